"""Servers as the client and its operations print them, and how a client is told which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from erpgen.model.types import Server, ServerVariable
from erpgen.render.literal import docline, literal


def server(one: Server) -> str:
    """The value of one server."""
    parts = [f"url={literal(one.url)}"]
    if one.name:
        parts.append(f"name={literal(one.name)}")
    if one.variables:
        parts.append(f"variables={_pairs((each.wire, each.default) for each in one.variables)}")
    allowed = [(each.wire, each.allowed) for each in one.variables if each.allowed]
    if allowed:
        parts.append(f"allowed={_pairs(allowed)}")
    return f"Server({', '.join(parts)})"


def listed(servers: Sequence[Server]) -> str:
    """A tuple of servers."""
    return f"({''.join(f'{server(one)}, ' for one in servers)})"


def choices(servers: Sequence[Server]) -> dict[str, object] | None:
    """What a client is told of servers, None where there is nothing to choose."""
    variables = list(_variables(servers))
    if len(servers) < 2 and not variables:
        return None
    names = [one.name for one in servers] if len(servers) > 1 else []
    return {
        "servers": [server(one) for one in servers],
        "environments": ", ".join(literal(name) for name in names),
        "variables": [
            {
                "python": one.python,
                "wire": literal(one.wire),
                "type": _type(one),
                "doc": docline(one.doc or f"The part {one.wire} of the server's address").rstrip(
                    "."
                )
                + (f"; {docline(one.default)} unless told." if one.default else "."),
            }
            for one in variables
        ],
    }


def _variables(servers: Sequence[Server]) -> Iterator[ServerVariable]:
    """Each once by name; what several servers have may be what any of them allows."""
    found: dict[str, list[ServerVariable]] = {}
    for one in servers:
        for variable in one.variables:
            found.setdefault(variable.wire, []).append(variable)
    for same in found.values():
        values = dict.fromkeys(value for one in same for value in one.allowed)
        first = same[0]
        yield ServerVariable(
            first.python,
            first.wire,
            first.default,
            tuple(values) if all(one.allowed for one in same) else (),
            first.doc,
        )


def _type(one: ServerVariable) -> str:
    if not one.allowed:
        return "str"
    return f"Literal[{', '.join(literal(value) for value in one.allowed)}]"


def _pairs(pairs: Iterator[tuple[str, object]] | Sequence[tuple[str, object]]) -> str:
    return f"{{{', '.join(f'{literal(key)}: {literal(value)}' for key, value in pairs)}}}"
