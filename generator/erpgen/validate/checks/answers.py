"""Answers that say something other than what the service most likely does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from erpgen.diagnostics import Diagnostic, Severity
from erpgen.pointer import join
from erpgen.validate.sites import operation_sites, responses_of, schemas_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from erpgen.document import JsonObject


def no_content_body(content: JsonObject) -> Iterator[Diagnostic]:
    """A 204 that declares a body (RFC 9110, section 15.3.5: it has none)."""
    for site in operation_sites(content):
        for status, response in responses_of(site.operation):
            if status == "204" and response.get("content"):
                yield Diagnostic(
                    "no-content-body",
                    Severity.INFO,
                    join(site.pointer, "responses", status),
                    f"{site.title} declares a body for 204, which never has one",
                    "it is read as empty",
                )


def created_without_body(content: JsonObject) -> Iterator[Diagnostic]:
    """A POST whose 201 says nothing of what was created."""
    for site in operation_sites(content):
        response = dict(responses_of(site.operation)).get("201")
        if site.method != "POST" or response is None:
            continue
        if all(_says_nothing(schema) for schema in schemas_of(response)):
            yield Diagnostic(
                "created-without-body",
                Severity.INFO,
                join(site.pointer, "responses", "201"),
                f"{site.title} does not say what its 201 holds",
                "if the new key stands in the Location header, say so with an overlay",
            )


def key_returns_list(content: JsonObject) -> Iterator[Diagnostic]:
    """A GET whose path ends in a key and that returns a list."""
    for site in operation_sites(content):
        if site.method != "GET" or not site.path.rstrip("/").endswith("}"):
            continue
        for status, response in responses_of(site.operation):
            if status == "200" and any(map(_is_list, schemas_of(response))):
                yield Diagnostic(
                    "key-returns-list",
                    Severity.INFO,
                    join(site.pointer, "responses", status),
                    f"{site.title} reads by key and returns a list",
                    "check that the path ends in a key of the parent",
                )


def _says_nothing(schema: JsonObject) -> bool:
    return (
        isinstance(schema, dict)
        and not (schema.keys() - {"type", "description"})
        and (schema.get("type", "object") == "object")
    )


def _is_list(schema: JsonObject) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "array"
