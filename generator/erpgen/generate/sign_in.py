"""The ways to sign in that a package offers: those of ``api.toml``, else those of the document.

A class is named for its kind and stands for all schemes of that kind. Where there are several of a
kind, each has a class of its own beside it, named for the scheme; so one that a release adds
takes no name away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from erpgen.address import joined, scheme_of
from erpgen.config import ApiConfig, AuthSettings, KeyWay, OAuthFlow, SessionWay
from erpgen.errors import InputError
from erpgen.model.names import class_name, distinct
from erpgen.model.types import ApiModel, SecurityScheme
from erpgen.model.types import OAuthFlow as DeclaredFlow
from erpgen.render.settings import Flow, Key, Session, Way

_OAUTH = {
    "clientCredentials": "ServiceCredentials",
    "authorizationCode": "InteractiveLogin",
    "password": "PasswordLogin",
    "deviceAuthorization": "DeviceLogin",
}
_OPEN_ID = {
    "OpenIdCredentials": "ServiceCredentials",
    "OpenIdLogin": "InteractiveLogin",
    "OpenIdDeviceLogin": "DeviceLogin",
}
_TOLD = {
    "service": "ServiceCredentials",
    "interactive": "InteractiveLogin",
    "legacy": "LegacyLogin",
    "password": "PasswordLogin",
    "device": "DeviceLogin",
}
_BEARER = Way("BearerToken", "BearerToken")
_KINDS = frozenset(
    {*_OAUTH.values(), *_OPEN_ID, *_TOLD.values()}
    | {"SessionLogin", "CsrfSession"}
    | {"ApiKey", "BasicLogin", "BearerToken", "ClientCertificate", "DigestLogin"}
)
_TAKEN = _KINDS | {
    *("Auth", "Authenticator", "Credentials", "DeviceCode", "FileStore", "KeyringStore"),
    *("MemoryStore", "OAuthSettings", "Place", "Request", "Response", "Token", "TokenRequest"),
    *("SessionRules", "TokenStore", "Ways"),
}
"""What else a package's ``auth`` has: no class is named so for a scheme."""


def ways_to_sign_in(config: ApiConfig, model: ApiModel) -> tuple[Way, ...]:
    """The ways, each a class; a token from elsewhere where nobody says how one signs in."""
    _check_schemes(config, model)
    _check_paths(config, model)
    found = list(_told(config.auth)) or list(_declared(model))
    if config.auth.csrf is not None:
        told = {"url": config.auth.csrf.url, "header": config.auth.csrf.header}
        found.append(Way("CsrfSession", "CsrfSession", csrf=told))
    return _told_apart(found) or (_BEARER,)


def _check_paths(config: ApiConfig, model: ApiModel) -> None:
    """InputError where a session is begun, or a token fetched, at a path that the API has not."""
    session, csrf = config.auth.session, config.auth.csrf
    operations = [one for resource in model.resources for one in resource.operations]
    known = {(one.method, one.path) for one in operations}
    wanted = [("session", session.method, session.url)] if session else []
    wanted += [("csrf", "GET", csrf.url)] if csrf and csrf.url != "/" else []
    for name, method, url in wanted:
        if url.startswith("/") and (method, url) not in known:
            raise InputError(
                str(config.folder / "api.toml" if config.folder else "api.toml"),
                f"[auth.{name}] names {method} {url}, which the document has not",
                "correct the path, or give the whole address",
            )


def _check_schemes(config: ApiConfig, model: ApiModel) -> None:
    known = {scheme.name for scheme in model.security_schemes}
    auth = config.auth
    flows = [getattr(auth, name) for name in (*_TOLD, "basic", "bearer", "session")]
    for way in (*flows, *auth.keys):
        if way is not None and way.scheme and way.scheme not in known:
            raise InputError(
                str(config.folder / "api.toml" if config.folder else "api.toml"),
                f"[auth] names the security scheme {way.scheme!r}, which the document has not",
                f"it has {', '.join(sorted(known)) or 'none'}",
            )


