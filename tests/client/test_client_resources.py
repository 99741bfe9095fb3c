"""Resources are attributes of a client that are made when they are first asked for."""

from __future__ import annotations

import pydoc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from http_calls.serving import document_of, operation, package_of

TAGS = {"letter": "Letters, and what became of them. They are kept.", "main": ""}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A client of two resources, one of them called as no module of Python's may be."""
    paths = {f"/{tag}": {"get": operation(f"{tag}_read", tags=[tag])} for tag in TAGS}
    document = document_of("Post", paths)
    document["tags"] = [{"name": tag, "description": text} for tag, text in TAGS.items()]
    return package_of(document, tmp_path_factory.mktemp("post"))


def test_a_resource_is_made_once_and_of_its_client(package: Any) -> None:
    """Its module is loaded when it is asked for, wherever that is, and the object is kept."""
    modules = [f"{package.__name__}.resources.{name}" for name in ("letter", "main_")]
    client, other = package.PostClient(), package.PostClient()
    assert not sys.modules.keys() & set(modules)
    assert client.letter is client.letter
    assert client.letter is not other.letter
    assert type(client.main).__module__ == modules[1]


def test_threads_share_a_resource(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two that ask while neither has made it get the same object."""
    both = threading.Barrier(2, timeout=10)

    class Made:
        def __init__(self, _: object) -> None:
            both.wait()

    client = package.PostClient()
    module = sys.modules[type(package.PostClient().letter).__module__]
    monkeypatch.setattr(module, "LetterResource", Made)
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: client.letter, range(2))
    assert isinstance(first, Made)
    assert first is second is client.letter


def test_help_has_the_text_that_editors_show(package: Any) -> None:
    """Of the class and of the attribute, without any resource being loaded for it."""
    kind = package.AsyncPostClient
    assert kind.letter.__doc__ == "Letters, and what became of them."
    assert "letter = Lazy('AsyncLetterResource')\n" in pydoc.plain(pydoc.render_doc(kind))
    assert "Operations of main." in pydoc.plain(pydoc.render_doc(kind.main))


def test_help_does_without_the_source(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program may be shipped as byte code alone."""

    def missing(_: object) -> str:
        raise OSError("could not get source code")

    kind: Any = type(
        "Shipped", (package.PostClient,), {"letter": type(package.PostClient.letter)("X")}
    )
    monkeypatch.setattr("inspect.getsource", missing)
    assert kind.letter.__doc__ is None


def test_a_test_may_put_its_own_there(package: Any) -> None:
    """An attribute that is set leads, and goes as it came."""
    client = package.PostClient()
    client.letter = mine = object()
    assert client.letter is mine
    del client.letter
    assert type(client.letter).__name__ == "LetterResource"
