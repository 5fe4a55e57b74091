import type { RepositoryEvent } from "../model/interfaces.js";
import type { Repository, TokenClaims, WorkflowRun } from "../model/model.js";
import type { Events, ServerParts } from "../model/server-parts.js";
import { accountPayload, organizationPart } from "../payloads/account.js";
import type { Payload } from "../payloads/payload.js";
import { repositoryPayload } from "../payloads/repository.js";
import { defaultBranchOrigin, isZero, pullOrigin, pushOrigin, type EventOrigin } from "./event-origin.js";
import { checkRunWebhook, statusWebhook } from "./check-webhooks.js";
import {
  commentWebhook,
  issueWebhook,
  pullWebhook,
  pushWebhook,
  reviewWebhook,
  workflowRunWebhook,
} from "./webhook-payloads.js";

/** The engine is looked up when an event is sent, so that it may be made after the events. */
export type EventParts = Pick<ServerParts, "git" | "engine" | "urls" | "accountOrThrow" | "repository">;

export interface EventOptions {
  /** Told of every payload before anybody acts on it; `name` as in `on:`. */
  validateWebhook(name: string, action: string | undefined, payload: Payload): void;
}

export interface RepositoryEvents extends Events {
  /** For `EngineHost.workflowRunEvent`: builds the event and hands it to nobody. */
  workflowRun(run: WorkflowRun, action: "requested" | "in_progress" | "completed"): Promise<RepositoryEvent>;
}

export function createEvents(parts: EventParts, options: EventOptions): RepositoryEvents {
  const send = async (event: Announcement): Promise<void> => {
    if (startsNothing(event)) return;
    const [origin, payload] = await Promise.all([event.origin(), event.payload()]);
    if (origin === undefined) return;
    await parts.engine.handle(assemble(options, event, { origin, payload }));
  };
  return {
    pullRequest: (action, about) =>
      send({
        ...common("pull_request", action, about),
        origin: () => pullOrigin(parts, about.repository, about.pull),
        payload: () => pullWebhook(parts, action, about),
      }),
    review: (action, about) =>
      send({
        ...common("pull_request_review", action, about),
        origin: () => pullOrigin(parts, about.repository, about.pull),
        payload: () => reviewWebhook(parts, action, about),
      }),
    issue: (action, about) =>
      send({
        ...common("issues", action, about),
        origin: () => defaultBranchOrigin(parts, about.repository),
        payload: async () => issueWebhook(parts, action, about),
      }),
    comment: (action, about) =>
      send({
        ...common("issue_comment", action, about),
        origin: () => defaultBranchOrigin(parts, about.repository),
        payload: async () => commentWebhook(parts, action, about),
      }),
    push: async (about) => {
      // The workflow files of a push are those of the pushed commit: a deletion has none.
      if (isZero(about.after)) return;
      await send({
        ...common("push", undefined, about),
        origin: async () => pushOrigin(parts, about.repository, about),
        payload: () => pushWebhook(parts, about),
      });
    },
    ...checkEvents(parts, send),
    schedule: (repository, cron) => send(scheduleAnnouncement(parts, repository, cron)),
    workflowRun: (run, action) => workflowRunEvent(parts, options, { run, action }),
  };
}

/** What other services than GitHub Actions report on a commit. */
const checkEvents = (
  parts: EventParts,
  send: (event: Announcement) => Promise<void>,
): Pick<Events, "status" | "checkRun"> => ({
  status: (about) =>
    send({
      ...common("status", undefined, about),
      origin: () => defaultBranchOrigin(parts, about.repository),
      payload: () => statusWebhook(parts, about),
    }),
  checkRun: async (action, about) => {
    if (isOfActions(about.repository, about.suite.sha)) return;
    await send({
      ...common("check_run", action, about),
      origin: () => defaultBranchOrigin(parts, about.repository),
      payload: () => checkRunWebhook(parts, action, about),
    });
  },
});

/** An event before the work of describing it is done. */
interface Announcement {
  readonly name: string;
  readonly action: string | undefined;
  readonly repository: Repository;
  readonly caller: TokenClaims;
  origin(): Promise<EventOrigin | undefined>;
  payload(): Promise<Payload>;
}

const common = (
  name: string,
  action: string | undefined,
  { repository, caller }: { readonly repository: Repository; readonly caller: TokenClaims },
): Pick<Announcement, "name" | "action" | "repository" | "caller"> => ({ name, action, repository, caller });

/**
 * Known before the payload is built: what GITHUB_TOKEN does starts no run except for its pull requests (the engine
 * decides what those start), and workflows of a fork stay off until its owner turns them on, which nobody does here.
 */
function startsNothing({ name, action, repository, caller }: Announcement): boolean {
  if (repository.parent !== undefined) return true;
  const isBotPull =
    name === "pull_request" && (action === "opened" || action === "synchronize" || action === "reopened");
  return caller.kind === "actions" && !isBotPull;
}

/** Check runs on a commit that GitHub Actions worked on, too, start no workflow, whoever made them (platform fact 182). */
const isOfActions = ({ checkSuites }: Repository, sha: string): boolean =>
  checkSuites.some((suite) => suite.sha === sha && suite.runId !== undefined);

function assemble(
  options: EventOptions,
  { name, action, repository, caller }: Announcement,
  { origin, payload }: { readonly origin: EventOrigin; readonly payload: Payload },
): RepositoryEvent {
  // A cron tick is no webhook.
  if (name !== "schedule") options.validateWebhook(name, action, payload);
  return { name, action, repository, payload, actor: caller.login, cause: caller, ...origin };
}

/** GitHub starts scheduled runs by itself and shows the owner as their actor. */
function scheduleAnnouncement(parts: EventParts, repository: Repository, cron: string): Announcement {
  return {
    name: "schedule",
    action: undefined,
    repository,
    caller: { kind: "user", login: repository.owner },
    origin: () => defaultBranchOrigin(parts, repository),
    payload: async () => ({
      schedule: cron,
      repository: repositoryPayload(parts, repository),
      ...organizationPart(parts, repository),
      sender: accountPayload(parts, repository.owner),
    }),
  };
}

async function workflowRunEvent(
  parts: EventParts,
  options: EventOptions,
  { run, action }: { readonly run: WorkflowRun; readonly action: "requested" | "in_progress" | "completed" },
): Promise<RepositoryEvent> {
  const repository = parts.repository(run.repository);
  const [origin, payload] = await Promise.all([
    defaultBranchOrigin(parts, repository),
    workflowRunWebhook(parts, action, { run, repository }),
  ]);
  if (origin === undefined) throw new Error(`${run.repository} has a run but no default branch.`);
  // The run stands for whoever started it: its completion is an event whatever token caused the run.
  const caller: TokenClaims = { kind: "user", login: run.actor };
  const announcement = {
    ...common("workflow_run", action, { repository, caller }),
    origin: async () => origin,
    payload: async () => payload,
  };
  return assemble(options, announcement, { origin, payload });
}
