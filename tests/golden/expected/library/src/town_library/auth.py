"""Ways to sign in to Town Library."""

from __future__ import annotations

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
    ServiceCredentials,
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
