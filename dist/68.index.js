export const id = 68;
export const ids = [68];
export const modules = {

/***/ 8104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ showConclusion),
/* harmony export */   d: () => (/* binding */ concludeDeployment)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4899);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3257);
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
/** From the log itself: the state forgets what was aborted or taken over. */
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
    const problem = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("not-shown", `GitHub does not show how ${deployment} ended: ${problem}`));
}


/***/ }),

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ closeOrphanedIntents)
/* harmony export */ });
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8104);
/* harmony import */ var _verify_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);
/* harmony import */ var _record_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);



/**
 * Intents whose run is over without a result: its record never ran. They are judged as it would have judged them, and what
 * is recorded is what became of them; production is never retried by itself. Costs nothing while no other run's intent
 * is open.
 */
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
        context = await (0,_record_result_js__WEBPACK_IMPORTED_MODULE_1__/* .recordProduction */ .J)(ports, context, { attempt, verdict: production });
        await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeDeployment */ .d)(ports, context, { deployment: attempt.deployment, logUrl: attempt.run.url });
    }
    if (staging.intent === null || onStaging === undefined)
        return context;
    return (0,_record_result_js__WEBPACK_IMPORTED_MODULE_1__/* .recordStaging */ .B)(ports, context, { intent: staging.intent, verdict: stagingVerdict(onStaging) });
}
/** Staging may be tried again: where a deploy job ended badly, perhaps for what its run died of, another run deploys again. */
const stagingVerdict = (verdict) => verdict.kind === "failed" && verdict.code === "deploy-failed"
    ? { kind: "lost", evidence: verdict.evidence }
    : verdict;
/** undefined: its run is alive and will say so itself. */
async function judgeDead(ports, { run, commit }, asked) {
    const end = await endOf(ports, run);
    if (end === "alive")
        return undefined;
    const verdict = end === "over"
        ? await (0,_verify_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyDeployment */ .l)(ports, { run, commit, result: "", ...asked })
        : // What a deleted run did nobody can say any more, so it counts as having changed what ran.
            { kind: "failed", code: "deploy-failed", evidence: "it was deleted since" };
    return { ...verdict, evidence: `the run ended without recording a result; ${verdict.evidence}` };
}
/** Completed, or gone on to a later attempt. Our own run is not over. */
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


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ drill),
  a: () => (/* binding */ drillWhenDue)
});

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/values/remote-error.js
var remote_error = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/domain/snapshot/environment-rules.js
var environment_rules = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/migrations/detect.js
var detect = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/domain/migration-tools/table.js + 8 modules
var table = __webpack_require__(6470);
// EXTERNAL MODULE: ./build/domain/migrations/words.js
var words = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/domain/migrations/drill-words.js




/** In one line of plain text, for the drill's table. */
function databaseSeen({ tools, doubts }, { from, target }) {
    const known = tools.map((each) => {
        const leaving = each.leaving.count;
        const name = (0,detect/* toolNames */.$)([each.tool]).join("");
        return `${name}: ${leaving === 0 ? "no migration leaves" : `${leaving} ${leaving === 1 ? "migration leaves" : "migrations leave"} from ${from} to ${target}`}`;
    });
    const hints = doubts.flatMap((doubt) => doubt.kind === "names" ? [`${doubt.words} of a tool that is not known`] : []);
    const unread = doubts.length - hints.length;
    const said = [
        ...known,
        ...hints,
        ...(unread === 0 ? [] : [`${unread} ${unread === 1 ? "thing" : "things"} could not be read`]),
    ];
    return said.length === 0 ? "no migration tool was recognised" : said.join("; ");
}
/** Warnings about the older release's "up". They name what was measured, so that they can be compared with what is installed. */
const databaseFindings = ({ tools }, direction) => tools.flatMap((each) => findingOf(each, direction));
function findingOf(found, { target }) {
    const tool = (0,table/* findTool */.SG)(found.tool);
    const [worst] = (0,words/* expectedUp */.cd)(found);
    if (tool === undefined || worst === undefined)
        return [];
    const text = `${tool.command} of ${target} ${worst.text} (measured with ${tool.name} ${tool.version}, ${tool.measured})`;
    const plain = `${text.replaceAll("`", "")}.`;
    switch (worst.outcome) {
        case "fails":
        case "ignored":
            return [(0,reasons/* finding */.gk)("migrations-refuse", plain)];
        case "changes":
            return [(0,reasons/* finding */.gk)("migrations-change-back", plain)];
        case "passes":
        case "not-measured":
            return [];
        default:
            return worst.outcome;
    }
}

// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/drill/drill.js







/** Whether a rollback that were requested now would go through, with everything that stands against it. */
function evaluateDrill(facts) {
    const choice = (0,target/* chooseTarget */.bx)(facts.state, "");
    const release = choice.kind === "chosen" ? choice.release : undefined;
    const checks = [
        release === undefined ? noTarget(facts) : targetCheck(facts, release),
        approverCheck(facts),
        wayToApproveCheck(facts),
        productionCheck(facts),
        deployWorkflowCheck(facts.called),
        ...databaseCheck(facts),
        ...setupCheck(facts.setup ?? []),
        runCheck(facts.state),
    ];
    return {
        outcome: checks.some(({ failures }) => failures.length > 0) ? "failed" : "passed",
        target: release === undefined ? null : { version: release.version, commit: release.commit },
        checks,
    };
}
const check = (name, seen, parts) => ({
    name,
    seen,
    failures: [],
    warnings: [],
    ...parts,
});
/** With one release there is nothing to go back to yet; with more of them something is wrong. */
function noTarget({ state }) {
    const found = [
        (0,reasons/* finding */.gk)("no-target", `${state.releases.length} releases, none of which production could go back to.`),
    ];
    return check("target", "", state.releases.length <= 1 ? { warnings: found } : { failures: found });
}
function targetCheck({ targets }, { version, commit, health }) {
    const standing = targets.find(({ target }) => target.version === version);
    const failures = standing?.hasCommit === true
        ? []
        : [(0,reasons/* finding */.gk)("target-gone", `GitHub has no commit ${commit.sha} (${version}) any more.`)];
    const unverified = health === "unverified" ? [(0,reasons/* finding */.gk)("target-unverified", `${version} never had a health check.`)] : [];
    const moved = standing === undefined ? [] : tagFindings(standing);
    return check("target", `${version} at ${(0,values/* shortSha */.Fu)(commit.sha)}`, {
        failures,
        warnings: [...moved, ...unverified],
    });
}
/** The log says which commit was good, so a tag that was moved or deleted stops no rollback; but somebody did that. */
function tagFindings({ target: { version, commit }, tag }) {
    if (tag === commit.sha)
        return [];
    const now = tag === undefined ? "is gone" : `points at ${(0,values/* shortSha */.Fu)(tag)}`;
    return [
        (0,reasons/* finding */.gk)("tag-moved", `The tag ${version} ${now}; the log says that ${version} is ${(0,values/* shortSha */.Fu)(commit.sha)}.`),
    ];
}
function approverCheck({ state, policy, approvers }) {
    const usable = approvers.filter(({ login, hasAccess }) => hasAccess && !(0,values/* includesUser */.P_)(policy.bots, login));
    const without = approvers.filter(({ hasAccess }) => !hasAccess);
    const requesters = state.rollback?.requesters.map(({ by }) => by) ?? [];
    const left = usable.filter(({ login }) => !(0,values/* includesUser */.P_)(requesters, login));
    const names = usable.map(({ login }) => `@${login}`).join(", ");
    const failures = left.length > 0
        ? []
        : [
            (0,reasons/* finding */.gk)("nobody-could-approve", usable.length === 0
                ? "No rollback approver in the policy file has access to the repository."
                : `All that remain (${names}) requested ${state.rollback?.id ?? "the rollback"}.`),
        ];
    const alone = usable.length === 1 && failures.length === 0
        ? [(0,reasons/* finding */.gk)("single-approver", `${names} is the only one: nobody can approve what ${names} requests.`)]
        : [];
    return check("approvers", names, {
        failures,
        warnings: [
            ...alone,
            ...(0,rollback_approvers/* unreadApproverTeams */.Z5)(policy),
            ...without.map(({ login }) => (0,reasons/* finding */.gk)("approver-without-access", `@${login} is in "rollback-approvers" with less than triage in the repository.`)),
        ],
    });
}
/** At least one of the ways to approve that the policy offers must be open. */
function wayToApproveCheck(facts) {
    const { policy, approval, hasIssues } = facts;
    const [{ sources }, logins] = [policy.rollback, policy.rollbackApprovers];
    const gate = sources.includes("environment") ? gateProblems(facts, logins) : [];
    const comment = sources.includes("comment") && !hasIssues
        ? [
            (0,reasons/* finding */.gk)("misconfigured", "Issues are switched off, but approvals by comment need them.", "Turn on issues (Settings, General, Features)."),
        ]
        : [];
    const open = sources.filter((source) => (source === "comment" ? comment : gate).length === 0);
    const found = [...gate, ...comment];
    const unread = sources.includes("environment") && gate.length === 0 ? (0,environment_rules/* teamFindings */.gg)(approval, logins) : [];
    return check("way to approve", open
        .map((source) => (source === "comment" ? "comment in the issue" : names/* environments */.dT.rollbackApproval))
        .join(", "), open.length === 0 ? { failures: found } : { warnings: [...found, ...unread] });
}
/** Nothing here stops a rollback: whether deploy.yml runs the migrations is not known. */
function databaseCheck({ state, database }) {
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    if (database === undefined || choice.kind === "refused")
        return [];
    const direction = { from: choice.from.version, target: choice.release.version };
    return [
        check("migrations", databaseSeen(database, direction), {
            warnings: databaseFindings(database, direction),
        }),
    ];
}
const gateProblems = ({ approval, deploymentBranches }, logins) => [
    ...(0,environment_rules/* gateFindings */.Av)(approval, logins),
    ...(0,environment_rules/* branchFindings */.xH)(names/* environments */.dT.rollbackApproval, {
        allowed: deploymentBranches.approval,
        branch: names/* branches */.J0.base,
    }),
];
function productionCheck({ production, deploymentBranches }) {
    const name = names/* environments */.dT.production;
    if (!production.exists)
        return check(`environment ${name}`, "", {
            failures: [
                (0,reasons/* finding */.gk)("misconfigured", `The environment "${name}" does not exist; GitHub would create it without its secrets.`, "Create it, with its secrets and the default branch as its only deployment branch."),
            ],
        });
    return check(`environment ${name}`, "no reviewers, no timer, open to the default branch", {
        failures: [
            ...(0,environment_rules/* stallFindings */.ZD)(production),
            ...(0,environment_rules/* branchFindings */.xH)(name, { allowed: deploymentBranches.production, branch: names/* branches */.J0.base }),
        ],
    });
}
/** Paths of the repository's own workflows that this workflow's text calls. */
const calledWorkflows = (text) => [
    ...new Set([...text.matchAll(/^\s*uses:\s*["']?\.\/(\.github\/workflows\/[\w.-]+\.ya?ml)/gm)].map(([, path]) => path ?? "")),
];
function deployWorkflowCheck(called) {
    const missing = called.filter(({ text }) => text === undefined);
    const queued = called.filter(({ text }) => text !== undefined && /^\s*concurrency\s*:/m.test(text));
    const none = called.length === 0
        ? [
            (0,reasons/* finding */.gk)("deploy-workflow", `The workflow calls no file such as ${names/* deployWorkflowPath */.EN}: nothing would be deployed.`),
        ]
        : [];
    return check("deploy workflow", called.map(({ path }) => path).join(", "), {
        failures: [
            ...none,
            ...missing.map(({ path }) => (0,reasons/* finding */.gk)("deploy-workflow", `${path} does not exist on the default branch.`)),
        ],
        warnings: queued.map(({ path }) => (0,reasons/* finding */.gk)("deploy-workflow", `${path} names a concurrency group: a rollback would wait behind a deployment that hangs.`)),
    });
}
/** Nothing of it stops a rollback that is under way; releases and recoveries may wait for it. */
function setupCheck(setup) {
    const errors = setup.filter(({ severity }) => severity === "error");
    return errors.length === 0
        ? []
        : [
            check("set-up", "", {
                warnings: errors.map(({ found, consequence, fix }) => (0,reasons/* finding */.gk)("misconfigured", `${found} ${consequence}`, fix)),
            }),
        ];
}
/** A called workflow that asks for more than its caller grants does not start (platform fact 9): that this runs is the proof. */
const runCheck = ({ attempt, rollback }) => check("this run", [
    "has every permission that a rollback needs, and can write the log",
    ...(attempt === null ? [] : [`${attempt.deployment} is in progress and would be cancelled`]),
    ...(rollback === null ? [] : [`${rollback.id} is ${rollback.phase}`]),
].join("; "), {});

// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
;// CONCATENATED MODULE: ./build/domain/drill/drill-issue.js


const drillMarker = "<!-- release-console:drill -->";
const drillTitle = "A rollback would fail now";
/** The verdict, a row for each check, then what to do about each that is not as it should be. */
function drillSummary({ outcome, target, checks }) {
    const whereTo = target === null ? "" : ` to ${target.version}`;
    const verdict = outcome === "failed"
        ? `A rollback${whereTo} would fail now`
        : target === null
            ? "Ready, but there is nothing to go back to yet"
            : `A rollback${whereTo} would succeed now`;
    return [`### Drill: ${verdict}`, "", checksTable(checks), "", ...findingList(checks), ""].join("\n");
}
/** For the issue of a failed drill. Names whom a rollback would need. */
function drillIssue(drill, { policy, runUrl }) {
    return [
        drillMarker,
        `${policy.rollbackApprovers.map(markdown/* mention */.lE).join(" ")}: a drill found that a rollback would fail now. Nothing was deployed. A drill runs every week, and the first one that passes closes this issue. To try again now: Actions, Rollback, Run workflow, with "drill".`,
        "",
        checksTable(drill.checks),
        "",
        ...findingList(drill.checks),
        "",
        `[The drill](${runUrl})`,
    ].join("\n");
}
const drillPassedText = (runUrl) => `[The drill](${runUrl}) passed: a rollback would succeed now.`;
const checksTable = (checks) => (0,markdown/* table */.tp)([
    ["what", "verdict", "seen"],
    ...checks.map(({ name, seen, failures, warnings }) => [
        name,
        failures.length > 0
            ? "**stops a rollback**"
            : warnings.length > 0
                ? "passed, with a warning"
                : "passed",
        failures.length > 0 ? "see below" : (0,markdown/* escapeMarkdown */.FV)(seen) || "–",
    ]),
]);
const findingList = (checks) => [
    ...checks.flatMap(({ failures }) => failures.map((each) => `- **Stops a rollback:** ${(0,finding_markdown/* findingLine */.m)(each)}`)),
    ...checks.flatMap(({ warnings }) => warnings.map((each) => `- Warning: ${(0,finding_markdown/* findingLine */.m)(each)}`)),
];

// EXTERNAL MODULE: ./build/domain/doctor/diagnose.js + 13 modules
var diagnose = __webpack_require__(5884);
// EXTERNAL MODULE: ./build/actions/run/environment-facts.js
var environment_facts = __webpack_require__(1997);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/look-at-migrations.js + 4 modules
var look_at_migrations = __webpack_require__(16);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/rollback/drill.js













/**
 * Whether a rollback would succeed now, found out in the very workflow that would carry it out, and without deploying
 * anything. The result is an entry; a failed drill is red and has an issue until one passes.
 */
async function drill(ports) {
    const context = await (0,decision_context/* readContext */.yI)(ports);
    const result = evaluateDrill(await drillFacts(ports, context));
    await report(ports, context, result);
    await ports.runner.summary(drillSummary(result));
    for (const each of result.checks.flatMap(({ warnings }) => warnings))
        ports.runner.notice(each);
    if (result.outcome === "failed")
        throw new refusal/* RefusedError */.f(result.checks.flatMap(({ failures }) => failures));
}
const weekInMilliseconds = 7 * 24 * 60 * 60 * 1000;
/**
 * For the scheduled sweep: a drill a week. The rollback's own workflow has no schedule, because GitHub disables workflows
 * that have one after 60 days without activity, whole (platform fact 15).
 */
async function drillWhenDue(ports, { state }) {
    const { drill: last, releases, rollback, attempt } = state;
    if (releases.length === 0 || rollback !== null || attempt !== null)
        return;
    if (last !== null && Date.parse(ports.clock.now()) - Date.parse(last.at) < weekInMilliseconds)
        return;
    try {
        await ports.runs.dispatch({
            workflow: "rollback.yml",
            inputs: { reason: "Weekly drill", drill: "true" },
        });
    }
    catch (error) {
        const said = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("misconfigured", `The workflow rollback.yml cannot be started: ${said}`, "Enable it: Actions, Rollback, Enable workflow."));
    }
}
/** Everybody named, and of teams, which can have hundreds of members, some: two who can approve are enough. */
const mostAsked = ({ policy }) => policy.kind === "read" ? Math.max(20, policy.policy.rollbackApprovers.length) : 20;
async function drillFacts(ports, context) {
    const { state, policy, snapshot } = context;
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    const targets = choice.kind === "chosen" ? [{ version: choice.release.version, commit: choice.release.commit }] : [];
    const [standings, approvers, production, approval, deploymentBranches, called, database, setup] = await Promise.all([
        ports.tags.inspect(targets),
        Promise.all(policy.rollbackApprovers.slice(0, mostAsked(snapshot)).map(async (login) => ({
            login,
            // Of a public repository GitHub calls everybody a reader.
            hasAccess: !["none", "read"].includes(await ports.people.roleOf(login)),
        }))),
        ports.environments.protectionOf(names/* environments */.dT.production),
        ports.environments.protectionOf(names/* environments */.dT.rollbackApproval),
        branchesAllowed(ports),
        calledFiles(ports, context),
        databaseFacts(ports, context),
        setupFindings(ports, context),
    ]);
    return {
        state,
        policy,
        hasIssues: snapshot.repository.hasIssues,
        targets: standings,
        approvers,
        production: (0,environment_facts/* environmentFacts */.z)(production),
        approval: (0,environment_facts/* environmentFacts */.z)(approval),
        deploymentBranches,
        called,
        ...database,
        setup,
    };
}
/** What GitHub does not say stops no drill. */
async function databaseFacts(ports, { state, policy, snapshot: { develop } }) {
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    const isAsked = policy.migrations === "detected" || policy.migrations.length > 0;
    if (choice.kind === "refused" || !isAsked)
        return {};
    const commits = { target: choice.release.commit, from: choice.from.commit, develop };
    return (0,look_at_migrations/* lookAtMigrations */.s)(ports, commits).then(({ found }) => ({ database: found }), () => ({}));
}
/** Of an environment that does not exist nothing is known; that it does not exist is told anyway. */
async function branchesAllowed({ environments: port }) {
    const [production, approval] = await Promise.all([names/* environments */.dT.production, names/* environments */.dT.rollbackApproval].map((name) => port.deploymentBranches(name)));
    return { production, approval };
}
/** It says more than a drill is about, so that it cannot be read is no reason to fail. */
async function setupFindings({ setup }, { snapshot, policy, policyBlob }) {
    if (setup === undefined)
        return [];
    const { defaultBranch: base } = snapshot.repository;
    const reading = { kind: "read", policy, blob: policyBlob };
    return setup.read(snapshot.develop.sha, { policy: reading, base }).then((facts) => (0,diagnose/* diagnose */.h)(facts).findings, () => []);
}
/** The usual file is read with the caller's; another one takes a second look. */
async function calledFiles(ports, { snapshot: { develop } }) {
    const [caller = "", usual] = await ports.logReader.files(develop.sha, [
        ports.run.workflowPath,
        names/* deployWorkflowPath */.EN,
    ]);
    const paths = calledWorkflows(caller);
    const others = paths.filter((path) => path !== names/* deployWorkflowPath */.EN);
    const texts = others.length === 0 ? [] : await ports.logReader.files(develop.sha, others);
    return paths.map((path) => ({
        path,
        text: path === names/* deployWorkflowPath */.EN ? usual : texts[others.indexOf(path)],
    }));
}
async function report(ports, context, result) {
    const issue = await keepIssue(ports, context, result);
    const facts = {
        type: "rollback-drilled",
        outcome: result.outcome,
        target: result.target,
        failures: result.checks.flatMap(({ failures }) => failures.map(({ code, found }) => ({ code, found }))),
        warnings: result.checks.flatMap(({ warnings }) => warnings.map(({ code, found }) => ({ code, found }))),
        issue,
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts: [{ actor: names/* consoleName */.vD, facts }], value: undefined }));
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
}
/**
 * The number of the open issue after this drill. One that cannot be opened, or that somebody deleted, changes no verdict
 * and keeps no result out of the log: a drill without a result would be tried again at every sweep.
 */
async function keepIssue(ports, context, result) {
    try {
        return await updateIssue(ports, context, result);
    }
    catch (error) {
        const said = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `The issue of the drill could not be updated: ${said}`));
        return (0,remote_error/* isGone */.ST)(error) ? null : (context.state.drill?.issue ?? null);
    }
}
async function updateIssue(ports, { state, policy }, result) {
    const known = state.drill?.issue ?? null;
    const runUrl = ports.run.reference.url;
    if (result.outcome === "passed") {
        if (known === null)
            return null;
        await ports.conversations.comment({ number: known, body: drillPassedText(runUrl) });
        await ports.conversations.updateIssue({ number: known, closed: true });
        return null;
    }
    const body = drillIssue(result, { policy, runUrl });
    const opened = await ports.conversations.openIssue({
        title: drillTitle,
        body,
        labels: [],
        marker: drillMarker,
    });
    if (opened.kind === "refused") {
        ports.runner.notice((0,reasons/* finding */.gk)("follow-up-refused", opened.found, opened.remedy));
        return null;
    }
    if (opened.value.number === known)
        await ports.conversations.updateIssue({ number: known, body });
    return opened.value.number;
}


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
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(103);




