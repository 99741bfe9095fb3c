#!/usr/bin/env bash
# On Linux ru_maxrss of a finished child is not what the child used: it also counts what the process that
# started it held at that time, since the kernel carries the peak over exec. And RUSAGE_CHILDREN is the
# largest of all children so far. A test that reads it after subprocess.run measures itself; a small
# process in between measures the child. Needs Python alone.
set -euo pipefail
[ "$(uname)" = Linux ] || { echo "this is about Linux"; exit 0; }
"${PYTHON:-python3}" - <<'PY'
import platform
import resource
import subprocess
import sys

BETWEEN = """
import resource, subprocess, sys
subprocess.run([sys.executable, "-c", "pass"], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""
print("Python", platform.python_version(), "on", platform.system(), platform.release())
ballast = bytearray(b"x") * (300 * 1024 * 1024)
subprocess.run([sys.executable, "-c", "pass"], check=True)
direct = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
between = int(subprocess.run([sys.executable, "-c", BETWEEN], check=True, capture_output=True, text=True).stdout)
print(f"peak of `python -c pass`, started by a process that holds 300 MB: {direct} MB")
print(f"the same, started by a small process in between: {between} MB")
sys.exit(not (direct > 250 and between < 100))
PY
