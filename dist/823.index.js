export const id = 823;
export const ids = [823,719,18];
export const modules = {

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ closeOrphanedIntents)
/* harmony export */ });
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8104);
/* harmony import */ var _verify_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);
/* harmony import */ var _record_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4869);



async function closeOrphanedIntents(ports, first) {
    const { attempt, staging } = first.state;
    const { policy } = first;
    const [production, onStaging] = await Promise.all([
        attempt === null
            ? undefined
            : judgeDead(ports, attempt, { callerJob: "production", ...policy.production }),
        staging.intent === null
            ? undefined
            : judgeDead(ports, staging.intent, { callerJob: "staging", ...policy.staging }),
    ]);
    let context = first;
    if (attempt !== null && production !== undefined) {
        context = await (0,_record_result_js__WEBPACK_IMPORTED_MODULE_1__.recordProduction)(ports, context, { attempt, verdict: production });
        await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeDeployment */ .d)(ports, context, { deployment: attempt.deployment, logUrl: attempt.run.url });
    }
    if (staging.intent === null || onStaging === undefined)
        return context;
    return (0,_record_result_js__WEBPACK_IMPORTED_MODULE_1__.recordStaging)(ports, context, { intent: staging.intent, verdict: stagingVerdict(onStaging) });
}
const stagingVerdict = (verdict) => verdict.kind === "failed" && verdict.code === "deploy-failed"
    ? { kind: "lost", evidence: verdict.evidence }
    : verdict;
async function judgeDead(ports, { run, commit }, asked) {
    const end = await endOf(ports, run);
    if (end === "alive")
        return undefined;
    const verdict = end === "over"
        ? await (0,_verify_deployment_js__WEBPACK_IMPORTED_MODULE_2__.verifyDeployment)(ports, { run, commit, result: "", ...asked })
        :
            { kind: "failed", code: "deploy-failed", evidence: "it was deleted since" };
    return { ...verdict, evidence: `the run ended without recording a result; ${verdict.evidence}` };
}
async function endOf(ports, run) {
    if (run.id === ports.run.reference.id && run.attempt === ports.run.reference.attempt)
        return "alive";
    const { status, conclusion, attempt } = await ports.runs.status(run.id);
    if (conclusion === "deleted")
        return "deleted";
    return status === "completed" || attempt > run.attempt ? "over" : "alive";
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyDeployment: () => (/* binding */ verifyDeployment)
});

;// CONCATENATED MODULE: ./build/domain/train/deploy-job-verdict.js
function judgeJobs(jobs, { callerJob, result }) {
    const theirs = jobs.filter(({ name }) => name === callerJob || name.startsWith(`${callerJob} / `));
    const evidence = theirs.length === 0
        ? `no job "${callerJob} / …" exists in this run`
        : theirs.map(({ name, conclusion }) => `${name}: ${conclusion ?? "not finished"}`).join(", ");
    const isMissing = theirs.length === 0 && (result === "success" || result === "failure");
    if (isMissing || theirs.some(({ conclusion }) => conclusion === undefined))
        return { kind: "stale", evidence };
    if (!theirs.some(({ started }) => started))
        return { kind: "aborted", evidence };
    const counted = theirs.filter(({ conclusion }) => conclusion !== "skipped");
    return {
        kind: counted.length > 0 && counted.every(({ conclusion }) => conclusion === "success")
            ? "succeeded"
            : "failed",
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/actions/deployment/verify-deployment.js

async function verifyDeployment(ports, question, jobs = ports.runs.jobs(question.run)) {
    const verdict = await judgeEndedJobs(ports, question, jobs);
    if (verdict.kind === "aborted")
        return verdict;
    if (verdict.kind !== "succeeded")
        return { kind: "failed", code: "deploy-failed", evidence: verdict.evidence };
    const { health, commit } = question;
    if (health === undefined)
        return {
            kind: "good",
            health: "unverified",
            evidence: `${verdict.evidence}; no health check is configured`,
        };
    const { url, tries, secondsBetween, timeoutSeconds, expectSha } = health;
    const startedAt = Date.now();
    const probe = await ports.health.probe({
        url,
        tries,
        secondsBetween,
        timeoutSeconds,
        expect: expectSha ? commit.sha : undefined,
    });
    if (Date.now() - startedAt >= clockResolution)
        await ports.runs.status(question.run.id).catch(() => undefined);
    const evidence = `${verdict.evidence}; ${probe.evidence}`;
    return probe.healthy
        ? { kind: "good", health: "healthy", evidence }
        : { kind: "failed", code: "health-check-failed", evidence };
}
const pausesMs = [1_000, 2_000, 4_000];
async function judgeEndedJobs(ports, question, jobs) {
    let verdict = judgeJobs(await jobs, question);
    for (const pause of pausesMs) {
        if (verdict.kind !== "stale")
            return verdict;
        await ports.clock.sleep(pause);
        verdict = judgeJobs(await ports.runs.jobs(question.run), question);
    }
    return verdict;
}
const clockResolution = 1_000;


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tellOfOrphaned),
/* harmony export */   f: () => (/* binding */ closeDeadRollback)
/* harmony export */ });
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3257);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _deployment_orphaned_intents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7901);
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(253);




