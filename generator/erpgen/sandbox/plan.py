"""The plan of a sandbox: what document, model and ``api.toml`` say, as the room reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from erpgen.config import ApiConfig, SandboxSettings
from erpgen.errors import InputError
from erpgen.lenient import mapping
from erpgen.model.names import identifier
from erpgen.model.types import ApiModel, Operation, Paging
from erpgen.model.unruled import unruled
from erpgen.render.settings import PackageSettings
from erpgen.sandbox.access import access_of
from erpgen.sandbox.document import Schemas, Seen, seen_operations
from erpgen.sandbox.roles import Roles, by_calling, filters_of, moments_of, relations_of
from erpgen.sandbox.room import plan_words
from erpgen.sandbox.shared import sharing_parameters

if TYPE_CHECKING:
    from erpgen.sandbox.room import Plan

_KEPT = ("openapi", "info", "servers", "tags", "paths", "components")
_COMPONENTS = ("document", "components")
_TABLES = frozenset(
    {
        (),
        *(("document",), ("document", "paths"), ("rules",), ("collections",)),
        *(_COMPONENTS, (*_COMPONENTS, "schemas"), (*_COMPONENTS, "parameters")),
    }
)
"""What in a plan has a line for each member."""


def plan_of(
    content: Mapping[str, Any], model: ApiModel, config: ApiConfig, settings: PackageSettings
) -> Plan:
    """The plan of an overlaid document; the same document and rules give the same plan."""
    return plan_words().read_plan(plan_text(content, model, config, settings))  # type: ignore[no-any-return]


def plan_text(
    content: Mapping[str, Any], model: ApiModel, config: ApiConfig, settings: PackageSettings
) -> bytes:
    """The plan as a package keeps it: JSON with a line for each path, schema and rule."""
    words = plan_words()
    known = {(one.method, one.path): one for res in model.resources for one in res.operations}
    schemas = Schemas(content)
    operations = seen_operations(content, known, schemas)
    roles = Roles(operations, schemas)
    called = _called(model)
    rules = {one.key: _rules(one, roles, schemas, called) for one in operations}
    plan = {
        "document": _document(content, model, words),
        "rules": {key: told for key, told in rules.items() if told},
        "collections": unruled(
            _related(_collections(operations, roles, schemas), config), words.WRAPPER, words.NAME
        ),
        "prefix": urlsplit(_base(model)).path.rstrip("/"),
        "background": _background(model),
        "errors": _errors(config, settings),
        "limits": {n: v for n, v in settings.limits.items() if n != "kind"},
        **access_of(model, settings),
        "webhooks": _webhooks(settings),
        "zone": settings.zone,
        "settings": _settings(config),
    }
    return _laid_out({name: value for name, value in plan.items() if value}).encode() + b"\n"


def _document(content: Mapping[str, Any], model: ApiModel, words: Any) -> dict[str, Any]:
    kept = {name: content[name] for name in _KEPT if name in content}
    components = mapping(kept.get("components"))
    parts = ("schemas", "securitySchemes")
    kept["components"] = {name: components[name] for name in parts if name in components}
    kept["servers"] = [one for one in kept.get("servers") or () if isinstance(one, dict)]
    kept["tags"] = [one for one in kept.get("tags") or () if isinstance(one, dict)]
    kept["paths"] = {
        path: {key: node for key, node in item.items() if isinstance(node, dict)}
        for path, item in mapping(kept.get("paths")).items()
        if isinstance(item, dict)
    }
    whole: dict[str, Any] = unruled(kept, words.WRAPPER, words.NAME)
    whole["info"] = {"title": model.title, "version": model.version, **mapping(whole.get("info"))}
    return sharing_parameters(whole)


def _base(model: ApiModel) -> str:
    return model.servers[0].url if model.servers else model.base_url


def _called(model: ApiModel) -> dict[str, str]:
    """What the client calls each operation, by method and path."""
    return {
        f"{one.method} {one.path}": f"{resource.attribute}.{one.function}"
        for resource in model.resources
        for one in resource.operations
    }


def _rules(seen: Seen, roles: Roles, schemas: Schemas, called: Mapping[str, str]) -> dict[str, Any]:
    role = roles.of(seen)
    told: dict[str, Any] = {
        "id": str(seen.node.get("operationId") or ""),
        "client": called.get(seen.key, ""),
        "role": role.role if role.role != "other" else "",
        "collection": role.collection,
        "owners": list(role.owners),
        "keys": [list(one) for one in role.keys],
        "parent": list(role.parent) if role.parent else None,
        "location": role.location,
        "inside": seen.inside,
        "items": seen.items if seen.model is None or seen.model.paging is None else "",
    }
    if role.role == "list":
        told["filters"] = filters_of(seen.parameters, roles.kinds[role.collection], schemas)
    if seen.model is not None:
        told |= _of_model(seen.model, seen, schemas)
    return {name: value for name, value in told.items() if value or name == "security"}


def _of_model(model: Operation, seen: Seen, schemas: Schemas) -> dict[str, Any]:
    """What the rules say of an operation, as the model has proved it."""
    parameters = model.parameters
    told: dict[str, Any] = {
        "paging": _paging(model.paging) if model.paging else None,
        "b64": [one.wire for one in parameters if one.key],
        "conditions": {one.wire: one.condition for one in parameters if one.condition},
        "attributes": [one.wire for one in parameters if one.attributes],
        "idempotency": next((one.wire for one in parameters if one.idempotency), ""),
        "background": model.background,
        "created": model.created,
        "etag": model.etag,
        "download": model.download,
        "upload": model.body.field if model.body is not None else None,
        "series": _series(model, seen, schemas),
    }
    if model.job is not None:
        job = model.job
        names = ("id", "accepted", "state", "status", "content")
        told["job"] = {name: getattr(job, name) for name in names} | {"done": list(job.done)}
    if model.security is not None:
        told["security"] = [list(one) for one in model.security]
    return told


def _paging(paging: Paging) -> dict[str, Any]:
    names = ("page", "size", "first", "items", "total", "max_size", "next", "key")
    told = {name: getattr(paging, name) for name in names}
    return {"style": paging.style.value} | {n: v for n, v in told.items() if v not in (None, "")}


def _series(model: Operation, seen: Seen, schemas: Schemas) -> dict[str, str] | None:
    series = model.number_series
    if series is None:
        return None
    names = schemas.properties(seen.body)
    flag = next((one for one in names if identifier(one) == series.flag), "")
    return {"flag": flag, "number": series.number_wire} if flag else None


def _collections(
    operations: list[Seen], roles: Roles, schemas: Schemas
) -> dict[str, dict[str, Any]]:
    tagged, versions = _versions(operations, roles)
    found = {}
    called = by_calling(roles.kinds.values())
    for kind in roles.kinds.values():
        created, changed = moments_of(kind)
        told = {
            "key": kind.key,
            "schemas": kind.items,
            "version": versions.get(kind.name, ""),
            "etag": kind.name in tagged,
            "relations": relations_of(kind, called, schemas),
            "created": created,
            "changed": changed,
        }
        found[kind.name] = {name: value for name, value in told.items() if value}
    return found


def _versions(operations: list[Seen], roles: Roles) -> tuple[set[str], dict[str, str]]:
    """The collections that are compared by ETag, and where a record of them has its own."""
    tagged: set[str] = set()
    versions: dict[str, str] = {}
    for one in operations:
        if one.model is None or not (one.model.etag or one.model.version):
            continue
        name = roles.of(one).collection
        tagged.add(name)
        if one.model.version:
            versions[name] = one.model.version
    return tagged, versions


def _background(model: ApiModel) -> dict[str, Any] | None:
    rules = model.background
    if rules is None:
        return None
    told = {"header": rules.header, "accepted": rules.accepted}
    return told | {"state": rules.state, "content": rules.content}


def _errors(config: ApiConfig, settings: PackageSettings) -> dict[str, str]:
    places = config.error_places
    license_code = next((one.code for one in config.faults if one.error == "LicenseError"), "")
    told = {
        "message": places.message[0] if places.message else "",
        "code": places.code[0] if places.code else "",
        "details": places.details[0] if places.details else "",
        "request_id": settings.request_id_headers[0] if settings.request_id_headers else "",
        "license": license_code,
    }
    return {name: value for name, value in told.items() if value}


def _webhooks(settings: PackageSettings) -> dict[str, Any] | None:
    rules = settings.webhooks
    if rules is None:
        return None
    told: dict[str, Any] = {
        "places": {name: places[0] for name, places in rules.rules.items() if places},
        "items": rules.items,
    }
    if rules.signature is not None:
        names = {one.name for one in msgspec.structs.fields(plan_words().Signature)}
        told["signature"] = {n: v for n, v in rules.signature.items() if n in names}
    return {name: value for name, value in told.items() if value is not None}


def _settings(config: ApiConfig) -> dict[str, int]:
    told = config.sandbox or SandboxSettings()
    usual = SandboxSettings()
    names = ("records", "largest_page")
    return {n: getattr(told, n) for n in names if getattr(told, n) != getattr(usual, n)}


def _related(found: dict[str, dict[str, Any]], config: ApiConfig) -> dict[str, dict[str, Any]]:
    """The collections with the relations that ``api.toml`` adds; InputError for none such."""
    given = config.sandbox.relations if config.sandbox is not None else {}
    for place, other in given.items():
        name, _, pointer = place.partition("#")
        for one in (name, other):
            if one not in found:
                what = f"sandbox.relations: there is no collection {one!r}"
                raise InputError("api.toml", what, f"there are {', '.join(sorted(found))}")
        found[name].setdefault("relations", {})[pointer] = other
    return found


# Made once: json.dumps makes one for each of some thousand members.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str)


def _laid_out(value: Any, place: tuple[str, ...] = ()) -> str:
    """JSON: a line for each path, schema and rule, so that two plans can be compared."""
    if not isinstance(value, dict) or place not in _TABLES or not value:
        return _ENCODER.encode(value)
    named = ((name, _ENCODER.encode(name)) for name in value)
    lines = (f"{text}:{_laid_out(value[name], (*place, name))}" for name, text in named)
    return "{\n" + ",\n".join(lines) + "\n}"
