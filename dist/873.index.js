export const id = 873;
export const ids = [873];
export const modules = {

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ showConclusion),
/* harmony export */   d: () => (/* binding */ concludeDeployment)
/* harmony export */ });
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_log_entry_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8430);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81);





/**
 * The Deployment objects on GitHub follow the log: this one says how it ended, and the one whose place it took is no
 * longer shown as active, which GitHub leaves to us in production (platform fact 83). Display only: a refusal is told
 * and stops nothing.
 */
async function concludeDeployment(ports, context, { deployment, logUrl }) {
    try {
        const { intent, result } = await entriesOf(ports, context, deployment);
        if (intent === undefined || result === undefined)
            return;
        const { version, commit, rollback } = intent;
        const { state, description } = shownAs(result, intent);
        const common = { environment: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.production, logUrl };
        await showConclusion(ports, {
            ...common,
            deployment,
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
/**
 * What may still be shown as active. What the intent names as before it is not all: after an attempt that did not end
 * well it knows of none, or of that attempt, while the release that ran until then is still shown as live.
 */
function replacedBy({ releases }, { deployment, commit, previous, rollback }) {
    const at = releases.findIndex((release) => release.deployment === deployment);
    const before = releases.slice(0, Math.max(at, 0)).findLast(({ rolledBackBy }) => rolledBackBy === null);
    const taken = releases.filter(({ rolledBackBy }) => rollback !== null && rolledBackBy === rollback);
    const commits = [previous?.commit, before?.commit.sha, ...taken.map((release) => release.commit.sha)];
    return new Set(commits.filter((sha) => sha !== undefined).filter((sha) => sha !== commit.sha));
}
/** Entries between an intent and its result: a rollback's request, its approval and little else. */
const mostBetween = 60;
/** From the log itself: the state forgets what was aborted or taken over. A deployment is named after its intent. */
async function entriesOf(ports, { head, state }, deployment) {
    const first = Number(/^production-(\d+)$/.exec(deployment)?.[1] ?? Number.NaN);
    if (!(first > 0))
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
/** Display only, the log has it: a refusal is told and stops nothing. */
async function showConclusion(ports, conclusion) {
    try {
        await ports.deployments.conclude(conclusion);
    }
    catch (error) {
        tellNotShown(ports, conclusion.deployment, error);
    }
}
function tellNotShown(ports, deployment, error) {
    const problem = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("not-shown", `GitHub does not show how ${deployment} ended: ${problem}`));
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ recordProduction),
  B: () => (/* binding */ recordStaging)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 2 modules
var job_summaries = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/approval/withdrawn-approvals.js



/**
 * Approvals that the deployment was begun with and that are not there any more: dismissed, or changed to a request for
 * changes, after the last look before its intent. To be asked before the result, which ends them. Nothing is undone for it.
 * Clicks at a gate cannot be taken back; reviews that a push made void speak of a head that is not what is deployed.
 */
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


/** Approvals that vanished between the last look at them and the deployment are told; people decide. */
async function tellLateWithdrawals(ports, withdrawn) {
    await Promise.all(withdrawn.map((each) => tell(ports, each)));
}
/** The log has it: a comment that does not come through stops nothing. */
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






/**
 * The result of a production deployment, first in its commit; needs no App, hides behind nothing. With a good one come the
 * approvals that were gone by then, so that no death in between loses them: the result ends what they are found by.
 */
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
/** The result of a staging deployment, and GitHub's Deployment as the log says it. */
async function recordStaging(ports, first, { intent, verdict }) {
    const { deployment } = intent;
    const written = await (0,transaction/* transact */.hL)(ports, first, ({ state }) => Promise.resolve({
        drafts: state.staging.intent?.deployment === deployment
            ? [{ actor: names/* consoleName */.vD, facts: stagingResult(deployment, verdict) }]
            : [],
        value: undefined,
    }));
    if (written.entries.length > 0)
        await showStaging(ports, written.context, { intent, verdict });
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
async function showStaging(ports, { policy }, { intent, verdict }) {
    const { deployment, commit, run } = intent;
    await (0,github_deployment/* showConclusion */.D)(ports, {
        environment: names/* environments */.dT.staging,
        deployment,
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
  l: () => (/* binding */ verifyDeployment)
});

;// CONCATENATED MODULE: ./build/domain/train/deploy-job-verdict.js
/**
 * What the deploy jobs of a run did, once they are over, from the jobs themselves: the caller's result proves nothing
 * (skipped jobs may make it `success`). At least one must have succeeded and none may have ended otherwise; jobs skipped
 * on purpose count as neither.
 */
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

/** Jobs first, then the health check from this clean runner. The deploy script's own word is not the verdict. */
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
    // The entry has the time of GitHub's newest answer, and approvals count from then on: not one from before the probe.
    if (Date.now() - startedAt >= clockResolution)
        await ports.runs.status(question.run.id).catch(() => undefined);
    const evidence = `${verdict.evidence}; ${probe.evidence}`;
    return probe.healthy
        ? { kind: "good", health: "healthy", evidence }
        : { kind: "failed", code: "health-check-failed", evidence };
}
const pausesMs = [1_000, 2_000, 4_000];
/** The jobs are over when this is asked; while the list says otherwise it is read again. Unknown is never "not begun". */
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
/** GitHub tells the time in whole seconds. */
const clockResolution = 1_000;


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ announceDeployment)
/* harmony export */ });
/**
 * The outputs that make the caller's deploy job run, set when the log has confirmed the intent. The attempt goes with them:
 * a re-run keeps the outputs of finished jobs and must not deploy an old decision (platform fact 8).
 */
function announceDeployment(ports, order) {
    const attempt = String(ports.run.reference.attempt);
    ports.runner.setOutput("deployment", JSON.stringify({
        mode: order.mode,
        release: order.release,
        "previous-sha": order.previousSha,
        "previous-release": order.previousRelease,
        id: order.id,
        "run-attempt": attempt,
    }));
    ports.runner.setOutput("run-attempt", attempt);
    ports.runner.setOutput("sha", order.sha);
}


/***/ }),

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ closeReleased)
/* harmony export */ });
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4004);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3038);


