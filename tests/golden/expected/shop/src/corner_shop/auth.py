"""Ways to sign in to Corner Shop API."""

from __future__ import annotations

from ._runtime.auth import ServiceCredentials as _ServiceCredentials
from ._runtime.auth import (
    Auth,
    Authenticator,
    BearerToken,
    FileStore,
    InteractiveLogin,
    KeyringStore,
    LegacyLogin,
    MemoryStore,
    OAuthSettings,
    Token,
    TokenStore,
    open_browser,
    paste_redirect,
)

__all__ = [
    "Auth",
    "Authenticator",
    "BearerToken",
    "FileStore",
    "InteractiveLogin",
    "KeyringStore",
    "LegacyLogin",
    "MemoryStore",
    "OAuthSettings",
    "ServiceCredentials",
    "Token",
    "TokenStore",
    "open_browser",
    "paste_redirect",
]


class ServiceCredentials(_ServiceCredentials):
    """Sign in as the application, for one tenant."""

    settings = OAuthSettings(
        token_url="https://id.shop.example/token",
        scopes=("orders",),
    )
