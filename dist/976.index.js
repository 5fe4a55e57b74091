export const id = 976;
export const ids = [976,7921];
export const modules = {

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findApprovalWork)
/* harmony export */ });
/* harmony import */ var _domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _approval_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4531);
/* harmony import */ var _run_budget_now_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5680);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(773);






async function findApprovalWork(ports, given) {
    const reports = await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .gateReports */ .r)(ports, given);
    const isGranted = ({ decision, holds }) => decision === "granted" && holds.length === 0;
    let [context, decision] = [given, (0,_domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_0__/* .decideShipping */ .R)({ ...given, reports })];
    if (isGranted(decision)) {
        context = await withWholeBudget(ports, given);
        decision = (0,_domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_0__/* .decideShipping */ .R)({ ...context, reports });
    }
    const granted = isGranted(decision);
    const isWanted = !granted && decision.decision !== "none" && isGateWanted(context, decision);
    const lacksGate = isWanted && !(await (0,_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isGateOpen */ .wK)(ports, context.state));
    return { context, decision, granted, lacksGate, awaitsLook: !granted && isOnlyUnknown(decision) };
}
async function withWholeBudget(ports, context) {
    const { snapshot } = context;
    if (snapshot.budget !== undefined && (0,_run_budget_now_js__WEBPACK_IMPORTED_MODULE_5__/* .budgetNow */ .e)(ports, context).rest === undefined)
        await ports.environments.protectionOf(_domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environments */ .dT.production);
    return { ...context, snapshot: { ...snapshot, budget: (0,_run_budget_now_js__WEBPACK_IMPORTED_MODULE_5__/* .budgetNow */ .e)(ports, context) } };
}
const isOnlyUnknown = ({ decision, holds }) => decision === "granted" && holds.every(({ code }) => code === "mergeable-unknown");
const isGateWanted = ({ state, policy }, decision) => policy.approval.sources.includes("environment") && (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOnStaging */ .N3)(state) && (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsApproval */ .PM)(decision, policy);


/***/ }),

/***/ 7921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellDecision: () => (/* binding */ tellDecision)
/* harmony export */ });
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9009);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);


async function tellDecision({ runner }, state, decision) {
    for (const { staged, decision: verdict } of decision.rows)
        runner.info(`#${staged.number}: ${verdict}`);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    for (const each of missing)
        runner.info((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFinding */ .Kj)(each));
    await runner.summary((0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalSummary */ .C3)(state, decision));
}


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile)
});

// UNUSED EXPORTS: steps

