export const id = 9063;
export const ids = [9063,4757,2719,4869,5723,7901,4531];
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

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ showConclusion),
/* harmony export */   concludeDeployment: () => (/* binding */ concludeDeployment)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4899);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_log_entry_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8430);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81);






async function concludeDeployment(ports, context, { deployment, shown, logUrl, }) {
    try {
        const { intent, result } = releasedBy(context.state, deployment) ?? (await entriesOf(ports, context, deployment));
        if (intent === undefined || result === undefined)
            return;
        const { version, commit, rollback } = intent;
        const { state, description } = shownAs(result, intent);
        const common = { environment: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.production, logUrl };
        await showConclusion(ports, {
            ...common,
            deployment,
            shown,
            sha: commit.sha,
            state,
            description,
            url: context.policy.production.url,
        });
        if (state !== "success")
            return;
        const took = rollback === null ? `${version} took its place` : `${rollback} took production back to ${version}`;
        for (const sha of replacedBy(context.state, intent))
            await ports.deployments.retire({ ...common, sha, except: deployment, description: took });
    }
    catch (error) {
        tellNotShown(ports, deployment, error);
    }
}
function releasedBy({ releases }, deployment) {
    const release = releases.findLast((each) => each.deployment === deployment);
    if (release === undefined || release.rolledBackBy !== null)
        return undefined;
    const { version, commit } = release;
    const before = releases.find((each) => each.version === release.previous);
    const previous = before === undefined ? null : { commit: before.commit.sha };
    return {
        intent: { deployment, version, commit, previous, rollback: null },
        result: { type: "production-deployed" },
    };
}
function replacedBy({ releases }, { deployment, commit, previous, rollback }) {
    const at = releases.findIndex((release) => release.deployment === deployment);
    const before = releases.slice(0, Math.max(at, 0)).findLast(({ rolledBackBy }) => rolledBackBy === null);
    const taken = releases.filter(({ rolledBackBy }) => rollback !== null && rolledBackBy === rollback);
    const commits = [previous?.commit, before?.commit.sha, ...taken.map((release) => release.commit.sha)];
    return new Set(commits.filter((sha) => sha !== undefined).filter((sha) => sha !== commit.sha));
}
const mostBetween = 60;
async function entriesOf(ports, { head, state }, deployment) {
    const first = (0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_4__/* .sequenceOfDeployment */ .u)(deployment);
    if (first === 0)
        return { intent: undefined, result: undefined };
    const count = Math.min(mostBetween, state.log.sequence - first + 1);
    const paths = Array.from({ length: Math.max(count, 0) }, (_, index) => (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(first + index));
    const facts = (await ports.logReader.files(head, paths)).flatMap((text) => {
        const shape = text === undefined ? undefined : (0,_domain_log_entry_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntryShape */ .i)(JSON.parse(text));
        return shape?.kind === "entry" ? [shape.entry.facts] : [];
    });
    return {
        intent: facts.find((each) => each.type === "production-deployment-started" && each.deployment === deployment),
        result: facts.find((each) => (each.type === "production-deployed" ||
            each.type === "production-deployment-failed" ||
            each.type === "production-deployment-aborted") &&
            each.deployment === deployment),
    };
}
function shownAs(result, { version }) {
    switch (result.type) {
        case "production-deployed":
            return { state: "success", description: `${version} is live` };
        case "production-deployment-failed":
            return { state: "failure", description: `${version} failed: ${result.evidence}` };
        case "production-deployment-aborted":
            return { state: "inactive", description: `${version} was never deployed: no job started` };
        default:
            return result;
    }
}
async function showConclusion(ports, conclusion) {
    try {
        await ports.deployments.conclude(conclusion);
    }
    catch (error) {
        tellNotShown(ports, conclusion.deployment, error);
    }
}
function tellNotShown(ports, deployment, error) {
    const problem = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("not-shown", `GitHub does not show how ${deployment} ended: ${problem}`));
}


/***/ }),

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeOrphanedIntents: () => (/* binding */ closeOrphanedIntents)
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
        await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__.concludeDeployment)(ports, context, { deployment: attempt.deployment, logUrl: attempt.run.url });
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

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordProduction: () => (/* binding */ recordProduction),
  recordStaging: () => (/* binding */ recordStaging)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 3 modules
var job_summaries = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/approval/withdrawn-approvals.js



