"""Parameters that came, went or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from erpgen.diff.catalogue import Scope
from erpgen.diff.compare import account
from erpgen.diff.compare.context import finding
from erpgen.diff.compare.lifecycle import sunset_date, sunset_move
from erpgen.diff.compare.media import is_textual
from erpgen.diff.compare.serialisation import serialisations
from erpgen.diff.compare.uses import Use, use_findings
from erpgen.diff.quoting import code
from erpgen.diff.types import Target
from erpgen.lenient import mapping
from erpgen.pointer import join

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from erpgen.diff.compare.context import Comparison
    from erpgen.diff.types import Finding
    from erpgen.document import Json, JsonObject
    from erpgen.pairing.operations import OperationPair

_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI 3 says have no effect."""


def parameter_findings(comparison: Comparison, pair: OperationPair) -> Iterator[Finding]:
    """Every finding about the parameters of one operation."""
    renamed = dict(pair.renamed)
    old = {_key(*key, renamed): one for key, one in pair.old.parameters.items()}
    new = {_key(*key, {}): one for key, one in pair.new.parameters.items()}
    for key, (parameter, pointer) in old.items():
        if key in new:
            yield from _changed(comparison, pair, (parameter, pointer), new[key])
        else:
            yield from _removed(comparison, pair, parameter, pointer)
    for key, (parameter, pointer) in new.items():
        if key not in old:
            yield from _added(comparison, pair, parameter, pointer)


def _key(place: str, name: str, renamed: Mapping[str, str]) -> tuple[str, str]:
    """What finds a parameter in the other document; names of headers know no letter case."""
    if place == "header":
        return place, name.lower()
    return place, renamed.get(name, name) if place == "path" else name


def noun(parameter: JsonObject) -> str:
    """The parameter in words."""
    return f"{parameter.get('in')} parameter {code(str(parameter.get('name')))}"


def _finding(
    rule: str,
    pair: OperationPair,
    parameter: JsonObject,
    pointer: str,
    *,
    old: Json = None,
    new: Json = None,
) -> Finding:
    found = finding(rule, pair, noun(parameter), pointer, old=old, new=new)
    return replace(found, target=_target(parameter))


def _target(parameter: JsonObject) -> Target:
    return Target(parameter=(str(parameter.get("in")), str(parameter.get("name"))))


def _added(
    comparison: Comparison, pair: OperationPair, parameter: JsonObject, pointer: str
) -> Iterator[Finding]:
    place, name = str(parameter.get("in")), str(parameter.get("name"))
    if place == "header" and name.lower() in _IGNORED_HEADERS:
        return
    need = "required" if parameter.get("required") else "optional"
    rule = f"new-{need}-request-parameter"
    if place == "path":
        rule = "new-request-path-parameter"
    elif (pair.new.path, place, name) in comparison.new.path_level:
        rule = f"new-{need}-request-default-parameter-to-existing-path"
    yield _finding(rule, pair, parameter, pointer, new=name)


def _removed(
    comparison: Comparison, pair: OperationPair, parameter: JsonObject, pointer: str
) -> Iterator[Finding]:
    name = str(parameter.get("name"))
    if parameter.get("in") == "path" and f"{{{name}}}" in pair.new.path:
        return
    sunset = parameter.get("x-sunset")
    rule, told = "request-parameter-removed", name
    if parameter.get("deprecated") and sunset is None:
        rule = "request-parameter-removed-with-deprecation"
    elif parameter.get("deprecated"):
        day = sunset_date(sunset)
        told = str(sunset)
        if day is None:
            yield _finding("request-parameter-sunset-parse", pair, parameter, pointer, new=told)
            return
        word = "before" if comparison.today < day else "after"
        rule = f"request-parameter-removed-{word}-sunset"
    yield _finding(rule, pair, parameter, pointer, old=told)


def _changed(
    comparison: Comparison,
    pair: OperationPair,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
) -> Iterator[Finding]:
    yield from _requiredness(pair, old[0], *new)
    yield from _deprecation(comparison, pair, old[0], *new)
    yield from _serialisation(comparison, pair, old[0], *new)
    yield from _schema(comparison, pair, old, new)
    silent = [word for word in ("schema", "content") if (word in old[0]) != (word in new[0])]
    judged = account.PARAMETER - {"schema"} if silent == ["schema"] else account.PARAMETER
    for found in comparison.rest(pair, noun(new[0]), old, new, judged):
        yield replace(found, target=_target(old[0]))


