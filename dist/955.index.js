export const id = 955;
export const ids = [955,207];
export const modules = {

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iY: () => (/* binding */ readContextOfResult),
/* harmony export */   mG: () => (/* binding */ readContextWithFallbackPolicy),
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4548);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7944);
/* harmony import */ var _unwritten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2495);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5108);







async function readContextWithFallbackPolicy(ports, how = {}) {
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommander */ .PV)(ports, await readContextOfResult(ports, how));
}
async function readContextOfResult(ports, { isFresh = false } = {}) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .RA)(ports, { proposals: false, isFresh });
    const { policy, log } = snapshot;
    if (policy.kind === "read" || log.kind !== "read")
        return { ...(await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, snapshot)), mayUseLastPolicy: true };
    const last = await lastPolicy(ports, log);
    if (last.kind !== "read")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, snapshot);
    const problems = (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .setupFindings */ .SG)(snapshot).map(({ found }) => found);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("policy-of-log", `${problems.join(" ")} The policy of entry ${log.state.log.sequence} counts (blob ${(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(last.blob)})${namesText(last.policy)}.`));
    const context = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, { ...snapshot, policy: last });
    return { ...context, snapshot, mayUseLastPolicy: true };
}
async function readAgain(ports, { mayUseLastPolicy, unwritten }) {
    const how = { isFresh: true };
    const context = await (mayUseLastPolicy
        ? readContextWithFallbackPolicy(ports, how)
        : (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readContext */ .yI)(ports, how));
    return (0,_unwritten_js__WEBPACK_IMPORTED_MODULE_4__/* .withUnwritten */ .z5)(ports, context, unwritten);
}
const namesText = ({ names }) => names === undefined
    ? ""
    : `, with its names: pull requests go to "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branches */ .J0.base}", staging is built on "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branches */ .J0.staging}"`;
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

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ installedCallers)
/* harmony export */ });
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








async function openOrRead(ports) {
    askAheadForReviewer(ports);
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(ports);
    if (snapshot.log.kind !== "absent")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .withApprovers */ .nR)(ports, await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .requireStanding */ .mq)(ports, snapshot));
    await openLog(ports, snapshot);
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(ports, { isFresh: true });
}
function askAheadForReviewer({ run, people }) {
    if (run.hint.kind !== "workflow-run" || run.hint.event !== "pull_request_review" || run.actorIsBot)
        return;
    people.roleOf(run.actor).catch(() => undefined);
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

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ writtenState),
/* harmony export */   eI: () => (/* binding */ draftsOf),
/* harmony export */   z5: () => (/* binding */ withUnwritten)
/* harmony export */ });
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6700);

function withUnwritten(ports, context, more) {
    return more.reduce((known, each) => {
        if (each.drafts.length === 0 || !known.state.followUps.some(({ key }) => key === each.followUp))
            return known;
        const seal = {
            time: ports.clock.now(),
            run: ports.run.reference,
            policy: known.policyBlob,
            sha256: ports.sha256,
        };
        const { state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_0__/* .sealTransaction */ .WC)(known.state, each.drafts, seal);
        return { ...known, state, unwritten: [...known.unwritten, each] };
    }, context);
}
const draftsOf = ({ unwritten }) => unwritten.flatMap(({ drafts }) => drafts);
const writtenState = ({ unwritten, snapshot: { log }, state, }) => unwritten.length > 0 && log.kind === "read" ? log.state : state;


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ decideCommand),
  RM: () => (/* binding */ parseCommand),
  tY: () => (/* binding */ wasAnswered)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/text/command-text.js
var command_text = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/domain/commands/ejection-orders.js


function decideOrders(command, facts, { number, head }) {
    if (command === "ship")
        return leavingForShip(facts).map(leavingOnce);
    const staged = facts.state.train.staged.filter((each) => each.number === number);
    const heads = [...new Set([...staged.map((each) => each.head), head])];
    return [
        { pullRequest: number, heads, until: "new-head" },
        ...withCarriers(facts, staged)
            .filter((each) => each.number !== number)
            .map(leavingOnce),
    ];
}
function leavingForShip(facts) {
    const waiting = (0,release_decision/* decideRelease */.co)(facts).rows.filter(({ decision }) => decision !== "granted");
    return withCarriers(facts, waiting.map(({ staged }) => staged));
}
function withCarriers({ state, snapshot }, leaving) {
    const heads = new Set(leaving.map(({ head }) => head));
    return state.train.staged.filter((staged) => !(0,follow_ups/* isPinned */.T4)(state, staged) &&
        (heads.has(staged.head) ||
            (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number)?.commits.some((commit) => heads.has(commit)) === true));
}
const leavingOnce = ({ number, head }) => ({
    pullRequest: number,
    heads: [head],
    until: "next-train",
});

// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/approval/origin.js
var origin = __webpack_require__(5723);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __webpack_require__(9817);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/commands/commands.js













function parseCommand(body) {
    const rollback = (0,target/* parseRollbackCommand */.Xl)(body);
    if (rollback !== undefined)
        return rollback.rollback === "" ? undefined : { name: rollback.kind, text: cut(rollback.rollback) };
    const found = /^\/(\w+)(?:\s+([^]*))?$/.exec((0,command_text/* commandText */.j)(body));
    const word = found?.[1]?.toLowerCase();
    const name = commandNames.find((each) => each === word);
    return name === undefined ? undefined : { name, text: cut((found?.[2] ?? "").trim()) };
}
const commandNames = ["check", "hold", "unhold", "eject", "ship"];
const textLimit = 1000;
const cut = (text) => Array.from(text.replaceAll(/\p{Surrogate}/gu, ""))
    .slice(0, textLimit)
    .join("");
function decideCommand(facts) {
    const { command, comment, state, snapshot } = facts;
    const { name } = command;
    if (wasAnswered(state.commands, comment.id))
        return { kind: "ignored" };
    if (name === "check")
        return decideCheck(facts);
    if (name === "approve" || name === "retry" || name === "reject")
        return refuseHere(facts);
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, comment.pullRequest);
    const findings = [...commonFindings(facts), ...findingsOf(name, facts)];
    if (findings.length > 0 || pullRequest === undefined)
        return refused(facts, findings);
    return { kind: "obeyed", drafts: draftsOf(name, facts, pullRequest) };
}
function findingsOf(name, facts) {
    switch (name) {
        case "hold":
            return releasedFindings(facts);
        case "unhold":
            return ownChangeFindings(facts);
        case "eject":
            return [...stillFindings(facts.state), ...releasedFindings(facts)];
        case "ship":
            return [...stillFindings(facts.state), ...shipFindings(facts)];
        default:
            return name;
    }
}
function draftsOf(name, facts, pullRequest) {
    switch (name) {
        case "hold":
            return holdDrafts(facts);
        case "unhold":
            return unholdDrafts(facts);
        case "eject":
        case "ship": {
            const { by, id } = facts.comment;
            const ejections = decideOrders(name, facts, pullRequest);
            const order = {
                type: "ejection-ordered",
                command: name,
                ejections,
                by: by.login,
                comment: id,
            };
            return [{ actor: by.login, facts: order }];
        }
        default:
            return name;
    }
}
const wasAnswered = ({ comments }, id) => comments.includes(id) || (comments.length >= reduce_commands/* commentsKept */.vW && id < (comments[0] ?? 0));
function decideCheck(facts) {
    const { state, snapshot, policy, comment } = facts;
    const { by, pullRequest: number, id, isEdited } = comment;
    if (!(0,reviews/* isPerson */.K)(by) || isEdited)
        return { kind: "ignored" };
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    const order = pullRequest === undefined ? undefined : (0,objections/* ejectionOrderOf */.ZW)(state, pullRequest);
    if (order === undefined || (order.comment ?? 0) > id || !isTester(by, policy))
        return { kind: "obeyed", drafts: [] };
    if (order.comment !== null && !(0,values/* isSameUser */.EV)(order.by, by.login) && isInvolved(facts))
        return refused(facts, [
            (0,reasons/* finding */.gk)("own-change", `@${by.login} has a part in #${number}; @${order.by} ejected it.`),
        ]);
    const lifted = { type: "ejection-lifted", pullRequest: number, by: by.login, comment: id };
    return { kind: "obeyed", drafts: [{ actor: by.login, facts: lifted }] };
}
function refuseHere(facts) {
    const { command, comment, state } = facts;
    const { text: id } = command;
    if (!(0,reviews/* isPerson */.K)(comment.by))
        return { kind: "ignored" };
    const open = state.rollback?.id === id ? state.rollback : null;
    if (open === null)
        return refused(facts, [(0,reasons/* finding */.gk)("no-open-rollback", `${id} is not open.`)]);
    const where = open.issue === null ? "has no issue yet" : `is decided in #${open.issue}`;
    return refused(facts, [
        (0,reasons/* finding */.gk)("wrong-place", `/${command.name} ${id} was commented on #${comment.pullRequest}; ${id} ${where}.`),
    ]);
}
const isTester = (by, policy) => (0,reviews/* isPerson */.K)(by) &&
    !(0,values/* includesUser */.P_)([...policy.bots, ...policy.outsiders], by.login) &&
    (0,values/* includesUser */.P_)(policy.testers, by.login);
