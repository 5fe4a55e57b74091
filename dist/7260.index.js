export const id = 7260;
export const ids = [7260];
export const modules = {

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ installedCallers)
/* harmony export */ });
const installedCallers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openOrRead)
/* harmony export */ });
/* harmony import */ var _domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7467);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6700);
/* harmony import */ var _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(962);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5108);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);








async function openOrRead(ports) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(ports);
    if (snapshot.log.kind !== "absent")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .withApprovers */ .nR)(ports, await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .requireStanding */ .mq)(ports, snapshot));
    await openLog(ports, snapshot);
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(ports, { isFresh: true });
}
async function openLog(ports, snapshot) {
    const problems = await openingProblems(ports, snapshot);
    if (problems.length > 0 || snapshot.policy.kind !== "read")
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f(problems);
    const { repository, develop, staging, policy } = snapshot;
    const opening = {
        actor: ports.run.actor,
        facts: {
            type: "log-opened",
            repository: { id: repository.id, name: repository.name },
            callers: _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P,
            develop,
        },
    };
    const adopted = await adoption(ports, snapshot, policy.policy);
    const { entries, state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sealTransaction */ .WC)(undefined, [opening, ...adopted], {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policy.blob,
        sha256: ports.sha256,
    });
    const files = (0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logFiles */ .eO)({ entries, state }, [{ path: "README.md", content: logReadme(repository.name) }]);
    const ref = `refs/heads/${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.staging}`;
    const outcome = await ports.transactions.move({
        log: { expectedHead: null, ...(0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logMessage */ .OG)(entries), files },
        moves: staging?.sha === develop.sha
            ? []
            : [{ ref, before: staging?.sha ?? null, after: develop.sha, force: true }],
        discard: [],
    });
    if (outcome.kind === "refused")
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("refused", `${outcome.found} ${outcome.remedy}`);
}
async function adoption(ports, { develop }, { adopt }) {
    if (adopt === undefined)
        return [];
    const { version, commit } = adopt;
    const isKnown = commit === develop.sha ||
        (await ports.history.contains(develop.sha, commit).catch((error) => {
            if ((0,_domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isGone */ .ST)(error))
                return false;
            throw error;
        }));
    if (!isKnown)
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f([
            (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-broken", `"adopt.commit" is ${commit}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`, "Write the commit that production runs, or remove the key: the first release is then the one after the newest tag."),
        ]);
    const facts = {
        type: "release-adopted",
        version,
        commit: await ports.objects.commitOf(commit),
    };
    return [{ actor: ports.run.actor, facts }];
}
async function openingProblems(ports, snapshot) {
    const { staging, develop } = snapshot;
    const foreign = (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignRun */ .UT)(ports, snapshot, _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P);
    const isForeignStaging = staging !== undefined && !(await ports.history.contains(develop.sha, staging.sha));
    return [
        ...(0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code !== "log-absent"),
        ...(foreign === undefined ? [] : [foreign]),
        ...(isForeignStaging
            ? [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("foreign-staging", `staging is at ${staging.sha}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`)]
            : []),
    ];
}
const logReadme = (repository) => `# Release log of ${repository}

Every deployment, approval and rollback, one file each below \`entries/\`, chained by hashes. Only the console writes here;
it only appends. \`state.json\` is derived from the entries, \`releases/\` and \`RELEASE_NOTES.md\` are written from them.
The rules are in \`${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}\` on the default branch. To verify it offline, in a clone of
the console's repository: \`node dist/cli.js verify --repo PATH-OF-A-CLONE-OF-THIS-REPOSITORY\`.
`;


/***/ }),

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promoteToStaging: () => (/* binding */ promoteToStaging)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4899);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9223);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9137);
/* harmony import */ var _log_open_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6758);






async function promoteToStaging(ports, inputs) {
    return inputs.phase === "begin" ? begin(ports, inputs["console-sha"]) : finish(ports, inputs);
}
async function begin(ports, consoleSha) {
    const { hint } = ports.run;
    if (hint.kind === "comment" && hint.isPullRequest && (0,_domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCommand */ .R)(hint.body) === undefined)
        return;
    const occasion = hint.kind === "schedule" || hint.kind === "dispatch" ? "sweep" : "event";
    const context = await (0,_log_open_log_js__WEBPACK_IMPORTED_MODULE_3__/* .openOrRead */ .y)(ports);
    const { beginRound } = await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 51));
    const { reconcile } = await __webpack_require__.e(/* import() */ 8595).then(__webpack_require__.bind(__webpack_require__, 8595));
    await reconcile(ports, beginRound(context, { occasion, consoleSha }));
}
async function finish(ports, inputs) {
    const { id, shown } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDeployment */ .zi)(inputs.deployment);
    ports.logPosition.saw((0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_5__/* .sequenceOfDeployment */ .u)(id));
    const jobs = ports.runs.jobs(ports.run.reference);
    const first = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextOfResult */ .iY)(ports);
    const { intent } = first.state.staging;
    if (intent?.deployment !== id) {
        ports.runner.info(`${id} is not the open staging deployment; it was recorded before.`);
        return;
    }
    const { verifyDeployment } = await __webpack_require__.e(/* import() */ 2719).then(__webpack_require__.bind(__webpack_require__, 2719));
    const { recordStaging } = await __webpack_require__.e(/* import() */ 4869).then(__webpack_require__.bind(__webpack_require__, 4869));
    const { publish } = await __webpack_require__.e(/* import() */ 4140).then(__webpack_require__.bind(__webpack_require__, 4140));
    const verdict = await verifyDeployment(ports, {
        run: ports.run.reference,
        callerJob: "staging",
        result: inputs.result,
        commit: intent.commit,
        health: first.policy.staging.health,
    }, jobs);
    const context = await recordStaging(ports, first, { intent, verdict, shown });
    await Promise.all([
        ...(verdict.kind === "good"
            ? []
            : [publish(ports, context, { waiting: new Map(), leaveOutBoarding: false })]),
        ...(context.state.train.tip.sha === intent.commit.sha
            ? []
            : [ports.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
    ]);
    if (verdict.kind === "failed")
        ports.runner.fail((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)(verdict.code, verdict.evidence));
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


/***/ })

};
