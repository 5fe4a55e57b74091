export const id = 193;
export const ids = [193];
export const modules = {

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateChecks: () => (/* binding */ gateChecks)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/domain/commands/commands.js + 1 modules
var commands = __webpack_require__(207);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
;// CONCATENATED MODULE: ./build/actions/commands/idle-comment.js


/**
 * This run was set off by a comment that is no command, which costs no request, or by a stranger's, which costs one. Then
 * there is nothing to do: whatever is due, other events and the sweep do.
 */
async function isIdleComment(ports) {
    const { hint } = ports.run;
    if (hint.kind !== "comment" || !hint.isPullRequest)
        return false;
    return (0,commands/* parseCommand */.RM)(hint.body) === undefined || (0,authorization/* isPlainStranger */.tw)(ports);
}

// EXTERNAL MODULE: ./build/actions/log/open-log.js
var open_log = __webpack_require__(6758);
// EXTERNAL MODULE: ./build/domain/doctor/diagnose.js + 20 modules
var diagnose = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/domain/doctor/texts.js
var texts = __webpack_require__(213);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/actions/pull-requests/tell-setup.js



const pullRequestsTold = 10;
/**
 * A set-up that cannot work is told on the pull requests that meet it first: one comment each, which goes when nothing is
 * left. Only until something was released, and only when a pull request is new or the files may have changed. Display only:
 * that it fails stops nothing.
 */
async function tellSetup(ports, snapshot) {
    const { log, pullRequests } = snapshot;
    const hasReleased = log.kind === "read" && log.state.releases.some((release) => release.pullRequests.length > 0);
    const isNew = pullRequests.some(({ statusComment }) => statusComment === undefined);
    const mayHaveChanged = ports.run.hint.kind === "push";
    if (ports.setup === undefined || hasReleased || pullRequests.length === 0)
        return;
    if (!isNew && !mayHaveChanged)
        return;
    try {
        const facts = await ports.setup.read(snapshot.develop.sha, {
            policy: snapshot.policy,
            base: snapshot.repository.defaultBranch,
        });
        const comment = (0,texts/* setupComment */.df)((0,diagnose/* diagnose */.h)(facts).findings);
        if (comment === undefined && !mayHaveChanged)
            return;
        await show(ports, pullRequests.slice(0, pullRequestsTold), comment);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `What is wrong with the set-up could not be shown: ${said}`));
    }
}
async function show({ conversations }, pullRequests, comment) {
    const wanted = pullRequests.map(({ number }) => ({ number, marker: texts/* setupMarker */.sl }));
    const found = await conversations.findOwn(wanted);
    for (const [index, { number }] of wanted.entries()) {
        const id = found[index];
        if (comment === undefined) {
            if (id !== undefined)
                await conversations.deleteComment(id);
        }
        else if (id === undefined)
            await conversations.comment({ number, body: comment });
        else
            await conversations.updateComment({ id, body: comment });
    }
}

// EXTERNAL MODULE: ./build/actions/run/decision-context.js + 1 modules
var decision_context = __webpack_require__(2148);
// EXTERNAL MODULE: ./build/actions/pull-requests/publish.js
var publish = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/actions/log/installed-callers.js
var installed_callers = __webpack_require__(962);
;// CONCATENATED MODULE: ./build/actions/pull-requests/show-broken-policy.js





/**
 * Without a policy nothing is decided, and pull requests would go on showing what was true before. What is released is
 * left alone: it has only to land.
 */
async function showBrokenPolicy(ports, findings) {
    const snapshot = await ports.snapshots.read();
    const { log, policy } = snapshot;
    // Before the first entry nothing names the callers but their installed names.
    const callers = log.kind === "read" ? log.state.callers : installed_callers/* installedCallers */.P;
    if (log.kind !== "read" && log.kind !== "absent")
        return;
    if (policy.kind === "read" || (0,decision_context/* foreignRun */.UT)(ports, snapshot, callers))
        return;
    const display = (0,pull_request_status/* brokenPolicyDisplay */.Et)(findings);
    const waiting = snapshot.pullRequests.filter(({ statuses }) => !statuses.some(({ context, state }) => context === names/* statusContext */.s && state === "success"));
    await Promise.all(waiting.map((pullRequest) => (0,publish/* show */.W)(ports, pullRequest, display)));
}

// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 2 modules
var job_summaries = __webpack_require__(5735);
;// CONCATENATED MODULE: ./build/actions/gate-checks.js











/** Evaluates every gate of every open pull request and shows the verdicts. Moves no ref, writes no entry. */
async function gateChecks(ports, inputs) {
    // Asked about one pull request it stands alone, in whatever workflow of the default branch: it only shows a verdict.
    const isAlone = inputs["pull-request"] !== "";
    if (!isAlone && (await isIdleComment(ports)))
        return ports.runner.setOutput("idle", "true");
    const context = await (isAlone ? (0,decision_context/* readContext */.yI)(ports, { callers: [ports.run.workflowPath] }) : (0,open_log/* openOrRead */.y)(ports)).catch(async (error) => {
        if (error instanceof refusal/* RefusedError */.f && error.findings.some(({ code }) => code.startsWith("policy-")))
            await showBrokenPolicy(ports, error.findings).catch(() => undefined); // the refusal says it too
        await ports.snapshots
            .read()
            .then((snapshot) => tellSetup(ports, snapshot))
            .catch(() => undefined);
        throw error;
    });
    const [reports] = await Promise.all([
        (0,gate_reports/* gateReports */.r)(ports, context),
        // What pull requests show the next step of the job writes, which knows what becomes of them.
        isAlone ? (0,publish/* publish */.m)(ports, context, { waiting: new Map(), leaveOutBoarding: false }) : undefined,
        tellSetup(ports, context.snapshot),
    ]);
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
        throw (0,refusal/* refuse */.T)("misconfigured", `Input "pull-request" is "${asked}", which is no open pull request to ${names/* branches */.J0.base}.`);
    return [report];
}


/***/ }),

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ installedCallers)
/* harmony export */ });
/** Where callers are installed; their own ids and file names are part of the contract. */
const installedCallers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openOrRead)
/* harmony export */ });
/* harmony import */ var _domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7467);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6700);
/* harmony import */ var _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(962);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2148);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);








/** The first trusted run opens the log and makes staging from develop; every other run just reads. */
async function openOrRead(ports) {
    askAheadForReviewer(ports);
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(ports);
    if (snapshot.log.kind !== "absent")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .withApprovers */ .nR)(ports, await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .requireStanding */ .mq)(ports, snapshot));
    await openLog(ports, snapshot);
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(ports, { isFresh: true });
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
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f(problems);
    const { repository, develop, staging, policy } = snapshot;
    const opening = {
        actor: ports.run.actor,
        facts: {
            type: "log-opened",
            repository: { id: repository.id, name: repository.name },
            callers: _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P,
            develop,
        },
    };
    const adopted = await adoption(ports, snapshot, policy.policy);
    const { entries, state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sealTransaction */ .W)(undefined, [opening, ...adopted], {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policy.blob,
        sha256: ports.sha256,
    });
    const files = (0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logFiles */ .eO)({ entries, state }, [{ path: "README.md", content: logReadme(repository.name) }]);
    const ref = `refs/heads/${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.staging}`;
    const outcome = await ports.transactions.move({
        log: { expectedHead: null, ...(0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logMessage */ .OG)(entries), files },
        moves: staging?.sha === develop.sha
            ? []
            : [{ ref, before: staging?.sha ?? null, after: develop.sha, force: true }],
        discard: [],
    });
    if (outcome.kind === "refused")
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("refused", `${outcome.found} ${outcome.remedy}`);
}
/** A commit that develop does not hold never was what production ran: nothing is opened on a wrong word. */
async function adoption(ports, { develop }, { adopt }) {
    if (adopt === undefined)
        return [];
    const { version, commit } = adopt;
    const isKnown = commit === develop.sha ||
        (await ports.history.contains(develop.sha, commit).catch((error) => {
            if ((0,_domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isGone */ .ST)(error))
                return false;
            throw error;
        }));
    if (!isKnown)
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f([
            (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-broken", `"adopt.commit" is ${commit}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`, "Write the commit that production runs, or remove the key: the first release is then the one after the newest tag."),
        ]);
    const facts = {
        type: "release-adopted",
        version,
        commit: await ports.objects.commitOf(commit),
    };
    return [{ actor: ports.run.actor, facts }];
}
async function openingProblems(ports, snapshot) {
    const { staging, develop } = snapshot;
    const foreign = (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignRun */ .UT)(ports, snapshot, _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P);
    const isForeignStaging = staging !== undefined && !(await ports.history.contains(develop.sha, staging.sha));
    return [
        ...(0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code !== "log-absent"),
        ...(foreign === undefined ? [] : [foreign]),
        ...(isForeignStaging
            ? [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("foreign-staging", `staging is at ${staging.sha}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`)]
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

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _domain_train_landable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2971);
/* harmony import */ var _domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2592);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4004);
/* harmony import */ var _domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4737);
/* harmony import */ var _domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1571);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(773);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3038);









