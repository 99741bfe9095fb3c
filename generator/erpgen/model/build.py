"""Build the model of a document: the one place where its parts come together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from erpgen.address import joined
from erpgen.diagnostics import Diagnostic, Severity
from erpgen.lenient import mapping, sequence
from erpgen.model import extensions, methods, security, servers, wrappers
from erpgen.model.account import unread
from erpgen.model.answers import returned
from erpgen.model.changes import named_changes
from erpgen.model.classes import ClassTable, importable_names, operation_keys, typed_by
from erpgen.model.client_arguments import client_arguments
from erpgen.model.directions import directions
from erpgen.model.families import families
from erpgen.model.names import class_name
from erpgen.model.operations import OperationSource, Surroundings, read_operation
from erpgen.model.paths import PathTable, operation_pointer, operations, sent_method
from erpgen.model.policy import ModelPolicy
from erpgen.model.preferences import preferred
from erpgen.model.reader import SchemaReader
from erpgen.model.resources import Placed, Placing, resource_classes
from erpgen.model.scalars import Spellings
from erpgen.model.shapes import class_keys
from erpgen.model.text import clean, one_line
from erpgen.model.types import (
    ApiModel,
    BackgroundRules,
    ClassName,
    Identifier,
    Operation,
    Resource,
    SchemaModel,
    Server,
)
from erpgen.model.updates import with_updates
from erpgen.model.uses import with_uses
from erpgen.model.variants import TypeMap
from erpgen.model.zones import with_zone


class ModelResult(Struct, frozen=True):
    """The model, and what had to be left out or typed plainly on the way."""

    model: ApiModel
    diagnostics: tuple[Diagnostic, ...]


def build_model(
    document: Mapping[str, Any], policy: ModelPolicy | None = None, *, accounted: bool = True
) -> ModelResult:
    """The model of a normalised document (overlays applied).

    ``accounted`` asks to be told what of the document nothing reads, which takes a while.
    Raises :class:`~erpgen.model.extensions.RuleError` where an ``x-erp-*`` rule is malformed or
    names a parameter, property or path that is not there.
    """
    policy = policy or ModelPolicy()
    extensions.check_words(document, "#")
    components = (document.get("components") or {}).get("schemas") or {}
    kin = families(components)
    ways = directions(document, kin.derived)
    reader = SchemaReader(kin, policy, _spellings(document, policy), ways.request_only)
    around = Surroundings(
        kin.components,
        PathTable(document),
        extensions.background(document),
        security.default(document),
        _own_servers(document),
    )
    refused: list[extensions.RuleError] = []
    sources, ignored = _sources(document, policy, refused)
    read = list(_read(sources, reader, around, refused))
    extensions.refuse(refused)
    reader.read_rest()
    settled = reader.settled()
    read = [_settled(one, settled.type_of) for one in read]
    classes = ClassTable(settled.schemas, _roots(read), _bodies(read), policy)
    model = _model(document, policy, sources, [classes.translated(one) for one in read], around)
    schemas = classes.models()
    names = resource_classes([one.attribute for one in model.resources], importable_names(schemas))
    resources = tuple(
        replace(one, class_name=name, classes=classes.names_reached(one.attribute))
        for one, name in zip(model.resources, names, strict=True)
    )
    model = replace(
        model,
        resources=resources,
        schemas=_completed(schemas, resources, policy.zone),
        xml_shapes=tuple(sorted(reader.xml.shapes.items())),
    )
    found = (*ignored, *reader.diagnostics, *reader.xml.diagnostics, *settled.diagnostics)
    found = (*found, *wrappers.kept(components, ways.received))
    if accounted:
        found = (*found, *unread(document))
    return ModelResult(model, found)


def _completed(
    schemas: Sequence[SchemaModel], resources: Sequence[Resource], zone: str
) -> tuple[SchemaModel, ...]:
    """The classes, with what is known of them once all that uses them is."""
    return with_zone(with_uses(with_updates(schemas, resources), resources), zone)


def _read(
    sources: Iterable[OperationSource],
    reader: SchemaReader,
    around: Surroundings,
    refused: list[extensions.RuleError],
) -> Iterator[Operation]:
    """The operations; what their rules are refused for is collected, and told at once."""
    for source in sources:
        try:
            yield read_operation(source, reader, around)
        except extensions.RuleError as error:
            refused.append(error)


def _settled(operation: Operation, type_of: TypeMap) -> Operation:
    """The operation with types that a decoder can tell; its status tells whole answers apart."""
    new = typed_by(operation, type_of)
    return replace(new, returns=returned(new.answers))


def _spellings(document: Mapping[str, Any], policy: ModelPolicy) -> Spellings:
    """How numbers and times are spelled where a schema does not say it itself."""
    formats = extensions.decimal_formats(document)
    return Spellings(
        policy.decimal_formats if formats is None else formats,
        document.get("x-erp-decimal") == "text",
        extensions.in_milliseconds(document, "#"),
    )


def _sources(
    document: Mapping[str, Any], policy: ModelPolicy, refused: list[extensions.RuleError]
) -> tuple[list[OperationSource], list[Diagnostic]]:
    placing = Placing(policy, [*policy.strip_prefix, *_common_prefix(document)])
    by_resource: dict[Identifier, list[Placed]] = {}
    findings: list[Diagnostic] = []
    order: list[tuple[str, str]] = []
    for path, method, node in operations(document):
        where = f"{method.upper()} {path}"
        if extensions.flag(node, "x-erp-ignore", where):
            findings.append(_ignored(path, method, node))
        else:
            one = placing.placed(path, method, node, where)
            by_resource.setdefault(one.attribute, []).append(one)
            order.append((path, method))
    sources = {
        (source.path, source.method): source
        for attribute, placed in by_resource.items()
        for source in _named_sources(attribute, placed, policy, refused)
    }
    return [sources[place] for place in order], [*findings, *placing.findings()]


def _named_sources(
    attribute: Identifier,
    placed: list[Placed],
    policy: ModelPolicy,
    refused: list[extensions.RuleError],
) -> Iterator[OperationSource]:
    """The operations of one resource with the names of their methods."""
    names = methods.method_names([_method_source(one, policy) for one in placed])
    refused.extend(_twice(names, [(one.path, one.method) for one in placed]))
    for one, name in zip(placed, names, strict=True):
        yield OperationSource(
            one.path,
            one.method,
            one.node,
            attribute,
            name,
            str(class_name(attribute)),
            one.word,
        )


def _twice(
    names: list[Identifier], places: list[tuple[str, str]]
) -> Iterator[extensions.RuleError]:
    """Two operations of a resource can share a name only where rules gave it to both."""
    first: dict[Identifier, tuple[str, str]] = {}
    for name, (path, method) in zip(names, places, strict=True):
        other = first.setdefault(name, (path, method))
        if other != (path, method):
            yield extensions.RuleError(
                f"{method.upper()} {path}",
                f"x-erp-name or a rename makes it {name}, as {other[1].upper()} {other[0]} is",
                "give one of them another name",
            )


def _method_source(placed: Placed, policy: ModelPolicy) -> methods.MethodSource:
    where = f"{placed.method.upper()} {placed.path}"
    renamed = policy.rename_operations.get(str(placed.node.get("operationId", "")))
    pinned = extensions.text(placed.node, "x-erp-name", where) or renamed
    return methods.MethodSource(
        placed.call,
        placed.method,
        placed.path,
        placed.resources,
        _path_parameters(placed.path),
        pinned,
    )


def _path_parameters(path: str) -> tuple[str, ...]:
    return tuple(part.split("}")[0] for part in path.split("{")[1:])


def _common_prefix(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Leading literal segments that all paths share: they say nothing about a resource."""
    paths = [path.split("/")[1:] for path in document.get("paths") or {}]
    shared: list[str] = []
    for parts in zip(*paths, strict=False):
        if len(set(parts)) > 1 or "{" in parts[0]:
            break
        shared.append(parts[0])
    return (f"/{'/'.join(shared)}",) if shared and len(paths) > 1 else ()


