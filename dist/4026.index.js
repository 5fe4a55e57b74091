export const id = 4026;
export const ids = [4026,8752];
export const modules = {

/***/ 4026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackByIssue: () => (/* binding */ rollbackByIssue)
});

// EXTERNAL MODULE: ./build/domain/text/command-text.js
var command_text = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/domain/commands/commands.js + 1 modules
var commands = __webpack_require__(207);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/commands/rollback-command.js
var rollback_command = __webpack_require__(7362);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/rollback/issue-comments.js
var issue_comments = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/domain/rollback/retry.js
var retry = __webpack_require__(4452);
// EXTERNAL MODULE: ./build/actions/rollback/orphaned-run.js
var orphaned_run = __webpack_require__(2062);
// EXTERNAL MODULE: ./build/actions/rollback/execute.js
var execute = __webpack_require__(4090);
// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/rollback/reject.js
var reject = __webpack_require__(8250);
// EXTERNAL MODULE: ./build/actions/display/upsert-comment.js
var upsert_comment = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/rollback/comment-command.js
















async function obeyCommand(ports, hint, consoleSha) {
    const parsed = await commandIn(ports, hint);
    if (parsed === undefined)
        return;
    const closed = await (0,orphaned_run/* closeDeadRollback */.f)(ports, await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports));
    const { context } = closed;
    if ((0,commands/* wasAnswered */.tY)(context.state.commands, hint.comment)) {
        ports.runner.info(`Comment ${hint.comment} was answered before; only a new comment counts.`);
        return;
    }
    const { rollback: open } = context.state;
    const by = { login: hint.author, isBot: hint.authorIsBot };
    if (open === null || (open.issue !== hint.issue && parsed.rollback !== open.id)) {
        if (parsed.rollback === "")
            return;
        return refuseCommand(ports, context, {
            hint,
            rollbackId: parsed.rollback,
            findings: [(0,reasons/* finding */.gk)("no-open-rollback", `${parsed.rollback} is not open.`)],
        });
    }
    const retry = parsed.kind === "retry" ? retryOf(ports, closed, { open, parsed, hint }) : undefined;
    const findings = [
        ...commandFindings(context, { open, parsed, by, hint }),
        ...(retry !== undefined && "found" in retry ? [retry] : []),
    ];
    if (findings.length > 0)
        return refuseCommand(ports, await (0,orphaned_run/* tellOfOrphaned */.M)(ports, closed), { hint, rollbackId: open.id, findings });
    const sign = ports.conversations.react({ comment: hint.comment, with: "rocket" }).catch(() => undefined);
    if (parsed.kind === "reject")
        await (0,reject.rejectRollback)(ports, context, { open, by: by.login, reason: parsed.reason });
    else
        await (0,execute.executeRollback)(ports, context, {
            consoleSha,
            rollback: open.id,
            by,
            source: "comment",
            at: hint.createdAt,
            reference: `comment ${hint.comment}`,
            ...(retry === undefined || "found" in retry ? {} : { retry }),
        });
    await sign;
}
async function commandIn(ports, hint) {
    if (hint.isPullRequest)
        return undefined;
    const parsed = (0,rollback_command/* parseRollbackCommand */.X)(hint.body);
    if (parsed !== undefined)
        return (await (0,authorization/* isPlainStranger */.tw)(ports)) ? undefined : parsed;
    if ((0,command_text/* mentionsCommand */.r)(hint.body))
        await answerUnclear(ports, hint);
    return undefined;
}
async function answerUnclear(ports, hint) {
    if (await (0,authorization/* isPlainStranger */.tw)(ports))
        return;
    const found = "The comment holds the line of a command, and other text before it.";
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${hint.issue} does not answer a comment`, () => (0,upsert_comment/* upsertComment */.l)(ports, {
        number: hint.issue,
        about: `unclear:${hint.comment}`,
        body: (0,issue_comments/* refusalReply */.fj)({ to: hint.author, findings: [(0,reasons/* finding */.gk)("command-unclear", found)] }),
    }));
}
function retryOf(ports, { context: { state }, died }, { open, parsed: { version, code }, hint: { createdAt }, }) {
    const isAboutDead = died !== undefined && createdAt > died.startedAt;
    const wish = { version, code, writtenAt: isAboutDead ? undefined : createdAt };
    return (0,retry/* chooseRetry */["if"])(state, { rollback: open, wish }, ports.sha256);
}
function commandFindings({ state, policy }, { open, parsed, by, hint }) {
    const findings = [
        hint.edited ? (0,reasons/* finding */.gk)("edited-comment", `Comment ${hint.comment} was edited.`) : undefined,
        parsed.kind === "reject" || policy.rollback.sources.includes("comment")
            ? undefined
            : (0,reasons/* finding */.gk)("source-off", `"rollback.sources" is ${policy.rollback.sources.join(", ")}.`),
        (0,target/* approverFinding */.Bo)(by, { rollback: open, policy }),
        phaseFinding(state, { open, parsed, hint }),
        parsed.rollback === open.id
            ? undefined
            : (0,reasons/* finding */.gk)("no-open-rollback", `Open is ${open.id}; the comment names ${parsed.rollback === "" ? "none" : parsed.rollback}.`),
        parsed.kind === "approve" && parsed.code !== open.code
            ? (0,reasons/* finding */.gk)("wrong-code", `${parsed.code === "" ? "No code was given" : `"${parsed.code}"`}; the card of ${open.id} has another.`, ...(open.phase === "failed"
                ? ["Copy a line of the newest comment about the failure in the issue; the card is past."]
                : []))
            : undefined,
        parsed.kind === "reject" && parsed.reason === ""
            ? (0,reasons/* finding */.gk)("reason-required", `/reject ${open.id} needs a reason.`)
            : undefined,
    ];
    return findings.filter((each) => each !== undefined);
}
function phaseFinding(state, { open, parsed, hint }) {
    switch (parsed.kind) {
        case "approve":
            return (0,target/* productionChanged */.g2)(state, open) ?? (0,retry/* olderThanFailure */.EX)(open, hint.createdAt);
        case "reject":
            return (0,target/* notOpenAnyMore */.X5)(open);
        case "retry":
            return undefined;
        default:
            return parsed;
    }
}
async function refuseCommand(ports, context, { hint, rollbackId, findings }) {
    if (await (0,authorization/* isStranger */.Zl)(ports, context.policy, hint.author))
        return (0,authorization/* reactToOutsider */.Wb)(ports, { comment: hint.comment, by: hint.author });
    const facts = {
        type: "approval-refused",
        subject: rollbackId,
        by: hint.author,
        source: "comment",
        reason: findings.map(({ code }) => code).join(", "),
        reference: `comment ${hint.comment}`,
    };
    await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts: [{ actor: hint.author, facts }], value: undefined }));
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${hint.issue} does not answer a comment`, () => ports.conversations.comment({
        number: hint.issue,
        body: (0,issue_comments/* refusalReply */.fj)({ to: hint.author, findings }),
    }));
    throw new refusal/* RefusedError */.f(findings);
}

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/rollback/form.js
var rollback_form = __webpack_require__(3758);
// EXTERNAL MODULE: ./build/actions/rollback/request.js + 1 modules
var request = __webpack_require__(8752);
;// CONCATENATED MODULE: ./build/actions/rollback/request-by-form.js







