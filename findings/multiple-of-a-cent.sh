#!/usr/bin/env bash
# `multipleOf: 0.01` is how a document says that an amount has two decimals. Of all amounts from 0.01 to 1000.00,
# msgspec 0.22.0 (Meta(multiple_of=0.01)) refuses 99,983 of 100,000, and jsonschema 4.26.0 11,426, among them 0.07
# and 0.28: the first takes a remainder of binary floats, the second a quotient. jsonschema-rs 0.61.2, fastjsonschema
# 2.22.3 and pydantic 2.14.4 refuse none, and no one accepts an amount with a third decimal. So what one tool of a
# chain sends, the next calls invalid, and openapi-spec-validator changes sides with whether jsonschema-rs is there.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check msgspec==0.22.0 jsonschema==4.26.0 \
  jsonschema-rs==0.61.2 fastjsonschema==2.22.3 pydantic==2.14.4 2>/dev/null
"$folder/env/bin/python" - <<'PY'
import sys
from importlib.metadata import version
from typing import Annotated

import fastjsonschema
import jsonschema
import jsonschema_rs
import msgspec
import pydantic

SCHEMA = {"type": "number", "multipleOf": 0.01}


def raising(read, error):
    def holds(text):
        try:
            read(text)
        except error:
            return False
        return True

    return holds


by_float = fastjsonschema.compile(SCHEMA)
decoder = msgspec.json.Decoder(Annotated[float, msgspec.Meta(multiple_of=0.01)])
adapter = pydantic.TypeAdapter(Annotated[float, pydantic.Field(multiple_of=0.01)])
plain, rust = jsonschema.Draft202012Validator(SCHEMA), jsonschema_rs.Draft202012Validator(SCHEMA)
holds = {
    "msgspec": raising(decoder.decode, msgspec.ValidationError),
    "jsonschema": lambda text: plain.is_valid(float(text)),
    "jsonschema-rs": lambda text: rust.is_valid(float(text)),
    "fastjsonschema": raising(lambda text: by_float(float(text)), fastjsonschema.JsonSchemaException),
    "pydantic": raising(adapter.validate_json, pydantic.ValidationError),
}
whole = [f"{cents // 100}.{cents % 100:02d}" for cents in range(1, 100_001)]
seen = {}
for name, accepts in holds.items():
    refused = [text for text in whole if not accepts(text)]
    wrong = sum(accepts(f"{text}1") for text in whole)
    seen[name] = (len(refused), wrong)
    print(f"{name} {version(name)}: {len(refused)} of {len(whole)} amounts refused", *refused[:3], "…" * bool(refused))
    print(f"    {wrong} of as many with a third decimal accepted")
expected = {"msgspec": 99_983, "jsonschema": 11_426, "jsonschema-rs": 0, "fastjsonschema": 0, "pydantic": 0}
sys.exit(seen != {name: (number, 0) for name, number in expected.items()})
PY