// EXTERNAL MODULE: ./build/domain/values/request-budget.js
var request_budget = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/actions/log/unwritten.js
var log_unwritten = __webpack_require__(2495);
// EXTERNAL MODULE: ./build/actions/run/budget-now.js
var budget_now = __webpack_require__(5680);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/domain/log/deployment-id.js
var deployment_id = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
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
    const [outcome, origins, drift, left] = await Promise.all([
        plan.merges.length === 0
            ? undefined
            : ports.merging.mergeOnto({
                base: (0,staging_plan/* mergeStart */.lk)(plan).sha,
                heads: plan.merges.map((place) => ({ sha: place.head, message: mergeMessage(place) })),
            }),
        Promise.all(plan.merges.map((place) => originOf(ports, context, place))),
        driftOnto(ports, context, plan.base),
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
async function driftOnto(ports, { state, snapshot: { newestStep } }, base) {
    if (base.sha === state.develop.sha)
        return state.train.drift;
    const isOwnStep = newestStep?.from === state.develop.sha && newestStep.to === base.sha;
    if (isOwnStep && state.ownCommits.includes(base.sha))
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

// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
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
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 3 modules
var job_summaries = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/actions/display/tell-decision.js
var tell_decision = __webpack_require__(7921);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
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

// EXTERNAL MODULE: ./build/actions/display/announce-deployment.js
var announce_deployment = __webpack_require__(7464);
// EXTERNAL MODULE: ./build/actions/approval/approval-work.js
var approval_work = __webpack_require__(3913);
;// CONCATENATED MODULE: ./build/actions/reconcile/staging-order.js





async function orderStaging(ports, context, { deployment, plan }) {
    if (deployment !== undefined) {
        ports.runner.setOutput("continue", "true");
        (0,announce_deployment/* announceDeployment */.d)(ports, orderOf(deployment));
        return {};
    }
    const { state } = context;
    if (plan.kind === "still" || state.train.staged.length === 0 || !(0,release_decision/* runsOnStaging */.N3)(state))
        return {};
    const judged = await judge(ports, context).catch(() => undefined);
    const approval = judged?.approval;
    const decides = approval === undefined || approval.granted || approval.lacksGate || approval.awaitsLook;
    if (decides)
        ports.runner.setOutput("decides", "true");
    return { ...judged, decides };
}
async function judge(ports, before) {
    const approval = await (0,approval_work/* findApprovalWork */.i)(ports, await (0,decision_context/* withApprovers */.nR)(ports, before));
    return { context: approval.context, approval };
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
        isShownNext(round, move) ? undefined : publishMove(ports, context, { move, first }),
        publishLeft(ports, move.left),
        closeReleased(ports, context),
        cancelGate(ports, move.supersededGate),
        showStagingDeployment(ports, context, { deployment: move.deployment, consoleSha }),
        mend(ports, round),
    ]);
    await ports.runner.summary((0,job_summaries/* stagingSummary */.yD)(context.state, entries));
    for (const { sequence, type } of entries)
        ports.runner.info(`${sequence} ${type}`);
    if (round.approval !== undefined && !round.decides)
        await (0,tell_decision.tellDecision)(ports, context.state, round.approval.decision);
    await ports.runner.summary((0,job_summaries/* costLine */.EK)(ports.meter.read()));
}
async function showAfterResult(ports, { context, first, moved }) {
    if (moved !== undefined) {
        await closeReleased(ports, context);
        await publishLeft(ports, moved.value.left);
    }
    const [unreadable] = (0,decision_context/* setupFindings */.SG)(context.snapshot);
    const waiting = new Map(unreadable === undefined ? [] : context.snapshot.pullRequests.map(({ number }) => [number, unreadable]));
    const { publish } = await __webpack_require__.e(/* import() */ 9378).then(__webpack_require__.bind(__webpack_require__, 4140));
    await publish(ports, context, {
        waiting,
        leaveOutBoarding: false,
        openBefore: first.snapshot.pullRequests,
    });
}
async function publishMove(ports, context, { move, first }) {
    const { publish } = await __webpack_require__.e(/* import() */ 9378).then(__webpack_require__.bind(__webpack_require__, 4140));
    await publish(ports, context, {
        waiting: whyWaiting(move),
        leaveOutBoarding: false,
        openBefore: first.snapshot.pullRequests,
    });
}
async function publishLeft(ports, left) {
    if (left.length === 0)
        return;
    const { publishDeparted } = await __webpack_require__.e(/* import() */ 1998).then(__webpack_require__.bind(__webpack_require__, 1998));
    await publishDeparted(ports, left);
}
const whyWaiting = ({ waiting, refusal, plan }) => refusal === undefined
    ? waiting
    : new Map([...plan.merges.map(({ number }) => [number, refusal]), ...waiting]);
function isShownNext({ decides, approval, first, context }, move) {
    const isStill = context.head === first.head && move.plan.waiting.size === 0 && whyWaiting(move).size === 0;
    return decides && isStill && approval?.granted !== true;
}
async function cancelGate(ports, run) {
    if (run === undefined || run === ports.run.reference.id)
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, `Run ${run} still waits at a gate that decides nothing`, () => ports.runs.cancel(run, { force: false }));
}
async function mend(ports, { context, found, newest }) {
    const { hint, actorIsBot } = ports.run;
    if (hint.kind === "schedule" && (0,request_budget/* isShort */.tQ)((0,budget_now/* budgetNow */.e)(ports, context)))
        return ports.runner.info("GitHub's limit on requests is nearly reached: what only tidies up, and the drill, wait for the next scheduled run.");
    const mendsWhatDied = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
    if (!mendsWhatDied)
        return;
    const { repairAfterCrashes } = await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34));
    await Promise.all([
        (0,show_or_tell/* showOrTell */.Q)(ports, "What runs that died left behind stays", () => repairAfterCrashes(ports, context)),
        ...(hint.kind === "schedule" ? [tidyUp(ports, context, { head: found.head, entries: newest })] : []),
    ]);
}
async function tidyUp(ports, context, log) {
    const { drillWhenDue } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 622));
    const { repeatEventsOfDeadRuns } = await __webpack_require__.e(/* import() */ 3808).then(__webpack_require__.bind(__webpack_require__, 3808));
    await Promise.all([
        ports.merging.sweep(),
        drillWhenDue(ports, context),
        repeatEventsOfDeadRuns(ports, context, log),
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
const rollbackIsOpen = ({ context }) => context.state.rollback !== null;
const rollbackIsNew = ({ first, context }) => context.state.rollback?.id !== first.state.rollback?.id;
const stagingWaits = ({ context: { state } }) => !(0,release_decision/* runsOnStaging */.N3)(state) && state.staging.intent === null;
const steps = [
    { does: "verify the newest entries of the log", when: onSweep, run: verifyNewestEntries },
    { does: "show how the deployment ended", when: afterResult, run: showResult },
    {
        does: "obey commands in reviews, and that of the comment that woke the run",
        when: beforeResult,
        run: obeyCommand,
    },
    { does: "close deployments whose runs died", when: hasOpenIntent, run: closeOrphaned },
    { does: "settle follow-ups of runs that died", when: hasFollowUps, run: settleOrphaned },
    { does: "settle the follow-ups of the result", when: afterResult, run: settleAll },
    { does: "notice merged recoveries", when: hasRecoveries, run: noticeMerged },
    { does: "write what was settled where staging cannot take it along", when: writesNow, run: write },
    { does: "ask again for a rollback that failed", when: asksAgain, run: askAgain },
    { does: "go on with an open request for a rollback", when: goesOnWithRequest, run: followRequest },
    { does: "bring staging to what it should be", when: movesOn, run: bringStagingUpToDate },
    { does: "have staging deployed, released, or a gate opened", when: beforeResult, run: order },
    { does: "start a run for what this one cannot do", when: afterResult, run: startAnother },
    { does: "show it all", when: always, run: show },
    { does: "have the console page made where no event does it", when: afterResult, run: startConsolePage },
];
async function reconcile(ports, begun) {
    let round = begun;
    for (const { when, run } of steps)
        if (when(round))
            round = { ...round, ...(await run(ports, round)) };
    return round;
}
async function verifyNewestEntries(ports, { found }) {
    return { newest: await (0,verify_newest/* requireVouchedState */.V)(ports, found, { isSweep: true }) };
}
async function showResult(ports, { context, result, beside }) {
    if (result === undefined)
        return {};
    const { concludeDeployment } = await __webpack_require__.e(/* import() */ 5723).then(__webpack_require__.bind(__webpack_require__, 8104));
    const shown = concludeDeployment(ports, context, { ...result, logUrl: ports.run.reference.url });
    return { beside: [...beside, shown] };
}
async function obeyCommand(ports, { context }) {
    const { hint } = ports.run;
    const isInReview = context.snapshot.pullRequests.some(({ commandReviews = [] }) => commandReviews.length > 0);
    if (hint.kind !== "comment" && !isInReview)
        return {};
    const { obeyReviewCommands } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(7321)]).then(__webpack_require__.bind(__webpack_require__, 7321));
    const { obeyPullRequestCommand } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(3448)]).then(__webpack_require__.bind(__webpack_require__, 3448));
    const isBefore = ({ submittedAt }) => hint.kind !== "comment" || submittedAt <= hint.createdAt;
    const before = await obeyReviewCommands(ports, context, isBefore);
    const commented = await obeyPullRequestCommand(ports, before);
    const first = await obeyReviewCommands(ports, commented, (review) => !isBefore(review));
    return { first, context: first };
}
function hasOpenIntent(round) {
    const { attempt, staging } = round.context.state;
    return beforeResult(round) && (attempt !== null || staging.intent !== null);
}
async function closeOrphaned(ports, { context }) {
    const { closeOrphanedIntents } = await __webpack_require__.e(/* import() */ 7901).then(__webpack_require__.bind(__webpack_require__, 7901));
    return { context: await closeOrphanedIntents(ports, context) };
}
function hasFollowUps(round) {
    const { state, unwritten } = round.context;
    return beforeResult(round) && (state.followUps.length > 0 || unwritten.length > 0);
}
async function settleOrphaned(ports, { context }) {
    const { settleFollowUps } = await loadFollowUps();
    return { context: await settleFollowUps(ports, context, { onlyOrphaned: true }) };
}
async function settleAll(ports, { context }) {
    const { settleFollowUps } = await loadFollowUps();
    return { context: await settleFollowUps(ports, context, { onlyOrphaned: false, putsOff: true }) };
}
const loadFollowUps = () => Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253)]).then(__webpack_require__.bind(__webpack_require__, 253));
function hasRecoveries(round) {
    return beforeResult(round) && round.context.state.recoveries.length > 0;
}
async function noticeMerged(ports, { context }) {
    const { noticeMergedRecoveries } = await __webpack_require__.e(/* import() */ 7002).then(__webpack_require__.bind(__webpack_require__, 7002));
    return { context: await noticeMergedRecoveries(ports, context) };
}
async function write(ports, { context }) {
    const { writeAll } = await loadFollowUps();
    return { context: await writeAll(ports, context) };
}
function writesNow(round) {
    return afterResult(round) && (!movesOn(round) || round.context.state.rollback?.phase === "failed");
}
function asksAgain(round) {
    return rollbackIsOpen(round) && (afterResult(round) || attemptEnded(round));
}
async function askAgain(ports, { context }) {
    const { requestAgain } = await loadRequests();
    await requestAgain(ports, context);
    return {};
}
const loadRequests = () => Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
function goesOnWithRequest(round) {
    return onSweep(round) && rollbackIsOpen(round) && !attemptEnded(round) && !rollbackIsNew(round);
}
async function followRequest(ports, round) {
    const { withdrawWhenClosed } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(8567)]).then(__webpack_require__.bind(__webpack_require__, 8567));
    const { resumeLostRequest } = await loadRequests();
    const context = await withdrawWhenClosed(ports, round.context);
    await resumeLostRequest(ports, context);
    return { context };
}
async function bringStagingUpToDate(ports, round) {
    if (!afterResult(round)) {
        const moved = await moveStaging(ports, round.context, { deploys: true });
        return { moved, context: moved.context };
    }
    const moved = await moveStaging(ports, await contextOfRecord(ports, round.context), { deploys: false });
    const { writeAll } = await loadFollowUps();
    return { moved, context: await writeAll(ports, moved.context) };
}
async function contextOfRecord(ports, { unwritten }) {
    const snapshot = await (0,decision_context/* readSnapshot */.RA)(ports, { proposals: false });
    return (0,decision_context/* withApprovers */.nR)(ports, (0,log_unwritten/* withUnwritten */.z5)(ports, await (0,decision_context/* requireStanding */.mq)(ports, snapshot), unwritten));
}
async function order(ports, { context, moved }) {
    return moved === undefined ? {} : orderStaging(ports, context, moved.value);
}
async function startAnother(ports, round) {
    if (!stagingWaits(round) && !(await isRunAwaited(ports, round)))
        return {};
    return { beside: [...round.beside, ports.runs.dispatch({ workflow: "release.yml", inputs: {} })] };
}
async function isRunAwaited(ports, round) {
    if (!movesOn(round) || (0,request_budget/* isShort */.tQ)((0,budget_now/* budgetNow */.e)(ports, round.context)))
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
async function startConsolePage(ports, { context }) {
    if ((0,request_budget/* isShort */.tQ)((0,budget_now/* budgetNow */.e)(ports, context)))
        return {};
    const { startPage } = await __webpack_require__.e(/* import() */ 1233).then(__webpack_require__.bind(__webpack_require__, 1233));
    await startPage(ports);
    return {};
}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ budgetNow)
/* harmony export */ });
const budgetNow = ({ meter }, { snapshot }) => ({ ...snapshot.budget, ...meter.left() });


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

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ asksForRetry),
/* harmony export */   YK: () => (/* binding */ isStartedByHand),
/* harmony export */   mP: () => (/* binding */ asksToMergeAgain)
/* harmony export */ });
/* harmony import */ var _domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9223);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



function asksForRetry(run, context) {
    const asked = checkedNumber(run, context);
    return isStartedByHand(run) || context.state.train.staged.some(({ number }) => number === asked);
}
const asksToMergeAgain = (run, context, pullRequest) => isStartedByHand(run) || checkedNumber(run, context) === pullRequest;
function checkedNumber({ hint }, { policy, state, snapshot }) {
    if (hint.kind !== "comment" || !hint.isPullRequest || hint.edited || hint.authorIsBot)
        return undefined;
    if ((0,_domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(hint.body)?.name !== "check")
        return undefined;
    const author = state.train.staged.find(({ number }) => number === hint.issue)?.author ??
        (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(snapshot, hint.issue)?.author.login;
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
