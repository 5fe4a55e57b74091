export const id = 504;
export const ids = [504];
export const modules = {

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPage: () => (/* binding */ runPage)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19788);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _adapters_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6206);
/* harmony import */ var _domain_policy_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1281);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33257);
/* harmony import */ var _console_make_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53284);
/* harmony import */ var _console_page_assets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17003);
/* harmony import */ var _console_page_whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67546);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82999);










const usage = `Usage: release-console page [--repo DIR] [--branch NAME] [--out FILE] [--json]

Writes the console page: one HTML file, made from the release log in a git clone, that shows what is live, what waits for
whom, every release and rollback, the DORA measures and the audit log. It needs no server and fetches nothing.

  --repo DIR      Directory of the clone, bare or not; the current one if not given.
  --branch NAME   Branch of the log; "release-log" if not given.
  --out FILE      Where to write; "console.html" if not given; "-" is standard output.
  --json          Say what was written as one JSON object (not together with "--out -").

Example:
  git fetch origin release-log:refs/remotes/origin/release-log
  release-console page --out console.html && xdg-open console.html

Exit code: 0 the log is intact, 1 it is not, 2 it could not be read or the page not written. The page is there unless it
could not be written; where the log is not intact it says so on top and shows the entries before the first broken one,
and where there is no log to read it says what to fetch.
`;
async function runPage(args, streams) {
    const reading = readArguments(args);
    if (reading.kind === "help") {
        streams.stdout.write(usage);
        return 0;
    }
    if (reading.kind === "wrong") {
        streams.stderr.write((0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(`${reading.problem}\n`) + `\n${usage}`);
        return 2;
    }
    const { repo, branch, out, json } = reading;
    let model;
    try {
        const target = out === "-" ? (0,_console_page_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeOutput */ .F)(streams.stdout) : (0,_console_page_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeFile */ .A)(out);
        const assets = await (0,_console_page_assets_js__WEBPACK_IMPORTED_MODULE_5__.readAssets)().catch((error) => {
            target.discard();
            throw error;
        });
        const madeAt = new Date().toISOString();
        const policyOf = (blob) => policyIn(repo, blob);
        const base = await baseOf(repo);
        model = await (0,_console_make_page_js__WEBPACK_IMPORTED_MODULE_4__/* .makePage */ .o)({ repo, branch, base, madeAt, assets, policyOf }, target);
    }
    catch (error) {
        const found = String(error).replace(/^Error: /, "");
        const isPlace = typeof error === "object" && error !== null && "syscall" in error;
        const remedy = isPlace
            ? "Do:    Name a file in a directory that exists and that you may write to, with --out.\n"
            : "";
        streams.stderr.write((0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(`The page could not be written.\nFound: ${found}\n${remedy}`));
        return 2;
    }
    tell(model, { streams, out, json });
    return codeOf(model);
}
const codeOf = ({ trouble }) => trouble === null ? 0 : trouble.fault === "unreadable" ? 2 : 1;
function tell(model, { streams, out, json }) {
    const { log, trouble } = model;
    const entries = log?.entries ?? 0;
    if (trouble !== null)
        streams.stderr.write((0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(`The release log ${trouble.fault === "unreadable" ? "cannot be read" : `is broken${trouble.entry === null ? "" : ` at entry ${trouble.entry}`} (${trouble.fault})`}.\nFound: ${trouble.found}\nDo:    ${trouble.remedy}\n`));
    if (out === "-")
        return;
    if (json) {
        const { fault = null, entry = null, found = null } = trouble ?? {};
        streams.stdout.write((0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(`${JSON.stringify({ ok: trouble === null, page: out, entries, fault, entry, problem: found })}\n`));
        return;
    }
    streams.stdout.write((0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g)(log === null
        ? `${out} shows that there is no log to read, and what to do.\n`
        : `${out} shows ${entries} ${entries === 1 ? "entry" : "entries"}. Open it in a browser.\n`));
}
const options = {
    repo: { type: "string", default: "." },
    branch: { type: "string", default: "release-log" },
    out: { type: "string", default: "console.html" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
function readArguments(args) {
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.parseArgs)({
            args: [...args],
            options,
        });
        if (values.help)
            return { kind: "help" };
        const { repo, branch, out, json } = values;
        if (branch === "")
            return { kind: "wrong", problem: '"--branch" must name a branch; found "".' };
        if (out === "")
            return { kind: "wrong", problem: '"--out" must name a file, or "-"; found "".' };
        if (json && out === "-")
            return { kind: "wrong", problem: '"--json" and "--out -" both write to standard output.' };
        return { kind: "request", repo, branch, out, json };
    }
    catch (error) {
        return { kind: "wrong", problem: (0,_domain_policy_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__/* .optionProblem */ .D)((0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .b)(error), Object.keys(options)) };
    }
}
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
async function policyIn(repo, blob) {
    if (!/^[0-9a-f]{40,64}$/.test(blob))
        return undefined;
    try {
        const { stdout } = await run("git", ["-C", repo, "cat-file", "blob", blob], { maxBuffer: 1 << 20 });
        const reading = (0,_adapters_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(stdout, blob);
        return reading.kind === "read" ? reading.policy : undefined;
    }
    catch {
        return undefined;
    }
}
async function baseOf(repo) {
    try {
        const { stdout } = await run("git", ["-C", repo, "symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
        return stdout.trim().replace(/^origin\//, "");
    }
    catch {
        return _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base;
    }
}


/***/ }),

/***/ 82999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const printable = (text) => text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 63433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ changeRequests),
/* harmony export */   Zb: () => (/* binding */ changeRequestFinding),
/* harmony export */   pe: () => (/* binding */ keptAwayFindings)
/* harmony export */ });
/* unused harmony exports objectionFindings, ejectionOrderOf */
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75352);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70081);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97944);




