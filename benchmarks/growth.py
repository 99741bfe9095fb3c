"""How the time of each stage grows when a document becomes twice as long, in each dimension.

Twice the length should take twice the time; squares would take four times. Times are those of the
processor, so that other work beside counts for little, and as in a run of the command no garbage is
looked for: that grows with all that is there, whatever the stage does.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.figures import Figure, table
from erpgen.collecting import uncollected
from erpgen.config import default_config
from erpgen.generate.package_settings import package_settings
from erpgen.load import read_document
from erpgen.model import build_model
from erpgen.normalise import normalise
from erpgen.render.package import render_package
from erpgen.validate import validate
from erpgen.validate.spec import validate_spec

_MOST = 3.0
_NOTICED = 0.1
_CONFIG = default_config("Shop")

Json = dict[str, Any]


def figures() -> Iterator[Figure]:
    """The growth of every stage that takes a noticeable time, from half the length to the whole."""
    _seconds(propertied(1))  # what each stage imports counts for nobody
    for name, (made, length) in DIMENSIONS.items():
        half, whole = _seconds(made(length // 2)), _seconds(made(length))
        for stage, took in whole.items():
            if took > _NOTICED:
                growth = took / max(half[stage], _NOTICED / 4)
                yield Figure(f"{length:,} {name}: {stage}, {took:.1f} s", growth, "times", _MOST)


def _seconds(content: Json) -> dict[str, float]:
    """What each stage takes, in seconds of the processor."""
    times: dict[str, float] = {}
    data = json.dumps(content).encode()

    def timed(stage: str, work: Callable[[], Any]) -> Any:
        gc.collect()
        with uncollected():
            begun = time.process_time()
            result = work()
            times[stage] = time.process_time() - begun
        return result

    loaded = timed("load", lambda: read_document(data, "shop.json"))
    document = timed("normalise", lambda: normalise(loaded))
    timed("specification", lambda: validate_spec(loaded))
    timed("checks", lambda: validate(document))
    model = timed("model", lambda: build_model(document.content).model)
    settings = package_settings(_CONFIG, model, "1.0")
    timed("render", lambda: render_package(model, settings))
    return times


def _document(paths: Json, schemas: Json | None = None) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "1.0"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def _operation(schema: Json, **fields: Any) -> Json:
    content = {"application/json": {"schema": schema}}
    return {"get": {"responses": {"200": {"description": "", "content": content}}, **fields}}


def _to(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def _text() -> Json:
    return {"type": "string"}


def _of_one(schemas: Json) -> Json:
    return _document({"/one": _operation(_to("S0"))}, schemas)


def twofold(length: int) -> Json:
    """Inline objects, each holding the next one twice, ``length`` in all."""

    def node(level: int) -> Json:
        below = {"left": node(level - 1), "right": node(level - 1)} if level else {}
        return _object(**{f"field{level}": _text()}, **below)

    return _document({"/one": _operation(node(length.bit_length() - 1))})


def chained(length: int) -> Json:
    """Schemas that each lead to the next."""
    last = {f"S{length - 1}": _object(value=_text())}
    schemas = {f"S{at}": _object(next=_to(f"S{at + 1}")) for at in range(length - 1)}
    return _of_one(schemas | last)


def listed(length: int) -> Json:
    """Schemas that each list the next."""
    last = {f"S{length - 1}": _object(value=_text())}
    lists = ({"type": "array", "items": _to(f"S{at + 1}")} for at in range(length - 1))
    return _of_one({f"S{at}": _object(next=one) for at, one in enumerate(lists)} | last)


def gathered(length: int) -> Json:
    """One schema that leads to all others, each of a shape of its own."""
    schemas = {f"S{at}": _object(**{f"v{at}": _text()}) for at in range(1, length)}
    first = _object(**{f"n{at}": _to(f"S{at}") for at in range(1, length)})
    return _of_one(schemas | {"S0": first})


def inherited(length: int) -> Json:
    """Levels of ``allOf``, each naming the one before it twice."""
    schemas: Json = {"B0": _object(value=_text())}
    for at in range(1, length):
        schemas[f"B{at}"] = {"allOf": [_to(f"B{at - 1}"), _to(f"B{at - 1}")]}
    return _of_one(schemas | {"S0": {"allOf": [_to(f"B{length - 1}")]}})


def propertied(length: int) -> Json:
    """One schema of many properties."""
    return _of_one({"S0": _object(**{f"property{at}": _text() for at in range(length)})})


def inlined(length: int) -> Json:
    """One schema whose properties are objects and sets of values in place."""
    return _of_one(
        {
            "S0": _object(
                **{f"o{at}": _object(**{f"p{at}": _text()}) for at in range(length)},
                **{f"e{at}": {"type": "string", "enum": [f"v{at}"]} for at in range(length)},
            )
        }
    )


def enumerated(length: int) -> Json:
    """A set of many values."""
    return _of_one({"S0": {"type": "string", "enum": [f"value {at}" for at in range(length)]}})


def varied(length: int) -> Json:
    """One of many variants."""
    schemas = {
        f"V{at}": {**_object(**{f"v{at}": _text()}), "required": [f"v{at}"]} for at in range(length)
    }
    return _of_one(schemas | {"S0": {"oneOf": [_to(name) for name in schemas]}})


def operated(length: int) -> Json:
    """Operations of 100 resources, with a key each."""
    key = {"name": "id", "in": "path", "required": True, "schema": _text()}
    return _document(
        {
            f"/r{at % 100}/t{at}/{{id}}": _operation(
                _to("S0"), operationId=f"get{at}", tags=[f"tag {at % 100}"], parameters=[key]
            )
            for at in range(length)
        },
        {"S0": _object(value=_text())},
    )


def unnamed(length: int) -> Json:
    """Operations of one resource without an operationId, whose short names are all alike."""
    return _document({f"/{at}/things/of": _operation({}, tags=["all"]) for at in range(length)})


def neighboured(length: int) -> Json:
    """A key in whose place many words stand, and as many operations below it."""
    key = {"name": "id", "in": "path", "required": True, "schema": _text(), "x-erp-key": "b64"}
    beside = {f"/things/word{at}": _operation({}, tags=["all"]) for at in range(length // 2)}
    below = {
        f"/things/{{id}}/part{at}": _operation({}, tags=["all"], parameters=[key])
        for at in range(length - length // 2)
    }
    return _document(beside | below)


def tagged(length: int) -> Json:
    """Resources that all lead to the same schemas."""
    schemas = {f"S{at}": _object(**{f"v{at}": _text()}, n=_to(f"S{at - 1}")) for at in range(1, 9)}
    return _document(
        {
            f"/r{at}": _operation(_to(f"S{at % 9}"), operationId="get", tags=[f"t{at}"])
            for at in range(length)
        },
        schemas | {"S0": _object(value=_text())},
    )


DIMENSIONS: dict[str, tuple[Callable[[int], Json], int]] = {
    "objects in each other": (twofold, 2048),
    "schemas in a chain": (chained, 2000),
    "schemas in a chain of lists": (listed, 2000),
    "schemas below one": (gathered, 2000),
    "levels of allOf": (inherited, 100),
    "properties": (propertied, 5000),
    "objects and enums in place": (inlined, 2000),
    "enum values": (enumerated, 20_000),
    "variants": (varied, 1000),
    "operations": (operated, 20_000),
    "operations without id": (unnamed, 2000),
    "operations beside keys": (neighboured, 1000),
    "resources": (tagged, 500),
}


def main() -> None:
    """Print all figures, or those of the dimensions whose names hold a word given."""
    for name in [one for one in DIMENSIONS if not any(w in one for w in sys.argv[1:] or [""])]:
        del DIMENSIONS[name]
    found = list(figures())
    print(table(found) if found else f"no stage takes more than {_NOTICED} s")


if __name__ == "__main__":
    main()
