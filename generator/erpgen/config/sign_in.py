"""Read ``[auth]`` of ``api.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.config.addresses import optional_url, url
from erpgen.config.settings import AuthSettings, KeyWay, OAuthFlow, PlainWay

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
