import { statusContext } from "../values/names.js";
import { signalJob } from "./checks.js";
import type { PassedCheck } from "../log/staging-entries.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";

const mostChecks = 20;
const longestName = 100;
const passes = new Set(["success", "neutral", "skipped"]);

/** What passed on this head, the newest of each name: at most twenty, in alphabetical order. */
export function passedChecks({ checks, statuses }: PullRequestFacts): readonly PassedCheck[] {
  const newest = new Map<string, PassedCheck>();
  for (const { app, workflow, name, conclusion = "", run } of checks) {
    const key = JSON.stringify([app, workflow, name]);
    if (name === signalJob) continue;
    if (!passes.has(conclusion)) newest.delete(key);
    else newest.set(key, { name, app, workflow: workflow ?? null, conclusion, run: run ?? null });
  }
  const reported = statuses
    .filter(({ context, state }) => context !== statusContext && state === "success")
    .map(({ context, creator }) => ({
      name: context,
      app: creator ?? "",
      workflow: null,
      conclusion: "success",
      run: null,
    }));
  return [...newest.values(), ...reported]
    .map((check) => ({ ...check, name: check.name.slice(0, longestName) }))
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .slice(0, mostChecks);
}
