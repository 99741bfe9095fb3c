"""Public documents of all makes: generated, imported, and each operation called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from erpgen.load import load_document
from executed.calling import Caller
from generated_packages import Shelf, prepared_document
from hostile.importing import import_sources
from published import corpus, operation_count


def documents() -> list[Path]:
    """The 40 documents and the second ERP; one path that does not exist without a corpus."""
    folder = os.environ.get("ERPGEN_CORPUS")
    if not folder:
        return [Path("no-corpus.json")]
    root = Path(folder)
    found = [*root.glob("corpus/openapi/*.json"), *root.glob("specs/*.json")]
    return sorted(found)


@pytest.fixture(params=documents(), ids=lambda path: path.stem)
def document(request: pytest.FixtureRequest) -> Path:
    """One public document."""
    corpus()
    assert isinstance(request.param, Path)
    return request.param


def test_the_package_is_whole(document: Path, shelf: Shelf) -> None:
    """``erpgen generate --spec`` ends with 0 and drops no operation."""
    package = shelf.package(document)
    content = load_document(str(document)).content
    found = {(one["method"], one["path"]) for one in package.operations}
    assert len(found) == len(package.operations) == operation_count(content)


def test_the_packages_can_be_imported(shelf: Shelf, tmp_path: Path) -> None:
    """Every module and public name of every package loads, without a warning."""
    corpus()
    sources = [shelf.package(one).source.parent for one in documents()]
    assert min(import_sources(sources, tmp_path)) > 50


def test_every_operation_works(document: Path, shelf: Shelf) -> None:
    """Each call is what the document says, and each answer is read as the annotated type."""
    package = shelf.package(document)
    calls = Caller(package, dict(prepared_document(document)))
    for report in (calls.call_all(), calls.call_all_async()):
        assert report.faults == {}
        assert report.called == len(package.operations)


def test_the_documents_are_all_there() -> None:
    """Forty public documents and one more ERP are tried, not fewer."""
    corpus()
    assert len(documents()) == 41