def _requiredness(
    pair: OperationPair, old: JsonObject, new: JsonObject, pointer: str
) -> Iterator[Finding]:
    before, after = bool(old.get("required")), bool(new.get("required"))
    if before == after or new.get("in") == "path":
        return
    word = "required" if after else "optional"
    rule = f"request-parameter-became-{word}"
    yield _finding(rule, pair, new, pointer, old=before, new=after)


def _deprecation(
    comparison: Comparison, pair: OperationPair, old: JsonObject, new: JsonObject, pointer: str
) -> Iterator[Finding]:
    before, after = bool(old.get("deprecated")), bool(new.get("deprecated"))
    gone, sunset = old.get("x-sunset"), new.get("x-sunset")
    told = None if sunset is None else str(sunset)
    if before and not after:
        yield _finding("request-parameter-reactivated", pair, new, pointer)
    elif after and not before:
        day = sunset_date(sunset)
        rule = "request-parameter-deprecated"
        if sunset is not None and day is None:
            rule = "request-parameter-sunset-parse"
        elif day is not None and day < comparison.today:
            rule = "request-parameter-sunset-date-too-small"
        yield _finding(rule, pair, new, pointer, new=told)
    elif after and (move := sunset_move(gone, sunset, comparison.today)):
        rule = _SUNSET_RULES.get(move, f"request-parameter-sunset-{move}")
        was = None if gone is None else str(gone)
        yield _finding(rule, pair, new, pointer, old=was, new=told)


_SUNSET_RULES = {
    "set": "request-parameter-sunset-date-set",
    "too-small": "request-parameter-sunset-date-changed-too-small",
    "earlier": "request-parameter-sunset-date-earlier",
    "later": "request-parameter-sunset-date-later",
}


def _serialisation(
    comparison: Comparison,
    pair: OperationPair,
    old: JsonObject,
    new: JsonObject,
    pointer: str,
) -> Iterator[Finding]:
    before, after = serialisations((old, comparison.old), (new, comparison.new))
    if before != after:
        rule = "request-parameter-serialization-changed"
        yield _finding(rule, pair, new, pointer, old=before, new=after)


def _schema(
    comparison: Comparison,
    pair: OperationPair,
    old: tuple[JsonObject, str],
    new: tuple[JsonObject, str],
) -> Iterator[Finding]:
    for media_type, (before, old_pointer), (after, new_pointer) in _schemas(old, new):
        key = comparison.schemas.compare(before, after, old_pointer, new_pointer)
        use = Use(
            pair,
            Scope.PARAMETER,
            noun(new[0]),
            key,
            target=_target(old[0]),
            textual=not media_type or is_textual(media_type),
            header_parameter=new[0].get("in") == "header",
        )
        found = use_findings(comparison.schemas, use)
        yield from (one for one in found if not _needless(one, old[0], new[0]))


def _needless(found: Finding, old: JsonObject, new: JsonObject) -> bool:
    """A default means nothing where the parameter is always sent (OpenAPI, Schema Object)."""
    always = bool(old.get("required") or new.get("required"))
    return always and found.id.startswith("request-parameter-default-value-")


def _schemas(
    old: tuple[JsonObject, str], new: tuple[JsonObject, str]
) -> Iterator[tuple[str, tuple[JsonObject, str], tuple[JsonObject, str]]]:
    """The schemas of a parameter, with the media type where ``content`` holds them."""
    places: list[tuple[str, tuple[str, ...]]] = [("", ("schema",))]
    shared = mapping(old[0].get("content")).keys() & mapping(new[0].get("content")).keys()
    places += [(name, ("content", name, "schema")) for name in sorted(shared)]
    for media_type, place in places:
        before, after = _at(old[0], place), _at(new[0], place)
        if before is not None and after is not None:
            yield media_type, (before, join(old[1], *place)), (after, join(new[1], *place))


def _at(node: JsonObject, place: tuple[str, ...]) -> JsonObject | None:
    found: object = node
    for key in place:
        found = mapping(found).get(key)
    return None if found is None else mapping(found)
