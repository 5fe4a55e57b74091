export const id = 190;
export const ids = [190];
export const modules = {

/***/ 55190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: ./build/setup/look/api.js
var look_api = __webpack_require__(12564);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/setup/init/ask.js

class UnansweredError extends Error {
    questions;
    constructor(questions) {
        super(questions.map(({ flag }) => flag).join(", "));
        this.questions = questions;
    }
}
class StoppedAskingError extends Error {
}
function terminalAsker() {
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: process.stdout });
    const line = (text) => new Promise((resolve, reject) => {
        const stop = () => reject(new StoppedAskingError("The questions were ended."));
        terminal.once("close", stop);
        terminal
            .question(text)
            .then(resolve, stop)
            .finally(() => terminal.off("close", stop));
    });
    return {
        ask: async ({ text, hint, suggestion, problem }) => {
            if (hint !== undefined)
                process.stdout.write(`\n${hint}\n`);
            for (;;) {
                const usual = suggestion === undefined || suggestion === "" ? "" : ` [${suggestion}]`;
                const answer = (await line(`${text}${usual}: `)).trim() || (suggestion ?? "");
                const wrong = problem(answer);
                if (wrong === undefined)
                    return answer;
                process.stdout.write(`${wrong}\n`);
            }
        },
        confirm: async (text) => /^y(?:es)?$/i.test((await line(`${text} [y/N] `)).trim()),
        close: () => terminal.close(),
    };
}
const silentAsker = {
    ask: async (question) => {
        const answer = question.suggestion ?? "";
        if (question.problem(answer) !== undefined)
            throw new UnansweredError([question]);
        return answer;
    },
    confirm: () => Promise.resolve(true),
    close: () => undefined,
};

// EXTERNAL MODULE: ./build/setup/look/git.js
var git = __webpack_require__(52400);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var values_names = __webpack_require__(19788);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/setup/contract.js
var contract = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/domain/setup/started-checks.js
var started_checks = __webpack_require__(73282);
// EXTERNAL MODULE: ./build/domain/setup/own-deployment.js + 1 modules
var own_deployment = __webpack_require__(70914);
// EXTERNAL MODULE: ./build/adapters/workflow-file.js + 5 modules
var workflow_file = __webpack_require__(6321);
;// CONCATENATED MODULE: ./build/setup/init/add-triggers.js

