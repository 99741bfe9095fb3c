"""The options of calls, held against what they can be."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from ..errors import did_you_mean

__all__ = [
    "CALL_OPTIONS",
    "Wanted",
    "are_headers",
    "check_given",
    "check_values",
    "is_one_of",
    "is_time",
    "or_none",
]

Wanted: TypeAlias = tuple[str, Callable[[Any], bool]]
"""What a value must be, in words and as a question."""


def is_one_of(*kinds: type) -> Callable[[Any], bool]:
    """Whether a value is of one of these classes; a truth value is no number."""
    return lambda value: isinstance(value, kinds) and not isinstance(value, bool)


def is_time(value: Any) -> bool:
    """Whether a value is a number of seconds."""
    return is_one_of(int, float)(value) and not math.isnan(value)


def are_headers(value: Any) -> bool:
    """Whether a value is a mapping by names."""
    return isinstance(value, Mapping) and all(isinstance(one, str) for one in value)


def or_none(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """The question, to which None is an answer too."""
    return lambda value: value is None or fits(value)


CALL_OPTIONS: Mapping[str, Wanted] = {
    "timeout": ("seconds as a number", or_none(is_time)),
    "max_retries": ("a whole number", or_none(is_one_of(int))),
    "retry": (
        "a RetryPolicy(…); a number is max_retries=",
        or_none(lambda one: hasattr(one, "repeats")),
    ),
    "extra_headers": ("a mapping of names to texts", or_none(are_headers)),
    "extra_query": ("a mapping of names to values", or_none(is_one_of(Mapping))),
    "media_type": ("a text", or_none(is_one_of(str))),
}


def check_given(
    call: str, given: Mapping[str, Any], wanted: Mapping[str, Wanted], more: Iterable[str] = ()
) -> None:
    """Raise TypeError for what is not among the ``wanted``, and for values of a wrong type.

    ``more`` are names that are taken otherwise; one of them may be what was meant.
    """
    unknown = [name for name in given if name not in wanted]
    if unknown:
        hint = did_you_mean(unknown, [*wanted, *more])
        raise TypeError(f"{call}() takes no {', '.join(unknown)}{hint}")
    check_values(call, given, wanted)


def check_values(call: str, given: Mapping[str, Any], wanted: Mapping[str, Wanted]) -> None:
    """Raise TypeError for a value of a wrong type; only ``wanted`` names are looked at."""
    for name, value in given.items():
        words, fits = wanted.get(name, ("", _anything))
        if not fits(value):
            shown = f" {value!r}" if isinstance(value, (str, int, float)) else ""
            what = f"{type(value).__name__}{shown}"
            raise TypeError(f"{call}({name}=…) takes {words}, not {what}")


def _anything(_: Any) -> bool:
    return True
