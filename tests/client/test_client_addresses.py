"""Addresses of templates that spell a part of their query, and lists that hold objects."""

from __future__ import annotations

import pytest

from client.test_client_requests import operation, query_of, request
from runtime.operations.operation import Parameter
from runtime.values.models import Model


class Sorting(Model, kw_only=True):
    """An object as an argument."""

    key: str
    descending: bool = False


def test_a_query_of_the_template_stays() -> None:
    """What is fixed comes first, arguments after it, with one question mark."""
    what = operation(Parameter(python="q", wire="q", location="query"), path="/items?kind=a&v=2")
    assert request(what, q="x y").url == "https://erp.example/items?kind=a&v=2&q=x%20y"
    assert request(what).url == "https://erp.example/items?kind=a&v=2"


def test_a_placeholder_in_the_query_is_the_query_parameter_of_that_name() -> None:
    """The template's own spelling of it is not sent a second time."""
    what = operation(
        Parameter(python="q", wire="q", location="query", required=True), path="/items?q={q}&v=1"
    )
    assert query_of(request(what, q="a&b")) == [("v", "1"), ("q", "a&b")]


def test_a_path_parameter_may_stand_in_the_query() -> None:
    """It is filled in where the template has it."""
    what = operation(
        Parameter(python="term", wire="term", location="path", required=True),
        path="/items?q={term}",
    )
    assert query_of(request(what, term="a/b ?")) == [("q", "a/b ?")]


def test_a_placeholder_without_an_argument_is_refused() -> None:
    """A path with a hole in it is no address."""
    with pytest.raises(TypeError, match=r"needs a value for \{no\}"):
        request(operation(path="/items/{no}"))


def test_objects_in_a_list_are_sent_as_json() -> None:
    """OpenAPI lays no objects out in lists: models and mappings are one value each."""
    what = operation(Parameter(python="by", wire="by", location="query"))
    sent = request(what, by=[Sorting(key="name"), {"key": "no", "descending": True}])
    assert query_of(sent) == [
        ("by", '{"key":"name","descending":false}'),
        ("by", '{"key":"no","descending":true}'),
    ]