/**
 * Whoever comes to a rollback whose run died does not wait for the sweep to find out. Costs a question while a deployment
 * of it is under way, and nothing otherwise.
 */
async function closeDeadRollback(ports, first) {
    const { attempt } = first.state;
    if (attempt === null || attempt.rollback === null)
        return { context: first, died: undefined };
    const context = await (0,_deployment_orphaned_intents_js__WEBPACK_IMPORTED_MODULE_1__/* .closeOrphanedIntents */ .z)(ports, first);
    const isOver = context.state.attempt?.deployment !== attempt.deployment;
    return { context, died: isOver ? attempt : undefined };
}
/** How to go on stands in the issue at once, not with the next run of the release. A fault of it stops nothing. */
async function tellOfOrphaned(ports, { context, died }) {
    const followUp = context.state.followUps.find((each) => each.kind === "announce-failure" && each.deployment === died?.deployment);
    if (followUp === undefined)
        return context;
    try {
        return await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__/* .settleOne */ .Cx)(ports, context, followUp);
    }
    catch (error) {
        const problem = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error);
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("not-shown", `"${followUp.key}" is still pending: ${problem}`));
        return context;
    }
}


/***/ }),

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ concludeRequest),
/* harmony export */   u: () => (/* binding */ rejectRollback)
/* harmony export */ });
/* harmony import */ var _domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(103);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _follow_ups_rollback_draft_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);






