export const id = 4988;
export const ids = [4988];
export const modules = {

/***/ 4988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflow: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
;// CONCATENATED MODULE: ./build/domain/setup/pull-request-actions.js
const known = [
    {
        actions: [
            "amannn/action-semantic-pull-request",
            "deepakputhraya/action-pr-title",
            "morrisoncole/pr-lint-action",
            "slashgear/action-check-pr-title",
            "thehanimo/pr-title-checker",
            "ytanikin/prconventionalcommits",
            "ytanikin/pr-conventional-commits",
        ],
        asks: "the title",
        needsOne: true,
    },
    {
        actions: [
            "agilepathway/label-checker",
            "docker://agilepathway/pull-request-label-checker",
            "jesusvasquez333/verify-pr-label-action",
            "mheap/github-action-required-labels",
            "yogevbd/enforce-label-action",
        ],
        asks: "the labels",
        needsOne: true,
    },
    {
        actions: ["deepakputhraya/action-branch-name", "lekterable/branchlint-action"],
        asks: "the branch's name",
        needsOne: true,
    },
    {
        actions: ["kineticcafe/actions-dco", "tisonkun/actions-dco", "ziggurat-project/actions-dco"],
        asks: "the commits' sign-off",
        needsOne: true,
    },
    { actions: ["tim-actions/dco"], asks: "the commits' sign-off", needsOne: false },
    { actions: ["tim-actions/get-pr-commits"], asks: undefined, needsOne: true },
    { actions: ["gsactions/commit-message-checker"], asks: "the commits' messages", needsOne: true },
    {
        actions: ["wagoid/commitlint-github-action", "webiny/action-conventional-commits"],
        asks: "the commits' messages",
        needsOne: false,
    },
    {
        actions: [
            "actions/first-interaction",
            "actions/labeler",
            "codelytv/pr-size-labeler",
            "eps1lon/actions-label-merge-conflict",
        ],
        asks: undefined,
        needsOne: false,
    },
    { actions: ["actions/dependency-review-action"], asks: undefined, needsOne: true },
    { actions: ["preactjs/compressed-size-action"], asks: undefined, needsOne: true },
];
const knownOf = (uses) => {
    const name = uses
        .toLowerCase()
        .replace(/@.*$/, "")
        .replace(/^(docker:.*):[^/:]*$/, "$1");
    return known.find(({ actions }) => actions.includes(name));
};
const needsPullRequest = (uses, inputs) => (knownOf(uses)?.needsOne ?? false) &&
    !(/^actions\/dependency-review-action@/i.test(uses) && "base-ref" in inputs);
const committing = [
    "ad-m/github-push-action",
    "autofix-ci/action",
    "endbug/add-and-commit",
    "planetscale/ghcommit-action",
    "stefanzweifel/git-auto-commit-action",
];
const commitsToBranch = (uses, run, inputs) => committing.includes(uses.toLowerCase().replace(/@.*$/, "")) ||
    /^[^#\n]*\bgit\s+push\b(?!.*\b(?:heroku|dokku)\b)/m.test(run) ||
    ("git-push" in inputs && String(inputs["git-push"]) === "true");
const calledFor = [
    [/(?:^|[._-])labels?[._-]/i, "the labels"],
    [/(?:^|[._-])(?:jira|title)[._-]/i, "the title"],
    [/(?:^|[._-])dco[._-]/i, "the commits' sign-off"],
    [/(?:^|[._-])(?:labell?er|trello)[._-]/i, undefined],
];
const knownCall = (uses) => {
    const file = uses.replace(/@.*$/, "").replace(/^.*\//, "");
    return /^[.$]\//.test(uses) ? undefined : calledFor.find(([words]) => words.test(file));
};
const calledNeedsPullRequest = (uses) => knownCall(uses) !== undefined;
const askedByCall = (uses) => knownCall(uses)?.[1];
function askedByStep(uses, script, env) {
    const action = knownOf(uses)?.asks;
    if (action !== undefined)
        return action;
    if (/\bcommitlint\b/.test(script))
        return "the commits' messages";
    if (!/\bexit [1-9]|\bsetFailed\b|\bthrow\b/.test(script))
        return undefined;
    if (isTested(script, env, "title"))
        return "the title";
    return isTested(script, env, "body") ? "the description" : undefined;
}
const tests = /\bgrep\b|=~|[!=]=|\[\[|\bcase\b|\.(?:test|match|exec|startsWith|includes)\(|\bif\s*\(/;
function isTested(script, env, part) {
    const names = Object.entries(env)
        .filter(([, value]) => value.includes(`github.event.pull_request.${part}`))
        .map(([name]) => name);
    const words = [...names, ...(script.includes("payload.pull_request") ? [part] : [])];
    return script.split(/[\n;]/).some((line) => {
        const said = line.split(/\W+/);
        const reads = line.includes(`pull_request.${part}`) || words.some((word) => said.includes(word));
        return reads && tests.test(line);
    });
}
const scriptNeedsPullRequest = (script) => /\bcontext\.(?:issue\.number|payload\.(?:number\b|pull_request\.))/.test(script) &&
    !/\beventName\b|\bpull_request\s*(?:\?\.|\?\?|\|\||&&|\))|!\s*context\.payload\.pull_request\b/.test(script);
const isAboutPullRequest = (uses, steps) => calledNeedsPullRequest(uses) ||
    (steps.some((step) => step.isAsking || knownOf(step.uses) !== undefined) &&
        !steps.some(({ run }) => /\b(?:build|check|lint|make|test|cargo|go|gradle|mvn|pytest|rspec|sbt|tsc)\b/i.test(run)));

;// CONCATENATED MODULE: ./build/adapters/asked-of-pull-requests.js



function askedOfPullRequests(written) {
    const jobs = entriesOf(written).flatMap(([id, job]) => (isPlain(job) ? [{ id, job }] : []));
    const areAll = jobs.length > 0 &&
        jobs.every(({ job }) => isAboutPullRequest(textOr(job["uses"]), stepsOf(job).map(readStep)));
    return {
        asksOfPullRequests: jobs.flatMap(({ id, job }) => leavesOut(job) ? [] : [...ofCall(id, job), ...ofSteps(id, job)]),
        ...(areAll ? { isAboutPullRequests: true } : {}),
    };
}
function ofCall(id, { uses }) {
    const asked = askedByCall(textOr(uses));
    return asked === undefined ? [] : [{ asked, by: `the job "${id}"` }];
}
const ofSteps = (id, job) => stepsOf(job).flatMap((step) => {
    const { uses, run, asked } = readStep(step);
    const shown = [textOr(step["name"]), uses, run.trim()].find((each) => each !== "") ?? "";
    return asked === undefined || leavesOut(step)
        ? []
        : [{ asked, by: `the step "${(0,markdown/* cutText */.IN)(shown, 80)}" of the job "${id}"` }];
});
function readStep({ uses, run, env, with: inputs }) {
    const script = isPlain(inputs) ? textOr(inputs["script"]) : "";
    const variables = Object.fromEntries(entriesOf(env).map(([name, value]) => [name, textOr(value)]));
    const asked = askedByStep(textOr(uses), `${textOr(run)}\n${script}`, variables);
    return { uses: textOr(uses), run: textOr(run), asked, isAsking: asked !== undefined };
}
const stepsOf = ({ steps }) => (Array.isArray(steps) ? steps.filter(isPlain) : []);
const leavesOut = ({ if: condition }) => String(condition).includes(names/* ownBranchPrefix */.PW);
const textOr = (value) => (typeof value === "string" ? value : "");
const entriesOf = (value) => isPlain(value) ? Object.entries(value) : [];
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

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
        const tree = treeOf(text);
        return new Foreseen(tree, start).truthOf(tree) ?? true;
    }
    catch {
        return true;
    }
}
function foreseenText(expression, start) {
    try {
        const value = new Foreseen(treeOf(expression), start).evaluate();
        return value.primitive ? value.coerceString() : undefined;
    }
    catch {
        return undefined;
    }
}
const treeOf = (expression) => new parser/* Parser */.i(new lexer/* Lexer */.JG(expression).lex().tokens, contexts, functions).parse();
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
const ownBranch = (0,names/* recoveryBranch */.Sz)("RB-1");
const onBranch = {
    ref: conditions_text(`refs/heads/${ownBranch}`),
    ref_name: conditions_text(ownBranch),
    ref_type: conditions_text("branch"),
    head_ref: conditions_text(""),
    base_ref: conditions_text(""),
};
const conditions_known = {
    pull_request: new Map(Object.entries({
        event_name: conditions_text("pull_request"),
        ref: conditions_text("refs/pull/1/merge"),
        ref_name: conditions_text("1/merge"),
    })),
    push: new Map(Object.entries({ event_name: conditions_text("push"), ...onBranch })),
    workflow_dispatch: new Map(Object.entries({ event_name: conditions_text("workflow_dispatch"), ...onBranch })),
};
const eventOf = new Map([
    ["action", "pull_request"],
    ["number", "pull_request"],
    ["pull_request", "pull_request"],
    ["inputs", "workflow_dispatch"],
]);
const present = new data/* Dictionary */.bT();
class Foreseen extends evaluator/* Evaluator */.o {
    start;
    #values = new Map();
    constructor(tree, start) {
        super(tree, new data/* Dictionary */.bT());
        this.start = start;
    }
    eval(expression) {
        const before = this.#values.get(expression);
        if (before !== undefined)
            return before;
        const value = super.eval(expression);
        this.#values.set(expression, value);
        return value;
    }
    truthOf(expression) {
        if (expression instanceof ast/* Grouping */.aU)
            return this.truthOf(expression.group);
        if (expression instanceof ast/* Logical */.oD) {
            const truths = expression.args.map((each) => this.truthOf(each));
            const deciding = expression.operator.type !== lexer/* TokenType */.ks.AND;
            if (truths.includes(deciding))
                return deciding;
            return truths.includes(undefined) ? undefined : !deciding;
        }
        try {
            return (0,result/* truthy */.vN)(this.eval(expression));
        }
        catch (error) {
            if (error instanceof UnknownError)
                return undefined;
            throw error;
        }
    }
    visitLogical({ operator, args }) {
        const deciding = operator.type !== lexer/* TokenType */.ks.AND;
        const value = args.find((each, index) => {
            const truth = this.truthOf(each);
            return index === args.length - 1 || (truth ?? unknown()) === deciding;
        });
        return value === undefined ? unknown() : this.eval(value);
    }
    visitUnary({ expr }) {
        return new data/* BooleanData */.bo(!(this.truthOf(expr) ?? unknown()));
    }
    visitContextAccess(_) {
        return unknown();
    }
    visitIndexAccess(access) {
        const { names, hasStar } = pathOf(access);
        const [context, first = "", second = "", ...further] = names;
        const absent = hasStar ? new data/* Array */.O3() : new data/* Null */.Uv();
        if (context === "inputs")
            return names.length === 2 ? this.#input(first, { isText: false }) : unknown();
        if (context !== "github")
            return unknown();
        if (first === "event")
            return this.#ofEvent([second, ...further], absent);
        return (names.length === 2 ? conditions_known[this.start.event].get(first) : undefined) ?? unknown();
    }
    #ofEvent([name = "", ...further], absent) {
        const only = eventOf.get(name);
        if (only === undefined)
            return unknown();
        if (only !== this.start.event)
            return absent;
        const [input, ...more] = further;
        if (name === "inputs" && input !== undefined && more.length === 0)
            return this.#input(input, { isText: true });
        return name === "pull_request" && input === undefined ? present : unknown();
    }
    #input(name, { isText }) {
        const { event, inputs } = this.start;
        if (inputs === undefined || name === notNamed)
            return unknown();
        if (event !== "workflow_dispatch" || !inputs.has(name))
            return new data/* Null */.Uv();
        const value = inputs.get(name);
        if (value === undefined)
            return unknown();
        if (isText || typeof value === "string")
            return conditions_text(String(value));
        return typeof value === "number" ? new data/* NumberData */.Q9(value) : new data/* BooleanData */.bo(value);
    }
    visitFunctionCall(call) {
        const name = call.functionName.lexeme.toLowerCase();
        if (statusFunctions.includes(name))
            return new data/* BooleanData */.bo(name === "always" || name === "success");
        return name === "hashfiles" || name === "tojson" ? unknown() : super.visitFunctionCall(call);
    }
}
const notNamed = "*";
function pathOf(access) {
    const names = [];
    let hasStar = false;
    let at = access;
    while (at instanceof ast/* IndexAccess */.p_) {
        const { index } = at;
        const name = index instanceof ast/* Literal */.uS && index.literal.kind === data/* Kind */.b8.String ? index.literal : undefined;
        names.unshift(name?.coerceString().toLowerCase() ?? notNamed);
        hasStar ||= index instanceof ast/* Star */.FE;
        at = at.expr;
    }
    return { names: [at instanceof ast/* ContextAccess */.QC ? at.name.lexeme.toLowerCase() : "", ...names], hasStar };
}

// EXTERNAL MODULE: ./build/domain/setup/started-checks.js
var started_checks = __webpack_require__(3282);
;// CONCATENATED MODULE: ./build/adapters/when-started.js




function whenStarted(workflow, facts, neverForPullRequests = []) {
    const starts = startsOf(workflow["on"], facts);
    const jobs = Object.entries(workflow["jobs"] ?? {}).flatMap(([id, job]) => when_started_isPlain(job) ? [[id, job]] : []);
    const runs = (start) => runningJobs(new Map(jobs), start);
    const started = runs(starts.dispatch);
    const usual = new Set(starts.usual.flatMap((start) => [...runs(start)]));
    for (const id of neverForPullRequests)
        usual.delete(id);
    const running = jobs.filter(([id]) => started.has(id));
    const outside = namesReading(workflow["env"]);
    const parts = running.flatMap(([id, job]) => partsOf({ id, job, outside, isUsual: usual.has(id) }, starts));
    const switched = started.size === 0 ? [] : switchedOn({ env: workflow["env"] }, starts);
    return {
        onlyWhenStarted: [
            ...switched.map((name) => `${name} of the workflow`),
            ...parts.flatMap(({ name, isUsual, on }) => isUsual ? on.map((each) => `${each} of ${name}`) : [name]),
        ],
        readsPullRequest: parts.filter(({ reads }) => reads).map(({ name }) => name),
        commitsWhenStarted: parts.filter(({ commits }) => commits === true).map(({ name }) => name),
        ...(started.size === 0 && usual.size > 0 ? { idleWhenStarted: idleFor(jobs) } : {}),
        callsWhenStarted: running.flatMap(([, { uses }]) => typeof uses === "string" && uses.startsWith("./") ? [uses.slice(2)] : []),
    };
}
const idleFor = (jobs) => jobs.some(([, job]) => concernsSome.test((conditionOf(job) ?? "").slice(0, longestCondition).replaceAll(leavingOut, "")))
    ? "some"
    : "all";
const longestCondition = 4_096;
const leavingOut = /!\s*contains\([^)]*\)|[\w.]+\s*!=\s*'[^']*'/g;
const concernsSome = /\bgithub\.(?:actor|triggering_actor|event\.(?:label|sender|action|pull_request\.(?:user|labels|draft)))\b|\.labels\b/;
function startsOf(on, facts) {
    const { triggers } = facts;
    const pushes = (0,started_checks/* checksPushes */.m8)(facts);
    const given = when_started_isPlain(on) && when_started_isPlain(on["workflow_dispatch"]) ? on["workflow_dispatch"]["inputs"] : {};
    const inputs = triggers["workflow_call"] === undefined || triggers["pull_request"] !== undefined || pushes
        ? new Map(Object.entries(when_started_isPlain(given) ? given : {}).map(([name, input]) => [
            name.toLowerCase(),
            defaultOf(input),
        ]))
        : undefined;
    const opened = triggers["pull_request"] !== undefined || !pushes;
    return {
        dispatch: { event: "workflow_dispatch", inputs },
        usual: [
            ...(opened ? [{ event: "pull_request", inputs }] : []),
            ...(pushes ? [{ event: "push", inputs }] : []),
        ],
    };
}
function defaultOf(input) {
    const { type, default: value } = when_started_isPlain(input) ? input : {};
    if (type === "boolean")
        return value === true || value === "true";
    if (!["string", "number", "boolean"].includes(typeof value) || String(value).includes("${{"))
        return undefined;
    return type === "number" ? Number(value) : String(value);
}
function runningJobs(jobs, start) {
    const known = new Map();
    const runs = (id) => {
        const job = jobs.get(id);
        if (job === undefined)
            return true;
        const before = known.get(id);
        if (before !== undefined)
            return before;
        known.set(id, true);
        const condition = conditionOf(job);
        const needs = [job["needs"]].flat().map(String);
        const asksForResults = /\b(?:always|failure|cancelled)\s*\(/i.test(condition ?? "");
        const result = canHold(condition, start) && (asksForResults || needs.every(runs));
        known.set(id, result);
        return result;
    };
    return new Set([...jobs.keys()].filter(runs));
}
function partsOf({ id, job, isUsual, outside }, starts) {
    const { with: inputs, env, environment } = job;
    const steps = Array.isArray(job["steps"]) ? job["steps"].filter(when_started_isPlain) : [];
    const own = {
        name: `the job "${id}"`,
        isUsual,
        on: [...switchedOn({ inputs, env }, starts), ...otherEnvironment(environment, starts)],
        reads: readsPullRequest(inputs) || calledNeedsPullRequest(when_started_textOr(job["uses"])),
    };
    if (!isUsual)
        return [own];
    const reading = [...outside, ...namesReading(env)];
    return [own, ...steps.flatMap((step, index) => partOf(step, { id, index, reading, starts }))];
}
function partOf(step, { id, index, reading, starts }) {
    const condition = conditionOf(step);
    if (!canHold(condition, starts.dispatch))
        return [];
    const name = [step["name"], step["id"], step["uses"]].find((each) => typeof each === "string");
    const { run, with: inputs, env, uses } = step;
    return [
        {
            name: `the step "${(0,markdown/* cutText */.IN)(String(name ?? index + 1), 80)}" of the job "${id}"`,
            isUsual: starts.usual.some((start) => canHold(condition, start)),
            on: switchedOn({ inputs, env, run }, starts),
            reads: readsPullRequest({ run, inputs, env }) ||
                namesOne(reading, { run, inputs, env }) ||
                fails(uses, inputs),
            commits: commitsToBranch(when_started_textOr(uses), when_started_textOr(run), when_started_isPlain(inputs) ? inputs : {}),
        },
    ];
}
const conditionOf = ({ if: condition }) => ["string", "boolean", "number"].includes(typeof condition) ? String(condition) : undefined;
const publishes = /push|publish|deploy|release|upload/i;
function switchedOn({ inputs, env, run }, starts) {
    const given = [inputs, env].flatMap((each) => (when_started_isPlain(each) ? Object.entries(each) : []));
    const lines = typeof run === "string" ? run.split("\n") : [];
    return [
        ...given
            .filter(([name, value]) => publishes.test(name) && isSwitchedOn(value, starts))
            .map(([name]) => `"${name}"`),
        ...lines
            .filter((line) => publishes.test(line) && expressionsOf(line).some((each) => isSwitchedOn(each, starts)))
            .map((line) => `"${(0,markdown/* cutText */.IN)(line.trim(), 60)}"`),
    ];
}
function isSwitchedOn(value, { dispatch, usual }) {
    const expression = onlyExpression(value);
    if (expression === undefined)
        return false;
    const isOff = (start) => !canHold(expression, start) || ["false", "0"].includes(foreseenText(expression, start) ?? "");
    return !isOff(dispatch) && usual.every(isOff);
}
function otherEnvironment(environment, { dispatch, usual }) {
    const expression = onlyExpression(when_started_isPlain(environment) ? environment["name"] : environment);
    if (expression === undefined)
        return [];
    const found = foreseenText(expression, dispatch) ?? "";
    const others = usual.map((start) => foreseenText(expression, start));
    return found === "" || others.includes(undefined) || others.includes(found)
        ? []
        : [`the environment "${found}"`];
}
const onlyExpression = (value) => {
    if (typeof value !== "string")
        return undefined;
    const [first, ...more] = expressionsOf(value);
    return first !== undefined && more.length === 0 && value.trim() === first ? first.slice(3, -2) : undefined;
};
function expressionsOf(text) {
    const found = [];
    let start = text.indexOf("${{");
    while (start !== -1) {
        const end = text.indexOf("}}", start);
        if (end === -1)
            break;
        found.push(text.slice(start, end + 2));
        start = text.indexOf("${{", end);
    }
    return found;
}
const readsPullRequest = (value) => expressionsOf(JSON.stringify(value) ?? "").some((expression) => /\bgithub\.event\.(?:number\b|pull_request\.(?:number|title|body|html_url|url|id|node_id|diff_url|comments_url|commits|commits_url|user\.login)\b)/.test(expression) && !/\|\||==|\b(?:contains|startsWith|endsWith)\(/i.test(expression));
function fails(uses, inputs) {
    const given = when_started_isPlain(inputs) ? inputs : {};
    return needsPullRequest(when_started_textOr(uses), given) || scriptNeedsPullRequest(when_started_textOr(given["script"]));
}
const when_started_textOr = (value) => (typeof value === "string" ? value : "");
const namesReading = (env) => Object.entries(when_started_isPlain(env) ? env : {}).flatMap(([name, value]) => (readsPullRequest(value) ? [name] : []));
const namesOne = (names, value) => {
    const words = new Set((JSON.stringify(value) ?? "").split(/\W+/));
    return names.some((name) => words.has(name));
};
const when_started_isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/setup/own-deployment.js + 1 modules
var own_deployment = __webpack_require__(914);
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
        const triggers = triggersOf(value["on"]);
        const jobs = Object.entries(value["jobs"]).flatMap(([id, job]) => workflow_file_isPlain(job) ? [jobOf(id, job, jobLines.get(id) ?? 1)] : []);
        return {
            ...nothing,
            name: textOf(value["name"]) ?? path,
            triggers,
            jobs,
            permissions: permissionsOf(value["permissions"]),
            hasConcurrency: value["concurrency"] !== undefined,
            ...(triggers["pull_request"] === undefined && triggers["pull_request_target"] === undefined
                ? {}
                : askedOfPullRequests(value["jobs"])),
            ...whenStarted(value, { triggers }, triggers["pull_request"] === undefined ? productionJobs(jobs) : []),
        };
    }
    catch (error) {
        return broken(1, `The file cannot be read: ${(0,message_of/* messageOf */.b)(error)}`);
    }
}
const productionJobs = (jobs) => jobs.filter(own_deployment/* namesProduction */.iS).map(({ id }) => id);
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
        ...onlyForPullRequests(job["if"]),
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
function onlyForPullRequests(condition) {
    if (condition === undefined)
        return {};
    const holds = (event) => canHold(scalarText(condition), { event, inputs: undefined });
    return holds("pull_request") && !holds("push") && !holds("workflow_dispatch")
        ? { isOnlyForPullRequests: true }
        : {};
}
const stepOf = (step) => ({
    ...onlyForPullRequests(step["if"]),
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

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PE: () => (/* binding */ deploymentOf),
  PT: () => (/* binding */ isDeployName),
  iS: () => (/* binding */ namesProduction),
  GH: () => (/* binding */ startOf),
  WK: () => (/* binding */ testsToo),
  ec: () => (/* binding */ toolsOfWorkflow)
});

