import { consoleName } from "../values/names.js";
import type { CommandFacts } from "../log/command-entries.js";
import type { ApprovalFacts } from "../log/entry.js";
import type { ConsoleEvent } from "./console-event.js";
import { oneLine, plainText } from "./event-text.js";
import type { Scene } from "./scene.js";

type Granted = Extract<ApprovalFacts, { type: "approval-granted" }>;
type Refused = Extract<ApprovalFacts, { type: "approval-refused" }>;
type Withdrawn = Extract<ApprovalFacts, { type: "approval-withdrawn-late" }>;

export const grantedEvent = ({ pullRequest, head, by, source, at }: Granted, scene: Scene): ConsoleEvent => ({
  ...aboutPullRequest(scene, pullRequest),
  kind: "approval-granted",
  sentence: `@${by} approved #${pullRequest}.`,
  facts: { approval: { "pull-request": pullRequest, head, by, via: source, at } },
});

export const refusedEvent = ({ subject, by, source, reason }: Refused, { entry }: Scene): ConsoleEvent => ({
  kind: "approval-refused",
  key: String(entry.sequence),
  time: entry.time,
  chain: /^RB-\d+$/.test(subject) ? subject : `approval-${entry.sequence}`,
  subject: oneLine(subject, 200) || "approval",
  sentence: `The word of @${by} on ${subject} did not lead to a deployment (${reason}).`,
  url: entry.run.url,
  facts: { refusal: { subject: oneLine(subject), by, via: source, reason: plainText(reason) } },
});

export const withdrawnEvent = (
  { pullRequest, head, by, deployment }: Withdrawn,
  scene: Scene,
): ConsoleEvent => ({
  ...aboutPullRequest(scene, pullRequest),
  kind: "approval-withdrawn",
  sentence: `@${by} took back the approval of #${pullRequest} after ${deployment} had begun; nothing is undone for it.`,
  facts: { approval: { "pull-request": pullRequest, head, by, deployment } },
});

export const holdPlacedEvent = (
  { pullRequest, by, text, comment }: Extract<CommandFacts, { type: "objection-raised" }>,
  scene: Scene,
): ConsoleEvent => ({
  ...aboutPullRequest(scene, pullRequest),
  kind: "hold-placed",
  sentence: `@${by} holds #${pullRequest} back from production${text === "" ? "." : `: ${text}`}`,
  facts: {
    hold: {
      "pull-request": pullRequest,
      by,
      reason: plainText(text) || null,
      comments: [comment],
    },
  },
});

export const holdLiftedEvent = (
  { pullRequest, by, lifted }: Extract<CommandFacts, { type: "objections-lifted" }>,
  scene: Scene,
): ConsoleEvent => ({
  ...aboutPullRequest(scene, pullRequest),
  kind: "hold-lifted",
  sentence: `${by === consoleName ? "The console" : `@${by}`} lifted ${lifted.length === 1 ? "a hold" : `${lifted.length} holds`} of #${pullRequest}.`,
  facts: { hold: { "pull-request": pullRequest, by, comments: lifted } },
});

const aboutPullRequest = ({ entry, url }: Scene, number: number) => ({
  key: String(entry.sequence),
  time: entry.time,
  chain: `pr-${number}`,
  subject: `#${number}`,
  url: `${url}/pull/${number}`,
});