def _ignored(path: str, method: str, node: Mapping[str, Any]) -> Diagnostic:
    name = f"{sent_method(method)} {path}"
    return Diagnostic(
        "operation-ignored",
        Severity.INFO,
        operation_pointer(path, method),
        f"{name} ({node.get('operationId', 'no id')}) is left out by x-erp-ignore",
    )


def _bodies(read: list[Operation]) -> list[str]:
    """The keys of the classes that bodies are made of."""
    bodies = [one.body for one in read if one.body is not None]
    return [key for body in bodies for type_ in body.types for key in class_keys(type_)]


def _roots(read: list[Operation]) -> dict[str, list[str]]:
    roots: dict[str, list[str]] = {}
    for operation in read:
        roots.setdefault(operation.resource, []).extend(operation_keys(operation))
    return roots


def _model(
    document: Mapping[str, Any],
    policy: ModelPolicy,
    sources: list[OperationSource],
    read: list[Operation],
    around: Surroundings,
) -> ApiModel:
    info = mapping(document.get("info"))
    known = servers.api_servers(document, policy.environments)
    by_resource: dict[Identifier, list[Operation]] = {}
    for operation in read:
        by_resource.setdefault(operation.resource, []).append(operation)
    by_resource = {name: named_changes(found) for name, found in by_resource.items()}
    tags = _tag_texts(document)
    tags_of: dict[Identifier, list[str]] = {}
    for source in sources:
        tags_of.setdefault(source.resource, []).append(source.tag)
    preferences = preferred(document, {tag: name for name, of in tags_of.items() for tag in of})
    return ApiModel(
        title=one_line(info.get("title")),
        version=one_line(info.get("version")),
        doc=clean(info.get("description")),
        base_url=_base_url(policy.base_url, servers.filled(known[0]) if known else ""),
        servers=() if policy.base_url and not policy.environments else known,
        resources=tuple(
            Resource(
                attribute,
                ClassName(class_name(str(attribute))),
                tags_of[attribute][0],
                next((tags[tag] for tag in tags_of[attribute] if tags.get(tag)), ""),
                tuple(found),
                prefer=preferences.get(attribute),
            )
            for attribute, found in sorted(by_resource.items())
        ),
        schemas=(),
        background=_background(around),
        client_arguments=client_arguments(read),
        security_schemes=security.schemes(document),
        security=security.most_common([one.security for one in read]),
    )


