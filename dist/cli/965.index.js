export const id = 965;
export const ids = [965];
export const modules = {

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** What a workflow file says, as far as a check-up asks. Never throws: what is no workflow is told as its problem. */
function readWorkflow(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const nothing = { path, name: path, triggers: {}, jobs: [], hasConcurrency: false };
    const broken = (line, message) => ({
        ...nothing,
        problem: { line, message },
    });
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
        const [error] = document.errors;
        if (error !== undefined)
            return broken(lines.linePos(error.pos[0]).line, `The file must be valid YAML; found: ${error.message}`);
        const value = document.toJS({ maxAliasCount: 1000 });
        if (!isPlain(value))
            return broken(1, "The file must be a mapping with the keys on and jobs.");
        // YAML 1.1 readers take the key `on` for true; this one does not.
        if (value["on"] === undefined)
            return broken(1, 'The file has no "on".');
        if (!isPlain(value["jobs"]))
            return broken(1, 'The file has no "jobs".');
        const jobLines = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? linesOfJobs(document.contents, lines) : new Map();
        return {
            ...nothing,
            name: textOf(value["name"]) ?? path,
            triggers: triggersOf(value["on"]),
            jobs: Object.entries(value["jobs"]).flatMap(([id, job]) => isPlain(job) ? [jobOf(id, job, jobLines.get(id) ?? 1)] : []),
            permissions: permissionsOf(value["permissions"]),
            hasConcurrency: value["concurrency"] !== undefined,
        };
    }
    catch (error) {
        return broken(1, `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function linesOfJobs(root, lines) {
    const jobs = root.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === "jobs")?.value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(jobs))
        return new Map();
    return new Map(jobs.items.flatMap(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.range ? [[String(key.value), lines.linePos(key.range[0]).line]] : []));
}
function triggersOf(on) {
    if (typeof on === "string")
        return { [on]: {} };
    if (Array.isArray(on))
        return Object.fromEntries(on.map((event) => [String(event), {}]));
    if (!isPlain(on))
        return {};
    return Object.fromEntries(Object.entries(on).map(([event, filter]) => [event, triggerOf(filter)]));
}
function triggerOf(filter) {
    if (!isPlain(filter))
        return {};
    const inputs = filter["inputs"];
    const secrets = filter["secrets"];
    const lists = {
        branches: listOf(filter["branches"]),
        branchesIgnore: listOf(filter["branches-ignore"]),
        tags: listOf(filter["tags"]),
        paths: listOf(filter["paths"]),
        pathsIgnore: listOf(filter["paths-ignore"]),
        types: listOf(filter["types"]),
        workflows: listOf(filter["workflows"]),
    };
    return {
        ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)),
        ...(isPlain(inputs)
            ? {
                inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [
                    name,
                    {
                        required: isPlain(input) && input["required"] === true,
                        hasDefault: isPlain(input) && input["default"] !== undefined,
                    },
                ])),
            }
            : {}),
        ...(isPlain(secrets)
            ? {
                secrets: Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [
                    name,
                    { required: isPlain(secret) && secret["required"] === true },
                ])),
            }
            : {}),
    };
}
function jobOf(id, job, line) {
    const environment = job["environment"];
    const strategy = job["strategy"];
    const text = JSON.stringify(job);
    return {
        id,
        line,
        name: textOf(job["name"]),
        uses: textOf(job["uses"]),
        needs: listOf(job["needs"]) ?? [],
        condition: job["if"] === undefined ? undefined : scalarText(job["if"]),
        permissions: permissionsOf(job["permissions"]),
        environment: environmentOf(environment),
        hasConcurrency: job["concurrency"] !== undefined,
        hasMatrix: isPlain(strategy) && strategy["matrix"] !== undefined,
        inputs: textsOf(job["with"]),
        secrets: job["secrets"] === "inherit" ? "inherit" : textsOf(job["secrets"]),
        steps: Array.isArray(job["steps"]) ? job["steps"].filter(isPlain).map(stepOf) : [],
        secretsRead: [
            ...new Set([...text.matchAll(/\bsecrets\.([A-Za-z_][A-Za-z0-9_]*)/g)]
                .map(([, name]) => (name ?? "").toUpperCase())
                .filter((name) => name !== "GITHUB_TOKEN")),
        ],
    };
}
function environmentOf(environment) {
    if (typeof environment === "string")
        return { name: environment };
    if (!isPlain(environment))
        return undefined;
    const { deployment } = environment;
    return {
        name: textOf(environment["name"]) ?? "",
        deployment: deployment === undefined ? undefined : scalarText(deployment),
    };
}
const stepOf = (step) => ({
    uses: textOf(step["uses"]),
    run: textOf(step["run"]),
    inputs: textsOf(step["with"]),
});
function permissionsOf(written) {
    if (written === "write-all")
        return { all: "write" };
    if (written === "read-all")
        return { all: "read" };
    return isPlain(written) ? textsOf(written) : undefined;
}
const textsOf = (value) => isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [
        key,
        typeof each === "string" ? each : JSON.stringify(each),
    ]))
    : {};
const scalarText = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const textOf = (value) => (typeof value === "string" ? value : undefined);
function listOf(value) {
    if (typeof value === "string")
        return [value];
    return Array.isArray(value) ? value.map(String) : undefined;
}
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Names in a repository are anybody's: nothing of them may steer the terminal. */
const printable = (text) => text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ ciWorkflows),
/* harmony export */   cc: () => (/* binding */ hearsBranch),
/* harmony export */   yC: () => (/* binding */ ciChecks)
/* harmony export */ });
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2297);
/* harmony import */ var _setup_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);



const releasePath = ".github/workflows/release.yml";
function ciChecks({ checkout: { workflows }, names }) {
    const ci = ciWorkflows(workflows);
    const release = workflows.find(({ path, problem }) => path === releasePath && problem === undefined);
    const heard = release?.triggers["workflow_run"]?.workflows ?? [];
    const tested = ci.filter(({ triggers }) => pullRequestOf(triggers) !== undefined);
    return [
        ...(tested.length === 0 ? [nothingTests(workflows)] : []),
        ...tested.flatMap((workflow) => ciFindings(workflow, names.base)),
        ...(tested.length > 0 && tested.every(({ triggers }) => isFiltered(triggers))
            ? tested.map(pathFinding)
            : []),
        ...(release === undefined ? [] : [...unknownNames(heard, workflows), ...unheard(tested, heard)]),
    ];
}
/** Everything that may check a pull request: no caller of the console, nothing that is only called. */
const ciWorkflows = (workflows) => workflows.filter(({ path, problem, jobs, name }) => problem === undefined &&
    !_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .callerContracts */ .J8.some(({ file }) => file === path) &&
    path !== ".github/workflows/signals.yml" &&
    name !== "Signals" &&
    !jobs.some(({ uses }) => (0,_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleCall */ .kO)(uses) !== undefined));
const pullRequestOf = (triggers) => triggers["pull_request"];
function nothingTests(workflows) {
    const pushed = ciWorkflows(workflows).filter(({ triggers }) => triggers["push"] !== undefined && triggers["push"].tags === undefined);
    const [first] = pushed;
    if (first === undefined)
        return (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-missing", "No workflow runs for pull requests.");
    const line = pushed.map(({ name }) => `"${name}"`).join(", ");
    return (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-push-only", `No workflow runs for pull requests; ${line} runs on push.`, {
        place: { path: first.path },
    });
}
function ciFindings({ path, name, triggers }, base) {
    const trigger = pullRequestOf(triggers) ?? {};
    const place = { path };
    const found = [];
    if (!hearsBranch(trigger, base))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-branches", `"${name}" runs for pull requests to ${(trigger.branches ?? ["all others"]).join(", ")}, not to "${base}".`, { place }));
    if (trigger.types !== undefined && !trigger.types.includes("synchronize"))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-types", `"${name}" runs for pull_request types ${trigger.types.join(", ")}.`, {
            place,
        }));
    if (triggers["workflow_dispatch"] === undefined)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-no-dispatch", `"${name}" has no trigger "workflow_dispatch".`, { place }));
    else {
        const needed = Object.entries(triggers["workflow_dispatch"].inputs ?? {}).filter(([, { required, hasDefault }]) => required && !hasDefault);
        if (needed.length > 0)
            found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-no-dispatch", `workflow_dispatch of "${name}" requires ${needed.map(([input]) => `"${input}"`).join(", ")}, which the console does not know.`, { place, fix: "Give the input a default." }));
    }
    return found;
}
/** Patterns with "!" in front take back what came before. */
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
const isFiltered = (triggers) => pullRequestOf(triggers)?.paths !== undefined || pullRequestOf(triggers)?.pathsIgnore !== undefined;
function pathFinding({ path, name, triggers }) {
    const { paths, pathsIgnore = [] } = pullRequestOf(triggers) ?? {};
    const what = paths === undefined ? `ignores ${pathsIgnore.join(", ")}` : `looks only at ${paths.join(", ")}`;
    return (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-paths", `"${name}" ${what}, and no other workflow runs for every pull request.`, {
        place: { path },
    });
}
function unknownNames(heard, workflows) {
    const known = workflows.map(({ name }) => name);
    const same = (name) => known.some((each) => (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(each, name));
    return heard
        .filter((name) => !same(name))
        .map((name) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-unknown", `release.yml waits for a workflow called "${name}"; there are ${known.map((each) => `"${each}"`).join(", ") || "none"}.`, { place: { path: releasePath } }));
}
function unheard(tested, heard) {
    const deaf = tested.filter(({ name }) => !heard.includes(name));
    return deaf.map(({ name }) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("ci-unheard", `release.yml does not list "${name}", which tests pull requests.`, deaf.length === tested.length
        ? { place: { path: releasePath }, severity: "error" }
        : { place: { path: releasePath } }));
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deployCalls),
/* harmony export */   n: () => (/* binding */ deployChecks)
/* harmony export */ });
/* harmony import */ var _setup_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _ci_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);



function deployChecks(facts) {
    const calls = deployCalls(facts.checkout.workflows);
    const paths = [...new Set(calls.map(({ path }) => path))];
    return [
        ...paths.flatMap((path) => calledFile(path, calls, facts)),
        ...facts.checkout.missingPrograms.map((program) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-command", `The deployment runs ${program}, which is not in the repository.`)),
        ...secondDeployers(facts, paths),
    ];
}
/** Jobs of release.yml and rollback.yml that call a workflow of the repository. */
const deployCalls = (workflows) => workflows
    .filter(({ path }) => _setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .callerContracts */ .J8.some(({ file }) => file === path))
    .flatMap((caller) => caller.jobs.flatMap((job) => {
    const path = (0,_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .localCall */ .GS)(job.uses);
    return path === undefined ? [] : [{ path, caller, job }];
}));
function calledFile(path, calls, { checkout: { workflows } }) {
    const mine = calls.filter((call) => call.path === path);
    const [first] = mine;
    const workflow = workflows.find((each) => each.path === path);
    if (workflow === undefined)
        return [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-missing", `${first?.caller.path ?? "A caller"} calls ${path}, which does not exist.`, {
                place: { path: first?.caller.path ?? path, line: first?.job.line },
            }),
        ];
    if (workflow.problem !== undefined)
        return [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("workflow-invalid", workflow.problem.message, {
                place: { path, line: workflow.problem.line },
            }),
        ];
    const called = workflow.triggers["workflow_call"];
    if (called === undefined)
        return [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-not-callable", `${path} runs on ${Object.keys(workflow.triggers).join(", ") || "nothing"}, and not when it is called.`, { place: { path } }),
        ];
    return [
        ...inputFindings(path, called),
        ...workflow.jobs.flatMap((job) => jobFindings(workflow, job)),
        ...(workflow.hasConcurrency
            ? [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-concurrency", `${path} names a concurrency group.`, { place: { path } })]
            : []),
        ...scopeFindings(workflow, mine),
        ...secretFindings(workflow, called, mine),
    ];
}
function inputFindings(path, { inputs = {} }) {
    const known = ["environment", "sha", "deployment"];
    const missing = known.filter((name) => !Object.hasOwn(inputs, name));
    const unknown = Object.entries(inputs)
        .filter(([name, { required, hasDefault }]) => required && !hasDefault && !known.includes(name))
        .map(([name]) => name);
    return [
        ...missing.map((name) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-inputs", `${path} has no input "${name}".`, { place: { path } })),
        ...unknown.map((name) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-inputs", `${path} requires the input "${name}", which the callers do not pass.`, {
            place: { path },
            fix: `Make "${name}" optional, or pass it in each job that calls the file.`,
        })),
    ];
}
function jobFindings({ path }, job) {
    const place = { path, line: job.line };
    const name = `The job "${job.id}"`;
    const found = [];
    if (job.hasConcurrency)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-concurrency", `${name} names a concurrency group.`, { place }));
    if (/\balways\(\)/.test(job.condition ?? ""))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-always", `${name} runs always().`, { place }));
    if (!/run-attempt\b[\s\S]*github\.run_attempt/.test(job.condition ?? ""))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-guard", `${name} does not compare the attempt.`, { place }));
    if (job.uses !== undefined)
        return found;
    if (job.environment === undefined)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-environment", `${name} names no environment.`, { place }));
    else if (job.environment.deployment !== "false")
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-record", `${name} lets GitHub make a Deployment of its own.`, { place }));
    const checkouts = job.steps.filter(({ uses }) => /^actions\/checkout@/i.test(uses ?? ""));
    const others = checkouts.filter(({ inputs }) => !/inputs\.sha/.test(inputs["ref"] ?? ""));
    if (checkouts.length > 0 && others.length === checkouts.length)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-commit", `${name} checks out no "inputs.sha".`, { place }));
    return found;
}
function scopeFindings(workflow, calls) {
    return calls.flatMap(({ caller, job: calling }) => {
        const granted = calling.permissions ?? caller.permissions;
        const lacking = workflow.jobs.flatMap((job) => (0,_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .missingScopes */ ["if"])(job.permissions ?? workflow.permissions ?? {}, granted));
        return lacking.length === 0
            ? []
            : [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-permissions", `${workflow.path} asks for ${[...new Set(lacking)].join(", ")}; the job "${calling.id}" does not grant it.`, { place: { path: caller.path, line: calling.line } }),
            ];
    });
}
function secretFindings({ path, jobs }, { secrets = {} }, calls) {
    const read = [...new Set(jobs.flatMap(({ secretsRead }) => secretsRead))];
    return read.flatMap((name) => {
        const declared = Object.keys(secrets).some((each) => each.toUpperCase() === name.toUpperCase());
        const silent = calls.filter(({ job }) => job.secrets !== "inherit" &&
            !Object.keys(job.secrets).some((each) => each.toUpperCase() === name.toUpperCase()));
        return [
            ...(declared || calls.every(({ job }) => job.secrets === "inherit")
                ? []
                : [
                    (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-secret", `${path} reads the secret ${name} and does not declare it.`, {
                        place: { path },
                    }),
                ]),
            ...silent.map(({ caller, job }) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("deploy-secret", `The job "${job.id}" does not pass the secret ${name} on to ${path}.`, {
                place: { path: caller.path, line: job.line },
            })),
        ];
    });
}
/** Workflows of the user that deploy to production by themselves. */
function secondDeployers({ checkout: { workflows }, names }, called) {
    return workflows
        .filter(({ path }) => !called.includes(path) && !_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .callerContracts */ .J8.some(({ file }) => file === path))
        .flatMap((workflow) => {
        const by = startedBy(workflow.triggers, names.base);
        const job = workflow.jobs.find((each) => deploys(each, names.environments.production));
        const isNamed = /(?:^|[/_-])deploy(?:[._-]|ment|$)/i.test(workflow.path) || /\bdeploy/i.test(workflow.name);
        if (by === undefined || (job === undefined && !isNamed) || isPages(workflow))
            return [];
        return [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("second-deployer", `${workflow.path} ("${workflow.name}") deploys on ${by}${job?.environment === undefined ? "" : ` to ${job.environment.name}`}.`, { place: { path: workflow.path, line: job?.line } }),
        ];
    });
}
/** Without anybody who starts it. A push of tags alone counts: the console makes tags, too. */
function startedBy({ push, schedule, release }, base) {
    const isTags = push?.tags !== undefined && push.branches === undefined;
    if (push !== undefined && (isTags || (0,_ci_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .hearsBranch */ .cc)(push, base)))
        return "push";
    if (release !== undefined)
        return "release";
    return schedule === undefined ? undefined : "schedule";
}
const deploys = ({ environment }, production) => environment !== undefined && environment.name.toLowerCase() === production.toLowerCase();
/** The site of the documentation is not what the console releases. */
const isPages = ({ jobs }) => jobs.some(({ environment }) => environment?.name === "github-pages");


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/domain/setup/contract.js
var contract = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/domain/setup/finding.js
var finding = __webpack_require__(4262);
;// CONCATENATED MODULE: ./build/domain/doctor/caller-checks.js


const releasePath = ".github/workflows/release.yml";
const signalsPath = ".github/workflows/signals.yml";
function callerChecks({ checkout: { workflows }, names }) {
    return [
        ...workflows.flatMap(invalid),
        ...contract/* callerContracts */.J8.flatMap((contract) => callerFindings(contract, workflows)),
        ...workflows.flatMap(misnamed),
        ...versions(workflows),
        ...signals(workflows),
        ...pushBranch(workflows, names.base),
    ];
}
/** Somebody else's broken workflow is none of the console's matter. */
const invalid = ({ path, problem }) => problem === undefined
    ? []
    : [
        (0,finding/* setupFinding */.T)("workflow-invalid", problem.message, {
            place: { path, line: problem.line },
            ...(isOurs(path) ? {} : { severity: "warning" }),
        }),
    ];
const isOurs = (path) => path === signalsPath || contract/* callerContracts */.J8.some(({ file }) => file === path);
function callerFindings(contract, workflows) {
    const workflow = workflows.find(({ path }) => path === contract.file);
    if (workflow === undefined)
        return [(0,finding/* setupFinding */.T)("caller-missing", `There is no ${contract.file}.`)];
    if (workflow.problem !== undefined)
        return [];
    const place = { path: contract.file };
    const missing = contract.triggers.filter((trigger) => !Object.hasOwn(workflow.triggers, trigger));
    const inputs = workflow.triggers["workflow_dispatch"]?.inputs ?? {};
    const absent = Object.hasOwn(workflow.triggers, "workflow_dispatch")
        ? contract.dispatchInputs.filter((name) => !Object.hasOwn(inputs, name))
        : [];
    return [
        ...missing.map((trigger) => (0,finding/* setupFinding */.T)("caller-trigger", `"on" has no ${trigger}.`, {
            place,
            ...(trigger === "schedule" || trigger === "issue_comment" ? { severity: "warning" } : {}),
        })),
        ...absent.map((name) => (0,finding/* setupFinding */.T)("caller-trigger", `workflow_dispatch has no input "${name}".`, { place })),
        ...contract.jobs.flatMap((job) => jobFindings(job, workflow)),
    ];
}
function jobFindings(wanted, workflow) {
    const job = workflow.jobs.find(({ id }) => id === wanted.id);
    if (job === undefined)
        return [
            (0,finding/* setupFinding */.T)("caller-job", `There is no job "${wanted.id}".`, { place: { path: workflow.path } }),
        ];
    const place = { path: workflow.path, line: job.line };
    const called = (0,contract/* consoleCall */.kO)(job.uses)?.workflow;
    const isCalled = wanted.calls === undefined ? (0,contract/* localCall */.GS)(job.uses) !== undefined : called === wanted.calls;
    if (!isCalled)
        return [
            (0,finding/* setupFinding */.T)("caller-job", `The job "${wanted.id}" uses ${job.uses ?? "steps of its own"}; it must call ${wanted.calls ?? "a workflow of this repository that deploys"}.`, { place }),
        ];
    const lacking = wanted.calls === undefined ? [] : (0,contract/* missingScopes */["if"])(contract/* consoleScopes */.PA, grantOf(job, workflow));
    const absent = wanted.inputs.filter((name) => !Object.hasOwn(job.inputs, name));
    const unmet = wanted.needs.filter((each) => !job.needs.includes(each));
    return [
        ...(lacking.length === 0
            ? []
            : [
                (0,finding/* setupFinding */.T)("caller-permissions", `The job "${job.id}" does not grant ${lacking.join(", ")}.`, {
                    place,
                    fix: `Add to its permissions: { ${lacking.join(", ")} }`,
                }),
            ]),
        ...absent.map((name) => (0,finding/* setupFinding */.T)("caller-input", `The job "${job.id}" passes no "${name}".`, { place })),
        ...unmet.map((each) => (0,finding/* setupFinding */.T)("caller-condition", `The job "${job.id}" does not need "${each}".`, { place })),
        ...guardFindings(wanted, job, workflow),
    ];
}
const grantOf = (job, workflow) => job.permissions ?? workflow.permissions;
function guardFindings({ guard }, job, { path }) {
    const condition = (job.condition ?? "").replaceAll(/\s+/g, " ");
    const place = { path, line: job.line };
    if (guard === undefined || condition.includes(guard.replaceAll(/\s+/g, " "))) {
        const isMeant = guard === undefined || guard === "always()" || /!\s*cancelled\(\)|always\(\)/.test(condition);
        return isMeant
            ? []
            : [
                (0,finding/* setupFinding */.T)("caller-condition", `The condition of the job "${job.id}" names no status function.`, {
                    place,
                }),
            ];
    }
    return [
        (0,finding/* setupFinding */.T)("caller-condition", `The condition of the job "${job.id}" does not hold "${guard}".`, {
            place,
        }),
    ];
}
/** The console acts only for the two files whose names the log knows. */
function misnamed({ path, jobs }) {
    if (contract/* callerContracts */.J8.some(({ file }) => file === path))
        return [];
    const call = jobs.find(({ uses }) => (0,contract/* consoleCall */.kO)(uses) !== undefined);
    return call === undefined
        ? []
        : [(0,finding/* setupFinding */.T)("caller-name", `${path} calls ${call.uses}.`, { place: { path, line: call.line } })];
}
function versions(workflows) {
    const calls = workflows.flatMap(({ path, jobs }) => jobs.flatMap(({ uses, line }) => {
        const call = (0,contract/* consoleCall */.kO)(uses);
        return call === undefined ? [] : [{ ...call, place: { path, line } }];
    }));
    const [first, ...others] = calls;
    if (first === undefined)
        return [];
    const other = others.find(({ ref, library }) => ref !== first.ref || library !== first.library);
    const branch = calls.find(({ ref }) => /^(?:main|master|develop|trunk|HEAD)$/.test(ref));
    return [
        ...(other === undefined
            ? []
            : [
                (0,finding/* setupFinding */.T)("caller-version", `${first.library}@${first.ref} and ${other.library}@${other.ref} are both called.`, { place: other.place }),
            ]),
        ...(branch === undefined
            ? []
            : [
                (0,finding/* setupFinding */.T)("caller-branch-pin", `The call is pinned to the branch "${branch.ref}".`, {
                    place: branch.place,
                }),
            ]),
    ];
}
function signals(workflows) {
    const release = workflows.find(({ path }) => path === releasePath);
    if (release === undefined || release.problem !== undefined)
        return [];
    const heard = release.triggers["workflow_run"]?.workflows ?? [];
    const own = workflows.find(({ path }) => path === signalsPath);
    if (own === undefined)
        return [(0,finding/* setupFinding */.T)("signals-missing", `There is no ${signalsPath}.`)];
    if (own.problem !== undefined || heard.includes(own.name))
        return [];
    return [
        (0,finding/* setupFinding */.T)("signals-unheard", `release.yml does not list "${own.name}".`, {
            place: { path: releasePath },
        }),
    ];
}
function pushBranch(workflows, base) {
    const release = workflows.find(({ path }) => path === releasePath);
    if (release === undefined || release.problem !== undefined)
        return [];
    const push = release.triggers["push"];
    const hears = push !== undefined &&
        (push.branches === undefined || push.branches.some((each) => each === base || each.includes("*")));
    return hears
        ? []
        : [
            (0,finding/* setupFinding */.T)("push-branch", `release.yml is not started by a push to "${base}"${push?.branches === undefined ? "" : ` (${push.branches.join(", ")})`}.`, { place: { path: releasePath }, fix: `Write under "on": push: { branches: [${base}] }` }),
        ];
}

// EXTERNAL MODULE: ./build/domain/doctor/ci-checks.js
var ci_checks = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var values_names = __webpack_require__(9788);
;// CONCATENATED MODULE: ./build/domain/doctor/collision-checks.js


function collisionChecks({ checkout, names, online }) {
    const own = values_names/* ownBranchPrefix */.PW.replace(/\/$/, "");
    const isInTheWay = checkout.branches.find((branch) => branch.toLowerCase() === own);
    const hasLog = online?.branches.log ?? checkout.branches.includes(names.log);
    const holdsWork = online?.stagingHoldsWork ?? checkout.stagingHoldsWork;
    return [
        ...(isInTheWay === undefined
            ? []
            : [
                (0,finding/* setupFinding */.T)("ref-collision", `There is a branch "${isInTheWay}".`, {
                    fix: `git push origin --delete ${own}, once its work is merged or renamed.`,
                }),
            ]),
        ...(holdsWork === true && !hasLog
            ? [
                (0,finding/* setupFinding */.T)("staging-holds-work", `The branch "${names.staging}" has commits that "${names.base}" does not have, and no release log says that the console made it.`),
            ]
            : []),
        ...(checkout.hasRollbackForm
            ? []
            : [(0,finding/* setupFinding */.T)("form-missing", "There is no form to request a rollback.")]),
        ...(checkout.updatesActions && !hasApp(online?.variables)
            ? [
                (0,finding/* setupFinding */.T)("updates-need-app", "Dependabot or Renovate updates actions, and no GitHub App is known."),
            ]
            : []),
    ];
}
const hasApp = (variables) => variables?.includes("RELEASE_CONSOLE_APP_CLIENT_ID") ?? false;

// EXTERNAL MODULE: ./build/domain/doctor/deploy-checks.js
var deploy_checks = __webpack_require__(282);
// EXTERNAL MODULE: ./build/domain/doctor/environment-checks.js
var environment_checks = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/domain/doctor/gates.js



/** Every gate between a pull request and production, and back. */
function gatesOf(facts) {
    if (facts.policy.kind !== "read")
        return [];
    const { policy } = facts.policy;
    return [
        releaseGate(policy, facts),
        requestGate(policy, facts),
        rollbackGate(policy, facts),
        ...bypassGate(facts),
    ];
}
function gateChecks(facts) {
    return gatesOf(facts)
        .filter(({ name }) => name !== bypassName)
        .flatMap((each) => gateFindings(each, facts));
}
function gateFindings({ name, who, cannot }, { policy }) {
    const reasons = cannot.map(({ login, why }) => `@${login} ${why}`).join("; ");
    if (who.length === 0) {
        const allBots = cannot.length > 0 && cannot.every(({ why }) => why === whyBot);
        return [
            (0,finding/* setupFinding */.T)(allBots ? "gate-bot" : "gate-closed", `Nobody can pass the gate "${name}"${reasons === "" ? "" : `: ${reasons}`}.`),
        ];
    }
    const [only, ...others] = who;
    if (others.length > 0 || only === undefined || only.includes("/") || isTold(name, policy))
        return [];
    return [
        (0,finding/* setupFinding */.T)("gate-one-person", `Only @${only} can pass the gate "${name}"${reasons === "" ? "" : `: ${reasons}`}.`),
    ];
}
/** A list of one is told as such already; who requests needs somebody else to approve anyway. */
function isTold(name, policy) {
    if (name === requestName)
        return true;
    if (policy.kind !== "read")
        return false;
    const { testers, rollbackApprovers } = policy.policy;
    return (name === releaseName ? testers : rollbackApprovers).length === 1;
}
const releaseName = "approve a release";
const requestName = "request a rollback";
const rollbackName = "approve a rollback";
const bypassName = "merge by hand, past the rules";
const whyBot = "is a bot";
/** A yes counts by each source of the policy that is open to this person. */
function releaseGate(policy, { online, names }) {
    const ways = policy.approval.sources;
    const environment = names.environments.productionApproval;
    const click = ways.includes("environment") ? clickers(online, environment) : undefined;
    return gate({
        name: releaseName,
        ways: ways.map((way) => way === "review" ? "a review of the pull request" : `a click at ${environment}`),
        people: [...policy.testers, ...policy.testerTeams],
    }, (login) => whyNot(login, policy, online) ??
        (ways.includes("review") ||
            click === undefined ||
            click === "unknown" ||
            click.includes(login.toLowerCase())
            ? undefined
            : `is no reviewer of ${environment}, the only way that the policy counts`));
}
function rollbackGate(policy, { online, names }) {
    const ways = policy.rollback.sources;
    const environment = names.environments.rollbackApproval;
    const click = ways.includes("environment") ? clickers(online, environment) : undefined;
    const comments = ways.includes("comment") && online?.repository.hasIssues !== false;
    return gate({
        name: rollbackName,
        ways: ways.map((way) => (way === "comment" ? "a comment on its issue" : `a click at ${environment}`)),
        people: policy.rollbackApprovers,
    }, (login) => whyNot(login, policy, online) ??
        (comments || click === "unknown" || click?.includes(login.toLowerCase()) === true
            ? undefined
            : `is no reviewer of ${environment}, the only open way that the policy counts`));
}
const requestGate = (policy, { online }) => gate({
    name: requestName,
    ways: ["Actions, Rollback, Run workflow", "an issue by the form"],
    people: [...new Set([...policy.team, ...policy.rollbackApprovers])],
}, (login) => whyNot(login, policy, online));
function bypassGate({ online }) {
    if (online?.bypass === undefined)
        return [];
    const requires = online.rules.base.some(({ contexts }) => contexts.some(({ context }) => context.toLowerCase() === values_names/* statusContext */.s));
    if (!requires)
        return [];
    return [
        {
            name: bypassName,
            who: online.bypass.map(({ who, mode }) => `${who}${mode === "pull_request" ? " (pull requests only)" : ""}`),
            ways: ["Merge without waiting for requirements"],
            cannot: [],
        },
    ];
}
function gate({ name, ways, people }, why) {
    const judged = people.map((login) => ({ login, why: why(login) }));
    return {
        name,
        ways,
        who: judged.filter((each) => each.why === undefined).map(({ login }) => login),
        cannot: judged.flatMap(({ login, why: reason }) => reason === undefined ? [] : [{ login, why: reason }]),
    };
}
/** What keeps this account from deciding anything, as far as known. */
function whyNot(login, policy, online) {
    if (login.includes("/"))
        return undefined;
    if (policy.bots.some((bot) => bot.toLowerCase() === login.toLowerCase()))
        return whyBot;
    if (online === undefined)
        return undefined;
    const kind = online.strangers[login.toLowerCase()];
    if (kind === "unknown")
        return "is no account";
    if (kind === "Organization")
        return "is an organisation";
    if (kind === "Bot")
        return whyBot;
    const role = roleOf(online, login);
    if (role === "none")
        return "has no access";
    return undefined;
}
/** undefined: it cannot be known. On a public repository everybody can read, so that says nothing. */
function roleOf(online, login) {
    if (online.roles === undefined)
        return undefined;
    const granted = online.roles[login.toLowerCase()];
    if (granted !== undefined)
        return granted;
    return login.toLowerCase() === online.repository.owner.toLowerCase() ? "admin" : "none";
}
/** Who may click, in lower case. "unknown": environments cannot be read, or a team is asked. */
function clickers(online, name) {
    if (online?.environments === undefined)
        return "unknown";
    const reviewers = (0,environment_checks/* environmentOf */.p)(online, name)?.reviewers ?? [];
    return reviewers.some((each) => each.includes("/"))
        ? "unknown"
        : reviewers.map((login) => login.toLowerCase());
}

;// CONCATENATED MODULE: ./build/domain/doctor/people-checks.js



/** Whether the people of the policy exist, are people, and belong to the repository. */
function peopleChecks({ policy, online }) {
    if (policy.kind !== "read" || online === undefined)
        return [];
    const { testers, rollbackApprovers, team } = policy.policy;
    const people = [
        ...new Map([...testers, ...rollbackApprovers, ...team].map((login) => [login.toLowerCase(), login])).values(),
    ];
    const place = { path: values_names/* policyPath */.k1 };
    return people.flatMap((login) => {
        const kind = online.strangers[login.toLowerCase()];
        if (kind === "unknown")
            return [(0,finding/* setupFinding */.T)("no-such-account", `GitHub knows no account @${login}.`, { place })];
        if (kind === "Organization" || kind === "Bot")
            return [
                (0,finding/* setupFinding */.T)("no-person", `@${login} is ${kind === "Bot" ? "a bot" : "an organisation"}.`, { place }),
            ];
        const role = roleOf(online, login);
        if (role === undefined || ["triage", "write", "maintain", "admin"].includes(role))
            return [];
        const { owner, name } = online.repository;
        return [
            (0,finding/* setupFinding */.T)("person-without-access", `@${login} has ${role === "none" ? "no role" : `the role ${role}`} in the repository.`, {
                place,
                fix: `gh api -X PUT repos/${owner}/${name}/collaborators/${login} -f permission=triage, or remove the login from the policy.`,
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./build/domain/doctor/policy-checks.js


const place = { path: values_names/* policyPath */.k1 };
function policyChecks({ policy, checkout }) {
    switch (policy.kind) {
        case "missing":
            return [(0,finding/* setupFinding */.T)("policy-missing", `There is no ${values_names/* policyPath */.k1}.`)];
        case "broken":
            return policy.problems.map(({ line, message }) => (0,finding/* setupFinding */.T)("policy-invalid", message, { place: { ...place, line } }));
        case "read":
            return [
                ...placeholders(policy.policy),
                ...addresses(policy.policy),
                ...counts(policy.policy),
                ...checkNames(policy.policy, checkout),
                ...health(policy.policy),
            ];
        default:
            return policy;
    }
}
/** The logins of GitHub's own examples; all of them are real accounts. */
const exampleLogins = ["octocat", "hubot", "monalisa", "defunkt", "mojombo"];
function placeholders({ testers, rollbackApprovers, team }) {
    const people = [...new Set([...testers, ...rollbackApprovers, ...team].map((each) => each.toLowerCase()))];
    const examples = people.filter((login) => exampleLogins.includes(login));
    return examples.length === 0
        ? []
        : [
            (0,finding/* setupFinding */.T)("placeholder-people", `The policy lists ${examples.map((each) => `@${each}`).join(", ")}.`, {
                place,
            }),
        ];
}
/** Domains that are kept for examples (RFC 2606). */
const exampleHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test)$/i;
function addresses({ staging, production, notification }) {
    const urls = [
        ...[staging, production].flatMap(({ url, health: check }) => [url, check?.url]),
        ...notification.webhooks.map(({ url }) => url),
    ].flatMap((url) => url ?? []);
    return [...new Set(urls)]
        .filter((url) => exampleHost.test(hostOf(url)))
        .map((url) => (0,finding/* setupFinding */.T)("placeholder-address", `${url} is an example address.`, { place }));
}
const hostOf = (url) => /^\w+:\/\/(?:[^/?#]*@)?([^/:?#]+)/.exec(url)?.[1] ?? "";
function counts({ testers, testerTeams, rollbackApprovers, approval }) {
    const found = [];
    if (testerTeams.length === 0 && testers.length === 1)
        found.push((0,finding/* setupFinding */.T)("one-tester", `@${testers[0] ?? ""} is the only tester.`, { place }));
    else if (testerTeams.length === 0 && approval.count >= testers.length)
        found.push((0,finding/* setupFinding */.T)("too-few-testers", `"approval.count" is ${approval.count}, and there are ${testers.length} testers, one of whom may be the author.`, { place }));
    const [approver, ...others] = rollbackApprovers;
    if (approver !== undefined && others.length === 0)
        found.push((0,finding/* setupFinding */.T)("one-rollback-approver", `@${approver} is the only rollback approver.`, { place }));
    return found;
}
/** A job that calls a workflow reports as "caller / job", a matrix as "job (20)", and a name may be an expression. */
function checkNames({ checks: { required } }, { workflows }) {
    const jobs = workflows.flatMap(({ name, jobs: all }) => all.map((job) => ({ workflow: name, job })));
    const isKnown = (wanted) => jobs.some(({ workflow, job }) => {
        const bare = wanted.startsWith(`${workflow} / `) ? wanted.slice(workflow.length + 3) : wanted;
        return reports(job, bare);
    });
    return required
        .filter(({ name, app }) => (app === undefined || app === "github-actions") && !isKnown(name))
        .map(({ name }) => (0,finding/* setupFinding */.T)("unknown-check", `No job of a workflow here is called ${JSON.stringify(name)}.`, {
        place,
    }));
}
function reports({ id, name = id, hasMatrix, uses }, check) {
    const expression = name.indexOf("${{");
    if (expression >= 0)
        return check.startsWith(name.slice(0, expression));
    return (check === name ||
        (hasMatrix && check.startsWith(`${name} (`)) ||
        (uses !== undefined && check.startsWith(`${name} / `)));
}
const health = ({ production }) => production.health === undefined
    ? [(0,finding/* setupFinding */.T)("no-health-check", "Production has no health check.", { place })]
    : [];

// EXTERNAL MODULE: ./build/domain/doctor/repository-checks.js
var repository_checks = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/domain/doctor/rule-checks.js
var rule_checks = __webpack_require__(9145);
;// CONCATENATED MODULE: ./build/domain/doctor/diagnose.js











/** Whether the loop can complete, for whom, and whether a rollback can: everything that stands against it. */
const diagnose = (facts) => ({
    findings: (0,finding/* sortFindings */.k)([
        policyChecks,
        callerChecks,
        ci_checks/* ciChecks */.yC,
        deploy_checks/* deployChecks */.n,
        collisionChecks,
        repository_checks/* repositoryChecks */.c,
        rule_checks/* ruleChecks */.M,
        environment_checks/* environmentChecks */.X,
        peopleChecks,
        gateChecks,
    ].flatMap((check) => check(facts))),
    gates: gatesOf(facts),
});


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ environmentChecks),
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2297);
/* harmony import */ var _deploy_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _repository_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);




function environmentChecks(facts) {
    const { online, names } = facts;
    if (online?.environments === undefined)
        return [];
    const { staging, production } = names.environments;
    return [
        ...[staging, production].flatMap((name) => deploymentEnvironment(name, online, names.base)),
        ...approvalEnvironments(facts, online),
        ...secretFindings(facts, online),
    ];
}
/** GitHub compares names of environments without regard to case. */
const environmentOf = ({ environments = [] }, name) => environments.find((each) => each.name.toLowerCase() === name.toLowerCase());
function deploymentEnvironment(name, online, base) {
    const page = (0,_repository_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(online)("/environments");
    const environment = environmentOf(online, name);
    if (environment === undefined)
        return [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("environment-missing", `There is no environment "${name}".`, {
                fix: `Create it: ${page}`,
            }),
        ];
    const { reviewers, waitTimerMinutes, customRules } = environment;
    const gates = [
        ...(reviewers.length > 0 ? [`reviewers ${reviewers.join(", ")}`] : []),
        ...(waitTimerMinutes > 0 ? [`a wait timer of ${waitTimerMinutes} minutes`] : []),
        ...(customRules ? ["custom rules"] : []),
    ];
    return [
        ...(gates.length === 0
            ? []
            : [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("environment-gated", `The environment "${name}" has ${gates.join(", ")}.`, {
                    fix: `Remove them: ${page}`,
                }),
            ]),
        ...branchFindings(environment, base, page),
        ...(environment.branches === undefined && online.planHasRules
            ? [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("environment-open", `The environment "${name}" is open to every branch.`)]
            : []),
    ];
}
function branchFindings({ name, branches }, base, page) {
    if (branches === undefined || branches === "protected")
        return [];
    return branches.some((pattern) => (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .M)(base, pattern))
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("environment-branches", `The environment "${name}" lets in ${branches.join(", ") || "no branch"}, not "${base}".`, { fix: `Add "${base}": ${page}` }),
        ];
}
/** Only where the policy counts clicks. Who may click is the gates' matter. */
function approvalEnvironments({ policy, names }, online) {
    if (policy.kind !== "read")
        return [];
    const { productionApproval, rollbackApproval } = names.environments;
    const { approval, rollback, testers, testerTeams, rollbackApprovers } = policy.policy;
    const wanted = [
        ...(approval.sources.includes("environment")
            ? [{ name: productionApproval, people: [...testers, ...testerTeams] }]
            : []),
        ...(rollback.sources.includes("environment")
            ? [{ name: rollbackApproval, people: rollbackApprovers }]
            : []),
    ];
    const page = (0,_repository_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(online)("/environments");
    const fix = `Create it with required reviewers (${page}), or drop "environment" from the sources of the policy.`;
    return wanted.flatMap(({ name, people }) => {
        const environment = environmentOf(online, name);
        if (environment === undefined)
            return [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("approval-environment", `There is no environment "${name}".`, { fix })];
        const { reviewers } = environment;
        if (reviewers.length === 0)
            return [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("approval-environment", `The environment "${name}" has no required reviewers.`, { fix }),
            ];
        const asked = people.map((each) => each.toLowerCase());
        const counts = reviewers.some((each) => each.includes("/") || asked.includes(each.toLowerCase()));
        return [
            ...(counts
                ? []
                : [
                    (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("approval-environment", `The environment "${name}" asks ${reviewers.join(", ")}, and the policy counts none of them.`, { fix: `Add people of the policy as reviewers: ${page}` }),
                ]),
            ...branchFindings(environment, names.base, page),
        ];
    });
}
function secretFindings({ checkout, names }, online) {
    const { secrets } = online;
    if (secrets === undefined)
        return [];
    const called = new Set((0,_deploy_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .deployCalls */ .$)(checkout.workflows).map(({ path }) => path));
    const read = new Set(checkout.workflows
        .filter(({ path }) => called.has(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ secretsRead }) => secretsRead)));
    const everywhere = secrets[""] ?? [];
    return [...read].flatMap((name) => {
        const missing = [names.environments.staging, names.environments.production].filter((environment) => !everywhere.includes(name) && !(secrets[environment.toLowerCase()] ?? []).includes(name));
        return [
            ...missing.map((environment) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("secret-missing", `The environment "${environment}" has no secret ${name}.`, {
                fix: `gh secret set ${name} --env ${environment}`,
            })),
            ...(everywhere.includes(name)
                ? [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("secret-for-everybody", `${name} is a secret of the repository or organisation.`)]
                : []),
        ];
    });
}


/***/ }),

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   c: () => (/* binding */ repositoryChecks)
/* harmony export */ });
/* harmony import */ var _setup_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2297);



/** What GitHub says about the repository and its switches. */
function repositoryChecks(facts) {
    const { online, names, policy } = facts;
    if (online === undefined)
        return [];
    const { repository } = online;
    const page = pagesOf(online);
    const found = [];
    if (repository.isArchived)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("archived", "The repository is archived."));
    if (repository.isFork)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("fork", "The repository is a fork."));
    if (!online.branches.base)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("base-missing", `GitHub has no branch "${names.base}".`));
    if (repository.defaultBranch !== names.base)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("base-not-default", `The default branch is "${repository.defaultBranch}", the base is "${names.base}".`));
    if (!repository.hasIssues)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("issues-off", "Issues are switched off.", {
            fix: `Settings, General, Features: ${page("")}`,
        }));
    if (online.mayOpenPullRequests === false)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("no-pull-requests-by-actions", "GitHub Actions may not create pull requests.", {
            fix: `Switch on "Allow GitHub Actions to create and approve pull requests": ${page("/actions")}`,
        }));
    for (const path of online.disabledWorkflows ?? [])
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("workflow-disabled", `${path} is switched off.`));
    const method = policy.kind === "read" ? policy.policy.landing.method : "auto";
    const methods = repository.mergeMethods;
    if (method !== "auto" && methods !== undefined && !methods.includes(method))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("landing-method", `The policy lands by ${method}; the repository allows ${methods.join(", ")}.`));
    return [...found, ...actionFindings(facts), ...appFindings(facts)];
}
/** Pages of the repository's settings. */
const pagesOf = ({ repository }) => (path) => `https://github.com/${repository.owner}/${repository.name}/settings${path}`;
function actionFindings({ online, checkout }) {
    if (online?.actions === undefined)
        return [];
    const { enabled, allowed, patterns, githubOwned } = online.actions;
    const fix = `Settings, Actions, General: ${pagesOf(online)("/actions")}`;
    if (!enabled)
        return [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("actions-off", "GitHub Actions is switched off.", { fix })];
    if (allowed === "all")
        return [];
    const calls = checkout.workflows.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => {
        const call = (0,_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleCall */ .kO)(uses);
        return call === undefined ? [] : [{ library: call.library, uses: uses ?? "" }];
    }));
    const libraries = [...new Map(calls.map((call) => [call.library, call])).values()];
    const isOwn = (library) => library.toLowerCase() === `${online.repository.owner}/${online.repository.name}`.toLowerCase();
    const refused = libraries.filter(({ library, uses }) => !isOwn(library) &&
        (allowed === "local_only"
            ? library.split("/")[0]?.toLowerCase() !== online.repository.owner.toLowerCase()
            : !patterns.some((pattern) => allows(pattern, uses))));
    const needsCheckout = allowed === "selected" &&
        !githubOwned &&
        !patterns.some((pattern) => allows(pattern, "actions/checkout@v1"));
    return [
        ...refused.map(({ library }) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("actions-not-allowed", `${library} is not among the allowed actions.`, {
            fix: `Add ${library}/*: ${fix}`,
        })),
        ...(needsCheckout || allowed === "local_only"
            ? [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("actions-not-allowed", "actions/checkout is not among the allowed actions.", { fix })]
            : []),
    ];
}
/** `owner/*`, `owner/name@*`, `owner/name/.github/workflows/*@v1`: `*` stands for anything. */
const allows = (pattern, uses) => {
    const [name = "", ref = ""] = uses.split("@");
    const [wanted = "", wantedRef = "*"] = pattern.split("@");
    return (((0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(name, wanted) || (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(name, wanted.replace(/\*$/, "**"))) &&
        (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesPattern */ .M)(ref, wantedRef));
};
function appFindings({ online, policy }) {
    if (online === undefined || online.variables === undefined || online.secrets === undefined)
        return [];
    const hasId = online.variables.includes("RELEASE_CONSOLE_APP_CLIENT_ID");
    const hasKey = (online.secrets[""] ?? []).includes("RELEASE_CONSOLE_APP_KEY");
    const teams = policy.kind === "read" ? policy.policy.testerTeams : [];
    return [
        ...(hasId === hasKey
            ? []
            : [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("app-half-set", hasId
                    ? "The variable of a GitHub App is set, and the secret with its key is not."
                    : "The key of a GitHub App is set, and the variable with its client id is not."),
            ]),
        ...(teams.length > 0 && !hasId
            ? [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("teams-need-app", `The policy lists ${teams.join(", ")}, and there is no GitHub App.`)]
            : []),
    ];
}


/***/ }),

/***/ 9145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleChecks),
/* harmony export */   w: () => (/* binding */ actionsAppId)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9788);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);
/* harmony import */ var _repository_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9687);



