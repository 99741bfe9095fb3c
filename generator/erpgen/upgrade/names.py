"""Takes the names of a client's surface apart (``erp.customer.get_all(status=…)``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from erpgen.diff.client.surface import CLIENT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_ARGUMENT = "=…)"


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


def kind(name: str) -> int:
    """0 for a resource, 1 a method, 2 an argument, 3 a class, 4 an attribute: to sort by."""
    call = call_of(name)
    if call is not None:
        return 2 if call.argument else 1
    if name.startswith(f"{CLIENT}."):
        return 0
    return 4 if "." in name else 3
