"""The examples of the reference are true: they run, and send what the page shows."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generated_packages import generated, prepared_document
from reference.examples import examples, faults, modelled
from reference.kinds import DOCUMENT, EXAMPLES
from shipped_client import API, import_generated
from type_checking import MYPY, checked

WHOLE = os.environ.get("ERPGEN_LAWS") == "whole"
RELEASE = API / "releases" / "2025.4.24.json"


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A document of all kinds of operations; the client of it can be imported."""
    folder = tmp_path_factory.mktemp("kinds")
    spec = folder / "kinds.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    source = str(generated(spec, folder / "client") / "src")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(source)
        yield spec
    for name in [one for one in sys.modules if one.partition(".")[0] == "order_desk_client"]:
        del sys.modules[name]


def test_every_example_of_the_shipped_client_runs() -> None:
    """One form of each, in turn, against a server that judges requests by the document.

    ``ERPGEN_LAWS=whole`` runs both.
    """
    import_generated()
    assert faults(modelled(api=API), prepared_document(RELEASE, API), whole=WHOLE) == {}


def test_an_example_of_any_kind_runs(kinds: Path) -> None:
    """Files, unions, enums, classes within themselves, bodies without a type."""
    found = faults(modelled(kinds), prepared_document(kinds))
    assert found == {"never": "has no example"}


def test_examples_of_any_kind_are_typed(kinds: Path, tmp_path: Path) -> None:
    """mypy --strict has nothing to say of them, in either form."""
    folder = kinds.parent / "client" / "src"
    count = 0
    for operation, example in examples(modelled(kinds)):
        if example is not None:
            (folder / f"{operation.id}.py").write_text(example.python, "utf-8")
            (folder / f"{operation.id}_async.py").write_text(example.asynchronous, "utf-8")
            count += 1
    assert count == EXAMPLES
    assert checked(MYPY, folder, tmp_path) == ""
