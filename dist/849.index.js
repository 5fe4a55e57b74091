export const id = 849;
export const ids = [849];
export const modules = {

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConsole: () => (/* binding */ showConsole)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4004);
/* harmony import */ var _domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6453);
/* harmony import */ var _domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6019);
/* harmony import */ var _domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(213);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5735);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(773);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9926);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2148);
/* harmony import */ var _verify_newest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1106);










/** Read only, from any ref: whether the log holds, and what it says about now. */
async function showConsole(ports, { wish, pages }) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_8__/* .readSnapshot */ .RA)(ports);
    const { log, policy } = snapshot;
    // Before anything is judged: a page that says what is wrong with the log is worth the most then.
    const pageTrouble = wish.page === "" ? null : await makePage(ports, snapshot, { wish, pages });
    if (log.kind !== "read")
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedError */ .f((0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_8__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code.startsWith("log-")));
    const { state } = log;
    const verdict = await (0,_verify_newest_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyNewest */ .y)(ports, { head: log.head, state });
    const decision = policy.kind === "read" ? await decisionOn(ports, { snapshot, state, policy: policy.policy }) : undefined;
    const shown = (0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_5__/* .consoleSummary */ .Eo)(state, { verdict: verdict.text, decision });
    await ports.runner.summary(`${shown}${await setupText(ports, snapshot)}`);
    ports.runner.setOutput("live-release", (0,_domain_rollback_target_js__WEBPACK_IMPORTED_MODULE_2__/* .liveRelease */ ._8)(state)?.version ?? "");
    ports.runner.setOutput("verified", String(verdict.isIntact));
    if (!verdict.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)("log-unreadable", `${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.log}: ${verdict.text}`);
    if (pageTrouble !== null)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)("log-unreadable", `${wish.log}: ${pageTrouble}`);
}
/** What is wrong with the log that the page was made of; null: nothing. */
async function makePage(ports, { policy }, { wish, pages }) {
    const { entries, trouble } = await pages.write({
        clone: wish.log,
        file: wish.page,
        base: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base,
        policy: policy.kind === "read" ? policy.policy : undefined,
    });
    ports.runner.info(`The console page shows ${entries} entries.`);
    ports.runner.setOutput("page", wish.page);
    return trouble;
}
/** What stands against the set-up, if anything does; that it cannot be read is no reason not to show the rest. */
async function setupText({ setup }, { develop, policy, repository }) {
    if (setup === undefined)
        return "";
    try {
        const facts = await setup.read(develop.sha, { policy, base: repository.defaultBranch });
        const diagnosis = (0,_domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnose */ .h)(facts);
        const hasErrors = diagnosis.findings.some(({ severity }) => severity === "error");
        return hasErrors ? `\n${(0,_domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .setupSummary */ .YU)(diagnosis)}` : "";
    }
    catch {
        return "";
    }
}
const decisionOn = async (ports, facts) => (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRelease */ .co)({ ...facts, reports: await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .gateReports */ .r)(ports, facts) });


/***/ }),

/***/ 773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForRoles),
/* harmony export */   r: () => (/* binding */ gateReports)
/* harmony export */ });
/* harmony import */ var _domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9090);

/** The gates of every open pull request, evaluated on one standing. Roles are asked only where a gate depends on them. */
async function gateReports(ports, context) {
    const { snapshot, state, policy } = context;
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    const roles = await rolesOf(ports, asked);
    return new Map(snapshot.pullRequests.map((pullRequest) => [
        pullRequest.number,
        (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateGates */ .ud)({ pullRequest, snapshot, state, policy, roles, mayChangeWorkflows: ports.hasApp }),
    ]));
}
/** While something else is waited for: the gates, and the next step of the job, find the answers then. `more`: whose word comes in. */
function askForRoles({ people }, { snapshot, policy }, more) {
    const asked = [
        ...snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy)),
        ...more.filter((login) => login !== undefined),
    ];
    for (const login of asked)
        people.roleOf(login).catch(() => undefined); // they ask again
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
}


/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireVouchedState),
/* harmony export */   y: () => (/* binding */ verifyNewest)
/* harmony export */ });
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_reducer_reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2566);
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6700);
/* harmony import */ var _domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(689);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9926);






const mostEntries = 1000;
/** Looked at by each sweep. */
const sweptEntries = 50;
/** Derived state is not believed where it opens production, nor for longer than until the next sweep. Returns the newest entries. */
async function requireVouchedState(ports, known, { isSweep }) {
    const verified = await verifyNewest(ports, { ...known, most: isSweep ? sweptEntries : 1 });
    if (!verified.isIntact)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)("log-tampered", verified.text);
    return verified.entries;
}
/**
 * Verifies the log over the API: all of it up to a thousand entries, otherwise the newest thousand against the entry
 * before them. `node dist/cli.js verify` in a clone verifies any log whole.
 */
