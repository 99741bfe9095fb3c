"""How lists and objects are laid out in paths, queries and headers (OpenAPI parameter styles)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote

from ..values import Text
from .quoting import quote_query, quote_segment

Pair = tuple[str, str]

_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}


def query_pairs(name: str, text: Text, style: str, explode: bool, safe: str = "") -> list[Pair]:
    """The percent-encoded ``name=value`` pairs of one parameter; none for an empty list.

    ``safe`` are characters that stay as they are.
    """
    if isinstance(text, str):
        return [(quote_query(name), quote_query(text, safe))]
    if isinstance(text, dict):
        return _object_pairs(name, text, style, explode, safe)
    if explode:
        return [(quote_query(name), quote_query(item, safe)) for item in text]
    joined = _DELIMITERS.get(style, ",").join(quote_query(item, safe) for item in text)
    return [(quote_query(name), joined)] if text else []


def path_text(name: str, text: Text, style: str, explode: bool, safe: str = "") -> str:
    """One path parameter, percent-encoded: ``simple``, ``label``, ``matrix``, or a delimiter of
    Swagger 2.0's."""
    if style == "matrix":
        return _matrix(name, text, explode)
    parts = _simple_parts(text, explode, safe)
    if style == "label":
        return "." + ("." if explode else ",").join(parts)
    return _DELIMITERS.get(style, ",").join(parts)


def header_text(text: Text, explode: bool, style: str = "simple") -> str:
    """One header or cookie parameter: ``simple``, or a list with a delimiter of Swagger 2.0's."""
    if isinstance(text, str):
        return text
    if isinstance(text, dict):
        pairs = ((name, _plain(item)) for name, item in text.items())
        return ",".join(f"{n}={v}" if explode else f"{n},{v}" for n, v in pairs)
    return unquote(_DELIMITERS.get(style, ",")).join(text)


def cookie_pairs(name: str, text: Text, explode: bool) -> list[Pair]:
    """The pairs of one cookie parameter in the style ``cookie``: as they are (RFC 6265 §4.2.1)."""
    if isinstance(text, dict) and explode:
        pairs = [(key, _plain(item)) for key, item in text.items()]
    elif isinstance(text, list) and explode:
        pairs = [(name, _plain(item)) for item in text]
    else:
        pairs = [(name, header_text(text, explode=False))]
    for key, value in pairs:
        if ";" in f"{key}{value}":
            raise ValueError(f"the cookie {key} must hold no semicolon: it would end there")
    return pairs


def _object_pairs(
    name: str, text: dict[str, Text], style: str, explode: bool, safe: str
) -> list[Pair]:
    if style == "deepObject":
        return [(key, quote_query(item, safe)) for key, item in _deep_pairs(name, text)]
    if explode:
        return [
            (quote_query(key), quote_query(one, safe))
            for key, item in text.items()
            for one in (item if isinstance(item, list) else [_plain(item)])
        ]
    flat = chain.from_iterable((key, _plain(item)) for key, item in text.items())
    joined = _DELIMITERS.get(style, ",").join(quote_query(item, safe) for item in flat)
    return [(quote_query(name), joined)] if text else []


def _deep_pairs(name: str, text: Text) -> Iterator[Pair]:
    if isinstance(text, dict):
        for key, item in text.items():
            yield from _deep_pairs(f"{name}[{key}]", item)
        return
    for item in [text] if isinstance(text, str) else text:
        yield quote_query(name), item


def _matrix(name: str, text: Text, explode: bool) -> str:
    if isinstance(text, list) and explode:
        return "".join(f";{quote_segment(name)}={quote_segment(item)}" for item in text)
    if not text:
        return f";{quote_segment(name)}"  # RFC 6570 §3.2.7: the name stays, nothing is equal to it
    parts = _simple_parts(text, explode, "")
    if isinstance(text, dict) and explode:
        return "".join(f";{part}" for part in parts)
    return f";{quote_segment(name)}={','.join(parts)}"


def _simple_parts(text: Text, explode: bool, safe: str) -> list[str]:
    if isinstance(text, str):
        return [quote_segment(text, safe)]
    if isinstance(text, list):
        return [quote_segment(item) for item in text]
    pairs = [(quote_segment(key), quote_segment(_plain(item))) for key, item in text.items()]
    return [f"{k}={v}" for k, v in pairs] if explode else list(chain.from_iterable(pairs))


def _plain(text: Text) -> str:
    if isinstance(text, str):
        return text
    raise TypeError("an object inside an object or a list needs the style deepObject")