/**
 * Brings the status and the comment of every open pull request up to date; what shows the right thing is not written
 * again. All writes go out together. Display only: no decision ever reads it.
 */
async function publish(ports, context, { waiting, leaveOutBoarding, openBefore = [] }) {
    const { snapshot, state, policy } = context;
    const reports = await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .gateReports */ .r)(ports, context);
    const decision = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .decideRelease */ .co)({ snapshot, state, policy, reports });
    const plan = (0,_domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planStaging */ .Jp)({ snapshot, state, policy, reports, conflicting: new Set() });
    const landing = (0,_domain_train_landable_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateLandable */ .Xk)({ snapshot, state, policy });
    const version = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_4__/* .nextVersion */ .yU)((0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_3__/* .withFactsOfNow */ .T)(state, snapshot), snapshot.tags);
    const gateUrl = state.gates.production?.run.url;
    const staged = new Set(state.train.staged.map(({ head }) => head));
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    const landed = openBefore.filter(({ number }) => !open.has(number));
    await Promise.all([
        ...landed.flatMap((pullRequest) => {
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedDisplay */ .Ub)(state, pullRequest);
            return display === undefined ? [] : [show(ports, pullRequest, display)];
        }),
        ...snapshot.pullRequests.flatMap((pullRequest) => {
            const report = reports.get(pullRequest.number);
            if (report === undefined)
                return [];
            const isBoarding = (0,_domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBoard */ .W3)(report) && !staged.has(pullRequest.head);
            if (leaveOutBoarding && isBoarding)
                return [];
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)({
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
            return display === undefined ? [] : [show(ports, pullRequest, display)];
        }),
    ]);
}
/** Writes only what is not shown already. What GitHub refuses, say on a locked pull request, is told and stops nothing. */
async function show(ports, pullRequest, { status, comment }) {
    const shown = pullRequest.statuses.find(({ context }) => context === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s);
    const { statusComment, number, head } = pullRequest;
    let id = statusComment?.id;
    const writes = [];
    if (shown?.state !== status.state || shown.description !== status.description)
        writes.push(() => ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url }));
    if (statusComment === undefined)
        writes.push(async () => {
            id = (await ports.conversations.comment({ number, body: comment })).id;
        });
    else if (statusComment.body.trim() !== comment.trim())
        writes.push(() => ports.conversations.updateComment({ id: statusComment.id, body: comment }));
    for (const spare of statusComment?.spare ?? [])
        writes.push(() => ports.conversations.deleteComment(spare));
    const written = await Promise.all(writes.map((write) => (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .showOrTell */ .Q)(ports, `#${number} does not show its state`, write)));
    if (writes.length === 0 || written.includes(false) || id === undefined)
        return;
    ports.snapshots.showed({ number, status, comment: { id, body: comment }, at: ports.clock.now() });
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


