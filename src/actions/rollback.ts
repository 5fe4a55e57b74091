import { environments } from "../domain/branches.js";
import type { EntryDraft } from "../domain/entry.js";
import { finding, renderFinding, type Finding } from "../domain/reasons.js";
import {
  approverFinding,
  parseRollbackCommand,
  productionChanged,
  type RollbackCommand,
} from "../domain/rollback.js";
import { readFormReason, refusalReply } from "../domain/rollback-texts.js";
import type { Account } from "../domain/snapshot.js";
import type { Rollback } from "../domain/state.js";
import { includesUser, type UserLogin } from "../domain/values.js";
import type { EventHint } from "../ports/run.js";
import type { World } from "../ports/world.js";
import { openGateRun } from "./automatic-rollback.js";
import { executeRollback } from "./execute-rollback.js";
import type { Inputs } from "./inputs.js";
import { payOne } from "./pay-debts.js";
import { refuse, RefusedError } from "./refusal.js";
import { rollbackGateUsable } from "./rollback-gate.js";
import { requestDraft } from "./rollback-request.js";
import { readStanding, type Standing } from "./standing.js";
import { transact } from "./transact.js";

/** `request` opens a request or reads a command about one; `approve` decides on the click that let this run go on. */
export async function rollback(world: World, inputs: Inputs<"rollback">): Promise<void> {
  if (inputs.phase === "approve") return decideOnClick(world, inputs["gate-result"]);
  const { hint } = world.run;
  switch (hint.kind) {
    case "dispatch":
      return inputs.request === ""
        ? request(world, {
            by: { login: world.run.actor, isBot: world.run.actorIsBot },
            reason: inputs.reason,
            asked: inputs.release.trim(),
          })
        : waitAtGate(world, inputs.request);
    case "issue":
      return request(world, {
        by: { login: hint.author, isBot: hint.authorIsBot },
        reason: readFormReason(hint.body),
        asked: "",
      });
    case "comment":
      return command(world, hint);
    case "workflow-run":
    case "push":
    case "schedule":
    case "other":
      throw refuse(
        "misconfigured",
        `rollback cannot be started by "${hint.kind === "other" ? hint.name : hint.kind}".`,
      );
    default:
      return hint satisfies never;
  }
}

interface Wish {
  readonly by: Account;
  readonly reason: string;
  readonly asked: string;
}

async function request(world: World, wish: Wish): Promise<void> {
  if (wish.reason.trim() === "")
    throw refuse("reason-required", `The reason is ${wish.reason === "" ? "empty" : "blank"}.`);
  const [first, isGated] = await Promise.all([readStanding(world), rollbackGateUsable(world)]);
  await requireMember(world, first, wish.by.login);
  const written = await transact(world, first, (standing) =>
    Promise.resolve(requestDecision(world, standing, { wish, isGated })),
  );
  let { standing } = written;
  const debt = standing.state.debts.find(({ kind }) => kind === "announce-request");
  if (debt !== undefined) standing = await payOne(world, standing, debt);
  const { rollback: open } = standing.state;
  for (const entry of written.entries) world.runner.info(`${entry.sequence} ${entry.type}`);
  if (open !== null)
    await world.runner.summary(
      `### ${open.id}: back from ${open.from.version} to ${open.target.version}\n\nThe card and the way to approve are in #${open.issue ?? "?"}.\n`,
    );
  if (written.value.opensGate) world.runner.setOutput("gate", "true");
}

/** Team members of the policy, or anybody whom the repository trusts with triage. */
async function requireMember(world: World, { policy }: Standing, login: UserLogin): Promise<void> {
  if (includesUser(policy.team, login) || includesUser(policy.rollbackApprovers, login)) return;
  const role = await world.people.roleOf(login);
  if (role === "none" || role === "read")
    throw refuse("not-on-the-team", `@${login} is not in "team" and has the role "${role}".`);
}

