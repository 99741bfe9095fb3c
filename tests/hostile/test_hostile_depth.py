"""Documents that lead further than a stack is deep, or in more ways than there is time for."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from erpgen.cli.main import main
from erpgen.config import default_config
from erpgen.document import Flavour, LoadedDocument
from erpgen.model import build_model, policy_of
from erpgen.model.types import ApiModel
from erpgen.prepare import prepare
from hostile.chains import DIAMONDS, KINDS, chain, diamond, graph
from hostile.generating import rendered

_LENGTH = 400
_SECONDS = 120.0


@pytest.fixture
def written(tmp_path: Path) -> Callable[[dict[str, Any], str], str]:
    """Writes a document and says where it is."""

    def write(content: dict[str, Any], name: str = "api.json") -> str:
        path = tmp_path / name
        path.write_text(json.dumps(content))
        return str(path)

    return write


def _grown(content: dict[str, Any]) -> dict[str, Any]:
    """The document with one more property at the end of the chain."""
    whole: dict[str, Any] = json.loads(json.dumps(content))
    schemas = whole["components"]["schemas"]
    last = schemas[list(schemas)[-1]]
    last.setdefault("properties", {})["more"] = {"type": "integer"}
    return whole


def _model(content: dict[str, Any]) -> ApiModel:
    config = default_config("Deep")
    loaded = LoadedDocument("deep.json", Flavour.OPENAPI_30, content, "")
    return build_model(prepare(loaded, config.overlays).content, policy_of(config)).model


@pytest.mark.parametrize("kind", KINDS)
def test_chains_of_schemas_are_understood(kind: str) -> None:
    """However far schemas lead, a model comes of it, with the operations and their types."""
    operations = _model(chain(kind, _LENGTH)).resources[0].operations
    assert [one.returns is None for one in operations] == [False, True]


@pytest.mark.parametrize("kind", ["properties and own ones", "all of", "lists"])
def test_chains_of_schemas_are_generated_from(kind: str) -> None:
    """The other stages follow where the model leads, the classes' engine included."""
    files = rendered(chain(kind, 250))
    modules = [content for name, content in files.items() if "/models/" in name]
    assert [compile(content, "a model", "exec") for content in modules]


@pytest.mark.parametrize("word", ["properties", "inline", "allOf", "oneOf", "anyOf"])
def test_graphs_of_schemas_are_understood(word: str) -> None:
    """Schemas that refer to each other at random are walked to their end, circles included."""
    begun = time.monotonic()
    assert _model(graph(word, _LENGTH, 1)).resources
    assert time.monotonic() - begun < _SECONDS


@pytest.mark.parametrize("word", DIAMONDS)
def test_what_is_shared_is_looked_at_once(word: str) -> None:
    """A schema that is met along a million ways costs what one costs that is met twice."""
    begun = time.monotonic()
    assert _model(diamond(word, 24)).resources
    assert time.monotonic() - begun < _SECONDS


@pytest.mark.parametrize(
    "content",
    [
        *(chain(kind, 250) for kind in ("references", "properties", "all of")),
        *(diamond(word, 24) for word in ("allOf", "anyOf")),
        graph("properties", 250, 1),
        graph("allOf", 80, 1),
    ],
)
def test_they_are_compared_and_validated(
    written: Callable[..., str], content: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """diff and validate come to their end on each of them, and validate leaves nothing out."""
    begun = time.monotonic()
    old, new = written(content), written(_grown(content), "new.json")
    assert main(["diff", old, new]) in (0, 1)
    assert main(["validate", old]) in (0, 1)
    assert "unfinished" not in capsys.readouterr().out
    assert time.monotonic() - begun < _SECONDS


def test_a_limit_says_where(
    written: Callable[..., str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What nests deeper than the limit is refused with the pointer of the first node below it."""
    inner: dict[str, Any] = {"type": "string"}
    for _ in range(150):
        inner = {"type": "object", "properties": {"a": inner}}
    content = chain("references", 1)
    content["components"]["schemas"]["S0"] = inner
    out = tmp_path / "out"
    assert main(["generate", "--spec", written(content), "--out", str(out)]) == 2
    said = capsys.readouterr().err
    assert "api.json#/components/schemas/S0/properties/a/" in said
    assert said.count("\n") == 1
    assert not out.exists()


def test_documents_that_grow_by_overlays_are_bounded(
    written: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A document that is copied into itself is refused where it nests too deep, with the place."""
    copies = [{"target": "$['x-a']" + "['a']" * 2**n, "copy": "$['x-a']"} for n in range(9)]
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": "Grow", "version": "1"},
        "actions": copies,
    }
    content = {**chain("references", 1), "x-a": {"a": {}}}
    given = [written(content), written(overlay, "grow.overlay.json")]
    assert main(["overlay", *given]) == 2
    said = capsys.readouterr().err
    assert "nested deeper" in said
    assert "#/x-a/a/a" in said
