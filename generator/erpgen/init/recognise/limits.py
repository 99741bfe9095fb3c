"""``[limits]``: headers of a quota that are called otherwise than they usually are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from erpgen.document_view import DocumentView
from erpgen.init.proposals import TableProposal
from erpgen.init.recognise.vocabulary import plain
from erpgen.lenient import mapping

_HEADER = re.compile(r"\bX-[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+")
_ABOUT = re.compile(r"rate|quota|limit|throttl", re.IGNORECASE)
_USUAL = ("ratelimit", "xratelimit")
_ENDINGS = (
    ("remaining", ("remaining", "left", "available")),
    ("reset", ("reset", "ends", "resetin", "retryafter")),
    ("limit", ("limit", "max", "allowed", "total")),
)


def table(document: DocumentView) -> TableProposal | None:
    """The headers that answers declare or the document's own text names, by what they say."""
    found: dict[str, str] = {}
    for name in _headers(document):
        word = plain(name)
        key = next((key for key, ends in _ENDINGS if word.endswith(ends)), None)
        if key is not None and _ABOUT.search(name) and "retry" not in word:
            found.setdefault(key, name)
    if "remaining" not in found or all(_is_usual(name) for name in found.values()):
        return None
    order = ("limit", "remaining", "reset")
    return TableProposal(
        name="limits",
        found="headers of a quota by names of the API's own",
        settings={key: found[key] for key in order if key in found},
    )


def _is_usual(name: str) -> bool:
    """Whether clients look for it by themselves."""
    head, _, last = name.lower().rpartition("-")
    return plain(head) in _USUAL and head.count("-") == (head[:2] == "x-") and bool(last)


def _headers(document: DocumentView) -> Iterator[str]:
    for operation in document.operations:
        for response in mapping(operation.item.get("responses")).values():
            yield from (str(name) for name in mapping(mapping(response).get("headers")))
    yield from _HEADER.findall(str(mapping(document.content.get("info")).get("description") or ""))
