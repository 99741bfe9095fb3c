"""What a YAML scalar means under the core schema of YAML 1.2 (section 10.3.2).

So ``NO``, ``on`` and ``2020-01-01`` are strings, which YAML 1.1 readers turn into something else.
"""

from __future__ import annotations

import math
import re

from erpgen.numerals import remembering

Scalar = str | int | float | bool | None

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_TEXTS = frozenset(
    f"tag:yaml.org,2002:{kind}" for kind in ("str", "binary", "timestamp", "value", "merge")
)
"""Scalars that JSON has as strings, those of YAML 1.1 with them: binary data in Base64, times."""
_FIRST = frozenset("0123456789+-.~ntfNTF")


def plain_scalar(text: str) -> Scalar:
    """The value of an unquoted scalar; ValueError for infinities and not-a-number."""
    if not text:
        return None
    if text[0] not in _FIRST:
        return text
    if text in _NULL:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    return _number(text)


def _number(text: str) -> Scalar:
    if _INTEGER.fullmatch(text):
        return remembering(int(text), text)
    if _BASED.fullmatch(text):
        return remembering(int(text, 0), text)
    if _NO_NUMBER.fullmatch(text):
        raise ValueError(f"{text} is no JSON number")
    if _FLOAT.fullmatch(text):
        return remembering(_finite(float(text), text), text)
    return text


def _finite(value: float, text: str) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{text} is too large a number")
    return value


def tagged_scalar(tag: str, text: str) -> Scalar:
    """The value of a scalar with an explicit core tag; ValueError for any other tag."""
    if tag in _TEXTS:
        return text
    value = plain_scalar(text)
    kinds: dict[str, tuple[type, ...]] = {
        "tag:yaml.org,2002:null": (type(None),),
        "tag:yaml.org,2002:bool": (bool,),
        "tag:yaml.org,2002:int": (int,),
        "tag:yaml.org,2002:float": (int, float),
    }
    if tag not in kinds:
        raise ValueError(f"the tag {tag} is unknown")
    if not isinstance(value, kinds[tag]):
        raise ValueError(f"{text!r} does not fit the tag {tag.rpartition(':')[2]}")
    return float(value) if tag.endswith("float") and isinstance(value, int) else value
