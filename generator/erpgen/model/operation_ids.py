"""What an operationId says beside the resource: ``creditNotesAll`` of ``Credit Notes`` is ``All``.

Tools put the resource first, spelled as the tag is or otherwise: ``CreditNotes_all``,
``credit-notes/all``, ``api/v1/credit_notes#all``. What they put last (``getCreditNotes``) stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from erpgen.model.spelling import words

_STEPS = re.compile(r"[/#.:]")
_SIGNS = "_-./:# \t\n"


def without_resource(operation_id: str, resources: Sequence[str], *, brief: bool = True) -> str:
    """The operationId without what names one of ``resources`` at its beginning.

    ``brief`` drops what else stands before the first sign where the rest says it again:
    ``VoucherReverse_reverse`` of ``voucher`` is ``reverse``.
    """
    name = unicodedata.normalize("NFKC", operation_id)
    for resource in _spellings(resources):
        rest = _after(name, resource)
        if rest is None:
            continue
        if rest[0] in _SIGNS:
            return rest.lstrip(_SIGNS)
        return _said_once(rest) if brief else rest
    return name


def _spellings(resources: Sequence[str]) -> Iterator[str]:
    """Each resource whole, then the last step of those that are paths (``ledger/voucher``)."""
    yield from resources
    for resource in resources:
        steps = [step for step in resource.split("/") if words(step)]
        if len(steps) > 1:
            yield steps[-1]


def _after(name: str, resource: str) -> str | None:
    """What stands after the resource, with the sign between them; None where that is nothing."""
    wanted = "".join(words(resource)).lower()
    if not wanted:
        return None
    rest = _after_words(name, wanted)
    if rest is not None:
        return rest
    at = max((match.start() for match in _STEPS.finditer(name)), default=0)
    led = [word.lower() for word in words(name[:at])]
    ends = (_stem("".join(led[begin:])) for begin in range(len(led)))
    return name[at:] if words(name[at:]) and _stem(wanted) in ends else None


def _after_words(name: str, wanted: str) -> str | None:
    """What follows the first words of the name, where these are the wanted ones."""
    found, at = "", 0
    for word in words(name)[:-1]:
        start = name.find(word, at)
        if start < 0:
            return None
        at = start + len(word)
        found += word.lower()
        apart = name[at] in _SIGNS
        if found == wanted or (apart and _stem(found) == _stem(wanted)):
            return name[at:]
        if len(found) > len(wanted) + len("es"):
            return None
    return None


def _said_once(rest: str) -> str:
    """What a tool put between resource and sign goes where the name after the sign has it too."""
    before, sign, after = _parted(rest)
    group, name = (tuple(word.lower() for word in words(part)) for part in (before, after))
    if not sign or not group:
        return rest
    inside = any(name[at : at + len(group)] == group for at in range(len(name)))
    return after if inside else rest


def _parted(text: str) -> tuple[str, str, str]:
    for at, character in enumerate(text):
        if character in _SIGNS:
            return text[:at], character, text[at:].lstrip(_SIGNS)
    return text, "", ""


def _stem(word: str) -> str:
    """A word without the ending of its plural."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
