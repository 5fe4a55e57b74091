export const id = 914;
export const ids = [914];
export const modules = {

/***/ 5914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showConsole: () => (/* binding */ showConsole)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js
var job_summaries = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js + 1 modules
var decision_context = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/domain/log/hash-chain.js
var hash_chain = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/domain/log/entry-path.js
var entry_path = __webpack_require__(1922);
// EXTERNAL MODULE: ./build/domain/state/reduce.js + 4 modules
var reduce = __webpack_require__(5057);
// EXTERNAL MODULE: ./build/domain/state/state-file.js
var state_file = __webpack_require__(689);
;// CONCATENATED MODULE: ./build/actions/verify-newest.js




const mostEntries = 1000;
/**
 * Verifies the log over the API: all of it up to a thousand entries, otherwise the newest thousand against the entry
 * before them. `node dist/cli.js verify` in a clone verifies any log whole.
 */
async function verifyNewest(ports, { head, state }) {
    const last = state.log.sequence;
    const first = Math.max(1, last - mostEntries + 1);
    const paths = Array.from({ length: last - first + 1 }, (_, index) => (0,entry_path/* entryPath */.s)(first + index));
    const texts = await ports.logReader.files(head, paths);
    let before = first === 1 ? hash_chain/* emptyLogHead */.Yq : (0,hash_chain/* headBefore */.ct)(texts[0] ?? "", first);
    const entries = [];
    for (const [index, path] of paths.entries()) {
        const text = texts[index];
        if (text === undefined)
            return { isIntact: false, text: `entry ${first + index} is missing (${path})` };
        const verdict = (0,hash_chain/* verifyEntry */.i)(before, { path, text }, ports.sha256);
        if (verdict.kind === "broken")
            return { isIntact: false, text: `entry ${verdict.sequence} is broken: ${verdict.problem}` };
        before = verdict.entry;
        entries.push(verdict.entry);
    }
    if (before.hash !== state.log.hash)
        return {
            isIntact: false,
            text: `state.json names the head ${state.log.hash}; the last entry is ${before.hash}`,
        };
    if (first > 1)
        return { isIntact: true, text: `the newest ${entries.length} of ${last} entries are intact` };
    const derived = (0,reduce/* reduceLog */.Nf)(entries);
    if (derived === undefined || (0,state_file/* renderState */.C)(derived) !== (0,state_file/* renderState */.C)(state))
        return { isIntact: false, text: "state.json is not what the entries give" };
    return { isIntact: true, text: `all ${last} entries are intact` };
}

;// CONCATENATED MODULE: ./build/actions/console.js








/** Read only, from any ref: whether the log holds, and what it says about now. */
async function showConsole(ports) {
    const snapshot = await (0,decision_context/* readSnapshot */.RA)(ports);
    const { log, policy } = snapshot;
    if (log.kind !== "read")
        throw new refusal/* RefusedError */.f((0,decision_context/* setupFindings */.SG)(snapshot).filter(({ code }) => code.startsWith("log-")));
    const { state } = log;
    const verdict = await verifyNewest(ports, { head: log.head, state });
    const decision = policy.kind === "read" ? await decisionOn(ports, { snapshot, state, policy: policy.policy }) : undefined;
    await ports.runner.summary((0,job_summaries/* consoleSummary */.Eo)(state, { verdict: verdict.text, decision }));
    ports.runner.setOutput("live-release", (0,target/* liveRelease */._8)(state)?.version ?? "");
    ports.runner.setOutput("verified", String(verdict.isIntact));
    if (!verdict.isIntact)
        throw (0,refusal/* refuse */.T)("log-unreadable", `${names/* branches */.J0.log}: ${verdict.text}`);
}
const decisionOn = async (ports, facts) => (0,release_decision/* decideRelease */.co)({ ...facts, reports: await (0,gate_reports/* gateReports */.r)(ports, facts) });


/***/ }),

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForRoles),
/* harmony export */   r: () => (/* binding */ gateReports)
/* harmony export */ });
/* harmony import */ var _domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

