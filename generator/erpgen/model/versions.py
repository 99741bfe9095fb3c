"""``x-erp-etag``: where a record says which version of it this is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from erpgen.lenient import mapping
from erpgen.model import extensions
from erpgen.model.locate import first_borne_out
from erpgen.model.types import Answer, Location, Parameter


def version_place(
    node: Mapping[str, Any],
    answers: Sequence[Answer],
    schema: Any,
    components: Mapping[str, Any],
    where: str,
) -> tuple[bool, str, bool]:
    """Whether there are versions, where they stand inside a record, and whether one is sent.

    RuleError where neither what is sent nor what comes back has one of the places.
    """
    declared, places = extensions.etag(node, where)
    if not places:
        return declared, "", False
    sent, pointer = first_borne_out(_sent_schema(node), places, components)
    if sent:
        return declared, pointer or "", True
    inside = answers[0].inside if answers else ""
    for one in places:
        if first_borne_out(schema, [f"{inside}{one}"], components)[0]:
            return declared, str(one), False
    listed = " or ".join(map(str, places))
    raise extensions.RuleError(
        where,
        f"x-erp-etag: neither what is sent nor what comes back has {listed}",
        "correct the place or narrow the rule's target",
    )


def taking_version(
    parameters: Sequence[Parameter], version: str, where: str
) -> tuple[Parameter, ...]:
    """The parameters, of which If-Match is filled from the record that is sent."""
    if not version:
        return tuple(parameters)
    found = tuple(replace(one, version=True) if _is_if_match(one) else one for one in parameters)
    if not any(one.version for one in found):
        raise extensions.RuleError(
            where,
            "x-erp-etag: there is no parameter If-Match to take the version",
            "add it in an overlay",
        )
    return found


def _is_if_match(one: Parameter) -> bool:
    return one.location is Location.HEADER and one.wire.lower() == "if-match"


def _sent_schema(node: Mapping[str, Any]) -> Any:
    content = mapping(mapping(node.get("requestBody")).get("content"))
    return next(
        (mapping(media).get("schema") for name, media in content.items() if "json" in name), {}
    )
