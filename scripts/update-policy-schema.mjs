// Writes docs/policy.schema.json from the zod schema of the policy file, for editors.
//   node scripts/update-policy-schema.mjs
import { writeFile } from "node:fs/promises";
import { importTypeScript } from "./import-typescript.mjs";

const { policyJsonSchema } = await importTypeScript("src/adapters/policy/json-schema.ts");
await writeFile(
  new URL("../docs/policy.schema.json", import.meta.url),
  `${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`,
);
