"""The end of a queued call, told to an address that the call named."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from .fields import WebhookRules, text_at


class BackgroundNotification(msgspec.Struct, frozen=True, kw_only=True):
    """A queued call is done, well or not: ``state`` and ``content`` are addresses to ask."""

    id: str
    state: str = ""
    content: str = ""
    tenant: str = ""
    data: Mapping[str, object] = {}


def background_notification(
    fields: dict[str, object], headers: Mapping[str, str], rules: WebhookRules
) -> BackgroundNotification | None:
    """What it says of a queued call; None where it is about something else."""
    state, content = (text_at(fields, headers, places) for places in (rules.state, rules.content))
    if not state and not content:
        return None
    return BackgroundNotification(
        id=text_at(fields, headers, rules.id),
        state=state,
        content=content,
        tenant=text_at(fields, headers, rules.tenant),
        data=fields,
    )
