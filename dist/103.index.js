export const id = 103;
export const ids = [103];
export const modules = {

/***/ 3038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ showOrTell)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);



/**
 * For whatever only shows what the log has: a comment, a status, a Deployment, a label, a closed issue, a cancelled run
 * that waits for nothing. A refusal, be it for ever, is told as an annotation and stops nothing; what only a person can mend,
 * such as a missing scope, makes the job red as well. Gives whether it is shown.
 */
async function showOrTell(ports, what, act) {
    try {
        await act();
        return true;
    }
    catch (error) {
        if (error instanceof _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_1__/* .MisconfiguredError */ .E)
            ports.runner.fail((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("misconfigured", `${what}: ${error.found}`, error.remedy));
        else
            ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("not-shown", `${what}: ${(0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`));
        return false;
    }
}


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/**
 * A comment of which there is one, however often its run dies: a later run finds it by its marker and brings it up to date.
 * Gives its id.
 */
async function upsertComment({ conversations }, { number, about, body }) {
    const marker = `<!-- release-console:${about} -->`;
    const marked = `${marker}\n${body}`;
    const [before] = await conversations.findOwn([{ number, marker }]);
    if (before === undefined)
        return (await conversations.comment({ number, body: marked })).id;
    await conversations.updateComment({ id: before, body: marked });
    return before;
}


/***/ }),

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ commitsOnDevelop)
/* harmony export */ });
/**
 * What the merge of a pull request put on develop, oldest first: one commit, or after a rebase each of its commits again.
 * Those are known by their titles, from the last one back: others may have pushed meanwhile.
 */
async function commitsOnDevelop(ports, { state }, { head, commit }) {
    const [steps, own] = await Promise.all([
        ports.history.firstParents(state.develop.sha, commit),
        ports.history.ownCommits(state.develop.sha, head),
    ]);
    const last = own.length === 0 ? [] : (steps?.slice(-own.length) ?? []);
    const isReplay = last.length > 0 && last.every(({ title }, index) => title === own[index]?.title);
    return isReplay ? last.map(({ sha }) => sha) : [commit];
}


/***/ }),

/***/ 6536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ requestAgain),
/* harmony export */   Hx: () => (/* binding */ resumeLostRequest),
/* harmony export */   p_: () => (/* binding */ askForRollback),
/* harmony export */   wH: () => (/* binding */ dispatchRequest)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8776);
/* harmony import */ var _run_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6223);
/* harmony import */ var _draft_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);






/**
 * A release failed: a rollback is requested with the evidence, as by a member of the team, or carried out where
 * the policy says so beforehand. A follow-up, so that a run that dies before the question does not lose it.
 */
