export const id = 615;
export const ids = [615];
export const modules = {

/***/ 7615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflow: () => (/* binding */ readWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3257);


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
        return broken(1, `The file cannot be read: ${(0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
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
        secretsRead: namesRead(text, /\bsecrets\.([A-Za-z_][A-Za-z0-9_]*)/g).filter((name) => name !== "GITHUB_TOKEN"),
        variablesRead: namesRead(text, /\bvars\.([A-Za-z_][A-Za-z0-9_]*)/g),
    };
}
const namesRead = (text, reads) => [
    ...new Set([...text.matchAll(reads)].map(([, name]) => (name ?? "").toUpperCase())),
];
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


/***/ })

};
