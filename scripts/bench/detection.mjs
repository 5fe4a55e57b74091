// What detection of migration tools costs for two trees of 100,000 files each, in a process that does it for the first time.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const size = 100_000;

/** Milliseconds of processor time, and how that is to reading both listings from JSON, for each of `rounds` new processes. */
export async function measureDetection(node, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "bench-detection-"));
  try {
    const module = join(folder, "detection.mjs");
    await build({
      stdin: {
        contents: `export { surveyBoth } from "./src/domain/migrations/survey.js";
export { lookAtDatabase, samplesAmong } from "./src/domain/migrations/found.js";`,
        resolveDir: root,
      },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: module,
      logLevel: "error",
    });
    return Array.from({ length: rounds }, () => {
      const { status, stdout, stderr } = spawnSync(
        node,
        ["--input-type=module", "-e", program(pathToFileURL(module).href)],
        {
          encoding: "utf8",
        },
      );
      if (status !== 0) throw new Error(`The detection ended with ${status}: ${stderr.slice(-300)}`);
      return JSON.parse(stdout);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 25 files a folder, 200 of them changed, 40 migrations and one that leaves. */
const program = (module) => `
import { lookAtDatabase, samplesAmong, surveyBoth } from ${JSON.stringify(module)};
const oid = (seed) => (seed * 2654435761 >>> 0).toString(16).padStart(8, "0").repeat(5);
const padded = (number, digits) => String(number).padStart(digits, "0");
const paths = [
  ...Array.from({ length: 40 }, (_, index) => \`db/migrations/2026010100\${padded(index, 4)}_x.js\`),
  "package.json",
  ...Array.from({ length: ${size} - 41 }, (_, index) =>
    \`services/area-\${padded(index / 2500 | 0, 2)}/component-\${padded(index / 25 | 0, 4)}/src/main/module_\${padded(index, 6)}.ts\`),
];
const before = JSON.stringify(paths.map((path, index) => [path, oid(index)]));
const now = JSON.stringify([
  ["db/migrations/20260101000040_y.js", oid(1)],
  ...paths.map((path, index) => [path, oid(index % 500 === 0 ? -index : index)]),
]);
const timed = (act) => {
  const start = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
};
const [[target, live], reading] = timed(() => [before, now].map((text) => new Map(JSON.parse(text))));
const texts = new Map([["package.json", '{ "dependencies": { "knex": "3" } }']]);
const [look, ms] = timed(() => {
  const { difference, before, now } = surveyBoth(target, live);
  const samples = new Map(samplesAmong(difference).map((path) => [path, ""]));
  const seen = (files, survey) => ({ files, isComplete: true, survey, texts });
  return lookAtDatabase({ difference, target: seen(target, before), live: seen(live, now), samples });
});
if (look.found.tools[0]?.leaving.count !== 1) throw new Error("One migration leaves.");
console.log(JSON.stringify({ ms, ratio: ms / reading }));
`;
