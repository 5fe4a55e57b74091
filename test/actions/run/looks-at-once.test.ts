import { expect, it } from "@jest/globals";
import { looksAtOnce } from "../../../src/actions/run/looks-at-once.js";
import type { CommitSha, Time } from "../../../src/domain/values/values.js";
import type { EventHint } from "../../../src/ports/run.js";
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
const looks = (hint: EventHint, attempt = 1): boolean =>
  looksAtOnce({ hint, reference: { id: 1, attempt, url: "https://github.com/acme/shop/actions/runs/1" } });

it.each<EventHint>([
  { kind: "workflow-run", headSha: "a".repeat(40) as CommitSha, event: "pull_request" },
  { kind: "push" },
  { kind: "schedule" },
  { kind: "dispatch", inputs: {} },
  { kind: "dispatch", inputs: { reason: "It is broken.", request: "" } },
  { kind: "dispatch", inputs: { reason: "", request: "RB-1" } },
  comment({}),
])("asks before its code is loaded: %j", (hint) => {
  expect(looks(hint)).toBe(true);
  expect(looks(hint, 2)).toBe(hint.kind === "comment");
});

it.each<EventHint>([
  { kind: "dispatch", inputs: { reason: " ", request: "" } },
  comment({ body: "Looks good." }),
  comment({ body: "/lgtm" }),
  comment({ isKnown: false }),
  comment({ isPullRequest: false, body: "/approve RB-1" }),
  { kind: "other", name: "label" },
])("has a look at something else first, and perhaps at nothing more: %j", (hint) => {
  expect(looks(hint)).toBe(false);
});
