"""Ids, levels and places of changes that the public pairs do not try, in both directions."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import pytest

from diff.catalogue.document_pairs import BOTH_WAYS, ONE_WAY
from diff.catalogue.places import place
from diff.catalogue.schema_pairs import EITHER_WAY, INCOMPARABLE, OTHER_LEVELS, PAIRS, Pair
from diff.sides import sites
from diff.test_diff_corpus import SOFTER, STRICTER
from published import corpus

if TYPE_CHECKING:
    from diff.sides import Document

REQUESTS = ("request-body", "request-property", "request-parameter")
ANSWERS = ("response-body", "response-property", "response-header")


def found(old: Document, new: Document) -> set[tuple[str, str, str | None]]:
    """What is told between two documents: id, level, and the operation with its path."""
    return {
        (c.id, c.level.value, c.operation and f"{c.operation} {c.path}") for c in sites(old, new)
    }


def told(word: str, level: str) -> tuple[str, str, str]:
    """A change of ``POST /a`` at its usual level, or the one that it has for a reason."""
    own = (other for pattern, other in OTHER_LEVELS.items() if fnmatchcase(word, pattern))
    return _spelled(word), next(own, level), "POST /a"


def _spelled(word: str) -> str:
    """The body of an answer as its enums call it."""
    return word.replace("response-body-enum-value", "response-mediatype-enum-value")


@pytest.mark.parametrize("where", [*REQUESTS, *ANSWERS])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.widened)
def test_what_admits_more_or_less(pair: Pair, where: str) -> None:
    """A narrower request and a wider answer are errors, the other ways are harmless."""
    narrow, wide = place(where, pair.narrow), place(where, pair.wide)
    forth, back = ("info", "error") if where in REQUESTS else ("error", "info")
    assert found(narrow, wide) == {told(f"{where}-{pair.widened}", forth)}
    assert found(wide, narrow) == {told(f"{where}-{pair.narrowed}", back)}


@pytest.mark.parametrize("where", [*REQUESTS, *ANSWERS])
@pytest.mark.parametrize("row", EITHER_WAY, ids=lambda row: row[2])
def test_what_admits_the_same(row: tuple[Document, Document, str, str], where: str) -> None:
    """A change that refuses no value is told as harmless, but where leaving out means another."""
    old, new = place(where, row[0]), place(where, row[1])
    assert found(old, new) == {told(f"{where}-{row[2]}", "info")}
    assert found(new, old) == {told(f"{where}-{row[3]}", "info")}


@pytest.mark.parametrize("where", [*REQUESTS, *ANSWERS])
@pytest.mark.parametrize("row", INCOMPARABLE, ids=lambda row: row[2])
def test_what_admits_other_values(row: tuple[Document, Document, str], where: str) -> None:
    """Neither side takes what the other sends: an error, whichever way one goes."""
    old, new = place(where, row[0]), place(where, row[1])
    assert found(old, new) == {told(f"{where}-{row[2]}", "error")}
    assert found(new, old) == {told(f"{where}-{row[2]}", "error")}


READ_ONLY_WORDS = ("max-decreased", "min-increased", "max-length-decreased", "enum-value-removed")


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.widened)
def test_what_is_never_sent_is_never_an_error(pair: Pair) -> None:
    """A read-only property is no part of a request, a write-only one none of an answer."""
    for where in ("request-read-only-property", "response-write-only-property"):
        narrow, wide = place(where, pair.narrow), place(where, pair.wide)
        for told_here in (found(narrow, wide), found(wide, narrow)):
            assert {level for _, level, _ in told_here} <= {"info"}
            assert all(name.startswith(where) for name, _, _ in told_here)
    if pair.narrowed in READ_ONLY_WORDS:
        where = "request-read-only-property"
        back = found(place(where, pair.wide), place(where, pair.narrow))
        assert back == {told(f"{where}-{pair.narrowed}", "info")}


@pytest.mark.parametrize(("old", "new", "forth", "back"), BOTH_WAYS.values(), ids=BOTH_WAYS)
def test_what_operations_say(old: Document, new: Document, forth: str, back: str) -> None:
    """Going there and coming back have words of their own."""
    assert _lines(old, new) == forth
    assert _lines(new, old) == back


@pytest.mark.parametrize(("old", "new", "forth"), ONE_WAY.values(), ids=ONE_WAY)
def test_what_operations_announce(old: Document, new: Document, forth: str) -> None:
    """Sunsets and notices."""
    assert _lines(old, new) == forth


def _lines(old: Document, new: Document) -> str:
    return "; ".join(sorted(f"{name} {level} {at or 'API'}" for name, level, at in found(old, new)))


def _tried() -> dict[str, str]:
    """Every id that these tables expect, with its level."""
    levels = {}
    for pair in PAIRS:
        for where in (*REQUESTS, *ANSWERS):
            forth, back = ("info", "error") if where in REQUESTS else ("error", "info")
            for word, level in ((pair.widened, forth), (pair.narrowed, back)):
                name, own, _ = told(f"{where}-{word}", level)
                levels[name] = own
    tables = [*BOTH_WAYS.values(), *ONE_WAY.values()]
    lines = [line for row in tables for text in row[2:] for line in str(text).split("; ") if line]
    return levels | {line.split()[0]: line.split()[1] for line in lines}


def test_levels_are_those_of_the_public_catalogue() -> None:
    """An id means what users of other tools know it to mean, but where a reason is given."""
    rules = json.loads((corpus() / "corpus/diff/rules.json").read_text("utf-8"))
    words = {"ERR": "error", "WARN": "warning", "INFO": "info"}
    known = {rule["id"]: words[rule["level"]] for rule in rules}
    differs = {name for name, level in _tried().items() if known.get(name, level) != level}
    assert differs <= SOFTER | STRICTER
