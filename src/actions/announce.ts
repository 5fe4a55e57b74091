import type { Delivery, EntryDraft } from "../domain/entry.js";
import { rollbackCard } from "../domain/rollback-card.js";
import {
  completionText,
  closingText,
  rollbackMarker,
  rollbackTitle,
  webhookPayload,
} from "../domain/rollback-texts.js";
import type { Debt } from "../domain/state.js";
import type { UserLogin } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";
import type { Standing } from "./standing.js";

/** GitHub notifies about fifty people a comment, and no teams (platform fact 46). */
const mentionsPerComment = 40;

/** The issue with the card, everybody by name, the webhooks. A channel that fails is recorded and stops nothing. */
export async function announceRequest(world: World, standing: Standing): Promise<Payment> {
  const { state, policy } = standing;
  const { rollback } = state;
  if (rollback === null) return { kind: "waits" };
  const opened = await world.conversations.openIssue({
    title: rollbackTitle(rollback),
    body: rollbackCard({ rollback, state, policy, repositoryUrl: standing.snapshot.repository.url }),
    labels: ["rollback"],
    marker: rollbackMarker(rollback.id),
  });
  if (opened.kind === "refused") return opened;
  const issue = opened.value.number;
  const text = `${rollback.id} is requested: production would go from ${rollback.from.version} back to ${rollback.target.version}. The card above says what that means and who may approve.`;
  const deliveries = await tellEverybody(world, standing, { issue, text, event: "rollback-requested" });
  return {
    kind: "paid",
    drafts: [
      { actor: "console", facts: { type: "rollback-announced", rollback: rollback.id, issue, deliveries } },
    ],
  };
}

export async function announceCompletion(world: World, standing: Standing): Promise<Payment> {
  const { rollback } = standing.state;
  if (rollback === null) return { kind: "waits" };
  if (rollback.issue === null)
    return {
      kind: "refused",
      found: `${rollback.id} has no issue.`,
      remedy: "Allow issues for this repository; the next run opens it.",
    };
  const deliveries = await tellEverybody(world, standing, {
    issue: rollback.issue,
    text: completionText(rollback),
    event: "rollback-completed",
  });
  return {
    kind: "paid",
    drafts: [
      {
        actor: "console",
        facts: { type: "rollback-completion-announced", rollback: rollback.id, deliveries },
      },
    ],
  };
}

/** Its recovery is released: says how long it took and closes the issue. */
export async function closeRollback(
  world: World,
  { state }: Standing,
  debt: Extract<Debt, { kind: "close-rollback" }>,
): Promise<Payment> {
  const recovery = state.recoveries.find(({ rollback }) => rollback === debt.rollback);
  const release = state.releases.find(({ version }) => version === debt.version);
  const draft: EntryDraft = {
    actor: "console",
    facts: { type: "rollback-closed", rollback: debt.rollback, by: "recovered", version: debt.version },
  };
  if (recovery === undefined || recovery.issue === null || release === undefined)
    return { kind: "paid", drafts: [draft] };
  await world.conversations.comment({ number: recovery.issue, body: closingText({ recovery, release }) });
  await world.conversations.updateIssue({ number: recovery.issue, closed: true });
  return { kind: "paid", drafts: [draft] };
}

interface Message {
  readonly issue: number;
  readonly text: string;
  readonly event: "rollback-requested" | "rollback-completed";
}

async function tellEverybody(
  world: World,
  standing: Standing,
  message: Message,
): Promise<readonly Delivery[]> {
  const { policy } = standing;
  const mentions = policy.notification.mention ? await mentionAll(world, policy.team, message) : [];
  const posts = await Promise.all(
    policy.notification.webhooks.map((url) => postTo(world, url, webhookPayload(standing.state, message))),
  );
  return [...mentions, ...posts];
}

/** A comment of its own each: an edit that adds a name is no reliable notification. */
async function mentionAll(
  world: World,
  team: readonly UserLogin[],
  { issue, text }: Message,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (let index = 0; index < team.length; index += mentionsPerComment) {
    const people = team.slice(index, index + mentionsPerComment);
    const { delivered, detail } = await attempt(
      async () =>
        `comment ${(await world.conversations.comment({ number: issue, body: `${people.map((login) => `@${login}`).join(" ")}\n\n${text}` })).id}`,
    );
    deliveries.push(
      ...people.map((login): Delivery => ({ channel: "mention", to: login, delivered, detail })),
    );
  }
  return deliveries;
}

async function postTo(
  world: World,
  url: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<Delivery> {
  const { host } = new URL(url);
  const outcome = await world.webhooks.post(url, payload);
  return { channel: "webhook", to: host, ...outcome };
}

async function attempt(
  act: () => Promise<string>,
): Promise<{ readonly delivered: boolean; readonly detail: string }> {
  try {
    return { delivered: true, detail: await act() };
  } catch (error) {
    return { delivered: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
