"""What callers give of the objects that are made: a class, and values of its attributes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..values import Model, attributes_of, built

__all__ = ["Given", "require_model"]


def require_model(model: object, function: str) -> None:
    """Raise TypeError for what is no class of the client."""
    if not (isinstance(model, type) and issubclass(model, Model)):
        raise TypeError(f"{function} takes a class of this client's models, not {model!r}")


class Given:
    """Reads values for the attributes of a class, as the class itself has them."""

    def __init__(self, model: type[Model]) -> None:
        self._name = model.__name__
        self._kinds = {one.name: one.type for one in attributes_of(model)}

    def value(self, name: str, given: Any) -> Any:
        """The value of an attribute; one that the class has not is left to the class to refuse.

        Raises ValueError for a value of another type, TypeError as the class itself does.
        """
        if name not in self._kinds:
            return given
        return built(self._kinds[name], given, f"{self._name}.{name}")

    def values(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The values of several attributes."""
        return {name: self.value(name, one) for name, one in given.items()}
