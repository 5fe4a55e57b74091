import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ writePage)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/domain/values/misconfigured.js
class MisconfiguredError extends Error {
    found;
    remedy;
    name = "MisconfiguredError";
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}

;// CONCATENATED MODULE: ./build/domain/values/names.js

const usualNames = {
    base: "develop",
    staging: "staging",
    environments: {
        staging: "staging",
        production: "production",
        productionApproval: "production-approval",
        rollbackApproval: "rollback-approval",
    },
};
const names_branches = {
    get base() {
        return chosen.base;
    },
    get staging() {
        return chosen.staging;
    },
    log: "release-log",
};
let chosen = usualNames;
const namesInUse = () => chosen;
const isPlainName = (name) => /^[A-Za-z0-9][\w./-]{0,199}$/.test(name);
const isBranchName = (name) => isPlainName(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name);
function useNames(names) {
    if (!isPlainName(names.base))
        throw new MisconfiguredError(`The default branch is called ${JSON.stringify(names.base)}.`, "Rename it: letters, digits, dots, dashes, underscores and slashes can be part of its name, and a letter or digit comes first.");
    chosen = names;
}
const useBase = (base) => useNames({ ...chosen, base });
const ownBranchPrefix = "release-console/";
const scratchBranch = (nonce) => `${ownBranchPrefix}scratch/${nonce}`;
const attemptBranch = (attempt) => `${ownBranchPrefix}attempt/${attempt}`;
const revertBranch = (rollback) => `${ownBranchPrefix}revert/${rollback}`;
const landingBranch = (version) => `${ownBranchPrefix}land/${version}`;
const recoveryBranch = (rollback) => `${ownBranchPrefix}recovery/${rollback}`;
const policyPath = ".github/release-console.yml";
const workflowsPath = ".github/workflows";
const deployWorkflowPath = (/* unused pure expression or super */ null && (`${workflowsPath}/deploy.yml`));
const changesTheRules = (path) => path === policyPath ||
    path.startsWith(`${workflowsPath}/`) ||
    path.startsWith(".github/actions/") ||
    [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].includes(path);
const statusContext = "release-console";
const environments = {
    get staging() {
        return chosen.environments.staging;
    },
    get production() {
        return chosen.environments.production;
    },
    get productionApproval() {
        return chosen.environments.productionApproval;
    },
    get rollbackApproval() {
        return chosen.environments.rollbackApproval;
    },
};
const consoleName = "release-console";

;// CONCATENATED MODULE: ./build/domain/policy/policy.js


const policyRoles = (/* unused pure expression or super */ null && (["testers", "rollbackApprovers", "team"]));
const policy_unreadTeams = ({ teams, unreadableTeams }, role) => teams[role].filter((team) => includesName(unreadableTeams, team));
const chosenNames = (names, defaultBranch) => ({
    base: names?.base ?? defaultBranch,
    staging: names?.staging ?? usualNames.staging,
    environments: { ...usualNames.environments, ...names?.environments },
});
function withOwnStaging(reading, defaultBranch) {
    if (reading.kind === "missing")
        return reading;
    const names = reading.kind === "read" ? reading.policy.names : reading.names;
    const { base, staging } = chosenNames(names, defaultBranch);
    if (base !== staging)
        return reading;
    const others = { ...names, staging: undefined };
    if (reading.kind === "broken")
        return { ...reading, names: others };
    const message = names?.staging === undefined
        ? `"staging-branch" must name a branch: left out it is "${staging}", where pull requests go.`
        : `"staging-branch" must differ from the default branch, "${base}", where pull requests go.`;
    return { kind: "broken", problems: [{ line: 1, message }], blob: reading.blob, names: others };
}
const namesShown = 10;
function testerNames({ testers, teams }) {
    const shown = testers.slice(0, namesShown).map((login) => `@${login}`);
    const left = testers.length - shown.length;
    const people = left > 0 ? [...shown, `${left} more`] : shown;
    return [...people, ...teams.testers.map((team) => `team ${team}`)].join(", ");
}

;// CONCATENATED MODULE: ./build/verify/clone/git-failures.js
class UnreadableCloneError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
const causes = [
    {
        pattern: /dubious ownership/,
        remedy: (directory) => `Another user owns the clone. If you trust it: git config --global --add safe.directory ${quoted(directory)}`,
    },
    {
        pattern: /unknown repository extension|repository format version|Expected git repo version|ref(?:s)? storage/i,
        remedy: () => "The clone was made by a newer git than this one (git --version). Use a newer git, 2.45 or later for reftable.",
    },
    {
        pattern: /lazy fetching disabled|promisor|not our ref|could not fetch/,
        remedy: () => "The clone is partial (--filter) and lacks these files. Clone the branch whole: git clone --bare --single-branch --branch release-log ADDRESS FOLDER, and give that folder with --repo.",
    },
    {
        pattern: /alternate/,
        remedy: () => "The clone borrows objects from another folder that is gone (objects/info/alternates). Put that folder back, or clone anew.",
    },
    {
        pattern: /not a git repository|cannot change to|No such file or directory|Not a directory/,
        remedy: () => "Give the directory of a clone with --repo.",
    },
    {
        pattern: /Permission denied/,
        remedy: () => "Run it as a user who may read the clone.",
    },
    {
        pattern: /missing|unable to read|could not get object info|bad object|corrupt|loose object|inflate|unable to find/i,
        remedy: () => "Objects are missing or damaged: run git fsck in the clone, and clone anew.",
    },
];
const remedyFor = (words, directory) => causes.find(({ pattern }) => pattern.test(words))?.remedy(directory) ??
    "Run git fsck in the clone; clone it anew if that finds something.";
