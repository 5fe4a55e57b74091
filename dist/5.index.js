export const id = 5;
export const ids = [5];
export const modules = {

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/**
 * A comment of which there is one, however often its run dies: a later run finds it by its marker and brings it up to date.
 * Gives its id.
 */
async function upsertComment({ conversations }, { number, about, body }) {
    const marker = `<!-- release-console:${about} -->`;
    const marked = `${marker}\n${body}`;
    const [before] = await conversations.findOwn([{ number, marker }]);
    if (before === undefined)
        return (await conversations.comment({ number, body: marked })).id;
    await conversations.updateComment({ id: before, body: marked });
    return before;
}


/***/ }),

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireTesterApproval: () => (/* binding */ requireTesterApproval)
/* harmony export */ });
/* harmony import */ var _domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2592);
/* harmony import */ var _domain_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4004);
/* harmony import */ var _domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8429);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5735);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7944);
/* harmony import */ var _run_approval_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6223);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(773);
/* harmony import */ var _pull_requests_publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4140);
/* harmony import */ var _display_upsert_comment_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4630);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3038);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2148);
/* harmony import */ var _staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5399);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6725);

















/**
 * The decision of the train. Without `gate-result` it decides on what is there and opens a gate where a click is wanted;
 * with it, it first records the click that let this run go on.
 */
async function requireTesterApproval(ports, inputs) {
    const click = inputs["gate-result"] === "" ? undefined : ports.runs.reviews(ports.run.reference.id);
    let context = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_12__/* .readContext */ .yI)(ports);
    const reviews = await click;
    (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .askForRoles */ .m)(ports, context, reviews === undefined ? [] : [reviewAt(reviews)?.by.login]);
    if (reviews !== undefined)
        context = await recordClick(ports, context, { reviews, result: inputs["gate-result"] });
    const decision = (0,_domain_train_ready_to_release_js__WEBPACK_IMPORTED_MODULE_6__/* .decideShipping */ .R)({ ...context, reports: await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .gateReports */ .r)(ports, context) });
    const granted = decision.decision === "granted" && decision.holds.length === 0;
    if (!granted && decision.decision !== "none")
        context = await ensureGate(ports, context, { decision, afterClick: click !== undefined });
    if (!granted)
        await (0,_pull_requests_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .publish */ .m)(ports, context, { waiting: new Map(), leaveOutBoarding: true });
    report(ports, decision);
    await ports.runner.summary((0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_7__/* .approvalSummary */ .C3)(context.state, decision));
    ports.runner.setOutput("decision", granted ? "granted" : decision.decision === "granted" ? "awaited" : decision.decision);
}
function report(ports, decision) {
    for (const row of decision.rows)
        ports.runner.info(`#${row.staged.number}: ${row.decision}`);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    for (const each of missing)
        ports.runner.info((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFinding */ .Kj)(each));
}
/** Who let the gate through is asked of GitHub, and judged: an unqualified click is recorded and grants
 * nothing. A rejection has failed the gate's job already (platform fact 25). */
async function recordClick(ports, first, click) {
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_14__/* .transact */ .hL)(ports, first, (context) => Promise.resolve({ drafts: clickDrafts(ports, context, click), value: undefined }));
    await tellClick(ports, first, { click, drafts: written.entries });
    return written.context;
}
/** A click that decided nothing is told where people look: on every pull request that it was about. */
async function tellClick(ports, { state }, { click: { reviews }, drafts, }) {
    const refused = drafts.flatMap(({ facts }) => (facts.type === "approval-refused" ? [facts] : []));
    const isLost = drafts.some(({ facts }) => facts.type === "gate-closed") && reviewAt(reviews) === undefined;
    const { id, url } = ports.run.reference;
    await Promise.all(state.train.staged.map(async ({ number, head }) => {
        const own = refused.filter(({ subject }) => subject === `#${number}` || !subject.startsWith("#"));
        if (own.length === 0 && !isLost)
            return;
        const findings = isLost
            ? [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("superseded", `Run ${id} passed its gate, and GitHub names nobody who clicked there.`)]
            : own.map(({ by, reason }) => (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)(reason, `@${by} clicked at the gate of ${url}, for ${(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(head)}.`));
        const body = ["A click at the gate did not count.", ...(0,_domain_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .h)(findings)].join("\n");
        await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_11__/* .showOrTell */ .Q)(ports, `#${number} does not say that a click did not count`, () => (0,_display_upsert_comment_js__WEBPACK_IMPORTED_MODULE_16__/* .upsertComment */ .l)(ports, { number, about: `click:${id}`, body }));
    }));
}
const reviewAt = (reviews) => reviews.findLast(({ environment }) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_15__/* .isSameName */ .yS)(environment, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval));
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
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleName */ .vD,
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
/** A yes for one staged pull request, or why it does not count for that one. */
function voteDraft(staged, { by, at, reference }, context) {
    const reason = (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .disqualification */ .EB)(by, staged, context);
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
/** A no counts when the same person's yes would have counted for somebody. */
function rejectionReason(by, context) {
    const reasons = context.state.train.staged.map((staged) => (0,_domain_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .disqualification */ .EB)(by, staged, context));
    return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? "gate-rejected") : "gate-rejected";
}
const refusedDraft = (subject, by, { reason, reference }) => ({
    actor: by.login,
    facts: { type: "approval-refused", subject, by: by.login, source: "environment", reason, reference },
});
/**
 * One gate per train, in the run that finds a click wanted. Where that run has had its clicks already, one is dispatched,
 * which is named after the train.
 */
