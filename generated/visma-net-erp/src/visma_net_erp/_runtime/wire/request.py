"""From a call to the request that is sent: pure, so that the same call gives the same bytes.

Only a key of idempotency is new each time: what is sent again is the request, not the call.
"""

from __future__ import annotations

import re
import uuid
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Mapping
from datetime import tzinfo
from typing import Any, TypeAlias
from urllib.parse import urljoin

import msgspec

from ..errors import ConfigurationError
from ..messages import Request
from ..operations import Body, Invocation, Operation, Parameter
from ..values import (
    UNSET,
    Text,
    absent,
    encode_json,
    parameter_text,
    require_fit,
    scalar_text,
    version_in,
    zone_named,
)
from .attributes import attributes_text
from .body import NO_BODY, EncodedBody, encode_body
from .conditions import Condition
from .forms import form_text
from .keys import encode_key
from .number_series import with_number
from .origin import following, origin_of
from .quoting import RESERVED, entity_tag, header_value, quote_query, quote_segment
from .servers import ServerChoice, own_address
from .styles import Pair, cookie_pairs, header_text, path_text, query_pairs

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TAG_HEADERS = frozenset({"if-match", "if-none-match"})
_OTHER = msgspec.UNSET
"""What callers may write for ``UNSET``."""

Headers = dict[str, tuple[str, str]]
Given: TypeAlias = "dict[str, list[tuple[Parameter, Any]]]"
"""The parameters that have a value, by the place at which they travel."""


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Where calls go: ``base_url`` without trailing slash, and the zone the API keeps times in, by
    its IANA name.

    ``address`` is the same as it was given: what relative addresses are relative to.
    ``arguments`` are what the client was made with for all of its calls, ``tenant`` is whose data
    it signs in for, as far as that is said.
    """

    base_url: str
    address: str = ""
    zone_name: str | None = None
    headers: Mapping[str, str] = {}
    servers: ServerChoice = ServerChoice()
    arguments: Mapping[str, Any] = {}
    tenant: str = ""

    @property
    def zone(self) -> tzinfo | None:
        """The zone itself, read when a call first needs it; raises ValueError where this machine
        does not know it."""
        return None if self.zone_name is None else zone_named(self.zone_name)


def with_arguments(target: Target, arguments: Mapping[str, Any]) -> Target:
    """The target with more arguments of the client; None leaves one as it is."""
    given = {name: value for name, value in arguments.items() if not absent(value)}
    return msgspec.structs.replace(target, arguments={**target.arguments, **given})


def build_request(call: Invocation[Any], target: Target) -> Request:
    """The request of a call.

    Raises TypeError for missing or ill-typed arguments and ValueError for what cannot be sent.
    """
    operation, options = call.operation, call.options
    given = _given(call, target)
    sent = _body(call, target)
    headers: Headers = {}
    _set_header(headers, "Accept", operation.accept)
    if sent.media_type:
        _set_header(headers, "Content-Type", sent.media_type)
    if sent.length is not None:
        _set_header(headers, "Content-Length", str(sent.length))
    server = _own_server(operation, target) if operation.servers else ""
    # What every call of the client carries is for the API's own origin.
    shared = {} if server and origin_of(server) != origin_of(target.base_url) else target.headers
    for name, value in shared.items():
        _set_header(headers, name, value)
    if "header" in given or "cookie" in given:
        _set_arguments(headers, given, target)
    for name, value in (options.get("extra_headers") or {}).items():
        _set_header(headers, name, value)
    url = f"{server or target.base_url}{_address(call, given, target.zone)}"
    repeatable = False
    for one in operation.parameters:
        repeatable = repeatable or one.idempotency
    return Request(
        method=operation.method,
        url=following(url, call.address) if call.address else url,
        server=server,
        headers=tuple(headers.values()),
        content=sent.content,
        replayable=sent.replayable,
        timeout=options.get("timeout"),
        max_retries=options.get("max_retries"),
        retry=options.get("retry"),
        operation=operation,
        repeatable=repeatable,
    )


def _body(call: Invocation[Any], target: Target) -> EncodedBody:
    operation = call.operation
    if operation.body is None and call.body is None:
        return NO_BODY
    return encode_body(
        operation.body,
        _numbered(call),
        target.zone,
        call.options.get("media_type"),
        "change" if operation.method.upper() == "PATCH" else "send",
        f"{_name(operation)}()",
    )


def _own_server(operation: Operation[Any], target: Target) -> str:
    """The address of the operation's own server, relative ones taken from the API's."""
    own = own_address(operation.servers, target.servers)
    try:
        return urljoin(target.address, own).rstrip("/")
    except ValueError:
        raise ConfigurationError(f"{operation.id} has a server whose address is none") from None


def _known(parameter: Parameter, call: Invocation[Any], target: Target) -> Any:
    """What the client knows itself: its own argument, a new key, the version of the record that is
    sent, or what is always sent."""
    found: Any = None
    if parameter.client is not None:
        found = target.arguments.get(parameter.client)
    elif parameter.idempotency:
        found = str(uuid.uuid4())
    elif call.operation.version and _is_if_match(parameter):
        found = version_in(call.body, call.operation.version)
    return parameter.constant if absent(found) else found


def _is_if_match(parameter: Parameter) -> bool:
    return parameter.location == "header" and parameter.wire.lower() == "if-match"


def _numbered(call: Invocation[Any]) -> object:
    series, number = call.operation.number_series, call.arguments.get("number")
    if series is None or absent(number):
        return call.body
    rule = call.operation.body
    if rule is not None and rule.type is not None:
        require_fit(rule.type, call.body, f"the body of {_name(call.operation)}()")
    return with_number(call.body, scalar_text(number), series)


def _given(call: Invocation[Any], target: Target) -> Given:
    """The parameters that have a value; raises TypeError for one that must have and has none."""
    arguments, versioned = call.arguments, bool(call.operation.version)
    given: Given = {}
    for one in call.operation.parameters:
        value = arguments.get(one.python)
        # Asked of each argument, so without a call; a filter of OData is neither true nor false.
        if value is None or value is UNSET or value is _OTHER:
            if one.client is None and not (one.idempotency or versioned):
                value = one.constant
            else:
                value = _known(one, call, target)
        if value is not None and value is not UNSET and value is not _OTHER:
            if one.exact:
                _require_exact(one, value, call.operation)
            given.setdefault(one.location, []).append((one, value))
        elif one.required:
            where = ", in the call or in the client" if one.client else ""
            raise TypeError(f"{_name(call.operation)}() needs {one.python}{where}")
    return given


def _require_exact(parameter: Parameter, value: object, operation: Operation[Any]) -> None:
    """Raise TypeError for a float: what it holds is not what was written."""
    inner = value.value if isinstance(value, Condition) else value
    parts = inner if isinstance(inner, (list, tuple)) else [inner]
    for one in parts:
        if isinstance(one, float):
            raise TypeError(
                f"{parameter.python} of {_name(operation)}() is exact, and the float {one!r} is "
                "not: give a Decimal, made of a text with the digits that are meant"
            )


def _name(operation: Operation[Any]) -> str:
    return f"{operation.resource}.{operation.function}"


def _address(call: Invocation[Any], given: Given, zone: tzinfo | None) -> str:
    """Path and query; a template may spell a part of its query, too."""
    path, _, query = call.operation.path.partition("?")
    values: dict[str, tuple[Parameter, Any]] = {}
    for one in given.get("path", ()):
        values[one[0].wire] = one

    def fill(match: re.Match[str]) -> str:
        if match[1] not in values:
            raise TypeError(f"{_name(call.operation)}() needs a value for {match[0]}")
        return _path_value(*values[match[1]], zone)

    address = _PLACEHOLDER.sub(fill, path)
    extra = call.options.get("extra_query")
    if not (query or extra or "query" in given or "querystring" in given):
        return address
    # What a template's query leaves to a query parameter is sent as that parameter.
    pairs = _query_pairs(given, extra or {}, zone)
    names = {name for name, _ in pairs}
    spelled = [pair for pair in query.split("&") if pair.partition("=")[0] not in {"", *names}]
    fixed = [one for one in spelled if all(n in values for n in _PLACEHOLDER.findall(one))]
    parts = [_PLACEHOLDER.sub(fill, one) for one in fixed]
    parts += [f"{name}={value}" for name, value in pairs]
    parts += [_whole_query(*sent, zone) for sent in given.get("querystring", ())]
    parts = list(filter(None, parts))
    return address + (f"?{'&'.join(parts)}" if parts else "")


def _path_value(parameter: Parameter, value: object, zone: tzinfo | None) -> str:
    if parameter.key:
        return quote_segment(encode_key(scalar_text(value, zone), parameter.siblings), safe="()")
    text = _text(parameter, value, zone)
    style = "simple" if parameter.style == "form" else parameter.style
    if text in ("", [], {}) and style not in {"label", "matrix"}:
        raise ValueError(f"{parameter.python} must not be empty: it is part of the address")
    return path_text(parameter.wire, text, style, parameter.explode)


def _query_pairs(given: Given, more: Mapping[str, object], zone: tzinfo | None) -> list[Pair]:
    pairs = [pair for sent in given.get("query", ()) for pair in _query(*sent, zone)]
    extra: list[Pair] = []
    for name, value in more.items():
        if not absent(value):
            extra += query_pairs(name, parameter_text(value, zone), "form", True)
    replaced = {name for name, _ in extra}
    return [pair for pair in pairs if pair[0] not in replaced] + extra


def _query(parameter: Parameter, value: object, zone: tzinfo | None) -> list[Pair]:
    if parameter.condition is not None:
        return _condition(parameter, parameter.condition, value, zone)
    if parameter.attributes:
        # Some servers want "=" plain; within a value it is legal (RFC 3986 §3.4).
        json = value if isinstance(value, str) else attributes_text(_mapping(value), zone)
        return query_pairs(parameter.wire, json, "form", True, safe="=")
    text = _text(parameter, value, zone)
    safe = RESERVED if parameter.reserved else ""
    return query_pairs(parameter.wire, text, parameter.style, parameter.explode, safe=safe)


def _text(parameter: Parameter, value: object, zone: tzinfo | None) -> Text:
    """As OpenAPI lays values out, or as JSON where the parameter has ``content``."""
    if parameter.json:
        return encode_json(value, zone).decode()
    plain = _base64(value, parameter.base64) if parameter.base64 else value
    if parameter.nested and isinstance(plain, (list, tuple)):
        plain = [_joined(one, zone) for one in plain]
    return parameter_text(plain, zone)


def _joined(value: object, zone: tzinfo | None) -> object:
    """A list within a list as its values between commas: no document says how else."""
    inner = parameter_text(value, zone) if isinstance(value, (list, tuple)) else value
    return ",".join(inner) if isinstance(inner, list) else inner


def _base64(value: object, alphabet: str) -> object:
    """Bytes, also those in a list, as their text (RFC 4648 §4; §5, where no ``=`` fills up)."""
    if isinstance(value, (list, tuple)):
        return [_base64(one, alphabet) for one in value]
    if not isinstance(value, bytes):
        return value
    if alphabet == "base64":
        return b64encode(value).decode()
    return urlsafe_b64encode(value).decode().rstrip("=")


def _mapping(value: object) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        return value
    raise TypeError(f"expected a mapping of names to values, not {value!r}")


def _condition(
    parameter: Parameter, operator: str, value: object, zone: tzinfo | None
) -> list[Pair]:
    if not isinstance(value, Condition):
        raise TypeError(
            f"{parameter.python} needs an operator, or the server would ignore it and return "
            f"everything: {parameter.python}=ge({value!r}), or gt, lt, le"
        )
    return [
        *query_pairs(parameter.wire, value.text(zone), "form", True),
        *query_pairs(operator, value.operator, "form", True),
    ]


def _set_arguments(headers: Headers, given: Given, target: Target) -> None:
    """The headers that arguments of the call are."""
    for parameter, value in given.get("header", ()):
        laid_out = _text(parameter, value, target.zone)
        text = header_text(laid_out, parameter.explode, parameter.style)
        tagged = parameter.wire.lower() in _TAG_HEADERS
        _set_header(headers, parameter.wire, entity_tag(text) if tagged else text)
    cookies = [
        f"{name}={text}"
        for parameter, value in given.get("cookie", ())
        for name, text in _cookies(parameter, _text(parameter, value, None))
    ]
    if cookies:
        _set_header(headers, "Cookie", "; ".join(cookies))


def _cookies(parameter: Parameter, text: Text) -> list[Pair]:
    if parameter.style == "cookie":
        return cookie_pairs(parameter.wire, text, parameter.explode)
    return [(parameter.wire, quote_segment(header_text(text, False)))]


def _whole_query(parameter: Parameter, value: object, zone: tzinfo | None) -> str:
    """A parameter that is all of the query (OpenAPI 3.2 §4.12.2.1): a form, JSON or a text."""
    if parameter.json:
        return quote_query(encode_json(value, zone).decode())
    if isinstance(value, (Mapping, msgspec.Struct)):
        return form_text(Body(kind="form"), value, zone, "send")
    return quote_query(scalar_text(value, zone))


def _set_header(headers: Headers, name: str, value: str) -> None:
    headers[name.lower()] = (name, header_value(name, value))
