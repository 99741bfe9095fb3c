"""What a request's path, query, headers and form say, as JSON values for the schemas to judge."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_plus

from executed.described import DescribedApi, Json

_KEY = re.compile(r"b64\(([A-Za-z0-9_-]*)\)")
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}

Pairs = list[tuple[str, str]]


class UnreadableError(ValueError):
    """A part of a request that is not what its declaration says."""


def path_value(api: DescribedApi, parameter: Json, raw: str) -> Any:
    """The value of a path parameter (styles simple, label, matrix; ``b64`` keys)."""
    if parameter.get("x-erp-key") == "b64":
        encoded = _KEY.fullmatch(unquote(raw))
        if encoded is not None:
            text = encoded[1]
            return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
        if not re.fullmatch(r"[A-Za-z0-9._-]+", raw):
            raise UnreadableError(f"key {raw!r} is neither plain nor b64")
    style = parameter.get("style", "simple")
    if style == "matrix":
        raw = raw.removeprefix(f";{parameter['name']}=")
    elif style == "label":
        raw = raw.removeprefix(".")
    schema = api.resolve(parameter.get("schema", {}))
    if _kind(schema) == "array":
        between = _DELIMITERS.get(style, ",")
        return [_typed(api, schema.get("items", {}), unquote(one)) for one in raw.split(between)]
    return _typed(api, schema, unquote(raw))


def query_value(api: DescribedApi, parameter: Json, pairs: Pairs) -> Any:
    """The value of a query parameter from the raw pairs that bear its name."""
    schema, texts = api.resolve(parameter.get("schema", {})), [value for _, value in pairs]
    if parameter.get("content") or parameter.get("x-erp-attributes"):
        return _json(unquote(texts[0]))
    if _kind(schema) == "array":
        style = parameter.get("style", "form")
        if not parameter.get("explode", style == "form"):
            texts = texts[0].split(_DELIMITERS.get(style, ","))
        items = schema.get("items", {})
        return [_typed(api, items, unquote_plus(text)) for text in texts]
    if _kind(schema) == "object":
        return _object(api, parameter, schema, pairs)
    if len(texts) > 1:
        raise UnreadableError(f"{parameter['name']} was sent {len(texts)} times")
    return _typed(api, schema, unquote_plus(texts[0]))


def names_of(api: DescribedApi, parameter: Json, sent: str) -> bool:
    """Whether a name in a query belongs to a parameter."""
    name, schema = parameter["name"], api.resolve(parameter.get("schema", {}))
    if _kind(schema) != "object" or parameter.get("content") or parameter.get("x-erp-attributes"):
        return bool(sent == name)
    if parameter.get("style") == "deepObject":
        return sent.startswith(f"{name}[")
    declared = api.properties(schema)
    exploded = parameter.get("explode", parameter.get("style", "form") == "form")
    return (sent in declared or not declared) if exploded else bool(sent == name)


def header_value(api: DescribedApi, parameter: Json, text: str) -> Any:
    """The value of a header or cookie parameter (style simple)."""
    schema = api.resolve(parameter.get("schema", {}))
    if parameter.get("content"):
        return _json(text)
    if _kind(schema) == "array":
        between = unquote(_DELIMITERS.get(parameter.get("style", "simple"), ","))
        return [_typed(api, schema.get("items", {}), one) for one in text.split(between)]
    return _typed(api, schema, text)


def form_value(api: DescribedApi, schema: Any, body: bytes) -> Json:
    """A URL-encoded form as an object."""
    return _grouped(api, schema, parse_qsl(body.decode(), keep_blank_values=True))


def multipart_value(api: DescribedApi, schema: Any, content_type: str, body: bytes) -> Json:
    """A multipart form as an object, parsed by the standard library."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    if message.defects or not message.is_multipart():
        raise UnreadableError(f"no multipart form: {message.defects}")
    pairs: Pairs = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            raise UnreadableError("a part without a name")
        pairs.append((name, content.decode("utf-8")))
    return _grouped(api, schema, pairs)


def _grouped(api: DescribedApi, schema: Any, pairs: Pairs) -> Json:
    found: Json = {}
    declared = api.properties(schema)
    for name, text in pairs:
        part = api.resolve(declared.get(name, {}))
        if _kind(part) == "array":
            found.setdefault(name, []).append(_typed(api, part.get("items", {}), text))
        else:
            found[name] = _typed(api, part, text)
    return found


def _object(api: DescribedApi, parameter: Json, schema: Json, pairs: Pairs) -> Json:
    declared, name = api.properties(schema), parameter["name"]
    if parameter.get("style") == "deepObject":
        pairs = [(sent.removeprefix(f"{name}[").removesuffix("]"), text) for sent, text in pairs]
    elif not parameter.get("explode", True):
        flat = pairs[0][1].split(",")
        pairs = list(zip(flat[::2], flat[1::2], strict=True))
    return {
        unquote_plus(sent): _typed(api, declared.get(sent, {}), unquote_plus(text))
        for sent, text in pairs
    }


def _typed(api: DescribedApi, schema: Any, text: str) -> Any:
    """The text as what the schema asks for; what does not fit stays text, for the schema."""
    whole = api.resolve(schema)
    for part in [*whole.get("oneOf", ()), *whole.get("anyOf", ())]:
        found = _typed(api, part, text)
        if not isinstance(found, str):
            return found
    match _kind(whole):
        case "integer" if re.fullmatch(r"-?\d+", text):
            return int(text)
        case "number" if re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text):
            return float(text) if "." in text else int(text)
        case "boolean" if text in {"true", "false"}:
            return text == "true"
        case "object" | "array":
            return _json(text)
    return text


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise UnreadableError(f"{text[:60]!r} is no JSON") from None


def _kind(schema: Json) -> str:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return next((kind for kind in kinds if kind != "null"), "")
    return kinds or ("object" if "properties" in schema else "")
