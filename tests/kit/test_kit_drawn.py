"""Strategies of hypothesis for the classes of clients."""

from __future__ import annotations

import sys
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from kit.packages import APIS, Package, package

ERP = package("visma-net-erp")


@pytest.fixture(params=APIS)
def each(request: pytest.FixtureRequest) -> Package:
    """The package of each API."""
    return package(request.param)


def test_what_is_drawn_of_a_class_goes_out_and_comes_back(each: Package) -> None:
    """Any text, any moment, any number of elements: of each class that the package has."""
    fitting = import_module(f"{each.name}._runtime.values.fitting")
    kinds = list(each.classes())

    @settings(
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.filter_too_much,
        ]
    )
    @given(st.sampled_from(kinds).flatmap(each.testing.objects))
    def hold(drawn: Any) -> None:
        assert fitting.misfit(type(drawn), drawn) is None
        assert type(drawn).from_json(drawn.to_json()) == drawn

    hold()


@given(
    body=ERP.testing.objects(
        ERP.models.CustomerUpdateDto, name="ACME", credit_days_past_due=st.integers(1, 3)
    )
)
def test_attributes_are_values_or_strategies(body: Any) -> None:
    """What is given is there in each, whatever else is drawn."""
    assert body.name == "ACME"
    assert 1 <= body.credit_days_past_due <= 3


def test_an_attribute_that_there_is_not_is_said() -> None:
    """When the strategy is made, with the nearest name."""
    with pytest.raises(TypeError, match="takes no nmae; did you mean name"):
        ERP.testing.objects(ERP.models.CustomerUpdateDto, nmae="ACME")


def test_without_hypothesis_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no dependency of the client: those who draw have it."""
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(ImportError, match="pip install hypothesis"):
        ERP.testing.objects(ERP.models.CustomerUpdateDto)


@given(
    body=ERP.testing.objects(
        ERP.models.CustomerDto, main_address={"city": "x"}, credit_limit=st.integers(1, 3)
    )
)
def test_what_is_given_is_of_the_types_of_the_class(body: Any) -> None:
    """Mappings are objects and integers exact numbers, of values and of strategies alike."""
    assert body.main_address == ERP.models.AddressDto(city="x")
    assert isinstance(body.credit_limit, Decimal)


@pytest.mark.parametrize(
    ("name", "value", "error", "said"),
    [
        ("name", 5, ValueError, r"CustomerDto\.name cannot be 5"),
        ("main_address", {"cty": "x"}, TypeError, "has no cty; did you mean city"),
    ],
)
def test_a_value_of_another_type_is_refused_as_make_does(
    name: str, value: Any, error: type[Exception], said: str
) -> None:
    """When the strategy is made, and when a strategy of the caller's gives one."""
    with pytest.raises(error, match=said):
        ERP.testing.objects(ERP.models.CustomerDto, **{name: value})
    drawn = ERP.testing.objects(ERP.models.CustomerDto, **{name: st.just(value)})
    with pytest.raises(error, match=said):
        find(drawn, lambda _: True)


def test_only_classes_of_the_client_are_drawn() -> None:
    """A class of somebody else's is refused by name, as make does."""
    with pytest.raises(TypeError, match="a class of this client's models, not <class 'int'>"):
        ERP.testing.objects(int)
