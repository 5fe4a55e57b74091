import { readPolicy } from "../../adapters/policy/read-policy.js";
import { diagnose } from "../../domain/doctor/diagnose.js";
import { policyChecks } from "../../domain/doctor/policy-checks.js";
import { withOwnStaging } from "../../domain/policy/policy.js";
import type { SetupFacts } from "../../domain/setup/facts.js";
import { policyPath } from "../../domain/values/names.js";
import { SetupApi } from "../look/api.js";
import type { Answers } from "./answers.js";
import type { Asker } from "./ask.js";
import { readSetup } from "../look/checkout-facts.js";
import { detect, type Detected } from "../look/detect.js";
import { gatherAnswers } from "./gather-answers.js";
import { type Checkout, CheckoutError } from "../look/git.js";
import { readOnline } from "../look/github-facts.js";
import { namesOnline, requireBranch, withNames } from "../look/names-for.js";
import type { InitOptions } from "./init-arguments.js";
import { apply, labelsOf } from "./init-run.js";
import { type FilePlan, planFiles, rollbackFormPath } from "./plan-files.js";
import { planRemoval, removeFiles } from "./remove.js";
import { appSteps } from "../teams/app-steps.js";
import { handCommands, leftToDo } from "../left-to-do.js";
import { renderDiagnosis } from "../report.js";
import { elsewhereInWords, movablePin, stillDeploys, tagsInWords } from "../look/found-in-words.js";
import { apiUrlOf, findToken } from "../look/token.js";
import { diffOf, writeFiles } from "./write-files.js";

interface Terminal {
  readonly asker: Asker;
  readonly tell: (text: string) => void;
  /** A person answers. */
  readonly isAsked: boolean;
}

/** Returns the exit code. */
export async function runSetup(options: InitOptions, terminal: Terminal): Promise<number> {
  const { checkout, facts: offline } = await readSetup(options.repo);
  if (options.remove) return remove(checkout, offline, { options, terminal });
  const api = await apiFor(checkout, options);
  const asked = await withNames(offline, options, checkout);
  const facts = await lookOnline(api, checkout, { asked, options });
  const { names } = facts;
  requireUsable(facts, options);
  if (options.base !== undefined) await requireBranch(checkout, facts);
  const detected = await detect(checkout, facts);
  tellFound(facts, detected, terminal);
  tellUnversioned(facts, { ...options, detected }, terminal);
  if (facts.online === undefined) terminal.tell(`GitHub was not asked: ${whyNotAsked(checkout, options)}.`);
  const answers = await gatherAnswers(
    { root: checkout.root, facts, detected, names },
    options,
    terminal.asker,
  );
  const plan = await planFiles(checkout.root, facts, { answers, detected });
  const notes = [...notesOn(plan, facts), ...(plan.files.length === 0 ? [] : movablePin(answers.library))];
  const planned = { checkout, facts, answers, plan, api };
  await show(plan, terminal);
  for (const note of notes) terminal.tell(note);
  if (options["dry-run"]) {
    await tellLeft(planned, { options, terminal });
    return 0;
  }
  if (plan.files.length > 0 && terminal.isAsked && !(await terminal.asker.confirm("Write these files?"))) {
    terminal.tell("Nothing was written.");
    return 1;
  }
  await writeFiles(checkout.root, plan.files);
  for (const { path, before } of plan.files)
    terminal.tell(`${before === undefined ? "Wrote" : "Changed"} ${path}`);
  if (!options.apply || api === undefined) {
    await tellLeft(planned, { options, terminal });
    return 0;
  }
  const paths = await pathsOf(plan, options.repo);
  await apply({ checkout, facts, answers, files: plan.files, paths, api, tell: terminal.tell });
  return conclude(checkout, { options, terminal, answers });
}

