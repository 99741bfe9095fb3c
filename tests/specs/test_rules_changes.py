"""Which lists of Visma.net tell what changed, on the shipped releases and on the real ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from erpgen.config import load_config
from erpgen.model import build_model, policy_of
from erpgen.model.types import Operation
from specs.releases import API, OLDER, TODAY, overlaid, real

ARGUMENT = "lastModifiedDateTime"


def lists(path: Path) -> tuple[list[Operation], list[Operation]]:
    """The operations that take the time of the last change: those that tell changes, the others."""
    policy = policy_of(load_config(API))
    model = build_model(overlaid(path).content, policy, accounted=False).model
    operations = [one for resource in model.resources for one in resource.operations]
    taking = [one for one in operations if ARGUMENT in {part.wire for part in one.parameters}]
    told = [one for one in taking if one.changes is not None]
    return told, [one for one in taking if one.changes is None]


def ends(operations: list[Operation]) -> set[str]:
    """Their paths, without where a release puts them."""
    return {one.path.rpartition("/v1/")[2] for one in operations}


SINGLE = {"dimension/{dimensionId}", "organization/{organizationNumber}"}
TIMELESS = {"paymentmethod", "projectbudget", "projecttransaction", "salesordertype"}
TIMELESS_TODAY = TIMELESS | {"landedCostCode", "projectaccountgroup"}


@pytest.mark.parametrize(
    ("start", "count", "left"),
    [
        ("9.11", 85, SINGLE | TIMELESS),
        ("9.66", 91, SINGLE | TIMELESS),
        ("2025-04-24", 91, SINGLE | TIMELESS_TODAY),
    ],
)
def test_every_list_whose_records_say_when_they_changed_is_followed(
    start: str, count: int, left: set[str]
) -> None:
    """Of 91, 97 and 99 operations that take the time; two answer with one record, and the records
    of the others have no such time."""
    told, others = lists(real(start))
    assert len(told) == count
    assert ends(others) == left


@pytest.mark.parametrize(("path", "count", "left"), [(OLDER, 49, 2), (TODAY, 51, 2)])
def test_the_shipped_releases_are_followed_alike(path: Path, count: int, left: int) -> None:
    """What is shipped is a selection of the real ones."""
    told, others = lists(path)
    assert (len(told), len(others)) == (count, left)


@pytest.mark.parametrize(
    ("resource", "keys"),
    [
        ("customer", ("/number",)),
        ("customer_invoice", ("/documentType", "/referenceNumber")),
        ("supplier_payment", ("/type", "/refNbr")),
        ("sales_order", ("/orderType", "/orderNo")),
        ("location", ("/baccount/number", "/locationId")),
        ("inventory", ("/inventoryNumber",)),
        ("project_task", ("/internalId",)),
    ],
)
def test_what_identifies_a_record_is_what_its_path_takes(resource: str, keys: Any) -> None:
    """With its type, where numbers are given by type."""
    told, _ = lists(TODAY)
    (found,) = (one for one in told if (one.resource, one.function) == (resource, "get_all"))
    assert found.changes is not None
    assert found.changes.keys == keys
    assert (found.changes.margin, found.changes.operator) == (600, ">=")


def test_lists_that_want_a_time_have_a_beginning() -> None:
    """Journal entries are not given without a period or a time, and take no operator."""
    told, _ = lists(TODAY)
    found = {one.resource: one.changes for one in told if one.changes and one.changes.beginning}
    assert set(found) == {"journal_transaction_v2"}
    assert {one.operator for one in found.values()} == {""}
