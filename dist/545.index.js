export const id = 545;
export const ids = [545];
export const modules = {

/***/ 5545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflow: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/index.js
var data = __webpack_require__(5958);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/evaluator.js + 2 modules
var evaluator = __webpack_require__(2886);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/parser.js
var parser = __webpack_require__(4566);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/adapters/conditions.js






function canHold(condition, start) {
    if (condition === undefined)
        return true;
    const text = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
    if (text.includes("${{"))
        return true;
    try {
        const tree = new parser/* Parser */.i(new lexer/* Lexer */.JG(text).lex().tokens, contexts, functions).parse();
        return (0,result/* truthy */.vN)(new Foreseen(tree, start).evaluate());
    }
    catch {
        return true;
    }
}
const contexts = [
    "github",
    "inputs",
    "needs",
    "vars",
    "env",
    "strategy",
    "matrix",
    "steps",
    "job",
    "runner",
    "secrets",
];
const statusFunctions = ["always", "success", "failure", "cancelled"];
const functions = [
    ...statusFunctions.map((name) => ({ name, minArgs: 0, maxArgs: 10 })),
    { name: "hashFiles", minArgs: 1, maxArgs: 255 },
];
class UnknownError extends Error {
}
const unknown = () => {
    throw new UnknownError();
};
const conditions_text = (value) => new data/* StringData */.uQ(value);
const known = {
    pull_request: {
        event_name: conditions_text("pull_request"),
        ref: conditions_text("refs/pull/1/merge"),
        ref_name: conditions_text("1/merge"),
    },
    workflow_dispatch: {
        event_name: conditions_text("workflow_dispatch"),
        ref: conditions_text("refs/heads/release-console/recovery/RB-1"),
        ref_name: conditions_text("release-console/recovery/RB-1"),
        ref_type: conditions_text("branch"),
        head_ref: conditions_text(""),
        base_ref: conditions_text(""),
    },
};
const eventOf = {
    action: "pull_request",
    number: "pull_request",
    pull_request: "pull_request",
    inputs: "workflow_dispatch",
};
const objects = new Set(["pull_request", "inputs"]);
class Foreseen extends evaluator/* Evaluator */.o {
    start;
    constructor(tree, start) {
        super(tree, new data/* Dictionary */.bT());
        this.start = start;
    }
    visitLogical({ operator, args }) {
        const decides = operator.type === lexer/* TokenType */.ks.AND ? result/* falsy */.me : result/* truthy */.vN;
        let last;
        let isKnown = true;
        for (const each of args) {
            const value = this.#tryOne(each);
            if (value === undefined)
                isKnown = false;
            else if (decides(value))
                return value;
            last = value;
        }
        return isKnown && last !== undefined ? last : unknown();
    }
    #tryOne(expression) {
        try {
            return this.eval(expression);
        }
        catch (error) {
            if (error instanceof UnknownError)
                return undefined;
            throw error;
        }
    }
    visitContextAccess(_) {
        return unknown();
    }
    visitIndexAccess(access) {
        const [context, first = "", second = "", ...further] = pathOf(access);
        if (context === "inputs")
            return this.start === "pull_request" ? new data/* Null */.Uv() : unknown();
        if (context !== "github")
            return unknown();
        if (first !== "event")
            return known[this.start][first] ?? unknown();
        const only = eventOf[second];
        if (only === undefined)
            return unknown();
        if (only !== this.start)
            return new data/* Null */.Uv();
        return objects.has(second) && further.length === 0 ? new data/* Dictionary */.bT() : unknown();
    }
    visitFunctionCall(call) {
        const name = call.functionName.lexeme.toLowerCase();
        if (statusFunctions.includes(name))
            return new data/* BooleanData */.bo(name === "always" || name === "success");
        return name === "hashfiles" ? unknown() : super.visitFunctionCall(call);
    }
}
function pathOf(access) {
    const names = [];
    let at = access;
    while (at instanceof ast/* IndexAccess */.p_) {
        const { index } = at;
        const name = index instanceof ast/* Literal */.uS && index.literal.kind === data/* Kind */.b8.String ? index.literal : undefined;
        names.unshift(name?.coerceString().toLowerCase() ?? "*");
        at = at.expr;
    }
    return [at instanceof ast/* ContextAccess */.QC ? at.name.lexeme.toLowerCase() : "", ...names];
}

;// CONCATENATED MODULE: ./build/adapters/when-started.js

