"""Small documents for the model's tests, and the parts of a model that they look at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from erpgen.model import ModelPolicy, ModelResult, build_model
from erpgen.model.types import EnumModel, Operation, SchemaModel, StructModel


def operation(**fields: Any) -> dict[str, Any]:
    """An operation that answers 204, with more fields or other ones."""
    return {"responses": {"204": {"description": "Done."}}, **fields}


def answering(schema: Any, status: str = "200", **fields: Any) -> dict[str, Any]:
    """An operation whose answer is JSON of a schema."""
    content = {"application/json": {"schema": schema}}
    return operation(responses={status: {"description": "", "content": content}}, **fields)


def sending(schema: Any, **fields: Any) -> dict[str, Any]:
    """An operation that takes JSON of a schema."""
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    return operation(requestBody=body, **fields)


def ref(name: str) -> dict[str, str]:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    """An object schema."""
    found: dict[str, Any] = {"type": "object", "properties": properties}
    return {**found, "required": required} if required else found


def document(
    paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, **root: Any
) -> dict[str, Any]:
    """A normalised document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1.0"},
        "paths": dict(paths),
        "components": {"schemas": dict(schemas or {})},
        **root,
    }


def built(
    paths: Mapping[str, Any],
    schemas: Mapping[str, Any] | None = None,
    policy: ModelPolicy | None = None,
    **root: Any,
) -> ModelResult:
    """The model of a document."""
    return build_model(document(paths, schemas, **root), policy)


def operations(result: ModelResult) -> list[Operation]:
    """All operations, in the order of resources."""
    return [one for resource in result.model.resources for one in resource.operations]


def names(result: ModelResult) -> dict[str, SchemaModel]:
    """Each class by its name."""
    return {one.name: one for one in result.model.schemas}


def struct(result: ModelResult, name: str) -> StructModel:
    """The struct of that name or alias."""
    for one in result.model.schemas:
        if isinstance(one, StructModel) and name in {one.name, *one.aliases}:
            return one
    raise AssertionError(f"no struct {name} among {sorted(names(result))}")


def enums(result: ModelResult) -> list[EnumModel]:
    """All enums."""
    return [one for one in result.model.schemas if isinstance(one, EnumModel)]
