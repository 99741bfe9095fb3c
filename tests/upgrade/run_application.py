"""Runs each use of the application by itself; what came of it goes to standard output as JSON.

The arguments are the application's path, the package and its client class; the server's address
is in ``ERP_ADDRESS``.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import warnings
from importlib import import_module
from typing import Any


def _outcome(use: Any, client: Any) -> dict[str, Any]:
    error = None
    with (
        warnings.catch_warnings(record=True) as caught,
        client(base_url=os.environ["ERP_ADDRESS"]) as erp,
    ):
        warnings.simplefilter("always")
        try:
            use(erp)
        except Exception as raised:
            error = f"{type(raised).__name__}: {raised}"
    told = [(str(one.message), one.filename) for one in caught]
    return {"error": error, "warnings": told}


def main(path: str, package: str, client: str) -> None:
    """Run every function of the application with a client of its own."""
    made = getattr(import_module(package), client)
    uses = {name: one for name, one in runpy.run_path(path).items() if getattr(one, "__code__", 0)}
    json.dump({name: _outcome(use, made) for name, use in uses.items()}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