function requestDecision(
  world: World,
  standing: Standing,
  { wish, isGated }: { readonly wish: Wish; readonly isGated: boolean },
): { readonly drafts: readonly EntryDraft[]; readonly value: { readonly opensGate: boolean } } {
  const { rollback: open } = standing.state;
  const by = wish.by.login;
  if (open !== null) {
    if (open.phase !== "requested" && open.phase !== "failed")
      throw refuse("rollback-open", `${open.id} is ${open.phase}.`);
    return {
      drafts: [{ actor: by, facts: { type: "rollback-joined", rollback: open.id, by, reason: wish.reason } }],
      value: { opensGate: false },
    };
  }
  const made = requestDraft(world, standing, {
    by,
    automatic: wish.by.isBot,
    asked: wish.asked,
    reason: wish.reason,
  });
  if ("finding" in made) throw new RefusedError([made.finding]);
  const opensGate = isGated && standing.policy.rollback.sources.includes("environment");
  const name = made.draft.facts.type === "rollback-requested" ? made.draft.facts.rollback : "";
  return { drafts: opensGate ? [made.draft, gateDraft(name)] : [made.draft], value: { opensGate } };
}

const gateDraft = (rollbackId: string): EntryDraft => ({
  actor: "console",
  facts: { type: "gate-opened", gate: "rollback", subject: rollbackId, tree: null },
});

/** A run that was dispatched to wait: for an automatic request, or after a click that did not count. */
async function waitAtGate(world: World, id: string): Promise<void> {
  const [first, isGated] = await Promise.all([readStanding(world), rollbackGateUsable(world)]);
  const written = await transact(world, first, async ({ state, policy }) => {
    const gate = state.gates.rollback;
    const isWanted =
      isGated &&
      policy.rollback.sources.includes("environment") &&
      state.rollback?.id === id &&
      (state.rollback.phase === "requested" || state.rollback.phase === "failed");
    const isWaiting =
      gate !== null &&
      gate.run.id !== world.run.reference.id &&
      (await world.runs.status(gate.run.id)).status !== "completed";
    return { drafts: isWanted && !isWaiting ? [gateDraft(id)] : [], value: undefined };
  });
  if (written.entries.length > 0) world.runner.setOutput("gate", "true");
}

async function command(world: World, hint: Extract<EventHint, { kind: "comment" }>): Promise<void> {
  const parsed = parseRollbackCommand(hint.body);
  if (parsed === undefined || hint.isPullRequest) return; // somebody else's command
  const standing = await readStanding(world);
  const { rollback: open } = standing.state;
  const by: Account = { login: hint.author, isBot: hint.authorIsBot };
  if (open === null || (open.issue !== hint.issue && parsed.rollback !== open.id)) {
    if (parsed.rollback === "") return;
    return refuseCommand(world, standing, {
      hint,
      rollbackId: parsed.rollback,
      findings: [finding("no-open-rollback", `${parsed.rollback} is not open.`)],
    });
  }
  const findings = commandFindings(standing, { open, parsed, by, hint });
  if (findings.length > 0) return refuseCommand(world, standing, { hint, rollbackId: open.id, findings });
  await world.conversations.react({ comment: hint.comment, with: "rocket" }).catch(() => undefined);
  if (parsed.kind === "reject") return reject(world, standing, { open, by: by.login, reason: parsed.reason });
  return executeRollback(world, standing, {
    by: by.login,
    source: "comment",
    at: hint.createdAt,
    reference: `comment ${hint.comment}`,
  });
}

interface CommandFacts {
  readonly open: Rollback;
  readonly parsed: RollbackCommand;
  readonly by: Account;
  readonly hint: Extract<EventHint, { kind: "comment" }>;
}

/** Every problem at once. The policy of now decides who may approve. */
function commandFindings(
  { state, policy }: Standing,
  { open, parsed, by, hint }: CommandFacts,
): readonly Finding[] {
  const findings: (Finding | undefined)[] = [
    hint.edited ? finding("edited-comment", `Comment ${hint.comment} was edited.`) : undefined,
    policy.rollback.sources.includes("comment")
      ? undefined
      : finding("source-off", `"rollback.sources" is ${policy.rollback.sources.join(", ")}.`),
    approverFinding(by, { rollback: open, policy }),
    productionChanged(state, open),
    parsed.rollback === open.id
      ? undefined
      : finding(
          "no-open-rollback",
          `Open is ${open.id}; the comment names ${parsed.rollback === "" ? "none" : parsed.rollback}.`,
        ),
    parsed.kind === "approve" && parsed.code !== open.code
      ? finding(
          "wrong-code",
          `${parsed.code === "" ? "No code was given" : `"${parsed.code}"`}; the card of ${open.id} has another.`,
        )
      : undefined,
    parsed.kind === "reject" && parsed.reason === ""
      ? finding("reason-required", `/reject ${open.id} needs a reason.`)
      : undefined,
  ];
  return findings.filter((each) => each !== undefined);
}

