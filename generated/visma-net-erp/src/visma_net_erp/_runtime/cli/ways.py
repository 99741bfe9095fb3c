"""Ways to sign in that a package has, and what each has to be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from ..auth import Authenticator

__all__ = ["Argument", "Way", "ways_of_package", "with_store"]

_SECRET = ("secret", "password", "token", "key")


class Argument(msgspec.Struct, frozen=True):
    """One thing that a way to sign in is told."""

    name: str
    needed: bool

    @property
    def secret(self) -> bool:
        """Whether it may not be seen."""
        return any(word in self.name for word in _SECRET)


class Way(msgspec.Struct, frozen=True):
    """One way to sign in, by the name of its class."""

    name: str
    text: str
    arguments: tuple[Argument, ...]
    personal: bool


def ways_of_package(package: str, needed: Mapping[str, Sequence[str]]) -> list[Way]:
    """The ways of a package that texts are enough for, those of persons first.

    ``needed`` are arguments that a way must be given although its class does not say so.
    """
    from ..auth import Authenticator  # noqa: PLC0415 - help is quicker without the client

    auth = import_module(f"{package}.auth")
    found = [
        _way(name, kind, needed.get(name, ()))
        for name in auth.__all__
        if isinstance(kind := getattr(auth, name), type)
        and issubclass(kind, Authenticator)
        and kind is not Authenticator
    ]
    return sorted(
        (one for one in found if one is not None), key=lambda way: (not way.personal, way.name)
    )


def _way(name: str, kind: type[Authenticator], needed: Sequence[str]) -> Way | None:
    import inspect  # noqa: PLC0415 - slow to import

    arguments: list[Argument] = []
    for one in inspect.signature(kind.__init__).parameters.values():
        if one.name == "self" or one.kind is one.VAR_KEYWORD:
            continue
        text = str(one.annotation).startswith("str")
        if not text and one.default is one.empty:
            return None  # a file, a function: nothing that one types
        if text:
            must = one.default is one.empty or one.name in needed
            arguments.append(Argument(one.name, must))
    said = (inspect.getdoc(kind) or name).partition("\n")[0]
    return Way(name, said, tuple(arguments), kind.needs_person)


def with_store(kind: Any, arguments: Mapping[str, str], store: Any) -> dict[str, Any]:
    """The arguments with the store, where the way keeps tokens."""
    kept = hasattr(kind, "settings")
    return {**arguments, **({"store": store} if kept else {})}
