"""What a server says to an address of the program's own, as fields, and where each stands."""

from .background import BackgroundNotification, background_notification
from .fields import LARGEST_BODY, WebhookRules, body_of, fields_of, read_body, text_at

__all__ = [
    "LARGEST_BODY",
    "BackgroundNotification",
    "WebhookRules",
    "background_notification",
    "body_of",
    "fields_of",
    "read_body",
    "text_at",
]
