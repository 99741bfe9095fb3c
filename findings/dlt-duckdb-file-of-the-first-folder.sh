#!/usr/bin/env bash
# A dlt pipeline that is told a relative DuckDB file keeps the folder of its first run in its state (DLT_DATA_DIR, by
# default the user's own). The same program started in another folder writes into the file of the first one: where it
# runs no file appears, no word is said, and who opens "erp.duckdb" there gets an empty database. An absolute path is
# taken as it is. Needs network.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q dlt==1.31.0 duckdb==2.0.1
cd "$folder"
RUNTIME__DLTHUB_TELEMETRY=false RUNTIME__LOG_LEVEL=CRITICAL DLT_DATA_DIR="$folder/data" "$folder/venv/bin/python" - <<'PY'
import os
import sys
from importlib.metadata import version
from pathlib import Path

import dlt

print("dlt", version("dlt"), "DuckDB", version("duckdb"))
start = Path.cwd()


def files_after(name, absolute):
    """What lies in two folders in which the same pipeline was run, one after the other."""
    for folder in (start / name / "first", start / name / "second"):
        folder.mkdir(parents=True)
        os.chdir(folder)
        file = str(folder / "erp.duckdb") if absolute else "erp.duckdb"
        pipeline = dlt.pipeline(name, destination=dlt.destinations.duckdb(file), dataset_name="d")
        pipeline.run([{"id": folder.name}], table_name="t")
    return {one.name: sorted(file.name for file in one.iterdir()) for one in sorted((start / name).iterdir())}


relative, absolute = files_after("relative", False), files_after("absolute", True)
print("relative:", relative)
print("absolute:", absolute)
sys.exit(relative != {"first": ["erp.duckdb"], "second": []} or absolute["second"] != ["erp.duckdb"])
PY
