"""Rules over releases: ``x-erp-releases``, and all that a document refuses told at once."""

from __future__ import annotations

import json
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest

from erp_words.making import (
    ROW,
    ROWS,
    WHOLE,
    answering,
    folder_of,
    on_parameter,
    query,
    refusal,
    under,
)
from erpgen.cli.main import main
from erpgen.release_name import parsed_range, within

PATHS: dict[str, Any] = {
    "/a": {"get": answering("a", ROWS, query("page", WHOLE))},
    "/b": {"get": answering("b", ROWS, query("page", WHOLE))},
    "/c": {"get": answering("c", ROW)},
}


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        (">=2025", ["2025.4.24", "2026.1", "2025"], ["9.66.02.1023", "2024.12.31"]),
        ("<9", ["8.17.25.1021", "8.99"], ["9.0", "9.11.00.1001", "2025.4.24"]),
        (">=8.88, <2025", ["8.88.1", "9.66.02.1023"], ["8.17", "2025.1.1"]),
        ("9.66", ["9.66.02.1023", "9.66"], ["9.6", "9.67"]),
        ("<=9.66", ["9.66.02.1023", "9.11"], ["9.67"]),
        (">9.66", ["9.67"], ["9.66.02.1023", "9.11"]),
        ("!=9.66", ["9.67"], ["9.66.02.1023"]),
        (">=2025", ["2025.4.24.post1"], ["2024.4.24.post1"]),
    ],
)
def test_a_range_compares_as_releases_sort(
    text: str, inside: list[str], outside: list[str]
) -> None:
    """A short bound means all releases that begin so."""
    comparisons = parsed_range(text)
    assert comparisons is not None
    assert all(within(one, comparisons) for one in inside)
    assert not any(within(one, comparisons) for one in outside)


def test_an_action_of_other_releases_is_left_out(tmp_path: Path, capsys: Any) -> None:
    """It neither acts nor counts as one that matches nothing."""
    actions = [
        {**under("/a", "get", "x-erp-name", "older"), "x-erp-releases": "<1"},
        {**under("/a", "get", "x-erp-name", "newer"), "x-erp-releases": ">=1"},
        {**under("/gone", "get", "x-erp-name", "gone"), "x-erp-releases": "<1"},
    ]
    folder_of(tmp_path, PATHS, actions)
    with chdir(tmp_path):
        assert main(["generate", "x"]) == 0
    told = capsys.readouterr().err
    assert "unmatched" not in told
    listed = json.loads((tmp_path / "generated" / "x" / "operations.json").read_text())
    assert {one["function"] for one in listed} == {"newer", "b", "c"}


def test_what_is_no_range_is_refused(tmp_path: Path, capsys: Any) -> None:
    """A misspelt range would be a rule that acts nowhere, or everywhere."""
    actions = [{**under("/a", "get", "x-erp-name", "x"), "x-erp-releases": "from 2025"}]
    told = refusal(capsys, tmp_path, PATHS, actions)
    assert "words.overlay.yaml#/actions/0/x-erp-releases: 'from 2025' is no range" in told


def test_all_rules_that_a_document_refuses_are_told_at_once(tmp_path: Path, capsys: Any) -> None:
    """Each with its overlay and action, a place in the document and what to do."""
    actions = [
        {
            "target": "$.paths['/a', '/b'].get",
            "update": {"x-erp-paging": {"page": "seite", "items": ""}},
        },
        under("/c", "get", "x-erp-answer", "/value"),
        under("/a", "get", "x-erp-name", "same"),
        under("/b", "get", "x-erp-name", "same"),
        on_parameter("page", "x-erp-always", [1]),
    ]
    lines = refusal(capsys, tmp_path, PATHS, actions[:4]).splitlines()
    assert "3 rules are refused" in lines[0]
    found = "\n".join(lines[1:4])
    assert "#/actions/0: at #/paths/~1a/get and 1 other place: x-erp-paging names seite" in found
    assert "correct the name" in found
    assert "#/actions/1: at #/paths/~1c/get/responses/200" in found
    assert "#/actions/3: at GET /b: x-erp-name or a rename makes it same" in found
