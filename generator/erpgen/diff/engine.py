"""The diff of two documents: find, put causes together, say what it does to the client."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from erpgen.config.settings import AuthSettings
from erpgen.diff.causes import causes
from erpgen.diff.client.effects import with_client
from erpgen.diff.client.rules import rule_changes
from erpgen.diff.findings import all_findings
from erpgen.diff.types import Diff, Release
from erpgen.errors import ErpgenError
from erpgen.lenient import sequence
from erpgen.model import build_model, policy_of

if TYPE_CHECKING:
    from erpgen.config import ApiConfig
    from erpgen.diff.sources import Side
    from erpgen.diff.types import Change
    from erpgen.document_view import DocumentView, OperationView
    from erpgen.pairing.operations import OperationPair


def diff_sides(
    old: Side, new: Side, config: ApiConfig | None = None, today: date | None = None
) -> Diff:
    """Everything that differs, grouped by cause, gravest first, with the client's side.

    ``config`` gives names, prefixes and overlays of a known API; ``today`` decides which sunsets
    have passed. Where one of the clients cannot be built, a note says why.
    """
    return diff_given([old, new], config, today)


def diff_given(
    sides: list[Side], config: ApiConfig | None = None, today: date | None = None
) -> Diff:
    """The diff of two sides that are given away: each is let go once its client is built."""
    diff, pairs = _documents(sides[0], sides[1], config, today or date.today())
    try:
        return _with_models(diff, sides, pairs, config)
    except ErpgenError as error:
        return _without_clients(diff, str(error))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        # A document that is no OpenAPI in some place: what it says is compared all the same.
        said = f"{type(error).__name__}: {error}; erpgen validate says where a document is wrong"
        return _without_clients(diff, said)


def _documents(
    old: Side, new: Side, config: ApiConfig | None, today: date
) -> tuple[Diff, list[OperationPair]]:
    """What differs between the documents, and which operation is which, without what they say."""
    strip_prefix = config.server.strip_prefix if config else ()
    found = all_findings(old.view, new.view, today, strip_prefix)
    told, notes = _without_sign_in(causes(found.findings), config)
    diff = Diff(
        _release(old.view),
        _release(new.view),
        told,
        notes=notes,
        rules=rule_changes(old.touched, new.touched),
        resources=_resources(new.view) | _resources(old.view),
        prose=found.prose,
    )
    return diff, [replace(p, old=_bare(p.old), new=_bare(p.new)) for p in found.pairing.pairs]


def _bare(operation: OperationView) -> OperationView:
    return replace(operation, item={})


def _without_clients(diff: Diff, reason: str) -> Diff:
    return replace(diff, notes=(*diff.notes, f"the clients could not be compared: {reason}"))


def _without_sign_in(
    changes: tuple[Change, ...], config: ApiConfig | None
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """What differs, and where ``api.toml`` decides how to sign in, one note for all of that.

    Its ways are all that the client has, whatever the documents declare.
    """
    if config is None or replace(config.auth, csrf=None) == AuthSettings():
        return changes, ()
    kept = tuple(change for change in changes if change.area != "security")
    if len(kept) == len(changes):
        return changes, ()
    what = "the documents differ in how one signs in, which api.toml decides for this client"
    return kept, (f"{what}: without --api, erpgen diff lists how",)


def _with_models(
    diff: Diff, sides: list[Side], pairs: list[OperationPair], config: ApiConfig | None
) -> Diff:
    policy = policy_of(config) if config else None
    before = build_model(sides.pop(0).content, policy, accounted=False).model
    after = build_model(sides.pop().content, policy, accounted=False).model
    return with_client(diff, before, after, pairs)


def _resources(document: DocumentView) -> dict[tuple[str, str], str]:
    return {
        (operation.method, operation.path): str(tags[0])
        for operation in document.operations
        if (tags := sequence(operation.item.get("tags")))
    }


def _release(document: DocumentView) -> Release:
    return Release(
        source=document.source,
        title=document.title,
        version=document.version,
        operations=len(document.operations),
        schemas=len(document.schemas),
    )
