"""Notifications that the API sends to an address of yours."""

from ._runtime.webhooks import (
    BackgroundNotification,
    Component,
    ComponentChange,
    ComponentNotification,
    EntityNotification,
    Incident,
    IncidentNotification,
    IncidentUpdate,
    MaintenanceNotification,
    Notification,
    StatusPage,
    WebhookRules,
    parse_webhook,
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
