"""Read ``[auth]`` of ``api.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.config.addresses import is_url, optional_url, url
from erpgen.config.answers import HEADER, POINTER
from erpgen.config.settings import (
    AuthSettings,
    CsrfWay,
    KeyWay,
    OAuthFlow,
    PlainWay,
    SessionWay,
)
from erpgen.config.table import is_name

if TYPE_CHECKING:
    from erpgen.config.table import Table

_PLACES = ("header", "query", "cookie")


def read_auth(table: Table) -> AuthSettings:
    """The ways to sign in; a way without a table is one that the API has not."""
    settings = AuthSettings(
        service=_flow(table, "service"),
        interactive=_flow(table, "interactive", "authorize_url"),
        legacy=_flow(table, "legacy", "authorize_url"),
        password=_flow(table, "password"),
        device=_flow(table, "device", "device_url"),
        keys=tuple(_key(one) for one in _one_or_several(table, "key")),
        basic=_plain(table, "basic"),
        bearer=_plain(table, "bearer"),
        session=_session(table.table("session")) if table.has("session") else None,
        csrf=_csrf(table.table("csrf")) if table.has("csrf") else None,
    )
    table.finish()
    return settings


def _one_or_several(table: Table, key: str) -> list[Table]:
    if isinstance(table.values.get(key), list):
        return table.tables(key)
    inner = table.table(key)
    return [inner] if table.has(key) else []


def _key(table: Table) -> KeyWay:
    place = table.text_of("in", "header") or "header"
    way = KeyWay(
        name=table.required("name"),
        location=table.checked("in", place, lambda text: text in _PLACES, "header, query, cookie"),
        prefix=str(table.values.get("prefix") or "") if table.text_of("prefix") else "",
        scheme=table.text_of("scheme") or "",
    )
    table.finish()
    return way


def _plain(table: Table, key: str) -> PlainWay | None:
    inner = table.table(key)
    way = PlainWay(inner.text_of("scheme") or "")
    inner.finish()
    return way if table.has(key) else None


def _session(table: Table) -> SessionWay:
    usual = SessionWay("", "", {})
    send = table.checked(
        "send",
        table.text_of("send", usual.send) or "",
        ("json", "form", "query").__contains__,
        "json, form or query",
    )
    fields = table.text_map("fields")
    for name in fields.values():
        table.checked("fields", name, _is_argument, "names of arguments, user and clock apart")
    if not fields:
        raise table.refused("fields", "is missing", "say what is exchanged: {wire = argument}")
    if table.has("user") and (table.has("prefix") or table.has("header")):
        raise table.refused("user", "goes with no header or prefix", "leave one out")
    way = SessionWay(
        url=table.checked("url", table.required("url"), _is_place, "an address or a /path"),
        token=table.checked("token", table.required("token"), POINTER.fullmatch, "a pointer"),
        fields=fields,
        method=(table.text_of("method", usual.method) or "").upper(),
        send=send,
        expiry=table.text_of("expiry") or "",
        days=table.whole("days", usual.days),
        user=table.text_of("user") or "",
        header=_header_name(table, usual.header),
        prefix=usual.prefix if table.any_text("prefix") is None else table.any_text("prefix") or "",
        scheme=table.text_of("scheme") or "",
    )
    table.finish()
    return way


def _csrf(table: Table) -> CsrfWay:
    way = CsrfWay(
        url=table.checked("url", table.required("url"), _is_place, "an address or a /path"),
        header=_header_name(table, CsrfWay("").header),
    )
    table.finish()
    return way


def _header_name(table: Table, usual: str) -> str:
    name = table.text_of("header", usual) or usual
    return table.checked("header", name, HEADER.fullmatch, "the name of a header")


def _is_argument(text: str) -> bool:
    return is_name(text) and text not in ("self", "user", "clock")


def _is_place(text: str) -> bool:
    return text.startswith("/") or is_url(text)


def _flow(parent: Table, key: str, person: str = "") -> OAuthFlow | None:
    """One OAuth 2 flow; ``person`` is the key of the address at which a person is asked."""
    table = parent.table(key)
    if not parent.has(key):
        return None
    metadata = optional_url(table, "metadata_url")
    way = table.text_of("client_authentication", "body") or "body"
    flow = OAuthFlow(
        token_url=optional_url(table, "token_url") if metadata else url(table, "token_url"),
        metadata_url=metadata,
        scopes=table.texts("scopes"),
        headers=table.text_map("headers"),
        tenant_parameter=table.text_of("tenant_parameter") or "",
        company_header=table.text_of("company_header") or "",
        client_authentication=table.checked(
            "client_authentication", way, lambda text: text in ("body", "basic"), "body or basic"
        ),
        token_field=table.text_of("token_field", OAuthFlow().token_field) or "",
        token_body=table.checked(
            "token_body",
            table.text_of("token_body", "form") or "form",
            ("form", "json").__contains__,
            "form or json",
        ),
        token_headers=table.text_map("token_headers"),
        pkce=table.truth("pkce", default=True),
        advice=table.text_map("advice"),
        scheme=table.text_of("scheme") or "",
        **_person(table, person, needed=bool(person and not metadata)),
    )
    table.finish()
    return flow


def _person(table: Table, key: str, *, needed: bool) -> dict[str, str]:
    if not key:
        return {}
    return {key: url(table, key) if needed else optional_url(table, key)}
