import {
  type Notification,
  mentionNotifications,
  pullRequestNotifications,
  recipientsOf,
  type RollbackNews,
} from "../../../domain/rollback/notifications.js";
import { messageOf } from "../../../domain/values/message-of.js";
import { isGone } from "../../../domain/values/remote-error.js";
import { consoleName, environments } from "../../../domain/values/names.js";
import type { Delivery } from "../../../domain/log/entry.js";
import type { ConsoleEvent } from "../../../domain/events/console-event.js";
import { completedEvent, requestedEvent } from "../../../domain/events/rollback-events.js";
import { closingText } from "../../../domain/rollback/recovery-pull-request.js";
import { recoveredComment, rolledBackComment } from "../../../domain/display/pull-request-status.js";
import { rollbackCard } from "../../../domain/rollback/request-card.js";
import type { CardEnvironments } from "../../../domain/rollback/card-facts.js";
import { rollbackMarker, rollbackTitle } from "../../../domain/rollback/issue-comments.js";
import type { FollowUp, Rollback } from "../../../domain/state/state.js";
import type { Time, UserLogin } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import { environmentFacts } from "../../run/environment-facts.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { updateClosedComments } from "../../display/update-closed-comments.js";
import { upsertComment } from "../../display/upsert-comment.js";
import { postEvent } from "../../log/send-events.js";
import { showOrTell } from "../../display/show-or-tell.js";
import { writtenState } from "../../log/unwritten.js";
import type { DecisionContext } from "../../run/decision-context.js";

/** The issue with the card, everybody by name, the pull requests, the webhooks. A channel that fails is recorded and stops nothing. */
export async function announceRequest(
  ports: Ports,
  context: DecisionContext,
  followUp: FollowUp,
): Promise<FollowUpOutcome> {
  const { state, policy } = context;
  const { rollback } = state;
  if (rollback === null) return { kind: "waits" };
  const repositoryUrl = context.snapshot.repository.url;
  const seen = await cardEnvironments(ports);
  const opened = await ports.conversations.openIssue({
    title: rollbackTitle(rollback),
    body: rollbackCard({ rollback, state, policy, environments: seen, repositoryUrl }),
    labels: ["rollback"],
    marker: rollbackMarker(rollback.id),
    since: rollback.requestedAt,
  });
  const news = { rollback, news: "rollback-requested" } as const;
  if (opened.kind === "refused") return tellWithoutIssue(ports, context, { ...news, followUp, opened });
  const issue = opened.value.number;
  const deliveries = await notifyEveryone(ports, context, { ...news, issue });
  const facts = { type: "rollback-announced" as const, rollback: rollback.id, issue, deliveries };
  return { kind: "settled", drafts: [{ actor: consoleName, facts }] };
}

/** What GitHub does not say holds up no card; the card does not claim it then. */
async function cardEnvironments({ environments: port }: Ports): Promise<CardEnvironments> {
  const [production, approval] = await Promise.all(
    [environments.production, environments.rollbackApproval].map((name) =>
      port.protectionOf(name).then(environmentFacts, () => undefined),
    ),
  );
  return { production, approval };
}

export async function announceCompletion(
  ports: Ports,
  context: DecisionContext,
  followUp: FollowUp,
): Promise<FollowUpOutcome> {
  const { rollback } = context.state;
  if (rollback === null) return { kind: "waits" };
  const news = { rollback, news: "rollback-completed" } as const;
  const gone = goneFrom(context, rollback.carried);
  if (followUp.refusal === null)
    await updateClosedComments(ports, gone, rolledBackComment(context.state, rollback.id));
  if (rollback.issue === null) {
    const found = `${rollback.id} has no issue.`;
    const remedy = "Allow issues for this repository; the next run opens it.";
    return tellWithoutIssue(ports, context, {
      ...news,
      followUp,
      opened: { kind: "refused", found, remedy },
    });
  }
  const { issue } = rollback;
  await showOrTell(ports, `#${issue} still shows the request`, async () => {
    const { state, policy, snapshot } = context;
    const card = { rollback, state, policy, environments: await cardEnvironments(ports) };
    const body = rollbackCard({ ...card, repositoryUrl: snapshot.repository.url });
    return ports.conversations.updateIssue({ number: issue, body });
  });
  const deliveries = await notifyEveryone(ports, context, { ...news, issue });
  const facts = { type: "rollback-completion-announced" as const, rollback: rollback.id, deliveries };
  return { kind: "settled", drafts: [{ actor: consoleName, facts }] };
}

/** Those of them that no run shows any more. */
const goneFrom = (
  { snapshot }: DecisionContext,
  carried: readonly { readonly number: number }[],
): readonly number[] => {
  const open = new Set(snapshot.pullRequests.map(({ number }) => number));
  return carried.map(({ number }) => number).filter((number) => !open.has(number));
};

/** Its changes are back in production: says how long that took, closes the issue and what the recovery carried. */
export async function closeRollback(
  ports: Ports,
  context: DecisionContext,
  followUp: Extract<FollowUp, { kind: "close-rollback" }>,
): Promise<FollowUpOutcome> {
  const { state, snapshot } = context;
  const { rollback, issue, version, pullRequest: recovery, carries } = followUp;
  const release = state.releases.find((each) => each.version === version);
  if (issue !== null) {
    const body = closingText(followUp, release?.releasedAt ?? ports.clock.now());
    await unlessGone(async () => {
      await upsertComment(ports, { number: issue, about: `recovered:${rollback}`, body });
      await ports.conversations.updateIssue({ number: issue, closed: true });
    });
  }
  const open = snapshot.pullRequests.filter((each) =>
    carries.some(({ number, head }) => number === each.number && head === each.head),
  );
  const body = `Released in ${version ?? "a later release"} by #${recovery ?? "?"}, which carried this change. There is nothing left to merge here.`;
  for (const { number } of open) {
    await showOrTell(ports, `#${number} does not say that its change is released`, () =>
      upsertComment(ports, { number, about: `recovered:${rollback}`, body }),
    );
    await showOrTell(ports, `#${number} stays open`, () => ports.pullRequests.close(number));
  }
  const gone = [...goneFrom(context, carries), ...open.map(({ number }) => number)];
  await updateClosedComments(ports, gone, recoveredComment(followUp));
  return {
    kind: "settled",
    drafts: [{ actor: consoleName, facts: { type: "rollback-closed", rollback, by: "recovered", version } }],
  };
}

