import { rolesAsked } from "../../../domain/gates/gates.js";
import { keptOff, type KeptOff } from "../../../domain/gates/kept-off.js";
import type { ReasonCode } from "../../../domain/reasons/reasons.js";
import { ownBranchPrefix, statusContext } from "../../../domain/values/names.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { Snapshot } from "../../../domain/snapshot/snapshot.js";
import type { People } from "../../../ports/reading.js";
import type { GitHubClient } from "../http/client.js";
import type { RuleFilesAnswer } from "./answer.js";
import { statusFacts } from "./check-facts.js";
import type { createMergeability } from "./mergeability.js";
import {
  asListed,
  completeChecks,
  hasFurtherChecks,
  hasFurtherPages,
  wholePullRequest,
  type ListedPullRequest,
  type WholePullRequest,
} from "./pages.js";
import { pullRequestFacts } from "./pull-request-facts.js";
import { readMissedTexts } from "./reviews/missed-texts.js";
import { readThreadTexts } from "./reviews/thread-texts.js";

export interface ReadingOn {
  readonly client: GitHubClient;
  readonly askMergeability: ReturnType<typeof createMergeability>;
  /** The pull request that the event is about: whoever commands there is judged by all of it. */
  readonly about: number | undefined;
  /** Head of the pull request whose review woke this run. */
  readonly reviewedHead: CommitSha | undefined;
  /** On a schedule, or when somebody asks for it. */
  readonly isSweep: boolean;
  readonly people: Pick<People, "roleOf">;
}

export interface ReadPullRequest extends WholePullRequest {
  /** Something keeps it off staging whatever the rest of its lists says. */
  readonly isPartlyRead: boolean;
}

/**
 * Goes on with the lists that did not fit into the first answer, and asks again whether a pull request can be merged, where
 * anything depends on it: one that something else keeps off staging costs no further request, however long its lists are.
 * `known`: everything but the pull requests.
 */
export async function readOn(
  reading: ReadingOn,
  known: Snapshot,
  {
    listed,
    base,
  }: { readonly listed: readonly ListedPullRequest[]; readonly base: RuleFilesAnswer | undefined },
): Promise<readonly ReadPullRequest[]> {
  const texts = Promise.all([
    readThreadTexts(reading, known, listed),
    readMissedTexts(reading.client, known, listed),
  ]);
  const judge = createJudge(reading, known);
  await Promise.all(
    listed.filter(hasFurtherChecks).map(async (each) => {
      const { byOther } = await judge(each);
      if (!byOther && each.answer.mergeable !== "CONFLICTING")
        await completeChecks(reading.client, each.head);
    }),
  );
  const inDoubt = await filterBy(
    listed.filter((each) => each.answer.mergeable === "UNKNOWN" && mayKnowMore(reading, each)),
    async (each) => !(await judge(each)).byOther,
  );
  await Promise.all([texts, reading.askMergeability(inDoubt.map(({ answer }) => answer))]);
  return Promise.all(
    listed.map(async (each) => {
      const goesOn = hasFurtherPages(each) || hasFurtherChecks(each);
      const isPartlyRead = goesOn && isHeld(await judge(each));
      const read = await wholePullRequest(reading.client, each, { base, further: !isPartlyRead });
      return { ...read, isPartlyRead };
    }),
  );
}

/**
 * An earlier run asked in vain and said so: once more asks a sweep, or whoever comments on it, so that what GitHub never
 * knows costs the others nothing.
 */
const mayKnowMore = (
  { about, isSweep }: ReadingOn,
  { answer: { number }, head }: ListedPullRequest,
): boolean =>
  isSweep ||
  about === number ||
  !statusFacts(head).some(
    ({ context, description }) => context === statusContext && description.includes(`(${unknown})`),
  );

const unknown: ReasonCode = "mergeable-unknown";

const isHeld = ({ byMergeability, byOther }: KeptOff): boolean => byMergeability || byOther;

async function filterBy<Item>(
  items: readonly Item[],
  test: (item: Item) => Promise<boolean>,
): Promise<readonly Item[]> {
  const passed = await Promise.all(items.map(test));
  return items.filter((_, index) => passed[index] === true);
}

const open = { byMergeability: false, byOther: false };

/**
 * What is on staging, the console's own and what the event is about are read whole; and all, while nothing can be judged.
 */
function createJudge(
  { about, people }: ReadingOn,
  snapshot: Snapshot,
): (pull: ListedPullRequest) => Promise<KeptOff> {
  const { policy, log, repository } = snapshot;
  if (policy.kind !== "read" || log.kind !== "read") return () => Promise.resolve(open);
  const { state } = log;
  const always = new Set([about, ...state.train.staged.map(({ number }) => number)]);
  return async (pull) => {
    const { number, headRefName, isCrossRepository, reviews } = pull.answer;
    const isOwn = !isCrossRepository && headRefName.startsWith(ownBranchPrefix);
    if (isOwn || always.has(number)) return open;
    const pullRequest = pullRequestFacts(asListed(pull), repository.name);
    // The gates ask for the same.
    const asked = rolesAsked(pullRequest, policy.policy);
    const roles = new Map(
      await Promise.all(asked.map(async (login) => [login, await people.roleOf(login)] as const)),
    );
    return keptOff(
      { pullRequest, snapshot, state, policy: policy.policy, roles },
      { hasAllReviews: !reviews.pageInfo.hasPreviousPage, hasAllChecks: !hasFurtherChecks(pull) },
    );
  };
}
