import { z } from "zod";
import { policyPath } from "../../domain/values/names.js";
import type { SetupFacts } from "../../domain/setup/facts.js";
import { type SetupApi, SetupApiError } from "../look/api.js";
import type { Answers } from "./answers.js";
import type { Checkout } from "../look/git.js";
import { type PlannedFile } from "./plan-files.js";
import { publishFiles } from "./publish-files.js";
import {
  approvalCalls,
  environmentCalls,
  labelCalls,
  type PlannedCall,
  ruleCalls,
  switchCalls,
} from "./remote-plan.js";
import { policyText } from "./templates.js";
import { findReviewers } from "../teams/reviewers.js";
import { writeFiles } from "./write-files.js";

/** It stopped on the way; what was done stays done, and the same command goes on. */
export class UnfinishedError extends Error {
  constructor(
    readonly found: string,
    readonly remedy: string,
    readonly done: readonly string[],
  ) {
    super(found);
  }
}

export interface ApplyRequest {
  readonly checkout: Checkout;
  readonly facts: SetupFacts;
  readonly answers: Answers;
  readonly files: readonly PlannedFile[];
  /** Every file that the set-up consists of, whether it was there or not. */
  readonly paths: readonly string[];
  readonly api: SetupApi;
  readonly tell: (line: string) => void;
}

/** Environments, then the commit, then switches, then protection: nothing is protected before it is there. */
export async function apply(request: ApplyRequest): Promise<void> {
  const { checkout, facts, answers, tell } = request;
  const { repository } = checkout;
  if (repository === undefined) throw new Error("Nothing is applied without a repository.");
  const { names } = answers;
  const done: string[] = [];
  const make = (calls: readonly PlannedCall[]): Promise<boolean> => makeCalls(request, calls, done);
  const known = facts.online ?? {};
  await make(environmentCalls(repository, { ...facts, names }, known));
  const clicks = answers.withEnvironments && (await makeApprovals(request, make));
  if (!clicks) await dropClicks(request);
  const published = await step(done, () =>
    publishFiles(checkout, {
      base: names.home,
      paths: request.paths,
      message: commitMessage,
    }),
  );
  if (published.kind === "branch")
    throw new UnfinishedError(
      `${names.home} takes no pushes (${published.refused}).`,
      `Merge ${await pullRequest(request, published.branch)}, then run the same command again: it goes on from there.`,
      done,
    );
  if (published.kind === "pushed") {
    tell(`Pushed ${published.commit.slice(0, 7)} to ${names.home}.`);
    done.push(`committed and pushed to ${names.home}`);
  }
  const present = await step(done, () => labelsOf(request.api, repository));
  await make(labelCalls(repository, { labels: present }));
  await make(switchCalls(repository, known));
  await make(ruleCalls(repository, names, known));
  if (published.kind === "nothing" && facts.online?.branches.log === false)
    await make([
      {
        why: "The console opens its log",
        call: {
          method: "POST",
          path: `/repos/${repository.owner}/${repository.name}/actions/workflows/release.yml/dispatches`,
          body: { ref: names.home },
        },
      },
    ]);
}

const commitMessage = `Install the release console

Callers, policy and the form for rollbacks.
`;

/** true when all of them were made, false when the plan does not have them. */
async function makeCalls(
  { api, tell }: ApplyRequest,
  calls: readonly PlannedCall[],
  done: string[],
): Promise<boolean> {
  let all = true;
  for (const { why, call, ifBeyondPlan } of calls) {
    if (!all && call.path.includes("/environments/")) continue;
    tell(`${call.method} ${call.path}\n  ${why}`);
    try {
      await api.send(call);
      done.push(why);
    } catch (error) {
      if (!(error instanceof SetupApiError)) throw error;
      const isPlan =
        ifBeyondPlan !== undefined && /plan|upgrade/i.test(error.found) && [403, 422].includes(error.status);
      if (!isPlan && !isThere(error)) throw new UnfinishedError(error.found, error.remedy, done);
      tell(isPlan ? `  Not made: ${ifBeyondPlan}` : "  It is there already.");
      if (isPlan) all = false;
    }
  }
  return all;
}

const isThere = ({ status, found }: SetupApiError): boolean =>
  status === 422 && /already_exists|already exists|must be unique/i.test(found);

/** What went wrong here is told with what was done before. */
async function step<T>(done: readonly string[], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { found, remedy } = error as { readonly found?: string; readonly remedy?: string };
    if (found === undefined || remedy === undefined) throw error;
    throw new UnfinishedError(found, remedy, done);
  }
}

async function makeApprovals(
  { checkout, facts, answers, api, tell }: ApplyRequest,
  make: (calls: readonly PlannedCall[]) => Promise<boolean>,
): Promise<boolean> {
  const { repository } = checkout;
  if (repository === undefined) return false;
  const { names, testers, approvers } = answers;
  const { productionApproval, rollbackApproval } = names.environments;
  for (const [name, people] of [
    [productionApproval, testers],
    [rollbackApproval, approvers],
  ] as const) {
    const { reviewers, notes } = await findReviewers(api, people);
    for (const note of notes) tell(note);
    if (
      !(await make(
        approvalCalls(repository, { name, reviewers, base: names.home, known: facts.online ?? {} }),
      ))
    )
      return false;
  }
  return true;
}

/** The policy of this run counts no clicks then, before anybody sees it. One that was there before is not touched. */
async function dropClicks({ checkout, answers, files }: ApplyRequest): Promise<void> {
  const policy = files.find(({ path }) => path === policyPath);
  if (policy?.before !== undefined || policy === undefined) return;
  const after = await policyText({ ...answers, withEnvironments: false });
  await writeFiles(checkout.root, [{ ...policy, after }]);
}

/** As many as a repository of people has; of one with more some may be asked for again, and are there then. */
export async function labelsOf(
  api: SetupApi,
  { owner, name }: { readonly owner: string; readonly name: string },
): Promise<readonly string[]> {
  const found = z
    .array(z.object({ name: z.string() }))
    .parse(await api.get(`/repos/${owner}/${name}/labels?per_page=100`));
  return found.map((label) => label.name);
}

/** The one that is open already, or a new one. */
async function pullRequest({ checkout, answers, api }: ApplyRequest, head: string): Promise<string> {
  const { owner, name } = checkout.repository ?? { owner: "", name: "" };
  const shape = z.object({ number: z.number(), html_url: z.string() });
  const path = `/repos/${owner}/${name}/pulls`;
  const open = z
    .array(shape)
    .parse(
      await api.get(
        `${path}?state=open&head=${encodeURIComponent(`${owner}:${head}`)}&base=${encodeURIComponent(answers.names.home)}`,
      ),
    );
  const [first] = open;
  const pull =
    first ??
    shape.parse(
      (
        await api.send({
          method: "POST",
          path,
          body: {
            title: "Install the release console",
            head,
            base: answers.names.home,
            body: "Callers, policy and the form for rollbacks, as `release-console init` writes them.",
          },
        })
      ).body,
    );
  return `#${pull.number} (${pull.html_url})`;
}
