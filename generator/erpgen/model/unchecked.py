"""What a document demands of values that no class says: only the server refuses what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from erpgen.counting import counted
from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping, sequence, texts
from erpgen.model.named_values import named_values
from erpgen.model.scalars import enum_values

Schema = Mapping[str, Any]

LIMITS = frozenset(
    {
        *("multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
        *("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"),
        *("maxProperties", "minProperties", "not", "contains", "minContains", "maxContains"),
        *("propertyNames", "dependentRequired", "if", "dependentSchemas", "unevaluatedItems"),
    }
)
_SAID = {
    **dict.fromkeys(LIMITS, "limits what is valid"),
    "const": "any value of its type is taken",
    "enum": "values of several types, true, false and fractions are no class: others are taken",
    "numbers": "values of a text that are written as numbers are sent as text",
    "oneOf": "that no more than one of them fits",
    "prefixItems": "which element stands in which place",
    "patternProperties": "what members of other names are called",
    "lists": "lists of several kinds are one list of all kinds",
    "variants": "which attributes go together, where variants stand beside properties",
    "additionalProperties": "it forbids what parts beside it declare, or what it requires itself",
}


class Unchecked:
    """Counts the places of each demand while a document is walked."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[str, int]] = {}

    def note(self, schema: Schema, pointer: Callable[[], str]) -> None:
        """Take down what one schema demands."""
        for word in unchecked(schema):
            first, count = self._found.get(word) or (pointer(), 0)
            self._found[word] = first, count + 1

    def findings(self) -> Iterator[Diagnostic]:
        """One for each demand, at its first place."""
        for word, (first, count) in self._found.items():
            message = (
                f"{word} ({counted(count, 'place')}): {_SAID[word]}; the server is left to refuse"
            )
            yield Diagnostic("left-to-server", Severity.INFO, first, message)


def unchecked(schema: Schema) -> Iterable[str]:
    """The demands of a schema that an instance of its class can break."""
    if DEMANDING.isdisjoint(schema):
        return  # as most schemas are
    yield from (word for word in schema if word in _ALWAYS)
    if "enum" in schema:
        values = enum_values(schema)
        if values is None:
            yield "enum"
        elif not {*values, None} >= set(map(_hashable, sequence(schema["enum"]))):
            yield "numbers"
    if is_joined(schema):
        yield "variants"
    elif "oneOf" in schema:
        parts = [part for part in sequence(schema["oneOf"]) if isinstance(part, Mapping)]
        if len(parts) > 1 and named_values(parts) is None:
            yield "oneOf"
    if any(len(_lists(schema.get(word))) > 1 for word in _VARIANTS):
        yield "lists"
    if is_closed_against_itself(schema):
        yield "additionalProperties"


def _hashable(value: object) -> object:
    return value if isinstance(value, str | int | float | None) else repr(value)


def _lists(parts: object) -> list[Any]:
    return [one for one in sequence(parts) if mapping(one).get("type") == "array"]


def is_joined(schema: Schema) -> bool:
    """Whether variants stand beside properties, and so are one class with these."""
    return bool(_VARIANTS & schema.keys()) and bool(_OBJECT & schema.keys())


def is_closed_against_itself(schema: Schema) -> bool:
    """Whether a schema allows no other members, and parts or ``required`` name some."""
    if schema.get("additionalProperties") is not False:
        return False
    named = mapping(schema.get("properties")).keys()
    return bool(_PARTS & schema.keys()) or not named >= set(texts(schema.get("required")))


_ALWAYS = LIMITS | {"const", "prefixItems", "patternProperties"}
_VARIANTS = frozenset({"oneOf", "anyOf"})
_OBJECT = frozenset({"properties", "allOf"})
_PARTS = frozenset({"allOf", "oneOf", "anyOf"})
DEMANDING = _ALWAYS | _VARIANTS | {"enum", "additionalProperties"}
"""The keywords that :func:`unchecked` looks at; a schema without them demands nothing."""
