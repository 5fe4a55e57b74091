export const id = 2062;
export const ids = [2062];
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

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ environmentFacts)
/* harmony export */ });
const environmentFacts = (protection) => protection.kind === "missing"
    ? { exists: false, reviewers: [], waitTimerMinutes: 0, customRules: false }
    : { ...protection, exists: true };


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
