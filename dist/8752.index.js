export const id = 8752;
export const ids = [8752];
export const modules = {

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


/***/ })

};
