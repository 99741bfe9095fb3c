"""Names are made by rule from the thing's own words."""

from __future__ import annotations

import keyword
import string
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.model.names import class_name, constant, distinct, identifier, schema_class
from erpgen.model.spelling import spoken, words


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
        ("Größe", "größe"),
        ("名前", "名前"),
        ("ЗаказКлиента", "заказ_клиента"),
        ("cafe\u0301", "café"),
        ("item\ufe0f", "item"),
        ("¯", "macron"),
        (">=", "greater_than_or_equal"),
        ("*", "asterisk"),
    ],
)
def test_wire_names_become_snake_case(wire: str, python: str) -> None:
    """Words are found in any spelling and script; what Python needs for itself gets a mark."""
    assert identifier(wire) == python


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
        assert len(name) < 220


@given(st.text(max_size=60))
def test_a_name_cleaned_again_is_the_same(text: str) -> None:
    """Cleaning takes nothing from what is clean, so that a name in ``api.toml`` is that name."""
    for make in (identifier, class_name):
        assert make(make(text).rstrip("_")) == make(text)


@given(st.text(max_size=60))
def test_a_name_is_spelled_as_python_compares_it(text: str) -> None:
    """Python reads identifiers in NFKC; a name in another form would not be found by it."""
    for name in (identifier(text), class_name(text), constant(text)):
        assert unicodedata.normalize("NFKC", name) == name


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
    """What tells a name apart is a function of the key alone."""
    both = distinct({"a-b": "a_b", "a.b": "a_b"})
    three = distinct({"a b": "a_b", "a.b": "a_b", "a-b": "a_b"})
    assert both["a-b"] == three["a-b"] == "a_hyphen_b"
    assert both["a.b"] == three["a.b"] == "a_dot_b"


@given(st.lists(st.text(max_size=6), unique=True, max_size=8), st.randoms())
def test_names_do_not_depend_on_order(texts: list[str], random: Any) -> None:
    """Listed in another order, everything is called the same."""
    names = distinct({text: identifier(text) for text in texts})
    assert len(set(names.values())) == len(texts)
    random.shuffle(texts)
    assert distinct({text: identifier(text) for text in texts}) == names


def test_what_cleaning_makes_equal_keeps_its_words() -> None:
    """The plain spelling keeps the plain name; signs are spoken, and capitals kept, of the rest."""
    keys = ["id", "_id", "Id", "ID", "+1", "-1", "1"]
    assert distinct({key: identifier(key) for key in keys}) == {
        "id": "id",
        "_id": "underscore_id",
        "Id": "Id_",
        "ID": "ID_",
        "+1": "plus_1",
        "-1": "minus_1",
        "1": "n1",
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("!=", "not_equal"),
        ("a_b", "a_b"),
        ("a__b", "a_underscore_underscore_b"),
        ("⬆️", "upwards_black_arrow"),
        ("\x01", "u0001"),
    ],
)
def test_signs_have_words(text: str, said: str) -> None:
    """Each sign is spoken by its usual name, else by the one that Unicode has for it."""
    assert identifier(spoken(text)) == said


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("Page`1[[Shop.Api.Item, Shop, Version=1.0.0.0, Culture=neutral]]", "PageOfItem"),
        ("Shop.Map`2[[System.String, mscorlib],[Shop.Item, Shop]]", "MapOfStringAndItem"),
        ("Shop.Result[System.List[Shop.Item]]", "ResultOfListOfItem"),
        ("Map«string,List«Item»»", "MapOfStringAndListOfItem"),
        ("Page<Item>Dto", "PageOfItemDto"),
        ("Item[]", "ItemArray"),
        ("Shop.Item", "ShopItem"),
        ("Item[", "Item"),
        ("a<b>>c", "ABC"),
    ],
)
def test_generic_types_are_put_into_words(key: str, name: str) -> None:
    """However a tool writes a generic type, it reads as people say it."""
    assert schema_class(key) == name
