"""Fixtures of the tests on shapes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shapes.shaped import Shaped, document

Make = Callable[..., Shaped]


@pytest.fixture
def shape(tmp_path: Path) -> Make:
    """Makes the client of a schema and the components it refers to."""

    def make(schema: Any, /, *, additional: str = "ignore", **components: Any) -> Shaped:
        content = document(schema, components)
        return Shaped(content, tmp_path / "package", additional=additional)

    return make
