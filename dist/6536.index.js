export const id = 6536;
export const ids = [6536];
export const modules = {

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForRollback: () => (/* binding */ askForRollback),
/* harmony export */   dispatchRequest: () => (/* binding */ dispatchRequest),
/* harmony export */   requestAgain: () => (/* binding */ requestAgain),
/* harmony export */   resumeLostRequest: () => (/* binding */ resumeLostRequest)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8776);
/* harmony import */ var _approval_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4531);
/* harmony import */ var _draft_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);






async function askForRollback(ports, first, followUp) {
    const { entries, context, value } = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .hL)(ports, first, async (now) => {
        const isOwed = now.state.followUps.some(({ key }) => key === followUp.key);
        return isOwed ? failureDecision(ports, now) : { drafts: [], value: undefined };
    });
    if (value !== undefined)
        return { kind: "refused", found: value.found, remedy: (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(value) };
    if (entries.some(({ type }) => type === "rollback-requested"))
        await dispatchRequest(ports, context);
    return { kind: "settled", drafts: [], context };
}
async function requestAgain(ports, context) {
    if (context.state.rollback?.phase === "failed")
        await dispatchRequest(ports, context);
}
async function failureDecision(ports, context) {
    const { state, policy } = context;
    const { production } = state;
    if (production.kind !== "uncertain")
        return { drafts: [], value: undefined };
    const { onFailure } = policy.production;
    const { version, deployment } = production.attempt;
    if (onFailure === "none")
        return notRequested(deployment, '"production.on-failure" is none.');
    const made = await (0,_draft_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestDraft */ .n5)(ports, context, {
        by: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD,
        automatic: true,
        ...(onFailure === "rollback" ? { preauthorised: true } : {}),
        asked: "",
        reason: failureReason(production),
    });
    if ("draft" in made)
        return { drafts: [made.draft], value: undefined };
    if (made.finding.code !== "no-target")
        return { drafts: [], value: made.finding };
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("no-target", `${version} (${deployment}) failed; ${made.finding.found}`));
    return notRequested(deployment, made.finding.found);
}
const notRequested = (deployment, reason) => ({
    drafts: [{ actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD, facts: { type: "rollback-not-requested", deployment, reason } }],
    value: undefined,
});
const failureReason = ({ attempt: { version, deployment, run }, evidence, }) => `The deployment of ${version} (${deployment}) failed.\n${evidence}\nRun: ${run.url}`;
async function resumeLostRequest(ports, context) {
    const { rollback, gates } = context.state;
    if (rollback === null || (rollback.phase !== "requested" && rollback.phase !== "failed"))
        return;
    const waiting = gates.rollback?.run.id;
    if (waiting !== undefined && (await ports.runs.status(waiting)).status !== "completed")
        return;
    await dispatchRequest(ports, context);
}
async function dispatchRequest(ports, { state, policy }) {
    const { rollback } = state;
    if (rollback === null)
        return;
    const isApproved = (0,_domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .preauthorisationFinding */ .VV)(rollback, policy) === undefined;
    const asksAtGate = !isApproved && policy.rollback.sources.includes("environment");
    if (!isApproved && !(asksAtGate && (await (0,_approval_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isGateUsable */ .gk)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval))))
        return;
    await ports.runs.dispatch({
        workflow: "rollback.yml",
        inputs: { reason: Array.from(rollback.reason).slice(0, 200).join(""), request: rollback.id },
    });
}


/***/ }),

/***/ 10:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xg: () => (/* binding */ longestReason),
  d$: () => (/* binding */ previewOlder),
  n5: () => (/* binding */ requestDraft)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/policy/path-patterns.js
var path_patterns = __webpack_require__(2297);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-rollback.js
var reduce_rollback = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var rollback_target = __webpack_require__(6453);
;// CONCATENATED MODULE: ./build/domain/log/rollback-preview.js
const pathsKept = 20;
const filesFound = (paths, isComplete) => ({
    kind: "found",
    paths: paths.slice(0, pathsKept),
    count: paths.length,
    isAtLeast: !isComplete,
});

// EXTERNAL MODULE: ./build/domain/rollback/retry.js
var retry = __webpack_require__(4452);
// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/look-at-migrations.js + 4 modules
var look_at_migrations = __webpack_require__(16);
;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/draft-request.js









