// Writes docs/policy.schema.json from the zod schema of the policy file, for editors.
//   npm run build, then: node scripts/update-policy-schema.mjs
import { writeFile } from "node:fs/promises";
import { policyJsonSchema } from "../build/adapters/policy/json-schema.js";

await writeFile(
  new URL("../docs/policy.schema.json", import.meta.url),
  `${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`,
);
