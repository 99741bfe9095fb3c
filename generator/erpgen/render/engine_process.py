"""The engine beside other work where there is much of it, in this process where there is little."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from erpgen.render.engine import EngineError, class_sources
from erpgen.render.environment import template_folder
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from erpgen.model.types import ClassName, SchemaModel

_SECONDS = 900.0


@contextmanager
def start_engine(*, large: bool) -> Iterator[Engine]:
    """Have the engine load itself while the model is built; leaving the block stops it.

    A process of its own saves a large document a second, and costs a small one half of that.
    """
    if not large:
        yield Engine()
        return
    with Worker("erpgen.render.engine_worker") as worker:
        yield Engine(worker=worker)


class Engine:
    """The sources of the classes of these schemas, once they are asked for."""

    def __init__(self, schemas: Sequence[SchemaModel] = (), worker: Worker | None = None) -> None:
        self._schemas = schemas
        self._worker = worker

    def give(self, schemas: Sequence[SchemaModel]) -> None:
        """Hand over what to write classes for."""
        self._schemas = schemas
        if self._worker is not None:
            self._worker.begin(schemas)

    def sources(self) -> Mapping[ClassName, str]:
        """The source text of every struct and enum; EngineError where the engine fails."""
        if self._worker is None:
            return class_sources(self._schemas, template_folder())
        try:
            found: Mapping[ClassName, str] = self._worker.result(_SECONDS)
        except WorkerError as error:
            raise EngineError(str(error)) from None
        return found
