"""The shipped client's sandbox with its page, on a real socket."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import pytest

from kit.packages import package


class Opened(NamedTuple):
    """A sandbox with its page, and the address of both."""

    sandbox: Any
    url: str


@pytest.fixture(scope="module")
def opened() -> Iterator[Opened]:
    """As the command line of the package serves it."""
    erp = package("visma-net-erp")
    page = import_module(f"{erp.name}._runtime.page")
    index = import_module(f"{erp.name}._runtime.index")
    names = page.Names(command="visma-net-erp", package=erp.name, client="VismaNetErp")
    sandbox = erp.sandbox.Sandbox(erp.sandbox.plan())
    dressed = page.Page(sandbox, lambda: index.index_of(erp.name), names)
    with erp.sandbox.serving(dressed) as url:
        yield Opened(sandbox, url)
    sandbox.close()
