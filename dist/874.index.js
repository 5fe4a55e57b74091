export const id = 874;
export const ids = [874];
export const modules = {

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ installedCallers)
/* harmony export */ });
/** Where callers are installed; their own ids and file names are part of the contract. */
const installedCallers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openOrRead)
/* harmony export */ });
/* harmony import */ var _domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7467);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6700);
/* harmony import */ var _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(962);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2148);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);








/** The first trusted run opens the log and makes staging from develop; every other run just reads. */
async function openOrRead(ports) {
    askAheadForReviewer(ports);
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(ports);
    if (snapshot.log.kind !== "absent")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .withApprovers */ .nR)(ports, await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .requireStanding */ .mq)(ports, snapshot));
    await openLog(ports, snapshot);
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(ports, { isFresh: true });
}
/** A gate may ask next what the reviewer who woke this run may do: asked with the snapshot, the answer costs no time. */
function askAheadForReviewer({ run, people }) {
    if (run.hint.kind !== "workflow-run" || run.hint.event !== "pull_request_review" || run.actorIsBot)
        return;
    people.roleOf(run.actor).catch(() => undefined); // the gate asks again, and then it matters
}
async function openLog(ports, snapshot) {
    const problems = await openingProblems(ports, snapshot);
    if (problems.length > 0 || snapshot.policy.kind !== "read")
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f(problems);
    const { repository, develop, staging, policy } = snapshot;
    const opening = {
        actor: ports.run.actor,
        facts: {
            type: "log-opened",
            repository: { id: repository.id, name: repository.name },
            callers: _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P,
            develop,
        },
    };
    const adopted = await adoption(ports, snapshot, policy.policy);
    const { entries, state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sealTransaction */ .W)(undefined, [opening, ...adopted], {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policy.blob,
        sha256: ports.sha256,
    });
    const files = (0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logFiles */ .eO)({ entries, state }, [{ path: "README.md", content: logReadme(repository.name) }]);
    const ref = `refs/heads/${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.staging}`;
    const outcome = await ports.transactions.move({
        log: { expectedHead: null, ...(0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logMessage */ .OG)(entries), files },
        moves: staging?.sha === develop.sha
            ? []
            : [{ ref, before: staging?.sha ?? null, after: develop.sha, force: true }],
        discard: [],
    });
    if (outcome.kind === "refused")
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("refused", `${outcome.found} ${outcome.remedy}`);
}
/** A commit that develop does not hold never was what production ran: nothing is opened on a wrong word. */
async function adoption(ports, { develop }, { adopt }) {
    if (adopt === undefined)
        return [];
    const { version, commit } = adopt;
    const isKnown = commit === develop.sha ||
        (await ports.history.contains(develop.sha, commit).catch((error) => {
            if ((0,_domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isGone */ .ST)(error))
                return false;
            throw error;
        }));
    if (!isKnown)
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f([
            (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-broken", `"adopt.commit" is ${commit}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`, "Write the commit that production runs, or remove the key: the first release is then the one after the newest tag."),
        ]);
    const facts = {
        type: "release-adopted",
        version,
        commit: await ports.objects.commitOf(commit),
    };
    return [{ actor: ports.run.actor, facts }];
}
async function openingProblems(ports, snapshot) {
    const { staging, develop } = snapshot;
    const foreign = (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignRun */ .UT)(ports, snapshot, _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P);
    const isForeignStaging = staging !== undefined && !(await ports.history.contains(develop.sha, staging.sha));
    return [
        ...(0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code !== "log-absent"),
        ...(foreign === undefined ? [] : [foreign]),
        ...(isForeignStaging
            ? [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("foreign-staging", `staging is at ${staging.sha}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`)]
            : []),
    ];
}
const logReadme = (repository) => `# Release log of ${repository}

Every deployment, approval and rollback, one file each below \`entries/\`, chained by hashes. Only the console writes here;
it only appends. \`state.json\` is derived from the entries, \`releases/\` and \`RELEASE_NOTES.md\` are written from them.
The rules are in \`${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}\` on the default branch. To verify it offline, in a clone of
the console's repository: \`node dist/cli.js verify --repo PATH-OF-A-CLONE-OF-THIS-REPOSITORY\`.
`;


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteToStaging: () => (/* binding */ promoteToStaging)
});

// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/domain/train/ready-to-release.js
var ready_to_release = __webpack_require__(8429);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/commands/commands.js + 1 modules
var commands = __webpack_require__(207);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 2 modules
var job_summaries = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/automatic-rollback.js
var automatic_rollback = __webpack_require__(6536);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
;// CONCATENATED MODULE: ./build/domain/train/expected-deployments.js


/** One for each environment of which the log knows what runs there, while nothing is being deployed to it. */
function wantedDeployments({ state, policy, }) {
    const wanted = [wantedOnStaging(state), wantedInProduction(state)];
    return wanted.flatMap((each) => each === undefined
        ? []
        : [
            {
                ...each,
                url: each.environment === names/* environments */.dT.staging ? policy.staging.url : policy.production.url,
            },
        ]);
}
function wantedOnStaging({ staging }) {
    if (staging.intent !== null)
        return undefined;
    const { running, lastFailure } = staging;
    const environment = names/* environments */.dT.staging;
    if (lastFailure !== null)
        return {
            ...{ environment, deployment: lastFailure.deployment, sha: lastFailure.commit.sha },
            ...{ state: "failure", description: lastFailure.evidence },
        };
    if (running === null)
        return undefined;
    return {
        ...{ environment, deployment: running.deployment, sha: running.commit.sha },
        ...{ state: "success", description: `On staging (${running.health})` },
    };
}
function wantedInProduction(state) {
    if (state.attempt !== null)
        return undefined;
    const environment = names/* environments */.dT.production;
    if (state.production.kind === "uncertain") {
        const { deployment, commit, version } = state.production.attempt;
        const description = `${version} failed; production is uncertain`;
        return { environment, deployment, sha: commit.sha, state: "failure", description };
    }
    const live = (0,target/* liveRelease */._8)(state);
    if (live === undefined)
        return undefined;
    const { deployment, commit, version } = live;
    return { environment, deployment, sha: commit.sha, state: "success", description: `${version} is live` };
}

// EXTERNAL MODULE: ./build/actions/run/decision-context.js + 1 modules
var decision_context = __webpack_require__(2148);
;// CONCATENATED MODULE: ./build/actions/deployment/repair-after-crashes.js





/** What runs that died between an entry and what follows from it left behind, where no later run comes by. */
async function repairAfterCrashes(ports, context) {
    await Promise.all([
        cancelLeftGates(ports, context),
        ...wantedDeployments(context).map((wanted) => mendDeployment(ports, context, wanted)),
    ]);
}
/** Runs that wait at a gate which the log has closed: a click there would decide nothing. */
async function cancelLeftGates(ports, { state }) {
    const gates = [names/* environments */.dT.productionApproval, names/* environments */.dT.rollbackApproval];
    const waiting = await ports.environments.waitingRuns(gates);
    const left = ({ callers, gates: open }) => waiting
        .filter(({ workflow }) => callers.includes(workflow))
        .map(({ id }) => id)
        .filter((id) => ![open.production?.run.id, open.rollback?.run.id, ports.run.reference.id].includes(id));
    if (left(state).length === 0)
        return;
    // One may have been opened since the log was read.
    const now = await (0,decision_context/* readContext */.yI)(ports, { isFresh: true });
    await Promise.all(left(now.state).map((run) => ports.runs.cancel(run, { force: false })));
}
/** GitHub's page is to show what the log says; display only, so a refusal is told and stops nothing. */
async function mendDeployment(ports, context, wanted) {
    try {
        await showWanted(ports, context, wanted);
    }
    catch (error) {
        const found = (0,message_of/* messageOf */.b)(error);
        const what = `${wanted.description} of ${wanted.environment}`;
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `GitHub does not show ${what}: ${found}`));
    }
}
async function showWanted(ports, { state: { log } }, { environment, sha, description, state, url, deployment }) {
    const common = { environment, description, logUrl: ports.run.reference.url, url };
    const conclude = (shown, as) => ports.deployments.conclude({ ...common, sha: shown.sha, deployment: shown.deployment ?? "", state: as });
    const newest = await ports.deployments.newest(environment);
    if (newest?.state === "unfinished")
        await conclude(newest, newest.sha === sha ? state : "inactive");
    if (newest?.sha === sha && (newest.state === state || newest.state === "unfinished"))
        return;
    // After a deployment that came to nothing, what it was to replace is still shown by its own.
    const own = cameToNothing(newest) ? await ports.deployments.newest(environment, sha) : undefined;
    if (own?.state === state)
        return;
    if (own?.state === "unfinished")
        return conclude(own, state);
    // A name of its own: after a rollback the release has a Deployment with its name already.
    const name = `${deployment}-shown-${log.sequence}`;
    await ports.deployments.create({
        environment,
        sha,
        description,
        payload: { deployment: name, log: log.hash },
    });
    await ports.deployments.conclude({ ...common, sha, deployment: name, state });
}
const cameToNothing = (newest) => newest?.state === "unfinished" || newest?.state === "inactive";