async function ensureGate(ports, context, { decision, afterClick }) {
    const { state } = context;
    const { hint } = ports.run;
    if (!isGateWanted(context, decision))
        return context;
    // A run keeps its clicks when it is run again: an old one must not let a new gate through.
    const hasFreshGate = ports.run.reference.attempt === 1 && !afterClick;
    const isGateRun = hasFreshGate && hint.kind === "dispatch" && (hint.inputs["train"] ?? "") !== "";
    if (await isOpen(ports, state))
        return context;
    const isRejected = state.gates.rejected?.tree === state.train.tip.tree;
    if (isRejected && !isGateRun && !asksForGate(ports.run, context))
        return context;
    if (!(await (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .isGateUsable */ .gk)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval)))
        return context;
    if (!hasFreshGate) {
        const forecast = (0,_domain_train_facts_of_now_js__WEBPACK_IMPORTED_MODULE_2__/* .withFactsOfNow */ .T)(state, context.snapshot);
        const [workflow, train] = ["release.yml", (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .trainName */ .CN)(forecast, context.snapshot.tags)];
        // Runs that decide together would each send one. The title is that of the template's run-name.
        const coming = { workflow, title: `Approve ${train}`, job: "promote / decide" };
        if (!(await ports.runs.isDispatched(coming)))
            await ports.runs.dispatch({ workflow, inputs: { train } });
        return context;
    }
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_14__/* .transact */ .hL)(ports, context, async (now) => ({
        drafts: (await isOpen(ports, now.state)) || !(0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOnStaging */ .N3)(now.state) ? [] : [gateDraft(now)],
        value: undefined,
    }));
    if (written.entries.length > 0)
        (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .sendToGate */ .bv)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environments */ .dT.productionApproval);
    return written.context;
}
const isGateWanted = ({ state, policy }, decision) => policy.approval.sources.includes("environment") && (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOnStaging */ .N3)(state) && (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsApproval */ .PM)(decision, policy);
/** After a no: a tester's `/check`, or a person's "Run workflow". */
const asksForGate = (run, context) => (0,_staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_13__/* .isStartedByHand */ .YK)(run) ||
    ((0,_staging_retry_requests_js__WEBPACK_IMPORTED_MODULE_13__/* .asksForRetry */ .It)(run, context) &&
        run.hint.kind === "comment" &&
        (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_15__/* .includesUser */ .P_)(context.policy.testers, run.hint.author));
const gateDraft = ({ state, snapshot: { tags } }) => ({
    actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleName */ .vD,
    facts: {
        type: "gate-opened",
        gate: "production",
        subject: (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .trainName */ .CN)(state, tags),
        tree: state.train.tip.tree,
    },
});
/** Open for this very train in a run that still waits. */
async function isOpen(ports, { gates, train }) {
    const gate = gates.production;
    if (gate === null || gate.tree !== train.tip.tree || gate.run.id === ports.run.reference.id)
        return false;
    return (await ports.runs.status(gate.run.id)).status !== "completed";
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ askEarly),
/* harmony export */   bv: () => (/* binding */ sendToGate),
/* harmony export */   gk: () => (/* binding */ isGateUsable)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);

/**
 * Whether a gate at this environment would stop anybody. GitHub would make a missing one without rules, and everybody
 * would pass (platform facts 20 and 23). When it cannot be used a notice says so; approvals then come the other way.
 */
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
/**
 * Asks for an environment before the policy was read, by the name that it probably has. What is returned answers
 * afterwards, and asks again where the policy has another name.
 */