/**
 * Closes what production runs and develop has without GitHub knowing: a landing pull request brought it by squash or
 * rebase, or somebody brought its change manually. Merging it would bring nothing, and left open it asks for work that is
 * done. What develop contains commit by commit GitHub marks as merged by itself (platform fact 36).
 */
async function closeReleased(ports, { snapshot, state }) {
    const owed = new Set(state.followUps.flatMap((followUp) => (followUp.kind === "land" ? [followUp.version] : [])));
    for (const pullRequest of snapshot.pullRequests) {
        const { number, head } = pullRequest;
        const release = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(state, pullRequest);
        if (release === undefined || owed.has(release.version))
            continue;
        await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .showOrTell */ .Q)(ports, `#${number} is released and stays open`, async () => {
            if (await ports.history.contains(snapshot.develop.sha, head))
                return;
            const now = await ports.pullRequests.find(number);
            if (now.state === "open" && now.head === head)
                await ports.pullRequests.close(number);
        });
    }
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ publishDeparted)
});

// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/domain/display/departed-status.js




/** The last word on one that is not open towards develop any more; undefined: it is, and its gates say more. */
function departedDisplay(cause, elsewhere) {
    const failed = (description, ...lines) => (0,pull_request_status/* displayWith */.VQ)({ status: { state: "failure", description }, lines });
    switch (cause) {
        case "closed":
            return failed("Left staging: closed", "It boards again when it is reopened and its gates pass.");
        case "merged":
            return failed("Left staging: merged bypassing the console", `What it brought to ${names/* branches */.J0.base} counts as drift: it goes to production with the next release, once a tester approves that release.`);
        case "retargeted": {
            const found = (0,reasons/* finding */.gk)("other-base", `It goes to ${elsewhere ?? "another branch"}.`);
            return failed(`Left staging: its base is no longer ${names/* branches */.J0.base} (other-base)`, ...(0,finding_markdown/* findingLines */.h)([found]));
        }
        case "draft":
        case "blocked-label":
        case "changes-requested":
        case "tainted":
        case "conflict":
        case "refused":
        case "command":
        case "stacked":
            return undefined;
        default:
            return cause;
    }
}

// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
;// CONCATENATED MODULE: ./build/actions/pull-requests/publish-departed.js



/** Nobody looks at a pull request again that is not open towards develop: its status and comment say how it left. */
async function publishDeparted(ports, left) {
    const gone = left.flatMap(({ staged, cause, elsewhere }) => {
        const display = departedDisplay(cause, elsewhere);
        return display === undefined ? [] : [{ number: staged.number, head: staged.head, display }];
    });
    if (gone.length === 0)
        return;
    await Promise.all(gone.flatMap(({ number, head, display: { status, comment } }) => [
        (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not show how it left`, () => ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url })),
        (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not say how it left`, async () => {
            const [id] = await ports.conversations.findOwn([{ number, marker: pull_request_status/* statusCommentMarker */.CF }]);
            return id === undefined
                ? ports.conversations.comment({ number, body: comment })
                : ports.conversations.updateComment({ id, body: comment });
        }),
    ]));
}


/***/ }),

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _domain_train_landable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2971);
/* harmony import */ var _domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2592);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4004);
/* harmony import */ var _domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4737);
/* harmony import */ var _domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1571);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(773);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3038);









/**
 * Brings the status and the comment of every open pull request up to date; what shows the right thing is not written
 * again. All writes go out together. Display only: no decision ever reads it.
 */
