"""Signing in: the endpoints of OAuth, and whether a request has the credentials that it needs."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import secrets
import time
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from .own_addresses import OWN
from .places import put
from .plan import Flow, Plan, Scheme, written
from .refusals import RefusalError
from .store import SECRET, Store

LIFETIME = 3600
"""Seconds that a token lasts."""
_CODE_LIFETIME = 600
_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_WRITES = "writing"
_KINDS_WITH_TOKENS = ("oauth2", "openIdConnect")


class SignIn:
    """Signs tokens for every flow, and checks what requests bring.

    Keys and passwords may be any, as nobody has an account here; a token must be one that was
    signed here and has not ended. ``checked`` is whether anything is asked for at all.
    """

    def __init__(self, plan: Plan, store: Store, *, checked: bool) -> None:
        self._plan = plan
        self._checked = checked
        self._store = store
        self._devices: dict[str, str] = {}
        self._paths = {path: flow for flow in (*plan.flows, OWN) for path in _paths_of(flow)}

    @property
    def _secret(self) -> bytes:
        """What tokens are signed with: kept with the records, so that they outlive the process."""
        with self._store.transaction():
            known = self._store.kept(SECRET, "")
            if known is None:
                known = secrets.token_hex(32)
                self._store.keep(SECRET, "", known)
        return bytes.fromhex(known)

    def token(self, lifetime: int = LIFETIME, **claims: object) -> str:
        """A token that is good for so many seconds."""
        told = {"exp": int(time.time()) + lifetime, "jti": secrets.token_hex(8), **claims}
        content = _encoded(json.dumps(told).encode())
        head = _encoded(b'{"alg":"HS256","typ":"JWT"}')
        return f"{head}.{content}.{self._signed(f'{head}.{content}')}"

    def _signed(self, text: str) -> str:
        return _encoded(hmac.new(self._secret, text.encode(), hashlib.sha256).digest())

    def is_good(self, token: str) -> bool:
        """Whether a token was signed here and has not ended."""
        return self._claims(token) is not None

    def _claims(self, token: str) -> dict[str, Any] | None:
        content, _, signature = token.rpartition(".")
        if not hmac.compare_digest(self._signed(content).encode(), signature.encode()):
            return None
        try:
            claims = json.loads(_decoded(content.partition(".")[2]))
        except (ValueError, binascii.Error):
            return None
        return claims if claims.get("exp", 0) > time.time() else None

    async def answer(self, request: Request) -> Response | None:
        """The answer of an endpoint of OAuth; None where the request is for none."""
        path = request.url.path
        csrf = self._plan.csrf
        if csrf is not None and self.fetches(request) and path == csrf.path:
            return Response(b"", 200, self.fetched(request))
        flow = self._flow_at(path)
        if flow is None:
            return None
        if _matches(flow.authorize, path):
            return self._authorized(request)
        if _matches(flow.metadata, path):
            return self._metadata(request, flow)
        if request.method != "POST":
            return _oauth_error("invalid_request", "a token is asked for by POST", 405)
        fields = await _fields(request)
        if _matches(flow.device, path) and flow.device:
            return self._device(request)
        return self._granted(fields, request, flow)

    def _flow_at(self, path: str) -> Flow | None:
        return next((flow for known, flow in self._paths.items() if _matches(known, path)), None)

    def _authorized(self, request: Request) -> Response:
        """Back to the program with a code: whoever asks is let in."""
        asked = request.query_params
        target = asked.get("redirect_uri", "")
        if urlsplit(target).scheme not in ("http", "https") or not asked.get("client_id"):
            return _oauth_error("invalid_request", "redirect_uri and client_id are needed")
        challenge = asked.get("code_challenge", "")
        told = {"state": asked["state"]} if "state" in asked else {}
        if asked.get("response_type") == "token":  # the implicit flow, RFC 6749 §4.2.2
            told |= {"access_token": self.token(use="access"), "token_type": "Bearer"}
            told |= {"expires_in": str(LIFETIME), "scope": asked.get("scope", "")}
            return RedirectResponse(f"{target}#{urlencode(told)}", 302)
        told["code"] = self.token(_CODE_LIFETIME, use="code", target=target, challenge=challenge)
        return RedirectResponse(f"{target}{'&' if '?' in target else '?'}{urlencode(told)}", 302)

    def _metadata(self, request: Request, flow: Flow) -> Response:
        base = str(request.base_url).rstrip("/")
        told = {
            "issuer": f"{base}{_issuer(flow)}",
            "token_endpoint": f"{base}{flow.token or OWN.token}",
            "authorization_endpoint": f"{base}{flow.authorize or OWN.authorize}",
            "device_authorization_endpoint": f"{base}{flow.device or OWN.device}",
            "response_types_supported": ["code", "token"],
        }
        return _json(told)

    def _device(self, request: Request) -> Response:
        """A code for a device, which is let in at once."""
        code = self.token(_CODE_LIFETIME, use="device")
        base = str(request.base_url).rstrip("/")
        told = {
            "device_code": code,
            "user_code": "SAND-BOX",
            "verification_uri": f"{base}/",
            "expires_in": _CODE_LIFETIME,
            "interval": 1,
        }
        return _json(told)

    def _granted(self, fields: Mapping[str, str], request: Request, flow: Flow) -> Response:
        client, secret = _client(fields, request)
        grant = fields.get("grant_type", "")
        if not client:
            return _oauth_error("invalid_client", "client_id is missing", 401)
        if grant == "client_credentials" and not secret:
            return _oauth_error("invalid_client", "client_secret is missing", 401)
        wrong = self._wrong(grant, fields)
        if wrong:
            return _oauth_error(wrong, "the grant is not good here")
        if flow.tenant and grant == "client_credentials" and not fields.get(flow.tenant):
            return _oauth_error("invalid_tenant", f"{flow.tenant} is missing")
        token = self.token(use="access", client=client)
        told: dict[str, Any] = {
            **dict.fromkeys(self._token_fields(flow), token),
            "token_type": "Bearer",
            "scope": fields.get("scope", ""),
        }
        if "access_token" in told:
            told["expires_in"] = LIFETIME
        if grant != "client_credentials":
            told["refresh_token"] = self.token(30 * 86400, use="refresh")
        return _json(told)

    def _token_fields(self, flow: Flow) -> set[str]:
        """Where an answer has the token: at the sandbox's own address wherever one looks for it."""
        several = (flow, *self._plan.flows) if flow is OWN else (flow,)
        return {one.token_field for one in several}

    def _wrong(self, grant: str, fields: Mapping[str, str]) -> str:
        """The word of OAuth for what is wrong with a grant; empty where nothing is."""
        if grant == "client_credentials":
            return ""
        if grant == "password":
            return "" if fields.get("username") and fields.get("password") else "invalid_grant"
        if grant == "refresh_token":
            return (
                "" if self._use(fields.get("refresh_token", "")) == "refresh" else "invalid_grant"
            )
        if grant.endswith("device_code"):
            return "" if self._use(fields.get("device_code", "")) == "device" else "invalid_grant"
        if grant != "authorization_code":
            return "unsupported_grant_type"
        claims = self._claims(fields.get("code", "")) or {}
        challenge = claims.get("challenge")
        verifier = fields.get("code_verifier", "")
        digest = _encoded(hashlib.sha256(verifier.encode()).digest())
        fine = claims.get("use") == "code" and claims.get("target") == fields.get("redirect_uri")
        return "" if fine and (not challenge or challenge == digest) else "invalid_grant"

    def _use(self, token: str) -> str:
        return str((self._claims(token) or {}).get("use", ""))

    def session(self, answer: Any) -> Any:
        """The answer to the call that begins a session, with a token in it."""
        session = self._plan.session
        return answer if session is None else put(answer, session.token, self.token(use="session"))

    def fetches(self, request: Request) -> bool:
        """Whether a request asks for the token without which nothing is written."""
        csrf = self._plan.csrf
        return csrf is not None and request.headers.get(csrf.header, "").lower() == "fetch"

    def fetched(self, request: Request) -> dict[str, str]:
        """The headers of an answer that has such a token, none where none was asked for."""
        csrf = self._plan.csrf
        if csrf is None or not self.fetches(request):
            return {}
        return {csrf.header: self.token(use=_WRITES)}

    def require_fetched(self, request: Request) -> None:
        """RefusalError 403 for what writes without such a token."""
        csrf = self._plan.csrf
        if csrf is None or not self._checked or request.method in _SAFE:
            return
        if self._use(request.headers.get(csrf.header, "")) != _WRITES:
            said = f"{csrf.header} has no token that was fetched here"
            raise RefusalError(403, said, headers={csrf.header: "Required"})

    def require(self, needed: tuple[tuple[str, ...], ...] | None, request: Request) -> None:
        """RefusalError 401 where no alternative of signing in is met."""
        alternatives = self._plan.security if needed is None else needed
        if not self._checked or not alternatives or any(not one for one in alternatives):
            return
        faults = [self._missing(one, request) for one in alternatives]
        if all(faults):
            raise RefusalError(401, faults[0], headers={"www-authenticate": "Bearer"})

    def _missing(self, names: tuple[str, ...], request: Request) -> str:
        """What one alternative lacks, empty where it is met."""
        for name in names:
            scheme = self._plan.schemes.get(name)
            fault = "" if scheme is None else self._lacking(name, scheme, request)
            if fault:
                return fault
        return ""

    def _lacking(self, name: str, scheme: Scheme, request: Request) -> str:
        if scheme.kind == "mutualTLS":
            return ""
        if scheme.kind == "apiKey":
            places: Mapping[str, Mapping[str, str]] = {
                "query": request.query_params,
                "cookie": request.cookies,
                "header": request.headers,
            }
            value = places.get(scheme.location, {}).get(scheme.parameter, "")
            value = value.removeprefix(scheme.prefix).strip()
            return "" if value else f"{scheme.location} {scheme.parameter} ({name}) is missing"
        word, _, value = request.headers.get("authorization", "").partition(" ")
        wanted = "bearer" if scheme.kind in _KINDS_WITH_TOKENS else scheme.word.lower()
        session = self._plan.session
        if word.lower() != wanted or not value:
            return f"Authorization: {wanted.capitalize()} … ({name}) is missing"
        if wanted == "basic":
            password = _password(value)
            if password is None:
                return "Authorization: Basic holds no user and password"
            return "" if session is None or self.is_good(password) else "the session has ended"
        signed = scheme.kind in _KINDS_WITH_TOKENS or self._plan.flows
        if wanted == "bearer" and signed and self._use(value) != "access":
            return "the token was not given out here, or has ended"
        return ""


