export const id = 699;
export const ids = [699];
export const modules = {

/***/ 82999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const printable = (text) => text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);


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

/***/ 65923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ programVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



async function packageRoot(from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))) {
    try {
        const description = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, "package.json"), "utf8"));
        if (description.name === "release-console")
            return from;
    }
    catch {
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from);
    if (parent === from)
        throw new Error("The files of the package are not around this program; run it from a clone or an unpacked archive.");
    return packageRoot(parent);
}
async function programVersion() {
    const description = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await packageRoot(), "package.json"), "utf8"));
    return description.version;
}


/***/ }),

/***/ 12564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ BudgetError),
/* harmony export */   k7: () => (/* binding */ SetupApiError),
/* harmony export */   qj: () => (/* binding */ SetupApi)
/* harmony export */ });
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33257);

class SetupApiError extends Error {
    status;
    found;
    remedy;
    constructor(status, found, remedy) {
        super(`${found} ${remedy}`);
        this.status = status;
        this.found = found;
        this.remedy = remedy;
    }
}
class BudgetError extends Error {
}
class SetupApi {
    options;
    requests = 0;
    constructor(options) {
        this.options = options;
    }
    async get(path) {
        return (await this.send({ method: "GET", path })).body;
    }
    async find(path) {
        try {
            return await this.get(path);
        }
        catch (error) {
            if (error instanceof SetupApiError && error.status === 404)
                return undefined;
            throw error;
        }
    }
    async send(call) {
        const { url, token, budget = Infinity, timeoutSeconds = 30 } = this.options;
        if (this.requests >= budget)
            throw new BudgetError();
        this.requests += 1;
        let response;
        try {
            response = await fetch(`${url}${call.path}`, {
                method: call.method,
                redirect: "manual",
                signal: AbortSignal.timeout(timeoutSeconds * 1000),
                headers: {
                    accept: "application/vnd.github+json",
                    authorization: `Bearer ${token}`,
                    "user-agent": "release-console",
                    "x-github-api-version": "2022-11-28",
                    ...(call.body === undefined ? {} : { "content-type": "application/json" }),
                },
                ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
            });
        }
        catch (error) {
            throw unreachable(url, error);
        }
        const body = await bodyOf(response);
        if (!response.ok && response.status !== 303)
            throw refusal(call, response, body);
        return {
            status: response.status,
            body,
            hasMore: /rel="next"/.test(response.headers.get("link") ?? ""),
        };
    }
}
async function bodyOf(response) {
    const text = await response.text();
    if (text === "")
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function unreachable(url, error) {
    const { cause } = error;
    const said = cause instanceof Error ? cause.message : (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return new SetupApiError(0, `${new URL(url).host} cannot be reached: ${said}.`, "Check the network; the same command goes on where it stopped.");
}
function refusal(call, response, body) {
    const said = answerText(body);
    const what = `GitHub answered ${response.status} to ${call.method} ${call.path}${said === "" ? "" : `: ${said}`}.`;
    return new SetupApiError(response.status, what, remedyFor(response, said, call));
}
function remedyFor({ status, headers }, said, { method }) {
    if (headers.get("x-ratelimit-remaining") === "0" || status === 429)
        return "The hourly limit is used up: wait, then run the same command again.";
    if (headers.has("x-github-sso"))
        return "Authorize the token for the organisation (Settings, Developer settings, the token, Configure SSO).";
    if (/upgrade to github|billing plan/i.test(said))
        return "The plan does not have this feature for a private repository: see docs/approvals-by-plan.md.";
    if (status === 401)
        return "Give a token that is valid: gh auth login, or GITHUB_TOKEN.";
    if (status === 403 && method !== "GET")
        return "The token must be of an admin of the repository: a classic one with the scopes repo and workflow, or a fine-grained one with the repository permissions Administration, Contents, Environments, Issues, Pull requests and Workflows (read and write).";
    if (status === 403)
        return "Give a token that may read this.";
    if (status === 404)
        return "Check the name of the repository, and that the token may see it: GitHub answers 404 to whoever may not.";
    if (status >= 500)
        return "GitHub has trouble: run the same command again.";
    return "Mend what it says, then run the same command again.";
}
function answerText(body) {
    if (typeof body !== "object" || body === null)
        return "";
    const { message, errors } = body;
    const details = Array.isArray(errors) ? errors.map(detailOf) : [];
    return [typeof message === "string" ? message.replace(/\.$/, "") : "", ...details]
        .filter((text) => text !== "")
        .join("; ")
        .slice(0, 400);
}
function detailOf(error) {
    if (typeof error === "string")
        return error;
    const { message, code } = (error ?? {});
    return typeof message === "string" ? message : typeof code === "string" ? code : "";
}


/***/ }),

