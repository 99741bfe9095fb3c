"""References that leave the document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from erpgen.errors import InputError
from erpgen.load import load_document
from erpgen.normalise import normalise


def document(schema: object, **more: object) -> dict[str, Any]:
    """A document with one schema."""
    return {"openapi": "3.0.0", "paths": {}, "components": {"schemas": {"A": schema}}, **more}


def written(folder: Path, name: str, content: object) -> Path:
    """A JSON file."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))
    return path


@pytest.mark.parametrize(
    "reference",
    [
        "other.json#/A",
        "./other.json",
        "../other.json",
        "/etc/passwd",
        "http://127.0.0.1:1/a.json",
        "https://example.com/a.json#/A",
        "file:///etc/passwd",
        "Pet",
    ],
)
def test_outward_references_are_refused_with_their_pointer(tmp_path: Path, reference: str) -> None:
    """Nothing outside the document is read because a document asks for it."""
    path = written(tmp_path, "api.json", document({"items": {"$ref": reference}}))
    with pytest.raises(InputError) as caught:
        load_document(str(path))
    assert "#/components/schemas/A/items: " in str(caught.value)
    assert "leaves the document" in str(caught.value)


@pytest.mark.parametrize(
    "schema",
    [
        {"example": {"$ref": "other.json"}},
        {"default": {"$ref": "other.json"}},
        {"enum": [{"$ref": "other.json"}]},
        {"x-note": {"$ref": "other.json"}},
        {"examples": [{"$ref": "other.json"}]},
        {"properties": {"$ref": {"type": "string"}}},
    ],
)
def test_data_that_looks_like_a_reference_is_data(tmp_path: Path, schema: object) -> None:
    """Examples, defaults and extensions refer to nothing."""
    path = written(tmp_path, "api.json", document(schema))
    assert load_document(str(path)).content["components"]["schemas"]["A"] == schema


@pytest.mark.parametrize("name", ["example", "default", "enum", "x-note", "examples"])
def test_properties_may_have_the_names_of_keywords(tmp_path: Path, name: str) -> None:
    """Below ``properties`` a name is a name, so what it holds is a schema with references."""
    schema = {"properties": {name: {"$ref": "other.json"}}}
    path = written(tmp_path, "api.json", document(schema))
    with pytest.raises(InputError, match="leaves the document"):
        load_document(str(path))


def test_allowed_files_are_bundled(tmp_path: Path) -> None:
    """References to an allowed file are answered from it, and the schemas get stable names."""
    money = {"components": {"schemas": {"Money": {"properties": {"of": {"$ref": "#/x"}}}}}, "x": {}}
    common = written(tmp_path, "parts/common.json", money)
    path = written(
        tmp_path,
        "api.json",
        document({"$ref": "parts/common.json#/components/schemas/Money"}),
    )
    loaded = load_document(str(path), allowed_files=[common])
    schemas = normalise(loaded).content["components"]["schemas"]
    assert schemas == {
        "A": {"$ref": "#/components/schemas/Money"},
        "Money": {"properties": {"of": {"$ref": "#/components/schemas/x"}}},
        "x": {},
    }


def test_allowed_files_may_refer_to_each_other_and_back(tmp_path: Path) -> None:
    """A circle of files is read once, and a file may refer into the document."""
    one = written(tmp_path, "one.json", {"items": {"$ref": "two.json"}})
    two = written(
        tmp_path, "two.json", {"anyOf": [{"$ref": "one.json"}, {"$ref": "api.json#/x-s"}]}
    )
    content = document({"$ref": "one.json"}, **{"x-s": {"type": "string"}})
    path = written(tmp_path, "api.json", content)
    normalised = normalise(load_document(str(path), allowed_files=[one, two]))
    schemas = normalised.content["components"]["schemas"]
    assert schemas["one"] == {"items": {"$ref": "#/components/schemas/two"}}
    assert schemas["two"]["anyOf"][1] == {"$ref": "#/components/schemas/x-s"}
    assert not normalised.diagnostics


def test_a_name_of_the_document_is_not_taken(tmp_path: Path) -> None:
    """A bundled schema gets another name where the document has that one already."""
    common = written(tmp_path, "common.json", {"defs": {"A": {"type": "integer"}}})
    path = written(tmp_path, "api.json", document({"items": {"$ref": "common.json#/defs/A"}}))
    normalised = normalise(load_document(str(path), allowed_files=[common]))
    schemas = normalised.content["components"]["schemas"]
    assert list(schemas) == ["A", "defs_A"]


def test_an_allowed_file_is_not_a_free_pass(tmp_path: Path) -> None:
    """Only the files that are listed are read, whatever a listed one asks for."""
    one = written(tmp_path, "one.json", {"$ref": "secret.json"})
    written(tmp_path, "secret.json", {})
    path = written(tmp_path, "api.json", document({"$ref": "one.json"}))
    with pytest.raises(InputError, match=r"one.json#: .*leaves the document"):
        load_document(str(path), allowed_files=[one])


def test_the_hash_covers_bundled_files(tmp_path: Path) -> None:
    """A change in a bundled file changes the document's hash."""
    one = written(tmp_path, "one.json", {"type": "string"})
    path = written(tmp_path, "api.json", document({"$ref": "one.json"}))
    before = load_document(str(path), allowed_files=[one]).sha256
    written(tmp_path, "one.json", {"type": "integer"})
    assert load_document(str(path), allowed_files=[one]).sha256 != before


