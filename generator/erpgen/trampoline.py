"""Recursion whose depth is bounded by memory and not by the interpreter's stack.

A function that would call itself is written as a generator, which yields the call instead of
making it and is sent what that call returned: ``inner = yield read(part)``. A chain of references
in a document may be as long as its author likes.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any, TypeAlias, TypeVar

T = TypeVar("T")
Steps: TypeAlias = Generator[Generator[Any, Any, Any], Any, T]
"""A call that yields the calls it waits for, and returns a T."""


def run(call: Steps[T]) -> T:
    """What the call returns; an exception goes up through the waiting calls like any other."""
    waiting: list[Steps[Any]] = [call]
    value: Any = None
    failure: BaseException | None = None
    while waiting:
        try:
            if failure is None:
                inner = waiting[-1].send(value)
            else:
                failed, failure = failure, None
                inner = waiting[-1].throw(failed)
        except StopIteration as done:
            waiting.pop()
            value = done.value
        except BaseException as error:
            waiting.pop()
            failure = error
        else:
            waiting.append(inner)
            value = None
    if failure is not None:
        raise failure
    result: T = value
    return result


def done(value: T) -> Steps[T]:
    """A call that has nothing to wait for."""
    return value
    yield


def each(calls: Sequence[Steps[T]]) -> Steps[list[T]]:
    """What each of the calls returns, made one after another."""
    results: list[T] = []
    for call in calls:
        result = yield call
        results.append(result)
    return results
