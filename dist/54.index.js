export const id = 54;
export const ids = [54];
export const modules = {

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ correctComment),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
async function upsertComment(ports, saying) {
    const before = await correctComment(ports, saying);
    if (before !== undefined)
        return before;
    return (await ports.conversations.comment({ number: saying.number, body: markedBody(saying) })).id;
}
async function correctComment({ conversations }, saying) {
    const [before] = await conversations.findOwn([{ number: saying.number, marker: markerOf(saying) }]);
    if (before !== undefined)
        await conversations.updateComment({ id: before, body: markedBody(saying) });
    return before;
}
const markerOf = ({ about }) => `<!-- release-console:${about} -->`;
const markedBody = (saying) => `${markerOf(saying)}\n${saying.body}`;


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

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireTesterApproval: () => (/* binding */ requireTesterApproval)
/* harmony export */ });
/* harmony import */ var _domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2592);
/* harmony import */ var _domain_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5526);
/* harmony import */ var _domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8429);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7944);
/* harmony import */ var _run_approval_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6223);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(773);
/* harmony import */ var _run_outsiders_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(30);
/* harmony import */ var _display_upsert_comment_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4630);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3038);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5108);
/* harmony import */ var _staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5399);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6725);
















async function requireTesterApproval(ports, inputs) {
    const click = inputs["gate-result"] === "" ? undefined : ports.runs.reviews(ports.run.reference.id);
    let context = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_10__/* .readContext */ .yI)(ports);
    const reviews = await click;
    (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .askForRoles */ .m)(ports, context, reviews === undefined ? [] : [reviewAt(reviews)?.by.login]);
    if (reviews !== undefined)
        context = await recordClick(ports, context, { reviews, result: inputs["gate-result"] });
    const decision = (0,_domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_6__/* .decideShipping */ .R)({ ...context, reports: await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .gateReports */ .r)(ports, context) });
    const granted = decision.decision === "granted" && decision.holds.length === 0;
    const asked = { decision, granted, afterClick: click !== undefined };
    const { gateIsOver, ...after } = await ensureGate(ports, context, asked);
    context = after.context;
    const { publish } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 4140));
    if (!granted)
        await publish(ports, context, { waiting: new Map(), leaveOutBoarding: true, gateIsOver });
    report(ports, decision);
    const { approvalSummary } = await __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 5735));
    await ports.runner.summary(approvalSummary(context.state, decision));
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
        ports.runner.info((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFinding */ .Kj)(each));
}
async function recordClick(ports, first, click) {
    const by = reviewAt(click.reviews)?.by.login;
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_12__/* .transact */ .hL)(ports, first, async (context) => {
        const policy = await (0,_run_outsiders_js__WEBPACK_IMPORTED_MODULE_13__/* .withOutsiders */ .x)(ports, context.policy, by === undefined ? [] : [by]);
        return { drafts: clickDrafts(ports, { ...context, policy }, click), value: undefined };
    });
    await tellClick(ports, first, { click, drafts: written.entries });
    return written.context;
}
async function tellClick(ports, { state }, { click: { reviews }, drafts, }) {
    const refused = drafts.flatMap(({ facts }) => (facts.type === "approval-refused" ? [facts] : []));
    const isLost = drafts.some(({ facts }) => facts.type === "gate-closed") && reviewAt(reviews) === undefined;
    const { id, url } = ports.run.reference;
    await Promise.all(state.train.staged.map(async ({ number, head }) => {
        const own = refused.filter(({ subject }) => subject === `#${number}` || !subject.startsWith("#"));
        if (own.length === 0 && !isLost)
            return;
        const findings = isLost
            ? [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("superseded", `Run ${id} passed its gate, and GitHub names nobody who clicked there.`)]
            : own.map(({ by, reason }) => (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(reason, `@${by} clicked at the gate of ${url}, for ${(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_14__/* .shortSha */ .Fu)(head)}.`));
        const body = ["A click at the gate did not count.", ...(0,_domain_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .h)(findings)].join("\n");
        await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .showOrTell */ .Q)(ports, `#${number} does not say that a click did not count`, () => (0,_display_upsert_comment_js__WEBPACK_IMPORTED_MODULE_15__/* .upsertComment */ .l)(ports, { number, about: `click:${id}`, body }));
    }));
}
const reviewAt = (reviews) => reviews.findLast(({ environment }) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_14__/* .isSameName */ .yS)(environment, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval));
function clickDrafts(ports, context, { reviews, result }) {
    const { state } = context;
    const run = ports.run.reference.id;
    const review = reviewAt(reviews);
    const gate = state.gates.production;
    const reference = `run ${run} attempt ${ports.run.reference.attempt}`;
    if (gate?.run.id !== run)
        return review === undefined
            ? []
            : [refusedDraft("the gate", review.by, { reason: "superseded", reference })];
    const closed = {
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleName */ .vD,
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
    const vote = { by: review.by, at: ports.clock.now(), reference };
    return [...state.train.staged.map((staged) => voteDraft(staged, vote, context)), closed];
}
function voteDraft(staged, { by, at, reference }, context) {
    const reason = (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .disqualification */ .EB)(by, staged, context);
    if (reason !== undefined)
        return refusedDraft(`#${staged.number}`, by, { reason, reference });
    return {
        actor: by.login,
        facts: {
            type: "approval-granted",
            pullRequest: staged.number,
            head: staged.head,
            tree: context.state.train.tip.tree,
            by: by.login,
            source: "environment",
            at,
            reference,
        },
    };
}
function rejectionReason(by, context) {
    const reasons = context.state.train.staged.map((staged) => (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .disqualification */ .EB)(by, staged, context));
    return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? "gate-rejected") : "gate-rejected";
}
const refusedDraft = (subject, by, { reason, reference }) => ({
    actor: by.login,
    facts: { type: "approval-refused", subject, by: by.login, source: "environment", reason, reference },
});
async function ensureGate(ports, first, { decision, granted, afterClick }) {
    const isWanted = !granted && decision.decision !== "none" && isGateWanted(first, decision);
    if (!isWanted || (await isOpen(ports, first.state)))
        return { context: first, gateIsOver: false };
    const context = await openGate(ports, first, afterClick);
    const [before, now] = [first, context].map(({ state }) => state.gates.production?.run.id);
    return { context, gateIsOver: before === now };
}
async function openGate(ports, context, afterClick) {
    const { state } = context;
    const { hint } = ports.run;
    const hasFreshGate = ports.run.reference.attempt === 1 && !afterClick;
    const isGateRun = hasFreshGate && hint.kind === "dispatch" && (hint.inputs["train"] ?? "") !== "";
    const isRejected = state.gates.rejected?.tree === state.train.tip.tree;
    if (isRejected && !isGateRun && !asksForGate(ports.run, context))
        return context;
    if (!(await (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .isGateUsable */ .gk)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval)))
        return context;
    if (!hasFreshGate) {
        const forecast = (0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_2__/* .withFactsOfNow */ .T)(state, context.snapshot);
        const [workflow, train] = ["release.yml", (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .trainName */ .CN)(forecast, context.snapshot.tags)];
        const coming = { workflow, title: `Approve ${train}`, job: "promote / decide" };
        if (!(await ports.runs.isDispatched(coming)))
            await ports.runs.dispatch({ workflow, inputs: { train } });
        return context;
    }
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_12__/* .transact */ .hL)(ports, context, async (now) => ({
        drafts: (await isOpen(ports, now.state)) || !(0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOnStaging */ .N3)(now.state) ? [] : [gateDraft(now)],
        value: undefined,
    }));
    if (written.entries.length > 0)
        (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .sendToGate */ .bv)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval);
    return written.context;
}
const isGateWanted = ({ state, policy }, decision) => policy.approval.sources.includes("environment") && (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOnStaging */ .N3)(state) && (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsApproval */ .PM)(decision, policy);
const asksForGate = (run, context) => (0,_staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_11__/* .isStartedByHand */ .YK)(run) ||
    ((0,_staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_11__/* .asksForRetry */ .It)(run, context) &&
        run.hint.kind === "comment" &&
        (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_14__/* .includesUser */ .P_)(context.policy.testers, run.hint.author));