const linesShown = 4;
function wordsOf(stderr) {
    const lines = stderr
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("hint:"));
    const isError = (line) => /^(?:fatal|error):/.test(line);
    const ordered = [...lines.filter(isError), ...lines.filter((line) => !isError(line))];
    return ordered.slice(0, linesShown).join(" · ");
}
const failure = (found, { stderr, directory }) => new UnreadableCloneError(`${found}: ${wordsOf(stderr)}`, remedyFor(stderr, directory));
const quoted = (text) => /^[\w./~@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;

;// CONCATENATED MODULE: ./build/adapters/node-crypto.js
const nodeCrypto = () => process.getBuiltinModule("node:crypto");

;// CONCATENATED MODULE: ./build/adapters/sha256.js

const sha256 = (text) => {
    const crypto = nodeCrypto();
    return typeof crypto.hash === "function"
        ? crypto.hash("sha256", text, "hex")
        : crypto.createHash("sha256").update(text, "utf8").digest("hex");
};

;// CONCATENATED MODULE: ./build/domain/log/entry-path.js
const digits = 8;
const highestSequence = 10 ** digits - 1;
const pathPattern = /^entries\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{8})\.json$/;
function entryPath(sequence) {
    if (!Number.isInteger(sequence) || sequence < 1 || sequence > highestSequence) {
        throw new RangeError(`An entry's sequence is a whole number from 1 to ${highestSequence}; found ${sequence}.`);
    }
    const name = String(sequence).padStart(digits, "0");
    return `entries/${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4, 6)}/${name}.json`;
}
function sequenceOfPath(path) {
    const name = pathPattern.exec(path)?.[4];
    if (name === undefined)
        return undefined;
    const sequence = Number(name);
    return sequence >= 1 && entryPath(sequence) === path ? sequence : undefined;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/verify/clone/git-process.js


async function runGit(place, args, input = "") {
    return await new Promise((resolve, reject) => {
        const options = { env: gitEnvironment(), maxBuffer: 1 << 30 };
        const child = (0,external_node_child_process_namespaceObject.execFile)("git", [...place.args, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === "number")
                resolve({ code: error.code, stdout, stderr });
            else
                reject(new UnreadableCloneError(`git cannot be started: ${error.message}`, "Install git, and have it on the PATH."));
        });
        child.stdin?.on("error", () => undefined);
        child.stdin?.end(input);
    });
}
function startGit(place, args) {
    return (0,external_node_child_process_namespaceObject.spawn)("git", [...place.args, ...args], { env: gitEnvironment(), stdio: ["pipe", "pipe", "pipe"] });
}
function gitEnvironment() {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || ownNeeds.has(name));
    return {
        ...Object.fromEntries(kept),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: process.platform === "win32" ? "NUL" : "/dev/null",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_NO_LAZY_FETCH: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
const ownNeeds = new Set(["GIT_EXEC_PATH"]);
const readOnly = [
    "--no-pager",
    "-c",
    "protocol.allow=never",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
];
async function trustedDirectories() {
    const args = ["config", "--null", "--get-all", "safe.directory"];
    const lists = await Promise.all(["--system", "--global"].map(async (scope) => await ask(scope, args)));
    return lists.flat().flatMap((value) => ["-c", `safe.directory=${value}`]);
}
async function ask(scope, [name = "", ...args]) {
    return await new Promise((resolve) => {
        (0,external_node_child_process_namespaceObject.execFile)("git", [name, scope, ...args], (error, stdout) => {
            resolve(error === null ? stdout.split("\0").slice(0, -1) : []);
        }).stdin?.end();
    });
}

;// CONCATENATED MODULE: ./build/verify/clone/choose-branch.js



async function chooseBranch(clone, branch) {
    const remotes = (await runGit(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
    const names = [
        `refs/heads/${branch}`,
        ...remoteOrder(remotes).map((name) => `refs/remotes/${name}/${branch}`),
    ];
    const found = await resolveAll(clone, [
        ...names,
        ...(branch.startsWith("refs/") ? [branch] : []),
        `refs/remotes/${branch}`,
    ]);
    const [first, ...rest] = found;
    if (first === undefined)
        throw await noBranch(clone, branch, remotes);
    const isLocal = first.ref === `refs/heads/${branch}`;
    const fetched = isLocal ? rest[0] : undefined;
    const others = isLocal ? rest.slice(1) : rest;
    const also = others.map(({ ref }) => `${shortName(ref)} is there, too; it was not read. To read it: --branch ${quoted(shortName(ref))}.`);
    if (fetched === undefined || fetched.commit === first.commit)
        return { ...first, notes: also, diverged: null };
    const choice = await newerOf(clone, first, fetched);
    return { ...choice, notes: [...choice.notes, ...also] };
}
const shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes)\//, "");
const remoteOrder = (remotes) => [
    ...remotes.filter((name) => name === "origin"),
    ...remotes.filter((name) => name !== "origin"),
];
async function resolveAll(clone, refs) {
    const found = [];
    for (const ref of new Set(refs)) {
        const commit = await commitOf(clone, ref);
        if (commit !== undefined)
            found.push({ ref, commit });
    }
    return found;
}
async function commitOf(clone, ref) {
    const listed = await runGit(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
    if (listed.code !== 0)
        return undefined;
    const object = listed.stdout.trim();
    const peeled = await runGit(clone, ["rev-parse", "--verify", "--end-of-options", `${object}^{commit}`]);
    if (peeled.code === 0)
        return peeled.stdout.trim();
    throw failure(`${shortName(ref)} is at ${object.slice(0, 12)}, and that commit is missing or unreadable`, {
        stderr: `${peeled.stderr}\nmissing object`,
        directory: clone.directory,
    });
}
async function noBranch(clone, branch, remotes) {
    const remote = remoteOrder(remotes)[0];
    const found = `${clone.directory} has no branch ${[branch, ...remotes.map((name) => `${name}/${branch}`)].join(" or ")}.`;
    const damage = await runGit(clone, ["for-each-ref", "--format=%(refname)", `refs/heads/${branch}`]);
    if (damage.stderr.trim() !== "")
        return failure(found, { stderr: damage.stderr, directory: clone.directory });
    const none = "Where nothing is found, the console has not run yet: its first run opens the log (Actions, Release).";
    return new UnreadableCloneError(found, remote === undefined
        ? `It has no remote to fetch from: give the directory of another clone with --repo, or name the branch with --branch. ${none}`
        : `Fetch it: git -C ${quoted(clone.directory)} fetch ${quoted(remote)} ${quoted(`${branch}:refs/remotes/${remote}/${branch}`)} (name another one with --branch). ${none}`);
}
async function newerOf(clone, local, fetched) {
    const [own, theirs] = await Promise.all([lastEntry(clone, local), lastEntry(clone, fetched)]);
    if (theirs === undefined)
        return { ...local, notes: [], diverged: null };
    if (own === undefined || (await holds(clone, fetched, own)))
        return theirs.sequence === own?.sequence
            ? { ...local, notes: [], diverged: null }
            : {
                ...fetched,
                notes: [behind(local, fetched, theirs.sequence - (own?.sequence ?? 0))],
                diverged: null,
            };
    if (await holds(clone, local, theirs)) {
        const note = behind(fetched, local, own.sequence - theirs.sequence);
        return { ...local, notes: [note], diverged: null };
    }
    return { ...local, notes: [], diverged: fetched };
}
const behind = (older, newer, count) => `${shortName(older.ref)} is ${count} ${count === 1 ? "entry" : "entries"} behind ${shortName(newer.ref)}, which contains it and was read.`;
async function lastEntry(clone, { commit }) {
    let folder = "entries/";
    for (;;) {
        const { stdout } = await runGit(clone, ["ls-tree", "-z", "--full-tree", commit, folder]);
        const last = stdout.split("\0").findLast((line) => /^(?:040000|100644) /.test(line));
        const [, type, object = "", path = ""] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(last ?? "") ?? [];
        if (type === "tree")
            folder = `${path}/`;
        else {
            const sequence = sequenceOfPath(path);
            return sequence === undefined ? undefined : { sequence, blob: object };
        }
    }
}
async function holds(clone, { commit }, { sequence, blob }) {
    const { stdout } = await runGit(clone, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${commit}:${entryPath(sequence)}`,
    ]);
    return stdout.trim() === blob;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./build/verify/clone/read-tree.js




async function* listFiles(clone, commit) {
    const child = startGit(clone, ["ls-tree", "-r", "-z", "--full-tree", commit]);
    child.stdin.end();
    const ended = endOf(child);
    try {
        let rest = Buffer.alloc(0);
        for await (const chunk of child.stdout) {
            const end = chunk.lastIndexOf(0);
            if (end < 0)
                rest = Buffer.concat([rest, chunk]);
            else {
                yield parseFiles(Buffer.concat([rest, chunk.subarray(0, end)]).toString("utf8"));
                rest = chunk.subarray(end + 1);
            }
        }
        const { code, stderr } = await ended;
        if (code !== 0)
            throw failure(`The files of ${commit.slice(0, 12)} cannot be listed`, {
                stderr: `${stderr}\nmissing object`,
                directory: clone.directory,
            });
    }
    finally {
        child.kill();
    }
}
const parseFiles = (lines) => lines.split("\0").map((line) => {
    const tab = line.indexOf("\t");
    const kind = line.lastIndexOf(" ", tab);
    return {
        path: line.slice(tab + 1),
        blob: line.slice(kind + 1, tab),
        isPlain: line.startsWith("100644 "),
    };
});
const littleMemory = [
    ["core.deltaBaseCacheLimit", "8m"],
    ["core.packedGitWindowSize", "4m"],
    ["core.packedGitLimit", "32m"],
].flatMap(([name = "", value = ""]) => ["-c", `${name}=${value}`]);
const mostInFlight = 8192;
async function* readFiles(clone, files) {
    const child = startGit(clone, [...littleMemory, "cat-file", "--batch", "--buffer"]);
    const ended = endOf(child);
    const asked = new Queue();
    child.stdin.on("error", () => undefined);
    const asking = askForAll(child, asked, files).catch((error) => {
        child.kill();
        return error;
    });
    try {
        let rest = Buffer.alloc(0);
        for await (const chunk of child.stdout) {
            const answers = parseAnswers(clone, rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), asked);
            if (answers.contents.length > 0)
                yield answers.contents;
            rest = answers.rest;
            asked.release();
        }
        const failed = await asking;
        if (failed !== undefined)
            throw failed;
        const { stderr } = await ended;
        const missing = asked.first();
        if (missing !== undefined)
            throw unreadable(clone, missing, stderr);
    }
    finally {
        asked.close();
        child.kill();
    }
}
async function askForAll(child, asked, files) {
    for await (const some of files) {
        if (asked.isClosed)
            return undefined;
        asked.add(some);
        const isTaken = child.stdin.write(some.map(({ blob }) => `${blob}\n`).join(""));
        if (!isTaken)
            await Promise.race([(0,external_node_events_namespaceObject.once)(child.stdin, "drain"), asked.closed]);
        if (asked.length > mostInFlight)
            await asked.room();
    }
    child.stdin.end();
    return undefined;
}
class Queue {
    #files = [];
    #next = 0;
    #wake;
    #close;
    isClosed = false;
    closed = new Promise((resolve) => {
        this.#close = resolve;
    });
    get length() {
        return this.#files.length - this.#next;
    }
    first() {
        return this.#files[this.#next];
    }
    take() {
        this.#next += 1;
    }
    add(files) {
        this.#files = [...this.#files.slice(this.#next), ...files];
        this.#next = 0;
    }
    async room() {
        await Promise.race([
            new Promise((resolve) => {
                this.#wake = resolve;
            }),
            this.closed,
        ]);
    }
    release() {
        if (this.length <= mostInFlight)
            this.#wake?.();
    }
    close() {
        this.isClosed = true;
        this.#close?.();
    }
}
function parseAnswers(clone, buffer, asked) {
    const contents = [];
    let offset = 0;
    for (let file = asked.first(); file !== undefined; file = asked.first()) {
        const lineEnd = buffer.indexOf(10, offset);
        if (lineEnd < 0)
            break;
        const begin = lineEnd + 1;
        const sizeAt = offset + file.blob.length + " blob ".length;
        const size = Number(buffer.toString("latin1", sizeAt, lineEnd));
        if (!Number.isInteger(size) || buffer.toString("latin1", offset + file.blob.length, sizeAt) !== " blob ")
            throw unreadable(clone, file, buffer.toString("utf8", offset, lineEnd));
        if (begin + size >= buffer.length)
            break;
        contents.push({ file, text: decode(buffer.subarray(begin, begin + size)) });
        offset = begin + size + 1;
        asked.take();
    }
    return { contents, rest: buffer.subarray(offset) };
}
const decode = (bytes) => ((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? bytes.toString("utf8") : null);
const unreadable = (clone, { path }, stderr) => failure(`git cannot read ${path}`, { stderr, directory: clone.directory });
async function endOf(child) {
    let stderr = "";
    child.stderr.on("data", (text) => {
        if (stderr.length < 10_000)
            stderr += text.toString();
    });
    const [code] = (await (0,external_node_events_namespaceObject.once)(child, "close"));
    return { code: code ?? -1, stderr };
}

;// CONCATENATED MODULE: ./build/domain/log/canonical-json.js
class NotJsonError extends Error {
}
function canonical_json_canonicalJson(value) {
    return writeFast(value, 0) ?? write(value, { path: "$", level: 0, layout: compact });
}
function indentedCanonicalJson(value) {
    return writeFast(value, 2) ?? write(value, { path: "$", level: 0, layout: indented });
}
function indentedMembers(members) {
    const parts = Object.entries(members);
    const ordered = parts.map(([key, part]) => [key, inOrder(part, 1)]);
    if (!ordered.some(([, part]) => part === odd)) {
        const text = JSON.stringify(Object.fromEntries(ordered), undefined, 2);
        if (!text.includes("\\ud"))
            return text;
    }
    const lines = parts.map(([key, part]) => `  ${JSON.stringify(key)}: ${indentedCanonicalJson(part).replaceAll("\n", "\n  ")}`);
    return `{\n${lines.join(",\n")}\n}`;
}
const deepestLevel = 100;
const compact = { breakAt: () => "", colon: ":" };
const indented = { breakAt: (level) => `\n${"  ".repeat(level)}`, colon: ": " };
function write(value, place) {
    if (place.level > deepestLevel)
        throw new NotJsonError(`${place.path} is nested deeper than ${deepestLevel} levels.`);
    switch (typeof value) {
        case "string":
            return writeString(value, place);
        case "number":
            return writeNumber(value, place);
        case "boolean":
            return String(value);
        case "object":
            if (value === null)
                return "null";
            return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
        default:
            throw new NotJsonError(`${place.path} is ${typeof value}, which JSON does not have.`);
    }
}
function writeString(text, { path }) {
    const quoted = JSON.stringify(text);
    if (quoted.includes("\\ud") && /\p{Surrogate}/u.test(text)) {
        throw new NotJsonError(`${path} holds half of a surrogate pair.`);
    }
    return quoted;
}
function writeNumber(number, { path }) {
    if (!Number.isFinite(number))
        throw new NotJsonError(`${path} is ${number}, which JSON does not have.`);
    return JSON.stringify(number);
}
function writeArray(items, place) {
    const written = Array.from(items, (item, index) => write(item, inside(place, `[${index}]`)));
    return enclose(["[", "]"], written, place);
}
function writeObject(object, place) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        throw new NotJsonError(`${place.path} is not a plain object.`);
    const members = Object.keys(object)
        .toSorted()
        .map((key) => {
        const within = inside(place, `.${key}`);
        const member = object[key];
        return writeString(key, within) + place.layout.colon + write(member, within);
    });
    return enclose(["{", "}"], members, place);
}
const inside = (place, step) => ({
    path: place.path + step,
    level: place.level + 1,
    layout: place.layout,
});
function enclose([open, close], written, { level, layout }) {
    if (written.length === 0)
        return open + close;
    const before = layout.breakAt(level + 1);
    return open + before + written.join(`,${before}`) + layout.breakAt(level) + close;
}
const odd = Symbol("odd");
function writeFast(value, indent) {
    const ordered = inOrder(value, 0);
    if (ordered === odd)
        return undefined;
    const text = JSON.stringify(ordered, undefined, indent);
    return text.includes("\\ud") ? undefined : text;
}
function inOrder(value, level) {
    switch (typeof value) {
        case "string":
        case "boolean":
            return value;
        case "number":
            return Number.isFinite(value) ? value : odd;
        case "object":
            if (value === null)
                return value;
            if (level > deepestLevel)
                return odd;
            return Array.isArray(value) ? itemsInOrder(value, level) : membersInOrder(value, level);
        default:
            return odd;
    }
}
function itemsInOrder(items, level) {
    let replaced;
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        const each = inOrder(item, level + 1);
        if (each === odd)
            return odd;
        if (each === item)
            continue;
        replaced ??= [...items];
        replaced[index] = each;
    }
    return replaced ?? items;
}
function membersInOrder(object, level) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        return odd;
    const members = object;
    const keys = Object.keys(members);
    let replaced;
    let isSorted = true;
    let last = "";
    for (const key of keys) {
        if (isPeculiar(key))
            return odd;
        const member = members[key];
        const part = inOrder(member, level + 1);
        if (part === odd)
            return odd;
        if (part !== member)
            (replaced ??= new Map()).set(key, part);
        if (key < last)
            isSorted = false;
        last = key;
    }
    if (isSorted && replaced === undefined)
        return object;
    const ordered = {};
    for (const key of isSorted ? keys : keys.toSorted())
        ordered[key] = replaced?.get(key) ?? members[key];
    return ordered;
}
const isPeculiar = (key) => {
    const first = key.charCodeAt(0);
    return (first >= 48 && first <= 57) || key === "toJSON" || key === "__proto__";
};

;// CONCATENATED MODULE: ./build/domain/log/entry-schema.js
function readEntryShape(value) {
    if (!isObject(value))
        return { kind: "wrong-shape", problem: "The file is not a JSON object." };
    if (value["schema"] !== 1)
        return {
            kind: "unknown-schema",
            problem: `"schema" is ${quote(value["schema"])}; this version knows 1.`,
        };
    const wrong = Object.entries(parts).filter(([key, isPart]) => !isPart(value[key]));
    const foreign = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
    const [flaw] = [
        ...wrong.map(([key]) => `"${key}" is missing or is not what an entry has there: ${quote(value[key])}.`),
        ...foreign.map((key) => `An entry has no part ${quote(key)}.`),
        ...(isObject(value["facts"]) && value["facts"]["type"] !== value["type"]
            ? [`"type" is ${quote(value["type"])}, but its facts are ${quote(value["facts"]["type"])}.`]
            : []),
    ];
    return flaw === undefined
        ? { kind: "entry", entry: value }
        : { kind: "wrong-shape", problem: flaw };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isHash = matches(/^[0-9a-f]{64}$/);
const isRun = (value) => isObject(value) &&
    isCount(value["id"]) &&
    isCount(value["attempt"]) &&
    isText(value["url"]) &&
    Object.keys(value).length === 3;
const isEntryType = (value) => typeof value === "string" && Object.hasOwn(entryTypes, value);
const parts = {
    schema: (value) => value === 1,
    sequence: isCount,
    time: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    type: isEntryType,
    actor: isText,
    run: isRun,
    facts: isObject,
    policy: (value) => value === null || isText(value),
    state: (value) => value === undefined || isHash(value),
    previous: isHash,
    hash: isHash,
};
const entryTypes = {
    "log-opened": true,
    "release-adopted": true,
    "pull-request-promoted": true,
    "pull-request-ejected": true,
    "staging-moved": true,
    "conflict-found": true,
    "staging-deployment-started": true,
    "staging-deployed": true,
    "staging-deployment-failed": true,
    "staging-deployment-aborted": true,
    "gate-opened": true,
    "gate-closed": true,
    "approval-granted": true,
    "approval-refused": true,
    "approval-withdrawn-late": true,
    "objection-raised": true,
    "objections-lifted": true,
    "ejection-ordered": true,
    "ejection-lifted": true,
    "command-refused": true,
    "command-answered": true,
    "review-command-taken": true,
    "production-deployment-started": true,
    "production-deployed": true,
    "production-deployment-failed": true,
    "production-deployment-aborted": true,
    "release-tagged": true,
    "attempt-pinned": true,
    "pull-request-landed": true,
    "release-landed": true,
    "release-notes-written": true,
    "release-published": true,
    "follow-up-refused": true,
    "events-undelivered": true,
    "events-delivered": true,
    "events-repeated": true,
    "rollback-requested": true,
    "rollback-not-requested": true,
    "rollback-joined": true,
    "rollback-announced": true,
    "rollback-approved": true,
    "rollback-retried": true,
    "rollback-failure-announced": true,
    "rollback-drilled": true,
    "rollback-rejected": true,
    "rollback-withdrawn": true,
    "rollback-end-announced": true,
    "rollback-completion-announced": true,
    "revert-opened": true,
    "revert-closed": true,
    "revert-landed": true,
    "revert-unneeded": true,
    "recovery-opened": true,
    "recovery-restacked": true,
    "recovery-merged": true,
    "recovery-unneeded": true,
    "landing-opened": true,
    "landing-closed": true,
    "superseded-closed": true,
    "rollback-closed": true,
};
const quote = (value) => value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);

;// CONCATENATED MODULE: ./build/domain/log/hash-chain.js



const hash_chain_emptyLogHead = { sequence: 0, hash: "0".repeat(64), time: "" };
function hash_chain_sealEntries(head, drafts, seal) {
    let last = head;
    return drafts.map((draft, index) => {
        const state = index < drafts.length - 1 ? undefined : seal.state;
        const unsealed = hash_chain_placeEntry(last, draft, { ...seal, state });
        const entry = { ...unsealed, hash: seal.sha256(canonicalJson(unsealed)) };
        last = entry;
        return entry;
    });
}
function hash_chain_placeEntry(last, { actor, facts }, { time, run, policy, state, }) {
    return {
        schema: 1,
        sequence: last.sequence + 1,
        time: last.time > time ? last.time : time,
        type: facts.type,
        actor,
        run,
        facts,
        policy,
        ...(state === undefined ? {} : { state }),
        previous: last.hash,
    };
}
function renderEntry(entry) {
    const { schema, sequence, time, type, actor, run, facts, policy, state, previous, hash } = entry;
    const first = { schema, sequence, time, type, actor, run, facts, policy };
    const members = { ...first, ...(state === undefined ? {} : { state }), previous, hash };
    return `${indentedMembers(members)}\n`;
}
async function verifyChain(files, { sha256, visit }) {
    let head = hash_chain_emptyLogHead;
    for await (const file of files) {
        const verdict = verifyEntry(head, file, sha256);
        if (verdict.kind === "broken")
            return verdict;
        head = verdict.entry;
        visit?.(verdict.entry);
    }
    return { kind: "intact", entries: head.sequence, head: head.hash };
}
function headBefore(text, sequence) {
    const previous = /"previous": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
    return { sequence: sequence - 1, hash: previous, time: hash_chain_emptyLogHead.time };
}
function verifyEntry(head, file, sha256) {
    const sequence = head.sequence + 1;
    const misplacement = findMisplacement(file.path, sequence);
    if (misplacement !== undefined)
        return misplacement;
    const reading = readEntry(file, head, sha256);
    if (reading.kind === "sound")
        return reading;
    return { kind: "broken", sequence, path: file.path, fault: reading.fault, problem: reading.problem };
}
const flaw = (fault, problem) => ({ kind: "flaw", fault, problem });
function findMisplacement(path, sequence) {
    const found = sequenceOfPath(path);
    if (found === sequence)
        return undefined;
    if (found === undefined || found < sequence) {
        return {
            kind: "broken",
            sequence,
            path,
            fault: "foreign-file",
            problem: `${path} is no place of an entry; the next one belongs at ${entryPath(sequence)}.`,
        };
    }
    return {
        kind: "broken",
        sequence,
        path: entryPath(sequence),
        fault: "missing-entry",
        problem: `Entry ${sequence} is missing; the log goes on with entry ${found}.`,
    };
}
function readEntry({ text }, head, sha256) {
    if (text === null)
        return flaw("not-text", "The file is not UTF-8.");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return flaw("not-json", "The file is not JSON.");
    }
    const shape = readEntryShape(value);
    if (shape.kind !== "entry")
        return flaw(shape.kind, shape.problem);
    return findFlaw(shape.entry, { text, head, sha256 }) ?? { kind: "sound", entry: shape.entry };
}
function findFlaw(entry, { text, head, sha256 }) {
    const sequence = head.sequence + 1;
    if (entry.sequence !== sequence)
        return flaw("wrong-sequence", `It says that it is entry ${entry.sequence} where entry ${sequence} belongs.`);
    if (entry.previous !== head.hash)
        return flaw("wrong-previous", `"previous" is ${entry.previous}; the hash of the entry before is ${head.hash}.`);
    const { hash, ...unsealed } = entry;
    const expected = hashOf(unsealed, sha256);
    if (expected === undefined)
        return flaw("not-json", "It holds a number or text that JSON cannot say exactly.");
    if (hash !== expected)
        return flaw("wrong-hash", `"hash" is ${hash}; the hash of what it says is ${expected}.`);
    if (text !== renderEntry(entry))
        return flaw("not-as-written", "The value is right, but the file's text is not as the console writes it.");
    if (entry.time < head.time)
        return flaw("time-goes-back", `Its time ${entry.time} is before ${head.time} of the entry before.`);
    return undefined;
}
function hashOf(unsealed, sha256) {
    try {
        return sha256(canonical_json_canonicalJson(unsealed));
    }
    catch (error) {
        if (error instanceof NotJsonError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/domain/values/message-of.js
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

;// CONCATENATED MODULE: ./build/domain/values/values.js
const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const isCommitSha = (text) => shaPattern.test(text);
const isTreeSha = (text) => shaPattern.test(text);
const values_isUserLogin = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10})?(?:\[bot\])?$/.test(text);
const isTeamName = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[a-z0-9_][a-z0-9_-]*$/.test(text);
const values_isSameUser = (one, other) => one.toLowerCase() === other.toLowerCase();
const values_includesUser = (users, user) => users.some((each) => values_isSameUser(each, user));
const isSameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const values_includesName = (names, name) => names.some((each) => isSameName(each, name));
const values_shortSha = (sha) => sha.slice(0, 7);
const isVersion = (text) => /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(text);
const values_versionAsked = (text) => {
    const trimmed = text.trim();
    return /^[vV]?\d+\.\d+\.\d+$/.test(trimmed) ? `v${trimmed.replace(/^[vV]/, "")}` : trimmed;
};
function versionParts(version) {
    const [major = 0, minor = 0, patch = 0] = version.slice(1).split(".").map(Number);
    return { major, minor, patch };
}
function compareVersions(one, other) {
    const [a, b] = [versionParts(one), versionParts(other)];
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

;// CONCATENATED MODULE: ./build/domain/state/log-contradictions.js

function contradictionOf(before, facts) {
    if (facts.type !== "production-deployment-started")
        return undefined;
    const { version, commit } = facts;
    if (facts.mode === "rollback") {
        const target = before.releases.find((release) => release.version === version);
        if (target?.commit.sha === commit.sha && target.rolledBackBy === null)
            return undefined;
        return `It goes back to ${version} at ${values_shortSha(commit.sha)}, which is no good release of this log.`;
    }
    if (!before.staging.healthy.some(({ tree }) => tree === commit.tree)) {
        return `It deploys tree ${values_shortSha(commit.tree)} as ${version}, which never stood healthy on staging.`;
    }
    const unapproved = facts.pullRequests.find(({ number, head }) => !before.grants.some((grant) => grant.pullRequest === number && grant.head === head));
    if (unapproved === undefined)
        return undefined;
    return `It deploys #${unapproved.number} at ${values_shortSha(unapproved.head)} with ${version}, which no entry approves.`;
}

;// CONCATENATED MODULE: ./build/domain/state/own-commits.js
const withOwnCommits = (state, commits) => ({
    ...state,
    ownCommits: [...state.ownCommits, ...commits],
    train: { ...state.train, drift: state.train.drift.filter(({ sha }) => !commits.includes(sha)) },
});

;// CONCATENATED MODULE: ./build/domain/reasons/approval-reasons.js
const approvalReasons = {
    "teams-unreadable": {
        outcome: "errored",
        problem: "The members of a team cannot be read: their approvals do not count, and any request for changes may be one of theirs.",
        remedy: 'Ask an admin to set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the people themselves.',
        owner: "admin",
    },
    "awaits-approval": {
        outcome: "pending",
        problem: "Tester approval is missing.",
        remedy: "Ask a tester to try it on staging and approve it.",
        owner: "testers",
    },
    "waits-too-long": {
        outcome: "pending",
        problem: "It has waited on staging for too long and is holding up the release.",
        remedy: "Ask a tester to approve it, or to comment /eject so that the others can go; /ship releases what is already approved.",
        owner: "testers",
    },
    "not-on-staging": {
        outcome: "pending",
        problem: "It has not passed its staging health check yet.",
        remedy: "Wait for the staging deployment; if it failed, look at why. If its run was cancelled or died, comment /check.",
        owner: "author",
    },
    "staging-failed": {
        outcome: "blocked",
        problem: "The deployment to staging failed.",
        remedy: "Read the run's log and push a fix, or comment /check to deploy the same commit again.",
        owner: "author",
    },
    "unresolved-threads": {
        outcome: "blocked",
        problem: "Review threads are open.",
        remedy: "Resolve them, then ask a tester to approve; or comment /check if it is approved already.",
        owner: "author and tester",
    },
    "new-head": {
        outcome: "pending",
        problem: "The pull request has a newer commit than the one on staging.",
        remedy: "Wait for its checks; it is then tested again.",
        owner: "nobody",
    },
    "re-test": {
        outcome: "pending",
        problem: "Staging changed after it was approved.",
        remedy: "Ask a tester to look at what is on staging now and to approve again.",
        owner: "testers",
    },
    "production-failed": {
        outcome: "pending",
        problem: "The deployment of this train to production failed.",
        remedy: "Open the run that the finding names and fix the cause: push a fix, or correct what the deployment needs. Then ask a tester to approve again; the deployment is tried again.",
        owner: "author and tester",
    },
    "too-early": {
        outcome: "pending",
        problem: "The approval was given before it was on staging.",
        remedy: "Ask the tester to test it on staging and to approve again.",
        owner: "testers",
    },
    "old-commit": {
        outcome: "pending",
        problem: "The approval is for an older commit.",
        remedy: "Ask the tester to approve the current commit.",
        owner: "testers",
    },
    "not-a-tester": {
        outcome: "blocked",
        problem: "The approval is not from a tester named in the policy file.",
        remedy: "Ask a tester named in the policy file to approve.",
        owner: "testers",
    },
    author: {
        outcome: "blocked",
        problem: "Authors cannot approve their own changes.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "last-pusher": {
        outcome: "blocked",
        problem: "The person who pushed the commit cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "earlier-pusher": {
        outcome: "blocked",
        problem: "A person who pushed to the branch since it was created cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    contributor: {
        outcome: "blocked",
        problem: "A person who wrote part of the change cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "too-few-testers": {
        outcome: "pending",
        problem: "Not enough eligible testers: this commit cannot reach the required number of approvals.",
        remedy: "Ask a maintainer to add a tester to the policy file who neither wrote nor pushed any part of it. Another commit on top does not help: what a tester wrote or pushed stays in the branch. Work of a tester can also go into a pull request of its own.",
        owner: "maintainer",
    },
    "unknown-pusher": {
        outcome: "blocked",
        problem: "GitHub does not say who pushed a part of it, so no approver is known to be independent.",
        remedy: "Push the commits to a new branch and open a pull request from it; then it is known who pushed them.",
        owner: "author",
    },
    "unknown-author": {
        outcome: "blocked",
        problem: "GitHub links a commit to no account, so no approver is known to be independent.",
        remedy: "Ask the author of the commit to add its email address to their account (github.com/settings/emails), then to comment /check. Or rewrite the commit with an address of an account (git commit --amend --reset-author, git rebase) and push.",
        owner: "author",
    },
    "no-access": {
        outcome: "blocked",
        problem: "A person named in the policy file has no role in the repository, so what they say does not count.",
        remedy: "Ask an admin to give them at least the role triage (Settings, Collaborators and teams), or to remove them from the policy file. Where a pull request waits for it, comment /check then.",
        owner: "admin",
    },
    bot: {
        outcome: "blocked",
        problem: "Bots and machine users can neither request nor approve.",
        remedy: "Ask a person to do it.",
        owner: "a person",
    },
    "approval-withdrawn-late": {
        outcome: "blocked",
        problem: "An approval was withdrawn after the deployment to production had begun.",
        remedy: "Decide with the tester whether production should keep the change; nothing is undone by itself. If not, request a rollback: Actions, Rollback, Run workflow.",
        owner: "testers",
    },
    "gate-rejected": {
        outcome: "blocked",
        problem: "A reviewer rejected it at the gate.",
        remedy: "Ask the reviewer what has to change. A new commit opens a new gate; so does /check from a tester.",
        owner: "testers",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/staging-reasons.js

const boardingReasons = {
    "check-failed": {
        outcome: "blocked",
        problem: "A required check failed.",
        remedy: "Push a fix, or re-run the check if the change is not the cause. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-pending": {
        outcome: "pending",
        problem: "Checks are still running.",
        remedy: "Wait; the console continues by itself when they finish. If nothing happens then, comment /check.",
        owner: "nobody",
    },
    "checks-overdue": {
        outcome: "pending",
        problem: "A check is taking too long.",
        remedy: "Open the run that the finding names and restart it, or ask the owner of that service. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-missing": {
        outcome: "pending",
        problem: "A required check has not reported.",
        remedy: "Make sure that CI runs for this pull request and that the policy file names the check exactly as it is reported. If nothing happens when it has passed, comment /check.",
        owner: "workflow owner",
    },
    "no-checks": {
        outcome: "blocked",
        problem: "No check has reported.",
        get remedy() {
            return `Make CI run for pull requests to ${names_branches.base} (see workflows/checks.yml), then re-run it. If nothing happens when it has passed, comment /check.`;
        },
        owner: "workflow owner",
    },
    "checks-need-release": {
        outcome: "pending",
        problem: "GitHub holds back this pull request's checks until a person approves them.",
        remedy: 'Open the pull request and click "Approve workflows to run", or push a commit to its branch; anyone with write access can. If nothing happens when they have passed, comment /check.',
        owner: "anyone with write access",
    },
    draft: {
        outcome: "pending",
        problem: "The pull request is a draft.",
        remedy: "Mark it as ready for review.",
        owner: "author",
    },
    "merge-conflict": {
        outcome: "blocked",
        get problem() {
            return `The pull request conflicts with ${names_branches.base}.`;
        },
        get remedy() {
            return `Merge ${names_branches.base} into the branch, or rebase it onto ${names_branches.base}, and resolve the conflict.`;
        },
        owner: "author",
    },
    "mergeable-unknown": {
        outcome: "pending",
        problem: "GitHub has not yet worked out whether it can be merged.",
        remedy: "Wait a few minutes. If the pull request still says this then, comment /check; the scheduled run looks again, too.",
        owner: "nobody",
    },
    "train-conflict": {
        outcome: "blocked",
        problem: "The pull request conflicts with what is on staging.",
        get remedy() {
            return `Wait until the train has landed and merge ${names_branches.base}, or agree with the author of the other pull request. If git can merge the two after all, comment /check.`;
        },
        owner: "author",
    },
    "blocked-label": {
        outcome: "blocked",
        problem: 'The label "release-console:blocked" keeps it off staging.',
        remedy: "Ask the person who set the label, then remove it.",
        owner: "the person who set the label",
    },
    "empty-diff": {
        outcome: "blocked",
        problem: "The pull request changes nothing.",
        remedy: "Push a change or close it.",
        owner: "author",
    },
    "recovery-shows-nothing": {
        outcome: "pending",
        get problem() {
            return `This recovery shows no change, because ${names_branches.base} still holds what it brings back.`;
        },
        get remedy() {
            return `Wait, and leave this pull request open. It shows its changes once the revert has landed on ${names_branches.base}; the rollback's issue names the step that is missing.`;
        },
        owner: "nobody",
    },
    "same-commit": {
        outcome: "blocked",
        problem: "Another open pull request has the same head commit.",
        remedy: "Close one of them.",
        owner: "author",
    },
    "other-base": {
        outcome: "blocked",
        get problem() {
            return `The base of the pull request is no longer ${names_branches.base}.`;
        },
        get remedy() {
            return `Set its base back to ${names_branches.base}; it then boards again.`;
        },
        owner: "author",
    },
    "unvouched-fork": {
        outcome: "blocked",
        problem: "The change comes from a fork, and nobody with write access has vouched for this commit.",
        remedy: "Ask someone with write access to read and approve this exact commit; staging then runs this code with staging's secrets.",
        owner: "anyone with write access",
    },
    contains: {
        outcome: "blocked",
        problem: "Its branch contains merge commits of staging, and with them other people's changes.",
        get remedy() {
            return `Rebase the branch onto ${names_branches.base}; never merge staging into a branch.`;
        },
        owner: "author",
    },
    stacked: {
        outcome: "pending",
        problem: "Its branch contains another open pull request; the two board together.",
        get remedy() {
            return `Wait until the other one boards and takes this one along; or rebase the branch onto ${names_branches.base} without it.`;
        },
        owner: "author",
    },
    "builds-on-rolled-back": {
        outcome: "blocked",
        problem: "Its branch contains changes that were rolled back; only their recovery pull request may bring them back.",
        remedy: "Push to the recovery pull request instead, or wait until it is released. If there is none yet, read in the rollback's issue and the console's summary why.",
        owner: "author",
    },
    "recovery-behind": {
        outcome: "pending",
        get problem() {
            return `This recovery is based on a revert that reached ${names_branches.base} as a different commit; merging it as it is would bring nothing back.`;
        },
        remedy: 'Wait for the console to move its branch forward; if that conflicts, the console\'s summary says what to do. Do not press "Update branch".',
        owner: "author",
    },
    "changes-the-rules": {
        outcome: "blocked",
        problem: "It changes the policy, the workflows or the code owners.",
        remedy: "Ask a maintainer of the repository who neither opened the pull request nor wrote any of it to approve this exact commit.",
        owner: "maintainer",
    },
    "breaks-the-policy": {
        outcome: "blocked",
        problem: "It leaves errors in the policy file; the console could no longer decide anything.",
        remedy: "Correct the errors that the finding names, and push.",
        owner: "author",
    },
    "partly-read": {
        outcome: "pending",
        problem: "Not all of its checks, commits, reviews and threads have been read yet.",
        remedy: "Wait until nothing else keeps it off staging; the run that finds that reads the rest. Or comment /check to start one.",
        owner: "nobody",
    },
    "policy-unread": {
        outcome: "pending",
        problem: "The policy file that it proposes has not been checked yet.",
        remedy: "Wait for the next run, or comment /check to start one; it checks the file before the change can go to staging.",
        owner: "nobody",
    },
    "workflows-need-app": {
        outcome: "blocked",
        problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
        remedy: "Set up the GitHub App (docs/github-app.md), or ask an admin to merge it manually; it then counts as drift. Once the App is set up, comment /check.",
        owner: "admin",
    },
    "changes-requested": {
        outcome: "blocked",
        problem: "A tester requested changes.",
        remedy: "Push a new commit, or ask the tester to approve or to dismiss the review.",
        owner: "author",
    },
    "held-by-tester": {
        outcome: "blocked",
        problem: "A tester put it on hold: it stays on staging and is not released.",
        remedy: "Resolve the objection with the tester, and ask them to comment /unhold.",
        owner: "author and tester",
    },
    "ejected-by-tester": {
        outcome: "blocked",
        problem: "A tester took this commit off staging.",
        remedy: "Push a new commit, or ask a tester to comment /check so that this one boards again.",
        owner: "author",
    },
    "recovery-not-repaired": {
        outcome: "pending",
        problem: "The recovery still contains exactly what was rolled back.",
        remedy: "Push the repair to its branch. If the cause was elsewhere, ask a tester to comment /check so that it boards as it is.",
        owner: "author",
    },
    "train-closed": {
        outcome: "pending",
        problem: "Boarding is closed: testers have started to approve what is on staging.",
        remedy: "Wait; it boards the next train by itself.",
        owner: "nobody",
    },
    "landing-pending": {
        outcome: "pending",
        get problem() {
            return `What is in production has not landed on ${names_branches.base} yet; nothing boards until then.`;
        },
        remedy: "Wait; the console lands it by itself. If GitHub refuses, this comment will say what an admin must do.",
        owner: "admin",
    },
    "train-full": {
        outcome: "pending",
        problem: 'Staging is full: it holds as many pull requests as "max-staged" allows.',
        remedy: "Wait; it boards when there is room.",
        owner: "nobody",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/command-reasons.js

const commandReasons = {
    "command-not-allowed": {
        outcome: "blocked",
        problem: "Only testers named in the policy file can use this command.",
        remedy: "Ask one of the testers that the finding names.",
        owner: "testers",
    },
    "command-unclear": {
        outcome: "blocked",
        problem: "A command counts only when the comment begins with it.",
        remedy: "Write a new comment that begins with the command, with nothing before it.",
        owner: "the person who commented",
    },
    "command-in-review": {
        outcome: "pending",
        problem: "A tester's review begins with a command, which is carried out first.",
        remedy: "Wait for the next run. If nothing happens then, ask the tester to write the command as a new comment and to edit it out of the review.",
        owner: "testers",
    },
    "own-change": {
        outcome: "blocked",
        problem: "People who have a part in a change cannot lift another tester's objection to it.",
        remedy: "Ask the tester who objected, or a tester without a part in the change, to comment /unhold.",
        owner: "testers",
    },
    "no-open-pull-request": {
        outcome: "blocked",
        get problem() {
            return `The pull request is not open, or its base is not ${names_branches.base}.`;
        },
        remedy: "Reopen it or set its base, then comment again.",
        owner: "author",
    },
    "already-released": {
        outcome: "blocked",
        problem: "The change is already in production.",
        remedy: "Request a rollback if it does harm: Actions, Rollback, Run workflow.",
        owner: "the person who commented",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/production-reasons.js

const productionReasons = {
    "not-landable": {
        outcome: "blocked",
        get problem() {
            return `GitHub's rules would not let it land on ${names_branches.base}.`;
        },
        remedy: "Do what the finding names; the console then continues by itself, after a change of settings with a comment /check.",
        owner: "author",
    },
    "landing-review-missing": {
        outcome: "pending",
        get problem() {
            return `${names_branches.base} requires a review before this can land.`;
        },
        get remedy() {
            return `Ask a reviewer whose review counts for ${names_branches.base} to approve the pull request.`;
        },
        get owner() {
            return `reviewers of ${names_branches.base}`;
        },
    },
    "rollback-open": {
        outcome: "pending",
        problem: "A rollback is in progress; production takes no other deployment until it is done.",
        remedy: "Ask a rollback approver to approve or reject it, or the requester to withdraw it; see its issue.",
        owner: "rollback approvers",
    },
    "rollback-hold": {
        outcome: "pending",
        get problem() {
            return `A rollback is done; ${names_branches.base} still holds what it took out.`;
        },
        remedy: "Wait for the revert to land. If it needs a person, the rollback's issue names the step and who may take it.",
        owner: "anyone with write access",
    },
    freeze: {
        outcome: "pending",
        problem: "A release freeze is in force.",
        remedy: "Wait until it ends; the next event, scheduled run or comment /check then continues. Or ask a maintainer to change the policy file.",
        owner: "maintainer",
    },
    "staging-moved": {
        outcome: "pending",
        problem: "The branch staging is not where the console put it.",
        remedy: "Wait for the next run, or comment /check to start one; it puts the branch back. Do not push to staging: only the console writes it.",
        owner: "nobody",
    },
    "budget-kept": {
        outcome: "pending",
        problem: "GitHub's limit on requests is nearly reached; what is left is kept for a rollback.",
        remedy: "Wait until the time given: the next event, scheduled run or comment /check then continues. If it happens often, find the workflow that makes so many requests.",
        owner: "nobody",
    },
    "deployment-open": {
        outcome: "pending",
        problem: "A production deployment is in progress.",
        remedy: "Wait for its result. If its run was cancelled or died, comment /check.",
        owner: "nobody",
    },
    "leaves-staging": {
        outcome: "pending",
        problem: "A pull request of the train must leave staging first.",
        remedy: "Wait for the next run, or comment /check to start one; it takes the pull request off staging and deploys the rest of the train.",
        owner: "nobody",
    },
    "environment-gated": {
        outcome: "blocked",
        problem: "The environment of production has reviewers or a wait timer: the deployment would hang while the log says that it is running.",
        get remedy() {
            return `Ask an admin to remove both from "${environments.production}"; the gate belongs on "${environments.productionApproval}". Where a pull request waits for it, comment /check then.`;
        },
        owner: "admin",
    },
    "environment-unprotected": {
        outcome: "errored",
        problem: "The approval environment has no required reviewers, so it is not used as a gate; approve through the other source.",
        remedy: 'Ask an admin to give the environment required reviewers and no custom rules, or remove "environment" from the sources in the policy file.',
        owner: "admin",
    },
    "nothing-staged": {
        outcome: "pending",
        problem: "Staging has nothing that production lacks.",
        remedy: "Wait until a pull request is on staging.",
        owner: "nobody",
    },
    "only-drift": {
        outcome: "pending",
        problem: "Staging holds only commits that bypassed the console, and no pull request: they cannot be approved alone.",
        remedy: "Open a pull request, however small, and ask a tester to approve it: these commits then reach production with it.",
        owner: "team",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/result-reasons.js
const resultReasons = {
    "nothing-to-record": {
        outcome: "passed",
        problem: "The deployment already has its result.",
        remedy: "Do nothing; the result in the log stands.",
        owner: "nobody",
    },
    "follow-up-refused": {
        outcome: "errored",
        problem: "GitHub refused a follow-up of a result; it is still pending.",
        remedy: "Do what the finding names, or ask an admin; the sweep tries again.",
        owner: "admin",
    },
    "event-not-delivered": {
        outcome: "errored",
        problem: "A webhook was not told of an event; the log has it.",
        remedy: "Ask an admin to check the address in the policy file, the receiver, and the secret RELEASE_CONSOLE_WEBHOOK_SECRET (docs/events.md).",
        owner: "admin",
    },
    "not-shown": {
        outcome: "errored",
        problem: "The log has recorded it, but GitHub's pages do not show it yet.",
        remedy: "Do nothing; the log counts, and a later run updates the pages.",
        owner: "nobody",
    },
    "deploy-failed": {
        outcome: "blocked",
        problem: "The deploy job failed.",
        remedy: "Read its log; it is uncertain what runs now.",
        owner: "author",
    },
    "health-check-failed": {
        outcome: "blocked",
        problem: "The deployment did not pass its health check.",
        remedy: "Look at the environment and the log of the deploy job.",
        owner: "author",
    },
    "command-failed": {
        outcome: "blocked",
        problem: "The deploy command failed.",
        remedy: "Read its output above.",
        owner: "author",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/rollback-reasons.js
const rollbackReasons = {
    "reason-required": {
        outcome: "blocked",
        problem: "A rollback needs a reason.",
        remedy: 'Run it again and fill in the input "reason": what is wrong, and since when.',
        owner: "requester",
    },
    "not-on-the-team": {
        outcome: "blocked",
        problem: "Only members of the team can request a rollback.",
        remedy: "Ask a member of the team to request it, or a maintainer to add your login to the policy file.",
        owner: "requester",
    },
    "no-target": {
        outcome: "blocked",
        problem: "There is no earlier good release to go back to.",
        remedy: "Fix forward: release a repair through the usual loop.",
        owner: "team",
    },
    "bad-target": {
        outcome: "blocked",
        problem: "Production cannot go back to that release.",
        remedy: "Choose one of the releases that the finding lists.",
        owner: "requester",
    },
    "not-an-approver": {
        outcome: "blocked",
        problem: "Only a rollback approver named in the policy file can approve a rollback.",
        remedy: "Ask one of the rollback approvers named in the issue to approve.",
        owner: "rollback approvers",
    },
    requester: {
        outcome: "blocked",
        problem: "A person who requested or joined a rollback cannot approve it.",
        remedy: "Ask another rollback approver to approve.",
        owner: "rollback approvers",
    },
    "wrong-code": {
        outcome: "blocked",
        problem: "The code does not match the current request.",
        remedy: "Read the card in the issue again and copy its line.",
        owner: "rollback approvers",
    },
    "wrong-place": {
        outcome: "blocked",
        problem: "A rollback is decided in its own issue, not on a pull request.",
        remedy: "Comment the line from the card again, in that issue.",
        owner: "rollback approvers",
    },
    "no-open-rollback": {
        outcome: "blocked",
        problem: "This rollback is not open.",
        remedy: "Request one: Actions, Rollback, Run workflow.",
        owner: "requester",
    },
    "nobody-could-approve": {
        outcome: "blocked",
        problem: "Nobody could approve a rollback.",
        remedy: "Ask a maintainer to name at least two rollback approvers in the policy file who have access to the repository and, if the environment is used, are among its reviewers. If only one is left, somebody else must make the request.",
        owner: "maintainer",
    },
    "single-approver": {
        outcome: "passed",
        problem: "Only one person can approve rollbacks, and they cannot approve their own requests.",
        remedy: "Ask a maintainer to name a second rollback approver in the policy file who has access to the repository.",
        owner: "maintainer",
    },
    "team-unread": {
        outcome: "passed",
        problem: "The approval environment's reviewer is a team, whose members the console cannot check.",
        remedy: "Ask an admin to make sure that a rollback approver named in the policy file is in the team, or to add one of them as a reviewer by name.",
        owner: "admin",
    },
    "environment-branches": {
        outcome: "blocked",
        problem: "The environment does not accept jobs from the default branch.",
        remedy: "Ask an admin to make the default branch its only deployment branch (Settings, Environments, Deployment branches and tags).",
        owner: "admin",
    },
    "approver-without-access": {
        outcome: "blocked",
        problem: "A rollback approver has no role in the repository, so their approval does not count.",
        remedy: "Ask an admin to give them at least the role triage, or to remove them from the policy file.",
        owner: "admin",
    },
    "target-gone": {
        outcome: "blocked",
        problem: "The release's commit is no longer on GitHub.",
        remedy: "Ask an admin to push it again from any clone, under its tag, or roll back to another release.",
        owner: "admin",
    },
    "target-unverified": {
        outcome: "passed",
        problem: "The release to go back to was never verified.",
        remedy: "Ask a maintainer to configure a health check for production; it verifies the next release.",
        owner: "maintainer",
    },
    "migrations-refuse": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would refuse or do nothing.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed, or set the option that docs/rollback-and-migrations.md names for the tool.",
        owner: "workflow owner",
    },
    "migrations-change-back": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would change the database back.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed. docs/rollback-and-migrations.md says what would be lost.",
        owner: "workflow owner",
    },
    "tag-moved": {
        outcome: "passed",
        problem: "A release tag is not where the console created it.",
        remedy: "Ask an admin to find out who moved the tag, to put it back and to protect tags with a ruleset. A rollback ignores the tag and deploys the commit recorded in the log.",
        owner: "admin",
    },
    "deploy-workflow": {
        outcome: "blocked",
        problem: "deploy.yml is not set up for rollbacks.",
        remedy: "Keep it as in the template deploy.yml: on the default branch, without a concurrency group.",
        owner: "workflow owner",
    },
    "nothing-to-retry": {
        outcome: "blocked",
        problem: "This rollback has no failed deployment to retry.",
        remedy: "Read the console's newest comment in the issue; it tells the rollback approvers how to continue.",
        owner: "rollback approvers",
    },
    "production-changed": {
        outcome: "blocked",
        problem: "Production changed since the request.",
        remedy: "Request a new rollback.",
        owner: "requester",
    },
    "edited-comment": {
        outcome: "blocked",
        problem: "Edited comments do not count.",
        remedy: "Write a new comment.",
        owner: "the person who commented",
    },
    "source-off": {
        outcome: "blocked",
        problem: "The policy file does not accept this way of approving.",
        remedy: "Use the way that the card names for approvers.",
        owner: "rollback approvers",
    },
    "gate-without-click": {
        outcome: "blocked",
        problem: "The gate ended without anybody's click.",
        remedy: "Comment the line of the card in the rollback's issue, or run the workflow Rollback again. An administrator looks at the environment: it must have required reviewers.",
        owner: "rollback approvers",
    },
    superseded: {
        outcome: "blocked",
        problem: "This gate is out of date; a newer one has replaced it.",
        remedy: "Decide at the newest gate; the pull request or the rollback's issue links to it.",
        owner: "the person who clicked",
    },
    "deployment-still-running": {
        outcome: "errored",
        problem: "The deployment that this rollback replaces does not stop; the rollback continues.",
        remedy: "Ask a rollback approver to stop manually what it is still doing, then to check what production runs.",
        owner: "rollback approvers",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/setup-reasons.js

const setupReasons = {
    "policy-missing": {
        outcome: "errored",
        problem: "There is no policy file on the default branch.",
        remedy: "Add .github/release-console.yml (template: workflows/release-console.yml) and ask an admin to merge it manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "policy-of-log": {
        outcome: "errored",
        problem: "The policy file cannot be read; results and rollbacks continue under the last readable policy, and everything else waits.",
        remedy: "Correct the policy file on the default branch, and ask an admin to merge the correction manually.",
        owner: "workflow owner",
    },
    "policy-broken": {
        outcome: "errored",
        problem: "The policy file has errors.",
        remedy: "Correct the lines that the finding names, and ask an admin to merge the correction manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "log-unreadable": {
        outcome: "errored",
        problem: "The release log cannot be read.",
        remedy: "Run `node dist/cli.js verify --repo PATH` in a clone of the console's repository, where PATH is an up-to-date clone of yours; it names what is broken.",
        owner: "workflow owner",
    },
    "log-tampered": {
        outcome: "errored",
        problem: "Something other than the console changed the release log, so the console does not use it.",
        remedy: "Ask an admin to find out who pushed to release-log (the branch's activity names them), to put the branch back to the newest commit of the console, to verify it (docs/release-log.md) and to protect it with the ruleset.",
        owner: "admin",
    },
    "log-absent": {
        outcome: "errored",
        problem: "There is no release log yet.",
        remedy: "Run the workflow Release once (Actions, Release, Run workflow).",
        owner: "workflow owner",
    },
    "foreign-staging": {
        outcome: "errored",
        problem: "The branch staging exists and holds other work.",
        get remedy() {
            return `Ask an admin to rename or delete it; the console makes its own from ${names_branches.base}.`;
        },
        owner: "admin",
    },
    "wrong-ref": {
        outcome: "errored",
        problem: "The run was not started by an installed caller workflow on the default branch.",
        remedy: "Run the workflow from the default branch.",
        owner: "the person who started the run",
    },
    "old-rerun": {
        outcome: "errored",
        problem: "This is a re-run of an outdated decision.",
        remedy: "Start the workflow again instead of re-running it.",
        owner: "the person who started the run",
    },
    misconfigured: {
        outcome: "errored",
        problem: "The console is not set up correctly.",
        remedy: "Do what the finding names.",
        owner: "workflow owner",
    },
    "bad-input": {
        outcome: "errored",
        problem: "Inputs of the action are wrong.",
        remedy: "Correct the inputs in the workflow that calls this action.",
        owner: "workflow owner",
    },
    fault: {
        outcome: "errored",
        problem: "The console or GitHub has a fault.",
        remedy: "Re-run this job; every run starts from the current state. If it fails again, report it with the stack in the log.",
        owner: "the person who started the run",
    },
    contention: {
        outcome: "errored",
        problem: "Every attempt to write the release log was overtaken by another run.",
        remedy: "Re-run this job.",
        owner: "the person who started the run",
    },
    "log-behind": {
        outcome: "errored",
        problem: "GitHub is still serving an outdated release log.",
        remedy: "Re-run this job in a minute; the next run also does what is due.",
        owner: "the person who started the run",
    },
    "rate-limited": {
        outcome: "errored",
        problem: "GitHub accepts no more requests from this token for a while.",
        remedy: "Wait; the next run, or the scheduled sweep, does what is due. To continue sooner, re-run this job after the time given.",
        owner: "nobody",
    },
    refused: {
        outcome: "errored",
        problem: "GitHub refused a write.",
        remedy: "Do what the finding names, or ask an admin.",
        owner: "admin",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/reasons.js







const reasons_reasons = {
    ...boardingReasons,
    ...approvalReasons,
    ...commandReasons,
    ...productionReasons,
    ...rollbackReasons,
    ...resultReasons,
    ...setupReasons,
};
const reasons_finding = (code, found, remedy) => remedy === undefined ? { code, found } : { code, found, remedy };
const remedyOf = ({ code, remedy }) => remedy ?? reasons_reasons[code].remedy;
function renderFinding(shown) {
    const { code, found } = shown;
    return `${reasons_reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}

;// CONCATENATED MODULE: ./build/domain/state/follow-up-kinds.js
const kinds = {
    tag: {
        name: ({ version }) => `tag ${version}`,
        settledBy: { "release-tagged": ({ version }) => ({ version }) },
    },
    "pin-attempt": {
        name: ({ deployment }) => `pin ${deployment}`,
        settledBy: { "attempt-pinned": ({ deployment }) => ({ deployment }) },
    },
    land: {
        name: ({ version, pullRequest }) => `land ${version} #${pullRequest.number}`,
        settledBy: {
            "pull-request-landed": ({ version, pullRequest }) => ({
                version,
                pullRequest: { number: pullRequest },
            }),
        },
    },
    notes: {
        name: ({ version }) => `notes ${version}`,
        settledBy: { "release-notes-written": ({ version }) => ({ version }) },
    },
    page: {
        name: ({ version }) => `page ${version}`,
        settledBy: { "release-published": ({ version }) => ({ version }) },
    },
    "ask-rollback": {
        name: ({ deployment }) => `ask about ${deployment}`,
        settledBy: { "rollback-not-requested": ({ deployment }) => ({ deployment }) },
    },
    "announce-request": {
        name: ({ rollback }) => `announce ${rollback}`,
        settledBy: { "rollback-announced": ({ rollback }) => ({ rollback }) },
    },
    answer: {
        name: ({ comment }) => `answer comment ${comment}`,
        settledBy: { "command-answered": ({ comment }) => ({ comment }) },
    },
    "announce-failure": {
        name: ({ deployment }) => `announce failure of ${deployment}`,
        settledBy: { "rollback-failure-announced": ({ deployment }) => ({ deployment }) },
    },
    "announce-completion": {
        name: ({ rollback }) => `announce completion of ${rollback}`,
        settledBy: { "rollback-completion-announced": ({ rollback }) => ({ rollback }) },
    },
    "announce-end": {
        name: ({ rollback }) => `announce end of ${rollback}`,
        settledBy: { "rollback-end-announced": ({ rollback }) => ({ rollback }) },
    },
    revert: {
        name: ({ rollback }) => `revert ${rollback}`,
        settledBy: {
            "revert-landed": ({ rollback }) => ({ rollback }),
            "revert-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    recovery: {
        name: ({ rollback }) => `recovery ${rollback}`,
        settledBy: {
            "recovery-opened": ({ rollback }) => ({ rollback }),
            "recovery-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    restack: {
        name: ({ rollback }) => `restack ${rollback}`,
        settledBy: { "recovery-restacked": ({ rollback }) => ({ rollback }) },
    },
    "close-rollback": {
        name: ({ rollback }) => `close ${rollback}`,
        settledBy: { "rollback-closed": ({ rollback }) => ({ rollback }) },
    },
    "close-superseded": {
        name: ({ pullRequest }) => `close #${pullRequest}`,
        settledBy: { "superseded-closed": ({ pullRequest }) => ({ pullRequest }) },
    },
    "tell-webhooks": {
        name: ({ entry }) => `webhooks of entry ${entry}`,
        settledBy: { "events-delivered": ({ entry }) => ({ entry }) },
    },
};
const followUpKey = (identity) => nameOf(identity.kind, identity);
const settledKeys = (facts) => kindNames.flatMap((kind) => settledKey(kind, facts) ?? []);
const kindNames = Object.keys(kinds);
const nameOf = (kind, identity) => kinds[kind].name(identity);
function settledKey(kind, facts) {
    const { name, settledBy } = kinds[kind];
    const identify = settledBy[facts.type];
    return identify === undefined ? undefined : name(identify(facts));
}

;// CONCATENATED MODULE: ./build/domain/state/follow-ups.js



function addFollowUps(state, subjects, run) {
    const added = subjects.map((subject) => ({
        ...subject,
        key: followUpKey(subject),
        run,
        refusal: null,
    }));
    return {
        ...state,
        followUps: [
            ...without(state, added.map(({ key }) => key)),
            ...added,
        ],
    };
}
function settleFollowUps(state, facts) {
    const followUps = state.followUps.length === 0 ? state.followUps : without(state, settledKeys(facts));
    return followUps.length === state.followUps.length ? state : { ...state, followUps };
}
const without = ({ followUps }, keys) => followUps.filter(({ key }) => !keys.includes(key));
const withoutQuestion = (state) => ({
    ...state,
    followUps: state.followUps.filter(({ kind }) => kind !== "ask-rollback"),
});
const refuseFollowUp = (state, key, refusal) => ({
    ...state,
    followUps: state.followUps.map((followUp) => (followUp.key === key ? { ...followUp, refusal } : followUp)),
});
function trainStandsStill(state) {
    if (state.attempt !== null && state.attempt.mode === "deploy")
        return true;
    return state.followUps.some((followUp) => (followUp.kind === "tag" || followUp.kind === "pin-attempt") &&
        followUp.refusal === null &&
        followUp.commit.sha === state.train.tip.sha);
}
const isPinned = (state, place) => landingFollowUpOf(state, place) !== undefined;
const landingFollowUpOf = ({ followUps }, { number, head }) => followUps.find((followUp) => followUp.kind === "land" &&
    followUp.pullRequest.number === number &&
    followUp.pullRequest.head === head);
function pendingLanding({ version, pullRequest: { number }, refusal }) {
    const found = `#${number} went to production with ${version} and is not on ${branches.base} yet`;
    return refusal === null
        ? finding("landing-pending", `${found}.`)
        : finding("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-adoption.js

function reduceAdoption(state, { version, commit }, entry) {
    if (state.releases.length > 0 || state.production.kind !== "none")
        return state;
    const release = {
        version,
        deployment: `adopted-${entry.sequence}`,
        commit,
        base: commit,
        pullRequests: [],
        bringsBack: [],
        bringsBackDrift: [],
        recoveredCommits: [],
        drift: [],
        basis: null,
        health: "unverified",
        startedAt: null,
        releasedAt: entry.time,
        previous: null,
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    return addFollowUps({ ...state, production: { kind: "known", version }, releases: [release] }, [{ kind: "tag", version, commit }], entry.run.id);
}

;// CONCATENATED MODULE: ./build/domain/text/markdown.js

const zeroWidthSpace = "&#8203;";
function markdown_escapeMarkdown(untrusted, limit = 500) {
    return cutText(onOneLine(untrusted).trim(), limit)
        .replace(inlineSigns, (sign) => inlineEscapes[sign] ?? `\\${sign}`)
        .replace(/(:)(?=\/\/)|(\bwww)(?=\.)|(\bGH-)(?=\d)/gi, `$&${zeroWidthSpace}`)
        .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}${zeroWidthSpace}` : `\\${start}`);
}
const inlineSigns = /[\\`*_[\]~$!#@&<>|]/g;
const inlineEscapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "@": `@${zeroWidthSpace}`,
    "#": `\\#${zeroWidthSpace}`,
};
const markdown_mention = (login) => isUserLogin(login) && !login.endsWith("[bot]") ? `@${login}` : markdown_escapeMarkdown(`@${login}`);
function codeSpan(untrusted, limit = 500) {
    const text = cutText(onOneLine(untrusted), limit);
    if (/^[\w./:#=+,()-](?:[\w ./:#=+,()-]*[\w./:#=+,()-])?$/.test(text))
        return `\`${text}\``;
    return `<code>${text.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}
function markdown_quote(untrusted, limit = 4000) {
    const lines = cutText(untrusted.trim(), limit).split(lineBreak);
    const indentOf = (line) => "&nbsp;".repeat(line.length - line.trimStart().length);
    return lines.map((line) => `> ${indentOf(line)}${markdown_escapeMarkdown(line, limit)}`.trimEnd()).join("  \n");
}
function table(rows) {
    const [heading, ...body] = rows;
    if (heading === undefined)
        return "";
    const line = (cells) => tableRow(heading.map((_, column) => cells[column] ?? ""));
    return [line(heading), `|${heading.map(() => " --- |").join("")}`, ...body.map(line)].join("\n");
}
const tableRow = (cells) => `| ${cells.map(inCell).join(" | ")} |`;
const inCell = (markdown) => onOneLine(markdown).replaceAll("|", "&#124;");
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const onOneLine = (text) => text.split(lineBreak).join(" ").replaceAll("\t", " ").replace(invisible, "");
const wholeLetters = (text, limit) => cutText(text.replaceAll(/\p{Surrogate}/gu, ""), limit);
function cutText(text, limit) {
    const letters = Array.from(text);
    return letters.length <= limit ? text : `${letters.slice(0, Math.max(limit - 1, 0)).join("")}…`;
}

;// CONCATENATED MODULE: ./build/domain/values/lists.js
function lists_uniqueBy(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/domain/state/drift.js



const driftText = ({ sha, title, author }) => `${shortSha(sha)} ${escapeMarkdown(title, 200)}, by ${escapeMarkdown(author)}, bypassed the console`;
const eachCommitOnce = (drift) => lists_uniqueBy(drift, ({ sha }) => sha);
const driftInRecovery = ({ carriedDrift }, older) => eachCommitOnce([...carriedDrift, ...older.flatMap((each) => each.carriedDrift)]);

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-commands.js

const commentsKept = 100;
const ordersKept = 100;
function reduceCommands(commands, facts, entry) {
    if (facts.type === "review-command-taken")
        return withReview(commands, facts.review);
    const known = facts.comment === null ? commands : withComment(commands, facts.comment);
    switch (facts.type) {
        case "objection-raised":
            return { ...known, objections: withObjection(known.objections, facts, entry) };
        case "objections-lifted":
            return {
                ...known,
                objections: known.objections.filter(({ comment }) => !facts.lifted.includes(comment)),
            };
        case "ejection-ordered":
            return { ...known, ejections: withOrders(known.ejections, facts) };
        case "ejection-lifted":
            return commandsAfterBoarding(known, facts.pullRequest);
        case "command-refused":
        case "command-answered":
            return known;
        default:
            return facts;
    }
}
const commandsAfterBoarding = (commands, number) => ({
    ...commands,
    ejections: commands.ejections.filter(({ pullRequest }) => pullRequest !== number),
});
const commandsAfterMove = (commands, staged) => ({
    ...commands,
    ejections: commands.ejections.filter(({ until, pullRequest }) => until === "new-head" || staged.some(({ number }) => number === pullRequest)),
});
function commandsAfterRelease(commands, released) {
    const isOpen = ({ pullRequest }) => !released.some(({ number }) => number === pullRequest);
    return {
        ...commands,
        objections: commands.objections.filter(isOpen),
        ejections: commands.ejections.filter(isOpen),
    };
}
const commandsAfterRecovery = (commands, pullRequest, head) => ({
    ...commands,
    ejections: [
        ...commands.ejections,
        { pullRequest, heads: [head], until: "new-head", by: consoleName, comment: null },
    ].slice(-ordersKept),
});
const commandsAfterRestack = (commands, from, head) => ({
    ...commands,
    ejections: commands.ejections.map((order) => order.heads.includes(from) ? { ...order, heads: [...order.heads, head] } : order),
});
const withComment = (commands, comment) => ({
    ...commands,
    comments: withNumber(commands.comments, comment),
});
const withReview = (commands, review) => ({
    ...commands,
    reviews: withNumber(commands.reviews ?? [], review),
});
const withNumber = (known, more) => [...new Set([...known, more])].toSorted((one, other) => one - other).slice(-commentsKept);
const reduce_commands_isAmong = (answered, id) => answered.includes(id) || (answered.length >= commentsKept && id < (answered[0] ?? 0));
function withObjection(objections, { pullRequest, by, text, comment }, { time }) {
    const others = objections.filter((each) => each.pullRequest !== pullRequest || each.by !== by);
    if (objections.some((each) => !others.includes(each) && each.comment > comment))
        return objections;
    return [...others, { pullRequest, by, text, comment, at: time }];
}
function withOrders(orders, { ejections, by, comment }) {
    const others = orders.filter((each) => !ejections.some(({ pullRequest }) => pullRequest === each.pullRequest));
    return [...others, ...ejections.map((each) => ({ ...each, by, comment }))].slice(-ordersKept);
}

;// CONCATENATED MODULE: ./build/domain/state/active-rollbacks.js


const rollbackOf = (state, id) => active_rollbacks_activeRollbacks(state).find((rollback) => rollback.id === id);
const active_rollbacks_activeRollbacks = ({ rollback, previousRollback }) => [previousRollback, rollback].filter((each) => each !== null);
function withRollback(state, id, change) {
    const changed = (each) => each?.id === id ? { ...each, ...change } : each;
    return { ...state, rollback: changed(state.rollback), previousRollback: changed(state.previousRollback) };
}
function takeOver(rollback, { earlier, isRecovering }) {
    const onDevelop = earlier.hold
        ? { since: rollback.onDevelop.since, until: earlier.onDevelop.until }
        : rollback.onDevelop;
    if (isRecovering)
        return { ...rollback, onDevelop };
    const { id, issue, requestedAt } = earlier;
    return {
        ...rollback,
        onDevelop,
        carried: eachOnce([...rollback.carried, ...earlier.carried]),
        carriedDrift: eachCommitOnce([...rollback.carriedDrift, ...earlier.carriedDrift]),
        toRecover: joined([...rollback.toRecover, ...earlier.toRecover]),
        absorbed: [...earlier.absorbed, { rollback: id, issue, requestedAt }],
    };
}
const eachOnce = (carried) => lists_uniqueBy(carried, ({ number, head }) => `${number} ${head}`);
function joined(spans) {
    const result = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last?.until.tree === span.since.tree)
            result[result.length - 1] = { ...last, until: span.until };
        else
            result.push(span);
    }
    return result;
}
function forgetFinished(state) {
    const finished = active_rollbacks_activeRollbacks(state).filter((each) => isFinished(state, each));
    if (finished.length === 0)
        return state;
    const isGone = (each) => each !== null && finished.includes(each);
    return {
        ...state,
        rollback: isGone(state.rollback) ? null : state.rollback,
        previousRollback: isGone(state.previousRollback) ? null : state.previousRollback,
        followUps: state.followUps.filter((followUp) => !(finished.some(({ id }) => concerns(followUp, id)) && isUntold(followUp))),
    };
}
function isFinished({ followUps }, { id, phase, hold }) {
    if (phase !== "restored" || hold)
        return false;
    return followUps.every((followUp) => !concerns(followUp, id) || outlives(followUp) || isUntold(followUp));
}
const outlives = ({ kind }) => kind === "close-rollback" || kind === "restack";
const isUntold = ({ kind, refusal }) => announcements.includes(kind) && refusal !== null;
const announcements = [
    "announce-request",
    "announce-failure",
    "announce-completion",
];
const concerns = (followUp, rollback) => "rollback" in followUp && followUp.rollback === rollback;

;// CONCATENATED MODULE: ./build/domain/state/taint.js

const recoveryOf = (state, pullRequest) => state.recoveries.find((recovery) => recovery.pullRequest === pullRequest);
const commitsOf = (carried) => carried.flatMap(({ head, commits }) => [head, ...(commits ?? [])]);
const liveCommits = (state) => new Set(state.releases.flatMap(({ rolledBackBy, pullRequests, bringsBack }) => rolledBackBy === null ? commitsOf([...pullRequests, ...bringsBack]) : []));
function taintedCommits(state, exempt) {
    const tainted = new Map();
    for (const recovery of state.recoveries) {
        if (recovery.pullRequest === exempt)
            continue;
        for (const commit of [...recovery.taint, recovery.commit.sha])
            tainted.set(commit, recovery.rollback);
    }
    for (const rollback of activeRollbacks(state)) {
        const isOpened = state.recoveries.some((recovery) => recovery.rollback === rollback.id);
        if (isOpened || rollback.phase === "requested")
            continue;
        for (const commit of commitsOf(rollback.carried))
            tainted.set(commit, rollback.id);
        for (const { until } of rollback.toRecover)
            tainted.set(until.sha, rollback.id);
        for (const { rolledBackBy, recoveredCommits } of state.releases)
            if (rolledBackBy === rollback.id)
                for (const commit of recoveredCommits)
                    tainted.set(commit, rollback.id);
    }
    return tainted;
}

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-recovery.js







function reduceRecovery(state, facts, entry) {
    switch (facts.type) {
        case "revert-opened": {
            const { rollback: id, pullRequest, branch, commit, base, manual } = facts;
            const revert = { pullRequest, branch, commit, base, ...(manual === undefined ? {} : { manual }) };
            const made = rollbackOf(state, id)?.madeReverts ?? [];
            const madeReverts = manual === undefined ? [...made, commit.sha] : made;
            return withRollback(state, id, { revert, madeReverts });
        }
        case "revert-closed":
            return withRollback(state, facts.rollback, { revert: null });
        case "revert-landed":
        case "revert-unneeded":
            return afterRevert(state, facts, entry);
        case "recovery-opened":
            return afterRecovery(state, facts, entry);
        case "recovery-restacked":
            return afterRestack(state, facts);
        case "recovery-merged":
            return withRecovery(state, facts.rollback, { merged: facts.commits });
        case "recovery-unneeded":
            return afterNothingToRecover(state, facts.rollback, entry);
        case "landing-opened": {
            const { version, pullRequest, branch, commit } = facts;
            const others = state.landings.filter((landing) => landing.version !== version);
            return { ...state, landings: [...others, { version, pullRequest, branch, commit }] };
        }
        case "landing-closed":
            return {
                ...state,
                landings: state.landings.filter(({ pullRequest }) => pullRequest !== facts.pullRequest),
            };
        case "superseded-closed":
            return state;
        default:
            return facts;
    }
}
function afterRevert(state, facts, entry) {
    const rollback = rollbackOf(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const { develop } = facts;
    const method = facts.type === "revert-landed" ? facts.method : "unneeded";
    const settled = withRollback(state, rollback.id, {
        hold: false,
        reverted: { develop, method },
    });
    const moved = {
        ...(facts.type === "revert-landed" && facts.isDrift === undefined
            ? withOwnCommits(settled, [develop.sha])
            : settled),
    };
    const owed = moved.recoveries
        .filter(({ stacked }) => stacked)
        .map((each) => ({ kind: "restack", rollback: each.rollback, landed: develop }));
    return addFollowUps(moved, owed, entry.run.id);
}
function afterRecovery(state, facts, entry) {
    const rollback = rollbackOf(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const isAbsorbed = (each) => facts.absorbs.some(({ pullRequest }) => pullRequest === each.pullRequest);
    const older = state.recoveries.filter(isAbsorbed);
    const { pullRequest, branch, commit, base, carries } = facts;
    const recovery = {
        rollback: rollback.id,
        issue: rollback.issue,
        pullRequest,
        branch,
        commit,
        made: facts.adopted === undefined ? [commit.sha] : [],
        base,
        stacked: facts.stacked ?? rollback.reverted === null,
        carries,
        carriedDrift: driftInRecovery(rollback, older),
        absorbed: [...rollback.absorbed, ...older.flatMap((each) => [...each.absorbed, absorbedBy(each)])],
        from: rollback.from,
        taint: taintOf(state, rollback, { facts, older }),
        merged: [],
        requestedAt: rollback.requestedAt,
    };
    const dropped = new Set(older.map((each) => followUpKey({ kind: "restack", rollback: each.rollback })));
    return addFollowUps({
        ...state,
        recoveries: [...state.recoveries.filter((each) => !isAbsorbed(each)), recovery],
        commands: commandsAfterRecovery(state.commands, pullRequest, commit.sha),
        followUps: state.followUps.filter(({ key }) => !dropped.has(key)),
    }, [
        ...older.map((each) => ({
            kind: "close-superseded",
            pullRequest: each.pullRequest,
            by: pullRequest,
        })),
        ...restackOwed(recovery, rollback),
    ], entry.run.id);
}
const restackOwed = ({ stacked, rollback }, { reverted }) => stacked && reverted !== null ? [{ kind: "restack", rollback, landed: reverted.develop }] : [];
function afterRestack(state, { rollback, from, commit, base, pullRequest }) {
    const recovery = state.recoveries.find((each) => each.rollback === rollback);
    if (recovery === undefined)
        return state;
    const moved = withRecovery(state, rollback, {
        pullRequest: pullRequest ?? recovery.pullRequest,
        commit,
        made: commit.sha === from || commit.sha === recovery.commit.sha
            ? recovery.made
            : [...recovery.made, commit.sha],
        base,
        stacked: false,
        taint: [...new Set([...recovery.taint, recovery.commit.sha])],
    });
    const commands = pullRequest === undefined
        ? commandsAfterRestack(state.commands, from, commit.sha)
        : commandsAfterRecovery(state.commands, pullRequest, commit.sha);
    return { ...moved, commands };
}
const absorbedBy = ({ rollback, issue, requestedAt }) => ({
    rollback,
    issue,
    requestedAt,
});
function taintOf(state, rollback, { facts, older, }) {
    const ids = [rollback.id, ...rollback.absorbed.map((each) => each.rollback)];
    const rolledBack = state.releases.filter(({ rolledBackBy }) => rolledBackBy !== null && ids.includes(rolledBackBy));
    return [
        ...new Set([
            ...commitsOf(facts.carries),
            ...rolledBack.flatMap(({ commit, pullRequests, recoveredCommits }) => [
                commit.sha,
                ...commitsOf(pullRequests),
                ...recoveredCommits,
            ]),
            ...rollback.toRecover.map(({ until }) => until.sha),
            rollback.from.commit.sha,
            ...older.flatMap(({ taint, commit }) => [...taint, commit.sha]),
            ...facts.absorbs.map(({ head }) => head),
        ]),
    ];
}
function afterNothingToRecover(state, id, entry) {
    const rollback = rollbackOf(state, id);
    if (rollback === undefined)
        return state;
    const closing = [
        ...rollback.absorbed,
        { rollback: id, issue: rollback.issue, requestedAt: rollback.requestedAt },
    ];
    return addFollowUps(state, closing.map((each) => ({
        kind: "close-rollback",
        ...each,
        version: null,
        pullRequest: null,
        carries: [],
    })), entry.run.id);
}
const closingOf = (recoveries, version) => recoveries.flatMap(({ absorbed, rollback, issue, requestedAt, pullRequest, carries }) => [...absorbed, { rollback, issue, requestedAt }].map((each) => ({
    kind: "close-rollback",
    ...each,
    version,
    pullRequest,
    carries: carries.map(({ number, head }) => ({ number, head })),
})));
const withRecovery = (state, rollback, change) => ({
    ...state,
    recoveries: state.recoveries.map((each) => (each.rollback === rollback ? { ...each, ...change } : each)),
});

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-production.js





const releasesKept = 100;
const releasesWithDetails = 10;
function reduceProduction(state, facts, entry) {
    if (facts.type === "production-deployment-started")
        return afterIntent(state, facts, entry);
    const { attempt } = state;
    if (attempt === null || attempt.deployment !== facts.deployment)
        return state;
    switch (facts.type) {
        case "production-deployed":
            return attempt.mode === "rollback"
                ? afterRestore(state, attempt, entry)
                : afterRelease(state, attempt, { health: facts.health, entry });
        case "production-deployment-failed":
            return afterFailure(state, attempt, { evidence: facts.evidence, entry });
        case "production-deployment-aborted":
            return withFailedRollback({ ...state, attempt: null }, attempt, {
                outcome: "aborted",
                evidence: facts.evidence,
                entry,
            });
        default:
            return facts;
    }
}
function afterIntent(state, facts, entry) {
    const { deployment, mode, version, commit, base, pullRequests, drift, rollback, basis = null } = facts;
    return {
        ...withoutQuestion(state),
        attempt: {
            deployment,
            mode,
            version,
            commit,
            base,
            pullRequests,
            drift,
            rollback,
            backTo: state.rollback?.id === rollback ? (state.rollback.shown[0]?.version ?? null) : null,
            run: entry.run,
            startedAt: entry.time,
            basis,
        },
        gates: { ...state.gates, production: null },
    };
}
function afterRelease(state, attempt, { health, entry }) {
    const { version, commit, base, pullRequests, drift, deployment, basis } = attempt;
    const recovered = state.recoveries.filter((recovery) => isRecoveredBy(recovery, attempt));
    const release = {
        version,
        deployment,
        commit,
        base,
        pullRequests,
        bringsBack: eachOnce(recovered.flatMap(({ carries }) => carries)),
        bringsBackDrift: eachCommitOnce(recovered.flatMap(({ carriedDrift }) => carriedDrift)),
        recoveredCommits: [...new Set(recovered.flatMap(({ taint }) => taint))],
        drift,
        health,
        startedAt: attempt.startedAt,
        releasedAt: entry.time,
        basis,
        previous: liveBefore(state),
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    const owed = [
        { kind: "tag", version, commit },
        ...pullRequests.map((pullRequest) => ({ kind: "land", version, pullRequest })),
        { kind: "notes", version },
        { kind: "page", version },
        ...closingOf(recovered, version),
    ];
    return addFollowUps({
        ...state,
        attempt: null,
        production: { kind: "known", version },
        liveSince: entry.time,
        releases: [...state.releases.map(withoutOldDetails), release].slice(-releasesKept),
        train: { ...state.train, drift: [] },
        grants: [],
        commands: commandsAfterRelease(state.commands, pullRequests),
        recoveries: state.recoveries.filter((recovery) => !recovered.includes(recovery)),
    }, owed, entry.run.id);
}
function withoutOldDetails(release, index, all) {
    const { basis, pullRequests, bringsBack } = release;
    const hasDetails = (basis !== null && basis.checks.length > 0) ||
        [...pullRequests, ...bringsBack].some(({ commits }) => commits !== undefined);
    if (!hasDetails || index > all.length - releasesWithDetails)
        return release;
    return {
        ...release,
        basis: basis && { ...basis, checks: [] },
        pullRequests: pullRequests.map(withoutCommits),
        bringsBack: bringsBack.map(withoutCommits),
    };
}
function withoutCommits(pullRequest) {
    const { commits, ...rest } = pullRequest;
    return commits === undefined ? pullRequest : rest;
}
const isRecoveredBy = ({ rollback, merged, stacked }, { pullRequests, drift }) => !stacked &&
    (pullRequests.some(({ recovers }) => recovers === rollback) ||
        drift.some(({ sha }) => merged.includes(sha)));
const liveBefore = (state) => state.releases.findLast((release) => release.rolledBackBy === null)?.version ?? null;
function afterRestore(state, attempt, entry) {
    const { rollback } = state;
    if (rollback === null)
        return {
            ...state,
            attempt: null,
            production: { kind: "known", version: attempt.version },
            liveSince: entry.time,
        };
    const targetAt = state.releases.findIndex((release) => release.version === attempt.version);
    const left = state.releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
    const versions = new Set(left.map(({ version }) => version));
    const earlier = state.previousRollback;
    const isRecovering = state.recoveries.some((each) => each.rollback === earlier?.id);
    const whole = earlier === null ? rollback : takeOver(rollback, { earlier, isRecovering });
    const owed = [
        { kind: "announce-completion", rollback: rollback.id },
        { kind: "revert", rollback: rollback.id },
        { kind: "recovery", rollback: rollback.id },
        ...[...versions].flatMap((version) => [
            { kind: "notes", version },
            { kind: "page", version },
        ]),
        ...uselessPullRequests(state, versions),
    ];
    const restored = {
        ...state,
        attempt: null,
        production: { kind: "known", version: attempt.version },
        liveSince: entry.time,
        releases: state.releases.map((release) => left.includes(release) ? { ...release, rolledBackBy: rollback.id } : release),
        rollback: { ...whole, phase: "restored", restoredAt: entry.time },
        previousRollback: null,
        landings: state.landings.filter(({ version }) => !versions.has(version)),
        followUps: state.followUps.filter((followUp) => !(followUp.kind === "land" && versions.has(followUp.version)) &&
            !(earlier !== null && concerns(followUp, earlier.id) && followUp.kind !== "restack")),
    };
    return addFollowUps(restored, owed, entry.run.id);
}
function uselessPullRequests({ previousRollback, landings }, versions) {
    const revert = previousRollback?.reverted === null ? previousRollback.revert : null;
    const numbers = [
        ...(revert === null ? [] : [revert.pullRequest]),
        ...landings.filter(({ version }) => versions.has(version)).map(({ pullRequest }) => pullRequest),
    ];
    return numbers.map((pullRequest) => ({ kind: "close-superseded", pullRequest, by: null }));
}
function afterFailure(state, attempt, { evidence, entry }) {
    const failed = withFailedRollback({ ...state, attempt: null, production: { kind: "uncertain", attempt, evidence }, liveSince: null }, attempt, { outcome: "failed", evidence, entry });
    if (attempt.mode !== "deploy")
        return failed;
    const { deployment, commit } = attempt;
    const isAskedAlready = state.rollback !== null && state.rollback.phase !== "restored";
    return addFollowUps(failed, [
        { kind: "pin-attempt", deployment, commit },
        ...(isAskedAlready ? [] : [{ kind: "ask-rollback", deployment }]),
    ], entry.run.id);
}
const failuresKept = 10;
function withFailedRollback(state, { rollback: id, deployment }, { outcome, evidence, entry, }) {
    const { rollback } = state;
    if (rollback === null || rollback.id !== id)
        return state;
    const failure = { deployment, target: rollback.target, outcome, evidence, at: entry.time };
    const failures = [...rollback.failures, failure].slice(-failuresKept);
    return addFollowUps({ ...state, rollback: { ...rollback, phase: "failed", failures } }, [{ kind: "announce-failure", rollback: rollback.id, deployment }], entry.run.id);
}

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-rollback.js



function reduceRollback(state, facts, entry) {
    if (facts.type === "rollback-drilled")
        return { ...state, drill: { at: entry.time, outcome: facts.outcome, issue: facts.issue } };
    if (facts.type === "rollback-requested")
        return afterRequest(state, facts, entry);
    if (facts.type === "rollback-not-requested")
        return state;
    if (facts.type === "rollback-closed")
        return state;
    if (facts.type === "rollback-end-announced")
        return state;
    const rollback = rollbackOf(state, facts.rollback);
    if (rollback === undefined)
        return state;
    switch (facts.type) {
        case "rollback-joined":
            if (facts.mayStillApprove === true)
                return state;
            return withRollback(state, rollback.id, {
                requesters: [...rollback.requesters, { by: facts.by, reason: facts.reason, at: entry.time }],
            });
        case "rollback-announced":
            return withRollback(state, rollback.id, {
                issue: facts.issue,
                deliveries: facts.deliveries,
            });
        case "rollback-approved":
            return withRollback({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
                ...withApproval(rollback, facts),
                phase: "approved",
                hold: true,
            });
        case "rollback-retried":
            return afterRetry(state, rollback, facts);
        case "rollback-failure-announced":
            return withRollback(state, rollback.id, {
                shown: withShown(rollback, facts.older),
            });
        case "rollback-rejected":
            return afterEnd(state, rollback, { by: facts.by, reason: facts.reason, run: entry.run.id });
        case "rollback-withdrawn":
            return afterEnd(state, rollback, { by: facts.by, reason: null, run: entry.run.id });
        case "rollback-completion-announced":
            return state;
        default:
            return facts;
    }
}
function afterEnd(state, { id, issue }, { by, reason, run }) {
    const ended = {
        ...state,
        rollback: state.previousRollback,
        previousRollback: null,
        gates: { ...state.gates, rollback: null },
        followUps: state.followUps.filter((followUp) => !concerns(followUp, id)),
    };
    return issue === null
        ? ended
        : addFollowUps(ended, [{ kind: "announce-end", rollback: id, issue, by, reason }], run);
}
const withShown = ({ shown }, older) => older === null ? shown : [...shown.filter(({ version }) => version !== older.version), older];
const approvalsKept = 10;
function withApproval({ approvals }, { by, source, at }) {
    const approval = { by, source, at };
    return { approval, approvals: [...approvals, approval].slice(-approvalsKept) };
}
function afterRetry(state, rollback, { target, code, ...yes }) {
    const staying = stayingWith(state, target.version);
    const carried = [
        ...leavingProduction(state, target.version),
        ...rollback.carried.filter(staying.isWithout),
    ];
    const drift = [
        ...driftLeaving(state, target.version),
        ...rollback.carriedDrift.filter(({ sha }) => !staying.drift.has(sha)),
    ];
    const since = target.commit;
    const next = withRollback({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
        target,
        code,
        carried: newestOfEach(carried),
        carriedDrift: eachCommitOnce(drift),
        onDevelop: { ...rollback.onDevelop, since },
        toRecover: rollback.toRecover.map((span) => ({ ...span, since })),
        ...withApproval(rollback, yes),
        phase: "approved",
        hold: true,
    });
    return {
        ...next,
        followUps: next.followUps.filter((followUp) => followUp.kind !== "announce-failure" || followUp.rollback !== rollback.id),
    };
}
function afterRequest(state, facts, entry) {
    const rollback = {
        id: facts.rollback,
        reason: facts.reason,
        requesters: [{ by: facts.by, reason: facts.reason, at: entry.time }],
        automatic: facts.automatic,
        preauthorised: facts.preauthorised === true,
        target: facts.target,
        from: facts.from,
        preview: facts.preview,
        shown: [{ version: facts.target.version, preview: facts.preview }],
        code: facts.code,
        issue: null,
        deliveries: [],
        approval: null,
        approvals: [],
        phase: "requested",
        failures: [],
        carried: leavingProduction(state, facts.target.version),
        carriedDrift: driftLeaving(state, facts.target.version),
        hold: false,
        onDevelop: { since: facts.target.commit, until: facts.from.commit },
        toRecover: [{ since: facts.target.commit, until: facts.from.commit }],
        absorbed: [],
        revert: null,
        madeReverts: [],
        reverted: null,
        requestedAt: entry.time,
        restoredAt: null,
    };
    return addFollowUps({
        ...withoutQuestion(state),
        rollback,
        previousRollback: state.rollback?.phase === "restored" ? state.rollback : state.previousRollback,
        counters: { ...state.counters, rollbacks: state.counters.rollbacks + 1 },
    }, [{ kind: "announce-request", rollback: rollback.id }], entry.run.id);
}
function leavingProduction(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBack, pullRequests }) => [
        ...bringsBack,
        ...pullRequests,
    ]);
    return newestOfEach([...released, ...(attemptedDeploy(state)?.pullRequests ?? [])]);
}
function driftLeaving(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBackDrift, drift }) => [
        ...bringsBackDrift,
        ...drift,
    ]);
    return eachCommitOnce([...released, ...(attemptedDeploy(state)?.drift ?? [])]);
}
function releasesAfter({ releases }, target) {
    const targetAt = releases.findIndex((release) => release.version === target);
    return releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
}
function stayingWith({ releases }, target) {
    const targetAt = releases.findIndex(({ version }) => version === target);
    const staying = releases.slice(0, targetAt + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
    const pullRequests = staying.flatMap((release) => [...release.bringsBack, ...release.pullRequests]);
    return {
        isWithout: ({ number, head }) => !pullRequests.some((each) => each.number === number && each.head === head),
        drift: new Set(staying.flatMap((release) => [...release.bringsBackDrift, ...release.drift]).map(({ sha }) => sha)),
    };
}
function attemptedDeploy({ attempt, production }) {
    const attempted = attempt ?? (production.kind === "uncertain" ? production.attempt : null);
    return attempted === null || attempted.mode === "rollback" ? undefined : attempted;
}
const newestOfEach = (all) => all.filter((each, index) => all.findLastIndex((other) => other.number === each.number) === index);

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-webhooks.js


function reduceWebhooks(state, facts, { sequence, run }) {
    switch (facts.type) {
        case "events-undelivered": {
            const { since, events } = facts;
            const subject = { kind: "tell-webhooks", entry: sequence, since, events };
            return refuseFollowUp(addFollowUps(state, [subject], run.id), followUpKey(subject), {
                reason: "undelivered",
                found: undeliveredText(events),
                remedy: undeliveredRemedy,
            });
        }
        case "events-delivered":
        case "events-repeated":
            return state;
        default:
            return facts;
    }
}
const undeliveredText = (events) => `${[...new Set(events.flatMap(({ to, detail }) => to.map(({ host }) => `${host}: ${detail}`)))].join("; ")}.`;
const undeliveredRemedy = "Ask an admin to check the address under notification.webhooks in the policy file and the receiver. The sweep tries again for three days.";

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-staging.js

const healthyTreesKept = 50;
function reduceStaging(state, facts, entry) {
    return withHeadsThatRun(afterFacts(state, facts, entry), entry);
}
function afterFacts(state, facts, entry) {
    switch (facts.type) {
        case "pull-request-promoted":
            return { ...state, commands: commandsAfterBoarding(state.commands, facts.pullRequest) };
        case "pull-request-ejected":
            return state;
        case "staging-moved":
            return afterMove(state, facts);
        case "conflict-found":
            return { ...state, conflicts: withConflict(state, facts) };
        case "staging-deployment-started":
            return withStaging(state, {
                intent: {
                    deployment: facts.deployment,
                    commit: facts.commit,
                    heads: state.train.staged.map(({ head }) => head),
                    run: entry.run,
                },
            });
        case "staging-deployed":
            return afterHealthy(state, facts, entry);
        case "staging-deployment-failed":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, {
                    intent: null,
                    running: null,
                    lastFailure: {
                        deployment: facts.deployment,
                        commit: state.staging.intent.commit,
                        evidence: facts.evidence,
                    },
                })
                : state;
        case "staging-deployment-aborted":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, { intent: null, ...(facts.begun === true ? { running: null } : {}) })
                : state;
        default:
            return facts;
    }
}
function afterMove(state, facts) {
    const gate = state.gates.production;
    return {
        ...state,
        develop: facts.base,
        ownCommits: [],
        conflicts: state.conflicts.filter(({ onto }) => onto === facts.to.sha),
        train: { base: facts.base, tip: facts.to, staged: facts.staged, drift: facts.drift },
        commands: commandsAfterMove(state.commands, facts.staged),
        gates: {
            ...state.gates,
            production: gate !== null && gate.tree === facts.to.tree ? gate : null,
            rejected: state.gates.rejected?.tree === facts.to.tree ? state.gates.rejected : null,
        },
        grants: state.grants.filter((grant) => facts.staged.some(({ number, head }) => number === grant.pullRequest && head === grant.head)),
    };
}
function withConflict({ conflicts }, { pullRequest, head, onto, with: others, files }) {
    const rest = conflicts.filter((each) => each.pullRequest !== pullRequest && each.onto === onto);
    return [...rest, { pullRequest, head, onto, with: others, files }];
}
function afterHealthy(state, facts, entry) {
    if (!concernsIntent(state, facts.deployment))
        return state;
    const { commit, heads } = state.staging.intent;
    return withStaging(state, {
        intent: null,
        lastFailure: null,
        running: { deployment: facts.deployment, commit, health: facts.health, at: entry.time },
        healthy: [...state.staging.healthy, { tree: commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
function withHeadsThatRun(state, entry) {
    const { train, staging } = state;
    const { running, intent, healthy } = staging;
    if (intent !== null || running === null || running.commit.tree !== train.tip.tree)
        return state;
    const isKnown = (head) => healthy.findLast((tree) => tree.heads.includes(head)) !== undefined;
    const heads = train.staged.map(({ head }) => head).filter((head) => !isKnown(head));
    if (heads.length === 0)
        return state;
    return withStaging(state, {
        healthy: [...healthy, { tree: running.commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
const concernsIntent = (state, deployment) => state.staging.intent?.deployment === deployment;
const withStaging = (state, change) => ({
    ...state,
    staging: { ...state.staging, ...change },
});

;// CONCATENATED MODULE: ./build/domain/reducer/reduce.js










class LogOrderError extends Error {
}
function reduceLog(entries) {
    let state;
    for (const entry of entries)
        state = reduce_reduceEntry(state, entry);
    return state;
}
function reduce_reduceEntry(state, entry) {
    const { facts } = entry;
    if (facts.type === "log-opened") {
        if (state !== undefined)
            throw new LogOrderError(`Entry ${entry.sequence} opens a log that is open already.`);
        return at(entry, openedState(facts));
    }
    if (state === undefined)
        throw new LogOrderError(`The log begins with "${facts.type}" instead of "log-opened".`);
    return at(entry, forgetFinished(reduceFacts(settleFollowUps(state, facts), entry)));
}
function openedState(facts) {
    return {
        schema: 1,
        repository: facts.repository,
        callers: facts.callers,
        log: { sequence: 0, hash: "", time: "" },
        develop: facts.develop,
        ownCommits: [],
        train: { base: facts.develop, tip: facts.develop, staged: [], drift: [] },
        conflicts: [],
        staging: { running: null, intent: null, lastFailure: null, healthy: [] },
        gates: { production: null, rollback: null, rejected: null },
        grants: [],
        commands: { objections: [], ejections: [], comments: [] },
        production: { kind: "none" },
        liveSince: null,
        attempt: null,
        releases: [],
        followUps: [],
        rollback: null,
        previousRollback: null,
        recoveries: [],
        drill: null,
        landings: [],
        counters: { rollbacks: 0 },
    };
}
const at = (entry, state) => ({
    ...state,
    log: { sequence: entry.sequence, hash: entry.hash, time: entry.time },
});
function reduceFacts(state, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "log-opened":
            return state;
        case "release-adopted":
            return reduceAdoption(state, facts, entry);
        case "pull-request-promoted":
        case "pull-request-ejected":
        case "staging-moved":
        case "conflict-found":
        case "staging-deployment-started":
        case "staging-deployed":
        case "staging-deployment-failed":
        case "staging-deployment-aborted":
            return reduceStaging(state, facts, entry);
        case "gate-opened":
            return {
                ...state,
                gates: {
                    ...state.gates,
                    [facts.gate]: { run: entry.run, subject: facts.subject, tree: facts.tree },
                    ...(facts.gate === "production" ? { rejected: null } : {}),
                },
            };
        case "gate-closed":
            return state.gates[facts.gate]?.run.id === facts.gateRun
                ? { ...state, gates: { ...state.gates, [facts.gate]: null } }
                : state;
        case "approval-granted":
            return { ...state, grants: [...state.grants, grantOf(facts)] };
        case "approval-withdrawn-late":
            return { ...state, releases: withWithdrawal(state, facts) };
        case "approval-refused":
            return withRefusedComment(afterRefusal(state, facts, entry), facts);
        case "objection-raised":
        case "command-refused":
            return addFollowUps({ ...state, commands: reduceCommands(state.commands, facts, entry) }, owedAnswers(facts), entry.run.id);
        case "objections-lifted":
        case "ejection-ordered":
        case "ejection-lifted":
        case "review-command-taken":
            return { ...state, commands: reduceCommands(state.commands, facts, entry) };
        case "command-answered":
            return state;
        case "production-deployment-started":
        case "production-deployed":
        case "production-deployment-failed":
        case "production-deployment-aborted":
            return reduceProduction(state, facts, entry);
        case "release-tagged":
            return state;
        case "attempt-pinned":
            return state;
        case "pull-request-landed":
            return withOwnCommits(state, facts.commits);
        case "release-landed":
            return afterLanding(state, facts);
        case "release-notes-written":
            return state;
        case "release-published":
            return {
                ...state,
                releases: state.releases.map((release) => release.version === facts.version
                    ? { ...release, page: { id: facts.page, url: facts.url } }
                    : release),
            };
        case "follow-up-refused":
            return refuseFollowUp(state, facts.followUp, {
                reason: facts.reason,
                found: facts.found,
                remedy: facts.remedy,
            });
        case "events-undelivered":
        case "events-delivered":
        case "events-repeated":
            return reduceWebhooks(state, facts, entry);
        case "rollback-requested":
        case "rollback-not-requested":
        case "rollback-joined":
        case "rollback-announced":
        case "rollback-approved":
        case "rollback-drilled":
        case "rollback-retried":
        case "rollback-failure-announced":
        case "rollback-rejected":
        case "rollback-withdrawn":
        case "rollback-end-announced":
        case "rollback-completion-announced":
        case "rollback-closed":
            return reduceRollback(state, facts, entry);
        case "revert-opened":
        case "revert-closed":
        case "revert-landed":
        case "revert-unneeded":
        case "recovery-opened":
        case "recovery-restacked":
        case "recovery-merged":
        case "recovery-unneeded":
        case "landing-opened":
        case "landing-closed":
        case "superseded-closed":
            return reduceRecovery(state, facts, entry);
        default:
            return facts;
    }
}
function afterLanding(state, { version, develop, method }) {
    const landed = {
        ...state,
        followUps: state.followUps.filter((followUp) => followUp.kind !== "land" || followUp.version !== version),
        landings: state.landings.filter((landing) => landing.version !== version),
    };
    return method === "fast-forward"
        ? { ...landed, develop, ownCommits: [] }
        : withOwnCommits(landed, [develop.sha]);
}
function owedAnswers(facts) {
    const { pullRequest, comment, by: to, findings = [] } = facts;
    if (findings.length === 0)
        return [];
    const isRefused = facts.type === "command-refused";
    return [{ kind: "answer", pullRequest, comment, to, findings, ...(isRefused ? {} : { counts: true }) }];
}
const withWithdrawal = ({ releases }, { deployment, ...withdrawn }) => releases.map((release) => release.deployment === deployment
    ? {
        ...release,
        withdrawn: [
            ...release.withdrawn,
            { pullRequest: withdrawn.pullRequest, by: withdrawn.by, reference: withdrawn.reference },
        ],
    }
    : release);
function withRefusedComment(state, { source, reference }) {
    const comment = source === "comment" ? Number(/^comment (\d+)$/.exec(reference)?.[1]) : Number.NaN;
    return comment > 0 ? { ...state, commands: withComment(state.commands, comment) } : state;
}
function afterRefusal(state, { reason, subject, by }, { time }) {
    const gate = state.gates.production;
    if (reason !== "gate-rejected" || gate === null || gate.tree === null || gate.subject !== subject)
        return state;
    return { ...state, gates: { ...state.gates, rejected: { tree: gate.tree, by, at: time } } };
}
const grantOf = ({ pullRequest, head, tree, by, source, at: time, reference, }) => ({
    pullRequest,
    head,
    tree,
    by,
    source,
    at: time,
    reference,
});

;// CONCATENATED MODULE: ./build/verify/facts/checks.js
const when = (isGood) => (value) => isGood(value) ? undefined : "";
const checks_text = when((value) => typeof value === "string");
const flag = when((value) => typeof value === "boolean");
const count = when((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const matching = (pattern) => when((value) => typeof value === "string" && pattern.test(value));
const sha = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const version = matching(/^v\d{1,9}\.\d{1,9}\.\d{1,9}$/);
const oneOf = (...words) => when((value) => words.includes(value));
const nullOr = (check) => (value) => value === null ? undefined : check(value);
const optional = (check) => (value) => value === undefined ? undefined : check(value);
const list = (check) => (value) => {
    if (!Array.isArray(value))
        return "";
    for (let index = 0; index < value.length; index += 1) {
        const wrong = check(value[index]);
        if (wrong !== undefined)
            return `[${index}]${wrong}`;
    }
    return undefined;
};
const checks_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function object(parts) {
    const checks = Object.entries(parts);
    return (value) => {
        if (!checks_isObject(value))
            return "";
        for (const [name, check] of checks) {
            const wrong = check(value[name]);
            if (wrong !== undefined)
                return `.${name}${wrong}`;
        }
        return undefined;
    };
}
const record = (check) => (value) => {
    if (!checks_isObject(value))
        return "";
    for (const [name, part] of Object.entries(value))
        if (check(part) !== undefined)
            return `.${name}`;
    return undefined;
};

;// CONCATENATED MODULE: ./build/verify/facts/values.js

const commit = object({ sha: sha, tree: sha });
const time = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/);
const doubt = object({ kind: checks_text, commit: sha, name: checks_text });
const passedCheckParts = {
    name: checks_text,
    app: checks_text,
    workflow: nullOr(checks_text),
    conclusion: checks_text,
    run: nullOr(count),
};
const passedCheck = object(passedCheckParts);
const basis = object({
    approvals: list(object({ pullRequest: count, by: checks_text, source: checks_text })),
    checks: list(object({ ...passedCheckParts, pullRequest: count })),
});
const pullRequest = object({
    number: count,
    head: sha,
    title: checks_text,
    author: checks_text,
    pusher: nullOr(checks_text),
    pushers: list(checks_text),
    contributors: list(checks_text),
    doubts: list(doubt),
    unattributed: list(doubt),
    cleanMerges: list(sha),
    merge: commit,
    labels: list(checks_text),
    recovers: nullOr(checks_text),
    linkedIssues: list(count),
    boardedAt: checks_text,
    commits: optional(list(sha)),
});
const drift = object({ sha: sha, title: checks_text, author: checks_text });
const health = oneOf("healthy", "unverified");
const source = oneOf("environment", "review", "comment", "policy");
const method = oneOf("fast-forward", "merge", "squash", "rebase", "by-hand");
const target = object({ version: version, commit });
const delivery = object({ channel: checks_text, to: checks_text, delivered: flag, detail: checks_text });
const values_finding = object({ code: checks_text, found: checks_text });
const files = object({
    kind: oneOf("found", "unknown"),
    paths: optional(list(checks_text)),
    count: optional(count),
    isAtLeast: optional(flag),
});
const preview = object({
    migrations: nullOr(files),
    deployWorkflow: oneOf("same", "differs", "unknown"),
    tag: optional(nullOr(sha)),
});
const shown = object({ version: version, preview });
const span = object({ pullRequest: count, heads: list(sha), until: oneOf("new-head", "next-train") });

;// CONCATENATED MODULE: ./build/verify/facts/rollback-shapes.js


const rollbackShapes = {
    "rollback-requested": {
        rollback: checks_text,
        reason: checks_text,
        by: checks_text,
        automatic: flag,
        preauthorised: optional(oneOf(true)),
        target: target,
        from: object({ deployment: checks_text, version: version, commit: commit }),
        preview: preview,
        code: checks_text,
    },
    "rollback-not-requested": { deployment: checks_text, reason: checks_text },
    "rollback-joined": {
        rollback: checks_text,
        by: checks_text,
        reason: checks_text,
        mayStillApprove: optional(oneOf(true)),
    },
    "rollback-announced": { rollback: checks_text, issue: count, deliveries: list(delivery) },
    "rollback-approved": { rollback: checks_text, by: checks_text, source: source, at: time, reference: checks_text },
    "rollback-retried": {
        rollback: checks_text,
        after: checks_text,
        target: target,
        code: checks_text,
        by: checks_text,
        source: source,
        at: time,
        reference: checks_text,
    },
    "rollback-failure-announced": {
        rollback: checks_text,
        deployment: checks_text,
        comment: count,
        older: nullOr(shown),
    },
    "rollback-drilled": {
        outcome: oneOf("passed", "failed"),
        target: nullOr(target),
        failures: list(values_finding),
        warnings: list(values_finding),
        issue: nullOr(count),
    },
    "rollback-rejected": { rollback: checks_text, by: checks_text, reason: checks_text },
    "rollback-withdrawn": { rollback: checks_text, by: checks_text, cause: checks_text },
    "rollback-end-announced": { rollback: checks_text },
    "rollback-completion-announced": { rollback: checks_text, deliveries: list(delivery) },
    "rollback-closed": { rollback: checks_text, by: oneOf("recovered"), version: nullOr(version) },
};

;// CONCATENATED MODULE: ./build/verify/facts/fact-shapes.js



const wrongFact = ({ facts }) => checks[facts.type](facts);
const loggedEvent = object({
    kind: checks_text,
    key: checks_text,
    time: time,
    chain: checks_text,
    subject: checks_text,
    environment: optional(oneOf("staging", "production")),
    artifact: optional(checks_text),
    sentence: checks_text,
    url: checks_text,
    facts: object({}),
});
const otherShapes = {
    "log-opened": {
        repository: object({ id: count, name: checks_text }),
        callers: list(checks_text),
        develop: commit,
    },
    "release-adopted": { version: checks_text, commit: commit },
    "pull-request-promoted": {
        pullRequest: count,
        head: sha,
        title: checks_text,
        author: checks_text,
        replaces: nullOr(sha),
        checks: list(passedCheck),
    },
    "pull-request-ejected": { pullRequest: count, head: sha, cause: checks_text },
    "staging-moved": {
        from: nullOr(sha),
        to: commit,
        base: commit,
        staged: list(pullRequest),
        drift: list(drift),
    },
    "conflict-found": { pullRequest: count, head: sha, onto: sha, with: list(count), files: list(checks_text) },
    "staging-deployment-started": { deployment: checks_text, commit: commit, previous: nullOr(sha) },
    "staging-deployed": { deployment: checks_text, health: health },
    "staging-deployment-failed": { deployment: checks_text, evidence: checks_text },
    "staging-deployment-aborted": { deployment: checks_text, evidence: checks_text, begun: optional(oneOf(true)) },
    "gate-opened": { gate: oneOf("production", "rollback"), subject: checks_text, tree: nullOr(sha) },
    "gate-closed": {
        gate: oneOf("production", "rollback"),
        gateRun: count,
        cause: oneOf("decided", "superseded", "ended"),
    },
    "approval-granted": {
        pullRequest: count,
        head: sha,
        tree: sha,
        by: checks_text,
        source: source,
        at: time,
        reference: checks_text,
    },
    "approval-refused": { subject: checks_text, by: checks_text, source: source, reason: checks_text, reference: checks_text },
    "approval-withdrawn-late": { deployment: checks_text, pullRequest: count, head: sha, by: checks_text, reference: checks_text },
    "objection-raised": {
        pullRequest: count,
        by: checks_text,
        text: checks_text,
        comment: count,
        findings: optional(list(values_finding)),
    },
    "objections-lifted": { pullRequest: count, by: checks_text, lifted: list(count), comment: nullOr(count) },
    "ejection-ordered": { command: oneOf("eject", "ship"), ejections: list(span), by: checks_text, comment: count },
    "ejection-lifted": { pullRequest: count, by: checks_text, comment: count },
    "command-refused": {
        pullRequest: count,
        command: checks_text,
        by: checks_text,
        reason: checks_text,
        findings: list(values_finding),
        comment: count,
    },
    "command-answered": { comment: count, answer: nullOr(count) },
    "review-command-taken": { pullRequest: count, command: checks_text, by: checks_text, review: count, comment: count },
    "production-deployment-started": {
        deployment: checks_text,
        mode: oneOf("deploy", "rollback", "redeploy"),
        version: version,
        commit: commit,
        pullRequests: list(pullRequest),
        drift: list(drift),
        base: commit,
        previous: nullOr(object({ version: version, commit: sha })),
        rollback: nullOr(checks_text),
        basis: optional(basis),
    },
    "production-deployed": { deployment: checks_text, health: health, evidence: checks_text },
    "production-deployment-failed": { deployment: checks_text, evidence: checks_text },
    "production-deployment-aborted": { deployment: checks_text, evidence: checks_text },
    "release-tagged": { version: version, commit: sha },
    "attempt-pinned": { deployment: checks_text, branch: checks_text, commit: sha },
    "pull-request-landed": {
        version: version,
        pullRequest: count,
        head: sha,
        develop: commit,
        commits: list(sha),
        method: method,
    },
    "release-landed": { version: version, develop: commit, method: method },
    "release-notes-written": { version: version, banner: nullOr(checks_text), files: record(checks_text) },
    "release-published": { version: version, page: count, url: checks_text, banner: nullOr(checks_text) },
    "follow-up-refused": { followUp: checks_text, reason: checks_text, found: checks_text, remedy: checks_text },
    "revert-opened": {
        rollback: checks_text,
        pullRequest: count,
        branch: checks_text,
        commit: commit,
        base: commit,
        manual: optional(oneOf(true)),
    },
    "revert-closed": { rollback: checks_text, pullRequest: count, cause: oneOf("closed", "outdated", "incomplete") },
    "revert-landed": { rollback: checks_text, develop: commit, method: method, isDrift: optional(oneOf(true)) },
    "revert-unneeded": { rollback: checks_text, develop: commit },
    "recovery-opened": {
        rollback: checks_text,
        pullRequest: count,
        branch: checks_text,
        commit: commit,
        base: commit,
        stacked: optional(flag),
        adopted: optional(oneOf(true)),
        carries: list(pullRequest),
        absorbs: list(object({ rollback: checks_text, pullRequest: count, head: sha })),
    },
    "recovery-restacked": {
        rollback: checks_text,
        pullRequest: optional(count),
        from: sha,
        commit: commit,
        base: commit,
    },
    "recovery-merged": { rollback: checks_text, commits: list(sha) },
    "recovery-unneeded": { rollback: checks_text, develop: commit },
    "landing-opened": { version: version, pullRequest: count, branch: checks_text, commit: commit },
    "landing-closed": { version: version, pullRequest: count },
    "superseded-closed": { pullRequest: count, by: nullOr(count) },
    "events-undelivered": {
        since: time,
        events: list(object({ event: loggedEvent, to: list(object({ host: checks_text, fingerprint: checks_text })), detail: checks_text })),
    },
    "events-delivered": { entry: count, outcome: oneOf("delivered", "partly", "given-up"), detail: checks_text },
    "events-repeated": { run: count, attempt: count, keys: list(checks_text) },
};
const checks = Object.fromEntries(Object.entries({ ...otherShapes, ...rollbackShapes }).map(([type, parts]) => [type, object(parts)]));

;// CONCATENATED MODULE: ./build/verify/layout.js
const newline = 10;
const space = 32;
const layout_quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const isOpening = (code) => code === 91 || code === 123;
const isClosing = (code) => code === 93 || code === 125;
function isLaidOut(json, text) {
    const comparison = new Comparison(json, text);
    for (let index = 0; index < json.length;) {
        const length = json.charCodeAt(index) === layout_quote ? lengthOfString(json, index) : 1;
        const isSame = length > 1 ? comparison.string(index, length) : comparison.sign(index);
        if (!isSame)
            return false;
        index += length;
    }
    return comparison.at === text.length - 1 && text.charCodeAt(comparison.at) === newline;
}
function lengthOfString(json, start) {
    let end = start + 1;
    while (json.charCodeAt(end) !== layout_quote)
        end += json.charCodeAt(end) === backslash ? 2 : 1;
    return end + 1 - start;
}
class Comparison {
    json;
    text;
    at = 0;
    #level = 0;
    constructor(json, text) {
        this.json = json;
        this.text = text;
    }
    string(index, length) {
        const { json, text, at } = this;
        for (let offset = 0; offset < length; offset += 1)
            if (text.charCodeAt(at + offset) !== json.charCodeAt(index + offset))
                return false;
        this.at += length;
        return true;
    }
    sign(index) {
        const code = this.json.charCodeAt(index);
        if (isClosing(code)) {
            this.#level -= 1;
            return (isOpening(this.json.charCodeAt(index - 1)) || this.#break()) && this.#one(code);
        }
        if (!this.#one(code))
            return false;
        if (code === colon)
            return this.#one(space);
        if (code === comma)
            return this.#break();
        if (!isOpening(code))
            return true;
        this.#level += 1;
        return isClosing(this.json.charCodeAt(index + 1)) || this.#break();
    }
    #one(code) {
        if (this.text.charCodeAt(this.at) !== code)
            return false;
        this.at += 1;
        return true;
    }
    #break() {
        if (!this.#one(newline))
            return false;
        for (let count = 2 * this.#level; count > 0; count -= 1)
            if (!this.#one(space))
                return false;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/verify/quick-entry.js



function quickEntry(head, { path, text }, sha256) {
    const sequence = head.sequence + 1;
    if (text === null || path !== entryPath(sequence))
        return undefined;
    if (text.includes(String.raw `\ud`))
        return undefined;
    const entry = parse(text);
    if (entry === undefined || !hasParts(entry))
        return undefined;
    if (entry.sequence !== sequence || entry.previous !== head.hash || entry.time < head.time)
        return undefined;
    if (!isInOrder(entry.run, 1) || !isInOrder(entry.facts, 1))
        return undefined;
    const written = textsOf(entry);
    if (sha256(written.canonical) !== entry.hash)
        return undefined;
    return isLaidOut(written.json, text) ? { entry, json: written.json } : undefined;
}
function textsOf(entry) {
    const { schema, sequence, time, type, previous, hash } = entry;
    const facts = JSON.stringify(entry.facts);
    const run = JSON.stringify(entry.run);
    const actor = JSON.stringify(entry.actor);
    const policy = JSON.stringify(entry.policy);
    const state = entry.state === undefined ? "" : `"state":"${entry.state}",`;
    return {
        canonical: `{"actor":${actor},"facts":${facts},"policy":${policy},"previous":"${previous}","run":${run},"schema":${schema},"sequence":${sequence},${state}"time":"${time}","type":"${type}"}`,
        json: `{"schema":${schema},"sequence":${sequence},"time":"${time}","type":"${type}","actor":${actor},"run":${run},"facts":${facts},"policy":${policy},${state}"previous":"${previous}","hash":"${hash}"}`,
    };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const partsInOrder = new Set([
    "schema,sequence,time,type,actor,run,facts,policy,previous,hash",
    "schema,sequence,time,type,actor,run,facts,policy,state,previous,hash",
]);
const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const hashPattern = /^[0-9a-f]{64}$/;
function hasParts(entry) {
    return (quick_entry_isObject(entry) &&
        partsInOrder.has(Object.keys(entry).join(",")) &&
        entry.schema === 1 &&
        typeof entry.time === "string" &&
        timePattern.test(entry.time) &&
        isEntryType(entry.type) &&
        typeof entry.actor === "string" &&
        quick_entry_isRun(entry.run) &&
        quick_entry_isObject(entry.facts) &&
        entry.facts.type === entry.type &&
        (entry.policy === null || typeof entry.policy === "string") &&
        (entry.state === undefined || quick_entry_isHash(entry.state)) &&
        quick_entry_isHash(entry.hash));
}
const quick_entry_isHash = (value) => typeof value === "string" && hashPattern.test(value);
const quick_entry_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const quick_entry_isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const quick_entry_isRun = (run) => quick_entry_isObject(run) &&
    quick_entry_isCount(run.id) &&
    quick_entry_isCount(run.attempt) &&
    typeof run.url === "string" &&
    Object.keys(run).length === 3;
const quick_entry_deepestLevel = 100;
function isInOrder(value, level) {
    if (typeof value !== "object" || value === null)
        return true;
    if (level > quick_entry_deepestLevel)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isInOrder(item, level + 1));
    let before = "";
    for (const key of Object.keys(value)) {
        if (key < before || !isInOrder(value[key], level + 1))
            return false;
        before = key;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/verify/entry-chain.js






class EntryChain {
    sha256;
    state;
    last;
    lastJson = "";
    #head = hash_chain_emptyLogHead;
    constructor(sha256) {
        this.sha256 = sha256;
    }
    next(file) {
        const quick = quickEntry(this.#head, file, this.sha256);
        if (quick !== undefined)
            return this.#follow(quick, file.path);
        const found = verifyEntry(this.#head, file, this.sha256);
        if (found.kind === "sound")
            return this.#follow({ entry: found.entry, json: JSON.stringify(found.entry) }, file.path);
        const { sequence, path, fault, problem } = found;
        return { sequence, path, fault, problem };
    }
    #follow({ entry, json }, path) {
        const problem = this.#impossible(entry);
        if (problem !== undefined) {
            const { sequence, type } = entry;
            const said = `Entry ${sequence} (${type}) cannot follow the ones before it: ${problem}`;
            return { sequence, path, fault: "impossible-entry", problem: said };
        }
        this.#head = entry;
        this.last = entry;
        this.lastJson = json;
        return undefined;
    }
    #impossible(entry) {
        const wrong = wrongFact(entry);
        if (wrong !== undefined)
            return `its facts${wrong} is not what such an entry has there.`;
        try {
            const contradiction = this.state === undefined ? undefined : contradictionOf(this.state, entry.facts);
            if (contradiction === undefined)
                this.state = reduce_reduceEntry(this.state, entry);
            return contradiction;
        }
        catch (error) {
            return messageOf(error);
        }
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/verify/clone/find-clone.js




async function findClone(named) {
    const directory = (0,external_node_path_namespaceObject.resolve)(named ?? ".");
    const [discovery, answer] = await discover(directory);
    if (answer.code !== 0)
        throw failure(`${directory} is not a git repository that can be read`, {
            stderr: answer.stderr,
            directory,
        });
    const lines = answer.stdout.split("\n");
    const [gitDirectory = ""] = lines;
    const [isBare, objectFormat] = lines.slice(-3);
    const top = isBare === "true"
        ? ""
        : (await runGit(discovery, ["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
    const own = top === "" ? gitDirectory : top;
    if (named !== undefined && ![top, gitDirectory].some((place) => isSamePlace(place, directory)))
        throw new UnreadableCloneError(`${directory} is not a repository of its own; it lies in ${own}.`, `If that is the one you mean: --repo ${quoted(own)}`);
    return {
        args: ["--git-dir", gitDirectory, ...readOnly],
        directory: own,
        objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    };
}
async function discover(directory) {
    const asked = ["rev-parse", "--absolute-git-dir", "--is-bare-repository", "--show-object-format"];
    const args = ["-C", directory, ...readOnly, "-c", "safe.bareRepository=all"];
    const answer = await runGit({ args }, asked);
    if (answer.code === 0)
        return [{ args }, answer];
    const trusting = { args: [...args, ...(await trustedDirectories())] };
    return [trusting, await runGit(trusting, asked)];
}
const isSamePlace = (one, other) => one !== "" && (real(one) === real(other) || real(one) === real((0,external_node_path_namespaceObject.join)(other, ".git")));
function real(path) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/verify/log-clone.js


async function openLogClone(directory, branch) {
    const clone = await findClone(directory);
    return { clone, ...(await chooseBranch(clone, branch)) };
}

;// CONCATENATED MODULE: ./build/domain/reducer/sealed-state.js



function stateDigest(state, sha256) {
    const { sequence, time } = state.log;
    const parts = { ...state, log: { sequence, time } };
    const members = Object.keys(parts)
        .toSorted()
        .map((key) => `${canonical_json_canonicalJson(key)}:${textOf(parts[key])}`);
    return sha256(`{${members.join(",")}}`);
}
const texts = new WeakMap();
function textOf(part) {
    if (typeof part !== "object" || part === null)
        return canonical_json_canonicalJson(part);
    const known = texts.get(part);
    if (known !== undefined)
        return known;
    const items = Array.isArray(part) ? part : undefined;
    const text = items === undefined ? canonical_json_canonicalJson(part) : `[${Array.from(items, (item) => textOf(item)).join(",")}]`;
    texts.set(part, text);
    return text;
}
function sealTransaction(before, drafts, seal) {
    const newest = drafts.at(-1);
    if (newest === undefined)
        throw new Error("A transaction without an entry has no state.");
    const earlier = sealEntries(before?.log ?? emptyLogHead, drafts.slice(0, -1), seal);
    const head = earlier.at(-1) ?? before?.log ?? emptyLogHead;
    const unsealed = { ...placeEntry(head, newest, seal), hash: "" };
    const state = reduceEntry(earlier.reduce(reduceEntry, before), unsealed);
    const sealed = sealEntries(head, [newest], { ...seal, state: stateDigest(state, seal.sha256) });
    const hash = sealed[0]?.hash ?? "";
    return { entries: [...earlier, ...sealed], state: { ...state, log: { ...state.log, hash } } };
}
function stateFlaw(entry, state, sha256) {
    const { sequence, hash } = state.log;
    if (entry.sequence !== sequence || entry.hash !== hash)
        return `state.json is of entry ${sequence} (${hash}); the newest entry is ${entry.sequence} (${entry.hash}).`;
    if (entry.state === undefined)
        return `Entry ${sequence} does not say what the state is after it.`;
    return entry.state === stateDigest(state, sha256)
        ? undefined
        : `state.json is not what entry ${sequence} says: it was changed by other hands.`;
}

;// CONCATENATED MODULE: ./build/domain/state/state-file.js

const renderState = (state) => `${indentedCanonicalJson(state)}\n`;

;// CONCATENATED MODULE: ./build/verify/verify-state.js






async function findStateProblem(clone, files, followed) {
    const path = "state.json";
    const about = { sequence: null, path };
    const file = files.find((each) => each.path === path);
    if (file === undefined)
        return { fault: "missing-state", ...about, problem: "state.json is missing." };
    for await (const [content] of readFiles(clone, [[file]])) {
        const text = content?.text ?? null;
        if (text === renderState(followed.state))
            return findDigestProblem(followed);
        const parts = differingParts(text, followed.state);
        return {
            fault: "wrong-state",
            ...about,
            problem: `state.json is not what follows from the entries${parts}.${voucher(text, followed)}`,
        };
    }
    return undefined;
}
function findDigestProblem({ last, vouched }) {
    if (last === undefined || vouched === undefined)
        return undefined;
    const { entry, state } = vouched;
    const about = (sequence) => ({
        fault: "wrong-state-hash",
        sequence,
        path: entryPath(sequence),
    });
    const found = stateDigest(state, sha256);
    if (entry.state !== found)
        return {
            ...about(entry.sequence),
            problem: `Entry ${entry.sequence} says that the state after it has the hash ${entry.state ?? ""}; the entries up to it give ${found}.`,
        };
    if (last.sequence === entry.sequence)
        return undefined;
    return {
        ...about(last.sequence),
        problem: `Entry ${last.sequence} is the newest and does not say what the state is after it, as entry ${entry.sequence} does: the end of its write is missing, or the console did not write it.`,
    };
}
function voucher(text, { vouched }) {
    const found = verify_state_parse(text);
    if (vouched?.entry.state === undefined || found === undefined)
        return "";
    const isVouched = digestOrNothing(found) === vouched.entry.state;
    return isVouched ? ` Entry ${vouched.entry.sequence} says the same as state.json: both are wrong.` : "";
}
function digestOrNothing(state) {
    try {
        return stateDigest(state, sha256);
    }
    catch {
        return undefined;
    }
}
function differingParts(text, state) {
    const found = verify_state_parse(text);
    if (found === undefined)
        return ": it is not a JSON object";
    const expected = JSON.parse(renderState(state));
    const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter((name) => canonicalOrNothing(expected[name]) !== canonicalOrNothing(found[name]));
    return names.length === 0
        ? ": its layout differs"
        : `: ${names.slice(0, 10).join(", ")} differ${names.length === 1 ? "s" : ""}`;
}
function canonicalOrNothing(part) {
    try {
        return canonical_json_canonicalJson(part);
    }
    catch {
        return undefined;
    }
}
function verify_state_parse(text) {
    try {
        const value = JSON.parse(text ?? "");
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/verify/clone/read-tags.js


async function readTags(clone, names) {
    const listed = await runGit(clone, ["for-each-ref", "--format=%(refname:strip=2)", "refs/tags/"]);
    if (listed.code !== 0)
        throw failure("The tags cannot be listed", { stderr: listed.stderr, directory: clone.directory });
    const present = new Set(listed.stdout.split("\n"));
    const wanted = names.filter((name) => present.has(name));
    const { stdout } = await runGit(clone, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], wanted.map((name) => `refs/tags/${name}^{}\n`).join(""));
    const answers = stdout.split("\n");
    return new Map(wanted.flatMap((name, index) => {
        const [object = "", type] = (answers[index] ?? "").split(" ");
        return type === undefined || type === "missing" ? [] : [[name, object]];
    }));
}

;// CONCATENATED MODULE: ./build/verify/verify-notes-and-tags.js



class WrittenThings {
    notes = new Map();
    tags = new Map();
    note({ sequence, facts }) {
        if (facts.type === "release-tagged")
            this.tags.set(facts.version, { sequence, commit: facts.commit });
        if (facts.type === "release-notes-written")
            for (const [path, digest] of Object.entries(facts.files))
                this.notes.set(path, { sequence, digest });
    }
}
const isNotes = (path) => path === "RELEASE_NOTES.md" || path.startsWith("releases/");
async function findNotesProblem(clone, files, notes) {
    const present = files.filter(({ path }) => isNotes(path));
    const paths = new Set(present.map(({ path }) => path));
    const missing = [...notes].find(([path]) => !paths.has(path));
    if (missing !== undefined)
        return wrong(missing[0], missing[1].sequence, "is missing");
    if (present.length === 0)
        return undefined;
    for await (const contents of readFiles(clone, [present])) {
        for (const { file, text } of contents) {
            const said = notes.get(file.path);
            if (said === undefined)
                return wrong(file.path, null, "was written by no entry");
            if (text === null || sha256(text) !== said.digest)
                return wrong(file.path, said.sequence, `is not what entry ${said.sequence} wrote`);
        }
    }
    return undefined;
}
const wrong = (path, sequence, problem) => ({
    fault: "wrong-notes",
    sequence,
    path,
    problem: `${path} ${problem}.`,
});
async function compareTags(clone, tags) {
    const length = clone.objectFormat === "sha256" ? 64 : 40;
    const comparable = [...tags].filter(([, { commit }]) => commit.length === length);
    const found = comparable.length === 0
        ? new Map()
        : await readTags(clone, comparable.map(([version]) => version));
    const present = comparable.filter(([version]) => found.has(version));
    const moved = present.find(([version, { commit }]) => found.get(version) !== commit);
    return {
        compared: present.length,
        absent: tags.size - present.length,
        problem: moved === undefined
            ? undefined
            : {
                fault: "moved-tag",
                sequence: moved[1].sequence,
                path: null,
                problem: `The tag ${moved[0]} is at ${found.get(moved[0]) ?? ""}; the log says ${moved[1].commit}.`,
            },
    };
}

;// CONCATENATED MODULE: ./build/verify/verify-log.js








const verifyLog = async (request) => (await readLog(request)).verdict;
async function readLog(request, visit) {
    const clone = await openLogClone(request.repo, request.branch);
    const place = {
        repository: clone.clone.directory,
        ref: clone.ref,
        commit: clone.commit,
        notes: clone.notes,
    };
    const replay = new Replay(request.contains, visit);
    const problem = (await replay.run(clone)) ?? (await findFurtherProblem(request, clone, replay));
    const { state, last } = replay;
    if (problem !== undefined || last === undefined)
        return { clone, state, verdict: { ...place, kind: "broken", ...(problem ?? emptyLog) } };
    return {
        clone,
        state,
        verdict: {
            ...place,
            kind: "intact",
            entries: last.sequence,
            head: last.hash,
            last: { type: last.type, time: last.time },
            tags: { compared: replay.tags.compared, absent: replay.tags.absent },
        },
    };
}
async function findFurtherProblem({ contains }, clone, replay) {
    const foreign = findForeignFile(replay.others);
    if (replay.state === undefined)
        return foreign ?? emptyLog;
    replay.tags = await compareTags(clone.clone, replay.written.tags);
    return (foreign ??
        (await findStateProblem(clone.clone, replay.others, {
            state: replay.state,
            last: replay.last,
            vouched: replay.vouched,
        })) ??
        (await findNotesProblem(clone.clone, replay.others, replay.written.notes)) ??
        replay.tags.problem ??
        (contains === undefined || replay.containsHash ? undefined : hashNotFound(contains)) ??
        divergence(clone));
}
const emptyLog = {
    fault: "empty-log",
    sequence: null,
    path: null,
    problem: "The branch holds no entry.",
};
class Replay {
    contains;
    visit;
    written = new WrittenThings();
    others = [];
    vouched;
    containsHash = false;
    tags = { problem: undefined, compared: 0, absent: 0 };
    #chain = new EntryChain(sha256);
    #isCut = false;
    constructor(contains, visit) {
        this.contains = contains;
        this.visit = visit;
    }
    get state() {
        return this.#chain.state;
    }
    get last() {
        return this.#chain.last;
    }
    async run({ clone, commit }) {
        for await (const contents of readFiles(clone, this.#entryFiles(listFiles(clone, commit)))) {
            for (const { file, text } of contents) {
                const problem = this.#next({ path: file.path, text });
                if (problem !== undefined)
                    return problem;
            }
        }
        return undefined;
    }
    async *#entryFiles(lists) {
        for await (const files of lists)
            yield files.filter((file) => this.#isEntry(file));
    }
    #isEntry(file) {
        const isEntry = file.path.startsWith("entries/") && file.isPlain && !this.#isCut;
        if (isEntry)
            return true;
        if (!file.path.startsWith("entries/"))
            this.others.push(file);
        else if (!this.#isCut) {
            this.#isCut = true;
            this.others.push(file);
        }
        return false;
    }
    #next(file) {
        const problem = this.#chain.next(file);
        if (problem !== undefined)
            return problem;
        const { last: entry, lastJson, state } = this.#chain;
        if (entry === undefined || state === undefined)
            return undefined;
        this.written.note(entry);
        if (entry.state !== undefined)
            this.vouched = { entry, state };
        this.containsHash ||= entry.hash === this.contains;
        this.visit?.(entry, state, lastJson);
        return undefined;
    }
}
const furtherFiles = /^(?:state\.json|README\.md|RELEASE_NOTES\.md|releases\/[^/]+\.(?:md|json))$/;
function findForeignFile(files) {
    const foreign = files.find(({ path, isPlain }) => !isPlain || !furtherFiles.test(path));
    if (foreign === undefined)
        return undefined;
    const { path, isPlain } = foreign;
    const problem = isPlain
        ? `${path} does not belong on this branch.`
        : `${path} is a link, an executable or a submodule; the console writes plain files only.`;
    return { fault: "foreign-file", sequence: sequenceOfPath(path) ?? null, path, problem };
}
const hashNotFound = (hash) => ({
    fault: "hash-not-found",
    sequence: null,
    path: null,
    problem: `No entry has the hash ${hash}. Either this clone is older than that hash, or the log was rewritten or cut since it was written down.`,
});
function divergence({ ref, diverged }) {
    if (diverged === null)
        return undefined;
    return {
        fault: "diverged",
        sequence: null,
        path: null,
        problem: `${shortName(ref)} and ${shortName(diverged.ref)} (${diverged.commit.slice(0, 7)}) go on in different ways: neither contains the last entry of the other. ${shortName(ref)} is intact in itself.`,
    };
}

;// CONCATENATED MODULE: ./build/verify/remedies.js
const entryWasChanged = "Compare this entry with an older clone and with the run that it names; git log on its file says which commit changed it.";
const entryIsUnknown = "Verify with the newest version of the console; if that says the same, compare the entry with an older clone and with the run that it names.";
const entriesAreSound = "The entries themselves are sound: look up in the branch's history who changed this file, and put it back.";
const remedies = {
    "empty-log": "Name the branch of the log with --branch.",
    "unknown-schema": entryIsUnknown,
    "wrong-shape": entryIsUnknown,
    "impossible-entry": entryIsUnknown,
    "missing-entry": entryWasChanged,
    "not-text": entryWasChanged,
    "not-json": entryWasChanged,
    "wrong-sequence": entryWasChanged,
    "wrong-previous": entryWasChanged,
    "wrong-hash": entryWasChanged,
    "not-as-written": entryWasChanged,
    "time-goes-back": entryWasChanged,
    "foreign-file": "Look up in the branch's history who added or changed this file, and take it out.",
    "missing-state": entriesAreSound,
    "wrong-state": entriesAreSound,
    "wrong-state-hash": "Look up the run that this entry names, and whether it wrote the entry (verify --online); compare the entry with an older clone.",
    "wrong-notes": entriesAreSound,
    diverged: "A log only grows, so one of the two was rewritten or written to by hand; this does not say which. Compare both with a hash kept elsewhere (--contains), and look up who pushed to the branch.",
    "moved-tag": "Somebody moved or replaced this tag: fetch it anew (git fetch --tags --force), and if it says the same, look up who may past the rules for tags.",
    "hash-not-found": "Fetch the branch anew and verify again; if it says the same, compare this clone with the place where the hash was kept; look up who may push to the branch past its rules.",
};
const remedies_remedyFor = (fault) => remedies[fault];

;// CONCATENATED MODULE: ./build/audit/history-shared.js
const appended = (list, item) => list.concat([item]);
const none = Object.freeze([]);
const shared = (list) => (list.length === 0 ? none : list);
class RecentTexts {
    #texts = new Map();
    text(text) {
        const known = this.#texts.get(text);
        if (known !== undefined)
            return known;
        if (this.#texts.size >= mostTexts)
            this.#texts.clear();
        this.#texts.set(text, text);
        return text;
    }
    commit({ sha, tree }) {
        return { sha: this.text(sha), tree: this.text(tree) };
    }
    pullRequests(list, known) {
        return shared(list.map((each) => known.find((other) => isSame(each, other)) ?? this.#slim(each)));
    }
    #slim(pullRequest) {
        return {
            ...withSharedLists(pullRequest),
            head: this.text(pullRequest.head),
            merge: this.commit(pullRequest.merge),
        };
    }
}
const mostTexts = 500;
const isSame = (one, other) => one.number === other.number && one.head === other.head && JSON.stringify(one) === JSON.stringify(other);
const withSharedLists = (pullRequest) => ({
    ...pullRequest,
    contributors: shared(pullRequest.contributors),
    pushers: shared(pullRequest.pushers),
    doubts: shared(pullRequest.doubts),
    unattributed: shared(pullRequest.unattributed),
    cleanMerges: shared(pullRequest.cleanMerges),
    labels: shared(pullRequest.labels),
    linkedIssues: shared(pullRequest.linkedIssues),
});

;// CONCATENATED MODULE: ./build/audit/history-draft.js


const history_draft_none = shared([]);
const noStory = {
    boardings: history_draft_none,
    ejections: history_draft_none,
    objections: history_draft_none,
    approvals: history_draft_none,
    refusals: history_draft_none,
    deployments: history_draft_none,
};
class Draft {
    deployments = [];
    releases = [];
    approvals = [];
    refusals = [];
    rollbacks = [];
    recoveries = [];
    openRecoveries = [];
    pullRequests = new Map();
    live = [];
    texts = new RecentTexts();
    staged = [];
    stagingIntent = null;
    productionIntent = null;
    previous = null;
    grants = [];
    tested = new Map();
    #releaseOf = new Map();
    #rollbackOf = new Map();
    #repository = null;
    #callers = [];
    #entries = 0;
    #first = null;
    #last = null;
    begin(entry) {
        const reference = referenceTo(entry);
        this.#entries += 1;
        this.#first ??= reference;
        this.#last = reference;
        if (entry.facts.type === "log-opened") {
            this.#repository = entry.facts.repository;
            this.#callers = entry.facts.callers;
        }
    }
    addRelease(release) {
        this.releases.push(release);
        this.#releaseOf.set(release.version, release);
    }
    addRollback(rollback) {
        this.rollbacks.push(rollback);
        this.#rollbackOf.set(rollback.id, rollback);
    }
    release(version) {
        return this.#releaseOf.get(version);
    }
    rollback(id) {
        return id === null ? undefined : this.#rollbackOf.get(id);
    }
    pullRequest(number, known) {
        const story = this.pullRequests.get(number) ?? {
            number,
            title: "",
            author: "",
            ...noStory,
            landed: null,
        };
        if (known !== undefined)
            Object.assign(story, { title: known.title, author: known.author });
        this.pullRequests.set(number, story);
        return story;
    }
    refuse(refusal) {
        this.refusals.push(refusal);
        if (refusal.pullRequest === null)
            return;
        const story = this.pullRequest(refusal.pullRequest);
        story.refusals = appended(story.refusals, refusal);
    }
    history() {
        return {
            repository: this.#repository,
            callers: this.#callers,
            entries: this.#entries,
            first: this.#first,
            last: this.#last,
            deployments: this.deployments,
            releases: this.releases,
            approvals: this.approvals,
            refusals: this.refusals,
            rollbacks: this.rollbacks,
            recoveries: this.recoveries,
            pullRequests: this.pullRequests,
            live: this.live,
        };
    }
}
let newest;
function referenceTo(entry) {
    if (newest?.entry === entry)
        return newest.reference;
    const { sequence, time, hash } = entry;
    const actor = entry.actor === consoleName ? consoleName : entry.actor;
    const before = newest?.reference.run;
    const { id, attempt, url } = entry.run;
    const isSameRun = before?.id === id && before.attempt === attempt && before.url === url;
    const run = isSameRun ? before : entry.run;
    const reference = { sequence, time, hash, actor, run };
    newest = { entry, reference };
    return reference;
}

;// CONCATENATED MODULE: ./build/audit/history-approvals.js


function noteApproval(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "approval-granted":
            grant(draft, facts, entry);
            return;
        case "approval-withdrawn-late":
            for (const approval of draft.pullRequest(facts.pullRequest).approvals)
                if (approval.by === facts.by &&
                    approval.subject.kind === "pull-request" &&
                    approval.subject.head === facts.head)
                    approval.withdrawn = referenceTo(entry);
            return;
        case "approval-refused":
            draft.refuse({
                kind: "approval",
                subject: facts.subject,
                pullRequest: numberIn(facts.subject),
                by: facts.by,
                reason: facts.reason,
                entry: referenceTo(entry),
            });
            return;
        case "command-refused":
            draft.refuse({
                kind: "command",
                subject: facts.command,
                pullRequest: facts.pullRequest,
                by: facts.by,
                reason: facts.reason,
                entry: referenceTo(entry),
            });
            return;
        case "objection-raised": {
            const story = draft.pullRequest(facts.pullRequest);
            const { by, text } = facts;
            story.objections = appended(story.objections, { by, text, entry: referenceTo(entry) });
            return;
        }
        default:
    }
}
function grant(draft, facts, entry) {
    const { pullRequest: number, by, source, at, reference } = facts;
    const [head, tree] = [draft.texts.text(facts.head), draft.texts.text(facts.tree)];
    const subject = { kind: "pull-request", number, head, tree };
    const approval = { subject, by, source, at, reference, entry: referenceTo(entry), withdrawn: null };
    draft.approvals.push(approval);
    draft.grants.push(approval);
    const story = draft.pullRequest(number);
    story.approvals = appended(story.approvals, approval);
}
const numberIn = (subject) => {
    const digits = /^#(\d{1,15})$/.exec(subject)?.[1];
    return digits === undefined ? null : Number(digits);
};

;// CONCATENATED MODULE: ./build/audit/history-checks.js
function checksOf(facts) {
    const about = numberOf("pullRequest" in facts ? facts.pullRequest : null);
    const own = listOf("checks" in facts ? facts.checks : null).map((check) => recordOf(check, about));
    const basis = "basis" in facts && history_checks_isObject(facts.basis) ? facts.basis : {};
    const rests = listOf(basis["checks"]).map((check) => recordOf(check, null));
    return [...own, ...rests].filter((check) => check !== undefined);
}
function recordOf(check, about) {
    if (!history_checks_isObject(check) || typeof check["name"] !== "string")
        return undefined;
    return {
        name: check["name"],
        app: history_checks_textOf(check["app"]),
        workflow: history_checks_textOf(check["workflow"]),
        conclusion: history_checks_textOf(check["conclusion"]),
        run: runOf(check["run"]),
        pullRequest: numberOf(check["pullRequest"]) ?? about,
    };
}
const history_checks_isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const history_checks_textOf = (value) => (typeof value === "string" ? value : null);
const numberOf = (value) => (typeof value === "number" ? value : null);
function runOf(value) {
    if (typeof value === "number")
        return String(value);
    if (history_checks_isObject(value))
        return history_checks_textOf(value["url"]) ?? runOf(value["id"]);
    return history_checks_textOf(value);
}

;// CONCATENATED MODULE: ./build/audit/history-production.js



function noteProduction(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "production-deployment-started":
            begin(draft, facts, entry);
            return;
        case "production-deployed": {
            const attempt = end(draft, facts.deployment, { result: "good", entry, evidence: facts.evidence });
            if (attempt === undefined)
                return;
            attempt.health = facts.health;
            attempt.checks = shared([...attempt.checks, ...checksOf(facts)]);
            afterGood(draft, attempt, entry);
            return;
        }
        case "production-deployment-failed": {
            const attempt = end(draft, facts.deployment, { result: "failed", entry, evidence: facts.evidence });
            if (attempt !== undefined)
                goLive(draft, attempt, { isCertain: false, entry });
            return;
        }
        case "production-deployment-aborted":
            end(draft, facts.deployment, { result: "not-started", entry, evidence: facts.evidence });
            return;
        case "release-tagged":
            change(draft, facts.version, {
                tag: { commit: draft.texts.text(facts.commit), entry: referenceTo(entry) },
            });
            return;
        case "release-published":
            change(draft, facts.version, { page: { url: facts.url } });
            return;
        case "pull-request-landed":
            draft.pullRequest(facts.pullRequest).landed = referenceTo(entry);
            return;
        case "release-landed":
            for (const number of numbersIn(draft, facts.version))
                draft.pullRequest(number).landed ??= referenceTo(entry);
            return;
        case "follow-up-refused":
            draft.refuse({
                kind: "follow-up",
                subject: facts.followUp,
                pullRequest: null,
                by: null,
                reason: `${facts.reason}: ${facts.found}`,
                entry: referenceTo(entry),
            });
            return;
        default:
    }
}
function begin(draft, facts, entry) {
    if (draft.productionIntent !== null)
        draft.productionIntent.result = "uncertain";
    const attempt = {
        id: facts.deployment,
        environment: "production",
        mode: facts.mode,
        version: facts.version,
        commit: draft.texts.commit(facts.commit),
        pullRequests: draft.texts.pullRequests(facts.pullRequests, draft.staged),
        drift: shared(facts.drift),
        rollback: facts.rollback,
        started: referenceTo(entry),
        ended: null,
        result: "running",
        health: null,
        evidence: null,
        checks: shared(checksOf(facts)),
    };
    draft.productionIntent = attempt;
    draft.previous = facts.previous;
    draft.deployments.push(attempt);
    const rollback = draft.rollback(facts.rollback);
    if (rollback !== undefined)
        rollback.deployments = appended(rollback.deployments, attempt);
    if (facts.mode === "rollback")
        return;
    for (const pullRequest of facts.pullRequests) {
        const story = draft.pullRequest(pullRequest.number, pullRequest);
        story.deployments = appended(story.deployments, attempt);
    }
}
function end(draft, id, { result, entry, evidence }) {
    const attempt = draft.productionIntent;
    if (attempt === null || attempt.id !== id)
        return undefined;
    attempt.result = result;
    attempt.ended = referenceTo(entry);
    attempt.evidence = evidence;
    draft.productionIntent = null;
    return attempt;
}
function afterGood(draft, attempt, entry) {
    goLive(draft, attempt, { isCertain: true, entry });
    if (attempt.mode === "rollback") {
        afterRollback(draft, attempt, entry);
        return;
    }
    if (attempt.version === null)
        return;
    const approvals = draft.grants.filter((grant) => isIn(attempt, grant));
    draft.addRelease({
        version: attempt.version,
        deployment: attempt,
        previous: draft.previous,
        released: referenceTo(entry),
        approvals,
        tested: draft.tested.get(attempt.commit.tree) ?? null,
        tag: null,
        page: null,
        rolledBack: null,
    });
    draft.grants = [];
    for (const recovery of draft.openRecoveries)
        if (attempt.pullRequests.some(({ recovers }) => recovers === recovery.rollback))
            recovery.released = { version: attempt.version, entry: referenceTo(entry) };
    draft.openRecoveries = draft.openRecoveries.filter(({ released }) => released === null);
}
const isIn = ({ pullRequests }, { subject }) => subject.kind === "pull-request" &&
    pullRequests.some(({ number, head }) => number === subject.number && head === subject.head);
function afterRollback(draft, attempt, entry) {
    const rollback = draft.rollback(attempt.rollback);
    if (rollback === undefined)
        return;
    const targetAt = draft.releases.findLastIndex(({ version }) => version === attempt.version);
    const left = draft.releases.slice(targetAt + 1).filter((release) => release.rolledBack === null);
    for (const release of left)
        release.rolledBack = { rollback: rollback.id, entry: referenceTo(entry) };
    rollback.left = left.map(({ version }) => version);
    rollback.outcome = "done";
    rollback.ended = referenceTo(entry);
}
function goLive(draft, deployment, { isCertain, entry }) {
    if (deployment.version === null)
        return;
    const before = draft.live.at(-1);
    if (before !== undefined)
        before.until = entry.time;
    draft.live.push({ from: entry.time, until: null, version: deployment.version, isCertain, deployment });
}
function change(draft, version, part) {
    const release = draft.release(version);
    if (release !== undefined)
        Object.assign(release, part);
}
const numbersIn = (draft, version) => draft.release(version)?.deployment.pullRequests.map(({ number }) => number) ?? [];

;// CONCATENATED MODULE: ./build/audit/history-rollbacks.js


function noteRollback(draft, entry) {
    const { facts } = entry;
    if (facts.type === "rollback-requested") {
        request(draft, facts, entry);
        return;
    }
    const rollback = "rollback" in facts && facts.type !== "production-deployment-started"
        ? draft.rollback(facts.rollback)
        : undefined;
    if (rollback === undefined)
        return;
    switch (facts.type) {
        case "rollback-joined":
            rollback.requesters = appended(rollback.requesters, {
                by: facts.by,
                reason: facts.reason,
                mayStillApprove: facts.mayStillApprove === true,
                entry: referenceTo(entry),
            });
            return;
        case "rollback-announced":
            rollback.issue = facts.issue;
            return;
        case "rollback-approved":
            approve(draft, rollback, { facts, entry });
            return;
        case "rollback-retried":
            rollback.target = facts.target;
            approve(draft, rollback, { facts, entry });
            return;
        case "rollback-rejected":
            history_rollbacks_close(rollback, "rejected", { by: facts.by, reason: facts.reason, entry });
            return;
        case "rollback-withdrawn":
            history_rollbacks_close(rollback, "withdrawn", { by: facts.by, reason: facts.cause, entry });
            return;
        case "revert-opened":
            rollback.revert = { pullRequest: facts.pullRequest, landed: null };
            return;
        case "revert-landed":
        case "revert-unneeded":
            rollback.revert = { pullRequest: rollback.revert?.pullRequest ?? null, landed: referenceTo(entry) };
            return;
        case "recovery-opened":
            recover(draft, rollback, { facts, entry });
            return;
        case "recovery-restacked":
            for (const recovery of recoveriesOf(draft, rollback)) {
                recovery.restacked = referenceTo(entry);
                recovery.commit = facts.commit;
                recovery.pullRequest = facts.pullRequest ?? recovery.pullRequest;
            }
            return;
        case "recovery-merged":
            for (const recovery of recoveriesOf(draft, rollback))
                recovery.merged = referenceTo(entry);
            return;
        case "recovery-unneeded":
            rollback.closed ??= referenceTo(entry);
            return;
        case "rollback-closed":
            rollback.closed = referenceTo(entry);
            for (const recovery of recoveriesOf(draft, rollback))
                recovery.released = { version: facts.version, entry: referenceTo(entry) };
            draft.openRecoveries = draft.openRecoveries.filter(({ released }) => released === null);
            return;
        default:
    }
}
function request(draft, facts, entry) {
    const requested = referenceTo(entry);
    draft.addRollback({
        id: facts.rollback,
        requested,
        reason: facts.reason,
        requesters: [{ by: facts.by, reason: facts.reason, mayStillApprove: false, entry: requested }],
        automatic: facts.automatic,
        preauthorised: facts.preauthorised === true,
        from: facts.from,
        target: facts.target,
        approvals: [],
        deployments: [],
        outcome: "open",
        ended: null,
        endReason: null,
        issue: null,
        left: [],
        revert: null,
        recovery: null,
        closed: null,
    });
}
function approve(draft, rollback, { facts, entry }) {
    const { by, source, at, reference } = facts;
    const approval = {
        subject: { kind: "rollback", rollback: rollback.id, target: rollback.target.version },
        by,
        source,
        at,
        reference,
        entry: referenceTo(entry),
        withdrawn: null,
    };
    draft.approvals.push(approval);
    rollback.approvals = appended(rollback.approvals, approval);
}
function history_rollbacks_close(rollback, outcome, { by, reason, entry }) {
    rollback.outcome = outcome;
    rollback.ended = referenceTo(entry);
    rollback.endReason = { by, reason };
}
function recover(draft, rollback, { facts, entry }) {
    const recovery = {
        rollback: rollback.id,
        pullRequest: facts.pullRequest,
        branch: facts.branch,
        commit: facts.commit,
        carries: facts.carries,
        opened: referenceTo(entry),
        restacked: null,
        merged: null,
        released: null,
    };
    draft.recoveries.push(recovery);
    draft.openRecoveries.push(recovery);
    rollback.recovery = recovery;
}
const recoveriesOf = (draft, { id }) => draft.openRecoveries.filter(({ rollback }) => rollback === id);

;// CONCATENATED MODULE: ./build/audit/history-staging.js



function noteStaging(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "pull-request-promoted": {
            const story = draft.pullRequest(facts.pullRequest, facts);
            const boarding = {
                head: draft.texts.text(facts.head),
                entry: referenceTo(entry),
                checks: shared(checksOf(facts)),
            };
            story.boardings = appended(story.boardings, boarding);
            return;
        }
        case "pull-request-ejected": {
            const story = draft.pullRequest(facts.pullRequest);
            const ejection = { head: facts.head, cause: facts.cause, entry: referenceTo(entry) };
            story.ejections = appended(story.ejections, ejection);
            return;
        }
        case "staging-moved":
            draft.staged = draft.texts.pullRequests(facts.staged, draft.staged);
            draft.grants = draft.grants.filter(({ subject }) => subject.kind === "pull-request" &&
                facts.staged.some(({ number, head }) => number === subject.number && head === subject.head));
            return;
        case "staging-deployment-started":
            beginDeployment(draft, facts, entry);
            return;
        case "staging-deployed":
            endDeployment(draft, facts.deployment, { result: "good", entry, health: facts.health });
            return;
        case "staging-deployment-failed":
            endDeployment(draft, facts.deployment, { result: "failed", entry, evidence: facts.evidence });
            return;
        case "staging-deployment-aborted":
            endDeployment(draft, facts.deployment, {
                result: facts.begun === true ? "uncertain" : "not-started",
                entry,
                evidence: facts.evidence,
            });
            return;
        default:
    }
}
function beginDeployment(draft, { deployment: id, commit }, entry) {
    if (draft.stagingIntent !== null)
        draft.stagingIntent.result = "uncertain";
    draft.stagingIntent = {
        id,
        environment: "staging",
        mode: null,
        version: null,
        commit: draft.texts.commit(commit),
        pullRequests: draft.staged,
        drift: shared([]),
        rollback: null,
        started: referenceTo(entry),
        ended: null,
        result: "running",
        health: null,
        evidence: null,
        checks: shared(checksOf(entry.facts)),
    };
    draft.deployments.push(draft.stagingIntent);
}
function endDeployment(draft, id, { result, entry, health, evidence }) {
    const intent = draft.stagingIntent;
    if (intent === null || intent.id !== id)
        return;
    intent.result = result;
    intent.ended = referenceTo(entry);
    intent.health = health ?? null;
    intent.evidence = evidence ?? null;
    draft.stagingIntent = null;
    if (result === "good")
        draft.tested.set(intent.commit.tree, intent);
}

;// CONCATENATED MODULE: ./build/audit/history.js





class HistoryReader {
    #draft = new Draft();
    add(entry) {
        this.#draft.begin(entry);
        noteStaging(this.#draft, entry);
        noteApproval(this.#draft, entry);
        noteProduction(this.#draft, entry);
        noteRollback(this.#draft, entry);
    }
    history() {
        return this.#draft.history();
    }
}
function readHistory(entries) {
    const reader = new HistoryReader();
    for (const entry of entries)
        reader.add(entry);
    return reader.history();
}

;// CONCATENATED MODULE: ./build/domain/values/dates.js
const hoursBetween = (from, until) => minutesOf(until) / 60 - minutesOf(from) / 60;
function workingDaysBetween(from, until) {
    const days = Math.floor(hoursBetween(from, until) / 24);
    const first = dates_dayNumber(from);
    return Array.from({ length: Math.max(0, days) }, (_, index) => (first + index + 1) % 7).filter((weekday) => weekday < 5).length;
}
const minutesOf = (time) => dates_dayNumber(time) * 24 * 60 + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
function dates_dayNumber(time) {
    const [year = 0, month = 0, day = 0] = time.slice(0, 10).split("-").map(Number);
    const beforeMarch = month < 3 ? 1 : 0;
    const years = year + 4800 - beforeMarch;
    const months = month + 12 * beforeMarch - 3;
    const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
    return day + Math.floor((153 * months + 2) / 5) + 365 * years + leapDays - 32045;
}

;// CONCATENATED MODULE: ./build/domain/metrics/calendar.js

const periodOf = (time, kind) => kind === "month" ? time.slice(0, 7) : mondayOf(dayNumber(time));
function periodsBetween(first, last, kind) {
    const until = periodOf(last, kind);
    const keys = [];
    for (let key = periodOf(first, kind); key <= until; key = periodAfter(key, kind))
        keys.push(key);
    return keys;
}
function periodAfter(key, kind) {
    if (kind === "week")
        return dateOfDay(dayNumber(key) + 7);
    const [year = 0, month = 0] = key.split("-").map(Number);
    return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`;
}
const wholeSecondsBetween = (from, until) => Math.max(0, secondOf(until) - secondOf(from));
const secondOf = (time) => dates_dayNumber(time) * 86_400 +
    Number(time.slice(11, 13)) * 3600 +
    Number(time.slice(14, 16)) * 60 +
    Number(time.slice(17, 19));
const mondayOf = (day) => dateOfDay(day - (day % 7));
function dateOfDay(day) {
    let rest = day + 68_569;
    const centuries = Math.floor((4 * rest) / 146_097);
    rest -= Math.floor((146_097 * centuries + 3) / 4);
    const years = Math.floor((4000 * (rest + 1)) / 1_461_001);
    rest -= Math.floor((1461 * years) / 4) - 31;
    const months = Math.floor((80 * rest) / 2447);
    const dayOfMonth = rest - Math.floor((2447 * months) / 80);
    const carry = Math.floor(months / 11);
    const year = 100 * (centuries - 49) + years + carry;
    return `${pad(year, 4)}-${pad(months + 2 - 12 * carry, 2)}-${pad(dayOfMonth, 2)}`;
}
const pad = (number, digits) => String(number).padStart(digits, "0");

;// CONCATENATED MODULE: ./build/domain/metrics/delivery-record.js

class DeliveryRecord {
    changes = [];
    recoveries = [];
    rolledBack = new Set();
    #first;
    #last;
    #boarded = new Map();
    #open;
    #good = [];
    #failed;
    #asked;
    add({ facts, time }) {
        this.#first ??= time;
        this.#last = time;
        switch (facts.type) {
            case "pull-request-promoted":
                if (!this.#boarded.has(facts.pullRequest))
                    this.#boarded.set(facts.pullRequest, time);
                break;
            case "production-deployment-started":
                this.#begin(facts, time);
                break;
            case "production-deployed":
            case "production-deployment-failed":
            case "production-deployment-aborted":
                this.#end(facts, time);
                break;
            case "rollback-requested":
            case "rollback-rejected":
            case "rollback-withdrawn":
                this.#ask(facts, time);
                break;
            default:
        }
    }
    get span() {
        return this.#first === undefined || this.#last === undefined
            ? undefined
            : { first: this.#first, last: this.#last };
    }
    #begin(intent, time) {
        const overtaken = this.#open;
        if (overtaken !== undefined && overtaken.mode !== "rollback")
            this.#endChange(overtaken, { at: time, isGood: false });
        this.#open = intent;
    }
    #end(facts, time) {
        const intent = this.#open;
        if (intent === undefined || intent.deployment !== facts.deployment)
            return;
        this.#open = undefined;
        if (facts.type === "production-deployment-aborted")
            return;
        const isGood = facts.type === "production-deployed";
        if (intent.mode !== "rollback")
            this.#endChange(intent, { at: time, isGood });
        else if (isGood)
            this.#goBack(intent.version);
        if (isGood)
            this.#recover(intent, time);
    }
    #endChange(intent, { at, isGood }) {
        const { deployment, version, mode, pullRequests } = intent;
        this.changes.push({
            deployment,
            version,
            at,
            isGood,
            isRework: mode === "redeploy" || pullRequests.some(({ recovers }) => recovers !== null),
            leadTimes: isGood ? this.#leadTimes(intent, at) : [],
        });
        if (isGood)
            this.#good.push({ version, deployment });
        else
            this.#failed ??= { cause: deployment, at };
    }
    #leadTimes({ pullRequests }, at) {
        return pullRequests.map(({ number, boardedAt }) => {
            const from = this.#boarded.get(number) ?? boardedAt;
            this.#boarded.delete(number);
            return { pullRequest: number, seconds: wholeSecondsBetween(from, at) };
        });
    }
    #goBack(version) {
        const target = this.#good.findLastIndex((each) => each.version === version);
        for (const { deployment } of this.#good.splice(target + 1))
            this.rolledBack.add(deployment);
    }
    #ask(facts, time) {
        if (facts.type === "rollback-requested")
            this.#asked = { cause: facts.rollback, at: time };
        else if (this.#asked?.cause === facts.rollback)
            this.#asked = undefined;
    }
    #recover({ mode, deployment }, until) {
        const since = this.#failed ?? (mode === "rollback" ? this.#asked : undefined);
        if (since !== undefined) {
            const { cause, at: from } = since;
            this.recoveries.push({ cause, deployment, from, until, seconds: wholeSecondsBetween(from, until) });
        }
        this.#failed = undefined;
        if (mode === "rollback")
            this.#asked = undefined;
    }
}

;// CONCATENATED MODULE: ./build/domain/reasons/finding-markdown.js


const finding_markdown_findingLines = (findings) => findings.flatMap((each) => [
    "",
    `**${reasons[each.code].problem}** \`${each.code}\``,
    `Found: ${escapeMarkdown(each.found)}`,
    `Do: ${remedyText(each)}`,
]);
const findingLine = (shown) => `${reasons[shown.code].problem} \`${shown.code}\` Found: ${escapeMarkdown(shown.found)} Do: ${remedyText(shown)}`;
const remedyText = ({ code, remedy }) => remedy === undefined ? reasons[code].remedy : escapeMarkdown(remedy);

;// CONCATENATED MODULE: ./build/domain/rollback/form.js


function readRollbackForm(body) {
    const text = body.replaceAll("\r\n", "\n").trim();
    const sections = text.split(/^(?=### )/m);
    const last = sections.at(-1) ?? "";
    const hasRelease = sections.length > 1 && isReleaseField(last);
    const rest = (hasRelease ? sections.slice(0, -1) : sections).join("");
    return { reason: answerOf(rest), release: hasRelease ? answerOf(last) : "" };
}
function isReleaseField(section) {
    const answer = answerOf(section);
    const heading = section.split("\n", 1)[0] ?? "";
    return !answer.includes("\n") && (/^v?\d+\.\d+\.\d+$/.test(answer) || /release|version/i.test(heading));
}
function answerOf(section) {
    const answer = section.replace(/^### .*(?:\n|$)/, "").trim();
    return answer === "_No response_" ? "" : answer;
}
function formUrl(repositoryUrl, release = "") {
    const title = release === "" ? "Rollback" : `Rollback to ${release}`;
    const query = new URLSearchParams({
        template: "rollback.yml",
        title,
        ...(release === "" ? {} : { release }),
    });
    return `${repositoryUrl}/issues/new?${query.toString()}`;
}
const formAnswer = ({ id, issue }) => issue === null
    ? `This is ${id} now. Its own issue is opened by the next run.`
    : `This is ${id} now. It is shown, approved and reported in #${issue}; what is written here reaches nobody.`;
const formRefusal = (to, findings) => [
    `${mention(to)}, no rollback was requested.`,
    ...findingLines(findings),
    "",
    "An issue that is not meant as a request may be opened again under a title that does not begin with “Rollback”.",
].join("\n");

;// CONCATENATED MODULE: ./build/console/model/links.js

class Links {
    repository;
    constructor(repository) {
        this.repository = repository;
    }
    issue(number, text = `#${number}`) {
        return { text, url: `${this.repository}/issues/${number}` };
    }
    pullRequest(number, text = `#${number}`) {
        return { text, url: `${this.repository}/pull/${number}` };
    }
    files(number) {
        return { text: "Approve…", url: `${this.repository}/pull/${number}/files` };
    }
    rollbackForm(version) {
        return { text: "Roll back…", url: formUrl(this.repository, version) };
    }
    rollbackWorkflow() {
        return { text: "Run the workflow…", url: `${this.repository}/actions/workflows/rollback.yml` };
    }
    releaseWorkflow() {
        return { text: "Run the workflow…", url: `${this.repository}/actions/workflows/release.yml` };
    }
}
const safeUrl = (url) => (/^https?:\/\//i.test(url) ? url : "");
const repositoryUrlOf = (runUrl) => safeUrl(runUrl).replace(/\/actions\/runs\/\d+.*$/, "");

;// CONCATENATED MODULE: ./build/domain/approval/objections.js




const objections_objectionFindings = ({ commands }, number) => commands.objections
    .filter(({ pullRequest }) => pullRequest === number)
    .map(({ by, text, at }) => finding("held-by-tester", `@${by} at ${at}: ${text === "" ? "no reason was given." : objections_onOneLine(text)}`));
const objections_changeRequests = (pullRequest, policy) => latestOpinions(pullRequest.reviews).filter(({ state, author }) => state === "CHANGES_REQUESTED" && mayBeTester(author, policy));
const mayBeTester = (by, policy) => includesUser(policy.testers, by.login) ||
    (unreadTeams(policy, "testers").length > 0 && isPerson(by) && !includesUser(policy.bots, by.login));
function objections_changeRequestFinding({ author: { login }, commit }, policy) {
    const said = `@${login} requested changes${commit === undefined ? "" : ` on ${shortSha(commit)}`}`;
    return includesUser(policy.testers, login)
        ? finding("changes-requested", `${said}.`)
        : finding("teams-unreadable", `${said} and may be of ${unreadTeams(policy, "testers").join(" or ")}.`);
}
const ejectionOrderOf = ({ commands }, { number, head }) => commands.ejections.find(({ pullRequest, heads }) => pullRequest === number && heads.includes(head));
function keptAwayFindings(state, pullRequest) {
    const order = ejectionOrderOf(state, pullRequest);
    if (order?.until !== "new-head")
        return [];
    const head = shortSha(pullRequest.head);
    return order.comment === null
        ? [finding("recovery-not-repaired", `${head} is what left production.`)]
        : [finding("ejected-by-tester", `@${order.by} ejected ${head}.`)];
}
const objections_onOneLine = (text) => text.split(/\s+/u).join(" ");

;// CONCATENATED MODULE: ./build/domain/approval/origin.js

const workflowBot = "github-actions[bot]";
const doubtsKept = 10;
function originOf({ head, history, commits, cleanMerges, own }) {
    const inside = new Set(commits.map(({ sha }) => sha));
    const isNobodys = ({ by, after, isStart }) => cleanMerges.includes(after) ||
        (isStart === true && !inside.has(after)) ||
        (by !== null && isSameUser(by, workflowBot) && own.includes(after));
    const moves = history.pushes.filter((push) => !isNobodys(push));
    const named = moves.flatMap(({ by }) => (by === null || isSameUser(by, workflowBot) ? [] : [by]));
    const unnamed = moves.filter(({ by }) => by === null || isSameUser(by, workflowBot));
    const isHeadKnown = history.pushes.some(({ after }) => after === head);
    const doubts = [
        ...(isHeadKnown ? [] : [{ kind: "pusher", commit: head, name: "" }]),
        ...(isHeadKnown && !history.isWhole ? [{ kind: "history", commit: head, name: "" }] : []),
        ...unnamed.map(({ by, after }) => ({ kind: "pusher", commit: after, name: by ?? "" })),
    ];
    return {
        pusher: lastPusher(history.pushes, moves, head),
        pushers: distinct(named),
        doubts: doubts.slice(0, doubtsKept),
        cleanMerges,
        ...authorsOf(commits, cleanMerges),
    };
}
function lastPusher(pushes, moves, head) {
    const ofHead = pushes.find(({ after }) => after === head);
    if (ofHead === undefined || ofHead.by === null)
        return null;
    if (moves.includes(ofHead))
        return isSameUser(ofHead.by, workflowBot) ? null : ofHead.by;
    return moves[0]?.by ?? ofHead.by;
}
function authorsOf(commits, cleanMerges) {
    const written = commits.filter(({ sha }) => !cleanMerges.includes(sha));
    return {
        contributors: distinct(written.flatMap(({ people }) => people)),
        unattributed: written
            .flatMap(({ sha, unlinked }) => unlinked.slice(0, 1).map((name) => ({ kind: "author", commit: sha, name })))
            .slice(0, doubtsKept),
    };
}
function dependence(login, involved) {
    const { author, pusher, pushers, contributors, doubts, unattributed } = involved;
    if (values_isSameUser(login, author))
        return "author";
    if (pusher !== null && values_isSameUser(login, pusher))
        return "last-pusher";
    if (values_includesUser(pushers, login))
        return "earlier-pusher";
    if (values_includesUser(contributors, login))
        return "contributor";
    if (pusher === null || doubts.length > 0)
        return "unknown-pusher";
    if (unattributed.length > 0)
        return "unknown-author";
    return undefined;
}
const origin_withAuthorsOfNow = (known, pullRequest, head) => {
    if (pullRequest === undefined || pullRequest.head !== head)
        return known;
    const { contributors, unattributed } = authorsOf(pullRequest.commitFacts, known.cleanMerges);
    return { ...known, contributors: distinct([...known.contributors, ...contributors]), unattributed };
};
const distinct = (logins) => logins.filter((login, index) => logins.findIndex((other) => isSameUser(other, login)) === index);

;// CONCATENATED MODULE: ./build/domain/approval/review-commands.js




const openReviewCommands = ({ commands }, { commandReviews = [] }, { testers, rollbackApprovers, team, bots }) => commandReviews.filter(({ id, author, isOld, mayNotPush }) => isOld !== true &&
    !isAmong(commands.reviews ?? [], id) &&
    isPerson(author) &&
    !includesUser(bots, author.login) &&
    (mayNotPush !== true || includesUser([...testers, ...rollbackApprovers, ...team], author.login)));
const changing = new Set(["hold", "unhold", "eject", "ship"]);
const review_commands_commandsFirst = (state, pullRequest, policy) => openReviewCommands(state, pullRequest, policy)
    .filter(({ author, command }) => changing.has(command) && includesUser(policy.testers, author.login))
    .map(({ author, command }) => finding("command-in-review", `@${author.login} wrote /${command} in a review.`));
function review_commands_commandInApproval({ commands }, { commandReviews = [] }, review) {
    const found = commandReviews.find(({ id, command }) => id === review && changing.has(command));
    if (found === undefined)
        return undefined;
    const who = `@${found.author.login}`;
    if (found.isEdited)
        return finding("edited-comment", `${who} approved, and edited that review to begin with /${found.command}.`, "Approve again, or comment the command.");
    return isAmong(commands.reviews ?? [], review)
        ? undefined
        : finding("command-in-review", `${who} approved with /${found.command}.`);
}

;// CONCATENATED MODULE: ./build/domain/snapshot/reviews.js
const reviews_isPerson = (account) => !account.isBot;
function reviews_latestOpinions(reviews) {
    const latest = new Map();
    for (const review of reviews)
        if (review.state !== "COMMENTED")
            latest.set(review.author.login.toLowerCase(), review);
    return [...latest.values()].filter((review) => review.state !== "DISMISSED");
}

;// CONCATENATED MODULE: ./build/domain/approval/approval.js










function decideApproval(known) {
    const { pullRequest, state, policy } = known;
    const staged = withAuthorsOfNow(known.staged, pullRequest, known.staged.head);
    const facts = { ...known, staged };
    const since = healthySince(state, staged);
    const judged = since === undefined ? [] : [...reviewApprovals(facts, since), ...gateApprovals(facts, since)];
    const counted = distinctPeople(judged.flatMap((each) => ("approval" in each ? [each.approval] : [])));
    const ignored = judged.flatMap((each) => ("ignored" in each ? [each.ignored] : []));
    const missing = [];
    if (since === undefined)
        missing.push(finding("not-on-staging", `${shortSha(staged.head)} has not been healthy on staging.`));
    if (counted.length < policy.approval.count) {
        missing.push(finding("awaits-approval", `${counted.length} of ${policy.approval.count}; testers: ${couldApproveNames(facts) || "none"}.`), ...tooFewFindings(facts));
    }
    const unread = unreadTeams(policy, "testers");
    if (missing.length > 0 && unread.length > 0)
        missing.push(finding("teams-unreadable", `Members of ${unread.join(", ")}: unknown.`));
    const refusals = [
        ...objectionFindings(state, staged.number),
        ...(facts.gates ?? []),
        ...(pullRequest === undefined
            ? [finding("not-on-staging", `#${staged.number} is no longer open and leaves staging.`)]
            : [...standingRefusals(pullRequest, staged, policy), ...commandsFirst(state, pullRequest, policy)]),
    ];
    const decision = refusals.some(({ code }) => reasons[code].outcome !== "pending")
        ? "refused"
        : missing.length + refusals.length > 0
            ? "awaited"
            : "granted";
    return { staged: known.staged, decision, counted, findings: [...refusals, ...missing], ignored };
}
const healthySince = (state, staged) => state.staging.healthy.find(({ heads }) => heads.includes(staged.head))?.at;
function disqualification(person, staged, { state, policy }) {
    const { login } = person;
    if (!reviews_isPerson(person) || values_includesUser(policy.bots, login))
        return "bot";
    if (!values_includesUser(policy.testers, login))
        return "not-a-tester";
    if (values_includesUser(policy.outsiders, login))
        return "no-access";
    if (values_includesUser(carriedAuthors(state, staged), login))
        return "contributor";
    return dependence(login, staged);
}
const couldApprove = ({ staged, state, policy }) => policy.testers.filter((login) => disqualification({ login, isBot: false }, staged, { state, policy }) === undefined);
function doubtFinding(staged) {
    const [pusher] = staged.doubts;
    if (pusher !== undefined || staged.pusher === null)
        return finding("unknown-pusher", pusher === undefined ? `Of ${shortSha(staged.head)}.` : doubtText(pusher), doubtRemedy(pusher));
    const [author] = staged.unattributed;
    return author === undefined ? undefined : finding("unknown-author", doubtText(author), doubtRemedy(author));
}
const couldApproveNames = (facts) => testerNames({ ...facts.policy, testers: couldApprove(facts) });
const awaitedNames = (facts) => couldApproveNames(facts) || `a tester (${doubtFinding(facts.staged)?.code ?? "too-few-testers"})`;
function tooFewFindings(facts) {
    const { staged, state, policy } = facts;
    const able = couldApprove(facts);
    const doubt = doubtFinding(staged);
    if (doubt !== undefined)
        return [doubt];
    if (able.length >= policy.approval.count || unreadTeams(policy, "testers").length > 0)
        return [];
    const why = policy.testers.flatMap((login) => {
        const code = disqualification({ login, isBot: false }, staged, { state, policy });
        return code === undefined ? [] : [`@${login} (${code})`];
    });
    return [
        finding("too-few-testers", `Needed: ${policy.approval.count}; could approve: ${able.length}. Could not: ${listUpTo(10, why)}.`),
    ];
}
function carriedAuthors(state, staged) {
    const recovery = state.recoveries.find(({ rollback }) => rollback === staged.recovers);
    return recovery === undefined
        ? []
        : recovery.carries.flatMap(({ author, pusher, pushers, contributors }) => [
            author,
            ...(pusher === null ? [] : [pusher]),
            ...pushers,
            ...contributors,
        ]);
}
function reviewApprovals(facts, since) {
    const { staged, pullRequest, state, policy } = facts;
    if (pullRequest === undefined || !policy.approval.sources.includes("review"))
        return [];
    return latestOpinions(pullRequest.reviews)
        .filter((review) => review.state === "APPROVED")
        .map((review) => {
        const who = `@${review.author.login}`;
        const disqualified = disqualification(review.author, staged, facts);
        if (disqualified !== undefined)
            return { ignored: finding(disqualified, `${who} approved #${staged.number}.`) };
        if (review.commit !== staged.head)
            return {
                ignored: finding("old-commit", `${who} approved ${review.commit === undefined ? "a lost commit" : shortSha(review.commit)}; on staging is ${shortSha(staged.head)}.`),
            };
        const unclear = commandInApproval(state, pullRequest, review.id);
        if (unclear !== undefined)
            return { ignored: unclear };
        if (review.submittedAt <= since)
            return {
                ignored: finding("too-early", `${who} approved at ${review.submittedAt}; on staging since ${since}.`),
            };
        return {
            approval: {
                by: review.author.login,
                source: "review",
                at: review.submittedAt,
                reference: `review ${review.id}`,
            },
        };
    });
}
function gateApprovals(facts, since) {
    const { staged, state, policy } = facts;
    if (!policy.approval.sources.includes("environment"))
        return [];
    return state.grants
        .filter((grant) => grant.source === "environment" &&
        grant.pullRequest === staged.number &&
        grant.head === staged.head &&
        grant.at > since)
        .map((grant) => {
        const disqualified = disqualification({ login: grant.by, isBot: false }, staged, facts);
        if (disqualified !== undefined)
            return { ignored: finding(disqualified, `@${grant.by} approved #${staged.number} at the gate.`) };
        return { approval: { by: grant.by, source: "environment", at: grant.at, reference: grant.reference } };
    });
}
function standingRefusals(pullRequest, staged, policy) {
    const findings = [];
    if (pullRequest.head !== staged.head)
        findings.push(finding("new-head", `Its head is ${shortSha(pullRequest.head)}; on staging is ${shortSha(staged.head)}.`));
    for (const review of changeRequests(pullRequest, policy))
        findings.push(changeRequestFinding(review, policy));
    if (pullRequest.unresolvedThreads > 0)
        findings.push(finding("unresolved-threads", `${pullRequest.unresolvedThreads} open.`));
    return findings;
}
function distinctPeople(approvals) {
    const newest = approvals.toSorted((one, other) => other.at.localeCompare(one.at));
    return uniqueBy(newest, ({ by }) => by.toLowerCase());
}
function confirmsTree(approvals, state, tree) {
    const since = state.staging.healthy.find((each) => each.tree === tree)?.at;
    return since !== undefined && approvals.some(({ at }) => at > since);
}

;// CONCATENATED MODULE: ./build/domain/display/recovery-texts.js
const pendingRecoveries = (state) => state.recoveries.map((recovery) => {
    const { rollback, pullRequest } = recovery;
    const phase = phaseOf(state, recovery);
    return {
        rollback,
        pullRequest,
        phase,
        text: `#${pullRequest} brings back what ${rollback} took out. ${next[phase]}`,
    };
});
const next = {
    "waits-for-repair": "It waits for a repair: push it to that pull request, which then goes to staging like any other. If the cause was elsewhere, a tester comments /check there, and it goes as it is.",
    "not-staged": "It is not on staging: it goes there like any other once its gates pass.",
    staged: "It is on staging and goes to production with the next release: a tester approves it like any other.",
    merged: "It was merged manually and goes with the next release.",
};
function phaseOf({ train, commands }, { pullRequest, merged }) {
    if (merged.length > 0)
        return "merged";
    if (train.staged.some(({ number }) => number === pullRequest))
        return "staged";
    const isKeptOff = commands.ejections.some((order) => order.pullRequest === pullRequest && order.comment === null);
    return isKeptOff ? "waits-for-repair" : "not-staged";
}

;// CONCATENATED MODULE: ./build/domain/rollback/target.js







function chooseTarget(state, asked) {
    const from = whatRuns(state);
    const valid = validTargets(state);
    const newest = valid.at(-1);
    if (from === undefined || newest === undefined)
        return { kind: "refused", finding: finding("no-target", describeTargets(valid)) };
    if (asked === "")
        return { kind: "chosen", release: newest, from };
    const release = valid.find(({ version }) => version === versionAsked(asked));
    if (release === undefined)
        return {
            kind: "refused",
            finding: finding("bad-target", `"${asked}" was asked for; ${describeTargets(valid)}`),
        };
    return { kind: "chosen", release, from };
}
function validTargets(state) {
    const good = state.releases.filter((release) => release.rolledBackBy === null);
    const attempt = uncertainAttempt(state);
    if (attempt === undefined)
        return good.slice(0, -1);
    const left = leftBehind(state, attempt);
    return good.filter((release) => !left.includes(release));
}
const uncertainAttempt = ({ attempt, production }) => attempt ?? (production.kind === "uncertain" ? production.attempt : undefined);
function leftBehind(state, attempt) {
    if (attempt.mode !== "rollback")
        return [];
    return releasesAfter(state, attempt.backTo ?? attempt.version);
}
function whatRuns(state) {
    if (state.attempt !== null)
        return state.attempt;
    const { production } = state;
    switch (production.kind) {
        case "none":
            return undefined;
        case "uncertain":
            return leftBehind(state, production.attempt).at(-1) ?? production.attempt;
        case "known":
            return state.releases.find(({ version }) => version === production.version);
        default:
            return production;
    }
}
const liveRelease = (state) => {
    const { production } = state;
    return production.kind === "known"
        ? state.releases.find(({ version }) => version === production.version)
        : undefined;
};
const describeTargets = (valid) => valid.length === 0 ? "no release qualifies." : `valid: ${valid.map(({ version }) => version).join(", ")}.`;
const requestContent = ({ rollback, from, target, ...shown }) => canonicalJson([
    rollback,
    from.deployment,
    from.commit.sha,
    target.version,
    target.commit.sha,
    shown.reason,
    shown.carried.map(({ number, head }) => [number, head]),
    shown.carriedDrift.map(({ sha }) => sha),
    shown.preview,
]);
const requestCode = (content, sha256) => sha256(content).slice(0, 7);
function approverFinding(person, { rollback, policy }) {
    const who = `@${person.login}`;
    if (!isPerson(person) || includesUser(policy.bots, person.login))
        return finding("bot", `${who} is a bot.`);
    if (!includesUser(policy.rollbackApprovers, person.login))
        return finding("not-an-approver", `${who}; approvers: ${approverNames(policy)}.`);
    if (includesUser(policy.outsiders, person.login))
        return finding("no-access", `${who} is among the rollback approvers, with less than triage.`);
    if (rollback.requesters.some(({ by }) => isSameUser(by, person.login)))
        return finding("requester", `${who} requested or joined ${rollback.id}.`);
    return undefined;
}
const mostApprovers = 30;
function approverNames(policy) {
    const unread = unreadTeams(policy, "rollbackApprovers");
    const known = listUpTo(mostApprovers, policy.rollbackApprovers.map((login) => `@${login}`));
    return unread.length === 0
        ? known
        : `${policy.rollbackApprovers.length === 0 ? "nobody" : known}; members of ${unread.join(", ")}: unknown`;
}
const notOpenAnyMore = ({ id, phase }) => phase === "requested" || phase === "failed" ? undefined : finding("no-open-rollback", `${id} is ${phase}.`);
function productionChanged(state, rollback) {
    const decided = notOpenAnyMore(rollback);
    if (decided !== undefined)
        return decided;
    const now = whatRuns(state);
    if (rollback.phase === "requested" && now?.deployment !== rollback.from.deployment) {
        return finding("production-changed", `${rollback.id} was about ${rollback.from.version} (${rollback.from.deployment}); now runs ${now === undefined ? "nothing" : now.deployment}. /reject ends it.`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/policy/teams.js

const roleNames = {
    testers: "testers",
    rollbackApprovers: "rollback approvers",
    team: "team",
};
function teams_unreadTeamsText(policy) {
    if (policy.unreadableTeams.length === 0)
        return undefined;
    const roles = ["testers", "rollbackApprovers", "team"].filter((role) => unreadTeams(policy, role).length > 0);
    const counting = roles.map((role) => {
        const known = policy[role].map((login) => `@${login}`).join(", ");
        return `${roleNames[role]}: ${known || (role === "team" ? "whoever has at least the triage role" : "nobody")}`;
    });
    return `Members of ${policy.unreadableTeams.join(", ")}: unknown. Until they can be read, these count: ${counting.join("; ")}.`;
}

;// CONCATENATED MODULE: ./build/domain/rollback/approvers.js




const approvedBy = ({ approval }) => approval?.source === "policy"
    ? 'the policy file beforehand ("production.on-failure")'
    : `@${approval?.by ?? "unknown"}`;
function preauthorisationFinding({ id, preauthorised, phase }, { production }) {
    if (!preauthorised)
        return finding("not-an-approver", `${id} was not approved beforehand.`);
    if (production.onFailure !== "rollback")
        return finding("not-an-approver", `"production.on-failure" is ${production.onFailure} by now.`);
    if (phase !== "requested")
        return finding("no-open-rollback", `${id} is ${phase}.`);
    return undefined;
}
const remainingApprovers = ({ requesters }, { rollbackApprovers, bots }) => rollbackApprovers.filter((login) => !values_includesUser(bots, login) && !requesters.some(({ by }) => values_includesUser([login], by)));
function unreadApproverTeams(policy) {
    const text = unreadTeams(policy, "rollbackApprovers").length === 0 ? undefined : unreadTeamsText(policy);
    return text === undefined ? [] : [finding("teams-unreadable", text)];
}

;// CONCATENATED MODULE: ./build/domain/display/follow-up-texts.js

function followUpText(followUp) {
    switch (followUp.kind) {
        case "tag":
            return `Tag ${followUp.version}`;
        case "pin-attempt":
            return `Keep the commit of ${followUp.deployment} on a branch`;
        case "land":
            return `Bring #${followUp.pullRequest.number} of ${followUp.version} to ${names_branches.base}`;
        case "notes":
            return `Write the notes of ${followUp.version}`;
        case "page":
            return `Publish the release page of ${followUp.version}`;
        case "ask-rollback":
            return `Request a rollback after ${followUp.deployment}, or say why not`;
        case "announce-request":
            return `Tell the team that ${followUp.rollback} is requested`;
        case "answer":
            return `Answer @${followUp.to} on #${followUp.pullRequest}`;
        case "announce-failure":
            return `Say on the issue of ${followUp.rollback} that ${followUp.deployment} did not end well`;
        case "announce-completion":
            return `Tell the team that ${followUp.rollback} is done`;
        case "announce-end":
            return `Say that ${followUp.rollback} ended, and close its issue`;
        case "revert":
            return `Take what ${followUp.rollback} rolled back out of ${names_branches.base}`;
        case "recovery":
            return `Open the pull request that brings back what ${followUp.rollback} took out`;
        case "restack":
            return `Move the recovery of ${followUp.rollback} onto its revert`;
        case "close-rollback":
            return `Close ${followUp.rollback}`;
        case "close-superseded":
            return `Close #${followUp.pullRequest}, whose work is done by another`;
        case "tell-webhooks":
            return `Tell the webhooks of ${followUp.events.length} ${followUp.events.length === 1 ? "event" : "events"} of entry ${followUp.entry}`;
        default:
            return followUp;
    }
}

;// CONCATENATED MODULE: ./build/console/model/follow-ups.js

const followUpsOf = (state, links) => state.followUps.map((followUp) => ({
    text: followUpText(followUp),
    refused: followUp.refusal === null ? null : { found: followUp.refusal.found, remedy: followUp.refusal.remedy },
    link: linkOf(followUp, { state, links }),
}));
function linkOf(followUp, { state, links }) {
    switch (followUp.kind) {
        case "land": {
            const landing = state.landings.find(({ version }) => version === followUp.version);
            return links.pullRequest(landing?.pullRequest ?? followUp.pullRequest.number);
        }
        case "revert": {
            const open = [state.rollback, state.previousRollback].find((each) => each?.id === followUp.rollback);
            const number = open?.revert?.pullRequest;
            return number === undefined ? null : links.pullRequest(number, `Merge #${number}`);
        }
        case "recovery":
        case "restack": {
            const recovery = state.recoveries.find(({ rollback }) => rollback === followUp.rollback);
            return recovery === undefined ? null : links.pullRequest(recovery.pullRequest);
        }
        case "answer":
        case "close-superseded":
            return links.pullRequest(followUp.pullRequest);
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./build/console/model/stories.js

function* productionEvents(history) {
    const releases = new Map(history.releases.map((release) => [release.deployment.id, release]));
    const rollbacks = new Map(history.rollbacks.map((rollback) => [rollback.id, rollback]));
    for (const deployment of history.deployments)
        if (deployment.environment === "production")
            yield eventOf(deployment, {
                release: releases.get(deployment.id),
                rollback: deployment.rollback === null ? undefined : rollbacks.get(deployment.rollback),
                history,
            });
}
function eventOf(deployment, { release, rollback, history }) {
    const { id, mode, version, started, ended, commit } = deployment;
    return {
        kind: kindOf(deployment),
        deployment: id,
        mode: mode ?? "deploy",
        version: version ?? "",
        startedAt: started.time,
        endedAt: ended?.time ?? null,
        entries: [started.sequence, ...(ended === null ? [] : [ended.sequence])],
        actor: started.actor,
        runs: runsOf(deployment),
        commit: commit.sha,
        tree: commit.tree,
        health: deployment.health,
        evidence: deployment.evidence,
        previous: (release?.previous ?? rollback?.from)?.version ?? null,
        pullRequests: deployment.pullRequests.map(({ number, title, author, head, recovers }) => ({
            number,
            title,
            author,
            head,
            recovers,
        })),
        drift: deployment.drift,
        approvals: approvalsOf(deployment, { release, rollback, history }).map(yesOf),
        checks: stories_checksOf(deployment, history),
        tested: testedOf(release),
        rollback: deployment.rollback,
        ...publishedOf(release),
    };
}
const publishedOf = (release) => ({
    page: release?.page === undefined || release.page === null ? null : safeUrl(release.page.url),
    tag: release?.tag?.commit ?? null,
    rolledBack: rolledBackOf(release),
});
function kindOf({ result, mode, pullRequests }) {
    switch (result) {
        case "running":
            return "running";
        case "not-started":
            return "not-started";
        case "failed":
        case "uncertain":
            return "failed";
        case "good":
            if (mode === "rollback")
                return "rollback";
            return pullRequests.some(({ recovers }) => recovers !== null) ? "recovery" : "release";
        default:
            return result;
    }
}
function runsOf({ started, ended }) {
    const runs = [
        { text: "decided in this run", url: safeUrl(started.run.url) },
        ...(ended === null || ended.run.url === started.run.url
            ? []
            : [{ text: "recorded in this run", url: safeUrl(ended.run.url) }]),
    ];
    return runs.filter(({ url }) => url !== "");
}
function approvalsOf(deployment, { release, rollback, history }) {
    if (deployment.mode === "rollback")
        return rollback?.approvals ?? [];
    if (release !== undefined)
        return release.approvals;
    return deployment.pullRequests.flatMap(({ number, head }) => (history.pullRequests.get(number)?.approvals ?? []).filter(({ subject, entry }) => subject.kind === "pull-request" &&
        subject.head === head &&
        entry.sequence <= deployment.started.sequence));
}
const yesOf = ({ by, source, at, reference, entry, subject, withdrawn }) => ({
    by,
    source,
    at,
    reference,
    entry: entry.sequence,
    pullRequest: subject.kind === "pull-request" ? subject.number : null,
    isWithdrawn: withdrawn !== null,
});
function stories_checksOf({ checks, pullRequests }, history) {
    const boarded = pullRequests.flatMap(({ number, head }) => (history.pullRequests.get(number)?.boardings ?? [])
        .filter((boarding) => boarding.head === head)
        .slice(-1)
        .flatMap((boarding) => boarding.checks.map((check) => ({ ...check, pullRequest: number }))));
    return (checks.length > 0 ? checks : boarded).map(({ name, conclusion, run, pullRequest }) => ({
        name,
        conclusion,
        run: run === null ? null : safeUrl(run),
        pullRequest,
    }));
}
function testedOf(release) {
    const tested = release?.tested ?? null;
    return tested === null
        ? null
        : { deployment: tested.id, at: tested.ended?.time ?? tested.started.time, health: tested.health ?? "" };
}
function rolledBackOf(release) {
    const rolledBack = release?.rolledBack ?? null;
    return rolledBack === null ? null : { rollback: rolledBack.rollback, at: rolledBack.entry.time };
}
const rollbackStories = ({ rollbacks }) => rollbacks.map((rollback) => ({
    id: rollback.id,
    reason: rollback.reason,
    automatic: rollback.automatic,
    from: rollback.from.version,
    to: rollback.target.version,
    requestedAt: rollback.requested.time,
    requesters: rollback.requesters.map(({ by, reason, entry }) => ({ by, reason, at: entry.time })),
    approvals: rollback.approvals.map(yesOf),
    outcome: rollback.outcome,
    endedAt: rollback.ended?.time ?? null,
    endReason: rollback.endReason,
    issue: rollback.issue,
    left: rollback.left,
    revert: rollback.revert === null
        ? null
        : { pullRequest: rollback.revert.pullRequest, landedAt: rollback.revert.landed?.time ?? null },
    recovery: rollback.recovery === null
        ? null
        : {
            pullRequest: rollback.recovery.pullRequest,
            openedAt: rollback.recovery.opened.time,
            released: rollback.recovery.released?.version ?? null,
        },
    closedAt: rollback.closed?.time ?? null,
}));

;// CONCATENATED MODULE: ./build/console/model/now.js









function nowOf(facts) {
    const { state, links } = facts;
    const { attempt, staging, train, drill } = state;
    const back = state.rollback === null ? validTargets(state).at(-1) : undefined;
    return {
        production: productionOf(facts),
        deploying: attempt === null
            ? null
            : {
                version: attempt.version,
                mode: attempt.mode,
                since: attempt.startedAt,
                run: safeUrl(attempt.run.url),
            },
        rollback: openRollbackOf(facts),
        staging: {
            text: stagingText(state),
            commit: staging.running?.commit.sha ?? null,
            health: staging.running?.health ?? null,
            since: staging.running?.at ?? null,
        },
        staged: train.staged.map((each) => stagedOf(facts, each)),
        drift: train.drift,
        holds: holdsOf(facts),
        followUps: followUpsOf(state, links),
        drill: drill === null ? null : { at: drill.at, outcome: drill.outcome },
        goBack: back === undefined
            ? null
            : {
                version: back.version,
                form: links.rollbackForm(back.version),
                workflow: links.rollbackWorkflow(),
            },
    };
}
function productionOf({ state, history }) {
    const span = history.live.at(-1);
    const { production } = state;
    if (production.kind === "none" || span === undefined)
        return { kind: "none" };
    if (production.kind === "uncertain") {
        const { attempt, evidence } = production;
        const { version, deployment, run } = attempt;
        return { kind: "uncertain", since: span.from, version, deployment, evidence, run: safeUrl(run.url) };
    }
    const release = liveRelease(state);
    return release === undefined ? { kind: "none" } : { kind: "known", ...liveOf(release, history) };
}
function liveOf(release, history) {
    const { version, commit, health, page } = release;
    const span = history.live.findLast((each) => each.isCertain && each.version === version);
    const about = {
        version,
        commit: commit.sha,
        tree: commit.tree,
        page: page === null ? null : safeUrl(page.url),
    };
    if (span === undefined) {
        const { releasedAt: since, deployment } = release;
        const unknown = { mode: "deploy", rollback: null, deployedBy: "", run: "", approvals: [] };
        return { ...about, ...unknown, since, deployment, health };
    }
    const { id, mode, rollback, started, health: found } = span.deployment;
    return {
        ...about,
        since: span.from,
        mode: mode ?? "deploy",
        deployment: id,
        rollback,
        deployedBy: started.actor,
        run: safeUrl(started.run.url),
        approvals: now_approvalsOf(span.deployment, history).map(yesOf),
        health: found ?? health,
    };
}
function now_approvalsOf({ mode, rollback, version }, history) {
    const decided = mode === "rollback"
        ? history.rollbacks.findLast(({ id }) => id === rollback)
        : history.releases.findLast((release) => release.version === version);
    const approvals = decided?.approvals ?? [];
    return approvals.filter(({ by }, index) => !approvals.slice(index + 1).some((later) => later.by === by));
}
function openRollbackOf(facts) {
    const { rollback } = facts.state;
    if (rollback === null)
        return null;
    return {
        id: rollback.id,
        phase: rollback.phase,
        from: rollback.from.version,
        to: rollback.target.version,
        reason: rollback.reason,
        requesters: rollback.requesters.map(({ by }) => by),
        since: rollback.requestedAt,
        next: nextOf(rollback, facts),
    };
}
function nextOf(rollback, { state, links, policy }) {
    const { id, code, issue, phase } = rollback;
    const place = issue === null ? {} : { link: links.issue(issue, `Issue #${issue}`) };
    const approvers = policy === undefined ? [] : remainingApprovers(rollback, policy);
    const who = policy === undefined
        ? "A rollback approver of the policy file"
        : approvers.length === 0
            ? "Nobody is left who may approve it: add a rollback approver to the policy file. Then somebody"
            : approvers.map((login) => `@${login}`).join(" or ");
    switch (phase) {
        case "requested":
            return { text: `${who} approves it.`, paste: `/approve ${id} ${code}`, ...place };
        case "failed":
            return {
                text: `Its deployment did not end well. ${who} tries again.`,
                paste: `/retry ${id}`,
                ...place,
            };
        case "approved":
            return {
                text: state.attempt === null ? "It is approved; its deployment begins." : "It is being deployed.",
                ...place,
            };
        case "restored":
            return {
                text: rollback.hold
                    ? `Production is back. ${names_branches.base} still holds what was rolled back, so nothing can be released until that is reverted.`
                    : "Production is back; the console cleans up.",
                ...(rollback.revert === null
                    ? place
                    : {
                        link: links.pullRequest(rollback.revert.pullRequest, `Revert #${rollback.revert.pullRequest}`),
                    }),
            };
        default:
            return phase;
    }
}
function stagingText({ staging, train }) {
    const { running, intent, lastFailure } = staging;
    if (intent !== null)
        return `${values_shortSha(intent.commit.sha)} is being deployed.`;
    if (running === null)
        return lastFailure === null
            ? "What runs is not known."
            : `The last deployment failed: ${lastFailure.evidence}`;
    return running.commit.tree === train.tip.tree
        ? "It runs what stands on the branch."
        : "It runs an older tree than the branch.";
}
function stagedOf(facts, staged) {
    const { state, links } = facts;
    const { number, head, title, author, boardedAt } = staged;
    const grants = state.grants.filter((grant) => grant.pullRequest === number && grant.head === head);
    const gate = state.gates.production;
    return {
        ...{ number, title, author, head, boardedAt },
        approvals: grants.map(({ by, at }) => ({ by, at })),
        ...waitingFor(facts, staged, grants.length),
        approve: gate !== null && safeUrl(gate.run.url) !== ""
            ? { text: "Approve…", url: safeUrl(gate.run.url) }
            : links.files(number),
    };
}
function waitingFor(facts, staged, granted) {
    const { state, policy } = facts;
    const objections = state.commands.objections.filter(({ pullRequest }) => pullRequest === staged.number);
    if (objections.length > 0)
        return {
            waits: objections.map(({ by, text }) => `Held by @${by}: ${text}`),
            whose: objections.map(({ by }) => by),
        };
    if (!state.staging.healthy.some(({ heads }) => heads.includes(staged.head)))
        return { waits: ["Staging has not run it healthily yet."], whose: [] };
    const needed = policy?.approval.count ?? 1;
    if (granted >= needed)
        return { waits: ["Approved. It goes with the next release."], whose: [] };
    const names = policy === undefined ? "" : couldApproveNames({ staged, state, policy });
    return {
        waits: [
            `A tester's approval${needed > 1 ? ` (${granted} of ${needed})` : ""}${names === "" ? "" : `: ${names}`}.`,
        ],
        whose: names.match(/(?<=@)[A-Za-z0-9][\w-]*(?:\[bot\])?/g) ?? [],
    };
}
function holdsOf({ state, links }) {
    const { rollback, gates } = state;
    return [
        ...(rollback?.hold === true
            ? [{ text: `Production takes no release while ${rollback.id} is not cleaned up.` }]
            : []),
        ...(gates.rejected === null
            ? []
            : [
                {
                    text: `@${gates.rejected.by} rejected this tree at the gate ${environments.productionApproval}. A run of the workflow Release opens a new one.`,
                    link: links.releaseWorkflow(),
                },
            ]),
        ...pendingRecoveries(state).map(({ text, pullRequest }) => ({
            text,
            link: links.pullRequest(pullRequest),
            isRecovery: true,
        })),
        ...state.commands.objections.map(({ by, text, pullRequest }) => ({
            text: `@${by} holds #${pullRequest}: ${text} It ends with the comment /unhold.`,
            link: links.pullRequest(pullRequest),
        })),
        ...state.conflicts.map(({ pullRequest, with: others, files }) => ({
            text: `#${pullRequest} does not merge onto staging${others.length === 0 ? "" : ` with ${others.map((each) => `#${each}`).join(", ")}`}${files.length === 0 ? "" : ` (${files.slice(0, 5).join(", ")})`}.`,
            link: links.pullRequest(pullRequest),
        })),
    ];
}

;// CONCATENATED MODULE: ./build/console/model/build-model.js





class ModelBuilder {
    #history = new HistoryReader();
    #delivery = new DeliveryRecord();
    #state;
    #url = "";
    add(entry, state) {
        this.#history.add(entry);
        this.#delivery.add(entry);
        this.#state = state;
        if (this.#url === "")
            this.#url = repositoryUrlOf(entry.run.url);
    }
    get state() {
        return this.#state;
    }
    events() {
        return productionEvents(this.#history.history());
    }
    model({ madeAt, base, branch, commit, trouble, policy }) {
        const state = this.#state;
        const history = this.#history.history();
        const links = new Links(this.#url);
        const { changes, recoveries, rolledBack, span } = this.#delivery;
        return {
            schema: 1,
            madeAt,
            base,
            repository: state === undefined ? null : { name: state.repository.name, url: this.#url },
            log: state === undefined
                ? null
                : { entries: state.log.sequence, hash: state.log.hash, time: state.log.time, branch, commit },
            trouble,
            now: state === undefined ? null : nowOf({ state, history, links, policy }),
            events: [],
            rollbacks: rollbackStories(history),
            delivered: { changes, recoveries, rolledBack: [...rolledBack], span },
        };
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/console/page/packed.js


const entriesInBlock = 1000;
const eventsInBlock = 500;
const packed = (text) => (0,external_node_zlib_namespaceObject.gzipSync)(text, { level: 1 }).toString("base64");
function writeEvents(events, write) {
    let block = [];
    const flush = () => {
        if (block.length > 0)
            write(`<script type="text/plain" data-events>${packed(JSON.stringify(block))}</script>\n`);
        block = [];
    };
    for (const event of events) {
        block.push(event);
        if (block.length === eventsInBlock)
            flush();
    }
    flush();
}
const pack = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.gzip);
const mostAtOnce = 2;
class EntryBlocks {
    write;
    #text = new BlockText();
    #idle = [];
    #first = 1;
    #written = Promise.resolve();
    #packing = 0;
    constructor(write) {
        this.write = write;
    }
    add(json) {
        this.#text.add(json);
        if (this.#text.count === entriesInBlock)
            this.#flush();
    }
    async end() {
        this.#flush();
        await this.#written;
    }
    #flush() {
        const text = this.#text;
        const [first, { count }] = [this.#first, text];
        if (count === 0)
            return;
        const packing = this.#pack(text);
        packing.catch(() => undefined);
        this.#written = this.#writeBehind(this.#written, async () => {
            const base64 = (await packing).toString("base64");
            return `<script type="text/plain" data-first="${first}" data-count="${count}">${base64}</script>\n`;
        });
        this.#written.catch(() => undefined);
        this.#first += count;
        this.#text = this.#idle.pop() ?? new BlockText();
    }
    async #pack(text) {
        try {
            if (this.#packing >= mostAtOnce)
                return (0,external_node_zlib_namespaceObject.gzipSync)(text.bytes(), { level: 1 });
            this.#packing += 1;
            try {
                return await pack(text.bytes(), { level: 1 });
            }
            finally {
                this.#packing -= 1;
            }
        }
        finally {
            text.clear();
            this.#idle.push(text);
        }
    }
    async #writeBehind(before, block) {
        await before;
        this.write(await block());
    }
}
class BlockText {
    count = 0;
    #bytes = Buffer.allocUnsafeSlow(1 << 20);
    #length = 0;
    add(json) {
        const most = this.#length + 2 + 3 * json.length;
        if (most > this.#bytes.length)
            this.#grow(2 * most);
        this.#length += this.#bytes.write(this.count === 0 ? "[" : ",", this.#length);
        this.#length += this.#bytes.write(json, this.#length);
        this.count += 1;
    }
    bytes() {
        this.#bytes.write("]", this.#length);
        return this.#bytes.subarray(0, this.#length + 1);
    }
    clear() {
        this.count = 0;
        this.#length = 0;
    }
    #grow(size) {
        const grown = Buffer.allocUnsafeSlow(size);
        this.#bytes.copy(grown, 0, 0, this.#length);
        this.#bytes = grown;
    }
}

;// CONCATENATED MODULE: ./build/console/page/document.js


const documentHead = ({ script, style }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${digest(script)}'; style-src '${digest(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Release console</title>
<style>${style}</style>
</head>
<body>
<div id="console"><main class="opening"><p>Reading the release log…</p></main></div>
`;
const documentTail = (model, { script }) => `<noscript><main class="opening">
<h1>Release console${model.repository === null ? "" : ` of ${escapeHtml(model.repository.name)}`}</h1>
<p>${escapeHtml(plainVerdict(model))}</p>
<p>This page needs JavaScript to show the rest. It fetches nothing.</p>
</main></noscript>
<script type="text/plain" id="model">${packed(JSON.stringify(model))}</script>
<script>${script}</script>
</body>
</html>
`;
function plainVerdict({ now, trouble }) {
    const log = trouble === null
        ? "The release log verifies."
        : `The release log does not verify${trouble.entry === null ? "" : ` from entry ${trouble.entry} on`}: ${trouble.found}`;
    if (now === null)
        return log;
    const { production } = now;
    switch (production.kind) {
        case "known":
            return `${production.version} is live since ${production.since}. ${log}`;
        case "uncertain":
            return `What runs in production is uncertain since ${production.since}: ${production.version} did not end well. ${log}`;
        case "none":
            return `Nothing is released yet. ${log}`;
        default:
            return production;
    }
}
const digest = (text) => `sha256-${(0,external_node_crypto_namespaceObject.createHash)("sha256").update(text, "utf8").digest("base64")}`;
const escapeHtml = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

;// CONCATENATED MODULE: ./build/console/make-page.js








async function makePage(request, target) {
    const { assets, repo, branch, base, madeAt } = request;
    useBase(base);
    const builder = new ModelBuilder();
    const blocks = new EntryBlocks((html) => target.write(html));
    let policy = null;
    try {
        target.write(documentHead(assets));
        const { commit, trouble } = await verified({ repo, branch, contains: undefined }, (entry, state, json) => {
            builder.add(entry, state);
            blocks.add(json);
            ({ policy } = entry);
        });
        await blocks.end();
        const known = policy === null ? undefined : await request.policyOf(policy);
        useNames(chosenNames(known?.names, base));
        const model = builder.model({
            madeAt,
            base,
            branch,
            commit,
            trouble,
            policy: known,
        });
        writeEvents(builder.events(), (html) => target.write(html));
        target.write(documentTail(model, assets));
        target.finish();
        return model;
    }
    catch (error) {
        await blocks.end().catch(() => undefined);
        target.discard();
        throw error;
    }
}
async function verified(...[request, visitor]) {
    try {
        const { verdict } = await readLog(request, visitor);
        return { commit: verdict.commit, trouble: troubleOf(verdict) };
    }
    catch (error) {
        if (!(error instanceof UnreadableCloneError))
            throw error;
        const { found, remedy } = error;
        return { commit: "", trouble: { fault: "unreadable", entry: null, path: null, found, remedy } };
    }
}
function troubleOf(verdict) {
    if (verdict.kind === "intact")
        return null;
    const { fault, sequence: entry, path, problem: found } = verdict;
    return { fault, entry, path, found, remedy: remedies_remedyFor(fault) };
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/console/page/assets.js



async function readAssets() {
    const directory = await findAssets((0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url)));
    const [script, style] = await Promise.all(["page.js", "page.css"].map((name) => (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(directory, name), "utf8")));
    return { script: script ?? "", style: style ?? "" };
}
async function findAssets(from) {
    for (const directory of [(0,external_node_path_namespaceObject.join)(from, "page"), (0,external_node_path_namespaceObject.join)(from, "dist", "page")]) {
        const isThere = await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(directory, "page.js")).then(() => true, () => false);
        if (isThere)
            return directory;
    }
    const parent = (0,external_node_path_namespaceObject.dirname)(from);
    if (parent === from)
        throw new Error("The script of the console page (dist/page/page.js) is not around this program. Run it from a clone or an unpacked archive; in a clone, build it first: npm run build.");
    return findAssets(parent);
}

;// CONCATENATED MODULE: ./build/console/page/whole-file.js


function wholeFile(path) {
    const target = (0,external_node_path_namespaceObject.resolve)(path);
    const part = `${target}.${process.pid}.part`;
    const file = (0,external_node_fs_namespaceObject.openSync)(part, "wx");
    let isOpen = true;
    const close = () => {
        if (isOpen)
            (0,external_node_fs_namespaceObject.closeSync)(file);
        isOpen = false;
    };
    return {
        write(text) {
            const bytes = Buffer.from(text, "utf8");
            for (let written = 0; written < bytes.length;)
                written += (0,external_node_fs_namespaceObject.writeSync)(file, bytes, written);
        },
        finish() {
            close();
            (0,external_node_fs_namespaceObject.renameSync)(part, target);
        },
        discard() {
            close();
            (0,external_node_fs_namespaceObject.rmSync)(part, { force: true });
        },
    };
}
function wholeOutput(output) {
    const pieces = [];
    return {
        write: (text) => void pieces.push(text),
        finish() {
            for (const piece of pieces)
                output.write(piece);
        },
        discard: () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/console/page-for-action.js





const writePage = async ({ clone, file, base, policy }) => {
    const assets = await readAssets();
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(file), { recursive: true });
    const { log, trouble } = await makePage({
        repo: clone,
        branch: "release-log",
        base,
        madeAt: new Date().toISOString(),
        assets,
        policyOf: () => Promise.resolve(policy),
    }, wholeFile(file));
    return {
        entries: log?.entries ?? 0,
        trouble: trouble === null
            ? null
            : `${trouble.entry === null ? "" : `entry ${trouble.entry} is broken: `}${trouble.found} (${trouble.fault})`,
    };
};

var __webpack_exports__writePage = __webpack_exports__.x;
export { __webpack_exports__writePage as writePage };