function askEarly({ environments: port }, nameOf) {
    const name = nameOf();
    const early = port.protectionOf(name);
    early.catch(() => undefined); // whoever waits for it hears of it
    return () => (nameOf() === name ? early : port.protectionOf(nameOf()));
}
/** A later job of this run waits at the environment. */
function sendToGate({ runner }, environment) {
    runner.setOutput("gate", "true");
    runner.setOutput("gate-environment", environment);
}


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ rollbackTitle),
/* harmony export */   TV: () => (/* binding */ shortDuration),
/* harmony export */   fj: () => (/* binding */ refusalReply),
/* harmony export */   j2: () => (/* binding */ rollbackMarker),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);

const rollbackMarker = (id) => `<!-- release-console:rollback:${id} -->`;
const rollbackTitle = ({ id, from, target }) => `${id} Rollback from ${from.version} to ${target.version}`;
const refusalReply = ({ to, findings, }) => [`@${to}, this command was not accepted.`, ...(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(findings)].join("\n");
/** The same to the second where seconds count: "42 s", "4 min 7 s", from ten minutes on "12 min". */
function shortDuration(from, until) {
    const seconds = Math.max(0, Math.floor(secondsOf(until)) - Math.floor(secondsOf(from)));
    if (seconds >= 600)
        return duration(from, until);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** "3 min", "2 h 5 min", "4 d 1 h". The times are ISO and end in Z. */
function duration(from, until) {
    const minutes = Math.max(0, Math.floor(secondsOf(until) / 60) - Math.floor(secondsOf(from) / 60));
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** Days since 1970 by the civil calendar: the domain knows no clock, but arithmetic on dates is no clock. */
function secondsOf(time) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.split(/[-T:.Z]/).map(Number);
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return (era * 146_097 + dayOfEra) * 86_400 + hour * 3600 + minute * 60 + second;
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
/* harmony import */ var _text_command_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1458);
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4093);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7944);






/**
 * Where production would go back to. From the log only: while production is uncertain the last successful release itself,
 * otherwise the good one before the live one; or the one asked for. Earlier means earlier in the log, not a lower number.
 */
