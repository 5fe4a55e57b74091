import { expect, test } from "@jest/globals";
import type { EntryFacts } from "../../../src/domain/log/entry.js";
import { followUpKey } from "../../../src/domain/state/follow-up-kinds.js";
import { addFollowUps, settleFollowUps } from "../../../src/domain/state/follow-ups.js";
import type { FollowUp, FollowUpSubject } from "../../../src/domain/state/state.js";
import type { Time, UserLogin, Version } from "../../../src/domain/values/values.js";
import { TestLog } from "../../support/builders.js";

const version = "v1.2.0" as Version;
const other = "v1.3.0" as Version;
const commit = { sha: "c".repeat(40), tree: "t".repeat(40) } as unknown as Extract<
  FollowUpSubject,
  { kind: "tag" }
>["commit"];
const pullRequest = { number: 12 } as unknown as Extract<FollowUpSubject, { kind: "land" }>["pullRequest"];

/** A follow-up of each kind, another of the kind that must stay, and every entry that settles the first. */
const samples: {
  readonly [K in FollowUp["kind"]]: readonly [
    one: Extract<FollowUpSubject, { kind: K }>,
    other: Extract<FollowUpSubject, { kind: K }>,
    settledBy: readonly object[],
  ];
} = {
  tag: [
    { kind: "tag", version, commit },
    { kind: "tag", version: other, commit },
    [{ type: "release-tagged", version }],
  ],
  "pin-attempt": [
    { kind: "pin-attempt", deployment: "production-4", commit },
    { kind: "pin-attempt", deployment: "production-9", commit },
    [{ type: "attempt-pinned", deployment: "production-4" }],
  ],
  land: [
    { kind: "land", version, pullRequest },
    { kind: "land", version, pullRequest: { ...pullRequest, number: 13 } },
    [{ type: "pull-request-landed", version, pullRequest: 12 }],
  ],
  notes: [
    { kind: "notes", version },
    { kind: "notes", version: other },
    [{ type: "release-notes-written", version }],
  ],
  page: [
    { kind: "page", version },
    { kind: "page", version: other },
    [{ type: "release-published", version }],
  ],
  "ask-rollback": [
    { kind: "ask-rollback", deployment: "production-4" },
    { kind: "ask-rollback", deployment: "production-9" },
    [{ type: "rollback-not-requested", deployment: "production-4" }],
  ],
  "announce-request": [
    { kind: "announce-request", rollback: "RB-1" },
    { kind: "announce-request", rollback: "RB-2" },
    [{ type: "rollback-announced", rollback: "RB-1" }],
  ],
  answer: [
    { kind: "answer", pullRequest: 12, comment: 5, to: "tess" as UserLogin, findings: [] },
    { kind: "answer", pullRequest: 12, comment: 6, to: "tess" as UserLogin, findings: [] },
    [{ type: "command-answered", comment: 5 }],
  ],
  "announce-failure": [
    { kind: "announce-failure", rollback: "RB-1", deployment: "production-4" },
    { kind: "announce-failure", rollback: "RB-1", deployment: "production-9" },
    [{ type: "rollback-failure-announced", rollback: "RB-1", deployment: "production-4" }],
  ],
  "announce-completion": [
    { kind: "announce-completion", rollback: "RB-1" },
    { kind: "announce-completion", rollback: "RB-2" },
    [{ type: "rollback-completion-announced", rollback: "RB-1" }],
  ],
  "announce-end": [
    { kind: "announce-end", rollback: "RB-1", issue: 3, by: "ann" as UserLogin, reason: null },
    { kind: "announce-end", rollback: "RB-2", issue: 4, by: "ann" as UserLogin, reason: null },
    [{ type: "rollback-end-announced", rollback: "RB-1" }],
  ],
  revert: [
    { kind: "revert", rollback: "RB-1" },
    { kind: "revert", rollback: "RB-2" },
    [
      { type: "revert-landed", rollback: "RB-1" },
      { type: "revert-unneeded", rollback: "RB-1" },
    ],
  ],
  recovery: [
    { kind: "recovery", rollback: "RB-1" },
    { kind: "recovery", rollback: "RB-2" },
    [
      { type: "recovery-opened", rollback: "RB-1" },
      { type: "recovery-unneeded", rollback: "RB-1" },
    ],
  ],
  restack: [
    { kind: "restack", rollback: "RB-1", landed: commit },
    { kind: "restack", rollback: "RB-2", landed: commit },
    [{ type: "recovery-restacked", rollback: "RB-1" }],
  ],
  "close-rollback": [
    { kind: "close-rollback", rollback: "RB-1", ...({} as object) } as Extract<
      FollowUpSubject,
      { kind: "close-rollback" }
    >,
    { kind: "close-rollback", rollback: "RB-2", ...({} as object) } as Extract<
      FollowUpSubject,
      { kind: "close-rollback" }
    >,
    [{ type: "rollback-closed", rollback: "RB-1" }],
  ],
  "close-superseded": [
    { kind: "close-superseded", pullRequest: 7, by: 8 },
    { kind: "close-superseded", pullRequest: 9, by: 8 },
    [{ type: "superseded-closed", pullRequest: 7 }],
  ],
  "tell-webhooks": [
    { kind: "tell-webhooks", entry: 7, since: "2026-11-22T14:05:07.000Z" as Time, events: [] },
    { kind: "tell-webhooks", entry: 9, since: "2026-11-22T14:05:07.000Z" as Time, events: [] },
    [{ type: "events-delivered", entry: 7, outcome: "delivered", detail: "" }],
  ],
};

const all = Object.values(samples) as readonly (readonly [
  FollowUpSubject,
  FollowUpSubject,
  readonly object[],
])[];

test.each(all.map((sample) => [sample[0].kind, ...sample] as const))(
  "%s is settled by its entries, and by nothing else",
  (_, one, stays, entries) => {
    const state = addFollowUps(new TestLog().state, [one, stays], 7);
    expect(state.followUps.map(({ key }) => key)).toEqual([followUpKey(one), followUpKey(stays)]);
    for (const facts of entries)
      expect(settleFollowUps(state, facts as EntryFacts).followUps.map(({ key }) => key)).toEqual([
        followUpKey(stays),
      ]);
    const foreign = all.filter(([{ kind }]) => kind !== one.kind).flatMap(([, , settling]) => settling);
    for (const facts of foreign)
      expect(settleFollowUps(state, facts as EntryFacts).followUps).toHaveLength(2);
  },
);

test("no two follow-ups of different kinds share a key", () => {
  const keys = all.flatMap(([one, another]) => [followUpKey(one), followUpKey(another)]);
  expect(new Set(keys).size).toBe(keys.length);
});
