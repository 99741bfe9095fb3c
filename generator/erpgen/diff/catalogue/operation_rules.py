"""The ids of changes that are not about a schema."""

from __future__ import annotations

from erpgen.diff.catalogue.rule import Rule
from erpgen.diff.types import Direction, Level

_E, _W, _I = Level.ERROR, Level.WARNING, Level.INFO

_PATHS: dict[str, tuple[Level, str]] = {
    "endpoint-added": (_I, "is new"),
    "endpoint-deprecated": (_I, "is deprecated"),
    "endpoint-deprecated-with-sunset": (_I, "is deprecated until {new}"),
    "endpoint-reactivated": (_I, "is no longer deprecated"),
    "api-deprecated-sunset-parse": (_E, "sunset {new} is no date"),
    "api-sunset-date-too-small": (_E, "sunset {new} has passed already"),
    "api-sunset-date-changed-too-small": (_E, "sunset moved from {old} forward to {new}"),
    "api-sunset-date-set": (_I, "sunset {new} was set"),
    "api-sunset-date-earlier": (_W, "sunset moved from {old} forward to {new}"),
    "api-sunset-date-later": (_I, "sunset moved from {old} back to {new}"),
    "sunset-deleted": (_E, "sunset {old} is gone while still deprecated"),
    "api-path-sunset-parse": (_E, "sunset {new} is no date"),
    "api-path-removed-without-deprecation": (_E, "was removed with its path, without warning"),
    "api-path-removed-with-deprecation": (_I, "was removed with its path after deprecation"),
    "api-path-removed-before-sunset": (_E, "was removed with its path before its sunset {old}"),
    "api-path-removed-after-sunset": (_I, "was removed with its path after its sunset {old}"),
    "api-removed-without-deprecation": (_E, "was removed, without warning"),
    "api-removed-with-deprecation": (_I, "was removed after deprecation"),
    "api-removed-before-sunset": (_E, "was removed before its sunset {old}"),
    "api-removed-after-sunset": (_I, "was removed after its sunset {old}"),
    "api-invalid-stability-level": (_E, "stability {detail} is none of draft, alpha, beta, stable"),
    "api-stability-decreased": (_E, "stability went from {old} to {new}"),
    "api-stability-increased": (_I, "stability went from {old} to {new}"),
    "api-operation-id-removed": (_I, "operationId went from {old} to {new}"),
    "api-operation-id-added": (_I, "operationId {new} was added"),
    "api-path-moved": (_E, "moved from {old} to {new}"),
    "api-path-prefix-changed": (_E, "the path prefix {old} became {new}"),
    "api-path-prefix-rebased": (_I, "the prefix {old} became {new}, the addresses stay the same"),
    "api-path-parameters-reordered": (_E, "parameters change places, from {old} to {new}"),
    "api-path-case-changed": (_W, "path changed letter case from {old} to {new}"),
    "api-path-parameter-renamed": (_I, "path parameter {old} is now called {new}"),
    "api-server-added": (_I, "server {new} was added"),
    "api-server-removed": (_W, "server {old} was removed"),
    "api-operation-servers-changed": (_E, "servers went from {old} to {new}"),
    "api-callback-added": (_I, "callback {detail} was added"),
    "api-callback-removed": (_W, "callback {detail} was removed"),
    "api-callback-changed": (_W, "callback {detail} changed"),
}

_PARAMETERS: dict[str, tuple[Level, str]] = {
    "new-required-request-parameter": (_E, "is new and required"),
    "new-optional-request-parameter": (_I, "is new"),
    "new-request-path-parameter": (_E, "is new"),
    "new-required-request-default-parameter-to-existing-path": (
        _E,
        "is new and required for every operation of the path",
    ),
    "new-optional-request-default-parameter-to-existing-path": (
        _I,
        "is new for every operation of the path",
    ),
    "request-parameter-removed": (_W, "was removed"),
    "request-parameter-removed-with-deprecation": (_I, "was removed after deprecation"),
    "request-parameter-removed-before-sunset": (_E, "was removed before its sunset {old}"),
    "request-parameter-removed-after-sunset": (_I, "was removed after its sunset {old}"),
    "request-parameter-became-required": (_E, "became required"),
    "request-parameter-became-optional": (_I, "became optional"),
    "request-parameter-deprecated": (_I, "is deprecated"),
    "request-parameter-reactivated": (_I, "is no longer deprecated"),
    "request-parameter-sunset-parse": (_E, "sunset {new} is no date"),
    "request-parameter-sunset-date-too-small": (_E, "sunset {new} has passed already"),
    "request-parameter-sunset-date-changed-too-small": (
        _E,
        "sunset moved from {old} forward to {new}",
    ),
    "request-parameter-sunset-date-set": (_I, "sunset {new} was set"),
    "request-parameter-sunset-date-earlier": (_W, "sunset moved from {old} forward to {new}"),
    "request-parameter-sunset-date-later": (_I, "sunset moved from {old} back to {new}"),
    "request-parameter-sunset-deleted": (_E, "sunset {old} is gone while still deprecated"),
    "request-parameter-serialization-changed": (_E, "serialisation went from {old} to {new}"),
}

