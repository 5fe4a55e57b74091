export const id = 4869;
export const ids = [4869,5723];
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


/***/ })

};
