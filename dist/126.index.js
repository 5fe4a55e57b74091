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
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 31 modules
var settle_follow_ups = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish.js
var publish = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish-departed.js + 1 modules
var publish_departed = __webpack_require__(1998);
;// CONCATENATED MODULE: ./build/actions/reconcile/settle.js












/** After a result: settles what follows from it, the request for a rollback too where the policy says so, and brings staging up to date. */
async function settle(ports, deployment) {
    const { id } = (0,run_inputs/* parseDeployment */.zi)(deployment);
    ports.logPosition.saw((0,run_inputs/* sequenceOf */.nD)(id));
    let context = await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports);
    const openBefore = context.snapshot.pullRequests;
    // Display only, and never fails: it goes on beside what follows.
    const shown = (0,github_deployment/* concludeDeployment */.d)(ports, context, { deployment: id, logUrl: ports.run.reference.url });
    context = await (0,settle_follow_ups/* settleFollowUps */.F)(ports, context, { onlyOrphaned: false });
    await (0,automatic_rollback/* requestAgain */.ES)(ports, context);
    const [unreadable] = (0,decision_context/* setupFindings */.SG)(context.snapshot);
    if (unreadable === undefined && !(0,follow_ups/* trainStandsStill */.iN)(context.state)) {
        const moved = await (0,move_staging/* moveStaging */.B)(ports, await standingOfRecord(ports), { deploys: false });
        context = moved.context;
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
async function standingOfRecord(ports) {
    const snapshot = await (0,decision_context/* readSnapshot */.RA)(ports, { proposals: false });
    return (0,decision_context/* withApprovers */.nR)(ports, await (0,decision_context/* requireStanding */.mq)(ports, snapshot));
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
    const protection = ports.environments.protectionOf(names/* environments */.dT.production);
    ports.people.prefetchRoles();
    const first = await (0,decision_context/* readContext */.yI)(ports);
    const [facts] = await Promise.all([protection, (0,verify_newest/* requireVouchedState */.V)(ports, first, { isSweep: false })]);
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
    (0,announce_deployment/* announceDeployment */.d)(ports, {
        id,
        mode: "deploy",
        sha: commit.sha,
        release: version,
        previousSha: previous?.commit ?? "",
        previousRelease: previous?.version ?? "",
    });
    await Promise.all([
        (0,show_or_tell/* showOrTell */.Q)(ports, `GitHub shows no Deployment for ${id}`, () => ports.deployments.create({
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
        })),
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

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ decideShipping)
/* harmony export */ });
/* harmony import */ var _landable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4004);
/* harmony import */ var _staging_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1571);



/**
 * The decision of the train, held back besides by what has to leave it first and by what could not come to develop
 * afterwards. Asked before the approval, and once more where nothing can be taken back any more.
 */
function decideShipping(facts) {
    const decision = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRelease */ .co)(facts);
    return { ...decision, holds: [...decision.holds, ...(0,_staging_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingFindings */ .hw)(facts), ...(0,_landable_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateLandable */ .Xk)(facts)] };
}


/***/ })

};
