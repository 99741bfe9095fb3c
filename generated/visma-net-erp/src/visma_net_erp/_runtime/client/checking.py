"""What is told to a client, held against what can be told: nothing is swallowed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..call import CALL_OPTIONS, Wanted, are_headers, check_given, is_one_of, is_time, or_none
from ..messages import Secret
from ..transport import RateLimiter, RetryPolicy, Timeouts

__all__ = ["check_call_options", "check_client_options", "check_names"]


def _verifies(value: Any) -> bool:
    return isinstance(value, bool) or hasattr(value, "wrap_socket")


def _are_hooks(value: Any) -> bool:
    named = (hasattr(one, "before") and hasattr(one, "after") for one in value)
    return isinstance(value, (tuple, list)) and all(named)


def _is_count(value: Any) -> bool:
    return is_one_of(int)(value) and value > 0


def _is_timeout(value: Any) -> bool:
    return is_time(value) or isinstance(value, Timeouts)


_ADDRESS = {"base_url": ("an address as a text", or_none(is_one_of(str)))}
_CLIENT: Mapping[str, Wanted] = {
    "timeout": ("seconds as a number, or Timeouts(…)", _is_timeout),
    "retry": ("a number of retries, or RetryPolicy(…)", is_one_of(int, RetryPolicy)),
    "max_concurrency": ("a whole number from 1", _is_count),
    "max_answer_bytes": ("a whole number of bytes", is_one_of(int)),
    "rate_limiter": ("a RateLimiter(…)", or_none(is_one_of(RateLimiter))),
    "hooks": ("a tuple of hooks", _are_hooks),
    "headers": ("a mapping of names to texts", are_headers),
    "application": ("a text", is_one_of(str)),
    "proxy": ("an address as a text", or_none(is_one_of(str))),
    "verify": ("True, False or an SSLContext", _verifies),
}


def check_client_options(made: type, given: Mapping[str, Any], address: Secret | None) -> None:
    """Raise TypeError for what no client takes, and for what is of a wrong type."""
    check_given(made.__name__, given, _CLIENT, _named(vars(made).get("__init__")))
    told = {"base_url": None if address is None else address.reveal()}
    check_given(made.__name__, told, _ADDRESS)


def check_names(made: type, given: Mapping[str, Any]) -> None:
    """Raise TypeError for what no client takes, before anything else can be wrong."""
    known = {*_CLIENT, *_named(vars(made).get("__init__"))}
    unknown = {name: None for name in given if name not in known}
    check_given(f"{made.__name__}.from_env", unknown, {}, [*sorted(known), "profile"])


def check_call_options(method: Callable[..., object], given: Mapping[str, Any]) -> None:
    """Raise TypeError for options that no call takes, and for those of a wrong type."""
    check_given(method.__name__, given, CALL_OPTIONS, _named(method))


def _named(function: Any) -> list[str]:
    """What a method takes by names of its own, which are no options."""
    code = getattr(function, "__code__", None)
    if code is None:
        return ["auth", "base_url", "http_client"]
    return list(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])
