export const id = 366;
export const ids = [366,759];
export const modules = {

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










async function publish(ports, context, { waiting, leaveOutBoarding, gateIsOver = false, openBefore = [] }) {
    const { snapshot, state, policy } = context;
    const reports = await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .gateReports */ .r)(ports, context);
    const decision = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .decideRelease */ .co)({ snapshot, state, policy, reports });
    const plan = (0,_domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planStaging */ .Jp)({ snapshot, state, policy, reports, conflicting: new Set() });
    const landing = (0,_domain_train_landable_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateLandable */ .Xk)({ snapshot, state, policy });
    const version = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .nextVersion */ .yU)((0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_4__/* .withFactsOfNow */ .T)(state, snapshot), snapshot.tags);
    const gateUrl = gateIsOver ? undefined : state.gates.production?.run.url;
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
    const { number, head } = pullRequest;
    const isShown = hasStatus(pullRequest, { status });
    if (isShown && pullRequest.isPartlyRead === true && pullRequest.statusComment === undefined)
        return;
    let id = pullRequest.statusComment?.id;
    const writes = [];
    if (!isShown)
        writes.push(() => ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url }));
    if (pullRequest.statusComment?.body.trim() !== comment.trim())
        writes.push(async () => {
            id = await writeComment(ports, pullRequest, comment);
        });
    for (const spare of pullRequest.statusComment?.spare ?? [])
        writes.push(() => ports.conversations.deleteComment(spare));
    const written = await Promise.all(writes.map((write) => (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_9__/* .showOrTell */ .Q)(ports, `#${number} does not show its state`, write)));
    if (writes.length === 0 || written.includes(false) || id === undefined)
        return;
    ports.snapshots.showed({ number, status, comment: { id, body: comment }, at: ports.clock.now() });
}
async function writeComment({ conversations }, { number, statusComment, isPartlyRead }, body) {
    const [found] = statusComment === undefined && isPartlyRead === true
        ? await conversations.findOwn([{ number, marker: _domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusCommentMarker */ .CF }])
        : [statusComment?.id];
    if (found === undefined)
        return (await conversations.comment({ number, body })).id;
    await conversations.updateComment({ id: found, body });
    return found;
}
function hasStatus({ statuses }, { status }) {
    const shown = statuses.find(({ context }) => context === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s);
    return shown?.state === status.state && shown.description === status.description;
}


/***/ }),

/***/ 1366:
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
// EXTERNAL MODULE: ./build/domain/commands/parse-command.js
var parse_command = __webpack_require__(9223);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 35 modules
var settle_follow_ups = __webpack_require__(253);
;// CONCATENATED MODULE: ./build/actions/commands/answer-decision.js

async function answerDecision(ports, context, { comment, decision }) {
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

;// CONCATENATED MODULE: ./build/actions/commands/pull-request-command.js






async function obeyPullRequestCommand(ports, first) {
    const { hint } = ports.run;
    if (hint.kind !== "comment" || !hint.isPullRequest)
        return first;
    const command = (0,parse_command/* parseCommand */.R)(hint.body);
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
        return { drafts: (0,commands/* draftsOf */.eI)(decision), value: decision };
    });
    for (const { sequence, type } of written.entries)
        ports.runner.info(`${sequence} ${type}`);
    const decision = written.value;
    if (decision !== undefined)
        return answerDecision(ports, written.context, { comment, decision });
    await (0,authorization/* reactToOutsider */.Wb)(ports, { comment: comment.id, by: comment.by.login });
    return written.context;
}

// EXTERNAL MODULE: ./build/domain/approval/review-commands.js
var review_commands = __webpack_require__(3752);
;// CONCATENATED MODULE: ./build/domain/display/review-command.js
function reviewCommandComment({ url }, { id, author: { login }, command, isEdited }) {
    const review = `[review](${url}#pullrequestreview-${id})`;
    if (isEdited)
        return `@${login}, your ${review} was edited: what it begins with, \`/${command}\`, does nothing. Write it as a new comment. (edited-comment)`;
    return command === "check"
        ? `@${login}, your ${review} had the console look again. To let an ejected or recovered change go, write \`/check\` as a new comment.`
        : `@${login}, \`/${command}\` in your ${review} counts as if it were this comment.`;
}

// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __webpack_require__(9817);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/actions/display/upsert-comment.js
var upsert_comment = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/actions/run/outsiders.js
var outsiders = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/actions/commands/review-commands.js













async function obeyReviewCommands(ports, first, isDue) {
    let context = first;
    for (const given of givenIn(first).filter(({ review }) => isDue(review)))
        context = await obey(ports, context, given);
    return context;
}
const givenIn = ({ snapshot, state, policy }) => snapshot.pullRequests
    .flatMap((pullRequest) => (0,review_commands/* openReviewCommands */.HC)(state, pullRequest, policy).flatMap((review) => {
    const command = (0,parse_command/* parseCommand */.R)(review.body);
    return command === undefined ? [] : [{ pullRequest, review, command }];
}))
    .toSorted((one, other) => one.review.submittedAt.localeCompare(other.review.submittedAt));
async function obey(ports, known, given) {
    const { pullRequest, review, command } = given;
    const { login } = review.author;
    const id = await (0,upsert_comment/* upsertComment */.l)(ports, {
        number: pullRequest.number,
        about: `review:${review.id}`,
        body: reviewCommandComment(pullRequest, review),
    }).catch((error) => tell(ports, given, error));
    if (id === undefined)
        return known;
    const taken = {
        actor: names/* consoleName */.vD,
        facts: {
            type: "review-command-taken",
            pullRequest: pullRequest.number,
            command: command.name,
            by: login,
            review: review.id,
            comment: id,
        },
    };
    const comment = { id, pullRequest: pullRequest.number, by: review.author, isEdited: review.isEdited };
    const written = await (0,transaction/* transact */.hL)(ports, known, async (context) => {
        if ((0,reduce_commands/* isAmong */.FB)(context.state.commands.reviews ?? [], review.id))
            return { drafts: [], value: undefined };
        const decision = await decide(ports, context, { ...given, comment });
        return { drafts: [taken, ...(0,commands/* draftsOf */.eI)(decision)], value: decision };
    });
    for (const { sequence, type } of written.entries)
        ports.runner.info(`${sequence} ${type}`);
    return written.value === undefined
        ? written.context
        : answerDecision(withoutFailure(ports), written.context, { comment, decision: written.value });
}
const withoutFailure = (ports) => ({
    ...ports,
    runner: { ...ports.runner, fail: (each) => ports.runner.notice(each) },
});
async function decide(ports, context, { command, comment, review }) {
    if (command.name === "check" || review.isEdited)
        return { kind: "ignored" };
    const state = { ...context.state, commands: (0,reduce_commands/* withReview */.bT)(context.state.commands, review.id) };
    const asked = review.mayNotPush === true ? [review.author.login] : [];
    const policy = await (0,outsiders/* withOutsiders */.x)(ports, context.policy, asked);
    const reports = await (0,gate_reports/* gateReports */.r)(ports, { ...context, policy, state });
    return (0,commands/* decideCommand */.eb)({ ...context, policy, state, reports, command, comment });
}
function tell({ runner }, { pullRequest, review }, error) {
    const said = (0,message_of/* messageOf */.b)(error);
    runner.notice((0,reasons/* finding */.gk)("not-shown", `/${review.command} in a review of #${pullRequest.number} was not carried out: ${said}`));
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
    {
        does: "obey commands in reviews, and that of the comment that woke the run",
        when: beforeResult,
        run: obeyCommand,
    },
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
    const { hint } = ports.run;
    const isBefore = ({ submittedAt }) => hint.kind !== "comment" || submittedAt <= hint.createdAt;
    const before = await obeyReviewCommands(ports, context, isBefore);
    const commented = await obeyPullRequestCommand(ports, before);
    const first = await obeyReviewCommands(ports, commented, (review) => !isBefore(review));
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

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ asksForRetry),
/* harmony export */   YK: () => (/* binding */ isStartedByHand),
/* harmony export */   mP: () => (/* binding */ asksToMergeAgain)
/* harmony export */ });
/* harmony import */ var _domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9223);
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
    if ((0,_domain_commands_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .R)(hint.body)?.name !== "check")
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
