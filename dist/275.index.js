export const id = 275;
export const ids = [275];
export const modules = {

/***/ 4140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _domain_train_landable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2971);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4737);
/* harmony import */ var _domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9641);
/* harmony import */ var _run_gate_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(773);







/**
 * Brings the status and the comment of every open pull request up to date; what shows the right thing is not written
 * again. All writes go out together. Display only: no decision ever reads it.
 */
async function publish(ports, context, { waiting, leaveOutBoarding, openBefore = [] }) {
    const { snapshot, state, policy } = context;
    const reports = await (0,_run_gate_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .gateReports */ .r)(ports, context);
    const decision = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decideRelease */ .co)({ snapshot, state, policy, reports });
    const plan = (0,_domain_train_staging_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planStaging */ .Jp)({ snapshot, state, policy, reports, conflicting: new Set() });
    const landing = (0,_domain_train_landable_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateLandable */ .Xk)({ snapshot, state, policy });
    const gateUrl = state.gates.production?.run.url;
    const staged = new Set(state.train.staged.map(({ head }) => head));
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    const landed = openBefore.filter(({ number }) => !open.has(number));
    await Promise.all([
        ...landed.flatMap((pullRequest) => {
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedDisplay */ .Ub)(state, pullRequest);
            return display === undefined ? [] : [show(ports, pullRequest, display)];
        }),
        ...snapshot.pullRequests.flatMap((pullRequest) => {
            const report = reports.get(pullRequest.number);
            if (report === undefined)
                return [];
            const isBoarding = (0,_domain_gates_stacks_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBoard */ .W3)(report) && !staged.has(pullRequest.head);
            if (leaveOutBoarding && isBoarding)
                return [];
            const display = (0,_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_1__/* .displayOf */ .E3)({
                pullRequest,
                report,
                decision,
                landing,
                state,
                policy,
                now: snapshot.readAt,
                waiting: waiting.get(pullRequest.number) ?? plan.waiting.get(pullRequest.number),
                gateUrl,
            });
            return display === undefined ? [] : [show(ports, pullRequest, display)];
        }),
    ]);
}
/** Writes only what is not shown already. */
async function show(ports, pullRequest, { status, comment }) {
    const shown = pullRequest.statuses.find(({ context }) => context === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s);
    const writes = [];
    if (shown?.state !== status.state || shown.description !== status.description) {
        writes.push(ports.statuses.set({ sha: pullRequest.head, ...status, url: ports.run.reference.url }));
    }
    const { statusComment } = pullRequest;
    if (statusComment === undefined)
        writes.push(ports.conversations.comment({ number: pullRequest.number, body: comment }));
    else if (statusComment.body.trim() !== comment.trim())
        writes.push(ports.conversations.updateComment({ id: statusComment.id, body: comment }));
    for (const id of statusComment?.spare ?? [])
        writes.push(ports.conversations.deleteComment(id));
    await Promise.all(writes);
}


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
/** While something else is waited for: the gates find the answers then. */
function askForRoles({ people }, { snapshot, policy }) {
    const asked = snapshot.pullRequests.flatMap((pullRequest) => (0,_domain_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesAsked */ .U8)(pullRequest, policy));
    for (const login of asked)
        people.roleOf(login).catch(() => undefined); // they ask again
}
async function rolesOf(ports, logins) {
    const distinct = [...new Set(logins)];
    return new Map(await Promise.all(distinct.map(async (login) => [login, await ports.people.roleOf(login)])));
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ approvalSummary),
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   Eo: () => (/* binding */ consoleSummary),
/* harmony export */   ao: () => (/* binding */ resultSummary),
/* harmony export */   j0: () => (/* binding */ rollbackSummary),
/* harmony export */   sK: () => (/* binding */ gateSummary),
/* harmony export */   yD: () => (/* binding */ stagingSummary)
/* harmony export */ });
/* harmony import */ var _reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
/* harmony import */ var _train_release_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4004);
/* harmony import */ var _rollback_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);
/* harmony import */ var _rollback_approvers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8776);
/* harmony import */ var _rollback_timeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2619);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7944);







