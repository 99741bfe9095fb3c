"""Shared schemas that vanished or were renamed, and where the API is served."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diff.compare.context import finding
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join
from erpgen.schema_reference import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document_view import DocumentView


def schema_findings(comparison: Comparison, renamed: Mapping[str, str]) -> Iterator[Finding]:
    """Named schemas that are gone, those that only changed their name told apart."""
    for name in comparison.old.schemas:
        if name in renamed:
            at = join(SCHEMAS, renamed[name])
            yield finding("api-schema-renamed", None, "API:", at, old=name, new=renamed[name])
        elif name not in comparison.new.schemas:
            yield finding("api-schema-removed", None, "API:", join(SCHEMAS, name), old=name)


def server_findings(comparison: Comparison) -> Iterator[Finding]:
    """Base addresses that were added or removed."""
    old, new = _servers(comparison.old), _servers(comparison.new)
    for url in old:
        if url not in new:
            yield finding("api-server-removed", None, "API:", "#/servers", old=url)
    for url in new:
        if url not in old:
            yield finding("api-server-added", None, "API:", "#/servers", new=url)


def _servers(document: DocumentView) -> list[str]:
    listed = sequence(document.content.get("servers"))
    return [str(mapping(server).get("url")) for server in listed if mapping(server).get("url")]
