import { branches, environments } from "../values/names.js";
import type { ReasonText } from "./reason-text.js";

/** Why a deployment to production does not begin. */
export const productionReasons = {
  "not-landable": {
    outcome: "blocked",
    get problem(): string {
      return `GitHub's rules would not let it land on ${branches.base}.`;
    },
    remedy:
      "Do what the finding names; the console then continues by itself, after a change of settings with a comment /check.",
    owner: "author",
  },
  "landing-review-missing": {
    outcome: "pending",
    get problem(): string {
      return `${branches.base} requires a review before this can land.`;
    },
    get remedy(): string {
      return `Ask a reviewer whose review counts for ${branches.base} to approve the pull request.`;
    },
    get owner(): string {
      return `reviewers of ${branches.base}`;
    },
  },
  "rollback-open": {
    outcome: "pending",
    problem: "A rollback is in progress; production takes no other deployment until it is done.",
    remedy:
      "Ask a rollback approver to approve or reject it, or the requester to withdraw it; see its issue.",
    owner: "rollback approvers",
  },
  "rollback-hold": {
    outcome: "pending",
    get problem(): string {
      return `A rollback is done; ${branches.base} still holds what it took out.`;
    },
    remedy:
      "Wait for the revert to land. If it needs a person, the rollback's issue names the step and who may take it.",
    owner: "anyone with write access",
  },
  freeze: {
    outcome: "pending",
    problem: "A release freeze is in force.",
    remedy:
      "Wait until it ends; the next event, scheduled run or comment /check then continues. Or ask a maintainer to change the policy file.",
    owner: "maintainer",
  },
  "staging-moved": {
    outcome: "pending",
    problem: "The branch staging is not where the console put it.",
    remedy:
      "Wait for the next run, or comment /check to start one; it puts the branch back. Do not push to staging: only the console writes it.",
    owner: "nobody",
  },
  "budget-kept": {
    outcome: "pending",
    problem: "GitHub's limit on requests is nearly reached; what is left is kept for a rollback.",
    remedy:
      "Wait until the time given: the next event, scheduled run or comment /check then continues. If it happens often, find the workflow that makes so many requests.",
    owner: "nobody",
  },
  "deployment-open": {
    outcome: "pending",
    problem: "A production deployment is in progress.",
    remedy: "Wait for its result. If its run was cancelled or died, comment /check.",
    owner: "nobody",
  },
  "leaves-staging": {
    outcome: "pending",
    problem: "A pull request of the train must leave staging first.",
    remedy:
      "Wait for the next run, or comment /check to start one; it takes the pull request off staging and deploys the rest of the train.",
    owner: "nobody",
  },
  "environment-gated": {
    outcome: "blocked",
    problem:
      "The environment of production has reviewers or a wait timer: the deployment would hang while the log says that it is running.",
    get remedy() {
      return `Ask an admin to remove both from "${environments.production}"; the gate belongs on "${environments.productionApproval}". Where a pull request waits for it, comment /check then.`;
    },
    owner: "admin",
  },
  "environment-unprotected": {
    outcome: "errored",
    problem:
      "The approval environment has no required reviewers, so it is not used as a gate; approve through the other source.",
    remedy:
      'Ask an admin to give the environment required reviewers and no custom rules, or remove "environment" from the sources in the policy file.',
    owner: "admin",
  },
  "nothing-staged": {
    outcome: "pending",
    problem: "Staging has nothing that production lacks.",
    remedy: "Wait until a pull request is on staging.",
    owner: "nobody",
  },
  "only-drift": {
    outcome: "pending",
    problem:
      "Staging holds only commits that bypassed the console, and no pull request: they cannot be approved alone.",
    remedy:
      "Open a pull request, however small, and ask a tester to approve it: these commits then reach production with it.",
    owner: "team",
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