def _told(auth: AuthSettings) -> Iterator[Way]:
    flows = [(kind, getattr(auth, name)) for name, kind in _TOLD.items()]
    for kind, flow in flows:
        if flow is not None:
            yield Way(kind, kind, _names(flow.scheme), flow=_told_flow(flow))
    yield from _keys([_told_key(key) for key in auth.keys])
    if auth.session is not None:
        yield Way(
            "SessionLogin",
            "SessionLogin",
            _names(auth.session.scheme),
            session=_told_session(auth.session),
        )
    if auth.basic is not None:
        yield Way("BasicLogin", "BasicLogin", _names(auth.basic.scheme))
    if auth.bearer is not None or any(flow is not None for _, flow in flows):
        yield replace(_BEARER, schemes=_names(auth.bearer.scheme if auth.bearer else ""))


def _told_session(way: SessionWay) -> Session:
    """The session, without what goes without saying."""
    usual = SessionWay("", "", {})
    told = {name: getattr(way, name) for name in _SESSION}
    rules = {name: value for name, value in told.items() if value != getattr(usual, name)}
    if way.send != usual.send:
        rules["place"] = way.send
    names = {argument: wire for wire, argument in way.fields.items()}
    return Session(names, rules, way.user)


_SESSION = ("url", "token", "method", "expiry", "days", "user", "header", "prefix")


def _names(scheme: str) -> tuple[str, ...]:
    return (scheme,) if scheme else ()


def _told_key(way: KeyWay) -> Key:
    return Key(way.scheme, way.location, way.name, way.prefix)


def _told_flow(flow: OAuthFlow) -> Flow:
    return Flow(
        token_url=flow.token_url,
        authorization_url=flow.authorize_url,
        device_url=flow.device_url,
        metadata_url=flow.metadata_url,
        scopes=flow.scopes,
        headers=flow.headers,
        company_header=flow.company_header,
        tenant_parameter=flow.tenant_parameter,
        client_authentication=flow.client_authentication,
        token_field=flow.token_field,
        token_body=flow.token_body,
        token_headers=flow.token_headers,
        pkce=flow.pkce,
        advice=flow.advice,
    )


def _declared(model: ApiModel) -> Iterator[Way]:
    for kind, name in _OAUTH.items():
        yield from _flows(name, name, list(_flows_of(model, kind)))
    open_id = [one for one in model.security_schemes if one.kind == "openIdConnect"]
    server = model.base_url
    found = [(one.name, _from_server(server, metadata_url=one.metadata_url)) for one in open_id]
    for name, kind in _OPEN_ID.items():
        yield from _flows(kind, name, found)
    keys = [one for one in model.security_schemes if one.kind == "apiKey" and one.parameter]
    yield from _keys([Key(one.name, one.location, one.parameter) for one in keys])
    yield from _http(model)
    if certificates := _of_kind(model, "mutualTLS"):
        yield Way("ClientCertificate", "ClientCertificate", certificates)


def _of_kind(model: ApiModel, kind: str) -> tuple[str, ...]:
    return tuple(one.name for one in model.security_schemes if one.kind == kind)


def _flows_of(model: ApiModel, kind: str) -> Iterator[tuple[str, Flow]]:
    for scheme in model.security_schemes:
        for flow in scheme.flows:
            if flow.kind == kind and flow.token_url:
                yield scheme.name, _declared_flow(model.base_url, flow)


def _declared_flow(server: str, flow: DeclaredFlow) -> Flow:
    found = _from_server(
        server,
        token_url=flow.token_url,
        authorization_url=flow.authorization_url,
        device_url=flow.device_url,
    )
    return replace(found, scopes=flow.scopes)


