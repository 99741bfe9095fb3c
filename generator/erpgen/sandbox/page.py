"""The page of a sandbox that erpgen itself serves, with examples for the client it would make."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from erpgen.config import PackageSettings
from erpgen.sandbox.room import RUNTIME


def page_over(
    package: PackageSettings, index: Callable[[], tuple[bytes, ...]]
) -> Callable[[Any], Any]:
    """What makes of a sandbox of the room one with its page; ``sandbox_room`` comes before it.

    ``index`` gives the client's ``operations.json`` and ``arguments.json``, when the page first
    asks for an example.
    """
    page = importlib.import_module(f"{RUNTIME}.page")
    reader = importlib.import_module(f"{RUNTIME}.index")
    names = page.Names(
        command=package.distribution, package=package.import_name, client=package.client
    )
    return lambda sandbox: page.Page(sandbox, lambda: reader.read_index(*index()), names)
