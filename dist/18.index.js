export const id = 18;
export const ids = [18,719];
export const modules = {

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ closeOrphanedIntents)
/* harmony export */ });
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8104);
/* harmony import */ var _verify_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);
/* harmony import */ var _record_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);



async function closeOrphanedIntents(ports, first) {
    const { attempt, staging } = first.state;
    const { policy } = first;
    const [production, onStaging] = await Promise.all([
        attempt === null
            ? undefined
            : judgeDead(ports, attempt, { callerJob: "production", ...policy.production }),
        staging.intent === null
            ? undefined
            : judgeDead(ports, staging.intent, { callerJob: "staging", ...policy.staging }),
    ]);
    let context = first;
    if (attempt !== null && production !== undefined) {
        context = await (0,_record_result_js__WEBPACK_IMPORTED_MODULE_1__.recordProduction)(ports, context, { attempt, verdict: production });
        await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeDeployment */ .d)(ports, context, { deployment: attempt.deployment, logUrl: attempt.run.url });
    }
    if (staging.intent === null || onStaging === undefined)
        return context;
    return (0,_record_result_js__WEBPACK_IMPORTED_MODULE_1__.recordStaging)(ports, context, { intent: staging.intent, verdict: stagingVerdict(onStaging) });
}
const stagingVerdict = (verdict) => verdict.kind === "failed" && verdict.code === "deploy-failed"
    ? { kind: "lost", evidence: verdict.evidence }
    : verdict;
async function judgeDead(ports, { run, commit }, asked) {
    const end = await endOf(ports, run);
    if (end === "alive")
        return undefined;
    const verdict = end === "over"
        ? await (0,_verify_deployment_js__WEBPACK_IMPORTED_MODULE_2__.verifyDeployment)(ports, { run, commit, result: "", ...asked })
        :
            { kind: "failed", code: "deploy-failed", evidence: "it was deleted since" };
    return { ...verdict, evidence: `the run ended without recording a result; ${verdict.evidence}` };
}
async function endOf(ports, run) {
    if (run.id === ports.run.reference.id && run.attempt === ports.run.reference.attempt)
        return "alive";
    const { status, conclusion, attempt } = await ports.runs.status(run.id);
    if (conclusion === "deleted")
        return "deleted";
    return status === "completed" || attempt > run.attempt ? "over" : "alive";
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyDeployment: () => (/* binding */ verifyDeployment)
});

;// CONCATENATED MODULE: ./build/domain/train/deploy-job-verdict.js
function judgeJobs(jobs, { callerJob, result }) {
    const theirs = jobs.filter(({ name }) => name === callerJob || name.startsWith(`${callerJob} / `));
    const evidence = theirs.length === 0
        ? `no job "${callerJob} / …" exists in this run`
        : theirs.map(({ name, conclusion }) => `${name}: ${conclusion ?? "not finished"}`).join(", ");
    const isMissing = theirs.length === 0 && (result === "success" || result === "failure");
    if (isMissing || theirs.some(({ conclusion }) => conclusion === undefined))
        return { kind: "stale", evidence };
    if (!theirs.some(({ started }) => started))
        return { kind: "aborted", evidence };
    const counted = theirs.filter(({ conclusion }) => conclusion !== "skipped");
    return {
        kind: counted.length > 0 && counted.every(({ conclusion }) => conclusion === "success")
            ? "succeeded"
            : "failed",
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/actions/deployment/verify-deployment.js

async function verifyDeployment(ports, question, jobs = ports.runs.jobs(question.run)) {
    const verdict = await judgeEndedJobs(ports, question, jobs);
    if (verdict.kind === "aborted")
        return verdict;
    if (verdict.kind !== "succeeded")
        return { kind: "failed", code: "deploy-failed", evidence: verdict.evidence };
    const { health, commit } = question;
    if (health === undefined)
        return {
            kind: "good",
            health: "unverified",
            evidence: `${verdict.evidence}; no health check is configured`,
        };
    const { url, tries, secondsBetween, timeoutSeconds, expectSha } = health;
    const startedAt = Date.now();
    const probe = await ports.health.probe({
        url,
        tries,
        secondsBetween,
        timeoutSeconds,
        expect: expectSha ? commit.sha : undefined,
    });
    if (Date.now() - startedAt >= clockResolution)
        await ports.runs.status(question.run.id).catch(() => undefined);
    const evidence = `${verdict.evidence}; ${probe.evidence}`;
    return probe.healthy
        ? { kind: "good", health: "healthy", evidence }
        : { kind: "failed", code: "health-check-failed", evidence };
}
const pausesMs = [1_000, 2_000, 4_000];
async function judgeEndedJobs(ports, question, jobs) {
    let verdict = judgeJobs(await jobs, question);
    for (const pause of pausesMs) {
        if (verdict.kind !== "stale")
            return verdict;
        await ports.clock.sleep(pause);
        verdict = judgeJobs(await ports.runs.jobs(question.run), question);
    }
    return verdict;
}
const clockResolution = 1_000;


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tellOfOrphaned),
/* harmony export */   f: () => (/* binding */ closeDeadRollback)
/* harmony export */ });
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3257);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _deployment_orphaned_intents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7901);
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(253);




