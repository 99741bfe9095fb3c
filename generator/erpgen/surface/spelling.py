"""Takes the names of a client's surface apart (``erp.customer.get_all(status=…)``)."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

CLIENT = "erp"
"""How examples call the client object."""

_ARGUMENT = "=…)"


class Kind(IntEnum):
    """What names are of, in the order in which they are told; a part is an attribute or member."""

    RESOURCE = 0
    METHOD = 1
    ARGUMENT = 2
    CLASS = 3
    PART = 4


class Call(NamedTuple):
    """A method of a resource, and one of its arguments (empty: the method itself)."""

    resource: str
    function: str
    argument: str


def call_of(name: str) -> Call | None:
    """The parts of the name of a method or argument, None for other names."""
    if not name.startswith(f"{CLIENT}.") or name.count(".") < 2:
        return None
    _, resource, rest = name.split(".", 2)
    function, _, argument = rest.partition("(")
    return Call(resource, function, argument.removesuffix(_ARGUMENT).removesuffix(")"))


def owner(name: str) -> str:
    """What a name lies within: the call of an argument, the resource of a method, the class."""
    if name.endswith(_ARGUMENT):
        return f"{name.partition('(')[0]}()"
    return "" if name.count(".") == 1 and name.startswith(f"{CLIENT}.") else name.rpartition(".")[0]


def outermost(names: Collection[str]) -> Iterator[str]:
    """The names that lie within no other of them."""
    known = frozenset(names)
    for name in names:
        within = owner(name)
        while within and within not in known:
            within = owner(within)
        if not within:
            yield name


def kind(name: str) -> Kind:
    """What a name is of."""
    call = call_of(name)
    if call is not None:
        return Kind.ARGUMENT if call.argument else Kind.METHOD
    if name.startswith(f"{CLIENT}."):
        return Kind.RESOURCE
    return Kind.PART if "." in name else Kind.CLASS


def is_part(name: str) -> bool:
    """Whether the name is an argument, an attribute or a member."""
    return bool(name) and kind(name) in {Kind.ARGUMENT, Kind.PART}
