"""Reading JSON and YAML text."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from erpgen.errors import InputError
from erpgen.load import Limits, load_document

HEAD = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}}
YAML_HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n"


def load(folder: Path, text: str | bytes, name: str = "api.yaml", **options: Any) -> dict[str, Any]:
    """What a file with this text holds."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return load_document(str(path), **options).content


def refusal(folder: Path, text: str | bytes, name: str = "api.yaml", **options: Any) -> str:
    """The one line that refuses a file with this text."""
    with pytest.raises(InputError) as caught:
        load(folder, text, name, **options)
    line = str(caught.value)
    assert "\n" not in line
    return line.replace(str(folder / name), "FILE")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("NO", "NO"),
        ("on", "on"),
        ("yes", "yes"),
        ("2020-01-01", "2020-01-01"),
        ("2020-01-01T10:00:00Z", "2020-01-01T10:00:00Z"),
        ("12:30:45", "12:30:45"),
        ("1_000", "1_000"),
        ("0o17", 15),
        ("017", 17),
        ("0xff", 255),
        ("1e3", 1000.0),
        ("-.5", -0.5),
        ("1.10", 1.1),
        ("true", True),
        ("Null", None),
        ("~", None),
        ("", None),
        ("nan", "nan"),
        ("=", "="),
        ("'5'", "5"),
        ("!!str 5", "5"),
        ("!!float 5", 5.0),
        ("! 5", "5"),
        ("1.2.3", "1.2.3"),
    ],
)
def test_scalars_follow_the_core_schema(tmp_path: Path, written: str, meant: object) -> None:
    """A plain scalar means what YAML 1.2 says, so country codes and dates stay strings."""
    value = load(tmp_path, f"{YAML_HEAD}x-value: {written}\n")["x-value"]
    assert value == meant
    assert isinstance(value, type(meant))
    assert isinstance(value, bool) == isinstance(meant, bool)


def test_yaml_keys_are_strings(tmp_path: Path) -> None:
    """A response code written as a number is the key that JSON would have."""
    content = load(tmp_path, YAML_HEAD + "x-map: {200: a, true: b, 1.0: c, null: d}\n")
    assert list(content["x-map"]) == ["200", "true", "1.0", "null"]


def test_merge_keys_fill_in_what_is_missing(tmp_path: Path) -> None:
    """``<<`` adds what the mapping does not say itself, the first source winning."""
    text = (
        YAML_HEAD + "x-a: &a {one: 1, two: 1}\nx-b: &b {two: 2, three: 2}\n"
        "x-c: {one: 0, <<: [*a, *b]}\n"
    )
    assert load(tmp_path, text)["x-c"] == {"one": 0, "two": 1, "three": 2}


def test_a_quoted_merge_sign_is_a_key(tmp_path: Path) -> None:
    """Quoting makes ``<<`` an ordinary key."""
    assert load(tmp_path, YAML_HEAD + 'x-c: {"<<": 1}\n')["x-c"] == {"<<": 1}


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "twice"),
        ("200: a\n'200': b\n", 2, "twice"),
        ("a: [1,\n", 2, "not YAML"),
        ("a: &x [*x]\n", 1, "complete"),
        ("a: *missing\n", 1, "missing"),
        ("? [a]\n: 1\n", 1, "key"),
        ("a: !ruby/object 1\n", 1, "tag"),
        ("a: !!python/object/apply:os.system [x]\n", 1, "tag"),
        ("a: .nan\n", 1, "number"),
        ("a: -.inf\n", 1, "number"),
        ("a: 1e999\n", 1, "number"),
        ("a: 1\n---\nb: 2\n", 2, "second"),
        ("a: {<<: 5}\n", 1, "mapping"),
        ("\tb: 1\n", 1, "not YAML"),
    ],
)
def test_bad_yaml_is_refused_with_its_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    """What cannot be a document's value is refused on one line that names its place."""
    message = refusal(tmp_path, text)
    assert message.startswith(f"FILE:{line}: ")
    assert what in message


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ('{"a": 1,\n "b": {"a": 1},\n "a": 2}', 3, "twice"),
        ('{"a": {"b": "}",\n "b": "{"}}', 2, "twice"),
        ('{"a": 1,\n}', 1, "a comma stands before the closing }"),
        ('{"a": [1 , \n]}', 1, "a comma stands before the closing ]"),
        ('{"a":\n "b,\n}"}', 2, "not JSON"),
        ('{"a": "\n"}', 1, "not JSON"),
        ("{", 1, "not JSON"),
    ],
)
def test_bad_json_is_refused_with_its_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    """JSON is read strictly, duplicate keys included."""
    message = refusal(tmp_path, text, "api.json")
    assert message.startswith(f"FILE:{line}: ")
    assert what in message


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_numbers_that_json_lacks_are_refused(tmp_path: Path, number: str) -> None:
    """Numbers that cannot be kept or written again are refused."""
    text = json.dumps(HEAD)[:-1] + f', "x-n": {number}}}'
    assert "number" in refusal(tmp_path, text, "api.json") or len(number) > 100


def test_half_a_character_is_refused(tmp_path: Path) -> None:
    """A lone surrogate could be read, and never be written."""
    text = json.dumps({**HEAD, "x-s": "\ud83d"})
    assert "half a character" in refusal(tmp_path, text, "api.json")
    whole = json.dumps({**HEAD, "x-s": "\U0001f600"})
    assert load(tmp_path, whole, "api.json")["x-s"] == "\U0001f600"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["api.json", "api.yaml"])
