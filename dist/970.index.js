export const id = 970;
export const ids = [970,719,759];
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

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_values_request_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3223);
/* harmony import */ var _domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9876);
/* harmony import */ var _domain_train_landable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2971);
/* harmony import */ var _domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2592);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5526);
/* harmony import */ var _domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4737);
/* harmony import */ var _domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1571);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(773);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3038);










async function publish(ports, context, { waiting, leaveOutBoarding, openBefore = [] }) {
    const { snapshot, state, policy } = context;
    const reports = await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .gateReports */ .r)(ports, context);
    const decision = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decideRelease */ .co)({ snapshot, state, policy, reports });
    const plan = (0,_domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planStaging */ .Jp)({ snapshot, state, policy, reports, conflicting: new Set() });
    const landing = (0,_domain_train_landable_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateLandable */ .Xk)({ snapshot, state, policy });
    const version = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .nextVersion */ .yU)((0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_4__/* .withFactsOfNow */ .T)(state, snapshot), snapshot.tags);
    const gateUrl = state.gates.production?.run.url;
    const staged = new Set(state.train.staged.map(({ head }) => head));
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    const waits = (pullRequest, display) => (0,_domain_values_request_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .isShort */ .tQ)(snapshot.budget) && pullRequest.statusComment !== undefined && hasStatus(pullRequest, display);
    const landed = openBefore.filter(({ number }) => !open.has(number));
    await Promise.all([
        ...landed.flatMap((pullRequest) => {
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_2__/* .releasedDisplay */ .Ub)(state, pullRequest);
            return display === undefined || waits(pullRequest, display) ? [] : [show(ports, pullRequest, display)];
        }),
        ...snapshot.pullRequests.flatMap((pullRequest) => {
            const report = reports.get(pullRequest.number);
            if (report === undefined)
                return [];
            const isBoarding = (0,_domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBoard */ .W3)(report) && !staged.has(pullRequest.head);
            if (leaveOutBoarding && isBoarding)
                return [];
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_2__/* .displayOf */ .E3)({
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
            return display === undefined || waits(pullRequest, display) ? [] : [show(ports, pullRequest, display)];
        }),
    ]);
}
async function show(ports, pullRequest, { status, comment }) {
    const { statusComment, number, head } = pullRequest;
    let id = statusComment?.id;
    const writes = [];
    if (!hasStatus(pullRequest, { status }))
        writes.push(() => ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url }));
    if (statusComment === undefined)
        writes.push(async () => {
            id = (await ports.conversations.comment({ number, body: comment })).id;
        });
    else if (statusComment.body.trim() !== comment.trim())
        writes.push(() => ports.conversations.updateComment({ id: statusComment.id, body: comment }));
    for (const spare of statusComment?.spare ?? [])
        writes.push(() => ports.conversations.deleteComment(spare));
    const written = await Promise.all(writes.map((write) => (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .showOrTell */ .Q)(ports, `#${number} does not show its state`, write)));
    if (writes.length === 0 || written.includes(false) || id === undefined)
        return;
    ports.snapshots.showed({ number, status, comment: { id, body: comment }, at: ports.clock.now() });
}
function hasStatus({ statuses }, { status }) {
    const shown = statuses.find(({ context }) => context === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s);
    return shown?.state === status.state && shown.description === status.description;
}


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./build/domain/values/request-budget.js
var request_budget = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/commands/commands.js + 1 modules
var commands = __webpack_require__(207);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 35 modules
var settle_follow_ups = __webpack_require__(253);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/commands/pull-request-command.js





async function obeyPullRequestCommand(ports, first) {
    const { hint } = ports.run;
    if (hint.kind !== "comment" || !hint.isPullRequest)
        return first;
    const command = (0,commands/* parseCommand */.RM)(hint.body);
    if (command === undefined)
        return first;
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
async function answer(ports, context, { comment, decision }) {
    if (decision.kind === "ignored")
        return context;
    const followUp = context.state.followUps.find((each) => each.kind === "answer" && each.comment === comment.id);
    const reaction = followUp === undefined ? "+1" : "confused";
    await ports.conversations.react({ comment: comment.id, with: reaction }).catch(() => undefined);
    if (decision.kind === "refused")
        for (const each of decision.findings)
            ports.runner.fail(each);
    return followUp === undefined ? context : (0,settle_follow_ups/* settleOne */.C)(ports, context, followUp);
}

// EXTERNAL MODULE: ./build/domain/values/remote-error.js
var remote_error = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
;// CONCATENATED MODULE: ./build/actions/display/start-page.js


async function startPage(ports) {
    const { hint, actorIsBot } = ports.run;
    if (hint.kind !== "dispatch" || !actorIsBot)
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, "The console page is made by the next release, or at night", async () => {
        try {
            await ports.runs.dispatch({ workflow: "console.yml", inputs: {} });
        }
        catch (error) {
            if (!(0,remote_error/* isGone */.ST)(error))
                throw error;
        }
    });
}

