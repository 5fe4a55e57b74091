export const id = 453;
export const ids = [453];
export const modules = {

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./build/actions/rollback/drill.js + 3 modules
var drill = __webpack_require__(47);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
;// CONCATENATED MODULE: ./build/actions/rollback/old-rerun.js

/**
 * A re-run comes with the event of back then: it must not ask for a rollback or give a command a second time. One after
 * attempts that all failed may go on. `job` is the deciding job, `caller / nested`.
 */
async function refuseOldRerun(ports, job) {
    const { id, attempt, url } = ports.run.reference;
    const earlier = Array.from({ length: attempt - 1 }, (_, index) => index + 1);
    const jobs = await Promise.all(earlier.map((each) => ports.runs.jobs({ id, url, attempt: each })));
    const done = earlier.find((_, index) => jobs[index]?.some(({ name, conclusion }) => name === job && conclusion === "success"));
    if (done !== undefined)
        throw (0,refusal/* refuse */.T)("old-rerun", `This is attempt ${attempt} of ${url}; attempt ${done} did what it was started for.`);
}

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var rollback_target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/rollback/issue-comments.js
var issue_comments = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/automatic-rollback.js
var automatic_rollback = __webpack_require__(6536);
// EXTERNAL MODULE: ./build/domain/log/deployment-id.js
var deployment_id = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/retry.js
var rollback_retry = __webpack_require__(4452);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 2 modules
var job_summaries = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/actions/display/announce-deployment.js
var announce_deployment = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/rollback/execute.js











/**
 * Approval and intent in one transaction: the production lease passes to this run, whoever held it. What was running is
 * then cancelled and waited for, so that it cannot deploy over the rollback. No hold or freeze applies.
 */
async function executeRollback(ports, first, approval) {
    const written = await (0,transaction/* transact */.hL)(ports, first, (context) => Promise.resolve(takeOver(context, approval)));
    const { id, rollback, target, displaced, gateRun } = written.value;
    // The log has it, so it is ordered: a fault in what follows makes this job red and stops no rollback.
    const order = {
        id,
        mode: "rollback",
        sha: target.commit.sha,
        release: target.version,
        previousSha: rollback.from.commit.sha,
        previousRelease: rollback.from.version,
    };
    (0,announce_deployment/* announceDeployment */.d)(ports, order);
    // Whatever fails of this, all of it comes to its end first: a deployment that still runs would overwrite the rollback.
    const [stopped] = await Promise.allSettled([
        displaced === null ? undefined : stopDeployment(ports, displaced),
        (0,announce_deployment/* showDeployment */.B)(ports, order, {
            environment: names/* environments */.dT.production,
            sha: target.commit.sha,
            description: `${rollback.id}: back to ${target.version}`,
            payload: {
                deployment: id,
                release: target.version,
                mode: "rollback",
                log: written.context.state.log.hash,
                console: approval.consoleSha,
            },
        }),
        gateRun === undefined || gateRun === ports.run.reference.id
            ? undefined
            : (0,show_or_tell/* showOrTell */.Q)(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () => ports.runs.cancel(gateRun, { force: false })),
    ]);
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
    await ports.runner.summary((0,job_summaries/* rollbackSummary */.j0)(written.context.state));
    if (stopped.status === "rejected")
        throw stopped.reason;
}
/** Judged once more: another run may have written since the approval was looked at. */
function takeOver({ state, policy }, approval) {
    const { rollback, attempt } = state;
    if (rollback === null || rollback.id !== approval.rollback)
        throw (0,refusal/* refuse */.T)("no-open-rollback", `${approval.rollback} was decided meanwhile.`);
    const problems = [
        approval.source === "policy"
            ? (0,rollback_approvers/* preauthorisationFinding */.VV)(rollback, policy)
            : (0,rollback_target/* approverFinding */.Bo)(approval.by, { rollback, policy }),
        (0,rollback_target/* productionChanged */.g2)(state, rollback),
        outrun(rollback, approval),
    ].filter((each) => each !== undefined);
    if (problems.length > 0)
        throw new refusal/* RefusedError */.f(problems);
    const retry = approval.retry ?? (rollback.phase === "failed" ? (0,rollback_retry/* sameAgain */.Dj)(rollback) : undefined);
    const before = [
        ...(attempt === null ? [] : [takenOver(attempt, rollback)]),
        approvalDraft(rollback, approval, retry),
    ];
    const id = (0,deployment_id/* nextDeploymentId */._)("production", state.log, before);
    const target = retry?.target ?? rollback.target;
    const { from } = rollback;
    const started = {
        actor: names/* consoleName */.vD,
        facts: {
            type: "production-deployment-started",
            deployment: id,
            mode: "rollback",
            version: target.version,
            commit: target.commit,
            pullRequests: [],
            drift: [],
            base: target.commit,
            previous: { version: from.version, commit: from.commit.sha },
            rollback: rollback.id,
        },
    };
    return {
        drafts: [...before, started],
        value: { id, rollback, target, displaced: attempt, gateRun: state.gates.rollback?.run.id },
    };
}
/** A failure came in between, or somebody else went on after the one that this choice is about. */
function outrun(rollback, { retry, source, at }) {
    if (retry === undefined)
        return source === "comment" ? (0,rollback_retry/* olderThanFailure */.EX)(rollback, at) : undefined;
    return rollback.phase === "failed" && (0,rollback_retry/* lastFailure */.xW)(rollback)?.deployment === retry.after
        ? undefined
        : (0,reasons/* finding */.gk)("nothing-to-retry", `${rollback.id} is ${rollback.phase}, and not since ${retry.after} any more.`);
}
function approvalDraft({ id }, { by: { login: by }, source, at, reference }, retry) {
    const approval = { rollback: id, by, source, at, reference };
    return {
        actor: by,
        facts: retry === undefined
            ? { type: "rollback-approved", ...approval }
            : { type: "rollback-retried", ...approval, ...retry },
    };
}
const takenOver = ({ deployment }, { id }) => ({
    actor: names/* consoleName */.vD,
    facts: {
        type: "production-deployment-failed",
        deployment,
        evidence: `taken over by ${id} before it had a result`,
    },
});
const forceAfterMilliseconds = 60_000;
const giveUpAfterMilliseconds = 120_000;
/** Waits for the deploying jobs only: the run's own record survives a cancel and leaves by itself. */
async function stopDeployment(ports, { run }) {
    await ports.runs.cancel(run.id, { force: false });
    const startedAt = Date.now();
    let isForced = false;
    for (;;) {
        const jobs = await ports.runs.jobs(run);
        if (jobs
            .filter(({ name }) => name.startsWith("production / "))
            .every(({ status }) => status === "completed"))
            return;
        const waited = Date.now() - startedAt;
        if (waited > giveUpAfterMilliseconds)
            return ports.runner.notice((0,reasons/* finding */.gk)("deployment-still-running", `${run.url} does not end.`));
        if (waited > forceAfterMilliseconds && !isForced) {
            isForced = true;
            await ports.runs.cancel(run.id, { force: true });
        }
        await ports.clock.sleep(2_000);
    }
}

// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/actions/run/outsiders.js
var outsiders = __webpack_require__(30);
// EXTERNAL MODULE: ./build/actions/rollback/reject.js
var reject = __webpack_require__(8250);
;// CONCATENATED MODULE: ./build/actions/rollback/gate-decision.js













/** The environment let this run through; who clicked is asked of GitHub, and whether that person may decide is ours to say. */
async function decideOnClick(ports, { gateResult, consoleSha }) {
    const [reviews, context] = await Promise.all([
        ports.runs.reviews(ports.run.reference.id),
        (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports),
    ]);
    const review = reviews.findLast(({ environment }) => (0,values/* isSameName */.yS)(environment, names/* environments */.dT.rollbackApproval));
    const { rollback: open } = context.state;
    if (open === null) {
        ports.runner.notice((0,reasons/* finding */.gk)("no-open-rollback", "No rollback is open; the click decided nothing."));
        return;
    }
    if (review === undefined)
        return tellOfNoClick(ports, context, open);
    const reference = `run ${ports.run.reference.id} attempt ${ports.run.reference.attempt}`;
    const policy = await (0,outsiders/* withOutsiders */.x)(ports, context.policy, [review.by.login]);
    if (!isItsGate(ports, context, open))
        return recordUnused(ports, context, { open, by: review.by.login, reference });
    const isApproval = gateResult === "success" && review.state === "approved";
    const findings = [
        (0,rollback_target/* approverFinding */.Bo)(review.by, { rollback: open, policy }),
        isApproval ? (0,rollback_target/* productionChanged */.g2)(context.state, open) : (0,rollback_target/* notOpenAnyMore */.X5)(open),
    ].filter((each) => each !== undefined);
    if (findings.length === 0 && !isApproval) {
        return (0,reject/* rejectRollback */.u)(ports, context, {
            open,
            by: review.by.login,
            reason: review.comment === "" ? "rejected at the gate" : review.comment,
        });
    }
    if (findings.length === 0)
        return executeRollback(ports, context, {
            consoleSha,
            rollback: open.id,
            by: review.by,
            source: "environment",
            at: ports.clock.now(),
            reference,
        });
    await refuseClick(ports, context, { open, by: review.by.login, findings, reference });
}
/** A run that waited for an older request, or that is run again, brings a click that was not meant for this one. */
const isItsGate = (ports, { state }, open) => state.gates.rollback?.run.id === ports.run.reference.id && state.gates.rollback.subject === open.id;
async function recordUnused(ports, context, click) {
    ports.runner.notice((0,reasons/* finding */.gk)("superseded", `The click of @${click.by} belongs to no open gate; ${click.open.id} is decided at its own.`));
    await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts: [refusedDraft(click, "superseded")], value: undefined }));
}
const refusedDraft = ({ open, by, reference }, reason) => ({
    actor: by,
    facts: { type: "approval-refused", subject: open.id, by, source: "environment", reason, reference },
});
/** Recorded, answered, and a fresh gate opened. */
async function refuseClick(ports, context, click) {
    const { open, by, findings } = click;
    const drafts = refusalDrafts(ports, click);
    const written = await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts, value: undefined }));
    for (const each of findings)
        ports.runner.notice(each);
    await answerIn(ports, open, (0,issue_comments/* refusalReply */.fj)({ to: by, findings }));
    await (0,automatic_rollback/* dispatchRequest */.wH)(ports, written.context);
}
/** GitHub let the run through and names nobody: the request stays open, and its issue says how to go on. */
async function tellOfNoClick(ports, context, open) {
    const told = (0,reasons/* finding */.gk)("gate-without-click", `The gate of run ${ports.run.reference.id} ended, and GitHub names nobody who clicked at "${names/* environments */.dT.rollbackApproval}".`);
    ports.runner.notice(told);
    const closed = {
        actor: names/* consoleName */.vD,
        facts: { type: "gate-closed", gate: "rollback", gateRun: ports.run.reference.id, cause: "ended" },
    };
    await (0,transaction/* transact */.hL)(ports, context, ({ state }) => Promise.resolve({
        drafts: state.gates.rollback?.run.id === ports.run.reference.id ? [closed] : [],
        value: undefined,
    }));
    await answerIn(ports, open, [`${open.id} is still open: a click at its gate decided nothing.`, ...(0,finding_markdown/* findingLines */.h)([told])].join("\n"));
}
/** Where there is no issue yet, the run's annotations are all there is. */
async function answerIn(ports, { issue }, body) {
    if (issue === null)
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${issue} does not answer a click`, () => ports.conversations.comment({ number: issue, body }));
}
function refusalDrafts(ports, { findings, ...click }) {
    return [
        refusedDraft(click, findings.map(({ code }) => code).join(", ")),
        {
            actor: names/* consoleName */.vD,
            facts: { type: "gate-closed", gate: "rollback", gateRun: ports.run.reference.id, cause: "decided" },
        },
    ];
}

// EXTERNAL MODULE: ./build/domain/text/command-text.js
var command_text = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/domain/commands/commands.js + 1 modules
var commands = __webpack_require__(207);
// EXTERNAL MODULE: ./build/actions/rollback/orphaned-run.js
var orphaned_run = __webpack_require__(2062);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/actions/display/upsert-comment.js
var upsert_comment = __webpack_require__(4630);
;// CONCATENATED MODULE: ./build/actions/rollback/comment-command.js















/** `/approve RB-7 4f2a91c`, `/retry RB-7` and `/reject RB-7 why`; other comments are somebody else's. A refusal is recorded and answered. */
async function obeyCommand(ports, hint, consoleSha) {
    const parsed = await commandIn(ports, hint);
    if (parsed === undefined)
        return;
    const closed = await (0,orphaned_run/* closeDeadRollback */.f)(ports, await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports));
    const { context } = closed;
    // Refused once it stays refused, whatever the policy says by the time that the run is repeated.
    if ((0,commands/* wasAnswered */.tY)(context.state.commands, hint.comment)) {
        ports.runner.info(`Comment ${hint.comment} was answered before; only a new comment counts.`);
        return;
    }
    const { rollback: open } = context.state;
    const by = { login: hint.author, isBot: hint.authorIsBot };
    if (open === null || (open.issue !== hint.issue && parsed.rollback !== open.id)) {
        if (parsed.rollback === "")
            return;
        return refuseCommand(ports, context, {
            hint,
            rollbackId: parsed.rollback,
            findings: [(0,reasons/* finding */.gk)("no-open-rollback", `${parsed.rollback} is not open.`)],
        });
    }
    const retry = parsed.kind === "retry" ? retryOf(ports, closed, { open, parsed, hint }) : undefined;
    const findings = [
        ...commandFindings(context, { open, parsed, by, hint }),
        ...(retry !== undefined && "found" in retry ? [retry] : []),
    ];
    if (findings.length > 0)
        return refuseCommand(ports, await (0,orphaned_run/* tellOfOrphaned */.M)(ports, closed), { hint, rollbackId: open.id, findings });
    // Do not wait for the reaction; run the command first.
    const sign = ports.conversations.react({ comment: hint.comment, with: "rocket" }).catch(() => undefined);
    if (parsed.kind === "reject")
        await (0,reject/* rejectRollback */.u)(ports, context, { open, by: by.login, reason: parsed.reason });
    else
        await executeRollback(ports, context, {
            consoleSha,
            rollback: open.id,
            by,
            source: "comment",
            at: hint.createdAt,
            reference: `comment ${hint.comment}`,
            ...(retry === undefined || "found" in retry ? {} : { retry }),
        });
    await sign;
}
/** undefined: none, somebody else's, or a stranger's. */
async function commandIn(ports, hint) {
    if (hint.isPullRequest)
        return undefined; // another workflow's
    const parsed = (0,rollback_target/* parseRollbackCommand */.Xl)(hint.body);
    if (parsed !== undefined)
        return (await (0,authorization/* isPlainStranger */.tw)(ports)) ? undefined : parsed;
    if ((0,command_text/* mentionsCommand */.r)(hint.body))
        await answerUnclear(ports, hint);
    return undefined;
}
/** Somebody copied the line together with something else, and waits. */
async function answerUnclear(ports, hint) {
    if (await (0,authorization/* isPlainStranger */.tw)(ports))
        return;
    const found = "The comment holds the line of a command, and other text before it.";
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${hint.issue} does not answer a comment`, () => (0,upsert_comment/* upsertComment */.l)(ports, {
        number: hint.issue,
        about: `unclear:${hint.comment}`,
        body: (0,issue_comments/* refusalReply */.fj)({ to: hint.author, findings: [(0,reasons/* finding */.gk)("command-unclear", found)] }),
    }));
}
function retryOf(ports, { context: { state }, died }, { open, parsed: { version, code }, hint: { createdAt }, }) {
    // That it failed was recorded a moment ago, for this comment, whose author had seen it.
    const isAboutDead = died !== undefined && createdAt > died.startedAt;
    const wish = { version, code, writtenAt: isAboutDead ? undefined : createdAt };
    return (0,rollback_retry/* chooseRetry */["if"])(state, { rollback: open, wish }, ports.sha256);
}
/** Every problem at once. The current policy decides who may approve. */
function commandFindings({ state, policy }, { open, parsed, by, hint }) {
    const findings = [
        hint.edited ? (0,reasons/* finding */.gk)("edited-comment", `Comment ${hint.comment} was edited.`) : undefined,
        // A way to approve may be closed; saying no is open to every approver.
        parsed.kind === "reject" || policy.rollback.sources.includes("comment")
            ? undefined
            : (0,reasons/* finding */.gk)("source-off", `"rollback.sources" is ${policy.rollback.sources.join(", ")}.`),
        (0,rollback_target/* approverFinding */.Bo)(by, { rollback: open, policy }),
        phaseFinding(state, { open, parsed, hint }),
        parsed.rollback === open.id
            ? undefined
            : (0,reasons/* finding */.gk)("no-open-rollback", `Open is ${open.id}; the comment names ${parsed.rollback === "" ? "none" : parsed.rollback}.`),
        parsed.kind === "approve" && parsed.code !== open.code
            ? (0,reasons/* finding */.gk)("wrong-code", `${parsed.code === "" ? "No code was given" : `"${parsed.code}"`}; the card of ${open.id} has another.`, ...(open.phase === "failed"
                ? ["Copy a line of the newest comment about the failure in the issue; the card is past."]
                : []))
            : undefined,
        parsed.kind === "reject" && parsed.reason === ""
            ? (0,reasons/* finding */.gk)("reason-required", `/reject ${open.id} needs a reason.`)
            : undefined,
    ];
    return findings.filter((each) => each !== undefined);
}
/** What a retry needs of the phase, `chooseRetry` says. */
function phaseFinding(state, { open, parsed, hint }) {
    switch (parsed.kind) {
        case "approve":
            return (0,rollback_target/* productionChanged */.g2)(state, open) ?? (0,rollback_retry/* olderThanFailure */.EX)(open, hint.createdAt);
        case "reject":
            return (0,rollback_target/* notOpenAnyMore */.X5)(open);
        case "retry":
            return undefined;
        default:
            return parsed;
    }
}
async function refuseCommand(ports, context, { hint, rollbackId, findings }) {
    if (await (0,authorization/* isStranger */.Zl)(ports, context.policy, hint.author))
        return (0,authorization/* reactToOutsider */.Wb)(ports, { comment: hint.comment, by: hint.author });
    const facts = {
        type: "approval-refused",
        subject: rollbackId,
        by: hint.author,
        source: "comment",
        reason: findings.map(({ code }) => code).join(", "),
        reference: `comment ${hint.comment}`,
    };
    await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts: [{ actor: hint.author, facts }], value: undefined }));
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${hint.issue} does not answer a comment`, () => ports.conversations.comment({
        number: hint.issue,
        body: (0,issue_comments/* refusalReply */.fj)({ to: hint.author, findings }),
    }));
    throw new refusal/* RefusedError */.f(findings);
}

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/rollback/form.js
var rollback_form = __webpack_require__(3758);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
;// CONCATENATED MODULE: ./build/domain/rollback/joined-comment.js



/** Said on the issue: the card names only who was there first, and a requester more is perhaps an approver less. */
function joinedText(joining) {
    const { rollback, by, reason, policy } = joining;
    const { id, target } = rollback;
    const approvers = (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy);
    return [
        `@${by} also requests ${id}, which goes back to ${target.version}:`,
        "",
        (0,markdown/* quote */.hD)(reason),
        "",
        approvers.length === 0
            ? "Nobody is left who can approve it: every rollback approver in the policy file requested it. Ask a maintainer to add one to the policy file."
            : `Can still approve it: ${approvers.map(markdown/* mention */.lE).join(", ")}.`,
        "",
        ...wayOf(joining),
    ].join("\n");
}
function wayOf({ rollback: { id, code, phase }, policy, repositoryUrl }) {
    if (!policy.rollback.sources.includes("comment"))
        return [
            `Approve the run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml) that waits for \`${names/* environments */.dT.rollbackApproval}\`.`,
        ];
    return ["Comment:", "", "```", phase === "failed" ? `/retry ${id}` : `/approve ${id} ${code}`, "```"];
}

// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 33 modules
var settle_follow_ups = __webpack_require__(103);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/draft-request.js + 1 modules
var draft_request = __webpack_require__(10);
// EXTERNAL MODULE: ./build/actions/run/approval-gate.js
var approval_gate = __webpack_require__(6223);
;// CONCATENATED MODULE: ./build/actions/rollback/gate.js








/** A run that was dispatched for an open request: carries it out where the policy approved it beforehand, else waits. */
async function resumeRequest(ports, { id, consoleSha }) {
    const context = await (0,orphaned_run/* tellOfOrphaned */.M)(ports, await (0,orphaned_run/* closeDeadRollback */.f)(ports, await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports)));
    if (!isPreauthorised(context, id))
        return waitAtGate(ports, context, id);
    await executeRollback(ports, context, {
        consoleSha,
        rollback: id,
        by: { login: names/* consoleName */.vD, isBot: true },
        source: "policy",
        at: ports.clock.now(),
        reference: `policy ${context.policyBlob}`,
    });
}
const isPreauthorised = ({ state, policy }, id) => state.rollback?.id === id &&
    (0,rollback_approvers/* preauthorisationFinding */.VV)(state.rollback, policy) === undefined &&
    (0,rollback_target/* productionChanged */.g2)(state, state.rollback) === undefined;
