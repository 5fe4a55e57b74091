export const id = 5501;
export const ids = [5501,4531];
export const modules = {

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ askEarly),
/* harmony export */   bv: () => (/* binding */ sendToGate),
/* harmony export */   gk: () => (/* binding */ isGateUsable),
/* harmony export */   wK: () => (/* binding */ isGateOpen)
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
async function isGateOpen({ run, runs }, { gates, train }) {
    const gate = gates.production;
    if (gate === null || gate.tree !== train.tip.tree || gate.run.id === run.reference.id)
        return false;
    return (await runs.status(gate.run.id)).status !== "completed";
}
function sendToGate({ runner }, environment) {
    runner.setOutput("gate", "true");
    runner.setOutput("gate-environment", environment);
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployProduction: () => (/* binding */ deployProduction)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4899);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5970);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2592);
/* harmony import */ var _domain_gates_passed_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5392);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5526);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6453);
/* harmony import */ var _domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8429);
/* harmony import */ var _display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7464);
/* harmony import */ var _approval_approval_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4531);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(773);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9137);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9926);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3038);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5108);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6725);
/* harmony import */ var _log_verify_newest_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(983);



















async function deployProduction(ports, inputs) {
    switch (inputs.phase) {
        case "begin":
            return begin(ports, inputs["console-sha"]);
        case "finish":
            return finish(ports, inputs);
        case "settle":
            return settle(ports, inputs);
        case "run":
            throw new Error("The phase run has an entry of its own.");
        default:
            return inputs.phase;
    }
}
async function begin(ports, consoleSha) {
    const protection = (0,_approval_approval_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .askEarly */ .Ji)(ports, () => _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environments */ .dT.production);
    ports.people.prefetchRoles();
    const first = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_15__/* .readContext */ .yI)(ports);
    const [facts] = await Promise.all([protection(), (0,_log_verify_newest_js__WEBPACK_IMPORTED_MODULE_17__/* .requireVouchedState */ .V)(ports, first, { isSweep: false })]);
    const gated = environmentFindings(facts);
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_16__/* .transact */ .hL)(ports, first, async (context) => {
        const problems = [...gated, ...beginFindings(context, await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .gateReports */ .r)(ports, context))];
        if (problems.some(({ code }) => _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .Ot[code].outcome !== "pending"))
            throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_13__/* .RefusedError */ .f(problems);
        return problems.length > 0 ? { drafts: [], value: problems } : intent(context);
    });
    if (!("id" in written.value)) {
        for (const each of written.value)
            ports.runner.info((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFinding */ .Kj)(each));
        return;
    }
    const { id, version, commit, previous, gateRun } = written.value;
    const order = {
        id,
        mode: "deploy",
        sha: commit.sha,
        release: version,
        previousSha: previous?.commit ?? "",
        previousRelease: previous?.version ?? "",
    };
    (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_9__/* .announceDeployment */ .d)(ports, order);
    await Promise.all([
        (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_9__/* .showDeployment */ .B)(ports, order, {
            environment: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environments */ .dT.production,
            sha: commit.sha,
            description: `Release ${version}`,
            payload: {
                deployment: id,
                release: version,
                mode: "deploy",
                log: written.context.state.log.hash,
                console: consoleSha,
            },
        }),
        cancelWaiting(ports, gateRun),
    ]);
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
}
async function cancelWaiting(ports, run) {
    if (run === undefined || run === ports.run.reference.id)
        return;
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_14__/* .showOrTell */ .Q)(ports, `Run ${run} still waits at a gate that decides nothing`, () => ports.runs.cancel(run, { force: false }));
}
function environmentFindings(protection) {
    if (protection.kind === "missing")
        return [
            (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)("misconfigured", `The environment "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environments */ .dT.production}" does not exist; GitHub would create it without protection. Create it with the default branch as its only deployment branch.`),
        ];
    if (protection.reviewers.length === 0 && protection.waitTimerMinutes === 0)
        return [];
    return [
        (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)("environment-gated", `Reviewers: ${protection.reviewers.join(", ") || "none"}; wait timer: ${protection.waitTimerMinutes} minutes.`),
    ];
}
function beginFindings(context, reports) {
    const decision = (0,_domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_8__/* .decideShipping */ .R)({ ...context, reports });
    const missing = decision.decision === "granted"
        ? []
        : [...decision.rows.flatMap(({ findings }) => findings), ...decision.train];
    return [...missing, ...decision.holds];
}
function intent(context) {
    const state = (0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__/* .withFactsOfNow */ .T)(context.state, context.snapshot);
    const { tip, drift, base } = state.train;
    const approvals = approvalDrafts(context);
    const version = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .nextVersion */ .yU)(state, context.snapshot.tags);
    const live = (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_7__/* .liveRelease */ ._8)(state);
    const previous = live === undefined ? null : { version: live.version, commit: live.commit.sha };
    const id = (0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_18__/* .nextDeploymentId */ ._)("production", state.log, approvals);
    const started = {
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleName */ .vD,
        facts: {
            type: "production-deployment-started",
            deployment: id,
            mode: "deploy",
            version,
            commit: tip,
            pullRequests: (0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommits */ .R)(state, context.snapshot),
            drift,
            base,
            previous,
            rollback: null,
            basis: basisOf(context),
        },
    };
    return {
        drafts: [...approvals, started],
        value: { id, version, commit: tip, previous, gateRun: state.gates.production?.run.id },
    };
}
const mostChecks = 50;
function basisOf({ snapshot, state, policy }) {
    const rows = state.train.staged.map((staged) => {
        const pullRequest = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .pullRequestOf */ ._n)(snapshot, staged.number);
        const { counted } = (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .decideApproval */ .gC)({ staged, pullRequest, state, policy });
        const checks = pullRequest === undefined ? [] : (0,_domain_gates_passed_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .passedChecks */ .I)(pullRequest);
        return { number: staged.number, counted, checks };
    });
    return {
        approvals: rows.flatMap(({ number, counted }) => counted.map(({ by, source }) => ({ pullRequest: number, by, source }))),
        checks: rows
            .flatMap(({ number, checks }) => checks.map((check) => ({ pullRequest: number, ...check })))
            .slice(0, mostChecks),
    };
}
function approvalDrafts({ snapshot, state, policy }) {
    const { staged, tip } = state.train;
    return staged.flatMap((each) => {
        const { number, head } = each;
        const { counted } = (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .decideApproval */ .gC)({
            staged: each,
            pullRequest: (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .pullRequestOf */ ._n)(snapshot, number),
            state,
            policy,
        });
        const recorded = state.grants
            .filter((grant) => grant.pullRequest === number)
            .map(({ reference }) => reference);
        return counted
            .filter(({ reference }) => !recorded.includes(reference))
            .map((approval) => ({
            actor: approval.by,
            facts: { type: "approval-granted", pullRequest: number, head, tree: tip.tree, ...approval },
        }));
    });
}
async function settle(ports, inputs) {
    const { id: deployment, shown } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .parseDeployment */ .zi)(inputs.deployment);
    ports.logPosition.saw((0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_18__/* .sequenceOfDeployment */ .u)(deployment));
    const result = { deployment, shown };
    const context = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_15__/* .withMembers */ .gn)(ports, await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextOfResult */ .iY)(ports));
    const { beginRound } = await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 51));
    const { reconcile } = await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 8595));
    await reconcile(ports, beginRound(context, { occasion: "result", result }));
}
async function finish(ports, inputs) {
    const { id } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .parseDeployment */ .zi)(inputs.deployment);
    ports.logPosition.saw((0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_18__/* .sequenceOfDeployment */ .u)(id));
    const jobs = ports.runs.jobs(ports.run.reference);
    const first = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextOfResult */ .iY)(ports);
    const { attempt } = first.state;
    if (attempt?.deployment !== id) {
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)("nothing-to-record", `${id} is not the open deployment: it was recorded before, or a rollback took its place.`));
        ports.runner.setOutput("outcome", "recorded-before");
        return;
    }
    const { verifyDeployment } = await __webpack_require__.e(/* import() */ 2719).then(__webpack_require__.bind(__webpack_require__, 2719));
    const { recordProduction } = await __webpack_require__.e(/* import() */ 4869).then(__webpack_require__.bind(__webpack_require__, 4869));
    const verdict = await verifyDeployment(ports, {
        run: ports.run.reference,
        callerJob: "production",
        result: inputs.result,
        commit: attempt.commit,
        health: first.policy.production.health,
    }, jobs);
    await recordProduction(ports, first, { attempt, verdict });
    ports.runner.setOutput("outcome", verdict.kind === "good" ? verdict.health : verdict.kind);
    if (verdict.kind === "failed")
        ports.runner.fail((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)(verdict.code, verdict.evidence));
}