// EXTERNAL MODULE: ./build/actions/pull-requests/close-released.js
var close_released = __webpack_require__(6519);
// EXTERNAL MODULE: ./build/actions/deployment/orphaned-intents.js
var orphaned_intents = __webpack_require__(7901);
// EXTERNAL MODULE: ./build/actions/display/announce-deployment.js
var announce_deployment = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/actions/run/inputs.js
var run_inputs = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/actions/deployment/verify-deployment.js + 1 modules
var verify_deployment = __webpack_require__(2719);
// EXTERNAL MODULE: ./build/actions/follow-ups/landing/commits-on-develop.js
var commits_on_develop = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/notice-merged-recovery.js



/**
 * Recoveries that a person merged by bypassing the console. Their commits are drift like all that comes to develop by other hands,
 * so they are tested and approved with a train; the release that ships them ends the rollback. One that stands on a revert
 * which was not on develop brought nothing back by that: it goes forward by another pull request (`restack-recovery.ts`).
 */
async function noticeMergedRecoveries(ports, context) {
    const gone = missingRecoveries(ports, context);
    const found = await Promise.all(gone.map((each) => mergedDraft(ports, context, each)));
    const drafts = found.flat();
    if (drafts.length === 0)
        return context;
    const written = await (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
        const isNew = ({ facts }) => facts.type === "recovery-merged" &&
            state.recoveries.some(({ rollback, merged }) => rollback === facts.rollback && merged.length === 0);
        return Promise.resolve({ drafts: drafts.filter(isNew), value: undefined });
    });
    return written.context;
}
/** Asked for where something may have come to develop, not by every run. */
function missingRecoveries({ run: { hint } }, { state, snapshot }) {
    if (hint.kind !== "push" && hint.kind !== "schedule" && hint.kind !== "dispatch")
        return [];
    return state.recoveries.filter(({ merged, stacked, pullRequest }) => !stacked && merged.length === 0 && !snapshot.pullRequests.some(({ number }) => number === pullRequest));
}
async function mergedDraft(ports, context, { rollback, pullRequest }) {
    const { state, head, mergeCommit } = await ports.pullRequests.find(pullRequest);
    if (state !== "merged" || mergeCommit === undefined)
        return [];
    const commits = await (0,commits_on_develop/* commitsOnDevelop */.R)(ports, context, { head, commit: mergeCommit });
    return [{ actor: names/* consoleName */.vD, facts: { type: "recovery-merged", rollback, commits } }];
}