/** For an automatic request, after a click that did not count, or after a deployment of the rollback that failed. */
async function waitAtGate(ports, first, id) {
    const isGated = await (0,approval_gate/* isGateUsable */.gk)(ports, names/* environments */.dT.rollbackApproval);
    const written = await (0,transaction/* transact */.hL)(ports, first, async ({ state, policy }) => {
        const gate = state.gates.rollback;
        const isWanted = isGated &&
            policy.rollback.sources.includes("environment") &&
            state.rollback?.id === id &&
            (state.rollback.phase === "requested" || state.rollback.phase === "failed");
        const isWaiting = gate !== null &&
            gate.run.id !== ports.run.reference.id &&
            (await ports.runs.status(gate.run.id)).status !== "completed";
        return { drafts: isWanted && !isWaiting ? [gateDraft(id)] : [], value: undefined };
    });
    if (written.entries.length > 0)
        (0,approval_gate/* sendToGate */.bv)(ports, names/* environments */.dT.rollbackApproval);
}
const gateDraft = (rollbackId) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "gate-opened", gate: "rollback", subject: rollbackId, tree: null },
});

;// CONCATENATED MODULE: ./build/actions/rollback/request.js

















/** Opens a request with a reason, or joins the open one; everybody is told, nothing is deployed. Returns what is open. */
async function requestRollback(ports, request) {
    if (request.reason.trim() === "")
        throw (0,refusal/* refuse */.T)("reason-required", `The reason is ${request.reason === "" ? "empty" : "blank"}.`);
    const protection = (0,approval_gate/* askEarly */.Ji)(ports, () => names/* environments */.dT.rollbackApproval);
    const read = await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports);
    const isGated = await canWaitAtGate(ports, protection);
    await (0,authorization/* requireMember */.aR)(ports, read.policy, request.by.login);
    const closed = await (0,orphaned_run/* closeDeadRollback */.f)(ports, read);
    const written = await (0,transaction/* transact */.hL)(ports, closed.context, (now) => requestDecision(ports, now, { request, isGated }));
    // The log has it: the gate opens whatever becomes of what only tells people.
    if (written.value.opensGate)
        (0,approval_gate/* sendToGate */.bv)(ports, names/* environments */.dT.rollbackApproval);
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
    const announced = await announce(ports, await (0,orphaned_run/* tellOfOrphaned */.M)(ports, { ...closed, context: written.context }));
    const joining = written.entries.find(({ type }) => type === "rollback-joined");
    if (joining !== undefined)
        await sayWhoJoined(ports, announced, joining);
    await ports.runner.summary((0,job_summaries/* rollbackSummary */.j0)(announced.state));
    return announced.state.rollback;
}
/** What GitHub does not say must not refuse a request: a later run opens the gate. */
async function canWaitAtGate(ports, protection) {
    try {
        return await (0,approval_gate/* isGateUsable */.gk)(ports, names/* environments */.dT.rollbackApproval, protection());
    }
    catch (error) {
        notShown(ports, `Whether ${names/* environments */.dT.rollbackApproval} can be used is not known`, error);
        return false;
    }
}
/** A channel that fails costs nobody the request: what is pending stays pending. */
async function announce(ports, context) {
    try {
        const followUp = context.state.followUps.find(({ kind }) => kind === "announce-request");
        return followUp !== undefined && (await isOurs(ports, followUp))
            ? await (0,settle_follow_ups/* settleOne */.Cx)(ports, context, followUp)
            : context;
    }
    catch (error) {
        notShown(ports, "The request is not announced yet", error);
        return context;
    }
}
async function sayWhoJoined(ports, { state: { rollback }, policy, snapshot }, { facts }) {
    if (facts.type !== "rollback-joined" || rollback === null || rollback.issue === null)
        return;
    const { by, reason } = facts;
    try {
        const repositoryUrl = snapshot.repository.url;
        const body = joinedText({ rollback, by, reason, policy, repositoryUrl });
        await ports.conversations.comment({ number: rollback.issue, body });
    }
    catch (error) {
        notShown(ports, `#${rollback.issue} does not say that @${by} joined`, error);
    }
}
function notShown(ports, what, error) {
    const problem = (0,message_of/* messageOf */.b)(error);
    ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `${what}: ${problem}`));
}
/** People are told once: by the run that opened the request, as long as that is at it. One that waits at a gate is not. */
const isOurs = async (ports, { run }) => run === ports.run.reference.id || ["completed", "waiting"].includes((await ports.runs.status(run)).status);
async function requestDecision(ports, context, { request, isGated }) {
    const { rollback: open } = context.state;
    const by = request.by.login;
    // One whose clean-up is still pending keeps nobody from asking for the next: that one takes the clean-up over.
    if (open !== null && open.phase !== "restored") {
        if (open.phase === "approved")
            throw (0,refusal/* refuse */.T)("rollback-open", `${open.id} is ${open.phase}.`);
        if (request.asked !== "" && (0,values/* versionAsked */.Fs)(request.asked) !== open.target.version)
            throw new refusal/* RefusedError */.f([elsewhere(open, request.asked)]);
        return { drafts: [joinDraft(ports, context, { open, request })], value: { opensGate: false } };
    }
    if ((0,rollback_approvers/* remainingApprovers */.d7)({ requesters: [{ by }] }, context.policy).length === 0)
        throw (0,refusal/* refuse */.T)("nobody-could-approve", `@${by} is the only rollback approver, and would be the requester.`);
    const made = await (0,draft_request/* requestDraft */.n5)(ports, context, {
        by,
        automatic: request.by.isBot,
        asked: request.asked,
        reason: request.reason,
    });
    if ("finding" in made)
        throw new refusal/* RefusedError */.f([made.finding]);
    const opensGate = isGated && context.policy.rollback.sources.includes("environment");
    const name = made.draft.facts.type === "rollback-requested" ? made.draft.facts.rollback : "";
    return { drafts: opensGate ? [made.draft, gateDraft(name)] : [made.draft], value: { opensGate } };
}
/** Whoever joined with another release in mind would be counted for a target that they did not ask for. */
const elsewhere = ({ id, phase, target }, asked) => (0,reasons/* finding */.gk)("rollback-open", `${id} goes to ${target.version}; "${asked}" was asked for.`, phase === "failed"
    ? `Continue with a line from the newest comment in its issue, or end it with "/reject ${id} REASON" and request ${asked} again.`
    : `Close its issue to withdraw it, and request ${asked} again; or leave the release empty to join it.`);
