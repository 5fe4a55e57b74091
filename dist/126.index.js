export const id = 126;
export const ids = [126];
export const modules = {

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployProduction: () => (/* binding */ deployProduction)
});

// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/train/facts-of-now.js
var facts_of_now = __webpack_require__(2592);
// EXTERNAL MODULE: ./build/domain/gates/passed-checks.js
var passed_checks = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/train/ready-to-release.js
var ready_to_release = __webpack_require__(8429);
// EXTERNAL MODULE: ./build/actions/display/announce-deployment.js
var announce_deployment = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/actions/run/approval-gate.js
var approval_gate = __webpack_require__(6223);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/inputs.js
var run_inputs = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/actions/deployment/verify-deployment.js + 1 modules
var verify_deployment = __webpack_require__(2719);
// EXTERNAL MODULE: ./build/actions/deployment/record-result.js + 2 modules
var record_result = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js + 1 modules
var decision_context = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/automatic-rollback.js
var automatic_rollback = __webpack_require__(6536);
// EXTERNAL MODULE: ./build/actions/pull-requests/close-released.js
var close_released = __webpack_require__(6519);
// EXTERNAL MODULE: ./build/actions/deployment/github-deployment.js
var github_deployment = __webpack_require__(8104);
// EXTERNAL MODULE: ./build/actions/staging/move-staging.js + 2 modules
var move_staging = __webpack_require__(303);
// EXTERNAL MODULE: ./build/actions/log/unwritten.js
var log_unwritten = __webpack_require__(2495);
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 32 modules
var settle_follow_ups = __webpack_require__(9053);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish.js
var publish = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish-departed.js + 1 modules
var publish_departed = __webpack_require__(1998);
;// CONCATENATED MODULE: ./build/actions/reconcile/settle.js













/** After a result: settles what follows from it, the request for a rollback too where the policy says so, and brings staging up to date. */
async function settle(ports, deployment) {
    const { id, shown: deploymentShown } = (0,run_inputs/* parseDeployment */.zi)(deployment);
    ports.logPosition.saw((0,run_inputs/* sequenceOf */.nD)(id));
    let context = await (0,fallback_policy/* readContextOfResult */.iY)(ports);
    const openBefore = context.snapshot.pullRequests;
    // Display only, and never fails: it goes on beside what follows.
    const shown = (0,github_deployment/* concludeDeployment */.d)(ports, context, {
        deployment: id,
        shown: deploymentShown,
        logUrl: ports.run.reference.url,
    });
    context = await (0,settle_follow_ups/* settleFollowUps */.F3)(ports, context, { onlyOrphaned: false, putsOff: true });
    const [unreadable] = (0,decision_context/* setupFindings */.SG)(context.snapshot);
    const movesOn = unreadable === undefined && !(0,follow_ups/* trainStandsStill */.iN)(context.state);
    if (!movesOn || context.state.rollback?.phase === "failed")
        context = await (0,settle_follow_ups/* writeAll */.f4)(ports, context);
    await (0,automatic_rollback/* requestAgain */.ES)(ports, context);
    if (movesOn) {
        const moved = await (0,move_staging/* moveStaging */.B)(ports, await standingOfRecord(ports, context), { deploys: false });
        context = await (0,settle_follow_ups/* writeAll */.f4)(ports, moved.context);
        await (0,close_released/* closeReleased */.Y)(ports, context);
        await (0,publish_departed/* publishDeparted */.J)(ports, moved.value.left);
    }
    const waiting = new Map(unreadable === undefined ? [] : context.snapshot.pullRequests.map(({ number }) => [number, unreadable]));
    await Promise.all([
        shown,
        (0,publish/* publish */.m)(ports, context, { waiting, leaveOutBoarding: false, openBefore }),
        goOn(ports, context.state),
    ]);
}
/** With the approvers' roles, and without the policies that pull requests propose. */
async function standingOfRecord(ports, { unwritten }) {
    const snapshot = await (0,decision_context/* readSnapshot */.RA)(ports, { proposals: false });
    return (0,decision_context/* withApprovers */.nR)(ports, (0,log_unwritten/* withUnwritten */.z5)(ports, await (0,decision_context/* requireStanding */.mq)(ports, snapshot), unwritten));
}
/** Staging holds something that does not run there: only a run that has the staging job can deploy it. */
async function goOn(ports, state) {
    if ((0,release_decision/* runsOnStaging */.N3)(state) || state.staging.intent !== null)
        return;
    await ports.runs.dispatch({ workflow: "release.yml", inputs: {} });
}

// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/actions/verify-newest.js
var verify_newest = __webpack_require__(1106);
;// CONCATENATED MODULE: ./build/actions/deploy-production.js





