/***/ 98755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readOnline),
  n: () => (/* binding */ requestBudget)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
;// CONCATENATED MODULE: ./build/setup/look/environment-facts.js

const environmentShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        wait_timer: schemas/* number */.aig().optional(),
        reviewers: schemas/* array */.YOg(schemas/* object */.Ikc({
            type: schemas/* string */.YjP(),
            reviewer: schemas/* object */.Ikc({
                login: schemas/* string */.YjP().optional(),
                slug: schemas/* string */.YjP().optional(),
                html_url: schemas/* string */.YjP().optional(),
            }),
        }))
            .optional(),
    }))
        .optional(),
    deployment_branch_policy: schemas/* object */.Ikc({ protected_branches: schemas/* boolean */.zMY(), custom_branch_policies: schemas/* boolean */.zMY() })
        .nullish(),
});
const knownRules = new Set(["required_reviewers", "wait_timer", "branch_policy"]);
async function readEnvironments(api, path, { environments: names }) {
    const wanted = Object.values(names).map((name) => name.toLowerCase());
    const { environments } = schemas/* object */.Ikc({ environments: schemas/* array */.YOg(environmentShape).default([]) })
        .parse(await api.get(`${path}/environments?per_page=100`));
    return Promise.all(environments
        .filter(({ name }) => wanted.includes(name.toLowerCase()))
        .map(async (environment) => stateOf(environment, await branchesOf(api, path, environment))));
}
function stateOf({ name, protection_rules: rules = [] }, branches) {
    return {
        name,
        reviewers: rules
            .flatMap(({ reviewers = [] }) => reviewers)
            .map(({ reviewer: { login, slug, html_url: page } }) => login ?? `${ownerOf(page)}/${slug ?? ""}`),
        waitTimerMinutes: Math.max(0, ...rules.map(({ wait_timer: minutes }) => minutes ?? 0)),
        customRules: rules.some(({ type }) => !knownRules.has(type)),
        branches,
    };
}
const ownerOf = (page) => /\/orgs\/([^/]+)\//.exec(page ?? "")?.[1] ?? "team";
async function branchesOf(api, path, { name, deployment_branch_policy: limit }) {
    if (limit?.protected_branches === true)
        return "protected";
    if (limit?.custom_branch_policies !== true)
        return undefined;
    const { branch_policies: policies } = schemas/* object */.Ikc({ branch_policies: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP().optional() })) })
        .parse(await api.get(`${path}/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=100`));
    return policies.filter(({ type }) => type !== "tag").map((policy) => policy.name);
}

// EXTERNAL MODULE: ./build/setup/look/api.js
var look_api = __webpack_require__(12564);
;// CONCATENATED MODULE: ./build/setup/look/optional.js

async function optional(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof look_api/* BudgetError */.Wp)
            return undefined;
        if (error instanceof look_api/* SetupApiError */.k7 && [403, 404].includes(error.status))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/setup/look/people-facts.js


