"""The engine beside other work where there is much of it, in this process where there is little."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from erpgen.render.engine import EngineError, class_sources, questions
from erpgen.render.environment import template_folder
from erpgen.worker import Worker, WorkerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from erpgen.model.types import ClassName, SchemaModel
    from erpgen.render.engine import Question

_SECONDS = 900.0
Sources = dict["ClassName", str]


@contextmanager
def start_engine(*, large: bool, written: Mapping[str, str] | None = None) -> Iterator[Engine]:
    """Have the engine load itself while the model is built; leaving the block stops it.

    A process of its own saves a large document a second, and costs a small one half of that.
    Classes that are ``written`` already, by the digests of their questions, are not asked for
    again; with any of them the engine loads only once there is something to ask.
    """
    with ExitStack() as stack:

        def start() -> Worker:
            return stack.enter_context(Worker("erpgen.render.engine_worker"))

        worker = start() if large and not written else None
        yield Engine(written=written, worker=worker, start=start if large else None)


class Engine:
    """The sources of the classes of these schemas, once they are asked for."""

    def __init__(
        self,
        schemas: Sequence[SchemaModel] = (),
        *,
        written: Mapping[str, str] | None = None,
        worker: Worker | None = None,
        start: Callable[[], Worker] | None = None,
    ) -> None:
        self._written = written or {}
        self._worker = worker
        self._start = start
        self._known: Sources = {}
        self._asked: dict[ClassName, Question] = {}
        self.digests: dict[ClassName, str] = {}
        """What each class is written from."""
        if schemas:
            self.give(schemas)

    @property
    def seconds(self) -> float:
        """What its process took of the processor, once it is done."""
        return self._worker.seconds if self._worker is not None else 0.0

    def give(self, schemas: Sequence[SchemaModel]) -> None:
        """Hand over what to have classes of."""
        asked = questions(schemas)
        self.digests = {name: question.digest() for name, question in asked.items()}
        self._known = {
            name: self._written[digest]
            for name, digest in self.digests.items()
            if digest in self._written
        }
        self._asked = {name: one for name, one in asked.items() if name not in self._known}
        if self._worker is None and self._start is not None and self._asked:
            self._worker = self._start()
        if self._worker is not None:
            self._worker.begin(self._asked)

    def sources(self) -> Mapping[ClassName, str]:
        """The source text of every struct and enum; EngineError where the engine fails."""
        if self._asked:
            self._known |= self._answered()
            self._asked = {}
        return {name: self._known[name] for name in self.digests}

    def _answered(self) -> Sources:
        if self._worker is None:
            return class_sources(self._asked, template_folder())
        try:
            found: Sources = self._worker.result(_SECONDS)
        except WorkerError as error:
            raise EngineError(str(error)) from None
        return found
