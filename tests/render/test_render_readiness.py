"""Types are tried before a package exists."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from erpgen.config import default_config
from erpgen.generate.package_settings import package_settings
from erpgen.model import build_model
from erpgen.model.types import Scalar, ScalarType, StructModel, UnionType
from erpgen.render.engine import EngineError
from erpgen.render.package import render_package
from erpgen.render.readiness import start_readiness
from model.building import answering, document, record, ref, sending

TEXT = {"type": "string"}
WHOLE = build_model(
    document(
        {
            "/items": {
                "get": answering({"type": "array", "items": ref("Item")}),
                "post": sending(ref("Item")),
            }
        },
        {"Item": record(no=TEXT, at={"oneOf": [TEXT, ref("Place")]}), "Place": record(x=TEXT)},
    )
).model
SETTINGS = package_settings(default_config("Shop"), WHOLE, "1.0")


def test_the_types_of_a_package_are_tried() -> None:
    """Nothing is said of a package whose types work."""
    with start_readiness() as readiness:
        readiness.give(render_package(WHOLE, SETTINGS).files, SETTINGS.import_name, WHOLE)
        readiness.wait()


def test_a_type_that_the_decoder_refuses_stops_the_run() -> None:
    """Two kinds of text in one place cannot be told apart, and nothing is written."""
    two = UnionType((ScalarType(Scalar.UUID), ScalarType(Scalar.STRING)))
    broken = replace(
        WHOLE,
        schemas=tuple(
            replace(one, properties=tuple(replace(part, type=two) for part in one.properties))
            if isinstance(one, StructModel)
            else one
            for one in WHOLE.schemas
        ),
    )
    files = {
        path: content.replace(b"DeferredMember[UUID | str | None | UnsetType]", b"UUID | str")
        for path, content in render_package(broken, SETTINGS).files.items()
    }
    with start_readiness() as readiness:
        readiness.give(files, SETTINGS.import_name, broken)
        with pytest.raises(EngineError, match="Item"):
            readiness.wait()
