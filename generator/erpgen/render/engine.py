"""Types of attributes by datamodel-code-generator: the only module that knows it.

The engine is asked how Python spells each type that leads to no class of the package, each once:
it costs a quarter of a millisecond for every attribute of every class, and a package of thousands
has a few dozen types. It gets no name and no text of the API's document, so it names nothing,
quotes nothing, and a new version of it can change neither. It is pinned exactly all the same.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from erpgen.errors import ErpgenError

ENGINE = "datamodel-code-generator"
_SPELLED = re.compile(r"^#@@ (t\d+): (.*)$", re.MULTILINE)


class EngineError(ErpgenError):
    """The engine did not give what it was asked for: a defect of erpgen, never of the input."""

    exit_code = 70


def spellings(asked: Collection[str], templates: Path) -> dict[str, str]:
    """How Python spells each of these types, given as the text of its JSON Schema."""
    if not asked:
        return {}
    names = {f"t{number}": one for number, one in enumerate(asked)}
    properties = {name: json.loads(one) for name, one in names.items()}
    told = dict(_told(_generated(_document(properties), templates)))
    missing = [one for name, one in names.items() if name not in told]
    if missing:
        raise EngineError(f"{ENGINE} spelled no type for {', '.join(missing[:5])}")
    return {one: told[name] for name, one in names.items()}


def warm_up() -> None:
    """Load the engine; it costs half a second that a run with nothing to do should not pay."""
    importlib.import_module("datamodel_code_generator.parser.openapi")


def _generated(document: dict[str, Any], templates: Path) -> str:
    # Imported here: see warm_up.
    from datamodel_code_generator import InputFileType, generate  # noqa: PLC0415
    from datamodel_code_generator.enums import DataModelType  # noqa: PLC0415
    from datamodel_code_generator.format import PythonVersion  # noqa: PLC0415

    result = generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates / "models",
        formatters=[],
        disable_timestamp=True,
        use_annotated=False,
        use_standard_collections=True,
        use_union_operator=True,
    )
    if not isinstance(result, str):
        raise EngineError(f"{ENGINE} returned {type(result).__name__}, not one module")
    return result


def _told(text: str) -> Iterator[tuple[str, str]]:
    for match in _SPELLED.finditer(text):
        yield match[1], match[2]


def _document(properties: Mapping[str, Any]) -> dict[str, Any]:
    schema = {"type": "object", "required": list(properties), "properties": properties}
    return {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Types": schema}},
    }
