"""Whether a request to a program's own address was signed by who knows the secret."""

from .checking import Secrets, SignatureRules, WebhookSignatureError, check_signature

__all__ = ["Secrets", "SignatureRules", "WebhookSignatureError", "check_signature"]