async function closeDeadRollback(ports, first) {
    const { attempt } = first.state;
    if (attempt === null || attempt.rollback === null)
        return { context: first, died: undefined };
    const context = await (0,_deployment_orphaned_intents_js__WEBPACK_IMPORTED_MODULE_1__/* .closeOrphanedIntents */ .z)(ports, first);
    const isOver = context.state.attempt?.deployment !== attempt.deployment;
    return { context, died: isOver ? attempt : undefined };
}
async function tellOfOrphaned(ports, { context, died }) {
    const followUp = context.state.followUps.find((each) => each.kind === "announce-failure" && each.deployment === died?.deployment);
    if (followUp === undefined)
        return context;
    try {
        return await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__/* .settleOne */ .C)(ports, context, followUp);
    }
    catch (error) {
        const problem = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error);
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("not-shown", `"${followUp.key}" is still pending: ${problem}`));
        return context;
    }
}


/***/ }),

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ concludeRequest),
/* harmony export */   rejectRollback: () => (/* binding */ rejectRollback)
/* harmony export */ });
/* harmony import */ var _domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _follow_ups_rollback_draft_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);






async function rejectRollback(ports, first, { open, by, reason: given }) {
    const reason = (0,_domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLetters */ .lA)(given, _follow_ups_rollback_draft_request_js__WEBPACK_IMPORTED_MODULE_3__/* .longestReason */ .xg);
    const gateRun = first.state.gates.rollback?.run.id;
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .hL)(ports, first, ({ state: { rollback } }) => {
        if (rollback?.id !== open.id)
            return Promise.resolve({ drafts: [], value: undefined });
        if (rollback.phase !== open.phase)
            throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("no-open-rollback", `${open.id} is ${rollback.phase} by now.`);
        const facts = { type: "rollback-rejected", rollback: open.id, by, reason };
        return Promise.resolve({ drafts: [{ actor: by, facts }], value: undefined });
    });
    if (written.entries.length === 0)
        return;
    await concludeRequest(ports, written.context, { id: open.id, gateRun });
}
async function concludeRequest(ports, context, { id, gateRun }) {
    await letTrainGoOn(ports, context, gateRun);
    const followUp = context.state.followUps.find((each) => each.kind === "announce-end" && each.rollback === id);
    return followUp === undefined ? context : (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .settleOne */ .C)(ports, context, followUp);
}
async function letTrainGoOn(ports, { state }, gateRun) {
    await Promise.all([
        ...(gateRun === undefined || gateRun === ports.run.reference.id
            ? []
            : [
                (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () => ports.runs.cancel(gateRun, { force: false })),
            ]),
        ...(state.train.staged.length === 0
            ? []
            : [ports.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
    ]);
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withdrawWhenClosed),
/* harmony export */   R: () => (/* binding */ followIssue)
/* harmony export */ });
/* harmony import */ var _domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7071);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7944);
/* harmony import */ var _domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3967);
/* harmony import */ var _orphaned_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9550);
/* harmony import */ var _reject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8250);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);








