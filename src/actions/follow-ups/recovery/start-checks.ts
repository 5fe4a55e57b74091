import { messageOf } from "../../../domain/values/message-of.js";
import type { WorkflowFacts } from "../../../domain/setup/facts.js";
import {
  checksCommits,
  ciWorkflows,
  checksPushes,
  hearsBranch,
  whyNotStarted,
} from "../../../domain/setup/started-checks.js";
import { branches } from "../../../domain/values/names.js";
import { escapeMarkdown } from "../../../domain/text/markdown.js";
import type { Ports } from "../../../ports/ports.js";
import { showOrTell } from "../../display/show-or-tell.js";
import { correctComment, upsertComment } from "../../display/upsert-comment.js";
import type { DecisionContext } from "../../run/decision-context.js";

/** Checks that can be started on a branch. */
export interface StartableChecks {
  readonly files: readonly string[];
  /** What is not started and why: a sentence each, in Markdown. */
  readonly left: readonly string[];
}

const none: StartableChecks = { files: [], left: [] };

/**
 * What GITHUB_TOKEN pushes starts no checks (platform fact 2). A dispatch does where the workflow allows one
 * (platform fact 121). Which workflows check pull requests nobody lists, but their runs do; what each does when it is started its
 * file says. Never rejects.
 */
export async function startableChecks(ports: Ports, context: DecisionContext): Promise<StartableChecks> {
  if (ports.hasApp) return none;
  try {
    const { checks, all } = await recentChecks(ports, context);
    const judged = checks.map((workflow) => ({
      path: workflow.path,
      found: whyNotStarted(workflow, all)?.found,
    }));
    return {
      files: judged.flatMap(({ path, found }) => (found === undefined ? [path] : [])),
      left: judged.flatMap(({ path, found }) => (found === undefined ? [] : [notStarted(path, found)])),
    };
  } catch (error) {
    const found = `Which checks can be started is not known: ${withoutStop(messageOf(error))}.`;
    ports.runner.info(found);
    return { files: [], left: [escapeMarkdown(found)] };
  }
}

const notStarted = (path: string, found: string): string =>
  `${escapeMarkdown(path)}: it ${escapeMarkdown(found)}.`;

const withoutStop = (text: string): string => text.replace(/\.$/, "");

/** Those that lately ran: what is switched off, or looks at other paths, checks nothing here. */
async function recentChecks(
  { runs, setup }: Ports,
  { snapshot: { develop, policy, repository } }: DecisionContext,
): Promise<{ readonly checks: readonly WorkflowFacts[]; readonly all: readonly WorkflowFacts[] }> {
  const base = repository.defaultBranch;
  const [opened, facts] = await Promise.all([
    runs.recentFiles("pull_request"),
    setup?.read(develop.sha, { policy, base }),
  ]);
  const all = facts?.checkout.workflows ?? [];
  const ci = ciWorkflows(all);
  const ran = ci.filter(
    (each) =>
      checksCommits(each) &&
      hearsBranch(each.triggers["pull_request"] ?? {}, branches.base) &&
      opened.includes(each.path),
  );
  const pushes = ci.filter((each) => checksPushes(each) && !ran.includes(each));
  const pushed = pushes.length === 0 ? [] : await runs.recentFiles("push");
  return { checks: [...ran, ...pushes.filter(({ path }) => pushed.includes(path))], all };
}

/** Never rejects: what does not start is told on the pull request. */
export async function startChecks(
  ports: Ports,
  {
    branch,
    number,
    checks,
    isAgain = false,
  }: {
    readonly branch: string;
    readonly number: number;
    readonly checks: StartableChecks;
    /** Its checks were started before, on an earlier head. */
    readonly isAgain?: boolean;
  },
): Promise<void> {
  const { files, left } = checks;
  try {
    const started = files.length === 0 ? [] : await ports.runs.startChecks(branch, files);
    const refused = files
      .filter((path) => !started.includes(path))
      .map((path) => notStarted(path, "was refused by GitHub"));
    ports.runner.info(`Checks of ${branch}: ${started.join(", ") || "none was started"}`);
    const untold = [...left, ...refused];
    if (untold.length > 0 || (isAgain && files.length > 0)) await tellLeft(ports, number, untold);
  } catch (error) {
    const found = `could not be started: ${withoutStop(messageOf(error))}`;
    ports.runner.info(`Checks of ${branch}: ${files.join(", ")} ${found}`);
    await tellLeft(ports, number, [...left, ...files.map((path) => notStarted(path, found))]);
  }
}

async function tellLeft(ports: Ports, number: number, left: StartableChecks["left"]): Promise<void> {
  const tell = left.length === 0 ? correctComment : upsertComment;
  const body = left.length === 0 ? "The console started all checks of this pull request." : bodyOf(left);
  await showOrTell(ports, `#${number} does not say which checks were not started`, () =>
    tell(ports, { number, about: "checks-not-started", body }),
  );
}

const bodyOf = (left: StartableChecks["left"]): string =>
  [
    "The console opened this pull request, and GitHub checks such a one only where the console starts the check. Not started:",
    "",
    ...left.map((sentence) => `- ${sentence}`),
    "",
    "Do: push a commit to this branch, an empty one will do (`git commit --allow-empty`): then they run as for any other pull request.",
  ].join("\n");
