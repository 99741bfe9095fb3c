"""``[odata]``: lists that take filters of OData."""

from __future__ import annotations

from erpgen.counting import counted
from erpgen.document_view import DocumentView
from erpgen.init.proposals import TableProposal

_OPTIONS = ("$filter", "$select", "$orderby", "$expand")
_OLD = "$inlinecount"


def table(document: DocumentView) -> TableProposal | None:
    """Version 4 where operations take its options, 2 where they take one that 4 has no more."""
    takes = [
        one
        for one in document.operations
        if any(("query", name) in one.parameters for name in _OPTIONS)
    ]
    if not takes:
        return None
    old = any(("query", _OLD) in one.parameters for one in document.operations)
    return TableProposal(
        name="odata",
        found=f"{counted(len(takes), 'operation')} with options of OData",
        settings={"version": "2" if old else "4"},
    )
