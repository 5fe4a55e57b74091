export const id = 12;
export const ids = [12];
export const modules = {

/***/ 983:
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
/** Derived state is not believed where it opens production, nor for longer than until the next sweep. Returns the newest entries. */
async function requireVouchedState(ports, known, { isSweep }) {
    const verified = await verifyNewest(ports, { ...known, most: isSweep ? sweptEntries : 1 });
    if (!verified.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("log-tampered", verified.text);
    return verified.entries;
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
    const flaw = newest === undefined ? "the log is empty" : (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFlaw */ .G8)(newest, state, ports.sha256);
    if (flaw !== undefined)
        return { isIntact: false, text: flaw };
    if (first > 1)
        return { isIntact: true, text: `the newest ${entries.length} of ${last} entries are intact`, entries };
    const derived = (0,_domain_reducer_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceLog */ .Nf)(entries);
    if (derived === undefined || (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(derived) !== (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(state))
        return { isIntact: false, text: "state.json is not what the entries give" };
    return { isIntact: true, text: `all ${last} entries are intact`, entries };
}


/***/ }),

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ beginRound)
/* harmony export */ });
const beginRound = (context, begun) => ({
    consoleSha: "",
    result: undefined,
    found: context,
    first: context,
    context,
    newest: [],
    moved: undefined,
    decides: false,
    beside: [],
    ...begun,
});


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reconcile)
});

// EXTERNAL MODULE: ./build/domain/values/request-budget.js
var request_budget = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/commands/commands.js + 1 modules
var commands = __webpack_require__(207);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 33 modules
var settle_follow_ups = __webpack_require__(103);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
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

// EXTERNAL MODULE: ./build/domain/values/remote-error.js
var remote_error = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
;// CONCATENATED MODULE: ./build/actions/display/start-page.js


/**
 * GitHub wakes no workflow when a run ends that GITHUB_TOKEN dispatched (platform fact 178), and so not the one that makes
 * the console page after each release and rollback: such a run starts it itself. Where it is not installed nothing happens.
 */
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
/** Nothing moves; a deployment may still be owed, e.g. after one that was cancelled or a move that deployed nothing. */
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
/**
 * Trees are compared: what runs already needs no deployment. A commit that failed is not tried again by itself, only when
 * a person starts the workflow.
 */
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
    return (0,sealed_state/* stateFlaw */.G8)(entry, state, ports.sha256) === undefined ? state : undefined;
}

;// CONCATENATED MODULE: ./build/actions/pull-requests/close-released.js


/**
 * Closes what production runs and develop has without GitHub knowing: a landing pull request brought it by squash or
 * rebase, or somebody brought its change manually. Merging it would bring nothing, and left open it asks for work that is
 * done. What develop contains commit by commit GitHub marks as merged by itself (platform fact 36).
 */
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

// EXTERNAL MODULE: ./build/actions/rollback/drill.js + 3 modules
var drill = __webpack_require__(47);
// EXTERNAL MODULE: ./build/actions/display/announce-deployment.js
var announce_deployment = __webpack_require__(7464);
;// CONCATENATED MODULE: ./build/actions/reconcile/staging-order.js



/** What the jobs and steps after this one have to do: deploy staging, or decide on what runs there. */
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
/** The Deployment on GitHub is of the commit that is deployed; a job's own would be of the base branch's tip. */
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













/** What came of it, to everybody whom it concerns; and what a sweep mends beside. */
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
    await (0,publish/* publish */.m)(ports, context, {
        waiting,
        leaveOutBoarding: false,
        openBefore: first.snapshot.pullRequests,
    });
}
const publishMove = (ports, context, { move, first }) => (0,publish/* publish */.m)(ports, context, {
    waiting: whyWaiting(move),
    leaveOutBoarding: false,
    openBefore: first.snapshot.pullRequests,
});
/** Nobody is to blame for what keeps all of them from boarding; each of them says it. */
const whyWaiting = ({ waiting, refusal, plan }) => refusal === undefined
    ? waiting
    : new Map([...plan.merges.map(({ number }) => [number, refusal]), ...waiting]);
