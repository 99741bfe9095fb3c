"""The module of a package whose API speaks XML: how its bodies are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from erpgen.model.types import ApiModel, XmlNode
from erpgen.render.environment import render
from erpgen.render.literal import literal

MODULE = "_xml"
"""What the package calls it."""


def layout_of(node: XmlNode) -> str:
    """What a descriptor refers to a layout by: its name, and what tells it from others of it."""
    return f"LAYOUTS[{literal(_key(node))}]"


def xml_module(model: ApiModel, inside: str) -> Iterator[tuple[str, str]]:
    """The module, where there is anything to lay out."""
    if not model.speaks_xml:
        return
    roots = {_key(node): _node(node) for node in _roots(model)}
    yield (
        f"{inside}/{MODULE}.py",
        render(
            "xml.py.jinja",
            shapes=[(literal(name), _node(node)) for name, node in model.xml_shapes],
            roots=[(literal(key), roots[key]) for key in sorted(roots)],
        ),
    )


def _roots(model: ApiModel) -> Iterator[XmlNode]:
    for resource in model.resources:
        for operation in resource.operations:
            for whole in (operation.body, *operation.answers, *operation.error_answers):
                for content in () if whole is None else (whole, *whole.others):
                    if content.xml is not None:
                        yield content.xml


def _key(node: XmlNode) -> str:
    return f"{node.name} {sha256(repr(node).encode()).hexdigest()[:8]}"


def _node(node: XmlNode) -> str:
    """A layout as the runtime's class, without what it has by default."""
    plain = XmlNode()
    parts = [
        f"{name}={literal(getattr(node, name))}"
        for name in ("name", "kind", "role", "namespace", "prefix", "wrapped", "shape")
        if getattr(node, name) != getattr(plain, name)
    ]
    if node.members:
        members = ", ".join(f"{literal(name)}: {_node(one)}" for name, one in node.members)
        parts.append(f"members={{{members}}}")
    parts += [
        f"{name}={_node(one)}"
        for name, one in (("item", node.item), ("more", node.more))
        if one is not None
    ]
    return f"Node({', '.join(parts)})"
