"""What is told to a client, held against what can be told: nothing is swallowed."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from ..errors import did_you_mean
from ..messages import Secret
from ..transport import RateLimiter, RetryPolicy, Timeouts

__all__ = ["check_call_options", "check_client_options"]


_Wanted: TypeAlias = tuple[str, Callable[[Any], bool]]
"""What a value must be, in words and as a question."""


def _is(*kinds: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kinds) and not isinstance(value, bool)


def _is_time(value: Any) -> bool:
    return _is(int, float)(value) and not math.isnan(value)


def _are_headers(value: Any) -> bool:
    return isinstance(value, Mapping) and all(isinstance(one, str) for one in value)


def _verifies(value: Any) -> bool:
    return isinstance(value, bool) or hasattr(value, "wrap_socket")


def _are_hooks(value: Any) -> bool:
    named = (hasattr(one, "before") and hasattr(one, "after") for one in value)
    return isinstance(value, (tuple, list)) and all(named)


def _or_none(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or fits(value)


_TIMEOUT = "seconds as a number, or Timeouts(…)"
_MAPPING = "a mapping of names to texts"
_ADDRESS = {"base_url": ("an address as a text", _or_none(_is(str)))}
_CLIENT: Mapping[str, _Wanted] = {
    "timeout": (_TIMEOUT, lambda value: _is_time(value) or isinstance(value, Timeouts)),
    "retry": ("a number of retries, or RetryPolicy(…)", _is(int, RetryPolicy)),
    "max_concurrency": ("a whole number from 1", lambda value: _is(int)(value) and value > 0),
    "max_answer_bytes": ("a whole number of bytes", _is(int)),
    "rate_limiter": ("a RateLimiter(…)", _or_none(_is(RateLimiter))),
    "hooks": ("a tuple of hooks", _are_hooks),
    "headers": (_MAPPING, _are_headers),
    "application": ("a text", _is(str)),
    "proxy": ("an address as a text", _or_none(_is(str))),
    "verify": ("True, False or an SSLContext", _verifies),
}
_CALL: Mapping[str, _Wanted] = {
    "timeout": ("seconds as a number", _or_none(_is_time)),
    "max_retries": ("a whole number", _or_none(_is(int))),
    "retry": (
        "a RetryPolicy(…); a number is max_retries=",
        _or_none(lambda one: hasattr(one, "repeats")),
    ),
    "extra_headers": (_MAPPING, _are_headers),
    "extra_query": (_MAPPING, _is(Mapping)),
    "media_type": ("a text", _or_none(_is(str))),
}


def check_client_options(made: type, given: Mapping[str, Any], address: Secret | None) -> None:
    """Raise TypeError for what no client takes, and for what is of a wrong type."""
    _check(made.__name__, given, _CLIENT, vars(made).get("__init__"))
    told = {"base_url": None if address is None else address.reveal()}
    _check(made.__name__, told, _ADDRESS, None)


def check_call_options(method: Callable[..., object], given: Mapping[str, Any]) -> None:
    """Raise TypeError for options that no call takes, and for those of a wrong type."""
    _check(method.__name__, given, _CALL, method)


def _check(
    call: str, given: Mapping[str, Any], wanted: Mapping[str, _Wanted], function: Any
) -> None:
    unknown = [name for name in given if name not in wanted]
    if unknown:
        hint = did_you_mean(unknown, [*wanted, *_named(function)])
        raise TypeError(f"{call}() takes no {', '.join(unknown)}{hint}")
    for name, value in given.items():
        words, fits = wanted[name]
        if not fits(value):
            shown = f" {value!r}" if isinstance(value, (str, int, float)) else ""
            what = f"{type(value).__name__}{shown}"
            raise TypeError(f"{call}({name}=…) takes {words}, not {what}")


def _named(function: Any) -> list[str]:
    """What a method takes by names of its own, which are no options."""
    code = getattr(function, "__code__", None)
    if code is None:
        return ["auth", "base_url", "http_client"]
    return list(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])
