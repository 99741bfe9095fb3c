"""Read the parameters of an operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping
from erpgen.model import client_arguments, extensions, media
from erpgen.model.encodings import base64_of
from erpgen.model.locate import resolved
from erpgen.model.names import distinct, identifier
from erpgen.model.reader import SchemaReader, Site
from erpgen.model.scalars import enum_values
from erpgen.model.text import clean
from erpgen.model.types import (
    AnswerKind,
    Identifier,
    ListType,
    Location,
    Parameter,
    Scalar,
    ScalarType,
    TypeRef,
)
from erpgen.path_template import placeholders

# What every generated method has beside the document's parameters.
RESERVED = frozenset(
    {
        *("body", "options", "timeout", "extra_headers", "extra_query", "max_retries"),
        "media_type",
        *("concurrency", "verify"),
    }
)
_STYLES = {
    "path": "simple",
    "header": "simple",
    "query": "form",
    "cookie": "form",
    "querystring": "form",
}
_EXPLODED = frozenset({"form", "cookie"})
# Set by the client itself, never by an argument: those that OpenAPI says to ignore, and those
# that frame the message (RFC 9110, RFC 9112).
_OWN_HEADERS = frozenset(
    {
        *("accept", "content-type", "authorization"),
        *("host", "connection", "content-length", "transfer-encoding"),
    }
)


def read_parameters(
    listed: Sequence[Mapping[str, Any]],
    path: str,
    reader: SchemaReader,
    site: Site,
    siblings: Mapping[str, tuple[str, ...]],
    reserved: Iterable[str] = (),
) -> tuple[Parameter, ...]:
    """The arguments of a method: those of the path as it has them, then the rest as listed.

    Path parameters are given by position, and a document lists them in any order.

    Parameters marked ``x-erp-ignore`` or ``x-erp-always`` and a condition parameter are no
    arguments: they are left out, constant, or travel inside the value they qualify.
    """
    kept = [
        (f"{site.pointer}/parameters/{index}", node)
        for index, node in enumerate(listed)
        if _is_argument(node, f"{site.pointer}/parameters/{index}")
    ]
    conditions = _conditions(listed, site.pointer)
    names = _python_names([node for _, node in kept], [where for where, _ in kept], reserved)
    read = [
        _parameter(node, name, reader, site, where, siblings, conditions)
        for (where, node), name in zip(kept, names, strict=True)
    ]
    places = {name: index for index, name in enumerate(placeholders(path))}
    rest = len(places)
    return tuple(
        sorted(
            read,
            key=lambda one: places.get(one.wire, rest) if one.location is Location.PATH else rest,
        )
    )


def nameless(listed: Sequence[Mapping[str, Any]], pointer: str) -> Iterator[Diagnostic]:
    """A warning for each parameter that has no name, and so is never sent."""
    for index, node in enumerate(listed):
        if not node.get("name"):
            where = f"{pointer}/parameters/{index}"
            message = f"the {node.get('in')} parameter has no name and is left out"
            yield Diagnostic("nameless-parameter", Severity.WARNING, where, message)


def _is_argument(node: Mapping[str, Any], where: str) -> bool:
    extensions.check_words(node, where)
    if extensions.flag(node, "x-erp-ignore", where) or "x-erp-condition" in node:
        return False
    if extensions.always(node, where) is not None:
        return False
    own = node.get("in") == "header" and str(node.get("name", "")).lower() in _OWN_HEADERS
    return not own and node.get("in") in set(Location)


def read_constants(
    listed: Sequence[Mapping[str, Any]],
    pointer: str,
    arguments: Iterable[Parameter],
    components: Mapping[str, Any],
    reserved: Iterable[str] = (),
) -> tuple[Parameter, ...]:
    """The parameters marked ``x-erp-always``, which are sent and are no arguments.

    None is called as an argument is: a call takes its parameters by name from what it was given.
    """
    taken = {*RESERVED, *reserved, *(one.python for one in arguments)}
    return tuple(
        _constant(node, value, where, taken, components)
        for where, node, value in (
            (where, node, extensions.always(node, where))
            for index, node in enumerate(listed)
            for where in [f"{pointer}/parameters/{index}"]
        )
        if value is not None and node.get("in") in set(Location)
    )


def _constant(
    node: Mapping[str, Any],
    value: bool | float | str,
    where: str,
    taken: set[str],
    components: Mapping[str, Any],
) -> Parameter:
    wire = str(node.get("name", ""))
    schema = resolved(_schema_of(node)[0], components)
    values = enum_values(schema)
    if values and value not in values:
        listed = ", ".join(map(str, values))
        raise extensions.RuleError(
            where, f"x-erp-always: {wire} is never {value!r}", f"it takes {listed}"
        )
    name = identifier(wire, "parameter")
    return Parameter(
        python=name if name not in taken else Identifier(f"{name}_always"),
        wire=wire,
        location=Location(node["in"]),
        type=ScalarType(Scalar.ANY),
        required=False,
        deprecated=False,
        doc="",
        style=str(node.get("style") or _STYLES[node["in"]]),
        explode=True,
        reserved=node.get("allowReserved") is True,
        constant=value,
    )


def _conditions(listed: Sequence[Mapping[str, Any]], pointer: str) -> dict[str, str]:
    """The operator parameter of each qualified query parameter, both by wire name."""
    wires = {node.get("name") for node in listed if node.get("in") == "query"}
    found: dict[str, str] = {}
    for index, node in enumerate(listed):
        where = f"{pointer}/parameters/{index}"
        base = extensions.text(node, "x-erp-condition", where)
        if base is None:
            continue
        if base not in wires:
            raise extensions.RuleError(
                where,
                f"x-erp-condition names {base}, which is no query parameter here",
                "correct the name or narrow the rule's target",
            )
        found[base] = str(node.get("name"))
    return found


def _python_names(
    nodes: Sequence[Mapping[str, Any]], wheres: Sequence[str], reserved: Iterable[str]
) -> list[Identifier]:
    taken = RESERVED | set(reserved)

    def named(text: str) -> str:
        name = identifier(text, "parameter")
        return f"{name}_" if name in taken else name

    given = {
        _key(node): extensions.text(node, "x-erp-client", where)
        or extensions.text(node, "x-erp-name", where)
        or str(node.get("name", ""))
        for node, where in zip(nodes, wheres, strict=True)
    }
    plain = {key: named(text) for key, text in given.items()}
    count = Counter(name for name, _ in {(name, _place(key)) for key, name in plain.items()})
    apart = {
        key: name if count[name] == 1 or _place(key) == "path" else f"{name}_{_place(key)}"
        for key, name in plain.items()
    }
    names = distinct(apart, given, named)
    return [names[_key(node)] for node in nodes]


def _key(node: Mapping[str, Any]) -> str:
    return f"{node.get('in')}:{node.get('name')}"


def _place(key: str) -> str:
    return key.partition(":")[0]


def _parameter(
    node: Mapping[str, Any],
    python: Identifier,
    reader: SchemaReader,
    site: Site,
    where: str,
    siblings: Mapping[str, tuple[str, ...]],
    conditions: Mapping[str, str],
) -> Parameter:
    wire, location = str(node.get("name", "")), Location(node["in"])
    schema, json = _schema_of(node)
    type_, _ = reader.read(schema, Site(f"{site.key}/{wire}", wire, f"{where}/schema", site.key))
    given = node.get("style")
    style = given if isinstance(given, str) and given else _STYLES[location]
    if node.get("x-collection-format") == "tsv":
        style = "tabDelimited"
    key = extensions.key(node, where)
    if key and type_ != ScalarType(Scalar.STRING):
        raise extensions.RuleError(where, f"x-erp-key on {wire}, which is no plain string")
    return Parameter(
        python=python,
        wire=wire,
        location=location,
        type=type_,
        required=bool(node.get("required", False)) or location is Location.PATH,
        deprecated=bool(node.get("deprecated", False)),
        doc=clean(node.get("description")) or clean(_description(schema)),
        style=style,
        explode=bool(node.get("explode", style in _EXPLODED)),
        key=key,
        siblings=siblings.get(wire, ()) if key else (),
        condition=conditions.get(wire) if location is Location.QUERY else None,
        attributes=extensions.flag(node, "x-erp-attributes", where),
        json=json,
        reserved=node.get("allowReserved") is True and location is Location.QUERY,
        nested=not json and isinstance(type_, ListType) and isinstance(type_.element, ListType),
        client=client_arguments.name_of(node, where),
        idempotency=_idempotency(node, type_, location, where),
        base64="" if json else base64_of(schema, reader.components),
    )


def _idempotency(node: Mapping[str, Any], type_: TypeRef, location: Location, where: str) -> bool:
    """Whether it is the key of ``x-erp-idempotency``, which the client makes: a text."""
    marked = extensions.flag(node, "x-erp-idempotency", where)
    plain = type_ in (ScalarType(Scalar.STRING), ScalarType(Scalar.UUID))
    if marked and (not plain or location not in (Location.HEADER, Location.QUERY)):
        raise extensions.RuleError(
            where,
            f"x-erp-idempotency on {node.get('name')}, which is no text in a header or the query",
            "narrow the rule's target",
        )
    return marked


def _schema_of(node: Mapping[str, Any]) -> tuple[Any, bool]:
    """The parameter's schema, and whether its value is sent as JSON text; as plain text else."""
    content = node.get("content")
    if isinstance(content, Mapping) and content:
        name, entry = next(iter(content.items()))
        form = node.get("in") == Location.QUERYSTRING and media.bare(str(name)) == media.FORM
        schema = entry.get("schema") if isinstance(entry, Mapping) else None
        kind = media.answer_kind(str(name))
        plain = mapping(schema).get("type") == "string"
        json = kind is AnswerKind.JSON or not (form or plain or kind is AnswerKind.TEXT)
        return (entry.get("schema") if isinstance(entry, Mapping) else {}), json
    return node.get("schema", {}), False


def _description(schema: Any) -> object:
    return schema.get("description") if isinstance(schema, Mapping) else None