async function askForRollback(ports, first, followUp) {
    const { entries, context, value } = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .transact */ .hL)(ports, first, async (now) => {
        const isOwed = now.state.followUps.some(({ key }) => key === followUp.key);
        return isOwed ? failureDecision(ports, now) : { drafts: [], value: undefined };
    });
    if (value !== undefined)
        return { kind: "refused", found: value.found, remedy: (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(value) };
    // Before people are told: where it is approved, nobody waits for that.
    if (entries.some(({ type }) => type === "rollback-requested"))
        await dispatchRequest(ports, context);
    return { kind: "settled", drafts: [], context };
}
/** The deployment of a rollback failed: its approvers are asked again; nothing is tried twice by itself. */
async function requestAgain(ports, context) {
    if (context.state.rollback?.phase === "failed")
        await dispatchRequest(ports, context);
}
/** A first deployment that failed has nothing to go back to. The value: what a person has to see to. */
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
/** The run that was to go on with it died before, or its gate was cancelled or ran out of time. */
async function resumeLostRequest(ports, context) {
    const { rollback, gates } = context.state;
    if (rollback === null || (rollback.phase !== "requested" && rollback.phase !== "failed"))
        return;
    const waiting = gates.rollback?.run.id;
    if (waiting !== undefined && (await ports.runs.status(waiting)).status !== "completed")
        return;
    await dispatchRequest(ports, context);
}
/** A run of its own goes on with the open request: at the gate, so that no other run ever waits, or at once by policy. */
async function dispatchRequest(ports, { state, policy }) {
    const { rollback } = state;
    if (rollback === null)
        return;
    const isApproved = (0,_domain_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_2__/* .preauthorisationFinding */ .VV)(rollback, policy) === undefined;
    const asksAtGate = !isApproved && policy.rollback.sources.includes("environment");
    if (!isApproved && !(asksAtGate && (await (0,_run_approval_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isGateUsable */ .gk)(ports, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.rollbackApproval))))
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









/** The entry that opens a request, or why there is nowhere to go back to. */
async function requestDraft(ports, context, requested) {
    const { state } = context;
    const choice = (0,rollback_target/* chooseTarget */.bx)(state, requested.asked);
    if (choice.kind === "refused")
        return { finding: choice.finding };
    const { release } = choice;
    const target = { version: release.version, commit: release.commit };
    // What GitHub does not say stops no rollback.
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
/** The next older release that a failed rollback could go to, with what its card would warn of. */
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
/** Those whose commit is gone from GitHub are passed over. */
const mostCandidates = 5;
/** The commit itself is what a rollback deploys; without it there is nothing to deploy. */
const goneFinding = (state, { version, commit }) => (0,reasons/* finding */.gk)("target-gone", `GitHub has no commit ${commit.sha} (${version}) any more; others: ${(0,rollback_target/* validTargets */.Zs)(state)
    .filter((each) => each.version !== version)
    .map((each) => each.version)
    .join(", ") || "none"}.`);
/** Letters that the log and the card keep of a reason; the whole of it stays where it was written. */
const longestReason = 2000;
/** What cannot be found out is said to be unknown: it must neither hold up a rollback nor pass for "nothing". */
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
/** Where the policy file names patterns, they count; otherwise what was recognised does. */
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
/** Migrations among the differences, for each tool; a file that several tools could own counts for each. */
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
/** What going from `live` back to `target` means for a database that `live` has migrated. Pure: all was read before. */
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
/** An issue holds 65,536 letters, and a card has more to say. */
const mostTools = 6;
const mostDoubts = 8;
/** Those with most that differs, and the names of the others. */
function mostAffected(found) {
    if (found.length <= mostTools)
        return [found, []];
    const weight = ({ leaving, changed, returning }) => leaving.count * 4 + changed.count * 2 + returning.count;
    const ordered = found.toSorted((one, other) => weight(other) - weight(one));
    const tools = ordered.slice(mostTools).map(({ tool }) => tool);
    return [ordered.slice(0, mostTools), [{ kind: "more-tools", tools }]];
}
/** Files that the tool could own count as its own: better a warning too many than "it applies nothing". */
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
/** Files whose names hint at a tool that nothing else speaks for. */
function hintedPaths({ leaving, changed, returning }, doubts) {
    const families = table/* nameFamilies */.Yg.filter(({ words }) => doubts.some((doubt) => doubt.kind === "names" && doubt.words === words));
    if (families.length === 0)
        return [];
    return [...leaving, ...changed, ...returning].filter((path) => isInMigrationFolder(path) &&
        families.some(({ name }) => name.test(path.slice(path.lastIndexOf("/") + 1))));
}
const isInMigrationFolder = (path) => /(?:^|\/)(?:migrations?|migrate|versions|sql)\//.test(path);
function doubtsOf(detections, trees) {
    const all = detections.flatMap(({ doubts }) => doubts);
    const cut = trees.find(({ isComplete }) => !isComplete);
    const unique = all.filter((doubt, index) => all.findIndex((other) => keyOf(other) === keyOf(doubt)) === index);
    return [...unique, ...(cut === undefined ? [] : [{ kind: "cut-listing", files: cut.files.size }])];
}
/** One doubt of a kind and a place is enough. */
const keyOf = (doubt) => doubt.kind === "names" ? doubt.words : doubt.kind === "unreadable" ? doubt.path : doubt.kind;
const mostSamples = 10;
/** Migrations to look into: one of each folder and kind among those that differ, nothing that no tool could own. */
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
/** Where two trees differ; each list in alphabetical order. */
const treeDifference = (target, live) => walkBoth(target, live, () => undefined);
/**
 * The same, and `visit` sees every path once. Both listings are in one order, so they are walked side by side: no path that
 * both have is looked up. Another order gives the same answer, later.
 */
function walkBoth(target, live, visit) {
    const [leaving, changed, returning] = [[], [], []];
    // Lists, because stepping through a Map costs several times as much.
    const [paths, contents] = [[...live.keys()], [...live.values()]];
    const [pathsBefore, contentsBefore] = [[...target.keys()], [...target.values()]];
    /** In both, and met in `target` first. */
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
/** Looks at each path once. Folders of installed packages are passed over. */
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
/** Both surveys of two trees and where they differ, in one walk: nearly all paths of a large tree are in both. */
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
/** A listing is in order, so what is looked at is often in the folder of the one before: it is kept. */
function createLook() {
    let folder = folderOf("");
    return (path) => {
        const start = path.lastIndexOf("/") + 1;
        // Nearly every path of a large tree ends here.
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
const forMigrations = /(?:^|\/)(?:migrations?|migrate|versions|changelogs?|sql)\//;
const folderOf = (prefix) => ({
    prefix,
    isForeign: foreign.test(prefix),
    isForMigrations: forMigrations.test(prefix),
});
const depthOf = (path) => path.split("/").length;
/** By what the name begins with, up to its first dot behind the first letter: one look-up for each path. */
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
/** The first two signs of every name that is looked for: one bit for each pair. */
const beginnings = pairsOf([
    ...byStem.keys(),
    ...manifests/* manifestNames */.qI,
    ...table/* nameFamilies */.Yg.flatMap(({ begins = [] }) => begins).flatMap(withDigits),
]);
/** `V#`: V0 to V9. */
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



/**
 * How going back meets the database, in three requests: both listings, then the texts of the manifests and of a few
 * migrations. Whether deploy.yml is the target's comes with it. Nothing of the repository is run.
 */
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

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F3: () => (/* binding */ settleFollowUps),
  Cx: () => (/* binding */ settleOne),
  cJ: () => (/* binding */ settlePuttingOff),
  f4: () => (/* binding */ writeAll)
});

// EXTERNAL MODULE: ./build/domain/values/remote-error.js
var remote_error = __webpack_require__(7467);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/state/active-rollbacks.js
var active_rollbacks = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var rollback_approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/timeline.js
var timeline = __webpack_require__(2619);
// EXTERNAL MODULE: ./build/domain/text/shortened-lists.js
var shortened_lists = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/domain/values/lists.js
var lists = __webpack_require__(8305);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/rollback/notifications.js






/** GitHub notifies about fifty people a comment, and no teams (platform fact 46). */
const mentionsPerComment = 40;
/** Everybody once and by name, machines left out. `pushers`: everyone who can push, where the policy names no team. */
function recipientsOf(policy, pushers) {
    const all = [...policy.team, ...policy.rollbackApprovers, ...policy.testers, ...pushers];
    return (0,lists/* uniqueBy */.p)(all, (login) => login.toLowerCase()).filter((login) => (0,values/* isUserLogin */.zQ)(login) && !login.endsWith("[bot]") && !(0,values/* includesUser */.P_)(policy.bots, login));
}
/** Comments of its own on the rollback's issue: an edit that adds a name is no reliable notification. */
function mentionNotifications({ rollback, issue }, { news, people }) {
    const text = newsText(rollback, news);
    const chunks = people.length === 0 && news === "rollback-completed" ? [[]] : chunksOf(people);
    return chunks.map((names, index) => ({
        number: issue,
        ...marked(`${rollback.id}:${news}:${index + 1}`, [
            ...(names.length === 0 ? [] : [names.map(markdown/* mention */.lE).join(" "), ""]),
            text,
        ]),
        to: { channel: "mention", names },
    }));
}
function chunksOf(people) {
    const chunks = [];
    for (let start = 0; start < people.length; start += mentionsPerComment)
        chunks.push(people.slice(start, start + mentionsPerComment));
    return chunks;
}
/** On each pull request that leaves production: who wrote it need not be on the team. */
const pullRequestNotifications = (rollback, news) => rollback.carried.map(({ number }) => ({
    number,
    ...marked(`${rollback.id}:${news}`, [pullRequestText(rollback, news)]),
    to: { channel: "comment", names: [`#${number}`] },
}));
function marked(name, lines) {
    const marker = `<!-- release-console:told:${name} -->`;
    return { marker, body: [marker, ...lines].join("\n") };
}
function newsText(rollback, news) {
    switch (news) {
        case "rollback-requested":
            return `${rollback.id} is requested: production would go from ${rollback.from.version} back to ${rollback.target.version}. The card above says what that means${rollback.preauthorised ? "; the policy file pre-approves it, so it starts at once" : " and who can approve it"}.`;
        case "rollback-completed":
            return completionText(rollback);
        default:
            return news;
    }
}
const mostNamed = 50;
function completionText(rollback) {
    const { id, from, target, carried, carriedDrift } = rollback;
    const leaving = [
        ...carried.map(({ number }) => `#${number}`),
        ...carriedDrift.map(({ sha }) => `\`${(0,values/* shortSha */.Fu)(sha)}\` (bypassed the console)`),
    ];
    return [
        `**${id} is done: production runs ${target.version} (\`${(0,values/* shortSha */.Fu)(target.commit.sha)}\`) again instead of ${from.version}.** Approved by ${(0,rollback_approvers/* approvedBy */.vU)(rollback)}.`,
        ...(leaving.length === 0
            ? []
            : [
                "",
                `Out of production: ${(0,shortened_lists/* listUpTo */.J)(mostNamed, leaving)}. A recovery pull request carries ${leaving.length === 1 ? "it" : "them"} for repair.`,
            ]),
        "",
        ...(0,timeline/* rollbackTimes */.z)(rollback),
    ].join("\n");
}
function pullRequestText({ id, issue, from, target }, news) {
    const where = issue === null ? "" : ` (#${issue})`;
    switch (news) {
        case "rollback-requested":
            return `${id}${where} asks to take ${from.version} back to ${target.version}. If it is approved, this change leaves production.`;
        case "rollback-completed":
            return `${id}${where} took ${from.version} back to ${target.version}: this change left production. The recovery pull request carries it for repair and brings it back.`;
        default:
            return news;
    }
}

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/events/rollback-events.js
var rollback_events = __webpack_require__(4801);
// EXTERNAL MODULE: ./build/domain/state/drift.js
var state_drift = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/domain/rollback/issue-comments.js
var issue_comments = __webpack_require__(9592);
;// CONCATENATED MODULE: ./build/domain/rollback/recovery-pull-request.js







/** Also the title of its commit, by which a branch that stands on it is known. */
const revertTitle = ({ id, from, target }) => `Revert ${from.version} to ${target.version} (${id})`;
const recoveryTitle = ({ id, from }) => `Recover ${from.version} (${id})`;
/** GitHub takes 65,536 characters. */
const bodyLimit = 60_000;
/**
 * Whom and what it carries, and the trees that prove it. Titles and the reason are escaped, so that no "fixes #12" in them
 * closes anything (platform fact 122); the list is cut before the proof is, and says how many it leaves out.
 */
function recoveryBody(facts) {
    const head = headLines(facts);
    const tail = [
        ...driftLines(facts),
        ...earlierLines(facts),
        "",
        ...timeLines(facts.rollback),
        "",
        ...proofLines(facts),
    ];
    const room = bodyLimit - [...head, ...tail].join("\n").length;
    return [...head, ...carriedLines(facts.carries, room), ...tail].join("\n");
}
function headLines({ rollback, carries }) {
    const { id, issue, reason, from, target } = rollback;
    return [
        `${id}${issue === null ? "" : ` (#${issue})`} took ${from.version} back to ${target.version}. This pull request carries everything that left production, for repair. Push the repair to this branch; it then goes through checks, staging and approval like any other. If the cause was elsewhere, a tester can comment \`/check\` to let it go as it is.`,
        "",
        "Reason:",
        "",
        (0,markdown/* quote */.hD)(reason),
        "",
        `Carries ${carries.length} pull request${carries.length === 1 ? "" : "s"}:`,
    ];
}
function carriedLines(carries, room) {
    const lines = [];
    let left = room - 100;
    for (const { number, title, author, linkedIssues } of carries) {
        const issues = linkedIssues.length === 0 ? "" : `, for ${linkedIssues.map((issue) => `#${issue}`).join(" ")}`;
        const line = `- #${number} ${(0,markdown/* escapeMarkdown */.FV)(title)} by @${author}${issues}`;
        left -= line.length + 1;
        if (left < 0)
            return [...lines, `- and ${carries.length - lines.length} more; the release log names them all`];
        lines.push(line);
    }
    return lines;
}
const mostDrift = { lines: 50, letters: 10_000 };
/** People wrote it, whichever way it came: what is repaired here is theirs as well. */
function driftLines({ rollback, absorbs }) {
    const drift = (0,state_drift/* driftInRecovery */.Wq)(rollback, absorbs);
    if (drift.length === 0)
        return [];
    const lines = drift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`);
    const heading = `And ${drift.length} commit${drift.length === 1 ? "" : "s"} without a pull request:`;
    return ["", heading, ...(0,shortened_lists/* linesUpTo */.c)(mostDrift, lines, "the release log names them all.")];
}
const earlierLines = ({ absorbs, leftOut }) => [
    ...(absorbs.length === 0
        ? []
        : [
            "",
            "It replaces these, with every fix pushed to them:",
            ...absorbs.map(({ pullRequest, rollback }) => `- #${pullRequest} (${rollback})`),
        ]),
    ...(leftOut.length === 0
        ? []
        : [
            "",
            "Left out because of merge conflicts; they stay open and can land after this one:",
            ...leftOut.map(({ pullRequest, rollback, found }) => `- #${pullRequest} (${rollback}): ${(0,markdown/* escapeMarkdown */.FV)(found)}. Once this one has landed, its authors merge ${names/* branches */.J0.base} into its branch and resolve the conflict there.`),
        ]),
];
const timeLines = (rollback) => [
    "Timeline:",
    ...(0,timeline/* rollbackSteps */.o)(rollback).map(({ what, at, by }) => `- ${at} ${what}${by === undefined ? "" : ` by ${by}`}${at === rollback.restoredAt ? `, ${(0,issue_comments/* shortDuration */.TV)(rollback.requestedAt, at)} after the request` : ""}`),
];
function proofLines({ rollback: { from }, base, commit, repositoryUrl }) {
    return [
        "Proof:",
        `- tree of this branch: \`${commit.tree}\` (commit [${(0,values/* shortSha */.Fu)(commit.sha)}](${repositoryUrl}/commit/${commit.sha}))`,
        `- tree that it is based on: \`${base.tree}\` (${commit.tree === base.tree ? "the same: nothing is carried" : "different: it carries changes"})`,
        `- tree that was rolled back: \`${from.commit.tree}\` (${from.version})`,
        "",
        `Checks: the console started those that can be dispatched. If a rule of ${names/* branches */.J0.base} requires this pull request's own runs, press "Approve workflows to run" below, or push a commit.`,
        "",
        `Policy and workflow files are as on ${names/* branches */.J0.base}. The original pull requests' branches cannot be reused; work here.`,
    ];
}
/** For the issue, where Actions may not open pull requests: a person does it with one click. */
function openRecoveryLink({ id, from }, { branch, repositoryUrl }) {
    const query = Object.entries({
        expand: "1",
        title: `Recover ${from.version} (${id})`,
        body: `Brings back what ${id} rolled back, for repair.`,
        labels: "recovery",
    }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${repositoryUrl}/compare/${names/* branches */.J0.base}...${branch}?${query.join("&")}`;
}
/** Said in the rollback's issue when it is closed. */
function closingText(closing, releasedAt) {
    const { version, pullRequest, requestedAt } = closing;
    if (version === null || pullRequest === null)
        return "Nothing is left to bring back: what was rolled back changed only files that are never rolled back.";
    return `Recovered: ${version} brought everything back with #${pullRequest}, ${(0,issue_comments/* duration */.p0)(requestedAt, releasedAt)} after the request.`;
}

// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/domain/migrations/words.js
var words = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/domain/snapshot/environment-rules.js
var environment_rules = __webpack_require__(2045);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
;// CONCATENATED MODULE: ./build/domain/rollback/request-card-approval.js









function approvalLines(facts) {
    const { id, code } = facts.rollback;
    return [
        "### To approve",
        "",
        whoMay(facts),
        "",
        ...ways(facts),
        "",
        `To refuse, comment \`/reject ${id} REASON\`. Closing this issue before the approval withdraws the request.`,
        "",
        ...elsewhere(facts),
        `The code \`${code}\` identifies exactly what this card says; a different request has a different code.`,
    ];
}
const mostOffered = 5;
/** A request has one target: for another good release it is refused and asked for anew. */
function elsewhere({ rollback, state }) {
    const [newest, ...older] = (0,target/* validTargets */.Zs)(state)
        .map(({ version }) => version)
        .filter((version) => version !== rollback.target.version)
        .toReversed();
    if (newest === undefined)
        return [];
    return [
        `To go back to another good release (${(0,shortened_lists/* listUpTo */.J)(mostOffered, [newest, ...older])}), refuse this request, then:`,
        "",
        "```",
        `gh workflow run rollback.yml -f release=${newest} -f reason="WHY"`,
        "```",
        "",
    ];
}
const mostApprovers = 30;
function whoMay({ rollback, policy }) {
    const approvers = (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy);
    const unread = (0,policy_policy/* unreadTeams */.Ud)(policy, "rollbackApprovers").map(markdown/* escapeMarkdown */.FV).join(", ");
    const unknown = unread === ""
        ? ""
        : ` Nobody of ${unread} counts while the console cannot read the team's members (\`teams-unreadable\`).`;
    if (approvers.length === 0 && unread !== "")
        return `Nobody who can approve is known.${unknown} Ask an administrator to set up the GitHub App, or to add a login to \`rollback-approvers\`.`;
    if (approvers.length === 0)
        return "Nobody is left who can approve: every rollback approver in the policy file requested it. Ask an administrator to add one to `rollback-approvers` in the policy file on the default branch; the policy at the time of the approval counts.";
    const excluded = policy.rollbackApprovers.filter((login) => isRequester(rollback, login));
    return `Can approve: ${(0,shortened_lists/* listUpTo */.J)(mostApprovers, approvers.map(markdown/* mention */.lE))}.${excluded.length === 0 ? "" : ` Not ${excluded.map((login) => (0,markdown/* escapeMarkdown */.FV)(login)).join(", ")}, who requested it.`}${unknown}`;
}
const isRequester = ({ requesters }, login) => (0,values/* includesUser */.P_)(requesters.map(({ by }) => by), login);
/** A gate that stops nobody is none: no run waits there. */
function ways(facts) {
    const { rollback, policy, repositoryUrl } = facts;
    const line = ["", "```", `/approve ${rollback.id} ${rollback.code}`, "```"];
    const run = `the run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml) that waits for \`${names/* environments */.dT.rollbackApproval}\``;
    const gate = gateStanding(facts);
    if (!policy.rollback.sources.includes("comment"))
        return gate === "closed"
            ? ["When the policy file accepts comments, comment this line:", ...line]
            : [`Approve ${run}.`];
    return [
        "Comment this line:",
        ...line,
        ...(gate === "open" ? ["", `Or approve ${run}.`] : []),
        ...(gate === "unknown" ? ["", `Or approve ${run}, if there is one.`] : []),
    ];
}
/** Only when the policy knows no other way is it worth a warning that this one is closed; the drill tells of the rest. */
function gateStanding({ rollback, policy, environments: { approval }, }) {
    if (!policy.rollback.sources.includes("environment"))
        return "closed";
    if (approval === undefined)
        return "unknown";
    return (0,environment_rules/* gateFindings */.Av)(approval, (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy)).length === 0 ? "open" : "closed";
}
/** What would keep the deployment, or anybody's approval, waiting. In Markdown, as everything here. */
function environmentLines(facts) {
    const { rollback, policy, environments: seen } = facts;
    const stalls = seen.production === undefined ? [] : (0,environment_rules/* stallFindings */.ZD)(seen.production);
    return [
        ...stalls.map((each) => `- **The deployment would wait at the environment "${names/* environments */.dT.production}".** ${(0,finding_markdown/* findingLine */.m)(each)}`),
        ...(isClosed(policy, facts) ? [nobodyCan(rollback, facts)] : []),
    ];
}
const isClosed = ({ rollback: { sources } }, facts) => !sources.includes("comment") && gateStanding(facts) === "closed";
function nobodyCan(rollback, { policy, environments: { approval } }) {
    const found = approval === undefined ? [] : (0,environment_rules/* gateFindings */.Av)(approval, (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy)).slice(0, 1);
    return `- **Nobody can approve this with the current settings:** the policy file accepts approvals only at the environment. ${found.map((each) => (0,markdown/* escapeMarkdown */.FV)(each.found)).join(" ")} Ask an administrator to add \`comment\` to \`rollback.sources\` in the policy file on the default branch; the line below then counts.`;
}

;// CONCATENATED MODULE: ./build/domain/rollback/request-card-table.js



/** What runs now, as far as that is known, and what would run: never more certain than the log is. */
function directionTable({ rollback, state, repositoryUrl }) {
    const { from, target, requestedAt } = rollback;
    return releaseTable({ state, repositoryUrl, now: requestedAt }, [
        { label: nowLabel(state), ...from },
        { label: "Runs after approval", ...target },
    ]);
}
function releaseTable({ state, repositoryUrl, now }, rows) {
    return (0,markdown/* table */.tp)([
        ["when", "release", "commit", "released", "how it ran"],
        ...rows.map(({ label, version, commit }) => [
            `**${label}**`,
            `**${version}**`,
            `[${(0,markdown/* codeSpan */.SS)((0,values/* shortSha */.Fu)(commit.sha))}](${repositoryUrl}/commit/${commit.sha})`,
            ...releaseHistory(state, { version, commit, now }),
        ]),
    ]);
}
function nowLabel({ attempt, production }) {
    if (attempt !== null)
        return "Being deployed now";
    return production.kind === "uncertain" ? "May run now, not certain" : "Runs now";
}
/** When it was released, and how it ran. */
function releaseHistory(state, { version, commit, now }) {
    const release = state.releases.find((each) => each.version === version && each.commit.sha === commit.sha);
    if (release !== undefined)
        return [
            `${moment(release.releasedAt)} (${(0,issue_comments/* duration */.p0)(release.releasedAt, now)} ago)`,
            `${standing(state, release, now)}; ${release.health === "healthy" ? "health verified" : "health never verified"}`,
        ];
    if (state.attempt?.commit.sha === commit.sha)
        return ["not yet", `its deployment began ${moment(state.attempt.startedAt)}`];
    return ["never finished", "its deployment failed"];
}
/** For how long, and until what; a release may have come back when what followed it was rolled back. */
function standing(state, release, now) {
    const later = state.releases.slice(state.releases.indexOf(release) + 1);
    const [next] = later;
    const cameBack = later.findIndex(({ rolledBackBy }) => rolledBackBy === null);
    const rolledBack = later.slice(0, cameBack === -1 ? later.length : cameBack);
    const takenBackBy = rolledBack.at(-1)?.rolledBackBy;
    const successor = later[rolledBack.length];
    const end = successor === undefined ? endOf(state) : { at: successor.releasedAt, until: successor.version };
    const until = end === undefined ? "" : `until ${end.until}`;
    if (next === undefined || takenBackBy === undefined || takenBackBy === null) {
        const time = (0,issue_comments/* duration */.p0)(release.releasedAt, end?.at ?? now);
        return end === undefined ? `${time} so far` : `${time}, ${until}`;
    }
    const first = `${(0,issue_comments/* duration */.p0)(release.releasedAt, next.releasedAt)}, until ${next.version}`;
    return `${first}; again since ${takenBackBy}${end === undefined ? "" : `, ${until}`}`;
}
/** What may have ended the run of the newest release: a deployment that has no good result. */
function endOf({ attempt, production }) {
    const last = attempt ?? (production.kind === "uncertain" ? production.attempt : undefined);
    return last === undefined
        ? undefined
        : { at: last.startedAt, until: `the deployment of ${last.version} began` };
}
/** "2026-11-22 10:05 UTC" */
const moment = (time) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

;// CONCATENATED MODULE: ./build/domain/rollback/request-card.js









/**
 * What would happen, before anyone approves. Whoever reads it may be new here and in a hurry: first the direction, then
 * what to look at, then the one line to copy. The code binds what stands here; the issue's text itself proves nothing.
 */
function rollbackCard(facts) {
    const { rollback, state } = facts;
    const { id, from, target, reason, requesters, automatic } = rollback;
    return [
        (0,issue_comments/* rollbackMarker */.j2)(id),
        stateLine(rollback, state),
        "",
        directionTable(facts),
        "",
        // Two dots: with three GitHub would leave out what the target has and the other has not (platform fact 125).
        `[What is taken out](${facts.repositoryUrl}/compare/${target.commit.sha}..${from.commit.sha}) (green lines leave, red lines come back)`,
        "",
        `Requested by ${automatic ? "the console, after a failure" : `@${requesters[0]?.by ?? "unknown"}`}:`,
        "",
        (0,markdown/* quote */.hD)(reason),
        "",
        ...attention(facts),
        "### What leaves production",
        "",
        ...leavingLines(rollback),
        "",
        "### What stays",
        "",
        ...stayingLines(state, target.version),
        "",
        ...(rollback.phase === "restored"
            ? ["### Nothing to approve any more", "", "What is left to do is in the newest comments."]
            : approvalLines(facts)),
    ].join("\n");
}
/** Whoever comes later reads first that it is over, and what was done. */
function stateLine(rollback, state) {
    const { id, from, target, restoredAt } = rollback;
    if (rollback.phase === "restored")
        return `**${id} is done: production went from ${from.version} back to ${target.version}${restoredAt === null ? "" : ` at ${restoredAt}`}.** Approved by ${(0,rollback_approvers/* approvedBy */.vU)(rollback)}. What follows is the request as it was approved.`;
    const how = rollback.preauthorised
        ? "The policy file approved that beforehand, so it is carried out at once."
        : "Nothing changes until it is approved below.";
    return `**Production would go from ${from.version} back to ${target.version}.** ${how}${expectedTime(state)}`;
}
/** Whoever decides wants to know when production is going to be back. */
function expectedTime({ releases }) {
    const last = releases.findLast(({ startedAt }) => startedAt !== null);
    if (last === undefined || last.startedAt === null)
        return "";
    return ` The deployment of ${last.version} took ${(0,issue_comments/* shortDuration */.TV)(last.startedAt, last.releasedAt)}; expect about as long from the approval on.`;
}
/** Room for the reason at its longest and for the line to copy, which must not be cut off. */
const mostLeaving = { lines: 100, letters: 16_000 };
const mostStaying = { lines: 10, letters: 6_000 };
function leavingLines({ carried, carriedDrift }) {
    const lines = [...carried.map(pullRequestLine), ...carriedDrift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`)];
    return lines.length === 0 ? ["No pull request."] : (0,shortened_lists/* linesUpTo */.c)(mostLeaving, lines, "see the link above.");
}
/** Names without `@`: who is told is told by a comment of its own, and GitHub delivers few mentions of one text. */
const pullRequestLine = ({ number, title, author }) => `- #${number} ${(0,markdown/* escapeMarkdown */.FV)(title, 200)}, by ${(0,markdown/* escapeMarkdown */.FV)(author)}`;
/** States "nothing found" explicitly: silence would look like "not checked". */
function attention(facts) {
    const { rollback, state } = facts;
    const lines = [
        ...environmentLines(facts),
        ...warningLines(uncertainty(rollback, state)),
        ...targetLines(state, rollback),
    ];
    return lines.length === 0 ? [] : ["### Look at this first", "", ...lines, ""];
}
const warningLines = (warnings) => warnings.map(({ what, advice }) => `- **${what}** ${advice}`);
/** What going back to this release means, whatever runs now. */
function targetLines({ releases }, { from, target, preview }) {
    const { migrations, database } = preview;
    const isClear = migrations?.kind === "found" &&
        migrations.count === 0 &&
        (database === undefined || database.tools.length > 0);
    const warnings = [
        ...healthWarnings(releases.find(({ version }) => version === target.version)),
        ...migrationWarnings(preview, target.version),
        ...workflowWarnings(preview, target.version),
        ...tagWarnings(preview, target),
    ];
    return [
        ...warningLines(warnings),
        ...(isClear ? ["- The changes include no migration."] : []),
        ...(database === undefined
            ? []
            : (0,words/* databaseLines */.dP)(database, { from: from.version, target: target.version })),
    ];
}
function uncertainty({ from }, state) {
    return [
        ...(state.attempt === null
            ? []
            : [
                {
                    what: `${state.attempt.version} is being deployed right now.`,
                    advice: "Approving the rollback stops that deployment first.",
                },
            ]),
        ...(state.attempt === null && state.production.kind === "uncertain"
            ? [
                {
                    what: "It is uncertain what runs now.",
                    advice: `The deployment of ${from.version} failed.`,
                },
            ]
            : []),
    ];
}
const healthWarnings = (release) => release?.health === "unverified"
    ? [
        {
            what: `${release.version} was never verified by a health check.`,
            advice: "All that is known is that its deployment succeeded.",
        },
    ]
    : [];
function migrationWarnings({ migrations }, target) {
    if (migrations === null)
        return [];
    const advice = `Make sure that ${target} works with the current data.`;
    if (migrations.kind === "unknown")
        return [{ what: "The console could not find out whether the changes include migrations.", advice }];
    const { paths, count, isAtLeast } = migrations;
    if (count === 0)
        return [];
    const shown = paths.slice(0, mostFiles).map((path) => (0,markdown/* codeSpan */.SS)(path, 100));
    const left = count > shown.length ? ` and ${count - shown.length} more` : "";
    const files = `${isAtLeast ? "at least " : ""}${count} ${count === 1 ? "file" : "files"}`;
    return [
        {
            what: `The changes include migrations (${files}), and a rollback does not undo them.`,
            advice: `${advice} ${shown.join(", ")}${left}.`,
        },
    ];
}
const mostFiles = 12;
function workflowWarnings({ deployWorkflow }, target) {
    const what = `${target} will be deployed by today's deploy.yml`;
    switch (deployWorkflow) {
        case "same":
            return [];
        case "differs":
            return [
                {
                    what: `${what}, which has changed since that release.`,
                    advice: "Make sure that it can deploy code that old.",
                },
            ];
        case "unknown":
            return [
                {
                    what: `${what}.`,
                    advice: "The console could not find out whether it has changed since that release.",
                },
            ];
        default:
            return deployWorkflow;
    }
}
function tagWarnings({ tag }, { version, commit }) {
    if (tag === undefined)
        return [];
    const now = tag === null ? "is gone" : `points at ${(0,values/* shortSha */.Fu)(tag)}`;
    return [
        {
            what: `The tag ${version} ${now}, not at the commit of that release.`,
            advice: `The log counts: ${(0,values/* shortSha */.Fu)(commit.sha)} will run. Find out who moved the tag.`,
        },
    ];
}
function stayingLines({ releases }, target) {
    const at = releases.findIndex(({ version }) => version === target);
    const staying = releases.slice(0, at + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
    const pullRequests = staying.toReversed().flatMap((release) => release.pullRequests);
    const all = `Everything up to ${target}`;
    if (pullRequests.length === 0)
        return [`${all}.`];
    return [
        `${all}, the newest first:`,
        "",
        ...(0,shortened_lists/* linesUpTo */.c)(mostStaying, pullRequests.map(pullRequestLine), "see the Release Notes."),
    ];
}

// EXTERNAL MODULE: ./build/actions/run/environment-facts.js
var environment_facts = __webpack_require__(1997);
;// CONCATENATED MODULE: ./build/actions/display/update-closed-comments.js



/**
 * The console's comment on pull requests that are merged or closed by now, which no run keeps up to date: what it said
 * when they were released is not true for ever. Display only: a refusal is told and stops nothing.
 */
async function updateClosedComments(ports, numbers, body) {
    try {
        const known = await ports.conversations.findOwn(numbers.map((number) => ({ number, marker: pull_request_status/* statusCommentMarker */.CF })));
        for (const id of known)
            if (id !== undefined)
                await ports.conversations.updateComment({ id, body });
    }
    catch (error) {
        const said = (0,message_of/* messageOf */.b)(error);
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `Comments on ${numbers.map((each) => `#${each}`).join(", ")}: ${said}`));
    }
}

// EXTERNAL MODULE: ./build/actions/display/upsert-comment.js
var upsert_comment = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/actions/log/send-events.js + 3 modules
var send_events = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/log/unwritten.js
var unwritten = __webpack_require__(2495);
;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/announce.js















/** The issue with the card, everybody by name, the pull requests, the webhooks. A channel that fails is recorded and stops nothing. */
async function announceRequest(ports, context, followUp) {
    const { state, policy } = context;
    const { rollback } = state;
    if (rollback === null)
        return { kind: "waits" };
    const repositoryUrl = context.snapshot.repository.url;
    const seen = await cardEnvironments(ports);
    const opened = await ports.conversations.openIssue({
        title: (0,issue_comments/* rollbackTitle */.Ns)(rollback),
        body: rollbackCard({ rollback, state, policy, environments: seen, repositoryUrl }),
        labels: ["rollback"],
        marker: (0,issue_comments/* rollbackMarker */.j2)(rollback.id),
        since: rollback.requestedAt,
    });
    const news = { rollback, news: "rollback-requested" };
    if (opened.kind === "refused")
        return tellWithoutIssue(ports, context, { ...news, followUp, opened });
    const issue = opened.value.number;
    const deliveries = await notifyEveryone(ports, context, { ...news, issue });
    const facts = { type: "rollback-announced", rollback: rollback.id, issue, deliveries };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
/** What GitHub does not say holds up no card; the card does not claim it then. */
async function cardEnvironments({ environments: port }) {
    const [production, approval] = await Promise.all([names/* environments */.dT.production, names/* environments */.dT.rollbackApproval].map((name) => port.protectionOf(name).then(environment_facts/* environmentFacts */.z, () => undefined)));
    return { production, approval };
}
async function announceCompletion(ports, context, followUp) {
    const { rollback } = context.state;
    if (rollback === null)
        return { kind: "waits" };
    const news = { rollback, news: "rollback-completed" };
    const gone = goneFrom(context, rollback.carried);
    if (followUp.refusal === null)
        await updateClosedComments(ports, gone, (0,pull_request_status/* rolledBackComment */.PT)(context.state, rollback.id));
    if (rollback.issue === null) {
        const found = `${rollback.id} has no issue.`;
        const remedy = "Allow issues for this repository; the next run opens it.";
        return tellWithoutIssue(ports, context, {
            ...news,
            followUp,
            opened: { kind: "refused", found, remedy },
        });
    }
    const { issue } = rollback;
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${issue} still shows the request`, async () => {
        const { state, policy, snapshot } = context;
        const card = { rollback, state, policy, environments: await cardEnvironments(ports) };
        const body = rollbackCard({ ...card, repositoryUrl: snapshot.repository.url });
        return ports.conversations.updateIssue({ number: issue, body });
    });
    const deliveries = await notifyEveryone(ports, context, { ...news, issue });
    const facts = { type: "rollback-completion-announced", rollback: rollback.id, deliveries };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
/** Those of them that no run shows any more. */
const goneFrom = ({ snapshot }, carried) => {
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    return carried.map(({ number }) => number).filter((number) => !open.has(number));
};
/** Its changes are back in production: says how long that took, closes the issue and what the recovery carried. */
async function closeRollback(ports, context, followUp) {
    const { state, snapshot } = context;
    const { rollback, issue, version, pullRequest: recovery, carries } = followUp;
    const release = state.releases.find((each) => each.version === version);
    if (issue !== null) {
        const body = closingText(followUp, release?.releasedAt ?? ports.clock.now());
        await unlessGone(async () => {
            await (0,upsert_comment/* upsertComment */.l)(ports, { number: issue, about: `recovered:${rollback}`, body });
            await ports.conversations.updateIssue({ number: issue, closed: true });
        });
    }
    const open = snapshot.pullRequests.filter((each) => carries.some(({ number, head }) => number === each.number && head === each.head));
    const body = `Released in ${version ?? "a later release"} by #${recovery ?? "?"}, which carried this change. There is nothing left to merge here.`;
    for (const { number } of open) {
        await (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not say that its change is released`, () => (0,upsert_comment/* upsertComment */.l)(ports, { number, about: `recovered:${rollback}`, body }));
        await (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} stays open`, () => ports.pullRequests.close(number));
    }
    const gone = [...goneFrom(context, carries), ...open.map(({ number }) => number)];
    await updateClosedComments(ports, gone, (0,pull_request_status/* recoveredComment */.RF)(followUp));
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "rollback-closed", rollback, by: "recovered", version } }],
    };
}
/** An issue that somebody deleted needs no closing. */
async function unlessGone(close) {
    try {
        await close();
    }
    catch (error) {
        if (!(0,remote_error/* isGone */.ST)(error))
            throw error;
    }
}
/**
 * Webhooks need no issue. They are told with the first refusal, which is then in the log with what became of them; the
 * issue is still pending, and a later run that opens it tells everybody.
 */
async function tellWithoutIssue(ports, context, { followUp, opened, ...message }) {
    if (followUp.refusal !== null)
        return opened;
    const deliveries = await postAll(ports, context, { ...message, issue: null });
    const told = deliveries.map(({ to, delivered, detail }) => `${to} ${delivered ? "was told" : `was not told: ${detail}`}`);
    return told.length === 0 ? opened : { ...opened, found: `${opened.found} Webhooks: ${told.join("; ")}.` };
}
/** What a run spends on comments; who is left then is in the log as not told. */
const mostMilliseconds = 120_000;
/**
 * People first, on the issue; then the pull requests. One after the other, as GitHub asks for (platform fact 82); the
 * webhooks meanwhile.
 */
async function notifyEveryone(ports, context, message) {
    const { rollback, issue, news } = message;
    const posts = postAll(ports, context, message);
    const { people, failures } = await peopleToTell(ports, context);
    const notifications = [
        ...mentionNotifications({ rollback, issue }, { news, people }),
        ...pullRequestNotifications({ ...rollback, issue }, news),
    ];
    return [...failures, ...(await send(ports, notifications, rollback.requestedAt)), ...(await posts)];
}
/** Without a team in the policy, everyone who can push; GitHub may fail to say. */
async function peopleToTell(ports, { policy }) {
    if (!policy.notification.mention)
        return { people: [], failures: [] };
    if (policy.team.length > 0)
        return { people: recipientsOf(policy, []), failures: [] };
    try {
        return { people: recipientsOf(policy, await ports.people.pushers()), failures: [] };
    }
    catch (error) {
        const missing = {
            channel: "mention",
            to: "everyone who can push",
            delivered: false,
            detail: (0,message_of/* messageOf */.b)(error),
        };
        return { people: recipientsOf(policy, []), failures: [missing] };
    }
}
/** A notification that an earlier run wrote is not written again. None is older than the request. */
async function send(ports, notifications, since) {
    const until = Date.now() + mostMilliseconds;
    // Not knowing, it is better to tell twice than not at all.
    const written = await ports.conversations
        .findOwn(notifications.map(({ number, marker }) => ({ number, marker, since })))
        .catch(() => notifications.map(() => undefined));
    const deliveries = [];
    for (const [index, { number, body, to }] of notifications.entries()) {
        const outcome = await attempt(async () => {
            const before = written[index];
            if (before !== undefined)
                return before;
            if (Date.now() > until)
                throw new Error("there was no time left");
            return (await ports.conversations.comment({ number, body })).id;
        });
        deliveries.push(...to.names.map((name) => ({ channel: to.channel, to: name, ...outcome })));
    }
    return deliveries;
}
async function attempt(comment) {
    try {
        return { delivered: true, detail: `comment ${await comment()}` };
    }
    catch (error) {
        return { delivered: false, detail: (0,message_of/* messageOf */.b)(error) };
    }
}
const postAll = async (ports, context, message) => {
    const deliveries = await Promise.all((0,send_events/* postEvent */.tk)(ports, context, eventOf(context, message)));
    return deliveries.map(({ to, delivered, detail }) => ({ channel: "webhook", to, delivered, detail }));
};
/** With the newest entry of the log as it is sent: a receiver that keeps its hash can tell whether the log was rewritten. */
function eventOf(context, { rollback, issue, news }) {
    const { log } = (0,unwritten/* writtenState */.Xv)(context);
    const home = context.snapshot.repository.url;
    const url = issue === null ? home : `${home}/issues/${issue}`;
    const event = news === "rollback-requested"
        ? (0,rollback_events/* requestedEvent */.BK)({ ...rollback, issue }, { url })
        : (0,rollback_events/* completedEvent */.yZ)({ ...rollback, issue }, { url, now: log.time });
    return { ...event, facts: { log: { sequence: log.sequence, hash: log.hash }, ...event.facts } };
}

// EXTERNAL MODULE: ./build/domain/events/logged-events.js
var logged_events = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-webhooks.js
var reduce_webhooks = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/actions/follow-ups/tell-webhooks.js





/** Sends again what webhooks did not take, with the same ids and content; after three days the log says that it was given up. */
async function tellWebhooks(ports, context, followUp) {
    const { entry, since, events } = followUp;
    const left = await sendAgain(ports, context, events);
    const missed = (0,reduce_webhooks/* undeliveredText */.n$)(left);
    const ended = (outcome, detail) => draft({ type: "events-delivered", entry, outcome, detail });
    if (left.length === 0)
        return { kind: "settled", drafts: [ended("delivered", count(events))] };
    if ((0,logged_events/* isTooOld */.Um)(since, ports.clock.now())) {
        ports.runner.notice((0,reasons/* finding */.gk)("event-not-delivered", `Given up after three days, ${count(left)}: ${missed}`));
        return { kind: "settled", drafts: [ended("given-up", missed)] };
    }
    if (targetsOf(left) < targetsOf(events)) {
        const rest = draft({ type: "events-undelivered", since, events: left });
        return { kind: "settled", drafts: [ended("partly", missed), rest] };
    }
    return { kind: "refused", found: missed, remedy: reduce_webhooks/* undeliveredRemedy */.Ii };
}
const draft = (facts) => ({ actor: names/* consoleName */.vD, facts });
const count = ({ length }) => `${length} ${length === 1 ? "event" : "events"}`;
const targetsOf = (events) => events.reduce((sum, { to }) => sum + to.length, 0);
/** In order for each address; one that does not answer gets none of the later ones now. What the policy no longer names is dropped. */
async function sendAgain(ports, context, events) {
    const printOf = (webhook) => (0,send_events/* addressOf */.ci)(webhook, ports.sha256).fingerprint;
    const known = new Set(context.policy.notification.webhooks.map(printOf));
    const silent = new Map();
    const left = [];
    for (const { event, to } of events) {
        const again = (0,logged_events/* eventOfLog */.yO)(event);
        const wanted = again === undefined ? [] : to.filter(({ fingerprint }) => known.has(fingerprint));
        if (again === undefined || wanted.length === 0)
            continue;
        const prints = new Set(wanted.map(({ fingerprint }) => fingerprint).filter((each) => !silent.has(each)));
        const takes = (webhook) => prints.has(printOf(webhook));
        for (const each of await Promise.all((0,send_events/* postTo */.Q6)(ports, context, { event: again, takes })))
            if (!each.delivered)
                silent.set(each.fingerprint, each.detail);
        const missed = wanted.filter(({ fingerprint }) => silent.has(fingerprint));
        const detail = silent.get(missed.at(-1)?.fingerprint ?? "") ?? "no answer";
        if (missed.length > 0)
            left.push({ event, to: missed, detail });
    }
    return left;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/reply-to-command.js




/**
 * Says why a command was refused, or what it cannot do, once. Where GitHub takes no answer, say on a locked pull request,
 * that is the end of it.
 */
async function answerCommand(ports, { pullRequest, comment, to, findings, counts }) {
    const reply = counts === true
        ? [`@${to}, this is noted.`, ...(0,finding_markdown/* findingLines */.h)(findings)].join("\n")
        : (0,issue_comments/* refusalReply */.fj)({ to, findings });
    const written = () => (0,upsert_comment/* upsertComment */.l)(ports, { number: pullRequest, about: `answer:${comment}`, body: reply });
    const answer = await written()
        .catch(written)
        .catch(() => null);
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "command-answered", comment, answer } }],
    };
}

