"""Ways to sign in to Corner Shop API."""

from __future__ import annotations

from ._runtime.auth import ServiceCredentials as _ServiceCredentials
from ._runtime.auth import (
    Auth,
    Authenticator,
    BearerToken,
    Credentials,
    FileStore,
    KeyringStore,
    MemoryStore,
    OAuthSettings,
    Request,
    Response,
    Token,
    TokenRequest,
    TokenStore,
    Ways,
)

__all__ = [
    "Auth",
    "Authenticator",
    "BearerToken",
    "Credentials",
    "FileStore",
    "KeyringStore",
    "MemoryStore",
    "OAuthSettings",
    "Request",
    "Response",
    "ServiceCredentials",
    "Token",
    "TokenRequest",
    "TokenStore",
    "Ways",
]


class ServiceCredentials(_ServiceCredentials):
    """Sign in as the application, for one tenant."""

    settings = OAuthSettings(
        token_url="https://id.shop.example/token",
        scopes=("orders",),
    )
