export const id = 4477;
export const ids = [4477];
export const modules = {

/***/ 6294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZT: () => (/* binding */ outsiderFinding),
/* harmony export */   iz: () => (/* binding */ accessChecks),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5412);
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8305);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





const peopleOf = (policy) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .uniqueBy */ .p)(_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRoles */ .uU.flatMap((role) => policy[role]), (login) => login.toLowerCase());
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
    const place = { path: _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k1 };
    if (role === "unknown")
        return (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("no-such-account", `GitHub knows no account @${login}.`, { place });
    return (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("person-without-access", `@${login} has ${role === "none" ? "no role" : `the role ${role}`} in the repository.`, {
        place,
        fix: `gh api -X PUT repos/${repository}/collaborators/${login} -f permission=triage, or correct the login in the policy, or remove it.`,
    });
}
function closedGates({ testers, rollbackApprovers, teams }, outsiders) {
    const logins = outsiders.map(({ login }) => login);
    return [
        ["approve a release", testers, teams.testers],
        ["approve a rollback", rollbackApprovers, teams.rollbackApprovers],
    ].flatMap(([name, people, named]) => named.length === 0 && people.every((login) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(logins, login))
        ? [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("gate-closed", `Nobody can pass the gate "${name}": ${people.map((login) => `@${login}`).join(", ")} ${people.length === 1 ? "has" : "have"} no access.`, { place: { path: _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k1 } }),
        ]
        : []);
}
function unprotected({ repository, rules }, base) {
    const fix = `Run release-console init --apply, or add the ruleset of docs/install.md: ${repository.url}/settings/rules. Private repositories on a free plan have no rules: docs/approvals-by-plan.md.`;
    if (!rules.pullRequestRequired)
        return [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("base-unprotected", `"${base}" can be pushed to without a pull request.`, { fix })];
    return rules.requiredContexts.some((context) => context.toLowerCase() === _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .statusContext */ .s)
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("status-not-required", `"${base}" does not require the status "${_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .statusContext */ .s}".`, {
                fix,
            }),
        ];
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/domain/setup/finding.js + 7 modules
var finding = __webpack_require__(5412);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/domain/values/names.js
var values_names = __webpack_require__(4548);
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
var policy_teams = __webpack_require__(1402);
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
    const counting = (0,policy_teams/* unreadTeamsText */.j)(policy.policy);
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
var path_patterns = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/domain/setup/started-checks.js
var started_checks = __webpack_require__(3282);
// EXTERNAL MODULE: ./build/domain/setup/own-deployment.js + 1 modules
var own_deployment = __webpack_require__(914);
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
    .filter((each) => setup_contract/* callerContracts */.J8.some(({ file }) => file === each.path) && !(0,setup_contract/* takesName */.Ur)(each))
    .flatMap((caller) => caller.jobs.flatMap((job) => {
    const path = (0,setup_contract/* localCall */.GS)(job.uses);
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
        ...workflow.jobs.flatMap((job) => deploy_checks_jobFindings(workflow, job)),
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
function deploy_checks_jobFindings({ path }, job) {
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
        const lacking = workflow.jobs.flatMap((job) => (0,setup_contract/* missingScopes */["if"])(job.permissions ?? workflow.permissions ?? {}, granted));
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
        .filter((each) => (0,setup_contract/* takesName */.Ur)(each) || !setup_contract/* callerContracts */.J8.some(({ file }) => file === each.path))
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

;// CONCATENATED MODULE: ./build/domain/doctor/repository-checks.js




function repositoryChecks(facts) {
    const { online, names, policy } = facts;
    if (online === undefined)
        return [];
    const { repository } = online;
    const page = pagesOf(online);
    const found = [];
    if (repository.isArchived)
        found.push((0,finding/* setupFinding */.T)("archived", "The repository is archived."));
    if (repository.isFork)
        found.push((0,finding/* setupFinding */.T)("fork", "The repository is a fork."));
    if (!online.branches.base)
        found.push((0,finding/* setupFinding */.T)("base-missing", `GitHub has no branch "${names.base}".`));
    if (repository.defaultBranch !== names.base)
        found.push((0,finding/* setupFinding */.T)("base-not-default", `The default branch is "${repository.defaultBranch}", the base is "${names.base}".`));
    if (!repository.hasIssues)
        found.push((0,finding/* setupFinding */.T)("issues-off", "Issues are switched off.", {
            fix: `Settings, General, Features: ${page("")}`,
        }));
    if (online.mayOpenPullRequests === false)
        found.push((0,finding/* setupFinding */.T)("no-pull-requests-by-actions", "GitHub Actions may not create pull requests.", {
            fix: `Switch on "Allow GitHub Actions to create and approve pull requests": ${page("/actions")}`,
        }));
    for (const path of online.disabledWorkflows ?? [])
        found.push((0,finding/* setupFinding */.T)("workflow-disabled", `${path} is switched off.`));
    const method = policy.kind === "read" ? policy.policy.landing.method : "auto";
    const methods = repository.mergeMethods;
    if (method !== "auto" && methods !== undefined && !methods.includes(method))
        found.push((0,finding/* setupFinding */.T)("landing-method", `The policy lands by ${method}; the repository allows ${methods.join(", ")}.`));
    return [...found, ...actionFindings(facts), ...appFindings(facts)];
}
const pagesOf = ({ repository }) => (path) => `https://github.com/${repository.owner}/${repository.name}/settings${path}`;
function actionFindings({ online, checkout }) {
    if (online?.actions === undefined)
        return [];
    const { enabled, allowed, patterns, githubOwned, requiresCommits = false } = online.actions;
    const fix = `Settings, Actions, General: ${pagesOf(online)("/actions")}`;
    if (!enabled)
        return [(0,finding/* setupFinding */.T)("actions-off", "GitHub Actions is switched off.", { fix })];
    const calls = checkout.workflows.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => {
        const call = (0,setup_contract/* consoleCall */.kO)(uses);
        return call === undefined ? [] : [{ library: call.library, ref: call.ref, uses: uses ?? "" }];
    }));
    const unpinned = requiresCommits ? calls.find(({ ref }) => !(0,setup_contract/* isCommitName */.Nf)(ref)) : undefined;
    const pins = unpinned === undefined
        ? []
        : [
            (0,finding/* setupFinding */.T)("actions-not-pinned", `Actions must be pinned to a commit; the calls name "${unpinned.ref}".`),
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
        ...refused.map(({ library }) => (0,finding/* setupFinding */.T)("actions-not-allowed", `${library} is not among the allowed actions.`, {
            fix: `Add ${library}/*: ${fix}`,
        })),
        ...(needsCheckout || allowed === "local_only"
            ? [(0,finding/* setupFinding */.T)("actions-not-allowed", "actions/checkout is not among the allowed actions.", { fix })]
            : []),
    ];
}
const allows = (pattern, uses) => {
    const [name = "", ref = ""] = uses.split("@");
    const [wanted = "", wantedRef = "*"] = pattern.split("@");
    return (((0,path_patterns/* matchesPattern */.M)(name, wanted) || (0,path_patterns/* matchesPattern */.M)(name, wanted.replace(/\*$/, "**"))) &&
        (0,path_patterns/* matchesPattern */.M)(ref, wantedRef));
};
function appFindings({ online, policy }) {
    if (online === undefined || online.variables === undefined || online.secrets === undefined)
        return [];
    const hasId = online.variables.includes("RELEASE_CONSOLE_APP_CLIENT_ID");
    const hasKey = (online.secrets[""] ?? []).includes("RELEASE_CONSOLE_APP_KEY");
    const teams = policy.kind === "read" ? policy.policy.unreadableTeams : [];
    const counting = policy.kind === "read" ? (0,policy_teams/* unreadTeamsText */.j)(policy.policy) : undefined;
    return [
        ...(hasId === hasKey
            ? []
            : [
                (0,finding/* setupFinding */.T)("app-half-set", hasId
                    ? "The variable of a GitHub App is set, and the secret with its key is not."
                    : "The key of a GitHub App is set, and the variable with its client id is not."),
            ]),
        ...(teams.length > 0 && !hasId
            ? [
                (0,finding/* setupFinding */.T)("teams-need-app", `The policy lists ${teams.join(", ")}, and there is no GitHub App. ${counting ?? ""}`),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/domain/doctor/environment-checks.js




function environmentChecks(facts) {
    const { online, names } = facts;
    if (online?.environments === undefined)
        return [];
    const { staging, production } = names.environments;
    return [
        ...[staging, production].flatMap((name) => deploymentEnvironment(name, online, names.home)),
        ...approvalEnvironments(facts, online),
        ...environment_checks_secretFindings(facts, online),
    ];
}
const environmentOf = ({ environments = [] }, name) => environments.find((each) => each.name.toLowerCase() === name.toLowerCase());
function deploymentEnvironment(name, online, base) {
    const page = pagesOf(online)("/environments");
    const environment = environmentOf(online, name);
    if (environment === undefined)
        return [
            (0,finding/* setupFinding */.T)("environment-missing", `There is no environment "${name}".`, {
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
                (0,finding/* setupFinding */.T)("environment-gated", `The environment "${name}" has ${gates.join(", ")}.`, {
                    fix: `Remove them: ${page}`,
                }),
            ]),
        ...branchFindings(environment, base, page),
        ...(environment.branches === undefined && online.planHasRules
            ? [(0,finding/* setupFinding */.T)("environment-open", `The environment "${name}" is open to every branch.`)]
            : []),
    ];
}
function branchFindings({ name, branches }, base, page) {
    if (branches === undefined || branches === "protected")
        return [];
    return branches.some((pattern) => (0,path_patterns/* matchesPattern */.M)(base, pattern))
        ? []
        : [
            (0,finding/* setupFinding */.T)("environment-branches", `The environment "${name}" lets in ${branches.join(", ") || "no branch"}, not "${base}".`, { fix: `Add "${base}": ${page}` }),
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
    const page = pagesOf(online)("/environments");
    const fix = `Create it with required reviewers (${page}), or drop "environment" from the sources of the policy.`;
    return wanted.flatMap(({ name, people }) => {
        const environment = environmentOf(online, name);
        if (environment === undefined)
            return [(0,finding/* setupFinding */.T)("approval-environment", `There is no environment "${name}".`, { fix })];
        const { reviewers } = environment;
        if (reviewers.length === 0)
            return [
                (0,finding/* setupFinding */.T)("approval-environment", `The environment "${name}" has no required reviewers.`, { fix }),
            ];
        const asked = people.map((each) => each.toLowerCase());
        const counts = reviewers.some((each) => each.includes("/") || asked.includes(each.toLowerCase()));
        return [
            ...(counts
                ? []
                : [
                    (0,finding/* setupFinding */.T)("approval-environment", `The environment "${name}" asks ${reviewers.join(", ")}, and the policy counts none of them.`, { fix: `Add people of the policy as reviewers: ${page}` }),
                ]),
            ...branchFindings(environment, names.home, page),
        ];
    });
}
function environment_checks_secretFindings({ checkout, names }, online) {
    const { secrets } = online;
    if (secrets === undefined)
        return [];
    const called = new Set(deployCalls(checkout.workflows).map(({ path }) => path));
    const read = new Set(checkout.workflows
        .filter(({ path }) => called.has(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ secretsRead }) => secretsRead)));
    const everywhere = secrets[""] ?? [];
    return [...read].flatMap((name) => {
        const missing = [names.environments.staging, names.environments.production].filter((environment) => !everywhere.includes(name) && !(secrets[environment.toLowerCase()] ?? []).includes(name));
        return [
            ...missing.map((environment) => (0,finding/* setupFinding */.T)("secret-missing", `The environment "${environment}" has no secret ${name}.`, {
                fix: `gh secret set ${name} --env ${environment}`,
            })),
            ...(everywhere.includes(name)
                ? [(0,finding/* setupFinding */.T)("secret-for-everybody", `${name} is a secret of the repository or organisation.`)]
                : []),
        ];
    });
}

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
    const reviewers = environmentOf(online, name)?.reviewers ?? [];
    return reviewers.some((each) => each.includes("/"))
        ? "unknown"
        : reviewers.map((login) => login.toLowerCase());
}

// EXTERNAL MODULE: ./build/domain/migrations/words.js
var words = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/domain/doctor/migration-checks.js



function migrationChecks({ checkout }) {
    const { database } = checkout;
    if (database === undefined)
        return [];
    const variable = skippingVariable(checkout);
    return [
        ...database.tools.map((each) => toolFinding(each, database, variable)),
        ...database.doubts.map((doubt) => (0,finding/* setupFinding */.T)("migration-tool-unknown", (0,words/* doubtText */.Qi)(doubt, plainly), {
            ...("path" in doubt ? { place: { path: doubt.path } } : {}),
            ...(doubt.kind === "unreadable" ? { fix: `Correct ${doubt.path}.` } : {}),
        })),
    ];
}
const plainly = (name) => name;
const withoutMarks = (markdown) => markdown.replaceAll(/[`*]/g, "");
function skippingVariable({ workflows }) {
    const paths = new Set(deployCalls(workflows).map(({ path }) => path));
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
        `${tool.name} is used (${(0,words/* evidenceText */.rS)(evidence, plainly)}).`,
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

// EXTERNAL MODULE: ./build/domain/doctor/access-checks.js
var access_checks = __webpack_require__(6294);
;// CONCATENATED MODULE: ./build/domain/doctor/people-checks.js




function peopleChecks({ policy, online }) {
    if (policy.kind !== "read" || online === undefined)
        return [];
    const place = { path: values_names/* policyPath */.k1 };
    return (0,access_checks/* peopleOf */.xr)(policy.policy).flatMap((login) => {
        const kind = online.strangers[login.toLowerCase()];
        if (kind === "unknown")
            return [(0,access_checks/* outsiderFinding */.ZT)({ login, role: "unknown" }, "")];
        if (kind === "Organization" || kind === "Bot")
            return [
                (0,finding/* setupFinding */.T)("no-person", `@${login} is ${kind === "Bot" ? "a bot" : "an organisation"}.`, { place }),
            ];
        const role = roleOf(online, login);
        if (role === undefined || ["triage", "write", "maintain", "admin"].includes(role))
            return [];
        const { owner, name } = online.repository;
        return [(0,access_checks/* outsiderFinding */.ZT)({ login, role: role === "none" ? "none" : "read" }, `${owner}/${name}`)];
    });
}

;// CONCATENATED MODULE: ./build/domain/doctor/policy-checks.js


const place = { path: values_names/* policyPath */.k1 };
function policyChecks({ policy, checkout, names, online }) {
    switch (policy.kind) {
        case "missing":
            return [(0,finding/* setupFinding */.T)("policy-missing", `There is no ${values_names/* policyPath */.k1}.`)];
        case "broken":
            return policy.problems.map(({ line, message }, index) => (0,finding/* setupFinding */.T)("policy-invalid", index === 0 ? `${message}${unreadNames(policy)}` : message, {
                place: { ...place, line },
            }));
        case "read":
            return [
                ...placeholders(policy.policy),
                ...addresses(policy.policy),
                ...adopted(policy.policy, { checkout, names, online }),
                ...policy_checks_counts(policy.policy),
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
            (0,finding/* setupFinding */.T)("placeholder-people", `The policy lists ${examples.map((each) => `@${each}`).join(", ")}.`, {
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
        .map((url) => (0,finding/* setupFinding */.T)("placeholder-address", `${url} is an example address.`, { place }));
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
            return [(0,finding/* setupFinding */.T)("adopt-not-in-base", `${key}, which "${base}" does not have.`, { place })];
        case "not-here":
            return [
                (0,finding/* setupFinding */.T)("adopt-not-in-base", `${key}: no such commit is in this clone, which has "${base}" whole as last fetched.`, {
                    place,
                    fix: `Run git fetch origin, if the commit is newer than that. Otherwise write the last commit of "${base}" that production holds, or remove the key.`,
                }),
            ];
        case "beyond-shallow":
            return [
                (0,finding/* setupFinding */.T)("adopt-unverified", `${key}; this clone is shallow and does not show it in "${base}".`, {
                    place,
                    fix: "Run git fetch --unshallow origin, then doctor again.",
                }),
            ];
        case "base-not-here":
            return [
                (0,finding/* setupFinding */.T)("adopt-unverified", `${key}; this clone does not have "${base}".`, {
                    place,
                    fix: `Run git fetch origin ${base}:refs/remotes/origin/${base}, then doctor again.`,
                }),
            ];
        default:
            return adoptedCommit;
    }
}
function policy_checks_counts({ testers, teams, rollbackApprovers, approval }) {
    const found = [];
    if (teams.testers.length === 0 && testers.length === 1)
        found.push((0,finding/* setupFinding */.T)("one-tester", `@${testers[0] ?? ""} is the only tester.`, { place }));
    else if (teams.testers.length === 0 && approval.count >= testers.length)
        found.push((0,finding/* setupFinding */.T)("too-few-testers", `"approval.count" is ${approval.count}, and there are ${testers.length} testers, one of whom may be the author.`, { place }));
    const [approver, ...others] = rollbackApprovers;
    if (approver !== undefined && others.length === 0 && teams.rollbackApprovers.length === 0)
        found.push((0,finding/* setupFinding */.T)("one-rollback-approver", `@${approver} is the only rollback approver.`, { place }));
    return found;
}
function checkNames(policy, { workflows }) {
    return checksOfNoJob(policy, workflows)
        .filter(({ app }) => app === undefined || app === "github-actions")
        .map(({ name }) => (0,finding/* setupFinding */.T)("unknown-check", `No job of a workflow here is called ${JSON.stringify(name)}.`, {
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
    ? [(0,finding/* setupFinding */.T)("no-health-check", "Production has no health check.", { place })]
    : [];

;// CONCATENATED MODULE: ./build/domain/doctor/rule-checks.js



const actionsAppId = 15368;
function ruleChecks({ online, names, checkout }) {
    if (online === undefined)
        return likelyQueue(checkout.workflows, names.base);
    if (!online.planHasRules)
        return [
            (0,finding/* setupFinding */.T)("no-rules-on-plan", "The plan has no rules for this private repository.", {
                fix: `Make the repository public, or change the plan: ${pagesOf(online)("")}`,
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
            (0,finding/* setupFinding */.T)("merge-queue", `"${hearing.name}" runs for merge_group: "${base}" may have a merge queue.`, {
                place: { path: hearing.path },
                severity: "warning",
                fix: "If it has one, remove it: the console merges what was released, one after the other.",
            }),
        ];
}
function baseFindings(online, base) {
    const rules = online.rules.base;
    const classic = online.classicContexts;
    const fix = `Run release-console init --apply, or add the ruleset by hand: ${pagesOf(online)("/rules")}`;
    const wantsPullRequest = classic !== undefined || rules.some(({ type }) => type === "pull_request");
    const required = [
        ...rules.flatMap(({ contexts }) => contexts),
        ...(classic ?? []).map((context) => ({ context, app: undefined })),
    ];
    const own = required.filter(({ context }) => context.toLowerCase() === values_names/* statusContext */.s);
    const found = [];
    if (!wantsPullRequest)
        found.push((0,finding/* setupFinding */.T)("base-unprotected", `"${base}" can be pushed to without a pull request.`, { fix }));
    if (own.length === 0)
        found.push((0,finding/* setupFinding */.T)("status-not-required", `"${base}" does not require the status "${values_names/* statusContext */.s}".`, {
            fix,
        }));
    else if (own.every(({ app }) => app !== actionsAppId))
        found.push((0,finding/* setupFinding */.T)("status-not-pinned", `The status "${values_names/* statusContext */.s}" may come from anybody.`, {
            fix: `Choose GitHub Actions as its source: ${pagesOf(online)("/rules")}`,
        }));
    if (own.length > 0 && online.bypass !== undefined && online.bypass.length === 0)
        found.push((0,finding/* setupFinding */.T)("no-way-past", `Nobody may pass the rules of "${base}" by.`));
    return [...found, ...otherStatuses(required, base), ...landingFindings(online, base)];
}
function otherStatuses(required, base) {
    const others = [...new Set(required.map(({ context }) => context))].filter((context) => context.toLowerCase() !== values_names/* statusContext */.s);
    return others.length === 0
        ? []
        : [
            (0,finding/* setupFinding */.T)("foreign-status", `"${base}" requires ${others.map((each) => `"${each}"`).join(", ")} besides.`),
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
        found.push((0,finding/* setupFinding */.T)("merge-queue", `"${base}" has a merge queue.`));
    for (const { type } of ofBase) {
        const pattern = patterns[type];
        if (pattern !== undefined)
            found.push((0,finding/* setupFinding */.T)("rule-pattern", `A rule of "${base}" ${pattern}.`));
        const what = blocking[type];
        if (what === undefined)
            continue;
        found.push((0,finding/* setupFinding */.T)("rule-blocks-landing", `A rule of "${base}" ${what}.`, type === "required_signatures" ? { severity: "note" } : {}));
    }
    const reviews = Math.max(0, ...ofBase.map(({ requiredReviews }) => requiredReviews));
    if (reviews > 0 || ofBase.some(({ codeOwners }) => codeOwners))
        found.push((0,finding/* setupFinding */.T)("required-reviews", `"${base}" requires ${reviews} ${reviews === 1 ? "review" : "reviews"}${ofBase.some(({ codeOwners }) => codeOwners) ? " and the code owners" : ""}.`));
    const allowed = ofBase.reduce((left, { mergeMethods }) => mergeMethods === undefined
        ? left
        : left.filter((each) => mergeMethods.some((method) => method === each)), (repository.mergeMethods ?? ["merge", "squash", "rebase"]).filter((method) => method !== "merge" || !ofBase.some(({ type }) => type === "required_linear_history")));
    if (allowed.length === 0)
        found.push((0,finding/* setupFinding */.T)("landing-method", `No way to merge into "${base}" is allowed by both the settings and the rules.`));
    return found;
}
const stagingFindings = (rules, staging) => rules.length === 0
    ? []
    : [
        (0,finding/* setupFinding */.T)("staging-rule", `"${staging}" has rules: ${[...new Set(rules.map(({ type }) => type))].join(", ")}.`),
    ];
function logFindings(rules, log) {
    const types = new Set(rules.map(({ type }) => type));
    const foreign = [...types].filter((type) => !["deletion", "non_fast_forward", "required_signatures", "required_linear_history"].includes(type));
    const missing = ["deletion", "non_fast_forward"].filter((type) => !types.has(type));
    return [
        ...(foreign.length === 0
            ? []
            : [
                (0,finding/* setupFinding */.T)("log-rule", `A rule of "${log}" asks for more than appending: ${foreign.join(", ")}.`),
            ]),
        ...(missing.length === 0
            ? []
            : [(0,finding/* setupFinding */.T)("log-unprotected", `"${log}" has no rule ${missing.join(" and no rule ")}.`)]),
    ];
}
function tagFindings(rules) {
    if (rules === undefined)
        return [];
    const missing = ["deletion", "update"].filter((type) => !rules.includes(type));
    return missing.length === 0
        ? []
        : [
            (0,finding/* setupFinding */.T)("tags-unprotected", `Tags such as v1.0.0 have no rule ${missing.join(" and no rule ")}.`),
        ];
}

;// CONCATENATED MODULE: ./build/domain/doctor/diagnose.js













const diagnose = (facts) => ({
    findings: (0,finding/* sortFindings */.k)([
        policyChecks,
        callerChecks,
        ciChecks,
        deployChecks,
        migrationChecks,
        collisionChecks,
        branchChecks,
        repositoryChecks,
        ruleChecks,
        environmentChecks,
        peopleChecks,
        gateChecks,
    ].flatMap((check) => check(facts))),
    gates: gatesOf(facts),
});


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ failedByMigrations),
/* harmony export */   Qi: () => (/* binding */ doubtText),
/* harmony export */   cd: () => (/* binding */ expectedUp),
/* harmony export */   dP: () => (/* binding */ databaseLines),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
/* unused harmony export worstOutcome */
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);



function expectedUp({ tool: id, inTarget, leaving, changed, special, }) {
    const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(id);
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
    const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(found.tool);
    if (tool === undefined)
        return [`- **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found.tool)}** is not known to this version.`];
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
    return (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(tool)?.recognised.files === undefined
        ? "its schema is in the code, so there are no migrations to compare."
        : "no migration differs.";
}
function countText({ count, paths }, one, many) {
    if (count === 0)
        return [];
    const left = count > paths.length ? ` and ${count - paths.length} more` : "";
    const shown = paths.map((path) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(path, 100)).join(", ");
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
        const danger = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(tool)?.down.danger;
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
        const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(each.tool);
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
const inMarkdown = (name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name, 100);
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
            const names = (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .toolNames */ .$)(doubt.tools);
            if (doubt.tools.every((id) => (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(id) === undefined))
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
            return `${(0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .toolNames */ .$)(doubt.tools).join(", ")} ${doubt.tools.length === 1 ? "was" : "were"} recognised, too, and ${doubt.tools.length === 1 ? "is" : "are"} not looked at here.`;
        case "cut-listing":
            return `GitHub listed only the first ${doubt.files} files of a release; those beyond were not looked at.`;
        default:
            return doubt;
    }
}


/***/ }),

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ setupFinding),
  k: () => (/* binding */ sortFindings)
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

;// CONCATENATED MODULE: ./build/domain/setup/finding.js

function setupFinding(code, found, { fix, place, severity } = {}) {
    const known = doctorCodes[code];
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


/***/ })

};
