import * as z from "../../../domain/values/shapes.js";
import type { Push, PushHistory } from "../../../domain/approval/origin.js";
import type { CommitSha, UserLogin } from "../../../domain/values/values.js";
import type { People } from "../../../ports/reading.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer } from "../http/typed-queries.js";

type Change = Parameters<People["pushesOf"]>[0];

/**
 * No field of a pull request names who pushed to it (platform fact 45). The activity of a branch does, and knows nothing
 * of forks; there it is whoever started the first run of each head.
 */
export async function pushesOf(client: GitHubClient, change: Change): Promise<PushHistory> {
  if (change.isCrossRepository) return { pushes: await pushesByRuns(client, change), isWhole: true };
  const { pushes, isWhole } = sinceMade(await moves(client, change));
  if (pushes.some(({ after }) => after === change.head)) return { pushes, isWhole };
  // Shown late: the run that the push started names its actor, too.
  return { pushes: [...(await firstRun(client, change)), ...pushes], isWhole };
}

const actorShape = z.object({ login: z.string() }).nullish();
const activityShape = z.array(
  z.object({ before: z.string(), after: z.string(), activity_type: z.string(), actor: actorShape }),
);
type Move = z.infer<typeof activityShape>[number];

const route = "GET /repos/{owner}/{repo}/activity";
const mostPages = 5;

interface Moves {
  /** Newest first. */
  readonly moves: readonly Move[];
  /** GitHub has no older ones. */
  readonly isAll: boolean;
}

/** Until the branch was made, and no further than five hundred moves. */
async function moves(client: GitHubClient, { headBranch }: Change): Promise<Moves> {
  const found: Move[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await activityPage(client, { headBranch, cursor });
    found.push(...answer.moves);
    cursor = answer.next;
    if (cursor === undefined) return { moves: found, isAll: true };
    if (answer.moves.some(isCreation)) return { moves: found, isAll: false };
  }
  return { moves: found, isAll: false };
}

async function activityPage(
  client: GitHubClient,
  { headBranch, cursor }: { readonly headBranch: string; readonly cursor: string | undefined },
): Promise<{ readonly moves: readonly Move[]; readonly next: string | undefined }> {
  try {
    const { data, headers } = await client.rest(route, {
      ref: `refs/heads/${headBranch}`,
      per_page: 100,
      ...(cursor === undefined ? {} : { after: cursor }),
    });
    const link = String(headers["link"] ?? "");
    const next = /<[^>]*[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(link)?.[1];
    return {
      moves: parseAnswer(activityShape, data, route),
      next: next === undefined ? undefined : decodeURIComponent(next),
    };
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 422))
      return { moves: [], next: undefined };
    throw error;
  }
}

const isCreation = ({ activity_type: type }: Move): boolean => type === "branch_creation";

/** The moves of the branch as it is now. One that was deleted and made again with a commit that it had before goes on. */
function sinceMade({ moves: all, isAll }: Moves): PushHistory {
  const pushes: Push[] = [];
  for (const [index, move] of all.entries()) {
    const { after, actor, activity_type: type } = move;
    const isStart =
      isCreation(move) &&
      !all.slice(index + 1).some((older) => older.after === after || older.before === after);
    const isForced = all.slice(0, index).some((later) => later.activity_type === "force_push");
    if (type !== "branch_deletion")
      pushes.push({
        by: (actor?.login ?? null) as UserLogin | null,
        after: after as CommitSha,
        ...(isStart && !isForced ? { isStart } : {}),
      });
    if (isStart) return { pushes, isWhole: true };
  }
  return { pushes, isWhole: isAll };
}

const runsShape = z.array(
  z.object({
    id: z.number(),
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    head_repository: z.object({ full_name: z.string() }).nullish(),
    actor: actorShape,
  }),
);
type Run = z.infer<typeof runsShape>[number];

const runsRoute = "GET /repos/{owner}/{repo}/actions/runs";

/**
 * The first run that a pull request started for this head was started by its push. (Later ones may come from whoever
 * set a label or reopened it.)
 */
const firstRun = async (client: GitHubClient, { head, headBranch }: Change): Promise<readonly Push[]> =>
  firstOfEach(
    (await pullRequestRuns(client, { head_sha: head })).filter((run) => run.head_branch === headBranch),
  );

const pushesByRuns = async (
  client: GitHubClient,
  { headBranch, headRepository }: Change,
): Promise<readonly Push[]> =>
  firstOfEach(
    (await pullRequestRuns(client, { branch: headBranch })).filter(
      (run) => headRepository === undefined || run.head_repository?.full_name === headRepository,
    ),
  );

async function pullRequestRuns(
  client: GitHubClient,
  filter: Readonly<Record<string, string>>,
): Promise<readonly Run[]> {
  const listed = await client.list(runsRoute, { ...filter, event: "pull_request" }, "workflow_runs");
  return parseAnswer(runsShape, listed, runsRoute);
}

/** Newest first. */
function firstOfEach(runs: readonly Run[]): readonly Push[] {
  const first = new Map<string, Run>();
  for (const run of runs.toSorted((one, other) => one.id - other.id))
    if (!first.has(run.head_sha)) first.set(run.head_sha, run);
  return [...first.values()].toReversed().map(({ actor, head_sha: after }) => ({
    by: (actor?.login ?? null) as UserLogin | null,
    after: after as CommitSha,
  }));
}
