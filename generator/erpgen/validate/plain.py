"""Documents in which the validator can find nothing, told without loading it.

To load it takes ten times what it has to do with most documents. By its own schema of a document
and by that of a schema a fast validator judges them, and the rest of its rules are about things
that :mod:`erpgen.validate.sound` knows.
"""

from __future__ import annotations

import json
import string
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs

from erpgen.document import METHODS, Flavour
from erpgen.validate.sound import SoundOperations, SoundSchemas

if TYPE_CHECKING:
    from collections.abc import Callable

    from erpgen.document import JsonObject, LoadedDocument

_OLD_SCHEMAS = frozenset({Flavour.SWAGGER_20, Flavour.OPENAPI_30})
"""Flavours with one dialect of schemas, that of JSON Schema's draft 4."""
_DRAFT_4 = {"$ref": "http://json-schema.org/draft-04/schema#"}


def is_plain(loaded: LoadedDocument) -> bool:
    """Whether the validator would find nothing for certain; where in doubt, it is asked."""
    if loaded.flavour not in _OLD_SCHEMAS:
        return False
    try:
        return _is_built_right(loaded) and _is_sound(loaded.content)
    except (OSError, ValueError, RecursionError, metadata.PackageNotFoundError):
        return False  # deeper than they go, numbers too large, or an installation of another kind


def _is_built_right(loaded: LoadedDocument) -> bool:
    """Whether the validator's schema of such a document says that it is one."""
    validator = metadata.distribution("openapi-spec-validator")
    name = f"openapi_spec_validator/resources/schemas/v{loaded.flavour}/schema.json"
    schema = json.loads(Path(str(validator.locate_file(name))).read_text("utf-8"))
    return bool(jsonschema_rs.validator_for(schema).is_valid(loaded.content))


def _is_sound(content: JsonObject) -> bool:
    """Whether none of its other rules is about anything in the document."""
    is_schema = _schema_check()
    schemas = SoundSchemas(content)
    operations = SoundOperations(schemas, is_schema)
    named = _object(_object(content, "components"), "schemas")
    return (
        _are_told_apart(content.get("tags", []))
        and all(_is_sound_path(*entry, operations) for entry in _object(content, "paths").items())
        and all(schema in schemas and is_schema(schema) for schema in named.values())
    )


def _schema_check() -> Callable[[object], bool]:
    # Whether a pattern is one is for the validator to say, which may have a library for that.
    judge = jsonschema_rs.Draft4Validator(
        _DRAFT_4, formats={"regex": lambda _pattern: False}, validate_formats=True
    )
    return judge.is_valid


def _object(holder: JsonObject, key: str) -> dict[Any, Any]:
    node = holder.get(key, {})
    if not isinstance(node, dict) or "$ref" in node:
        raise ValueError(key)
    return node


def _are_told_apart(tags: list[JsonObject]) -> bool:
    names = [tag["name"] for tag in tags]
    return len(names) == len(set(names))


def _is_sound_path(path: object, item: object, operations: SoundOperations) -> bool:
    """ValueError for a path whose braces do not pair, as the validator has it."""
    if not isinstance(path, str) or not isinstance(item, dict):
        return False
    if "$ref" in item or "parameters" in item:
        return False
    list(string.Formatter().parse(path))
    return all(item[method] in operations for method in METHODS if method in item)
