"""What the OAuth 2 flows have in common: the token's life and the token endpoint's words."""

from __future__ import annotations

import base64
import logging
import re
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict, Unpack
from urllib.parse import quote_plus, urlencode, urljoin

import msgspec

from ..errors import AuthError, ConfigurationError, ErrorRules, did_you_mean, parse_error_body
from ..messages import Request, Response, Secret, redact_bytes
from ..processes import ProcessLock
from ..wire import leaves_this_machine, origin_of, refusal_of
from .authenticator import Authenticator, Credentials, TokenRequest
from .discovery import metadata_from, metadata_request
from .settings import OAuthSettings
from .store import MemoryStore, TokenStore
from .token import LEEWAY, Token, is_header_safe, token_from

if TYPE_CHECKING:
    from collections.abc import Mapping

logger = logging.getLogger(__name__.partition(".")[0])

OAUTH_RULES = ErrorRules(code_fields=("error", "code"))

SPARE_SECONDS = 5.0
"""For which a token that could not be renewed is used before it is tried again."""

_ADDRESSES = ("token_url", "authorization_url", "device_url")

_TENANT = "{tenant}"
_SEGMENT = re.compile(r"(?!\.{1,2}$)[A-Za-z0-9._~-]+")

TOKEN_SECONDS = 30.0
"""Time for one token request, retries included."""


class OAuthOptions(TypedDict, total=False):
    """What every flow may be given.

    ``settings`` replaces what the package says of the API, ``scopes`` and ``token_url`` a part
    of it. ``store`` keeps the token (default: memory). ``clock`` gives Unix time.
    """

    scopes: Iterable[str]
    token_url: str
    store: TokenStore
    settings: OAuthSettings
    clock: Callable[[], float]


