// Reads a JSON array of schemas, writes for each the values that json-schema-faker makes of it.
import { readFileSync } from "node:fs";
import * as module from "json-schema-faker";

const faker = module.default?.generate ? module.default : module;
const options = { optionalsProbability: 0.7, maxItems: 2, fillProperties: false, refDepthMax: 3 };
const values = [];
for (const schema of JSON.parse(readFileSync(0))) {
  const made = [];
  for (let seed = 1; seed <= 5; seed++) {
    try {
      made.push(await faker.generate(schema, { ...options, seed }));
    } catch {
      // A schema that it cannot fake gives fewer values; the test counts them.
    }
  }
  values.push(made);
}
console.log(JSON.stringify(values));
