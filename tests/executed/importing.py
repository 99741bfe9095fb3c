"""Imports all of a generated package in an interpreter of its own."""

from __future__ import annotations

import subprocess
import sys

from generated_packages import Package

_SCRIPT = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
names = [one.name for one in pkgutil.walk_packages(package.__path__, f"{sys.argv[2]}.")]
for name in names:
    module = importlib.import_module(name)
    for public in getattr(module, "__all__", dir(module)):
        getattr(module, public)
print(len(names))
"""


def import_everything(package: Package) -> int:
    """How many modules were imported, every public name of them; a warning is an error."""
    source = package.source
    command = [sys.executable, "-W", "error", "-c", _SCRIPT, str(source.parent), source.name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return int(done.stdout)