function chooseTarget(state, asked) {
    const from = whatRuns(state);
    const valid = validTargets(state);
    const newest = valid.at(-1);
    if (from === undefined || newest === undefined)
        return { kind: "refused", finding: (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("no-target", describeTargets(valid)) };
    if (asked === "")
        return { kind: "chosen", release: newest, from };
    const release = valid.find(({ version }) => version === (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAsked */ .Fs)(asked));
    if (release === undefined)
        return {
            kind: "refused",
            finding: (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("bad-target", `"${asked}" was asked for; ${describeTargets(valid)}`),
        };
    return { kind: "chosen", release, from };
}
/** Good, not rolled back, and not what surely runs now; oldest first. */
function validTargets(state) {
    const good = state.releases.filter((release) => release.rolledBackBy === null);
    const attempt = uncertainAttempt(state);
    if (attempt === undefined)
        return good.slice(0, -1);
    const left = leftBehind(state, attempt);
    return good.filter((release) => !left.includes(release));
}
const uncertainAttempt = ({ attempt, production }) => attempt ?? (production.kind === "uncertain" ? production.attempt : undefined);
/** What a rollback that failed was to take out of production: nobody goes back to that. What it only went past, further back than its card, is no worse for it. */
function leftBehind(state, attempt) {
    if (attempt.mode !== "rollback")
        return [];
    return (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .releasesAfter */ .fK)(state, attempt.backTo ?? attempt.version);
}
/** The attempt or release that a rollback would take away; undefined when nothing was ever deployed. */
function whatRuns(state) {
    if (state.attempt !== null)
        return state.attempt;
    const { production } = state;
    switch (production.kind) {
        case "none":
            return undefined;
        case "uncertain":
            // After a failed rollback the changes to take back are still those of the release that was to leave.
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
/** What the approver is shown, in one line; the code is taken over it, so a changed request has another code. */
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
/** Seven hex digits. */
const requestCode = (content, sha256) => sha256(content).slice(0, 7);
/** Whether this person may decide this rollback; the current policy counts, whatever it was at the request. */
function approverFinding(person, { rollback, policy }) {
    const who = `@${person.login}`;
    if (!(0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_4__/* .isPerson */ .K)(person) || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.bots, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("bot", `${who} is a bot.`);
    if (!(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.rollbackApprovers, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-an-approver", `${who}; approvers: ${policy.rollbackApprovers.map((login) => `@${login}`).join(", ")}.`);
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.outsiders, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("no-access", `${who} is among the rollback approvers, with less than triage.`);
    if (rollback.requesters.some(({ by }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameUser */ .EV)(by, person.login)))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("requester", `${who} requested or joined ${rollback.id}.`);
    return undefined;
}
/** Decided already. A request that production has outrun can still be rejected: nothing else would end it. */
const notOpenAnyMore = ({ id, phase }) => phase === "requested" || phase === "failed" ? undefined : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("no-open-rollback", `${id} is ${phase}.`);
/** Void when production is not what the card showed. */
function productionChanged(state, rollback) {
    const decided = notOpenAnyMore(rollback);
    if (decided !== undefined)
        return decided;
    const now = whatRuns(state);
    if (rollback.phase === "requested" && now?.deployment !== rollback.from.deployment) {
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("production-changed", `${rollback.id} was about ${rollback.from.version} (${rollback.from.deployment}); now runs ${now === undefined ? "nothing" : now.deployment}. /reject ends it.`);
    }
    return undefined;
}
function parseRollbackCommand(body) {
    const [line = "", ...below] = (0,_text_command_text_js__WEBPACK_IMPORTED_MODULE_5__/* .commandText */ .j)(body).split(/\r?\n/);
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
/** What is no code is none, so that the refusal can say so. */
const codeIn = (text = "") => (/^[0-9a-f]{7}$/i.test(text) ? text.toLowerCase() : "");
function versionAndCode(words) {
    const code = codeIn(words.at(-1));
    return { version: (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .versionAsked */ .Fs)((code === "" ? words : words.slice(0, -1)).join(" ").toLowerCase()), code };
}


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rollbackSteps),
/* harmony export */   z: () => (/* binding */ rollbackTimes)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _issue_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);



/** What happened so far and when, each try of it. The start of a deployment is known to who deploys. */
function rollbackSteps({ requestedAt, approvals, failures, restoredAt }, attempt) {
    const later = [
        ...approvals.map((approval, index) => ({
            what: index === 0 ? "approved" : "approved again",
            at: approval.at,
            by: (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvedBy */ .vU)({ approval }),
        })),
        ...failures.map(({ target, outcome, at }) => ({
            what: `deployment of ${target.version} ${outcome === "failed" ? "failed" : "did not begin"}`,
            at,
        })),
        ...(attempt === undefined ? [] : [{ what: "deployment started", at: attempt.startedAt }]),
        ...(restoredAt === null ? [] : [{ what: "restored and verified", at: restoredAt }]),
    ];
    return [
        { what: "requested", at: requestedAt },
        ...later.toSorted((one, other) => secondsText(one.at).localeCompare(secondsText(other.at))),
    ];
}
/** The same as a table, each with the time since the request. */
function rollbackTimes(rollback, attempt) {
    const { requestedAt } = rollback;
    const rows = rollbackSteps(rollback, attempt).map(({ what, at }) => [
        what,
        `${secondsText(at)} UTC`,
        at === requestedAt ? "" : (0,_issue_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDuration */ .TV)(requestedAt, at),
    ]);
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([["step", "when", "after the request"], ...rows])];
}
/** "2026-11-22 10:05:07": some times have milliseconds, and some do not. */
const secondsText = (time) => `${time.slice(0, 10)} ${time.slice(11, 19)}`;


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText),
/* harmony export */   r: () => (/* binding */ mentionsCommand)
/* harmony export */ });
/**
 * A comment as a command: without what surrounds a line that was copied: blanks, back quotes, a fence of them, bold letters.
 * Longer texts stay as they are, so that nothing that is merely quoted counts.
 */
function commandText(body) {
    const text = body.trim();
    const fenced = /^(`{3,}|~{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(text);
    if (fenced !== null)
        return (fenced[2] ?? "").trim();
    const wrapped = /^(`{1,2}|\*\*|__)([^`\n]+)\1$/.exec(text);
    return wrapped === null ? text : (wrapped[2] ?? "").trim();
}
/** A line of its own begins with a command about this rollback, and the comment as a whole is none: it must not seem to count. */
const mentionsCommand = (body) => /^[\s>`*_]*\/(?:approve|retry|reject)\s+RB-\d+/im.test(body);


/***/ })

};
