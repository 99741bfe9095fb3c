"""Run the stages in order and hand each one's result to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from erpgen import __version__
from erpgen.collecting import uncollected
from erpgen.diagnostics import Diagnostic, Severity
from erpgen.errors import FindingsError, InputError
from erpgen.generate.inputs import Inputs
from erpgen.generate.known import NOTHING, Known, known_of
from erpgen.write import (
    Lock,
    Plan,
    plan_tree,
    read_lock,
    recover,
    text_digest,
    write_tree,
)

Progress = Callable[[str], None]
STAGES = 7
"""How many stages the progress of :func:`generate` is told of; :func:`check` writes nothing."""


class Generated(Struct, frozen=True):
    """What a run found and did; ``plan`` is None where nothing had to be looked at."""

    inputs: Inputs
    diagnostics: tuple[Diagnostic, ...] = ()
    plan: Plan | None = None
    operations: int = 0
    classes: int = 0
    beside: Mapping[str, float] = field(default_factory=dict)
    """What went on in other processes, with the seconds that each took of the processor."""

    @property
    def unchanged(self) -> bool:
        """Whether the tree on disk was already right."""
        return self.plan is None or self.plan.unchanged


def generate(
    inputs: Inputs, *, strict: bool = False, force: bool = False, progress: Progress | None = None
) -> Generated:
    """Write the package; nothing is written where an error stops the run.

    With ``strict`` a rule without a match, and anything left out or typed plainly against the
    document, is an error (FindingsError).
    """
    recover(inputs.out)
    if not force:
        _refuse_other(inputs)
    named = _named_inputs(inputs)
    if not strict and not force and _is_current(inputs, named):
        return Generated(inputs)
    known = NOTHING if force or strict else known_of(inputs)
    with uncollected():
        made = _rendered(
            inputs, named, known, strict=strict, force=force, progress=progress or _silent
        )
    if made.plan is not None and not made.plan.unchanged:
        (progress or _silent)("writing")
        write_tree(inputs.out, made.plan)
    return made


def check(inputs: Inputs, progress: Progress | None = None, *, anew: bool = False) -> Generated:
    """What ``generate --force`` would change; nothing is written.

    Where the lock names these inputs and these files, as it does after a run and no other way,
    that is nothing; with ``anew`` the package is made all the same.
    """
    named = _named_inputs(inputs)
    if not anew and _is_current(inputs, named):
        return Generated(inputs)
    with uncollected():
        return _rendered(
            inputs, named, NOTHING, strict=False, force=True, progress=progress or _silent
        )


def _refuse_other(inputs: Inputs) -> None:
    """InputError where the folder that was named has the package of another API."""
    old = read_lock(inputs.out) if inputs.elsewhere else None
    if old and old.package not in ("", inputs.config.package.distribution):
        what = f"holds the package of another API, {old.package}"
        raise InputError(str(inputs.out), what, "choose another --out, or pass --force")


def is_current(inputs: Inputs) -> bool:
    """Whether the written package is what the inputs give, as its lock says."""
    return _is_current(inputs, _named_inputs(inputs))


def _is_current(inputs: Inputs, named: Mapping[str, str]) -> bool:
    """Whether the lock names these inputs and the files are what it says."""
    lock = read_lock(inputs.out)
    if lock is None or not lock.whole or dict(lock.inputs) != named:
        return False
    try:
        return all(
            text_digest((inputs.out / name).read_bytes()) == known
            for name, known in lock.outputs.items()
        )
    except OSError:
        return False


def _named_inputs(inputs: Inputs) -> dict[str, str]:
    return {**inputs.digests(), "release": inputs.release or ""}


def _rendered(
    inputs: Inputs,
    named: Mapping[str, str],
    known: Known,
    *,
    strict: bool,
    force: bool,
    progress: Progress,
) -> Generated:
    # Imported here: a run that finds everything up to date pays for none of them.
    from erpgen.generate.beside import start_beside  # noqa: PLC0415
    from erpgen.generate.making import made_of  # noqa: PLC0415

    progress("loading")
    loaded = inputs.document()
    release = inputs.release_of(loaded)
    with start_beside(inputs, loaded, release, named, known) as beside:
        made = made_of(inputs, loaded, release, known, beside, progress)
        progress("validating")
        found, passed = beside.results()
    diagnostics = (*found, *made.diagnostics)
    if strict:
        _refuse(diagnostics)
    lock = Lock(
        __version__,
        release,
        named,
        {name: text_digest(content) for name, content in made.files.items()},
        inputs.config.package.distribution,
        beside.engine.spellings,
        passed,
    )
    progress("comparing with the folder")
    plan = plan_tree(inputs.out, made.files, lock, force=force)
    count = sum(len(resource.operations) for resource in made.model.resources)
    return Generated(inputs, diagnostics, plan, count, len(made.model.schemas), beside.seconds)


def _refuse(diagnostics: Sequence[Diagnostic]) -> None:
    grave = [one for one in diagnostics if one.severity is not Severity.INFO]
    if grave:
        raise FindingsError(f"--strict: {len(grave)} findings, the first: {grave[0]}")


def _silent(_text: str) -> None:
    """Progress that nobody watches."""
