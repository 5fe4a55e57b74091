export const id = 148;
export const ids = [148];
export const modules = {

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showDeployment),
/* harmony export */   d: () => (/* binding */ announceDeployment)
/* harmony export */ });
/* harmony import */ var _show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3038);

async function showDeployment(ports, order, request) {
    await (0,_show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__/* .showOrTell */ .Q)(ports, `GitHub shows no Deployment for ${order.id}`, async () => {
        announceDeployment(ports, order, await ports.deployments.create(request));
    });
}
function announceDeployment(ports, order, shown) {
    const attempt = String(ports.run.reference.attempt);
    ports.runner.setOutput("deployment", JSON.stringify({
        mode: order.mode,
        release: order.release,
        "previous-sha": order.previousSha,
        "previous-release": order.previousRelease,
        id: order.id,
        "run-attempt": attempt,
        ...(shown === undefined ? {} : { shown }),
    }));
    ports.runner.setOutput("run-attempt", attempt);
    ports.runner.setOutput("sha", order.sha);
}


/***/ }),

/***/ 3038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ showOrTell)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);



async function showOrTell(ports, what, act) {
    try {
        await act();
        return true;
    }
    catch (error) {
        if (error instanceof _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__/* .MisconfiguredError */ .E)
            ports.runner.fail((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("misconfigured", `${what}: ${error.found}`, error.remedy));
        else
            ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("not-shown", `${what}: ${(0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`));
        return false;
    }
}


/***/ }),

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iY: () => (/* binding */ readContextOfResult),
/* harmony export */   mG: () => (/* binding */ readContextWithFallbackPolicy),
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4548);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7944);
/* harmony import */ var _unwritten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2495);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5108);







async function readContextWithFallbackPolicy(ports, how = {}) {
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommander */ .PV)(ports, await readContextOfResult(ports, how));
}
async function readContextOfResult(ports, { isFresh = false } = {}) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .RA)(ports, { proposals: false, isFresh });
    const { policy, log } = snapshot;
    if (policy.kind === "read" || log.kind !== "read")
        return { ...(await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, snapshot)), mayUseLastPolicy: true };
    const last = await lastPolicy(ports, log);
    if (last.kind !== "read")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, snapshot);
    const problems = (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .setupFindings */ .SG)(snapshot).map(({ found }) => found);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("policy-of-log", `${problems.join(" ")} The policy of entry ${log.state.log.sequence} counts (blob ${(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(last.blob)})${namesText(last.policy)}.`));
    const context = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, { ...snapshot, policy: last });
    return { ...context, snapshot, mayUseLastPolicy: true };
}
async function readAgain(ports, { mayUseLastPolicy, unwritten }) {
    const how = { isFresh: true };
    const context = await (mayUseLastPolicy
        ? readContextWithFallbackPolicy(ports, how)
        : (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readContext */ .yI)(ports, how));
    return (0,_unwritten_js__WEBPACK_IMPORTED_MODULE_4__/* .withUnwritten */ .z5)(ports, context, unwritten);
}
const namesText = ({ names }) => names === undefined
    ? ""
    : `, with its names: pull requests go to "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branches */ .J0.base}", staging is built on "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branches */ .J0.staging}"`;
async function lastPolicy(ports, { head, state }) {
    const { sequence, hash } = state.log;
    const path = (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(sequence);
    const [text = null] = await ports.logReader.files(head, [path]);
    const verdict = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEntry */ .i)((0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .headBefore */ .ct)(text ?? "", sequence), { path, text }, ports.sha256);
    return verdict.kind === "sound" && verdict.entry.hash === hash && verdict.entry.policy !== null
        ? ports.policies.ofBlob(verdict.entry.policy)
        : { kind: "missing" };
}


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ writtenState),
/* harmony export */   eI: () => (/* binding */ draftsOf),
/* harmony export */   z5: () => (/* binding */ withUnwritten)
/* harmony export */ });
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6700);

function withUnwritten(ports, context, more) {
    return more.reduce((known, each) => {
        if (each.drafts.length === 0 || !known.state.followUps.some(({ key }) => key === each.followUp))
            return known;
        const seal = {
            time: ports.clock.now(),
            run: ports.run.reference,
            policy: known.policyBlob,
            sha256: ports.sha256,
        };
        const { state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_0__/* .sealTransaction */ .WC)(known.state, each.drafts, seal);
        return { ...known, state, unwritten: [...known.unwritten, each] };
    }, context);
}
const draftsOf = ({ unwritten }) => unwritten.flatMap(({ drafts }) => drafts);
const writtenState = ({ unwritten, snapshot: { log }, state, }) => unwritten.length > 0 && log.kind === "read" ? log.state : state;


