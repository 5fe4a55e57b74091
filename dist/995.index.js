export const id = 995;
export const ids = [995];
export const modules = {

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployProduction: () => (/* binding */ deployProduction)
});

// EXTERNAL MODULE: ./build/domain/log/deployment-id.js
var deployment_id = __webpack_require__(4899);
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
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
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
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/follow-checks.js

/** The first look costs a request, and checks that end sooner are hardly worth one. */
const shortestPauseMs = 500;
const longestFirstPauseMs = 2_000;
const longestPauseMs = 30_000;
/** A minute of a runner is billed; where the checks take longer, the next event or sweep finds them. */
const longestWaitMs = 10 * 60_000;
/**
 * GitHub tells nobody that a run which GITHUB_TOKEN dispatched has ended (platform fact 178). So the run that started
 * the checks of a recovery looks for their end itself, when all else is done, and then starts the run that judges them.
 * Never fails: what is not found here is found by the next event or sweep.
 *
 * `elapsedMs`: how long the checks may have run already. The first look waits as long again, within limits, and each later
 * one twice as long as the one before, so that where GitHub answers at once nobody waits two seconds for checks of half a
 * second.
 */
async function followChecks(ports, elapsedMs) {
    const branches = ports.runs.startedChecks();
    if (branches.length === 0)
        return;
    try {
        if (await haveEnded(ports, elapsedMs))
            await ports.runs.dispatch({ workflow: "release.yml", inputs: {} });
        else
            ports.runner.info(`Checks of ${branches.join(", ")} still run. The next event or sweep finds what they come to.`);
    }
    catch (error) {
        ports.runner.info(`What the checks of ${branches.join(", ")} come to, the next event or sweep finds: ${(0,message_of/* messageOf */.b)(error)}`);
    }
}
async function haveEnded(ports, elapsedMs) {
    let pause = Math.min(Math.max(elapsedMs, shortestPauseMs), longestFirstPauseMs);
    for (let waited = 0; waited < longestWaitMs;) {
        await ports.clock.sleep(pause);
        if (await ports.runs.haveChecksEnded())
            return true;
        waited += pause;
        pause = Math.min(pause * 2, longestPauseMs);
    }
    return false;
}

// EXTERNAL MODULE: ./build/actions/deployment/record-result.js + 2 modules
var record_result = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/actions/reconcile/round.js
var round = __webpack_require__(51);
// EXTERNAL MODULE: ./build/actions/reconcile/steps.js + 15 modules
var steps = __webpack_require__(1970);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/actions/log/verify-newest.js
var verify_newest = __webpack_require__(983);
;// CONCATENATED MODULE: ./build/actions/deploy-production.js
























/** The three phases that need the log; `run`, which does not, is `run-deploy-command.ts`. */
async function deployProduction(ports, inputs) {
    switch (inputs.phase) {
        case "begin":
            return begin(ports, inputs["console-sha"]);
        case "finish":
            return finish(ports, inputs);
        case "settle": {
            const startedAt = Date.now();
            await settle(ports, inputs);
            return followChecks(ports, Date.now() - startedAt);
        }
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
    const id = (0,deployment_id/* nextDeploymentId */._)("production", state.log, approvals);
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
/** After the result: what follows from it, a rollback too where the policy says so, and staging brought up to date. */
async function settle(ports, inputs) {
    const { id: deployment, shown } = (0,run_inputs/* parseDeployment */.zi)(inputs.deployment);
    ports.logPosition.saw((0,deployment_id/* sequenceOfDeployment */.u)(deployment));
    const result = { deployment, shown };
    const context = await (0,decision_context/* withMembers */.gn)(ports, await (0,fallback_policy/* readContextOfResult */.iY)(ports));
    await (0,steps/* reconcile */.L)(ports, (0,round/* beginRound */.u)(context, { occasion: "result", result }));
}
/** The result, first and alone; needs no App, hides behind nothing. */
async function finish(ports, inputs) {
    const { id } = (0,run_inputs/* parseDeployment */.zi)(inputs.deployment);
    ports.logPosition.saw((0,deployment_id/* sequenceOfDeployment */.u)(id));
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


/***/ })

};