def _tag_texts(document: Mapping[str, Any]) -> dict[str, str]:
    return {
        str(tag.get("name")): clean(tag.get("description") or tag.get("summary"))
        for tag in sequence(document.get("tags"))
        if isinstance(tag, Mapping)
    }


def _base_url(declared: str, published: str) -> str:
    """Where the API is: the declared address, with the path that a relative server adds to it."""
    if not declared:
        return published
    return joined(declared, published) if published.startswith("/") else declared


def _own_servers(document: Mapping[str, Any]) -> dict[tuple[str, str], tuple[Server, ...]]:
    items = mapping(document.get("paths"))
    found = (
        ((path, method), servers.own_servers(node, mapping(items.get(path)), document))
        for path, method, node in operations(document)
    )
    return {place: own for place, own in found if own}


def _background(around: Surroundings) -> BackgroundRules | None:
    rule = around.background
    if rule is None:
        return None
    state = _operation_path(rule.state, "state", around.paths)
    content = _operation_path(rule.content, "content", around.paths)
    return BackgroundRules(rule.header, rule.accepted, state, content, state.split("{")[-1][:-1])


def _operation_path(alternatives: tuple[str, ...], word: str, paths: PathTable) -> str:
    for name in alternatives:
        path = name if paths.has_get(name) else paths.by_operation_id(name)
        if path is not None:
            return path
    raise extensions.RuleError(
        "#/x-erp-background",
        f"{word} names no operation of the document: {', '.join(alternatives) or 'nothing given'}",
        "name the path or the operationId of the GET",
    )
