export const id = 47;
export const ids = [47];
export const modules = {

/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drill: () => (/* binding */ drill)
});

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/values/remote-error.js
var remote_error = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/domain/snapshot/environment-rules.js
var environment_rules = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/migrations/detect.js
var detect = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/domain/migration-tools/table.js + 8 modules
var table = __webpack_require__(6470);
// EXTERNAL MODULE: ./build/domain/migrations/words.js
var words = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/domain/migrations/drill-words.js




function databaseSeen({ tools, doubts }, { from, target }) {
    const known = tools.map((each) => {
        const leaving = each.leaving.count;
        const name = (0,detect/* toolNames */.$)([each.tool]).join("");
        return `${name}: ${leaving === 0 ? "no migration leaves" : `${leaving} ${leaving === 1 ? "migration leaves" : "migrations leave"} from ${from} to ${target}`}`;
    });
    const hints = doubts.flatMap((doubt) => doubt.kind === "names" ? [`${doubt.words} of a tool that is not known`] : []);
    const unread = doubts.length - hints.length;
    const said = [
        ...known,
        ...hints,
        ...(unread === 0 ? [] : [`${unread} ${unread === 1 ? "thing" : "things"} could not be read`]),
    ];
    return said.length === 0 ? "no migration tool was recognised" : said.join("; ");
}
const databaseFindings = ({ tools }, direction) => tools.flatMap((each) => findingOf(each, direction));
function findingOf(found, { target }) {
    const tool = (0,table/* findTool */.SG)(found.tool);
    const [worst] = (0,words/* expectedUp */.cd)(found);
    if (tool === undefined || worst === undefined)
        return [];
    const text = `${tool.command} of ${target} ${worst.text} (measured with ${tool.name} ${tool.version}, ${tool.measured})`;
    const plain = `${text.replaceAll("`", "")}.`;
    switch (worst.outcome) {
        case "fails":
        case "ignored":
            return [(0,reasons/* finding */.gk)("migrations-refuse", plain)];
        case "changes":
            return [(0,reasons/* finding */.gk)("migrations-change-back", plain)];
        case "passes":
        case "not-measured":
            return [];
        default:
            return worst.outcome;
    }
}

// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/drill/drill.js