;// CONCATENATED MODULE: ./build/domain/setup/deploy-tools.js
const deploys = (tool, pattern, unless) => ({
    kind: "deployment",
    tool,
    pattern,
    ...(unless === undefined ? {} : { unless }),
});
const dryRun = /--dry-run\b/;
const commands = [
    deploys("kubectl apply", /\bkubectl\b.*\s(?:apply|replace)\s/, dryRun),
    deploys("kubectl rollout", /\bkubectl\b.*\s(?:set\s+image|rollout\s+restart)\b/),
    deploys("oc apply", /\boc\b.*\s(?:apply|rollout\s+(?:latest|restart)|start-build)\b/, dryRun),
    deploys("helm upgrade", /\bhelm\b.*\s(?:upgrade|install)\s/, /--dry-run\b|\bhelm\s+plugin\b/),
    deploys("helmfile apply", /\bhelmfile\b.*\s(?:apply|sync)\b/),
    deploys("skaffold run", /\bskaffold\s+(?:run|deploy)\b/),
    deploys("argocd app sync", /\bargocd\s+app\s+(?:sync|set)\b/, dryRun),
    deploys("terraform apply", /\b(?:terraform|terragrunt|tofu)\b.*\s(?:run-all\s+)?apply\b/),
    deploys("pulumi up", /\bpulumi\s+up(?:date)?\b/),
    deploys("cdk deploy", /\bcdk\s+deploy\b/),
    deploys("sam deploy", /\bsam\s+deploy\b/),
    deploys("serverless deploy", /\b(?:serverless|sls)\s+deploy\b/),
    deploys("copilot deploy", /\bcopilot\s+(?:\w+\s+)?deploy\b/),
    deploys("aws ecs update-service", /\baws\s+ecs\s+update-service\b/),
    deploys("aws lambda update-function-code", /\baws\s+lambda\s+update-function-code\b/),
    deploys("aws deploy create-deployment", /\baws\s+deploy\s+create-deployment\b/),
    deploys("aws cloudformation deploy", /\baws\s+cloudformation\s+(?:deploy|update-stack)\b/),
    deploys("aws s3 sync", /\baws\s+s3\s+sync\s+(?!["']?s3:)\S+\s+["']?s3:/, /--dryrun\b/),
    deploys("eb deploy", /\beb\s+deploy\b/),
    deploys("az … deploy", /\baz\s+(?:webapp|functionapp|containerapp|staticwebapp|aks|spring)\s+(?:deploy|update|up)\b/),
    deploys("az … deployment", /\baz\s+(?:webapp|functionapp|deployment)\s+(?:deployment|group|sub)\s+(?:source|create|slot)\b/),
    deploys("gcloud deploy", /\bgcloud\s+(?:beta\s+)?(?:run|app|functions)\s+(?:services\s+update\b|deploy\b)/, /--no-(?:traffic|promote)\b/),
    deploys("firebase deploy", /\bfirebase\s+deploy\b/),
    deploys("vercel --prod", /\bvercel\b.*\s--prod\b/),
    deploys("netlify deploy --prod", /\bnetlify\s+deploy\b.*\s(?:--prod|-p)\b/),
    deploys("wrangler deploy", /\bwrangler\s+(?:deploy|publish)\b/, dryRun),
    deploys("wrangler pages deploy", /\bwrangler\s+pages\s+(?:deploy|publish)\b/),
    deploys("flyctl deploy", /\b(?:fly|flyctl)\s+deploy\b/),
    deploys("git push heroku", /\bgit\s+push\b.*\b(?:heroku|dokku)\b/),
    deploys("heroku container:release", /\bheroku\s+container:release\b/),
    deploys("railway up", /\brailway\s+(?:up|redeploy)\b/),
    deploys("cf push", /\bcf\s+(?:push|deploy)\b/),
    deploys("kamal deploy", /\bkamal\s+(?:deploy|redeploy)\b/),
    deploys("cap deploy", /\bcap\s+\S+\s+deploy\b/),
    deploys("dep deploy", /\bdep\s+deploy\b/),
    deploys("ansible-playbook", /\bansible-playbook\b/, /--(?:check|syntax-check|list-\w+)\b/),
    deploys("rsync", /\brsync\s+.*\s\S+@?[\w.${}-]+:\S*/),
    deploys("eas submit", /\beas\s+(?:submit|update)\b/),
    deploys("fastlane", /\bfastlane\s+.*(?:release|deploy|beta|production|submit)\b/),
    deploys("a target called deploy", /\b(?:npm|pnpm|yarn|bun|make|just|task|rake|inv|invoke|nx)\s+(?:run\s+)?(?:-\S+\s+)*deploy(?::[\w:-]+)?(?=\s|$)/, /\bdeploy:(?:preview|check|dry)/),
    deploys("a script called deploy", /^(?:sudo\s+)?(?:(?:(?:ba|z)?sh|python3?|ruby|node)\s+(?:\.?\/)?|\.?\/)(?:[\w.-]+\/)*(?:deploy|terraform-apply|tf-apply)[\w-]*(?:\.\w+)?(?=\s|$)/, /--(?:dry-run|check)\b/),
    { kind: "site", tool: "mkdocs gh-deploy", pattern: /\bmkdocs\s+gh-deploy\b|\bmike\s+deploy\b/ },
    { kind: "site", tool: "gh-pages", pattern: /\bgh-pages\s+(?:-d|--dist)\b/ },
    {
        kind: "versions",
        tool: "semantic-release",
        pattern: /(?:^|[\s/])semantic-release(?:\s+(?!--dry-run)|$)/,
        unless: /\b(?:install|add|i)\s|--dry-run\b/,
    },
    { kind: "versions", tool: "changeset version", pattern: /\bchangeset\s+(?:version|publish|tag)\b/ },
    {
        kind: "versions",
        tool: "lerna version",
        pattern: /\blerna\s+(?:version|publish)\b/,
        unless: /--no-git-tag-version\b|\bfrom-(?:git|package)\b/,
    },
    {
        kind: "versions",
        tool: "standard-version",
        pattern: /\b(?:standard-version|commit-and-tag-version|release-it)\b/,
        unless: /\b(?:install|add|i)\s|--dry-run\b/,
    },
    { kind: "versions", tool: "cz bump", pattern: /\bcz\s+bump\b/ },
];
const versionActions = [
    "anothrnick/github-tag-action",
    "changesets/action",
    "codfish/semantic-release-action",
    "commitizen-tools/commitizen-action",
    "cycjimmy/semantic-release-action",
    "go-semantic-release/action",
    "google-github-actions/release-please-action",
    "googleapis/release-please-action",
    "mathieudutour/github-tag-action",
    "phips28/gh-action-bump-version",
    "python-semantic-release/python-semantic-release",
    "rymndhng/release-on-push-action",
    "tripss/conventional-changelog-action",
];
const siteActions = /(?:^|[/-])(?:actions-)?gh-pages(?:$|-)|github-pages|^actions\/deploy-pages$|^documenter/;
const otherActions = new Set([
    "akhileshns/heroku-deploy",
    "cloudflare/wrangler-action",
    "dflook/terraform-apply",
    "dflook/tofu-apply",
    "guardian/actions-riff-raff",
    "pulumi/actions",
    "samkirkland/ftp-deploy-action",
]);
const besides = new Set("check cleanup comment delete destroy deployments lint notify plan post preview prepare previews slack smoke status test tests url validate wait".split(" "));
const longestLine = 1_024;
const toolsInScript = (text) => text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n|&&|;/)
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => !/^(?:#|echo\b|printf\b)/.test(line))
    .flatMap((line) => commands
    .filter(({ pattern, unless }) => pattern.test(line) && unless?.test(line) !== true)
    .map(({ kind, tool }) => ({ kind, tool, text: withoutExpressions(line) })));
const withoutExpressions = (text) => text.slice(0, longestLine).replaceAll(/\$\{\{[^}]*\}\}/g, " ");
function toolsOfUses(uses, inputs) {
    const kind = kindOfUses(uses.toLowerCase().replace(/@.*$/, ""), inputs);
    if (kind === undefined)
        return [];
    const text = withoutExpressions(Object.entries(inputs).flat().join(" "));
    return [{ kind, tool: uses.replace(/@.*$/, ""), text }];
}
function kindOfUses(name, inputs) {
    if (versionActions.some((each) => name === each || name.startsWith(`${each}/`)))
        return "versions";
    if (siteActions.test(name))
        return "site";
    const words = name
        .replace(/\.ya?ml$/, "")
        .replace(/^.*\//, "")
        .split(/[^a-z0-9]+/);
    const isDeploying = otherActions.has(name) || words.some((word) => ["deploy", "deployer", "redeploy"].includes(word));
    const isBeside = words.some((word) => besides.has(word)) || besides.has(inputs["command"] ?? "");
    return isDeploying && !isBeside ? "deployment" : undefined;
}

// EXTERNAL MODULE: ./build/domain/setup/contract.js
var contract = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/domain/setup/started-checks.js
var started_checks = __webpack_require__(3282);
;// CONCATENATED MODULE: ./build/domain/setup/own-deployment.js



const productionWords = new Set(["live", "prd", "prod", "production"]);
const otherWords = new Set(("acceptance alpha beta demo dev develop development doc docs documentation int integration " +
    "nonprod nonproduction pages perf performance pr pre preprod preproduction preview qa review sandbox sit stage " +
    "staging stg storybook test testing training uat wiki").split(" "));
function placeOf(text) {
    const words = wordsOf(text);
    const isProduction = words.some((word, index) => productionWords.has(word) && !["non", "not", "pre"].includes(words[index - 1] ?? "") && word !== "");
    if (isProduction)
        return "production";
    return words.some((word) => otherWords.has(word)) ? "other" : undefined;
}
const wordsOf = (text) => text
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/\d+$/, ""))
    .filter((word) => word !== "");
const isDeployName = ({ path, name }) => /(?:^|[/_-])deploy(?:[._-]|ment|s\b|$)/i.test(path) || /\bdeploy/i.test(name);
function placeInName({ path, name }) {
    const file = path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
    const after = [name, file].flatMap((text) => {
        const words = wordsOf(text);
        const at = words.findIndex((word) => word.startsWith("deploy"));
        if (at < 0)
            return [];
        const end = words.findIndex((word, index) => index > at && ["and", "then", "with"].includes(word));
        const rest = words
            .slice(at + 1, end < 0 ? undefined : end)
            .filter((word) => !["to", "the", "in", "into", "on", "for"].includes(word));
        return placeOf(rest.slice(0, 2).join(" ")) ?? [];
    });
    return after.includes("production") ? "production" : after[0];
}
const onlyLooks = /test|lint|plan|scan|check|verif|notif|slack/i;
const environmentInput = /^(?:target[-_])?env(?:ironment)?(?:[-_]name)?$/i;
function targetsOf(job, workflows) {
    const called = (0,contract/* localCall */.GS)(job.uses);
    const inside = workflows.find(({ path }) => path === called)?.jobs ?? [];
    return [...environmentsOf(job), ...inside.flatMap(environmentsOf)].map((environment) => ({
        environment,
        line: job.line,
    }));
}
function environmentsOf({ environment, uses, inputs }) {
    const passed = uses === undefined || onlyLooks.test(uses.replace(/^.*\/|@.*$/g, ""))
        ? []
        : Object.entries(inputs).flatMap(([key, value]) => (environmentInput.test(key) ? value : []));
    return [environment?.name ?? "", ...passed].filter((name) => name !== "" && !name.includes("${{"));
}
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
const localCluster = /\b(?:kind|k3d)\s+(?:create\s+cluster|cluster\s+create)\b|\bminikube\s+start\b|\bct\s+install\b|^(?:helm\/kind-action|engineerd\/setup-kind|[\w-]+\/(?:actions-)?setup-minikube|absaoss\/k3d-action)@/im;
const hasOwnCluster = ({ steps }) => steps.some(({ run = "", uses = "" }) => localCluster.test(`${run}\n${uses}`));
function toolsOf(job) {
    if (job.isOnlyForPullRequests === true)
        return [];
    const steps = job.steps.filter((step) => step.isOnlyForPullRequests !== true);
    const used = steps.flatMap(({ run = "", uses = "", inputs }) => [
        ...toolsInScript(run),
        ...toolsOfUses(uses, inputs),
    ]);
    const called = toolsOfUses(job.uses ?? "", job.inputs);
    return [...called, ...(hasOwnCluster(job) ? [] : used)].map((tool) => ({ ...tool, job }));
}
const toolsOfWorkflow = ({ jobs }, workflows) => jobs.flatMap((job) => {
    const called = (0,contract/* localCall */.GS)(job.uses);
    const inside = workflows.find(({ path }) => path === called)?.jobs ?? [];
    return [...toolsOf(job), ...inside.flatMap(toolsOf).map((tool) => ({ ...tool, job }))];
});
const placeOfTool = ({ job: { id, name = "" }, text }) => placeOf(withoutExpressions(`${id} ${name}`)) ?? placeOf(text);
function deploymentOf(workflow, workflows, { environments }) {
    const targets = workflow.jobs.flatMap((job) => targetsOf(job, workflows));
    const production = targets.find(({ environment }) => isSame(environment, environments.production)) ??
        targets.find(({ environment }) => placeOf(environment) === "production");
    if (production !== undefined)
        return { place: "production", ...production };
    const tools = toolsOfWorkflow(workflow, workflows).filter(({ kind }) => kind !== "versions");
    const used = tools.filter(({ kind }) => kind === "deployment");
    const isElse = used.length === 0 && (tools.length > 0 || workflow.jobs.some(hasOwnCluster));
    if (isElse || (used.length === 0 && !isDeployName(workflow)))
        return undefined;
    const own = targets.find(({ environment }) => isSame(environment, environments.staging));
    return { place: placeAmong(workflow, targets, used), ...toolShown(used), ...own };
}
function placeAmong(workflow, targets, used) {
    if (targets.length > 0 && targets.every(({ environment }) => placeOf(environment) === "other"))
        return "other";
    const places = used.map(placeOfTool);
    if (places.includes("production"))
        return "production";
    const named = placeInName(workflow);
    return named ?? (places.length > 0 && places.every((place) => place === "other") ? "other" : undefined);
}
function toolShown(used) {
    const shown = used.find((each) => placeOfTool(each) === "production") ?? used[0];
    return shown === undefined ? {} : { tool: shown.tool, line: shown.job.line };
}
const testsToo = (workflow, workflows, names) => deploymentOf(workflow, workflows, names) === undefined ||
    workflow.jobs.some(({ id, name = "" }) => /test|lint|check/i.test(`${id} ${name}`));
const namesProduction = (job) => environmentsOf(job).some((environment) => placeOf(environment) === "production");
function startOf({ push, schedule, release, workflow_run: run }, base) {
    if (push !== undefined) {
        const isTags = push.tags !== undefined && push.branches === undefined;
        return isTags || (0,started_checks/* hearsBranch */.cc)(push, base) ? { by: "push" } : { by: "push", branches: push.branches ?? [] };
    }
    if (release !== undefined)
        return { by: "release" };
    if (run !== undefined)
        return { by: "workflow_run" };
    return schedule === undefined ? undefined : { by: "schedule" };
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


/***/ })

};
