import type { CommitFacts } from "../../../domain/snapshot/snapshot.js";
import type { UserLogin } from "../../../domain/values/values.js";
import type { PullRequestAnswer } from "./answer.js";

type CommitAnswer = PullRequestAnswer["commits"]["nodes"][number]["commit"];

/** Whoever stands in the commits, and the names in them that GitHub links to no account. */
export const commitFacts = ({ nodes }: Pick<PullRequestAnswer["commits"], "nodes">): readonly CommitFacts[] =>
  nodes.map(({ commit }) => {
    const { author, committer, authors } = commit;
    const people = [author, ...(isGitHub(committer) ? [] : [committer]), ...authors.nodes];
    const linked = people.flatMap((person) => person?.user?.login ?? []);
    return {
      sha: commit.oid,
      parents: commit.parents.nodes.map(({ oid }) => oid),
      people: [...new Set(linked)] as UserLogin[],
      unlinked: [
        ...new Set([
          ...people.flatMap((person) => (person?.user ? [] : [(person?.name ?? "").slice(0, 80)])),
          ...(authors.totalCount > authors.nodes.length ? ["further co-authors"] : []),
        ]),
      ],
    };
  });

/** GitHub itself commits what is made in its pages and by its API. */
const isGitHub = (committer: CommitAnswer["committer"]): boolean =>
  committer?.user?.login === "web-flow" ||
  (committer?.user === null && committer.email === "noreply@github.com");