async function requestDraft(ports, context, requested) {
    const { state } = context;
    const choice = (0,rollback_target/* chooseTarget */.bx)(state, requested.asked);
    if (choice.kind === "refused")
        return { finding: choice.finding };
    const { release } = choice;
    const target = { version: release.version, commit: release.commit };
    const tagging = ports.tags.inspect([target]).catch(() => []);
    const [[tagged], preview] = await Promise.all([
        tagging,
        previewOf(ports, context, { from: choice.from.commit, target: release.commit }),
    ]);
    if (tagged?.hasCommit === false)
        return { finding: goneFinding(state, target) };
    const request = {
        rollback: `RB-${state.counters.rollbacks + 1}`,
        reason: (0,markdown/* wholeLetters */.lA)(requested.reason, longestReason),
        target,
        from: { deployment: choice.from.deployment, version: choice.from.version, commit: choice.from.commit },
        preview: withTag(preview, tagged),
    };
    const leaving = {
        carried: (0,reduce_rollback/* leavingProduction */.Ce)(state, release.version),
        carriedDrift: (0,reduce_rollback/* driftLeaving */.cl)(state, release.version),
    };
    const code = (0,rollback_target/* requestCode */.ll)((0,rollback_target/* requestContent */.VR)({ ...request, ...leaving }), ports.sha256);
    const { by, automatic } = requested;
    const mark = requested.preauthorised === undefined ? {} : { preauthorised: requested.preauthorised };
    return {
        draft: { actor: by, facts: { type: "rollback-requested", ...request, by, automatic, ...mark, code } },
    };
}
const withTag = (preview, tagged) => tagged === undefined || tagged.tag === tagged.target.commit.sha
    ? preview
    : { ...preview, tag: tagged.tag ?? null };
async function previewOlder(ports, context, rollback) {
    const candidates = (0,retry/* olderTargets */.Hv)(context.state, rollback).slice(0, mostCandidates);
    if (candidates.length === 0)
        return undefined;
    const targets = candidates.map(({ version, commit }) => ({ version, commit }));
    const tagged = await ports.tags.inspect(targets).catch(() => []);
    const standingOf = (version) => tagged.find(({ target }) => target.version === version);
    const release = candidates.find(({ version }) => standingOf(version)?.hasCommit !== false);
    if (release === undefined)
        return undefined;
    const direction = { from: rollback.from.commit, target: release.commit };
    const preview = await previewOf(ports, context, direction);
    return { release, preview: withTag(preview, standingOf(release.version)) };
}
const mostCandidates = 5;
const goneFinding = (state, { version, commit }) => (0,reasons/* finding */.gk)("target-gone", `GitHub has no commit ${commit.sha} (${version}) any more; others: ${(0,rollback_target/* validTargets */.Zs)(state)
    .filter((each) => each.version !== version)
    .map((each) => each.version)
    .join(", ") || "none"}.`);
const longestReason = 2000;
async function previewOf(ports, { policy, snapshot }, direction) {
    const isAsked = policy.migrations === "detected" || policy.migrations.length > 0;
    const look = isAsked
        ? await (0,look_at_migrations/* lookAtMigrations */.s)(ports, { ...direction, develop: snapshot.develop }).catch(() => undefined)
        : undefined;
    const [migrations, deployWorkflow] = await Promise.all([
        migrationsOf(ports, { look, patterns: policy.migrations, direction }),
        look?.deployWorkflow ?? deployWorkflowOf(ports, { from: direction.target, to: snapshot.develop }),
    ]);
    return { migrations, deployWorkflow, ...(look === undefined ? {} : { database: look.found }) };
}
async function migrationsOf(ports, { look, patterns, direction: { from, target } }) {
    if (patterns === "detected")
        return look === undefined ? { kind: "unknown" } : filesFound(look.paths, look.isComplete);
    if (patterns.length === 0)
        return null;
    if (look?.isComplete === true)
        return filesFound(look.differing.filter((path) => patterns.some((pattern) => (0,path_patterns/* matchesPattern */.M)(path, pattern))), true);
    const changed = ports.objects.changedPaths({ from: target, to: from, patterns });
    return changed.then(({ paths, isComplete }) => filesFound(paths, isComplete), () => ({ kind: "unknown" }));
}
const deployWorkflowOf = (ports, range) => ports.objects.changedPaths({ ...range, patterns: [names/* deployWorkflowPath */.EN] }).then(({ paths }) => (paths.length === 0 ? "same" : "differs"), () => "unknown");


