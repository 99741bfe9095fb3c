"""From texts to the values that arguments take, by their kinds in ``operations.json``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import msgspec

__all__ = ["WantedError", "mapping_of", "operator_of", "value_of"]

_JSON = msgspec.json.Decoder(float_hook=Decimal)
_TRUE = frozenset({"true", "yes", "on", "1"})
_FALSE = frozenset({"false", "no", "off", "0"})
_OPERATORS = {">=": "ge", "<=": "le", ">": "gt", "<": "lt"}


class WantedError(ValueError):
    """A text that stands for no value of its kind; says what does."""


def value_of(kind: str, text: str, inner: str = "") -> Any:
    """The value that a text stands for; raises ValueError.

    ``inner`` is the kind of what a condition compares with.
    """
    try:
        return _value_of(kind, text, inner)
    except WantedError:
        raise
    except (ValueError, TypeError, ArithmeticError):
        raise WantedError(f"{text!r} is no {kind}") from None


def _value_of(kind: str, text: str, inner: str) -> Any:
    match kind:
        case "integer":
            return int(text)
        case "number" | "decimal":
            return Decimal(text) if kind == "decimal" else float(text)
        case "boolean":
            return _boolean(text)
        case "date":
            return date.fromisoformat(text)
        case "datetime":
            return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
        case "time":
            return time.fromisoformat(text)
        case "condition":
            return _condition(text, inner)
        case "bytes":
            return text.encode()
        case "object" | "any":
            return _json_or_text(text)
        case _:
            return text


def mapping_of(pairs: Iterable[str]) -> dict[str, Any]:
    """``NAME=VALUE`` texts as a mapping; raises WantedError."""
    found: dict[str, Any] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise WantedError(f"{pair!r} is not NAME=VALUE")
        found[name] = value
    return found


def operator_of(text: str) -> tuple[str, str]:
    """The operator that a text begins with, empty where it does with none, and the rest."""
    operator = next((one for one in _OPERATORS if text.startswith(one)), "")
    return operator, text[len(operator) :].strip()


def _condition(text: str, kind: str) -> Any:
    operator, rest = operator_of(text)
    if not operator or not rest:
        raise WantedError(
            f"{text!r} has no operator: write '>={text}', or with <=, > or < before it"
        )
    value: Any = Decimal(rest) if kind in {"decimal", "integer", "number"} else rest
    # Imported here: the help of a command line needs no more than texts.
    from ..wire import ge, gt, le, lt  # noqa: PLC0415

    made: Callable[[Any], Any] = {"ge": ge, "gt": gt, "le": le, "lt": lt}[_OPERATORS[operator]]
    return made(value)


def _boolean(text: str) -> bool:
    word = text.lower()
    if word not in _TRUE | _FALSE:
        raise WantedError(f"{text!r} is neither true nor false")
    return word in _TRUE


def _json_or_text(text: str) -> Any:
    """JSON where it is some; what is not is the text."""
    try:
        return _JSON.decode(text)
    except (msgspec.MsgspecError, RecursionError):
        return text
