"""Reads what the API sends to a program's own address.

What a body says is proof of nothing unless the API signs it: fetch the named record with the
client, and take the notification as a hint only.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from ..errors import DecodeError, values_at
from ..notifications import (
    BackgroundNotification,
    WebhookRules,
    background_notification,
    fields_of,
    read_body,
    text_at,
)


class EntityNotification(msgspec.Struct, frozen=True, kw_only=True):
    """Something happened to a record; ``resource`` is its address, ``data`` the whole body."""

    event: str
    action: str = ""
    resource: str = ""
    tenant: str = ""
    id: str = ""
    data: Mapping[str, object] = {}


def notification(
    fields: dict[str, object], content: bytes, headers: Mapping[str, str], rules: WebhookRules
) -> EntityNotification | BackgroundNotification:
    """What the fields say; raises DecodeError where they name no event."""
    ended = background_notification(fields, headers, rules)
    if ended is not None:
        return ended
    event = text_at(fields, headers, rules.event)
    if not event:
        raise DecodeError("neither an event nor a status", model="Notification", body=content)
    return EntityNotification(
        event=event,
        action=text_at(fields, headers, rules.action),
        resource=text_at(fields, headers, rules.resource),
        tenant=text_at(fields, headers, rules.tenant),
        id=text_at(fields, headers, rules.id),
        data=fields,
    )


def notifications(
    content: bytes, headers: Mapping[str, str], rules: WebhookRules, items: str
) -> list[EntityNotification | BackgroundNotification]:
    """What each element of the array at ``items`` says; raises DecodeError where there is none."""
    found = next(iter(values_at(read_body(content, headers), items)), None)
    if not isinstance(found, list):
        raise DecodeError("expected an array", pointer=items, model="Notification", body=content)
    return [notification(fields_of(one, content), content, headers, rules) for one in found]
