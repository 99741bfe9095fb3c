"""Ways to sign in. None of them does any I/O before the first call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias, Union

from ..messages import Request, Response
from .authenticator import Authenticator, Credentials, Renewal, TokenRequest
from .bearer import BearerToken
from .certificate import ClientCertificate
from .choosing import Signer, Signing, signing, ways_of
from .credentials import ServiceCredentials
from .device import DeviceCode, DeviceLogin, print_code
from .file_lock import FileLock
from .interactive import InteractiveLogin
from .legacy import LegacyLogin
from .password import PasswordLogin
from .prompts import Prompt, open_browser, paste_redirect
from .settings import OAuthSettings
from .sign_in import SignIn
from .single_flight import SingleFlight
from .static import ApiKey, BasicLogin, DigestLogin, HttpCredentials, Place
from .store import FileStore, KeyringStore, MemoryStore, TokenStore
from .token import Token

if TYPE_CHECKING:
    import httpx

Auth: TypeAlias = Union[Authenticator, "httpx.Auth"]
"""A way to sign in: one of this package's, or any of httpx."""

Ways: TypeAlias = Auth | Sequence[Auth]
"""What a client takes as ``auth=``: one way to sign in, or several, of which each call takes those
that its operation asks for."""

__all__ = [
    "ApiKey",
    "Auth",
    "Authenticator",
    "BasicLogin",
    "BearerToken",
    "ClientCertificate",
    "Credentials",
    "DeviceCode",
    "DeviceLogin",
    "DigestLogin",
    "FileLock",
    "FileStore",
    "HttpCredentials",
    "InteractiveLogin",
    "KeyringStore",
    "LegacyLogin",
    "MemoryStore",
    "OAuthSettings",
    "PasswordLogin",
    "Place",
    "Prompt",
    "Renewal",
    "Request",
    "Response",
    "ServiceCredentials",
    "SignIn",
    "Signer",
    "Signing",
    "SingleFlight",
    "Token",
    "TokenRequest",
    "TokenStore",
    "Ways",
    "open_browser",
    "paste_redirect",
    "print_code",
    "signing",
    "ways_of",
]
