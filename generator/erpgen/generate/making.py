"""From a loaded document to the files of its package, stage by stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from erpgen.diagnostics import Diagnostic
from erpgen.document import LoadedDocument
from erpgen.generate.beside import Beside
from erpgen.generate.history import with_earlier_entries
from erpgen.generate.inputs import Inputs
from erpgen.generate.known import NOTHING, Known
from erpgen.generate.modelling import modelled
from erpgen.generate.package_settings import package_settings
from erpgen.model.types import ApiModel
from erpgen.prepare import prepare
from erpgen.render.package import Rendered, render_package
from erpgen.sandbox import sandbox_files
from erpgen.upgrade.side import Side
from erpgen.validate import validate


class Made(Struct, frozen=True):
    """The files of a package but its lock, the model they are printed from, and what was found."""

    model: ApiModel
    files: Mapping[str, bytes]
    diagnostics: tuple[Diagnostic, ...]


def made_of(
    inputs: Inputs,
    loaded: LoadedDocument,
    release: str,
    known: Known,
    beside: Beside,
    progress: Callable[[str], None],
) -> Made:
    """The package of a document; what works beside the stages is given what it waits for."""
    progress("applying overlays")
    given = prepare(loaded, inputs.config.overlays, release)
    checked = (*given.normalised.diagnostics, *validate(given.overlaid))
    progress("building the model")
    built = modelled(given, inputs.config)
    beside.engine.give(built.model.schemas)
    beside.comparison.give(Side(release, given.content, built.model))
    progress("rendering")
    settings = package_settings(inputs.config, built.model, release)

    def try_types(made: Rendered) -> None:
        beside.readiness.give(made.files, settings.import_name, built.model, made.codes)

    upgrade = beside.comparison.result
    made = render_package(
        built.model,
        settings,
        beside.engine,
        upgrade,
        known.wrote,
        try_types,
        keeps=known is not NOTHING,
    )
    kept = {**made.files, **sandbox_files(given.content, built.model, inputs.config, settings)}
    files = with_earlier_entries(kept, inputs.out, settings.distribution, release)
    found = (*checked, *given.overlay_diagnostics, *built.diagnostics)
    return Made(built.model, files, found)
