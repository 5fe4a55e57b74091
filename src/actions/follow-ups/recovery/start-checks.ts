import { messageOf } from "../../../domain/values/message-of.js";
import type { WorkflowFacts } from "../../../domain/setup/facts.js";
import {
  checksCommits,
  ciWorkflows,
  checksPushes,
  whyNotStarted,
} from "../../../domain/setup/started-checks.js";
import { escapeMarkdown } from "../../../domain/text/markdown.js";
import type { Ports } from "../../../ports/ports.js";
import { showOrTell } from "../../display/show-or-tell.js";
import { upsertComment } from "../../display/upsert-comment.js";
import type { DecisionContext } from "../../run/decision-context.js";

/** Checks that can be started on a branch, and why others cannot. */
export interface StartableChecks {
  readonly files: readonly string[];
  readonly left: readonly { readonly path: string; readonly found: string }[];
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
    const checks = await recentChecks(ports, context);
    const judged = checks.map((workflow) => ({ path: workflow.path, found: whyNotStarted(workflow)?.found }));
    return {
      files: judged.flatMap(({ path, found }) => (found === undefined ? [path] : [])),
      left: judged.flatMap(({ path, found }) => (found === undefined ? [] : [{ path, found }])),
    };
  } catch (error) {
    ports.runner.info(`Which checks can be started is not known: ${messageOf(error)}`);
    return none;
  }
}

/** Those that lately ran: what is switched off, or looks at other paths, checks nothing here. */
async function recentChecks(
  { runs, setup }: Ports,
  { snapshot: { develop, policy, repository } }: DecisionContext,
): Promise<readonly WorkflowFacts[]> {
  const base = repository.defaultBranch;
  const [opened, facts] = await Promise.all([
    runs.recentFiles("pull_request"),
    setup?.read(develop.sha, { policy, base }),
  ]);
  const all = ciWorkflows(facts?.checkout.workflows ?? []);
  const ran = all.filter((each) => checksCommits(each) && opened.includes(each.path));
  const pushes = all.filter((each) => checksPushes(each) && !ran.includes(each));
  const pushed = pushes.length === 0 ? [] : await runs.recentFiles("push");
  return [...ran, ...pushes.filter(({ path }) => pushed.includes(path))];
}

/** Never rejects: what does not start is told on the pull request. */
export async function startChecks(
  ports: Ports,
  {
    branch,
    number,
    checks,
  }: { readonly branch: string; readonly number: number; readonly checks: StartableChecks },
): Promise<void> {
  const { files, left } = checks;
  try {
    const started = files.length === 0 ? [] : await ports.runs.startChecks(branch, files);
    const refused = files
      .filter((path) => !started.includes(path))
      .map((path) => ({ path, found: "was refused by GitHub" }));
    ports.runner.info(`Checks of ${branch}: ${started.join(", ") || "none was started"}`);
    await tellLeft(ports, number, [...left, ...refused]);
  } catch (error) {
    ports.runner.info(`Checks of ${branch}: ${messageOf(error)}`);
  }
}

async function tellLeft(ports: Ports, number: number, left: StartableChecks["left"]): Promise<void> {
  if (left.length === 0) return;
  const body = [
    "The console opened this pull request, and GitHub checks such a one only where the console starts the check. Not started:",
    "",
    ...left.map(({ path, found }) => `- ${escapeMarkdown(path)}: it ${escapeMarkdown(found)}.`),
    "",
    "Do: push a commit to this branch, an empty one will do (`git commit --allow-empty`): then they run as for any other pull request.",
  ].join("\n");
  await showOrTell(ports, `#${number} does not say which checks were not started`, () =>
    upsertComment(ports, { number, about: "checks-not-started", body }),
  );
}
