import { branches, statusContext } from "../values/names.js";
import { checkVerdicts } from "../gates/checks.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { pullRequestOf, type ReleaseFacts } from "./release-decision.js";
import type { BranchRules, PullRequestFacts, Snapshot } from "../snapshot/snapshot.js";
import { shortSha } from "../values/values.js";

/** What stands against the landing of one pull request, or of all where none is named. */
export type LandingFinding = Finding & { readonly pullRequest?: number };

/** Whether each pull request of the train could land on develop now, by GitHub's own rules. Our own status is left out: it follows the release. */
export function evaluateLandable(facts: ReleaseFacts): readonly LandingFinding[] {
  const { snapshot, state } = facts;
  const { rules } = snapshot;
  const findings: LandingFinding[] = [...methodFindings(facts)];
  if (rules.mergeQueue)
    findings.push(finding("not-landable", `${branches.base} has a merge queue, which is not supported.`));
  if (rules.upToDate && state.train.staged.length > 1)
    findings.push(
      finding(
        "not-landable",
        `${branches.base} accepts only up-to-date branches; once the first of the ${state.train.staged.length} pull requests has landed, the others are behind.`,
        `Switch off "Require branches to be up to date before merging" for ${branches.base}, or set "max-staged: 1" in the policy file.`,
      ),
    );
  for (const { number } of state.train.staged) {
    const pullRequest = pullRequestOf(snapshot, number);
    if (pullRequest !== undefined)
      findings.push(
        ...landableFindings(pullRequest, rules).map((each) => ({ ...each, pullRequest: number })),
      );
  }
  return findings;
}

function methodFindings({ snapshot, policy }: ReleaseFacts): readonly Finding[] {
  const methods = mergeMethods(snapshot);
  const { method } = policy.landing;
  if (methods.length === 0)
    return [finding("not-landable", `No merge method is allowed on ${branches.base}.`)];
  if (method !== "auto" && !methods.includes(method))
    return [
      finding(
        "not-landable",
        `"landing.method" is ${method}; ${branches.base} and the repository allow ${methods.join(", ")}.`,
      ),
    ];
  const isRebase = method === "rebase" || (method === "auto" && methods.join() === "rebase");
  // GitHub makes new commits without a signature when it rebases (platform fact 58).
  return snapshot.rules.signatures && isRebase
    ? [
        finding(
          "not-landable",
          `${branches.base} accepts only signed commits, and GitHub does not sign what it rebases.`,
          `Allow merge commits or squashing on ${branches.base} and set "landing.method" accordingly.`,
        ),
      ]
    : [];
}

/** How GitHub would let a pull request be merged into develop: by settings and rules of which the strictest count. */
export const mergeMethods = ({
  repository,
  rules,
}: Pick<Snapshot, "repository" | "rules">): readonly MergeMethod[] =>
  repository.mergeMethods.filter(
    (method) =>
      (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"),
  );
type MergeMethod = Snapshot["repository"]["mergeMethods"][number];

/** What people still have to do before GitHub merges it, as far as its rules can be seen. */
export function landableFindings(pullRequest: PullRequestFacts, rules: BranchRules): readonly Finding[] {
  const name = `#${pullRequest.number}`;
  const findings: Finding[] = [];
  if (pullRequest.mergeable === "CONFLICTING")
    findings.push(finding("not-landable", `${name} conflicts with ${branches.base}.`));
  if (pullRequest.mergeable === "UNKNOWN")
    findings.push(finding("mergeable-unknown", `GitHub says "UNKNOWN" for ${name}.`));
  if (pullRequest.reviewDecision !== null && pullRequest.reviewDecision !== "APPROVED")
    findings.push(missingReview(pullRequest, rules));
  if (rules.upToDate && pullRequest.isBehind)
    findings.push(
      finding(
        "not-landable",
        `${name}: ${branches.base} accepts only up-to-date branches, and ${shortSha(pullRequest.head)} is behind it.`,
        'Click "Update branch" on the pull request; the new head is then tested.',
      ),
    );
  const verdicts = checkVerdicts(pullRequest);
  for (const context of rules.requiredContexts.filter((each) => each !== statusContext)) {
    if (verdicts.get(context) !== "passed")
      findings.push(
        finding(
          "not-landable",
          `${name}: required check "${context}" is ${verdicts.get(context) ?? "not reported"}.`,
        ),
      );
  }
  return findings;
}

/** GitHub's review decision with who can change it: its rules count other people than ours. */
function missingReview({ number, reviewDecision, author }: PullRequestFacts, rules: BranchRules): Finding {
  const { reviews } = rules;
  const asked =
    reviews === undefined
      ? "a review"
      : `${reviews.count} approving ${reviews.count === 1 ? "review" : "reviews"}${reviews.codeOwners ? ", with one of a code owner" : ""}`;
  const others = reviews?.notLastPusher === true ? " and not the person who pushed last" : "";
  return finding(
    "landing-review-missing",
    `#${number}: ${branches.base} requires ${asked}; GitHub's decision is ${reviewDecision ?? "none"}.`,
    `Ask somebody with write access, not @${author.login}${others}, to approve the pull request${reviewDecision === "CHANGES_REQUESTED" ? ", and the person who requested changes to approve or to dismiss their review" : ""}.`,
  );
}
