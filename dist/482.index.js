export const id = 482;
export const ids = [482];
export const modules = {

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
// EXTERNAL MODULE: ./build/domain/policy/teams.js
var policy_teams = __webpack_require__(1402);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
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
// EXTERNAL MODULE: ./build/domain/doctor/diagnose.js + 13 modules
var diagnose = __webpack_require__(5884);
// EXTERNAL MODULE: ./build/domain/doctor/texts.js
var texts = __webpack_require__(213);
// EXTERNAL MODULE: ./build/domain/setup/finding.js + 7 modules
var finding = __webpack_require__(5412);
// EXTERNAL MODULE: ./build/actions/run/access-findings.js
var access_findings = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/actions/log/installed-callers.js
var installed_callers = __webpack_require__(962);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/actions/run/team-members.js
var team_members = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
;// CONCATENATED MODULE: ./build/actions/pull-requests/tell-setup.js










const pullRequestsTold = 10;
/**
 * A set-up that cannot work is told on the pull requests that meet it first: one comment each, which goes when nothing is
 * left. Only until something was released, and only when a pull request is new, or at a push or a sweep. Display only:
 * that it fails stops nothing.
 */
async function tellSetup(ports, snapshot) {
    const { log, pullRequests } = snapshot;
    const hasReleased = log.kind === "read" && log.state.releases.some((release) => release.pullRequests.length > 0);
    const isNew = pullRequests.some(({ statusComment }) => statusComment === undefined);
    const { hint, actorIsBot } = ports.run;
    // A role or a rule that was mended starts no run.
    const isSweep = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
    const mayHaveChanged = hint.kind === "push" || (isSweep && (0,decision_context/* foreignRun */.UT)(ports, snapshot, installed_callers/* installedCallers */.P) === undefined);
    if (ports.setup === undefined || hasReleased || pullRequests.length === 0)
        return;
    if (!isNew && !mayHaveChanged)
        return;
    try {
        const { policy, repository } = snapshot;
        const [facts, access] = await Promise.all([
            ports.setup.read(snapshot.develop.sha, { policy, base: repository.defaultBranch }),
            (0,access_findings/* accessFindings */.r)(ports, snapshot),
        ]);
        // What an earlier look has found stays until one that saw everything finds it mended.
        const told = access.isWhole
            ? pullRequests
            : pullRequests.filter(({ statusComment }) => statusComment === undefined);
        const { findings } = (0,diagnose/* diagnose */.h)(facts);
        const teams = await teamFindings(ports, findings, snapshot);
        const comment = (0,texts/* setupComment */.df)((0,finding/* sortFindings */.k)([...findings, ...teams, ...access.findings]));
        if (comment === undefined && !mayHaveChanged)
            return;
        await show(ports, told.slice(0, pullRequestsTold), comment);
    }
    catch (error) {
        const said = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `What is wrong with the set-up could not be shown: ${said}`));
    }
}
/** What a checkup of the files cannot know: whether the teams' members were read. */
async function teamFindings(ports, found, { policy }) {
    const isTold = found.some(({ code }) => code === "teams-not-asked" || code === "teams-need-app");
    if (policy.kind !== "read" || isTold)
        return [];
    const text = (0,policy_teams/* unreadTeamsText */.j)(await (0,team_members/* withTeamMembers */.v)(ports, policy.policy));
    if (text === undefined)
        return [];
    return [(0,finding/* setupFinding */.T)("teams-need-app", ports.hasApp ? text : `There is no GitHub App. ${text}`)];
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

// EXTERNAL MODULE: ./build/actions/pull-requests/publish.js
var publish = __webpack_require__(4140);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
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














/** Evaluates every gate of every open pull request and shows the verdicts. Only the first run of all writes: it opens the log. */
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
        isAlone ? undefined : tellSetup(ports, context.snapshot),
    ]);
    const asked = askedReports(reports, inputs["pull-request"]);
    for (const report of asked)
        ports.runner.info(`#${report.pullRequest} ${(0,values/* shortSha */.Fu)(report.head)}: ${report.verdict}`);
    ports.runner.setOutput("verdict", asked.length === 1 ? (asked[0]?.verdict ?? "") : "");
    ports.runner.setOutput("report", JSON.stringify(asked));
    const unread = (0,policy_teams/* unreadTeamsText */.j)(context.policy);
    const teams = unread === undefined ? [] : [(0,reasons/* finding */.gk)("teams-unreadable", unread)];
    for (const each of teams)
        ports.runner.notice(each);
    const summary = [(0,job_summaries/* gateSummary */.sK)(asked), ...teams.map(finding_markdown/* findingLine */.m), "", (0,job_summaries/* costLine */.EK)(ports.meter.read())];
    await ports.runner.summary(summary.join("\n"));
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
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5108);
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
    const { entries, state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sealTransaction */ .WC)(undefined, [opening, ...adopted], {
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

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ accessFindings)
/* harmony export */ });
/* harmony import */ var _domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3913);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);


/** Who of the policy has no say here, and whether the base is protected. Rules come with the snapshot; people cost a request. */
async function accessFindings({ setup }, snapshot) {
    if (setup === undefined || snapshot.policy.kind !== "read")
        return { findings: [], isWhole: true };
    // Where they cannot be read, the rules are told all the same.
    const outsiders = await setup.outsidersAmong((0,_domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleOf */ .xr)(snapshot.policy.policy)).catch(() => undefined);
    return {
        findings: (0,_domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .accessChecks */ .iz)(snapshot, { base: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0.base, outsiders: outsiders ?? [] }),
        isWhole: outsiders !== undefined,
    };
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

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   YU: () => (/* binding */ setupSummary),
/* harmony export */   df: () => (/* binding */ setupComment),
/* harmony export */   sl: () => (/* binding */ setupMarker)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

const setupMarker = "<!-- release-console:set-up -->";
/** Warnings that are told as errors are: somebody counts for nothing, or the gates bind nobody, and nobody sees it otherwise. */
const toldCodes = ["person-without-access", "base-unprotected", "status-not-required"];
const isTold = ({ severity, code }) => severity === "error" || toldCodes.includes(code);
/** For a pull request, while the set-up is not as it must be. Not every warning: who opened the pull request did not set it up. */
function setupComment(findings) {
    const told = findings.filter(isTold);
    if (told.length === 0)
        return undefined;
    const canWork = told.every(({ severity }) => severity !== "error");
    return [
        setupMarker,
        `### The release console ${canWork ? "works here, but not as its policy says" : "cannot work here yet"}`,
        "",
        "This is about the repository, not about this pull request; whoever administers it can mend it. Until the first release, this comment goes when nothing is left.",
        "",
        ...told.flatMap(errorLines),
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
