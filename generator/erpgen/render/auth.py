"""Sign-in and errors as their templates print them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from functools import cache

from erpgen.own_code import template_folder
from erpgen.render.layout import packed
from erpgen.render.literal import docstring, literal
from erpgen.render.settings import Flow, Key, PackageSettings, Session, Way

_DOCS = {
    "ApiKey": "Sign in with a key.",
    "BasicLogin": "Sign in with a user name and a password (HTTP Basic).",
    "CsrfSession": "Sign in another way, with a token that is fetched before writes.",
    "BearerToken": "Sign in with a token that comes from elsewhere.",
    "ClientCertificate": "Sign in with a certificate of the client (mutual TLS).",
    "DeviceLogin": "Sign in as a person, on another machine, with a code.",
    "DigestLogin": "Sign in with a user name and a password (HTTP Digest).",
    "HttpCredentials": "Sign in with words of the API's own in Authorization.",
    "InteractiveLogin": "Sign in as a person, in the browser.",
    "LegacyLogin": "Sign in as a person, by the older flow whose tokens do not expire.",
    "PasswordLogin": "Sign in as a person, with the password.",
    "ServiceCredentials": "Sign in as the application, for one tenant.",
    "SessionLogin": "Sign in with a session, which is begun at the first call.",
}
_ALWAYS = ("Auth", "Authenticator", "Credentials", "Request", "Response", "TokenRequest", "Ways")
_OAUTH = ("FileStore", "KeyringStore", "MemoryStore", "OAuthSettings", "Token", "TokenStore")
_PERSON = ("open_browser", "paste_redirect")
_DEVICE = ("DeviceCode", "print_code")
_PLAIN = (
    "token_url",
    "authorization_url",
    "device_url",
    "metadata_url",
    "company_header",
    "tenant_parameter",
)


def sign_in(settings: PackageSettings) -> dict[str, object]:
    """What the module of sign-in offers: names as they are, and classes for the ways."""
    made = [way for way in settings.ways if _is_made(way)]
    plain = {way.kind for way in settings.ways if not _is_made(way)}
    kinds = {way.kind for way in settings.ways}
    offered = {*_ALWAYS, *plain}
    if any(way.flow for way in settings.ways):
        offered |= set(_OAUTH)
    if kinds & {"InteractiveLogin", "LegacyLogin"}:
        offered |= set(_PERSON)
    if "DeviceLogin" in kinds:
        offered |= set(_DEVICE)
    return {
        "bases": [
            (kind, "sessions" if kind in _SESSIONS else "auth")
            for kind in sorted({way.kind for way in made})
        ],
        "rules": any(way.session for way in made),
        "names": sorted(offered, key=_by_case),
        "exports": sorted({*offered, *(way.class_name for way in made)}, key=_by_case),
        "place": any(way.keys for way in made),
        "ways": [_class(way) for way in made],
    }


_SESSIONS = frozenset({"SessionLogin", "CsrfSession"})


def _is_made(way: Way) -> bool:
    """Whether the package has a class of its own for it, and not the runtime's as it is."""
    return bool(way.schemes or way.keys or way.word or way.flow or way.session or way.csrf)


def _by_case(name: str) -> tuple[bool, str]:
    return name[0].islower(), name


def _class(way: Way) -> dict[str, object]:
    return {
        "class_name": way.class_name,
        "kind": way.kind,
        "doc": docstring([_DOCS[way.kind]], 4),
        "lines": list(_lines(way)),
    }


def _lines(way: Way) -> Iterator[str]:
    if way.schemes:
        yield f"schemes = {literal(way.schemes)}"
    if way.word:
        yield f"word = {literal(way.word)}"
    if way.keys:
        yield packed("places = {", [_place(key) for key in way.keys], "}", 4)
    if way.session:
        yield from _session_lines(way.session)
    for name, value in way.csrf.items():
        yield f"{name} = {literal(value)}"
    if way.flow is not None:
        yield "settings = OAuthSettings("
        yield from (f"    {line}" for line in _flow_lines(way.flow))
        yield ")"


