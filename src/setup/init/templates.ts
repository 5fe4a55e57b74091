import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { usualNames } from "../../domain/values/names.js";
import { isTeamName } from "../../domain/values/values.js";
import type { Answers } from "./answers.js";
import { packageRoot } from "./package-files.js";

/** The files as this package has them. */
export const template = async (name: string): Promise<string> =>
  readFile(join(await packageRoot(), "workflows", name), "utf8");

/** Throws when the template has nothing to replace: it was changed and this file was not. */
function replaced(text: string, find: string | RegExp, by: string): string {
  const found = typeof find === "string" ? text.includes(find) : find.test(text);
  if (!found) throw new Error(`A template has nothing like ${String(find)}.`);
  return text.replaceAll(
    typeof find === "string" ? find : new RegExp(find.source, `${find.flags.replace("g", "")}g`),
    () => by,
  );
}

/** As one item of a flow sequence; always a string to every YAML reader. */
const inFlow = (text: string): string =>
  /^[A-Za-z][A-Za-z0-9 ._/()-]*[A-Za-z0-9)]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** Calls of the console pinned, the deployment by its path, its secrets by name. */
function withCalls(text: string, answers: Answers, deployPath: string): string {
  const { library } = answers;
  const pinned = text.replaceAll(
    /uses: release-console\/release-console\/(\S+)@v9/g,
    (_, path: string) =>
      `uses: ${library.repository}/${path}@${library.ref}${library.ref === library.version ? "" : ` # ${library.version}`}`,
  );
  const called = replaced(pinned, "./.github/workflows/deploy.yml", `./${deployPath}`);
  return namesTeams(answers) ? withTeams(called) : called;
}

const namesTeams = ({ testers, approvers, team }: Answers): boolean =>
  [...testers, ...approvers, ...team].some(isTeamName);

/** Each job that is told of an App is told that the App may read teams. */
const withTeams = (text: string): string =>
  text
    .replaceAll(/^( +)(app-client-id: .*)$/gm, "$1$2\n$1app-reads-teams: true")
    .replaceAll(/with: \{ (app-client-id: ".*?") \}/g, "with: { $1, app-reads-teams: true }");

/** What the deployment is told to deploy to. */
const withPlace = (
  text: string,
  place: "staging" | "production",
  { environments }: Answers["names"],
): string =>
  replaced(
    text,
    new RegExp(`(?<=^ +(?:with: \\{ )?environment: )${place}(?=,|$)`, "m"),
    inFlow(environments[place]),
  );

const passed = (secrets: readonly string[]): string =>
  `{ ${secrets.map((name) => `${name}: "\${{ secrets.${name} }}"`).join(", ")} }`;

export async function releaseWorkflow(answers: Answers, deployPath: string): Promise<string> {
  const { ci, names, deploySecrets } = answers;
  let text = withCalls(await template("release.yml"), answers, deployPath);
  text = replaced(
    text,
    "workflows: [CI, Signals]",
    `workflows: [${[...new Set([...ci, "Signals"])].map(inFlow).join(", ")}]`,
  );
  text = replaced(
    text,
    "# CI: the name of your own. The run",
    "# The workflows that test pull requests, and Signals. The run",
  );
  text = replaced(text, "branches: [develop]", `branches: [${inFlow(names.home)}]`);
  text = withPlace(withPlace(text, "staging", names), "production", names);
  text = replaced(
    text,
    "# From a green pull request to production. Write the name of your CI workflow below, and the secrets of deploy.yml.",
    "# From a green pull request to production.",
  );
  const declared = /^ {4}secrets: &deploy-secrets .*\n/m;
  const used = /^ {4}secrets: \*deploy-secrets\n/m;
  if (deploySecrets.length === 0) return replaced(replaced(text, declared, ""), used, "");
  return replaced(
    text,
    declared,
    `    secrets: &deploy-secrets ${passed(deploySecrets)} # naming it lets the environment's value in\n`,
  );
}

/** With a name that no other workflow has: release.yml hears workflows by their names, and must not hear itself. */
export const withFreeName = (text: string, taken: readonly string[]): string =>
  text.replace(/^name: (.*)$/m, (line, name: string) => (taken.includes(name) ? `${line} (console)` : line));

/** Without CI for pull requests a new one wakes nobody, and its checks may have ended before it was opened. */
export async function signalsWorkflow({ hasCi }: { readonly hasCi: boolean }): Promise<string> {
  const text = await template("signals.yml");
  return hasCi ? text : replaced(text, "types: [closed, ", "types: [opened, closed, ");
}