function addTriggers(path, text, wanted) {
    const before = (0,workflow_file/* readWorkflow */.S)(path, text);
    const missing = wanted.filter((event) => !Object.hasOwn(before.triggers, event));
    if (before.problem !== undefined)
        return undefined;
    if (missing.length === 0)
        return text;
    const changed = changeOn(text, missing);
    if (changed === undefined)
        return undefined;
    const after = (0,workflow_file/* readWorkflow */.S)(path, changed);
    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    const expected = { ...before.triggers, ...Object.fromEntries(missing.map((event) => [event, {}])) };
    const sorted = (triggers) => Object.entries(triggers).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const jobsOf = ({ jobs }) => jobs.map((job) => ({ ...job, line: 0 }));
    return after.problem === undefined &&
        same(sorted(after.triggers), sorted(expected)) &&
        same(jobsOf(after), jobsOf(before))
        ? changed
        : undefined;
}
function changeOn(text, events) {
    const lines = text.split("\n");
    const at = lines.findIndex((line) => /^(?:on|"on"|'on')\s*:/.test(line));
    const written = lines[at];
    if (written === undefined)
        return undefined;
    const end = written.endsWith("\r") ? "\r" : "";
    const line = end === "" ? written : written.slice(0, -1);
    const [, key = "", value = "", comment = ""] = /^([^:]+:)\s*(.*?)(\s+#.*)?$/.exec(line) ?? [];
    if (value === "" || value.startsWith("#"))
        return addBelow(lines, { at, end }, events)?.join("\n");
    const changed = changedValue(value, events);
    if (changed === undefined)
        return undefined;
    lines[at] = `${key} ${changed}${comment}${end}`;
    return lines.join("\n");
}
function changedValue(value, events) {
    const inside = value.slice(1, -1).trim().replace(/,$/, "");
    const all = (added) => [inside, ...added].filter((part) => part !== "").join(", ");
    if (value.startsWith("[") && value.endsWith("]"))
        return `[${all(events)}]`;
    if (value.startsWith("{") && value.endsWith("}"))
        return `{ ${all(events.map((event) => `${event}:`))} }`;
    return /^[a-z_]+$/.test(value) ? `[${[value, ...events].join(", ")}]` : undefined;
}
function addBelow(lines, { at, end }, events) {
    const first = lines.slice(at + 1).find((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
    if (first === undefined)
        return undefined;
    const indent = /^\s*/.exec(first)?.[0] ?? "";
    const isList = first.trimStart().startsWith("-");
    if (indent === "" && !isList)
        return undefined;
    const added = events.map((event) => `${indent}${isList ? `- ${event}` : `${event}:`}${end}`);
    return [...lines.slice(0, at + 1), ...added, ...lines.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/setup/look/checkout-facts.js + 3 modules
var checkout_facts = __webpack_require__(49489);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(97944);
// EXTERNAL MODULE: ./build/setup/init/package-files.js
var package_files = __webpack_require__(65923);
;// CONCATENATED MODULE: ./build/setup/init/templates.js





const template = async (name) => (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(await (0,package_files/* packageRoot */.Z)(), "workflows", name), "utf8");
function replaced(text, find, by) {
    const found = typeof find === "string" ? text.includes(find) : find.test(text);
    if (!found)
        throw new Error(`A template has nothing like ${String(find)}.`);
    return text.replaceAll(typeof find === "string" ? find : new RegExp(find.source, `${find.flags.replace("g", "")}g`), () => by);
}
const inFlow = (text) => /^[A-Za-z][A-Za-z0-9 ._/()-]*[A-Za-z0-9)]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
function withCalls(text, answers, deployPath) {
    const { library } = answers;
    const pinned = text.replaceAll(/uses: release-console\/release-console\/(\S+)@v9/g, (_, path) => `uses: ${library.repository}/${path}@${library.ref}${library.ref === library.version ? "" : ` # ${library.version}`}`);
    const called = replaced(pinned, "./.github/workflows/deploy.yml", `./${deployPath}`);
    return namesTeams(answers) ? withTeams(called) : called;
}
const namesTeams = ({ testers, approvers, team }) => [...testers, ...approvers, ...team].some(values/* isTeamName */.vi);
const withTeams = (text) => text
    .replaceAll(/^( +)(app-client-id: .*)$/gm, "$1$2\n$1app-reads-teams: true")
    .replaceAll(/with: \{ (app-client-id: ".*?") \}/g, "with: { $1, app-reads-teams: true }");
const withPlace = (text, place, { environments }) => replaced(text, new RegExp(`(?<=^ +(?:with: \\{ )?environment: )${place}(?=,|$)`, "m"), inFlow(environments[place]));
const passed = (secrets) => `{ ${secrets.map((name) => `${name}: "\${{ secrets.${name} }}"`).join(", ")} }`;
async function releaseWorkflow(answers, deployPath) {
    const { ci, names, deploySecrets } = answers;
    let text = withCalls(await template("release.yml"), answers, deployPath);
    text = replaced(text, "workflows: [CI, Signals]", `workflows: [${[...new Set([...ci, "Signals"])].map(inFlow).join(", ")}]`);
    text = replaced(text, "# CI: the name of your own. The run", "# The workflows that test pull requests, and Signals. The run");
    text = replaced(text, "branches: [develop]", `branches: [${inFlow(names.home)}]`);
    text = withPlace(withPlace(text, "staging", names), "production", names);
    text = replaced(text, "# From a green pull request to production. Write the name of your CI workflow below, and the secrets of deploy.yml.", "# From a green pull request to production.");
    const declared = /^ {4}secrets: &deploy-secrets .*\n/m;
    const used = /^ {4}secrets: \*deploy-secrets\n/m;
    if (deploySecrets.length === 0)
        return replaced(replaced(text, declared, ""), used, "");
    return replaced(text, declared, `    secrets: &deploy-secrets ${passed(deploySecrets)} # naming it lets the environment's value in\n`);
}
const withFreeName = (text, taken) => text.replace(/^name: (.*)$/m, (line, name) => (taken.includes(name) ? `${line} (console)` : line));
async function signalsWorkflow({ hasCi }) {
    const text = await template("signals.yml");
    return hasCi ? text : replaced(text, "types: [closed, ", "types: [opened, closed, ");
}
async function rollbackWorkflow(answers, deployPath) {
    const { deploySecrets, names } = answers;
    let text = withPlace(withCalls(await template("rollback.yml"), answers, deployPath), "production", names);
    text = replaced(text, " Write the secrets of deploy.yml below.", "");
    const line = /^ {4}secrets: \{ DEPLOY_TOKEN.*\n/m;
    return replaced(text, line, deploySecrets.length === 0
        ? ""
        : `    secrets: ${passed(deploySecrets)} # naming it lets the environment's value in\n`);
}
async function deployWorkflow({ deployCommand, deploySecrets }, path) {
    let text = await template("deploy.yml");
    if (!path.endsWith("/deploy.yml"))
        text = replaced(text, /^name: Deploy$/m, "name: Release console deployment");
    const declared = /^ {4}secrets:\n {6}DEPLOY_TOKEN: .*\n/m;
    text = replaced(text, declared, deploySecrets.length === 0
        ? ""
        : `    secrets: # name every secret here and in both callers; set it in the environments\n${deploySecrets.map((name) => `      ${name}: { required: false }\n`).join("")}`);
    text = replaced(text, /^ {10}DEPLOY_TOKEN: .*\n/m, deploySecrets.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join(""));
    return replaced(text, /^ {6}- run: \.\/deploy\.sh # your command$/m, stepOf(deployCommand));
}
async function checksWorkflow({ checkCommand = "", names }) {
    let text = await template("checks.yml");
    text = replaced(text, "branches: [develop]", `branches: [${inFlow(names.base)}]`);
    text = replaced(text, /^# Your tests, if you have none[^\n]*\n# and write its name into release\.yml\. /m, "# Your tests. ");
    return replaced(text, /^ {6}- run: npm ci && npm test # your command$/m, stepOf(checkCommand));
}
function stepOf(command) {
    const lines = command.split("\n");
    const isPlain = lines.length === 1 && /^[\w./][\w ./=&|,@+-]*$/.test(command) && !/\s#/.test(command);
    return isPlain
        ? `      - run: ${command}`
        : `      - run: |\n${lines.map((line) => `          ${line}`.trimEnd()).join("\n")}`;
}
async function policyText(answers) {
    const { testers, approvers, team, library, adopt, stagingHealth, productionHealth, withEnvironments } = answers;
    const list = (logins) => `[${logins.map(inFlow).join(", ")}]`;
    let text = await template("release-console.yml");
    text = replaced(text, /release-console\/release-console\/v9\/docs/, `${library.repository}/${library.ref}/docs`);
    text = replaced(text, "Copy to .github/release-console.yml on the default branch; every key: docs/policy.md.", `Every key: https://github.com/${library.repository}/blob/${library.ref}/docs/policy.md`);
    text = replaced(text, "testers: [octocat]", `testers: ${list(testers)}`);
    text = replaced(text, "rollback-approvers: [hubot, octocat]", `rollback-approvers: ${list(approvers)}`);
    text = replaced(text, "team: [octocat, hubot, monalisa]", `team: ${list(team)}`);
    text = replaced(text, /# adopt: # example[^\n]*\n# {3}version: .*\n# {3}commit: .*\n/, adopt === undefined
        ? ""
        : `adopt: # what production ran when the console came: a rollback can go back to it\n  version: ${adopt.version}\n  commit: ${adopt.commit}\n`);
    if (adopt === undefined)
        text = text.replace(/\n{3,}/g, "\n\n");
    text = withHealth(text, "staging", stagingHealth);
    text = withHealth(text, "production", productionHealth);
    if (!withEnvironments) {
        text = replaced(text, /# approval:\n# {3}sources: \[environment, review\]\n/, "approval:\n  sources: [review] # clicks need required reviewers, which the plan does not have here\n");
        text = text.replace(/^# {3}(count|max-wait):/gm, "  # $1:");
        text = replaced(text, /# rollback:\n# {3}sources: \[environment, comment\]\n/, "rollback:\n  sources: [comment]\n");
    }
    return withNames(text, answers);
}
function withHealth(text, name, health) {
    if (health === undefined)
        return text;
    const section = new RegExp(`^# ${name}:\\n(?:# {3,}.*\\n)+`, "m");
    return replaced(text, section, `${name}:\n  health: ${JSON.stringify(health)}\n`);
}
function withNames(text, { names }) {
    const { base, home, environments, staging } = names;
    const usual = values_names/* usualNames */.Vx.environments;
    const keys = {
        staging: "staging",
        production: "production",
        productionApproval: "production-approval",
        rollbackApproval: "rollback-approval",
    };
    const other = Object.keys(keys).filter((key) => environments[key] !== usual[key]);
    return [
        text,
        ...(base === home ? [] : [`\nbase: ${inFlow(base)}\n`]),
        ...(staging === values_names/* usualNames */.Vx.staging ? [] : [`\nstaging-branch: ${inFlow(staging)}\n`]),
        ...(other.length === 0
            ? []
            : [
                `\nenvironments:\n${other.map((key) => `  ${keys[key]}: ${inFlow(environments[key])}\n`).join("")}`,
            ]),
    ].join("");
}

;// CONCATENATED MODULE: ./build/setup/init/plan-files.js









const rollbackFormPath = ".github/ISSUE_TEMPLATE/rollback.yml";
const [release, rollback, signals] = ["release", "rollback", "signals"].map((name) => `${values_names/* workflowsPath */.ib}/${name}.yml`);
async function planFiles(root, facts, { answers, detected }) {
    requireFreeNames(facts);
    const deployPath = await deployPathOf(root, facts);
    const taken = facts.checkout.workflows.map(({ name }) => name);
    const written = [
        [release, async () => withFreeName(await releaseWorkflow(answers, deployPath), taken)],
        [rollback, async () => withFreeName(await rollbackWorkflow(answers, deployPath), taken)],
        [signals, () => signalsWorkflow({ hasCi: hasCi(answers, detected, facts) })],
        [deployPath, () => deployWorkflow(answers, deployPath)],
        [values_names/* policyPath */.k1, () => policyText(answers)],
        [rollbackFormPath, () => template("rollback-form.yml")],
        ...(answers.checkCommand === undefined
            ? []
            : [[await freeName(root, "checks"), () => checksWorkflow(answers)]]),
    ];
    const files = [];
    const kept = [];
    for (const [path, make] of written) {
        const before = await (0,checkout_facts/* readOptional */.T9)((0,external_node_path_.join)(root, path));
        if (before === undefined)
            files.push({ path, before, after: await make() });
        else
            kept.push(`${path} is there already.`);
    }
    for (const workflow of detected.checks) {
        const { path } = workflow;
        const before = (await (0,checkout_facts/* readOptional */.T9)((0,external_node_path_.join)(root, path))) ?? "";
        const { triggers, reasons } = triggersFor(workflow, detected, facts);
        const after = addTriggers(path, before, triggers);
        kept.push(...reasons);
        if (after === undefined)
            kept.push(`${path} ("${workflow.name}"): add ${triggers.join(" and ")} to its triggers by hand.`);
        else if (after !== before)
            files.push({ path, before, after });
    }
    return { files, kept };
}
function triggersFor(workflow, detected, facts) {
    const { path, name, triggers } = workflow;
    const all = facts.checkout.workflows;
    const beyond = Object.values((0,started_checks/* beyondChecks */.rs)(workflow, all)).flat();
    const wanted = !detected.checks.some(started_checks/* checksCommits */.MU);
    const deploys = isDeploying(workflow, facts);
    const isSafe = beyond.length === 0 && workflow.idleWhenStarted === undefined;
    const why = (0,started_checks/* whyNotStarted */.hb)(workflow, all);
    return {
        triggers: [...(wanted && !deploys ? ["pull_request"] : []), ...(isSafe ? ["workflow_dispatch"] : [])],
        reasons: [
            ...(wanted && deploys
                ? [
                    `${path} ("${name}") gets no pull_request: it deploys, too. It runs for pushes; a pull request of a fork gets no checks.`,
                ]
                : []),
            ...(!isSafe && triggers["workflow_dispatch"] === undefined && why !== undefined
                ? [`${path} ("${name}") gets no workflow_dispatch: it ${why.found}. ${why.fix}`]
                : []),
        ],
    };
}
const isDeploying = (workflow, { checkout: { workflows }, names }) => (0,own_deployment/* deploymentOf */.PE)(workflow, workflows, names) !== undefined;
const hasCi = ({ checkCommand }, { ci }, facts) => checkCommand !== undefined || ci.some((each) => (0,started_checks/* hearsPullRequests */.t7)(each) || !isDeploying(each, facts));
function requireFreeNames({ checkout: { workflows } }) {
    const broken = workflows.find(({ path, problem }) => (path === release || path === rollback) && problem !== undefined);
    if (broken !== undefined)
        throw new git/* CheckoutError */.vd(`${broken.path} cannot be read (line ${broken.problem?.line ?? 1}): ${broken.problem?.message ?? ""}`, "Correct the line, or delete the file and init writes it anew. Then run the same command again.");
    const taken = workflows.find(contract/* takesName */.Ur);
    if (taken === undefined)
        return;
    throw new git/* CheckoutError */.vd(`${taken.path} is a workflow of your own, and the console needs this name.`, `${(0,contract/* freeingName */.m9)(taken.path)}. Then run the same command again.`);
}
async function deployPathOf(root, { checkout: { workflows } }) {
    const called = workflows
        .filter(({ path }) => path === release || path === rollback)
        .flatMap(({ jobs }) => jobs.flatMap(({ uses }) => (0,contract/* localCall */.GS)(uses) ?? []));
    return called[0] ?? (await freeName(root, "deploy"));
}
async function freeName(root, name) {
    for (const each of [name, `release-console-${name}`]) {
        const path = `${values_names/* workflowsPath */.ib}/${each}.yml`;
        if (!(await (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, path))) && !(await (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, path.replace(/yml$/, "yaml")))))
            return path;
    }
    for (let count = 2;; count += 1) {
        const path = `${values_names/* workflowsPath */.ib}/release-console-${name}-${count}.yml`;
        if (!(await (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, path))))
            return path;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(33257);
;// CONCATENATED MODULE: ./build/setup/init/publish-files.js






const installBranch = "install-release-console";
async function publishFiles({ root, branch }, { base, paths, message, }) {
    await fetchBase(root, base);
    const parent = (await (0,git/* git */.$Y)(root, ["rev-parse", "FETCH_HEAD"])).trim();
    const commit = await commitBeside(root, { parent, paths, message });
    if (commit === undefined)
        return { kind: "nothing" };
    const refused = await push(root, `${commit}:refs/heads/${base}`);
    if (refused === undefined) {
        await followLocally({ root, branch }, { base, parent, commit, paths });
        return { kind: "pushed", commit };
    }
    const again = await push(root, `+${commit}:refs/heads/${installBranch}`);
    if (again !== undefined)
        throw new git/* CheckoutError */.vd(`origin takes neither a push to ${base} nor to ${installBranch}: ${again}`, "You need write access to the repository; a token needs the scope workflow as well. Then run the same command again.");
    return { kind: "branch", branch: installBranch, refused };
}
async function fetchBase(root, base) {
    try {
        await (0,git/* git */.$Y)(root, ["fetch", "--quiet", "--no-tags", "origin", `refs/heads/${base}`]);
    }
    catch (error) {
        throw new git/* CheckoutError */.vd(`git fetch origin ${base} failed: ${(0,message_of/* messageOf */.b)(error)}`, `Push ${base} to origin, or check that you may read it. Then run the same command again.`);
    }
}
async function commitBeside(root, { parent, paths, message, }) {
    const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-console-index-"));
    const env = { ...process.env, LC_ALL: "C", GIT_INDEX_FILE: (0,external_node_path_.join)(directory, "index") };
    const beside = (args) => new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)("git", ["-C", root, ...args], { env }, (error, stdout, stderr) => {
            if (error !== null)
                reject(new Error((0,git/* withoutCredentials */.ri)(stderr.trim() || error.message)));
            else
                resolve(stdout.trim());
        });
    });
    try {
        await beside(["read-tree", parent]);
        await beside(["add", "--force", "--", ...paths]);
        const tree = await beside(["write-tree"]);
        if (tree === (await (0,git/* git */.$Y)(root, ["rev-parse", `${parent}^{tree}`])).trim())
            return undefined;
        return await beside(["commit-tree", tree, "-p", parent, "-m", message]);
    }
    catch (error) {
        throw new git/* CheckoutError */.vd(`The commit could not be made: ${(0,message_of/* messageOf */.b)(error)}`, "Mend what git says (perhaps git config user.name and user.email), then run the same command again.");
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function push(root, refspec) {
    try {
        await (0,git/* git */.$Y)(root, ["push", "--quiet", "origin", refspec]);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message.replaceAll(/\s*\n\s*/g, " ").slice(0, 400) : String(error);
    }
}
async function followLocally({ root, branch }, { base, parent, commit, paths, }) {
    if (branch !== base)
        return;
    const moved = await (0,git/* tryGit */.Ii)(root, [
        "update-ref",
        "-m",
        "release-console init",
        `refs/heads/${base}`,
        commit,
        parent,
    ]);
    if (moved !== undefined)
        await (0,git/* tryGit */.Ii)(root, ["reset", "--quiet", "--", ...paths]);
}

// EXTERNAL MODULE: ./build/setup/init/remote-plan.js
var remote_plan = __webpack_require__(7739);
// EXTERNAL MODULE: ./build/setup/teams/reviewers.js
var teams_reviewers = __webpack_require__(21755);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/setup/init/write-files.js





async function writeFiles(root, files) {
    for (const { path, after } of files) {
        const target = (0,external_node_path_.join)(root, path);
        const temporary = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        try {
            await (0,external_node_fs_promises_.writeFile)(temporary, after, { flag: "wx" });
            await (0,external_node_fs_promises_.rename)(temporary, target);
        }
        catch (error) {
            await (0,external_node_fs_promises_.rm)(temporary, { force: true });
            throw error;
        }
    }
}
async function diffOf(files) {
    const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-console-diff-"));
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(directory, "a"));
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(directory, "b"));
        for (const { path, before, after } of files) {
            if (before !== undefined)
                await put((0,external_node_path_.join)(directory, "a", path), before);
            await put((0,external_node_path_.join)(directory, "b", path), after);
        }
        return (await noIndexDiff(directory)).replaceAll(/^(diff --git|---|\+\+\+) (.*)$/gm, (line) => line.replaceAll("a/a/", "a/").replaceAll("b/b/", "b/").replaceAll("a/b/", "a/"));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function put(path, text) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,external_node_fs_promises_.writeFile)(path, text);
}
const noIndexDiff = (directory) => new Promise((resolve, reject) => {
    (0,external_node_child_process_.execFile)("git", ["-c", "core.autocrlf=false", "diff", "--no-index", "--no-color", "--no-ext-diff", "a", "b"], { cwd: directory, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, LC_ALL: "C" } }, (error, stdout) => {
        if (error !== null && error.code !== 1)
            reject(error);
        else
            resolve(stdout);
    });
});

;// CONCATENATED MODULE: ./build/setup/init/init-run.js









class UnfinishedError extends Error {
    found;
    remedy;
    done;
    constructor(found, remedy, done) {
        super(found);
        this.found = found;
        this.remedy = remedy;
        this.done = done;
    }
}
async function apply(request) {
    const { checkout, facts, answers, tell } = request;
    const { repository } = checkout;
    if (repository === undefined)
        throw new Error("Nothing is applied without a repository.");
    const { names } = answers;
    const done = [];
    const make = (calls) => makeCalls(request, calls, done);
    const known = facts.online ?? {};
    await make((0,remote_plan/* environmentCalls */.ro)(repository, { ...facts, names }, known));
    const clicks = answers.withEnvironments && (await makeApprovals(request, make));
    if (!clicks)
        await dropClicks(request);
    const published = await step(done, () => publishFiles(checkout, {
        base: names.home,
        paths: request.paths,
        message: commitMessage,
    }));
    if (published.kind === "branch")
        throw new UnfinishedError(`${names.home} takes no pushes (${published.refused}).`, `Merge ${await pullRequest(request, published.branch)}, then run the same command again: it goes on from there.`, done);
    if (published.kind === "pushed") {
        tell(`Pushed ${published.commit.slice(0, 7)} to ${names.home}.`);
        done.push(`committed and pushed to ${names.home}`);
    }
    const present = await step(done, () => labelsOf(request.api, repository));
    await make((0,remote_plan/* labelCalls */.kC)(repository, { labels: present }));
    await make((0,remote_plan/* switchCalls */.g)(repository, known));
    await make((0,remote_plan/* ruleCalls */.CM)(repository, names, known));
    if (published.kind === "nothing" && facts.online?.branches.log === false)
        await make([
            {
                why: "The console opens its log",
                call: {
                    method: "POST",
                    path: `/repos/${repository.owner}/${repository.name}/actions/workflows/release.yml/dispatches`,
                    body: { ref: names.home },
                },
            },
        ]);
}
const commitMessage = `Install the release console

Callers, policy and the form for rollbacks.
`;
async function makeCalls({ api, tell }, calls, done) {
    let all = true;
    for (const { why, call, ifBeyondPlan } of calls) {
        if (!all && call.path.includes("/environments/"))
            continue;
        tell(`${call.method} ${call.path}\n  ${why}`);
        try {
            await api.send(call);
            done.push(why);
        }
        catch (error) {
            if (!(error instanceof look_api/* SetupApiError */.k7))
                throw error;
            const isPlan = ifBeyondPlan !== undefined && /plan|upgrade/i.test(error.found) && [403, 422].includes(error.status);
            if (!isPlan && !isThere(error))
                throw new UnfinishedError(error.found, error.remedy, done);
            tell(isPlan ? `  Not made: ${ifBeyondPlan}` : "  It is there already.");
            if (isPlan)
                all = false;
        }
    }
    return all;
}
const isThere = ({ status, found }) => status === 422 && /already_exists|already exists|must be unique/i.test(found);
async function step(done, act) {
    try {
        return await act();
    }
    catch (error) {
        const { found, remedy } = error;
        if (found === undefined || remedy === undefined)
            throw error;
        throw new UnfinishedError(found, remedy, done);
    }
}
async function makeApprovals({ checkout, facts, answers, api, tell }, make) {
    const { repository } = checkout;
    if (repository === undefined)
        return false;
    const { names, testers, approvers } = answers;
    const { productionApproval, rollbackApproval } = names.environments;
    for (const [name, people] of [
        [productionApproval, testers],
        [rollbackApproval, approvers],
    ]) {
        const { reviewers, notes } = await (0,teams_reviewers/* findReviewers */.IM)(api, people);
        for (const note of notes)
            tell(note);
        if (!(await make((0,remote_plan/* approvalCalls */.BH)(repository, { name, reviewers, base: names.home, known: facts.online ?? {} }))))
            return false;
    }
    return true;
}
async function dropClicks({ checkout, answers, files }) {
    const policy = files.find(({ path }) => path === values_names/* policyPath */.k1);
    if (policy?.before !== undefined || policy === undefined)
        return;
    const after = await policyText({ ...answers, withEnvironments: false });
    await writeFiles(checkout.root, [{ ...policy, after }]);
}
async function labelsOf(api, { owner, name }) {
    const found = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }))
        .parse(await api.get(`/repos/${owner}/${name}/labels?per_page=100`));
    return found.map((label) => label.name);
}
async function pullRequest({ checkout, answers, api }, head) {
    const { owner, name } = checkout.repository ?? { owner: "", name: "" };
    const shape = schemas/* object */.Ikc({ number: schemas/* number */.aig(), html_url: schemas/* string */.YjP() });
    const path = `/repos/${owner}/${name}/pulls`;
    const open = schemas/* array */.YOg(shape)
        .parse(await api.get(`${path}?state=open&head=${encodeURIComponent(`${owner}:${head}`)}&base=${encodeURIComponent(answers.names.home)}`));
    const [first] = open;
    const pull = first ??
        shape.parse((await api.send({
            method: "POST",
            path,
            body: {
                title: "Install the release console",
                head,
                base: answers.names.home,
                body: "Callers, policy and the form for rollbacks, as `release-console init` writes them.",
            },
        })).body);
    return `#${pull.number} (${pull.html_url})`;
}

// EXTERNAL MODULE: ./build/adapters/policy/read-policy.js + 8 modules
var read_policy = __webpack_require__(6206);
// EXTERNAL MODULE: ./build/domain/doctor/diagnose.js + 9 modules
var diagnose = __webpack_require__(95390);
// EXTERNAL MODULE: ./build/domain/doctor/policy-checks.js
var policy_checks = __webpack_require__(24137);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(75352);
;// CONCATENATED MODULE: ./build/setup/look/detect.js







async function detect(checkout, facts) {
    const { workflows } = facts.checkout;
    const all = (0,started_checks/* ciWorkflows */.D7)(workflows);
    const { base } = facts.names;
    const tested = (0,started_checks/* testsFor */.$n)(base, all.filter(started_checks/* checksCommits */.MU));
    const told = (0,started_checks/* testsFor */.$n)(base, all.filter(started_checks/* hearsPullRequests */.t7));
    const ownDeploy = ownDeployOf(all, facts);
    const pushed = all.filter((each) => !tested.includes(each) && (0,started_checks/* checksPushes */.m8)(each) && (0,own_deployment/* testsToo */.WK)(each, workflows, facts.names));
    const pushedToBase = all.filter((each) => each !== ownDeploy && testsBase(each, base));
    const [deployCommand, checkCommand, { adopt, elsewhere }] = await Promise.all([
        deployCommandOf(checkout.root),
        checkCommandOf(checkout.root),
        adoptionOf(checkout, facts, ownDeploy),
    ]);
    const isElsewhere = (facts.checkout.otherServices ?? []).length > 0;
    const [checks = []] = [[...tested, ...pushed], pushedToBase, isElsewhere ? [] : told].filter((each) => each.length > 0);
    const ci = [...checks, ...told.filter((each) => !checks.includes(each))];
    return { ci, checks, deployCommand, checkCommand, ownDeploy, adopt, elsewhere };
}
function ownDeployOf(all, { checkout: { workflows }, names }) {
    const found = all.flatMap((workflow) => {
        const deployment = (0,own_deployment/* deploymentOf */.PE)(workflow, workflows, names);
        const start = (0,own_deployment/* startOf */.GH)(workflow.triggers, names.base);
        const isStarted = start !== undefined && start.by !== "schedule";
        const isByHand = workflow.triggers["workflow_dispatch"] !== undefined && (0,own_deployment/* isDeployName */.PT)(workflow);
        return deployment !== undefined && (isStarted || isByHand) ? [{ workflow, deployment }] : [];
    });
    const rank = ({ deployment: { place }, workflow }) => (place === "production" ? 0 : place === undefined ? 2 : 4) + (isOfPaths(workflow) ? 1 : 0);
    return found.toSorted((one, other) => rank(one) - rank(other))[0]?.workflow;
}
const isOfPaths = ({ triggers: { push } }) => push?.paths !== undefined || push?.pathsIgnore !== undefined;
const testsBase = ({ triggers: { push }, jobs, name, path }, base) => push !== undefined &&
    push.tags === undefined &&
    (0,started_checks/* hearsBranch */.cc)(push, base) &&
    jobs.every(({ environment }) => environment === undefined) &&
    !/publish|release|deploy|docker|image|\bcd\b/i.test(`${name} ${path}`);
const deployScripts = ["deploy.sh", "scripts/deploy.sh", "script/deploy", "bin/deploy", "deploy/deploy.sh"];
async function deployCommandOf(root) {
    const found = await Promise.all(deployScripts.map((path) => (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, path))));
    const script = deployScripts[found.indexOf(true)];
    if (script !== undefined)
        return `./${script}`;
    if (await hasTarget(root, "deploy"))
        return "make deploy";
    return (await scriptsOf(root)).includes("deploy") ? "npm run deploy" : undefined;
}
async function checkCommandOf(root) {
    if ((await scriptsOf(root)).includes("test"))
        return (await (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, "package-lock.json"))) ? "npm ci && npm test" : "npm install && npm test";
    if (await hasTarget(root, "test"))
        return "make test";
    if (await (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, "go.mod")))
        return "go test ./...";
    if (await (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, "Cargo.toml")))
        return "cargo test";
    for (const script of ["test.sh", "check.sh", "scripts/test.sh"])
        if (await (0,checkout_facts/* exists */.t2)((0,external_node_path_.join)(root, script)))
            return `./${script}`;
    return undefined;
}
const hasTarget = async (root, target) => new RegExp(`^${target}:`, "m").test((await (0,checkout_facts/* readOptional */.T9)((0,external_node_path_.join)(root, "Makefile"))) ?? "");
async function scriptsOf(root) {
    try {
        const description = JSON.parse((await (0,checkout_facts/* readOptional */.T9)((0,external_node_path_.join)(root, "package.json"))) ?? "{}");
        return Object.entries(description.scripts ?? {})
            .filter(([, command]) => !command.includes("no test specified"))
            .map(([name]) => name);
    }
    catch {
        return [];
    }
}
async function adoptionOf({ root }, { checkout, names }, ownDeploy) {
    const nothing = { adopt: undefined, elsewhere: undefined };
    const newest = newestVersion(checkout.tags);
    if (newest === undefined)
        return nothing;
    const [tagged, tip] = await Promise.all([(0,git/* commitOf */.D3)(root, `refs/tags/${newest}`), (0,git/* baseTip */.tQ)(root, names.base)]);
    if (tagged === undefined)
        return nothing;
    const version = followingPatch(newest);
    if (ownDeploy !== undefined &&
        tip !== undefined &&
        tip !== tagged &&
        deploysPushes(ownDeploy, checkout, names)) {
        const because = `${ownDeploy.path} deploys each push to ${names.base}, whose tip is after ${newest}`;
        return { ...nothing, adopt: { version, commit: tip, because } };
    }
    if (tip === undefined || (await (0,git/* isInBase */.b0)(root, names.base, tagged)) !== false)
        return { ...nothing, adopt: { version: newest, commit: tagged, because: `the tag ${newest}` } };
    const shared = (await (0,git/* tryGit */.Ii)(root, ["merge-base", tagged, tip]))?.trim();
    return { ...nothing, elsewhere: { tag: newest, shared, version } };
}
const deploysPushes = (ownDeploy, { workflows }, names) => {
    const { push } = ownDeploy.triggers;
    return (push !== undefined &&
        push.tags === undefined &&
        (0,started_checks/* hearsBranch */.cc)(push, names.base) &&
        !isOfPaths(ownDeploy) &&
        (0,own_deployment/* deploymentOf */.PE)(ownDeploy, workflows, names)?.place !== "other");
};
const newestVersion = (tags) => tags.filter(values/* isVersion */.lF).toSorted(values/* compareVersions */.Zy).at(-1);
function followingPatch(version) {
    const { major, minor, patch } = (0,values/* versionParts */.VJ)(version);
    return `v${major}.${minor}.${patch + 1}`;
}
async function libraryPin(given) {
    const version = `v${await (0,package_files/* programVersion */.R)()}`;
    const repository = "release-console/release-console";
    if (given !== undefined) {
        const [, name = repository, ref = "", label] = /^([\w.-]+\/[\w.-]+)@([\w./-]+)(?:#(v[\w.-]+))?$/.exec(given) ?? [];
        return { repository: name, ref, version: label ?? (/^[0-9a-f]{40}$/.test(ref) ? version : ref) };
    }
    const root = await (0,package_files/* packageRoot */.Z)();
    const top = await (0,git/* tryGit */.Ii)(root, ["rev-parse", "--show-toplevel"]);
    const commit = top?.trim() === root ? await (0,git/* commitOf */.D3)(root, "HEAD") : undefined;
    const major = version.replace(/\..*$/, "");
    return commit === undefined
        ? { repository, ref: major, version: major }
        : { repository, ref: commit, version };
}

;// CONCATENATED MODULE: ./build/setup/init/ask-people.js

async function askPeople({ policy, online }, given, ask) {
    if (policy.kind === "read") {
        const { testers, rollbackApprovers, team, teams } = policy.policy;
        return {
            testers: [...testers, ...teams.testers],
            approvers: [...rollbackApprovers, ...teams.rollbackApprovers],
            team: [...team, ...teams.team],
        };
    }
    const writers = writersOf(online);
    const suggestion = writers.length >= 2 ? writers.join(",") : undefined;
    const problem = (text) => problemWith(text, online);
    const testers = await ask({
        flag: "--testers",
        text: "Who tests on staging and approves releases",
        hint: "People are logins, or teams as organisation/team, with commas. Name two or more: nobody approves their own work.",
        suggestion,
        problem,
    }, given.testers);
    const approvers = await ask({
        flag: "--approvers",
        text: "Who may approve a rollback that somebody else requested",
        suggestion: testers || suggestion,
        problem,
    }, given.approvers);
    const everybody = [...new Set([...namesIn(testers), ...namesIn(approvers), ...writers])].join(",");
    const needsOther = (text) => problem(text) ?? aloneWith(namesIn(text), namesIn(approvers));
    const team = await ask({
        flag: "--team",
        text: "Who may request a rollback, and is told of one",
        suggestion: needsOther(everybody) === undefined ? everybody : undefined,
        problem: needsOther,
    }, given.team);
    return { testers: namesIn(testers), approvers: namesIn(approvers), team: namesIn(team) };
}
function aloneWith(team, approvers) {
    const [only, ...others] = approvers;
    if (only === undefined || others.length > 0 || (0,values/* isTeamName */.vi)(only))
        return undefined;
    return team.every((name) => name.toLowerCase() === only.toLowerCase())
        ? `Name somebody besides @${only}, the only one who approves rollbacks: nobody approves one that they requested.`
        : undefined;
}
const writersOf = (online) => Object.entries(online?.roles ?? {})
    .filter(([login, role]) => ["write", "maintain", "admin"].includes(role) && !login.endsWith("[bot]"))
    .map(([login]) => login)
    .slice(0, 20);
const namesIn = (text) => [
    ...new Set(text
        .split(/[\s,]+/)
        .map((name) => name.replace(/^@/, ""))
        .filter((name) => name !== "")),
];
function problemWith(text, online) {
    const names = namesIn(text);
    if (names.length === 0)
        return "At least one login or team is needed.";
    const wrong = names.find((name) => !(0,values/* isUserLogin */.zQ)(name) && !(0,values/* isTeamName */.vi)(name));
    if (wrong !== undefined)
        return `${JSON.stringify(wrong)} is no GitHub login such as "mona", and no team such as "acme/qa" (as the address of its page has it).`;
    const foreign = names.find((name) => (0,values/* isTeamName */.vi)(name) && !mayHaveTeam(name, online));
    if (foreign === undefined)
        return undefined;
    const owner = online?.repository.owner ?? "";
    return online?.repository.ownerIsOrganization === true
        ? `"${foreign}" is no team of ${owner}, to which the repository belongs.`
        : `"${foreign}" cannot be: the repository belongs to ${owner}, a person, and only organisations have teams.`;
}
const mayHaveTeam = (name, online) => online === undefined ||
    (online.repository.ownerIsOrganization &&
        name.toLowerCase().startsWith(`${online.repository.owner.toLowerCase()}/`));

;// CONCATENATED MODULE: ./build/setup/init/gather-answers.js






async function gatherAnswers({ root, facts, detected, names, }, given, asker) {
    const missing = [];
    const ask = async (question, answer) => {
        if (answer !== undefined) {
            const problem = question.problem(answer);
            if (problem !== undefined)
                throw new git/* CheckoutError */.vd(`${question.flag}: ${problem}`, "Correct the option.");
            return answer;
        }
        try {
            return await asker.ask(question);
        }
        catch (error) {
            if (!(error instanceof UnansweredError))
                throw error;
            missing.push(question);
            return "";
        }
    };
    const people = await askPeople(facts, given, ask);
    const commands = await askCommands(facts, { detected, given }, ask);
    const adopt = await adoption({ root, base: names.base }, detected, given.adopt);
    if (missing.length > 0)
        throw new UnansweredError(missing);
    return {
        names,
        ...people,
        ...commands,
        ci: commands.checkCommand === undefined ? detected.ci.map(({ name }) => name) : ["CI"],
        stagingHealth: given["staging-health"],
        productionHealth: given["production-health"],
        withEnvironments: facts.online?.planHasRules ?? true,
        adopt,
        library: await libraryPin(given.library),
    };
}
async function askCommands({ checkout }, { detected, given }, ask) {
    const isInstalled = checkout.workflows.some(({ path }) => path === ".github/workflows/release.yml");
    const deployCommand = isInstalled
        ? ""
        : await ask({
            flag: "--deploy-command",
            text: "The command that deploys (it gets ENVIRONMENT, RELEASE and MODE)",
            suggestion: detected.deployCommand,
            problem: needText,
        }, given["deploy-command"]);
    const checkCommand = detected.ci.length > 0 || isInstalled
        ? undefined
        : await ask({
            flag: "--check-command",
            text: "No workflow tests pull requests. The command that tests, or none where another service reports its checks",
            suggestion: (checkout.otherServices ?? []).length > 0 ? elsewhere : detected.checkCommand,
            problem: needText,
        }, given["check-command"]);
    return {
        deployCommand,
        checkCommand: checkCommand === elsewhere ? undefined : checkCommand,
        deploySecrets: secretsOf(given["deploy-secrets"], detected),
    };
}
const elsewhere = "none";
const needText = (text) => text.trim() === "" ? "A command is needed." : undefined;
function secretsOf(given, { ownDeploy }) {
    if (given === undefined)
        return ownDeploy === undefined ? [] : secretsReadBy(ownDeploy);
    const names = given.split(/[\s,]+/).filter((name) => name !== "");
    const wrong = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^GITHUB_/i.test(name));
    if (wrong !== undefined)
        throw new git/* CheckoutError */.vd(`--deploy-secrets: ${JSON.stringify(wrong)} is no name of a secret.`, "Correct the option.");
    return [...new Set(names)];
}
function secretsReadBy(ownDeploy) {
    const jobs = (0,own_deployment/* isDeployName */.PT)(ownDeploy) ? ownDeploy.jobs : ownDeploy.jobs.filter(own_deployment/* namesProduction */.iS);
    return [...new Set(jobs.flatMap(({ secretsRead }) => secretsRead))];
}
async function adoption({ root, base }, detected, given) {
    if (given === undefined)
        return detected.adopt && { version: detected.adopt.version, commit: detected.adopt.commit };
    if (given === "none")
        return undefined;
    const [version = "", revision = `refs/tags/${version}`] = given.split("=");
    const commit = await (0,git/* commitOf */.D3)(root, revision);
    if (!(0,values/* isVersion */.lF)(version) || commit === undefined)
        throw new git/* CheckoutError */.vd(`--adopt must be a version with its tag, or VERSION=COMMIT; found ${JSON.stringify(given)}.`, "Write for example --adopt v4.7.2, --adopt v4.7.3=HEAD or --adopt none.");
    const tagged = await (0,git/* commitOf */.D3)(root, `refs/tags/${version}`);
    if (tagged !== undefined && tagged !== commit)
        throw new git/* CheckoutError */.vd(`--adopt ${given}: the tag ${version} is there already, at ${tagged.slice(0, 10)}.`, "Name a version that has no tag yet, or this one alone.");
    if ((await (0,git/* isInBase */.b0)(root, base, commit)) === false)
        throw new git/* CheckoutError */.vd(`--adopt ${given}: ${base} does not have the commit ${commit.slice(0, 10)}, and the log takes commits of ${base} alone.`, `Name the last one of ${base} that production holds: --adopt ${version}=COMMIT, as git merge-base ${commit.slice(0, 10)} ${base} says it.`);
    return { version, commit };
}

