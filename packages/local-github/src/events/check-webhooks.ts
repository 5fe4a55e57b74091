import type { CheckRun, CheckSuite, CommitStatus } from "../model/model.js";
import { checkRunPayload, checkSuitePayload, simpleStatusPayload } from "../payloads/check.js";
import { listedCommitPayload } from "../payloads/commit.js";
import type { GitPayloadParts, Payload } from "../payloads/payload.js";
import { apiUrlOf, nameWithOwner } from "../payloads/repository.js";
import { framePayload, type Sent } from "./webhook-payloads.js";

/** GitHub names at most so many branches with that head (platform fact 181). */
const branchesNamed = 10;

export async function statusWebhook(
  parts: GitPayloadParts,
  { status, ...sent }: Sent & { readonly status: CommitStatus },
): Promise<Payload> {
  const { repository } = sent;
  const name = nameWithOwner(repository);
  const [commit, heads] = await Promise.all([
    parts.git.readCommit(name, status.sha),
    parts.git.listRefs(name, "refs/heads/"),
  ]);
  if (commit === undefined) throw new Error(`${name} has no commit ${status.sha}.`);
  const { id, context, state, description, target_url, created_at, updated_at } = simpleStatusPayload(
    parts,
    repository,
    status,
  );
  return {
    ...{ id, sha: status.sha, name, context, state, description, target_url, created_at, updated_at },
    avatar_url: null,
    commit: withVerification(listedCommitPayload(parts, repository, commit)),
    branches: [...heads]
      .filter(([, sha]) => sha === status.sha)
      .slice(0, branchesNamed)
      .map(([ref, sha]) => ({
        name: ref.replace("refs/heads/", ""),
        commit: { sha, url: `${apiUrlOf(parts, repository)}/commits/${sha}` },
        protected: false,
      })),
    ...framePayload(parts, sent),
  };
}

const withVerification = (listed: Payload): Payload => ({
  ...listed,
  commit: { ...(listed["commit"] as Payload), verification: unsigned },
});
const unsigned = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

export async function checkRunWebhook(
  parts: GitPayloadParts,
  action: string,
  { suite, check, ...sent }: Sent & { readonly suite: CheckSuite; readonly check: CheckRun },
): Promise<Payload> {
  const { repository } = sent;
  const commit = await parts.git.readCommit(nameWithOwner(repository), suite.sha);
  if (commit === undefined) throw new Error(`${nameWithOwner(repository)} has no commit ${suite.sha}.`);
  return {
    action,
    check_run: {
      ...(await checkRunPayload(parts, { repository, suite }, check)),
      check_suite: await checkSuitePayload(parts, { repository, commit }, suite),
    },
    ...framePayload(parts, sent),
  };
}
