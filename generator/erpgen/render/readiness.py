"""Try every type of a package before it is written: decoder and encoder, in another process."""

from __future__ import annotations

import hashlib
import sys
from contextlib import ExitStack, contextmanager
from importlib import metadata
from typing import TYPE_CHECKING

from erpgen.forked import Fork, beside
from erpgen.model.types import EventType, StreamType, UnionType
from erpgen.render.annotations import spelled
from erpgen.render.engine import EngineError
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from erpgen.model.types import ApiModel, TypeRef


@contextmanager
def start_readiness(passed: str | None = None) -> Iterator[Readiness]:
    """Have the process load itself while the package is made; leaving the block stops it.

    Types with the digest that has ``passed`` are not tried again: the process only starts where
    they turn out to be others.
    """
    with ExitStack() as stack:

        def start() -> Worker | Fork:
            worker = beside("erpgen.render.readiness_worker")
            stack.callback(worker.stop)
            return worker

        yield Readiness(start, passed)


class Readiness:
    """Tries the types of one package."""

    def __init__(self, start: Callable[[], Worker | Fork], passed: str | None = None) -> None:
        self._start = start
        self._passed = passed
        self._worker = None if passed else start()
        self.digest = ""
        """Of all that decides whether the types work, once the package is given."""

    @property
    def seconds(self) -> float:
        """What its process took of the processor, once it is done."""
        return self._worker.seconds if self._worker is not None else 0.0

    def give(
        self,
        files: Mapping[str, bytes],
        import_name: str,
        model: ApiModel,
        codes: Mapping[str, bytes] | None = None,
    ) -> None:
        """Hand over a package; only its runtime and its models are looked at.

        ``codes`` are modules that were compiled already, which need not be again.
        """
        inside = f"src/{import_name}/"
        parts = {
            path.removeprefix(inside): content
            for path, content in files.items()
            if path.startswith((f"{inside}_runtime/", f"{inside}models/"))
        }
        annotations = sorted(_answers(model))
        self.digest = _digest(import_name, parts, annotations)
        if self.digest != self._passed:
            self._worker = self._worker or self._start()
            known = {path.removeprefix(inside): code for path, code in (codes or {}).items()}
            self._worker.begin(import_name, parts, known, annotations)

    def wait(self) -> None:
        """Wait for the end; EngineError where a type cannot work, a defect of erpgen."""
        if self._worker is None:
            return
        try:
            faults: list[str] = self._worker.result()
        except WorkerError as error:
            raise EngineError(f"the types of the package could not be tried: {error}") from None
        if faults:
            raise EngineError(f"a type of the package cannot work: {faults[0]}")


def _digest(import_name: str, parts: Mapping[str, bytes], annotations: Sequence[str]) -> str:
    """A digest of what is tried, and of the Python and the decoder that try it."""
    tried_by = (*sys.version_info[:3], metadata.version("msgspec"))
    whole = hashlib.sha256(f"{tried_by} {import_name}".encode())
    for name, content in parts.items():
        whole.update(f"\0{name}\0".encode() + content)
    whole.update("\0".join(annotations).encode())
    return whole.hexdigest()


def _answers(model: ApiModel) -> set[str]:
    """Every type that an answer has, as the package spells it."""
    return {
        spelled(type_)
        for resource in model.resources
        for operation in resource.operations
        for answer in (*operation.answers, *operation.error_answers)
        for whole in answer.types
        for type_ in _decoded(whole)
    }


def _decoded(type_: TypeRef) -> Sequence[TypeRef]:
    """What is decoded at once: of a stream one item, of events the data of each kind."""
    if isinstance(type_, StreamType):
        return _decoded(type_.element)
    if isinstance(type_, EventType):
        return type_.data.members if isinstance(type_.data, UnionType) else (type_.data,)
    return (type_,)
