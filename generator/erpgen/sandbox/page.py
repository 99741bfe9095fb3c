"""The page of a sandbox that erpgen itself serves, with examples for the client it would make."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from erpgen.model.types import ApiModel
from erpgen.render.index import operations_index
from erpgen.render.methods import MethodPrinter
from erpgen.render.settings import PackageSettings
from erpgen.sandbox.room import RUNTIME


def page_over(model: ApiModel, settings: PackageSettings) -> Callable[[Any], Any]:
    """What makes of a sandbox of the room one with its page; ``sandbox_room`` comes before it."""
    page = importlib.import_module(f"{RUNTIME}.page")
    index = importlib.import_module(f"{RUNTIME}.index")
    names = page.Names(
        command=settings.distribution, package=settings.import_name, client=settings.client
    )

    def entries() -> Any:
        return index.read_index(operations_index(model, MethodPrinter(model)).encode())

    return lambda sandbox: page.Page(sandbox, entries, names)
