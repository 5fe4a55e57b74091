export const id = 406;
export const ids = [406];
export const modules = {

/***/ 6321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/adapters/workflows/expressions.js
var expressions = __webpack_require__(85835);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __webpack_require__(19788);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(49820);
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
var composite_actions = __webpack_require__(47165);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/index.js
var data = __webpack_require__(45958);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/evaluator.js + 2 modules
var evaluator = __webpack_require__(42886);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/parser.js
var parser = __webpack_require__(24566);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(12083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(96856);
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
var started_checks = __webpack_require__(73282);
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
var message_of = __webpack_require__(33257);
// EXTERNAL MODULE: ./build/domain/setup/own-deployment.js + 1 modules
var own_deployment = __webpack_require__(70914);
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

/***/ 47165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readCompositeActions),
/* harmony export */   j: () => (/* binding */ withCompositeSteps)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85835);


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

/***/ 85835:
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


/***/ }),

/***/ 45299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ deployCalls),
  n: () => (/* binding */ deployChecks)
});

// EXTERNAL MODULE: ./build/domain/setup/contract.js
var contract = __webpack_require__(2509);
;// CONCATENATED MODULE: ./build/domain/setup/deploy-hazards.js
const byPosition = "goes to a position in its own list, which holds deployments that failed, and not to the release that the console names";
const commands = [
    {
        command: "kubectl rollout undo",
        pattern: /\bkubectl\b.*\brollout\s+undo\b/,
        happens: `${byPosition}; the next apply keeps what it brought back`,
        helps: "Apply the manifests of the commit.",
    },
    {
        command: "helm rollback without a revision",
        pattern: /\bhelm\s+rollback\b/,
        unless: /\bhelm\s+rollback\s+(?:-\S+\s+)*\S+\s+(?:\d|["']?\$)/,
        happens: byPosition,
        helps: "Upgrade with the chart and the values of the commit, or name the revision.",
    },
    {
        command: "cap deploy:rollback",
        pattern: /\bcap\s+\S+\s+deploy:rollback\b/,
        unless: /\bROLLBACK_RELEASE=/,
        happens: byPosition,
        helps: "Deploy the commit, or name the folder in ROLLBACK_RELEASE.",
    },
    {
        command: "shipit rollback",
        pattern: /\bshipit\s+\S+\s+rollback\b/,
        happens: byPosition,
        helps: "Deploy the commit.",
    },
    {
        command: "pm2 deploy revert",
        pattern: /\bpm2\s+deploy\b.*\brevert\b/,
        happens: byPosition,
        helps: "Deploy the commit.",
    },
    {
        command: "git ftp push",
        pattern: /\bgit[ -]ftp\s+(?:push|catchup)\b/,
        unless: /\s(?:--all|-a)\b/,
        happens: "after a deployment that failed halfway it finds nothing to do",
        helps: "Write git ftp push --all.",
    },
    {
        command: "pip install git+…",
        pattern: /\bpip3?\s+install\b.*\bgit\+/,
        unless: /--force-reinstall\b/,
        happens: "keeps the newer code where the version was not raised",
        helps: "Add --force-reinstall --no-deps, or take the version from the tag.",
    },
    {
        command: "garbage-collect --delete-untagged",
        pattern: /\bgarbage-collect\b.*\s(?:--delete-untagged|-m)\b/,
        happens: "takes the platforms of tagged images: none can be pulled any more",
        helps: "Leave the option out.",
    },
    {
        command: "skopeo copy",
        pattern: /\bskopeo\s+copy\b/,
        unless: /\s(?:--all|-a|--multi-arch)\b/,
        happens: "copies one platform of an image: the tag does not get the older digest again",
        helps: "Add --all.",
    },
    {
        command: "supervisorctl update",
        pattern: /\bsupervisorctl\b.*\bupdate\b/,
        happens: "starts nothing that failed as long as the configuration is the same",
        helps: "Write supervisorctl restart, then look at supervisorctl status.",
    },
    {
        command: "git describe or git tag for a release",
        pattern: /\bgit\s+(?:describe\b.*--abbrev=0|tag\b.*--sort)/,
        happens: "names the newest tag, which after a rollback is not the release that runs",
        helps: 'Read the release from the input "deployment".',
    },
    {
        command: "nix-env --rollback",
        pattern: /\bnix-env\b.*\s--rollback\b/,
        happens: "goes to the next lower generation, also where that is the one which an earlier rollback left",
        helps: "Build and switch to the commit, or name the generation.",
    },
    {
        command: "git tag --force",
        pattern: /\bgit\s+tag\b.*\s(?:-f|--force)(?:\s|$)/,
        happens: "moves a tag that clones which have it already keep where it was, without an error",
        helps: "Move a branch, or fetch with git fetch --tags --force wherever the tag is read.",
    },
    {
        command: "helm upgrade",
        pattern: /\bhelm\s+(?:upgrade|up)\b/,
        unless: /\s--(?:atomic|rollback-on-failure|cleanup-on-fail)\b/,
        happens: "to the older chart leaves what an upgrade that failed halfway had made: both releases run",
        helps: "Add --atomic (Helm 4: --rollback-on-failure) or --cleanup-on-fail.",
    },
    {
        command: "terraform apply or tofu apply",
        pattern: /\b(?:terraform|tofu)\b.*\sapply\b.*\s-auto-approve\b/,
        happens: 'destroys and makes anew what the newer release renamed by "moved", whatever prevent_destroy says',
        helps: "Have the pipeline refuse a plan that destroys, and move the state back first.",
    },
    {
        command: "pm2 reload of a file",
        pattern: /\bpm2\s+(?:startOrReload|startOrRestart|startOrGracefulReload|reload|restart)\b.*\.(?:config\.[cm]?js|json|ya?ml)\b/,
        happens: "keeps settings, arguments and programs of the newer file that the older one lacks, also with --update-env",
        helps: "Write pm2 delete, then pm2 start.",
    },
    {
        command: "pipx install of a version",
        pattern: /\bpipx\s+install\b.*==/,
        unless: /\s(?:--force|-f)\b/,
        happens: "keeps the newer version that is installed, with exit 0",
        helps: "Add --force.",
    },
    {
        command: "ansible-galaxy install of roles",
        pattern: /\bansible-galaxy\s+(?:role\s+)?install\b/,
        unless: /\s(?:--force|-f|--force-with-deps)\b/,
        happens: "keeps the newer version of a role that is installed, with exit 0",
        helps: "Add --force.",
    },
    {
        command: "feast apply",
        pattern: /\bfeast\b.*\sapply\b/,
        happens: "deletes the values of features that only the newer release has",
        helps: "Leave it out of a rollback, and materialise before the recovery serves.",
    },
    {
        command: "prefect deploy",
        pattern: /\bprefect\b.*\sdeploy\b/,
        happens: "leaves schedules of the newer release active, also where the older file says schedules: []",
        helps: "Run prefect deployment schedule clear after it, or give each release its schedule.",
    },
    {
        command: "pg_restore --clean",
        pattern: /\bpg_restore\b.*\s(?:--clean|-c)\b/,
        unless: /\s(?:--single-transaction|-1)\b/,
        happens: "mixes two times where the newer release added a view or a table that refers to others: doubled rows, no primary key",
        helps: "Add --single-transaction, or restore into a new database.",
    },
    {
        command: "rndc reload",
        pattern: /\brndc\b.*\sreload\b/,
        happens: "serves the newer zone on, with exit 0, where the older file has a lower serial",
        helps: "Write the older records under a higher serial, and compare what the servers answer.",
    },
    {
        command: "restate deployment register",
        pattern: /\brestate\b.*\s(?:deployments?|dp)\s+register\b/,
        unless: /\s(?:--force|-f)(?:\s|$)/,
        happens: "changes nothing, with exit 0, where the older deployment was registered before: calls go on to the newer release",
        helps: "Add --force, and call what tells its version.",
    },
    {
        command: "mvn with RELEASE or LATEST",
        pattern: /\bmvnw?\b.*[:=](?:RELEASE|LATEST)\b/,
        happens: "takes what was published last, which after a hotfix of an older line is the older one",
        helps: 'Name the version, from the input "deployment".',
    },
];
const actions = [
    {
        command: "FTP-Deploy-Action",
        pattern: /^samkirkland\/ftp-deploy-action@/i,
        happens: "after a deployment that failed halfway it finds nothing to do",
        helps: "Remove .ftp-deploy-sync-state.json on the server after a failure.",
    },
];
const longestLine = 4_096;
function hazardsInScript(text) {
    const lines = text
        .replaceAll(/\\\r?\n/g, " ")
        .split(/\r?\n/)
        .map((line) => line.trim().slice(0, longestLine))
        .filter((line) => !line.startsWith("#"));
    return lines.flatMap((line) => found(commands, line));
}
const hazardsInAction = (uses) => found(actions, uses);
const found = (known, line) => known
    .filter(({ pattern, unless }) => pattern.test(line) && unless?.test(line) !== true)
    .map(({ command, happens, helps }) => ({ command, happens, helps }));

// EXTERNAL MODULE: ./build/domain/setup/finding.js
var finding = __webpack_require__(44262);
// EXTERNAL MODULE: ./build/domain/setup/own-deployment.js + 1 modules
var own_deployment = __webpack_require__(70914);
;// CONCATENATED MODULE: ./build/domain/doctor/deploy-checks.js




function deployChecks(facts) {
    const calls = deployCalls(facts.checkout.workflows);
    const paths = [...new Set(calls.map(({ path }) => path))];
    return [
        ...paths.flatMap((path) => calledFile(path, calls, facts)),
        ...facts.checkout.missingPrograms.map((program) => (0,finding/* setupFinding */.T)("deploy-command", `The deployment runs ${program}, which is not in the repository.`)),
        ...hazards(facts, paths),
        ...secondDeployers(facts, paths),
        ...secondVersions(facts),
        ...hostFindings(facts),
    ];
}
const deployCalls = (workflows) => workflows
    .filter((each) => contract/* callerContracts */.J8.some(({ file }) => file === each.path) && !(0,contract/* takesName */.Ur)(each))
    .flatMap((caller) => caller.jobs.flatMap((job) => {
    const path = (0,contract/* localCall */.GS)(job.uses);
    return path === undefined ? [] : [{ path, caller, job }];
}));
function calledFile(path, calls, { checkout: { workflows } }) {
    const mine = calls.filter((call) => call.path === path);
    const [first] = mine;
    const workflow = workflows.find((each) => each.path === path);
    if (workflow === undefined)
        return [
            (0,finding/* setupFinding */.T)("deploy-missing", `${first?.caller.path ?? "A caller"} calls ${path}, which does not exist.`, {
                place: { path: first?.caller.path ?? path, line: first?.job.line },
            }),
        ];
    if (workflow.problem !== undefined)
        return [
            (0,finding/* setupFinding */.T)("workflow-invalid", workflow.problem.message, {
                place: { path, line: workflow.problem.line },
            }),
        ];
    const called = workflow.triggers["workflow_call"];
    if (called === undefined)
        return [
            (0,finding/* setupFinding */.T)("deploy-not-callable", `${path} runs on ${Object.keys(workflow.triggers).join(", ") || "nothing"}, and not when it is called.`, { place: { path } }),
        ];
    return [
        ...inputFindings(path, called),
        ...workflow.jobs.flatMap((job) => jobFindings(workflow, job)),
        ...(workflow.hasConcurrency
            ? [(0,finding/* setupFinding */.T)("deploy-concurrency", `${path} names a concurrency group.`, { place: { path } })]
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
        ...missing.map((name) => (0,finding/* setupFinding */.T)("deploy-inputs", `${path} has no input "${name}".`, { place: { path } })),
        ...unknown.map((name) => (0,finding/* setupFinding */.T)("deploy-inputs", `${path} requires the input "${name}", which the callers do not pass.`, {
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
        found.push((0,finding/* setupFinding */.T)("deploy-concurrency", `${name} names a concurrency group.`, { place }));
    if (/\balways\(\)/.test(job.condition ?? ""))
        found.push((0,finding/* setupFinding */.T)("deploy-always", `${name} runs always().`, { place }));
    if (!/run-attempt\b[\s\S]*github\.run_attempt/.test(job.condition ?? ""))
        found.push((0,finding/* setupFinding */.T)("deploy-guard", `${name} does not compare the attempt.`, { place }));
    if (job.uses !== undefined)
        return found;
    if (job.environment === undefined)
        found.push((0,finding/* setupFinding */.T)("deploy-environment", `${name} names no environment.`, { place }));
    else if (job.environment.deployment !== "false")
        found.push((0,finding/* setupFinding */.T)("deploy-record", `${name} lets GitHub make a Deployment of its own.`, { place }));
    const checkouts = job.steps.filter(({ uses }) => /^actions\/checkout@/i.test(uses ?? ""));
    const others = checkouts.filter(({ inputs }) => !/inputs\.sha/.test(inputs["ref"] ?? ""));
    if (checkouts.length > 0 && others.length === checkouts.length)
        found.push((0,finding/* setupFinding */.T)("deploy-commit", `${name} checks out no "inputs.sha".`, { place }));
    return found;
}
function scopeFindings(workflow, calls) {
    return calls.flatMap(({ caller, job: calling }) => {
        const granted = calling.permissions ?? caller.permissions;
        const lacking = workflow.jobs.flatMap((job) => (0,contract/* missingScopes */["if"])(job.permissions ?? workflow.permissions ?? {}, granted));
        return lacking.length === 0
            ? []
            : [
                (0,finding/* setupFinding */.T)("deploy-permissions", `${workflow.path} asks for ${[...new Set(lacking)].join(", ")}; the job "${calling.id}" does not grant it.`, { place: { path: caller.path, line: calling.line } }),
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
                    (0,finding/* setupFinding */.T)("deploy-secret", `${path} reads the secret ${name} and does not declare it.`, {
                        place: { path },
                    }),
                ]),
            ...silent.map(({ caller, job }) => (0,finding/* setupFinding */.T)("deploy-secret", `The job "${job.id}" does not pass the secret ${name} on to ${path}.`, {
                place: { path: caller.path, line: job.line },
            })),
        ];
    });
}
function hazards({ checkout: { workflows, programs = [] } }, called) {
    const steps = workflows
        .filter(({ path }) => called.includes(path))
        .flatMap(({ path, jobs }) => jobs.flatMap(({ line, steps: all }) => all.flatMap(({ run = "", uses = "" }) => [...hazardsInScript(run), ...hazardsInAction(uses)].map((hazard) => ({ path, line, hazard })))));
    const scripts = programs.flatMap(({ path, text }) => hazardsInScript(text).map((hazard) => ({ path: path.replace(/^\.\//, ""), line: undefined, hazard })));
    return [...steps, ...scripts].map(({ path, line, hazard: { command, happens, helps } }) => (0,finding/* setupFinding */.T)("deploy-hazard", `${command} ${happens}.`, { place: { path, line }, fix: helps }));
}
function secondDeployers({ checkout: { workflows }, names }, called) {
    return workflows
        .filter((each) => !called.includes(each.path))
        .filter((each) => (0,contract/* takesName */.Ur)(each) || !contract/* callerContracts */.J8.some(({ file }) => file === each.path))
        .flatMap((workflow) => {
        const start = (0,own_deployment/* startOf */.GH)(workflow.triggers, names.base);
        const deployment = (0,own_deployment/* deploymentOf */.PE)(workflow, workflows, names);
        if (start === undefined || deployment === undefined || isPages(workflow))
            return [];
        const { place, environment, tool, line } = deployment;
        if (start.by === "schedule" && onlyLooks(workflow, environment))
            return [];
        const isStaging = environment?.toLowerCase() === names.environments.staging.toLowerCase();
        if (place === "other" && !isStaging)
            return [];
        const { by, branches = [] } = start;
        const when = `on ${by}${branches.length === 0 ? "" : ` to ${branches.join(", ")}`}`;
        const what = by === "schedule" ? `runs ${when}` : `deploys ${when}`;
        const how = tool === undefined ? "" : `, by ${tool}`;
        const where = environment === undefined ? how : `, in the environment "${environment}"`;
        return [
            (0,finding/* setupFinding */.T)("second-deployer", `${workflow.path} ("${workflow.name}") ${what}${where}.`, {
                place: { path: workflow.path, line },
                fix: secondDeployerFixes[by],
            }),
        ];
    });
}
const hostFindings = ({ checkout: { hosts = [] } }) => hosts.map(({ path, service, fix }) => (0,finding/* setupFinding */.T)("host-deploys", `There is ${path}: ${service} may deploy each push by itself.`, {
    place: { path },
    fix,
}));
const secondVersions = ({ checkout: { workflows }, names }) => workflows.flatMap((workflow) => {
    const by = (0,own_deployment/* startOf */.GH)(workflow.triggers, names.base)?.by;
    const used = (0,own_deployment/* toolsOfWorkflow */.ec)(workflow, workflows).find(({ kind }) => kind === "versions");
    return used === undefined || by === undefined || by === "release"
        ? []
        : [
            (0,finding/* setupFinding */.T)("second-versions", `${workflow.path} ("${workflow.name}") makes versions on ${by}, by ${used.tool}.`, { place: { path: workflow.path, line: used.job.line } }),
        ];
});
const secondDeployerFixes = {
    push: "Remove its push trigger; keep workflow_dispatch for emergencies.",
    release: "Remove its release trigger: the console publishes releases, too.",
    workflow_run: "Remove its workflow_run trigger; keep workflow_dispatch for emergencies.",
    schedule: "If it deploys, remove its schedule; if it only looks, nothing must be done.",
};
const onlyLooks = (workflow, environment) => !(0,own_deployment/* isDeployName */.PT)(workflow) &&
    (environment === undefined ||
        /audit|backup|check|clean|drift|monitor|report|scan|test|valid|verif/i.test(`${workflow.name} ${workflow.path.replace(/^.*\//, "")}`));
const isPages = ({ jobs }) => jobs.some(({ environment }) => environment?.name === "github-pages");


/***/ }),

/***/ 95390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/domain/setup/finding.js
var finding = __webpack_require__(44262);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(97944);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var values_names = __webpack_require__(19788);
;// CONCATENATED MODULE: ./build/domain/doctor/branch-checks.js



function branchChecks({ checkout, names, online }) {
    return [
        ...otherBranch(checkout.otherBranch),
        ...(online === undefined ? otherCase(names.base, checkout.branches) : []),
    ];
}
function otherBranch(other) {
    if (other === undefined)
        return [];
    const { name, isDefault, missing, differing } = other;
    const code = isDefault ? "default-branch-lacks-files" : "base-lacks-files";
    const role = isDefault ? "default branch" : "base";
    return [
        ...(missing.length === 0
            ? []
            : [
                (0,finding/* setupFinding */.T)(code, `The ${role} "${name}" does not have ${missing.join(", ")}.`, {
                    fix: `Merge what adds ${missing.length === 1 ? "it" : "them"} to "${name}".`,
                }),
            ]),
        ...(differing.length === 0
            ? []
            : [
                (0,finding/* setupFinding */.T)("default-branch-lacks-files", `The default branch "${name}" has ${differing.join(", ")} otherwise than this checkout.`, { severity: "warning", fix: `Merge the change to "${name}": until then the old one counts.` }),
            ]),
    ];
}
function otherCase(base, branches) {
    const similar = branches.find((each) => (0,values/* isSameName */.yS)(each, base));
    return branches.includes(base) || similar === undefined
        ? []
        : [
            (0,finding/* setupFinding */.T)("base-missing", `There is no branch "${base}", but "${similar}".`, {
                place: { path: values_names/* policyPath */.k1 },
                fix: `Write base: ${similar} in the policy: git tells capitals apart.`,
            }),
        ];
}

// EXTERNAL MODULE: ./build/domain/setup/contract.js
var setup_contract = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/domain/policy/teams.js
var teams = __webpack_require__(11402);
;// CONCATENATED MODULE: ./build/domain/doctor/caller-checks.js



const releasePath = ".github/workflows/release.yml";
const signalsPath = ".github/workflows/signals.yml";
function callerChecks(facts) {
    const { checkout: { workflows }, names, } = facts;
    const ours = workflows.filter((workflow) => !(0,setup_contract/* takesName */.Ur)(workflow));
    return [
        ...workflows.flatMap(invalid),
        ...setup_contract/* callerContracts */.J8.flatMap((contract) => callerFindings(contract, workflows)),
        ...workflows.flatMap(misnamed),
        ...versions(workflows),
        ...signals(ours),
        ...placeFindings(ours, names),
        ...teamFindings(facts),
        ...pushBranch(ours, names.home),
    ];
}
const invalid = ({ path, problem }) => problem === undefined
    ? []
    : [
        (0,finding/* setupFinding */.T)("workflow-invalid", problem.message, {
            place: { path, line: problem.line },
            ...(isOurs(path) ? {} : { severity: "warning" }),
        }),
    ];
const isOurs = (path) => path === signalsPath || setup_contract/* callerContracts */.J8.some(({ file }) => file === path);
const dispensable = new Set(["schedule", "issue_comment", "status", "check_run"]);
function callerFindings(contract, workflows) {
    const workflow = workflows.find(({ path }) => path === contract.file);
    if (workflow === undefined)
        return [(0,finding/* setupFinding */.T)("caller-missing", `There is no ${contract.file}.`)];
    if (workflow.problem !== undefined)
        return [];
    const place = { path: contract.file };
    if ((0,setup_contract/* takesName */.Ur)(workflow))
        return [
            (0,finding/* setupFinding */.T)("caller-missing", `${contract.file} ("${workflow.name}") calls nothing of the console, which needs this name.`, { place, fix: `${(0,setup_contract/* freeingName */.m9)(contract.file)}, then run release-console init.` }),
        ];
    const missing = contract.triggers.filter((trigger) => !Object.hasOwn(workflow.triggers, trigger));
    const inputs = workflow.triggers["workflow_dispatch"]?.inputs ?? {};
    const absent = Object.hasOwn(workflow.triggers, "workflow_dispatch")
        ? contract.dispatchInputs.filter((name) => !Object.hasOwn(inputs, name))
        : [];
    return [
        ...missing.map((trigger) => (0,finding/* setupFinding */.T)("caller-trigger", `"on" has no ${trigger}.`, {
            place,
            ...(dispensable.has(trigger) ? { severity: "warning" } : {}),
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
    const called = (0,setup_contract/* consoleCall */.kO)(job.uses)?.workflow;
    const isCalled = wanted.calls === undefined ? (0,setup_contract/* localCall */.GS)(job.uses) !== undefined : called === wanted.calls;
    if (!isCalled)
        return [
            (0,finding/* setupFinding */.T)("caller-job", `The job "${wanted.id}" uses ${job.uses ?? "steps of its own"}; it must call ${wanted.calls ?? "a workflow of this repository that deploys"}.`, { place }),
        ];
    const lacking = wanted.calls === undefined ? [] : (0,setup_contract/* missingScopes */["if"])(setup_contract/* consoleScopes */.PA, grantOf(job, workflow));
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
const isNamed = (written, name) => written === undefined || written.includes("${{") || written.toLowerCase() === name.toLowerCase();
function placeFindings(workflows, names) {
    const jobs = setup_contract/* callerContracts */.J8.flatMap(({ file }) => workflows
        .filter(({ path }) => path === file)
        .flatMap(({ path, jobs: all }) => all.map((job) => ({ path, job }))));
    return ["staging", "production"].flatMap((place) => jobs
        .filter(({ job: { id, inputs } }) => id === place && !isNamed(inputs["environment"], names.environments[place]))
        .map(({ path, job }) => (0,finding/* setupFinding */.T)("caller-input", `The job "${job.id}" deploys to "${job.inputs["environment"] ?? ""}"; the policy calls that environment "${names.environments[place]}".`, { place: { path, line: job.line }, fix: `Write environment: ${names.environments[place]}` })));
}
function teamFindings({ checkout: { workflows }, policy }) {
    if (policy.kind !== "read")
        return [];
    const counting = (0,teams/* unreadTeamsText */.j)(policy.policy);
    if (counting === undefined)
        return [];
    const files = setup_contract/* callerContracts */.J8.map(({ file }) => file);
    return workflows
        .filter(({ path }) => files.includes(path))
        .flatMap(({ path, jobs }) => {
        const without = jobs.filter(({ uses, inputs }) => (0,setup_contract/* consoleCall */.kO)(uses) !== undefined && inputs["app-reads-teams"] !== "true");
        const names = without.map(({ id }) => id).join(", ");
        return without.length === 0
            ? []
            : [
                (0,finding/* setupFinding */.T)("teams-not-asked", `No "app-reads-teams: true" in the jobs ${names}. ${counting}`, {
                    place: { path },
                }),
            ];
    });
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
function misnamed({ path, jobs }) {
    if (setup_contract/* callerContracts */.J8.some(({ file }) => file === path))
        return [];
    const call = jobs.find(({ uses }) => (0,setup_contract/* consoleCall */.kO)(uses) !== undefined);
    return call === undefined
        ? []
        : [(0,finding/* setupFinding */.T)("caller-name", `${path} calls ${call.uses}.`, { place: { path, line: call.line } })];
}
function versions(workflows) {
    const calls = workflows.flatMap(({ path, jobs }) => jobs.flatMap(({ uses, line }) => {
        const call = (0,setup_contract/* consoleCall */.kO)(uses);
        return call === undefined ? [] : [{ ...call, place: { path, line } }];
    }));
    const [first, ...others] = calls;
    if (first === undefined)
        return [];
    const other = others.find(({ ref, library }) => ref !== first.ref || library !== first.library);
    const branch = calls.find(({ ref }) => /^(?:main|master|develop|trunk|HEAD)$/.test(ref));
    const tag = branch === undefined ? calls.find(({ ref }) => !(0,setup_contract/* isCommitName */.Nf)(ref)) : undefined;
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
        ...(tag === undefined ? [] : [tagFinding(tag, workflows)]),
    ];
}
function tagFinding({ ref, place }, workflows) {
    const others = workflows
        .flatMap(({ jobs }) => jobs.flatMap(({ uses = "", steps }) => [uses, ...steps.map((step) => step.uses ?? "")]))
        .filter((uses) => uses.includes("@") && !/^(?:docker:|[.$]\/)/.test(uses) && (0,setup_contract/* consoleCall */.kO)(uses) === undefined);
    const areCommits = others.length > 2 && others.every((uses) => (0,setup_contract/* isCommitName */.Nf)(uses.replace(/^.*@/, "")));
    return (0,finding/* setupFinding */.T)("caller-tag-pin", `The call is pinned to the tag "${ref}"${areCommits ? ", all other actions here to commits" : ""}.`, { place, ...(areCommits ? { severity: "warning" } : {}) });
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

// EXTERNAL MODULE: ./build/domain/policy/path-patterns.js
var path_patterns = __webpack_require__(62297);
// EXTERNAL MODULE: ./build/domain/setup/started-checks.js
var started_checks = __webpack_require__(73282);
// EXTERNAL MODULE: ./build/domain/setup/own-deployment.js + 1 modules
var own_deployment = __webpack_require__(70914);
;// CONCATENATED MODULE: ./build/domain/doctor/ci-checks.js






const ci_checks_releasePath = ".github/workflows/release.yml";
const ci_checks_signalsPath = ".github/workflows/signals.yml";
function ciChecks({ checkout: { workflows, otherServices = [] }, names, policy, }) {
    const ci = (0,started_checks/* ciWorkflows */.D7)(workflows);
    const release = workflows.find((each) => each.path === ci_checks_releasePath && each.problem === undefined && !(0,setup_contract/* takesName */.Ur)(each));
    const heard = release?.triggers["workflow_run"]?.workflows ?? [];
    const elsewhere = checksElsewhere(otherServices, policy);
    const anywhere = elsewhere !== undefined ||
        ci.some((each) => (0,started_checks/* checksCommits */.MU)(each) ||
            (onPush(each) && !(0,started_checks/* hearsPullRequests */.t7)(each) && (0,own_deployment/* deploymentOf */.PE)(each, workflows, names) === undefined));
    const isTest = anywhere
        ? started_checks/* checksCommits */.MU
        : (each) => (0,started_checks/* hearsPullRequests */.t7)(each) && !isAbout(each);
    const tested = (0,started_checks/* testsFor */.$n)(names.base, ci.filter(isTest));
    const metadata = metadataFindings({ ci, tested, elsewhere }, names.base);
    const pushed = tested.length === 0
        ? []
        : ci.filter((each) => (0,started_checks/* checksPushes */.m8)(each) && !tested.includes(each) && (0,own_deployment/* testsToo */.WK)(each, workflows, names));
    return [
        ...(tested.length === 0 && (metadata.length === 0 || ci.some(onPush))
            ? [nothingTests({ workflows, names }, elsewhere)]
            : []),
        ...metadata,
        ...(tested.length === 0 ? unheardOpening(workflows) : []),
        ...otherApps(policy, tested),
        ...ci.flatMap(askedFindings),
        ...tested.flatMap((workflow) => ciFindings(workflow, names.base)),
        ...[...tested, ...pushed].flatMap((workflow) => dispatchFindings(workflow, workflows)),
        ...(metadata.length === 0 ? pathFindings(tested) : []),
        ...(release === undefined
            ? []
            : [
                ...unknownNames(heard, workflows),
                ...hearsItself(release, heard),
                ...unheard([...tested, ...pushed], heard),
            ]),
    ];
}
const onPush = ({ triggers: { push } }) => push !== undefined && push.tags === undefined;
const pullRequestOf = (triggers) => triggers["pull_request"];
function checksElsewhere(otherServices, policy) {
    if (policy.kind === "read" && policy.policy.checks.required.length > 0)
        return `the policy requires ${policy.policy.checks.required.map(({ name }) => `"${name}"`).join(", ")}`;
    return otherServices.length > 0 ? `there is ${otherServices.join(", ")}` : undefined;
}
function otherApps(policy, tested) {
    if (policy.kind !== "read" || tested.length === 0)
        return [];
    const { required } = policy.policy.checks;
    return required
        .filter(({ app }) => app !== undefined && app !== "github-actions")
        .map(({ name, app }) => (0,finding/* setupFinding */.T)("ci-other-app", `The policy requires the check run "${name}" of the App "${app ?? ""}".`, {
        place: { path: values_names/* policyPath */.k1 },
    }));
}
function askedFindings({ path, name, asksOfPullRequests = [] }) {
    const kinds = [...new Set(asksOfPullRequests.map(({ asked }) => asked))];
    return kinds.map((kind) => {
        const by = asksOfPullRequests.find(({ asked }) => asked === kind)?.by ?? "";
        return (0,finding/* setupFinding */.T)("ci-own-pull-requests", `"${name}" decides by ${kind} of a pull request (${by}).`, {
            place: { path },
            fix: `Leave the console's branches out: if: "!startsWith(github.head_ref, '${values_names/* ownBranchPrefix */.PW}')" for ${by}.`,
        });
    });
}
function unheardOpening(workflows) {
    const signals = workflows.find(({ path, problem }) => path === ci_checks_signalsPath && problem === undefined);
    const { types } = signals?.triggers["pull_request"] ?? {};
    return types === undefined || types.includes("opened")
        ? []
        : [
            (0,finding/* setupFinding */.T)("opening-unheard", `signals.yml runs for pull_request types ${types.join(", ")}.`, {
                place: { path: ci_checks_signalsPath },
            }),
        ];
}
function nothingTests({ workflows, names }, elsewhere) {
    const pushed = (0,started_checks/* ciWorkflows */.D7)(workflows).filter(onPush);
    const any = pushed.filter(started_checks/* checksPushes */.m8);
    const [first] = any.length > 0 ? any : pushed;
    if (first === undefined && elsewhere !== undefined)
        return (0,finding/* setupFinding */.T)("ci-missing", `No workflow runs for pull requests; ${elsewhere}.`, {
            severity: "warning",
            fix: "Make sure that the other service reports on each pull request.",
        });
    if (first === undefined)
        return (0,finding/* setupFinding */.T)("ci-missing", "No workflow runs for pull requests.");
    const line = pushed.map(({ name }) => `"${name}"`).join(", ");
    return (0,finding/* setupFinding */.T)("ci-push-only", `No workflow runs for pull requests; ${line} runs on push.`, {
        place: { path: first.path },
        ...(any.length > 0 ? { severity: "warning" } : {}),
        ...((0,own_deployment/* deploymentOf */.PE)(first, workflows, names) === undefined
            ? {}
            : {
                fix: 'Move what it deploys into a workflow of its own, then add "pull_request:" to its triggers.',
            }),
    });
}
function ciFindings(workflow, base) {
    const { path, name, triggers } = workflow;
    const trigger = pullRequestOf(triggers) ?? {};
    const place = { path };
    const found = [];
    if (!(0,started_checks/* hearsBranch */.cc)(trigger, base))
        found.push((0,finding/* setupFinding */.T)("ci-branches", `"${name}" runs for pull requests to ${(trigger.branches ?? ["all others"]).join(", ")}, not to "${base}".`, { place }));
    if (trigger.types !== undefined && !trigger.types.includes("synchronize"))
        found.push((0,finding/* setupFinding */.T)("ci-types", `"${name}" runs for pull_request types ${trigger.types.join(", ")}.`, {
            place,
        }));
    return found;
}
function dispatchFindings(workflow, all) {
    const { path, name } = workflow;
    const notStarted = (0,started_checks/* whyNotStarted */.hb)(workflow, all);
    if (notStarted === undefined)
        return [];
    const { found, fix } = notStarted;
    return [(0,finding/* setupFinding */.T)("ci-no-dispatch", `"${name}" ${found}.`, { place: { path }, fix })];
}
const isFiltered = ({ triggers }) => pullRequestOf(triggers)?.paths !== undefined || pullRequestOf(triggers)?.pathsIgnore !== undefined;
const mostNamed = 3;
function pathFindings(tested) {
    const [first] = tested;
    if (first === undefined || !tested.every(isFiltered))
        return [];
    const found = `No workflow runs for every pull request: ${pathsOf(tested)}.`;
    return [(0,finding/* setupFinding */.T)("ci-paths", found, { place: { path: first.path } })];
}
function pathsOf(tested) {
    const named = tested.slice(0, mostNamed).map(({ name, triggers }) => {
        const { paths, pathsIgnore = [] } = pullRequestOf(triggers) ?? {};
        return `"${name}" ${paths === undefined ? `ignores ${pathsIgnore.join(", ")}` : `looks only at ${paths.join(", ")}`}`;
    });
    const more = tested.length > mostNamed ? [`${tested.length - mostNamed} more look at paths, too`] : [];
    return [...named, ...more].join("; ");
}
const isAbout = ({ isAboutPullRequests, idleWhenStarted }) => isAboutPullRequests === true && idleWhenStarted !== "some";
function metadataFindings({ ci, tested, elsewhere }, base) {
    const alone = ci.filter((each) => isAbout(each) &&
        (0,started_checks/* hearsPullRequests */.t7)(each) &&
        (0,started_checks/* hearsBranch */.cc)(pullRequestOf(each.triggers) ?? {}, base) &&
        !isFiltered(each));
    const [first] = alone;
    if (first === undefined || elsewhere !== undefined)
        return [];
    if (ci.some(started_checks/* checksPushes */.m8) || !tested.every(isFiltered))
        return [];
    const named = alone.slice(0, mostNamed).map(({ name }) => `"${name}"`);
    const only = `${named.join(", ")}${alone.length > mostNamed ? ` and ${alone.length - mostNamed} more` : ""}`;
    const [run, are] = alone.length === 1 ? ["runs", "is"] : ["run", "are"];
    const look = `${run}, which ${are} about the pull request itself, not about what it changes`;
    const found = tested.length === 0
        ? `For pull requests only ${only} ${look}.`
        : `Outside of the paths of CI only ${only} ${look}: ${pathsOf(tested)}.`;
    return [(0,finding/* setupFinding */.T)("ci-only-metadata", found, { place: { path: first.path } })];
}
function unknownNames(heard, workflows) {
    const known = workflows.map(({ name }) => name);
    const same = (name) => known.some((each) => (0,path_patterns/* matchesPattern */.M)(each, name));
    return heard
        .filter((name) => !same(name))
        .map((name) => (0,finding/* setupFinding */.T)("ci-unknown", `release.yml waits for a workflow called "${name}"; there are ${known.map((each) => `"${each}"`).join(", ") || "none"}.`, { place: { path: ci_checks_releasePath } }));
}
const hearsItself = ({ name }, heard) => heard.includes(name)
    ? [
        (0,finding/* setupFinding */.T)("ci-hears-itself", `release.yml lists "${name}", which is its own name, too.`, {
            place: { path: ci_checks_releasePath },
        }),
    ]
    : [];
function unheard(tested, heard) {
    const deaf = tested.filter(({ name }) => !heard.includes(name));
    return deaf.map(({ name }) => (0,finding/* setupFinding */.T)("ci-unheard", `release.yml does not list "${name}", which tests pull requests.`, deaf.length === tested.length
        ? { place: { path: ci_checks_releasePath }, severity: "error" }
        : { place: { path: ci_checks_releasePath } }));
}

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

// EXTERNAL MODULE: ./build/domain/doctor/deploy-checks.js + 1 modules
var deploy_checks = __webpack_require__(45299);
// EXTERNAL MODULE: ./build/domain/doctor/environment-checks.js
var environment_checks = __webpack_require__(4088);
;// CONCATENATED MODULE: ./build/domain/doctor/gates.js



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
function isTold(name, policy) {
    if (name === requestName)
        return true;
    if (policy.kind !== "read")
        return false;
    const role = name === releaseName ? "testers" : "rollbackApprovers";
    return policy.policy[role].length + policy.policy.teams[role].length === 1;
}
const releaseName = "approve a release";
const requestName = "request a rollback";
const rollbackName = "approve a rollback";
const bypassName = "merge by hand, past the rules";
const whyBot = "is a bot";
function releaseGate(policy, { online, names }) {
    const ways = policy.approval.sources;
    const environment = names.environments.productionApproval;
    const click = ways.includes("environment") ? clickers(online, environment) : undefined;
    return gate({
        name: releaseName,
        ways: ways.map((way) => way === "review" ? "a review of the pull request" : `a click at ${environment}`),
        people: [...policy.testers, ...policy.teams.testers],
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
        people: [...policy.rollbackApprovers, ...policy.teams.rollbackApprovers],
    }, (login) => whyNot(login, policy, online) ??
        (comments || click === "unknown" || click?.includes(login.toLowerCase()) === true
            ? undefined
            : `is no reviewer of ${environment}, the only open way that the policy counts`));
}
const requestGate = (policy, { online }) => gate({
    name: requestName,
    ways: ["Actions, Rollback, Run workflow", "an issue by the form"],
    people: [
        ...new Set([
            ...policy.team,
            ...policy.rollbackApprovers,
            ...policy.teams.team,
            ...policy.teams.rollbackApprovers,
        ]),
    ],
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
function roleOf(online, login) {
    if (online.roles === undefined)
        return undefined;
    const granted = online.roles[login.toLowerCase()];
    if (granted !== undefined)
        return granted;
    return login.toLowerCase() === online.repository.owner.toLowerCase() ? "admin" : "none";
}
function clickers(online, name) {
    if (online?.environments === undefined)
        return "unknown";
    const reviewers = (0,environment_checks/* environmentOf */.p)(online, name)?.reviewers ?? [];
    return reviewers.some((each) => each.includes("/"))
        ? "unknown"
        : reviewers.map((login) => login.toLowerCase());
}

// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(49820);
// EXTERNAL MODULE: ./build/domain/migrations/detect.js
var detect = __webpack_require__(66184);
// EXTERNAL MODULE: ./build/domain/migration-tools/table.js + 8 modules
var table = __webpack_require__(66470);
;// CONCATENATED MODULE: ./build/domain/migrations/words.js



function expectedUp({ tool: id, inTarget, leaving, changed, special, }) {
    const tool = findTool(id);
    if (tool === undefined || !inTarget)
        return [];
    const cases = (tool.special ?? []).filter(({ when }) => special.includes(when)).map(({ up }) => up);
    const plain = [
        ...(leaving.count > 0 && !special.includes("leaves") ? [tool.up] : []),
        ...(changed.count > 0 && !special.includes("changes") ? [tool.edited] : []),
        ...(tool.recognised.files === undefined ? [tool.up] : []),
    ];
    return [...cases, ...plain].toSorted((one, other) => rank[one.outcome] - rank[other.outcome]);
}
const rank = {
    fails: 0,
    ignored: 1,
    changes: 2,
    "not-measured": 3,
    passes: 4,
};
const worstOutcome = ({ tools }) => tools
    .flatMap((each) => expectedUp(each).slice(0, 1))
    .toSorted((one, other) => rank[one.outcome] - rank[other.outcome])[0]?.outcome;
function databaseLines(found, direction) {
    const lines = found.tools.flatMap((each) => toolLines(each, direction));
    const hasMigrations = found.tools.some((each) => expectedUp(each).length > 0 || each.leaving.count > 0);
    return [
        ...lines,
        ...(hasMigrations ? [`- **Safe order:** ${safeOrder(found, direction)}`] : []),
        ...found.doubts.map((doubt) => `- **Not certain:** ${doubtText(doubt)}`),
        ...(found.tools.length === 0 && found.doubts.length === 0
            ? ["- No migration tool was recognised, so no change was taken for a migration."]
            : []),
    ];
}
function toolLines(found, direction) {
    const tool = findTool(found.tool);
    if (tool === undefined)
        return [`- **${escapeMarkdown(found.tool)}** is not known to this version.`];
    const { leaving, changed, returning, evidence } = found;
    const expected = expectedUp(found);
    if (expected.length === 0 && leaving.count + changed.count + returning.count === 0)
        return [];
    return [
        `- **${tool.name}** (recognised by ${evidenceText(evidence)}): ${differenceText(found)}`,
        ...(found.inTarget
            ? [
                ...expected.map((up) => `  - ${upText(tool, up, direction)}`),
                ...(tool.option === null || !needsOption(expected) ? [] : [`  - ${optionText(tool, direction)}`]),
                ...(leaving.count === 0 ? [] : [`  - ${downText(tool, direction)}`]),
            ]
            : [`  - ${direction.target} does not use it, so its deployment applies nothing.`]),
    ];
}
const needsOption = (expected) => expected.some(({ outcome }) => outcome !== "passes" && outcome !== "not-measured");
function differenceText({ leaving, changed, returning, tool }) {
    const parts = [
        ...countText(leaving, "leaves", "leave"),
        ...countText(changed, "differs", "differ"),
        ...countText(returning, "is in the older release only", "are in the older release only"),
    ];
    if (parts.length > 0)
        return `${parts.join("; ")}.`;
    return findTool(tool)?.recognised.files === undefined
        ? "its schema is in the code, so there are no migrations to compare."
        : "no migration differs.";
}
function countText({ count, paths }, one, many) {
    if (count === 0)
        return [];
    const left = count > paths.length ? ` and ${count - paths.length} more` : "";
    const shown = paths.map((path) => codeSpan(path, 100)).join(", ");
    return [`${count} ${count === 1 ? `migration ${one}` : `migrations ${many}`} (${shown}${left})`];
}
const upText = (tool, { outcome, text }, { target }) => outcome === "not-measured"
    ? `What ${tool.command} of ${target} does here was not measured.`
    : `**${tool.command} of ${target}** ${text} (measured with ${tool.name} ${tool.version}, ${tool.measured}).`;
const optionText = ({ option }, { target }) => option === null
    ? ""
    : `**Option:** ${option.text} ${option.place === "release"
        ? `It helps only where ${target} has it already.`
        : "It can be set in today's deploy.yml, which deploys the older release."}`;
function downText({ down, name }, { from, target }) {
    const never = down.never.length === 0 ? "" : `**Never run from ${target}:** ${down.never.join(", ")}. `;
    return down.danger === "none" || down.danger === "not-measured"
        ? `Down with ${name}: ${down.text}.`
        : `${never}Down from ${target}: ${down.text}. Only ${from} has the migration that leaves.`;
}
const skipping = "Let deploy.yml skip its migrate step, best by a variable such as `SKIP_MIGRATIONS`, which needs no commit, or set an option named here. Keep that for every deployment, to staging, too, until the recovery has brought the migrations back.";
function safeOrder(found, { from, target }) {
    const worst = worstOutcome(found);
    const canGoDown = found.tools.some(({ tool }) => {
        const danger = findTool(tool)?.down.danger;
        return danger !== undefined && danger !== "none" && danger !== "not-measured";
    });
    const undo = canGoDown
        ? `run down from ${from} before the approval, because its code leaves with it`
        : "change the database back by hand before the approval";
    const skip = worst === "fails" || worst === "changes" || worst === "ignored"
        ? ` 2. ${skipping} 3. Approve.`
        : " 2. Approve.";
    return `1. Make sure that ${target} works with the database as it is now; if it does not, ${undo}.${skip}`;
}
function failedByMigrations(found, direction) {
    const refusing = found.tools.flatMap((each) => {
        const tool = findTool(each.tool);
        const up = expectedUp(each).find(({ outcome }) => outcome === "fails");
        return tool === undefined || up === undefined ? [] : [{ tool, up }];
    });
    if (refusing.length === 0)
        return [];
    return [
        "**Migrations:** this is expected where the deployment runs them, and trying again does not change it:",
        "",
        ...refusing.flatMap(({ tool, up }) => [
            `- ${upText(tool, up, direction)}`,
            ...(tool.option === null ? [] : [`- ${optionText(tool, direction)}`]),
            ...(tool.down.never.length === 0 ? [] : [`- ${downText(tool, direction)}`]),
        ]),
        `- **Way out:** look into the log of the deploy job. If it shows these words: ${skipping} Then try again.`,
        "",
    ];
}
const inMarkdown = (name) => (0,markdown/* codeSpan */.SS)(name, 100);
function evidenceText(evidence, quote = inMarkdown) {
    const path = quote(evidence.path);
    switch (evidence.kind) {
        case "dependency":
            return `${quote(evidence.name)} in ${path}`;
        case "configuration":
            return path;
        case "annotation":
            return `what stands in ${path}`;
        default:
            return evidence;
    }
}
function doubtText(doubt, quote = inMarkdown) {
    switch (doubt.kind) {
        case "names": {
            const names = (0,detect/* toolNames */.$)(doubt.tools);
            if (doubt.tools.every((id) => (0,table/* findTool */.SG)(id) === undefined))
                return `${doubt.words} (${quote(doubt.first)}), as ${names.join(" or ")} writes them: what it does on the database of a newer release was not measured.`;
            const none = names.length === 1
                ? `${names.join("")} is not`
                : names.length === 2
                    ? `neither ${names.join(" nor ")} is`
                    : `none of ${names.join(", ")} is`;
            return `${doubt.words} (${quote(doubt.first)}), but ${none} among the dependencies: which tool runs them is not known.`;
        }
        case "unreadable":
            return `${quote(doubt.path)} could not be read, so what it asks for is not known.`;
        case "unread":
            return `${doubt.count} more ${doubt.count === 1 ? "manifest was" : "manifests were"} not read.`;
        case "more-tools":
            return `${(0,detect/* toolNames */.$)(doubt.tools).join(", ")} ${doubt.tools.length === 1 ? "was" : "were"} recognised, too, and ${doubt.tools.length === 1 ? "is" : "are"} not looked at here.`;
        case "cut-listing":
            return `GitHub listed only the first ${doubt.files} files of a release; those beyond were not looked at.`;
        default:
            return doubt;
    }
}

;// CONCATENATED MODULE: ./build/domain/doctor/migration-checks.js



function migrationChecks({ checkout }) {
    const { database } = checkout;
    if (database === undefined)
        return [];
    const variable = skippingVariable(checkout);
    return [
        ...database.tools.map((each) => toolFinding(each, database, variable)),
        ...database.doubts.map((doubt) => (0,finding/* setupFinding */.T)("migration-tool-unknown", doubtText(doubt, plainly), {
            ...("path" in doubt ? { place: { path: doubt.path } } : {}),
            ...(doubt.kind === "unreadable" ? { fix: `Correct ${doubt.path}.` } : {}),
        })),
    ];
}
const plainly = (name) => name;
const withoutMarks = (markdown) => markdown.replaceAll(/[`*]/g, "");
function skippingVariable({ workflows }) {
    const paths = new Set((0,deploy_checks/* deployCalls */.$)(workflows).map(({ path }) => path));
    return workflows
        .filter(({ path }) => paths.has(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ variablesRead }) => variablesRead))
        .find((name) => /MIGRAT/.test(name));
}
const codes = {
    fails: "migrations-refuse",
    ignored: "migrations-refuse",
    changes: "migrations-change-back",
    passes: "migrations-stay",
    "not-measured": "migrations-stay",
};
function toolFinding({ tool, evidence, leaving, changed }, { release }, variable) {
    const worst = worstUp(tool, { leaving, changed });
    const older = release ?? "an older release";
    const command = withoutMarks(tool.command);
    const up = worst.outcome === "not-measured"
        ? `what ${command} of ${older} does was not measured.`
        : `${command} of ${older} ${withoutMarks(worst.text)} (measured with ${tool.name} ${tool.version}, ${tool.measured}).`;
    const code = codes[worst.outcome];
    const isHarmless = code === "migrations-stay";
    return (0,finding/* setupFinding */.T)(code, [
        `${tool.name} is used (${evidenceText(evidence, plainly)}).`,
        ...counts({ leaving, changed, release }),
        `On a database that a newer release has migrated, ${up}`,
    ].join(" "), {
        place: { path: evidence.path },
        fix: fixOf(tool, { isHarmless, variable }),
        ...(isHarmless || variable === undefined ? {} : { severity: "note" }),
    });
}
function worstUp(tool, { leaving, changed }) {
    const special = (tool.special ?? []).filter(({ files, when }) => (when === "leaves" ? leaving : changed).some((path) => files.test(path)));
    const edited = changed.length === 0 || special.some(({ when }) => when === "changes") ? [] : [tool.edited];
    const all = [...special.map(({ up }) => up), tool.up, ...edited];
    return order.flatMap((outcome) => all.filter((each) => each.outcome === outcome))[0] ?? tool.up;
}
const order = ["fails", "ignored", "changes", "passes", "not-measured"];
function counts({ leaving, changed, release, }) {
    if (release === undefined)
        return [];
    const first = leaving[0] ?? "";
    const shown = leaving.length > 1 ? `${first} and ${leaving.length - 1} more` : first;
    return [
        leaving.length === 0
            ? `No migration was added since ${release}.`
            : `A rollback to ${release} would leave ${leaving.length} applied ${leaving.length === 1 ? "migration" : "migrations"} behind (${shown}).`,
        ...(changed.length === 0 ? [] : [`${changed[0] ?? ""} was edited since ${release}.`]),
    ];
}
function fixOf({ option, down }, { isHarmless, variable }) {
    const skip = variable === undefined
        ? 'Let deploy.yml skip its migrate step when a variable such as SKIP_MIGRATIONS is "true", for a rollback and until the recovery is released.'
        : `Set the variable ${variable} before you approve a rollback, and keep it until the recovery is released.`;
    const expand = "Change the database so that the release before can work with it: expand first, remove in a later release.";
    return [
        isHarmless ? expand : skip,
        ...(isHarmless || option === null ? [] : [`Or: ${withoutMarks(option.text)}`]),
        ...(down.never.length === 0
            ? []
            : [
                `Never run from the older release: ${withoutMarks(down.never.join(", "))}; it can undo a migration that this release needs.`,
            ]),
        "See docs/rollback-and-migrations.md.",
    ].join(" ");
}

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(75352);
// EXTERNAL MODULE: ./build/domain/values/lists.js
var lists = __webpack_require__(68305);
;// CONCATENATED MODULE: ./build/domain/doctor/access-checks.js





const peopleOf = (policy) => (0,lists/* uniqueBy */.p)(policy_policy/* policyRoles */.uU.flatMap((role) => policy[role]), (login) => login.toLowerCase());
function accessChecks({ policy, repository, rules }, { base, outsiders }) {
    if (policy.kind !== "read")
        return [];
    return [
        ...closedGates(policy.policy, outsiders),
        ...outsiders.map((outsider) => outsiderFinding(outsider, repository.name)),
        ...unprotected({ repository, rules }, base),
    ];
}
function outsiderFinding({ login, role }, repository) {
    const place = { path: values_names/* policyPath */.k1 };
    if (role === "unknown")
        return (0,finding/* setupFinding */.T)("no-such-account", `GitHub knows no account @${login}.`, { place });
    return (0,finding/* setupFinding */.T)("person-without-access", `@${login} has ${role === "none" ? "no role" : `the role ${role}`} in the repository.`, {
        place,
        fix: `gh api -X PUT repos/${repository}/collaborators/${login} -f permission=triage, or correct the login in the policy, or remove it.`,
    });
}
function closedGates({ testers, rollbackApprovers, teams }, outsiders) {
    const logins = outsiders.map(({ login }) => login);
    return [
        ["approve a release", testers, teams.testers],
        ["approve a rollback", rollbackApprovers, teams.rollbackApprovers],
    ].flatMap(([name, people, named]) => named.length === 0 && people.every((login) => includesUser(logins, login))
        ? [
            setupFinding("gate-closed", `Nobody can pass the gate "${name}": ${people.map((login) => `@${login}`).join(", ")} ${people.length === 1 ? "has" : "have"} no access.`, { place: { path: policyPath } }),
        ]
        : []);
}
function unprotected({ repository, rules }, base) {
    const fix = `Run release-console init --apply, or add the ruleset of docs/install.md: ${repository.url}/settings/rules. Private repositories on a free plan have no rules: docs/approvals-by-plan.md.`;
    if (!rules.pullRequestRequired)
        return [setupFinding("base-unprotected", `"${base}" can be pushed to without a pull request.`, { fix })];
    return rules.requiredContexts.some((context) => context.toLowerCase() === statusContext)
        ? []
        : [
            setupFinding("status-not-required", `"${base}" does not require the status "${statusContext}".`, {
                fix,
            }),
        ];
}

;// CONCATENATED MODULE: ./build/domain/doctor/people-checks.js




function peopleChecks({ policy, online }) {
    if (policy.kind !== "read" || online === undefined)
        return [];
    const place = { path: values_names/* policyPath */.k1 };
    return peopleOf(policy.policy).flatMap((login) => {
        const kind = online.strangers[login.toLowerCase()];
        if (kind === "unknown")
            return [outsiderFinding({ login, role: "unknown" }, "")];
        if (kind === "Organization" || kind === "Bot")
            return [
                (0,finding/* setupFinding */.T)("no-person", `@${login} is ${kind === "Bot" ? "a bot" : "an organisation"}.`, { place }),
            ];
        const role = roleOf(online, login);
        if (role === undefined || ["triage", "write", "maintain", "admin"].includes(role))
            return [];
        const { owner, name } = online.repository;
        return [outsiderFinding({ login, role: role === "none" ? "none" : "read" }, `${owner}/${name}`)];
    });
}

// EXTERNAL MODULE: ./build/domain/doctor/policy-checks.js
var policy_checks = __webpack_require__(24137);
// EXTERNAL MODULE: ./build/domain/doctor/repository-checks.js
var repository_checks = __webpack_require__(89687);
// EXTERNAL MODULE: ./build/domain/doctor/rule-checks.js
var rule_checks = __webpack_require__(39145);
;// CONCATENATED MODULE: ./build/domain/doctor/diagnose.js













const diagnose = (facts) => ({
    findings: (0,finding/* sortFindings */.k)([
        policy_checks/* policyChecks */.G,
        callerChecks,
        ciChecks,
        deploy_checks/* deployChecks */.n,
        migrationChecks,
        collisionChecks,
        branchChecks,
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
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62297);
/* harmony import */ var _deploy_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45299);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44262);
/* harmony import */ var _repository_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89687);




function environmentChecks(facts) {
    const { online, names } = facts;
    if (online?.environments === undefined)
        return [];
    const { staging, production } = names.environments;
    return [
        ...[staging, production].flatMap((name) => deploymentEnvironment(name, online, names.home)),
        ...approvalEnvironments(facts, online),
        ...secretFindings(facts, online),
    ];
}
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
function approvalEnvironments({ policy, names }, online) {
    if (policy.kind !== "read")
        return [];
    const { productionApproval, rollbackApproval } = names.environments;
    const { approval, rollback, testers, teams, rollbackApprovers } = policy.policy;
    const wanted = [
        ...(approval.sources.includes("environment")
            ? [{ name: productionApproval, people: [...testers, ...teams.testers] }]
            : []),
        ...(rollback.sources.includes("environment")
            ? [{ name: rollbackApproval, people: [...rollbackApprovers, ...teams.rollbackApprovers] }]
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
            ...branchFindings(environment, names.home, page),
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

/***/ 24137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checksOfNoJob),
/* harmony export */   G: () => (/* binding */ policyChecks)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19788);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44262);


const place = { path: _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1 };
function policyChecks({ policy, checkout, names, online }) {
    switch (policy.kind) {
        case "missing":
            return [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("policy-missing", `There is no ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}.`)];
        case "broken":
            return policy.problems.map(({ line, message }, index) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("policy-invalid", index === 0 ? `${message}${unreadNames(policy)}` : message, {
                place: { ...place, line },
            }));
        case "read":
            return [
                ...placeholders(policy.policy),
                ...addresses(policy.policy),
                ...adopted(policy.policy, { checkout, names, online }),
                ...counts(policy.policy),
                ...checkNames(policy.policy, checkout),
                ...health(policy.policy),
            ];
        default:
            return policy;
    }
}
const unreadNames = ({ names }) => names === undefined
    ? " Names of branches and environments cannot be read either: what else is found takes the usual ones."
    : "";
const exampleLogins = ["octocat", "hubot", "monalisa", "defunkt", "mojombo"];
function placeholders({ testers, rollbackApprovers, team }) {
    const people = [...new Set([...testers, ...rollbackApprovers, ...team].map((each) => each.toLowerCase()))];
    const examples = people.filter((login) => exampleLogins.includes(login));
    return examples.length === 0
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("placeholder-people", `The policy lists ${examples.map((each) => `@${each}`).join(", ")}.`, {
                place,
            }),
        ];
}
const exampleHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test)$/i;
function addresses({ staging, production, notification }) {
    const urls = [
        ...[staging, production].flatMap(({ url, health: check }) => [url, check?.url]),
        ...notification.webhooks.map(({ url }) => url),
    ].flatMap((url) => url ?? []);
    return [...new Set(urls)]
        .filter((url) => exampleHost.test(hostOf(url)))
        .map((url) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("placeholder-address", `${url} is an example address.`, { place }));
}
const hostOf = (url) => /^\w+:\/\/(?:[^/?#]*@)?([^/:?#]+)/.exec(url)?.[1] ?? "";
function adopted({ adopt }, { checkout, names, online }) {
    const hasLog = online?.branches.log ?? checkout.branches.includes(names.log);
    const { adoptedCommit } = checkout;
    if (adopt === undefined || hasLog || adoptedCommit === undefined)
        return [];
    const key = `"adopt.commit" is ${adopt.commit}`;
    const { base } = names;
    switch (adoptedCommit) {
        case "in-base":
            return [];
        case "beside-base":
            return [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("adopt-not-in-base", `${key}, which "${base}" does not have.`, { place })];
        case "not-here":
            return [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("adopt-not-in-base", `${key}: no such commit is in this clone, which has "${base}" whole as last fetched.`, {
                    place,
                    fix: `Run git fetch origin, if the commit is newer than that. Otherwise write the last commit of "${base}" that production holds, or remove the key.`,
                }),
            ];
        case "beyond-shallow":
            return [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("adopt-unverified", `${key}; this clone is shallow and does not show it in "${base}".`, {
                    place,
                    fix: "Run git fetch --unshallow origin, then doctor again.",
                }),
            ];
        case "base-not-here":
            return [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("adopt-unverified", `${key}; this clone does not have "${base}".`, {
                    place,
                    fix: `Run git fetch origin ${base}:refs/remotes/origin/${base}, then doctor again.`,
                }),
            ];
        default:
            return adoptedCommit;
    }
}
function counts({ testers, teams, rollbackApprovers, approval }) {
    const found = [];
    if (teams.testers.length === 0 && testers.length === 1)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("one-tester", `@${testers[0] ?? ""} is the only tester.`, { place }));
    else if (teams.testers.length === 0 && approval.count >= testers.length)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("too-few-testers", `"approval.count" is ${approval.count}, and there are ${testers.length} testers, one of whom may be the author.`, { place }));
    const [approver, ...others] = rollbackApprovers;
    if (approver !== undefined && others.length === 0 && teams.rollbackApprovers.length === 0)
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("one-rollback-approver", `@${approver} is the only rollback approver.`, { place }));
    return found;
}
function checkNames(policy, { workflows }) {
    return checksOfNoJob(policy, workflows)
        .filter(({ app }) => app === undefined || app === "github-actions")
        .map(({ name }) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("unknown-check", `No job of a workflow here is called ${JSON.stringify(name)}.`, {
        place,
    }));
}
function checksOfNoJob({ checks: { required } }, workflows) {
    const jobs = workflows.flatMap(({ name, jobs: all }) => all.map((job) => ({ workflow: name, job })));
    const isKnown = (wanted) => jobs.some(({ workflow, job }) => {
        const bare = wanted.startsWith(`${workflow} / `) ? wanted.slice(workflow.length + 3) : wanted;
        return reports(job, bare);
    });
    return required.filter(({ name, app }) => (app ?? "github-actions") !== "github-actions" || !isKnown(name));
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
    ? [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("no-health-check", "Production has no health check.", { place })]
    : [];


/***/ }),

/***/ 89687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   c: () => (/* binding */ repositoryChecks)
/* harmony export */ });
/* harmony import */ var _setup_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44262);
/* harmony import */ var _policy_teams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11402);
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62297);




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
const pagesOf = ({ repository }) => (path) => `https://github.com/${repository.owner}/${repository.name}/settings${path}`;
function actionFindings({ online, checkout }) {
    if (online?.actions === undefined)
        return [];
    const { enabled, allowed, patterns, githubOwned, requiresCommits = false } = online.actions;
    const fix = `Settings, Actions, General: ${pagesOf(online)("/actions")}`;
    if (!enabled)
        return [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("actions-off", "GitHub Actions is switched off.", { fix })];
    const calls = checkout.workflows.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => {
        const call = (0,_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleCall */ .kO)(uses);
        return call === undefined ? [] : [{ library: call.library, ref: call.ref, uses: uses ?? "" }];
    }));
    const unpinned = requiresCommits ? calls.find(({ ref }) => !(0,_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitName */ .Nf)(ref)) : undefined;
    const pins = unpinned === undefined
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("actions-not-pinned", `Actions must be pinned to a commit; the calls name "${unpinned.ref}".`),
        ];
    if (allowed === "all")
        return pins;
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
        ...pins,
        ...refused.map(({ library }) => (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("actions-not-allowed", `${library} is not among the allowed actions.`, {
            fix: `Add ${library}/*: ${fix}`,
        })),
        ...(needsCheckout || allowed === "local_only"
            ? [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("actions-not-allowed", "actions/checkout is not among the allowed actions.", { fix })]
            : []),
    ];
}
const allows = (pattern, uses) => {
    const [name = "", ref = ""] = uses.split("@");
    const [wanted = "", wantedRef = "*"] = pattern.split("@");
    return (((0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .M)(name, wanted) || (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .M)(name, wanted.replace(/\*$/, "**"))) &&
        (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .M)(ref, wantedRef));
};
function appFindings({ online, policy }) {
    if (online === undefined || online.variables === undefined || online.secrets === undefined)
        return [];
    const hasId = online.variables.includes("RELEASE_CONSOLE_APP_CLIENT_ID");
    const hasKey = (online.secrets[""] ?? []).includes("RELEASE_CONSOLE_APP_KEY");
    const teams = policy.kind === "read" ? policy.policy.unreadableTeams : [];
    const counting = policy.kind === "read" ? (0,_policy_teams_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadTeamsText */ .j)(policy.policy) : undefined;
    return [
        ...(hasId === hasKey
            ? []
            : [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("app-half-set", hasId
                    ? "The variable of a GitHub App is set, and the secret with its key is not."
                    : "The key of a GitHub App is set, and the variable with its client id is not."),
            ]),
        ...(teams.length > 0 && !hasId
            ? [
                (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("teams-need-app", `The policy lists ${teams.join(", ")}, and there is no GitHub App. ${counting ?? ""}`),
            ]
            : []),
    ];
}


/***/ }),

/***/ 39145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleChecks),
/* harmony export */   w: () => (/* binding */ actionsAppId)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19788);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44262);
/* harmony import */ var _repository_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89687);



const actionsAppId = 15368;
function ruleChecks({ online, names, checkout }) {
    if (online === undefined)
        return likelyQueue(checkout.workflows, names.base);
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
function likelyQueue(workflows, base) {
    const hearing = workflows.find(({ triggers }) => triggers["merge_group"] !== undefined);
    return hearing === undefined
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("merge-queue", `"${hearing.name}" runs for merge_group: "${base}" may have a merge queue.`, {
                place: { path: hearing.path },
                severity: "warning",
                fix: "If it has one, remove it: the console merges what was released, one after the other.",
            }),
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
const blocking = {
    update: "restricts updates",
    required_deployments: "requires deployments",
    workflows: "requires workflows of its own",
    required_signatures: "requires signed commits",
};
const patterns = {
    commit_author_email_pattern: "asks for a pattern in the authors' addresses",
    commit_message_pattern: "asks for a pattern in messages of commits",
    committer_email_pattern: "asks for a pattern in the committers' addresses",
};
function landingFindings({ rules, repository }, base) {
    const found = [];
    const { base: ofBase } = rules;
    if (ofBase.some(({ type }) => type === "merge_queue"))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("merge-queue", `"${base}" has a merge queue.`));
    for (const { type } of ofBase) {
        const pattern = patterns[type];
        if (pattern !== undefined)
            found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("rule-pattern", `A rule of "${base}" ${pattern}.`));
        const what = blocking[type];
        if (what === undefined)
            continue;
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("rule-blocks-landing", `A rule of "${base}" ${what}.`, type === "required_signatures" ? { severity: "note" } : {}));
    }
    const reviews = Math.max(0, ...ofBase.map(({ requiredReviews }) => requiredReviews));
    if (reviews > 0 || ofBase.some(({ codeOwners }) => codeOwners))
        found.push((0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("required-reviews", `"${base}" requires ${reviews} ${reviews === 1 ? "review" : "reviews"}${ofBase.some(({ codeOwners }) => codeOwners) ? " and the code owners" : ""}.`));
    const allowed = ofBase.reduce((left, { mergeMethods }) => mergeMethods === undefined
        ? left
        : left.filter((each) => mergeMethods.some((method) => method === each)), (repository.mergeMethods ?? ["merge", "squash", "rebase"]).filter((method) => method !== "merge" || !ofBase.some(({ type }) => type === "required_linear_history")));
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

/***/ 66470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SG: () => (/* binding */ findTool),
  e7: () => (/* binding */ migrationTools),
  Yg: () => (/* binding */ nameFamilies)
});

;// CONCATENATED MODULE: ./build/domain/migration-tools/tool.js
const measuredOn = "2026-11-29";
const unchanged = "the database stays as it is";
const passes = (text) => ({ outcome: "passes", text });
const fails = (text) => ({ outcome: "fails", text });
const changes = (text) => ({ outcome: "changes", text });
const notMeasured = { outcome: "not-measured", text: "not measured" };
const noCheck = passes("passes, nothing is compared");

;// CONCATENATED MODULE: ./build/domain/migration-tools/go-mappers.js

const base = { ecosystem: "Go", measured: measuredOn, option: null };
const noFiles = passes("there are no files");
const goMappers = [
    {
        ...base,
        id: "gormigrate",
        name: "gormigrate",
        version: "2.1.7",
        command: "`Gormigrate.Migrate`",
        contains: ["gorm"],
        recognised: {
            dependencies: ["go:github.com/go-gormigrate/gormigrate/v2"],
            configuration: [],
            files: /(?:^|\/)migrations?\/[^/]+\.go$/,
            words: "`go-gormigrate/gormigrate/v2` in go.mod",
        },
        up: passes(`passes; ${unchanged}`),
        down: {
            danger: "wrong",
            text: "`RollbackLast` undoes migration 2 with success and keeps 3",
            never: ["`Gormigrate.RollbackLast`"],
        },
        edited: noFiles,
        gap: passes("passes"),
        late: "applied; `RollbackLast` then undoes 3",
        notes: ["`ValidateUnknownMigrations: true` makes up of the older release fail."],
    },
    {
        ...base,
        id: "gorm",
        name: "GORM AutoMigrate",
        version: "1.31.2 (driver/postgres 1.6.3)",
        command: "`AutoMigrate`",
        recognised: {
            dependencies: ["go:gorm.io/gorm"],
            configuration: [],
            words: "`gorm.io/gorm` in go.mod; `.AutoMigrate(` in the source",
        },
        up: changes("returns no error and changes the database back: varchar(200) becomes varchar(20) and longer values are cut silently, numeric is rounded, bigint becomes integer, NOT NULL and defaults are dropped; it fails only where a cast does (`integer out of range`), and what ran before stays done"),
        option: {
            place: "release",
            text: "Take `AutoMigrate` out of the start of the program. (A database role without ALTER was not tried.)",
        },
        down: { danger: "none", text: "there is no such command", never: [] },
        edited: noFiles,
        gap: noFiles,
        late: "there are no files",
        notes: ["Columns of the newer release stay."],
    },
    {
        ...base,
        id: "ent",
        name: "ent Schema.Create",
        version: "0.14.5",
        command: "`Schema.Create`",
        recognised: {
            dependencies: ["go:entgo.io/ent"],
            configuration: [{ name: "generate.go", path: /(?:^|\/)ent\/generate\.go$/ }],
            words: "`entgo.io/ent` in go.mod; `ent/generate.go`",
        },
        up: changes("tries to change the database back: bigint to integer, nullable to NOT NULL; where rows do not fit it fails (`contains null values`, `integer out of range`) and changes nothing"),
        down: { danger: "none", text: "there is no such command", never: [] },
        edited: noFiles,
        gap: noFiles,
        late: "there are no files",
        notes: ["Sizes are not in PostgreSQL's column, so nothing is cut."],
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/go-tools.js

const go_tools_base = { ecosystem: "Go", measured: measuredOn, option: null, notes: [] };
const goTools = [
    {
        ...go_tools_base,
        id: "golang-migrate",
        name: "golang-migrate",
        version: "4.20.1",
        command: "`migrate up`",
        recognised: {
            dependencies: ["go:github.com/golang-migrate/migrate/v4"],
            configuration: [],
            files: /\.(?:up|down)\.sql$/,
            words: "`golang-migrate/migrate/v4` in go.mod; pairs of `.up.sql` and `.down.sql`",
        },
        up: fails(`fails, exit code 1: "no migration found for version 3: read down for version 3 .: file does not exist"; ${unchanged}, not dirty`),
        option: {
            place: "command",
            text: "There is no option. `migrate force <version of the older release>` makes up pass; but then the newer release runs its migration again, fails because the table exists, and leaves the database dirty, and after that the older release fails as well.",
        },
        down: {
            danger: "refuses",
            text: "`down`, `down 1` and `goto` fail alike; the database stays as it is",
            never: [],
        },
        edited: noCheck,
        gap: passes("passes"),
        late: "skipped for good, `no change`, exit code 0; then two steps down run the down of 2, which never ran (dirty when it fails)",
    },
    {
        ...go_tools_base,
        id: "goose",
        name: "goose",
        version: "3.30.1",
        command: "`goose up`",
        recognised: {
            dependencies: ["go:github.com/pressly/goose/v3"],
            configuration: [],
            annotation: /^--\s*\+goose Up\b/m,
            files: /(?:^|\/)migrations?\/\d+_[^/]+\.(?:sql|go)$/,
            words: "`pressly/goose/v3` in go.mod; `-- +goose Up` in `NNNNN_x.sql`",
        },
        up: passes(`passes, "no migrations to run. current version: 3"; ${unchanged}. \`status\` does not show what is missing`),
        down: {
            danger: "conditional",
            text: "`down` and `down-to` fail; `reset` undoes migrations 2 and 1 and keeps 3, with exit code 0, and from then on up of both releases fails",
            never: ["`goose reset`"],
        },
        edited: noCheck,
        gap: passes("passes; `down` works in the old API and fails in the Provider"),
        late: "fails, exit code 1: `found 1 missing migrations before current version 3`; `-allow-missing` applies it",
    },
    {
        ...go_tools_base,
        id: "sql-migrate",
        name: "sql-migrate",
        version: "1.8.1",
        command: "`sql-migrate up`",
        recognised: {
            dependencies: ["go:github.com/rubenv/sql-migrate"],
            configuration: [{ name: "dbconfig.yml" }],
            annotation: /^--\s*\+migrate Up\b/m,
            files: /(?:^|\/)migrations?\/[^/]+\.sql$/,
            words: "`rubenv/sql-migrate` in go.mod; `dbconfig.yml`; `-- +migrate Up`",
        },
        up: fails(`fails, exit code 1: "Unable to create migration plan because of …: unknown migration in database"; ${unchanged}`),
        option: {
            place: "release",
            text: "`ignoreunknown: true` in dbconfig.yml (there is no such flag of `up`), or `IgnoreUnknown: true` in code; it makes down dangerous.",
        },
        down: {
            danger: "conditional",
            text: "fails alike; with `ignoreunknown` it undoes migration 2 and keeps 3",
            never: ["`sql-migrate down`"],
        },
        edited: noCheck,
        gap: fails("fails, `unknown migration`"),
        late: "applied; a later down undoes 3",
        notes: ["`sql-migrate status` ends with 0."],
    },
    {
        ...go_tools_base,
        id: "tern",
        name: "tern",
        version: "2.3.4",
        command: "`tern migrate`",
        recognised: {
            dependencies: ["go:github.com/jackc/tern/v2"],
            configuration: [{ name: "tern.conf" }],
            annotation: /^---- create above \/ drop below ----/m,
            files: /(?:^|\/)migrations?\/\d+_[^/]+\.sql$/,
            words: "`jackc/tern/v2` in go.mod; `tern.conf`; `---- create above / drop below ----`",
        },
        up: fails(`fails, exit code 1: "current version 3 is outside the valid versions of 0 to 2"; ${unchanged}`),
        down: { danger: "refuses", text: "the same failure; the database stays as it is", never: [] },
        edited: noCheck,
        gap: fails("fails when it loads, `Missing migration 2`"),
        late: "cannot arise: numbers must be without gaps",
        notes: ["`tern status` ends with 0 and says `migration(s) pending`, `version: 3 of 2`."],
    },
    {
        ...go_tools_base,
        id: "atlas",
        name: "Atlas (the library)",
        version: "0.32.1-0.20250325101103",
        command: "`Executor.ExecuteN`",
        recognised: {
            dependencies: ["go:ariga.io/atlas"],
            configuration: [{ name: "atlas.hcl" }, { name: "atlas.sum" }],
            files: /(?:^|\/)migrations?\/[^/]+\.sql$/,
            words: "`ariga.io/atlas` in go.mod; `atlas.hcl`, `atlas.sum`",
        },
        up: passes(`passes, \`no pending migration files\` (ErrNoPendingFiles, which a caller must take for success); ${unchanged}. Where migration 3 is applied by half it fails: \`revision … is partially applied but migration file was not found\``),
        down: { danger: "not-measured", text: "not in the library, not measured", never: [] },
        edited: passes("passes where atlas.sum is made anew; without it `checksum file not found`"),
        gap: passes("passes"),
        late: "fails, `was added out of order`; ExecOrderLinearSkip skips it, ExecOrderNonLinear applies it",
        notes: ["The command line of Atlas was not measured."],
    },
    {
        ...go_tools_base,
        id: "bun",
        name: "bun migrate",
        version: "1.3.0",
        command: "`Migrator.Migrate`",
        recognised: {
            dependencies: ["go:github.com/uptrace/bun"],
            configuration: [],
            files: /(?:^|\/)\d{14}_[^/]+\.(?:tx\.)?(?:up|down)\.sql$/,
            words: "`uptrace/bun` in go.mod; `YYYYMMDDHHMMSS_x.up.sql` or `.tx.up.sql`",
        },
        up: passes(`passes and returns the nil group; ${unchanged}`),
        down: {
            danger: "wrong",
            text: "`Rollback` undoes the newest group that it knows, migrations 2 and 1, with success, and keeps 3; after another up they are the newest group, so that `Rollback` of the newer release undoes them, too",
            never: ["`Migrator.Rollback`"],
        },
        edited: noCheck,
        gap: passes("passes"),
        late: "applied, as a group of its own",
        notes: ["`MissingMigrations` lists what is missing."],
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/javascript-mappers.js

const pass = passes("passes");
const javascript_mappers_base = { ecosystem: "JavaScript", measured: measuredOn, notes: [], option: null };
const javascriptMappers = [
    {
        ...javascript_mappers_base,
        id: "sequelize-cli",
        name: "sequelize-cli",
        version: "6.6.5 (sequelize 6.37.8)",
        command: "`sequelize-cli db:migrate`",
        recognised: {
            dependencies: ["npm:sequelize-cli"],
            configuration: [{ name: ".sequelizerc" }],
            annotation: /\bqueryInterface\b/,
            files: /(?:^|\/)migrations\/[^/]+\.[cm]?[jt]s$/,
            words: "`sequelize-cli` in package.json; `.sequelizerc`; `queryInterface` in `migrations/`",
        },
        up: passes(`passes, "No migrations were executed"; ${unchanged}`),
        down: {
            danger: "conditional",
            text: 'fails, exit code 1: "Unable to find migration"; `db:migrate:undo --name 2` undoes migration 2',
            never: ["`sequelize-cli db:migrate:undo --name …`"],
        },
        edited: pass,
        gap: passes("passes; undo takes 3"),
        late: "applied",
        notes: ["Migrations renamed from .js to .cjs all run again."],
    },
    {
        ...javascript_mappers_base,
        id: "typeorm",
        name: "TypeORM",
        version: "1.1.1",
        command: "`typeorm migration:run`",
        recognised: {
            dependencies: ["npm:typeorm"],
            configuration: [],
            annotation: /\bMigrationInterface\b/,
            files: /(?:^|\/)migrations?\/[^/]+\.[cm]?[jt]s$/,
            words: "`typeorm` in package.json; `MigrationInterface` in a migration",
        },
        up: passes(`passes, "No migrations are pending"; ${unchanged}. \`migration:show\` does not show what is missing`),
        down: {
            danger: "refuses",
            text: 'fails, exit code 1: "No migration X3 was found in the source code"',
            never: [],
        },
        edited: pass,
        gap: passes("passes; revert takes 3"),
        late: "applied",
    },
    {
        ...javascript_mappers_base,
        id: "prisma",
        name: "Prisma",
        version: "6.19.3",
        command: "`prisma migrate deploy`",
        recognised: {
            dependencies: ["npm:prisma"],
            configuration: [
                { name: "migration_lock.toml" },
                { name: "schema.prisma" },
                { name: "prisma.config.*" },
            ],
            files: /(?:^|\/)migrations\/[^/]+\/migration\.sql$/,
            words: "`prisma` in package.json; `migration_lock.toml`, `schema.prisma`, `prisma.config.*`",
        },
        up: passes(`passes, "No pending migrations"; ${unchanged}, and \`status\` says "up to date". After a migration that failed it fails, exit code 1, P3009`),
        down: {
            danger: "none",
            text: "there is no such command; `resolve --rolled-back` of a good migration is refused (P3012)",
            never: [],
        },
        edited: pass,
        gap: pass,
        late: "applied",
        notes: [
            "After a migration that failed, `prisma migrate resolve --rolled-back <name>` is accepted from the older release, too; then up passes.",
        ],
    },
    {
        ...javascript_mappers_base,
        id: "drizzle",
        name: "Drizzle",
        version: "0.45.4 (drizzle-kit 0.31.11)",
        command: "`drizzle-kit migrate`",
        recognised: {
            dependencies: ["npm:drizzle-kit"],
            configuration: [
                { name: "drizzle.config.*" },
                { name: "_journal.json", path: /(?:^|\/)meta\/_journal\.json$/ },
            ],
            files: /(?:^|\/)(?:drizzle|migrations)\/\d+_[^/]+\.sql$/,
            words: "`drizzle-kit` in package.json; `drizzle.config.*`, `meta/_journal.json`",
        },
        up: passes(`passes, "migrations applied successfully!"; ${unchanged}`),
        down: { danger: "none", text: "there is no such command", never: [] },
        edited: pass,
        gap: pass,
        late: 'skipped for good, with exit code 0 and "applied successfully"',
        notes: [
            "What skips a late migration hurts after a rollback: a hotfix with a migration older than the newest applied one is never applied.",
        ],
    },
    {
        ...javascript_mappers_base,
        id: "drizzle-1",
        name: "Drizzle 1.0",
        version: "1.0.0-rc.5",
        command: "`drizzle-kit migrate`",
        contains: ["drizzle"],
        recognised: {
            dependencies: [],
            configuration: [
                { name: "snapshot.json", path: /(?:^|\/)(?:drizzle|migrations)\/[^/]+\/snapshot\.json$/ },
            ],
            files: /(?:^|\/)(?:drizzle|migrations)\/[^/]+\/migration\.sql$/,
            words: "one folder a migration, with `snapshot.json`",
        },
        up: pass,
        down: { danger: "none", text: "there is no such command", never: [] },
        edited: notMeasured,
        gap: notMeasured,
        late: "applied (by name)",
    },
    {
        ...javascript_mappers_base,
        id: "mikro-orm",
        name: "MikroORM",
        version: "7.2.1",
        command: "`mikro-orm migration:up`",
        recognised: {
            dependencies: ["npm:@mikro-orm/migrations"],
            configuration: [{ name: "mikro-orm.config.*" }],
            files: /(?:^|\/)migrations\/Migration\d+[^/]*\.[cm]?[jt]s$/,
            words: "`@mikro-orm/migrations` in package.json; `mikro-orm.config.*`; `Migration<digits>.*`",
        },
        up: passes(`passes, "Successfully migrated up to the latest version"; ${unchanged}. \`list\` shows what is missing`),
        down: {
            danger: "conditional",
            text: 'says "Successfully migrated down to previous version" and undoes nothing; `--to 0` undoes migrations 2 and 1',
            never: ["`mikro-orm migration:down --to 0`"],
        },
        edited: pass,
        gap: passes("passes; down takes 3 (where 2 ran last: nothing)"),
        late: "applied",
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/javascript-tools.js

const scripts = /(?:^|\/)migrations?\/[^/]+\.[cm]?[jt]s$/;
const javascript_tools_pass = passes("passes");
const javascript_tools_base = { ecosystem: "JavaScript", measured: measuredOn, notes: [] };
const javascriptTools = [
    {
        ...javascript_tools_base,
        id: "knex",
        name: "Knex",
        version: "3.3.0",
        command: "`knex migrate:latest`",
        recognised: {
            dependencies: ["npm:knex"],
            configuration: [{ name: "knexfile.*" }],
            annotation: /\bknex\.schema\b/,
            files: scripts,
            words: "`knex` in package.json; `knexfile.*`",
        },
        up: fails(`fails, exit code 1: "The migration directory is corrupt, the following files are missing"; ${unchanged}. \`list\`, \`status\` and \`up\` fail, too`),
        option: {
            place: "release",
            text: "`disableMigrationsListValidation: true` in the configuration of the older release makes up pass; it makes down dangerous.",
        },
        down: {
            danger: "conditional",
            text: "fails alike; with `disableMigrationsListValidation` `rollback --all` and `down` undo migration 2 with exit code 0",
            never: ["`knex migrate:down`", "`knex migrate:rollback --all`"],
        },
        edited: javascript_tools_pass,
        gap: fails("fails, with the same words"),
        late: "applied",
        notes: [
            "After a migration that threw halfway, without a transaction, up of the older release passes.",
            "A process that SIGTERM ended leaves `is_locked`: the older release fails with exit code 1 until `knex migrate:unlock`.",
            'A migration renamed from .js to .cjs counts as missing ("corrupt").',
        ],
    },
    {
        ...javascript_tools_base,
        id: "umzug",
        name: "Umzug",
        version: "3.8.3",
        command: "`umzug up`",
        recognised: {
            dependencies: ["npm:umzug"],
            configuration: [],
            files: scripts,
            words: "`umzug` in package.json",
        },
        up: passes(`passes; ${unchanged}. \`executed()\` does not show what is missing`),
        option: null,
        down: {
            danger: "wrong",
            text: "undoes migration 2, `to: 0` migrations 2 and 1, with exit code 0",
            never: ["`umzug down`"],
        },
        edited: javascript_tools_pass,
        gap: passes("passes; down takes 3"),
        late: "applied",
        notes: ["A migration renamed from .js to .cjs runs again."],
    },
    {
        ...javascript_tools_base,
        id: "node-pg-migrate",
        name: "node-pg-migrate",
        version: "9.0.0",
        command: "`node-pg-migrate up`",
        recognised: {
            dependencies: ["npm:node-pg-migrate"],
            configuration: [],
            annotation: /\bexports\.up\s*=\s*(?:async\s*)?\(?\s*pgm\b/,
            files: /(?:^|\/)migrations\/\d+_[^/]+\.(?:[cm]?[jt]s|sql)$/,
            words: "`node-pg-migrate` in package.json; `exports.up = pgm` in `migrations/<milliseconds>_*`",
        },
        up: passes(`passes, "No migrations to run!"; ${unchanged}`),
        option: null,
        down: {
            danger: "refuses",
            text: 'fails, exit code 1: "Definitions of migrations … have been deleted"; `redo` alike',
            never: [],
        },
        edited: javascript_tools_pass,
        gap: fails('fails, exit code 1: "Not run migration 3 is preceding already run migration 2"; `--no-check-order` makes it pass; where 2 ran last it passes'),
        late: "fails, exit code 1; with `--no-check-order` it is applied, and then every up without that option fails",
    },
    {
        ...javascript_tools_base,
        id: "db-migrate",
        name: "db-migrate",
        version: "0.11.14",
        command: "`db-migrate up`",
        recognised: {
            dependencies: ["npm:db-migrate"],
            configuration: [],
            annotation: /\bexports\._meta\b/,
            files: /(?:^|\/)migrations\/[^/]+\.(?:js|ts|sql)$/,
            words: "`db-migrate` in package.json; `exports._meta` in a migration; `database.json`",
        },
        up: passes(`passes, "No migrations to run"; ${unchanged}`),
        option: null,
        down: { danger: "refuses", text: 'fails, exit code 1: "Cannot find module .../3-x"', never: [] },
        edited: javascript_tools_pass,
        gap: passes("passes; down takes 3"),
        late: "applied",
    },
    {
        ...javascript_tools_base,
        id: "kysely",
        name: "Kysely, its own Migrator",
        version: "0.29.9",
        command: "`migrator.migrateToLatest()`",
        recognised: {
            dependencies: ["npm:kysely"],
            configuration: [],
            annotation: /\bKysely\s*</,
            files: scripts,
            words: "`kysely` in package.json; the import of `Migrator` from `kysely` or `kysely/migration`",
        },
        up: {
            outcome: "ignored",
            text: `does not throw: it returns \`error\` "corrupted migrations: previously executed migration 3 is missing", so a script that does not look at it ends with exit code 0; ${unchanged}, and new migrations are not applied either`,
        },
        option: null,
        down: {
            danger: "nothing",
            text: "returns the same error, undoes nothing, and a script that does not look at the error ends with exit code 0",
            never: [],
        },
        edited: javascript_tools_pass,
        gap: { outcome: "ignored", text: "returns the same error" },
        late: "error `expected … to be at index 1`; with `allowUnorderedMigrations` it is applied",
        notes: [
            "`allowUnorderedMigrations` does not make up of the older release pass.",
            "`getMigrations` does not show what is missing.",
        ],
    },
    {
        ...javascript_tools_base,
        id: "kysely-ctl",
        name: "kysely-ctl",
        version: "0.21.0",
        command: "`kysely migrate:latest`",
        contains: ["kysely"],
        recognised: {
            dependencies: ["npm:kysely-ctl"],
            configuration: [{ name: "kysely.config.*" }],
            files: scripts,
            words: "`kysely-ctl` in package.json; `kysely.config.*`",
        },
        up: fails("fails, exit code 1; `list` ends with 0 and does not show what is missing"),
        option: null,
        down: { danger: "not-measured", text: "not measured", never: [] },
        edited: notMeasured,
        gap: notMeasured,
        late: "not measured",
    },
    {
        ...javascript_tools_base,
        id: "dbmate",
        name: "dbmate",
        version: "2.36.0",
        command: "`dbmate up`",
        recognised: {
            dependencies: ["npm:dbmate"],
            configuration: [],
            annotation: /^-- migrate:up\b/m,
            files: /(?:^|\/)db\/migrations\/[^/]+\.sql$/,
            words: "`-- migrate:up` in `db/migrations/*.sql`; `dbmate` in package.json",
        },
        up: passes("passes; the database stays as it is, but `db/schema.sql` of the older checkout is rewritten with the newer table (where the client program of the database is there). `--strict` passes; `status` does not show what is missing"),
        option: null,
        down: {
            danger: "wrong",
            text: "undoes migration 2 with exit code 0",
            never: ["`dbmate down`", "`dbmate rollback`"],
        },
        edited: javascript_tools_pass,
        gap: passes("passes, with `--strict`, too; down takes 3"),
        late: "applied; `--strict` fails, exit code 2",
    },
    {
        ...javascript_tools_base,
        id: "graphile-migrate",
        name: "graphile-migrate",
        version: "1.4.1",
        command: "`graphile-migrate migrate`",
        recognised: {
            dependencies: ["npm:graphile-migrate"],
            configuration: [{ name: ".gmrc" }, { name: ".gmrc.*" }],
            annotation: /^--! Previous:/m,
            files: /(?:^|\/)migrations\/committed\/[^/]+\.sql$/,
            words: "`graphile-migrate` in package.json; `.gmrc`; `--! Previous:` in `migrations/committed/`",
        },
        up: passes(`passes, "Already up to date"; ${unchanged}`),
        option: null,
        down: {
            danger: "refuses",
            text: "there is none; `uncommit` fails with exit code 1 and has taken the file of migration 2 away by then",
            never: ["`graphile-migrate uncommit`"],
        },
        edited: passes('passes when it is applied; while it is pending it fails: "has the file been tampered with?"'),
        gap: fails("fails, exit code 1, over the hash of the previous migration"),
        late: "not measured (files are numbered)",
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/jvm-tools.js

const jvm_tools_base = { ecosystem: "JVM", measured: measuredOn, option: null };
const jvmTools = [
    {
        ...jvm_tools_base,
        id: "flyway",
        name: "Flyway",
        version: "13.12.1 (Maven plugin 13.12.0)",
        command: "`flyway migrate`",
        recognised: {
            dependencies: [
                "maven:flyway-core",
                "maven:flyway-maven-plugin",
                "maven:flyway-gradle-plugin",
                "maven:org.flywaydb.flyway",
            ],
            configuration: [{ name: "flyway.toml" }, { name: "flyway.conf" }],
            files: /(?:^|\/)(?:[VU]\d[^/]*|R)__[^/]+\.(?:sql|java)$/,
            words: "`flyway-core` or a Flyway plugin in pom.xml or build.gradle; `flyway.toml`, `flyway.conf`; `V1__x.sql`, `R__x.sql`",
        },
        up: passes(`passes with the warning "has a version (3) that is newer than the latest available migration (2)"; ${unchanged}`),
        option: {
            place: "command",
            text: "`ignoreMigrationPatterns=*:future,*:missing`, always both: giving the setting replaces the default `*:future`, so `*:missing` alone makes a plain newer version fail. `validateOnMigrate=false` and `*:*` pass, too.",
        },
        down: {
            danger: "refuses",
            text: '`undo` fails, exit code 1: "not supported by OSS Edition"',
            never: ["`flyway repair`"],
        },
        edited: fails("fails: `checksum mismatch for migration version 2`, over a trailing comment, too; `description mismatch` when only the name of the file changed"),
        gap: fails("fails: `applied migration not resolved locally: 2`"),
        late: "fails: `Detected resolved migration not applied to database: 2`; `outOfOrder=true` applies it",
        special: [
            {
                files: /(?:^|\/)R__[^/]+$/,
                when: "leaves",
                up: fails("fails, because a repeatable migration leaves: `Detected applied migration not resolved locally`; `ignoreMigrationPatterns=*:future,*:missing` makes it pass"),
            },
            {
                files: /(?:^|\/)R__[^/]+$/,
                when: "changes",
                up: changes("runs the older repeatable migration again and so puts the older view back, with exit code 0; where it names a column that is renamed it fails and leaves a failed row, and then the newer release fails, too"),
            },
        ],
        notes: [
            "`repeatable:future` does not help: a newer repeatable migration counts as missing.",
            "`flyway repair` from the older release lets an edited file pass and makes the newer release fail its checksum; after a migration that failed halfway it deletes the failed row only, and the corrected newer release fails.",
            "After a migration that failed halfway up of the older release passes, although half of the schema is changed.",
        ],
    },
    {
        ...jvm_tools_base,
        id: "liquibase",
        name: "Liquibase",
        version: "4.33.0",
        command: "`liquibase update`",
        recognised: {
            dependencies: ["maven:liquibase-core", "maven:liquibase-maven-plugin", "maven:org.liquibase.gradle"],
            configuration: [{ name: "liquibase.properties" }, { name: "db.changelog-master.*" }],
            annotation: /^--\s*liquibase formatted sql|<databaseChangeLog\b/m,
            files: /(?:^|\/)(?:db\/)?changelogs?\/.+\.(?:sql|xml|ya?ml|json)$|(?:^|\/)db\.changelog[^/]*$/,
            words: "`liquibase-core` in pom.xml or build.gradle; `db.changelog-master.*`, `liquibase.properties`; `--liquibase formatted sql`",
        },
        up: passes(`passes, "Database is up to date"; ${unchanged}. Only \`unexpected-changesets\` shows what is missing`),
        down: {
            danger: "wrong",
            text: "`rollback-count 1` undoes migration 2 (its table and data are gone) and keeps 3, with success; `rollback` to the tag set before 3 undoes nothing, with success; `rollback-to-date` undoes 2 and 1 and keeps 3",
            never: ["`liquibase rollback-count`", "`liquibase rollback-to-date`", "`liquibase rollback`"],
        },
        edited: fails("fails: `Validation Failed: 1 changesets check sum` (white space alone passes, an SQL comment fails); `clear-checksums` makes it pass and the newer release fail"),
        gap: passes("passes"),
        late: "applied",
        notes: [
            "A changeset with `runOnChange` changes the database from the older release.",
            "An older library (4.21.1 after 4.33.0) passes and rewrites every MD5SUM, and leaves that of migration 3 empty; it also accepts an edited changeset.",
            "`--validCheckSum any` in the changeset lets an edited one pass.",
        ],
    },
    {
        ...jvm_tools_base,
        id: "mybatis",
        name: "MyBatis Migrations",
        version: "3.4.0",
        command: "`migrate up`",
        recognised: {
            dependencies: ["maven:mybatis-migrations", "maven:migrations-maven-plugin"],
            configuration: [{ name: "bootstrap.sql", path: /(?:^|\/)scripts\/bootstrap\.sql$/ }],
            annotation: /^--\s*\/\/\s*@UNDO\b/m,
            files: /(?:^|\/)scripts\/\d+_[^/]+\.sql$/,
            words: "`mybatis-migrations` or `migrations-maven-plugin` in pom.xml; `-- //@UNDO` in `scripts/*.sql`; `scripts/bootstrap.sql`",
        },
        up: passes(`passes with "WARNING: Missing migration script"; ${unchanged}`),
        down: {
            danger: "nothing",
            text: "the same warning, exit code 0, and nothing is undone; `version 2` prints `Downgrading to` and undoes nothing",
            never: [],
        },
        edited: passes("passes, nothing is compared"),
        gap: passes("passes with the warning"),
        late: "skipped with `was not applied to the database`, exit code 0; `pending` applies it",
        notes: [],
    },
    {
        ...jvm_tools_base,
        id: "play-evolutions",
        name: "Play Evolutions",
        version: "3.0.8",
        measured: "2026-11-30",
        command: "the start of the application",
        recognised: {
            dependencies: ["maven:play-jdbc-evolutions_2.13", "maven:play-jdbc-evolutions_3"],
            configuration: [],
            annotation: /^(?:#|--)[ \t]*-*[ \t]*!Ups\b/m,
            files: /(?:^|\/)evolutions\/[^/]+\/\d+\.sql$/,
            words: "`# --- !Ups` in `conf/evolutions/default/1.sql`; `play-jdbc-evolutions` in pom.xml or build.gradle",
        },
        up: fails(`fails: the application does not start ("needs evolution"), with \`autoApply\` or without; ${unchanged}. With \`autoApplyDowns\` it starts and drops what migration 3 made, with its data: the newer release left its script in the database`),
        down: {
            danger: "none",
            text: "there is no such command; `autoApplyDowns` is one at each start",
            never: [],
        },
        edited: fails("fails in the same way, over a comment, too; with `autoApplyDowns` it undoes 3 and 2 and makes them anew, empty"),
        gap: fails("fails in the same way: files are read up to the first number that is missing"),
        late: "cannot arise: without 2 the release never applies 3",
        notes: [
            "With `autoApplyDowns` in the older release a rollback loses data, and the recovery makes the tables anew, empty: set it to false a release earlier.",
        ],
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/rust-tools.js

const rust_tools_base = { ecosystem: "Rust", measured: measuredOn, option: null, notes: [] };
const rustTools = [
    {
        ...rust_tools_base,
        id: "sqlx",
        name: "sqlx",
        version: "0.9.0",
        command: "`sqlx::migrate!().run()`",
        recognised: {
            dependencies: ["cargo:sqlx"],
            configuration: [{ name: "sqlx.toml" }],
            files: /(?:^|\/)migrations\/\d+_[^/]+\.sql$/,
            words: "`sqlx` in Cargo.toml; `sqlx.toml`, `.sqlx/`; `migrations/N_x.sql`",
        },
        up: fails(`fails: "migration 3 was previously applied but is missing in the resolved migrations"; ${unchanged}`),
        option: { place: "release", text: "`set_ignore_missing(true)` in code; it makes down dangerous." },
        down: {
            danger: "conditional",
            text: "fails alike; with `set_ignore_missing(true)` it undoes migration 2 and keeps 3",
            never: ["`Migrator::undo`"],
        },
        edited: fails('fails: "migration 2 was previously applied but has been modified" (CR LF instead of LF is enough, and `set_ignore_missing` does not lift it)'),
        gap: fails("fails, migration 2 is missing"),
        late: "applied",
    },
    {
        ...rust_tools_base,
        id: "diesel",
        name: "Diesel",
        version: "2.3.2 (command line 2.3.14)",
        command: "`diesel migration run`",
        recognised: {
            dependencies: ["cargo:diesel_migrations", "cargo:diesel"],
            configuration: [{ name: "diesel.toml" }],
            files: /(?:^|\/)migrations\/[^/]+\/(?:up|down)\.sql$/,
            words: "`diesel_migrations` in Cargo.toml; `diesel.toml`; `migrations/<version>_x/up.sql`",
        },
        up: passes(`passes; ${unchanged}. With \`print_schema.file\` set the command line rewrites src/schema.rs; with \`--locked-schema\` it ends with exit code 1 for that reason`),
        down: {
            danger: "refuses",
            text: "fails: `Unable to find migration version 00003 to revert in the migrations directory`, exit code 1; the database stays as it is",
            never: [],
        },
        edited: noCheck,
        gap: passes("passes"),
        late: "applied; a revert then undoes 3",
    },
    {
        ...rust_tools_base,
        id: "refinery",
        name: "refinery",
        version: "0.10.0",
        command: "`Runner::run`",
        recognised: {
            dependencies: ["cargo:refinery"],
            configuration: [{ name: "refinery.toml" }],
            files: /(?:^|\/)[VU]\d[^/]*__[^/]+\.(?:sql|rs)$/,
            words: "`refinery` in Cargo.toml; `refinery.toml`; `V1__x.sql` or `.rs`",
        },
        up: fails(`fails: "migration V3__… is missing from the filesystem"; ${unchanged}`),
        option: { place: "release", text: "`set_abort_missing(false)` in code." },
        down: { danger: "none", text: "there is no such command", never: [] },
        edited: fails('fails: "applied migration V2__… is different than filesystem one" (one trailing space is enough); `set_abort_divergent(false)` makes it pass'),
        gap: fails("fails, with the same words"),
        late: 'fails with the wrong words ("is missing from the filesystem", though the file is there); with `set_abort_missing(false)` it is skipped silently',
    },
    {
        ...rust_tools_base,
        id: "sea-orm",
        name: "SeaORM",
        version: "2.0.4",
        command: "`Migrator::up`",
        recognised: {
            dependencies: ["cargo:sea-orm-migration"],
            configuration: [],
            annotation: /\bMigratorTrait\b/,
            files: /(?:^|\/)migration\/(?:src\/)?m\d+_[^/]+\.rs$/,
            words: "`sea-orm-migration` in Cargo.toml; a crate folder `migration/` with `mYYYYMMDD_NNNNNN_x.rs`",
        },
        up: fails(`fails: "Migration file of version '…' is missing, this migration has been applied but its file is missing"; ${unchanged}. \`status\` fails, too`),
        down: { danger: "refuses", text: "fails alike; the database stays as it is", never: [] },
        edited: noCheck,
        gap: fails("fails, with the same words"),
        late: "applied; a later down undoes 3",
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/script-tools.js

const script_tools_pass = passes("passes");
const script_tools_base = { measured: measuredOn, notes: [], option: null };
const alembicStamp = "No setting helps. `alembic stamp --purge <newest revision of the older release>` changes only the row of the version, and up passes; then the next up of the newer release fails with exit code 1, because its table exists.";
const scriptTools = [
    {
        ...script_tools_base,
        id: "alembic",
        name: "Alembic",
        ecosystem: "Python",
        version: "1.20.1",
        command: "`alembic upgrade head`",
        recognised: {
            dependencies: ["pypi:alembic"],
            configuration: [{ name: "alembic.ini" }],
            annotation: /^down_revision\b/m,
            files: /(?:^|\/)versions\/[^/]+\.py$/,
            words: "`alembic` among the Python dependencies; `alembic.ini`; `down_revision` in `versions/*.py`",
        },
        up: fails(`fails, exit code 255: "Can't locate revision identified by '…'"; ${unchanged}. \`current\`, \`check\` and \`stamp\` fail, too`),
        option: { place: "command", text: alembicStamp },
        down: { danger: "refuses", text: "fails, exit code 255, with the same words", never: [] },
        edited: script_tools_pass,
        gap: fails("fails, exit code 1, `KeyError`"),
        late: 'two heads: `upgrade head` fails with exit code 255 ("Multiple head revisions"), `upgrade heads` applies it; an older release with one of the heads fails with 255',
    },
    {
        ...script_tools_base,
        id: "flask-migrate",
        name: "Flask-Migrate",
        ecosystem: "Python",
        version: "4.1.0",
        command: "`flask db upgrade`",
        contains: ["alembic"],
        recognised: {
            dependencies: ["pypi:flask-migrate"],
            configuration: [{ name: "alembic.ini", path: /(?:^|\/)migrations\/alembic\.ini$/ }],
            files: /(?:^|\/)migrations\/versions\/[^/]+\.py$/,
            words: "`Flask-Migrate` among the Python dependencies; `migrations/alembic.ini`",
        },
        up: fails(`fails, exit code 1, and logs "Can't locate revision identified by '…'"; ${unchanged}`),
        option: {
            place: "command",
            text: `As for Alembic, which it runs (not measured with \`flask db\`): ${alembicStamp}`,
        },
        down: { danger: "refuses", text: "fails, exit code 1", never: [] },
        edited: notMeasured,
        gap: notMeasured,
        late: "not measured",
    },
    {
        ...script_tools_base,
        id: "django",
        name: "Django",
        ecosystem: "Python",
        version: "5.2.19",
        command: "`manage.py migrate`",
        recognised: {
            dependencies: ["pypi:django"],
            configuration: [{ name: "0001_initial.py", path: /(?:^|\/)migrations\/0001_initial\.py$/ }],
            annotation: /\bmigrations\.Migration\b/,
            files: /(?:^|\/)migrations\/\d{4}_[^/]+\.py$/,
            words: "`Django` among the Python dependencies; `*/migrations/0001_initial.py`; `migrations.Migration` in a migration",
        },
        up: passes(`passes, "No migrations to apply"; ${unchanged}. \`showmigrations\` does not show what is missing`),
        down: {
            danger: "conditional",
            text: "`migrate app 0002` does nothing; `migrate app 0001` undoes migration 2 and keeps 3, `migrate app zero` undoes 2 and 1; then every `migrate` of the newer release fails (InconsistentMigrationHistory)",
            never: ["`manage.py migrate <app> <older migration>`", "`manage.py migrate <app> zero`"],
        },
        edited: script_tools_pass,
        gap: fails("fails with exit code 1 (NodeNotFoundError) where 3 depends on 2; where it depends on 1 it passes"),
        late: 'siblings fail, "Conflicting migrations"; one made to depend on the other fails, InconsistentMigrationHistory',
        notes: ["`migrate <app> --prune` deletes only the row of the migration that is missing."],
    },
    {
        ...script_tools_base,
        id: "yoyo",
        name: "yoyo",
        ecosystem: "Python",
        version: "9.0.0",
        command: "`yoyo apply --batch`",
        recognised: {
            dependencies: ["pypi:yoyo-migrations"],
            configuration: [{ name: "yoyo.ini" }],
            annotation: /^from yoyo import\b/m,
            files: /(?:^|\/)migrations\/[^/]+\.(?:py|sql)$/,
            words: "`yoyo-migrations` among the Python dependencies; `yoyo.ini`; `from yoyo import step`",
        },
        up: passes(`passes silently; ${unchanged}`),
        down: {
            danger: "wrong",
            text: "`rollback` undoes migration 2 only, with a warning on the number and none on 3; `-r 0003` fails; `reapply` undoes and makes 2 and 1 anew",
            never: ["`yoyo rollback`", "`yoyo reapply`"],
        },
        edited: script_tools_pass,
        gap: passes("passes, also where 3 depends on 2"),
        late: "applied",
        notes: [
            "A process that SIGTERM ended leaves its row in `yoyo_lock`: the older release waits 10 s and fails with exit code 1 (LockTimeout) until `yoyo break-lock`.",
        ],
    },
    {
        ...script_tools_base,
        id: "rails",
        name: "Rails (Active Record)",
        ecosystem: "Ruby",
        version: "6.1.7 (Debian)",
        command: "`rails db:migrate`",
        recognised: {
            dependencies: ["gem:rails", "gem:activerecord"],
            configuration: [{ name: "schema.rb", path: /(?:^|\/)db\/schema\.rb$/ }],
            annotation: /\bActiveRecord::Migration\b/,
            files: /(?:^|\/)db\/migrate\/[^/]+\.rb$/,
            words: "`rails` or `activerecord` in the Gemfile; `db/schema.rb`; `db/migrate/*.rb`",
        },
        up: passes("passes silently; the database stays as it is, and `db/schema.rb` of the checkout is rewritten with the newer table. `db:abort_if_pending_migrations` passes, `db:migrate:status` says NO FILE"),
        down: {
            danger: "conditional",
            text: "`db:rollback` fails (UnknownMigrationVersionError), with `STEP=2`, too; `db:migrate VERSION=1` undoes migration 2, `VERSION=0` migrations 2 and 1",
            never: ["`rails db:migrate VERSION=<older version>`"],
        },
        edited: script_tools_pass,
        gap: passes("passes; rollback takes 3"),
        late: "applied",
    },
    {
        ...script_tools_base,
        id: "laravel",
        name: "Laravel",
        ecosystem: "PHP",
        version: "8.83 (Debian; the class Migrator, not artisan)",
        command: "`php artisan migrate`",
        recognised: {
            dependencies: ["composer:laravel/framework", "composer:illuminate/database"],
            configuration: [{ name: "artisan" }],
            files: /(?:^|\/)database\/migrations\/[^/]+\.php$/,
            words: "`laravel/framework` in composer.json; `artisan`; `database/migrations/*.php`",
        },
        up: passes(`passes, "Nothing to migrate"; ${unchanged}`),
        down: {
            danger: "conditional",
            text: 'says "Migration not found" without an error; where the newest batch is shared it undoes migrations 2 and 1, with `--step=2` migration 2',
            never: ["`php artisan migrate:rollback`"],
        },
        edited: script_tools_pass,
        gap: script_tools_pass,
        late: 'applied; a rollback by one takes it, then 3 is "not found"',
    },
    {
        ...script_tools_base,
        id: "sqitch",
        name: "Sqitch",
        ecosystem: "Perl",
        version: "1.3.1 (Debian)",
        command: "`sqitch deploy`",
        recognised: {
            dependencies: [],
            configuration: [{ name: "sqitch.plan" }, { name: "sqitch.conf" }],
            files: /(?:^|\/)deploy\/[^/]+\.sql$/,
            words: "`sqitch.plan`, `sqitch.conf`",
        },
        up: fails(`fails, exit code 2: "Cannot find change … in sqitch.plan"; ${unchanged}. \`verify\` and \`status\` fail, too`),
        option: {
            place: "command",
            text: "`sqitch revert --to <newest change of the older release> --log-only`, and up passes; then the next up of the newer release fails with exit code 2, because its table exists.",
        },
        down: {
            danger: "refuses",
            text: "fails, exit code 2, because the revert script is missing; with that one file kept it undoes the right change from the older plan",
            never: [],
        },
        edited: passes("passes for a changed script; a reworded note in the plan fails with exit code 2"),
        gap: fails("fails, exit code 2"),
        late: "fails, exit code 2, although the change is in the plan",
    },
];

;// CONCATENATED MODULE: ./build/domain/migration-tools/table.js







const migrationTools = [
    ...javascriptTools,
    ...javascriptMappers,
    ...scriptTools,
    ...jvmTools,
    ...goTools,
    ...goMappers,
    ...rustTools,
];
const byId = new Map(migrationTools.map((tool) => [tool.id, tool]));
const findTool = (id) => byId.get(id);
const nameFamilies = [
    {
        name: /^[VU]\d[^/]*__[^/]+\.(?:sql|rs|java)$/,
        begins: ["V#", "U#"],
        words: "V1__ files",
        tools: ["flyway", "refinery"],
    },
    {
        name: /\.(?:up|down)\.sql$/,
        words: ".up.sql and .down.sql files",
        tools: ["golang-migrate", "sqlx", "bun"],
    },
    { name: /^(?:up|down)\.sql$/, words: "folders with up.sql and down.sql", tools: ["diesel"] },
    { name: /^migration\.sql$/, words: "folders with migration.sql", tools: ["prisma", "drizzle-1"] },
    {
        name: /^\d{3,}[^/]*\.sql$/,
        words: "numbered .sql files in a folder for migrations",
        tools: [
            "goose",
            "sql-migrate",
            "tern",
            "atlas",
            "dbmate",
            "sqlx",
            "drizzle",
            "yoyo",
            "node-pg-migrate",
            "mybatis",
            "graphile-migrate",
            "golang-migrate",
            "db-migrate",
        ],
    },
    {
        name: /^\d{4}_[^/]+\.py$/,
        begins: ["##"],
        words: "numbered .py files in a folder for migrations",
        tools: ["django", "yoyo"],
    },
    {
        name: /^\d{8,}[^/]*\.[cm]?[jt]s$/,
        begins: ["##"],
        words: "dated scripts in a folder for migrations",
        tools: [
            "knex",
            "umzug",
            "sequelize-cli",
            "typeorm",
            "node-pg-migrate",
            "db-migrate",
            "kysely",
            "kysely-ctl",
            "mikro-orm",
        ],
    },
    {
        name: /^\d{8,}_[^/]+\.rb$/,
        begins: ["##"],
        words: "dated .rb files in a folder for migrations",
        tools: ["rails"],
    },
    {
        name: /^\d{4}_\d{2}_\d{2}_[^/]+\.php$/,
        begins: ["##"],
        words: "dated .php files in a folder for migrations",
        tools: ["laravel"],
    },
    {
        name: /^\d{14}_[^/]+\.Designer\.cs$/,
        begins: ["##"],
        words: "dated .Designer.cs files in a folder for migrations",
        tools: ["Entity Framework Core"],
    },
];


/***/ }),

/***/ 66184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toolNames),
/* harmony export */   v: () => (/* binding */ detectMigrationTools)
/* harmony export */ });
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51265);
/* harmony import */ var _migration_tools_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66470);


function detectMigrationTools({ manifests, unread, configured, named }, { texts, samples }) {
    const wanted = readManifests(manifests, texts);
    const recognised = _migration_tools_table_js__WEBPACK_IMPORTED_MODULE_1__/* .migrationTools */ .e7.flatMap((tool) => {
        const evidence = dependencyOf(tool, wanted.dependencies) ??
            configurationOf(tool, configured) ??
            annotationOf(tool, samples);
        return evidence === undefined ? [] : [{ tool, evidence }];
    });
    const tools = withoutContained(settled(recognised));
    return {
        tools,
        doubts: [
            ...wanted.unreadable.map((path) => ({ kind: "unreadable", path })),
            ...(unread === 0 ? [] : [{ kind: "unread", count: unread }]),
            ...nameDoubts(named, recognised),
        ],
    };
}
function readManifests(manifests, texts) {
    const dependencies = new Map();
    const unreadable = [];
    for (const path of manifests) {
        const kind = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestKind */ .QS)(path.slice(path.lastIndexOf("/") + 1));
        const text = texts.get(path);
        const found = kind === undefined || text === undefined ? undefined : (0,_manifests_js__WEBPACK_IMPORTED_MODULE_0__/* .dependenciesIn */ .Ti)(kind, text);
        if (found === undefined)
            unreadable.push(path);
        else
            for (const name of found)
                if (!dependencies.has(name))
                    dependencies.set(name, path);
    }
    return { dependencies, unreadable };
}
function dependencyOf({ recognised }, known) {
    const name = recognised.dependencies.find((each) => known.has(each));
    const path = name === undefined ? undefined : known.get(name);
    return name === undefined || path === undefined
        ? undefined
        : { kind: "dependency", name: name.slice(name.indexOf(":") + 1), path };
}
function configurationOf({ id }, configured) {
    const path = configured.get(id);
    return path === undefined ? undefined : { kind: "configuration", path };
}
function annotationOf({ recognised: { annotation } }, samples) {
    if (annotation === undefined)
        return undefined;
    for (const [path, text] of samples)
        if (text !== undefined && annotation.test(text))
            return { kind: "annotation", path };
    return undefined;
}
function settled(recognised) {
    const sure = recognised.filter(({ evidence }) => evidence.kind !== "annotation");
    return recognised.filter(({ evidence }) => evidence.kind !== "annotation" ||
        !sure.some(({ tool }) => tool.recognised.files?.test(evidence.path) === true));
}
function withoutContained(recognised) {
    const contained = new Set(recognised.flatMap(({ tool }) => tool.contains ?? []));
    return recognised.filter(({ tool }) => !contained.has(tool.id));
}
const nameDoubts = (named, recognised) => [...named].flatMap(([{ name, words, tools }, { first }]) => recognised.some(({ tool, evidence: { kind, path } }) => tools.includes(tool.id) ||
    tool.recognised.files?.test(first) === true ||
    (kind === "annotation" && name.test(path.slice(path.lastIndexOf("/") + 1))))
    ? []
    : [{ kind: "names", words, first, tools }]);
const toolNames = (ids) => ids.map((id) => (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .SG)(id)?.name ?? id);


/***/ }),

/***/ 51265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ manifestKind),
/* harmony export */   Ti: () => (/* binding */ dependenciesIn),
/* harmony export */   qI: () => (/* binding */ manifestNames)
/* harmony export */ });
const byName = {
    "package.json": "npm",
    "composer.json": "composer",
    "pyproject.toml": "python",
    "setup.cfg": "python",
    "setup.py": "python",
    Pipfile: "python",
    Gemfile: "gem",
    "go.mod": "go",
    "Cargo.toml": "cargo",
    "pom.xml": "maven",
    "build.gradle": "gradle",
    "build.gradle.kts": "gradle",
    "libs.versions.toml": "gradle",
};
const manifestNames = [...Object.keys(byName), "requirements"];
const manifestKind = (name) => {
    if (Object.hasOwn(byName, name))
        return byName[name];
    if (/^requirements[\w.-]*\.(?:txt|in)$/.test(name))
        return "python";
    return name.endsWith(".gemspec") ? "gem" : undefined;
};
function dependenciesIn(kind, text) {
    switch (kind) {
        case "npm":
            return named("npm", keysIn(text, npmSections));
        case "composer":
            return named("composer", keysIn(text, ["require", "require-dev"]));
        case "python":
            return named("pypi", pythonNames(text));
        case "gem":
            return named("gem", matchesIn(uncommented(text, "#"), /(?:\bgem|_dependency)\s*\(?\s*["']([\w.-]+)["']/g));
        case "go":
            return named("go", goModules(text));
        case "cargo":
            return named("cargo", crates(text));
        case "maven":
            return named("maven", matchesIn(withoutXmlComments(text), /<artifactId>\s*([\w.-]+)\s*</g));
        case "gradle":
            return named("maven", gradleNames(text));
        default:
            return kind;
    }
}
const npmSections = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const named = (ecosystem, names) => names === undefined ? undefined : new Set(names.map((name) => `${ecosystem}:${name}`));
const matchesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name ?? "");
const withoutXmlComments = (text) => text
    .split("<!--")
    .map((part, index) => (index === 0 ? part : part.slice((part.indexOf("-->") + 1 || part.length) - 1)))
    .join("");
const uncommented = (text, sign) => text
    .split("\n")
    .map((line) => (line.trimStart().startsWith(sign) ? "" : line))
    .join("\n");
function keysIn(text, sections) {
    let manifest;
    try {
        manifest = JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch {
        return undefined;
    }
    if (!isRecord(manifest))
        return undefined;
    return sections.flatMap((section) => {
        const found = manifest[section];
        return isRecord(found) ? Object.keys(found) : [];
    });
}
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const pythonNames = (text) => matchesIn(uncommented(text, "#").replaceAll(/^\s*name\s*=.*$/gm, ""), /(?:^[ \t]*|["'])([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:["'[<>=!~;,@\r]|#|$))/gm).map((name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-"));
const goModules = (text) => text
    .split("\n")
    .filter((line) => !/\/\/\s*indirect\b/.test(line))
    .flatMap((line) => {
    const found = /^\s*(?:require\s+|tool\s+)?([\w.-]+\.[\w.-]+\/\S+)/.exec(line.replace(/^\s*\/\/.*$/, ""));
    return found === null || line.startsWith("module") ? [] : [found[1] ?? ""];
});
function crates(text) {
    let isInside = false;
    return uncommented(text, "#")
        .split("\n")
        .flatMap((line) => {
        const heading = /^\s*\[\[?([^\]]+)\]/.exec(line)?.[1];
        if (heading === undefined) {
            const name = /^\s*"?([\w-]+)"?\s*[.=]/.exec(line)?.[1];
            return isInside && name !== undefined ? [name] : [];
        }
        isInside = /(?:^|[.-])dependencies$/.test(heading);
        const own = /(?:^|[.-])dependencies\.([\w-]+)$/.exec(heading)?.[1];
        return own === undefined ? [] : [own];
    });
}
const gradleNames = (text) => matchesIn(uncommented(uncommented(text, "//"), "#"), /\b(flyway-core|flyway-gradle-plugin|org\.flywaydb\.flyway|liquibase-core|org\.liquibase\.gradle|mybatis-migrations)\b/g);


/***/ }),

/***/ 62297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* unused harmony export mayHoldMatch */
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

/***/ 11562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ doctorCodes)
});

;// CONCATENATED MODULE: ./build/domain/setup/codes/access-codes.js
const accessCodes = {
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
    "teams-not-asked": {
        severity: "error",
        consequence: "The console cannot read the members of teams there: nobody counts as one of theirs.",
        fix: 'Pass "app-client-id", "app-reads-teams: true" and the secret RELEASE_CONSOLE_APP_KEY (docs/policy.md, "Teams").',
    },
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

;// CONCATENATED MODULE: ./build/domain/setup/codes/caller-codes.js
const callerCodes = {
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
    "caller-tag-pin": {
        severity: "note",
        consequence: "Whoever may move that tag changes what runs with your token; zizmor and rules that require commits refuse it.",
        fix: "Write the commit of that tag behind @, and the tag as a comment. Renovate does it with helpers:pinGitHubActionDigests.",
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
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/ci-codes.js
const ciCodes = {
    "ci-missing": {
        severity: "error",
        consequence: "No check reports on a pull request, so nothing is ever promoted.",
        fix: "Copy workflows/checks.yml, or let your CI run on pull_request.",
    },
    "opening-unheard": {
        severity: "warning",
        consequence: "No workflow runs when a pull request is opened: where its checks ended before, nobody hears of it until the scheduled sweep.",
        fix: 'Add "opened" to on.pull_request.types of signals.yml.',
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
    "ci-hears-itself": {
        severity: "warning",
        consequence: "Each run of release.yml that ends starts another one.",
        fix: 'Give release.yml another name: "Release (console)".',
    },
    "ci-other-app": {
        severity: "note",
        consequence: "GitHub tells no workflow when this check run ends on a commit that GitHub Actions worked on, too: where it ends last, the pull request waits for a comment /check or the scheduled sweep.",
        fix: "Nothing must be done. Where the service can set a commit status instead, require that one: each status wakes the console.",
    },
    "ci-no-dispatch": {
        severity: "warning",
        consequence: "The console does not start it for the pull requests that it opens itself: after a rollback the recovery waits for a person's push.",
        fix: 'Add "workflow_dispatch:" to its triggers.',
    },
    "ci-own-pull-requests": {
        severity: "warning",
        consequence: 'After a rollback the console opens pull requests "Revert v1.2.3 to v1.2.2 (RB-1)" and "Recover v1.2.3 (RB-1)", of branches release-console/…, labelled rollback and recovery. Where they do not pass, they cannot land.',
        fix: "Leave those branches out.",
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
    "ci-only-metadata": {
        severity: "warning",
        consequence: "Such a pull request is promoted with that as its only check: nothing built or tested what it changes.",
        fix: 'Let a workflow that builds and tests run for every pull request, or name its job under "checks.required" of the policy.',
    },
    "ci-types": {
        severity: "warning",
        consequence: "New commits of a pull request are not tested: it waits for checks.",
        fix: 'Remove "types", or list opened, synchronize and reopened.',
    },
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/deployment-codes.js
const deploymentCodes = {
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
        fix: "Write the command that deploys your project: docs/deploy.md has recipes.",
    },
    "deploy-hazard": {
        severity: "warning",
        consequence: "It ends with exit code 0, and production does not run the release that was to come back.",
        fix: "See docs/deploy-recipes.md.",
    },
    "second-deployer": {
        severity: "warning",
        consequence: "It deploys what nobody tested or approved, past the log, and over what was rolled back.",
        fix: "Remove its push trigger; keep workflow_dispatch for emergencies.",
    },
    "host-deploys": {
        severity: "note",
        consequence: "Where the service is connected to this repository, it deploys each push to its branch: past staging and the log, and a rollback lasts until the next push.",
        fix: "Switch that off, and let the deployment of the console call the service.",
    },
    "second-versions": {
        severity: "warning",
        consequence: "Where it tags versions such as v1.2.3, the console passes over them, and the numbers drift apart. After a rollback it may name or publish what was rolled back.",
        fix: "Let one of the two make versions: docs/versions-and-labels.md.",
    },
    "migrations-refuse": {
        severity: "warning",
        consequence: "A rollback over a migration fails where its deployment runs the tool, or applies nothing without an error.",
        fix: "Let deploy.yml skip its migrate step when a variable says so (docs/rollback-and-migrations.md).",
    },
    "migrations-change-back": {
        severity: "warning",
        consequence: "A rollback changes the database back, and data can be lost, although nothing says down.",
        fix: "Let deploy.yml skip its migrate step when a variable says so (docs/rollback-and-migrations.md).",
    },
    "migrations-stay": {
        severity: "note",
        consequence: "After a rollback the older release runs on the database of the newer one.",
        fix: "Change the database so that the release before can work with it: expand first, remove in a later release (docs/rollback-and-migrations.md).",
    },
    "migration-tool-unknown": {
        severity: "note",
        consequence: "What a rollback meets in the database cannot be told beforehand.",
        fix: "Name the paths under migrations in the policy, and try a rollback over a migration before you need one.",
    },
    "ref-collision": {
        severity: "error",
        consequence: "Git allows no branch below it: reverts and recoveries cannot be made.",
        fix: "Rename or delete the branch.",
    },
    "staging-holds-work": {
        severity: "error",
        consequence: "The console would not start: it makes that branch anew, and never throws away other work.",
        fix: 'Where you deploy from that branch, choose another name: "staging-branch: release-staging" in the policy, or --staging-branch of init. Otherwise merge or move that work, then delete the branch.',
    },
    "form-missing": {
        severity: "note",
        consequence: "People without write access find no form to request a rollback with.",
        fix: "Copy workflows/rollback-form.yml to .github/ISSUE_TEMPLATE/rollback.yml.",
    },
    "updates-need-app": {
        severity: "note",
        consequence: "Pull requests that update actions change workflow files, which GITHUB_TOKEN may not merge.",
        fix: "Set up a GitHub App (docs/github-app.md), or let an admin merge them by hand.",
    },
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/policy-codes.js
const policyCodes = {
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
    "adopt-not-in-base": {
        severity: "error",
        consequence: "The console cannot open its log: every run is refused until the key is right.",
        fix: "Write the last commit of the base that production holds, or remove the key.",
    },
    "adopt-unverified": {
        severity: "note",
        consequence: "If the base does not have the commit, the console cannot open its log, and every run is refused.",
        fix: "Fetch the whole history of the base, then run doctor again.",
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
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/repository-codes.js
const repositoryCodes = {
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
        severity: "warning",
        consequence: "Workflows run from the default branch, and the policy is read there: a change of either counts only when the default branch has it.",
        fix: "Make the base the default branch, or keep both files up to date on the default branch.",
    },
    "default-branch-lacks-files": {
        severity: "error",
        consequence: "GitHub runs the callers as the default branch has them, and the policy is read there: without them nothing is promoted, released or rolled back.",
        fix: "Merge the files to the default branch.",
    },
    "base-lacks-files": {
        severity: "warning",
        consequence: "For a pull request GitHub runs CI and signals.yml as its base has them: without them it gets no checks, or its reviews and labels wake nobody.",
        fix: "Merge the default branch into the base.",
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
    "actions-not-pinned": {
        severity: "error",
        consequence: "GitHub does not start a run that calls by a tag or a branch where commits are required.",
        fix: "Write the commit behind @ in each call, with its version behind it as a comment.",
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
    "rule-pattern": {
        severity: "warning",
        consequence: 'A merge or a revert of the console that does not meet it is refused: its messages begin with words such as "Revert v1.2.3 to v1.2.2 (RB-1)", and its author is github-actions[bot] or your GitHub App.',
        fix: "Let the pattern allow both.",
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
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/codes.js






const doctorCodes = {
    ...policyCodes,
    ...callerCodes,
    ...ciCodes,
    ...deploymentCodes,
    ...repositoryCodes,
    ...accessCodes,
};


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

/***/ 44262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ setupFinding),
/* harmony export */   k: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _codes_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11562);

function setupFinding(code, found, { fix, place, severity } = {}) {
    const known = _codes_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .doctorCodes */ .Y[code];
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
function sortFindings(findings) {
    const keyOf = ({ code, found, place }) => `${code}\n${place?.path ?? ""}\n${place?.line ?? ""}\n${found}`;
    const keys = findings.map(keyOf);
    return findings
        .filter((each, index) => keys.indexOf(keyOf(each)) === index)
        .toSorted((one, other) => rank[one.severity] - rank[other.severity]);
}


/***/ }),

/***/ 70914:
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
var started_checks = __webpack_require__(73282);
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

/***/ 73282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ testsFor),
/* harmony export */   D7: () => (/* binding */ ciWorkflows),
/* harmony export */   MU: () => (/* binding */ checksCommits),
/* harmony export */   cc: () => (/* binding */ hearsBranch),
/* harmony export */   hb: () => (/* binding */ whyNotStarted),
/* harmony export */   m8: () => (/* binding */ checksPushes),
/* harmony export */   rs: () => (/* binding */ beyondChecks),
/* harmony export */   t7: () => (/* binding */ hearsPullRequests)
/* harmony export */ });
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62297);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19788);
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


/***/ }),

/***/ 49489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t2: () => (/* binding */ exists),
  Ww: () => (/* binding */ holdsWork),
  T9: () => (/* binding */ readOptional),
  WJ: () => (/* binding */ readSetup)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/adapters/policy/read-policy.js + 8 modules
var read_policy = __webpack_require__(6206);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var values_names = __webpack_require__(19788);
// EXTERNAL MODULE: ./build/domain/setup/contract.js
var contract = __webpack_require__(2509);
;// CONCATENATED MODULE: ./build/domain/setup/hosts.js
const known = [
    {
        path: "render.yaml",
        service: "Render",
        isOff: /\bautoDeployTrigger:\s*["']?off\b|\bautoDeploy:\s*(?:false|no)\b/,
        fix: 'Write "autoDeployTrigger: off" for each service.',
    },
    {
        path: "vercel.json",
        service: "Vercel",
        isOff: /"deploymentEnabled"\s*:\s*false/,
        fix: 'Write "git": { "deploymentEnabled": false }.',
    },
    { path: "netlify.toml", service: "Netlify", fix: 'Press "Stop auto publishing" among its deploys.' },
    { path: "railway.toml", service: "Railway", fix: "Disconnect the branch in the service's settings." },
    { path: "railway.json", service: "Railway", fix: "Disconnect the branch in the service's settings." },
    {
        path: "heroku.yml",
        service: "Heroku",
        fix: "Disable automatic deploys among the application's settings.",
    },
    { path: "amplify.yml", service: "AWS Amplify", fix: "Switch the automatic build of the branch off." },
    {
        path: ".do/app.yaml",
        service: "DigitalOcean",
        isOn: /\bdeploy_on_push:\s*true\b/,
        fix: 'Write "deploy_on_push: false".',
    },
];
const hostFiles = known.map(({ path }) => path);
const hostsOf = (texts) => known.flatMap(({ path, service, fix, isOff, isOn }) => {
    const text = texts.get(path);
    return text === undefined || isOff?.test(text) === true || isOn?.test(text) === false
        ? []
        : [{ path, service, fix }];
});

;// CONCATENATED MODULE: ./build/domain/setup/names.js

function namesOf(policyFile, defaultBranch) {
    const environments = fieldOf(policyFile, "environments");
    const text = (holder, key, usual) => {
        const written = fieldOf(holder, key);
        return typeof written === "string" && (0,values_names/* isPlainName */.sh)(written) ? written : usual;
    };
    const usual = values_names/* usualNames */.Vx.environments;
    const base = text(policyFile, "base", defaultBranch ?? values_names/* usualNames */.Vx.base);
    return {
        base,
        staging: text(policyFile, "staging-branch", values_names/* usualNames */.Vx.staging),
        log: values_names/* branches */.J0.log,
        home: defaultBranch ?? base,
        environments: {
            staging: text(environments, "staging", usual.staging),
            production: text(environments, "production", usual.production),
            productionApproval: text(environments, "production-approval", usual.productionApproval),
            rollbackApproval: text(environments, "rollback-approval", usual.rollbackApproval),
        },
    };
}
function fieldOf(holder, key) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key))
        return undefined;
    return holder[key];
}

// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(75352);
// EXTERNAL MODULE: ./build/setup/look/git.js
var git = __webpack_require__(52400);
// EXTERNAL MODULE: ./build/domain/doctor/deploy-checks.js + 1 modules
var deploy_checks = __webpack_require__(45299);
;// CONCATENATED MODULE: ./build/setup/look/other-branch-facts.js




async function readOtherBranch({ root, branch }, { base, home }, workflows) {
    if (base === home)
        return undefined;
    const isHome = branch === home;
    const other = isHome ? base : home;
    const commit = await commitOfBranch(root, other);
    if (commit === undefined)
        return undefined;
    const wanted = isHome ? forPullRequests(workflows) : forTheLoop(workflows);
    const looked = await Promise.all(wanted.map(async (path) => {
        const [there, here] = await Promise.all([
            (0,git/* tryGit */.Ii)(root, ["rev-parse", "--quiet", "--verify", `${commit}:${path}`]),
            (0,git/* tryGit */.Ii)(root, ["hash-object", "--", path]),
        ]);
        return { path, there: there?.trim(), here: here?.trim() };
    }));
    const present = looked.filter(({ here }) => here !== undefined);
    return {
        name: other,
        isDefault: !isHome,
        missing: present.filter(({ there }) => there === undefined).map(({ path }) => path),
        differing: isHome
            ? []
            : present.filter(({ there, here }) => there !== undefined && there !== here).map(({ path }) => path),
    };
}
async function commitOfBranch(root, name) {
    const of = (ref) => (0,git/* tryGit */.Ii)(root, ["rev-parse", "--quiet", "--verify", `${ref}^{commit}`]);
    return ((await of(`refs/remotes/origin/${name}`)) ?? (await of(`refs/heads/${name}`)))?.trim();
}
const forTheLoop = (workflows) => [
    values_names/* policyPath */.k1,
    ...contract/* callerContracts */.J8.map(({ file }) => file),
    ...new Set((0,deploy_checks/* deployCalls */.$)(workflows).map(({ path }) => path)),
];
const signals = `${values_names/* workflowsPath */.ib}/signals.yml`;
const forPullRequests = (workflows) => workflows
    .filter(({ path, triggers }) => path === signals || triggers["pull_request"] !== undefined)
    .map(({ path }) => path);

// EXTERNAL MODULE: ./build/adapters/workflows/composite-actions.js
var composite_actions = __webpack_require__(47165);
// EXTERNAL MODULE: ./build/adapters/workflow-file.js + 5 modules
var workflow_file = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/setup/look/checkout-facts.js













async function readSetup(directory) {
    const checkout = await (0,git/* readCheckout */.b$)(directory);
    const text = await readOptional((0,external_node_path_.join)(checkout.root, values_names/* policyPath */.k1));
    const names = namesOf(text === undefined ? undefined : parsed(text), checkout.defaultBranch);
    const policy = text === undefined ? { kind: "missing" } : (0,policy_policy/* withOwnStaging */.wt)((0,read_policy/* readPolicy */.T)(text, ""), names.home);
    const facts = await checkoutFacts(checkout, names);
    const adopted = policy.kind === "read" ? policy.policy.adopt?.commit : undefined;
    const adoptedCommit = adopted === undefined ? undefined : await (0,git/* placeOfCommit */.eC)(checkout.root, names.base, adopted);
    return { checkout, facts: { names, policy, checkout: { ...facts, adoptedCommit } } };
}
async function checkoutFacts(checkout, names) {
    const { root } = checkout;
    const workflows = await readWorkflows(root);
    const [hosts, otherServices, otherBranch, branches, tags, stagingHoldsWork, hasRollbackForm, updatesActions,] = await Promise.all([
        hostsIn(root),
        otherServicesIn(root),
        readOtherBranch(checkout, names, workflows),
        (0,git/* remoteBranches */.l5)(root),
        (0,git/* tagNames */.nP)(root),
        holdsWork(root, names),
        exists((0,external_node_path_.join)(root, ".github/ISSUE_TEMPLATE/rollback.yml")),
        updatesActionsIn(root),
    ]);
    return {
        workflows,
        hosts,
        otherServices,
        branches,
        tags,
        stagingHoldsWork,
        ...(await readPrograms(root, workflows)),
        hasRollbackForm,
        otherBranch,
        updatesActions,
    };
}
const filesOfServices = [
    ".appveyor.yml",
    ".buildkite/pipeline.yml",
    ".circleci/config.yml",
    ".cirrus.yml",
    ".depot/workflows",
    ".drone.yml",
    ".semaphore/semaphore.yml",
    ".travis.yml",
    ".woodpecker.yml",
    "appveyor.yml",
    "azure-pipelines.yml",
    "bitrise.yml",
    "codefresh.yml",
    "wercker.yml",
];
async function otherServicesIn(root) {
    const [found, names] = await Promise.all([
        Promise.all(filesOfServices.map((path) => exists((0,external_node_path_.join)(root, path)))),
        (0,promises_.readdir)(root).catch(() => []),
    ]);
    return [
        ...filesOfServices.filter((_, index) => found[index]),
        ...names.filter((name) => /^Jenkinsfile(?:$|[._-])/.test(name)).toSorted(),
    ];
}
async function hostsIn(root) {
    const texts = await Promise.all(hostFiles.map(async (path) => [path, await readOptional((0,external_node_path_.join)(root, path))]));
    return hostsOf(new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))));
}
async function readWorkflows(root) {
    const listed = await (0,promises_.readdir)((0,external_node_path_.join)(root, values_names/* workflowsPath */.ib)).catch(() => []);
    const files = await Promise.all(listed
        .filter((file) => /\.ya?ml$/.test(file))
        .toSorted()
        .map(async (file) => ({
        path: `${values_names/* workflowsPath */.ib}/${file}`,
        text: (await readOptional((0,external_node_path_.join)(root, values_names/* workflowsPath */.ib, file))) ?? "",
    })));
    const actions = await (0,composite_actions/* readCompositeActions */.Z)(files.map(({ text }) => text), (paths) => Promise.all(paths.map((path) => readOptional((0,external_node_path_.join)(root, path)).catch(() => undefined))));
    return files.map(({ path, text }) => (0,workflow_file/* readWorkflow */.S)(path, text, actions));
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
function programsOf(workflows) {
    const called = new Set(workflows
        .filter(({ path }) => /\/(?:release|rollback)\.yml$/.test(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ uses }) => (0,contract/* localCall */.GS)(uses) ?? [])));
    const commands = workflows
        .filter(({ path }) => called.has(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run?.split("\n") ?? [])));
    return [
        ...new Set(commands.flatMap((line) => /^\s*(?:(?:ba)?sh\s+)?(\.\/[\w./-]+)/.exec(line)?.[1] ?? [])),
    ];
}
const readOfProgram = 65_536;
async function beginningOf(path) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return "";
        const file = await (0,promises_.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(readOfProgram), 0, readOfProgram, 0);
            const text = buffer.toString("utf8", 0, bytesRead);
            return text.includes("\0") ? "" : text;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return "";
    }
}
async function readPrograms(root, workflows) {
    const looked = await Promise.all(programsOf(workflows).map(async (path) => {
        if (!(await exists((0,external_node_path_.join)(root, path))))
            return { path, text: undefined };
        return { path, text: await beginningOf((0,external_node_path_.join)(root, path)) };
    }));
    return {
        missingPrograms: looked.filter(({ text }) => text === undefined).map(({ path }) => path),
        programs: looked.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    };
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

/***/ 52400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   Su: () => (/* binding */ localBranches),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   b0: () => (/* binding */ isInBase),
/* harmony export */   eC: () => (/* binding */ placeOfCommit),
/* harmony export */   l5: () => (/* binding */ remoteBranches),
/* harmony export */   nP: () => (/* binding */ tagNames),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   tQ: () => (/* binding */ baseTip),
/* harmony export */   vd: () => (/* binding */ CheckoutError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
class CheckoutError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
const environment = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
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
const tryGit = (directory, args) => git(directory, args).catch((error) => {
    if (error instanceof CheckoutError)
        throw error;
    return undefined;
});
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
        isDefaultKnown: head !== undefined,
        branch: current === "" ? undefined : current,
        isShallow: shallow?.trim() === "true",
    };
}
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
function repositoryOf(url) {
    const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "") ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}
const remoteBranches = async (root) => linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=3)", "refs/remotes/origin"])).filter((name) => name !== "HEAD");
const localBranches = async (root) => linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads"]));
const tagNames = async (root) => linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/tags"]));
const linesOf = (text) => (text ?? "").split("\n").filter((line) => line !== "");
const commitOf = async (root, revision) => (await tryGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]))?.trim();
const baseTip = async (root, base) => (await commitOf(root, `refs/remotes/origin/${base}`)) ?? commitOf(root, `refs/heads/${base}`);
async function placeOfCommit(root, base, commit) {
    const [known, fetched, local, shallow] = await Promise.all([
        commitOf(root, commit),
        commitOf(root, `refs/remotes/origin/${base}`),
        commitOf(root, `refs/heads/${base}`),
        tryGit(root, ["rev-parse", "--is-shallow-repository"]),
    ]);
    const tips = [fetched, local].filter((tip) => tip !== undefined);
    if (tips.length === 0)
        return "base-not-here";
    const found = await Promise.all(known === undefined ? [] : tips.map((tip) => tryGit(root, ["merge-base", "--is-ancestor", known, tip])));
    if (found.some((said) => said !== undefined))
        return "in-base";
    if (shallow?.trim() === "true")
        return "beyond-shallow";
    return known === undefined ? "not-here" : "beside-base";
}
async function isInBase(root, base, commit) {
    const place = await placeOfCommit(root, base, commit);
    return place === "in-base" ? true : place === "beside-base" ? false : undefined;
}


/***/ })

};
