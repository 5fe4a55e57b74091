export const id = 371;
export const ids = [371];
export const modules = {

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateChecks: () => (/* binding */ gateChecks)
});

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/actions/run/open-log.js
var open_log = __webpack_require__(7715);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js + 1 modules
var decision_context = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish.js
var publish = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/actions/pull-requests/show-broken-policy.js




/**
 * Without a policy nothing is decided, and pull requests would go on showing what was true before. What is released is
 * left alone: it has only to land.
 */
async function showBrokenPolicy(ports, findings) {
    const snapshot = await ports.snapshots.read();
    const { log, policy } = snapshot;
    if (log.kind !== "read" || policy.kind === "read" || (0,decision_context/* foreignRun */.UT)(ports, snapshot, log.state.callers))
        return;
    const display = (0,pull_request_status/* brokenPolicyDisplay */.Et)(findings);
    const waiting = snapshot.pullRequests.filter(({ statuses }) => !statuses.some(({ context, state }) => context === names/* statusContext */.s && state === "success"));
    await Promise.all(waiting.map((pullRequest) => (0,publish/* show */.W)(ports, pullRequest, display)));
}

// EXTERNAL MODULE: ./build/domain/display/job-summaries.js
var job_summaries = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/actions/gate-checks.js








/** Evaluates every gate of every open pull request and shows the verdicts. Moves no ref, writes no entry. */
async function gateChecks(ports, inputs) {
    // Asked about one pull request it stands alone, in whatever workflow of the default branch: it only shows a verdict.
    const isAlone = inputs["pull-request"] !== "";
    const context = await (isAlone ? (0,decision_context/* readContext */.yI)(ports, [ports.run.workflowPath]) : (0,open_log/* openOrRead */.y)(ports)).catch(async (error) => {
        if (error instanceof refusal/* RefusedError */.f && error.findings.some(({ code }) => code.startsWith("policy-")))
            await showBrokenPolicy(ports, error.findings).catch(() => undefined); // the refusal says it too
        throw error;
    });
    const reports = await (0,gate_reports/* gateReports */.r)(ports, context);
    await (0,publish/* publish */.m)(ports, context, { waiting: new Map(), leaveOutBoarding: inputs["pull-request"] === "" });
    const asked = askedReports(reports, inputs["pull-request"]);
    for (const report of asked)
        ports.runner.info(`#${report.pullRequest} ${(0,values/* shortSha */.Fu)(report.head)}: ${report.verdict}`);
    ports.runner.setOutput("verdict", asked.length === 1 ? (asked[0]?.verdict ?? "") : "");
    ports.runner.setOutput("report", JSON.stringify(asked));
    await ports.runner.summary([(0,job_summaries/* gateSummary */.sK)(asked), (0,job_summaries/* costLine */.EK)(ports.meter.read())].join("\n"));
    const blocked = asked.filter(({ verdict }) => verdict === "blocked");
    if (inputs["fail-on-blocked"] === "true" && blocked.length > 0)
        throw new refusal/* RefusedError */.f(blocked.flatMap(({ results }) => results.flatMap(({ findings }) => findings)));
}
function askedReports(reports, asked) {
    if (asked === "")
        return [...reports.values()];
    const report = reports.get(Number(asked));
    if (report === undefined)
        throw (0,refusal/* refuse */.T)("misconfigured", `Input "pull-request" is "${asked}", which is no open pull request to develop.`);
    return [report];
}


/***/ }),

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readContextWithFallbackPolicy),
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);
/* harmony import */ var _decision_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2148);





/**
 * For recording results and for rollbacks, which a mistake in a file must not stop: while the policy file cannot be read,
 * the policy counts that the newest entry was written under. Whatever brings something to production waits instead.
 */
async function readContextWithFallbackPolicy(ports) {
    const snapshot = await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readSnapshot */ .RA)(ports);
    const { policy, log } = snapshot;
    if (policy.kind === "read" || log.kind !== "read")
        return { ...(await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStanding */ .mq)(ports, snapshot)), mayUseLastPolicy: true };
    const last = await lastPolicy(ports, log);
    if (last.kind !== "read")
        return (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStanding */ .mq)(ports, snapshot); // which refuses
    const problems = (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .setupFindings */ .SG)(snapshot).map(({ found }) => found);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("policy-of-log", `${problems.join(" ")} The policy of entry ${log.state.log.sequence} counts (blob ${(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(last.blob)}).`));
    const context = await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requireStanding */ .mq)(ports, { ...snapshot, policy: last });
    return { ...context, snapshot, mayUseLastPolicy: true };
}
/** As `context` was read. */
const readAgain = (ports, { mayUseLastPolicy }) => mayUseLastPolicy ? readContextWithFallbackPolicy(ports) : (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .yI)(ports);
async function lastPolicy(ports, { head, state }) {
    const { sequence, hash } = state.log;
    const path = (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(sequence);
    const [text = null] = await ports.logReader.files(head, [path]);
    const verdict = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEntry */ .i)((0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .headBefore */ .ct)(text ?? "", sequence), { path, text }, ports.sha256);
    return verdict.kind === "sound" && verdict.entry.hash === hash && verdict.entry.policy !== null
        ? ports.policies.ofBlob(verdict.entry.policy)
        : { kind: "missing" };
}


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openOrRead)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _domain_state_reduce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5057);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9926);
/* harmony import */ var _decision_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2148);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9070);







