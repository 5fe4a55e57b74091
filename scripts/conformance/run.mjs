// Plays the loop and a rollback on a real repository, and answers the open questions of docs/platform-facts.md.
//   npm run conformance -- --repo owner/scratch --yes [--file PATH] [--json FILE] [--write] [--every SECONDS] [--patience SECONDS]
// The repository is a scratch one with the console installed (release-console init --apply). Two people are needed:
// GITHUB_TOKEN or GH_TOKEN opens the pull request and asks for the rollback; CONFORMANCE_TESTER_TOKEN is of somebody
// else, a tester and rollback approver of its policy. Both tokens need contents, pull requests, issues, actions: write.
// --file names a file that CI looks at, where it has path filters.
import { readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Client } from "./client.mjs";
import { playLoop } from "./play.mjs";
import { probes } from "./probes.mjs";

const factsPage = fileURLToPath(new URL("../../docs/platform-facts.md", import.meta.url));

try {
  process.exitCode = await main();
} catch (error) {
  const { message, remedy } = /** @type {Error & { remedy?: string }} */ (error);
  console.error(`The conformance could not be looked at.\nFound: ${message}`);
  if (remedy !== undefined) console.error(`Do:    ${remedy}`);
  process.exitCode = 2;
}

async function main() {
  const { repo, file, json, write, everyMs, patienceMs } = readArguments();
  const api = (process.env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/$/, "");
  const clientOf = (token) => new Client({ token: needed(token), api, repo });
  const author = clientOf(process.env["GITHUB_TOKEN"] ?? process.env["GH_TOKEN"]);
  const tester = clientOf(process.env["CONFORMANCE_TESTER_TOKEN"]);
  await requireInstalled(author);
  const tell = (line) => console.log(`  ${line}`);
  const nonce = Date.now().toString(36);
  let played;
  try {
    played = await playLoop({ author, tester, file, nonce, everyMs, patienceMs, tell });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    console.log(`The loop did not go round. ${problem}`);
    if (json !== undefined) await writeWhole(json, { schema: 1, repo, ok: false, problem, facts: [] });
    return 1;
  }
  const facts = [];
  for (const { fact, asks, probe } of probes) {
    const answer = await probe(author, played).catch((error) => ({
      answer: "unanswered",
      found: String(error),
    }));
    console.log(`fact ${String(fact).padEnd(4)} ${answer.answer.padEnd(11)} ${asks} Found: ${answer.found}.`);
    facts.push({ fact, asks, ...answer });
  }
  const ok = facts.every(({ answer }) => answer !== "otherwise");
  const day = new Date().toISOString().slice(0, 10);
  if (json !== undefined) await writeWhole(json, { schema: 1, repo, ok, day, facts });
  if (write) await writeFacts(facts, day);
  return ok ? 0 : 1;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      repo: { type: "string" },
      yes: { type: "boolean", default: false },
      file: { type: "string" },
      json: { type: "string" },
      write: { type: "boolean", default: false },
      every: { type: "string", default: "10" },
      patience: { type: "string", default: "900" },
    },
  });
  const { repo, yes, file, json, write } = values;
  if (repo === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repo))
    throw withRemedy(
      `--repo must be owner/name; found ${JSON.stringify(repo ?? "")}.`,
      "Name a scratch repository.",
    );
  if (!yes)
    throw withRemedy(
      `This releases a pull request to production in ${repo}, and rolls it back.`,
      "Give --yes if it is a scratch repository.",
    );
  const every = Number(values.every);
  const patience = Number(values.patience);
  if (!(every > 0 && patience > 0))
    throw withRemedy("--every and --patience must be seconds.", "Write numbers.");
  return { repo, file, json, write, everyMs: every * 1000, patienceMs: patience * 1000 };
}

function needed(token) {
  if (token !== undefined && token !== "") return token;
  throw withRemedy(
    "A token is missing.",
    "Set GITHUB_TOKEN to the author's, and CONFORMANCE_TESTER_TOKEN to one of somebody else who tests and approves.",
  );
}

/** @param {Client} client */
async function requireInstalled(client) {
  const repository = await client.ask("GET", "");
  if (repository.status !== 200)
    throw withRemedy(
      `GitHub answered ${repository.status} for the repository.`,
      "Check --repo and the token.",
    );
  const log = await client.ask("GET", "/contents/state.json?ref=release-log");
  if (log.status !== 200)
    throw withRemedy(
      "There is no release log.",
      "Run release-console init --apply in a clone, then wait for its first run.",
    );
}

/** What was only assumed or reported before says since when it was seen, and what was found otherwise. */
async function writeFacts(facts, day) {
  let text = await readFile(factsPage, "utf8");
  for (const { fact, answer } of facts) {
    if (answer === "unanswered") continue;
    text = text.replace(
      new RegExp(`^(\\| ${fact} .*\\|)[^|\\n]*\\|$`, "m"),
      (_, row) => `${row} ${answer === "seen" ? `seen on ${day}` : `found otherwise on ${day}`} |`,
    );
  }
  await writeText(factsPage, text);
}

function writeWhole(file, value) {
  return writeText(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

async function writeText(file, text) {
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, text);
  await rename(part, file);
}

function withRemedy(found, remedy) {
  return Object.assign(new Error(found), { remedy });
}