/**
 * The request ends without effect; its issue is closed, and a run that waits at its gate is cancelled. Of an approval and
 * a rejection at once the first in the log counts.
 */
async function rejectRollback(ports, first, { open, by, reason: given }) {
    const reason = (0,_domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLetters */ .lA)(given, _follow_ups_rollback_draft_request_js__WEBPACK_IMPORTED_MODULE_3__/* .longestReason */ .xg);
    const gateRun = first.state.gates.rollback?.run.id;
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .hL)(ports, first, ({ state: { rollback } }) => {
        if (rollback?.id !== open.id)
            return Promise.resolve({ drafts: [], value: undefined });
        if (rollback.phase !== open.phase)
            throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("no-open-rollback", `${open.id} is ${rollback.phase} by now.`);
        const facts = { type: "rollback-rejected", rollback: open.id, by, reason };
        return Promise.resolve({ drafts: [{ actor: by, facts }], value: undefined });
    });
    if (written.entries.length === 0)
        return;
    await concludeRequest(ports, written.context, { id: open.id, gateRun });
}
/** What the open request held back may leave, and its issue says that it is over: by this run, or by one after it. */
async function concludeRequest(ports, context, { id, gateRun }) {
    await letTrainGoOn(ports, context, gateRun);
    const followUp = context.state.followUps.find((each) => each.kind === "announce-end" && each.rollback === id);
    return followUp === undefined ? context : (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .settleOne */ .Cx)(ports, context, followUp);
}
/** The run that waits for the decision waits for nothing any more. */
async function letTrainGoOn(ports, { state }, gateRun) {
    await Promise.all([
        ...(gateRun === undefined || gateRun === ports.run.reference.id
            ? []
            : [
                (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () => ports.runs.cancel(gateRun, { force: false })),
            ]),
        ...(state.train.staged.length === 0
            ? []
            : [ports.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
    ]);
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withdrawWhenClosed),
/* harmony export */   R: () => (/* binding */ followIssue)
/* harmony export */ });
/* harmony import */ var _domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7071);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7944);
/* harmony import */ var _domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3967);
/* harmony import */ var _orphaned_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9550);
/* harmony import */ var _reject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8250);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);








