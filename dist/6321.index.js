export const id = 6321;
export const ids = [6321,7165];
export const modules = {

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkflow: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/adapters/workflows/expressions.js
var expressions = __webpack_require__(5835);
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
const looksAtPullRequest = (uses) => knownOf(uses) !== undefined;
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

;// CONCATENATED MODULE: ./build/domain/setup/about-pull-requests.js

function isAboutPullRequest(uses, steps) {
    if (uses !== "")
        return calledNeedsPullRequest(uses);
    const hasFiles = steps.some(getsFiles);
    return (steps.some((step) => isKnown(step) || (!hasFiles && seemsAbout(step))) &&
        !steps.some(hasFiles ? builds : works));
}
const isKnown = ({ uses, isAsking }) => isAsking || looksAtPullRequest(uses);
const getsFiles = ({ uses, run }) => /^\.\/|^(?:actions\/checkout|docker\/(?:build-push|bake)-action)@/i.test(uses) ||
    /\bgit\s+(?:clone|fetch|pull)\b|\bgh\s+(?:repo\s+clone|pr\s+(?:checkout|diff))\b|\bdocker\b.*\bbuild\b|\bnix\b/.test(run);
const words = new Set("approve assign assignee assigner automerge cla comment commitlint dco label labeler labeller labels reviewer reviewers semantic size title titles".split(" "));
const isNamedAbout = (uses) => uses
    .toLowerCase()
    .replace(/@.*$/, "")
    .split(/[^a-z0-9]+/)
    .some((word) => words.has(word));
const readsIt = /\bgithub\.event\.(?:number\b|label\b|pull_request\.(?:title|body|labels|user|draft|milestone|assignees?|requested_reviewers|number|html_url|node_id)\b)/;
const seemsAbout = ({ uses, run, script, expressions }) => isNamedAbout(uses) ||
    /\bgh\s+pr\b/.test(run) ||
    /\bcontext\.(?:issue|payload\.pull_request)\b|\brest\.(?:issues|pulls)\./.test(script) ||
    expressions.some((each) => readsIt.test(each));
const building = /\b(?:build|check|lint|make|test|cargo|go|gradle|mvn|pytest|rspec|sbt|tsc)\b/i;
const builds = ({ run, isAsking }) => building.test(isAsking ? run.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, "") : run);
const works = (step) => !isKnown(step) &&
    !isNamedAbout(step.uses) &&
    (building.test(step.run) ||
        /test|build|check|lint|scan|trigger|dispatch|deploy|workflow|synthetics|sonar|e2e|cypress/i.test(step.uses) ||
        /\b(?:curl|wget)\b|\bgh\s+(?:api|workflow)\b/.test(step.run) ||
        /dispatch/i.test(step.script));

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
    return {
        uses: textOr(uses),
        run: textOr(run),
        script,
        expressions: (0,expressions/* expressionsOf */.B)(JSON.stringify({ run, env, inputs })),
        asked,
        isAsking: asked !== undefined,
    };
}
const stepsOf = ({ steps }) => (Array.isArray(steps) ? steps.filter(isPlain) : []);
const leavesOut = ({ if: condition }) => String(condition).includes(names/* ownBranchPrefix */.PW);
const textOr = (value) => (typeof value === "string" ? value : "");
const entriesOf = (value) => isPlain(value) ? Object.entries(value) : [];
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/adapters/workflows/composite-actions.js
var composite_actions = __webpack_require__(9546);
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
            .filter((line) => publishes.test(line) && (0,expressions/* expressionsOf */.B)(line).some((each) => isSwitchedOn(each, starts)))
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
    const [first, ...more] = (0,expressions/* expressionsOf */.B)(value);
    return first !== undefined && more.length === 0 && value.trim() === first ? first.slice(3, -2) : undefined;
};
const readsPullRequest = (value) => (0,expressions/* expressionsOf */.B)(JSON.stringify(value) ?? "").some((expression) => /\bgithub\.event\.(?:number\b|pull_request\.(?:number|title|body|html_url|url|id|node_id|diff_url|comments_url|commits|commits_url|user\.login)\b)/.test(expression) && !/\|\||==|\b(?:contains|startsWith|endsWith)\(/i.test(expression));
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







function readWorkflow(path, text, actions = new Map()) {
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
        const written = document.toJS({ maxAliasCount: 1000 });
        if (!workflow_file_isPlain(written))
            return broken(1, "The file must be a mapping with the keys on and jobs.");
        if (written["on"] === undefined)
            return broken(1, 'The file has no "on".');
        if (!workflow_file_isPlain(written["jobs"]))
            return broken(1, 'The file has no "jobs".');
        const jobsWritten = (0,composite_actions/* withCompositeSteps */.j)(written["jobs"], actions);
        const value = { ...written, jobs: jobsWritten };
        const jobLines = (0,dist/* isMap */.jh)(document.contents) ? linesOfJobs(document.contents, lines) : new Map();
        const triggers = triggersOf(value["on"]);
        const jobs = Object.entries(jobsWritten).flatMap(([id, job]) => workflow_file_isPlain(job) ? [jobOf(id, job, jobLines.get(id) ?? 1)] : []);
        return {
            ...nothing,
            name: textOf(value["name"]) ?? path,
            triggers,
            jobs,
            permissions: permissionsOf(value["permissions"]),
            hasConcurrency: value["concurrency"] !== undefined,
            ...(triggers["pull_request"] === undefined && triggers["pull_request_target"] === undefined
                ? {}
                : askedOfPullRequests(jobsWritten)),
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

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withCompositeSteps),
/* harmony export */   readCompositeActions: () => (/* binding */ readCompositeActions)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5835);


const deepest = 10;
const mostActions = 100;
const mostSteps = 1_000;
const longestText = 32_768;
const longestInput = 2_048;
const unforeseen = "steps.unknown.outputs.unknown";
async function readCompositeActions(texts, read) {
    const found = new Map();
    const looked = new Set();
    let wanted = directoriesIn(texts);
    for (let depth = 0; depth < deepest && wanted.length > 0; depth += 1) {
        const now = wanted.slice(0, mostActions - looked.size);
        for (const directory of now)
            looked.add(directory);
        const files = await descriptionsOf(now, read);
        for (const [index, text] of files.entries()) {
            const action = compositeOf(text);
            if (action !== undefined)
                found.set(now[index] ?? "", action);
        }
        wanted = directoriesIn(files.filter((text) => text !== undefined)).filter((each) => !looked.has(each));
    }
    return found;
}
function directoriesIn(texts) {
    const used = texts.flatMap((text) => [...text.matchAll(/\buses["']?\s*:\s*["']?([.$]\/[^\s"',}#]*)/g)]);
    return [...new Set(used.flatMap(([, path = ""]) => directoryOf(path) ?? []))];
}
function directoryOf(uses) {
    const parts = uses
        .split("/")
        .slice(1)
        .filter((part) => part !== "" && part !== ".");
    const isInside = /^[.$]\//.test(uses) && !parts.includes("..");
    return isInside && !/\.ya?ml$/.test(uses) ? parts.join("/") : undefined;
}
async function descriptionsOf(directories, read) {
    if (directories.length === 0)
        return [];
    const places = directories.map((directory) => (directory === "" ? "" : `${directory}/`));
    const files = await read(places.flatMap((place) => [`${place}action.yml`, `${place}action.yaml`]));
    return places.map((_, index) => files[2 * index] ?? files[2 * index + 1]);
}
function compositeOf(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { logLevel: "error", maxAliasCount: 1000 });
        const { runs, inputs } = isPlain(value) ? value : {};
        if (!isPlain(runs) || runs["using"] !== "composite" || !Array.isArray(runs["steps"]))
            return undefined;
        const given = Object.entries(isPlain(inputs) ? inputs : {});
        return {
            steps: runs["steps"].filter(isPlain),
            defaults: new Map(given.map(([name, input]) => [name.toLowerCase(), isPlain(input) ? input["default"] : undefined])),
        };
    }
    catch {
        return undefined;
    }
}
function withCompositeSteps(jobs, actions) {
    if (actions.size === 0)
        return jobs;
    let left = mostSteps;
    const opened = (step, outer) => {
        const directory = typeof step["uses"] === "string" ? directoryOf(step["uses"]) : undefined;
        const action = directory === undefined ? undefined : actions.get(directory);
        if (directory === undefined || action === undefined || outer.length >= deepest)
            return [step];
        if (outer.includes(directory))
            return [step];
        const inner = action.steps.slice(0, Math.max(left, 0)).map((each) => asUsed(each, { step, action }));
        left -= inner.length;
        return [step, ...inner.flatMap((each) => opened(each, [...outer, directory]))];
    };
    return Object.fromEntries(Object.entries(jobs).map(([id, job]) => {
        const steps = isPlain(job) ? job["steps"] : undefined;
        return isPlain(job) && Array.isArray(steps)
            ? [id, { ...job, steps: numbered(steps).flatMap((step) => opened(step, [])) }]
            : [id, job];
    }));
}
const numbered = (steps) => steps.flatMap((step, index) => {
    if (!isPlain(step))
        return [];
    return [step["uses"] === undefined ? { ...step, id: step["id"] ?? String(index + 1) } : step];
});
function asUsed(inner, { step, action }) {
    const given = new Map(action.defaults);
    for (const [name, value] of Object.entries(isPlain(step["with"]) ? step["with"] : {}))
        given.set(name.toLowerCase(), value);
    const { if: own, ...rest } = inner;
    const filled = withInputs(rest, given);
    const conditions = [step["if"], own === undefined ? undefined : conditionWith(own, given)].flatMap((each) => (each === undefined ? [] : `(${withoutBraces(textOf(each))})`));
    const { name, id, uses, run } = filled;
    const shown = [name, id, uses, run].map(textOf).find((each) => each !== "") ?? "a step";
    return {
        ...filled,
        name: `${textOf(step["uses"])}: ${shown.trim().replace(/\n.*/s, "")}`,
        ...(conditions.length === 0 ? {} : { if: conditions.join(" && ") }),
        ...(isPlain(step["env"])
            ? { env: { ...step["env"], ...(isPlain(filled["env"]) ? filled["env"] : {}) } }
            : {}),
    };
}
const withoutBraces = (condition) => /^\s*\$\{\{((?:(?!\}\})[^])*)\}\}\s*$/.exec(condition)?.[1]?.trim() ?? condition;
const conditionWith = (condition, given) => withGiven(withoutBraces(textOf(condition)), given);
function withInputs(value, given) {
    if (typeof value === "string")
        return textWithInputs(value, given);
    if (Array.isArray(value))
        return value.map((each) => withInputs(each, given));
    return isPlain(value)
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withInputs(each, given)]))
        : value;
}
function textWithInputs(value, given) {
    if (value.length > longestText)
        return value;
    let [filled, rest] = ["", value];
    for (const expression of (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsOf */ .B)(value)) {
        const start = rest.indexOf(expression);
        filled += rest.slice(0, start) + withGiven(expression, given);
        rest = rest.slice(start + expression.length);
        if (filled.length > longestText)
            return value;
    }
    return filled.length + rest.length > longestText ? value : filled + rest;
}
const withGiven = (expression, given) => expression.replaceAll(/(?<![\w.-])inputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi, (_, dotted, quoted) => asExpression(given.get((dotted ?? quoted ?? "").toLowerCase())));
function asExpression(value) {
    const text = textOf(value);
    if (text.length > longestInput)
        return unforeseen;
    const parts = [];
    const pattern = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsOf */ .B)(text).reduce((rest, expression) => {
        parts.push(expression.slice(3, -2).trim());
        return rest.replace(expression, () => `\u0000${parts.length - 1}\u0001`);
    }, text);
    if (parts.length === 0)
        return literal(text);
    const escaped = pattern.replaceAll("{", "{{").replaceAll("}", "}}");
    const format = escaped.replaceAll("\u0000", "{").replaceAll("\u0001", "}");
    return `format(${[literal(format), ...parts].join(", ")})`;
}
const textOf = (value) => typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expressionsOf)
/* harmony export */ });
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


/***/ })

};
