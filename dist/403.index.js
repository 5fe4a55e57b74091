export const id = 403;
export const ids = [403];
export const modules = {

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireTesterApproval: () => (/* binding */ requireTesterApproval)
/* harmony export */ });
/* harmony import */ var _domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2778);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8429);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4018);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7944);
/* harmony import */ var _run_approval_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6223);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(773);
/* harmony import */ var _pull_requests_publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4140);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2148);
/* harmony import */ var _staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5399);
/* harmony import */ var _run_transaction_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9070);













/**
 * The decision of the train. Without `gate-result` it decides on what is there and opens a gate where a click is wanted;
 * with it, it first records the click that let this run go on.
 */
async function requireTesterApproval(ports, inputs) {
    const click = inputs["gate-result"] === "" ? undefined : ports.runs.reviews(ports.run.reference.id);
    let context = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_9__/* .readContext */ .yI)(ports);
    (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .askForRoles */ .m)(ports, context);
    if (click !== undefined)
        context = await recordClick(ports, context, { reviews: await click, result: inputs["gate-result"] });
    const decision = (0,_domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_4__/* .decideShipping */ .R)({ ...context, reports: await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .gateReports */ .r)(ports, context) });
    const granted = decision.decision === "granted" && decision.holds.length === 0;
    if (!granted && decision.decision !== "none")
        context = await ensureGate(ports, context, { decision, afterClick: click !== undefined });
    if (!granted)
        await (0,_pull_requests_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publish */ .m)(ports, context, { waiting: new Map(), leaveOutBoarding: true });
    report(ports, decision);
    await ports.runner.summary((0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalSummary */ .C3)(context.state, decision));
    ports.runner.setOutput("decision", granted ? "granted" : decision.decision === "granted" ? "awaited" : decision.decision);
}
function report(ports, decision) {
    for (const row of decision.rows)
        ports.runner.info(`#${row.staged.number}: ${row.decision}`);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    for (const each of missing)
        ports.runner.info((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFinding */ .Kj)(each));
}
/** Who let the gate through is asked of GitHub, and judged: an unqualified click is recorded and grants
 * nothing. A rejection has failed the gate's job already (platform fact 25). */
async function recordClick(ports, first, click) {
    const written = await (0,_run_transaction_js__WEBPACK_IMPORTED_MODULE_11__/* .transact */ .hL)(ports, first, (context) => Promise.resolve({ drafts: clickDrafts(ports, context, click), value: undefined }));
    return written.context;
}
function clickDrafts(ports, context, { reviews, result }) {
    const { state } = context;
    const run = ports.run.reference.id;
    const review = reviews.findLast(({ environment }) => environment === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval);
    const gate = state.gates.production;
    const reference = `run ${run} attempt ${ports.run.reference.attempt}`;
    if (gate?.run.id !== run)
        return review === undefined
            ? []
            : [refusedDraft("the gate", review.by, { reason: "superseded", reference })];
    const closed = {
        actor: "console",
        facts: {
            type: "gate-closed",
            gate: "production",
            gateRun: run,
            cause: gate.tree === state.train.tip.tree ? "decided" : "superseded",
        },
    };
    if (review === undefined)
        return [closed];
    if (result !== "success" || review.state !== "approved")
        return [
            refusedDraft(gate.subject, review.by, { reason: rejectionReason(review.by, context), reference }),
            closed,
        ];
    if (gate.tree !== state.train.tip.tree)
        return [refusedDraft(gate.subject, review.by, { reason: "superseded", reference }), closed];
    return [
        ...state.train.staged.map((staged) => {
            const disqualified = (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .disqualification */ .EB)(review.by, staged, context);
            if (disqualified !== undefined)
                return refusedDraft(`#${staged.number}`, review.by, { reason: disqualified, reference });
            return {
                actor: review.by.login,
                facts: {
                    type: "approval-granted",
                    pullRequest: staged.number,
                    head: staged.head,
                    tree: state.train.tip.tree,
                    by: review.by.login,
                    source: "environment",
                    at: ports.clock.now(),
                    reference,
                },
            };
        }),
        closed,
    ];
}
/** A no counts when the same person's yes would have counted for somebody. */
function rejectionReason(by, context) {
    const reasons = context.state.train.staged.map((staged) => (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .disqualification */ .EB)(by, staged, context));
    return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? "gate-rejected") : "gate-rejected";
}
const refusedDraft = (subject, by, { reason, reference }) => ({
    actor: by.login,
    facts: { type: "approval-refused", subject, by: by.login, source: "environment", reason, reference },
});
/**
 * One gate per train, in a run of its own that is named after it. The run dispatched for it opens it; any other run
 * dispatches one when none is open.
 */