export async function rollbackWorkflow(answers: Answers, deployPath: string): Promise<string> {
  const { deploySecrets, names } = answers;
  let text = withPlace(withCalls(await template("rollback.yml"), answers, deployPath), "production", names);
  text = replaced(text, " Write the secrets of deploy.yml below.", "");
  const line = /^ {4}secrets: \{ DEPLOY_TOKEN.*\n/m;
  return replaced(
    text,
    line,
    deploySecrets.length === 0
      ? ""
      : `    secrets: ${passed(deploySecrets)} # naming it lets the environment's value in\n`,
  );
}

/** Beside a deployment of the user's own it has a name of its own, too. */
export async function deployWorkflow(
  { deployCommand, deploySecrets }: Answers,
  path: string,
): Promise<string> {
  let text = await template("deploy.yml");
  if (!path.endsWith("/deploy.yml"))
    text = replaced(text, /^name: Deploy$/m, "name: Release console deployment");
  const declared = /^ {4}secrets:\n {6}DEPLOY_TOKEN: .*\n/m;
  text = replaced(
    text,
    declared,
    deploySecrets.length === 0
      ? ""
      : `    secrets: # name every secret here and in both callers; set it in the environments\n${deploySecrets.map((name) => `      ${name}: { required: false }\n`).join("")}`,
  );
  text = replaced(
    text,
    /^ {10}DEPLOY_TOKEN: .*\n/m,
    deploySecrets.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join(""),
  );
  return replaced(text, /^ {6}- run: \.\/deploy\.sh # your command$/m, stepOf(deployCommand));
}

export async function checksWorkflow({ checkCommand = "", names }: Answers): Promise<string> {
  let text = await template("checks.yml");
  text = replaced(text, "branches: [develop]", `branches: [${inFlow(names.base)}]`);
  text = replaced(
    text,
    /^# Your tests, if you have none[^\n]*\n# and write its name into release\.yml\. /m,
    "# Your tests. ",
  );
  return replaced(text, /^ {6}- run: npm ci && npm test # your command$/m, stepOf(checkCommand));
}

/** A command of several lines, or with signs that YAML would read, stands as a block. */
function stepOf(command: string): string {
  const lines = command.split("\n");
  const isPlain = lines.length === 1 && /^[\w./][\w ./=&|,@+-]*$/.test(command) && !/\s#/.test(command);
  return isPlain
    ? `      - run: ${command}`
    : `      - run: |\n${lines.map((line) => `          ${line}`.trimEnd()).join("\n")}`;
}

/** The template with the people, and what is known besides in force. */
export async function policyText(answers: Answers): Promise<string> {
  const { testers, approvers, team, library, adopt, stagingHealth, productionHealth, withEnvironments } =
    answers;
  const list = (logins: readonly string[]): string => `[${logins.map(inFlow).join(", ")}]`;
  let text = await template("release-console.yml");
  text = replaced(
    text,
    /release-console\/release-console\/v9\/docs/,
    `${library.repository}/${library.ref}/docs`,
  );
  text = replaced(
    text,
    "Copy to .github/release-console.yml on the default branch; every key: docs/policy.md.",
    `Every key: https://github.com/${library.repository}/blob/${library.ref}/docs/policy.md`,
  );
  text = replaced(text, "testers: [octocat]", `testers: ${list(testers)}`);
  text = replaced(text, "rollback-approvers: [hubot, octocat]", `rollback-approvers: ${list(approvers)}`);
  text = replaced(text, "team: [octocat, hubot, monalisa]", `team: ${list(team)}`);
  text = replaced(
    text,
    /# adopt: # example[^\n]*\n# {3}version: .*\n# {3}commit: .*\n/,
    adopt === undefined
      ? ""
      : `adopt: # what production ran when the console came: a rollback can go back to it\n  version: ${adopt.version}\n  commit: ${adopt.commit}\n`,
  );
  if (adopt === undefined) text = text.replace(/\n{3,}/g, "\n\n");
  text = withHealth(text, "staging", stagingHealth);
  text = withHealth(text, "production", productionHealth);
  if (!withEnvironments) {
    text = replaced(
      text,
      /# approval:\n# {3}sources: \[environment, review\]\n/,
      "approval:\n  sources: [review] # clicks need required reviewers, which the plan does not have here\n",
    );
    text = text.replace(/^# {3}(count|max-wait):/gm, "  # $1:");
    text = replaced(
      text,
      /# rollback:\n# {3}sources: \[environment, comment\]\n/,
      "rollback:\n  sources: [comment]\n",
    );
  }
  return withNames(text, answers);
}

function withHealth(text: string, name: "staging" | "production", health: string | undefined): string {
  if (health === undefined) return text;
  const section = new RegExp(`^# ${name}:\\n(?:# {3,}.*\\n)+`, "m");
  return replaced(text, section, `${name}:\n  health: ${JSON.stringify(health)}\n`);
}

/** Only what differs from the usual: the base is the default branch unless it says otherwise. */
function withNames(text: string, { names }: Answers): string {
  const { base, home, environments, staging } = names;
  const usual = usualNames.environments;
  const keys = {
    staging: "staging",
    production: "production",
    productionApproval: "production-approval",
    rollbackApproval: "rollback-approval",
  } as const;
  const other = (Object.keys(keys) as (keyof typeof keys)[]).filter(
    (key) => environments[key] !== usual[key],
  );
  return [
    text,
    ...(base === home ? [] : [`\nbase: ${inFlow(base)}\n`]),
    ...(staging === usualNames.staging ? [] : [`\nstaging-branch: ${inFlow(staging)}\n`]),
    ...(other.length === 0
      ? []
      : [
          `\nenvironments:\n${other.map((key) => `  ${keys[key]}: ${inFlow(environments[key])}\n`).join("")}`,
        ]),
  ].join("");
}
