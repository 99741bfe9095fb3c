"""What a public status page sends to a program's own address."""

from .reading import (
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

__all__ = [
    "Component",
    "ComponentChange",
    "ComponentNotification",
    "Incident",
    "IncidentNotification",
    "IncidentUpdate",
    "MaintenanceNotification",
    "StatusPage",
    "status_notification",
]