// EXTERNAL MODULE: ./build/setup/look/github-facts.js + 5 modules
var github_facts = __webpack_require__(98755);
;// CONCATENATED MODULE: ./build/setup/look/names-for.js



async function names_for_withNames(facts, wanted, checkout) {
    const names = namesFor(facts, wanted, checkout);
    return {
        ...facts,
        names,
        checkout: { ...facts.checkout, stagingHoldsWork: await (0,checkout_facts/* holdsWork */.Ww)(checkout.root, names) },
    };
}
function namesFor({ names, policy }, wanted, { isDefaultKnown }) {
    if (policy.kind !== "missing")
        return names;
    const { base = names.base, "staging-branch": staging = names.staging } = wanted;
    return {
        ...names,
        ...{ base, staging, home: isDefaultKnown ? names.home : base },
        environments: {
            ...names.environments,
            staging: wanted["staging-environment"] ?? names.environments.staging,
            production: wanted["production-environment"] ?? names.environments.production,
        },
    };
}
function namesOnline({ names, policy }, { repository: { defaultBranch } }, { base }) {
    if (defaultBranch === names.home)
        return names;
    const chosen = policy.kind === "missing" ? base : names.base === names.home ? undefined : names.base;
    return { ...names, home: defaultBranch, base: chosen ?? defaultBranch };
}
async function requireBranch({ root, branch }, { names: { base }, checkout, online }) {
    const known = [
        ...new Set([
            ...checkout.branches,
            ...(await (0,git/* localBranches */.Su)(root)),
            ...(branch === undefined ? [] : [branch]),
        ]),
    ];
    if (known.length === 0 || known.includes(base) || online?.branches.base === true)
        return;
    const similar = known.find((each) => (0,values/* isSameName */.yS)(each, base));
    throw new git/* CheckoutError */.vd(`There is no branch "${base}" in this checkout.`, similar === undefined
        ? `Name one that is there with --base (${known.slice(0, 10).join(", ")}), or fetch it first: git fetch origin`
        : `Git tells capitals apart. Write --base ${similar}.`);
}

