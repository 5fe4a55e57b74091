import { parseArgs } from "node:util";
import { optionProblem } from "../../domain/policy/did-you-mean.js";
import { messageOf } from "../../domain/values/message-of.js";
import { diagnose } from "../../domain/doctor/diagnose.js";
import type { SetupFacts } from "../../domain/setup/facts.js";
import { SetupApi, SetupApiError } from "../../setup/look/api.js";
import { readSetup } from "../../setup/look/checkout-facts.js";
import { CheckoutError } from "../../setup/look/git.js";
import { readOnline, requestBudget } from "../../setup/look/github-facts.js";
import { jsonDiagnosis, renderDiagnosis, sarifDiagnosis } from "../../setup/report.js";
import { readDatabase } from "../../setup/look/migration-facts.js";
import { apiUrlOf, findToken } from "../../setup/look/token.js";
import { printable } from "./printable.js";
import type { Streams } from "../streams.js";
import { programVersion } from "../../setup/init/package-files.js";

const usage = `Usage: release-console doctor [--repo DIR] [--offline] [--json | --sarif] [--strict]

Can a release complete in this repository, for whom, and can a rollback? Looks at the policy, the callers, CI and the
migrations of a checkout; with a token (GITHUB_TOKEN, GH_TOKEN, or that of gh) also at rules, environments, switches and people on
GitHub, in at most ${requestBudget} requests. Changes nothing.

  --repo DIR   A directory in the checkout; the current one if not given.
  --offline    Do not ask GitHub, even with a token.
  --json       Answer as one JSON object.
  --sarif      Answer as SARIF 2.1.0, for code scanning.
  --strict     Warnings count as errors for the exit code.

Exit code: 0 no errors, 1 errors were found, 2 it could not be looked at.
`;

/** Returns the exit code. */
export async function runDoctor(args: readonly string[], streams: Streams): Promise<number> {
  const reading = readArguments(args);
  if (typeof reading === "string") {
    streams.stderr.write(`${printable(reading)}\n\n${usage}`);
    return 2;
  }
  if (reading.help) {
    streams.stdout.write(usage);
    return 0;
  }
  try {
    return await check(reading, streams);
  } catch (error) {
    if (!(error instanceof CheckoutError || error instanceof SetupApiError)) throw error;
    streams.stderr.write(
      printable(`The set-up could not be looked at.\nFound: ${error.found}\nDo:    ${error.remedy}\n`),
    );
    if (reading.json) streams.stdout.write(`${JSON.stringify({ ok: false, problem: error.found })}\n`);
    return 2;
  }
}

interface Options {
  readonly repo: string;
  readonly offline: boolean;
  readonly json: boolean;
  readonly sarif: boolean;
  readonly strict: boolean;
  readonly help: boolean;
}

async function check(options: Options, streams: Streams): Promise<number> {
  const facts = await gather(options, streams);
  const diagnosis = diagnose(facts);
  const text = options.json
    ? `${JSON.stringify(jsonDiagnosis(diagnosis, facts))}\n`
    : options.sarif
      ? `${JSON.stringify(sarifDiagnosis(diagnosis, await programVersion()), undefined, 2)}\n`
      : renderDiagnosis(diagnosis, facts);
  streams.stdout.write(printable(text));
  const stops = diagnosis.findings.some(
    ({ severity }) => severity === "error" || (options.strict && severity === "warning"),
  );
  return stops ? 1 : 0;
}

async function gather({ repo, offline }: Options, { stderr }: Streams): Promise<SetupFacts> {
  const { checkout, facts: read } = await readSetup(repo);
  const database = await readDatabase(checkout.root, read);
  const facts: SetupFacts = { ...read, checkout: { ...read.checkout, database } };
  if (offline) return facts;
  const token = await findToken(process.env);
  if (token === undefined) {
    stderr.write("No token (GITHUB_TOKEN, GH_TOKEN or gh auth login): GitHub is not asked.\n");
    return facts;
  }
  if (checkout.repository === undefined)
    throw new CheckoutError(
      "The checkout has no remote origin on GitHub.",
      "Add it (git remote add origin URL), or use --offline.",
    );
  const api = new SetupApi({ url: apiUrlOf(process.env), token, budget: requestBudget });
  return { ...facts, online: await readOnline(api, checkout.repository, facts) };
}

const options = {
  repo: { type: "string", default: "." },
  offline: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  sarif: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function readArguments(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options,
    });
    return values.json && values.sarif ? '"--json" and "--sarif" exclude each other.' : values;
  } catch (error) {
    return optionProblem(messageOf(error), Object.keys(options));
  }
}