async function publish(ports, context, { waiting, leaveOutBoarding, openBefore = [] }) {
    const { snapshot, state, policy } = context;
    const reports = await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .gateReports */ .r)(ports, context);
    const decision = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decideRelease */ .co)({ snapshot, state, policy, reports });
    const plan = (0,_domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planStaging */ .Jp)({ snapshot, state, policy, reports, conflicting: new Set() });
    const landing = (0,_domain_train_landable_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateLandable */ .Xk)({ snapshot, state, policy });
    const version = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .nextVersion */ .yU)((0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__/* .withFactsOfNow */ .T)(state, snapshot), snapshot.tags);
    const gateUrl = state.gates.production?.run.url;
    const staged = new Set(state.train.staged.map(({ head }) => head));
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    const landed = openBefore.filter(({ number }) => !open.has(number));
    await Promise.all([
        ...landed.flatMap((pullRequest) => {
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedDisplay */ .Ub)(state, pullRequest);
            return display === undefined ? [] : [show(ports, pullRequest, display)];
        }),
        ...snapshot.pullRequests.flatMap((pullRequest) => {
            const report = reports.get(pullRequest.number);
            if (report === undefined)
                return [];
            const isBoarding = (0,_domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBoard */ .W3)(report) && !staged.has(pullRequest.head);
            if (leaveOutBoarding && isBoarding)
                return [];
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)({
                pullRequest,
                report,
                decision,
                landing,
                state,
                policy,
                now: snapshot.readAt,
                waiting: waiting.get(pullRequest.number) ?? plan.waiting.get(pullRequest.number),
                gateUrl,
                nextVersion: version,
            });
            return display === undefined ? [] : [show(ports, pullRequest, display)];
        }),
    ]);
}
/** Writes only what is not shown already. What GitHub refuses, say on a locked pull request, is told and stops nothing. */
async function show(ports, pullRequest, { status, comment }) {
    const shown = pullRequest.statuses.find(({ context }) => context === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s);
    const { statusComment, number, head } = pullRequest;
    let id = statusComment?.id;
    const writes = [];
    if (shown?.state !== status.state || shown.description !== status.description)
        writes.push(() => ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url }));
    if (statusComment === undefined)
        writes.push(async () => {
            id = (await ports.conversations.comment({ number, body: comment })).id;
        });
    else if (statusComment.body.trim() !== comment.trim())
        writes.push(() => ports.conversations.updateComment({ id: statusComment.id, body: comment }));
    for (const spare of statusComment?.spare ?? [])
        writes.push(() => ports.conversations.deleteComment(spare));
    const written = await Promise.all(writes.map((write) => (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .showOrTell */ .Q)(ports, `#${number} does not show its state`, write)));
    if (writes.length === 0 || written.includes(false) || id === undefined)
        return;
    ports.snapshots.showed({ number, status, comment: { id, body: comment }, at: ports.clock.now() });
}


/***/ }),

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForRoles),
/* harmony export */   r: () => (/* binding */ gateReports)
/* harmony export */ });
/* harmony import */ var _domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

/** The gates of every open pull request, evaluated on one standing. Roles are asked only where a gate depends on them. */
async function gateReports(ports, context) {
    const { snapshot, state, policy } = context;
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    const roles = await rolesOf(ports, asked);
    return new Map(snapshot.pullRequests.map((pullRequest) => [
        pullRequest.number,
        (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateGates */ .ud)({ pullRequest, snapshot, state, policy, roles, mayChangeWorkflows: ports.hasApp }),
    ]));
}
/** While something else is waited for: the gates, and the next step of the job, find the answers then. `more`: whose word comes in. */
function askForRoles({ people }, { snapshot, policy }, more) {
    const asked = [
        ...snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy)),
        ...more.filter((login) => login !== undefined),
    ];
    for (const login of asked)
        people.roleOf(login).catch(() => undefined); // they ask again
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ moveStaging)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/gates/passed-checks.js
var passed_checks = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/domain/train/staging-plan.js + 1 modules
var staging_plan = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/domain/train/commit-messages.js
var commit_messages = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/actions/run/origin.js
var origin = __webpack_require__(6958);
;// CONCATENATED MODULE: ./build/actions/staging/merge-train.js





