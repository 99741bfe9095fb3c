"""Make what reads and writes a type once, before anything is read or written with it."""

from __future__ import annotations

from typing import Annotated, Any, get_args, get_origin

import msgspec

from .attributes import attributes_of
from .deferred import deferred_kind
from .readers import reader
from .wrap import layout_of

__all__ = ["make_ready"]


def make_ready(kind: Any, seen: set[Any] | None = None, *, reads: bool = True) -> None:
    """Make the encoder of a type and of every model below it, and with ``reads`` the decoder.

    Raises TypeError where they cannot be made: the type is one that no value can be read as.
    What is only sent may have such types: an open file, say.
    """
    done = set() if seen is None else seen
    waiting = [kind]
    while waiting:
        one = waiting.pop()
        inner = deferred_kind(one)
        if inner is not None:
            one = inner
        if one in done:
            continue
        done.add(one)
        if get_origin(one) is Annotated and get_args(one)[0] is dict:
            waiting.append(get_args(one)[1])  # the members of other names
            continue
        if reads and (not get_args(one) or one is kind or inner is not None):
            reader(one)
        if isinstance(one, type) and issubclass(one, msgspec.Struct):
            layout_of(one)
            waiting.extend(field.type for field in attributes_of(one))
        waiting.extend(get_args(one) if get_origin(one) is not Annotated else get_args(one)[:1])
