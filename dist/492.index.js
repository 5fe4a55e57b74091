export const id = 492;
export const ids = [492,719,207,394,223];
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

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ showDeployment),
/* harmony export */   d: () => (/* binding */ announceDeployment)
/* harmony export */ });
/* harmony import */ var _show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3038);

async function showDeployment(ports, order, request) {
    await (0,_show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__/* .showOrTell */ .Q)(ports, `GitHub shows no Deployment for ${order.id}`, async () => {
        announceDeployment(ports, order, await ports.deployments.create(request));
    });
}
function announceDeployment(ports, order, shown) {
    const attempt = String(ports.run.reference.attempt);
    ports.runner.setOutput("deployment", JSON.stringify({
        mode: order.mode,
        release: order.release,
        "previous-sha": order.previousSha,
        "previous-release": order.previousRelease,
        id: order.id,
        "run-attempt": attempt,
        ...(shown === undefined ? {} : { shown }),
    }));
    ports.runner.setOutput("run-attempt", attempt);
    ports.runner.setOutput("sha", order.sha);
}


/***/ }),

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

/***/ 2476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   obeyCommand: () => (/* binding */ obeyCommand)
/* harmony export */ });
/* harmony import */ var _domain_text_command_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1458);
/* harmony import */ var _domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _domain_rollback_issue_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9592);
/* harmony import */ var _domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4452);
/* harmony import */ var _orphaned_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2062);
/* harmony import */ var _execute_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4090);
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9550);
/* harmony import */ var _run_authorization_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5323);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9926);
/* harmony import */ var _reject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8250);
/* harmony import */ var _display_upsert_comment_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4630);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6725);















async function obeyCommand(ports, hint, consoleSha) {
    const parsed = await commandIn(ports, hint);
    if (parsed === undefined)
        return;
    const closed = await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_5__/* .closeDeadRollback */ .f)(ports, await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .readContextWithFallbackPolicy */ .mG)(ports));
    const { context } = closed;
    if ((0,_domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .wasAnswered */ .tY)(context.state.commands, hint.comment)) {
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
            findings: [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("no-open-rollback", `${parsed.rollback} is not open.`)],
        });
    }
    const retry = parsed.kind === "retry" ? retryOf(ports, closed, { open, parsed, hint }) : undefined;
    const findings = [
        ...commandFindings(context, { open, parsed, by, hint }),
        ...(retry !== undefined && "found" in retry ? [retry] : []),
    ];
    if (findings.length > 0)
        return refuseCommand(ports, await (0,_orphaned_run_js__WEBPACK_IMPORTED_MODULE_5__/* .tellOfOrphaned */ .M)(ports, closed), { hint, rollbackId: open.id, findings });
    const sign = ports.conversations.react({ comment: hint.comment, with: "rocket" }).catch(() => undefined);
    if (parsed.kind === "reject")
        await (0,_reject_js__WEBPACK_IMPORTED_MODULE_10__.rejectRollback)(ports, context, { open, by: by.login, reason: parsed.reason });
    else
        await (0,_execute_js__WEBPACK_IMPORTED_MODULE_6__.executeRollback)(ports, context, {
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
    const parsed = (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRollbackCommand */ .Xl)(hint.body);
    if (parsed !== undefined)
        return (await (0,_run_authorization_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlainStranger */ .tw)(ports)) ? undefined : parsed;
    if ((0,_domain_text_command_text_js__WEBPACK_IMPORTED_MODULE_13__/* .mentionsCommand */ .r)(hint.body))
        await answerUnclear(ports, hint);
    return undefined;
}
async function answerUnclear(ports, hint) {
    if (await (0,_run_authorization_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlainStranger */ .tw)(ports))
        return;
    const found = "The comment holds the line of a command, and other text before it.";
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_11__/* .showOrTell */ .Q)(ports, `#${hint.issue} does not answer a comment`, () => (0,_display_upsert_comment_js__WEBPACK_IMPORTED_MODULE_14__/* .upsertComment */ .l)(ports, {
        number: hint.issue,
        about: `unclear:${hint.comment}`,
        body: (0,_domain_rollback_issue_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalReply */ .fj)({ to: hint.author, findings: [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("command-unclear", found)] }),
    }));
}
function retryOf(ports, { context: { state }, died }, { open, parsed: { version, code }, hint: { createdAt }, }) {
    const isAboutDead = died !== undefined && createdAt > died.startedAt;
    const wish = { version, code, writtenAt: isAboutDead ? undefined : createdAt };
    return (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseRetry */ ["if"])(state, { rollback: open, wish }, ports.sha256);
}
function commandFindings({ state, policy }, { open, parsed, by, hint }) {
    const findings = [
        hint.edited ? (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("edited-comment", `Comment ${hint.comment} was edited.`) : undefined,
        parsed.kind === "reject" || policy.rollback.sources.includes("comment")
            ? undefined
            : (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("source-off", `"rollback.sources" is ${policy.rollback.sources.join(", ")}.`),
        (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .approverFinding */ .Bo)(by, { rollback: open, policy }),
        phaseFinding(state, { open, parsed, hint }),
        parsed.rollback === open.id
            ? undefined
            : (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("no-open-rollback", `Open is ${open.id}; the comment names ${parsed.rollback === "" ? "none" : parsed.rollback}.`),
        parsed.kind === "approve" && parsed.code !== open.code
            ? (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-code", `${parsed.code === "" ? "No code was given" : `"${parsed.code}"`}; the card of ${open.id} has another.`, ...(open.phase === "failed"
                ? ["Copy a line of the newest comment about the failure in the issue; the card is past."]
                : []))
            : undefined,
        parsed.kind === "reject" && parsed.reason === ""
            ? (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("reason-required", `/reject ${open.id} needs a reason.`)
            : undefined,
    ];
    return findings.filter((each) => each !== undefined);
}
function phaseFinding(state, { open, parsed, hint }) {
    switch (parsed.kind) {
        case "approve":
            return (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .productionChanged */ .g2)(state, open) ?? (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .olderThanFailure */ .EX)(open, hint.createdAt);
        case "reject":
            return (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .notOpenAnyMore */ .X5)(open);
        case "retry":
            return undefined;
        default:
            return parsed;
    }
}
async function refuseCommand(ports, context, { hint, rollbackId, findings }) {
    if (await (0,_run_authorization_js__WEBPACK_IMPORTED_MODULE_8__/* .isStranger */ .Zl)(ports, context.policy, hint.author))
        return (0,_run_authorization_js__WEBPACK_IMPORTED_MODULE_8__/* .reactToOutsider */ .Wb)(ports, { comment: hint.comment, by: hint.author });
    const facts = {
        type: "approval-refused",
        subject: rollbackId,
        by: hint.author,
        source: "comment",
        reason: findings.map(({ code }) => code).join(", "),
        reference: `comment ${hint.comment}`,
    };
    await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_12__/* .transact */ .hL)(ports, context, () => Promise.resolve({ drafts: [{ actor: hint.author, facts }], value: undefined }));
    await (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_11__/* .showOrTell */ .Q)(ports, `#${hint.issue} does not answer a comment`, () => ports.conversations.comment({
        number: hint.issue,
        body: (0,_domain_rollback_issue_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalReply */ .fj)({ to: hint.author, findings }),
    }));
    throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .RefusedError */ .f(findings);
}


/***/ }),