const collaboratorShape = schemas/* object */.Ikc({
    login: schemas/* string */.YjP(),
    permissions: schemas/* object */.Ikc({
        pull: schemas/* boolean */.zMY(),
        triage: schemas/* boolean */.zMY(),
        push: schemas/* boolean */.zMY(),
        maintain: schemas/* boolean */.zMY(),
        admin: schemas/* boolean */.zMY(),
    })
        .partial()
        .optional(),
});
async function readRoles(api, path) {
    const first = await api.send({ method: "GET", path: `${path}/collaborators?per_page=100` });
    const second = first.hasMore
        ? await api.send({ method: "GET", path: `${path}/collaborators?per_page=100&page=2` })
        : undefined;
    if (second?.hasMore === true)
        return undefined;
    const people = schemas/* array */.YOg(collaboratorShape)
        .parse([first, second].flatMap((each) => each?.body ?? []));
    return Object.fromEntries(people.map(({ login, permissions = {} }) => [login.toLowerCase(), highest(permissions)]));
}
function highest(permissions) {
    if (permissions.admin === true)
        return "admin";
    if (permissions.maintain === true)
        return "maintain";
    if (permissions.push === true)
        return "write";
    if (permissions.triage === true)
        return "triage";
    return permissions.pull === true ? "read" : "none";
}
const strangersAsked = 5;
async function readStrangers(api, logins) {
    const asked = [...new Set(logins.map((login) => login.toLowerCase()))].slice(0, strangersAsked);
    const kinds = await Promise.all(asked.map(async (login) => [login, await optional(() => kindOf(api, login))]));
    return Object.fromEntries(kinds.flatMap(([login, kind]) => (kind === undefined ? [] : [[login, kind]])));
}
async function kindOf(api, login) {
    const found = await api.find(`/users/${encodeURIComponent(login)}`);
    if (found === undefined)
        return "unknown";
    const { type } = schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).parse(found);
    return type === "Bot" || type === "Organization" ? type : "User";
}

;// CONCATENATED MODULE: ./build/setup/look/rule-facts.js


