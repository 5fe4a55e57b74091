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
    const policy = await (0,_run_outsiders_js__WEBPACK_IMPORTED_MODULE_9__/* .withOutsiders */ .xv)(ports, context.policy, [review.by.login]);
    if (!isItsGate(ports, context, open))
        return recordUnused(ports, context, { open, by: review.by.login, reference });
    const isApproval = gateResult === "success" && review.state === "approved";
    const findings = [
        (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .approverFinding */ .Bo)(review.by, { rollback: open, policy }),
        isApproval ? (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .productionChanged */ .g2)(context.state, open) : (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .notOpenAnyMore */ .X5)(open),
    ].filter((each) => each !== undefined);
    if (findings.length === 0 && !isApproval) {
        const { rejectRollback } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(2645)]).then(__webpack_require__.bind(__webpack_require__, 8250));
        return rejectRollback(ports, context, {
            open,
            by: review.by.login,
            reason: review.comment === "" ? "rejected at the gate" : review.comment,
        });
    }
    if (findings.length === 0) {
        const { executeRollback } = await __webpack_require__.e(/* import() */ 4090).then(__webpack_require__.bind(__webpack_require__, 4090));
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
    const { dispatchRequest } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(4531)]).then(__webpack_require__.bind(__webpack_require__, 6536));
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


/***/ })

};