// EXTERNAL MODULE: ./build/domain/rollback/withdrawal-comment.js
var withdrawal_comment = __webpack_require__(3967);
;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/announce-end.js




/** The issue of a request that was rejected or withdrawn says so, once, and is closed. */
async function announceEnd(ports, { rollback, issue, by, reason }) {
    const body = reason === null ? (0,withdrawal_comment/* withdrawnText */.sZ)(rollback, by) : (0,withdrawal_comment/* rejectedText */.ER)(rollback, { by, reason });
    try {
        await (0,upsert_comment/* upsertComment */.l)(ports, { number: issue, about: `end:${rollback}`, body });
        // Whoever withdrew it closed the issue.
        if (reason !== null)
            await ports.conversations.updateIssue({ number: issue, closed: true });
    }
    catch (error) {
        if (!(0,remote_error/* isGone */.ST)(error))
            throw error;
    }
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "rollback-end-announced", rollback } }],
    };
}

// EXTERNAL MODULE: ./build/domain/rollback/retry.js
var retry = __webpack_require__(4452);
;// CONCATENATED MODULE: ./build/domain/rollback/failure-comment.js








const failureMarker = (deployment) => `<!-- release-console:rollback-failure:${deployment} -->`;
/**
 * The deployment of a rollback failed: what runs as far as known, and the lines to copy. The code binds the
 * release that it stands beside and what is said of it.
 */