/** Job summaries, in Markdown: the verdict first, because GitHub drops what is too long. */
/** GitHub bills each job by the started minute. */
const costLine = ({ requests, seconds, }) => `Cost: ${requests} requests to GitHub and ${seconds} s in this job until now (billed as ${Math.ceil(seconds / 60)} min).\n`;
function gateSummary(reports) {
    if (reports.length === 0)
        return "### Gates\n\nNo pull request to develop is open.\n";
    const rows = reports.map(({ pullRequest, head, verdict, results }) => `| #${pullRequest} | ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(head)} | ${verdict} | ${results
        .filter((each) => each.verdict !== "passed")
        .map(({ gate }) => gate)
        .join(", ") || "–"} |`);
    const findings = reports.flatMap(({ pullRequest, results }) => results.flatMap((result) => result.findings.map((each) => `- #${pullRequest}: ${(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)(each)}`)));
    return [
        "### Gates",
        "",
        "| pull request | head | verdict | not passed |",
        "|---|---|---|---|",
        ...rows,
        "",
        ...findings,
        "",
    ].join("\n");
}
function stagingSummary(state, entries) {
    const moved = entries.some(({ type }) => type === "staging-moved");
    return [
        "### Staging",
        "",
        moved ? `Moved to ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(state.train.tip.sha)}.` : "Nothing had to move.",
        "",
        ...stagedLines(state),
        "",
        logLine(state),
        "",
    ].join("\n");
}
function approvalSummary(state, decision) {
    const rows = decision.rows.map(({ staged, decision: verdict, counted }) => `| #${staged.number} | ${verdict} | ${counted.map(({ by }) => `@${by}`).join(", ") || "–"} |`);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    return [
        `### Approval: ${decision.decision}`,
        "",
        "| pull request | decision | by |",
        "|---|---|---|",
        ...rows,
        "",
        ...missing.map((each) => `- ${(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)(each)}`),
        "",
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
        `Commit ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(attempt.commit.sha)} (${attempt.deployment}).`,
        "",
        `Evidence: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(evidence)}`,
        "",
        ...(attempt.mode === "rollback" && state.rollback !== null
            ? [...(0,_rollback_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackTimes */ .z)(state.rollback, attempt), ""]
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
        `${isBegun ? `Approved by ${(0,_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_4__/* .approvedBy */ .vU)(rollback)}; ${version} is being deployed` : `It is ${phase}`}. The card and all that follows: ${issue === null ? "in an issue that the next run opens" : `#${issue}`}.`,
        "",
        ...(0,_rollback_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .rollbackTimes */ .z)(rollback, isBegun ? attempt : undefined),
        "",
        logLine(state),
        "",
    ].join("\n");
}
/** What is live, what is staged, who is awaited, and the last releases and rollbacks. */
function consoleSummary(state, { verdict, decision }) {
    const { rollback, recoveries } = state;
    const awaited = decision?.rows.flatMap(({ findings, staged }) => findings.map((each) => `- #${staged.number}: ${(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)(each)}`)) ?? [];
    const issue = rollback === null || rollback.issue === null ? "" : ` (#${rollback.issue})`;
    return [
        "### Release console",
        "",
        `**Log:** ${verdict}`,
        "",
        `**Live:** ${liveText(state)}`,
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
        ...awaited,
        "",
        ...releaseTable(state),
        "",
        ...followUpLines(state),
        logLine(state),
        "",
    ].join("\n");
}
function liveText(state) {
    const live = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .liveRelease */ ._8)(state);
    const { production } = state;
    if (live !== undefined)
        return `${live.version} at ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(live.commit.sha)} since ${live.releasedAt} (${live.health})`;
    if (production.kind === "uncertain")
        return `uncertain: ${production.attempt.version} (${production.attempt.deployment}) did not end well`;
    return "nothing released yet";
}
function releaseTable(state) {
    const live = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_3__/* .liveRelease */ ._8)(state);
    const standing = (release) => {
        if (release.rolledBackBy !== null)
            return `rolled back by ${release.rolledBackBy}`;
        return release === live ? "live" : "earlier";
    };
    const rows = state.releases
        .slice(-20)
        .toReversed()
        .map((each) => {
        const pulls = each.pullRequests.map(({ number }) => `#${number}`).join(" ");
        return `| ${each.version} | ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(each.commit.sha)} | ${each.releasedAt} | ${each.health} | ${pulls} | ${standing(each)} |`;
    });
    return [
        "| release | commit | when | health | pull requests | state |",
        "|---|---|---|---|---|---|",
        ...rows,
    ];
}
function followUpLines({ followUps }) {
    if (followUps.length === 0)
        return [];
    const lines = followUps.map(({ key, refusal }) => `- ${key}${refusal === null ? "" : `: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(refusal.found)} Do: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(refusal.remedy)}`}`);
    return ["Owed:", "", ...lines, ""];
}
const stagedLines = ({ train, staging }) => [
    train.staged.length === 0
        ? "Nothing is staged."
        : `Staged: ${train.staged.map(({ number, title, head }) => `#${number} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)} (${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(head)})`).join(", ")}.`,
    ...(train.drift.length === 0
        ? []
        : [
            `Drift: ${train.drift.map(({ sha, title }) => `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(title)}`).join(", ")}.`,
            ...(train.staged.length === 0 ? [(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .m)((0,_train_release_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyDrift */ .O5)(train.drift))] : []),
        ]),
    staging.running === null
        ? "What runs on staging is not known."
        : `Staging runs ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(staging.running.commit.sha)} (${staging.running.health}).`,
];
const logLine = ({ log }) => `Log: entry ${log.sequence}, \`${log.hash}\``;


