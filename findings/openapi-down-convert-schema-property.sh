#!/usr/bin/env bash
# @apiture/openapi-down-convert 0.14.2 (OpenAPI 3.1 to 3.0) takes every key `$schema` for the keyword of
# JSON Schema, also among `properties`, where it is the name of a field: the field is gone from 3.0, while
# `required` still names it. APIs that serve JSON Schemas have such a field.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @apiture/openapi-down-convert@0.14.2 >/dev/null
cat > down.cjs <<'JS'
const { Converter } = require("@apiture/openapi-down-convert");
console.log("openapi-down-convert", require("@apiture/openapi-down-convert/package.json").version);
const schema = {
  type: "object",
  required: ["$schema", "title"],
  properties: { $schema: { type: "string" }, title: { type: "string" } },
};
const document = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {},
  components: { schemas: { Form: schema } },
};
const { Form } = new Converter(document, {}).convert().components.schemas;
console.log("  properties:", Object.keys(Form.properties).join(", "));
console.log("  required:", Form.required.join(", "));
JS
node down.cjs | tee said
diff - said <<'SAID' || { echo "this has changed"; exit 1; }
openapi-down-convert 0.14.2
  properties: title
  required: $schema, title
SAID
