"""Ways to sign in. None of them does any I/O before the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from .authenticator import Authenticator, Credentials, Renewal, TokenRequest
from .bearer import BearerToken
from .credentials import ServiceCredentials
from .interactive import InteractiveLogin
from .legacy import LegacyLogin
from .prompts import Prompt, open_browser, paste_redirect
from .settings import OAuthSettings
from .sign_in import SignIn
from .single_flight import SingleFlight
from .store import FileStore, KeyringStore, MemoryStore, TokenStore
from .token import Token

if TYPE_CHECKING:
    import httpx

Auth: TypeAlias = Union[Authenticator, "httpx.Auth"]
"""What a client takes as ``auth=``: one of this package's, or any of httpx."""

__all__ = [
    "Auth",
    "Authenticator",
    "BearerToken",
    "Credentials",
    "FileStore",
    "InteractiveLogin",
    "KeyringStore",
    "LegacyLogin",
    "MemoryStore",
    "OAuthSettings",
    "Prompt",
    "Renewal",
    "ServiceCredentials",
    "SignIn",
    "SingleFlight",
    "Token",
    "TokenRequest",
    "TokenStore",
    "open_browser",
    "paste_redirect",
]