async function requestByForm(ports, hint) {
    if (await (0,authorization/* isPlainStranger */.tw)(ports))
        return;
    const { reason, release } = (0,rollback_form/* readRollbackForm */.lR)(hint.body);
    const by = { login: hint.author, isBot: hint.authorIsBot };
    try {
        const rollback = await (0,request.requestRollback)(ports, { by, reason, asked: release });
        if (rollback !== null)
            await answer(ports, hint, { body: (0,rollback_form/* formAnswer */.JW)(rollback), isRefused: false });
    }
    catch (error) {
        if (!(error instanceof refusal/* RefusedError */.f))
            throw error;
        const body = (0,rollback_form/* formRefusal */.dO)(hint.author, error.findings);
        await answer(ports, hint, { body, isRefused: true });
        const { policy } = await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports);
        if (!(await (0,authorization/* isStranger */.Zl)(ports, policy, hint.author)))
            throw error;
        ports.runner.info(error.findings.map(reasons/* renderFinding */.Kj).join("\n\n"));
    }
}
async function answer(ports, { issue }, { body, isRefused }) {
    try {
        await ports.conversations.comment({ number: issue, body });
        const reason = isRefused ? "not_planned" : "completed";
        await ports.conversations.updateIssue({ number: issue, closed: true, reason });
    }
    catch (error) {
        const problem = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `#${issue} could not be answered: ${problem}`));
    }
}

