"""Read ``[webhooks]`` of ``api.toml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from erpgen.config.settings import SignatureSettings, WebhookSettings

if TYPE_CHECKING:
    from erpgen.config.table import Table

PLACES = ("event", "action", "resource", "tenant", "id", "state", "content")
_HEADER = "[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_PLACE = re.compile(rf"header:{_HEADER}|(/[^/]*)+|[^/\s:]+")
_POINTER = re.compile("(/[^/]*)*")
_HOLE = re.compile(r"\{(\w*)\}")


def read_webhooks(table: Table) -> WebhookSettings:
    """What the API sends to a program's own address; InputError where nothing is said of it."""
    places = {key: table.text_or_texts(key) for key in PLACES}
    for key, listed in places.items():
        for one in listed:
            table.checked(key, one, _PLACE.fullmatch, "a member, /pointer/to/it or header:NAME")
    items = table.any_text("items")
    if items is not None:
        table.checked("items", items, _POINTER.fullmatch, "a pointer such as /events, or empty")
    settings = WebhookSettings(
        places={key: listed for key, listed in places.items() if listed},
        items=items,
        status_page=table.truth("status_page", default=False),
        signature=_signature(table),
    )
    if not settings.places.get("event") and not settings.status_page:
        raise table.refused("event", "is missing", "say where the name of the event stands")
    if settings.items is not None and settings.status_page:
        raise table.refused("items", "does not go with status_page", "leave one out")
    table.finish()
    return settings


def _signature(parent: Table) -> SignatureSettings | None:
    table, usual = parent.table("signature"), SignatureSettings("")
    if not parent.has("signature"):
        return None
    settings = SignatureSettings(
        header=_header(table, "header", table.required("header")),
        hash=_one_of(table, "hash", usual.hash, ("sha1", "sha256", "sha384", "sha512")),
        encoding=_one_of(table, "encoding", usual.encoding, ("hex", "base64", "base64url")),
        prefix=table.text_of("prefix") or "",
        separator=table.any_text("separator") or "",
        content=table.text_of("content", usual.content) or "",
        id=_header(table, "id", table.text_of("id") or ""),
        timestamp=_header(table, "timestamp", table.text_of("timestamp") or ""),
        timestamp_prefix=table.text_of("timestamp_prefix") or "",
        tolerance=table.whole("tolerance", usual.tolerance),
        key=_one_of(table, "key", usual.key, ("text", "base64", "hex")),
        key_prefix=table.text_of("key_prefix") or "",
    )
    _check_content(table, settings)
    table.finish()
    return settings


def _check_content(table: Table, settings: SignatureSettings) -> None:
    """InputError unless what is signed has the body, and what else it has is to be found."""
    holes = set(_HOLE.findall(settings.content))
    if "body" not in holes:
        raise table.refused("content", "leaves out {body}", "unsigned, it could be anybody's")
    for name in sorted(holes - {"body", "url", "method"}):
        if name not in ("id", "timestamp"):
            known = "known: {body}, {id}, {timestamp}, {url}, {method}"
            raise table.refused("content", f"has {{{name}}}", known)
        if not getattr(settings, name):
            raise table.refused(name, "is missing", f"name the header that is {{{name}}}")
    if settings.timestamp and "timestamp" not in holes:
        raise table.refused("timestamp", "is not signed", "put {timestamp} into content")
    for key in ("tolerance", "timestamp_prefix"):
        if table.has(key) and not settings.timestamp:
            raise table.refused(key, "has no timestamp", "name its header with timestamp")
    if settings.key_prefix and settings.key == "text":
        raise table.refused("key_prefix", "goes with a secret in base64 or hex", "say which")


def _header(table: Table, key: str, name: str) -> str:
    valid = re.compile(_HEADER).fullmatch
    return table.checked(key, name, valid, "the name of a header") if name else ""


def _one_of(table: Table, key: str, usual: str, known: tuple[str, ...]) -> str:
    value = table.text_of(key, usual) or usual
    return table.checked(key, value, known.__contains__, f"one of {', '.join(known)}")
