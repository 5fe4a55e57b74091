export const id = 914;
export const ids = [914];
export const modules = {

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