// EXTERNAL MODULE: ./build/domain/doctor/deploy-checks.js + 1 modules
var deploy_checks = __webpack_require__(45299);
;// CONCATENATED MODULE: ./build/setup/init/remove.js









async function planRemoval({ root, repository }, facts) {
    const { workflows } = facts.checkout;
    const callers = workflows
        .filter(({ jobs }) => jobs.some(({ uses }) => (0,contract/* consoleCall */.kO)(uses) !== undefined))
        .map(({ path }) => path);
    const own = [
        [
            `${values_names/* workflowsPath */.ib}/signals.yml`,
            [await template("signals.yml"), await signalsWorkflow({ hasCi: false })],
        ],
        [rollbackFormPath, [await template("rollback-form.yml")]],
    ];
    const same = await Promise.all(own.map(async ([path, texts]) => {
        const found = await (0,checkout_facts/* readOptional */.T9)((0,external_node_path_.join)(root, path));
        return { path, found, isOurs: found !== undefined && texts.includes(found) };
    }));
    const deployments = [...new Set((0,deploy_checks/* deployCalls */.$)(workflows).map(({ path }) => path))];
    return {
        files: [
            ...callers,
            ...same.filter(({ isOurs }) => isOurs).map(({ path }) => path),
            ...(facts.policy.kind === "missing" ? [] : [values_names/* policyPath */.k1]),
        ],
        kept: [
            ...same
                .filter(({ found, isOurs }) => found !== undefined && !isOurs)
                .map(({ path }) => `${path} was changed: delete it yourself.`),
            ...workflows
                .filter(({ path, problem }) => isCaller(path) && problem !== undefined)
                .map(({ path, problem }) => `${path} cannot be read (${problem?.message ?? ""}): delete it yourself.`),
            ...startable(workflows).map((path) => `${path} is your own; workflow_dispatch among its triggers may be from init.`),
            ...deployments.map((path) => `${path} is your deployment: give it a trigger of its own, or delete it.`),
        ],
        commands: commandsOf(repository, facts),
    };
}
const isCaller = (path) => contract/* callerContracts */.J8.some(({ file }) => file === path);
const startable = (workflows) => (0,started_checks/* ciWorkflows */.D7)(workflows)
    .filter((each) => (0,started_checks/* checksCommits */.MU)(each) || (0,started_checks/* checksPushes */.m8)(each))
    .filter(({ triggers: { workflow_dispatch: start } }) => start !== undefined && start.inputs === undefined)
    .map(({ path }) => path);
