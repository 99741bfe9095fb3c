"""Words that stand in the place of a key: every key knows them, and long lists stand once."""

from __future__ import annotations

from typing import Any

import pytest

from erpgen.config import default_config
from erpgen.generate.package_settings import package_settings
from erpgen.render.package import render_package
from model.building import built, operation

KEY = {
    "name": "id",
    "in": "path",
    "required": True,
    "x-erp-key": "b64",
    "schema": {"type": "string"},
}


@pytest.mark.parametrize(("words", "times"), [(3, 4), (40, 1)])
def test_a_long_list_of_words_beside_keys_stands_once(words: int, times: int) -> None:
    """However many operations have the key; a short one is read where it is used."""
    beside = [f"word{at}" for at in range(words)]
    paths: dict[str, Any] = {f"/things/{word}": {"get": operation(tags=["all"])} for word in beside}
    paths |= {
        f"/things/{{id}}/part{at}": {"get": operation(tags=["all"], parameters=[KEY])}
        for at in range(4)
    }
    model = built(paths).model
    files = render_package(model, package_settings(default_config("Shop"), model, "1.0")).files
    (source,) = (text.decode() for name, text in files.items() if name.endswith("resources/all.py"))
    listed = "(" + ", ".join(f'"{word}"' for word in sorted(beside)) + ")"
    assert " ".join(source.split()).count(listed) == times
    assert source.count("siblings=") == len(paths) - words