// EXTERNAL MODULE: ./build/actions/deployment/github-deployment.js
var github_deployment = __webpack_require__(8104);
// EXTERNAL MODULE: ./build/actions/deployment/orphaned-intents.js
var orphaned_intents = __webpack_require__(7901);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/actions/follow-ups/landing/commits-on-develop.js
var commits_on_develop = __webpack_require__(6051);
;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/notice-merged-recovery.js



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

// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/automatic-rollback.js
var automatic_rollback = __webpack_require__(6536);
// EXTERNAL MODULE: ./build/actions/log/unwritten.js
var log_unwritten = __webpack_require__(2495);
// EXTERNAL MODULE: ./build/actions/rollback/withdraw.js
var withdraw = __webpack_require__(8567);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/domain/log/deployment-id.js
var deployment_id = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/domain/gates/passed-checks.js
var passed_checks = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/domain/train/staging-plan.js + 1 modules
var staging_plan = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/domain/train/commit-messages.js
var commit_messages = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/actions/run/origin.js
var origin = __webpack_require__(6958);
;// CONCATENATED MODULE: ./build/actions/staging/merge-train.js





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
async function leftBy(ports, { staged, cause }) {
    if (cause !== "closed")
        return { staged, cause, elsewhere: undefined };
    const { state, elsewhere } = await ports.pullRequests.find(staged.number);
    if (elsewhere !== undefined)
        return { staged, cause: "retargeted", elsewhere };
    return { staged, cause: state === "merged" ? "merged" : "closed", elsewhere };
}
const isNewHead = ({ before, head }) => before?.head !== head;
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
const mergeMessage = ({ number, title, author }) => `${(0,commit_messages/* promotionHeadline */.Wd)(number, title)}\n\nPull-Request: #${number}\nProposed-by: @${author}`;

// EXTERNAL MODULE: ./build/actions/staging/retry-requests.js
var retry_requests = __webpack_require__(5399);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/actions/staging/find-conflicts.js



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
const mostPartners = 3;
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
const conflictDraft = ({ snapshot }, conflict, onto) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "conflict-found", ...conflict, onto, files: (0,train_conflicts/* filesOfBoth */.sS)(snapshot, conflict) },
});

;// CONCATENATED MODULE: ./build/actions/staging/move-staging.js










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
            if (place === undefined || !isNewHead(place))
                return stay(context, { ...still, refusal: finding });
            conflicting.add(place.number);
        }
        else {
            const conflict = await whoConflicts(ports, context, { place: merged.place, plan });
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
        ? intent(state, { before: drafts, tip })
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
function stay(context, { plan, waiting, deploys, conflicts, retries, refusal }) {
    const { state } = context;
    const { tip, staged } = state.train;
    const found = conflicts.map((conflict) => conflictDraft(context, conflict, tip.sha));
    const isUsed = staged.length > 0 || state.staging.running !== null;
    const isDue = deploys && plan.kind === "stay" && isUsed && deploymentDue(state, tip, { retries });
    const deployment = isDue ? intent(state, { before: found, tip }) : undefined;
    return {
        drafts: [...found, ...(deployment === undefined ? [] : [intentDraft(deployment)])],
        value: { deployment, plan, waiting, left: [], supersededGate: undefined, refusal },
    };
}
const deploymentDue = ({ staging }, tip, { retries }) => staging.intent === null &&
    staging.running?.commit.tree !== tip.tree &&
    (retries || staging.lastFailure?.commit.sha !== tip.sha);
function intent(state, { before, tip }) {
    return {
        id: (0,deployment_id/* nextDeploymentId */._)("staging", state.log, before),
        commit: tip,
        previous: state.staging.running?.commit ?? null,
    };
}
const intentDraft = ({ id, commit, previous }) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "staging-deployment-started", deployment: id, commit, previous: previous?.sha ?? null },
});

// EXTERNAL MODULE: ./build/actions/log/verify-newest.js
var verify_newest = __webpack_require__(983);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 2 modules
var job_summaries = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/domain/train/ready-to-release.js
var ready_to_release = __webpack_require__(8429);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
;// CONCATENATED MODULE: ./build/domain/train/expected-deployments.js


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

