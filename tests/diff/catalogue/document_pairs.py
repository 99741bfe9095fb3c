"""Pairs of documents that differ in what operations say, with the changes to tell.

A change is written ``id level METHOD path``, or ``id level API`` where it is of no operation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from diff.catalogue.places import FINE, JSON, body, header, parameter, post

if TYPE_CHECKING:
    from diff.sides import Document

TEXT = {"type": "string"}
PLAIN = post()
AT = "POST /a"
LATER, GONE = "2099-01-01", "2020-01-01"


def root(**said: Any) -> Document:
    """The plain document with more at its root."""
    return {**PLAIN, **said}


def paths(**said: Any) -> Document:
    """The plain document with ``DELETE /b`` beside it."""
    return root(paths={**PLAIN["paths"], "/b": {"delete": {"responses": FINE, **said}}})


def put(**said: Any) -> Document:
    """The plain document with a ``PUT`` on its path."""
    return root(paths={"/a": {**PLAIN["paths"]["/a"], "put": {"responses": FINE, **said}}})


def listed(**said: Any) -> Document:
    """A query parameter ``p``."""
    return parameter(TEXT, **said)


def content(media_type: str, entry: Document | None = None) -> Document:
    """An answer with one media type."""
    entry = {"schema": TEXT} if entry is None else entry
    return post(responses={"200": {**FINE["200"], "content": {media_type: entry}}})


def oauth(
    token: str = "https://id/t", ask: str = "https://id/a", scopes: tuple[str, ...] = ("r",)
) -> Document:
    """A declared OAuth scheme that no operation asks for."""
    flow = {"tokenUrl": token, "authorizationUrl": ask, "scopes": dict.fromkeys(scopes, "x")}
    scheme = {"type": "oauth2", "flows": {"authorizationCode": flow}}
    return root(components={"securitySchemes": {"s": scheme}})


def _property(flags: Document, *, required: bool = False) -> Document:
    schema = {"type": "object", "properties": {"p": {**TEXT, **flags}}}
    need = {"required": ["p"]} if required else {}
    whole = {**schema, **need}
    return post(
        requestBody={"content": {JSON: {"schema": whole}}},
        responses={"200": {**FINE["200"], "content": {JSON: {"schema": whole}}}},
    )


def _both(word: str, level: str) -> str:
    return f"request-{word} {level} {AT}; response-{word} {level} {AT}"


BOTH_WAYS: dict[str, tuple[Document, Document, str, str]] = {
    "operationId": (
        PLAIN,
        post(operationId="x"),
        f"api-operation-id-added info {AT}",
        f"api-operation-id-removed info {AT}",
    ),
    "tag": (PLAIN, post(tags=["t"]), f"api-tag-added info {AT}", f"api-tag-removed info {AT}"),
    "stability": (
        post(**{"x-stability-level": "stable"}),
        post(**{"x-stability-level": "beta"}),
        f"api-stability-decreased error {AT}",
        f"api-stability-increased info {AT}",
    ),
    "method": (
        PLAIN,
        put(),
        "endpoint-added info PUT /a",
        "api-removed-without-deprecation error PUT /a",
    ),
    "deprecated method": (
        PLAIN,
        put(deprecated=True),
        "endpoint-added info PUT /a",
        "api-removed-with-deprecation info PUT /a",
    ),
    "deprecated path": (
        PLAIN,
        paths(deprecated=True),
        "endpoint-added info DELETE /b",
        "api-path-removed-with-deprecation info DELETE /b",
    ),
    "path before its sunset": (
        PLAIN,
        paths(deprecated=True, **{"x-sunset": LATER}),
        "endpoint-added info DELETE /b",
        "api-path-removed-before-sunset error DELETE /b",
    ),
    "parameter": (
        PLAIN,
        listed(),
        f"new-optional-request-parameter info {AT}",
        f"request-parameter-removed warning {AT}",
    ),
    "required parameter": (
        PLAIN,
        listed(required=True),
        f"new-required-request-parameter error {AT}",
        f"request-parameter-removed warning {AT}",
    ),
    "need of a parameter": (
        listed(),
        listed(required=True),
        f"request-parameter-became-required error {AT}",
        f"request-parameter-became-optional info {AT}",
    ),
    "parameter of a path item": (
        PLAIN,
        root(
            paths={
                "/a": {
                    "parameters": [{"name": "p", "in": "query", "required": True, "schema": TEXT}],
                    "post": PLAIN["paths"]["/a"]["post"],
                    "get": PLAIN["paths"]["/a"]["get"],
                }
            }
        ),
        "new-required-request-default-parameter-to-existing-path error GET /a; "
        f"new-required-request-default-parameter-to-existing-path error {AT}",
        f"request-parameter-removed warning GET /a; request-parameter-removed warning {AT}",
    ),
    "body": (
        PLAIN,
        body(TEXT),
        f"request-body-added-optional info {AT}",
        f"request-body-removed error {AT}",
    ),
    "required body": (
        PLAIN,
        post(requestBody={"required": True, "content": {JSON: {"schema": TEXT}}}),
        f"request-body-added-required error {AT}",
        f"request-body-removed error {AT}",
    ),
    "need of a body": (
        body(TEXT),
        post(requestBody={"required": True, "content": {JSON: {"schema": TEXT}}}),
        f"request-body-became-required error {AT}",
        f"request-body-became-optional info {AT}",
    ),
    "schema of a body": (
        post(requestBody={"content": {JSON: {}}}),
        body(TEXT),
        f"request-body-media-type-schema-added error {AT}",
        f"request-body-media-type-schema-removed info {AT}",
    ),
    "schema of an answer": (
        content(JSON, {}),
        content(JSON),
        f"response-body-media-type-schema-added info {AT}",
        f"response-body-media-type-schema-removed warning {AT}",
    ),
    "media type with a suffix": (
        content(JSON),
        content("application/problem+json"),
        f"response-media-type-name-specialized warning {AT}",
        f"response-media-type-name-generalized error {AT}",
    ),
    "parameter of a media type": (
        content(f"{JSON}; v=1"),
        content(f"{JSON}; v=2"),
        f"response-media-type-name-changed info {AT}",
        f"response-media-type-name-changed info {AT}",
    ),
    "required header": (
        PLAIN,
        header(TEXT, required=True),
        f"response-header-added info {AT}",
        f"required-response-header-removed error {AT}",
    ),
    "need of a header": (
        header(TEXT),
        header(TEXT, required=True),
        f"response-header-became-required info {AT}",
        f"response-header-became-optional error {AT}",
    ),
    "success": (
        PLAIN,
        post(responses={**FINE, "201": FINE["200"]}),
        f"response-success-status-added warning {AT}",
        f"response-success-status-removed error {AT}",
    ),
    "failure": (
        PLAIN,
        post(responses={**FINE, "404": FINE["200"]}),
        f"response-non-success-status-added info {AT}",
        f"response-non-success-status-removed info {AT}",
    ),
    "webhook": (
        PLAIN,
        root(webhooks={"w": {"post": {"responses": FINE}}}),
        "webhook-added info API",
        "webhook-removed error API",
    ),
    "scheme": (
        PLAIN,
        oauth(),
        "api-security-component-added info API",
        "api-security-component-removed info API",
    ),
    "token address": (
        oauth(),
        oauth(token="https://id/2"),
        "api-security-component-oauth-token-url-changed info API",
        "api-security-component-oauth-token-url-changed info API",
    ),
    "sign-in address": (
        oauth(),
        oauth(ask="https://id/2"),
        "api-security-component-oauth-url-changed info API",
        "api-security-component-oauth-url-changed info API",
    ),
    "scope of a scheme": (
        oauth(),
        oauth(scopes=("r", "w")),
        "api-security-component-oauth-scope-added info API",
        "api-security-component-oauth-scope-removed info API",
    ),
    "scope of the API": (
        root(security=[{"s": ["r"]}]),
        root(security=[{"s": ["r", "w"]}]),
        "api-global-security-scope-added error API",
        "api-global-security-scope-removed info API",
    ),
    "read-only property": (
        _property({}),
        _property({"readOnly": True}),
        f"request-optional-property-became-read-only warning {AT}; "
        f"response-optional-property-became-read-only info {AT}",
        _both("optional-property-became-not-read-only", "info"),
    ),
    "required read-only property": (
        _property({}, required=True),
        _property({"readOnly": True}, required=True),
        f"request-required-property-became-read-only warning {AT}; "
        f"response-required-property-became-read-only info {AT}",
        _both("required-property-became-not-read-only", "info"),
    ),
    "write-only property": (
        _property({}),
        _property({"writeOnly": True}),
        f"request-optional-property-became-write-only info {AT}; "
        f"response-optional-property-became-write-only warning {AT}",
        _both("optional-property-became-not-write-only", "info"),
    ),
    "stability of a property": (
        _property({"x-stability-level": "stable"}),
        _property({"x-stability-level": "beta"}),
        _both("property-stability-decreased", "error"),
        _both("property-stability-increased", "info"),
    ),
}

ONE_WAY: dict[str, tuple[Document, Document, str]] = {
    "sunset that is no date": (
        PLAIN,
        post(deprecated=True, **{"x-sunset": "soon"}),
        f"api-deprecated-sunset-parse error {AT}",
    ),
    "sunset that has passed": (
        PLAIN,
        post(deprecated=True, **{"x-sunset": GONE}),
        f"api-sunset-date-too-small error {AT}",
    ),
    "sunset put forward": (
        post(deprecated=True, **{"x-sunset": LATER}),
        post(deprecated=True, **{"x-sunset": GONE}),
        f"api-sunset-date-changed-too-small error {AT}",
    ),
    "sunset of a parameter that is no date": (
        listed(),
        listed(deprecated=True, **{"x-sunset": "soon"}),
        f"request-parameter-sunset-parse error {AT}",
    ),
    "sunset of a parameter that has passed": (
        listed(),
        listed(deprecated=True, **{"x-sunset": GONE}),
        f"request-parameter-sunset-date-too-small error {AT}",
    ),
    "sunset of a parameter put forward": (
        listed(deprecated=True, **{"x-sunset": LATER}),
        listed(deprecated=True, **{"x-sunset": GONE}),
        f"request-parameter-sunset-date-changed-too-small error {AT}",
    ),
    "sunset of a property that is no date": (
        _property({}),
        _property({"deprecated": True, "x-sunset": "soon"}),
        _both("property-deprecated-sunset-invalid", "error"),
    ),
    "sunset of a property that has passed": (
        _property({}),
        _property({"deprecated": True, "x-sunset": GONE}),
        _both("property-sunset-date-too-small", "error"),
    ),
}
