"""From JSON to the XML that says the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

from .layout import Layout, Node

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document can hold, not even escaped (§2.2)."""

_NAME = re.compile(r"[^\W\d][\w.\-]*(:[^\W\d][\w.\-]*)?")
_NIL = {"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance", "xsi:nil": "true"}


def write_xml(content: bytes, layout: Layout) -> bytes:
    """The XML of a body, in UTF-8; raises ValueError for what XML has no place."""
    value = json.loads(content, parse_int=str, parse_float=str)
    out = BytesIO()
    generator = XMLGenerator(out, "utf-8", short_empty_elements=True)
    generator.startDocument()
    _Writing(layout, generator).element(layout.root, value, {})
    return out.getvalue()


class _Writing:
    def __init__(self, layout: Layout, generator: XMLGenerator) -> None:
        self._layout = layout
        self._generator = generator

    def element(self, node: Node, value: Any, known: Mapping[str, str]) -> None:
        """One value as an element; ``known`` are the prefixes that hold here."""
        name, declared = _qualified(node, known)
        if value is None:
            self._open(name, declared | _NIL)
        elif node.kind == "array" and isinstance(value, list):
            self._open(name, declared)
            self._items(node, value, {**known, **declared})
        elif isinstance(value, dict):
            self._open(name, declared | dict(self._attributes(node, value)))
            self._members(node, value, {**known, **declared})
        else:
            self._open(name, declared)
            self._generator.characters(_text(value))
        self._generator.endElement(name)

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        self._generator.startElement(name, AttributesImpl(attributes))

    def _items(self, node: Node, values: list[Any], known: Mapping[str, str]) -> None:
        for one in values:
            self.element(node.item or Node(name=node.name, kind="any"), one, known)

    def _attributes(self, node: Node, value: dict[str, Any]) -> Iterator[tuple[str, str]]:
        for name, member in self._layout.members(node):
            if member.role == "attribute" and value.get(name) is not None:
                prefixed = f"{member.prefix}:{member.name}" if member.prefix else member.name
                if member.prefix and member.namespace:
                    yield f"xmlns:{member.prefix}", member.namespace
                yield _proper(prefixed), _text(value[name])

    def _members(self, node: Node, value: dict[str, Any], known: Mapping[str, str]) -> None:
        members = dict(self._layout.members(node))
        more = self._layout.inside(node).more or Node(kind="any")
        for name, member in members.items():
            if name in value and member.role != "attribute":
                self._member(member, value[name], known)
        for name, one in value.items():
            if name not in members:
                self._other(more, name, one, known)

    def _other(self, more: Node, name: str, value: Any, known: Mapping[str, str]) -> None:
        node = Node(name=name, kind=more.kind, item=more.item, members=more.members)
        if node.kind == "any" and isinstance(value, list):
            self._items(node, value, known)
        else:
            self.element(node, value, known)

    def _member(self, member: Node, value: Any, known: Mapping[str, str]) -> None:
        if member.role in {"text", "cdata"}:
            if value is not None:
                self._characters(member, _text(value))
        elif member.kind == "array" and not member.wrapped and isinstance(value, list):
            self._items(member, value, known)
        else:
            self.element(member, value, known)

    def _characters(self, member: Node, text: str) -> None:
        if member.role == "text":
            self._generator.characters(text)
            return
        parts = text.split("]]>")  # which ends a section wherever it stands
        self._generator.ignorableWhitespace("<![CDATA[" + "]]]]><![CDATA[>".join(parts) + "]]>")


def _qualified(node: Node, known: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """The name with its prefix, and what declares its namespace where that does not hold yet."""
    name = _proper(f"{node.prefix}:{node.name}" if node.prefix else node.name)
    attribute = f"xmlns:{node.prefix}" if node.prefix else "xmlns"
    if not node.namespace or known.get(attribute) == node.namespace:
        return name, {}
    return name, {attribute: node.namespace}


def _proper(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no name in XML")
    return name


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        raise ValueError("XML has no place for an object or a list where a text stands")
    if _FORBIDDEN.search(text := str(value)):
        raise ValueError("XML has no place for control characters and lone surrogates")
    return text