/** An issue that somebody deleted needs no closing. */
async function unlessGone(close: () => Promise<unknown>): Promise<void> {
  try {
    await close();
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

interface Message {
  readonly rollback: Rollback;
  readonly news: RollbackNews;
  readonly issue: number | null;
}

/**
 * Webhooks need no issue. They are told with the first refusal, which is then in the log with what became of them; the
 * issue is still pending, and a later run that opens it tells everybody.
 */
async function tellWithoutIssue(
  ports: Ports,
  context: DecisionContext,
  {
    followUp,
    opened,
    ...message
  }: Omit<Message, "issue"> & {
    readonly followUp: FollowUp;
    readonly opened: Extract<FollowUpOutcome, { kind: "refused" }>;
  },
): Promise<FollowUpOutcome> {
  if (followUp.refusal !== null) return opened;
  const deliveries = await postAll(ports, context, { ...message, issue: null });
  const told = deliveries.map(
    ({ to, delivered, detail }) => `${to} ${delivered ? "was told" : `was not told: ${detail}`}`,
  );
  return told.length === 0 ? opened : { ...opened, found: `${opened.found} Webhooks: ${told.join("; ")}.` };
}

/** What a run spends on comments; who is left then is in the log as not told. */
const mostMilliseconds = 120_000;

/**
 * People first, on the issue; then the pull requests. One after the other, as GitHub asks for (platform fact 82); the
 * webhooks meanwhile.
 */
async function notifyEveryone(
  ports: Ports,
  context: DecisionContext,
  message: Message & { readonly issue: number },
): Promise<readonly Delivery[]> {
  const { rollback, issue, news } = message;
  const posts = postAll(ports, context, message);
  const { people, failures } = await peopleToTell(ports, context);
  const notifications = [
    ...mentionNotifications({ rollback, issue }, { news, people }),
    ...pullRequestNotifications({ ...rollback, issue }, news),
  ];
  return [...failures, ...(await send(ports, notifications, rollback.requestedAt)), ...(await posts)];
}

/** Without a team in the policy, everyone who can push; GitHub may fail to say. */
async function peopleToTell(
  ports: Ports,
  { policy }: DecisionContext,
): Promise<{ readonly people: readonly UserLogin[]; readonly failures: readonly Delivery[] }> {
  if (!policy.notification.mention) return { people: [], failures: [] };
  if (policy.team.length > 0) return { people: recipientsOf(policy, []), failures: [] };
  try {
    return { people: recipientsOf(policy, await ports.people.pushers()), failures: [] };
  } catch (error) {
    const missing: Delivery = {
      channel: "mention",
      to: "everyone who can push",
      delivered: false,
      detail: messageOf(error),
    };
    return { people: recipientsOf(policy, []), failures: [missing] };
  }
}

/** A notification that an earlier run wrote is not written again. None is older than the request. */
async function send(
  ports: Ports,
  notifications: readonly Notification[],
  since: Time,
): Promise<readonly Delivery[]> {
  const until = Date.now() + mostMilliseconds;
  // Not knowing, it is better to tell twice than not at all.
  const written = await ports.conversations
    .findOwn(notifications.map(({ number, marker }) => ({ number, marker, since })))
    .catch(() => notifications.map(() => undefined));
  const deliveries: Delivery[] = [];
  for (const [index, { number, body, to }] of notifications.entries()) {
    const outcome = await attempt(async () => {
      const before = written[index];
      if (before !== undefined) return before;
      if (Date.now() > until) throw new Error("there was no time left");
      return (await ports.conversations.comment({ number, body })).id;
    });
    deliveries.push(...to.names.map((name): Delivery => ({ channel: to.channel, to: name, ...outcome })));
  }
  return deliveries;
}

async function attempt(comment: () => Promise<number>): Promise<Pick<Delivery, "delivered" | "detail">> {
  try {
    return { delivered: true, detail: `comment ${await comment()}` };
  } catch (error) {
    return { delivered: false, detail: messageOf(error) };
  }
}

const postAll = async (
  ports: Ports,
  context: DecisionContext,
  message: Message,
): Promise<readonly Delivery[]> => {
  const deliveries = await Promise.all(postEvent(ports, context, eventOf(context, message)));
  return deliveries.map(({ to, delivered, detail }) => ({ channel: "webhook", to, delivered, detail }));
};

/** With the newest entry of the log as it is sent: a receiver that keeps its hash can tell whether the log was rewritten. */
function eventOf(context: DecisionContext, { rollback, issue, news }: Message): ConsoleEvent {
  const { log } = writtenState(context);
  const home = context.snapshot.repository.url;
  const url = issue === null ? home : `${home}/issues/${issue}`;
  const event =
    news === "rollback-requested"
      ? requestedEvent({ ...rollback, issue }, { url })
      : completedEvent({ ...rollback, issue }, { url, now: log.time });
  return { ...event, facts: { log: { sequence: log.sequence, hash: log.hash }, ...event.facts } };
}
