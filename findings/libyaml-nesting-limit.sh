#!/usr/bin/env bash
# libyaml 0.2.6, shipped with PyYAML 6.0.4, refuses YAML that nests deeper than 1000 levels. libyaml 0.2.5
# reads the same text, so a document can stop loading with a patch release of PyYAML. A run of opening
# brackets is refused before the first event comes out, because the scanner reads ahead for a key: who
# counts levels by events gets libyaml's error first. PyYAML's own parser has no limit.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
for version in 6.0.3 6.0.4; do
  "${PYTHON:-python3}" -m venv "$folder/$version"
  "$folder/$version/bin/python" -m pip install --quiet --disable-pip-version-check "pyyaml==$version" 2>/dev/null
  "$folder/$version/bin/python" - <<'PY' | tee -a "$folder/said"
import yaml

print("PyYAML", yaml.__version__, "libyaml", yaml._yaml.get_version_string())


def outcome(text, loader):
    events = 0
    try:
        for _ in yaml.parse(text, Loader=loader):
            events += 1
    except yaml.YAMLError as error:
        return f"{error.problem!r} after {events} events"
    return f"{events} events"


for depth in (1000, 1001):
    text = "[" * depth + "]" * depth
    print(f"  {depth} brackets: {outcome(text, yaml.CSafeLoader)}")
print(f"  1001 brackets, PyYAML's parser: {outcome('[' * 1001 + ']' * 1001, yaml.SafeLoader)}")
PY
done
diff - "$folder/said" <<'SAID' || { echo "this has changed"; exit 1; }
PyYAML 6.0.3 libyaml 0.2.5
  1000 brackets: 2004 events
  1001 brackets: 2006 events
  1001 brackets, PyYAML's parser: 2006 events
PyYAML 6.0.4 libyaml 0.2.6
  1000 brackets: 2004 events
  1001 brackets: 'exceeded maximum nesting depth' after 1 events
  1001 brackets, PyYAML's parser: 2006 events
SAID
