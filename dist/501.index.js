export const id = 501;
export const ids = [501];
export const modules = {

/***/ 5501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployProduction: () => (/* binding */ deployProduction)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4899);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5970);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2592);
/* harmony import */ var _domain_gates_passed_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5392);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4004);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6453);
/* harmony import */ var _domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8429);
/* harmony import */ var _display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7464);
/* harmony import */ var _run_approval_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6223);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(773);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9137);
/* harmony import */ var _deployment_verify_deployment_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2719);
/* harmony import */ var _deployment_record_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4869);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9926);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3038);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2148);
/* harmony import */ var _reconcile_round_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(51);
/* harmony import */ var _reconcile_steps_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2638);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6725);
/* harmony import */ var _log_verify_newest_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(983);























/** The three phases that need the log; `run`, which does not, is `run-deploy-command.ts`. */
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
/**
 * The point of no return: the intent names the release, and from here on this run alone may change production. Something
 * that only has to be waited for came in between, such as the deployment of a run that was faster: nothing is ordered.
 */
async function begin(ports, consoleSha) {
    const protection = (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .askEarly */ .Ji)(ports, () => _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environments */ .dT.production);
    ports.people.prefetchRoles();
    const first = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_16__/* .readContext */ .yI)(ports);
    const [facts] = await Promise.all([protection(), (0,_log_verify_newest_js__WEBPACK_IMPORTED_MODULE_19__/* .requireVouchedState */ .V)(ports, first, { isSweep: false })]);
    const gated = environmentFindings(facts);
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_18__/* .transact */ .hL)(ports, first, async (context) => {
        const problems = [...gated, ...beginFindings(context, await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .gateReports */ .r)(ports, context))];
        if (problems.some(({ code }) => _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .Ot[code].outcome !== "pending"))
            throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_14__/* .RefusedError */ .f(problems);
        return problems.length > 0 ? { drafts: [], value: problems } : intent(context);
    });
    if (!("id" in written.value)) {
        for (const each of written.value)
            ports.runner.info((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFinding */ .Kj)(each));
        return;
    }
    const { id, version, commit, previous, gateRun } = written.value;
    // The log has it, so it is ordered, whatever becomes of what only shows it.
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
/** A run that waits for a click which decides nothing any more. */
async function cancelWaiting(ports, run) {
    if (run === undefined || run === ports.run.reference.id)
        return;
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_15__/* .showOrTell */ .Q)(ports, `Run ${run} still waits at a gate that decides nothing`, () => ports.runs.cancel(run, { force: false }));
}
/** Jobs that wait at reviewers or a timer would wait with the intent open, and hold their group (platform fact 22). */
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
    const { tip, staged, drift, base } = state.train;
    const approvals = approvalDrafts(context);
    const version = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .nextVersion */ .yU)(state, context.snapshot.tags);
    const live = (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_7__/* .liveRelease */ ._8)(state);
    const previous = live === undefined ? null : { version: live.version, commit: live.commit.sha };
    const id = (0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_20__/* .nextDeploymentId */ ._)("production", state.log, approvals);
    const started = {
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleName */ .vD,
        facts: {
            type: "production-deployment-started",
            deployment: id,
            mode: "deploy",
            version,
            commit: tip,
            pullRequests: staged,
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
/** What the release rests on, as it is seen at this moment. */
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
/** Reviews that count and are not in the log yet; clicks at a gate are there already. */
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
/** After the result: what follows from it, a rollback too where the policy says so, and staging brought up to date. */
async function settle(ports, inputs) {
    const { id: deployment, shown } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .parseDeployment */ .zi)(inputs.deployment);
    ports.logPosition.saw((0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_20__/* .sequenceOfDeployment */ .u)(deployment));
    const result = { deployment, shown };
    await (0,_reconcile_steps_js__WEBPACK_IMPORTED_MODULE_17__/* .reconcile */ .L)(ports, (0,_reconcile_round_js__WEBPACK_IMPORTED_MODULE_21__/* .beginRound */ .u)(await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextOfResult */ .iY)(ports), { occasion: "result", result }));
}
/** The result, first and alone; needs no App, hides behind nothing. */
async function finish(ports, inputs) {
    const { id } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .parseDeployment */ .zi)(inputs.deployment);
    ports.logPosition.saw((0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_20__/* .sequenceOfDeployment */ .u)(id));
    const jobs = ports.runs.jobs(ports.run.reference);
    const first = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextOfResult */ .iY)(ports);
    const { attempt } = first.state;
    if (attempt?.deployment !== id) {
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)("nothing-to-record", `${id} is not the open deployment: it was recorded before, or a rollback took its place.`));
        ports.runner.setOutput("outcome", "recorded-before");
        return;
    }
    const verdict = await (0,_deployment_verify_deployment_js__WEBPACK_IMPORTED_MODULE_22__/* .verifyDeployment */ .l)(ports, {
        run: ports.run.reference,
        callerJob: "production",
        result: inputs.result,
        commit: attempt.commit,
        health: first.policy.production.health,
    }, jobs);
    await (0,_deployment_record_result_js__WEBPACK_IMPORTED_MODULE_13__/* .recordProduction */ .J)(ports, first, { attempt, verdict });
    ports.runner.setOutput("outcome", verdict.kind === "good" ? verdict.health : verdict.kind);
    if (verdict.kind === "failed")
        ports.runner.fail((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)(verdict.code, verdict.evidence));
}


/***/ })

};