/** GitHub Actions, as a source of statuses (platform fact 141). */
const actionsAppId = 15368;
/** What the rules of branches and tags let people and the console do. */
function ruleChecks({ online, names }) {
    if (online === undefined)
        return [];
    if (!online.planHasRules)
        return [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("no-rules-on-plan", "The plan has no rules for this private repository.", {
                fix: `Make the repository public, or change the plan: ${(0,_repository_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(online)("")}`,
            }),
        ];
    return [
        ...baseFindings(online, names.base),
        ...stagingFindings(online.rules.staging, names.staging),
        ...logFindings(online.rules.log, names.log),
        ...tagFindings(online.tagRules),
    ];
}
function baseFindings(online, base) {
    const rules = online.rules.base;
    const classic = online.classicContexts;
    const fix = `Run release-console init --apply, or add the ruleset by hand: ${(0,_repository_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(online)("/rules")}`;
    const wantsPullRequest = classic !== undefined || rules.some(({ type }) => type === "pull_request");
    const required = [
        ...rules.flatMap(({ contexts }) => contexts),
        ...(classic ?? []).map((context) => ({ context, app: undefined })),
    ];
    const own = required.filter(({ context }) => context.toLowerCase() === _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s);
    const found = [];
    if (!wantsPullRequest)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("base-unprotected", `"${base}" can be pushed to without a pull request.`, { fix }));
    if (own.length === 0)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("status-not-required", `"${base}" does not require the status "${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s}".`, {
            fix,
        }));
    else if (own.every(({ app }) => app !== actionsAppId))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("status-not-pinned", `The status "${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s}" may come from anybody.`, {
            fix: `Choose GitHub Actions as its source: ${(0,_repository_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(online)("/rules")}`,
        }));
    if (own.length > 0 && online.bypass !== undefined && online.bypass.length === 0)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("no-way-past", `Nobody may pass the rules of "${base}" by.`));
    return [...found, ...otherStatuses(required, base), ...landingFindings(online, base)];
}
function otherStatuses(required, base) {
    const others = [...new Set(required.map(({ context }) => context))].filter((context) => context.toLowerCase() !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s);
    return others.length === 0
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("foreign-status", `"${base}" requires ${others.map((each) => `"${each}"`).join(", ")} besides.`),
        ];
}
/** Types of rules that keep a job's token from merging at all. */
const blocking = {
    update: "restricts updates",
    required_deployments: "requires deployments",
    workflows: "requires workflows of its own",
    required_signatures: "requires signed commits",
};
function landingFindings({ rules, repository }, base) {
    const found = [];
    const { base: ofBase } = rules;
    if (ofBase.some(({ type }) => type === "merge_queue"))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("merge-queue", `"${base}" has a merge queue.`));
    for (const { type } of ofBase) {
        const what = blocking[type];
        if (what === undefined)
            continue;
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("rule-blocks-landing", `A rule of "${base}" ${what}.`, 
        // GitHub signs what it merges and squashes.
        type === "required_signatures" ? { severity: "note" } : {}));
    }
    const reviews = Math.max(0, ...ofBase.map(({ requiredReviews }) => requiredReviews));
    if (reviews > 0 || ofBase.some(({ codeOwners }) => codeOwners))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("required-reviews", `"${base}" requires ${reviews} ${reviews === 1 ? "review" : "reviews"}${ofBase.some(({ codeOwners }) => codeOwners) ? " and the code owners" : ""}.`));
    const allowed = ofBase.reduce((left, { mergeMethods }) => mergeMethods === undefined
        ? left
        : left.filter((each) => mergeMethods.some((method) => method === each)), repository.mergeMethods ?? ["merge", "squash", "rebase"]);
    if (allowed.length === 0)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("landing-method", `No way to merge into "${base}" is allowed by both the settings and the rules.`));
    return found;
}
const stagingFindings = (rules, staging) => rules.length === 0
    ? []
    : [
        (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("staging-rule", `"${staging}" has rules: ${[...new Set(rules.map(({ type }) => type))].join(", ")}.`),
    ];
function logFindings(rules, log) {
    const types = new Set(rules.map(({ type }) => type));
    // The console creates the branch; signatures are GitHub's own.
    const foreign = [...types].filter((type) => !["deletion", "non_fast_forward", "required_signatures", "required_linear_history"].includes(type));
    const missing = ["deletion", "non_fast_forward"].filter((type) => !types.has(type));
    return [
        ...(foreign.length === 0
            ? []
            : [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("log-rule", `A rule of "${log}" asks for more than appending: ${foreign.join(", ")}.`),
            ]),
        ...(missing.length === 0
            ? []
            : [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("log-unprotected", `"${log}" has no rule ${missing.join(" and no rule ")}.`)]),
    ];
}
function tagFindings(rules) {
    if (rules === undefined)
        return [];
    const missing = ["deletion", "update"].filter((type) => !rules.includes(type));
    return missing.length === 0
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("tags-unprotected", `Tags such as v1.0.0 have no rule ${missing.join(" and no rule ")}.`),
        ];
}


