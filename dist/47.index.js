export const id = 47;
export const ids = [47];
export const modules = {

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ lookAtMigrations)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/migrations/detect.js
var migrations_detect = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/domain/migrations/leaving.js
const migrationsLeaving = (difference, tools) => tools.map(({ tool }) => {
    const isOwn = (path) => tool.recognised.files?.test(path) === true;
    return {
        tool,
        difference: {
            leaving: difference.leaving.filter(isOwn),
            changed: difference.changed.filter(isOwn),
            returning: difference.returning.filter(isOwn),
        },
    };
});

// EXTERNAL MODULE: ./build/domain/migration-tools/table.js + 8 modules
var table = __webpack_require__(6470);
;// CONCATENATED MODULE: ./build/domain/migrations/found.js




const pathsKept = 5;
const counted = (paths) => ({
    count: paths.length,
    paths: paths.slice(0, pathsKept),
});
function lookAtDatabase({ target, live, samples, difference }) {
    const detect = ({ files, survey, texts }) => (0,migrations_detect/* detectMigrationTools */.v)(survey, {
        texts,
        samples: new Map([...samples].filter(([path]) => files.has(path))),
    });
    const [before, now] = [detect(target), detect(live)];
    const known = new Set(now.tools.map(({ tool }) => tool.id));
    const tools = [...now.tools, ...before.tools.filter(({ tool }) => !known.has(tool.id))];
    const parts = migrationsLeaving(difference, tools);
    const found = parts.map(({ tool, difference: own }, index) => ({
        tool: tool.id,
        evidence: tools[index]?.evidence ?? { kind: "annotation", path: "" },
        inTarget: before.tools.some((each) => each.tool.id === tool.id) || hasMigrationsOf(tool, target),
        leaving: counted(own.leaving),
        changed: counted(own.changed),
        returning: counted(own.returning),
        special: specialCases(tool, own),
    }));
    const paths = parts.flatMap(({ difference: own }) => [...own.leaving, ...own.changed, ...own.returning]);
    const hinted = hintedPaths(difference, [...before.doubts, ...now.doubts]);
    const [shown, further] = mostAffected(found);
    return {
        found: {
            tools: shown,
            doubts: [...further, ...doubtsOf([now, before], [target, live]).slice(0, mostDoubts)],
        },
        paths: [...new Set([...paths, ...hinted])].toSorted(),
    };
}
const mostTools = 6;
const mostDoubts = 8;
function mostAffected(found) {
    if (found.length <= mostTools)
        return [found, []];
    const weight = ({ leaving, changed, returning }) => leaving.count * 4 + changed.count * 2 + returning.count;
    const ordered = found.toSorted((one, other) => weight(other) - weight(one));
    const tools = ordered.slice(mostTools).map(({ tool }) => tool);
    return [ordered.slice(0, mostTools), [{ kind: "more-tools", tools }]];
}
function hasMigrationsOf({ recognised: { files } }, { files: known }) {
    if (files !== undefined)
        for (const path of known.keys())
            if (files.test(path))
                return true;
    return false;
}
const specialCases = ({ special = [] }, own) => special
    .filter(({ files, when }) => (when === "leaves" ? own.leaving : own.changed).some((path) => files.test(path)))
    .map(({ when }) => when);
