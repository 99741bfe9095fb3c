"""How far the diff agrees with the expected changes of the public pairs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from diff.sides import file_sites
from erpgen.diff.catalogue import catalogue
from published import corpus

if TYPE_CHECKING:
    from erpgen.diff.types import Change

VERDICTS = 0.98
SETS = 0.90

LEFT_OUT = {
    "request-property-deprecated-sunset-missing",
    "response-property-deprecated-sunset-missing",
    "request-parameter-deprecated-sunset-missing",
    "api-deprecated-sunset-missing",
    "api-security-component-oauth-scope-changed",
    "api-version-decreased",
    "api-version-not-bumped",
    "api-major-version-not-bumped",
}
"""Ids of the public catalogue that docs/diff-conformance.md says are left out, and why."""

PLACES = ("body", "property")
WAYS = ("request", "response")

SOFTER = {
    "request-property-became-required-with-default",
    "new-required-request-property-with-default",
}
"""Ids whose level is the one that the expected changes have, not the catalogue's."""

STRICTER = {
    *("api-security-added", "api-security-removed", "api-security-scope-added"),
    *("api-global-security-added", "api-global-security-removed"),
    "api-global-security-scope-added",
    "response-success-status-added",
    *("response-body-any-of-added", "response-property-any-of-added"),
    *("response-body-all-of-removed", "response-property-all-of-removed"),
    "request-property-default-value-added",
    "request-property-default-value-removed",
    "request-property-default-value-changed",
    "request-optional-property-became-read-only",
    "request-required-property-became-read-only",
    "response-required-property-became-write-only",
    "response-optional-property-became-write-only",
    "response-media-type-name-specialized",
    *(f"{way}-{at}-discriminator-property-name-changed" for way in WAYS for at in PLACES),
    *(f"request-{at}-discriminator-mapping-{d}" for at in PLACES for d in ("deleted", "changed")),
    *(f"response-{at}-discriminator-mapping-{d}" for at in PLACES for d in ("added", "changed")),
}
"""Ids that are graver here and harmless in the catalogue: a client that works has failed."""

Entry = tuple[str, str | None, str | None]


@dataclass(frozen=True)
class Pair:
    """One pair: what is expected and what was found."""

    name: str
    expected: list[dict[str, Any]]
    found: tuple[Change, ...]

    @property
    def same_verdict(self) -> bool:
        """Whether both or neither have an error."""
        expected = any(entry["level"] == "error" for entry in self.expected)
        return expected == any(change.level == "error" for change in self.found)

    @property
    def same_set(self) -> bool:
        """Whether both have the same entries, ids of the public catalogue alone."""
        known = {rule["id"] for rule in public_rules()}
        expected = {(e["id"], e["operation"], e["path"]) for e in self.expected}
        found: set[Entry] = {(c.id, c.operation, c.path) for c in self.found if c.id in known}
        return expected == found


@cache
def public_rules() -> list[dict[str, str]]:
    """The public catalogue of ids."""
    rules: list[dict[str, str]] = json.loads(
        (corpus() / "corpus/diff/rules.json").read_text("utf-8")
    )
    return rules


@cache
def pairs() -> list[Pair]:
    """Every public pair, compared."""
    root = corpus() / "corpus/diff"
    index = json.loads((root / "index.json").read_text("utf-8"))
    return [
        Pair(
            f"{entry['base']} {entry['revision']}",
            entry["expected"],
            file_sites(root / entry["base"], root / entry["revision"]),
        )
        for entry in index
    ]


def test_verdicts_agree_with_the_public_pairs() -> None:
    """Any error or none: the same verdict on nearly every pair."""
    differing = [pair.name for pair in pairs() if not pair.same_verdict]
    assert len(differing) <= len(pairs()) * (1 - VERDICTS), differing


def test_entries_agree_with_the_public_pairs() -> None:
    """The same set of id, operation and path on most pairs."""
    differing = [pair.name for pair in pairs() if not pair.same_set]
    assert len(differing) <= len(pairs()) * (1 - SETS), differing


def test_every_expected_id_is_in_the_catalogue() -> None:
    """No pair expects an id that the diff has no word for."""
    expected = {entry["id"] for pair in pairs() for entry in pair.expected}
    assert expected <= catalogue().keys()


def test_the_catalogue_has_the_public_words_at_their_levels() -> None:
    """An id that the public catalogue has means as much here, but for those the docs name."""
    levels = {"ERR": "error", "WARN": "warning", "INFO": "info"}
    known = catalogue()
    public = {rule["id"]: levels[rule["level"]] for rule in public_rules()}
    assert public.keys() - known.keys() == LEFT_OUT
    differing = {name for name in public.keys() & known if known[name].level != public[name]}
    assert differing == SOFTER | STRICTER


def test_reversing_a_pair_changes_no_operation_count() -> None:
    """What is removed one way is added the other way."""
    root = corpus() / "corpus/diff"
    index = json.loads((root / "index.json").read_text("utf-8"))
    for entry in index:
        old, new = root / entry["base"], root / entry["revision"]
        forth = {(c.operation, c.path) for c in file_sites(old, new) if c.id == "endpoint-added"}
        back = {
            (c.operation, c.path)
            for c in file_sites(new, old)
            if c.id.startswith(("api-removed", "api-path-removed"))
        }
        unpromised = "stability" in entry["base"] + entry["revision"]
        assert len(forth) == len(back) or unpromised, entry["base"]
