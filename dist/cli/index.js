import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ HistoryReader)
});

// UNUSED EXPORTS: readHistory

;// CONCATENATED MODULE: ./build/audit/history-draft.js
/** The history as far as it has been read, and what the next entries may refer to. */
class Draft {
    deployments = [];
    releases = [];
    approvals = [];
    refusals = [];
    rollbacks = [];
    recoveries = [];
    /** Those that are not released yet. */
    openRecoveries = [];
    pullRequests = new Map();
    live = [];
    /** What stands on staging by the newest `staging-moved`. */
    staged = [];
    /** The open intents. */
    stagingIntent = null;
    productionIntent = null;
    /** `previous` of the open intent. */
    previous = null;
    /** Approvals of pull requests that were given since the last release, as far as their head is still staged. */
    grants = [];
    /** The newest good deployment to staging of each tree. */
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
    /** The newest release of that version. */
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
            boardings: [],
            ejections: [],
            objections: [],
            approvals: [],
            refusals: [],
            deployments: [],
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
        story.refusals = [...story.refusals, refusal];
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
const referenceTo = ({ sequence, time, hash, actor, run }) => ({
    sequence,
    time,
    hash,
    actor,
    run,
});

;// CONCATENATED MODULE: ./build/audit/history-approvals.js

/** Who said yes or no to a pull request, and what was refused to whom. */
function noteApproval(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "approval-granted": {
            const { pullRequest: number, head, tree, by, source, at, reference } = facts;
            const subject = { kind: "pull-request", number, head, tree };
            const approval = { subject, by, source, at, reference, entry: referenceTo(entry), withdrawn: null };
            draft.approvals.push(approval);
            draft.grants.push(approval);
            const story = draft.pullRequest(number);
            story.approvals = [...story.approvals, approval];
            return;
        }
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
            story.objections = [...story.objections, { by: facts.by, text: facts.text, entry: referenceTo(entry) }];
            return;
        }
        default:
    }
}
/** `#12` is pull request 12; other subjects are none. */
const numberIn = (subject) => {
    const digits = /^#(\d{1,15})$/.exec(subject)?.[1];
    return digits === undefined ? null : Number(digits);
};

;// CONCATENATED MODULE: ./build/audit/history-checks.js
/**
 * The checks that an entry names, if it names any: the part `checks` of its facts, and of each pull request in them.
 * Read with care, because logs of older versions have none.
 */
function checksOf(facts) {
    const about = numberOf("pullRequest" in facts ? facts.pullRequest : null);
    const own = listOf("checks" in facts ? facts.checks : null).map((check) => recordOf(check, about));
    const inside = listOf("pullRequests" in facts ? facts.pullRequests : null).flatMap((pullRequest) => isObject(pullRequest)
        ? listOf(pullRequest["checks"]).map((check) => recordOf(check, numberOf(pullRequest["number"])))
        : []);
    return [...own, ...inside].filter((check) => check !== undefined);
}
function recordOf(check, about) {
    if (!isObject(check) || typeof check["name"] !== "string")
        return undefined;
    return {
        name: check["name"],
        app: textOf(check["app"]),
        workflow: textOf(check["workflow"]),
        conclusion: textOf(check["conclusion"]),
        run: runOf(check["run"]),
        pullRequest: numberOf(check["pullRequest"]) ?? about,
    };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === "string" ? value : null);
const numberOf = (value) => (typeof value === "number" ? value : null);
function runOf(value) {
    if (typeof value === "number")
        return String(value);
    if (isObject(value))
        return textOf(value["url"]) ?? runOf(value["id"]);
    return textOf(value);
}

;// CONCATENATED MODULE: ./build/audit/history-production.js


/** What an entry says about production and the releases there. */
// oxlint-disable-next-line max-lines-per-function -- a table: one case for each type of entry
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
            attempt.checks = [...attempt.checks, ...checksOf(facts)];
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
            change(draft, facts.version, { tag: { commit: facts.commit, entry: referenceTo(entry) } });
            return;
        case "release-published":
            change(draft, facts.version, { page: { url: facts.url, entry: referenceTo(entry) } });
            return;
        case "release-notes-written":
            change(draft, facts.version, { notes: facts.files });
            return;
        case "pull-request-landed":
            draft.pullRequest(facts.pullRequest).landed = referenceTo(entry);
            noteLanding(draft, facts, { numbers: [facts.pullRequest], entry });
            return;
        case "release-landed":
            noteLanding(draft, facts, { numbers: numbersIn(draft, facts.version), entry });
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
        commit: facts.commit,
        pullRequests: facts.pullRequests,
        drift: facts.drift,
        rollback: facts.rollback,
        started: referenceTo(entry),
        ended: null,
        result: "running",
        health: null,
        evidence: null,
        checks: checksOf(facts),
    };
    draft.productionIntent = attempt;
    draft.previous = facts.previous;
    draft.deployments.push(attempt);
    const rollback = draft.rollback(facts.rollback);
    if (rollback !== undefined)
        rollback.deployments = [...rollback.deployments, attempt];
    if (facts.mode === "rollback")
        return;
    for (const pullRequest of facts.pullRequests) {
        const story = draft.pullRequest(pullRequest.number, pullRequest);
        story.deployments = [...story.deployments, attempt];
    }
}
/** The attempt that it is about; undefined: another one took its place, so it changes nothing. */
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
        notes: null,
        landings: [],
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
/** Every release after the target leaves production. */
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
function noteLanding(draft, { version, develop, method }, { numbers, entry }) {
    const release = draft.release(version);
    if (release === undefined)
        return;
    const landed = new Set(release.landings.map(({ pullRequest }) => pullRequest));
    const fresh = numbers.filter((number) => !landed.has(number));
    for (const number of fresh)
        draft.pullRequest(number).landed ??= referenceTo(entry);
    release.landings = [
        ...release.landings,
        ...fresh.map((pullRequest) => ({ pullRequest, method, develop, entry: referenceTo(entry) })),
    ];
}

;// CONCATENATED MODULE: ./build/audit/history-rollbacks.js

/** What an entry says about rollbacks and the way back from them. */
// oxlint-disable-next-line complexity, max-lines-per-function -- a table: one case for each type of entry
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
            rollback.requesters = [
                ...rollback.requesters,
                {
                    by: facts.by,
                    reason: facts.reason,
                    mayStillApprove: facts.mayStillApprove === true,
                    entry: referenceTo(entry),
                },
            ];
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
    rollback.approvals = [...rollback.approvals, approval];
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


/** What an entry says about staging and who stands there. */
function noteStaging(draft, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "pull-request-promoted": {
            const story = draft.pullRequest(facts.pullRequest, facts);
            const boarding = { head: facts.head, entry: referenceTo(entry), checks: checksOf(facts) };
            story.boardings = [...story.boardings, boarding];
            return;
        }
        case "pull-request-ejected": {
            const story = draft.pullRequest(facts.pullRequest);
            const ejection = { head: facts.head, cause: facts.cause, entry: referenceTo(entry) };
            story.ejections = [...story.ejections, ejection];
            return;
        }
        case "staging-moved":
            draft.staged = facts.staged;
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
        commit,
        pullRequests: draft.staged,
        drift: [],
        rollback: null,
        started: referenceTo(entry),
        ended: null,
        result: "running",
        health: null,
        evidence: null,
        checks: checksOf(entry.facts),
    };
    draft.deployments.push(draft.stagingIntent);
}
function endDeployment(draft, id, { result, entry, health, evidence }) {
    const intent = draft.stagingIntent;
    if (intent === null || intent.id !== id)
        return; // another run took its place
    intent.result = result;
    intent.ended = referenceTo(entry);
    intent.health = health ?? null;
    intent.evidence = evidence ?? null;
    draft.stagingIntent = null;
    if (result === "good")
        draft.tested.set(intent.commit.tree, intent);
}

;// CONCATENATED MODULE: ./build/audit/history.js





/**
 * Reads entries one by one, oldest first, and keeps what they say of their subjects, not the entries. The entries must
 * have been verified: of a log that is broken, only those before the first broken one.
 */
class HistoryReader {
    #draft = new Draft();
    add(entry) {
        this.#draft.begin(entry);
        noteStaging(this.#draft, entry);
        noteApproval(this.#draft, entry);
        noteProduction(this.#draft, entry);
        noteRollback(this.#draft, entry);
    }
    /** Everything that was read so far. The records go on changing when more is added. */
    history() {
        return this.#draft.history();
    }
}
/** The history of a whole log. @internal for tests */
function readHistory(entries) {
    const reader = new HistoryReader();
    for (const entry of entries)
        reader.add(entry);
    return reader.history();
}


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   t6: () => (/* binding */ indentedMembers),
/* harmony export */   wq: () => (/* binding */ NotJsonError),
/* harmony export */   ww: () => (/* binding */ indentedCanonicalJson)
/* harmony export */ });
/** The value, or something inside it, is not JSON. */
class NotJsonError extends Error {
}
/**
 * The one JSON text of a value by RFC 8785 (JCS): no white space, keys sorted by UTF-16 code units, numbers as
 * ECMAScript writes them. Equal values have equal texts, so a hash of the text is a hash of the value.
 *
 * Throws `NotJsonError` for everything that JSON does not have (`undefined` too: a forgotten field must not vanish), for
 * lone surrogates, and below a hundred levels.
 */
function canonicalJson(value) {
    return writeFast(value, 0) ?? write(value, { path: "$", level: 0, layout: compact });
}
/** The same text laid out for people: the same order and spelling, two spaces a level, no newline at the end. */
function indentedCanonicalJson(value) {
    return writeFast(value, 2) ?? write(value, { path: "$", level: 0, layout: indented });
}
/** An object laid out for people: its own members in the order that they have, everything below them in canonical order. */
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
    // For well-formed text ECMAScript's quoting is the RFC's, word for word (RFC 8785, 3.2.2.2).
    const quoted = JSON.stringify(text);
    // Half a pair comes out as an escape; the exact test is slow, and hardly any text needs it.
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
    // Array.from visits holes, which `map` would skip.
    const written = Array.from(items, (item, index) => write(item, inside(place, `[${index}]`)));
    return enclose(["[", "]"], written, place);
}
function writeObject(object, place) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        throw new NotJsonError(`${place.path} is not a plain object.`);
    // Without a function to compare, strings are sorted by UTF-16 code units, as the RFC asks.
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
/** Stands for a value that has to be looked at part by part. */
const odd = Symbol("odd");
/**
 * The text as `JSON.stringify` writes it at once, which is the RFC's for keys in order and well-formed text. Undefined
 * where that is not certain: then the slow way writes it, or says what is wrong with it and where.
 */
function writeFast(value, indent) {
    const ordered = inOrder(value, 0);
    if (ordered === odd)
        return undefined;
    const text = JSON.stringify(ordered, undefined, indent);
    return text.includes("\\ud") ? undefined : text;
}
/** The value itself where its keys are in order already, as in all that was read from a canonical text; a copy otherwise. */
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
    let isSame = true;
    // Array.from visits holes, which `map` would skip.
    const ordered = Array.from(items, (item) => {
        const each = inOrder(item, level + 1);
        if (each !== item)
            isSame = false;
        return each;
    });
    if (isSame)
        return items;
    return ordered.includes(odd) ? odd : ordered;
}
function membersInOrder(object, level) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        return odd;
    const members = object;
    const parts = new Map();
    let isSame = true;
    let last = "";
    for (const key of Object.keys(members)) {
        if (isPeculiar(key))
            return odd;
        const part = inOrder(members[key], level + 1);
        if (part === odd)
            return odd;
        if (part !== members[key] || key < last)
            isSame = false;
        parts.set(key, part);
        last = key;
    }
    return isSame
        ? object
        : Object.fromEntries([...parts.keys()].toSorted().map((key) => [key, parts.get(key)]));
}
/** An object gives keys that look like indices first, and JSON.stringify calls this function. */
const isPeculiar = (key) => {
    const first = key.charCodeAt(0);
    return (first >= 48 && first <= 57) || key === "toJSON";
};


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sequenceOfPath),
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/** Eight digits have room for a hundred million entries; a busy repository writes some thousands a year. */
const digits = 8;
const highestSequence = 10 ** digits - 1;
const pathPattern = /^entries\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{8})\.json$/;
/**
 * Where entry `sequence` lies: `entries/00/12/34/00123456.json`. No directory ever holds more than a hundred names, so
 * appending costs the same at ten entries and at a million.
 */