interface RefusedCommand {
  readonly hint: Extract<EventHint, { kind: "comment" }>;
  readonly rollbackId: string;
  readonly findings: readonly Finding[];
}

async function refuseCommand(
  world: World,
  standing: Standing,
  { hint, rollbackId, findings }: RefusedCommand,
): Promise<void> {
  const facts: EntryDraft["facts"] = {
    type: "approval-refused",
    subject: rollbackId,
    by: hint.author,
    source: "comment",
    reason: findings.map(({ code }) => code).join(", "),
    reference: `comment ${hint.comment}`,
  };
  await transact(world, standing, () =>
    Promise.resolve({ drafts: [{ actor: hint.author, facts }], value: undefined }),
  );
  await world.conversations.comment({
    number: hint.issue,
    body: refusalReply({ to: hint.author, findings }),
  });
  throw new RefusedError(findings);
}

async function reject(
  world: World,
  standing: Standing,
  { open, by, reason }: { readonly open: Rollback; readonly by: UserLogin; readonly reason: string },
): Promise<void> {
  const gateRun = standing.state.gates.rollback?.run.id;
  const written = await transact(world, standing, (now) =>
    Promise.resolve({
      drafts:
        now.state.rollback?.id === open.id
          ? [{ actor: by, facts: { type: "rollback-rejected" as const, rollback: open.id, by, reason } }]
          : [],
      value: undefined,
    }),
  );
  if (written.entries.length === 0) return;
  if (open.issue !== null) {
    await world.conversations.comment({ number: open.issue, body: `${open.id} was rejected by @${by}.` });
    await world.conversations.updateIssue({ number: open.issue, closed: true });
  }
  if (gateRun !== undefined && gateRun !== world.run.reference.id)
    await world.runs.cancel(gateRun, { force: false });
}

/** The environment let this run through; who clicked is asked of GitHub, and whether that person may decide is ours to say. */
async function decideOnClick(world: World, gateResult: string): Promise<void> {
  const [reviews, standing] = await Promise.all([
    world.runs.reviews(world.run.reference.id),
    readStanding(world),
  ]);
  const review = reviews.findLast(({ environment }) => environment === environments.rollbackApproval);
  const { rollback: open } = standing.state;
  if (review === undefined || open === null) {
    world.runner.notice({
      title: "no-open-rollback",
      text:
        open === null ? "No rollback is open; the click decided nothing." : "The gate ended without a click.",
    });
    return;
  }
  const reference = `run ${world.run.reference.id} attempt ${world.run.reference.attempt}`;
  const findings = [
    approverFinding(review.by, { rollback: open, policy: standing.policy }),
    productionChanged(standing.state, open),
  ].filter((each) => each !== undefined);
  if (findings.length === 0 && (gateResult !== "success" || review.state !== "approved")) {
    return reject(world, standing, {
      open,
      by: review.by.login,
      reason: review.comment === "" ? "rejected at the gate" : review.comment,
    });
  }
  if (findings.length === 0)
    return executeRollback(world, standing, {
      by: review.by.login,
      source: "environment",
      at: world.clock.now(),
      reference,
    });
  const drafts = refusedClick(world, { open, by: review.by.login, findings, reference });
  const written = await transact(world, standing, () => Promise.resolve({ drafts, value: undefined }));
  for (const each of findings) world.runner.notice({ title: each.code, text: renderFinding(each) });
  if (open.issue !== null)
    await world.conversations.comment({
      number: open.issue,
      body: refusalReply({ to: review.by.login, findings }),
    });
  await openGateRun(world, written.standing);
}

function refusedClick(
  world: World,
  {
    open,
    by,
    findings,
    reference,
  }: {
    readonly open: Rollback;
    readonly by: UserLogin;
    readonly findings: readonly Finding[];
    readonly reference: string;
  },
): readonly EntryDraft[] {
  return [
    {
      actor: by,
      facts: {
        type: "approval-refused",
        subject: open.id,
        by,
        source: "environment",
        reason: findings.map(({ code }) => code).join(", "),
        reference,
      },
    },
    {
      actor: "console",
      facts: { type: "gate-closed", gate: "rollback", gateRun: world.run.reference.id, cause: "decided" },
    },
  ];
}
