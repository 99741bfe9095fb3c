"""Try every type of a package before it is written: decoder and encoder, in another process."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from erpgen.model.types import EventType, StreamType, UnionType
from erpgen.render.annotations import spelled
from erpgen.render.engine import EngineError
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from erpgen.model.types import ApiModel, TypeRef


@contextmanager
def start_readiness() -> Iterator[Readiness]:
    """Have the process load itself while the package is made; leaving the block stops it."""
    with Worker("erpgen.render.readiness_worker") as worker:
        yield Readiness(worker)


class Readiness:
    """Tries the types of one package."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    @property
    def seconds(self) -> float:
        """What its process took of the processor, once it is done."""
        return self._worker.seconds

    def give(self, files: Mapping[str, bytes], import_name: str, model: ApiModel) -> None:
        """Hand over a package; only its runtime and its models are looked at."""
        inside = f"src/{import_name}/"
        parts = {
            path.removeprefix(inside): content
            for path, content in files.items()
            if path.startswith((f"{inside}_runtime/", f"{inside}models/"))
        }
        self._worker.begin(import_name, parts, sorted(_answers(model)))

    def wait(self) -> None:
        """Wait for the end; EngineError where a type cannot work, a defect of erpgen."""
        try:
            faults: list[str] = self._worker.result()
        except WorkerError as error:
            raise EngineError(f"the types of the package could not be tried: {error}") from None
        if faults:
            raise EngineError(f"a type of the package cannot work: {faults[0]}")


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
