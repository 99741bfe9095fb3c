"""Examples: data, except where they refer to an example that stands elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from erpgen.normalise.fields import convert_entries
from erpgen.normalise.targets import Dangling, locate

if TYPE_CHECKING:
    from erpgen.normalise.context import Context
    from erpgen.normalise.places import Place

_SHARED = "#/components/examples/"


def convert_examples(context: Context, examples: Any, place: Place) -> Any:
    """A map of named examples, each in place; any other shape is data and stays."""
    if not isinstance(examples, dict):
        return examples
    return convert_entries(context, examples, place, _example)


def referenced_value(context: Context, example: Any, _place: Place) -> Any:
    """An ``example``; authors write a reference there, where the specification has a value."""
    if not isinstance(example, dict) or list(example) != ["$ref"]:
        return example
    reference = example["$ref"]
    if not isinstance(reference, str) or not reference.startswith(_SHARED):
        return example
    try:
        target, _ = locate(context.content, reference)
    except Dangling:
        return example
    return target["value"] if isinstance(target, dict) and "value" in target else example


def _example(context: Context, example: Any, place: Place) -> Any:
    if not isinstance(example, dict) or "$ref" not in example:
        return example
    return context.follow("example", example, place, lambda node, _: node) or {}


EXAMPLE_FIELDS = {"example": referenced_value, "examples": convert_examples}
