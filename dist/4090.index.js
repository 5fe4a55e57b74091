export const id = 4090;
export const ids = [4090];
export const modules = {

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

/***/ 4090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeRollback: () => (/* binding */ executeRollback)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4899);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8776);
/* harmony import */ var _domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4452);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9009);
/* harmony import */ var _display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7464);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9926);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6725);











async function executeRollback(ports, first, approval) {
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_9__/* .transact */ .hL)(ports, first, (context) => Promise.resolve(takeOver(context, approval)));
    const { id, rollback, target, displaced, gateRun } = written.value;
    const order = {
        id,
        mode: "rollback",
        sha: target.commit.sha,
        release: target.version,
        previousSha: rollback.from.commit.sha,
        previousRelease: rollback.from.version,
    };
    (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .announceDeployment */ .d)(ports, order);
    const [stopped] = await Promise.allSettled([
        displaced === null ? undefined : stopDeployment(ports, displaced),
        (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .showDeployment */ .B)(ports, order, {
            environment: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.production,
            sha: target.commit.sha,
            description: `${rollback.id}: back to ${target.version}`,
            payload: {
                deployment: id,
                release: target.version,
                mode: "rollback",
                log: written.context.state.log.hash,
                console: approval.consoleSha,
            },
        }),
        gateRun === undefined || gateRun === ports.run.reference.id
            ? undefined
            : (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .showOrTell */ .Q)(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () => ports.runs.cancel(gateRun, { force: false })),
    ]);
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
    await ports.runner.summary((0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackSummary */ .j0)(written.context.state));
    if (stopped.status === "rejected")
        throw stopped.reason;
}
function takeOver({ state, policy }, approval) {
    const { rollback, attempt } = state;
    if (rollback === null || rollback.id !== approval.rollback)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)("no-open-rollback", `${approval.rollback} was decided meanwhile.`);
    const problems = [
        approval.source === "policy"
            ? (0,_domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .preauthorisationFinding */ .VV)(rollback, policy)
            : (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .approverFinding */ .Bo)(approval.by, { rollback, policy }),
        (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .productionChanged */ .g2)(state, rollback),
        outrun(rollback, approval),
    ].filter((each) => each !== undefined);
    if (problems.length > 0)
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedError */ .f(problems);
    const retry = approval.retry ?? (rollback.phase === "failed" ? (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .sameAgain */ .Dj)(rollback) : undefined);
    const before = [
        ...(attempt === null ? [] : [takenOver(attempt, rollback)]),
        approvalDraft(rollback, approval, retry),
    ];
    const id = (0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_10__/* .nextDeploymentId */ ._)("production", state.log, before);
    const target = retry?.target ?? rollback.target;
    const { from } = rollback;
    const started = {
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
        facts: {
            type: "production-deployment-started",
            deployment: id,
            mode: "rollback",
            version: target.version,
            commit: target.commit,
            pullRequests: [],
            drift: [],
            base: target.commit,
            previous: { version: from.version, commit: from.commit.sha },
            rollback: rollback.id,
        },
    };
    return {
        drafts: [...before, started],
        value: { id, rollback, target, displaced: attempt, gateRun: state.gates.rollback?.run.id },
    };
}
function outrun(rollback, { retry, source, at }) {
    if (retry === undefined)
        return source === "comment" ? (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .olderThanFailure */ .EX)(rollback, at) : undefined;
    return rollback.phase === "failed" && (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .lastFailure */ .xW)(rollback)?.deployment === retry.after
        ? undefined
        : (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `${rollback.id} is ${rollback.phase}, and not since ${retry.after} any more.`);
}
function approvalDraft({ id }, { by: { login: by }, source, at, reference }, retry) {
    const approval = { rollback: id, by, source, at, reference };
    return {
        actor: by,
        facts: retry === undefined
            ? { type: "rollback-approved", ...approval }
            : { type: "rollback-retried", ...approval, ...retry },
    };
}
const takenOver = ({ deployment }, { id }) => ({
    actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
    facts: {
        type: "production-deployment-failed",
        deployment,
        evidence: `taken over by ${id} before it had a result`,
    },
});
const forceAfterMilliseconds = 60_000;
const giveUpAfterMilliseconds = 120_000;
async function stopDeployment(ports, { run }) {
    await ports.runs.cancel(run.id, { force: false });
    const startedAt = Date.now();
    let isForced = false;
    for (;;) {
        const jobs = await ports.runs.jobs(run);
        if (jobs
            .filter(({ name }) => name.startsWith("production / "))
            .every(({ status }) => status === "completed"))
            return;
        const waited = Date.now() - startedAt;
        if (waited > giveUpAfterMilliseconds)
            return ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("deployment-still-running", `${run.url} does not end.`));
        if (waited > forceAfterMilliseconds && !isForced) {
            isForced = true;
            await ports.runs.cancel(run.id, { force: true });
        }
        await ports.clock.sleep(2_000);
    }
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

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ leavingFurther),
/* harmony export */   Dj: () => (/* binding */ sameAgain),
/* harmony export */   EX: () => (/* binding */ olderThanFailure),
/* harmony export */   GS: () => (/* binding */ newerTargets),
/* harmony export */   Hv: () => (/* binding */ olderTargets),
/* harmony export */   _s: () => (/* binding */ retryCode),
/* harmony export */   "if": () => (/* binding */ chooseRetry),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);