async function removeFiles(root, files) {
    for (const path of files)
        await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
}
function commandsOf(repository, { names }) {
    const path = `repos/${repository?.owner ?? "OWNER"}/${repository?.name ?? "NAME"}`;
    return [
        `gh api --paginate ${path}/rulesets --jq '.[] | select(.name | startswith("Release Console: ")) | .id' | xargs -I ID gh api -X DELETE ${path}/rulesets/ID`,
        ...[names.environments.productionApproval, names.environments.rollbackApproval].map((name) => `gh api -X DELETE ${path}/environments/${encodeURIComponent(name)}`),
        `git push origin --delete ${names.staging}   # once nothing on it is needed`,
        `# keep ${names.log}: it says what was released, by whom and when`,
    ];
}

;// CONCATENATED MODULE: ./build/setup/teams/app-steps.js

function appSteps(people, { library, owner, online, }) {
    const teams = [...new Set(people.filter(values/* isTeamName */.vi))];
    const [first] = teams;
    if (first === undefined || isSet(online))
        return [];
    const organization = owner ?? first.split("/")[0] ?? "";
    const steps = [
        `Teams: ${teams.join(", ")}. Their members count once a GitHub App of ${organization} can read them; until then only the logins beside them do.`,
        "  1. Create the App and install it on the repository, in two clicks. It needs the permissions Contents, Issues, Pull requests and",
        "     Workflows (read and write), and of the organisation Members (read):",
        `     ${newAppAddress(organization, library.repository)}`,
        `     More: https://github.com/${library.repository}/blob/${library.ref}/docs/github-app.md`,
        "  2. gh variable set RELEASE_CONSOLE_APP_CLIENT_ID --body CLIENT_ID",
        "  3. gh secret set RELEASE_CONSOLE_APP_KEY < PRIVATE_KEY.pem",
    ];
    return [steps.join("\n")];
}
const isSet = (online) => online?.variables?.includes("RELEASE_CONSOLE_APP_CLIENT_ID") === true &&
    online.secrets?.[""]?.includes("RELEASE_CONSOLE_APP_KEY") === true;
const newAppAddress = (organization, library) => `https://github.com/organizations/${organization}/settings/apps/new?name=release-console-${organization}` +
    `&url=https://github.com/${library}&public=false&webhook_active=false` +
    "&contents=write&issues=write&pull_requests=write&workflows=write&members=read";

;// CONCATENATED MODULE: ./build/setup/left-to-do.js


