"""A rule that stops to hold still gives the pull request: marked, with the finding on top."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tools.loop.command import RefusedRuleError, erpgen
from tools.loop.report import ApiReport, Found, Report, body

LINE = "overlay-target-unmatched: words.overlay.yaml#/actions/0: selects nothing"
REFUSED = "words.overlay.yaml#/actions/1: x-erp-paging: items finds none of /rows"


def report(found: Found) -> Report:
    """What the loop found of one API."""
    diff = "## shop 1.0 → 2.0\n\n" + "a long difference\n" * 5000
    return Report(
        "erpgen/release", "main", (ApiReport("shop", "1.0", "2.0", "minor", diff, found),)
    )


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Found(findings=(LINE, "other: x"), unmatched=(LINE,)), LINE),
        (Found(refused=(REFUSED,)), REFUSED),
    ],
)
def test_it_is_marked_and_stands_on_top(found: Found, said: str) -> None:
    """Before the difference, however long that is."""
    made = report(found)
    assert made.labels == ["bump: minor", "rules: look"]
    text = body(made)
    assert text.startswith("### Rules of `shop` need a look")
    assert text.index(said) < text.index("## shop 1.0")
    assert len(text) <= 65_000


@pytest.mark.parametrize("apis", [1, 12])
def test_many_rules_leave_room_for_the_rest(apis: int) -> None:
    """However many there are, GitHub takes the text, and the checks are in it."""
    found = Found(("x",), ("a rule that finds nothing " * 20,) * 900, ("refused",) * 900)
    step = ApiReport("shop", "1.0", "2.0", "minor", "- a change\n" * 9000, found)
    text = body(Report("erpgen/release", "main", (step,) * apis))
    assert len(text) <= 65_000
    assert text.count("<details>") == text.count("</details>") == 2 * apis + 1
    assert text.count("- a change") > 10 * apis
    assert "### Checks" in text


def test_without_one_nothing_is_on_top() -> None:
    """A warning of another kind is among the checks."""
    made = report(Found(findings=("other: x",)))
    assert made.labels == ["bump: minor"]
    assert body(made).startswith("## shop 1.0")


def test_refused_rules_are_told_apart_from_other_failures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the pull request can name them; anything else ends the run."""
    overlay = """
overlay: 1.0.0
info: {title: x, version: 1.0.0}
actions:
  - target: "$.paths['/rows'].get"
    description: A rule.
    update: {x-erp-answer: /rows}
"""
    api = tmp_path / "specs" / "shop"
    (api / "releases").mkdir(parents=True)
    (api / "words.overlay.yaml").write_text(overlay)
    names = 'distribution = "shop"\nimport = "shop"\nclient = "Shop"'
    (api / "api.toml").write_text(f'overlays = ["words.overlay.yaml"]\n[package]\n{names}\n')
    rows = {"get": {"operationId": "rows", "responses": {"200": {"description": "x"}}}}
    document: dict[str, Any] = {"openapi": "3.0.3", "info": {"title": "Shop", "version": "1.0"}}
    document["paths"] = {"/rows": rows}
    (api / "releases" / "1.0.json").write_text(json.dumps(document))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RefusedRuleError) as caught:
        erpgen("generate", "shop")
    assert any("x-erp-answer" in line for line in caught.value.rules)
