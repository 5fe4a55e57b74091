export const id = 253;
export const ids = [253];
export const modules = {

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ correctComment),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
async function upsertComment(ports, saying) {
    const before = await correctComment(ports, saying);
    if (before !== undefined)
        return before;
    return (await ports.conversations.comment({ number: saying.number, body: markedBody(saying) })).id;
}
async function correctComment({ conversations }, saying) {
    const [before] = await conversations.findOwn([{ number: saying.number, marker: markerOf(saying) }]);
    if (before !== undefined)
        await conversations.updateComment({ id: before, body: markedBody(saying) });
    return before;
}
const markerOf = ({ about }) => `<!-- release-console:${about} -->`;
const markedBody = (saying) => `${markerOf(saying)}\n${saying.body}`;


/***/ }),

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ commitsOnDevelop)
/* harmony export */ });
async function commitsOnDevelop(ports, { state }, { head, commit }) {
    const [steps, own] = await Promise.all([
        ports.history.firstParents(state.develop.sha, commit),
        ports.history.ownCommits(state.develop.sha, head),
    ]);
    const last = own.length === 0 ? [] : (steps?.slice(-own.length) ?? []);
    const isReplay = last.length > 0 && last.every(({ title }, index) => title === own[index]?.title);
    return isReplay ? last.map(({ sha }) => sha) : [commit];
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settleFollowUps: () => (/* binding */ settleFollowUps),
  settleOne: () => (/* binding */ settleOne),
  settlePuttingOff: () => (/* binding */ settlePuttingOff),
  writeAll: () => (/* binding */ writeAll)
});

// EXTERNAL MODULE: ./build/domain/values/remote-error.js
var remote_error = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/state/active-rollbacks.js
var active_rollbacks = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/timeline.js
var timeline = __webpack_require__(2619);
// EXTERNAL MODULE: ./build/domain/text/shortened-lists.js
var shortened_lists = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/domain/values/lists.js
var lists = __webpack_require__(8305);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/rollback/notifications.js






const mentionsPerComment = 40;
function recipientsOf(policy, pushers) {
    const all = [...policy.team, ...policy.rollbackApprovers, ...policy.testers, ...pushers];
    return (0,lists/* uniqueBy */.p)(all, (login) => login.toLowerCase()).filter((login) => (0,values/* isUserLogin */.zQ)(login) && !login.endsWith("[bot]") && !(0,values/* includesUser */.P_)(policy.bots, login));
}
function mentionNotifications({ rollback, issue }, { news, people }) {
    const text = newsText(rollback, news);
    const chunks = people.length === 0 && news === "rollback-completed" ? [[]] : chunksOf(people);
    return chunks.map((names, index) => ({
        number: issue,
        ...marked(`${rollback.id}:${news}:${index + 1}`, [
            ...(names.length === 0 ? [] : [names.map(markdown/* mention */.lE).join(" "), ""]),
            text,
        ]),
        to: { channel: "mention", names },
    }));
}
function chunksOf(people) {
    const chunks = [];
    for (let start = 0; start < people.length; start += mentionsPerComment)
        chunks.push(people.slice(start, start + mentionsPerComment));
    return chunks;
}
const pullRequestNotifications = (rollback, news) => rollback.carried.map(({ number }) => ({
    number,
    ...marked(`${rollback.id}:${news}`, [pullRequestText(rollback, news)]),
    to: { channel: "comment", names: [`#${number}`] },
}));
function marked(name, lines) {
    const marker = `<!-- release-console:told:${name} -->`;
    return { marker, body: [marker, ...lines].join("\n") };
}
function newsText(rollback, news) {
    switch (news) {
        case "rollback-requested":
            return `${rollback.id} is requested: production would go from ${rollback.from.version} back to ${rollback.target.version}. The card above says what that means${rollback.preauthorised ? "; the policy file pre-approves it, so it starts at once" : " and who can approve it"}.`;
        case "rollback-completed":
            return completionText(rollback);
        default:
            return news;
    }
}
const mostNamed = 50;
function completionText(rollback) {
    const { id, from, target, carried, carriedDrift } = rollback;
    const leaving = [
        ...carried.map(({ number }) => `#${number}`),
        ...carriedDrift.map(({ sha }) => `\`${(0,values/* shortSha */.Fu)(sha)}\` (bypassed the console)`),
    ];
    return [
        `**${id} is done: production runs ${target.version} (\`${(0,values/* shortSha */.Fu)(target.commit.sha)}\`) again instead of ${from.version}.** Approved by ${(0,rollback_approvers/* approvedBy */.vU)(rollback)}.`,
        ...(leaving.length === 0
            ? []
            : [
                "",
                `Out of production: ${(0,shortened_lists/* listUpTo */.J)(mostNamed, leaving)}. A recovery pull request carries ${leaving.length === 1 ? "it" : "them"} for repair.`,
            ]),
        "",
        ...(0,timeline/* rollbackTimes */.z)(rollback),
    ].join("\n");
}
function pullRequestText({ id, issue, from, target }, news) {
    const where = issue === null ? "" : ` (#${issue})`;
    switch (news) {
        case "rollback-requested":
            return `${id}${where} asks to take ${from.version} back to ${target.version}. If it is approved, this change leaves production.`;
        case "rollback-completed":
            return `${id}${where} took ${from.version} back to ${target.version}: this change left production. The recovery pull request carries it for repair and brings it back.`;
        default:
            return news;
    }
}

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/events/rollback-events.js
var rollback_events = __webpack_require__(4801);
// EXTERNAL MODULE: ./build/domain/state/drift.js
var state_drift = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/domain/rollback/issue-comments.js
var issue_comments = __webpack_require__(9592);
;// CONCATENATED MODULE: ./build/domain/rollback/recovery-pull-request.js







