"""The shipped API's client, generated anew for this run and put where Python finds it."""

from __future__ import annotations

import atexit
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from erpgen.generate import find_inputs, generate

API = Path(__file__).parents[1] / "specs" / "visma-net-erp"


@cache
def import_generated(api: str = API.name) -> Path:
    """Generate the default release into a folder of its own, importable from now on; the folder."""
    folder = TemporaryDirectory(prefix="erpgen-client-")
    atexit.register(folder.cleanup)
    out = Path(folder.name) / "package"
    generate(find_inputs(API.parent / api, None, None, out))
    sys.path.insert(0, str(out / "src"))
    return out