async function followIssue(ports, { issue, state, title, openedByBot }) {
    const context = await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOfOrphaned */ .M)(ports, await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_1__/* .closeDeadRollback */ .f)(ports, await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readContextWithFallbackPolicy */ .mG)(ports)));
    const { rollback } = context.state;
    if (state === "reopened") {
        const id = /^(RB-\d+) Rollback from /.exec(title)?.[1];
        const isOver = rollback?.issue !== issue && !context.state.recoveries.some((each) => each.issue === issue);
        if (id !== undefined && openedByBot && isOver)
            await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} does not say that ${id} is over`, () => ports.conversations.comment({ number: issue, body: (0,_domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .reopenedText */ .eN)(id) }));
        return;
    }
    if (rollback === null || rollback.issue !== issue)
        return;
    if (rollback.phase === "requested")
        await withdrawWhenClosed(ports, context);
    else
        await sayTooLate(ports, { rollback, issue });
}
async function withdrawWhenClosed(ports, context) {
    const { rollback } = context.state;
    if (rollback === null || rollback.phase !== "requested" || rollback.issue === null)
        return context;
    const { isClosed, by } = await ports.conversations.closingOf(rollback.issue);
    if (!isClosed)
        return context;
    const decides = by !== undefined && (0,_domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_6__/* .isPerson */ .K)(by) && !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesUser */ .P_)(context.policy.bots, by.login);
    return decides
        ? withdraw(ports, context, { rollback, issue: rollback.issue, by })
        : reopen(ports, context, { rollback, issue: rollback.issue, by });
}
async function withdraw(ports, context, { rollback: { id }, issue, by }) {
    const { login } = by;
    const gateRun = context.state.gates.rollback?.run.id;
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .hL)(ports, context, ({ state: { rollback } }) => Promise.resolve({
        drafts: rollback?.id === id && rollback.phase === "requested"
            ? [
                {
                    actor: login,
                    facts: {
                        type: "rollback-withdrawn",
                        rollback: id,
                        by: login,
                        cause: `issue #${issue} was closed`,
                    },
                },
            ]
            : [],
        value: rollback,
    }));
    if (written.entries.length > 0)
        return (0,_reject_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeRequest */ .n)(ports, written.context, { id, gateRun });
    if (written.value?.id === id)
        await sayTooLate(ports, { rollback: written.value, issue });
    return written.context;
}
async function reopen(ports, context, { rollback, issue, by }) {
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} stays closed`, () => ports.conversations.updateIssue({ number: issue, closed: false }));
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} does not say that ${rollback.id} goes on`, () => ports.conversations.comment({ number: issue, body: (0,_domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .closedByBotText */ .uV)(rollback, by?.login) }));
    return context;
}
async function sayTooLate(ports, { rollback, issue }) {
    if (rollback.phase !== "restored")
        await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} stays closed`, () => ports.conversations.updateIssue({ number: issue, closed: false }));
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_4__/* .showOrTell */ .Q)(ports, `#${issue} does not say that it was closed too late`, () => ports.conversations.comment({ number: issue, body: (0,_domain_rollback_withdrawal_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .closedTooLateText */ .wM)(rollback) }));
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


async function requireMember(ports, policy, login) {
    if ((0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(policy.bots, login))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("bot", `@${login} is in "bots".`);
    const isNamed = (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)([...policy.team, ...policy.rollbackApprovers], login);
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
async function reactToOutsider(ports, { comment, by }) {
    ports.runner.info(`@${by} is neither named by the policy nor trusted with triage: nothing is recorded.`);
    await ports.conversations.react({ comment, with: "confused" }).catch(() => undefined);
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ decideCommand),
  eI: () => (/* binding */ draftsOf),
  tY: () => (/* binding */ wasAnswered)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
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
// EXTERNAL MODULE: ./build/domain/commands/parse-command.js
var parse_command = __webpack_require__(9223);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __webpack_require__(9817);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/commands/commands.js












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
    return { kind: "obeyed", drafts: changesOf(name, facts, pullRequest) };
}
function draftsOf(decision) {
    switch (decision.kind) {
        case "ignored":
            return [];
        case "obeyed":
            return decision.drafts;
        case "refused":
            return [decision.draft];
        default:
            return decision;
    }
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
function changesOf(name, facts, pullRequest) {
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
const wasAnswered = ({ comments }, id) => (0,reduce_commands/* isAmong */.FB)(comments, id);
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
    if (pullRequest.isPartlyRead === true)
        return true;
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


/***/ })

};