const ruleShape = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    ruleset_id: schemas/* number */.aig().optional(),
    parameters: schemas/* object */.Ikc({
        required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* number */.aig().nullish() }))
            .optional(),
        required_approving_review_count: schemas/* number */.aig().optional(),
        require_code_owner_review: schemas/* boolean */.zMY().optional(),
        allowed_merge_methods: schemas/* array */.YOg(schemas/* enum */.k5n(["merge", "squash", "rebase"])).optional(),
    })
        .optional(),
});
async function readRules(api, path, { base, staging, log }) {
    const read = async (branch) => schemas/* array */.YOg(ruleShape)
        .parse(await api.get(`${path}/rules/branches/${encodeURIComponent(branch)}?per_page=100`));
    try {
        const [ofBase, ofStaging, ofLog] = await Promise.all([read(base), read(staging), read(log)]);
        return {
            base: ofBase.map(ruleOf),
            staging: ofStaging.map(ruleOf),
            log: ofLog.map(ruleOf),
            ids: [...new Set(ofBase.flatMap(({ ruleset_id: id }) => id ?? []))],
        };
    }
    catch (error) {
        if (error instanceof look_api/* SetupApiError */.k7 && error.status === 403)
            return undefined;
        throw error;
    }
}
function ruleOf({ type, parameters = {} }) {
    return {
        type,
        contexts: (parameters.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
            context,
            app: app ?? undefined,
        })),
        requiredReviews: parameters.required_approving_review_count ?? 0,
        codeOwners: parameters.require_code_owner_review ?? false,
        mergeMethods: parameters.allowed_merge_methods,
    };
}
const rulesetShape = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    target: schemas/* string */.YjP().optional(),
    enforcement: schemas/* string */.YjP(),
    bypass_actors: schemas/* array */.YOg(schemas/* object */.Ikc({
        actor_id: schemas/* number */.aig().nullish(),
        actor_type: schemas/* string */.YjP(),
        bypass_mode: schemas/* string */.YjP().optional(),
    }))
        .optional(),
    conditions: schemas/* object */.Ikc({
        ref_name: schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* string */.YjP()), exclude: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    })
        .nullish(),
    rules: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })).optional(),
});
const detailsRead = 3;
async function readRulesets(api, path, ofBase) {
    const listed = schemas/* array */.YOg(rulesetShape).parse(await api.get(`${path}/rulesets?per_page=100`));
    const active = listed.filter(({ enforcement }) => enforcement === "active");
    const wanted = active
        .filter(({ id, target }) => target === "tag" || ofBase.includes(id))
        .slice(0, detailsRead);
    const details = schemas/* array */.YOg(rulesetShape)
        .parse(await Promise.all(wanted.map(({ id }) => api.get(`${path}/rulesets/${id}`))));
    const base = details.filter(({ id }) => ofBase.includes(id));
    const isHidden = base.length === 0 || base.some(({ bypass_actors: actors }) => actors === undefined);
    return {
        tagRules: details
            .filter(({ target, conditions }) => target === "tag" && namesVersions(conditions?.ref_name?.include ?? []))
            .flatMap(({ rules = [] }) => rules.map(({ type }) => type)),
        bypass: isHidden
            ? undefined
            : base.flatMap(({ bypass_actors: actors = [] }) => actors.map(({ actor_type: type, actor_id: id, bypass_mode: mode = "always" }) => ({
                who: type === "RepositoryRole" && id === 5 ? "repository admins" : `${type} ${id ?? ""}`.trim(),
                mode,
            }))),
    };
}
const namesVersions = (patterns) => patterns.some((pattern) => ["~ALL", "v*", "v*.*.*", "*", "**", "v*.*", "v**"].includes(pattern.replace(/^refs\/tags\//, "")));

;// CONCATENATED MODULE: ./build/setup/look/secret-facts.js

const readsSecrets = ({ workflows }) => workflows.some(({ jobs }) => jobs.some(({ secretsRead }) => secretsRead.length > 0));
async function readSecrets(api, path, { names, environments = [], hasSecrets, }) {
    if (!hasSecrets)
        return undefined;
    const present = [names.environments.staging, names.environments.production].filter((name) => environments.some((each) => each.name.toLowerCase() === name.toLowerCase()));
    const [everywhere, ...ofEach] = await Promise.all([
        api.get(`${path}/actions/secrets?per_page=100`),
        ...present.map((name) => api.get(`${path}/environments/${encodeURIComponent(name)}/secrets?per_page=100`)),
    ]);
    return Object.fromEntries([
        ["", namesIn(everywhere, "secrets")],
        ...present.map((name, index) => [name.toLowerCase(), namesIn(ofEach[index], "secrets")]),
    ]);
}
function namesIn(body, key) {
    const shape = schemas/* object */.Ikc({ [key]: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) });
    return (shape.parse(body)[key] ?? []).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/setup/look/github-facts.js






const repositoryShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }),
    default_branch: schemas/* string */.YjP(),
    private: schemas/* boolean */.zMY(),
    archived: schemas/* boolean */.zMY(),
    fork: schemas/* boolean */.zMY(),
    has_issues: schemas/* boolean */.zMY(),
    allow_merge_commit: schemas/* boolean */.zMY().optional(),
    allow_squash_merge: schemas/* boolean */.zMY().optional(),
    allow_rebase_merge: schemas/* boolean */.zMY().optional(),
});
const requestBudget = 25;
async function readOnline(api, repository, { names, policy, checkout }) {
    const path = `/repos/${repository.owner}/${repository.name}`;
    const found = repositoryShape.parse(await api.get(path));
    const part = (read) => optional(read);
    const [base, staging, log, rules, environments, actions, mayOpen, roles] = await Promise.all([
        branchOf(api, path, names.base),
        branchOf(api, path, names.staging),
        branchOf(api, path, names.log),
        readRules(api, path, names),
        part(() => readEnvironments(api, path, names)),
        part(() => readActions(api, path)),
        part(() => readMayOpen(api, path)),
        part(() => readRoles(api, path)),
    ]);
    const [stagingHoldsWork, strangers, details, secrets, variables, disabledWorkflows] = await Promise.all([
        staging.exists && base.exists && !log.exists
            ? part(() => readAhead(api, path, names))
            : Promise.resolve(staging.exists ? undefined : false),
        readStrangers(api, withoutRole(policy, roles)),
        part(() => readRulesets(api, path, rules?.ids ?? [])),
        part(() => readSecrets(api, path, { names, environments, hasSecrets: readsSecrets(checkout) })),
        part(async () => namesIn(await api.get(`${path}/actions/variables?per_page=30`), "variables")),
        part(() => readDisabled(api, path)),
    ]);
    return {
        repository: repositoryOf(found),
        branches: { base: base.exists, staging: staging.exists, log: log.exists },
        stagingHoldsWork,
        planHasRules: rules !== undefined,
        rules: rules ?? { base: [], staging: [], log: [] },
        classicContexts: base.classicContexts,
        tagRules: details?.tagRules,
        bypass: details?.bypass,
        environments,
        actions,
        mayOpenPullRequests: mayOpen,
        roles,
        strangers,
        secrets,
        variables,
        disabledWorkflows,
        requests: api.requests,
    };
}
const repositoryOf = (found) => ({
    owner: found.owner.login,
    name: found.name,
    ownerIsOrganization: found.owner.type === "Organization",
    defaultBranch: found.default_branch,
    isPrivate: found.private,
    isArchived: found.archived,
    isFork: found.fork,
    hasIssues: found.has_issues,
    mergeMethods: methodsOf(found),
});
const withoutRole = (policy, roles) => policy.kind !== "read" || roles === undefined
    ? []
    : [...policy.policy.testers, ...policy.policy.rollbackApprovers, ...policy.policy.team].filter((login) => roles[login.toLowerCase()] === undefined);