function failureText(facts, sha256) {
    const { rollback, failure, policy } = facts;
    const { id } = rollback;
    return [
        failureMarker(failure.deployment),
        `**${id} is not complete: deploying ${failure.target.version} (${failure.deployment}) failed.** The request stays open and blocks other deployments.`,
        "",
        `**Runs now:** ${runsNow(facts)}`,
        "",
        `**Evidence:** ${(0,markdown/* escapeMarkdown */.FV)(failure.evidence)}`,
        "",
        ...migrationLines(facts),
        ...(policy.rollback.sources.includes("comment") ? waysByComment(facts, sha256) : [wayAtGate(facts)]),
        "",
        failure_comment_whoMay(rollback, policy),
        "",
        `To end the request, comment \`/reject ${id} REASON\`; production then stays as it is.`,
    ].join("\n");
}
/** What was found of the release that failed, when it was shown. */
function migrationLines({ rollback, failure: { target } }) {
    const shown = rollback.shown.find(({ version }) => version === target.version);
    const database = shown?.preview.database;
    return database === undefined
        ? []
        : (0,words/* failedByMigrations */.A3)(database, { from: rollback.from.version, target: target.version });
}
const noOlder = "There is no older good release to go back to.";
function wayAtGate({ rollback: { id, target }, older, repositoryUrl }) {
    const again = `To try ${target.version} again, approve the waiting run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml).`;
    return older === undefined
        ? `${again} ${noOlder}`
        : `${again} To go to ${older.release.version} instead, end ${id} and request a rollback to that release.`;
}
function waysByComment(facts, sha256) {
    const { rollback, state, older } = facts;
    const { id, target, shown } = rollback;
    const upwards = (0,retry/* newerTargets */.GS)(state, rollback).flatMap(({ version, commit }) => {
        const preview = shown.find((each) => each.version === version)?.preview;
        if (preview === undefined)
            return [];
        const code = (0,retry/* retryCode */._s)({ rollback, target: { version, commit }, preview }, sha256);
        return ["", `To return to ${version} instead, comment:`, "", ...line(`/retry ${id} ${version} ${code}`)];
    });
    return [
        `To try ${target.version} again, comment:`,
        "",
        ...line(`/retry ${id}`),
        ...upwards,
        "",
        ...(older === undefined ? [noOlder] : furtherBack(facts, older, sha256)),
    ];
}
/** What its card would say: nobody has looked at this release yet. */
function furtherBack({ rollback, state, failure, repositoryUrl }, { release: { version, commit }, preview }, sha256) {
    const target = { version, commit };
    const { pullRequests, drift } = (0,retry/* leavingFurther */.BF)(state, rollback, version);
    const leaving = [
        ...pullRequests.map(({ number, title }) => `- #${number} ${(0,markdown/* escapeMarkdown */.FV)(title, 200)}`),
        ...drift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`),
    ];
    const code = (0,retry/* retryCode */._s)({ rollback, target, preview }, sha256);
    return [
        `To go further back, to ${version}, read this first:`,
        "",
        releaseTable({ state, repositoryUrl, now: failure.at }, [{ label: "Would run then", ...target }]),
        "",
        ...targetLines(state, { from: rollback.from, target, preview }),
        "",
        ...(leaving.length === 0
            ? ["Nothing else leaves production."]
            : ["These also leave production:", "", ...(0,shortened_lists/* linesUpTo */.c)(failure_comment_mostLeaving, leaving, "see the Release Notes.")]),
        "",
        "Then comment:",
        "",
        ...line(`/retry ${rollback.id} ${version} ${code}`),
    ];
}
const failure_comment_mostLeaving = { lines: 50, letters: 8_000 };
const line = (command) => ["```", command, "```"];
function runsNow({ rollback: { from, failures }, failure, state: { production } }) {
    const changedNothing = "No deploy job started, so this deployment changed nothing";
    if (failure.outcome === "aborted" && production.kind === "uncertain")
        return `still unknown. ${changedNothing}; since ${production.attempt.deployment} it may be ${production.attempt.version}, the release before it, or parts of both. Check the environment.`;
    if (failure.outcome === "aborted")
        return `${production.kind === "known" ? production.version : from.version}. ${changedNothing}.`;
    const tried = failures.filter(({ outcome }) => outcome === "failed").map(({ target }) => target.version);
    const possible = [...new Set([...tried.toReversed(), from.version])];
    return `unknown. It may be ${possible.join(", ")}, or parts of ${possible.length === 2 ? "both" : "them"}; check the environment.`;
}
function failure_comment_whoMay(rollback, policy) {
    const approvers = (0,rollback_approvers/* remainingApprovers */.d7)(rollback, policy);
    return approvers.length === 0
        ? "Nobody is left who can do that: every rollback approver in the policy file requested it. Ask a maintainer to add one to the policy file."
        : `Can do that: ${approvers.map(markdown/* mention */.lE).join(", ")}.`;
}

// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/draft-request.js + 1 modules
var draft_request = __webpack_require__(10);
;// CONCATENATED MODULE: ./build/actions/follow-ups/rollback/announce-failure.js




/** Its issue says what is known and how to go on. Where there is no issue, the job that failed says it. */
async function announceFailure(ports, context, { rollback: id, deployment }) {
    const { state, policy, snapshot } = context;
    const { rollback } = state;
    const failure = rollback?.failures.find((each) => each.deployment === deployment);
    if (rollback?.id !== id || failure === undefined)
        return { kind: "waits" };
    if (rollback.issue === null)
        return {
            kind: "refused",
            found: `${id} has no issue.`,
            remedy: "Allow issues for this repository; the next run opens it.",
        };
    const older = await (0,draft_request/* previewOlder */.d$)(ports, context, rollback);
    const repositoryUrl = snapshot.repository.url;
    const body = failureText({ rollback, failure, state, policy, older, repositoryUrl }, ports.sha256);
    const comment = await (0,upsert_comment/* upsertComment */.l)(ports, { number: rollback.issue, about: `failed:${deployment}`, body });
    const facts = {
        type: "rollback-failure-announced",
        ...{ rollback: id, deployment, comment },
        older: older === undefined ? null : { version: older.release.version, preview: older.preview },
    };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}

// EXTERNAL MODULE: ./build/actions/follow-ups/rollback/automatic-rollback.js
var automatic_rollback = __webpack_require__(6536);
// EXTERNAL MODULE: ./build/domain/train/commit-messages.js
var commit_messages = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
// EXTERNAL MODULE: ./build/domain/train/landable.js
var landable = __webpack_require__(2971);
;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/landing-method.js

const preferred = ["merge", "squash", "rebase"];
/**
 * The policy's method, else those allowed in the order in which they are tried: first a merge commit, which keeps the
 * released heads reachable. A rule that a job's token cannot see may forbid one (platform fact 57).
 */
function landingMethods(snapshot, policy) {
    const allowed = (0,landable/* mergeMethods */.Ly)(snapshot);
    const { method } = policy.landing;
    return preferred.filter((each) => allowed.includes(each) && (method === "auto" || method === each));
}
const landingMethod = (snapshot, policy) => landingMethods(snapshot, policy)[0];

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/protected-paths.js

/** Policy and workflows are never restored: an old policy would give removed approvers their rights back. */
const protectedPaths = { directories: [names/* workflowsPath */.ib], files: [names/* policyPath */.k1] };
/** Whether any of them differs between two commits. */
async function changesKeptPaths(ports, from, to) {
    const patterns = [names/* policyPath */.k1, `${names/* workflowsPath */.ib}/**`];
    const { paths, isComplete } = await ports.objects.changedPaths({ from, to, patterns });
    return paths.length > 0 || !isComplete;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/merge-with-success-status.js

/**
 * Merges into develop what the console answers for: GitHub lets nothing in before the console's own status is good. A run
 * that read the log earlier may call it pending in between, so what GitHub refuses for that status is tried once more.
 */
async function mergeWithSuccessStatus(ports, { description, ...request }) {
    await setSuccessStatus(ports, { sha: request.head, description });
    const merged = await ports.pullRequests.merge(request);
    if (merged.kind === "done" || !merged.found.includes(names/* statusContext */.s))
        return merged;
    await setSuccessStatus(ports, { sha: request.head, description, again: true });
    return ports.pullRequests.merge(request);
}
/** The status by which GitHub lets this commit into develop. */
const setSuccessStatus = (ports, shown) => ports.statuses.set({ ...shown, state: "success", url: ports.run.reference.url });

// EXTERNAL MODULE: ./build/actions/follow-ups/landing/commits-on-develop.js
var commits_on_develop = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/domain/train/manual-landing.js
var manual_landing = __webpack_require__(4062);
// EXTERNAL MODULE: ./build/actions/run/origin.js
var run_origin = __webpack_require__(6958);
// EXTERNAL MODULE: ./build/actions/run/outsiders.js
var outsiders = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/actions/run/follow-up-outcome.js
const mostPaths = 20;
/** For people; GitHub does not always say where. */
function inPaths(paths) {
    if (paths.length === 0)
        return "in paths that are not known";
    const more = paths.length > mostPaths ? ` and ${paths.length - mostPaths} more` : "";
    return `${paths.slice(0, mostPaths).join(", ")}${more}`;
}

// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/needs-person.js


/** Whether GitHub may have refused the merge for something that people can see and mend: a review, a check, an update. */
function needsPerson({ snapshot }, number) {
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    return pullRequest === undefined || (0,landable/* landableFindings */.Gl)(pullRequest, snapshot.rules).length > 0;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/with-base-at.js
/**
 * The standing with this merge on develop. One that was found made, manually or as part of another's, may have more on top
 * of it: then develop stays as it was read.
 */
async function withBaseAt(ports, context, { develop, method }) {
    const known = context.snapshot.develop;
    const isOlder = method === "by-hand" && (await ports.history.contains(known.sha, develop.sha));
    return isOlder ? context : { ...context, snapshot: { ...context.snapshot, develop } };
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/land-release.js













/**
 * One pull request brings a whole release to develop: where one of its own was closed or pushed to while it was deployed,
 * or conflicts by now. What production runs must not be missing from develop. Its head is pinned by its entry.
 */
async function landRelease(ports, context, version) {
    const release = context.state.releases.find((each) => each.version === version);
    const methods = landingMethods(context.snapshot, context.policy);
    if (release === undefined || methods.length === 0)
        return {
            kind: "refused",
            found: release === undefined
                ? `${version} is not among the last releases.`
                : `No merge method is allowed on ${names/* branches */.J0.base}.`,
            remedy: `Merge the tag ${version} into ${names/* branches */.J0.base} manually.`,
        };
    const manual = context.snapshot.pullRequests.find((each) => (0,manual_landing/* manualLanding */.wy)(context.state, each) === version);
    if (manual !== undefined)
        return mergeMadeByHand(ports, context, { version, pullRequest: manual, methods });
    const known = context.state.landings.find((landing) => landing.version === version);
    if (known !== undefined)
        return mergeLanding(ports, context, { landing: known, methods });
    return openLanding(ports, context, { release, methods });
}
/** What it brings besides the release nobody tested: the entry does not account for its merge, which therefore is drift. */
async function mergeMadeByHand(ports, context, { version, pullRequest, methods }) {
    const { number, head } = pullRequest;
    const approving = pullRequest.reviews.map(({ author: { login } }) => login);
    const [origin, policy] = await Promise.all([
        madePart(ports, context, { version, pullRequest }).then((part) => (0,run_origin/* lookUpOrigin */.D)(ports, context, part)),
        (0,outsiders/* withOutsiders */.x)(ports, context.policy, approving),
    ]);
    if (!(0,manual_landing/* isApprovedByHand */.Ey)(pullRequest, { policy, origin }))
        return {
            kind: "refused",
            found: `#${number} brings ${version} to ${names/* branches */.J0.base} manually, and no rollback approver has approved ${(0,values/* shortSha */.Fu)(head)}.`,
            remedy: (0,manual_landing/* approvalWanted */.X1)(pullRequest, policy),
        };
    const [method = "merge", ...others] = methods;
    const title = `Land ${version} (#${number})`;
    const message = `Released-In: ${version}`;
    const description = `Lands ${version}`;
    const merged = await mergeWithSuccessStatus(ports, { description, number, head, method, title, message });
    if (merged.kind === "refused")
        return others.length > 0 && !needsPerson(context, number)
            ? mergeMadeByHand(ports, context, { version, pullRequest, methods: others })
            : merged;
    const [made, develop] = await Promise.all([
        ports.objects.commitOf(head),
        ports.objects.commitOf(merged.value.commit),
    ]);
    return {
        kind: "settled",
        drafts: [landedDraft({ version, develop: made, method: "by-hand" })],
        context: await withBaseAt(ports, context, { develop, method }),
    };
}
/** Without the commits that were released: of those the release's own approvals speak. */
async function madePart(ports, { state }, { version, pullRequest }) {
    const release = state.releases.find((each) => each.version === version);
    if (release === undefined)
        return pullRequest;
    const { commitFacts } = pullRequest;
    const isReleased = await Promise.all(commitFacts.map(({ sha }) => ports.history.contains(release.commit.sha, sha)));
    return { ...pullRequest, commitFacts: commitFacts.filter((_, index) => isReleased[index] !== true) };
}
async function openLanding(ports, context, wanted) {
    const { version } = wanted.release;
    const made = await landingCommit(ports, context, wanted);
    if (made.kind !== "made")
        return (await mergedManually(ports, version)) ?? made;
    const { commit } = made;
    const branch = (0,names/* landingBranch */.sF)(version);
    const ref = `refs/heads/${branch}`;
    let moved = await ports.objects.moveRef({ ref, before: null, after: commit.sha, force: false });
    if (moved.kind === "raced") {
        const before = (await ports.objects.headOf(branch)) ?? null;
        moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: true });
    }
    if (moved.kind === "refused")
        return moved;
    const opened = await ports.pullRequests.open({
        branch,
        title: `Land ${version}`,
        body: landingBody(wanted.release),
        labels: [],
        assignees: [],
    });
    if (opened.kind === "refused")
        return opened;
    if (opened.value.head !== commit.sha)
        return { kind: "waits" };
    const landing = { version, pullRequest: opened.value.number, branch, commit };
    const written = await (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
        const isOwed = state.followUps.some((followUp) => followUp.kind === "land" && followUp.version === version);
        const isNew = !state.landings.some((each) => each.version === version);
        const draft = { actor: names/* consoleName */.vD, facts: { type: "landing-opened", ...landing } };
        return Promise.resolve({ drafts: isOwed && isNew ? [draft] : [], value: undefined });
    });
    const known = written.context.state.landings.find((each) => each.version === version);
    if (known?.pullRequest !== landing.pullRequest)
        return { kind: "waits" };
    return mergeLanding(ports, written.context, { landing, methods: wanted.methods });
}
/** Past the console, from the branch that the refusal names. */
async function mergedManually(ports, version) {
    const found = await ports.pullRequests.newestOf((0,names/* landingBranch */.sF)(version));
    if (found?.state !== "merged")
        return undefined;
    const made = await ports.objects.commitOf(found.head);
    return { kind: "settled", drafts: [landedDraft({ version, develop: made, method: "by-hand" })] };
}
/** The release commit itself, so that its heads become part of develop; where no merge commit may be, one of its tree. */
async function landingCommit(ports, { state, snapshot: { develop } }, { release, methods }) {
    if (methods[0] === "merge")
        return { kind: "made", commit: release.commit };
    const { version, base, commit: to } = release;
    const keep = (await changesKeptPaths(ports, base, to)) ? nothingKept : protectedPaths;
    const from = landedPart(state, release);
    const applied = await ports.objects.applyChanges({ from, to, onto: develop, keep });
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "conflict")
        return {
            kind: "refused",
            found: `${version} conflicts with ${names/* branches */.J0.base} ${inPaths(applied.paths)}.`,
            remedy: `From ${names/* branches */.J0.base} make a branch "${(0,names/* landingBranch */.sF)(version)}", merge the tag ${version} into it, resolve the conflict, open a pull request and let a rollback approver approve it; production runs ${version} and ${names/* branches */.J0.base} lacks it.`,
        };
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: [develop.sha],
        message: `Land ${version}\n\nReleased-In: ${version}\nRelease-Commit: ${to.sha}`,
    });
    return { kind: "made", commit };
}
/** What of the release develop has already: of a stack that squash tears apart, the lower ones. */
function landedPart(state, { version, base, pullRequests }) {
    const owed = new Set(state.followUps.flatMap((followUp) => followUp.kind === "land" && followUp.version === version ? [followUp.pullRequest.number] : []));
    const next = pullRequests.findIndex(({ number }) => owed.has(number));
    return pullRequests.slice(0, Math.max(next, 0)).at(-1)?.merge ?? base;
}
/** A released change of the rules has to land as well; without an App GitHub refuses it, and says so. */
const nothingKept = { directories: [], files: [] };
const landingBody = ({ version, pullRequests }) => [
    `Production runs ${version}, and not all of its pull requests could be merged as they were released: ${pullRequests.map(({ number }) => `#${number}`).join(", ")}.`,
    `This brings exactly what was released to ${names/* branches */.J0.base}. The console merges it itself where the rules allow; after a push to its branch a rollback approver has to approve it first.`,
].join("\n\n");
async function mergeLanding(ports, context, { landing, methods }) {
    const { version, pullRequest, commit } = landing;
    const [method = "merge", ...others] = methods;
    const merged = await mergeWithSuccessStatus(ports, {
        description: `Lands ${version}`,
        number: pullRequest,
        head: commit.sha,
        method,
        title: `Land ${version} (#${pullRequest})`,
        message: `Released-In: ${version}`,
    });
    if (merged.kind === "done") {
        const develop = await ports.objects.commitOf(merged.value.commit);
        return landed(ports, context, { version, develop, method: merged.value.manual ? "by-hand" : method });
    }
    const now = await ports.pullRequests.find(pullRequest);
    if (now.state === "merged" && now.mergeCommit !== undefined) {
        // With another head: what else it brought is drift, so the entry does not account for it.
        return { kind: "settled", drafts: [landedDraft({ version, develop: commit, method: "by-hand" })] };
    }
    if (now.state === "closed") {
        const { context: known } = await recordClosed(ports, context, landing);
        if (!known.state.landings.some((each) => each.version === version))
            return landRelease(ports, known, version);
    }
    if (others.length > 0 && now.head === commit.sha && !needsPerson(context, pullRequest))
        return mergeLanding(ports, context, { landing, methods: others });
    if ((0,release_decision/* pullRequestOf */._n)(context.snapshot, pullRequest)?.mergeable === "CONFLICTING")
        return {
            kind: "refused",
            found: `#${pullRequest}, which lands ${version}, conflicts with ${names/* branches */.J0.base}.`,
            remedy: `Merge ${names/* branches */.J0.base} into its branch "${landing.branch}", resolve the conflict, push, and let a rollback approver approve #${pullRequest}; production runs ${version} and ${names/* branches */.J0.base} lacks it.`,
        };
    return {
        ...merged,
        remedy: `${merged.remedy} Merge #${pullRequest}: production runs ${version} and ${names/* branches */.J0.base} lacks it.`,
    };
}
const recordClosed = (ports, context, { version, pullRequest }) => (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
    const facts = { type: "landing-closed", version, pullRequest };
    const isKnown = state.landings.some((each) => each.pullRequest === pullRequest);
    return Promise.resolve({ drafts: isKnown ? [{ actor: names/* consoleName */.vD, facts }] : [], value: undefined });
});
const landedDraft = (place) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "release-landed", ...place },
});
const landed = async (ports, context, place) => ({
    kind: "settled",
    drafts: [landedDraft(place)],
    context: await withBaseAt(ports, context, place),
});

// EXTERNAL MODULE: ./build/actions/log/fallback-policy.js
var fallback_policy = __webpack_require__(9550);
;// CONCATENATED MODULE: ./build/actions/follow-ups/landing/land-pull-request.js













/**
 * Brings one pull request of a good release onto develop: by fast-forward where rules allow it (then all land at once),
 * else by the merge API with the head that was released, else with its whole release by a landing pull request. Its
 * required status turns green first: GitHub asks for it, and a job's token bypasses no rule (platform fact 38). The log
 * is read again before each: a rollback approved meanwhile ends the landing.
 */
