// One document through one converter: node convert.mjs CONVERTER FILE, the result on standard output.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const [, , converter, file] = process.argv;
const document = JSON.parse(readFileSync(file, "utf8"));

const converters = {
  "swagger2openapi": async () => {
    const options = { patch: true, warnOnly: true };
    return (await require("swagger2openapi").convertObj(document, options)).openapi;
  },
  "api-spec-converter": async () => {
    const options = { from: "swagger_2", to: "openapi_3", source: file };
    return (await require("api-spec-converter").convert(options)).spec;
  },
  "openapi-upgrader": async () => {
    const { upgrade } = require("@scalar/openapi-upgrader");
    const result = upgrade(document, "3.1");
    return result.specification ?? result;
  },
  "openapi-down-convert": async () => {
    const { Converter } = require("@apiture/openapi-down-convert");
    return new Converter(document, {}).convert();
  },
};

process.stdout.write(JSON.stringify(await converters[converter]()));
