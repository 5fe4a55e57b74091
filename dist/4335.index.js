export const id = 4335;
export const ids = [4335,4531];
export const modules = {

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ askEarly),
/* harmony export */   bv: () => (/* binding */ sendToGate),
/* harmony export */   gk: () => (/* binding */ isGateUsable),
/* harmony export */   wK: () => (/* binding */ isGateOpen)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);

async function isGateUsable(ports, environment, asked = ports.environments.protectionOf(environment)) {
    const protection = await asked;
    if (protection.kind === "found" && protection.reviewers.length > 0 && !protection.customRules)
        return true;
    const lack = protection.kind === "missing"
        ? "does not exist"
        : protection.customRules
            ? "has custom protection rules"
            : "has no required reviewers";
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("environment-unprotected", `The environment "${environment}" ${lack}.`));
    return false;
}
function askEarly({ environments: port }, nameOf) {
    const name = nameOf();
    const early = port.protectionOf(name);
    early.catch(() => undefined);
    return () => (nameOf() === name ? early : port.protectionOf(nameOf()));
}
async function isGateOpen({ run, runs }, { gates, train }) {
    const gate = gates.production;
    if (gate === null || gate.tree !== train.tip.tree || gate.run.id === run.reference.id)
        return false;
    return (await runs.status(gate.run.id)).status !== "completed";
}
function sendToGate({ runner }, environment) {
    runner.setOutput("gate", "true");
    runner.setOutput("gate-environment", environment);
}


/***/ }),

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

/***/ 3038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ showOrTell)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);



async function showOrTell(ports, what, act) {
    try {
        await act();
        return true;
    }
    catch (error) {
        if (error instanceof _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__/* .MisconfiguredError */ .E)
            ports.runner.fail((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("misconfigured", `${what}: ${error.found}`, error.remedy));
        else
            ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("not-shown", `${what}: ${(0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`));
        return false;
    }
}


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ correctComment),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
async function upsertComment(ports, saying) {
    const before = await correctComment(ports, saying);
    if (before !== undefined)
        return before;
    return (await ports.conversations.comment({ number: saying.number, body: markedBody(saying) })).id;
}
async function correctComment({ conversations }, saying) {
    const [before] = await conversations.findOwn([{ number: saying.number, marker: markerOf(saying) }]);
    if (before !== undefined)
        await conversations.updateComment({ id: before, body: markedBody(saying) });
    return before;
}
const markerOf = ({ about }) => `<!-- release-console:${about} -->`;
const markedBody = (saying) => `${markerOf(saying)}\n${saying.body}`;


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireTesterApproval: () => (/* binding */ requireTesterApproval)
});

// EXTERNAL MODULE: ./build/actions/approval/approval-work.js
var approval_work = __webpack_require__(3913);
// EXTERNAL MODULE: ./build/domain/train/facts-of-now.js
var facts_of_now = __webpack_require__(2592);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
// EXTERNAL MODULE: ./build/actions/staging/retry-requests.js
var retry_requests = __webpack_require__(5399);
// EXTERNAL MODULE: ./build/actions/approval/approval-gate.js
var approval_gate = __webpack_require__(4531);
;// CONCATENATED MODULE: ./build/actions/approval/open-gate.js







async function ensureGate(ports, first, { work, afterClick }) {
    if (!work.lacksGate)
        return { context: first, gateIsOver: false };
    const context = await openGate(ports, first, afterClick);
    const [before, now] = [first, context].map(({ state }) => state.gates.production?.run.id);
    return { context, gateIsOver: before === now };
}
async function openGate(ports, context, afterClick) {
    const { state } = context;
    const { hint } = ports.run;
    const hasFreshGate = ports.run.reference.attempt === 1 && !afterClick;
    const isGateRun = hasFreshGate && hint.kind === "dispatch" && (hint.inputs["train"] ?? "") !== "";
    const isRejected = state.gates.rejected?.tree === state.train.tip.tree;
    if (isRejected && !isGateRun && !asksForGate(ports.run, context))
        return context;
    if (!(await (0,approval_gate/* isGateUsable */.gk)(ports, names/* environments */.dT.productionApproval)))
        return context;
    if (!hasFreshGate) {
        const forecast = (0,facts_of_now/* withFactsOfNow */.T)(state, context.snapshot);
        const [workflow, train] = ["release.yml", (0,release_decision/* trainName */.CN)(forecast, context.snapshot.tags)];
        const coming = { workflow, title: `Approve ${train}`, job: "promote / decide" };
        if (!(await ports.runs.isDispatched(coming)))
            await ports.runs.dispatch({ workflow, inputs: { train } });
        return context;
    }
    const written = await (0,transaction/* transact */.hL)(ports, context, async (now) => ({
        drafts: (await (0,approval_gate/* isGateOpen */.wK)(ports, now.state)) || !(0,release_decision/* runsOnStaging */.N3)(now.state) ? [] : [gateDraft(now)],
        value: undefined,
    }));
    if (written.entries.length > 0)
        (0,approval_gate/* sendToGate */.bv)(ports, names/* environments */.dT.productionApproval);
    return written.context;
}
const asksForGate = (run, context) => (0,retry_requests/* isStartedByHand */.YK)(run) ||
    ((0,retry_requests/* asksForRetry */.It)(run, context) &&
        run.hint.kind === "comment" &&
        (0,values/* includesUser */.P_)(context.policy.testers, run.hint.author));