async function landPullRequest(ports, first, followUp) {
    const context = await freshStanding(ports, first);
    const { snapshot, policy, state } = context;
    const { version, pullRequest } = followUp;
    if (!state.followUps.some(({ key }) => key === followUp.key))
        return { kind: "waits" };
    // Being rolled back: it leaves production, so it must not reach develop any more.
    if ((0,state_taint/* taintedCommits */.a)(state, pullRequest.number).has(pullRequest.head))
        return { kind: "waits" };
    if (state.landings.some((landing) => landing.version === version))
        return landRelease(ports, context, version);
    if (mayFastForward(context, followUp)) {
        await setSuccessStatus(ports, { sha: pullRequest.head, description: releasedIn(version) });
        const forwarded = await fastForward(ports, context, followUp).catch(whereRefused);
        if (forwarded !== undefined)
            return forwarded;
    }
    return mergeBy(ports, context, { followUp, methods: landingMethods(snapshot, policy) });
}
const releasedIn = (version) => `Released in ${version}`;
/** By a rule that is not visible here, which a merge may pass. */
function whereRefused(error) {
    if (!(error instanceof transaction/* WriteRefusedError */.wO))
        throw error;
    return undefined;
}
async function mergeBy(ports, context, { followUp, methods }) {
    const { version, pullRequest } = followUp;
    const [method, ...others] = methods;
    if (method === undefined)
        return {
            kind: "refused",
            found: `No merge method is allowed on ${names/* branches */.J0.base}.`,
            remedy: `Allow one in the repository's settings or in the ruleset of ${names/* branches */.J0.base}.`,
        };
    const merged = await mergeWithSuccessStatus(ports, {
        description: releasedIn(version),
        number: pullRequest.number,
        head: pullRequest.head,
        method,
        title: `Land #${pullRequest.number}: ${(0,commit_messages/* titleInMessage */.Hl)(pullRequest.title)}`,
        message: `Released-In: ${version}\nProposed-by: @${pullRequest.author}`,
    });
    if (merged.kind === "refused")
        return unmerged(ports, context, { followUp, method, others, refusal: merged });
    const { commit, tree, manual } = merged.value;
    const how = manual ? "by-hand" : method;
    return land_pull_request_landed(ports, context, { followUp, merged: { commit, tree }, method: how });
}
/** What this run has put on develop itself GitHub may not show yet. */
async function freshStanding(ports, context) {
    const { snapshot: known } = context;
    const read = await (0,fallback_policy/* readAgain */.n)(ports, context);
    const isBehind = read.snapshot.develop.sha !== known.develop.sha &&
        !(await ports.history.contains(read.snapshot.develop.sha, known.develop.sha));
    return isBehind ? { ...read, snapshot: { ...read.snapshot, develop: known.develop } } : read;
}
async function land_pull_request_landed(ports, context, { followUp, merged: { commit, tree }, method, }) {
    const { head } = followUp.pullRequest;
    const isReplayed = method === "rebase" || method === "by-hand";
    const [develop, commits] = await Promise.all([
        tree === undefined ? ports.objects.commitOf(commit) : { sha: commit, tree },
        isReplayed ? (0,commits_on_develop/* commitsOnDevelop */.R)(ports, context, { head, commit }) : [commit],
    ]);
    return {
        kind: "settled",
        drafts: [land_pull_request_landedDraft(followUp, { develop, commits, method })],
        context: await withBaseAt(ports, context, { develop, method }),
    };
}
const land_pull_request_landedDraft = ({ version, pullRequest: { number, head } }, place) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "pull-request-landed", version, pullRequest: number, head, ...place },
});
/** Merged manually, closed, pushed to, or refused by a rule. What was released reaches develop all the same. */
async function unmerged(ports, context, { followUp, method, others, refusal }) {
    const { number, head } = followUp.pullRequest;
    if (await isOnDevelop(ports, context, followUp)) {
        // The entry names the released head and not what is on develop, which therefore stays drift: nobody tested what else came with it.
        const develop = await ports.objects.commitOf(head);
        const place = { develop, commits: [head], method: "by-hand" };
        return { kind: "settled", drafts: [land_pull_request_landedDraft(followUp, place)], context };
    }
    const now = await ports.pullRequests.find(number);
    const shown = (0,release_decision/* pullRequestOf */._n)(context.snapshot, number);
    const isLost = now.state !== "open" ||
        now.head !== head ||
        shown?.isDraft === true ||
        shown?.mergeable === "CONFLICTING";
    if (isLost)
        return landRelease(ports, context, followUp.version);
    if (needsPerson(context, number))
        return refusal;
    // Nobody is asked for anything that is visible here, so waiting would help nobody.
    if (others.length > 0)
        return mergeBy(ports, context, { followUp, methods: others });
    const isFinal = method === "rebase" || followUp.refusal !== null;
    return isFinal ? landRelease(ports, context, followUp.version) : refusal;
}
/** By its commits, or because putting its change there once more would change nothing. */
async function isOnDevelop(ports, { snapshot: { develop }, state }, { version, pullRequest: { number, head, merge } }) {
    if (await ports.history.contains(develop.sha, head))
        return true;
    const release = state.releases.find((each) => each.version === version);
    const place = release?.pullRequests.findIndex((each) => each.number === number) ?? -1;
    if (release === undefined || place < 0)
        return false;
    const from = release.pullRequests[place - 1]?.merge ?? release.base;
    if (await changesKeptPaths(ports, from, merge))
        return false; // paths that are not compared here
    const applied = await ports.objects.applyChanges({ from, to: merge, onto: develop, keep: protectedPaths });
    return applied.kind === "applied" && applied.tree === develop.tree;
}
/** develop is where the release was built on and nothing but the push itself is asked of it. */
function mayFastForward({ snapshot, state, policy }, { version, pullRequest }) {
    const { rules, develop } = snapshot;
    const isFree = !rules.pullRequestRequired &&
        rules.requiredContexts.length === 0 &&
        !rules.linearHistory &&
        !rules.signatures &&
        !rules.mergeQueue;
    const release = state.releases.find((each) => each.version === version);
    const isBase = develop.sha === state.train.base.sha && release?.commit.sha === state.train.tip.sha;
    return (isFree &&
        isBase &&
        policy.landing.method === "auto" &&
        snapshot.repository.mergeMethods.includes("merge") &&
        (0,release_decision/* pullRequestOf */._n)(snapshot, pullRequest.number)?.head === pullRequest.head);
}
async function fastForward(ports, context, followUp) {
    const { version } = followUp;
    const release = context.state.releases.find((each) => each.version === version);
    if (release === undefined)
        return {
            kind: "refused",
            found: `${version} is not among the last releases.`,
            remedy: "Merge the pull request manually.",
        };
    const { develop } = context.snapshot;
    const facts = {
        type: "release-landed",
        version,
        develop: release.commit,
        method: "fast-forward",
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, (now) => {
        const isOwed = now.state.followUps.some(({ key }) => key === followUp.key);
        const isTainted = (0,state_taint/* taintedCommits */.a)(now.state, followUp.pullRequest.number).has(followUp.pullRequest.head);
        if (!isOwed || isTainted || now.snapshot.develop.sha !== develop.sha)
            return Promise.resolve({ drafts: [], value: false });
        return Promise.resolve({
            drafts: [{ actor: names/* consoleName */.vD, facts }],
            moves: [
                {
                    ref: `refs/heads/${names/* branches */.J0.base}`,
                    before: develop.sha,
                    after: release.commit.sha,
                    force: false,
                },
            ],
            value: true,
        });
    });
    if (!written.value)
        return { kind: "waits" };
    return {
        kind: "settled",
        drafts: [],
        context: { ...written.context, snapshot: { ...written.context.snapshot, develop: release.commit } },
    };
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/recovery-branch.js

/**
 * Of a branch that this run did not make: the log does not know it, so git is asked. One that stands on a revert which came
 * to develop by squash, or was made again since, brings back nothing by itself; whatever it is, develop as it is now is not
 * its base unless it holds that.
 */
async function placeOf(ports, { snapshot: { develop } }, { rollback, head }) {
    const { reverted, revert } = rollback;
    if (revert !== null &&
        (reverted === null || (await standsOnCommit(ports, { develop, head, on: revert.commit }))))
        return { base: revert.commit, stacked: true };
    const own = await ports.history.ownCommits(develop.sha, head);
    const earlier = own.findLast(({ title }) => title === revertTitle(rollback));
    if (earlier !== undefined)
        return { base: await ports.objects.commitOf(earlier.sha), stacked: true };
    return { base: await sharedWith(ports, { develop, head }), stacked: false };
}
async function standsOnCommit({ history }, { develop, head, on }) {
    const [holds, isLanded] = await Promise.all([
        history.contains(head, on.sha),
        history.contains(develop.sha, on.sha),
    ]);
    return holds && !isLanded;
}
/** The develop that a branch holds. */
async function sharedWith(ports, { develop, head }) {
    const shared = await ports.history.mergeBase(develop.sha, head);
    return shared === undefined || shared === develop.sha ? develop : ports.objects.commitOf(shared);
}
/**
 * What an open recovery's changes are changes to by now. Whoever brought its branch up to date took over what was taken
 * out of develop since; read as a change of the recovery it would take that out of the new one as well. And develop may
 * have more than the branch ever held: that is nobody's change, and no recovery takes it out.
 */
async function baseOf(ports, { base }, { develop, head }) {
    const shared = await ports.history.mergeBase(develop.sha, head);
    // Merged manually: what it had over its base was taken out of develop again.
    if (shared === undefined || shared === base.sha || shared === head)
        return base;
    const [isNewer, isHeld] = await Promise.all([
        ports.history.contains(shared, base.sha),
        ports.history.contains(head, base.sha),
    ]);
    return isNewer || !isHeld ? ports.objects.commitOf(shared) : base;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/build-recovery.js





/** The commit that brings everything back, and what could not be taken in. */
async function makeRecovery(ports, context, { rollback, base }) {
    const { develop } = context.snapshot;
    // Nothing to take back: the attempt itself, whose merge lands the original heads (platform fact 36).
    if (await nothingLanded(ports, context, rollback)) {
        const since = rollback.toRecover[0]?.since ?? base;
        const attempt = { rollback, base: since, commit: rollback.from.commit };
        const made = await absorbRecoveries(ports, context, attempt);
        // The attempt may hold an earlier head of one that is left out: each would have to wait for the other.
        if (made.leftOut.length === 0)
            return made;
    }
    let commit = base;
    for (const span of rollback.toRecover) {
        const applied = await ports.objects.applyChanges({
            from: span.since,
            to: span.until,
            onto: commit,
            keep: protectedPaths,
        });
        if (applied.kind === "refused")
            return applied;
        if (applied.kind === "conflict")
            return conflict(rollback, base, applied.paths);
        if (applied.tree === commit.tree)
            continue;
        const message = `Bring back what ${rollback.id} rolled back\n\nRollback: ${rollback.id}\nRolled-Back: ${rollback.from.version} ${span.until.sha}`;
        commit = await ports.objects.createCommit({ tree: applied.tree, parents: [commit.sha], message });
    }
    const made = await absorbRecoveries(ports, context, { rollback, base, commit });
    if (made.commit.tree !== base.tree)
        return made;
    return rollback.reverted?.method === "unneeded" ? nothing(rollback, develop) : empty(rollback);
}
const conflict = ({ id, from, toRecover }, base, paths) => ({
    kind: "refused",
    found: `What ${id} took out of production conflicts with ${names/* branches */.J0.base} ${inPaths(paths)}.`,
    remedy: `Bring it back manually: create the branch "${(0,names/* recoveryBranch */.Sz)(id)}" at ${base.sha}, take over ${toRecover.map(({ since, until }) => `the changes from ${since.sha} to ${until.sha} (${from.version})`).join(" and ")}, and open a pull request from it to ${names/* branches */.J0.base}. The console takes it for the recovery.`,
});
/** Only policy or workflow files were changed: nothing was taken out, so nothing comes back. */
const nothing = ({ id }, develop) => ({
    kind: "settled",
    drafts: [{ actor: names/* consoleName */.vD, facts: { type: "recovery-unneeded", rollback: id, develop } }],
});
/** Changes that were taken out and yet are not missing: a recovery that silently brings back nothing is the worst one. */
const empty = ({ id, from }) => ({
    kind: "refused",
    found: `The changes of ${from.version} were taken out of ${names/* branches */.J0.base}, and bringing them back changes nothing there.`,
    remedy: `Look at ${names/* branches */.J0.base}: if somebody has brought ${from.version} back manually, take that out, or push the branch "${(0,names/* recoveryBranch */.Sz)(id)}" yourself and open a pull request from it.`,
});
/** A failed attempt that develop never held: landed by squash and taken out manually, its merge would bring nothing back. */
async function nothingLanded(ports, { state, snapshot: { develop } }, { id, reverted, toRecover, from, carried, target }) {
    const [span] = toRecover;
    if (reverted?.method !== "unneeded" || toRecover.length !== 1 || span === undefined)
        return false;
    if (span.until.sha !== from.commit.sha || span.since.sha !== target.commit.sha)
        return false;
    if (state.releases.some(({ rolledBackBy }) => rolledBackBy === id))
        return false; // released, so perhaps landed
    const heads = [from.commit.sha, ...carried.map(({ head }) => head)];
    const contained = await Promise.all(heads.map((head) => ports.history.contains(develop.sha, head)));
    return !contained.some(Boolean) && !(await isLostByMerging(ports, { develop, ...span }));
}
/** Proven by trying: whoever merged it manually and took it out again leaves no other trace. */
async function isLostByMerging(ports, { develop, since, until }) {
    const keep = { directories: [], files: [] };
    const heads = [{ sha: until.sha, message: "Try what its merge brings back" }];
    const [applied, merged] = await Promise.all([
        ports.objects.applyChanges({ from: since, to: until, onto: develop, keep }),
        ports.merging.mergeOnto({ base: develop.sha, heads }),
    ]);
    if (merged.scratch !== undefined)
        await ports.merging.discard(merged.scratch);
    return (applied.kind === "applied" && (merged.kind !== "merged" || merged.commits.at(-1)?.tree !== applied.tree));
}
/** Three-way over what each stood on, so that a revert below it takes nothing out again. */
async function absorbRecoveries(ports, context, { rollback, base, commit: first, }) {
    let commit = first;
    const absorbs = [];
    const leftOut = [];
    for (const recovery of context.state.recoveries) {
        const head = await headOf(ports, context, recovery);
        if (head === undefined)
            continue;
        const from = await knownOf(ports, context, { rollback, recovery, head });
        const taken = await takeIn(ports, { commit, recovery, head, from });
        if ("sha" in taken) {
            commit = taken;
            absorbs.push({ recovery, head });
        }
        else
            leftOut.push(taken);
    }
    return { kind: "made", base, commit, absorbs, leftOut };
}
/** undefined: merged manually, so that develop has it; merged before its revert, it was taken out again. */
async function headOf(ports, { snapshot }, { pullRequest, stacked }) {
    const open = (0,release_decision/* pullRequestOf */._n)(snapshot, pullRequest);
    if (open !== undefined)
        return open.head;
    const { state, head } = await ports.pullRequests.find(pullRequest);
    return state === "merged" && !stacked ? undefined : head;
}
/** What the new recovery has of the earlier one already: where that was in the attempt, all but the fixes pushed since. */
async function knownOf(ports, { snapshot: { develop } }, { rollback, recovery, head, }) {
    const attempted = rollback.carried.find(({ number }) => number === recovery.pullRequest);
    return attempted !== undefined && (await ports.history.contains(head, attempted.head))
        ? ports.objects.commitOf(attempted.head)
        : baseOf(ports, recovery, { develop, head });
}
async function takeIn(ports, { commit, recovery, head, from }) {
    const theirs = await ports.objects.commitOf(head);
    const { pullRequest, rollback } = recovery;
    if (await changesKeptPaths(ports, recovery.commit, theirs))
        return {
            pullRequest,
            rollback,
            found: "it changes policy or workflow files, which the console does not move",
        };
    const applied = await ports.objects.applyChanges({ from, to: theirs, onto: commit, keep: protectedPaths });
    if (applied.kind === "refused")
        return { pullRequest, rollback, found: applied.found };
    if (applied.kind === "conflict")
        return { pullRequest, rollback, found: `both change ${inPaths(applied.paths)}` };
    return ports.objects.createCommit({
        tree: applied.tree,
        parents: [commit.sha, head],
        message: `Take in the recovery of ${rollback}\n\nRollback: ${rollback}\nPull-Request: #${pullRequest}`,
    });
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/open-recovery.js






/**
 * Opens the pull request that brings back everything that was rolled back: the target, plus all that the rolled-back
 * attempt had over it, on develop as it is after the revert, plus earlier recoveries that are not released, with every
 * fix pushed to them. Opened at once, on top of a revert that has not landed.
 */
async function openRecovery(ports, context, id) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(context.state, id);
    if (rollback === undefined || rollback.phase !== "restored")
        return { kind: "waits" };
    const base = recoveryBase(context, rollback);
    if (base === undefined)
        return { kind: "waits" };
    const manual = openedByHand(context, rollback);
    if (manual !== undefined)
        return adopt(ports, context, { rollback, ...manual });
    const made = await makeRecovery(ports, context, { rollback, base });
    if (made.kind !== "made")
        return made;
    return publishRecovery(ports, context, { rollback, made });
}
/** develop once it is clean; until then the revert itself, so that nothing waits for a person. */
const recoveryBase = ({ snapshot }, { reverted, revert }) => reverted === null ? revert?.commit : snapshot.develop;
/**
 * From the recovery's branch, where Actions may not open pull requests or somebody resolved a conflict. What a killed run
 * of the console opened is not taken for that: going on with it finishes what that run did not come to.
 */
function openedByHand({ snapshot }, { id }) {
    const branch = (0,names/* recoveryBranch */.Sz)(id);
    return snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository && !each.author.isBot);
}
/** A branch that this run did not make: what it stands on and what it holds git says. */
async function adopt(ports, context, { rollback, number, head, }) {
    const [commit, place, absorbs] = await Promise.all([
        ports.objects.commitOf(head),
        placeOf(ports, context, { rollback, head }),
        inBranch(ports, context, head),
    ]);
    if (commit.tree === place.base.tree)
        return empty(rollback);
    const isOurs = await isAsMade(ports, context, { rollback, commit, base: place.base });
    return openedAs({ rollback, number, commit, ...place, absorbs, ...(isOurs ? {} : { adopted: true }) });
}
/** What a killed run of the console pushed there is known by its tree. */
async function isAsMade(ports, context, { rollback, commit, base }) {
    const made = await makeRecovery(ports, context, { rollback, base });
    return made.kind === "made" && made.commit.tree === commit.tree;
}
const openedAs = ({ rollback, number, commit, base, stacked, absorbs, adopted, }) => ({
    kind: "settled",
    drafts: [
        {
            actor: names/* consoleName */.vD,
            facts: {
                type: "recovery-opened",
                rollback: rollback.id,
                pullRequest: number,
                branch: (0,names/* recoveryBranch */.Sz)(rollback.id),
                commit,
                base,
                stacked,
                ...(adopted === undefined ? {} : { adopted }),
                carries: carriedBy(rollback, absorbs),
                absorbs: absorbs.map(({ recovery: { rollback: of, pullRequest }, head }) => ({
                    rollback: of,
                    pullRequest,
                    head,
                })),
            },
        },
    ],
});
const carriedBy = ({ carried }, absorbs) => (0,active_rollbacks/* eachOnce */.B)([...carried, ...absorbs.flatMap(({ recovery }) => recovery.carries)]);
/** Which of the earlier recoveries the branch holds as they are now. */
async function inBranch(ports, context, head) {
    const held = await Promise.all(context.state.recoveries.map(async (recovery) => {
        const theirs = await headOf(ports, context, recovery);
        if (theirs === undefined || !(await ports.history.contains(head, theirs)))
            return [];
        return [{ recovery, head: theirs }];
    }));
    return held.flat();
}
async function publishRecovery(ports, context, { rollback, made }) {
    const branch = (0,names/* recoveryBranch */.Sz)(rollback.id);
    const ref = await ports.objects.moveRef({
        ref: `refs/heads/${branch}`,
        before: null,
        after: made.commit.sha,
        force: false,
    });
    if (ref.kind === "refused")
        return ref;
    const carries = carriedBy(rollback, made.absorbs);
    const opened = await ports.pullRequests.open({
        branch,
        title: recoveryTitle(rollback),
        body: recoveryBody(textOf(context, { rollback, made, carries })),
        labels: ["recovery"],
        assignees: [...new Set(carries.map(({ author }) => author))].slice(0, 10),
    });
    if (opened.kind === "refused")
        return askSomebody(context, { rollback, refusal: opened });
    const { number, head } = opened.value;
    await startChecks(ports, branch);
    // A branch that was there already: what a killed run made or a person pushed, perhaps before the revert landed.
    if (head !== made.commit.sha)
        return adopt(ports, context, { rollback, number, head });
    const { base, commit, absorbs } = made;
    return openedAs({ rollback, number, commit, base, stacked: rollback.reverted === null, absorbs });
}
const textOf = ({ snapshot }, { rollback, made, carries, }) => ({
    rollback,
    carries,
    base: made.base,
    commit: made.commit,
    absorbs: made.absorbs.map(({ recovery }) => recovery),
    leftOut: made.leftOut,
    repositoryUrl: snapshot.repository.url,
});
/** Where Actions may not open pull requests the branch is there all the same: one click opens it. */
function askSomebody({ snapshot }, { rollback, refusal, }) {
    const branch = (0,names/* recoveryBranch */.Sz)(rollback.id);
    const link = openRecoveryLink(rollback, { branch, repositoryUrl: snapshot.repository.url });
    const remedy = `${refusal.remedy} Or open the pull request of "${branch}", which brings back what ${rollback.id} took out, yourself.`;
    return { ...refusal, remedy, link };
}
/** What GITHUB_TOKEN pushes starts no checks (platform fact 2); a dispatch does, where the workflow allows one (platform fact 121). */
async function startChecks(ports, branch) {
    if (ports.hasApp)
        return;
    try {
        const started = await ports.runs.startChecks(branch);
        ports.runner.info(`Checks of ${branch}: ${started.join(", ") || "none can be dispatched"}`);
    }
    catch (error) {
        ports.runner.info(`Checks of ${branch}: ${(0,message_of/* messageOf */.b)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/mark-deployed.js



/** What the release is found by from now on. */
async function createTag(ports, context, { version, commit }) {
    const { sequence, hash } = (0,unwritten/* writtenState */.Xv)(context).log;
    const tagged = await ports.tags.create({
        version,
        commit: commit.sha,
        message: `Release ${version}\n\nRelease-Console-Entry: ${sequence}\nRelease-Console-Hash: ${hash}\n`,
    });
    if (tagged.kind === "refused")
        return tagged;
    return {
        kind: "settled",
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "release-tagged", version, commit: commit.sha } }],
    };
}
/** Recoveries are made from this branch: under its name counts no other commit, whoever put it there. */
async function pinAttempt(ports, { deployment, commit }) {
    const branch = (0,names/* attemptBranch */.Cf)(deployment);
    const outcome = await ports.objects.moveRef({
        ref: `refs/heads/${branch}`,
        before: null,
        after: commit.sha,
        force: false,
    });
    if (outcome.kind === "refused")
        return outcome;
    const head = outcome.kind === "raced" ? await ports.objects.headOf(branch) : commit.sha;
    if (head === undefined)
        return { kind: "waits" }; // another run made it, and GitHub does not show it yet
    if (head !== commit.sha)
        return {
            kind: "refused",
            found: `The branch ${branch} is at ${(0,values/* shortSha */.Fu)(head)}, not at the deployed commit ${(0,values/* shortSha */.Fu)(commit.sha)}.`,
            remedy: `Delete the branch ${branch}; the next run makes it again.`,
        };
    return {
        kind: "settled",
        drafts: [
            { actor: names/* consoleName */.vD, facts: { type: "attempt-pinned", deployment, branch, commit: commit.sha } },
        ],
    };
}

// EXTERNAL MODULE: ./build/domain/log/canonical-json.js
var canonical_json = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/domain/rollback/form.js
var rollback_form = __webpack_require__(3758);
;// CONCATENATED MODULE: ./build/domain/train/release-notes.js




/** Release Notes: each pull request once, in the release that ships it; a rolled-back release keeps them under a banner. */
function releaseNotes(release, state, repositoryUrl) {
    const banner = bannerOf(release);
    return [
        `## ${release.version}`,
        "",
        ...(banner === null ? [] : [`> **${banner}**`, ""]),
        `Released ${release.releasedAt.slice(0, 10)} from [${(0,values/* shortSha */.Fu)(release.commit.sha)}](${repositoryUrl}/commit/${release.commit.sha}), ${release.health === "healthy" ? "health verified" : "health not verified"}${release.previous === null ? "" : `, after ${release.previous}`}.`,
        ...(banner === null
            ? ["", `[Request a rollback to ${release.version}](${(0,rollback_form/* formUrl */.es)(repositoryUrl, release.version)})`]
            : []),
        "",
        "### Changes",
        "",
        ...release.pullRequests.map((each) => releasedLine(each, release)),
        ...broughtBack(release, state),
        ...(release.drift.length === 0
            ? []
            : [
                "",
                "### Also in it: commits that bypassed the console",
                "",
                ...release.drift.map(({ sha, title, author }) => `- ${(0,values/* shortSha */.Fu)(sha)} ${(0,markdown/* escapeMarkdown */.FV)(title)} (${(0,markdown/* escapeMarkdown */.FV)(author)})`),
            ]),
        ...checkLines(release, repositoryUrl),
        "",
    ].join("\n");
}
/** Markdown of the newest releases, newest first. */
const allReleaseNotes = (state, repositoryUrl) => [
    "# Release Notes",
    "",
    ...state.releases
        .slice(-50)
        .toReversed()
        .map((release) => releaseNotes(release, state, repositoryUrl)),
].join("\n");
const bannerOf = ({ rolledBackBy }) => rolledBackBy === null ? null : `Rolled back by ${rolledBackBy}: production does not run this release.`;
const notesPath = (release) => `releases/${release.version}.md`;
const notesDataPath = (release) => `releases/${release.version}.json`;
/** With whose work it is and who approved it. */
function releasedLine(pullRequest, release) {
    const { number, recovers } = pullRequest;
    const approvers = (release.basis?.approvals ?? []).filter((each) => each.pullRequest === number);
    const approved = approvers.length === 0 ? "" : `, approved by ${approvers.map(({ by }) => `@${by}`).join(", ")}`;
    if (recovers === null)
        return `${changeLine(pullRequest)}${approved}`;
    const people = [
        ...new Set([...release.bringsBack, pullRequest]
            .flatMap(({ author, contributors }) => [author, ...contributors])
            .filter((login) => !login.endsWith("[bot]"))),
    ];
    return `- ${(0,markdown/* escapeMarkdown */.FV)(pullRequest.title)} (#${number})${people.length === 0 ? "" : ` by ${people.map((login) => `@${login}`).join(", ")}`}${approved}`;
}
/** One line for each name, with the runs. */
function checkLines({ basis }, repositoryUrl) {
    const checks = basis?.checks ?? [];
    if (checks.length === 0)
        return [];
    const lines = checks.map(({ pullRequest, name, app, workflow, conclusion, run }) => {
        const shown = `${(0,markdown/* escapeMarkdown */.FV)(name)} (${(0,markdown/* escapeMarkdown */.FV)(workflow ?? app)})`;
        const where = run === null ? "" : ` [run ${run}](${repositoryUrl}/actions/runs/${run})`;
        return `- #${pullRequest}: ${shown}: ${(0,markdown/* escapeMarkdown */.FV)(conclusion)}${where}`;
    });
    return ["", "### Checks that had passed", "", ...lines];
}
const personOf = (login) => (login.endsWith("[bot]") ? (0,markdown/* escapeMarkdown */.FV)(login) : `@${login}`);
const changeLine = ({ title, number, author }) => `- ${(0,markdown/* escapeMarkdown */.FV)(title)} (#${number}) by ${personOf(author)}`;
/** By a recovery among its pull requests, or by one that was merged manually and is in it as drift. */
function broughtBack(release, state) {
    const changes = release.bringsBack.map((each) => `${changeLine(each)}${firstShipped(each.number, release, state)}`);
    const drift = release.bringsBackDrift.map((each) => `- ${(0,state_drift/* driftText */.LU)(each)}`);
    const lines = [...changes, ...drift].map((line) => `  ${line}`);
    return lines.length === 0 ? [] : ["- Brings back what was rolled back:", ...lines];
}
function firstShipped(number, release, state) {
    const first = state.releases.find((other) => other.version !== release.version && other.pullRequests.some((each) => each.number === number));
    return first === undefined ? "" : `, first shipped in ${first.version}`;
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/release-notes.js





const releaseOf = (state, version) => state.releases.find((each) => each.version === version);
/** Notes on the log branch, which are the truth: one file for the release, its data, and all of them newest first. */
async function writeNotes(ports, context, version) {
    const url = context.snapshot.repository.url;
    const written = await (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
        const release = releaseOf(state, version);
        if (release === undefined ||
            !state.followUps.some((followUp) => followUp.kind === "notes" && followUp.version === version))
            return Promise.resolve({ drafts: [], value: undefined });
        const files = [
            { path: notesPath(release), content: releaseNotes(release, state, url) },
            { path: notesDataPath(release), content: `${(0,canonical_json/* indentedCanonicalJson */.ww)(release)}\n` },
            { path: "RELEASE_NOTES.md", content: allReleaseNotes(state, url) },
        ];
        const digests = Object.fromEntries(files.map(({ path, content }) => [path, ports.sha256(content)]));
        const facts = {
            type: "release-notes-written",
            version,
            banner: bannerOf(release),
            files: digests,
        };
        return Promise.resolve({ drafts: [{ actor: names/* consoleName */.vD, facts }], files, value: undefined });
    });
    return { kind: "settled", drafts: [], context: written.context };
}
/** The GitHub Release: a copy of the notes. GitHub may refuse it across workflow changes; the release stands all the same. */
async function writePage(ports, { state, snapshot }, version) {
    const release = releaseOf(state, version);
    if (release === undefined)
        return {
            kind: "refused",
            found: `${version} is not among the last releases.`,
            remedy: "Write its page manually from the notes on release-log.",
        };
    if (state.followUps.some((followUp) => followUp.kind === "tag" && followUp.version === version))
        return { kind: "waits" };
    const page = await ports.releasePages.write({
        version,
        commit: release.commit.sha,
        body: releaseNotes(release, state, snapshot.repository.url),
        isKnown: release.page !== null,
        latest: (0,target/* liveRelease */._8)(state)?.version === version,
        withdrawn: release.rolledBackBy !== null,
    });
    if (page.kind === "refused")
        return page;
    const { id, url } = page.value;
    return {
        kind: "settled",
        drafts: [
            {
                actor: names/* consoleName */.vD,
                facts: { type: "release-published", version, page: id, url, banner: bannerOf(release) },
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/domain/gates/rule-changes.js
var rule_changes = __webpack_require__(1414);
;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/reopen-recovery.js





/**
 * Its pull request was merged before the revert that it stands on, so that the revert took out what it had brought back.
 * Its branch goes forward, from whatever it holds by now, and another pull request is opened from it.
 */
async function openAgain(ports, context, recovery) {
    const { pullRequest, branch, rollback } = recovery;
    const { state, head: merged } = await ports.pullRequests.find(pullRequest);
    if (state === "open")
        return { kind: "waits" }; // opened by this very run, which has yet to see it
    if (state === "closed")
        return {
            kind: "refused",
            found: `#${pullRequest} is not open.`,
            remedy: `Reopen #${pullRequest}; nothing else brings back what ${rollback} took out.`,
        };
    const before = (await ports.objects.headOf(branch)) ?? null;
    const own = await ports.objects.commitOf(before ?? merged);
    const made = await forward(ports, context, { recovery, own });
    if (made.kind !== "made")
        return made;
    const { commit } = made;
    if (commit.sha !== before) {
        const ref = `refs/heads/${branch}`;
        const moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: false });
        if (moved.kind === "refused")
            return moved;
        if (moved.kind === "raced")
            return { kind: "waits" };
    }
    const opened = await openFrom(ports, context, recovery);
    if (opened.kind === "refused")
        return opened;
    await startChecks(ports, branch);
    const { number, head } = opened.value;
    if (head !== commit.sha)
        return { kind: "waits" }; // GitHub does not show the new head yet, or somebody pushed to it
    const base = context.snapshot.develop;
    const facts = {
        type: "recovery-restacked",
        rollback,
        pullRequest: number,
        from: own.sha,
        commit,
        base,
    };
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
async function forward(ports, { snapshot: { develop } }, { recovery, own }) {
    const { rollback, base } = recovery;
    const applied = await ports.objects.applyChanges({
        from: base,
        to: own,
        onto: develop,
        keep: protectedPaths,
    });
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "conflict")
        return manual(recovery, `Bringing it back conflicts with ${names/* branches */.J0.base} ${inPaths(applied.paths)}.`);
    if (applied.tree === develop.tree)
        return manual(recovery, `Bringing it back would change nothing on ${names/* branches */.J0.base}.`);
    // An earlier run came that far, and GitHub did not let it open the pull request.
    if (own.tree === applied.tree && (await ports.history.contains(own.sha, develop.sha)))
        return { kind: "made", commit: own };
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: [own.sha, develop.sha],
        message: `Bring back once more what ${rollback} rolled back\n\nRollback: ${rollback}`,
    });
    return { kind: "made", commit };
}
const manual = ({ pullRequest, branch, base }, found) => ({
    kind: "refused",
    found: `#${pullRequest} was merged before the revert, which then took out what it had brought back. ${found}`,
    remedy: `Make the branch "${branch}" manually: ${names/* branches */.J0.base} with the changes from ${base.sha} to the head of #${pullRequest}. Open a pull request from it to ${names/* branches */.J0.base}; the console takes it for the recovery.`,
});
async function openFrom(ports, { snapshot }, recovery) {
    const { pullRequest, branch, rollback, from, carries } = recovery;
    const titled = { id: rollback, from };
    const opened = await ports.pullRequests.open({
        branch,
        title: recoveryTitle(titled),
        body: `Goes on from #${pullRequest}, which was merged before the revert of ${rollback}: that took out again what it had brought back. Whom and what it carries is written there. Push the repair to this branch.`,
        labels: ["recovery"],
        assignees: [...new Set(carries.map(({ author }) => author))].slice(0, 10),
    });
    if (opened.kind === "done")
        return opened;
    const link = openRecoveryLink(titled, { branch, repositoryUrl: snapshot.repository.url });
    return { ...opened, remedy: `${opened.remedy} Or open it yourself.`, link };
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/restack-recovery.js








/**
 * Where its revert came to develop by squash, by rebase or manually, the branch stands on a commit that develop does not
 * hold: merged like that it would bring back nothing. It goes forward by one commit whose tree is develop plus its changes,
 * compare-and-swap, never forced; a fix pushed meanwhile stays. One that was merged before its revert goes forward, too,
 * and gets another pull request.
 */
async function restackRecovery(ports, context, followUp) {
    const recovery = context.state.recoveries.find(({ rollback }) => rollback === followUp.rollback);
    if (recovery === undefined || !recovery.stacked)
        return { kind: "waits" };
    const open = (0,release_decision/* pullRequestOf */._n)(context.snapshot, recovery.pullRequest) ?? openOf(context, recovery.branch);
    return open === undefined
        ? openAgain(ports, context, recovery)
        : restack(ports, context, { recovery, pullRequest: open, landed: followUp.landed });
}
/** Opened again from its branch, by a run that was killed or by a person. */
const openOf = ({ snapshot }, branch) => snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);
async function restack(ports, context, { recovery, pullRequest, landed }) {
    const { develop } = context.snapshot;
    const { head } = pullRequest;
    const [isLanded, isHeld] = await Promise.all([
        ports.history.contains(develop.sha, recovery.base.sha),
        ports.history.contains(head, recovery.base.sha),
    ]);
    if (isLanded && isHeld) {
        const isItself = pullRequest.number === recovery.pullRequest;
        const commit = isItself ? recovery.commit : await ports.objects.commitOf(head);
        return restacked(recovery, pullRequest, { commit, base: await sharedWith(ports, { develop, head }) });
    }
    const rules = (0,rule_changes/* ruleChanges */.g)(pullRequest);
    if (rules.length > 0)
        return restack_recovery_manual(recovery, `It changes ${rules.join(", ")}, which the console does not move.`);
    const isUpdated = await ports.history.contains(head, landed.sha);
    if (!isUpdated || isHeld)
        return goForward(ports, context, { recovery, pullRequest, isUpdated });
    const [commit, base] = await Promise.all([
        ports.objects.commitOf(head),
        sharedWith(ports, { develop, head }),
    ]);
    return restacked(recovery, pullRequest, { commit, base }); // rebased manually
}
async function goForward(ports, { snapshot: { develop } }, { recovery, pullRequest, isUpdated }) {
    const { head } = pullRequest;
    const own = await ports.objects.commitOf(head);
    const [applied, base] = await Promise.all([
        ports.objects.applyChanges({
            from: recovery.base,
            to: isUpdated ? recovery.commit : own,
            onto: isUpdated ? own : develop,
            keep: protectedPaths,
        }),
        isUpdated ? sharedWith(ports, { develop, head }) : develop,
    ]);
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "conflict")
        return restack_recovery_manual(recovery, `Its changes conflict with ${names/* branches */.J0.base} ${inPaths(applied.paths)}.`);
    if (applied.tree === base.tree)
        return restack_recovery_manual(recovery, `On ${names/* branches */.J0.base} as it is now it would change nothing.`);
    if (isUpdated && applied.tree === own.tree)
        return restacked(recovery, pullRequest, { commit: own, base });
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: isUpdated ? [head] : [head, develop.sha],
        message: forwardMessage(recovery),
    });
    const ref = `refs/heads/${recovery.branch}`;
    const moved = await ports.objects.moveRef({ ref, before: head, after: commit.sha, force: false });
    if (moved.kind === "refused")
        return moved;
    if (moved.kind === "raced")
        return { kind: "waits" };
    await startChecks(ports, recovery.branch);
    return restacked(recovery, pullRequest, { commit, base });
}
const forwardMessage = ({ rollback }) => `Stand on ${names/* branches */.J0.base} as it is after the revert\n\nRollback: ${rollback}`;
const restacked = (recovery, { number, head }, { commit, base }) => ({
    kind: "settled",
    drafts: [
        {
            actor: names/* consoleName */.vD,
            facts: {
                type: "recovery-restacked",
                rollback: recovery.rollback,
                from: head,
                commit,
                base,
                ...(number === recovery.pullRequest ? {} : { pullRequest: number }),
            },
        },
    ],
});
/** A plain merge of develop would take out again what the branch brings back. */
const restack_recovery_manual = ({ pullRequest, branch, base }, found) => ({
    kind: "refused",
    found: `#${pullRequest} is based on a revert that reached ${names/* branches */.J0.base} as a different commit. ${found}`,
    remedy: `Do not press "Update branch". Move it manually: git fetch && git rebase --onto origin/${names/* branches */.J0.base} ${base.sha} origin/${branch}, resolve, and push it with --force-with-lease.`,
});

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/manual-revert.js





