export const id = 879;
export const ids = [879];
export const modules = {

/***/ 7260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promoteToStaging: () => (/* binding */ promoteToStaging)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4899);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9137);
/* harmony import */ var _log_open_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6758);






async function promoteToStaging(ports, inputs) {
    return inputs.phase === "begin" ? begin(ports, inputs["console-sha"]) : finish(ports, inputs);
}
async function begin(ports, consoleSha) {
    const { hint } = ports.run;
    if (hint.kind === "comment" && hint.isPullRequest && (0,_domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .RM)(hint.body) === undefined)
        return;
    const occasion = hint.kind === "schedule" || hint.kind === "dispatch" ? "sweep" : "event";
    const context = await (0,_log_open_log_js__WEBPACK_IMPORTED_MODULE_4__/* .openOrRead */ .y)(ports);
    const { beginRound } = await __webpack_require__.e(/* import() */ 51).then(__webpack_require__.bind(__webpack_require__, 51));
    const { reconcile } = await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(62), __webpack_require__.e(253), __webpack_require__.e(692), __webpack_require__.e(477), __webpack_require__.e(970), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 1970));
    await reconcile(ports, beginRound(context, { occasion, consoleSha }));
}
async function finish(ports, inputs) {
    const { id, shown } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeployment */ .zi)(inputs.deployment);
    ports.logPosition.saw((0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_5__/* .sequenceOfDeployment */ .u)(id));
    const jobs = ports.runs.jobs(ports.run.reference);
    const first = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextOfResult */ .iY)(ports);
    const { intent } = first.state.staging;
    if (intent?.deployment !== id) {
        ports.runner.info(`${id} is not the open staging deployment; it was recorded before.`);
        return;
    }
    const { verifyDeployment } = await __webpack_require__.e(/* import() */ 719).then(__webpack_require__.bind(__webpack_require__, 2719));
    const { recordStaging } = await Promise.all(/* import() */[__webpack_require__.e(692), __webpack_require__.e(619)]).then(__webpack_require__.bind(__webpack_require__, 4869));
    const { publish } = await __webpack_require__.e(/* import() */ 140).then(__webpack_require__.bind(__webpack_require__, 4140));
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
        ports.runner.fail((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)(verdict.code, verdict.evidence));
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
