"""Small documents for the tests of normalising."""

from __future__ import annotations

from typing import Any

from erpgen.document import Flavour, LoadedDocument, NormalisedDocument
from erpgen.normalise import normalise

JSON = "application/json"
INFO = {"title": "T", "version": "1"}


def swagger(operation: dict[str, Any] | None = None, **root: Any) -> NormalisedDocument:
    """A Swagger 2.0 document with one operation, normalised."""
    content = {"swagger": "2.0", "info": INFO, **root}
    content.setdefault("paths", {"/a": {"post": {"responses": {}, **(operation or {})}}})
    return normalise(LoadedDocument("api.json", Flavour.SWAGGER_20, content, ""))


def openapi(
    operation: dict[str, Any] | None = None, version: str = "3.0.3", **root: Any
) -> NormalisedDocument:
    """An OpenAPI 3 document with one operation, normalised."""
    content = {"openapi": version, "info": INFO, **root}
    content.setdefault("paths", {"/a": {"post": {"responses": {}, **(operation or {})}}})
    flavour = Flavour.OPENAPI_31 if version.startswith("3.1") else Flavour.OPENAPI_30
    return normalise(LoadedDocument("api.json", flavour, content, ""))


def the_operation(document: NormalisedDocument) -> dict[str, Any]:
    """The one operation of such a document."""
    operation: dict[str, Any] = document.content["paths"]["/a"]["post"]
    return operation


def schema(value: Any, version: str = "3.0.3", **others: Any) -> Any:
    """One schema of an OpenAPI document, normalised, beside others that it may refer to."""
    document = openapi(version=version, components={"schemas": {"S": value, **others}})
    return document.content["components"]["schemas"]["S"]


def codes(document: NormalisedDocument) -> list[str]:
    """The codes of what normalising found."""
    return [diagnostic.code for diagnostic in document.diagnostics]