async function ensureGate(ports, context, { decision, afterClick }) {
    const { state } = context;
    const { hint } = ports.run;
    if (!isGateWanted(context, decision) || !(await (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .isGateUsable */ .g)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval)))
        return context;
    // A run keeps its clicks when it is run again: an old one must not let a new gate through.
    const isFirst = ports.run.reference.attempt === 1;
    const isGateRun = isFirst && !afterClick && hint.kind === "dispatch" && (hint.inputs["train"] ?? "") !== "";
    if (await isOpen(ports, state))
        return context;
    const isRejected = state.gates.rejected?.tree === state.train.tip.tree;
    if (isRejected && !isGateRun && !asksForGate(ports.run, context))
        return context;
    if (!isGateRun) {
        const [workflow, train] = ["release.yml", (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .trainName */ .CN)(state, context.snapshot.tags)];
        // Runs that decide together would each send one. The title is that of the template's run-name.
        const coming = { workflow, title: `Approve ${train}`, job: "approve / decide" };
        if (!(await ports.runs.isDispatched(coming)))
            await ports.runs.dispatch({ workflow, inputs: { train } });
        return context;
    }
    const written = await (0,_run_transaction_js__WEBPACK_IMPORTED_MODULE_11__/* .transact */ .hL)(ports, context, async (now) => ({
        drafts: (await isOpen(ports, now.state)) || !isTested(now.state) ? [] : [gateDraft(now)],
        value: undefined,
    }));
    if (written.entries.length > 0)
        ports.runner.setOutput("gate", "true");
    return written.context;
}
const isGateWanted = ({ state, policy }, decision) => policy.approval.sources.includes("environment") && isTested(state) && (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsApproval */ .PM)(decision, policy);
/** After a no: a tester's `/check`, or a person's "Run workflow". */
const asksForGate = (run, context) => (0,_staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_10__/* .isStartedByHand */ .YK)(run) ||
    ((0,_staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_10__/* .asksForRetry */ .It)(run, context) &&
        run.hint.kind === "comment" &&
        (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_12__/* .includesUser */ .P_)(context.policy.testers, run.hint.author));
const gateDraft = ({ state, snapshot: { tags } }) => ({
    actor: "console",
    facts: {
        type: "gate-opened",
        gate: "production",
        subject: (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .trainName */ .CN)(state, tags),
        tree: state.train.tip.tree,
    },
});
const isTested = (state) => state.staging.running?.commit.tree === state.train.tip.tree;
/** Open for this very train in a run that still waits. */
async function isOpen(ports, { gates, train }) {
    const gate = gates.production;
    if (gate === null || gate.tree !== train.tip.tree || gate.run.id === ports.run.reference.id)
        return false;
    return (await ports.runs.status(gate.run.id)).status !== "completed";
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGateUsable)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3318);

/**
 * Whether a gate at this environment would stop anybody. GitHub would make a missing one without rules, and everybody
 * would pass (platform facts 20 and 23). When it cannot be used a notice says so; approvals then come the other way.
 */
