"""Ways to sign in that need a call of the API first: a session's token, a token for writes."""

from .csrf import CsrfSession
from .exchange import SessionLogin, SessionRules

__all__ = ["CsrfSession", "SessionLogin", "SessionRules"]