/**
 * The pull request of the revert's branch that the log does not know: what a killed run opened or somebody brought up to
 * date, recognised by its tree, or what a person made because the revert conflicts. That counts by a rollback approver's
 * review of its very head, merged or not, since nothing else has judged what it does to develop.
 */
async function revertMadeByHand(ports, context, { rollback, wanted }) {
    const { snapshot } = context;
    const branch = (0,names/* revertBranch */.Z9)(rollback.id);
    const open = snapshot.pullRequests.find((each) => each.headBranch === branch && !each.isCrossRepository);
    if (open === undefined) {
        // Only after a conflict somebody was asked to make one.
        return wanted === undefined ? manual_revert_mergedManually(ports, context, rollback) : { kind: "none" };
    }
    const commit = await ports.objects.commitOf(open.head);
    const adopted = { pullRequest: open.number, branch, commit, base: snapshot.develop };
    if (commit.tree === wanted)
        return { kind: "adopted", revert: adopted };
    if (await isApproved(ports, context, open))
        return { kind: "adopted", revert: { ...adopted, manual: true } };
    return { kind: "waits", refusal: unapproved(context, open) };
}
async function manual_revert_mergedManually(ports, context, rollback) {
    const found = await ports.pullRequests.newestOf((0,names/* revertBranch */.Z9)(rollback.id));
    if (found?.state !== "merged" || found.mergeCommit === undefined)
        return { kind: "none" };
    const merged = { ...found, headBranch: (0,names/* revertBranch */.Z9)(rollback.id), isCrossRepository: false };
    if (!(await isApproved(ports, context, { ...merged, headRepository: undefined })))
        return { kind: "waits", refusal: unproven(context, found) };
    return { kind: "landed", develop: await ports.objects.commitOf(found.mergeCommit) };
}
/** By a rollback approver who neither opened it nor wrote or pushed any of it; whoever asked for the rollback may be it. */
async function isApproved(ports, context, change) {
    const approving = change.reviews.map(({ author: { login } }) => login);
    const [origin, policy] = await Promise.all([
        (0,run_origin/* lookUpOrigin */.D)(ports, context, change),
        (0,outsiders/* withOutsiders */.x)(ports, context.policy, approving),
    ]);
    return (0,manual_landing/* isApprovedByHand */.Ey)(change, { policy, origin });
}
const unapproved = ({ policy }, { number, head }) => ({
    kind: "refused",
    found: `#${number} is to take the rolled-back changes out, manually, and no rollback approver has approved its head ${(0,values/* shortSha */.Fu)(head)}.`,
    remedy: `Let ${approversOf(policy)}, who neither opened it nor wrote or pushed any of it, approve #${number}; the next run merges it. Production stays held until then.`,
});
/** develop has something that conflicts with what was to be taken out, so nobody can tell what is left of it but a person. */
const unproven = ({ policy }, { number, head }) => ({
    kind: "refused",
    found: `#${number} was merged with the head ${(0,values/* shortSha */.Fu)(head)}, and ${names/* branches */.J0.base} changed in the same places, so only a person can tell whether everything that was rolled back is out of it.`,
    remedy: `Let ${approversOf(policy)}, who neither opened it nor wrote or pushed any of it, look at ${names/* branches */.J0.base} and approve #${number} as it was merged, or take the rest out by another pull request. Production stays held until then.`,
});
const approversOf = ({ rollbackApprovers }) => rollbackApprovers.map((login) => `@${login}`).join(" or ");

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/revert-outcome.js




