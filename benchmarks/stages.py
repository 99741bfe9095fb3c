"""What each stage of a cold run takes, as ``erpgen generate --timings`` has it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.figures import environment


def stages(document: Path, out: Path) -> str:
    """The table of a run into a new folder."""
    command = [sys.executable, "-m", "erpgen", "generate", "visma-net-erp", "--timings"]
    command += ["--spec", str(document), "--out", str(out)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment())
    lines = done.stderr.splitlines()
    begin = next(at for at, line in enumerate(lines) if line.startswith("stage "))
    end = next(at for at, line in enumerate(lines) if line.startswith("all "))
    return "\n".join(lines[begin : end + 1])