const revertTitle = ({ id, from, target }) => `Revert ${from.version} to ${target.version} (${id})`;
const recoveryTitle = ({ id, from }) => `Recover ${from.version} (${id})`;
const bodyLimit = 60_000;
function recoveryBody(facts) {
    const head = headLines(facts);
    const tail = [
        ...driftLines(facts),
        ...earlierLines(facts),
        "",
        ...timeLines(facts.rollback),
        "",
        ...proofLines(facts),
    ];
    const room = bodyLimit - [...head, ...tail].join("\n").length;
    return [...head, ...carriedLines(facts.carries, room), ...tail].join("\n");
}
function headLines({ rollback, carries }) {
    const { id, issue, reason, from, target } = rollback;
    return [
        `${id}${issue === null ? "" : ` (#${issue})`} took ${from.version} back to ${target.version}. This pull request carries everything that left production, for repair. Push the repair to this branch; it then goes through checks, staging and approval like any other. If the cause was elsewhere, a tester can comment \`/check\` to let it go as it is.`,
        "",
        "Reason:",
        "",
        (0,markdown/* quote */.hD)(reason),
        "",
        `Carries ${carries.length} pull request${carries.length === 1 ? "" : "s"}:`,
    ];
}
function carriedLines(carries, room) {
    const lines = [];
    let left = room - 100;
    for (const { number, title, author, linkedIssues } of carries) {
        const issues = linkedIssues.length === 0 ? "" : `, for ${linkedIssues.map((issue) => `#${issue}`).join(" ")}`;
        const line = `- #${number} ${(0,markdown/* escapeMarkdown */.FV)(title)} by @${author}${issues}`;
        left -= line.length + 1;
        if (left < 0)
            return [...lines, `- and ${carries.length - lines.length} more; the release log names them all`];
        lines.push(line);
    }
    return lines;
}
const mostDrift = { lines: 50, letters: 10_000 };
function driftLines({ rollback, absorbs }) {
    const drift = (0,state_drift/* driftInRecovery */.Wq)(rollback, absorbs);
    if (drift.length === 0)
        return [];
    const lines = drift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`);
    const heading = `And ${drift.length} commit${drift.length === 1 ? "" : "s"} without a pull request:`;
    return ["", heading, ...(0,shortened_lists/* linesUpTo */.c)(mostDrift, lines, "the release log names them all.")];
}
const earlierLines = ({ absorbs, leftOut }) => [
    ...(absorbs.length === 0
        ? []
        : [
            "",
            "It replaces these, with every fix pushed to them:",
            ...absorbs.map(({ pullRequest, rollback }) => `- #${pullRequest} (${rollback})`),
        ]),
    ...(leftOut.length === 0
        ? []
        : [
            "",
            "Left out because of merge conflicts; they stay open and can land after this one:",
            ...leftOut.map(({ pullRequest, rollback, found }) => `- #${pullRequest} (${rollback}): ${(0,markdown/* escapeMarkdown */.FV)(found)}. Once this one has landed, its authors merge ${names/* branches */.J0.base} into its branch and resolve the conflict there.`),
        ]),
];
const timeLines = (rollback) => [
    "Timeline:",
    ...(0,timeline/* rollbackSteps */.o)(rollback).map(({ what, at, by }) => `- ${at} ${what}${by === undefined ? "" : ` by ${by}`}${at === rollback.restoredAt ? `, ${(0,issue_comments/* shortDuration */.TV)(rollback.requestedAt, at)} after the request` : ""}`),
];
function proofLines({ rollback: { from }, base, commit, repositoryUrl }) {
    return [
        "Proof:",
        `- tree of this branch: \`${commit.tree}\` (commit [${(0,values/* shortSha */.Fu)(commit.sha)}](${repositoryUrl}/commit/${commit.sha}))`,
        `- tree that it is based on: \`${base.tree}\` (${commit.tree === base.tree ? "the same: nothing is carried" : "different: it carries changes"})`,
        `- tree that was rolled back: \`${from.commit.tree}\` (${from.version})`,
        "",
        `Checks: the console started those that can be dispatched. If a rule of ${names/* branches */.J0.base} requires this pull request's own runs, press "Approve workflows to run" below, or push a commit.`,
        "",
        `Policy and workflow files are as on ${names/* branches */.J0.base}. The original pull requests' branches cannot be reused; work here.`,
    ];
}
function openRecoveryLink({ id, from }, { branch, repositoryUrl }) {
    const query = Object.entries({
        expand: "1",
        title: `Recover ${from.version} (${id})`,
        body: `Brings back what ${id} rolled back, for repair.`,
        labels: "recovery",
    }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${repositoryUrl}/compare/${names/* branches */.J0.base}...${branch}?${query.join("&")}`;
}
function closingText(closing, releasedAt) {
    const { version, pullRequest, requestedAt } = closing;
    if (version === null || pullRequest === null)
        return "Nothing is left to bring back: what was rolled back changed only files that are never rolled back.";
    return `Recovered: ${version} brought everything back with #${pullRequest}, ${(0,issue_comments/* duration */.p0)(requestedAt, releasedAt)} after the request.`;
}

// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/domain/migrations/words.js
var words = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/domain/snapshot/environment-rules.js
var environment_rules = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
;// CONCATENATED MODULE: ./build/domain/rollback/request-card-approval.js









function approvalLines(facts) {
    const { id, code } = facts.rollback;
    return [
        "### To approve",
        "",
        whoMay(facts),
        "",
        ...ways(facts),
        "",
        `To refuse, comment \`/reject ${id} REASON\`. Closing this issue before the approval withdraws the request.`,
        "",
        ...elsewhere(facts),
        `The code \`${code}\` identifies exactly what this card says; a different request has a different code.`,
    ];
}
const mostOffered = 5;
function elsewhere({ rollback, state }) {
    const [newest, ...older] = (0,target/* validTargets */.Zs)(state)
        .map(({ version }) => version)
        .filter((version) => version !== rollback.target.version)
        .toReversed();
    if (newest === undefined)
        return [];
    return [
        `To go back to another good release (${(0,shortened_lists/* listUpTo */.J)(mostOffered, [newest, ...older])}), refuse this request, then:`,
        "",
        "```",
        `gh workflow run rollback.yml -f release=${newest} -f reason="WHY"`,
        "```",
        "",
    ];
}
const mostApprovers = 30;
function whoMay({ rollback, policy }) {
    const approvers = (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy);
    const unread = (0,policy_policy/* unreadTeams */.Ud)(policy, "rollbackApprovers").map(markdown/* escapeMarkdown */.FV).join(", ");
    const unknown = unread === ""
        ? ""
        : ` Nobody of ${unread} counts while the console cannot read the team's members (\`teams-unreadable\`).`;
    if (approvers.length === 0 && unread !== "")
        return `Nobody who can approve is known.${unknown} Ask an administrator to set up the GitHub App, or to add a login to \`rollback-approvers\`.`;
    if (approvers.length === 0)
        return "Nobody is left who can approve: every rollback approver in the policy file requested it. Ask an administrator to add one to `rollback-approvers` in the policy file on the default branch; the policy at the time of the approval counts.";
    const excluded = policy.rollbackApprovers.filter((login) => isRequester(rollback, login));
    return `Can approve: ${(0,shortened_lists/* listUpTo */.J)(mostApprovers, approvers.map(markdown/* mention */.lE))}.${excluded.length === 0 ? "" : ` Not ${excluded.map((login) => (0,markdown/* escapeMarkdown */.FV)(login)).join(", ")}, who requested it.`}${unknown}`;
}
const isRequester = ({ requesters }, login) => (0,values/* includesUser */.P_)(requesters.map(({ by }) => by), login);
function ways(facts) {
    const { rollback, policy, repositoryUrl } = facts;
    const line = ["", "```", `/approve ${rollback.id} ${rollback.code}`, "```"];
    const run = `the run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml) that waits for \`${names/* environments */.dT.rollbackApproval}\``;
    const gate = gateStanding(facts);
    if (!policy.rollback.sources.includes("comment"))
        return gate === "closed"
            ? ["When the policy file accepts comments, comment this line:", ...line]
            : [`Approve ${run}.`];
    return [
        "Comment this line:",
        ...line,
        ...(gate === "open" ? ["", `Or approve ${run}.`] : []),
        ...(gate === "unknown" ? ["", `Or approve ${run}, if there is one.`] : []),
    ];
}
function gateStanding({ rollback, policy, environments: { approval }, }) {
    if (!policy.rollback.sources.includes("environment"))
        return "closed";
    if (approval === undefined)
        return "unknown";
    return (0,environment_rules/* gateFindings */.Av)(approval, (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy)).length === 0 ? "open" : "closed";
}
function environmentLines(facts) {
    const { rollback, policy, environments: seen } = facts;
    const stalls = seen.production === undefined ? [] : (0,environment_rules/* stallFindings */.ZD)(seen.production);
    return [
        ...stalls.map((each) => `- **The deployment would wait at the environment "${names/* environments */.dT.production}".** ${(0,finding_markdown/* findingLine */.m)(each)}`),
        ...(isClosed(policy, facts) ? [nobodyCan(rollback, facts)] : []),
    ];
}
const isClosed = ({ rollback: { sources } }, facts) => !sources.includes("comment") && gateStanding(facts) === "closed";
function nobodyCan(rollback, { policy, environments: { approval } }) {
    const found = approval === undefined ? [] : (0,environment_rules/* gateFindings */.Av)(approval, (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy)).slice(0, 1);
    return `- **Nobody can approve this with the current settings:** the policy file accepts approvals only at the environment. ${found.map((each) => (0,markdown/* escapeMarkdown */.FV)(each.found)).join(" ")} Ask an administrator to add \`comment\` to \`rollback.sources\` in the policy file on the default branch; the line below then counts.`;
}

;// CONCATENATED MODULE: ./build/domain/rollback/request-card-table.js



function directionTable({ rollback, state, repositoryUrl }) {
    const { from, target, requestedAt } = rollback;
    const [before, after] = directionLabels(rollback, state);
    return releaseTable({ state, repositoryUrl, now: requestedAt }, [
        { label: before, ...from },
        { label: after, ...target },
    ]);
}
function releaseTable({ state, repositoryUrl, now }, rows) {
    return (0,markdown/* table */.tp)([
        ["when", "release", "commit", "released", "how it ran"],
        ...rows.map(({ label, version, commit }) => [
            label,
            `**${version}**`,
            `[${(0,markdown/* codeSpan */.SS)((0,values/* shortSha */.Fu)(commit.sha))}](${repositoryUrl}/commit/${commit.sha})`,
            ...releaseHistory(state, { version, commit, now }),
        ]),
    ]);
}
function directionLabels({ id, phase, requestedAt }, { attempt, production, log }) {
    if (phase === "restored")
        return ["**Ran before**", "**Ran after it**"];
    if (attempt?.rollback === id)
        return [`**Being replaced** (${moment(log.time)})`, `**Being deployed** (${moment(log.time)})`];
    const at = `(${moment(requestedAt)})`;
    const after = "**Runs after approval**";
    if (attempt !== null)
        return [`**Being deployed now** ${at}`, after];
    return [
        production.kind === "uncertain" ? `**May run now, not certain** ${at}` : `**Runs now** ${at}`,
        after,
    ];
}
function releaseHistory(state, { version, commit, now }) {
    const release = state.releases.find((each) => each.version === version && each.commit.sha === commit.sha);
    if (release !== undefined)
        return [
            `${moment(release.releasedAt)} (${(0,issue_comments/* duration */.p0)(release.releasedAt, now)} earlier)`,
            `${standing(state, release, now)}; ${release.health === "healthy" ? "health verified" : "health never verified"}`,
        ];
    if (state.attempt?.commit.sha === commit.sha)
        return ["not yet", `its deployment began ${moment(state.attempt.startedAt)}`];
    return ["never finished", "its deployment failed"];
}
function standing(state, release, now) {
    const later = state.releases.slice(state.releases.indexOf(release) + 1);
    const [next] = later;
    const cameBack = later.findIndex(({ rolledBackBy }) => rolledBackBy === null);
    const rolledBack = later.slice(0, cameBack === -1 ? later.length : cameBack);
    const takenBackBy = rolledBack.at(-1)?.rolledBackBy;
    const successor = later[rolledBack.length];
    const end = successor === undefined ? endOf(state) : { at: successor.releasedAt, until: successor.version };
    const until = end === undefined ? "" : `until ${end.until}`;
    if (next === undefined || takenBackBy === undefined || takenBackBy === null) {
        const time = (0,issue_comments/* duration */.p0)(release.releasedAt, end?.at ?? now);
        return end === undefined ? `${time} until then` : `${time}, ${until}`;
    }
    const first = `${(0,issue_comments/* duration */.p0)(release.releasedAt, next.releasedAt)}, until ${next.version}`;
    return `${first}; again since ${takenBackBy}${end === undefined ? "" : `, ${until}`}`;
}
function endOf({ attempt, production }) {
    const last = attempt ?? (production.kind === "uncertain" ? production.attempt : undefined);
    return last === undefined
        ? undefined
        : { at: last.startedAt, until: `the deployment of ${last.version} began` };
}
const moment = (time) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

;// CONCATENATED MODULE: ./build/domain/rollback/request-card.js









function rollbackCard(facts) {
    const { rollback, state } = facts;
    const { id, from, target, reason, requesters, automatic } = rollback;
    return [
        (0,issue_comments/* rollbackMarker */.j2)(id),
        stateLine(rollback, state),
        "",
        directionTable(facts),
        "",
        `[What is taken out](${facts.repositoryUrl}/compare/${target.commit.sha}..${from.commit.sha}) (green lines leave, red lines come back)`,
        "",
        `Requested by ${automatic ? "the console, after a failure" : `@${requesters[0]?.by ?? "unknown"}`}:`,
        "",
        (0,markdown/* quote */.hD)(reason),
        "",
        ...attention(facts),
        "### What leaves production",
        "",
        ...leavingLines(rollback),
        "",
        "### What stays",
        "",
        ...stayingLines(state, target.version),
        "",
        ...(rollback.phase === "restored"
            ? ["### Nothing to approve any more", "", "What is left to do is in the newest comments."]
            : approvalLines(facts)),
    ].join("\n");
}
function stateLine(rollback, state) {
    const { id, from, target, restoredAt } = rollback;
    if (rollback.phase === "restored")
        return `**${id} is done: production went from ${from.version} back to ${target.version}${restoredAt === null ? "" : ` at ${restoredAt}`}.** Approved by ${(0,rollback_approvers/* approvedBy */.vU)(rollback)}. What follows is the request as it was approved.`;
    const how = rollback.preauthorised
        ? "The policy file approved that beforehand, so it is carried out at once; what comes of it is told in the newest comments."
        : "Nothing changes until it is approved below; what comes of that is told in the newest comments.";
    return `**Production would go from ${from.version} back to ${target.version}.** ${how}${expectedTime(state)}`;
}
function expectedTime({ releases }) {
    const last = releases.findLast(({ startedAt }) => startedAt !== null);
    if (last === undefined || last.startedAt === null)
        return "";
    return ` The deployment of ${last.version} took ${(0,issue_comments/* shortDuration */.TV)(last.startedAt, last.releasedAt)}; expect about as long from the approval on.`;
}
const mostLeaving = { lines: 100, letters: 16_000 };
const mostStaying = { lines: 10, letters: 6_000 };
function leavingLines({ carried, carriedDrift }) {
    const lines = [...carried.map(pullRequestLine), ...carriedDrift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`)];
    return lines.length === 0 ? ["No pull request."] : (0,shortened_lists/* linesUpTo */.c)(mostLeaving, lines, "see the link above.");
}
const pullRequestLine = ({ number, title, author }) => `- #${number} ${(0,markdown/* escapeMarkdown */.FV)(title, 200)}, by ${(0,markdown/* escapeMarkdown */.FV)(author)}`;
function attention(facts) {
    const { rollback, state } = facts;
    const lines = [
        ...environmentLines(facts),
        ...warningLines(uncertainty(rollback, state)),
        ...targetLines(state, rollback),
    ];
    return lines.length === 0 ? [] : ["### Look at this first", "", ...lines, ""];
}
const warningLines = (warnings) => warnings.map(({ what, advice }) => `- **${what}** ${advice}`);
function targetLines({ releases }, { from, target, preview }) {
    const { migrations, database } = preview;
    const isClear = migrations?.kind === "found" &&
        migrations.count === 0 &&
        (database === undefined || database.tools.length > 0);
    const warnings = [
        ...healthWarnings(releases.find(({ version }) => version === target.version)),
        ...migrationWarnings(preview, target.version),
        ...workflowWarnings(preview, target.version),
        ...tagWarnings(preview, target),
    ];
    return [
        ...warningLines(warnings),
        ...(isClear ? ["- The changes include no migration."] : []),
        ...(database === undefined
            ? []
            : (0,words/* databaseLines */.dP)(database, { from: from.version, target: target.version })),
    ];
}
function uncertainty({ from }, state) {
    return [
        ...(state.attempt === null
            ? []
            : [
                {
                    what: `${state.attempt.version} is being deployed right now.`,
                    advice: "Approving the rollback stops that deployment first.",
                },
            ]),
        ...(state.attempt === null && state.production.kind === "uncertain"
            ? [
                {
                    what: "It is uncertain what runs now.",
                    advice: `The deployment of ${from.version} failed.`,
                },
            ]
            : []),
    ];
}
const healthWarnings = (release) => release?.health === "unverified"
    ? [
        {
            what: `${release.version} was never verified by a health check.`,
            advice: "All that is known is that its deployment succeeded.",
        },
    ]
    : [];
function migrationWarnings({ migrations }, target) {
    if (migrations === null)
        return [];
    const advice = `Make sure that ${target} works with the current data.`;
    if (migrations.kind === "unknown")
        return [{ what: "The console could not find out whether the changes include migrations.", advice }];
    const { paths, count, isAtLeast } = migrations;
    if (count === 0)
        return [];
    const shown = paths.slice(0, mostFiles).map((path) => (0,markdown/* codeSpan */.SS)(path, 100));
    const left = count > shown.length ? ` and ${count - shown.length} more` : "";
    const files = `${isAtLeast ? "at least " : ""}${count} ${count === 1 ? "file" : "files"}`;
    return [
        {
            what: `The changes include migrations (${files}), and a rollback does not undo them.`,
            advice: `${advice} ${shown.join(", ")}${left}.`,
        },
    ];
}
const mostFiles = 12;
function workflowWarnings({ deployWorkflow }, target) {
    const what = `${target} will be deployed by today's deploy.yml`;
    switch (deployWorkflow) {
        case "same":
            return [];
        case "differs":
            return [
                {
                    what: `${what}, which has changed since that release.`,
                    advice: "Make sure that it can deploy code that old.",
                },
            ];
        case "unknown":
            return [
                {
                    what: `${what}.`,
                    advice: "The console could not find out whether it has changed since that release.",
                },
            ];
        default:
            return deployWorkflow;
    }
}
function tagWarnings({ tag }, { version, commit }) {
    if (tag === undefined)
        return [];
    const now = tag === null ? "is gone" : `points at ${(0,values/* shortSha */.Fu)(tag)}`;
    return [
        {
            what: `The tag ${version} ${now}, not at the commit of that release.`,
            advice: `The log counts: ${(0,values/* shortSha */.Fu)(commit.sha)} will run. Find out who moved the tag.`,
        },
    ];
}
function stayingLines({ releases }, target) {
    const at = releases.findIndex(({ version }) => version === target);
    const staying = releases.slice(0, at + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
    const pullRequests = staying.toReversed().flatMap((release) => release.pullRequests);
    const all = `Everything up to ${target}`;
    if (pullRequests.length === 0)
        return [`${all}.`];
    return [
        `${all}, the newest first:`,
        "",
        ...(0,shortened_lists/* linesUpTo */.c)(mostStaying, pullRequests.map(pullRequestLine), "see the Release Notes."),
    ];
}

// EXTERNAL MODULE: ./build/actions/run/environment-facts.js
var environment_facts = __webpack_require__(1997);
;// CONCATENATED MODULE: ./build/actions/display/update-closed-comments.js



async function updateClosedComments(ports, numbers, body) {
    try {
        const known = await ports.conversations.findOwn(numbers.map((number) => ({ number, marker: pull_request_status/* statusCommentMarker */.CF })));
        for (const id of known)
            if (id !== undefined)
                await ports.conversations.updateComment({ id, body });
    }
    catch (error) {
        const said = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `Comments on ${numbers.map((each) => `#${each}`).join(", ")}: ${said}`));
    }
}

// EXTERNAL MODULE: ./build/actions/display/upsert-comment.js
var upsert_comment = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/actions/log/send-events.js + 3 modules
var send_events = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/log/unwritten.js
var unwritten = __webpack_require__(2495);
;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/announce.js















async function announceRequest(ports, context, followUp) {
    const { state, policy } = context;
    const { rollback } = state;
    if (rollback === null)
        return { kind: "waits" };
    const repositoryUrl = context.snapshot.repository.url;
    const seen = await cardEnvironments(ports);
    const opened = await ports.conversations.openIssue({
        title: (0,issue_comments/* rollbackTitle */.Ns)(rollback),
        body: rollbackCard({ rollback, state, policy, environments: seen, repositoryUrl }),
        labels: ["rollback"],
        marker: (0,issue_comments/* rollbackMarker */.j2)(rollback.id),
        since: rollback.requestedAt,
    });
    const news = { rollback, news: "rollback-requested" };
    if (opened.kind === "refused")
        return tellWithoutIssue(ports, context, { ...news, followUp, opened });
    const issue = opened.value.number;
    const deliveries = await notifyEveryone(ports, context, { ...news, issue });
    const facts = { type: "rollback-announced", rollback: rollback.id, issue, deliveries };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
async function cardEnvironments({ environments: port }) {
    const [production, approval] = await Promise.all([names/* environments */.dT.production, names/* environments */.dT.rollbackApproval].map((name) => port.protectionOf(name).then(environment_facts/* environmentFacts */.z, () => undefined)));
    return { production, approval };
}
async function announceCompletion(ports, context, followUp) {
    const { rollback } = context.state;
    if (rollback === null)
        return { kind: "waits" };
    const news = { rollback, news: "rollback-completed" };
    const gone = goneFrom(context, rollback.carried);
    if (followUp.refusal === null)
        await updateClosedComments(ports, gone, (0,pull_request_status/* rolledBackComment */.PT)(context.state, rollback.id));
    if (rollback.issue === null) {
        const found = `${rollback.id} has no issue.`;
        const remedy = "Allow issues for this repository; the next run opens it.";
        return tellWithoutIssue(ports, context, {
            ...news,
            followUp,
            opened: { kind: "refused", found, remedy },
        });
    }
    const { issue } = rollback;
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${issue} still shows the request`, async () => {
        const { state, policy, snapshot } = context;
        const card = { rollback, state, policy, environments: await cardEnvironments(ports) };
        const body = rollbackCard({ ...card, repositoryUrl: snapshot.repository.url });
        return ports.conversations.updateIssue({ number: issue, body });
    });
    const deliveries = await notifyEveryone(ports, context, { ...news, issue });
    const facts = { type: "rollback-completion-announced", rollback: rollback.id, deliveries };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
const goneFrom = ({ snapshot }, carried) => {
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    return carried.map(({ number }) => number).filter((number) => !open.has(number));
};
async function closeRollback(ports, context, followUp) {
    const { state, snapshot } = context;
    const { rollback, issue, version, pullRequest: recovery, carries } = followUp;
    const release = state.releases.find((each) => each.version === version);
    if (issue !== null) {
        const body = closingText(followUp, release?.releasedAt ?? ports.clock.now());
        await unlessGone(async () => {
            await (0,upsert_comment/* upsertComment */.l)(ports, { number: issue, about: `recovered:${rollback}`, body });
            await ports.conversations.updateIssue({ number: issue, closed: true });
        });
    }
    const open = snapshot.pullRequests.filter((each) => carries.some(({ number, head }) => number === each.number && head === each.head));
    const body = `Released in ${version ?? "a later release"} by #${recovery ?? "?"}, which carried this change. There is nothing left to merge here.`;
    for (const { number } of open) {
        await (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not say that its change is released`, () => (0,upsert_comment/* upsertComment */.l)(ports, { number, about: `recovered:${rollback}`, body }));
        await (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} stays open`, () => ports.pullRequests.close(number));
    }
    const gone = [...goneFrom(context, carries), ...open.map(({ number }) => number)];
    await updateClosedComments(ports, gone, (0,pull_request_status/* recoveredComment */.RF)(followUp));
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "rollback-closed", rollback, by: "recovered", version } }],
    };
}
async function unlessGone(close) {
    try {
        await close();
    }
    catch (error) {
        if (!(0,remote_error/* isGone */.ST)(error))
            throw error;
    }
}
async function tellWithoutIssue(ports, context, { followUp, opened, ...message }) {
    if (followUp.refusal !== null)
        return opened;
    const deliveries = await postAll(ports, context, { ...message, issue: null });
    const told = deliveries.map(({ to, delivered, detail }) => `${to} ${delivered ? "was told" : `was not told: ${detail}`}`);
    return told.length === 0 ? opened : { ...opened, found: `${opened.found} Webhooks: ${told.join("; ")}.` };
}
const mostMilliseconds = 120_000;
async function notifyEveryone(ports, context, message) {
    const { rollback, issue, news } = message;
    const posts = postAll(ports, context, message);
    const { people, failures } = await peopleToTell(ports, context);
    const notifications = [
        ...mentionNotifications({ rollback, issue }, { news, people }),
        ...pullRequestNotifications({ ...rollback, issue }, news),
    ];
    return [...failures, ...(await send(ports, notifications, rollback.requestedAt)), ...(await posts)];
}
async function peopleToTell(ports, { policy }) {
    if (!policy.notification.mention)
        return { people: [], failures: [] };
    if (policy.team.length > 0)
        return { people: recipientsOf(policy, []), failures: [] };
    try {
        return { people: recipientsOf(policy, await ports.people.pushers()), failures: [] };
    }
    catch (error) {
        const missing = {
            channel: "mention",
            to: "everyone who can push",
            delivered: false,
            detail: (0,message_of/* messageOf */.b)(error),
        };
        return { people: recipientsOf(policy, []), failures: [missing] };
    }
}
async function send(ports, notifications, since) {
    const until = Date.now() + mostMilliseconds;
    const written = await ports.conversations
        .findOwn(notifications.map(({ number, marker }) => ({ number, marker, since })))
        .catch(() => notifications.map(() => undefined));
    const deliveries = [];
    for (const [index, { number, body, to }] of notifications.entries()) {
        const outcome = await attempt(async () => {
            const before = written[index];
            if (before !== undefined)
                return before;
            if (Date.now() > until)
                throw new Error("there was no time left");
            return (await ports.conversations.comment({ number, body })).id;
        });
        deliveries.push(...to.names.map((name) => ({ channel: to.channel, to: name, ...outcome })));
    }
    return deliveries;
}
async function attempt(comment) {
    try {
        return { delivered: true, detail: `comment ${await comment()}` };
    }
    catch (error) {
        return { delivered: false, detail: (0,message_of/* messageOf */.b)(error) };
    }
}
const postAll = async (ports, context, message) => {
    const deliveries = await Promise.all((0,send_events/* postEvent */.tk)(ports, context, eventOf(context, message)));
    return deliveries.map(({ to, delivered, detail }) => ({ channel: "webhook", to, delivered, detail }));
};
function eventOf(context, { rollback, issue, news }) {
    const { log } = (0,unwritten/* writtenState */.Xv)(context);
    const home = context.snapshot.repository.url;
    const url = issue === null ? home : `${home}/issues/${issue}`;
    const event = news === "rollback-requested"
        ? (0,rollback_events/* requestedEvent */.BK)({ ...rollback, issue }, { url })
        : (0,rollback_events/* completedEvent */.yZ)({ ...rollback, issue }, { url, now: log.time });
    return { ...event, facts: { log: { sequence: log.sequence, hash: log.hash }, ...event.facts } };
}

// EXTERNAL MODULE: ./build/domain/events/logged-events.js
var logged_events = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-webhooks.js
var reduce_webhooks = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/actions/follow-ups/tell-webhooks.js





async function tellWebhooks(ports, context, followUp) {
    const { entry, since, events } = followUp;
    const left = await sendAgain(ports, context, events);
    const missed = (0,reduce_webhooks/* undeliveredText */.n$)(left);
    const ended = (outcome, detail) => draft({ type: "events-delivered", entry, outcome, detail });
    if (left.length === 0)
        return { kind: "settled", drafts: [ended("delivered", count(events))] };
    if ((0,logged_events/* isTooOld */.Um)(since, ports.clock.now())) {
        ports.runner.notice((0,reasons/* finding */.gk)("event-not-delivered", `Given up after three days, ${count(left)}: ${missed}`));
        return { kind: "settled", drafts: [ended("given-up", missed)] };
    }
    if (targetsOf(left) < targetsOf(events)) {
        const rest = draft({ type: "events-undelivered", since, events: left });
        return { kind: "settled", drafts: [ended("partly", missed), rest] };
    }
    return { kind: "refused", found: missed, remedy: reduce_webhooks/* undeliveredRemedy */.Ii };
}
const draft = (facts) => ({ actor: names/* consoleName */.vD, facts });
const count = ({ length }) => `${length} ${length === 1 ? "event" : "events"}`;
const targetsOf = (events) => events.reduce((sum, { to }) => sum + to.length, 0);
async function sendAgain(ports, context, events) {
    const printOf = (webhook) => (0,send_events/* addressOf */.ci)(webhook, ports.sha256).fingerprint;
    const known = new Set(context.policy.notification.webhooks.map(printOf));
    const silent = new Map();
    const left = [];
    for (const { event, to } of events) {
        const again = (0,logged_events/* eventOfLog */.yO)(event);
        const wanted = again === undefined ? [] : to.filter(({ fingerprint }) => known.has(fingerprint));
        if (again === undefined || wanted.length === 0)
            continue;
        const prints = new Set(wanted.map(({ fingerprint }) => fingerprint).filter((each) => !silent.has(each)));
        const takes = (webhook) => prints.has(printOf(webhook));
        for (const each of await Promise.all((0,send_events/* postTo */.Q6)(ports, context, { event: again, takes })))
            if (!each.delivered)
                silent.set(each.fingerprint, each.detail);
        const missed = wanted.filter(({ fingerprint }) => silent.has(fingerprint));
        const detail = silent.get(missed.at(-1)?.fingerprint ?? "") ?? "no answer";
        if (missed.length > 0)
            left.push({ event, to: missed, detail });
    }
    return left;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/reply-to-command.js




async function answerCommand(ports, { pullRequest, comment, to, findings, counts }) {
    const reply = counts === true
        ? [`@${to}, this is noted.`, ...(0,finding_markdown/* findingLines */.h)(findings)].join("\n")
        : (0,issue_comments/* refusalReply */.fj)({ to, findings });
    const written = () => (0,upsert_comment/* upsertComment */.l)(ports, { number: pullRequest, about: `answer:${comment}`, body: reply });
    const answer = await written()
        .catch(written)
        .catch(() => null);
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "command-answered", comment, answer } }],
    };
}

