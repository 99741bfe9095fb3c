"""The README that comes with any API's client: its code is Python, its calls are the client's."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from docs.pages import Block, blocks
from erpgen.config import default_config
from erpgen.generate.package_settings import package_settings
from erpgen.load import load_document
from erpgen.model import ModelPolicy, build_model
from erpgen.model.types import ApiModel
from erpgen.normalise import normalise
from erpgen.render.readme import readme
from published import documents

CLIENTS = re.compile(r"\ba?client\.(\w+)\.(\w+)")
OWN = {"background"}


def cookbook(path: Path, folder: Path) -> tuple[ApiModel, list[Block]]:
    """The model of a document, and the blocks of the README for its client."""
    loaded = load_document(str(path))
    model = build_model(normalise(loaded).content, ModelPolicy()).model
    settings = package_settings(default_config(model.title), model, "1.0")
    page = folder / "README.md"
    page.write_text(readme(model, settings), "utf-8")
    return model, list(blocks(page))


@pytest.mark.parametrize("path", documents(small=True))
def test_the_cookbook_of_any_api_is_python_of_its_client(path: Path, tmp_path: Path) -> None:
    """Every block parses, and every method it calls is one that the client has."""
    model, found = cookbook(path, tmp_path)
    methods = {
        (str(resource.attribute), str(operation.function))
        for resource in model.resources
        for operation in resource.operations
    }
    for block in found:
        if block.language != "python":
            continue
        compile(block.text, str(block), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        called = {found for found in CLIENTS.findall(block.text) if found[0] not in OWN}
        assert called <= methods
