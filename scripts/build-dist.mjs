// Builds dist/: one bundle that all actions share, one of the command line, and a stub for each entry.
//   node scripts/build-dist.mjs [--out DIR]
// The result depends on the sources and on package-lock.json alone, so that a rebuild gives the same bytes anywhere.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import ncc from "@vercel/ncc";
import { buildPage } from "./build-page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out === undefined ? join(root, "dist") : resolve(values.out);
if (values.out !== undefined && existsSync(out))
  throw new Error(`--out must name a new folder; ${out} exists.`);
process.chdir(root); // the bundles name their modules relative to it

/** File in dist/ → function of the shared bundle that it runs. The names of the files stand in each action.yml. */
const actionStubs = {
  "append-release-notes": "runAppendReleaseNotes",
  console: "runConsole",
  "deploy-production": "runDeployProduction",
  "gate-checks": "runGateChecks",
  "promote-to-staging": "runPromoteToStaging",
  "require-tester-approval": "runRequireTesterApproval",
  rollback: "runRollback",
};

/** What the actions' bundle leaves out: as a module imports it → the file that is loaded instead (src/left-out.ts). */
const leftOut = Object.fromEntries(
  [
    "undici",
    "@actions/http-client",
    "@octokit/plugin-paginate-rest",
    "@octokit/plugin-rest-endpoint-methods",
    "content-type",
    "json-with-bigint",
    "./oidc-utils.js", // of @actions/core
    "./platform.js", // of @actions/core
    "./summary.js", // of @actions/core
    "crypto", // in @actions/core; the console's own modules say node:crypto
  ].map((request) => [request, "./left-out.js"]),
);

compile();
await rm(out, { recursive: true, force: true });
await bundle({ entry: "build/main.js", file: "index.js", externals: leftOut });
await write("left-out.js", await readFile(join(root, "build/left-out.js"), "utf8"));
await bundle({ entry: "build/cli/main.js", file: "cli/index.js" });
await bundle({ entry: "build/console/page-for-action.js", file: "maker/index.js" });
for (const [name, run] of Object.entries(actionStubs)) {
  // The page is made by a bundle of its own, which the console loads only when it is asked for a page.
  const loaded = name === "console" ? '() => import("./maker/index.js")' : "";
  await write(`${name}.js`, `import { ${run} } from "./index.js";\nawait ${run}(${loaded});\n`);
}
await write(
  "cli.js",
  '#!/usr/bin/env node\nimport { runCli } from "./cli/index.js";\nprocess.exitCode = await runCli(process.argv.slice(2));\n',
);
await buildPage(join(out, "page"));
await write("package.json", '{ "type": "module" }\n');

/** The bundler does not know this version of TypeScript: it gets JavaScript. */
function compile() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  for (const project of ["packages/local-github/tsconfig.build.json", "tsconfig.build.json"]) {
    const { status } = spawnSync(process.execPath, [tsc, "-p", project], { stdio: "inherit" });
    if (status !== 0) throw new Error("tsc found errors: mend them and build again.");
  }
}

async function bundle({ entry, file, externals = {} }) {
  const { code, assets } = await ncc(join(root, entry), {
    cache: false,
    esm: true,
    externals,
    minify: false,
    quiet: true,
    sourceMap: false,
    target: "es2022",
  });
  const parts = [[file, code]];
  for (const [name, { source }] of Object.entries(assets)) parts.push([join(dirname(file), name), source]);
  for (const [name, source] of parts) await write(name, source);
  await write(
    join(dirname(file), "licenses.txt"),
    await licencesOf(parts.map(([, source]) => String(source)).join("\n")),
  );
}

/** Name, licence and its text of every package that the code holds. The bundler's own list is that of its last chunk. */
async function licencesOf(code) {
  const folders = new Set(
    code.match(/(?<=\.\/)node_modules\/(?:[\w@./-]+\/node_modules\/)?(?:@[\w-]+\/)?[\w.-]+(?=\/)/g),
  );
  const found = new Map();
  for (const folder of folders) {
    const { name, license } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
    const files = await readdir(join(root, folder));
    const text = files.find((each) => /^licen[sc]e(\.md|\.txt)?$/i.test(each));
    const words = text === undefined ? "" : (await readFile(join(root, folder, text), "utf8")).trim();
    found.set(name, `${name}\n${license}\n${words}\n`);
  }
  return [...found]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => text)
    .join("\n");
}

async function write(file, content) {
  if (content.includes(root)) throw new Error(`${file} would hold the path of this machine.`);
  const path = join(out, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
