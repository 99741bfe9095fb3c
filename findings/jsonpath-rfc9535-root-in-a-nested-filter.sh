#!/usr/bin/env bash
# In a filter, $ is the root of the whole query argument (RFC 9535, 2.3.5.1), at any depth. jsonpath-rfc9535
# 1.0.1 runs the query of a nested filter on the node at hand and takes that for the root, so that $ inside it
# finds nothing of the document. Its compliance suite has no such query.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet jsonpath-rfc9535==1.0.1 2>/dev/null
"$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import jsonpath_rfc9535

document = {"want": 1, "list": [{"parts": [{"x": 1}]}, {"parts": [{"x": 2}]}]}
print("jsonpath-rfc9535", version("jsonpath-rfc9535"))
found = {}
for query in (
    "$.list[?@.parts[0].x == $.want]",
    "$.list[?@.parts[?@.x == 1]]",
    "$.list[?@.parts[?@.x == $.want]]",
):
    found[query] = len(jsonpath_rfc9535.find(query, document))
    print(f"  {query}: {found[query]} of 1")
if list(found.values()) != [1, 1, 0]:
    sys.exit("this has changed")
PY