/** Merges what changed; who pushed each new head and what drifted in are looked up at the same time. */
async function mergePlan(ports, context, plan) {
    const { state } = context;
    const [outcome, origins, drift, left] = await Promise.all([
        plan.merges.length === 0
            ? undefined
            : ports.merging.mergeOnto({
                base: (0,staging_plan/* mergeStart */.lk)(plan).sha,
                heads: plan.merges.map((place) => ({ sha: place.head, message: mergeMessage(place) })),
            }),
        Promise.all(plan.merges.map((place) => originOf(ports, context, place))),
        driftOnto(ports, state, plan.base),
        Promise.all(plan.ejected.filter(({ cause }) => cause !== "merged").map((each) => leftBy(ports, each))),
    ]);
    if (outcome === undefined)
        return { kind: "merged", staged: plan.kept, tip: (0,staging_plan/* mergeStart */.lk)(plan), drift, left, scratch: undefined };
    if (outcome.kind !== "merged") {
        if (outcome.scratch !== undefined)
            await ports.merging.discard(outcome.scratch);
        const place = outcome.index === undefined ? undefined : plan.merges[outcome.index];
        if (outcome.kind === "refused")
            return { kind: "refused", place, finding: (0,reasons/* finding */.gk)("refused", outcome.found, outcome.remedy) };
        if (place === undefined)
            throw new Error(`Of ${plan.merges.length} heads none is at ${outcome.index}.`);
        return { kind: "conflict", place };
    }
    const boarded = plan.merges.map((place, index) => stagedAt(place, { merge: outcome.commits[index], origin: origins[index], now: ports.clock.now() }));
    const staged = [...plan.kept, ...boarded];
    return {
        kind: "merged",
        staged,
        tip: staged.at(-1)?.merge ?? plan.base,
        drift,
        left,
        scratch: outcome.scratch,
    };
}
/** A snapshot shows what is open towards develop and nothing else: what became of others is asked for. */
async function leftBy(ports, { staged, cause }) {
    if (cause !== "closed")
        return { staged, cause, elsewhere: undefined };
    const { state, elsewhere } = await ports.pullRequests.find(staged.number);
    if (elsewhere !== undefined)
        return { staged, cause: "retargeted", elsewhere };
    return { staged, cause: state === "merged" ? "merged" : "closed", elsewhere };
}
/** It was not on staging before, or its pull request was with another head. */
const isNewHead = ({ before, head }) => before?.head !== head;
/** A head keeps what was known of it when it boarded; one of which something was not known is looked at again. */
async function originOf(ports, context, place) {
    const { before, head } = place;
    return before?.head === head && before.pusher !== null && before.doubts.length === 0
        ? before
        : (0,origin/* lookUpOrigin */.D)(ports, context, place);
}
function stagedAt(place, { merge, origin, now, }) {
    if (merge === undefined || origin === undefined)
        throw new Error(`No merge commit was made for #${place.number}.`);
    const { number, head, title, author, labels, recovers, linkedIssues, before } = place;
    const { pusher, pushers, contributors, doubts, unattributed, cleanMerges } = origin;
    return {
        number,
        head,
        title,
        author,
        pusher,
        pushers,
        contributors,
        doubts,
        unattributed,
        cleanMerges,
        labels,
        recovers,
        linkedIssues,
        merge,
        boardedAt: before?.head === head ? before.boardedAt : now,
    };
}
/** Drift that staging takes in: what was there and is not released, and what came to develop by other hands since. */
async function driftOnto(ports, state, base) {
    if (base.sha === state.develop.sha)
        return state.train.drift;
    const commits = await ports.history.firstParents(state.develop.sha, base.sha);
    if (commits === undefined)
        return [
            ...state.train.drift,
            { sha: base.sha, title: `${names/* branches */.J0.base} was rewritten`, author: "unknown" },
        ];
    return [
        ...state.train.drift,
        ...commits.filter(({ sha }) => !state.ownCommits.includes(sha)).map(driftCommit),
    ];
}
const driftCommit = ({ sha, title, author }) => ({ sha, title, author });
/** The title is the author's text; it goes into the message as data and is read by nobody as a command. */
const mergeMessage = ({ number, title, author }) => `${(0,commit_messages/* promotionHeadline */.Wd)(number, title)}\n\nPull-Request: #${number}\nProposed-by: @${author}`;

// EXTERNAL MODULE: ./build/actions/staging/retry-requests.js
var retry_requests = __webpack_require__(5399);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/actions/staging/find-conflicts.js



/**
 * Who has to give way. A head that did not merge was there before the others changed: then one of those is the newcomer,
 * wherever it stands in the order.
 */
async function whoConflicts(ports, { state }, { place, plan }) {
    const found = await findPartners(ports, place, plan);
    if (isNewHead(place))
        return found;
    const earlier = plan.merges.slice(0, plan.merges.indexOf(place)).filter(isNewHead);
    const isOnSameBase = plan.base.sha === state.train.base.sha;
    const newcomer = earlier.find(({ number }) => found.with.includes(number)) ?? (isOnSameBase ? earlier.at(-1) : undefined);
    if (newcomer === undefined)
        return found;
    return { pullRequest: newcomer.number, head: newcomer.head, with: [place.number] };
}
/** More than that says no more to anybody. */
const mostPartners = 3;
/**
 * With whom a head conflicts: GitHub names nobody, so the others are merged onto it one after the other until one does
 * not. Best effort, for people; nothing moves.
 */
async function findPartners(ports, place, plan) {
    const found = [];
    let others = [...plan.kept, ...plan.merges].filter(({ number }) => number !== place.number);
    while (found.length < mostPartners && others.length > 0) {
        const outcome = await ports.merging.mergeOnto({
            base: plan.base.sha,
            heads: [place, ...others].map(({ head, number }) => ({ sha: head, message: `Try #${number}` })),
        });
        if (outcome.scratch !== undefined)
            await ports.merging.discard(outcome.scratch);
        const partner = outcome.kind === "conflict" ? others[outcome.index - 1] : undefined;
        if (partner === undefined)
            break;
        found.push(partner.number);
        others = others.filter((other) => other !== partner);
    }
    return { pullRequest: place.number, head: place.head, with: found };
}
/** `onto`: where staging stands when this is written; while it does, nobody has to try again. */
const conflictDraft = ({ snapshot }, conflict, onto) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "conflict-found", ...conflict, onto, files: (0,train_conflicts/* filesOfBoth */.sS)(snapshot, conflict) },
});

// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/staging/move-staging.js









/**
 * Ejects, boards and rebuilds: staging and its entries move in one transaction. With `deploys` the intent to deploy the
 * new tip is part of it, when that tree does not run on staging already and no other deployment is under way.
 */
