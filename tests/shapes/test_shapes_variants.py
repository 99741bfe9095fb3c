"""Objects of several classes: which one an answer is read into, and what goes back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from shapes.conftest import Make
from shapes.shaped import ref

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    """An object schema."""
    found: dict[str, Any] = {"type": "object", "properties": properties}
    return {**found, "required": list(required)} if required else found


def kinds(value: Any) -> list[str]:
    """The class of each element."""
    return [type(one).__name__ for one in value]


def many(schema: Any) -> dict[str, Any]:
    """A list of it."""
    return {"type": "array", "items": schema}


PET = record("kind", kind=TEXT, name=TEXT)
PETS = [
    {"kind": "Cat", "name": "Tom", "lives": 9},
    {"kind": "Dog", "name": "Rex", "tricks": ["sit"]},
]
CAT = record(lives=WHOLE)
DOG = record(tricks=many(TEXT))


def of_pet(part: Any) -> dict[str, Any]:
    """A schema that derives from Pet."""
    return {"allOf": [ref("Pet"), part]}


@pytest.mark.parametrize(
    "pet",
    [
        {**PET, "discriminator": {"propertyName": "kind"}},
        {**PET, "discriminator": {"propertyName": "kind", "mapping": {"Cat": "Cat", "Dog": "Dog"}}},
        {
            **PET,
            "discriminator": {"propertyName": "kind"},
            "oneOf": [ref("Cat"), ref("Dog")],
        },
        {
            "type": "object",
            "properties": {"name": TEXT},
            "discriminator": {"propertyName": "kind"},
        },
    ],
    ids=["by name", "mapped", "with its choice", "undeclared tag"],
)
def test_a_base_reads_what_derives_from_it(shape: Make, pet: Any) -> None:
    """An answer typed as the base is of the class that its discriminator names, and goes back
    with all it came with."""
    made = shape(many(ref("Pet")), Pet=pet, Cat=of_pet(CAT), Dog=of_pet(DOG))
    found = made.read('[{"kind": "Cat", "name": "Tom", "lives": 9}, {"kind": "Dog", "tricks": []}]')
    assert kinds(found) == ["Cat", "Dog"]
    assert isinstance(found[0], made.models.Pet)
    assert found[0].lives == 9
    assert made.returned(PETS) == PETS


def test_variants_that_do_not_name_their_base_derive_from_it(shape: Make) -> None:
    """A base that lists its variants gives them its own properties, whoever does not repeat it."""
    pet = {**PET, "discriminator": {"propertyName": "kind"}, "anyOf": [ref("Cat"), ref("Dog")]}
    made = shape(many(ref("Pet")), Pet=pet, Cat=CAT, Dog=DOG)
    found = made.read('[{"kind": "Cat", "name": "Tom", "lives": 9}]')
    assert (kinds(found), found[0].name, found[0].lives) == (["Cat"], "Tom", 9)
    assert made.returned(PETS) == PETS


def test_inheritance_has_any_depth(shape: Make) -> None:
    """What derives from what derives is found from the top, and from the middle."""
    components = {
        "Pet": {**PET, "discriminator": {"propertyName": "kind"}},
        "Cat": of_pet(CAT),
        "Lion": {"allOf": [ref("Cat"), record(mane=TEXT)]},
        "King": {"allOf": [ref("Lion"), record(crown=TEXT)]},
    }
    schema = record(pet=ref("Pet"), cat=ref("Cat"), cats=many(ref("Cat")))
    made = shape(schema, **components)
    king = {"kind": "King", "name": "Leo", "lives": 1, "mane": "long", "crown": "gold"}
    whole: dict[str, Any] = {
        "pet": king,
        "cat": {**king, "kind": "Lion"},
        "cats": [{"kind": "Cat", "lives": 2}],
    }
    found = made.read(json.dumps(whole))
    assert kinds([found.pet, found.cat, found.cats[0]]) == ["King", "Lion", "Cat"]
    assert made.models.King.__mro__[1:4] == (
        made.models.Lion,
        made.models.Cat,
        made.models.Pet,
    )
    del whole["cat"]["crown"]
    assert made.returned(whole) == whole


def test_an_unknown_kind_is_the_base(shape: Make) -> None:
    """A kind that came after the client was made is read as what it surely is."""
    pet = {**PET, "discriminator": {"propertyName": "kind"}}
    made = shape(many(ref("Pet")), Pet=pet, Cat=of_pet(CAT))
    found = made.read('[{"kind": "Fish", "name": "Nemo"}, {"name": "Anon"}]')
    assert kinds(found) == ["Pet", "Pet"]
    assert found[0].kind == "Fish"


def test_a_variant_sends_its_kind(shape: Make) -> None:
    """The discriminator is sent where the caller leaves it out, as the mapping spells it."""
    mapping = {"feline": "#/components/schemas/Cat"}
    pet = {**PET, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    made = shape(ref("Pet"), Pet=pet, Cat=of_pet(CAT))
    assert made.sent(made.models.Cat(name="Tom")) == {"kind": "feline", "name": "Tom"}
    assert made.sent(made.models.Cat(kind="x")) == {"kind": "x"}


CARD = record("method", method=TEXT, last=TEXT)
BANK = record("method", method=TEXT, iban=TEXT)


@pytest.mark.parametrize(
    ("choice", "card", "bank"),
    [
        ({"discriminator": {"propertyName": "method"}}, CARD, BANK),
        (
            {"discriminator": {"propertyName": "method", "mapping": {"Card": "Card"}}},
            CARD,
            BANK,
        ),
        (
            {},
            {**CARD, "discriminator": {"propertyName": "method"}},
            {**BANK, "discriminator": {"propertyName": "method"}},
        ),
        (
            {},
            record(method={"const": "Card"}, last=TEXT),
            record(method={"enum": ["Bank"]}, iban=TEXT),
        ),
    ],
    ids=["by name", "partly mapped", "in the variants", "by constants"],
)
@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_a_tagged_union_is_read_by_its_tag(
    shape: Make, word: str, choice: Any, card: Any, bank: Any
) -> None:
    """A choice of classes is read by the discriminator, wherever the document declares it."""
    union = {word: [ref("Card"), ref("Bank")], **choice}
    made = shape(many(union), Card=card, Bank=bank)
    sent = [{"method": "Card", "last": "1"}, {"method": "Bank", "iban": "N"}]
    assert kinds(made.read(json.dumps(sent))) == ["Card", "Bank"]
    assert made.returned(sent) == sent


def test_an_unknown_tag_is_a_record_that_keeps_everything(shape: Make) -> None:
    """Without a base, a new kind is an open record; nothing of it is lost on the way back."""
    union = {"oneOf": [ref("Card"), ref("Bank")], "discriminator": {"propertyName": "method"}}
    made = shape(many(union), Card=CARD, Bank=BANK)
    new = {"method": "Barter", "goods": [{"what": "hens", "count": 3}]}
    (found,) = made.read(json.dumps([new]))
    assert type(found).__name__ == "OpenRecord"
    assert (found.method, found["goods"][0]["count"]) == ("Barter", 3)
    assert made.returned([new]) == [new]


def test_tags_may_be_numbers(shape: Make) -> None:
    """A discriminator that is a number is read and sent as one."""
    union = {"oneOf": [ref("One"), ref("Two")]}
    one, two = record(v={"const": 1}, a=TEXT), record(v={"const": 2}, b=TEXT)
    made = shape(many(union), One=one, Two=two)
    sent = [{"v": 2, "b": "x"}, {"v": 1, "a": "y"}]
    assert kinds(made.read(json.dumps(sent))) == ["Two", "One"]
    assert made.returned(sent) == sent
    assert made.sent([made.models.Two(b="z")]) == [{"v": 2, "b": "z"}]


def test_untagged_objects_are_told_by_what_they_require(shape: Make) -> None:
    """Where no discriminator is, the members that only one class requires decide."""
    union = {"oneOf": [ref("Person"), ref("Firm")]}
    person, firm = record("first", first=TEXT, age=WHOLE), record("vat", vat=TEXT, age=WHOLE)
    made = shape(many(union), Person=person, Firm=firm)
    sent = [{"vat": "1", "age": 2}, {"first": "A"}, {"neither": True}]
    assert kinds(made.read(json.dumps(sent))) == ["Firm", "Person", "OpenRecord"]
    assert made.returned(sent) == sent


def test_objects_that_nothing_tells_apart_stay_mappings(shape: Make) -> None:
    """And a finding says which, and what would tell them."""
    union = {"oneOf": [ref("A"), ref("B")]}
    made = shape(record(of=union), A=record(x=TEXT), B=record(y=TEXT))
    value = {"of": {"x": "1", "z": 2}}
    assert made.read(json.dumps(value)).of == {"x": "1", "z": 2}
    assert made.returned(value) == value
    (text,) = {one.message for one in made.findings if one.code == "union-untyped"}
    assert "A, B" in text


def test_an_object_beside_other_sorts_of_values(shape: Make) -> None:
    """Objects of several classes, texts, numbers, lists and null may stand in one place."""
    union = {
        "oneOf": [ref("Card"), ref("Bank"), TEXT, WHOLE, many(WHOLE), {"type": "null"}],
        "discriminator": {"propertyName": "method"},
    }
    made = shape(many(union), Card=CARD, Bank=BANK)
    sent = [{"method": "Bank"}, "text", 5, [1, 2], None]
    assert kinds(made.read(json.dumps(sent)))[0] == "Bank"
    assert made.returned(sent) == sent


def test_variants_that_disagree_on_a_type_keep_both(shape: Make) -> None:
    """Joined in one class, a property has every type that one of its variants gives it."""
    schema = {
        "type": "object",
        "properties": {"id": TEXT},
        "oneOf": [record(size=WHOLE), record(size=TEXT), record(size=many(TEXT))],
    }
    made = shape(schema)
    for size in (3, "large", ["a"]):
        assert made.returned({"id": "1", "size": size}) == {"id": "1", "size": size}


def test_a_variant_that_overrides_a_type_stands_beside_its_base(shape: Make) -> None:
    """Where Python cannot derive a class, it is read and sent all the same."""
    pet = {**PET, "discriminator": {"propertyName": "kind"}}
    odd = of_pet(record(name=WHOLE))
    made = shape(many(ref("Pet")), Pet=pet, Odd=odd, Cat=of_pet(CAT))
    sent = [{"kind": "Odd", "name": 7}, {"kind": "Cat", "lives": 1}, {"kind": "New"}]
    assert kinds(made.read(json.dumps(sent))) == ["Odd", "Cat", "Pet"]
    assert made.returned(sent) == sent


def test_a_fault_inside_a_variant_has_its_place(shape: Make) -> None:
    """What does not fit is named from the top of the answer."""
    pet = {**PET, "discriminator": {"propertyName": "kind"}}
    made = shape(record(pets=many(ref("Pet"))), Pet=pet, Cat=of_pet(CAT))
    with pytest.raises(made.package.ErpError, match="lives") as caught:
        made.read('{"pets": [{"kind": "Cat"}, {"kind": "Cat", "lives": "many"}]}')
    assert caught.value.pointer == "/pets/1/lives"