function hintedPaths({ leaving, changed, returning }, doubts) {
    const families = table/* nameFamilies */.Yg.filter(({ words }) => doubts.some((doubt) => doubt.kind === "names" && doubt.words === words));
    if (families.length === 0)
        return [];
    return [...leaving, ...changed, ...returning].filter((path) => isInMigrationFolder(path) &&
        families.some(({ name }) => name.test(path.slice(path.lastIndexOf("/") + 1))));
}
const isInMigrationFolder = (path) => /(?:^|\/)(?:[Mm]igrations?|migrate|versions|sql)\//.test(path);
function doubtsOf(detections, trees) {
    const all = detections.flatMap(({ doubts }) => doubts);
    const cut = trees.find(({ isComplete }) => !isComplete);
    const unique = all.filter((doubt, index) => all.findIndex((other) => keyOf(other) === keyOf(doubt)) === index);
    return [...unique, ...(cut === undefined ? [] : [{ kind: "cut-listing", files: cut.files.size }])];
}
const keyOf = (doubt) => doubt.kind === "names" ? doubt.words : doubt.kind === "unreadable" ? doubt.path : doubt.kind;
const mostSamples = 10;
function samplesAmong({ leaving, returning }) {
    const seen = new Set();
    const samples = [];
    for (const path of [...leaving, ...returning]) {
        if (samples.length >= mostSamples)
            break;
        const key = `${path.slice(0, path.lastIndexOf("/"))} ${path.slice(path.lastIndexOf(".") + 1)}`;
        if (seen.has(key) || !couldBeMigration(path))
            continue;
        seen.add(key);
        samples.push(path);
    }
    return samples;
}
const couldBeMigration = (path) => table/* migrationTools */.e7.some(({ recognised: { files } }) => files?.test(path) === true);

;// CONCATENATED MODULE: ./build/domain/migrations/tree-difference.js
const treeDifference = (target, live) => walkBoth(target, live, () => undefined);
function walkBoth(target, live, visit) {
    const [leaving, changed, returning] = [[], [], []];
    const [paths, contents] = [[...live.keys()], [...live.values()]];
    const [pathsBefore, contentsBefore] = [[...target.keys()], [...target.values()]];
    const early = new Set();
    let at = 0;
    const passLeaving = () => {
        for (let path = paths[at]; path !== undefined && !target.has(path); path = paths[++at]) {
            leaving.push(path);
            visit(path, "live");
        }
    };
    for (let index = 0; index < pathsBefore.length; index += 1) {
        const path = pathsBefore[index] ?? "";
        if (paths[at] !== path)
            passLeaving();
        while (early.size > 0 && early.delete(paths[at] ?? ""))
            at += 1;
        const isNext = paths[at] === path;
        const content = isNext ? contents[at] : live.get(path);
        if (isNext)
            at += 1;
        else if (content !== undefined)
            early.add(path);
        if (content === undefined)
            returning.push(path);
        else if (content !== contentsBefore[index])
            changed.push(path);
        visit(path, content === undefined ? "target" : "both");
    }
    for (; at < paths.length; at += 1)
        passLeaving();
    return { leaving: leaving.toSorted(), changed: changed.toSorted(), returning: returning.toSorted() };
}

// EXTERNAL MODULE: ./build/domain/migrations/manifests.js
var manifests = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/domain/migrations/survey.js