// EXTERNAL MODULE: ./build/domain/rollback/withdrawal-comment.js
var withdrawal_comment = __webpack_require__(3967);
;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/announce-end.js




async function announceEnd(ports, { rollback, issue, by, reason }) {
    const body = reason === null ? (0,withdrawal_comment/* withdrawnText */.sZ)(rollback, by) : (0,withdrawal_comment/* rejectedText */.ER)(rollback, { by, reason });
    try {
        await (0,upsert_comment/* upsertComment */.l)(ports, { number: issue, about: `end:${rollback}`, body });
        if (reason !== null)
            await ports.conversations.updateIssue({ number: issue, closed: true });
    }
    catch (error) {
        if (!(0,remote_error/* isGone */.ST)(error))
            throw error;
    }
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "rollback-end-announced", rollback } }],
    };
}

// EXTERNAL MODULE: ./build/domain/rollback/retry.js
var retry = __webpack_require__(4452);
;// CONCATENATED MODULE: ./build/domain/rollback/failure-comment.js








const failureMarker = (deployment) => `<!-- release-console:rollback-failure:${deployment} -->`;
function failureText(facts, sha256) {
    const { rollback, failure, policy } = facts;
    const { id } = rollback;
    return [
        failureMarker(failure.deployment),
        `**${id} is not complete: deploying ${failure.target.version} (${failure.deployment}) failed.** The request stays open and blocks other deployments.`,
        "",
        `**Runs now:** ${runsNow(facts)}`,
        "",
        `**Evidence:** ${(0,markdown/* escapeMarkdown */.FV)(failure.evidence)}${runOf(facts)}`,
        "",
        ...migrationLines(facts),
        ...(policy.rollback.sources.includes("comment") ? waysByComment(facts, sha256) : [wayAtGate(facts)]),
        "",
        failure_comment_whoMay(rollback, policy),
        "",
        `To end the request, comment \`/reject ${id} REASON\`; production then stays as it is.`,
    ].join("\n");
}
function runOf({ failure, state: { production } }) {
    if (production.kind !== "uncertain" || production.attempt.deployment !== failure.deployment)
        return "";
    return ` ([its run](${production.attempt.run.url}))`;
}
function migrationLines({ rollback, failure: { target } }) {
    const shown = rollback.shown.find(({ version }) => version === target.version);
    const database = shown?.preview.database;
    return database === undefined
        ? []
        : (0,words/* failedByMigrations */.A3)(database, { from: rollback.from.version, target: target.version });
}
const noOlder = "There is no older good release to go back to.";
function wayAtGate({ rollback: { id, target }, older, repositoryUrl }) {
    const again = `To try ${target.version} again, approve the waiting run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml).`;
    return older === undefined
        ? `${again} ${noOlder}`
        : `${again} To go to ${older.release.version} instead, end ${id} and request a rollback to that release.`;
}
function waysByComment(facts, sha256) {
    const { rollback, state, older } = facts;
    const { id, target, shown } = rollback;
    const upwards = (0,retry/* newerTargets */.GS)(state, rollback).flatMap(({ version, commit }) => {
        const preview = shown.find((each) => each.version === version)?.preview;
        if (preview === undefined)
            return [];
        const code = (0,retry/* retryCode */._s)({ rollback, target: { version, commit }, preview }, sha256);
        return ["", `To return to ${version} instead, comment:`, "", ...line(`/retry ${id} ${version} ${code}`)];
    });
    return [
        `To try ${target.version} again, comment:`,
        "",
        ...line(`/retry ${id}`),
        ...upwards,
        "",
        ...(older === undefined ? [noOlder] : furtherBack(facts, older, sha256)),
    ];
}
function furtherBack({ rollback, state, failure, repositoryUrl }, { release: { version, commit }, preview }, sha256) {
    const target = { version, commit };
    const { pullRequests, drift } = (0,retry/* leavingFurther */.BF)(state, rollback, version);
    const leaving = [
        ...pullRequests.map(({ number, title }) => `- #${number} ${(0,markdown/* escapeMarkdown */.FV)(title, 200)}`),
        ...drift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`),
    ];
    const code = (0,retry/* retryCode */._s)({ rollback, target, preview }, sha256);
    return [
        `To go further back, to ${version}, read this first:`,
        "",
        releaseTable({ state, repositoryUrl, now: failure.at }, [{ label: "**Would run then**", ...target }]),
        "",
        ...targetLines(state, { from: rollback.from, target, preview }),
        "",
        ...(leaving.length === 0
            ? ["Nothing else leaves production."]
            : ["These also leave production:", "", ...(0,shortened_lists/* linesUpTo */.c)(failure_comment_mostLeaving, leaving, "see the Release Notes.")]),
        "",
        "Then comment:",
        "",
        ...line(`/retry ${rollback.id} ${version} ${code}`),
    ];
}
const failure_comment_mostLeaving = { lines: 50, letters: 8_000 };
const line = (command) => ["```", command, "```"];
function runsNow({ rollback: { from, failures }, failure, state: { production } }) {
    const changedNothing = "No deploy job started, so this deployment changed nothing";
    if (failure.outcome === "aborted" && production.kind === "uncertain")
        return `still unknown. ${changedNothing}; since ${production.attempt.deployment} it may be ${production.attempt.version}, the release before it, or parts of both. Check the environment.`;
    if (failure.outcome === "aborted")
        return `${production.kind === "known" ? production.version : from.version}. ${changedNothing}.`;
    const tried = failures.filter(({ outcome }) => outcome === "failed").map(({ target }) => target.version);
    const possible = [...new Set([...tried.toReversed(), from.version])];
    return `unknown. It may be ${possible.join(", ")}, or parts of ${possible.length === 2 ? "both" : "them"}; check the environment.`;
}
function failure_comment_whoMay(rollback, policy) {
    const approvers = (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy);
    return approvers.length === 0
        ? "Nobody is left who can do that: every rollback approver in the policy file requested it. Ask a maintainer to add one to the policy file."
        : `Can do that: ${approvers.map(markdown/* mention */.lE).join(", ")}.`;
}

// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/draft-request.js + 1 modules
var draft_request = __webpack_require__(10);
;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/announce-failure.js




async function announceFailure(ports, context, { rollback: id, deployment }) {
    const { state, policy, snapshot } = context;
    const { rollback } = state;
    const failure = rollback?.failures.find((each) => each.deployment === deployment);
    if (rollback?.id !== id || failure === undefined)
        return { kind: "waits" };
    if (rollback.issue === null)
        return {
            kind: "refused",
            found: `${id} has no issue.`,
            remedy: "Allow issues for this repository; the next run opens it.",
        };
    const older = await (0,draft_request/* previewOlder */.d$)(ports, context, rollback);
    const repositoryUrl = snapshot.repository.url;
    const body = failureText({ rollback, failure, state, policy, older, repositoryUrl }, ports.sha256);
    const comment = await (0,upsert_comment/* upsertComment */.l)(ports, { number: rollback.issue, about: `failed:${deployment}`, body });
    const facts = {
        type: "rollback-failure-announced",
        ...{ rollback: id, deployment, comment },
        older: older === undefined ? null : { version: older.release.version, preview: older.preview },
    };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}

// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/automatic-rollback.js
var automatic_rollback = __webpack_require__(6536);
// EXTERNAL MODULE: ./build/domain/train/commit-messages.js
var commit_messages = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
// EXTERNAL MODULE: ./build/domain/train/landable.js
var landable = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/landing-method.js

const preferred = ["merge", "squash", "rebase"];
function landingMethods(snapshot, policy) {
    const allowed = (0,landable/* mergeMethods */.Ly)(snapshot);
    const { method } = policy.landing;
    return preferred.filter((each) => allowed.includes(each) && (method === "auto" || method === each));
}
const landingMethod = (snapshot, policy) => landingMethods(snapshot, policy)[0];

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/protected-paths.js

const protectedPaths = { directories: [names/* workflowsPath */.ib], files: [names/* policyPath */.k1] };
async function changesKeptPaths(ports, from, to) {
    const patterns = [names/* policyPath */.k1, `${names/* workflowsPath */.ib}/**`];
    const { paths, isComplete } = await ports.objects.changedPaths({ from, to, patterns });
    return paths.length > 0 || !isComplete;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/merge-with-success-status.js

async function mergeWithSuccessStatus(ports, { description, ...request }) {
    await setSuccessStatus(ports, { sha: request.head, description });
    const merged = await ports.pullRequests.merge(request);
    if (merged.kind === "done" || !merged.found.includes(names/* statusContext */.s))
        return merged;
    await setSuccessStatus(ports, { sha: request.head, description, again: true });
    return ports.pullRequests.merge({ ...request, wasSeen: false });
}
const setSuccessStatus = (ports, shown) => ports.statuses.set({ ...shown, state: "success", url: ports.run.reference.url });

// EXTERNAL MODULE: ./build/actions/follow-ups/landing/commits-on-develop.js
var commits_on_develop = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/domain/train/manual-landing.js
var manual_landing = __webpack_require__(4062);
// EXTERNAL MODULE: ./build/actions/run/origin.js
var run_origin = __webpack_require__(6958);
// EXTERNAL MODULE: ./build/actions/run/outsiders.js
var outsiders = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/actions/run/follow-up-outcome.js
const mostPaths = 20;
function inPaths(paths) {
    if (paths.length === 0)
        return "in paths that are not known";
    const more = paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : "";
    return `${paths.slice(0, mostPaths).join(", ")}${more}`;
}

// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/needs-person.js


function needsPerson({ snapshot }, number) {
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    return pullRequest === undefined || (0,landable/* landableFindings */.Gl)(pullRequest, snapshot.rules).length > 0;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/with-base-at.js
async function withBaseAt(ports, context, { develop, method }) {
    const known = context.snapshot.develop;
    const isOlder = method === "by-hand" && (await ports.history.contains(known.sha, develop.sha));
    return isOlder ? context : { ...context, snapshot: { ...context.snapshot, develop } };
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/land-release.js













async function landRelease(ports, context, version) {
    const release = context.state.releases.find((each) => each.version === version);
    const methods = landingMethods(context.snapshot, context.policy);
    if (release === undefined || methods.length === 0)
        return {
            kind: "refused",
            found: release === undefined
                ? `${version} is not among the last releases.`
                : `No merge method is allowed on ${names/* branches */.J0.base}.`,
            remedy: `Merge the tag ${version} into ${names/* branches */.J0.base} manually.`,
        };
    const manual = context.snapshot.pullRequests.find((each) => (0,manual_landing/* manualLanding */.wy)(context.state, each) === version);
    if (manual !== undefined)
        return mergeMadeByHand(ports, context, { version, pullRequest: manual, methods });
    const known = context.state.landings.find((landing) => landing.version === version);
    if (known !== undefined)
        return mergeLanding(ports, context, { landing: known, methods });
    return openLanding(ports, context, { release, methods });
}
async function mergeMadeByHand(ports, context, { version, pullRequest, methods }) {
    const { number, head } = pullRequest;
    const [origin, policy] = await Promise.all([
        madePart(ports, context, { version, pullRequest }).then((part) => (0,run_origin/* lookUpOrigin */.D)(ports, context, part)),
        (0,outsiders/* withOutsiders */.xv)(ports, context.policy, (0,outsiders/* doubtfulReviewers */.cr)(pullRequest.reviews)),
    ]);
    if (!(0,manual_landing/* isApprovedByHand */.Ey)(pullRequest, { policy, origin }))
        return {
            kind: "refused",
            found: `#${number} brings ${version} to ${names/* branches */.J0.base} manually, and no rollback approver has approved ${(0,values/* shortSha */.Fu)(head)}.`,
            remedy: (0,manual_landing/* approvalWanted */.X1)(pullRequest, policy),
        };
    const [method = "merge", ...others] = methods;
    const title = `Land ${version} (#${number})`;
    const message = `Released-In: ${version}`;
    const description = `Lands ${version}`;
    const merged = await mergeWithSuccessStatus(ports, { description, number, head, method, title, message });
    if (merged.kind === "refused")
        return others.length > 0 && !needsPerson(context, number)
            ? mergeMadeByHand(ports, context, { version, pullRequest, methods: others })
            : merged;
    const [made, develop] = await Promise.all([
        ports.objects.commitOf(head),
        ports.objects.commitOf(merged.value.commit),
    ]);
    return {
        kind: "settled",
        drafts: [landedDraft({ version, develop: made, method: "by-hand" })],
        context: await withBaseAt(ports, context, { develop, method }),
    };
}
async function madePart(ports, { state }, { version, pullRequest }) {
    const release = state.releases.find((each) => each.version === version);
    if (release === undefined)
        return pullRequest;
    const { commitFacts } = pullRequest;
    const isReleased = await Promise.all(commitFacts.map(({ sha }) => ports.history.contains(release.commit.sha, sha)));
    return { ...pullRequest, commitFacts: commitFacts.filter((_, index) => isReleased[index] !== true) };
}
async function openLanding(ports, context, wanted) {
    const { version } = wanted.release;
    const made = await landingCommit(ports, context, wanted);
    if (made.kind !== "made")
        return (await mergedManually(ports, version)) ?? made;
    const { commit } = made;
    const branch = (0,names/* landingBranch */.sF)(version);
    const ref = `refs/heads/${branch}`;
    let moved = await ports.objects.moveRef({ ref, before: null, after: commit.sha, force: false });
    if (moved.kind === "raced") {
        const before = (await ports.objects.headOf(branch)) ?? null;
        moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: true });
    }
    if (moved.kind === "refused")
        return moved;
    const opened = await ports.pullRequests.open({
        branch,
        title: `Land ${version}`,
        body: landingBody(wanted.release),
    });
    if (opened.kind === "refused")
        return opened;
    if (opened.value.head !== commit.sha)
        return { kind: "waits" };
    const landing = { version, pullRequest: opened.value.number, branch, commit };
    const written = await (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
        const isOwed = state.followUps.some((followUp) => followUp.kind === "land" && followUp.version === version);
        const isNew = !state.landings.some((each) => each.version === version);
        const draft = { actor: names/* consoleName */.vD, facts: { type: "landing-opened", ...landing } };
        return Promise.resolve({ drafts: isOwed && isNew ? [draft] : [], value: undefined });
    });
    const known = written.context.state.landings.find((each) => each.version === version);
    if (known?.pullRequest !== landing.pullRequest)
        return { kind: "waits" };
    return mergeLanding(ports, written.context, { landing, methods: wanted.methods });
}
async function mergedManually(ports, version) {
    const found = await ports.pullRequests.newestOf((0,names/* landingBranch */.sF)(version));
    if (found?.state !== "merged")
        return undefined;
    const made = await ports.objects.commitOf(found.head);
    return { kind: "settled", drafts: [landedDraft({ version, develop: made, method: "by-hand" })] };
}
async function landingCommit(ports, { state, snapshot: { develop } }, { release, methods }) {
    if (methods[0] === "merge")
        return { kind: "made", commit: release.commit };
    const { version, base, commit: to } = release;
    const keep = (await changesKeptPaths(ports, base, to)) ? nothingKept : protectedPaths;
    const from = landedPart(state, release);
    const applied = await ports.objects.applyChanges({ from, to, onto: develop, keep });
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "conflict")
        return {
            kind: "refused",
            found: `${version} conflicts with ${names/* branches */.J0.base} ${inPaths(applied.paths)}.`,
            remedy: `From ${names/* branches */.J0.base} make a branch "${(0,names/* landingBranch */.sF)(version)}", merge the tag ${version} into it, resolve the conflict, open a pull request and let a rollback approver approve it; production runs ${version} and ${names/* branches */.J0.base} lacks it.`,
        };
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: [develop.sha],
        message: `Land ${version}\n\nReleased-In: ${version}\nRelease-Commit: ${to.sha}`,
    });
    return { kind: "made", commit };
}
function landedPart(state, { version, base, pullRequests }) {
    const owed = new Set(state.followUps.flatMap((followUp) => followUp.kind === "land" && followUp.version === version ? [followUp.pullRequest.number] : []));
    const next = pullRequests.findIndex(({ number }) => owed.has(number));
    return pullRequests.slice(0, Math.max(next, 0)).at(-1)?.merge ?? base;
}
const nothingKept = { directories: [], files: [] };
const landingBody = ({ version, pullRequests }) => [
    `Production runs ${version}, and not all of its pull requests could be merged as they were released: ${pullRequests.map(({ number }) => `#${number}`).join(", ")}.`,
    `This brings exactly what was released to ${names/* branches */.J0.base}. The console merges it itself where the rules allow; after a push to its branch a rollback approver has to approve it first.`,
].join("\n\n");
async function mergeLanding(ports, context, { landing, methods }) {
    const { version, pullRequest, commit } = landing;
    const [method = "merge", ...others] = methods;
    const merged = await mergeWithSuccessStatus(ports, {
        description: `Lands ${version}`,
        number: pullRequest,
        head: commit.sha,
        method,
        title: `Land ${version} (#${pullRequest})`,
        message: `Released-In: ${version}`,
    });
    if (merged.kind === "done") {
        const develop = await ports.objects.commitOf(merged.value.commit);
        return landed(ports, context, { version, develop, method: merged.value.manual ? "by-hand" : method });
    }
    const now = await ports.pullRequests.find(pullRequest);
    if (now.state === "merged" && now.mergeCommit !== undefined) {
        return { kind: "settled", drafts: [landedDraft({ version, develop: commit, method: "by-hand" })] };
    }
    if (now.state === "closed") {
        const { context: known } = await recordClosed(ports, context, landing);
        if (!known.state.landings.some((each) => each.version === version))
            return landRelease(ports, known, version);
    }
    if (others.length > 0 && now.head === commit.sha && !needsPerson(context, pullRequest))
        return mergeLanding(ports, context, { landing, methods: others });
    if ((0,release_decision/* pullRequestOf */._n)(context.snapshot, pullRequest)?.mergeable === "CONFLICTING")
        return {
            kind: "refused",
            found: `#${pullRequest}, which lands ${version}, conflicts with ${names/* branches */.J0.base}.`,
            remedy: `Merge ${names/* branches */.J0.base} into its branch "${landing.branch}", resolve the conflict, push, and let a rollback approver approve #${pullRequest}; production runs ${version} and ${names/* branches */.J0.base} lacks it.`,
        };
    return {
        ...merged,
        remedy: `${merged.remedy} Merge #${pullRequest}: production runs ${version} and ${names/* branches */.J0.base} lacks it.`,
    };
}
const recordClosed = (ports, context, { version, pullRequest }) => (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
    const facts = { type: "landing-closed", version, pullRequest };
    const isKnown = state.landings.some((each) => each.pullRequest === pullRequest);
    return Promise.resolve({ drafts: isKnown ? [{ actor: names/* consoleName */.vD, facts }] : [], value: undefined });
});
const landedDraft = (place) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "release-landed", ...place },
});
const landed = async (ports, context, place) => ({
    kind: "settled",
    drafts: [landedDraft(place)],
    context: await withBaseAt(ports, context, place),
});

// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/land-pull-request.js













async function landPullRequest(ports, first, followUp) {
    const context = await freshStanding(ports, first);
    const { snapshot, policy, state } = context;
    const { version, pullRequest } = followUp;
    if (!state.followUps.some(({ key }) => key === followUp.key))
        return { kind: "waits" };
    if ((0,state_taint/* taintedCommits */.ay)(state, pullRequest.number).has(pullRequest.head))
        return { kind: "waits" };
    if (state.landings.some((landing) => landing.version === version))
        return landRelease(ports, context, version);
    if (mayFastForward(context, followUp)) {
        await setSuccessStatus(ports, { sha: pullRequest.head, description: releasedIn(version) });
        const forwarded = await fastForward(ports, context, followUp).catch(whereRefused);
        if (forwarded !== undefined)
            return forwarded;
    }
    return mergeBy(ports, context, { followUp, methods: landingMethods(snapshot, policy) });
}
const releasedIn = (version) => `Released in ${version}`;
function whereRefused(error) {
    if (!(error instanceof transaction/* WriteRefusedError */.wO))
        throw error;
    return undefined;
}
async function mergeBy(ports, context, { followUp, methods }) {
    const { version, pullRequest } = followUp;
    const [method, ...others] = methods;
    if (method === undefined)
        return {
            kind: "refused",
            found: `No merge method is allowed on ${names/* branches */.J0.base}.`,
            remedy: `Allow one in the repository's settings or in the ruleset of ${names/* branches */.J0.base}.`,
        };
    const merged = await mergeWithSuccessStatus(ports, {
        description: releasedIn(version),
        number: pullRequest.number,
        head: pullRequest.head,
        method,
        title: `Land #${pullRequest.number}: ${(0,commit_messages/* titleInMessage */.Hl)(pullRequest.title)}`,
        message: `Released-In: ${version}\nProposed-by: @${pullRequest.author}`,
        wasSeen: (0,release_decision/* pullRequestOf */._n)(context.snapshot, pullRequest.number) !== undefined,
    });
    if (merged.kind === "refused")
        return unmerged(ports, context, { followUp, method, others, refusal: merged });
    const { commit, tree, manual } = merged.value;
    const how = manual ? "by-hand" : method;
    return land_pull_request_landed(ports, context, { followUp, merged: { commit, tree }, method: how });
}
async function freshStanding(ports, context) {
    const { snapshot: known } = context;
    const read = await (0,fallback_policy/* readAgain */.n)(ports, context);
    const isBehind = read.snapshot.develop.sha !== known.develop.sha &&
        !(await ports.history.contains(read.snapshot.develop.sha, known.develop.sha));
    return isBehind ? { ...read, snapshot: { ...read.snapshot, develop: known.develop } } : read;
}
async function land_pull_request_landed(ports, context, { followUp, merged: { commit, tree }, method, }) {
    const { head } = followUp.pullRequest;
    const isReplayed = method === "rebase" || method === "by-hand";
    const [develop, commits] = await Promise.all([
        tree === undefined ? ports.objects.commitOf(commit) : { sha: commit, tree },
        isReplayed ? (0,commits_on_develop/* commitsOnDevelop */.R)(ports, context, { head, commit }) : [commit],
    ]);
    return {
        kind: "settled",
        drafts: [land_pull_request_landedDraft(followUp, { develop, commits, method })],
        context: await withBaseAt(ports, context, { develop, method }),
    };
}
const land_pull_request_landedDraft = ({ version, pullRequest: { number, head } }, place) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "pull-request-landed", version, pullRequest: number, head, ...place },
});
async function unmerged(ports, context, { followUp, method, others, refusal }) {
    const { number, head } = followUp.pullRequest;
    if (await isOnDevelop(ports, context, followUp)) {
        const develop = await ports.objects.commitOf(head);
        const place = { develop, commits: [head], method: "by-hand" };
        return { kind: "settled", drafts: [land_pull_request_landedDraft(followUp, place)], context };
    }
    const now = await ports.pullRequests.find(number);
    const shown = (0,release_decision/* pullRequestOf */._n)(context.snapshot, number);
    const isLost = now.state !== "open" ||
        now.head !== head ||
        shown?.isDraft === true ||
        shown?.mergeable === "CONFLICTING";
    if (isLost)
        return landRelease(ports, context, followUp.version);
    if (needsPerson(context, number))
        return refusal;
    if (others.length > 0)
        return mergeBy(ports, context, { followUp, methods: others });
    const isFinal = method === "rebase" || followUp.refusal !== null;
    return isFinal ? landRelease(ports, context, followUp.version) : refusal;
}
async function isOnDevelop(ports, { snapshot: { develop }, state }, { version, pullRequest: { number, head, merge } }) {
    if (await ports.history.contains(develop.sha, head))
        return true;
    const release = state.releases.find((each) => each.version === version);
    const place = release?.pullRequests.findIndex((each) => each.number === number) ?? -1;
    if (release === undefined || place < 0)
        return false;
    const from = release.pullRequests[place - 1]?.merge ?? release.base;
    if (await changesKeptPaths(ports, from, merge))
        return false;
    const applied = await ports.objects.applyChanges({ from, to: merge, onto: develop, keep: protectedPaths });
    return applied.kind === "applied" && applied.tree === develop.tree;
}
function mayFastForward({ snapshot, state, policy }, { version, pullRequest }) {
    const { rules, develop } = snapshot;
    const isFree = !rules.pullRequestRequired &&
        rules.requiredContexts.length === 0 &&
        !rules.linearHistory &&
        !rules.signatures &&
        !rules.mergeQueue;
    const release = state.releases.find((each) => each.version === version);
    const isBase = develop.sha === state.train.base.sha && release?.commit.sha === state.train.tip.sha;
    return (isFree &&
        isBase &&
        policy.landing.method === "auto" &&
        snapshot.repository.mergeMethods.includes("merge") &&
        (0,release_decision/* pullRequestOf */._n)(snapshot, pullRequest.number)?.head === pullRequest.head);
}
async function fastForward(ports, context, followUp) {
    const { version } = followUp;
    const release = context.state.releases.find((each) => each.version === version);
    if (release === undefined)
        return {
            kind: "refused",
            found: `${version} is not among the last releases.`,
            remedy: "Merge the pull request manually.",
        };
    const { develop } = context.snapshot;
    const facts = {
        type: "release-landed",
        version,
        develop: release.commit,
        method: "fast-forward",
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, (now) => {
        const isOwed = now.state.followUps.some(({ key }) => key === followUp.key);
        const isTainted = (0,state_taint/* taintedCommits */.ay)(now.state, followUp.pullRequest.number).has(followUp.pullRequest.head);
        if (!isOwed || isTainted || now.snapshot.develop.sha !== develop.sha)
            return Promise.resolve({ drafts: [], value: false });
        return Promise.resolve({
            drafts: [{ actor: names/* consoleName */.vD, facts }],
            moves: [
                {
                    ref: `refs/heads/${names/* branches */.J0.base}`,
                    before: develop.sha,
                    after: release.commit.sha,
                    force: false,
                },
            ],
            value: true,
        });
    });
    if (!written.value)
        return { kind: "waits" };
    return {
        kind: "settled",
        drafts: [],
        context: { ...written.context, snapshot: { ...written.context.snapshot, develop: release.commit } },
    };
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/recovery-branch.js

async function placeOf(ports, { snapshot: { develop } }, { rollback, head }) {
    const { reverted, revert } = rollback;
    if (revert !== null &&
        (reverted === null || (await standsOnCommit(ports, { develop, head, on: revert.commit }))))
        return { base: revert.commit, stacked: true };
    const own = await ports.history.ownCommits(develop.sha, head);
    const earlier = own.findLast(({ title }) => title === revertTitle(rollback));
    if (earlier !== undefined)
        return { base: await ports.objects.commitOf(earlier.sha), stacked: true };
    return { base: await sharedWith(ports, { develop, head }), stacked: false };
}
async function standsOnCommit({ history }, { develop, head, on }) {
    const [holds, isLanded] = await Promise.all([
        history.contains(head, on.sha),
        history.contains(develop.sha, on.sha),
    ]);
    return holds && !isLanded;
}
async function sharedWith(ports, { develop, head }) {
    const shared = await ports.history.mergeBase(develop.sha, head);
    return shared === undefined || shared === develop.sha ? develop : ports.objects.commitOf(shared);
}
async function baseOf(ports, { base }, { develop, head }) {
    const shared = await ports.history.mergeBase(develop.sha, head);
    if (shared === undefined || shared === base.sha || shared === head)
        return base;
    const [isNewer, isHeld] = await Promise.all([
        ports.history.contains(shared, base.sha),
        ports.history.contains(head, base.sha),
    ]);
    return isNewer || !isHeld ? ports.objects.commitOf(shared) : base;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/build-recovery.js





async function makeRecovery(ports, context, { rollback, base }) {
    const { develop } = context.snapshot;
    if (await nothingLanded(ports, context, rollback)) {
        const since = rollback.toRecover[0]?.since ?? base;
        const attempt = { rollback, base: since, commit: rollback.from.commit };
        const made = await absorbRecoveries(ports, context, attempt);
        if (made.leftOut.length === 0)
            return made;
    }
    let commit = base;
    for (const span of rollback.toRecover) {
        const applied = await ports.objects.applyChanges({
            from: span.since,
            to: span.until,
            onto: commit,
            keep: protectedPaths,
        });
        if (applied.kind === "refused")
            return applied;
        if (applied.kind === "conflict")
            return conflict(rollback, base, applied.paths);
        if (applied.tree === commit.tree)
            continue;
        const message = `Bring back what ${rollback.id} rolled back\n\nRollback: ${rollback.id}\nRolled-Back: ${rollback.from.version} ${span.until.sha}`;
        commit = await ports.objects.createCommit({ tree: applied.tree, parents: [commit.sha], message });
    }
    const made = await absorbRecoveries(ports, context, { rollback, base, commit });
    if (made.commit.tree !== base.tree)
        return made;
    return rollback.reverted?.method === "unneeded" ? nothing(rollback, develop) : empty(rollback);
}
const conflict = ({ id, from, toRecover }, base, paths) => ({
    kind: "refused",
    found: `What ${id} took out of production conflicts with ${names/* branches */.J0.base} ${inPaths(paths)}.`,
    remedy: `Bring it back manually: create the branch "${(0,names/* recoveryBranch */.Sz)(id)}" at ${base.sha}, take over ${toRecover.map(({ since, until }) => `the changes from ${since.sha} to ${until.sha} (${from.version})`).join(" and ")}, and open a pull request from it to ${names/* branches */.J0.base}. The console takes it for the recovery.`,
});
const nothing = ({ id }, develop) => ({
    kind: "settled",
    drafts: [{ actor: names/* consoleName */.vD, facts: { type: "recovery-unneeded", rollback: id, develop } }],
});
const empty = ({ id, from }) => ({
    kind: "refused",
    found: `The changes of ${from.version} were taken out of ${names/* branches */.J0.base}, and bringing them back changes nothing there.`,
    remedy: `Look at ${names/* branches */.J0.base}: if somebody has brought ${from.version} back manually, take that out, or push the branch "${(0,names/* recoveryBranch */.Sz)(id)}" yourself and open a pull request from it.`,
});
async function nothingLanded(ports, { state, snapshot: { develop } }, { id, reverted, toRecover, from, carried, target }) {
    const [span] = toRecover;
    if (reverted?.method !== "unneeded" || toRecover.length !== 1 || span === undefined)
        return false;
    if (span.until.sha !== from.commit.sha || span.since.sha !== target.commit.sha)
        return false;
    if (state.releases.some(({ rolledBackBy }) => rolledBackBy === id))
        return false;
    const heads = [from.commit.sha, ...carried.map(({ head }) => head)];
    const contained = await Promise.all(heads.map((head) => ports.history.contains(develop.sha, head)));
    return !contained.some(Boolean) && !(await isLostByMerging(ports, { develop, ...span }));
}
async function isLostByMerging(ports, { develop, since, until }) {
    const keep = { directories: [], files: [] };
    const heads = [{ sha: until.sha, message: "Try what its merge brings back" }];
    const [applied, merged] = await Promise.all([
        ports.objects.applyChanges({ from: since, to: until, onto: develop, keep }),
        ports.merging.mergeOnto({ base: develop.sha, heads }),
    ]);
    if (merged.scratch !== undefined)
        await ports.merging.discard(merged.scratch);
    return (applied.kind === "applied" && (merged.kind !== "merged" || merged.commits.at(-1)?.tree !== applied.tree));
}
async function absorbRecoveries(ports, context, { rollback, base, commit: first, }) {
    let commit = first;
    const absorbs = [];
    const leftOut = [];
    for (const recovery of context.state.recoveries) {
        const head = await headOf(ports, context, recovery);
        if (head === undefined)
            continue;
        const from = await knownOf(ports, context, { rollback, recovery, head });
        const taken = await takeIn(ports, { commit, recovery, head, from });
        if ("sha" in taken) {
            commit = taken;
            absorbs.push({ recovery, head });
        }
        else
            leftOut.push(taken);
    }
    return { kind: "made", base, commit, absorbs, leftOut };
}
async function headOf(ports, { snapshot }, { pullRequest, stacked }) {
    const open = (0,release_decision/* pullRequestOf */._n)(snapshot, pullRequest);
    if (open !== undefined)
        return open.head;
    const { state, head } = await ports.pullRequests.find(pullRequest);
    return state === "merged" && !stacked ? undefined : head;
}
async function knownOf(ports, { snapshot: { develop } }, { rollback, recovery, head, }) {
    const attempted = rollback.carried.find(({ number }) => number === recovery.pullRequest);
    return attempted !== undefined && (await ports.history.contains(head, attempted.head))
        ? ports.objects.commitOf(attempted.head)
        : baseOf(ports, recovery, { develop, head });
}
async function takeIn(ports, { commit, recovery, head, from }) {
    const theirs = await ports.objects.commitOf(head);
    const { pullRequest, rollback } = recovery;
    if (await changesKeptPaths(ports, recovery.commit, theirs))
        return {
            pullRequest,
            rollback,
            found: "it changes policy or workflow files, which the console does not move",
        };
    const applied = await ports.objects.applyChanges({ from, to: theirs, onto: commit, keep: protectedPaths });
    if (applied.kind === "refused")
        return { pullRequest, rollback, found: applied.found };
    if (applied.kind === "conflict")
        return { pullRequest, rollback, found: `both change ${inPaths(applied.paths)}` };
    return ports.objects.createCommit({
        tree: applied.tree,
        parents: [commit.sha, head],
        message: `Take in the recovery of ${rollback}\n\nRollback: ${rollback}\nPull-Request: #${pullRequest}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/mark-pull-request.js

const markPullRequest = (ports, marks) => (0,show_or_tell/* showOrTell */.Q)(ports, `#${marks.number} lacks labels or assignees`, () => ports.pullRequests.mark(marks));

// EXTERNAL MODULE: ./build/domain/setup/started-checks.js
var started_checks = __webpack_require__(3282);
;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/start-checks.js






const none = { files: [], left: [] };
async function startableChecks(ports, context) {
    if (ports.hasApp)
        return none;
    try {
        const { checks, all } = await recentChecks(ports, context);
        const judged = checks.map((workflow) => ({
            path: workflow.path,
            found: (0,started_checks/* whyNotStarted */.hb)(workflow, all)?.found,
        }));
        return {
            files: judged.flatMap(({ path, found }) => (found === undefined ? [path] : [])),
            left: judged.flatMap(({ path, found }) => (found === undefined ? [] : [notStarted(path, found)])),
        };
    }
    catch (error) {
        const found = `Which checks can be started is not known: ${withoutStop((0,message_of/* messageOf */.b)(error))}.`;
        ports.runner.info(found);
        return { files: [], left: [(0,markdown/* escapeMarkdown */.FV)(found)] };
    }
}
const notStarted = (path, found) => `${(0,markdown/* escapeMarkdown */.FV)(path)}: it ${(0,markdown/* escapeMarkdown */.FV)(found)}.`;
const withoutStop = (text) => text.replace(/\.$/, "");
async function recentChecks({ runs, setup }, { snapshot: { develop, policy, repository } }) {
    const base = repository.defaultBranch;
    const [opened, facts] = await Promise.all([
        runs.recentFiles("pull_request"),
        setup?.read(develop.sha, { policy, base }),
    ]);
    const all = facts?.checkout.workflows ?? [];
    const ci = (0,started_checks/* ciWorkflows */.D7)(all);
    const ran = ci.filter((each) => (0,started_checks/* checksCommits */.MU)(each) &&
        (0,started_checks/* hearsBranch */.cc)(each.triggers["pull_request"] ?? {}, names/* branches */.J0.base) &&
        opened.includes(each.path));
    const pushes = ci.filter((each) => (0,started_checks/* checksPushes */.m8)(each) && !ran.includes(each));
    const pushed = pushes.length === 0 ? [] : await runs.recentFiles("push");
    return { checks: [...ran, ...pushes.filter(({ path }) => pushed.includes(path))], all };
}
async function startChecks(ports, { branch, number, checks, isAgain = false, }) {
    const { files, left } = checks;
    try {
        const started = files.length === 0 ? [] : await ports.runs.startChecks(branch, files);
        const refused = files
            .filter((path) => !started.includes(path))
            .map((path) => notStarted(path, "was refused by GitHub"));
        ports.runner.info(`Checks of ${branch}: ${started.join(", ") || "none was started"}`);
        const untold = [...left, ...refused];
        if (untold.length > 0 || (isAgain && files.length > 0))
            await tellLeft(ports, number, untold);
    }
    catch (error) {
        const found = `could not be started: ${withoutStop((0,message_of/* messageOf */.b)(error))}`;
        ports.runner.info(`Checks of ${branch}: ${files.join(", ")} ${found}`);
        await tellLeft(ports, number, [...left, ...files.map((path) => notStarted(path, found))]);
    }
}
async function tellLeft(ports, number, left) {
    const tell = left.length === 0 ? upsert_comment/* correctComment */.k : upsert_comment/* upsertComment */.l;
    const body = left.length === 0 ? "The console started all checks of this pull request." : bodyOf(left);
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not say which checks were not started`, () => tell(ports, { number, about: "checks-not-started", body }));
}
const bodyOf = (left) => [
    "The console opened this pull request, and GitHub checks such a one only where the console starts the check. Not started:",
    "",
    ...left.map((sentence) => `- ${sentence}`),
    "",
    "Do: push a commit to this branch, an empty one will do (`git commit --allow-empty`): then they run as for any other pull request.",
].join("\n");

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/open-recovery.js







async function openRecovery(ports, context, id) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(context.state, id);
    if (rollback === undefined || rollback.phase !== "restored")
        return { kind: "waits" };
    const base = recoveryBase(context, rollback);
    if (base === undefined)
        return { kind: "waits" };
    const manual = openedByHand(context, rollback);
    if (manual !== undefined)
        return adopt(ports, context, { rollback, ...manual });
    const made = await makeRecovery(ports, context, { rollback, base });
    if (made.kind !== "made")
        return made;
    return publishRecovery(ports, context, { rollback, made });
}
const recoveryBase = ({ snapshot }, { reverted, revert }) => reverted === null ? revert?.commit : snapshot.develop;
function openedByHand({ snapshot }, { id }) {
    const branch = (0,names/* recoveryBranch */.Sz)(id);
    return snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository && !each.author.isBot);
}
async function adopt(ports, context, { rollback, number, head, }) {
    const [commit, place, absorbs] = await Promise.all([
        ports.objects.commitOf(head),
        placeOf(ports, context, { rollback, head }),
        inBranch(ports, context, head),
    ]);
    if (commit.tree === place.base.tree)
        return empty(rollback);
    const isOurs = await isAsMade(ports, context, { rollback, commit, base: place.base });
    return openedAs({ rollback, number, commit, ...place, absorbs, ...(isOurs ? {} : { adopted: true }) });
}
async function isAsMade(ports, context, { rollback, commit, base }) {
    const made = await makeRecovery(ports, context, { rollback, base });
    return made.kind === "made" && made.commit.tree === commit.tree;
}
const openedAs = ({ rollback, number, commit, base, stacked, absorbs, adopted, }) => ({
    kind: "settled",
    drafts: [
        {
            actor: names/* consoleName */.vD,
            facts: {
                type: "recovery-opened",
                rollback: rollback.id,
                pullRequest: number,
                branch: (0,names/* recoveryBranch */.Sz)(rollback.id),
                commit,
                base,
                stacked,
                ...(adopted === undefined ? {} : { adopted }),
                carries: carriedBy(rollback, absorbs),
                absorbs: absorbs.map(({ recovery: { rollback: of, pullRequest }, head }) => ({
                    rollback: of,
                    pullRequest,
                    head,
                })),
            },
        },
    ],
});
const carriedBy = ({ carried }, absorbs) => (0,active_rollbacks/* eachOnce */.B)([...carried, ...absorbs.flatMap(({ recovery }) => recovery.carries)]);
async function inBranch(ports, context, head) {
    const held = await Promise.all(context.state.recoveries.map(async (recovery) => {
        const theirs = await headOf(ports, context, recovery);
        if (theirs === undefined || !(await ports.history.contains(head, theirs)))
            return [];
        return [{ recovery, head: theirs }];
    }));
    return held.flat();
}
async function publishRecovery(ports, context, { rollback, made }) {
    const branch = (0,names/* recoveryBranch */.Sz)(rollback.id);
    const checks = startableChecks(ports, context);
    const ref = await ports.objects.moveRef({
        ref: `refs/heads/${branch}`,
        before: null,
        after: made.commit.sha,
        force: false,
    });
    if (ref.kind === "refused")
        return ref;
    const carries = carriedBy(rollback, made.absorbs);
    const opened = await ports.pullRequests.open({
        branch,
        title: recoveryTitle(rollback),
        body: recoveryBody(textOf(context, { rollback, made, carries })),
    });
    if (opened.kind === "refused")
        return askSomebody(context, { rollback, refusal: opened });
    const { number, head } = opened.value;
    await startRecovery(ports, { number, branch, carries, checks: await checks });
    if (head !== made.commit.sha)
        return adopt(ports, context, { rollback, number, head });
    const { base, commit, absorbs } = made;
    return openedAs({ rollback, number, commit, base, stacked: rollback.reverted === null, absorbs });
}
const textOf = ({ snapshot }, { rollback, made, carries, }) => ({
    rollback,
    carries,
    base: made.base,
    commit: made.commit,
    absorbs: made.absorbs.map(({ recovery }) => recovery),
    leftOut: made.leftOut,
    repositoryUrl: snapshot.repository.url,
});
function askSomebody({ snapshot }, { rollback, refusal, }) {
    const branch = (0,names/* recoveryBranch */.Sz)(rollback.id);
    const link = openRecoveryLink(rollback, { branch, repositoryUrl: snapshot.repository.url });
    const remedy = `${refusal.remedy} Or open the pull request of "${branch}", which brings back what ${rollback.id} took out, yourself.`;
    return { ...refusal, remedy, link };
}
async function startRecovery(ports, { number, branch, carries, checks, }) {
    const assignees = [...new Set(carries.map(({ author }) => author))];
    await Promise.all([
        markPullRequest(ports, { number, labels: ["recovery"], assignees }),
        startChecks(ports, { branch, number, checks }),
    ]);
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/mark-deployed.js



async function createTag(ports, context, { version, commit }) {
    const { sequence, hash } = (0,unwritten/* writtenState */.Xv)(context).log;
    const tagged = await ports.tags.create({
        version,
        commit: commit.sha,
        message: `Release ${version}\n\nRelease-Console-Entry: ${sequence}\nRelease-Console-Hash: ${hash}\n`,
    });
    if (tagged.kind === "refused")
        return tagged;
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "release-tagged", version, commit: commit.sha } }],
    };
}
async function pinAttempt(ports, { deployment, commit }) {
    const branch = (0,names/* attemptBranch */.Cf)(deployment);
    const outcome = await ports.objects.moveRef({
        ref: `refs/heads/${branch}`,
        before: null,
        after: commit.sha,
        force: false,
    });
    if (outcome.kind === "refused")
        return outcome;
    const head = outcome.kind === "raced" ? await ports.objects.headOf(branch) : commit.sha;
    if (head === undefined)
        return { kind: "waits" };
    if (head !== commit.sha)
        return {
            kind: "refused",
            found: `The branch ${branch} is at ${(0,values/* shortSha */.Fu)(head)}, not at the deployed commit ${(0,values/* shortSha */.Fu)(commit.sha)}.`,
            remedy: `Delete the branch ${branch}; the next run makes it again.`,
        };
    return {
        kind: "settled",
        drafts: [
            { actor: names/* consoleName */.vD, facts: { type: "attempt-pinned", deployment, branch, commit: commit.sha } },
        ],
    };
}

// EXTERNAL MODULE: ./build/domain/log/canonical-json.js
var canonical_json = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/domain/rollback/form.js
var rollback_form = __webpack_require__(3758);
;// CONCATENATED MODULE: ./build/domain/train/release-notes.js




function releaseNotes(release, state, repositoryUrl) {
    const banner = bannerOf(release);
    return [
        `## ${release.version}`,
        "",
        ...(banner === null ? [] : [`> **${banner}**`, ""]),
        `Released ${release.releasedAt.slice(0, 10)} from [${(0,values/* shortSha */.Fu)(release.commit.sha)}](${repositoryUrl}/commit/${release.commit.sha}), ${release.health === "healthy" ? "health verified" : "health not verified"}${release.previous === null ? "" : `, after ${release.previous}`}.`,
        ...(banner === null
            ? ["", `[Request a rollback to ${release.version}](${(0,rollback_form/* formUrl */.es)(repositoryUrl, release.version)})`]
            : []),
        "",
        "### Changes",
        "",
        ...release.pullRequests.map((each) => releasedLine(each, release)),
        ...broughtBack(release, state),
        ...(release.drift.length === 0
            ? []
            : [
                "",
                "### Also in it: commits that bypassed the console",
                "",
                ...release.drift.map(({ sha, title, author }) => `- ${(0,values/* shortSha */.Fu)(sha)} ${(0,markdown/* escapeMarkdown */.FV)(title)} (${(0,markdown/* escapeMarkdown */.FV)(author)})`),
            ]),
        ...checkLines(release, repositoryUrl),
        "",
    ].join("\n");
}
const allReleaseNotes = (state, repositoryUrl) => [
    "# Release Notes",
    "",
    ...state.releases
        .slice(-50)
        .toReversed()
        .map((release) => releaseNotes(release, state, repositoryUrl)),
].join("\n");
const bannerOf = ({ rolledBackBy }) => rolledBackBy === null ? null : `Rolled back by ${rolledBackBy}: production does not run this release.`;
const notesPath = (release) => `releases/${release.version}.md`;
const notesDataPath = (release) => `releases/${release.version}.json`;
function releasedLine(pullRequest, release) {
    const { number, recovers } = pullRequest;
    const approvers = (release.basis?.approvals ?? []).filter((each) => each.pullRequest === number);
    const approved = approvers.length === 0 ? "" : `, approved by ${approvers.map(({ by }) => `@${by}`).join(", ")}`;
    if (recovers === null)
        return `${changeLine(pullRequest)}${approved}`;
    const people = [
        ...new Set([...release.bringsBack, pullRequest]
            .flatMap(({ author, contributors }) => [author, ...contributors])
            .filter((login) => !login.endsWith("[bot]"))),
    ];
    return `- ${(0,markdown/* escapeMarkdown */.FV)(pullRequest.title)} (#${number})${people.length === 0 ? "" : ` by ${people.map((login) => `@${login}`).join(", ")}`}${approved}`;
}
function checkLines({ basis }, repositoryUrl) {
    const checks = basis?.checks ?? [];
    if (checks.length === 0)
        return [];
    const lines = checks.map(({ pullRequest, name, app, workflow, conclusion, run }) => {
        const shown = `${(0,markdown/* escapeMarkdown */.FV)(name)} (${(0,markdown/* escapeMarkdown */.FV)(workflow ?? app)})`;
        const where = run === null ? "" : ` [run ${run}](${repositoryUrl}/actions/runs/${run})`;
        return `- #${pullRequest}: ${shown}: ${(0,markdown/* escapeMarkdown */.FV)(conclusion)}${where}`;
    });
    return ["", "### Checks that had passed", "", ...lines];
}
const personOf = (login) => (login.endsWith("[bot]") ? (0,markdown/* escapeMarkdown */.FV)(login) : `@${login}`);
const changeLine = ({ title, number, author }) => `- ${(0,markdown/* escapeMarkdown */.FV)(title)} (#${number}) by ${personOf(author)}`;
function broughtBack(release, state) {
    const changes = release.bringsBack.map((each) => `${changeLine(each)}${firstShipped(each.number, release, state)}`);
    const drift = release.bringsBackDrift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`);
    const lines = [...changes, ...drift].map((line) => `  ${line}`);
    return lines.length === 0 ? [] : ["- Brings back what was rolled back:", ...lines];
}
function firstShipped(number, release, state) {
    const first = state.releases.find((other) => other.version !== release.version && other.pullRequests.some((each) => each.number === number));
    return first === undefined ? "" : `, first shipped in ${first.version}`;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/release-notes.js





const releaseOf = (state, version) => state.releases.find((each) => each.version === version);
async function writeNotes(ports, context, version) {
    const url = context.snapshot.repository.url;
    const written = await (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
        const release = releaseOf(state, version);
        if (release === undefined ||
            !state.followUps.some((followUp) => followUp.kind === "notes" && followUp.version === version))
            return Promise.resolve({ drafts: [], value: undefined });
        const files = [
            { path: notesPath(release), content: releaseNotes(release, state, url) },
            { path: notesDataPath(release), content: `${(0,canonical_json/* indentedCanonicalJson */.ww)(release)}\n` },
            { path: "RELEASE_NOTES.md", content: allReleaseNotes(state, url) },
        ];
        const digests = Object.fromEntries(files.map(({ path, content }) => [path, ports.sha256(content)]));
        const facts = {
            type: "release-notes-written",
            version,
            banner: bannerOf(release),
            files: digests,
        };
        return Promise.resolve({ drafts: [{ actor: names/* consoleName */.vD, facts }], files, value: undefined });
    });
    return { kind: "settled", drafts: [], context: written.context };
}
async function writePage(ports, { state, snapshot }, version) {
    const release = releaseOf(state, version);
    if (release === undefined)
        return {
            kind: "refused",
            found: `${version} is not among the last releases.`,
            remedy: "Write its page manually from the notes on release-log.",
        };
    if (state.followUps.some((followUp) => followUp.kind === "tag" && followUp.version === version))
        return { kind: "waits" };
    const page = await ports.releasePages.write({
        version,
        commit: release.commit.sha,
        body: releaseNotes(release, state, snapshot.repository.url),
        isKnown: release.page !== null,
        latest: (0,target/* liveRelease */._8)(state)?.version === version,
        withdrawn: release.rolledBackBy !== null,
    });
    if (page.kind === "refused")
        return page;
    const { id, url } = page.value;
    return {
        kind: "settled",
        drafts: [
            {
                actor: names/* consoleName */.vD,
                facts: { type: "release-published", version, page: id, url, banner: bannerOf(release) },
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/domain/gates/rule-changes.js
var rule_changes = __webpack_require__(1414);
;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/reopen-recovery.js






async function openAgain(ports, context, recovery) {
    const { pullRequest, branch, rollback } = recovery;
    const { state, head: merged } = await ports.pullRequests.find(pullRequest);
    if (state === "open")
        return { kind: "waits" };
    if (state === "closed")
        return {
            kind: "refused",
            found: `#${pullRequest} is not open.`,
            remedy: `Reopen #${pullRequest}; nothing else brings back what ${rollback} took out.`,
        };
    const before = (await ports.objects.headOf(branch)) ?? null;
    const own = await ports.objects.commitOf(before ?? merged);
    const made = await forward(ports, context, { recovery, own });
    if (made.kind !== "made")
        return made;
    const { commit } = made;
    if (commit.sha !== before) {
        const ref = `refs/heads/${branch}`;
        const moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: false });
        if (moved.kind === "refused")
            return moved;
        if (moved.kind === "raced")
            return { kind: "waits" };
    }
    const opened = await openFrom(ports, context, recovery);
    if (opened.kind === "refused")
        return opened;
    const { number, head } = opened.value;
    const checks = await startableChecks(ports, context);
    await startRecovery(ports, { number, branch, carries: recovery.carries, checks });
    if (head !== commit.sha)
        return { kind: "waits" };
    const base = context.snapshot.develop;
    const facts = {
        type: "recovery-restacked",
        rollback,
        pullRequest: number,
        from: own.sha,
        commit,
        base,
    };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
async function forward(ports, { snapshot: { develop } }, { recovery, own }) {
    const { rollback, base } = recovery;
    const applied = await ports.objects.applyChanges({
        from: base,
        to: own,
        onto: develop,
        keep: protectedPaths,
    });
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "conflict")
        return manual(recovery, `Bringing it back conflicts with ${names/* branches */.J0.base} ${inPaths(applied.paths)}.`);
    if (applied.tree === develop.tree)
        return manual(recovery, `Bringing it back would change nothing on ${names/* branches */.J0.base}.`);
    if (own.tree === applied.tree && (await ports.history.contains(own.sha, develop.sha)))
        return { kind: "made", commit: own };
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: [own.sha, develop.sha],
        message: `Bring back once more what ${rollback} rolled back\n\nRollback: ${rollback}`,
    });
    return { kind: "made", commit };
}
const manual = ({ pullRequest, branch, base }, found) => ({
    kind: "refused",
    found: `#${pullRequest} was merged before the revert, which then took out what it had brought back. ${found}`,
    remedy: `Make the branch "${branch}" manually: ${names/* branches */.J0.base} with the changes from ${base.sha} to the head of #${pullRequest}. Open a pull request from it to ${names/* branches */.J0.base}; the console takes it for the recovery.`,
});
async function openFrom(ports, { snapshot }, recovery) {
    const { pullRequest, branch, rollback, from } = recovery;
    const titled = { id: rollback, from };
    const opened = await ports.pullRequests.open({
        branch,
        title: recoveryTitle(titled),
        body: `Goes on from #${pullRequest}, which was merged before the revert of ${rollback}: that took out again what it had brought back. Whom and what it carries is written there. Push the repair to this branch.`,
    });
    if (opened.kind === "done")
        return opened;
    const link = openRecoveryLink(titled, { branch, repositoryUrl: snapshot.repository.url });
    return { ...opened, remedy: `${opened.remedy} Or open it yourself.`, link };
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/restack-recovery.js








async function restackRecovery(ports, context, followUp) {
    const recovery = context.state.recoveries.find(({ rollback }) => rollback === followUp.rollback);
    if (recovery === undefined || !recovery.stacked)
        return { kind: "waits" };
    const open = (0,release_decision/* pullRequestOf */._n)(context.snapshot, recovery.pullRequest) ?? openOf(context, recovery.branch);
    return open === undefined
        ? openAgain(ports, context, recovery)
        : restack(ports, context, { recovery, pullRequest: open, landed: followUp.landed });
}
const openOf = ({ snapshot }, branch) => snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);
async function restack(ports, context, { recovery, pullRequest, landed }) {
    const { develop } = context.snapshot;
    const { head } = pullRequest;
    const [isLanded, isHeld] = await Promise.all([
        ports.history.contains(develop.sha, recovery.base.sha),
        ports.history.contains(head, recovery.base.sha),
    ]);
    if (isLanded && isHeld) {
        const isItself = pullRequest.number === recovery.pullRequest;
        const commit = isItself ? recovery.commit : await ports.objects.commitOf(head);
        return restacked(recovery, pullRequest, { commit, base: await sharedWith(ports, { develop, head }) });
    }
    const rules = (0,rule_changes/* ruleChanges */.g)(pullRequest);
    if (rules.length > 0)
        return restack_recovery_manual(recovery, `It changes ${rules.join(", ")}, which the console does not move.`);
    const isUpdated = await ports.history.contains(head, landed.sha);
    if (!isUpdated || isHeld)
        return goForward(ports, context, { recovery, pullRequest, isUpdated });
    const [commit, base] = await Promise.all([
        ports.objects.commitOf(head),
        sharedWith(ports, { develop, head }),
    ]);
    return restacked(recovery, pullRequest, { commit, base });
}
async function goForward(ports, context, { recovery, pullRequest, isUpdated }) {
    const { develop } = context.snapshot;
    const { head } = pullRequest;
    const own = await ports.objects.commitOf(head);
    const [applied, base] = await Promise.all([
        ports.objects.applyChanges({
            from: recovery.base,
            to: isUpdated ? recovery.commit : own,
            onto: isUpdated ? own : develop,
            keep: protectedPaths,
        }),
        isUpdated ? sharedWith(ports, { develop, head }) : develop,
    ]);
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "conflict")
        return restack_recovery_manual(recovery, `Its changes conflict with ${names/* branches */.J0.base} ${inPaths(applied.paths)}.`);
    if (applied.tree === base.tree)
        return restack_recovery_manual(recovery, `On ${names/* branches */.J0.base} as it is now it would change nothing.`);
    if (isUpdated && applied.tree === own.tree)
        return restacked(recovery, pullRequest, { commit: own, base });
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: isUpdated ? [head] : [head, develop.sha],
        message: forwardMessage(recovery),
    });
    const ref = `refs/heads/${recovery.branch}`;
    const moved = await ports.objects.moveRef({ ref, before: head, after: commit.sha, force: false });
    if (moved.kind === "refused")
        return moved;
    if (moved.kind === "raced")
        return { kind: "waits" };
    const checks = await startableChecks(ports, context);
    await startChecks(ports, {
        branch: recovery.branch,
        number: pullRequest.number,
        checks,
        isAgain: true,
    });
    return restacked(recovery, pullRequest, { commit, base });
}
const forwardMessage = ({ rollback }) => `Stand on ${names/* branches */.J0.base} as it is after the revert\n\nRollback: ${rollback}`;
const restacked = (recovery, { number, head }, { commit, base }) => ({
    kind: "settled",
    drafts: [
        {
            actor: names/* consoleName */.vD,
            facts: {
                type: "recovery-restacked",
                rollback: recovery.rollback,
                from: head,
                commit,
                base,
                ...(number === recovery.pullRequest ? {} : { pullRequest: number }),
            },
        },
    ],
});
const restack_recovery_manual = ({ pullRequest, branch, base }, found) => ({
    kind: "refused",
    found: `#${pullRequest} is based on a revert that reached ${names/* branches */.J0.base} as a different commit. ${found}`,
    remedy: `Do not press "Update branch". Move it manually: git fetch && git rebase --onto origin/${names/* branches */.J0.base} ${base.sha} origin/${branch}, resolve, and push it with --force-with-lease.`,
});

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/manual-revert.js





