"""From XML to the JSON that says the same.

Read with defusedxml: a document type, which entities and their bombs need, is refused as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..errors import DecodeError
from .layout import Layout, Node

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_TRUE = frozenset({"true", "1"})  # XML Schema 2 §3.2.2
_FALSE = frozenset({"false", "0"})
_DEEPEST = 200


def read_xml(content: bytes, layout: Layout) -> bytes:
    """The JSON of a body; raises DecodeError where it is no XML, or XML that is not safe."""
    root = _parsed(content)
    return msgspec.json.encode(_Reading(layout).value(root, layout.root, 0))


def _parsed(content: bytes) -> Element:
    try:
        parser = import_module("defusedxml.ElementTree")
    except ImportError as error:
        raise ImportError(
            "XML needs defusedxml: install this package with its extra xml"
        ) from error
    unsafe = import_module("defusedxml.common").DefusedXmlException
    reason = None
    try:
        return cast("Element", parser.fromstring(content, forbid_dtd=True))
    except unsafe as error:
        reason = f"the XML has a document type or entities, which are not read ({error})"
    except (parser.ParseError, ValueError, LookupError) as error:
        reason = f"XML is malformed: {error}"
    raise DecodeError(reason, pointer="", model="XML", body=content)


class _Reading:
    def __init__(self, layout: Layout) -> None:
        self._layout = layout

    def value(self, element: Element, node: Node, depth: int) -> Any:
        """What an element says."""
        if depth > _DEEPEST:
            raise DecodeError("the XML is nested too deep", pointer="", model="XML", body=b"")
        if element.get(_NIL) in _TRUE:
            return None
        match node.kind:
            case "object":
                return self._object(element, node, depth)
            case "array" if node.item is not None:
                return [self.value(one, node.item, depth + 1) for one in element]
            case "any" if len(element):
                return self._open(element, depth)
        return _scalar(element.text or "", node)

    def _object(self, element: Element, node: Node, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        taken: set[int] = set()
        for name, member in self._layout.members(node):
            if member.role == "attribute":
                given = _attribute(element, member)
                if given is not None:
                    found[name] = _scalar(given, member)
            elif member.role in {"text", "cdata"}:
                found[name] = _scalar("".join(element.itertext()), member)
            else:
                self._child(element, name, member, found, taken, depth)
        more = self._layout.inside(node).more
        for child in element if more is not None else ():
            if id(child) not in taken and more is not None:
                found[_local(child.tag)] = self.value(child, more, depth + 1)
        return found

    def _child(
        self,
        element: Element,
        name: str,
        member: Node,
        found: dict[str, Any],
        taken: set[int],
        depth: int,
    ) -> None:
        bare = member.kind == "array" and not member.wrapped
        sought = member.item if bare and member.item is not None else member
        children = list(_named(element, sought))
        taken.update(map(id, children))
        if bare:
            # Nothing tells an empty list from an absent one: no element stands for either.
            found[name] = [self.value(child, sought, depth + 1) for child in children]
        elif children:
            found[name] = self.value(children[-1], member, depth + 1)

    def _open(self, element: Element, depth: int) -> dict[str, Any]:
        """What no schema describes: children by name, those of one name as a list."""
        found: dict[str, Any] = {}
        for child in element:
            name, value = _local(child.tag), self.value(child, _ANY, depth + 1)
            if name not in found:
                found[name] = value
            elif isinstance(found[name], list):
                found[name].append(value)
            else:
                found[name] = [found[name], value]
        return found


_ANY = Node(kind="any")


def _named(element: Element, node: Node) -> Iterator[Element]:
    """The children of a name; its namespace counts where any child has it."""
    exact = [one for one in element if one.tag == node.tag]
    yield from exact or [one for one in element if _local(one.tag) == node.name]


def _attribute(element: Element, node: Node) -> str | None:
    exact = element.get(node.tag)
    if exact is not None:
        return exact
    return next((text for key, text in element.items() if _local(key) == node.name), None)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _scalar(text: str, node: Node) -> Any:
    """A value as JSON has it; what does not fit stays text, which its class then refuses."""
    bare = text.strip()
    match node.kind:
        case "token":
            return bare
        case "number":
            if not bare:
                return None
            written = bare.removeprefix("+")
            return msgspec.Raw(written.encode()) if _NUMBER.fullmatch(written) else bare
        case "boolean":
            if bare in _TRUE or bare in _FALSE:
                return bare in _TRUE
            return bare or None
    return text
