export const id = 507;
export const ids = [507];
export const modules = {

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendReleaseNotes: () => (/* binding */ appendReleaseNotes)
/* harmony export */ });
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9053);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);



/** Writes the notes that are pending, and their copies on GitHub's release pages. Nothing pending: nothing happens. */
async function appendReleaseNotes(ports, inputs) {
    let context = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextWithFallbackPolicy */ .mG)(ports);
    const asked = inputs.release;
    if (asked !== "" && !context.state.releases.some(({ version }) => version === asked))
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("misconfigured", `Input "release" is "${asked}", which is not among the last releases.`);
    const isAsked = (version) => asked === "" || version === asked;
    const pending = context.state.followUps.flatMap((each) => (each.kind === "notes" || each.kind === "page") && isAsked(each.version) ? [each] : []);
    const faults = [];
    // The notes are written with the entry of the page, and also when there is none.
    for (const followUp of pending.toSorted(({ kind }, other) => other.kind.localeCompare(kind)))
        context = await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .settlePuttingOff */ .cJ)(ports, context, followUp).catch((error) => {
            faults.push(error);
            return context;
        });
    context = await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)(ports, context);
    if (faults.length > 0)
        throw faults[0];
    const newest = context.state.releases.at(-1);
    if (newest === undefined)
        return;
    ports.runner.setOutput("release", newest.version);
    ports.runner.setOutput("page-url", newest.page?.url ?? "");
}


/***/ }),

/***/ 3038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ showOrTell)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);



/**
 * For whatever only shows what the log has: a comment, a status, a Deployment, a label, a closed issue, a cancelled run
 * that waits for nothing. A refusal, be it for ever, is told as an annotation and stops nothing; what only a person can mend,
 * such as a missing scope, makes the job red as well. Gives whether it is shown.
 */
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
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





/** Whether each pull request of the train could land on develop now, by GitHub's own rules. Our own status is left out: it follows the release. */
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
    // GitHub makes new commits without a signature when it rebases (platform fact 58).
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only signed commits, and GitHub does not sign what it rebases.`, `Allow merge commits or squashing on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and set "landing.method" accordingly.`),
        ]
        : [];
}
/** How GitHub would let a pull request be merged into develop: by settings and rules of which the strictest count. */
const mergeMethods = ({ repository, rules, }) => repository.mergeMethods.filter((method) => (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"));
/** What people still have to do before GitHub merges it, as far as its rules can be seen. */
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
/** GitHub's review decision with who can change it: its rules count other people than ours. */
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