const gateDraft = ({ state, snapshot: { tags } }) => ({
    actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleName */ .vD,
    facts: {
        type: "gate-opened",
        gate: "production",
        subject: (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .trainName */ .CN)(state, tags),
        tree: state.train.tip.tree,
    },
});
async function isOpen(ports, { gates, train }) {
    const gate = gates.production;
    if (gate === null || gate.tree !== train.tip.tree || gate.run.id === ports.run.reference.id)
        return false;
    return (await ports.runs.status(gate.run.id)).status !== "completed";
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ asksForRetry),
/* harmony export */   YK: () => (/* binding */ isStartedByHand),
/* harmony export */   mP: () => (/* binding */ asksToMergeAgain)
/* harmony export */ });
/* harmony import */ var _domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



function asksForRetry(run, context) {
    const asked = checkedNumber(run, context);
    return isStartedByHand(run) || context.state.train.staged.some(({ number }) => number === asked);
}
const asksToMergeAgain = (run, context, pullRequest) => isStartedByHand(run) || checkedNumber(run, context) === pullRequest;
function checkedNumber({ hint }, { policy, state, snapshot }) {
    if (hint.kind !== "comment" || !hint.isPullRequest || hint.edited || hint.authorIsBot)
        return undefined;
    if ((0,_domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .R)(hint.body)?.name !== "check")
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
const isStartedByHand = ({ hint, actorIsBot }) => hint.kind === "dispatch" && (hint.inputs["train"] ?? "") === "" && !actorIsBot;


/***/ })

};
