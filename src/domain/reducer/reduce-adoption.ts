import { addFollowUps } from "../state/follow-ups.js";
import type { AdoptionFacts, Entry } from "../log/entry.js";
import type { Release, State } from "../state/state.js";

/** The first release of the log, without pull requests and unverified; its tag is made where there is none. */
export function reduceAdoption(state: State, { version, commit }: AdoptionFacts, entry: Entry): State {
  if (state.releases.length > 0 || state.production.kind !== "none") return state;
  const release: Release = {
    version,
    deployment: `adopted-${entry.sequence}`,
    commit,
    base: commit,
    pullRequests: [],
    bringsBack: [],
    bringsBackDrift: [],
    recoveredCommits: [],
    drift: [],
    basis: null,
    health: "unverified",
    startedAt: null,
    releasedAt: entry.time,
    previous: null,
    rolledBackBy: null,
    page: null,
    withdrawn: [],
  };
  return addFollowUps(
    { ...state, production: { kind: "known", version }, releases: [release] },
    [{ kind: "tag", version, commit }],
    entry.run.id,
  );
}
