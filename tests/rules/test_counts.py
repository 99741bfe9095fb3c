"""What the rules come to in the client of release 9.66, counted on the model and the package."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from erpgen.config import load_config
from erpgen.generate import find_inputs, generate
from erpgen.load import load_document
from erpgen.model import build_model, policy_of
from erpgen.model.types import (
    AliasModel,
    ApiModel,
    ClassType,
    ListType,
    MapType,
    Operation,
    PagingStyle,
    Parameter,
    StructModel,
    TypeRef,
    UnionType,
)
from erpgen.prepare import prepare
from published import corpus
from shipped_client import API


def _release() -> Path:
    return corpus() / "specs" / "visma-net-erp" / "9.66.02.1023.openapi.json"


@pytest.fixture(scope="module")
def model() -> ApiModel:
    """The model of the real release."""
    config = load_config(API)
    document = prepare(load_document(str(_release())), config.overlays).content
    return build_model(document, policy_of(config)).model


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """operations.json of the client that is generated from it."""
    out = tmp_path_factory.mktemp("release") / "package"
    generate(find_inputs(API, str(_release()), None, out))
    found: list[dict[str, Any]] = json.loads((out / "operations.json").read_text(encoding="utf-8"))
    return found


def _operations(model: ApiModel) -> list[Operation]:
    return [operation for resource in model.resources for operation in resource.operations]


def _parameters(model: ApiModel) -> Iterator[Parameter]:
    for operation in _operations(model):
        yield from operation.parameters


def test_eighty_operations_take_a_page(model: ApiModel) -> None:
    """67 arrays with metadata, 5 bare ones and 6 envelopes page; two single answers do not."""
    takers = [
        operation
        for operation in _operations(model)
        if {"pageNumber", "pageSize"} <= {parameter.wire for parameter in operation.parameters}
    ]
    shapes = Counter((one.paging.items, one.paging.total) if one.paging else None for one in takers)
    assert shapes == {
        ("", "/*/metadata/totalCount"): 67,
        ("", None): 5,
        ("/records", "/totalCount"): 6,
        None: 2,
    }


def test_single_notifications_keep_their_page(model: ApiModel) -> None:
    """The two that answer with one notification stay plain, and page and size are arguments."""
    plain = [one for one in _operations(model) if one.paging is None]
    kept = [one for one in plain if "pageNumber" in {item.wire for item in one.parameters}]
    assert sorted(one.path.rsplit("/", 1)[-1] for one in kept) == ["failed", "notification"]


def test_lists_by_offset_are_more(model: ApiModel) -> None:
    """23 further lists, that have nothing better, are read by offset."""
    styles = Counter(one.paging.style for one in _operations(model) if one.paging)
    assert styles == {PagingStyle.PAGE: 78, PagingStyle.OFFSET: 23}


def test_background_and_keys(model: ApiModel) -> None:
    """478 of 490 operations can be queued; 350 uses of path parameters are text keys."""
    operations = _operations(model)
    assert (len(operations), sum(one.background for one in operations)) == (490, 478)
    assert sum(parameter.key for parameter in _parameters(model)) == 350


def test_creates_with_a_number(model: ApiModel) -> None:
    """20 creates take a number, all of them POST, none an action."""
    numbered = [one for one in _operations(model) if one.number_series]
    assert len(numbered) == 20
    assert {one.method for one in numbered} == {"POST"}
    assert not [one.path for one in numbered if "/action/" in one.path]
    assert Counter(one.number_series.number_wire for one in numbered if one.number_series) == {
        "number": 2,
        "referenceNumber": 11,
        "orderNumber": 6,
        "batchNumber": 1,
    }


def test_conditions_and_attributes(model: ApiModel) -> None:
    """Every pair is one argument with an operator; five lists filter on attributes."""
    pairs = Counter(item.wire for item in _parameters(model) if item.condition)
    assert pairs == {
        "lastModifiedDateTime": 95,
        "createdDateTime": 35,
        "dunningLetterDateTime": 11,
        "date": 2,
        "freezeDateTime": 2,
        "expirationDateTime": 2,
        "availabilityLastModifiedDateTime": 1,
        "attachmentLastModifiedDateTime": 1,
    }
    assert sum(parameter.attributes for parameter in _parameters(model)) == 5
    assert not [item.wire for item in _parameters(model) if item.wire.endswith("Condition")]


def test_wrapped_properties(model: ApiModel) -> None:
    """1,730 properties in request bodies are wrapped by a named schema, and one in place.

    Classes of equal shape are one, so that there are fewer attributes to see.
    """
    bodies = _sent(model)
    by_schema = [sum(one.wrapped for one in body.properties) for body in bodies]
    weights = [len(body.schema_names) for body in bodies]
    assert sum(n * w for n, w in zip(by_schema, weights, strict=True)) == 1730 + 1
    assert sum(by_schema) < 1730


def test_no_named_wrapper_is_left_to_see(model: ApiModel) -> None:
    """No answer has a wrapped property, and no wrapper is a class of its own."""
    structs = [item for item in model.schemas if isinstance(item, StructModel)]
    sent = _sent(model)
    wrapping = {item.name for item in structs if any(one.wrapped for one in item.properties)}
    assert wrapping <= {item.name for item in sent}
    assert not [item.name for item in sent if [one.wire for one in item.properties] == ["value"]]


def test_the_package_says_the_same(listed: list[dict[str, Any]]) -> None:
    """operations.json tells paging, background, keys and creates as the model has them."""
    paged = Counter(item["paging"]["style"] for item in listed if item["paging"])
    assert paged == {"page": 78, "offset": 23}
    assert (len(listed), sum(bool(item["background"]) for item in listed)) == (490, 478)
    assert sum(len(item["keys"]) for item in listed) == 350
    names = {parameter["wire"] for item in listed for parameter in item["parameters"]}
    assert "erp-api-background" not in names
    assert sum(str(item["returns"]).startswith("Pager[") for item in listed) == 101


def _sent(model: ApiModel) -> list[StructModel]:
    """The classes that request bodies are made of."""
    known = {name: item for item in model.schemas for name in (item.name, *_aliases(item))}
    found: dict[str, StructModel] = {}
    waiting = [one.body.type for one in _operations(model) if one.body]
    while waiting:
        kind = waiting.pop()
        waiting += _inner(kind)
        item = known.get(kind.name) if isinstance(kind, ClassType) else None
        if isinstance(item, AliasModel):
            waiting.append(item.target)
        elif isinstance(item, StructModel) and item.name not in found:
            found[item.name] = item
            waiting += [one.type for one in item.properties]
    return list(found.values())


def _inner(kind: TypeRef) -> list[TypeRef]:
    match kind:
        case ListType():
            return [kind.element]
        case MapType():
            return [kind.value]
        case UnionType():
            return list(kind.members)
    return []


def _aliases(item: object) -> tuple[str, ...]:
    return getattr(item, "aliases", ())