/** Whoever joins cannot approve; but the last one who could is not made to choose between a reason and an approval. */
function joinDraft(ports, { policy }, { open, request }) {
    const by = request.by.login;
    const left = (0,rollback_approvers/* remainingApprovers */.d7)(open, policy);
    const isLast = left.length === 1 && (0,values/* includesUser */.P_)(left, by);
    if (isLast)
        ports.runner.notice((0,reasons/* finding */.gk)("nobody-could-approve", `@${by} is the last who could approve ${open.id}. The reason is recorded, and @${by} may still approve.`, "Approve it with the line of its card."));
    const mark = isLast ? { mayStillApprove: true } : {};
    return {
        actor: by,
        facts: {
            type: "rollback-joined",
            rollback: open.id,
            by,
            reason: (0,markdown/* wholeLetters */.lA)(request.reason, draft_request/* longestReason */.xg),
            ...mark,
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/rollback/request-by-form.js







/**
 * An issue made from the form, which needs no write access. It is answered and closed: the request has an issue of its
 * own, whose text is the console's. A stranger's is refused without an entry.
 */
async function requestByForm(ports, hint) {
    if (await (0,authorization/* isPlainStranger */.tw)(ports))
        return;
    const { reason, release } = (0,rollback_form/* readRollbackForm */.lR)(hint.body);
    const by = { login: hint.author, isBot: hint.authorIsBot };
    try {
        const rollback = await requestRollback(ports, { by, reason, asked: release });
        if (rollback !== null)
            await answer(ports, hint, { body: (0,rollback_form/* formAnswer */.JW)(rollback), isRefused: false });
    }
    catch (error) {
        if (!(error instanceof refusal/* RefusedError */.f))
            throw error;
        const body = (0,rollback_form/* formRefusal */.dO)(hint.author, error.findings);
        await answer(ports, hint, { body, isRefused: true });
        const { policy } = await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports);
        if (!(await (0,authorization/* isStranger */.Zl)(ports, policy, hint.author)))
            throw error;
        // Whoever has an account could make the repository's runs red.
        ports.runner.info(error.findings.map(reasons/* renderFinding */.Kj).join("\n\n"));
    }
}
/** The log has the request; an answer that gets lost changes nothing. */
async function answer(ports, { issue }, { body, isRefused }) {
    try {
        await ports.conversations.comment({ number: issue, body });
        const reason = isRefused ? "not_planned" : "completed";
        await ports.conversations.updateIssue({ number: issue, closed: true, reason });
    }
    catch (error) {
        const problem = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `#${issue} could not be answered: ${problem}`));
    }
}

