export const id = 849;
export const ids = [849];
export const modules = {

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConsole: () => (/* binding */ showConsole)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5884);
/* harmony import */ var _domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(213);
/* harmony import */ var _domain_setup_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5412);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5735);
/* harmony import */ var _run_access_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1649);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(773);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9926);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5108);
/* harmony import */ var _log_verify_newest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(983);












/** Read only, from any ref: whether the log holds, and what it says about now. */
async function showConsole(ports, { wish, pages }) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_10__/* .readSnapshot */ .RA)(ports);
    const { log, policy } = snapshot;
    // Before anything is judged: a page that says what is wrong with the log is worth the most then.
    const pageTrouble = wish.page === "" ? null : await makePage(ports, snapshot, { wish, pages });
    if (log.kind !== "read")
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .RefusedError */ .f((0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_10__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code.startsWith("log-")));
    const { state } = log;
    const verdict = await (0,_log_verify_newest_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyNewest */ .y)(ports, { head: log.head, state });
    const decision = policy.kind === "read" ? await decisionOn(ports, { snapshot, state, policy: policy.policy }) : undefined;
    const shown = (0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_6__/* .consoleSummary */ .Eo)(state, { verdict: verdict.text, decision });
    await ports.runner.summary(`${shown}${await setupText(ports, snapshot)}`);
    ports.runner.setOutput("live-release", (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .liveRelease */ ._8)(state)?.version ?? "");
    ports.runner.setOutput("verified", String(verdict.isIntact));
    if (!verdict.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .refuse */ .T)("log-unreadable", `${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.log}: ${verdict.text}`);
    if (pageTrouble !== null)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .refuse */ .T)("log-unreadable", `${wish.log}: ${pageTrouble}`);
}
/** What is wrong with the log that the page was made of; null: nothing. */
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
/** What stands against the set-up, if anything does; that it cannot be read is no reason not to show the rest. */
async function setupText(ports, snapshot) {
    const { develop, policy, repository } = snapshot;
    if (ports.setup === undefined)
        return "";
    try {
        const [facts, access] = await Promise.all([
            ports.setup.read(develop.sha, { policy, base: repository.defaultBranch }),
            (0,_run_access_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .accessFindings */ .r)(ports, snapshot),
        ]);
        const { findings, gates } = (0,_domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(facts);
        const all = (0,_domain_setup_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .sortFindings */ .k)([...findings, ...access.findings]);
        return all.some(_domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .isTold */ .Wc) ? `\n${(0,_domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .setupSummary */ .YU)({ findings: all, gates })}` : "";
    }
    catch {
        return "";
    }
}
const decisionOn = async (ports, facts) => (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRelease */ .co)({ ...facts, reports: await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .gateReports */ .r)(ports, facts) });


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
/** Looked at by each sweep. */
const sweptEntries = 50;
/** Derived state is not believed where it opens production, nor for longer than until the next sweep. Returns the newest entries. */
async function requireVouchedState(ports, known, { isSweep }) {
    const verified = await verifyNewest(ports, { ...known, most: isSweep ? sweptEntries : 1 });
    if (!verified.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("log-tampered", verified.text);
    return verified.entries;
}
/**
 * Verifies the log over the API: all of it up to a thousand entries, otherwise the newest thousand against the entry
 * before them. `node dist/cli.js verify` in a clone verifies any log whole.
 */
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

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ accessFindings)
/* harmony export */ });
/* harmony import */ var _domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3913);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);


/** Who of the policy has no say here, and whether the base is protected. Rules come with the snapshot; people cost a request. */
async function accessFindings({ setup }, snapshot) {
    if (setup === undefined || snapshot.policy.kind !== "read")
        return { findings: [], isWhole: true };
    // Where they cannot be read, the rules are told all the same.
    const outsiders = await setup.outsidersAmong((0,_domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleOf */ .xr)(snapshot.policy.policy)).catch(() => undefined);
    return {
        findings: (0,_domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .accessChecks */ .iz)(snapshot, { base: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0.base, outsiders: outsiders ?? [] }),
        isWhole: outsiders !== undefined,
    };
}


/***/ }),

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForRoles),
/* harmony export */   r: () => (/* binding */ gateReports)
/* harmony export */ });
/* harmony import */ var _domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

/** What was judged last on a state; a step that reads or writes anything has another one. */
const judged = new WeakMap();
/**
 * The gates of every open pull request, evaluated once on what is known. Roles are asked only where a gate depends on
 * them.
 */
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
/** While something else is waited for: the gates, and the next step of the job, find the answers then. `more`: whose word comes in. */
function askForRoles({ people }, { snapshot, policy }, more) {
    const asked = [
        ...snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy)),
        ...more.filter((login) => login !== undefined),
    ];
    for (const login of asked)
        people.roleOf(login).catch(() => undefined); // they ask again
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   YU: () => (/* binding */ setupSummary),
/* harmony export */   df: () => (/* binding */ setupComment),
/* harmony export */   sl: () => (/* binding */ setupMarker)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

const setupMarker = "<!-- release-console:set-up -->";
/** Warnings that are told as errors are: somebody counts for nothing, or the gates bind nobody, and nobody sees it otherwise. */
const toldCodes = ["person-without-access", "base-unprotected", "status-not-required"];
const isTold = ({ severity, code }) => severity === "error" || toldCodes.includes(code);
/** For a pull request, while the set-up is not as it must be. Not every warning: who opened the pull request did not set it up. */
function setupComment(findings) {
    const told = findings.filter(isTold);
    if (told.length === 0)
        return undefined;
    const canWork = told.every(({ severity }) => severity !== "error");
    return [
        setupMarker,
        `### The release console ${canWork ? "works here, but not as its policy says" : "cannot work here yet"}`,
        "",
        "This is about the repository, not about this pull request; whoever administers it can mend it. Until the first release, this comment goes when nothing is left.",
        "",
        ...told.flatMap(errorLines),
    ].join("\n");
}
const errorLines = ({ code, found, consequence, fix, place }) => [
    `- **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)}** (${code}${place === undefined ? "" : `, ${placeText(place)}`})  `,
    `  ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(consequence)}  `,
    `  Do: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`,
];
const placeText = ({ path, line }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(line === undefined ? path : `${path}:${line}`);
/** For the job summary of the console. */
const setupSummary = ({ findings, gates }) => [
    "### Set-up",
    "",
    ...(findings.length === 0
        ? ["Nothing stands against a release or a rollback."]
        : findings.map(({ severity, code, found, fix }) => `- ${severity}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)} (${code}) ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`)),
    "",
    ...gates.map(({ name, who, ways }) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)}: ${who.map((each) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(`@${each}`)).join(", ") || "**nobody**"} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(ways.join(", "))})`),
    "",
].join("\n");


/***/ })

};
