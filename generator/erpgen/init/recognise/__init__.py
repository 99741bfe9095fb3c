"""What a document lets one guess; one module a rule, and each guess says what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.document_view import DocumentView
from erpgen.init.proposals import Proposal
from erpgen.init.recognise import (
    clients,
    conditions,
    constants,
    decimals,
    envelopes,
    etags,
    idempotency,
    keys,
    paging,
    wrappers,
)

_RULES = (
    *(clients, paging, constants, envelopes, keys, wrappers),
    *(conditions, etags, idempotency, decimals),
)


def recognise(document: DocumentView) -> Iterator[Proposal]:
    """The proposals for a normalised document."""
    for rule in _RULES:
        proposal = rule.proposal(document)
        if proposal is not None:
            yield proposal