/** Where callers are installed; their own ids and file names are part of the contract. */
const installedCallers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];
/** The first trusted run opens the log and makes staging from develop; every other run just reads. */
async function openOrRead(ports) {
    askAheadForReviewer(ports);
    const snapshot = await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .RA)(ports);
    if (snapshot.log.kind !== "absent")
        return (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireStanding */ .mq)(ports, snapshot);
    await openLog(ports, snapshot);
    return (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readContext */ .yI)(ports);
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
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedError */ .f(problems);
    const { repository, develop, staging, policy } = snapshot;
    const opening = {
        actor: ports.run.actor,
        facts: {
            type: "log-opened",
            repository: { id: repository.id, name: repository.name },
            callers: installedCallers,
            develop,
        },
    };
    const entries = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEntries */ .aO)(_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLogHead */ .Yq, [opening], {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policy.blob,
        sha256: ports.sha256,
    });
    const state = (0,_domain_state_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .reduceLog */ .Nf)(entries);
    if (state === undefined)
        throw new Error("The first entry made no state.");
    const files = (0,_transaction_js__WEBPACK_IMPORTED_MODULE_6__/* .logFiles */ .eO)({ entries, state }, [{ path: "README.md", content: logReadme(repository.name) }]);
    const ref = `refs/heads/${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.staging}`;
    const outcome = await ports.transactions.move({
        log: { expectedHead: null, ...(0,_transaction_js__WEBPACK_IMPORTED_MODULE_6__/* .logMessage */ .OG)(entries), files },
        moves: staging?.sha === develop.sha
            ? []
            : [{ ref, before: staging?.sha ?? null, after: develop.sha, force: true }],
        discard: [],
    });
    if (outcome.kind === "refused")
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)("refused", `${outcome.found} ${outcome.remedy}`);
}
async function openingProblems(ports, snapshot) {
    const { staging, develop } = snapshot;
    const foreign = (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .foreignRun */ .UT)(ports, snapshot, installedCallers);
    const isForeignStaging = staging !== undefined && !(await ports.history.contains(develop.sha, staging.sha));
    return [
        ...(0,_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code !== "log-absent"),
        ...(foreign === undefined ? [] : [foreign]),
        ...(isForeignStaging
            ? [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("foreign-staging", `staging is at ${staging.sha}, which develop does not contain.`)]
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

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logMessage),
/* harmony export */   eO: () => (/* binding */ logFiles),
/* harmony export */   hL: () => (/* binding */ transact),
/* harmony export */   wO: () => (/* binding */ WriteRefusedError)
/* harmony export */ });
/* harmony import */ var _domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1922);
/* harmony import */ var _domain_state_reduce_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5057);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3318);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9926);
/* harmony import */ var _fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5361);
/* harmony import */ var _decision_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2148);








const mostAttempts = 8;
const longestMilliseconds = 60_000;
/**
 * Decides and writes; when somebody else wrote in between, decides again on what is then true, a bounded number of times.
 * A decision without drafts writes nothing. Throws a refusal when GitHub refuses or the log stays contended.
 */
