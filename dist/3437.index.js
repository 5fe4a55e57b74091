export const id = 3437;
export const ids = [3437];
export const modules = {

/***/ 3437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showGates: () => (/* binding */ showGates),
  showRefused: () => (/* binding */ showRefused)
});

// EXTERNAL MODULE: ./build/domain/policy/teams.js
var policy_teams = __webpack_require__(1402);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 3 modules
var job_summaries = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/log/installed-callers.js
var installed_callers = __webpack_require__(962);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
;// CONCATENATED MODULE: ./build/actions/pull-requests/tell-setup.js


async function tellSetup(ports, snapshot) {
    const { log, pullRequests } = snapshot;
    const hasReleased = log.kind === "read" && log.state.releases.some((release) => release.pullRequests.length > 0);
    const isNew = pullRequests.some(({ statusComment }) => statusComment === undefined);
    const { hint, actorIsBot } = ports.run;
    const isSweep = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
    const mayHaveChanged = hint.kind === "push" || (isSweep && (0,decision_context/* foreignRun */.UT)(ports, snapshot, installed_callers/* installedCallers */.P) === undefined);
    if (ports.setup === undefined || hasReleased || pullRequests.length === 0)
        return;
    if (!isNew && !mayHaveChanged)
        return;
    const { examineSetup } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(914), __webpack_require__.e(4477), __webpack_require__.e(1492)]).then(__webpack_require__.bind(__webpack_require__, 1492));
    await examineSetup(ports, snapshot, { reader: ports.setup, mayHaveChanged });
}

;// CONCATENATED MODULE: ./build/actions/pull-requests/show-gates.js









async function showRefused(ports, error) {
    if (error instanceof refusal/* RefusedError */.f && error.findings.some(({ code }) => code.startsWith("policy-")))
        await __webpack_require__.e(/* import() */ 6493).then(__webpack_require__.bind(__webpack_require__, 6493))
            .then(({ showBrokenPolicy }) => showBrokenPolicy(ports, error.findings))
            .catch(() => undefined);
    await ports.snapshots
        .read()
        .then((snapshot) => tellSetup(ports, snapshot))
        .catch(() => undefined);
}
async function showGates(ports, context, inputs) {
    const isAlone = inputs["pull-request"] !== "";
    const [reports] = await Promise.all([
        (0,gate_reports/* gateReports */.r)(ports, context),
        isAlone ? publishVerdicts(ports, context) : undefined,
        isAlone ? undefined : tellSetup(ports, context.snapshot),
    ]);
    const asked = askedReports(reports, inputs["pull-request"]);
    for (const report of asked)
        ports.runner.info(`#${report.pullRequest} ${(0,values/* shortSha */.Fu)(report.head)}: ${report.verdict}`);
    ports.runner.setOutput("verdict", asked.length === 1 ? (asked[0]?.verdict ?? "") : "");
    ports.runner.setOutput("report", JSON.stringify(asked));
    const unread = (0,policy_teams/* unreadTeamsText */.j)(context.policy);
    const teams = unread === undefined ? [] : [(0,reasons/* finding */.gk)("teams-unreadable", unread)];
    for (const each of teams)
        ports.runner.notice(each);
    const cost = (0,job_summaries/* costLine */.EK)(ports.meter.read());
    const summary = [(0,job_summaries/* gateSummary */.sK)(asked), ...teams.map(finding_markdown/* findingLine */.m), ...(isAlone ? ["", cost] : [])];
    await ports.runner.summary(summary.join("\n"));
    const blocked = asked.filter(({ verdict }) => verdict === "blocked");
    if (inputs["fail-on-blocked"] === "true" && blocked.length > 0)
        throw new refusal/* RefusedError */.f(blocked.flatMap(({ results }) => results.flatMap(({ findings }) => findings)));
}
async function publishVerdicts(ports, context) {
    const { publish } = await __webpack_require__.e(/* import() */ 1759).then(__webpack_require__.bind(__webpack_require__, 4140));
    await publish(ports, context, { waiting: new Map(), leaveOutBoarding: false });
}
function askedReports(reports, asked) {
    if (asked === "")
        return [...reports.values()];
    const report = reports.get(Number(asked));
    if (report === undefined)
        throw (0,refusal/* refuse */.T)("misconfigured", `Input "pull-request" is "${asked}", which is no open pull request to ${names/* branches */.J0.base}.`);
    return [report];
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
