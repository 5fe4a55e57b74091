import * as z from "../../../domain/values/shapes.js";
import { wholeLetters } from "../../../domain/text/markdown.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { History } from "../../../ports/reading.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer } from "../http/typed-queries.js";
import { commitAt } from "./merge/sequential-merging.js";

export const createHistory = (client: GitHubClient): History => ({
  firstParents: (from, to) => firstParents(client, { from, to }),
  ownCommits: (base, head) => ownCommits(client, { from: base, to: head }),
  contains: async (descendant, ancestor) => {
    const comparison = await compare(client, { from: ancestor, to: descendant }, { page: 1, per_page: 1 });
    return comparison !== undefined && isDescendant(comparison);
  },
  mergeBase: async (one, other) => {
    const comparison = await compare(client, { from: one, to: other }, { page: 1, per_page: 1 });
    return comparison?.merge_base_commit.sha as CommitSha | undefined;
  },
});

type Step = NonNullable<Awaited<ReturnType<History["firstParents"]>>>[number];
type Comparison = z.infer<typeof comparisonShape>;

const comparisonShape = z.object({
  status: z.enum(["ahead", "behind", "diverged", "identical"]),
  total_commits: z.number().int(),
  merge_base_commit: z.object({ sha: z.string() }),
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
const largestPage = 100;

async function firstParents(client: GitHubClient, span: Span): Promise<readonly Step[] | undefined> {
  if (span.from === span.to) return [];
  // Without a page GitHub gives up to 250 commits, which nearly always are all.
  const first = await compare(client, span, {});
  if (first === undefined || !isDescendant(first)) return undefined;
  const commits = await completed(client, span, first);
  return walk(new Map(commits.map((commit) => [commit.sha, commit])), span.to);
}

async function ownCommits(client: GitHubClient, span: Span): ReturnType<History["ownCommits"]> {
  const first = await compare(client, span, {});
  const commits = first === undefined ? [] : await completed(client, span, first);
  return commits.filter(({ parents }) => parents.length < 2).map(stepOf);
}

const completed = async (
  client: GitHubClient,
  span: Span,
  first: Comparison,
): Promise<Comparison["commits"]> =>
  first.commits.length === first.total_commits
    ? first.commits
    : allCommits(client, span, first.total_commits);

async function allCommits(client: GitHubClient, span: Span, total: number): Promise<Comparison["commits"]> {
  const numbers = Array.from({ length: Math.ceil(total / largestPage) }, (_, index) => index + 1);
  const pages = await Promise.all(
    numbers.map((page) => compare(client, span, { page, per_page: largestPage })),
  );
  const commits = pages.flatMap((page) => page?.commits ?? []);
  if (commits.length < total)
    throw new ApiError(compareRoute, {
      status: 502,
      found: `GitHub listed ${commits.length} of ${total} commits after ${span.from}.`,
    });
  return commits;
}

/** From the newest back along first parents, as far as the list goes; oldest first. */
function walk(commits: ReadonlyMap<string, Comparison["commits"][number]>, to: CommitSha): readonly Step[] {
  const steps: Step[] = [];
  for (let next = commits.get(to); next !== undefined; next = commits.get(next.parents[0]?.sha ?? "")) {
    steps.unshift(stepOf(next));
  }
  return steps;
}

/** As long as a pull request's title may be; git knows no limit, and the log keeps what is drift. */
const longestTitle = 256;

const stepOf = ({ sha, commit, author, parents }: Comparison["commits"][number]): Step => ({
  sha: sha as CommitSha,
  title: wholeLetters(commit.message.split("\n", 1)[0] ?? "", longestTitle),
  author: author?.login ?? wholeLetters(commit.author?.name ?? "unknown", longestTitle),
  parents: parents.map((parent) => parent.sha as CommitSha),
});

interface Span {
  readonly from: CommitSha;
  readonly to: CommitSha;
}

const compareRoute = "GET /repos/{owner}/{repo}/compare/{basehead}";

/** undefined: no common history. A commit that GitHub does not know is an error, not "not contained". */
async function compare(
  client: GitHubClient,
  { from, to }: Span,
  paging: { readonly page?: number; readonly per_page?: number },
): Promise<Comparison | undefined> {
  try {
    const { data } = await client.rest(compareRoute, { basehead: `${from}...${to}`, ...paging });
    return parseAnswer(comparisonShape, data, compareRoute);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    await Promise.all([commitAt(client, from), commitAt(client, to)]);
    return undefined;
  }
}