// EXTERNAL MODULE: ./build/actions/staging/move-staging.js + 2 modules
var move_staging = __webpack_require__(303);
// EXTERNAL MODULE: ./build/domain/events/events-of-entries.js + 2 modules
var events_of_entries = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/domain/values/dates.js
var dates = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/domain/events/unconfirmed.js


/** Two sweeps of the usual schedule fall into that time: GitHub may leave one out. */
const longestHours = 13;
/** A younger one may still be sending. */
const shortestHours = 1 / 60;
const mostRuns = 5;
/**
 * Runs that lately wrote what webhooks are told of and whose events nobody repeated yet, the newest first. `entries`: the
 * newest of the log, oldest first; of the first transaction, which may be cut, nothing is said.
 */
function runsOfEvents(entries, { now, own }) {
    const repeated = new Set(entries.flatMap(({ facts }) => facts.type === "events-repeated" ? [runKey({ id: facts.run, attempt: facts.attempt })] : []));
    const age = ({ time }) => (0,dates/* hoursBetween */.UH)(time, now);
    const runs = new Map();
    for (const transaction of transactionsIn(entries).slice(1).toReversed()) {
        const telling = transaction.entries.filter(({ facts }) => events_of_entries/* tellingTypes */.T.has(facts.type));
        const [first] = telling;
        if (first === undefined || first.run.id === own || repeated.has(runKey(first.run)))
            continue;
        if (age(first) > longestHours || age(first) < shortestHours)
            continue;
        const known = runs.get(runKey(first.run))?.transactions ?? [];
        runs.set(runKey(first.run), { run: first.run, transactions: [transaction, ...known] });
    }
    return [...runs.values()].slice(0, mostRuns);
}
const runKey = ({ id, attempt }) => `${id}/${attempt}`;
/** The last entry of each says what the state is after it. */
function transactionsIn(entries) {
    const ends = entries.flatMap(({ state }, index) => (state === undefined ? [] : [index]));
    return ends.map((end, index) => ({
        entries: entries.slice((ends[index - 1] ?? -1) + 1, end + 1),
        back: ends.length - 1 - index,
    }));
}

// EXTERNAL MODULE: ./build/domain/reducer/sealed-state.js
var sealed_state = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/log/send-events.js + 3 modules
var send_events = __webpack_require__(5623);
;// CONCATENATED MODULE: ./build/actions/follow-ups/events-of-dead-runs.js







/**
 * A run may die between an entry and its webhooks. The sweep sends the events of a run that did not end well once more, with
 * the ids that they had. Only addresses that can tell a repeated event by its id get it: a chat would show it twice.
 */
async function repeatEventsOfDeadRuns(ports, context, { head, entries }) {
    if (!context.policy.notification.webhooks.some(({ format }) => format === "cdevents"))
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, "Webhooks may have missed events of runs that died", async () => {
        for (const each of runsOfEvents(entries, { now: ports.clock.now(), own: ports.run.reference.id }))
            if (await hasDied(ports, each))
                await repeat(ports, context, { ...each, head, entries });
    });
}
/** One that waits at a gate has ended every job before it. */
async function hasDied(ports, { run }) {
    const { status, conclusion, attempt } = await ports.runs.status(run.id);
    if (attempt > run.attempt)
        return true; // a re-run: nobody re-runs what went well
    return status === "completed" && conclusion !== "success";
}
async function repeat(ports, context, { run, transactions, head, entries }) {
    const all = transactionsIn(entries);
    const events = [];
    for (const { entries: own, back } of transactions) {
        const newestBefore = all.find((each) => each.back === back + 1)?.entries.at(-1);
        const before = await stateAt(ports, `${head}~${back + 1}`, newestBefore);
        if (before !== undefined)
            events.push(...(0,events_of_entries/* eventsOfEntries */.z)(own, { before, url: context.snapshot.repository.url }));
    }
    if (events.length === 0)
        return;
    const chatless = {
        ...context,
        policy: {
            ...context.policy,
            notification: {
                ...context.policy.notification,
                webhooks: context.policy.notification.webhooks.filter(({ format }) => format === "cdevents"),
            },
        },
    };
    await Promise.all(events.flatMap((event) => (0,send_events/* postEvent */.tk)(ports, chatless, event)));
    const { id, attempt } = run;
    const keys = events.map(({ key }) => key);
    await (0,transaction/* transact */.hL)(ports, undefined, () => Promise.resolve({
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "events-repeated", run: id, attempt, keys } }],
        value: undefined,
    }));
}
/** The state after that entry, which vouches for it (platform fact 177); undefined: the log's history is not what the console writes. */
async function stateAt(ports, commit, entry) {
    const text = entry === undefined ? undefined : await ports.logReader.file(commit, "state.json");
    if (entry === undefined || text === undefined)
        return undefined;
    const state = JSON.parse(text);
    return (0,sealed_state/* stateFlaw */.G)(entry, state, ports.sha256) === undefined ? state : undefined;
}