// EXTERNAL MODULE: ./build/actions/rollback/withdraw.js
var withdraw = __webpack_require__(8567);
;// CONCATENATED MODULE: ./build/actions/rollback/by-issue.js



async function rollbackByIssue(ports, hint, consoleSha) {
    switch (hint.kind) {
        case "issue":
            return requestByForm(ports, hint);
        case "comment":
            return obeyCommand(ports, hint, consoleSha);
        case "issue-state":
            return (0,withdraw/* followIssue */.R)(ports, hint);
        default:
            return hint;
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
    return followUp === undefined ? context : (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__.settleOne)(ports, context, followUp);
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

/***/ 8752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestRollback: () => (/* binding */ requestRollback)
});

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(8776);
;// CONCATENATED MODULE: ./build/domain/rollback/joined-comment.js



function joinedText(joining) {
    const { rollback, by, reason, policy } = joining;
    const { id, target } = rollback;
    const approvers = (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy);
    return [
        `@${by} also requests ${id}, which goes back to ${target.version}:`,
        "",
        (0,markdown/* quote */.hD)(reason),
        "",
        approvers.length === 0
            ? "Nobody is left who can approve it: every rollback approver in the policy file requested it. Ask a maintainer to add one to the policy file."
            : `Can still approve it: ${approvers.map(markdown/* mention */.lE).join(", ")}.`,
        "",
        ...wayOf(joining),
    ].join("\n");
}
function wayOf({ rollback: { id, code, phase }, policy, repositoryUrl }) {
    if (!policy.rollback.sources.includes("comment"))
        return [
            `Approve the run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml) that waits for \`${names/* environments */.dT.rollbackApproval}\`.`,
        ];
    return ["Comment:", "", "```", phase === "failed" ? `/retry ${id}` : `/approve ${id} ${code}`, "```"];
}

// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 3 modules
var job_summaries = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/actions/rollback/orphaned-run.js
var orphaned_run = __webpack_require__(2062);
// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
// EXTERNAL MODULE: ./build/actions/follow-ups/settle-follow-ups.js + 35 modules
var settle_follow_ups = __webpack_require__(253);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/draft-request.js + 1 modules
var draft_request = __webpack_require__(10);
// EXTERNAL MODULE: ./build/actions/rollback/gate.js
var gate = __webpack_require__(8006);
// EXTERNAL MODULE: ./build/actions/approval/approval-gate.js
var approval_gate = __webpack_require__(4531);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/rollback/request.js

















