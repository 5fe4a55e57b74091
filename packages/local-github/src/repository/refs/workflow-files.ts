/**
 * GitHub lets no token without `workflows: write` create or change files in `.github/workflows`, and GITHUB_TOKEN can never
 * hold that permission. It applies to refs that are pointed at commits with other workflow files, too: vercel/next.js#94596,
 * mkb79/Audible#882. The exact rule is not public. Emulated is the reading that fits the reports: the workflow files must be
 * those of a branch that exists; a merge must keep those of its base or bring those of the default branch.
 */
import { ApiError } from "../../model/interfaces.js";
import type { Repository, TokenClaims } from "../../model/model.js";
import type { GitStore } from "../../model/server-parts.js";

export class WorkflowRefusal extends ApiError {
  constructor(path: string) {
    super(
      403,
      `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
    );
  }
}

export function mayChangeWorkflows(caller: TokenClaims): boolean {
  switch (caller.kind) {
    case "user":
      return true;
    case "app":
      return caller.permissions["workflows"] === "write";
    case "actions":
      return false;
    default:
      return caller satisfies never;
  }
}

/** Whether naming that path in a new tree creates, changes or deletes a workflow. */
export const isWorkflowPath = (path: string): boolean =>
  path === ".github/workflows" || path.startsWith(".github/workflows/");

/** `undefined` when the move may be made, else the workflow file that stands against it. */
export async function forbiddenWorkflow(
  git: GitStore,
  {
    repository,
    before,
    after,
  }: { readonly repository: Repository; readonly before: string | undefined; readonly after: string },
): Promise<string | undefined> {
  const name = `${repository.owner}/${repository.name}`;
  const commit = await git.readCommit(name, after);
  const wanted = await workflowsOf(git, name, after);
  if (commit === undefined || wanted === undefined) return undefined;
  const branches = await git.listRefs(name, "refs/heads/");
  const isMergeOntoTip = commit.parents.length > 1 && commit.parents[0] === before;
  const models = isMergeOntoTip
    ? [before, branches.get(`refs/heads/${repository.defaultBranch}`)]
    : [...branches.values()];
  const present = [...new Set(models)].filter((sha) => sha !== undefined);
  const known = await Promise.all(present.map((sha) => workflowsOf(git, name, sha)));
  if (known.includes(wanted)) return undefined;
  return firstDifference(git, name, { wanted, present: known.find((tree) => tree !== undefined) });
}

async function workflowsOf(git: GitStore, name: string, sha: string): Promise<string | undefined> {
  const found = await git.resolve(name, `${sha}:.github/workflows`);
  return found?.type === "tree" ? found.sha : undefined;
}

async function firstDifference(
  git: GitStore,
  name: string,
  { wanted, present }: { readonly wanted: string; readonly present: string | undefined },
): Promise<string> {
  const old = new Map(
    ((present === undefined ? undefined : await git.readTree(name, present)) ?? []).map((entry) => [
      entry.path,
      entry.sha,
    ]),
  );
  const files = (await git.readTree(name, wanted)) ?? [];
  const changed = files.find((file) => old.get(file.path) !== file.sha);
  return `.github/workflows/${changed?.path ?? files[0]?.path ?? ""}`;
}
