"""What comparing two releases costs."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, printed

_DIFF = """
import resource, subprocess, sys, time
command = [sys.executable, "-m", "erpgen", "diff", *sys.argv[1:], "--api", "visma-net-erp"]
start = time.perf_counter()
subprocess.run([*command, "--fail-on", "never"], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.perf_counter() - start, used.ru_maxrss / 1024)
"""


def figures(old: Path, new: Path) -> Iterator[Figure]:
    """A diff for the client and as markdown, the median of three, and its largest process."""
    runs = [printed(_DIFF, str(old), str(new), "--format", "markdown") for _ in range(3)]
    yield Figure("diff of two releases", statistics.median(run[0] for run in runs), "s", 4.0)
    yield Figure("the same, memory", max(run[1] for run in runs), "MB", 500)
