export const id = 1759;
export const ids = [1759,6997,9378];
export const modules = {

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
/* harmony import */ var _run_budget_now_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5680);
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
    const isBudgetShort = (0,_domain_values_request_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .isShort */ .tQ)((0,_run_budget_now_js__WEBPACK_IMPORTED_MODULE_10__/* .budgetNow */ .e)(ports, context));
    const waits = (pullRequest, display) => isBudgetShort && pullRequest.statusComment !== undefined && hasStatus(pullRequest, display);
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

/***/ 5680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ budgetNow)
/* harmony export */ });
const budgetNow = ({ meter }, { snapshot }) => ({ ...snapshot.budget, ...meter.left() });


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


/***/ })

};