async function closeDeadRollback(ports, first) {
    const { attempt } = first.state;
    if (attempt === null || attempt.rollback === null)
        return { context: first, died: undefined };
    const context = await (0,_deployment_orphaned_intents_js__WEBPACK_IMPORTED_MODULE_1__/* .closeOrphanedIntents */ .z)(ports, first);
    const isOver = context.state.attempt?.deployment !== attempt.deployment;
    return { context, died: isOver ? attempt : undefined };
}
async function tellOfOrphaned(ports, { context, died }) {
    const followUp = context.state.followUps.find((each) => each.kind === "announce-failure" && each.deployment === died?.deployment);
    if (followUp === undefined)
        return context;
    try {
        return await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__/* .settleOne */ .C)(ports, context, followUp);
    }
    catch (error) {
        const problem = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error);
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("not-shown", `"${followUp.key}" is still pending: ${problem}`));
        return context;
    }
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ reactToOutsider),
/* harmony export */   Zl: () => (/* binding */ isStranger),
/* harmony export */   aR: () => (/* binding */ requireMember),
/* harmony export */   tw: () => (/* binding */ isPlainStranger)
/* harmony export */ });
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);


async function requireMember(ports, policy, login) {
    if ((0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(policy.bots, login))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("bot", `@${login} is in "bots".`);
    const isNamed = (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)([...policy.team, ...policy.rollbackApprovers], login);
    const role = await ports.people.roleOf(login).catch(orIfNamed(isNamed));
    if (role !== "none" && role !== "read")
        return;
    throw isNamed
        ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("no-access", `@${login} is named in the policy file and has the role "${role}".`)
        : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("not-on-the-team", `@${login} is not in "team" and has the role "${role}".`);
}
const orIfNamed = (isNamed) => (error) => {
    if (isNamed)
        return "triage";
    throw error;
};
async function isStranger(ports, policy, login) {
    const named = [...policy.testers, ...policy.rollbackApprovers, ...policy.team, ...policy.bots];
    if ((0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(named, login))
        return false;
    try {
        return ["none", "read"].includes(await ports.people.roleOf(login));
    }
    catch {
        return true;
    }
}
async function isPlainStranger(ports) {
    const { hint } = ports.run;
    if ((hint.kind !== "comment" && hint.kind !== "issue") || hint.isKnown)
        return false;
    if (hint.kind === "comment" && hint.isOwnPullRequest)
        return false;
    const role = await ports.people.roleOf(hint.author).catch(() => "write");
    if (role !== "none" && role !== "read")
        return false;
    ports.runner.info(`@${hint.author} has the role "${role}": nothing is read or recorded.`);
    return true;
}
async function reactToOutsider(ports, { comment, by }) {
    ports.runner.info(`@${by} is neither named by the policy nor trusted with triage: nothing is recorded.`);
    await ports.conversations.react({ comment, with: "confused" }).catch(() => undefined);
}


/***/ })

};
