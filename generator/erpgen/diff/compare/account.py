"""What differs between two parts of a document and is no known kind of change.

Nothing that differs is passed over: what nothing here has a rule for is told as changed and not
judged, with its place, and words that only describe are counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.canonical import canonical
from erpgen.diff.compare.prose import NAMED, PROSE, without_prose
from erpgen.diff.types import ProseChange
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import Json, JsonObject

OPERATION = frozenset(
    {
        *("operationId", "tags", "parameters", "requestBody", "responses", "callbacks"),
        *("deprecated", "security", "servers", "x-sunset", "x-stability-level"),
    }
)
PARAMETER = frozenset(
    {
        *("name", "in", "required", "schema", "content", "style", "explode", "deprecated"),
        *("x-sunset",),
    }
)
# Converters and this normaliser keep the name that Swagger 2.0 gives a body; nothing sends it.
BODY = frozenset({"content", "required", "x-body-name", "x-bodyName"})
FORM = frozenset({"schema", "itemSchema", "encoding"})
FIELD = frozenset({"contentType", "style", "explode"})
MEDIA = frozenset({"schema", "itemSchema"})
ANSWER = frozenset({"headers", "content"})
HEADER = frozenset({"required", "schema"})
SCHEME = frozenset({"type", "in", "name", "scheme", "bearerFormat", "flows", "openIdConnectUrl"})
FLOW = frozenset({"authorizationUrl", "tokenUrl", "scopes"})
PATH_ITEM = frozenset({"parameters", "servers", "additionalOperations"})
ROOT = frozenset(
    {"openapi", "info", "paths", "webhooks", "components", "security", "servers", "tags"}
)
COMPONENTS = frozenset({"schemas", "securitySchemes"})
SCHEMA = frozenset(
    {
        *("$ref", "type", "format", "enum", "const", "default", "pattern", "uniqueItems"),
        *("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"),
        *("maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties"),
        *("maxContains", "minContains", "contains", "items", "prefixItems", "properties"),
        *("required", "additionalProperties", "patternProperties", "propertyNames"),
        *("dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties"),
        *("contentMediaType", "contentEncoding", "contentSchema", "discriminator"),
        *("allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
    }
)
"""Keywords of a schema that rules compare wherever it stands."""

ENUM = "x-extensible-enum"
"""A keyword that rules compare where both sides have it."""

PROPERTY = SCHEMA | {"readOnly", "writeOnly", "deprecated", "x-sunset", "x-stability-level"}
"""Keywords of a schema that rules compare where it is a property."""

_COUNTED = frozenset({"info", "tags", "contact", "license", "termsOfService"})
"""Parts of a document that only describe it, whole."""


def unjudged(old: JsonObject, new: JsonObject, judged: frozenset[str]) -> list[str]:
    """The keywords that differ and that neither a rule nor a reader of prose looks at."""
    if old is new:
        return []
    left = {key for side in (old, new) for key in side if key not in judged and key not in PROSE}
    return [
        key
        for key in sorted(left)
        if key not in old or key not in new or differ(old[key], new[key])
    ]


def differ(old: Json, new: Json) -> bool:
    """Whether two parts say different things, words that only describe aside."""
    return old != new and canonical(without_prose(old)) != canonical(without_prose(new))


def prose_changes(
    old: JsonObject, new: JsonObject, at: str, words: frozenset[str] = PROSE
) -> Iterator[ProseChange]:
    """The words of one object that only describe and differ."""
    if old is new:
        return
    found = {key for side in (old, new) for key in side if key in words}
    for key in sorted(found):
        if old.get(key) != new.get(key):
            yield ProseChange(join(at, key), old.get(key), new.get(key))


def all_prose(old: Json, new: Json, at: str, *, named: bool = False) -> Iterator[ProseChange]:
    """The words that only describe and differ, in two parts and whatever both hold below them.

    ``named`` says that the keys of these two are names, as those of ``properties`` are.
    """
    if old is new or old == new:
        return
    if isinstance(old, list) and isinstance(new, list):
        for index, (before, after) in enumerate(zip(old, new, strict=False)):
            yield from all_prose(before, after, join(at, index))
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return
    if not named:
        yield from prose_changes(old, new, at)
    for key in old.keys() & new.keys():
        if named or key not in PROSE:
            below = not named and key in NAMED
            yield from all_prose(old[key], new[key], join(at, key), named=below)


def root_prose(old: JsonObject, new: JsonObject) -> Iterator[ProseChange]:
    """What the documents say of themselves, their versions aside, and of their tags."""
    yield from prose_changes(old, new, "#", PROSE | {"tags"})
    before, after = mapping(old.get("info")), mapping(new.get("info"))
    words = frozenset((before.keys() | after.keys()) - {"version"})
    yield from prose_changes(before, after, "#/info", words)