def test_encodings_are_recognised(tmp_path: Path, encoding: str, name: str) -> None:
    """A byte order mark, or the zeros of ASCII in UTF-16, tell the encoding."""
    data = json.dumps({**HEAD, "x-s": "æøå"}, ensure_ascii=False).encode(encoding)
    assert load(tmp_path, data, name)["x-s"] == "æøå"


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    """The line of the first bad byte is named."""
    assert refusal(tmp_path, b"a: 1\nb: \xff\n").startswith("FILE:2: ")


@pytest.mark.parametrize("name", ["api.json", "api.yaml", "api", "api.txt"])
def test_the_name_does_not_decide_the_notation(tmp_path: Path, name: str) -> None:
    """JSON and YAML are told apart by what they are."""
    assert load(tmp_path, json.dumps(HEAD), name) == HEAD
    assert load(tmp_path, YAML_HEAD, name) == HEAD


def test_yaml_may_begin_with_a_brace(tmp_path: Path) -> None:
    """Flow style YAML is YAML."""
    assert load(tmp_path, "{openapi: 3.0.3, paths: {}}") == {"openapi": "3.0.3", "paths": {}}


def test_aliases_stand_for_a_bounded_number_of_nodes(tmp_path: Path) -> None:
    """Ten aliases of ten aliases of ten ... are refused before anything walks them."""
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 20)]
    assert "aliases stand for more than" in refusal(tmp_path, YAML_HEAD + "\n".join(lines))


@pytest.mark.parametrize("name", ["api.json", "api.yaml"])
@pytest.mark.parametrize("opening", ['{"a":', "["])
@pytest.mark.parametrize("depth", [200, 100_000])
def test_depth_is_bounded(tmp_path: Path, name: str, opening: str, depth: int) -> None:
    """Nesting is refused before it can exhaust a stack."""
    closing = "}" if opening.startswith("{") else "]"
    text = json.dumps(HEAD)[:-1] + ', "x": ' + opening * depth + "1" + closing * depth + "}"
    told = refusal(tmp_path, text, name)
    place = re.escape("#/x" + ("/a" if "a" in opening else "/0") * 127)
    assert re.fullmatch(f"FILE({place}|:1): nested deeper than 128 levels; flatten it", told)


@pytest.mark.parametrize("name", ["api.json", "api.yaml"])
def test_depth_is_bounded_at_the_limit(tmp_path: Path, name: str) -> None:
    """As many levels as allowed are read, and one more is refused, with its place."""
    head = json.dumps(HEAD)[:-1] + ', "x":\n'
    fits = head + "[" * 127 + "]" * 127 + "}"
    assert load(tmp_path, fits, name)["openapi"] == "3.0.3"
    line = refusal(tmp_path, head + "[" * 128 + "]" * 128 + "}", name)
    place = "#/x" + "/0" * 127 if name.endswith("json") else ":2"
    assert line.startswith(f"FILE{place}: nested deeper than 128 levels")


@pytest.mark.parametrize("name", ["api.json", "api.yaml"])
def test_brackets_in_texts_are_no_depth(tmp_path: Path, name: str) -> None:
    """Whatever a string holds, quotes and backslashes included, it is one value."""
    value = {"x": "[{" * 3000, 'y\\"[[': '\\"' + "[" * 3000, "z": "]}" * 10 + '\\\\" {'}
    text = json.dumps({**HEAD, "x-v": value})
    assert load(tmp_path, text, name)["x-v"] == value


@pytest.mark.parametrize("lines", [["- " * 3000], ["a:\n" + " " * n for n in range(2, 3000)]])
def test_depth_by_indentation_is_bounded(tmp_path: Path, lines: list[str]) -> None:
    """Blocks count as brackets do."""
    assert "nested deeper than 128 levels" in refusal(
        tmp_path, YAML_HEAD + "x:\n " + "".join(lines)
    )


def test_depth_counts_what_aliases_stand_for(tmp_path: Path) -> None:
    """A deep thing inside a deep thing is as deep as both."""
    deep = "[" * 100 + "1" + "]" * 100
    nested = "[" * 100 + "*deep" + "]" * 100
    assert "deep" in refusal(tmp_path, f"{YAML_HEAD}x-a: &deep {deep}\nx-b: {nested}\n")


def test_size_is_bounded(tmp_path: Path) -> None:
    """A file that is larger than allowed is refused, not read."""
    assert "larger than 10 bytes" in refusal(tmp_path, YAML_HEAD, limits=Limits(size=10))


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda below: (
        st.lists(below, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8")), below, max_size=4)
    ),
    max_leaves=20,
)


@given(value=json_values)
def test_json_comes_through_unchanged(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    """Any JSON value under an extension is the value that json itself reads."""
    folder = tmp_path_factory.mktemp("json")
    assert load(folder, json.dumps({**HEAD, "x-v": value}), "api.json")["x-v"] == value


@given(text=st.text())
def test_any_text_loads_or_is_refused_on_one_line(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    """Whatever a file holds, the outcome is a document or an InputError."""
    path = tmp_path_factory.mktemp("any") / "api"
    path.write_bytes(text.encode(errors="surrogatepass"))
    with pytest.raises(InputError) as caught:
        load_document(str(path))
    assert "\n" not in str(caught.value)


def test_tags_of_yaml_that_json_has_as_text_are_text(tmp_path: Path) -> None:
    """Binary data and times in an example are their text; they do not stop a run."""
    path = tmp_path / "api.yaml"
    path.write_text(
        "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n"
        "x-note: {a: !!binary aGVsbG8=, b: !!timestamp 2026-01-01, c: !!set {d}}\n"
    )
    note = load_document(str(path)).content["x-note"]
    assert note == {"a": "aGVsbG8=", "b": "2026-01-01", "c": {"d": None}}