// EXTERNAL MODULE: ./build/actions/rollback/withdraw.js
var withdraw = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/actions/rollback.js









/**
 * `request` opens a request or reads a command about one; `approve` decides on the click that let this run go on; `drill`
 * only finds out whether they would work.
 */
async function rollback(ports, inputs) {
    if (inputs.phase === "approve")
        return decideOnClick(ports, { gateResult: inputs["gate-result"], consoleSha: inputs["console-sha"] });
    if (inputs.phase === "drill")
        return (0,drill/* drill */.E)(ports);
    const { hint } = ports.run;
    if (hint.kind === "dispatch" && inputs.request !== "")
        return resumeRequest(ports, { id: inputs.request, consoleSha: inputs["console-sha"] });
    await refuseOldRerun(ports, "restore / decide");
    switch (hint.kind) {
        case "dispatch":
            await requestRollback(ports, {
                by: { login: ports.run.actor, isBot: ports.run.actorIsBot },
                reason: inputs.reason,
                asked: inputs.release.trim(),
            });
            return;
        case "issue":
            return requestByForm(ports, hint);
        case "comment":
            return obeyCommand(ports, hint, inputs["console-sha"]);
        case "issue-state":
            return (0,withdraw/* followIssue */.R)(ports, hint);
        case "workflow-run":
        case "push":
        case "schedule":
        case "other":
            throw (0,refusal/* refuse */.T)("misconfigured", `rollback cannot be started by "${hint.kind === "other" ? hint.name : hint.kind}".`);
        default:
            return hint;
    }
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ decideCommand),
  RM: () => (/* binding */ parseCommand),
  tY: () => (/* binding */ wasAnswered)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/text/command-text.js
