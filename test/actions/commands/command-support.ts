/** What the tests of commands on pull requests share. */
import { decideCommand, type CommandDecision } from "../../../src/domain/commands/commands.js";
import { parseCommand } from "../../../src/domain/commands/parse-command.js";
import { evaluateGates } from "../../../src/domain/gates/gates.js";
import type { GateReport } from "../../../src/domain/gates/report.js";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import { planStaging, type StagingPlan } from "../../../src/domain/train/staging-plan.js";
import type { TestLog } from "../../support/builders.js";
import {
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  snapshotWith,
  stagedWith,
  user,
} from "../../support/builders.js";
import { decideOn, gatesIn } from "../../support/plans.js";

export const policy = policyWith({ bots: [user("robo")] });

export const approved = (number: number): PullRequestFacts =>
  pullRequestWith({ number, reviews: [reviewWith({ commit: sha(`head-${number}`) })] });
export const open12 = [approved(12)];

interface Given {
  readonly by?: string;
  readonly isBot?: boolean;
  readonly on?: number;
  readonly id?: number;
  readonly isEdited?: boolean;
  readonly pullRequests?: readonly PullRequestFacts[];
}

/** Decides on a comment and, as the product does, writes down what follows. */
export function give(log: TestLog, body: string, given: Given = {}): CommandDecision {
  const { by = "tess", isBot = false, on = 12, id = 500 + log.entries.length, isEdited = false } = given;
  const command = parseCommand(body);
  if (command === undefined) throw new Error(`"${body}" is no command.`);
  const facts = {
    snapshot: snapshotWith(log, { pullRequests: given.pullRequests ?? open12 }),
    state: log.state,
    policy,
  };
  const decision = decideCommand({
    ...facts,
    reports: gatesIn(facts),
    command,
    comment: { id, pullRequest: on, by: { login: user(by), isBot }, isEdited },
  });
  if (decision.kind === "obeyed") log.append(...decision.drafts.map((draft) => draft.facts));
  if (decision.kind === "refused") log.append(decision.draft.facts);
  return decision;
}

export const codes = (decision: CommandDecision): readonly string[] =>
  decision.kind === "refused" ? decision.findings.map(({ code }) => code) : [decision.kind];
export const reportOf = (log: TestLog, pullRequest: PullRequestFacts): GateReport =>
  evaluateGates({
    pullRequest,
    snapshot: snapshotWith(log, { pullRequests: [pullRequest] }),
    state: log.state,
    policy,
    roles: new Map(),
    mayChangeWorkflows: false,
  });

export function plan(log: TestLog, pullRequests: readonly PullRequestFacts[]): StagingPlan {
  return planStaging({
    snapshot: snapshotWith(log, { pullRequests }),
    state: log.state,
    policy,
    reports: new Map(pullRequests.map((each) => [each.number, reportOf(log, each)])),
    conflicting: new Set(),
  });
}

export const left = ({ ejected }: StagingPlan) => ejected.map(({ staged, cause }) => [staged.number, cause]);

export const release = (log: TestLog, pullRequests: readonly PullRequestFacts[]) =>
  decideOn({ snapshot: snapshotWith(log, { pullRequests }), state: log.state, policy });

/** What moving staging writes when these are left. */
export const move = (log: TestLog, ...numbers: readonly number[]): TestLog =>
  log.stage(...numbers.map((number) => stagedWith({ number })));
