import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Ys: () => (/* binding */ BadInputError),
/* harmony export */   bz: () => (/* binding */ inputSchemas),
/* harmony export */   zi: () => (/* binding */ parseDeployment)
/* harmony export */ });
/* unused harmony export deploymentSchema */
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8268);

const text = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().default("");
const token = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().min(1, { error: "must hold a token; the default is the job's own." });
const yesOrNo = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["true", "false"], { error: 'must be "true" or "false".' }).default("false");
const inputSchemas = {
    "gate-checks": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "pull-request": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^(?:[1-9]\d*)?$/, { error: "must be the number of a pull request or empty." })
            .default(""),
        "fail-on-blocked": yesOrNo,
    }),
    "promote-to-staging": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        phase: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["begin", "finish"], { error: 'must be "begin" or "finish".' }),
        deployment: text,
        result: text,
        "console-sha": text,
    }),
    "require-tester-approval": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        "gate-result": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["", "success", "failure", "cancelled", "skipped"], {
            error: "must be the result of the gate job or empty.",
        })
            .default(""),
    }),
    "deploy-production": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token: text,
        "app-token": text,
        "webhook-secret": text,
        phase: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["begin", "run", "finish", "settle"], {
            error: 'must be "begin", "run", "finish" or "settle".',
        }),
        deployment: text,
        result: text,
        command: text,
        "time-limit-minutes": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^[1-9]\d{0,3}$/, { error: "must be a whole number of minutes from 1 to 9999." })
            .default("30"),
        "working-directory": text,
        "console-sha": text,
    }),
    "append-release-notes": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        release: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^(?:v\d+\.\d+\.\d+)?$/, { error: 'must be a version such as "v1.4.0" or empty.' })
            .default(""),
    }),
    rollback: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        phase: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["request", "approve", "drill"], { error: 'must be "request", "approve" or "drill".' }),
        reason: text,
        release: text,
        request: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^(?:RB-\d+)?$/, { error: 'must be a rollback such as "RB-7" or empty.' })
            .default(""),
        "gate-result": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["", "success", "failure", "cancelled", "skipped"], {
            error: "must be the result of the gate job or empty.",
        })
            .default(""),
        "console-sha": text,
    }),
    console: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ token, page: text, log: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().default(".") }),
};
class BadInputError extends Error {
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.problems = problems;
    }
}
function parseInputs(name, raw) {
    const result = inputSchemas[name].safeParse(raw);
    if (result.success)
        return result.data;
    throw new BadInputError(result.error.issues.map((issue) => {
        const input = String(issue.path[0] ?? "");
        const found = /token|key|secret/i.test(input) ? "" : ` Found "${raw[input] ?? ""}".`;
        return `Input "${input}" ${issue.message}${found}`;
    }));
}
const deploymentSchema = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    mode: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["deploy", "rollback", "redeploy"]),
    release: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    "previous-sha": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    "previous-release": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    id: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().min(1),
    "run-attempt": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    shown: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int().optional(),
});
function parseDeployment(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new BadInputError([
            `Input "deployment" must be the JSON that the deciding job wrote. Found "${json.slice(0, 80)}".`,
        ]);
    }
    const result = deploymentSchema.safeParse(value);
    if (!result.success)
        throw new BadInputError(result.error.issues.map((issue) => `Input "deployment": ${issue.path.join(".")} ${issue.message}`));
    return result.data;
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   f: () => (/* binding */ RefusedError)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81);

class RefusedError extends Error {
    findings;
    constructor(findings) {
        super(findings.map(_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFinding */ .Kj).join("\n\n"));
        this.findings = findings;
    }
}
const refuse = (code, found) => new RefusedError([(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, found)]);


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cy: () => (/* binding */ awaitedNames),
  Wc: () => (/* binding */ confirmsTree),
  gC: () => (/* binding */ decideApproval),
  EB: () => (/* binding */ disqualification)
});

// UNUSED EXPORTS: couldApproveNames

// EXTERNAL MODULE: ./build/domain/values/lists.js
var lists = __nccwpck_require__(8305);
// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __nccwpck_require__(3433);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __nccwpck_require__(5352);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __nccwpck_require__(81);
// EXTERNAL MODULE: ./build/domain/approval/origin.js
var origin = __nccwpck_require__(5723);
// EXTERNAL MODULE: ./build/domain/approval/review-commands.js
var review_commands = __nccwpck_require__(3752);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __nccwpck_require__(7071);
// EXTERNAL MODULE: ./build/domain/text/shortened-lists.js
var shortened_lists = __nccwpck_require__(1485);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/domain/approval/origin-texts.js


function doubtText({ kind, commit, name }) {
    const sha = (0,values/* shortSha */.Fu)(commit);
    switch (kind) {
        case "pusher":
            return name === ""
                ? `GitHub does not name who pushed ${sha}.`
                : `${sha} was pushed by ${name}, as which every workflow of the repository can push.`;
        case "history":
            return `GitHub does not show every push of the branch of ${sha}.`;
        case "author":
            return `${sha} names "${name}", whose address belongs to no account.`;
        default:
            return kind;
    }
}
function doubtRemedy(doubt) {
    if (doubt?.kind === "pusher" && doubt.name === origin/* workflowBot */.VO)
        return "Somebody who answers for the change pushes these commits under their own name to a new branch and opens a pull request from it.";
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/approval/approval.js










function decideApproval(known) {
    const { pullRequest, state, policy } = known;
    const staged = (0,origin/* withAuthorsOfNow */.at)(known.staged, pullRequest, known.staged.head);
    const facts = { ...known, staged };
    const since = healthySince(state, staged);
    const judged = since === undefined ? [] : [...reviewApprovals(facts, since), ...gateApprovals(facts, since)];
    const counted = distinctPeople(judged.flatMap((each) => ("approval" in each ? [each.approval] : [])));
    const ignored = judged.flatMap((each) => ("ignored" in each ? [each.ignored] : []));
    const missing = [];
    if (since === undefined)
        missing.push((0,reasons/* finding */.gk)("not-on-staging", `${(0,values/* shortSha */.Fu)(staged.head)} has not been healthy on staging.`));
    if (counted.length < policy.approval.count) {
        missing.push((0,reasons/* finding */.gk)("awaits-approval", `${counted.length} of ${policy.approval.count}; testers: ${couldApproveNames(facts) || "none"}.`), ...tooFewFindings(facts));
    }
    const unread = (0,policy_policy/* unreadTeams */.Ud)(policy, "testers");
    if (missing.length > 0 && unread.length > 0)
        missing.push((0,reasons/* finding */.gk)("teams-unreadable", `Members of ${unread.join(", ")}: unknown.`));
    const refusals = [
        ...(0,objections/* objectionFindings */.Mk)(state, staged.number),
        ...(facts.gates ?? []),
        ...(pullRequest === undefined
            ? [(0,reasons/* finding */.gk)("not-on-staging", `#${staged.number} is no longer open and leaves staging.`)]
            : [...standingRefusals(pullRequest, staged, policy), ...(0,review_commands/* commandsFirst */.tJ)(state, pullRequest, policy)]),
    ];
    const decision = refusals.some(({ code }) => reasons/* reasons */.Ot[code].outcome !== "pending")
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
        return (0,reasons/* finding */.gk)("unknown-pusher", pusher === undefined ? `Of ${(0,values/* shortSha */.Fu)(staged.head)}.` : doubtText(pusher), doubtRemedy(pusher));
    const [author] = staged.unattributed;
    return author === undefined ? undefined : (0,reasons/* finding */.gk)("unknown-author", doubtText(author), doubtRemedy(author));
}
const couldApproveNames = (facts) => (0,policy_policy/* testerNames */.m3)({ ...facts.policy, testers: couldApprove(facts) });
const awaitedNames = (facts) => couldApproveNames(facts) || `a tester (${doubtFinding(facts.staged)?.code ?? "too-few-testers"})`;
function tooFewFindings(facts) {
    const { staged, state, policy } = facts;
    const able = couldApprove(facts);
    const doubt = doubtFinding(staged);
    if (doubt !== undefined)
        return [doubt];
    if (able.length >= policy.approval.count || (0,policy_policy/* unreadTeams */.Ud)(policy, "testers").length > 0)
        return [];
    const why = policy.testers.flatMap((login) => {
        const code = disqualification({ login, isBot: false }, staged, { state, policy });
        return code === undefined ? [] : [`@${login} (${code})`];
    });
    return [
        (0,reasons/* finding */.gk)("too-few-testers", `Needed: ${policy.approval.count}; could approve: ${able.length}. Could not: ${(0,shortened_lists/* listUpTo */.J)(10, why)}.`),
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
    return (0,reviews/* latestOpinions */.N)(pullRequest.reviews)
        .filter((review) => review.state === "APPROVED")
        .map((review) => {
        const who = `@${review.author.login}`;
        const disqualified = disqualification(review.author, staged, facts);
        if (disqualified !== undefined)
            return { ignored: (0,reasons/* finding */.gk)(disqualified, `${who} approved #${staged.number}.`) };
        if (review.commit !== staged.head)
            return {
                ignored: (0,reasons/* finding */.gk)("old-commit", `${who} approved ${review.commit === undefined ? "a lost commit" : (0,values/* shortSha */.Fu)(review.commit)}; on staging is ${(0,values/* shortSha */.Fu)(staged.head)}.`),
            };
        const unclear = (0,review_commands/* commandInApproval */.aF)(state, pullRequest, review.id);
        if (unclear !== undefined)
            return { ignored: unclear };
        if (review.submittedAt <= since)
            return {
                ignored: (0,reasons/* finding */.gk)("too-early", `${who} approved at ${review.submittedAt}; on staging since ${since}.`),
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
            return { ignored: (0,reasons/* finding */.gk)(disqualified, `@${grant.by} approved #${staged.number} at the gate.`) };
        return { approval: { by: grant.by, source: "environment", at: grant.at, reference: grant.reference } };
    });
}
function standingRefusals(pullRequest, staged, policy) {
    const findings = [];
    if (pullRequest.head !== staged.head)
        findings.push((0,reasons/* finding */.gk)("new-head", `Its head is ${(0,values/* shortSha */.Fu)(pullRequest.head)}; on staging is ${(0,values/* shortSha */.Fu)(staged.head)}.`));
    for (const review of (0,objections/* changeRequests */.Nh)(pullRequest, policy))
        findings.push((0,objections/* changeRequestFinding */.Zb)(review, policy));
    if (pullRequest.unresolvedThreads > 0)
        findings.push((0,reasons/* finding */.gk)("unresolved-threads", `${pullRequest.unresolvedThreads} open.`));
    return findings;
}
function distinctPeople(approvals) {
    const newest = approvals.toSorted((one, other) => other.at.localeCompare(one.at));
    return (0,lists/* uniqueBy */.p)(newest, ({ by }) => by.toLowerCase());
}
function confirmsTree(approvals, state, tree) {
    const since = state.staging.healthy.find((each) => each.tree === tree)?.at;
    return since !== undefined && approvals.some(({ at }) => at > since);
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ objectionFindings),
/* harmony export */   Nh: () => (/* binding */ changeRequests),
/* harmony export */   ZW: () => (/* binding */ ejectionOrderOf),
/* harmony export */   Zb: () => (/* binding */ changeRequestFinding),
/* harmony export */   pe: () => (/* binding */ keptAwayFindings)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5352);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7944);




const objectionFindings = ({ commands }, number) => commands.objections
    .filter(({ pullRequest }) => pullRequest === number)
    .map(({ by, text, at }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("held-by-tester", `@${by} at ${at}: ${text === "" ? "no reason was given." : onOneLine(text)}`));
const changeRequests = (pullRequest, policy) => (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOpinions */ .N)(pullRequest.reviews).filter(({ state, author }) => state === "CHANGES_REQUESTED" && mayBeTester(author, policy));
const mayBeTester = (by, policy) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.testers, by.login) ||
    ((0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, "testers").length > 0 && (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__/* .isPerson */ .K)(by) && !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.bots, by.login));
function changeRequestFinding({ author: { login }, commit }, policy) {
    const said = `@${login} requested changes${commit === undefined ? "" : ` on ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)}`}`;
    return (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.testers, login)
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("changes-requested", `${said}.`)
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("teams-unreadable", `${said} and may be of ${(0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, "testers").join(" or ")}.`);
}
const ejectionOrderOf = ({ commands }, { number, head }) => commands.ejections.find(({ pullRequest, heads }) => pullRequest === number && heads.includes(head));
function keptAwayFindings(state, pullRequest) {
    const order = ejectionOrderOf(state, pullRequest);
    if (order?.until !== "new-head")
        return [];
    const head = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(pullRequest.head);
    return order.comment === null
        ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("recovery-not-repaired", `${head} is what left production.`)]
        : [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("ejected-by-tester", `@${order.by} ejected ${head}.`)];
}
const onOneLine = (text) => text.split(/\s+/u).join(" ");


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   Ud: () => (/* binding */ dependence),
/* harmony export */   VO: () => (/* binding */ workflowBot),
/* harmony export */   at: () => (/* binding */ withAuthorsOfNow),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7944);

const workflowBot = "github-actions[bot]";
const doubtsKept = 10;
function originOf({ head, history, commits, cleanMerges, own }) {
    const inside = new Set(commits.map(({ sha }) => sha));
    const isNobodys = ({ by, after, isStart }) => cleanMerges.includes(after) ||
        (isStart === true && !inside.has(after)) ||
        (by !== null && (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(by, workflowBot) && own.includes(after));
    const moves = history.pushes.filter((push) => !isNobodys(push));
    const named = moves.flatMap(({ by }) => (by === null || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(by, workflowBot) ? [] : [by]));
    const unnamed = moves.filter(({ by }) => by === null || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(by, workflowBot));
    const isHeadKnown = history.pushes.some(({ after }) => after === head);
    const doubts = [
        ...(isHeadKnown ? [] : [{ kind: "pusher", commit: head, name: "" }]),
        ...(isHeadKnown && !history.isWhole ? [{ kind: "history", commit: head, name: "" }] : []),
        ...unnamed.map(({ by, after }) => ({ kind: "pusher", commit: after, name: by ?? "" })),
    ];
    return {
        pusher: lastPusher(history.pushes, moves, head),
        pushers: distinct(named),
        doubts: doubts.slice(0, doubtsKept),
        cleanMerges,
        ...authorsOf(commits, cleanMerges),
    };
}
function lastPusher(pushes, moves, head) {
    const ofHead = pushes.find(({ after }) => after === head);
    if (ofHead === undefined || ofHead.by === null)
        return null;
    if (moves.includes(ofHead))
        return (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(ofHead.by, workflowBot) ? null : ofHead.by;
    return moves[0]?.by ?? ofHead.by;
}
function authorsOf(commits, cleanMerges) {
    const written = commits.filter(({ sha }) => !cleanMerges.includes(sha));
    return {
        contributors: distinct(written.flatMap(({ people }) => people)),
        unattributed: written
            .flatMap(({ sha, unlinked }) => unlinked.slice(0, 1).map((name) => ({ kind: "author", commit: sha, name })))
            .slice(0, doubtsKept),
    };
}
function dependence(login, involved) {
    const { author, pusher, pushers, contributors, doubts, unattributed } = involved;
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(login, author))
        return "author";
    if (pusher !== null && (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(login, pusher))
        return "last-pusher";
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(pushers, login))
        return "earlier-pusher";
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(contributors, login))
        return "contributor";
    if (pusher === null || doubts.length > 0)
        return "unknown-pusher";
    if (unattributed.length > 0)
        return "unknown-author";
    return undefined;
}
const withAuthorsOfNow = (known, pullRequest, head) => {
    if (pullRequest === undefined || pullRequest.head !== head)
        return known;
    const { contributors, unattributed } = authorsOf(pullRequest.commitFacts, known.cleanMerges);
    return { ...known, contributors: distinct([...known.contributors, ...contributors]), unattributed };
};
const distinct = (logins) => logins.filter((login, index) => logins.findIndex((other) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(other, login)) === index);


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ openReviewCommands),
/* harmony export */   aF: () => (/* binding */ commandInApproval),
/* harmony export */   tJ: () => (/* binding */ commandsFirst)
/* harmony export */ });
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81);
/* harmony import */ var _reducer_reduce_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9817);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7944);




const openReviewCommands = ({ commands }, { commandReviews = [] }, { testers, rollbackApprovers, team, bots }) => commandReviews.filter(({ id, author, isOld, mayNotPush }) => isOld !== true &&
    !(0,_reducer_reduce_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmong */ .FB)(commands.reviews ?? [], id) &&
    (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__/* .isPerson */ .K)(author) &&
    !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(bots, author.login) &&
    (mayNotPush !== true || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)([...testers, ...rollbackApprovers, ...team], author.login)));
const changing = new Set(["hold", "unhold", "eject", "ship"]);
const commandsFirst = (state, pullRequest, policy) => openReviewCommands(state, pullRequest, policy)
    .filter(({ author, command }) => changing.has(command) && (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.testers, author.login))
    .map(({ author, command }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("command-in-review", `@${author.login} wrote /${command} in a review.`));
function commandInApproval({ commands }, { commandReviews = [] }, review) {
    const found = commandReviews.find(({ id, command }) => id === review && changing.has(command));
    if (found === undefined)
        return undefined;
    const who = `@${found.author.login}`;
    if (found.isEdited)
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("edited-comment", `${who} approved, and edited that review to begin with /${found.command}.`, "Approve again, or comment the command.");
    return (0,_reducer_reduce_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmong */ .FB)(commands.reviews ?? [], review)
        ? undefined
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("command-in-review", `${who} approved with /${found.command}.`);
}


/***/ }),

/***/ 9223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCommand)
/* harmony export */ });
/* harmony import */ var _rollback_target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6453);
/* harmony import */ var _text_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1458);


function parseCommand(body) {
    const rollback = (0,_rollback_target_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRollbackCommand */ .Xl)(body);
    if (rollback !== undefined)
        return rollback.rollback === "" ? undefined : { name: rollback.kind, text: cut(rollback.rollback) };
    const found = /^\/(\w+)(?:\s+([^]*))?$/.exec((0,_text_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .j)(body));
    const word = found?.[1]?.toLowerCase();
    const name = commandNames.find((each) => each === word);
    return name === undefined ? undefined : { name, text: cut((found?.[2] ?? "").trim()) };
}
const commandNames = ["check", "hold", "unhold", "eject", "ship"];
const textLimit = 1000;
const cut = (text) => Array.from(text.replaceAll(/\p{Surrogate}/gu, ""))
    .slice(0, textLimit)
    .join("");


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ brokenPolicyDisplay),
  E3: () => (/* binding */ displayOf),
  VQ: () => (/* binding */ displayWith),
  RF: () => (/* binding */ recoveredComment),
  Ub: () => (/* binding */ releasedDisplay),
  PT: () => (/* binding */ rolledBackComment),
  CF: () => (/* binding */ statusCommentMarker)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __nccwpck_require__(4548);
// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __nccwpck_require__(5970);
// EXTERNAL MODULE: ./build/domain/train/manual-landing.js
var manual_landing = __nccwpck_require__(4062);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __nccwpck_require__(2570);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __nccwpck_require__(7332);
// EXTERNAL MODULE: ./build/domain/values/dates.js
var dates = __nccwpck_require__(5537);
;// CONCATENATED MODULE: ./build/domain/display/how-to-approve.js


function howToApprove({ state, policy, gateUrl }, { row, runs }) {
    const isNew = row.findings.some(({ code }) => code === "not-on-staging");
    if (!runs)
        return [
            `Wait until this comment says that it runs on staging${isNew ? "; an earlier approval does not count" : ""}.`,
            testersCommands,
        ];
    const ways = waysToApprove(policy, gateUrl);
    return [
        `Test it, resolve the threads, then ${ways.join(" or ")}. Testers: ${(0,approval/* awaitedNames */.Cy)({ staged: row.staged, state, policy })}.`,
        testersCommands,
    ];
}
const testersCommands = "Testers can also comment, or begin a review with, `/hold REASON`, `/unhold`, `/eject` (takes it off staging until a new commit or `/check`) or `/ship` (releases what is approved without the rest).";
function waysToApprove(policy, gateUrl) {
    const ways = [
        ...(policy.approval.sources.includes("review")
            ? ["approve this pull request (Files changed, Review changes, Approve)"]
            : []),
        ...(policy.approval.sources.includes("environment") && gateUrl !== undefined
            ? [`approve at the gate: ${gateUrl} (if that run is over, comment \`/check\` for another)`]
            : []),
    ];
    return ways.length > 0
        ? ways
        : [
            `approve at the gate \`${names/* environments */.dT.productionApproval}\`, which opens with the next run; comment \`/check\` to start one`,
        ];
}

// EXTERNAL MODULE: ./build/domain/text/markdown-limits.js
var markdown_limits = __nccwpck_require__(189);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __nccwpck_require__(9820);
// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __nccwpck_require__(3433);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __nccwpck_require__(81);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __nccwpck_require__(5526);
// EXTERNAL MODULE: ./build/domain/train/own-pull-requests.js
var own_pull_requests = __nccwpck_require__(2409);
// EXTERNAL MODULE: ./build/domain/rollback/form.js
var rollback_form = __nccwpck_require__(3758);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __nccwpck_require__(9111);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __nccwpck_require__(4732);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/domain/display/pull-request-status.js

















const statusCommentMarker = "<!-- release-console:status -->";
function displayOf(facts) {
    const { pullRequest, state } = facts;
    const own = (0,own_pull_requests/* headOpenedByConsole */.u)(state, pullRequest.number);
    if (own === pullRequest.head)
        return undefined;
    const landing = (0,manual_landing/* manualLanding */.wy)(state, pullRequest);
    if (landing !== undefined)
        return displayWith(madeByHand(facts, landing));
    return displayWith(own === undefined ? situationOf(facts) : strangeHead(own));
}
function releasedDisplay(state, pullRequest) {
    const situation = releasedSituation(state, pullRequest);
    return situation === undefined ? undefined : displayWith(situation);
}
const rolledBackComment = (state, rollback) => displayWith(rolledBack(state, rollback)).comment;
const recoveredComment = ({ rollback, version, pullRequest }) => displayWith({
    status: { state: "success", description: `Released again in ${version ?? "a later release"}` },
    lines: [
        `This change left production with ${rollback}, and came back with its recovery pull request #${pullRequest ?? "?"}.`,
    ],
}).comment;
function brokenPolicyDisplay(findings) {
    const [first] = findings;
    const description = first === undefined ? "" : `${reasons/* reasons */.Ot[first.code].problem} (${first.code})`;
    return displayWith({ status: { state: "failure", description }, lines: (0,finding_markdown/* findingLines */.h)(findings) });
}
const displayWith = ({ status, lines }) => ({
    status: { ...status, description: (0,markdown/* cutText */.IN)(status.description, markdown_limits/* limits */.F.description) },
    comment: (0,markdown_limits/* fitMarkdown */.D)([
        statusCommentMarker,
        `### ${headline(status.state)}: ${(0,markdown/* escapeMarkdown */.FV)(status.description)}`,
        "",
        ...lines,
    ].join("\n"), markdown_limits/* limits */.F.body),
});
function situationOf(facts) {
    const { pullRequest, state, decision } = facts;
    const released = releasedSituation(state, pullRequest);
    if (released !== undefined)
        return released;
    const rollback = (0,state_taint/* taintedCommits */.ay)(state, pullRequest.number).get(pullRequest.head);
    if (rollback !== undefined)
        return rolledBack(state, rollback);
    const row = decision.rows.find(({ staged }) => staged.number === pullRequest.number && staged.head === pullRequest.head);
    if (row !== undefined)
        return onStaging(facts, row);
    const { status, lines } = offStaging(facts);
    return { status, lines: [...lines, ...(0,finding_markdown/* findingLines */.h)((0,objections/* objectionFindings */.Mk)(state, pullRequest.number))] };
}
function releasedSituation(state, pullRequest) {
    const release = (0,release_decision/* releaseOf */.l7)(state, pullRequest);
    if (release === undefined)
        return undefined;
    const owed = (0,follow_ups/* landingFollowUpOf */.Zw)(state, pullRequest);
    return {
        status: { state: "success", description: `Released in ${release.version}` },
        lines: [
            `Went to production with ${release.version} at ${release.releasedAt}. Something wrong with it? [Request a rollback](${(0,rollback_form/* formUrl */.es)(repositoryOf(pullRequest))}).`,
            ...(owed === undefined || owed.refusal === null ? [] : (0,finding_markdown/* findingLines */.h)([(0,follow_ups/* pendingLanding */.fG)(owed)])),
        ],
    };
}
const strangeHead = (head) => ({
    status: { state: "failure", description: `Not what the console opened, which is ${(0,values/* shortSha */.Fu)(head)}` },
    lines: [
        "Only the commit that the console opened it with may be merged. Put other changes into a separate pull request.",
    ],
});
const madeByHand = ({ pullRequest, policy }, version) => ({
    status: { state: "pending", description: `Lands ${version} once a rollback approver approves this head` },
    lines: [
        `Production runs ${version}, and ${names/* branches */.J0.base} lacks it. Somebody made this pull request manually to bring it there, bypassing staging: anything else it brings counts as drift.`,
        "",
        `Do: ${(0,manual_landing/* approvalWanted */.X1)(pullRequest, policy)}`,
    ],
});
function offStaging({ pullRequest, report, waiting }) {
    if (report.verdict !== "passed")
        return held(report);
    if (waiting !== undefined)
        return {
            status: {
                state: "pending",
                description: `Ready, waits: ${reasons/* reasons */.Ot[waiting.code].problem} (${waiting.code})`,
            },
            lines: (0,finding_markdown/* findingLines */.h)([waiting]),
        };
    return {
        status: { state: "pending", description: "All gates passed; boards staging next" },
        lines: [`Every gate passed for ${(0,values/* shortSha */.Fu)(pullRequest.head)}.`],
    };
}
const repositoryOf = ({ url }) => url.replace(/\/pull\/\d+$/, "");
function rolledBack(state, rollback) {
    const recovery = state.recoveries.find((each) => each.rollback === rollback);
    const where = recovery === undefined ? "a recovery pull request follows" : `#${recovery.pullRequest} carries it`;
    return {
        status: { state: "failure", description: `Rolled back by ${rollback}; ${where}` },
        lines: [
            `This change left production with ${rollback}. Only its recovery pull request brings it back: ${where}.`,
        ],
    };
}
function onStaging(facts, row) {
    const { state, policy, decision } = facts;
    const landing = facts.landing.filter(({ pullRequest: number }) => (number ?? row.staged.number) === row.staged.number);
    const others = state.train.staged
        .filter(({ number }) => number !== row.staged.number)
        .map(({ number }) => `#${number}`);
    const runs = (0,release_decision/* runsOnStaging */.N3)(state);
    const missing = [
        ...row.findings,
        ...(facts.waiting === undefined ? [] : [facts.waiting]),
        ...overdueFindings(row, facts),
        ...landing,
        ...decision.train,
        ...(row.decision === "granted" ? decision.holds : []),
    ];
    const lines = [
        runs
            ? `Commit ${(0,values/* shortSha */.Fu)(row.staged.head)} runs on staging${policy.staging.url === undefined ? "" : `: ${policy.staging.url}`}${others.length === 0 ? "" : `, together with ${others.join(", ")}`}.`
            : `Commit ${(0,values/* shortSha */.Fu)(row.staged.head)} is merged into staging; its deployment is not verified yet.`,
        ...(state.train.drift.length === 0
            ? []
            : [
                "",
                `Also on staging: ${commitCount(state.train.drift.length)} that bypassed the console: ${driftList(state)}.`,
            ]),
        "",
        ...versionLines(facts),
        ...(row.decision === "granted"
            ? [`Approved by ${row.counted.map(({ by, source }) => `@${by} (${source})`).join(", ")}.`]
            : howToApprove(facts, { row, runs })),
        ...(0,finding_markdown/* findingLines */.h)(missing),
        ...(0,train_conflicts/* waitersLines */.Li)(state, row.staged.number),
        ...(row.ignored.length === 0
            ? []
            : [
                "",
                "Not counted:",
                ...row.ignored.map(({ code, found }) => `- ${(0,markdown/* escapeMarkdown */.FV)(found)} ${reasons/* reasons */.Ot[code].problem} \`${code}\``),
            ]),
    ];
    return { status: { state: "pending", description: stagedDescription(row, facts) }, lines };
}
const versionLines = ({ nextVersion }) => nextVersion === undefined
    ? []
    : [
        `It is going to be released in ${nextVersion}, under the title it has then. The labels \`release:major\` and \`release:patch\` change the number.`,
        "",
    ];
function overdueFindings({ staged, decision }, { policy, now }) {
    const { maxWaitDays } = policy.approval;
    if (maxWaitDays === 0 || decision === "granted" || (0,dates/* workingDaysBetween */.Hz)(staged.boardedAt, now) < maxWaitDays)
        return [];
    return [
        (0,reasons/* finding */.gk)("waits-too-long", `On staging since ${staged.boardedAt}; approval.max-wait is ${maxWaitDays} working days.`),
    ];
}
const driftShown = 50;
function driftList({ train: { drift } }) {
    const shown = drift
        .slice(-driftShown)
        .map(({ sha, title }) => `${(0,values/* shortSha */.Fu)(sha)} ${(0,markdown/* escapeMarkdown */.FV)(title, 100)}`);
    const left = drift.length - shown.length;
    return [...(left > 0 ? [`${left} older ones`] : []), ...shown].join("; ");
}
function stagedDescription(row, { decision, state, policy, landing }) {
    if (row.decision === "refused")
        return `On staging; ${row.findings.map(({ code }) => code).join(", ")}`;
    const failure = decision.train.find(({ code }) => code === "staging-failed");
    if (failure !== undefined)
        return `${reasons/* reasons */.Ot[failure.code].problem} (${failure.code})`;
    if (row.decision === "awaited")
        return `On staging, waits for ${(0,approval/* awaitedNames */.Cy)({ staged: row.staged, state, policy })}`;
    const others = decision.rows
        .filter(({ decision: each }) => each !== "granted")
        .map(({ staged }) => `#${staged.number}`);
    if (others.length > 0)
        return `Approved; waits for ${others.join(", ")}`;
    const blocking = [...decision.train, ...decision.holds, ...landing][0];
    return blocking === undefined
        ? "Approved; production is next"
        : `Approved; ${reasons/* reasons */.Ot[blocking.code].problem} (${blocking.code})`;
}
function held(report) {
    const findings = report.results.flatMap((result) => result.findings);
    const first = findings[0];
    const description = first === undefined ? "Not evaluated" : `${reasons/* reasons */.Ot[first.code].problem} (${first.code})`;
    return {
        status: { state: report.verdict === "blocked" ? "failure" : "pending", description },
        lines: [...report.results.map(({ gate, verdict }) => `- ${gate}: ${verdict}`), ...(0,finding_markdown/* findingLines */.h)(findings)],
    };
}
const headline = (state) => ({ pending: "Waiting", success: "Done", failure: "Stopped" })[state];
const commitCount = (count) => (count === 1 ? "1 commit" : `${count} commits`);


/***/ }),

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ checkVerdicts),
/* harmony export */   Jn: () => (/* binding */ evaluateChecks),
/* harmony export */   Sw: () => (/* binding */ signalJob)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _values_dates_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5537);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7944);




const signalJob = "release-console signal";
function evaluateChecks(pullRequest, { required, now }) {
    const results = [...checkResults(pullRequest.checks), ...statusResults(pullRequest)];
    if (required.length > 0)
        return required.flatMap((check) => evaluateRequired(check, { results, now }));
    if (results.length === 0)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("no-checks", `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pullRequest.head)} has no check run and no status.`)];
    return results.flatMap((result) => findingsOf(result, now));
}
const longestWaitHours = 2;
function checkResults(checks) {
    const groups = groupByKey(checks);
    return [...groups.values()].flatMap((group) => {
        const sorted = group.toSorted((one, other) => one.order - other.order);
        const newest = sorted.findLast((check) => check.conclusion !== "skipped") ?? sorted.at(-1);
        return newest === undefined ? [] : [resultOf(newest)];
    });
}
const keyOf = (check) => JSON.stringify([check.app, check.workflow ?? "", eventKind(check.event ?? ""), check.name]);
const eventKind = (event) => (event.startsWith("pull_request") ? "pull_request" : event);
const isNotOurs = (check) => check.name !== signalJob;
const isReplaced = (check, all) => check.name === check.workflow &&
    check.conclusion === "action_required" &&
    all.some(({ app, workflow, event }) => app === check.app && workflow === check.workflow && event === "workflow_dispatch");
function groupByKey(checks) {
    const groups = new Map();
    const counted = checks.filter(isNotOurs);
    for (const check of counted.filter((each) => !isReplaced(each, counted)))
        groups.set(keyOf(check), [...(groups.get(keyOf(check)) ?? []), check]);
    return groups;
}
const isTold = ({ app, event }) => app === "github-actions" && event !== "workflow_dispatch";
function resultOf(check) {
    const name = check.workflow === undefined ? check.name : `${check.workflow} / ${check.name}`;
    const base = { name, context: check.name, app: check.app, since: check.since, isTold: isTold(check) };
    if (check.status.toLowerCase() !== "completed")
        return { ...base, verdict: "pending", said: check.status.toLowerCase() };
    const said = check.conclusion?.toLowerCase() ?? "no conclusion";
    switch (said) {
        case "success":
        case "neutral":
        case "skipped":
            return { ...base, verdict: "passed", said };
        case "action_required":
            return { ...base, verdict: "held", said };
        default:
            return { ...base, verdict: "failed", said };
    }
}
const isTakenForBase = (branch) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(branch, _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base) && branch !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base;
function statusResults({ statuses, headBranch }) {
    const isToldOf = !isTakenForBase(headBranch);
    return statuses
        .filter(({ context }) => context.toLowerCase() !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s)
        .map(({ context, state, since }) => {
        const verdict = state === "success" ? "passed" : state === "failure" || state === "error" ? "failed" : "pending";
        return { name: context, context, app: undefined, verdict, said: state, since, isTold: isToldOf };
    });
}
function evaluateRequired(check, { results, now }) {
    const app = check.app ?? "github-actions";
    const named = results.filter((result) => result.context === check.name || result.name === check.name);
    const found = named.filter((result) => result.app === app || (result.app === undefined && check.app === undefined));
    if (found.length === 0)
        return [missingFinding(check.name, { app, named })];
    return found.flatMap((result) => findingsOf(result, now));
}
function missingFinding(name, { app, named: [other] }) {
    const how = other?.app === undefined ? "as a commit status" : `by ${other.app}`;
    const seen = other === undefined ? "" : `; one of that name was reported ${how}`;
    const remedy = app === "github-actions" ? undefined : untoldRemedies.missing;
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("check-missing", `"${name}" of ${app} has not reported${seen}.`, remedy);
}
function findingsOf({ name, verdict, said, since, isTold: told }, now) {
    const remedies = told ? {} : untoldRemedies;
    switch (verdict) {
        case "passed":
            return [];
        case "pending":
            return [
                (0,_values_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .hoursBetween */ .UH)(since, now) < longestWaitHours
                    ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("check-pending", `"${name}" is ${said} since ${since}.`, remedies.pending)
                    : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("checks-overdue", `"${name}" is ${said} since ${since}, longer than ${longestWaitHours} hours.`, remedies.overdue),
            ];
        case "held":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("checks-need-release", `"${name}" is ${said}.`, remedies.held)];
        case "failed":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("check-failed", `"${name}" ended with ${said}.`, remedies.failed)];
        default:
            return verdict;
    }
}
const untoldRemedies = {
    pending: "Wait. GitHub may tell the console nothing when it finishes: if the pull request still says this then, comment /check; the scheduled run finds it, too.",
    overdue: "Restart it, or ask the owner of that service. GitHub may tell the console nothing when it finishes: comment /check then.",
    held: "Do what the check asks for. GitHub may tell the console nothing when it finishes: comment /check then.",
    failed: "Push a fix, or re-run the check if the change is not the cause. GitHub may tell the console nothing when it passes: comment /check then.",
    missing: "Make sure that the App reports on this pull request and that the policy file names check and App exactly as they are reported. GitHub may tell the console nothing when it passes: comment /check then.",
};
const fromWorst = ["failed", "held", "pending", "passed"];
function checkVerdicts(pullRequest) {
    const results = [...checkResults(pullRequest.checks), ...statusResults(pullRequest)];
    const bestFirst = results.toSorted((one, other) => fromWorst.indexOf(other.verdict) - fromWorst.indexOf(one.verdict));
    return new Map(bestFirst.map(({ context, verdict }) => [context, verdict]));
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ awaitsNextRun),
/* harmony export */   U8: () => (/* binding */ rolesAsked),
/* harmony export */   b5: () => (/* binding */ lastingFindings),
/* harmony export */   ud: () => (/* binding */ evaluateGates),
/* harmony export */   vk: () => (/* binding */ blockedLabel)
/* harmony export */ });
/* unused harmony export overallVerdict */
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9265);
/* harmony import */ var _approval_objections_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3433);
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5723);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7071);
/* harmony import */ var _rule_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1414);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4737);
/* harmony import */ var _state_taint_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9111);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7944);










const blockedLabel = "release-console:blocked";
function evaluateGates(facts) {
    const found = gates.map(({ gate, evaluate }) => ({ gate, findings: evaluate(facts) }));
    const isOpen = found.every(({ findings }) => findings.length === 0);
    const results = found.map(({ gate, findings: known }) => {
        const findings = gate === "contents" && isOpen ? unreadFindings(facts.pullRequest) : known;
        return { gate, findings, verdict: verdictOf(findings) };
    });
    return {
        pullRequest: facts.pullRequest.number,
        head: facts.pullRequest.head,
        results,
        verdict: overallVerdict(results),
    };
}
const lasting = new Set(["checks", "author", "rolled-back", "rules"]);
const lastingFindings = ({ results }) => results.filter(({ gate }) => lasting.has(gate)).flatMap(({ findings }) => findings);
const lookedAtAgain = new Set(["mergeable-unknown", "policy-unread", "partly-read"]);
const unreadFindings = ({ isPartlyRead, head }) => isPartlyRead === true
    ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("partly-read", `This run read no more than the first of each list of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)}.`)]
    : [];
const awaitsNextRun = ({ results }) => {
    const codes = results.flatMap(({ findings }) => findings.map(({ code }) => code));
    return (codes.some((code) => lookedAtAgain.has(code)) &&
        codes.every((code) => code === "stacked" || lookedAtAgain.has(code)));
};
function overallVerdict(results) {
    const verdicts = new Set(results.map(({ verdict }) => verdict));
    if (verdicts.has("blocked"))
        return "blocked";
    if (verdicts.has("pending") || results.length === 0)
        return "pending";
    return "passed";
}
const verdictOf = (findings) => {
    if (findings.some(({ code }) => _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot[code].outcome !== "pending"))
        return "blocked";
    return findings.length > 0 ? "pending" : "passed";
};
function rolesAsked(pullRequest, { bots }) {
    if (!pullRequest.isCrossRepository && (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleChanges */ .g)(pullRequest).length === 0)
        return [];
    return (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_8__/* .latestOpinions */ .N)(pullRequest.reviews)
        .filter((review) => review.state === "APPROVED" &&
        review.commit === pullRequest.head &&
        review.mayNotPush !== true &&
        (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_8__/* .isPerson */ .K)(review.author) &&
        !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesUser */ .P_)(bots, review.author.login))
        .map(({ author }) => author.login);
}
const gates = [
    {
        gate: "checks",
        evaluate: checkFindings,
    },
    {
        gate: "ready",
        evaluate: ({ pullRequest }) => pullRequest.isDraft ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("draft", `#${pullRequest.number} is a draft.`)] : [],
    },
    { gate: "mergeable", evaluate: evaluateMergeable },
    {
        gate: "labels",
        evaluate: ({ pullRequest }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesName */ .VH)(pullRequest.labels, blockedLabel)
            ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("blocked-label", `#${pullRequest.number} has the label "${blockedLabel}".`)]
            : [],
    },
    { gate: "author", evaluate: evaluateAuthor },
    { gate: "contents", evaluate: evaluateContents },
    { gate: "rolled-back", evaluate: evaluateRolledBack },
    { gate: "rules", evaluate: evaluateRules },
    { gate: "testers", evaluate: evaluateTesters },
];
function checkFindings({ pullRequest, policy, snapshot }) {
    const { head, hasUnreadChecks, skipsCi } = pullRequest;
    if (hasUnreadChecks === true)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("partly-read", `This run read only the first checks of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)}.`)];
    const found = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateChecks */ .Jn)(pullRequest, { required: policy.checks.required, now: snapshot.readAt });
    return found.map((each) => skipsCi === true && (each.code === "no-checks" || each.code === "check-missing")
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(each.code, `${each.found} Its head commit says that CI is skipped.`, skippedRemedy)
        : each);
}
const skippedRemedy = 'Push a commit whose message says nothing like "[skip ci]", be it an empty one (git commit --allow-empty); GitHub starts no workflow for a head that does.';
function evaluateMergeable({ pullRequest }) {
    const head = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(pullRequest.head);
    switch (pullRequest.mergeable) {
        case "MERGEABLE":
            return [];
        case "CONFLICTING":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("merge-conflict", `${head} does not merge into ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`)];
        case "UNKNOWN":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("mergeable-unknown", `GitHub says "UNKNOWN" for ${head}.`)];
        default:
            return pullRequest.mergeable;
    }
}
function evaluateAuthor(facts) {
    const { pullRequest, state } = facts;
    if (!pullRequest.isCrossRepository || (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number) !== undefined)
        return [];
    const vouched = approversWith(facts, ["write", "maintain", "admin"]);
    return vouched.length > 0
        ? []
        : [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("unvouched-fork", `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(pullRequest.head)} comes from ${pullRequest.headRepository ?? "a deleted fork"} by @${pullRequest.author.login}.`),
        ];
}
function evaluateContents(facts) {
    const { pullRequest, snapshot, state } = facts;
    const findings = [];
    if (pullRequest.changedPaths.length === 0 && !pullRequest.hasUnlistedPaths)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number) === undefined ? "empty-diff" : "recovery-shows-nothing", `#${pullRequest.number} has no changed file.`));
    const twin = snapshot.pullRequests.find((other) => other.number < pullRequest.number && other.head === pullRequest.head);
    if (twin !== undefined)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("same-commit", `#${twin.number} has the head ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(twin.head)} too.`));
    if ((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number) !== undefined)
        return findings;
    findings.push(...(0,_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .missingBelow */ .E1)(pullRequest, state.train.staged, facts).map(_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .stackedOn */ .x1));
    const inside = new Set(pullRequest.commits);
    const merge = [...state.train.staged.map((each) => each.merge.sha), ...pullRequest.stagingMerges].find((each) => inside.has(each));
    if (merge !== undefined)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("contains", `It contains ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(merge)}, a merge commit of staging.`));
    return findings;
}
function evaluateRolledBack({ pullRequest, state }) {
    const restacking = state.followUps.find((followUp) => followUp.kind === "restack" && followUp.rollback === (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number)?.rollback);
    if (restacking !== undefined)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("recovery-behind", restacking.refusal?.found ?? "It moves there with the next run.")];
    const tainted = (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .taintedCommits */ .ay)(state, pullRequest.number);
    const found = [pullRequest.head, ...pullRequest.commits].find((commit) => tainted.has(commit));
    if (found === undefined)
        return [];
    const rollback = tainted.get(found);
    return [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("builds-on-rolled-back", `It contains ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(found)}, rolled back by ${rollback ?? "a rollback"}.`),
    ];
}
function evaluateRules(facts) {
    const { pullRequest, mayChangeWorkflows } = facts;
    const touched = (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleChanges */ .g)(pullRequest);
    if (touched.length === 0)
        return [];
    const findings = [...policyFindings(pullRequest)];
    const workflows = touched.filter((path) => path.startsWith(`${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowsPath */ .ib}/`));
    if (workflows.length > 0 && !mayChangeWorkflows)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("workflows-need-app", `It changes ${workflows.join(", ")}.`));
    if (maintainersWith(facts).length === 0)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("changes-the-rules", `It changes ${touched.join(", ")}; no maintainer approved ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(pullRequest.head)}.`));
    return findings;
}
function policyFindings({ head, proposedPolicy: proposed }) {
    switch (proposed?.kind) {
        case undefined:
        case "read":
            return [];
        case "unread":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("policy-unread", `The policy file of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)} was not read by this run.`)];
        case "missing":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("breaks-the-policy", `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)} has no ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}.`)];
        case "broken":
            return proposed.problems.map(({ line, message }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("breaks-the-policy", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1} of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)}, line ${line}: ${message}`));
        default:
            return proposed;
    }
}
function evaluateTesters({ pullRequest, policy, state }) {
    const requests = (0,_approval_objections_js__WEBPACK_IMPORTED_MODULE_2__/* .changeRequests */ .Nh)(pullRequest, policy)
        .filter(({ commit }) => commit === pullRequest.head)
        .map((review) => (0,_approval_objections_js__WEBPACK_IMPORTED_MODULE_2__/* .changeRequestFinding */ .Zb)(review, policy));
    return [...requests, ...(0,_approval_objections_js__WEBPACK_IMPORTED_MODULE_2__/* .keptAwayFindings */ .pe)(state, pullRequest)];
}
const approversWith = ({ pullRequest, roles, policy }, accepted) => rolesAsked(pullRequest, policy).filter((login) => !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameUser */ .EV)(login, pullRequest.author.login) && accepted.includes(roles.get(login) ?? "none"));
const maintainersWith = (facts) => {
    const { contributors, unattributed } = (0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_9__/* .authorsOf */ .EK)(facts.pullRequest.commitFacts, []);
    if (unattributed.length > 0)
        return [];
    return approversWith(facts, ["maintain", "admin"]).filter((login) => !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesUser */ .P_)(contributors, login));
};


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ruleChanges)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);

const ruleChanges = ({ changedPaths, hasUnlistedPaths, }) => [
    ...changedPaths.filter(_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTheRules */ .SG),
    ...(hasUnlistedPaths ? ["more files than GitHub lists"] : []),
];


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ missingBelow),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   W3: () => (/* binding */ mayBoard),
/* harmony export */   Y4: () => (/* binding */ inStackOrder),
/* harmony export */   x1: () => (/* binding */ stackedOn)
/* harmony export */ });
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81);
/* harmony import */ var _state_taint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9111);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7944);



function standsOn(pullRequest, { snapshot, state }) {
    if ((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryOf */ .rU)(state, pullRequest.number) !== undefined)
        return [];
    const inside = new Set(pullRequest.commits);
    return snapshot.pullRequests.filter((other) => other.number !== pullRequest.number &&
        other.head !== pullRequest.head &&
        inside.has(other.head) &&
        !isReleased(state, other));
}
const isReleased = (state, place) => state.releases.some((release) => release.rolledBackBy === null &&
    release.pullRequests.some(({ number, head }) => number === place.number && head === place.head));
const mayBoard = (report) => report !== undefined &&
    (report.verdict === "passed" ||
        (report.results.length > 0 &&
            report.results.every(({ findings }) => findings.every(({ code }) => code === "stacked"))));
function inStackOrder(places, facts) {
    const ordered = [];
    const rest = [...places];
    while (rest.length > 0) {
        const free = rest.findIndex((place) => {
            const below = basesOf(place, facts);
            return !rest.some((other) => other !== place && below.some((base) => isAt(other, base)));
        });
        ordered.push(...rest.splice(Math.max(free, 0), 1));
    }
    return ordered;
}
const missingBelow = (place, places, facts) => basesOf(place, facts).filter((base) => !places.some((each) => isAt(each, base)));
const stackedOn = ({ number, head }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("stacked", `It contains ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}, the head of #${number}, which is not on staging.`);
function basesOf({ number, head }, facts) {
    const pullRequest = facts.snapshot.pullRequests.find((each) => each.number === number);
    return pullRequest?.head === head ? standsOn(pullRequest, facts) : [];
}
const isAt = (place, base) => place.number === base.number && place.head === base.head;


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   t6: () => (/* binding */ indentedMembers),
/* harmony export */   wq: () => (/* binding */ NotJsonError),
/* harmony export */   ww: () => (/* binding */ indentedCanonicalJson)
/* harmony export */ });
class NotJsonError extends Error {
}
function canonicalJson(value) {
    return writeFast(value, 0) ?? write(value, { path: "$", level: 0, layout: compact });
}
function indentedCanonicalJson(value) {
    return writeFast(value, 2) ?? write(value, { path: "$", level: 0, layout: indented });
}
function indentedMembers(members) {
    const parts = Object.entries(members);
    const ordered = parts.map(([key, part]) => [key, inOrder(part, 1)]);
    if (!ordered.some(([, part]) => part === odd)) {
        const text = JSON.stringify(Object.fromEntries(ordered), undefined, 2);
        if (!text.includes("\\ud"))
            return text;
    }
    const lines = parts.map(([key, part]) => `  ${JSON.stringify(key)}: ${indentedCanonicalJson(part).replaceAll("\n", "\n  ")}`);
    return `{\n${lines.join(",\n")}\n}`;
}
const deepestLevel = 100;
const compact = { breakAt: () => "", colon: ":" };
const indented = { breakAt: (level) => `\n${"  ".repeat(level)}`, colon: ": " };
function write(value, place) {
    if (place.level > deepestLevel)
        throw new NotJsonError(`${place.path} is nested deeper than ${deepestLevel} levels.`);
    switch (typeof value) {
        case "string":
            return writeString(value, place);
        case "number":
            return writeNumber(value, place);
        case "boolean":
            return String(value);
        case "object":
            if (value === null)
                return "null";
            return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
        default:
            throw new NotJsonError(`${place.path} is ${typeof value}, which JSON does not have.`);
    }
}
function writeString(text, { path }) {
    const quoted = JSON.stringify(text);
    if (quoted.includes("\\ud") && /\p{Surrogate}/u.test(text)) {
        throw new NotJsonError(`${path} holds half of a surrogate pair.`);
    }
    return quoted;
}
function writeNumber(number, { path }) {
    if (!Number.isFinite(number))
        throw new NotJsonError(`${path} is ${number}, which JSON does not have.`);
    return JSON.stringify(number);
}
function writeArray(items, place) {
    const written = Array.from(items, (item, index) => write(item, inside(place, `[${index}]`)));
    return enclose(["[", "]"], written, place);
}
function writeObject(object, place) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        throw new NotJsonError(`${place.path} is not a plain object.`);
    const members = Object.keys(object)
        .toSorted()
        .map((key) => {
        const within = inside(place, `.${key}`);
        const member = object[key];
        return writeString(key, within) + place.layout.colon + write(member, within);
    });
    return enclose(["{", "}"], members, place);
}
const inside = (place, step) => ({
    path: place.path + step,
    level: place.level + 1,
    layout: place.layout,
});
function enclose([open, close], written, { level, layout }) {
    if (written.length === 0)
        return open + close;
    const before = layout.breakAt(level + 1);
    return open + before + written.join(`,${before}`) + layout.breakAt(level) + close;
}
const odd = Symbol("odd");
function writeFast(value, indent) {
    const ordered = inOrder(value, 0);
    if (ordered === odd)
        return undefined;
    const text = JSON.stringify(ordered, undefined, indent);
    return text.includes("\\ud") ? undefined : text;
}
function inOrder(value, level) {
    switch (typeof value) {
        case "string":
        case "boolean":
            return value;
        case "number":
            return Number.isFinite(value) ? value : odd;
        case "object":
            if (value === null)
                return value;
            if (level > deepestLevel)
                return odd;
            return Array.isArray(value) ? itemsInOrder(value, level) : membersInOrder(value, level);
        default:
            return odd;
    }
}
function itemsInOrder(items, level) {
    let replaced;
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        const each = inOrder(item, level + 1);
        if (each === odd)
            return odd;
        if (each === item)
            continue;
        replaced ??= [...items];
        replaced[index] = each;
    }
    return replaced ?? items;
}
function membersInOrder(object, level) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        return odd;
    const members = object;
    const keys = Object.keys(members);
    let replaced;
    let isSorted = true;
    let last = "";
    for (const key of keys) {
        if (isPeculiar(key))
            return odd;
        const member = members[key];
        const part = inOrder(member, level + 1);
        if (part === odd)
            return odd;
        if (part !== member)
            (replaced ??= new Map()).set(key, part);
        if (key < last)
            isSorted = false;
        last = key;
    }
    if (isSorted && replaced === undefined)
        return object;
    const ordered = {};
    for (const key of isSorted ? keys : keys.toSorted())
        ordered[key] = replaced?.get(key) ?? members[key];
    return ordered;
}
const isPeculiar = (key) => {
    const first = key.charCodeAt(0);
    return (first >= 48 && first <= 57) || key === "toJSON" || key === "__proto__";
};


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sequenceOfPath),
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
const digits = 8;
const highestSequence = 10 ** digits - 1;
const pathPattern = /^entries\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{8})\.json$/;
function entryPath(sequence) {
    if (!Number.isInteger(sequence) || sequence < 1 || sequence > highestSequence) {
        throw new RangeError(`An entry's sequence is a whole number from 1 to ${highestSequence}; found ${sequence}.`);
    }
    const name = String(sequence).padStart(digits, "0");
    return `entries/${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4, 6)}/${name}.json`;
}
function sequenceOfPath(path) {
    const name = pathPattern.exec(path)?.[4];
    if (name === undefined)
        return undefined;
    const sequence = Number(name);
    return sequence >= 1 && entryPath(sequence) === path ? sequence : undefined;
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readEntryShape)
/* harmony export */ });
/* unused harmony export isEntryType */
function readEntryShape(value) {
    if (!isObject(value))
        return { kind: "wrong-shape", problem: "The file is not a JSON object." };
    if (value["schema"] !== 1)
        return {
            kind: "unknown-schema",
            problem: `"schema" is ${quote(value["schema"])}; this version knows 1.`,
        };
    const wrong = Object.entries(parts).filter(([key, isPart]) => !isPart(value[key]));
    const foreign = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
    const [flaw] = [
        ...wrong.map(([key]) => `"${key}" is missing or is not what an entry has there: ${quote(value[key])}.`),
        ...foreign.map((key) => `An entry has no part ${quote(key)}.`),
        ...(isObject(value["facts"]) && value["facts"]["type"] !== value["type"]
            ? [`"type" is ${quote(value["type"])}, but its facts are ${quote(value["facts"]["type"])}.`]
            : []),
    ];
    return flaw === undefined
        ? { kind: "entry", entry: value }
        : { kind: "wrong-shape", problem: flaw };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isHash = matches(/^[0-9a-f]{64}$/);
const isRun = (value) => isObject(value) &&
    isCount(value["id"]) &&
    isCount(value["attempt"]) &&
    isText(value["url"]) &&
    Object.keys(value).length === 3;
const isEntryType = (value) => typeof value === "string" && Object.hasOwn(entryTypes, value);
const parts = {
    schema: (value) => value === 1,
    sequence: isCount,
    time: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    type: isEntryType,
    actor: isText,
    run: isRun,
    facts: isObject,
    policy: (value) => value === null || isText(value),
    state: (value) => value === undefined || isHash(value),
    previous: isHash,
    hash: isHash,
};
const entryTypes = {
    "log-opened": true,
    "release-adopted": true,
    "pull-request-promoted": true,
    "pull-request-ejected": true,
    "staging-moved": true,
    "conflict-found": true,
    "staging-deployment-started": true,
    "staging-deployed": true,
    "staging-deployment-failed": true,
    "staging-deployment-aborted": true,
    "gate-opened": true,
    "gate-closed": true,
    "approval-granted": true,
    "approval-refused": true,
    "approval-withdrawn-late": true,
    "objection-raised": true,
    "objections-lifted": true,
    "ejection-ordered": true,
    "ejection-lifted": true,
    "command-refused": true,
    "command-answered": true,
    "review-command-taken": true,
    "production-deployment-started": true,
    "production-deployed": true,
    "production-deployment-failed": true,
    "production-deployment-aborted": true,
    "release-tagged": true,
    "attempt-pinned": true,
    "pull-request-landed": true,
    "release-landed": true,
    "release-notes-written": true,
    "release-published": true,
    "follow-up-refused": true,
    "events-undelivered": true,
    "events-delivered": true,
    "events-repeated": true,
    "rollback-requested": true,
    "rollback-not-requested": true,
    "rollback-joined": true,
    "rollback-announced": true,
    "rollback-approved": true,
    "rollback-retried": true,
    "rollback-failure-announced": true,
    "rollback-drilled": true,
    "rollback-rejected": true,
    "rollback-withdrawn": true,
    "rollback-end-announced": true,
    "rollback-completion-announced": true,
    "revert-opened": true,
    "revert-closed": true,
    "revert-landed": true,
    "revert-unneeded": true,
    "recovery-opened": true,
    "recovery-restacked": true,
    "recovery-merged": true,
    "recovery-unneeded": true,
    "landing-opened": true,
    "landing-closed": true,
    "superseded-closed": true,
    "rollback-closed": true,
};
const quote = (value) => value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ renderEntry),
/* harmony export */   Yq: () => (/* binding */ emptyLogHead),
/* harmony export */   aO: () => (/* binding */ sealEntries),
/* harmony export */   cT: () => (/* binding */ placeEntry),
/* harmony export */   ct: () => (/* binding */ headBefore),
/* harmony export */   i: () => (/* binding */ verifyEntry)
/* harmony export */ });
/* unused harmony export verifyChain */
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4093);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1922);
/* harmony import */ var _entry_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8430);



const emptyLogHead = { sequence: 0, hash: "0".repeat(64), time: "" };
function sealEntries(head, drafts, seal) {
    let last = head;
    return drafts.map((draft, index) => {
        const state = index < drafts.length - 1 ? undefined : seal.state;
        const unsealed = placeEntry(last, draft, { ...seal, state });
        const entry = { ...unsealed, hash: seal.sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(unsealed)) };
        last = entry;
        return entry;
    });
}
function placeEntry(last, { actor, facts }, { time, run, policy, state, }) {
    return {
        schema: 1,
        sequence: last.sequence + 1,
        time: last.time > time ? last.time : time,
        type: facts.type,
        actor,
        run,
        facts,
        policy,
        ...(state === undefined ? {} : { state }),
        previous: last.hash,
    };
}
function renderEntry(entry) {
    const { schema, sequence, time, type, actor, run, facts, policy, state, previous, hash } = entry;
    const first = { schema, sequence, time, type, actor, run, facts, policy };
    const members = { ...first, ...(state === undefined ? {} : { state }), previous, hash };
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .indentedMembers */ .t6)(members)}\n`;
}
async function verifyChain(files, { sha256, visit }) {
    let head = emptyLogHead;
    for await (const file of files) {
        const verdict = verifyEntry(head, file, sha256);
        if (verdict.kind === "broken")
            return verdict;
        head = verdict.entry;
        visit?.(verdict.entry);
    }
    return { kind: "intact", entries: head.sequence, head: head.hash };
}
function headBefore(text, sequence) {
    const previous = /"previous": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
    return { sequence: sequence - 1, hash: previous, time: emptyLogHead.time };
}
function verifyEntry(head, file, sha256) {
    const sequence = head.sequence + 1;
    const misplacement = findMisplacement(file.path, sequence);
    if (misplacement !== undefined)
        return misplacement;
    const reading = readEntry(file, head, sha256);
    if (reading.kind === "sound")
        return reading;
    return { kind: "broken", sequence, path: file.path, fault: reading.fault, problem: reading.problem };
}
const flaw = (fault, problem) => ({ kind: "flaw", fault, problem });
function findMisplacement(path, sequence) {
    const found = (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sequenceOfPath */ .I)(path);
    if (found === sequence)
        return undefined;
    if (found === undefined || found < sequence) {
        return {
            kind: "broken",
            sequence,
            path,
            fault: "foreign-file",
            problem: `${path} is no place of an entry; the next one belongs at ${(0,_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(sequence)}.`,
        };
    }
    return {
        kind: "broken",
        sequence,
        path: (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(sequence),
        fault: "missing-entry",
        problem: `Entry ${sequence} is missing; the log goes on with entry ${found}.`,
    };
}
function readEntry({ text }, head, sha256) {
    if (text === null)
        return flaw("not-text", "The file is not UTF-8.");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return flaw("not-json", "The file is not JSON.");
    }
    const shape = (0,_entry_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntryShape */ .i)(value);
    if (shape.kind !== "entry")
        return flaw(shape.kind, shape.problem);
    return findFlaw(shape.entry, { text, head, sha256 }) ?? { kind: "sound", entry: shape.entry };
}
function findFlaw(entry, { text, head, sha256 }) {
    const sequence = head.sequence + 1;
    if (entry.sequence !== sequence)
        return flaw("wrong-sequence", `It says that it is entry ${entry.sequence} where entry ${sequence} belongs.`);
    if (entry.previous !== head.hash)
        return flaw("wrong-previous", `"previous" is ${entry.previous}; the hash of the entry before is ${head.hash}.`);
    const { hash, ...unsealed } = entry;
    const expected = hashOf(unsealed, sha256);
    if (expected === undefined)
        return flaw("not-json", "It holds a number or text that JSON cannot say exactly.");
    if (hash !== expected)
        return flaw("wrong-hash", `"hash" is ${hash}; the hash of what it says is ${expected}.`);
    if (text !== renderEntry(entry))
        return flaw("not-as-written", "The value is right, but the file's text is not as the console writes it.");
    if (entry.time < head.time)
        return flaw("time-goes-back", `Its time ${entry.time} is before ${head.time} of the entry before.`);
    return undefined;
}
function hashOf(unsealed, sha256) {
    try {
        return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(unsealed));
    }
    catch (error) {
        if (error instanceof _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJsonError */ .wq)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern),
/* harmony export */   w: () => (/* binding */ mayHoldMatch)
/* harmony export */ });
const matchesPattern = (path, pattern) => matchesParts(path.split("/"), partsOf(pattern));
function mayHoldMatch(directory, pattern) {
    const parts = partsOf(pattern);
    if (directory === "")
        return true;
    const names = directory.split("/");
    const open = parts.findIndex((part) => part.includes("**"));
    const literal = open === -1 ? parts.slice(0, -1) : parts.slice(0, open);
    if (open === -1 && names.length > literal.length)
        return false;
    return literal.slice(0, names.length).every((part, index) => matchesName(names[index] ?? "", part));
}
const partsOf = (pattern) => (pattern.endsWith("/") ? `${pattern}**` : pattern).split("/");
function matchesParts(names, parts) {
    let reached = new Set([0]);
    for (const part of parts) {
        const next = new Set();
        for (const index of reached) {
            if (part === "**")
                for (let at = index; at <= names.length; at += 1)
                    next.add(at);
            else if (part.includes("**"))
                for (const at of endsOf(names, index, part))
                    next.add(at);
            else if (index < names.length && matchesName(names[index] ?? "", part))
                next.add(index + 1);
        }
        reached = next;
    }
    return reached.has(names.length);
}
function endsOf(names, start, part) {
    const pieces = Array.from(part.matchAll(/\*{2,}|[^]/gu), ([piece]) => piece);
    const signs = Array.from(names.slice(start).join("/"));
    const ends = [];
    let reached = afterStars(new Set([0]), pieces);
    let end = start + 1;
    for (const sign of [...signs, "/"]) {
        if (sign === "/") {
            if (reached.has(pieces.length))
                ends.push(end);
            end += 1;
        }
        reached = afterStars(stepped(reached, pieces, sign), pieces);
    }
    return ends;
}
function stepped(reached, pieces, sign) {
    const next = new Set();
    for (const at of reached) {
        const piece = pieces[at];
        if (piece === undefined)
            continue;
        const isWithin = sign !== "/";
        if (piece.length > 1 || (piece === "*" && isWithin))
            next.add(at);
        else if (piece === sign || (piece === "?" && isWithin))
            next.add(at + 1);
    }
    return next;
}
function afterStars(reached, pieces) {
    const all = new Set(reached);
    for (const at of all)
        if (pieces[at]?.startsWith("*") === true)
            all.add(at + 1);
    return all;
}
function matchesName(name, part) {
    const [signs, wanted] = [Array.from(name), Array.from(part)];
    let [at, wantedAt, star, stretch] = [0, 0, -1, 0];
    while (at < signs.length) {
        if (wanted[wantedAt] === "*") {
            star = wantedAt;
            stretch = at;
            wantedAt += 1;
        }
        else if (wantedAt < wanted.length && (wanted[wantedAt] === "?" || wanted[wantedAt] === signs[at])) {
            at += 1;
            wantedAt += 1;
        }
        else if (star === -1) {
            return false;
        }
        else {
            stretch += 1;
            at = stretch;
            wantedAt = star + 1;
        }
    }
    return wanted.slice(wantedAt).every((sign) => sign === "*");
}


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ chosenNames),
/* harmony export */   Ud: () => (/* binding */ unreadTeams),
/* harmony export */   m3: () => (/* binding */ testerNames),
/* harmony export */   uU: () => (/* binding */ policyRoles),
/* harmony export */   wt: () => (/* binding */ withOwnStaging)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7944);


const policyRoles = ["testers", "rollbackApprovers", "team"];
const unreadTeams = ({ teams, unreadableTeams }, role) => teams[role].filter((team) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(unreadableTeams, team));
const chosenNames = (names, defaultBranch) => ({
    base: names?.base ?? defaultBranch,
    staging: names?.staging ?? _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx.staging,
    environments: { ..._values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx.environments, ...names?.environments },
});
function withOwnStaging(reading, defaultBranch) {
    if (reading.kind === "missing")
        return reading;
    const names = reading.kind === "read" ? reading.policy.names : reading.names;
    const { base, staging } = chosenNames(names, defaultBranch);
    if (base !== staging)
        return reading;
    const others = { ...names, staging: undefined };
    if (reading.kind === "broken")
        return { ...reading, names: others };
    const message = names?.staging === undefined
        ? `"staging-branch" must name a branch: left out it is "${staging}", where pull requests go.`
        : `"staging-branch" must differ from the default branch, "${base}", where pull requests go.`;
    return { kind: "broken", problems: [{ line: 1, message }], blob: reading.blob, names: others };
}
const namesShown = 10;
function testerNames({ testers, teams }) {
    const shown = testers.slice(0, namesShown).map((login) => `@${login}`);
    const left = testers.length - shown.length;
    const people = left > 0 ? [...shown, `${left} more`] : shown;
    return [...people, ...teams.testers.map((team) => `team ${team}`)].join(", ");
}


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9820);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81);


const findingLines = (findings) => findings.flatMap((each) => [
    "",
    `**${_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[each.code].problem}** \`${each.code}\``,
    `Found: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(each.found)}`,
    `Do: ${remedyText(each)}`,
]);
const findingLine = (shown) => `${_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[shown.code].problem} \`${shown.code}\` Found: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(shown.found)} Do: ${remedyText(shown)}`;
const remedyText = ({ code, remedy }) => remedy === undefined ? _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[code].remedy : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(remedy);


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gk: () => (/* binding */ finding),
  Ot: () => (/* binding */ reasons),
  SM: () => (/* binding */ remedyOf),
  Kj: () => (/* binding */ renderFinding)
});

;// CONCATENATED MODULE: ./build/domain/reasons/approval-reasons.js
const approvalReasons = {
    "teams-unreadable": {
        outcome: "errored",
        problem: "The members of a team cannot be read: their approvals do not count, and any request for changes may be one of theirs.",
        remedy: 'Ask an admin to set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the people themselves.',
        owner: "admin",
    },
    "awaits-approval": {
        outcome: "pending",
        problem: "Tester approval is missing.",
        remedy: "Ask a tester to try it on staging and approve it.",
        owner: "testers",
    },
    "waits-too-long": {
        outcome: "pending",
        problem: "It has waited on staging for too long and is holding up the release.",
        remedy: "Ask a tester to approve it, or to comment /eject so that the others can go; /ship releases what is already approved.",
        owner: "testers",
    },
    "not-on-staging": {
        outcome: "pending",
        problem: "It has not passed its staging health check yet.",
        remedy: "Wait for the staging deployment; if it failed, look at why. If its run was cancelled or died, comment /check.",
        owner: "author",
    },
    "staging-failed": {
        outcome: "blocked",
        problem: "The deployment to staging failed.",
        remedy: "Read the run's log and push a fix, or comment /check to deploy the same commit again.",
        owner: "author",
    },
    "unresolved-threads": {
        outcome: "blocked",
        problem: "Review threads are open.",
        remedy: "Resolve them, then ask a tester to approve; or comment /check if it is approved already.",
        owner: "author and tester",
    },
    "new-head": {
        outcome: "pending",
        problem: "The pull request has a newer commit than the one on staging.",
        remedy: "Wait for its checks; it is then tested again.",
        owner: "nobody",
    },
    "re-test": {
        outcome: "pending",
        problem: "Staging changed after it was approved.",
        remedy: "Ask a tester to look at what is on staging now and to approve again.",
        owner: "testers",
    },
    "production-failed": {
        outcome: "pending",
        problem: "The deployment of this train to production failed.",
        remedy: "Open the run that the finding names and fix the cause: push a fix, or correct what the deployment needs. Then ask a tester to approve again; the deployment is tried again.",
        owner: "author and tester",
    },
    "too-early": {
        outcome: "pending",
        problem: "The approval was given before it was on staging.",
        remedy: "Ask the tester to test it on staging and to approve again.",
        owner: "testers",
    },
    "old-commit": {
        outcome: "pending",
        problem: "The approval is for an older commit.",
        remedy: "Ask the tester to approve the current commit.",
        owner: "testers",
    },
    "not-a-tester": {
        outcome: "blocked",
        problem: "The approval is not from a tester named in the policy file.",
        remedy: "Ask a tester named in the policy file to approve.",
        owner: "testers",
    },
    author: {
        outcome: "blocked",
        problem: "Authors cannot approve their own changes.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "last-pusher": {
        outcome: "blocked",
        problem: "The person who pushed the commit cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "earlier-pusher": {
        outcome: "blocked",
        problem: "A person who pushed to the branch since it was created cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    contributor: {
        outcome: "blocked",
        problem: "A person who wrote part of the change cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "too-few-testers": {
        outcome: "pending",
        problem: "Not enough eligible testers: this commit cannot reach the required number of approvals.",
        remedy: "Ask a maintainer to add a tester to the policy file who neither wrote nor pushed any part of it. Another commit on top does not help: what a tester wrote or pushed stays in the branch. Work of a tester can also go into a pull request of its own.",
        owner: "maintainer",
    },
    "unknown-pusher": {
        outcome: "blocked",
        problem: "GitHub does not say who pushed a part of it, so no approver is known to be independent.",
        remedy: "Push the commits to a new branch and open a pull request from it; then it is known who pushed them.",
        owner: "author",
    },
    "unknown-author": {
        outcome: "blocked",
        problem: "GitHub links a commit to no account, so no approver is known to be independent.",
        remedy: "Ask the author of the commit to add its email address to their account (github.com/settings/emails), then to comment /check. Or rewrite the commit with an address of an account (git commit --amend --reset-author, git rebase) and push.",
        owner: "author",
    },
    "no-access": {
        outcome: "blocked",
        problem: "A person named in the policy file has no role in the repository, so what they say does not count.",
        remedy: "Ask an admin to give them at least the role triage (Settings, Collaborators and teams), or to remove them from the policy file. Where a pull request waits for it, comment /check then.",
        owner: "admin",
    },
    bot: {
        outcome: "blocked",
        problem: "Bots and machine users can neither request nor approve.",
        remedy: "Ask a person to do it.",
        owner: "a person",
    },
    "approval-withdrawn-late": {
        outcome: "blocked",
        problem: "An approval was withdrawn after the deployment to production had begun.",
        remedy: "Decide with the tester whether production should keep the change; nothing is undone by itself. If not, request a rollback: Actions, Rollback, Run workflow.",
        owner: "testers",
    },
    "gate-rejected": {
        outcome: "blocked",
        problem: "A reviewer rejected it at the gate.",
        remedy: "Ask the reviewer what has to change. A new commit opens a new gate; so does /check from a tester.",
        owner: "testers",
    },
};

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __nccwpck_require__(4548);
;// CONCATENATED MODULE: ./build/domain/reasons/staging-reasons.js

const boardingReasons = {
    "check-failed": {
        outcome: "blocked",
        problem: "A required check failed.",
        remedy: "Push a fix, or re-run the check if the change is not the cause. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-pending": {
        outcome: "pending",
        problem: "Checks are still running.",
        remedy: "Wait; the console continues by itself when they finish. If nothing happens then, comment /check.",
        owner: "nobody",
    },
    "checks-overdue": {
        outcome: "pending",
        problem: "A check is taking too long.",
        remedy: "Open the run that the finding names and restart it, or ask the owner of that service. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-missing": {
        outcome: "pending",
        problem: "A required check has not reported.",
        remedy: "Make sure that CI runs for this pull request and that the policy file names the check exactly as it is reported. If nothing happens when it has passed, comment /check.",
        owner: "workflow owner",
    },
    "no-checks": {
        outcome: "blocked",
        problem: "No check has reported.",
        get remedy() {
            return `Make CI run for pull requests to ${names/* branches */.J0.base} (see workflows/checks.yml), then re-run it. If nothing happens when it has passed, comment /check.`;
        },
        owner: "workflow owner",
    },
    "checks-need-release": {
        outcome: "pending",
        problem: "GitHub holds back this pull request's checks until a person approves them.",
        remedy: 'Open the pull request and click "Approve workflows to run", or push a commit to its branch; anyone with write access can. If nothing happens when they have passed, comment /check.',
        owner: "anyone with write access",
    },
    draft: {
        outcome: "pending",
        problem: "The pull request is a draft.",
        remedy: "Mark it as ready for review.",
        owner: "author",
    },
    "merge-conflict": {
        outcome: "blocked",
        get problem() {
            return `The pull request conflicts with ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Merge ${names/* branches */.J0.base} into the branch, or rebase it onto ${names/* branches */.J0.base}, and resolve the conflict.`;
        },
        owner: "author",
    },
    "mergeable-unknown": {
        outcome: "pending",
        problem: "GitHub has not yet worked out whether it can be merged.",
        remedy: "Wait a few minutes. If the pull request still says this then, comment /check; the scheduled run looks again, too.",
        owner: "nobody",
    },
    "train-conflict": {
        outcome: "blocked",
        problem: "The pull request conflicts with what is on staging.",
        get remedy() {
            return `Wait until the train has landed and merge ${names/* branches */.J0.base}, or agree with the author of the other pull request. If git can merge the two after all, comment /check.`;
        },
        owner: "author",
    },
    "blocked-label": {
        outcome: "blocked",
        problem: 'The label "release-console:blocked" keeps it off staging.',
        remedy: "Ask the person who set the label, then remove it.",
        owner: "the person who set the label",
    },
    "empty-diff": {
        outcome: "blocked",
        problem: "The pull request changes nothing.",
        remedy: "Push a change or close it.",
        owner: "author",
    },
    "recovery-shows-nothing": {
        outcome: "pending",
        get problem() {
            return `This recovery shows no change, because ${names/* branches */.J0.base} still holds what it brings back.`;
        },
        get remedy() {
            return `Wait, and leave this pull request open. It shows its changes once the revert has landed on ${names/* branches */.J0.base}; the rollback's issue names the step that is missing.`;
        },
        owner: "nobody",
    },
    "same-commit": {
        outcome: "blocked",
        problem: "Another open pull request has the same head commit.",
        remedy: "Close one of them.",
        owner: "author",
    },
    "other-base": {
        outcome: "blocked",
        get problem() {
            return `The base of the pull request is no longer ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Set its base back to ${names/* branches */.J0.base}; it then boards again.`;
        },
        owner: "author",
    },
    "unvouched-fork": {
        outcome: "blocked",
        problem: "The change comes from a fork, and nobody with write access has vouched for this commit.",
        remedy: "Ask someone with write access to read and approve this exact commit; staging then runs this code with staging's secrets.",
        owner: "anyone with write access",
    },
    contains: {
        outcome: "blocked",
        problem: "Its branch contains merge commits of staging, and with them other people's changes.",
        get remedy() {
            return `Rebase the branch onto ${names/* branches */.J0.base}; never merge staging into a branch.`;
        },
        owner: "author",
    },
    stacked: {
        outcome: "pending",
        problem: "Its branch contains another open pull request; the two board together.",
        get remedy() {
            return `Wait until the other one boards and takes this one along; or rebase the branch onto ${names/* branches */.J0.base} without it.`;
        },
        owner: "author",
    },
    "builds-on-rolled-back": {
        outcome: "blocked",
        problem: "Its branch contains changes that were rolled back; only their recovery pull request may bring them back.",
        remedy: "Push to the recovery pull request instead, or wait until it is released. If there is none yet, read in the rollback's issue and the console's summary why.",
        owner: "author",
    },
    "recovery-behind": {
        outcome: "pending",
        get problem() {
            return `This recovery is based on a revert that reached ${names/* branches */.J0.base} as a different commit; merging it as it is would bring nothing back.`;
        },
        remedy: 'Wait for the console to move its branch forward; if that conflicts, the console\'s summary says what to do. Do not press "Update branch".',
        owner: "author",
    },
    "changes-the-rules": {
        outcome: "blocked",
        problem: "It changes the policy, the workflows or the code owners.",
        remedy: "Ask a maintainer of the repository who neither opened the pull request nor wrote any of it to approve this exact commit.",
        owner: "maintainer",
    },
    "breaks-the-policy": {
        outcome: "blocked",
        problem: "It leaves errors in the policy file; the console could no longer decide anything.",
        remedy: "Correct the errors that the finding names, and push.",
        owner: "author",
    },
    "partly-read": {
        outcome: "pending",
        problem: "Not all of its checks, commits, reviews and threads have been read yet.",
        remedy: "Wait until nothing else keeps it off staging; the run that finds that reads the rest. Or comment /check to start one.",
        owner: "nobody",
    },
    "policy-unread": {
        outcome: "pending",
        problem: "The policy file that it proposes has not been checked yet.",
        remedy: "Wait for the next run, or comment /check to start one; it checks the file before the change can go to staging.",
        owner: "nobody",
    },
    "workflows-need-app": {
        outcome: "blocked",
        problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
        remedy: "Set up the GitHub App (docs/github-app.md), or ask an admin to merge it manually; it then counts as drift. Once the App is set up, comment /check.",
        owner: "admin",
    },
    "changes-requested": {
        outcome: "blocked",
        problem: "A tester requested changes.",
        remedy: "Push a new commit, or ask the tester to approve or to dismiss the review.",
        owner: "author",
    },
    "held-by-tester": {
        outcome: "blocked",
        problem: "A tester put it on hold: it stays on staging and is not released.",
        remedy: "Resolve the objection with the tester, and ask them to comment /unhold.",
        owner: "author and tester",
    },
    "ejected-by-tester": {
        outcome: "blocked",
        problem: "A tester took this commit off staging.",
        remedy: "Push a new commit, or ask a tester to comment /check so that this one boards again.",
        owner: "author",
    },
    "recovery-not-repaired": {
        outcome: "pending",
        problem: "The recovery still contains exactly what was rolled back.",
        remedy: "Push the repair to its branch. If the cause was elsewhere, ask a tester to comment /check so that it boards as it is.",
        owner: "author",
    },
    "train-closed": {
        outcome: "pending",
        problem: "Boarding is closed: testers have started to approve what is on staging.",
        remedy: "Wait; it boards the next train by itself.",
        owner: "nobody",
    },
    "landing-pending": {
        outcome: "pending",
        get problem() {
            return `What is in production has not landed on ${names/* branches */.J0.base} yet; nothing boards until then.`;
        },
        remedy: "Wait; the console lands it by itself. If GitHub refuses, this comment will say what an admin must do.",
        owner: "admin",
    },
    "train-full": {
        outcome: "pending",
        problem: 'Staging is full: it holds as many pull requests as "max-staged" allows.',
        remedy: "Wait; it boards when there is room.",
        owner: "nobody",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/command-reasons.js

const commandReasons = {
    "command-not-allowed": {
        outcome: "blocked",
        problem: "Only testers named in the policy file can use this command.",
        remedy: "Ask one of the testers that the finding names.",
        owner: "testers",
    },
    "command-unclear": {
        outcome: "blocked",
        problem: "A command counts only when the comment begins with it.",
        remedy: "Write a new comment that begins with the command, with nothing before it.",
        owner: "the person who commented",
    },
    "command-in-review": {
        outcome: "pending",
        problem: "A tester's review begins with a command, which is carried out first.",
        remedy: "Wait for the next run. If nothing happens then, ask the tester to write the command as a new comment and to edit it out of the review.",
        owner: "testers",
    },
    "own-change": {
        outcome: "blocked",
        problem: "People who have a part in a change cannot lift another tester's objection to it.",
        remedy: "Ask the tester who objected, or a tester without a part in the change, to comment /unhold.",
        owner: "testers",
    },
    "no-open-pull-request": {
        outcome: "blocked",
        get problem() {
            return `The pull request is not open, or its base is not ${names/* branches */.J0.base}.`;
        },
        remedy: "Reopen it or set its base, then comment again.",
        owner: "author",
    },
    "already-released": {
        outcome: "blocked",
        problem: "The change is already in production.",
        remedy: "Request a rollback if it does harm: Actions, Rollback, Run workflow.",
        owner: "the person who commented",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/production-reasons.js

const productionReasons = {
    "not-landable": {
        outcome: "blocked",
        get problem() {
            return `GitHub's rules would not let it land on ${names/* branches */.J0.base}.`;
        },
        remedy: "Do what the finding names; the console then continues by itself, after a change of settings with a comment /check.",
        owner: "author",
    },
    "landing-review-missing": {
        outcome: "pending",
        get problem() {
            return `${names/* branches */.J0.base} requires a review before this can land.`;
        },
        get remedy() {
            return `Ask a reviewer whose review counts for ${names/* branches */.J0.base} to approve the pull request.`;
        },
        get owner() {
            return `reviewers of ${names/* branches */.J0.base}`;
        },
    },
    "rollback-open": {
        outcome: "pending",
        problem: "A rollback is in progress; production takes no other deployment until it is done.",
        remedy: "Ask a rollback approver to approve or reject it, or the requester to withdraw it; see its issue.",
        owner: "rollback approvers",
    },
    "rollback-hold": {
        outcome: "pending",
        get problem() {
            return `A rollback is done; ${names/* branches */.J0.base} still holds what it took out.`;
        },
        remedy: "Wait for the revert to land. If it needs a person, the rollback's issue names the step and who may take it.",
        owner: "anyone with write access",
    },
    freeze: {
        outcome: "pending",
        problem: "A release freeze is in force.",
        remedy: "Wait until it ends; the next event, scheduled run or comment /check then continues. Or ask a maintainer to change the policy file.",
        owner: "maintainer",
    },
    "staging-moved": {
        outcome: "pending",
        problem: "The branch staging is not where the console put it.",
        remedy: "Wait for the next run, or comment /check to start one; it puts the branch back. Do not push to staging: only the console writes it.",
        owner: "nobody",
    },
    "budget-kept": {
        outcome: "pending",
        problem: "GitHub's limit on requests is nearly reached; what is left is kept for a rollback.",
        remedy: "Wait until the time given: the next event, scheduled run or comment /check then continues. If it happens often, find the workflow that makes so many requests.",
        owner: "nobody",
    },
    "deployment-open": {
        outcome: "pending",
        problem: "A production deployment is in progress.",
        remedy: "Wait for its result. If its run was cancelled or died, comment /check.",
        owner: "nobody",
    },
    "leaves-staging": {
        outcome: "pending",
        problem: "A pull request of the train must leave staging first.",
        remedy: "Wait for the next run, or comment /check to start one; it takes the pull request off staging and deploys the rest of the train.",
        owner: "nobody",
    },
    "environment-gated": {
        outcome: "blocked",
        problem: "The environment of production has reviewers or a wait timer: the deployment would hang while the log says that it is running.",
        get remedy() {
            return `Ask an admin to remove both from "${names/* environments */.dT.production}"; the gate belongs on "${names/* environments */.dT.productionApproval}". Where a pull request waits for it, comment /check then.`;
        },
        owner: "admin",
    },
    "environment-unprotected": {
        outcome: "errored",
        problem: "The approval environment has no required reviewers, so it is not used as a gate; approve through the other source.",
        remedy: 'Ask an admin to give the environment required reviewers and no custom rules, or remove "environment" from the sources in the policy file.',
        owner: "admin",
    },
    "nothing-staged": {
        outcome: "pending",
        problem: "Staging has nothing that production lacks.",
        remedy: "Wait until a pull request is on staging.",
        owner: "nobody",
    },
    "only-drift": {
        outcome: "pending",
        problem: "Staging holds only commits that bypassed the console, and no pull request: they cannot be approved alone.",
        remedy: "Open a pull request, however small, and ask a tester to approve it: these commits then reach production with it.",
        owner: "team",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/result-reasons.js
const resultReasons = {
    "nothing-to-record": {
        outcome: "passed",
        problem: "The deployment already has its result.",
        remedy: "Do nothing; the result in the log stands.",
        owner: "nobody",
    },
    "follow-up-refused": {
        outcome: "errored",
        problem: "GitHub refused a follow-up of a result; it is still pending.",
        remedy: "Do what the finding names, or ask an admin; the sweep tries again.",
        owner: "admin",
    },
    "event-not-delivered": {
        outcome: "errored",
        problem: "A webhook was not told of an event; the log has it.",
        remedy: "Ask an admin to check the address in the policy file, the receiver, and the secret RELEASE_CONSOLE_WEBHOOK_SECRET (docs/events.md).",
        owner: "admin",
    },
    "not-shown": {
        outcome: "errored",
        problem: "The log has recorded it, but GitHub's pages do not show it yet.",
        remedy: "Do nothing; the log counts, and a later run updates the pages.",
        owner: "nobody",
    },
    "deploy-failed": {
        outcome: "blocked",
        problem: "The deploy job failed.",
        remedy: "Read its log; it is uncertain what runs now.",
        owner: "author",
    },
    "health-check-failed": {
        outcome: "blocked",
        problem: "The deployment did not pass its health check.",
        remedy: "Look at the environment and the log of the deploy job.",
        owner: "author",
    },
    "command-failed": {
        outcome: "blocked",
        problem: "The deploy command failed.",
        remedy: "Read its output above.",
        owner: "author",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/rollback-reasons.js
const rollbackReasons = {
    "reason-required": {
        outcome: "blocked",
        problem: "A rollback needs a reason.",
        remedy: 'Run it again and fill in the input "reason": what is wrong, and since when.',
        owner: "requester",
    },
    "not-on-the-team": {
        outcome: "blocked",
        problem: "Only members of the team can request a rollback.",
        remedy: "Ask a member of the team to request it, or a maintainer to add your login to the policy file.",
        owner: "requester",
    },
    "no-target": {
        outcome: "blocked",
        problem: "There is no earlier good release to go back to.",
        remedy: "Fix forward: release a repair through the usual loop.",
        owner: "team",
    },
    "bad-target": {
        outcome: "blocked",
        problem: "Production cannot go back to that release.",
        remedy: "Choose one of the releases that the finding lists.",
        owner: "requester",
    },
    "not-an-approver": {
        outcome: "blocked",
        problem: "Only a rollback approver named in the policy file can approve a rollback.",
        remedy: "Ask one of the rollback approvers named in the issue to approve.",
        owner: "rollback approvers",
    },
    requester: {
        outcome: "blocked",
        problem: "A person who requested or joined a rollback cannot approve it.",
        remedy: "Ask another rollback approver to approve.",
        owner: "rollback approvers",
    },
    "wrong-code": {
        outcome: "blocked",
        problem: "The code does not match the current request.",
        remedy: "Read the card in the issue again and copy its line.",
        owner: "rollback approvers",
    },
    "wrong-place": {
        outcome: "blocked",
        problem: "A rollback is decided in its own issue, not on a pull request.",
        remedy: "Comment the line from the card again, in that issue.",
        owner: "rollback approvers",
    },
    "no-open-rollback": {
        outcome: "blocked",
        problem: "This rollback is not open.",
        remedy: "Request one: Actions, Rollback, Run workflow.",
        owner: "requester",
    },
    "nobody-could-approve": {
        outcome: "blocked",
        problem: "Nobody could approve a rollback.",
        remedy: "Ask a maintainer to name at least two rollback approvers in the policy file who have access to the repository and, if the environment is used, are among its reviewers. If only one is left, somebody else must make the request.",
        owner: "maintainer",
    },
    "single-approver": {
        outcome: "passed",
        problem: "Only one person can approve rollbacks, and they cannot approve their own requests.",
        remedy: "Ask a maintainer to name a second rollback approver in the policy file who has access to the repository.",
        owner: "maintainer",
    },
    "team-unread": {
        outcome: "passed",
        problem: "The approval environment's reviewer is a team, whose members the console cannot check.",
        remedy: "Ask an admin to make sure that a rollback approver named in the policy file is in the team, or to add one of them as a reviewer by name.",
        owner: "admin",
    },
    "environment-branches": {
        outcome: "blocked",
        problem: "The environment does not accept jobs from the default branch.",
        remedy: "Ask an admin to make the default branch its only deployment branch (Settings, Environments, Deployment branches and tags).",
        owner: "admin",
    },
    "approver-without-access": {
        outcome: "blocked",
        problem: "A rollback approver has no role in the repository, so their approval does not count.",
        remedy: "Ask an admin to give them at least the role triage, or to remove them from the policy file.",
        owner: "admin",
    },
    "target-gone": {
        outcome: "blocked",
        problem: "The release's commit is no longer on GitHub.",
        remedy: "Ask an admin to push it again from any clone, under its tag, or roll back to another release.",
        owner: "admin",
    },
    "target-unverified": {
        outcome: "passed",
        problem: "The release to go back to was never verified.",
        remedy: "Ask a maintainer to configure a health check for production; it verifies the next release.",
        owner: "maintainer",
    },
    "migrations-refuse": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would refuse or do nothing.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed, or set the option that docs/rollback-and-migrations.md names for the tool.",
        owner: "workflow owner",
    },
    "migrations-change-back": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would change the database back.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed. docs/rollback-and-migrations.md says what would be lost.",
        owner: "workflow owner",
    },
    "tag-moved": {
        outcome: "passed",
        problem: "A release tag is not where the console created it.",
        remedy: "Ask an admin to find out who moved the tag, to put it back and to protect tags with a ruleset. A rollback ignores the tag and deploys the commit recorded in the log.",
        owner: "admin",
    },
    "deploy-workflow": {
        outcome: "blocked",
        problem: "deploy.yml is not set up for rollbacks.",
        remedy: "Keep it as in the template deploy.yml: on the default branch, without a concurrency group.",
        owner: "workflow owner",
    },
    "nothing-to-retry": {
        outcome: "blocked",
        problem: "This rollback has no failed deployment to retry.",
        remedy: "Read the console's newest comment in the issue; it tells the rollback approvers how to continue.",
        owner: "rollback approvers",
    },
    "production-changed": {
        outcome: "blocked",
        problem: "Production changed since the request.",
        remedy: "Request a new rollback.",
        owner: "requester",
    },
    "edited-comment": {
        outcome: "blocked",
        problem: "Edited comments do not count.",
        remedy: "Write a new comment.",
        owner: "the person who commented",
    },
    "source-off": {
        outcome: "blocked",
        problem: "The policy file does not accept this way of approving.",
        remedy: "Use the way that the card names for approvers.",
        owner: "rollback approvers",
    },
    "gate-without-click": {
        outcome: "blocked",
        problem: "The gate ended without anybody's click.",
        remedy: "Comment the line of the card in the rollback's issue, or run the workflow Rollback again. An administrator looks at the environment: it must have required reviewers.",
        owner: "rollback approvers",
    },
    superseded: {
        outcome: "blocked",
        problem: "This gate is out of date; a newer one has replaced it.",
        remedy: "Decide at the newest gate; the pull request or the rollback's issue links to it.",
        owner: "the person who clicked",
    },
    "deployment-still-running": {
        outcome: "errored",
        problem: "The deployment that this rollback replaces does not stop; the rollback continues.",
        remedy: "Ask a rollback approver to stop manually what it is still doing, then to check what production runs.",
        owner: "rollback approvers",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/setup-reasons.js

const setupReasons = {
    "policy-missing": {
        outcome: "errored",
        problem: "There is no policy file on the default branch.",
        remedy: "Add .github/release-console.yml (template: workflows/release-console.yml) and ask an admin to merge it manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "policy-of-log": {
        outcome: "errored",
        problem: "The policy file cannot be read; results and rollbacks continue under the last readable policy, and everything else waits.",
        remedy: "Correct the policy file on the default branch, and ask an admin to merge the correction manually.",
        owner: "workflow owner",
    },
    "policy-broken": {
        outcome: "errored",
        problem: "The policy file has errors.",
        remedy: "Correct the lines that the finding names, and ask an admin to merge the correction manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "log-unreadable": {
        outcome: "errored",
        problem: "The release log cannot be read.",
        remedy: "Run `node dist/cli.js verify --repo PATH` in a clone of the console's repository, where PATH is an up-to-date clone of yours; it names what is broken.",
        owner: "workflow owner",
    },
    "log-tampered": {
        outcome: "errored",
        problem: "Something other than the console changed the release log, so the console does not use it.",
        remedy: "Ask an admin to find out who pushed to release-log (the branch's activity names them), to put the branch back to the newest commit of the console, to verify it (docs/release-log.md) and to protect it with the ruleset.",
        owner: "admin",
    },
    "log-absent": {
        outcome: "errored",
        problem: "There is no release log yet.",
        remedy: "Run the workflow Release once (Actions, Release, Run workflow).",
        owner: "workflow owner",
    },
    "foreign-staging": {
        outcome: "errored",
        problem: "The branch staging exists and holds other work.",
        get remedy() {
            return `Ask an admin to rename or delete it; the console makes its own from ${names/* branches */.J0.base}.`;
        },
        owner: "admin",
    },
    "wrong-ref": {
        outcome: "errored",
        problem: "The run was not started by an installed caller workflow on the default branch.",
        remedy: "Run the workflow from the default branch.",
        owner: "the person who started the run",
    },
    "old-rerun": {
        outcome: "errored",
        problem: "This is a re-run of an outdated decision.",
        remedy: "Start the workflow again instead of re-running it.",
        owner: "the person who started the run",
    },
    misconfigured: {
        outcome: "errored",
        problem: "The console is not set up correctly.",
        remedy: "Do what the finding names.",
        owner: "workflow owner",
    },
    "bad-input": {
        outcome: "errored",
        problem: "Inputs of the action are wrong.",
        remedy: "Correct the inputs in the workflow that calls this action.",
        owner: "workflow owner",
    },
    fault: {
        outcome: "errored",
        problem: "The console or GitHub has a fault.",
        remedy: "Re-run this job; every run starts from the current state. If it fails again, report it with the stack in the log.",
        owner: "the person who started the run",
    },
    contention: {
        outcome: "errored",
        problem: "Every attempt to write the release log was overtaken by another run.",
        remedy: "Re-run this job.",
        owner: "the person who started the run",
    },
    "log-behind": {
        outcome: "errored",
        problem: "GitHub is still serving an outdated release log.",
        remedy: "Re-run this job in a minute; the next run also does what is due.",
        owner: "the person who started the run",
    },
    "rate-limited": {
        outcome: "errored",
        problem: "GitHub accepts no more requests from this token for a while.",
        remedy: "Wait; the next run, or the scheduled sweep, does what is due. To continue sooner, re-run this job after the time given.",
        owner: "nobody",
    },
    refused: {
        outcome: "errored",
        problem: "GitHub refused a write.",
        remedy: "Do what the finding names, or ask an admin.",
        owner: "admin",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/reasons.js







const reasons = {
    ...boardingReasons,
    ...approvalReasons,
    ...commandReasons,
    ...productionReasons,
    ...rollbackReasons,
    ...resultReasons,
    ...setupReasons,
};
const finding = (code, found, remedy) => remedy === undefined ? { code, found } : { code, found, remedy };
const remedyOf = ({ code, remedy }) => remedy ?? reasons[code].remedy;
function renderFinding(shown) {
    const { code, found } = shown;
    return `${reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ commandsAfterBoarding),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   Q_: () => (/* binding */ commandsAfterRestack),
/* harmony export */   Qz: () => (/* binding */ commandsAfterRecovery),
/* harmony export */   S$: () => (/* binding */ commandsAfterMove),
/* harmony export */   bT: () => (/* binding */ withReview),
/* harmony export */   f$: () => (/* binding */ reduceCommands),
/* harmony export */   ox: () => (/* binding */ commandsAfterRelease),
/* harmony export */   yP: () => (/* binding */ withComment)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);

const commentsKept = 100;
const ordersKept = 100;
function reduceCommands(commands, facts, entry) {
    if (facts.type === "review-command-taken")
        return withReview(commands, facts.review);
    const known = facts.comment === null ? commands : withComment(commands, facts.comment);
    switch (facts.type) {
        case "objection-raised":
            return { ...known, objections: withObjection(known.objections, facts, entry) };
        case "objections-lifted":
            return {
                ...known,
                objections: known.objections.filter(({ comment }) => !facts.lifted.includes(comment)),
            };
        case "ejection-ordered":
            return { ...known, ejections: withOrders(known.ejections, facts) };
        case "ejection-lifted":
            return commandsAfterBoarding(known, facts.pullRequest);
        case "command-refused":
        case "command-answered":
            return known;
        default:
            return facts;
    }
}
const commandsAfterBoarding = (commands, number) => ({
    ...commands,
    ejections: commands.ejections.filter(({ pullRequest }) => pullRequest !== number),
});
const commandsAfterMove = (commands, staged) => ({
    ...commands,
    ejections: commands.ejections.filter(({ until, pullRequest }) => until === "new-head" || staged.some(({ number }) => number === pullRequest)),
});
function commandsAfterRelease(commands, released) {
    const isOpen = ({ pullRequest }) => !released.some(({ number }) => number === pullRequest);
    return {
        ...commands,
        objections: commands.objections.filter(isOpen),
        ejections: commands.ejections.filter(isOpen),
    };
}
const commandsAfterRecovery = (commands, pullRequest, head) => ({
    ...commands,
    ejections: [
        ...commands.ejections,
        { pullRequest, heads: [head], until: "new-head", by: _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD, comment: null },
    ].slice(-ordersKept),
});
const commandsAfterRestack = (commands, from, head) => ({
    ...commands,
    ejections: commands.ejections.map((order) => order.heads.includes(from) ? { ...order, heads: [...order.heads, head] } : order),
});
const withComment = (commands, comment) => ({
    ...commands,
    comments: withNumber(commands.comments, comment),
});
const withReview = (commands, review) => ({
    ...commands,
    reviews: withNumber(commands.reviews ?? [], review),
});
const withNumber = (known, more) => [...new Set([...known, more])].toSorted((one, other) => one - other).slice(-commentsKept);
const isAmong = (answered, id) => answered.includes(id) || (answered.length >= commentsKept && id < (answered[0] ?? 0));
function withObjection(objections, { pullRequest, by, text, comment }, { time }) {
    const others = objections.filter((each) => each.pullRequest !== pullRequest || each.by !== by);
    if (objections.some((each) => !others.includes(each) && each.comment > comment))
        return objections;
    return [...others, { pullRequest, by, text, comment, at: time }];
}
function withOrders(orders, { ejections, by, comment }) {
    const others = orders.filter((each) => !ejections.some(({ pullRequest }) => pullRequest === each.pullRequest));
    return [...others, ...ejections.map((each) => ({ ...each, by, comment }))].slice(-ordersKept);
}


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ leavingProduction),
/* harmony export */   cl: () => (/* binding */ driftLeaving),
/* harmony export */   fK: () => (/* binding */ releasesAfter),
/* harmony export */   rK: () => (/* binding */ reduceRollback)
/* harmony export */ });
/* harmony import */ var _state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2570);
/* harmony import */ var _state_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6368);
/* harmony import */ var _state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6661);



function reduceRollback(state, facts, entry) {
    if (facts.type === "rollback-drilled")
        return { ...state, drill: { at: entry.time, outcome: facts.outcome, issue: facts.issue } };
    if (facts.type === "rollback-requested")
        return afterRequest(state, facts, entry);
    if (facts.type === "rollback-not-requested")
        return state;
    if (facts.type === "rollback-closed")
        return state;
    if (facts.type === "rollback-end-announced")
        return state;
    const rollback = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackOf */ .ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    switch (facts.type) {
        case "rollback-joined":
            if (facts.mayStillApprove === true)
                return state;
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                requesters: [...rollback.requesters, { by: facts.by, reason: facts.reason, at: entry.time }],
            });
        case "rollback-announced":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                issue: facts.issue,
                deliveries: facts.deliveries,
            });
        case "rollback-approved":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
                ...withApproval(rollback, facts),
                phase: "approved",
                hold: true,
            });
        case "rollback-retried":
            return afterRetry(state, rollback, facts);
        case "rollback-failure-announced":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                shown: withShown(rollback, facts.older),
            });
        case "rollback-rejected":
            return afterEnd(state, rollback, { by: facts.by, reason: facts.reason, run: entry.run.id });
        case "rollback-withdrawn":
            return afterEnd(state, rollback, { by: facts.by, reason: null, run: entry.run.id });
        case "rollback-completion-announced":
            return state;
        default:
            return facts;
    }
}
function afterEnd(state, { id, issue }, { by, reason, run }) {
    const ended = {
        ...state,
        rollback: state.previousRollback,
        previousRollback: null,
        gates: { ...state.gates, rollback: null },
        followUps: state.followUps.filter((followUp) => !(0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(followUp, id)),
    };
    return issue === null
        ? ended
        : (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .addFollowUps */ .xK)(ended, [{ kind: "announce-end", rollback: id, issue, by, reason }], run);
}
const withShown = ({ shown }, older) => older === null ? shown : [...shown.filter(({ version }) => version !== older.version), older];
const approvalsKept = 10;
function withApproval({ approvals }, { by, source, at }) {
    const approval = { by, source, at };
    return { approval, approvals: [...approvals, approval].slice(-approvalsKept) };
}
function afterRetry(state, rollback, { target, code, ...yes }) {
    const staying = stayingWith(state, target.version);
    const carried = [
        ...leavingProduction(state, target.version),
        ...rollback.carried.filter(staying.isWithout),
    ];
    const drift = [
        ...driftLeaving(state, target.version),
        ...rollback.carriedDrift.filter(({ sha }) => !staying.drift.has(sha)),
    ];
    const since = target.commit;
    const next = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
        target,
        code,
        carried: newestOfEach(carried),
        carriedDrift: (0,_state_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .eachCommitOnce */ .Ql)(drift),
        onDevelop: { ...rollback.onDevelop, since },
        toRecover: rollback.toRecover.map((span) => ({ ...span, since })),
        ...withApproval(rollback, yes),
        phase: "approved",
        hold: true,
    });
    return {
        ...next,
        followUps: next.followUps.filter((followUp) => followUp.kind !== "announce-failure" || followUp.rollback !== rollback.id),
    };
}
function afterRequest(state, facts, entry) {
    const rollback = {
        id: facts.rollback,
        reason: facts.reason,
        requesters: [{ by: facts.by, reason: facts.reason, at: entry.time }],
        automatic: facts.automatic,
        preauthorised: facts.preauthorised === true,
        target: facts.target,
        from: facts.from,
        preview: facts.preview,
        shown: [{ version: facts.target.version, preview: facts.preview }],
        code: facts.code,
        issue: null,
        deliveries: [],
        approval: null,
        approvals: [],
        phase: "requested",
        failures: [],
        carried: leavingProduction(state, facts.target.version),
        carriedDrift: driftLeaving(state, facts.target.version),
        hold: false,
        onDevelop: { since: facts.target.commit, until: facts.from.commit },
        toRecover: [{ since: facts.target.commit, until: facts.from.commit }],
        absorbed: [],
        revert: null,
        madeReverts: [],
        reverted: null,
        requestedAt: entry.time,
        restoredAt: null,
    };
    return (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .addFollowUps */ .xK)({
        ...(0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuestion */ .n0)(state),
        rollback,
        previousRollback: state.rollback?.phase === "restored" ? state.rollback : state.previousRollback,
        counters: { ...state.counters, rollbacks: state.counters.rollbacks + 1 },
    }, [{ kind: "announce-request", rollback: rollback.id }], entry.run.id);
}
function leavingProduction(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBack, pullRequests }) => [
        ...bringsBack,
        ...pullRequests,
    ]);
    return newestOfEach([...released, ...(attemptedDeploy(state)?.pullRequests ?? [])]);
}
function driftLeaving(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBackDrift, drift }) => [
        ...bringsBackDrift,
        ...drift,
    ]);
    return (0,_state_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .eachCommitOnce */ .Ql)([...released, ...(attemptedDeploy(state)?.drift ?? [])]);
}
function releasesAfter({ releases }, target) {
    const targetAt = releases.findIndex((release) => release.version === target);
    return releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
}
function stayingWith({ releases }, target) {
    const targetAt = releases.findIndex(({ version }) => version === target);
    const staying = releases.slice(0, targetAt + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
    const pullRequests = staying.flatMap((release) => [...release.bringsBack, ...release.pullRequests]);
    return {
        isWithout: ({ number, head }) => !pullRequests.some((each) => each.number === number && each.head === head),
        drift: new Set(staying.flatMap((release) => [...release.bringsBackDrift, ...release.drift]).map(({ sha }) => sha)),
    };
}
function attemptedDeploy({ attempt, production }) {
    const attempted = attempt ?? (production.kind === "uncertain" ? production.attempt : null);
    return attempted === null || attempted.mode === "rollback" ? undefined : attempted;
}
const newestOfEach = (all) => all.filter((each, index) => all.findLastIndex((other) => other.number === each.number) === index);


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ formAnswer),
/* harmony export */   dO: () => (/* binding */ formRefusal),
/* harmony export */   es: () => (/* binding */ formUrl),
/* harmony export */   lR: () => (/* binding */ readRollbackForm)
/* harmony export */ });
/* harmony import */ var _reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7332);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9820);


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
    `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mention */ .lE)(to)}, no rollback was requested.`,
    ...(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(findings),
    "",
    "An issue that is not meant as a request may be opened again under a title that does not begin with “Rollback”.",
].join("\n");


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2443);
/* harmony import */ var _text_command_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1458);
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4093);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5352);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7071);
/* harmony import */ var _text_shortened_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1485);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7944);








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

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPerson),
/* harmony export */   N: () => (/* binding */ latestOpinions)
/* harmony export */ });
const isPerson = (account) => !account.isBot;
function latestOpinions(reviews) {
    const latest = new Map();
    for (const review of reviews)
        if (review.state !== "COMMENTED")
            latest.set(review.author.login.toLowerCase(), review);
    return [...latest.values()].filter((review) => review.state !== "DISMISSED");
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   Kw: () => (/* binding */ activeRollbacks),
/* harmony export */   N_: () => (/* binding */ withRollback),
/* harmony export */   cQ: () => (/* binding */ forgetFinished),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8305);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6368);


const rollbackOf = (state, id) => activeRollbacks(state).find((rollback) => rollback.id === id);
const activeRollbacks = ({ rollback, previousRollback }) => [previousRollback, rollback].filter((each) => each !== null);
function withRollback(state, id, change) {
    const changed = (each) => each?.id === id ? { ...each, ...change } : each;
    return { ...state, rollback: changed(state.rollback), previousRollback: changed(state.previousRollback) };
}
function takeOver(rollback, { earlier, isRecovering }) {
    const onDevelop = earlier.hold
        ? { since: rollback.onDevelop.since, until: earlier.onDevelop.until }
        : rollback.onDevelop;
    if (isRecovering)
        return { ...rollback, onDevelop };
    const { id, issue, requestedAt } = earlier;
    return {
        ...rollback,
        onDevelop,
        carried: eachOnce([...rollback.carried, ...earlier.carried]),
        carriedDrift: (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .eachCommitOnce */ .Ql)([...rollback.carriedDrift, ...earlier.carriedDrift]),
        toRecover: joined([...rollback.toRecover, ...earlier.toRecover]),
        absorbed: [...earlier.absorbed, { rollback: id, issue, requestedAt }],
    };
}
const eachOnce = (carried) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(carried, ({ number, head }) => `${number} ${head}`);
function joined(spans) {
    const result = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last?.until.tree === span.since.tree)
            result[result.length - 1] = { ...last, until: span.until };
        else
            result.push(span);
    }
    return result;
}
function forgetFinished(state) {
    const finished = activeRollbacks(state).filter((each) => isFinished(state, each));
    if (finished.length === 0)
        return state;
    const isGone = (each) => each !== null && finished.includes(each);
    return {
        ...state,
        rollback: isGone(state.rollback) ? null : state.rollback,
        previousRollback: isGone(state.previousRollback) ? null : state.previousRollback,
        followUps: state.followUps.filter((followUp) => !(finished.some(({ id }) => concerns(followUp, id)) && isUntold(followUp))),
    };
}
function isFinished({ followUps }, { id, phase, hold }) {
    if (phase !== "restored" || hold)
        return false;
    return followUps.every((followUp) => !concerns(followUp, id) || outlives(followUp) || isUntold(followUp));
}
const outlives = ({ kind }) => kind === "close-rollback" || kind === "restack";
const isUntold = ({ kind, refusal }) => announcements.includes(kind) && refusal !== null;
const announcements = [
    "announce-request",
    "announce-failure",
    "announce-completion",
];
const concerns = (followUp, rollback) => "rollback" in followUp && followUp.rollback === rollback;


/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ driftText),
/* harmony export */   Ql: () => (/* binding */ eachCommitOnce),
/* harmony export */   Wq: () => (/* binding */ driftInRecovery)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9820);
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8305);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7944);



const driftText = ({ sha, title, author }) => `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title, 200)}, by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(author)}, bypassed the console`;
const eachCommitOnce = (drift) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .uniqueBy */ .p)(drift, ({ sha }) => sha);
const driftInRecovery = ({ carriedDrift }, older) => eachCommitOnce([...carriedDrift, ...older.flatMap((each) => each.carriedDrift)]);


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followUpKey),
/* harmony export */   u: () => (/* binding */ settledKeys)
/* harmony export */ });
const kinds = {
    tag: {
        name: ({ version }) => `tag ${version}`,
        settledBy: { "release-tagged": ({ version }) => ({ version }) },
    },
    "pin-attempt": {
        name: ({ deployment }) => `pin ${deployment}`,
        settledBy: { "attempt-pinned": ({ deployment }) => ({ deployment }) },
    },
    land: {
        name: ({ version, pullRequest }) => `land ${version} #${pullRequest.number}`,
        settledBy: {
            "pull-request-landed": ({ version, pullRequest }) => ({
                version,
                pullRequest: { number: pullRequest },
            }),
        },
    },
    notes: {
        name: ({ version }) => `notes ${version}`,
        settledBy: { "release-notes-written": ({ version }) => ({ version }) },
    },
    page: {
        name: ({ version }) => `page ${version}`,
        settledBy: { "release-published": ({ version }) => ({ version }) },
    },
    "ask-rollback": {
        name: ({ deployment }) => `ask about ${deployment}`,
        settledBy: { "rollback-not-requested": ({ deployment }) => ({ deployment }) },
    },
    "announce-request": {
        name: ({ rollback }) => `announce ${rollback}`,
        settledBy: { "rollback-announced": ({ rollback }) => ({ rollback }) },
    },
    answer: {
        name: ({ comment }) => `answer comment ${comment}`,
        settledBy: { "command-answered": ({ comment }) => ({ comment }) },
    },
    "announce-failure": {
        name: ({ deployment }) => `announce failure of ${deployment}`,
        settledBy: { "rollback-failure-announced": ({ deployment }) => ({ deployment }) },
    },
    "announce-completion": {
        name: ({ rollback }) => `announce completion of ${rollback}`,
        settledBy: { "rollback-completion-announced": ({ rollback }) => ({ rollback }) },
    },
    "announce-end": {
        name: ({ rollback }) => `announce end of ${rollback}`,
        settledBy: { "rollback-end-announced": ({ rollback }) => ({ rollback }) },
    },
    revert: {
        name: ({ rollback }) => `revert ${rollback}`,
        settledBy: {
            "revert-landed": ({ rollback }) => ({ rollback }),
            "revert-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    recovery: {
        name: ({ rollback }) => `recovery ${rollback}`,
        settledBy: {
            "recovery-opened": ({ rollback }) => ({ rollback }),
            "recovery-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    restack: {
        name: ({ rollback }) => `restack ${rollback}`,
        settledBy: { "recovery-restacked": ({ rollback }) => ({ rollback }) },
    },
    "close-rollback": {
        name: ({ rollback }) => `close ${rollback}`,
        settledBy: { "rollback-closed": ({ rollback }) => ({ rollback }) },
    },
    "close-superseded": {
        name: ({ pullRequest }) => `close #${pullRequest}`,
        settledBy: { "superseded-closed": ({ pullRequest }) => ({ pullRequest }) },
    },
    "tell-webhooks": {
        name: ({ entry }) => `webhooks of entry ${entry}`,
        settledBy: { "events-delivered": ({ entry }) => ({ entry }) },
    },
};
const followUpKey = (identity) => nameOf(identity.kind, identity);
const settledKeys = (facts) => kindNames.flatMap((kind) => settledKey(kind, facts) ?? []);
const kindNames = Object.keys(kinds);
const nameOf = (kind, identity) => kinds[kind].name(identity);
function settledKey(kind, facts) {
    const { name, settledBy } = kinds[kind];
    const identify = settledBy[facts.type];
    return identify === undefined ? undefined : name(identify(facts));
}


/***/ }),

/***/ 2570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ settleFollowUps),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   Zw: () => (/* binding */ landingFollowUpOf),
/* harmony export */   bj: () => (/* binding */ refuseFollowUp),
/* harmony export */   fG: () => (/* binding */ pendingLanding),
/* harmony export */   iN: () => (/* binding */ trainStandsStill),
/* harmony export */   n0: () => (/* binding */ withoutQuestion),
/* harmony export */   xK: () => (/* binding */ addFollowUps)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81);
/* harmony import */ var _follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2232);



function addFollowUps(state, subjects, run) {
    const added = subjects.map((subject) => ({
        ...subject,
        key: (0,_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .followUpKey */ .A)(subject),
        run,
        refusal: null,
    }));
    return {
        ...state,
        followUps: [
            ...without(state, added.map(({ key }) => key)),
            ...added,
        ],
    };
}
function settleFollowUps(state, facts) {
    const followUps = state.followUps.length === 0 ? state.followUps : without(state, (0,_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .settledKeys */ .u)(facts));
    return followUps.length === state.followUps.length ? state : { ...state, followUps };
}
const without = ({ followUps }, keys) => followUps.filter(({ key }) => !keys.includes(key));
const withoutQuestion = (state) => ({
    ...state,
    followUps: state.followUps.filter(({ kind }) => kind !== "ask-rollback"),
});
const refuseFollowUp = (state, key, refusal) => ({
    ...state,
    followUps: state.followUps.map((followUp) => (followUp.key === key ? { ...followUp, refusal } : followUp)),
});
function trainStandsStill(state) {
    if (state.attempt !== null && state.attempt.mode === "deploy")
        return true;
    return state.followUps.some((followUp) => (followUp.kind === "tag" || followUp.kind === "pin-attempt") &&
        followUp.refusal === null &&
        followUp.commit.sha === state.train.tip.sha);
}
const isPinned = (state, place) => landingFollowUpOf(state, place) !== undefined;
const landingFollowUpOf = ({ followUps }, { number, head }) => followUps.find((followUp) => followUp.kind === "land" &&
    followUp.pullRequest.number === number &&
    followUp.pullRequest.head === head);
function pendingLanding({ version, pullRequest: { number }, refusal }) {
    const found = `#${number} went to production with ${version} and is not on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} yet`;
    return refusal === null
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("landing-pending", `${found}.`)
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}


/***/ }),

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ liveCommits),
/* harmony export */   ay: () => (/* binding */ taintedCommits),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   rU: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* harmony import */ var _active_rollbacks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6661);

const recoveryOf = (state, pullRequest) => state.recoveries.find((recovery) => recovery.pullRequest === pullRequest);
const commitsOf = (carried) => carried.flatMap(({ head, commits }) => [head, ...(commits ?? [])]);
const liveCommits = (state) => new Set(state.releases.flatMap(({ rolledBackBy, pullRequests, bringsBack }) => rolledBackBy === null ? commitsOf([...pullRequests, ...bringsBack]) : []));
function taintedCommits(state, exempt) {
    const tainted = new Map();
    for (const recovery of state.recoveries) {
        if (recovery.pullRequest === exempt)
            continue;
        for (const commit of [...recovery.taint, recovery.commit.sha])
            tainted.set(commit, recovery.rollback);
    }
    for (const rollback of (0,_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_0__/* .activeRollbacks */ .Kw)(state)) {
        const isOpened = state.recoveries.some((recovery) => recovery.rollback === rollback.id);
        if (isOpened || rollback.phase === "requested")
            continue;
        for (const commit of commitsOf(rollback.carried))
            tainted.set(commit, rollback.id);
        for (const { until } of rollback.toRecover)
            tainted.set(until.sha, rollback.id);
        for (const { rolledBackBy, recoveredCommits } of state.releases)
            if (rolledBackBy === rollback.id)
                for (const commit of recoveredCommits)
                    tainted.set(commit, rollback.id);
    }
    return tainted;
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fitMarkdown),
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    body: 65_000,
    releasePage: 124_000,
    description: 140,
    summary: 1024 * 1024,
};
function fitMarkdown(markdown, limit) {
    if (byteLength(markdown) <= limit)
        return markdown;
    const lines = markdown.split("\n");
    const kept = [];
    let bytes = 0;
    let open = { fence: undefined, folds: 0 };
    for (const line of lines) {
        const next = after(open, line);
        const added = byteLength(line) + 1;
        if (bytes + added + byteLength(closing(next)) + byteLength(notice(lines.length)) > limit)
            break;
        kept.push(line);
        bytes += added;
        open = next;
    }
    if (kept.length === 0)
        return cutBytes(lines[0] ?? "", limit);
    return kept.join("\n") + closing(open) + notice(lines.length - kept.length);
}
function after({ fence, folds }, line) {
    const signs = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
        const ends = signs !== undefined && signs.startsWith(fence) && line.trim() === signs;
        return { fence: ends ? undefined : fence, folds };
    }
    if (signs !== undefined)
        return { fence: signs, folds };
    return { fence, folds: folds + countOf("<details", line) - countOf("</details>", line) };
}
const closing = ({ fence, folds }) => `${fence === undefined ? "" : `\n${fence}`}${"\n\n</details>".repeat(Math.max(folds, 0))}`;
const notice = (count) => `\n\nThe rest is left out: ${count} more ${count === 1 ? "line" : "lines"}. The release log holds everything.\n`;
const countOf = (part, text) => text.split(part).length - 1;
function cutBytes(text, limit) {
    let [cut, bytes] = ["", 0];
    for (const letter of text) {
        bytes += byteLength(letter);
        if (bytes > limit)
            break;
        cut += letter;
    }
    return cut;
}
function byteLength(text) {
    let bytes = 0;
    for (const letter of text) {
        const code = letter.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lA: () => (/* binding */ wholeLetters),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export tableRow */
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7944);

const zeroWidthSpace = "&#8203;";
function escapeMarkdown(untrusted, limit = 500) {
    return cutText(onOneLine(untrusted).trim(), limit)
        .replace(inlineSigns, (sign) => inlineEscapes[sign] ?? `\\${sign}`)
        .replace(/(:)(?=\/\/)|(\bwww)(?=\.)|(\bGH-)(?=\d)/gi, `$&${zeroWidthSpace}`)
        .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}${zeroWidthSpace}` : `\\${start}`);
}
const inlineSigns = /[\\`*_[\]~$!#@&<>|]/g;
const inlineEscapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "@": `@${zeroWidthSpace}`,
    "#": `\\#${zeroWidthSpace}`,
};
const mention = (login) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isUserLogin */ .zQ)(login) && !login.endsWith("[bot]") ? `@${login}` : escapeMarkdown(`@${login}`);
function codeSpan(untrusted, limit = 500) {
    const text = cutText(onOneLine(untrusted), limit);
    if (/^[\w./:#=+,()-](?:[\w ./:#=+,()-]*[\w./:#=+,()-])?$/.test(text))
        return `\`${text}\``;
    return `<code>${text.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}
function quote(untrusted, limit = 4000) {
    const lines = cutText(untrusted.trim(), limit).split(lineBreak);
    const indentOf = (line) => "&nbsp;".repeat(line.length - line.trimStart().length);
    return lines.map((line) => `> ${indentOf(line)}${escapeMarkdown(line, limit)}`.trimEnd()).join("  \n");
}
function table(rows) {
    const [heading, ...body] = rows;
    if (heading === undefined)
        return "";
    const line = (cells) => tableRow(heading.map((_, column) => cells[column] ?? ""));
    return [line(heading), `|${heading.map(() => " --- |").join("")}`, ...body.map(line)].join("\n");
}
const tableRow = (cells) => `| ${cells.map(inCell).join(" | ")} |`;
const inCell = (markdown) => onOneLine(markdown).replaceAll("|", "&#124;");
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const onOneLine = (text) => text.split(lineBreak).join(" ").replaceAll("\t", " ").replace(invisible, "");
const wholeLetters = (text, limit) => cutText(text.replaceAll(/\p{Surrogate}/gu, ""), limit);
function cutText(text, limit) {
    const letters = Array.from(text);
    return letters.length <= limit ? text : `${letters.slice(0, Math.max(limit - 1, 0)).join("")}…`;
}


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listUpTo),
/* harmony export */   c: () => (/* binding */ linesUpTo)
/* harmony export */ });
function linesUpTo({ lines: most, letters }, lines, where) {
    let length = 0;
    const fitting = lines.findIndex((line, index) => {
        length += line.length + 1;
        return index >= most || length > letters;
    });
    if (fitting === -1)
        return lines;
    return [...lines.slice(0, fitting), `- and ${lines.length - fitting} more: ${where}`];
}
function listUpTo(most, items) {
    if (items.length <= most)
        return items.join(", ");
    return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
}


/***/ }),

/***/ 1560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ titleInMessage),
/* harmony export */   Ui: () => (/* binding */ isPromotion),
/* harmony export */   Wd: () => (/* binding */ promotionHeadline)
/* harmony export */ });
const skipWords = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;
function titleInMessage(title) {
    let text = title.replaceAll(/\s+/g, " ");
    for (let before = ""; before !== text;) {
        before = text;
        text = text.replaceAll(skipWords, "");
    }
    return text.trim();
}
const promotionHeadline = (number, title) => `Promote #${number}: ${titleInMessage(title)}`;
const isPromotion = (headline) => /^Promote #\d+: /.test(headline);


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ isApprovedByHand),
/* harmony export */   X1: () => (/* binding */ approvalWanted),
/* harmony export */   wy: () => (/* binding */ manualLanding)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5723);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7944);




function manualLanding({ followUps, landings }, { head, headBranch, isCrossRepository }) {
    if (isCrossRepository || landings.some(({ commit }) => commit.sha === head))
        return undefined;
    const owed = followUps.flatMap((followUp) => (followUp.kind === "land" ? [followUp.version] : []));
    return owed.find((version) => (0,_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .landingBranch */ .sF)(version) === headBranch);
}
const isApprovedByHand = ({ head, author, reviews }, { policy: { rollbackApprovers, bots, outsiders }, origin, }) => (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .latestOpinions */ .N)(reviews).some(({ state, commit, author: by }) => state === "APPROVED" &&
    commit === head &&
    (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .isPerson */ .K)(by) &&
    (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(rollbackApprovers, by.login) &&
    !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)([...bots, ...outsiders], by.login) &&
    (0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .dependence */ .Ud)(by.login, { ...origin, author: author.login }) === undefined);
const approvalWanted = ({ number, head }, { rollbackApprovers }) => `Let ${rollbackApprovers.map((login) => `@${login}`).join(" or ")}, who neither opened it nor wrote or pushed any of it, approve ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)} of #${number}; the next run merges it.`;


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isConsolePullRequest),
/* harmony export */   u: () => (/* binding */ headOpenedByConsole)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _manual_landing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4062);
/* harmony import */ var _state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6661);



const isConsolePullRequest = (state, pullRequest) => headOpenedByConsole(state, pullRequest.number) !== undefined ||
    (0,_manual_landing_js__WEBPACK_IMPORTED_MODULE_1__/* .manualLanding */ .wy)(state, pullRequest) !== undefined ||
    isRevertByHand(state, pullRequest);
const isRevertByHand = (state, { headBranch, isCrossRepository }) => !isCrossRepository && (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .activeRollbacks */ .Kw)(state).some(({ id }) => (0,_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .revertBranch */ .Z9)(id) === headBranch);
function headOpenedByConsole(state, pullRequest) {
    const reverts = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .activeRollbacks */ .Kw)(state).map(({ revert }) => revert);
    return [...reverts, ...state.landings].find((each) => each?.pullRequest === pullRequest)?.commit.sha;
}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  co: () => (/* binding */ decideRelease),
  N4: () => (/* binding */ failedAttempt),
  yU: () => (/* binding */ nextVersion),
  O5: () => (/* binding */ onlyDrift),
  _n: () => (/* binding */ pullRequestOf),
  l7: () => (/* binding */ releaseOf),
  N3: () => (/* binding */ runsOnStaging),
  CN: () => (/* binding */ trainName),
  PM: () => (/* binding */ wantsApproval)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __nccwpck_require__(4548);
// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __nccwpck_require__(5970);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __nccwpck_require__(2570);
// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __nccwpck_require__(9090);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __nccwpck_require__(81);
// EXTERNAL MODULE: ./build/domain/values/request-budget.js
var request_budget = __nccwpck_require__(3223);
;// CONCATENATED MODULE: ./build/domain/train/kept-budget.js


const kept_budget_names = {
    rest: "requests",
    points: "points of GraphQL",
};
function budgetFinding(budget) {
    const kind = (0,request_budget/* tooLittleForRollbacks */.Rg)(budget);
    const allowance = kind === undefined ? undefined : budget?.[kind];
    if (kind === undefined || allowance === undefined)
        return undefined;
    const { remaining, limit, resetsAt } = allowance;
    return (0,reasons/* finding */.gk)("budget-kept", `Of the ${limit} ${kept_budget_names[kind]} an hour that GitHub grants this repository's workflows ${remaining} are left. They are kept for a rollback until ${resetsAt}.`);
}

// EXTERNAL MODULE: ./build/domain/text/shortened-lists.js
var shortened_lists = __nccwpck_require__(1485);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/domain/train/release-decision.js








function decideRelease(facts) {
    const { snapshot, state, policy } = facts;
    const left = nothingToRelease(state);
    if (left !== undefined)
        return { decision: "none", rows: [], train: [left], holds: [] };
    const rows = state.train.staged.map((staged) => (0,approval/* decideApproval */.gC)({
        staged,
        pullRequest: pullRequestOf(snapshot, staged.number),
        state,
        policy,
        gates: gatesOf(facts, staged),
    }));
    const train = trainFindings(facts, rows);
    const isAwaited = train.length > 0 || rows.some(({ decision }) => decision === "awaited");
    const decision = rows.some((row) => row.decision === "refused")
        ? "refused"
        : isAwaited
            ? "awaited"
            : "granted";
    return { decision, rows, train, holds: holdsOn(state, policy, snapshot) };
}
function gatesOf({ reports, state }, staged) {
    const report = reports.get(staged.number);
    return report?.head !== staged.head || (0,follow_ups/* isPinned */.T4)(state, staged) ? [] : (0,gates/* lastingFindings */.b5)(report);
}
function nothingToRelease(state) {
    const { staged, drift } = state.train;
    if (!staged.every((each) => (0,follow_ups/* isPinned */.T4)(state, each)))
        return undefined;
    if (staged.length === 0 && drift.length > 0)
        return onlyDrift(drift);
    if (staged.length === 0)
        return (0,reasons/* finding */.gk)("nothing-staged", "The train is empty.");
    return (0,reasons/* finding */.gk)("nothing-staged", `${staged.map(({ number }) => `#${number}`).join(", ")}: released, not yet landed on ${names/* branches */.J0.base}.`);
}
const driftNamed = 5;
const onlyDrift = (drift) => (0,reasons/* finding */.gk)("only-drift", `${drift.length} ${drift.length === 1 ? "commit" : "commits"} of drift: ${(0,shortened_lists/* listUpTo */.J)(driftNamed, drift.map(({ sha, title }) => `${(0,values/* shortSha */.Fu)(sha)} ${title}`))}.`);
const runsOnStaging = ({ staging, train }) => staging.running?.commit.tree === train.tip.tree;
function trainFindings({ snapshot, state }, rows) {
    const { tip, base } = state.train;
    const { running, intent } = state.staging;
    const findings = [];
    if (intent !== null && intent.commit.tree !== tip.tree)
        findings.push((0,reasons/* finding */.gk)("not-on-staging", `${intent.deployment} puts ${(0,values/* shortSha */.Fu)(intent.commit.sha)} there; the train is ${(0,values/* shortSha */.Fu)(tip.sha)}.`));
    if (snapshot.staging?.sha !== tip.sha) {
        const found = snapshot.staging === undefined ? "nothing" : (0,values/* shortSha */.Fu)(snapshot.staging.sha);
        findings.push((0,reasons/* finding */.gk)("staging-moved", `staging is at ${found}; the log put it at ${(0,values/* shortSha */.Fu)(tip.sha)}.`));
    }
    if (snapshot.develop.sha !== base.sha)
        findings.push((0,reasons/* finding */.gk)("re-test", `${names/* branches */.J0.base} moved to ${(0,values/* shortSha */.Fu)(snapshot.develop.sha)}; staging is built on ${(0,values/* shortSha */.Fu)(base.sha)}.`));
    if (!runsOnStaging(state)) {
        const { lastFailure } = state.staging;
        if (lastFailure?.commit.sha === tip.sha)
            return [...findings, (0,reasons/* finding */.gk)("staging-failed", `${lastFailure.deployment}: ${lastFailure.evidence}`)];
        const found = running === null ? "nothing known" : (0,values/* shortSha */.Fu)(running.commit.sha);
        return [
            ...findings,
            (0,reasons/* finding */.gk)("not-on-staging", `staging runs ${found}; the train is ${(0,values/* shortSha */.Fu)(tip.sha)}.`),
        ];
    }
    if (!rows.every(({ decision }) => decision === "granted"))
        return [...findings, ...rejection(state)];
    const again = retest(state, rows);
    return again === undefined ? findings : [...findings, again, ...rejection(state)];
}
function retest(state, rows) {
    const { tip, drift } = state.train;
    const counted = rows.flatMap((row) => row.counted);
    const failed = failedAttempt(state);
    if (!(0,approval/* confirmsTree */.Wc)(counted, state, tip.tree)) {
        const changed = drift.length > 0 ? `${drift.length} commits of drift` : `Tree ${(0,values/* shortSha */.Fu)(tip.tree)}`;
        return (0,reasons/* finding */.gk)("re-test", `${changed} came after the approvals.`);
    }
    if (failed === undefined || counted.some(({ at }) => at > failed.startedAt))
        return undefined;
    return (0,reasons/* finding */.gk)("production-failed", `${failed.deployment} (${failed.version}) began at ${failed.startedAt} and did not end well${evidenceOf(state)}. Its run: ${failed.run.url}`);
}
const evidenceOf = ({ production }) => production.kind === "uncertain" && production.evidence !== "" ? `: ${production.evidence}` : "";
function rejection({ gates: { rejected }, train: { tip } }) {
    if (rejected === null || rejected.tree !== tip.tree)
        return [];
    return [(0,reasons/* finding */.gk)("gate-rejected", `@${rejected.by} rejected ${(0,values/* shortSha */.Fu)(tip.sha)} at ${rejected.at}.`)];
}
function failedAttempt({ production, train }) {
    if (production.kind !== "uncertain" || production.attempt.mode !== "deploy")
        return undefined;
    return production.attempt.commit.tree === train.tip.tree ? production.attempt : undefined;
}
const wantsApproval = ({ decision, rows, train }, policy) => decision === "awaited" &&
    (rows.some(({ counted }) => counted.length < policy.approval.count) ||
        train.some(({ code }) => code === "re-test" || code === "production-failed"));
function rollbackHold(state, rollback) {
    const { id, phase, issue, revert } = rollback;
    const where = issue === null ? "" : ` (#${issue})`;
    if (phase !== "restored")
        return (0,reasons/* finding */.gk)("rollback-open", `${id} is ${phase}${where}.`);
    const owed = state.followUps.find((followUp) => followUp.kind === "revert" && followUp.rollback === id);
    const by = revert === null ? "" : ` #${revert.pullRequest} takes it out.`;
    return (0,reasons/* finding */.gk)("rollback-hold", `${id}${where} is done, and ${names/* branches */.J0.base} still holds what it took out of production.${by}${owed?.refusal ? ` ${owed.refusal.found}` : ""}`, owed?.refusal?.remedy ?? undefined);
}
function holdsOn(state, policy, { readAt: now, budget }) {
    const holds = [];
    if (state.rollback !== null && (state.rollback.phase !== "restored" || state.rollback.hold)) {
        holds.push(rollbackHold(state, state.rollback));
    }
    for (const freeze of policy.holds.freezes) {
        if (freeze.from <= now && now < freeze.until)
            holds.push((0,reasons/* finding */.gk)("freeze", `From ${freeze.from} until ${freeze.until}: ${freeze.reason}`));
    }
    if ((0,follow_ups/* trainStandsStill */.iN)(state) || state.attempt !== null)
        holds.push((0,reasons/* finding */.gk)("deployment-open", state.attempt === null
            ? "The last result is still being settled."
            : `${state.attempt.deployment} has no result yet.`));
    const kept = budgetFinding(budget);
    return kept === undefined ? holds : [...holds, kept];
}
function nextVersion(state, tags) {
    const taken = tags.filter(values/* isVersion */.lF);
    const released = state.releases.map(({ version }) => version);
    const highest = (released.length > 0 ? released : taken).toSorted(values/* compareVersions */.Zy).at(-1);
    let version = highest === undefined ? "v1.0.0" : following(highest, state);
    while (taken.includes(version))
        version = following(version, state);
    return version;
}
function following(version, { train }) {
    const { major, minor, patch } = (0,values/* versionParts */.VJ)(version);
    const labels = train.staged.flatMap((each) => each.labels);
    if ((0,values/* includesName */.VH)(labels, "release:major"))
        return `v${major + 1}.0.0`;
    const isPatch = (0,values/* includesName */.VH)(labels, "release:patch") || train.staged.some(({ recovers }) => recovers !== null);
    return (isPatch ? `v${major}.${minor}.${patch + 1}` : `v${major}.${minor + 1}.0`);
}
const trainName = (state, tags) => `${nextVersion(state, tags)} · ${state.train.staged.map(({ number }) => `#${number}`).join(" ")}`;
const pullRequestOf = (snapshot, number) => snapshot.pullRequests.find((each) => each.number === number);
const releaseOf = (state, { number, head }) => state.releases.find((release) => release.rolledBackBy === null &&
    release.pullRequests.some((each) => each.number === number && each.head === head));


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ waitersLines),
/* harmony export */   S5: () => (/* binding */ knownConflict),
/* harmony export */   UL: () => (/* binding */ conflictFinding),
/* harmony export */   sS: () => (/* binding */ filesOfBoth)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9820);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81);



const knownConflict = ({ conflicts, train }, { number, head }) => conflicts.find((each) => each.pullRequest === number && each.head === head && each.onto === train.tip.sha);
const filesNamed = 10;
function filesOfBoth({ pullRequests }, conflict) {
    const pathsOf = (number) => pullRequests.find((each) => each.number === number)?.changedPaths ?? [];
    const others = new Set(conflict.with.flatMap(pathsOf));
    return pathsOf(conflict.pullRequest)
        .filter((path) => others.has(path))
        .slice(0, filesNamed);
}
function conflictFinding({ pullRequest, with: others, files }) {
    const onto = others.length === 0 ? `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} with what is on staging` : numbers(others);
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("train-conflict", `#${pullRequest} does not merge with ${onto}${probably(files.join(", "))}.`);
}
const waitersLines = ({ conflicts }, number) => conflicts
    .filter((each) => each.with.includes(number))
    .flatMap(({ pullRequest, files }) => [
    "",
    `#${pullRequest} conflicts with this one and waits for it to land${probably(files.map((path) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(path)).join(", "))}.`,
]);
const probably = (files) => (files === "" ? "" : `; probably because of ${files}`);
const numbers = (all) => all.map((each) => `#${each}`).join(", ");


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ workingDaysBetween),
/* harmony export */   UH: () => (/* binding */ hoursBetween)
/* harmony export */ });
/* unused harmony export dayNumber */
const hoursBetween = (from, until) => minutesOf(until) / 60 - minutesOf(from) / 60;
function workingDaysBetween(from, until) {
    const days = Math.floor(hoursBetween(from, until) / 24);
    const first = dayNumber(from);
    return Array.from({ length: Math.max(0, days) }, (_, index) => (first + index + 1) % 7).filter((weekday) => weekday < 5).length;
}
const minutesOf = (time) => dayNumber(time) * 24 * 60 + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
function dayNumber(time) {
    const [year = 0, month = 0, day = 0] = time.slice(0, 10).split("-").map(Number);
    const beforeMarch = month < 3 ? 1 : 0;
    const years = year + 4800 - beforeMarch;
    const months = month + 12 * beforeMarch - 3;
    const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
    return day + Math.floor((153 * months + 2) / 5) + 365 * years + leapDays - 32045;
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ uniqueBy)
/* harmony export */ });
function uniqueBy(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MisconfiguredError)
/* harmony export */ });
class MisconfiguredError extends Error {
    found;
    remedy;
    name = "MisconfiguredError";
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ attemptBranch),
/* harmony export */   DJ: () => (/* binding */ scratchBranch),
/* harmony export */   EN: () => (/* binding */ deployWorkflowPath),
/* harmony export */   Ev: () => (/* binding */ useNames),
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   PW: () => (/* binding */ ownBranchPrefix),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   SG: () => (/* binding */ changesTheRules),
/* harmony export */   Sz: () => (/* binding */ recoveryBranch),
/* harmony export */   Vx: () => (/* binding */ usualNames),
/* harmony export */   Z9: () => (/* binding */ revertBranch),
/* harmony export */   dT: () => (/* binding */ environments),
/* harmony export */   ib: () => (/* binding */ workflowsPath),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   nO: () => (/* binding */ namesInUse),
/* harmony export */   s: () => (/* binding */ statusContext),
/* harmony export */   sF: () => (/* binding */ landingBranch),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   vD: () => (/* binding */ consoleName)
/* harmony export */ });
/* unused harmony export useBase */
/* harmony import */ var _misconfigured_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2847);

const usualNames = {
    base: "develop",
    staging: "staging",
    environments: {
        staging: "staging",
        production: "production",
        productionApproval: "production-approval",
        rollbackApproval: "rollback-approval",
    },
};
const branches = {
    get base() {
        return chosen.base;
    },
    get staging() {
        return chosen.staging;
    },
    log: "release-log",
};
let chosen = usualNames;
const namesInUse = () => chosen;
const isPlainName = (name) => /^[A-Za-z0-9][\w./-]{0,199}$/.test(name);
const isBranchName = (name) => isPlainName(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name);
function useNames(names) {
    if (!isPlainName(names.base))
        throw new _misconfigured_js__WEBPACK_IMPORTED_MODULE_0__/* .MisconfiguredError */ .E(`The default branch is called ${JSON.stringify(names.base)}.`, "Rename it: letters, digits, dots, dashes, underscores and slashes can be part of its name, and a letter or digit comes first.");
    chosen = names;
}
const useBase = (base) => useNames({ ...chosen, base });
const ownBranchPrefix = "release-console/";
const scratchBranch = (nonce) => `${ownBranchPrefix}scratch/${nonce}`;
const attemptBranch = (attempt) => `${ownBranchPrefix}attempt/${attempt}`;
const revertBranch = (rollback) => `${ownBranchPrefix}revert/${rollback}`;
const landingBranch = (version) => `${ownBranchPrefix}land/${version}`;
const recoveryBranch = (rollback) => `${ownBranchPrefix}recovery/${rollback}`;
const policyPath = ".github/release-console.yml";
const workflowsPath = ".github/workflows";
const deployWorkflowPath = `${workflowsPath}/deploy.yml`;
const changesTheRules = (path) => path === policyPath ||
    path.startsWith(`${workflowsPath}/`) ||
    path.startsWith(".github/actions/") ||
    [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].includes(path);
const statusContext = "release-console";
const environments = {
    get staging() {
        return chosen.environments.staging;
    },
    get production() {
        return chosen.environments.production;
    },
    get productionApproval() {
        return chosen.environments.productionApproval;
    },
    get rollbackApproval() {
        return chosen.environments.rollbackApproval;
    },
};
const consoleName = "release-console";


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
class RemoteError extends Error {
}
const isRefusal = (error) => error instanceof RemoteError && error.isRefusal;
const isGone = (error) => error instanceof RemoteError && error.isGone;


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ tooLittleForRollbacks),
/* harmony export */   tQ: () => (/* binding */ isShort)
/* harmony export */ });
/* unused harmony exports costOfRelease, costOfRollback */
const costOfRelease = { rest: 26, points: 40 };
const costOfRollback = { rest: 60, points: 70 };
const isShort = (budget) => scarce(budget, { cost: costOfRelease, times: 10 }) !== undefined;
const tooLittleForRollbacks = (budget) => scarce(budget, { cost: costOfRollback, times: 2 });
function scarce(budget, { cost, times }) {
    return ["rest", "points"].find((kind) => {
        const allowance = budget?.[kind];
        return allowance !== undefined && allowance.remaining < Math.min(cost[kind] * times, allowance.limit / 2);
    });
}


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ coerce),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   k5: () => (/* binding */ oneOf),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
class Shape {
    read;
    options;
    constructor(read, options = []) {
        this.read = read;
        this.options = options;
    }
    safeParse(value) {
        const issues = [];
        const data = this.read(value, [], issues);
        return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
    }
    parse(value) {
        const reading = this.safeParse(value);
        if (reading.success)
            return reading.data;
        throw new Error(reading.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
    }
    optional() {
        return new OptionalShape((value, ...at) => (value === undefined ? undefined : this.read(value, ...at)));
    }
    nullable() {
        return new Shape((value, ...at) => (value === null ? null : this.read(value, ...at)));
    }
    nullish() {
        return new OptionalShape((value, ...at) => value === null || value === undefined ? value : this.read(value, ...at));
    }
    default(preset) {
        const read = (value, ...at) => (value === undefined ? preset : this.read(value, ...at));
        return new Shape(read, this.options);
    }
    refine(holds, message = "Invalid input") {
        return new Shape(checked(this.read, (value) => (holds(value) ? undefined : message)));
    }
    transform(change) {
        return new Shape((value, path, problems) => {
            const before = problems.length;
            const found = this.read(value, path, problems);
            return problems.length === before ? change(found) : nothing;
        });
    }
    or(other) {
        return new Shape((value, path, problems) => {
            for (const each of [this, other]) {
                const reading = each.safeParse(value);
                if (reading.success)
                    return reading.data;
            }
            problems.push({ path, message: "Invalid input" });
            return nothing;
        });
    }
}
class OptionalShape extends Shape {
    mayBeLeftOut = true;
}
class StringShape extends Shape {
    min(least, words) {
        const message = words?.error ?? `Too small: expected string to have >=${least} characters`;
        return new StringShape(checked(this.read, ({ length }) => (length >= least ? undefined : message)));
    }
    regex(pattern, words) {
        const message = words?.error ?? `Invalid string: must match pattern ${String(pattern)}`;
        return new StringShape(checked(this.read, (value) => (pattern.test(value) ? undefined : message)));
    }
}
class NumberShape extends Shape {
    int() {
        const message = "Invalid input: expected int, received number";
        return new NumberShape(checked(this.read, (value) => (Number.isSafeInteger(value) ? undefined : message)));
    }
    positive() {
        const message = "Too small: expected number to be >0";
        return new NumberShape(checked(this.read, (value) => (value > 0 ? undefined : message)));
    }
}
class ObjectShape extends Shape {
    shape;
    constructor(shape, isStrict = false) {
        const fields = Object.entries(shape);
        super((value, path, problems) => {
            if (!isRecord(value))
                return wrong("object", { value, path, problems });
            const found = {};
            for (const [key, field] of fields) {
                const part = field.read(value[key], [...path, key], problems);
                if (part !== undefined || key in value)
                    found[key] = part;
            }
            if (isStrict)
                refuseOthers(value, shape, { path, problems });
            return found;
        });
        this.shape = shape;
    }
    extend(more) {
        return new ObjectShape({ ...this.shape, ...more });
    }
}
const object = (fields) => new ObjectShape(fields);
const strictObject = (fields) => new ObjectShape(fields, true);
const string = () => new StringShape(ofType("string"));
const number = () => new NumberShape(ofType("number"));
const boolean = () => new Shape(ofType("boolean"));
const unknown = () => new Shape((value) => value);
const custom = () => new Shape((value) => value);
const coerce = {
    number: () => {
        const { read } = number();
        return new NumberShape((value, ...at) => read(typeof value === "string" ? Number(value) : value, ...at));
    },
};
function array(item) {
    const { read } = item;
    return new Shape((value, path, problems) => Array.isArray(value)
        ? value.map((part, index) => read(part, [...path, index], problems))
        : wrong("array", { value, path, problems }));
}
function record(_key, item) {
    const { read } = item;
    return new Shape((value, path, problems) => {
        if (!isRecord(value))
            return wrong("record", { value, path, problems });
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(part, [...path, key], problems)]));
    });
}
function oneOf(options, words) {
    const list = options.map((option) => `"${option}"`).join("|");
    const message = words?.error ?? `Invalid option: expected one of ${list}`;
    const read = (value, path, problems) => {
        const found = options.find((option) => option === value);
        if (found === undefined)
            problems.push({ path, message });
        return found ?? nothing;
    };
    return new Shape(read, options);
}

const ofType = (type) => (value, path, problems) => typeof value === type && (type !== "number" || Number.isFinite(value))
    ? value
    : wrong(type, { value, path, problems });
function checked(read, check) {
    return (value, path, problems) => {
        const before = problems.length;
        const found = read(value, path, problems);
        const message = problems.length === before ? check(found) : undefined;
        if (message !== undefined)
            problems.push({ path, message });
        return found;
    };
}
function wrong(expected, { value, path, problems }) {
    problems.push({ path, message: `Invalid input: expected ${expected}, received ${typeOf(value)}` });
    return nothing;
}
function refuseOthers(value, shape, { path, problems }) {
    const others = Object.keys(value).filter((key) => !(key in shape));
    if (others.length === 0)
        return;
    const list = others.map((key) => `"${key}"`).join(", ");
    problems.push({ path, message: `Unrecognized key${others.length === 1 ? "" : "s"}: ${list}` });
}
const nothing = undefined;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function typeOf(value) {
    if (value === null)
        return "null";
    if (Number.isNaN(value))
        return "NaN";
    return Array.isArray(value) ? "array" : typeof value;
}


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isTreeSha),
/* harmony export */   EV: () => (/* binding */ isSameUser),
/* harmony export */   Fs: () => (/* binding */ versionAsked),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   P_: () => (/* binding */ includesUser),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   VJ: () => (/* binding */ versionParts),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   vi: () => (/* binding */ isTeamName),
/* harmony export */   yS: () => (/* binding */ isSameName),
/* harmony export */   zQ: () => (/* binding */ isUserLogin)
/* harmony export */ });
const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const isCommitSha = (text) => shaPattern.test(text);
const isTreeSha = (text) => shaPattern.test(text);
const isUserLogin = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10})?(?:\[bot\])?$/.test(text);
const isTeamName = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[a-z0-9_][a-z0-9_-]*$/.test(text);
const isSameUser = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesUser = (users, user) => users.some((each) => isSameUser(each, user));
const isSameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesName = (names, name) => names.some((each) => isSameName(each, name));
const shortSha = (sha) => sha.slice(0, 7);
const isVersion = (text) => /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(text);
const versionAsked = (text) => {
    const trimmed = text.trim();
    return /^[vV]?\d+\.\d+\.\d+$/.test(trimmed) ? `v${trimmed.replace(/^[vV]/, "")}` : trimmed;
};
function versionParts(version) {
    const [major = 0, minor = 0, patch = 0] = version.slice(1).split(".").map(Number);
    return { major, minor, patch };
}
function compareVersions(one, other) {
    const [a, b] = [versionParts(one), versionParts(other)];
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mC: () => (/* binding */ runAppendReleaseNotes),
  Rf: () => (/* binding */ runConsole),
  Kj: () => (/* binding */ runDeployProduction),
  oX: () => (/* binding */ runGateChecks),
  Qn: () => (/* binding */ runPromoteToStaging),
  h: () => (/* binding */ runRequireTesterApproval),
  el: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./build/actions/run/inputs.js
var inputs = __nccwpck_require__(9137);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __nccwpck_require__(3257);
// EXTERNAL MODULE: ./build/domain/values/misconfigured.js
var misconfigured = __nccwpck_require__(2847);
;// CONCATENATED MODULE: ./build/domain/values/rate-limit.js
class RateLimitError extends Error {
    found;
    until;
    name = "RateLimitError";
    constructor(found, until) {
        super(`${found} ${until === undefined ? "GitHub does not say until when." : `It ends at ${until}.`}`);
        this.found = found;
        this.until = until;
    }
}

// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __nccwpck_require__(81);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __nccwpck_require__(9926);
;// CONCATENATED MODULE: ./build/actions/run/report-failure.js






function reportFailure(runner, error) {
    if (error instanceof refusal/* RefusedError */.f) {
        for (const each of error.findings)
            runner.fail(each);
    }
    else if (error instanceof inputs/* BadInputError */.Ys) {
        runner.fail((0,reasons/* finding */.gk)("bad-input", error.problems.join("\n       ")));
    }
    else if (error instanceof misconfigured/* MisconfiguredError */.E) {
        runner.fail((0,reasons/* finding */.gk)("misconfigured", error.found, error.remedy));
    }
    else if (error instanceof RateLimitError) {
        runner.fail((0,reasons/* finding */.gk)("rate-limited", error.message));
    }
    else {
        runner.fail((0,reasons/* finding */.gk)("fault", (0,message_of/* messageOf */.b)(error)));
        if (error instanceof Error && error.stack !== undefined)
            runner.details("stack", error.stack);
    }
}

// EXTERNAL MODULE: ./build/domain/values/names.js
var values_names = __nccwpck_require__(4548);
// EXTERNAL MODULE: ./build/domain/values/remote-error.js
var remote_error = __nccwpck_require__(7467);
;// CONCATENATED MODULE: ./build/adapters/github/http/api-errors.js


class ApiError extends remote_error/* RemoteError */.Hi {
    request;
    name = "ApiError";
    status;
    found;
    acceptedPermissions;
    rateLimit;
    constructor(request, answer) {
        super(`${request}: ${answer.found}${statusNote(request, answer.status)}`);
        this.request = request;
        this.status = answer.status;
        this.found = answer.found;
        this.acceptedPermissions = answer.acceptedPermissions;
        this.rateLimit = answer.rateLimit;
    }
    get said() {
        return this.message;
    }
    get isRefusal() {
        return refusals.has(this.status) && this.rateLimit === undefined && isWrite(this.request);
    }
    get isGone() {
        return this.status === 404 || this.status === 410;
    }
    get isAmbiguous() {
        return this.status === 0 || this.status >= 500;
    }
}
const refusals = new Set([403, 404, 405, 409, 410, 422]);
const isWrite = (request) => /^(?:POST|PUT|PATCH|DELETE) \/repos\//.test(request);
function statusNote(request, status) {
    if (status === 0)
        return "";
    const hides = status === 404 && isWrite(request);
    return hides ? ` (404, which GitHub also says when "${scopeOf(request)}" is missing)` : ` (${status})`;
}
class MissingPermissionError extends misconfigured/* MisconfiguredError */.E {
}
const unknownToken = (error) => error.status === 401
    ? new misconfigured/* MisconfiguredError */.E(`${error.request}: ${error.found} (401).`, 'Leave the input "token" to its default. A job\'s token ends with the job, that of a GitHub App after an hour: start the workflow again.')
    : undefined;
const workflowsRemedy = 'Configure a GitHub App with Contents and Workflows: write (input "app-client-id"): no GITHUB_TOKEN may move refs onto changed workflow files.';
const addPermission = (scope) => `Add "${scope}" to this job's permissions.`;
function missingPermission(error) {
    if (error.status !== 403 || !error.found.startsWith("Resource not accessible by integration"))
        return undefined;
    const scope = scopeOf(error.request);
    const aboutWorkflows = error.acceptedPermissions?.includes("workflows=write") === true;
    const remedy = aboutWorkflows
        ? `${addPermission(scope)} If it is there already: ${workflowsRemedy}`
        : addPermission(scope);
    return new MissingPermissionError(`${error.request}: ${error.found}.`, remedy);
}
const isBeyondPlan = (error) => error instanceof ApiError && error.status === 403 && error.found.startsWith("Upgrade to GitHub");
function refusalOf(error, remedy) {
    if (error instanceof misconfigured/* MisconfiguredError */.E)
        return { found: error.found, remedy: error.remedy };
    if (error instanceof ApiError && error.status >= 400 && error.status < 500)
        return { found: error.message, remedy };
    return undefined;
}
const scopesOfPaths = [
    [/\/pulls\/[^/]+\/merge$/, "contents"],
    [/\/commits\/[^/]+\/status|\/statuses\//, "statuses"],
    [/\/check-(?:runs|suites)/, "checks"],
    [/\/deployments/, "deployments"],
    [/\/actions\/|\/environments/, "actions"],
    [/\/pulls/, "pull-requests"],
    [/\/issues|\/labels/, "issues"],
];
function scopeOf(route) {
    const [method = "GET", path = ""] = route.split(" ");
    const scope = scopesOfPaths.find(([pattern]) => pattern.test(path))?.[1] ?? "contents";
    return `${scope}: ${method === "GET" ? "read" : "write"}`;
}

;// CONCATENATED MODULE: ./build/adapters/github/http/retries.js


const retriedRead = (read, retrying) => retried({
    call: read,
    retrying,
    pauseAfterStumble: (attempt) => 250 * 2 ** attempt * (1 + Math.random() / 2),
});
const sentOnce = (write, retrying) => retried({ call: write, retrying, pauseAfterStumble: undefined });
const longestRestSeconds = 90;
const mostLostMs = 4 * 60_000;
async function retried({ call, retrying: { backoff, attempts = 4 }, pauseAfterStumble, }) {
    for (let attempt = 1;; attempt += 1) {
        await backoff.untilAllowed();
        const from = backoff.now();
        try {
            return await call();
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            const isLast = attempt === attempts || backoff.lost >= mostLostMs;
            const { rateLimit } = error;
            if (rateLimit !== undefined) {
                if (isLast || rateLimit.seconds > longestRestSeconds)
                    throw limited(error, rateLimit.until);
                backoff.count({ from, until: backoff.now() + rateLimit.seconds * 1000 });
                await backoff.rest(rateLimit);
            }
            else {
                const pause = error.isAmbiguous && !isLast ? pauseAfterStumble?.(attempt) : undefined;
                backoff.count({ from, until: backoff.now() + (pause ?? 0) });
                if (pause === undefined)
                    throw error;
                await backoff.pause(pause);
            }
        }
    }
}
const limited = (error, until) => new RateLimitError(`${error.request}: ${error.found} (${error.status}).`, until);

// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: external "./left-out.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_left_out_js_namespaceObject = x({ ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.HttpClient), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.fetch), ["paginateRest"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.paginateRest), ["randomUUID"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.randomUUID), ["restEndpointMethods"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.restEndpointMethods) });
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/internal/utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


function getAuthString(token, options) {
    if (!token && !options.auth) {
        throw new Error('Parameter token or opts.auth is required');
    }
    else if (token && options.auth) {
        throw new Error('Parameters token and opts.auth may not both be specified');
    }
    return typeof options.auth === 'string' ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
    const hc = new external_left_out_js_namespaceObject.HttpClient();
    return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
    const hc = new external_left_out_js_namespaceObject.HttpClient();
    return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
    const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
    const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
        return (0,external_left_out_js_namespaceObject.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
    });
    return proxyFetch;
}
function getApiBaseUrl() {
    return process.env['GITHUB_API_URL'] || 'https://api.github.com';
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
    var _a;
    const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
    if (orchId) {
        const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
        const tag = `actions_orchestration_id/${sanitizedId}`;
        if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
            return baseUserAgent;
        const ua = baseUserAgent ? `${baseUserAgent} ` : '';
        return `${ua}${tag}`;
    }
    return baseUserAgent;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/utils.js


// octokit + plugins



const context = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
    baseUrl,
    request: {
        agent: getProxyAgent(baseUrl),
        fetch: getProxyFetch(baseUrl)
    }
};
const GitHub = Octokit.plugin(external_left_out_js_namespaceObject.restEndpointMethods, external_left_out_js_namespaceObject.paginateRest).defaults(defaults);

/**
 * Convience function to correctly format Octokit Options to pass into the constructor.
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokitOptions(token, options) {
    const opts = Object.assign({}, options || {}); // Shallow clone - don't mutate the object provided by the caller
    // Auth
    const auth = getAuthString(token, opts);
    if (auth) {
        opts.auth = auth;
    }
    // Orchestration ID
    const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
    if (userAgent) {
        opts.userAgent = userAgent;
    }
    return opts;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/github.js


const github_context = new Context();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins(getOctokitOptions(token, options));
}
//# sourceMappingURL=github.js.map
;// CONCATENATED MODULE: ./build/adapters/github/http/rate-limits.js
const unnamedSeconds = 60;
function rateLimitOf(status, answered) {
    if (status !== 403 && status !== 429)
        return undefined;
    return limitNamedBy(answered) ?? (status === 429 ? unnamed : undefined);
}
const graphqlRateLimit = (answered) => limitNamedBy(answered) ?? unnamed;
const unnamed = { kind: "secondary", seconds: unnamedSeconds, until: undefined };
function limitNamedBy({ headers, said }) {
    const now = dateOf(headers);
    const seconds = secondsIn(headers["retry-after"]);
    if (seconds !== undefined)
        return { kind: "secondary", seconds, until: new Date(now + seconds * 1000).toISOString() };
    const reset = secondsIn(headers["x-ratelimit-reset"]);
    if (String(headers["x-ratelimit-remaining"]) === "0" && reset !== undefined)
        return {
            kind: "primary",
            seconds: Math.max(1, Math.ceil(reset - now / 1000)),
            until: new Date(reset * 1000).toISOString(),
        };
    return /\brate limit|abuse detection/i.test(said) ? unnamed : undefined;
}
function secondsIn(header) {
    const seconds = header === undefined || header === "" ? Number.NaN : Number(header);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
function dateOf(headers) {
    const date = Date.parse(String(headers["date"]));
    return Number.isNaN(date) ? Date.now() : date;
}

;// CONCATENATED MODULE: ./build/adapters/github/http/transport.js




const documentName = (document) => /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "GraphQL";
function createTransport(options) {
    const { token, apiUrl, graphqlUrl, time, budget } = options;
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: "release-console" });
    const call = async (route, parameters) => {
        const answer = await answerOf(options.fetch, route, async (fetch) => {
            const headers = { "x-github-api-version": "2022-11-28" };
            await octokit.request(route, { ...parameters, headers, request: { fetch } });
        });
        const { status } = answer;
        const headers = Object.fromEntries(answer.headers);
        time.observe(headers["date"]);
        budget?.observe(headers);
        const data = readBody(answer);
        if (status >= 400)
            throw transport_refusal(route, { status, headers, data });
        if (data instanceof Unreadable)
            throw new ApiError(route, { status: 502, found: data.problem });
        return { status, data, headers };
    };
    return {
        call,
        graphql: async (document, variables) => {
            const name = documentName(document);
            try {
                return graphqlAnswer(await call(`POST ${graphqlUrl}`, { query: document, variables }), name);
            }
            catch (error) {
                throw error instanceof ApiError ? new ApiError(name, error) : error;
            }
        },
    };
}
async function answerOf(fetch, route, send) {
    const answers = [];
    try {
        await send(async (url, init) => {
            const answer = await fetch(url, init);
            answers.push(answer);
            return answer;
        });
    }
    catch (error) {
        const found = (0,message_of/* messageOf */.b)(error);
        if (answers.length === 0)
            throw new ApiError(route, { status: 0, found: `no answer: ${found}` });
    }
    const answer = answers.at(-1);
    if (answer === undefined)
        throw new Error(`${route} was not sent.`);
    return answer;
}
class Unreadable {
    problem;
    constructor(problem) {
        this.problem = problem;
    }
}
function readBody({ body, headers }) {
    const text = body.toString("utf8");
    if (text === "")
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        const isPage = headers.get("content-type")?.includes("html") === true || text.startsWith("<");
        const title = /<title>([^<]{0,100})/i.exec(text)?.[1]?.trim();
        if (isPage)
            return new Unreadable(`a page instead of an answer${title === undefined ? "" : ` ("${title}")`}`);
        return new Unreadable(`an answer that is not JSON, of ${text.length} characters: ${JSON.stringify(text.slice(0, 60))}`);
    }
}
function transport_refusal(route, { status, headers, data }) {
    const found = wordsOf(data);
    const accepted = headers["x-accepted-github-permissions"];
    return new ApiError(route, {
        status,
        found,
        acceptedPermissions: accepted === undefined ? undefined : String(accepted),
        rateLimit: rateLimitOf(status, { headers, said: found }),
    });
}
function wordsOf(data) {
    if (data instanceof Unreadable)
        return data.problem;
    const { message, errors } = (typeof data === "object" && data !== null ? data : {});
    if (typeof message !== "string")
        return "no explanation";
    return errors === undefined ? message : `${message} ${JSON.stringify(errors)}`;
}
function graphqlAnswer({ data: body, headers }, name) {
    const { data, errors } = (typeof body === "object" && body !== null ? body : {});
    const found = Array.isArray(errors) ? errors.map(graphqlError) : [];
    const said = found.map((error) => error.message).join(" ");
    if (found.some(isRateLimit))
        throw new ApiError(name, {
            status: 429,
            found: said,
            rateLimit: graphqlRateLimit({ headers, said }),
        });
    if (typeof data !== "object") {
        const isRefused = found.length > 0 && found.every(({ type }) => type !== undefined);
        throw new ApiError(name, {
            status: isRefused ? 422 : 502,
            found: said || "The answer is not one of GraphQL.",
        });
    }
    return { data: data, errors: found };
}
const isRateLimit = ({ type, message }) => type === "RATE_LIMITED" || type === "RATE_LIMIT" || /secondary rate limit/i.test(message);
function graphqlError(error) {
    const { type, message, path, extensions } = error;
    const kind = type ?? extensions?.code;
    return {
        type: typeof kind === "string" ? kind : undefined,
        message: typeof message === "string" ? message : JSON.stringify(error),
        path: Array.isArray(path) ? path : [],
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/http/client.js



function createClient(options) {
    const { repository, backoff } = options;
    const transport = createTransport(options);
    const rest = async (route, parameters = {}, { repeatable } = { repeatable: false }) => {
        const attempt = () => transport.call(route, { ...(route.includes("{owner}") ? repository : {}), ...parameters });
        try {
            return await (repeatable || route.startsWith("GET ")
                ? retriedRead(attempt, { backoff })
                : sentOnce(attempt, { backoff }));
        }
        catch (error) {
            throw explained(error);
        }
    };
    const query = async (document, variables, { attempts } = { attempts: 4 }) => {
        const attempt = async () => unlessTransient(await transport.graphql(document, variables), documentName(document));
        try {
            return await retriedRead(attempt, { backoff, attempts });
        }
        catch (error) {
            throw explained(error);
        }
    };
    const repositoryId = rememberedOnce(() => askRepositoryId(query, repository));
    return {
        repository,
        query,
        mutate: async (document, variables) => {
            try {
                return await sentOnce(() => transport.graphql(document, variables), { backoff });
            }
            catch (error) {
                throw explained(error);
            }
        },
        rest,
        list: (route, parameters, key) => listAll(rest, { route, parameters: parameters ?? {}, key }),
        repositoryId: repositoryId.get,
        rememberRepositoryId: repositoryId.set,
    };
}
const explained = (error) => error instanceof ApiError ? (missingPermission(error) ?? unknownToken(error) ?? error) : error;
function unlessTransient(answer, name) {
    const stumble = answer.errors.find(({ type }) => type === undefined);
    if (stumble === undefined)
        return answer;
    throw new ApiError(name, { status: 502, found: stumble.message });
}
async function listAll(rest, { route, parameters, key, }) {
    const items = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await rest(route, { per_page: 100, ...parameters, page });
        const found = key === undefined ? data : data?.[key];
        if (!Array.isArray(found))
            throw new ApiError(route, { status: 502, found: "The answer is not a list." });
        items.push(...found);
        if (!String(headers["link"] ?? "").includes('rel="next"'))
            return items;
    }
}
async function askRepositoryId(query, { owner, repo }) {
    const { data, errors } = await query("query RepositoryId($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }", { owner, repo });
    const id = data?.["repository"]?.id;
    if (typeof id !== "string")
        throw new ApiError("RepositoryId", { status: 404, found: errors[0]?.message ?? "No such repository." });
    return id;
}
function rememberedOnce(ask) {
    let answer;
    return {
        get: () => {
            answer ??= ask().catch((error) => {
                answer = undefined;
                throw error;
            });
            return answer;
        },
        set: (id) => {
            answer = Promise.resolve(id);
        },
    };
}

// EXTERNAL MODULE: ./build/domain/text/markdown-limits.js
var markdown_limits = __nccwpck_require__(189);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __nccwpck_require__(9820);
;// CONCATENATED MODULE: ./build/adapters/github/social/commit-statuses.js



function createCommitStatuses(client, pace) {
    const known = new Map();
    return {
        set: async ({ sha, state, description, url, again = false }) => {
            const shown = `${state} ${description}`;
            const before = known.get(sha);
            if (!again && before?.shown === shown) {
                await before.sent;
                return;
            }
            const parameters = {
                sha,
                state,
                description: shortened(description),
                target_url: url,
                context: values_names/* statusContext */.s,
            };
            const send = () => pace(() => client.rest("POST /repos/{owner}/{repo}/statuses/{sha}", parameters, { repeatable: true }));
            const sent = before === undefined ? send() : before.sent.then(send, send);
            known.set(sha, { shown, sent });
            try {
                await sent;
            }
            catch (error) {
                if (known.get(sha)?.sent === sent)
                    known.delete(sha);
                throw error;
            }
        },
    };
}
const shortened = (text) => (0,markdown/* cutText */.IN)(text, markdown_limits/* limits */.F.description);

// EXTERNAL MODULE: ./build/domain/values/shapes.js
var shapes = __nccwpck_require__(8268);
;// CONCATENATED MODULE: ./build/adapters/github/http/typed-queries.js



async function queryComplete(client, { document, variables, shape, attempts = 4, mayBeGone = false, mayBeWithheld = [], }) {
    const named = Object.entries({ ...client.repository, ...variables }).filter(([variable]) => document.includes(`$${variable}:`));
    const answer = await client.query(document, Object.fromEntries(named), { attempts });
    const name = documentName(document);
    const errors = answer.errors.filter((error) => !(mayBeGone && isGoneInside(error)) && !mayBeWithheld.some((field) => error.path.at(-1) === field));
    if (errors.length > 0)
        throw queryError(name, errors);
    return parseAnswer(shape, answer.data, name);
}
const isGoneInside = ({ type, path }) => type === "NOT_FOUND" && path[0] === "repository" && path.length > 1;
class MalformedAnswerError extends ApiError {
}
function parseAnswer(shape, answer, request) {
    const parsed = shape.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues
        .slice(0, 5)
        .map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new MalformedAnswerError(request, {
        status: 502,
        found: `The answer has another shape than documented: ${problems.join("; ")}`,
    });
}
function accountLogin({ __typename, login, }) {
    return (__typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login);
}
const ghost = "ghost";
const timeOf = (text) => new Date(text).toISOString();
const scopesOfFields = {
    checkSuites: "checks: read",
    checkRuns: "checks: read",
    workflowRun: "actions: read",
    status: "statuses: read",
    contexts: "statuses: read",
    pullRequests: "pull-requests: read",
    pullRequest: "pull-requests: read",
    reviews: "pull-requests: read",
    reviewThreads: "pull-requests: read",
    comments: "pull-requests: read",
    files: "pull-requests: read",
    closingIssuesReferences: "issues: read",
    issues: "issues: read",
    object: "contents: read",
    policy: "contents: read",
};
function queryError(name, errors) {
    const said = [...new Set(errors.map(({ message }) => message))].join(" ");
    const found = `${name}: ${said}`;
    if (errors.some(({ type }) => type === "FORBIDDEN")) {
        const scopes = errors.map(({ path }) => path.findLast((part) => typeof part === "string" && part in scopesOfFields));
        const lines = [
            ...new Set(scopes.map((field) => addPermission(scopesOfFields[String(field)] ?? "contents: read"))),
        ];
        return new MissingPermissionError(found, lines.join(" "));
    }
    const missing = errors.some(({ type, path }) => type === "NOT_FOUND" && path.join() === "repository");
    if (missing)
        return new misconfigured/* MisconfiguredError */.E(found, "Give the token access to this repository.");
    const isTooMuch = errors.some(({ type }) => type === "RESOURCE_LIMITS_EXCEEDED");
    return new ApiError(name, { status: isTooMuch ? 503 : 422, found: said });
}

;// CONCATENATED MODULE: ./build/adapters/github/social/find-comments.js


const conversationsInOneDocument = 10;
const mostPages = 10;
const commentShape = shapes/* object */.Ik({
    databaseId: shapes/* number */.ai().int(),
    body: shapes/* string */.Yj(),
    viewerDidAuthor: shapes/* boolean */.zM(),
    createdAt: shapes/* string */.Yj(),
});
const pageShape = shapes/* object */.Ik({
    nodes: shapes/* array */.YO(commentShape),
    pageInfo: shapes/* object */.Ik({ hasPreviousPage: shapes/* boolean */.zM(), startCursor: shapes/* string */.Yj().nullable() }),
});
const conversationShape = shapes/* object */.Ik({ comments: pageShape }).nullish();
async function findOwnComments(client, wanted) {
    const found = new Map();
    let places = [...new Set(wanted.map(({ number }) => number))].map((number) => ({
        number,
        before: null,
    }));
    for (let count = 1; count <= mostPages && places.length > 0; count += 1) {
        const further = [];
        for (const [number, page] of await pagesAt(client, places)) {
            const missing = wanted.filter((each) => each.number === number && !found.has(each));
            for (const each of missing) {
                const comment = page.nodes.findLast(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(each.marker));
                if (comment !== undefined)
                    found.set(each, comment.databaseId);
            }
            if (missing.some((each) => !found.has(each) && mayBeBefore(page, each)))
                further.push({ number, before: page.pageInfo.startCursor });
        }
        places = further;
    }
    return wanted.map((each) => found.get(each));
}
const mayBeBefore = ({ nodes: [oldest], pageInfo }, { since }) => pageInfo.hasPreviousPage &&
    since !== undefined &&
    oldest !== undefined &&
    Date.parse(oldest.createdAt) >= Date.parse(since);
async function pagesAt(client, places) {
    const pages = [];
    for (let start = 0; start < places.length; start += conversationsInOneDocument) {
        const chunk = places.slice(start, start + conversationsInOneDocument);
        const fields = chunk.map(({ number, before }) => {
            const from = before === null ? "" : `, before: ${JSON.stringify(before)}`;
            const page = `comments(last: 100${from}) { nodes { databaseId body viewerDidAuthor createdAt } pageInfo { hasPreviousPage startCursor } }`;
            return `c${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${page} } ... on PullRequest { ${page} } }`;
        });
        const document = `query OwnComments($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${fields.join("\n    ")}\n  }\n}`;
        const shape = shapes/* object */.Ik({ repository: shapes/* record */.g1(shapes/* string */.Yj(), conversationShape) });
        const { repository } = await queryComplete(client, { document, variables: {}, shape, mayBeGone: true });
        for (const { number } of chunk) {
            const page = repository[`c${number}`]?.comments;
            if (page !== undefined)
                pages.push([number, page]);
        }
    }
    return pages;
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/commit-facts.js
const commitFacts = ({ nodes }) => nodes.map(({ commit }) => {
    const { author, committer, authors } = commit;
    const people = [author, ...(isGitHub(committer) ? [] : [committer]), ...authors.nodes];
    const linked = people.flatMap((person) => person?.user?.login ?? []);
    return {
        sha: commit.oid,
        parents: commit.parents.nodes.map(({ oid }) => oid),
        people: [...new Set(linked)],
        unlinked: [
            ...new Set([
                ...people.flatMap((person) => (person?.user ? [] : [(person?.name ?? "").slice(0, 80)])),
                ...(authors.totalCount > authors.nodes.length ? ["further co-authors"] : []),
            ]),
        ],
    };
});
const isGitHub = (committer) => committer?.user?.login === "web-flow" ||
    (committer?.user === null && committer.email === "noreply@github.com");

// EXTERNAL MODULE: ./build/domain/train/commit-messages.js
var commit_messages = __nccwpck_require__(1560);
// EXTERNAL MODULE: ./build/domain/gates/checks.js
var checks = __nccwpck_require__(9265);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/check-facts.js


function checkFacts(head) {
    const found = new Map();
    for (const suite of head.checkSuites.nodes) {
        for (const check of [...runsOf(suite), ...unfinishedRun(suite)])
            found.set(`${check.suite}/${check.run}`, check);
    }
    const sorted = [...found.values()].toSorted((one, other) => one.suite - other.suite || one.run - other.run);
    return sorted.map(({ facts }, order) => ({ ...facts, order }));
}
function statusFacts(head) {
    return (head.status?.contexts ?? []).map(({ context, state, description, createdAt, creator }) => ({
        context,
        state: state.toLowerCase(),
        description: description ?? "",
        since: timeOf(createdAt),
        creator: creator === null ? undefined : accountLogin(creator),
    }));
}
const suiteFacts = (suite) => ({
    app: suite.app?.slug ?? "",
    workflow: suite.workflowRun?.workflow.name,
    event: suite.workflowRun?.event,
    ...(suite.workflowRun === null ? {} : { run: suite.workflowRun.databaseId }),
});
const runsOf = (suite) => suite.checkRuns.nodes.map((run) => ({
    suite: suite.databaseId,
    run: run.databaseId,
    facts: {
        ...suiteFacts(suite),
        name: run.name,
        status: run.status.toLowerCase(),
        conclusion: run.conclusion?.toLowerCase(),
        since: timeOf(run.startedAt ?? suite.createdAt),
        completedAt: run.completedAt === null ? undefined : timeOf(run.completedAt),
    },
}));
const says = new Set(["SUCCESS", "NEUTRAL", "SKIPPED"]);
function unfinishedRun(suite) {
    const jobs = suite.checkRuns.nodes;
    const speaksForItself = jobs.length === 0
        ? says.has(suite.conclusion ?? "")
        : suite.status === "COMPLETED" ||
            jobs.some(({ status }) => status !== "COMPLETED") ||
            jobs.every(({ name }) => name === checks/* signalJob */.Sw);
    if (suite.workflowRun === null || speaksForItself)
        return [];
    const facts = {
        ...suiteFacts(suite),
        name: suite.workflowRun.workflow.name,
        status: suite.status.toLowerCase(),
        conclusion: suite.conclusion?.toLowerCase(),
        since: timeOf(suite.createdAt),
        completedAt: undefined,
    };
    return [{ suite: suite.databaseId, run: Number.MAX_SAFE_INTEGER, facts }];
}

// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __nccwpck_require__(9876);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/answer.js


const pageInfo = shapes/* object */.Ik({ hasNextPage: shapes/* boolean */.zM(), endCursor: shapes/* string */.Yj().nullable() });
const connectionOf = (node) => shapes/* object */.Ik({ nodes: shapes/* array */.YO(node), pageInfo });
const pageInfoFromEnd = shapes/* object */.Ik({ hasPreviousPage: shapes/* boolean */.zM(), startCursor: shapes/* string */.Yj().nullable() });
const connectionFromEndOf = (node) => shapes/* object */.Ik({ nodes: shapes/* array */.YO(node), pageInfo: pageInfoFromEnd });
const commitSha = shapes/* custom */.Ie()
    .refine((text) => typeof text === "string" && (0,values/* isCommitSha */._$)(text), "not a commit SHA");
const treeSha = shapes/* custom */.Ie()
    .refine((text) => typeof text === "string" && (0,values/* isTreeSha */.Dp)(text), "not a tree SHA");
const blob = shapes/* object */.Ik({ oid: shapes/* string */.Yj(), text: shapes/* string */.Yj().nullable(), isTruncated: shapes/* boolean */.zM() });
const actor = shapes/* object */.Ik({ __typename: shapes/* string */.Yj(), login: shapes/* string */.Yj().min(1) }).nullable();
const user = shapes/* object */.Ik({ name: shapes/* string */.Yj().nullish(), user: shapes/* object */.Ik({ login: shapes/* string */.Yj().min(1) }).nullable() })
    .nullable();
const committer = shapes/* object */.Ik({
    name: shapes/* string */.Yj().nullish(),
    email: shapes/* string */.Yj().nullish(),
    user: shapes/* object */.Ik({ login: shapes/* string */.Yj().min(1) }).nullable(),
})
    .nullable();
const target = shapes/* object */.Ik({ oid: commitSha, tree: shapes/* object */.Ik({ oid: treeSha }) });
const reference = shapes/* object */.Ik({ target }).nullable();
const checkRun = shapes/* object */.Ik({
    databaseId: shapes/* number */.ai().int(),
    name: shapes/* string */.Yj(),
    status: shapes/* string */.Yj(),
    conclusion: shapes/* string */.Yj().nullable(),
    startedAt: shapes/* string */.Yj().nullable(),
    completedAt: shapes/* string */.Yj().nullable(),
});
const checkSuite = shapes/* object */.Ik({
    id: shapes/* string */.Yj(),
    databaseId: shapes/* number */.ai().int(),
    status: shapes/* string */.Yj(),
    conclusion: shapes/* string */.Yj().nullable(),
    createdAt: shapes/* string */.Yj(),
    app: shapes/* object */.Ik({ slug: shapes/* string */.Yj() }).nullable(),
    workflowRun: shapes/* object */.Ik({ databaseId: shapes/* number */.ai().int(), event: shapes/* string */.Yj(), workflow: shapes/* object */.Ik({ name: shapes/* string */.Yj() }) })
        .nullable(),
    checkRuns: connectionOf(checkRun),
});
const statusContext = shapes/* object */.Ik({
    context: shapes/* string */.Yj(),
    state: shapes/* enum */.k5(["ERROR", "EXPECTED", "FAILURE", "PENDING", "SUCCESS"]),
    description: shapes/* string */.Yj().nullable(),
    createdAt: shapes/* string */.Yj(),
    creator: actor,
});
const noFile = shapes/* strictObject */.re({}).transform(() => null);
const entry = shapes/* object */.Ik({ oid: shapes/* string */.Yj() }).nullable();
const ruleFiles = { dotGithub: entry, owners: entry, docsOwners: entry };
const headShape = shapes/* object */.Ik({
    oid: commitSha,
    ...ruleFiles,
    policy: shapes/* object */.Ik({ object: blob.or(noFile).nullable() }).nullable(),
    status: shapes/* object */.Ik({ contexts: shapes/* array */.YO(statusContext) }).nullable(),
    checkSuites: connectionOf(checkSuite),
});
const nodeShapes = {
    labels: shapes/* object */.Ik({ name: shapes/* string */.Yj() }),
    reviews: shapes/* object */.Ik({
        databaseId: shapes/* number */.ai().int(),
        state: shapes/* enum */.k5(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
        submittedAt: shapes/* string */.Yj().nullable(),
        authorCanPushToRepository: shapes/* boolean */.zM(),
        author: actor,
        commit: shapes/* object */.Ik({ oid: commitSha }).nullable(),
    }),
    reviewThreads: shapes/* object */.Ik({ isResolved: shapes/* boolean */.zM() }),
    commits: shapes/* object */.Ik({
        commit: shapes/* object */.Ik({
            oid: commitSha,
            messageHeadline: shapes/* string */.Yj(),
            parents: shapes/* object */.Ik({ totalCount: shapes/* number */.ai().int(), nodes: shapes/* array */.YO(shapes/* object */.Ik({ oid: commitSha })) }),
            author: user,
            committer,
            authors: shapes/* object */.Ik({ totalCount: shapes/* number */.ai().int(), nodes: shapes/* array */.YO(user) }),
        }),
    }),
    files: shapes/* object */.Ik({ path: shapes/* string */.Yj(), changeType: shapes/* string */.Yj() }),
    comments: shapes/* object */.Ik({ databaseId: shapes/* number */.ai().int(), body: shapes/* string */.Yj(), viewerDidAuthor: shapes/* boolean */.zM() }),
    closingIssuesReferences: shapes/* object */.Ik({
        number: shapes/* number */.ai().int(),
        repository: shapes/* object */.Ik({ nameWithOwner: shapes/* string */.Yj() }),
    }),
};
const suitesPage = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({ object: shapes/* object */.Ik({ page: connectionOf(checkSuite) }) }),
});
const runsPage = shapes/* object */.Ik({ node: shapes/* object */.Ik({ page: connectionOf(checkRun) }) });
const reviewText = shapes/* object */.Ik({
    databaseId: shapes/* number */.ai().int(),
    body: shapes/* string */.Yj(),
    submittedAt: shapes/* string */.Yj().nullable(),
    lastEditedAt: shapes/* string */.Yj().nullable(),
    authorCanPushToRepository: shapes/* boolean */.zM(),
    author: actor,
});
const pullRequest = shapes/* object */.Ik({
    number: shapes/* number */.ai().int(),
    title: shapes/* string */.Yj(),
    url: shapes/* string */.Yj(),
    isDraft: shapes/* boolean */.zM(),
    mergeable: shapes/* enum */.k5(["MERGEABLE", "CONFLICTING", "UNKNOWN"]),
    reviewDecision: shapes/* enum */.k5(["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"]).nullable(),
    changedFiles: shapes/* number */.ai().int(),
    author: actor,
    headRefOid: commitSha,
    headRefName: shapes/* string */.Yj(),
    headRepository: shapes/* object */.Ik({ nameWithOwner: shapes/* string */.Yj() }).nullable(),
    isCrossRepository: shapes/* boolean */.zM(),
    head: shapes/* object */.Ik({ nodes: shapes/* array */.YO(shapes/* object */.Ik({ commit: headShape })) }),
    labels: connectionOf(nodeShapes.labels),
    reviews: connectionFromEndOf(nodeShapes.reviews),
    newestTexts: shapes/* object */.Ik({ nodes: shapes/* array */.YO(reviewText) }),
    reviewThreads: connectionOf(nodeShapes.reviewThreads),
    commits: connectionOf(nodeShapes.commits),
    files: connectionOf(nodeShapes.files).nullable(),
    comments: connectionOf(nodeShapes.comments),
    closingIssuesReferences: connectionOf(nodeShapes.closingIssuesReferences),
});
const rule = shapes/* object */.Ik({
    type: shapes/* string */.Yj(),
    parameters: shapes/* object */.Ik({
        requiredApprovingReviewCount: shapes/* number */.ai().int().optional(),
        requireCodeOwnerReview: shapes/* boolean */.zM().optional(),
        requireLastPushApproval: shapes/* boolean */.zM().optional(),
        allowedMergeMethods: shapes/* array */.YO(shapes/* string */.Yj()).nullish(),
        strictRequiredStatusChecksPolicy: shapes/* boolean */.zM().optional(),
        requiredStatusChecks: shapes/* array */.YO(shapes/* object */.Ik({ context: shapes/* string */.Yj() })).optional(),
    })
        .nullable(),
});
const rules = connectionOf(rule).nullable();
const tag = shapes/* object */.Ik({ name: shapes/* string */.Yj() });
const tagsPage = shapes/* object */.Ik({ repository: shapes/* object */.Ik({ page: connectionOf(tag) }) });
const pullRequests = connectionOf(pullRequest);
const morePullRequestsShape = shapes/* object */.Ik({ repository: shapes/* object */.Ik({ pullRequests }) });
const snapshotShape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        id: shapes/* string */.Yj(),
        databaseId: shapes/* number */.ai().int(),
        nameWithOwner: shapes/* string */.Yj(),
        isFork: shapes/* boolean */.zM(),
        hasIssuesEnabled: shapes/* boolean */.zM(),
        mergeCommitAllowed: shapes/* boolean */.zM(),
        squashMergeAllowed: shapes/* boolean */.zM(),
        rebaseMergeAllowed: shapes/* boolean */.zM(),
        defaultBranchRef: shapes/* object */.Ik({ name: shapes/* string */.Yj() }).nullable(),
        policy: blob.nullable(),
        develop: shapes/* object */.Ik({
            target: target.extend(ruleFiles),
            refUpdateRule: shapes/* object */.Ik({ pattern: shapes/* string */.Yj() }).nullable(),
            rules,
        })
            .nullable(),
        staging: reference,
        tags: connectionOf(tag),
        log: shapes/* object */.Ik({
            target: target.extend({
                file: shapes/* object */.Ik({ object: blob }).nullable(),
                messageHeadline: shapes/* string */.Yj(),
                author: user,
                signature: shapes/* object */.Ik({ isValid: shapes/* boolean */.zM(), wasSignedByGitHub: shapes/* boolean */.zM() }).nullable(),
            }),
        })
            .nullable(),
        pullRequests,
    }),
});

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/query.js

const firstPage = { commits: 10, files: 100, comments: 30, suites: 10, runs: 50 };
const pullRequestPages = { usual: 10, largest: 50, small: 4 };
const query_pageInfo = "pageInfo { hasNextPage endCursor }";
const runFields = "databaseId name status conclusion startedAt completedAt";
const pullRequestConnections = {
    labels: { size: 100, fields: "name" },
    reviews: {
        size: 100,
        fields: "databaseId state submittedAt authorCanPushToRepository author { __typename login } commit { oid }",
        filter: "states: [APPROVED, CHANGES_REQUESTED, DISMISSED]",
    },
    reviewThreads: { size: 100, fields: "isResolved" },
    commits: {
        size: firstPage.commits,
        fields: "commit { oid messageHeadline parents(first: 2) { totalCount nodes { oid } } author { name user { login } } committer { name email user { login } } authors(first: 10) { totalCount nodes { name user { login } } } }",
    },
    files: { size: firstPage.files, fields: "path changeType" },
    comments: { size: firstPage.comments, fields: "databaseId body viewerDidAuthor" },
    closingIssuesReferences: { size: 20, fields: "number repository { nameWithOwner }" },
};
const suiteFields = `id databaseId status conclusion createdAt app { slug } workflowRun { databaseId event workflow { name } }
  checkRuns(first: ${firstPage.runs}) { nodes { ${runFields} } ${query_pageInfo} }`;
const query_ruleFiles = 'dotGithub: file(path: ".github") { oid } owners: file(path: "CODEOWNERS") { oid } docsOwners: file(path: "docs/CODEOWNERS") { oid }';
const headFields = `oid ${query_ruleFiles}
  policy: file(path: "${values_names/* policyPath */.k1}") { object { ... on Blob { oid text isTruncated } } }
  status { contexts { context state description createdAt creator { __typename login } } }
  checkSuites(first: ${firstPage.suites}) { nodes { ${suiteFields} } ${query_pageInfo} }`;
const connection = (name, { size, place }) => {
    const asked = pullRequestConnections[name];
    const isFromEnd = "filter" in asked;
    const further = place === undefined ? "" : `, ${isFromEnd ? "before" : "after"}: ${place}`;
    const page = isFromEnd ? `last: ${size}${further}, ${asked.filter}` : `first: ${size}${further}`;
    const info = isFromEnd ? "pageInfo { hasPreviousPage startCursor }" : query_pageInfo;
    return `${name}(${page}) { nodes { ${asked.fields} } ${info} }`;
};
const connections = Object.entries(pullRequestConnections)
    .map(([name, { size }]) => connection(name, { size }))
    .join("\n  ");
const newestTexts = "newestTexts: reviews(last: 10, states: [APPROVED, CHANGES_REQUESTED, COMMENTED]) { nodes { databaseId body submittedAt lastEditedAt authorCanPushToRepository author { __typename login } } }";
const pullRequestPage = `pullRequests(states: OPEN, baseRefName: $base, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
  nodes {
    number title url isDraft mergeable reviewDecision changedFiles
    author { __typename login }
    headRefOid headRefName headRepository { nameWithOwner } isCrossRepository
    head: commits(last: 1) { nodes { commit { ${headFields} } } }
    ${connections}
    ${newestTexts}
  }
  ${query_pageInfo}
}`;
const query_tagsPage = (after) => `refs(refPrefix: "refs/tags/", query: "v", first: 100${after}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } ${query_pageInfo} }`;
const tip = (more = "") => `target { ... on Commit { oid tree { oid } ${more} } }`;
const branch = (alias, name, more = "") => `${alias}: ref(qualifiedName: "refs/heads/${name}") { ${tip(more)} }`;
const stateFile = 'file(path: "state.json") { object { ... on Blob { oid text isTruncated } } }';
const query_rules = `refUpdateRule { pattern } rules(first: 100) { nodes { type parameters {
      ... on PullRequestParameters { requiredApprovingReviewCount requireCodeOwnerReview requireLastPushApproval allowedMergeMethods }
      ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy requiredStatusChecks { context } }
    } } ${query_pageInfo} }`;
const snapshotDocument = `query Snapshot($owner: String!, $repo: String!, $base: String!, $baseRef: String!, $stagingRef: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    id databaseId nameWithOwner isFork hasIssuesEnabled mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed
    defaultBranchRef { name }
    policy: object(expression: "HEAD:${values_names/* policyPath */.k1}") { ... on Blob { oid text isTruncated } }
    develop: ref(qualifiedName: $baseRef) { ${tip(query_ruleFiles)} ${query_rules} }
    staging: ref(qualifiedName: $stagingRef) { ${tip()} }
    ${branch("log", values_names/* branches */.J0.log, `${stateFile} messageHeadline author { name user { login } } signature { isValid wasSignedByGitHub }`)}
    tags: ${query_tagsPage("")}
    ${pullRequestPage}
  }
}`;
const morePullRequestsDocument = `query MorePullRequests($owner: String!, $repo: String!, $base: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { ${pullRequestPage} }
}`;
const nextTagsDocument = `query NextTags($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) { page: ${query_tagsPage(", after: $after")} }
}`;
const nextPageDocument = (name) => `query NextPage($owner: String!, $repo: String!, $number: Int!, $place: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    page: ${connection(name, { size: 100, place: "$place" })}
  } }
}`;
const headDocument = `query Head($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit { ${headFields} } } }
}`;
const nextSuitesDocument = `query NextSuites($owner: String!, $repo: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    page: checkSuites(first: 50, after: $after) { nodes { ${suiteFields} } ${query_pageInfo} }
  } } }
}`;
const nextRunsDocument = `query NextRuns($suite: ID!, $after: String) {
  node(id: $suite) { ... on CheckSuite { page: checkRuns(first: 100, after: $after) { nodes { ${runFields} } ${query_pageInfo} } } }
}`;

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/pages.js






async function listedPullRequests(client, first) {
    const found = new Map();
    let page = first.repository.pullRequests;
    for (;;) {
        for (const pull of page.nodes)
            found.set(pull.number, pull);
        if (!page.pageInfo.hasNextPage)
            break;
        const variables = {
            base: values_names/* branches */.J0.base,
            size: page.nodes.length < pullRequestPages.usual
                ? Math.max(1, page.nodes.length)
                : 2 * pullRequestPages.usual,
            after: page.pageInfo.endCursor,
        };
        page = (await queryComplete(client, {
            document: morePullRequestsDocument,
            variables,
            shape: morePullRequestsShape,
        })).repository.pullRequests;
    }
    const sorted = [...found.values()].toSorted((one, other) => one.number - other.number);
    return Promise.all(sorted.map(async (answer) => ({ answer, head: await currentHead(client, answer) })));
}
async function tagNames(client, { repository: { tags } }, log) {
    const found = [...tags.nodes];
    if (log.kind === "read" && log.state.releases.length > 0)
        return found.map(({ name }) => name);
    for (let { pageInfo } = tags; pageInfo.hasNextPage;) {
        const variables = { after: pageInfo.endCursor };
        const { page } = (await queryComplete(client, { document: nextTagsDocument, variables, shape: tagsPage }))
            .repository;
        found.push(...page.nodes);
        pageInfo = page.pageInfo;
    }
    return found.map(({ name }) => name);
}
const isSticky = (comment) => comment.viewerDidAuthor && comment.body.startsWith(pull_request_status/* statusCommentMarker */.CF);
const followed = [
    "labels",
    "reviews",
    "reviewThreads",
    "commits",
    "comments",
    "closingIssuesReferences",
];
const hasFurtherPages = ({ answer }) => followed.some((name) => placeAfter(answer[name]) !== undefined);
const asListed = (listed) => ({ ...listed, changedPaths: [] });
async function wholePullRequest(client, { answer: pull, head }, { base, further }) {
    const isListed = pull.files === null || hasSameRules(head, base);
    await Promise.all([
        ...(further ? followed : []).map((name) => completeConnection(client, {
            pull,
            name,
            enough: name === "comments" ? (node) => isSticky(node) : () => false,
        })),
        isListed ? undefined : completeConnection(client, { pull, name: "files", enough: () => false }),
    ]);
    const changed = isListed ? pull.files?.nodes.map(({ path }) => path) : await changedPaths(client, pull);
    return { answer: pull, head, changedPaths: changed };
}
const hasSameRules = (head, base) => base !== undefined &&
    ["dotGithub", "owners", "docsOwners"].every((name) => head[name]?.oid === base[name]?.oid);
async function completeConnection(client, { pull, name, enough }) {
    const connection = pull[name];
    if (connection === null)
        return;
    const shape = shapes/* object */.Ik({
        repository: shapes/* object */.Ik({ pullRequest: shapes/* object */.Ik({ page: anyConnectionOf(name) }) }),
    });
    let place = placeAfter(connection);
    while (place !== undefined && !connection.nodes.some(enough)) {
        const variables = { number: pull.number, place };
        const answer = await queryComplete(client, { document: nextPageDocument(name), variables, shape });
        const page = answer.repository.pullRequest.page;
        connection.nodes.push(...page.nodes);
        place = placeAfter(page);
    }
}
const anyConnectionOf = (name) => name === "reviews" ? connectionFromEndOf(nodeShapes[name]) : connectionOf(nodeShapes[name]);
const placeAfter = ({ pageInfo }) => {
    if ("hasNextPage" in pageInfo)
        return pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    return pageInfo.hasPreviousPage ? pageInfo.startCursor : undefined;
};
async function currentHead(client, pull) {
    const listed = pull.head.nodes.at(-1)?.commit;
    return listed?.oid === pull.headRefOid ? listed : askHead(client, pull.headRefOid);
}
const hasFurtherChecks = ({ head: { checkSuites } }) => checkSuites.pageInfo.hasNextPage ||
    checkSuites.nodes.some(({ checkRuns }) => checkRuns.pageInfo.hasNextPage);
async function completeChecks(client, head) {
    const { checkSuites } = head;
    let { pageInfo } = checkSuites;
    while (pageInfo.hasNextPage) {
        const variables = { oid: head.oid, after: pageInfo.endCursor };
        const { page } = (await queryComplete(client, { document: nextSuitesDocument, variables, shape: suitesPage })).repository.object;
        checkSuites.nodes.push(...page.nodes);
        pageInfo = page.pageInfo;
    }
    checkSuites.pageInfo = pageInfo;
    await Promise.all(checkSuites.nodes.map((suite) => completeRuns(client, suite)));
}
async function askHead(client, oid) {
    const shape = shapes/* object */.Ik({ repository: shapes/* object */.Ik({ object: headShape }) });
    return (await queryComplete(client, { document: headDocument, variables: { oid }, shape })).repository
        .object;
}
async function completeRuns(client, suite) {
    let { pageInfo } = suite.checkRuns;
    while (pageInfo.hasNextPage) {
        const variables = { suite: suite.id, after: pageInfo.endCursor };
        const { page } = (await queryComplete(client, { document: nextRunsDocument, variables, shape: runsPage }))
            .node;
        suite.checkRuns.nodes.push(...page.nodes);
        pageInfo = page.pageInfo;
    }
    suite.checkRuns.pageInfo = pageInfo;
}
const restFile = shapes/* array */.YO(shapes/* object */.Ik({ filename: shapes/* string */.Yj(), previous_filename: shapes/* string */.Yj().optional() }));
async function changedPaths(client, { number, files, changedFiles }) {
    if (files === null)
        return undefined;
    const renames = files.nodes.some(({ changeType }) => changeType === "RENAMED" || changeType === "COPIED");
    if (!renames)
        return files.nodes.length < changedFiles ? undefined : files.nodes.map(({ path }) => path);
    const listed = restFile.parse(await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: number }));
    if (listed.length < changedFiles)
        return undefined;
    return listed.flatMap(({ filename, previous_filename: previous }) => previous === undefined ? [filename] : [previous, filename]);
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/pull-request-facts.js





function pullRequestFacts({ answer, head, changedPaths }, repository) {
    const [statusComment, ...spare] = answer.comments.nodes.filter(isSticky);
    return {
        number: answer.number,
        title: answer.title,
        url: answer.url,
        author: account(answer.author),
        isDraft: answer.isDraft,
        head: answer.headRefOid,
        headBranch: answer.headRefName,
        headRepository: answer.headRepository?.nameWithOwner,
        isCrossRepository: answer.isCrossRepository,
        labels: answer.labels.nodes.map(({ name }) => name),
        mergeable: answer.mergeable,
        isBehind: false,
        reviewDecision: answer.reviewDecision,
        reviews: reviewFacts(answer),
        unresolvedThreads: answer.reviewThreads.nodes.filter(({ isResolved }) => !isResolved).length,
        commitFacts: commitFacts(answer.commits),
        commits: answer.commits.nodes.map(({ commit }) => commit.oid),
        stagingMerges: answer.commits.nodes
            .filter(({ commit }) => commit.parents.totalCount > 1 && (0,commit_messages/* isPromotion */.Ui)(commit.messageHeadline))
            .map(({ commit }) => commit.oid),
        changedPaths: changedPaths ?? answer.files?.nodes.map(({ path }) => path) ?? [],
        hasUnlistedPaths: changedPaths === undefined,
        proposedPolicy: undefined,
        ...(skipsCi(answer) ? { skipsCi: true } : {}),
        checks: checkFacts(head),
        ...(hasFurtherChecks({ head }) ? { hasUnreadChecks: true } : {}),
        statuses: statusFacts(head),
        linkedIssues: answer.closingIssuesReferences.nodes
            .filter((issue) => issue.repository.nameWithOwner === repository)
            .map(({ number }) => number),
        statusComment: statusComment === undefined
            ? undefined
            : {
                id: statusComment.databaseId,
                body: statusComment.body,
                spare: spare.map(({ databaseId }) => databaseId),
            },
    };
}
const skipsCi = ({ commits, headRefOid }) => commits.nodes.some(({ commit }) => commit.oid === headRefOid &&
    /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i.test(commit.messageHeadline));
const account = (actor) => actor === null
    ? { login: ghost, isBot: false }
    : { login: accountLogin(actor), isBot: actor.__typename === "Bot" };
function reviewFacts({ reviews, }) {
    const submitted = reviews.nodes.flatMap(({ databaseId, state, submittedAt, authorCanPushToRepository, author, commit }) => state === "PENDING" || submittedAt === null
        ? []
        : [
            {
                id: databaseId,
                author: account(author),
                state,
                commit: commit?.oid,
                submittedAt: timeOf(submittedAt),
                ...(authorCanPushToRepository ? {} : { mayNotPush: true }),
            },
        ]);
    return submitted.toSorted((one, other) => one.submittedAt.localeCompare(other.submittedAt) || one.id - other.id);
}

;// CONCATENATED MODULE: ./build/adapters/github/social/newest-pull-request.js







const newestDocument = `query NewestPullRequests($owner: String!, $repo: String!, $branch: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(headRefName: $branch, baseRefName: $base, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number state isCrossRepository headRefOid mergeCommit { oid } author { __typename login }
        commits(first: 100) { nodes { ${pullRequestConnections.commits.fields} } }
        reviews(last: 100, ${pullRequestConnections.reviews.filter}) { nodes { ${pullRequestConnections.reviews.fields} } }
      }
    }
  }
}`;
const newestShape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        pullRequests: shapes/* object */.Ik({
            nodes: shapes/* array */.YO(shapes/* object */.Ik({
                number: shapes/* number */.ai().int(),
                state: shapes/* enum */.k5(["OPEN", "CLOSED", "MERGED"]),
                isCrossRepository: shapes/* boolean */.zM(),
                headRefOid: shapes/* string */.Yj(),
                mergeCommit: shapes/* object */.Ik({ oid: shapes/* string */.Yj() }).nullable(),
                author: nodeShapes.reviews.shape.author,
                commits: shapes/* object */.Ik({ nodes: shapes/* array */.YO(nodeShapes.commits) }),
                reviews: shapes/* object */.Ik({ nodes: shapes/* array */.YO(nodeShapes.reviews) }),
            })),
        }),
    }),
});
async function newestOf(client, branch) {
    const { repository } = await queryComplete(client, {
        document: newestDocument,
        variables: { branch, base: values_names/* branches */.J0.base },
        shape: newestShape,
    });
    const newest = repository.pullRequests.nodes.find(({ isCrossRepository }) => !isCrossRepository);
    if (newest === undefined)
        return undefined;
    const { number, state, headRefOid, mergeCommit, author } = newest;
    return {
        number,
        state: { OPEN: "open", CLOSED: "closed", MERGED: "merged" }[state],
        head: headRefOid,
        mergeCommit: mergeCommit?.oid,
        author: account(author),
        reviews: reviewFacts(newest),
        commitFacts: commitFacts(newest.commits),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/social/pull-requests.js






const mayOpenRemedy = 'Turn on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General), or configure a GitHub App (input "app-client-id").';
const mergeRemedy = "Do what the branch's rules ask for, or merge this pull request manually; the console continues from there.";
function createPullRequests({ client, sleep, }) {
    const opened = new Set();
    const open = async (request) => {
        const { number, head } = await openOrFind(client, request);
        opened.add(number);
        return { number, head };
    };
    return {
        open: (request) => attempted(() => open(request), mayOpenRemedy),
        mark: (request) => mark(client, request),
        merge: (request) => mergeIntoDevelop({ client, sleep }, request, opened.delete(request.number)),
        find: (number) => findPullRequest(client, number),
        newestOf: (branch) => newestOf(client, branch),
        close: async (number) => {
            await client.rest("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number, state: "closed" }, { repeatable: true });
        },
    };
}
async function attempted(call, remedy) {
    try {
        return { kind: "done", value: await call() };
    }
    catch (error) {
        const refusal = refusalOf(error, remedy);
        if (refusal === undefined)
            throw error;
        return { kind: "refused", ...refusal };
    }
}
async function openOrFind(client, { branch, title, body }) {
    try {
        const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", {
            head: branch,
            base: values_names/* branches */.J0.base,
            title,
            body: (0,markdown_limits/* fitMarkdown */.D)(body, markdown_limits/* limits */.F.body),
        });
        return openedOf(data);
    }
    catch (error) {
        if (!(error instanceof ApiError) || (error.status !== 422 && !error.isAmbiguous))
            throw error;
        const found = await openPullRequestOf(client, branch);
        if (found === undefined)
            throw error;
        return found;
    }
}
async function openPullRequestOf(client, branch) {
    const { owner } = client.repository;
    const { data } = await client.rest("GET /repos/{owner}/{repo}/pulls", {
        state: "open",
        head: `${owner}:${branch}`,
        base: values_names/* branches */.J0.base,
    });
    const [first] = data;
    return first === undefined ? undefined : openedOf(first);
}
function openedOf(data) {
    const { number, head } = data;
    return { number, head: head.sha };
}
async function mark(client, { number, labels, assignees }) {
    const path = "POST /repos/{owner}/{repo}/issues/{issue_number}";
    const marks = [
        ...(labels.length === 0
            ? []
            : [client.rest(`${path}/labels`, { issue_number: number, labels }, { repeatable: true })]),
        ...(assignees.length === 0
            ? []
            : [
                client.rest(`${path}/assignees`, { issue_number: number, assignees: assignees.slice(0, 10) }, { repeatable: true }),
            ]),
    ];
    const failed = (await Promise.allSettled(marks)).find((result) => result.status === "rejected" && refusalOf(result.reason, "") === undefined);
    if (failed?.status === "rejected")
        throw failed.reason;
}
const tries = 3;
const pauseMs = 1_000;
async function mergeIntoDevelop(tools, request, isKnown) {
    const { number } = request;
    if (!isKnown) {
        const before = await lookAt(tools.client, number);
        if (before.baseRefName !== values_names/* branches */.J0.base)
            return refusedElsewhere(number, before);
    }
    const merged = await mergePullRequest(tools, request);
    if (merged.kind === "refused")
        return merged;
    const after = await lookAt(tools.client, number);
    if (after.baseRefName !== values_names/* branches */.J0.base)
        return refusedElsewhere(number, after);
    const tree = after.mergeCommit?.oid === merged.value.commit ? after.mergeCommit.tree.oid : undefined;
    return { ...merged, value: { ...merged.value, tree: tree } };
}
const refusedElsewhere = (number, { baseRefName }) => ({
    kind: "refused",
    found: `#${number} goes to ${baseRefName} and no longer to ${values_names/* branches */.J0.base}.`,
    remedy: `Change the base of #${number} back to ${values_names/* branches */.J0.base}; where that is no longer possible the console opens another pull request.`,
});
async function mergePullRequest({ client, sleep }, request) {
    for (let attempt = 1;; attempt += 1) {
        const outcome = await attempted(() => sendMerge(client, request), mergeRemedy).catch((error) => {
            if (error instanceof ApiError && error.isAmbiguous)
                return error;
            throw error;
        });
        if (!(outcome instanceof ApiError) && outcome.kind === "done")
            return outcome;
        const now = await findPullRequest(client, request.number);
        if (now.state === "merged" && now.head === request.head && now.mergeCommit !== undefined)
            return { kind: "done", value: { commit: now.mergeCommit, manual: !(outcome instanceof ApiError) } };
        const mayPass = outcome instanceof ApiError || /\((?:405|409)\)$/.test(outcome.found);
        if (now.state === "open" && now.head === request.head && mayPass && attempt < tries) {
            await sleep(pauseMs * attempt);
        }
        else {
            if (outcome instanceof ApiError)
                throw outcome;
            return outcome;
        }
    }
}
async function sendMerge(client, { number, head, method, title, message }) {
    const { data } = await client.rest("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
        pull_number: number,
        sha: head,
        merge_method: method,
        commit_title: title,
        commit_message: message,
    });
    return { commit: data.sha, manual: false };
}
const findDocument = `query FindPullRequest($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { state baseRefName headRefOid mergeCommit { oid tree { oid } } } }
}`;
const findShape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        pullRequest: shapes/* object */.Ik({
            state: shapes/* enum */.k5(["OPEN", "CLOSED", "MERGED"]),
            baseRefName: shapes/* string */.Yj(),
            headRefOid: shapes/* string */.Yj(),
            mergeCommit: shapes/* object */.Ik({ oid: shapes/* string */.Yj(), tree: shapes/* object */.Ik({ oid: shapes/* string */.Yj() }) }).nullable(),
        }),
    }),
});
async function lookAt(client, number) {
    const answer = await queryComplete(client, {
        document: findDocument,
        variables: { number },
        shape: findShape,
    });
    return answer.repository.pullRequest;
}
async function findPullRequest(client, number) {
    const { state, baseRefName, headRefOid, mergeCommit } = await lookAt(client, number);
    const head = headRefOid;
    if (baseRefName !== values_names/* branches */.J0.base)
        return { number, state: "closed", head, mergeCommit: undefined, elsewhere: baseRefName };
    return {
        number,
        state: { OPEN: "open", CLOSED: "closed", MERGED: "merged" }[state],
        head,
        mergeCommit: mergeCommit?.oid,
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/social/conversations.js







const issueRemedy = 'Turn on issues (Settings, General, Features), and add "issues: write" to this job\'s permissions.';
function createConversations(client, pace) {
    return {
        openIssue: (request) => attempted(() => pace(() => findOrOpenIssue(client, request)), issueRemedy),
        closingOf: (issue) => closingOf(client, issue),
        updateIssue: async ({ number, body, closed, reason }) => {
            const changes = {
                ...(body === undefined ? {} : { body: fitBody(body) }),
                ...(closed === undefined ? {} : { state: closed ? "closed" : "open" }),
                ...(reason === undefined ? {} : { state_reason: reason }),
            };
            await client.rest("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { issue_number: number, ...changes }, { repeatable: true });
        },
        comment: (request) => pace(() => commentOnce(client, request)),
        findOwn: (wanted) => findOwnComments(client, wanted),
        updateComment: (request) => pace(() => updateComment(client, request)),
        deleteComment: async (id) => {
            try {
                await client.rest("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id }, { repeatable: true });
            }
            catch (error) {
                if (!(error instanceof ApiError && error.status === 404))
                    throw error;
            }
        },
        react: async ({ comment, with: content }) => {
            try {
                await client.rest("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", { comment_id: comment, content }, { repeatable: true });
            }
            catch (error) {
                if (!(error instanceof ApiError && error.status === 404))
                    throw error;
            }
        },
    };
}
const closingShape = shapes/* object */.Ik({
    state: shapes/* string */.Yj(),
    closed_by: shapes/* object */.Ik({ login: shapes/* string */.Yj(), type: shapes/* string */.Yj() }).nullish(),
});
async function closingOf(client, issue) {
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
    const data = await client.rest(route, { issue_number: issue }).then((answer) => answer.data, (error) => {
        if (error instanceof ApiError && error.isGone)
            return undefined;
        throw error;
    });
    if (data === undefined)
        return { isClosed: false, by: undefined };
    const { state, closed_by: by } = parseAnswer(closingShape, data, route);
    return {
        isClosed: state === "closed",
        by: by === null || by === undefined
            ? undefined
            : { login: by.login, isBot: by.type === "Bot" },
    };
}
async function updateComment(client, { id, body }) {
    await client.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id, body: fitBody(body) }, { repeatable: true });
}
const fitBody = (body) => (0,markdown_limits/* fitMarkdown */.D)(body, markdown_limits/* limits */.F.body);
async function findOrOpenIssue(client, request) {
    const found = await findIssue(client, request);
    if (found !== undefined)
        return { number: found };
    const { title, body, labels, marker } = request;
    const text = fitBody(body.startsWith(marker) ? body : `${marker}\n${body}`);
    const open = async () => {
        const { data } = await client.rest("POST /repos/{owner}/{repo}/issues", { title, body: text, labels });
        return { number: data.number };
    };
    try {
        return await open();
    }
    catch (error) {
        if (!(error instanceof ApiError) || !error.isAmbiguous)
            throw error;
        const made = await findIssue(client, request);
        return made === undefined ? open() : { number: made };
    }
}
const issuesDocument = `query OwnIssues($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number body viewerDidAuthor createdAt } pageInfo { hasNextPage endCursor }
    }
  }
}`;
const issuesShape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        issues: connectionOf(shapes/* object */.Ik({
            number: shapes/* number */.ai().int(),
            body: shapes/* string */.Yj(),
            viewerDidAuthor: shapes/* boolean */.zM(),
            createdAt: shapes/* string */.Yj(),
        })),
    }),
});
const slackMilliseconds = 600_000;
async function findIssue(client, { marker, since }) {
    const oldest = since === undefined ? -Infinity : Date.parse(since) - slackMilliseconds;
    for (let after = null;;) {
        const answer = await queryComplete(client, {
            document: issuesDocument,
            variables: { after },
            shape: issuesShape,
        });
        const { nodes, pageInfo } = answer.repository.issues;
        const found = nodes.find((issue) => issue.viewerDidAuthor && issue.body.startsWith(marker));
        const isPast = nodes.some(({ createdAt }) => Date.parse(createdAt) < oldest);
        if (found !== undefined || isPast || !pageInfo.hasNextPage)
            return found?.number;
        after = pageInfo.endCursor;
    }
}
async function commentOnce(client, { number, body: whole }) {
    const body = fitBody(whole);
    try {
        return await sendComment(client, { number, body });
    }
    catch (error) {
        if (!(error instanceof ApiError) || !error.isAmbiguous)
            throw error;
        const made = await lastOwnComment(client, { number, body });
        return made === undefined ? sendComment(client, { number, body }) : { id: made };
    }
}
async function sendComment(client, { number, body }) {
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    const { data } = await client.rest(route, { issue_number: number, body });
    return { id: data.id };
}
async function lastOwnComment(client, { number, body }) {
    const [found] = await findOwnComments(client, [{ number, marker: body }]);
    return found;
}

;// CONCATENATED MODULE: ./build/adapters/github/actions/shown-deployments.js


const newest = 30;
const shown_deployments_document = `query Deployments($owner: String!, $repo: String!, $environment: String!) {
  repository(owner: $owner, name: $repo) {
    deployments(environments: [$environment], first: ${newest}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid payload latestStatus { state } }
    }
  }
}`;
const node = shapes/* object */.Ik({
    databaseId: shapes/* number */.ai().int(),
    commitOid: shapes/* string */.Yj(),
    payload: shapes/* string */.Yj().nullable(),
    latestStatus: shapes/* object */.Ik({ state: shapes/* string */.Yj() }).nullable(),
});
const shape = shapes/* object */.Ik({ repository: shapes/* object */.Ik({ deployments: shapes/* object */.Ik({ nodes: shapes/* array */.YO(node) }) }) });
function createShownDeployments(client) {
    const shown = new Map();
    const ask = async (environment) => {
        const { repository } = await queryComplete(client, { document: shown_deployments_document, variables: { environment }, shape });
        return repository.deployments.nodes.map(listed);
    };
    return {
        forget: (environment) => {
            shown.delete(environment);
        },
        of: (environment) => {
            const found = shown.get(environment) ?? ask(environment);
            shown.set(environment, found);
            found.catch(() => shown.delete(environment));
            return found;
        },
    };
}
const listed = ({ databaseId, commitOid, payload, latestStatus }) => ({
    id: databaseId,
    sha: commitOid,
    deployment: deploymentOf(payload),
    state: latestStatus?.state.toLowerCase(),
});
function deploymentOf(payload) {
    let value = payload;
    for (let layer = 0; layer < 2 && typeof value === "string"; layer += 1)
        value = jsonOf(value);
    const id = value?.deployment;
    return typeof id === "string" ? id : undefined;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/actions/deployments.js






const route = "/repos/{owner}/{repo}/deployments";
function createDeployments(client) {
    const shown = createShownDeployments(client);
    return {
        create: async (request) => {
            shown.forget(request.environment);
            const found = async () => {
                const listed = await listDeployments(client, request);
                return listed.find(({ payload }) => typeof request.payload["deployment"] === "string" &&
                    deploymentOf(payload) === request.payload["deployment"]);
            };
            try {
                return await createDeployment(client, request);
            }
            catch (error) {
                if (!(error instanceof ApiError) || !error.isAmbiguous)
                    throw error;
                return (await found())?.id ?? (await createDeployment(client, request));
            }
        },
        conclude: async ({ environment, deployment, shown: id, sha, state, description, logUrl, url }) => {
            const concluded = id === undefined
                ? (await shown.of(environment)).find((each) => each.sha === sha && each.deployment === deployment)
                : { id, state: undefined };
            if (concluded === undefined)
                return;
            const more = url === undefined ? {} : { environment_url: url };
            await setStatus(client, concluded, { state, description, log_url: logUrl, ...more });
        },
        retire: async ({ environment, sha, except, description, logUrl }) => {
            const others = (await shown.of(environment)).filter((each) => each.sha === sha && each.deployment !== except && each.state === "success");
            for (const each of others)
                await setStatus(client, each, { state: "inactive", description, log_url: logUrl });
        },
        newest: async (environment, sha) => {
            const found = (await shown.of(environment)).find((each) => sha === undefined || each.sha === sha);
            if (found === undefined)
                return undefined;
            const state = concludedStates.find((concluded) => concluded === found.state) ?? "unfinished";
            return { sha: found.sha, deployment: found.deployment, state };
        },
    };
}
async function setStatus(client, listed, { description, state, ...more }) {
    await client.rest(`POST ${route}/{deployment_id}/statuses`, { deployment_id: listed.id, description: shortened(description), state, ...more }, { repeatable: true });
    listed.state = state;
}
const concludedStates = ["success", "failure", "error", "inactive"];
async function createDeployment(client, { environment, sha, description, payload }) {
    const { data } = await client.rest(`POST ${route}`, {
        ref: sha,
        environment,
        description: shortened(description),
        payload,
        auto_merge: false,
        required_contexts: [],
        production_environment: environment === values_names/* environments */.dT.production,
    });
    return parseAnswer(deploymentShape, data, `POST ${route}`).id;
}
const deploymentShape = shapes/* object */.Ik({ id: shapes/* number */.ai().int(), sha: shapes/* string */.Yj(), payload: shapes/* unknown */.L5() });
async function listDeployments(client, { environment, sha }) {
    return parseAnswer(shapes/* array */.YO(deploymentShape), await client.list(`GET ${route}`, { environment, sha }), `GET ${route}`);
}

;// CONCATENATED MODULE: ./build/adapters/github/actions/environments.js




const environments_route = "GET /repos/{owner}/{repo}/environments";
function createEnvironments({ client, answers, }) {
    const environmentOf = async (name) => (await answers.once("environments", () => listEnvironments(client))).find((each) => (0,values/* isSameName */.yS)(each.name, name));
    return {
        protectionOf: async (name) => {
            const found = await environmentOf(name);
            return found === undefined ? { kind: "missing" } : protection(found, client.repository.owner);
        },
        deploymentBranches: async (name) => branchesOf(client, await environmentOf(name)),
        waitingRuns: (names) => listWaiting(client, names),
    };
}
async function listEnvironments(client) {
    try {
        return parseAnswer(shapes/* array */.YO(environmentShape), await client.list(environments_route, {}, "environments"), environments_route);
    }
    catch (error) {
        if ((error instanceof ApiError && error.status === 404) || isBeyondPlan(error))
            return [];
        throw error;
    }
}
async function branchesOf(client, found) {
    if (found?.deployment_branch_policy?.custom_branch_policies !== true)
        return undefined;
    const policies = `${environments_route}/{environment_name}/deployment-branch-policies`;
    const listed = await client.list(policies, { environment_name: found.name }, "branch_policies");
    return parseAnswer(shapes/* array */.YO(policyShape), listed, policies)
        .filter(({ type }) => type !== "tag")
        .map((policy) => policy.name);
}
const policyShape = shapes/* object */.Ik({ name: shapes/* string */.Yj(), type: shapes/* string */.Yj().optional() });
async function listWaiting(client, names) {
    const runs = "GET /repos/{owner}/{repo}/actions/runs";
    const pending = `${runs}/{run_id}/pending_deployments`;
    const filter = { status: "waiting" };
    const listed = parseAnswer(shapes/* array */.YO(runShape), await client.list(runs, filter, "workflow_runs"), runs);
    const found = await Promise.all(listed.map(async ({ id, path }) => {
        const waitsAt = parseAnswer(shapes/* array */.YO(pendingShape), (await client.rest(pending, { run_id: id })).data, pending);
        const run = { id, workflow: path.replace(/@.*$/, "") };
        return waitsAt.some(({ environment }) => (0,values/* includesName */.VH)(names, environment.name)) ? [run] : [];
    }));
    return found.flat();
}
const runShape = shapes/* object */.Ik({ id: shapes/* number */.ai().int(), path: shapes/* string */.Yj() });
const pendingShape = shapes/* object */.Ik({ environment: shapes/* object */.Ik({ name: shapes/* string */.Yj() }) });
const reviewerShape = shapes/* object */.Ik({
    type: shapes/* string */.Yj(),
    reviewer: shapes/* object */.Ik({ login: shapes/* string */.Yj().optional(), slug: shapes/* string */.Yj().optional() }),
});
const environmentShape = shapes/* object */.Ik({
    name: shapes/* string */.Yj(),
    deployment_branch_policy: shapes/* object */.Ik({ custom_branch_policies: shapes/* boolean */.zM() }).nullish(),
    protection_rules: shapes/* array */.YO(shapes/* object */.Ik({
        type: shapes/* string */.Yj(),
        wait_timer: shapes/* number */.ai().optional(),
        prevent_self_review: shapes/* boolean */.zM().optional(),
        reviewers: shapes/* array */.YO(reviewerShape).optional(),
    }))
        .optional(),
});
const knownRules = new Set(["required_reviewers", "wait_timer", "branch_policy"]);
function protection({ protection_rules: rules = [] }, owner) {
    return {
        kind: "found",
        reviewers: rules
            .flatMap((rule) => rule.reviewers ?? [])
            .map(({ reviewer: { login, slug } }) => login ?? `${owner}/${slug ?? ""}`),
        waitTimerMinutes: rules.reduce((longest, rule) => Math.max(longest, rule.wait_timer ?? 0), 0),
        preventSelfReview: rules.some((rule) => rule.prevent_self_review === true),
        customRules: rules.some(({ type }) => !knownRules.has(type)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/git/commit-objects.js

const repeatable = { repeatable: true };
async function createTreeOfFiles(client, files) {
    const tree = files.map(({ path, content }) => ({ path, mode: "100644", type: "blob", content }));
    return createdSha(await client.rest("POST /repos/{owner}/{repo}/git/trees", { tree }, repeatable));
}
async function createTreeUpon(client, request) {
    const answer = await client.rest("POST /repos/{owner}/{repo}/git/trees", { base_tree: request.base, tree: request.changes }, repeatable);
    return createdSha(answer);
}
async function writeCommit(client, request) {
    const answer = await client.rest("POST /repos/{owner}/{repo}/git/commits", request, repeatable);
    return { sha: createdSha(answer), tree: request.tree };
}
function createdSha({ data }) {
    const { sha } = (data ?? {});
    if (typeof sha !== "string")
        throw new ApiError("git object", { status: 502, found: "The answer names no object." });
    return sha;
}

// EXTERNAL MODULE: ./build/domain/policy/path-patterns.js
var path_patterns = __nccwpck_require__(2297);
;// CONCATENATED MODULE: ./build/adapters/github/git/trees.js



const directoriesInOneDocument = 50;
async function readDirectories(client, wanted) {
    const chunks = [];
    for (let start = 0; start < wanted.length; start += directoriesInOneDocument)
        chunks.push(wanted.slice(start, start + directoriesInOneDocument));
    return (await Promise.all(chunks.map((chunk) => readChunk(client, chunk)))).flat();
}
const entryShape = shapes/* object */.Ik({
    name: shapes/* string */.Yj(),
    mode: shapes/* number */.ai().int(),
    type: shapes/* enum */.k5(["blob", "tree", "commit"]),
    oid: shapes/* string */.Yj(),
});
const directoryShape = shapes/* object */.Ik({ entries: shapes/* array */.YO(entryShape).nullish() }).nullable();
async function readChunk(client, wanted) {
    const objects = wanted.map(({ commit, path }, index) => `d${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Tree { entries { name mode type oid } } }`);
    const document = `query Directories($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
    const shape = shapes/* object */.Ik({ repository: shapes/* record */.g1(shapes/* string */.Yj(), directoryShape) });
    const { repository } = await queryComplete(client, { document, variables: {}, shape });
    return wanted.map(({ commit, path }, index) => {
        const entries = repository[`d${index}`]?.entries;
        if (path === "" && !entries)
            throw new ApiError("Directories", {
                status: 404,
                found: `GitHub does not show the files of ${commit}.`,
            });
        return new Map((entries ?? []).map(({ name, mode, type, oid }) => [name, { mode: mode.toString(8).padStart(6, "0"), type, oid }]));
    });
}
function createTreeReader(client) {
    const known = new Map();
    return (commits, paths) => {
        const keyOf = ({ tree }) => [tree, ...paths].join(":");
        const unknown = commits.filter((commit) => !known.has(keyOf(commit)));
        const wanted = unknown.flatMap(({ sha }) => paths.map((path) => ({ commit: sha, path })));
        const asked = readDirectories(client, wanted);
        for (const [index, commit] of unknown.entries()) {
            const start = index * paths.length;
            const own = asked.then((all) => all.slice(start, start + paths.length));
            known.set(keyOf(commit), own);
            own.catch(() => known.delete(keyOf(commit)));
        }
        return Promise.all(commits.map((commit) => known.get(keyOf(commit)) ?? Promise.resolve([])));
    };
}
async function changesTowards(read, { base, wanted, keep }) {
    const paths = ["", ...parentsOf(keep)];
    const [before = [], after = []] = await read([base, wanted], paths);
    const differences = paths.flatMap((path, index) => differencesOf({ path, base: before[index] ?? empty, wanted: after[index] ?? empty, keep }));
    return {
        changes: differences.filter(({ path }) => !isKept(path, keep)),
        becomesWanted: !differences.some(({ path }) => isKept(path, keep)),
    };
}
const empty = new Map();
function parentsOf(keep) {
    const parents = [...keep.directories, ...keep.files].flatMap((path) => {
        const parts = path.split("/").slice(0, -1);
        return parts.map((_, depth) => parts.slice(0, depth + 1).join("/"));
    });
    return [...new Set(parents)];
}
const isKept = (path, keep) => keep.files.includes(path) || keep.directories.includes(path);
function differencesOf({ path, base, wanted, keep }) {
    const parents = new Set(parentsOf(keep));
    const names = [...new Set([...base.keys(), ...wanted.keys()])].map((name) => path === "" ? name : `${path}/${name}`);
    return names.flatMap((name) => {
        const before = base.get(lastPart(name));
        const after = wanted.get(lastPart(name));
        if (before?.oid === after?.oid && before?.mode === after?.mode)
            return [];
        if (parents.has(name) && (before?.type === "tree" || after?.type === "tree"))
            return [];
        if (after !== undefined)
            return [{ path: name, mode: after.mode, type: after.type, sha: after.oid }];
        return before === undefined ? [] : [{ path: name, mode: before.mode, type: before.type, sha: null }];
    });
}
const lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);

;// CONCATENATED MODULE: ./build/adapters/github/git/differing-paths.js


const mostPaths = 300;
const mostDirectories = 1000;
async function differingPaths(client, { from, to, patterns }) {
    const found = [];
    let open = from.tree === to.tree || patterns.length === 0 ? [] : [""];
    let opened = 0;
    while (open.length > 0) {
        opened += open.length;
        const isComplete = opened <= mostDirectories && found.length <= mostPaths;
        if (!isComplete)
            return { paths: found.toSorted().slice(0, mostPaths), isComplete };
        const directories = await readDirectories(client, [from, to].flatMap(({ sha }) => open.map((path) => ({ commit: sha, path }))));
        const differences = open.map((path, index) => compare({ path, one: directories[index], other: directories[open.length + index] }));
        found.push(...differences
            .flatMap(({ files }) => files)
            .filter((path) => patterns.some((pattern) => (0,path_patterns/* matchesPattern */.M)(path, pattern))));
        open = differences
            .flatMap((difference) => difference.directories)
            .filter((path) => patterns.some((pattern) => (0,path_patterns/* mayHoldMatch */.w)(path, pattern)));
    }
    const paths = found.toSorted();
    return { paths: paths.slice(0, mostPaths), isComplete: paths.length <= mostPaths };
}
function compare({ path, one = nothing, other = nothing }) {
    const files = [];
    const directories = [];
    for (const name of new Set([...one.keys(), ...other.keys()])) {
        const entries = [one.get(name), other.get(name)];
        const [before, after] = entries.map((entry) => entry && `${entry.mode} ${entry.oid}`);
        if (before === after)
            continue;
        const at = path === "" ? name : `${path}/${name}`;
        if (entries.some((entry) => entry?.type === "tree"))
            directories.push(at);
        if (entries.some((entry) => entry !== undefined && entry.type !== "tree"))
            files.push(at);
    }
    return { files, directories };
}
const nothing = new Map();

;// CONCATENATED MODULE: ./build/adapters/github/git/file-listing.js


const listing = shapes/* object */.Ik({
    tree: shapes/* array */.YO(shapes/* object */.Ik({ path: shapes/* string */.Yj(), mode: shapes/* string */.Yj(), type: shapes/* string */.Yj(), sha: shapes/* string */.Yj() })),
    truncated: shapes/* boolean */.zM(),
});
const ordinary = "100644";
async function listFiles(client, { tree: sha }) {
    const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
    const { data } = await client.rest(route, { tree_sha: sha, recursive: "1" });
    const { tree, truncated } = parseAnswer(listing, data, route);
    const files = tree
        .filter(({ type }) => type === "blob")
        .map(({ path, mode, sha: oid }) => [path, mode === ordinary ? oid : `${mode} ${oid}`]);
    return { files: new Map(files), isComplete: !truncated };
}
const file_listing_blob = shapes/* object */.Ik({
    oid: shapes/* string */.Yj().optional(),
    text: shapes/* string */.Yj().nullish(),
    isTruncated: shapes/* boolean */.zM().optional(),
})
    .nullable();
const file_listing_shape = shapes/* object */.Ik({ repository: shapes/* record */.g1(shapes/* string */.Yj(), file_listing_blob) });
const filesInOneDocument = 100;
async function readTexts(client, wanted) {
    const chunks = [];
    for (let start = 0; start < wanted.length; start += filesInOneDocument)
        chunks.push(wanted.slice(start, start + filesInOneDocument));
    return (await Promise.all(chunks.map((chunk) => file_listing_readChunk(client, chunk)))).flat();
}
async function file_listing_readChunk(client, wanted) {
    const objects = wanted.map(({ commit, path }, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { oid text isTruncated } }`);
    const document = `query Manifests($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
    const { repository } = await queryComplete(client, { document, variables: {}, shape: file_listing_shape });
    return wanted.map((_, index) => {
        const found = repository[`f${index}`];
        if (found?.oid === undefined)
            return undefined;
        const isWhole = found.isTruncated !== true && typeof found.text === "string";
        return { oid: found.oid, text: isWhole ? (found.text ?? undefined) : undefined };
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/git/branch-rules.js




async function readBranchRules(client) {
    const [rules, branch] = await Promise.all([
        listRules(client, values_names/* branches */.J0.base),
        client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { branch: values_names/* branches */.J0.base }),
    ]);
    const { protection } = parseAnswer(branchShape, branch.data, "GET /repos/{owner}/{repo}/branches/{branch}");
    const isClassic = protection?.enabled === true;
    return branchRules(rules, isClassic ? (protection.required_status_checks?.contexts ?? []) : undefined);
}
function branchRules(rules, classic) {
    const pullRequests = rules.flatMap((rule) => (rule.type === "pull_request" ? [rule.parameters ?? {}] : []));
    const contexts = rules.flatMap((rule) => rule.parameters?.required_status_checks?.map(({ context }) => context) ?? []);
    return {
        pullRequestRequired: classic !== undefined || pullRequests.length > 0,
        requiredContexts: [...new Set([...contexts, ...(classic ?? [])])],
        mergeQueue: rules.some(({ type }) => type === "merge_queue"),
        linearHistory: rules.some(({ type }) => type === "required_linear_history"),
        upToDate: rules.some(({ parameters }) => parameters?.strict_required_status_checks_policy === true),
        signatures: rules.some(({ type }) => type === "required_signatures"),
        reviews: requiredReviews(pullRequests),
        allowedMergeMethods: intersection(pullRequests.flatMap((rule) => rule.allowed_merge_methods === undefined ? [] : [rule.allowed_merge_methods])),
    };
}
async function listRules(client, branch) {
    const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
    const listed = await client.list(route, { branch }).catch((error) => {
        if (isBeyondPlan(error))
            return [];
        throw error;
    });
    return parseAnswer(shapes/* array */.YO(ruleShape), listed, route);
}
function requiredReviews(rules) {
    const reviews = {
        count: Math.max(0, ...rules.map((rule) => rule.required_approving_review_count ?? 0)),
        codeOwners: rules.some((rule) => rule.require_code_owner_review === true),
        notLastPusher: rules.some((rule) => rule.require_last_push_approval === true),
    };
    return reviews.count > 0 || reviews.codeOwners ? reviews : undefined;
}
const methods = shapes/* enum */.k5(["merge", "squash", "rebase"]);
const ruleShape = shapes/* object */.Ik({
    type: shapes/* string */.Yj(),
    ruleset_id: shapes/* number */.ai().optional(),
    ruleset_source: shapes/* string */.Yj().optional(),
    parameters: shapes/* object */.Ik({
        required_status_checks: shapes/* array */.YO(shapes/* object */.Ik({ context: shapes/* string */.Yj() })).optional(),
        allowed_merge_methods: shapes/* array */.YO(methods).optional(),
        strict_required_status_checks_policy: shapes/* boolean */.zM().optional(),
        required_approving_review_count: shapes/* number */.ai().int().optional(),
        require_code_owner_review: shapes/* boolean */.zM().optional(),
        require_last_push_approval: shapes/* boolean */.zM().optional(),
    })
        .optional(),
});
const branchShape = shapes/* object */.Ik({
    protected: shapes/* boolean */.zM(),
    protection: shapes/* object */.Ik({
        enabled: shapes/* boolean */.zM().optional(),
        required_status_checks: shapes/* object */.Ik({ contexts: shapes/* array */.YO(shapes/* string */.Yj()) }).optional(),
    })
        .optional(),
});
function intersection(lists) {
    const [first, ...others] = lists;
    return first?.filter((method) => others.every((list) => list.includes(method)));
}

;// CONCATENATED MODULE: ./build/adapters/github/ref-clash.js
async function refClash(client, ref) {
    const inTheWay = (await shorterThan(client, ref)) ?? (await below(client, ref));
    if (inTheWay === undefined)
        return undefined;
    const [kind, name] = [inTheWay.startsWith("refs/tags/") ? "tag" : "branch", shortName(inTheWay)];
    return {
        found: `There is a ${kind} "${name}", so that git lets nobody make "${shortName(ref)}".`,
        remedy: `Rename or delete the ${kind} "${name}"; the console goes on with the next run.`,
    };
}
const shortName = (ref) => ref.replace(/^refs\/(?:heads|tags)\//, "");
async function shorterThan(client, ref) {
    const parts = ref.split("/");
    for (let length = parts.length - 1; length > 2; length -= 1) {
        const shorter = parts.slice(0, length).join("/");
        if (await exists(client, shorter))
            return shorter;
    }
    return undefined;
}
async function exists(client, ref) {
    try {
        await client.rest("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: ref.replace(/^refs\//, "") });
        return true;
    }
    catch {
        return false;
    }
}
async function below(client, ref) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
            ref: `${ref.replace(/^refs\//, "")}/`,
        });
        return data[0]?.ref;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/git/explain-refusal.js




async function explainRefusal(client, { moves, said, withApp }) {
    for (const { ref, after } of moves) {
        const clash = after === null ? undefined : await refClash(client, ref);
        if (clash !== undefined)
            return clash;
    }
    const refs = moves.map(({ ref }) => ref).join(", ");
    const found = `GitHub refused to move ${refs}: ${said}`;
    const [workflows, rules] = await Promise.all([
        changesWorkflows(client, moves).catch(() => false),
        Promise.all(moves.map(async (move) => ({ move, rules: await applicableRules(client, move) }))),
    ]);
    if (workflows && !withApp)
        return { found: `${found} The commits change files under ${values_names/* workflowsPath */.ib}.`, remedy: workflowsRemedy };
    const ruled = rules.filter(({ rules: { length } }) => length > 0);
    if (ruled.length > 0) {
        const named = ruled.map(({ move, rules: active }) => `${explain_refusal_shortName(move.ref)}: ${active.map(ruleName).join(", ")}`);
        const branches = ruled.map(({ move }) => `"${explain_refusal_shortName(move.ref)}"`).join(" and ");
        return {
            found: `${found} Rules in force: ${named.join("; ")}.`,
            remedy: `Exclude ${branches} from that ruleset, or configure a GitHub App that it lets through.`,
        };
    }
    return {
        found,
        remedy: `${addPermission("contents: write")} If it is there already, look for a ruleset or a protected tag that covers ${refs}.`,
    };
}
const explain_refusal_shortName = (ref) => ref.replace(/^refs\/(?:heads|tags)\//, "");
const ruleName = ({ type, ruleset_id: id, ruleset_source: source }) => id === undefined ? type : `${type} (ruleset ${id} of ${source ?? "the repository"})`;
async function applicableRules(client, { ref, before, after, force }) {
    if (!ref.startsWith("refs/heads/"))
        return [];
    const rules = await listRules(client, explain_refusal_shortName(ref)).catch(() => []);
    const doesNotApply = new Set([
        ...(before === null ? [] : ["creation"]),
        ...(after === null ? [] : ["deletion"]),
        ...(force ? [] : ["non_fast_forward"]),
    ]);
    return rules.filter(({ type }) => !doesNotApply.has(type));
}
async function changesWorkflows(client, moves) {
    const tips = moves.flatMap(({ after }) => (after === null ? [] : [after]));
    const objects = ["HEAD", ...tips].map((revision, index) => `t${index}: object(expression: "${revision}:${values_names/* workflowsPath */.ib}") { oid }`);
    const document = `query Workflows($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(" ")} } }`;
    const { data } = await client.query(document, client.repository);
    const trees = (data?.["repository"] ?? {});
    return tips.some((_, index) => {
        const tree = trees[`t${index + 1}`];
        return tree !== null && tree !== undefined && tree.oid !== trees["t0"]?.oid;
    });
}

;// CONCATENATED MODULE: ./build/adapters/github/git/ref-moves.js


const secondLookAfterMs = 1_500;
const zeroOid = "0".repeat(40);
async function moveRefs(writer, request) {
    let outcome = await tryToMove(writer, request);
    if (outcome.kind === "unmoved" && outcome.isUnanswered)
        outcome = await tryToMove(writer, request);
    if (outcome.kind !== "unmoved")
        return outcome;
    const { moves } = request;
    const said = [...new Set(outcome.said)].join(" ");
    return {
        kind: "refused",
        ...(await explainRefusal(writer.client, { moves, said, withApp: writer.app !== undefined })),
    };
}
async function tryToMove(writer, request) {
    const { moves } = request;
    const said = [];
    for (const attempt of attemptsOf(writer, request)) {
        const objection = await updateRefs(attempt.client, attempt.updates);
        const keepsScratch = said.length > 0 && request.discard.length > 0;
        if (objection === undefined)
            return { kind: "moved", keepsScratch };
        said.push(objection);
        const standing = await standingOf(writer.client, moves);
        if (standing === "moved")
            return { kind: "moved", keepsScratch };
        if (standing === "raced")
            return { kind: "raced" };
    }
    await writer.sleep(secondLookAfterMs);
    const standing = await standingOf(writer.client, moves);
    if (standing === "moved")
        return { kind: "moved", keepsScratch: request.discard.length > 0 };
    if (standing === "raced")
        return { kind: "raced" };
    return {
        kind: "unmoved",
        said: said.map(({ text }) => text),
        isUnanswered: said.some(({ isNone }) => isNone),
    };
}
function attemptsOf({ client, app }, { moves, discard }) {
    const own = moves.map(({ ref, before, after, force }) => ({
        name: ref,
        beforeOid: before ?? zeroOid,
        afterOid: after ?? zeroOid,
        force,
    }));
    const deletions = discard.map(({ name, tip }) => ({
        name: `refs/heads/${name}`,
        beforeOid: tip,
        afterOid: zeroOid,
        force: false,
    }));
    return [
        { client, updates: [...own, ...deletions] },
        ...(deletions.length > 0 ? [{ client, updates: own }] : []),
        ...(app === undefined ? [] : [{ client: app, updates: own }]),
    ];
}
const updateRefsDocument = `mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
async function updateRefs(client, refUpdates) {
    try {
        const input = { repositoryId: await client.repositoryId(), refUpdates };
        const { data, errors } = await client.mutate(updateRefsDocument, { input });
        if (errors.length === 0 && data?.["updateRefs"] !== null && data !== null)
            return undefined;
        const text = errors.map(({ message }) => message).join(" ") || "GitHub did not confirm.";
        return { text, isNone: false };
    }
    catch (error) {
        if (error instanceof ApiError)
            return { text: error.message, isNone: error.isAmbiguous };
        throw error;
    }
}
async function readRef(client, ref) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/ref/{ref}", {
            ref: ref.replace(/^refs\//, ""),
        });
        return data.object.sha;
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return undefined;
        throw error;
    }
}
async function standingOf(client, moves) {
    const found = await Promise.all(moves.map(async (move) => ({ move, now: (await readRef(client, move.ref)) ?? null })));
    if (found.every(({ move, now }) => now === move.after))
        return "moved";
    const [first] = found;
    if (found.every(({ move, now }) => now === move.before) || first === undefined)
        return "unmoved";
    return (await wentOnFrom(client, first)) ? "moved" : "raced";
}
async function wentOnFrom(client, { move, now }) {
    if (now === null || move.after === null || now === move.before)
        return false;
    return containsCommit(client, { descendant: now, ancestor: move.after });
}
async function containsCommit(client, { descendant, ancestor }) {
    if (descendant === ancestor)
        return true;
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
            basehead: `${ancestor}...${descendant}`,
            per_page: 1,
        });
        const { status } = data;
        return status === "ahead" || status === "identical";
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/git/merge/scratch-branches.js







const prefix = (0,values_names/* scratchBranch */.DJ)("");
const oldestMilliseconds = 2 * 60 * 60 * 1000;
const newScratchName = () => (0,values_names/* scratchBranch */.DJ)(`${Date.now()}-${globalThis.crypto.randomUUID()}`);
async function sweepScratch(client) {
    const route = "GET /repos/{owner}/{repo}/git/matching-refs/{ref}";
    const refs = parseAnswer(refsShape, (await client.rest(route, { ref: `heads/${prefix}` })).data, route);
    const names = refs.map(({ ref }) => ref.slice("refs/heads/".length));
    const left = names.filter((name) => Date.now() - Number(name.slice(prefix.length).split("-")[0]) > oldestMilliseconds);
    for (const name of left)
        await discardBranch(client, name);
}
const refsShape = shapes/* array */.YO(shapes/* object */.Ik({ ref: shapes/* string */.Yj() }));
async function createScratch(client, { name, tip }) {
    const ref = `refs/heads/${name}`;
    try {
        await client.rest("POST /repos/{owner}/{repo}/git/refs", { ref, sha: tip });
    }
    catch (error) {
        const isLost = error instanceof ApiError && error.isAmbiguous;
        if (!isLost || (await readRef(client, ref)) !== tip)
            throw error;
    }
}
async function discardBranch(client, name) {
    try {
        const branch = { ref: `heads/${name}` };
        await client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", branch, { repeatable: true });
    }
    catch (error) {
        const isGitHubs = error instanceof ApiError || error instanceof misconfigured/* MisconfiguredError */.E || error instanceof RateLimitError;
        if (!isGitHubs)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/git/merge/sequential-merging.js





async function mergeOneByOne(client, { base, heads, merged, sleep }) {
    const commits = [...merged];
    const tip = () => commits.at(-1)?.sha ?? base;
    const name = newScratchName();
    const scratch = () => ({ name, tip: tip() });
    let at;
    try {
        await createScratch(client, scratch());
        for (const [index, head] of heads.entries()) {
            at = index;
            if (index < merged.length)
                continue;
            const commit = await mergeOne(client, { branch: name, tip: tip(), head, sleep });
            if (commit === undefined)
                return { kind: "conflict", index, scratch: scratch() };
            commits.push(commit);
        }
    }
    catch (error) {
        const refusal = refusalOf(error, at !== undefined
            ? workflowsRemedy
            : `Let the console create branches below "${(0,values_names/* scratchBranch */.DJ)("")}": no ruleset may refuse it. ${workflowsRemedy}`);
        if (refusal === undefined)
            throw error;
        if (at !== undefined)
            return { kind: "refused", index: at, ...refusal, scratch: scratch() };
        const clash = await refClash(client, `refs/heads/${name}`);
        return { kind: "refused", index: at, ...(clash ?? refusal), scratch: undefined };
    }
    return { kind: "merged", commits, scratch: scratch() };
}
const looks = 4;
const sequential_merging_pauseMs = 750;
async function mergeOne(client, merge) {
    let last;
    for (let look = 1; look <= looks; look += 1) {
        const answer = await tryMerge(client, merge);
        if (answer.kind === "merged")
            return answer.commit;
        if (answer.kind === "conflict" && look > 1)
            return undefined;
        if (answer.kind === "stumbled")
            last = answer.error;
        await merge.sleep(sequential_merging_pauseMs);
    }
    throw (last ??
        new ApiError("POST /repos/{owner}/{repo}/merges", {
            status: 502,
            found: `GitHub takes ${merge.head.sha} for merged, but it is not.`,
        }));
}
async function tryMerge(client, { branch, tip, head }) {
    try {
        const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", {
            base: branch,
            head: head.sha,
            commit_message: head.message,
        });
        if (status === 201)
            return { kind: "merged", commit: provenMerge(data, [tip, head.sha]) };
        const contained = await containsCommit(client, { descendant: tip, ancestor: head.sha });
        if (contained)
            return { kind: "merged", commit: await commitAt(client, tip) };
        return (await landed(client, { branch, tip, head: head.sha })) ?? { kind: "stale" };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        if (error.status === 409)
            return { kind: "conflict" };
        if (error.isAmbiguous)
            return (await landed(client, { branch, tip, head: head.sha })) ?? { kind: "stumbled", error };
        if (error.status === 404)
            return { kind: "stumbled", error };
        throw error;
    }
}
async function landed(client, { branch, tip, head }) {
    const now = await readRef(client, `refs/heads/${branch}`);
    if (now === undefined || now === tip)
        return undefined;
    const { data } = await client.rest("GET /repos/{owner}/{repo}/commits/{ref}", { ref: now });
    return { kind: "merged", commit: provenMerge(data, [tip, head]) };
}
function provenMerge(data, expected) {
    const { sha, commit, parents } = data;
    const found = parents.map((parent) => parent.sha).join();
    if (found !== expected.join())
        throw new ApiError("POST /repos/{owner}/{repo}/merges", {
            status: 502,
            found: `The merge ${sha} has the parents ${found}; expected ${expected.join()}.`,
        });
    return { sha, tree: commit.tree.sha };
}
async function commitAt(client, sha) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        commit_sha: sha,
    });
    return { sha, tree: data.tree.sha };
}

;// CONCATENATED MODULE: ./build/adapters/github/git/merge/three-way-merge.js






async function threeWayMerge(writer, trees) {
    const { client } = writer;
    const base = await writeCommit(client, {
        tree: trees.base,
        parents: [],
        message: "Base of a three-way merge",
    });
    const [ours, theirs] = await Promise.all([
        writeCommit(client, { tree: trees.ours, parents: [base.sha], message: "Ours" }),
        writeCommit(client, { tree: trees.theirs, parents: [base.sha], message: "Theirs" }),
    ]);
    const sides = { base, ours, theirs };
    const merged = await mergeSides(writer, sides);
    if (merged.kind !== "refused" || writer.app === undefined)
        return merged;
    return mergeSides({ ...writer, client: writer.app }, sides);
}
const mergeDocument = `mutation ThreeWayMerge($ours: CreateRefInput!, $theirs: CreateRefInput!, $merge: MergeBranchInput!) {
  ours: createRef(input: $ours) { ref { name } }
  theirs: createRef(input: $theirs) { ref { name } }
  merge: mergeBranch(input: $merge) { mergeCommit { oid tree { oid } parents(first: 3) { nodes { oid } } } }
}`;
function freshNames() {
    const ours = newScratchName();
    return { ours, theirs: `${ours}-theirs` };
}
async function mergeSides({ client, sleep }, sides) {
    const used = [freshNames()];
    const again = () => {
        const names = freshNames();
        used.push(names);
        return names;
    };
    try {
        const tree = (await mergeByDocument(client, sides, used[0] ?? again())) ??
            (await mergeByRest({ client, sleep }, sides, again()));
        return tree === undefined
            ? { kind: "conflict", paths: await conflictPaths(client, sides) }
            : { kind: "applied", tree };
    }
    catch (error) {
        const refusal = refusalOf(error, workflowsRemedy);
        if (refusal === undefined)
            throw error;
        const clash = await refClash(client, `refs/heads/${newScratchName()}`);
        return { kind: "refused", ...(clash ?? refusal) };
    }
    finally {
        await Promise.all(used.flatMap(({ ours, theirs }) => [discardBranch(client, ours), discardBranch(client, theirs)]));
    }
}
async function mergeByDocument(client, { ours, theirs }, names) {
    const repositoryId = await client.repositoryId();
    try {
        const { data } = await client.mutate(mergeDocument, {
            ours: { repositoryId, name: `refs/heads/${names.ours}`, oid: ours.sha },
            theirs: { repositoryId, name: `refs/heads/${names.theirs}`, oid: theirs.sha },
            merge: { repositoryId, base: names.ours, head: theirs.sha, commitMessage: "Three-way merge" },
        });
        const commit = data?.["merge"]?.mergeCommit;
        const parents = commit?.parents.nodes.map(({ oid }) => oid).join();
        return parents === `${ours.sha},${theirs.sha}` ? commit?.tree.oid : undefined;
    }
    catch (error) {
        if (error instanceof ApiError)
            return undefined;
        throw error;
    }
}
async function mergeByRest({ client, sleep }, { ours, theirs }, names) {
    await Promise.all([
        createScratch(client, { name: names.ours, tip: ours.sha }),
        createScratch(client, { name: names.theirs, tip: theirs.sha }),
    ]);
    const merge = { branch: names.ours, tip: ours.sha, head: { sha: theirs.sha, message: "Three-way merge" } };
    return (await mergeOne(client, { ...merge, sleep }))?.tree;
}
async function conflictPaths(client, { base, ours, theirs }) {
    const [own, other] = await Promise.all([
        differingPaths(client, { from: base, to: ours, patterns: ["**"] }),
        differingPaths(client, { from: base, to: theirs, patterns: ["**"] }),
    ]);
    return own.paths.filter((path) => other.paths.includes(path));
}

;// CONCATENATED MODULE: ./build/adapters/github/git/git-objects.js







function createGitObjects(writer) {
    const { client } = writer;
    const read = createTreeReader(client);
    return {
        commitOf: (sha) => commitAt(client, sha),
        headOf: (branch) => readRef(client, `refs/heads/${branch}`),
        createCommit: (request) => writeCommit(client, request),
        applyChanges: (request) => applyChanges({ writer, read }, request),
        moveRef: async (move) => {
            const outcome = await moveRefs(writer, { moves: [move], discard: [] });
            if (outcome.kind !== "moved")
                return outcome;
            const head = move.after ?? move.before;
            if (head === null)
                throw new Error(`${move.ref} is moved from nothing to nothing.`);
            return { kind: "committed", head };
        },
        changedPaths: (request) => differingPaths(client, request),
        listFiles: (commit) => listFiles(client, commit),
        readTexts: (wanted) => readTexts(client, wanted),
    };
}
async function applyChanges(tools, { from, to, onto, keep }) {
    if (from.tree === to.tree)
        return { kind: "applied", tree: onto.tree };
    const [base, changed] = await Promise.all([
        withKeptPathsOf(tools, { onto, wanted: from, keep }),
        withKeptPathsOf(tools, { onto, wanted: to, keep }),
    ]);
    if (base.tree === changed.tree)
        return { kind: "applied", tree: onto.tree };
    if (base.tree === onto.tree)
        return { kind: "applied", tree: changed.tree };
    if (changed.tree === onto.tree)
        return { kind: "applied", tree: onto.tree };
    return threeWayMerge(tools.writer, { base: base.tree, ours: onto.tree, theirs: changed.tree });
}
async function withKeptPathsOf({ writer, read }, { onto, wanted, keep }) {
    if (onto.tree === wanted.tree || (keep.directories.length === 0 && keep.files.length === 0))
        return wanted;
    const { changes, becomesWanted } = await changesTowards(read, { base: onto, wanted, keep });
    if (becomesWanted)
        return wanted;
    return changes.length === 0
        ? onto
        : { tree: await createTreeUpon(writer.client, { base: onto.tree, changes }) };
}

;// CONCATENATED MODULE: ./build/adapters/github/git/history.js





const createHistory = (client) => ({
    firstParents: (from, to) => firstParents(client, { from, to }),
    ownCommits: (base, head) => ownCommits(client, { from: base, to: head }),
    contains: async (descendant, ancestor) => {
        const comparison = await history_compare(client, { from: ancestor, to: descendant }, { page: 1, per_page: 1 });
        return comparison !== undefined && isDescendant(comparison);
    },
    mergeBase: async (one, other) => {
        const comparison = await history_compare(client, { from: one, to: other }, { page: 1, per_page: 1 });
        return comparison?.merge_base_commit.sha;
    },
});
const comparisonShape = shapes/* object */.Ik({
    status: shapes/* enum */.k5(["ahead", "behind", "diverged", "identical"]),
    total_commits: shapes/* number */.ai().int(),
    merge_base_commit: shapes/* object */.Ik({ sha: shapes/* string */.Yj() }),
    commits: shapes/* array */.YO(shapes/* object */.Ik({
        sha: shapes/* string */.Yj(),
        commit: shapes/* object */.Ik({ message: shapes/* string */.Yj(), author: shapes/* object */.Ik({ name: shapes/* string */.Yj().nullish() }).nullable() }),
        author: shapes/* object */.Ik({ login: shapes/* string */.Yj().optional() }).nullable(),
        parents: shapes/* array */.YO(shapes/* object */.Ik({ sha: shapes/* string */.Yj() })),
    })),
});
const isDescendant = ({ status }) => status === "ahead" || status === "identical";
const largestPage = 100;
async function firstParents(client, span) {
    if (span.from === span.to)
        return [];
    const first = await history_compare(client, span, {});
    if (first === undefined || !isDescendant(first))
        return undefined;
    const commits = await completed(client, span, first);
    return walk(new Map(commits.map((commit) => [commit.sha, commit])), span.to);
}
async function ownCommits(client, span) {
    const first = await history_compare(client, span, {});
    const commits = first === undefined ? [] : await completed(client, span, first);
    return commits.filter(({ parents }) => parents.length < 2).map(stepOf);
}
const completed = async (client, span, first) => first.commits.length === first.total_commits
    ? first.commits
    : allCommits(client, span, first.total_commits);
async function allCommits(client, span, total) {
    const numbers = Array.from({ length: Math.ceil(total / largestPage) }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((page) => history_compare(client, span, { page, per_page: largestPage })));
    const commits = pages.flatMap((page) => page?.commits ?? []);
    if (commits.length < total)
        throw new ApiError(compareRoute, {
            status: 502,
            found: `GitHub listed ${commits.length} of ${total} commits after ${span.from}.`,
        });
    return commits;
}
function walk(commits, to) {
    const steps = [];
    for (let next = commits.get(to); next !== undefined; next = commits.get(next.parents[0]?.sha ?? "")) {
        steps.unshift(stepOf(next));
    }
    return steps;
}
const longestTitle = 256;
const stepOf = ({ sha, commit, author, parents }) => ({
    sha: sha,
    title: (0,markdown/* wholeLetters */.lA)(commit.message.split("\n", 1)[0] ?? "", longestTitle),
    author: author?.login ?? (0,markdown/* wholeLetters */.lA)(commit.author?.name ?? "unknown", longestTitle),
    parents: parents.map((parent) => parent.sha),
});
const compareRoute = "GET /repos/{owner}/{repo}/compare/{basehead}";
async function history_compare(client, { from, to }, paging) {
    try {
        const { data } = await client.rest(compareRoute, { basehead: `${from}...${to}`, ...paging });
        return parseAnswer(comparisonShape, data, compareRoute);
    }
    catch (error) {
        if (!(error instanceof ApiError) || error.status !== 404)
            throw error;
        await Promise.all([commitAt(client, from), commitAt(client, to)]);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/http/blob-text.js

async function readBlobText(client, blob) {
    if (!blob.isTruncated)
        return blob.text ?? "";
    const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
    const { content } = (await client.rest(route, { file_sha: blob.oid })).data;
    if (typeof content !== "string")
        throw new ApiError(route, { status: 502, found: "The blob has no content." });
    return Buffer.from(content, "base64").toString("utf8");
}

;// CONCATENATED MODULE: ./build/adapters/github/git/log-reader.js



const blobShape = shapes/* object */.Ik({ oid: shapes/* string */.Yj(), text: shapes/* string */.Yj().nullable(), isTruncated: shapes/* boolean */.zM() })
    .nullable();
const log_reader_shape = shapes/* object */.Ik({ repository: shapes/* record */.g1(shapes/* string */.Yj(), blobShape) });
const log_reader_filesInOneDocument = 100;
const createLogReader = (client) => ({
    file: async (head, path) => (await readFiles(client, head, [path]))[0],
    files: async (head, paths) => {
        const chunks = [];
        for (let start = 0; start < paths.length; start += log_reader_filesInOneDocument)
            chunks.push(paths.slice(start, start + log_reader_filesInOneDocument));
        return (await Promise.all(chunks.map((chunk) => readFiles(client, head, chunk)))).flat();
    },
});
async function readFiles(client, head, paths) {
    const objects = paths.map((path, index) => `f${index}: object(expression: ${JSON.stringify(`${head}:${path}`)}) { ... on Blob { oid text isTruncated } }`);
    const document = `query LogFiles($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
    const { repository } = await queryComplete(client, { document, variables: {}, shape: log_reader_shape });
    const texts = paths.map(async (_, index) => {
        const blob = repository[`f${index}`];
        return blob === null || blob === undefined ? undefined : readBlobText(client, blob);
    });
    return Promise.all(texts);
}

;// CONCATENATED MODULE: ./build/adapters/github/git/merge/merging.js



const mergesInOneDocument = 8;
function createMerging(writer) {
    return {
        mergeOnto: async (request) => {
            const outcome = await mergeOnto(writer.client, request, writer);
            if (outcome.kind !== "refused" || writer.app === undefined)
                return outcome;
            if (outcome.scratch !== undefined)
                await discardBranch(writer.client, outcome.scratch.name);
            return mergeOnto(writer.app, request, writer);
        },
        discard: ({ name }) => discardBranch(writer.client, name),
        sweep: () => sweepScratch(writer.client),
    };
}
async function mergeOnto(client, { base, heads }, writer) {
    const name = newScratchName();
    const merged = [];
    while (merged.length < heads.length) {
        const tip = merged.at(-1)?.sha ?? base;
        const next = heads.slice(merged.length, merged.length + mergesInOneDocument);
        const create = merged.length === 0;
        const { proven, mayExist } = await mergeInOneDocument(client, { branch: name, create, tip, heads: next });
        merged.push(...proven);
        if (proven.length < next.length) {
            const [outcome] = await Promise.all([
                mergeOneByOne(client, { base, heads, merged, sleep: writer.sleep }),
                mayExist || !create ? discardBranch(client, name) : undefined,
            ]);
            return outcome;
        }
    }
    const tip = merged.at(-1);
    if (tip === undefined)
        throw new Error("There is nothing to merge.");
    return { kind: "merged", commits: merged, scratch: { name, tip: tip.sha } };
}
async function mergeInOneDocument(client, request) {
    const variables = request.heads.flatMap(({ sha, message }, index) => [
        [`head${index}`, sha],
        [`message${index}`, message],
    ]);
    try {
        const { data } = await client.mutate(mergesDocument(request), {
            repository: await client.repositoryId(),
            branch: request.branch,
            ...(request.create ? { ref: `refs/heads/${request.branch}`, base: request.tip } : {}),
            ...Object.fromEntries(variables),
        });
        return { proven: provenChain(data ?? {}, request), mayExist: Boolean(data?.["scratch"]) };
    }
    catch (error) {
        if (error instanceof ApiError)
            return { proven: [], mayExist: true };
        throw error;
    }
}
function mergesDocument({ create, heads }) {
    const variables = heads.map((_, index) => `$head${index}: String!, $message${index}: String!`).join(", ");
    const creation = create
        ? "scratch: createRef(input: { repositoryId: $repository, name: $ref, oid: $base }) { ref { name } }"
        : "";
    const merges = heads.map((_, index) => `m${index}: mergeBranch(input: { repositoryId: $repository, base: $branch, head: $head${index}, commitMessage: $message${index} }) {
    mergeCommit { oid tree { oid } parents(first: 3) { nodes { oid } } }
  }`);
    const own = create ? "$ref: String!, $base: GitObjectID!, " : "";
    return `mutation Merges($repository: ID!, $branch: String!, ${own}${variables}) {\n  ${[creation, ...merges].join("\n  ")}\n}`;
}
function provenChain(data, { tip, heads }) {
    const proven = [];
    for (const [index, head] of heads.entries()) {
        const commit = data[`m${index}`]?.mergeCommit;
        const expected = [proven.at(-1)?.sha ?? tip, head.sha];
        const parents = commit?.parents.nodes.map(({ oid }) => oid) ?? [];
        if (commit === null || commit === undefined || parents.join() !== expected.join())
            break;
        proven.push({ sha: commit.oid, tree: commit.tree.oid });
    }
    return proven;
}

;// CONCATENATED MODULE: ./build/adapters/github/http/node-fetch.js
function createNodeFetch(options) {
    const agentOptions = { keepAlive: true, maxSockets: mostConnections, proxyEnv: options.env };
    const doors = new Map();
    const doorFor = ({ protocol }) => {
        const door = doors.get(protocol) ?? openDoor(protocol, agentOptions);
        doors.set(protocol, door);
        return door;
    };
    const { timeoutMs = 30_000, mostBytes = Infinity } = options;
    return async (url, init = {}) => {
        let target = new URL(url);
        for (let redirects = 0;; redirects += 1) {
            const answer = await send({ target, init, door: await doorFor(target), timeoutMs, mostBytes });
            const location = answer.headers.get("location");
            const follows = isRead(init.method) &&
                redirectCodes.has(answer.status) &&
                location !== null &&
                init.redirect !== "manual";
            if (!follows)
                return answer;
            if (redirects === 5)
                throw new Error(`${target.origin} redirected more than five times`);
            const next = new URL(location, target);
            if (next.origin !== target.origin)
                init = { ...init, headers: withoutAuthorization(init.headers ?? {}) };
            target = next;
        }
    };
}
const mostConnections = 60;
class NoAnswerError extends Error {
    name = "NoAnswerError";
}
const redirectCodes = new Set([301, 302, 303, 307, 308]);
const isRead = (method = "GET") => method === "GET" || method === "HEAD";
const withoutAuthorization = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
async function openDoor(protocol, options) {
    const { request, Agent } = await (protocol === "https:" ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)));
    return { request, agent: new Agent(options) };
}
async function send(sending) {
    const message = await exchange(sending);
    const { response } = message;
    const isPacked = response.headers["content-encoding"] === "gzip" && message.body.length > 0;
    const body = isPacked ? await unpack(message.body, sending) : message.body;
    const status = response.statusCode ?? 0;
    return {
        status,
        statusText: response.statusMessage ?? "",
        ok: status >= 200 && status < 300,
        url: sending.target.href,
        headers: answerHeaders(response),
        body,
        text: () => Promise.resolve(body.toString("utf8")),
        json: () => Promise.resolve(JSON.parse(body.toString("utf8"))),
        arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
    };
}
async function unpack(body, sending) {
    const { mostBytes } = sending;
    try {
        const zlib = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
        const limit = mostBytes === Infinity ? {} : { maxOutputLength: mostBytes };
        return await new Promise((resolve, reject) => {
            const done = (error, unpacked) => error === null ? resolve(unpacked) : reject(error);
            zlib.gunzip(body, limit, done);
        });
    }
    catch (error) {
        throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLong(sending) : error;
    }
}
const tooLong = ({ target, mostBytes }) => new Error(`${target.origin} answered with more than ${mostBytes} bytes`);
function exchange(sending) {
    const { target, init, door, timeoutMs, mostBytes } = sending;
    const payload = init.body === undefined ? undefined : Buffer.from(init.body);
    return new Promise((resolve, reject) => {
        const request = door.request(target, {
            method: init.method ?? "GET",
            agent: door.agent,
            signal: init.signal,
            headers: {
                "accept-encoding": "gzip",
                ...init.headers,
                ...(payload === undefined ? {} : { "content-length": String(payload.length) }),
            },
        });
        let timer;
        const fail = (error) => {
            clearTimeout(timer);
            reject(error);
        };
        request.once("socket", () => {
            timer = setTimeout(() => {
                request.destroy(new NoAnswerError(`${target.origin} did not answer within ${timeoutMs / 1000} s`));
            }, timeoutMs);
        });
        request.on("error", fail);
        request.on("response", (response) => {
            const chunks = [];
            let bytes = 0;
            response.on("data", (chunk) => {
                chunks.push(chunk);
                bytes += chunk.length;
                if (bytes > mostBytes)
                    response.destroy(tooLong(sending));
            });
            response.on("error", fail);
            response.on("close", () => {
                fail(new Error(`${target.origin} ended its answer too early`));
            });
            response.on("end", () => {
                clearTimeout(timer);
                resolve({ response, body: Buffer.concat(chunks) });
            });
        });
        request.end(payload);
    });
}
function answerHeaders(response) {
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
    return {
        get: (name) => headers.get(name.toLowerCase()) ?? null,
        [Symbol.iterator]: () => headers.entries(),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/http/observed-budget.js
const kinds = { core: "rest", graphql: "points" };
function createObservedBudget() {
    const seen = new Map();
    return {
        left: () => Object.fromEntries(seen),
        observe: (headers) => {
            const kind = kinds[String(headers["x-ratelimit-resource"])];
            const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => Number(headers[`x-ratelimit-${name}`] ?? Number.NaN));
            if (kind === undefined || !isCount(limit) || !isCount(remaining) || !isCount(reset))
                return;
            const before = seen.get(kind);
            const resetsAt = new Date(reset * 1000).toISOString();
            const isOlder = before?.resetsAt === resetsAt && before.remaining < remaining;
            if (!isOlder)
                seen.set(kind, { limit, remaining, resetsAt });
        },
    };
}
const isCount = (value) => value !== undefined && Number.isInteger(value) && value >= 0 && value < 1e11;

;// CONCATENATED MODULE: ./build/adapters/github/http/server-clock.js
function createObservedTime() {
    let newest = Number.NEGATIVE_INFINITY;
    return {
        now: () => {
            if (!Number.isFinite(newest))
                throw new Error("GitHub's time is asked for before GitHub was asked anything.");
            return new Date(newest).toISOString();
        },
        observe: (date) => {
            const time = typeof date === "string" ? Date.parse(date) : Number.NaN;
            if (time > newest)
                newest = time;
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/http/rate-limiter.js
const intervalMs = 1_000;
function createRateLimiter({ sleep, now, burst, together }) {
    const waiting = [];
    let running = 0;
    let due = -Infinity;
    const turn = async () => {
        if (running >= together)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        due = Math.max(due, now() - (burst - 1) * intervalMs) + intervalMs;
        const pause = due - intervalMs - now();
        if (pause > 0)
            await sleep(pause);
    };
    return async (write) => {
        await turn();
        try {
            return await write();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/social/pushes.js



async function pushesOf(client, change) {
    if (change.isCrossRepository)
        return { pushes: await pushesByRuns(client, change), isWhole: true };
    const { pushes, isWhole } = sinceMade(await moves(client, change));
    if (pushes.some(({ after }) => after === change.head))
        return { pushes, isWhole };
    return { pushes: [...(await firstRun(client, change)), ...pushes], isWhole };
}
const actorShape = shapes/* object */.Ik({ login: shapes/* string */.Yj() }).nullish();
const activityShape = shapes/* array */.YO(shapes/* object */.Ik({ before: shapes/* string */.Yj(), after: shapes/* string */.Yj(), activity_type: shapes/* string */.Yj(), actor: actorShape }));
const pushes_route = "GET /repos/{owner}/{repo}/activity";
const pushes_mostPages = 5;
async function moves(client, { headBranch }) {
    const found = [];
    let cursor;
    for (let page = 1; page <= pushes_mostPages; page += 1) {
        const answer = await activityPage(client, { headBranch, cursor });
        found.push(...answer.moves);
        cursor = answer.next;
        if (cursor === undefined)
            return { moves: found, isAll: true };
        if (answer.moves.some(isCreation))
            return { moves: found, isAll: false };
    }
    return { moves: found, isAll: false };
}
async function activityPage(client, { headBranch, cursor }) {
    try {
        const { data, headers } = await client.rest(pushes_route, {
            ref: `refs/heads/${headBranch}`,
            per_page: 100,
            ...(cursor === undefined ? {} : { after: cursor }),
        });
        const link = String(headers["link"] ?? "");
        const next = /<[^>]*[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(link)?.[1];
        return {
            moves: parseAnswer(activityShape, data, pushes_route),
            next: next === undefined ? undefined : decodeURIComponent(next),
        };
    }
    catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 422))
            return { moves: [], next: undefined };
        throw error;
    }
}
const isCreation = ({ activity_type: type }) => type === "branch_creation";
function sinceMade({ moves: all, isAll }) {
    const pushes = [];
    for (const [index, move] of all.entries()) {
        const { after, actor, activity_type: type } = move;
        const isStart = isCreation(move) &&
            !all.slice(index + 1).some((older) => older.after === after || older.before === after);
        const isForced = all.slice(0, index).some((later) => later.activity_type === "force_push");
        if (type !== "branch_deletion")
            pushes.push({
                by: (actor?.login ?? null),
                after: after,
                ...(isStart && !isForced ? { isStart } : {}),
            });
        if (isStart)
            return { pushes, isWhole: true };
    }
    return { pushes, isWhole: isAll };
}
const runsShape = shapes/* array */.YO(shapes/* object */.Ik({
    id: shapes/* number */.ai(),
    head_sha: shapes/* string */.Yj(),
    head_branch: shapes/* string */.Yj().nullable(),
    head_repository: shapes/* object */.Ik({ full_name: shapes/* string */.Yj() }).nullish(),
    actor: actorShape,
}));
const runsRoute = "GET /repos/{owner}/{repo}/actions/runs";
const firstRun = async (client, { head, headBranch }) => firstOfEach((await pullRequestRuns(client, { head_sha: head })).filter((run) => run.head_branch === headBranch));
const pushesByRuns = async (client, { headBranch, headRepository }) => firstOfEach((await pullRequestRuns(client, { branch: headBranch })).filter((run) => headRepository === undefined || run.head_repository?.full_name === headRepository));
async function pullRequestRuns(client, filter) {
    const listed = await client.list(runsRoute, { ...filter, event: "pull_request" }, "workflow_runs");
    return parseAnswer(runsShape, listed, runsRoute);
}
function firstOfEach(runs) {
    const first = new Map();
    for (const run of runs.toSorted((one, other) => one.id - other.id))
        if (!first.has(run.head_sha))
            first.set(run.head_sha, run);
    return [...first.values()].toReversed().map(({ actor, head_sha: after }) => ({
        by: (actor?.login ?? null),
        after: after,
    }));
}

;// CONCATENATED MODULE: ./build/adapters/github/social/people.js




function createPeople({ client, app, rolesAsked, answers, }) {
    const known = new Map();
    const roleOnce = (login) => {
        const key = login.toLowerCase();
        const role = known.get(key) ?? answers.once(`role of ${key}`, () => roleOf(client, login));
        known.set(key, role);
        role.catch(() => known.delete(key));
        return role;
    };
    return {
        pushesOf: (change) => pushesOf(client, change),
        roleOf: (login) => {
            const role = roleOnce(login);
            role.then(() => rolesAsked.saw(login), () => undefined);
            return role;
        },
        prefetchRoles: () => {
            for (const login of rolesAsked.latest())
                roleOnce(login).catch(() => undefined);
        },
        pushers: () => pushers(client),
        membersOf: (team) => app === undefined
            ? Promise.resolve(undefined)
            : answers.once(`members of ${team.toLowerCase()}`, () => membersOf(app, team)),
    };
}
const roles = ["none", "read", "triage", "write", "maintain", "admin"];
const permissionShape = shapes/* object */.Ik({ permission: shapes/* string */.Yj(), role_name: shapes/* string */.Yj().optional() });
const roleOf = async (client, login) => (await roleShown(client, login)) ?? "none";
async function roleShown(client, login) {
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    try {
        const { permission, role_name: role } = parseAnswer(permissionShape, (await client.rest(route, { username: login })).data, route);
        return roles.find((each) => each === role) ?? roles.find((each) => each === permission) ?? "none";
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return undefined;
        throw error;
    }
}
const collaboratorsShape = shapes/* array */.YO(shapes/* object */.Ik({ login: shapes/* string */.Yj(), type: shapes/* string */.Yj().optional() }));
async function pushers(client) {
    const route = "GET /repos/{owner}/{repo}/collaborators";
    const listed = await client.list(route, { affiliation: "all", permission: "push" });
    return parseAnswer(collaboratorsShape, listed, route)
        .filter(({ type }) => type !== "Bot")
        .map(({ login }) => login);
}
async function membersOf(app, team) {
    const [org = "", slug = ""] = team.split("/");
    const route = "GET /orgs/{org}/teams/{team_slug}/members";
    try {
        const members = parseAnswer(shapes/* array */.YO(shapes/* object */.Ik({ login: shapes/* string */.Yj() })), await app.list(route, { org, team_slug: slug }), route);
        return members.map(({ login }) => login);
    }
    catch (error) {
        const isUnreadable = error instanceof MissingPermissionError || (error instanceof ApiError && error.status === 404);
        if (isUnreadable)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/git/policies.js



const policies_blob = shapes/* object */.Ik({ oid: shapes/* string */.Yj(), text: shapes/* string */.Yj().nullable(), isTruncated: shapes/* boolean */.zM() });
const policies_shape = shapes/* object */.Ik({ repository: shapes/* object */.Ik({ object: policies_blob.nullable() }) });
const policies_document = `query PolicyBlob($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Blob { oid text isTruncated } } }
}`;
const createPolicies = (client, readPolicy) => ({
    ofBlob: async (oid) => {
        const { object } = (await queryComplete(client, { document: policies_document, variables: { oid }, shape: policies_shape })).repository;
        return object === null ? { kind: "missing" } : readPolicy(await readBlobText(client, object), object.oid);
    },
});

;// CONCATENATED MODULE: ./build/adapters/github/social/tags.js




const remedy = `Tag the commit manually (git push origin <commit>:refs/tags/<version>), or let the console create tags. If the commit's workflow files differ from every branch: ${workflowsRemedy}`;
const createTags = ({ client, app, }) => ({
    inspect: (targets) => inspectTags(client, targets),
    create: async (request) => {
        const made = await attempted(() => createTag(client, request), remedy);
        return made.kind === "refused" && app !== undefined
            ? attempted(() => createTag(app, request), remedy)
            : made;
    },
});
const objectShape = shapes/* object */.Ik({ oid: shapes/* string */.Yj() }).nullish();
const tagShape = shapes/* object */.Ik({ target: shapes/* object */.Ik({ oid: shapes/* string */.Yj(), target: objectShape }) }).nullish();
const answerShape = shapes/* object */.Ik({ repository: shapes/* record */.g1(shapes/* string */.Yj(), shapes/* unknown */.L5()) });
async function inspectTags(client, targets) {
    if (targets.length === 0)
        return [];
    const fields = targets.map(({ version, commit }, index) => `c${index}: object(oid: ${JSON.stringify(commit.sha)}) { oid }
    t${index}: ref(qualifiedName: ${JSON.stringify(`refs/tags/${version}`)}) { target { oid ... on Tag { target { oid } } } }`);
    const document = `query Standing($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${fields.join("\n    ")}\n  }\n}`;
    const { repository } = await queryComplete(client, { document, variables: {}, shape: answerShape });
    return targets.map((target, index) => {
        const tag = tagShape.parse(repository[`t${index}`]);
        return {
            target,
            hasCommit: objectShape.parse(repository[`c${index}`]) !== null,
            tag: (tag?.target.target?.oid ?? tag?.target.oid),
        };
    });
}
async function createTag(client, { version, commit, message }) {
    const tag = { tag: version, message, object: commit, type: "commit" };
    const { data } = await client.rest("POST /repos/{owner}/{repo}/git/tags", tag, { repeatable: true });
    try {
        await client.rest("POST /repos/{owner}/{repo}/git/refs", {
            ref: `refs/tags/${version}`,
            sha: data.sha,
        });
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const tagged = await taggedCommit(client, version);
        if (tagged === undefined)
            throw error;
        if (tagged !== commit)
            throw new ApiError(error.request, {
                status: 422,
                found: `The tag ${version} is there already, at ${tagged}; expected ${commit}.`,
            });
    }
    return { tag: version };
}
const taggedDocument = `query TaggedCommit($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid ... on Tag { target { oid } } } } }
}`;
const taggedShape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        ref: shapes/* object */.Ik({ target: shapes/* object */.Ik({ oid: shapes/* string */.Yj(), target: shapes/* object */.Ik({ oid: shapes/* string */.Yj() }).optional() }) })
            .nullable(),
    }),
});
async function taggedCommit(client, version) {
    const { repository } = await queryComplete(client, {
        document: taggedDocument,
        variables: { ref: `refs/tags/${version}` },
        shape: taggedShape,
    });
    const target = repository.ref?.target;
    return (target?.target?.oid ?? target?.oid);
}

;// CONCATENATED MODULE: ./build/adapters/github/social/release-pages.js






const release_pages_remedy = `Add "contents: write" to this job's permissions. If it is there: ${workflowsRemedy}`;
const createReleasePages = (client) => ({
    write: (request) => attempted(() => writePage(client, request), release_pages_remedy),
});
const release_pages_pageShape = shapes/* object */.Ik({ id: shapes/* number */.ai().int(), html_url: shapes/* string */.Yj() })
    .transform(({ id, html_url }) => ({ id, url: html_url }));
async function writePage(client, page) {
    if (page.isKnown) {
        const [found] = await Promise.all([findPage(client, page.version), insistOnOwnTag(client, page)]);
        if (found !== undefined)
            return updatePage(client, found, page);
    }
    try {
        const content = { ...contentOf(page), target_commitish: page.commit };
        const { data } = await client.rest("POST /repos/{owner}/{repo}/releases", content);
        return parseAnswer(release_pages_pageShape, data, "POST /repos/{owner}/{repo}/releases");
    }
    catch (error) {
        const made = error instanceof ApiError && (error.status === 422 || error.isAmbiguous)
            ? await findPage(client, page.version)
            : undefined;
        if (made === undefined)
            throw error;
        return updateOwnPage(client, made, page);
    }
}
async function updateOwnPage(client, id, page) {
    await insistOnOwnTag(client, page);
    return updatePage(client, id, page);
}
async function insistOnOwnTag(client, { version, commit }) {
    const tagged = await taggedCommit(client, version);
    if (tagged === undefined || tagged === commit)
        return;
    throw new ApiError("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
        status: 422,
        found: `The tag ${version} is at ${tagged}, so its page is not that of ${commit}.`,
    });
}
async function findPage(client, version) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/releases/tags/{tag}", { tag: version });
        return parseAnswer(release_pages_pageShape, data, "GET /repos/{owner}/{repo}/releases/tags/{tag}").id;
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return undefined;
        throw error;
    }
}
async function updatePage(client, id, page) {
    const route = "PATCH /repos/{owner}/{repo}/releases/{release_id}";
    const { data } = await client.rest(route, { release_id: id, ...contentOf(page) }, { repeatable: true });
    return parseAnswer(release_pages_pageShape, data, route);
}
const contentOf = ({ version, body, latest, withdrawn = false }) => ({
    tag_name: version,
    name: version,
    body: (0,markdown_limits/* fitMarkdown */.D)(body, markdown_limits/* limits */.F.releasePage),
    prerelease: withdrawn,
    make_latest: latest && !withdrawn ? "true" : "false",
});

;// CONCATENATED MODULE: ./build/adapters/github/http/backoff.js
function createBackoff({ sleep, now = () => performance.now(), }) {
    let [lost, countedUntil] = [0, Number.NEGATIVE_INFINITY];
    let rest;
    const untilAllowed = async () => {
        if (rest === undefined)
            return;
        await rest.over;
        await untilAllowed();
    };
    return {
        untilAllowed,
        rest: async ({ seconds }) => {
            const milliseconds = seconds * 1000 + Math.random() * 1000;
            const until = now() + milliseconds;
            if (rest === undefined || rest.until + 1000 < until) {
                const mine = { until, over: sleep(milliseconds) };
                rest = mine;
                await mine.over;
                if (rest === mine)
                    rest = undefined;
            }
            else {
                await rest.over;
            }
        },
        pause: sleep,
        count: ({ from, until }) => {
            lost += Math.max(0, until - Math.max(from, countedUntil));
            countedUntil = Math.max(countedUntil, until);
        },
        get lost() {
            return lost;
        },
        now,
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/actions/started-checks.js



const started_checks_runsRoute = "GET /repos/{owner}/{repo}/actions/runs";
const started_checks_shape = shapes/* object */.Ik({
    workflow_runs: shapes/* array */.YO(shapes/* object */.Ik({ path: shapes/* string */.Yj(), status: shapes/* string */.Yj().nullish() })),
});
const runsLookedAt = 50;
function createChecks(client, { dispatch, handedOn, now, }) {
    let own;
    const started = () => own ?? handedOn.read() ?? { since: now(), files: {} };
    return {
        recentFiles: async (event) => {
            const recent = await listRuns(client, { event, per_page: runsLookedAt });
            return [...new Set(recent.map(({ path }) => path))];
        },
        startChecks: async (branch, wanted) => {
            const files = await dispatchAll(wanted, { branch, dispatch });
            if (files.length > 0) {
                const { since, files: before } = started();
                own = { since, files: { ...before, [branch]: files } };
                handedOn.write(own);
            }
            return files;
        },
        startedChecks: () => {
            const { since, files } = started();
            return { branches: Object.keys(files), elapsedMs: now() - since };
        },
        haveChecksEnded: async () => {
            const ended = await Promise.all(Object.entries(started().files).map(([branch, files]) => haveEnded(client, branch, files)));
            return !ended.includes(false);
        },
    };
}
async function dispatchAll(wanted, { branch, dispatch }) {
    const started = await Promise.allSettled(wanted.map(async (workflow) => {
        try {
            await dispatch(workflow, branch);
            return [workflow];
        }
        catch (error) {
            if (error instanceof ApiError && (error.status === 422 || error.status === 404))
                return [];
            throw error;
        }
    }));
    const files = started.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
    const failed = started.find((each) => each.status === "rejected");
    if (failed !== undefined && files.length === 0)
        throw failed.reason;
    return files;
}
async function haveEnded(client, branch, files) {
    const runs = await listRuns(client, { event: "workflow_dispatch", branch, per_page: runsLookedAt });
    return files.every((file) => runs.find(({ path }) => path === file)?.status === "completed");
}
async function listRuns(client, parameters) {
    const { data } = await client.rest(started_checks_runsRoute, parameters);
    const runs = parseAnswer(started_checks_shape, data, started_checks_runsRoute).workflow_runs;
    return runs.map(({ path, status }) => ({ path: path.replace(/@.*$/, ""), status }));
}

;// CONCATENATED MODULE: ./build/adapters/github/actions/runs.js




const runPath = "/repos/{owner}/{repo}/actions/runs/{run_id}";
function createRuns({ client, defaultBranch, checks, }) {
    return {
        jobs: (run) => jobsOf(client, run),
        status: (run) => statusOf(client, run),
        cancel: async (run, { force }) => {
            try {
                await client.rest(`POST ${runPath}/${force ? "force-cancel" : "cancel"}`, { run_id: run }, { repeatable: true });
            }
            catch (error) {
                if (!(error instanceof ApiError && (error.status === 409 || error.status === 404)))
                    throw error;
            }
        },
        dispatch: async ({ workflow, inputs, branch }) => dispatch(client, { workflow, inputs, ref: branch ?? (await defaultBranch()) }),
        ...createChecks(client, {
            dispatch: (workflow, ref) => dispatch(client, { workflow, inputs: {}, ref }),
            handedOn: checks,
            now: () => Date.now(),
        }),
        isDispatched: (request) => isDispatched(client, request),
        reviews: (run) => reviewsOf(client, run),
    };
}
async function dispatch(client, { workflow, inputs, ref, }) {
    const parameters = { workflow_id: workflow.replace(/^.*\//, ""), ref, inputs };
    await client.rest("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", parameters, {
        repeatable: true,
    });
}
async function jobsOf(client, { id, attempt }) {
    const route = `GET ${runPath}/attempts/{attempt_number}/jobs`;
    const jobs = await client.list(route, { run_id: id, attempt_number: attempt }, "jobs");
    return parseAnswer(shapes/* array */.YO(jobShape), jobs, route).map(jobFacts);
}
async function statusOf(client, run) {
    const route = `GET ${runPath}`;
    try {
        const { status, conclusion, run_attempt: attempt, } = parseAnswer(runs_runShape, (await client.rest(route, { run_id: run })).data, route);
        return { status: status ?? "unknown", conclusion: conclusion ?? undefined, attempt: attempt ?? 1 };
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return { status: "completed", conclusion: "deleted", attempt: 1 };
        throw error;
    }
}
const newestRuns = 30;
const unfinished = new Set(["requested", "queued", "pending", "in_progress"]);
async function isDispatched(client, { workflow, title, job }) {
    const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
    const { data } = await client.rest(route, {
        workflow_id: workflow,
        event: "workflow_dispatch",
        per_page: newestRuns,
    });
    const candidates = parseAnswer(listedRunsShape, data, route).workflow_runs.filter((run) => run.display_title === title && unfinished.has(run.status ?? ""));
    const jobs = await Promise.all(candidates.map(({ id, run_attempt: attempt = 1 }) => jobsOf(client, { id, attempt })));
    return jobs.some((each) => !each.some(({ name, started }) => name === job && started));
}
async function reviewsOf(client, run) {
    const route = `GET ${runPath}/approvals`;
    const { data } = await client.rest(route, { run_id: run });
    return parseAnswer(shapes/* array */.YO(reviewShape), data, route).flatMap(({ environments, state, user, comment }) => environments.map(({ name }) => ({
        environment: name,
        state,
        by: reviewer(user),
        comment: comment ?? "",
    })));
}
const runs_runShape = shapes/* object */.Ik({
    status: shapes/* string */.Yj().nullable(),
    conclusion: shapes/* string */.Yj().nullable(),
    run_attempt: shapes/* number */.ai().int().optional(),
});
const listedRunsShape = shapes/* object */.Ik({
    workflow_runs: shapes/* array */.YO(shapes/* object */.Ik({
        id: shapes/* number */.ai().int(),
        run_attempt: shapes/* number */.ai().int().optional(),
        display_title: shapes/* string */.Yj(),
        status: shapes/* string */.Yj().nullable(),
    })),
});
const jobShape = shapes/* object */.Ik({
    name: shapes/* string */.Yj(),
    status: shapes/* string */.Yj(),
    conclusion: shapes/* string */.Yj().nullable(),
    runner_id: shapes/* number */.ai().nullish(),
    steps: shapes/* array */.YO(shapes/* unknown */.L5()).optional(),
});
const userShape = shapes/* object */.Ik({ login: shapes/* string */.Yj(), type: shapes/* string */.Yj() }).nullable();
const reviewShape = shapes/* object */.Ik({
    environments: shapes/* array */.YO(shapes/* object */.Ik({ name: shapes/* string */.Yj() })),
    state: shapes/* string */.Yj(),
    user: userShape,
    comment: shapes/* string */.Yj().nullish(),
});
const jobFacts = ({ name, status, conclusion, runner_id: runner, steps, }) => ({
    name,
    status,
    conclusion: conclusion ?? undefined,
    started: (runner !== null && runner !== undefined && runner !== 0) || (steps !== undefined && steps.length > 0),
});
const reviewer = (user) => user === null
    ? { login: ghost, isBot: false }
    : { login: user.login, isBot: user.type === "Bot" };

;// CONCATENATED MODULE: ./build/adapters/github/actions/setup-facts.js






const setup_facts_blob = shapes/* object */.Ik({ oid: shapes/* string */.Yj().optional(), text: shapes/* string */.Yj().nullish(), isTruncated: shapes/* boolean */.zM().optional() })
    .nullish();
const entries = shapes/* array */.YO(shapes/* object */.Ik({ name: shapes/* string */.Yj(), type: shapes/* string */.Yj(), object: setup_facts_blob })).optional();
const setup_facts_shape = shapes/* object */.Ik({ repository: shapes/* object */.Ik({ folder: shapes/* object */.Ik({ entries }).nullish() }) });
const setup_facts_document = `query SetupFiles($owner: String!, $repo: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    folder: object(expression: $folder) {
      ... on Tree { entries { name type object { ... on Blob { oid text isTruncated } } } }
    }
  }
}`;
const createSetupReader = (client) => ({
    read: async (head, { policy, base }) => ({
        names: { ...(0,values_names/* namesInUse */.nO)(), log: values_names/* branches */.J0.log, home: base },
        policy,
        checkout: {
            workflows: await readWorkflows(await workflowFiles(client, head)),
            branches: [],
            tags: [],
            missingPrograms: [],
            hasRollbackForm: true,
            updatesActions: false,
        },
    }),
    outsidersAmong: (logins) => outsidersAmong(client, logins),
});
const setup_facts_listed = shapes/* array */.YO(shapes/* object */.Ik({ login: shapes/* string */.Yj() }));
const mostAsked = 5;
async function outsidersAmong(client, logins) {
    const route = "GET /repos/{owner}/{repo}/collaborators";
    const parameters = { affiliation: "all", permission: "triage", per_page: 100 };
    const answer = await client.rest(route, parameters).catch(() => undefined);
    const members = answer === undefined ? [] : parseAnswer(setup_facts_listed, answer.data, route);
    const missing = logins.filter((login) => !members.some((member) => (0,values/* isSameName */.yS)(member.login, login)));
    const roles = await Promise.all(missing.slice(0, mostAsked).map(async (login) => ({
        login,
        role: (await roleShown(client, login)) ?? "unknown",
    })));
    return roles.flatMap(({ login, role }) => role === "unknown" || role === "none" || role === "read" ? [{ login, role }] : []);
}
async function readWorkflows(files) {
    const { readWorkflow } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(39), __nccwpck_require__.e(545)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5545));
    return files.map(({ path, text }) => readWorkflow(path, text));
}
async function workflowFiles(client, head) {
    const variables = { folder: `${head}:${values_names/* workflowsPath */.ib}` };
    const { repository } = await queryComplete(client, { document: setup_facts_document, variables, shape: setup_facts_shape });
    const files = (repository.folder?.entries ?? []).filter(({ name, type }) => type === "blob" && /\.ya?ml$/.test(name));
    return Promise.all(files.map(async ({ name, object }) => ({
        path: `${values_names/* workflowsPath */.ib}/${name}`,
        text: await textOf(client, object),
    })));
}
async function textOf(client, object) {
    const { oid, text = null, isTruncated = false } = object ?? {};
    return oid === undefined ? "" : readBlobText(client, { oid, text, isTruncated });
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __nccwpck_require__(5352);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/shown-rules.js

function shownRules({ refUpdateRule, rules }) {
    if (refUpdateRule !== null || rules === null || rules.pageInfo.hasNextPage)
        return undefined;
    return branchRules(rules.nodes.map(activeRule), undefined);
}
const activeRule = ({ type, parameters }) => ({
    type: type.toLowerCase(),
    parameters: {
        required_approving_review_count: parameters?.requiredApprovingReviewCount,
        require_code_owner_review: parameters?.requireCodeOwnerReview,
        require_last_push_approval: parameters?.requireLastPushApproval,
        allowed_merge_methods: parameters?.allowedMergeMethods
            ?.map((method) => method.toLowerCase())
            .filter(isMergeMethod),
        strict_required_status_checks_policy: parameters?.strictRequiredStatusChecksPolicy,
        required_status_checks: parameters?.requiredStatusChecks,
    },
});
const isMergeMethod = (method) => method === "merge" || method === "squash" || method === "rebase";

// EXTERNAL MODULE: ./build/domain/commands/parse-command.js
var parse_command = __nccwpck_require__(9223);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/command-reviews.js



const daysHeard = 3;
const longestText = 2_000;
function commandReviews({ newestTexts }, now) {
    const since = Date.parse(now) - daysHeard * 24 * 3_600_000;
    return newestTexts.nodes.flatMap((review) => {
        const { databaseId: id, body, submittedAt, lastEditedAt, authorCanPushToRepository, author } = review;
        const command = submittedAt === null ? undefined : (0,parse_command/* parseCommand */.R)(body);
        if (submittedAt === null || command === undefined)
            return [];
        return [
            {
                id,
                author: account(author),
                command: command.name,
                body: body.slice(0, longestText),
                submittedAt: timeOf(submittedAt),
                isEdited: lastEditedAt !== null,
                ...(Date.parse(submittedAt) < since ? { isOld: true } : {}),
                ...(authorCanPushToRepository ? {} : { mayNotPush: true }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/domain/log/entry-path.js
var entry_path = __nccwpck_require__(1922);
// EXTERNAL MODULE: ./build/domain/log/hash-chain.js
var hash_chain = __nccwpck_require__(6566);
;// CONCATENATED MODULE: ./build/adapters/node-crypto.js
const nodeCrypto = () => process.getBuiltinModule("node:crypto");

;// CONCATENATED MODULE: ./build/adapters/sha256.js

const sha256 = (text) => {
    const crypto = nodeCrypto();
    return typeof crypto.hash === "function"
        ? crypto.hash("sha256", text, "hex")
        : crypto.createHash("sha256").update(text, "utf8").digest("hex");
};

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/log-names.js





async function namesOfLog(client, log, readPolicy) {
    if (log.kind !== "read")
        return undefined;
    const { sequence, hash } = log.state.log;
    const path = (0,entry_path/* entryPath */.s)(sequence);
    const text = (await createLogReader(client).file(log.head, path)) ?? "";
    const verdict = (0,hash_chain/* verifyEntry */.i)((0,hash_chain/* headBefore */.ct)(text, sequence), { path, text }, sha256);
    if (verdict.kind !== "sound" || verdict.entry.hash !== hash || verdict.entry.policy === null)
        return undefined;
    const policy = await createPolicies(client, readPolicy).ofBlob(verdict.entry.policy);
    return policy.kind === "read" ? { names: policy.policy.names } : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/mergeability.js


const pauses = [1_000, 3_000];
function createMergeability({ client, sleep, }) {
    const left = [...pauses];
    return async (pulls) => {
        for (;;) {
            const unknown = pulls.filter(({ mergeable }) => mergeable === "UNKNOWN");
            const pause = unknown.length === 0 ? undefined : left.shift();
            if (pause === undefined)
                return;
            await sleep(pause);
            takeAnswers(unknown, await askAgain(client, unknown));
        }
    };
}
const mergeability_shape = shapes/* object */.Ik({
    repository: shapes/* record */.g1(shapes/* string */.Yj(), shapes/* object */.Ik({
        number: shapes/* number */.ai().int(),
        headRefOid: shapes/* string */.Yj(),
        mergeable: shapes/* enum */.k5(["MERGEABLE", "CONFLICTING", "UNKNOWN"]),
    })),
});
async function askAgain(client, pulls) {
    const fields = pulls.map(({ number }) => `p${number}: pullRequest(number: ${number}) { number headRefOid mergeable }`);
    const document = `query Mergeability($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${fields.join("\n    ")} }
}`;
    return (await queryComplete(client, { document, variables: {}, shape: mergeability_shape })).repository;
}
function takeAnswers(pulls, answers) {
    for (const pull of pulls) {
        const answer = answers[`p${pull.number}`];
        if (answer?.headRefOid === pull.headRefOid)
            pull.mergeable = answer.mergeable;
    }
}

// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __nccwpck_require__(9090);
;// CONCATENATED MODULE: ./build/domain/gates/kept-off.js

const shutForGood = new Set(["ready", "labels", "testers"]);
function keptOff(facts, { hasAllReviews, hasAllChecks }) {
    const { results } = (0,gates/* evaluateGates */.ud)({ ...facts, mayChangeWorkflows: false });
    const shut = results.filter(({ verdict }) => verdict !== "passed").map(({ gate }) => gate);
    return {
        byMergeability: shut.includes("mergeable"),
        byOther: shut.some((gate) => shutForGood.has(gate) || (gate === "author" && hasAllReviews) || (gate === "checks" && hasAllChecks)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/thread-texts.js




const minutesAsked = 30;
const thread_texts_shape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        pullRequest: shapes/* object */.Ik({
            reviews: shapes/* object */.Ik({
                nodes: shapes/* array */.YO(shapes/* object */.Ik({
                    databaseId: shapes/* number */.ai().int(),
                    comments: shapes/* object */.Ik({
                        nodes: shapes/* array */.YO(shapes/* object */.Ik({ body: shapes/* string */.Yj(), lastEditedAt: shapes/* string */.Yj().nullable() })),
                    }),
                })),
            }),
        }),
    }),
});
const thread_texts_document = `query ThreadTexts($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviews(last: 10) { nodes { databaseId comments(first: 1) { nodes { body lastEditedAt } } } }
  } }
}`;
async function readThreadTexts({ client, reviewedHead }, { readAt, policy }, listed) {
    if (reviewedHead === undefined)
        return;
    const since = Date.parse(readAt) - minutesAsked * 60_000;
    const { testers, rollbackApprovers, team } = policy.kind === "read" ? policy.policy : { testers: [], rollbackApprovers: [], team: [] };
    const named = [...testers, ...rollbackApprovers, ...team];
    const isAsked = ({ body, submittedAt, authorCanPushToRepository, author }) => body === "" &&
        submittedAt !== null &&
        Date.parse(submittedAt) >= since &&
        author !== null &&
        (authorCanPushToRepository || (0,values/* includesUser */.P_)(named, accountLogin(author)));
    await Promise.all(listed
        .filter(({ answer }) => answer.headRefOid === reviewedHead && answer.newestTexts.nodes.some(isAsked))
        .map(({ answer }) => takeTexts(client, answer, isAsked)));
}
async function takeTexts(client, { number, newestTexts }, isAsked) {
    const { repository } = await queryComplete(client, { document: thread_texts_document, variables: { number }, shape: thread_texts_shape });
    const { nodes } = repository.pullRequest.reviews;
    for (const review of newestTexts.nodes.filter(isAsked)) {
        const [first] = nodes.find(({ databaseId }) => databaseId === review.databaseId)?.comments.nodes ?? [];
        if (first === undefined || (0,parse_command/* parseCommand */.R)(first.body) === undefined)
            continue;
        review.body = first.body;
        review.lastEditedAt = first.lastEditedAt;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/read-on.js







async function readOn(reading, known, { listed, base, }) {
    const texts = readThreadTexts(reading, known, listed);
    const judge = createJudge(reading, known);
    await Promise.all(listed.filter(hasFurtherChecks).map(async (each) => {
        const { byOther } = await judge(each);
        if (!byOther && each.answer.mergeable !== "CONFLICTING")
            await completeChecks(reading.client, each.head);
    }));
    const inDoubt = await filterBy(listed.filter((each) => each.answer.mergeable === "UNKNOWN" && mayKnowMore(reading, each)), async (each) => !(await judge(each)).byOther);
    await Promise.all([texts, reading.askMergeability(inDoubt.map(({ answer }) => answer))]);
    return Promise.all(listed.map(async (each) => {
        const goesOn = hasFurtherPages(each) || hasFurtherChecks(each);
        const isPartlyRead = goesOn && isHeld(await judge(each));
        const read = await wholePullRequest(reading.client, each, { base, further: !isPartlyRead });
        return { ...read, isPartlyRead };
    }));
}
const mayKnowMore = ({ about, isSweep }, { answer: { number }, head }) => isSweep ||
    about === number ||
    !statusFacts(head).some(({ context, description }) => context === values_names/* statusContext */.s && description.includes(`(${unknown})`));
const unknown = "mergeable-unknown";
const isHeld = ({ byMergeability, byOther }) => byMergeability || byOther;
async function filterBy(items, test) {
    const passed = await Promise.all(items.map(test));
    return items.filter((_, index) => passed[index] === true);
}
const read_on_open = { byMergeability: false, byOther: false };
function createJudge({ about, people }, snapshot) {
    const { policy, log, repository } = snapshot;
    if (policy.kind !== "read" || log.kind !== "read")
        return () => Promise.resolve(read_on_open);
    const { state } = log;
    const always = new Set([about, ...state.train.staged.map(({ number }) => number)]);
    return async (pull) => {
        const { number, headRefName, isCrossRepository, reviews } = pull.answer;
        const isOwn = !isCrossRepository && headRefName.startsWith(values_names/* ownBranchPrefix */.PW);
        if (isOwn || always.has(number))
            return read_on_open;
        const pullRequest = pullRequestFacts(asListed(pull), repository.name);
        const asked = (0,gates/* rolesAsked */.U8)(pullRequest, policy.policy);
        const roles = new Map(await Promise.all(asked.map(async (login) => [login, await people.roleOf(login)])));
        return keptOff({ pullRequest, snapshot, state, policy: policy.policy, roles }, { hasAllReviews: !reviews.pageInfo.hasPreviousPage, hasAllChecks: !hasFurtherChecks(pull) });
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/state-file.js



function parseState(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return `state.json is not JSON: ${(0,message_of/* messageOf */.b)(error)}.`;
    }
    const version = value?.schema;
    if (version !== 1)
        return `state.json must have "schema": 1; found ${JSON.stringify(version) ?? "none"}.`;
    const parsed = essentials.safeParse(value);
    if (parsed.success)
        return value;
    return `state.json is damaged: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}.`;
}
const commit = shapes/* object */.Ik({
    sha: shapes/* string */.Yj().refine(values/* isCommitSha */._$, "not a commit SHA"),
    tree: shapes/* string */.Yj().refine(values/* isTreeSha */.Dp, "not a tree SHA"),
});
const list = shapes/* array */.YO(shapes/* unknown */.L5());
const essentials = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({ id: shapes/* number */.ai().int(), name: shapes/* string */.Yj() }),
    callers: shapes/* array */.YO(shapes/* string */.Yj()),
    log: shapes/* object */.Ik({
        sequence: shapes/* number */.ai().int().positive(),
        hash: shapes/* string */.Yj().regex(/^[0-9a-f]{64}$/),
        time: shapes/* string */.Yj(),
    }),
    develop: commit,
    ownCommits: list,
    train: shapes/* object */.Ik({ base: commit, tip: commit, staged: list, drift: list }),
    conflicts: list,
    staging: shapes/* object */.Ik({ healthy: list }),
    gates: shapes/* object */.Ik({ production: shapes/* unknown */.L5(), rollback: shapes/* unknown */.L5() }),
    grants: list,
    commands: shapes/* object */.Ik({ objections: list, ejections: list, comments: list }),
    production: shapes/* object */.Ik({ kind: shapes/* enum */.k5(["none", "known", "uncertain"]) }),
    releases: list,
    followUps: list,
    recoveries: list,
    counters: shapes/* object */.Ik({ rollbacks: shapes/* number */.ai().int() }),
});

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/reader.js




















function createSnapshotReader(sources) {
    const reading = { ...sources, askMergeability: createMergeability(sources) };
    return {
        read: async (options = {}) => {
            const snapshot = await readSnapshot(reading, options);
            return { ...snapshot, pullRequests: await withBehind(sources.client, snapshot) };
        },
    };
}
async function withBehind(client, { rules, develop, pullRequests }) {
    if (!rules.upToDate)
        return pullRequests;
    const history = createHistory(client);
    return Promise.all(pullRequests.map(async (pull) => ({
        ...pull,
        isBehind: !(await history.contains(pull.head, develop.sha)),
    })));
}
async function readSnapshot(sources, { proposals = true }) {
    const { client, time, openPullRequests, expected, names, serverUrl, readPolicy } = sources;
    const { answer, rules, policy } = await askForNames(sources, pageSize(openPullRequests.latest()));
    if (!(0,external_node_util_namespaceObject.isDeepStrictEqual)((0,values_names/* namesInUse */.nO)(), expected))
        names.saw((0,values_names/* namesInUse */.nO)());
    const { repository } = answer;
    client.rememberRepositoryId(repository.id);
    const develop = commitOf(repository.develop);
    if (develop === undefined)
        throw noBase();
    if (rules === undefined)
        throw new misconfigured/* MisconfiguredError */.E(`GitHub does not show the branch "${values_names/* branches */.J0.base}".`, `Add "contents: read" to this job's permissions.`);
    const readAt = time.now();
    const [listed, log] = await Promise.all([
        listedPullRequests(client, answer),
        logReading(client, repository.log),
    ]);
    openPullRequests.saw(listed.length);
    const known = {
        readAt,
        repository: repositoryFacts(repository, serverUrl),
        policy,
        log,
        develop,
        staging: commitOf(repository.staging),
        tags: await tagNames(client, answer, log),
        rules,
        pullRequests: [],
    };
    const pulls = await readOn(sources, known, { listed, base: repository.develop?.target });
    const readProposed = async (text, blob) => (0,policy_policy/* withOwnStaging */.wt)(await readPolicy(text, blob), repository.defaultBranchRef?.name ?? values_names/* branches */.J0.base);
    return {
        ...known,
        pullRequests: await Promise.all(pulls
            .map((pull) => factsOf(pull, { name: repository.nameWithOwner, readAt }))
            .map((pull) => withProposedPolicy(client, pull, proposals ? readProposed : undefined))),
    };
}
function factsOf({ isPartlyRead, ...pull }, { name, readAt }) {
    const commands = commandReviews(pull.answer, readAt);
    const facts = {
        ...pullRequestFacts(pull, name),
        ...(isPartlyRead ? { isPartlyRead } : {}),
        ...(commands.length === 0 ? {} : { commandReviews: commands }),
    };
    return { facts, head: pull.head };
}
async function withProposedPolicy(client, { facts, head: { policy } }, readPolicy) {
    if (!facts.changedPaths.includes(values_names/* policyPath */.k1) && !facts.hasUnlistedPaths)
        return facts;
    if (readPolicy === undefined)
        return { ...facts, proposedPolicy: { kind: "unread" } };
    const blob = policy?.object ?? undefined;
    return {
        ...facts,
        proposedPolicy: blob === undefined ? { kind: "missing" } : await readPolicy(await readBlobText(client, blob), blob.oid),
    };
}
async function askForNames({ client, readPolicy, answers }, size) {
    const ask = async () => {
        const answer = await askSnapshot(client, size);
        const policy = await policyIn(client, answer, readPolicy);
        return { answer, policy: (0,policy_policy/* withOwnStaging */.wt)(policy, answer.repository.defaultBranchRef?.name ?? asked.base) };
    };
    const asked = (0,values_names/* namesInUse */.nO)();
    const first = await ask();
    const names = await namesFor(client, first, readPolicy);
    (0,values_names/* useNames */.Ev)((0,policy_policy/* chosenNames */.Fg)(names, first.answer.repository.defaultBranchRef?.name ?? asked.base));
    if (first.policy.kind !== "missing" && values_names/* branches */.J0.staging === values_names/* branches */.J0.base)
        throw stagingIsBase();
    const seen = values_names/* branches */.J0.base === asked.base && values_names/* branches */.J0.staging === asked.staging ? first : await ask();
    return { ...seen, rules: await rulesOf(client, answers, seen.answer) };
}
async function namesFor(client, { answer, policy }, readPolicy) {
    if (policy.kind === "read")
        return policy.policy.names;
    const ofLog = await namesOfLog(client, await logReading(client, answer.repository.log), readPolicy);
    if (ofLog !== undefined)
        return ofLog.names;
    return policy.kind === "broken" ? policy.names : undefined;
}
async function rulesOf(client, answers, { repository: { develop } }) {
    if (develop === null)
        return undefined;
    return (shownRules(develop) ??
        answers.once(`rules of ${values_names/* branches */.J0.base}`, () => readBranchRules(client)).catch(missingDevelop));
}
async function policyIn(client, { repository: { policy } }, readPolicy) {
    return policy === null ? { kind: "missing" } : readPolicy(await readBlobText(client, policy), policy.oid);
}
const pageSize = (known) => known === undefined ? pullRequestPages.usual : Math.min(pullRequestPages.largest, known + 3);
async function askSnapshot(client, size) {
    const ask = (count, attempts) => queryComplete(client, {
        document: snapshotDocument,
        variables: {
            base: values_names/* branches */.J0.base,
            baseRef: `refs/heads/${values_names/* branches */.J0.base}`,
            stagingRef: `refs/heads/${values_names/* branches */.J0.staging}`,
            size: count,
            after: null,
        },
        shape: snapshotShape,
        attempts,
        mayBeWithheld: ["rules", "refUpdateRule"],
    });
    try {
        return await ask(size, 2);
    }
    catch (error) {
        if (error instanceof ApiError && error.status >= 500 && !(error instanceof MalformedAnswerError))
            return ask(Math.min(size, pullRequestPages.small), 4);
        throw error;
    }
}
const stagingIsBase = () => new misconfigured/* MisconfiguredError */.E(`Pull requests go to "${values_names/* branches */.J0.base}", and staging is called the same: the console would make it anew.`, `Name another branch as "staging-branch" in ${values_names/* policyPath */.k1}.`);
const noBase = () => new misconfigured/* MisconfiguredError */.E(`There is no branch "${values_names/* branches */.J0.base}".`, `Create "${values_names/* branches */.J0.base}" and make it the default branch.`);
function missingDevelop(error) {
    if (error instanceof Error && "status" in error && error.status === 404)
        return undefined;
    throw error;
}
const commitOf = (reference) => reference === null ? undefined : { sha: reference.target.oid, tree: reference.target.tree.oid };
async function logReading(client, log) {
    if (log === null)
        return { kind: "absent" };
    const head = log.target.oid;
    if (log.target.file === null)
        return { kind: "unreadable", head, problem: "state.json is missing." };
    const state = parseState(await readBlobText(client, log.target.file.object));
    if (typeof state === "string")
        return { kind: "unreadable", head, problem: state };
    const problem = foreignHead(log.target);
    return problem === undefined ? { kind: "read", head, state } : { kind: "foreign", head, problem };
}
function foreignHead({ oid, messageHeadline, author, signature }) {
    const name = author?.user?.login ?? author?.name ?? "";
    if (signature?.isValid === true && signature.wasSignedByGitHub && name.endsWith("[bot]"))
        return undefined;
    const how = signature?.wasSignedByGitHub === true ? "made by" : "not signed by GitHub; its author is";
    return `The newest commit of ${values_names/* branches */.J0.log}, ${(0,values/* shortSha */.Fu)(oid)} "${messageHeadline.slice(0, 80)}", is ${how} ${name === "" ? "nobody known" : name}.`;
}
function repositoryFacts(repository, serverUrl) {
    return {
        id: repository.databaseId,
        name: repository.nameWithOwner,
        url: `${serverUrl}/${repository.nameWithOwner}`,
        isFork: repository.isFork,
        defaultBranch: repository.defaultBranchRef?.name ?? "",
        hasIssues: repository.hasIssuesEnabled,
        mergeMethods: [
            ...(repository.mergeCommitAllowed ? ["merge"] : []),
            ...(repository.squashMergeAllowed ? ["squash"] : []),
            ...(repository.rebaseMergeAllowed ? ["rebase"] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/git/log-append.js





const logRef = `refs/heads/${values_names/* branches */.J0.log}`;
const appendDocument = `mutation AppendToLog($commit: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;
async function appendToLog(writer, log) {
    const { client, sleep } = writer;
    let objection;
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const sent = await sendAppend(client, log);
        if (sent.kind === "committed")
            return sent;
        objection = sent;
        const outcome = await afterwards(client, log);
        if (outcome !== undefined)
            return outcome;
        await sleep(secondLookAfterMs);
    }
    const outcome = await afterwards(client, log);
    if (outcome !== undefined)
        return outcome;
    const move = { ref: logRef, before: log.expectedHead, after: log.expectedHead, force: false };
    const explained = await explainRefusal(client, {
        moves: [move],
        said: objection?.said ?? "",
        withApp: writer.app !== undefined,
    });
    return {
        kind: "refused",
        ...explained,
        ...(objection?.forbidden === true ? { remedy: addPermission("contents: write") } : {}),
    };
}
function commitInput(client, { log, branch }) {
    const { owner, repo } = client.repository;
    return {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid: log.expectedHead,
        message: { headline: log.headline, body: log.body },
        fileChanges: {
            additions: log.files.map(({ path, content }) => ({
                path,
                contents: Buffer.from(content).toString("base64"),
            })),
        },
    };
}
async function sendAppend(client, log) {
    try {
        const { data, errors } = await client.mutate(appendDocument, {
            commit: commitInput(client, { log, branch: values_names/* branches */.J0.log }),
        });
        const head = data?.["createCommitOnBranch"]?.commit.oid;
        if (head !== undefined)
            return { kind: "committed", head };
        return {
            kind: "objected",
            said: errors.map(({ message }) => message).join(" "),
            forbidden: errors.some(({ type }) => type === "FORBIDDEN"),
        };
    }
    catch (error) {
        if (error instanceof ApiError)
            return { kind: "objected", said: error.message, forbidden: false };
        throw error;
    }
}
async function afterwards(client, log) {
    const head = await readRef(client, logRef);
    if (head === log.expectedHead)
        return undefined;
    const next = head === undefined ? undefined : await childOf(client, { parent: log.expectedHead, head });
    return next !== undefined && (await isOurs(client, { log, commit: next }))
        ? { kind: "committed", head: next }
        : { kind: "raced" };
}
async function childOf(client, { parent, head }) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
            basehead: `${parent}...${head}`,
            per_page: 1,
            page: 1,
        });
        const { commits } = data;
        return commits.find((commit) => commit.parents[0]?.sha === parent)?.sha;
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return undefined;
        throw error;
    }
}
async function isOurs(client, { log, commit }) {
    const files = log.files.map(({ path }, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`);
    const document = `query WrittenFiles($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${files.join(" ")} } }`;
    const { data } = await client.query(document, { ...client.repository });
    const blobs = (data?.["repository"] ?? {});
    return log.files.every((file, index) => blobs[`f${index}`]?.oid === blobOid(file, commit));
}
function blobOid({ content }, commit) {
    const bytes = Buffer.from(content);
    const hash = nodeCrypto().createHash(commit.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

;// CONCATENATED MODULE: ./build/adapters/github/git/transactions.js







function createTransactions(writer) {
    return {
        append: async (commit) => commit.expectedHead === null
            ? openLog(writer, { log: commit, moves: [], discard: [] })
            : appendToLog(writer, { ...commit, expectedHead: commit.expectedHead }),
        move: async (request) => request.log.expectedHead === null
            ? openLog(writer, request)
            : moveWithLog(writer, { ...request, expectedHead: request.log.expectedHead }),
    };
}
async function moveWithLog(writer, request) {
    const { expectedHead, log, moves, discard } = request;
    const prepared = await prepareLogCommit(writer.client, { ...log, expectedHead });
    if (prepared.kind === "refused")
        return prepared;
    const { scratch } = prepared;
    const logMove = {
        ref: `refs/heads/${values_names/* branches */.J0.log}`,
        before: expectedHead,
        after: scratch.tip,
        force: false,
    };
    const own = [...discard, scratch];
    const outcome = await moveRefs(writer, { moves: [logMove, ...moves], discard: own });
    if (outcome.kind === "moved") {
        if (outcome.keepsScratch)
            await Promise.all(own.map(({ name }) => discardBranch(writer.client, name)));
        return { kind: "committed", head: scratch.tip };
    }
    await discardBranch(writer.client, scratch.name);
    return outcome;
}
async function openLog(writer, { log, moves, discard }) {
    try {
        const tree = await createTreeOfFiles(writer.client, log.files);
        const commit = await writeCommit(writer.client, {
            tree,
            parents: [],
            message: `${log.headline}\n\n${log.body}`,
        });
        const logMove = {
            ref: `refs/heads/${values_names/* branches */.J0.log}`,
            before: null,
            after: commit.sha,
            force: false,
        };
        const outcome = await moveRefs(writer, { moves: [logMove, ...moves], discard });
        return outcome.kind === "moved" ? { kind: "committed", head: commit.sha } : outcome;
    }
    catch (error) {
        const refusal = refusalOf(error, addPermission("contents: write"));
        if (refusal === undefined)
            throw error;
        return { kind: "refused", ...refusal };
    }
}
const prepareDocument = `mutation PrepareLogCommit($ref: CreateRefInput!, $commit: CreateCommitOnBranchInput!) {
  scratch: createRef(input: $ref) { ref { name } }
  commit: createCommitOnBranch(input: $commit) { commit { oid } }
}`;
async function prepareLogCommit(client, log) {
    let found = "";
    let forbidden = false;
    for (let attempt = 1; attempt <= 2; attempt += 1) {
        const name = newScratchName();
        const ref = {
            repositoryId: await client.repositoryId(),
            name: `refs/heads/${name}`,
            oid: log.expectedHead,
        };
        try {
            const { data, errors } = await client.mutate(prepareDocument, {
                ref,
                commit: commitInput(client, { log, branch: name }),
            });
            const oid = data?.["commit"]
                ?.commit.oid;
            if (oid !== undefined)
                return { kind: "prepared", scratch: { name, tip: oid } };
            await discardBranch(client, name);
            found = errors.map(({ message }) => message).join(" ");
            forbidden = errors.some(({ type }) => type === "FORBIDDEN");
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            await discardBranch(client, name);
            if (attempt === 2 && error.isAmbiguous)
                throw error;
            found = error.message;
        }
    }
    const clash = await refClash(client, `refs/heads/${(0,values_names/* scratchBranch */.DJ)("any")}`);
    if (clash !== undefined)
        return { kind: "refused", ...clash };
    const remedy = forbidden
        ? addPermission("contents: write")
        : `Let the console create branches below "${(0,values_names/* scratchBranch */.DJ)("")}": no ruleset may refuse it.`;
    return { kind: "refused", found: `GitHub refused a scratch branch: ${found}`, remedy };
}

;// CONCATENATED MODULE: ./build/adapters/health-probe.js

function createHealthProbe({ fetchWithin, sleep, }) {
    return {
        probe: async (probe) => {
            const fetch = fetchWithin(probe.timeoutSeconds * 1000);
            let finding = "was not asked";
            for (let attempt = 1; attempt <= probe.tries; attempt += 1) {
                if (attempt > 1)
                    await sleep(probe.secondsBetween * 1000);
                const seen = await look(fetch, probe);
                finding = `${seen.finding} (try ${attempt} of ${probe.tries})`;
                if (seen.healthy)
                    return { healthy: true, evidence: `${probe.url} ${finding}.` };
            }
            return { healthy: false, evidence: `${probe.url} ${finding}.` };
        },
    };
}
async function look(fetch, { url, expect }) {
    try {
        const answer = await ask(fetch, url);
        const leadsTo = redirectOf(answer);
        if (leadsTo !== undefined)
            return { healthy: false, finding: `answered ${answer.status}, a redirect to ${leadsTo.host}` };
        if (!answer.ok)
            return { healthy: false, finding: `answered ${answer.status}` };
        if (expect === undefined)
            return { healthy: true, finding: `answered ${answer.status}` };
        const names = (await answer.text()).includes(expect);
        return {
            healthy: names,
            finding: `answered ${answer.status} ${names ? "with" : "without"} the commit ${expect.slice(0, 7)}`,
        };
    }
    catch (error) {
        return {
            healthy: false,
            finding: `did not answer: ${(0,message_of/* messageOf */.b)(error)}`,
        };
    }
}
async function ask(fetch, url) {
    const init = {
        headers: { "cache-control": "no-cache", "user-agent": "release-console" },
        redirect: "manual",
    };
    const answer = await fetch(url, init);
    const leadsTo = redirectOf(answer);
    return leadsTo !== undefined && isSecureTwin(new URL(url), leadsTo) ? fetch(leadsTo.href, init) : answer;
}
function redirectOf({ status, url, headers }) {
    const location = headers.get("location");
    if (status < 300 || status > 399 || location === null || !URL.canParse(location, url))
        return undefined;
    return new URL(location, url);
}
const isSecureTwin = (asked, other) => asked.protocol === "http:" &&
    other.protocol === "https:" &&
    asked.hostname === other.hostname &&
    asked.pathname === other.pathname &&
    asked.search === other.search;

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_left_out_js_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/adapters/runner/actions-runner.js




function createActionsRunner(env) {
    let written = 0;
    return {
        setOutput: (name, value) => {
            setOutput(name, value);
        },
        notice: (finding) => {
            notice((0,reasons/* renderFinding */.Kj)(finding), { title: finding.code });
        },
        fail: (finding) => {
            error((0,reasons/* renderFinding */.Kj)(finding), { title: finding.code });
            process.exitCode = ExitCode.Failure;
        },
        info: (text) => {
            info(withoutCommands(text));
        },
        details: (title, text) => {
            startGroup(title);
            info(withoutCommands(text));
            endGroup();
        },
        summary: (markdown) => {
            const file = env["GITHUB_STEP_SUMMARY"];
            if (file === undefined)
                return Promise.resolve();
            const fitting = (0,markdown_limits/* fitMarkdown */.D)(markdown, markdown_limits/* limits */.F.summary - written);
            written += Buffer.byteLength(fitting);
            (0,external_node_fs_namespaceObject.appendFileSync)(file, fitting);
            return Promise.resolve();
        },
    };
}
const withoutCommands = (text) => text.replaceAll("##[", "## [").replaceAll(/^(\s*):(?=:)/gm, "$1: ");

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/adapters/runner/deploy-command.js


const graceSeconds = 10;
function createCommands(surroundings) {
    const { env, hasTimeoutTool = isOnPath("timeout", env) } = surroundings;
    return {
        run: ({ command, workingDirectory, timeLimitSeconds, variables }) => {
            const request = {
                bash: bashArguments(command),
                cwd: workingDirectory,
                timeLimitSeconds,
                env: { ...withoutConsole(surroundings), ...variables },
            };
            return hasTimeoutTool ? runByTimeoutTool(request) : runInOwnGroup(request);
        },
    };
}
const bashArguments = (command) => [
    "--noprofile",
    "--norc",
    "-eo",
    "pipefail",
    "-c",
    command,
];
function withoutConsole({ env, secrets }) {
    const tokens = secrets.filter((secret) => secret !== "");
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        !entry[0].startsWith("INPUT_") &&
        !tokens.some((token) => entry[1]?.includes(token)));
    return Object.fromEntries(kept);
}
async function runByTimeoutTool({ bash, cwd, timeLimitSeconds, env }) {
    const { exec } = await __nccwpck_require__.e(/* import() */ 879).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    const startedAt = performance.now();
    const code = await exec("timeout", [`--kill-after=${graceSeconds}`, String(timeLimitSeconds), "bash", ...bash], { cwd, env, ignoreReturnCode: true });
    const overran = performance.now() - startedAt >= timeLimitSeconds * 1000;
    if (overran && (code === null || code === 124 || code === 137))
        return { kind: "timed-out" };
    return { kind: "exited", code: code ?? 137 };
}
async function runInOwnGroup({ bash, cwd, timeLimitSeconds, env }) {
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    return new Promise((resolve, reject) => {
        const child = spawn("bash", bash, { cwd, env, stdio: ["ignore", "inherit", "inherit"], detached: true });
        const signalGroup = (signal) => {
            try {
                if (child.pid !== undefined)
                    process.kill(-child.pid, signal);
            }
            catch {
            }
        };
        let overran = false;
        const kill = () => {
            signalGroup("SIGKILL");
        };
        let killing;
        const limit = setTimeout(() => {
            overran = true;
            signalGroup("SIGTERM");
            killing = setTimeout(kill, graceSeconds * 1000);
        }, timeLimitSeconds * 1000);
        child.on("error", reject);
        child.on("exit", (code) => {
            clearTimeout(limit);
            clearTimeout(killing);
            if (overran)
                kill();
            resolve(overran ? { kind: "timed-out" } : { kind: "exited", code: code ?? 1 });
        });
    });
}
function isOnPath(tool, env) {
    return (env["PATH"] ?? "").split(external_node_path_namespaceObject.delimiter).some((directory) => {
        try {
            (0,external_node_fs_namespaceObject.accessSync)((0,external_node_path_namespaceObject.join)(directory, tool), external_node_fs_namespaceObject.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}

;// CONCATENATED MODULE: ./build/adapters/runner/job-answers.js
const longestMs = 60_000;
function createJobAnswers(file, now) {
    const asked = new Map();
    const isYoung = ({ at }) => now() - at <= longestMs && now() >= at;
    const remembered = () => file.read() ?? {};
    const askAndKeep = async (question, ask) => {
        const at = now();
        const answer = await ask();
        file.write({ ...remembered(), [question]: { at, answer } });
        return answer;
    };
    return {
        once: async (question, ask) => {
            const before = asked.get(question);
            if (before !== undefined)
                return (await before);
            const known = Object.hasOwn(remembered(), question) ? remembered()[question] : undefined;
            if (known !== undefined && isYoung(known))
                return known.answer;
            const answer = askAndKeep(question, ask);
            asked.set(question, answer);
            answer.catch(() => asked.delete(question));
            return (await answer);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/runner/sealed-file.js



function createSealedFile(env, { token, name }) {
    const directory = env["RUNNER_TEMP"] ?? "";
    if (directory === "")
        return { read: () => undefined, write: () => undefined, remove: () => undefined };
    const file = (0,external_node_path_namespaceObject.join)(directory, name);
    const job = [env["GITHUB_RUN_ID"], env["GITHUB_RUN_ATTEMPT"], env["GITHUB_JOB"], env["GITHUB_REPOSITORY"]];
    const seal = (text) => nodeCrypto()
        .createHmac("sha256", token)
        .update(`${name} ${job.join(" ")}\n${text}`)
        .digest("hex");
    return {
        read: () => unsealed(file, seal),
        write: (value) => {
            const text = JSON.stringify(value);
            writeWhole(file, `${seal(text)}\n${text}`);
        },
        remove: () => {
            (0,external_node_fs_namespaceObject.rmSync)(file, { force: true });
        },
    };
}
function unsealed(file, seal) {
    try {
        const content = (0,external_node_fs_namespaceObject.readFileSync)(file, "utf8");
        const end = content.indexOf("\n");
        const text = content.slice(end + 1);
        const [given, own] = [Buffer.from(content.slice(0, Math.max(end, 0))), Buffer.from(seal(text))];
        const isSealed = given.length === own.length && nodeCrypto().timingSafeEqual(given, own);
        return isSealed ? JSON.parse(text) : undefined;
    }
    catch {
        return undefined;
    }
}
function writeWhole(file, content) {
    const part = `${file}.${process.pid}`;
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(part, content, { mode: 0o600 });
        (0,external_node_fs_namespaceObject.renameSync)(part, file);
    }
    catch {
        (0,external_node_fs_namespaceObject.rmSync)(part, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/adapters/runner/job-snapshot.js
const job_snapshot_longestMs = 20_000;
function createJobSnapshot(file, { now, time }) {
    let [latestReadAt, isSpoilt, writes] = [undefined, false, 0];
    const forget = () => {
        writes += 1;
        file.remove();
    };
    return {
        recall: () => {
            const kept = isSpoilt ? undefined : file.read();
            if (kept === undefined || now() - kept.readAt > job_snapshot_longestMs || now() < kept.readAt)
                return undefined;
            latestReadAt = kept.readAt;
            time.observe(new Date(Date.parse(kept.time) + now() - kept.keptAt).toISOString());
            return kept.snapshot;
        },
        begin: () => {
            const [readAt, before] = [now(), writes];
            return { readAt, isCurrent: () => writes === before };
        },
        keep: (snapshot, readAt) => {
            if (readAt !== undefined)
                [latestReadAt, isSpoilt] = [readAt, false];
            if (isSpoilt || latestReadAt === undefined)
                return;
            file.write({ readAt: latestReadAt, keptAt: now(), time: time.now(), snapshot });
        },
        forget,
        spoil: () => {
            isSpoilt = true;
            forget();
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/runner/job-memory.js



function createJobMemory(env) {
    const log = rememberedNumber(env, "RELEASE_CONSOLE_LOG_ENTRY");
    return {
        logPosition: {
            latest: () => log.latest() ?? 0,
            saw: (sequence) => {
                if (sequence > (log.latest() ?? 0))
                    log.saw(sequence);
            },
        },
        openPullRequests: rememberedNumber(env, "RELEASE_CONSOLE_OPEN_PULL_REQUESTS"),
        names: rememberedNames(env, "RELEASE_CONSOLE_NAMES"),
        rolesAsked: rememberedLogins(env, "RELEASE_CONSOLE_ROLES_ASKED"),
    };
}
function rememberedNames(env, variable) {
    let latest = env[variable] ?? "";
    return {
        latest: () => {
            const [base, staging, ...places] = latest.split(" ");
            const [one, production, productionApproval, rollbackApproval, more] = places;
            if (![base, staging, one, production, productionApproval, rollbackApproval].every(isKnown) ||
                more !== undefined)
                return undefined;
            return {
                ...{ base: base ?? "", staging: staging ?? "" },
                environments: {
                    staging: one ?? "",
                    production: production ?? "",
                    productionApproval: productionApproval ?? "",
                    rollbackApproval: rollbackApproval ?? "",
                },
            };
        },
        saw: ({ base, staging, environments: places }) => {
            const { staging: one, production, productionApproval, rollbackApproval } = places;
            const text = [base, staging, one, production, productionApproval, rollbackApproval].join(" ");
            if (text === latest)
                return;
            latest = text;
            if (env["GITHUB_ENV"] !== undefined)
                exportVariable(variable, text);
        },
    };
}
const isKnown = (name) => name !== undefined && (0,values_names/* isPlainName */.sh)(name);
function rememberedLogins(env, variable) {
    const latest = new Set((env[variable] ?? "").split(" ").filter(values/* isUserLogin */.zQ));
    return {
        latest: () => [...latest],
        saw: (login) => {
            if (latest.has(login))
                return;
            latest.add(login);
            if (env["GITHUB_ENV"] !== undefined)
                exportVariable(variable, [...latest].join(" "));
        },
    };
}
function rememberedNumber(env, variable) {
    const given = env[variable] ?? "";
    let latest = /^\d{1,9}$/.test(given) ? Number(given) : undefined;
    return {
        latest: () => latest,
        saw: (value) => {
            if (value === latest)
                return;
            latest = value;
            if (env["GITHUB_ENV"] !== undefined)
                exportVariable(variable, value);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/runner/meter.js

const variables = { requests: "RELEASE_CONSOLE_REQUESTS", since: "RELEASE_CONSOLE_SINCE" };
function createMeter(env) {
    const given = (name) => (/^\d{1,15}$/.test(env[name] ?? "") ? Number(env[name]) : 0);
    const since = given(variables.since) || Math.round(performance.timeOrigin);
    let requests = given(variables.requests);
    return {
        count: () => {
            requests += 1;
        },
        read: () => {
            if (env["GITHUB_ENV"] !== undefined) {
                exportVariable(variables.requests, requests);
                exportVariable(variables.since, since);
            }
            return { requests, seconds: Math.ceil((Date.now() - since) / 1000) };
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/runner/read-run.js





function readRun(env) {
    const run = parsed(read_run_environmentShape, env, "The environment");
    const [workflowPath, workflowRef] = splitWorkflowRef(run.GITHUB_WORKFLOW_REF, run.GITHUB_REPOSITORY);
    const event = readEvent(run.GITHUB_EVENT_PATH);
    return {
        reference: {
            id: run.GITHUB_RUN_ID,
            attempt: run.GITHUB_RUN_ATTEMPT,
            url: `${run.GITHUB_SERVER_URL}/${run.GITHUB_REPOSITORY}/actions/runs/${run.GITHUB_RUN_ID}`,
        },
        repository: run.GITHUB_REPOSITORY,
        ref: run.GITHUB_REF,
        workflowPath,
        workflowRef,
        actor: run.GITHUB_ACTOR,
        actorIsBot: isBot({ login: run.GITHUB_ACTOR, type: senderType(event, run.GITHUB_ACTOR) }),
        hint: eventHint(run.GITHUB_EVENT_NAME, event),
    };
}
function readRepositoryHints(env) {
    const path = env["GITHUB_EVENT_PATH"];
    const { data } = repositoryShape.safeParse(path === undefined ? undefined : readEvent(path));
    const { full_name: name, node_id: nodeId, default_branch: defaultBranch } = data?.repository ?? {};
    return name === env["GITHUB_REPOSITORY"]
        ? { nodeId, defaultBranch }
        : { nodeId: undefined, defaultBranch: undefined };
}
const repositoryShape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        full_name: shapes/* string */.Yj(),
        node_id: shapes/* string */.Yj().optional(),
        default_branch: shapes/* string */.Yj().optional(),
    }),
});
const count = shapes/* coerce */.au.number().int().positive();
const read_run_text = shapes/* string */.Yj().min(1);
const read_run_environmentShape = shapes/* object */.Ik({
    GITHUB_RUN_ID: count,
    GITHUB_RUN_ATTEMPT: count,
    GITHUB_REPOSITORY: shapes/* string */.Yj().regex(/^[^/]+\/[^/]+$/),
    GITHUB_SERVER_URL: shapes/* string */.Yj().default("https://github.com"),
    GITHUB_REF: read_run_text,
    GITHUB_WORKFLOW_REF: read_run_text,
    GITHUB_ACTOR: read_run_text,
    GITHUB_EVENT_NAME: read_run_text,
    GITHUB_EVENT_PATH: read_run_text,
});
function parsed(shape, value, what) {
    const result = shape.safeParse(value);
    if (result.success)
        return result.data;
    const problems = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new misconfigured/* MisconfiguredError */.E(`${what} is not that of a GitHub Actions job: ${problems}.`, "Run this action in a workflow on GitHub Actions.");
}
function splitWorkflowRef(workflowRef, repository) {
    const at = workflowRef.indexOf("@");
    const path = workflowRef.slice(0, at);
    return [
        path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
        workflowRef.slice(at + 1),
    ];
}
function readEvent(path) {
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new misconfigured/* MisconfiguredError */.E(`The event file "${path}" cannot be read: ${(0,message_of/* messageOf */.b)(error)}.`, "Run this action in a workflow on GitHub Actions.");
    }
}
const read_run_account = shapes/* object */.Ik({ login: read_run_text, type: shapes/* string */.Yj().optional() });
const author = read_run_account.nullable().transform((found) => found ?? { login: "ghost", type: undefined });
const isBot = ({ login, type }) => type === "Bot" || login.endsWith("[bot]");
function senderType(event, actor) {
    const { data } = shapes/* object */.Ik({ sender: read_run_account }).safeParse(event);
    return data?.sender.login === actor ? data.sender.type : undefined;
}
const read_run_shapes = {
    workflowRun: shapes/* object */.Ik({ workflow_run: shapes/* object */.Ik({ head_sha: shapes/* string */.Yj(), event: shapes/* string */.Yj() }) }),
    dispatch: shapes/* object */.Ik({ inputs: shapes/* record */.g1(shapes/* string */.Yj(), shapes/* unknown */.L5()).nullish() }),
    comment: shapes/* object */.Ik({
        action: shapes/* string */.Yj(),
        issue: shapes/* object */.Ik({ number: shapes/* number */.ai().int(), pull_request: shapes/* unknown */.L5().optional(), user: author }),
        comment: shapes/* object */.Ik({
            id: shapes/* number */.ai().int(),
            body: shapes/* string */.Yj().nullable(),
            created_at: shapes/* string */.Yj(),
            updated_at: shapes/* string */.Yj(),
            author_association: shapes/* string */.Yj().optional(),
            user: author,
        }),
    }),
    issue: shapes/* object */.Ik({
        action: shapes/* string */.Yj(),
        issue: shapes/* object */.Ik({
            number: shapes/* number */.ai().int(),
            title: shapes/* string */.Yj(),
            body: shapes/* string */.Yj().nullable(),
            author_association: shapes/* string */.Yj().optional(),
            user: author,
        }),
    }),
};
const read_run_isKnown = ({ author_association: association = "", }) => ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
function eventHint(name, event) {
    switch (name) {
        case "workflow_run": {
            const { head_sha: sha, event: cause } = parsed(read_run_shapes.workflowRun, event, "The event").workflow_run;
            return { kind: "workflow-run", headSha: (0,values/* isCommitSha */._$)(sha) ? sha : undefined, event: cause };
        }
        case "push":
        case "schedule":
            return { kind: name };
        case "workflow_dispatch":
            return { kind: "dispatch", inputs: inputsOf(event) };
        case "issue_comment":
            return commentHint(event);
        case "issues": {
            const { action, issue } = parsed(read_run_shapes.issue, event, "The event");
            if (action === "closed" || action === "reopened")
                return {
                    kind: "issue-state",
                    issue: issue.number,
                    title: issue.title,
                    state: action,
                    openedByBot: isBot(issue.user),
                };
            return {
                kind: "issue",
                issue: issue.number,
                title: issue.title,
                body: issue.body ?? "",
                author: issue.user.login,
                authorIsBot: isBot(issue.user),
                isKnown: read_run_isKnown(issue),
            };
        }
        default:
            return { kind: "other", name };
    }
}
function inputsOf(event) {
    const { inputs } = parsed(read_run_shapes.dispatch, event, "The event");
    return Object.fromEntries(Object.entries(inputs ?? {}).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
    ]));
}
function commentHint(event) {
    const { action, issue, comment } = parsed(read_run_shapes.comment, event, "The event");
    const isPullRequest = issue.pull_request !== undefined && issue.pull_request !== null;
    return {
        kind: "comment",
        issue: issue.number,
        isPullRequest,
        comment: comment.id,
        body: comment.body ?? "",
        author: comment.user.login,
        authorIsBot: isBot(comment.user),
        isKnown: read_run_isKnown(comment),
        isOwnPullRequest: isPullRequest && issue.user.login === comment.user.login,
        createdAt: new Date(comment.created_at).toISOString(),
        edited: action !== "created" || comment.updated_at !== comment.created_at,
    };
}

;// CONCATENATED MODULE: ./build/adapters/remembered-snapshots.js


const rememberSnapshots = (reader, memory) => ({
    read: async (options) => {
        const kept = options?.mayBeRecent === true ? memory.recall() : undefined;
        if (kept !== undefined && (options?.proposals === false || hasProposals(kept)))
            return kept;
        const look = memory.begin();
        const snapshot = await reader.read(options);
        if (look.isCurrent() && isComplete(snapshot))
            memory.keep(snapshot, look.readAt);
        return snapshot;
    },
    keep: (snapshot) => {
        memory.keep(snapshot);
    },
    showed: ({ number, status, comment, at }) => {
        const kept = memory.recall();
        if (kept === undefined)
            return;
        const pullRequests = kept.pullRequests.map((pull) => pull.number === number
            ? {
                ...pull,
                statuses: [
                    ...pull.statuses.filter(({ context }) => context !== values_names/* statusContext */.s),
                    { context: values_names/* statusContext */.s, ...status, since: at, creator: undefined },
                ],
                statusComment: { ...comment, spare: [] },
            }
            : pull);
        memory.keep({ ...kept, pullRequests });
    },
});
const hasProposals = ({ pullRequests }) => pullRequests.every(({ proposedPolicy }) => proposedPolicy?.kind !== "unread");
const isComplete = (snapshot) => {
    const { log, policy, pullRequests } = snapshot;
    if (log.kind !== "read" || policy.kind !== "read")
        return false;
    const judged = { snapshot, state: log.state, policy: policy.policy, roles: new Map() };
    return pullRequests.every((pullRequest) => pullRequest.mergeable !== "UNKNOWN" ||
        keptOff({ ...judged, pullRequest }, { hasAllReviews: false, hasAllChecks: pullRequest.hasUnreadChecks !== true }).byOther);
};
function spoilingSnapshots({ transactions, pullRequests, objects }, memory) {
    return {
        transactions: {
            append: (commit) => {
                memory.forget();
                return transactions.append(commit);
            },
            move: (request) => {
                memory.forget();
                return transactions.move(request);
            },
        },
        pullRequests: {
            ...pullRequests,
            open: (request) => {
                memory.spoil();
                return pullRequests.open(request);
            },
            mark: (request) => {
                memory.spoil();
                return pullRequests.mark(request);
            },
            merge: (request) => {
                memory.spoil();
                return pullRequests.merge(request);
            },
            close: (number) => {
                memory.spoil();
                return pullRequests.close(number);
            },
        },
        objects: {
            ...objects,
            moveRef: (move) => {
                if (!move.ref.startsWith(`refs/heads/${(0,values_names/* attemptBranch */.Cf)("")}`))
                    memory.spoil();
                return objects.moveRef(move);
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/webhooks/signature.js
const secretForm = /^whsec_([A-Za-z0-9+/]{40})$/;
function signingWith(secret) {
    const trimmed = secret.trim();
    if (trimmed === "")
        return { kind: "none" };
    const encoded = secretForm.exec(trimmed)?.[1];
    if (encoded === undefined)
        return {
            kind: "unusable",
            problem: 'not sent: the secret RELEASE_CONSOLE_WEBHOOK_SECRET is not "whsec_" and the base64 of 30 bytes (make one: echo "whsec_$(openssl rand -base64 30)")',
        };
    return {
        kind: "key",
        sign: async ({ id, timestamp, body }) => {
            const { createHmac } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 19));
            const key = Buffer.from(encoded, "base64");
            return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`, "utf8").digest("base64")}`;
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/webhooks.js


const webhooks_tries = 4;
const firstPauseMs = 1_000;
const mostMs = 15_000;
const mostMsOfTry = 10_000;
const mostMsAfterFailure = 3_000;
function createWebhooks(surroundings) {
    const signing = signingWith(surroundings.secret);
    const lines = new Map();
    return {
        post: async (message) => {
            if (signing.kind === "unusable")
                return { delivered: false, detail: signing.problem };
            const line = deliver({ ...surroundings, signing }, message, lines.get(message.url));
            lines.set(message.url, line);
            const { delivered, detail } = await line;
            return { delivered, detail };
        },
    };
}
async function deliver(sending, message, before) {
    const hasFailed = (await before)?.pauseMs !== undefined;
    return sendPatiently(sending, message, hasFailed);
}
async function sendPatiently(sending, message, hasFailed) {
    if (hasFailed)
        return webhooks_send(sending, message, mostMsAfterFailure);
    const until = sending.now() + mostMs;
    for (let attempt = 1;; attempt += 1) {
        const sent = await webhooks_send(sending, message, until - sending.now());
        if (sent.pauseMs === undefined || attempt === webhooks_tries)
            return sent;
        const pause = Math.max(sent.pauseMs, firstPauseMs * 2 ** (attempt - 1));
        if (sending.now() + pause >= until)
            return { ...sent, detail: sent.detail + restAsked(sent.pauseMs) };
        await sending.sleep(pause);
    }
}
const restAsked = (pauseMs) => pauseMs === 0 ? "" : ` and asked for ${Math.ceil(pauseMs / 1000)} s of rest`;
async function webhooks_send(sending, message, leftMs) {
    const { url, body } = message;
    try {
        const headers = await headersOf(sending, message);
        const answer = await sending.fetchWithin(Math.min(leftMs, mostMsOfTry))(url, {
            method: "POST",
            headers,
            body,
        });
        const { ok, status } = answer;
        const mayPass = !ok && (status >= 500 || status === 429);
        const asked = Number(answer.headers.get("retry-after") ?? 0);
        const pauseMs = Number.isFinite(asked) ? asked * 1000 : 0;
        return { delivered: ok, detail: `answered ${status}`, pauseMs: mayPass ? pauseMs : undefined };
    }
    catch (error) {
        const said = (0,message_of/* messageOf */.b)(error);
        return { delivered: false, detail: `no answer: ${said.replaceAll(url, "the address")}`, pauseMs: 0 };
    }
}
async function headersOf({ signing, now }, { id, contentType, body }) {
    const timestamp = String(Math.floor(now() / 1000));
    const headers = {
        "content-type": contentType,
        "user-agent": "release-console",
        "webhook-id": id,
        "webhook-timestamp": timestamp,
    };
    if (signing.kind === "none")
        return headers;
    return { ...headers, "webhook-signature": await signing.sign({ id, timestamp, body }) };
}

;// CONCATENATED MODULE: ./build/adapters/create-ports.js





































function createPorts({ token, appToken: givenAppToken, webhookSecret = "", env, sleep = sleepOnRunner, }) {
    const appToken = givenAppToken === "" ? undefined : givenAppToken;
    const [hints, time, budget] = [readRepositoryHints(env), createObservedTime(), createObservedBudget()];
    const [meter, memory] = [createMeter(env), createJobMemory(env)];
    const { client, app } = createClients({
        ...{ token, appToken, env, sleep, time, budget, meter },
        nodeId: hints.nodeId,
    });
    const { seen, answers, checks } = createHandedOn({ env, token, time });
    const writer = { client, app, sleep };
    const expected = expectNames(hints.defaultBranch, memory);
    const run = readRun(env);
    const sources = { ...memory, ...occasionOf(run), expected, serverUrl: serverUrlOf(env), readPolicy };
    const people = createPeople({ client, app, rolesAsked: memory.rolesAsked, answers });
    const reader = createSnapshotReader({ ...sources, client, time, sleep, answers, people });
    const clocked = { sleep, now: () => performance.now() };
    return {
        run,
        runner: createActionsRunner(env),
        meter,
        logPosition: memory.logPosition,
        clock: createClock(time, sleep),
        snapshots: rememberSnapshots(withBudget(reader, budget), seen),
        logReader: createLogReader(client),
        policies: createPolicies(client, readPolicy),
        setup: createSetupReader(client),
        history: createHistory(client),
        people,
        environments: createEnvironments({ client, answers }),
        merging: createMerging(writer),
        tags: createTags({ client, app }),
        ...spoilingSnapshots(writingPorts(writer), seen),
        conversations: createConversations(client, createRateLimiter({ ...clocked, burst: 20, together: 6 })),
        statuses: createCommitStatuses(client, createRateLimiter({ ...clocked, burst: 60, together: 6 })),
        runs: createRuns({ client, defaultBranch: () => defaultBranch(client, hints.defaultBranch), checks }),
        deployments: createDeployments(client),
        releasePages: createReleasePages(app ?? client),
        ...createServices({ env, sleep, secret: webhookSecret }),
        commands: createCommands({ env, secrets: [token, ...(appToken === undefined ? [] : [appToken])] }),
        sha256: sha256,
        hasApp: app !== undefined,
    };
}
const occasionOf = ({ hint }) => ({
    about: hint.kind === "comment" ? hint.issue : undefined,
    reviewedHead: hint.kind === "workflow-run" && hint.event === "pull_request_review" ? hint.headSha : undefined,
    isSweep: hint.kind === "schedule" || hint.kind === "dispatch",
});
const withBudget = (reader, budget) => ({
    read: async (options) => ({ ...(await reader.read(options)), budget: budget.left() }),
});
const serverUrlOf = (env) => env["GITHUB_SERVER_URL"] ?? "https://github.com";
const writingPorts = (writer) => ({
    transactions: createTransactions(writer),
    objects: createGitObjects(writer),
    pullRequests: createPullRequests({ client: writer.app ?? writer.client, sleep: writer.sleep }),
});
function createHandedOn({ env, token, time, }) {
    const now = () => Date.now();
    const file = (name) => createSealedFile(env, { token, name: `release-console-${name}` });
    return {
        seen: createJobSnapshot(file("snapshot"), { now, time }),
        answers: createJobAnswers(file("answers"), now),
        checks: file("checks"),
    };
}
function expectNames(base, { names }) {
    const expected = { ...values_names/* usualNames */.Vx, base: base ?? values_names/* usualNames */.Vx.base };
    (0,values_names/* useNames */.Ev)(names.latest() ?? expected);
    return expected;
}
const readPolicy = async (text, blob) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(691), __nccwpck_require__.e(362)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2362))).readPolicy(text, blob);
const mostBytes = 10 * 1024 * 1024;
function createServices({ env, sleep, secret, }) {
    const fetchWithin = (timeoutMs) => createNodeFetch({ env, timeoutMs, mostBytes });
    return {
        health: createHealthProbe({ fetchWithin, sleep }),
        webhooks: createWebhooks({ fetchWithin, sleep, secret, now: () => Date.now() }),
    };
}
const sleepOnRunner = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});
const createClock = (time, sleep) => ({ now: () => time.now(), sleep });
function createClients({ token, appToken, env, sleep, time, budget, meter, nodeId }) {
    if (token === "")
        throw new misconfigured/* MisconfiguredError */.E("There is no token.", 'Leave the input "token" to its default, which is the job\'s own GITHUB_TOKEN.');
    const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
    const graphqlUrl = env["GITHUB_GRAPHQL_URL"] ?? `${apiUrl}/graphql`;
    const ask = createNodeFetch({ env });
    const fetch = (...request) => {
        meter.count();
        return ask(...request);
    };
    const backoff = createBackoff({ sleep });
    const clientFor = (each) => {
        const client = createClient({
            token: each,
            repository: { owner, repo },
            apiUrl,
            graphqlUrl,
            fetch,
            time,
            backoff,
            budget: each === token ? budget : undefined,
        });
        if (nodeId !== undefined)
            client.rememberRepositoryId(nodeId);
        return client;
    };
    return { client: clientFor(token), app: appToken === undefined ? undefined : clientFor(appToken) };
}
async function defaultBranch(client, hint) {
    if (hint !== undefined)
        return hint;
    const { data } = await client.rest("GET /repos/{owner}/{repo}");
    return data.default_branch;
}

;// CONCATENATED MODULE: ./build/adapters/runner/action-inputs.js

function readInputs(names) {
    const given = names.flatMap((name) => {
        const value = getInput(name);
        return value === "" ? [] : [[name, value]];
    });
    return Object.fromEntries(given);
}

;// CONCATENATED MODULE: ./build/main.js






const runGateChecks = () => start("gate-checks", async () => (await Promise.all(/* import() */[__nccwpck_require__.e(171), __nccwpck_require__.e(725), __nccwpck_require__.e(591)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3734))).gateChecks);
const runPromoteToStaging = () => start("promote-to-staging", async () => (await Promise.all(/* import() */[__nccwpck_require__.e(171), __nccwpck_require__.e(725), __nccwpck_require__.e(260)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7260))).promoteToStaging);
const runRequireTesterApproval = () => start("require-tester-approval", async () => (await Promise.all(/* import() */[__nccwpck_require__.e(171), __nccwpck_require__.e(725), __nccwpck_require__.e(437), __nccwpck_require__.e(54)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4403))).requireTesterApproval);
const runAppendReleaseNotes = () => start("append-release-notes", async () => (await Promise.all(/* import() */[__nccwpck_require__.e(171), __nccwpck_require__.e(782)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2782))).appendReleaseNotes);
const runRollback = () => start("rollback", async () => (await __nccwpck_require__.e(/* import() */ 282).then(__nccwpck_require__.bind(__nccwpck_require__, 1282))).rollback);
const runConsole = (loadPages) => start("console", async () => {
    const { showConsole } = await Promise.all(/* import() */[__nccwpck_require__.e(171), __nccwpck_require__.e(849)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6849));
    const pages = { write: async (page) => (await loadPages()).writePage(page) };
    return (ports, wish) => showConsole(ports, { wish, pages });
});
const runDeployProduction = () => conclude(async () => {
    const inputs = read("deploy-production");
    if (inputs.phase !== "run") {
        const { deployProduction } = await Promise.all(/* import() */[__nccwpck_require__.e(171), __nccwpck_require__.e(725), __nccwpck_require__.e(437), __nccwpck_require__.e(501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5501));
        return act(worldFor(inputs), (ports) => deployProduction(ports, inputs));
    }
    const { runDeployCommand } = await __nccwpck_require__.e(/* import() */ 519).then(__nccwpck_require__.bind(__nccwpck_require__, 5519));
    const { env } = process;
    return runDeployCommand({ runner: createActionsRunner(env), commands: createCommands({ env, secrets: [inputs.token] }) }, inputs);
});
const start = (name, load) => conclude(async () => {
    const inputs = read(name);
    const story = await load();
    return act(worldFor(inputs), (ports) => story(ports, inputs));
});
async function act(ports, story) {
    try {
        await story(ports);
    }
    finally {
        const { recordUndelivered } = await Promise.all(/* import() */[__nccwpck_require__.e(171), __nccwpck_require__.e(725), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4268));
        await recordUndelivered(ports);
    }
}
const read = (name) => (0,inputs/* parseInputs */.TL)(name, readInputs(Object.keys(inputs/* inputSchemas */.bz[name].shape)));
const worldFor = (inputs) => createPorts({
    token: inputs.token,
    appToken: inputs["app-token"],
    webhookSecret: inputs["webhook-secret"],
    env: process.env,
});
async function conclude(story) {
    try {
        await story();
    }
    catch (error) {
        reportFailure(createActionsRunner(process.env), error);
    }
}

var __webpack_exports__runAppendReleaseNotes = __webpack_exports__.mC;
var __webpack_exports__runConsole = __webpack_exports__.Rf;
var __webpack_exports__runDeployProduction = __webpack_exports__.Kj;
var __webpack_exports__runGateChecks = __webpack_exports__.oX;
var __webpack_exports__runPromoteToStaging = __webpack_exports__.Qn;
var __webpack_exports__runRequireTesterApproval = __webpack_exports__.h;
var __webpack_exports__runRollback = __webpack_exports__.el;
export { __webpack_exports__runAppendReleaseNotes as runAppendReleaseNotes, __webpack_exports__runConsole as runConsole, __webpack_exports__runDeployProduction as runDeployProduction, __webpack_exports__runGateChecks as runGateChecks, __webpack_exports__runPromoteToStaging as runPromoteToStaging, __webpack_exports__runRequireTesterApproval as runRequireTesterApproval, __webpack_exports__runRollback as runRollback };