const gateDraft = ({ state, snapshot: { tags } }) => ({
    actor: names/* consoleName */.vD,
    facts: {
        type: "gate-opened",
        gate: "production",
        subject: (0,release_decision/* trainName */.CN)(state, tags),
        tree: state.train.tip.tree,
    },
});

// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/display/upsert-comment.js
var upsert_comment = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/actions/run/outsiders.js
var outsiders = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/actions/approval/record-click.js









async function recordClick(ports, first, click) {
    const by = reviewAt(click.reviews)?.by.login;
    const written = await (0,transaction/* transact */.hL)(ports, first, async (context) => {
        const policy = await (0,outsiders/* withOutsiders */.xv)(ports, context.policy, by === undefined ? [] : [by]);
        return { drafts: clickDrafts(ports, { ...context, policy }, click), value: undefined };
    });
    await tellClick(ports, first, { click, drafts: written.entries });
    return written.context;
}
async function tellClick(ports, { state }, { click: { reviews }, drafts, }) {
    const refused = drafts.flatMap(({ facts }) => (facts.type === "approval-refused" ? [facts] : []));
    const isLost = drafts.some(({ facts }) => facts.type === "gate-closed") && reviewAt(reviews) === undefined;
    const { id, url } = ports.run.reference;
    await Promise.all(state.train.staged.map(async ({ number, head }) => {
        const own = refused.filter(({ subject }) => subject === `#${number}` || !subject.startsWith("#"));
        if (own.length === 0 && !isLost)
            return;
        const findings = isLost
            ? [(0,reasons/* finding */.gk)("superseded", `Run ${id} passed its gate, and GitHub names nobody who clicked there.`)]
            : own.map(({ by, reason }) => (0,reasons/* finding */.gk)(reason, `@${by} clicked at the gate of ${url}, for ${(0,values/* shortSha */.Fu)(head)}.`));
        const body = ["A click at the gate did not count.", ...(0,finding_markdown/* findingLines */.h)(findings)].join("\n");
        await (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not say that a click did not count`, () => (0,upsert_comment/* upsertComment */.l)(ports, { number, about: `click:${id}`, body }));
    }));
}
const reviewAt = (reviews) => reviews.findLast(({ environment }) => (0,values/* isSameName */.yS)(environment, names/* environments */.dT.productionApproval));
function clickDrafts(ports, context, { reviews, result }) {
    const { state } = context;
    const run = ports.run.reference.id;
    const review = reviewAt(reviews);
    const gate = state.gates.production;
    const reference = `run ${run} attempt ${ports.run.reference.attempt}`;
    if (gate?.run.id !== run)
        return review === undefined
            ? []
            : [refusedDraft("the gate", review.by, { reason: "superseded", reference })];
    const closed = {
        actor: names/* consoleName */.vD,
        facts: {
            type: "gate-closed",
            gate: "production",
            gateRun: run,
            cause: gate.tree === state.train.tip.tree ? "decided" : "superseded",
        },
    };
    if (review === undefined)
        return [closed];
    if (result !== "success" || review.state !== "approved")
        return [
            refusedDraft(gate.subject, review.by, { reason: rejectionReason(review.by, context), reference }),
            closed,
        ];
    if (gate.tree !== state.train.tip.tree)
        return [refusedDraft(gate.subject, review.by, { reason: "superseded", reference }), closed];
    const vote = { by: review.by, at: ports.clock.now(), reference };
    return [...state.train.staged.map((staged) => voteDraft(staged, vote, context)), closed];
}
function voteDraft(staged, { by, at, reference }, context) {
    const reason = (0,approval/* disqualification */.EB)(by, staged, context);
    if (reason !== undefined)
        return refusedDraft(`#${staged.number}`, by, { reason, reference });
    return {
        actor: by.login,
        facts: {
            type: "approval-granted",
            pullRequest: staged.number,
            head: staged.head,
            tree: context.state.train.tip.tree,
            by: by.login,
            source: "environment",
            at,
            reference,
        },
    };
}
function rejectionReason(by, context) {
    const reasons = context.state.train.staged.map((staged) => (0,approval/* disqualification */.EB)(by, staged, context));
    return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? "gate-rejected") : "gate-rejected";
}
const refusedDraft = (subject, by, { reason, reference }) => ({
    actor: by.login,
    facts: { type: "approval-refused", subject, by: by.login, source: "environment", reason, reference },
});

;// CONCATENATED MODULE: ./build/actions/require-tester-approval.js





async function requireTesterApproval(ports, inputs) {
    const click = inputs["gate-result"] === "" ? undefined : ports.runs.reviews(ports.run.reference.id);
    let context = await (0,decision_context/* readContext */.yI)(ports);
    const reviews = await click;
    (0,gate_reports/* askForRoles */.m)(ports, context, reviews === undefined ? [] : [reviewAt(reviews)?.by.login]);
    if (reviews !== undefined)
        context = await recordClick(ports, context, { reviews, result: inputs["gate-result"] });
    const work = await (0,approval_work/* findApprovalWork */.i)(ports, context);
    const { decision, granted } = work;
    const { gateIsOver, ...after } = await ensureGate(ports, work.context, {
        work,
        afterClick: click !== undefined,
    });
    context = after.context;
    const { publish } = await __webpack_require__.e(/* import() */ 6997).then(__webpack_require__.bind(__webpack_require__, 4140));
    if (!granted)
        await publish(ports, context, { waiting: new Map(), leaveOutBoarding: true, gateIsOver });
    const { tellDecision } = await __webpack_require__.e(/* import() */ 7921).then(__webpack_require__.bind(__webpack_require__, 7921));
    await tellDecision(ports, context.state, decision);
    ports.runner.setOutput("decision", granted ? "granted" : decision.decision === "granted" ? "awaited" : decision.decision);
}


/***/ }),

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ budgetNow)
/* harmony export */ });
const budgetNow = ({ meter }, { snapshot }) => ({ ...snapshot.budget, ...meter.left() });


