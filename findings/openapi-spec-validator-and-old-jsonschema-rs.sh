#!/usr/bin/env bash
# openapi-spec-validator 0.9.0 uses jsonschema-rs wherever it can be imported, without naming a range of it
# in its metadata. With 0.42 a sound document ends in an AttributeError, not in the slower jsonschema that
# is used when jsonschema-rs is missing; 0.43 works. pip check finds nothing wrong with either.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
install() { "$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check "$@" 2>/dev/null; }
install openapi-spec-validator==0.9.0
for version in none 0.42.2 0.43.0; do
  [ "$version" = none ] || install "jsonschema-rs==$version"
  "$folder/env/bin/python" -m pip check
  "$folder/env/bin/python" - "$version" <<'PY'
import sys

try:
    from openapi_spec_validator import validate

    validate({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}})
    outcome = "the document is sound"
except AttributeError as error:
    outcome = f"AttributeError: {error}"
print(f"jsonschema-rs {sys.argv[1]}: {outcome}")
PY
done | tee "$folder/said"
diff - "$folder/said" <<'SAID' || { echo "this has changed"; exit 1; }
No broken requirements found.
jsonschema-rs none: the document is sound
No broken requirements found.
jsonschema-rs 0.42.2: AttributeError: module 'jsonschema_rs' has no attribute 'validator_cls_for'
No broken requirements found.
jsonschema-rs 0.43.0: the document is sound
SAID