/***/ }),

/***/ 2297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* unused harmony export mayHoldMatch */
/**
 * Patterns of paths from the root of the repository: `*` stands for any signs of one name, `?` for one of them, a part
 * that is `**` for any number of directories, none included; a pattern that ends in `/` for everything below. Within a
 * part `**` crosses directories, as in GitHub's `paths`: `**.sql` is every such file anywhere. All else means itself.
 * Matched part by part, so no pattern takes long.
 */
const matchesPattern = (path, pattern) => matchesParts(path.split("/"), partsOf(pattern));
/** Whether something below the directory can match; "" is the root. */
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
/** Which beginnings of `names` the parts so far can stand for. */
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
/** How many names, from `start` on, the part with a `**` in it can stand for. */
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
/** Where the pieces can be after one more sign. */
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
/** A star may stand for nothing. */
function afterStars(reached, pieces) {
    const all = new Set(reached);
    for (const at of all)
        if (pieces[at]?.startsWith("*") === true)
            all.add(at + 1);
    return all;
}
/** With one place to come back to: the newest `*`, whose stretch grows sign by sign. */
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

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ doctorCodes)
/* harmony export */ });
/** The closed list of what a check-up can find. docs/doctor.md has a row for each. */
const doctorCodes = {
    // the policy
    "policy-missing": {
        severity: "error",
        consequence: "No run decides anything: every pull request waits.",
        fix: "Run release-console init, or copy workflows/release-console.yml to .github/release-console.yml.",
    },
    "policy-invalid": {
        severity: "error",
        consequence: "No run decides anything until the file is right.",
        fix: "Correct the line.",
    },
    "placeholder-people": {
        severity: "error",
        consequence: "These accounts exist on GitHub and belong to strangers: they could approve a release.",
        fix: "Write the logins of your own people.",
    },
    "placeholder-address": {
        severity: "error",
        consequence: "The address answers to nobody of yours: each deployment is recorded as failed.",
        fix: "Write the address of your own service, or remove the key.",
    },
    "one-tester": {
        severity: "warning",
        consequence: "What this tester wrote or pushed nobody can approve.",
        fix: 'Add a second login to "testers".',
    },
    "too-few-testers": {
        severity: "warning",
        consequence: "A tester's own change cannot get that many approvals.",
        fix: 'Lower "approval.count", or add a tester.',
    },
    "one-rollback-approver": {
        severity: "warning",
        consequence: "What this approver requests nobody can approve; while away, nobody can approve anything.",
        fix: 'Add a second login to "rollback-approvers".',
    },
    "unknown-check": {
        severity: "warning",
        consequence: "A check of that name may never be reported; pull requests then wait for it for ever.",
        fix: "Write the name as the pull request shows it, or remove it.",
    },
    "no-health-check": {
        severity: "note",
        consequence: "A deployment to production is recorded as unverified: only the jobs' result is looked at.",
        fix: 'Set "production.health" in the policy.',
    },
    // the callers
    "caller-missing": {
        severity: "error",
        consequence: "Nothing is promoted, released or rolled back.",
        fix: "Run release-console init.",
    },
    "signals-missing": {
        severity: "warning",
        consequence: "Reviews and labels take effect only when something else wakes the console.",
        fix: "Run release-console init, or copy workflows/signals.yml.",
    },
    "workflow-invalid": {
        severity: "error",
        consequence: "GitHub does not start this workflow.",
        fix: "Correct the line.",
    },
    "caller-name": {
        severity: "error",
        consequence: "The console acts only when release.yml or rollback.yml calls it; this run is refused.",
        fix: "Move the calls to .github/workflows/release.yml and rollback.yml.",
    },
    "caller-job": {
        severity: "error",
        consequence: "The console finds jobs by these names; without them a deployment has no result.",
        fix: "Take the job as the template has it.",
    },
    "caller-permissions": {
        severity: "error",
        consequence: "A called workflow that asks for more than its caller grants does not start: the whole run fails.",
        fix: "Grant them in the job that calls.",
    },
    "caller-input": {
        severity: "error",
        consequence: "The called workflow does not get what it needs, or GitHub does not start it.",
        fix: "Take the lines under the job as the template has them.",
    },
    "caller-condition": {
        severity: "error",
        consequence: "A skipped job skips the next one, or a re-run deploys an old decision.",
        fix: 'Take "if" as the template has it.',
    },
    "caller-version": {
        severity: "warning",
        consequence: "Jobs of one run would work with different versions of the console.",
        fix: "Write the same version behind each call: release-console init writes it.",
    },
    "caller-branch-pin": {
        severity: "warning",
        consequence: "Whoever may push to that branch of the library changes what runs with your token.",
        fix: "Pin the calls to a commit, with the version behind it: release-console init writes it.",
    },
    "caller-trigger": {
        severity: "error",
        consequence: "The console is not started when it has something to do.",
        fix: 'Take "on" as the template has it.',
    },
    "push-branch": {
        severity: "warning",
        consequence: "A change of the base branch is noticed only by the scheduled sweep.",
        fix: "Name the base branch under on.push.branches of release.yml.",
    },
    "signals-unheard": {
        severity: "warning",
        consequence: "Reviews and labels do not wake release.yml.",
        fix: 'List the name of signals.yml under on.workflow_run.workflows of release.yml: "Signals".',
    },
    // CI
    "ci-missing": {
        severity: "error",
        consequence: "No check reports on a pull request, so nothing is ever promoted.",
        fix: "Copy workflows/checks.yml, or let your CI run on pull_request.",
    },
    "ci-push-only": {
        severity: "error",
        consequence: "Pull requests of forks get no checks, and those of branches only where the filter fits.",
        fix: 'Add "pull_request:" to its triggers.',
    },
    "ci-unknown": {
        severity: "error",
        consequence: "GitHub starts nothing for a name that no workflow has: a green pull request waits.",
        fix: "Write the name that the CI workflow gives itself.",
    },
    "ci-unheard": {
        severity: "warning",
        consequence: "When only this workflow ends last, the console looks again only at the scheduled sweep.",
        fix: "List it under on.workflow_run.workflows of release.yml.",
    },
    "ci-no-dispatch": {
        severity: "warning",
        consequence: "The console cannot start it for the pull requests that it opens itself: after a rollback the recovery waits for a person.",
        fix: 'Add "workflow_dispatch:" to its triggers.',
    },
    "ci-branches": {
        severity: "error",
        consequence: "It does not run for pull requests to the base branch, so nothing is promoted.",
        fix: "Name the base branch under on.pull_request.branches.",
    },
    "ci-paths": {
        severity: "warning",
        consequence: "A pull request outside of these paths gets no check, and is not promoted.",
        fix: "Drop the filter, or let a job without one report on every pull request.",
    },
    "ci-types": {
        severity: "warning",
        consequence: "New commits of a pull request are not tested: it waits for checks.",
        fix: 'Remove "types", or list opened, synchronize and reopened.',
    },
    // the deployment
    "deploy-missing": {
        severity: "error",
        consequence: "GitHub does not start the run: nothing is deployed, in a rollback neither.",
        fix: "Create the file, or call the one that deploys.",
    },
    "deploy-not-callable": {
        severity: "error",
        consequence: "GitHub does not start the run that calls it.",
        fix: 'Give it the trigger "workflow_call" with the inputs of workflows/deploy.yml, or call another file.',
    },
    "deploy-inputs": {
        severity: "error",
        consequence: "GitHub does not start the run, or the deployment does not know what to deploy.",
        fix: "Take the inputs environment, sha and deployment as workflows/deploy.yml has them.",
    },
    "deploy-concurrency": {
        severity: "error",
        consequence: "A rollback waits behind a deployment that hangs.",
        fix: 'Remove "concurrency" from the deployment.',
    },
    "deploy-always": {
        severity: "error",
        consequence: "A cancelled deployment goes on, beside the rollback that cancelled it.",
        fix: 'Replace "always()" by "!cancelled()".',
    },
    "deploy-guard": {
        severity: "warning",
        consequence: '"Re-run failed jobs" deploys an old decision.',
        fix: "Add to its if: fromJSON(inputs.deployment).run-attempt == github.run_attempt",
    },
    "deploy-environment": {
        severity: "warning",
        consequence: "The job gets no secret of the environment.",
        fix: 'Add: environment: { name: "${{ inputs.environment }}", deployment: false }',
    },
    "deploy-record": {
        severity: "warning",
        consequence: "GitHub records a second Deployment, for the wrong commit.",
        fix: "Add to the environment: deployment: false",
    },
    "deploy-commit": {
        severity: "error",
        consequence: "It deploys the tip of the default branch, and a rollback brings back nothing.",
        fix: 'Add to the checkout: ref: "${{ inputs.sha }}"',
    },
    "deploy-permissions": {
        severity: "error",
        consequence: "A called workflow that asks for more than its caller grants does not start: the whole run fails.",
        fix: "Grant it in each job that calls the deployment, in release.yml and rollback.yml.",
    },
    "deploy-secret": {
        severity: "error",
        consequence: "The deployment reads an empty value.",
        fix: "Name it under secrets of workflow_call in the deployment, and in each job that calls it.",
    },
    "deploy-command": {
        severity: "error",
        consequence: "The first deployment fails.",
        fix: "Write the command that deploys your project.",
    },
    "second-deployer": {
        severity: "warning",
        consequence: "It deploys what nobody tested or approved, past the log, and over what was rolled back.",
        fix: "Remove its push trigger; keep workflow_dispatch for emergencies.",
    },
    // collisions
    "ref-collision": {
        severity: "error",
        consequence: "Git allows no branch below it: reverts and recoveries cannot be made.",
        fix: "Rename or delete the branch.",
    },
    "staging-holds-work": {
        severity: "error",
        consequence: "The console would not start: it makes that branch anew, and never throws away other work.",
        fix: "Merge or move that work, then delete the branch; or choose another name for staging.",
    },
    "form-missing": {
        severity: "note",
        consequence: "Only people with write access can request a rollback with a form.",
        fix: "Copy workflows/rollback-form.yml to .github/ISSUE_TEMPLATE/rollback.yml.",
    },
    "updates-need-app": {
        severity: "note",
        consequence: "Pull requests that update actions change workflow files, which GITHUB_TOKEN may not merge.",
        fix: "Set up a GitHub App (docs/github-app.md), or let an admin merge them by hand.",
    },
    // the repository
    archived: {
        severity: "error",
        consequence: "Nothing can be written to it.",
        fix: "Unarchive it.",
    },
    fork: {
        severity: "error",
        consequence: "The callers do nothing in a fork.",
        fix: "Install the console in the repository that it was forked from.",
    },
    "base-missing": {
        severity: "error",
        consequence: "The console works on a branch that does not exist.",
        fix: 'Create the branch, or name another one as "base" in the policy.',
    },
    "base-not-default": {
        severity: "error",
        consequence: "Events such as workflow_run and schedule run the files of the default branch: the console never sees the base.",
        fix: "Make the base the default branch, or name the default branch as base.",
    },
    "actions-off": {
        severity: "error",
        consequence: "No workflow runs.",
        fix: "Allow GitHub Actions.",
    },
    "actions-not-allowed": {
        severity: "error",
        consequence: "GitHub does not start a run that uses what is not on the list.",
        fix: "Add it to the list of allowed actions.",
    },
    "no-pull-requests-by-actions": {
        severity: "error",
        consequence: "After a rollback neither the revert nor the recovery pull request can be opened.",
        fix: 'Switch on "Allow GitHub Actions to create and approve pull requests".',
    },
    "issues-off": {
        severity: "error",
        consequence: "A rollback has no issue: nobody is told, and nobody can approve by comment.",
        fix: "Switch issues on.",
    },
    "workflow-disabled": {
        severity: "error",
        consequence: "GitHub does not start it.",
        fix: "Actions, the workflow, Enable workflow.",
    },
    "landing-method": {
        severity: "error",
        consequence: "What was released cannot be merged into the base branch.",
        fix: "Allow the method, or change landing.method in the policy.",
    },
    // rules
    "no-rules-on-plan": {
        severity: "warning",
        consequence: "Every gate is advice: whoever can write can merge, and can rewrite the log.",
        fix: "Make the repository public, or take a plan with rules for private repositories.",
    },
    "base-unprotected": {
        severity: "warning",
        consequence: "Every gate is advice: whoever can write can push or merge what was not released.",
        fix: "Run release-console init --apply, or add the ruleset of docs/install.md.",
    },
    "status-not-required": {
        severity: "warning",
        consequence: "People can merge what was not released.",
        fix: 'Require the status "release-console", from GitHub Actions, for the base branch.',
    },
    "status-not-pinned": {
        severity: "note",
        consequence: "Anybody who may write statuses can turn it green.",
        fix: "Choose GitHub Actions as the source of the required status.",
    },
    "no-way-past": {
        severity: "note",
        consequence: "Nobody can merge by hand what the console cannot land, such as a change of workflow files without an App.",
        fix: 'Add the role "Repository admin" to the bypass list, for pull requests only.',
    },
    "foreign-status": {
        severity: "warning",
        consequence: "Check runs of a dispatched run do not count for rules: reverts and recoveries wait for a person.",
        fix: "Require release-console alone; it is green only when these passed.",
    },
    "required-reviews": {
        severity: "note",
        consequence: "The console cannot merge its own reverts without them: after a rollback a person must review the revert.",
        fix: "Leave it, and know it; or let the console's pull requests be reviewed quickly.",
    },
    "merge-queue": {
        severity: "error",
        consequence: "Only the queue may merge: what was released does not land.",
        fix: "Remove the merge queue from the base branch.",
    },
    "rule-blocks-landing": {
        severity: "error",
        consequence: "The console can neither push nor merge to the base branch.",
        fix: "Remove the rule.",
    },
    "staging-rule": {
        severity: "error",
        consequence: "The console cannot move staging.",
        fix: "Leave the staging branch without rules.",
    },
    "log-rule": {
        severity: "error",
        consequence: "The console cannot write its log, so it decides nothing.",
        fix: 'Keep only "Restrict deletions" and "Block force pushes" for release-log.',
    },
    "log-unprotected": {
        severity: "warning",
        consequence: "Whoever can write can rewrite the log.",
        fix: 'Add a ruleset for release-log: "Restrict deletions" and "Block force pushes".',
    },
    "tags-unprotected": {
        severity: "warning",
        consequence: "Whoever can write can move the tag of a release.",
        fix: 'Add a ruleset for tags v*: "Restrict deletions" and "Restrict updates".',
    },
    // environments
    "environment-missing": {
        severity: "warning",
        consequence: "GitHub creates it with the first deployment, without secrets and open to every branch.",
        fix: "Create it, with the base branch as its only deployment branch.",
    },
    "environment-gated": {
        severity: "error",
        consequence: "Each deployment and each rollback waits there a second time, for somebody the log does not know.",
        fix: "Remove reviewers, wait timer and custom rules; people approve at the approval environments.",
    },
    "environment-branches": {
        severity: "error",
        consequence: "A job of the base branch is refused there.",
        fix: "Add the base branch to its deployment branches.",
    },
    "environment-open": {
        severity: "note",
        consequence: "A workflow of any branch can read its secrets.",
        fix: "Limit its deployment branches to the base branch.",
    },
    "approval-environment": {
        severity: "warning",
        consequence: "This way to approve is closed; the other one of the policy stays open.",
        fix: "Create it with required reviewers, or drop environment from the policy's sources.",
    },
    "secret-missing": {
        severity: "warning",
        consequence: "The deployment to that environment reads an empty value.",
        fix: "Set the secret in the environment.",
    },
    "secret-for-everybody": {
        severity: "note",
        consequence: "A workflow on any branch can read it.",
        fix: "Move it to the environments.",
    },
    "app-half-set": {
        severity: "error",
        consequence: "No token of the App can be minted: what only it can do is never done.",
        fix: "Set both the variable RELEASE_CONSOLE_APP_CLIENT_ID and the secret RELEASE_CONSOLE_APP_KEY.",
    },
    "teams-need-app": {
        severity: "error",
        consequence: "Members of teams cannot be read: nobody's approval counts as one of theirs.",
        fix: "Set up a GitHub App that may read members (docs/github-app.md), or list logins.",
    },
    // people
    "no-such-account": {
        severity: "error",
        consequence: "It waits for somebody who does not exist; whoever registers the name gets the right.",
        fix: "Correct the login.",
    },
    "no-person": {
        severity: "error",
        consequence: "It can approve nothing.",
        fix: "List people.",
    },
    "person-without-access": {
        severity: "warning",
        consequence: "Somebody without a role in the repository has a say in its releases, or cannot say it.",
        fix: "Give the account at least the role triage, or remove it from the policy.",
    },
    "gate-closed": {
        severity: "error",
        consequence: "Nobody can pass this gate.",
        fix: "Read who is asked, and add somebody who may.",
    },
    "gate-one-person": {
        severity: "warning",
        consequence: "One person alone can pass this gate; while away, nobody can.",
        fix: "Add a second person.",
    },
    "gate-bot": {
        severity: "error",
        consequence: "Only a bot could pass this gate.",
        fix: "Ask people.",
    },
};


