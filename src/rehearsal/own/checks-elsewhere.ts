import type { LocalGitHub } from "@release-console/local-github";
import { checksOfNoJob } from "../../domain/doctor/policy-checks.js";
import type { Policy, RequiredCheck } from "../../domain/policy/policy.js";
import type { CheckoutFacts, WorkflowFacts } from "../../domain/setup/facts.js";
import { serviceClient } from "../actors/service.js";

/** Checks that no workflow makes. In a rehearsal they are reported as soon as the pull request is there. */
export function checksElsewhere(
  policy: Policy,
  { workflows, otherServices = [] }: CheckoutFacts,
  ci: readonly WorkflowFacts[],
): readonly RequiredCheck[] {
  const required = checksOfNoJob(policy, workflows).filter(({ app }) => app !== "github-actions");
  const [service] = otherServices;
  if (required.length > 0 || ci.length > 0 || service === undefined) return required;
  return [{ name: `checks of ${service}`, app: undefined }];
}

export const checkInWords = ({ name, app }: RequiredCheck): string =>
  `"${name}" of ${app === undefined ? "another service" : `the App "${app}"`}`;

interface Reported {
  readonly repository: string;
  readonly sha: string;
  readonly isGood: boolean;
}

/** A check run where the policy names an App, otherwise a commit status. */
export async function reportCheck(
  github: LocalGitHub,
  { name, app }: RequiredCheck,
  { repository, sha, isGood }: Reported,
): Promise<void> {
  const api = serviceClient(github, { slug: app ?? "another-service", repository });
  const result = isGood ? "success" : "failure";
  await (app === undefined
    ? api.send("POST", `/repos/${repository}/statuses/${sha}`, { context: name, state: result })
    : api.send("POST", `/repos/${repository}/check-runs`, { name, head_sha: sha, conclusion: result }));
}
