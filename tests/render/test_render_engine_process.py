"""The engine in a process of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from erpgen.model import build_model
from erpgen.model.types import ClassName, StructModel
from erpgen.render.engine import EngineError
from erpgen.render.engine_process import Engine, start_engine
from model.building import answering, document, record, ref

TEXT = {"type": "string"}
PATHS = {"/items": {"get": answering(ref("Item"), operationId="Item_Get", tags=["Item"])}}
SCHEMAS = build_model(document(PATHS, {"Item": record(no=TEXT)})).model.schemas


def test_another_process_writes_the_same_classes() -> None:
    """Where the engine works changes nothing in what it writes."""
    with start_engine(large=True) as engine:
        engine.give(SCHEMAS)
        assert engine.sources() == Engine(SCHEMAS).sources()
        assert list(engine.sources()) == ["Item"]


def test_an_engine_that_fails_elsewhere_says_so() -> None:
    """What goes wrong in the other process is an EngineError with the reason."""
    broken = [
        replace(one, name=ClassName("no name")) for one in SCHEMAS if isinstance(one, StructModel)
    ]
    with start_engine(large=True) as engine:
        engine.give(broken)
        with pytest.raises(EngineError, match="no class for no name"):
            engine.sources()