/***/ }),

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ localCall),
/* harmony export */   J8: () => (/* binding */ callerContracts),
/* harmony export */   PA: () => (/* binding */ consoleScopes),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   kO: () => (/* binding */ consoleCall)
/* harmony export */ });
/** What the callers owe the console. test/contract holds it against the templates and the callable workflows. */
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
const deployInputs = ["environment", "sha", "deployment"];
const callerContracts = [
    {
        file: ".github/workflows/release.yml",
        triggers: ["workflow_run", "issue_comment", "schedule", "workflow_dispatch"],
        dispatchInputs: ["train"],
        jobs: [
            { id: "promote", calls: "promote.yml", needs: [], inputs: [], guard: undefined },
            { id: "staging", calls: undefined, needs: ["promote"], inputs: deployInputs, guard: attempt },
            {
                id: "approve",
                calls: "approve.yml",
                needs: ["promote", "staging"],
                inputs: ["deployment", "result"],
                guard: "!cancelled()",
            },
            { id: "production", calls: undefined, needs: ["approve"], inputs: deployInputs, guard: attempt },
            {
                id: "record",
                calls: "record.yml",
                needs: ["approve", "production"],
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
/** `owner/name/.github/workflows/promote.yml@ref`, taken apart; undefined for other calls. */
function consoleCall(uses) {
    const [, library, workflow, ref] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/((?:promote|approve|restore|record)\.yml)@(.+)$/.exec(uses ?? "") ?? [];
    return library === undefined || workflow === undefined || ref === undefined
        ? undefined
        : { library, workflow, ref };
}
/** A workflow of this repository that a job calls: `./…`, or `$/…` as GitHub recommends it now. */
const localCall = (uses) => /^[.$]\/(\.github\/workflows\/[^@]+\.ya?ml)$/.exec(uses ?? "")?.[1];
const levels = ["none", "read", "write"];
/** Scopes that are asked for and not granted. */
function missingScopes(asked, granted) {
    return Object.entries(asked)
        .filter(([scope, level]) => {
        const has = granted?.["all"] ?? granted?.[scope] ?? "none";
        return levels.indexOf(level) > levels.indexOf(has);
    })
        .map(([scope, level]) => `${scope}: ${level}`);
}


/***/ }),

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ setupFinding),
/* harmony export */   k: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);