function handCommands(checkout, answers, facts) {
    const { names, testers, approvers } = answers;
    const repository = checkout.repository ?? { owner: "OWNER", name: "NAME" };
    const known = facts.online ?? {};
    const { productionApproval, rollbackApproval } = names.environments;
    const open = (0,remote_plan/* environmentCalls */.ro)(repository, { ...facts, names }, known);
    const calls = [
        ...(0,remote_plan/* labelCalls */.kC)(repository, known),
        ...(0,remote_plan/* switchCalls */.g)(repository, known),
        ...(0,remote_plan/* ruleCalls */.CM)(repository, names, known),
    ];
    const approvals = [[productionApproval, testers], [rollbackApproval, approvers]].flatMap(([name, people]) => onPlan((0,remote_plan/* approvalCalls */.BH)(repository, {
        name,
        reviewers: (0,teams_reviewers/* reviewersOf */.G$)(people).map((who) => ({ name: who, id: 0 })),
        base: names.home,
        known,
    }), known).map((call) => withIds((0,remote_plan/* asGh */.yn)(call), (0,teams_reviewers/* reviewersOf */.G$)(people))));
    return [...open.map(remote_plan/* asGh */.yn), ...approvals, ...onPlan(calls, known).map(remote_plan/* asGh */.yn)];
}
const onPlan = (calls, { planHasRules }) => planHasRules === false ? calls.filter(({ ifBeyondPlan }) => ifBeyondPlan === undefined) : calls;
function withIds(command, reviewers) {
    let index = 0;
    return command.includes('"id": 0')
        ? command
            .replace("<<'JSON'", "<<JSON")
            .replaceAll('"id": 0', () => `"id": $(gh api ${(0,teams_reviewers/* lookupPath */.wf)(reviewers[index++] ?? "")} --jq .id)`)
        : command;
}
function leftToDo({ names, online, checkout }, left) {
    const { hasFiles, commands, isDryRun } = left;
    const steps = left.steps.map((step) => `\n${step}`);
    if (online === undefined && checkout.branches.includes(names.log) && !hasFiles && !isDryRun)
        return [
            "",
            "The console has run here: its log is there. What GitHub lacks is seen with a token alone: run gh auth login, then the same again.",
            "All calls of a set-up, as commands: the same with --dry-run.",
            ...steps,
        ].join("\n");
    const rest = online === undefined ? "" : "; all else that this token sees is there";
    const heading = commands.length === 0
        ? `On GitHub nothing is left to set: environments, labels, switches and rules are there${online?.planHasRules === false ? ", as far as the plan has them" : ""}.`
        : `On GitHub${hasFiles ? ", after these files are committed to the base" : ""} (or run the same command with --apply)${rest}:\n`;
    const next = isDryRun ? nextAfterDryRun(left) : nextOf(left, names.home);
    const release = `open a pull request to ${names.base}. Its comment says what is missing and who can give it.`;
    return ["", heading, ...commands, ...steps, "", `Next: ${next ?? release}`].join("\n");
}
function nextAfterDryRun({ hasFiles, commands }) {
    const parts = [
        ...(hasFiles ? ["run the same without --dry-run to write the files"] : []),
        ...(commands.length > 0 ? ["with --apply it makes these calls itself"] : []),
    ];
    return parts.length === 0 ? undefined : `${parts.join("; ")}.`;
}
function nextOf({ hasFiles, commands, repo }, home) {
    const calls = commands.length > 0;
    if (!hasFiles)
        return calls ? `commit the files to ${home}, if they are not, and make these calls.` : undefined;
    return `see a pull request of yours go to production on a GitHub inside the process (node dist/cli.js rehearse --repo ${repo}); then commit the files to ${home}${calls ? " and make these calls" : ""}.`;
}

// EXTERNAL MODULE: ./build/setup/report.js
var report = __webpack_require__(95998);
;// CONCATENATED MODULE: ./build/setup/look/found-in-words.js



function tagsInWords(tags) {
    const [first] = tags;
    if (first === undefined || tags.some(values/* isVersion */.lF))
        return undefined;
    const plain = tags.map((tag) => ({ tag, version: (0,values/* versionAsked */.Fs)(tag) }));
    const newest = plain
        .flatMap(({ tag, version }) => ((0,values/* isVersion */.lF)(version) ? [{ tag, version }] : []))
        .toSorted((one, other) => (0,values/* compareVersions */.Zy)(one.version, other.version))
        .at(-1);
    const packages = packagesOf(tags);
    if (newest === undefined && packages.length > 1)
        return `not known: tags are of several packages (${packages
            .slice(0, 2)
            .map((name) => `"${name}…"`)
            .join(", ")}), and none is a version such as v1.2.3. Add --adopt v1.0.0=COMMIT with what production runs: the first rollback can go back to it.`;
    const { tag = tags.at(-1) ?? first, version = "v1.0.0" } = newest ?? {};
    return `not known: no tag is a version such as v1.2.3 (there is "${tag}"). If production runs that, add --adopt ${version}=${quoted(tag)}: the first rollback can go back to it.`;
}
const elsewhereInWords = ({ tag, shared, version }, base) => `not known: the newest version tag, ${tag}, is of a commit that ${base} does not have, and the log takes commits of ${base} alone. ` +
    (shared === undefined
        ? `Add --adopt ${version}=COMMIT with the one that comes nearest to what production runs.`
        : `If production runs that, add --adopt ${version}=${shared.slice(0, 10)}: the last commit of ${base} that it holds, under a number of its own (git diff ${shared.slice(0, 10)} ${tag} shows what production has besides).`);
const packagesOf = (tags) => [
    ...new Set(tags.flatMap((tag) => {
        const [, name = ""] = /^(.*[a-z].*?)[-_@/]?v?\d+\.\d/i.exec(tag) ?? [];
        return name === "" || name === "v" ? [] : [name];
    })),
];
const movablePin = ({ repository, ref }) => (0,contract/* isCommitName */.Nf)(ref)
    ? []
    : [
        `Note:   The calls name ${repository}@${ref}, which can be moved. Where actions must be pinned, name its commit: --library ${repository}@COMMIT#${ref}`,
    ];
const quoted = (text) => /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
function stillDeploys(own, workflows, names) {
    const start = (0,own_deployment/* startOf */.GH)(own.triggers, names.base);
    const isElsewhere = (0,own_deployment/* deploymentOf */.PE)(own, workflows, names)?.place === "other";
    return start === undefined || start.by === "schedule" || isElsewhere
        ? ""
        : ` It deploys on ${start.by}: remove that trigger once the console deploys.`;
}

// EXTERNAL MODULE: ./build/setup/look/token.js
var look_token = __webpack_require__(12101);
;// CONCATENATED MODULE: ./build/setup/init/init.js





















