"""A schema beside a combination that holds it: both written as combinations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from erpgen.canonical import canonical
from erpgen.diff.compare.schema.resolve import as_object, limits
from erpgen.diff.compare.schema.types import lists_types
from erpgen.document_view import ANNOTATIONS
from erpgen.lenient import mapping, sequence
from erpgen.pointer import join
from erpgen.schema_reference import schema_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from erpgen.diff.compare.schema.children import Child
    from erpgen.document import Json, JsonObject

_MAX_HOPS = 8
"""References followed to see whether a schema combines several."""

_UNIONS = ("oneOf", "anyOf")


class _Followed(NamedTuple):
    """A schema behind its references, and the names on the way there."""

    node: JsonObject
    names: tuple[str, ...]


def aligned(
    child: Child, old_schemas: Mapping[str, Json], new_schemas: Mapping[str, Json]
) -> Child:
    """The child with a side that the other holds as a member written as its only member."""
    if child.old == child.new:
        return child
    child = _opened(child)
    old, new = _follow(child.old, old_schemas), _follow(child.new, new_schemas)
    for keyword in ("allOf", *_UNIONS):
        before, after = _members(old, keyword), _members(new, keyword)
        if after and not before and _holds(after, child.old, old, (old_schemas, new_schemas)):
            return child._replace(old={keyword: [child.old]})
        if before and not after and _holds(before, child.new, new, (new_schemas, old_schemas)):
            return child._replace(new={keyword: [child.new]})
    return child


def _opened(child: Child) -> Child:
    """The child with a union of one member as that member, where the other side is no union."""
    old, new = _alone(child.old), _alone(child.new)
    if old and not _united(child.new):
        keyword, node = old
        return child._replace(old=node, old_pointer=join(child.old_pointer, keyword, 0))
    if new and not _united(child.old):
        keyword, node = new
        return child._replace(new=node, new_pointer=join(child.new_pointer, keyword, 0))
    return child


def _alone(schema: Json) -> tuple[str, Json] | None:
    node = as_object(schema)
    for keyword in _UNIONS:
        members = sequence(node.get(keyword))
        if len(members) == 1 and not _limits(node, keyword):
            beside = {key: said for key, said in node.items() if key != keyword}
            return keyword, {**beside, **as_object(members[0])}
    return None


def _united(schema: Json) -> bool:
    return any(keyword in as_object(schema) for keyword in _UNIONS)


def combines(schema: Json, schemas: Mapping[str, Json]) -> bool:
    """Whether a schema, behind its references, joins several by ``allOf``."""
    return bool(_members(_follow(schema, schemas), "allOf"))


def _follow(schema: Json, schemas: Mapping[str, Json]) -> _Followed:
    node, names = as_object(schema), list[str]()
    for _ in range(_MAX_HOPS):
        target = schema_behind(node)
        if target is None or target not in schemas or _limits(node, "$ref"):
            break
        node = as_object(schemas[target])
        names.append(target)
    return _Followed(node, tuple(names))


def _members(followed: _Followed, keyword: str) -> list[Json]:
    """The members that a schema combines by this keyword; none where it combines nothing.

    One reference alone is that schema, however it is wrapped to be described.
    """
    node = followed.node
    if keyword == "allOf":
        if schema_behind(node) is not None and _limits(node, "$ref"):
            return [{"$ref": node["$ref"]}]
        members = sequence(node.get("allOf"))
        single = len(members) == 1 and schema_behind(mapping(members[0])) is not None
        return [] if single and not _limits(node, "allOf") else members
    if _limits(node, keyword) - {"discriminator"} or lists_types(node):
        return []
    return sequence(node.get(keyword))


def _limits(node: JsonObject, keyword: str) -> set[str]:
    """What stands beside a keyword and restricts values."""
    beside = {key for key in node if key != keyword and limits(key)}
    return beside - {"type"} if node.get("type") == "object" else beside


def _holds(
    members: list[Json],
    plain: Json,
    followed: _Followed,
    schemas: tuple[Mapping[str, Json], Mapping[str, Json]],
) -> bool:
    """Whether one of the members is the plain schema, by name or by what it says."""
    own, others = schemas
    for member in members:
        name = schema_behind(as_object(member))
        if name is not None and name in followed.names:
            return True
        if canonical(member) == canonical(plain):
            return True
        said = as_object(others.get(name)) if name else as_object(member)
        if said and _said(said) == _said(followed.node) and (name is None or name not in own):
            return True
    return False


def _said(schema: JsonObject) -> str:
    return canonical({k: v for k, v in schema.items() if k not in ANNOTATIONS})