async function moveStaging(ports, first, { deploys }) {
    const written = await (0,transaction/* transact */.hL)(ports, first, (context) => decideMove(ports, context, deploys));
    if (written.value.refusal !== undefined)
        ports.runner.notice(written.value.refusal);
    return written;
}
async function decideMove(ports, context, deploys) {
    const { snapshot, state, policy } = context;
    const reports = await (0,gate_reports/* gateReports */.r)(ports, context);
    const conflicting = new Set();
    const refused = new Map();
    const conflicts = [];
    const retries = (0,retry_requests/* asksForRetry */.It)(ports.run, context);
    const mergeAgain = (number) => (0,retry_requests/* asksToMergeAgain */.mP)(ports.run, context, number);
    for (;;) {
        const plan = (0,staging_plan/* planStaging */.Jp)({ snapshot, state, policy, reports, conflicting, refused, mergeAgain });
        const planned = { plan, waiting: refused, deploys, conflicts };
        if (plan.kind !== "move")
            return stay(context, { ...planned, retries });
        const merged = await mergePlan(ports, context, plan);
        if (merged.kind === "merged")
            return move(context, { ...planned, merged });
        const still = { ...planned, conflicts: [], plan: { ...plan, kind: "still" }, retries };
        if (merged.kind === "refused") {
            const { place, finding } = merged;
            if (place !== undefined)
                refused.set(place.number, finding);
            // Nobody's change is to blame, so nobody leaves for it.
            if (place === undefined || !isNewHead(place))
                return stay(context, { ...still, refusal: finding });
            conflicting.add(place.number);
        }
        else {
            const conflict = await whoConflicts(ports, context, { place: merged.place, plan });
            // A released head that has not landed is pinned: staging stays what it is until the follow-up is settled.
            if (conflicting.has(conflict.pullRequest))
                return stay(context, still);
            conflicting.add(conflict.pullRequest);
            conflicts.push(conflict);
        }
    }
}
function move(context, { plan, waiting, deploys, conflicts, merged, }) {
    const { snapshot, state } = context;
    const { tip, scratch, left } = merged;
    const drafts = [
        ...moveDrafts(snapshot, plan, merged),
        ...conflicts.map((conflict) => conflictDraft(context, conflict, tip.sha)),
    ];
    const deployment = deploys && deploymentDue(state, tip, { retries: false })
        ? intent(state, { drafts: drafts.length, tip })
        : undefined;
    if (deployment !== undefined)
        drafts.push(intentDraft(deployment));
    const { production: gate } = state.gates;
    return {
        drafts,
        moves: stagingMoves(snapshot.staging, tip),
        discard: scratch === undefined ? [] : [scratch],
        value: {
            deployment,
            plan,
            waiting,
            left,
            supersededGate: gate !== null && gate.tree !== tip.tree ? gate.run.id : undefined,
            refusal: undefined,
        },
    };
}
function moveDrafts(snapshot, plan, { staged, tip, drift, left }) {
    return [
        ...left.map(({ staged: { number, head }, cause }) => ({
            actor: names/* consoleName */.vD,
            facts: { type: "pull-request-ejected", pullRequest: number, head, cause },
        })),
        ...plan.merges.filter(isNewHead).map((place) => promotedDraft(place, snapshot)),
        {
            actor: names/* consoleName */.vD,
            facts: {
                type: "staging-moved",
                from: snapshot.staging?.sha ?? null,
                to: tip,
                base: plan.base,
                staged,
                drift,
            },
        },
    ];
}
const stagingMoves = (from, tip) => from?.sha === tip.sha
    ? []
    : [{ ref: `refs/heads/${names/* branches */.J0.staging}`, before: from?.sha ?? null, after: tip.sha, force: true }];
const promotedDraft = ({ number, head, title, author, before }, snapshot) => ({
    actor: author,
    facts: {
        type: "pull-request-promoted",
        pullRequest: number,
        head,
        title,
        author,
        replaces: before?.head ?? null,
        checks: checksOf(snapshot, number),
    },
});
function checksOf(snapshot, number) {
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    return pullRequest === undefined ? [] : (0,passed_checks/* passedChecks */.I)(pullRequest);
}
/** Nothing moves; a deployment may still be owed, e.g. after one that was cancelled or a move that deployed nothing. */
function stay(context, { plan, waiting, deploys, conflicts, retries, refusal }) {
    const { state } = context;
    const { tip, staged } = state.train;
    const found = conflicts.map((conflict) => conflictDraft(context, conflict, tip.sha));
    const isUsed = staged.length > 0 || state.staging.running !== null;
    const isDue = deploys && plan.kind === "stay" && isUsed && deploymentDue(state, tip, { retries });
    const deployment = isDue ? intent(state, { drafts: found.length, tip }) : undefined;
    return {
        drafts: [...found, ...(deployment === undefined ? [] : [intentDraft(deployment)])],
        value: { deployment, plan, waiting, left: [], supersededGate: undefined, refusal },
    };
}
/**
 * Trees are compared: what runs already needs no deployment. A commit that failed is not tried again by itself, only when
 * a person starts the workflow.
 */
const deploymentDue = ({ staging }, tip, { retries }) => staging.intent === null &&
    staging.running?.commit.tree !== tip.tree &&
    (retries || staging.lastFailure?.commit.sha !== tip.sha);