/** Closing the issue of a request withdraws it; whoever may close it may do that (platform fact 51). Reopening revives nothing. */
async function followIssue(ports, { issue, state, title, openedByBot }) {
    const context = await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOfOrphaned */ .M)(ports, await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_1__/* .closeDeadRollback */ .f)(ports, await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readContextWithFallbackPolicy */ .mG)(ports)));
    const { rollback } = context.state;
    if (state === "reopened") {
        const id = /^(RB-\d+) Rollback from /.exec(title)?.[1];
        const isOver = rollback?.issue !== issue && !context.state.recoveries.some((each) => each.issue === issue);
        if (id !== undefined && openedByBot && isOver)
            await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} does not say that ${id} is over`, () => ports.conversations.comment({ number: issue, body: (0,_domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .reopenedText */ .eN)(id) }));
        return;
    }
    if (rollback === null || rollback.issue !== issue)
        return;
    if (rollback.phase === "requested")
        await withdrawWhenClosed(ports, context);
    else
        await sayTooLate(ports, { rollback, issue });
}
/** Costs a question while a request waits for its approval, and nothing otherwise. */
async function withdrawWhenClosed(ports, context) {
    const { rollback } = context.state;
    if (rollback === null || rollback.phase !== "requested" || rollback.issue === null)
        return context;
    const { isClosed, by } = await ports.conversations.closingOf(rollback.issue);
    if (!isClosed)
        return context;
    const decides = by !== undefined && (0,_domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_6__/* .isPerson */ .K)(by) && !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesUser */ .P_)(context.policy.bots, by.login);
    return decides
        ? withdraw(ports, context, { rollback, issue: rollback.issue, by })
        : reopen(ports, context, { rollback, issue: rollback.issue, by });
}
/** Of a withdrawal and an approval at once the first in the log counts. */
async function withdraw(ports, context, { rollback: { id }, issue, by }) {
    const { login } = by;
    const gateRun = context.state.gates.rollback?.run.id;
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .hL)(ports, context, ({ state: { rollback } }) => Promise.resolve({
        drafts: rollback?.id === id && rollback.phase === "requested"
            ? [
                {
                    actor: login,
                    facts: {
                        type: "rollback-withdrawn",
                        rollback: id,
                        by: login,
                        cause: `issue #${issue} was closed`,
                    },
                },
            ]
            : [],
        value: rollback,
    }));
    if (written.entries.length > 0)
        return (0,_reject_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeRequest */ .n)(ports, written.context, { id, gateRun });
    if (written.value?.id === id)
        await sayTooLate(ports, { rollback: written.value, issue });
    return written.context;
}
async function reopen(ports, context, { rollback, issue, by }) {
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} stays closed`, () => ports.conversations.updateIssue({ number: issue, closed: false }));
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} does not say that ${rollback.id} goes on`, () => ports.conversations.comment({ number: issue, body: (0,_domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .closedByBotText */ .uV)(rollback, by?.login) }));
    return context;
}
/** What is under way must be seen, so its issue does not stay closed; what is done may. */
async function sayTooLate(ports, { rollback, issue }) {
    if (rollback.phase !== "restored")
        await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} stays closed`, () => ports.conversations.updateIssue({ number: issue, closed: false }));
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} does not say that it was closed too late`, () => ports.conversations.comment({ number: issue, body: (0,_domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .closedTooLateText */ .wM)(rollback) }));
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


