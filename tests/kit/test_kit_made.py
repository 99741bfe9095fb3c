"""``make``: an object of any class, valid by the document, the same for the same seed."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any

import jsonschema
import pytest

from kit.packages import APIS, Package, package

ERP = package("visma-net-erp")


@pytest.fixture(params=APIS)
def each(request: pytest.FixtureRequest) -> Package:
    """The package of each API."""
    return package(request.param)


def test_what_is_made_of_every_class_goes_out_and_comes_back(each: Package) -> None:
    """As text, by the class itself, with nothing lost and no warning of what is deprecated."""
    fitting = import_module(f"{each.name}._runtime.values.fitting")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for kind in each.classes():
            made = each.testing.make(kind)
            assert isinstance(made, kind)
            assert fitting.misfit(kind, made) is None
            assert kind.from_json(made.to_json()) == made


def test_what_is_made_for_every_request_is_valid(each: Package) -> None:
    """By a third party and the document's own schema, as the client writes it."""
    found = [_faults(each, kind, schema) for kind, schema in _bodies(each)]
    assert found
    assert [one for one in found if one] == []


def _bodies(each: Package) -> Iterator[tuple[Any, Any]]:
    """The classes of bodies, with the schemas of the operations that take them."""
    document = each.sandbox.plan().document
    schemas = {name: json.loads(bytes(one)) for name, one in document.components["schemas"].items()}
    index = import_module(f"{each.name}._runtime.index").index_of(each.name)
    for entry in index.entries:
        kind = getattr(each.models, entry.body or "", None)
        operation = json.loads(bytes(document.paths[entry.path][entry.method.lower()]))
        content = operation.get("requestBody", {}).get("content", {})
        schema = next((one["schema"] for name, one in content.items() if "json" in name), None)
        if kind is not None and schema is not None and entry.method != "PATCH":
            yield kind, {"allOf": [schema], "components": {"schemas": schemas}}


def _faults(each: Package, kind: Any, schema: Any) -> list[str]:
    judge = jsonschema.Draft202012Validator(schema)
    sent = each.values.encode_json(each.testing.make(kind), None, "send")
    return [f"{kind.__name__}: {error.message}" for error in judge.iter_errors(json.loads(sent))]


def test_the_same_seed_makes_the_same(each: Package) -> None:
    """Another seed makes another object, and neither depends on what was made before."""
    for kind in list(each.classes())[:20]:
        first = each.testing.make(kind, 1)
        assert first == each.testing.make(kind, 1)
        assert first == type(first).from_json(each.testing.make(kind, 1).to_json())
    kinds = [kind for kind in each.classes() if "name" in kind.__struct_fields__]
    assert each.testing.make(kinds[0], 1) != each.testing.make(kinds[0], 2)


def test_attributes_are_what_is_given() -> None:
    """Plain values, texts for enums, mappings for objects; ``UNSET`` leaves one out."""
    models = ERP.models
    made = ERP.testing.make(
        models.CustomerDto,
        name="ACME",
        status="OnHold",
        credit_limit=Decimal("100.10"),
        main_address={"city": "Oslo"},
        number=ERP.values.UNSET,
        corporate_id=None,
    )
    assert (made.name, made.status, made.credit_limit) == ("ACME", "OnHold", Decimal("100.10"))
    assert made.main_address == models.AddressDto(city="Oslo")
    assert "number" not in made.to_dict()
    assert made.to_dict()["corporateId"] is None


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ({"nmae": "ACME"}, TypeError, r"CustomerDto\(\) takes no nmae; did you mean name\?"),
        ({"name": 1}, ValueError, r"CustomerDto\.name cannot be 1"),
        ({"seed": 5}, TypeError, r"the seed has no name: make\(CustomerDto, 5\)"),
        ({"credit_limit": 1.5}, TypeError, r"credit_limit is exact"),
    ],
)
def test_what_a_class_does_not_take_is_said(
    given: dict[str, Any], error: type[Exception], said: str
) -> None:
    """The nearest name, or what the attribute takes."""
    with pytest.raises(error, match=said):
        ERP.testing.make(ERP.models.CustomerDto, **given)


def test_only_classes_of_the_client_are_made() -> None:
    """A class of somebody else's is refused by name."""
    with pytest.raises(TypeError, match="a class of this client's models, not <class 'int'>"):
        ERP.testing.make(int)


def test_times_are_as_the_api_writes_them() -> None:
    """Without an offset where all are of one zone, in UTC elsewhere."""
    local = ERP.testing.make(ERP.models.CustomerDto).last_modified_date_time
    other = package("business-central")
    aware = other.testing.make(other.models.Customer).last_modified_date_time
    assert local.tzinfo is None
    assert aware.utcoffset() is not None