/**
 * May ask for a rollback: the team of the policy, rollback approvers, and whomever the repository trusts with triage.
 * Machine users have roles, too, and count as people nowhere.
 */
async function requireMember(ports, policy, login) {
    if ((0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(policy.bots, login))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("bot", `@${login} is in "bots".`);
    const isNamed = (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)([...policy.team, ...policy.rollbackApprovers], login);
    // A request deploys nothing, and must not fail because GitHub does not answer.
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
/**
 * Named nowhere in the policy and without a say in the repository. What strangers try gets no entry, or anybody with an
 * account could fill the log. Somebody whose role GitHub does not tell counts as one.
 */
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
/**
 * Whoever set off this run by a comment or an issue has no role in the repository, and no part in the pull request: then
 * the run ends with the one question that this took. Whom GitHub calls a member or collaborator is not asked about here;
 * where GitHub does not answer nobody is turned away.
 */
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
/**
 * All that a stranger's command gets: a reaction, which GitHub keeps once however often it is given, so that nothing has
 * to be remembered and nobody is written to. Who may command stands in the console's own comment.
 */
async function reactToOutsider(ports, { comment, by }) {
    ports.runner.info(`@${by} is neither named by the policy nor trusted with triage: nothing is recorded.`);
    await ports.conversations.react({ comment, with: "confused" }).catch(() => undefined);
}


/***/ }),

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForRoles),
/* harmony export */   r: () => (/* binding */ gateReports)
/* harmony export */ });
/* harmony import */ var _domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

/** The gates of every open pull request, evaluated on one standing. Roles are asked only where a gate depends on them. */
async function gateReports(ports, context) {
    const { snapshot, state, policy } = context;
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    const roles = await rolesOf(ports, asked);
    return new Map(snapshot.pullRequests.map((pullRequest) => [
        pullRequest.number,
        (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateGates */ .ud)({ pullRequest, snapshot, state, policy, roles, mayChangeWorkflows: ports.hasApp }),
    ]));
}
/** While something else is waited for: the gates, and the next step of the job, find the answers then. `more`: whose word comes in. */
function askForRoles({ people }, { snapshot, policy }, more) {
    const asked = [
        ...snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy)),
        ...more.filter((login) => login !== undefined),
    ];
    for (const login of asked)
        people.roleOf(login).catch(() => undefined); // they ask again
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ setupSummary),
/* harmony export */   df: () => (/* binding */ setupComment),
/* harmony export */   sl: () => (/* binding */ setupMarker)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