/***/ }),

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ planStaging),
/* harmony export */   hw: () => (/* binding */ leavingFindings),
/* harmony export */   lk: () => (/* binding */ mergeStart)
/* harmony export */ });
/* harmony import */ var _approval_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2778);
/* harmony import */ var _state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);
/* harmony import */ var _gates_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9090);
/* harmony import */ var _approval_objections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3433);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3318);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4004);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7071);
/* harmony import */ var _gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4737);
/* harmony import */ var _own_pull_requests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2409);
/* harmony import */ var _state_taint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9111);
/* harmony import */ var _train_conflicts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4732);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7944);












/** What staging should be: develop and the heads of the train in order. Ejections first, then newcomers, while boarding is open. */
function planStaging(facts) {
    const { snapshot, state } = facts;
    const base = snapshot.develop;
    const nothing = {
        base,
        kept: state.train.staged,
        merges: [],
        ejected: [],
        waiting: new Map(),
    };
    if ((0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .trainStandsStill */ .iN)(state))
        return { kind: "still", ...nothing };
    const ejected = ejections(facts);
    const remaining = state.train.staged.filter((staged) => !ejected.some((each) => each.staged === staged));
    const isAsItWas = ejected.length === 0 && base.sha === state.train.base.sha;
    const { boarding, waiting } = newcomers(facts, remaining, (known, pullRequest) => isAsItWas && facts.mergeAgain?.(pullRequest.number) !== true
        ? (0,_train_conflicts_js__WEBPACK_IMPORTED_MODULE_9__/* .knownConflict */ .S5)(known, pullRequest)
        : undefined);
    const wanted = successorsOf(remaining, facts, boarding);
    const places = (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .inStackOrder */ .Y4)([...wanted, ...boarding], facts);
    const kept = base.sha === state.train.base.sha ? unchangedPrefix(state.train.staged, places) : [];
    const merges = places
        .slice(kept.length)
        .map((place) => ("merge" in place ? boardingAgain(place, snapshot) : place));
    const isMoved = snapshot.staging?.sha !== state.train.tip.sha;
    const isChanged = base.sha !== state.train.base.sha || merges.length > 0 || ejected.length > 0 || isMoved;
    return { kind: isChanged ? "move" : "stay", base, kept, merges, ejected, waiting };
}
/** Who leaves, and with it what stands on it. What stands on a pull request that is not open any more stands by itself. */
function ejections(facts) {
    const { staged } = facts.state.train;
    const causes = new Map(staged.map((each) => [each, ejectionOf(each, facts)]));
    const remaining = staged.filter((each) => causes.get(each) === undefined);
    const leaving = staged.filter((each) => causes.get(each) !== undefined);
    for (const each of remaining) {
        const below = (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .missingBelow */ .E1)(each, remaining, facts);
        if (!(0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinned */ .T4)(facts.state, each) && below.some((base) => leaving.some(({ head }) => head === base.head)))
            causes.set(each, "stacked");
    }
    return staged.flatMap((each) => {
        const cause = causes.get(each);
        return cause === undefined ? [] : [{ staged: each, cause }];
    });
}
/**
 * Who is on staging and has to leave: the next move takes it off, and a run that was past its own move ships nothing of it.
 * The finding's cause is that of the ejection.
 */
