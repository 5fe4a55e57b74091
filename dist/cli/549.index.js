export const id = 549;
export const ids = [549,3];
export const modules = {

/***/ 53284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ makePage)
});

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(75352);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __webpack_require__(19788);
// EXTERNAL MODULE: ./build/verify/clone/git-failures.js
var git_failures = __webpack_require__(56740);
// EXTERNAL MODULE: ./build/verify/verify-log.js + 21 modules
var verify_log = __webpack_require__(76179);
// EXTERNAL MODULE: ./build/verify/remedies.js
var remedies = __webpack_require__(68838);
// EXTERNAL MODULE: ./build/audit/history.js + 7 modules
var audit_history = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/domain/values/dates.js
var dates = __webpack_require__(85537);
;// CONCATENATED MODULE: ./build/domain/metrics/calendar.js

const periodOf = (time, kind) => kind === "month" ? time.slice(0, 7) : mondayOf(dayNumber(time));
function periodsBetween(first, last, kind) {
    const until = periodOf(last, kind);
    const keys = [];
    for (let key = periodOf(first, kind); key <= until; key = periodAfter(key, kind))
        keys.push(key);
    return keys;
}
function periodAfter(key, kind) {
    if (kind === "week")
        return dateOfDay(dayNumber(key) + 7);
    const [year = 0, month = 0] = key.split("-").map(Number);
    return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}
const wholeSecondsBetween = (from, until) => Math.max(0, secondOf(until) - secondOf(from));
const secondOf = (time) => (0,dates/* dayNumber */.U$)(time) * 86_400 +
    Number(time.slice(11, 13)) * 3600 +
    Number(time.slice(14, 16)) * 60 +
    Number(time.slice(17, 19));
const mondayOf = (day) => dateOfDay(day - (day % 7));
function dateOfDay(day) {
    let rest = day + 68_569;
    const centuries = Math.floor((4 * rest) / 146_097);
    rest -= Math.floor((146_097 * centuries + 3) / 4);
    const years = Math.floor((4000 * (rest + 1)) / 1_461_001);
    rest -= Math.floor((1461 * years) / 4) - 31;
    const months = Math.floor((80 * rest) / 2447);
    const dayOfMonth = rest - Math.floor((2447 * months) / 80);
    const carry = Math.floor(months / 11);
    const year = 100 * (centuries - 49) + years + carry;
    return `${pad(year, 4)}-${pad(months + 2 - 12 * carry, 2)}-${pad(dayOfMonth, 2)}`;
}
const pad = (number, digits) => String(number).padStart(digits, "0");

;// CONCATENATED MODULE: ./build/domain/metrics/delivery-record.js

class DeliveryRecord {
    changes = [];
    recoveries = [];
    rolledBack = new Set();
    #first;
    #last;
    #boarded = new Map();
    #open;
    #good = [];
    #failed;
    #asked;
    add({ facts, time }) {
        this.#first ??= time;
        this.#last = time;
        switch (facts.type) {
            case "pull-request-promoted":
                if (!this.#boarded.has(facts.pullRequest))
                    this.#boarded.set(facts.pullRequest, time);
                break;
            case "production-deployment-started":
                this.#begin(facts, time);
                break;
            case "production-deployed":
            case "production-deployment-failed":
            case "production-deployment-aborted":
                this.#end(facts, time);
                break;
            case "rollback-requested":
            case "rollback-rejected":
            case "rollback-withdrawn":
                this.#ask(facts, time);
                break;
            default:
        }
    }
    get span() {
        return this.#first === undefined || this.#last === undefined
            ? undefined
            : { first: this.#first, last: this.#last };
    }
    #begin(intent, time) {
        const overtaken = this.#open;
        if (overtaken !== undefined && overtaken.mode !== "rollback")
            this.#endChange(overtaken, { at: time, isGood: false });
        this.#open = intent;
    }
    #end(facts, time) {
        const intent = this.#open;
        if (intent === undefined || intent.deployment !== facts.deployment)
            return;
        this.#open = undefined;
        if (facts.type === "production-deployment-aborted")
            return;
        const isGood = facts.type === "production-deployed";
        if (intent.mode !== "rollback")
            this.#endChange(intent, { at: time, isGood });
        else if (isGood)
            this.#goBack(intent.version);
        if (isGood)
            this.#recover(intent, time);
    }
    #endChange(intent, { at, isGood }) {
        const { deployment, version, mode, pullRequests } = intent;
        this.changes.push({
            deployment,
            version,
            at,
            isGood,
            isRework: mode === "redeploy" || pullRequests.some(({ recovers }) => recovers !== null),
            leadTimes: isGood ? this.#leadTimes(intent, at) : [],
        });
        if (isGood)
            this.#good.push({ version, deployment });
        else
            this.#failed ??= { cause: deployment, at };
    }
    #leadTimes({ pullRequests }, at) {
        return pullRequests.map(({ number, boardedAt }) => {
            const from = this.#boarded.get(number) ?? boardedAt;
            this.#boarded.delete(number);
            return { pullRequest: number, seconds: wholeSecondsBetween(from, at) };
        });
    }
    #goBack(version) {
        const target = this.#good.findLastIndex((each) => each.version === version);
        for (const { deployment } of this.#good.splice(target + 1))
            this.rolledBack.add(deployment);
    }
    #ask(facts, time) {
        if (facts.type === "rollback-requested")
            this.#asked = { cause: facts.rollback, at: time };
        else if (this.#asked?.cause === facts.rollback)
            this.#asked = undefined;
    }
    #recover({ mode, deployment }, until) {
        const since = this.#failed ?? (mode === "rollback" ? this.#asked : undefined);
        if (since !== undefined) {
            const { cause, at: from } = since;
            this.recoveries.push({ cause, deployment, from, until, seconds: wholeSecondsBetween(from, until) });
        }
        this.#failed = undefined;
        if (mode === "rollback")
            this.#asked = undefined;
    }
}

// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(49820);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons_reasons = __webpack_require__(70081);
;// CONCATENATED MODULE: ./build/domain/reasons/finding-markdown.js


const finding_markdown_findingLines = (findings) => findings.flatMap((each) => [
    "",
    `**${reasons[each.code].problem}** \`${each.code}\``,
    `Found: ${escapeMarkdown(each.found)}`,
    `Do: ${remedyText(each)}`,
]);
const findingLine = (shown) => `${reasons[shown.code].problem} \`${shown.code}\` Found: ${escapeMarkdown(shown.found)} Do: ${remedyText(shown)}`;
const remedyText = ({ code, remedy }) => remedy === undefined ? reasons[code].remedy : escapeMarkdown(remedy);

;// CONCATENATED MODULE: ./build/domain/rollback/form.js


function readRollbackForm(body) {
    const text = body.replaceAll("\r\n", "\n").trim();
    const sections = text.split(/^(?=### )/m);
    const last = sections.at(-1) ?? "";
    const hasRelease = sections.length > 1 && isReleaseField(last);
    const rest = (hasRelease ? sections.slice(0, -1) : sections).join("");
    return { reason: answerOf(rest), release: hasRelease ? answerOf(last) : "" };
}
function isReleaseField(section) {
    const answer = answerOf(section);
    const heading = section.split("\n", 1)[0] ?? "";
    return !answer.includes("\n") && (/^v?\d+\.\d+\.\d+$/.test(answer) || /release|version/i.test(heading));
}
function answerOf(section) {
    const answer = section.replace(/^### .*(?:\n|$)/, "").trim();
    return answer === "_No response_" ? "" : answer;
}
function formUrl(repositoryUrl, release = "") {
    const title = release === "" ? "Rollback" : `Rollback to ${release}`;
    const query = new URLSearchParams({
        template: "rollback.yml",
        title,
        ...(release === "" ? {} : { release }),
    });
    return `${repositoryUrl}/issues/new?${query.toString()}`;
}
const formAnswer = ({ id, issue }) => issue === null
    ? `This is ${id} now. Its own issue is opened by the next run.`
    : `This is ${id} now. It is shown, approved and reported in #${issue}; what is written here reaches nobody.`;
const formRefusal = (to, findings) => [
    `${mention(to)}, no rollback was requested.`,
    ...findingLines(findings),
    "",
    "An issue that is not meant as a request may be opened again under a title that does not begin with “Rollback”.",
].join("\n");

;// CONCATENATED MODULE: ./build/console/model/links.js

class Links {
    repository;
    constructor(repository) {
        this.repository = repository;
    }
    issue(number, text = `#${number}`) {
        return { text, url: `${this.repository}/issues/${number}` };
    }
    pullRequest(number, text = `#${number}`) {
        return { text, url: `${this.repository}/pull/${number}` };
    }
    files(number) {
        return { text: "Approve…", url: `${this.repository}/pull/${number}/files` };
    }
    rollbackForm(version) {
        return { text: "Roll back…", url: formUrl(this.repository, version) };
    }
    rollbackWorkflow() {
        return { text: "Run the workflow…", url: `${this.repository}/actions/workflows/rollback.yml` };
    }
    releaseWorkflow() {
        return { text: "Run the workflow…", url: `${this.repository}/actions/workflows/release.yml` };
    }
}
const safeUrl = (url) => (/^https?:\/\//i.test(url) ? url : "");
const repositoryUrlOf = (runUrl) => safeUrl(runUrl).replace(/\/actions\/runs\/\d+.*$/, "");

// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(63433);
// EXTERNAL MODULE: ./build/domain/approval/origin.js
var origin = __webpack_require__(55723);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __webpack_require__(19817);
;// CONCATENATED MODULE: ./build/domain/approval/review-commands.js




const openReviewCommands = ({ commands }, { commandReviews = [] }, { testers, rollbackApprovers, team, bots }) => commandReviews.filter(({ id, author, isOld, mayNotPush }) => isOld !== true &&
    !isAmong(commands.reviews ?? [], id) &&
    isPerson(author) &&
    !includesUser(bots, author.login) &&
    (mayNotPush !== true || includesUser([...testers, ...rollbackApprovers, ...team], author.login)));
const changing = new Set(["hold", "unhold", "eject", "ship"]);
const review_commands_commandsFirst = (state, pullRequest, policy) => openReviewCommands(state, pullRequest, policy)
    .filter(({ author, command }) => changing.has(command) && includesUser(policy.testers, author.login))
    .map(({ author, command }) => finding("command-in-review", `@${author.login} wrote /${command} in a review.`));
function review_commands_commandInApproval({ commands }, { commandReviews = [] }, review) {
    const found = commandReviews.find(({ id, command }) => id === review && changing.has(command));
    if (found === undefined)
        return undefined;
    const who = `@${found.author.login}`;
    if (found.isEdited)
        return finding("edited-comment", `${who} approved, and edited that review to begin with /${found.command}.`, "Approve again, or comment the command.");
    return isAmong(commands.reviews ?? [], review)
        ? undefined
        : finding("command-in-review", `${who} approved with /${found.command}.`);
}

// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(17071);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(97944);
;// CONCATENATED MODULE: ./build/domain/approval/approval.js










function decideApproval(known) {
    const { pullRequest, state, policy } = known;
    const staged = withAuthorsOfNow(known.staged, pullRequest, known.staged.head);
    const facts = { ...known, staged };
    const since = healthySince(state, staged);
    const judged = since === undefined ? [] : [...reviewApprovals(facts, since), ...gateApprovals(facts, since)];
    const counted = distinctPeople(judged.flatMap((each) => ("approval" in each ? [each.approval] : [])));
    const ignored = judged.flatMap((each) => ("ignored" in each ? [each.ignored] : []));
    const missing = [];
    if (since === undefined)
        missing.push(finding("not-on-staging", `${shortSha(staged.head)} has not been healthy on staging.`));
    if (counted.length < policy.approval.count) {
        missing.push(finding("awaits-approval", `${counted.length} of ${policy.approval.count}; testers: ${couldApproveNames(facts) || "none"}.`), ...tooFewFindings(facts));
    }
    const unread = unreadTeams(policy, "testers");
    if (missing.length > 0 && unread.length > 0)
        missing.push(finding("teams-unreadable", `Members of ${unread.join(", ")}: unknown.`));
    const refusals = [
        ...objectionFindings(state, staged.number),
        ...(facts.gates ?? []),
        ...(pullRequest === undefined
            ? [finding("not-on-staging", `#${staged.number} is no longer open and leaves staging.`)]
            : [...standingRefusals(pullRequest, staged, policy), ...commandsFirst(state, pullRequest, policy)]),
    ];
    const decision = refusals.some(({ code }) => reasons[code].outcome !== "pending")
        ? "refused"
        : missing.length + refusals.length > 0
            ? "awaited"
            : "granted";
    return { staged: known.staged, decision, counted, findings: [...refusals, ...missing], ignored };
}
const healthySince = (state, staged) => state.staging.healthy.find(({ heads }) => heads.includes(staged.head))?.at;
function disqualification(person, staged, { state, policy }) {
    const { login } = person;
    if (!(0,reviews/* isPerson */.K)(person) || (0,values/* includesUser */.P_)(policy.bots, login))
        return "bot";
    if (!(0,values/* includesUser */.P_)(policy.testers, login))
        return "not-a-tester";
    if ((0,values/* includesUser */.P_)(policy.outsiders, login))
        return "no-access";
    if ((0,values/* includesUser */.P_)(carriedAuthors(state, staged), login))
        return "contributor";
    return (0,origin/* dependence */.Ud)(login, staged);
}
const couldApprove = ({ staged, state, policy }) => policy.testers.filter((login) => disqualification({ login, isBot: false }, staged, { state, policy }) === undefined);
function doubtFinding(staged) {
    const [pusher] = staged.doubts;
    if (pusher !== undefined || staged.pusher === null)
        return finding("unknown-pusher", pusher === undefined ? `Of ${shortSha(staged.head)}.` : doubtText(pusher), doubtRemedy(pusher));
    const [author] = staged.unattributed;
    return author === undefined ? undefined : finding("unknown-author", doubtText(author), doubtRemedy(author));
}
const couldApproveNames = (facts) => (0,policy_policy/* testerNames */.m3)({ ...facts.policy, testers: couldApprove(facts) });
const awaitedNames = (facts) => couldApproveNames(facts) || `a tester (${doubtFinding(facts.staged)?.code ?? "too-few-testers"})`;
function tooFewFindings(facts) {
    const { staged, state, policy } = facts;
    const able = couldApprove(facts);
    const doubt = doubtFinding(staged);
    if (doubt !== undefined)
        return [doubt];
    if (able.length >= policy.approval.count || unreadTeams(policy, "testers").length > 0)
        return [];
    const why = policy.testers.flatMap((login) => {
        const code = disqualification({ login, isBot: false }, staged, { state, policy });
        return code === undefined ? [] : [`@${login} (${code})`];
    });
    return [
        finding("too-few-testers", `Needed: ${policy.approval.count}; could approve: ${able.length}. Could not: ${listUpTo(10, why)}.`),
    ];
}
function carriedAuthors(state, staged) {
    const recovery = state.recoveries.find(({ rollback }) => rollback === staged.recovers);
    return recovery === undefined
        ? []
        : recovery.carries.flatMap(({ author, pusher, pushers, contributors }) => [
            author,
            ...(pusher === null ? [] : [pusher]),
            ...pushers,
            ...contributors,
        ]);
}
function reviewApprovals(facts, since) {
    const { staged, pullRequest, state, policy } = facts;
    if (pullRequest === undefined || !policy.approval.sources.includes("review"))
        return [];
    return latestOpinions(pullRequest.reviews)
        .filter((review) => review.state === "APPROVED")
        .map((review) => {
        const who = `@${review.author.login}`;
        const disqualified = disqualification(review.author, staged, facts);
        if (disqualified !== undefined)
            return { ignored: finding(disqualified, `${who} approved #${staged.number}.`) };
        if (review.commit !== staged.head)
            return {
                ignored: finding("old-commit", `${who} approved ${review.commit === undefined ? "a lost commit" : shortSha(review.commit)}; on staging is ${shortSha(staged.head)}.`),
            };
        const unclear = commandInApproval(state, pullRequest, review.id);
        if (unclear !== undefined)
            return { ignored: unclear };
        if (review.submittedAt <= since)
            return {
                ignored: finding("too-early", `${who} approved at ${review.submittedAt}; on staging since ${since}.`),
            };
        return {
            approval: {
                by: review.author.login,
                source: "review",
                at: review.submittedAt,
                reference: `review ${review.id}`,
            },
        };
    });
}
function gateApprovals(facts, since) {
    const { staged, state, policy } = facts;
    if (!policy.approval.sources.includes("environment"))
        return [];
    return state.grants
        .filter((grant) => grant.source === "environment" &&
        grant.pullRequest === staged.number &&
        grant.head === staged.head &&
        grant.at > since)
        .map((grant) => {
        const disqualified = disqualification({ login: grant.by, isBot: false }, staged, facts);
        if (disqualified !== undefined)
            return { ignored: finding(disqualified, `@${grant.by} approved #${staged.number} at the gate.`) };
        return { approval: { by: grant.by, source: "environment", at: grant.at, reference: grant.reference } };
    });
}
function standingRefusals(pullRequest, staged, policy) {
    const findings = [];
    if (pullRequest.head !== staged.head)
        findings.push(finding("new-head", `Its head is ${shortSha(pullRequest.head)}; on staging is ${shortSha(staged.head)}.`));
    for (const review of changeRequests(pullRequest, policy))
        findings.push(changeRequestFinding(review, policy));
    if (pullRequest.unresolvedThreads > 0)
        findings.push(finding("unresolved-threads", `${pullRequest.unresolvedThreads} open.`));
    return findings;
}
function distinctPeople(approvals) {
    const newest = approvals.toSorted((one, other) => other.at.localeCompare(one.at));
    return uniqueBy(newest, ({ by }) => by.toLowerCase());
}
function confirmsTree(approvals, state, tree) {
    const since = state.staging.healthy.find((each) => each.tree === tree)?.at;
    return since !== undefined && approvals.some(({ at }) => at > since);
}

// EXTERNAL MODULE: ./build/domain/display/recovery-texts.js
var recovery_texts = __webpack_require__(77704);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-rollback.js
var reduce_rollback = __webpack_require__(92443);
// EXTERNAL MODULE: ./build/domain/log/canonical-json.js
var canonical_json = __webpack_require__(64093);
;// CONCATENATED MODULE: ./build/domain/rollback/target.js







function chooseTarget(state, asked) {
    const from = whatRuns(state);
    const valid = validTargets(state);
    const newest = valid.at(-1);
    if (from === undefined || newest === undefined)
        return { kind: "refused", finding: finding("no-target", describeTargets(valid)) };
    if (asked === "")
        return { kind: "chosen", release: newest, from };
    const release = valid.find(({ version }) => version === versionAsked(asked));
    if (release === undefined)
        return {
            kind: "refused",
            finding: finding("bad-target", `"${asked}" was asked for; ${describeTargets(valid)}`),
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
    return (0,reduce_rollback/* releasesAfter */.fK)(state, attempt.backTo ?? attempt.version);
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
const requestContent = ({ rollback, from, target, ...shown }) => canonicalJson([
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
    if (!isPerson(person) || includesUser(policy.bots, person.login))
        return finding("bot", `${who} is a bot.`);
    if (!includesUser(policy.rollbackApprovers, person.login))
        return finding("not-an-approver", `${who}; approvers: ${approverNames(policy)}.`);
    if (includesUser(policy.outsiders, person.login))
        return finding("no-access", `${who} is among the rollback approvers, with less than triage.`);
    if (rollback.requesters.some(({ by }) => isSameUser(by, person.login)))
        return finding("requester", `${who} requested or joined ${rollback.id}.`);
    return undefined;
}
const mostApprovers = 30;
function approverNames(policy) {
    const unread = unreadTeams(policy, "rollbackApprovers");
    const known = listUpTo(mostApprovers, policy.rollbackApprovers.map((login) => `@${login}`));
    return unread.length === 0
        ? known
        : `${policy.rollbackApprovers.length === 0 ? "nobody" : known}; members of ${unread.join(", ")}: unknown`;
}
const notOpenAnyMore = ({ id, phase }) => phase === "requested" || phase === "failed" ? undefined : finding("no-open-rollback", `${id} is ${phase}.`);
function productionChanged(state, rollback) {
    const decided = notOpenAnyMore(rollback);
    if (decided !== undefined)
        return decided;
    const now = whatRuns(state);
    if (rollback.phase === "requested" && now?.deployment !== rollback.from.deployment) {
        return finding("production-changed", `${rollback.id} was about ${rollback.from.version} (${rollback.from.deployment}); now runs ${now === undefined ? "nothing" : now.deployment}. /reject ends it.`);
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(28776);
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

;// CONCATENATED MODULE: ./build/console/model/follow-ups.js

const followUpsOf = (state, links) => state.followUps.map((followUp) => ({
    text: followUpText(followUp),
    refused: followUp.refusal === null ? null : { found: followUp.refusal.found, remedy: followUp.refusal.remedy },
    link: linkOf(followUp, { state, links }),
}));
function linkOf(followUp, { state, links }) {
    switch (followUp.kind) {
        case "land": {
            const landing = state.landings.find(({ version }) => version === followUp.version);
            return links.pullRequest(landing?.pullRequest ?? followUp.pullRequest.number);
        }
        case "revert": {
            const open = [state.rollback, state.previousRollback].find((each) => each?.id === followUp.rollback);
            const number = open?.revert?.pullRequest;
            return number === undefined ? null : links.pullRequest(number, `Merge #${number}`);
        }
        case "recovery":
        case "restack": {
            const recovery = state.recoveries.find(({ rollback }) => rollback === followUp.rollback);
            return recovery === undefined ? null : links.pullRequest(recovery.pullRequest);
        }
        case "answer":
        case "close-superseded":
            return links.pullRequest(followUp.pullRequest);
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/console/model/stories.js

function* productionEvents(history) {
    const releases = new Map(history.releases.map((release) => [release.deployment.id, release]));
    const rollbacks = new Map(history.rollbacks.map((rollback) => [rollback.id, rollback]));
    for (const deployment of history.deployments)
        if (deployment.environment === "production")
            yield eventOf(deployment, {
                release: releases.get(deployment.id),
                rollback: deployment.rollback === null ? undefined : rollbacks.get(deployment.rollback),
                history,
            });
}
function eventOf(deployment, { release, rollback, history }) {
    const { id, mode, version, started, ended, commit } = deployment;
    return {
        kind: kindOf(deployment),
        deployment: id,
        mode: mode ?? "deploy",
        version: version ?? "",
        startedAt: started.time,
        endedAt: ended?.time ?? null,
        entries: [started.sequence, ...(ended === null ? [] : [ended.sequence])],
        actor: started.actor,
        runs: runsOf(deployment),
        commit: commit.sha,
        tree: commit.tree,
        health: deployment.health,
        evidence: deployment.evidence,
        previous: (release?.previous ?? rollback?.from)?.version ?? null,
        pullRequests: deployment.pullRequests.map(({ number, title, author, head, recovers }) => ({
            number,
            title,
            author,
            head,
            recovers,
        })),
        drift: deployment.drift,
        approvals: approvalsOf(deployment, { release, rollback, history }).map(yesOf),
        checks: checksOf(deployment, history),
        tested: testedOf(release),
        rollback: deployment.rollback,
        ...publishedOf(release),
    };
}
const publishedOf = (release) => ({
    page: release?.page === undefined || release.page === null ? null : safeUrl(release.page.url),
    tag: release?.tag?.commit ?? null,
    rolledBack: rolledBackOf(release),
});
function kindOf({ result, mode, pullRequests }) {
    switch (result) {
        case "running":
            return "running";
        case "not-started":
            return "not-started";
        case "failed":
        case "uncertain":
            return "failed";
        case "good":
            if (mode === "rollback")
                return "rollback";
            return pullRequests.some(({ recovers }) => recovers !== null) ? "recovery" : "release";
        default:
            return result;
    }
}
function runsOf({ started, ended }) {
    const runs = [
        { text: "decided in this run", url: safeUrl(started.run.url) },
        ...(ended === null || ended.run.url === started.run.url
            ? []
            : [{ text: "recorded in this run", url: safeUrl(ended.run.url) }]),
    ];
    return runs.filter(({ url }) => url !== "");
}
function approvalsOf(deployment, { release, rollback, history }) {
    if (deployment.mode === "rollback")
        return rollback?.approvals ?? [];
    if (release !== undefined)
        return release.approvals;
    return deployment.pullRequests.flatMap(({ number, head }) => (history.pullRequests.get(number)?.approvals ?? []).filter(({ subject, entry }) => subject.kind === "pull-request" &&
        subject.head === head &&
        entry.sequence <= deployment.started.sequence));
}
const yesOf = ({ by, source, at, reference, entry, subject, withdrawn }) => ({
    by,
    source,
    at,
    reference,
    entry: entry.sequence,
    pullRequest: subject.kind === "pull-request" ? subject.number : null,
    isWithdrawn: withdrawn !== null,
});
function checksOf({ checks, pullRequests }, history) {
    const boarded = pullRequests.flatMap(({ number, head }) => (history.pullRequests.get(number)?.boardings ?? [])
        .filter((boarding) => boarding.head === head)
        .slice(-1)
        .flatMap((boarding) => boarding.checks.map((check) => ({ ...check, pullRequest: number }))));
    return (checks.length > 0 ? checks : boarded).map(({ name, conclusion, run, pullRequest }) => ({
        name,
        conclusion,
        run: run === null ? null : safeUrl(run),
        pullRequest,
    }));
}
function testedOf(release) {
    const tested = release?.tested ?? null;
    return tested === null
        ? null
        : { deployment: tested.id, at: tested.ended?.time ?? tested.started.time, health: tested.health ?? "" };
}
function rolledBackOf(release) {
    const rolledBack = release?.rolledBack ?? null;
    return rolledBack === null ? null : { rollback: rolledBack.rollback, at: rolledBack.entry.time };
}
const rollbackStories = ({ rollbacks }) => rollbacks.map((rollback) => ({
    id: rollback.id,
    reason: rollback.reason,
    automatic: rollback.automatic,
    from: rollback.from.version,
    to: rollback.target.version,
    requestedAt: rollback.requested.time,
    requesters: rollback.requesters.map(({ by, reason, entry }) => ({ by, reason, at: entry.time })),
    approvals: rollback.approvals.map(yesOf),
    outcome: rollback.outcome,
    endedAt: rollback.ended?.time ?? null,
    endReason: rollback.endReason,
    issue: rollback.issue,
    left: rollback.left,
    revert: rollback.revert === null
        ? null
        : { pullRequest: rollback.revert.pullRequest, landedAt: rollback.revert.landed?.time ?? null },
    recovery: rollback.recovery === null
        ? null
        : {
            pullRequest: rollback.recovery.pullRequest,
            openedAt: rollback.recovery.opened.time,
            released: rollback.recovery.released?.version ?? null,
        },
    closedAt: rollback.closed?.time ?? null,
}));

;// CONCATENATED MODULE: ./build/console/model/now.js









function nowOf(facts) {
    const { state, links } = facts;
    const { attempt, staging, train, drill } = state;
    const back = state.rollback === null ? validTargets(state).at(-1) : undefined;
    return {
        production: productionOf(facts),
        deploying: attempt === null
            ? null
            : {
                version: attempt.version,
                mode: attempt.mode,
                since: attempt.startedAt,
                run: safeUrl(attempt.run.url),
            },
        rollback: openRollbackOf(facts),
        staging: {
            text: stagingText(state),
            commit: staging.running?.commit.sha ?? null,
            health: staging.running?.health ?? null,
            since: staging.running?.at ?? null,
        },
        staged: train.staged.map((each) => stagedOf(facts, each)),
        drift: train.drift,
        holds: holdsOf(facts),
        followUps: followUpsOf(state, links),
        drill: drill === null ? null : { at: drill.at, outcome: drill.outcome },
        goBack: back === undefined
            ? null
            : {
                version: back.version,
                form: links.rollbackForm(back.version),
                workflow: links.rollbackWorkflow(),
            },
    };
}
function productionOf({ state, history }) {
    const span = history.live.at(-1);
    const { production } = state;
    if (production.kind === "none" || span === undefined)
        return { kind: "none" };
    if (production.kind === "uncertain") {
        const { attempt, evidence } = production;
        const { version, deployment, run } = attempt;
        return { kind: "uncertain", since: span.from, version, deployment, evidence, run: safeUrl(run.url) };
    }
    const release = liveRelease(state);
    return release === undefined ? { kind: "none" } : { kind: "known", ...liveOf(release, history) };
}
function liveOf(release, history) {
    const { version, commit, health, page } = release;
    const span = history.live.findLast((each) => each.isCertain && each.version === version);
    const about = {
        version,
        commit: commit.sha,
        tree: commit.tree,
        page: page === null ? null : safeUrl(page.url),
    };
    if (span === undefined) {
        const { releasedAt: since, deployment } = release;
        const unknown = { mode: "deploy", rollback: null, deployedBy: "", run: "", approvals: [] };
        return { ...about, ...unknown, since, deployment, health };
    }
    const { id, mode, rollback, started, health: found } = span.deployment;
    return {
        ...about,
        since: span.from,
        mode: mode ?? "deploy",
        deployment: id,
        rollback,
        deployedBy: started.actor,
        run: safeUrl(started.run.url),
        approvals: now_approvalsOf(span.deployment, history).map(yesOf),
        health: found ?? health,
    };
}
function now_approvalsOf({ mode, rollback, version }, history) {
    const decided = mode === "rollback"
        ? history.rollbacks.findLast(({ id }) => id === rollback)
        : history.releases.findLast((release) => release.version === version);
    const approvals = decided?.approvals ?? [];
    return approvals.filter(({ by }, index) => !approvals.slice(index + 1).some((later) => later.by === by));
}
function openRollbackOf(facts) {
    const { rollback } = facts.state;
    if (rollback === null)
        return null;
    return {
        id: rollback.id,
        phase: rollback.phase,
        from: rollback.from.version,
        to: rollback.target.version,
        reason: rollback.reason,
        requesters: rollback.requesters.map(({ by }) => by),
        since: rollback.requestedAt,
        next: nextOf(rollback, facts),
    };
}
function nextOf(rollback, { state, links, policy }) {
    const { id, code, issue, phase } = rollback;
    const place = issue === null ? {} : { link: links.issue(issue, `Issue #${issue}`) };
    const approvers = policy === undefined ? [] : (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy);
    const who = policy === undefined
        ? "A rollback approver of the policy file"
        : approvers.length === 0
            ? "Nobody is left who may approve it: add a rollback approver to the policy file. Then somebody"
            : approvers.map((login) => `@${login}`).join(" or ");
    switch (phase) {
        case "requested":
            return { text: `${who} approves it.`, paste: `/approve ${id} ${code}`, ...place };
        case "failed":
            return {
                text: `Its deployment did not end well. ${who} tries again.`,
                paste: `/retry ${id}`,
                ...place,
            };
        case "approved":
            return {
                text: state.attempt === null ? "It is approved; its deployment begins." : "It is being deployed.",
                ...place,
            };
        case "restored":
            return {
                text: rollback.hold
                    ? `Production is back. ${names/* branches */.J0.base} still holds what was rolled back, so nothing can be released until that is reverted.`
                    : "Production is back; the console cleans up.",
                ...(rollback.revert === null
                    ? place
                    : {
                        link: links.pullRequest(rollback.revert.pullRequest, `Revert #${rollback.revert.pullRequest}`),
                    }),
            };
        default:
            return phase;
    }
}
function stagingText({ staging, train }) {
    const { running, intent, lastFailure } = staging;
    if (intent !== null)
        return `${(0,values/* shortSha */.Fu)(intent.commit.sha)} is being deployed.`;
    if (running === null)
        return lastFailure === null
            ? "What runs is not known."
            : `The last deployment failed: ${lastFailure.evidence}`;
    return running.commit.tree === train.tip.tree
        ? "It runs what stands on the branch."
        : "It runs an older tree than the branch.";
}
function stagedOf(facts, staged) {
    const { state, links } = facts;
    const { number, head, title, author, boardedAt } = staged;
    const grants = state.grants.filter((grant) => grant.pullRequest === number && grant.head === head);
    const gate = state.gates.production;
    return {
        ...{ number, title, author, head, boardedAt },
        approvals: grants.map(({ by, at }) => ({ by, at })),
        ...waitingFor(facts, staged, grants.length),
        approve: gate !== null && safeUrl(gate.run.url) !== ""
            ? { text: "Approve…", url: safeUrl(gate.run.url) }
            : links.files(number),
    };
}
function waitingFor(facts, staged, granted) {
    const { state, policy } = facts;
    const objections = state.commands.objections.filter(({ pullRequest }) => pullRequest === staged.number);
    if (objections.length > 0)
        return {
            waits: objections.map(({ by, text }) => `Held by @${by}: ${text}`),
            whose: objections.map(({ by }) => by),
        };
    if (!state.staging.healthy.some(({ heads }) => heads.includes(staged.head)))
        return { waits: ["Staging has not run it healthily yet."], whose: [] };
    const needed = policy?.approval.count ?? 1;
    if (granted >= needed)
        return { waits: ["Approved. It goes with the next release."], whose: [] };
    const names = policy === undefined ? "" : couldApproveNames({ staged, state, policy });
    return {
        waits: [
            `A tester's approval${needed > 1 ? ` (${granted} of ${needed})` : ""}${names === "" ? "" : `: ${names}`}.`,
        ],
        whose: names.match(/(?<=@)[A-Za-z0-9][\w-]*(?:\[bot\])?/g) ?? [],
    };
}
function holdsOf({ state, links }) {
    const { rollback, gates } = state;
    return [
        ...(rollback?.hold === true
            ? [{ text: `Production takes no release while ${rollback.id} is not cleaned up.` }]
            : []),
        ...(gates.rejected === null
            ? []
            : [
                {
                    text: `@${gates.rejected.by} rejected this tree at the gate ${names/* environments */.dT.productionApproval}. A run of the workflow Release opens a new one.`,
                    link: links.releaseWorkflow(),
                },
            ]),
        ...(0,recovery_texts/* pendingRecoveries */.v)(state).map(({ text, pullRequest }) => ({
            text,
            link: links.pullRequest(pullRequest),
            isRecovery: true,
        })),
        ...state.commands.objections.map(({ by, text, pullRequest }) => ({
            text: `@${by} holds #${pullRequest}: ${text} It ends with the comment /unhold.`,
            link: links.pullRequest(pullRequest),
        })),
        ...state.conflicts.map(({ pullRequest, with: others, files }) => ({
            text: `#${pullRequest} does not merge onto staging${others.length === 0 ? "" : ` with ${others.map((each) => `#${each}`).join(", ")}`}${files.length === 0 ? "" : ` (${files.slice(0, 5).join(", ")})`}.`,
            link: links.pullRequest(pullRequest),
        })),
    ];
}

;// CONCATENATED MODULE: ./build/console/model/build-model.js





class ModelBuilder {
    #history = new audit_history/* HistoryReader */.q();
    #delivery = new DeliveryRecord();
    #state;
    #url = "";
    add(entry, state) {
        this.#history.add(entry);
        this.#delivery.add(entry);
        this.#state = state;
        if (this.#url === "")
            this.#url = repositoryUrlOf(entry.run.url);
    }
    get state() {
        return this.#state;
    }
    events() {
        return productionEvents(this.#history.history());
    }
    model({ madeAt, base, branch, commit, trouble, policy }) {
        const state = this.#state;
        const history = this.#history.history();
        const links = new Links(this.#url);
        const { changes, recoveries, rolledBack, span } = this.#delivery;
        return {
            schema: 1,
            madeAt,
            base,
            repository: state === undefined ? null : { name: state.repository.name, url: this.#url },
            log: state === undefined
                ? null
                : { entries: state.log.sequence, hash: state.log.hash, time: state.log.time, branch, commit },
            trouble,
            now: state === undefined ? null : nowOf({ state, history, links, policy }),
            events: [],
            rollbacks: rollbackStories(history),
            delivered: { changes, recoveries, rolledBack: [...rolledBack], span },
        };
    }
}

// EXTERNAL MODULE: ./build/console/page/document.js
var page_document = __webpack_require__(12079);
// EXTERNAL MODULE: ./build/console/page/packed.js
var packed = __webpack_require__(5550);
;// CONCATENATED MODULE: ./build/console/make-page.js








async function makePage(request, target) {
    const { assets, repo, branch, base, madeAt } = request;
    (0,names/* useBase */.RK)(base);
    const builder = new ModelBuilder();
    const blocks = new packed/* EntryBlocks */.jn((html) => target.write(html));
    let policy = null;
    try {
        target.write((0,page_document/* documentHead */.Kn)(assets));
        const { commit, trouble } = await verified({ repo, branch, contains: undefined }, (entry, state, json) => {
            builder.add(entry, state);
            blocks.add(json);
            ({ policy } = entry);
        });
        await blocks.end();
        const known = policy === null ? undefined : await request.policyOf(policy);
        (0,names/* useNames */.Ev)((0,policy_policy/* chosenNames */.Fg)(known?.names, base));
        const model = builder.model({
            madeAt,
            base,
            branch,
            commit,
            trouble,
            policy: known,
        });
        (0,packed/* writeEvents */.v3)(builder.events(), (html) => target.write(html));
        target.write((0,page_document/* documentTail */.UU)(model, assets));
        target.finish();
        return model;
    }
    catch (error) {
        await blocks.end().catch(() => undefined);
        target.discard();
        throw error;
    }
}
async function verified(...[request, visitor]) {
    try {
        const { verdict } = await (0,verify_log/* readLog */.x)(request, visitor);
        return { commit: verdict.commit, trouble: troubleOf(verdict) };
    }
    catch (error) {
        if (!(error instanceof git_failures/* UnreadableCloneError */.hF))
            throw error;
        const { found, remedy } = error;
        return { commit: "", trouble: { fault: "unreadable", entry: null, path: null, found, remedy } };
    }
}
function troubleOf(verdict) {
    if (verdict.kind === "intact")
        return null;
    const { fault, sequence: entry, path, problem: found } = verdict;
    return { fault, entry, path, found, remedy: (0,remedies/* remedyFor */.w)(fault) };
}


/***/ }),

/***/ 17003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAssets: () => (/* binding */ readAssets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



async function readAssets() {
    const directory = await findAssets((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
    const [script, style] = await Promise.all(["page.js", "page.css"].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), "utf8")));
    return { script: script ?? "", style: style ?? "" };
}
async function findAssets(from) {
    for (const directory of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, "page"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, "dist", "page")]) {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "page.js")).then(() => true, () => false);
        if (isThere)
            return directory;
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from);
    if (parent === from)
        throw new Error("The script of the console page (dist/page/page.js) is not around this program. Run it from a clone or an unpacked archive; in a clone, build it first: npm run build.");
    return findAssets(parent);
}


/***/ }),

/***/ 12079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ documentHead),
/* harmony export */   UU: () => (/* binding */ documentTail),
/* harmony export */   ZD: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5550);


const documentHead = ({ script, style }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${digest(script)}'; style-src '${digest(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Release console</title>
<style>${style}</style>
</head>
<body>
<div id="console"><main class="opening"><p>Reading the release log…</p></main></div>
`;
const documentTail = (model, { script }) => `<noscript><main class="opening">
<h1>Release console${model.repository === null ? "" : ` of ${escapeHtml(model.repository.name)}`}</h1>
<p>${escapeHtml(plainVerdict(model))}</p>
<p>This page needs JavaScript to show the rest. It fetches nothing.</p>
</main></noscript>
<script type="text/plain" id="model">${(0,_packed_js__WEBPACK_IMPORTED_MODULE_1__/* .packed */ .xc)(JSON.stringify(model))}</script>
<script>${script}</script>
</body>
</html>
`;
function plainVerdict({ now, trouble }) {
    const log = trouble === null
        ? "The release log verifies."
        : `The release log does not verify${trouble.entry === null ? "" : ` from entry ${trouble.entry} on`}: ${trouble.found}`;
    if (now === null)
        return log;
    const { production } = now;
    switch (production.kind) {
        case "known":
            return `${production.version} is live since ${production.since}. ${log}`;
        case "uncertain":
            return `What runs in production is uncertain since ${production.since}: ${production.version} did not end well. ${log}`;
        case "none":
            return `Nothing is released yet. ${log}`;
        default:
            return production;
    }
}
const digest = (text) => `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("base64")}`;
const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jn: () => (/* binding */ EntryBlocks),
/* harmony export */   v3: () => (/* binding */ writeEvents),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


const entriesInBlock = 1000;
const eventsInBlock = 500;
const packed = (text) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text, { level: 1 }).toString("base64");
function writeEvents(events, write) {
    let block = [];
    const flush = () => {
        if (block.length > 0)
            write(`<script type="text/plain" data-events>${packed(JSON.stringify(block))}</script>\n`);
        block = [];
    };
    for (const event of events) {
        block.push(event);
        if (block.length === eventsInBlock)
            flush();
    }
    flush();
}
const pack = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip);
const mostAtOnce = 2;
class EntryBlocks {
    write;
    #text = new BlockText();
    #idle = [];
    #first = 1;
    #written = Promise.resolve();
    #packing = 0;
    constructor(write) {
        this.write = write;
    }
    add(json) {
        this.#text.add(json);
        if (this.#text.count === entriesInBlock)
            this.#flush();
    }
    async end() {
        this.#flush();
        await this.#written;
    }
    #flush() {
        const text = this.#text;
        const [first, { count }] = [this.#first, text];
        if (count === 0)
            return;
        const packing = this.#pack(text);
        packing.catch(() => undefined);
        this.#written = this.#writeBehind(this.#written, async () => {
            const base64 = (await packing).toString("base64");
            return `<script type="text/plain" data-first="${first}" data-count="${count}">${base64}</script>\n`;
        });
        this.#written.catch(() => undefined);
        this.#first += count;
        this.#text = this.#idle.pop() ?? new BlockText();
    }
    async #pack(text) {
        try {
            if (this.#packing >= mostAtOnce)
                return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(text.bytes(), { level: 1 });
            this.#packing += 1;
            try {
                return await pack(text.bytes(), { level: 1 });
            }
            finally {
                this.#packing -= 1;
            }
        }
        finally {
            text.clear();
            this.#idle.push(text);
        }
    }
    async #writeBehind(before, block) {
        await before;
        this.write(await block());
    }
}
class BlockText {
    count = 0;
    #bytes = Buffer.allocUnsafeSlow(1 << 20);
    #length = 0;
    add(json) {
        const most = this.#length + 2 + 3 * json.length;
        if (most > this.#bytes.length)
            this.#grow(2 * most);
        this.#length += this.#bytes.write(this.count === 0 ? "[" : ",", this.#length);
        this.#length += this.#bytes.write(json, this.#length);
        this.count += 1;
    }
    bytes() {
        this.#bytes.write("]", this.#length);
        return this.#bytes.subarray(0, this.#length + 1);
    }
    clear() {
        this.count = 0;
        this.#length = 0;
    }
    #grow(size) {
        const grown = Buffer.allocUnsafeSlow(size);
        this.#bytes.copy(grown, 0, 0, this.#length);
        this.#bytes = grown;
    }
}


/***/ }),

/***/ 67546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile),
/* harmony export */   F: () => (/* binding */ wholeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function wholeFile(path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const part = `${target}.${process.pid}.part`;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(part, "wx");
    let isOpen = true;
    const close = () => {
        if (isOpen)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        isOpen = false;
    };
    return {
        write(text) {
            const bytes = Buffer.from(text, "utf8");
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
        },
        finish() {
            close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part, target);
        },
        discard() {
            close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
        },
    };
}
function wholeOutput(output) {
    const pieces = [];
    return {
        write: (text) => void pieces.push(text),
        finish() {
            for (const piece of pieces)
                output.write(piece);
        },
        discard: () => undefined,
    };
}


/***/ })

};
