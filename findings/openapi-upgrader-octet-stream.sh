#!/usr/bin/env bash
# @scalar/openapi-upgrader 0.1.11 (OpenAPI 3.0 to 3.1) drops whatever schema stands under
# application/octet-stream, not only `format: binary`: an object or an array that an API declares there
# loses its shape. Bytes need no schema there in 3.1, but what is no bytes does; under other media types,
# such as application/x-ndjson, the same schema stays.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @scalar/openapi-upgrader@0.1.11 >/dev/null
cat > up.mjs <<'JS'
import { readFileSync } from "node:fs";
import { upgrade } from "@scalar/openapi-upgrader";

const manifest = JSON.parse(readFileSync("node_modules/@scalar/openapi-upgrader/package.json"));
console.log("openapi-upgrader", manifest.version);
const list = { type: "array", items: { type: "integer" } };
const bytes = { type: "string", format: "binary" };
const content = (media, schema) => ({
  requestBody: { content: { [media]: { schema } } },
  responses: { 204: { description: "done" } },
});
const result = upgrade(
  {
    openapi: "3.0.3",
    info: { title: "T", version: "1" },
    paths: {
      "/list": { post: content("application/octet-stream", list) },
      "/bytes": { post: content("application/octet-stream", bytes) },
      "/lines": { post: content("application/x-ndjson", list) },
    },
  },
  "3.1",
);
const { paths } = result.specification ?? result;
for (const path of ["/list", "/bytes", "/lines"]) {
  console.log(`  ${path}:`, JSON.stringify(paths[path].post.requestBody.content));
}
JS
node up.mjs | tee said
diff - said <<'SAID' || { echo "this has changed"; exit 1; }
openapi-upgrader 0.1.11
  /list: {"application/octet-stream":{}}
  /bytes: {"application/octet-stream":{}}
  /lines: {"application/x-ndjson":{"schema":{"type":"array","items":{"type":"integer"}}}}
SAID