/** Severity, consequence and usual fix come with the code; `fix` says it more exactly where the case is known. */
function setupFinding(code, found, { fix, place, severity } = {}) {
    const known = _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[code];
    return {
        code,
        severity: severity ?? known.severity,
        found,
        consequence: known.consequence,
        fix: fix ?? known.fix,
        ...(place === undefined ? {} : { place }),
    };
}
const rank = { error: 0, warning: 1, note: 2 };
/** Errors first; each place once. */
function sortFindings(findings) {
    const keyOf = ({ code, found, place }) => `${code}\n${place?.path ?? ""}\n${place?.line ?? ""}\n${found}`;
    const keys = findings.map(keyOf);
    return findings
        .filter((each, index) => keys.indexOf(keyOf(each)) === index)
        .toSorted((one, other) => rank[one.severity] - rank[other.severity]);
}


/***/ }),

/***/ 5923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ programVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/** The directory of this package: a clone, or an unpacked archive. */
async function packageRoot(from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url))) {
    try {
        const description = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, "package.json"), "utf8"));
        if (description.name === "release-console")
            return from;
    }
    catch {
        // not here: look one directory up
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

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ BudgetError),
/* harmony export */   k7: () => (/* binding */ SetupApiError),
/* harmony export */   qj: () => (/* binding */ SetupApi)
/* harmony export */ });
/** GitHub refused, or cannot be reached. `remedy` says what to do. */
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
/** No more requests are to be spent on what is nice to know. */
class BudgetError extends Error {
}
/** GitHub's REST API for a person's token. One request after the other where it writes. */
class SetupApi {
    options;
    requests = 0;
    constructor(options) {
        this.options = options;
    }
    async get(path) {
        return (await this.send({ method: "GET", path })).body;
    }
    /** undefined: GitHub says 404. */
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
    /** Throws a `SetupApiError` for every answer that is no success. */
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
    const said = cause instanceof Error ? cause.message : error instanceof Error ? error.message : String(error);
    return new SetupApiError(0, `${new URL(url).host} cannot be reached: ${said}.`, "Check the network; the same command goes on where it stopped.");
}
function refusal(call, response, body) {
    const said = messageOf(body);
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
function messageOf(body) {
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

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ exists),
  T9: () => (/* binding */ readOptional),
  WJ: () => (/* binding */ readSetup)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/adapters/policy/read-policy.js + 6 modules
var read_policy = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var values_names = __webpack_require__(9788);
// EXTERNAL MODULE: ./build/domain/setup/contract.js
var contract = __webpack_require__(2509);
;// CONCATENATED MODULE: ./build/domain/setup/names.js
const usualNames = {
    base: "develop",
    staging: "staging",
    log: "release-log",
    environments: {
        staging: "staging",
        production: "production",
        productionApproval: "production-approval",
        rollbackApproval: "rollback-approval",
    },
};
/**
 * What the policy file, as plain data, calls its branches and environments: the keys `base`, `staging-branch` and
 * `environments`. What it does not say is the default branch and the usual names.
 */
function namesOf(policyFile, defaultBranch) {
    const environments = fieldOf(policyFile, "environments");
    const text = (holder, key, usual) => {
        const written = fieldOf(holder, key);
        return typeof written === "string" && written !== "" ? written : usual;
    };
    return {
        base: text(policyFile, "base", defaultBranch ?? usualNames.base),
        staging: text(policyFile, "staging-branch", usualNames.staging),
        log: usualNames.log,
        environments: {
            staging: text(environments, "staging", usualNames.environments.staging),
            production: text(environments, "production", usualNames.environments.production),
            productionApproval: text(environments, "production-approval", usualNames.environments.productionApproval),
            rollbackApproval: text(environments, "rollback-approval", usualNames.environments.rollbackApproval),
        },
    };
}
function fieldOf(holder, key) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key))
        return undefined;
    return holder[key];
}