/***/ }),

/***/ 4090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeRollback: () => (/* binding */ executeRollback)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4899);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8776);
/* harmony import */ var _domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4452);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5735);
/* harmony import */ var _display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7464);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9926);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6725);











async function executeRollback(ports, first, approval) {
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_9__/* .transact */ .hL)(ports, first, (context) => Promise.resolve(takeOver(context, approval)));
    const { id, rollback, target, displaced, gateRun } = written.value;
    const order = {
        id,
        mode: "rollback",
        sha: target.commit.sha,
        release: target.version,
        previousSha: rollback.from.commit.sha,
        previousRelease: rollback.from.version,
    };
    (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .announceDeployment */ .d)(ports, order);
    const [stopped] = await Promise.allSettled([
        displaced === null ? undefined : stopDeployment(ports, displaced),
        (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .showDeployment */ .B)(ports, order, {
            environment: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.production,
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
            : (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .showOrTell */ .Q)(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () => ports.runs.cancel(gateRun, { force: false })),
    ]);
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
    await ports.runner.summary((0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackSummary */ .j0)(written.context.state));
    if (stopped.status === "rejected")
        throw stopped.reason;
}
function takeOver({ state, policy }, approval) {
    const { rollback, attempt } = state;
    if (rollback === null || rollback.id !== approval.rollback)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)("no-open-rollback", `${approval.rollback} was decided meanwhile.`);
    const problems = [
        approval.source === "policy"
            ? (0,_domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .preauthorisationFinding */ .VV)(rollback, policy)
            : (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .approverFinding */ .Bo)(approval.by, { rollback, policy }),
        (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .productionChanged */ .g2)(state, rollback),
        outrun(rollback, approval),
    ].filter((each) => each !== undefined);
    if (problems.length > 0)
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedError */ .f(problems);
    const retry = approval.retry ?? (rollback.phase === "failed" ? (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .sameAgain */ .Dj)(rollback) : undefined);
    const before = [
        ...(attempt === null ? [] : [takenOver(attempt, rollback)]),
        approvalDraft(rollback, approval, retry),
    ];
    const id = (0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_10__/* .nextDeploymentId */ ._)("production", state.log, before);
    const target = retry?.target ?? rollback.target;
    const { from } = rollback;
    const started = {
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
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
function outrun(rollback, { retry, source, at }) {
    if (retry === undefined)
        return source === "comment" ? (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .olderThanFailure */ .EX)(rollback, at) : undefined;
    return rollback.phase === "failed" && (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .lastFailure */ .xW)(rollback)?.deployment === retry.after
        ? undefined
        : (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `${rollback.id} is ${rollback.phase}, and not since ${retry.after} any more.`);
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
    actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
    facts: {
        type: "production-deployment-failed",
        deployment,
        evidence: `taken over by ${id} before it had a result`,
    },
});
const forceAfterMilliseconds = 60_000;
const giveUpAfterMilliseconds = 120_000;
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
            return ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("deployment-still-running", `${run.url} does not end.`));
        if (waited > forceAfterMilliseconds && !isForced) {
            isForced = true;
            await ports.runs.cancel(run.id, { force: true });
        }
        await ports.clock.sleep(2_000);
    }
}


/***/ }),

/***/ 8006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateDraft: () => (/* binding */ gateDraft),
/* harmony export */   resumeRequest: () => (/* binding */ resumeRequest)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6453);
/* harmony import */ var _domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8776);
/* harmony import */ var _run_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6223);
/* harmony import */ var _orphaned_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2062);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4090);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9550);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6725);