/***/ }),

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

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ leavingFurther),
/* harmony export */   Dj: () => (/* binding */ sameAgain),
/* harmony export */   EX: () => (/* binding */ olderThanFailure),
/* harmony export */   GS: () => (/* binding */ newerTargets),
/* harmony export */   Hv: () => (/* binding */ olderTargets),
/* harmony export */   _s: () => (/* binding */ retryCode),
/* harmony export */   "if": () => (/* binding */ chooseRetry),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);




function olderTargets({ releases }, { target }) {
    const at = releases.findIndex(({ version }) => version === target.version);
    return releases
        .slice(0, Math.max(at, 0))
        .filter(({ rolledBackBy }) => rolledBackBy === null)
        .toReversed();
}
function newerTargets(state, rollback) {
    const older = new Set(olderTargets(state, rollback).map(({ version }) => version));
    return retryTargets(state, rollback).filter(({ version }) => version !== rollback.target.version && !older.has(version));
}
const retryTargets = ({ releases }, { shown }) => releases.filter(({ version, rolledBackBy }) => rolledBackBy === null && shown.some((each) => each.version === version));
function leavingFurther(state, { carried, carriedDrift }, older) {
    return {
        pullRequests: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingProduction */ .Ce)(state, older).filter(({ number }) => !carried.some((each) => each.number === number)),
        drift: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .driftLeaving */ .cl)(state, older).filter(({ sha }) => !carriedDrift.some((each) => each.sha === sha)),
    };
}
function retryCode({ rollback, target, preview }, sha256) {
    const { id, from, reason } = rollback;
    const after = lastFailure(rollback)?.deployment ?? "";
    const { version, commit } = target;
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .requestCode */ .ll)((0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([id, after, from.commit.sha, version, commit.sha, reason, preview]), sha256);
}
const sameAgain = (rollback) => ({
    target: rollback.target,
    code: rollback.code,
    after: lastFailure(rollback)?.deployment ?? "",
});
const lastFailure = ({ failures }) => failures.at(-1);
function chooseRetry(state, { rollback, wish }, sha256) {
    const { id, phase, target } = rollback;
    const failure = lastFailure(rollback);
    if (phase !== "failed" || failure === undefined)
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `${id} is ${phase}.${underWay(state, rollback)}`);
    const outrun = wish.writtenAt === undefined ? undefined : olderThanFailure(rollback, wish.writtenAt);
    if (outrun !== undefined)
        return outrun;
    const isSame = wish.version === "" || wish.version === target.version;
    if (isSame && (wish.code === "" || wish.code === rollback.code))
        return sameAgain(rollback);
    const wanted = retryTargets(state, rollback).find(({ version }) => version === wish.version);
    const preview = rollback.shown.find(({ version }) => version === wanted?.version)?.preview;
    if (wanted === undefined || preview === undefined)
        return badTarget(state, rollback, wish);
    const chosen = { version: wanted.version, commit: wanted.commit };
    const code = retryCode({ rollback, target: chosen, preview }, sha256);
    if (wish.code !== code)
        return wrongCode(failure, wish.code, `shows another for ${wanted.version}`);
    return { target: chosen, code, after: failure.deployment };
}
function badTarget(state, rollback, { version, code }) {
    const targets = retryTargets(state, rollback).map((each) => each.version);
    const failure = lastFailure(rollback);
    return version === "" && failure !== undefined
        ? wrongCode(failure, code, "shows another, with the release that it stands for")
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("bad-target", `"${version}" was asked for; ${rollback.id} can go to ${targets.join(", ")}.`, "Copy a line of the newest comment about the failure in its issue.");
}
const wrongCode = ({ deployment }, given, other) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-code", `${given === "" ? "No code was given" : `"${given}"`}; the comment about ${deployment} ${other}.`, "Copy the whole line from the newest comment about the failure in the issue.");
function olderThanFailure(rollback, writtenAt) {
    const failure = lastFailure(rollback);
    return rollback.phase === "failed" && failure !== undefined && writtenAt < failure.at
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `The comment is older than the failure of ${failure.deployment}.`)
        : undefined;
}
const underWay = ({ attempt }, { id }) => attempt !== null && attempt.rollback === id
    ? ` ${attempt.deployment} is under way in ${attempt.run.url}; cancel that run to end it.`
    : "";


/***/ })

};