const mostManifests = 25;
function survey(paths) {
    const draft = emptyDraft();
    const look = createLook();
    for (const path of paths) {
        const sight = look(path);
        if (sight !== undefined)
            record(draft, path, sight);
    }
    return finished(draft);
}
function surveyBoth(target, live) {
    const drafts = { before: emptyDraft(), now: emptyDraft() };
    const look = createLook();
    const difference = walkBoth(target, live, (path, where) => {
        const sight = look(path);
        if (sight === undefined)
            return;
        if (where !== "live")
            record(drafts.before, path, sight);
        if (where !== "target")
            record(drafts.now, path, sight);
    });
    return { before: finished(drafts.before), now: finished(drafts.now), difference };
}
const emptyDraft = () => ({ manifests: [], configured: new Map(), named: new Map() });
function finished({ manifests, configured, named }) {
    const nearest = manifests.toSorted((one, other) => depthOf(one) - depthOf(other));
    return {
        manifests: nearest.slice(0, mostManifests),
        unread: Math.max(0, nearest.length - mostManifests),
        configured,
        named,
    };
}
function record({ manifests, configured, named }, path, sight) {
    if (sight.isManifest)
        manifests.push(path);
    for (const tool of sight.tools)
        if (!configured.has(tool))
            configured.set(tool, path);
    if (sight.family === undefined)
        return;
    const known = named.get(sight.family);
    if (known === undefined)
        named.set(sight.family, { first: path, count: 1 });
    else
        known.count += 1;
}
function createLook() {
    let folder = folderOf("");
    return (path) => {
        const start = path.lastIndexOf("/") + 1;
        if (!mayBeKnown(path, start))
            return undefined;
        const prefix = path.slice(0, start);
        if (prefix !== folder.prefix)
            folder = folderOf(prefix);
        if (folder.isForeign)
            return undefined;
        const name = path.slice(start);
        return {
            isManifest: (0,manifests/* manifestKind */.QS)(name) !== undefined,
            family: folder.isForMigrations ? table/* nameFamilies */.Yg.find((each) => each.name.test(name)) : undefined,
            tools: candidates(name)
                .filter(({ configuration }) => isConfiguration(configuration, name, path))
                .map(({ tool }) => tool.id),
        };
    };
}
const foreign = /(?:^|\/)(?:node_modules|vendor|\.venv|venv|site-packages|target|dist)\//;
const forMigrations = /(?:^|\/)(?:[Mm]igrations?|migrate|versions|changelogs?|sql)\//;
const folderOf = (prefix) => ({
    prefix,
    isForeign: foreign.test(prefix),
    isForMigrations: forMigrations.test(prefix),
});
const depthOf = (path) => path.split("/").length;
const byStem = candidatesByStem();
function candidatesByStem() {
    const found = new Map();
    for (const tool of table/* migrationTools */.e7)
        for (const configuration of tool.recognised.configuration) {
            const stem = stemOf(configuration.name);
            found.set(stem, [...(found.get(stem) ?? []), { tool, configuration }]);
        }
    return found;
}
function stemOf(name) {
    const dot = name.indexOf(".", 1);
    return dot === -1 ? name : name.slice(0, dot);
}
const none = [];
const candidates = (name) => byStem.get(stemOf(name)) ?? none;
const isConfiguration = ({ name: wanted, path: place }, name, path) => (wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted) &&
    (place === undefined || place.test(path));
