#!/usr/bin/env bash
# dlt writes a list that became empty as a file without lines, and truncates its table by loading it. Loaded as
# lines of JSON (a hint of the resource, or loader_file_format="jsonl"), DuckDB finds one column, "json", in such
# a file and refuses it: a table that is replaced keeps its old rows. As SQL statements, dlt's default for DuckDB,
# the same list is fine, and takes ten times as long where there are rows. Needs network.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q dlt==1.31.0 duckdb==2.0.1
cd "$folder"
RUNTIME__DLTHUB_TELEMETRY=false RUNTIME__LOG_LEVEL=CRITICAL DLT_DATA_DIR="$folder/data" "$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import dlt

print("dlt", version("dlt"), "DuckDB", version("duckdb"))


def outcome(form):
    pipeline = dlt.pipeline(
        f"p_{form}", destination=dlt.destinations.duckdb(f"{form}.duckdb"), dataset_name="d"
    )
    for rows in ([{"id": 1}, {"id": 2}], []):
        listed = dlt.resource(rows, name="terms", write_disposition="replace", columns={"id": {"data_type": "bigint"}})
        try:
            pipeline.run(listed, loader_file_format=form)
        except Exception as error:
            last = [line for line in str(error).splitlines() if "column with name" in line]
            return last[0] if last else type(error).__name__
    with pipeline.sql_client() as client:
        return f"{client.execute_sql('select count(*) from terms')[0][0]} rows"


found = {form: outcome(form) for form in ("insert_values", "jsonl")}
for form, said in found.items():
    print(f"two rows, then none, as {form}: {said}")
sys.exit(not (found["insert_values"] == "0 rows" and 'name "json"' in found["jsonl"]))
PY
