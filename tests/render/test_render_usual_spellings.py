"""The spellings that come with erpgen are the engine's own."""

from __future__ import annotations

from importlib import metadata

import pytest

from erpgen.model.types import ListType, MapType, Scalar, ScalarType, TypeRef
from erpgen.own_code import template_folder
from erpgen.render.engine import spellings
from erpgen.render.type_questions import question
from erpgen.render.usual_spellings import usual_spellings


def test_each_is_what_the_engine_says() -> None:
    """Asked anew: every plain type, and lists and maps of it."""
    plain: list[TypeRef] = [ScalarType(scalar) for scalar in Scalar]
    types = [*plain, *map(ListType, plain), *map(MapType, plain)]
    assert usual_spellings() == spellings([*map(question, types)], template_folder())


def test_another_engine_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one version spells is nothing to say about another."""
    monkeypatch.setattr(metadata, "version", lambda _name: "0.1")
    assert usual_spellings() == {}