const methodsOf = (found) => found.allow_merge_commit === undefined
    ? undefined
    : [
        ...(found.allow_merge_commit ? ["merge"] : []),
        ...(found.allow_squash_merge === true ? ["squash"] : []),
        ...(found.allow_rebase_merge === true ? ["rebase"] : []),
    ];
const branchShape = schemas/* object */.Ikc({
    protection: schemas/* object */.Ikc({
        enabled: schemas/* boolean */.zMY().optional(),
        required_status_checks: schemas/* object */.Ikc({ contexts: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    })
        .optional(),
});
async function branchOf(api, path, branch) {
    const found = await api.find(`${path}/branches/${encodeURIComponent(branch)}`);
    if (found === undefined)
        return { exists: false };
    const { protection } = branchShape.parse(found);
    return {
        exists: true,
        classicContexts: protection?.enabled === true ? (protection.required_status_checks?.contexts ?? []) : undefined,
    };
}
async function readActions(api, path) {
    const { enabled, allowed_actions: allowed = "all", sha_pinning_required: requiresCommits, } = schemas/* object */.Ikc({
        enabled: schemas/* boolean */.zMY(),
        allowed_actions: schemas/* enum */.k5n(["all", "local_only", "selected"]).optional(),
        sha_pinning_required: schemas/* boolean */.zMY().optional(),
    })
        .parse(await api.get(`${path}/actions/permissions`));
    const selected = enabled && allowed === "selected"
        ? schemas/* object */.Ikc({
            github_owned_allowed: schemas/* boolean */.zMY().optional(),
            patterns_allowed: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        })
            .parse(await api.get(`${path}/actions/permissions/selected-actions`))
        : {};
    return {
        enabled,
        allowed,
        patterns: selected.patterns_allowed ?? [],
        githubOwned: selected.github_owned_allowed ?? true,
        requiresCommits,
    };
}
const readMayOpen = async (api, path) => schemas/* object */.Ikc({ can_approve_pull_request_reviews: schemas/* boolean */.zMY() })
    .parse(await api.get(`${path}/actions/permissions/workflow`)).can_approve_pull_request_reviews;
const readAhead = async (api, path, { base, staging }) => schemas/* object */.Ikc({ ahead_by: schemas/* number */.aig() })
    .parse(await api.get(`${path}/compare/${encodeURIComponent(base)}...${encodeURIComponent(staging)}?per_page=1`)).ahead_by > 0;
async function readDisabled(api, path) {
    const { workflows } = schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), state: schemas/* string */.YjP() })) })
        .parse(await api.get(`${path}/actions/workflows?per_page=100`));
    return workflows
        .filter(({ path: file, state }) => state.startsWith("disabled") && /\/(?:release|rollback|signals)\.yml$/.test(file))
        .map(({ path: file }) => file);
}