function intent(state, { drafts, tip }) {
    return {
        id: `staging-${state.log.sequence + drafts + 1}`,
        commit: tip,
        previous: state.staging.running?.commit ?? null,
    };
}
const intentDraft = ({ id, commit, previous }) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "staging-deployment-started", deployment: id, commit, previous: previous?.sha ?? null },
});


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ asksForRetry),
/* harmony export */   YK: () => (/* binding */ isStartedByHand),
/* harmony export */   mP: () => (/* binding */ asksToMergeAgain)
/* harmony export */ });
/* harmony import */ var _domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4004);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



/** Whether a person asks for a staging deployment that failed to be made once more; nothing else makes it again. */
function asksForRetry(run, context) {
    const asked = checkedNumber(run, context);
    return isStartedByHand(run) || context.state.train.staged.some(({ number }) => number === asked);
}
/** Whether a person asks to have it merged once more: what looked like a conflict may have been GitHub's mistake. */
const asksToMergeAgain = (run, context, pullRequest) => isStartedByHand(run) || checkedNumber(run, context) === pullRequest;
/** `/check` on it, by somebody whom the policy names or its author. Strangers cost nobody a deployment. */
function checkedNumber({ hint }, { policy, state, snapshot }) {
    if (hint.kind !== "comment" || !hint.isPullRequest || hint.edited || hint.authorIsBot)
        return undefined;
    if ((0,_domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .RM)(hint.body)?.name !== "check")
        return undefined;
    const author = state.train.staged.find(({ number }) => number === hint.issue)?.author ??
        (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(snapshot, hint.issue)?.author.login;
    if (author === undefined)
        return undefined;
    const people = [...policy.testers, ...policy.team, ...policy.rollbackApprovers, author];
    return (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(people, hint.author) && !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(policy.bots, hint.author)
        ? hint.issue
        : undefined;
}
/** Actions, Release, Run workflow; the console's own dispatches come from a bot. */
const isStartedByHand = ({ hint, actorIsBot }) => hint.kind === "dispatch" && (hint.inputs["train"] ?? "") === "" && !actorIsBot;


/***/ }),

/***/ 1106:
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
/** Looked at by each sweep. */
const sweptEntries = 50;
/** Derived state is not believed where it opens production, nor for longer than until the next sweep. */
async function requireVouchedState(ports, known, { isSweep }) {
    const { isIntact, text } = await verifyNewest(ports, { ...known, most: isSweep ? sweptEntries : 1 });
    if (!isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("log-tampered", text);
}
/**
 * Verifies the log over the API: all of it up to a thousand entries, otherwise the newest thousand against the entry
 * before them. `node dist/cli.js verify` in a clone verifies any log whole.
 */
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
    const flaw = newest === undefined ? "the log is empty" : (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFlaw */ .G)(newest, state, ports.sha256);
    if (flaw !== undefined)
        return { isIntact: false, text: flaw };
    if (first > 1)
        return { isIntact: true, text: `the newest ${entries.length} of ${last} entries are intact` };
    const derived = (0,_domain_reducer_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceLog */ .Nf)(entries);
    if (derived === undefined || (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(derived) !== (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(state))
        return { isIntact: false, text: "state.json is not what the entries give" };
    return { isIntact: true, text: `all ${last} entries are intact` };
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
/** What passed on this head, the newest of each name: at most twenty, in alphabetical order. */
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

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withFactsOfNow)
/* harmony export */ });
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5723);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4004);


/**
 * The train with the titles, labels and authors that its pull requests have now: notes and version say what was approved,
 * not what it was called when it boarded. Of a newer head they say nothing about what is staged.
 */
function withFactsOfNow(state, snapshot) {
    const staged = state.train.staged.map((each) => {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(snapshot, each.number);
        if (pullRequest === undefined || pullRequest.head !== each.head)
            return each;
        const { title, labels, linkedIssues } = pullRequest;
        return { ...(0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .withAuthorsOfNow */ .at)(each, pullRequest, each.head), title, labels, linkedIssues };
    });
    return { ...state, train: { ...state.train, staged } };
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hw: () => (/* binding */ leavingFindings),
  lk: () => (/* binding */ mergeStart),
  Jp: () => (/* binding */ planStaging)
});

// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/gates/stacks.js
var stacks = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/domain/train/outgrown-stacks.js



/**
 * On staging with an older head, while what its pull request stands on now leaves or boards anew without it: the older head
 * would keep the older state of what is below, which conflicts with the newer one and hides that it was replaced.
 */
function isOutgrown(staged, leaving, facts) {
    const { snapshot, state, reports } = facts;
    const present = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    if (present === undefined || present.head === staged.head)
        return false;
    const bases = (0,stacks/* missingBelow */.E1)({ number: staged.number, head: present.head }, [], facts);
    return bases.some((base) => {
        if (leaving.some(({ number }) => number === base.number))
            return true;
        const below = state.train.staged.find(({ number }) => number === base.number);
        if (below?.head === base.head || !(0,stacks/* mayBoard */.W3)(reports.get(base.number)))
            return false;
        // Both board anew in one move where both may; what conflicts with the older head alone waits for nothing else.
        return below === undefined
            ? (0,train_conflicts/* knownConflict */.S5)(state, base)?.with.includes(staged.number) === true
            : !(0,stacks/* mayBoard */.W3)(reports.get(staged.number));
    });
}

