export const id = 782;
export const ids = [782];
export const modules = {

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendReleaseNotes: () => (/* binding */ appendReleaseNotes)
/* harmony export */ });
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9926);


async function appendReleaseNotes(ports, inputs) {
    try {
        await writePendingNotes(ports, inputs);
    }
    finally {
        const { followChecks } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 7530));
        await followChecks(ports);
    }
}
async function writePendingNotes(ports, inputs) {
    let context = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextWithFallbackPolicy */ .mG)(ports);
    const asked = inputs.release;
    if (asked !== "" && !context.state.releases.some(({ version }) => version === asked))
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("misconfigured", `Input "release" is "${asked}", which is not among the last releases.`);
    const isAsked = (version) => asked === "" || version === asked;
    const pending = context.state.followUps.flatMap((each) => (each.kind === "notes" || each.kind === "page") && isAsked(each.version) ? [each] : []);
    const { settlePuttingOff, writeAll } = await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(725), __webpack_require__.e(62), __webpack_require__.e(253), __webpack_require__.e(61)]).then(__webpack_require__.bind(__webpack_require__, 253));
    const faults = [];
    for (const followUp of pending.toSorted(({ kind }, other) => other.kind.localeCompare(kind)))
        context = await settlePuttingOff(ports, context, followUp).catch((error) => {
            faults.push(error);
            return context;
        });
    context = await writeAll(ports, context);
    if (faults.length > 0)
        throw faults[0];
    const newest = context.state.releases.at(-1);
    if (newest === undefined)
        return;
    ports.runner.setOutput("release", newest.version);
    ports.runner.setOutput("page-url", newest.page?.url ?? "");
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


/***/ })

};
