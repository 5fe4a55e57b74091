export const id = 633;
export const ids = [633];
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

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideOnClick: () => (/* binding */ decideOnClick)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7332);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);
/* harmony import */ var _domain_rollback_issue_comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9592);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7944);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9550);
/* harmony import */ var _run_outsiders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6725);










async function decideOnClick(ports, { gateResult, consoleSha }) {
    const [reviews, context] = await Promise.all([
        ports.runs.reviews(ports.run.reference.id),
        (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readContextWithFallbackPolicy */ .mG)(ports),
    ]);
    const review = reviews.findLast(({ environment }) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameName */ .yS)(environment, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval));
    const { rollback: open } = context.state;
    if (open === null) {
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("no-open-rollback", "No rollback is open; the click decided nothing."));
        return;
    }
    if (review === undefined)
        return tellOfNoClick(ports, context, open);
    const reference = `run ${ports.run.reference.id} attempt ${ports.run.reference.attempt}`;
    const policy = await (0,_run_outsiders_js__WEBPACK_IMPORTED_MODULE_9__/* .withOutsiders */ .x)(ports, context.policy, [review.by.login]);
    if (!isItsGate(ports, context, open))
        return recordUnused(ports, context, { open, by: review.by.login, reference });
    const isApproval = gateResult === "success" && review.state === "approved";
    const findings = [
        (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .approverFinding */ .Bo)(review.by, { rollback: open, policy }),
        isApproval ? (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .productionChanged */ .g2)(context.state, open) : (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .notOpenAnyMore */ .X5)(open),
    ].filter((each) => each !== undefined);
    if (findings.length === 0 && !isApproval) {
        const { rejectRollback } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(2062), __webpack_require__.e(253), __webpack_require__.e(3497)]).then(__webpack_require__.bind(__webpack_require__, 8250));
        return rejectRollback(ports, context, {
            open,
            by: review.by.login,
            reason: review.comment === "" ? "rejected at the gate" : review.comment,
        });
    }
    if (findings.length === 0) {
        const { executeRollback } = await Promise.all(/* import() */[__webpack_require__.e(4090), __webpack_require__.e(4452)]).then(__webpack_require__.bind(__webpack_require__, 4090));
        return executeRollback(ports, context, {
            consoleSha,
            rollback: open.id,
            by: review.by,
            source: "environment",
            at: ports.clock.now(),
            reference,
        });
    }
    await refuseClick(ports, context, { open, by: review.by.login, findings, reference });
}
const isItsGate = (ports, { state }, open) => state.gates.rollback?.run.id === ports.run.reference.id && state.gates.rollback.subject === open.id;
async function recordUnused(ports, context, click) {
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("superseded", `The click of @${click.by} belongs to no open gate; ${click.open.id} is decided at its own.`));
    await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_7__/* .transact */ .hL)(ports, context, () => Promise.resolve({ drafts: [refusedDraft(click, "superseded")], value: undefined }));
}
const refusedDraft = ({ open, by, reference }, reason) => ({
    actor: by,
    facts: { type: "approval-refused", subject: open.id, by, source: "environment", reason, reference },
});
async function refuseClick(ports, context, click) {
    const { open, by, findings } = click;
    const drafts = refusalDrafts(ports, click);
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_7__/* .transact */ .hL)(ports, context, () => Promise.resolve({ drafts, value: undefined }));
    for (const each of findings)
        ports.runner.notice(each);
    await answerIn(ports, open, (0,_domain_rollback_issue_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalReply */ .fj)({ to: by, findings }));
    const { dispatchRequest } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536)]).then(__webpack_require__.bind(__webpack_require__, 6536));
    await dispatchRequest(ports, written.context);
}
async function tellOfNoClick(ports, context, open) {
    const told = (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("gate-without-click", `The gate of run ${ports.run.reference.id} ended, and GitHub names nobody who clicked at "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval}".`);
    ports.runner.notice(told);
    const closed = {
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
        facts: { type: "gate-closed", gate: "rollback", gateRun: ports.run.reference.id, cause: "ended" },
    };
    await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_7__/* .transact */ .hL)(ports, context, ({ state }) => Promise.resolve({
        drafts: state.gates.rollback?.run.id === ports.run.reference.id ? [closed] : [],
        value: undefined,
    }));
    await answerIn(ports, open, [`${open.id} is still open: a click at its gate decided nothing.`, ...(0,_domain_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLines */ .h)([told])].join("\n"));
}
async function answerIn(ports, { issue }, body) {
    if (issue === null)
        return;
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .showOrTell */ .Q)(ports, `#${issue} does not answer a click`, () => ports.conversations.comment({ number: issue, body }));
}
function refusalDrafts(ports, { findings, ...click }) {
    return [
        refusedDraft(click, findings.map(({ code }) => code).join(", ")),
        {
            actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
            facts: { type: "gate-closed", gate: "rollback", gateRun: ports.run.reference.id, cause: "decided" },
        },
    ];
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
function shortDuration(from, until) {
    const seconds = Math.max(0, Math.floor(secondsOf(until)) - Math.floor(secondsOf(from)));
    if (seconds >= 600)
        return duration(from, until);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function duration(from, until) {
    const minutes = Math.max(0, Math.floor(secondsOf(until) / 60) - Math.floor(secondsOf(from) / 60));
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
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


/***/ })

};
