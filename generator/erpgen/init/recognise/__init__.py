"""What a document lets one guess; one module a rule, and each guess says what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.document_view import DocumentView
from erpgen.init.proposals import Proposal, TableProposal
from erpgen.init.recognise import (
    changes,
    clients,
    conditions,
    constants,
    decimals,
    envelopes,
    errors,
    etags,
    idempotency,
    jobs,
    keys,
    limits,
    odata,
    paging,
    webhooks,
    wrappers,
)

_RULES = (
    *(clients, paging, constants, envelopes, keys, wrappers),
    *(conditions, changes, etags, idempotency, jobs, decimals),
)
_TABLES = (errors, limits, odata, webhooks)


def recognise(document: DocumentView) -> Iterator[Proposal]:
    """The proposals for a normalised document."""
    for rule in _RULES:
        proposal = rule.proposal(document)
        if proposal is not None:
            yield proposal


def recognise_tables(document: DocumentView) -> Iterator[TableProposal]:
    """The proposals for tables of ``api.toml``."""
    for rule in _TABLES:
        proposal = rule.table(document)
        if proposal is not None:
            yield proposal
