"""From a document as loaded to the one that its client is made of: normalised, then overlaid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from erpgen.normalise import normalise
from erpgen.overlay import apply_overlays, load_overlay
from erpgen.printable import path_from_here

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from erpgen.diagnostics import Diagnostic
    from erpgen.document import JsonObject, LoadedDocument, NormalisedDocument
    from erpgen.overlay import Touch


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document in the one form, and what overlays made of it: ``content``.

    ``touched`` is what each action of an overlay found, ``overlay_diagnostics`` what is worth a
    look about that; those of normalising are with the ``normalised`` document.
    """

    normalised: NormalisedDocument
    content: JsonObject
    touched: tuple[Touch, ...] = ()
    overlay_diagnostics: tuple[Diagnostic, ...] = ()


def prepare(loaded: LoadedDocument, overlays: Iterable[Path] = ()) -> Prepared:
    """The document as its API's overlays, in their order, leave it; nothing is checked.

    InputError where it cannot be normalised or an overlay cannot be carried out.
    """
    normalised = normalise(loaded)
    rules = [load_overlay(path_from_here(path)) for path in overlays]
    if not rules:
        return Prepared(normalised, normalised.content)
    # Without the document's address: that these overlays are meant for it, api.toml says.
    result = apply_overlays(normalised.content, rules)
    return Prepared(normalised, result.document, result.touched, result.diagnostics)