async function resumeRequest(ports, { id, consoleSha }) {
    const context = await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_4__/* .tellOfOrphaned */ .M)(ports, await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_4__/* .closeDeadRollback */ .f)(ports, await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readContextWithFallbackPolicy */ .mG)(ports)));
    if (!isPreauthorised(context, id))
        return waitAtGate(ports, context, id);
    await (0,_execute_js__WEBPACK_IMPORTED_MODULE_5__.executeRollback)(ports, context, {
        consoleSha,
        rollback: id,
        by: { login: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD, isBot: true },
        source: "policy",
        at: ports.clock.now(),
        reference: `policy ${context.policyBlob}`,
    });
}
const isPreauthorised = ({ state, policy }, id) => state.rollback?.id === id &&
    (0,_domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .preauthorisationFinding */ .VV)(state.rollback, policy) === undefined &&
    (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_1__/* .productionChanged */ .g2)(state, state.rollback) === undefined;
async function waitAtGate(ports, first, id) {
    const isGated = await (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isGateUsable */ .gk)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval);
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_7__/* .transact */ .hL)(ports, first, async ({ state, policy }) => {
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
        (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .sendToGate */ .bv)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval);
}
const gateDraft = (rollbackId) => ({
    actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
    facts: { type: "gate-opened", gate: "rollback", subject: rollbackId, tree: null },
});


/***/ }),

/***/ 8752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestRollback: () => (/* binding */ requestRollback)
});

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(8776);
;// CONCATENATED MODULE: ./build/domain/rollback/joined-comment.js



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

// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 2 modules
var job_summaries = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/actions/rollback/orphaned-run.js
var orphaned_run = __webpack_require__(2062);
// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 35 modules
var settle_follow_ups = __webpack_require__(253);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/draft-request.js + 1 modules
var draft_request = __webpack_require__(10);
// EXTERNAL MODULE: ./build/actions/rollback/gate.js
var gate = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/actions/run/approval-gate.js
var approval_gate = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/rollback/request.js

















async function requestRollback(ports, request) {
    if (request.reason.trim() === "")
        throw (0,refusal/* refuse */.T)("reason-required", `The reason is ${request.reason === "" ? "empty" : "blank"}.`);
    const protection = (0,approval_gate/* askEarly */.Ji)(ports, () => names/* environments */.dT.rollbackApproval);
    const read = await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports);
    const isGated = await canWaitAtGate(ports, protection);
    await (0,authorization/* requireMember */.aR)(ports, read.policy, request.by.login);
    const closed = await (0,orphaned_run/* closeDeadRollback */.f)(ports, read);
    const written = await (0,transaction/* transact */.hL)(ports, closed.context, (now) => requestDecision(ports, now, { request, isGated }));
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
async function canWaitAtGate(ports, protection) {
    try {
        return await (0,approval_gate/* isGateUsable */.gk)(ports, names/* environments */.dT.rollbackApproval, protection());
    }
    catch (error) {
        notShown(ports, `Whether ${names/* environments */.dT.rollbackApproval} can be used is not known`, error);
        return false;
    }
}
async function announce(ports, context) {
    try {
        const followUp = context.state.followUps.find(({ kind }) => kind === "announce-request");
        return followUp !== undefined && (await isOurs(ports, followUp))
            ? await (0,settle_follow_ups/* settleOne */.C)(ports, context, followUp)
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
const isOurs = async (ports, { run }) => run === ports.run.reference.id || ["completed", "waiting"].includes((await ports.runs.status(run)).status);
async function requestDecision(ports, context, { request, isGated }) {
    const { rollback: open } = context.state;
    const by = request.by.login;
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
    return { drafts: opensGate ? [made.draft, (0,gate.gateDraft)(name)] : [made.draft], value: { opensGate } };
}
const elsewhere = ({ id, phase, target }, asked) => (0,reasons/* finding */.gk)("rollback-open", `${id} goes to ${target.version}; "${asked}" was asked for.`, phase === "failed"
    ? `Continue with a line from the newest comment in its issue, or end it with "/reject ${id} REASON" and request ${asked} again.`
    : `Close its issue to withdraw it, and request ${asked} again; or leave the release empty to join it.`);
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


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ askEarly),
/* harmony export */   bv: () => (/* binding */ sendToGate),
/* harmony export */   gk: () => (/* binding */ isGateUsable)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);

