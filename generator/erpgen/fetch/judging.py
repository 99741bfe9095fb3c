"""Is it a whole document, and of this API? What a release must be before it is kept."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from erpgen.config import ApiConfig
from erpgen.document import LoadedDocument
from erpgen.document_view import DocumentView, view
from erpgen.errors import InputError
from erpgen.normalise import normalise
from erpgen.pairing.operations import pair_operations
from erpgen.release_name import document_stem

_ACCEPT = "if the vendor means it, --accept-shrink"


class Judged(Struct, frozen=True):
    """What is looked at: the operations, and how many references lead nowhere."""

    view: DocumentView
    dangling: int


class Comparison(Struct, frozen=True):
    """How many operations came and went against the newest release, and what else to tell."""

    added: int
    removed: int
    notes: tuple[str, ...] = ()


def judged(loaded: LoadedDocument) -> Judged:
    """A document as it is judged; InputError where it cannot be normalised."""
    normalised = normalise(loaded)
    dangling = sum(one.code == "dangling-reference" for one in normalised.diagnostics)
    return Judged(view(loaded.source, normalised.content), dangling)


def compare(
    new: Judged, kept: Judged | None, config: ApiConfig, *, accept_shrink: bool
) -> Comparison:
    """What the new document changes; InputError where it is not one to keep.

    It must hold operations and bear the title that ``api.toml`` expects; under another title it
    must hold at least half of the newest release's operations. Fewer operations than half, or
    references that lead nowhere where the newest release had none, are what a cut document
    looks like, and are kept only with ``accept_shrink``.
    """
    where = new.view.source
    if not new.view.operations:
        raise InputError(where, "holds no operation", "check the address in api.toml")
    pairing = pair_operations(
        kept.view if kept else _nothing(), new.view, config.server.strip_prefix
    )
    before, removed = len(kept.view.operations) if kept else 0, len(pairing.removed)
    halved = 2 * removed >= before > 0
    notes = _judge_title(new.view, config.document.title, related=before > 0 and not halved)
    if not accept_shrink:
        _refuse_cut(new, kept, removed if halved else 0)
    return Comparison(len(pairing.added), removed, notes)


def _judge_title(new: DocumentView, expected: str | None, *, related: bool) -> tuple[str, ...]:
    if expected is None or new.title == expected:
        return ()
    if related:
        return (f"the title is {new.title!r} now; correct document.title in api.toml",)
    raise InputError(
        new.source,
        f"is the document of another API: {new.title!r}, not {expected!r}",
        "check the address and document.title in api.toml",
    )


def _refuse_cut(new: Judged, kept: Judged | None, lost: int) -> None:
    where = new.view.source
    if kept is not None and lost:
        file = Path(kept.view.source).name
        before = f"{len(kept.view.operations)} operations of {document_stem(file) or file}"
        raise InputError(where, f"lost {lost} of the {before}", _ACCEPT)
    if new.dangling and not (kept and kept.dangling):
        lead = "1 reference leads" if new.dangling == 1 else f"{new.dangling} references lead"
        what = f"is not whole: {lead} to parts that it does not hold"
        raise InputError(where, what, _ACCEPT)


def _nothing() -> DocumentView:
    return DocumentView("", {}, (), {})
