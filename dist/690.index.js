export const id = 690;
export const ids = [690];
export const modules = {

/***/ 3038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ showOrTell)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);



/**
 * For whatever only shows what the log has: a comment, a status, a Deployment, a label, a closed issue, a cancelled run
 * that waits for nothing. A refusal, be it for ever, is told as an annotation and stops nothing; what only a person can mend,
 * such as a missing scope, makes the job red as well. Gives whether it is shown.
 */
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
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
;// CONCATENATED MODULE: ./build/domain/commands/ejection-orders.js


/** Who leaves staging for `/eject` on this pull request or for `/ship`, and until when. */
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
/** What is not granted, and what would carry it along. */
function leavingForShip(facts) {
    const waiting = (0,release_decision/* decideRelease */.co)(facts).rows.filter(({ decision }) => decision !== "granted");
    return withCarriers(facts, waiting.map(({ staged }) => staged));
}
/** With the staged pull requests whose branches hold one of these heads: left alone they would keep it on staging. */
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













/** undefined: no command of ours, so somebody else's business. Other tools have an `/approve`; one of `RB-7` is meant for us. */
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
/** Whole letters, as an entry needs them. */
const cut = (text) => Array.from(text.replaceAll(/\p{Surrogate}/gu, ""))
    .slice(0, textLimit)
    .join("");
/** What a command changes, on the current state and policy. Idempotent. */
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
/** Below the lowest id that is kept every comment is taken for answered. */
const wasAnswered = ({ comments }, id) => comments.includes(id) || (comments.length >= reduce_commands/* commentsKept */.vW && id < (comments[0] ?? 0));
/** Anybody may have it looked again; a tester's word also ends an ejection that came before. */
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
/** Somebody in a hurry took the pull request for the rollback's issue, and must not believe that it counted. */
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
    const testers = (0,policy_policy/* testerNames */.m)(policy);
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
    // The state stays small: when there are many, those to closed pull requests go.
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
/** It is under way to production: the objection stands, should that fail, but stops nothing any more. */
const tooLateFindings = ({ attempt }, pullRequest) => attempt?.mode === "deploy" && attempt.pullRequests.some(({ number }) => number === pullRequest)
    ? [
        (0,reasons/* finding */.gk)("deployment-open", `${attempt.deployment} takes #${pullRequest} to production and is not stopped by this.`, "To take it back request a rollback: Actions, Rollback, Run workflow."),
    ]
    : [];
/** Objections to this pull request that were there when the comment was written. */
const objectionsBefore = ({ state, comment }) => state.commands.objections.filter((each) => each.pullRequest === comment.pullRequest && each.comment < comment.id);
function ownChangeFindings(facts) {
    const { login } = facts.comment.by;
    if (!isInvolved(facts))
        return [];
    const others = objectionsBefore(facts).filter(({ by }) => !(0,values/* isSameUser */.EV)(by, login));
    return others.map(({ by }) => (0,reasons/* finding */.gk)("own-change", `@${login} has a part in #${facts.comment.pullRequest}; @${by} holds it.`));
}
/** Opened it, wrote some of it or, as far as the log knows, pushed to it. */
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
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





/** Whether each pull request of the train could land on develop now, by GitHub's own rules. Our own status is left out: it follows the release. */
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
    // GitHub makes new commits without a signature when it rebases (platform fact 58).
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only signed commits, and GitHub does not sign what it rebases.`, `Allow merge commits or squashing on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and set "landing.method" accordingly.`),
        ]
        : [];
}
/** How GitHub would let a pull request be merged into develop: by settings and rules of which the strictest count. */
const mergeMethods = ({ repository, rules, }) => repository.mergeMethods.filter((method) => (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"));
/** What people still have to do before GitHub merges it, as far as its rules can be seen. */
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
/** GitHub's review decision with who can change it: its rules count other people than ours. */
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
