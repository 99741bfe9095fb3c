"""Strategies of hypothesis for the classes of a client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from ..values import Model, encode_json
from .drawn_scalars import drawn_scalar
from .given import Given, require_model
from .limits import NO_LIMITS, Limits, Schema
from .shapes import (
    Attribute,
    Choice,
    Constant,
    Instance,
    Listed,
    Member,
    Named,
    Scalar,
    Shape,
    Shapes,
    concretes,
)
from .unions import reads_back

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["Drawer"]

M = TypeVar("M", bound=Model)

_DEEPEST = 3
_FEW = 3
"""Elements of a list at most, where the document demands no more."""


def _strategies() -> Any:
    try:
        from hypothesis import strategies  # noqa: PLC0415 - for those who draw alone
    except ImportError:
        text = "strategies are made with hypothesis, which is not installed: pip install hypothesis"
        raise ImportError(text, name="hypothesis") from None
    return strategies


class Drawer:
    """Makes strategies of the classes of one client; the arguments are those of ``Maker``."""

    def __init__(self, limits: Limits, *, zoned: bool = False) -> None:
        self._shapes = Shapes(limits)
        self._zoned = zoned

    def objects(self, model: type[M], given: Mapping[str, Any]) -> SearchStrategy[M]:
        """Objects of the class; attributes given are values, or strategies of values.

        Raises ImportError without hypothesis, and else what :meth:`Maker.make` does: at once for
        values, for what a strategy gives when it is drawn.
        """
        require_model(model, "objects()")
        unknown = given.keys() - set(model.__struct_fields__)
        if unknown:
            raise model._refusal(sorted(unknown))
        found: SearchStrategy[M] = self._variants(_strategies(), Instance(model), 0, given)
        return found

    def _variants(self, st: Any, shape: Instance, depth: int, given: Mapping[str, Any]) -> Any:
        own = {shape.model: shape.schema}
        return st.one_of(
            [
                self._objects(st, Instance(one, own.get(one, NO_LIMITS)), depth, given)
                for one in concretes(shape.model)
            ]
        )

    def _objects(self, st: Any, shape: Instance, depth: int, given: Mapping[str, Any]) -> Any:
        demanded, free, reading = {}, {}, Given(shape.model)
        for one in self._shapes.of(shape):
            if one.name in given:
                demanded[one.name] = _as_strategy(
                    st, partial(reading.value, one.name), given[one.name]
                )
            elif one.demanded:
                demanded[one.name] = self._required(st, one, depth)
            elif not one.deprecated and depth < _DEEPEST:
                free[one.name] = self._deferred(st, one.shape, depth)
        values = st.fixed_dictionaries(demanded, optional=free)
        return values.map(lambda drawn: shape.model(**drawn))

    def _required(self, st: Any, one: Attribute, depth: int) -> Any:
        drawn = self._deferred(st, one.shape, depth)
        return st.none() | drawn if one.nullable else drawn

    def _deferred(self, st: Any, shape: Shape, depth: int) -> Any:
        return st.deferred(lambda: self._values(st, shape, depth))

    def _values(self, st: Any, shape: Shape, depth: int) -> Any:
        match shape:
            case Constant(value):
                return st.just(value)
            case Member(enum):
                return st.sampled_from(enum)
            case Instance():
                return self._variants(st, shape, depth + 1, {})
            case Listed(element, limits):
                return self._lists(st, element, limits, depth)
            case Named(value, limits, taken):
                keys = st.text().filter(lambda name: name not in taken)
                inner = self._values(st, value, depth + 1)
                least = limits.get("minProperties", 0)
                return st.dictionaries(keys, inner, min_size=least, max_size=least + _FEW)
            case Choice(options, kind):
                drawn = st.one_of([self._values(st, one, depth) for one in options])
                return drawn.filter(lambda value: reads_back(kind, value))
            case Scalar(kind, limits):
                return drawn_scalar(st, kind, limits, zoned=self._zoned)

    def _lists(self, st: Any, element: Shape, limits: Schema, depth: int) -> Any:
        least = limits.get("minItems", 0)
        few = 0 if depth >= _DEEPEST else _FEW
        most = max(least, min(few, limits.get("maxItems", few)))
        unique = encode_json if limits.get("uniqueItems") else None
        inner = self._values(st, element, depth)
        return st.lists(inner, min_size=least, max_size=most, unique_by=unique)


def _as_strategy(st: Any, read: Callable[[Any], Any], given: Any) -> Any:
    """A strategy of what is read of a value, or of those that a strategy gives."""
    if isinstance(given, st.SearchStrategy):
        return given.map(read)
    read(given)  # which refuses it at once; each object has one of its own
    return st.just(given).map(read)