var command_text = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/domain/commands/ejection-orders.js


/** Who leaves staging for `/eject` on this pull request or for `/ship`, and until when. */
function decideOrders(command, facts, { number, head }) {
    if (command === "ship")
        return leavingForShip(facts).map(leavingOnce);
    const staged = facts.state.train.staged.filter((each) => each.number === number);
    const heads = [...new Set([...staged.map((each) => each.head), head])];
    return [
        { pullRequest: number, heads, until: "new-head" },
        ...withCarriers(facts, staged)
            .filter((each) => each.number !== number)
            .map(leavingOnce),
    ];
}
/** What is not granted, and what would carry it along. */
function leavingForShip(facts) {
    const waiting = (0,release_decision/* decideRelease */.co)(facts).rows.filter(({ decision }) => decision !== "granted");
    return withCarriers(facts, waiting.map(({ staged }) => staged));
}
/** With the staged pull requests whose branches hold one of these heads: left alone they would keep it on staging. */
function withCarriers({ state, snapshot }, leaving) {
    const heads = new Set(leaving.map(({ head }) => head));
    return state.train.staged.filter((staged) => !(0,follow_ups/* isPinned */.T4)(state, staged) &&
        (heads.has(staged.head) ||
            (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number)?.commits.some((commit) => heads.has(commit)) === true));
}
const leavingOnce = ({ number, head }) => ({
    pullRequest: number,
    heads: [head],
    until: "next-train",
});

// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/approval/origin.js
var origin = __webpack_require__(5723);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __webpack_require__(9817);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/commands/commands.js













/** undefined: no command of ours, so somebody else's business. Other tools have an `/approve`; one of `RB-7` is meant for us. */
function parseCommand(body) {
    const rollback = (0,target/* parseRollbackCommand */.Xl)(body);
    if (rollback !== undefined)
        return rollback.rollback === "" ? undefined : { name: rollback.kind, text: cut(rollback.rollback) };
    const found = /^\/(\w+)(?:\s+([^]*))?$/.exec((0,command_text/* commandText */.j)(body));
    const word = found?.[1]?.toLowerCase();
    const name = commandNames.find((each) => each === word);
    return name === undefined ? undefined : { name, text: cut((found?.[2] ?? "").trim()) };
}
const commandNames = ["check", "hold", "unhold", "eject", "ship"];
const textLimit = 1000;
/** Whole letters, as an entry needs them. */
const cut = (text) => Array.from(text.replaceAll(/\p{Surrogate}/gu, ""))
    .slice(0, textLimit)
    .join("");
/** What a command changes, on the current state and policy. Idempotent. */
function decideCommand(facts) {
    const { command, comment, state, snapshot } = facts;
    const { name } = command;
    if (wasAnswered(state.commands, comment.id))
        return { kind: "ignored" };
    if (name === "check")
        return decideCheck(facts);
    if (name === "approve" || name === "retry" || name === "reject")
        return refuseHere(facts);
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, comment.pullRequest);
    const findings = [...commonFindings(facts), ...findingsOf(name, facts)];
    if (findings.length > 0 || pullRequest === undefined)
        return refused(facts, findings);
    return { kind: "obeyed", drafts: draftsOf(name, facts, pullRequest) };
}
function findingsOf(name, facts) {
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
            return name;
    }
}
function draftsOf(name, facts, pullRequest) {
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
            };
            return [{ actor: by.login, facts: order }];
        }
        default:
            return name;
    }
}
/** Below the lowest id that is kept every comment is taken for answered. */
const wasAnswered = ({ comments }, id) => comments.includes(id) || (comments.length >= reduce_commands/* commentsKept */.vW && id < (comments[0] ?? 0));
/** Anybody may have it looked again; a tester's word also ends an ejection that came before. */
function decideCheck(facts) {
    const { state, snapshot, policy, comment } = facts;
    const { by, pullRequest: number, id, isEdited } = comment;
    if (!(0,reviews/* isPerson */.K)(by) || isEdited)
        return { kind: "ignored" };
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    const order = pullRequest === undefined ? undefined : (0,objections/* ejectionOrderOf */.ZW)(state, pullRequest);
    if (order === undefined || (order.comment ?? 0) > id || !isTester(by, policy))
        return { kind: "obeyed", drafts: [] };
    if (order.comment !== null && !(0,values/* isSameUser */.EV)(order.by, by.login) && isInvolved(facts))
        return refused(facts, [
            (0,reasons/* finding */.gk)("own-change", `@${by.login} has a part in #${number}; @${order.by} ejected it.`),
        ]);
    const lifted = { type: "ejection-lifted", pullRequest: number, by: by.login, comment: id };
    return { kind: "obeyed", drafts: [{ actor: by.login, facts: lifted }] };
}
/** Somebody in a hurry took the pull request for the rollback's issue, and must not believe that it counted. */
function refuseHere(facts) {
    const { command, comment, state } = facts;
    const { text: id } = command;
    if (!(0,reviews/* isPerson */.K)(comment.by))
        return { kind: "ignored" };
    const open = state.rollback?.id === id ? state.rollback : null;
    if (open === null)
        return refused(facts, [(0,reasons/* finding */.gk)("no-open-rollback", `${id} is not open.`)]);
    const where = open.issue === null ? "has no issue yet" : `is decided in #${open.issue}`;
    return refused(facts, [
        (0,reasons/* finding */.gk)("wrong-place", `/${command.name} ${id} was commented on #${comment.pullRequest}; ${id} ${where}.`),
    ]);
}
const isTester = (by, policy) => (0,reviews/* isPerson */.K)(by) &&
    !(0,values/* includesUser */.P_)([...policy.bots, ...policy.outsiders], by.login) &&
    (0,values/* includesUser */.P_)(policy.testers, by.login);
