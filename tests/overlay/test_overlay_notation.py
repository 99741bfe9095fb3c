"""Writing documents as JSON and YAML."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from erpgen.cli.notation import Notation, notation_of, render
from erpgen.errors import InputError
from erpgen.load.limits import Limits
from erpgen.load.parsing import parse

TEXTS = st.sampled_from(
    ["1e3", "0o17", "0x1F", "1_000", "12:30", "yes", "No", "~", "null", "", " a", "a\nb\n", "a: b"]
) | st.text(alphabet="ab0.eE+-:#\n\t é\u2028\U0001f600'\"\\", max_size=6)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | TEXTS
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(TEXTS, VALUES, max_size=4)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS, st.sampled_from(Notation))
def test_what_is_written_reads_back(document: dict[str, object], notation: Notation) -> None:
    """Values, types and order of keys survive in both notations."""
    read = parse(render(document, notation).encode(), f"x.{notation}", Limits())
    assert repr(read) == repr(document)


@pytest.mark.parametrize("notation", Notation)
@pytest.mark.parametrize(
    "number", ["1234567890.123456789", "79228162514264337593543950335.0", "1.10", "1E3", "-0.0"]
)
def test_a_number_is_written_as_it_was_read(number: str, notation: Notation) -> None:
    """Digits that a float does not hold, and zeros at the end, are those of the input."""
    for text in (f'{{"a": {number}}}', f"a: {number}\n"):
        read = parse(text.encode(), "x", Limits())
        assert number in render(read, notation)


@pytest.mark.parametrize("notation", Notation)
def test_characters_stay_characters(notation: Notation) -> None:
    """Those beyond the first 65,536 as well, which libyaml would escape."""
    assert "\U0001f600 é" in render({"a": "\U0001f600 é"}, notation)


@pytest.mark.parametrize("text", ['{"a": 1E400}', "a: 1E400", "a: .inf"])
def test_numbers_beyond_all_bounds_are_refused(text: str) -> None:
    """What no reader of the result could read is not written."""
    with pytest.raises(InputError):
        parse(text.encode(), "x", Limits())


@pytest.mark.parametrize("text", ["1e3", "1.5e3", "0o17", "0x1F", "yes", "2024-01-01", "1_000"])
def test_text_that_looks_like_a_value_is_quoted_for_every_yaml(text: str) -> None:
    """Readers of YAML 1.1 and of YAML 1.2 both see text."""
    written = render({"a": text}, Notation.YAML)
    assert written == f"a: '{text}'\n"
    assert yaml.safe_load(written) == {"a": text}


def test_lines_of_text_stay_lines() -> None:
    """Several lines are written as a block."""
    assert render({"a": "one\ntwo\n"}, Notation.YAML) == "a: |\n  one\n  two\n"


@pytest.mark.parametrize(
    ("data", "notation"),
    [
        (b' \n{"a": 1}', Notation.JSON),
        (b"\xef\xbb\xbf[]", Notation.JSON),
        ('{"a": 1}'.encode("utf-16"), Notation.JSON),
        (b"a: {b: 1}", Notation.YAML),
        (b"", Notation.YAML),
    ],
)
def test_the_notation_is_read_off_the_text(data: bytes, notation: Notation) -> None:
    """A byte order mark or a wide encoding does not mislead."""
    assert notation_of(data) is notation