async function isGateUsable(ports, environment) {
    const protection = await ports.environments.protectionOf(environment);
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


/***/ }),

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readContextWithFallbackPolicy),
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);
/* harmony import */ var _decision_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2148);





/**
 * For recording results and for rollbacks, which a mistake in a file must not stop: while the policy file cannot be read,
 * the policy counts that the newest entry was written under. Whatever brings something to production waits instead.
 */
async function readContextWithFallbackPolicy(ports) {
    const snapshot = await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshot */ .RA)(ports);
    const { policy, log } = snapshot;
    if (policy.kind === "read" || log.kind !== "read")
        return { ...(await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStanding */ .mq)(ports, snapshot)), mayUseLastPolicy: true };
    const last = await lastPolicy(ports, log);
    if (last.kind !== "read")
        return (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStanding */ .mq)(ports, snapshot); // which refuses
    const problems = (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .setupFindings */ .SG)(snapshot).map(({ found }) => found);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("policy-of-log", `${problems.join(" ")} The policy of entry ${log.state.log.sequence} counts (blob ${(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(last.blob)}).`));
    const context = await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStanding */ .mq)(ports, { ...snapshot, policy: last });
    return { ...context, snapshot, mayUseLastPolicy: true };
}
/** As `context` was read. */
const readAgain = (ports, { mayUseLastPolicy }) => mayUseLastPolicy ? readContextWithFallbackPolicy(ports) : (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .yI)(ports);
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

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logMessage),
/* harmony export */   eO: () => (/* binding */ logFiles),
/* harmony export */   hL: () => (/* binding */ transact),
/* harmony export */   wO: () => (/* binding */ WriteRefusedError)
/* harmony export */ });
/* harmony import */ var _domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1922);
/* harmony import */ var _domain_state_reduce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5057);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3318);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9926);
/* harmony import */ var _fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5361);
/* harmony import */ var _decision_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2148);








const mostAttempts = 8;
const longestMilliseconds = 60_000;
/**
 * Decides and writes; when somebody else wrote in between, decides again on what is then true, a bounded number of times.
 * A decision without drafts writes nothing. Throws a refusal when GitHub refuses or the log stays contended.
 */