function commonFindings({ policy, snapshot, comment, command }) {
    const { by, id, isEdited, pullRequest: number } = comment;
    const testers = (0,policy_policy/* testerNames */.m3)(policy);
    const findings = [
        isEdited ? (0,reasons/* finding */.gk)("edited-comment", `Comment ${id} was edited.`) : undefined,
        (0,values/* includesUser */.P_)(policy.outsiders, by.login)
            ? (0,reasons/* finding */.gk)("no-access", `@${by.login} is named in the policy file, with less than triage.`)
            : undefined,
        isTester(by, policy) || (0,values/* includesUser */.P_)(policy.outsiders, by.login)
            ? undefined
            : (0,reasons/* finding */.gk)("command-not-allowed", `@${by.login} commented /${command.name}; testers: ${testers}.`),
        (0,release_decision/* pullRequestOf */._n)(snapshot, number) === undefined
            ? (0,reasons/* finding */.gk)("no-open-pull-request", `#${number} is no open pull request to ${names/* branches */.J0.base}.`)
            : undefined,
    ];
    return findings.filter((each) => each !== undefined);
}
function refused({ command, comment }, findings) {
    const { by, id, pullRequest } = comment;
    const facts = {
        type: "command-refused",
        pullRequest,
        command: command.name,
        by: by.login,
        reason: findings.map(({ code }) => code).join(", "),
        findings,
        comment: id,
    };
    return { kind: "refused", findings, draft: { actor: by.login, facts } };
}
const stillFindings = (state) => (0,follow_ups/* trainStandsStill */.iN)(state)
    ? [
        (0,reasons/* finding */.gk)("deployment-open", "The train does not move until the result is recorded; comment again then."),
    ]
    : [];
const releasedFindings = ({ state, comment }) => state.train.staged.some((staged) => staged.number === comment.pullRequest && (0,follow_ups/* isPinned */.T4)(state, staged))
    ? [(0,reasons/* finding */.gk)("already-released", `#${comment.pullRequest} is released and is waiting to land.`)]
    : [];
function shipFindings(facts) {
    const { staged } = facts.state.train;
    if (staged.length === 0)
        return [(0,reasons/* finding */.gk)("nothing-staged", "The train is empty.")];
    if (leavingForShip(facts).length < staged.length)
        return [];
    const names = staged.map(({ number }) => `#${number}`).join(", ");
    return [(0,reasons/* finding */.gk)("awaits-approval", `Approved and ready to go: none of ${names}.`)];
}
const objectionsLimit = 100;
function holdDrafts({ command, comment, state, snapshot }) {
    const { by, id, pullRequest } = comment;
    const findings = tooLateFindings(state, pullRequest);
    const raised = {
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
    if (objections.length < objectionsLimit)
        return [raised];
    // The state stays small: when there are many, those to closed pull requests go.
    const closed = objections.filter((each) => (0,release_decision/* pullRequestOf */._n)(snapshot, each.pullRequest) === undefined);
    const lifted = closed.map((each) => {
        const about = { pullRequest: each.pullRequest, lifted: [each.comment] };
        return {
            actor: names/* consoleName */.vD,
            facts: { type: "objections-lifted", ...about, by: names/* consoleName */.vD, comment: null },
        };
    });
    return [raised, ...lifted];
}
/** It is under way to production: the objection stands, should that fail, but stops nothing any more. */
const tooLateFindings = ({ attempt }, pullRequest) => attempt?.mode === "deploy" && attempt.pullRequests.some(({ number }) => number === pullRequest)
    ? [
        (0,reasons/* finding */.gk)("deployment-open", `${attempt.deployment} takes #${pullRequest} to production and is not stopped by this.`, "To take it back request a rollback: Actions, Rollback, Run workflow."),
    ]
    : [];
/** Objections to this pull request that were there when the comment was written. */
const objectionsBefore = ({ state, comment }) => state.commands.objections.filter((each) => each.pullRequest === comment.pullRequest && each.comment < comment.id);
function ownChangeFindings(facts) {
    const { login } = facts.comment.by;
    if (!isInvolved(facts))
        return [];
    const others = objectionsBefore(facts).filter(({ by }) => !(0,values/* isSameUser */.EV)(by, login));
    return others.map(({ by }) => (0,reasons/* finding */.gk)("own-change", `@${login} has a part in #${facts.comment.pullRequest}; @${by} holds it.`));
}
/** Opened it, wrote some of it or, as far as the log knows, pushed to it. */
function isInvolved({ comment, snapshot, state }) {
    const { login } = comment.by;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, comment.pullRequest);
    if (pullRequest === undefined)
        return false;
    const staged = state.train.staged.find(({ number }) => number === comment.pullRequest);
    const { contributors } = (0,origin/* authorsOf */.EK)(pullRequest.commitFacts, staged?.cleanMerges ?? []);
    return (0,values/* includesUser */.P_)([pullRequest.author.login, ...contributors, ...(staged?.pushers ?? [])], login);
}
function unholdDrafts(facts) {
    const { by, id, pullRequest } = facts.comment;
    const lifted = objectionsBefore(facts).map(({ comment }) => comment);
    if (lifted.length === 0)
        return [];
    return [
        {
            actor: by.login,
            facts: { type: "objections-lifted", pullRequest, by: by.login, lifted, comment: id },
        },
    ];
}


/***/ })

};
