"""Ways to sign in to Visma.net ERP API."""

from __future__ import annotations

from ._runtime.auth import InteractiveLogin as _InteractiveLogin
from ._runtime.auth import LegacyLogin as _LegacyLogin
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
    open_browser,
    paste_redirect,
)

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
    "Request",
    "Response",
    "ServiceCredentials",
    "Token",
    "TokenRequest",
    "TokenStore",
    "Ways",
    "open_browser",
    "paste_redirect",
]


class ServiceCredentials(_ServiceCredentials):
    """Sign in as the application, for one tenant."""

    settings = OAuthSettings(
        token_url="https://connect.visma.com/connect/token",
        tenant_parameter="tenant_id",
        scopes=("vismanet_erp_service_api:create", "vismanet_erp_service_api:delete", "vismanet_erp_service_api:read", "vismanet_erp_service_api:update"),
        advice={"invalid_client": "The client id or secret is wrong, or belongs to another environment.", "invalid_scope": "The application was not given one of these scopes in Developer Portal.", "invalid_tenant": "The company has not approved the application, or tenant_id is not the company's own. A change of roles or approvals can take a quarter of an hour to be seen."},
    )


class InteractiveLogin(_InteractiveLogin):
    """Sign in as a person, in the browser."""

    settings = OAuthSettings(
        token_url="https://connect.visma.com/connect/token",
        authorization_url="https://connect.visma.com/connect/authorize",
        tenant_parameter="tenant_id",
        scopes=("vismanet_erp_interactive_api:create", "vismanet_erp_interactive_api:delete", "vismanet_erp_interactive_api:read", "vismanet_erp_interactive_api:update"),
        advice={"invalid_tenant": "The person lacks the role API User in this company. A change of roles can take a quarter of an hour to be seen."},
    )


class LegacyLogin(_LegacyLogin):
    """Sign in as a person, by the older flow whose tokens do not expire."""

    settings = OAuthSettings(
        token_url="https://integration.visma.net/API/security/api/v2/token",
        authorization_url="https://integration.visma.net/API/resources/oauth/authorize",
        company_header="ipp-company-id",
        scopes=("financialstasks",),
        client_authentication="basic",
        token_field="token",
        pkce=False,
        headers={"ipp-application-type": "Visma.net Financials"},
    )
