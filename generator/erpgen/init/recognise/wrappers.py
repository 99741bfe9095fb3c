"""``x-erp-value-wrapper``: objects whose one property is the value."""

from __future__ import annotations

from collections.abc import Iterator

from erpgen.counting import counted
from erpgen.document_view import DocumentView
from erpgen.init.proposals import Action, Proposal
from erpgen.lenient import mapping, sequence
from erpgen.schema_reference import schema_behind

_WORDS = ("allOf", "anyOf", "oneOf")


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for schemas that hold ``value`` and nothing else, where properties are of them."""
    held = set(_held(document))
    names = [
        name
        for name, schema in document.schemas.items()
        if name in held and list(mapping(mapping(schema).get("properties"))) == ["value"]
    ]
    if not names:
        return None
    shown = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    action = Action(
        target="$.components.schemas[?@.properties.value && length(@.properties) == 1]",
        description="Mark each object whose one property is the value.",
        update={"x-erp-value-wrapper": True},
        why=(
            f"value is the one property of {counted(len(names), 'schema')} that properties are "
            f"of: {shown}.",
        ),
    )
    return Proposal(
        name="wrappers",
        title="Values in wrappers",
        found=f"{counted(len(names), 'schema')} with value as the one property",
        check=(
            'With the rule people write name=\'Ada\' and the client sends {"value": "Ada"}. Leave '
            "it out where value is a property like any other."
        ),
        actions=(action,),
    )


def _held(document: DocumentView) -> Iterator[str]:
    """The schemas that a property of another one is of, alone or beside what narrows it."""
    for schema in document.schemas.values():
        for node in mapping(mapping(schema).get("properties")).values():
            inner = [node, *(one for word in _WORDS for one in sequence(mapping(node).get(word)))]
            for one in inner:
                name = schema_behind(mapping(one))
                if name is not None:
                    yield name
