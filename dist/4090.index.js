export const id = 4090;
export const ids = [4090];
export const modules = {

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

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  approvalSummary: () => (/* binding */ approvalSummary),
  Eo: () => (/* binding */ consoleSummary),
  EK: () => (/* binding */ costLine),
  sK: () => (/* binding */ gateSummary),
  ao: () => (/* binding */ resultSummary),
  j0: () => (/* binding */ rollbackSummary),
  yD: () => (/* binding */ stagingSummary)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/domain/display/follow-up-texts.js

function followUpText(followUp) {
    switch (followUp.kind) {
        case "tag":
            return `Tag ${followUp.version}`;
        case "pin-attempt":
            return `Keep the commit of ${followUp.deployment} on a branch`;
        case "land":
            return `Bring #${followUp.pullRequest.number} of ${followUp.version} to ${names/* branches */.J0.base}`;
        case "notes":
            return `Write the notes of ${followUp.version}`;
        case "page":
            return `Publish the release page of ${followUp.version}`;
        case "ask-rollback":
            return `Request a rollback after ${followUp.deployment}, or say why not`;
        case "announce-request":
            return `Tell the team that ${followUp.rollback} is requested`;
        case "answer":
            return `Answer @${followUp.to} on #${followUp.pullRequest}`;
        case "announce-failure":
            return `Say on the issue of ${followUp.rollback} that ${followUp.deployment} did not end well`;
        case "announce-completion":
            return `Tell the team that ${followUp.rollback} is done`;
        case "announce-end":
            return `Say that ${followUp.rollback} ended, and close its issue`;
        case "revert":
            return `Take what ${followUp.rollback} rolled back out of ${names/* branches */.J0.base}`;
        case "recovery":
            return `Open the pull request that brings back what ${followUp.rollback} took out`;
        case "restack":
            return `Move the recovery of ${followUp.rollback} onto its revert`;
        case "close-rollback":
            return `Close ${followUp.rollback}`;
        case "close-superseded":
            return `Close #${followUp.pullRequest}, whose work is done by another`;
        case "tell-webhooks":
            return `Tell the webhooks of ${followUp.events.length} ${followUp.events.length === 1 ? "event" : "events"} of entry ${followUp.entry}`;
        default:
            return followUp;
    }
}

// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/timeline.js
var timeline = __webpack_require__(2619);
;// CONCATENATED MODULE: ./build/domain/display/summary-picture.js


function pipelinePicture(state, moved = null) {
    const { train, staging, rollback } = state;
    const staged = train.staged.slice(0, 5).map(({ number }) => `#${number}`);
    const more = train.staged.length - staged.length;
    const stagingLines = [
        names/* environments */.dT.staging,
        staged.length === 0 ? "nothing staged" : `${staged.join(" ")}${more > 0 ? ` and ${more} more` : ""}`,
        staging.intent !== null ? "being deployed" : (staging.running?.health ?? "not known"),
    ];
    const nodes = [
        `base[${label(names/* branches */.J0.base)}] --> staging[${label(...stagingLines)}] --> production[${label(names/* environments */.dT.production, ...productionLines(state))}]`,
        ...(rollback === null
            ? []
            : [
                `production -. ${label(`${rollback.id} ${rollback.phase}`)} .-> back[${label(rollback.target.version)}]`,
            ]),
        ...(moved === null ? [] : [`style ${moved} stroke-width:3px`]),
    ];
    return ["```mermaid", "flowchart LR", ...nodes.map((node) => `  ${node}`), "```"];
}
function productionLines(state) {
    const { attempt, production } = state;
    const live = (0,target/* liveRelease */._8)(state);
    const runs = live === undefined
        ? [production.kind === "uncertain" ? "uncertain" : "nothing released"]
        : [live.version, live.health];
    return attempt === null ? runs : [...runs, `${attempt.version} being deployed`];
}
const label = (...lines) => `"${lines.map((line) => line.replaceAll(/[^A-Za-z0-9 .#-]/g, "").slice(0, 60)).join("<br/>")}"`;

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/display/job-summaries.js










const costLine = ({ requests, seconds, }) => `Cost so far: ${requests} requests, ${seconds} s (billed as ${Math.ceil(seconds / 60)} min).\n`;
function gateSummary(reports) {
    if (reports.length === 0)
        return `### Gates\n\nNo pull request to ${names/* branches */.J0.base} is open.\n`;
    const rows = reports.map(({ pullRequest, head, verdict, results }) => [
        `#${pullRequest}`,
        (0,values/* shortSha */.Fu)(head),
        `${verdictSigns[verdict]} ${verdict}`,
        results
            .filter((each) => each.verdict !== "passed")
            .map(({ gate }) => gate)
            .join(", ") || "–",
    ]);
    const findings = reports.flatMap(({ pullRequest, results }) => results.flatMap((result) => result.findings.map((each) => `- #${pullRequest}: ${(0,finding_markdown/* findingLine */.m)(each)}`)));
    const passed = reports.filter(({ verdict }) => verdict === "passed").length;
    return [
        `### Gates: ${passed} of ${reports.length} passed`,
        "",
        (0,markdown/* table */.tp)([["pull request", "head", "verdict", "not passed"], ...rows]),
        "",
        ...next(findings),
    ].join("\n");
}
const verdictSigns = {
    passed: "✅",
    pending: "🟡",
    blocked: "⛔",
};
const next = (lines) => lines.length === 0 ? [] : ["**Next**", "", ...lines, ""];
function stagingSummary(state, entries) {
    const moved = entries.some(({ type }) => type === "staging-moved");
    return [
        `### Staging: ${moved ? `moved to ${(0,values/* shortSha */.Fu)(state.train.tip.sha)}` : "nothing had to move"}`,
        "",
        ...pipelinePicture(state, moved ? "staging" : null),
        "",
        ...stagedLines(state),
        "",
        ...next(owedLines(state)),
        logLine(state),
        "",
    ].join("\n");
}
function approvalSummary(state, decision) {
    const rows = decision.rows.map(({ staged, decision: verdict, counted }) => [
        `#${staged.number}`,
        verdict,
        counted.map(({ by }) => (0,markdown/* escapeMarkdown */.FV)(`@${by}`)).join(", ") || "–",
    ]);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    return [
        `### Approval: ${decision.decision}`,
        "",
        (0,markdown/* table */.tp)([["pull request", "decision", "by"], ...rows]),
        "",
        ...next(missing.map((each) => `- ${(0,finding_markdown/* findingLine */.m)(each)}`)),
        logLine(state),
        "",
    ].join("\n");
}
function resultSummary(state, attempt, evidence) {
    const { production } = state;
    const verdict = production.kind === "known"
        ? `${production.version} is live`
        : production.kind === "uncertain"
            ? `${attempt.version} failed: what runs is uncertain`
            : "no release is live";
    return [
        `### Production: ${verdict}`,
        "",
        ...pipelinePicture(state, "production"),
        "",
        (0,markdown/* table */.tp)([
            ["what", "found"],
            ["deployment", (0,markdown/* escapeMarkdown */.FV)(`${attempt.deployment} (${attempt.mode})`)],
            ["commit", (0,values/* shortSha */.Fu)(attempt.commit.sha)],
            ["pull requests", attempt.pullRequests.map(({ number }) => `#${number}`).join(" ") || "–"],
            ["evidence", (0,markdown/* escapeMarkdown */.FV)(evidence)],
        ]),
        "",
        ...next(owedLines(state)),
        ...(attempt.mode === "rollback" && state.rollback !== null
            ? [...(0,timeline/* rollbackTimes */.z)(state.rollback, attempt), ""]
            : []),
        logLine(state),
        "",
    ].join("\n");
}
function rollbackSummary(state) {
    const { rollback, attempt } = state;
    if (rollback === null)
        return "### Rollback\n\nNone is open.\n";
    const { id, from, phase, issue } = rollback;
    const isBegun = attempt !== null && attempt.rollback === id;
    const version = isBegun ? attempt.version : rollback.target.version;
    return [
        `### ${id}: from ${from.version} back to ${version}`,
        "",
        ...pipelinePicture(state, "production"),
        "",
        `${isBegun ? `Approved by ${(0,markdown/* escapeMarkdown */.FV)((0,approvers/* approvedBy */.vU)(rollback))}; ${version} is being deployed` : `It is ${phase}`}. The card and all that follows: ${issue === null ? "in an issue that the next run opens" : `#${issue}`}.`,
        "",
        ...(0,timeline/* rollbackTimes */.z)(rollback, isBegun ? attempt : undefined),
        "",
        logLine(state),
        "",
    ].join("\n");
}
function consoleSummary(state, { verdict, decision }) {
    const { rollback, recoveries } = state;
    const awaited = decision?.rows.flatMap(({ findings, staged }) => findings.map((each) => `- #${staged.number}: ${(0,finding_markdown/* findingLine */.m)(each)}`)) ?? [];
    const issue = rollback === null || rollback.issue === null ? "" : ` (#${rollback.issue})`;
    return [
        "### Release console",
        "",
        `**Log:** ${verdict}`,
        "",
        `**Live:** ${liveText(state)}`,
        "",
        ...pipelinePicture(state),
        ...(rollback === null
            ? []
            : [
                "",
                `**Rollback:** ${rollback.id} is ${rollback.phase}: ${rollback.from.version} to ${rollback.target.version}${issue}`,
            ]),
        ...recoveries.flatMap(({ rollback: id, pullRequest }) => [
            "",
            `**Recovery:** #${pullRequest} brings back what ${id} took out`,
        ]),
        "",
        ...stagedLines(state),
        "",
        ...next([...awaited, ...owedLines(state)]),
        ...releaseTable(state),
        "",
        logLine(state),
        "",
    ].join("\n");
}
function liveText(state) {
    const live = (0,target/* liveRelease */._8)(state);
    const { production } = state;
    if (live !== undefined) {
        const since = state.liveSince ?? live.releasedAt;
        const back = since > live.releasedAt ? `; it was brought back then and is released since ${live.releasedAt}` : "";
        return `${live.version} at ${(0,values/* shortSha */.Fu)(live.commit.sha)} since ${since} (${live.health})${back}`;
    }
    if (production.kind === "uncertain")
        return `uncertain: ${production.attempt.version} (${production.attempt.deployment}) failed`;
    return "nothing released yet";
}
function releaseTable(state) {
    const live = (0,target/* liveRelease */._8)(state);
    const standing = (release) => {
        if (release.rolledBackBy !== null)
            return `rolled back by ${release.rolledBackBy}`;
        return release === live ? "live" : "earlier";
    };
    const rows = state.releases
        .slice(-20)
        .toReversed()
        .map((each) => [
        each.version,
        (0,values/* shortSha */.Fu)(each.commit.sha),
        each.releasedAt,
        each.health,
        each.pullRequests.map(({ number }) => `#${number}`).join(" "),
        standing(each),
    ]);
    return [(0,markdown/* table */.tp)([["release", "commit", "released", "health", "pull requests", "state"], ...rows])];
}
const owedLines = ({ followUps }) => followUps.map((followUp) => {
    const what = (0,markdown/* escapeMarkdown */.FV)(followUpText(followUp));
    return followUp.refusal === null
        ? `- ${what}: the next run does it.`
        : `- ${what}: ${(0,markdown/* escapeMarkdown */.FV)(followUp.refusal.found)} Do: ${(0,markdown/* escapeMarkdown */.FV)(followUp.refusal.remedy)}`;
});
const stagedLines = ({ train, staging }) => [
    train.staged.length === 0
        ? "Nothing is staged."
        : `Staged: ${train.staged.map(({ number, title, head }) => `#${number} ${(0,markdown/* escapeMarkdown */.FV)(title)} (${(0,values/* shortSha */.Fu)(head)})`).join(", ")}.`,
    ...(train.drift.length === 0
        ? []
        : [
            `Drift: ${train.drift.map(({ sha, title }) => `${(0,values/* shortSha */.Fu)(sha)} ${(0,markdown/* escapeMarkdown */.FV)(title)}`).join(", ")}.`,
            ...(train.staged.length === 0 ? [(0,finding_markdown/* findingLine */.m)((0,release_decision/* onlyDrift */.O5)(train.drift))] : []),
        ]),
    staging.running === null
        ? "It is unknown what runs on staging."
        : `Staging runs ${(0,values/* shortSha */.Fu)(staging.running.commit.sha)} (${staging.running.health}).`,
];
const logLine = ({ log }) => `Log: entry ${log.sequence}, \`${log.hash}\``;


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

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rollbackSteps),
/* harmony export */   z: () => (/* binding */ rollbackTimes)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _issue_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);



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
function rollbackTimes(rollback, attempt) {
    const { requestedAt } = rollback;
    const rows = rollbackSteps(rollback, attempt).map(({ what, at }) => [
        what,
        `${secondsText(at)} UTC`,
        at === requestedAt ? "" : (0,_issue_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDuration */ .TV)(requestedAt, at),
    ]);
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([["step", "when", "after the request"], ...rows])];
}
const secondsText = (time) => `${time.slice(0, 10)} ${time.slice(11, 19)}`;


/***/ })

};
