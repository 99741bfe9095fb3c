"""What attributes are called on the wire is said once for a class, and by msgspec's own rules."""

from __future__ import annotations

import keyword
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from erpgen.model.types import ClassName
from erpgen.render.wire_names import Rule, spelled_by
from render.classes_made import executed, sources, struct

RULES: tuple[Rule, ...] = (None, "camel", "pascal", "kebab", "lower", "upper")


def _takes(name: str) -> bool:
    # Python gives names with two underscores in front to the class that says them.
    return name.isidentifier() and not name.startswith("__") and not keyword.iskeyword(name)


IDENTIFIERS = st.text(st.sampled_from("abXY01__éßŉǆ中"), min_size=1, max_size=8).filter(_takes)
ATTRIBUTES = st.from_regex(r"[a-z]{1,3}[0-9]?(_[a-z0-9]{1,3}){0,2}", fullmatch=True).filter(_takes)


@given(IDENTIFIERS | ATTRIBUTES, st.sampled_from(RULES))
@example("_", "camel")
@example("_a_b", "pascal")
@example("class_", "camel")
@example("a__b", "kebab")
def test_a_rule_spells_as_msgspec_does(name: str, rule: Any) -> None:
    """What the generator leaves unsaid is what msgspec makes of the attribute's name."""
    made = msgspec.defstruct("Made", [(name, int)], rename=rule)
    assert made.__struct_encode_fields__ == (spelled_by(rule, name),)


@given(st.data())
def test_classes_have_the_names_of_the_document(data: st.DataObject) -> None:
    """Whatever rule each chooses: a class and one derived of it, exceptions and inherited names."""
    names = data.draw(st.lists(ATTRIBUTES, min_size=2, max_size=9, unique=True))
    style = data.draw(st.sampled_from(RULES)), data.draw(st.sampled_from(RULES))
    cut = data.draw(st.integers(1, len(names)))
    own = [
        (
            name,
            data.draw(st.just(spelled_by(style[at >= cut], name)) | st.text("abAB-. ", max_size=4)),
        )
        for at, name in enumerate(names)
    ]
    wanted = dict(own)
    if len(set(wanted.values())) < len(wanted):
        return
    base, derived = executed(struct("Base", own[:cut]), struct("Derived", own, own[:cut]))
    assert _wire_names(base) == dict(own[:cut])
    assert _wire_names(derived) == wanted


@pytest.mark.parametrize(
    ("rule", "pairs"),
    [
        ("", {"name": "name", "note": "note"}),
        (', rename="camel"', {"name": "name", "last_name": "lastName", "tax_id": "taxID"}),
        (', rename="pascal"', {"name": "Name", "last_name": "LastName", "tax_id": "TaxID"}),
        (', rename="kebab"', {"name": "name", "last_name": "last-name", "tax_id": "taxID"}),
    ],
)
def test_the_rule_with_the_fewest_exceptions_is_said(rule: str, pairs: dict[str, str]) -> None:
    """A class says a rule where it has use for one, and a name only where the rule fails."""
    source = sources(struct("Base", list(pairs.items())))[ClassName("Base")]
    assert source.splitlines()[0] == f"class Base(Model, kw_only=True{rule}):"
    assert source.count("msgspec.field(") == len({"taxID", "TaxID"}.intersection(pairs.values()))


def test_a_class_says_only_what_it_does_not_inherit() -> None:
    """A derived class is as its base, or says another rule, none at all included."""
    camel = [("last_name", "lastName")]
    alike = struct("Alike", [*camel, ("first_name", "firstName")], camel)
    other = struct("Other", [*camel, ("first_name", "first_name")], camel)
    found = sources(struct("Base", camel), alike, other)
    assert "rename" not in found[ClassName("Alike")]
    assert "class Other(Base, kw_only=True, rename=None):" in found[ClassName("Other")]


def _wire_names(struct: type[msgspec.Struct]) -> dict[str, str]:
    pairs = zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True)
    return dict(pairs)
