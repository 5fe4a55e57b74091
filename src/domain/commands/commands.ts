import { branches, consoleName } from "../values/names.js";
import { decideOrders, leavingForShip } from "./ejection-orders.js";
import type { EntryDraft } from "../log/entry.js";
import { isPinned, trainStandsStill } from "../state/follow-ups.js";
import { ejectionOrderOf } from "../approval/objections.js";
import { authorsOf } from "../approval/origin.js";
import { testerNames } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { pullRequestOf, type DecisionFacts, type ReleaseFacts } from "../train/release-decision.js";
import { type ChangingCommand, type Command } from "./parse-command.js";
import { isPerson } from "../snapshot/reviews.js";
import type { Account, PullRequestFacts } from "../snapshot/snapshot.js";
import { isAmong } from "../reducer/reduce-commands.js";
import type { CommandState, State } from "../state/state.js";
import { includesUser, isSameUser } from "../values/values.js";

/** A comment as it was when it was created. */
export interface CommandComment {
  readonly id: number;
  readonly pullRequest: number;
  readonly by: Account;
  readonly isEdited: boolean;
}

export type CommandDecision =
  /** Obeyed or refused before, or nobody's to answer. */
  | { readonly kind: "ignored" }
  /** Without drafts there was nothing to change. */
  | { readonly kind: "obeyed"; readonly drafts: readonly EntryDraft[] }
  | { readonly kind: "refused"; readonly findings: readonly Finding[]; readonly draft: EntryDraft };

export interface CommandFacts extends DecisionFacts {
  readonly command: Command;
  readonly comment: CommandComment;
}

/** What a command changes, on the current state and policy. Idempotent. */
export function decideCommand(facts: CommandFacts): CommandDecision {
  const { command, comment, state, snapshot } = facts;
  const { name } = command;
  if (wasAnswered(state.commands, comment.id)) return { kind: "ignored" };
  if (name === "check") return decideCheck(facts);
  if (name === "approve" || name === "retry" || name === "reject") return refuseHere(facts);
  const pullRequest = pullRequestOf(snapshot, comment.pullRequest);
  const findings = [...commonFindings(facts), ...findingsOf(name, facts)];
  if (findings.length > 0 || pullRequest === undefined) return refused(facts, findings);
  return { kind: "obeyed", drafts: changesOf(name, facts, pullRequest) };
}

/** What it writes into the log. */
export function draftsOf(decision: CommandDecision): readonly EntryDraft[] {
  switch (decision.kind) {
    case "ignored":
      return [];
    case "obeyed":
      return decision.drafts;
    case "refused":
      return [decision.draft];
    default:
      return decision satisfies never;
  }
}

function findingsOf(name: ChangingCommand, facts: CommandFacts): readonly Finding[] {
  switch (name) {
    case "hold":
      return releasedFindings(facts);
    case "unhold":
      return ownChangeFindings(facts);
    case "eject":
      return [...stillFindings(facts.state), ...releasedFindings(facts)];
    case "ship":
      return [...stillFindings(facts.state), ...shipFindings(facts)];
    default:
      return name satisfies never;
  }
}

function changesOf(
  name: ChangingCommand,
  facts: CommandFacts,
  pullRequest: PullRequestFacts,
): readonly EntryDraft[] {
  switch (name) {
    case "hold":
      return holdDrafts(facts);
    case "unhold":
      return unholdDrafts(facts);
    case "eject":
    case "ship": {
      const { by, id } = facts.comment;
      const ejections = decideOrders(name, facts, pullRequest);
      const order = {
        type: "ejection-ordered",
        command: name,
        ejections,
        by: by.login,
        comment: id,
      } as const;
      return [{ actor: by.login, facts: order }];
    }
    default:
      return name satisfies never;
  }
}

export const wasAnswered = ({ comments }: CommandState, id: number): boolean => isAmong(comments, id);

/** Anybody may have it looked again; a tester's word also ends an ejection that came before. */
function decideCheck(facts: CommandFacts): CommandDecision {
  const { state, snapshot, policy, comment } = facts;
  const { by, pullRequest: number, id, isEdited } = comment;
  if (!isPerson(by) || isEdited) return { kind: "ignored" };
  const pullRequest = pullRequestOf(snapshot, number);
  const order = pullRequest === undefined ? undefined : ejectionOrderOf(state, pullRequest);
  if (order === undefined || (order.comment ?? 0) > id || !isTester(by, policy))
    return { kind: "obeyed", drafts: [] };
  if (order.comment !== null && !isSameUser(order.by, by.login) && isInvolved(facts))
    return refused(facts, [
      finding("own-change", `@${by.login} has a part in #${number}; @${order.by} ejected it.`),
    ]);
  const lifted = { type: "ejection-lifted", pullRequest: number, by: by.login, comment: id } as const;
  return { kind: "obeyed", drafts: [{ actor: by.login, facts: lifted }] };
}

/** Somebody in a hurry took the pull request for the rollback's issue, and must not believe that it counted. */
function refuseHere(facts: CommandFacts): CommandDecision {
  const { command, comment, state } = facts;
  const { text: id } = command;
  if (!isPerson(comment.by)) return { kind: "ignored" };
  const open = state.rollback?.id === id ? state.rollback : null;
  if (open === null) return refused(facts, [finding("no-open-rollback", `${id} is not open.`)]);
  const where = open.issue === null ? "has no issue yet" : `is decided in #${open.issue}`;
  return refused(facts, [
    finding(
      "wrong-place",
      `/${command.name} ${id} was commented on #${comment.pullRequest}; ${id} ${where}.`,
    ),
  ]);
}