const setupMarker = "<!-- release-console:set-up -->";
/** For a pull request, while the set-up cannot work. Only errors: who opened the pull request did not set it up. */
function setupComment(findings) {
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length === 0)
        return undefined;
    return [
        setupMarker,
        "### The release console cannot work here yet",
        "",
        "This is about the repository, not about this pull request; whoever administers it can mend it. This comment goes when nothing is left.",
        "",
        ...errors.flatMap(errorLines),
    ].join("\n");
}
const errorLines = ({ code, found, consequence, fix, place }) => [
    `- **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)}** (${code}${place === undefined ? "" : `, ${placeText(place)}`})  `,
    `  ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(consequence)}  `,
    `  Do: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`,
];
const placeText = ({ path, line }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(line === undefined ? path : `${path}:${line}`);
/** For the job summary of the console. */
const setupSummary = ({ findings, gates }) => [
    "### Set-up",
    "",
    ...(findings.length === 0
        ? ["Nothing stands against a release or a rollback."]
        : findings.map(({ severity, code, found, fix }) => `- ${severity}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)} (${code}) ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`)),
    "",
    ...gates.map(({ name, who, ways }) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)}: ${who.map((each) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(`@${each}`)).join(", ") || "**nobody**"} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(ways.join(", "))})`),
    "",
].join("\n");


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withFactsOfNow)
/* harmony export */ });
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5723);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4004);


/**
 * The train with the titles, labels and authors that its pull requests have now: notes and version say what was approved,
 * not what it was called when it boarded. Of a newer head they say nothing about what is staged.
 */
function withFactsOfNow(state, snapshot) {
    const staged = state.train.staged.map((each) => {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(snapshot, each.number);
        if (pullRequest === undefined || pullRequest.head !== each.head)
            return each;
        const { title, labels, linkedIssues } = pullRequest;
        return { ...(0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .withAuthorsOfNow */ .at)(each, pullRequest, each.head), title, labels, linkedIssues };
    });
    return { ...state, train: { ...state.train, staged } };
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
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/gates/stacks.js
var stacks = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/domain/train/outgrown-stacks.js



/**
 * On staging with an older head, while what its pull request stands on now leaves or boards anew without it: the older head
 * would keep the older state of what is below, which conflicts with the newer one and hides that it was replaced.
 */
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
        // Both board anew in one move where both may; what conflicts with the older head alone waits for nothing else.
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













/** What staging should be: develop and the heads of the train in order. Ejections first, then newcomers, while boarding is open. */
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
    const { boarding, waiting } = newcomers(facts, remaining, (known, pullRequest) => isAsItWas && facts.mergeAgain?.(pullRequest.number) !== true
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
/** Ejections, including pull requests stacked on an ejected one. A closed base no longer counts as a base. */
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
/**
 * Who is on staging and has to leave: the next move takes it off, and a run that was past its own move ships nothing of it.
 * The finding's cause is that of the ejection.
 */
const leavingFindings = (facts) => ejections({ ...facts, reports: new Map(), conflicting: new Set() }).map(({ staged, cause }) => (0,reasons/* finding */.gk)("leaves-staging", `#${staged.number}: ${cause}.`));
/** Why a staged head must leave now. A released head that has not landed is pinned: production stands on it. */
function ejectionOf(staged, { snapshot, state, policy, conflicting, refused }) {
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    const tainted = (0,state_taint/* taintedCommits */.a)(state, staged.number);
    if (tainted.has(staged.head) ||
        (pullRequest?.commits ?? []).some((commit) => tainted.has(commit) && pullRequest?.head === staged.head))
        return "tainted";
    if ((0,follow_ups/* isPinned */.T4)(state, staged))
        return undefined;
    if (conflicting.has(staged.number))
        return refused?.has(staged.number) === true ? "refused" : "conflict";
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
    return objects ? "changes-requested" : undefined;
}
/** In stack order, so that a stack which was pushed as a whole finds the new heads of what it stands on. */
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
/** The same place with a newer head, once that head may board. */
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
function newcomers(facts, remaining, conflictOf) {
    const { snapshot, state, policy, reports, conflicting, refused } = facts;
    const staged = new Set(state.train.staged.map(({ number }) => number));
    const ready = snapshot.pullRequests.filter((each) => (0,stacks/* mayBoard */.W3)(reports.get(each.number)) && !staged.has(each.number) && !(0,stacks/* isReleased */.OZ)(state, each));
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
/** Why nobody boards now: something released has yet to land, or the train's approvals have begun. */
function closedFor({ snapshot, state, policy }, remaining) {
    const owed = remaining.flatMap((each) => (0,follow_ups/* landingFollowUpOf */.Zw)(state, each) ?? []);
    const [landing] = [...owed.filter(({ refusal }) => refusal !== null), ...owed];
    if (landing !== undefined)
        return (0,follow_ups/* pendingLanding */.fG)(landing);
    // A train that failed in production is open again: what repairs it may be another pull request.
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
    recovers: (0,state_taint/* recoveryOf */.r)(state, pullRequest.number)?.rollback ?? null,
    linkedIssues: pullRequest.linkedIssues,
    headBranch: pullRequest.headBranch,
    before,
});
/** Merged again onto another base, with the facts it boarded with. */
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
/** The commit that the merges start from. */
const mergeStart = (plan) => plan.kept.at(-1)?.merge ?? plan.base;


/***/ })

};
