"""Limits that the document states and no class has: lengths, ends of numbers, patterns, lists."""

from __future__ import annotations

import json
import warnings
from importlib import import_module
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from erpgen.cli.main import main

ITEM = {
    "type": "object",
    "required": ["code", "amount", "kind", "self", "tags", "parts", "named"],
    "properties": {
        "code": {"$ref": "#/components/schemas/Code"},
        "short": {"type": "string", "maxLength": 3},
        "long": {"type": "string", "minLength": 60},
        "shouted": {"type": "string", "pattern": "^[A-Z]{3}$"},
        "digits": {"type": "string", "pattern": "^[0-9]+$", "minLength": 9, "maxLength": 9},
        "amount": {"type": "number", "exclusiveMinimum": 0, "maximum": 0.001},
        "rate": {"type": "number", "minimum": -5, "maximum": -4, "multipleOf": 0.25},
        "count": {"type": "integer", "minimum": 7, "exclusiveMaximum": 9},
        "dozens": {"type": "integer", "multipleOf": 12, "minimum": 1},
        "small": {"type": "integer", "format": "int32"},
        "kind": {"type": "string", "enum": ["in", "out"]},
        "one": {"type": "string", "const": "only"},
        "mail": {"type": "string", "format": "email"},
        "site": {"type": "string", "format": "uri"},
        "host": {"type": "string", "format": "ipv4"},
        "tags": {
            "type": "array",
            "minItems": 2,
            "maxItems": 3,
            "uniqueItems": True,
            "items": {"type": "string", "maxLength": 2},
        },
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}, "minItems": 1},
        "named": {"type": "object", "additionalProperties": {"type": "integer", "maximum": 3}},
        "self": {"allOf": [{"$ref": "#/components/schemas/Part"}], "description": "One of them."},
        "old": {"type": "string", "deprecated": True},
        "upper": {"$ref": "#/components/schemas/Item"},
    },
}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Limits", "version": "1"},
    "servers": [{"url": "https://limits.example"}],
    "paths": {
        "/items": {
            "post": {
                "operationId": "createItem",
                "tags": ["items"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Item"}}
                    },
                },
                "responses": {"204": {"description": "Made."}},
            }
        }
    },
    "components": {
        "schemas": {
            "Item": ITEM,
            "Code": {"type": "string", "minLength": 4, "maxLength": 4},
            "Part": {
                "type": "object",
                "required": ["weight"],
                "properties": {"weight": {"type": "number", "minimum": 1000, "maximum": 1001}},
            },
        }
    },
}
JUDGE = jsonschema.Draft202012Validator(
    {"$ref": "#/components/schemas/Item", "components": DOCUMENT["components"]},
    format_checker=jsonschema.FormatChecker(),
)


@pytest.fixture(scope="module")
def limits(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The module ``testing`` of the document's client, and its class."""
    folder = tmp_path_factory.mktemp("limits")
    api = folder / "specs" / "limits"
    (api / "releases").mkdir(parents=True)
    (api / "releases" / "1.json").write_text(json.dumps(DOCUMENT))
    (api / "api.toml").write_text(
        '[package]\ndistribution = "limits-kit"\nimport = "limits_kit"\nclient = "LimitsKit"\n'
        '[document]\nrelease = "1"\n[sandbox]\n'
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main(["generate", "limits", "--out", str(folder / "out")]) == 0
        patch.syspath_prepend(str(folder / "out" / "src"))
        yield import_module("limits_kit.testing"), import_module("limits_kit.models").Item


def test_what_is_made_keeps_within_them(limits: Any) -> None:
    """For a hundred seeds, by a third party; what is deprecated stays out, without a warning."""
    testing, item = limits
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for seed in range(100):
            sent = testing.make(item, seed).to_dict()
            assert [error.message for error in JUDGE.iter_errors(_plain(sent))] == []
            assert "old" not in sent
            assert len(sent["tags"]) == 2


def test_what_is_drawn_keeps_within_them(limits: Any) -> None:
    """Whatever hypothesis draws."""
    testing, item = limits

    @given(testing.objects(item))
    def hold(drawn: Any) -> None:
        assert [error.message for error in JUDGE.iter_errors(_plain(drawn.to_dict()))] == []
        assert item.from_json(drawn.to_json()) == drawn

    hold()


def test_a_pattern_that_no_simple_text_has_is_said(limits: Any) -> None:
    """With the attribute, so that one can give it."""
    patterns = import_module("limits_kit._runtime.testing.patterns")
    with pytest.raises(ValueError, match=r"Item\.iban: no simple text is like"):
        patterns.text_like({"pattern": "^(?:NO|SE)[0-9]{2} [A-F]{4}-x$"}, "0 Item.iban")


def _plain(value: Any) -> Any:
    """Numbers as the third party knows them."""
    return json.loads(json.dumps(value, default=float))
