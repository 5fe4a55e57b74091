// Whether other people's libraries take the console's messages: runs the receivers of docs/events.md, in the languages named or
// in all, against each example event and against messages that nobody may take. Installs the libraries into a temporary folder; needs
// the network, and of each language its usual tools (npm, python3, go, cargo, mvn). Not part of CI.
//   node scripts/check-events/run.mjs [--keep] [javascript] [python] [go] [rust] [java]
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { importTypeScript } from "../import-typescript.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const secret = "whsec_cmVoZWFyc2FsIG9mIHRoZSBzaG9wIHdlYmhvb2tz";

/** How each language installs what its receiver needs, then what starts the check. */
const languages = {
  javascript: [
    ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"],
    ["node", "check.mjs"],
  ],
  python: [
    ["python3", "-m", "venv", ".venv"],
    [
      ".venv/bin/pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--requirement",
      "requirements.txt",
    ],
    [".venv/bin/python", "check.py"],
  ],
  go: [
    ["go", "mod", "tidy"],
    ["go", "run", "."],
  ],
  rust: [
    ["cargo", "build", "--quiet"],
    ["cargo", "run", "--quiet"],
  ],
  java: [
    ["mvn", "--quiet", "--batch-mode", "dependency:copy-dependencies", "-DoutputDirectory=lib"],
    ["javac", "-cp", "lib/*", "-d", "classes", "Receive.java", "Check.java"],
    ["java", "-cp", "lib/*:classes", "Check"],
  ],
};

const { values, positionals } = parseArgs({
  options: { keep: { type: "boolean", default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(languages, name));
if (unknown.length > 0) {
  console.error(`No such language: ${unknown.join(", ")}. There are ${Object.keys(languages).join(", ")}.`);
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), "release-console-check-events-"));
try {
  const messages = await makeMessages();
  writeFileSync(join(directory, "messages.json"), JSON.stringify(messages));
  const receivers = receiversOf(readFileSync(join(root, "docs/events.md"), "utf8"));
  const wanted = positionals.length > 0 ? positionals : Object.keys(languages);
  const results = wanted.map((name) => check(name, { messages, receivers }));
  process.exitCode = results.every(Boolean) ? 0 : 1;
} finally {
  if (values.keep) console.log(`Kept: ${directory}`);
  else rmSync(directory, { recursive: true, force: true });
}

/** Every example as it is sent, and what no receiver may take. */
async function makeMessages() {
  const { exampleEvents } = await importTypeScript("test/domain/events/examples.ts");
  const { signingWith } = await importTypeScript("src/adapters/webhooks/signature.ts");
  const now = Math.floor(Date.now() / 1000);
  const send = async ({ id, contentType, body, type }, { key = secret, at = now } = {}) => {
    const timestamp = String(at);
    const signature = await signingWith(key).sign({ id, timestamp, body });
    const headers = {
      "content-type": contentType,
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": signature,
    };
    return { headers, body, type, schema: schemaOf(type) };
  };
  const examples = exampleEvents();
  const good = await Promise.all(
    examples.map(async (event) => ({ name: event.kind, isGood: true, ...(await send(event)) })),
  );
  const [event] = examples;
  const sent = await send(event);
  const bad = [
    { name: "changed body", ...sent, body: sent.body.replace("RB-1", "RB-2") },
    { name: "changed id", ...sent, headers: { ...sent.headers, "webhook-id": "rc-1-1" } },
    { name: "other secret", ...(await send(event, { key: `whsec_${"A".repeat(40)}` })) },
    { name: "ten minutes old", ...(await send(event, { at: now - 600 })) },
    { name: "ten minutes early", ...(await send(event, { at: now + 600 })) },
  ];
  return [...good, ...bad.map((each) => ({ isGood: false, ...each }))];
}

function schemaOf(type) {
  const [, subject, predicate] = /^dev\.cdevents\.(\w+)\.(\w+)\./.exec(type) ?? [];
  return `https://cdevents.dev/0.5.1/schema/${subject === undefined ? "custom" : `${subject}-${predicate}-event`}`;
}

/** File → text of the code that stands below `<!-- receiver: FILE -->`. */
function receiversOf(page) {
  const found = page.matchAll(/<!-- receiver: (\S+) -->\s+```\w+\n(.*?)```/gs);
  return new Map([...found].map(([, file, code]) => [file, code]));
}

function check(name, { messages, receivers }) {
  const folder = join(directory, name);
  cpSync(join(here, name), folder, { recursive: true });
  const own = [...receivers].filter(([file]) => file.startsWith(`${name}/`));
  if (own.length === 0) return tell(name, ["docs/events.md has no receiver"]);
  for (const [file, code] of own) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), code);
  }
  let output = "";
  for (const [command, ...args] of languages[name]) {
    const env = {
      ...process.env,
      MESSAGES: join(directory, "messages.json"),
      SCHEMAS: join(root, "src/rehearsal/cdevents/schemas"),
      WEBHOOK_SECRET: secret,
    };
    const run = spawnSync(command, args, { cwd: folder, env, encoding: "utf8", timeout: 900_000 });
    if (run.error !== undefined && "code" in run.error && run.error.code === "ENOENT")
      return tell(name, [`cannot run: there is no ${command} here`]);
    if (run.status !== 0)
      return tell(name, [`${command} failed: ${(run.stderr || run.stdout).slice(-1500)}`]);
    output = run.stdout;
  }
  return tell(name, faultsOf(messages, JSON.parse(output)));
}

function faultsOf(messages, outcomes) {
  return messages.flatMap(({ name, isGood, type, body }) => {
    const outcome = outcomes.find((each) => each.name === name);
    if (outcome === undefined) return [`${name}: no outcome`];
    if (!isGood) return outcome.refusal === undefined ? [`${name}: was taken`] : [];
    if (outcome.refusal !== undefined) return [`${name}: refused, ${outcome.refusal}`];
    if (outcome.type !== type) return [`${name}: read as ${outcome.type}`];
    return outcome.subject === JSON.parse(body).data.subject.id
      ? []
      : [`${name}: subject ${outcome.subject}`];
  });
}

function tell(name, faults) {
  console.log(`${name}: ${faults.length === 0 ? "takes every event and refuses what it must" : "FAILED"}`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0;
}