async function revertMadeByHand(ports, context, { rollback, wanted }) {
    const { snapshot } = context;
    const branch = (0,names/* revertBranch */.Z9)(rollback.id);
    const open = snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);
    if (open === undefined) {
        return wanted === undefined ? manual_revert_mergedManually(ports, context, rollback) : { kind: "none" };
    }
    const commit = await ports.objects.commitOf(open.head);
    const adopted = { pullRequest: open.number, branch, commit, base: snapshot.develop };
    if (commit.tree === wanted)
        return { kind: "adopted", revert: adopted };
    if (await isApproved(ports, context, open))
        return { kind: "adopted", revert: { ...adopted, manual: true } };
    return { kind: "waits", refusal: unapproved(context, open) };
}
async function manual_revert_mergedManually(ports, context, rollback) {
    const found = await ports.pullRequests.newestOf((0,names/* revertBranch */.Z9)(rollback.id));
    if (found?.state !== "merged" || found.mergeCommit === undefined)
        return { kind: "none" };
    const merged = { ...found, headBranch: (0,names/* revertBranch */.Z9)(rollback.id), isCrossRepository: false };
    if (!(await isApproved(ports, context, { ...merged, headRepository: undefined })))
        return { kind: "waits", refusal: unproven(context, found) };
    return { kind: "landed", develop: await ports.objects.commitOf(found.mergeCommit) };
}
async function isApproved(ports, context, change) {
    const [origin, policy] = await Promise.all([
        (0,run_origin/* lookUpOrigin */.D)(ports, context, change),
        (0,outsiders/* withOutsiders */.xv)(ports, context.policy, (0,outsiders/* doubtfulReviewers */.cr)(change.reviews)),
    ]);
    return (0,manual_landing/* isApprovedByHand */.Ey)(change, { policy, origin });
}
const unapproved = ({ policy }, { number, head }) => ({
    kind: "refused",
    found: `#${number} is to take the rolled-back changes out, manually, and no rollback approver has approved its head ${(0,values/* shortSha */.Fu)(head)}.`,
    remedy: `Let ${approversOf(policy)}, who neither opened it nor wrote or pushed any of it, approve #${number}; the next run merges it. Production stays held until then.`,
});
const unproven = ({ policy }, { number, head }) => ({
    kind: "refused",
    found: `#${number} was merged with the head ${(0,values/* shortSha */.Fu)(head)}, and ${names/* branches */.J0.base} changed in the same places, so only a person can tell whether everything that was rolled back is out of it.`,
    remedy: `Let ${approversOf(policy)}, who neither opened it nor wrote or pushed any of it, look at ${names/* branches */.J0.base} and approve #${number} as it was merged, or take the rest out by another pull request. Production stays held until then.`,
});
const approversOf = ({ rollbackApprovers }) => rollbackApprovers.map((login) => `@${login}`).join(" or ");

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/revert-outcome.js