/***/ }),

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


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ passedChecks)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9265);


const mostChecks = 20;
const longestName = 100;
const passes = new Set(["success", "neutral", "skipped"]);
function passedChecks({ checks, statuses }) {
    const newest = new Map();
    for (const { app, workflow, name, conclusion = "", run } of checks) {
        const key = JSON.stringify([app, workflow, name]);
        if (name === _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .signalJob */ .Sw)
            continue;
        if (!passes.has(conclusion))
            newest.delete(key);
        else
            newest.set(key, { name, app, workflow: workflow ?? null, conclusion, run: run ?? null });
    }
    const reported = statuses
        .filter(({ context, state }) => context !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s && state === "success")
        .map(({ context, creator }) => ({
        name: context,
        app: creator ?? "",
        workflow: null,
        conclusion: "success",
        run: null,
    }));
    return [...newest.values(), ...reported]
        .map((check) => ({ ...check, name: check.name.slice(0, longestName) }))
        .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
        .slice(0, mostChecks);
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

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withCommits),
/* harmony export */   T: () => (/* binding */ withFactsOfNow)
/* harmony export */ });
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5723);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
/* harmony import */ var _state_taint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9111);



function withFactsOfNow(state, snapshot) {
    const staged = state.train.staged.map((each) => {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(snapshot, each.number);
        if (pullRequest === undefined || pullRequest.head !== each.head)
            return each;
        const { title, labels, linkedIssues } = pullRequest;
        return { ...(0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .withAuthorsOfNow */ .at)(each, pullRequest, each.head), title, labels, linkedIssues };
    });
    return { ...state, train: { ...state.train, staged } };
}
function withCommits(state, snapshot) {
    const live = withAncestors((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_1__/* .liveCommits */ .Rd)(state), snapshot);
    return state.train.staged.map((each) => {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(snapshot, each.number);
        if (pullRequest === undefined || pullRequest.head !== each.head)
            return each;
        const commits = changesBelowHead(pullRequest, live);
        return commits.length === 0 ? each : { ...each, commits: commits.slice(0, mostCommits) };
    });
}
const mostCommits = 100;
function withAncestors(commits, { pullRequests }) {
    const parentsOf = new Map(pullRequests.flatMap(({ commitFacts }) => commitFacts.map(({ sha, parents }) => [sha, parents])));
    const all = new Set(commits);
    for (const sha of all)
        for (const parent of parentsOf.get(sha) ?? [])
            all.add(parent);
    return all;
}
function changesBelowHead({ head, commitFacts }, live) {
    const own = new Set(commitFacts.map(({ sha }) => sha));
    const changes = commitFacts.filter(({ sha, parents }) => !live.has(sha) && parents.length < 2);
    const isFirst = ({ parents }) => parents.every((parent) => !own.has(parent) || live.has(parent));
    return [...changes.filter(isFirst), ...changes.filter((each) => !isFirst(each))]
        .map(({ sha }) => sha)
        .filter((sha) => sha !== head);
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


/***/ }),

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ decideShipping)
/* harmony export */ });
/* harmony import */ var _landable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _staging_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1571);



function decideShipping(facts) {
    const decision = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRelease */ .co)(facts);
    return { ...decision, holds: [...decision.holds, ...(0,_staging_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingFindings */ .hw)(facts), ...(0,_landable_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateLandable */ .Xk)(facts)] };
}


/***/ })

};