function olderTargets({ releases }, { target }) {
    const at = releases.findIndex(({ version }) => version === target.version);
    return releases
        .slice(0, Math.max(at, 0))
        .filter(({ rolledBackBy }) => rolledBackBy === null)
        .toReversed();
}
function newerTargets(state, rollback) {
    const older = new Set(olderTargets(state, rollback).map(({ version }) => version));
    return retryTargets(state, rollback).filter(({ version }) => version !== rollback.target.version && !older.has(version));
}
const retryTargets = ({ releases }, { shown }) => releases.filter(({ version, rolledBackBy }) => rolledBackBy === null && shown.some((each) => each.version === version));
function leavingFurther(state, { carried, carriedDrift }, older) {
    return {
        pullRequests: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingProduction */ .Ce)(state, older).filter(({ number }) => !carried.some((each) => each.number === number)),
        drift: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .driftLeaving */ .cl)(state, older).filter(({ sha }) => !carriedDrift.some((each) => each.sha === sha)),
    };
}
function retryCode({ rollback, target, preview }, sha256) {
    const { id, from, reason } = rollback;
    const after = lastFailure(rollback)?.deployment ?? "";
    const { version, commit } = target;
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .requestCode */ .ll)((0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([id, after, from.commit.sha, version, commit.sha, reason, preview]), sha256);
}
const sameAgain = (rollback) => ({
    target: rollback.target,
    code: rollback.code,
    after: lastFailure(rollback)?.deployment ?? "",
});
const lastFailure = ({ failures }) => failures.at(-1);
function chooseRetry(state, { rollback, wish }, sha256) {
    const { id, phase, target } = rollback;
    const failure = lastFailure(rollback);
    if (phase !== "failed" || failure === undefined)
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `${id} is ${phase}.${underWay(state, rollback)}`);
    const outrun = wish.writtenAt === undefined ? undefined : olderThanFailure(rollback, wish.writtenAt);
    if (outrun !== undefined)
        return outrun;
    const isSame = wish.version === "" || wish.version === target.version;
    if (isSame && (wish.code === "" || wish.code === rollback.code))
        return sameAgain(rollback);
    const wanted = retryTargets(state, rollback).find(({ version }) => version === wish.version);
    const preview = rollback.shown.find(({ version }) => version === wanted?.version)?.preview;
    if (wanted === undefined || preview === undefined)
        return badTarget(state, rollback, wish);
    const chosen = { version: wanted.version, commit: wanted.commit };
    const code = retryCode({ rollback, target: chosen, preview }, sha256);
    if (wish.code !== code)
        return wrongCode(failure, wish.code, `shows another for ${wanted.version}`);
    return { target: chosen, code, after: failure.deployment };
}
function badTarget(state, rollback, { version, code }) {
    const targets = retryTargets(state, rollback).map((each) => each.version);
    const failure = lastFailure(rollback);
    return version === "" && failure !== undefined
        ? wrongCode(failure, code, "shows another, with the release that it stands for")
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("bad-target", `"${version}" was asked for; ${rollback.id} can go to ${targets.join(", ")}.`, "Copy a line of the newest comment about the failure in its issue.");
}
const wrongCode = ({ deployment }, given, other) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-code", `${given === "" ? "No code was given" : `"${given}"`}; the comment about ${deployment} ${other}.`, "Copy the whole line from the newest comment about the failure in the issue.");
function olderThanFailure(rollback, writtenAt) {
    const failure = lastFailure(rollback);
    return rollback.phase === "failed" && failure !== undefined && writtenAt < failure.at
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `The comment is older than the failure of ${failure.deployment}.`)
        : undefined;
}
const underWay = ({ attempt }, { id }) => attempt !== null && attempt.rollback === id
    ? ` ${attempt.deployment} is under way in ${attempt.run.url}; cancel that run to end it.`
    : "";


/***/ })

};
