"""A sandbox of Visma.net ERP API: a server on this machine to try calls and to test against.

It is made of the API's document and rules, and nothing in it is real. It needs what the extra
``sandbox`` brings.
"""

from __future__ import annotations

from importlib import resources
from importlib.util import find_spec

_MISSING = [
    one for one in ("jsonschema_rs", "python_multipart", "starlette", "uvicorn") if find_spec(one) is None
]
if _MISSING:
    _WHAT = f"a sandbox needs {', '.join(_MISSING)}"
    raise ImportError(_WHAT + ': pip install "visma-net-erp[sandbox]"', name=_MISSING[0])

from ._runtime.sandbox import Call, Fault, Plan, Sandbox, SandboxError, read_fault, read_plan, serving

__all__ = [
    "Call",
    "Fault",
    "Plan",
    "Sandbox",
    "SandboxError",
    "plan",
    "read_fault",
    "read_plan",
    "serving",
]


def plan() -> Plan:
    """What the sandbox of this package is made from."""
    return read_plan((resources.files(__package__ or "") / "sandbox.json").read_bytes())
