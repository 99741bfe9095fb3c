"""Reads what the API and its status page send to a program's own address.

The bodies are not signed, so a receiver must not act on what one says: fetch the named record
with the client, and take the notification as a hint only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from ..errors import DecodeError
from .status_page import (
    Component,
    ComponentChange,
    ComponentNotification,
    Incident,
    IncidentNotification,
    IncidentUpdate,
    MaintenanceNotification,
    StatusNotification,
    StatusPage,
    status_type,
)

__all__ = [
    "BackgroundNotification",
    "Component",
    "ComponentChange",
    "ComponentNotification",
    "EntityNotification",
    "Incident",
    "IncidentNotification",
    "IncidentUpdate",
    "MaintenanceNotification",
    "Notification",
    "StatusPage",
    "WebhookRules",
    "parse_webhook",
]

LARGEST_BODY = 1024 * 1024
"""Bytes; a notification has a few hundred, and the address is open to the world."""


class WebhookRules(msgspec.Struct, frozen=True, kw_only=True):
    """How the API names the fields of a notification: tried in order, ignoring case."""

    event: tuple[str, ...] = ("eventType", "eventId", "event")
    action: tuple[str, ...] = ("action",)
    resource: tuple[str, ...] = ("resourceUri", "resourceUrl", "resource")
    tenant: tuple[str, ...] = ("tenantId", "contextId", "companyId")
    id: tuple[str, ...] = ("notificationId", "messageId", "id")
    state: tuple[str, ...] = ("stateLocation",)
    content: tuple[str, ...] = ("contentLocation",)


class EntityNotification(msgspec.Struct, frozen=True, kw_only=True):
    """Something happened to a record; ``resource`` is its address, ``data`` the whole body."""

    event: str
    action: str = ""
    resource: str = ""
    tenant: str = ""
    id: str = ""
    data: Mapping[str, object] = {}


class BackgroundNotification(msgspec.Struct, frozen=True, kw_only=True):
    """A queued call is done, well or not: ``state`` and ``content`` are addresses to ask."""

    id: str
    state: str = ""
    content: str = ""
    tenant: str = ""
    data: Mapping[str, object] = {}


Notification: TypeAlias = EntityNotification | BackgroundNotification | StatusNotification

DEFAULT_RULES = WebhookRules()


def parse_webhook(
    body: bytes | str, headers: Mapping[str, str], rules: WebhookRules = DEFAULT_RULES
) -> Notification:
    """The notification in a request's body; raises DecodeError where it is none.

    ``headers`` are the request's, in any case. Answer with a 2xx status quickly, and do the
    work afterwards: senders wait for seconds only.
    """
    content = body.encode("utf-8", "replace") if isinstance(body, str) else body
    fields = _fields(content, headers)
    kind = status_type(fields)
    if kind is not None:
        return _status(kind, fields, content)
    named = {name.lower(): value for name, value in fields.items()}
    state = _text(named, rules.state)
    if state or _text(named, rules.content):
        return BackgroundNotification(
            id=_text(named, rules.id),
            state=state,
            content=_text(named, rules.content),
            tenant=_text(named, rules.tenant),
            data=fields,
        )
    event = _text(named, rules.event)
    if not event:
        raise DecodeError("neither an event nor a status", model="Notification", body=content)
    return EntityNotification(
        event=event,
        action=_text(named, rules.action),
        resource=_text(named, rules.resource),
        tenant=_text(named, rules.tenant),
        id=_text(named, rules.id),
        data=fields,
    )


def _fields(content: bytes, headers: Mapping[str, str]) -> dict[str, object]:
    given = {str(name).lower(): str(value).lower() for name, value in headers.items()}
    if len(content) > LARGEST_BODY:
        raise DecodeError(f"more than {LARGEST_BODY} bytes", model="Notification")
    if given.get("content-encoding", "identity") not in ("", "identity"):
        raise DecodeError("an encoded body: decode it first", model="Notification", body=content)
    if "json" not in given.get("content-type", "json"):
        raise DecodeError("the content type is not JSON", model="Notification", body=content)
    try:
        return msgspec.json.decode(content, type=dict[str, object])
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise DecodeError(str(error), model="Notification", body=content) from None


def _status(
    kind: type[StatusNotification], fields: dict[str, object], content: bytes
) -> StatusNotification:
    try:
        return msgspec.convert(_without_nulls(fields), kind)
    except RecursionError:
        raise DecodeError("nested too deep", model=kind.__name__, body=content) from None
    except (msgspec.ValidationError, ValueError, ArithmeticError) as error:
        reason, _, path = str(error).partition(" - at `$")
        pointer = path.rstrip("`").replace(".", "/").replace("[", "/").replace("]", "")
        raise DecodeError(reason, pointer=pointer, model=kind.__name__, body=content) from None


def _without_nulls(value: object) -> object:
    """With null as if absent, so that a field that is cleared one day breaks no receiver."""
    if isinstance(value, dict):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def _text(fields: Mapping[str, object], names: tuple[str, ...]) -> str:
    found = (fields.get(name.lower()) for name in names)
    return next((str(value) for value in found if isinstance(value, (str, int)) and value), "")
