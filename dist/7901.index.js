export const id = 7901;
export const ids = [7901,2719,4869,5723];
export const modules = {

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


/***/ })

};
