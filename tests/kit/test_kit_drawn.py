"""Strategies of hypothesis for the classes of clients."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
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