/** What the check-up says of the result, as a stranger to it. */
async function conclude(
  checkout: Checkout,
  {
    options,
    terminal,
    answers,
  }: { readonly options: InitOptions; readonly terminal: Terminal; readonly answers: Answers },
): Promise<number> {
  const { facts } = await readSetup(options.repo);
  const api = await apiFor(checkout, options);
  const online =
    api === undefined || checkout.repository === undefined
      ? undefined
      : await readOnline(api, checkout.repository, facts);
  const whole = { ...facts, online };
  const diagnosis = diagnose(whole);
  terminal.tell(`\nThe console is installed.\n\n${renderDiagnosis(diagnosis, whole)}`);
  for (const step of stepsForTeams(checkout, answers, whole)) terminal.tell(`${step}\n`);
  terminal.tell(
    `Next: open a pull request to ${facts.names.base}. Its comment says what is missing and who can give it.`,
  );
  return diagnosis.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function apiFor(
  checkout: Checkout,
  { offline, apply: isApplied }: InitOptions,
): Promise<SetupApi | undefined> {
  if (offline) return undefined;
  const token = await findToken(process.env);
  if (isApplied && checkout.repository === undefined)
    throw new CheckoutError(
      checkout.remoteUrl === undefined
        ? "The repository has no remote called origin."
        : "The remote origin is no address of a repository on GitHub.",
      "Create the repository on GitHub and add it: git remote add origin URL. Or leave --apply out.",
    );
  if (isApplied && token === undefined)
    throw new CheckoutError(
      "There is no token.",
      "Run gh auth login, or set GITHUB_TOKEN to a token of an admin of the repository. Or leave --apply out: the same is printed as commands.",
    );
  return token === undefined || checkout.repository === undefined
    ? undefined
    : new SetupApi({ url: apiUrlOf(process.env), token });
}

/** With what GitHub says, where there is a token. Its default branch is the one that counts. */
async function lookOnline(
  api: SetupApi | undefined,
  { repository }: Checkout,
  { asked, options }: { readonly asked: SetupFacts; readonly options: InitOptions },
): Promise<SetupFacts> {
  if (api === undefined || repository === undefined) return asked;
  const online = await readOnline(api, repository, asked);
  const facts = { ...asked, names: namesOnline(asked, online, options) };
  const isOther = facts.names.base !== asked.names.base;
  return { ...facts, online: isOther ? await readOnline(api, repository, facts) : online };
}

/** What no file and no setting could make good. */
function requireUsable({ names, online, checkout }: SetupFacts, { apply: isApplied }: InitOptions): void {
  const { repository } = online ?? {};
  if (repository?.isArchived === true)
    throw new CheckoutError(
      "The repository is archived: nothing can be written to it.",
      "Unarchive it (Settings, General), then run the same command again.",
    );
  if (repository?.isFork === true)
    throw new CheckoutError(
      "The repository is a fork: the callers do nothing in one.",
      "Install the console in the repository that it was forked from.",
    );
  if (isApplied && online !== undefined && !online.branches.base)
    throw new CheckoutError(
      `GitHub has no branch "${names.base}".`,
      `Push it (git push origin ${names.base}), or name another with --base.`,
    );
  const hasLog = online?.branches.log ?? checkout.branches.includes(names.log);
  if ((online?.stagingHoldsWork ?? checkout.stagingHoldsWork) === true && !hasLog)
    throw new CheckoutError(
      `The branch "${names.staging}" has commits that "${names.base}" does not have. The console makes that branch anew and would throw them away.`,
      `If you deploy from that branch, leave it and let the console have another: --staging-branch release-staging. Otherwise merge or move that work and delete the branch. Then run the same command again.`,
    );
}

/** Answers that are fine one by one may not be fine together: an error, or a note where the console can work all the same. */
function notesOn({ files }: FilePlan, facts: SetupFacts): readonly string[] {
  const text = files.find(({ path }) => path === policyPath)?.after;
  if (text === undefined) return [];
  const policy = withOwnStaging(readPolicy(text, ""), facts.names.home);
  if (policy.kind === "broken")
    throw new CheckoutError(
      `The policy would not be right: ${policy.problems.map(({ message }) => message).join(" ")}`,
      "Correct the options.",
    );
  return policyChecks({ ...facts, policy })
    .filter(({ code }) => ["one-tester", "too-few-testers", "one-rollback-approver"].includes(code))
    .map(({ found, consequence, fix }) => `Note:   ${found} ${consequence} ${fix}`);
}

function stepsForTeams(checkout: Checkout, answers: Answers, { online }: SetupFacts): readonly string[] {
  const { testers, approvers, team, library } = answers;
  const owner = online?.repository.owner ?? checkout.repository?.owner;
  return appSteps([...testers, ...approvers, ...team], { library, owner, online });
}

const withoutCi = ({ otherServices = [] }: SetupFacts["checkout"]): string =>
  otherServices.length === 0
    ? "none for pull requests"
    : `no workflow for pull requests; ${otherServices.join(", ")} is of another service`;

/** Before anything is asked: it helps to answer, and where an answer is missing it is what there is to see. */
function tellFound({ names, checkout, policy }: SetupFacts, detected: Detected, { tell }: Terminal): void {
  tell(`Base:   ${names.base}${names.base === names.home ? "" : ` (the default branch is "${names.home}")`}`);
  tell(
    `CI:     ${detected.ci.map(({ name, path }) => `"${name}" (${path})`).join(", ") || withoutCi(checkout)}`,
  );
  if (detected.ownDeploy !== undefined)
    tell(
      `Deploy: ${detected.ownDeploy.path} is yours and stays as it is.${stillDeploys(detected.ownDeploy, checkout.workflows, names)}`,
    );
  if (detected.adopt !== undefined && policy.kind === "missing")
    tell(
      `Runs:   ${detected.adopt.version} at ${detected.adopt.commit.slice(0, 7)} (${detected.adopt.because})`,
    );
}

/** Once: afterwards the policy says what was adopted, or that nothing was. */
function tellUnversioned(
  { policy, names, checkout: { tags } }: SetupFacts,
  { adopt, detected: { elsewhere } }: InitOptions & { readonly detected: Detected },
  { tell }: Terminal,
): void {
  const words = elsewhere === undefined ? tagsInWords(tags) : elsewhereInWords(elsewhere, names.base);
  if (words !== undefined && adopt === undefined && policy.kind === "missing") tell(`Runs:   ${words}`);
}

function whyNotAsked({ repository }: Checkout, { offline }: InitOptions): string {
  if (offline) return "--offline";
  return repository === undefined
    ? "the checkout has no remote origin on GitHub"
    : "there is no token (GITHUB_TOKEN, GH_TOKEN or gh auth login)";
}

async function show(plan: FilePlan, { tell }: Terminal): Promise<void> {
  for (const line of plan.kept) tell(`Kept:   ${line}`);
  tell(plan.files.length === 0 ? "\nAll files are there." : `\n${await diffOf(plan.files)}`);
}

/** Everything that a set-up consists of, for the commit: what was there already may not be committed yet. */
async function pathsOf({ files }: FilePlan, directory: string): Promise<readonly string[]> {
  const { facts } = await readSetup(directory);
  const called = facts.checkout.workflows.filter(
    ({ path, jobs }) => /\/(?:release|rollback|signals)\.yml$/.test(path) || jobs.length === 0,
  );
  const deployments = facts.checkout.workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ uses }) => /^\.\/(\.github\/workflows\/.+)$/.exec(uses ?? "")?.[1] ?? []),
  );
  return [
    ...new Set([
      ...files.map(({ path }) => path),
      ...called.map(({ path }) => path),
      ...deployments,
      ...(facts.policy.kind === "missing" ? [] : [policyPath]),
      ...(facts.checkout.hasRollbackForm ? [rollbackFormPath] : []),
    ]),
  ];
}

