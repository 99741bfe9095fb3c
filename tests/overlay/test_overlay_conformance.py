"""Conformance: the specification's schema tests, apply cases of six projects, RFC 9535's suite.

docs/overlay-conformance.md says what the figures mean and why five cases differ.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from erpgen.load.limits import Limits
from erpgen.load.parsing import parse
from erpgen.load.yaml_text import parse_yaml
from erpgen.overlay import (
    OverlayError,
    apply_overlays,
    check_overlay,
    load_overlay,
    parse_overlay,
)
from erpgen.overlay.jsonpath import PathError, compiled
from erpgen.overlay.values import clone
from overlay.building import content

if TYPE_CHECKING:
    from collections.abc import Callable

    from erpgen.overlay import JsonObject

if "ERPGEN_CORPUS" not in os.environ:
    pytest.skip("ERPGEN_CORPUS names no corpus", allow_module_level=True)

CORPUS = Path(os.environ["ERPGEN_CORPUS"])
SUITES = CORPUS / "corpus" / "overlay"
INDEX: dict[str, list[dict[str, Any]]] = json.loads((SUITES / "index.json").read_text("utf-8"))
QUERIES: list[dict[str, Any]] = json.loads((SUITES / "jsonpath" / "cts.json").read_text("utf-8"))[
    "tests"
]
LIMITS = Limits()

DIFFERENT = {
    "overlay-jvm/traits",
    "oas-patch/petstore",
    "oas-patch/wildcard_overlay",
    "speakeasy/full",
    "speakeasy/generated",
}
REFUSED = {"overlays-js/immutable", "overlays-js/not-jsonpath", "overlays-js/not-overlay"}
WITHOUT_RESULT = {"speakeasy/mismatched"}


def read(name: str) -> dict[str, Any]:
    """A document of the suites."""
    return parse((SUITES / name).read_bytes(), name, LIMITS)


def outcome(case: dict[str, Any]) -> str:
    """``same``, ``different``, or ``refused`` where the overlay is not taken."""
    try:
        given = apply_overlays(read(case["input"]), [load_overlay(SUITES / case["overlay"])])
    except OverlayError:
        return "refused"
    return "same" if given.document == read(case["expected"]) else "different"


def test_the_schema_tests_are_judged_as_their_authors_do() -> None:
    """Each of the specification's documents passes or fails as expected: 132 of 132."""
    judged = 0
    for test in INDEX["schema_tests"]:
        text = (SUITES / test["file"]).read_text("utf-8")
        findings = check_overlay(parse_yaml(text, test["file"], LIMITS))
        assert ("fail" if findings else "pass") == test["expect"], (test["file"], findings)
        judged += 1
    assert judged == 132


def test_the_apply_cases_give_the_expected_document() -> None:
    """54 of 63 cases give the document their authors expect; the others are the known ones."""
    outcomes = {
        case["id"]: outcome(case) for case in INDEX["cases"] if case["id"] not in WITHOUT_RESULT
    }
    same = {name for name, given in outcomes.items() if given == "same"}
    assert outcomes.keys() - same == DIFFERENT | REFUSED
    assert len(same) == 54


def test_what_is_no_overlay_is_refused() -> None:
    """Three cases hold invalid overlays; their authors leave the document as it was, so do we."""
    for case in INDEX["cases"]:
        if case["id"] in REFUSED:
            assert outcome(case) == "refused"
            assert read(case["input"]) == read(case["expected"])


def test_the_case_about_findings_gives_them() -> None:
    """One case expects an unmatched target and an update without effect to be told."""
    (case,) = (case for case in INDEX["cases"] if case["id"] in WITHOUT_RESULT)
    given = apply_overlays(read(case["input"]), [load_overlay(SUITES / case["overlay"])])
    assert [finding.code for finding in given.diagnostics] == [
        "overlay-target-unmatched",
        "overlay-action-unneeded",
    ]


def test_the_cases_that_match_nothing_are_warned_of() -> None:
    """Targets that the suites list as unmatched are exactly the ones warned of."""
    for case in INDEX["cases"]:
        if case["id"] not in DIFFERENT | REFUSED | WITHOUT_RESULT:
            given = apply_overlays(read(case["input"]), [load_overlay(SUITES / case["overlay"])])
            unmatched = [touch.action.target for touch in given.touched if not touch.locations]
            assert unmatched == case["zero_match"], case["id"]


def test_queries_pass_the_compliance_suite() -> None:
    """RFC 9535: 703 of 703 selectors, with nodes, order and normalized paths."""
    assert len(QUERIES) == 703
    for test in QUERIES:
        if test.get("invalid_selector"):
            with pytest.raises(PathError):
                compiled(test["selector"])
            continue
        nodes = compiled(test["selector"]).find(test["document"])
        results = test.get("results") or [test["result"]]
        paths = test.get("results_paths") or [test["result_paths"]]
        assert (nodes.values(), nodes.paths()) in list(zip(results, paths, strict=True))


def test_actions_cost_what_they_select_and_not_what_the_document_holds() -> None:
    """Forty actions by name on a 2 MB document cost little beside the one copy of it."""
    path = CORPUS / "specs" / "visma-net-erp" / "9.66.02.1023.openapi.json"
    document = json.loads(path.read_bytes())
    actions: list[JsonObject] = [
        {"target": "$.info", "update": {f"x-{number}": number}} for number in range(40)
    ]
    fixes = parse_overlay(content(*actions), "many.yaml")
    copying = _calls(lambda: clone(document))
    applying = _calls(lambda: apply_overlays(document, [fixes]))
    assert copying > 50_000
    assert applying < 1.2 * copying


def _calls(work: Callable[[], object]) -> int:
    """How many calls of Python functions some work takes: its cost, on any machine."""
    count = 0

    def counting(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