const settled = (drafts) => ({ kind: "settled", drafts });
const unneeded = ({ id }, develop) => settled([{ actor: names/* consoleName */.vD, facts: { type: "revert-unneeded", rollback: id, develop } }]);
const revert_outcome_conflict = ({ from }, { paths, how }) => ({
    kind: "refused",
    found: `${names/* branches */.J0.base} has since changed in the same places as ${from.version}: ${inPaths(paths)}.`,
    remedy: `Take ${from.version} out of ${names/* branches */.J0.base} manually: ${how} and let a rollback approver approve it; the console merges it. Production stays held until then.`,
});
const revertMessage = (rollback) => `${revertTitle(rollback)}\n\nRollback: ${rollback.id}\nApproved-by: ${(0,rollback_approvers/* approvedBy */.vU)(rollback)}`;
const revert_outcome_landedDraft = ({ id }, place) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "revert-landed", rollback: id, ...place },
});

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/revert.js












async function revertDevelop(ports, context, id) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(context.state, id);
    if (rollback === undefined || rollback.phase !== "restored")
        return { kind: "waits" };
    return rollback.revert === null
        ? makeRevert(ports, context, rollback)
        : landRevert(ports, context, { rollback, revert: rollback.revert });
}
async function makeRevert(ports, context, rollback) {
    const { develop } = context.snapshot;
    const applied = await takenOut(ports, rollback, develop);
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "applied" && applied.tree === develop.tree)
        return unneeded(rollback, develop);
    const manual = await revertMadeByHand(ports, context, {
        rollback,
        wanted: applied.kind === "applied" ? applied.tree : undefined,
    });
    if (manual.kind === "landed")
        return settled([revert_outcome_landedDraft(rollback, { develop: manual.develop, method: "by-hand", isDrift: true })]);
    if (manual.kind === "waits")
        return manual.refusal;
    if (manual.kind === "adopted")
        return recordRevert(ports, context, { rollback, revert: manual.revert });
    if (applied.kind === "conflict")
        return revert_outcome_conflict(rollback, {
            paths: applied.paths,
            how: `push the branch "${(0,names/* revertBranch */.Z9)(rollback.id)}" with that, open a pull request from it`,
        });
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: [develop.sha],
        message: revertMessage(rollback),
    });
    return isFree(context)
        ? pushRevert(ports, context, { rollback, commit })
        : openRevert(ports, context, { rollback, commit });
}
const takenOut = (ports, { onDevelop: { since, until } }, develop) => ports.objects.applyChanges({ from: until, to: since, onto: develop, keep: protectedPaths });
const isFree = ({ snapshot: { rules } }) => !rules.pullRequestRequired && rules.requiredContexts.length === 0;
async function pushRevert(ports, context, { rollback, commit }) {
    const { develop } = context.snapshot;
    const written = await (0,transaction/* transact */.hL)(ports, context, (now) => {
        if (now.snapshot.develop.sha !== develop.sha || !isOwed(now, rollback))
            return Promise.resolve({ drafts: [], value: false });
        return Promise.resolve({
            drafts: [revert_outcome_landedDraft(rollback, { develop: commit, method: "fast-forward" })],
            moves: [{ ref: `refs/heads/${names/* branches */.J0.base}`, before: develop.sha, after: commit.sha, force: false }],
            value: true,
        });
    });
    if (!written.value)
        return { kind: "waits" };
    return { kind: "settled", drafts: [], context: withDevelop(written.context, commit) };
}
const withDevelop = (context, develop) => ({
    ...context,
    snapshot: { ...context.snapshot, develop },
});
const isOwed = ({ state }, { id }) => state.followUps.some((followUp) => followUp.kind === "revert" && followUp.rollback === id);
async function openRevert(ports, context, { rollback, commit }) {
    const branch = (0,names/* revertBranch */.Z9)(rollback.id);
    const ref = `refs/heads/${branch}`;
    let moved = await ports.objects.moveRef({ ref, before: null, after: commit.sha, force: false });
    if (moved.kind === "raced") {
        const before = (await ports.objects.headOf(branch)) ?? null;
        moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: true });
    }
    if (moved.kind === "refused")
        return moved;
    if (moved.kind === "raced")
        return { kind: "waits" };
    const opened = await ports.pullRequests.open({
        branch,
        title: revertTitle(rollback),
        body: `Takes the changes that ${rollback.id} rolled back out of ${names/* branches */.J0.base}; policy and workflow files stay as they are. The console merges it itself where the rules allow.`,
    });
    if (opened.kind === "refused")
        return opened;
    const { number, head } = opened.value;
    const marked = markPullRequest(ports, { number, labels: ["rollback"], assignees: [] });
    const isShown = head === commit.sha;
    const revert = { pullRequest: number, branch, commit, base: context.snapshot.develop };
    if (isShown)
        setSuccessStatus(ports, statusOf(rollback, revert)).catch(() => undefined);
    const outcome = isShown
        ? await recordRevert(ports, context, { rollback, revert })
        : { kind: "waits" };
    await marked;
    return outcome;
}
const statusOf = ({ id }, { commit }) => ({
    sha: commit.sha,
    description: `Revert of ${id}`,
});
async function recordRevert(ports, context, { rollback, revert }) {
    const draft = {
        actor: names/* consoleName */.vD,
        facts: { type: "revert-opened", rollback: rollback.id, ...revert },
    };
    const { context: now } = await (0,transaction/* transact */.hL)(ports, context, (each) => {
        const isNew = isOwed(each, rollback) && (0,active_rollbacks/* rollbackOf */.ID)(each.state, rollback.id)?.revert === null;
        return Promise.resolve({ drafts: isNew ? [draft] : [], value: undefined });
    });
    const known = (0,active_rollbacks/* rollbackOf */.ID)(now.state, rollback.id)?.revert;
    if (known?.pullRequest !== revert.pullRequest)
        return { kind: "waits" };
    return landRevert(ports, now, { rollback, revert });
}
async function landRevert(ports, context, { rollback, revert }) {
    const method = landingMethod(context.snapshot, context.policy) ?? "merge";
    const merged = await mergeWithSuccessStatus(ports, {
        description: statusOf(rollback, revert).description,
        number: revert.pullRequest,
        head: revert.commit.sha,
        method,
        title: revertTitle(rollback),
        message: `Rollback: ${rollback.id}\nApproved-by: @${rollback.approval?.by ?? "unknown"}`,
    });
    if (merged.kind === "refused")
        return revert_unmerged(ports, context, { rollback, revert, refusal: merged });
    const { commit, tree } = merged.value;
    const develop = tree === undefined ? await ports.objects.commitOf(commit) : { sha: commit, tree };
    return revert_landed(ports, context, {
        rollback,
        revert,
        head: revert.commit.sha,
        develop,
        method: merged.value.manual ? "by-hand" : method,
    });
}
const withoutOpen = (context, { pullRequest }) => ({
    ...context,
    snapshot: {
        ...context.snapshot,
        pullRequests: context.snapshot.pullRequests.filter(({ number }) => number !== pullRequest),
    },
});
async function revert_landed(ports, context, { rollback, revert, head, develop, method }) {
    const now = withoutOpen(await withBaseAt(ports, context, { develop, method }), revert);
    const isOurs = revert.manual === undefined && (head === revert.commit.sha || develop.tree === revert.commit.tree);
    const place = { develop, method, ...(isOurs ? {} : { isDrift: true }) };
    const done = { kind: "settled", drafts: [revert_outcome_landedDraft(rollback, place)], context: now };
    if (develop.tree === revert.commit.tree)
        return done;
    const left = await takenOut(ports, rollback, develop);
    if (left.kind === "refused")
        return left;
    const isDone = left.kind === "applied" ? left.tree === develop.tree : head === revert.commit.sha;
    return isDone ? done : startAnew(ports, now, { rollback, revert, cause: "incomplete" });
}
async function revert_unmerged(ports, context, { rollback, revert, refusal }) {
    const { pullRequest: number } = revert;
    const { state, head, mergeCommit } = await ports.pullRequests.find(number);
    if (state === "merged" && mergeCommit !== undefined) {
        const develop = await ports.objects.commitOf(mergeCommit);
        return revert_landed(ports, context, { rollback, revert, head, develop, method: "by-hand" });
    }
    if (state === "closed")
        return startAnew(ports, context, { rollback, revert, cause: "closed" });
    const { snapshot } = context;
    const waiting = {
        ...refusal,
        remedy: `${refusal.remedy} Merge #${number}; production stays held until then.`,
    };
    if (head !== revert.commit.sha)
        return (0,release_decision/* pullRequestOf */._n)(snapshot, number)?.head === head
            ? startAnew(ports, context, { rollback, revert, cause: "outdated" })
            : waiting;
    if (snapshot.develop.sha === revert.base.sha)
        return waiting;
    const applied = await takenOut(ports, rollback, snapshot.develop);
    if (applied.kind === "refused")
        return waiting;
    if (applied.kind === "conflict")
        return revert_outcome_conflict(rollback, {
            paths: applied.paths,
            how: `merge ${names/* branches */.J0.base} into the branch "${revert.branch}" of #${number}, resolve it, push that`,
        });
    const isDone = applied.tree === snapshot.develop.tree;
    const isStuck = (0,release_decision/* pullRequestOf */._n)(snapshot, number)?.mergeable === "CONFLICTING";
    if (!isDone && !isStuck)
        return waiting;
    await ports.pullRequests.close(number);
    return startAnew(ports, withoutOpen(context, revert), { rollback, revert, cause: "outdated" });
}
async function startAnew(ports, context, { rollback, revert, cause }) {
    const facts = {
        type: "revert-closed",
        rollback: rollback.id,
        pullRequest: revert.pullRequest,
        cause,
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
        const isKnown = (0,active_rollbacks/* rollbackOf */.ID)(state, rollback.id)?.revert?.pullRequest === revert.pullRequest;
        return Promise.resolve({ drafts: isKnown ? [{ actor: names/* consoleName */.vD, facts }] : [], value: undefined });
    });
    const now = written.context.snapshot.readAt === context.snapshot.readAt
        ? withDevelop(written.context, context.snapshot.develop)
        : written.context;
    const known = (0,active_rollbacks/* rollbackOf */.ID)(now.state, rollback.id);
    return known === undefined ? { kind: "waits" } : makeRevert(ports, now, known);
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/close-superseded.js

