"""Takes the marks out of type variables: Sphinx prints ``~typing.~P`` for a plain ``P``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.addnodes import desc

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_MARK = re.compile(r"~(?:[A-Za-z_]\w*\.)*~?")


def setup(app: Sphinx) -> dict[str, object]:
    """Let Sphinx call :func:`clean` after a page is parsed."""
    app.connect("doctree-read", clean)
    return {"parallel_read_safe": True}


def clean(_: Sphinx, tree: nodes.document) -> None:
    """Names as they are written, in what is described of a class or function."""
    for text in list(tree.findall(nodes.Text)):
        if "~" in text and any(isinstance(one, desc) for one in _above(text)):
            text.parent.replace(text, nodes.Text(_MARK.sub("", text)))


def _above(node: nodes.Node) -> Iterator[nodes.Node]:
    while node.parent is not None:
        node = node.parent
        yield node
