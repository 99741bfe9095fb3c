"""What the API says about signing in; the generated package fills it from its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from ..messages import redact_url


class OAuthSettings(msgspec.Struct, frozen=True, kw_only=True):
    """One way to sign in with OAuth 2.

    ``tenant_parameter`` names the form field for the tenant at the token endpoint, and
    ``company_header`` the header for it at the API; each may be empty. ``{tenant}`` in an address
    is the tenant, too. ``headers`` go with every call, ``token_headers`` with every token request,
    whose fields are a form or JSON (``token_body``). ``advice`` is added to the text of a
    refusal, by OAuth error code.

    Without ``token_url`` the addresses are those that the server says at ``metadata_url`` (OpenID
    Connect Discovery, RFC 8414). ``references`` are addresses as the document has them, relative
    to the API's server: a client of another server takes them from there (RFC 3986 §5.2).
    """

    token_url: str = ""
    authorization_url: str = ""
    device_url: str = ""
    metadata_url: str = ""
    references: Mapping[str, str] = {}
    scopes: tuple[str, ...] = ()
    client_authentication: Literal["body", "basic"] = "body"
    token_field: str = "access_token"  # noqa: S105 - the name of a JSON member
    pkce: bool = True
    tenant_parameter: str = ""
    company_header: str = ""
    token_body: Literal["form", "json"] = "form"  # noqa: S105 - how it is written
    token_headers: Mapping[str, str] = {}
    headers: Mapping[str, str] = {}
    advice: Mapping[str, str] = {}

    def __repr__(self) -> str:
        # An address may hold a password, and tools print the locals of an error's frames.
        shown = ((name, getattr(self, name)) for name in self.__struct_fields__)
        texts = (f"{n}={redact_url(v) if n.endswith('_url') else v!r}" for n, v in shown if v)
        return f"OAuthSettings({', '.join(texts)})"