async function transact(ports, first, decide) {
    const startedAt = Date.now();
    let context = first ?? (await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_7__/* .readContext */ .yI)(ports));
    for (let attempt = 1;; attempt += 1) {
        const decision = await decide(context);
        if (decision.drafts.length === 0)
            return { value: decision.value, context, entries: [] };
        const sealed = sealDrafts(ports, context, decision.drafts);
        const outcome = await write(ports, {
            decision,
            commit: logCommit(context, sealed, decision.files ?? []),
        });
        if (outcome.kind === "committed") {
            ports.logPosition.saw(sealed.state.log.sequence);
            return {
                value: decision.value,
                context: afterWrite(context, sealed.state, { outcome, decision }),
                entries: sealed.entries,
            };
        }
        await Promise.all((decision.discard ?? []).map((scratch) => ports.merging.discard(scratch)));
        if (outcome.kind === "refused")
            throw new WriteRefusedError(outcome.found, outcome.remedy);
        if (attempt >= mostAttempts || Date.now() - startedAt > longestMilliseconds)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("contention", `${attempt} attempts, each overtaken by another write.`);
        await ports.clock.sleep(Math.random() * 200 * 2 ** Math.min(attempt, 5));
        context = await readAfterRace(ports, context);
    }
}
const looksAfterRace = 4;
/** The log has nearly always moved; while it seems not to have, what is read is older than what raced. */
async function readAfterRace(ports, raced) {
    for (let look = 1;; look += 1) {
        const context = await (0,_fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readAgain */ .n)(ports, raced);
        if (context.head !== raced.head || look === looksAfterRace)
            return context;
        await ports.clock.sleep(250 * 2 ** look);
    }
}
/** A rule or a missing permission; the message carries its own remedy. */
class WriteRefusedError extends _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .RefusedError */ .f {
    found;
    remedy;
    constructor(found, remedy) {
        super([(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("refused", found, remedy)]);
        this.found = found;
        this.remedy = remedy;
    }
}
function sealDrafts(ports, { state, policyBlob }, drafts) {
    const entries = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEntries */ .aO)(state.log, drafts, {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policyBlob,
        sha256: ports.sha256,
    });
    return { entries, state: entries.reduce(_domain_state_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .reduceEntry */ .Ht, state) };
}
/** The files of one transaction: the entries, the state after them and what else was given. */
function logFiles({ entries, state }, further) {
    return [
        ...entries.map((entry) => ({ path: (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPath */ .s)(entry.sequence), content: (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .renderEntry */ .Ft)(entry) })),
        { path: "state.json", content: (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderState */ .C)(state) },
        ...further,
    ];
}
function logCommit({ head }, sealed, further) {
    return { expectedHead: head, ...logMessage(sealed.entries), files: logFiles(sealed, further) };
}
function logMessage(entries) {
    const last = entries.at(-1);
    return {
        headline: entries
            .map(({ sequence, type }) => `${sequence} ${type}`)
            .join(", ")
            .slice(0, 72),
        body: last === undefined
            ? ""
            : `Release-Console-Entry: ${last.sequence}\nRelease-Console-Hash: ${last.hash}\nRelease-Console-Run: ${last.run.url}`,
    };
}
async function write(ports, { decision, commit }) {
    const moves = decision.moves ?? [];
    const discard = decision.discard ?? [];
    if (moves.length === 0) {
        await Promise.all(discard.map((scratch) => ports.merging.discard(scratch)));
        return ports.transactions.append(commit);
    }
    return ports.transactions.move({ log: commit, moves, discard });
}
/** Refs that the transaction moved are where it put them; everything else is as it was read. */
function afterWrite(context, state, { outcome, decision, }) {
    const movesStaging = decision.moves?.some(({ ref }) => ref === "refs/heads/staging") ?? false;
    const snapshot = { ...context.snapshot, log: { kind: "read", head: outcome.head, state } };
    return {
        ...context,
        head: outcome.head,
        state,
        snapshot: movesStaging ? { ...snapshot, staging: state.train.tip } : snapshot,
    };
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ asksForRetry),
/* harmony export */   YK: () => (/* binding */ isStartedByHand),
/* harmony export */   mP: () => (/* binding */ asksToMergeAgain)
/* harmony export */ });
/* harmony import */ var _domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4004);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



/** Whether a person asks for a staging deployment that failed to be made once more; nothing else makes it again. */
function asksForRetry(run, context) {
    const asked = checkedNumber(run, context);
    return isStartedByHand(run) || context.state.train.staged.some(({ number }) => number === asked);
}
/** Whether a person asks to have it merged once more: what looked like a conflict may have been GitHub's mistake. */
const asksToMergeAgain = (run, context, pullRequest) => isStartedByHand(run) || checkedNumber(run, context) === pullRequest;
/** `/check` on it, by somebody whom the policy names or its author. Strangers cost nobody a deployment. */
function checkedNumber({ hint }, { policy, state, snapshot }) {
    if (hint.kind !== "comment" || !hint.isPullRequest || hint.edited || hint.authorIsBot)
        return undefined;
    if ((0,_domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .R)(hint.body)?.name !== "check")
        return undefined;
    const author = state.train.staged.find(({ number }) => number === hint.issue)?.author ??
        (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(snapshot, hint.issue)?.author.login;
    if (author === undefined)
        return undefined;
    const people = [...policy.testers, ...policy.team, ...policy.rollbackApprovers, author];
    return (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(people, hint.author) && !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(policy.bots, hint.author)
        ? hint.issue
        : undefined;
}
/** Actions, Release, Run workflow; the console's own dispatches come from a bot. */
const isStartedByHand = ({ hint, actorIsBot }) => hint.kind === "dispatch" && (hint.inputs["train"] ?? "") === "" && !actorIsBot;


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ decideCommand),
  R: () => (/* binding */ parseCommand)
});

// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
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
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js
var reasons = __webpack_require__(3318);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/state/reduce-commands.js
var reduce_commands = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/commands/commands.js










/** undefined: no command of ours, so somebody else's business. Other tools have an `/approve`; one of `RB-7` is meant for us. */
function parseCommand(body) {
    const rollback = (0,target/* parseRollbackCommand */.Xl)(body);
    if (rollback !== undefined)
        return rollback.rollback === "" ? undefined : { name: rollback.kind, text: cut(rollback.rollback) };
    const found = /^\/(\w+)(?:\s+([^]*))?$/.exec(body);
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
/** What a command changes, on the state and the policy of now. Given twice it changes things once. */
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
function decideCheck({ state, snapshot, policy, comment }) {
    const { by, pullRequest: number, id, isEdited } = comment;
    if (!(0,reviews/* isPerson */.K)(by) || isEdited)
        return { kind: "ignored" };
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    const order = pullRequest === undefined ? undefined : (0,objections/* ejectionOrderOf */.ZW)(state, pullRequest);
    if (order === undefined || (order.comment ?? 0) > id || !isTester(by, policy))
        return { kind: "obeyed", drafts: [] };
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
const isTester = (by, policy) => (0,reviews/* isPerson */.K)(by) && !(0,values/* includesUser */.P_)(policy.bots, by.login) && (0,values/* includesUser */.P_)(policy.testers, by.login);
function commonFindings({ policy, snapshot, comment, command }) {
    const { by, id, isEdited, pullRequest: number } = comment;
    const testers = (0,policy_policy/* testerNames */.m)(policy);
    const findings = [
        isEdited ? (0,reasons/* finding */.gk)("edited-comment", `Comment ${id} was edited.`) : undefined,
        isTester(by, policy)
            ? undefined
            : (0,reasons/* finding */.gk)("command-not-allowed", `@${by.login} commented /${command.name}; testers: ${testers}.`),
        (0,release_decision/* pullRequestOf */._n)(snapshot, number) === undefined
            ? (0,reasons/* finding */.gk)("no-open-pull-request", `#${number} is no open pull request to develop.`)
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
    ? [(0,reasons/* finding */.gk)("deployment-open", "The train stands still until the result is recorded; comment again then.")]
    : [];
const releasedFindings = ({ state, comment }) => state.train.staged.some((staged) => staged.number === comment.pullRequest && (0,follow_ups/* isPinned */.T4)(state, staged))
    ? [(0,reasons/* finding */.gk)("already-released", `#${comment.pullRequest} is released and waits to land.`)]
    : [];
function shipFindings(facts) {
    const { staged } = facts.state.train;
    if (staged.length === 0)
        return [(0,reasons/* finding */.gk)("nothing-staged", "The train is empty.")];
    if (leavingForShip(facts).length < staged.length)
        return [];
    const names = staged.map(({ number }) => `#${number}`).join(", ");
    return [(0,reasons/* finding */.gk)("awaits-approval", `Approved and free to go: none of ${names}.`)];
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
            actor: "console",
            facts: { type: "objections-lifted", ...about, by: "console", comment: null },
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
    const { comment, snapshot } = facts;
    const author = (0,release_decision/* pullRequestOf */._n)(snapshot, comment.pullRequest)?.author.login;
    if (author === undefined || !(0,values/* isSameUser */.EV)(author, comment.by.login))
        return [];
    const others = objectionsBefore(facts).filter(({ by }) => !(0,values/* isSameUser */.EV)(by, author));
    return others.map(({ by }) => (0,reasons/* finding */.gk)("own-change", `@${author} wrote #${comment.pullRequest}; @${by} holds it.`));
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
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





/** Whether each pull request of the train could land on develop now, by GitHub's own rules. Our own status is left out: it follows the release. */
function evaluateLandable(facts) {
    const { snapshot, state } = facts;
    const { rules } = snapshot;
    const findings = [...methodFindings(facts)];
    if (rules.mergeQueue)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", "develop has a merge queue, which is not supported."));
    if (rules.upToDate && state.train.staged.length > 1)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `develop takes up-to-date branches only; once the first of the ${state.train.staged.length} pull requests has landed, the others are behind.`, 'Switch off "Require branches to be up to date before merging" for develop, or set "max-staged: 1" in the policy file.'));
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
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", "No merge method is allowed on develop.")];
    if (method !== "auto" && !methods.includes(method))
        return [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `"landing.method" is ${method}; develop and the repository allow ${methods.join(", ")}.`),
        ];
    const isRebase = method === "rebase" || (method === "auto" && methods.join() === "rebase");
    // GitHub makes new commits without a signature when it rebases (platform fact 58).
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", "develop takes signed commits only, and GitHub does not sign what it rebases.", 'Allow merge commits or squashing on develop and set "landing.method" accordingly.'),
        ]
        : [];
}
/** How GitHub would let a pull request be merged into develop: by settings and rules of which the strictest count. */
const mergeMethods = ({ repository, rules, }) => repository.mergeMethods.filter((method) => (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"));
/** What people still have to do before GitHub merges it, as far as its rules can be seen. */
function landableFindings(pullRequest, rules) {
    const name = `#${pullRequest.number}`;
    const findings = [];
    if (pullRequest.mergeable === "CONFLICTING")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name} conflicts with develop.`));
    if (pullRequest.mergeable === "UNKNOWN")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("mergeable-unknown", `GitHub says "UNKNOWN" for ${name}.`));
    if (pullRequest.reviewDecision !== null && pullRequest.reviewDecision !== "APPROVED")
        findings.push(missingReview(pullRequest, rules));
    if (rules.upToDate && pullRequest.isBehind)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: develop takes up-to-date branches only, and ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(pullRequest.head)} is behind it.`, 'Click "Update branch" on the pull request; the new head is then tested.'));
    const verdicts = (0,_gates_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVerdicts */ .Hh)(pullRequest);
    for (const context of rules.requiredContexts.filter((each) => each !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s)) {
        if (verdicts.get(context) !== "passed")
            findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: required check "${context}" is ${verdicts.get(context) ?? "not reported"}.`));
    }
    return findings;
}
/** GitHub's review decision with who can change it: its rules count other people than ours. */
function missingReview({ number, reviewDecision, author }, rules) {
    const { reviews } = rules;
    const asked = reviews === undefined
        ? "a review"
        : `${reviews.count} approving ${reviews.count === 1 ? "review" : "reviews"}${reviews.codeOwners ? ", with one of a code owner" : ""}`;
    const others = reviews?.notLastPusher === true ? " and not whoever pushed last" : "";
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("landing-review-missing", `#${number}: develop requires ${asked}; GitHub's decision is ${reviewDecision ?? "none"}.`, `Somebody with write access, not @${author.login}${others}, approves the pull request${reviewDecision === "CHANGES_REQUESTED" ? "; whoever requested changes approves or their review is dismissed" : ""}.`);
}


/***/ }),

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ decideShipping)
/* harmony export */ });
/* harmony import */ var _landable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4004);
/* harmony import */ var _staging_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9641);



/**
 * The decision of the train, held back besides by what has to leave it first and by what could not come to develop
 * afterwards. Asked before the approval, and once more where nothing can be taken back any more.
 */
function decideShipping(facts) {
    const decision = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRelease */ .co)(facts);
    return { ...decision, holds: [...decision.holds, ...(0,_staging_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingFindings */ .hw)(facts), ...(0,_landable_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateLandable */ .Xk)(facts)] };
}


/***/ })

};
