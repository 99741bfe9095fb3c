"""``api.toml``: what generation must know of an API besides its document."""

from erpgen.config.defaults import default_config
from erpgen.config.reading import load_config
from erpgen.config.releases import Release, find_release, previous_release, releases
from erpgen.config.settings import (
    ApiConfig,
    AuthSettings,
    CsrfWay,
    DateSettings,
    DocumentFlavour,
    DocumentSettings,
    ErrorPlaces,
    FaultRule,
    KeyWay,
    LimitSettings,
    OAuthFlow,
    PackageSettings,
    PlainWay,
    Renames,
    ServerSettings,
    SessionWay,
    SignatureSettings,
    TypeSettings,
    WebhookSettings,
)

__all__ = [
    "ApiConfig",
    "AuthSettings",
    "CsrfWay",
    "DateSettings",
    "DocumentFlavour",
    "DocumentSettings",
    "ErrorPlaces",
    "FaultRule",
    "KeyWay",
    "LimitSettings",
    "OAuthFlow",
    "PackageSettings",
    "PlainWay",
    "Release",
    "Renames",
    "ServerSettings",
    "SessionWay",
    "SignatureSettings",
    "TypeSettings",
    "WebhookSettings",
    "default_config",
    "find_release",
    "load_config",
    "previous_release",
    "releases",
]