function commonFindings({ policy, snapshot, comment, command }) {
    const { by, id, isEdited, pullRequest: number } = comment;
    const testers = (0,policy_policy/* testerNames */.m3)(policy);
    const findings = [
        isEdited ? (0,reasons/* finding */.gk)("edited-comment", `Comment ${id} was edited.`) : undefined,
        (0,values/* includesUser */.P_)(policy.outsiders, by.login)
            ? (0,reasons/* finding */.gk)("no-access", `@${by.login} is named in the policy file, with less than triage.`)
            : undefined,
        isTester(by, policy) || (0,values/* includesUser */.P_)(policy.outsiders, by.login)
            ? undefined
            : (0,reasons/* finding */.gk)("command-not-allowed", `@${by.login} commented /${command.name}; testers: ${testers}.`),
        (0,release_decision/* pullRequestOf */._n)(snapshot, number) === undefined
            ? (0,reasons/* finding */.gk)("no-open-pull-request", `#${number} is no open pull request to ${names/* branches */.J0.base}.`)
            : undefined,
    ];
    return findings.filter((each) => each !== undefined);
}
function refused({ command, comment }, findings) {
    const { by, id, pullRequest } = comment;
    const facts = {
        type: "command-refused",
        pullRequest,
        command: command.name,
        by: by.login,
        reason: findings.map(({ code }) => code).join(", "),
        findings,
        comment: id,
    };
    return { kind: "refused", findings, draft: { actor: by.login, facts } };
}
const stillFindings = (state) => (0,follow_ups/* trainStandsStill */.iN)(state)
    ? [
        (0,reasons/* finding */.gk)("deployment-open", "The train does not move until the result is recorded; comment again then."),
    ]
    : [];
const releasedFindings = ({ state, comment }) => state.train.staged.some((staged) => staged.number === comment.pullRequest && (0,follow_ups/* isPinned */.T4)(state, staged))
    ? [(0,reasons/* finding */.gk)("already-released", `#${comment.pullRequest} is released and is waiting to land.`)]
    : [];
function shipFindings(facts) {
    const { staged } = facts.state.train;
    if (staged.length === 0)
        return [(0,reasons/* finding */.gk)("nothing-staged", "The train is empty.")];
    if (leavingForShip(facts).length < staged.length)
        return [];
    const names = staged.map(({ number }) => `#${number}`).join(", ");
    return [(0,reasons/* finding */.gk)("awaits-approval", `Approved and ready to go: none of ${names}.`)];
}
const objectionsLimit = 100;
function holdDrafts({ command, comment, state, snapshot }) {
    const { by, id, pullRequest } = comment;
    const findings = tooLateFindings(state, pullRequest);
    const raised = {
        actor: by.login,
        facts: {
            type: "objection-raised",
            pullRequest,
            by: by.login,
            text: command.text,
            comment: id,
            ...(findings.length === 0 ? {} : { findings }),
        },
    };
    const { objections } = state.commands;
    if (objections.length < objectionsLimit)
        return [raised];
    const closed = objections.filter((each) => (0,release_decision/* pullRequestOf */._n)(snapshot, each.pullRequest) === undefined);
    const lifted = closed.map((each) => {
        const about = { pullRequest: each.pullRequest, lifted: [each.comment] };
        return {
            actor: names/* consoleName */.vD,
            facts: { type: "objections-lifted", ...about, by: names/* consoleName */.vD, comment: null },
        };
    });
    return [raised, ...lifted];
}
const tooLateFindings = ({ attempt }, pullRequest) => attempt?.mode === "deploy" && attempt.pullRequests.some(({ number }) => number === pullRequest)
    ? [
        (0,reasons/* finding */.gk)("deployment-open", `${attempt.deployment} takes #${pullRequest} to production and is not stopped by this.`, "To take it back request a rollback: Actions, Rollback, Run workflow."),
    ]
    : [];