async function requestRollback(ports, request) {
    if (request.reason.trim() === "")
        throw (0,refusal/* refuse */.T)("reason-required", `The reason is ${request.reason === "" ? "empty" : "blank"}.`);
    const protection = (0,approval_gate/* askEarly */.Ji)(ports, () => names/* environments */.dT.rollbackApproval);
    const read = await (0,fallback_policy/* readContextWithFallbackPolicy */.mG)(ports);
    const isGated = await canWaitAtGate(ports, protection);
    await (0,authorization/* requireMember */.aR)(ports, read.policy, request.by.login);
    const closed = await (0,orphaned_run/* closeDeadRollback */.f)(ports, read);
    const written = await (0,transaction/* transact */.hL)(ports, closed.context, (now) => requestDecision(ports, now, { request, isGated }));
    if (written.value.opensGate)
        (0,approval_gate/* sendToGate */.bv)(ports, names/* environments */.dT.rollbackApproval);
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
    const announced = await announce(ports, await (0,orphaned_run/* tellOfOrphaned */.M)(ports, { ...closed, context: written.context }));
    const joining = written.entries.find(({ type }) => type === "rollback-joined");
    if (joining !== undefined)
        await sayWhoJoined(ports, announced, joining);
    await ports.runner.summary((0,job_summaries/* rollbackSummary */.j0)(announced.state));
    return announced.state.rollback;
}
async function canWaitAtGate(ports, protection) {
    try {
        return await (0,approval_gate/* isGateUsable */.gk)(ports, names/* environments */.dT.rollbackApproval, protection());
    }
    catch (error) {
        notShown(ports, `Whether ${names/* environments */.dT.rollbackApproval} can be used is not known`, error);
        return false;
    }
}
async function announce(ports, context) {
    try {
        const followUp = context.state.followUps.find(({ kind }) => kind === "announce-request");
        return followUp !== undefined && (await isOurs(ports, followUp))
            ? await (0,settle_follow_ups.settleOne)(ports, context, followUp)
            : context;
    }
    catch (error) {
        notShown(ports, "The request is not announced yet", error);
        return context;
    }
}
async function sayWhoJoined(ports, { state: { rollback }, policy, snapshot }, { facts }) {
    if (facts.type !== "rollback-joined" || rollback === null || rollback.issue === null)
        return;
    const { by, reason } = facts;
    try {
        const repositoryUrl = snapshot.repository.url;
        const body = joinedText({ rollback, by, reason, policy, repositoryUrl });
        await ports.conversations.comment({ number: rollback.issue, body });
    }
    catch (error) {
        notShown(ports, `#${rollback.issue} does not say that @${by} joined`, error);
    }
}
function notShown(ports, what, error) {
    const problem = (0,message_of/* messageOf */.b)(error);
    ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `${what}: ${problem}`));
}
const isOurs = async (ports, { run }) => run === ports.run.reference.id || ["completed", "waiting"].includes((await ports.runs.status(run)).status);
async function requestDecision(ports, context, { request, isGated }) {
    const { rollback: open } = context.state;
    const by = request.by.login;
    if (open !== null && open.phase !== "restored") {
        if (open.phase === "approved")
            throw (0,refusal/* refuse */.T)("rollback-open", `${open.id} is ${open.phase}.`);
        if (request.asked !== "" && (0,values/* versionAsked */.Fs)(request.asked) !== open.target.version)
            throw new refusal/* RefusedError */.f([elsewhere(open, request.asked)]);
        return { drafts: [joinDraft(ports, context, { open, request })], value: { opensGate: false } };
    }
    if ((0,rollback_approvers/* remainingApprovers */.d7)({ requesters: [{ by }] }, context.policy).length === 0)
        throw (0,refusal/* refuse */.T)("nobody-could-approve", `@${by} is the only rollback approver, and would be the requester.`);
    const made = await (0,draft_request/* requestDraft */.n5)(ports, context, {
        by,
        automatic: request.by.isBot,
        asked: request.asked,
        reason: request.reason,
    });
    if ("finding" in made)
        throw new refusal/* RefusedError */.f([made.finding]);
    const opensGate = isGated && context.policy.rollback.sources.includes("environment");
    const name = made.draft.facts.type === "rollback-requested" ? made.draft.facts.rollback : "";
    return { drafts: opensGate ? [made.draft, (0,gate.gateDraft)(name)] : [made.draft], value: { opensGate } };
}
const elsewhere = ({ id, phase, target }, asked) => (0,reasons/* finding */.gk)("rollback-open", `${id} goes to ${target.version}; "${asked}" was asked for.`, phase === "failed"
    ? `Continue with a line from the newest comment in its issue, or end it with "/reject ${id} REASON" and request ${asked} again.`
    : `Close its issue to withdraw it, and request ${asked} again; or leave the release empty to join it.`);
function joinDraft(ports, { policy }, { open, request }) {
    const by = request.by.login;
    const left = (0,rollback_approvers/* remainingApprovers */.d7)(open, policy);
    const isLast = left.length === 1 && (0,values/* includesUser */.P_)(left, by);
    if (isLast)
        ports.runner.notice((0,reasons/* finding */.gk)("nobody-could-approve", `@${by} is the last who could approve ${open.id}. The reason is recorded, and @${by} may still approve.`, "Approve it with the line of its card."));
    const mark = isLast ? { mayStillApprove: true } : {};
    return {
        actor: by,
        facts: {
            type: "rollback-joined",
            rollback: open.id,
            by,
            reason: (0,markdown/* wholeLetters */.lA)(request.reason, draft_request/* longestReason */.xg),
            ...mark,
        },
    };
}


/***/ }),

/***/ 8567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ followIssue),
/* harmony export */   withdrawWhenClosed: () => (/* binding */ withdrawWhenClosed)
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