/***/ }),

/***/ 12101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findToken),
/* harmony export */   p: () => (/* binding */ apiUrlOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


async function findToken(env) {
    const given = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
    if (given !== undefined && given.trim() !== "")
        return given.trim();
    const args = ["auth", "token", "--hostname", hostOf(apiUrlOf(env))];
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("gh", args, { timeout: 10_000, env: { ...env } });
        return stdout.trim() === "" ? undefined : stdout.trim();
    }
    catch {
        return undefined;
    }
}
const apiUrlOf = (env) => (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/$/, "");
function hostOf(api) {
    const url = URL.canParse(api) ? new URL(api) : undefined;
    return url?.host.replace(/^api\.(?=github\.com$|.+\.ghe\.com$)/, "") ?? "github.com";
}


/***/ }),

/***/ 95998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ jsonDiagnosis),
/* harmony export */   pz: () => (/* binding */ sarifDiagnosis),
/* harmony export */   sW: () => (/* binding */ renderDiagnosis)
/* harmony export */ });
/* harmony import */ var _domain_setup_codes_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11562);

function renderDiagnosis({ findings, gates }, { online }) {
    const counts = ["error", "warning", "note"].map((severity) => countOf(findings.filter((each) => each.severity === severity).length, severity));
    const looked = online === undefined
        ? "Looked at the checkout only; with a token also at GitHub."
        : `Looked at the checkout and at GitHub (${online.requests} requests).`;
    return [
        ...findings.map(renderFinding),
        ...gates.map(renderGate),
        ...(gates.length === 0 ? [] : [""]),
        `${findings.length === 0 ? "Nothing stands against a release or a rollback" : counts.join(", ")}. ${looked}`,
        "",
    ].join("\n");
}
const countOf = (count, severity) => `${count} ${severity}${count === 1 ? "" : "s"}`;
const renderFinding = ({ code, severity, found, consequence, fix, place }) => [
    `${severity.toUpperCase()} ${code}${place === undefined ? "" : `  ${place.path}${place.line === undefined ? "" : `:${place.line}`}`}`,
    `  Found: ${found}`,
    `  So:    ${consequence}`,
    `  Do:    ${fix}`,
    "",
].join("\n");
const renderGate = ({ name, who, ways, cannot }) => [
    `Gate "${name}": ${who.length === 0 ? "nobody" : who.map((each) => (each.includes(" ") ? each : `@${each}`)).join(", ")} (${ways.join(", or ")})`,
    ...cannot.map(({ login, why }) => `  not @${login}: ${why}`),
].join("\n");
const jsonDiagnosis = ({ findings, gates }, { online, names }) => ({
    ok: findings.every(({ severity }) => severity !== "error"),
    online: online !== undefined,
    requests: online?.requests ?? 0,
    names,
    findings,
    gates,
});
const levels = { error: "error", warning: "warning", note: "note" };
function sarifDiagnosis({ findings }, version) {
    const codes = [...new Set(findings.map(({ code }) => code))];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "release-console-doctor",
                        version,
                        rules: codes.map((id) => ({
                            id,
                            shortDescription: { text: _domain_setup_codes_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[id].consequence },
                            help: { text: _domain_setup_codes_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[id].fix },
                            defaultConfiguration: { level: levels[_domain_setup_codes_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[id].severity] },
                        })),
                    },
                },
                results: findings.map(({ code, severity, found, consequence, fix, place }) => ({
                    ruleId: code,
                    ruleIndex: codes.indexOf(code),
                    level: levels[severity],
                    message: { text: `${found} ${consequence} ${fix}` },
                    locations: [
                        {
                            physicalLocation: {
                                artifactLocation: { uri: place?.path ?? ".github/release-console.yml" },
                                region: { startLine: place?.line ?? 1 },
                            },
                        },
                    ],
                })),
            },
        ],
    };
}


/***/ })

};
