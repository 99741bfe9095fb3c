"""``x-erp-value-wrapper``: objects whose one property is the value."""

from __future__ import annotations

from erpgen.diff.view import DocumentView, mapping
from erpgen.init.proposals import Action, Proposal, counted


def proposal(document: DocumentView) -> Proposal | None:
    """A rule for every schema that holds ``value`` and nothing else, where there are any."""
    names = [
        name
        for name, schema in document.schemas.items()
        if list(mapping(mapping(schema).get("properties"))) == ["value"]
    ]
    if not names:
        return None
    shown = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    action = Action(
        target="$.components.schemas[?@.properties.value && length(@.properties) == 1]",
        description="Mark each object whose one property is the value.",
        update={"x-erp-value-wrapper": True},
        why=(f"value is the one property of {counted(len(names), 'schema')}: {shown}.",),
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
