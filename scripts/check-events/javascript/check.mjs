// Gives every message to the receiver of docs/events.md; the CDEvent in those it takes goes through the schemas.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { receive } from "./receive.mjs";

const ajv = new Ajv2020.default({ strict: false });
addFormats.default(ajv);
const folder = process.env.SCHEMAS;
for (const name of readdirSync(folder, { recursive: true }).filter((each) => each.endsWith(".json")))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, name), "utf8")));

const outcomes = JSON.parse(readFileSync(process.env.MESSAGES, "utf8")).map(
  ({ name, headers, body, schema }) => {
    try {
      const event = receive(headers, body);
      if (!ajv.validate(schema, event.data)) return { name, refusal: ajv.errorsText() };
      return { name, type: event.type, subject: event.data.subject.id };
    } catch (error) {
      return { name, refusal: String(error) };
    }
  },
);
console.log(JSON.stringify(outcomes));