async function closeSuperseded(ports, { pullRequest, by }) {
    const facts = { type: "superseded-closed", pullRequest, by };
    const { state } = await ports.pullRequests.find(pullRequest);
    if (state === "open") {
        await ports.conversations.comment({ number: pullRequest, body: farewell(by) });
        await ports.pullRequests.close(pullRequest);
    }
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
const farewell = (by) => by === null
    ? "A later rollback spans this one; what this pull request was to do is done by the later one. It is closed."
    : `A later rollback took this over: #${by} holds everything of this pull request, with every fix that was pushed to it. Go on there. The branch stays where it is.`;

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/tell-clean-up.js






async function tellMissingClick(ports, { state, snapshot }, { rollback: id, followUp, found, remedy, link }) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, id);
    const issue = rollback?.issue ?? state.recoveries.find((each) => each.rollback === id)?.issue ?? null;
    if (issue === null)
        return;
    const number = followUp.kind === "revert" ? rollback?.revert?.pullRequest : undefined;
    const where = [
        ...(number === undefined ? [] : [`Where: ${snapshot.repository.url}/pull/${number}`]),
        ...(link === undefined
            ? []
            : [`Where: [open the pull request](${link}); the console takes it from there.`]),
    ];
    const what = followUp.kind === "revert" ? "The revert" : "The recovery";
    const held = followUp.kind === "revert" ? "; production takes no release until then" : "";
    const body = [
        `${what} of ${id} waits for somebody${held}.`,
        "",
        `Found: ${(0,markdown/* escapeMarkdown */.FV)(found)}`,
        `Do: ${(0,markdown/* escapeMarkdown */.FV)(remedy)}`,
        ...where,
    ].join("\n");
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${issue} does not say what ${id} waits for`, () => (0,upsert_comment/* upsertComment */.l)(ports, { number: issue, about: `waits:${followUp.key.replaceAll(" ", "-")}`, body }));
}
async function tellCarried(ports, { state, snapshot }, id) {
    const recovery = state.recoveries.find(({ rollback }) => rollback === id);
    if (recovery === undefined)
        return;
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    const gone = recovery.carries.map(({ number }) => number).filter((number) => !open.has(number));
    if (gone.length > 0)
        await updateClosedComments(ports, gone, (0,pull_request_status/* rolledBackComment */.PT)(state, id));
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/settle-follow-ups.js





















async function settleFollowUps(ports, first, { onlyOrphaned, putsOff = false }) {
    const isDue = (followUp) => !onlyOrphaned || followUp.refusal === null || triesAgain(ports, followUp);
    const owners = new Set(first.state.followUps.filter(isDue).map(({ run }) => run));
    const alive = onlyOrphaned ? await liveRuns(ports, owners) : new Set();
    const tried = new Set();
    const isUntried = ({ run, refusal }) => run !== ports.run.reference.id && !alive.has(run) && refusal === null;
    let context = onlyOrphaned && first.state.followUps.some(isUntried) ? await (0,fallback_policy/* readAgain */.n)(ports, first) : first;
    let aside = [];
    const recordAside = async () => {
        const waiting = aside;
        aside = [];
        for (const each of waiting)
            context = await conclude(ports, context, each);
    };
    const settleNext = async () => {
        const followUp = context.state.followUps
            .filter((each) => isDue(each) && !tried.has(each.key) && !alive.has(each.run))
            .toSorted((one, other) => rank(one) - rank(other))[0];
        if (followUp === undefined)
            return false;
        tried.add(followUp.key);
        if (!onlyOrphaned && isNotes(followUp))
            return true;
        const attempt = attemptOf(ports, context, followUp);
        if (runsAside(followUp, context))
            aside.push({ followUp, attempt });
        else
            context = await conclude(ports, context, { followUp, attempt });
        return true;
    };
    try {
        for (;;) {
            if (await settleNext())
                continue;
            if (aside.length === 0)
                return putsOff ? context : await writeAll(ports, context);
            await recordAside();
        }
    }
    catch (error) {
        await recordAside().catch(() => undefined);
        await (0,transaction/* catchUp */.xA)(ports, context).catch(() => undefined);
        throw error;
    }
}
const runsAside = ({ kind }, { state }) => kind === "announce-completion" && (state.rollback?.issue ?? null) !== null;
const triesAgain = ({ run: { hint } }, { kind }) => hint.kind === "schedule" ||
    hint.kind === "dispatch" ||
    ((hint.kind === "push" || hint.kind === "workflow-run") && dependsOnBranches.has(kind));
const dependsOnBranches = new Set(["land", "revert", "restack", "recovery"]);
const isNotes = ({ kind }) => kind === "notes" || kind === "page";
async function liveRuns(ports, owners) {
    const others = [...owners].filter((run) => run !== ports.run.reference.id);
    const statuses = await Promise.all(others.map(async (run) => ({ run, status: (await ports.runs.status(run)).status })));
    const rests = new Set(["completed", "waiting"]);
    return new Set(statuses.filter(({ status }) => !rests.has(status)).map(({ run }) => run));
}
async function writeAll(ports, context) {
    return keepRefs(context, await (0,transaction/* catchUp */.xA)(ports, context));
}
async function settleOne(ports, context, followUp) {
    return writeAll(ports, await settlePuttingOff(ports, context, followUp));
}
const settlePuttingOff = (ports, context, followUp) => conclude(ports, context, { followUp, attempt: attemptOf(ports, context, followUp) });
async function attemptOf(ports, context, followUp) {
    try {
        return { kind: "outcome", outcome: await settle(ports, context, followUp) };
    }
    catch (error) {
        const refusal = refusalIn(error);
        return refusal === undefined ? { kind: "fault", error } : { kind: "refused", ...refusal };
    }
}
async function conclude(ports, context, { followUp, attempt }) {
    const attempted = await attempt;
    switch (attempted.kind) {
        case "outcome":
            return recordOutcome(ports, context, { followUp, outcome: attempted.outcome });
        case "refused":
            return recordRefusal(ports, context, { followUp, ...attempted });
        case "fault":
            throw attempted.error;
        default:
            return attempted;
    }
}
async function recordOutcome(ports, context, { followUp, outcome }) {
    switch (outcome.kind) {
        case "waits":
            return context;
        case "refused":
            return recordRefusal(ports, context, {
                followUp,
                found: outcome.found,
                remedy: outcome.remedy,
                link: outcome.link,
            });
        case "settled":
            try {
                const settled = (0,unwritten/* withUnwritten */.z5)(ports, outcome.context ?? context, [
                    { followUp: followUp.key, drafts: outcome.drafts },
                ]);
                if (followUp.kind === "recovery")
                    await tellCarried(ports, settled, followUp.rollback);
                return settled;
            }
            catch (error) {
                const refusal = refusalIn(error);
                if (refusal === undefined)
                    throw error;
                return recordRefusal(ports, context, { followUp, ...refusal });
            }
        default:
            return outcome;
    }
}
function refusalIn(error) {
    if (error instanceof transaction/* WriteRefusedError */.wO)
        return { found: error.found, remedy: error.remedy };
    if (!(0,remote_error/* isRefusal */.vu)(error))
        return undefined;
    return {
        found: error.said,
        remedy: "Undo what keeps GitHub from it, for instance unlock the conversation. The sweep tries again; nothing else waits for it.",
    };
}
const settlers = {
    tag: createTag,
    "pin-attempt": (ports, _, followUp) => pinAttempt(ports, followUp),
    "ask-rollback": automatic_rollback.askForRollback,
    answer: (ports, _, followUp) => answerCommand(ports, followUp),
    "announce-request": (ports, context, followUp) => announceRequest(ports, seenBy(context, followUp.rollback), followUp),
    "announce-failure": announceFailure,
    "announce-completion": (ports, context, followUp) => announceCompletion(ports, seenBy(context, followUp.rollback), followUp),
    "announce-end": (ports, _, followUp) => announceEnd(ports, followUp),
    land: landPullRequest,
    revert: (ports, context, { rollback }) => revertDevelop(ports, context, rollback),
    restack: restackRecovery,
    recovery: (ports, context, { rollback }) => openRecovery(ports, context, rollback),
    "close-superseded": (ports, _, followUp) => closeSuperseded(ports, followUp),
    notes: (ports, context, { version }) => writeNotes(ports, context, version),
    page: (ports, context, { version }) => writePage(ports, context, version),
    "close-rollback": closeRollback,
    "tell-webhooks": tellWebhooks,
};
const order = Object.keys(settlers);
const rank = ({ kind }) => order.indexOf(kind);
const settle = (ports, context, followUp) => settlers[followUp.kind](ports, context, followUp);
function seenBy(context, id) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(context.state, id) ?? null;
    return { ...context, state: { ...context.state, rollback } };
}
const keepRefs = (known, now) => now.snapshot.develop.sha === known.snapshot.develop.sha
    ? now
    : { ...now, snapshot: { ...now.snapshot, develop: known.snapshot.develop } };
async function recordRefusal(ports, context, { followUp, found, remedy, link }) {
    const whole = link === undefined ? remedy : `${remedy} Link: ${link}`;
    ports.runner.notice((0,reasons/* finding */.gk)("follow-up-refused", `${followUp.key} is still pending: ${found}`, whole));
    if (followUp.refusal?.found === found)
        return context;
    const facts = {
        type: "follow-up-refused",
        followUp: followUp.key,
        reason: "refused",
        found,
        remedy: whole,
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts: [{ actor: names/* consoleName */.vD, facts }], value: undefined }));
    if (followUp.kind === "revert" || followUp.kind === "recovery" || followUp.kind === "restack")
        await tellMissingClick(ports, written.context, {
            rollback: followUp.rollback,
            followUp,
            found,
            remedy,
            link,
        });
    return written.context;
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ environmentFacts)
/* harmony export */ });
const environmentFacts = (protection) => protection.kind === "missing"
    ? { exists: false, reviewers: [], waitTimerMinutes: 0, customRules: false }
    : { ...protection, exists: true };


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ failedByMigrations),
/* harmony export */   Qi: () => (/* binding */ doubtText),
/* harmony export */   cd: () => (/* binding */ expectedUp),
/* harmony export */   dP: () => (/* binding */ databaseLines),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
/* unused harmony export worstOutcome */
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);



function expectedUp({ tool: id, inTarget, leaving, changed, special, }) {
    const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(id);
    if (tool === undefined || !inTarget)
        return [];
    const cases = (tool.special ?? []).filter(({ when }) => special.includes(when)).map(({ up }) => up);
    const plain = [
        ...(leaving.count > 0 && !special.includes("leaves") ? [tool.up] : []),
        ...(changed.count > 0 && !special.includes("changes") ? [tool.edited] : []),
        ...(tool.recognised.files === undefined ? [tool.up] : []),
    ];
    return [...cases, ...plain].toSorted((one, other) => rank[one.outcome] - rank[other.outcome]);
}
const rank = {
    fails: 0,
    ignored: 1,
    changes: 2,
    "not-measured": 3,
    passes: 4,
};
const worstOutcome = ({ tools }) => tools
    .flatMap((each) => expectedUp(each).slice(0, 1))
    .toSorted((one, other) => rank[one.outcome] - rank[other.outcome])[0]?.outcome;
function databaseLines(found, direction) {
    const lines = found.tools.flatMap((each) => toolLines(each, direction));
    const hasMigrations = found.tools.some((each) => expectedUp(each).length > 0 || each.leaving.count > 0);
    return [
        ...lines,
        ...(hasMigrations ? [`- **Safe order:** ${safeOrder(found, direction)}`] : []),
        ...found.doubts.map((doubt) => `- **Not certain:** ${doubtText(doubt)}`),
        ...(found.tools.length === 0 && found.doubts.length === 0
            ? ["- No migration tool was recognised, so no change was taken for a migration."]
            : []),
    ];
}
function toolLines(found, direction) {
    const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(found.tool);
    if (tool === undefined)
        return [`- **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found.tool)}** is not known to this version.`];
    const { leaving, changed, returning, evidence } = found;
    const expected = expectedUp(found);
    if (expected.length === 0 && leaving.count + changed.count + returning.count === 0)
        return [];
    return [
        `- **${tool.name}** (recognised by ${evidenceText(evidence)}): ${differenceText(found)}`,
        ...(found.inTarget
            ? [
                ...expected.map((up) => `  - ${upText(tool, up, direction)}`),
                ...(tool.option === null || !needsOption(expected) ? [] : [`  - ${optionText(tool, direction)}`]),
                ...(leaving.count === 0 ? [] : [`  - ${downText(tool, direction)}`]),
            ]
            : [`  - ${direction.target} does not use it, so its deployment applies nothing.`]),
    ];
}
const needsOption = (expected) => expected.some(({ outcome }) => outcome !== "passes" && outcome !== "not-measured");
function differenceText({ leaving, changed, returning, tool }) {
    const parts = [
        ...countText(leaving, "leaves", "leave"),
        ...countText(changed, "differs", "differ"),
        ...countText(returning, "is in the older release only", "are in the older release only"),
    ];
    if (parts.length > 0)
        return `${parts.join("; ")}.`;
    return (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(tool)?.recognised.files === undefined
        ? "its schema is in the code, so there are no migrations to compare."
        : "no migration differs.";
}
function countText({ count, paths }, one, many) {
    if (count === 0)
        return [];
    const left = count > paths.length ? ` and ${count - paths.length} more` : "";
    const shown = paths.map((path) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(path, 100)).join(", ");
    return [`${count} ${count === 1 ? `migration ${one}` : `migrations ${many}`} (${shown}${left})`];
}
const upText = (tool, { outcome, text }, { target }) => outcome === "not-measured"
    ? `What ${tool.command} of ${target} does here was not measured.`
    : `**${tool.command} of ${target}** ${text} (measured with ${tool.name} ${tool.version}, ${tool.measured}).`;
const optionText = ({ option }, { target }) => option === null
    ? ""
    : `**Option:** ${option.text} ${option.place === "release"
        ? `It helps only where ${target} has it already.`
        : "It can be set in today's deploy.yml, which deploys the older release."}`;
function downText({ down, name }, { from, target }) {
    const never = down.never.length === 0 ? "" : `**Never run from ${target}:** ${down.never.join(", ")}. `;
    return down.danger === "none" || down.danger === "not-measured"
        ? `Down with ${name}: ${down.text}.`
        : `${never}Down from ${target}: ${down.text}. Only ${from} has the migration that leaves.`;
}
const skipping = "Let deploy.yml skip its migrate step, best by a variable such as `SKIP_MIGRATIONS`, which needs no commit, or set an option named here. Keep that for every deployment, to staging, too, until the recovery has brought the migrations back.";
function safeOrder(found, { from, target }) {
    const worst = worstOutcome(found);
    const canGoDown = found.tools.some(({ tool }) => {
        const danger = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(tool)?.down.danger;
        return danger !== undefined && danger !== "none" && danger !== "not-measured";
    });
    const undo = canGoDown
        ? `run down from ${from} before the approval, because its code leaves with it`
        : "change the database back by hand before the approval";
    const skip = worst === "fails" || worst === "changes" || worst === "ignored"
        ? ` 2. ${skipping} 3. Approve.`
        : " 2. Approve.";
    return `1. Make sure that ${target} works with the database as it is now; if it does not, ${undo}.${skip}`;
}
function failedByMigrations(found, direction) {
    const refusing = found.tools.flatMap((each) => {
        const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(each.tool);
        const up = expectedUp(each).find(({ outcome }) => outcome === "fails");
        return tool === undefined || up === undefined ? [] : [{ tool, up }];
    });
    if (refusing.length === 0)
        return [];
    return [
        "**Migrations:** this is expected where the deployment runs them, and trying again does not change it:",
        "",
        ...refusing.flatMap(({ tool, up }) => [
            `- ${upText(tool, up, direction)}`,
            ...(tool.option === null ? [] : [`- ${optionText(tool, direction)}`]),
            ...(tool.down.never.length === 0 ? [] : [`- ${downText(tool, direction)}`]),
        ]),
        `- **Way out:** look into the log of the deploy job. If it shows these words: ${skipping} Then try again.`,
        "",
    ];
}
const inMarkdown = (name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name, 100);
function evidenceText(evidence, quote = inMarkdown) {
    const path = quote(evidence.path);
    switch (evidence.kind) {
        case "dependency":
            return `${quote(evidence.name)} in ${path}`;
        case "configuration":
            return path;
        case "annotation":
            return `what stands in ${path}`;
        default:
            return evidence;
    }
}
function doubtText(doubt, quote = inMarkdown) {
    switch (doubt.kind) {
        case "names": {
            const names = (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .toolNames */ .$)(doubt.tools);
            if (doubt.tools.every((id) => (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(id) === undefined))
                return `${doubt.words} (${quote(doubt.first)}), as ${names.join(" or ")} writes them: what it does on the database of a newer release was not measured.`;
            const none = names.length === 1
                ? `${names.join("")} is not`
                : names.length === 2
                    ? `neither ${names.join(" nor ")} is`
                    : `none of ${names.join(", ")} is`;
            return `${doubt.words} (${quote(doubt.first)}), but ${none} among the dependencies: which tool runs them is not known.`;
        }
        case "unreadable":
            return `${quote(doubt.path)} could not be read, so what it asks for is not known.`;
        case "unread":
            return `${doubt.count} more ${doubt.count === 1 ? "manifest was" : "manifests were"} not read.`;
        case "more-tools":
            return `${(0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .toolNames */ .$)(doubt.tools).join(", ")} ${doubt.tools.length === 1 ? "was" : "were"} recognised, too, and ${doubt.tools.length === 1 ? "is" : "are"} not looked at here.`;
        case "cut-listing":
            return `GitHub listed only the first ${doubt.files} files of a release; those beyond were not looked at.`;
        default:
            return doubt;
    }
}


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ rejectedText),
/* harmony export */   eN: () => (/* binding */ reopenedText),
/* harmony export */   sZ: () => (/* binding */ withdrawnText),
/* harmony export */   uV: () => (/* binding */ closedByBotText),
/* harmony export */   wM: () => (/* binding */ closedTooLateText)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

const rejectedText = (id, { by, reason }) => `${id} was rejected by @${by}:\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(reason)}`;
const withdrawnText = (id, by) => `${id} is withdrawn: @${by} closed this issue. Production accepts deployments again. Reopening the issue does not restore the request; request a new rollback if you need one.`;
const closedByBotText = ({ id }, bot) => `${id} is still requested: ${bot === undefined ? "GitHub does not say who closed this issue" : `this issue was closed by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(bot)}, a bot`}, which has no effect. A person can withdraw the request by closing the issue.`;
function closedTooLateText({ id, phase, target }) {
    const closed = `Closing this issue changes nothing: ${id} is already approved`;
    switch (phase) {
        case "approved":
            return `${closed}, and ${target.version} is being deployed.`;
        case "failed":
            return `${closed}, and its deployment failed. \`/retry ${id}\` continues it, \`/reject ${id} REASON\` ends it.`;
        case "restored":
            return `${closed} and carried out. What it took out comes back in its recovery pull request; the console closes this issue when that is released.`;
        case "requested":
            return `${id} is requested.`;
        default:
            return phase;
    }
}
const reopenedText = (id) => `Reopening this issue does not restore ${id}: it has ended. If production must go back, request a rollback: Actions, Rollback, Run workflow.`;