const objectionsBefore = ({ state, comment }) => state.commands.objections.filter((each) => each.pullRequest === comment.pullRequest && each.comment < comment.id);
function ownChangeFindings(facts) {
    const { login } = facts.comment.by;
    if (!isInvolved(facts))
        return [];
    const others = objectionsBefore(facts).filter(({ by }) => !(0,values/* isSameUser */.EV)(by, login));
    return others.map(({ by }) => (0,reasons/* finding */.gk)("own-change", `@${login} has a part in #${facts.comment.pullRequest}; @${by} holds it.`));
}
function isInvolved({ comment, snapshot, state }) {
    const { login } = comment.by;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, comment.pullRequest);
    if (pullRequest === undefined)
        return false;
    const staged = state.train.staged.find(({ number }) => number === comment.pullRequest);
    const { contributors } = (0,origin/* authorsOf */.EK)(pullRequest.commitFacts, staged?.cleanMerges ?? []);
    return (0,values/* includesUser */.P_)([pullRequest.author.login, ...contributors, ...(staged?.pushers ?? [])], login);
}
function unholdDrafts(facts) {
    const { by, id, pullRequest } = facts.comment;
    const lifted = objectionsBefore(facts).map(({ comment }) => comment);
    if (lifted.length === 0)
        return [];
    return [
        {
            actor: by.login,
            facts: { type: "objections-lifted", pullRequest, by: by.login, lifted, comment: id },
        },
    ];
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ approverFinding),
/* harmony export */   VR: () => (/* binding */ requestContent),
/* harmony export */   X5: () => (/* binding */ notOpenAnyMore),
/* harmony export */   Xl: () => (/* binding */ parseRollbackCommand),
/* harmony export */   Zs: () => (/* binding */ validTargets),
/* harmony export */   _8: () => (/* binding */ liveRelease),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   g2: () => (/* binding */ productionChanged),
/* harmony export */   ll: () => (/* binding */ requestCode)
/* harmony export */ });
/* harmony import */ var _reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2443);
/* harmony import */ var _text_command_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1458);
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
function parseRollbackCommand(body) {
    const [line = "", ...below] = (0,_text_command_text_js__WEBPACK_IMPORTED_MODULE_7__/* .commandText */ .j)(body).split(/\r?\n/);
    const [word = "", ...given] = line.trim().split(/\s+/);
    const named = /^RB-\d+$/i.test(given[0] ?? "");
    const rollback = named ? (given[0] ?? "").toUpperCase() : "";
    const rest = named ? given.slice(1) : given;
    switch (word.toLowerCase()) {
        case "/approve":
            return { kind: "approve", rollback, code: rest.length === 1 ? codeIn(rest[0]) : "" };
        case "/retry":
            return { kind: "retry", rollback, ...versionAndCode(rest) };
        case "/reject":
            return { kind: "reject", rollback, reason: [line.replace(rejected, ""), ...below].join("\n").trim() };
        default:
            return undefined;
    }
}
const rejected = /^\/reject\s*(?:RB-\d+)?/i;
const codeIn = (text = "") => (/^[0-9a-f]{7}$/i.test(text) ? text.toLowerCase() : "");
function versionAndCode(words) {
    const code = codeIn(words.at(-1));
    return { version: (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsked */ .Fs)((code === "" ? words : words.slice(0, -1)).join(" ").toLowerCase()), code };
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText),
/* harmony export */   r: () => (/* binding */ mentionsCommand)
/* harmony export */ });
function commandText(body) {
    const text = body.trim();
    const fenced = /^(`{3,}|~{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(text);
    if (fenced !== null)
        return (fenced[2] ?? "").trim();
    const wrapped = /^(`{1,2}|\*\*|__)([^`\n]+)\1$/.exec(text);
    return wrapped === null ? text : (wrapped[2] ?? "").trim();
}
const mentionsCommand = (body) => /^[\s>`*_]*\/(?:approve|retry|reject)\s+RB-\d+/im.test(body);


/***/ })

};
