import type { EngineHost } from "../../../../model/interfaces.js";
import type { BranchRuleset, Repository } from "../../../../model/model.js";
import { toExpressionData, type Value } from "../../expressions/values.js";
import { matchesBranchPolicy } from "../../triggers/patterns.js";
import type { FileOrigin } from "../../syntax/workflow-library.js";
import type { RunCause, RunState } from "../run-state.js";

/** The `github` context of a run, without what belongs to a job. In a called workflow it is the caller's. */
export function githubContext(
  host: EngineHost,
  {
    record,
    repository,
    cause,
    origin,
    file,
  }: Pick<RunState, "record" | "repository" | "cause" | "origin" | "file">,
): Record<string, unknown> {
  const { ref, sha, eventName, payload } = cause;
  const nameWithOwner = `${repository.owner}/${repository.name}`;
  const pull = payload["pull_request"] as
    { readonly head?: { readonly ref?: string }; readonly base?: { readonly ref?: string } } | undefined;
  return {
    event: eventData(cause),
    event_name: eventName,
    repository: nameWithOwner,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(host.accountPayload(repository.owner)["id"]),
    repository_visibility: repository.isPrivate ? "private" : "public",
    repositoryUrl: `git://github.com/${nameWithOwner}.git`,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ""),
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    ref_protected: isProtected(repository, ref),
    sha,
    head_ref: pull?.head?.ref ?? "",
    base_ref: pull?.base?.ref ?? "",
    actor: record.actor,
    actor_id: String(host.accountPayload(record.actor)["id"]),
    triggering_actor: record.triggeringActor,
    workflow: file.name,
    workflow_ref: workflowRef(origin),
    workflow_sha: origin.sha,
    run_id: String(record.id),
    run_number: String(record.runNumber),
    run_attempt: String(record.runAttempt),
    retention_days: "90",
    secret_source: cause.fromFork ? "None" : "Actions",
    server_url: host.urls.server,
    api_url: host.urls.api,
    graphql_url: host.urls.graphql,
  };
}

/** `owner/repo/.github/workflows/release.yml@refs/heads/develop` */
export const workflowRef = ({ repository, path, ref }: FileOrigin): string => `${repository}/${path}@${ref}`;

export const variablesOf = (repository: Repository): Record<string, Value> =>
  Object.fromEntries(repository.variables);

const payloads = new WeakMap<object, unknown>();

/** Payloads are large and many expressions look at them: each is converted once. */
function eventData({ payload }: RunCause): unknown {
  const known = payloads.get(payload) ?? toExpressionData(payload);
  payloads.set(payload, known);
  return known;
}

function isProtected(repository: Repository, ref: string): boolean {
  const branch = ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
  if (branch === undefined) return false;
  const covers = ({ include, exclude }: BranchRuleset): boolean => {
    const named = (patterns: readonly string[]): boolean =>
      patterns.includes("~ALL") ||
      (patterns.includes("~DEFAULT_BRANCH") && branch === repository.defaultBranch) ||
      matchesBranchPolicy(branch, patterns);
    return named(include) && !named(exclude);
  };
  return repository.rulesets.some(
    (ruleset) => ruleset.target === "branch" && ruleset.enforcement === "active" && covers(ruleset),
  );
}