function withdrawnApprovals(snapshot, { grants }, { deployment, pullRequests }) {
    return pullRequests.flatMap(({ number, head }) => {
        const pullRequest = snapshot.pullRequests.find((each) => each.number === number);
        if (pullRequest === undefined || pullRequest.head !== head)
            return [];
        const opinions = (0,reviews/* latestOpinions */.N)(pullRequest.reviews);
        const approving = opinions.filter(({ state }) => state === "APPROVED");
        return grants
            .filter((grant) => grant.source === "review" &&
            grant.pullRequest === number &&
            grant.head === head &&
            !approving.some(({ author }) => (0,values/* isSameUser */.EV)(author.login, grant.by)))
            .map(({ by, reference }) => ({
            actor: opinions.some(({ author }) => (0,values/* isSameUser */.EV)(author.login, by)) ? by : names/* consoleName */.vD,
            facts: {
                type: "approval-withdrawn-late",
                deployment,
                pullRequest: number,
                head,
                by,
                reference,
            },
        }));
    });
}

// EXTERNAL MODULE: ./build/actions/deployment/github-deployment.js
var github_deployment = __webpack_require__(8104);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/actions/deployment/late-withdrawals.js


async function tellLateWithdrawals(ports, withdrawn) {
    await Promise.all(withdrawn.map((each) => tell(ports, each)));
}
async function tell(ports, { actor, facts: { pullRequest, by, reference } }) {
    const what = actor === by ? `@${by} took back ${reference}` : `the approval of @${by} (${reference}) was dismissed`;
    const told = (0,reasons/* finding */.gk)("approval-withdrawn-late", `#${pullRequest}: ${what} after the deployment had begun.`);
    ports.runner.notice(told);
    const body = (0,finding_markdown/* findingLines */.h)([told]).join("\n").trim();
    await ports.conversations.comment({ number: pullRequest, body }).catch(() => undefined);
}

// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/deployment/record-result.js






async function recordProduction(ports, first, { attempt, verdict }) {
    const { deployment } = attempt;
    const written = await (0,transaction/* transact */.hL)(ports, first, ({ snapshot, state }) => {
        if (state.attempt?.deployment !== deployment)
            return Promise.resolve({ drafts: [], value: [] });
        const withdrawn = verdict.kind === "good" ? withdrawnApprovals(snapshot, state, attempt) : [];
        const result = { actor: names/* consoleName */.vD, facts: productionResult(deployment, verdict) };
        return Promise.resolve({ drafts: [result, ...withdrawn], value: withdrawn });
    });
    if (written.entries.length === 0)
        return written.context;
    await tellLateWithdrawals(ports, written.value);
    await ports.runner.summary((0,job_summaries/* resultSummary */.ao)(written.context.state, attempt, verdict.evidence));
    return written.context;
}
function productionResult(deployment, verdict) {
    const { evidence } = verdict;
    switch (verdict.kind) {
        case "good":
            return { type: "production-deployed", deployment, health: verdict.health, evidence };
        case "failed":
            return { type: "production-deployment-failed", deployment, evidence };
        case "aborted":
            return { type: "production-deployment-aborted", deployment, evidence };
        default:
            return verdict;
    }
}
async function recordStaging(ports, first, { intent, verdict, shown }) {
    const { deployment } = intent;
    const written = await (0,transaction/* transact */.hL)(ports, first, ({ state }) => Promise.resolve({
        drafts: state.staging.intent?.deployment === deployment
            ? [{ actor: names/* consoleName */.vD, facts: stagingResult(deployment, verdict) }]
            : [],
        value: undefined,
    }));
    if (written.entries.length > 0)
        await showStaging(ports, written.context, { intent, verdict, shown });
    return written.context;
}
function stagingResult(deployment, verdict) {
    const { evidence } = verdict;
    switch (verdict.kind) {
        case "good":
            return { type: "staging-deployed", deployment, health: verdict.health };
        case "failed":
            return { type: "staging-deployment-failed", deployment, evidence };
        case "aborted":
            return { type: "staging-deployment-aborted", deployment, evidence };
        case "lost":
            return { type: "staging-deployment-aborted", deployment, evidence, begun: true };
        default:
            return verdict;
    }
}
async function showStaging(ports, { policy }, { intent, verdict, shown }) {
    const { deployment, commit, run } = intent;
    await (0,github_deployment/* showConclusion */.D)(ports, {
        environment: names/* environments */.dT.staging,
        deployment,
        shown,
        sha: commit.sha,
        state: verdict.kind === "good" ? "success" : verdict.kind === "aborted" ? "inactive" : "failure",
        description: verdict.kind === "good" ? `On staging (${verdict.health})` : verdict.evidence,
        logUrl: run.url,
        url: policy.staging.url,
    });
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

/***/ 8006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateDraft: () => (/* binding */ gateDraft),
/* harmony export */   resumeRequest: () => (/* binding */ resumeRequest)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6453);
/* harmony import */ var _domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8776);
/* harmony import */ var _approval_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4531);
/* harmony import */ var _orphaned_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2062);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4090);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9550);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6725);








