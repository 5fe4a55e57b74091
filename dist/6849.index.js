export const id = 6849;
export const ids = [6849];
export const modules = {

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConsole: () => (/* binding */ showConsole)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(773);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9926);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5108);
/* harmony import */ var _log_verify_newest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(983);







async function showConsole(ports, { wish, pages }) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .RA)(ports);
    const { log, policy } = snapshot;
    const pageTrouble = wish.page === "" ? null : await makePage(ports, snapshot, { wish, pages });
    if (log.kind !== "read")
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .f((0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code.startsWith("log-")));
    const { state } = log;
    const verdict = await (0,_log_verify_newest_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyNewest */ .y)(ports, { head: log.head, state });
    const decision = policy.kind === "read" ? await decisionOn(ports, { snapshot, state, policy: policy.policy }) : undefined;
    const { showConsoleSummary } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(914), __webpack_require__.e(4477), __webpack_require__.e(9386)]).then(__webpack_require__.bind(__webpack_require__, 9386));
    await showConsoleSummary(ports, { snapshot, state, verdict: verdict.text, decision });
    ports.runner.setOutput("live-release", (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .liveRelease */ ._8)(state)?.version ?? "");
    ports.runner.setOutput("verified", String(verdict.isIntact));
    if (!verdict.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("log-unreadable", `${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.log}: ${verdict.text}`);
    if (pageTrouble !== null)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("log-unreadable", `${wish.log}: ${pageTrouble}`);
}
async function makePage(ports, { policy }, { wish, pages }) {
    const { entries, trouble } = await pages.write({
        clone: wish.log,
        file: wish.page,
        base: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base,
        policy: policy.kind === "read" ? policy.policy : undefined,
    });
    ports.runner.info(`The console page shows ${entries} entries.`);
    ports.runner.setOutput("page", wish.page);
    return trouble;
}
const decisionOn = async (ports, facts) => (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRelease */ .co)({ ...facts, reports: await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_3__/* .gateReports */ .r)(ports, facts) });


/***/ }),

/***/ 983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireVouchedState),
/* harmony export */   y: () => (/* binding */ verifyNewest)
/* harmony export */ });
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_reducer_reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2566);
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6700);
/* harmony import */ var _domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(689);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9926);






const mostEntries = 1000;
const sweptEntries = 50;
async function requireVouchedState(ports, known, { isSweep }) {
    const verified = await verifyNewest(ports, { ...known, most: isSweep ? sweptEntries : 1 });
    if (!verified.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("log-tampered", verified.text);
    return verified.entries;
}
async function verifyNewest(ports, { head, state, most = mostEntries }) {
    const last = state.log.sequence;
    const first = Math.max(1, last - most + 1);
    const paths = Array.from({ length: last - first + 1 }, (_, index) => (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(first + index));
    const texts = await ports.logReader.files(head, paths);
    let before = first === 1 ? _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLogHead */ .Yq : (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .headBefore */ .ct)(texts[0] ?? "", first);
    const entries = [];
    for (const [index, path] of paths.entries()) {
        const text = texts[index];
        if (text === undefined)
            return { isIntact: false, text: `entry ${first + index} is missing (${path})` };
        const verdict = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEntry */ .i)(before, { path, text }, ports.sha256);
        if (verdict.kind === "broken")
            return { isIntact: false, text: `entry ${verdict.sequence} is broken: ${verdict.problem}` };
        before = verdict.entry;
        entries.push(verdict.entry);
    }
    const newest = entries.at(-1);
    const flaw = newest === undefined ? "the log is empty" : (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFlaw */ .G8)(newest, state, ports.sha256);
    if (flaw !== undefined)
        return { isIntact: false, text: flaw };
    if (first > 1)
        return { isIntact: true, text: `the newest ${entries.length} of ${last} entries are intact`, entries };
    const derived = (0,_domain_reducer_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceLog */ .Nf)(entries);
    if (derived === undefined || (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(derived) !== (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(state))
        return { isIntact: false, text: "state.json is not what the entries give" };
    return { isIntact: true, text: `all ${last} entries are intact`, entries };
}


/***/ }),

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForRoles),
/* harmony export */   r: () => (/* binding */ gateReports)
/* harmony export */ });
/* harmony import */ var _domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

const judged = new WeakMap();
async function gateReports(ports, context) {
    const { snapshot, state, policy } = context;
    const known = judged.get(state);
    if (known?.snapshot === snapshot && known.policy === policy && known.people === ports.people)
        return known.reports;
    const reports = await evaluate(ports, context);
    judged.set(state, { snapshot, state, policy, people: ports.people, reports });
    return reports;
}
async function evaluate(ports, { snapshot, state, policy }) {
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    const roles = await rolesOf(ports, asked);
    return new Map(snapshot.pullRequests.map((pullRequest) => [
        pullRequest.number,
        (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateGates */ .ud)({ pullRequest, snapshot, state, policy, roles, mayChangeWorkflows: ports.hasApp }),
    ]));
}
function askForRoles({ people }, { snapshot, policy }, more) {
    const asked = [
        ...snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy)),
        ...more.filter((login) => login !== undefined),
    ];
    for (const login of asked)
        people.roleOf(login).catch(() => undefined);
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
}


/***/ })

};
