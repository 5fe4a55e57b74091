import type { StagedPullRequest } from "../domain/log/entry.js";
import type { Commit } from "../domain/values/values.js";

/*
 * A history holds what many years of entries say, so its records share what is the same in them and take no more room than
 * they need.
 */

/** The list with one more at its end. */
// oxlint-disable-next-line unicorn/prefer-spread -- a list made by spreading has room for sixteen more
export const appended = <T>(list: readonly T[], item: T): readonly T[] => list.concat([item]);

const none: readonly never[] = Object.freeze([]);
/** Empty lists are one. */
export const shared = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);

/** Names of commits and trees: entries that follow one another name the same ones. */
export class RecentTexts {
  readonly #texts = new Map<string, string>();

  text<T extends string>(text: T): T {
    const known = this.#texts.get(text);
    if (known !== undefined) return known as T;
    if (this.#texts.size >= mostTexts) this.#texts.clear();
    this.#texts.set(text, text);
    return text;
  }

  commit({ sha, tree }: Commit): Commit {
    return { sha: this.text(sha), tree: this.text(tree) };
  }

  /** Pull requests as an entry names them; those that `known` has as well are taken from there. */
  pullRequests(
    list: readonly StagedPullRequest[],
    known: readonly StagedPullRequest[],
  ): readonly StagedPullRequest[] {
    return shared(list.map((each) => known.find((other) => isSame(each, other)) ?? this.#slim(each)));
  }

  #slim(pullRequest: StagedPullRequest): StagedPullRequest {
    return {
      ...withSharedLists(pullRequest),
      head: this.text(pullRequest.head),
      merge: this.commit(pullRequest.merge),
    };
  }
}

const mostTexts = 500;

const isSame = (one: StagedPullRequest, other: StagedPullRequest): boolean =>
  one.number === other.number && one.head === other.head && JSON.stringify(one) === JSON.stringify(other);

const withSharedLists = (pullRequest: StagedPullRequest): StagedPullRequest => ({
  ...pullRequest,
  contributors: shared(pullRequest.contributors),
  pushers: shared(pullRequest.pushers),
  doubts: shared(pullRequest.doubts),
  unattributed: shared(pullRequest.unattributed),
  cleanMerges: shared(pullRequest.cleanMerges),
  labels: shared(pullRequest.labels),
  linkedIssues: shared(pullRequest.linkedIssues),
});