function whenStarted(jobs) {
    const parts = Object.entries(jobs).flatMap(([id, job]) => (isPlain(job) ? partsOf(id, job) : []));
    return {
        onlyWhenStarted: parts.filter(({ forPullRequest }) => !forPullRequest).map(({ name }) => name),
        readsPullRequest: parts.filter(({ reads }) => reads).map(({ name }) => name),
    };
}
function partsOf(id, job) {
    const condition = conditionOf(job);
    if (!canHold(condition, "workflow_dispatch"))
        return [];
    const forPullRequest = canHold(condition, "pull_request");
    const steps = Array.isArray(job["steps"]) ? job["steps"].filter(isPlain) : [];
    const called = { name: `the job "${id}"`, forPullRequest, reads: readsPullRequest(job["with"]) };
    if (!forPullRequest || steps.length === 0)
        return [called];
    return steps.flatMap((step, index) => {
        const own = conditionOf(step);
        if (!canHold(own, "workflow_dispatch"))
            return [];
        const name = [step["name"], step["id"], step["uses"]].find((each) => typeof each === "string");
        const { run, with: inputs, env, uses } = step;
        return [
            {
                name: `the step "${name ?? String(index + 1)}" of the job "${id}"`,
                forPullRequest: canHold(own, "pull_request"),
                reads: readsPullRequest({ run, inputs, env }) || needsPullRequest(uses, inputs),
            },
        ];
    });
}
const conditionOf = ({ if: condition }) => typeof condition === "string" || typeof condition === "boolean" ? String(condition) : undefined;
const readsPullRequest = (value) => [...(JSON.stringify(value) ?? "").matchAll(/\$\{\{(.*?)\}\}/g)].some(([, expression = ""]) => /\bgithub\.event\.(?:number\b|pull_request\.(?:number|title|body|html_url|url)\b)/.test(expression) &&
    !expression.includes("||") &&
    !expression.includes("=="));
function needsPullRequest(uses, inputs) {
    const [action = ""] = typeof uses === "string" ? uses.toLowerCase().split("@") : [];
    if (action === "actions/dependency-review-action")
        return !(isPlain(inputs) && "base-ref" in inputs);
    return action === "amannn/action-semantic-pull-request";
}
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
;// CONCATENATED MODULE: ./build/adapters/workflow-file.js



function readWorkflow(path, text) {
    const lines = new dist/* LineCounter */.HN();
    const nothing = { path, name: path, triggers: {}, jobs: [], hasConcurrency: false };
    const broken = (line, message) => ({
        ...nothing,
        problem: { line, message },
    });
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
        const [error] = document.errors;
        if (error !== undefined)
            return broken(lines.linePos(error.pos[0]).line, `The file must be valid YAML; found: ${error.message}`);
        const value = document.toJS({ maxAliasCount: 1000 });
        if (!workflow_file_isPlain(value))
            return broken(1, "The file must be a mapping with the keys on and jobs.");
        if (value["on"] === undefined)
            return broken(1, 'The file has no "on".');
        if (!workflow_file_isPlain(value["jobs"]))
            return broken(1, 'The file has no "jobs".');
        const jobLines = (0,dist/* isMap */.jh)(document.contents) ? linesOfJobs(document.contents, lines) : new Map();
        return {
            ...nothing,
            name: textOf(value["name"]) ?? path,
            triggers: triggersOf(value["on"]),
            jobs: Object.entries(value["jobs"]).flatMap(([id, job]) => workflow_file_isPlain(job) ? [jobOf(id, job, jobLines.get(id) ?? 1)] : []),
            permissions: permissionsOf(value["permissions"]),
            hasConcurrency: value["concurrency"] !== undefined,
            ...whenStarted(value["jobs"]),
        };
    }
    catch (error) {
        return broken(1, `The file cannot be read: ${(0,message_of/* messageOf */.b)(error)}`);
    }
}
function linesOfJobs(root, lines) {
    const jobs = root.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === "jobs")?.value;
    if (!(0,dist/* isMap */.jh)(jobs))
        return new Map();
    return new Map(jobs.items.flatMap(({ key }) => (0,dist/* isScalar */.jn)(key) && key.range ? [[String(key.value), lines.linePos(key.range[0]).line]] : []));
}
function triggersOf(on) {
    if (typeof on === "string")
        return { [on]: {} };
    if (Array.isArray(on))
        return Object.fromEntries(on.map((event) => [String(event), {}]));
    if (!workflow_file_isPlain(on))
        return {};
    return Object.fromEntries(Object.entries(on).map(([event, filter]) => [event, triggerOf(filter)]));
}
function triggerOf(filter) {
    if (!workflow_file_isPlain(filter))
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
        ...(workflow_file_isPlain(inputs)
            ? {
                inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [
                    name,
                    {
                        required: workflow_file_isPlain(input) && input["required"] === true,
                        hasDefault: workflow_file_isPlain(input) && input["default"] !== undefined,
                    },
                ])),
            }
            : {}),
        ...(workflow_file_isPlain(secrets)
            ? {
                secrets: Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [
                    name,
                    { required: workflow_file_isPlain(secret) && secret["required"] === true },
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
        hasMatrix: workflow_file_isPlain(strategy) && strategy["matrix"] !== undefined,
        inputs: textsOf(job["with"]),
        secrets: job["secrets"] === "inherit" ? "inherit" : textsOf(job["secrets"]),
        steps: Array.isArray(job["steps"]) ? job["steps"].filter(workflow_file_isPlain).map(stepOf) : [],
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
    if (!workflow_file_isPlain(environment))
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
    return workflow_file_isPlain(written) ? textsOf(written) : undefined;
}
const textsOf = (value) => workflow_file_isPlain(value)
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
const workflow_file_isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ })

};
