"""The engine beside other work where there is much of it, in this process where there is little."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from erpgen.own_code import template_folder
from erpgen.render.class_sources import class_sources
from erpgen.render.engine import EngineError, spellings
from erpgen.render.type_questions import questions
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from erpgen.model.types import ClassName, SchemaModel

_SECONDS = 900.0


@contextmanager
def start_engine(*, large: bool, known: Mapping[str, str] | None = None) -> Iterator[Engine]:
    """Have the engine load itself while the model is built; leaving the block stops it.

    A process of its own lets a large document go on meanwhile, and costs a small one more than it
    saves. What is ``known`` of the spellings is not asked for; with any of them the engine loads
    only once there is something to ask.
    """
    with ExitStack() as stack:

        def start() -> Worker:
            return stack.enter_context(Worker("erpgen.render.engine_worker"))

        worker = start() if large and not known else None
        yield Engine(known=known, worker=worker, start=start if large else None)


class Engine:
    """The sources of the classes of these schemas, once they are asked for."""

    def __init__(
        self,
        schemas: Sequence[SchemaModel] = (),
        *,
        known: Mapping[str, str] | None = None,
        worker: Worker | None = None,
        start: Callable[[], Worker] | None = None,
    ) -> None:
        self._known = dict(known or {})
        self._worker = worker
        self._start = start
        self._schemas: Sequence[SchemaModel] = ()
        self._needed: list[str] = []
        self._asked: list[str] = []
        if schemas:
            self.give(schemas)

    @property
    def seconds(self) -> float:
        """What its process took of the processor, once it is done."""
        return self._worker.seconds if self._worker is not None else 0.0

    @property
    def spellings(self) -> dict[str, str]:
        """How each type of these classes is spelled, by the question for it."""
        return {one: self._known[one] for one in self._needed if one in self._known}

    def give(self, schemas: Sequence[SchemaModel]) -> None:
        """Hand over what to have classes of."""
        self._schemas = schemas
        self._needed = questions(schemas)
        self._asked = [one for one in self._needed if one not in self._known]
        if self._worker is None and self._start is not None and self._asked:
            self._worker = self._start()
        if self._worker is not None:
            self._worker.begin(self._asked)

    def sources(self) -> Mapping[ClassName, str]:
        """The source text of every struct and enum; EngineError where the engine fails."""
        self.wait()
        return class_sources(self._schemas, self.spellings)

    def wait(self) -> None:
        """Until every type is spelled; EngineError where the engine fails."""
        if self._asked:
            self._known |= self._answered()
            self._asked = []

    def _answered(self) -> dict[str, str]:
        if self._worker is None:
            return spellings(self._asked, template_folder())
        try:
            found: dict[str, str] = self._worker.result(_SECONDS)
        except WorkerError as error:
            raise EngineError(str(error)) from None
        return found
