"""What is a document, and what is refused."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from erpgen.document import Flavour
from erpgen.errors import InputError
from erpgen.load import load_document
from published import corpus, documents, operation_count


def written(folder: Path, text: str) -> str:
    """A file with this text."""
    path = folder / "api"
    path.write_text(text)
    return str(path)


@pytest.mark.parametrize(
    ("head", "flavour"),
    [
        ('swagger: "2.0"', Flavour.SWAGGER_20),
        ("swagger: 2.0", Flavour.SWAGGER_20),
        ("openapi: 3.0", Flavour.OPENAPI_30),
        ("openapi: 3.0.4", Flavour.OPENAPI_30),
        ("openapi: 3.0.0-rc2", Flavour.OPENAPI_30),
        ("openapi: 3.1.1", Flavour.OPENAPI_31),
        ("openapi: 3.2.0", Flavour.OPENAPI_32),
    ],
)
def test_the_flavour_is_read(tmp_path: Path, head: str, flavour: Flavour) -> None:
    """The version may be quoted or not, which in YAML makes it a number."""
    assert load_document(written(tmp_path, head)).flavour is flavour


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "empty"),
        ("# nothing but a comment", "empty"),
        ("~", "nothing at the top"),
        ("- a", "a list at the top"),
        ("just words", "a text at the top"),
        ("a: 1", "neither a 'swagger' nor an 'openapi' key"),
        ('swagger: "1.2"', "'1.2' is not supported"),
        ("swaggerVersion: '1.2'", "Swagger 1.x"),
        ("openapi: 3.3.0", "'3.3.0' is not supported"),
        ("openapi: 4.0.0", "'4.0.0' is not supported"),
        ("openapi: 3", "3 is not supported"),
        ("openapi: {}", "is not supported"),
        ("openapi: 3.10.0", "is not supported"),
        ("<!DOCTYPE html>\n<html>", "an HTML page"),
        ("\n  <?xml version='1.0'?>", "XML"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, text: str, what: str) -> None:
    """Each refusal is one line that says what was found."""
    with pytest.raises(InputError) as caught:
        load_document(written(tmp_path, text))
    assert what in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("", "the document's name is empty"),
        ("missing.json", "no such file"),
        (".", "folder"),
        ("a\0b", "cannot be read"),
        ("ftp://example.com/a", "http"),
        ("file:///etc/passwd", "http"),
        ("x" * 5000, "cannot be read"),
    ],
)
def test_sources_that_cannot_be_read_are_refused(source: str, what: str) -> None:
    """A path that leads nowhere is bad input, and no traceback."""
    with pytest.raises(InputError, match=what):
        load_document(source)


def test_the_hash_is_of_the_bytes(tmp_path: Path) -> None:
    """The hash identifies the file as it is kept."""
    path = written(tmp_path, "openapi: 3.0.0")
    assert load_document(path).sha256 == hashlib.sha256(b"openapi: 3.0.0").hexdigest()


@pytest.mark.parametrize("path", documents())
def test_public_documents_load(path: Path) -> None:
    """Real documents load, every operation with them."""
    loaded = load_document(str(path))
    if path.suffix == ".json":
        assert loaded.content == json.loads(path.read_bytes())


@pytest.mark.parametrize(
    ("name", "count"),
    [("9.11.00.1001.swagger", 474), ("9.66.02.1023.openapi", 490), ("2025-04-24.openapi", 498)],
)
def test_real_releases_have_all_their_operations(name: str, count: int) -> None:
    """The three real releases have as many operations as were counted in them."""
    path = corpus() / f"specs/visma-net-erp/{name}.json"
    assert operation_count(load_document(str(path)).content) == count