function evaluateDrill(facts) {
    const choice = (0,target/* chooseTarget */.bx)(facts.state, "");
    const release = choice.kind === "chosen" ? choice.release : undefined;
    const checks = [
        release === undefined ? noTarget(facts) : targetCheck(facts, release),
        approverCheck(facts),
        wayToApproveCheck(facts),
        productionCheck(facts),
        deployWorkflowCheck(facts.called),
        ...databaseCheck(facts),
        ...setupCheck(facts.setup ?? []),
        runCheck(facts.state),
    ];
    return {
        outcome: checks.some(({ failures }) => failures.length > 0) ? "failed" : "passed",
        target: release === undefined ? null : { version: release.version, commit: release.commit },
        checks,
    };
}
const check = (name, seen, parts) => ({
    name,
    seen,
    failures: [],
    warnings: [],
    ...parts,
});
function noTarget({ state }) {
    const found = [
        (0,reasons/* finding */.gk)("no-target", `${state.releases.length} releases, none of which production could go back to.`),
    ];
    return check("target", "", state.releases.length <= 1 ? { warnings: found } : { failures: found });
}
function targetCheck({ targets }, { version, commit, health }) {
    const standing = targets.find(({ target }) => target.version === version);
    const failures = standing?.hasCommit === true
        ? []
        : [(0,reasons/* finding */.gk)("target-gone", `GitHub has no commit ${commit.sha} (${version}) any more.`)];
    const unverified = health === "unverified" ? [(0,reasons/* finding */.gk)("target-unverified", `${version} never had a health check.`)] : [];
    const moved = standing === undefined ? [] : tagFindings(standing);
    return check("target", `${version} at ${(0,values/* shortSha */.Fu)(commit.sha)}`, {
        failures,
        warnings: [...moved, ...unverified],
    });
}
function tagFindings({ target: { version, commit }, tag }) {
    if (tag === commit.sha)
        return [];
    const now = tag === undefined ? "is gone" : `points at ${(0,values/* shortSha */.Fu)(tag)}`;
    return [
        (0,reasons/* finding */.gk)("tag-moved", `The tag ${version} ${now}; the log says that ${version} is ${(0,values/* shortSha */.Fu)(commit.sha)}.`),
    ];
}
function approverCheck({ state, policy, approvers }) {
    const usable = approvers.filter(({ login, hasAccess }) => hasAccess && !(0,values/* includesUser */.P_)(policy.bots, login));
    const without = approvers.filter(({ hasAccess }) => !hasAccess);
    const requesters = state.rollback?.requesters.map(({ by }) => by) ?? [];
    const left = usable.filter(({ login }) => !(0,values/* includesUser */.P_)(requesters, login));
    const names = usable.map(({ login }) => `@${login}`).join(", ");
    const failures = left.length > 0
        ? []
        : [
            (0,reasons/* finding */.gk)("nobody-could-approve", usable.length === 0
                ? "No rollback approver in the policy file has access to the repository."
                : `All that remain (${names}) requested ${state.rollback?.id ?? "the rollback"}.`),
        ];
    const alone = usable.length === 1 && failures.length === 0
        ? [(0,reasons/* finding */.gk)("single-approver", `${names} is the only one: nobody can approve what ${names} requests.`)]
        : [];
    return check("approvers", names, {
        failures,
        warnings: [
            ...alone,
            ...(0,rollback_approvers/* unreadApproverTeams */.Z5)(policy),
            ...without.map(({ login }) => (0,reasons/* finding */.gk)("approver-without-access", `@${login} is in "rollback-approvers" with less than triage in the repository.`)),
        ],
    });
}
function wayToApproveCheck(facts) {
    const { policy, approval, hasIssues } = facts;
    const [{ sources }, logins] = [policy.rollback, policy.rollbackApprovers];
    const gate = sources.includes("environment") ? gateProblems(facts, logins) : [];
    const comment = sources.includes("comment") && !hasIssues
        ? [
            (0,reasons/* finding */.gk)("misconfigured", "Issues are switched off, but approvals by comment need them.", "Turn on issues (Settings, General, Features)."),
        ]
        : [];
    const open = sources.filter((source) => (source === "comment" ? comment : gate).length === 0);
    const found = [...gate, ...comment];
    const unread = sources.includes("environment") && gate.length === 0 ? (0,environment_rules/* teamFindings */.gg)(approval, logins) : [];
    return check("way to approve", open
        .map((source) => (source === "comment" ? "comment in the issue" : names/* environments */.dT.rollbackApproval))
        .join(", "), open.length === 0 ? { failures: found } : { warnings: [...found, ...unread] });
}
function databaseCheck({ state, database }) {
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    if (database === undefined || choice.kind === "refused")
        return [];
    const direction = { from: choice.from.version, target: choice.release.version };
    return [
        check("migrations", databaseSeen(database, direction), {
            warnings: databaseFindings(database, direction),
        }),
    ];
}
const gateProblems = ({ approval, deploymentBranches }, logins) => [
    ...(0,environment_rules/* gateFindings */.Av)(approval, logins),
    ...(0,environment_rules/* branchFindings */.xH)(names/* environments */.dT.rollbackApproval, {
        allowed: deploymentBranches.approval,
        branch: names/* branches */.J0.base,
    }),
];
function productionCheck({ production, deploymentBranches }) {
    const name = names/* environments */.dT.production;
    if (!production.exists)
        return check(`environment ${name}`, "", {
            failures: [
                (0,reasons/* finding */.gk)("misconfigured", `The environment "${name}" does not exist; GitHub would create it without its secrets.`, "Create it, with its secrets and the default branch as its only deployment branch."),
            ],
        });
    return check(`environment ${name}`, "no reviewers, no timer, open to the default branch", {
        failures: [
            ...(0,environment_rules/* stallFindings */.ZD)(production),
            ...(0,environment_rules/* branchFindings */.xH)(name, { allowed: deploymentBranches.production, branch: names/* branches */.J0.base }),
        ],
    });
}
const calledWorkflows = (text) => [
    ...new Set([...text.matchAll(/^\s*uses:\s*["']?\.\/(\.github\/workflows\/[\w.-]+\.ya?ml)/gm)].map(([, path]) => path ?? "")),
];
function deployWorkflowCheck(called) {
    const missing = called.filter(({ text }) => text === undefined);
    const queued = called.filter(({ text }) => text !== undefined && /^\s*concurrency\s*:/m.test(text));
    const none = called.length === 0
        ? [
            (0,reasons/* finding */.gk)("deploy-workflow", `The workflow calls no file such as ${names/* deployWorkflowPath */.EN}: nothing would be deployed.`),
        ]
        : [];
    return check("deploy workflow", called.map(({ path }) => path).join(", "), {
        failures: [
            ...none,
            ...missing.map(({ path }) => (0,reasons/* finding */.gk)("deploy-workflow", `${path} does not exist on the default branch.`)),
        ],
        warnings: queued.map(({ path }) => (0,reasons/* finding */.gk)("deploy-workflow", `${path} names a concurrency group: a rollback would wait behind a deployment that hangs.`)),
    });
}
function setupCheck(setup) {
    const errors = setup.filter(({ severity }) => severity === "error");
    return errors.length === 0
        ? []
        : [
            check("set-up", "", {
                warnings: errors.map(({ found, consequence, fix }) => (0,reasons/* finding */.gk)("misconfigured", `${found} ${consequence}`, fix)),
            }),
        ];
}
const runCheck = ({ attempt, rollback }) => check("this run", [
    "has every permission that a rollback needs, and can write the log",
    ...(attempt === null ? [] : [`${attempt.deployment} is in progress and would be cancelled`]),
    ...(rollback === null ? [] : [`${rollback.id} is ${rollback.phase}`]),
].join("; "), {});

// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
;// CONCATENATED MODULE: ./build/domain/drill/drill-issue.js


const drillMarker = "<!-- release-console:drill -->";
const drillTitle = "A rollback would fail now";
function drillSummary({ outcome, target, checks }) {
    const whereTo = target === null ? "" : ` to ${target.version}`;
    const verdict = outcome === "failed"
        ? `A rollback${whereTo} would fail now`
        : target === null
            ? "Ready, but there is nothing to go back to yet"
            : `A rollback${whereTo} would succeed now`;
    return [`### Drill: ${verdict}`, "", checksTable(checks), "", ...findingList(checks), ""].join("\n");
}
function drillIssue(drill, { policy, runUrl }) {
    return [
        drillMarker,
        `${policy.rollbackApprovers.map(markdown/* mention */.lE).join(" ")}: a drill found that a rollback would fail now. Nothing was deployed. A drill runs every week, and the first one that passes closes this issue. To try again now: Actions, Rollback, Run workflow, with "drill".`,
        "",
        checksTable(drill.checks),
        "",
        ...findingList(drill.checks),
        "",
        `[The drill](${runUrl})`,
    ].join("\n");
}
const drillPassedText = (runUrl) => `[The drill](${runUrl}) passed: a rollback would succeed now.`;
const checksTable = (checks) => (0,markdown/* table */.tp)([
    ["what", "verdict", "seen"],
    ...checks.map(({ name, seen, failures, warnings }) => [
        name,
        failures.length > 0
            ? "**stops a rollback**"
            : warnings.length > 0
                ? "passed, with a warning"
                : "passed",
        failures.length > 0 ? "see below" : (0,markdown/* escapeMarkdown */.FV)(seen) || "–",
    ]),
]);
const findingList = (checks) => [
    ...checks.flatMap(({ failures }) => failures.map((each) => `- **Stops a rollback:** ${(0,finding_markdown/* findingLine */.m)(each)}`)),
    ...checks.flatMap(({ warnings }) => warnings.map((each) => `- Warning: ${(0,finding_markdown/* findingLine */.m)(each)}`)),
];

// EXTERNAL MODULE: ./build/domain/doctor/diagnose.js + 13 modules
var diagnose = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/actions/run/environment-facts.js
var environment_facts = __webpack_require__(1997);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/look-at-migrations.js + 4 modules
var look_at_migrations = __webpack_require__(16);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/rollback/drill.js













async function drill(ports) {
    const context = await (0,decision_context/* readContext */.yI)(ports);
    const result = evaluateDrill(await drillFacts(ports, context));
    await report(ports, context, result);
    await ports.runner.summary(drillSummary(result));
    for (const each of result.checks.flatMap(({ warnings }) => warnings))
        ports.runner.notice(each);
    if (result.outcome === "failed")
        throw new refusal/* RefusedError */.f(result.checks.flatMap(({ failures }) => failures));
}
const mostAsked = ({ policy }) => policy.kind === "read" ? Math.max(20, policy.policy.rollbackApprovers.length) : 20;
async function drillFacts(ports, context) {
    const { state, policy, snapshot } = context;
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    const targets = choice.kind === "chosen" ? [{ version: choice.release.version, commit: choice.release.commit }] : [];
    const [standings, approvers, production, approval, deploymentBranches, called, database, setup] = await Promise.all([
        ports.tags.inspect(targets),
        Promise.all(policy.rollbackApprovers.slice(0, mostAsked(snapshot)).map(async (login) => ({
            login,
            hasAccess: !["none", "read"].includes(await ports.people.roleOf(login)),
        }))),
        ports.environments.protectionOf(names/* environments */.dT.production),
        ports.environments.protectionOf(names/* environments */.dT.rollbackApproval),
        branchesAllowed(ports),
        calledFiles(ports, context),
        databaseFacts(ports, context),
        setupFindings(ports, context),
    ]);
    return {
        state,
        policy,
        hasIssues: snapshot.repository.hasIssues,
        targets: standings,
        approvers,
        production: (0,environment_facts/* environmentFacts */.z)(production),
        approval: (0,environment_facts/* environmentFacts */.z)(approval),
        deploymentBranches,
        called,
        ...database,
        setup,
    };
}
async function databaseFacts(ports, { state, policy, snapshot: { develop } }) {
    const choice = (0,target/* chooseTarget */.bx)(state, "");
    const isAsked = policy.migrations === "detected" || policy.migrations.length > 0;
    if (choice.kind === "refused" || !isAsked)
        return {};
    const commits = { target: choice.release.commit, from: choice.from.commit, develop };
    return (0,look_at_migrations/* lookAtMigrations */.s)(ports, commits).then(({ found }) => ({ database: found }), () => ({}));
}
async function branchesAllowed({ environments: port }) {
    const [production, approval] = await Promise.all([names/* environments */.dT.production, names/* environments */.dT.rollbackApproval].map((name) => port.deploymentBranches(name)));
    return { production, approval };
}
async function setupFindings({ setup }, { snapshot, policy, policyBlob }) {
    if (setup === undefined)
        return [];
    const { defaultBranch: base } = snapshot.repository;
    const reading = { kind: "read", policy, blob: policyBlob };
    return setup.read(snapshot.develop.sha, { policy: reading, base }).then((facts) => (0,diagnose/* diagnose */.h)(facts).findings, () => []);
}
async function calledFiles(ports, { snapshot: { develop } }) {
    const [caller = "", usual] = await ports.logReader.files(develop.sha, [
        ports.run.workflowPath,
        names/* deployWorkflowPath */.EN,
    ]);
    const paths = calledWorkflows(caller);
    const others = paths.filter((path) => path !== names/* deployWorkflowPath */.EN);
    const texts = others.length === 0 ? [] : await ports.logReader.files(develop.sha, others);
    return paths.map((path) => ({
        path,
        text: path === names/* deployWorkflowPath */.EN ? usual : texts[others.indexOf(path)],
    }));
}
async function report(ports, context, result) {
    const issue = await keepIssue(ports, context, result);
    const facts = {
        type: "rollback-drilled",
        outcome: result.outcome,
        target: result.target,
        failures: result.checks.flatMap(({ failures }) => failures.map(({ code, found }) => ({ code, found }))),
        warnings: result.checks.flatMap(({ warnings }) => warnings.map(({ code, found }) => ({ code, found }))),
        issue,
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts: [{ actor: names/* consoleName */.vD, facts }], value: undefined }));
    for (const entry of written.entries)
        ports.runner.info(`${entry.sequence} ${entry.type}`);
}
async function keepIssue(ports, context, result) {
    try {
        return await updateIssue(ports, context, result);
    }
    catch (error) {
        const said = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `The issue of the drill could not be updated: ${said}`));
        return (0,remote_error/* isGone */.ST)(error) ? null : (context.state.drill?.issue ?? null);
    }
}
async function updateIssue(ports, { state, policy }, result) {
    const known = state.drill?.issue ?? null;
    const runUrl = ports.run.reference.url;
    if (result.outcome === "passed") {
        if (known === null)
            return null;
        await ports.conversations.comment({ number: known, body: drillPassedText(runUrl) });
        await ports.conversations.updateIssue({ number: known, closed: true });
        return null;
    }
    const body = drillIssue(result, { policy, runUrl });
    const opened = await ports.conversations.openIssue({
        title: drillTitle,
        body,
        labels: [],
        marker: drillMarker,
    });
    if (opened.kind === "refused") {
        ports.runner.notice((0,reasons/* finding */.gk)("follow-up-refused", opened.found, opened.remedy));
        return null;
    }
    if (opened.value.number === known)
        await ports.conversations.updateIssue({ number: known, body });
    return opened.value.number;
}


/***/ })

};