// EXTERNAL MODULE: ./build/setup/look/git.js
var git = __webpack_require__(2400);
// EXTERNAL MODULE: ./build/adapters/workflow-file.js
var workflow_file = __webpack_require__(7615);
;// CONCATENATED MODULE: ./build/setup/look/checkout-facts.js









/** Looks at the working tree as it stands, whether committed or not. Reads a handful of small files, however large the repository is. */
async function readSetup(directory) {
    const checkout = await (0,git/* readCheckout */.b$)(directory);
    const text = await readOptional((0,external_node_path_.join)(checkout.root, values_names/* policyPath */.k1));
    const names = namesOf(text === undefined ? undefined : parsed(text), checkout.defaultBranch);
    const policy = text === undefined ? { kind: "missing" } : (0,read_policy/* readPolicy */.T)(text, "");
    return { checkout, facts: { names, policy, checkout: await checkoutFacts(checkout, names) } };
}
async function checkoutFacts(checkout, names) {
    const { root } = checkout;
    const [workflows, branches, tags, stagingHoldsWork, hasRollbackForm, updatesActions] = await Promise.all([
        readWorkflows(root),
        (0,git/* remoteBranches */.l5)(root),
        (0,git/* tagNames */.nP)(root),
        holdsWork(root, names),
        exists((0,external_node_path_.join)(root, ".github/ISSUE_TEMPLATE/rollback.yml")),
        updatesActionsIn(root),
    ]);
    return {
        workflows,
        branches,
        tags,
        stagingHoldsWork,
        missingPrograms: await missingPrograms(root, workflows),
        hasRollbackForm,
        updatesActions,
    };
}
async function readWorkflows(root) {
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(root, values_names/* workflowsPath */.ib)).catch(() => []);
    return Promise.all(files
        .filter((file) => /\.ya?ml$/.test(file))
        .toSorted()
        .map(async (file) => (0,workflow_file/* readWorkflow */.S)(`${values_names/* workflowsPath */.ib}/${file}`, (await readOptional((0,external_node_path_.join)(root, values_names/* workflowsPath */.ib, file))) ?? "")));
}
async function holdsWork(root, { staging, base }) {
    const ahead = await (0,git/* tryGit */.Ii)(root, [
        "rev-list",
        "--max-count=1",
        `refs/remotes/origin/${staging}`,
        `^refs/remotes/origin/${base}`,
    ]);
    return ahead === undefined ? undefined : ahead.trim() !== "";
}
/** Of the workflows that the callers call. Only what is called by a relative path can be looked for. */
async function missingPrograms(root, workflows) {
    const called = new Set(workflows
        .filter(({ path }) => /\/(?:release|rollback)\.yml$/.test(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ uses }) => (0,contract/* localCall */.GS)(uses) ?? [])));
    const commands = workflows
        .filter(({ path }) => called.has(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run?.split("\n") ?? [])));
    const programs = [
        ...new Set(commands.flatMap((line) => /^\s*(?:(?:ba)?sh\s+)?(\.\/[\w./-]+)/.exec(line)?.[1] ?? [])),
    ];
    const missing = await Promise.all(programs.map(async (program) => ((await exists((0,external_node_path_.join)(root, program))) ? [] : [program])));
    return missing.flat();
}
async function updatesActionsIn(root) {
    const [dependabot, dependabotYaml, ...renovate] = await Promise.all([
        ".github/dependabot.yml",
        ".github/dependabot.yaml",
        "renovate.json",
        ".github/renovate.json",
        "renovate.json5",
        ".github/renovate.json5",
    ].map((path) => readOptional((0,external_node_path_.join)(root, path))));
    return (renovate.some((text) => text !== undefined) ||
        /package-ecosystem:\s*["']?github-actions/.test(dependabot ?? dependabotYaml ?? ""));
}
const readOptional = (path) => (0,promises_.readFile)(path, "utf8").catch((error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR")
        return undefined;
    throw error;
});
const exists = (path) => (0,promises_.access)(path).then(() => true, () => false);
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text, { logLevel: "error" });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   l5: () => (/* binding */ remoteBranches),
/* harmony export */   nP: () => (/* binding */ tagNames),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   vd: () => (/* binding */ CheckoutError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Something about the checkout keeps a set-up from being looked at or written. */
class CheckoutError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
/** Nobody's hooks, prompts or translations. */
const environment = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
/** Output of git in `directory`. Throws what git said. */
async function git(directory, args) {
    try {
        const { stdout } = await run("git", ["-C", directory, ...args], {
            env: environment,
            maxBuffer: 64 * 1024 * 1024,
        });
        return stdout;
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw new CheckoutError("git is not installed, or not on the PATH.", "Install git 2.38 or newer.");
        const { stderr = "" } = error;
        throw new Error(withoutCredentials(stderr.trim() || error.message), { cause: error });
    }
}
/** The same, or undefined when git says no. */
const tryGit = (directory, args) => git(directory, args).catch((error) => {
    if (error instanceof CheckoutError)
        throw error;
    return undefined;
});
/** An address may hold a token: it is shown nowhere. */
const withoutCredentials = (text) => text.replaceAll(/(\w+:\/\/)[^\s/@]+@/g, "$1");
async function readCheckout(directory) {
    const top = await tryGit(directory, ["rev-parse", "--show-toplevel"]);
    if (top === undefined)
        throw new CheckoutError(`${directory} is not in the working tree of a git repository.`, "Change to your repository, or name it with --repo DIR.");
    const root = top.replace(/\n$/, "");
    const [remoteUrl, head, branch, shallow] = await Promise.all([
        tryGit(root, ["remote", "get-url", "origin"]),
        tryGit(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]),
        tryGit(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]),
        tryGit(root, ["rev-parse", "--is-shallow-repository"]),
    ]);
    const current = branch?.trim();
    return {
        root,
        repository: repositoryOf(remoteUrl?.trim()),
        remoteUrl: remoteUrl?.trim(),
        defaultBranch: head?.trim().replace(/^origin\//, "") ?? (await usualDefault(root)) ?? current,
        branch: current === "" ? undefined : current,
        isShallow: shallow?.trim() === "true",
    };
}
/** A clone made by hand has no `origin/HEAD`: the one of the usual names that is there. */
async function usualDefault(root) {
    const listed = await tryGit(root, [
        "for-each-ref",
        "--format=%(refname:short)",
        "refs/remotes/origin",
        "refs/heads",
    ]);
    const names = new Set((listed ?? "").split("\n").map((name) => name.replace(/^origin\//, "")));
    return ["main", "master", "develop", "trunk"].find((name) => names.has(name));
}
/** The last two parts of an address: `git@host:owner/name.git`, `https://host/owner/name`. */
function repositoryOf(url) {
    const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "") ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
const remoteBranches = async (root) => linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=3)", "refs/remotes/origin"])).filter((name) => name !== "HEAD");
const tagNames = async (root) => linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/tags"]));
const linesOf = (text) => (text ?? "").split("\n").filter((line) => line !== "");


/***/ }),

/***/ 8755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readOnline),
  n: () => (/* binding */ requestBudget)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
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
/** The environments of the loop that exist. */
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
/** A team's page is `https://github.com/orgs/acme/teams/testers`. */
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
var look_api = __webpack_require__(2564);
;// CONCATENATED MODULE: ./build/setup/look/optional.js