class OAuthAuthenticator(Authenticator):
    """A token from a token endpoint, kept in a store and renewed in time.

    A generated package derives from the flows and sets the class's ``settings``.
    """

    settings: ClassVar[OAuthSettings]

    def __init__(
        self,
        client_id: str,
        client_secret: str | Secret | None,
        *,
        tenant: str = "",
        **options: Unpack[OAuthOptions],
    ) -> None:
        client_secret = Secret.of(client_secret)
        refuse_passwords(options)
        unknown = sorted(options.keys() - OAuthOptions.__annotations__.keys())
        if unknown:
            hint = did_you_mean(unknown, OAuthOptions.__annotations__)
            raise TypeError(f"{type(self).__name__}() takes no {', '.join(unknown)}{hint}")
        if isinstance(given := options.get("scopes"), str):
            options["scopes"] = given.split()  # as RFC 6749 §3.3 writes them
        super().__init__()
        rules = given_rules(options.get("settings") or self.settings, options)
        self._rules = for_tenant(rules, tenant)
        self._own_address = not (options.get("settings") or options.get("token_url"))
        self._server = ""
        self._client_id = client_id
        self._client_secret = client_secret
        self._tenant = tenant
        self._scopes = tuple(options.get("scopes", self._rules.scopes))
        self._store = options.get("store", MemoryStore())
        self._clock = options.get("clock", time.time)
        self._lock = ProcessLock()
        self._token: Token | None = None
        self._rejected: Secret | None = None
        self._seen: Secret | None = None
        self._check()
        self._check_addresses()

    @property
    def tenant(self) -> str:
        """Whose data it signs in for, empty where that is not said."""
        return self._tenant

    def __repr__(self) -> str:
        # Also of one that is half made, as tools show it that print the locals of an error.
        known = vars(self)
        tenant = f", tenant={known['_tenant']!r}" if known.get("_tenant") else ""
        return f"{type(self).__name__}({known.get('_client_id', '')!r}{tenant})"

    def _check(self) -> None:
        if not (hasattr(self._store, "load") and hasattr(self._store, "save")):
            what = f'FileStore("tokens.json"), not {type(self._store).__name__}'
            raise TypeError(f"store= takes a TokenStore such as {what}")
        for name, value in (("client_id", self._client_id), ("tenant", self._tenant)):
            if not isinstance(value, str):
                raise TypeError(f"{name} is a text, not {type(value).__name__}")
            if value != value.strip() or not value.isprintable():
                raise ConfigurationError(f"{name} has blanks or line ends around it: strip it")
        if not self._client_id:
            raise ConfigurationError("client_id is empty")
        if self._rules.company_header and self._tenant and not is_header_safe(self._tenant):
            raise ConfigurationError("the company cannot be sent as a header")

    def _check_addresses(self) -> None:
        rules = self._rules
        if not (rules.token_url or rules.metadata_url or rules.references):
            raise ConfigurationError("the API names no address for tokens: give token_url=")
        refusals = [refusal_of(address) for address in _addresses(rules)]
        if any(refusals):
            raise ConfigurationError(max(refusals))

    def attach(self, base_url: str) -> None:
        """Take the addresses that are relative from the API's server that a client was given.

        Raises ConfigurationError where that is on this machine and secrets would leave it unasked.
        """
        self._resolve(base_url)
        self._require_meant(base_url)

    def _resolve(self, base_url: str) -> None:
        if not self._rules.references or base_url == self._server:
            return
        with self._lock:
            if self._server:
                raise ConfigurationError(
                    f"{type(self).__name__} signs in at {self._server}: make another for {base_url}"
                )
            self._server = base_url
            found = {name: urljoin(base_url, url) for name, url in self._rules.references.items()}
            self._rules = msgspec.structs.replace(self._rules, **found)
        self._check_addresses()

    def _require_meant(self, base_url: str) -> None:
        token = self._rules.token_url or self._rules.metadata_url
        if self._own_address and token and leaves_this_machine(base_url, token):
            where = origin_of(token).host
            raise ConfigurationError(
                f"the API is called on this machine, but {type(self).__name__} would send its "
                f"secrets to {where}: give token_url=, or set …_TOKEN_URL, to that server's "
                f"address for tokens, or to {where}'s own if it is meant"
            )

    @property
    def _undiscovered(self) -> bool:
        """Whether the server must be asked for its addresses first."""
        return not self._rules.token_url

    def _metadata_request(self) -> TokenRequest:
        return TokenRequest(request=metadata_request(self._rules.metadata_url), repeatable=True)

    def _learn(self, response: Response) -> None:
        found = metadata_from(response)
        self._rules = msgspec.structs.replace(
            self._rules,
            token_url=found.token_endpoint,
            authorization_url=self._rules.authorization_url or found.authorization_endpoint,
            device_url=self._rules.device_url or found.device_authorization_endpoint,
        )

    @property
    def _key(self) -> str:
        server = self._rules.metadata_url or self._rules.token_url
        return " ".join((server, self._client_id, self._tenant, *sorted(self._scopes)))

    def headers(self) -> Credentials | None:
        """The credentials to send now; None where the token is missing or about to end."""
        token = self._token
        return self._credentials(token) if token and token.usable(self._clock()) else None

    def _credentials(self, token: Token) -> Credentials:
        headers = {"Authorization": f"Bearer {token.access.reveal()}", **self._rules.headers}
        if self._rules.company_header and self._tenant:
            headers[self._rules.company_header] = self._tenant
        return headers

    def reject(self, credentials: Credentials) -> bool:
        """Mark the token behind these credentials as spent, unless it was renewed meanwhile."""
        with self._lock:
            token = self._token
            if token and f"Bearer {token.access.reveal()}" == credentials.get("Authorization"):
                self._rejected = token.access
                self._token = msgspec.structs.replace(token, renew_at=0.0)
        return True

    def prepare(self) -> Credentials | None:
        """Take a token from the store, where another process may have put a newer one."""
        self._adopt(self._stored())
        return self.headers()

    def claim(self) -> Callable[[], None] | None:
        """The store's own claim, where programs share it."""
        claim = getattr(self._store, "claim", None)
        return super().claim() if claim is None else claim(self._key)

    def still_good(self) -> Credentials | None:
        """The token that is about to end, for the last of its time."""
        with self._lock:
            token, now = self._token, self._clock()
            if token is None or not token.renew_at or token.expires_at is None:
                return None
            left = min(token.expires_at - now, SPARE_SECONDS)
            if left <= 0 or now < token.renew_at - LEEWAY or token.access == self._rejected:
                return None
            self._token = msgspec.structs.replace(token, renew_at=now + left).measured(now)
        return self._credentials(token)

    def _stored(self) -> Token | None:
        """What the store has; one that fails is as if empty, so that calls go on."""
        try:
            return self._store.load(self._key)
        except ConfigurationError:
            raise
        except Exception as error:
            logger.warning("no token could be read from %r: %s", self._store, _reason(error))
            return None

    def _adopt(self, stored: Token | None) -> bool:
        """Take a token that is new in the store; what was there before is no newer than ours."""
        with self._lock:
            if stored is None or stored.access in (self._rejected, self._seen):
                return False
            self._seen = stored.access
            self._token = stored.measured(self._clock())
            return True

    def accept(self, response: Response) -> Credentials | None:
        """Keep the token in the answer; None where it only said where tokens are to be had.

        Raises AuthError where the server refused.
        """
        if self._undiscovered:
            self._learn(response)
            return None
        if response.status != 200:
            raise self._refusal(response)
        field = self._rules.token_field
        token = token_from(response, now=self._clock(), field=field)
        with self._lock:
            if token.refresh is None and self._token is not None:
                # RFC 6749 §6: without a new refresh token the old one goes on.
                token = msgspec.structs.replace(token, refresh=self._token.refresh)
            self._token, self._seen = token, token.access
        self._keep(token)
        return self._credentials(token)

    def _keep(self, token: Token) -> None:
        try:
            self._store.save(self._key, token)
        except ConfigurationError:
            raise
        except Exception as error:
            logger.warning("the token could not be kept in %r: %s", self._store, _reason(error))

    def forget(self) -> None:
        """Drop the token here and in the store, so that the next call signs in anew."""
        with self._lock:
            self._token = None
        try:
            self._store.delete(self._key)
        except ConfigurationError:
            raise
        except Exception as error:
            logger.warning("the token could not be deleted in %r: %s", self._store, _reason(error))

    def secrets(self) -> tuple[str, ...]:
        """The client's secret, also as Basic sends it, and the tokens."""
        token = self._token
        tokens = (token.access, token.refresh) if token else ()
        found = [secret.reveal() for secret in tokens if secret]
        if self._client_secret:
            secret = self._client_secret.reveal()
            found += [secret, self._basic().removeprefix("Basic ")]
        return tuple(found)

    def _form(
        self, fields: Mapping[str, str], *, repeatable: bool = False, url: str = ""
    ) -> TokenRequest:
        """A form-encoded token request (RFC 6749 §4), with the client's own credentials."""
        form = dict(fields)
        json = self._rules.token_body == "json"  # noqa: S105 - how it is written
        media = "application/json" if json else "application/x-www-form-urlencoded"
        headers = [("Accept", "application/json"), ("Content-Type", media)]
        headers += self._rules.token_headers.items()
        if self._rules.client_authentication == "basic" and self._client_secret:
            headers.append(("Authorization", self._basic()))
        else:
            form["client_id"] = self._client_id
            if self._client_secret:
                form["client_secret"] = self._client_secret.reveal()
        if self._tenant and self._rules.tenant_parameter:
            form[self._rules.tenant_parameter] = self._tenant
        return TokenRequest(
            request=Request(
                method="POST",
                url=url or self._rules.token_url,
                headers=tuple(headers),
                content=msgspec.json.encode(form) if json else urlencode(form).encode(),
                timeout=TOKEN_SECONDS,
            ),
            repeatable=repeatable,
        )

    def _can_renew(self) -> bool:
        """Whether a token can be had without asking a person."""
        token = self._token
        return token is not None and (token.refresh is not None or token.usable(self._clock()))

    def _basic(self) -> str:
        # RFC 6749 §2.3.1: both halves are form-encoded before they are joined.
        pair = f"{quote_plus(self._client_id)}:{quote_plus(self._client_secret.reveal())}"
        return f"Basic {base64.b64encode(pair.encode()).decode()}"

    def _refusal(self, response: Response) -> AuthError:
        content = redact_bytes(response.content, self.secrets())
        body = parse_error_body(content, response.headers.get("content-type", ""), OAUTH_RULES)
        said, code = body.message, body.code
        parts = [f"the token endpoint refused with {response.status}"]
        parts += [code] if code and code != said else []
        parts += [said] if said else []
        text = ": ".join(parts)
        advice = self._rules.advice.get(code or "", "")
        return AuthError(f"{text}. {advice}" if advice else text, code=code, status=response.status)