def _session_lines(session: Session) -> Iterator[str]:
    names = session.names.items()
    pairs = ", ".join(f"{literal(argument)}: {literal(wire)}" for argument, wire in names)
    arguments = [f"{name}: str" for name in session.names]
    given = ", ".join(f"{name}={name}" for name in session.names)
    yield "rules = SessionRules("
    yield f"    names={{{pairs}}},"
    for name, value in session.rules.items():
        yield f"    {name}={literal(value)},"
    yield ")"
    yield ""
    user = f"user: str = {literal(session.user)}"
    yield f"def __init__(self, *, {', '.join([*arguments, user])}) -> None:"
    yield f"    super().__init__(user=user, {given})"


def _place(key: Key) -> str:
    parts = [f"location={literal(key.location)}", f"name={literal(key.name)}"]
    if key.prefix:
        parts.append(f"prefix={literal(key.prefix)}")
    return f"{literal(key.scheme)}: Place({', '.join(parts)})"


def _flow_lines(flow: Flow) -> Iterator[str]:
    for name in _PLAIN:
        if getattr(flow, name):
            yield f"{name}={literal(getattr(flow, name))},"
    if flow.scopes:
        yield f"scopes={literal(flow.scopes)},"
    if flow.client_authentication != "body":
        yield f"client_authentication={literal(flow.client_authentication)},"
    if flow.token_field != Flow().token_field:
        yield f"token_field={literal(flow.token_field)},"
    if flow.token_body != Flow().token_body:
        yield f"token_body={literal(flow.token_body)},"
    if not flow.pkce:
        yield "pkce=False,"
    for name in ("headers", "token_headers", "advice", "references"):
        pairs = sorted(getattr(flow, name).items())
        if pairs:
            inner = ", ".join(f"{literal(key)}: {literal(value)}" for key, value in pairs)
            yield f"{name}={{{inner}}},"


_ARGUMENTS = {
    "ApiKey": '"key"',
    "BasicLogin": '"user", "password"',
    "BearerToken": '"token"',
    "ClientCertificate": '"client.pem"',
    "CsrfSession": 'BasicLogin("user", "password")',
    "DeviceLogin": '"client id"',
    "DigestLogin": '"user", "password"',
    "HttpCredentials": '"credentials"',
    "InteractiveLogin": '"client id"',
    "LegacyLogin": '"client id", "client secret"',
    "PasswordLogin": '"client id", username="user", password="password"',
    "ServiceCredentials": '"client id", "client secret"',
}
_FIRST = (
    "ServiceCredentials",
    "SessionLogin",
    "ApiKey",
    "BasicLogin",
    "DigestLogin",
    "HttpCredentials",
)


def examples(ways: Sequence[Way]) -> list[tuple[str, str]]:
    """The classes, each with a call of it; first those that need no person."""
    ordered = sorted(ways, key=lambda way: _FIRST.index(way.kind) if way.kind in _FIRST else 9)
    return [(way.class_name, f"{way.class_name}({_arguments(way)})") for way in ordered]


def calls_by_kind(ways: Sequence[Way]) -> dict[str, str]:
    """A call of the first class of each kind."""
    return {way.kind: f"{way.class_name}({_arguments(way)})" for way in reversed(ways)}


def _arguments(way: Way) -> str:
    if way.session is not None:
        return ", ".join(f'{name}="{name.replace("_", " ")}"' for name in way.session.names)
    arguments = _ARGUMENTS[way.kind]
    if way.kind == "LegacyLogin":
        return f'{arguments}, company="company"'
    if way.flow is not None and way.flow.names_tenant:
        return f'{arguments}, tenant_id="company"'
    return arguments


@cache
def fault_errors() -> tuple[str, ...]:
    """The classes that a fault may become: those of an answer, but the one for all of them."""
    tree = ast.parse((template_folder() / "runtime" / "errors" / "tree.py").read_text("utf-8"))
    return tuple(
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef) and "ApiError" in map(ast.unparse, node.bases)
    )


@cache
def error_names() -> tuple[str, ...]:
    """The names that the runtime's errors module exports."""
    tree = ast.parse((template_folder() / "runtime" / "errors" / "tree.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names = ast.literal_eval(node.value)
            return tuple(sorted(name for name in names if name[0].isupper()))
    return ()
