import { z } from "zod";
import type { CommitSha } from "../../domain/values.js";
import type { History } from "../../ports/reading.js";
import { ApiError } from "./api-errors.js";
import type { GitHubClient } from "./client.js";
import { parseAnswer } from "./reading.js";
import { commitAt } from "./sequential-merging.js";

export const createHistory = (client: GitHubClient): History => ({
  firstParents: (from, to) => firstParents(client, { from, to }),
  contains: async (descendant, ancestor) => {
    const comparison = await compare(client, { from: ancestor, to: descendant, page: 1, size: 1 });
    return comparison !== undefined && isDescendant(comparison);
  },
});

type Step = NonNullable<Awaited<ReturnType<History["firstParents"]>>>[number];
type Comparison = z.infer<typeof comparisonShape>;

const comparisonShape = z.object({
  status: z.enum(["ahead", "behind", "diverged", "identical"]),
  total_commits: z.number().int(),
  commits: z.array(
    z.object({
      sha: z.string(),
      commit: z.object({ message: z.string(), author: z.object({ name: z.string().nullish() }).nullable() }),
      author: z.object({ login: z.string().optional() }).nullable(),
      parents: z.array(z.object({ sha: z.string() })),
    }),
  ),
});

const isDescendant = ({ status }: Comparison): boolean => status === "ahead" || status === "identical";
const pageSize = 250;

async function firstParents(client: GitHubClient, { from, to }: { readonly from: CommitSha; readonly to: CommitSha }): Promise<readonly Step[] | undefined> {
  if (from === to) return [];
  const first = await compare(client, { from, to, page: 1, size: pageSize });
  if (first === undefined || !isDescendant(first)) return undefined;
  const missing = Math.max(0, Math.ceil(first.total_commits / Math.max(1, first.commits.length)) - 1);
  const others = await Promise.all(Array.from({ length: first.commits.length === 0 ? 0 : missing }, (_, index) => compare(client, { from, to, page: index + 2, size: pageSize })));
  const commits = [first, ...others].flatMap((page) => page?.commits ?? []);
  if (commits.length < first.total_commits) throw new ApiError("compare", 502, `GitHub listed ${commits.length} of ${first.total_commits} commits after ${from}.`);
  return walk(new Map(commits.map((commit) => [commit.sha, commit])), to);
}

/** From the newest back along first parents, as far as the list goes; oldest first. */
function walk(commits: ReadonlyMap<string, Comparison["commits"][number]>, to: CommitSha): readonly Step[] {
  const steps: Step[] = [];
  for (let next = commits.get(to); next !== undefined; next = commits.get(next.parents[0]?.sha ?? "")) {
    steps.unshift({
      sha: next.sha as CommitSha,
      title: next.commit.message.split("\n", 1)[0] ?? "",
      author: next.author?.login ?? next.commit.author?.name ?? "unknown",
      parents: next.parents.map(({ sha }) => sha as CommitSha),
    });
  }
  return steps;
}

interface Page {
  readonly from: CommitSha;
  readonly to: CommitSha;
  readonly page: number;
  readonly size: number;
}

/** undefined: no common history. A commit that GitHub does not know is an error, not "not contained". */
async function compare(client: GitHubClient, { from, to, page, size }: Page): Promise<Comparison | undefined> {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  try {
    const { data } = await client.rest(route, { basehead: `${from}...${to}`, page, per_page: size });
    return parseAnswer(comparisonShape, data, route);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    await Promise.all([commitAt(client, from), commitAt(client, to)]);
    return undefined;
  }
}
