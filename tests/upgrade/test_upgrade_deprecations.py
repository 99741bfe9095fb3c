"""What a package announces as deprecated: what its own release deprecated, and nothing older."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from erpgen.generate import find_inputs, generate

TOML = '[package]\ndistribution = "shop"\nimport = "shop"\nclient = "Shop"\n'


def operation(name: str, *, deprecated: bool = False, argument: bool = False) -> dict[str, Any]:
    """A call that takes an article and may have an argument ``old``, either of them deprecated."""
    parameter = {"name": "old", "in": "query", "schema": {"type": "string"}}
    return {
        "operationId": f"Article_{name}",
        "tags": ["Article"],
        "deprecated": deprecated,
        "parameters": [{**parameter, "deprecated": argument}],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": REF}}}},
        "responses": {"204": {"description": "Done."}},
    }


REF = "#/components/schemas/ArticleDto"


def document(version: str, field: dict[str, bool], **paths: dict[str, Any]) -> str:
    """A release with these POST operations and attributes of ``ArticleDto``."""
    properties = {name: {"type": "string", "deprecated": old} for name, old in field.items()}
    return json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "Shop", "version": version},
            "paths": {f"/{path}": {"post": one} for path, one in paths.items()},
            "components": {"schemas": {"ArticleDto": {"type": "object", "properties": properties}}},
        }
    )


def notes(folder: Path, older: str, newer: str) -> str:
    """The changelog and the migration notes of a package, after two releases."""
    api = folder / "specs" / "shop"
    (api / "releases").mkdir(parents=True)
    (api / "api.toml").write_text(TOML, "utf-8")
    (api / "releases" / "1.0.json").write_text(older, "utf-8")
    (api / "releases" / "2.0.json").write_text(newer, "utf-8")
    generate(find_inputs(api, None, None, folder / "out"))
    texts = [
        (folder / "out" / name).read_text("utf-8") for name in ("CHANGELOG.md", "MIGRATION.md")
    ]
    return "\n".join(texts)


def deprecated(text: str) -> str:
    """What stands below the headings that say deprecated."""
    parts = text.split("\n#")
    return "\n".join(one for one in parts if one.lstrip("# ").startswith("Deprecated"))


def test_what_was_deprecated_before_is_no_news(tmp_path: Path) -> None:
    """Methods, arguments and attributes that already warned are in neither file."""
    known = {"a": operation("A", deprecated=True), "b": operation("B", argument=True)}
    field = {"number": True, "name": False}
    newer = {**known, "c": operation("C")}
    text = notes(tmp_path, document("1.0", field, **known), document("2.0", field, **newer))
    assert deprecated(text) == ""


def test_what_is_deprecated_now_is_announced(tmp_path: Path) -> None:
    """Each in both files, what warned before beside it in none."""
    older = {"a": operation("A", argument=True), "b": operation("B")}
    newer = {
        "a": operation("A", deprecated=True, argument=True),
        "b": operation("B", argument=True),
    }
    first = document("1.0", {"number": True, "name": False}, **older)
    text = deprecated(
        notes(tmp_path, first, document("2.0", {"number": True, "name": True}, **newer))
    )
    for name in ("erp.article.a()", "`old=…` of `erp.article.b()`", "`name` of `ArticleDto`"):
        assert text.count(name) == 2
    assert "`old=…` of `erp.article.a()`" not in text
    assert "number" not in text


def test_a_new_name_makes_no_news_of_what_warned_before(tmp_path: Path) -> None:
    """A method that was renamed was deprecated under its old name, and so was its argument."""
    older = {"a": operation("A", deprecated=True, argument=True), "b": operation("B")}
    newer = {"a": operation("Fetch", deprecated=True, argument=True), "b": operation("B")}
    field = {"number": False}
    text = notes(tmp_path, document("1.0", field, **older), document("2.0", field, **newer))
    assert "`erp.article.a()` → `erp.article.fetch()`" in text
    assert deprecated(text) == ""
