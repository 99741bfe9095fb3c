#!/usr/bin/env bash
# dlt 1.31 asks for any sqlglot from 26.32 on, and pip takes the newest. With sqlglot 30.30 every relation of a
# dataset (pipeline.dataset()["table"].fetchall(), row_counts()) ends in a TypeError: a function of sqlglot lost
# the argument infer_schema. Loading works; the SQL client of the pipeline reads all the same. Needs network.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q dlt==1.31.0 duckdb==2.0.1 sqlglot==30.30.0
cd "$folder"
RUNTIME__DLTHUB_TELEMETRY=false RUNTIME__LOG_LEVEL=CRITICAL DLT_DATA_DIR="$folder/data" "$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import dlt

print("dlt", version("dlt"), "sqlglot", version("sqlglot"))
pipeline = dlt.pipeline("p", destination=dlt.destinations.duckdb("a.duckdb"), dataset_name="d")
pipeline.run([{"id": 1}], table_name="terms")
with pipeline.sql_client() as client:
    print("by the SQL client:", client.execute_sql("select id from terms"))
try:
    print("by the dataset:", pipeline.dataset()["terms"].select("id").fetchall())
except TypeError as error:
    print("by the dataset: TypeError:", error)
    sys.exit("infer_schema" not in str(error))
sys.exit(1)
PY
