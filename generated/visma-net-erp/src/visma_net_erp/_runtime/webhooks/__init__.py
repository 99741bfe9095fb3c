"""What the API sends to a program's own address, read and checked."""

from .notifications import (
    BackgroundNotification,
    EntityNotification,
    Notification,
    WebhookRules,
    parse_webhook,
)
from .status_page import (
    Component,
    ComponentChange,
    ComponentNotification,
    Incident,
    IncidentNotification,
    IncidentUpdate,
    MaintenanceNotification,
    StatusPage,
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
