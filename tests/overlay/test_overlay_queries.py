"""Queries: RFC 9535 where its compliance suite does not look, and patterns."""

from __future__ import annotations

from typing import cast

import jsonpath_rfc9535
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from erpgen.overlay import JsonObject, JsonValue
from erpgen.overlay.jsonpath import PathError, find

TREE: JsonObject = {
    "falsy": [0, False, "", None, [], {}],
    "nested": [[1], [True], [1.0]],
    "flags": [{"a": False, "b": 0}, {"a": True}],
    "words": ["abc", "a\U0001f600c", "a\nc", "a.c", "", 5],
    "numbers": [1, 1.0, True, 2],
}


@pytest.mark.parametrize(
    ("query", "indexes"),
    [
        ("$.falsy[?@]", [0, 1, 2, 3, 4, 5]),
        ("$.falsy[?!@]", []),
        ("$.falsy[?(@) && @==0]", [0]),
        ("$.falsy[?@==$.falsy[1]]", [1]),
        ("$.falsy[?@.x==@.y]", [0, 1, 2, 3, 4, 5]),
        ("$.nested[?@==$.nested[0]]", [0, 2]),
        ("$.nested[?@!=$.nested[0]]", [1]),
        ("$.flags[?@.a && @.b]", [0]),
        ("$.flags[?@.b || @.c]", [0]),
        ("$.flags[?@.a==@['a']]", [0, 1]),
        ("$.flags[?@[0]]", []),
        ("$.nested[?@[-1]==1]", [0, 2]),
        ("$.numbers[?@==1]", [0, 1]),
        ("$.nested[?@[?@==$.numbers[0]]]", [0, 2]),
        ("$.numbers[?@<=1]", [0, 1]),
        ("$.numbers[?@>1]", [3]),
        ("$.numbers[?@>='1']", []),
        ("$.words[?@<'abc']", [2, 3, 4]),
        ("$.words[?match(@, 'a.c')]", [0, 1, 3]),
        ("$.words[?match(@, 'a[.]c')]", [3]),
        (r"$.words[?match(@, 'a\\.c')]", [3]),
        ("$.words[?match(@, '[^[\\\\]]b?c?')]", []),
        ("$.words[?search(@, 'b')]", [0]),
        (r"$.words[?search(@, '\\p{Ll}\\p{Ll}')]", [0]),
        ("$.words[?search(@, '(?i)A')]", []),
        ("$.words[?search(@, @)]", [0, 1, 2, 3, 4]),
    ],
)
def test_filters_keep_to_the_letter(query: str, indexes: list[int]) -> None:
    """Tests ask whether there is a node, comparisons are typed, patterns are I-Regexp."""
    assert [match.location[-1] for match in find(query, TREE)] == indexes


def test_a_pattern_that_searches_without_end_is_stopped() -> None:
    """A repetition inside a repetition gives an error in seconds, not a hung build."""
    tree: JsonObject = {"a": ["a" * 60 + "!"]}
    with pytest.raises(PathError, match="searches without end"):
        find("$.a[?match(@, '(a|aa|a+)*')]", tree)


@pytest.mark.parametrize("query", ["$[?length(@.a[*])>0]", "$[?@.a]~", "$.x-y z", "a", ""])
def test_what_the_standard_does_not_allow_is_refused(query: str) -> None:
    """Extensions of other engines and ill-typed functions are errors."""
    with pytest.raises(PathError):
        find(query, TREE)


LEAVES = st.sampled_from(["", "a", "b", "ab"]) | st.integers(2, 4)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b"]), inner, max_size=2)
    ),
    max_leaves=15,
)
QUERIES = st.sampled_from(
    [
        "$..*",
        "$.*[0,-1]",
        "$.*[?@.a]",
        "$.*[?@.a=='a' && !@.b]",
        "$.*[?@.a<@.b || @[0]==@[-1]]",
        "$..[?@.a.b!=$.a]",
        "$..[?match(@.a, 'a.?')]",
        "$..[?count(@.*)>1]",
        "$..[?length(@.a)==value(@..b)]",
        "$['a','b']['b','a'][::-1]",
    ]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["a", "b"]), VALUES), QUERIES)
def test_the_faster_expressions_find_what_the_library_finds(
    document: dict[str, JsonValue], query: str
) -> None:
    """On values without the library's known slips, both give the same nodes in the same order."""
    ours = [match.location for match in find(query, document)]
    theirs = [
        node.location
        for node in jsonpath_rfc9535.find(query, cast("jsonpath_rfc9535.JSONValue", document))
    ]
    assert ours == list(dict.fromkeys(theirs))