// EXTERNAL MODULE: ./build/domain/train/own-pull-requests.js
var own_pull_requests = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/train/staging-plan.js













/** What staging should be: develop and the heads of the train in order. Ejections first, then newcomers, while boarding is open. */
function planStaging(facts) {
    const { snapshot, state } = facts;
    const base = snapshot.develop;
    const nothing = {
        base,
        kept: state.train.staged,
        merges: [],
        ejected: [],
        waiting: new Map(),
    };
    if ((0,follow_ups/* trainStandsStill */.iN)(state))
        return { kind: "still", ...nothing };
    const ejected = ejections(facts);
    const remaining = state.train.staged.filter((staged) => !ejected.some((each) => each.staged === staged));
    const isAsItWas = ejected.length === 0 && base.sha === state.train.base.sha;
    const { boarding, waiting } = newcomers(facts, remaining, (known, pullRequest) => isAsItWas && facts.mergeAgain?.(pullRequest.number) !== true
        ? (0,train_conflicts/* knownConflict */.S5)(known, pullRequest)
        : undefined);
    const wanted = successorsOf(remaining, facts, boarding);
    const places = (0,stacks/* inStackOrder */.Y4)([...wanted, ...boarding], facts);
    const kept = base.sha === state.train.base.sha ? unchangedPrefix(state.train.staged, places) : [];
    const merges = places
        .slice(kept.length)
        .map((place) => ("merge" in place ? boardingAgain(place, snapshot) : place));
    const isMoved = snapshot.staging?.sha !== state.train.tip.sha;
    const isChanged = base.sha !== state.train.base.sha || merges.length > 0 || ejected.length > 0 || isMoved;
    return { kind: isChanged ? "move" : "stay", base, kept, merges, ejected, waiting };
}
/** Ejections, including pull requests stacked on an ejected one. A closed base no longer counts as a base. */
function ejections(facts) {
    const { staged } = facts.state.train;
    const causes = new Map(staged.map((each) => [each, ejectionOf(each, facts)]));
    const remaining = staged.filter((each) => causes.get(each) === undefined);
    const leaving = staged.filter((each) => causes.get(each) !== undefined);
    for (const each of remaining) {
        const below = (0,stacks/* missingBelow */.E1)(each, remaining, facts);
        const isLeft = below.some((base) => leaving.some(({ head }) => head === base.head));
        if (!(0,follow_ups/* isPinned */.T4)(facts.state, each) && (isLeft || isOutgrown(each, leaving, facts)))
            causes.set(each, "stacked");
    }
    return staged.flatMap((each) => {
        const cause = causes.get(each);
        return cause === undefined ? [] : [{ staged: each, cause }];
    });
}
/**
 * Who is on staging and has to leave: the next move takes it off, and a run that was past its own move ships nothing of it.
 * The finding's cause is that of the ejection.
 */
