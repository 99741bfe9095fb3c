"""Enums of strings whose values YAML reads as numbers."""

from __future__ import annotations

from pathlib import Path

from erpgen.load import load_document
from erpgen.model import build_model
from erpgen.model.types import EnumModel
from erpgen.normalise import normalise

SPEC = """
openapi: 3.0.3
info: {title: Shop, version: "1"}
paths:
  /c:
    get:
      operationId: c
      parameters:
      - {name: account, in: query, schema: {type: string, enum: [0150, 1e3, 1.10, 0x1F, true, 7]}}
      responses: {'204': {description: Done.}}
"""


def test_a_string_enum_keeps_the_text_that_yaml_turned_into_a_number(tmp_path: Path) -> None:
    """An account number is not a sum: ``0150`` is four digits, ``1.10`` ends in a nought."""
    path = tmp_path / "shop.yaml"
    path.write_text(SPEC, "utf-8")
    model = build_model(normalise(load_document(str(path))).content).model
    (found,) = [one for one in model.schemas if isinstance(one, EnumModel)]
    assert [one.value for one in found.members] == ["0150", "1e3", "1.10", "0x1F", "true", "7"]
