export const id = 26;
export const ids = [26];
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
    const parsed = (0,target/* parseRollbackCommand */.Xl)(hint.body);
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


/***/ })

};