;// CONCATENATED MODULE: ./build/actions/deployment/repair-after-crashes.js





async function repairAfterCrashes(ports, context) {
    await Promise.all([
        cancelLeftGates(ports, context),
        ...wantedDeployments(context).map((wanted) => mendDeployment(ports, context, wanted)),
    ]);
}
async function cancelLeftGates(ports, { state }) {
    const gates = [names/* environments */.dT.productionApproval, names/* environments */.dT.rollbackApproval];
    const waiting = await ports.environments.waitingRuns(gates);
    const left = ({ callers, gates: open }) => waiting
        .filter(({ workflow }) => callers.includes(workflow))
        .map(({ id }) => id)
        .filter((id) => ![open.production?.run.id, open.rollback?.run.id, ports.run.reference.id].includes(id));
    if (left(state).length === 0)
        return;
    const now = await (0,decision_context/* readContext */.yI)(ports, { isFresh: true });
    await Promise.all(left(now.state).map((run) => ports.runs.cancel(run, { force: false })));
}
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
    const own = cameToNothing(newest) ? await ports.deployments.newest(environment, sha) : undefined;
    if (own?.state === state)
        return;
    if (own?.state === "unfinished")
        return conclude(own, state);
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

// EXTERNAL MODULE: ./build/domain/events/events-of-entries.js + 2 modules
var events_of_entries = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/domain/values/dates.js
var dates = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/domain/events/unconfirmed.js


const longestHours = 13;
const shortestHours = 1 / 60;
const mostRuns = 5;
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
function transactionsIn(entries) {
    const ends = entries.flatMap(({ state }, index) => (state === undefined ? [] : [index]));
    return ends.map((end, index) => ({
        entries: entries.slice((ends[index - 1] ?? -1) + 1, end + 1),
        back: ends.length - 1 - index,
    }));
}

// EXTERNAL MODULE: ./build/domain/reducer/sealed-state.js
var sealed_state = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/actions/log/send-events.js + 3 modules
var send_events = __webpack_require__(5623);
;// CONCATENATED MODULE: ./build/actions/follow-ups/events-of-dead-runs.js







