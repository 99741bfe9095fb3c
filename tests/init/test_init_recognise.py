"""What ``erpgen init`` takes for a rule, and what only looks like one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from erpgen.init import start
from init.library import DOCUMENT, ENVELOPE, Json, array, operation, query, ref, written


def proposed(folder: Path, paths: Json, **schemas: Json) -> dict[str, str]:
    """The overlays proposed for such a document, as text."""
    components = {"schemas": {**DOCUMENT["components"]["schemas"], **schemas}}
    document = {**DOCUMENT, "paths": paths, "components": components}
    begun = start(folder / "specs", "library", str(written(folder, document))).folder
    return {path.name.partition(".")[0]: path.read_text() for path in begun.glob("overlays/*")}


def paging(text: str) -> list[dict[str, Any]]:
    """The paging rules of an overlay."""
    return [one["update"]["x-erp-paging"] for one in yaml.safe_load(text)["actions"]]


def listing(answer: Json, *more: Json, page: str = "cursor") -> Json:
    """A path with a list that takes a token and a size."""
    parameters = [query(page, "string"), query("limit"), *more]
    return {"get": operation("list", parameters, answer)}


def numbers(**names: str | None) -> Json:
    """A schema with numbers of these formats."""
    properties = {
        name: {"type": "number", **({"format": form} if form else {})}
        for name, form in names.items()
    }
    return {"type": "object", "properties": properties}


def test_a_list_by_tokens_needs_the_next_token(tmp_path: Path) -> None:
    """Where one of several lists names none, null leaves it out, and the reader is told which."""
    text = proposed(tmp_path, {"/a": listing(ENVELOPE), "/b": listing(array("Book"))})["paging"]
    (rule,) = paging(text)
    assert rule["items"] == ["/data", ""]
    assert rule["next"] == ["/next_cursor", None]
    assert "none of what follows is declared by GET /b" in " ".join(text.replace("#", "").split())


def test_null_stands_only_where_an_answer_lacks_the_place(tmp_path: Path) -> None:
    """An answer without a list says nothing about where the others have the next token."""
    text = proposed(tmp_path, {"/a": listing(ENVELOPE), "/b": listing(ref("Book"))})["paging"]
    (rule,) = paging(text)
    assert rule["items"] == ["/data", None]
    assert rule["next"] == ["/next_cursor"]
    assert "no list is declared by GET /b" in " ".join(text.replace("#", "").split())


def test_tokens_that_no_answer_hands_out_are_no_rule(tmp_path: Path) -> None:
    """A parameter alone leads nowhere."""
    assert "paging" not in proposed(tmp_path, {"/a": listing(array("Book"))})


@pytest.mark.parametrize(
    "names",
    [
        {"totalCount": "double"},
        {"learningRateMultiplier": None},
        {"totalDistance": None, "averageRate": "float"},
        {"priceCount": "double"},
    ],
    ids=str,
)
def test_counts_and_measures_are_no_money(names: dict[str, str | None], tmp_path: Path) -> None:
    """A total of things and a rate of anything are not sums where nothing else is."""
    schemas: Json = {"Fine": {"type": "object"}, "Measured": numbers(**names)}
    assert "decimals" not in proposed(tmp_path, {"/a": listing(ENVELOPE)}, **schemas)


def test_totals_are_money_beside_prices(tmp_path: Path) -> None:
    """Where there is money, a total and a rate are of it; a count still is none."""
    money = numbers(unitPrice="double", total="double", totalCount=None)
    schemas: Json = {"Fine": {"type": "object"}, "Order": money}
    text = proposed(tmp_path, {"/a": listing(ENVELOPE)}, **schemas)["decimals"]
    assert "2 numbers of format double, called like money: unitPrice, total." in text
    assert "formats: [double]" in text


def test_sums_without_a_format_take_every_number_and_say_so(tmp_path: Path) -> None:
    """There is nothing to tell them from positions and measures by."""
    schemas: Json = {"Fine": {"type": "object"}, "Order": numbers(price=None, height=None)}
    text = proposed(tmp_path, {"/a": listing(ENVELOPE)}, **schemas)["decimals"]
    assert "x-erp-decimal: true" in text
    assert "takes every number of the document" in " ".join(text.replace("#", "").split())


def test_an_object_with_a_value_is_a_wrapper_where_properties_are_of_it(tmp_path: Path) -> None:
    """A body or an answer that is such an object wraps nothing."""
    schemas: Json = {"BookChange": {"type": "object"}}
    path = {"/a": {"get": operation("read", [], ref("TextValue"))}}
    assert "wrappers" not in proposed(tmp_path, path, **schemas)


@pytest.mark.parametrize("word", ["allOf", "oneOf"])
def test_a_wrapper_beside_what_narrows_it_counts(word: str, tmp_path: Path) -> None:
    """Generators of OpenAPI 3.0 put a reference that has a description into allOf."""
    change = {"type": "object", "properties": {"title": {word: [ref("TextValue")]}}}
    assert "wrappers" in proposed(tmp_path, {"/a": listing(ENVELOPE)}, BookChange=change)


def key(**more: object) -> Json:
    """A path with a key of free text."""
    mark = {"in": "path", "name": "mark", "required": True, "schema": {"type": "string"}, **more}
    return {"/books/{mark}": {"get": operation("read", [mark], ref("Book"))}}


def test_a_rule_for_keys_says_what_it_rests_on(tmp_path: Path) -> None:
    """Few services read b64(...), so without a word about it the settings say what is needed."""
    text = proposed(tmp_path, key())["keys"]
    assert "1 operation has a path value that is any text (mark)" in text
    assert "Nothing in the document says that the service reads b64(...)." in text
    settings = (tmp_path / "specs/library/api.toml").read_text()
    assert "only for a service that reads b64(...)" in settings


def test_a_parameter_that_speaks_of_base64_is_evidence(tmp_path: Path) -> None:
    """Descriptions of parameters are read as well as those of operations."""
    text = proposed(tmp_path, key(description="Must be Base64 encoded."))["keys"]
    assert "The text of 1 of them speaks of base64." in text
    assert "only for" not in (tmp_path / "specs/library/api.toml").read_text()