// EXTERNAL MODULE: ./build/actions/rollback/drill.js + 3 modules
var drill = __webpack_require__(47);
// EXTERNAL MODULE: ./build/actions/log/open-log.js
var open_log = __webpack_require__(6758);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish.js
var publish = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 32 modules
var settle_follow_ups = __webpack_require__(9053);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
;// CONCATENATED MODULE: ./build/actions/commands/pull-request-command.js





/**
 * Obeys the comment that started this run, if it is a command on a pull request, and answers it. Only the log changes
 * here; the rest of the run acts on it as on any other state. A refusal makes the run red and ends nothing.
 */
async function obeyPullRequestCommand(ports, first) {
    const { hint } = ports.run;
    if (hint.kind !== "comment" || !hint.isPullRequest)
        return first;
    const command = (0,commands/* parseCommand */.RM)(hint.body);
    if (command === undefined)
        return first; // somebody else's
    const comment = {
        id: hint.comment,
        pullRequest: hint.issue,
        by: { login: hint.author, isBot: hint.authorIsBot },
        isEdited: hint.edited,
    };
    const written = await (0,transaction/* transact */.hL)(ports, first, async (context) => {
        const reports = await (0,gate_reports/* gateReports */.r)(ports, context);
        const decision = (0,commands/* decideCommand */.eb)({ ...context, reports, command, comment });
        if (decision.kind === "refused" && (await (0,authorization/* isStranger */.Zl)(ports, context.policy, comment.by.login)))
            return { drafts: [], value: undefined };
        return { drafts: draftsOf(decision), value: decision };
    });
    for (const { sequence, type } of written.entries)
        ports.runner.info(`${sequence} ${type}`);
    const decision = written.value;
    if (decision !== undefined)
        return answer(ports, written.context, { comment, decision });
    await (0,authorization/* reactToOutsider */.Wb)(ports, { comment: comment.id, by: comment.by.login });
    return written.context;
}
function draftsOf(decision) {
    switch (decision.kind) {
        case "ignored":
            return [];
        case "obeyed":
            return decision.drafts;
        case "refused":
            return [decision.draft];
        default:
            return decision;
    }
}
/** The log has the last word: a reaction that gets lost changes nothing, and an answer in words is pending. */
async function answer(ports, context, { comment, decision }) {
    if (decision.kind === "ignored")
        return context;
    const followUp = context.state.followUps.find((each) => each.kind === "answer" && each.comment === comment.id);
    const reaction = followUp === undefined ? "+1" : "confused";
    await ports.conversations.react({ comment: comment.id, with: reaction }).catch(() => undefined);
    if (decision.kind === "refused")
        for (const each of decision.findings)
            ports.runner.fail(each);
    return followUp === undefined ? context : (0,settle_follow_ups/* settleOne */.Cx)(ports, context, followUp);
}

// EXTERNAL MODULE: ./build/actions/deployment/record-result.js + 2 modules
var record_result = __webpack_require__(4869);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish-departed.js + 1 modules
var publish_departed = __webpack_require__(1998);
// EXTERNAL MODULE: ./build/actions/verify-newest.js
var verify_newest = __webpack_require__(1106);
// EXTERNAL MODULE: ./build/actions/rollback/withdraw.js
var withdraw = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/actions/promote-to-staging.js




























