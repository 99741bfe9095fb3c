"""What a generated package costs: on disk, to import, and to use one resource of."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from generated_packages import SHIPPED_API, Package, Shelf
from specs.releases import TODAY, real

_OF_A_SANDBOX = ("sandbox", "page", "testing")
_SCRIPT = """
import json, sys
sys.path.insert(0, sys.argv[1])
import visma_net_erp
imported = sorted(sys.modules)
client = visma_net_erp.VismaNetErp(base_url="http://127.0.0.1:9")
client.customer.get_all(page_size=1)
used = sorted(sys.modules)
with client:
    pass
# Not getrusage: its peak counts the process that this one was forked from.
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
memory = int(peak.split()[1]) / 1024
print(json.dumps({"megabytes": memory, "imported": imported, "used": used}))
"""


def first_use(package: Package) -> dict[str, Any]:
    """Seconds, megabytes and modules of importing a client and asking one resource for a list."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", _SCRIPT, str(package.source.parent)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture
def package(shelf: Shelf) -> Package:
    """The client of release 9.66 where the public documents are at hand, else a shipped one."""
    spec = real("9.66") if os.environ.get("ERPGEN_CORPUS") else TODAY
    return shelf.package(spec, SHIPPED_API)


def _size(package: Package, *, sandbox: bool) -> tuple[int, int]:
    """Bytes and lines of the package, of its sandbox or of all the rest."""
    files = [path for path in package.folder.rglob("*") if path.is_file()]
    written = [
        path.read_bytes()
        for path in files
        if "__pycache__" not in path.parts
        and sandbox == any(part.startswith(_OF_A_SANDBOX) for part in path.parts)
    ]
    return sum(map(len, written)), sum(content.count(b"\n") for content in written)


def test_a_package_stays_small(package: Package) -> None:
    """At most 3.85 MB and 63,700 lines, beside what its sandbox has."""
    size, lines = _size(package, sandbox=False)
    assert size <= 3_850_000
    assert lines <= 63_700


def test_a_sandbox_is_little_more_than_the_document(package: Package) -> None:
    """At most 2.5 MB and 11,000 lines: the document with its rules, and the rooms around it."""
    size, lines = _size(package, sandbox=True)
    assert 0 < size <= 2_500_000
    assert lines <= 11_000


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
def test_first_use_takes_little_memory(package: Package) -> None:
    """The best of five: at most 45 MB, with bytecode that is there already."""
    runs = [first_use(package) for _ in range(5)]
    assert min(run["megabytes"] for run in runs) <= 45


def test_only_what_is_used_is_loaded(package: Package) -> None:
    """Importing the package loads no model and no transport; a resource loads its own models."""
    run = first_use(package)
    assert [name for name in run["imported"] if ".models" in name or ".resources" in name] == []
    assert "httpx" not in run["used"]
    loaded = {name for name in run["used"] if name.startswith("visma_net_erp.resources.")}
    assert loaded == {"visma_net_erp.resources.customer"}
    models = [name for name in run["used"] if name.startswith("visma_net_erp.models.")]
    assert 0 < len(models) < 15
