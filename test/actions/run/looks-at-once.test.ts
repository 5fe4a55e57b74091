import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "../../../src/actions/run/inputs.js";
import { looksAtOnce } from "../../../src/actions/run/looks-at-once.js";
import type { CommitSha, Time } from "../../../src/domain/values/values.js";
import type { EventHint, Run } from "../../../src/ports/run.js";
import { user } from "../../support/builders.js";

const comment = (more: Partial<Extract<EventHint, { kind: "comment" }>>): EventHint => ({
  kind: "comment",
  issue: 7,
  isPullRequest: true,
  comment: 1,
  body: "/check",
  author: user("tess"),
  authorIsBot: false,
  isKnown: true,
  createdAt: "2026-01-01T00:00:00.000Z" as Time,
  edited: false,
  ...more,
});
const push: EventHint = { kind: "push" };
const dispatch: EventHint = { kind: "dispatch", inputs: {} };
const issue: EventHint = { kind: "issue-state", issue: 7, title: "", state: "closed", openedByBot: true };

type Given = Readonly<Record<string, string>>;
const run = (hint: EventHint, attempt: number): Pick<Run, "hint" | "reference"> => ({
  hint,
  reference: { id: 1, attempt, url: "https://github.com/acme/shop/actions/runs/1" },
});
const looks = (hint: EventHint): boolean =>
  looksAtOnce(run(hint, 1), { action: "gate-checks", inputs: parseInputs("gate-checks", { token: "t" }) });
const looksForRollback = (hint: EventHint, given: Given, attempt = 1): boolean =>
  looksAtOnce(run(hint, attempt), {
    action: "rollback",
    inputs: parseInputs("rollback", { token: "t", ...given }),
  });

it.each<EventHint>([
  { kind: "workflow-run", headSha: "a".repeat(40) as CommitSha, event: "pull_request" },
  push,
  { kind: "schedule" },
  dispatch,
  { kind: "other", name: "status" },
  comment({}),
  comment({ isKnown: false, isOwnPullRequest: true }),
  comment({ isPullRequest: false, body: "Looks good." }),
])("asks before its code is loaded: %j", (hint) => {
  expect(looks(hint)).toBe(true);
});

it.each<EventHint>([
  comment({ body: "Looks good." }),
  comment({ body: "/lgtm" }),
  comment({ isKnown: false }),
])("has a look at something else first, and perhaps at nothing more: %j", (hint) => {
  expect(looks(hint)).toBe(false);
});

describe("a rollback", () => {
  it.each<[EventHint, Given]>([
    [dispatch, { phase: "request", reason: "It is broken." }],
    [dispatch, { phase: "request", request: "RB-1" }],
    [dispatch, { phase: "drill", reason: "" }],
    [issue, { phase: "approve" }],
  ])("asks before its code is loaded: %j %j", (hint, given) => {
    expect(looksForRollback(hint, given)).toBe(true);
  });

  it.each<[EventHint, Given]>([
    [dispatch, { phase: "request", reason: " " }],
    [push, { phase: "request" }],
    [{ kind: "schedule" }, { phase: "request" }],
    [{ kind: "other", name: "label" }, { phase: "request" }],
    [comment({}), { phase: "request" }],
    [comment({ isPullRequest: false, body: "/approve RB-1" }), { phase: "request" }],
  ])("asks nothing that it might not read: %j %j", (hint, given) => {
    expect(looksForRollback(hint, given)).toBe(false);
  });

  it("finds out first whether a run that is run again is too old", () => {
    expect(looksForRollback(dispatch, { phase: "request", reason: "It is broken." }, 2)).toBe(false);
    expect(looksForRollback(dispatch, { phase: "request", request: "RB-1" }, 2)).toBe(true);
  });
});