/**
 * May ask for a rollback: the team of the policy, rollback approvers, and whomever the repository trusts with triage.
 * Machine users have roles, too, and count as people nowhere.
 */
async function requireMember(ports, policy, login) {
    if ((0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(policy.bots, login))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("bot", `@${login} is in "bots".`);
    const isNamed = (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)([...policy.team, ...policy.rollbackApprovers], login);
    // A request deploys nothing, and must not fail because GitHub does not answer.
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
/**
 * Named nowhere in the policy and without a say in the repository. What strangers try gets no entry, or anybody with an
 * account could fill the log. Somebody whose role GitHub does not tell counts as one.
 */
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
/**
 * Whoever set off this run by a comment or an issue has no role in the repository, and no part in the pull request: then
 * the run ends with the one question that this took. Whom GitHub calls a member or collaborator is not asked about here;
 * where GitHub does not answer nobody is turned away.
 */
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
/**
 * All that a stranger's command gets: a reaction, which GitHub keeps once however often it is given, so that nothing has
 * to be remembered and nobody is written to. Who may command stands in the console's own comment.
 */
async function reactToOutsider(ports, { comment, by }) {
    ports.runner.info(`@${by} is neither named by the policy nor trusted with triage: nothing is recorded.`);
    await ports.conversations.react({ comment, with: "confused" }).catch(() => undefined);
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextDeploymentId),
/* harmony export */   u: () => (/* binding */ sequenceOfDeployment)
/* harmony export */ });
/** The name that a deployment gets whose intent is written right after `before`, in one transaction on this log. */
const nextDeploymentId = (place, log, before) => `${place}-${log.sequence + before.length + 1}`;
/** The entry that began it; 0: the name is of another form. */
const sequenceOfDeployment = (id) => Number(/-(\d{1,9})$/.exec(id)?.[1] ?? 0);


/***/ })

};