const objectionFindings = ({ commands }, number) => commands.objections
    .filter(({ pullRequest }) => pullRequest === number)
    .map(({ by, text, at }) => finding("held-by-tester", `@${by} at ${at}: ${text === "" ? "no reason was given." : onOneLine(text)}`));
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

/***/ 55723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   Ud: () => (/* binding */ dependence)
/* harmony export */ });
/* unused harmony exports workflowBot, originOf, withAuthorsOfNow */
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97944);

const workflowBot = "github-actions[bot]";
const doubtsKept = 10;
function originOf({ head, history, commits, cleanMerges, own }) {
    const inside = new Set(commits.map(({ sha }) => sha));
    const isNobodys = ({ by, after, isStart }) => cleanMerges.includes(after) ||
        (isStart === true && !inside.has(after)) ||
        (by !== null && isSameUser(by, workflowBot) && own.includes(after));
    const moves = history.pushes.filter((push) => !isNobodys(push));
    const named = moves.flatMap(({ by }) => (by === null || isSameUser(by, workflowBot) ? [] : [by]));
    const unnamed = moves.filter(({ by }) => by === null || isSameUser(by, workflowBot));
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
        return isSameUser(ofHead.by, workflowBot) ? null : ofHead.by;
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

/***/ 11402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unreadTeamsText)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75352);

const roleNames = {
    testers: "testers",
    rollbackApprovers: "rollback approvers",
    team: "team",
};
function unreadTeamsText(policy) {
    if (policy.unreadableTeams.length === 0)
        return undefined;
    const roles = ["testers", "rollbackApprovers", "team"].filter((role) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, role).length > 0);
    const counting = roles.map((role) => {
        const known = policy[role].map((login) => `@${login}`).join(", ");
        return `${roleNames[role]}: ${known || (role === "team" ? "whoever has at least the triage role" : "nobody")}`;
    });
    return `Members of ${policy.unreadableTeams.join(", ")}: unknown. Until they can be read, these count: ${counting.join("; ")}.`;
}


/***/ }),

/***/ 28776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d7: () => (/* binding */ remainingApprovers),
/* harmony export */   vU: () => (/* binding */ approvedBy)
/* harmony export */ });
/* unused harmony exports preauthorisationFinding, unreadApproverTeams */
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75352);
/* harmony import */ var _policy_teams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11402);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70081);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97944);




const approvedBy = ({ approval }) => approval?.source === "policy"
    ? 'the policy file beforehand ("production.on-failure")'
    : `@${approval?.by ?? "unknown"}`;
function preauthorisationFinding({ id, preauthorised, phase }, { production }) {
    if (!preauthorised)
        return finding("not-an-approver", `${id} was not approved beforehand.`);
    if (production.onFailure !== "rollback")
        return finding("not-an-approver", `"production.on-failure" is ${production.onFailure} by now.`);
    if (phase !== "requested")
        return finding("no-open-rollback", `${id} is ${phase}.`);
    return undefined;
}
const remainingApprovers = ({ requesters }, { rollbackApprovers, bots }) => rollbackApprovers.filter((login) => !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(bots, login) && !requesters.some(({ by }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)([login], by)));
function unreadApproverTeams(policy) {
    const text = unreadTeams(policy, "rollbackApprovers").length === 0 ? undefined : unreadTeamsText(policy);
    return text === undefined ? [] : [finding("teams-unreadable", text)];
}


/***/ }),

/***/ 17071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 85537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   UH: () => (/* binding */ hoursBetween)
/* harmony export */ });
/* unused harmony export workingDaysBetween */
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


/***/ })

};