function entryPath(sequence) {
    if (!Number.isInteger(sequence) || sequence < 1 || sequence > highestSequence) {
        throw new RangeError(`An entry's sequence is a whole number from 1 to ${highestSequence}; found ${sequence}.`);
    }
    const name = String(sequence).padStart(digits, "0");
    return `entries/${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4, 6)}/${name}.json`;
}
/** The sequence that belongs at `path`; undefined when no entry can lie there. */
function sequenceOfPath(path) {
    const name = pathPattern.exec(path)?.[4];
    if (name === undefined)
        return undefined;
    const sequence = Number(name);
    return sequence >= 1 && entryPath(sequence) === path ? sequence : undefined;
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The known name that somebody meant: written in another habit (`maxStaged`, `max_staged`), or at most two letters off. */
function nearestName(name, known) {
    const kebab = name
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .replaceAll(/[_ ]/g, "-")
        .toLowerCase();
    const ranked = known
        .map((each) => ({ name: each, distance: editDistance(kebab, each) }))
        .toSorted((one, other) => one.distance - other.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.min(2, Math.floor(best.name.length / 2))
        ? best.name
        : undefined;
}
/** Letters to insert, drop or replace to come from one word to the other. */
function editDistance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, letter] of one.split("").entries()) {
        const next = [index + 1];
        for (const [column, wanted] of other.split("").entries()) {
            const [above = 0, aboveNext = 0, left = 0] = [row[column], row[column + 1], next[column]];
            next.push(Math.min(above + (letter === wanted ? 0 : 1), aboveNext + 1, left + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gk: () => (/* binding */ finding)
});

// UNUSED EXPORTS: reasons, remedyOf, renderFinding

;// CONCATENATED MODULE: ./build/domain/reasons/approval-reasons.js
/** Why an approval does not count, or is still missing. */
const approvalReasons = {
    "teams-unreadable": {
        outcome: "errored",
        problem: "The members of a tester team cannot be read: their approvals do not count, and any request for changes may be one of theirs.",
        remedy: 'Ask an admin to set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the testers themselves.',
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
        remedy: "Wait for the staging deployment; if it failed, look at why.",
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
        remedy: "Ask the author of the commit to add its email address to their account (github.com/settings/emails); the next run sees it. Or rewrite the commit with an address of an account (git commit --amend --reset-author, git rebase) and push.",
        owner: "author",
    },
    "no-access": {
        outcome: "blocked",
        problem: "A person named in the policy file has no role in the repository, so what they say does not count.",
        remedy: "Ask an admin to give them at least the role triage (Settings, Collaborators and teams), or to remove them from the policy file.",
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

// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __nccwpck_require__(9788);
;// CONCATENATED MODULE: ./build/domain/reasons/staging-reasons.js

/** Why a pull request does not go to staging, or not yet. */
const boardingReasons = {
    "check-failed": {
        outcome: "blocked",
        problem: "A required check failed.",
        remedy: "Push a fix, or re-run the check if the change is not the cause.",
        owner: "author",
    },
    "check-pending": {
        outcome: "pending",
        problem: "Checks are still running.",
        remedy: "Wait; the console continues by itself when they finish.",
        owner: "nobody",
    },
    "checks-overdue": {
        outcome: "pending",
        problem: "A check is taking too long.",
        remedy: "Open the run that the finding names and restart it, or ask the owner of that service.",
        owner: "author",
    },
    "check-missing": {
        outcome: "pending",
        problem: "A required check has not reported.",
        remedy: "Make sure that CI runs for this pull request and that the policy file names the check exactly as it is reported.",
        owner: "workflow owner",
    },
    "no-checks": {
        outcome: "blocked",
        problem: "No check has reported.",
        get remedy() {
            return `Make CI run for pull requests to ${names/* branches */.J0.base} (see workflows/checks.yml), then re-run it.`;
        },
        owner: "workflow owner",
    },
    "checks-need-release": {
        outcome: "pending",
        problem: "GitHub holds back this pull request's checks until a person approves them.",
        remedy: 'Open the pull request and click "Approve workflows to run", or push a commit to its branch; anyone with write access can.',
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
            return `The pull request conflicts with ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Merge ${names/* branches */.J0.base} into the branch, or rebase it onto ${names/* branches */.J0.base}, and resolve the conflict.`;
        },
        owner: "author",
    },
    "mergeable-unknown": {
        outcome: "pending",
        problem: "GitHub has not yet worked out whether it can be merged.",
        remedy: "Wait; the next run looks again.",
        owner: "nobody",
    },
    "train-conflict": {
        outcome: "blocked",
        problem: "The pull request conflicts with what is on staging.",
        get remedy() {
            return `Wait until the train has landed and merge ${names/* branches */.J0.base}, or agree with the author of the other pull request. If git can merge the two after all, comment /check.`;
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
            return `This recovery shows no change, because ${names/* branches */.J0.base} still holds what it brings back.`;
        },
        get remedy() {
            return `Wait, and leave this pull request open. It shows its changes once the revert has landed on ${names/* branches */.J0.base}; the rollback's issue names the step that is missing.`;
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
            return `The base of the pull request is no longer ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Set its base back to ${names/* branches */.J0.base}; it then boards again.`;
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
            return `Rebase the branch onto ${names/* branches */.J0.base}; never merge staging into a branch.`;
        },
        owner: "author",
    },
    stacked: {
        outcome: "pending",
        problem: "Its branch contains another open pull request; the two board together.",
        get remedy() {
            return `Wait until the other one boards and takes this one along; or rebase the branch onto ${names/* branches */.J0.base} without it.`;
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
            return `This recovery is based on a revert that reached ${names/* branches */.J0.base} as a different commit; merging it as it is would bring nothing back.`;
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
    "policy-unread": {
        outcome: "pending",
        problem: "The policy file that it proposes has not been checked yet.",
        remedy: "Wait for the next run; it checks the file before the change can go to staging.",
        owner: "nobody",
    },
    "workflows-need-app": {
        outcome: "blocked",
        problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
        remedy: "Set up the GitHub App (docs/github-app.md), or ask an admin to merge it manually; it then counts as drift.",
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
            return `What is in production has not landed on ${names/* branches */.J0.base} yet; nothing boards until then.`;
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

/** Why a comment command was not followed. */
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
    "own-change": {
        outcome: "blocked",
        problem: "People who have a part in a change cannot lift another tester's objection to it.",
        remedy: "Ask the tester who objected, or a tester without a part in the change, to comment /unhold.",
        owner: "testers",
    },
    "no-open-pull-request": {
        outcome: "blocked",
        get problem() {
            return `The pull request is not open, or its base is not ${names/* branches */.J0.base}.`;
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

/** Why a deployment to production does not begin. */
const productionReasons = {
    "not-landable": {
        outcome: "blocked",
        get problem() {
            return `GitHub's rules would not let it land on ${names/* branches */.J0.base}.`;
        },
        remedy: "Do what the finding names; the console then continues by itself.",
        owner: "author",
    },
    "landing-review-missing": {
        outcome: "pending",
        get problem() {
            return `${names/* branches */.J0.base} requires a review before this can land.`;
        },
        get remedy() {
            return `Ask a reviewer whose review counts for ${names/* branches */.J0.base} to approve the pull request.`;
        },
        get owner() {
            return `reviewers of ${names/* branches */.J0.base}`;
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
            return `A rollback is done; ${names/* branches */.J0.base} still holds what it took out.`;
        },
        remedy: "Wait for the revert to land. If it needs a person, the rollback's issue names the step and who may take it.",
        owner: "anyone with write access",
    },
    freeze: {
        outcome: "pending",
        problem: "A release freeze is in force.",
        remedy: "Wait until it ends, or ask a maintainer to change the policy file.",
        owner: "maintainer",
    },
    "staging-moved": {
        outcome: "pending",
        problem: "The branch staging is not where the console put it.",
        remedy: "Wait; the console puts it back. Do not push to staging: only the console writes it.",
        owner: "nobody",
    },
    "deployment-open": {
        outcome: "pending",
        problem: "A production deployment is in progress.",
        remedy: "Wait for its result.",
        owner: "nobody",
    },
    "leaves-staging": {
        outcome: "pending",
        problem: "A pull request of the train must leave staging first.",
        remedy: "Wait; the next run takes it off staging and deploys the rest of the train.",
        owner: "nobody",
    },
    "environment-gated": {
        outcome: "blocked",
        problem: "The environment of production has reviewers or a wait timer: the deployment would hang while the log says that it is running.",
        get remedy() {
            return `Ask an admin to remove both from "${names/* environments */.dT.production}"; the gate belongs on "${names/* environments */.dT.productionApproval}".`;
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
/** Why a deployment did not count as successful. */
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
/** Why a rollback, its revert or its recovery is refused or waits. */
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

/** Why the console cannot run in this repository as it is set up. */
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
            return `Ask an admin to rename or delete it; the console makes its own from ${names/* branches */.J0.base}.`;
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







/**
 * The closed list of reasons: why something waits, is refused or could not be told. Each has a heading in
 * docs/reasons.md; outputs and tests name the code, people read problem and remedy.
 */
const reasons = {
    ...boardingReasons,
    ...approvalReasons,
    ...commandReasons,
    ...productionReasons,
    ...rollbackReasons,
    ...resultReasons,
    ...setupReasons,
};
const finding = (code, found, remedy) => remedy === undefined ? { code, found } : { code, found, remedy };
const remedyOf = ({ code, remedy }) => remedy ?? reasons[code].remedy;
/** The three parts of a message: problem, what was found, what to do. */
function renderFinding(shown) {
    const { code, found } = shown;
    return `${reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ releasesAfter),
/* harmony export */   rK: () => (/* binding */ reduceRollback)
/* harmony export */ });
/* unused harmony exports leavingProduction, driftLeaving */
/* harmony import */ var _state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(189);
/* harmony import */ var _state_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6368);
/* harmony import */ var _state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6661);



// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
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
    const rollback = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackOf */ .ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    switch (facts.type) {
        case "rollback-joined":
            if (facts.mayStillApprove === true)
                return state;
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                requesters: [...rollback.requesters, { by: facts.by, reason: facts.reason, at: entry.time }],
            });
        case "rollback-announced":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
                issue: facts.issue,
                deliveries: facts.deliveries,
            });
        case "rollback-approved":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
                ...withApproval(rollback, facts),
                phase: "approved",
                hold: true,
            });
        case "rollback-retried":
            return afterRetry(state, rollback, facts);
        case "rollback-failure-announced":
            return (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)(state, rollback.id, {
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
/** Nothing of it is pending any more, but that its issue says so. */
function afterEnd(state, { id, issue }, { by, reason, run }) {
    const ended = {
        ...state,
        rollback: state.previousRollback,
        previousRollback: null,
        gates: { ...state.gates, rollback: null },
        followUps: state.followUps.filter((followUp) => !(0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .Kc)(followUp, id)),
    };
    return issue === null
        ? ended
        : (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .addFollowUps */ .xK)(ended, [{ kind: "announce-end", rollback: id, issue, by, reason }], run);
}
const withShown = ({ shown }, older) => older === null ? shown : [...shown.filter(({ version }) => version !== older.version), older];
const approvalsKept = 10;
function withApproval({ approvals }, { by, source, at }) {
    const approval = { by, source, at };
    return { approval, approvals: [...approvals, approval].slice(-approvalsKept) };
}
/**
 * Going further back takes more out of production, and going up again less; what no release holds left with the attempt.
 * A word about the failure is late now.
 */
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
    const next = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .withRollback */ .N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
        target,
        code,
        carried: newestOfEach(carried),
        carriedDrift: (0,_state_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .eachCommitOnce */ .Ql)(drift),
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
    return (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .addFollowUps */ .xK)({
        ...(0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuestion */ .n0)(state),
        rollback,
        previousRollback: state.rollback?.phase === "restored" ? state.rollback : state.previousRollback,
        counters: { ...state.counters, rollbacks: state.counters.rollbacks + 1 },
    }, [{ kind: "announce-request", rollback: rollback.id }], entry.run.id);
}
/** Pull requests shipped after the target that are not rolled back yet, and those of an attempt without a good result. */
function leavingProduction(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBack, pullRequests }) => [
        ...bringsBack,
        ...pullRequests,
    ]);
    return newestOfEach([...released, ...(attemptedDeploy(state)?.pullRequests ?? [])]);
}
/** Commits that came to develop by bypassing the console and went to production in the same releases. */
function driftLeaving(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBackDrift, drift }) => [
        ...bringsBackDrift,
        ...drift,
    ]);
    return (0,_state_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .eachCommitOnce */ .Ql)([...released, ...(attemptedDeploy(state)?.drift ?? [])]);
}
/** Released after this one and not rolled back since. */
function releasesAfter({ releases }, target) {
    const targetAt = releases.findIndex((release) => release.version === target);
    return releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
}
/** What runs with this release. */
function stayingWith({ releases }, target) {
    const targetAt = releases.findIndex(({ version }) => version === target);
    const staying = releases.slice(0, targetAt + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
    const pullRequests = staying.flatMap((release) => [...release.bringsBack, ...release.pullRequests]);
    return {
        isWithout: ({ number, head }) => !pullRequests.some((each) => each.number === number && each.head === head),
        drift: new Set(staying.flatMap((release) => [...release.bringsBackDrift, ...release.drift]).map(({ sha }) => sha)),
    };
}
/** Without a good result, or none yet. */
function attemptedDeploy({ attempt, production }) {
    const attempted = attempt ?? (production.kind === "uncertain" ? production.attempt : null);
    return attempted === null || attempted.mode === "rollback" ? undefined : attempted;
}
const newestOfEach = (all) => all.filter((each, index) => all.findLastIndex((other) => other.number === each.number) === index);


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ht: () => (/* binding */ reduceEntry),
  Nf: () => (/* binding */ reduceLog)
});

// UNUSED EXPORTS: LogOrderError

;// CONCATENATED MODULE: ./build/domain/state/own-commits.js
/** The console put these on develop. A run that came in between took them for drift, which they are not. */
const withOwnCommits = (state, commits) => ({
    ...state,
    ownCommits: [...state.ownCommits, ...commits],
    train: { ...state.train, drift: state.train.drift.filter(({ sha }) => !commits.includes(sha)) },
});

// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __nccwpck_require__(189);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-adoption.js

/** The first release of the log, without pull requests and unverified; its tag is made where there is none. */
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
        releasedAt: entry.time,
        previous: null,
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, production: { kind: "known", version }, releases: [release] }, [{ kind: "tag", version, commit }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/state/follow-up-kinds.js
var follow_up_kinds = __nccwpck_require__(2232);
// EXTERNAL MODULE: ./build/domain/state/drift.js
var state_drift = __nccwpck_require__(6368);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __nccwpck_require__(9788);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-commands.js

/** Of comments that were answered. */
const commentsKept = 100;
const ordersKept = 100;
function reduceCommands(commands, facts, entry) {
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
/** It boarded with a new head: what kept the old one away is over. */
const commandsAfterBoarding = (commands, number) => ({
    ...commands,
    ejections: commands.ejections.filter(({ pullRequest }) => pullRequest !== number),
});
/** Whoever left for this train alone has left. */
const commandsAfterMove = (commands, staged) => ({
    ...commands,
    ejections: commands.ejections.filter(({ until, pullRequest }) => until === "new-head" || staged.some(({ number }) => number === pullRequest)),
});
/** What is in production can be neither held nor ejected any more. */
function commandsAfterRelease(commands, released) {
    const isOpen = ({ pullRequest }) => !released.some(({ number }) => number === pullRequest);
    return {
        ...commands,
        objections: commands.objections.filter(isOpen),
        ejections: commands.ejections.filter(isOpen),
    };
}
/** What was rolled back does not board as it is: somebody repairs it first, or a tester says that it is good. */
const commandsAfterRecovery = (commands, pullRequest, head) => ({
    ...commands,
    ejections: [
        ...commands.ejections,
        { pullRequest, heads: [head], until: "new-head", by: names/* consoleName */.vD, comment: null },
    ].slice(-ordersKept),
});
/** The console moved it; nobody repaired it by that. */
const commandsAfterRestack = (commands, from, head) => ({
    ...commands,
    ejections: commands.ejections.map((order) => order.heads.includes(from) ? { ...order, heads: [...order.heads, head] } : order),
});
const withComment = (commands, comment) => ({
    ...commands,
    comments: [...new Set([...commands.comments, comment])]
        .toSorted((one, other) => one - other)
        .slice(-commentsKept),
});
function withObjection(objections, { pullRequest, by, text, comment }, { time }) {
    const others = objections.filter((each) => each.pullRequest !== pullRequest || each.by !== by);
    // Comments may be read out of order: the one that was written last is meant.
    if (objections.some((each) => !others.includes(each) && each.comment > comment))
        return objections;
    return [...others, { pullRequest, by, text, comment, at: time }];
}
function withOrders(orders, { ejections, by, comment }) {
    const others = orders.filter((each) => !ejections.some(({ pullRequest }) => pullRequest === each.pullRequest));
    return [...others, ...ejections.map((each) => ({ ...each, by, comment }))].slice(-ordersKept);
}

// EXTERNAL MODULE: ./build/domain/state/active-rollbacks.js
var active_rollbacks = __nccwpck_require__(6661);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-recovery.js






// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
function reduceRecovery(state, facts, entry) {
    switch (facts.type) {
        case "revert-opened": {
            const { rollback: id, pullRequest, branch, commit, base, manual } = facts;
            const revert = { pullRequest, branch, commit, base, ...(manual === undefined ? {} : { manual }) };
            const made = (0,active_rollbacks/* rollbackOf */.ID)(state, id)?.madeReverts ?? [];
            const madeReverts = manual === undefined ? [...made, commit.sha] : made;
            return (0,active_rollbacks/* withRollback */.N_)(state, id, { revert, madeReverts });
        }
        case "revert-closed":
            return (0,active_rollbacks/* withRollback */.N_)(state, facts.rollback, { revert: null });
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
/**
 * develop is clean. A recovery that was opened before stands right where the revert is on develop as that very commit;
 * else it would silently bring back nothing. Git knows, so each of them is looked at.
 */
function afterRevert(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const { develop } = facts;
    const method = facts.type === "revert-landed" ? facts.method : "unneeded";
    const settled = (0,active_rollbacks/* withRollback */.N_)(state, rollback.id, {
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
    return (0,follow_ups/* addFollowUps */.xK)(moved, owed, entry.run.id);
}
function afterRecovery(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
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
        carriedDrift: (0,state_drift/* driftInRecovery */.Wq)(rollback, older),
        absorbed: [...rollback.absorbed, ...older.flatMap((each) => [...each.absorbed, absorbedBy(each)])],
        from: rollback.from,
        taint: taintOf(state, rollback, { facts, older }),
        merged: [],
        requestedAt: rollback.requestedAt,
    };
    const dropped = new Set(older.map((each) => (0,follow_up_kinds/* followUpKey */.A)({ kind: "restack", rollback: each.rollback })));
    return (0,follow_ups/* addFollowUps */.xK)({
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
/** Opened before its revert landed, it is restacked when the revert lands; opened afterwards, at once. */
const restackOwed = ({ stacked, rollback }, { reverted }) => stacked && reverted !== null ? [{ kind: "restack", rollback, landed: reverted.develop }] : [];
function afterRestack(state, { rollback, from, commit, base, pullRequest }) {
    const recovery = state.recoveries.find((each) => each.rollback === rollback);
    if (recovery === undefined)
        return state;
    const moved = withRecovery(state, rollback, {
        pullRequest: pullRequest ?? recovery.pullRequest,
        commit,
        // A head that was there already, or that the log knew, is not made by this.
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
/** Heads, merges and release commits of everything that left production, and the recoveries that it takes over. */
function taintOf(state, rollback, { facts, older, }) {
    const ids = [rollback.id, ...rollback.absorbed.map((each) => each.rollback)];
    const rolledBack = state.releases.filter(({ rolledBackBy }) => rolledBackBy !== null && ids.includes(rolledBackBy));
    const heads = (carried) => carried.map(({ head }) => head);
    return [
        ...new Set([
            ...heads(facts.carries),
            ...rolledBack.flatMap(({ commit, pullRequests, recoveredCommits }) => [
                commit.sha,
                ...heads(pullRequests),
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
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, id);
    if (rollback === undefined)
        return state;
    const closing = [
        ...rollback.absorbed,
        { rollback: id, issue: rollback.issue, requestedAt: rollback.requestedAt },
    ];
    return (0,follow_ups/* addFollowUps */.xK)(state, closing.map((each) => ({
        kind: "close-rollback",
        ...each,
        version: null,
        pullRequest: null,
        carries: [],
    })), entry.run.id);
}
/** What is pending when a release holds these recoveries: every rollback in them is over. */
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
const releasesWithChecks = 10;
function reduceProduction(state, facts, entry) {
    if (facts.type === "production-deployment-started")
        return afterIntent(state, facts, entry);
    const { attempt } = state;
    if (attempt === null || attempt.deployment !== facts.deployment)
        return state; // the lease was taken over
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
        ...(0,follow_ups/* withoutQuestion */.n0)(state),
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
        bringsBack: (0,active_rollbacks/* eachOnce */.B)(recovered.flatMap(({ carries }) => carries)),
        bringsBackDrift: (0,state_drift/* eachCommitOnce */.Ql)(recovered.flatMap(({ carriedDrift }) => carriedDrift)),
        recoveredCommits: [...new Set(recovered.flatMap(({ taint }) => taint))],
        drift,
        health,
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
    return (0,follow_ups/* addFollowUps */.xK)({
        ...state,
        attempt: null,
        production: { kind: "known", version },
        liveSince: entry.time,
        releases: [...state.releases.map(withoutOldChecks), release].slice(-releasesKept),
        train: { ...state.train, drift: [] },
        grants: [],
        commands: commandsAfterRelease(state.commands, pullRequests),
        recoveries: state.recoveries.filter((recovery) => !recovered.includes(recovery)),
    }, owed, entry.run.id);
}
/** What was recorded of checks fills the state otherwise. */
const withoutOldChecks = (release, index, all) => release.basis === null || release.basis.checks.length === 0 || index > all.length - releasesWithChecks
    ? release
    : { ...release, basis: { ...release.basis, checks: [] } };
/** By its pull request, or merged by hand and shipped as drift. One that has yet to go forward brought nothing back. */
const isRecoveredBy = ({ rollback, merged, stacked }, { pullRequests, drift }) => !stacked &&
    (pullRequests.some(({ recovers }) => recovers === rollback) ||
        drift.some(({ sha }) => merged.includes(sha)));
/** The newest release that was not rolled back: what ran before this attempt. */
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
    const whole = earlier === null ? rollback : (0,active_rollbacks/* takeOver */.w9)(rollback, { earlier, isRecovering });
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
            !(earlier !== null && (0,active_rollbacks/* concerns */.Kc)(followUp, earlier.id) && followUp.kind !== "restack")),
    };
    return (0,follow_ups/* addFollowUps */.xK)(restored, owed, entry.run.id);
}
/** The revert of an earlier rollback, which the new one spans, and landings of what just left production. */
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
    return (0,follow_ups/* addFollowUps */.xK)(failed, [
        { kind: "pin-attempt", deployment, commit },
        ...(isAskedAlready ? [] : [{ kind: "ask-rollback", deployment }]),
    ], entry.run.id);
}
const failuresKept = 10;
/** A rollback whose deployment failed stays open; its issue owes people the ways to go on. */
function withFailedRollback(state, { rollback: id, deployment }, { outcome, evidence, entry, }) {
    const { rollback } = state;
    if (rollback === null || rollback.id !== id)
        return state;
    const failure = { deployment, target: rollback.target, outcome, evidence, at: entry.time };
    const failures = [...rollback.failures, failure].slice(-failuresKept);
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, rollback: { ...rollback, phase: "failed", failures } }, [{ kind: "announce-failure", rollback: rollback.id, deployment }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/reducer/reduce-rollback.js
var reduce_rollback = __nccwpck_require__(2443);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-webhooks.js


/** What did not arrive is pending and counts as refused from the start: the sweep tries again, no other run waits for it. */
function reduceWebhooks(state, facts, { sequence, run }) {
    switch (facts.type) {
        case "events-undelivered": {
            const { since, events } = facts;
            const subject = { kind: "tell-webhooks", entry: sequence, since, events };
            return (0,follow_ups/* refuseFollowUp */.bj)((0,follow_ups/* addFollowUps */.xK)(state, [subject], run.id), (0,follow_up_kinds/* followUpKey */.A)(subject), {
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
/** The same as long as the same addresses answer the same, so that a sweep that changes nothing writes nothing. */
const undeliveredText = (events) => `${[...new Set(events.flatMap(({ to, detail }) => to.map(({ host }) => `${host}: ${detail}`)))].join("; ")}.`;
/** What people read beside a follow-up of this kind. */
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
            return state; // why staging moved; `staging-moved` in the same commit says what it became
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
/** An unchanged tree is not redeployed, so heads added by a no-op merge count as running, too. */
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










/** The log does not begin with `log-opened`, or opens twice. @internal used here and by tests */
class LogOrderError extends Error {
}
/** The state after all entries, oldest first; undefined for an empty log. */
function reduceLog(entries) {
    let state;
    for (const entry of entries)
        state = reduceEntry(state, entry);
    return state;
}
/** The state after one more entry. Depends on nothing else, so a log replayed years later gives the same state. */
function reduceEntry(state, entry) {
    const { facts } = entry;
    if (facts.type === "log-opened") {
        if (state !== undefined)
            throw new LogOrderError(`Entry ${entry.sequence} opens a log that is open already.`);
        return at(entry, openedState(facts));
    }
    if (state === undefined)
        throw new LogOrderError(`The log begins with "${facts.type}" instead of "log-opened".`);
    return at(entry, (0,active_rollbacks/* forgetFinished */.cQ)(reduceFacts((0,follow_ups/* settleFollowUps */.F3)(state, facts), entry)));
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
// oxlint-disable-next-line complexity, max-lines-per-function -- a table: one line for each type of entry
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
            return (0,follow_ups/* addFollowUps */.xK)({ ...state, commands: reduceCommands(state.commands, facts, entry) }, owedAnswers(facts), entry.run.id);
        case "objections-lifted":
        case "ejection-ordered":
        case "ejection-lifted":
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
            return (0,follow_ups/* refuseFollowUp */.bj)(state, facts.followUp, {
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
            return (0,reduce_rollback/* reduceRollback */.rK)(state, facts, entry);
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
/** By fast-forward develop is the release; otherwise the landing is one of its commits. */
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
/** A comment that was refused is never obeyed later. */
function withRefusedComment(state, { source, reference }) {
    const comment = source === "comment" ? Number(/^comment (\d+)$/.exec(reference)?.[1]) : Number.NaN;
    return comment > 0 ? { ...state, commands: withComment(state.commands, comment) } : state;
}
/** Written while the gate is still open, whose tree it is about. */
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


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   Kw: () => (/* binding */ activeRollbacks),
/* harmony export */   N_: () => (/* binding */ withRollback),
/* harmony export */   cQ: () => (/* binding */ forgetFinished),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8305);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6368);


/** The open request, or the earlier rollback whose clean-up is still pending. */
const rollbackOf = (state, id) => activeRollbacks(state).find((rollback) => rollback.id === id);
const activeRollbacks = ({ rollback, previousRollback }) => [previousRollback, rollback].filter((each) => each !== null);
function withRollback(state, id, change) {
    const changed = (each) => each?.id === id ? { ...each, ...change } : each;
    return { ...state, rollback: changed(state.rollback), previousRollback: changed(state.previousRollback) };
}
/**
 * A rollback that is restored takes over what an earlier one still owes: one revert takes both out of develop, one
 * recovery brings both back. `isRecovering`: the earlier one has its recovery already, which the new one will take in.
 */
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
        carriedDrift: (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .eachCommitOnce */ .Ql)([...rollback.carriedDrift, ...earlier.carriedDrift]),
        toRecover: joined([...rollback.toRecover, ...earlier.toRecover]),
        absorbed: [...earlier.absorbed, { rollback: id, issue, requestedAt }],
    };
}
/** Each head once. */
const eachOnce = (carried) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(carried, ({ number, head }) => `${number} ${head}`);
/** Spans that follow one another become one. */
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
/**
 * Restored, nothing held and nothing pending: what is left of it lives in its recovery. That people could not be told, say
 * because the repository has no issues, keeps nobody from asking for the next one.
 */
function forgetFinished(state) {
    const finished = activeRollbacks(state).filter((each) => isFinished(state, each));
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
/** Follow-ups of its recovery, which is in the state by itself. */
const outlives = ({ kind }) => kind === "close-rollback" || kind === "restack";
const isUntold = ({ kind, refusal }) => announcements.includes(kind) && refusal !== null;
const announcements = [
    "announce-request",
    "announce-failure",
    "announce-completion",
];
const concerns = (followUp, rollback) => "rollback" in followUp && followUp.rollback === rollback;


/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ eachCommitOnce),
/* harmony export */   Wq: () => (/* binding */ driftInRecovery)
/* harmony export */ });
/* unused harmony export driftText */
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9820);
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8305);



/** "151898b Call it hotfixed, by toni, bypassed the console". Without `@`: nobody is told by a list. */
const driftText = ({ sha, title, author }) => `${shortSha(sha)} ${escapeMarkdown(title, 200)}, by ${escapeMarkdown(author)}, bypassed the console`;
/** Each commit once. */
const eachCommitOnce = (drift) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(drift, ({ sha }) => sha);
/** What a recovery brings back besides pull requests, with that of the recoveries that it takes in. */
const driftInRecovery = ({ carriedDrift }, older) => eachCommitOnce([...carriedDrift, ...older.flatMap((each) => each.carriedDrift)]);


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followUpKey),
/* harmony export */   u: () => (/* binding */ settledKeys)
/* harmony export */ });
/** Every kind: how it is named and what settles it. The order in which they are settled is `settlers` of the actions. */
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
/** The identity of a follow-up, as entries and messages name it. */
const followUpKey = (identity) => nameOf(identity.kind, identity);
/** The keys of what this entry settles. */
const settledKeys = (facts) => kindNames.flatMap((kind) => settledKey(kind, facts) ?? []);
const kindNames = Object.keys(kinds);
const nameOf = (kind, identity) => kinds[kind].name(identity);
function settledKey(kind, facts) {
    const { name, settledBy } = kinds[kind];
    const identify = settledBy[facts.type];
    return identify === undefined ? undefined : name(identify(facts));
}


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ settleFollowUps),
/* harmony export */   bj: () => (/* binding */ refuseFollowUp),
/* harmony export */   n0: () => (/* binding */ withoutQuestion),
/* harmony export */   xK: () => (/* binding */ addFollowUps)
/* harmony export */ });
/* unused harmony exports trainStandsStill, isPinned, landingFollowUpOf, pendingLanding */
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9788);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81);
/* harmony import */ var _follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2232);



/**
 * Adds what follows from a result, each follow-up once; adding one again forgets an earlier refusal. `run` is the run
 * whose result it follows from.
 */
function addFollowUps(state, subjects, run) {
    const added = subjects.map((subject) => ({
        ...subject,
        key: (0,_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .followUpKey */ .A)(subject),
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
/** The state without the follow-ups that this entry settles. */
const settleFollowUps = (state, facts) => ({
    ...state,
    followUps: without(state, (0,_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .settledKeys */ .u)(facts)),
});
const without = ({ followUps }, keys) => followUps.filter(({ key }) => !keys.includes(key));
/** Drops the pending "ask for a rollback": a request or a newer deployment has settled it. */
const withoutQuestion = (state) => ({
    ...state,
    followUps: state.followUps.filter(({ kind }) => kind !== "ask-rollback"),
});
const refuseFollowUp = (state, key, refusal) => ({
    ...state,
    followUps: state.followUps.map((followUp) => (followUp.key === key ? { ...followUp, refusal } : followUp)),
});
/**
 * From the production intent until the first follow-up of its result is settled nothing moves staging, because the deployed
 * commit hangs on staging's history alone. A refused first follow-up is named and the train moves on. Rollbacks stop nothing.
 */
function trainStandsStill(state) {
    if (state.attempt !== null && state.attempt.mode === "deploy")
        return true;
    return state.followUps.some((followUp) => (followUp.kind === "tag" || followUp.kind === "pin-attempt") &&
        followUp.refusal === null &&
        followUp.commit.sha === state.train.tip.sha);
}
/** Released and not landed: production stands on it, so it stays. */
const isPinned = (state, place) => landingFollowUpOf(state, place) !== undefined;
const landingFollowUpOf = ({ followUps }, { number, head }) => followUps.find((followUp) => followUp.kind === "land" &&
    followUp.pullRequest.number === number &&
    followUp.pullRequest.head === head);
/** What keeps everybody else off staging; with GitHub's words and the remedy once it was refused. */
function pendingLanding({ version, pullRequest: { number }, refusal }) {
    const found = `#${number} went to production with ${version} and is not on ${branches.base} yet`;
    return refusal === null
        ? finding("landing-pending", `${found}.`)
        : finding("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony exports mention, quote, wholeLetters */

/**
 * The one renderer's escaping, for everything that goes into a comment, a summary or a release page.
 *
 * GitHub turns `@name`, `#12`, `GH-12` and bare addresses into mentions and links after Markdown is rendered, so a
 * backslash does not stop it; a zero-width space after the sign does. Pipes become entities, so that no escaped text can
 * end a table cell.
 */
const zeroWidthSpace = "&#8203;";
/** As one line of plain text: nothing in it is markup, mentions anybody or links anywhere. Cut to `limit` characters. */
function escapeMarkdown(untrusted, limit = 500) {
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
/** A mention that GitHub delivers. What is no login is shown as text. */
const mention = (login) => isUserLogin(login) && !login.endsWith("[bot]") ? `@${login}` : escapeMarkdown(`@${login}`);
/** As code on one line, exactly as it is, so that it can be copied. */
function codeSpan(untrusted, limit = 500) {
    const text = cutText(onOneLine(untrusted), limit);
    if (/^[\w./:#=+,()-](?:[\w ./:#=+,()-]*[\w./:#=+,()-])?$/.test(text))
        return `\`${text}\``;
    // Back quotes and pipes cannot be written between back quotes in a table; as entities they mean only themselves.
    return `<code>${text.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}
/** As a quotation, line by line; ends with the quotation. Cut to `limit` characters. */
function quote(untrusted, limit = 4000) {
    const lines = cutText(untrusted.trim(), limit).split(lineBreak);
    // Two spaces at the end keep the line break; spaces at the beginning would make a code block.
    const indentOf = (line) => "&nbsp;".repeat(line.length - line.trimStart().length);
    return lines.map((line) => `> ${indentOf(line)}${escapeMarkdown(line, limit)}`.trimEnd()).join("  \n");
}
/** The first row is the heading; cells are Markdown already. */
function table(rows) {
    const [heading, ...body] = rows;
    if (heading === undefined)
        return "";
    const line = (cells) => `| ${heading.map((_, column) => inCell(cells[column] ?? "")).join(" | ")} |`;
    return [line(heading), `|${heading.map(() => " --- |").join("")}`, ...body.map(line)].join("\n");
}
const inCell = (markdown) => onOneLine(markdown).replaceAll("|", "&#124;");
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Signs that are not shown, or that turn the direction of the text around them. */
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const onOneLine = (text) => text.split(lineBreak).join(" ").replaceAll("\t", " ").replace(invisible, "");
/** The first `limit` of them, as text that an entry can hold. */
const wholeLetters = (text, limit) => cutText(text.replaceAll(/\p{Surrogate}/gu, ""), limit);
/** Whole letters: none is ever cut in two. */
function cutText(text, limit) {
    const letters = Array.from(text);
    return letters.length <= limit ? text : `${letters.slice(0, Math.max(limit - 1, 0)).join("")}…`;
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ uniqueBy)
/* harmony export */ });
/** Each item whose key was not seen before, in order. */
function uniqueBy(items, keyOf) {
    const seen = new Set();
    return items.filter((item) => {
        const key = keyOf(item);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J0: () => (/* binding */ branches),
  SG: () => (/* binding */ changesTheRules),
  vD: () => (/* binding */ consoleName),
  dT: () => (/* binding */ environments),
  sh: () => (/* binding */ isPlainName),
  PW: () => (/* binding */ ownBranchPrefix),
  k1: () => (/* binding */ policyPath),
  Sz: () => (/* binding */ recoveryBranch),
  Z9: () => (/* binding */ revertBranch),
  s: () => (/* binding */ statusContext),
  RK: () => (/* binding */ useBase),
  Ev: () => (/* binding */ useNames),
  Vx: () => (/* binding */ usualNames),
  ib: () => (/* binding */ workflowsPath)
});

// UNUSED EXPORTS: attemptBranch, deployWorkflowPath, landingBranch, namesInUse, scratchBranch

;// CONCATENATED MODULE: ./build/domain/values/misconfigured.js
/**
 * The set-up is wrong, not the policy: an input, a permission, a missing branch or file. Nobody should argue with the
 * policy then, so this is kept apart from a refusal. Shown without a stack trace.
 */
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

/** Of a repository that chooses none, and whose default branch is the base of a new installation. */
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
/**
 * Branches of the loop. Their meaning is in the README, "Branches". A process works on one repository: whoever wires its
 * ports says which names that has (`useNames`), and says it again when its policy was read.
 */
const branches = {
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
/** Whether a text can be the name of a branch or an environment here: Markdown and a shell take it for nothing more. */
const isPlainName = (name) => /^[A-Za-z0-9][\w./-]{0,199}$/.test(name);
/**
 * Every text and every question to GitHub has these names from now on. Call it before anything else is read.
 * @throws MisconfiguredError for a base that Markdown or a shell could take for more than a name
 */
function useNames(names) {
    if (!isPlainName(names.base))
        throw new MisconfiguredError(`The default branch is called ${JSON.stringify(names.base)}.`, "Rename it: letters, digits, dots, dashes, underscores and slashes can be part of its name, and a letter or digit comes first.");
    chosen = names;
}
/** The same of the base alone; the other names stay. */
const useBase = (base) => useNames({ ...chosen, base });
/** Everything that the console makes and removes again lives below this prefix. */
const ownBranchPrefix = "release-console/";
const scratchBranch = (nonce) => `${ownBranchPrefix}scratch/${nonce}`;
const attemptBranch = (attempt) => `${ownBranchPrefix}attempt/${attempt}`;
const revertBranch = (rollback) => `${ownBranchPrefix}revert/${rollback}`;
const landingBranch = (version) => `${ownBranchPrefix}land/${version}`;
const recoveryBranch = (rollback) => `${ownBranchPrefix}recovery/${rollback}`;
/** Files that a revert never restores and whose change needs a maintainer: they hold the rules. */
const policyPath = ".github/release-console.yml";
const workflowsPath = ".github/workflows";
/** The user's deployment; production is always deployed by the default branch's. */
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
/** The name of the console itself in the log, for what it does without a person; no account can have this name together with the source `policy`. */
const consoleName = "release-console";


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isSameUser),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   P_: () => (/* binding */ includesUser),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   VJ: () => (/* binding */ versionParts),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yS: () => (/* binding */ isSameName),
/* harmony export */   zQ: () => (/* binding */ isUserLogin)
/* harmony export */ });
/* unused harmony exports isTreeSha, versionAsked */
const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const isCommitSha = (text) => shaPattern.test(text);
const isTreeSha = (text) => shaPattern.test(text);
/** Accounts that an enterprise manages end in `_` and its short code (`mona_acme`); bots in `[bot]`. */
const isUserLogin = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10})?(?:\[bot\])?$/.test(text);
/** Logins are compared whole and without regard to case. */
const isSameUser = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesUser = (users, user) => users.some((each) => isSameUser(each, user));
/** GitHub compares names of environments and labels without case, and shows them as somebody once wrote them. */
const isSameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesName = (names, name) => names.some((each) => isSameName(each, name));
/** Seven digits for people; never used to compare. */
const shortSha = (sha) => sha.slice(0, 7);
const isVersion = (text) => /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(text);
/** As people write versions: `1.2.0`, `V1.2.0` and `v1.2.0` are the same. Other text is left as it is. */
const versionAsked = (text) => {
    const trimmed = text.trim();
    return /^[vV]?\d+\.\d+\.\d+$/.test(trimmed) ? `v${trimmed.replace(/^[vV]/, "")}` : trimmed;
};
function versionParts(version) {
    const [major = 0, minor = 0, patch = 0] = version.slice(1).split(".").map(Number);
    return { major, minor, patch };
}
/** Negative when `one` is lower. */
function compareVersions(one, other) {
    const [a, b] = [versionParts(one), versionParts(other)];
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shortName),
/* harmony export */   i: () => (/* binding */ chooseBranch)
/* harmony export */ });
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1922);
/* harmony import */ var _git_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6740);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4378);



/**
 * The newest state of the log that the clone has: its own branch or what was fetched. A newer one is taken only when it
 * contains the older one; the last entry of the older one, which seals all before it, must be the same file in both.
 */
async function chooseBranch(clone, branch) {
    const remotes = (await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["remote"])).stdout.split("\n").filter((name) => name !== "");
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
    const also = others.map(({ ref }) => `${shortName(ref)} is there, too; it was not read. To read it: --branch ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(shortName(ref))}.`);
    if (fetched === undefined || fetched.commit === first.commit)
        return { ...first, notes: also, diverged: null };
    const choice = await newerOf(clone, first, fetched);
    return { ...choice, notes: [...choice.notes, ...also] };
}
const shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes)\//, "");
/** The remote that a clone has by default goes before others. */
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
    const listed = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
    if (listed.code !== 0)
        return undefined;
    const object = listed.stdout.trim();
    const peeled = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["rev-parse", "--verify", "--end-of-options", `${object}^{commit}`]);
    if (peeled.code === 0)
        return peeled.stdout.trim();
    throw (0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(`${shortName(ref)} is at ${object.slice(0, 12)}, and that commit is missing or unreadable`, {
        stderr: `${peeled.stderr}\nmissing object`,
        directory: clone.directory,
    });
}
async function noBranch(clone, branch, remotes) {
    const remote = remoteOrder(remotes)[0];
    const found = `${clone.directory} has no branch ${[branch, ...remotes.map((name) => `${name}/${branch}`)].join(" or ")}.`;
    const damage = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["for-each-ref", "--format=%(refname)", `refs/heads/${branch}`]);
    if (damage.stderr.trim() !== "")
        return (0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(found, { stderr: damage.stderr, directory: clone.directory });
    return new _git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableCloneError */ .hF(found, remote === undefined
        ? "It has no remote to fetch from: give the directory of another clone with --repo, or name the branch with --branch."
        : `Fetch it: git -C ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(clone.directory)} fetch ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(remote)} ${(0,_git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${branch}:refs/remotes/${remote}/${branch}`)} (name another one with --branch).`);
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
/** By the names of the files, one folder after the other: no file is read. */
async function lastEntry(clone, { commit }) {
    let folder = "entries/";
    for (;;) {
        const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, ["ls-tree", "-z", "--full-tree", commit, folder]);
        const last = stdout.split("\0").findLast((line) => /^(?:040000|100644) /.test(line));
        const [, type, object = "", path = ""] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(last ?? "") ?? [];
        if (type === "tree")
            folder = `${path}/`;
        else {
            const sequence = (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .sequenceOfPath */ .I)(path);
            return sequence === undefined ? undefined : { sequence, blob: object };
        }
    }
}
async function holds(clone, { commit }, { sequence, blob }) {
    const { stdout } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(clone, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${commit}:${(0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPath */ .s)(sequence)}`,
    ]);
    return stdout.trim() === blob;
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   hF: () => (/* binding */ UnreadableCloneError)
/* harmony export */ });
/** The clone cannot be read: nothing is said about the log in it. */
class UnreadableCloneError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
/** git's words, the most telling first. What people have to do differs by cause. */
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
/** What to do about words of git. */
const remedyFor = (words, directory) => causes.find(({ pattern }) => pattern.test(words))?.remedy(directory) ??
    "Run git fsck in the clone; clone it anew if that finds something.";
const linesShown = 4;
/** What git said, in one line: errors before warnings, hints left out. */
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
/** For a shell, as a person would paste it. */
const quoted = (text) => /^[\w./~@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;


/***/ }),

/***/ 4378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   Bt: () => (/* binding */ trustedDirectories),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Tu: () => (/* binding */ readOnly)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _git_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6740);


/** Runs one git command to its end. Rejects with `UnreadableCloneError` when there is no git. */
async function runGit(place, args, input = "") {
    return await new Promise((resolve, reject) => {
        const options = { env: gitEnvironment(), maxBuffer: 1 << 30 };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...place.args, ...args], options, (error, stdout, stderr) => {
            if (error === null)
                resolve({ code: 0, stdout, stderr });
            else if (typeof error.code === "number")
                resolve({ code: error.code, stdout, stderr });
            else
                reject(new _git_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableCloneError */ .hF(`git cannot be started: ${error.message}`, "Install git, and have it on the PATH."));
        });
        child.stdin?.on("error", () => undefined); // a command that fails early does not read its input
        child.stdin?.end(input);
    });
}
/** Starts a git command whose output is too long to keep. */
function startGit(place, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...place.args, ...args], { env: gitEnvironment(), stdio: ["pipe", "pipe", "pipe"] });
}
/**
 * Nothing around us may point git elsewhere, put other objects in place of these, start a program or go to the network:
 * no variable of git's own is passed on, and no configuration but the repository's is read.
 */
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
/** Where git's own programs are, in installations that were moved. */
const ownNeeds = new Set(["GIT_EXEC_PATH"]);
/** What the repository's own configuration may not do while it is read. */
const readOnly = [
    "--no-pager",
    "-c",
    "protocol.allow=never",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
];
/**
 * The folders that the person trusts (`safe.directory`, system and global), as arguments: the one thing that is taken over
 * from their configuration, because git refuses the repositories of other owners without it.
 */
async function trustedDirectories() {
    const args = ["config", "--null", "--get-all", "safe.directory"];
    const lists = await Promise.all(["--system", "--global"].map(async (scope) => await ask(scope, args)));
    return lists.flat().flatMap((value) => ["-c", `safe.directory=${value}`]);
}
async function ask(scope, [name = "", ...args]) {
    return await new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [name, scope, ...args], (error, stdout) => {
            resolve(error === null ? stdout.split("\0").slice(0, -1) : []);
        }).stdin?.end();
    });
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ remedyFor)
/* harmony export */ });
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
    "wrong-notes": entriesAreSound,
    diverged: "A log only grows, so one of the two was rewritten or written to by hand; this does not say which. Compare both with a hash kept elsewhere (--contains), and look up who pushed to the branch.",
    "moved-tag": "Somebody moved or replaced this tag: fetch it anew (git fetch --tags --force), and if it says the same, look up who may past the rules for tags.",
    "hash-not-found": "Fetch the branch anew and verify again; if it says the same, compare this clone with the place where the hash was kept; look up who may push to the branch past its rules.",
};
/** What to do about a fault. */
const remedyFor = (fault) => remedies[fault];


/***/ }),

/***/ 4338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readLog),
  I: () => (/* binding */ verifyLog)
});

// EXTERNAL MODULE: ./build/domain/log/canonical-json.js
var canonical_json = __nccwpck_require__(4093);
;// CONCATENATED MODULE: ./build/domain/state/state-file.js

/** The only text that `state.json` may have. */
const renderState = (state) => `${(0,canonical_json/* indentedCanonicalJson */.ww)(state)}\n`;

;// CONCATENATED MODULE: ./build/adapters/node-crypto.js
/** node:crypto, loaded when it is needed: an action makes its first requests without it. */
const nodeCrypto = () => process.getBuiltinModule("node:crypto");

;// CONCATENATED MODULE: ./build/adapters/sha256.js

/** Lowercase hex SHA-256 of the text in UTF-8. */
const sha256 = (text) => {
    const crypto = nodeCrypto();
    // In one call where Node has that (20.12); 20.0 to 20.11 do not.
    return typeof crypto.hash === "function"
        ? crypto.hash("sha256", text, "hex")
        : crypto.createHash("sha256").update(text, "utf8").digest("hex");
};

// EXTERNAL MODULE: ./build/verify/clone/choose-branch.js
var choose_branch = __nccwpck_require__(1274);
;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: ./build/verify/clone/git-failures.js
var git_failures = __nccwpck_require__(6740);
// EXTERNAL MODULE: ./build/verify/clone/git-process.js
var git_process = __nccwpck_require__(4378);
;// CONCATENATED MODULE: ./build/verify/clone/read-tree.js




/** All files of a commit, ordered by path, as many at a time as git hands over: the list may be longer than memory. */
async function* listFiles(clone, commit) {
    const child = (0,git_process/* startGit */.BE)(clone, ["ls-tree", "-r", "-z", "--full-tree", commit]);
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
            throw (0,git_failures/* failure */.V2)(`The files of ${commit.slice(0, 12)} cannot be listed`, {
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
/** Files that were asked of git and are not read yet: enough to keep it busy. */
const mostInFlight = 8192;
/** The files' contents, in the order given, by one process however many there are. */
async function* readFiles(clone, files) {
    const child = (0,git_process/* startGit */.BE)(clone, ["cat-file", "--batch", "--buffer"]);
    const ended = endOf(child);
    const asked = new Queue();
    child.stdin.on("error", () => undefined); // a reader that stops early closes the pipe on purpose
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
            await Promise.race([(0,external_node_events_.once)(child.stdin, "drain"), asked.closed]);
        if (asked.length > mostInFlight)
            await asked.room();
    }
    child.stdin.end();
    return undefined;
}
/** Files in the order in which git was asked for them. */
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
/** `<blob> blob <size>\n<bytes>\n` each; what has not arrived whole is left for the next time. */
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
const unreadable = (clone, { path }, stderr) => (0,git_failures/* failure */.V2)(`git cannot read ${path}`, { stderr, directory: clone.directory });
async function endOf(child) {
    let stderr = "";
    child.stderr.on("data", (text) => {
        if (stderr.length < 10_000)
            stderr += text.toString();
    });
    const [code] = (await (0,external_node_events_.once)(child, "close"));
    return { code: code ?? -1, stderr };
}

// EXTERNAL MODULE: ./build/domain/log/entry-path.js
var entry_path = __nccwpck_require__(1922);
;// CONCATENATED MODULE: ./build/domain/log/entry-schema.js
/** Whether a parsed file has the parts of an entry, no more and no fewer. What its facts say in detail is not looked at. */
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
/** Every type there is; the compiler keeps it complete. */
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
/** Enough of a value to recognise it. */
const quote = (value) => value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);

;// CONCATENATED MODULE: ./build/domain/log/hash-chain.js



/** Before the first entry. */
const emptyLogHead = { sequence: 0, hash: "0".repeat(64), time: "" };
/** Gives drafts their places after `head`. Time never goes back, even when the clock did. */
function sealEntries(head, drafts, { time, run, policy, state, sha256 }) {
    let last = head;
    return drafts.map(({ actor, facts }, index) => {
        const unsealed = {
            schema: 1,
            sequence: last.sequence + 1,
            time: last.time > time ? last.time : time,
            type: facts.type,
            actor,
            run,
            facts,
            policy,
            ...(state === undefined || index < drafts.length - 1 ? {} : { state }),
            previous: last.hash,
        };
        const entry = { ...unsealed, hash: sha256(canonicalJson(unsealed)) };
        last = entry;
        return entry;
    });
}
/** The only text that a file of this entry may have: its parts in this order, all below them in canonical order. */
function renderEntry(entry) {
    const { schema, sequence, time, type, actor, run, facts, policy, state, previous, hash } = entry;
    const first = { schema, sequence, time, type, actor, run, facts, policy };
    const members = { ...first, ...(state === undefined ? {} : { state }), previous, hash };
    return `${(0,canonical_json/* indentedMembers */.t6)(members)}\n`;
}
/** Verifies files in the order of their paths, all of them; `visit` sees each entry that is sound so far. @internal for tests */
async function verifyChain(files, { sha256, visit }) {
    let head = emptyLogHead;
    for await (const file of files) {
        const verdict = verifyEntry(head, file, sha256);
        if (verdict.kind === "broken")
            return verdict;
        head = verdict.entry;
        visit?.(verdict.entry);
    }
    return { kind: "intact", entries: head.sequence, head: head.hash };
}
/** What an entry says of the one before it, where that one is not looked at. */
function headBefore(text, sequence) {
    const previous = /"previous": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
    return { sequence: sequence - 1, hash: previous, time: emptyLogHead.time };
}
/** Whether the file holds the entry that comes after `head`, to the byte. */
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
    const found = (0,entry_path/* sequenceOfPath */.I)(path);
    if (found === sequence)
        return undefined;
    if (found === undefined || found < sequence) {
        return {
            kind: "broken",
            sequence,
            path,
            fault: "foreign-file",
            problem: `${path} is no place of an entry; the next one belongs at ${(0,entry_path/* entryPath */.s)(sequence)}.`,
        };
    }
    return {
        kind: "broken",
        sequence,
        path: (0,entry_path/* entryPath */.s)(sequence),
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
/** Hash before layout: a changed value is the graver news than changed white space. */
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
        return sha256((0,canonical_json/* canonicalJson */.dj)(unsealed));
    }
    catch (error) {
        if (error instanceof canonical_json/* NotJsonError */.wq)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/domain/state/log-contradictions.js

/**
 * What this entry contradicts in what the log said before it: a release whose tree never stood healthy on staging, one with
 * a pull request that nobody approved, a rollback to something that was no good release. The console writes none of these,
 * so a log that holds one was not written by it, however well its hashes fit. undefined: nothing.
 */
function contradictionOf(before, facts) {
    if (facts.type !== "production-deployment-started")
        return undefined;
    const { version, commit } = facts;
    if (facts.mode === "rollback") {
        const target = before.releases.find((release) => release.version === version);
        if (target?.commit.sha === commit.sha && target.rolledBackBy === null)
            return undefined;
        return `It goes back to ${version} at ${(0,values/* shortSha */.Fu)(commit.sha)}, which is no good release of this log.`;
    }
    if (!before.staging.healthy.some(({ tree }) => tree === commit.tree)) {
        return `It deploys tree ${(0,values/* shortSha */.Fu)(commit.tree)} as ${version}, which never stood healthy on staging.`;
    }
    const unapproved = facts.pullRequests.find(({ number, head }) => !before.grants.some((grant) => grant.pullRequest === number && grant.head === head));
    if (unapproved === undefined)
        return undefined;
    return `It deploys #${unapproved.number} at ${(0,values/* shortSha */.Fu)(unapproved.head)} with ${version}, which no entry approves.`;
}

// EXTERNAL MODULE: ./build/domain/reducer/reduce.js + 7 modules
var reduce = __nccwpck_require__(4155);
;// CONCATENATED MODULE: ./build/verify/facts/checks.js
const when = (isGood) => (value) => isGood(value) ? undefined : "";
const checks_text = when((value) => typeof value === "string");
const flag = when((value) => typeof value === "boolean");
/** A whole number from 0. */
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
/** Parts that are not named are let be: a newer version may have more. */
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

/** Parts that several entries have. */
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
});
const drift = object({ sha: sha, title: checks_text, author: checks_text });
const health = oneOf("healthy", "unverified");
const source = oneOf("environment", "review", "comment", "policy");
const method = oneOf("fast-forward", "merge", "squash", "rebase", "by-hand");
const target = object({ version: version, commit });
const delivery = object({ channel: checks_text, to: checks_text, delivered: flag, detail: checks_text });
const finding = object({ code: checks_text, found: checks_text });
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


/** Parts of the entries about rollbacks. */
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
        failures: list(finding),
        warnings: list(finding),
        issue: nullOr(count),
    },
    "rollback-rejected": { rollback: checks_text, by: checks_text, reason: checks_text },
    "rollback-withdrawn": { rollback: checks_text, by: checks_text, cause: checks_text },
    "rollback-end-announced": { rollback: checks_text },
    "rollback-completion-announced": { rollback: checks_text, deliveries: list(delivery) },
    "rollback-closed": { rollback: checks_text, by: oneOf("recovered"), version: nullOr(version) },
};

;// CONCATENATED MODULE: ./build/verify/facts/fact-shapes.js



/**
 * The first part of an entry's facts that is not what an entry of its type has there: `.commit.sha`. undefined: all are.
 * Nothing that the console wrote has one, so an entry that has was written by somebody else.
 */
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
        findings: optional(list(finding)),
    },
    "objections-lifted": { pullRequest: count, by: checks_text, lifted: list(count), comment: nullOr(count) },
    "ejection-ordered": { command: oneOf("eject", "ship"), ejections: list(span), by: checks_text, comment: count },
    "ejection-lifted": { pullRequest: count, by: checks_text, comment: count },
    "command-refused": {
        pullRequest: count,
        command: checks_text,
        by: checks_text,
        reason: checks_text,
        findings: list(finding),
        comment: count,
    },
    "command-answered": { comment: count, answer: nullOr(count) },
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

;// CONCATENATED MODULE: ./build/verify/quick-entry.js


/**
 * The entry that comes after `head`, when the file holds it to the byte; undefined when that is not certain: then
 * `verifyEntry` says what is wrong, if anything is. Says nothing else than that, several times as fast, because the
 * engine's own JSON writes both texts once the order of the keys is known.
 */
function quickEntry(head, { path, text }, sha256) {
    const sequence = head.sequence + 1;
    if (text === null || path !== (0,entry_path/* entryPath */.s)(sequence))
        return undefined;
    // Half of a surrogate pair is written as an escape; whole ones never are.
    if (text.includes(String.raw `\ud`))
        return undefined;
    const entry = parse(text);
    if (entry === undefined || !hasParts(entry))
        return undefined;
    if (entry.sequence !== sequence || entry.previous !== head.hash || entry.time < head.time)
        return undefined;
    if (!isInOrder(entry.run, 1) || !isInOrder(entry.facts, 1))
        return undefined;
    if (!isSealed(entry, sha256))
        return undefined;
    return `${JSON.stringify(entry, null, 2)}\n` === text ? entry : undefined;
}
/** In the order of RFC 8785; once the keys are in order, the engine's own JSON is the RFC's. */
function isSealed({ actor, facts, policy, previous, run, schema, sequence, state, time, type, hash }, sha256) {
    // A state that is not there is undefined, which JSON leaves out.
    const unsealed = { actor, facts, policy, previous, run, schema, sequence, state, time, type };
    return sha256(JSON.stringify(unsealed)) === hash;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Only the last entry of a transaction says what the state is. */
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
const deepestLevel = 100;
/** Whether every object below has its keys in the order of RFC 8785. */
function isInOrder(value, level) {
    if (typeof value !== "object" || value === null)
        return true;
    if (level > deepestLevel)
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





/** Follows a log file by file: each must be the next entry to the byte, and able to follow what came before. */
class EntryChain {
    sha256;
    state;
    last;
    #head = emptyLogHead;
    constructor(sha256) {
        this.sha256 = sha256;
    }
    /** What is wrong with the file; undefined: `last` is its entry now. */
    next(file) {
        const quick = quickEntry(this.#head, file, this.sha256);
        if (quick !== undefined)
            return this.#follow(quick, file.path);
        const found = verifyEntry(this.#head, file, this.sha256);
        if (found.kind === "sound")
            return this.#follow(found.entry, file.path);
        const { sequence, path, fault, problem } = found;
        return { sequence, path, fault, problem };
    }
    #follow(entry, path) {
        const problem = this.#impossible(entry);
        if (problem !== undefined) {
            const { sequence, type } = entry;
            const said = `Entry ${sequence} (${type}) cannot follow the ones before it: ${problem}`;
            return { sequence, path, fault: "impossible-entry", problem: said };
        }
        this.#head = entry;
        this.last = entry;
        return undefined;
    }
    /** What is wrong with an entry that is sealed rightly: the console never wrote it. */
    #impossible(entry) {
        const wrong = wrongFact(entry);
        if (wrong !== undefined)
            return `its facts${wrong} is not what such an entry has there.`;
        try {
            const contradiction = this.state === undefined ? undefined : contradictionOf(this.state, entry.facts);
            if (contradiction === undefined)
                this.state = (0,reduce/* reduceEntry */.Ht)(this.state, entry);
            return contradiction;
        }
        catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/verify/clone/find-clone.js




/**
 * The repository in a folder. Where the person named the folder, it must be the repository's own top or its git folder:
 * git would go up, and the verdict would be about another repository. Without a name, the one around us is meant.
 */
async function findClone(named) {
    const directory = (0,external_node_path_.resolve)(named ?? ".");
    const discovery = {
        args: ["-C", directory, ...git_process/* readOnly */.Tu, "-c", "safe.bareRepository=all", ...(await (0,git_process/* trustedDirectories */.Bt)())],
    };
    const answer = await (0,git_process/* runGit */.EO)(discovery, ["rev-parse", "--absolute-git-dir", "--is-bare-repository"]);
    if (answer.code !== 0)
        throw (0,git_failures/* failure */.V2)(`${directory} is not a git repository that can be read`, {
            stderr: answer.stderr,
            directory,
        });
    const [gitDirectory = ""] = answer.stdout.split("\n");
    const top = (await (0,git_process/* runGit */.EO)(discovery, ["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
    const own = top === "" ? gitDirectory : top;
    if (named !== undefined && ![top, gitDirectory].some((place) => isSamePlace(place, directory)))
        throw new git_failures/* UnreadableCloneError */.hF(`${directory} is not a repository of its own; it lies in ${own}.`, `If that is the one you mean: --repo ${(0,git_failures/* quoted */.TL)(own)}`);
    const place = { args: ["--git-dir", gitDirectory, ...git_process/* readOnly */.Tu] };
    const format = await (0,git_process/* runGit */.EO)(place, ["rev-parse", "--show-object-format"]);
    return {
        ...place,
        directory: own,
        objectFormat: format.stdout.trim() === "sha256" ? "sha256" : "sha1",
    };
}
const isSamePlace = (one, other) => one !== "" && (real(one) === real(other) || real(one) === real((0,external_node_path_.join)(other, ".git")));
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/verify/log-clone.js


/** The newest state of the log that the repository has. `directory` undefined: the repository around us. */
async function openLogClone(directory, branch) {
    const clone = await findClone(directory);
    return { clone, ...(await (0,choose_branch/* chooseBranch */.i)(clone, branch)) };
}

;// CONCATENATED MODULE: ./build/verify/clone/read-tags.js


/**
 * Commits of those tags that the clone has; of an annotated one, and of a tag of a tag, the commit that it names in the end.
 * Only what `names` asks for is looked up.
 */
async function readTags(clone, names) {
    const listed = await (0,git_process/* runGit */.EO)(clone, ["for-each-ref", "--format=%(refname:strip=2)", "refs/tags/"]);
    if (listed.code !== 0)
        throw (0,git_failures/* failure */.V2)("The tags cannot be listed", { stderr: listed.stderr, directory: clone.directory });
    const present = new Set(listed.stdout.split("\n"));
    const wanted = names.filter((name) => present.has(name));
    // `%(*objectname)` of for-each-ref goes one tag deep before git 2.45.
    const { stdout } = await (0,git_process/* runGit */.EO)(clone, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], wanted.map((name) => `refs/tags/${name}^{}\n`).join(""));
    const answers = stdout.split("\n");
    return new Map(wanted.flatMap((name, index) => {
        const [object = "", type] = (answers[index] ?? "").split(" ");
        return type === undefined || type === "missing" ? [] : [[name, object]];
    }));
}

;// CONCATENATED MODULE: ./build/verify/verify-notes-and-tags.js



/** What the entries say was written beside them: files of notes and tags. The last word on each counts. */
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
/** Notes are what people read: each file must be the very bytes that the console wrote, and no other may lie there. */
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
/** A clone may hold some tags or none; one that it holds must be where the log says that it was made. */
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









/**
 * Whether the log in a clone is whole: every file, the chain of all entries, the state that follows from them, the notes
 * as they were written, and those tags of releases that the clone has.
 */
const verifyLog = async (request) => (await readLog(request)).verdict;
/** Verifies the log and shows each sound entry to `visit`; entries are read once and not kept. */
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
        (await findStateProblem(clone, replay.others, replay.state)) ??
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
/** Goes through the entries once, and keeps what the rest of the branch is compared with. */
class Replay {
    contains;
    visit;
    written = new WrittenThings();
    /** Files that are no entries, and the first entry that is no plain file. */
    others = [];
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
        const { last: entry, state } = this.#chain;
        if (entry === undefined || state === undefined)
            return undefined;
        this.written.note(entry);
        this.containsHash ||= entry.hash === this.contains;
        this.visit?.(entry, state);
        return undefined;
    }
}
/** What the console writes beside the entries. */
const furtherFiles = /^(?:state\.json|README\.md|RELEASE_NOTES\.md|releases\/[^/]+\.(?:md|json))$/;
function findForeignFile(files) {
    const foreign = files.find(({ path, isPlain }) => !isPlain || !furtherFiles.test(path));
    if (foreign === undefined)
        return undefined;
    const { path, isPlain } = foreign;
    const problem = isPlain
        ? `${path} does not belong on this branch.`
        : `${path} is a link, an executable or a submodule; the console writes plain files only.`;
    return { fault: "foreign-file", sequence: (0,entry_path/* sequenceOfPath */.I)(path) ?? null, path, problem };
}
async function findStateProblem({ clone }, files, state) {
    const path = "state.json";
    const about = { sequence: null, path };
    const file = files.find((each) => each.path === path);
    if (file === undefined)
        return { fault: "missing-state", ...about, problem: "state.json is missing." };
    for await (const [content] of readFiles(clone, [[file]])) {
        const text = content?.text ?? null;
        if (text === renderState(state))
            return undefined;
        return {
            fault: "wrong-state",
            ...about,
            problem: `state.json is not what follows from the entries${differingParts(text, state)}.`,
        };
    }
    return undefined;
}
function differingParts(text, state) {
    const found = verify_log_parse(text);
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
        return (0,canonical_json/* canonicalJson */.dj)(part);
    }
    catch {
        return undefined;
    }
}
function verify_log_parse(text) {
    try {
        const value = JSON.parse(text ?? "");
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const hashNotFound = (hash) => ({
    fault: "hash-not-found",
    sequence: null,
    path: null,
    problem: `No entry has the hash ${hash}. Either this clone is older than that hash, or the log was rewritten or cut since it was written down.`,
});
/** A log only grows: of two states of it one contains the other. */
function divergence({ ref, diverged }) {
    if (diverged === null)
        return undefined;
    return {
        fault: "diverged",
        sequence: null,
        path: null,
        problem: `${(0,choose_branch/* shortName */.E)(ref)} and ${(0,choose_branch/* shortName */.E)(diverged.ref)} (${diverged.commit.slice(0, 7)}) go on in different ways: neither contains the last entry of the other. ${(0,choose_branch/* shortName */.E)(ref)} is intact in itself.`,
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/domain/policy/did-you-mean.js
var did_you_mean = __nccwpck_require__(1281);
;// CONCATENATED MODULE: ./build/audit/report/moments.js
const pattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;
/**
 * A time as people write it, as the log writes times: UTC with milliseconds. A day is its beginning; a time without a zone
 * is UTC. undefined: it is no time.
 */
function readMoment(text) {
    const [, day, minute = "00:00", second = "00", part = "", zone = "Z"] = pattern.exec(text) ?? [];
    if (day === undefined)
        return undefined;
    const written = `${day}T${minute}:${second}.${part.padEnd(3, "0")}`;
    const time = new Date(`${written}${zone}`);
    if (Number.isNaN(time.getTime()))
        return undefined;
    // The engine turns 31 February into a day of March.
    const isReal = new Date(`${written}Z`).toISOString().startsWith(`${day}T`);
    return isReal ? time.toISOString() : undefined;
}
/** Looser than GitHub's rule for logins: bots and the console's own name are people of a log, too. */
const isLoginLike = (text) => /^[\w.[\]-]{1,100}$/.test(text);

;// CONCATENATED MODULE: ./build/audit/report/rows.js
/** Names of the columns that every format has, in this order. Stable: programs read the CSV. */
const columns = [
    "kind",
    "id",
    "time",
    "result",
    "version",
    "previous",
    "requested by",
    "approved by",
    "approver is another person",
    "checks",
    "pull requests",
    "bypassed the console",
    "tested",
    "ran",
    "health",
    "reason",
    "evidence",
    "rolled back by",
    "links",
    "log entries",
    "log",
];
/** The cells of a record as plain text, in the order of `columns`. */
function cellsOf(record, log) {
    const { approvals, separation, pullRequests, drift, tested, ran, links, entries } = record;
    return [
        record.kind,
        record.id,
        record.time,
        record.result,
        record.version ?? "",
        record.previous ?? "",
        record.requestedBy.join(", "),
        approvals.map(approvalText).join("; "),
        separation === null ? "" : `${verdictWords[separation.verdict]}: ${separation.why}`,
        checksText(record),
        pullRequests
            .map(({ number, title, author, head }) => `#${number} ${title} (${author}, ${head})`)
            .join("; "),
        drift.map(({ sha, title, author }) => `${sha} ${title} (${author})`).join("; "),
        tested === null ? "" : `${tested.deployment} at ${tested.at}, tree ${tested.tree}, ${tested.health}`,
        ran === null ? "" : `${ran.deployment}, commit ${ran.commit}, tree ${ran.tree}${sameTree(record)}`,
        ran?.health ?? "",
        record.reason ?? "",
        record.evidence ?? "",
        record.rolledBackBy ?? "",
        links.map(({ text, url }) => `${text} ${url}`).join("; "),
        entries.map(({ sequence, says, hash }) => `${sequence} ${says} ${hash}`).join("; "),
        logWord(log),
    ];
}
const sameTree = ({ tested, ran }) => {
    if (tested === null || ran === null)
        return "";
    return tested.tree === ran.tree ? " (the tree that was tested)" : " (not the tree that was tested)";
};
const approvalText = ({ by, at, source, withdrawn }) => `${by} at ${at} by ${source}${withdrawn === null ? "" : `, taken back at ${withdrawn}`}`;
const verdictWords = {
    kept: "yes",
    "not-kept": "NO",
    unknown: "not known",
    beforehand: "approved beforehand",
    "not-approved": "NOT APPROVED",
};
function checksText({ checks, kind }) {
    if (checks.length === 0)
        return kind === "release" ? "not in the log" : "";
    return checks
        .map(({ name, app, workflow, conclusion, run }) => {
        const from = [workflow, app].filter((each) => each !== null).join(", ");
        return `${name}${from === "" ? "" : ` (${from})`}: ${conclusion ?? "unknown"}${run === null ? "" : `, run ${run}`}`;
    })
        .join("; ");
}
const logWord = ({ isIntact, problem }) => isIntact ? "intact" : `NOT INTACT (${problem?.fault ?? "unknown"}); this row is from its sound part`;
/** What stands on top of every report that a person reads. */
function bannerOf({ log, repository }) {
    const where = `${repository}, ${log.ref} at ${log.commit.slice(0, 12)}`;
    if (log.problem === null)
        return [
            `The release log is intact: ${where}, ${log.entries} entries, head ${log.head ?? ""}.`,
            ...log.notes,
        ];
    const { fault, sequence, path, found, remedy } = log.problem;
    const place = sequence === null ? (path ?? "") : `entry ${sequence}`;
    return [
        `THE RELEASE LOG IS NOT INTACT (${fault}${place === "" ? "" : `, ${place}`}): ${where}.`,
        `Found: ${found}`,
        `Do: ${remedy}`,
        log.entries === 0
            ? "No entry is sound: nothing can be reported."
            : `What follows rests on the sound entries 1 to ${log.entries} alone (head ${log.head ?? ""}). What came after them is not in it.`,
        ...log.notes,
    ];
}

// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __nccwpck_require__(9820);
;// CONCATENATED MODULE: ./build/audit/report/text.js

/** Signs that are not shown, or that turn the direction of the text around them, as escapes: a title stays a title. */
const visible = (text) => text.replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** One line, as it is, cut to a length that fits a cell. */
const cellText = (text, limit = 300) => (0,markdown/* cutText */.IN)(visible(text), limit);
const isWebAddress = (url) => /^https?:\/\/[^\s"'<>]+$/.test(url);

;// CONCATENATED MODULE: ./build/audit/report/render-csv.js


/**
 * RFC 4180, one row a record, every cell in quotes. No cell begins with a sign that a spreadsheet takes for a formula:
 * such a one gets an apostrophe in front, and so does a name or reason that it would take for a number: 12e4567 is infinite there.
 */
function renderCsv({ records, log }) {
    const rows = [[...columns], ...records.map((record) => cellsOf(record, log))];
    return rows.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}
/** Full-width signs are formulas in some locales; blanks before a sign are dropped by spreadsheets. */
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;
const number = /^\s*\d[\d.,]*(?:e\d+)?\s*$/i;
/** Spreadsheets hold 32,767 letters in a cell. */
const longest = 32_000;
/** @internal used here and by tests */
function csvCell(text) {
    const shown = visible(text).slice(0, longest);
    return `"${(formula.test(shown) || number.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/audit/report/render-html.js


const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid GrayText;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{width:14rem}code{font-size:.85em;overflow-wrap:anywhere}.log{border-left:.3rem solid #1a7f37;padding:.5rem 1rem}.log.broken{border-color:#cf222e;font-weight:bold}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;
/** One page that needs nothing else: no script, no request. */
function renderHtml(report) {
    const { title, answers, records, log } = report;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
<div class="log${log.isIntact ? "" : " broken"}" role="${log.isIntact ? "note" : "alert"}">${bannerOf(report)
        .map((line) => `<p>${escapeHtml(line, 1000)}</p>`)
        .join("")}</div>
${answers.length === 0 ? "" : `<ul>${answers.map((answer) => `<li>${escapeHtml(answer, 1000)}</li>`).join("")}</ul>`}
${records.length === 0 ? "<p>No record answers this.</p>" : records.map((record) => section(record, report)).join("\n")}
</main></body></html>
`;
}
function section(record, { log }) {
    const cells = cellsOf(record, log);
    const rows = columns.map((name, index) => {
        const cell = cells[index] ?? "";
        if (cell === "" || name === "links" || name === "log entries")
            return "";
        return `<tr><th scope="row">${name}</th><td>${escapeHtml(cell, 1000)}</td></tr>`;
    });
    const links = record.links.map(({ text, url }) => render_html_link(text, url)).join(", ");
    const entries = record.entries.map(({ sequence, time, says, hash, run }) => `<tr><td>${sequence}</td><td>${escapeHtml(time)}</td><td>${render_html_link(says, run)}</td><td><code>${escapeHtml(hash)}</code></td></tr>`);
    return `<section><h2>${escapeHtml(`${record.kind} ${record.id}`)}</h2><table>${rows.join("")}${links === "" ? "" : `<tr><th scope="row">links</th><td>${links}</td></tr>`}</table>${entries.length === 0
        ? ""
        : `<table><thead><tr><th>entry</th><th>time</th><th>says</th><th>hash</th></tr></thead><tbody>${entries.join("")}</tbody></table>`}</section>`;
}
const render_html_link = (text, url) => isWebAddress(url)
    ? `<a rel="noreferrer" href="${escapeHtml(url, url.length)}">${escapeHtml(text)}</a>`
    : escapeHtml(text);
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escapeHtml = (text, limit = 300) => cellText(text, limit).replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");

;// CONCATENATED MODULE: ./build/audit/report/render-markdown.js



/** Above this number of records there is a table alone. */
const mostDetails = 25;
const overview = [
    "kind",
    "id",
    "time",
    "result",
    "requested by",
    "approved by",
    "approver is another person",
    "reason",
];
function renderMarkdown(report) {
    const { title, answers, records, log } = report;
    const banner = bannerOf(report).map((line) => `> ${plain(line)}  `);
    return `${[
        `# ${plain(title)}`,
        [...(log.isIntact ? [] : ["> [!CAUTION]"]), ...banner].join("\n"),
        ...(answers.length === 0 ? [] : [answers.map((answer) => `- ${plain(answer)}`).join("\n")]),
        records.length === 0 ? "No record answers this." : overviewOf(report),
        ...(records.length > mostDetails ? [] : records.map((record) => details(record, report))),
    ].join("\n\n")}\n`;
}
const plain = (text) => (0,markdown/* escapeMarkdown */.FV)(cellText(text), 1000);
function overviewOf({ records, log }) {
    const rows = records.map((record) => {
        const cells = cellsOf(record, log);
        return overview.map((name) => plain(cells[columns.findIndex((column) => column === name)] ?? ""));
    });
    return (0,markdown/* table */.tp)([overview, ...rows]);
}
function details(record, { log }) {
    const cells = cellsOf(record, log);
    const rows = columns.flatMap((name, index) => {
        const cell = cells[index] ?? "";
        if (cell === "" || name === "links" || name === "log entries")
            return [];
        return [[name, plain(cell)]];
    });
    const entries = record.entries.map(({ sequence, time, says, hash, run }) => [
        String(sequence),
        plain(time),
        isWebAddress(run) ? `[${plain(says)}](<${run}>)` : plain(says),
        (0,markdown/* codeSpan */.SS)(hash),
    ]);
    const links = record.links
        .filter(({ url }) => isWebAddress(url))
        .map(({ text, url }) => `[${plain(text)}](<${url}>)`);
    return [
        `## ${plain(`${record.kind} ${record.id}`)}`,
        (0,markdown/* table */.tp)([["what", "found"], ...rows, ...(links.length === 0 ? [] : [["links", links.join(", ")]])]),
        ...(entries.length === 0 ? [] : [(0,markdown/* table */.tp)([["entry", "time", "says", "hash"], ...entries])]),
    ].join("\n\n");
}

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/audit/separation.js

const isSame = (one, other) => (0,values/* isSameUser */.EV)(one, other);
/** The people whose work it is, by what the log knows. */
const peopleOf = ({ author, pusher, contributors }) => {
    const all = [author, ...(pusher === null ? [] : [pusher]), ...contributors];
    return all.filter((login, index) => all.findIndex((other) => isSame(login, other)) === index);
};
/** The weakest of its pull requests decides. */
function separationOfRelease({ deployment, approvals }) {
    const each = deployment.pullRequests.map((pullRequest) => separationOf(pullRequest, approvals));
    const order = ["not-approved", "not-kept", "unknown", "kept"];
    for (const verdict of order) {
        const found = each.filter((separation) => separation.verdict === verdict);
        if (found.length > 0)
            return { verdict, why: found.map(({ why }) => why).join(" ") };
    }
    return { verdict: "not-approved", why: "The release has no pull request that anybody could approve." };
}
function separationOf(pullRequest, approvals) {
    const { number, head, pusher } = pullRequest;
    const own = approvals.filter(({ subject }) => subject.kind === "pull-request" && subject.number === number && subject.head === head);
    if (own.length === 0)
        return { verdict: "not-approved", why: `#${number} has no recorded approval of this head.` };
    const people = peopleOf(pullRequest);
    const others = own.filter(({ by }) => !people.some((person) => isSame(person, by)));
    const makers = people.join(", ");
    if (others.length === 0)
        return {
            verdict: "not-kept",
            why: `#${number} was approved by ${namesOf(own)} alone, of ${makers} who made it.`,
        };
    const why = `#${number} is by ${makers}; approved by ${namesOf(others)}.`;
    return pusher === null
        ? { verdict: "unknown", why: `${why} The log does not know who pushed it.` }
        : { verdict: "kept", why };
}
function separationOfRollback({ requesters, approvals, preauthorised }) {
    const asking = requesters.filter(({ mayStillApprove }) => !mayStillApprove).map(({ by }) => by);
    if (approvals.length === 0)
        return { verdict: "not-approved", why: "Nobody approved it." };
    const people = approvals.filter(({ source }) => source !== "policy");
    if (people.length === 0)
        return {
            verdict: "beforehand",
            why: preauthorised
                ? "The policy file approved it beforehand; no person did."
                : "The policy file approved it; no person did.",
        };
    const own = people.filter(({ by }) => asking.some((person) => isSame(person, by)));
    const why = `Requested by ${asking.join(", ")}; approved by ${namesOf(people)}.`;
    return own.length === 0
        ? { verdict: "kept", why }
        : { verdict: "not-kept", why: `${why} ${namesOf(own)} did both.` };
}
const namesOf = (approvals) => [...new Set(approvals.map(({ by }) => by))].join(", ");

;// CONCATENATED MODULE: ./build/audit/report/records.js
const entryOf = (says, { sequence, time, hash, run }) => ({
    says,
    sequence,
    time,
    hash,
    run: run.url,
});
const ranOf = ({ id, commit, health }) => ({
    deployment: id,
    commit: commit.sha,
    tree: commit.tree,
    health,
});
/** What ran at a moment, in a sentence. */
const describeSpan = ({ version, isCertain, from, deployment }) => isCertain
    ? `${version} was live (commit ${deployment.commit.sha}), since ${from}${deployment.mode === "rollback" ? ` by rollback ${deployment.rollback ?? ""}` : ""}.`
    : `What ran is uncertain: ${deployment.id} of ${version} had failed at ${from}, and nothing is recorded after it.`;

;// CONCATENATED MODULE: ./build/audit/report/make-records.js


const nothing = {
    version: null,
    previous: null,
    requestedBy: [],
    approvals: [],
    separation: null,
    checks: [],
    pullRequests: [],
    drift: [],
    tested: null,
    ran: null,
    reason: null,
    evidence: null,
    rolledBackBy: null,
    links: [],
    entries: [],
};
function releaseRecord(release) {
    const { version, deployment, approvals, tested, released, previous, tag, page, rolledBack } = release;
    return {
        ...nothing,
        kind: "release",
        id: version,
        time: released.time,
        result: rolledBack === null ? "released" : `released, rolled back by ${rolledBack.rollback}`,
        version,
        previous: previous?.version ?? null,
        requestedBy: [...new Set(deployment.pullRequests.flatMap(peopleOf))],
        approvals: approvals.map(approvalOf),
        separation: separationOfRelease(release),
        checks: deployment.checks,
        ...contentOf(deployment),
        tested: testedOf(tested),
        ran: ranOf(deployment),
        evidence: deployment.evidence,
        rolledBackBy: rolledBack?.rollback ?? null,
        links: [
            { text: "deployment run", url: deployment.started.run.url },
            ...(page === null ? [] : [{ text: "release page", url: page.url }]),
        ],
        entries: [
            ...(tested === null ? [] : [entryOf("tested on staging", tested.ended ?? tested.started)]),
            ...approvals.map(({ by, entry }) => entryOf(`approved by ${by}`, entry)),
            entryOf("deployment started", deployment.started),
            entryOf("deployed", released),
            ...(tag === null ? [] : [entryOf("tagged", tag.entry)]),
            ...(rolledBack === null ? [] : [entryOf(`rolled back by ${rolledBack.rollback}`, rolledBack.entry)]),
        ],
    };
}
function rollbackRecord(rollback) {
    const { id, requested, requesters, approvals, deployments, ended, target, from, closed } = rollback;
    const last = deployments.at(-1);
    return {
        ...nothing,
        kind: "rollback",
        id,
        time: ended?.time ?? requested.time,
        result: resultOf(rollback),
        version: target.version,
        previous: from.version,
        requestedBy: [...new Set(requesters.map(({ by }) => by))],
        approvals: approvals.map(approvalOf),
        separation: separationOfRollback(rollback),
        ran: last === undefined ? null : ranOf(last),
        reason: requesters
            .map(({ by, reason }) => (requesters.length === 1 ? reason : `${by}: ${reason}`))
            .join(" · "),
        evidence: last?.evidence ?? null,
        links: [
            { text: "request run", url: requested.run.url },
            ...deployments.map(({ id: text, started }) => ({ text, url: started.run.url })),
        ],
        entries: [
            ...requesters.map(({ by, entry }) => entryOf(`requested by ${by}`, entry)),
            ...approvals.map(({ by, entry }) => entryOf(`approved by ${by}`, entry)),
            ...deployments.flatMap(({ id: name, started, ended: end, result }) => [
                entryOf(`${name} started`, started),
                ...(end === null ? [] : [entryOf(`${name} ${result}`, end)]),
            ]),
            ...(ended === null || rollback.outcome === "done" ? [] : [entryOf(rollback.outcome, ended)]),
            ...(closed === null ? [] : [entryOf("changes are back", closed)]),
        ],
    };
}
function resultOf({ outcome, endReason, left, deployments }) {
    if (endReason !== null)
        return `${outcome} by ${endReason.by}: ${endReason.reason}`;
    if (outcome === "done")
        return `done; took out ${left.join(", ") || "no release"}`;
    const failed = deployments.filter(({ result }) => result === "failed").length;
    return failed === 0 ? "open" : `open; ${failed} of its deployments failed`;
}
/** An attempt on production that left no release behind. */
function attemptRecord(attempt) {
    const { id, version, started, ended, result, evidence, checks, mode } = attempt;
    return {
        ...nothing,
        kind: "failed-deployment",
        id,
        time: ended?.time ?? started.time,
        result: `${mode ?? "deploy"} ${result}`,
        version,
        requestedBy: [...new Set(attempt.pullRequests.flatMap(peopleOf))],
        checks,
        ...contentOf(attempt),
        ran: ranOf(attempt),
        evidence,
        links: [{ text: "deployment run", url: started.run.url }],
        entries: [entryOf("started", started), ...(ended === null ? [] : [entryOf(result, ended)])],
    };
}
const refusalRecord = ({ kind, subject, by, reason, entry }) => ({
    ...nothing,
    kind: "refusal",
    id: `entry ${entry.sequence}`,
    time: entry.time,
    result: `${kind} refused`,
    requestedBy: by === null ? [] : [by],
    reason: `${subject}: ${reason}`,
    links: [{ text: "run", url: entry.run.url }],
    entries: [entryOf("refused", entry)],
});
/** A stay on staging of one pull request, with the checks that were seen. */
function boardingRecord({ number, title, author }, { head, entry, checks, }) {
    return {
        ...nothing,
        kind: "staging",
        id: `#${number}`,
        time: entry.time,
        result: "put on staging",
        requestedBy: [author],
        checks,
        pullRequests: [{ number, head, title, author }],
        links: [{ text: "run", url: entry.run.url }],
        entries: [entryOf("put on staging", entry)],
    };
}
const approvalOf = ({ by, at, source, reference, subject, withdrawn, }) => ({
    by,
    at,
    source,
    reference,
    subject: subject.kind === "rollback"
        ? `${subject.rollback} to ${subject.target}`
        : `#${subject.number} at ${subject.head}`,
    withdrawn: withdrawn?.time ?? null,
});
const contentOf = ({ pullRequests, drift }) => ({
    pullRequests: pullRequests.map(({ number, head, title, author }) => ({ number, head, title, author })),
    drift: drift.map(({ sha, title, author }) => ({ sha, title, author })),
});
const testedOf = (tested) => tested === null
    ? null
    : {
        deployment: tested.id,
        at: (tested.ended ?? tested.started).time,
        tree: tested.commit.tree,
        health: tested.health ?? "unknown",
    };

;// CONCATENATED MODULE: ./build/audit/report/select.js


/** The records that answer a question, or what the log knows instead. */
function select_select(history, question) {
    switch (question.kind) {
        case "release":
            return ofRelease(history, question.version);
        case "rollback":
            return ofRollback(history, question.id);
        case "pull-request":
            return ofPullRequest(history, question.number);
        case "person":
            return ofPerson(history, question.login);
        case "moment":
            return atMoment(history, question.at);
        case "period":
            return inPeriod(history, question);
        default:
            return question;
    }
}
const namesShown = 20;
function known(names, what) {
    if (names.length === 0)
        return `The log knows no ${what} yet.`;
    const shown = names.slice(-namesShown).toReversed().join(", ");
    return `Known, newest first: ${shown}${names.length > namesShown ? ` and ${names.length - namesShown} older ones` : ""}.`;
}
function ofRelease(history, version) {
    const releases = history.releases.filter((release) => release.version === version);
    const attempts = failedAttempts(history).filter((attempt) => attempt.version === version);
    if (releases.length === 0 && attempts.length === 0)
        return {
            kind: "unknown",
            found: `The log has no release ${version}.`,
            known: known(history.releases.map((release) => release.version), "release"),
        };
    return {
        kind: "found",
        title: `Release ${version}`,
        answers: releases.flatMap(({ approvals }) => [
            approvals.length === 0
                ? "No entry records an approval of it."
                : `Approved by ${[...new Set(approvals.map(({ by }) => by))].join(", ")}.`,
        ]),
        records: [...attempts.map(attemptRecord), ...releases.map(releaseRecord)],
    };
}
function ofRollback({ rollbacks }, id) {
    const found = rollbacks.filter((rollback) => rollback.id.toLowerCase() === id.toLowerCase());
    if (found.length === 0)
        return {
            kind: "unknown",
            found: `The log has no rollback ${id}.`,
            known: known(rollbacks.map((rollback) => rollback.id), "rollback"),
        };
    return { kind: "found", title: `Rollback ${id}`, answers: [], records: found.map(rollbackRecord) };
}
function ofPullRequest(history, number) {
    const story = history.pullRequests.get(number);
    if (story === undefined)
        return {
            kind: "unknown",
            found: `The log has no pull request #${number}.`,
            known: known([...history.pullRequests.keys()].toSorted((one, other) => one - other).map((each) => `#${each}`), "pull request"),
        };
    const releases = history.releases.filter(({ deployment }) => story.deployments.includes(deployment));
    return {
        kind: "found",
        title: `Pull request #${number}: ${story.title}`,
        answers: storyAnswers(story),
        records: inOrder([
            ...story.boardings.map((boarding) => boardingRecord(story, boarding)),
            ...failedAttempts(history)
                .filter((attempt) => story.deployments.includes(attempt))
                .map(attemptRecord),
            ...releases.map(releaseRecord),
            ...story.refusals.map(refusalRecord),
        ]),
    };
}
const storyAnswers = ({ ejections, objections, landed }) => [
    ...ejections.map(({ cause, entry }) => `Left staging at ${entry.time}: ${cause}.`),
    ...objections.map(({ by, text, entry }) => `${by} objected at ${entry.time}: ${text}`),
    ...(landed === null ? [] : [`On the default branch since ${landed.time}.`]),
];
function ofPerson(history, login) {
    const isThem = (name) => name?.toLowerCase() === login.toLowerCase();
    const records = allRecords(history).filter(({ requestedBy, approvals }) => requestedBy.some(isThem) || approvals.some(({ by }) => isThem(by)));
    const people = peopleIn(history);
    if (!people.some(isThem))
        return {
            kind: "unknown",
            found: `The log knows nobody called ${login}.`,
            known: known(people, "person"),
        };
    const approved = records.filter(({ approvals }) => approvals.some(({ by }) => isThem(by)));
    const asked = records.filter(({ requestedBy }) => requestedBy.some(isThem));
    return {
        kind: "found",
        title: `What ${login} asked for and approved`,
        answers: [
            `Approved: ${approved.map(({ id }) => id).join(", ") || "nothing"}.`,
            `Asked for or worked on: ${asked.map(({ id }) => id).join(", ") || "nothing"}.`,
        ],
        records,
    };
}
function peopleIn({ releases, approvals, refusals, rollbacks, pullRequests }) {
    const people = new Set([
        ...[...pullRequests.values()].map(({ author }) => author),
        ...releases.flatMap(({ deployment }) => deployment.pullRequests.flatMap(({ author, pusher, contributors }) => [
            author,
            pusher ?? "",
            ...contributors,
        ])),
        ...approvals.map(({ by }) => by),
        ...refusals.map(({ by }) => by ?? ""),
        ...rollbacks.flatMap(({ requesters }) => requesters.map(({ by }) => by)),
    ]);
    people.delete("");
    return [...people].toSorted();
}
function atMoment(history, at) {
    const outside = outsideOf(history, at, at);
    if (outside !== undefined)
        return outside;
    const span = history.live.findLast(({ from }) => from <= at);
    const underWay = history.deployments.findLast(({ environment, started, ended }) => environment === "production" && started.time <= at && (ended === null || ended.time > at));
    const release = history.releases.findLast(({ version, released }) => version === span?.version && released.time <= at);
    return {
        kind: "found",
        title: `Live at ${at}`,
        answers: [
            span === undefined ? "Nothing was live: no release had gone well by then." : describeSpan(span),
            ...(underWay === undefined
                ? []
                : [
                    `${underWay.id} of ${underWay.version ?? ""} was under way since ${underWay.started.time}: either may have answered.`,
                ]),
        ],
        records: release === undefined ? [] : [releaseRecord(release)],
    };
}
function outsideOf({ first, last }, from, until) {
    if (first === null || last === null)
        return { kind: "unknown", found: "The log has no entry.", known: "" };
    if ((until !== null && until < first.time) || (from !== null && from > last.time && until !== from))
        return {
            kind: "unknown",
            found: `The log says nothing about ${from ?? "the beginning"} to ${until ?? "now"}.`,
            known: `Known: ${first.time} to ${last.time}.`,
        };
    return undefined;
}
function inPeriod(history, { from, until, only }) {
    const outside = outsideOf(history, from, until);
    if (outside !== undefined)
        return outside;
    const records = allRecords(history).filter(({ time, kind }) => (from === null || time >= from) &&
        (until === null || time < until) &&
        (only === null || only.includes(kind)));
    const count = (kind) => records.filter((record) => record.kind === kind).length;
    const counted = ["release", "failed-deployment", "rollback", "refusal"]
        .filter((kind) => only === null || only.includes(kind))
        .map((kind) => `${kind}: ${count(kind)}`);
    return {
        kind: "found",
        title: `From ${from ?? history.first?.time ?? ""} until ${until ?? history.last?.time ?? ""}`,
        answers: [`The whole population of this period, by the log. ${counted.join(", ")}.`],
        records,
    };
}
const failedAttempts = ({ deployments }) => deployments.filter(({ environment, result, rollback }) => environment === "production" && rollback === null && result !== "good");
const allRecords = (history) => inOrder([
    ...history.releases.map(releaseRecord),
    ...history.rollbacks.map(rollbackRecord),
    ...failedAttempts(history).map(attemptRecord),
    ...history.refusals.map(refusalRecord),
]);
const inOrder = (records) => records.toSorted((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/verify/clone/git-failures.js
var git_failures = __nccwpck_require__(6740);
;// CONCATENATED MODULE: ./build/cli/commands/command-line.js



/** What a command was asked for does not exist or cannot be done; the exit code is 2. */
class CommandError extends Error {
    fault;
    found;
    remedy;
    constructor(fault, found, remedy) {
        super(`${found} ${remedy}`);
        this.fault = fault;
        this.found = found;
        this.remedy = remedy;
    }
}
/** The arguments are not what the command takes. */
class UsageError extends Error {
}
/** Options of every command that reads a log. */
const logOptions = {
    repo: { type: "string" },
    branch: { type: "string", default: "release-log" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
/** Throws `UsageError`. */
function readOptions(args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, strict: true, allowPositionals: false }).values;
    }
    catch (error) {
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
/**
 * Runs a command: help, wrong arguments and things that cannot be done are answered in one form everywhere. A program that
 * asked with `--json` gets `{"ok": false, "fault", "problem", "remedy"}` on stdout. Returns the exit code.
 */
async function runCommand({ usage, failing, args, streams }, act) {
    const { stdout, stderr } = streams;
    if (args.includes("--help") || args.includes("-h")) {
        stdout.write(usage);
        return 0;
    }
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof UsageError) {
            stderr.write(`${printableLine(error.message)}\n\n${usage}`);
            return 2;
        }
        const { fault, found, remedy } = failureOf(error);
        stderr.write(`${failing}.\nFound: ${printableLine(found)}\nDo:    ${printableLine(remedy)}\n`);
        if (args.includes("--json"))
            stdout.write(jsonLine({ ok: false, fault, problem: found, remedy }));
        return 2;
    }
}
function failureOf(error) {
    if (error instanceof CommandError)
        return error;
    if (error instanceof git_failures/* UnreadableCloneError */.hF)
        return { fault: "unreadable", found: error.found, remedy: error.remedy };
    return {
        fault: "internal",
        found: error instanceof Error ? error.message : String(error),
        remedy: "This is a fault of the console: report it with the command that you gave.",
    };
}
/** One line of JSON; signs that could steer a terminal are escaped, which JSON reads back as they were. */
const jsonLine = (value) => `${visible(JSON.stringify(value))}\n`;
/** Names in a log are anybody's: on one line, and without signs that steer the terminal. */
const printableLine = (text) => visible(text);

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/cli/commands/log-source.js







const nameOnGitHub = /^[A-Za-z0-9][A-Za-z0-9-_]*\/[A-Za-z0-9._-]+$/;
/**
 * Gives `act` a clone to read. A name like `acme/shop` that is no folder here is a repository on GitHub: its branch is
 * cloned into a folder that is removed afterwards, with the token of GITHUB_TOKEN or GH_TOKEN if there is one.
 */
async function withLog({ repo, branch }, act) {
    if (repo === undefined || (0,external_node_fs_.existsSync)(repo) || !nameOnGitHub.test(repo))
        return await act({ directory: repo, onGitHub: undefined });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "release-log-"));
    try {
        const directory = (0,external_node_path_.join)(folder, "log.git");
        await cloneBranch(repo, { branch, directory });
        return await act({ directory, onGitHub: repo });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The token that the person gave; only for reading. */
const tokenOf = (environment) => [environment["GITHUB_TOKEN"], environment["GH_TOKEN"]].find((token) => token !== undefined && token !== "");
async function cloneBranch(name, { branch, directory }) {
    const server = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const args = [
        "clone",
        "--bare",
        "--quiet",
        "--no-tags",
        "--single-branch",
        "--template=",
        "--branch",
        branch,
    ];
    const address = `${server}/${name}.git`;
    const { code, stderr } = await runClone([...args, "--", address, directory], server);
    if (code === 0)
        return;
    throw new CommandError("unreadable", `The branch ${branch} of ${name} cannot be cloned: ${(0,git_failures/* wordsOf */.Z9)(stderr)}`, tokenOf(process.env) === undefined
        ? `For a private repository set GITHUB_TOKEN to a token that may read its contents. A folder of that name? Give its path: --repo ${(0,git_failures/* quoted */.TL)(`./${name}`)}.`
        : "See whether the repository and the branch exist, and whether the token may read the repository's contents.");
}
/** The token goes through the environment: arguments can be seen by everybody on the machine. */
async function runClone(args, server) {
    const token = tokenOf(process.env);
    const credentials = Buffer.from(`x-access-token:${token ?? ""}`).toString("base64");
    const authorisation = token === undefined
        ? {}
        : {
            GIT_CONFIG_COUNT: "1",
            GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
            GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
        };
    const env = { ...process.env, ...authorisation, GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", LC_ALL: "C" };
    return await new Promise((resolve) => {
        (0,external_node_child_process_.execFile)("git", ["-c", "credential.helper=", ...args], { env }, (error, _, stderr) => {
            const words = token === undefined ? stderr : stderr.replaceAll(token, "***").replaceAll(credentials, "***");
            resolve({ code: error === null ? 0 : 1, stderr: words });
        });
    });
}

// EXTERNAL MODULE: ./build/audit/history.js + 6 modules
var audit_history = __nccwpck_require__(1544);
// EXTERNAL MODULE: ./build/verify/remedies.js
var remedies = __nccwpck_require__(8838);
// EXTERNAL MODULE: ./build/verify/verify-log.js + 18 modules
var verify_log = __nccwpck_require__(4338);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./build/cli/commands/progress.js

const quietForMs = 2000;
const everyMs = 500;
/** Says on a terminal how far a longer piece of work has come, from two seconds on; nothing in a pipe. */
class Progress {
    stderr;
    isTerminal;
    #startedAt = performance.now();
    #saidAt = 0;
    constructor(stderr, isTerminal = (0,external_node_tty_namespaceObject.isatty)(2)) {
        this.stderr = stderr;
        this.isTerminal = isTerminal;
    }
    /** Costs next to nothing; call it as often as there is something new. */
    at(count, what) {
        if (!this.isTerminal || count % 1024 !== 0)
            return;
        const now = performance.now();
        if (now - this.#startedAt < quietForMs || now - this.#saidAt < everyMs)
            return;
        this.#saidAt = now;
        this.stderr.write(`\r${count} ${what} …`);
    }
    end() {
        if (this.#saidAt > 0)
            this.stderr.write("\r\u001b[K");
        this.#saidAt = 0;
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/read-history.js




/** Verifies the log and gathers its history in one go; of a broken log, what its sound entries say. */
async function readHistoryOf({ directory, onGitHub }, { branch, stderr }) {
    const reader = new audit_history/* HistoryReader */.q();
    const progress = new Progress(stderr);
    try {
        const { verdict, state } = await (0,verify_log/* readLog */.x)({ repo: directory, branch, contains: undefined }, (entry) => {
            reader.add(entry);
            progress.at(entry.sequence, "entries read");
        });
        const history = reader.history();
        const place = {
            repository: onGitHub ?? verdict.repository,
            ref: verdict.ref,
            commit: verdict.commit,
            entries: history.entries,
            head: history.last?.hash ?? null,
            notes: verdict.notes,
        };
        if (verdict.kind === "intact")
            return { history, state, log: { ...place, isIntact: true, problem: null } };
        const { fault, sequence, path, problem: found } = verdict;
        const problem = { fault, sequence, path, found, remedy: (0,remedies/* remedyFor */.w)(verdict.fault) };
        return { history, state, log: { ...place, isIntact: false, problem } };
    }
    finally {
        progress.end();
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/write-out.js



/** The file appears whole or not at all: it is written beside its place and moved there. */
async function writeWhole(path, content) {
    const target = (0,external_node_path_.resolve)(path);
    const found = await (0,promises_.stat)(target).catch(() => undefined);
    if (found !== undefined && !found.isFile())
        throw new CommandError("unwritable", `${path} is there and is no file.`, "Name a file with --out.");
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${process.pid}.tmp`);
    try {
        await (0,promises_.writeFile)(beside, content, { flag: "wx" });
        await (0,promises_.rename)(beside, target);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw new CommandError("unwritable", `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, "Name a file in a folder that exists and that you may write to.");
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/report.js









const usage = `Usage: release-console report [WHAT] [--format FORMAT] [--out FILE] [--repo DIR|OWNER/NAME]

Tells from a release log who asked, who approved, which checks passed, what was tested and what ran, with the hashes and
runs that vouch for it. The log is verified first; when it is not intact, the report says so on top.

WHAT is one of these; without any, the report is about everything:
  --release VERSION       One release: v1.2.0.
  --rollback ID           One rollback: RB-2.
  --pull-request NUMBER   One pull request.
  --person LOGIN          What a person asked for and approved.
  --at TIME               What was live at that time.
  --from TIME, --until TIME
                          A period; with --only KIND only releases, rollbacks, failed-deployments or refusals.
                          TIME is UTC: 2026-03-01 or 2026-03-01T10:00:00Z; the end is not part of the period.

  --format FORMAT   markdown (default), csv, json or html. --json is short for --format json.
  --out FILE        Write to a file, which appears whole or not at all.
  --repo            Directory of a clone (default: the one around you), or a repository on GitHub; for that
                    GITHUB_TOKEN or GH_TOKEN must hold a token that may read it, unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.

Examples:
  release-console report --release v1.2.0
  release-console report --from 2026-01-01 --until 2026-04-01 --only releases --format csv --out q1.csv

Exit code: 0 the log is intact, 1 it is not (the report is made from its sound part), 2 there is no report.
`;
const options = {
    ...logOptions,
    release: { type: "string" },
    rollback: { type: "string" },
    "pull-request": { type: "string" },
    person: { type: "string" },
    at: { type: "string" },
    from: { type: "string" },
    until: { type: "string" },
    only: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
};
/** Returns the exit code. */
async function runReport(args, streams) {
    return await runCommand({ usage, failing: "The report could not be made", args, streams }, async () => {
        const values = readOptions(args, options);
        const question = questionOf(values);
        const render = rendererOf(values);
        const { branch, out } = values;
        return await withLog({ repo: values.repo, branch }, async (source) => {
            const { history, log } = await readHistoryOf(source, { branch, stderr: streams.stderr });
            const selection = select_select(history, question);
            if (selection.kind === "unknown")
                throw new CommandError("unknown", `${selection.found}${log.isIntact ? "" : ` The log is not intact: ${log.problem?.found ?? ""}`}`, selection.known);
            const { title, answers, records } = selection;
            const repository = history.repository?.name ?? log.repository;
            const text = render({ title, answers, records, log, repository });
            if (out === undefined)
                streams.stdout.write(text);
            else
                await writeWhole(out, text);
            if (!log.isIntact)
                streams.stderr.write(`The release log is not intact (${log.problem?.fault ?? ""}): the report rests on its sound part alone.\n`);
            return log.isIntact ? 0 : 1;
        });
    });
}
function rendererOf({ format, json }) {
    const name = format ?? (json ? "json" : "markdown");
    switch (name) {
        case "markdown":
            return renderMarkdown;
        case "csv":
            return renderCsv;
        case "html":
            return renderHtml;
        case "json":
            return ({ log, ...rest }) => jsonLine({ ok: log.isIntact, log, ...rest });
        default:
            throw new UsageError(`"--format" must be markdown, csv, json or html; found ${JSON.stringify(name)}.`);
    }
}
const kinds = {
    releases: "release",
    rollbacks: "rollback",
    "failed-deployments": "failed-deployment",
    refusals: "refusal",
};
function questionOf(values) {
    const { release, rollback, person, at, from, until, only } = values;
    const number = values["pull-request"];
    const asked = [release, rollback, number, person, at, from ?? until ?? only].filter((each) => each !== undefined);
    if (asked.length > 1)
        throw new UsageError("Give one of --release, --rollback, --pull-request, --person, --at, or a period.");
    if (release !== undefined)
        return { kind: "release", version: release.startsWith("v") ? release : `v${release}` };
    if (rollback !== undefined)
        return { kind: "rollback", id: rollback };
    if (number !== undefined)
        return { kind: "pull-request", number: numberOf(number) };
    if (person !== undefined)
        return { kind: "person", login: loginOf(person) };
    if (at !== undefined)
        return { kind: "moment", at: timeOf("--at", at) };
    return {
        kind: "period",
        from: from === undefined ? null : timeOf("--from", from),
        until: until === undefined ? null : timeOf("--until", until),
        only: only === undefined ? null : only.split(",").map(kindOf),
    };
}
function numberOf(text) {
    const digits = /^#?([1-9]\d{0,8})$/.exec(text)?.[1];
    if (digits === undefined)
        throw new UsageError(`"--pull-request" must be a number; found ${JSON.stringify(text)}.`);
    return Number(digits);
}
function loginOf(text) {
    const login = text.replace(/^@/, "");
    if (!isLoginLike(login))
        throw new UsageError(`"--person" must be a login; found ${JSON.stringify(text)}.`);
    return login;
}
function kindOf(text) {
    const kind = Object.hasOwn(kinds, text) ? kinds[text] : undefined;
    if (kind === undefined)
        throw new UsageError(`"--only" takes ${Object.keys(kinds).join(", ")}, with commas between; found ${JSON.stringify(text)}.`);
    return kind;
}
function timeOf(option, text) {
    const time = readMoment(text);
    if (time === undefined)
        throw new UsageError(`"${option}" must be a time in UTC, 2026-03-01 or 2026-03-01T10:00:00Z; found ${JSON.stringify(text)}.`);
    return time;
}

;// CONCATENATED MODULE: ./build/audit/status/status.js

function statusOf(history, state, log) {
    return {
        repository: state.repository.name,
        log,
        live: liveOf(history),
        lastGood: lastGoodOf(state),
        deploying: deployingOf(state),
        staging: stagingOf(state),
        awaited: awaitedIn(state),
        rollback: state.rollback === null ? null : rollbackOf(state.rollback),
        holds: holdsIn(state),
        owed: state.followUps.map(({ key, refusal }) => ({
            what: key,
            refused: refusal === null ? null : `${refusal.found} ${refusal.remedy}`,
        })),
    };
}
function liveOf({ live, releases }) {
    const span = live.at(-1);
    if (span === undefined)
        return null;
    const { version, from, deployment, isCertain } = span;
    const release = releases.findLast((each) => each.version === version);
    return {
        version,
        since: from,
        commit: deployment.commit.sha,
        isCertain,
        approvedBy: [...new Set(release?.approvals.map(({ by }) => by))],
        by: deployment.rollback ?? deployment.id,
        evidence: deployment.evidence,
    };
}
function lastGoodOf({ releases }) {
    const release = releases.findLast(({ rolledBackBy }) => rolledBackBy === null);
    if (release === undefined)
        return null;
    return { version: release.version, commit: release.commit.sha, manual: manual(release) };
}
/** The template's deploy.yml runs ./deploy.sh with these three; whoever changed that knows what to run instead. */
const manual = ({ version, commit }) => `git fetch origin ${commit.sha} && git checkout --detach ${commit.sha} && MODE=redeploy ENVIRONMENT=production RELEASE=${version} ./deploy.sh`;
const deployingOf = ({ attempt }) => attempt === null
    ? null
    : {
        deployment: attempt.deployment,
        version: attempt.version,
        since: attempt.startedAt,
        run: attempt.run.url,
    };
function stagingOf({ train, staging }) {
    const { running, lastFailure } = staging;
    return {
        pullRequests: train.staged.map(({ number, title, author }) => ({ number, title, author })),
        drift: train.drift.length,
        runsIt: running === null ? null : running.commit.tree === train.tip.tree,
        health: running?.health ?? null,
        failure: lastFailure?.commit.sha === train.tip.sha ? lastFailure.evidence : null,
    };
}
function awaitedIn({ gates, rollback }) {
    const waiting = (gate, what) => gate === null ? [] : [{ what: what(gate.subject), link: gate.run.url }];
    return [
        ...waiting(gates.rollback, (subject) => `a rollback approver's decision about ${subject}`),
        ...(rollback?.phase === "failed" && gates.rollback === null
            ? [{ what: `a decision how to go on with ${rollback.id}, which failed`, link: null }]
            : []),
        ...waiting(gates.production, (subject) => `a tester's approval of ${subject}`),
    ];
}
const rollbackOf = ({ id, phase, target, reason, requesters, issue, }) => ({
    id,
    phase,
    target: target.version,
    reason,
    requestedBy: requesters.map(({ by }) => by),
    issue,
});
function holdsIn({ rollback, commands, conflicts, gates, train }) {
    return [
        ...(rollback !== null && (rollback.phase !== "restored" || rollback.hold)
            ? [`${rollback.id} holds all releases${rollback.issue === null ? "" : ` (issue #${rollback.issue})`}`]
            : []),
        ...commands.objections.map(({ pullRequest, by, text }) => `#${pullRequest}: ${by} objects: ${text}`),
        ...conflicts.map(({ pullRequest, files }) => `#${pullRequest} does not merge: ${files.slice(0, 3).join(", ")}`),
        ...(gates.rejected === null ? [] : [`${gates.rejected.by} rejected ${(0,values/* shortSha */.Fu)(train.tip.sha)}`]),
    ];
}
/** Ten lines, always the same ones. */
function statusLines(status) {
    const { log, live, lastGood, deploying, staging, awaited, rollback, holds, owed } = status;
    const listed = (items) => items.length === 0
        ? "nothing"
        : `${items.slice(0, 3).join("; ")}${items.length > 3 ? `; and ${items.length - 3} more` : ""}`;
    return [
        ["Log", logLine(status)],
        ["Live", live === null ? "nothing was released yet" : liveLine(live)],
        ["Last good", lastGood === null ? "none" : `${lastGood.version} (commit ${lastGood.commit})`],
        ["By hand", lastGood === null ? "nothing to deploy" : lastGood.manual],
        [
            "Deploying",
            deploying === null
                ? "nothing"
                : `${deploying.version} by ${deploying.deployment} since ${deploying.since}; ${deploying.run}`,
        ],
        ["Staging", stagingLine(staging)],
        ["Awaited", listed(awaited.map(({ what, link }) => `${what}${link === null ? "" : ` (${link})`}`))],
        ["Rollback", rollback === null ? "none" : rollbackLine(rollback)],
        ["Holds", listed(holds)],
        [
            "Owed",
            listed(owed.map(({ what, refused }) => `${what}${refused === null ? "" : ` (refused: ${refused})`}`)),
        ],
    ].map(([name = "", text = ""]) => [
        name,
        !log.isIntact && name !== "Log" ? `[up to entry ${log.entries}] ${text}` : text,
    ]);
}
function logLine({ log, repository }) {
    if (log.problem === null)
        return `${repository}, intact, ${log.entries} entries (${log.ref.replace(/^refs\/(?:heads|remotes)\//, "")} in ${log.repository})`;
    const { fault, sequence, found, remedy } = log.problem;
    return `NOT INTACT (${fault}${sequence === null ? "" : ` at entry ${sequence}`}): ${found} ${remedy}`;
}
const liveLine = ({ version, since, isCertain, approvedBy, by, commit, evidence, }) => isCertain
    ? `${version} since ${since} (${by}, commit ${commit.slice(0, 7)}${approvedBy.length === 0 ? "" : `, approved by ${approvedBy.join(", ")}`})`
    : `UNCERTAIN since ${since}: ${by} of ${version} failed: ${evidence ?? ""}`;
function stagingLine({ pullRequests, drift, runsIt, health, failure }) {
    if (pullRequests.length === 0 && drift === 0)
        return "empty";
    const train = pullRequests.map(({ number, title }) => `#${number} ${title.slice(0, 40)}`).join(", ");
    const running = runsIt === null
        ? "nothing known runs there"
        : runsIt
            ? `runs it, ${health ?? ""}`
            : "runs something else";
    return `${train}${drift === 0 ? "" : ` and ${drift} commits that bypassed the console`}; ${failure === null ? running : `failed: ${failure}`}`;
}
const rollbackLine = ({ id, phase, target, reason, requestedBy, issue, }) => `${id} to ${target} is ${phase}; requested by ${requestedBy.join(", ")}: ${reason}${issue === null ? "" : ` (issue #${issue})`}`;

;// CONCATENATED MODULE: ./build/cli/commands/status.js





const status_usage = `Usage: release-console status [--repo DIR|OWNER/NAME] [--branch NAME] [--json]

Tells in ten lines where things stand by the release log: what is live, what is on staging, who is waited for, what is
owed, and the last good release with the command to deploy it by hand. The log is verified first.

  --repo            Directory of a clone (default: the one around you), or a repository on GitHub; for that
                    GITHUB_TOKEN or GH_TOKEN must hold a token that may read it, unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.
  --json            Answer as one JSON object.

Examples:
  git fetch origin release-log:refs/remotes/origin/release-log && release-console status
  GITHUB_TOKEN=... release-console status --repo acme/shop --json

Exit code: 0 the log is intact, 1 it is not (what its sound part says is shown, marked), 2 nothing could be read.
`;
/** Returns the exit code. */
async function runStatus(args, streams) {
    return await runCommand({ usage: status_usage, failing: "The status could not be told", args, streams }, async () => {
        const { repo, branch, json } = readOptions(args, logOptions);
        return await withLog({ repo, branch }, async (source) => {
            const { history, state, log } = await readHistoryOf(source, { branch, stderr: streams.stderr });
            if (state === undefined)
                throw new CommandError(log.problem?.fault ?? "empty-log", log.problem?.found ?? "The branch holds no entry.", log.problem?.remedy ?? "Name the branch of the log with --branch.");
            const status = statusOf(history, state, log);
            if (json)
                streams.stdout.write(jsonLine({ ok: log.isIntact, ...status }));
            else
                for (const [name, text] of statusLines(status))
                    streams.stdout.write(`${`${name}:`.padEnd(11)}${cellText(text, 400)}\n`);
            return log.isIntact ? 0 : 1;
        });
    });
}

;// CONCATENATED MODULE: ./build/cli/streams.js

/**
 * The terminal or pipe of this process. Who pipes into `head` stops reading early: that ends the writing, not the
 * command, whose exit code still says what it found.
 */
function processStreams() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
    }
    return {
        stdout: process.stdout,
        stderr: process.stderr,
        isTTY: (0,external_node_tty_namespaceObject.isatty)(process.stdout.fd),
        columns: process.stdout.columns ?? 80,
    };
}

;// CONCATENATED MODULE: ./build/audit/online/claims.js
/** What the log says that GitHub can confirm or contradict. */
class Claims {
    repository = null;
    callers = [];
    openedAt = "";
    runs = new Map();
    approvals = [];
    tags = new Map();
    pages = new Map();
    deployments = new Map();
    /** Commits that staging was put to, and those that the default branch is known to have been at. */
    staging = new Set();
    base = new Set();
    note(entry) {
        this.#noteRun(entry);
        const { facts, sequence } = entry;
        switch (facts.type) {
            case "log-opened":
                this.repository = facts.repository;
                this.callers = facts.callers;
                this.openedAt = entry.time;
                this.base.add(facts.develop.sha);
                return;
            case "staging-moved":
                this.staging.add(facts.to.sha);
                this.base.add(facts.base.sha);
                for (const { sha } of facts.drift)
                    this.base.add(sha);
                return;
            case "approval-granted":
                this.approvals.push({ ...facts, sequence });
                return;
            case "rollback-requested": {
                const run = this.runs.get(entry.run.id);
                if (run !== undefined && !facts.automatic)
                    run.requester = facts.by;
                return;
            }
            case "rollback-approved":
            case "rollback-retried":
                this.approvals.push({ ...facts, sequence, pullRequest: null, head: null });
                return;
            case "production-deployment-started":
            case "staging-deployment-started":
                this.deployments.set(facts.deployment, { sequence, commit: facts.commit.sha });
                return;
            case "release-tagged":
                this.tags.set(facts.version, { sequence, commit: facts.commit });
                return;
            case "release-published":
                this.pages.set(facts.version, { sequence, url: facts.url });
                return;
            default:
                this.#noteBase(entry);
        }
    }
    #noteBase({ facts }) {
        switch (facts.type) {
            case "pull-request-landed":
                this.base.add(facts.develop.sha);
                for (const commit of facts.commits)
                    this.base.add(commit);
                return;
            case "release-landed":
            case "revert-landed":
            case "revert-unneeded":
                this.base.add(facts.develop.sha);
                return;
            case "recovery-merged":
                for (const commit of facts.commits)
                    this.base.add(commit);
                return;
            default:
        }
    }
    #noteRun({ run, sequence, time }) {
        const known = this.runs.get(run.id);
        if (known === undefined)
            this.runs.set(run.id, {
                id: run.id,
                url: run.url,
                first: { sequence, time },
                last: { sequence, time },
                requester: null,
            });
        else
            known.last = { sequence, time };
    }
}

;// CONCATENATED MODULE: ./build/audit/online/github-reader.js
/** GitHub could not be asked: nothing is said about what it holds. */
class UnreachableGitHubError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
const patienceMs = 30_000;
const pageSize = 100;
/** Reads one repository through GitHub's REST interface, with GET alone. */
class GitHubReader {
    access;
    requests = 0;
    constructor(access) {
        this.access = access;
    }
    /** null: GitHub says that there is no such thing (or that this token may not see it). */
    async get(path) {
        const response = await this.#ask(this.#address(path));
        return response === null ? null : await response.json();
    }
    /** Items of a list in the order of GitHub's answer, until there are `limit` of them. */
    async list(path, limit) {
        const items = [];
        const sign = path.includes("?") ? "&" : "?";
        let address = this.#address(`${path}${sign}per_page=${pageSize}`);
        while (address !== undefined && items.length < limit) {
            const response = await this.#ask(address);
            if (response === null)
                break;
            const page = await response.json();
            if (Array.isArray(page))
                items.push(...page);
            address = this.#next(response);
        }
        return items.slice(0, limit);
    }
    #address(path) {
        return `${this.access.api}/repos/${this.access.repository}${path}`;
    }
    /** The next page, as long as it is the same server: nobody else gets the token. */
    #next(response) {
        const next = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
        return next !== undefined && new URL(next).origin === new URL(this.access.api).origin ? next : undefined;
    }
    async #ask(address) {
        this.requests += 1;
        let response;
        try {
            response = await fetch(address, {
                headers: {
                    accept: "application/vnd.github+json",
                    authorization: `Bearer ${this.access.token}`,
                    "user-agent": "release-console",
                    "x-github-api-version": "2022-11-28",
                },
                redirect: "follow",
                signal: AbortSignal.timeout(patienceMs),
            });
        }
        catch (error) {
            const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
            throw new UnreachableGitHubError(`${new URL(address).origin} cannot be reached: ${error instanceof Error ? error.message : String(error)}${cause}.`, "Try again; set GITHUB_API_URL for a GitHub of your own. Without --online the log is verified offline.");
        }
        if (response.ok)
            return response;
        if (response.status === 404 || response.status === 410)
            return null;
        throw refusal(response, address);
    }
}
function refusal({ status, headers }, address) {
    const found = `GitHub answered ${status} to GET ${new URL(address).pathname}.`;
    if (status === 401)
        return new UnreachableGitHubError(found, "The token is wrong or has expired: set GITHUB_TOKEN anew.");
    if (status === 429 || headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after"))
        return new UnreachableGitHubError(found, "The limit of requests is used up: wait an hour, or look at fewer (--online-limit).");
    if (status === 403)
        return new UnreachableGitHubError(found, "The token may not read it. It needs read access to: actions, contents, deployments, issues, metadata, pull requests.");
    return new UnreachableGitHubError(found, "Try again in some minutes; see githubstatus.com.");
}

;// CONCATENATED MODULE: ./build/audit/online/findings.js
/** Everything that `verify --online` can find. docs/audit.md lists them; a test compares. */
const onlineCodes = {
    "other-repository": {
        severity: "finding",
        means: "The log was opened in another repository than the one that was asked.",
        notMeans: "It does not mean that the log is false: a copy of a repository has a copy of its log.",
        remedy: "Name the log's own repository with --repo OWNER/NAME.",
    },
    "log-differs": {
        severity: "finding",
        means: "GitHub's branch and the one that was read go on in different ways: one of them was rewritten.",
        notMeans: "It does not say which of the two the console wrote.",
        remedy: "Fetch into a new clone, verify it with --contains and a hash that you kept, and look up who may push to the branch.",
    },
    "log-is-older": {
        severity: "notice",
        means: "GitHub's branch has gone on since the log that was read was fetched.",
        notMeans: "It does not mean that anything is missing: newer entries were not looked at.",
        remedy: "Fetch and verify again.",
    },
    "log-branch-forced": {
        severity: "finding",
        means: "GitHub's record of pushes says that the log's branch was forced or deleted.",
        notMeans: "It does not say that entries were lost or changed; a hash kept elsewhere shows that.",
        remedy: "Verify with --contains and a hash from before that time, and ask the person who did it.",
    },
    "log-pushed-by-person": {
        severity: "finding",
        means: "Somebody else than the account that writes the log pushed to its branch.",
        notMeans: "It does not mean that the entries are false: their hashes and runs are checked one by one.",
        remedy: "Look at what that push changed; set the ruleset that docs/release-log.md names.",
    },
    "run-missing": {
        severity: "notice",
        means: "GitHub has no such run any more.",
        notMeans: "It does not mean that the entry is false: GitHub deletes runs after 90 to 400 days, and people may delete them.",
        remedy: "Compare with an older clone or with a report that was made in time.",
    },
    "run-of-other-workflow": {
        severity: "finding",
        means: "The run that an entry names is of a workflow file that may not write the log by its first entry.",
        notMeans: "It does not mean that the workflow file did harm; a renamed caller looks the same.",
        remedy: "Open the run and look at what it did. After a rename, the log's first entry keeps the old names.",
    },
    "run-of-other-branch": {
        severity: "finding",
        means: "The run worked from another branch than the default branch, so its files were nobody's reviewed ones.",
        notMeans: "It does not mean that the files of that branch were changed.",
        remedy: "Open the run, compare its workflow files with those of the default branch.",
    },
    "run-by-other-event": {
        severity: "finding",
        means: "The run was started by an event that no caller template listens to.",
        notMeans: "It does not mean misuse where somebody changed the caller on purpose.",
        remedy: "Open the run; compare the caller's `on:` with the template's.",
    },
    "run-at-other-time": {
        severity: "finding",
        means: "An entry says a time at which its run was not at work.",
        notMeans: "It does not say who wrote the entry.",
        remedy: "Open the run and look for the entry's number in its summary.",
    },
    "run-by-other-actor": {
        severity: "finding",
        means: "The person who the entry says gave a command did not start the run that wrote it.",
        notMeans: "It does not mean that the person did not act: a later run may have written it down.",
        remedy: "Look up the comment, review or click that the entry refers to.",
    },
    "approval-missing": {
        severity: "notice",
        means: "The review, comment or click that an approval refers to is not on GitHub.",
        notMeans: "It does not mean that it never was: people can delete comments, and reviews of deleted accounts vanish.",
        remedy: "Ask the person; compare with the pull request's notifications.",
    },
    "approval-by-another": {
        severity: "finding",
        means: "GitHub says that somebody else wrote what the log takes for this person's approval.",
        notMeans: "A renamed account looks the same: GitHub shows its new name everywhere.",
        remedy: "Compare the account's number; if it is another person, look up the run that wrote the entry.",
    },
    "approval-of-other-head": {
        severity: "finding",
        means: "The review on GitHub is about another commit than the approval in the log.",
        notMeans: "It does not mean that untested code ran: the tree that was deployed is checked by itself.",
        remedy: "Compare both commits.",
    },
    "approval-taken-back": {
        severity: "notice",
        means: "The review is dismissed or is no approval any more.",
        notMeans: "It does not mean that the approval did not count when the release began.",
        remedy: "Read the pull request's timeline: who dismissed it, and when.",
    },
    "tag-moved": {
        severity: "finding",
        means: "A release's tag on GitHub is at another commit than the log says.",
        notMeans: "It does not mean that production ran that commit.",
        remedy: "Put the tag back; set the ruleset for tags that docs/release-log.md names.",
    },
    "tag-missing": {
        severity: "notice",
        means: "A release that the log tagged has no tag on GitHub.",
        notMeans: "It does not touch what runs.",
        remedy: "Look up who may delete tags; make it anew from the log.",
    },
    "tag-not-in-log": {
        severity: "notice",
        means: "A version tag exists that no entry made, after the log was opened: somebody released without the console.",
        notMeans: "It does not mean that anything was deployed from it.",
        remedy: "Ask who made it. Bypassed the console: tell the people of the release.",
    },
    "release-page-missing": {
        severity: "notice",
        means: "The release page that the log published is gone.",
        notMeans: "It does not touch the log, the notes in it, or what runs.",
        remedy: "The notes are on the log's branch, below releases/.",
    },
    "deployment-not-in-log": {
        severity: "finding",
        means: "GitHub holds a Deployment to production that no entry knows: somebody or something bypassed the console.",
        notMeans: "It does not mean that it reached production: anybody with write access can create a Deployment record.",
        remedy: "Open the Deployment, ask its creator, and compare with what production answers.",
    },
    "deployment-of-other-commit": {
        severity: "finding",
        means: "The Deployment on GitHub is of another commit than the log says.",
        notMeans: "It does not say which of the two ran.",
        remedy: "Open the run of the deployment and read which commit it checked out.",
    },
    "staging-move-not-in-log": {
        severity: "finding",
        means: "The branch staging was moved to a commit that no entry names: it bypassed the console.",
        notMeans: "It does not mean that the commit was deployed or released: the console builds staging anew.",
        remedy: "Ask who pushed it; protect the branch.",
    },
    "base-move-not-in-log": {
        severity: "notice",
        means: "Commits came to the default branch that no entry names yet: they bypassed the console.",
        notMeans: "It is no fault of the log: the next move of staging lists them as drift, and they wait for an approval.",
        remedy: "Look at the next entry staging-moved; approve the drift on purpose.",
    },
};
function onlineFinding(code, sequence, found) {
    return { code, sequence, found, ...onlineCodes[code] };
}

;// CONCATENATED MODULE: ./build/audit/online/read-parts.js
/** Parts of GitHub's answers, which are looked at as little as possible. */
const part = (value, ...path) => {
    let found = value;
    for (const name of path) {
        if (typeof found !== "object" || found === null)
            return undefined;
        found = found[name];
    }
    return found;
};
const textAt = (value, ...path) => {
    const found = part(value, ...path);
    return typeof found === "string" ? found : undefined;
};
const numberAt = (value, ...path) => {
    const found = part(value, ...path);
    return typeof found === "number" ? found : undefined;
};

;// CONCATENATED MODULE: ./build/audit/online/compare-approvals.js



/** Each approval against the review, comment or click that it refers to. What the policy approved has nothing to look up. */
async function compareApprovals(claims, reader, limit) {
    const newest = claims.approvals.filter(({ source }) => source !== "policy").slice(-limit);
    const findings = [];
    for (const approval of newest)
        findings.push(...(await compare(approval, reader)));
    return { findings, compared: newest.length };
}
async function compare(approval, reader) {
    const id = /\b(\d+)\b/.exec(approval.reference)?.[1];
    if (id === undefined)
        return [];
    switch (approval.source) {
        case "review":
            return await compareReview(approval, id, reader);
        case "comment":
            return await compareComment(approval, id, reader);
        case "environment":
            return await compareClick(approval, id, reader);
        default:
            return [];
    }
}
async function compareReview(approval, id, reader) {
    const { pullRequest, head, sequence } = approval;
    if (pullRequest === null)
        return [];
    const items = await reader.list(`/pulls/${pullRequest}/reviews`, 1000);
    const review = items.find((each) => String(part(each, "id")) === id);
    if (review === undefined)
        return [gone(approval, `review ${id} of #${pullRequest}`)];
    const commit = textAt(review, "commit_id");
    const state = textAt(review, "state");
    return [
        ...byWhom(approval, textAt(review, "user", "login")),
        ...(commit !== undefined && commit !== head
            ? [
                onlineFinding("approval-of-other-head", sequence, `Review ${id} of #${pullRequest} is about ${commit}; entry ${sequence} says ${head ?? ""}.`),
            ]
            : []),
        ...(state !== undefined && state !== "APPROVED"
            ? [
                onlineFinding("approval-taken-back", sequence, `Review ${id} of #${pullRequest} is ${state.toLowerCase()} now.`),
            ]
            : []),
    ];
}
async function compareComment(approval, id, reader) {
    const comment = await reader.get(`/issues/comments/${id}`);
    if (comment === null)
        return [gone(approval, `comment ${id}`)];
    return byWhom(approval, textAt(comment, "user", "login"));
}
async function compareClick(approval, run, reader) {
    const clicks = await reader.get(`/actions/runs/${run}/approvals`);
    const approved = (Array.isArray(clicks) ? clicks : []).filter((click) => textAt(click, "state") === "approved");
    if (approved.length === 0)
        return [gone(approval, `an approval at the gate of run ${run}`)];
    const people = approved.flatMap((click) => textAt(click, "user", "login") ?? []);
    return people.some((login) => compare_approvals_isSame(login, approval.by)) ? [] : byWhom(approval, people[0]);
}
const compare_approvals_isSame = (one, other) => (0,values/* isSameUser */.EV)(one, other);
const byWhom = ({ by, sequence, reference }, login) => login === undefined || compare_approvals_isSame(login, by)
    ? []
    : [
        onlineFinding("approval-by-another", sequence, `Entry ${sequence} says that ${by} approved (${reference}); GitHub says ${login}.`),
    ];
const gone = ({ by, sequence }, what) => onlineFinding("approval-missing", sequence, `Entry ${sequence}, ${by}'s approval, refers to ${what}, which is not there.`);

// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var names = __nccwpck_require__(9788);
;// CONCATENATED MODULE: ./build/audit/online/compare-branches.js



/** Who moved which branch, by GitHub's own record, against the moves of the log. */
async function compareBranches(asked) {
    const lists = [
        await compareLog(asked),
        await compareMoves(asked, { kind: "staging", branch: names/* branches */.J0.staging }),
        await compareMoves(asked, { kind: "base", branch: asked.defaultBranch }),
    ];
    return {
        findings: [...(await compareTip(asked)), ...lists.flatMap(({ findings }) => findings)],
        compared: lists.reduce((sum, { compared }) => sum + compared, 0),
    };
}
async function compareTip({ reader, log }) {
    const tip = textAt(await reader.get(`/git/ref/heads/${log.branch}`), "object", "sha");
    if (tip === undefined)
        return [onlineFinding("log-differs", null, `GitHub has no branch ${log.branch}.`)];
    if (tip === log.commit)
        return [];
    const status = textAt(await reader.get(`/compare/${log.commit}...${tip}`), "status");
    return status === "ahead"
        ? [onlineFinding("log-is-older", null, `GitHub's ${log.branch} is at ${tip}; ${log.commit} was read.`)]
        : [
            onlineFinding("log-differs", null, `GitHub's ${log.branch} is at ${tip}, which does not contain ${log.commit}.`),
        ];
}
/** The account that made the branch is the console's: a bot of GitHub's or of an App. */
async function compareLog({ reader, log, limit }) {
    const items = await reader.list(`/activity?ref=${encodeURIComponent(`refs/heads/${log.branch}`)}`, limit);
    const findings = items.flatMap((move) => {
        const [type, actor, at] = [
            textAt(move, "activity_type") ?? "",
            textAt(move, "actor", "login") ?? "somebody",
            textAt(move, "timestamp") ?? "",
        ];
        if (type === "force_push" || type === "branch_deletion")
            return [
                onlineFinding("log-branch-forced", null, `${type} by ${actor} at ${at}, from ${textAt(move, "before") ?? ""}.`),
            ];
        if (actor.endsWith("[bot]"))
            return [];
        return [
            onlineFinding("log-pushed-by-person", null, `${type} by ${actor} at ${at}, to ${textAt(move, "after") ?? ""}.`),
        ];
    });
    return { findings, compared: items.length };
}
async function compareMoves({ claims, reader, limit }, { kind, branch }) {
    const items = await reader.list(`/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}`, limit);
    const findings = items.flatMap((move) => {
        const [after, at, actor] = [
            textAt(move, "after") ?? "",
            textAt(move, "timestamp") ?? "",
            textAt(move, "actor", "login") ?? "somebody",
        ];
        const isBefore = Date.parse(at) <= Date.parse(claims.openedAt);
        if (isBefore || claims[kind].has(after) || /^0+$/.test(after))
            return [];
        return [
            onlineFinding(`${kind}-move-not-in-log`, null, `${textAt(move, "activity_type") ?? "push"} to ${after} by ${actor} at ${at}.`),
        ];
    });
    return { findings, compared: items.length };
}

;// CONCATENATED MODULE: ./build/audit/online/compare-deployments.js



/** Deployments to production that GitHub holds, against those of the log. */
async function compareDeployments(claims, reader, limit) {
    const path = `/deployments?environment=${names/* environments */.dT.production}`;
    const items = await reader.list(path, limit);
    return { findings: items.flatMap((item) => judge(item, claims)), compared: items.length };
}
function judge(item, claims) {
    const created = textAt(item, "created_at") ?? "";
    if (Date.parse(created) < Date.parse(claims.openedAt))
        return []; // from before the console
    const name = deploymentOf(part(item, "payload"));
    const known = name === undefined ? undefined : claims.deployments.get(name);
    const sha = textAt(item, "sha") ?? "";
    const creator = textAt(item, "creator", "login") ?? "somebody";
    if (known === undefined)
        return [
            onlineFinding("deployment-not-in-log", null, `Deployment ${numberAt(item, "id") ?? ""} of ${sha} by ${creator} at ${created}${name === undefined ? "" : ` calls itself ${name}`}.`),
        ];
    return sha === known.commit
        ? []
        : [
            onlineFinding("deployment-of-other-commit", known.sequence, `Deployment ${name ?? ""} is of ${sha}; entry ${known.sequence} says ${known.commit}.`),
        ];
}
/** GitHub gives the payload back as it was sent: an object, or its text. */
function deploymentOf(payload) {
    if (typeof payload !== "string")
        return textAt(payload, "deployment");
    try {
        return textAt(JSON.parse(payload), "deployment");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/audit/online/compare-releases.js


/** Tags and release pages, and version tags that no entry made. */
async function compareReleases(claims, reader, limit) {
    // The one list that GitHub does not cut into pages.
    const answer = await reader.get("/git/matching-refs/tags/v");
    const items = Array.isArray(answer) ? answer : [];
    const refs = new Map(items.map((item) => [(textAt(item, "ref") ?? "").replace("refs/tags/", ""), item]));
    const newest = [...claims.tags].slice(-limit);
    const findings = [];
    for (const [version, { sequence, commit }] of newest) {
        const ref = refs.get(version);
        if (ref === undefined) {
            findings.push(onlineFinding("tag-missing", sequence, `The tag ${version} is not there.`));
            continue;
        }
        const found = await peel(part(ref, "object"), reader);
        if (found !== undefined && found !== commit)
            findings.push(onlineFinding("tag-moved", sequence, `The tag ${version} is at ${found}; entry ${sequence} says ${commit}.`));
    }
    findings.push(...(await unknownTags(claims, reader, [...refs])));
    for (const [version, { sequence }] of [...claims.pages].slice(-limit))
        if ((await reader.get(`/releases/tags/${version}`)) === null)
            findings.push(onlineFinding("release-page-missing", sequence, `The page of ${version} is not there.`));
    return { findings, compared: newest.length };
}
/** Older tags are from before the console; only annotated ones say when they were made. */
async function unknownTags(claims, reader, refs) {
    const foreign = refs.filter(([name]) => /^v\d+\.\d+\.\d+$/.test(name) && !claims.tags.has(name));
    const findings = [];
    for (const [name, ref] of foreign.slice(-50)) {
        const object = part(ref, "object");
        const made = await compare_releases_timeOf(object, reader);
        if (made !== undefined && Date.parse(made) > Date.parse(claims.openedAt))
            findings.push(onlineFinding("tag-not-in-log", null, `The tag ${name}, of ${made}, is in no entry.`));
    }
    return findings;
}
async function peel(object, reader) {
    const [sha, type] = [textAt(object, "sha"), textAt(object, "type")];
    if (type !== "tag")
        return sha;
    return await peel(part(await reader.get(`/git/tags/${sha ?? ""}`), "object"), reader);
}
async function compare_releases_timeOf(object, reader) {
    const sha = textAt(object, "sha") ?? "";
    return textAt(object, "type") === "tag"
        ? textAt(await reader.get(`/git/tags/${sha}`), "tagger", "date")
        : textAt(await reader.get(`/git/commits/${sha}`), "committer", "date");
}

;// CONCATENATED MODULE: ./build/audit/online/compare-runs.js


/** Events that the caller templates listen to. */
const callerEvents = new Set([
    "workflow_run",
    "push",
    "issue_comment",
    "issues",
    "schedule",
    "workflow_dispatch",
]);
/** A run's record may be as much younger than what it wrote: clocks of GitHub's machines differ. */
const toleranceMs = 120_000;
/** Each run that entries name: whether it exists, of which workflow file, branch and event it is, and when it worked. */
async function compareRuns({ claims, reader, defaultBranch, limit }) {
    const newest = [...claims.runs.values()].slice(-limit);
    const findings = [];
    for (const claimed of newest) {
        const run = await reader.get(`/actions/runs/${claimed.id}`);
        findings.push(...(run === null ? [missing(claimed)] : compare_runs_judge(claimed, run, { claims, defaultBranch })));
    }
    return { findings, compared: newest.length };
}
const missing = ({ id, first }) => onlineFinding("run-missing", first.sequence, `Run ${id}, which entry ${first.sequence} names, is not there.`);
function compare_runs_judge(claimed, run, judged) {
    return [
        ...originFindings(claimed, run, judged),
        ...actorFindings(claimed, run),
        ...timeFindings(claimed, run),
    ];
}
const about = (code, { id, first }, found) => onlineFinding(code, first.sequence, `Run ${id} of entry ${first.sequence}: ${found}`);
/** Only these files, from this branch, by these events may write the log. */
function originFindings(claimed, run, { claims, defaultBranch }) {
    const path = (textAt(run, "path") ?? "").replace(/@.*$/, "");
    const branch = textAt(run, "head_branch") ?? defaultBranch;
    const event = textAt(run, "event") ?? "";
    return [
        ...(claims.callers.includes(path)
            ? []
            : [
                about("run-of-other-workflow", claimed, `it is of ${path || "no known file"}; the log knows ${claims.callers.join(", ")}.`),
            ]),
        ...(branch === defaultBranch
            ? []
            : [
                about("run-of-other-branch", claimed, `it worked from ${branch}; the default branch is ${defaultBranch}.`),
            ]),
        ...(callerEvents.has(event)
            ? []
            : [about("run-by-other-event", claimed, `it was started by ${event || "nothing known"}.`)]),
    ];
}
/** Other events than a dispatch wake runs that may write down what somebody else asked for. */
function actorFindings(claimed, run) {
    const { requester } = claimed;
    const actor = textAt(run, "actor", "login") ?? "";
    if (requester === null || textAt(run, "event") !== "workflow_dispatch")
        return [];
    if (!isPerson(actor) || compare_runs_isSame(actor, requester))
        return [];
    const found = `${actor} started it; the entry says that ${requester} requested the rollback.`;
    return [about("run-by-other-actor", claimed, found)];
}
function timeFindings(claimed, run) {
    const { first, last } = claimed;
    const [begun, ended] = [textAt(run, "created_at"), textAt(run, "updated_at")];
    if (begun !== undefined && Date.parse(first.time) + toleranceMs < Date.parse(begun))
        return [about("run-at-other-time", claimed, `it began at ${begun}; the entry says ${first.time}.`)];
    const isOver = textAt(run, "status") === "completed" && ended !== undefined;
    if (!isOver || Date.parse(last.time) - toleranceMs <= Date.parse(ended))
        return [];
    const found = `it was over at ${ended}; entry ${last.sequence} says ${last.time}.`;
    return [about("run-at-other-time", claimed, found)];
}
const isPerson = (login) => login !== "" && !login.endsWith("[bot]");
const compare_runs_isSame = (one, other) => one.toLowerCase() === other.toLowerCase();

;// CONCATENATED MODULE: ./build/audit/online/verify-online.js








/**
 * Compares what the log claims with what GitHub says: runs, approvals, tags and pages, deployments, branches. GitHub is
 * read only. Throws `UnreachableGitHubError`.
 */
async function verifyOnline({ claims, reader, repository, log, limit, }) {
    const home = await reader.get("");
    if (home === null)
        throw new UnreachableGitHubError(`GitHub has no repository ${repository}, or the token may not see it.`, "Name another one with --repo OWNER/NAME, or give a token that may read it.");
    const defaultBranch = textAt(home, "default_branch") ?? "";
    const isOther = claims.repository !== null && numberAt(home, "id") !== claims.repository.id;
    const runs = await compareRuns({ claims, reader, defaultBranch, limit });
    const approvals = await compareApprovals(claims, reader, limit);
    const releases = await compareReleases(claims, reader, limit);
    const deployments = await compareDeployments(claims, reader, limit);
    const moves = await compareBranches({ claims, reader, defaultBranch, log, limit });
    return {
        repository,
        compared: {
            runs: runs.compared,
            approvals: approvals.compared,
            releases: releases.compared,
            deployments: deployments.compared,
            branchMoves: moves.compared,
        },
        requests: reader.requests,
        findings: [
            ...(isOther
                ? [
                    onlineFinding("other-repository", 1, `The log is of ${claims.repository?.name ?? ""} (${claims.repository?.id ?? ""}); GitHub's ${repository} is ${numberAt(home, "id") ?? ""}.`),
                ]
                : []),
            ...[runs, approvals, releases, deployments, moves].flatMap(({ findings }) => findings),
        ],
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/online.js




/** Compares the claims of a log with GitHub. Throws `CommandError` when GitHub cannot be asked. */
async function compareWithGitHub({ commit }, claims, { branch, limit, onGitHub }) {
    const token = tokenOf(process.env);
    if (token === undefined)
        throw new CommandError("no-token", "--online needs a token, and neither GITHUB_TOKEN nor GH_TOKEN is set.", "Set GITHUB_TOKEN to a token with read access to: actions, contents, deployments, issues, metadata, pull requests.");
    const repository = onGitHub ?? claims.repository?.name;
    if (repository === undefined)
        throw new CommandError("unreadable", "The log has no sound first entry, so nobody knows of which repository it is.", "Name it: --repo OWNER/NAME.");
    const api = (process.env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, "");
    try {
        const reader = new GitHubReader({ api, token, repository });
        return await verifyOnline({ claims, reader, repository, log: { branch, commit }, limit });
    }
    catch (error) {
        if (error instanceof UnreachableGitHubError)
            throw new CommandError("github-not-asked", error.found, error.remedy);
        throw error;
    }
}
/** For people: what was compared, then each finding with what it means. */
function onlineLines({ repository, compared, findings, requests }) {
    const { runs, approvals, releases, deployments, branchMoves } = compared;
    const contradictions = findings.filter(({ severity }) => severity === "finding").length;
    return [
        `GitHub:  ${repository} ${contradictions === 0 ? "contradicts nothing" : `CONTRADICTS the log in ${contradictions} ${contradictions === 1 ? "place" : "places"}`}. Compared: ${runs} runs, ${approvals} approvals, ${releases} releases, ${deployments} Deployments, ${branchMoves} branch moves (${requests} requests).`,
        ...findings.flatMap(({ code, severity, found, means, notMeans, remedy }) => [
            `${severity === "finding" ? "Finding" : "Notice"} ${code}: ${found}`,
            `  It means: ${means}`,
            `  It does not: ${notMeans}`,
            `  Do: ${remedy}`,
        ]),
    ];
}

// EXTERNAL MODULE: ./build/verify/clone/choose-branch.js
var choose_branch = __nccwpck_require__(1274);
;// CONCATENATED MODULE: ./build/cli/commands/verify.js








const verify_usage = `Usage: release-console verify [--repo DIR|OWNER/NAME] [--branch NAME] [--contains HASH] [--online] [--json]

Checks the release log in a git clone, offline: every entry to the byte, the chain of their hashes, that state.json
follows from them, that the Release Notes are as they were written, and that tags are where the log says. Reads the
branch as it is in the clone or as it was last fetched, the newer of them when it contains the older.

  --repo            Directory of a clone, bare or not, itself and not a folder in it (default: the clone around you), or
                    a repository on GitHub; for that GITHUB_TOKEN or GH_TOKEN must hold a token that may read it,
                    unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.
  --contains HASH   The log must contain the entry with this hash, which was written down elsewhere (a release, a
                    notification, another clone). Without it nobody can tell a log that was rewritten as a whole.
  --online          Also compare with GitHub, which is only read: runs, approvals, tags and release pages, Deployments,
                    moves of branches. GITHUB_TOKEN or GH_TOKEN must hold a token that may read them; GITHUB_API_URL
                    names a GitHub of your own. docs/audit.md lists what it can find.
  --online-limit N  Compare at most so many of each kind, the newest; 200 if not given.
  --json            Answer as one JSON object.

Examples:
  git fetch origin release-log:refs/remotes/origin/release-log && release-console verify
  GITHUB_TOKEN=... release-console verify --repo acme/shop --online
  release-console verify --repo ../shop --contains 4bd520cf8772b7737da132cfa703bf62bd4a6dede984cd9066ff14655f1b37df

Exit code: 0 the log is intact (and GitHub contradicts nothing), 1 it is not, 2 it could not be read (or GitHub not asked).
`;
/** Returns the exit code. */
async function runVerify(args, streams) {
    const failing = "The release log could not be verified";
    return await runCommand({ usage: verify_usage, failing, args, streams }, async () => {
        const values = readArguments(args);
        const { repo, branch, contains, json } = values;
        return await withLog({ repo, branch }, async ({ directory, onGitHub }) => {
            const claims = values.online ? new Claims() : undefined;
            const verdict = await verify({ repo: directory, branch, contains }, streams, claims);
            const wish = { branch, limit: values.limit, onGitHub };
            const online = claims === undefined ? undefined : await compareWithGitHub(verdict, claims, wish);
            const isContradicted = online?.findings.some(({ severity }) => severity === "finding") ?? false;
            const isGood = verdict.kind === "intact" && !isContradicted;
            if (json) {
                const answer = { ...reportOf(verdict), ok: isGood, ...(online === undefined ? {} : { online }) };
                streams.stdout.write(jsonLine(answer));
            }
            else {
                streams.stdout.write(renderVerdict(verdict));
                if (online !== undefined)
                    streams.stdout.write(linesOf(onlineLines(online)));
            }
            return isGood ? 0 : 1;
        });
    });
}
async function verify(request, { stderr }, claims) {
    const progress = new Progress(stderr);
    const visit = (entry) => {
        claims?.note(entry);
        progress.at(entry.sequence, "entries verified");
    };
    try {
        return (await (0,verify_log/* readLog */.x)(request, visit)).verdict;
    }
    finally {
        progress.end();
    }
}
const verify_options = {
    ...logOptions,
    contains: { type: "string" },
    online: { type: "boolean", default: false },
    "online-limit": { type: "string", default: "200" },
};
function readArguments(args) {
    const values = readOptions(args, verify_options);
    const { branch, contains } = values;
    if (branch === "")
        throw new UsageError('"--branch" must name a branch; found "".');
    if (contains !== undefined && !/^[0-9a-f]{64}$/.test(contains))
        throw new UsageError(`"--contains" must be a hash of 64 digits 0-9 and a-f; found ${JSON.stringify(contains)}.`);
    const limit = Number(values["online-limit"]);
    if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
        throw new UsageError(`"--online-limit" must be a whole number from 1 to 10000; found ${JSON.stringify(values["online-limit"])}.`);
    return { ...values, limit };
}
function renderVerdict(verdict) {
    const { repository, notes } = verdict;
    const where = `${(0,choose_branch/* shortName */.E)(verdict.ref)} at ${verdict.commit.slice(0, 7)}`;
    const read = [`Read:    ${repository}`, ...notes.map((note) => `Note:    ${note}`)];
    if (verdict.kind === "broken") {
        const place = verdict.sequence === null ? "" : ` at entry ${verdict.sequence}`;
        const file = verdict.sequence !== null && verdict.path !== null ? `${verdict.path}: ` : "";
        return linesOf([
            `The release log ${where} is broken${place} (${verdict.fault}).`,
            `Found: ${file}${verdict.problem}`,
            `Do:    ${(0,remedies/* remedyFor */.w)(verdict.fault)}`,
            ...read,
        ]);
    }
    const { entries, last, head, tags } = verdict;
    const known = tags.compared + tags.absent;
    const compared = tags.absent === 0 ? "" : `, ${tags.absent} not in this clone`;
    return linesOf([
        `The release log ${where} is intact.`,
        `Entries: ${entries}, the last of them ${last.type} at ${last.time}.`,
        `Head:    ${head}`,
        ...(known === 0 ? [] : [`Tags:    ${tags.compared} where the log says${compared}.`]),
        ...read,
    ]);
}
/** Names in a clone are anybody's: each stays on its line. */
const linesOf = (lines) => `${lines.map(printableLine).join("\n")}\n`;
const reportOf = ({ kind, ...verdict }) => ({ ok: kind === "intact", ...verdict });

;// CONCATENATED MODULE: ./build/cli/version.js
/** As in package.json; a test compares them. */
const version = "9.0.0";

;// CONCATENATED MODULE: ./build/cli/main.js






const commands = {
    init: {
        summary: "Set the console up in a repository: callers, policy, and with --apply environments and rules.",
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(815), __nccwpck_require__.e(631), __nccwpck_require__.e(56), __nccwpck_require__.e(442), __nccwpck_require__.e(65)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4065))).runInit(args, streams),
    },
    doctor: {
        summary: "Find what keeps a release or a rollback from completing, and who can pass each gate.",
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(815), __nccwpck_require__.e(631), __nccwpck_require__.e(56), __nccwpck_require__.e(442), __nccwpck_require__.e(300)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1300))).runDoctor(args, streams),
    },
    rehearse: {
        summary: "Play the whole loop on a GitHub inside this process: no network, no token.",
        // The largest part of the program; whoever verifies a log need not wait for it.
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(514), __nccwpck_require__.e(110)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7110))).runRehearse(args, streams),
    },
    report: {
        summary: "Tell who asked, who approved, what was checked, tested and run: for auditors.",
        run: runReport,
    },
    status: {
        summary: "Tell what is live, staged, awaited and owed, in ten lines.",
        run: runStatus,
    },
    page: {
        summary: "Write the console page: one HTML file made from a release log.",
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(691), __nccwpck_require__.e(815), __nccwpck_require__.e(631), __nccwpck_require__.e(919), __nccwpck_require__.e(504)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6209))).runPage(args, streams),
    },
    verify: {
        summary: "Check a release log in a clone, and name the first broken entry.",
        run: runVerify,
    },
};
const main_usage = `Usage: release-console COMMAND [OPTIONS]

${Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
    .join("\n")}

"release-console COMMAND --help" tells the options of a command, with an example. "release-console --version" tells the
version. Exit codes: 0 all is well, 1 it is not, 2 could not be done.
`;
/** Runs what the arguments ask for; returns the exit code: 0 all is well, 1 it is not, 2 could not be done. */
async function runCli(args, streams = processStreams()) {
    const [name, ...rest] = args;
    if (name === "--help" || name === "-h" || name === "help") {
        streams.stdout.write(main_usage);
        return 0;
    }
    if (name === "--version" || name === "-V") {
        streams.stdout.write(`${version}\n`);
        return 0;
    }
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        const meant = name === undefined ? undefined : (0,did_you_mean/* nearestName */.q)(name, Object.keys(commands));
        streams.stderr.write(`A command must be given; found ${name === undefined ? "none" : JSON.stringify(name)}.${meant === undefined ? "" : ` Did you mean "${meant}"?`}\n\n${main_usage}`);
        return 2;
    }
    return await command.run(rest, streams);
}

var __webpack_exports__runCli = __webpack_exports__.a;
export { __webpack_exports__runCli as runCli };
