"""How values stand in XML (the ``xml`` objects of OpenAPI; nodeType of 3.2), as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

import msgspec

Kind = Literal["object", "array", "string", "token", "number", "boolean", "any"]
Role = Literal["element", "attribute", "text", "cdata"]


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """One value: what its element or attribute is called, and what is inside.

    ``members`` of an object are by the names of JSON, ``more`` is any other child of it; ``shape``
    names an object that is laid out elsewhere. The elements of a list stand in one of their own
    where it is ``wrapped``.
    """

    name: str = ""
    kind: Kind = "string"
    role: Role = "element"
    namespace: str = ""
    prefix: str = ""
    wrapped: bool = False
    members: Mapping[str, Node] = {}
    item: Node | None = None
    more: Node | None = None
    shape: str = ""

    @property
    def tag(self) -> str:
        """The name as readers of XML spell it: ``{namespace}name``."""
        return f"{{{self.namespace}}}{self.name}" if self.namespace else self.name


class Layout(msgspec.Struct, frozen=True):
    """A body: its root, and the objects that are laid out by name."""

    root: Node
    shapes: Mapping[str, Node] = {}

    def to_json(self, content: bytes) -> bytes:
        """The JSON that says what this XML does; raises DecodeError where it is none."""
        from .reading import read_xml  # noqa: PLC0415 - brings the parser

        return read_xml(content, self)

    def from_json(self, content: bytes) -> bytes:
        """The XML that says what this JSON does; raises ValueError for what XML has no place."""
        from .writing import write_xml  # noqa: PLC0415 - brings the writer

        return write_xml(content, self)

    def inside(self, node: Node) -> Node:
        """Where an object's members are."""
        return self.shapes.get(node.shape, node)

    def members(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The members of an object."""
        yield from self.inside(node).members.items()
