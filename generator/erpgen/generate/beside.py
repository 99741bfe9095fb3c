"""What goes on beside the stages of a run, in other processes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from msgspec import Struct

from erpgen.diagnostics import Diagnostic
from erpgen.document import LoadedDocument
from erpgen.generate.inputs import Inputs
from erpgen.generate.known import (
    NOTHING,
    SPECIFICATION,
    TYPES,
    Known,
    side_keys,
    specification_digest,
)
from erpgen.lenient import mapping
from erpgen.render.engine_process import Engine, start_engine
from erpgen.render.readiness import Readiness, start_readiness
from erpgen.upgrade import Comparison, start_comparison
from erpgen.validate import Validation, start_validation

_MANY_PATHS = 100


class Beside(Struct, frozen=True):
    """The comparison with the release before, the engine of types, the validator of the
    specification and the trial of the types; ``document`` is the digest that the validator's
    findings are of."""

    comparison: Comparison
    engine: Engine
    validation: Validation
    readiness: Readiness
    document: str

    def results(self) -> tuple[tuple[Diagnostic, ...], dict[str, str]]:
        """Wait for the two that nothing else waits for: what is wrong with the document by its
        specification, and digests of what passed, by the check. EngineError by the trial."""
        against = self.validation.result()
        self.readiness.wait()
        passed = {} if against else {SPECIFICATION: self.document}
        return against, {TYPES: self.readiness.digest, **passed}

    @property
    def seconds(self) -> Mapping[str, float]:
        """What each took of the processor, once it is done."""
        return {
            "classes": self.engine.seconds,
            "comparison with the release before": self.comparison.seconds,
            "specification": self.validation.seconds,
            "trying the types": self.readiness.seconds,
        }


@contextmanager
def start_beside(
    inputs: Inputs, loaded: LoadedDocument, release: str, named: Mapping[str, str], known: Known
) -> Iterator[Beside]:
    """Begin with what does not wait for the stages; leaving the block ends what is not done.

    What is ``known`` is not asked again.
    """
    previous = inputs.previous(release)
    keys = side_keys(inputs, previous, named) if previous and known is not NOTHING else None
    document = specification_digest(loaded)
    judged = known.passed.get(SPECIFICATION) == document
    with (
        start_comparison(inputs.config, previous, keys) as comparison,
        start_engine(large=_is_large(loaded), known=known.types) as engine,
        start_validation(loaded, passed=judged) as validation,
        start_readiness(known.passed.get(TYPES)) as readiness,
    ):
        yield Beside(comparison, engine, validation, readiness, document)


def _is_large(loaded: LoadedDocument) -> bool:
    """Whether there are so many paths that it pays to start more processes."""
    return len(mapping(loaded.content.get("paths"))) > _MANY_PATHS
