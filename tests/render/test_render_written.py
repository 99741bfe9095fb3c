"""Classes that a tree has already are what the engine would write again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from erpgen.config import load_config
from erpgen.model.types import ApiModel, ClassName
from erpgen.render.engine_process import Engine
from erpgen.render.model_modules import ModuleTable, model_files
from erpgen.render.written import question_digests, written_sources
from erpgen.upgrade.side import side_of
from published import corpus

API = Path(__file__).parents[2] / "specs" / "visma-net-erp"
REAL = (
    "8.17.25.1021.swagger.json",
    "9.11.00.1001.swagger.json",
    "9.66.02.1023.openapi.json",
    "2025-04-24.openapi.json",
)


def modules(model: ApiModel, engine: Engine) -> dict[str, bytes]:
    """The modules of the classes."""
    found = model_files(ModuleTable(model), engine, "src/erp")
    return {path: text.encode() for path, text in found}


def steps(releases: list[Path]) -> Iterator[tuple[ApiModel, ApiModel]]:
    """The models of each release and the next one."""
    config = load_config(API)
    models = [side_of(path.name.split(".openapi")[0], path, config).model for path in releases]
    yield from pairwise(models)


def reused(old: ApiModel, new: ApiModel) -> float:
    """The part of the new classes that was there; both ways must give the same modules."""
    before = Engine(old.schemas)
    tree = modules(old, before)
    digests = question_digests(tree, before.digests, before.sources())
    written = written_sources({path: tree[path] for path in digests}, digests)
    assert written == {before.digests[name]: text for name, text in before.sources().items()}
    after = Engine(new.schemas, written=written)
    assert modules(new, after) == modules(new, Engine(new.schemas))
    return sum(one in written for one in after.digests.values()) / len(after.digests)


def test_a_release_takes_what_the_one_before_has() -> None:
    """The next release's classes are the same, whether the tree of the one before is there."""
    releases = sorted((API / "releases").iterdir(), reverse=True)
    [(old, new)] = steps(releases[:2])
    assert 0.2 < reused(old, new) < 1
    assert reused(new, new) == 1


def test_so_does_every_real_one() -> None:
    """Over all the releases that there are documents of."""
    folder = corpus() / "specs" / "visma-net-erp"
    for old, new in steps([folder / name for name in REAL]):
        assert 0.1 < reused(old, new) < 1


def test_a_class_that_was_changed_afterwards_is_none_of_them() -> None:
    """What is made of it for the last release is no source of the engine's."""
    digests: Mapping[ClassName, str] = {ClassName("A"): "1", ClassName("B"): "2"}
    sources = {ClassName("A"): "class A(Model):\n    pass\n", ClassName("B"): "class B(Model):\n"}
    text = b'"""Classes."""\n\n\nclass A(Shrunk):\n    pass\n\n\nclass B(Model):\n\n\nC = A\n'
    found = question_digests({"src/models/a.py": text, "src/a.py": text}, digests, sources)
    assert found == {"src/models/a.py": "- 2"}
    assert written_sources({"src/models/a.py": text}, found) == {"2": "class B(Model):\n"}
    assert written_sources({"src/models/a.py": text}, {"src/models/a.py": "2"}) == {}