const isTester = (by: Account, policy: ReleaseFacts["policy"]): boolean =>
  isPerson(by) &&
  !includesUser([...policy.bots, ...policy.outsiders], by.login) &&
  includesUser(policy.testers, by.login);

function commonFindings({ policy, snapshot, comment, command }: CommandFacts): readonly Finding[] {
  const { by, id, isEdited, pullRequest: number } = comment;
  const testers = testerNames(policy);
  const findings: (Finding | undefined)[] = [
    isEdited ? finding("edited-comment", `Comment ${id} was edited.`) : undefined,
    includesUser(policy.outsiders, by.login)
      ? finding("no-access", `@${by.login} is named in the policy file, with less than triage.`)
      : undefined,
    isTester(by, policy) || includesUser(policy.outsiders, by.login)
      ? undefined
      : finding("command-not-allowed", `@${by.login} commented /${command.name}; testers: ${testers}.`),
    pullRequestOf(snapshot, number) === undefined
      ? finding("no-open-pull-request", `#${number} is no open pull request to ${branches.base}.`)
      : undefined,
  ];
  return findings.filter((each) => each !== undefined);
}

function refused({ command, comment }: CommandFacts, findings: readonly Finding[]): CommandDecision {
  const { by, id, pullRequest } = comment;
  const facts = {
    type: "command-refused",
    pullRequest,
    command: command.name,
    by: by.login,
    reason: findings.map(({ code }) => code).join(", "),
    findings,
    comment: id,
  } as const;
  return { kind: "refused", findings, draft: { actor: by.login, facts } };
}

const stillFindings = (state: State): readonly Finding[] =>
  trainStandsStill(state)
    ? [
        finding(
          "deployment-open",
          "The train does not move until the result is recorded; comment again then.",
        ),
      ]
    : [];

const releasedFindings = ({ state, comment }: CommandFacts): readonly Finding[] =>
  state.train.staged.some((staged) => staged.number === comment.pullRequest && isPinned(state, staged))
    ? [finding("already-released", `#${comment.pullRequest} is released and is waiting to land.`)]
    : [];

function shipFindings(facts: CommandFacts): readonly Finding[] {
  const { staged } = facts.state.train;
  if (staged.length === 0) return [finding("nothing-staged", "The train is empty.")];
  if (leavingForShip(facts).length < staged.length) return [];
  const names = staged.map(({ number }) => `#${number}`).join(", ");
  return [finding("awaits-approval", `Approved and ready to go: none of ${names}.`)];
}

const objectionsLimit = 100;

function holdDrafts({ command, comment, state, snapshot }: CommandFacts): readonly EntryDraft[] {
  const { by, id, pullRequest } = comment;
  const findings = tooLateFindings(state, pullRequest);
  const raised: EntryDraft = {
    actor: by.login,
    facts: {
      type: "objection-raised",
      pullRequest,
      by: by.login,
      text: command.text,
      comment: id,
      ...(findings.length === 0 ? {} : { findings }),
    },
  };
  const { objections } = state.commands;
  if (objections.length < objectionsLimit) return [raised];
  // The state stays small: when there are many, those to closed pull requests go.
  const closed = objections.filter((each) => pullRequestOf(snapshot, each.pullRequest) === undefined);
  const lifted = closed.map((each): EntryDraft => {
    const about = { pullRequest: each.pullRequest, lifted: [each.comment] };
    return {
      actor: consoleName,
      facts: { type: "objections-lifted", ...about, by: consoleName, comment: null },
    };
  });
  return [raised, ...lifted];
}

/** It is under way to production: the objection stands, should that fail, but stops nothing any more. */
const tooLateFindings = ({ attempt }: State, pullRequest: number): readonly Finding[] =>
  attempt?.mode === "deploy" && attempt.pullRequests.some(({ number }) => number === pullRequest)
    ? [
        finding(
          "deployment-open",
          `${attempt.deployment} takes #${pullRequest} to production and is not stopped by this.`,
          "To take it back request a rollback: Actions, Rollback, Run workflow.",
        ),
      ]
    : [];

/** Objections to this pull request that were there when the comment was written. */
const objectionsBefore = ({ state, comment }: CommandFacts): CommandState["objections"] =>
  state.commands.objections.filter(
    (each) => each.pullRequest === comment.pullRequest && each.comment < comment.id,
  );

function ownChangeFindings(facts: CommandFacts): readonly Finding[] {
  const { login } = facts.comment.by;
  if (!isInvolved(facts)) return [];
  const others = objectionsBefore(facts).filter(({ by }) => !isSameUser(by, login));
  return others.map(({ by }) =>
    finding("own-change", `@${login} has a part in #${facts.comment.pullRequest}; @${by} holds it.`),
  );
}

/** Opened it, wrote some of it or, as far as the log knows, pushed to it. */
function isInvolved({ comment, snapshot, state }: CommandFacts): boolean {
  const { login } = comment.by;
  const pullRequest = pullRequestOf(snapshot, comment.pullRequest);
  if (pullRequest === undefined) return false;
  // Who wrote the rest of its commits is not known.
  if (pullRequest.isPartlyRead === true) return true;
  const staged = state.train.staged.find(({ number }) => number === comment.pullRequest);
  const { contributors } = authorsOf(pullRequest.commitFacts, staged?.cleanMerges ?? []);
  return includesUser([pullRequest.author.login, ...contributors, ...(staged?.pushers ?? [])], login);
}

function unholdDrafts(facts: CommandFacts): readonly EntryDraft[] {
  const { by, id, pullRequest } = facts.comment;
  const lifted = objectionsBefore(facts).map(({ comment }) => comment);
  if (lifted.length === 0) return [];
  return [
    {
      actor: by.login,
      facts: { type: "objections-lifted", pullRequest, by: by.login, lifted, comment: id },
    },
  ];
}