/***/ }),

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ localCall),
/* harmony export */   J8: () => (/* binding */ callerContracts),
/* harmony export */   Nf: () => (/* binding */ isCommitName),
/* harmony export */   PA: () => (/* binding */ consoleScopes),
/* harmony export */   Ur: () => (/* binding */ takesName),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   kO: () => (/* binding */ consoleCall),
/* harmony export */   m9: () => (/* binding */ freeingName)
/* harmony export */ });
const consoleScopes = {
    actions: "write",
    checks: "read",
    contents: "write",
    deployments: "write",
    issues: "write",
    "pull-requests": "write",
    statuses: "write",
};
const attempt = "run-attempt == github.run_attempt";
const attemptOfEither = "(needs.approve.outputs.run-attempt || needs.promote.outputs.release-run-attempt) == github.run_attempt";
const deployInputs = ["environment", "sha", "deployment"];
const callerContracts = [
    {
        file: ".github/workflows/release.yml",
        triggers: ["workflow_run", "status", "check_run", "issue_comment", "schedule", "workflow_dispatch"],
        dispatchInputs: ["train"],
        jobs: [
            { id: "promote", calls: "promote.yml", needs: [], inputs: [], guard: undefined },
            { id: "staging", calls: undefined, needs: ["promote"], inputs: deployInputs, guard: attempt },
            {
                id: "approve",
                calls: "approve.yml",
                needs: ["promote", "staging"],
                inputs: ["deployment", "result", "gate"],
                guard: "!cancelled()",
            },
            {
                id: "production",
                calls: undefined,
                needs: ["promote", "approve"],
                inputs: deployInputs,
                guard: attemptOfEither,
            },
            {
                id: "record",
                calls: "record.yml",
                needs: ["promote", "approve", "production"],
                inputs: ["deployment", "result"],
                guard: "always()",
            },
        ],
    },
    {
        file: ".github/workflows/rollback.yml",
        triggers: ["workflow_dispatch", "issues", "issue_comment"],
        dispatchInputs: ["reason", "release", "drill", "request"],
        jobs: [
            {
                id: "restore",
                calls: "restore.yml",
                needs: [],
                inputs: ["reason", "release", "request", "drill"],
                guard: undefined,
            },
            { id: "production", calls: undefined, needs: ["restore"], inputs: deployInputs, guard: attempt },
            {
                id: "record",
                calls: "record.yml",
                needs: ["restore", "production"],
                inputs: ["deployment", "result"],
                guard: "always()",
            },
        ],
    },
];
function consoleCall(uses) {
    const [, library, workflow, ref] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/((?:promote|approve|restore|record)\.yml)@(.+)$/.exec(uses ?? "") ?? [];
    return library === undefined || workflow === undefined || ref === undefined
        ? undefined
        : { library, workflow, ref };
}
const isCommitName = (ref) => /^[0-9a-f]{40}$/.test(ref);
const takesName = ({ path, problem, jobs }) => callerContracts.some(({ file }) => file === path) &&
    problem === undefined &&
    !jobs.some(({ uses }) => consoleCall(uses) !== undefined);
const freeingName = (path) => `Rename it (git mv ${path} ${path.replace(/\.yml$/, "-own.yml")}) and correct what names the file, such as a registry that trusts it`;
const localCall = (uses) => /^[.$]\/(\.github\/workflows\/[^@]+\.ya?ml)$/.exec(uses ?? "")?.[1];
const levels = ["none", "read", "write"];
function missingScopes(asked, granted) {
    return Object.entries(asked)
        .filter(([scope, level]) => {
        const has = granted?.["all"] ?? granted?.[scope] ?? "none";
        return levels.indexOf(level) > levels.indexOf(has);
    })
        .map(([scope, level]) => `${scope}: ${level}`);
}


/***/ }),

/***/ 3282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ testsFor),
/* harmony export */   D7: () => (/* binding */ ciWorkflows),
/* harmony export */   MU: () => (/* binding */ checksCommits),
/* harmony export */   cc: () => (/* binding */ hearsBranch),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   m8: () => (/* binding */ checksPushes),
/* harmony export */   t7: () => (/* binding */ hearsPullRequests)
/* harmony export */ });
/* unused harmony export beyondChecks */
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2297);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2509);



const ciWorkflows = (workflows) => workflows.filter(({ path, problem, jobs, name }) => problem === undefined &&
    !_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .callerContracts */ .J8.some(({ file }) => file === path) &&
    path !== `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowsPath */ .ib}/signals.yml` &&
    name !== "Signals" &&
    !jobs.some(({ uses }) => (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleCall */ .kO)(uses) !== undefined));
function hearsPullRequests({ triggers }) {
    const trigger = triggers["pull_request"];
    if (trigger === undefined)
        return false;
    const { types } = trigger;
    return types === undefined || ["opened", "synchronize", "reopened"].some((type) => types.includes(type));
}
const checksCommits = (workflow) => hearsPullRequests(workflow) &&
    (workflow.triggers["pull_request"]?.types?.includes("synchronize") ?? true) &&
    workflow.isAboutPullRequests !== true &&
    workflow.idleWhenStarted !== "some";
function testsFor(base, tested) {
    const heard = tested.filter(({ triggers }) => hearsBranch(triggers["pull_request"] ?? {}, base));
    return heard.length > 0 ? heard : tested;
}
const checksPushes = ({ triggers: { push } }) => push !== undefined &&
    (push.tags === undefined || push.branches !== undefined) &&
    hearsBranch(push, "some-change");
function hearsBranch({ branches, branchesIgnore }, branch) {
    if (branchesIgnore?.some((pattern) => (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(branch, pattern)) === true)
        return false;
    if (branches === undefined)
        return true;
    let hears = false;
    for (const pattern of branches) {
        if (pattern.startsWith("!"))
            hears = hears && !(0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(branch, pattern.slice(1));
        else
            hears = hears || (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(branch, pattern);
    }
    return hears;
}
function whyNotStarted(workflow, all) {
    const dispatch = workflow.triggers["workflow_dispatch"];
    const { onlyWhenStarted, readsPullRequest, commitsWhenStarted } = beyondChecks(workflow, all);
    const other = listed(onlyWhenStarted);
    if (other !== undefined)
        return {
            found: `would also run ${other}, which never ${verb(onlyWhenStarted, "runs", "run")} for a pull request`,
            fix: `Move ${other} into a workflow of its own${dispatch === undefined ? ', and add "workflow_dispatch:" here' : ""}.`,
        };
    if (workflow.idleWhenStarted !== undefined)
        return {
            found: "would run nothing: the condition of each of its jobs asks for a pull request",
            fix: `Let its jobs run for "workflow_dispatch", too${dispatch === undefined ? ', and add "workflow_dispatch:"' : ""}.`,
        };
    const reading = listed(readsPullRequest);
    if (reading !== undefined)
        return {
            found: `would run ${reading}, which ${verb(readsPullRequest, "reads", "read")} the pull request, without one`,
            fix: `Let ${reading} run only if github.event_name is "pull_request"${dispatch === undefined ? ', and add "workflow_dispatch:"' : ""}.`,
        };
    const committing = listed(commitsWhenStarted);
    if (committing !== undefined)
        return {
            found: `would run ${committing}, which ${verb(commitsWhenStarted, "pushes", "push")} commits to the branch`,
            fix: `Let ${committing} run only if github.event_name is "pull_request"${dispatch === undefined ? ', and add "workflow_dispatch:"' : ""}.`,
        };
    if (dispatch === undefined)
        return { found: 'has no trigger "workflow_dispatch"', fix: 'Add "workflow_dispatch:" to its triggers.' };
    const needed = Object.entries(dispatch.inputs ?? {})
        .filter(([, { required, hasDefault }]) => required && !hasDefault)
        .map(([input]) => `"${input}"`);
    return needed.length === 0
        ? undefined
        : {
            found: `asks whoever starts it for ${needed.join(", ")}, which the console does not know`,
            fix: "Give the input a default.",
        };
}
function beyondChecks(workflow, all) {
    const reached = new Set([workflow]);
    for (const { callsWhenStarted = [] } of reached)
        for (const path of callsWhenStarted) {
            const called = all.find((each) => each.path === path);
            if (called !== undefined)
                reached.add(called);
        }
    const named = (parts) => [...reached].flatMap((each) => (each[parts] ?? []).map((part) => (each === workflow ? part : `${part} of ${each.path}`)));
    return {
        onlyWhenStarted: named("onlyWhenStarted"),
        readsPullRequest: named("readsPullRequest"),
        commitsWhenStarted: named("commitsWhenStarted"),
    };
}
const verb = (parts, one, several) => parts.length === 1 ? one : several;
const mostListed = 3;
function listed(parts) {
    if (parts.length === 0)
        return undefined;
    const more = parts.length > mostListed ? ` and ${parts.length - mostListed} more` : "";
    return `${parts.slice(0, mostListed).join(", ")}${more}`;
}


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ gateFindings),
/* harmony export */   ZD: () => (/* binding */ stallFindings),
/* harmony export */   gg: () => (/* binding */ teamFindings),
/* harmony export */   xH: () => (/* binding */ branchFindings)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2297);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);




function gateFindings({ exists, reviewers, customRules }, approvers) {
    const name = `The environment "${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval}"`;
    if (!exists)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-unprotected", `${name} does not exist.`)];
    if (reviewers.length === 0)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-unprotected", `${name} has no required reviewers.`)];
    if (customRules)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-unprotected", `${name} has custom protection rules.`)];
    if (reviewers.some((each) => isTeam(each) || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(approvers, each)))
        return [];
    return [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nobody-could-approve", `${name} asks ${reviewers.join(", ")}, none of whom is a rollback approver.`),
    ];
}
const teamFindings = ({ reviewers }, approvers) => reviewers.some(isTeam) && !reviewers.some((each) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(approvers, each))
    ? [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("team-unread", `The environment "${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval}" asks ${reviewers.join(", ")}.`),
    ]
    : [];
const branchFindings = (environment, { allowed, branch }) => allowed === undefined || allowed.some((pattern) => (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .M)(branch, pattern))
    ? []
    : [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-branches", `The environment "${environment}" lets in ${allowed.join(", ") || "no branch at all"}, and not "${branch}".`),
    ];
const isTeam = (reviewer) => reviewer.includes("/");
function stallFindings({ reviewers, waitTimerMinutes, customRules, }) {
    if (reviewers.length === 0 && waitTimerMinutes === 0 && !customRules)
        return [];
    return [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-gated", `Reviewers: ${reviewers.join(", ") || "none"}; wait timer: ${waitTimerMinutes} minutes; custom rules: ${customRules ? "yes" : "no"}.`),
    ];
}


/***/ })

};