def _reason(error: Exception) -> str:
    """What a store's error says; of a stranger's kind only the name, as it may hold the token."""
    if isinstance(error, AuthError):
        return error.message
    return (error.strerror or "") if isinstance(error, OSError) else type(error).__name__


def _addresses(rules: OAuthSettings) -> Iterator[Secret]:
    for url in (rules.token_url, rules.authorization_url, rules.device_url, rules.metadata_url):
        if url:
            yield Secret(url)


def refuse_passwords(options: Any) -> None:
    """Raise ConfigurationError where an address among the options holds a user name.

    It is a secret there from then on, as tools print the options of every frame of an error.
    """
    held = [name for name in _ADDRESSES if "@" in str(options.get(name, ""))]
    for name in held:
        options[name] = Secret.of(options[name])
    if held:
        raise ConfigurationError(f"{held[0]} must not hold a user name or password")


def for_tenant(rules: OAuthSettings, tenant: str) -> OAuthSettings:
    """The settings with the tenant in their addresses; raises ConfigurationError where one lacks.

    What is put into an address must be one segment of it, whatever it holds.
    """
    fields = (*_ADDRESSES, "metadata_url")
    named = [name for name in fields if _TENANT in getattr(rules, name)]
    if not named and not any(_TENANT in url for url in rules.references.values()):
        return rules
    if not tenant:
        raise ConfigurationError("tenant_id is needed: it is part of the address for tokens")
    if not _SEGMENT.fullmatch(tenant):
        raise ConfigurationError("tenant_id cannot be a part of the address for tokens")
    changes: dict[str, Any] = {n: getattr(rules, n).replace(_TENANT, tenant) for n in named}
    references = {n: url.replace(_TENANT, tenant) for n, url in rules.references.items()}
    return msgspec.structs.replace(rules, references=references, **changes)


def given_rules(rules: OAuthSettings, options: Mapping[str, object]) -> OAuthSettings:
    """What the package says of the API, with the addresses that a caller gives instead."""
    given = {name: str(options[name]) for name in _ADDRESSES if options.get(name)}
    if not given:
        return rules
    kept = {name: url for name, url in rules.references.items() if name not in given}
    changes: dict[str, Any] = {**given, "references": kept}
    return msgspec.structs.replace(rules, **changes)
