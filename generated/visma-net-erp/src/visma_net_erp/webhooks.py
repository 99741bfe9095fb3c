"""Notifications that the API sends to an address of yours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ._runtime.notifications import (
    BackgroundNotification,
    body_of,
    fields_of,
    read_body,
)
from ._runtime.notifications import WebhookRules as Places
from ._runtime.status_page import (
    Component,
    ComponentChange,
    ComponentNotification,
    Incident,
    IncidentNotification,
    IncidentUpdate,
    MaintenanceNotification,
    StatusPage,
    status_notification,
)
from ._runtime.webhooks import EntityNotification, notification

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

Notification: TypeAlias = (
    EntityNotification
    | BackgroundNotification
    | ComponentNotification
    | IncidentNotification
    | MaintenanceNotification
)


class WebhookRules(Places, frozen=True, kw_only=True):
    """Where this API says what; another place of one of them is given by name."""

    event: tuple[str, ...] = ("eventType", "eventId", "event")
    action: tuple[str, ...] = ("action",)
    resource: tuple[str, ...] = ("resourceUri", "resourceUrl", "resource")
    tenant: tuple[str, ...] = ("tenantId", "contextId", "companyId")
    id: tuple[str, ...] = ("notificationId", "messageId", "id")
    state: tuple[str, ...] = ("stateLocation",)
    content: tuple[str, ...] = ("contentLocation",)


RULES = WebhookRules()


def parse_webhook(
    body: bytes | str,
    headers: Mapping[str, str],
    rules: WebhookRules = RULES,
) -> Notification:
    """The notification in a request's body; raises DecodeError where it is none.

    ``headers`` are the request's, in any case. Answer with a 2xx status quickly, and do the
    work afterwards: senders wait for seconds only.

    Nothing in it is proof, since the API does not sign: read the record it names, then act.
    """
    content = body_of(body)
    fields = fields_of(read_body(content, headers), content)
    status = status_notification(fields, content)
    if status is not None:
        return status
    return notification(fields, content, headers, rules)