/***/ }),

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForRoles),
/* harmony export */   r: () => (/* binding */ gateReports)
/* harmony export */ });
/* harmony import */ var _domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

const judged = new WeakMap();
async function gateReports(ports, context) {
    const { snapshot, state, policy } = context;
    const known = judged.get(state);
    if (known?.snapshot === snapshot && known.policy === policy && known.people === ports.people)
        return known.reports;
    const reports = await evaluate(ports, context);
    judged.set(state, { snapshot, state, policy, people: ports.people, reports });
    return reports;
}
async function evaluate(ports, { snapshot, state, policy }) {
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    const roles = await rolesOf(ports, asked);
    return new Map(snapshot.pullRequests.map((pullRequest) => [
        pullRequest.number,
        (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateGates */ .ud)({ pullRequest, snapshot, state, policy, roles, mayChangeWorkflows: ports.hasApp }),
    ]));
}
function askForRoles({ people }, { snapshot, policy }, more) {
    const asked = [
        ...snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy)),
        ...more.filter((login) => login !== undefined),
    ];
    for (const login of asked)
        people.roleOf(login).catch(() => undefined);
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
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


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withCommits),
/* harmony export */   T: () => (/* binding */ withFactsOfNow)
/* harmony export */ });
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5723);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5526);
/* harmony import */ var _state_taint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9111);