/** The three phases that need the log; `run`, which does not, is `run-deploy-command.ts`. */
async function deployProduction(ports, inputs) {
    switch (inputs.phase) {
        case "begin":
            return begin(ports, inputs["console-sha"]);
        case "finish":
            return finish(ports, inputs);
        case "settle":
            return settle(ports, inputs.deployment);
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
    const protection = (0,approval_gate/* askEarly */.Ji)(ports, () => names/* environments */.dT.production);
    ports.people.prefetchRoles();
    const first = await (0,decision_context/* readContext */.yI)(ports);
    const [facts] = await Promise.all([protection(), (0,verify_newest/* requireVouchedState */.V)(ports, first, { isSweep: false })]);
    const gated = environmentFindings(facts);
    const written = await (0,transaction/* transact */.hL)(ports, first, async (context) => {
        const problems = [...gated, ...beginFindings(context, await (0,gate_reports/* gateReports */.r)(ports, context))];
        if (problems.some(({ code }) => reasons/* reasons */.Ot[code].outcome !== "pending"))
            throw new refusal/* RefusedError */.f(problems);
        return problems.length > 0 ? { drafts: [], value: problems } : intent(context);
    });
    if (!("id" in written.value)) {
        for (const each of written.value)
            ports.runner.info((0,reasons/* renderFinding */.Kj)(each));
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
    (0,announce_deployment/* announceDeployment */.d)(ports, order);
    await Promise.all([
        (0,announce_deployment/* showDeployment */.B)(ports, order, {
            environment: names/* environments */.dT.production,
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
    await (0,show_or_tell/* showOrTell */.Q)(ports, `Run ${run} still waits at a gate that decides nothing`, () => ports.runs.cancel(run, { force: false }));
}
/** Jobs that wait at reviewers or a timer would wait with the intent open, and hold their group (platform fact 22). */
function environmentFindings(protection) {
    if (protection.kind === "missing")
        return [
            (0,reasons/* finding */.gk)("misconfigured", `The environment "${names/* environments */.dT.production}" does not exist; GitHub would create it without protection. Create it with the default branch as its only deployment branch.`),
        ];
    if (protection.reviewers.length === 0 && protection.waitTimerMinutes === 0)
        return [];
    return [
        (0,reasons/* finding */.gk)("environment-gated", `Reviewers: ${protection.reviewers.join(", ") || "none"}; wait timer: ${protection.waitTimerMinutes} minutes.`),
    ];
}
function beginFindings(context, reports) {
    const decision = (0,ready_to_release/* decideShipping */.R)({ ...context, reports });
    const missing = decision.decision === "granted"
        ? []
        : [...decision.rows.flatMap(({ findings }) => findings), ...decision.train];
    return [...missing, ...decision.holds];
}
function intent(context) {
    const state = (0,facts_of_now/* withFactsOfNow */.T)(context.state, context.snapshot);
    const { tip, staged, drift, base } = state.train;
    const approvals = approvalDrafts(context);
    const version = (0,release_decision/* nextVersion */.yU)(state, context.snapshot.tags);
    const live = (0,target/* liveRelease */._8)(state);
    const previous = live === undefined ? null : { version: live.version, commit: live.commit.sha };
    const id = `production-${state.log.sequence + approvals.length + 1}`;
    const started = {
        actor: names/* consoleName */.vD,
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
        const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
        const { counted } = (0,approval/* decideApproval */.gC)({ staged, pullRequest, state, policy });
        const checks = pullRequest === undefined ? [] : (0,passed_checks/* passedChecks */.I)(pullRequest);
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
        const { counted } = (0,approval/* decideApproval */.gC)({
            staged: each,
            pullRequest: (0,release_decision/* pullRequestOf */._n)(snapshot, number),
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
/** The result, first and alone; needs no App, hides behind nothing. */
async function finish(ports, inputs) {
    const { id } = (0,run_inputs/* parseDeployment */.zi)(inputs.deployment);
    ports.logPosition.saw((0,run_inputs/* sequenceOf */.nD)(id));
    const jobs = ports.runs.jobs(ports.run.reference);
    const first = await (0,fallback_policy/* readContextOfResult */.iY)(ports);
    const { attempt } = first.state;
    if (attempt?.deployment !== id) {
        ports.runner.notice((0,reasons/* finding */.gk)("nothing-to-record", `${id} is not the open deployment: it was recorded before, or a rollback took its place.`));
        ports.runner.setOutput("outcome", "recorded-before");
        return;
    }
    const verdict = await (0,verify_deployment/* verifyDeployment */.l)(ports, {
        run: ports.run.reference,
        callerJob: "production",
        result: inputs.result,
        commit: attempt.commit,
        health: first.policy.production.health,
    }, jobs);
    await (0,record_result/* recordProduction */.J)(ports, first, { attempt, verdict });
    ports.runner.setOutput("outcome", verdict.kind === "good" ? verdict.health : verdict.kind);
    if (verdict.kind === "failed")
        ports.runner.fail((0,reasons/* finding */.gk)(verdict.code, verdict.evidence));
}


/***/ }),

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
/** A good release says all that is shown of its deployment. */
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
/* harmony export */   B: () => (/* binding */ showDeployment),
/* harmony export */   d: () => (/* binding */ announceDeployment)
/* harmony export */ });
/* harmony import */ var _show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3038);

/** The Deployment that GitHub shows of it. Its id goes with the order, so that nobody has to look for it when it ends. */
async function showDeployment(ports, order, request) {
    await (0,_show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__/* .showOrTell */ .Q)(ports, `GitHub shows no Deployment for ${order.id}`, async () => {
        announceDeployment(ports, order, await ports.deployments.create(request));
    });
}
/**
 * The outputs that make the caller's deploy job run, set when the log has confirmed the intent. The attempt goes with them:
 * a re-run keeps the outputs of finished jobs and must not deploy an old decision (platform fact 8).
 */
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


/***/ })

};
