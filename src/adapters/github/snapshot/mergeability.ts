import * as z from "../../../domain/values/shapes.js";
import type { GitHubClient } from "../http/client.js";
import { queryComplete } from "../http/typed-queries.js";
import type { PullRequestAnswer } from "./answer.js";

/** Milliseconds before each further question: GitHub needs a moment, and nobody waits longer for what only waits. */
const pauses: readonly number[] = [1_000, 3_000];

type Pull = Pick<PullRequestAnswer, "number" | "headRefOid" | "mergeable">;

/**
 * Asks once more about pull requests of which GitHub did not know yet whether they merge (platform fact 56), and writes
 * the answer into them; without that they would wait for the sweep. All reads of an action share the pauses.
 */
export function createMergeability({
  client,
  sleep,
}: {
  readonly client: GitHubClient;
  readonly sleep: (milliseconds: number) => Promise<void>;
}): (pulls: readonly Pull[]) => Promise<void> {
  const left = [...pauses];
  return async (pulls) => {
    for (;;) {
      const unknown = pulls.filter(({ mergeable }) => mergeable === "UNKNOWN");
      const pause = unknown.length === 0 ? undefined : left.shift();
      if (pause === undefined) return;
      await sleep(pause);
      takeAnswers(unknown, await askAgain(client, unknown));
    }
  };
}

const shape = z.object({
  repository: z.record(
    z.string(),
    z.object({
      number: z.number().int(),
      headRefOid: z.string(),
      mergeable: z.enum(["MERGEABLE", "CONFLICTING", "UNKNOWN"]),
    }),
  ),
});
type Answers = z.infer<typeof shape>["repository"];

async function askAgain(client: GitHubClient, pulls: readonly Pull[]): Promise<Answers> {
  const fields = pulls.map(
    ({ number }) => `p${number}: pullRequest(number: ${number}) { number headRefOid mergeable }`,
  );
  const document = `query Mergeability($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${fields.join("\n    ")} }
}`;
  return (await queryComplete(client, { document, variables: {}, shape })).repository;
}

/** An answer about another head says nothing about this one. */
function takeAnswers(pulls: readonly Pull[], answers: Answers): void {
  for (const pull of pulls) {
    const answer = answers[`p${pull.number}`];
    if (answer?.headRefOid === pull.headRefOid) pull.mergeable = answer.mergeable;
  }
}