def _issuer(flow: Flow) -> str:
    """What stands before the well-known path (OpenID Connect Discovery 1.0 §4), else nothing."""
    before, known, _ = flow.metadata.partition("/.well-known/")
    return before if known else ""


def _paths_of(flow: Flow) -> Iterator[str]:
    yield from (one for one in (flow.token, flow.authorize, flow.device, flow.metadata) if one)


def _matches(template: str, path: str) -> bool:
    """Whether a path is that of an address, whatever its tenant is."""
    texts = (re.escape(one) for one in re.split(r"\{[^{}]*\}", template))
    return bool(template) and re.fullmatch("[^/]+".join(texts), path) is not None


async def _fields(request: Request) -> dict[str, str]:
    body = await request.body()
    if "json" in request.headers.get("content-type", ""):
        try:
            found = json.loads(body)
        except ValueError:
            found = {}
        return {n: str(v) for n, v in found.items()} if isinstance(found, dict) else {}
    return dict(parse_qsl(body.decode("utf-8", "replace")))


def _client(fields: Mapping[str, str], request: Request) -> tuple[str, str]:
    word, _, value = request.headers.get("authorization", "").partition(" ")
    if word.lower() == "basic":
        user, _, password = (_plain(value) or "").partition(":")
        return user, password
    return fields.get("client_id", ""), fields.get("client_secret", "")


def _password(value: str) -> str | None:
    text = _plain(value)
    return None if text is None or ":" not in text else text.partition(":")[2]


def _plain(value: str) -> str | None:
    try:
        return base64.b64decode(value, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None


def _oauth_error(word: str, said: str, status: int = 400) -> Response:
    return _json({"error": word, "error_description": said}, status)


def _json(value: object, status: int = 200) -> Response:
    headers = {"cache-control": "no-store"}
    return Response(written(value), status, headers, "application/json")


def _encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