def _from_server(server: str, **addresses: str) -> Flow:
    """The addresses as absolute ones, and as the document has them where they are relative.

    RFC 3986, section 5.2, against the server's address (OpenAPI 3.1, section 4.6).
    """
    references = {name: url for name, url in addresses.items() if url and scheme_of(url) == ""}
    absolute = {name: joined(server, url) if url else "" for name, url in addresses.items()}
    known = {name: url for name, url in absolute.items() if scheme_of(url)}
    changes: dict[str, Any] = dict(known)
    return Flow(references=references, **changes)


def _flows(kind: str, name: str, found: Sequence[tuple[str, Flow]]) -> Iterator[Way]:
    """One class where all schemes have the same addresses, else one a scheme."""
    if not found:
        return
    schemes = tuple(scheme for scheme, _ in found)
    if all(flow == found[0][1] for _, flow in found):
        yield Way(kind, name, schemes, flow=found[0][1])
        return
    for scheme, flow in found:
        yield Way(kind, _class_of(scheme, name), (scheme,), flow=flow)


def _keys(keys: Sequence[Key]) -> Iterator[Way]:
    if not keys:
        return
    schemes = tuple(key.scheme for key in keys if key.scheme)
    yield Way("ApiKey", "ApiKey", schemes, tuple(keys))
    if len(keys) > 1:
        for key in keys:
            name = _class_of(key.scheme or key.name, "ApiKey")
            yield Way("ApiKey", name, _names(key.scheme), (key,))


def _http(model: ApiModel) -> Iterator[Way]:
    words: dict[str, list[SecurityScheme]] = {}
    for scheme in model.security_schemes:
        if scheme.kind == "http":
            words.setdefault(scheme.word.lower(), []).append(scheme)
    yield from _login("BasicLogin", words.pop("basic", []))
    yield from _login("DigestLogin", words.pop("digest", []))
    bearer = words.pop("bearer", [])
    tokens = [*bearer, *(one for one in model.security_schemes if _takes_token(one))]
    if tokens:
        yield replace(_BEARER, schemes=tuple(one.name for one in tokens))
    yield from _each("BearerToken", bearer)
    for scheme in (one for found in words.values() for one in found):
        name = _class_of(scheme.name, "HttpCredentials")
        yield Way("HttpCredentials", name, (scheme.name,), word=scheme.word)


def _takes_token(scheme: SecurityScheme) -> bool:
    """Whether ``Authorization: Bearer`` serves; a key of that header often is one (Swagger 2.0)."""
    authorization = scheme.location == "header" and scheme.parameter.lower() == "authorization"
    return scheme.kind in ("oauth2", "openIdConnect") or (scheme.kind == "apiKey" and authorization)


def _login(kind: str, schemes: Sequence[SecurityScheme]) -> Iterator[Way]:
    if schemes:
        yield Way(kind, kind, tuple(one.name for one in schemes))
        yield from _each(kind, schemes)


def _each(kind: str, schemes: Sequence[SecurityScheme]) -> Iterator[Way]:
    if len(schemes) > 1:
        for scheme in schemes:
            yield Way(kind, _class_of(scheme.name, kind), (scheme.name,))


def _class_of(scheme: str, kind: str) -> str:
    """The class of one of several schemes of a kind, named for it."""
    flow = kind in {*_OAUTH.values(), *_OPEN_ID}  # a scheme may have several
    name = str(class_name(f"{scheme} {kind}" if flow else scheme))
    return f"{name}{kind}" if name in _TAKEN else name


def _told_apart(ways: Sequence[Way]) -> tuple[Way, ...]:
    """Classes whose schemes differ in signs or capitals alone are told apart by those."""
    own = {_key_of(way): way for way in ways if way.class_name not in _KINDS}
    spelled = {key: way.schemes[0] if way.schemes else way.class_name for key, way in own.items()}
    names = distinct({key: way.class_name for key, way in own.items()}, spelled, class_name)
    return tuple(
        replace(way, class_name=str(names.get(_key_of(way), way.class_name))) for way in ways
    )


def _key_of(way: Way) -> str:
    return " ".join((way.kind, way.class_name, *way.schemes, *(key.name for key in way.keys)))