async function isGateUsable(ports, environment, asked = ports.environments.protectionOf(environment)) {
    const protection = await asked;
    if (protection.kind === "found" && protection.reviewers.length > 0 && !protection.customRules)
        return true;
    const lack = protection.kind === "missing"
        ? "does not exist"
        : protection.customRules
            ? "has custom protection rules"
            : "has no required reviewers";
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("environment-unprotected", `The environment "${environment}" ${lack}.`));
    return false;
}
function askEarly({ environments: port }, nameOf) {
    const name = nameOf();
    const early = port.protectionOf(name);
    early.catch(() => undefined);
    return () => (nameOf() === name ? early : port.protectionOf(nameOf()));
}
function sendToGate({ runner }, environment) {
    runner.setOutput("gate", "true");
    runner.setOutput("gate-environment", environment);
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextDeploymentId),
/* harmony export */   u: () => (/* binding */ sequenceOfDeployment)
/* harmony export */ });
const nextDeploymentId = (place, log, before) => `${place}-${log.sequence + before.length + 1}`;
const sequenceOfDeployment = (id) => Number(/-(\d{1,9})$/.exec(id)?.[1] ?? 0);


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ landableFindings),
/* harmony export */   Ly: () => (/* binding */ mergeMethods),
/* harmony export */   Xk: () => (/* binding */ evaluateLandable)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _gates_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9265);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





function evaluateLandable(facts) {
    const { snapshot, state } = facts;
    const { rules } = snapshot;
    const findings = [...methodFindings(facts)];
    if (rules.mergeQueue)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} has a merge queue, which is not supported.`));
    if (rules.upToDate && state.train.staged.length > 1)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only up-to-date branches; once the first of the ${state.train.staged.length} pull requests has landed, the others are behind.`, `Switch off "Require branches to be up to date before merging" for ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}, or set "max-staged: 1" in the policy file.`));
    for (const { number } of state.train.staged) {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestOf */ ._n)(snapshot, number);
        if (pullRequest !== undefined)
            findings.push(...landableFindings(pullRequest, rules).map((each) => ({ ...each, pullRequest: number })));
    }
    return findings;
}
function methodFindings({ snapshot, policy }) {
    const methods = mergeMethods(snapshot);
    const { method } = policy.landing;
    if (methods.length === 0)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `No merge method is allowed on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`)];
    if (method !== "auto" && !methods.includes(method))
        return [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `"landing.method" is ${method}; ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and the repository allow ${methods.join(", ")}.`),
        ];
    const isRebase = method === "rebase" || (method === "auto" && methods.join() === "rebase");
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only signed commits, and GitHub does not sign what it rebases.`, `Allow merge commits or squashing on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and set "landing.method" accordingly.`),
        ]
        : [];
}
const mergeMethods = ({ repository, rules, }) => repository.mergeMethods.filter((method) => (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"));
function landableFindings(pullRequest, rules) {
    const name = `#${pullRequest.number}`;
    const findings = [];
    if (pullRequest.mergeable === "CONFLICTING")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name} conflicts with ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`));
    if (pullRequest.mergeable === "UNKNOWN")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("mergeable-unknown", `GitHub says "UNKNOWN" for ${name}.`));
    if (pullRequest.reviewDecision !== null && pullRequest.reviewDecision !== "APPROVED")
        findings.push(missingReview(pullRequest, rules));
    if (rules.upToDate && pullRequest.isBehind)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only up-to-date branches, and ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(pullRequest.head)} is behind it.`, 'Click "Update branch" on the pull request; the new head is then tested.'));
    const verdicts = (0,_gates_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVerdicts */ .Hh)(pullRequest);
    for (const context of rules.requiredContexts.filter((each) => each !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s)) {
        if (verdicts.get(context) !== "passed")
            findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: required check "${context}" is ${verdicts.get(context) ?? "not reported"}.`));
    }
    return findings;
}
function missingReview({ number, reviewDecision, author }, rules) {
    const { reviews } = rules;
    const asked = reviews === undefined
        ? "a review"
        : `${reviews.count} approving ${reviews.count === 1 ? "review" : "reviews"}${reviews.codeOwners ? ", with one of a code owner" : ""}`;
    const others = reviews?.notLastPusher === true ? " and not the person who pushed last" : "";
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("landing-review-missing", `#${number}: ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} requires ${asked}; GitHub's decision is ${reviewDecision ?? "none"}.`, `Ask somebody with write access, not @${author.login}${others}, to approve the pull request${reviewDecision === "CHANGES_REQUESTED" ? ", and the person who requested changes to approve or to dismiss their review" : ""}.`);
}


/***/ })

};
