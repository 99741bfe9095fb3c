"""Which specification a document says it was written to."""

from __future__ import annotations

import re
from typing import Any

from erpgen.document import Flavour, JsonObject
from erpgen.errors import InputError

_SUPPORTED = "Swagger 2.0, OpenAPI 3.0, 3.1 and 3.2 are read"
_VERSIONS = {
    ("swagger", "2.0"): Flavour.SWAGGER_20,
    ("openapi", "3.0"): Flavour.OPENAPI_30,
    ("openapi", "3.1"): Flavour.OPENAPI_31,
    ("openapi", "3.2"): Flavour.OPENAPI_32,
}


def flavour_of(content: JsonObject, where: str) -> Flavour:
    """The flavour of a document; InputError where there is none that is supported."""
    if "openapi" in content:
        return _known("openapi", content["openapi"], where)
    if "swagger" in content:
        return _known("swagger", content["swagger"], where)
    if "swaggerVersion" in content:
        raise InputError(where, "this is Swagger 1.x", _SUPPORTED)
    raise InputError(
        where,
        "neither a 'swagger' nor an 'openapi' key at the top",
        "give the API's Swagger or OpenAPI document",
    )


def _known(key: str, version: Any, where: str) -> Flavour:
    # YAML authors write the version without quotes, which makes it a number.
    match = re.match(r"(\d+\.\d+)(\.|-|$)", str(version))
    flavour = _VERSIONS.get((key, match.group(1))) if match else None
    if flavour is None:
        raise InputError(f"{where}#/{key}", f"version {version!r} is not supported", _SUPPORTED)
    return flavour