const beginnings = pairsOf([
    ...byStem.keys(),
    ...manifests/* manifestNames */.qI,
    ...table/* nameFamilies */.Yg.flatMap(({ begins = [] }) => begins).flatMap(withDigits),
]);
function withDigits(beginning) {
    const at = beginning.indexOf("#");
    if (at === -1)
        return [beginning];
    const each = Array.from({ length: 10 }, (_, digit) => beginning.slice(0, at) + String(digit) + beginning.slice(at + 1));
    return each.flatMap(withDigits);
}
function pairsOf(names) {
    const pairs = new Uint8Array(1 << 14);
    for (const name of names)
        pairs[pairAt(name, 0)] = 1;
    return pairs;
}
function pairAt(text, at) {
    return ((text.charCodeAt(at) & 127) << 7) | (text.charCodeAt(at + 1) & 127);
}
const [letterC, letterL] = [0x63, 0x6c];
function mayBeKnown(path, start) {
    if (beginnings[pairAt(path, start)] === 1)
        return true;
    const last = path.charCodeAt(path.length - 1);
    return (last === letterL && path.endsWith(".sql")) || (last === letterC && path.endsWith(".gemspec"));
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/look-at-migrations.js



async function lookAtMigrations(ports, commits) {
    const { target, from, develop } = commits;
    const [before, now] = await Promise.all([ports.objects.listFiles(target), ports.objects.listFiles(from)]);
    const { difference, ...surveys } = surveyBoth(before.files, now.files);
    const samples = samplesAmong(difference).map((path) => ({
        commit: now.files.has(path) ? from.sha : target.sha,
        path,
    }));
    const ofDevelop = { commit: develop.sha, path: names/* deployWorkflowPath */.EN };
    const reader = await readOnce(ports, [
        ...surveys.before.manifests.map((path) => ({ commit: target.sha, path })),
        ...surveys.now.manifests
            .filter((path) => before.files.get(path) !== now.files.get(path))
            .map((path) => ({ commit: from.sha, path })),
        ...samples,
        ...(develop.sha === from.sha ? [] : [ofDevelop]),
    ]);
    const unchangedAt = ({ commit, path }) => reader({ commit, path }) ?? reader({ commit: target.sha, path });
    const seen = (listed, own, commit) => ({
        files: listed.files,
        isComplete: listed.isComplete,
        survey: own,
        texts: new Map(own.manifests.map((path) => [path, unchangedAt({ commit: commit.sha, path })?.text])),
    });
    const look = lookAtDatabase({
        difference,
        target: seen(before, surveys.before, target),
        live: seen(now, surveys.now, from),
        samples: new Map(samples.map((sample) => [sample.path, reader(sample)?.text])),
    });
    const isComplete = before.isComplete && now.isComplete;
    const todays = develop.sha === from.sha ? oidIn(now) : reader(ofDevelop)?.oid;
    return {
        ...look,
        differing: [...difference.leaving, ...difference.changed, ...difference.returning].toSorted(),
        isComplete,
        deployWorkflow: isComplete ? (todays === oidIn(before) ? "same" : "differs") : undefined,
    };
}
const oidIn = ({ files }) => files.get(names/* deployWorkflowPath */.EN)?.split(" ").at(-1);
async function readOnce({ objects }, wanted) {
    const texts = wanted.length === 0 ? [] : await objects.readTexts(wanted);
    const known = new Map(wanted.map(({ commit, path }, index) => [`${commit}:${path}`, texts[index]]));
    return ({ commit, path }) => known.get(`${commit}:${path}`);
}


/***/ }),

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


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ environmentFacts)
/* harmony export */ });
const environmentFacts = (protection) => protection.kind === "missing"
    ? { exists: false, reviewers: [], waitTimerMinutes: 0, customRules: false }
    : { ...protection, exists: true };


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ gateFindings),
/* harmony export */   ZD: () => (/* binding */ stallFindings),
/* harmony export */   gg: () => (/* binding */ teamFindings),
/* harmony export */   xH: () => (/* binding */ branchFindings)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2297);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);




function gateFindings({ exists, reviewers, customRules }, approvers) {
    const name = `The environment "${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval}"`;
    if (!exists)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-unprotected", `${name} does not exist.`)];
    if (reviewers.length === 0)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-unprotected", `${name} has no required reviewers.`)];
    if (customRules)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-unprotected", `${name} has custom protection rules.`)];
    if (reviewers.some((each) => isTeam(each) || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(approvers, each)))
        return [];
    return [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nobody-could-approve", `${name} asks ${reviewers.join(", ")}, none of whom is a rollback approver.`),
    ];
}
const teamFindings = ({ reviewers }, approvers) => reviewers.some(isTeam) && !reviewers.some((each) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(approvers, each))
    ? [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("team-unread", `The environment "${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval}" asks ${reviewers.join(", ")}.`),
    ]
    : [];
const branchFindings = (environment, { allowed, branch }) => allowed === undefined || allowed.some((pattern) => (0,_policy_path_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .M)(branch, pattern))
    ? []
    : [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-branches", `The environment "${environment}" lets in ${allowed.join(", ") || "no branch at all"}, and not "${branch}".`),
    ];
const isTeam = (reviewer) => reviewer.includes("/");
function stallFindings({ reviewers, waitTimerMinutes, customRules, }) {
    if (reviewers.length === 0 && waitTimerMinutes === 0 && !customRules)
        return [];
    return [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-gated", `Reviewers: ${reviewers.join(", ") || "none"}; wait timer: ${waitTimerMinutes} minutes; custom rules: ${customRules ? "yes" : "no"}.`),
    ];
}


/***/ })

};
