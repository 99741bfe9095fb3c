"""Whatever a document is called by, it stays a name: in TOML, in YAML and in JSONPath."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from erpgen.config import load_config
from erpgen.init import start
from erpgen.load import load_document
from erpgen.normalise import normalise
from erpgen.overlay import apply_overlays, load_overlay
from init.library import DOCUMENT, activate, query, written

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)


@settings(max_examples=40, deadline=None)
@given(title=TEXT)
@example(title='"""\nevil = 1 # \\')
@example(title=" \t ")
@example(title="\x00\x7f\x85\u2028\U0001f600")
def test_any_title_makes_settings_that_load(title: str) -> None:
    """The title is expected as it is, and adds no key of its own."""
    document = {**DOCUMENT, "info": {"title": title, "version": "2.4"}}
    with tempfile.TemporaryDirectory() as folder:
        spec = written(Path(folder), document)
        config = load_config(start(Path(folder, "specs"), "library", str(spec)).folder)
    assert config.document.title == (title if title.strip() else None)
    assert config.overlays == ()


@settings(max_examples=40, deadline=None)
@given(name=TEXT)
@example(name='it\'s "quoted" \\ ]]] #')
@example(name="\x85")
@example(name="a\nb: !!python/object")
@example(name="\U0001f600\x01'")
def test_any_parameter_is_found_by_the_rule_that_names_it(name: str) -> None:
    """A filter and its operator are one, whatever characters they share."""
    document = copy.deepcopy(DOCUMENT)
    operation = document["paths"]["/books"]["get"]
    value, operator = f"x{name}", f"x{name}Operator"
    operation["parameters"] = [query(value, "string"), query(operator, "string")]
    with tempfile.TemporaryDirectory() as folder:
        spec = written(Path(folder), document)
        api = start(Path(folder, "specs"), "library", str(spec)).folder
        activate(api)
        overlays = [load_overlay(path) for path in load_config(api).overlays]
        content = normalise(load_document(str(spec))).content
    result: Any = apply_overlays(content, overlays).document
    parameters = result["paths"]["/books"]["get"]["parameters"]
    (marked,) = [one for one in parameters if one.get("x-erp-condition")]
    assert (marked["name"], marked["x-erp-condition"]) == (operator, value)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_sound_json_in_place_of_a_part_breaks_nothing(data: st.DataObject) -> None:
    """Documents may say anything anywhere; recognising reads what is as it should be."""
    anything = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["type", "properties", "items", "name", "in"]), inner)
        ),
        max_leaves=6,
    )
    document = copy.deepcopy(DOCUMENT)
    places = [
        (document["paths"]["/books"]["get"], "responses"),
        (document["paths"]["/books"]["get"]["responses"]["200"]["content"], "application/json"),
        (document["paths"]["/books"]["get"]["parameters"][0], "schema"),
        (document["components"]["schemas"], "Book"),
        (document["components"]["schemas"]["Fine"]["properties"], "unpaidAmount"),
        (document["components"], "securitySchemes"),
        (document, "servers"),
    ]
    holder, key = data.draw(st.sampled_from(places))
    holder[key] = data.draw(anything)
    with tempfile.TemporaryDirectory() as folder:
        spec = written(Path(folder), document)
        started = start(Path(folder, "specs"), "library", str(spec))
        assert load_config(started.folder).overlays == ()
        assert json.loads((started.folder / "releases" / "2.4.json").read_text()) == document