const leavingFindings = (facts) => ejections({ ...facts, reports: new Map(), conflicting: new Set() }).map(({ staged, cause }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("leaves-staging", `#${staged.number}: ${cause}.`));
/** Why a staged head must leave now. A released head that has not landed is pinned: production stands on it. */
function ejectionOf(staged, { snapshot, state, policy, conflicting, refused }) {
    const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestOf */ ._n)(snapshot, staged.number);
    const tainted = (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_8__/* .taintedCommits */ .a)(state, staged.number);
    if (tainted.has(staged.head) ||
        (pullRequest?.commits ?? []).some((commit) => tainted.has(commit) && pullRequest?.head === staged.head))
        return "tainted";
    if ((0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinned */ .T4)(state, staged))
        return undefined;
    if (conflicting.has(staged.number))
        return refused?.has(staged.number) === true ? "refused" : "conflict";
    if ((0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .isReleased */ .OZ)(state, staged))
        return "merged";
    if (pullRequest === undefined)
        return "closed";
    if (pullRequest.isDraft)
        return "draft";
    if (pullRequest.labels.includes(_gates_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .blockedLabel */ .vk))
        return "blocked-label";
    if ((0,_approval_objections_js__WEBPACK_IMPORTED_MODULE_3__/* .ejectionOrderOf */ .ZW)(state, staged) !== undefined)
        return "command";
    const objects = (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_10__/* .latestOpinions */ .N)(pullRequest.reviews).some((review) => review.state === "CHANGES_REQUESTED" &&
        review.commit === staged.head &&
        (0,_values_values_js__WEBPACK_IMPORTED_MODULE_11__/* .includesUser */ .P_)(policy.testers, review.author.login));
    return objects ? "changes-requested" : undefined;
}
/** In stack order, so that a stack which was pushed as a whole finds the new heads of what it stands on. */
function successorsOf(remaining, facts, boarding) {
    const decided = new Map();
    const asWanted = () => remaining.map((each) => decided.get(each.number) ?? each);
    const present = remaining.map(({ number, head }) => ({
        number,
        head: (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestOf */ ._n)(facts.snapshot, number)?.head ?? head,
    }));
    for (const { number } of (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .inStackOrder */ .Y4)(present, facts)) {
        const staged = remaining.find((each) => each.number === number);
        if (staged !== undefined)
            decided.set(number, successorOf(staged, facts, [...asWanted(), ...boarding]));
    }
    return remaining.map((each) => decided.get(each.number) ?? each);
}
/** The same place with a newer head, once that head may board. */
function successorOf(staged, facts, onBoard) {
    const { snapshot, state, reports, conflicting } = facts;
    const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestOf */ ._n)(snapshot, staged.number);
    if (pullRequest === undefined ||
        pullRequest.head === staged.head ||
        (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinned */ .T4)(state, staged) ||
        conflicting.has(staged.number))
        return staged;
    return (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBoard */ .W3)(reports.get(staged.number)) && (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .missingBelow */ .E1)(pullRequest, onBoard, facts).length === 0
        ? boardingOf(pullRequest, state, staged)
        : staged;
}
function newcomers(facts, remaining, conflictOf) {
    const { snapshot, state, policy, reports, conflicting, refused } = facts;
    const staged = new Set(state.train.staged.map(({ number }) => number));
    const ready = snapshot.pullRequests.filter((each) => (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBoard */ .W3)(reports.get(each.number)) && !staged.has(each.number) && !(0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .isReleased */ .OZ)(state, each));
    const closed = closedFor(facts, remaining);
    const boarding = [];
    const waiting = new Map();
    for (const pullRequest of (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .inStackOrder */ .Y4)(ready, facts)) {
        const [below] = (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .missingBelow */ .E1)(pullRequest, [...remaining, ...boarding], facts);
        const conflict = conflictOf(state, pullRequest);
        if (conflict !== undefined)
            waiting.set(pullRequest.number, (0,_train_conflicts_js__WEBPACK_IMPORTED_MODULE_9__/* .conflictFinding */ .UL)(conflict));
        else if (conflicting.has(pullRequest.number))
            waiting.set(pullRequest.number, refused?.get(pullRequest.number) ??
                (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("train-conflict", `#${pullRequest.number} does not merge onto what is on staging.`));
        else if ((0,_own_pull_requests_js__WEBPACK_IMPORTED_MODULE_7__/* .isConsolePullRequest */ .Y)(state, pullRequest))
            continue;
        else if (below !== undefined)
            waiting.set(pullRequest.number, (0,_gates_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .stackedOn */ .x1)(below));
        else if (closed !== undefined)
            waiting.set(pullRequest.number, closed);
        else if (remaining.length + boarding.length >= policy.maxStaged)
            waiting.set(pullRequest.number, (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("train-full", `${remaining.length + boarding.length} of ${policy.maxStaged}.`));
        else
            boarding.push(boardingOf(pullRequest, state, undefined));
    }
    return { boarding, waiting };
}
/** Why nobody boards now: something released has yet to land, or the train's approvals have begun. */
function closedFor({ snapshot, state, policy }, remaining) {
    const owed = remaining.flatMap((each) => (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .landingFollowUpOf */ .Zw)(state, each) ?? []);
    const [landing] = [...owed.filter(({ refusal }) => refusal !== null), ...owed];
    if (landing !== undefined)
        return (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingLanding */ .fG)(landing);
    // A train that failed in production is open again: what repairs it may be another pull request.
    if ((0,_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .failedAttempt */ .N4)(state) !== undefined)
        return undefined;
    const granted = remaining.find((staged) => {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestOf */ ._n)(snapshot, staged.number);
        return (0,_approval_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .decideApproval */ .gC)({ staged, pullRequest, state, policy }).decision === "granted";
    });
    return granted === undefined ? undefined : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .finding */ .gk)("train-closed", `#${granted.number} is approved.`);
}
const boardingOf = (pullRequest, state, before) => ({
    number: pullRequest.number,
    head: pullRequest.head,
    title: pullRequest.title,
    author: pullRequest.author.login,
    contributors: pullRequest.contributors,
    labels: pullRequest.labels,
    recovers: (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_8__/* .recoveryOf */ .r)(state, pullRequest.number)?.rollback ?? null,
    linkedIssues: pullRequest.linkedIssues,
    headBranch: pullRequest.headBranch,
    before,
});
/** Merged again onto another base, with the facts it boarded with. */
function boardingAgain(staged, snapshot) {
    const { number, head, title, author, contributors, labels, recovers, linkedIssues } = staged;
    return {
        number,
        head,
        title,
        author,
        contributors,
        labels,
        recovers,
        linkedIssues,
        headBranch: (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestOf */ ._n)(snapshot, number)?.headBranch ?? "",
        before: staged,
    };
}
function unchangedPrefix(staged, places) {
    const firstChange = staged.findIndex((each, index) => places[index] !== each);
    return firstChange === -1 ? staged : staged.slice(0, firstChange);
}
/** The commit that the merges start from. */
const mergeStart = (plan) => plan.kept.at(-1)?.merge ?? plan.base;


/***/ })

};