const settled = (drafts) => ({ kind: "settled", drafts });
const unneeded = ({ id }, develop) => settled([{ actor: names/* consoleName */.vD, facts: { type: "revert-unneeded", rollback: id, develop } }]);
/** develop stays untouched and held; the ways out of it are recognised by later runs. */
const revert_outcome_conflict = ({ from }, { paths, how }) => ({
    kind: "refused",
    found: `${names/* branches */.J0.base} has since changed in the same places as ${from.version}: ${inPaths(paths)}.`,
    remedy: `Take ${from.version} out of ${names/* branches */.J0.base} manually: ${how} and let a rollback approver approve it; the console merges it. Production stays held until then.`,
});
const revertMessage = (rollback) => `${revertTitle(rollback)}\n\nRollback: ${rollback.id}\nApproved-by: ${(0,rollback_approvers/* approvedBy */.vU)(rollback)}`;
const revert_outcome_landedDraft = ({ id }, place) => ({
    actor: names/* consoleName */.vD,
    facts: { type: "revert-landed", rollback: id, ...place },
});

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/revert.js











/**
 * Takes the rolled-back changes out of develop, three-way, so that what came since stays. Where develop is protected this
 * is a pull request which the console merges itself: the approval of the rollback is its approval. It is over when
 * develop holds nothing of it any more, whoever saw to that.
 */
async function revertDevelop(ports, context, id) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(context.state, id);
    if (rollback === undefined || rollback.phase !== "restored")
        return { kind: "waits" };
    return rollback.revert === null
        ? makeRevert(ports, context, rollback)
        : landRevert(ports, context, { rollback, revert: rollback.revert });
}
async function makeRevert(ports, context, rollback) {
    const { develop } = context.snapshot;
    const applied = await takenOut(ports, rollback, develop);
    if (applied.kind === "refused")
        return applied;
    if (applied.kind === "applied" && applied.tree === develop.tree)
        return unneeded(rollback, develop);
    const manual = await revertMadeByHand(ports, context, {
        rollback,
        wanted: applied.kind === "applied" ? applied.tree : undefined,
    });
    if (manual.kind === "landed")
        return settled([revert_outcome_landedDraft(rollback, { develop: manual.develop, method: "by-hand", isDrift: true })]);
    if (manual.kind === "waits")
        return manual.refusal;
    if (manual.kind === "adopted")
        return recordRevert(ports, context, { rollback, revert: manual.revert });
    if (applied.kind === "conflict")
        return revert_outcome_conflict(rollback, {
            paths: applied.paths,
            how: `push the branch "${(0,names/* revertBranch */.Z9)(rollback.id)}" with that, open a pull request from it`,
        });
    const commit = await ports.objects.createCommit({
        tree: applied.tree,
        parents: [develop.sha],
        message: revertMessage(rollback),
    });
    return isFree(context)
        ? pushRevert(ports, context, { rollback, commit })
        : openRevert(ports, context, { rollback, commit });
}
const takenOut = (ports, { onDevelop: { since, until } }, develop) => ports.objects.applyChanges({ from: until, to: since, onto: develop, keep: protectedPaths });
const isFree = ({ snapshot: { rules } }) => !rules.pullRequestRequired && rules.requiredContexts.length === 0;
async function pushRevert(ports, context, { rollback, commit }) {
    const { develop } = context.snapshot;
    const written = await (0,transaction/* transact */.hL)(ports, context, (now) => {
        if (now.snapshot.develop.sha !== develop.sha || !isOwed(now, rollback))
            return Promise.resolve({ drafts: [], value: false });
        return Promise.resolve({
            drafts: [revert_outcome_landedDraft(rollback, { develop: commit, method: "fast-forward" })],
            moves: [{ ref: `refs/heads/${names/* branches */.J0.base}`, before: develop.sha, after: commit.sha, force: false }],
            value: true,
        });
    });
    if (!written.value)
        return { kind: "waits" };
    return { kind: "settled", drafts: [], context: withDevelop(written.context, commit) };
}
const withDevelop = (context, develop) => ({
    ...context,
    snapshot: { ...context.snapshot, develop },
});
const isOwed = ({ state }, { id }) => state.followUps.some((followUp) => followUp.kind === "revert" && followUp.rollback === id);
/** The branch is the console's own; one that a killed run or an earlier revert left there is put where it belongs. */
async function openRevert(ports, context, { rollback, commit }) {
    const branch = (0,names/* revertBranch */.Z9)(rollback.id);
    const ref = `refs/heads/${branch}`;
    let moved = await ports.objects.moveRef({ ref, before: null, after: commit.sha, force: false });
    if (moved.kind === "raced") {
        const before = (await ports.objects.headOf(branch)) ?? null;
        moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: true });
    }
    if (moved.kind === "refused")
        return moved;
    if (moved.kind === "raced")
        return { kind: "waits" };
    const opened = await ports.pullRequests.open({
        branch,
        title: revertTitle(rollback),
        body: `Takes the changes that ${rollback.id} rolled back out of ${names/* branches */.J0.base}; policy and workflow files stay as they are. The console merges it itself where the rules allow.`,
        labels: ["rollback"],
        assignees: [],
    });
    if (opened.kind === "refused")
        return opened;
    const { number, head } = opened.value;
    if (head !== commit.sha)
        return { kind: "waits" }; // GitHub does not show the new head yet, or somebody pushed to it
    return recordRevert(ports, context, {
        rollback,
        revert: { pullRequest: number, branch, commit, base: context.snapshot.develop },
    });
}
async function recordRevert(ports, context, { rollback, revert }) {
    const draft = {
        actor: names/* consoleName */.vD,
        facts: { type: "revert-opened", rollback: rollback.id, ...revert },
    };
    const { context: now } = await (0,transaction/* transact */.hL)(ports, context, (each) => {
        const isNew = isOwed(each, rollback) && (0,active_rollbacks/* rollbackOf */.ID)(each.state, rollback.id)?.revert === null;
        return Promise.resolve({ drafts: isNew ? [draft] : [], value: undefined });
    });
    const known = (0,active_rollbacks/* rollbackOf */.ID)(now.state, rollback.id)?.revert;
    if (known?.pullRequest !== revert.pullRequest)
        return { kind: "waits" };
    return landRevert(ports, now, { rollback, revert });
}
async function landRevert(ports, context, { rollback, revert }) {
    const method = landingMethod(context.snapshot, context.policy) ?? "merge";
    const merged = await mergeWithSuccessStatus(ports, {
        description: `Revert of ${rollback.id}`,
        number: revert.pullRequest,
        head: revert.commit.sha,
        method,
        title: revertTitle(rollback),
        message: `Rollback: ${rollback.id}\nApproved-by: @${rollback.approval?.by ?? "unknown"}`,
    });
    if (merged.kind === "refused")
        return revert_unmerged(ports, context, { rollback, revert, refusal: merged });
    const { commit, tree } = merged.value;
    const develop = tree === undefined ? await ports.objects.commitOf(commit) : { sha: commit, tree };
    return revert_landed(ports, context, {
        rollback,
        revert,
        head: revert.commit.sha,
        develop,
        method: merged.value.manual ? "by-hand" : method,
    });
}
/** Read as open before it was merged or closed, it would board staging once nothing knows any more what it was. */
const withoutOpen = (context, { pullRequest }) => ({
    ...context,
    snapshot: {
        ...context.snapshot,
        pullRequests: context.snapshot.pullRequests.filter(({ number }) => number !== pullRequest),
    },
});
/**
 * Proven by the tree; where develop has moved on meanwhile, by asking once more what would have to be taken out. Where
 * that conflicts nobody can say but a person, who has looked at the head that the log knows and at no other.
 */
async function revert_landed(ports, context, { rollback, revert, head, develop, method }) {
    const now = withoutOpen(await withBaseAt(ports, context, { develop, method }), revert);
    // What nobody but its approver saw is no part of the rollback: whoever tests the next train is shown it.
    const isOurs = revert.manual === undefined && (head === revert.commit.sha || develop.tree === revert.commit.tree);
    const place = { develop, method, ...(isOurs ? {} : { isDrift: true }) };
    const done = { kind: "settled", drafts: [revert_outcome_landedDraft(rollback, place)], context: now };
    if (develop.tree === revert.commit.tree)
        return done;
    const left = await takenOut(ports, rollback, develop);
    if (left.kind === "refused")
        return left;
    const isDone = left.kind === "applied" ? left.tree === develop.tree : head === revert.commit.sha;
    // Else something of it landed while the revert was on its way, or the revert is another one by now.
    return isDone ? done : startAnew(ports, now, { rollback, revert, cause: "incomplete" });
}
/** Merged by a person, perhaps with another head as after "Update branch"; closed; pushed to; overtaken by develop; or waiting for somebody. */
async function revert_unmerged(ports, context, { rollback, revert, refusal }) {
    const { pullRequest: number } = revert;
    const { state, head, mergeCommit } = await ports.pullRequests.find(number);
    if (state === "merged" && mergeCommit !== undefined) {
        const develop = await ports.objects.commitOf(mergeCommit);
        return revert_landed(ports, context, { rollback, revert, head, develop, method: "by-hand" });
    }
    if (state === "closed")
        return startAnew(ports, context, { rollback, revert, cause: "closed" });
    const { snapshot } = context;
    const waiting = {
        ...refusal,
        remedy: `${refusal.remedy} Merge #${number}; production stays held until then.`,
    };
    // Judged as what a person made, at a head that both answers show: one of them may be older than the other.
    if (head !== revert.commit.sha)
        return (0,release_decision/* pullRequestOf */._n)(snapshot, number)?.head === head
            ? startAnew(ports, context, { rollback, revert, cause: "outdated" })
            : waiting;
    if (snapshot.develop.sha === revert.base.sha)
        return waiting;
    const applied = await takenOut(ports, rollback, snapshot.develop);
    if (applied.kind === "refused")
        return waiting;
    if (applied.kind === "conflict")
        return revert_outcome_conflict(rollback, {
            paths: applied.paths,
            how: `merge ${names/* branches */.J0.base} into the branch "${revert.branch}" of #${number}, resolve it, push that`,
        });
    const isDone = applied.tree === snapshot.develop.tree;
    const isStuck = (0,release_decision/* pullRequestOf */._n)(snapshot, number)?.mergeable === "CONFLICTING";
    if (!isDone && !isStuck)
        return waiting;
    await ports.pullRequests.close(number);
    return startAnew(ports, withoutOpen(context, revert), { rollback, revert, cause: "outdated" });
}
async function startAnew(ports, context, { rollback, revert, cause }) {
    const facts = {
        type: "revert-closed",
        rollback: rollback.id,
        pullRequest: revert.pullRequest,
        cause,
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, ({ state }) => {
        const isKnown = (0,active_rollbacks/* rollbackOf */.ID)(state, rollback.id)?.revert?.pullRequest === revert.pullRequest;
        return Promise.resolve({ drafts: isKnown ? [{ actor: names/* consoleName */.vD, facts }] : [], value: undefined });
    });
    const now = written.context.snapshot.readAt === context.snapshot.readAt
        ? withDevelop(written.context, context.snapshot.develop)
        : written.context;
    const known = (0,active_rollbacks/* rollbackOf */.ID)(now.state, rollback.id);
    return known === undefined ? { kind: "waits" } : makeRevert(ports, now, known);
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/close-superseded.js

/** Closes a pull request whose work another one does, with a comment that points to its replacement. Merged ones stay merged. */
async function closeSuperseded(ports, { pullRequest, by }) {
    const facts = { type: "superseded-closed", pullRequest, by };
    const { state } = await ports.pullRequests.find(pullRequest);
    if (state === "open") {
        await ports.conversations.comment({ number: pullRequest, body: farewell(by) });
        await ports.pullRequests.close(pullRequest);
    }
    return { kind: "settled", drafts: [{ actor: names/* consoleName */.vD, facts }] };
}
const farewell = (by) => by === null
    ? "A later rollback spans this one; what this pull request was to do is done by the later one. It is closed."
    : `A later rollback took this over: #${by} holds everything of this pull request, with every fix that was pushed to it. Go on there. The branch stays where it is.`;

;// CONCATENATED MODULE: ./build/actions/follow-ups/recovery/tell-clean-up.js






/** What is left of a rollback waits for somebody: its issue names the very click, one comment for each thing that waits. */
async function tellMissingClick(ports, { state, snapshot }, { rollback: id, followUp, found, remedy, link }) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, id);
    const issue = rollback?.issue ?? state.recoveries.find((each) => each.rollback === id)?.issue ?? null;
    if (issue === null)
        return;
    const number = followUp.kind === "revert" ? rollback?.revert?.pullRequest : undefined;
    const where = [
        ...(number === undefined ? [] : [`Where: ${snapshot.repository.url}/pull/${number}`]),
        ...(link === undefined
            ? []
            : [`Where: [open the pull request](${link}); the console takes it from there.`]),
    ];
    const what = followUp.kind === "revert" ? "The revert" : "The recovery";
    const held = followUp.kind === "revert" ? "; production takes no release until then" : "";
    const body = [
        `${what} of ${id} waits for somebody${held}.`,
        "",
        `Found: ${(0,markdown/* escapeMarkdown */.FV)(found)}`,
        `Do: ${(0,markdown/* escapeMarkdown */.FV)(remedy)}`,
        ...where,
    ].join("\n");
    await (0,show_or_tell/* showOrTell */.Q)(ports, `#${issue} does not say what ${id} waits for`, () => (0,upsert_comment/* upsertComment */.l)(ports, { number: issue, about: `waits:${followUp.key.replaceAll(" ", "-")}`, body }));
}
/** Closed pull requests whose changes left production: their comment links the recovery, now that there is one. */
async function tellCarried(ports, { state, snapshot }, id) {
    const recovery = state.recoveries.find(({ rollback }) => rollback === id);
    if (recovery === undefined)
        return;
    const open = new Set(snapshot.pullRequests.map(({ number }) => number));
    const gone = recovery.carries.map(({ number }) => number).filter((number) => !open.has(number));
    if (gone.length > 0)
        await updateClosedComments(ports, gone, (0,pull_request_status/* rolledBackComment */.PT)(state, id));
}

;// CONCATENATED MODULE: ./build/actions/follow-ups/settle-follow-ups.js





















/**
 * Settles every follow-up that can be settled; a refused one hides and blocks no other. Their entries are written together,
 * with whatever a settler writes itself or at the end. `onlyOrphaned`: leaves alone what a run that is still alive is
 * settling. `putsOff`: the caller writes the last entries. Repeating it changes nothing.
 */
async function settleFollowUps(ports, first, { onlyOrphaned, putsOff = false }) {
    const isDue = (followUp) => !onlyOrphaned || followUp.refusal === null || triesAgain(ports, followUp);
    const owners = new Set(first.state.followUps.filter(isDue).map(({ run }) => run));
    const alive = onlyOrphaned ? await liveRuns(ports, owners) : new Set();
    const tried = new Set();
    // Whoever was to settle them may have done so and ended since the log was read.
    const isUntried = ({ run, refusal }) => run !== ports.run.reference.id && !alive.has(run) && refusal === null;
    let context = onlyOrphaned && first.state.followUps.some(isUntried) ? await (0,fallback_policy/* readAgain */.n)(ports, first) : first;
    let aside = [];
    const recordAside = async () => {
        const waiting = aside;
        aside = [];
        for (const each of waiting)
            context = await conclude(ports, context, each);
    };
    const settleNext = async () => {
        const followUp = context.state.followUps
            .filter((each) => isDue(each) && !tried.has(each.key) && !alive.has(each.run))
            .toSorted((one, other) => rank(one) - rank(other))[0];
        if (followUp === undefined)
            return false;
        tried.add(followUp.key);
        if (!onlyOrphaned && isNotes(followUp))
            return true; // append-release-notes, the next step of this job, writes them
        const attempt = attemptOf(ports, context, followUp);
        if (runsAside(followUp, context))
            aside.push({ followUp, attempt });
        else
            context = await conclude(ports, context, { followUp, attempt });
        return true;
    };
    try {
        for (;;) {
            if (await settleNext())
                continue;
            if (aside.length === 0)
                return putsOff ? context : await writeAll(ports, context);
            await recordAside();
        }
    }
    catch (error) {
        // Done already, and done again by a later run if this fails, too.
        await recordAside().catch(() => undefined);
        await (0,transaction/* catchUp */.xA)(ports, context).catch(() => undefined);
        throw error;
    }
}
/** People are told while develop is put right: neither needs the other. Its entry comes when the others are written. */
const runsAside = ({ kind }, { state }) => kind === "announce-completion" && (state.rollback?.issue ?? null) !== null;
/** What GitHub refused is tried again by the sweep and manually, not by every run: the refusal needs a person. */
const triesAgain = ({ run: { hint } }, { kind }) => hint.kind === "schedule" ||
    hint.kind === "dispatch" ||
    // develop moved, or somebody opened or approved a pull request: that may be what it waited for.
    ((hint.kind === "push" || hint.kind === "workflow-run") && dependsOnBranches.has(kind));
