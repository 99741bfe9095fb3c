"""What the API sends to a program's own address."""

from .notifications import EntityNotification, notification, notifications

__all__ = ["EntityNotification", "notification", "notifications"]