async function resumeRequest(ports, { id, consoleSha }) {
    const context = await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_4__/* .tellOfOrphaned */ .M)(ports, await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_4__/* .closeDeadRollback */ .f)(ports, await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readContextWithFallbackPolicy */ .mG)(ports)));
    if (!isPreauthorised(context, id))
        return waitAtGate(ports, context, id);
    await (0,_execute_js__WEBPACK_IMPORTED_MODULE_5__.executeRollback)(ports, context, {
        consoleSha,
        rollback: id,
        by: { login: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD, isBot: true },
        source: "policy",
        at: ports.clock.now(),
        reference: `policy ${context.policyBlob}`,
    });
}
const isPreauthorised = ({ state, policy }, id) => state.rollback?.id === id &&
    (0,_domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .preauthorisationFinding */ .VV)(state.rollback, policy) === undefined &&
    (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_1__/* .productionChanged */ .g2)(state, state.rollback) === undefined;
async function waitAtGate(ports, first, id) {
    const isGated = await (0,_approval_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isGateUsable */ .gk)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval);
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_7__/* .transact */ .hL)(ports, first, async ({ state, policy }) => {
        const gate = state.gates.rollback;
        const isWanted = isGated &&
            policy.rollback.sources.includes("environment") &&
            state.rollback?.id === id &&
            (state.rollback.phase === "requested" || state.rollback.phase === "failed");
        const isWaiting = gate !== null &&
            gate.run.id !== ports.run.reference.id &&
            (await ports.runs.status(gate.run.id)).status !== "completed";
        return { drafts: isWanted && !isWaiting ? [gateDraft(id)] : [], value: undefined };
    });
    if (written.entries.length > 0)
        (0,_approval_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .sendToGate */ .bv)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval);
}
const gateDraft = (rollbackId) => ({
    actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
    facts: { type: "gate-opened", gate: "rollback", subject: rollbackId, tree: null },
});


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
    const context = await (0,_deployment_orphaned_intents_js__WEBPACK_IMPORTED_MODULE_1__.closeOrphanedIntents)(ports, first);
    const isOver = context.state.attempt?.deployment !== attempt.deployment;
    return { context, died: isOver ? attempt : undefined };
}
async function tellOfOrphaned(ports, { context, died }) {
    const followUp = context.state.followUps.find((each) => each.kind === "announce-failure" && each.deployment === died?.deployment);
    if (followUp === undefined)
        return context;
    try {
        return await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__.settleOne)(ports, context, followUp);
    }
    catch (error) {
        const problem = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error);
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("not-shown", `"${followUp.key}" is still pending: ${problem}`));
        return context;
    }
}


/***/ }),

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lookUpOrigin)
/* harmony export */ });
/* harmony import */ var _domain_approval_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5723);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);


async function lookUpOrigin(ports, context, change) {
    const { head, commitFacts: commits } = change;
    const history = ports.people.pushesOf(change);
    const cleanMerges = await findCleanMerges(ports, context, commits);
    return (0,_domain_approval_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)({
        head,
        commits,
        cleanMerges,
        history: await history,
        own: ownCommits(context.state, change),
    });
}
function ownCommits({ recoveries, rollback, previousRollback, landings }, { number }) {
    const reverts = [rollback, previousRollback].flatMap((each) => each?.madeReverts ?? []);
    return [
        ...reverts,
        ...landings.map(({ commit }) => commit.sha),
        ...recoveries.filter(({ pullRequest }) => pullRequest === number).flatMap(({ made }) => made),
    ];
}
const mergesLookedAt = 10;
async function findCleanMerges(ports, context, commits) {
    const { testers, rollbackApprovers } = context.policy;
    const counting = [...testers, ...rollbackApprovers];
    const inside = new Set(commits.map(({ sha }) => sha));
    const candidates = commits
        .filter(({ parents: [, merged], people, unlinked }) => merged !== undefined &&
        !inside.has(merged) &&
        (unlinked.length > 0 || people.some((login) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(counting, login))))
        .slice(-mergesLookedAt);
    const clean = await Promise.all(candidates.map((merge) => isCleanMerge(ports, context, merge)));
    return candidates.filter((_, index) => clean[index]).map(({ sha }) => sha);
}
async function isCleanMerge(ports, { snapshot: { develop } }, { sha, parents: [ours, theirs] }) {
    if (ours === undefined || theirs === undefined)
        return false;
    const [isOnDevelop, shared] = await Promise.all([
        ports.history.contains(develop.sha, theirs),
        ports.history.mergeBase(ours, theirs),
    ]);
    if (!isOnDevelop || shared === undefined)
        return false;
    const [from, to, onto, merge] = await Promise.all([shared, theirs, ours, sha].map((each) => ports.objects.commitOf(each)));
    if (from === undefined || to === undefined || onto === undefined || merge === undefined)
        return false;
    const keep = { directories: [], files: [] };
    const applied = await ports.objects.applyChanges({ from, to, onto, keep });
    return applied.kind === "applied" && applied.tree === merge.tree;
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


/***/ })

};
