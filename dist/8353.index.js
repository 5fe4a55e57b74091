export const id = 8353;
export const ids = [8353];
export const modules = {

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showDeployment),
/* harmony export */   d: () => (/* binding */ announceDeployment)
/* harmony export */ });
/* harmony import */ var _show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3038);

async function showDeployment(ports, order, request) {
    await (0,_show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__/* .showOrTell */ .Q)(ports, `GitHub shows no Deployment for ${order.id}`, async () => {
        announceDeployment(ports, order, await ports.deployments.create(request));
    });
}
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
const sweptEntries = 50;
async function requireVouchedState(ports, known, { isSweep }) {
    const verified = await verifyNewest(ports, { ...known, most: isSweep ? sweptEntries : 1 });
    if (!verified.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("log-tampered", verified.text);
    return verified.entries;
}
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

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ approverFinding),
/* harmony export */   VR: () => (/* binding */ requestContent),
/* harmony export */   X5: () => (/* binding */ notOpenAnyMore),
/* harmony export */   Zs: () => (/* binding */ validTargets),
/* harmony export */   _8: () => (/* binding */ liveRelease),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   g2: () => (/* binding */ productionChanged),
/* harmony export */   ll: () => (/* binding */ requestCode)
/* harmony export */ });
/* harmony import */ var _reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2443);
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4093);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5352);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7071);
/* harmony import */ var _text_shortened_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1485);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);







