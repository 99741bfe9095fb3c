"""What ``operations.json`` says is what its published schema says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/reference/operations.schema.json").read_text("utf-8"))
INDEXES = sorted(
    [
        *ROOT.glob("tests/golden/expected/*/operations.json"),
        *ROOT.glob("generated/*/operations.json"),
    ]
)


@pytest.mark.parametrize("path", INDEXES, ids=lambda path: path.parent.name)
def test_an_index_is_valid(path: Path) -> None:
    """Programs that read it by the schema are told no lie."""
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(path.read_text("utf-8")))


def test_arguments_and_fields_say_what_they_are() -> None:
    """Kinds, values and texts of the shipped client's arguments and bodies, and its files."""
    listed = json.loads((ROOT / "generated/visma-net-erp/operations.json").read_text("utf-8"))
    by_name: dict[str, Any] = {f"{one['resource']}.{one['function']}": one for one in listed}
    arguments = {one["python"]: one for one in by_name["customer.get_all"]["parameters"]}
    assert arguments["status"]["kind"] == "text"
    assert "Active" in arguments["status"]["values"]
    assert arguments["last_modified_date_time"]["kind"] == "condition"
    assert arguments["attributes"]["kind"] == "mapping"
    fields = {one["python"]: one for one in by_name["customer.create"]["fields"]}
    assert fields["credit_limit"]["kind"] == "decimal"
    assert fields["main_contact"]["kind"] == "object"
    assert by_name["customer_invoice.print_invoice"]["download"] is True
    assert by_name["customer_invoice.create_header_attachment"]["upload"] == "file"
