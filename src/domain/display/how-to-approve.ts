import { awaitedNames, type PullRequestApproval } from "../approval/approval.js";
import { environments } from "../values/names.js";
import type { DisplayFacts } from "./facts.js";
import type { Policy } from "../policy/policy.js";

/** Nobody is asked to approve what does not run yet: that would not count. */
export function howToApprove(
  { state, policy, gateUrl }: DisplayFacts,
  { row, runs }: { readonly row: PullRequestApproval; readonly runs: boolean },
): readonly string[] {
  const isNew = row.findings.some(({ code }) => code === "not-on-staging");
  if (!runs)
    return [
      `Wait until this comment says that it runs on staging${isNew ? "; an earlier approval does not count" : ""}.`,
      testersCommands,
    ];
  const ways = waysToApprove(policy, gateUrl);
  return [
    `Test it, resolve the threads, then ${ways.join(" or ")}. Testers: ${awaitedNames({ staged: row.staged, state, policy })}.`,
    testersCommands,
  ];
}

const testersCommands =
  "Testers can also comment, or begin a review with, `/hold REASON`, `/unhold`, `/eject` (takes it off staging until a new commit or `/check`) or `/ship` (releases what is approved without the rest).";

function waysToApprove(policy: Policy, gateUrl: string | undefined): readonly string[] {
  const ways = [
    ...(policy.approval.sources.includes("review")
      ? ["approve this pull request (Files changed, Review changes, Approve)"]
      : []),
    ...(policy.approval.sources.includes("environment") && gateUrl !== undefined
      ? [`approve at the gate: ${gateUrl} (if that run is over, comment \`/check\` for another)`]
      : []),
  ];
  return ways.length > 0
    ? ways
    : [
        `approve at the gate \`${environments.productionApproval}\`, which opens with the next run; comment \`/check\` to start one`,
      ];
}
