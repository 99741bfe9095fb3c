"""What the model does with each keyword of a normalised document.

A keyword is read, or changes nothing for a client (with the reason), or is lost, and then a
finding says what is lost and what the client does instead. ``x-erp-*`` words are all read.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from erpgen.diagnostics import Severity


class Place(StrEnum):
    """A kind of object in a document."""

    ROOT = "document"
    PATH = "path"
    OPERATION = "operation"
    PARAMETER = "parameter"
    BODY = "request body"
    RESPONSE = "response"
    MEDIA = "media type"
    ENCODING = "encoding"
    HEADER = "header"
    COMPONENTS = "components"
    SECURITY_SCHEME = "security scheme"
    FLOWS = "OAuth flows"
    FLOW = "OAuth flow"
    INFO = "info"
    TAG = "tag"
    SERVER = "server"
    SERVER_VARIABLE = "server variable"
    DISCRIMINATOR = "discriminator"
    SCHEMA = "schema"


class Lost(Struct, frozen=True):
    """What a client goes without, and what it does instead."""

    message: str
    severity: Severity = Severity.INFO


class Keywords(Struct, frozen=True):
    """The keywords of one kind of object; ``harmless`` gives the reason for each."""

    read: frozenset[str]
    harmless: Mapping[str, str] = field(default_factory=dict)
    lost: Mapping[str, Lost] = field(default_factory=dict)

    def knows(self, keyword: str) -> bool:
        """Whether the keyword is read or changes nothing."""
        return keyword in self.read or keyword in self.harmless


_LIMIT = "limits what is valid; the client leaves refusing to the server"
_SAID = "describes for people what the client's own documentation says elsewhere"
_EXAMPLE = "shows a value and limits none"
_IN_PLACE = "resolved where it is used before the model sees it"
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})
_DESCRIBED = {"summary": _SAID, "description": _SAID, "externalDocs": _SAID}

SCHEMA = Keywords(
    read=frozenset(
        {
            *("$ref", "type", "format", "properties", "required", "items", "prefixItems", "enum"),
            *("const", "allOf", "oneOf", "anyOf", "additionalProperties", "patternProperties"),
            *("unevaluatedProperties", "dependentSchemas", "then", "else", "discriminator"),
            *("description", "title", "deprecated", "readOnly", "contentEncoding"),
            *("contentMediaType", "x-enumNames", "x-enum-varnames", "x-enum-names"),
            *("x-enumnames", "x-enum-descriptions", "x-enumDescriptions", "x-enum-description"),
            *("x-ms-enum", "x-ms-discriminator-value", "xml"),
        }
    ),
    harmless={
        **dict.fromkeys(
            (
                *("multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
                *("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems"),
                *("maxProperties", "minProperties", "not", "contains", "minContains"),
                *("maxContains", "propertyNames", "dependentRequired", "unevaluatedItems"),
            ),
            _LIMIT,
        ),
        "if": "says when `then` and `else` hold, whose properties are all read as optional ones",
        "default": "is what the server does where nothing is sent, and so nothing is sent",
        "writeOnly": "keeps a property out of answers, where every attribute may be absent",
        "examples": _EXAMPLE,
        "example": _EXAMPLE,
        "externalDocs": _SAID,
        "summary": _SAID,
        "$comment": "is for those who write the document",
        "$schema": "names the version of JSON Schema; the keywords are read as 2020-12 has them",
        "$id": "names the schema; references by it are resolved before the model sees them",
        "$anchor": "names the schema; references by it are resolved before the model sees them",
        "$dynamicAnchor": "names the schema for references that are named where they stand",
        "$defs": "holds schemas that are read where something refers to them",
        "definitions": "holds schemas that are read where something refers to them",
        "$vocabulary": "describes a dialect, and stands in no schema of values",
    },
    lost={
        "$dynamicRef": Lost("is not followed: any value is taken there", Severity.WARNING),
        "$recursiveRef": Lost("is not followed: any value is taken there", Severity.WARNING),
        "contentSchema": Lost("what the text holds is not typed: the text comes as it is"),
        "dependencies": Lost("what it adds is not typed", Severity.WARNING),
        "additionalItems": Lost("elements after the first ones are not typed", Severity.WARNING),
    },
)

KEYWORDS: Mapping[Place, Keywords] = {
    Place.SCHEMA: SCHEMA,
    Place.ROOT: Keywords(
        read=frozenset({"openapi", "info", "servers", "paths", "components", "security", "tags"}),
        harmless={"externalDocs": _SAID, "$self": "is the document's own address"},
        lost={
            "webhooks": Lost("what the API sends by itself gets no classes: it is parsed as JSON"),
            "jsonSchemaDialect": Lost("schemas are read as OpenAPI's own dialect all the same"),
        },
    ),
    Place.PATH: Keywords(
        read=_METHODS | {"parameters", "servers", "additionalOperations"},
        harmless={**_DESCRIBED, "$ref": _IN_PLACE},
    ),
    Place.OPERATION: Keywords(
        read=frozenset(
            {
                *("tags", "summary", "description", "operationId", "parameters", "requestBody"),
                *("responses", "deprecated", "security", "servers"),
            }
        ),
        harmless={"externalDocs": _SAID},
        lost={"callbacks": Lost("what the API calls back with gets no classes")},
    ),
    Place.PARAMETER: Keywords(
        read=frozenset(
            {
                *("name", "in", "required", "deprecated", "description", "schema", "content"),
                *("style", "explode", "allowReserved", "x-collection-format"),
            }
        ),
        harmless={
            "example": _EXAMPLE,
            "examples": _EXAMPLE,
            "allowEmptyValue": "allows what is sent anyway where the caller gives an empty text",
        },
    ),
    Place.BODY: Keywords(read=frozenset({"content", "required", "description"})),
    Place.RESPONSE: Keywords(
        read=frozenset({"description", "summary", "content"}),
        harmless={
            "headers": "are all given as they come, by with_raw_response",
        },
        lost={"links": Lost("calls that the answer leads to are made by hand")},
    ),
    Place.MEDIA: Keywords(
        read=frozenset({"schema", "encoding", "itemSchema", "itemEncoding", "prefixEncoding"}),
        harmless={"example": _EXAMPLE, "examples": _EXAMPLE},
    ),
    Place.ENCODING: Keywords(
        read=frozenset(
            {
                *("contentType", "headers", "style", "explode", "allowReserved"),
                "x-collection-format",
            }
        )
    ),
    Place.HEADER: Keywords(
        read=frozenset(),
        harmless=dict.fromkeys(
            (
                *("description", "required", "deprecated", "schema", "content", "style"),
                *("explode", "example", "examples", "allowEmptyValue", "allowReserved"),
            ),
            "headers of an answer are given as they come, by with_raw_response",
        ),
    ),
    Place.COMPONENTS: Keywords(
        read=frozenset({"schemas", "securitySchemes"}),
        harmless=dict.fromkeys(
            (
                *("parameters", "responses", "requestBodies", "headers", "examples", "links"),
                *("callbacks", "pathItems", "mediaTypes"),
            ),
            _IN_PLACE,
        ),
    ),
    Place.SECURITY_SCHEME: Keywords(
        read=frozenset({"type", "in", "name", "flows", "scheme", "openIdConnectUrl"}),
        harmless={
            "bearerFormat": "describes a token that the client passes on as it is",
            "description": _SAID,
            "oauth2MetadataUrl": "repeats the addresses that the flows beside it give",
            "deprecated": _SAID,
        },
    ),
    Place.FLOWS: Keywords(
        read=frozenset(
            {
                *("authorizationCode", "clientCredentials", "implicit", "password"),
                "deviceAuthorization",
            }
        )
    ),
    Place.FLOW: Keywords(
        read=frozenset({"authorizationUrl", "tokenUrl", "scopes", "deviceAuthorizationUrl"}),
        lost={"refreshUrl": Lost("tokens are renewed where they come from, at tokenUrl")},
    ),
    Place.INFO: Keywords(
        read=frozenset({"title", "version", "description"}),
        harmless=dict.fromkeys(("summary", "termsOfService", "contact", "license"), _SAID),
    ),
    Place.TAG: Keywords(
        read=frozenset({"name", "description"}),
        harmless=dict.fromkeys(
            ("summary", "externalDocs", "kind"),
            "arranges pages of documentation; resources are named by the tag alone",
        ),
        lost={
            "parent": Lost(
                "is not followed: resources stand side by side, so that a tag that moves in the "
                "documentation renames nothing"
            )
        },
    ),
    Place.SERVER: Keywords(read=frozenset({"url", "name", "description", "variables"})),
    Place.SERVER_VARIABLE: Keywords(read=frozenset({"default", "enum", "description"})),
    Place.DISCRIMINATOR: Keywords(
        read=frozenset({"propertyName", "mapping", "defaultMapping"}),
    ),
}
