"""Ways to sign in that a package has, and what each has to be told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from ..auth import Authenticator
    from ..call import Environment, EnvironmentWay

__all__ = ["Argument", "Way", "ways_of_package"]

_SECRET = ("secret", "password", "token", "key")


class Argument(msgspec.Struct, frozen=True):
    """One thing that a way to sign in is told; ``variable`` is that of the environment, if any."""

    name: str
    needed: bool
    variable: str = ""

    @property
    def secret(self) -> bool:
        """Whether it may not be seen."""
        return any(word in self.name for word in _SECRET) and not self.name.endswith("_url")


class Way(msgspec.Struct, frozen=True):
    """One way to sign in, by the name of its class; ``beside`` are others that go with it."""

    name: str
    text: str
    arguments: tuple[Argument, ...]
    personal: bool
    beside: tuple[str, ...] = ()


def ways_of_package(package: str, rules: Environment) -> list[Way]:
    """The ways of a package that texts are enough for: those of persons, then as ``rules`` go."""
    from ..auth import Authenticator  # noqa: PLC0415 - help is quicker without the client

    known = {each.kind: each for way in rules.ways for each in (way, *way.beside)}
    order = [way.kind for way in rules.ways]
    auth = import_module(f"{package}.auth")
    found = [
        made
        for name in auth.__all__
        if isinstance(kind := getattr(auth, name), type)
        and issubclass(kind, Authenticator)
        and kind is not Authenticator
        and (made := _way(name, kind, known.get(name))) is not None
    ]
    ranks = {name: rank for rank, name in enumerate(order)}
    return sorted(
        found, key=lambda way: (not way.personal, ranks.get(way.name, len(ranks)), way.name)
    )


def _way(name: str, kind: type[Authenticator], known: EnvironmentWay | None) -> Way | None:
    """A way; None where a part of it is nothing that one types, such as a file or a function."""
    import inspect  # noqa: PLC0415 - slow to import

    arguments = {one.name: one for one in _known(known)}
    for one in inspect.signature(kind.__init__).parameters.values():
        if one.name == "self" or one.name in arguments or one.kind is one.VAR_KEYWORD:
            continue
        if str(one.annotation).startswith("str"):
            arguments[one.name] = Argument(one.name, one.default is one.empty)
        elif one.default is one.empty:
            return None
    said = (inspect.getdoc(kind) or name).partition("\n")[0]
    beside = () if known is None else tuple(other.kind for other in known.beside)
    return Way(name, said, tuple(arguments.values()), kind.needs_person, beside)


def _known(way: EnvironmentWay | None) -> Iterator[Argument]:
    """The arguments that the API declares of a way, also where its class takes any."""
    names: Mapping[str, str] = {} if way is None else way.arguments
    for name, variable in names.items():
        yield Argument(name, way is not None and name in way.needed, variable)
