#!/usr/bin/env bash
# msgspec's rename="camel" and pydantic's to_camel spell attributes the same way until a digit stands before a letter:
# both make a capital of what follows a digit in a later word (line_co2e -> lineCo2E, street_2nd -> street2Nd), but in
# the first word pydantic does so too and msgspec does not: co2e_total is co2eTotal for one and co2ETotal for the other.
# Two services that share snake_case models and each say "camel" do not understand each other, and since unknown
# members are ignored by both, the value is simply missing. The name that people expect (lineCo2e, street2nd) neither
# gives. Needs network.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q msgspec==0.22.0 pydantic==2.14.4
"$folder/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import msgspec
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

print("msgspec", version("msgspec"), "pydantic", version("pydantic"))


class One(msgspec.Struct, rename="camel"):
    vat_number: str | None = None
    co2e_total: str | None = None
    line_co2e: str | None = None
    street_2nd: str | None = None


class Other(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)
    vat_number: str | None = None
    co2e_total: str | None = None
    line_co2e: str | None = None
    street_2nd: str | None = None


values = {name: "x" for name in One.__struct_fields__}
sent = msgspec.json.encode(One(**values))
read = Other.model_validate_json(sent)
back = msgspec.json.decode(Other(**values).model_dump_json(by_alias=True), type=One)
print("msgspec writes ", sent.decode())
print("pydantic writes", Other(**values).model_dump_json(by_alias=True))
print("pydantic reads of it", read.model_dump())
print("msgspec reads of it ", msgspec.structs.asdict(back))
lost = [name for name, value in read.model_dump().items() if value is None]
expected = {"vatNumber": "x", "co2eTotal": "x", "lineCo2E": "x", "street2Nd": "x"}
sys.exit(not (lost == ["co2e_total"] and back.co2e_total is None and msgspec.json.decode(sent) == expected))
PY
