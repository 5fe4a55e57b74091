export const id = 9313;
export const ids = [9313];
export const modules = {

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLaterPorts: () => (/* binding */ createLaterPorts)
});

// EXTERNAL MODULE: ./build/domain/values/shapes.js
var shapes = __webpack_require__(8268);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/adapters/github/http/api-errors.js
var api_errors = __webpack_require__(2688);
// EXTERNAL MODULE: ./build/domain/text/markdown-limits.js
var markdown_limits = __webpack_require__(189);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
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
                context: names/* statusContext */.s,
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

// EXTERNAL MODULE: ./build/adapters/github/http/typed-queries.js
var typed_queries = __webpack_require__(9151);
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
        const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document: shown_deployments_document, variables: { environment }, shape });
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
                if (!(error instanceof api_errors/* ApiError */.hD) || !error.isAmbiguous)
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
        production_environment: environment === names/* environments */.dT.production,
    });
    return (0,typed_queries/* parseAnswer */.Wp)(deploymentShape, data, `POST ${route}`).id;
}
const deploymentShape = shapes/* object */.Ik({ id: shapes/* number */.ai().int(), sha: shapes/* string */.Yj(), payload: shapes/* unknown */.L5() });
async function listDeployments(client, { environment, sha }) {
    return (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(deploymentShape), await client.list(`GET ${route}`, { environment, sha }), `GET ${route}`);
}

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
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
        return (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(environmentShape), await client.list(environments_route, {}, "environments"), environments_route);
    }
    catch (error) {
        if ((error instanceof api_errors/* ApiError */.hD && error.status === 404) || (0,api_errors/* isBeyondPlan */.xO)(error))
            return [];
        throw error;
    }
}
async function branchesOf(client, found) {
    if (found?.deployment_branch_policy?.custom_branch_policies !== true)
        return undefined;
    const policies = `${environments_route}/{environment_name}/deployment-branch-policies`;
    const listed = await client.list(policies, { environment_name: found.name }, "branch_policies");
    return (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(policyShape), listed, policies)
        .filter(({ type }) => type !== "tag")
        .map((policy) => policy.name);
}
const policyShape = shapes/* object */.Ik({ name: shapes/* string */.Yj(), type: shapes/* string */.Yj().optional() });
async function listWaiting(client, names) {
    const runs = "GET /repos/{owner}/{repo}/actions/runs";
    const pending = `${runs}/{run_id}/pending_deployments`;
    const filter = { status: "waiting" };
    const listed = (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(runShape), await client.list(runs, filter, "workflow_runs"), runs);
    const found = await Promise.all(listed.map(async ({ id, path }) => {
        const waitsAt = (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(pendingShape), (await client.rest(pending, { run_id: id })).data, pending);
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

;// CONCATENATED MODULE: ./build/adapters/github/actions/started-checks.js



const runsRoute = "GET /repos/{owner}/{repo}/actions/runs";
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
            return Promise.resolve({ branches: Object.keys(files), elapsedMs: now() - since });
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
            if (error instanceof api_errors/* ApiError */.hD && (error.status === 422 || error.status === 404))
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
    const { data } = await client.rest(runsRoute, parameters);
    const runs = (0,typed_queries/* parseAnswer */.Wp)(started_checks_shape, data, runsRoute).workflow_runs;
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
                if (!(error instanceof api_errors/* ApiError */.hD && (error.status === 409 || error.status === 404)))
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
    return (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(jobShape), jobs, route).map(jobFacts);
}
async function statusOf(client, run) {
    const route = `GET ${runPath}`;
    try {
        const { status, conclusion, run_attempt: attempt, } = (0,typed_queries/* parseAnswer */.Wp)(runs_runShape, (await client.rest(route, { run_id: run })).data, route);
        return { status: status ?? "unknown", conclusion: conclusion ?? undefined, attempt: attempt ?? 1 };
    }
    catch (error) {
        if (error instanceof api_errors/* ApiError */.hD && error.status === 404)
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
    const candidates = (0,typed_queries/* parseAnswer */.Wp)(listedRunsShape, data, route).workflow_runs.filter((run) => run.display_title === title && unfinished.has(run.status ?? ""));
    const jobs = await Promise.all(candidates.map(({ id, run_attempt: attempt = 1 }) => jobsOf(client, { id, attempt })));
    return jobs.some((each) => !each.some(({ name, started }) => name === job && started));
}
async function reviewsOf(client, run) {
    const route = `GET ${runPath}/approvals`;
    const { data } = await client.rest(route, { run_id: run });
    return (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(reviewShape), data, route).flatMap(({ environments, state, user, comment }) => environments.map(({ name }) => ({
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
    ? { login: typed_queries/* ghost */.qy, isBot: false }
    : { login: user.login, isBot: user.type === "Bot" };

;// CONCATENATED MODULE: ./build/adapters/github/git/file-listing.js


const listing = shapes/* object */.Ik({
    tree: shapes/* array */.YO(shapes/* object */.Ik({ path: shapes/* string */.Yj(), mode: shapes/* string */.Yj(), type: shapes/* string */.Yj(), sha: shapes/* string */.Yj() })),
    truncated: shapes/* boolean */.zM(),
});
const ordinary = "100644";
async function listFiles(client, { tree: sha }) {
    const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
    const { data } = await client.rest(route, { tree_sha: sha, recursive: "1" });
    const { tree, truncated } = (0,typed_queries/* parseAnswer */.Wp)(listing, data, route);
    const files = tree
        .filter(({ type }) => type === "blob")
        .map(({ path, mode, sha: oid }) => [path, mode === ordinary ? oid : `${mode} ${oid}`]);
    return { files: new Map(files), isComplete: !truncated };
}
const blob = shapes/* object */.Ik({
    oid: shapes/* string */.Yj().optional(),
    text: shapes/* string */.Yj().nullish(),
    isTruncated: shapes/* boolean */.zM().optional(),
})
    .nullable();
const file_listing_shape = shapes/* object */.Ik({ repository: shapes/* record */.g1(shapes/* string */.Yj(), blob) });
const filesInOneDocument = 100;
async function readTexts(client, wanted) {
    const chunks = [];
    for (let start = 0; start < wanted.length; start += filesInOneDocument)
        chunks.push(wanted.slice(start, start + filesInOneDocument));
    return (await Promise.all(chunks.map((chunk) => readChunk(client, chunk)))).flat();
}
async function readChunk(client, wanted) {
    const objects = wanted.map(({ commit, path }, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { oid text isTruncated } }`);
    const document = `query Manifests($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document, variables: {}, shape: file_listing_shape });
    return wanted.map((_, index) => {
        const found = repository[`f${index}`];
        if (found?.oid === undefined)
            return undefined;
        const isWhole = found.isTruncated !== true && typeof found.text === "string";
        return { oid: found.oid, text: isWhole ? (found.text ?? undefined) : undefined };
    });
}

// EXTERNAL MODULE: ./build/adapters/github/http/blob-text.js
var blob_text = __webpack_require__(803);
// EXTERNAL MODULE: ./build/adapters/github/social/people.js + 1 modules
var people = __webpack_require__(4641);
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
        names: { ...(0,names/* namesInUse */.nO)(), log: names/* branches */.J0.log, home: base },
        policy,
        checkout: {
            workflows: await readWorkflows(client, head),
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
    const members = answer === undefined ? [] : (0,typed_queries/* parseAnswer */.Wp)(setup_facts_listed, answer.data, route);
    const missing = logins.filter((login) => !members.some((member) => (0,values/* isSameName */.yS)(member.login, login)));
    const roles = await Promise.all(missing.slice(0, mostAsked).map(async (login) => ({
        login,
        role: (await (0,people/* roleShown */._)(client, login)) ?? "unknown",
    })));
    return roles.flatMap(({ login, role }) => role === "unknown" || role === "none" || role === "read" ? [{ login, role }] : []);
}
async function readWorkflows(client, head) {
    const files = await workflowFiles(client, head);
    const { readWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8039), __webpack_require__.e(914), __webpack_require__.e(6321)]).then(__webpack_require__.bind(__webpack_require__, 6321));
    const { readCompositeActions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7165)]).then(__webpack_require__.bind(__webpack_require__, 9546));
    const actions = await readCompositeActions(files.map(({ text }) => text), async (paths) => (await readTexts(client, paths.map((path) => ({ commit: head, path })))).map((found) => found?.text));
    return files.map(({ path, text }) => readWorkflow(path, text, actions));
}
async function workflowFiles(client, head) {
    const variables = { folder: `${head}:${names/* workflowsPath */.ib}` };
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document: setup_facts_document, variables, shape: setup_facts_shape });
    const files = (repository.folder?.entries ?? []).filter(({ name, type }) => type === "blob" && /\.ya?ml$/.test(name));
    return Promise.all(files.map(async ({ name, object }) => ({
        path: `${names/* workflowsPath */.ib}/${name}`,
        text: await textOf(client, object),
    })));
}
async function textOf(client, object) {
    const { oid, text = null, isTruncated = false } = object ?? {};
    return oid === undefined ? "" : (0,blob_text/* readBlobText */.J)(client, { oid, text, isTruncated });
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
        throw new api_errors/* ApiError */.hD("git object", { status: 502, found: "The answer names no object." });
    return sha;
}

// EXTERNAL MODULE: ./build/domain/policy/path-patterns.js
var path_patterns = __webpack_require__(2297);
;// CONCATENATED MODULE: ./build/adapters/github/git/trees.js



const directoriesInOneDocument = 50;
async function readDirectories(client, wanted) {
    const chunks = [];
    for (let start = 0; start < wanted.length; start += directoriesInOneDocument)
        chunks.push(wanted.slice(start, start + directoriesInOneDocument));
    return (await Promise.all(chunks.map((chunk) => trees_readChunk(client, chunk)))).flat();
}
const entryShape = shapes/* object */.Ik({
    name: shapes/* string */.Yj(),
    mode: shapes/* number */.ai().int(),
    type: shapes/* enum */.k5(["blob", "tree", "commit"]),
    oid: shapes/* string */.Yj(),
});
const directoryShape = shapes/* object */.Ik({ entries: shapes/* array */.YO(entryShape).nullish() }).nullable();
async function trees_readChunk(client, wanted) {
    const objects = wanted.map(({ commit, path }, index) => `d${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Tree { entries { name mode type oid } } }`);
    const document = `query Directories($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
    const shape = shapes/* object */.Ik({ repository: shapes/* record */.g1(shapes/* string */.Yj(), directoryShape) });
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document, variables: {}, shape });
    return wanted.map(({ commit, path }, index) => {
        const entries = repository[`d${index}`]?.entries;
        if (path === "" && !entries)
            throw new api_errors/* ApiError */.hD("Directories", {
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

// EXTERNAL MODULE: ./build/adapters/github/git/ref-moves.js
var ref_moves = __webpack_require__(8680);
// EXTERNAL MODULE: ./build/adapters/github/git/merge/sequential-merging.js
var sequential_merging = __webpack_require__(9812);
// EXTERNAL MODULE: ./build/adapters/github/ref-clash.js
var ref_clash = __webpack_require__(3328);
// EXTERNAL MODULE: ./build/adapters/github/git/merge/scratch-branches.js
var scratch_branches = __webpack_require__(8908);
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
    const ours = (0,scratch_branches/* newScratchName */.uF)();
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
        const refusal = (0,api_errors/* refusalOf */.Of)(error, api_errors/* workflowsRemedy */.h_);
        if (refusal === undefined)
            throw error;
        const clash = await (0,ref_clash/* refClash */.P)(client, `refs/heads/${(0,scratch_branches/* newScratchName */.uF)()}`);
        return { kind: "refused", ...(clash ?? refusal) };
    }
    finally {
        await Promise.all(used.flatMap(({ ours, theirs }) => [(0,scratch_branches/* discardBranch */.$P)(client, ours), (0,scratch_branches/* discardBranch */.$P)(client, theirs)]));
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
        if (error instanceof api_errors/* ApiError */.hD)
            return undefined;
        throw error;
    }
}
async function mergeByRest({ client, sleep }, { ours, theirs }, names) {
    await Promise.all([
        (0,scratch_branches/* createScratch */.Hj)(client, { name: names.ours, tip: ours.sha }),
        (0,scratch_branches/* createScratch */.Hj)(client, { name: names.theirs, tip: theirs.sha }),
    ]);
    const merge = { branch: names.ours, tip: ours.sha, head: { sha: theirs.sha, message: "Three-way merge" } };
    return (await (0,sequential_merging/* mergeOne */.VG)(client, { ...merge, sleep }))?.tree;
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
        commitOf: (sha) => (0,sequential_merging/* commitAt */.du)(client, sha),
        headOf: (branch) => (0,ref_moves/* readRef */.sg)(client, `refs/heads/${branch}`),
        createCommit: (request) => writeCommit(client, request),
        applyChanges: (request) => applyChanges({ writer, read }, request),
        moveRef: async (move) => {
            const outcome = await (0,ref_moves/* moveRefs */.YS)(writer, { moves: [move], discard: [] });
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

// EXTERNAL MODULE: ./build/adapters/github/git/history.js
var git_history = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/adapters/github/git/log-reader.js
var log_reader = __webpack_require__(1798);
;// CONCATENATED MODULE: ./build/adapters/github/git/merge/merging.js



const mergesInOneDocument = 8;
function createMerging(writer) {
    return {
        mergeOnto: async (request) => {
            const outcome = await mergeOnto(writer.client, request, writer);
            if (outcome.kind !== "refused" || writer.app === undefined)
                return outcome;
            if (outcome.scratch !== undefined)
                await (0,scratch_branches/* discardBranch */.$P)(writer.client, outcome.scratch.name);
            return mergeOnto(writer.app, request, writer);
        },
        discard: ({ name }) => (0,scratch_branches/* discardBranch */.$P)(writer.client, name),
        sweep: () => (0,scratch_branches/* sweepScratch */.Dq)(writer.client),
    };
}
async function mergeOnto(client, { base, heads }, writer) {
    const name = (0,scratch_branches/* newScratchName */.uF)();
    const merged = [];
    while (merged.length < heads.length) {
        const tip = merged.at(-1)?.sha ?? base;
        const next = heads.slice(merged.length, merged.length + mergesInOneDocument);
        const create = merged.length === 0;
        const { proven, mayExist } = await mergeInOneDocument(client, { branch: name, create, tip, heads: next });
        merged.push(...proven);
        if (proven.length < next.length) {
            const [outcome] = await Promise.all([
                (0,sequential_merging/* mergeOneByOne */.yO)(client, { base, heads, merged, sleep: writer.sleep }),
                mayExist || !create ? (0,scratch_branches/* discardBranch */.$P)(client, name) : undefined,
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
        if (error instanceof api_errors/* ApiError */.hD)
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

// EXTERNAL MODULE: ./build/adapters/github/git/policies.js
var policies = __webpack_require__(4658);
// EXTERNAL MODULE: ./build/adapters/node-crypto.js
var node_crypto = __webpack_require__(7623);
// EXTERNAL MODULE: ./build/adapters/github/git/explain-refusal.js
var explain_refusal = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/adapters/github/git/log-append.js





const logRef = `refs/heads/${names/* branches */.J0.log}`;
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
        await sleep(ref_moves/* secondLookAfterMs */.IP);
    }
    const outcome = await afterwards(client, log);
    if (outcome !== undefined)
        return outcome;
    const move = { ref: logRef, before: log.expectedHead, after: log.expectedHead, force: false };
    const explained = await (0,explain_refusal/* explainRefusal */.G)(client, {
        moves: [move],
        said: objection?.said ?? "",
        withApp: writer.app !== undefined,
    });
    return {
        kind: "refused",
        ...explained,
        ...(objection?.forbidden === true ? { remedy: (0,api_errors/* addPermission */.Ft)("contents: write") } : {}),
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
            commit: commitInput(client, { log, branch: names/* branches */.J0.log }),
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
        if (error instanceof api_errors/* ApiError */.hD)
            return { kind: "objected", said: error.message, forbidden: false };
        throw error;
    }
}
async function afterwards(client, log) {
    const head = await (0,ref_moves/* readRef */.sg)(client, logRef);
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
        if (error instanceof api_errors/* ApiError */.hD && error.status === 404)
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
    const hash = (0,node_crypto/* nodeCrypto */.S)().createHash(commit.length === 64 ? "sha256" : "sha1");
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
        ref: `refs/heads/${names/* branches */.J0.log}`,
        before: expectedHead,
        after: scratch.tip,
        force: false,
    };
    const own = [...discard, scratch];
    const outcome = await (0,ref_moves/* moveRefs */.YS)(writer, { moves: [logMove, ...moves], discard: own });
    if (outcome.kind === "moved") {
        if (outcome.keepsScratch)
            await Promise.all(own.map(({ name }) => (0,scratch_branches/* discardBranch */.$P)(writer.client, name)));
        return { kind: "committed", head: scratch.tip };
    }
    await (0,scratch_branches/* discardBranch */.$P)(writer.client, scratch.name);
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
            ref: `refs/heads/${names/* branches */.J0.log}`,
            before: null,
            after: commit.sha,
            force: false,
        };
        const outcome = await (0,ref_moves/* moveRefs */.YS)(writer, { moves: [logMove, ...moves], discard });
        return outcome.kind === "moved" ? { kind: "committed", head: commit.sha } : outcome;
    }
    catch (error) {
        const refusal = (0,api_errors/* refusalOf */.Of)(error, (0,api_errors/* addPermission */.Ft)("contents: write"));
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
        const name = (0,scratch_branches/* newScratchName */.uF)();
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
            await (0,scratch_branches/* discardBranch */.$P)(client, name);
            found = errors.map(({ message }) => message).join(" ");
            forbidden = errors.some(({ type }) => type === "FORBIDDEN");
        }
        catch (error) {
            if (!(error instanceof api_errors/* ApiError */.hD))
                throw error;
            await (0,scratch_branches/* discardBranch */.$P)(client, name);
            if (attempt === 2 && error.isAmbiguous)
                throw error;
            found = error.message;
        }
    }
    const clash = await (0,ref_clash/* refClash */.P)(client, `refs/heads/${(0,names/* scratchBranch */.DJ)("any")}`);
    if (clash !== undefined)
        return { kind: "refused", ...clash };
    const remedy = forbidden
        ? (0,api_errors/* addPermission */.Ft)("contents: write")
        : `Let the console create branches below "${(0,names/* scratchBranch */.DJ)("")}": no ruleset may refuse it.`;
    return { kind: "refused", found: `GitHub refused a scratch branch: ${found}`, remedy };
}

// EXTERNAL MODULE: ./build/adapters/github/http/node-fetch.js
var node_fetch = __webpack_require__(8889);
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
        const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document, variables: {}, shape, mayBeGone: true });
        for (const { number } of chunk) {
            const page = repository[`c${number}`]?.comments;
            if (page !== undefined)
                pages.push([number, page]);
        }
    }
    return pages;
}

// EXTERNAL MODULE: ./build/adapters/github/snapshot/commit-facts.js
var commit_facts = __webpack_require__(3303);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/pull-request-facts.js
var pull_request_facts = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/answer.js
var answer = __webpack_require__(2354);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/query.js
var query = __webpack_require__(6646);
;// CONCATENATED MODULE: ./build/adapters/github/social/newest-pull-request.js







const newestDocument = `query NewestPullRequests($owner: String!, $repo: String!, $branch: String!, $base: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(headRefName: $branch, baseRefName: $base, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number state isCrossRepository headRefOid mergeCommit { oid } author { __typename login }
        commits(first: 100) { nodes { ${query/* pullRequestConnections */.oB.commits.fields} } }
        reviews(last: 100, ${query/* pullRequestConnections */.oB.reviews.filter}) { nodes { ${query/* pullRequestConnections */.oB.reviews.fields} } }
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
                author: answer/* nodeShapes */.Zt.reviews.shape.author,
                commits: shapes/* object */.Ik({ nodes: shapes/* array */.YO(answer/* nodeShapes */.Zt.commits) }),
                reviews: shapes/* object */.Ik({ nodes: shapes/* array */.YO(answer/* nodeShapes */.Zt.reviews) }),
            })),
        }),
    }),
});
async function newestOf(client, branch) {
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, {
        document: newestDocument,
        variables: { branch, base: names/* branches */.J0.base },
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
        author: (0,pull_request_facts/* account */.ct)(author),
        reviews: (0,pull_request_facts/* reviewFacts */.SA)(newest),
        commitFacts: (0,commit_facts/* commitFacts */.T)(newest.commits),
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
        merge: ({ wasSeen = false, ...request }) => mergeIntoDevelop({ client, sleep }, request, opened.delete(request.number) || wasSeen),
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
        const refusal = (0,api_errors/* refusalOf */.Of)(error, remedy);
        if (refusal === undefined)
            throw error;
        return { kind: "refused", ...refusal };
    }
}
async function openOrFind(client, { branch, title, body }) {
    try {
        const { data } = await client.rest("POST /repos/{owner}/{repo}/pulls", {
            head: branch,
            base: names/* branches */.J0.base,
            title,
            body: (0,markdown_limits/* fitMarkdown */.D)(body, markdown_limits/* limits */.F.body),
        });
        return openedOf(data);
    }
    catch (error) {
        if (!(error instanceof api_errors/* ApiError */.hD) || (error.status !== 422 && !error.isAmbiguous))
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
        base: names/* branches */.J0.base,
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
    const failed = (await Promise.allSettled(marks)).find((result) => result.status === "rejected" && (0,api_errors/* refusalOf */.Of)(result.reason, "") === undefined);
    if (failed?.status === "rejected")
        throw failed.reason;
}
const tries = 3;
const pauseMs = 1_000;
async function mergeIntoDevelop(tools, request, isKnown) {
    const { number } = request;
    if (!isKnown) {
        const before = await lookAt(tools.client, number);
        if (before.baseRefName !== names/* branches */.J0.base)
            return refusedElsewhere(number, before);
    }
    const merged = await mergePullRequest(tools, request);
    if (merged.kind === "refused")
        return merged;
    const after = await lookAt(tools.client, number);
    if (after.baseRefName !== names/* branches */.J0.base)
        return refusedElsewhere(number, after);
    const tree = after.mergeCommit?.oid === merged.value.commit ? after.mergeCommit.tree.oid : undefined;
    return { ...merged, value: { ...merged.value, tree: tree } };
}
const refusedElsewhere = (number, { baseRefName }) => ({
    kind: "refused",
    found: `#${number} goes to ${baseRefName} and no longer to ${names/* branches */.J0.base}.`,
    remedy: `Change the base of #${number} back to ${names/* branches */.J0.base}; where that is no longer possible the console opens another pull request.`,
});
async function mergePullRequest({ client, sleep }, request) {
    for (let attempt = 1;; attempt += 1) {
        const outcome = await attempted(() => sendMerge(client, request), mergeRemedy).catch((error) => {
            if (error instanceof api_errors/* ApiError */.hD && error.isAmbiguous)
                return error;
            throw error;
        });
        if (!(outcome instanceof api_errors/* ApiError */.hD) && outcome.kind === "done")
            return outcome;
        const now = await findPullRequest(client, request.number);
        if (now.state === "merged" && now.head === request.head && now.mergeCommit !== undefined)
            return { kind: "done", value: { commit: now.mergeCommit, manual: !(outcome instanceof api_errors/* ApiError */.hD) } };
        const mayPass = outcome instanceof api_errors/* ApiError */.hD || /\((?:405|409)\)$/.test(outcome.found);
        if (now.state === "open" && now.head === request.head && mayPass && attempt < tries) {
            await sleep(pauseMs * attempt);
        }
        else {
            if (outcome instanceof api_errors/* ApiError */.hD)
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
    const answer = await (0,typed_queries/* queryComplete */.YD)(client, {
        document: findDocument,
        variables: { number },
        shape: findShape,
    });
    return answer.repository.pullRequest;
}
async function findPullRequest(client, number) {
    const { state, baseRefName, headRefOid, mergeCommit } = await lookAt(client, number);
    const head = headRefOid;
    if (baseRefName !== names/* branches */.J0.base)
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
                if (!(error instanceof api_errors/* ApiError */.hD && error.status === 404))
                    throw error;
            }
        },
        react: async ({ comment, with: content }) => {
            try {
                await client.rest("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", { comment_id: comment, content }, { repeatable: true });
            }
            catch (error) {
                if (!(error instanceof api_errors/* ApiError */.hD && error.status === 404))
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
        if (error instanceof api_errors/* ApiError */.hD && error.isGone)
            return undefined;
        throw error;
    });
    if (data === undefined)
        return { isClosed: false, by: undefined };
    const { state, closed_by: by } = (0,typed_queries/* parseAnswer */.Wp)(closingShape, data, route);
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
        if (!(error instanceof api_errors/* ApiError */.hD) || !error.isAmbiguous)
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
        issues: (0,answer/* connectionOf */.ao)(shapes/* object */.Ik({
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
        const answer = await (0,typed_queries/* queryComplete */.YD)(client, {
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
        if (!(error instanceof api_errors/* ApiError */.hD) || !error.isAmbiguous)
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

;// CONCATENATED MODULE: ./build/adapters/github/social/tags.js




const remedy = `Tag the commit manually (git push origin <commit>:refs/tags/<version>), or let the console create tags. If the commit's workflow files differ from every branch: ${api_errors/* workflowsRemedy */.h_}`;
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
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document, variables: {}, shape: answerShape });
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
        if (!(error instanceof api_errors/* ApiError */.hD))
            throw error;
        const tagged = await taggedCommit(client, version);
        if (tagged === undefined)
            throw error;
        if (tagged !== commit)
            throw new api_errors/* ApiError */.hD(error.request, {
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
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, {
        document: taggedDocument,
        variables: { ref: `refs/tags/${version}` },
        shape: taggedShape,
    });
    const target = repository.ref?.target;
    return (target?.target?.oid ?? target?.oid);
}

;// CONCATENATED MODULE: ./build/adapters/github/social/release-pages.js






const release_pages_remedy = `Add "contents: write" to this job's permissions. If it is there: ${api_errors/* workflowsRemedy */.h_}`;
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
        return (0,typed_queries/* parseAnswer */.Wp)(release_pages_pageShape, data, "POST /repos/{owner}/{repo}/releases");
    }
    catch (error) {
        const made = error instanceof api_errors/* ApiError */.hD && (error.status === 422 || error.isAmbiguous)
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
    throw new api_errors/* ApiError */.hD("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
        status: 422,
        found: `The tag ${version} is at ${tagged}, so its page is not that of ${commit}.`,
    });
}
async function findPage(client, version) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/releases/tags/{tag}", { tag: version });
        return (0,typed_queries/* parseAnswer */.Wp)(release_pages_pageShape, data, "GET /repos/{owner}/{repo}/releases/tags/{tag}").id;
    }
    catch (error) {
        if (error instanceof api_errors/* ApiError */.hD && error.status === 404)
            return undefined;
        throw error;
    }
}
async function updatePage(client, id, page) {
    const route = "PATCH /repos/{owner}/{repo}/releases/{release_id}";
    const { data } = await client.rest(route, { release_id: id, ...contentOf(page) }, { repeatable: true });
    return (0,typed_queries/* parseAnswer */.Wp)(release_pages_pageShape, data, route);
}
const contentOf = ({ version, body, latest, withdrawn = false }) => ({
    tag_name: version,
    name: version,
    body: (0,markdown_limits/* fitMarkdown */.D)(body, markdown_limits/* limits */.F.releasePage),
    prerelease: withdrawn,
    make_latest: latest && !withdrawn ? "true" : "false",
});

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
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

// EXTERNAL MODULE: ./build/adapters/runner/deploy-command.js
var deploy_command = __webpack_require__(4489);
;// CONCATENATED MODULE: ./build/adapters/spoiling-snapshots.js

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
                if (!move.ref.startsWith(`refs/heads/${(0,names/* attemptBranch */.Cf)("")}`))
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
            const { createHmac } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
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
        return send(sending, message, mostMsAfterFailure);
    const until = sending.now() + mostMs;
    for (let attempt = 1;; attempt += 1) {
        const sent = await send(sending, message, until - sending.now());
        if (sent.pauseMs === undefined || attempt === webhooks_tries)
            return sent;
        const pause = Math.max(sent.pauseMs, firstPauseMs * 2 ** (attempt - 1));
        if (sending.now() + pause >= until)
            return { ...sent, detail: sent.detail + restAsked(sent.pauseMs) };
        await sending.sleep(pause);
    }
}
const restAsked = (pauseMs) => pauseMs === 0 ? "" : ` and asked for ${Math.ceil(pauseMs / 1000)} s of rest`;
async function send(sending, message, leftMs) {
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

;// CONCATENATED MODULE: ./build/adapters/later-ports.js





















function createLaterPorts(options) {
    const { env, client, app, sleep, answers, readPolicy } = options;
    const clocked = { sleep, now: () => performance.now() };
    const writer = { client, app, sleep };
    return {
        logReader: (0,log_reader/* createLogReader */.e)(client),
        policies: (0,policies/* createPolicies */.J)(client, readPolicy),
        setup: createSetupReader(client),
        history: (0,git_history/* createHistory */.n)(client),
        environments: createEnvironments({ client, answers }),
        merging: createMerging(writer),
        tags: createTags({ client, app }),
        ...spoilingSnapshots({
            transactions: createTransactions(writer),
            objects: createGitObjects(writer),
            pullRequests: createPullRequests({ client: app ?? client, sleep }),
        }, options.seen),
        conversations: createConversations(client, createRateLimiter({ ...clocked, burst: 20, together: 6 })),
        statuses: createCommitStatuses(client, createRateLimiter({ ...clocked, burst: 60, together: 6 })),
        runs: createRuns({
            client,
            defaultBranch: () => defaultBranch(client, options.defaultBranch),
            checks: options.checks,
        }),
        deployments: createDeployments(client),
        releasePages: createReleasePages(app ?? client),
        commands: (0,deploy_command/* createCommands */.h)({ env, secrets: options.secrets }),
        ...createServices(options),
    };
}
const mostBytes = 10 * 1024 * 1024;
function createServices({ env, sleep, webhookSecret: secret, }) {
    const fetchWithin = (timeoutMs) => (0,node_fetch/* createNodeFetch */.l)({ env, timeoutMs, mostBytes });
    return {
        health: createHealthProbe({ fetchWithin, sleep }),
        webhooks: createWebhooks({ fetchWithin, sleep, secret, now: () => Date.now() }),
    };
}
async function defaultBranch(client, hint) {
    if (hint !== undefined)
        return hint;
    const { data } = await client.rest("GET /repos/{owner}/{repo}");
    return data.default_branch;
}


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