const dependsOnBranches = new Set(["land", "revert", "restack", "recovery"]);
const isNotes = ({ kind }) => kind === "notes" || kind === "page";
async function liveRuns(ports, owners) {
    const others = [...owners].filter((run) => run !== ports.run.reference.id);
    const statuses = await Promise.all(others.map(async (run) => ({ run, status: (await ports.runs.status(run)).status })));
    // One that waits at a gate may wait for days, and settles nothing before.
    const rests = new Set(["completed", "waiting"]);
    return new Set(statuses.filter(({ status }) => !rests.has(status)).map(({ run }) => run));
}
/** `putsOff` is over: what was settled and is not in the log yet is written. */
async function writeAll(ports, context) {
    return keepRefs(context, await (0,transaction/* catchUp */.xA)(ports, context));
}
async function settleOne(ports, context, followUp) {
    return writeAll(ports, await settlePuttingOff(ports, context, followUp));
}
/** The caller writes the entries. */
const settlePuttingOff = (ports, context, followUp) => conclude(ports, context, { followUp, attempt: attemptOf(ports, context, followUp) });
/** Never rejects, so that it may be waited for later. */
async function attemptOf(ports, context, followUp) {
    try {
        return { kind: "outcome", outcome: await settle(ports, context, followUp) };
    }
    catch (error) {
        const refusal = refusalIn(error);
        return refusal === undefined ? { kind: "fault", error } : { kind: "refused", ...refusal };
    }
}
async function conclude(ports, context, { followUp, attempt }) {
    const attempted = await attempt;
    switch (attempted.kind) {
        case "outcome":
            return recordOutcome(ports, context, { followUp, outcome: attempted.outcome });
        case "refused":
            return recordRefusal(ports, context, { followUp, ...attempted });
        case "fault":
            throw attempted.error;
        default:
            return attempted;
    }
}
async function recordOutcome(ports, context, { followUp, outcome }) {
    switch (outcome.kind) {
        case "waits":
            return context;
        case "refused":
            return recordRefusal(ports, context, {
                followUp,
                found: outcome.found,
                remedy: outcome.remedy,
                link: outcome.link,
            });
        case "settled":
            try {
                const settled = (0,unwritten/* withUnwritten */.z5)(ports, outcome.context ?? context, [
                    { followUp: followUp.key, drafts: outcome.drafts },
                ]);
                if (followUp.kind === "recovery")
                    await tellCarried(ports, settled, followUp.rollback);
                return settled;
            }
            catch (error) {
                const refusal = refusalIn(error);
                if (refusal === undefined)
                    throw error;
                return recordRefusal(ports, context, { followUp, ...refusal });
            }
        default:
            return outcome;
    }
}
/** Whatever GitHub definitely refuses is that follow-up's alone; a fault ends the run, which the next one makes up for. */
function refusalIn(error) {
    if (error instanceof transaction/* WriteRefusedError */.wO)
        return { found: error.found, remedy: error.remedy };
    if (!(0,remote_error/* isRefusal */.vu)(error))
        return undefined;
    return {
        found: error.said,
        remedy: "Undo what keeps GitHub from it, for instance unlock the conversation. The sweep tries again; nothing else waits for it.",
    };
}
/**
 * How each kind is settled, in the order in which they are: the first lets the train move; people are told early; a
 * revert comes before the recovery that stands on it. A kind that is missing here does not compile.
 */
const settlers = {
    tag: createTag,
    "pin-attempt": (ports, _, followUp) => pinAttempt(ports, followUp),
    "ask-rollback": automatic_rollback/* askForRollback */.p_,
    answer: (ports, _, followUp) => answerCommand(ports, followUp),
    "announce-request": (ports, context, followUp) => announceRequest(ports, seenBy(context, followUp.rollback), followUp),
    "announce-failure": announceFailure,
    "announce-completion": (ports, context, followUp) => announceCompletion(ports, seenBy(context, followUp.rollback), followUp),
    "announce-end": (ports, _, followUp) => announceEnd(ports, followUp),
    land: landPullRequest,
    revert: (ports, context, { rollback }) => revertDevelop(ports, context, rollback),
    restack: restackRecovery,
    recovery: (ports, context, { rollback }) => openRecovery(ports, context, rollback),
    "close-superseded": (ports, _, followUp) => closeSuperseded(ports, followUp),
    notes: (ports, context, { version }) => writeNotes(ports, context, version),
    page: (ports, context, { version }) => writePage(ports, context, version),
    "close-rollback": closeRollback,
    "tell-webhooks": tellWebhooks,
};
const order = Object.keys(settlers);
const rank = ({ kind }) => order.indexOf(kind);
const settle = (ports, context, followUp) => settlers[followUp.kind](ports, context, followUp);
/** For announcements, which speak of one rollback: an earlier one may still be to be told of. */
function seenBy(context, id) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(context.state, id) ?? null;
    return { ...context, state: { ...context.state, rollback } };
}
/** An outcome may know where develop is by now, which an older read does not. */
const keepRefs = (known, now) => now.snapshot.develop.sha === known.snapshot.develop.sha
    ? now
    : { ...now, snapshot: { ...now.snapshot, develop: known.snapshot.develop } };
async function recordRefusal(ports, context, { followUp, found, remedy, link }) {
    const whole = link === undefined ? remedy : `${remedy} Link: ${link}`;
    ports.runner.notice((0,reasons/* finding */.gk)("follow-up-refused", `${followUp.key} is still pending: ${found}`, whole));
    if (followUp.refusal?.found === found)
        return context;
    const facts = {
        type: "follow-up-refused",
        followUp: followUp.key,
        reason: "refused",
        found,
        remedy: whole,
    };
    const written = await (0,transaction/* transact */.hL)(ports, context, () => Promise.resolve({ drafts: [{ actor: names/* consoleName */.vD, facts }], value: undefined }));
    if (followUp.kind === "revert" || followUp.kind === "recovery" || followUp.kind === "restack")
        await tellMissingClick(ports, written.context, {
            rollback: followUp.rollback,
            followUp,
            found,
            remedy,
            link,
        });
    return written.context;
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ askEarly),
/* harmony export */   bv: () => (/* binding */ sendToGate),
/* harmony export */   gk: () => (/* binding */ isGateUsable)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);

/**
 * Whether a gate at this environment would stop anybody. GitHub would make a missing one without rules, and everybody
 * would pass (platform facts 20 and 23). When it cannot be used a notice says so; approvals then come the other way.
 */
async function isGateUsable(ports, environment, asked = ports.environments.protectionOf(environment)) {
    const protection = await asked;
    if (protection.kind === "found" && protection.reviewers.length > 0 && !protection.customRules)
        return true;
    const lack = protection.kind === "missing"
        ? "does not exist"
        : protection.customRules
            ? "has custom protection rules"
            : "has no required reviewers";
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("environment-unprotected", `The environment "${environment}" ${lack}.`));
    return false;
}
/**
 * Asks for an environment before the policy was read, by the name that it probably has. What is returned answers
 * afterwards, and asks again where the policy has another name.
 */
function askEarly({ environments: port }, nameOf) {
    const name = nameOf();
    const early = port.protectionOf(name);
    early.catch(() => undefined); // whoever waits for it hears of it
    return () => (nameOf() === name ? early : port.protectionOf(nameOf()));
}
/** A later job of this run waits at the environment. */
function sendToGate({ runner }, environment) {
    runner.setOutput("gate", "true");
    runner.setOutput("gate-environment", environment);
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

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lookUpOrigin)
/* harmony export */ });
/* harmony import */ var _domain_approval_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5723);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);


/** Who wrote and who pushed the head of this pull request, since its branch was made. */
async function lookUpOrigin(ports, context, change) {
    const { head, commitFacts: commits } = change;
    const history = ports.people.pushesOf(change);
    const cleanMerges = await findCleanMerges(ports, context, commits);
    return (0,_domain_approval_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)({
        head,
        commits,
        cleanMerges,
        history: await history,
        own: ownCommits(context.state, change),
    });
}
/** What the log knows the console to have pushed to this branch; a branch that it merely took over is not among it. */
function ownCommits({ recoveries, rollback, previousRollback, landings }, { number }) {
    const reverts = [rollback, previousRollback].flatMap((each) => each?.madeReverts ?? []);
    return [
        ...reverts,
        ...landings.map(({ commit }) => commit.sha),
        ...recoveries.filter(({ pullRequest }) => pullRequest === number).flatMap(({ made }) => made),
    ];
}
const mergesLookedAt = 10;
/**
 * Merges of develop whose tree is what git makes of the two parents. Proven only for those by somebody whose word could
 * count, or of whom nothing is known: of the others it makes no difference.
 */
async function findCleanMerges(ports, context, commits) {
    const { testers, rollbackApprovers } = context.policy;
    const counting = [...testers, ...rollbackApprovers];
    const inside = new Set(commits.map(({ sha }) => sha));
    const candidates = commits
        .filter(({ parents: [, merged], people, unlinked }) => merged !== undefined &&
        !inside.has(merged) &&
        (unlinked.length > 0 || people.some((login) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(counting, login))))
        .slice(-mergesLookedAt);
    const clean = await Promise.all(candidates.map((merge) => isCleanMerge(ports, context, merge)));
    return candidates.filter((_, index) => clean[index]).map(({ sha }) => sha);
}
async function isCleanMerge(ports, { snapshot: { develop } }, { sha, parents: [ours, theirs] }) {
    if (ours === undefined || theirs === undefined)
        return false;
    const [isOnDevelop, shared] = await Promise.all([
        ports.history.contains(develop.sha, theirs),
        ports.history.mergeBase(ours, theirs),
    ]);
    if (!isOnDevelop || shared === undefined)
        return false;
    const [from, to, onto, merge] = await Promise.all([shared, theirs, ours, sha].map((each) => ports.objects.commitOf(each)));
    if (from === undefined || to === undefined || onto === undefined || merge === undefined)
        return false;
    const keep = { directories: [], files: [] };
    const applied = await ports.objects.applyChanges({ from, to, onto, keep });
    return applied.kind === "applied" && applied.tree === merge.tree;
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ isTooOld),
/* harmony export */   bD: () => (/* binding */ mostPending),
/* harmony export */   dq: () => (/* binding */ loggedEvent),
/* harmony export */   yO: () => (/* binding */ eventOfLog)
/* harmony export */ });
/* harmony import */ var _values_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5537);
/* harmony import */ var _event_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(277);


/** As the log keeps it: plain JSON. */
const loggedEvent = (event) => JSON.parse(JSON.stringify(event));
/** undefined: a later version wrote it, of a kind that this one does not know. */
const eventOfLog = ({ kind, ...rest }) => isKind(kind) ? { ...rest, kind } : undefined;
const isKind = (kind) => Object.hasOwn(_event_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKinds */ .M, kind);
/** How long an event is tried again. A receiver that was away for longer reads the release log. */
const mostHours = 72;
const isTooOld = (since, now) => (0,_values_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursBetween */ .UH)(since, now) > mostHours;
/** Events that the log holds as pending at most: an address that is dead for good must not fill it. */
const mostPending = 50;


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




/** Good releases before the one that failed, the newest first. */
function olderTargets({ releases }, { target }) {
    const at = releases.findIndex(({ version }) => version === target.version);
    return releases
        .slice(0, Math.max(at, 0))
        .filter(({ rolledBackBy }) => rolledBackBy === null)
        .toReversed();
}
/** What was gone past on the way to the one that failed; up to the release on the card, oldest first. */
function newerTargets(state, rollback) {
    const older = new Set(olderTargets(state, rollback).map(({ version }) => version));
    return retryTargets(state, rollback).filter(({ version }) => version !== rollback.target.version && !older.has(version));
}
/** What its people were shown, oldest first: never anything newer than what was approved. */
const retryTargets = ({ releases }, { shown }) => releases.filter(({ version, rolledBackBy }) => rolledBackBy === null && shown.some((each) => each.version === version));
/** What would leave production besides what the rollback carries already. */
function leavingFurther(state, { carried, carriedDrift }, older) {
    return {
        pullRequests: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingProduction */ .Ce)(state, older).filter(({ number }) => !carried.some((each) => each.number === number)),
        drift: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .driftLeaving */ .cl)(state, older).filter(({ sha }) => !carriedDrift.some((each) => each.sha === sha)),
    };
}
/** Binds what the failure's comment showed: which deployment failed, what would run instead of what, and what that means. */
function retryCode({ rollback, target, preview }, sha256) {
    const { id, from, reason } = rollback;
    const after = lastFailure(rollback)?.deployment ?? "";
    const { version, commit } = target;
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .requestCode */ .ll)((0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([id, after, from.commit.sha, version, commit.sha, reason, preview]), sha256);
}
/** What was approved, once more. */
const sameAgain = (rollback) => ({
    target: rollback.target,
    code: rollback.code,
    after: lastFailure(rollback)?.deployment ?? "",
});
const lastFailure = ({ failures }) => failures.at(-1);
/**
 * Where this retry goes, or why nowhere. The same target was approved with its card, so it needs no code; another one
 * needs the code that was shown with it.
 */
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
/** The card is past: what counts now stands in what was said about the failure. */
const wrongCode = ({ deployment }, given, other) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-code", `${given === "" ? "No code was given" : `"${given}"`}; the comment about ${deployment} ${other}.`, "Copy the whole line from the newest comment about the failure in the issue.");
/** Whoever wrote it could not know of the failure, so it is no word on it. */
function olderThanFailure(rollback, writtenAt) {
    const failure = lastFailure(rollback);
    return rollback.phase === "failed" && failure !== undefined && writtenAt < failure.at
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `The comment is older than the failure of ${failure.deployment}.`)
        : undefined;
}
const underWay = ({ attempt }, { id }) => attempt !== null && attempt.rollback === id
    ? ` ${attempt.deployment} is under way in ${attempt.run.url}; cancel that run to end it.`
    : "";


/***/ }),

/***/ 3967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ rejectedText),
/* harmony export */   eN: () => (/* binding */ reopenedText),
/* harmony export */   sZ: () => (/* binding */ withdrawnText),
/* harmony export */   uV: () => (/* binding */ closedByBotText),
/* harmony export */   wM: () => (/* binding */ closedTooLateText)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

/** What is said in the issue of a rollback whose request ended, or that somebody closed or reopened. */
const rejectedText = (id, { by, reason }) => `${id} was rejected by @${by}:\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(reason)}`;
const withdrawnText = (id, by) => `${id} is withdrawn: @${by} closed this issue. Production accepts deployments again. Reopening the issue does not restore the request; request a new rollback if you need one.`;
const closedByBotText = ({ id }, bot) => `${id} is still requested: ${bot === undefined ? "GitHub does not say who closed this issue" : `this issue was closed by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(bot)}, a bot`}, which has no effect. A person can withdraw the request by closing the issue.`;
/** Approved already: what was begun goes on whatever becomes of its issue. */
function closedTooLateText({ id, phase, target }) {
    const closed = `Closing this issue changes nothing: ${id} is already approved`;
    switch (phase) {
        case "approved":
            return `${closed}, and ${target.version} is being deployed.`;
        case "failed":
            return `${closed}, and its deployment failed. \`/retry ${id}\` continues it, \`/reject ${id} REASON\` ends it.`;
        case "restored":
            return `${closed} and carried out. What it took out comes back in its recovery pull request; the console closes this issue when that is released.`;
        case "requested":
            return `${id} is requested.`;
        default:
            return phase;
    }
}
const reopenedText = (id) => `Reopening this issue does not restore ${id}: it has ended. If production must go back, request a rollback: Actions, Rollback, Run workflow.`;


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




/** Why nobody could approve a rollback at its gate. */
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
/** That no approver is a reviewer by name, so that it depends on the team's members. */
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
/** Why a job for production would wait for somebody or something before it deploys. */
function stallFindings({ reviewers, waitTimerMinutes, customRules, }) {
    if (reviewers.length === 0 && waitTimerMinutes === 0 && !customRules)
        return [];
    return [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("environment-gated", `Reviewers: ${reviewers.join(", ") || "none"}; wait timer: ${waitTimerMinutes} minutes; custom rules: ${customRules ? "yes" : "no"}.`),
    ];
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ landableFindings),
/* harmony export */   Ly: () => (/* binding */ mergeMethods),
/* harmony export */   Xk: () => (/* binding */ evaluateLandable)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _gates_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9265);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _release_decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5526);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





/** Whether each pull request of the train could land on develop now, by GitHub's own rules. Our own status is left out: it follows the release. */
function evaluateLandable(facts) {
    const { snapshot, state } = facts;
    const { rules } = snapshot;
    const findings = [...methodFindings(facts)];
    if (rules.mergeQueue)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} has a merge queue, which is not supported.`));
    if (rules.upToDate && state.train.staged.length > 1)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only up-to-date branches; once the first of the ${state.train.staged.length} pull requests has landed, the others are behind.`, `Switch off "Require branches to be up to date before merging" for ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}, or set "max-staged: 1" in the policy file.`));
    for (const { number } of state.train.staged) {
        const pullRequest = (0,_release_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestOf */ ._n)(snapshot, number);
        if (pullRequest !== undefined)
            findings.push(...landableFindings(pullRequest, rules).map((each) => ({ ...each, pullRequest: number })));
    }
    return findings;
}
function methodFindings({ snapshot, policy }) {
    const methods = mergeMethods(snapshot);
    const { method } = policy.landing;
    if (methods.length === 0)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `No merge method is allowed on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`)];
    if (method !== "auto" && !methods.includes(method))
        return [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `"landing.method" is ${method}; ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and the repository allow ${methods.join(", ")}.`),
        ];
    const isRebase = method === "rebase" || (method === "auto" && methods.join() === "rebase");
    // GitHub makes new commits without a signature when it rebases (platform fact 58).
    return snapshot.rules.signatures && isRebase
        ? [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only signed commits, and GitHub does not sign what it rebases.`, `Allow merge commits or squashing on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} and set "landing.method" accordingly.`),
        ]
        : [];
}
/** How GitHub would let a pull request be merged into develop: by settings and rules of which the strictest count. */
const mergeMethods = ({ repository, rules, }) => repository.mergeMethods.filter((method) => (rules.allowedMergeMethods?.includes(method) ?? true) && !(rules.linearHistory && method === "merge"));
/** What people still have to do before GitHub merges it, as far as its rules can be seen. */
function landableFindings(pullRequest, rules) {
    const name = `#${pullRequest.number}`;
    const findings = [];
    if (pullRequest.mergeable === "CONFLICTING")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name} conflicts with ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`));
    if (pullRequest.mergeable === "UNKNOWN")
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("mergeable-unknown", `GitHub says "UNKNOWN" for ${name}.`));
    if (pullRequest.reviewDecision !== null && pullRequest.reviewDecision !== "APPROVED")
        findings.push(missingReview(pullRequest, rules));
    if (rules.upToDate && pullRequest.isBehind)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} accepts only up-to-date branches, and ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(pullRequest.head)} is behind it.`, 'Click "Update branch" on the pull request; the new head is then tested.'));
    const verdicts = (0,_gates_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVerdicts */ .Hh)(pullRequest);
    for (const context of rules.requiredContexts.filter((each) => each !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s)) {
        if (verdicts.get(context) !== "passed")
            findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-landable", `${name}: required check "${context}" is ${verdicts.get(context) ?? "not reported"}.`));
    }
    return findings;
}
/** GitHub's review decision with who can change it: its rules count other people than ours. */
function missingReview({ number, reviewDecision, author }, rules) {
    const { reviews } = rules;
    const asked = reviews === undefined
        ? "a review"
        : `${reviews.count} approving ${reviews.count === 1 ? "review" : "reviews"}${reviews.codeOwners ? ", with one of a code owner" : ""}`;
    const others = reviews?.notLastPusher === true ? " and not the person who pushed last" : "";
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("landing-review-missing", `#${number}: ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} requires ${asked}; GitHub's decision is ${reviewDecision ?? "none"}.`, `Ask somebody with write access, not @${author.login}${others}, to approve the pull request${reviewDecision === "CHANGES_REQUESTED" ? ", and the person who requested changes to approve or to dismiss their review" : ""}.`);
}


/***/ })

};
