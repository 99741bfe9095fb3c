"""What a program loads with the client, before its first call."""

from __future__ import annotations

import subprocess
import sys

from shipped_client import import_generated

_LATER = (
    "asyncio",
    "dataclasses",
    "hashlib",
    "httpx",
    "json",
    "logging",
    "random",
    "ssl",
    "zoneinfo",
)
"""What only calls, or only some programs, need."""

_PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from visma_net_erp import VismaNetErp
VismaNetErp().customer
print(*(name for name in sys.argv[2:] if name in sys.modules))
"""


def test_a_client_and_a_resource_load_nothing_that_only_calls_need() -> None:
    """Neither the HTTP library, nor what lists, changes, logs and retries are made with."""
    source = str(import_generated() / "src")
    command = [sys.executable, "-I", "-c", _PROGRAM, source, *_LATER]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert done.stdout.split() == []
