export const id = 677;
export const ids = [677];
export const modules = {

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

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordUndelivered: () => (/* binding */ recordUndelivered)
/* harmony export */ });
/* harmony import */ var _domain_events_logged_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4687);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _send_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5623);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6725);






async function recordUndelivered(ports) {
    try {
        const undelivered = await undeliveredOf((0,_send_events_js__WEBPACK_IMPORTED_MODULE_3__/* .sentBy */ .ml)(ports));
        if (undelivered.length > 0)
            await record(ports, undelivered);
    }
    catch (error) {
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("event-not-delivered", `The log does not list what webhooks missed: ${(0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`));
    }
}
async function undeliveredOf(postings) {
    const byKey = new Map();
    for (const { event, delivery } of postings) {
        const { to: host, fingerprint, delivered, detail } = await delivery;
        if (delivered)
            continue;
        const known = byKey.get(event.key)?.to ?? [];
        const others = known.filter((each) => each.fingerprint !== fingerprint);
        byKey.set(event.key, { event: (0,_domain_events_logged_events_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedEvent */ .dq)(event), to: [...others, { host, fingerprint }], detail });
    }
    return [...byKey.values()];
}
async function record(ports, undelivered) {
    await (0,_transaction_js__WEBPACK_IMPORTED_MODULE_4__/* .transact */ .hL)(ports, undefined, ({ state }) => {
        const events = undelivered.slice(0, Math.max(0, _domain_events_logged_events_js__WEBPACK_IMPORTED_MODULE_0__/* .mostPending */ .bD - pendingIn(state)));
        const facts = { type: "events-undelivered", since: ports.clock.now(), events };
        const drafts = events.length === 0 ? [] : [{ actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleName */ .vD, facts }];
        return Promise.resolve({ drafts, value: undefined });
    });
}
const pendingIn = ({ followUps }) => followUps.reduce((sum, followUp) => sum + (followUp.kind === "tell-webhooks" ? followUp.events.length : 0), 0);


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

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ isTooOld),
/* harmony export */   bD: () => (/* binding */ mostPending),
/* harmony export */   dq: () => (/* binding */ loggedEvent),
/* harmony export */   yO: () => (/* binding */ eventOfLog)
/* harmony export */ });
/* harmony import */ var _values_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5537);
/* harmony import */ var _event_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(277);


const loggedEvent = (event) => JSON.parse(JSON.stringify(event));
const eventOfLog = ({ kind, ...rest }) => isKind(kind) ? { ...rest, kind } : undefined;
const isKind = (kind) => Object.hasOwn(_event_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKinds */ .M, kind);
const mostHours = 72;
const isTooOld = (since, now) => (0,_values_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursBetween */ .UH)(since, now) > mostHours;
const mostPending = 50;


/***/ })

};