async function repeatEventsOfDeadRuns(ports, context, { head, entries }) {
    if (!context.policy.notification.webhooks.some(({ format }) => format === "cdevents"))
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, "Webhooks may have missed events of runs that died", async () => {
        for (const each of runsOfEvents(entries, { now: ports.clock.now(), own: ports.run.reference.id }))
            if (await hasDied(ports, each))
                await repeat(ports, context, { ...each, head, entries });
    });
}
async function hasDied(ports, { run }) {
    const { status, conclusion, attempt } = await ports.runs.status(run.id);
    if (attempt > run.attempt)
        return true;
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
async function stateAt(ports, commit, entry) {
    const text = entry === undefined ? undefined : await ports.logReader.file(commit, "state.json");
    if (entry === undefined || text === undefined)
        return undefined;
    const state = JSON.parse(text);
    return (0,sealed_state/* stateFlaw */.G8)(entry, state, ports.sha256) === undefined ? state : undefined;
}

;// CONCATENATED MODULE: ./build/actions/pull-requests/close-released.js


async function closeReleased(ports, { snapshot, state }) {
    const owed = new Set(state.followUps.flatMap((followUp) => (followUp.kind === "land" ? [followUp.version] : [])));
    for (const pullRequest of snapshot.pullRequests) {
        const { number, head } = pullRequest;
        const release = (0,release_decision/* releaseOf */.l7)(state, pullRequest);
        if (release === undefined || owed.has(release.version))
            continue;
        await (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} is released and stays open`, async () => {
            if (await ports.history.contains(snapshot.develop.sha, head))
                return;
            const now = await ports.pullRequests.find(number);
            if (now.state === "open" && now.head === head)
                await ports.pullRequests.close(number);
        });
    }
}

// EXTERNAL MODULE: ./build/actions/pull-requests/publish.js
var publish = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
;// CONCATENATED MODULE: ./build/domain/display/departed-status.js




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

;// CONCATENATED MODULE: ./build/actions/pull-requests/publish-departed.js



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

// EXTERNAL MODULE: ./build/actions/rollback/drill.js + 3 modules
var drill = __webpack_require__(47);
// EXTERNAL MODULE: ./build/actions/display/announce-deployment.js
var announce_deployment = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/actions/reconcile/staging-order.js



function orderStaging(ports, { state }, { deployment, plan }) {
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
const orderOf = ({ id, commit, previous }) => ({
    id,
    mode: "deploy",
    sha: commit.sha,
    release: "",
    previousSha: previous?.sha ?? "",
    previousRelease: "",
});

;// CONCATENATED MODULE: ./build/actions/reconcile/show-round.js













async function showAfterMove(ports, round) {
    const { context, moved, first, consoleSha } = round;
    if (moved === undefined)
        return;
    const { value: move, entries } = moved;
    await Promise.all([
        (await isShownNext(ports, round, move)) ? undefined : publishMove(ports, context, { move, first }),
        publishDeparted(ports, move.left),
        closeReleased(ports, context),
        cancelGate(ports, move.supersededGate),
        showStagingDeployment(ports, context, { deployment: move.deployment, consoleSha }),
        mend(ports, round),
    ]);
    await ports.runner.summary([(0,job_summaries/* stagingSummary */.yD)(context.state, entries), (0,job_summaries/* costLine */.EK)(ports.meter.read())].join("\n"));
    for (const { sequence, type } of entries)
        ports.runner.info(`${sequence} ${type}`);
}
async function showAfterResult(ports, { context, first, moved }) {
    if (moved !== undefined) {
        await closeReleased(ports, context);
        await publishDeparted(ports, moved.value.left);
    }
    const [unreadable] = (0,decision_context/* setupFindings */.SG)(context.snapshot);
    const waiting = new Map(unreadable === undefined ? [] : context.snapshot.pullRequests.map(({ number }) => [number, unreadable]));
    await (0,publish.publish)(ports, context, {
        waiting,
        leaveOutBoarding: false,
        openBefore: first.snapshot.pullRequests,
    });
}
const publishMove = (ports, context, { move, first }) => (0,publish.publish)(ports, context, {
    waiting: whyWaiting(move),
    leaveOutBoarding: false,
    openBefore: first.snapshot.pullRequests,
});
const whyWaiting = ({ waiting, refusal, plan }) => refusal === undefined
    ? waiting
    : new Map([...plan.merges.map(({ number }) => [number, refusal]), ...waiting]);
async function isShownNext(ports, { decides, first, context }, move) {
    const isStill = context.head === first.head && move.plan.waiting.size === 0 && whyWaiting(move).size === 0;
    return decides && isStill && !(await isGranted(ports, context));
}
async function isGranted(ports, context) {
    const { decision, holds } = (0,ready_to_release/* decideShipping */.R)({ ...context, reports: await (0,gate_reports/* gateReports */.r)(ports, context) });
    return decision === "granted" && holds.length === 0;
}
async function cancelGate(ports, run) {
    if (run === undefined || run === ports.run.reference.id)
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, `Run ${run} still waits at a gate that decides nothing`, () => ports.runs.cancel(run, { force: false }));
}
async function mend(ports, { context, found, newest }) {
    const { hint, actorIsBot } = ports.run;
    const { budget } = context.snapshot;
    if (hint.kind === "schedule" && (0,request_budget/* isShort */.tQ)(budget))
        return ports.runner.info("GitHub's limit on requests is nearly reached: what only tidies up, and the drill, wait for the next scheduled run.");
    const mendsWhatDied = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
    await Promise.all([
        mendsWhatDied
            ? (0,show_or_tell/* showOrTell */.Q)(ports, "What runs that died left behind stays", () => repairAfterCrashes(ports, context))
            : undefined,
        ...(hint.kind === "schedule"
            ? [
                ports.merging.sweep(),
                (0,drill.drillWhenDue)(ports, context),
                repeatEventsOfDeadRuns(ports, context, { head: found.head, entries: newest }),
            ]
            : []),
    ]);
}

;// CONCATENATED MODULE: ./build/actions/reconcile/steps.js



















const always = () => true;
const onSweep = ({ occasion }) => occasion === "sweep";
const afterResult = ({ occasion }) => occasion === "result";
const beforeResult = (round) => !afterResult(round);
const isReadable = ({ context }) => (0,decision_context/* setupFindings */.SG)(context.snapshot).length === 0;
const movesOn = (round) => beforeResult(round) || (isReadable(round) && !(0,follow_ups/* trainStandsStill */.iN)(round.context.state));
const attemptEnded = ({ first, context }) => first.state.attempt !== null && context.state.attempt === null;
const rollbackIsNew = ({ first, context }) => context.state.rollback?.id !== first.state.rollback?.id;
const stagingWaits = ({ context: { state } }) => !(0,release_decision/* runsOnStaging */.N3)(state) && state.staging.intent === null;
const steps = [
    { does: "verify the newest entries of the log", when: onSweep, run: verifyNewestEntries },
    { does: "show how the deployment ended", when: afterResult, run: showResult },
    { does: "obey the command of the comment that woke the run", when: beforeResult, run: obeyCommand },
    { does: "close deployments whose runs died", when: beforeResult, run: stepOf(orphaned_intents/* closeOrphanedIntents */.z) },
    { does: "settle follow-ups of runs that died", when: beforeResult, run: settleOrphaned },
    { does: "settle the follow-ups of the result", when: afterResult, run: settleAll },
    { does: "notice merged recoveries", when: beforeResult, run: stepOf(noticeMergedRecoveries) },
    {
        does: "write what was settled where staging cannot take it along",
        when: writesNow,
        run: stepOf(settle_follow_ups.writeAll),
    },
    { does: "ask again for a rollback that failed", when: asksAgain, run: askAgain },
    { does: "go on with an open request for a rollback", when: goesOnWithRequest, run: followRequest },
    { does: "bring staging to what it should be", when: movesOn, run: bringStagingUpToDate },
    { does: "have staging deployed, or decided on", when: beforeResult, run: order },
    { does: "start a run for what this one cannot do", when: afterResult, run: startAnother },
    { does: "show it all", when: always, run: show },
    { does: "have the console page made where no event does it", when: makesPage, run: startConsolePage },
];
async function reconcile(ports, begun) {
    let round = begun;
    for (const { when, run } of steps)
        if (when(round))
            round = { ...round, ...(await run(ports, round)) };
    return round;
}
function stepOf(act) {
    return async (ports, { context }) => ({ context: await act(ports, context) });
}
async function verifyNewestEntries(ports, { found }) {
    return { newest: await (0,verify_newest/* requireVouchedState */.V)(ports, found, { isSweep: true }) };
}
function showResult(ports, { context, result, beside }) {
    if (result === undefined)
        return Promise.resolve({});
    const shown = (0,github_deployment/* concludeDeployment */.d)(ports, context, { ...result, logUrl: ports.run.reference.url });
    return Promise.resolve({ beside: [...beside, shown] });
}
async function obeyCommand(ports, { context }) {
    const first = await obeyPullRequestCommand(ports, context);
    return { first, context: first };
}
async function settleOrphaned(ports, { context }) {
    return { context: await (0,settle_follow_ups/* settleFollowUps */.F)(ports, context, { onlyOrphaned: true }) };
}
async function settleAll(ports, { context }) {
    return { context: await (0,settle_follow_ups/* settleFollowUps */.F)(ports, context, { onlyOrphaned: false, putsOff: true }) };
}
function writesNow(round) {
    return afterResult(round) && (!movesOn(round) || round.context.state.rollback?.phase === "failed");
}
function asksAgain(round) {
    return afterResult(round) || attemptEnded(round);
}
async function askAgain(ports, { context }) {
    await (0,automatic_rollback/* requestAgain */.ES)(ports, context);
    return {};
}
function goesOnWithRequest(round) {
    return onSweep(round) && !attemptEnded(round) && !rollbackIsNew(round);
}
async function followRequest(ports, round) {
    const context = await (0,withdraw/* withdrawWhenClosed */.N)(ports, round.context);
    await (0,automatic_rollback/* resumeLostRequest */.Hx)(ports, context);
    return { context };
}
async function bringStagingUpToDate(ports, round) {
    if (!afterResult(round)) {
        const moved = await moveStaging(ports, round.context, { deploys: true });
        return { moved, context: moved.context };
    }
    const moved = await moveStaging(ports, await contextOfRecord(ports, round.context), { deploys: false });
    return { moved, context: await (0,settle_follow_ups.writeAll)(ports, moved.context) };
}
async function contextOfRecord(ports, { unwritten }) {
    const snapshot = await (0,decision_context/* readSnapshot */.RA)(ports, { proposals: false });
    return (0,decision_context/* withApprovers */.nR)(ports, (0,log_unwritten/* withUnwritten */.z5)(ports, await (0,decision_context/* requireStanding */.mq)(ports, snapshot), unwritten));
}
function order(ports, { context, moved }) {
    return Promise.resolve(moved === undefined ? {} : orderStaging(ports, context, moved.value));
}
async function startAnother(ports, round) {
    if (!stagingWaits(round) && !(await isRunAwaited(ports, round)))
        return {};
    return { beside: [...round.beside, ports.runs.dispatch({ workflow: "release.yml", inputs: {} })] };
}
async function isRunAwaited(ports, round) {
    if (!movesOn(round) || (0,request_budget/* isShort */.tQ)(round.context.snapshot.budget))
        return false;
    const reports = await (0,gate_reports/* gateReports */.r)(ports, round.context);
    return [...reports.values()].some(gates/* awaitsNextRun */.GG);
}
async function show(ports, round) {
    await Promise.all([
        ...round.beside,
        afterResult(round) ? showAfterResult(ports, round) : showAfterMove(ports, round),
    ]);
    return {};
}
function makesPage({ occasion, context }) {
    return occasion === "result" && !(0,request_budget/* isShort */.tQ)(context.snapshot.budget);
}
async function startConsolePage(ports) {
    await startPage(ports);
    return {};
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drill: () => (/* binding */ drill),
  drillWhenDue: () => (/* binding */ drillWhenDue)
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
function drillSummary({ outcome, target, checks }) {
    const whereTo = target === null ? "" : ` to ${target.version}`;
    const verdict = outcome === "failed"
        ? `A rollback${whereTo} would fail now`
        : target === null
            ? "Ready, but there is nothing to go back to yet"
            : `A rollback${whereTo} would succeed now`;
    return [`### Drill: ${verdict}`, "", checksTable(checks), "", ...findingList(checks), ""].join("\n");
}
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
var diagnose = __webpack_require__(4477);
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
const mostAsked = ({ policy }) => policy.kind === "read" ? Math.max(20, policy.policy.rollbackApprovers.length) : 20;
async function drillFacts(ports, context) {
    const { state, policy, snapshot } = context;
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    const targets = choice.kind === "chosen" ? [{ version: choice.release.version, commit: choice.release.commit }] : [];
    const [standings, approvers, production, approval, deploymentBranches, called, database, setup] = await Promise.all([
        ports.tags.inspect(targets),
        Promise.all(policy.rollbackApprovers.slice(0, mostAsked(snapshot)).map(async (login) => ({
            login,
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
async function databaseFacts(ports, { state, policy, snapshot: { develop } }) {
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    const isAsked = policy.migrations === "detected" || policy.migrations.length > 0;
    if (choice.kind === "refused" || !isAsked)
        return {};
    const commits = { target: choice.release.commit, from: choice.from.commit, develop };
    return (0,look_at_migrations/* lookAtMigrations */.s)(ports, commits).then(({ found }) => ({ database: found }), () => ({}));
}
async function branchesAllowed({ environments: port }) {
    const [production, approval] = await Promise.all([names/* environments */.dT.production, names/* environments */.dT.rollbackApproval].map((name) => port.deploymentBranches(name)));
    return { production, approval };
}
async function setupFindings({ setup }, { snapshot, policy, policyBlob }) {
    if (setup === undefined)
        return [];
    const { defaultBranch: base } = snapshot.repository;
    const reading = { kind: "read", policy, blob: policyBlob };
    return setup.read(snapshot.develop.sha, { policy: reading, base }).then((facts) => (0,diagnose/* diagnose */.h)(facts).findings, () => []);
}
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

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ concludeRequest),
/* harmony export */   rejectRollback: () => (/* binding */ rejectRollback)
/* harmony export */ });
/* harmony import */ var _domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _follow_ups_rollback_draft_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);






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
async function concludeRequest(ports, context, { id, gateRun }) {
    await letTrainGoOn(ports, context, gateRun);
    const followUp = context.state.followUps.find((each) => each.kind === "announce-end" && each.rollback === id);
    return followUp === undefined ? context : (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .settleOne */ .C)(ports, context, followUp);
}
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


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ asksForRetry),
/* harmony export */   YK: () => (/* binding */ isStartedByHand),
/* harmony export */   mP: () => (/* binding */ asksToMergeAgain)
/* harmony export */ });
/* harmony import */ var _domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



function asksForRetry(run, context) {
    const asked = checkedNumber(run, context);
    return isStartedByHand(run) || context.state.train.staged.some(({ number }) => number === asked);
}
const asksToMergeAgain = (run, context, pullRequest) => isStartedByHand(run) || checkedNumber(run, context) === pullRequest;
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
const isStartedByHand = ({ hint, actorIsBot }) => hint.kind === "dispatch" && (hint.inputs["train"] ?? "") === "" && !actorIsBot;


/***/ })

};