function chooseTarget(state, asked) {
    const from = whatRuns(state);
    const valid = validTargets(state);
    const newest = valid.at(-1);
    if (from === undefined || newest === undefined)
        return { kind: "refused", finding: (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("no-target", describeTargets(valid)) };
    if (asked === "")
        return { kind: "chosen", release: newest, from };
    const release = valid.find(({ version }) => version === (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsked */ .Fs)(asked));
    if (release === undefined)
        return {
            kind: "refused",
            finding: (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("bad-target", `"${asked}" was asked for; ${describeTargets(valid)}`),
        };
    return { kind: "chosen", release, from };
}
function validTargets(state) {
    const good = state.releases.filter((release) => release.rolledBackBy === null);
    const attempt = uncertainAttempt(state);
    if (attempt === undefined)
        return good.slice(0, -1);
    const left = leftBehind(state, attempt);
    return good.filter((release) => !left.includes(release));
}
const uncertainAttempt = ({ attempt, production }) => attempt ?? (production.kind === "uncertain" ? production.attempt : undefined);
function leftBehind(state, attempt) {
    if (attempt.mode !== "rollback")
        return [];
    return (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .releasesAfter */ .fK)(state, attempt.backTo ?? attempt.version);
}
function whatRuns(state) {
    if (state.attempt !== null)
        return state.attempt;
    const { production } = state;
    switch (production.kind) {
        case "none":
            return undefined;
        case "uncertain":
            return leftBehind(state, production.attempt).at(-1) ?? production.attempt;
        case "known":
            return state.releases.find(({ version }) => version === production.version);
        default:
            return production;
    }
}
const liveRelease = (state) => {
    const { production } = state;
    return production.kind === "known"
        ? state.releases.find(({ version }) => version === production.version)
        : undefined;
};
const describeTargets = (valid) => valid.length === 0 ? "no release qualifies." : `valid: ${valid.map(({ version }) => version).join(", ")}.`;
const requestContent = ({ rollback, from, target, ...shown }) => (0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([
    rollback,
    from.deployment,
    from.commit.sha,
    target.version,
    target.commit.sha,
    shown.reason,
    shown.carried.map(({ number, head }) => [number, head]),
    shown.carriedDrift.map(({ sha }) => sha),
    shown.preview,
]);
const requestCode = (content, sha256) => sha256(content).slice(0, 7);
function approverFinding(person, { rollback, policy }) {
    const who = `@${person.login}`;
    if (!(0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_5__/* .isPerson */ .K)(person) || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(policy.bots, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("bot", `${who} is a bot.`);
    if (!(0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(policy.rollbackApprovers, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("not-an-approver", `${who}; approvers: ${approverNames(policy)}.`);
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(policy.outsiders, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("no-access", `${who} is among the rollback approvers, with less than triage.`);
    if (rollback.requesters.some(({ by }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameUser */ .EV)(by, person.login)))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("requester", `${who} requested or joined ${rollback.id}.`);
    return undefined;
}
const mostApprovers = 30;
function approverNames(policy) {
    const unread = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadTeams */ .Ud)(policy, "rollbackApprovers");
    const known = (0,_text_shortened_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .listUpTo */ .J)(mostApprovers, policy.rollbackApprovers.map((login) => `@${login}`));
    return unread.length === 0
        ? known
        : `${policy.rollbackApprovers.length === 0 ? "nobody" : known}; members of ${unread.join(", ")}: unknown`;
}
const notOpenAnyMore = ({ id, phase }) => phase === "requested" || phase === "failed" ? undefined : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("no-open-rollback", `${id} is ${phase}.`);
function productionChanged(state, rollback) {
    const decided = notOpenAnyMore(rollback);
    if (decided !== undefined)
        return decided;
    const now = whatRuns(state);
    if (rollback.phase === "requested" && now?.deployment !== rollback.from.deployment) {
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("production-changed", `${rollback.id} was about ${rollback.from.version} (${rollback.from.deployment}); now runs ${now === undefined ? "nothing" : now.deployment}. /reject ends it.`);
    }
    return undefined;
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


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hw: () => (/* binding */ leavingFindings),
  lk: () => (/* binding */ mergeStart),
  Jp: () => (/* binding */ planStaging)
});

// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/gates/stacks.js
var stacks = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/domain/train/outgrown-stacks.js



function isOutgrown(staged, leaving, facts) {
    const { snapshot, state, reports } = facts;
    const present = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    if (present === undefined || present.head === staged.head)
        return false;
    const bases = (0,stacks/* missingBelow */.E1)({ number: staged.number, head: present.head }, [], facts);
    return bases.some((base) => {
        if (leaving.some(({ number }) => number === base.number))
            return true;
        const below = state.train.staged.find(({ number }) => number === base.number);
        if (below?.head === base.head || !(0,stacks/* mayBoard */.W3)(reports.get(base.number)))
            return false;
        return below === undefined
            ? (0,train_conflicts/* knownConflict */.S5)(state, base)?.with.includes(staged.number) === true
            : !(0,stacks/* mayBoard */.W3)(reports.get(staged.number));
    });
}

// EXTERNAL MODULE: ./build/domain/train/own-pull-requests.js
var own_pull_requests = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/train/staging-plan.js













function planStaging(facts) {
    const { snapshot, state } = facts;
    const base = snapshot.develop;
    const nothing = {
        base,
        kept: state.train.staged,
        merges: [],
        ejected: [],
        waiting: new Map(),
    };
    if ((0,follow_ups/* trainStandsStill */.iN)(state))
        return { kind: "still", ...nothing };
    const ejected = ejections(facts);
    const remaining = state.train.staged.filter((staged) => !ejected.some((each) => each.staged === staged));
    const isAsItWas = ejected.length === 0 && base.sha === state.train.base.sha;
    const { boarding, waiting } = newcomers(facts, { remaining, ejected }, (known, pullRequest) => isAsItWas && facts.mergeAgain?.(pullRequest.number) !== true
        ? (0,train_conflicts/* knownConflict */.S5)(known, pullRequest)
        : undefined);
    const wanted = successorsOf(remaining, facts, boarding);
    const places = (0,stacks/* inStackOrder */.Y4)([...wanted, ...boarding], facts);
    const kept = base.sha === state.train.base.sha ? unchangedPrefix(state.train.staged, places) : [];
    const merges = places
        .slice(kept.length)
        .map((place) => ("merge" in place ? boardingAgain(place, snapshot) : place));
    const isMoved = snapshot.staging?.sha !== state.train.tip.sha;
    const isChanged = base.sha !== state.train.base.sha || merges.length > 0 || ejected.length > 0 || isMoved;
    return { kind: isChanged ? "move" : "stay", base, kept, merges, ejected, waiting };
}
function ejections(facts) {
    const { staged } = facts.state.train;
    const causes = new Map(staged.map((each) => [each, ejectionOf(each, facts)]));
    const remaining = staged.filter((each) => causes.get(each) === undefined);
    const leaving = staged.filter((each) => causes.get(each) !== undefined);
    for (const each of remaining) {
        const below = (0,stacks/* missingBelow */.E1)(each, remaining, facts);
        const isLeft = below.some((base) => leaving.some(({ head }) => head === base.head));
        if (!(0,follow_ups/* isPinned */.T4)(facts.state, each) && (isLeft || isOutgrown(each, leaving, facts)))
            causes.set(each, "stacked");
    }
    return staged.flatMap((each) => {
        const cause = causes.get(each);
        return cause === undefined ? [] : [{ staged: each, cause }];
    });
}
const leavingFindings = (facts) => ejections({ ...facts, reports: new Map(), conflicting: new Set() }).map(({ staged, cause }) => (0,reasons/* finding */.gk)("leaves-staging", `#${staged.number}: ${cause}.`));
function ejectionOf(staged, { snapshot, state, policy, conflicting, refused }) {
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    const tainted = (0,state_taint/* taintedCommits */.ay)(state, staged.number);
    if (tainted.has(staged.head) ||
        (pullRequest?.commits ?? []).some((commit) => tainted.has(commit) && pullRequest?.head === staged.head))
        return "tainted";
    if ((0,follow_ups/* isPinned */.T4)(state, staged))
        return undefined;
    if ((0,stacks/* isReleased */.OZ)(state, staged))
        return "merged";
    if (pullRequest === undefined)
        return "closed";
    if (pullRequest.isDraft)
        return "draft";
    if ((0,values/* includesName */.VH)(pullRequest.labels, gates/* blockedLabel */.vk))
        return "blocked-label";
    if ((0,objections/* ejectionOrderOf */.ZW)(state, staged) !== undefined)
        return "command";
    const objects = (0,reviews/* latestOpinions */.N)(pullRequest.reviews).some((review) => review.state === "CHANGES_REQUESTED" &&
        review.commit === staged.head &&
        (0,values/* includesUser */.P_)(policy.testers, review.author.login));
    if (objects)
        return "changes-requested";
    if (!conflicting.has(staged.number))
        return undefined;
    return refused?.has(staged.number) === true ? "refused" : "conflict";
}
function successorsOf(remaining, facts, boarding) {
    const decided = new Map();
    const asWanted = () => remaining.map((each) => decided.get(each.number) ?? each);
    const present = remaining.map(({ number, head }) => ({
        number,
        head: (0,release_decision/* pullRequestOf */._n)(facts.snapshot, number)?.head ?? head,
    }));
    for (const { number } of (0,stacks/* inStackOrder */.Y4)(present, facts)) {
        const staged = remaining.find((each) => each.number === number);
        if (staged !== undefined)
            decided.set(number, successorOf(staged, facts, [...asWanted(), ...boarding]));
    }
    return remaining.map((each) => decided.get(each.number) ?? each);
}
function successorOf(staged, facts, onBoard) {
    const { snapshot, state, reports, conflicting } = facts;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    if (pullRequest === undefined ||
        pullRequest.head === staged.head ||
        (0,follow_ups/* isPinned */.T4)(state, staged) ||
        conflicting.has(staged.number))
        return staged;
    return (0,stacks/* mayBoard */.W3)(reports.get(staged.number)) && (0,stacks/* missingBelow */.E1)(pullRequest, onBoard, facts).length === 0
        ? boardingOf(pullRequest, state, staged)
        : staged;
}
function newcomers(facts, { remaining, ejected, }, conflictOf) {
    const { snapshot, state, policy, reports, conflicting, refused } = facts;
    const staged = new Set(remaining.map(({ number }) => number));
    const ready = snapshot.pullRequests.filter((each) => (0,stacks/* mayBoard */.W3)(reports.get(each.number)) &&
        !staged.has(each.number) &&
        !ejected.some((leaving) => staysAway(state, leaving.staged, each)) &&
        !(0,stacks/* isReleased */.OZ)(state, each));
    const closed = closedFor(facts, remaining);
    const boarding = [];
    const waiting = new Map();
    for (const pullRequest of (0,stacks/* inStackOrder */.Y4)(ready, facts)) {
        const [below] = (0,stacks/* missingBelow */.E1)(pullRequest, [...remaining, ...boarding], facts);
        const conflict = conflictOf(state, pullRequest);
        if (conflict !== undefined)
            waiting.set(pullRequest.number, (0,train_conflicts/* conflictFinding */.UL)(conflict));
        else if (conflicting.has(pullRequest.number))
            waiting.set(pullRequest.number, refused?.get(pullRequest.number) ??
                (0,reasons/* finding */.gk)("train-conflict", `#${pullRequest.number} does not merge with what is on staging.`));
        else if ((0,own_pull_requests/* isConsolePullRequest */.Y)(state, pullRequest))
            continue;
        else if (below !== undefined)
            waiting.set(pullRequest.number, (0,stacks/* stackedOn */.x1)(below));
        else if (closed !== undefined)
            waiting.set(pullRequest.number, closed);
        else if (remaining.length + boarding.length >= policy.maxStaged)
            waiting.set(pullRequest.number, (0,reasons/* finding */.gk)("train-full", `${remaining.length + boarding.length} of ${policy.maxStaged}.`));
        else
            boarding.push(boardingOf(pullRequest, state, undefined));
    }
    return { boarding, waiting };
}
const staysAway = (state, leaving, { number, head }) => leaving.number === number &&
    (leaving.head === head || (0,objections/* ejectionOrderOf */.ZW)(state, leaving)?.until === "next-train");
function closedFor({ snapshot, state, policy }, remaining) {
    const owed = remaining.flatMap((each) => (0,follow_ups/* landingFollowUpOf */.Zw)(state, each) ?? []);
    const [landing] = [...owed.filter(({ refusal }) => refusal !== null), ...owed];
    if (landing !== undefined)
        return (0,follow_ups/* pendingLanding */.fG)(landing);
    if ((0,release_decision/* failedAttempt */.N4)(state) !== undefined)
        return undefined;
    const granted = remaining.find((staged) => {
        const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
        return (0,approval/* decideApproval */.gC)({ staged, pullRequest, state, policy }).decision === "granted";
    });
    return granted === undefined ? undefined : (0,reasons/* finding */.gk)("train-closed", `#${granted.number} is approved.`);
}
const boardingOf = (pullRequest, state, before) => ({
    number: pullRequest.number,
    head: pullRequest.head,
    title: pullRequest.title,
    author: pullRequest.author.login,
    commitFacts: pullRequest.commitFacts,
    isCrossRepository: pullRequest.isCrossRepository,
    headRepository: pullRequest.headRepository,
    labels: pullRequest.labels,
    recovers: (0,state_taint/* recoveryOf */.rU)(state, pullRequest.number)?.rollback ?? null,
    linkedIssues: pullRequest.linkedIssues,
    headBranch: pullRequest.headBranch,
    before,
});
function boardingAgain(staged, snapshot) {
    const { number, head, title, author, labels, recovers, linkedIssues } = staged;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    return {
        number,
        head,
        title,
        author,
        commitFacts: pullRequest?.commitFacts ?? [],
        isCrossRepository: pullRequest?.isCrossRepository ?? false,
        headRepository: pullRequest?.headRepository,
        labels,
        recovers,
        linkedIssues,
        headBranch: pullRequest?.headBranch ?? "",
        before: staged,
    };
}
function unchangedPrefix(staged, places) {
    const firstChange = staged.findIndex((each, index) => places[index] !== each);
    return firstChange === -1 ? staged : staged.slice(0, firstChange);
}
const mergeStart = (plan) => plan.kept.at(-1)?.merge ?? plan.base;


/***/ })

};
