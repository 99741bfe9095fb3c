"""The steps between the real releases of Visma.net ERP."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from diff.sides import side
from erpgen.diff.engine import diff_sides
from erpgen.diff.report import RENDERERS
from erpgen.diff.sources import Side, read_side
from published import corpus

if TYPE_CHECKING:
    from pathlib import Path

    from erpgen.diff.types import Diff

FILES = {
    "9.11": "9.11.00.1001.swagger.json",
    "9.66": "9.66.02.1023.openapi.json",
    "2025": "2025-04-24.openapi.json",
}

KIBIBYTES = 500 * 1024
# A process counts what the one that started it held: so a small one starts it.
MEASURED = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def _path(release: str) -> Path:
    return corpus() / "specs/visma-net-erp" / FILES[release]


@cache
def _side(release: str) -> Side:
    return read_side(str(_path(release)))


@cache
def _diff(old: str, new: str) -> Diff:
    return diff_sides(_side(old), _side(new))


def _top(old: str, new: str) -> str:
    """What a reader sees before anything is folded."""
    text = RENDERERS["markdown"](_diff(old, new))
    assert len(text) < 65_000
    return text.partition("<details>")[0]


@pytest.mark.parametrize("release", sorted(FILES))
def test_a_release_does_not_differ_from_itself(release: str) -> None:
    """Read twice, nothing."""
    assert diff_sides(_side(release), read_side(str(_path(release)))).changes == ()


@pytest.mark.parametrize("release", sorted(FILES))
def test_a_release_does_not_differ_from_what_the_normaliser_makes_of_it(release: str) -> None:
    """Swagger 2.0 and the OpenAPI 3.1 it becomes are the same API."""
    found = diff_sides(_side(release), side(_side(release).content))
    assert found.changes == ()


@pytest.mark.parametrize("release", sorted(FILES))
def test_the_order_of_keys_says_nothing(release: str) -> None:
    """A release with its keys reversed, nothing."""

    def turned(node: Any) -> Any:
        if isinstance(node, list):
            return [turned(item) for item in node]
        if not isinstance(node, dict):
            return node
        return {key: turned(node[key]) for key in reversed(node)}

    assert diff_sides(_side(release), side(turned(_side(release).content))).changes == ()


def test_the_step_to_9_66_names_what_changed() -> None:
    """Removed resources, a new way to sign in, eased and lost parameters, a changed type."""
    top = _top("9.11", "9.66")
    for told in (
        "below `/security` removed",
        "below `/resources` removed",
        "`vna_oauth` is no longer declared",
        "`fromPeriod` became optional",
        "`toPeriod` became optional",
        "`numberToRead` was removed",
        "action/createShipment",
        "`SalesCategoryLineDto.categoryId` type went from `string` to `integer (int32)`",
        "enum gained",
    ):
        assert told in top, told


def test_the_step_to_2025_names_what_changed() -> None:
    """The facts a reviewer of that release must see in a minute."""
    top = _top("9.66", "2025")
    for told in (
        "the path prefix `/controller/api` became `/`",
        "10 operations below `/resources` removed",
        "`AccountDto.publicCode1` type went from `integer (int32)` to `string`",
        "`branch` became required",
        "`ledger` became required",
        "`financialYear` became required",
        "`AccountDto.analysisCode` was removed",
        "`AccountDto.externalCode1` was removed",
        "`AccountDto.externalCode2` was removed",
        "`SalesOrderDto.project` was removed",
        "answer 200 is no longer declared, a success — 8 operations",
        "PurchaseReceipt_ReleaseReceiptByreceiptNumber",
        "Shipment_AddLineByshipmentNumber",
        "Shipment_AddSOOrderByshipmentNumber",
        "Shipment_AddSOLineByshipmentNumber",
        "Shipment_DeleteLineByshipmentNumberlineNumber",
    ):
        assert told in top, told


@pytest.mark.parametrize(
    ("old", "new", "removed", "added"), [("9.11", "9.66", 6, 22), ("9.66", "2025", 10, 18)]
)
def test_nothing_that_moved_is_told_as_removed(
    old: str, new: str, removed: int, added: int
) -> None:
    """As many operations come and go as a reading by hand finds."""
    ids = [change.id for change in _diff(old, new).changes]
    assert sum(name.startswith(("api-path-removed", "api-removed")) for name in ids) == removed
    assert ids.count("endpoint-added") == added


def test_thousands_of_sites_are_hundreds_of_causes() -> None:
    """The step to 2025 has one change for every fact, not for every place it reaches."""
    changes = _diff("9.66", "2025").changes
    sites = sum(len(change.sites) for change in changes)
    assert sites > 5 * len(changes)
    assert sum(change.level == "error" for change in changes) < 30


def test_the_step_to_2025_is_small() -> None:
    """As a program of its own: memory at its peak, whatever these tests took before."""
    compared = [str(_path("9.66")), str(_path("2025")), "--fail-on", "never"]
    command = [sys.executable, "-m", "erpgen", "diff", *compared]
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < KIBIBYTES
