"""From a document as loaded to the one that its client is made of: normalised, then overlaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from erpgen.errors import InputError
from erpgen.lenient import mapping
from erpgen.normalise import normalise
from erpgen.overlay import apply_overlays, load_overlay
from erpgen.printable import path_from_here
from erpgen.release_name import parsed_range, recognised_release, within

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from erpgen.diagnostics import Diagnostic
    from erpgen.document import JsonObject, LoadedDocument, NormalisedDocument
    from erpgen.overlay import Touch
    from erpgen.overlay.types import Action, Overlay


RELEASES = "x-erp-releases"
"""The member of an action that says for which releases it is meant."""


class Prepared(Struct, frozen=True):
    """A document in the one form, and what overlays made of it: ``content``.

    ``touched`` is what each action of an overlay found, ``overlay_diagnostics`` what is worth a
    look about that; those of normalising are with the ``normalised`` document.
    """

    normalised: NormalisedDocument
    content: JsonObject
    touched: tuple[Touch, ...] = ()
    overlay_diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def overlaid(self) -> NormalisedDocument:
        """What overlays left: what they repaired is wrong no more."""
        return replace(self.normalised, content=self.content)


def prepare(
    loaded: LoadedDocument, overlays: Iterable[Path] = (), release: str | None = None
) -> Prepared:
    """The document as its API's overlays, in their order, leave it; nothing is checked.

    ``release`` is what the document is of, else what it says itself. InputError where it cannot be
    normalised or an overlay cannot be carried out.
    """
    normalised = normalise(loaded)
    named = release or _release_of(loaded)
    rules = [_meant_for(load_overlay(path_from_here(path)), named) for path in overlays]
    if not rules:
        return Prepared(normalised, normalised.content)
    # Without the document's address: that these overlays are meant for it, api.toml says.
    result = apply_overlays(normalised.content, rules)
    return Prepared(normalised, result.document, result.touched, result.diagnostics)


def _release_of(loaded: LoadedDocument) -> str | None:
    version = mapping(loaded.content.get("info")).get("version")
    return recognised_release(version, loaded.source.rpartition("/")[2])


def _meant_for(overlay: Overlay, release: str | None) -> Overlay:
    """The overlay without the actions that are of other releases; all where none is known."""
    kept = tuple(one for one in overlay.actions if _is_meant(one, overlay.source, release))
    return replace(overlay, actions=kept)


def _is_meant(action: Action, source: str, release: str | None) -> bool:
    given = action.extensions.get(RELEASES)
    if given is None:
        return True
    comparisons = parsed_range(given) if isinstance(given, str) else None
    if comparisons is None:
        where = f"{source}#/actions/{action.number - 1}/{RELEASES}"
        raise InputError(where, f"{given!r} is no range of releases", 'write ">=2025" or "<9.66"')
    return release is None or within(release, comparisons)