/** What a token may not read, or the plan does not have, is unknown; GitHub's own trouble is told. */
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
/** A role of the organisation's own making counts as the highest of GitHub's that it includes. */
async function readRoles(api, path) {
    const first = await api.send({ method: "GET", path: `${path}/collaborators?per_page=100` });
    const second = first.hasMore
        ? await api.send({ method: "GET", path: `${path}/collaborators?per_page=100&page=2` })
        : undefined;
    // Of more people than that nobody can be said to have no role.
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
/** undefined: the plan has none. */
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
/** Who may pass the base's rules by, where the token may see it (platform fact 144), and what binds a tag such as v1.0.0. */
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
/** Most requests that a check-up makes. */
const requestBudget = 25;
/** What GitHub says of the repository, in at most 25 requests. What the token may not read is left out. */
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
/** People of the policy whom the collaborators do not list. */
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
    const { enabled, allowed_actions: allowed = "all" } = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), allowed_actions: schemas/* enum */.k5n(["all", "local_only", "selected"]).optional() })
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

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findToken),
/* harmony export */   p: () => (/* binding */ apiUrlOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


/** A person's token: `GITHUB_TOKEN`, `GH_TOKEN`, or the one that `gh` keeps. undefined: there is none. Never printed. */
async function findToken(env) {
    const given = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
    if (given !== undefined && given.trim() !== "")
        return given.trim();
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("gh", ["auth", "token"], { timeout: 10_000 });
        return stdout.trim() === "" ? undefined : stdout.trim();
    }
    catch {
        return undefined;
    }
}
/** Where the API is: `GITHUB_API_URL` as in a job, otherwise github.com's. */
const apiUrlOf = (env) => (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/$/, "");


/***/ }),

/***/ 5998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ jsonDiagnosis),
/* harmony export */   pz: () => (/* binding */ sarifDiagnosis),
/* harmony export */   sW: () => (/* binding */ renderDiagnosis)
/* harmony export */ });
/* harmony import */ var _domain_setup_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(285);

/** For a terminal. */
function renderDiagnosis({ findings, gates }, { online }) {
    const counts = ["error", "warning", "note"].map((severity) => countOf(findings.filter((each) => each.severity === severity).length, severity));
    const looked = online === undefined
        ? "Looked at the checkout only; with a token also at GitHub."
        : `Looked at the checkout and at GitHub (${online.requests} requests).`;
    return [
        ...findings.map(renderFinding),
        ...gates.map(renderGate),
        gates.length === 0 ? "" : "",
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
/** SARIF 2.1.0 for code scanning. `ruleId` and `results` are optional there, and readers fail without them. */
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
                            shortDescription: { text: _domain_setup_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[id].consequence },
                            help: { text: _domain_setup_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[id].fix },
                            defaultConfiguration: { level: levels[_domain_setup_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[id].severity] },
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
