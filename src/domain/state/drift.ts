import { escapeMarkdown } from "../text/markdown.js";
import type { DriftCommit } from "../log/staging-entries.js";
import type { Recovery, Rollback } from "./state.js";
import { uniqueBy } from "../values/lists.js";
import { shortSha } from "../values/values.js";

/** "151898b Call it hotfixed, by toni, bypassed the console". Without `@`: nobody is told by a list. */
export const driftText = ({ sha, title, author }: DriftCommit): string =>
  `${shortSha(sha)} ${escapeMarkdown(title, 200)}, by ${escapeMarkdown(author)}, bypassed the console`;

/** Each commit once. */
export const eachCommitOnce = (drift: readonly DriftCommit[]): readonly DriftCommit[] =>
  uniqueBy(drift, ({ sha }) => sha);

/** What a recovery brings back besides pull requests, with that of the recoveries that it takes in. */
export const driftInRecovery = (
  { carriedDrift }: Rollback,
  older: readonly Pick<Recovery, "carriedDrift">[],
): readonly DriftCommit[] => eachCommitOnce([...carriedDrift, ...older.flatMap((each) => each.carriedDrift)]);
