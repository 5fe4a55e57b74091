export const id = 2362;
export const ids = [2362];
export const modules = {

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mostFaults: () => (/* binding */ mostFaults),
  readPolicy: () => (/* binding */ readPolicy)
});

;// CONCATENATED MODULE: ./build/domain/policy/did-you-mean.js
function nearestName(name, known) {
    const kebab = name
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .replaceAll(/[_ ]/g, "-")
        .toLowerCase();
    const ranked = known
        .map((each) => ({ name: each, distance: editDistance(kebab, each) }))
        .toSorted((one, other) => one.distance - other.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.min(2, Math.floor(best.name.length / 2))
        ? best.name
        : undefined;
}
function optionProblem(message, known) {
    const [, option] = /Unknown option '([^']+)'/.exec(message) ?? [];
    if (option === undefined)
        return message;
    const meant = nearestName(option.replace(/^-+/, ""), known);
    return `Unknown option ${JSON.stringify(option)}.${meant === undefined ? "" : ` Did you mean "--${meant}"?`}`;
}
function editDistance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, letter] of one.split("").entries()) {
        const next = [index + 1];
        for (const [column, wanted] of other.split("").entries()) {
            const [above = 0, aboveNext = 0, left = 0] = [row[column], row[column + 1], next[column]];
            next.push(Math.min(above + (letter === wanted ? 0 : 1), aboveNext + 1, left + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./build/adapters/policy/name-keys.js
const nameKeys = {
    base: {
        must: "be the name of a branch, of letters, digits, dots, dashes, underscores and slashes",
        optional: true,
        meaning: "The branch that pull requests go to. Without: the default branch. If it is another one, this file and the callers still count as they are on the default branch.",
    },
    "staging-branch": {
        must: "be the name of a branch, of letters, digits, dots, dashes, underscores and slashes",
        optional: true,
        meaning: "The branch that the console builds from the base and the staged pull requests. Without: `staging`. Nothing else may be on it.",
    },
    environments: {
        must: 'be a mapping with "staging", "production", "production-approval" and "rollback-approval"',
        optional: true,
        meaning: "What the environments are called on GitHub. `release.yml` and `rollback.yml` give the same names to your deployment.",
    },
    "environments.staging": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "Where testers test. Without: `staging`.",
    },
    "environments.production": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "What users use. Without: `production`.",
    },
    "environments.production-approval": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "Where testers click. Without: `production-approval`.",
    },
    "environments.rollback-approval": {
        must: "be the name of an environment, of letters, digits, dots, dashes and underscores",
        optional: true,
        meaning: "Where rollback approvers click. Without: `rollback-approval`.",
    },
};

;// CONCATENATED MODULE: ./build/adapters/policy/keys.js

const policyKeys = {
    testers: {
        must: "list at least one login or team",
        meaning: "People who test on staging and whose approval of a release counts. A team, `organisation/team`, stands for its members in each of these three lists, and needs a GitHub App that reads them: see Teams below.",
    },
    "rollback-approvers": {
        must: "list at least one login or team",
        meaning: "People who may approve a rollback. Nobody approves a rollback that they requested or joined.",
    },
    team: {
        must: "list at least one login or team",
        optional: true,
        meaning: "Who may request a rollback, in addition to rollback approvers and anyone with at least the triage role. They, testers and rollback approvers are notified of a rollback by name. Without: everyone who can push is notified, too.",
    },
    adopt: {
        must: 'be a mapping with "version" and "commit"',
        optional: true,
        meaning: "What production ran when the console came: the first release of the log, to which a rollback may go back. Read once, by the run that opens the log; `release-console init` writes it.",
    },
    "adopt.version": {
        must: 'be a version such as "v4.7.2"',
        meaning: "The next release follows it.",
    },
    "adopt.commit": {
        must: "be a full commit SHA, 40 hexadecimal digits",
        meaning: "A commit that the base branch contains.",
    },
    ...nameKeys,
    bots: {
        must: "list logins",
        default: [],
        meaning: "Machine users with an ordinary account: they never count as people.",
    },
    checks: {
        must: 'be a mapping with "required"',
        optional: true,
        meaning: "What must be green before a pull request goes to staging, and still be green when it goes to production.",
    },
    "checks.required": {
        must: "list checks",
        default: [],
        meaning: "Checks that must have passed. Empty: every reported check must have passed, and at least one must have been reported.",
    },
    "checks.required[]": {
        must: 'be a name, or a mapping with "name" and "app"',
        optional: true,
        meaning: "One check.",
    },
    "checks.required[].name": {
        must: "be the name of a check or a status context",
        meaning: 'Name as reported, such as "test" or, for a job of a reusable workflow, "build / test"; with the workflow before it ("CI / test"), only that workflow\'s check counts.',
    },
    "checks.required[].app": {
        must: 'be the slug of a GitHub App, such as "github-actions"',
        optional: true,
        meaning: "App that must have reported it. Without: `github-actions` for check runs, anyone for statuses.",
    },
    approval: {
        must: 'be a mapping with "sources", "count" and "max-wait"',
        optional: true,
        meaning: "How a release is approved.",
    },
    "approval.sources": {
        must: 'list "environment", "review" or both',
        default: ["environment", "review"],
        meaning: "Where a tester's approval counts: the environment `production-approval`, or a review of the pull request. Either is enough.",
    },
    "approval.count": {
        must: "be a whole number from 1 to 10",
        default: 1,
        meaning: "Different testers who must approve each pull request.",
    },
    "approval.max-wait": {
        must: "be a whole number of working days from 0 to 60",
        default: 3,
        meaning: "After this many working days on staging without its approvals, the comment on a pull request proposes to eject it; nothing happens by itself. 0: never.",
    },
    staging: {
        must: 'be a mapping with "url" and "health"',
        optional: true,
        meaning: "The environment where testers test.",
    },
    "staging.url": {
        must: "be an http or https URL without a password",
        optional: true,
        meaning: "Shown to testers.",
    },
    "staging.health": {
        must: 'be a URL, or a mapping with "url"',
        optional: true,
        meaning: "How to check that a deployment is healthy. Without: it is recorded as unverified.",
    },
    production: {
        must: 'be a mapping with "url", "health" and "on-failure"',
        optional: true,
        meaning: "The environment that users use.",
    },
    "production.url": {
        must: "be an http or https URL without a password",
        optional: true,
        meaning: "Shown on releases.",
    },
    "production.health": {
        must: 'be a URL, or a mapping with "url"',
        optional: true,
        meaning: "As for staging.",
    },
    "production.on-failure": {
        must: 'be "request", "rollback" or "none"',
        default: "request",
        meaning: "After a failed deployment: request a rollback with the evidence, roll back at once without asking anybody, or do nothing. A rollback that itself fails is never repeated without a person.",
    },
    "health.url": {
        must: "be an http or https URL without a password",
        meaning: "Healthy when it answers with a 2xx status. Redirects are not followed, except from http to https at the same address.",
    },
    "health.tries": {
        must: "be a whole number from 1 to 100",
        default: 10,
        meaning: "Most requests to send; all of them and their pauses must fit in 15 minutes.",
    },
    "health.seconds-between": {
        must: "be a whole number from 0 to 300",
        default: 12,
        meaning: "Pause after a failed try.",
    },
    "health.timeout-seconds": {
        must: "be a whole number from 1 to 120",
        default: 10,
        meaning: "Longest time for one try.",
    },
    "health.expect-sha": {
        must: "be true or false",
        default: false,
        meaning: "The body of the answer must contain the full SHA that was deployed.",
    },
    rollback: { must: 'be a mapping with "sources"', optional: true, meaning: "How a rollback is approved." },
    "rollback.sources": {
        must: 'list "environment", "comment" or both',
        default: ["environment", "comment"],
        meaning: "Where an approval counts: the environment `rollback-approval`, or `/approve` with the code on the rollback's issue.",
    },
    notification: {
        must: 'be a mapping with "mention" and "webhooks"',
        optional: true,
        meaning: "Who is notified of a rollback, in addition to the issue.",
    },
    "notification.mention": {
        must: "be true or false",
        default: true,
        meaning: "Mention everyone who is notified by name.",
    },
    "notification.webhooks": {
        must: "list webhooks",
        default: [],
        meaning: "Addresses that are told of what happens; see [webhooks](#webhooks). Whoever can read the repository can read these URLs.",
    },
    "notification.webhooks[]": {
        must: 'be an https URL, or a mapping with "url" and "format"',
        optional: true,
        meaning: "One address.",
    },
    "notification.webhooks[].url": {
        must: "be an https URL (http only for this machine)",
        meaning: "Where messages are posted.",
    },
    "notification.webhooks[].format": {
        must: 'be "cdevents" or "slack"',
        optional: true,
        meaning: "`cdevents`: every [event](events.md), signed, for programs. `slack`: a line of text for people, which Slack and compatible chats show. Without: `slack` for `hooks.slack.com`, else `cdevents`.",
    },
    landing: {
        must: 'be a mapping with "method"',
        optional: true,
        meaning: "How a released pull request lands on the base branch.",
    },
    "landing.method": {
        must: 'be "auto", "merge", "squash" or "rebase"',
        default: "auto",
        meaning: "`auto`: fast-forward if the branch rules allow it, otherwise the first that is allowed of merge, squash and rebase.",
    },
    "max-staged": {
        must: "be a whole number from 1 to 100",
        default: 20,
        meaning: "Most pull requests on staging at the same time; 1: one at a time.",
    },
    migrations: {
        must: "list patterns of paths",
        optional: true,
        meaning: "Files that change data or what holds it. The card of a rollback warns when one of them differs. Without: those of the migration tools that the console [recognises](rollback-and-migrations.md). Empty: there are none, and nothing is looked at. See [patterns](#patterns).",
    },
    "migrations[]": {
        must: 'be a path from the root with "*", "**" or "?" in it, without "./", "!", "[" and "{"',
        optional: true,
        meaning: "One pattern, such as `db/migrations/**`.",
    },
    holds: {
        must: 'be a mapping with "freezes"',
        optional: true,
        meaning: "When production accepts no deployment. A freeze never holds up a rollback.",
    },
    "holds.freezes": { must: "list freezes", default: [], meaning: "Periods." },
    "holds.freezes[]": {
        must: 'be a mapping with "from", "until" and "reason"',
        optional: true,
        meaning: "One period.",
    },
    "holds.freezes[].from": {
        must: 'be a date and time with time zone, such as "2026-12-20T00:00:00Z"',
        meaning: "Its first moment.",
    },
    "holds.freezes[].until": {
        must: 'be a date and time with time zone, such as "2027-01-04T08:00:00+01:00"',
        meaning: "The first moment after it.",
    },
    "holds.freezes[].reason": { must: "say why, in one line", meaning: "Shown to people who wait." },
};
const renderPath = (path) => path
    .map((step, index) => (typeof step === "number" ? `[${step + 1}]` : `${index === 0 ? "" : "."}${step}`))
    .join("");
function findPolicyKey(path) {
    const pattern = path
        .map((step, index) => (typeof step === "number" ? "[]" : `${index === 0 ? "" : "."}${step}`))
        .join("");
    const key = pattern.replace(/^(?:staging|production)\.health\./, "health.");
    return Object.hasOwn(policyKeys, key) ? policyKeys[key] : undefined;
}
function keysBelow(path) {
    const prefix = path.length === 0
        ? ""
        : `${path
            .map((step) => (typeof step === "number" ? "[]" : `.${step}`))
            .join("")
            .slice(1)}.`;
    const within = prefix.replace(/^(?:staging|production)\.health\.$/, "health.");
    return Object.keys(policyKeys)
        .filter((key) => key.startsWith(within) && !key.startsWith("health.") === (within !== "health."))
        .map((key) => key.slice(within.length))
        .filter((name) => name !== "" && !name.includes(".") && !name.includes("["));
}

;// CONCATENATED MODULE: ./build/adapters/policy/problems.js


const mostKeys = 50;
function faultsOf(issues, value) {
    return issues.flatMap((issue) => {
        const path = issue.path.filter((step) => typeof step !== "symbol");
        if (issue.code === "unrecognized_keys")
            return issue.keys.slice(0, mostKeys).map((key) => unknownKey(path, key));
        return [{ path, message: wrongValue(path, value) }];
    });
}
function wrongValue(path, value) {
    const found = valueAt(value, path);
    const name = `"${renderPath(path)}"`;
    const must = findPolicyKey(path)?.must ?? mustOfItem(path);
    if (isItemOfLogins(path) && typeof found === "string" && found.startsWith("@"))
        return `${name} must be a login without "@"; found ${show(found)}.`;
    if (typeof found === "number" && !must.includes("number"))
        return `${name} must ${must}; found the number ${found}: put it in quotes if it is a name.`;
    return `${name} must ${must}; found ${show(found)}.`;
}
const listsOfLogins = ["testers", "rollback-approvers", "team", "bots"];
const isItemOfLogins = ([first, ...rest]) => rest.length === 1 && listsOfLogins.includes(String(first));
function mustOfItem(path) {
    if (isItemOfLogins(path))
        return path[0] === "bots"
            ? "be the login of a GitHub account"
            : 'be the login of a GitHub account, or a team as "organisation/team"';
    const list = renderPath(path.slice(0, -1));
    return `be one of those that "${list}" can list (it must ${findPolicyKey(path.slice(0, -1))?.must ?? "not be there"})`;
}
function unknownKey(path, key) {
    const here = keysBelow(path);
    const near = nearestName(key, here);
    const elsewhere = near === undefined ? placesOf(key) : [];
    const hint = near !== undefined
        ? `did you mean "${near}"?`
        : elsewhere.length > 0
            ? `it belongs to ${elsewhere.map((place) => `"${place}"`).join(" or ")}.`
            : `known here: ${here.join(", ")}.`;
    return {
        path: [...path, key],
        message: `"${renderPath([...path, key])}" is not a key of the policy file; ${hint}`,
    };
}
function placesOf(key) {
    const paths = Object.keys(policyKeys).filter((path) => path.endsWith(`.${key}`));
    return paths
        .map((path) => path.slice(0, -key.length - 1))
        .flatMap((place) => place === "health" ? ["staging.health", "production.health"] : [place.replaceAll("[]", "")]);
}
function valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== "object" || found === null)
            return typeof found === "string" ? found : undefined;
        found = Object.hasOwn(found, step) ? found[step] : undefined;
    }
    return found;
}
function show(found) {
    if (found === undefined || found === null)
        return "nothing";
    if (Array.isArray(found))
        return found.length === 0 ? "none" : "a list";
    if (typeof found === "object")
        return "a mapping";
    const text = JSON.stringify(found);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/adapters/policy/rules.js




function findRuleFaults(file) {
    return [
        duplicates,
        countIsReachable,
        somebodyElseCanRequest,
        noPlaceholders,
        peopleAreNoBots,
        ownStatusIsNotRequired,
        freezesEnd,
        healthChecksEnd,
        somebodyTests,
        namesDiffer,
    ].flatMap((rule) => rule(file));
}
const listPaths = [
    ["testers"],
    ["rollback-approvers"],
    ["team"],
    ["bots"],
    ["checks", "required"],
    ["approval", "sources"],
    ["rollback", "sources"],
    ["notification", "webhooks"],
];
function duplicates(file) {
    return listPaths.flatMap((path) => {
        const items = itemsAt(file, path).map(identityOf);
        const places = new Map(items.map((item, index) => [item, index]).toReversed());
        return items.flatMap((item, index) => {
            const first = places.get(item) ?? index;
            return item === undefined || first === index
                ? []
                : [
                    {
                        path: [...path, index],
                        message: `"${renderPath([...path, index])}" is the same as "${renderPath([...path, first])}"; remove one.`,
                    },
                ];
        });
    });
}
function identityOf(item) {
    if (typeof item === "string")
        return item.toLowerCase();
    const name = valueAt(item, ["name"]) ?? valueAt(item, ["url"]);
    if (typeof name !== "string")
        return undefined;
    const app = valueAt(item, ["app"]);
    return app === undefined ? name.toLowerCase() : JSON.stringify([name.toLowerCase(), app]);
}
const placeholders = ["octocat", "hubot", "monalisa"];
function noPlaceholders(file) {
    return ["testers", "rollback-approvers", "team", "bots"].flatMap((list) => itemsAt(file, [list]).flatMap((item, index) => typeof item === "string" && placeholders.some((each) => (0,values/* isSameName */.yS)(each, item))
        ? [
            {
                path: [list, index],
                message: `"${list}[${index + 1}]" is "${item}", an example of the template; write the login of one of your people.`,
            },
        ]
        : []));
}
function somebodyTests(file) {
    const testers = valueAt(file, ["testers"]) ?? undefined;
    const isEmpty = testers === undefined || (Array.isArray(testers) && testers.length === 0);
    if (!isEmpty)
        return [];
    const found = testers === undefined ? "nothing" : "none";
    return [{ path: ["testers"], message: `"testers" must ${policyKeys.testers.must}; found ${found}.` }];
}
function countIsReachable(file) {
    const count = valueAt(file, ["approval", "count"]);
    const names = loginsAt(file, "testers");
    const testers = new Set(names).size;
    const isOpenEnded = testers === 0 || names.some(values/* isTeamName */.vi);
    if (typeof count !== "number" || count <= testers || isOpenEnded)
        return [];
    return [
        {
            path: ["approval", "count"],
            message: `"approval.count" must be no higher than the number of testers, ${testers}; found ${count}.`,
        },
    ];
}
function somebodyElseCanRequest(file) {
    const [approver, ...others] = new Set(loginsAt(file, "rollback-approvers"));
    const team = loginsAt(file, "team");
    if (approver === undefined ||
        (0,values/* isTeamName */.vi)(approver) ||
        others.length > 0 ||
        team.length === 0 ||
        team.some((login) => !(0,values/* isSameName */.yS)(login, approver)))
        return [];
    return [
        {
            path: ["team"],
            message: `"team" must list somebody besides ${approver}, the only rollback approver: nobody approves a rollback that they requested.`,
        },
    ];
}
function peopleAreNoBots(file) {
    const bots = loginsAt(file, "bots");
    return ["testers", "rollback-approvers", "team"].flatMap((list) => itemsAt(file, [list]).flatMap((login, index) => {
        if (typeof login !== "string")
            return [];
        const isBot = login.endsWith("[bot]") || bots.includes(login.toLowerCase());
        return isBot
            ? [
                {
                    path: [list, index],
                    message: `"${renderPath([list, index])}" must be a person; found ${JSON.stringify(login)}, which is a bot.`,
                },
            ]
            : [];
    }));
}
function ownStatusIsNotRequired(file) {
    const path = ["checks", "required"];
    return itemsAt(file, path).flatMap((check, index) => {
        const name = typeof check === "string" ? check : valueAt(check, ["name"]);
        if (name !== "release-console")
            return [];
        return [
            {
                path: [...path, index],
                message: `"${renderPath([...path, index])}" must not be "release-console": that status waits for the release itself.`,
            },
        ];
    });
}
function namesDiffer(file) {
    const usual = names/* usualNames */.Vx.environments;
    const named = [
        { path: ["environments", "staging"], usual: usual.staging },
        { path: ["environments", "production"], usual: usual.production },
        { path: ["environments", "production-approval"], usual: usual.productionApproval },
        { path: ["environments", "rollback-approval"], usual: usual.rollbackApproval },
    ].map(({ path, usual: otherwise }) => ({ path, name: valueAt(file, path) ?? otherwise }));
    const same = named.flatMap(({ path, name }, index) => {
        const first = named
            .slice(0, index)
            .find((each) => typeof name === "string" && typeof each.name === "string" && (0,values/* isSameName */.yS)(each.name, name));
        return first === undefined ? [] : [sameName(path, first.path.join("."))];
    });
    const [base, staging] = [valueAt(file, ["base"]), valueAt(file, ["staging-branch"]) ?? names/* usualNames */.Vx.staging];
    return [
        ...same,
        ...(base !== undefined && base === staging ? [sameName(["staging-branch"], "base")] : []),
        ...[base, staging].flatMap((name, index) => name === names/* branches */.J0.log || (typeof name === "string" && name.startsWith(names/* ownBranchPrefix */.PW))
            ? [
                {
                    path: [["base", "staging-branch"][index] ?? ""],
                    message: `"${["base", "staging-branch"][index]}" must not be ${JSON.stringify(name)}: that is a branch of the console's own.`,
                },
            ]
            : []),
    ];
}
const sameName = (path, other) => ({
    path,
    message: `"${path.join(".")}" must differ from "${other}".`,
});
function freezesEnd(file) {
    const path = ["holds", "freezes"];
    return itemsAt(file, path).flatMap((freeze, index) => {
        const [from, until] = [valueAt(freeze, ["from"]), valueAt(freeze, ["until"])];
        if (typeof from !== "string" || typeof until !== "string" || !(Date.parse(from) >= Date.parse(until)))
            return [];
        return [
            {
                path: [...path, index, "until"],
                message: `"${renderPath([...path, index, "until"])}" must be after "from", ${from}; found ${until}.`,
            },
        ];
    });
}
const longestHealthCheckSeconds = 15 * 60;
function healthChecksEnd(file) {
    return ["staging", "production"].flatMap((environment) => {
        const path = [environment, "health"];
        const secondsOf = (key) => {
            const given = valueAt(file, [...path, key]) ?? policyKeys[`health.${key}`].default;
            return typeof given === "number" ? given : Number.NaN;
        };
        const each = secondsOf("seconds-between") + secondsOf("timeout-seconds");
        const all = secondsOf("tries") * each;
        if (!(all > longestHealthCheckSeconds))
            return [];
        return [
            {
                path: [...path, "tries"],
                message: `"${path.join(".")}" must be over within 15 minutes, ${longestHealthCheckSeconds} seconds; found ${secondsOf("tries")} tries of ${each} seconds, which is ${all}. Lower "tries", "seconds-between" or "timeout-seconds".`,
            },
        ];
    });
}
function itemsAt(file, path) {
    const found = valueAt(file, path);
    return Array.isArray(found) ? found : [];
}
const loginsAt = (file, list) => itemsAt(file, [list])
    .filter((item) => typeof item === "string")
    .map((login) => login.toLowerCase());

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/adapters/policy/zod-without-jit.js

(0,core/* config */.$W)({ jitless: true });

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/domain/values/lists.js
var lists = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/adapters/policy/schema.js







const rewritten = (rewrite, schema) => schemas/* pipe */.FsL(schemas/* transform */.pdi(rewrite), schema);
const section = (shape) => rewritten((written) => written ?? {}, schemas/* strictObject */.rej(shape));
const list = (item) => rewritten((written) => written ?? [], schemas/* array */.YOg(item));
const wholeNumber = (least, most) => schemas/* int */.Whr().check(api/* _gte */.qm(least), api/* _lte */.Zm(most));
const textThat = (holds) => schemas/* string */.YjP().check(schemas/* refine */.YPB(holds));
const matching = (pattern) => schemas/* string */.YjP().check(api/* _regex */.Fk(pattern));
const login = textThat(values/* isUserLogin */.zQ);
const loginOrTeam = textThat((name) => (0,values/* isUserLogin */.zQ)(name) || (0,values/* isTeamName */.vi)(name));
const branchName = textThat(names/* isBranchName */.Q8);
const environmentName = textThat((name) => (0,names/* isPlainName */.sh)(name) && !name.includes("/"));
const oneLine = matching(/^[^\r\n]*\S[^\r\n]*$/);
const url = textThat((address) => isAddress(address, ({ protocol }) => protocol === "https:" || protocol === "http:"));
const webhookUrl = textThat((address) => isAddress(address, ({ protocol, hostname }) => protocol === "https:" || (protocol === "http:" && isThisMachine(hostname))));
const webhook = rewritten((written) => (typeof written === "string" ? { url: written } : written), schemas/* strictObject */.rej({ url: webhookUrl, format: schemas/* optional */.lqM(schemas/* enum */.k5n(["cdevents", "slack"])) }));
function isAddress(text, holds) {
    const address = URL.canParse(text) ? new URL(text) : undefined;
    return address !== undefined && address.username === "" && address.password === "" && holds(address);
}
const isThisMachine = (hostname) => hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
const moment = textThat((written) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(written) &&
    isOnCalendar(written));
function isOnCalendar(text) {
    const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
    const milliseconds = Date.parse(text);
    return (!Number.isNaN(milliseconds) &&
        day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
        /^\d{4}-/.test(new Date(milliseconds).toISOString()));
}
const inUtc = (text) => new Date(text).toISOString();
const pathPattern = schemas/* string */.YjP().check(api/* _maxLength */.Eb(200), api/* _regex */.Fk(/^[^\r\n!{}[\]\\]+$/), schemas/* refine */.YPB((pattern) => !pattern
    .replace(/\/$/, "")
    .split("/")
    .some((part) => ["", ".", ".."].includes(part))));
const requiredCheck = rewritten((written) => (typeof written === "string" ? { name: written } : written), schemas/* strictObject */.rej({ name: oneLine, app: schemas/* optional */.lqM(matching(/^[a-z0-9][a-z0-9-]*$/)) }));
const health = rewritten((written) => (typeof written === "string" ? { url: written } : written), schemas/* strictObject */.rej({
    url,
    tries: (0,schemas/* _default */.Rvf)(wholeNumber(1, 100), policyKeys["health.tries"].default),
    "seconds-between": (0,schemas/* _default */.Rvf)(wholeNumber(0, 300), policyKeys["health.seconds-between"].default),
    "timeout-seconds": (0,schemas/* _default */.Rvf)(wholeNumber(1, 120), policyKeys["health.timeout-seconds"].default),
    "expect-sha": (0,schemas/* _default */.Rvf)(schemas/* boolean */.zMY(), policyKeys["health.expect-sha"].default),
}));
const environment = { url: schemas/* optional */.lqM(url), health: schemas/* optional */.lqM(health) };
const policySchema = schemas/* strictObject */.rej({
    testers: list(loginOrTeam),
    "rollback-approvers": schemas/* array */.YOg(loginOrTeam).check(api/* _minLength */.m9(1)),
    team: schemas/* optional */.lqM(schemas/* array */.YOg(loginOrTeam).check(api/* _minLength */.m9(1))),
    adopt: schemas/* optional */.lqM(schemas/* strictObject */.rej({ version: textThat(values/* isVersion */.lF), commit: matching(/^[0-9a-f]{40}$/) })),
    base: schemas/* optional */.lqM(branchName),
    "staging-branch": schemas/* optional */.lqM(branchName),
    environments: section({
        staging: schemas/* optional */.lqM(environmentName),
        production: schemas/* optional */.lqM(environmentName),
        "production-approval": schemas/* optional */.lqM(environmentName),
        "rollback-approval": schemas/* optional */.lqM(environmentName),
    }),
    bots: list(login),
    checks: section({ required: list(requiredCheck) }),
    approval: section({
        sources: (0,schemas/* _default */.Rvf)(schemas/* array */.YOg(schemas/* enum */.k5n(["environment", "review"])).check(api/* _minLength */.m9(1)), [
            ...policyKeys["approval.sources"].default,
        ]),
        count: (0,schemas/* _default */.Rvf)(wholeNumber(1, 10), policyKeys["approval.count"].default),
        "max-wait": (0,schemas/* _default */.Rvf)(wholeNumber(0, 60), policyKeys["approval.max-wait"].default),
    }),
    staging: section(environment),
    production: section({
        ...environment,
        "on-failure": (0,schemas/* _default */.Rvf)(schemas/* enum */.k5n(["request", "rollback", "none"]), policyKeys["production.on-failure"].default),
    }),
    rollback: section({
        sources: (0,schemas/* _default */.Rvf)(schemas/* array */.YOg(schemas/* enum */.k5n(["environment", "comment"])).check(api/* _minLength */.m9(1)), [
            ...policyKeys["rollback.sources"].default,
        ]),
    }),
    notification: section({
        mention: (0,schemas/* _default */.Rvf)(schemas/* boolean */.zMY(), policyKeys["notification.mention"].default),
        webhooks: list(webhook),
    }),
    landing: section({
        method: (0,schemas/* _default */.Rvf)(schemas/* enum */.k5n(["auto", "merge", "squash", "rebase"]), policyKeys["landing.method"].default),
    }),
    "max-staged": (0,schemas/* _default */.Rvf)(wholeNumber(1, 100), policyKeys["max-staged"].default),
    migrations: rewritten((written) => written ?? undefined, schemas/* optional */.lqM(schemas/* array */.YOg(pathPattern))),
    holds: section({ freezes: list(schemas/* strictObject */.rej({ from: moment, until: moment, reason: oneLine })) }),
});
function policyOf(file) {
    const teams = {
        testers: file.testers.filter(values/* isTeamName */.vi),
        rollbackApprovers: file["rollback-approvers"].filter(values/* isTeamName */.vi),
        team: (file.team ?? []).filter(values/* isTeamName */.vi),
    };
    return {
        testers: file.testers.filter(values/* isUserLogin */.zQ),
        teams,
        outsiders: [],
        unreadableTeams: (0,lists/* uniqueBy */.p)(Object.values(teams).flat(), (team) => team.toLowerCase()),
        rollbackApprovers: file["rollback-approvers"].filter(values/* isUserLogin */.zQ),
        team: (file.team ?? []).filter(values/* isUserLogin */.zQ),
        ...adoptionOf(file.adopt),
        names: namesOf(file),
        bots: file.bots.filter(values/* isUserLogin */.zQ),
        checks: { required: file.checks.required.map(({ name, app }) => ({ name, app })) },
        approval: {
            sources: file.approval.sources,
            count: file.approval.count,
            maxWaitDays: file.approval["max-wait"],
        },
        staging: environmentOf(file.staging),
        production: { ...environmentOf(file.production), onFailure: file.production["on-failure"] },
        rollback: file.rollback,
        notification: {
            mention: file.notification.mention,
            webhooks: file.notification.webhooks.map(webhookOf),
        },
        landing: file.landing,
        maxStaged: file["max-staged"],
        migrations: file.migrations ?? "detected",
        holds: {
            freezes: file.holds.freezes.map(({ from, until, reason }) => ({
                from: inUtc(from),
                until: inUtc(until),
                reason,
            })),
        },
    };
}
function namesOf(file) {
    const { base, "staging-branch": staging, environments } = file;
    const { "production-approval": productionApproval, "rollback-approval": rollbackApproval, ...places } = environments;
    const named = present({ ...places, productionApproval, rollbackApproval });
    const names = present({ base, staging });
    return Object.keys(named).length === 0 && Object.keys(names).length === 0
        ? undefined
        : { ...names, environments: named };
}
const present = (named) => Object.fromEntries(Object.entries(named).filter(([, name]) => name !== undefined));
function namesIn(file) {
    const reading = schemas/* object */.Ikc({
        base: (0,schemas/* catch */.MfU)(schemas/* optional */.lqM(branchName), undefined),
        "staging-branch": (0,schemas/* catch */.MfU)(schemas/* optional */.lqM(branchName), undefined),
        environments: (0,schemas/* catch */.MfU)(policySchema.shape.environments, {}),
    })
        .safeParse(file);
    return reading.success ? namesOf(reading.data) : undefined;
}
const webhookOf = ({ url: address, format }) => ({
    url: address,
    format: format ?? (new URL(address).hostname === "hooks.slack.com" ? "slack" : "cdevents"),
});
const adoptionOf = (file) => file !== undefined && (0,values/* isVersion */.lF)(file.version) && (0,values/* isCommitSha */._$)(file.commit)
    ? { adopt: { version: file.version, commit: file.commit } }
    : {};
function environmentOf(file) {
    const { health: check } = file;
    return {
        url: file.url,
        health: check && {
            url: check.url,
            tries: check.tries,
            secondsBetween: check["seconds-between"],
            timeoutSeconds: check["timeout-seconds"],
            expectSha: check["expect-sha"],
        },
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/adapters/policy/source.js

const longestText = 20_000;
function readPolicySource(text) {
    if (text.length > longestText)
        return unreadable(1, `The file must be no longer than ${longestText} characters; found ${text.length}.`);
    const lines = new dist/* LineCounter */.HN();
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    }
    catch {
        return unreadable(1, "The file is nested too deeply to be read.");
    }
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        message: messageOf(error),
    }));
    const isReadable = [...document.errors, ...document.warnings].every(leavesTheRestReadable);
    if (!isReadable)
        return { value: undefined, problems, lineOf: () => 1 };
    const contents = plainContents(document);
    if (contents.kind === "refused")
        return {
            value: undefined,
            problems: [...problems, { line: 1, message: contents.problem }],
            lineOf: () => 1,
        };
    return { value: contents.value, problems, lineOf: (path) => findLine(document, lines, path) };
}
const unreadable = (line, message) => ({
    value: undefined,
    problems: [{ line, message }],
    lineOf: () => 1,
});
const leavesTheRestReadable = (error) => error.code === "DUPLICATE_KEY" || isReservedStart(error);
const isReservedStart = ({ code, message }) => code === "BAD_SCALAR_START" && message.endsWith("@");
function messageOf(error) {
    if (error.code === "DUPLICATE_KEY")
        return "This key is given twice; keep one of them.";
    if (isReservedStart(error))
        return 'A value cannot begin with "@" here; write logins without it.';
    if (error.code === "MULTIPLE_DOCS")
        return 'The file must be one document; remove the line "---".';
    if (error.code === "TAB_AS_INDENT")
        return "The line is indented with a tab; use spaces.";
    return `The file must be valid YAML; found: ${error.message.replace(/\.$/, "")}.`;
}
function plainContents(document) {
    const keys = 'It must be a mapping with at least "testers" and "rollback-approvers"';
    if (document.contents === null || ((0,dist/* isScalar */.jn)(document.contents) && document.contents.value === null))
        return { kind: "refused", problem: `The file is empty. ${keys}.` };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return {
            kind: "refused",
            problem: `${keys}; found ${(0,dist/* isSeq */.oP)(document.contents) ? "a list" : "a single value"}.`,
        };
    try {
        return {
            kind: "read",
            value: document.toJS({ maxAliasCount: 100 }),
        };
    }
    catch (error) {
        const cause = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
        return {
            kind: "refused",
            problem: `Anchors and aliases (& and *) must lead to values; found: ${cause}. Write the values out.`,
        };
    }
}
function findLine(document, lines, path) {
    let node = document.contents;
    let line = 1;
    for (const step of path) {
        const within = (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
        const next = childOf(within, step);
        if (next === undefined)
            return line;
        line = startOf(next.place, lines) ?? line;
        node = next.value;
    }
    return line;
}
function childOf(node, step) {
    if ((0,dist/* isSeq */.oP)(node) && typeof step === "number")
        return step < node.items.length ? { place: node.items[step], value: node.items[step] } : undefined;
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
    return pair && { place: pair.key, value: pair.value };
}
function startOf(place, lines) {
    const range = (0,dist/* isNode */.Ll)(place) ? place.range : undefined;
    return range ? lines.linePos(range[0]).line : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/policy/read-policy.js




const mostFaults = 50;
function readPolicy(text, blob) {
    const { value, problems, lineOf } = readPolicySource(text);
    if (value === undefined)
        return { kind: "broken", problems: inOrder(problems), blob };
    const reading = policySchema.safeParse(value);
    const faults = [
        ...(reading.success ? [] : faultsOf(reading.error.issues.slice(0, mostFaults), value)),
        ...findRuleFaults(value),
    ].slice(0, mostFaults);
    if (reading.success && faults.length === 0 && problems.length === 0)
        return { kind: "read", policy: policyOf(reading.data), blob };
    const guessed = new Set(problems.map(({ line }) => line));
    const located = onePerPlace(faults).map(({ path, message }) => ({ line: lineOf(path), message }));
    return {
        kind: "broken",
        problems: inOrder([...problems, ...located.filter(({ line }) => !guessed.has(line))]),
        blob,
        names: namesIn(value),
    };
}
function onePerPlace(faults) {
    const places = faults.map(({ path }) => JSON.stringify(path));
    return faults.filter((_, index) => places.indexOf(places[index] ?? "") === index);
}
const inOrder = (problems) => problems.toSorted((one, other) => one.line - other.line);


/***/ })

};
