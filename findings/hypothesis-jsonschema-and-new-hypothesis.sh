#!/usr/bin/env bash
# hypothesis-jsonschema 0.23.1 asks for hypothesis 6.84.3 or newer, without an upper end. With 6.170 an
# object schema of open members (properties that are not required, or others beside them) ends in an
# AttributeError while values are drawn: a class from the internals of hypothesis has another method by
# now. Texts, numbers and lists are made as before, so a first try looks fine, and pip check finds nothing.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
install() { "$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check "$@" 2>/dev/null; }
install hypothesis-jsonschema==0.23.1
for version in 6.84.3 6.170.17; do
  install "hypothesis==$version"
  "$folder/env/bin/python" -m pip check
  (cd "$folder" && "$folder/env/bin/python" - "$version") <<'PY'
import sys

from hypothesis import given, settings
from hypothesis_jsonschema import from_schema

whole = {"type": "integer"}
for name, schema in {
    "a list": {"type": "array", "items": whole},
    "an object": {"type": "object", "properties": {"a": whole}},
}.items():

    @settings(max_examples=5, database=None, derandomize=True, deadline=None)
    @given(from_schema(schema))
    def draw(value):
        pass

    try:
        draw()
        outcome = "values are made"
    except AttributeError as error:
        outcome = f"AttributeError: {error}"
    print(f"hypothesis {sys.argv[1]}, {name}: {outcome}")
PY
done | tee "$folder/said"
diff - "$folder/said" <<'SAID' || { echo "this has changed"; exit 1; }
No broken requirements found.
hypothesis 6.84.3, a list: values are made
hypothesis 6.84.3, an object: values are made
No broken requirements found.
hypothesis 6.170.17, a list: values are made
hypothesis 6.170.17, an object: AttributeError: 'many' object has no attribute 'more'
SAID
