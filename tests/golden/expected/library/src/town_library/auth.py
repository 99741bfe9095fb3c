"""Ways to sign in to Town Library."""

from __future__ import annotations

from ._runtime.auth import ApiKey as _ApiKey
from ._runtime.auth import BasicLogin as _BasicLogin
from ._runtime.auth import Place
from ._runtime.auth import (
    Auth,
    Authenticator,
    Credentials,
    Request,
    Response,
    TokenRequest,
    Ways,
)

__all__ = [
    "ApiKey",
    "Auth",
    "Authenticator",
    "BasicLogin",
    "Credentials",
    "Request",
    "Response",
    "TokenRequest",
    "Ways",
]


class ApiKey(_ApiKey):
    """Sign in with a key."""

    schemes = ("card",)
    places = {"card": Place(location="header", name="X-Card")}


class BasicLogin(_BasicLogin):
    """Sign in with a user name and a password (HTTP Basic)."""

    schemes = ("desk",)