/***/ 4090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   executeRollback: () => (/* binding */ executeRollback)
/* harmony export */ });
/* harmony import */ var _domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4899);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8776);
/* harmony import */ var _domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4452);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5735);
/* harmony import */ var _display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7464);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9926);
/* harmony import */ var _display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3038);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6725);











async function executeRollback(ports, first, approval) {
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_9__/* .transact */ .hL)(ports, first, (context) => Promise.resolve(takeOver(context, approval)));
    const { id, rollback, target, displaced, gateRun } = written.value;
    const order = {
        id,
        mode: "rollback",
        sha: target.commit.sha,
        release: target.version,
        previousSha: rollback.from.commit.sha,
        previousRelease: rollback.from.version,
    };
    (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .announceDeployment */ .d)(ports, order);
    const [stopped] = await Promise.allSettled([
        displaced === null ? undefined : stopDeployment(ports, displaced),
        (0,_display_announce_deployment_js__WEBPACK_IMPORTED_MODULE_6__/* .showDeployment */ .B)(ports, order, {
            environment: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.production,
            sha: target.commit.sha,
            description: `${rollback.id}: back to ${target.version}`,
            payload: {
                deployment: id,
                release: target.version,
                mode: "rollback",
                log: written.context.state.log.hash,
                console: approval.consoleSha,
            },
        }),
        gateRun === undefined || gateRun === ports.run.reference.id
            ? undefined
            : (0,_display_show_or_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .showOrTell */ .Q)(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () => ports.runs.cancel(gateRun, { force: false })),
    ]);
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
    await ports.runner.summary((0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackSummary */ .j0)(written.context.state));
    if (stopped.status === "rejected")
        throw stopped.reason;
}
function takeOver({ state, policy }, approval) {
    const { rollback, attempt } = state;
    if (rollback === null || rollback.id !== approval.rollback)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)("no-open-rollback", `${approval.rollback} was decided meanwhile.`);
    const problems = [
        approval.source === "policy"
            ? (0,_domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .preauthorisationFinding */ .VV)(rollback, policy)
            : (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .approverFinding */ .Bo)(approval.by, { rollback, policy }),
        (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .productionChanged */ .g2)(state, rollback),
        outrun(rollback, approval),
    ].filter((each) => each !== undefined);
    if (problems.length > 0)
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedError */ .f(problems);
    const retry = approval.retry ?? (rollback.phase === "failed" ? (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .sameAgain */ .Dj)(rollback) : undefined);
    const before = [
        ...(attempt === null ? [] : [takenOver(attempt, rollback)]),
        approvalDraft(rollback, approval, retry),
    ];
    const id = (0,_domain_log_deployment_id_js__WEBPACK_IMPORTED_MODULE_10__/* .nextDeploymentId */ ._)("production", state.log, before);
    const target = retry?.target ?? rollback.target;
    const { from } = rollback;
    const started = {
        actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
        facts: {
            type: "production-deployment-started",
            deployment: id,
            mode: "rollback",
            version: target.version,
            commit: target.commit,
            pullRequests: [],
            drift: [],
            base: target.commit,
            previous: { version: from.version, commit: from.commit.sha },
            rollback: rollback.id,
        },
    };
    return {
        drafts: [...before, started],
        value: { id, rollback, target, displaced: attempt, gateRun: state.gates.rollback?.run.id },
    };
}
function outrun(rollback, { retry, source, at }) {
    if (retry === undefined)
        return source === "comment" ? (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .olderThanFailure */ .EX)(rollback, at) : undefined;
    return rollback.phase === "failed" && (0,_domain_rollback_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .lastFailure */ .xW)(rollback)?.deployment === retry.after
        ? undefined
        : (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `${rollback.id} is ${rollback.phase}, and not since ${retry.after} any more.`);
}
function approvalDraft({ id }, { by: { login: by }, source, at, reference }, retry) {
    const approval = { rollback: id, by, source, at, reference };
    return {
        actor: by,
        facts: retry === undefined
            ? { type: "rollback-approved", ...approval }
            : { type: "rollback-retried", ...approval, ...retry },
    };
}
const takenOver = ({ deployment }, { id }) => ({
    actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
    facts: {
        type: "production-deployment-failed",
        deployment,
        evidence: `taken over by ${id} before it had a result`,
    },
});
const forceAfterMilliseconds = 60_000;
const giveUpAfterMilliseconds = 120_000;
async function stopDeployment(ports, { run }) {
    await ports.runs.cancel(run.id, { force: false });
    const startedAt = Date.now();
    let isForced = false;
    for (;;) {
        const jobs = await ports.runs.jobs(run);
        if (jobs
            .filter(({ name }) => name.startsWith("production / "))
            .every(({ status }) => status === "completed"))
            return;
        const waited = Date.now() - startedAt;
        if (waited > giveUpAfterMilliseconds)
            return ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("deployment-still-running", `${run.url} does not end.`));
        if (waited > forceAfterMilliseconds && !isForced) {
            isForced = true;
            await ports.runs.cancel(run.id, { force: true });
        }
        await ports.clock.sleep(2_000);
    }
}


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
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(103);




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
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(103);
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

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ askEarly),
/* harmony export */   bv: () => (/* binding */ sendToGate),
/* harmony export */   gk: () => (/* binding */ isGateUsable)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);

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
function askEarly({ environments: port }, nameOf) {
    const name = nameOf();
    const early = port.protectionOf(name);
    early.catch(() => undefined);
    return () => (nameOf() === name ? early : port.protectionOf(nameOf()));
}
function sendToGate({ runner }, environment) {
    runner.setOutput("gate", "true");
    runner.setOutput("gate-environment", environment);
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

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nextDeploymentId),
/* harmony export */   u: () => (/* binding */ sequenceOfDeployment)
/* harmony export */ });
const nextDeploymentId = (place, log, before) => `${place}-${log.sequence + before.length + 1}`;
const sequenceOfDeployment = (id) => Number(/-(\d{1,9})$/.exec(id)?.[1] ?? 0);


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
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only signed commits, and GitHub does not sign what it rebases.`, `Allow merge commits or squashing on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and set "landing.method" accordingly.`),
        ]
        : [];
}
const mergeMethods = ({ repository, rules, }) => repository.mergeMethods.filter((method) => (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"));
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
