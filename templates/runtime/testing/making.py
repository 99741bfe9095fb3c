"""Objects with a valid value in every attribute, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from ..values import Model
from .given import Given, require_model
from .limits import NO_LIMITS, Limits, Schema
from .scalars import number_of, scalar
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

__all__ = ["Maker"]

M = TypeVar("M", bound=Model)

_DEEPEST = 2
"""Levels of objects that are filled; below them only what must be there is."""


class Maker:
    """Makes objects of the classes of one client.

    ``limits`` say what the document demands of them, ``zoned`` that the API's times have no
    offset, since all are of one zone.
    """

    def __init__(self, limits: Limits, *, zoned: bool = False) -> None:
        self._shapes = Shapes(limits)
        self._zoned = zoned

    def make(self, model: type[M], seed: int, given: Mapping[str, Any]) -> M:
        """An object with these attributes as they are given, and all others filled.

        Raises ValueError for a value of another type; TypeError for an attribute that a class has
        not, an inexact number where exact ones are, what is no class of the client, and where an
        object can only be made of another of its own class.
        """
        require_model(model, "make()")
        chosen = concretes(model)[0]
        if "seed" in given and "seed" not in chosen.__struct_fields__:
            raise TypeError(f"the seed has no name: make({chosen.__name__}, {given['seed']!r})")
        own = Given(chosen).values(given)
        made: M = self._object(Instance(chosen), f"{seed} {chosen.__name__}", (), own)
        return made

    def _object(
        self, shape: Instance, path: str, above: tuple[Any, ...], own: Mapping[str, Any]
    ) -> Any:
        model = concretes(shape.model)[0]
        schema = shape.schema if model is shape.model else NO_LIMITS
        if above.count(model) > 1:
            raise TypeError(f"no {model.__name__} can be made: each demands another one in it")
        inside = (*above, model)
        found = self._shapes.of(Instance(model, schema))
        return model(**{**dict(self._filled(found, path, inside, own)), **own})

    def _filled(
        self,
        found: tuple[Attribute, ...],
        path: str,
        inside: tuple[Any, ...],
        own: Mapping[str, Any],
    ) -> Iterator[tuple[str, Any]]:
        for one in found:
            if one.name not in own and (one.demanded or _is_filled(one, inside)):
                yield one.name, self._value(one.shape, f"{path}.{one.name}", inside)

    def _value(self, shape: Shape, path: str, inside: tuple[Any, ...]) -> Any:
        match shape:
            case Constant(value):
                return value
            case Member(enum):
                members = tuple(enum)
                return members[number_of(path) % len(members)]
            case Listed(element, limits):
                return self._elements(element, limits, path, inside)
            case Named(value, limits):
                few = range(limits.get("minProperties", 1))
                return {f"name {at}": self._value(value, f"{path}.{at}", inside) for at in few}
            case Choice(options, kind):
                made = (self._value(one, path, inside) for one in options)
                return next(one for one in made if reads_back(kind, one))
            case Instance():
                return self._object(shape, path, inside, {})
            case Scalar(kind, limits):
                return scalar(kind, limits, path, zoned=self._zoned)

    def _elements(
        self, element: Shape, limits: Schema, path: str, inside: tuple[Any, ...]
    ) -> list[Any]:
        least = limits.get("minItems", 0)
        wanted = max(least, 0 if _leads_too_deep(element, inside) else 1)
        found: list[Any] = []
        seed, _, place = path.partition(" ")
        for at in range(10 * wanted):
            one = self._value(element, f"{seed}{at or ''} {place}", inside)
            if len(found) < wanted and not (limits.get("uniqueItems") and one in found):
                found.append(one)
        return found


def _is_filled(one: Attribute, inside: tuple[Any, ...]) -> bool:
    """Whether a value is made that nobody demands."""
    if one.deprecated or (isinstance(one.shape, Named) and one.shape.taken):
        return False
    return not _leads_too_deep(one.shape, inside)


def _leads_too_deep(shape: Shape, inside: tuple[Any, ...]) -> bool:
    """Whether a value would hold an object in one of its own class, or deeper than is filled."""
    match shape:
        case Instance(model):
            return len(inside) >= _DEEPEST or concretes(model)[0] in inside
        case Listed(element) | Named(element):
            return _leads_too_deep(element, inside)
        case Choice(options):
            return any(_leads_too_deep(one, inside) for one in options)
    return False