async function runSetup(options, terminal) {
    const { checkout, facts: offline } = await (0,checkout_facts/* readSetup */.WJ)(options.repo);
    if (options.remove)
        return remove(checkout, offline, { options, terminal });
    const api = await apiFor(checkout, options);
    const asked = await names_for_withNames(offline, options, checkout);
    const facts = await lookOnline(api, checkout, { asked, options });
    const { names } = facts;
    requireUsable(facts, options);
    if (options.base !== undefined)
        await requireBranch(checkout, facts);
    const detected = await detect(checkout, facts);
    tellFound(facts, detected, terminal);
    tellUnversioned(facts, { ...options, detected }, terminal);
    if (facts.online === undefined)
        terminal.tell(`GitHub was not asked: ${whyNotAsked(checkout, options)}.`);
    const answers = await gatherAnswers({ root: checkout.root, facts, detected, names }, options, terminal.asker);
    const plan = await planFiles(checkout.root, facts, { answers, detected });
    const notes = [...notesOn(plan, facts), ...(plan.files.length === 0 ? [] : movablePin(answers.library))];
    const planned = { checkout, facts, answers, plan, api };
    await show(plan, terminal);
    for (const note of notes)
        terminal.tell(note);
    if (options["dry-run"]) {
        await tellLeft(planned, { options, terminal });
        return 0;
    }
    if (plan.files.length > 0 && terminal.isAsked && !(await terminal.asker.confirm("Write these files?"))) {
        terminal.tell("Nothing was written.");
        return 1;
    }
    await writeFiles(checkout.root, plan.files);
    for (const { path, before } of plan.files)
        terminal.tell(`${before === undefined ? "Wrote" : "Changed"} ${path}`);
    if (!options.apply || api === undefined) {
        await tellLeft(planned, { options, terminal });
        return 0;
    }
    const paths = await pathsOf(plan, options.repo);
    await apply({ checkout, facts, answers, files: plan.files, paths, api, tell: terminal.tell });
    return conclude(checkout, { options, terminal, answers });
}
async function conclude(checkout, { options, terminal, answers, }) {
    const { facts } = await (0,checkout_facts/* readSetup */.WJ)(options.repo);
    const api = await apiFor(checkout, options);
    const online = api === undefined || checkout.repository === undefined
        ? undefined
        : await (0,github_facts/* readOnline */.k)(api, checkout.repository, facts);
    const whole = { ...facts, online };
    const diagnosis = (0,diagnose/* diagnose */.h)(whole);
    terminal.tell(`\nThe console is installed.\n\n${(0,report/* renderDiagnosis */.sW)(diagnosis, whole)}`);
    for (const step of stepsForTeams(checkout, answers, whole))
        terminal.tell(`${step}\n`);
    terminal.tell(`Next: open a pull request to ${facts.names.base}. Its comment says what is missing and who can give it.`);
    return diagnosis.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
async function apiFor(checkout, { offline, apply: isApplied }) {
    if (offline)
        return undefined;
    const token = await (0,look_token/* findToken */.f)(process.env);
    if (isApplied && checkout.repository === undefined)
        throw new git/* CheckoutError */.vd(checkout.remoteUrl === undefined
            ? "The repository has no remote called origin."
            : "The remote origin is no address of a repository on GitHub.", "Create the repository on GitHub and add it: git remote add origin URL. Or leave --apply out.");
    if (isApplied && token === undefined)
        throw new git/* CheckoutError */.vd("There is no token.", "Run gh auth login, or set GITHUB_TOKEN to a token of an admin of the repository. Or leave --apply out: the same is printed as commands.");
    return token === undefined || checkout.repository === undefined
        ? undefined
        : new look_api/* SetupApi */.qj({ url: (0,look_token/* apiUrlOf */.p)(process.env), token });
}
async function lookOnline(api, { repository }, { asked, options }) {
    if (api === undefined || repository === undefined)
        return asked;
    const online = await (0,github_facts/* readOnline */.k)(api, repository, asked);
    const facts = { ...asked, names: namesOnline(asked, online, options) };
    const isOther = facts.names.base !== asked.names.base;
    return { ...facts, online: isOther ? await (0,github_facts/* readOnline */.k)(api, repository, facts) : online };
}
function requireUsable({ names, online, checkout }, { apply: isApplied }) {
    const { repository } = online ?? {};
    if (repository?.isArchived === true)
        throw new git/* CheckoutError */.vd("The repository is archived: nothing can be written to it.", "Unarchive it (Settings, General), then run the same command again.");
    if (repository?.isFork === true)
        throw new git/* CheckoutError */.vd("The repository is a fork: the callers do nothing in one.", "Install the console in the repository that it was forked from.");
    if (isApplied && online !== undefined && !online.branches.base)
        throw new git/* CheckoutError */.vd(`GitHub has no branch "${names.base}".`, `Push it (git push origin ${names.base}), or name another with --base.`);
    const hasLog = online?.branches.log ?? checkout.branches.includes(names.log);
    if ((online?.stagingHoldsWork ?? checkout.stagingHoldsWork) === true && !hasLog)
        throw new git/* CheckoutError */.vd(`The branch "${names.staging}" has commits that "${names.base}" does not have. The console makes that branch anew and would throw them away.`, `If you deploy from that branch, leave it and let the console have another: --staging-branch release-staging. Otherwise merge or move that work and delete the branch. Then run the same command again.`);
}
function notesOn({ files }, facts) {
    const text = files.find(({ path }) => path === values_names/* policyPath */.k1)?.after;
    if (text === undefined)
        return [];
    const policy = (0,policy_policy/* withOwnStaging */.wt)((0,read_policy/* readPolicy */.T)(text, ""), facts.names.home);
    if (policy.kind === "broken")
        throw new git/* CheckoutError */.vd(`The policy would not be right: ${policy.problems.map(({ message }) => message).join(" ")}`, "Correct the options.");
    return (0,policy_checks/* policyChecks */.G)({ ...facts, policy })
        .filter(({ code }) => ["one-tester", "too-few-testers", "one-rollback-approver"].includes(code))
        .map(({ found, consequence, fix }) => `Note:   ${found} ${consequence} ${fix}`);
}
function stepsForTeams(checkout, answers, { online }) {
    const { testers, approvers, team, library } = answers;
    const owner = online?.repository.owner ?? checkout.repository?.owner;
    return appSteps([...testers, ...approvers, ...team], { library, owner, online });
}
const withoutCi = ({ otherServices = [] }) => otherServices.length === 0
    ? "none for pull requests"
    : `no workflow for pull requests; ${otherServices.join(", ")} is of another service`;
function tellFound({ names, checkout, policy }, detected, { tell }) {
    tell(`Base:   ${names.base}${names.base === names.home ? "" : ` (the default branch is "${names.home}")`}`);
    tell(`CI:     ${detected.ci.map(({ name, path }) => `"${name}" (${path})`).join(", ") || withoutCi(checkout)}`);
    if (detected.ownDeploy !== undefined)
        tell(`Deploy: ${detected.ownDeploy.path} is yours and stays as it is.${stillDeploys(detected.ownDeploy, checkout.workflows, names)}`);
    if (detected.adopt !== undefined && policy.kind === "missing")
        tell(`Runs:   ${detected.adopt.version} at ${detected.adopt.commit.slice(0, 7)} (${detected.adopt.because})`);
}
function tellUnversioned({ policy, names, checkout: { tags } }, { adopt, detected: { elsewhere } }, { tell }) {
    const words = elsewhere === undefined ? tagsInWords(tags) : elsewhereInWords(elsewhere, names.base);
    if (words !== undefined && adopt === undefined && policy.kind === "missing")
        tell(`Runs:   ${words}`);
}
function whyNotAsked({ repository }, { offline }) {
    if (offline)
        return "--offline";
    return repository === undefined
        ? "the checkout has no remote origin on GitHub"
        : "there is no token (GITHUB_TOKEN, GH_TOKEN or gh auth login)";
}
async function show(plan, { tell }) {
    for (const line of plan.kept)
        tell(`Kept:   ${line}`);
    tell(plan.files.length === 0 ? "\nAll files are there." : `\n${await diffOf(plan.files)}`);
}
async function pathsOf({ files }, directory) {
    const { facts } = await (0,checkout_facts/* readSetup */.WJ)(directory);
    const called = facts.checkout.workflows.filter(({ path, jobs }) => /\/(?:release|rollback|signals)\.yml$/.test(path) || jobs.length === 0);
    const deployments = facts.checkout.workflows.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => /^\.\/(\.github\/workflows\/.+)$/.exec(uses ?? "")?.[1] ?? []));
    return [
        ...new Set([
            ...files.map(({ path }) => path),
            ...called.map(({ path }) => path),
            ...deployments,
            ...(facts.policy.kind === "missing" ? [] : [values_names/* policyPath */.k1]),
            ...(facts.checkout.hasRollbackForm ? [rollbackFormPath] : []),
        ]),
    ];
}
async function tellLeft({ checkout, facts, answers, plan, api }, { options, terminal }) {
    const { repository } = checkout;
    const { online } = facts;
    const labels = online === undefined || api === undefined || repository === undefined
        ? undefined
        : await labelsOf(api, repository).catch(() => undefined);
    const seen = { ...facts, online: online && { ...online, labels } };
    terminal.tell(leftToDo(seen, {
        hasFiles: plan.files.length > 0,
        commands: handCommands(checkout, answers, seen),
        steps: stepsForTeams(checkout, answers, facts),
        isDryRun: options["dry-run"],
        repo: options.repo,
    }));
}
async function remove(checkout, facts, { options, terminal }) {
    const { files, kept, commands } = await planRemoval(checkout, facts);
    const { tell } = terminal;
    for (const path of files)
        tell(`Delete ${path}`);
    for (const line of kept)
        tell(`Kept:  ${line}`);
    if (files.length === 0)
        tell("There is nothing of the console here.");
    tell(`\nOn GitHub stay rules, environments and branches. To remove them:\n\n${commands.join("\n")}`);
    if (options["dry-run"] || files.length === 0)
        return 0;
    if (terminal.isAsked && !(await terminal.asker.confirm("Delete these files?")))
        return 1;
    await removeFiles(checkout.root, files);
    tell("\nDeleted. Commit it; until then the console goes on as before.");
    return 0;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/domain/policy/did-you-mean.js
var did_you_mean = __webpack_require__(1281);
;// CONCATENATED MODULE: ./build/setup/init/init-arguments.js




const usage = `Usage: release-console init [--repo DIR] [--yes] [--dry-run] [--apply] [answers]
       release-console init --remove [--repo DIR] [--yes] [--dry-run]

Sets the console up in a repository: looks at CI, tags and the deployment that are there, asks what it cannot know, shows
the diff, and writes the callers and a commented policy. Replaces no file; where the console has to start your CI itself, that
file gets the line "workflow_dispatch:". Run it again at any time: what is there stays.

  --repo DIR            A directory in the checkout; the current one if not given.
  --yes                 Ask nothing: take the options and what was found.
  --dry-run             Show everything, write nothing.
  --offline             Do not ask GitHub, even with a token.
  --apply               Also commit and push, and create environments, labels and rules on GitHub, with your own token
                        (GITHUB_TOKEN, GH_TOKEN, or that of gh). Without it the same is printed as gh commands.
  --remove              Delete the console's files again; say what is left on GitHub.

Answers:
  --testers A,B         Who tests on staging and approves releases: logins, and teams as ORGANISATION/TEAM.
  --approvers A,B       Who may approve a rollback that somebody else requested; logins and teams.
  --team A,B            Who may request a rollback, and is told of one; logins and teams.
  --deploy-command CMD  The command that deploys.
  --deploy-secrets A,B  Secrets of the environments that it reads.
  --check-command CMD   The command that tests, where no workflow does; none where another service reports its checks.
  --staging-health URL  Answers with 2xx when staging stands; --production-health URL the same for production.
  --adopt VERSION       What production runs now: a version tag, VERSION=COMMIT, or none. The newest version tag if not given.
  --base BRANCH         Where pull requests go; the default branch if not given.
  --staging-branch NAME, --staging-environment NAME, --production-environment NAME
                        What these are called, where not "staging" and "production".
  --library OWNER/NAME@REF[#VERSION]
                        Where the console is hosted, and what is called; this copy's own commit if not given.

Exit code: 0 done, 1 something is left to do, 2 it could not be done.
`;
const options = {
    repo: { type: "string", default: "." },
    yes: { type: "boolean", short: "y", default: false },
    "dry-run": { type: "boolean", default: false },
    offline: { type: "boolean", default: false },
    apply: { type: "boolean", default: false },
    remove: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
    testers: { type: "string" },
    approvers: { type: "string" },
    team: { type: "string" },
    "deploy-command": { type: "string" },
    "deploy-secrets": { type: "string" },
    "check-command": { type: "string" },
    "staging-health": { type: "string" },
    "production-health": { type: "string" },
    adopt: { type: "string" },
    base: { type: "string" },
    "staging-branch": { type: "string" },
    "staging-environment": { type: "string" },
    "production-environment": { type: "string" },
    library: { type: "string" },
};
const parse = (args) => (0,external_node_util_.parseArgs)({ args: [...args], options }).values;
function readInitArguments(args) {
    try {
        const values = parse(args);
        if (values.help)
            return { kind: "help", text: usage };
        const problem = init_arguments_problemWith(values);
        return problem === undefined
            ? { kind: "request", options: values }
            : { kind: "wrong", text: `${problem}\n\n${usage}` };
    }
    catch (error) {
        return { kind: "wrong", text: `${(0,did_you_mean/* optionProblem */.D)((0,message_of/* messageOf */.b)(error), Object.keys(options))}\n\n${usage}` };
    }
}
function init_arguments_problemWith(values) {
    if (values.apply && values.remove)
        return '"--apply" and "--remove" exclude each other.';
    if (values.apply && values.offline)
        return '"--apply" needs GitHub; "--offline" forbids it.';
    if (values.library !== undefined && !/^[\w.-]+\/[\w.-]+@[\w./-]+(?:#v[\w.-]+)?$/.test(values.library))
        return `"--library" must be OWNER/NAME@REF, perhaps with #VERSION; found ${JSON.stringify(values.library)}.`;
    const urls = [values["staging-health"], values["production-health"]];
    const wrong = urls.find((url) => url !== undefined && !/^https?:\/\/[^\s@]+$/.test(url));
    if (wrong !== undefined)
        return `A health check must be an http or https URL; found ${JSON.stringify(wrong)}.`;
    return problemWithNames(values);
}
function problemWithNames(values) {
    const branch = [values.base, values["staging-branch"]].find((name) => name !== undefined && !(0,values_names/* isBranchName */.Q8)(name));
    if (branch !== undefined)
        return `A branch cannot be called ${JSON.stringify(branch)}.`;
    const places = [values["staging-environment"], values["production-environment"]];
    const place = places.find((name) => name !== undefined && (!(0,values_names/* isPlainName */.sh)(name) || name.includes("/")));
    return place === undefined ? undefined : `An environment cannot be called ${JSON.stringify(place)} here.`;
}

// EXTERNAL MODULE: ./build/cli/commands/printable.js
var printable = __webpack_require__(82999);
;// CONCATENATED MODULE: ./build/cli/commands/init.js







async function runInit(args, streams) {
    const reading = readInitArguments(args);
    const tell = (text) => void streams.stdout.write((0,printable/* printable */.g)(`${text}\n`));
    if (reading.kind !== "request") {
        (reading.kind === "help" ? streams.stdout : streams.stderr).write(reading.text);
        return reading.kind === "help" ? 0 : 2;
    }
    const { options } = reading;
    const mayAsk = !options.yes && streams.isTTY && process.stdin.isTTY;
    if (!options.yes && !options["dry-run"] && !mayAsk) {
        streams.stderr.write("There is no terminal to ask at: add --yes or --dry-run.\n");
        return 2;
    }
    const asker = mayAsk ? terminalAsker() : silentAsker;
    try {
        return await runSetup(options, { asker, tell, isAsked: asker !== silentAsker });
    }
    catch (error) {
        const text = problemOf(error);
        if (text === undefined)
            throw error;
        streams.stderr.write((0,printable/* printable */.g)(text));
        return error instanceof UnfinishedError ? 1 : 2;
    }
    finally {
        asker.close();
    }
}
function problemOf(error) {
    if (error instanceof UnfinishedError)
        return `\nNot finished.\nFound: ${error.found}\nDo:    ${error.remedy}\nDone so far: ${error.done.length === 0 ? "nothing" : `\n${error.done.map((each) => `  - ${each}`).join("\n")}`}\n`;
    if (error instanceof UnansweredError)
        return `Nothing was written: some things cannot be known from the repository.\n${error.questions.map(({ flag, text }) => `  ${flag.padEnd(18)}${text}`).join("\n")}\nDo:    Add these options, such as --testers mona,acme/qa for a login and a team, or leave --yes out at a terminal.\n`;
    if (error instanceof StoppedAskingError)
        return `\nNothing was written: the questions were ended before the last one.\nDo:    Start again, or give the answers as options: release-console init --help names them.\n`;
    if (error instanceof git/* CheckoutError */.vd || error instanceof look_api/* SetupApiError */.k7)
        return `Nothing more was done.\nFound: ${error.found}\nDo:    ${error.remedy}\n`;
    return undefined;
}


/***/ }),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ approvalCalls),
/* harmony export */   CM: () => (/* binding */ ruleCalls),
/* harmony export */   g: () => (/* binding */ switchCalls),
/* harmony export */   kC: () => (/* binding */ labelCalls),
/* harmony export */   ro: () => (/* binding */ environmentCalls),
/* harmony export */   yn: () => (/* binding */ asGh)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19788);
/* harmony import */ var _domain_doctor_environment_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _domain_setup_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2509);
/* harmony import */ var _domain_doctor_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39145);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97944);





