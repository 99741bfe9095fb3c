"""The engine in a process of its own."""

from __future__ import annotations

import pytest

from erpgen.model import build_model
from erpgen.model.types import ClassName
from erpgen.render.engine import EngineError
from erpgen.render.engine_process import Engine, start_engine
from erpgen.render.usual_spellings import usual_spellings
from erpgen.worker import Worker
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


def test_an_engine_that_fails_elsewhere_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes wrong in the other process is an EngineError with the reason."""
    monkeypatch.setattr("erpgen.render.engine_process.questions", lambda _: ["no JSON"])
    with start_engine(large=True) as engine:
        engine.give(SCHEMAS)
        with pytest.raises(EngineError, match="JSONDecodeError"):
            engine.sources()


def test_a_type_that_is_known_is_not_asked_for() -> None:
    """The engine spells each type once, whatever has it."""
    first = Engine(SCHEMAS)
    first.sources()
    assert first.spellings['{"type": "string"}'] == "str"
    known = Engine(SCHEMAS, known={'{"type": "string"}': "Text"})
    assert known.sources()[ClassName("Item")] == first.sources()[ClassName("Item")].replace(
        "str", "Text"
    )


def test_usual_types_do_not_load_the_engine() -> None:
    """Plain types, lists and maps of them come spelled with erpgen; the rest is asked for."""
    listed = {"type": "array", "items": {"type": "integer"}}
    mapped = {"type": "object", "additionalProperties": {"type": "number"}}
    usual = build_model(document(PATHS, {"Item": record(no=TEXT, at=listed, by=mapped)})).model

    def never() -> Worker:
        raise AssertionError("the engine was started")

    engine = Engine(usual.schemas, known=usual_spellings(), start=never)
    source = engine.sources()[ClassName("Item")]
    assert "list[int]" in source
    assert "dict[str, float]" in source
    assert engine.spellings.keys() <= usual_spellings().keys()
    nested = {"type": "array", "items": listed}
    other = build_model(document(PATHS, {"Item": record(at=nested)})).model
    with pytest.raises(AssertionError, match="was started"):
        Engine(other.schemas, known=usual_spellings(), start=never)