def test_files_below_the_own_folder_are_read(tmp_path: Path) -> None:
    """A document in several files is one by itself, each part named as people name it."""
    user = {"User": {"properties": {"team": {"$ref": "team.json"}, "boss": {"$ref": "#/User"}}}}
    written(tmp_path, "schemas/user.json", user)
    written(tmp_path, "schemas/team.json", {"properties": {"lead": {"$ref": "user.json#/User"}}})
    written(tmp_path, "paths/user.json", {"get": {"responses": {"200": {"$ref": "../ok.json"}}}})
    written(tmp_path, "ok.json", {"description": "fine"})
    content = document({"$ref": "schemas/team.json"})
    content["components"]["schemas"]["User"] = {"$ref": "schemas/user.json#/User"}
    content["paths"] = {"/user": {"$ref": "./paths/user.json"}}
    normalised = normalise(load_document(str(written(tmp_path, "api.json", content))))
    schemas = normalised.content["components"]["schemas"]
    assert sorted(schemas) == ["A", "User", "team"]
    assert schemas["User"]["properties"]["boss"] == {"$ref": "#/components/schemas/User"}
    assert normalised.content["paths"]["/user"]["get"]["responses"]["200"] == {
        "description": "fine"
    }
    assert not normalised.diagnostics


def test_nothing_outside_the_own_folder_is_read(tmp_path: Path) -> None:
    """Neither a step up nor a link leads out, from the document or from a part of it."""
    written(tmp_path, "secret.json", {"type": "string"})
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "link.json").symlink_to(tmp_path / "secret.json")
    written(tmp_path, "api/part.json", {"items": {"$ref": "../secret.json"}})
    for reference in ("../secret.json", "link.json", "part.json", str(tmp_path / "secret.json")):
        path = written(tmp_path, "api/api.json", document({"$ref": reference}))
        with pytest.raises(InputError, match="leaves the document"):
            load_document(str(path))


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    """The second takes in as much of its path as it needs."""
    for folder in "xy":
        written(tmp_path, f"{folder}/user.json", {"title": folder})
    content = document({"$ref": "x/user.json"})
    content["components"]["schemas"]["B"] = {"$ref": "y/user.json"}
    loaded = load_document(str(written(tmp_path, "api.json", content)))
    assert list(normalise(loaded).content["components"]["schemas"]) == ["A", "B", "user", "y_user"]


CAT = {
    "$id": "https://shop.example/schemas/cat",
    "$anchor": "puss",
    "properties": {"kitten": {"$ref": "#/$defs/kit"}, "dog": {"$ref": "dog"}},
    "$defs": {"kit": {"$anchor": "kit", "type": "object"}},
}


@pytest.mark.parametrize(
    ("reference", "name"),
    [
        ("https://shop.example/schemas/cat", "Cat"),
        ("https://shop.example/schemas/cat#/$defs/kit", "Cat_kit"),
        ("https://shop.example/schemas/cat#kit", "Cat_kit"),
        ("#puss", "Cat"),
        ("#/components/schemas/Cat", "Cat"),
    ],
)
def test_schemas_go_by_the_names_they_give_themselves(
    tmp_path: Path, reference: str, name: str
) -> None:
    """``$id`` and ``$anchor`` name schemas, and references below an ``$id`` are relative to it."""
    content = document({"$ref": reference})
    content["components"]["schemas"] |= {
        "Cat": CAT,
        "Dog": {"$id": "https://shop.example/schemas/dog", "type": "object"},
    }
    loaded = load_document(str(written(tmp_path, "api.json", content)))
    normalised = normalise(loaded)
    schemas = normalised.content["components"]["schemas"]
    assert schemas["A"] == {"$ref": f"#/components/schemas/{name}"}
    assert schemas["Cat"]["properties"] == {
        "kitten": {"$ref": "#/components/schemas/Cat_kit"},
        "dog": {"$ref": "#/components/schemas/Dog"},
    }
    assert "$id" not in schemas["Cat"]
    assert not normalised.diagnostics


def test_a_pointer_from_the_top_is_found_below_an_id(tmp_path: Path) -> None:
    """Authors who add ``$id`` to a schema go on writing pointers from the top of the document."""
    content = document({"$id": "a", "items": {"$ref": "#/components/schemas/B"}})
    content["components"]["schemas"]["B"] = {"type": "string"}
    loaded = load_document(str(written(tmp_path, "api.json", content)))
    assert not normalise(loaded).diagnostics


def test_names_in_data_name_nothing(tmp_path: Path) -> None:
    """A property called ``$id``, and one in an example, stay what they are."""
    schema = {"properties": {"$id": {"type": "string"}}, "examples": [{"$id": "x", "$ref": "y"}]}
    path = written(tmp_path, "api.json", document(schema))
    assert load_document(str(path)).content["components"]["schemas"]["A"] == schema


def test_a_mapping_leads_to_other_files(tmp_path: Path) -> None:
    """The mapping of a discriminator holds references or names of schemas."""
    written(tmp_path, "cat.json", {"type": "object"})
    mapping = {"cat": "cat.json", "a": "A", "own": "#/components/schemas/A"}
    schema = {"discriminator": {"propertyName": "kind", "mapping": mapping}}
    loaded = load_document(str(written(tmp_path, "api.json", document(schema))))
    schemas = normalise(loaded).content["components"]["schemas"]
    assert schemas["A"]["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/cat",
        "a": "#/components/schemas/A",
        "own": "#/components/schemas/A",
    }