_BODIES: dict[str, tuple[Level, str]] = {
    "request-body-added-required": (_E, "is new and required"),
    "request-body-added-optional": (_I, "is new"),
    "request-body-removed": (_E, "was removed"),
    "request-body-became-required": (_E, "became required"),
    "request-body-became-optional": (_I, "became optional"),
    "request-body-media-type-added": (_I, "is also taken as {detail}"),
    "request-body-media-type-removed": (_E, "is no longer taken as {detail}"),
    "request-body-media-type-name-changed": (_I, "media type went from {old} to {new}"),
    "request-property-encoding-changed": (_E, "went from {old} to {new}"),
    "request-body-media-type-schema-added": (_E, "has a schema now as {detail}"),
    "request-body-media-type-schema-removed": (_I, "has no schema any more as {detail}"),
}

_RESPONSES: dict[str, tuple[Level, str]] = {
    "response-success-status-added": (_W, "is a new success"),
    "response-success-status-removed": (_E, "is no longer declared, a success"),
    "response-non-success-status-added": (_I, "is a new answer"),
    "response-non-success-status-removed": (_I, "is no longer declared"),
    "response-default-status-added": (_I, "is a new answer"),
    "response-default-status-removed": (_W, "is no longer declared"),
    "response-status-range-widened": (_I, "now stands for {old}"),
    "response-success-range-widened": (_W, "now stands for {old}"),
    "response-status-range-narrowed": (_I, "is now {new} alone"),
    "response-media-type-added": (_I, "is also given as {detail}"),
    "response-media-type-removed": (_E, "is no longer given as {detail}"),
    "response-media-type-name-changed": (_I, "media type went from {old} to {new}"),
    "response-media-type-name-generalized": (_E, "media type went from {old} to {new}"),
    "response-media-type-name-specialized": (_W, "media type went from {old} to {new}"),
    "response-body-media-type-schema-added": (_I, "has a schema now as {detail}"),
    "response-body-media-type-schema-removed": (_W, "has no schema any more as {detail}"),
}

_HEADERS: dict[str, tuple[Level, str]] = {
    "response-header-added": (_I, "is new"),
    "required-response-header-removed": (_E, "was removed"),
    "optional-response-header-removed": (_W, "was removed"),
    "response-header-became-optional": (_E, "became optional"),
    "response-header-became-required": (_I, "became required"),
}

_SECURITY: dict[str, tuple[Level, str]] = {
    "api-security-added": (_W, "security scheme {detail} was added"),
    "api-security-removed": (_W, "security scheme {detail} was removed"),
    "api-security-scope-added": (_W, "scope {new} of {detail} was added"),
    "api-security-scope-removed": (_I, "scope {old} of {detail} was removed"),
    "api-security-alternatives-changed": (_W, "the ways to sign in went from {old} to {new}"),
    "api-global-security-added": (_W, "security scheme {detail} now guards the API"),
    "api-global-security-removed": (_W, "security scheme {detail} no longer guards the API"),
    "api-global-security-scope-added": (_W, "scope {new} of {detail} was added for the API"),
    "api-global-security-scope-removed": (_I, "scope {old} of {detail} was removed for the API"),
    "api-global-security-alternatives-changed": (
        _W,
        "the ways to sign in went from {old} to {new}",
    ),
    "api-security-component-added": (_I, "security scheme {detail} was declared"),
    "api-security-component-removed": (_I, "security scheme {detail} is no longer declared"),
    "api-security-component-type-changed": (
        _I,
        "security scheme {detail} went from {old} to {new}",
    ),
    "api-security-component-oauth-url-changed": (
        _I,
        "authorisation URL of {detail} went from {old} to {new}",
    ),
    "api-security-component-oauth-token-url-changed": (
        _I,
        "token URL of {detail} went from {old} to {new}",
    ),
    "api-security-component-oauth-scope-added": (_I, "{detail} offers the scope {new}"),
    "api-security-component-oauth-scope-removed": (_I, "{detail} no longer offers scope {old}"),
    "api-security-component-changed": (_W, "security scheme {detail} went from {old} to {new}"),
}

_COMPONENTS: dict[str, tuple[Level, str]] = {
    "api-schema-removed": (_I, "schema {old} was removed"),
    "api-schema-renamed": (_I, "schema {old} is now called {new}"),
    "api-schema-added": (_I, "schema {new} was added, and nothing refers to it"),
    "webhook-added": (_I, "webhook {detail} was added"),
    "webhook-removed": (_E, "webhook {detail} was removed"),
    "webhook-changed": (_W, "webhook {detail} changed"),
}

_REST: dict[str, tuple[Level, str]] = {
    "changed-not-judged": (_I, "{detail} changed, not judged"),
    "api-unused-schema-changed": (_I, "schema {detail} changed, and nothing refers to it"),
}

_TAGS: dict[str, tuple[Level, str]] = {
    "api-tag-added": (_I, "tag {detail} was added"),
    "api-tag-removed": (_I, "tag {detail} was removed"),
}

_TABLES: tuple[tuple[str, Direction, dict[str, tuple[Level, str]]], ...] = (
    ("paths", Direction.NONE, _PATHS),
    ("parameters", Direction.REQUEST, _PARAMETERS),
    ("requestbody", Direction.REQUEST, _BODIES),
    ("responses", Direction.RESPONSE, _RESPONSES),
    ("headers", Direction.RESPONSE, _HEADERS),
    ("security", Direction.NONE, _SECURITY),
    ("components", Direction.NONE, _COMPONENTS),
    ("tags", Direction.NONE, _TAGS),
    ("rest", Direction.NONE, _REST),
)

OPERATION_RULES: dict[str, Rule] = {
    rule_id: Rule(rule_id, level, direction, area, text)
    for area, direction, table in _TABLES
    for rule_id, (level, text) in table.items()
}
"""Every rule that is not about a schema, by id."""
