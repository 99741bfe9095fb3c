"""The runtime's room of the sandbox, as erpgen itself runs it: the code that packages get."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from erpgen.errors import InputError
from erpgen.own_code import template_folder

if TYPE_CHECKING:
    from runtime.sandbox import plan as plan_types

RUNTIME = "erpgen_runtime"
NEEDED = {
    "starlette": "starlette",
    "uvicorn": "uvicorn",
    "jsonschema_rs": "jsonschema-rs",
    "python_multipart": "python-multipart",
    "star_openapi_scalar": "star-openapi-scalar",
}
"""What the room imports, and what each is installed as."""


@cache
def plan_words() -> Any:
    """The module that says what a plan is; it needs nothing of what serving needs."""
    return _module(f"{RUNTIME}_plan", template_folder() / "runtime" / "sandbox" / "plan.py")


def sandbox_room() -> Any:
    """The room itself; InputError where what it needs is not installed."""
    missing = [known for name, known in NEEDED.items() if importlib.util.find_spec(name) is None]
    if missing:
        what = f"needs {', '.join(missing)}"
        raise InputError("sandbox", what, 'pip install "erpgen[sandbox]"')
    _module(RUNTIME, template_folder() / "runtime" / "__init__.py")
    return importlib.import_module(f"{RUNTIME}.sandbox")


def _module(name: str, path: Path) -> ModuleType:
    if name not in sys.modules:
        places = [str(path.parent)] if path.name == "__init__.py" else None
        spec = importlib.util.spec_from_file_location(name, path, submodule_search_locations=places)
        if spec is None or spec.loader is None:
            raise ImportError(name)
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


if TYPE_CHECKING:
    Plan = plan_types.Plan
    Rules = plan_types.Rules
    Collection = plan_types.Collection