async function transact(ports, first, decide) {
    const startedAt = Date.now();
    let context = first ?? (await (0,_decision_context_js__WEBPACK_IMPORTED_MODULE_7__/* .readContext */ .yI)(ports));
    for (let attempt = 1;; attempt += 1) {
        const decision = await decide(context);
        if (decision.drafts.length === 0)
            return { value: decision.value, context, entries: [] };
        const sealed = sealDrafts(ports, context, decision.drafts);
        const outcome = await write(ports, {
            decision,
            commit: logCommit(context, sealed, decision.files ?? []),
        });
        if (outcome.kind === "committed") {
            ports.logPosition.saw(sealed.state.log.sequence);
            return {
                value: decision.value,
                context: afterWrite(context, sealed.state, { outcome, decision }),
                entries: sealed.entries,
            };
        }
        await Promise.all((decision.discard ?? []).map((scratch) => ports.merging.discard(scratch)));
        if (outcome.kind === "refused")
            throw new WriteRefusedError(outcome.found, outcome.remedy);
        if (attempt >= mostAttempts || Date.now() - startedAt > longestMilliseconds)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("contention", `${attempt} attempts, each overtaken by another write.`);
        await ports.clock.sleep(Math.random() * 200 * 2 ** Math.min(attempt, 5));
        context = await readAfterRace(ports, context);
    }
}
const looksAfterRace = 4;
/** The log has nearly always moved; while it seems not to have, what is read is older than what raced. */
async function readAfterRace(ports, raced) {
    for (let look = 1;; look += 1) {
        const context = await (0,_fallback_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .readAgain */ .n)(ports, raced);
        if (context.head !== raced.head || look === looksAfterRace)
            return context;
        await ports.clock.sleep(250 * 2 ** look);
    }
}
/** A rule or a missing permission; the message carries its own remedy. */
class WriteRefusedError extends _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .RefusedError */ .f {
    found;
    remedy;
    constructor(found, remedy) {
        super([(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("refused", found, remedy)]);
        this.found = found;
        this.remedy = remedy;
    }
}
function sealDrafts(ports, { state, policyBlob }, drafts) {
    const entries = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEntries */ .aO)(state.log, drafts, {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policyBlob,
        sha256: ports.sha256,
    });
    return { entries, state: entries.reduce(_domain_state_reduce_js__WEBPACK_IMPORTED_MODULE_3__/* .reduceEntry */ .Ht, state) };
}
/** The files of one transaction: the entries, the state after them and what else was given. */
function logFiles({ entries, state }, further) {
    return [
        ...entries.map((entry) => ({ path: (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_2__/* .entryPath */ .s)(entry.sequence), content: (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .renderEntry */ .Ft)(entry) })),
        { path: "state.json", content: (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderState */ .C)(state) },
        ...further,
    ];
}
function logCommit({ head }, sealed, further) {
    return { expectedHead: head, ...logMessage(sealed.entries), files: logFiles(sealed, further) };
}
function logMessage(entries) {
    const last = entries.at(-1);
    return {
        headline: entries
            .map(({ sequence, type }) => `${sequence} ${type}`)
            .join(", ")
            .slice(0, 72),
        body: last === undefined
            ? ""
            : `Release-Console-Entry: ${last.sequence}\nRelease-Console-Hash: ${last.hash}\nRelease-Console-Run: ${last.run.url}`,
    };
}
async function write(ports, { decision, commit }) {
    const moves = decision.moves ?? [];
    const discard = decision.discard ?? [];
    if (moves.length === 0) {
        await Promise.all(discard.map((scratch) => ports.merging.discard(scratch)));
        return ports.transactions.append(commit);
    }
    return ports.transactions.move({ log: commit, moves, discard });
}
/** Refs that the transaction moved are where it put them; everything else is as it was read. */
function afterWrite(context, state, { outcome, decision, }) {
    const movesStaging = decision.moves?.some(({ ref }) => ref === "refs/heads/staging") ?? false;
    const snapshot = { ...context.snapshot, log: { kind: "read", head: outcome.head, state } };
    return {
        ...context,
        head: outcome.head,
        state,
        snapshot: movesStaging ? { ...snapshot, staging: state.train.tip } : snapshot,
    };
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
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3318);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





/** Whether each pull request of the train could land on develop now, by GitHub's own rules. Our own status is left out: it follows the release. */
function evaluateLandable(facts) {
    const { snapshot, state } = facts;
    const { rules } = snapshot;
    const findings = [...methodFindings(facts)];
    if (rules.mergeQueue)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", "develop has a merge queue, which is not supported."));
    if (rules.upToDate && state.train.staged.length > 1)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `develop takes up-to-date branches only; once the first of the ${state.train.staged.length} pull requests has landed, the others are behind.`, 'Switch off "Require branches to be up to date before merging" for develop, or set "max-staged: 1" in the policy file.'));
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
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", "No merge method is allowed on develop.")];
    if (method !== "auto" && !methods.includes(method))
        return [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `"landing.method" is ${method}; develop and the repository allow ${methods.join(", ")}.`),
        ];
    const isRebase = method === "rebase" || (method === "auto" && methods.join() === "rebase");
    // GitHub makes new commits without a signature when it rebases (platform fact 58).
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", "develop takes signed commits only, and GitHub does not sign what it rebases.", 'Allow merge commits or squashing on develop and set "landing.method" accordingly.'),
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
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name} conflicts with develop.`));
    if (pullRequest.mergeable === "UNKNOWN")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("mergeable-unknown", `GitHub says "UNKNOWN" for ${name}.`));
    if (pullRequest.reviewDecision !== null && pullRequest.reviewDecision !== "APPROVED")
        findings.push(missingReview(pullRequest, rules));
    if (rules.upToDate && pullRequest.isBehind)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: develop takes up-to-date branches only, and ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(pullRequest.head)} is behind it.`, 'Click "Update branch" on the pull request; the new head is then tested.'));
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
    const others = reviews?.notLastPusher === true ? " and not whoever pushed last" : "";
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("landing-review-missing", `#${number}: develop requires ${asked}; GitHub's decision is ${reviewDecision ?? "none"}.`, `Somebody with write access, not @${author.login}${others}, approves the pull request${reviewDecision === "CHANGES_REQUESTED" ? "; whoever requested changes approves or their review is dismissed" : ""}.`);
}


/***/ })

};