const pathOf = ({ owner, name }) => `/repos/${owner}/${name}`;
function environmentCalls(repository, { names, checkout: { workflows } }, known) {
    return [names.environments.staging, names.environments.production].flatMap((name) => openCalls(repository, {
        name,
        base: names.home,
        known,
        isUsedElsewhere: workflows.some((each) => usesElsewhere(each, { name, workflows, base: names.base })),
    }));
}
function usesElsewhere({ triggers: { pull_request: pull, release, push }, jobs }, { name, workflows, base, }) {
    const isElsewhere = pull !== undefined ||
        release !== undefined ||
        (push !== undefined &&
            (push.tags !== undefined || push.branches?.every((branch) => branch === base) !== true));
    const called = jobs.flatMap(({ uses }) => workflows.find(({ path }) => path === (0,_domain_setup_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .localCall */ .GS)(uses))?.jobs ?? []);
    return (isElsewhere &&
        [...jobs, ...called].some(({ environment }) => environment?.name.toLowerCase() === name.toLowerCase()));
}
function approvalCalls(repository, { name, reviewers, base, known, }) {
    const present = known.environments?.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (present !== undefined && present.reviewers.length > 0)
        return branchCall(repository, present.name, { base, known });
    return [
        {
            why: `People approve at "${name}": ${reviewers.map(({ name: who }) => `@${who}`).join(", ")}`,
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
                body: {
                    reviewers: reviewers.map(({ name: who, id }) => ({ type: (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isTeamName */ .vi)(who) ? "Team" : "User", id })),
                    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
                },
            },
            ifBeyondPlan: "The plan has no required reviewers here: approvals come by review and by comment.",
        },
        ...branchCall(repository, name, { base, known: {} }),
    ];
}
function openCalls(repository, { name: wanted, base, known, isUsedElsewhere, }) {
    const present = known.environments?.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
    const name = present?.name ?? wanted;
    if (present !== undefined && (!hasNoRules(present) || isUsedElsewhere || known.planHasRules === false))
        return branchCall(repository, name, { base, known });
    if (isUsedElsewhere)
        return openCall(repository, name, known);
    return [
        {
            why: `Deployments to "${name}", of the branch "${base}" only`,
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
                body: { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } },
            },
        },
        ...branchCall(repository, name, { base, known: {} }),
    ];
}
const openCall = (repository, name, { environments }) => environments === undefined
    ? []
    : [
        {
            why: `Deployments to "${name}", open to every branch: a workflow of yours names it for other branches`,
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
                body: {},
            },
        },
    ];
const hasNoRules = ({ reviewers, waitTimerMinutes, customRules, branches }) => reviewers.length === 0 && waitTimerMinutes === 0 && !customRules && branches === undefined;
function branchCall(repository, name, { base, known }) {
    const present = (0,_domain_doctor_environment_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOf */ .p)({ environments: known.environments }, name);
    if (present !== undefined && (present.branches === undefined || present.branches === "protected"))
        return [];
    if (present !== undefined && present.branches?.includes(base) === true)
        return [];
    return [
        {
            why: `"${base}" may deploy to "${name}"`,
            call: {
                method: "POST",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}/deployment-branch-policies`,
                body: { name: base },
            },
        },
    ];
}
const labels = [
    { name: "rollback", color: "d73a4a", description: "A request to go back to an earlier release" },
    { name: "release:major", color: "b60205", description: "The next release is a new major version" },
    { name: "release:patch", color: "fbca04", description: "The next release is a patch" },
    { name: "release-console:blocked", color: "e99695", description: "Keep this pull request off staging" },
];
const labelCalls = (repository, { labels: present = [] }) => labels
    .filter(({ name }) => !present.some((each) => each.toLowerCase() === name.toLowerCase()))
    .map((label) => ({
    why: `The label "${label.name}"`,
    call: { method: "POST", path: `${pathOf(repository)}/labels`, body: label },
}));
const switchCalls = (repository, { mayOpenPullRequests }) => mayOpenPullRequests === true
    ? []
    : [
        {
            why: "GitHub Actions may create pull requests: reverts and recoveries",
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/actions/permissions/workflow`,
                body: { can_approve_pull_request_reviews: true },
            },
        },
    ];
const adminsByPullRequest = [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request" }];
function ruleCalls(repository, names, known) {
    const { rules, tagRules = [] } = known;
    const isRequired = rules?.base.some(({ contexts }) => contexts.some(({ context, app }) => context === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s && app === _domain_doctor_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsAppId */ .w));
    const types = new Set(rules?.log.map(({ type }) => type));
    return [
        ...(isRequired === true ? [] : [baseRuleset(repository, names.base)]),
        ...(types.has("deletion") && types.has("non_fast_forward")
            ? []
            : [
                ruleset(repository, {
                    why: `The log on "${names.log}" can only grow`,
                    name: "Release Console: log",
                    target: "branch",
                    include: [`refs/heads/${names.log}`],
                    rules: [{ type: "deletion" }, { type: "non_fast_forward" }],
                }),
            ]),
        ...(tagRules.includes("deletion") && tagRules.includes("update")
            ? []
            : [
                ruleset(repository, {
                    why: "Tags of releases stay where they are",
                    name: "Release Console: tags",
                    target: "tag",
                    include: ["refs/tags/v*"],
                    rules: [{ type: "deletion" }, { type: "update" }],
                }),
            ]),
    ];
}
const baseRuleset = (repository, base) => ruleset(repository, {
    why: `Only what the console released comes to "${base}"; repository admins may merge a pull request past it, so that somebody can help when the console cannot`,
    name: "Release Console: base",
    target: "branch",
    include: [`refs/heads/${base}`],
    bypass: adminsByPullRequest,
    rules: [
        {
            type: "pull_request",
            parameters: {
                required_approving_review_count: 0,
                dismiss_stale_reviews_on_push: false,
                require_code_owner_review: false,
                require_last_push_approval: false,
                required_review_thread_resolution: false,
            },
        },
        {
            type: "required_status_checks",
            parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: [{ context: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s, integration_id: _domain_doctor_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsAppId */ .w }],
            },
        },
        { type: "deletion" },
        { type: "non_fast_forward" },
    ],
});
const noRules = "The plan has no rules for this private repository: every gate is advice here.";
const ruleset = (repository, wanted) => ({
    why: wanted.why,
    ifBeyondPlan: noRules,
    call: {
        method: "POST",
        path: `${pathOf(repository)}/rulesets`,
        body: {
            name: wanted.name,
            target: wanted.target,
            enforcement: "active",
            bypass_actors: wanted.bypass ?? [],
            conditions: { ref_name: { include: wanted.include, exclude: [] } },
            rules: wanted.rules,
        },
    },
});
const asGh = ({ why, call: { method, path, body } }) => [
    `# ${why.replaceAll(/[\r\n]/g, " ")}`,
    `gh api -X ${method} ${shellQuoted(path.replace(/^\//, ""))}${body === undefined ? "" : ` --input - <<'JSON'\n${JSON.stringify(body, undefined, 2)}\nJSON`}`,
].join("\n");
const shellQuoted = (text) => /^[\w./%:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 21755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ reviewersOf),
/* harmony export */   IM: () => (/* binding */ findReviewers),
/* harmony export */   wf: () => (/* binding */ lookupPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97944);


const reviewersOf = (people) => [...people.filter(_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamName */ .vi), ...people.filter((name) => !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamName */ .vi)(name))].slice(0, 6);
function lookupPath(name) {
    const [organization = "", slug] = name.split("/");
    return slug === undefined
        ? `users/${encodeURIComponent(name)}`
        : `orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`;
}
const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
async function findReviewers(api, people) {
    const found = await Promise.all(reviewersOf(people).map(async (name) => ({ name, answer: await api.find(`/${lookupPath(name)}`) })));
    return {
        reviewers: found.flatMap(({ name, answer }) => answer === undefined ? [] : [{ name, id: shape.parse(answer).id }]),
        notes: found.flatMap(({ name, answer }) => (answer === undefined ? [noteOf(name)] : [])),
    };
}
const noteOf = (name) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamName */ .vi)(name)
    ? `Not asked: ${name}. GitHub shows your token no such team: correct the name, or give a token that may read teams (the scope read:org, or Members: read).`
    : `Not asked: @${name}. GitHub knows no such account.`;


/***/ })

};