/** Nothing changed and nobody waits to board: a next step of this job that decides shows what there is to show. */
async function isShownNext(ports, { decides, first, context }, move) {
    const isStill = context.head === first.head && move.plan.waiting.size === 0 && whyWaiting(move).size === 0;
    return decides && isStill && !(await isGranted(ports, context));
}
/** The release begins with the next steps, which show nothing before. */
async function isGranted(ports, context) {
    const { decision, holds } = (0,ready_to_release/* decideShipping */.R)({ ...context, reports: await (0,gate_reports/* gateReports */.r)(ports, context) });
    return decision === "granted" && holds.length === 0;
}
/** The train that waited there is no more; a click would decide nothing. */
async function cancelGate(ports, run) {
    if (run === undefined || run === ports.run.reference.id)
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, `Run ${run} still waits at a gate that decides nothing`, () => ports.runs.cancel(run, { force: false }));
}
/** What lost events and runs that died left behind. A run that the console dispatched has a task of its own. */
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
                (0,drill/* drillWhenDue */.a)(ports, context),
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
/** After a result the train may wait for something that only a person can do. */
const movesOn = (round) => beforeResult(round) || (isReadable(round) && !(0,follow_ups/* trainStandsStill */.iN)(round.context.state));
/** The record that would have asked for the rollback never ran. */
const attemptEnded = ({ first, context }) => first.state.attempt !== null && context.state.attempt === null;
const rollbackIsNew = ({ first, context }) => context.state.rollback?.id !== first.state.rollback?.id;
const stagingWaits = ({ context: { state } }) => !(0,release_decision/* runsOnStaging */.N3)(state) && state.staging.intent === null;
/**
 * All that is due in a run that promotes or that recorded a result in production, in this order. Each step begins on what
 * the one before left, and finds nothing to do where another run was faster.
 */
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
        run: stepOf(settle_follow_ups/* writeAll */.f4),
    },
    { does: "ask again for a rollback that failed", when: asksAgain, run: askAgain },
    { does: "go on with an open request for a rollback", when: goesOnWithRequest, run: followRequest },
    { does: "bring staging to what it should be", when: movesOn, run: bringStagingUpToDate },
    { does: "have staging deployed, or decided on", when: beforeResult, run: order },
    { does: "start a run that can deploy staging", when: startsAnother, run: startAnother },
    { does: "show it all", when: always, run: show },
    { does: "have the console page made where no event does it", when: makesPage, run: startConsolePage },
];
/** Goes through the steps, each with the guard beside it. */
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
/** Display only, and never fails. */
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
    return { context: await (0,settle_follow_ups/* settleFollowUps */.F3)(ports, context, { onlyOrphaned: true }) };
}
async function settleAll(ports, { context }) {
    return { context: await (0,settle_follow_ups/* settleFollowUps */.F3)(ports, context, { onlyOrphaned: false, putsOff: true }) };
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
/** Not with a new one: a run for it was dispatched just now. */
function goesOnWithRequest(round) {
    return onSweep(round) && !attemptEnded(round) && !rollbackIsNew(round);
}
/** What a lost event or a run that died was to do about it. */
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
    return { moved, context: await (0,settle_follow_ups/* writeAll */.f4)(ports, moved.context) };
}
/** With the approvers' roles, and without the policies that pull requests propose. */
async function contextOfRecord(ports, { unwritten }) {
    const snapshot = await (0,decision_context/* readSnapshot */.RA)(ports, { proposals: false });
    return (0,decision_context/* withApprovers */.nR)(ports, (0,log_unwritten/* withUnwritten */.z5)(ports, await (0,decision_context/* requireStanding */.mq)(ports, snapshot), unwritten));
}
/** Before anything that only shows: a comment that fails must not strand the intent. */
function order(ports, { context, moved }) {
    return Promise.resolve(moved === undefined ? {} : orderStaging(ports, context, moved.value));
}
/** Only a run that has the staging job can deploy what staging holds now. */
function startsAnother(round) {
    return afterResult(round) && stagingWaits(round);
}
function startAnother(ports, { beside }) {
    return Promise.resolve({
        beside: [...beside, ports.runs.dispatch({ workflow: "release.yml", inputs: {} })],
    });
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

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ decideShipping)
/* harmony export */ });
/* harmony import */ var _landable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5526);
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