async function verifyNewest(ports, { head, state, most = mostEntries }) {
    const last = state.log.sequence;
    const first = Math.max(1, last - most + 1);
    const paths = Array.from({ length: last - first + 1 }, (_, index) => (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(first + index));
    const texts = await ports.logReader.files(head, paths);
    let before = first === 1 ? _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLogHead */ .Yq : (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .headBefore */ .ct)(texts[0] ?? "", first);
    const entries = [];
    for (const [index, path] of paths.entries()) {
        const text = texts[index];
        if (text === undefined)
            return { isIntact: false, text: `entry ${first + index} is missing (${path})` };
        const verdict = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEntry */ .i)(before, { path, text }, ports.sha256);
        if (verdict.kind === "broken")
            return { isIntact: false, text: `entry ${verdict.sequence} is broken: ${verdict.problem}` };
        before = verdict.entry;
        entries.push(verdict.entry);
    }
    const newest = entries.at(-1);
    const flaw = newest === undefined ? "the log is empty" : (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFlaw */ .G)(newest, state, ports.sha256);
    if (flaw !== undefined)
        return { isIntact: false, text: flaw };
    if (first > 1)
        return { isIntact: true, text: `the newest ${entries.length} of ${last} entries are intact`, entries };
    const derived = (0,_domain_reducer_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceLog */ .Nf)(entries);
    if (derived === undefined || (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(derived) !== (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_4__/* .renderState */ .C)(state))
        return { isIntact: false, text: "state.json is not what the entries give" };
    return { isIntact: true, text: `all ${last} entries are intact`, entries };
}


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C3: () => (/* binding */ approvalSummary),
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

/** What is still to be done, as an order: "Tag v1.4.0". Plain text. */
// oxlint-disable-next-line complexity -- a table: one line for each kind
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
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/timeline.js
var timeline = __webpack_require__(2619);
;// CONCATENATED MODULE: ./build/domain/display/summary-picture.js


/** The way to production and what stands where, as a diagram that GitHub draws. `moved` is drawn with a thick border. */
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
/** Words, numbers and versions alone: nothing in it can end the label or begin something else. */
const label = (...lines) => `"${lines.map((line) => line.replaceAll(/[^A-Za-z0-9 .#-]/g, "").slice(0, 60)).join("<br/>")}"`;

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/display/job-summaries.js










/**
 * Job summaries, in Markdown: the verdict first, because GitHub drops what is too long; then what moved as a picture, the
 * facts as a table, and what comes next. Everything that somebody may have written goes through `escapeMarkdown`.
 */
/** GitHub bills each job by the started minute. */
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
/** What people or the next run do now; nothing where nothing is to be done. */
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
/** What became of a request so far: for the runs that open it and that begin it. */
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
/** What is live, what is staged, who is awaited, and the last releases and rollbacks. */
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
/** Follow-ups: those that were refused name what a person does. */
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

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ setupSummary),
/* harmony export */   df: () => (/* binding */ setupComment),
/* harmony export */   sl: () => (/* binding */ setupMarker)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

const setupMarker = "<!-- release-console:set-up -->";
/** For a pull request, while the set-up cannot work. Only errors: who opened the pull request did not set it up. */
function setupComment(findings) {
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length === 0)
        return undefined;
    return [
        setupMarker,
        "### The release console cannot work here yet",
        "",
        "This is about the repository, not about this pull request; whoever administers it can mend it. This comment goes when nothing is left.",
        "",
        ...errors.flatMap(errorLines),
    ].join("\n");
}
const errorLines = ({ code, found, consequence, fix, place }) => [
    `- **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)}** (${code}${place === undefined ? "" : `, ${placeText(place)}`})  `,
    `  ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(consequence)}  `,
    `  Do: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`,
];
const placeText = ({ path, line }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(line === undefined ? path : `${path}:${line}`);
/** For the job summary of the console. */
const setupSummary = ({ findings, gates }) => [
    "### Set-up",
    "",
    ...(findings.length === 0
        ? ["Nothing stands against a release or a rollback."]
        : findings.map(({ severity, code, found, fix }) => `- ${severity}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)} (${code}) ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`)),
    "",
    ...gates.map(({ name, who, ways }) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)}: ${who.map((each) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(`@${each}`)).join(", ") || "**nobody**"} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(ways.join(", "))})`),
    "",
].join("\n");


/***/ })

};