const leavingFindings = (facts) => ejections({ ...facts, reports: new Map(), conflicting: new Set() }).map(({ staged, cause }) => (0,reasons/* finding */.gk)("leaves-staging", `#${staged.number}: ${cause}.`));
/** Why a staged head must leave now. A released head that has not landed is pinned: production stands on it. */
function ejectionOf(staged, { snapshot, state, policy, conflicting, refused }) {
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    const tainted = (0,state_taint/* taintedCommits */.a)(state, staged.number);
    if (tainted.has(staged.head) ||
        (pullRequest?.commits ?? []).some((commit) => tainted.has(commit) && pullRequest?.head === staged.head))
        return "tainted";
    if ((0,follow_ups/* isPinned */.T4)(state, staged))
        return undefined;
    if (conflicting.has(staged.number))
        return refused?.has(staged.number) === true ? "refused" : "conflict";
    if ((0,stacks/* isReleased */.OZ)(state, staged))
        return "merged";
    if (pullRequest === undefined)
        return "closed";
    if (pullRequest.isDraft)
        return "draft";
    if ((0,values/* includesName */.VH)(pullRequest.labels, gates/* blockedLabel */.vk))
        return "blocked-label";
    if ((0,objections/* ejectionOrderOf */.ZW)(state, staged) !== undefined)
        return "command";
    const objects = (0,reviews/* latestOpinions */.N)(pullRequest.reviews).some((review) => review.state === "CHANGES_REQUESTED" &&
        review.commit === staged.head &&
        (0,values/* includesUser */.P_)(policy.testers, review.author.login));
    return objects ? "changes-requested" : undefined;
}
/** In stack order, so that a stack which was pushed as a whole finds the new heads of what it stands on. */
function successorsOf(remaining, facts, boarding) {
    const decided = new Map();
    const asWanted = () => remaining.map((each) => decided.get(each.number) ?? each);
    const present = remaining.map(({ number, head }) => ({
        number,
        head: (0,release_decision/* pullRequestOf */._n)(facts.snapshot, number)?.head ?? head,
    }));
    for (const { number } of (0,stacks/* inStackOrder */.Y4)(present, facts)) {
        const staged = remaining.find((each) => each.number === number);
        if (staged !== undefined)
            decided.set(number, successorOf(staged, facts, [...asWanted(), ...boarding]));
    }
    return remaining.map((each) => decided.get(each.number) ?? each);
}
/** The same place with a newer head, once that head may board. */
function successorOf(staged, facts, onBoard) {
    const { snapshot, state, reports, conflicting } = facts;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    if (pullRequest === undefined ||
        pullRequest.head === staged.head ||
        (0,follow_ups/* isPinned */.T4)(state, staged) ||
        conflicting.has(staged.number))
        return staged;
    return (0,stacks/* mayBoard */.W3)(reports.get(staged.number)) && (0,stacks/* missingBelow */.E1)(pullRequest, onBoard, facts).length === 0
        ? boardingOf(pullRequest, state, staged)
        : staged;
}
function newcomers(facts, remaining, conflictOf) {
    const { snapshot, state, policy, reports, conflicting, refused } = facts;
    const staged = new Set(state.train.staged.map(({ number }) => number));
    const ready = snapshot.pullRequests.filter((each) => (0,stacks/* mayBoard */.W3)(reports.get(each.number)) && !staged.has(each.number) && !(0,stacks/* isReleased */.OZ)(state, each));
    const closed = closedFor(facts, remaining);
    const boarding = [];
    const waiting = new Map();
    for (const pullRequest of (0,stacks/* inStackOrder */.Y4)(ready, facts)) {
        const [below] = (0,stacks/* missingBelow */.E1)(pullRequest, [...remaining, ...boarding], facts);
        const conflict = conflictOf(state, pullRequest);
        if (conflict !== undefined)
            waiting.set(pullRequest.number, (0,train_conflicts/* conflictFinding */.UL)(conflict));
        else if (conflicting.has(pullRequest.number))
            waiting.set(pullRequest.number, refused?.get(pullRequest.number) ??
                (0,reasons/* finding */.gk)("train-conflict", `#${pullRequest.number} does not merge with what is on staging.`));
        else if ((0,own_pull_requests/* isConsolePullRequest */.Y)(state, pullRequest))
            continue;
        else if (below !== undefined)
            waiting.set(pullRequest.number, (0,stacks/* stackedOn */.x1)(below));
        else if (closed !== undefined)
            waiting.set(pullRequest.number, closed);
        else if (remaining.length + boarding.length >= policy.maxStaged)
            waiting.set(pullRequest.number, (0,reasons/* finding */.gk)("train-full", `${remaining.length + boarding.length} of ${policy.maxStaged}.`));
        else
            boarding.push(boardingOf(pullRequest, state, undefined));
    }
    return { boarding, waiting };
}
/** Why nobody boards now: something released has yet to land, or the train's approvals have begun. */
function closedFor({ snapshot, state, policy }, remaining) {
    const owed = remaining.flatMap((each) => (0,follow_ups/* landingFollowUpOf */.Zw)(state, each) ?? []);
    const [landing] = [...owed.filter(({ refusal }) => refusal !== null), ...owed];
    if (landing !== undefined)
        return (0,follow_ups/* pendingLanding */.fG)(landing);
    // A train that failed in production is open again: what repairs it may be another pull request.
    if ((0,release_decision/* failedAttempt */.N4)(state) !== undefined)
        return undefined;
    const granted = remaining.find((staged) => {
        const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
        return (0,approval/* decideApproval */.gC)({ staged, pullRequest, state, policy }).decision === "granted";
    });
    return granted === undefined ? undefined : (0,reasons/* finding */.gk)("train-closed", `#${granted.number} is approved.`);
}
const boardingOf = (pullRequest, state, before) => ({
    number: pullRequest.number,
    head: pullRequest.head,
    title: pullRequest.title,
    author: pullRequest.author.login,
    commitFacts: pullRequest.commitFacts,
    isCrossRepository: pullRequest.isCrossRepository,
    headRepository: pullRequest.headRepository,
    labels: pullRequest.labels,
    recovers: (0,state_taint/* recoveryOf */.r)(state, pullRequest.number)?.rollback ?? null,
    linkedIssues: pullRequest.linkedIssues,
    headBranch: pullRequest.headBranch,
    before,
});
/** Merged again onto another base, with the facts it boarded with. */
function boardingAgain(staged, snapshot) {
    const { number, head, title, author, labels, recovers, linkedIssues } = staged;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    return {
        number,
        head,
        title,
        author,
        commitFacts: pullRequest?.commitFacts ?? [],
        isCrossRepository: pullRequest?.isCrossRepository ?? false,
        headRepository: pullRequest?.headRepository,
        labels,
        recovers,
        linkedIssues,
        headBranch: pullRequest?.headBranch ?? "",
        before: staged,
    };
}
function unchangedPrefix(staged, places) {
    const firstChange = staged.findIndex((each, index) => places[index] !== each);
    return firstChange === -1 ? staged : staged.slice(0, firstChange);
}
/** The commit that the merges start from. */
const mergeStart = (plan) => plan.kept.at(-1)?.merge ?? plan.base;


/***/ })

};
