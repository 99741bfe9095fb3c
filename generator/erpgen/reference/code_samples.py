"""The examples as an OpenAPI Overlay document: ``x-codeSamples`` on each operation.

Redoc, Scalar and Stoplight show them beside the operation; so does Swagger UI with a plugin.
"""

from __future__ import annotations

import json
from typing import Any

from erpgen.model.types import ApiModel, Operation
from erpgen.pointer import tokens
from erpgen.reference.calls import Calls
from erpgen.render.settings import PackageSettings

WORD = "x-codeSamples"


def code_samples(model: ApiModel, settings: PackageSettings) -> dict[str, Any]:
    """An Overlay 1.0 document whose targets are operations of the document as it is published."""
    calls = Calls(model, settings)
    actions = []
    for resource in model.resources:
        for operation in resource.operations:
            example = calls.example(operation)
            if example is None:
                continue
            samples = [
                _sample(settings.distribution, example.python),
                _sample(f"{settings.distribution}, async", example.asynchronous),
            ]
            actions.append({"target": target_of(operation), "update": {WORD: samples}})
    title = f"Examples in Python for {model.title or settings.distribution}"
    return {
        "overlay": "1.0.0",
        "info": {"title": title, "version": settings.release},
        "actions": actions,
    }


def target_of(operation: Operation) -> str:
    """The JSONPath of an operation: member names in quotes, which every path can be."""
    names = tokens(operation.pointer)
    return "$" + "".join(f"[{_quoted(name)}]" for name in names)


def _sample(label: str, source: str) -> dict[str, str]:
    return {"lang": "Python", "label": label, "source": source}


def _quoted(name: str) -> str:
    """A name as RFC 9535 has it between single quotes."""
    inner = json.dumps(name, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inner}'"