/** The same as --apply, to be made by hand: what is still to be set, as far as that can be seen. */
async function tellLeft(
  { checkout, facts, answers, plan, api }: Planned,
  { options, terminal }: { readonly options: InitOptions; readonly terminal: Terminal },
): Promise<void> {
  const { repository } = checkout;
  const { online } = facts;
  const labels =
    online === undefined || api === undefined || repository === undefined
      ? undefined
      : await labelsOf(api, repository).catch(() => undefined);
  const seen: SetupFacts = { ...facts, online: online && { ...online, labels } };
  terminal.tell(
    leftToDo(seen, {
      hasFiles: plan.files.length > 0,
      commands: handCommands(checkout, answers, seen),
      steps: stepsForTeams(checkout, answers, facts),
      isDryRun: options["dry-run"],
      repo: options.repo,
    }),
  );
}

interface Planned {
  readonly checkout: Checkout;
  readonly facts: SetupFacts;
  readonly answers: Answers;
  readonly plan: FilePlan;
  readonly api: SetupApi | undefined;
}

async function remove(
  checkout: Checkout,
  facts: SetupFacts,
  { options, terminal }: { readonly options: InitOptions; readonly terminal: Terminal },
): Promise<number> {
  const { files, kept, commands } = await planRemoval(checkout, facts);
  const { tell } = terminal;
  for (const path of files) tell(`Delete ${path}`);
  for (const line of kept) tell(`Kept:  ${line}`);
  if (files.length === 0) tell("There is nothing of the console here.");
  tell(`\nOn GitHub stay rules, environments and branches. To remove them:\n\n${commands.join("\n")}`);
  if (options["dry-run"] || files.length === 0) return 0;
  if (terminal.isAsked && !(await terminal.asker.confirm("Delete these files?"))) return 1;
  await removeFiles(checkout.root, files);
  tell("\nDeleted. Commit it; until then the console goes on as before.");
  return 0;
}