/** `begin` brings staging to what it should be and requests its deployment; `finish` records the result. */
async function promoteToStaging(ports, inputs) {
    return inputs.phase === "begin" ? begin(ports, inputs["console-sha"]) : finish(ports, inputs);
}
async function begin(ports, consoleSha) {
    // What a stranger's comment costs, the step before has seen.
    const { hint } = ports.run;
    if (hint.kind === "comment" && hint.isPullRequest && (0,commands/* parseCommand */.RM)(hint.body) === undefined)
        return;
    const opened = await (0,open_log/* openOrRead */.y)(ports);
    const newest = isSweep(ports) ? await (0,verify_newest/* requireVouchedState */.V)(ports, opened, { isSweep: true }) : [];
    const first = await obeyPullRequestCommand(ports, opened);
    let context = await (0,orphaned_intents/* closeOrphanedIntents */.z)(ports, first);
    context = await (0,settle_follow_ups/* settleFollowUps */.F3)(ports, context, { onlyOrphaned: true });
    context = await noticeMergedRecoveries(ports, context);
    const isNew = context.state.rollback?.id !== first.state.rollback?.id; // then a run for it was dispatched just now
    // The record that would have asked never ran.
    if (first.state.attempt !== null && context.state.attempt === null)
        await (0,automatic_rollback/* requestAgain */.ES)(ports, context);
    else if (isSweep(ports) && !isNew)
        context = await followOpenRequest(ports, context);
    const moved = await (0,move_staging/* moveStaging */.B)(ports, context, { deploys: true });
    context = moved.context;
    const { decides } = order(ports, context, moved.value); // before anything that only shows: a failing comment must not strand the intent
    const isShownNext = decides && isStill(first, context, moved.value) && !(await isGranted(ports, context));
    await Promise.all([
        isShownNext ? undefined : showMove(ports, context, { moved: moved.value, first }),
        (0,publish_departed/* publishDeparted */.J)(ports, moved.value.left),
        (0,close_released/* closeReleased */.Y)(ports, context),
        cancelGate(ports, moved.value.supersededGate),
        showStagingDeployment(ports, context, { deployment: moved.value.deployment, consoleSha }),
        repairs(ports, context, { head: opened.head, entries: newest }),
    ]);
    await ports.runner.summary([(0,job_summaries/* stagingSummary */.yD)(context.state, moved.entries), (0,job_summaries/* costLine */.EK)(ports.meter.read())].join("\n"));
    for (const entry of moved.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
}
const showMove = (ports, context, { moved, first }) => (0,publish/* publish */.m)(ports, context, {
    waiting: whyWaiting(moved),
    leaveOutBoarding: false,
    openBefore: first.snapshot.pullRequests,
});
/** What lost events and runs that died left behind. A run that the console dispatched has a task of its own. */
async function repairs(ports, context, newest) {
    const { hint, actorIsBot } = ports.run;
    const mendsWhatDied = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
    await Promise.all([
        mendsWhatDied
            ? (0,show_or_tell/* showOrTell */.Q)(ports, "What runs that died left behind stays", () => repairAfterCrashes(ports, context))
            : undefined,
        ...(hint.kind === "schedule"
            ? [ports.merging.sweep(), (0,drill/* drillWhenDue */.a)(ports, context), repeatEventsOfDeadRuns(ports, context, newest)]
            : []),
    ]);
}
/** Nobody is to blame for what keeps all of them from boarding; each of them says it. */
const whyWaiting = ({ waiting, refusal, plan }) => refusal === undefined
    ? waiting
    : new Map([...plan.merges.map(({ number }) => [number, refusal]), ...waiting]);
/** What a lost event or a run that died was to do about it. */
async function followOpenRequest(ports, context) {
    const followed = await (0,withdraw/* withdrawWhenClosed */.N)(ports, context);
    await (0,automatic_rollback/* resumeLostRequest */.Hx)(ports, followed);
    return followed;
}
const isSweep = ({ run: { hint } }) => hint.kind === "schedule" || hint.kind === "dispatch";
/** The release begins with the next steps, which show nothing before. */
async function isGranted(ports, context) {
    const { decision, holds } = (0,ready_to_release/* decideShipping */.R)({ ...context, reports: await (0,gate_reports/* gateReports */.r)(ports, context) });
    return decision === "granted" && holds.length === 0;
}
/** Nothing changed and nobody waits to board: a next step of this job that decides shows what there is to show. */
const isStill = (first, { head }, move) => head === first.head && move.plan.waiting.size === 0 && whyWaiting(move).size === 0;
/** What the jobs and steps after this one have to do: deploy staging, or decide on what runs there. */
function order(ports, { state }, { deployment, plan }) {
    const isTested = state.train.staged.length > 0 && (0,release_decision/* runsOnStaging */.N3)(state);
    const decides = deployment === undefined && plan.kind !== "still" && isTested;
    if (decides)
        ports.runner.setOutput("decides", "true");
    if (deployment === undefined)
        return { decides };
    ports.runner.setOutput("continue", "true");
    (0,announce_deployment/* announceDeployment */.d)(ports, orderOf(deployment));
    return { decides };
}
const orderOf = ({ id, commit, previous }) => ({
    id,
    mode: "deploy",
    sha: commit.sha,
    release: "",
    previousSha: previous?.sha ?? "",
    previousRelease: "",
});
/** The train that waited there is no more; a click would decide nothing. */
async function cancelGate(ports, run) {
    if (run === undefined || run === ports.run.reference.id)
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, `Run ${run} still waits at a gate that decides nothing`, () => ports.runs.cancel(run, { force: false }));
}
/** The Deployment on GitHub is of the commit that is deployed; a job's own would be of develop's tip. */
async function showStagingDeployment(ports, { state }, { deployment, consoleSha }) {
    if (deployment === undefined)
        return;
    await (0,announce_deployment/* showDeployment */.B)(ports, orderOf(deployment), {
        environment: names/* environments */.dT.staging,
        sha: deployment.commit.sha,
        description: `Staging: ${state.train.staged.map(({ number }) => `#${number}`).join(" ") || names/* branches */.J0.base}`,
        payload: { deployment: deployment.id, mode: "deploy", log: state.log.hash, console: consoleSha },
    });
}
async function finish(ports, inputs) {
    const { id, shown } = (0,run_inputs/* parseDeployment */.zi)(inputs.deployment);
    ports.logPosition.saw((0,run_inputs/* sequenceOf */.nD)(id));
    const jobs = ports.runs.jobs(ports.run.reference);
    const first = await (0,fallback_policy/* readContextOfResult */.iY)(ports);
    const { intent } = first.state.staging;
    if (intent?.deployment !== id) {
        ports.runner.info(`${id} is not the open staging deployment; it was recorded before.`);
        return;
    }
    const verdict = await (0,verify_deployment/* verifyDeployment */.l)(ports, {
        run: ports.run.reference,
        callerJob: "staging",
        result: inputs.result,
        commit: intent.commit,
        health: first.policy.staging.health,
    }, jobs);
    const context = await (0,record_result/* recordStaging */.B)(ports, first, { intent, verdict, shown });
    await Promise.all([
        // A good one is shown by the next step, which decides on it; after a failure there is none.
        ...(verdict.kind === "good"
            ? []
            : [(0,publish/* publish */.m)(ports, context, { waiting: new Map(), leaveOutBoarding: false })]),
        ...(context.state.train.tip.sha === intent.commit.sha
            ? []
            : [ports.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
    ]);
    if (verdict.kind === "failed")
        ports.runner.fail((0,reasons/* finding */.gk)(verdict.code, verdict.evidence));
}


/***/ })

};
