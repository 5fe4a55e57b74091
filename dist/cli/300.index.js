export const id = 300;
export const ids = [300];
export const modules = {

/***/ 41300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/domain/policy/did-you-mean.js
var did_you_mean = __webpack_require__(1281);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(33257);
// EXTERNAL MODULE: ./build/domain/doctor/diagnose.js + 9 modules
var diagnose = __webpack_require__(95390);
// EXTERNAL MODULE: ./build/setup/look/api.js
var look_api = __webpack_require__(12564);
// EXTERNAL MODULE: ./build/setup/look/checkout-facts.js + 3 modules
var checkout_facts = __webpack_require__(49489);
// EXTERNAL MODULE: ./build/setup/look/git.js
var git = __webpack_require__(52400);
// EXTERNAL MODULE: ./build/setup/look/github-facts.js + 5 modules
var github_facts = __webpack_require__(98755);
// EXTERNAL MODULE: ./build/setup/report.js
var report = __webpack_require__(95998);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/migrations/detect.js
var detect = __webpack_require__(66184);
;// CONCATENATED MODULE: ./build/domain/migrations/leaving.js
const leaving_migrationsLeaving = (difference, tools) => tools.map(({ tool }) => {
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

;// CONCATENATED MODULE: ./build/domain/migrations/tree-difference.js
const treeDifference = (target, live) => tree_difference_walkBoth(target, live, () => undefined);
function tree_difference_walkBoth(target, live, visit) {
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

// EXTERNAL MODULE: ./build/domain/migration-tools/table.js + 8 modules
var table = __webpack_require__(66470);
;// CONCATENATED MODULE: ./build/domain/migrations/found.js




const pathsKept = 5;
const counted = (paths) => ({
    count: paths.length,
    paths: paths.slice(0, pathsKept),
});
function lookAtDatabase({ target, live, samples, difference }) {
    const detect = ({ files, survey, texts }) => detectMigrationTools(survey, {
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
    const families = nameFamilies.filter(({ words }) => doubts.some((doubt) => doubt.kind === "names" && doubt.words === words));
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

;// CONCATENATED MODULE: ./build/domain/migrations/checkout-look.js




const samplesOf = (files) => samplesAmong({ leaving: [...files.keys()].toSorted(), changed: [], returning: [] });
function lookAtCheckout(live, samples, release) {
    const detection = (0,detect/* detectMigrationTools */.v)(live.survey, { texts: live.texts, samples });
    const difference = treeDifference(release?.files ?? live.files, live.files);
    const parts = leaving_migrationsLeaving(difference, detection.tools);
    return {
        release: release?.version,
        tools: detection.tools.map(({ tool, evidence }, index) => ({
            tool,
            evidence,
            leaving: parts[index]?.difference.leaving ?? [],
            changed: parts[index]?.difference.changed ?? [],
        })),
        doubts: detection.doubts,
    };
}

// EXTERNAL MODULE: ./build/domain/migrations/manifests.js
var manifests = __webpack_require__(51265);
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

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(97944);
;// CONCATENATED MODULE: ./build/setup/look/migration-facts.js






async function readDatabase(root, { policy, checkout: { tags } }) {
    if (policy.kind === "read" && policy.policy.migrations.length === 0)
        return undefined;
    const [files, release] = await Promise.all([workingFiles(root), newestRelease(root, tags)]);
    const seen = survey(files.keys());
    const samples = samplesOf(files);
    const texts = new Map(await Promise.all([...new Set([...seen.manifests, ...samples])].map(async (path) => [path, await (0,checkout_facts/* readOptional */.T9)((0,external_node_path_.join)(root, path)).catch(() => undefined)])));
    const textsOf = (paths) => new Map(paths.map((path) => [path, texts.get(path)]));
    const live = { files, isComplete: true, survey: seen, texts: textsOf(seen.manifests) };
    return lookAtCheckout(live, textsOf(samples), release);
}
async function workingFiles(root) {
    const [staged, others, deleted] = await Promise.all([
        (0,git/* git */.$Y)(root, ["ls-files", "--stage", "-z"]),
        (0,git/* git */.$Y)(root, ["ls-files", "--others", "--exclude-standard", "-z"]),
        (0,git/* git */.$Y)(root, ["ls-files", "--deleted", "-z"]),
    ]);
    const files = new Map();
    for (const line of staged.split("\0")) {
        const [, mode = "", oid = "", path = ""] = /^(\d+) (\S+) \d\t([\s\S]+)$/.exec(line) ?? [];
        if (mode.startsWith("100"))
            files.set(path, `${mode} ${oid}`);
    }
    for (const path of others.split("\0"))
        if (path !== "")
            files.set(path, "not committed");
    for (const path of deleted.split("\0"))
        files.delete(path);
    return files;
}
async function newestRelease(root, tags) {
    const version = tags.filter(values/* isVersion */.lF).toSorted(values/* compareVersions */.Zy).at(-1);
    if (version === undefined)
        return undefined;
    const listed = await (0,git/* tryGit */.Ii)(root, ["ls-tree", "-r", "-z", "--full-tree", `refs/tags/${version}`]);
    if (listed === undefined)
        return undefined;
    const files = listed.split("\0").flatMap((line) => {
        const [, mode = "", oid = "", path = ""] = /^(\d+) \w+ (\S+)\t([\s\S]+)$/.exec(line) ?? [];
        return mode.startsWith("100") ? [[path, `${mode} ${oid}`]] : [];
    });
    return { version, files: new Map(files) };
}

// EXTERNAL MODULE: ./build/setup/look/token.js
var look_token = __webpack_require__(12101);
// EXTERNAL MODULE: ./build/cli/commands/printable.js
var printable = __webpack_require__(82999);
// EXTERNAL MODULE: ./build/setup/init/package-files.js
var package_files = __webpack_require__(65923);
;// CONCATENATED MODULE: ./build/cli/commands/doctor.js













const usage = `Usage: release-console doctor [--repo DIR] [--offline] [--json | --sarif] [--strict]

Can a release complete in this repository, for whom, and can a rollback? Looks at the policy, the callers, CI and the
migrations of a checkout; with a token (GITHUB_TOKEN, GH_TOKEN, or that of gh) also at rules, environments, switches and people on
GitHub, in at most ${github_facts/* requestBudget */.n} requests. Changes nothing.

  --repo DIR   A directory in the checkout; the current one if not given.
  --offline    Do not ask GitHub, even with a token.
  --json       Answer as one JSON object.
  --sarif      Answer as SARIF 2.1.0, for code scanning.
  --strict     Warnings count as errors for the exit code.

Exit code: 0 no errors, 1 errors were found, 2 it could not be looked at.
`;
async function runDoctor(args, streams) {
    const reading = readArguments(args);
    if (typeof reading === "string") {
        streams.stderr.write(`${(0,printable/* printable */.g)(reading)}\n\n${usage}`);
        return 2;
    }
    if (reading.help) {
        streams.stdout.write(usage);
        return 0;
    }
    try {
        return await check(reading, streams);
    }
    catch (error) {
        if (!(error instanceof git/* CheckoutError */.vd || error instanceof look_api/* SetupApiError */.k7))
            throw error;
        streams.stderr.write((0,printable/* printable */.g)(`The set-up could not be looked at.\nFound: ${error.found}\nDo:    ${error.remedy}\n`));
        if (reading.json)
            streams.stdout.write(`${JSON.stringify({ ok: false, problem: error.found })}\n`);
        return 2;
    }
}
async function check(options, streams) {
    const facts = await gather(options, streams);
    const diagnosis = (0,diagnose/* diagnose */.h)(facts);
    const text = options.json
        ? `${JSON.stringify((0,report/* jsonDiagnosis */.Og)(diagnosis, facts))}\n`
        : options.sarif
            ? `${JSON.stringify((0,report/* sarifDiagnosis */.pz)(diagnosis, await (0,package_files/* programVersion */.R)()), undefined, 2)}\n`
            : (0,report/* renderDiagnosis */.sW)(diagnosis, facts);
    streams.stdout.write((0,printable/* printable */.g)(text));
    const stops = diagnosis.findings.some(({ severity }) => severity === "error" || (options.strict && severity === "warning"));
    return stops ? 1 : 0;
}
async function gather({ repo, offline }, { stderr }) {
    const { checkout, facts: read } = await (0,checkout_facts/* readSetup */.WJ)(repo);
    const database = await readDatabase(checkout.root, read);
    const facts = { ...read, checkout: { ...read.checkout, database } };
    if (offline)
        return facts;
    const token = await (0,look_token/* findToken */.f)(process.env);
    if (token === undefined) {
        stderr.write("No token (GITHUB_TOKEN, GH_TOKEN or gh auth login): GitHub is not asked.\n");
        return facts;
    }
    if (checkout.repository === undefined)
        throw new git/* CheckoutError */.vd("The checkout has no remote origin on GitHub.", "Add it (git remote add origin URL), or use --offline.");
    const api = new look_api/* SetupApi */.qj({ url: (0,look_token/* apiUrlOf */.p)(process.env), token, budget: github_facts/* requestBudget */.n });
    return { ...facts, online: await (0,github_facts/* readOnline */.k)(api, checkout.repository, facts) };
}
const options = {
    repo: { type: "string", default: "." },
    offline: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    sarif: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
function readArguments(args) {
    try {
        const { values } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options,
        });
        return values.json && values.sarif ? '"--json" and "--sarif" exclude each other.' : values;
    }
    catch (error) {
        return (0,did_you_mean/* optionProblem */.D)((0,message_of/* messageOf */.b)(error), Object.keys(options));
    }
}


/***/ })

};
