export const id = 557;
export const ids = [557];
export const modules = {

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
    const flaw = newest === undefined ? "the log is empty" : (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFlaw */ .G)(newest, state, ports.sha256);
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


/***/ })

};
