import type { SetupFacts, WorkflowFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { isDeployName, namesProduction } from "../../domain/setup/own-deployment.js";
import { isVersion } from "../../domain/values/values.js";
import type { Answers } from "./answers.js";
import { type Ask, askPeople, type GivenPeople } from "./ask-people.js";
import { type Asker, type Question, UnansweredError } from "./ask.js";
import { type Detected, libraryPin } from "../look/detect.js";
import { CheckoutError, commitOf, isInBase } from "../look/git.js";

/** What the command line says; each answers one question. */
export interface GivenAnswers extends GivenPeople {
  readonly "deploy-command"?: string | undefined;
  readonly "check-command"?: string | undefined;
  readonly "deploy-secrets"?: string | undefined;
  readonly "staging-health"?: string | undefined;
  readonly "production-health"?: string | undefined;
  readonly adopt?: string | undefined;
  readonly library?: string | undefined;
}

/** Asks what neither the checkout, nor GitHub, nor the command line says. All that is missing is told at once. */
export async function gatherAnswers(
  {
    root,
    facts,
    detected,
    names,
  }: {
    readonly root: string;
    readonly facts: SetupFacts;
    readonly detected: Detected;
    readonly names: LoopNames;
  },
  given: GivenAnswers,
  asker: Asker,
): Promise<Answers> {
  const missing: Question[] = [];
  const ask = async (question: Question, answer: string | undefined): Promise<string> => {
    if (answer !== undefined) {
      const problem = question.problem(answer);
      if (problem !== undefined)
        throw new CheckoutError(`${question.flag}: ${problem}`, "Correct the option.");
      return answer;
    }
    try {
      return await asker.ask(question);
    } catch (error) {
      if (!(error instanceof UnansweredError)) throw error;
      missing.push(question);
      return "";
    }
  };
  const people = await askPeople(facts, given, ask);
  const commands = await askCommands(facts, { detected, given }, ask);
  const adopt = await adoption({ root, base: names.base }, detected, given.adopt);
  if (missing.length > 0) throw new UnansweredError(missing);
  return {
    names,
    ...people,
    ...commands,
    ci: commands.checkCommand === undefined ? detected.ci.map(({ name }) => name) : ["CI"],
    stagingHealth: given["staging-health"],
    productionHealth: given["production-health"],
    withEnvironments: facts.online?.planHasRules ?? true,
    adopt,
    library: await libraryPin(given.library),
  };
}

async function askCommands(
  { checkout }: SetupFacts,
  { detected, given }: { readonly detected: Detected; readonly given: GivenAnswers },
  ask: Ask,
): Promise<Pick<Answers, "deployCommand" | "checkCommand" | "deploySecrets">> {
  const isInstalled = checkout.workflows.some(({ path }) => path === ".github/workflows/release.yml");
  const deployCommand = isInstalled
    ? ""
    : await ask(
        {
          flag: "--deploy-command",
          text: "The command that deploys (it gets ENVIRONMENT, RELEASE and MODE)",
          suggestion: detected.deployCommand,
          problem: needText,
        },
        given["deploy-command"],
      );
  const checkCommand =
    detected.ci.length > 0 || isInstalled
      ? undefined
      : await ask(
          {
            flag: "--check-command",
            text: "No workflow tests pull requests. The command that tests, or none where another service reports its checks",
            suggestion: (checkout.otherServices ?? []).length > 0 ? elsewhere : detected.checkCommand,
            problem: needText,
          },
          given["check-command"],
        );
  return {
    deployCommand,
    checkCommand: checkCommand === elsewhere ? undefined : checkCommand,
    deploySecrets: secretsOf(given["deploy-secrets"], detected),
  };
}

/** The answer that another service checks pull requests. */
const elsewhere = "none";

const needText = (text: string): string | undefined =>
  text.trim() === "" ? "A command is needed." : undefined;

/** Those that the project's own deployment reads, where nobody says otherwise. */
function secretsOf(given: string | undefined, { ownDeploy }: Detected): readonly string[] {
  if (given === undefined) return ownDeploy === undefined ? [] : secretsReadBy(ownDeploy);
  const names = given.split(/[\s,]+/).filter((name) => name !== "");
  const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^GITHUB_/i.test(name));
  if (wrong !== undefined)
    throw new CheckoutError(
      `--deploy-secrets: ${JSON.stringify(wrong)} is no name of a secret.`,
      "Correct the option.",
    );
  return [...new Set(names)];
}

/** Of a workflow that tests and deploys, the secrets of what deploys alone. */
function secretsReadBy(ownDeploy: WorkflowFacts): readonly string[] {
  const jobs = isDeployName(ownDeploy) ? ownDeploy.jobs : ownDeploy.jobs.filter(namesProduction);
  return [...new Set(jobs.flatMap(({ secretsRead }) => secretsRead))];
}

/** `v4.7.2`, `v4.7.2=COMMIT` or `none`. */
async function adoption(
  { root, base }: { readonly root: string; readonly base: string },
  detected: Detected,
  given: string | undefined,
): Promise<Answers["adopt"]> {
  if (given === undefined)
    return detected.adopt && { version: detected.adopt.version, commit: detected.adopt.commit };
  if (given === "none") return undefined;
  const [version = "", revision = `refs/tags/${version}`] = given.split("=");
  const commit = await commitOf(root, revision);
  if (!isVersion(version) || commit === undefined)
    throw new CheckoutError(
      `--adopt must be a version with its tag, or VERSION=COMMIT; found ${JSON.stringify(given)}.`,
      "Write for example --adopt v4.7.2, --adopt v4.7.3=HEAD or --adopt none.",
    );
  const tagged = await commitOf(root, `refs/tags/${version}`);
  if (tagged !== undefined && tagged !== commit)
    throw new CheckoutError(
      `--adopt ${given}: the tag ${version} is there already, at ${tagged.slice(0, 10)}.`,
      "Name a version that has no tag yet, or this one alone.",
    );
  if ((await isInBase(root, base, commit)) === false)
    throw new CheckoutError(
      `--adopt ${given}: ${base} does not have the commit ${commit.slice(0, 10)}, and the log takes commits of ${base} alone.`,
      `Name the last one of ${base} that production holds: --adopt ${version}=COMMIT, as git merge-base ${commit.slice(0, 10)} ${base} says it.`,
    );
  return { version, commit };
}
