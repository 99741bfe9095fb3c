"""The engine in a process of its own."""

from __future__ import annotations

import pytest

from erpgen.model import build_model
from erpgen.model.types import ClassName
from erpgen.render.engine import EngineError
from erpgen.render.engine_process import Engine, start_engine
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


def test_what_a_later_release_may_ask_is_asked_with_the_first() -> None:
    """Plain types and lists of them: the engine is not loaded again for those."""
    first = Engine(SCHEMAS)
    first.sources()
    later = record(no=TEXT, at={"type": "array", "items": {"type": "integer"}}, open={})
    schemas = build_model(document(PATHS, {"Item": later})).model.schemas

    def never() -> Worker:
        raise AssertionError("the engine was started")

    again = Engine(schemas, known=first.spellings, start=never)
    assert "list[int]" in again.sources()[ClassName("Item")]
    assert again.spellings == first.spellings