/** The gates of every open pull request, evaluated on one standing. Roles are asked only where a gate depends on them. */
async function gateReports(ports, context) {
    const { snapshot, state, policy } = context;
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    const roles = await rolesOf(ports, asked);
    return new Map(snapshot.pullRequests.map((pullRequest) => [
        pullRequest.number,
        (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateGates */ .ud)({ pullRequest, snapshot, state, policy, roles, mayChangeWorkflows: ports.hasApp }),
    ]));
}
/** While something else is waited for: the gates find the answers then. */
function askForRoles({ people }, { snapshot, policy }) {
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    for (const login of asked)
        people.roleOf(login).catch(() => undefined); // they ask again
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ approvalSummary),
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   Eo: () => (/* binding */ consoleSummary),
/* harmony export */   ao: () => (/* binding */ resultSummary),
/* harmony export */   j0: () => (/* binding */ rollbackSummary),
/* harmony export */   sK: () => (/* binding */ gateSummary),
/* harmony export */   yD: () => (/* binding */ stagingSummary)
/* harmony export */ });
/* harmony import */ var _reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
/* harmony import */ var _train_release_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4004);
/* harmony import */ var _rollback_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);
/* harmony import */ var _rollback_approvers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8776);
/* harmony import */ var _rollback_timeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2619);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7944);







