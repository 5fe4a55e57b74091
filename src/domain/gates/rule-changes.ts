import { changesTheRules } from "../values/names.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";

/** What it changes of the rules, for people to read. Of files that GitHub does not list nobody knows that they are none. */
export const ruleChanges = ({
  changedPaths,
  hasUnlistedPaths,
}: Pick<PullRequestFacts, "changedPaths" | "hasUnlistedPaths">): readonly string[] => [
  ...changedPaths.filter(changesTheRules),
  ...(hasUnlistedPaths ? ["more files than GitHub lists"] : []),
];