function withFactsOfNow(state, snapshot) {
    const staged = state.train.staged.map((each) => {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(snapshot, each.number);
        if (pullRequest === undefined || pullRequest.head !== each.head)
            return each;
        const { title, labels, linkedIssues } = pullRequest;
        return { ...(0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .withAuthorsOfNow */ .at)(each, pullRequest, each.head), title, labels, linkedIssues };
    });
    return { ...state, train: { ...state.train, staged } };
}
function withCommits(state, snapshot) {
    const live = withAncestors((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_1__/* .liveCommits */ .Rd)(state), snapshot);
    return state.train.staged.map((each) => {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(snapshot, each.number);
        if (pullRequest === undefined || pullRequest.head !== each.head)
            return each;
        const commits = changesBelowHead(pullRequest, live);
        return commits.length === 0 ? each : { ...each, commits: commits.slice(0, mostCommits) };
    });
}
const mostCommits = 100;
function withAncestors(commits, { pullRequests }) {
    const parentsOf = new Map(pullRequests.flatMap(({ commitFacts }) => commitFacts.map(({ sha, parents }) => [sha, parents])));
    const all = new Set(commits);
    for (const sha of all)
        for (const parent of parentsOf.get(sha) ?? [])
            all.add(parent);
    return all;
}
function changesBelowHead({ head, commitFacts }, live) {
    const own = new Set(commitFacts.map(({ sha }) => sha));
    const changes = commitFacts.filter(({ sha, parents }) => !live.has(sha) && parents.length < 2);
    const isFirst = ({ parents }) => parents.every((parent) => !own.has(parent) || live.has(parent));
    return [...changes.filter(isFirst), ...changes.filter((each) => !isFirst(each))]
        .map(({ sha }) => sha)
        .filter((sha) => sha !== head);
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ landableFindings),
/* harmony export */   Ly: () => (/* binding */ mergeMethods),
/* harmony export */   Xk: () => (/* binding */ evaluateLandable)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _gates_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9265);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





function evaluateLandable(facts) {
    const { snapshot, state } = facts;
    const { rules } = snapshot;
    const findings = [...methodFindings(facts)];
    if (rules.mergeQueue)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} has a merge queue, which is not supported.`));
    if (rules.upToDate && state.train.staged.length > 1)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only up-to-date branches; once the first of the ${state.train.staged.length} pull requests has landed, the others are behind.`, `Switch off "Require branches to be up to date before merging" for ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}, or set "max-staged: 1" in the policy file.`));
    for (const { number } of state.train.staged) {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestOf */ ._n)(snapshot, number);
        if (pullRequest !== undefined)
            findings.push(...landableFindings(pullRequest, rules).map((each) => ({ ...each, pullRequest: number })));
    }
    return findings;
}
function methodFindings({ snapshot, policy }) {
    const methods = mergeMethods(snapshot);
    const { method } = policy.landing;
    if (methods.length === 0)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `No merge method is allowed on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`)];
    if (method !== "auto" && !methods.includes(method))
        return [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `"landing.method" is ${method}; ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and the repository allow ${methods.join(", ")}.`),
        ];
    const isRebase = method === "rebase" || (method === "auto" && methods.join() === "rebase");
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only signed commits, and GitHub does not sign what it rebases.`, `Allow merge commits or squashing on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and set "landing.method" accordingly.`),
        ]
        : [];
}
const mergeMethods = ({ repository, rules, }) => repository.mergeMethods.filter((method) => (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"));
function landableFindings(pullRequest, rules) {
    const name = `#${pullRequest.number}`;
    const findings = [];
    if (pullRequest.mergeable === "CONFLICTING")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name} conflicts with ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`));
    if (pullRequest.mergeable === "UNKNOWN")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("mergeable-unknown", `GitHub says "UNKNOWN" for ${name}.`));
    if (pullRequest.reviewDecision !== null && pullRequest.reviewDecision !== "APPROVED")
        findings.push(missingReview(pullRequest, rules));
    if (rules.upToDate && pullRequest.isBehind)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only up-to-date branches, and ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(pullRequest.head)} is behind it.`, 'Click "Update branch" on the pull request; the new head is then tested.'));
    const verdicts = (0,_gates_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVerdicts */ .Hh)(pullRequest);
    for (const context of rules.requiredContexts.filter((each) => each !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s)) {
        if (verdicts.get(context) !== "passed")
            findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: required check "${context}" is ${verdicts.get(context) ?? "not reported"}.`));
    }
    return findings;
}
function missingReview({ number, reviewDecision, author }, rules) {
    const { reviews } = rules;
    const asked = reviews === undefined
        ? "a review"
        : `${reviews.count} approving ${reviews.count === 1 ? "review" : "reviews"}${reviews.codeOwners ? ", with one of a code owner" : ""}`;
    const others = reviews?.notLastPusher === true ? " and not the person who pushed last" : "";
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("landing-review-missing", `#${number}: ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} requires ${asked}; GitHub's decision is ${reviewDecision ?? "none"}.`, `Ask somebody with write access, not @${author.login}${others}, to approve the pull request${reviewDecision === "CHANGES_REQUESTED" ? ", and the person who requested changes to approve or to dismiss their review" : ""}.`);
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



function decideShipping(facts) {
    const decision = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRelease */ .co)(facts);
    return { ...decision, holds: [...decision.holds, ...(0,_staging_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingFindings */ .hw)(facts), ...(0,_landable_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateLandable */ .Xk)(facts)] };
}


/***/ })

};
