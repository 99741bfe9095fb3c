"""How the fields of a form travel: their media type, or their style (OpenAPI, Encoding Object)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from erpgen.diff.compare import account
from erpgen.diff.compare.context import finding, graded
from erpgen.diff.compare.media import essence
from erpgen.diff.compare.schema.resolve import resolve
from erpgen.diff.compare.schema.types import type_names
from erpgen.diff.quoting import code
from erpgen.diff.types import Level, Target
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import Json, JsonObject
    from erpgen.pairing.operations import OperationPair

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

_STYLE_WORDS = ("style", "explode", "allowReserved")
_OCTETS = "application/octet-stream"
_JSON = "application/json"
_NONE = "without headers of its own"


def is_form(media_type: str) -> bool:
    """Whether the fields of a body travel one by one."""
    return essence(media_type) in (FORM, MULTIPART)


def encoding_findings(
    comparison: Comparison,
    pair: OperationPair,
    media_type: str,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
) -> Iterator[Finding]:
    """A finding for each field of a form that both documents have and send in another way."""
    kind = essence(media_type)
    if not is_form(media_type):
        return
    before = mapping(old[0].get("encoding"))
    after = mapping(new[0].get("encoding"))
    if before == after:
        return
    fields = _fields(old[0], comparison.old.schemas), _fields(new[0], comparison.new.schemas)
    for name in fields[0].keys() & fields[1].keys() & (before.keys() | after.keys()):
        told = (
            _way(kind, mapping(before.get(name)), fields[0][name], comparison.old.schemas),
            _way(kind, mapping(after.get(name)), fields[1][name], comparison.new.schemas),
        )
        noun, at = f"request body, {code(name)}", join(new[1], "encoding", name)
        places = (
            (mapping(before.get(name)), join(old[1], "encoding", name)),
            (mapping(after.get(name)), at),
        )
        demanded = _demanded(places[0][0]), _demanded(places[1][0])
        judged = account.FIELD if demanded[0] == demanded[1] else account.FIELD | {"headers"}
        yield from comparison.rest(pair, noun, *places, judged)
        for said, harmless in (
            (told, _takes(*told)),
            (demanded, demanded[1] in (_NONE, demanded[0])),
        ):
            if said[0] != said[1]:
                rule = "request-property-encoding-changed"
                found = finding(rule, pair, noun, at, old=said[0], new=said[1])
                found = replace(found, target=Target(within=(name,)))
                yield graded(found, Level.INFO) if harmless else found


def _fields(media: JsonObject, schemas: Mapping[str, Json]) -> JsonObject:
    """The fields of a form, those of all members of an ``allOf`` together."""
    schema = resolve(media.get("schema"), "", schemas).schema
    found = dict(mapping(schema.get("properties")))
    for member in schema.get("allOf") or ():
        found |= _fields({"schema": member}, schemas)
    return found


def _way(kind: str, said: JsonObject, field: Json, schemas: Mapping[str, Json]) -> str:
    """How a field is sent, in words; equal where it looks the same on the wire."""
    schema = resolve(field, "", schemas).schema
    by_style = any(word in said for word in _STYLE_WORDS)
    content_type = said.get("contentType")
    if content_type and not (by_style and kind == MULTIPART):
        return f"as {', '.join(_types(str(content_type)))}"
    if kind == MULTIPART and not by_style:
        return f"as {_usual(schema, schemas)}"
    if not type_names(schema) & {"array", "object"}:
        return "plain"
    style = str(said.get("style") or "form")
    return f"{style}, exploded" if said.get("explode", style == "form") else style


def _usual(schema: JsonObject, schemas: Mapping[str, Json]) -> str:
    """The media type of a part for which none is given (OpenAPI, Encoding Object)."""
    kinds = type_names(schema)
    if "array" in kinds:
        return _usual(resolve(schema.get("items"), "", schemas).schema, schemas)
    if "object" in kinds or schema.get("properties") or schema.get("allOf"):
        return _JSON
    if schema.get("format") in ("binary", "byte") or not kinds:
        return _OCTETS
    return "text/plain"


def _demanded(said: JsonObject) -> str:
    """The headers that a part must have, in words; its media type is said elsewhere."""
    headers = mapping(said.get("headers")).items()
    names = {str(n).lower() for n, header in headers if mapping(header).get("required")}
    return f"with {', '.join(sorted(names - {'content-type'}))}" if names else _NONE


def _types(listed: str) -> list[str]:
    return sorted({essence(one) for one in listed.split(",") if one.strip()})


def _takes(old: str, new: str) -> bool:
    """Whether a field sent in one of the old media types is one that is taken now."""
    if not (old.startswith("as ") and new.startswith("as ")):
        return False
    taken = _types(new.removeprefix("as "))
    return all(
        one in taken or f"{one.partition('/')[0]}/*" in taken or "*/*" in taken
        for one in _types(old.removeprefix("as "))
    )