/** Job summaries, in Markdown: the verdict first, because GitHub drops what is too long. */
/** GitHub bills each job by the started minute. */
const costLine = ({ requests, seconds, }) => `Cost: ${requests} requests to GitHub and ${seconds} s in this job until now (billed as ${Math.ceil(seconds / 60)} min).\n`;
function gateSummary(reports) {
    if (reports.length === 0)
        return "### Gates\n\nNo pull request to develop is open.\n";
    const rows = reports.map(({ pullRequest, head, verdict, results }) => `| #${pullRequest} | ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(head)} | ${verdict} | ${results
        .filter((each) => each.verdict !== "passed")
        .map(({ gate }) => gate)
        .join(", ") || "–"} |`);
    const findings = reports.flatMap(({ pullRequest, results }) => results.flatMap((result) => result.findings.map((each) => `- #${pullRequest}: ${(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)(each)}`)));
    return [
        "### Gates",
        "",
        "| pull request | head | verdict | not passed |",
        "|---|---|---|---|",
        ...rows,
        "",
        ...findings,
        "",
    ].join("\n");
}
function stagingSummary(state, entries) {
    const moved = entries.some(({ type }) => type === "staging-moved");
    return [
        "### Staging",
        "",
        moved ? `Moved to ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(state.train.tip.sha)}.` : "Nothing had to move.",
        "",
        ...stagedLines(state),
        "",
        logLine(state),
        "",
    ].join("\n");
}
function approvalSummary(state, decision) {
    const rows = decision.rows.map(({ staged, decision: verdict, counted }) => `| #${staged.number} | ${verdict} | ${counted.map(({ by }) => `@${by}`).join(", ") || "–"} |`);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    return [
        `### Approval: ${decision.decision}`,
        "",
        "| pull request | decision | by |",
        "|---|---|---|",
        ...rows,
        "",
        ...missing.map((each) => `- ${(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)(each)}`),
        "",
        logLine(state),
        "",
    ].join("\n");
}
function resultSummary(state, attempt, evidence) {
    const { production } = state;
    const verdict = production.kind === "known"
        ? `${production.version} is live`
        : production.kind === "uncertain"
            ? `${attempt.version} failed: what runs is uncertain`
            : "no release is live";
    return [
        `### Production: ${verdict}`,
        "",
        `Commit ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(attempt.commit.sha)} (${attempt.deployment}).`,
        "",
        `Evidence: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(evidence)}`,
        "",
        ...(attempt.mode === "rollback" && state.rollback !== null
            ? [...(0,_rollback_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackTimes */ .z)(state.rollback, attempt), ""]
            : []),
        logLine(state),
        "",
    ].join("\n");
}
/** What became of a request so far: for the runs that open it and that begin it. */
function rollbackSummary(state) {
    const { rollback, attempt } = state;
    if (rollback === null)
        return "### Rollback\n\nNone is open.\n";
    const { id, from, phase, issue } = rollback;
    const isBegun = attempt !== null && attempt.rollback === id;
    const version = isBegun ? attempt.version : rollback.target.version;
    return [
        `### ${id}: from ${from.version} back to ${version}`,
        "",
        `${isBegun ? `Approved by ${(0,_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_4__/* .approvedBy */ .vU)(rollback)}; ${version} is being deployed` : `It is ${phase}`}. The card and all that follows: ${issue === null ? "in an issue that the next run opens" : `#${issue}`}.`,
        "",
        ...(0,_rollback_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackTimes */ .z)(rollback, isBegun ? attempt : undefined),
        "",
        logLine(state),
        "",
    ].join("\n");
}
/** What is live, what is staged, who is awaited, and the last releases and rollbacks. */
function consoleSummary(state, { verdict, decision }) {
    const { rollback, recoveries } = state;
    const awaited = decision?.rows.flatMap(({ findings, staged }) => findings.map((each) => `- #${staged.number}: ${(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)(each)}`)) ?? [];
    const issue = rollback === null || rollback.issue === null ? "" : ` (#${rollback.issue})`;
    return [
        "### Release console",
        "",
        `**Log:** ${verdict}`,
        "",
        `**Live:** ${liveText(state)}`,
        ...(rollback === null
            ? []
            : [
                "",
                `**Rollback:** ${rollback.id} is ${rollback.phase}: ${rollback.from.version} to ${rollback.target.version}${issue}`,
            ]),
        ...recoveries.flatMap(({ rollback: id, pullRequest }) => [
            "",
            `**Recovery:** #${pullRequest} brings back what ${id} took out`,
        ]),
        "",
        ...stagedLines(state),
        "",
        ...awaited,
        "",
        ...releaseTable(state),
        "",
        ...followUpLines(state),
        logLine(state),
        "",
    ].join("\n");
}
function liveText(state) {
    const live = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .liveRelease */ ._8)(state);
    const { production } = state;
    if (live !== undefined)
        return `${live.version} at ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(live.commit.sha)} since ${live.releasedAt} (${live.health})`;
    if (production.kind === "uncertain")
        return `uncertain: ${production.attempt.version} (${production.attempt.deployment}) did not end well`;
    return "nothing released yet";
}
function releaseTable(state) {
    const live = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .liveRelease */ ._8)(state);
    const standing = (release) => {
        if (release.rolledBackBy !== null)
            return `rolled back by ${release.rolledBackBy}`;
        return release === live ? "live" : "earlier";
    };
    const rows = state.releases
        .slice(-20)
        .toReversed()
        .map((each) => {
        const pulls = each.pullRequests.map(({ number }) => `#${number}`).join(" ");
        return `| ${each.version} | ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(each.commit.sha)} | ${each.releasedAt} | ${each.health} | ${pulls} | ${standing(each)} |`;
    });
    return [
        "| release | commit | when | health | pull requests | state |",
        "|---|---|---|---|---|---|",
        ...rows,
    ];
}
function followUpLines({ followUps }) {
    if (followUps.length === 0)
        return [];
    const lines = followUps.map(({ key, refusal }) => `- ${key}${refusal === null ? "" : `: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(refusal.found)} Do: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(refusal.remedy)}`}`);
    return ["Owed:", "", ...lines, ""];
}
const stagedLines = ({ train, staging }) => [
    train.staged.length === 0
        ? "Nothing is staged."
        : `Staged: ${train.staged.map(({ number, title, head }) => `#${number} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)} (${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(head)})`).join(", ")}.`,
    ...(train.drift.length === 0
        ? []
        : [
            `Drift: ${train.drift.map(({ sha, title }) => `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}`).join(", ")}.`,
            ...(train.staged.length === 0 ? [(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)((0,_train_release_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyDrift */ .O5)(train.drift))] : []),
        ]),
    staging.running === null
        ? "What runs on staging is not known."
        : `Staging runs ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(staging.running.commit.sha)} (${staging.running.health}).`,
];
const logLine = ({ log }) => `Log: entry ${log.sequence}, \`${log.hash}\``;


/***/ })

};
