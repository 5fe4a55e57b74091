export const id = 7113;
export const ids = [7113];
export const modules = {

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iY: () => (/* binding */ readContextOfResult),
/* harmony export */   mG: () => (/* binding */ readContextWithFallbackPolicy),
/* harmony export */   n: () => (/* binding */ readAgain)
/* harmony export */ });
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4548);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7944);
/* harmony import */ var _unwritten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2495);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5108);







async function readContextWithFallbackPolicy(ports, how = {}) {
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .withCommander */ .PV)(ports, await readContextOfResult(ports, how));
}
async function readContextOfResult(ports, { isFresh = false } = {}) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readSnapshot */ .RA)(ports, { proposals: false, isFresh });
    const { policy, log } = snapshot;
    if (policy.kind === "read" || log.kind !== "read")
        return { ...(await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, snapshot)), mayUseLastPolicy: true };
    const last = await lastPolicy(ports, log);
    if (last.kind !== "read")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, snapshot);
    const problems = (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .setupFindings */ .SG)(snapshot).map(({ found }) => found);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("policy-of-log", `${problems.join(" ")} The policy of entry ${log.state.log.sequence} counts (blob ${(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(last.blob)})${namesText(last.policy)}.`));
    const context = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .requireTrustedRun */ .gd)(ports, { ...snapshot, policy: last });
    return { ...context, snapshot, mayUseLastPolicy: true };
}
async function readAgain(ports, { mayUseLastPolicy, unwritten }) {
    const how = { isFresh: true };
    const context = await (mayUseLastPolicy
        ? readContextWithFallbackPolicy(ports, how)
        : (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readContext */ .yI)(ports, how));
    return (0,_unwritten_js__WEBPACK_IMPORTED_MODULE_4__/* .withUnwritten */ .z5)(ports, context, unwritten);
}
const namesText = ({ names }) => names === undefined
    ? ""
    : `, with its names: pull requests go to "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branches */ .J0.base}", staging is built on "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_3__/* .branches */ .J0.staging}"`;
async function lastPolicy(ports, { head, state }) {
    const { sequence, hash } = state.log;
    const path = (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(sequence);
    const [text = null] = await ports.logReader.files(head, [path]);
    const verdict = (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEntry */ .i)((0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .headBefore */ .ct)(text ?? "", sequence), { path, text }, ports.sha256);
    return verdict.kind === "sound" && verdict.entry.hash === hash && verdict.entry.policy !== null
        ? ports.policies.ofBlob(verdict.entry.policy)
        : { kind: "missing" };
}


/***/ }),

/***/ 5623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ci: () => (/* binding */ addressOf),
  tk: () => (/* binding */ postEvent),
  Q6: () => (/* binding */ postTo),
  oy: () => (/* binding */ sendEvents),
  ml: () => (/* binding */ sentBy)
});

// EXTERNAL MODULE: ./build/domain/events/event-kinds.js
var event_kinds = __webpack_require__(277);
// EXTERNAL MODULE: ./build/domain/events/event-text.js
var event_text = __webpack_require__(8519);
;// CONCATENATED MODULE: ./build/domain/events/uris.js
const asciiUri = (uri) => uri
    .replaceAll(/\p{Surrogate}/gu, "")
    .replaceAll(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
const environmentUri = ({ url }, environment) => asciiUri(`${url}/deployments/${environment}`);
const packageUrl = ({ name }, artifact) => `pkg:github/${name.split("/").map(encodeURIComponent).join("/")}@${encodeURIComponent(artifact)}`.toLowerCase();

;// CONCATENATED MODULE: ./build/domain/events/cloud-event.js



const cdeventsVersion = "0.5.1";
function cloudEventMessage(event, origin) {
    const id = eventId(event, origin);
    const { type } = event_kinds/* eventKinds */.M[event.kind];
    const [source, time] = [asciiUri(origin.url), wholeSeconds(event.time)];
    const envelope = {
        specversion: "1.0",
        id,
        source,
        type,
        subject: event.subject,
        time,
        datacontenttype: "application/json",
        text: (0,event_text/* chatLine */.$v)(event, origin),
        data: {
            context: {
                specversion: cdeventsVersion,
                id,
                source,
                type,
                timestamp: time,
                chainId: `rc-${origin.id}-${event.chain}`,
            },
            subject: { id: event.subject, source, content: contentOf(event, origin) },
            customData: withoutNull({ repository: origin.name, url: asciiUri(event.url), ...event.facts }),
            customDataContentType: "application/json",
        },
    };
    return {
        id,
        type,
        contentType: "application/cloudevents+json; charset=utf-8",
        body: JSON.stringify(envelope),
    };
}
const eventId = ({ key }, { id }) => `rc-${id}-${key}`;
const wholeSeconds = (time) => `${time.slice(0, 19).replace(/:60$/, ":59")}Z`;
function contentOf(event, origin) {
    const { environment, artifact, sentence } = event;
    const description = (0,event_text/* oneLine */.TN)(sentence, 700);
    const deployed = environment === undefined || artifact === undefined
        ? {}
        : {
            environment: { id: environment, source: environmentUri(origin, environment) },
            artifactId: packageUrl(origin, artifact),
        };
    switch (event.kind) {
        case "rollback-completed":
        case "deployment-succeeded":
            return deployed;
        case "production-failed":
            return { description, ...deployed, service: { id: origin.name, source: asciiUri(origin.url) } };
        default:
            return { description, ...deployed };
    }
}
function withoutNull(value) {
    if (Array.isArray(value))
        return value.filter(isThere).map(withoutNull);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, inner]) => isThere(inner))
        .map(([key, inner]) => [key, withoutNull(inner)]));
}
const isThere = (value) => value !== null && value !== undefined;

;// CONCATENATED MODULE: ./build/domain/events/event-message.js



function messageFor({ format }, event, origin) {
    switch (format) {
        case "cdevents":
            return cloudEventMessage(event, origin);
        case "slack":
            return event_kinds/* eventKinds */.M[event.kind].chat ? chatMessage(event, origin) : undefined;
        default:
            return format;
    }
}
const chatMessage = (event, origin) => ({
    id: eventId(event, origin),
    type: event_kinds/* eventKinds */.M[event.kind].type,
    contentType: "application/json; charset=utf-8",
    body: JSON.stringify({ text: (0,event_text/* chatLine */.$v)(event, origin) }),
});

// EXTERNAL MODULE: ./build/domain/events/events-of-entries.js + 2 modules
var events_of_entries = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/actions/log/send-events.js



const sent = new WeakMap();
const sentBy = ({ webhooks }) => sent.get(webhooks) ?? [];
function sendEvents(ports, before, entries) {
    if (before.policy.notification.webhooks.length === 0)
        return;
    const url = before.snapshot.repository.url;
    for (const event of (0,events_of_entries/* eventsOfEntries */.z)(entries, { before: before.state, url }))
        for (const posting of postEvent(ports, before, event))
            void noteFailure(ports, event, posting);
}
async function noteFailure({ runner }, { kind }, posting) {
    const { to, delivered, detail } = await posting;
    if (!delivered)
        runner.notice((0,reasons/* finding */.gk)("event-not-delivered", `"${kind}" to ${to}: ${detail}.`));
}
function postEvent(ports, known, event) {
    const deliveries = postTo(ports, known, { event, takes: () => true });
    if (deliveries.length === 0)
        return [];
    const postings = sent.get(ports.webhooks) ?? [];
    sent.set(ports.webhooks, [...postings, ...deliveries.map((delivery) => ({ event, delivery }))]);
    return deliveries;
}
function postTo({ webhooks, sha256 }, { state, policy, snapshot }, { event, takes }) {
    const { repository } = state;
    const origin = { id: repository.id, name: repository.name, url: snapshot.repository.url };
    return policy.notification.webhooks.filter(takes).flatMap((webhook) => {
        const message = messageFor(webhook, event, origin);
        if (message === undefined)
            return [];
        const { id, contentType, body } = message;
        const { host, fingerprint } = addressOf(webhook, sha256);
        const posting = webhooks.post({ url: webhook.url, id, contentType, body });
        return [posting.then((outcome) => ({ to: host, fingerprint, ...outcome }))];
    });
}
const addressOf = ({ url }, sha256) => ({
    host: new URL(url).host,
    fingerprint: sha256(url).slice(0, 12),
});


/***/ }),

/***/ 6725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logMessage),
/* harmony export */   eO: () => (/* binding */ logFiles),
/* harmony export */   hL: () => (/* binding */ transact),
/* harmony export */   wO: () => (/* binding */ WriteRefusedError),
/* harmony export */   xA: () => (/* binding */ catchUp)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(689);
/* harmony import */ var _domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6566);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1922);
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6700);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81);
/* harmony import */ var _send_events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5623);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9926);
/* harmony import */ var _fallback_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9550);
/* harmony import */ var _unwritten_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2495);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5108);











const mostAttempts = 8;
const longestMilliseconds = 60_000;
async function transact(ports, first, decide) {
    const startedAt = Date.now();
    let context = first ?? (await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_10__/* .readContext */ .yI)(ports));
    for (let attempt = 1;; attempt += 1) {
        const decision = await decide(context);
        const putOff = (0,_unwritten_js__WEBPACK_IMPORTED_MODULE_9__/* .draftsOf */ .eI)(context);
        const isDue = decision.drafts.length > 0 || (decision.catchesUp === true && putOff.length > 0);
        if (!isDue)
            return { value: decision.value, context, entries: [] };
        const { policyBlob } = context;
        const sealed = sealDrafts(ports, { state: (0,_unwritten_js__WEBPACK_IMPORTED_MODULE_9__/* .writtenState */ .Xv)(context), policyBlob }, [
            ...putOff,
            ...decision.drafts,
        ]);
        const outcome = await write(ports, {
            decision,
            commit: logCommit(context, sealed, decision.files ?? []),
        });
        if (outcome.kind === "committed") {
            ports.logPosition.saw(sealed.state.log.sequence);
            (0,_send_events_js__WEBPACK_IMPORTED_MODULE_6__/* .sendEvents */ .oy)(ports, { ...context, state: (0,_unwritten_js__WEBPACK_IMPORTED_MODULE_9__/* .writtenState */ .Xv)(context) }, sealed.entries);
            const after = afterWrite(context, sealed.state, { outcome, decision });
            if (!movesBase(decision))
                ports.snapshots.keep(after.snapshot);
            for (const { sequence, type } of sealed.entries.slice(0, putOff.length))
                ports.runner.info(`${sequence} ${type}`);
            return { value: decision.value, context: after, entries: sealed.entries.slice(putOff.length) };
        }
        await Promise.all((decision.discard ?? []).map((scratch) => ports.merging.discard(scratch)));
        if (outcome.kind === "refused")
            throw new WriteRefusedError(outcome.found, outcome.remedy);
        if (attempt >= mostAttempts || Date.now() - startedAt > longestMilliseconds)
            throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)("contention", `${attempt} attempts, each overtaken by another write.`);
        await ports.clock.sleep(Math.random() * 200 * 2 ** Math.min(attempt, 5));
        context = await readAfterRace(ports, context);
    }
}
async function catchUp(ports, context) {
    const nothing = { drafts: [], value: undefined, catchesUp: true };
    return (await transact(ports, context, () => Promise.resolve(nothing))).context;
}
const looksAfterRace = 4;
async function readAfterRace(ports, raced) {
    for (let look = 1;; look += 1) {
        const context = await (0,_fallback_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .readAgain */ .n)(ports, raced);
        if (context.head !== raced.head || look === looksAfterRace)
            return context;
        await ports.clock.sleep(250 * 2 ** look);
    }
}
class WriteRefusedError extends _run_refusal_js__WEBPACK_IMPORTED_MODULE_7__/* .RefusedError */ .f {
    found;
    remedy;
    constructor(found, remedy) {
        super([(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)("refused", found, remedy)]);
        this.found = found;
        this.remedy = remedy;
    }
}
function sealDrafts(ports, { state, policyBlob }, drafts) {
    return (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sealTransaction */ .WC)(state, drafts, {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policyBlob,
        sha256: ports.sha256,
    });
}
function logFiles({ entries, state }, further) {
    return [
        ...entries.map((entry) => ({ path: (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s)(entry.sequence), content: (0,_domain_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .renderEntry */ .Ft)(entry) })),
        { path: "state.json", content: (0,_domain_state_state_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderState */ .C)(state) },
        ...further,
    ];
}
function logCommit({ head }, sealed, further) {
    return { expectedHead: head, ...logMessage(sealed.entries), files: logFiles(sealed, further) };
}
function logMessage(entries) {
    const last = entries.at(-1);
    return {
        headline: entries
            .map(({ sequence, type }) => `${sequence} ${type}`)
            .join(", ")
            .slice(0, 72),
        body: last === undefined
            ? ""
            : `Release-Console-Entry: ${last.sequence}\nRelease-Console-Hash: ${last.hash}\nRelease-Console-Run: ${last.run.url}`,
    };
}
async function write(ports, { decision, commit }) {
    const moves = decision.moves ?? [];
    const discard = decision.discard ?? [];
    if (moves.length === 0) {
        await Promise.all(discard.map((scratch) => ports.merging.discard(scratch)));
        return ports.transactions.append(commit);
    }
    return ports.transactions.move({ log: commit, moves, discard });
}
function afterWrite(context, state, { outcome, decision, }) {
    const movesStaging = decision.moves?.some(({ ref }) => ref === "refs/heads/staging") ?? false;
    const snapshot = { ...context.snapshot, log: { kind: "read", head: outcome.head, state } };
    return {
        ...context,
        head: outcome.head,
        state,
        unwritten: [],
        snapshot: movesStaging ? { ...snapshot, staging: state.train.tip } : snapshot,
    };
}
const movesBase = ({ moves = [] }) => moves.some(({ ref }) => ref === `refs/heads/${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}`);


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ writtenState),
/* harmony export */   eI: () => (/* binding */ draftsOf),
/* harmony export */   z5: () => (/* binding */ withUnwritten)
/* harmony export */ });
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6700);

function withUnwritten(ports, context, more) {
    return more.reduce((known, each) => {
        if (each.drafts.length === 0 || !known.state.followUps.some(({ key }) => key === each.followUp))
            return known;
        const seal = {
            time: ports.clock.now(),
            run: ports.run.reference,
            policy: known.policyBlob,
            sha256: ports.sha256,
        };
        const { state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_0__/* .sealTransaction */ .WC)(known.state, each.drafts, seal);
        return { ...known, state, unwritten: [...known.unwritten, each] };
    }, context);
}
const draftsOf = ({ unwritten }) => unwritten.flatMap(({ drafts }) => drafts);
const writtenState = ({ unwritten, snapshot: { log }, state, }) => unwritten.length > 0 && log.kind === "read" ? log.state : state;


/***/ }),

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ withCommander),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   SG: () => (/* binding */ setupFindings),
/* harmony export */   UT: () => (/* binding */ foreignRun),
/* harmony export */   gd: () => (/* binding */ requireTrustedRun),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   mq: () => (/* binding */ requireStanding),
/* harmony export */   nR: () => (/* binding */ withApprovers),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _outsiders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _team_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);





async function readContext(ports, { callers, isFresh = false } = {}) {
    return withApprovers(ports, await requireStanding(ports, await readSnapshot(ports, { isFresh }), callers));
}
async function withApprovers(ports, context) {
    const { snapshot, state } = context;
    return { ...context, policy: await (0,_outsiders_js__WEBPACK_IMPORTED_MODULE_4__/* .withOutsiders */ .xv)(ports, context.policy, (0,_outsiders_js__WEBPACK_IMPORTED_MODULE_4__/* .approvingNow */ .Ty)(snapshot, state)) };
}
const pausesMs = [1_000, 2_000, 4_000, 8_000];
async function readSnapshot(ports, { isFresh = false, proposals = true } = {}) {
    const known = ports.logPosition.latest();
    for (const pause of [...pausesMs, undefined]) {
        const mayBeRecent = !isFresh && pause === pausesMs[0];
        const snapshot = await ports.snapshots.read({ proposals, mayBeRecent });
        if (isAsFarAsKnown(snapshot, known))
            return snapshot;
        if (pause === undefined)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("log-behind", `Entry ${known} was written; GitHub shows the log up to entry ${shownUpTo(snapshot)}.`);
        await ports.clock.sleep(pause);
    }
    throw new Error("The last look has no pause after it.");
}
const shownUpTo = ({ log }) => (log.kind === "read" ? log.state.log.sequence : 0);
const isAsFarAsKnown = (snapshot, known) => snapshot.log.kind === "unreadable" || snapshot.log.kind === "foreign" || shownUpTo(snapshot) >= known;
async function requireStanding(ports, snapshot, callers) {
    return withCommander(ports, await requireTrustedRun(ports, snapshot, callers));
}
async function withCommander(ports, context) {
    const known = await withMembers(ports, context);
    return { ...known, policy: await (0,_outsiders_js__WEBPACK_IMPORTED_MODULE_4__/* .withOutsiders */ .xv)(ports, known.policy, commandedBy(ports)) };
}
const withMembers = async (ports, context) => ({
    ...context,
    policy: await (0,_team_members_js__WEBPACK_IMPORTED_MODULE_3__/* .withTeamMembers */ .v)(ports, context.policy),
});
async function requireTrustedRun(ports, snapshot, callers) {
    const { policy, log } = snapshot;
    if (policy.kind === "read" && log.kind === "read") {
        const foreign = foreignRun(ports, snapshot, callers ?? log.state.callers);
        if (foreign !== undefined)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .f([foreign]);
        return {
            snapshot,
            policy: policy.policy,
            policyBlob: policy.blob,
            head: log.head,
            state: log.state,
            mayUseLastPolicy: false,
            unwritten: [],
        };
    }
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .f(setupFindings(snapshot));
}
const commandedBy = ({ run: { hint } }) => hint.kind === "comment" ? [hint.author] : [];
function setupFindings({ policy, log }) {
    const findings = [];
    if (policy.kind === "missing")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-missing", ".github/release-console.yml does not exist on the default branch."));
    if (policy.kind === "broken")
        findings.push(...policy.problems.map(({ line, message }) => (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-broken", `line ${line}: ${message}`)));
    if (log.kind === "absent")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("log-absent", `The branch ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.log} does not exist.`));
    if (log.kind === "foreign")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("log-tampered", log.problem));
    if (log.kind === "unreadable")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("log-unreadable", log.problem));
    return findings;
}
function foreignRun(ports, { repository }, callers) {
    const { run } = ports;
    const defaultRef = `refs/heads/${repository.defaultBranch}`;
    if (run.ref !== defaultRef)
        return (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-ref", `This run is on ${run.ref}; the default branch is ${repository.defaultBranch}.`);
    if (run.workflowRef !== defaultRef)
        return (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-ref", `The workflow file comes from ${run.workflowRef}, not from ${defaultRef}.`);
    if (!callers.includes(run.workflowPath))
        return (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-ref", `${run.workflowPath} is not one of the installed callers: ${callers.join(", ")}.`, `Call the console from these files alone, under these very names; rename ${run.workflowPath} or take the call out of it.`);
    return undefined;
}


/***/ }),

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ approvingNow),
/* harmony export */   cr: () => (/* binding */ doubtfulReviewers),
/* harmony export */   xv: () => (/* binding */ withOutsiders)
/* harmony export */ });
/* harmony import */ var _domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7071);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7944);


async function withOutsiders(ports, policy, logins) {
    const named = [...policy.testers, ...policy.rollbackApprovers];
    const asked = [...new Set(logins)].filter((login) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(named, login) && !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(policy.outsiders, login));
    if (asked.length === 0)
        return policy;
    const roles = await Promise.all(asked.map((login) => ports.people.roleOf(login)));
    const outside = asked.filter((_, index) => roles[index] === "none" || roles[index] === "read");
    return outside.length === 0 ? policy : { ...policy, outsiders: [...policy.outsiders, ...outside] };
}
const doubtfulReviewers = (reviews) => reviews.filter(({ mayNotPush }) => mayNotPush === true).map(({ author }) => author.login);
function approvingNow(snapshot, { train, grants }) {
    const heads = new Set(train.staged.map(({ head }) => head));
    const reviews = snapshot.pullRequests
        .filter(({ head }) => heads.has(head))
        .flatMap(({ head, reviews: all }) => (0,_domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .latestOpinions */ .N)(all).filter(({ state, commit }) => state === "APPROVED" && commit === head));
    return [...doubtfulReviewers(reviews), ...grants.filter(({ head }) => heads.has(head)).map(({ by }) => by)];
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withTeamMembers)
/* harmony export */ });
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);
/* harmony import */ var _domain_values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



async function withTeamMembers(ports, policy) {
    const asked = allTeams(policy);
    if (asked.length === 0)
        return policy;
    const answers = await Promise.all(asked.map(async (team) => ({ team, members: await ports.people.membersOf(team) })));
    const members = new Map(answers.map((each) => [each.team.toLowerCase(), each.members]));
    const withMembers = (role) => joined(policy[role], policy.teams[role].flatMap((team) => members.get(team.toLowerCase()) ?? []));
    return {
        ...policy,
        testers: withMembers("testers"),
        rollbackApprovers: withMembers("rollbackApprovers"),
        team: withMembers("team"),
        unreadableTeams: answers.filter((each) => each.members === undefined).map(({ team }) => team),
    };
}
const allTeams = ({ teams }) => (0,_domain_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRoles */ .uU.flatMap((role) => teams[role]), (team) => team.toLowerCase());
const joined = (named, members) => [
    ...named,
    ...(0,_domain_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(members, (login) => login.toLowerCase()).filter((login) => !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(named, login)),
];


/***/ }),

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ readBranchRules),
/* harmony export */   q: () => (/* binding */ branchRules),
/* harmony export */   sJ: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8268);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _http_api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2688);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9151);




async function readBranchRules(client) {
    const [rules, branch] = await Promise.all([
        listRules(client, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0.base),
        client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { branch: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0.base }),
    ]);
    const { protection } = (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAnswer */ .Wp)(branchShape, branch.data, "GET /repos/{owner}/{repo}/branches/{branch}");
    const isClassic = protection?.enabled === true;
    return branchRules(rules, isClassic ? (protection.required_status_checks?.contexts ?? []) : undefined);
}
function branchRules(rules, classic) {
    const pullRequests = rules.flatMap((rule) => (rule.type === "pull_request" ? [rule.parameters ?? {}] : []));
    const contexts = rules.flatMap((rule) => rule.parameters?.required_status_checks?.map(({ context }) => context) ?? []);
    return {
        pullRequestRequired: classic !== undefined || pullRequests.length > 0,
        requiredContexts: [...new Set([...contexts, ...(classic ?? [])])],
        mergeQueue: rules.some(({ type }) => type === "merge_queue"),
        linearHistory: rules.some(({ type }) => type === "required_linear_history"),
        upToDate: rules.some(({ parameters }) => parameters?.strict_required_status_checks_policy === true),
        signatures: rules.some(({ type }) => type === "required_signatures"),
        reviews: requiredReviews(pullRequests),
        allowedMergeMethods: intersection(pullRequests.flatMap((rule) => rule.allowed_merge_methods === undefined ? [] : [rule.allowed_merge_methods])),
    };
}
async function listRules(client, branch) {
    const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
    const listed = await client.list(route, { branch }).catch((error) => {
        if ((0,_http_api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isBeyondPlan */ .xO)(error))
            return [];
        throw error;
    });
    return (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAnswer */ .Wp)(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(ruleShape), listed, route);
}
function requiredReviews(rules) {
    const reviews = {
        count: Math.max(0, ...rules.map((rule) => rule.required_approving_review_count ?? 0)),
        codeOwners: rules.some((rule) => rule.require_code_owner_review === true),
        notLastPusher: rules.some((rule) => rule.require_last_push_approval === true),
    };
    return reviews.count > 0 || reviews.codeOwners ? reviews : undefined;
}
const methods = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["merge", "squash", "rebase"]);
const ruleShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    type: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    ruleset_id: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().optional(),
    ruleset_source: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().optional(),
    parameters: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        required_status_checks: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ context: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() })).optional(),
        allowed_merge_methods: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(methods).optional(),
        strict_required_status_checks_policy: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM().optional(),
        required_approving_review_count: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int().optional(),
        require_code_owner_review: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM().optional(),
        require_last_push_approval: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM().optional(),
    })
        .optional(),
});
const branchShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    protected: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
    protection: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        enabled: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM().optional(),
        required_status_checks: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ contexts: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()) }).optional(),
    })
        .optional(),
});
function intersection(lists) {
    const [first, ...others] = lists;
    return first?.filter((method) => others.every((list) => list.includes(method)));
}


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2688);
/* harmony import */ var _branch_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(118);
/* harmony import */ var _ref_clash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3328);




async function explainRefusal(client, { moves, said, withApp }) {
    for (const { ref, after } of moves) {
        const clash = after === null ? undefined : await (0,_ref_clash_js__WEBPACK_IMPORTED_MODULE_3__/* .refClash */ .P)(client, ref);
        if (clash !== undefined)
            return clash;
    }
    const refs = moves.map(({ ref }) => ref).join(", ");
    const found = `GitHub refused to move ${refs}: ${said}`;
    const [workflows, rules] = await Promise.all([
        changesWorkflows(client, moves).catch(() => false),
        Promise.all(moves.map(async (move) => ({ move, rules: await applicableRules(client, move) }))),
    ]);
    if (workflows && !withApp)
        return { found: `${found} The commits change files under ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowsPath */ .ib}.`, remedy: _http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowsRemedy */ .h_ };
    const ruled = rules.filter(({ rules: { length } }) => length > 0);
    if (ruled.length > 0) {
        const named = ruled.map(({ move, rules: active }) => `${shortName(move.ref)}: ${active.map(ruleName).join(", ")}`);
        const branches = ruled.map(({ move }) => `"${shortName(move.ref)}"`).join(" and ");
        return {
            found: `${found} Rules in force: ${named.join("; ")}.`,
            remedy: `Exclude ${branches} from that ruleset, or configure a GitHub App that it lets through.`,
        };
    }
    return {
        found,
        remedy: `${(0,_http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .addPermission */ .Ft)("contents: write")} If it is there already, look for a ruleset or a protected tag that covers ${refs}.`,
    };
}
const shortName = (ref) => ref.replace(/^refs\/(?:heads|tags)\//, "");
const ruleName = ({ type, ruleset_id: id, ruleset_source: source }) => id === undefined ? type : `${type} (ruleset ${id} of ${source ?? "the repository"})`;
async function applicableRules(client, { ref, before, after, force }) {
    if (!ref.startsWith("refs/heads/"))
        return [];
    const rules = await (0,_branch_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .listRules */ .sJ)(client, shortName(ref)).catch(() => []);
    const doesNotApply = new Set([
        ...(before === null ? [] : ["creation"]),
        ...(after === null ? [] : ["deletion"]),
        ...(force ? [] : ["non_fast_forward"]),
    ]);
    return rules.filter(({ type }) => !doesNotApply.has(type));
}
async function changesWorkflows(client, moves) {
    const tips = moves.flatMap(({ after }) => (after === null ? [] : [after]));
    const objects = ["HEAD", ...tips].map((revision, index) => `t${index}: object(expression: "${revision}:${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowsPath */ .ib}") { oid }`);
    const document = `query Workflows($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(" ")} } }`;
    const { data } = await client.query(document, client.repository);
    const trees = (data?.["repository"] ?? {});
    return tips.some((_, index) => {
        const tree = trees[`t${index + 1}`];
        return tree !== null && tree !== undefined && tree.oid !== trees["t0"]?.oid;
    });
}


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createHistory)
/* harmony export */ });
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8268);
/* harmony import */ var _domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
/* harmony import */ var _http_api_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2688);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9151);
/* harmony import */ var _merge_sequential_merging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9812);





const createHistory = (client) => ({
    firstParents: (from, to) => firstParents(client, { from, to }),
    ownCommits: (base, head) => ownCommits(client, { from: base, to: head }),
    contains: async (descendant, ancestor) => {
        const comparison = await compare(client, { from: ancestor, to: descendant }, { page: 1, per_page: 1 });
        return comparison !== undefined && isDescendant(comparison);
    },
    mergeBase: async (one, other) => {
        const comparison = await compare(client, { from: one, to: other }, { page: 1, per_page: 1 });
        return comparison?.merge_base_commit.sha;
    },
});
const comparisonShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    status: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["ahead", "behind", "diverged", "identical"]),
    total_commits: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
    merge_base_commit: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ sha: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }),
    commits: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        sha: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        commit: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ message: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), author: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullish() }).nullable() }),
        author: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ login: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().optional() }).nullable(),
        parents: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ sha: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() })),
    })),
});
const isDescendant = ({ status }) => status === "ahead" || status === "identical";
const largestPage = 100;
async function firstParents(client, span) {
    if (span.from === span.to)
        return [];
    const first = await compare(client, span, {});
    if (first === undefined || !isDescendant(first))
        return undefined;
    const commits = await completed(client, span, first);
    return walk(new Map(commits.map((commit) => [commit.sha, commit])), span.to);
}
async function ownCommits(client, span) {
    const first = await compare(client, span, {});
    const commits = first === undefined ? [] : await completed(client, span, first);
    return commits.filter(({ parents }) => parents.length < 2).map(stepOf);
}
const completed = async (client, span, first) => first.commits.length === first.total_commits
    ? first.commits
    : allCommits(client, span, first.total_commits);
async function allCommits(client, span, total) {
    const numbers = Array.from({ length: Math.ceil(total / largestPage) }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((page) => compare(client, span, { page, per_page: largestPage })));
    const commits = pages.flatMap((page) => page?.commits ?? []);
    if (commits.length < total)
        throw new _http_api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiError */ .hD(compareRoute, {
            status: 502,
            found: `GitHub listed ${commits.length} of ${total} commits after ${span.from}.`,
        });
    return commits;
}
function walk(commits, to) {
    const steps = [];
    for (let next = commits.get(to); next !== undefined; next = commits.get(next.parents[0]?.sha ?? "")) {
        steps.unshift(stepOf(next));
    }
    return steps;
}
const longestTitle = 256;
const stepOf = ({ sha, commit, author, parents }) => ({
    sha: sha,
    title: (0,_domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLetters */ .lA)(commit.message.split("\n", 1)[0] ?? "", longestTitle),
    author: author?.login ?? (0,_domain_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLetters */ .lA)(commit.author?.name ?? "unknown", longestTitle),
    parents: parents.map((parent) => parent.sha),
});
const compareRoute = "GET /repos/{owner}/{repo}/compare/{basehead}";
async function compare(client, { from, to }, paging) {
    try {
        const { data } = await client.rest(compareRoute, { basehead: `${from}...${to}`, ...paging });
        return (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAnswer */ .Wp)(comparisonShape, data, compareRoute);
    }
    catch (error) {
        if (!(error instanceof _http_api_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiError */ .hD) || error.status !== 404)
            throw error;
        await Promise.all([(0,_merge_sequential_merging_js__WEBPACK_IMPORTED_MODULE_4__/* .commitAt */ .du)(client, from), (0,_merge_sequential_merging_js__WEBPACK_IMPORTED_MODULE_4__/* .commitAt */ .du)(client, to)]);
        return undefined;
    }
}


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createLogReader)
/* harmony export */ });
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8268);
/* harmony import */ var _http_blob_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(803);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9151);



const blobShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), text: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(), isTruncated: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM() })
    .nullable();
const shape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), blobShape) });
const filesInOneDocument = 100;
const createLogReader = (client) => ({
    file: async (head, path) => (await readFiles(client, head, [path]))[0],
    files: async (head, paths) => {
        const chunks = [];
        for (let start = 0; start < paths.length; start += filesInOneDocument)
            chunks.push(paths.slice(start, start + filesInOneDocument));
        return (await Promise.all(chunks.map((chunk) => readFiles(client, head, chunk)))).flat();
    },
});
async function readFiles(client, head, paths) {
    const objects = paths.map((path, index) => `f${index}: object(expression: ${JSON.stringify(`${head}:${path}`)}) { ... on Blob { oid text isTruncated } }`);
    const document = `query LogFiles($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
    const { repository } = await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .queryComplete */ .YD)(client, { document, variables: {}, shape });
    const texts = paths.map(async (_, index) => {
        const blob = repository[`f${index}`];
        return blob === null || blob === undefined ? undefined : (0,_http_blob_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobText */ .J)(client, blob);
    });
    return Promise.all(texts);
}


/***/ }),

/***/ 8908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ discardBranch),
/* harmony export */   Dq: () => (/* binding */ sweepScratch),
/* harmony export */   Hj: () => (/* binding */ createScratch),
/* harmony export */   uF: () => (/* binding */ newScratchName)
/* harmony export */ });
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8268);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);
/* harmony import */ var _domain_values_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5734);
/* harmony import */ var _http_api_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2688);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9151);
/* harmony import */ var _ref_moves_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8680);







const prefix = (0,_domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .scratchBranch */ .DJ)("");
const oldestMilliseconds = 2 * 60 * 60 * 1000;
const newScratchName = () => (0,_domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .scratchBranch */ .DJ)(`${Date.now()}-${globalThis.crypto.randomUUID()}`);
async function sweepScratch(client) {
    const route = "GET /repos/{owner}/{repo}/git/matching-refs/{ref}";
    const refs = (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_5__/* .parseAnswer */ .Wp)(refsShape, (await client.rest(route, { ref: `heads/${prefix}` })).data, route);
    const names = refs.map(({ ref }) => ref.slice("refs/heads/".length));
    const left = names.filter((name) => Date.now() - Number(name.slice(prefix.length).split("-")[0]) > oldestMilliseconds);
    for (const name of left)
        await discardBranch(client, name);
}
const refsShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ ref: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }));
async function createScratch(client, { name, tip }) {
    const ref = `refs/heads/${name}`;
    try {
        await client.rest("POST /repos/{owner}/{repo}/git/refs", { ref, sha: tip });
    }
    catch (error) {
        const isLost = error instanceof _http_api_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiError */ .hD && error.isAmbiguous;
        if (!isLost || (await (0,_ref_moves_js__WEBPACK_IMPORTED_MODULE_6__/* .readRef */ .sg)(client, ref)) !== tip)
            throw error;
    }
}
async function discardBranch(client, name) {
    try {
        const branch = { ref: `heads/${name}` };
        await client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", branch, { repeatable: true });
    }
    catch (error) {
        const isGitHubs = error instanceof _http_api_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiError */ .hD || error instanceof _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_2__/* .MisconfiguredError */ .E || error instanceof _domain_values_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .RateLimitError */ .O;
        if (!isGitHubs)
            throw error;
    }
}


/***/ }),

/***/ 9812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ mergeOne),
/* harmony export */   du: () => (/* binding */ commitAt),
/* harmony export */   yO: () => (/* binding */ mergeOneByOne)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2688);
/* harmony import */ var _ref_clash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3328);
/* harmony import */ var _ref_moves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8680);
/* harmony import */ var _scratch_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8908);





async function mergeOneByOne(client, { base, heads, merged, sleep }) {
    const commits = [...merged];
    const tip = () => commits.at(-1)?.sha ?? base;
    const name = (0,_scratch_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .newScratchName */ .uF)();
    const scratch = () => ({ name, tip: tip() });
    let at;
    try {
        await (0,_scratch_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .createScratch */ .Hj)(client, scratch());
        for (const [index, head] of heads.entries()) {
            at = index;
            if (index < merged.length)
                continue;
            const commit = await mergeOne(client, { branch: name, tip: tip(), head, sleep });
            if (commit === undefined)
                return { kind: "conflict", index, scratch: scratch() };
            commits.push(commit);
        }
    }
    catch (error) {
        const refusal = (0,_http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error, at !== undefined
            ? _http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowsRemedy */ .h_
            : `Let the console create branches below "${(0,_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .scratchBranch */ .DJ)("")}": no ruleset may refuse it. ${_http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowsRemedy */ .h_}`);
        if (refusal === undefined)
            throw error;
        if (at !== undefined)
            return { kind: "refused", index: at, ...refusal, scratch: scratch() };
        const clash = await (0,_ref_clash_js__WEBPACK_IMPORTED_MODULE_4__/* .refClash */ .P)(client, `refs/heads/${name}`);
        return { kind: "refused", index: at, ...(clash ?? refusal), scratch: undefined };
    }
    return { kind: "merged", commits, scratch: scratch() };
}
const looks = 4;
const pauseMs = 750;
async function mergeOne(client, merge) {
    let last;
    for (let look = 1; look <= looks; look += 1) {
        const answer = await tryMerge(client, merge);
        if (answer.kind === "merged")
            return answer.commit;
        if (answer.kind === "conflict" && look > 1)
            return undefined;
        if (answer.kind === "stumbled")
            last = answer.error;
        await merge.sleep(pauseMs);
    }
    throw (last ??
        new _http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD("POST /repos/{owner}/{repo}/merges", {
            status: 502,
            found: `GitHub takes ${merge.head.sha} for merged, but it is not.`,
        }));
}
async function tryMerge(client, { branch, tip, head }) {
    try {
        const { status, data } = await client.rest("POST /repos/{owner}/{repo}/merges", {
            base: branch,
            head: head.sha,
            commit_message: head.message,
        });
        if (status === 201)
            return { kind: "merged", commit: provenMerge(data, [tip, head.sha]) };
        const contained = await (0,_ref_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .containsCommit */ .TB)(client, { descendant: tip, ancestor: head.sha });
        if (contained)
            return { kind: "merged", commit: await commitAt(client, tip) };
        return (await landed(client, { branch, tip, head: head.sha })) ?? { kind: "stale" };
    }
    catch (error) {
        if (!(error instanceof _http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD))
            throw error;
        if (error.status === 409)
            return { kind: "conflict" };
        if (error.isAmbiguous)
            return (await landed(client, { branch, tip, head: head.sha })) ?? { kind: "stumbled", error };
        if (error.status === 404)
            return { kind: "stumbled", error };
        throw error;
    }
}
async function landed(client, { branch, tip, head }) {
    const now = await (0,_ref_moves_js__WEBPACK_IMPORTED_MODULE_2__/* .readRef */ .sg)(client, `refs/heads/${branch}`);
    if (now === undefined || now === tip)
        return undefined;
    const { data } = await client.rest("GET /repos/{owner}/{repo}/commits/{ref}", { ref: now });
    return { kind: "merged", commit: provenMerge(data, [tip, head]) };
}
function provenMerge(data, expected) {
    const { sha, commit, parents } = data;
    const found = parents.map((parent) => parent.sha).join();
    if (found !== expected.join())
        throw new _http_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD("POST /repos/{owner}/{repo}/merges", {
            status: 502,
            found: `The merge ${sha} has the parents ${found}; expected ${expected.join()}.`,
        });
    return { sha, tree: commit.tree.sha };
}
async function commitAt(client, sha) {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        commit_sha: sha,
    });
    return { sha, tree: data.tree.sha };
}


/***/ }),

/***/ 4658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createPolicies)
/* harmony export */ });
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8268);
/* harmony import */ var _http_blob_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(803);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9151);



const blob = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), text: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(), isTruncated: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM() });
const shape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ object: blob.nullable() }) });
const document = `query PolicyBlob($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Blob { oid text isTruncated } } }
}`;
const createPolicies = (client, readPolicy) => ({
    ofBlob: async (oid) => {
        const { object } = (await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .queryComplete */ .YD)(client, { document, variables: { oid }, shape })).repository;
        return object === null ? { kind: "missing" } : readPolicy(await (0,_http_blob_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlobText */ .J)(client, object), object.oid);
    },
});


/***/ }),

/***/ 8680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ secondLookAfterMs),
/* harmony export */   TB: () => (/* binding */ containsCommit),
/* harmony export */   YS: () => (/* binding */ moveRefs),
/* harmony export */   sg: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var _http_api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2688);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2732);


const secondLookAfterMs = 1_500;
const zeroOid = "0".repeat(40);
async function moveRefs(writer, request) {
    let outcome = await tryToMove(writer, request);
    if (outcome.kind === "unmoved" && outcome.isUnanswered)
        outcome = await tryToMove(writer, request);
    if (outcome.kind !== "unmoved")
        return outcome;
    const { moves } = request;
    const said = [...new Set(outcome.said)].join(" ");
    return {
        kind: "refused",
        ...(await (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .G)(writer.client, { moves, said, withApp: writer.app !== undefined })),
    };
}
async function tryToMove(writer, request) {
    const { moves } = request;
    const said = [];
    for (const attempt of attemptsOf(writer, request)) {
        const objection = await updateRefs(attempt.client, attempt.updates);
        const keepsScratch = said.length > 0 && request.discard.length > 0;
        if (objection === undefined)
            return { kind: "moved", keepsScratch };
        said.push(objection);
        const standing = await standingOf(writer.client, moves);
        if (standing === "moved")
            return { kind: "moved", keepsScratch };
        if (standing === "raced")
            return { kind: "raced" };
    }
    await writer.sleep(secondLookAfterMs);
    const standing = await standingOf(writer.client, moves);
    if (standing === "moved")
        return { kind: "moved", keepsScratch: request.discard.length > 0 };
    if (standing === "raced")
        return { kind: "raced" };
    return {
        kind: "unmoved",
        said: said.map(({ text }) => text),
        isUnanswered: said.some(({ isNone }) => isNone),
    };
}
function attemptsOf({ client, app }, { moves, discard }) {
    const own = moves.map(({ ref, before, after, force }) => ({
        name: ref,
        beforeOid: before ?? zeroOid,
        afterOid: after ?? zeroOid,
        force,
    }));
    const deletions = discard.map(({ name, tip }) => ({
        name: `refs/heads/${name}`,
        beforeOid: tip,
        afterOid: zeroOid,
        force: false,
    }));
    return [
        { client, updates: [...own, ...deletions] },
        ...(deletions.length > 0 ? [{ client, updates: own }] : []),
        ...(app === undefined ? [] : [{ client: app, updates: own }]),
    ];
}
const updateRefsDocument = `mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
async function updateRefs(client, refUpdates) {
    try {
        const input = { repositoryId: await client.repositoryId(), refUpdates };
        const { data, errors } = await client.mutate(updateRefsDocument, { input });
        if (errors.length === 0 && data?.["updateRefs"] !== null && data !== null)
            return undefined;
        const text = errors.map(({ message }) => message).join(" ") || "GitHub did not confirm.";
        return { text, isNone: false };
    }
    catch (error) {
        if (error instanceof _http_api_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD)
            return { text: error.message, isNone: error.isAmbiguous };
        throw error;
    }
}
async function readRef(client, ref) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/ref/{ref}", {
            ref: ref.replace(/^refs\//, ""),
        });
        return data.object.sha;
    }
    catch (error) {
        if (error instanceof _http_api_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404)
            return undefined;
        throw error;
    }
}
async function standingOf(client, moves) {
    const found = await Promise.all(moves.map(async (move) => ({ move, now: (await readRef(client, move.ref)) ?? null })));
    if (found.every(({ move, now }) => now === move.after))
        return "moved";
    const [first] = found;
    if (found.every(({ move, now }) => now === move.before) || first === undefined)
        return "unmoved";
    return (await wentOnFrom(client, first)) ? "moved" : "raced";
}
async function wentOnFrom(client, { move, now }) {
    if (now === null || move.after === null || now === move.before)
        return false;
    return containsCommit(client, { descendant: now, ancestor: move.after });
}
async function containsCommit(client, { descendant, ancestor }) {
    if (descendant === ancestor)
        return true;
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
            basehead: `${ancestor}...${descendant}`,
            per_page: 1,
        });
        const { status } = data;
        return status === "ahead" || status === "identical";
    }
    catch (error) {
        if (error instanceof _http_api_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.status === 404)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readBlobText)
/* harmony export */ });
/* harmony import */ var _api_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2688);

async function readBlobText(client, blob) {
    if (!blob.isTruncated)
        return blob.text ?? "";
    const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
    const { content } = (await client.rest(route, { file_sha: blob.oid })).data;
    if (typeof content !== "string")
        throw new _api_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD(route, { status: 502, found: "The blob has no content." });
    return Buffer.from(content, "base64").toString("utf8");
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refClash)
/* harmony export */ });
async function refClash(client, ref) {
    const inTheWay = (await shorterThan(client, ref)) ?? (await below(client, ref));
    if (inTheWay === undefined)
        return undefined;
    const [kind, name] = [inTheWay.startsWith("refs/tags/") ? "tag" : "branch", shortName(inTheWay)];
    return {
        found: `There is a ${kind} "${name}", so that git lets nobody make "${shortName(ref)}".`,
        remedy: `Rename or delete the ${kind} "${name}"; the console goes on with the next run.`,
    };
}
const shortName = (ref) => ref.replace(/^refs\/(?:heads|tags)\//, "");
async function shorterThan(client, ref) {
    const parts = ref.split("/");
    for (let length = parts.length - 1; length > 2; length -= 1) {
        const shorter = parts.slice(0, length).join("/");
        if (await exists(client, shorter))
            return shorter;
    }
    return undefined;
}
async function exists(client, ref) {
    try {
        await client.rest("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: ref.replace(/^refs\//, "") });
        return true;
    }
    catch {
        return false;
    }
}
async function below(client, ref) {
    try {
        const { data } = await client.rest("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
            ref: `${ref.replace(/^refs\//, "")}/`,
        });
        return data[0]?.ref;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ morePullRequestsShape),
/* harmony export */   QX: () => (/* binding */ runsPage),
/* harmony export */   T4: () => (/* binding */ suitesPage),
/* harmony export */   Zt: () => (/* binding */ nodeShapes),
/* harmony export */   aP: () => (/* binding */ reviewText),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   bU: () => (/* binding */ connectionFromEndOf),
/* harmony export */   g1: () => (/* binding */ headShape),
/* harmony export */   oc: () => (/* binding */ snapshotShape),
/* harmony export */   ry: () => (/* binding */ tagsPage)
/* harmony export */ });
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8268);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);


const pageInfo = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ hasNextPage: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), endCursor: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable() });
const connectionOf = (node) => _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ nodes: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(node), pageInfo });
const pageInfoFromEnd = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ hasPreviousPage: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), startCursor: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable() });
const connectionFromEndOf = (node) => _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ nodes: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(node), pageInfo: pageInfoFromEnd });
const commitSha = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie()
    .refine((text) => typeof text === "string" && (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommitSha */ ._$)(text), "not a commit SHA");
const treeSha = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie()
    .refine((text) => typeof text === "string" && (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isTreeSha */ .Dp)(text), "not a tree SHA");
const blob = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), text: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(), isTruncated: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM() });
const actor = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ __typename: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), login: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().min(1) }).nullable();
const user = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullish(), user: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ login: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().min(1) }).nullable() })
    .nullable();
const committer = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullish(),
    email: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullish(),
    user: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ login: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().min(1) }).nullable(),
})
    .nullable();
const target = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: commitSha, tree: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: treeSha }) });
const reference = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ target }).nullable();
const checkRun = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    databaseId: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
    name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    status: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    conclusion: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
    startedAt: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
    completedAt: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
});
const checkSuite = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    id: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    databaseId: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
    status: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    conclusion: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
    createdAt: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    app: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ slug: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }).nullable(),
    workflowRun: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ databaseId: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(), event: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), workflow: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }) })
        .nullable(),
    checkRuns: connectionOf(checkRun),
});
const statusContext = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    context: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    state: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["ERROR", "EXPECTED", "FAILURE", "PENDING", "SUCCESS"]),
    description: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
    createdAt: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    creator: actor,
});
const noFile = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re({}).transform(() => null);
const entry = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }).nullable();
const ruleFiles = { dotGithub: entry, owners: entry, docsOwners: entry };
const headShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    oid: commitSha,
    ...ruleFiles,
    policy: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ object: blob.or(noFile).nullable() }).nullable(),
    status: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ contexts: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(statusContext) }).nullable(),
    checkSuites: connectionOf(checkSuite),
});
const nodeShapes = {
    labels: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }),
    reviews: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        databaseId: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
        state: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
        submittedAt: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
        authorCanPushToRepository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
        author: actor,
        commit: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: commitSha }).nullable(),
    }),
    reviewThreads: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ isResolved: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM() }),
    commits: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        commit: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
            oid: commitSha,
            messageHeadline: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
            parents: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ totalCount: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(), nodes: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: commitSha })) }),
            author: user,
            committer,
            authors: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ totalCount: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(), nodes: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(user) }),
        }),
    }),
    files: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ path: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), changeType: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }),
    comments: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ databaseId: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(), body: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), viewerDidAuthor: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM() }),
    closingIssuesReferences: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        number: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
        repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ nameWithOwner: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }),
    }),
};
const suitesPage = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ object: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ page: connectionOf(checkSuite) }) }),
});
const runsPage = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ node: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ page: connectionOf(checkRun) }) });
const reviewText = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    databaseId: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
    body: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    submittedAt: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
    lastEditedAt: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().nullable(),
    authorCanPushToRepository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
    author: actor,
});
const pullRequest = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    number: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
    title: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    url: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    isDraft: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
    mergeable: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["MERGEABLE", "CONFLICTING", "UNKNOWN"]),
    reviewDecision: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"]).nullable(),
    changedFiles: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
    author: actor,
    headRefOid: commitSha,
    headRefName: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    headRepository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ nameWithOwner: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }).nullable(),
    isCrossRepository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
    head: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ nodes: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ commit: headShape })) }),
    labels: connectionOf(nodeShapes.labels),
    reviews: connectionFromEndOf(nodeShapes.reviews),
    newestTexts: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ nodes: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(reviewText) }),
    reviewThreads: connectionOf(nodeShapes.reviewThreads),
    commits: connectionOf(nodeShapes.commits),
    files: connectionOf(nodeShapes.files).nullable(),
    comments: connectionOf(nodeShapes.comments),
    closingIssuesReferences: connectionOf(nodeShapes.closingIssuesReferences),
});
const rule = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    type: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    parameters: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        requiredApprovingReviewCount: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int().optional(),
        requireCodeOwnerReview: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM().optional(),
        requireLastPushApproval: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM().optional(),
        allowedMergeMethods: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()).nullish(),
        strictRequiredStatusChecksPolicy: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM().optional(),
        requiredStatusChecks: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ context: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() })).optional(),
    })
        .nullable(),
});
const rules = connectionOf(rule).nullable();
const tag = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() });
const tagsPage = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ page: connectionOf(tag) }) });
const pullRequests = connectionOf(pullRequest);
const morePullRequestsShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ pullRequests }) });
const snapshotShape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        id: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        databaseId: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int(),
        nameWithOwner: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
        isFork: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
        hasIssuesEnabled: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
        mergeCommitAllowed: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
        squashMergeAllowed: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
        rebaseMergeAllowed: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(),
        defaultBranchRef: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ name: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }).nullable(),
        policy: blob.nullable(),
        develop: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
            target: target.extend({
                ...ruleFiles,
                parents: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ nodes: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ oid: commitSha })) }),
            }),
            refUpdateRule: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ pattern: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj() }).nullable(),
            rules,
        })
            .nullable(),
        staging: reference,
        tags: connectionOf(tag),
        log: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
            target: target.extend({
                file: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ object: blob }).nullable(),
                messageHeadline: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
                author: user,
                signature: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ isValid: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(), wasSignedByGitHub: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM() }).nullable(),
            }),
        })
            .nullable(),
        pullRequests,
    }),
});


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ statusFacts),
/* harmony export */   u: () => (/* binding */ checkFacts)
/* harmony export */ });
/* harmony import */ var _domain_gates_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9265);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9151);


function checkFacts(head) {
    const found = new Map();
    for (const suite of head.checkSuites.nodes) {
        for (const check of [...runsOf(suite), ...unfinishedRun(suite)])
            found.set(`${check.suite}/${check.run}`, check);
    }
    const sorted = [...found.values()].toSorted((one, other) => one.suite - other.suite || one.run - other.run);
    return sorted.map(({ facts }, order) => ({ ...facts, order }));
}
function statusFacts(head) {
    return (head.status?.contexts ?? []).map(({ context, state, description, createdAt, creator }) => ({
        context,
        state: state.toLowerCase(),
        description: description ?? "",
        since: (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(createdAt),
        creator: creator === null ? undefined : (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .accountLogin */ .lu)(creator),
    }));
}
const suiteFacts = (suite) => ({
    app: suite.app?.slug ?? "",
    workflow: suite.workflowRun?.workflow.name,
    event: suite.workflowRun?.event,
    ...(suite.workflowRun === null ? {} : { run: suite.workflowRun.databaseId }),
});
const runsOf = (suite) => suite.checkRuns.nodes.map((run) => ({
    suite: suite.databaseId,
    run: run.databaseId,
    facts: {
        ...suiteFacts(suite),
        name: run.name,
        status: run.status.toLowerCase(),
        conclusion: run.conclusion?.toLowerCase(),
        since: (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(run.startedAt ?? suite.createdAt),
        completedAt: run.completedAt === null ? undefined : (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(run.completedAt),
    },
}));
const says = new Set(["SUCCESS", "NEUTRAL", "SKIPPED"]);
function unfinishedRun(suite) {
    const jobs = suite.checkRuns.nodes;
    const speaksForItself = jobs.length === 0
        ? says.has(suite.conclusion ?? "")
        : suite.status === "COMPLETED" ||
            jobs.some(({ status }) => status !== "COMPLETED") ||
            jobs.every(({ name }) => name === _domain_gates_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .signalJob */ .Sw);
    if (suite.workflowRun === null || speaksForItself)
        return [];
    const facts = {
        ...suiteFacts(suite),
        name: suite.workflowRun.workflow.name,
        status: suite.status.toLowerCase(),
        conclusion: suite.conclusion?.toLowerCase(),
        since: (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(suite.createdAt),
        completedAt: undefined,
    };
    return [{ suite: suite.databaseId, run: Number.MAX_SAFE_INTEGER, facts }];
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commitFacts)
/* harmony export */ });
const commitFacts = ({ nodes }) => nodes.map(({ commit }) => {
    const { author, committer, authors } = commit;
    const people = [author, ...(isGitHub(committer) ? [] : [committer]), ...authors.nodes];
    const linked = people.flatMap((person) => person?.user?.login ?? []);
    return {
        sha: commit.oid,
        parents: commit.parents.nodes.map(({ oid }) => oid),
        people: [...new Set(linked)],
        unlinked: [
            ...new Set([
                ...people.flatMap((person) => (person?.user ? [] : [(person?.name ?? "").slice(0, 80)])),
                ...(authors.totalCount > authors.nodes.length ? ["further co-authors"] : []),
            ]),
        ],
    };
});
const isGitHub = (committer) => committer?.user?.login === "web-flow" ||
    (committer?.user === null && committer.email === "noreply@github.com");


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ listedPullRequests),
/* harmony export */   Gy: () => (/* binding */ asListed),
/* harmony export */   KT: () => (/* binding */ hasFurtherChecks),
/* harmony export */   Oz: () => (/* binding */ isSticky),
/* harmony export */   aQ: () => (/* binding */ wholePullRequest),
/* harmony export */   nP: () => (/* binding */ tagNames),
/* harmony export */   pO: () => (/* binding */ hasFurtherPages),
/* harmony export */   zi: () => (/* binding */ completeChecks)
/* harmony export */ });
/* harmony import */ var _domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9876);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8268);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9151);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2354);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6646);






async function listedPullRequests(client, first) {
    const found = new Map();
    let page = first.repository.pullRequests;
    for (;;) {
        for (const pull of page.nodes)
            found.set(pull.number, pull);
        if (!page.pageInfo.hasNextPage)
            break;
        const variables = {
            base: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0.base,
            size: page.nodes.length < _query_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestPages */ .tO.usual
                ? Math.max(1, page.nodes.length)
                : 2 * _query_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestPages */ .tO.usual,
            after: page.pageInfo.endCursor,
        };
        page = (await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .queryComplete */ .YD)(client, {
            document: _query_js__WEBPACK_IMPORTED_MODULE_5__/* .morePullRequestsDocument */ .Kk,
            variables,
            shape: _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .morePullRequestsShape */ .EG,
        })).repository.pullRequests;
    }
    const sorted = [...found.values()].toSorted((one, other) => one.number - other.number);
    return Promise.all(sorted.map(async (answer) => ({ answer, head: await currentHead(client, answer) })));
}
async function tagNames(client, { repository: { tags } }, log) {
    const found = [...tags.nodes];
    if (log.kind === "read" && log.state.releases.length > 0)
        return found.map(({ name }) => name);
    for (let { pageInfo } = tags; pageInfo.hasNextPage;) {
        const variables = { after: pageInfo.endCursor };
        const { page } = (await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .queryComplete */ .YD)(client, { document: _query_js__WEBPACK_IMPORTED_MODULE_5__/* .nextTagsDocument */ .aC, variables, shape: _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .tagsPage */ .ry }))
            .repository;
        found.push(...page.nodes);
        pageInfo = page.pageInfo;
    }
    return found.map(({ name }) => name);
}
const isSticky = (comment) => comment.viewerDidAuthor && comment.body.startsWith(_domain_display_pull_request_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusCommentMarker */ .CF);
const followed = [
    "labels",
    "reviews",
    "reviewThreads",
    "commits",
    "comments",
    "closingIssuesReferences",
];
const hasFurtherPages = ({ answer }) => followed.some((name) => placeAfter(answer[name]) !== undefined);
const asListed = (listed) => ({ ...listed, changedPaths: [] });
async function wholePullRequest(client, { answer: pull, head }, { base, further }) {
    const isListed = pull.files === null || hasSameRules(head, base);
    await Promise.all([
        ...(further ? followed : []).map((name) => completeConnection(client, {
            pull,
            name,
            enough: name === "comments" ? (node) => isSticky(node) : () => false,
        })),
        isListed ? undefined : completeConnection(client, { pull, name: "files", enough: () => false }),
    ]);
    const changed = isListed ? pull.files?.nodes.map(({ path }) => path) : await changedPaths(client, pull);
    return { answer: pull, head, changedPaths: changed };
}
const hasSameRules = (head, base) => base !== undefined &&
    ["dotGithub", "owners", "docsOwners"].every((name) => head[name]?.oid === base[name]?.oid);
async function completeConnection(client, { pull, name, enough }) {
    const connection = pull[name];
    if (connection === null)
        return;
    const shape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({
        repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ pullRequest: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ page: anyConnectionOf(name) }) }),
    });
    let place = placeAfter(connection);
    while (place !== undefined && !connection.nodes.some(enough)) {
        const variables = { number: pull.number, place };
        const answer = await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .queryComplete */ .YD)(client, { document: (0,_query_js__WEBPACK_IMPORTED_MODULE_5__/* .nextPageDocument */ .i3)(name), variables, shape });
        const page = answer.repository.pullRequest.page;
        connection.nodes.push(...page.nodes);
        place = placeAfter(page);
    }
}
const anyConnectionOf = (name) => name === "reviews" ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionFromEndOf */ .bU)(_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeShapes */ .Zt[name]) : (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionOf */ .ao)(_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeShapes */ .Zt[name]);
const placeAfter = ({ pageInfo }) => {
    if ("hasNextPage" in pageInfo)
        return pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    return pageInfo.hasPreviousPage ? pageInfo.startCursor : undefined;
};
async function currentHead(client, pull) {
    const listed = pull.head.nodes.at(-1)?.commit;
    return listed?.oid === pull.headRefOid ? listed : askHead(client, pull.headRefOid);
}
const hasFurtherChecks = ({ head: { checkSuites } }) => checkSuites.pageInfo.hasNextPage ||
    checkSuites.nodes.some(({ checkRuns }) => checkRuns.pageInfo.hasNextPage);
async function completeChecks(client, head) {
    const { checkSuites } = head;
    let { pageInfo } = checkSuites;
    while (pageInfo.hasNextPage) {
        const variables = { oid: head.oid, after: pageInfo.endCursor };
        const { page } = (await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .queryComplete */ .YD)(client, { document: _query_js__WEBPACK_IMPORTED_MODULE_5__/* .nextSuitesDocument */ .Uj, variables, shape: _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .suitesPage */ .T4 })).repository.object;
        checkSuites.nodes.push(...page.nodes);
        pageInfo = page.pageInfo;
    }
    checkSuites.pageInfo = pageInfo;
    await Promise.all(checkSuites.nodes.map((suite) => completeRuns(client, suite)));
}
async function askHead(client, oid) {
    const shape = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ repository: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ object: _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .headShape */ .g1 }) });
    return (await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .queryComplete */ .YD)(client, { document: _query_js__WEBPACK_IMPORTED_MODULE_5__/* .headDocument */ .un, variables: { oid }, shape })).repository
        .object;
}
async function completeRuns(client, suite) {
    let { pageInfo } = suite.checkRuns;
    while (pageInfo.hasNextPage) {
        const variables = { suite: suite.id, after: pageInfo.endCursor };
        const { page } = (await (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_3__/* .queryComplete */ .YD)(client, { document: _query_js__WEBPACK_IMPORTED_MODULE_5__/* .nextRunsDocument */ .Zl, variables, shape: _answer_js__WEBPACK_IMPORTED_MODULE_4__/* .runsPage */ .QX }))
            .node;
        suite.checkRuns.nodes.push(...page.nodes);
        pageInfo = page.pageInfo;
    }
    suite.checkRuns.pageInfo = pageInfo;
}
const restFile = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO(_domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik({ filename: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj(), previous_filename: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj().optional() }));
async function changedPaths(client, { number, files, changedFiles }) {
    if (files === null)
        return undefined;
    const renames = files.nodes.some(({ changeType }) => changeType === "RENAMED" || changeType === "COPIED");
    if (!renames)
        return files.nodes.length < changedFiles ? undefined : files.nodes.map(({ path }) => path);
    const listed = restFile.parse(await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: number }));
    if (listed.length < changedFiles)
        return undefined;
    return listed.flatMap(({ filename, previous_filename: previous }) => previous === undefined ? [filename] : [previous, filename]);
}


/***/ }),

/***/ 5353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ reviewFacts),
/* harmony export */   ct: () => (/* binding */ account),
/* harmony export */   qL: () => (/* binding */ pullRequestFacts)
/* harmony export */ });
/* harmony import */ var _domain_train_commit_messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _check_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3880);
/* harmony import */ var _commit_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3303);
/* harmony import */ var _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9151);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4966);





function pullRequestFacts({ answer, head, changedPaths }, repository) {
    const [statusComment, ...spare] = answer.comments.nodes.filter(_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .isSticky */ .Oz);
    return {
        number: answer.number,
        title: answer.title,
        url: answer.url,
        author: account(answer.author),
        isDraft: answer.isDraft,
        head: answer.headRefOid,
        headBranch: answer.headRefName,
        headRepository: answer.headRepository?.nameWithOwner,
        isCrossRepository: answer.isCrossRepository,
        labels: answer.labels.nodes.map(({ name }) => name),
        mergeable: answer.mergeable,
        isBehind: false,
        reviewDecision: answer.reviewDecision,
        reviews: reviewFacts(answer),
        unresolvedThreads: answer.reviewThreads.nodes.filter(({ isResolved }) => !isResolved).length,
        commitFacts: (0,_commit_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .commitFacts */ .T)(answer.commits),
        commits: answer.commits.nodes.map(({ commit }) => commit.oid),
        stagingMerges: answer.commits.nodes
            .filter(({ commit }) => commit.parents.totalCount > 1 && (0,_domain_train_commit_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .isPromotion */ .Ui)(commit.messageHeadline))
            .map(({ commit }) => commit.oid),
        changedPaths: changedPaths ?? answer.files?.nodes.map(({ path }) => path) ?? [],
        hasUnlistedPaths: changedPaths === undefined,
        proposedPolicy: undefined,
        ...(skipsCi(answer) ? { skipsCi: true } : {}),
        checks: (0,_check_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFacts */ .u)(head),
        ...((0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFurtherChecks */ .KT)({ head }) ? { hasUnreadChecks: true } : {}),
        statuses: (0,_check_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .statusFacts */ .O)(head),
        linkedIssues: answer.closingIssuesReferences.nodes
            .filter((issue) => issue.repository.nameWithOwner === repository)
            .map(({ number }) => number),
        statusComment: statusComment === undefined
            ? undefined
            : {
                id: statusComment.databaseId,
                body: statusComment.body,
                spare: spare.map(({ databaseId }) => databaseId),
            },
    };
}
const skipsCi = ({ commits, headRefOid }) => commits.nodes.some(({ commit }) => commit.oid === headRefOid &&
    /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i.test(commit.messageHeadline));
const account = (actor) => actor === null
    ? { login: _http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .ghost */ .qy, isBot: false }
    : { login: (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .accountLogin */ .lu)(actor), isBot: actor.__typename === "Bot" };
function reviewFacts({ reviews, }) {
    const submitted = reviews.nodes.flatMap(({ databaseId, state, submittedAt, authorCanPushToRepository, author, commit }) => state === "PENDING" || submittedAt === null
        ? []
        : [
            {
                id: databaseId,
                author: account(author),
                state,
                commit: commit?.oid,
                submittedAt: (0,_http_typed_queries_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(submittedAt),
                ...(authorCanPushToRepository ? {} : { mayNotPush: true }),
            },
        ]);
    return submitted.toSorted((one, other) => one.submittedAt.localeCompare(other.submittedAt) || one.id - other.id);
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cy: () => (/* binding */ awaitedNames),
  Wc: () => (/* binding */ confirmsTree),
  gC: () => (/* binding */ decideApproval),
  EB: () => (/* binding */ disqualification)
});

// UNUSED EXPORTS: couldApproveNames

// EXTERNAL MODULE: ./build/domain/values/lists.js
var lists = __webpack_require__(8305);
// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/approval/origin.js
var origin = __webpack_require__(5723);
// EXTERNAL MODULE: ./build/domain/approval/review-commands.js
var review_commands = __webpack_require__(3752);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/text/shortened-lists.js
var shortened_lists = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/approval/origin-texts.js


function doubtText({ kind, commit, name }) {
    const sha = (0,values/* shortSha */.Fu)(commit);
    switch (kind) {
        case "pusher":
            return name === ""
                ? `GitHub does not name who pushed ${sha}.`
                : `${sha} was pushed by ${name}, as which every workflow of the repository can push.`;
        case "history":
            return `GitHub does not show every push of the branch of ${sha}.`;
        case "author":
            return `${sha} names "${name}", whose address belongs to no account.`;
        default:
            return kind;
    }
}
function doubtRemedy(doubt) {
    if (doubt?.kind === "pusher" && doubt.name === origin/* workflowBot */.VO)
        return "Somebody who answers for the change pushes these commits under their own name to a new branch and opens a pull request from it.";
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/approval/approval.js










function decideApproval(known) {
    const { pullRequest, state, policy } = known;
    const staged = (0,origin/* withAuthorsOfNow */.at)(known.staged, pullRequest, known.staged.head);
    const facts = { ...known, staged };
    const since = healthySince(state, staged);
    const judged = since === undefined ? [] : [...reviewApprovals(facts, since), ...gateApprovals(facts, since)];
    const counted = distinctPeople(judged.flatMap((each) => ("approval" in each ? [each.approval] : [])));
    const ignored = judged.flatMap((each) => ("ignored" in each ? [each.ignored] : []));
    const missing = [];
    if (since === undefined)
        missing.push((0,reasons/* finding */.gk)("not-on-staging", `${(0,values/* shortSha */.Fu)(staged.head)} has not been healthy on staging.`));
    if (counted.length < policy.approval.count) {
        missing.push((0,reasons/* finding */.gk)("awaits-approval", `${counted.length} of ${policy.approval.count}; testers: ${couldApproveNames(facts) || "none"}.`), ...tooFewFindings(facts));
    }
    const unread = (0,policy_policy/* unreadTeams */.Ud)(policy, "testers");
    if (missing.length > 0 && unread.length > 0)
        missing.push((0,reasons/* finding */.gk)("teams-unreadable", `Members of ${unread.join(", ")}: unknown.`));
    const refusals = [
        ...(0,objections/* objectionFindings */.Mk)(state, staged.number),
        ...(facts.gates ?? []),
        ...(pullRequest === undefined
            ? [(0,reasons/* finding */.gk)("not-on-staging", `#${staged.number} is no longer open and leaves staging.`)]
            : [...standingRefusals(pullRequest, staged, policy), ...(0,review_commands/* commandsFirst */.tJ)(state, pullRequest, policy)]),
    ];
    const decision = refusals.some(({ code }) => reasons/* reasons */.Ot[code].outcome !== "pending")
        ? "refused"
        : missing.length + refusals.length > 0
            ? "awaited"
            : "granted";
    return { staged: known.staged, decision, counted, findings: [...refusals, ...missing], ignored };
}
const healthySince = (state, staged) => state.staging.healthy.find(({ heads }) => heads.includes(staged.head))?.at;
function disqualification(person, staged, { state, policy }) {
    const { login } = person;
    if (!(0,reviews/* isPerson */.K)(person) || (0,values/* includesUser */.P_)(policy.bots, login))
        return "bot";
    if (!(0,values/* includesUser */.P_)(policy.testers, login))
        return "not-a-tester";
    if ((0,values/* includesUser */.P_)(policy.outsiders, login))
        return "no-access";
    if ((0,values/* includesUser */.P_)(carriedAuthors(state, staged), login))
        return "contributor";
    return (0,origin/* dependence */.Ud)(login, staged);
}
const couldApprove = ({ staged, state, policy }) => policy.testers.filter((login) => disqualification({ login, isBot: false }, staged, { state, policy }) === undefined);
function doubtFinding(staged) {
    const [pusher] = staged.doubts;
    if (pusher !== undefined || staged.pusher === null)
        return (0,reasons/* finding */.gk)("unknown-pusher", pusher === undefined ? `Of ${(0,values/* shortSha */.Fu)(staged.head)}.` : doubtText(pusher), doubtRemedy(pusher));
    const [author] = staged.unattributed;
    return author === undefined ? undefined : (0,reasons/* finding */.gk)("unknown-author", doubtText(author), doubtRemedy(author));
}
const couldApproveNames = (facts) => (0,policy_policy/* testerNames */.m3)({ ...facts.policy, testers: couldApprove(facts) });
const awaitedNames = (facts) => couldApproveNames(facts) || `a tester (${doubtFinding(facts.staged)?.code ?? "too-few-testers"})`;
function tooFewFindings(facts) {
    const { staged, state, policy } = facts;
    const able = couldApprove(facts);
    const doubt = doubtFinding(staged);
    if (doubt !== undefined)
        return [doubt];
    if (able.length >= policy.approval.count || (0,policy_policy/* unreadTeams */.Ud)(policy, "testers").length > 0)
        return [];
    const why = policy.testers.flatMap((login) => {
        const code = disqualification({ login, isBot: false }, staged, { state, policy });
        return code === undefined ? [] : [`@${login} (${code})`];
    });
    return [
        (0,reasons/* finding */.gk)("too-few-testers", `Needed: ${policy.approval.count}; could approve: ${able.length}. Could not: ${(0,shortened_lists/* listUpTo */.J)(10, why)}.`),
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
    return (0,reviews/* latestOpinions */.N)(pullRequest.reviews)
        .filter((review) => review.state === "APPROVED")
        .map((review) => {
        const who = `@${review.author.login}`;
        const disqualified = disqualification(review.author, staged, facts);
        if (disqualified !== undefined)
            return { ignored: (0,reasons/* finding */.gk)(disqualified, `${who} approved #${staged.number}.`) };
        if (review.commit !== staged.head)
            return {
                ignored: (0,reasons/* finding */.gk)("old-commit", `${who} approved ${review.commit === undefined ? "a lost commit" : (0,values/* shortSha */.Fu)(review.commit)}; on staging is ${(0,values/* shortSha */.Fu)(staged.head)}.`),
            };
        const unclear = (0,review_commands/* commandInApproval */.aF)(state, pullRequest, review.id);
        if (unclear !== undefined)
            return { ignored: unclear };
        if (review.submittedAt <= since)
            return {
                ignored: (0,reasons/* finding */.gk)("too-early", `${who} approved at ${review.submittedAt}; on staging since ${since}.`),
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
            return { ignored: (0,reasons/* finding */.gk)(disqualified, `@${grant.by} approved #${staged.number} at the gate.`) };
        return { approval: { by: grant.by, source: "environment", at: grant.at, reference: grant.reference } };
    });
}
function standingRefusals(pullRequest, staged, policy) {
    const findings = [];
    if (pullRequest.head !== staged.head)
        findings.push((0,reasons/* finding */.gk)("new-head", `Its head is ${(0,values/* shortSha */.Fu)(pullRequest.head)}; on staging is ${(0,values/* shortSha */.Fu)(staged.head)}.`));
    for (const review of (0,objections/* changeRequests */.Nh)(pullRequest, policy))
        findings.push((0,objections/* changeRequestFinding */.Zb)(review, policy));
    if (pullRequest.unresolvedThreads > 0)
        findings.push((0,reasons/* finding */.gk)("unresolved-threads", `${pullRequest.unresolvedThreads} open.`));
    return findings;
}
function distinctPeople(approvals) {
    const newest = approvals.toSorted((one, other) => other.at.localeCompare(one.at));
    return (0,lists/* uniqueBy */.p)(newest, ({ by }) => by.toLowerCase());
}
function confirmsTree(approvals, state, tree) {
    const since = state.staging.healthy.find((each) => each.tree === tree)?.at;
    return since !== undefined && approvals.some(({ at }) => at > since);
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ objectionFindings),
/* harmony export */   Nh: () => (/* binding */ changeRequests),
/* harmony export */   ZW: () => (/* binding */ ejectionOrderOf),
/* harmony export */   Zb: () => (/* binding */ changeRequestFinding),
/* harmony export */   pe: () => (/* binding */ keptAwayFindings)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7944);




const objectionFindings = ({ commands }, number) => commands.objections
    .filter(({ pullRequest }) => pullRequest === number)
    .map(({ by, text, at }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("held-by-tester", `@${by} at ${at}: ${text === "" ? "no reason was given." : onOneLine(text)}`));
const changeRequests = (pullRequest, policy) => (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__/* .latestOpinions */ .N)(pullRequest.reviews).filter(({ state, author }) => state === "CHANGES_REQUESTED" && mayBeTester(author, policy));
const mayBeTester = (by, policy) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.testers, by.login) ||
    ((0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, "testers").length > 0 && (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__/* .isPerson */ .K)(by) && !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.bots, by.login));
function changeRequestFinding({ author: { login }, commit }, policy) {
    const said = `@${login} requested changes${commit === undefined ? "" : ` on ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(commit)}`}`;
    return (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.testers, login)
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("changes-requested", `${said}.`)
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("teams-unreadable", `${said} and may be of ${(0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, "testers").join(" or ")}.`);
}
const ejectionOrderOf = ({ commands }, { number, head }) => commands.ejections.find(({ pullRequest, heads }) => pullRequest === number && heads.includes(head));
function keptAwayFindings(state, pullRequest) {
    const order = ejectionOrderOf(state, pullRequest);
    if (order?.until !== "new-head")
        return [];
    const head = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(pullRequest.head);
    return order.comment === null
        ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("recovery-not-repaired", `${head} is what left production.`)]
        : [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("ejected-by-tester", `@${order.by} ejected ${head}.`)];
}
const onOneLine = (text) => text.split(/\s+/u).join(" ");


/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   Ud: () => (/* binding */ dependence),
/* harmony export */   VO: () => (/* binding */ workflowBot),
/* harmony export */   at: () => (/* binding */ withAuthorsOfNow),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7944);

const workflowBot = "github-actions[bot]";
const doubtsKept = 10;
function originOf({ head, history, commits, cleanMerges, own }) {
    const inside = new Set(commits.map(({ sha }) => sha));
    const isNobodys = ({ by, after, isStart }) => cleanMerges.includes(after) ||
        (isStart === true && !inside.has(after)) ||
        (by !== null && (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(by, workflowBot) && own.includes(after));
    const moves = history.pushes.filter((push) => !isNobodys(push));
    const named = moves.flatMap(({ by }) => (by === null || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(by, workflowBot) ? [] : [by]));
    const unnamed = moves.filter(({ by }) => by === null || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(by, workflowBot));
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
        return (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(ofHead.by, workflowBot) ? null : ofHead.by;
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
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(login, author))
        return "author";
    if (pusher !== null && (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(login, pusher))
        return "last-pusher";
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(pushers, login))
        return "earlier-pusher";
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(contributors, login))
        return "contributor";
    if (pusher === null || doubts.length > 0)
        return "unknown-pusher";
    if (unattributed.length > 0)
        return "unknown-author";
    return undefined;
}
const withAuthorsOfNow = (known, pullRequest, head) => {
    if (pullRequest === undefined || pullRequest.head !== head)
        return known;
    const { contributors, unattributed } = authorsOf(pullRequest.commitFacts, known.cleanMerges);
    return { ...known, contributors: distinct([...known.contributors, ...contributors]), unattributed };
};
const distinct = (logins) => logins.filter((login, index) => logins.findIndex((other) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUser */ .EV)(other, login)) === index);


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ openReviewCommands),
/* harmony export */   aF: () => (/* binding */ commandInApproval),
/* harmony export */   tJ: () => (/* binding */ commandsFirst)
/* harmony export */ });
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _reducer_reduce_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7944);




const openReviewCommands = ({ commands }, { commandReviews = [] }, { testers, rollbackApprovers, team, bots }) => commandReviews.filter(({ id, author, isOld, mayNotPush }) => isOld !== true &&
    !(0,_reducer_reduce_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmong */ .FB)(commands.reviews ?? [], id) &&
    (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_2__/* .isPerson */ .K)(author) &&
    !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(bots, author.login) &&
    (mayNotPush !== true || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)([...testers, ...rollbackApprovers, ...team], author.login)));
const changing = new Set(["hold", "unhold", "eject", "ship"]);
const commandsFirst = (state, pullRequest, policy) => openReviewCommands(state, pullRequest, policy)
    .filter(({ author, command }) => changing.has(command) && (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(policy.testers, author.login))
    .map(({ author, command }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("command-in-review", `@${author.login} wrote /${command} in a review.`));
function commandInApproval({ commands }, { commandReviews = [] }, review) {
    const found = commandReviews.find(({ id, command }) => id === review && changing.has(command));
    if (found === undefined)
        return undefined;
    const who = `@${found.author.login}`;
    if (found.isEdited)
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("edited-comment", `${who} approved, and edited that review to begin with /${found.command}.`, "Approve again, or comment the command.");
    return (0,_reducer_reduce_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmong */ .FB)(commands.reviews ?? [], review)
        ? undefined
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("command-in-review", `${who} approved with /${found.command}.`);
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C3: () => (/* binding */ approvalSummary),
  Eo: () => (/* binding */ consoleSummary),
  EK: () => (/* binding */ costLine),
  sK: () => (/* binding */ gateSummary),
  ao: () => (/* binding */ resultSummary),
  j0: () => (/* binding */ rollbackSummary),
  yD: () => (/* binding */ stagingSummary)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
;// CONCATENATED MODULE: ./build/domain/display/follow-up-texts.js

function followUpText(followUp) {
    switch (followUp.kind) {
        case "tag":
            return `Tag ${followUp.version}`;
        case "pin-attempt":
            return `Keep the commit of ${followUp.deployment} on a branch`;
        case "land":
            return `Bring #${followUp.pullRequest.number} of ${followUp.version} to ${names/* branches */.J0.base}`;
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
            return `Take what ${followUp.rollback} rolled back out of ${names/* branches */.J0.base}`;
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

// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/rollback/approvers.js
var approvers = __webpack_require__(8776);
// EXTERNAL MODULE: ./build/domain/rollback/timeline.js
var timeline = __webpack_require__(2619);
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

;// CONCATENATED MODULE: ./build/domain/display/summary-picture.js


function pipelinePicture(state, moved = null) {
    const { train, staging, rollback } = state;
    const staged = train.staged.slice(0, 5).map(({ number }) => `#${number}`);
    const more = train.staged.length - staged.length;
    const stagingLines = [
        names/* environments */.dT.staging,
        staged.length === 0 ? "nothing staged" : `${staged.join(" ")}${more > 0 ? ` and ${more} more` : ""}`,
        staging.intent !== null ? "being deployed" : (staging.running?.health ?? "not known"),
    ];
    const nodes = [
        `base[${label(names/* branches */.J0.base)}] --> staging[${label(...stagingLines)}] --> production[${label(names/* environments */.dT.production, ...productionLines(state))}]`,
        ...(rollback === null
            ? []
            : [
                `production -. ${label(`${rollback.id} ${rollback.phase}`)} .-> back[${label(rollback.target.version)}]`,
            ]),
        ...(moved === null ? [] : [`style ${moved} stroke-width:3px`]),
    ];
    return ["```mermaid", "flowchart LR", ...nodes.map((node) => `  ${node}`), "```"];
}
function productionLines(state) {
    const { attempt, production } = state;
    const live = (0,target/* liveRelease */._8)(state);
    const runs = live === undefined
        ? [production.kind === "uncertain" ? "uncertain" : "nothing released"]
        : [live.version, live.health];
    return attempt === null ? runs : [...runs, `${attempt.version} being deployed`];
}
const label = (...lines) => `"${lines.map((line) => line.replaceAll(/[^A-Za-z0-9 .#-]/g, "").slice(0, 60)).join("<br/>")}"`;

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/display/job-summaries.js











const costLine = ({ requests, seconds, }) => `Cost so far: ${requests} requests, ${seconds} s (billed as ${Math.ceil(seconds / 60)} min).\n`;
function gateSummary(reports) {
    if (reports.length === 0)
        return `### Gates\n\nNo pull request to ${names/* branches */.J0.base} is open.\n`;
    const rows = reports.map(({ pullRequest, head, verdict, results }) => [
        `#${pullRequest}`,
        (0,values/* shortSha */.Fu)(head),
        `${verdictSigns[verdict]} ${verdict}`,
        results
            .filter((each) => each.verdict !== "passed")
            .map(({ gate }) => gate)
            .join(", ") || "–",
    ]);
    const findings = reports.flatMap(({ pullRequest, results }) => results.flatMap((result) => result.findings.map((each) => `- #${pullRequest}: ${(0,finding_markdown/* findingLine */.m)(each)}`)));
    const passed = reports.filter(({ verdict }) => verdict === "passed").length;
    return [
        `### Gates: ${passed} of ${reports.length} passed`,
        "",
        (0,markdown/* table */.tp)([["pull request", "head", "verdict", "not passed"], ...rows]),
        "",
        ...job_summaries_next(findings),
    ].join("\n");
}
const verdictSigns = {
    passed: "✅",
    pending: "🟡",
    blocked: "⛔",
};
const job_summaries_next = (lines) => lines.length === 0 ? [] : ["**Next**", "", ...lines, ""];
function stagingSummary(state, entries) {
    const moved = entries.some(({ type }) => type === "staging-moved");
    return [
        `### Staging: ${moved ? `moved to ${(0,values/* shortSha */.Fu)(state.train.tip.sha)}` : "nothing had to move"}`,
        "",
        ...pipelinePicture(state, moved ? "staging" : null),
        "",
        ...stagedLines(state),
        "",
        ...job_summaries_next(owedLines(state)),
        logLine(state),
        "",
    ].join("\n");
}
function approvalSummary(state, decision) {
    const rows = decision.rows.map(({ staged, decision: verdict, counted }) => [
        `#${staged.number}`,
        verdict,
        counted.map(({ by }) => (0,markdown/* escapeMarkdown */.FV)(`@${by}`)).join(", ") || "–",
    ]);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    return [
        `### Approval: ${decision.decision}`,
        "",
        ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)([["pull request", "decision", "by"], ...rows]), ""]),
        ...job_summaries_next(missing.map((each) => `- ${(0,finding_markdown/* findingLine */.m)(each)}`)),
        logLine(state),
        "",
    ].join("\n");
}
function resultSummary(state, attempt, evidence) {
    const { production } = state;
    const verdict = production.kind === "known"
        ? `${production.version} is live`
        : production.kind === "uncertain"
            ? `${attempt.version} failed: what runs is uncertain`
            : "no release is live";
    return [
        `### Production: ${verdict}`,
        "",
        ...pipelinePicture(state, "production"),
        "",
        (0,markdown/* table */.tp)([
            ["what", "found"],
            ["deployment", (0,markdown/* escapeMarkdown */.FV)(`${attempt.deployment} (${attempt.mode})`)],
            ["commit", (0,values/* shortSha */.Fu)(attempt.commit.sha)],
            ["pull requests", attempt.pullRequests.map(({ number }) => `#${number}`).join(" ") || "–"],
            ["evidence", (0,markdown/* escapeMarkdown */.FV)(evidence)],
        ]),
        "",
        ...job_summaries_next(owedLines(state, "the rest of this job does it, or else the next run")),
        ...(attempt.mode === "rollback" && state.rollback !== null
            ? [...(0,timeline/* rollbackTimes */.z)(state.rollback, attempt), ""]
            : []),
        logLine(state),
        "",
    ].join("\n");
}
function rollbackSummary(state) {
    const { rollback, attempt } = state;
    if (rollback === null)
        return "### Rollback\n\nNone is open.\n";
    const { id, from, phase, issue } = rollback;
    const isBegun = attempt !== null && attempt.rollback === id;
    const version = isBegun ? attempt.version : rollback.target.version;
    return [
        `### ${id}: from ${from.version} back to ${version}`,
        "",
        ...pipelinePicture(state, "production"),
        "",
        `${isBegun ? `Approved by ${(0,markdown/* escapeMarkdown */.FV)((0,approvers/* approvedBy */.vU)(rollback))}; ${version} is being deployed` : `It is ${phase}`}. The card and all that follows: ${issue === null ? "in an issue that the next run opens" : `#${issue}`}.`,
        "",
        ...(0,timeline/* rollbackTimes */.z)(rollback, isBegun ? attempt : undefined),
        "",
        logLine(state),
        "",
    ].join("\n");
}
function consoleSummary(state, { verdict, decision }) {
    const { rollback } = state;
    const awaited = decision?.rows.flatMap(({ findings, staged }) => findings.map((each) => `- #${staged.number}: ${(0,finding_markdown/* findingLine */.m)(each)}`)) ?? [];
    const issue = rollback === null || rollback.issue === null ? "" : ` (#${rollback.issue})`;
    return [
        "### Release console",
        "",
        `**Log:** ${verdict}`,
        "",
        `**Live:** ${liveText(state)}`,
        "",
        ...pipelinePicture(state),
        ...(rollback === null
            ? []
            : [
                "",
                `**Rollback:** ${rollback.id} is ${rollback.phase}: ${rollback.from.version} to ${rollback.target.version}${issue}`,
            ]),
        ...pendingRecoveries(state).flatMap(({ text }) => ["", `**Recovery:** ${text}`]),
        "",
        ...stagedLines(state),
        "",
        ...job_summaries_next([...awaited, ...owedLines(state)]),
        ...releaseTable(state),
        "",
        logLine(state),
        "",
    ].join("\n");
}
function liveText(state) {
    const live = (0,target/* liveRelease */._8)(state);
    const { production } = state;
    if (live !== undefined) {
        const since = state.liveSince ?? live.releasedAt;
        const back = since > live.releasedAt ? `; it was brought back then and is released since ${live.releasedAt}` : "";
        return `${live.version} at ${(0,values/* shortSha */.Fu)(live.commit.sha)} since ${since} (${live.health})${back}`;
    }
    if (production.kind === "uncertain")
        return `uncertain: ${production.attempt.version} (${production.attempt.deployment}) failed`;
    return "nothing released yet";
}
function releaseTable(state) {
    const live = (0,target/* liveRelease */._8)(state);
    const standing = (release) => {
        if (release.rolledBackBy !== null)
            return `rolled back by ${release.rolledBackBy}`;
        return release === live ? "live" : "earlier";
    };
    const rows = state.releases
        .slice(-20)
        .toReversed()
        .map((each) => [
        each.version,
        (0,values/* shortSha */.Fu)(each.commit.sha),
        each.releasedAt,
        each.health,
        each.pullRequests.map(({ number }) => `#${number}`).join(" "),
        standing(each),
    ]);
    return [(0,markdown/* table */.tp)([["release", "commit", "released", "health", "pull requests", "state"], ...rows])];
}
const owedLines = ({ followUps }, does = "the next run does it") => followUps.map((followUp) => {
    const what = (0,markdown/* escapeMarkdown */.FV)(followUpText(followUp));
    return followUp.refusal === null
        ? `- ${what}: ${does}.`
        : `- ${what}: ${(0,markdown/* escapeMarkdown */.FV)(followUp.refusal.found)} Do: ${(0,markdown/* escapeMarkdown */.FV)(followUp.refusal.remedy)}`;
});
const stagedLines = ({ train, staging }) => [
    train.staged.length === 0
        ? "Nothing is staged."
        : `Staged: ${train.staged.map(({ number, title, head }) => `#${number} ${(0,markdown/* escapeMarkdown */.FV)(title)} (${(0,values/* shortSha */.Fu)(head)})`).join(", ")}.`,
    ...(train.drift.length === 0
        ? []
        : [
            `Drift: ${train.drift.map(({ sha, title }) => `${(0,values/* shortSha */.Fu)(sha)} ${(0,markdown/* escapeMarkdown */.FV)(title)}`).join(", ")}.`,
            ...(train.staged.length === 0 ? [(0,finding_markdown/* findingLine */.m)((0,release_decision/* onlyDrift */.O5)(train.drift))] : []),
        ]),
    staging.running === null
        ? "It is unknown what runs on staging."
        : `Staging runs ${(0,values/* shortSha */.Fu)(staging.running.commit.sha)} (${staging.running.health}).`,
];
const logLine = ({ log }) => `Log: entry ${log.sequence}, \`${log.hash}\``;


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Et: () => (/* binding */ brokenPolicyDisplay),
  E3: () => (/* binding */ displayOf),
  VQ: () => (/* binding */ displayWith),
  RF: () => (/* binding */ recoveredComment),
  Ub: () => (/* binding */ releasedDisplay),
  PT: () => (/* binding */ rolledBackComment),
  CF: () => (/* binding */ statusCommentMarker)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/domain/train/manual-landing.js
var manual_landing = __webpack_require__(4062);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/values/dates.js
var dates = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/domain/display/how-to-approve.js


function howToApprove({ state, policy, gateUrl }, { row, runs }) {
    const isNew = row.findings.some(({ code }) => code === "not-on-staging");
    if (!runs)
        return [
            `Wait until this comment says that it runs on staging${isNew ? "; an earlier approval does not count" : ""}.`,
            testersCommands,
        ];
    const ways = waysToApprove(policy, gateUrl);
    return [
        `Test it, resolve the threads, then ${ways.join(" or ")}. Testers: ${(0,approval/* awaitedNames */.Cy)({ staged: row.staged, state, policy })}.`,
        testersCommands,
    ];
}
const testersCommands = "Testers can also comment, or begin a review with, `/hold REASON`, `/unhold`, `/eject` (takes it off staging until a new commit or `/check`) or `/ship` (releases what is approved without the rest).";
function waysToApprove(policy, gateUrl) {
    const ways = [
        ...(policy.approval.sources.includes("review")
            ? ["approve this pull request (Files changed, Review changes, Approve)"]
            : []),
        ...(policy.approval.sources.includes("environment") && gateUrl !== undefined
            ? [`approve at the gate: ${gateUrl} (if that run is over, comment \`/check\` for another)`]
            : []),
    ];
    return ways.length > 0
        ? ways
        : [
            `approve at the gate \`${names/* environments */.dT.productionApproval}\`, which opens with the next run; comment \`/check\` to start one`,
        ];
}

// EXTERNAL MODULE: ./build/domain/text/markdown-limits.js
var markdown_limits = __webpack_require__(189);
// EXTERNAL MODULE: ./build/domain/text/markdown.js
var markdown = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/train/own-pull-requests.js
var own_pull_requests = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/domain/rollback/form.js
var rollback_form = __webpack_require__(3758);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/display/pull-request-status.js

















const statusCommentMarker = "<!-- release-console:status -->";
function displayOf(facts) {
    const { pullRequest, state } = facts;
    const own = (0,own_pull_requests/* headOpenedByConsole */.u)(state, pullRequest.number);
    if (own === pullRequest.head)
        return undefined;
    const landing = (0,manual_landing/* manualLanding */.wy)(state, pullRequest);
    if (landing !== undefined)
        return displayWith(madeByHand(facts, landing));
    return displayWith(own === undefined ? situationOf(facts) : strangeHead(own));
}
function releasedDisplay(state, pullRequest) {
    const situation = releasedSituation(state, pullRequest);
    return situation === undefined ? undefined : displayWith(situation);
}
const rolledBackComment = (state, rollback) => displayWith(rolledBack(state, rollback)).comment;
const recoveredComment = ({ rollback, version, pullRequest }) => displayWith({
    status: { state: "success", description: `Released again in ${version ?? "a later release"}` },
    lines: [
        `This change left production with ${rollback}, and came back with its recovery pull request #${pullRequest ?? "?"}.`,
    ],
}).comment;
function brokenPolicyDisplay(findings) {
    const [first] = findings;
    const description = first === undefined ? "" : `${reasons/* reasons */.Ot[first.code].problem} (${first.code})`;
    return displayWith({ status: { state: "failure", description }, lines: (0,finding_markdown/* findingLines */.h)(findings) });
}
const displayWith = ({ status, lines }) => ({
    status: { ...status, description: (0,markdown/* cutText */.IN)(status.description, markdown_limits/* limits */.F.description) },
    comment: (0,markdown_limits/* fitMarkdown */.D)([
        statusCommentMarker,
        `### ${headline(status.state)}: ${(0,markdown/* escapeMarkdown */.FV)(status.description)}`,
        "",
        ...lines,
    ].join("\n"), markdown_limits/* limits */.F.body),
});
function situationOf(facts) {
    const { pullRequest, state, decision } = facts;
    const released = releasedSituation(state, pullRequest);
    if (released !== undefined)
        return released;
    const rollback = (0,state_taint/* taintedCommits */.ay)(state, pullRequest.number).get(pullRequest.head);
    if (rollback !== undefined)
        return rolledBack(state, rollback);
    const row = decision.rows.find(({ staged }) => staged.number === pullRequest.number && staged.head === pullRequest.head);
    if (row !== undefined)
        return onStaging(facts, row);
    const { status, lines } = offStaging(facts);
    return { status, lines: [...lines, ...(0,finding_markdown/* findingLines */.h)((0,objections/* objectionFindings */.Mk)(state, pullRequest.number))] };
}
function releasedSituation(state, pullRequest) {
    const release = (0,release_decision/* releaseOf */.l7)(state, pullRequest);
    if (release === undefined)
        return undefined;
    const owed = (0,follow_ups/* landingFollowUpOf */.Zw)(state, pullRequest);
    return {
        status: { state: "success", description: `Released in ${release.version}` },
        lines: [
            `Went to production with ${release.version} at ${release.releasedAt}. Something wrong with it? [Request a rollback](${(0,rollback_form/* formUrl */.es)(repositoryOf(pullRequest))}).`,
            ...(owed === undefined || owed.refusal === null ? [] : (0,finding_markdown/* findingLines */.h)([(0,follow_ups/* pendingLanding */.fG)(owed)])),
        ],
    };
}
const strangeHead = (head) => ({
    status: { state: "failure", description: `Not what the console opened, which is ${(0,values/* shortSha */.Fu)(head)}` },
    lines: [
        "Only the commit that the console opened it with may be merged. Put other changes into a separate pull request.",
    ],
});
const madeByHand = ({ pullRequest, policy }, version) => ({
    status: { state: "pending", description: `Lands ${version} once a rollback approver approves this head` },
    lines: [
        `Production runs ${version}, and ${names/* branches */.J0.base} lacks it. Somebody made this pull request manually to bring it there, bypassing staging: anything else it brings counts as drift.`,
        "",
        `Do: ${(0,manual_landing/* approvalWanted */.X1)(pullRequest, policy)}`,
    ],
});
function offStaging({ pullRequest, report, waiting }) {
    if (report.verdict !== "passed")
        return held(report);
    if (waiting !== undefined)
        return {
            status: {
                state: "pending",
                description: `Ready, waits: ${reasons/* reasons */.Ot[waiting.code].problem} (${waiting.code})`,
            },
            lines: (0,finding_markdown/* findingLines */.h)([waiting]),
        };
    return {
        status: { state: "pending", description: "All gates passed; boards staging next" },
        lines: [`Every gate passed for ${(0,values/* shortSha */.Fu)(pullRequest.head)}.`],
    };
}
const repositoryOf = ({ url }) => url.replace(/\/pull\/\d+$/, "");
function rolledBack(state, rollback) {
    const recovery = state.recoveries.find((each) => each.rollback === rollback);
    const where = recovery === undefined ? "a recovery pull request follows" : `#${recovery.pullRequest} carries it`;
    return {
        status: { state: "failure", description: `Rolled back by ${rollback}; ${where}` },
        lines: [
            `This change left production with ${rollback}. Only its recovery pull request brings it back: ${where}.`,
        ],
    };
}
function onStaging(facts, row) {
    const { state, policy, decision } = facts;
    const landing = facts.landing.filter(({ pullRequest: number }) => (number ?? row.staged.number) === row.staged.number);
    const others = state.train.staged
        .filter(({ number }) => number !== row.staged.number)
        .map(({ number }) => `#${number}`);
    const runs = (0,release_decision/* runsOnStaging */.N3)(state);
    const missing = [
        ...row.findings,
        ...(facts.waiting === undefined ? [] : [facts.waiting]),
        ...overdueFindings(row, facts),
        ...landing,
        ...decision.train,
        ...(row.decision === "granted" ? decision.holds : []),
    ];
    const lines = [
        runs
            ? `Commit ${(0,values/* shortSha */.Fu)(row.staged.head)} runs on staging${policy.staging.url === undefined ? "" : `: ${policy.staging.url}`}${others.length === 0 ? "" : `, together with ${others.join(", ")}`}.`
            : `Commit ${(0,values/* shortSha */.Fu)(row.staged.head)} is merged into staging; its deployment is not verified yet.`,
        ...(state.train.drift.length === 0
            ? []
            : [
                "",
                `Also on staging: ${commitCount(state.train.drift.length)} that bypassed the console: ${driftList(state)}.`,
            ]),
        "",
        ...versionLines(facts),
        ...(row.decision === "granted"
            ? [`Approved by ${row.counted.map(({ by, source }) => `@${by} (${source})`).join(", ")}.`]
            : howToApprove(facts, { row, runs })),
        ...(0,finding_markdown/* findingLines */.h)(missing),
        ...(0,train_conflicts/* waitersLines */.Li)(state, row.staged.number),
        ...(row.ignored.length === 0
            ? []
            : [
                "",
                "Not counted:",
                ...row.ignored.map(({ code, found }) => `- ${(0,markdown/* escapeMarkdown */.FV)(found)} ${reasons/* reasons */.Ot[code].problem} \`${code}\``),
            ]),
    ];
    return { status: { state: "pending", description: stagedDescription(row, facts) }, lines };
}
const versionLines = ({ nextVersion }) => nextVersion === undefined
    ? []
    : [
        `It is going to be released in ${nextVersion}, under the title it has then. The labels \`release:major\` and \`release:patch\` change the number.`,
        "",
    ];
function overdueFindings({ staged, decision }, { policy, now }) {
    const { maxWaitDays } = policy.approval;
    if (maxWaitDays === 0 || decision === "granted" || (0,dates/* workingDaysBetween */.Hz)(staged.boardedAt, now) < maxWaitDays)
        return [];
    return [
        (0,reasons/* finding */.gk)("waits-too-long", `On staging since ${staged.boardedAt}; approval.max-wait is ${maxWaitDays} working days.`),
    ];
}
const driftShown = 50;
function driftList({ train: { drift } }) {
    const shown = drift
        .slice(-driftShown)
        .map(({ sha, title }) => `${(0,values/* shortSha */.Fu)(sha)} ${(0,markdown/* escapeMarkdown */.FV)(title, 100)}`);
    const left = drift.length - shown.length;
    return [...(left > 0 ? [`${left} older ones`] : []), ...shown].join("; ");
}
function stagedDescription(row, { decision, state, policy, landing }) {
    if (row.decision === "refused")
        return `On staging; ${row.findings.map(({ code }) => code).join(", ")}`;
    const failure = decision.train.find(({ code }) => code === "staging-failed");
    if (failure !== undefined)
        return `${reasons/* reasons */.Ot[failure.code].problem} (${failure.code})`;
    if (row.decision === "awaited")
        return `On staging, waits for ${(0,approval/* awaitedNames */.Cy)({ staged: row.staged, state, policy })}`;
    const others = decision.rows
        .filter(({ decision: each }) => each !== "granted")
        .map(({ staged }) => `#${staged.number}`);
    if (others.length > 0)
        return `Approved; waits for ${others.join(", ")}`;
    const blocking = [...decision.train, ...decision.holds, ...landing][0];
    return blocking === undefined
        ? "Approved; production is next"
        : `Approved. ${reasons/* reasons */.Ot[blocking.code].problem} (${blocking.code})`;
}
function held(report) {
    const findings = report.results.flatMap((result) => result.findings);
    const first = findings[0];
    const description = first === undefined ? "Not evaluated" : `${reasons/* reasons */.Ot[first.code].problem} (${first.code})`;
    return {
        status: { state: report.verdict === "blocked" ? "failure" : "pending", description },
        lines: [...report.results.map(({ gate, verdict }) => `- ${gate}: ${verdict}`), ...(0,finding_markdown/* findingLines */.h)(findings)],
    };
}
const headline = (state) => ({ pending: "Waiting", success: "Done", failure: "Stopped" })[state];
const commitCount = (count) => (count === 1 ? "1 commit" : `${count} commits`);


/***/ }),

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ eventKinds)
/* harmony export */ });
const eventKinds = {
    "rollback-requested": {
        type: "dev.cdeventsx.releaseconsole-rollback.requested.0.1.0",
        when: "A rollback of production was requested, by a person or after a failed deployment.",
        chat: true,
    },
    "rollback-approved": {
        type: "dev.cdeventsx.releaseconsole-rollback.approved.0.1.0",
        when: "A rollback was approved, or approved once more after its deployment failed; its deployment begins.",
        chat: true,
    },
    "rollback-rejected": {
        type: "dev.cdeventsx.releaseconsole-rollback.rejected.0.1.0",
        when: "An approver rejected a rollback: nothing is deployed.",
        chat: true,
    },
    "rollback-withdrawn": {
        type: "dev.cdeventsx.releaseconsole-rollback.withdrawn.0.1.0",
        when: "A rollback was withdrawn before it was carried out.",
        chat: true,
    },
    "rollback-completed": {
        type: "dev.cdevents.service.rolledback.0.3.0",
        when: "Production runs an earlier release again, verified as far as the policy asks.",
        chat: true,
    },
    "recovery-opened": {
        type: "dev.cdeventsx.releaseconsole-recovery.opened.0.1.0",
        when: "The pull request that carries the rolled-back changes for repair was opened.",
        chat: true,
    },
    "recovery-released": {
        type: "dev.cdeventsx.releaseconsole-recovery.released.0.1.0",
        when: "The changes that a rollback took out are back in production, or there was nothing to bring back.",
        chat: true,
    },
    "approval-granted": {
        type: "dev.cdeventsx.releaseconsole-approval.granted.0.1.0",
        when: "A tester approved a pull request as it stands on staging.",
        chat: true,
    },
    "approval-refused": {
        type: "dev.cdeventsx.releaseconsole-approval.refused.0.1.0",
        when: "A yes did not count, or somebody said no at the approval gate.",
        chat: true,
    },
    "approval-withdrawn": {
        type: "dev.cdeventsx.releaseconsole-approval.withdrawn.0.1.0",
        when: "An approval was taken back when its release had already begun; nothing is undone for it.",
        chat: true,
    },
    "hold-placed": {
        type: "dev.cdeventsx.releaseconsole-hold.placed.0.1.0",
        when: "Somebody holds a pull request back from production (/hold).",
        chat: true,
    },
    "hold-lifted": {
        type: "dev.cdeventsx.releaseconsole-hold.lifted.0.1.0",
        when: "Holds of a pull request were lifted (/unhold), or it was closed.",
        chat: true,
    },
    "deployment-started": {
        type: "dev.cdeventsx.releaseconsole-deployment.started.0.1.0",
        when: "A deployment to production begins: a release, a rollback or the same release again.",
        chat: false,
    },
    "deployment-succeeded": {
        type: "dev.cdevents.service.deployed.0.3.0",
        when: "A deployment to staging or production stands. One of a rollback is told as service.rolledback instead.",
        chat: false,
    },
    "production-failed": {
        type: "dev.cdevents.incident.detected.0.3.0",
        when: "A deployment to production did not end well: what runs there is uncertain.",
        chat: true,
    },
    "staging-failed": {
        type: "dev.cdeventsx.releaseconsole-deployment.failed.0.1.0",
        when: "A deployment to staging did not end well.",
        chat: false,
    },
    "deployment-aborted": {
        type: "dev.cdeventsx.releaseconsole-deployment.aborted.0.1.0",
        when: "A deployment ended before its job began, or, on staging, was cancelled.",
        chat: false,
    },
    "release-published": {
        type: "dev.cdeventsx.releaseconsole-release.published.0.1.0",
        when: "The page of a release with its notes was published.",
        chat: true,
    },
};


/***/ }),

/***/ 8519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ chatLine),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

const unfit = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const oneLine = (text, limit = 500) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text.replaceAll(unfit, " ").replaceAll(/\s+/g, " ").trim(), limit);
const plainText = (text, limit = 2000) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(text
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replaceAll(unfit, " "))
    .join("\n")
    .trim(), limit);
const asSentence = (text) => /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
const chatLine = ({ sentence, url }, { name }) => `[${name}] ${oneLine(sentence, 700)} ${url}`
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ eventsOfEntries),
  T: () => (/* binding */ tellingTypes)
});

// EXTERNAL MODULE: ./build/domain/reducer/reduce.js + 5 modules
var reduce = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/events/event-text.js
var event_text = __webpack_require__(8519);
;// CONCATENATED MODULE: ./build/domain/events/approval-events.js


const grantedEvent = ({ pullRequest, head, by, source, at }, scene) => ({
    ...aboutPullRequest(scene, pullRequest),
    kind: "approval-granted",
    sentence: `@${by} approved #${pullRequest}.`,
    facts: { approval: { "pull-request": pullRequest, head, by, via: source, at } },
});
const refusedEvent = ({ subject, by, source, reason }, { entry }) => ({
    kind: "approval-refused",
    key: String(entry.sequence),
    time: entry.time,
    chain: /^RB-\d+$/.test(subject) ? subject : `approval-${entry.sequence}`,
    subject: (0,event_text/* oneLine */.TN)(subject, 200) || "approval",
    sentence: `The word of @${by} on ${subject} did not lead to a deployment (${reason}).`,
    url: entry.run.url,
    facts: { refusal: { subject: (0,event_text/* oneLine */.TN)(subject), by, via: source, reason: (0,event_text/* plainText */.wh)(reason) } },
});
const withdrawnEvent = ({ pullRequest, head, by, deployment }, scene) => ({
    ...aboutPullRequest(scene, pullRequest),
    kind: "approval-withdrawn",
    sentence: `@${by} took back the approval of #${pullRequest} after ${deployment} had begun; nothing is undone for it.`,
    facts: { approval: { "pull-request": pullRequest, head, by, deployment } },
});
const holdPlacedEvent = ({ pullRequest, by, text, comment }, scene) => ({
    ...aboutPullRequest(scene, pullRequest),
    kind: "hold-placed",
    sentence: `@${by} holds #${pullRequest} back from production${text === "" ? "." : `: ${text}`}`,
    facts: {
        hold: {
            "pull-request": pullRequest,
            by,
            reason: (0,event_text/* plainText */.wh)(text) || null,
            comments: [comment],
        },
    },
});
const holdLiftedEvent = ({ pullRequest, by, lifted }, scene) => ({
    ...aboutPullRequest(scene, pullRequest),
    kind: "hold-lifted",
    sentence: `${by === names/* consoleName */.vD ? "The console" : `@${by}`} lifted ${lifted.length === 1 ? "a hold" : `${lifted.length} holds`} of #${pullRequest}.`,
    facts: { hold: { "pull-request": pullRequest, by, comments: lifted } },
});
const aboutPullRequest = ({ entry, url }, number) => ({
    key: String(entry.sequence),
    time: entry.time,
    chain: `pr-${number}`,
    subject: `#${number}`,
    url: `${url}/pull/${number}`,
});

// EXTERNAL MODULE: ./build/domain/events/scene.js
var events_scene = __webpack_require__(191);
;// CONCATENATED MODULE: ./build/domain/events/deployment-events.js


const verbs = { deploy: "deploying", rollback: "going back to", redeploy: "deploying once more" };
function startedEvent(facts, scene) {
    const { deployment, mode, version, rollback } = facts;
    return {
        ...production(scene, facts),
        kind: "deployment-started",
        chain: rollback ?? deployment,
        sentence: `Production: ${verbs[mode]} ${version}.`,
        facts: { deployment: deploymentFacts(facts) },
    };
}
function productionEvent(facts, scene) {
    const { attempt } = scene.before;
    if (attempt?.deployment !== facts.deployment)
        return undefined;
    const common = { ...production(scene, attempt), chain: attempt.rollback ?? attempt.deployment };
    const deployment = { ...deploymentFacts(attempt), evidence: (0,event_text/* plainText */.wh)(facts.evidence) };
    switch (facts.type) {
        case "production-deployed":
            return attempt.mode === "rollback"
                ? undefined
                : {
                    ...common,
                    kind: "deployment-succeeded",
                    sentence: `Production runs ${attempt.version} (${facts.health}).`,
                    facts: { deployment: { ...deployment, health: facts.health } },
                };
        case "production-deployment-failed":
            return {
                ...common,
                kind: "production-failed",
                sentence: `${attempt.version} did not get to production: ${(0,event_text/* asSentence */.KG)(facts.evidence)} What runs there is uncertain.`,
                facts: { deployment },
            };
        case "production-deployment-aborted":
            return {
                ...common,
                kind: "deployment-aborted",
                sentence: `The deployment of ${attempt.version} to production ended before its job began: ${(0,event_text/* asSentence */.KG)(facts.evidence)}`,
                facts: { deployment },
            };
        default:
            return facts;
    }
}
function stagingEvent(facts, scene) {
    const { intent } = scene.before.staging;
    if (intent?.deployment !== facts.deployment)
        return undefined;
    const { sha } = intent.commit;
    const common = { ...place(scene, facts.deployment, "staging"), artifact: sha, chain: facts.deployment };
    const deployment = {
        id: facts.deployment,
        environment: "staging",
        sha,
        "pull-requests": scene.before.train.staged
            .filter(({ head }) => intent.heads.includes(head))
            .map(({ number }) => number)
            .slice(0, events_scene/* mostListed */.p),
    };
    switch (facts.type) {
        case "staging-deployed":
            return {
                ...common,
                kind: "deployment-succeeded",
                sentence: `Staging runs ${sha.slice(0, 7)} (${facts.health}).`,
                facts: { deployment: { ...deployment, health: facts.health } },
            };
        case "staging-deployment-failed":
            return {
                ...common,
                kind: "staging-failed",
                sentence: `${sha.slice(0, 7)} did not get to staging: ${(0,event_text/* asSentence */.KG)(facts.evidence)}`,
                facts: { deployment: { ...deployment, evidence: (0,event_text/* plainText */.wh)(facts.evidence) } },
            };
        case "staging-deployment-aborted":
            return {
                ...common,
                kind: "deployment-aborted",
                sentence: `The deployment of ${sha.slice(0, 7)} to staging was given up: ${(0,event_text/* asSentence */.KG)(facts.evidence)}`,
                facts: { deployment: { ...deployment, evidence: (0,event_text/* plainText */.wh)(facts.evidence) } },
            };
        default:
            return facts;
    }
}
function publishedEvent({ version, url }, scene) {
    const release = scene.before.releases.find((each) => each.version === version);
    if (release === undefined || release.page !== null || release.rolledBackBy !== null)
        return undefined;
    return {
        kind: "release-published",
        key: String(scene.entry.sequence),
        time: scene.entry.time,
        chain: release.deployment,
        subject: version,
        environment: "production",
        artifact: version,
        sentence: `${version} is released.`,
        url,
        facts: {
            release: {
                version,
                sha: release.commit.sha,
                deployment: release.deployment,
                previous: release.previous,
                "released-at": release.releasedAt,
                "pull-requests": release.pullRequests.map(({ number }) => number).slice(0, events_scene/* mostListed */.p),
                commits: release.drift.map(({ sha }) => sha).slice(0, events_scene/* mostListed */.p),
            },
        },
    };
}
const place = ({ entry }, subject, environment) => ({
    key: String(entry.sequence),
    time: entry.time,
    subject,
    environment,
    url: entry.run.url,
});
const production = (scene, { deployment, version }) => ({
    ...place(scene, deployment, "production"),
    artifact: version,
});
const deploymentFacts = (attempt) => ({
    id: attempt.deployment,
    environment: "production",
    mode: attempt.mode,
    version: attempt.version,
    sha: attempt.commit.sha,
    rollback: attempt.rollback,
    "pull-requests": attempt.pullRequests.map(({ number }) => number).slice(0, events_scene/* mostListed */.p),
    commits: attempt.drift.map(({ sha }) => sha).slice(0, events_scene/* mostListed */.p),
});

// EXTERNAL MODULE: ./build/domain/events/rollback-events.js
var rollback_events = __webpack_require__(4801);
;// CONCATENATED MODULE: ./build/domain/events/events-of-entries.js




function eventsOfEntries(entries, { before, url }) {
    const events = [];
    let state = before;
    for (const entry of entries) {
        const after = (0,reduce/* reduceEntry */.Ht)(state, entry);
        const event = eventOf({ entry, before: state, after, url });
        if (event !== undefined)
            events.push({ ...event, facts: { log: logPlace(entry), ...event.facts } });
        state = after;
    }
    return events;
}
const logPlace = ({ sequence, hash, run }) => ({ sequence, hash, run: run.url });
const tellingTypes = new Set([
    "approval-granted",
    "approval-refused",
    "approval-withdrawn-late",
    "objection-raised",
    "objections-lifted",
    "production-deployment-started",
    "production-deployed",
    "production-deployment-failed",
    "production-deployment-aborted",
    "staging-deployed",
    "staging-deployment-failed",
    "staging-deployment-aborted",
    "release-published",
    "rollback-approved",
    "rollback-retried",
    "rollback-rejected",
    "rollback-withdrawn",
    "recovery-opened",
    "rollback-closed",
]);
function eventOf(scene) {
    const { facts } = scene.entry;
    switch (facts.type) {
        case "approval-granted":
            return grantedEvent(facts, scene);
        case "approval-refused":
            return refusedEvent(facts, scene);
        case "approval-withdrawn-late":
            return withdrawnEvent(facts, scene);
        case "objection-raised":
            return holdPlacedEvent(facts, scene);
        case "objections-lifted":
            return holdLiftedEvent(facts, scene);
        case "production-deployment-started":
            return startedEvent(facts, scene);
        case "production-deployed":
        case "production-deployment-failed":
        case "production-deployment-aborted":
            return productionEvent(facts, scene);
        case "staging-deployed":
        case "staging-deployment-failed":
        case "staging-deployment-aborted":
            return stagingEvent(facts, scene);
        case "release-published":
            return publishedEvent(facts, scene);
        case "rollback-approved":
        case "rollback-retried":
        case "rollback-rejected":
        case "rollback-withdrawn":
            return (0,rollback_events/* decisionEvent */.$9)(facts, scene);
        case "recovery-opened":
            return (0,rollback_events/* recoveryOpenedEvent */.$3)(facts, scene);
        case "rollback-closed":
            return (0,rollback_events/* recoveryReleasedEvent */.zm)(facts, scene);
        default:
            return undefined;
    }
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


const loggedEvent = (event) => JSON.parse(JSON.stringify(event));
const eventOfLog = ({ kind, ...rest }) => isKind(kind) ? { ...rest, kind } : undefined;
const isKind = (kind) => Object.hasOwn(_event_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .eventKinds */ .M, kind);
const mostHours = 72;
const isTooOld = (since, now) => (0,_values_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursBetween */ .UH)(since, now) > mostHours;
const mostPending = 50;


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ recoveryOpenedEvent),
/* harmony export */   $9: () => (/* binding */ decisionEvent),
/* harmony export */   BK: () => (/* binding */ requestedEvent),
/* harmony export */   yZ: () => (/* binding */ completedEvent),
/* harmony export */   zm: () => (/* binding */ recoveryReleasedEvent)
/* harmony export */ });
/* harmony import */ var _rollback_approvers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8776);
/* harmony import */ var _state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _event_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8519);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(191);




function requestedEvent(rollback, { url }) {
    const { id, from, target, reason, requestedAt } = rollback;
    return {
        kind: "rollback-requested",
        key: `${id}-requested`,
        time: requestedAt,
        ...about(rollback),
        sentence: `${id} is requested: production would go from ${from.version} back to ${target.version}. Reason: ${reason}`,
        url,
        facts: { rollback: rollbackFacts(rollback) },
    };
}
function completedEvent(rollback, { url, now }) {
    const { id, from, target, reason, restoredAt } = rollback;
    return {
        kind: "rollback-completed",
        key: `${id}-completed`,
        time: restoredAt ?? now,
        ...about(rollback),
        sentence: `${id} is done: production runs ${target.version} again instead of ${from.version}. Approved by ${(0,_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .approvedBy */ .vU)(rollback)}. Reason: ${reason}`,
        url,
        facts: { rollback: rollbackFacts(rollback) },
    };
}
function decisionEvent(facts, { entry, before, after, url }) {
    const rollback = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackOf */ .ID)(after, facts.rollback) ?? (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackOf */ .ID)(before, facts.rollback);
    if (rollback === undefined)
        return undefined;
    const { id, target } = rollback;
    const common = {
        key: String(entry.sequence),
        time: entry.time,
        ...about(rollback),
        url: rollback.issue === null ? url : `${url}/issues/${rollback.issue}`,
    };
    const decision = { by: facts.by, rollback: rollbackFacts(rollback) };
    switch (facts.type) {
        case "rollback-approved":
        case "rollback-retried":
            return {
                ...common,
                kind: "rollback-approved",
                sentence: `${id} is approved by ${(0,_rollback_approvers_js__WEBPACK_IMPORTED_MODULE_0__/* .approvedBy */ .vU)({ approval: { by: facts.by, source: facts.source, at: facts.at } })}: production goes back to ${target.version}.`,
                facts: {
                    ...decision,
                    via: facts.source,
                    after: facts.type === "rollback-retried" ? facts.after : null,
                },
            };
        case "rollback-rejected":
            return {
                ...common,
                kind: "rollback-rejected",
                sentence: `@${facts.by} rejected ${id}: nothing is deployed. Reason: ${facts.reason}`,
                facts: { ...decision, reason: (0,_event_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(facts.reason) },
            };
        case "rollback-withdrawn":
            return {
                ...common,
                kind: "rollback-withdrawn",
                sentence: `${id} is withdrawn by @${facts.by}: nothing is deployed.`,
                facts: { ...decision, reason: (0,_event_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(facts.cause) },
            };
        default:
            return facts;
    }
}
const about = ({ id, target }) => ({
    chain: id,
    subject: id,
    environment: "production",
    artifact: target.version,
});
const rollbackFacts = (rollback) => ({
    id: rollback.id,
    reason: (0,_event_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(rollback.reason),
    from: rollback.from.version,
    to: rollback.target.version,
    phase: rollback.phase,
    automatic: rollback.automatic,
    issue: rollback.issue,
    "requested-by": rollback.requesters.map(({ by }) => by).slice(0, _scene_js__WEBPACK_IMPORTED_MODULE_3__/* .mostListed */ .p),
    "requested-at": rollback.requestedAt,
    "approved-by": rollback.approval?.by,
    "restored-at": rollback.restoredAt,
    "pull-requests": rollback.carried.map(({ number }) => number).slice(0, _scene_js__WEBPACK_IMPORTED_MODULE_3__/* .mostListed */ .p),
    commits: rollback.carriedDrift.map(({ sha }) => sha).slice(0, _scene_js__WEBPACK_IMPORTED_MODULE_3__/* .mostListed */ .p),
});
function recoveryOpenedEvent(facts, { entry, url }) {
    const { rollback, pullRequest, branch, carries } = facts;
    return {
        kind: "recovery-opened",
        key: String(entry.sequence),
        time: entry.time,
        chain: rollback,
        subject: rollback,
        sentence: `#${pullRequest} carries what ${rollback} took out of production, for repair.`,
        url: `${url}/pull/${pullRequest}`,
        facts: {
            recovery: {
                rollback,
                "pull-request": pullRequest,
                branch,
                carries: carries.map(({ number }) => number).slice(0, _scene_js__WEBPACK_IMPORTED_MODULE_3__/* .mostListed */ .p),
            },
        },
    };
}
function recoveryReleasedEvent({ rollback, version }, { entry, before, url }) {
    const closing = closingOf(before, rollback);
    const issue = closing?.issue ?? null;
    return {
        kind: "recovery-released",
        key: String(entry.sequence),
        time: entry.time,
        chain: rollback,
        subject: rollback,
        sentence: version === null
            ? `${rollback} is closed: there was nothing to bring back.`
            : `What ${rollback} took out of production is back with ${version}.`,
        url: issue === null ? url : `${url}/issues/${issue}`,
        facts: {
            recovery: {
                rollback,
                "pull-request": closing?.pullRequest,
                version,
                carries: (closing?.carries ?? []).map(({ number }) => number).slice(0, _scene_js__WEBPACK_IMPORTED_MODULE_3__/* .mostListed */ .p),
            },
        },
    };
}
const closingOf = ({ followUps }, rollback) => followUps.find((followUp) => followUp.kind === "close-rollback" && followUp.rollback === rollback);


/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mostListed)
/* harmony export */ });
const mostListed = 100;


/***/ }),

/***/ 9265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ checkVerdicts),
/* harmony export */   Jn: () => (/* binding */ evaluateChecks),
/* harmony export */   Sw: () => (/* binding */ signalJob)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _values_dates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);




const signalJob = "release-console signal";
function evaluateChecks(pullRequest, { required, now }) {
    const results = [...checkResults(pullRequest.checks), ...statusResults(pullRequest)];
    if (required.length > 0)
        return required.flatMap((check) => evaluateRequired(check, { results, now }));
    if (results.length === 0)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("no-checks", `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pullRequest.head)} has no check run and no status.`)];
    return results.flatMap((result) => findingsOf(result, now));
}
const longestWaitHours = 2;
function checkResults(checks) {
    const groups = groupByKey(checks);
    return [...groups.values()].flatMap((group) => {
        const sorted = group.toSorted((one, other) => one.order - other.order);
        const newest = sorted.findLast((check) => check.conclusion !== "skipped") ?? sorted.at(-1);
        return newest === undefined ? [] : [resultOf(newest)];
    });
}
const keyOf = (check) => JSON.stringify([check.app, check.workflow ?? "", eventKind(check.event ?? ""), check.name]);
const eventKind = (event) => (event.startsWith("pull_request") ? "pull_request" : event);
const isNotOurs = (check) => check.name !== signalJob;
const isReplaced = (check, all) => check.name === check.workflow &&
    check.conclusion === "action_required" &&
    all.some(({ app, workflow, event }) => app === check.app && workflow === check.workflow && event === "workflow_dispatch");
function groupByKey(checks) {
    const groups = new Map();
    const counted = checks.filter(isNotOurs);
    for (const check of counted.filter((each) => !isReplaced(each, counted)))
        groups.set(keyOf(check), [...(groups.get(keyOf(check)) ?? []), check]);
    return groups;
}
const isTold = ({ app, event }) => app === "github-actions" && event !== "workflow_dispatch";
function resultOf(check) {
    const name = check.workflow === undefined ? check.name : `${check.workflow} / ${check.name}`;
    const base = { name, context: check.name, app: check.app, since: check.since, isTold: isTold(check) };
    if (check.status.toLowerCase() !== "completed")
        return { ...base, verdict: "pending", said: check.status.toLowerCase() };
    const said = check.conclusion?.toLowerCase() ?? "no conclusion";
    switch (said) {
        case "success":
        case "neutral":
        case "skipped":
            return { ...base, verdict: "passed", said };
        case "action_required":
            return { ...base, verdict: "held", said };
        default:
            return { ...base, verdict: "failed", said };
    }
}
const isTakenForBase = (branch) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(branch, _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base) && branch !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base;
function statusResults({ statuses, headBranch }) {
    const isToldOf = !isTakenForBase(headBranch);
    return statuses
        .filter(({ context }) => context.toLowerCase() !== _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s)
        .map(({ context, state, since }) => {
        const verdict = state === "success" ? "passed" : state === "failure" || state === "error" ? "failed" : "pending";
        return { name: context, context, app: undefined, verdict, said: state, since, isTold: isToldOf };
    });
}
function evaluateRequired(check, { results, now }) {
    const app = check.app ?? "github-actions";
    const named = results.filter((result) => result.context === check.name || result.name === check.name);
    const found = named.filter((result) => result.app === app || (result.app === undefined && check.app === undefined));
    if (found.length === 0)
        return [missingFinding(check.name, { app, named })];
    return found.flatMap((result) => findingsOf(result, now));
}
function missingFinding(name, { app, named: [other] }) {
    const how = other?.app === undefined ? "as a commit status" : `by ${other.app}`;
    const seen = other === undefined ? "" : `; one of that name was reported ${how}`;
    const remedy = app === "github-actions" ? undefined : untoldRemedies.missing;
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("check-missing", `"${name}" of ${app} has not reported${seen}.`, remedy);
}
function findingsOf({ name, verdict, said, since, isTold: told }, now) {
    const remedies = told ? {} : untoldRemedies;
    switch (verdict) {
        case "passed":
            return [];
        case "pending":
            return [
                (0,_values_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .hoursBetween */ .UH)(since, now) < longestWaitHours
                    ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("check-pending", `"${name}" is ${said} since ${since}.`, remedies.pending)
                    : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("checks-overdue", `"${name}" is ${said} since ${since}, longer than ${longestWaitHours} hours.`, remedies.overdue),
            ];
        case "held":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("checks-need-release", `"${name}" is ${said}.`, remedies.held)];
        case "failed":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("check-failed", `"${name}" ended with ${said}.`, remedies.failed)];
        default:
            return verdict;
    }
}
const untoldRemedies = {
    pending: "Wait. GitHub may tell the console nothing when it finishes: if the pull request still says this then, comment /check; the scheduled run finds it, too.",
    overdue: "Restart it, or ask the owner of that service. GitHub may tell the console nothing when it finishes: comment /check then.",
    held: "Do what the check asks for. GitHub may tell the console nothing when it finishes: comment /check then.",
    failed: "Push a fix, or re-run the check if the change is not the cause. GitHub may tell the console nothing when it passes: comment /check then.",
    missing: "Make sure that the App reports on this pull request and that the policy file names check and App exactly as they are reported. GitHub may tell the console nothing when it passes: comment /check then.",
};
const fromWorst = ["failed", "held", "pending", "passed"];
function checkVerdicts(pullRequest) {
    const results = [...checkResults(pullRequest.checks), ...statusResults(pullRequest)];
    const bestFirst = results.toSorted((one, other) => fromWorst.indexOf(other.verdict) - fromWorst.indexOf(one.verdict));
    return new Map(bestFirst.map(({ context, verdict }) => [context, verdict]));
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ awaitsNextRun),
/* harmony export */   U8: () => (/* binding */ rolesAsked),
/* harmony export */   b5: () => (/* binding */ lastingFindings),
/* harmony export */   ud: () => (/* binding */ evaluateGates),
/* harmony export */   vk: () => (/* binding */ blockedLabel)
/* harmony export */ });
/* unused harmony export overallVerdict */
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9265);
/* harmony import */ var _approval_objections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3433);
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5723);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7071);
/* harmony import */ var _rule_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1414);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4737);
/* harmony import */ var _state_taint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9111);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7944);










const blockedLabel = "release-console:blocked";
function evaluateGates(facts) {
    const found = gates.map(({ gate, evaluate }) => ({ gate, findings: evaluate(facts) }));
    const isOpen = found.every(({ findings }) => findings.length === 0);
    const results = found.map(({ gate, findings: known }) => {
        const findings = gate === "contents" && isOpen ? unreadFindings(facts.pullRequest) : known;
        return { gate, findings, verdict: verdictOf(findings) };
    });
    return {
        pullRequest: facts.pullRequest.number,
        head: facts.pullRequest.head,
        results,
        verdict: overallVerdict(results),
    };
}
const lasting = new Set(["checks", "author", "rolled-back", "rules"]);
const lastingFindings = ({ results }) => results.filter(({ gate }) => lasting.has(gate)).flatMap(({ findings }) => findings);
const lookedAtAgain = new Set(["mergeable-unknown", "policy-unread", "partly-read"]);
const unreadFindings = ({ isPartlyRead, head }) => isPartlyRead === true
    ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("partly-read", `This run read no more than the first of each list of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)}.`)]
    : [];
const awaitsNextRun = ({ results }) => {
    const codes = results.flatMap(({ findings }) => findings.map(({ code }) => code));
    return (codes.some((code) => lookedAtAgain.has(code)) &&
        codes.every((code) => code === "stacked" || lookedAtAgain.has(code)));
};
function overallVerdict(results) {
    const verdicts = new Set(results.map(({ verdict }) => verdict));
    if (verdicts.has("blocked"))
        return "blocked";
    if (verdicts.has("pending") || results.length === 0)
        return "pending";
    return "passed";
}
const verdictOf = (findings) => {
    if (findings.some(({ code }) => _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reasons */ .Ot[code].outcome !== "pending"))
        return "blocked";
    return findings.length > 0 ? "pending" : "passed";
};
function rolesAsked(pullRequest, { bots }) {
    if (!pullRequest.isCrossRepository && (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleChanges */ .g)(pullRequest).length === 0)
        return [];
    return (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_8__/* .latestOpinions */ .N)(pullRequest.reviews)
        .filter((review) => review.state === "APPROVED" &&
        review.commit === pullRequest.head &&
        review.mayNotPush !== true &&
        (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_8__/* .isPerson */ .K)(review.author) &&
        !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesUser */ .P_)(bots, review.author.login))
        .map(({ author }) => author.login);
}
const gates = [
    {
        gate: "checks",
        evaluate: checkFindings,
    },
    {
        gate: "ready",
        evaluate: ({ pullRequest }) => pullRequest.isDraft ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("draft", `#${pullRequest.number} is a draft.`)] : [],
    },
    { gate: "mergeable", evaluate: evaluateMergeable },
    {
        gate: "labels",
        evaluate: ({ pullRequest }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesName */ .VH)(pullRequest.labels, blockedLabel)
            ? [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("blocked-label", `#${pullRequest.number} has the label "${blockedLabel}".`)]
            : [],
    },
    { gate: "author", evaluate: evaluateAuthor },
    { gate: "contents", evaluate: evaluateContents },
    { gate: "rolled-back", evaluate: evaluateRolledBack },
    { gate: "rules", evaluate: evaluateRules },
    { gate: "testers", evaluate: evaluateTesters },
];
function checkFindings({ pullRequest, policy, snapshot }) {
    const { head, hasUnreadChecks, skipsCi } = pullRequest;
    if (hasUnreadChecks === true)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("partly-read", `This run read only the first checks of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)}.`)];
    const found = (0,_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateChecks */ .Jn)(pullRequest, { required: policy.checks.required, now: snapshot.readAt });
    return found.map((each) => skipsCi === true && (each.code === "no-checks" || each.code === "check-missing")
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)(each.code, `${each.found} Its head commit says that CI is skipped.`, skippedRemedy)
        : each);
}
const skippedRemedy = 'Push a commit whose message says nothing like "[skip ci]", be it an empty one (git commit --allow-empty); GitHub starts no workflow for a head that does.';
function evaluateMergeable({ pullRequest }) {
    const head = (0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(pullRequest.head);
    switch (pullRequest.mergeable) {
        case "MERGEABLE":
            return [];
        case "CONFLICTING":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("merge-conflict", `${head} does not merge into ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base}.`)];
        case "UNKNOWN":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("mergeable-unknown", `GitHub says "UNKNOWN" for ${head}.`)];
        default:
            return pullRequest.mergeable;
    }
}
function evaluateAuthor(facts) {
    const { pullRequest, state } = facts;
    if (!pullRequest.isCrossRepository || (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number) !== undefined)
        return [];
    const vouched = approversWith(facts, ["write", "maintain", "admin"]);
    return vouched.length > 0
        ? []
        : [
            (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("unvouched-fork", `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(pullRequest.head)} comes from ${pullRequest.headRepository ?? "a deleted fork"} by @${pullRequest.author.login}.`),
        ];
}
function evaluateContents(facts) {
    const { pullRequest, snapshot, state } = facts;
    const findings = [];
    if (pullRequest.changedPaths.length === 0 && !pullRequest.hasUnlistedPaths)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number) === undefined ? "empty-diff" : "recovery-shows-nothing", `#${pullRequest.number} has no changed file.`));
    const twin = snapshot.pullRequests.find((other) => other.number < pullRequest.number && other.head === pullRequest.head);
    if (twin !== undefined)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("same-commit", `#${twin.number} has the head ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(twin.head)} too.`));
    if ((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number) !== undefined)
        return findings;
    findings.push(...(0,_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .missingBelow */ .E1)(pullRequest, state.train.staged, facts).map(_stacks_js__WEBPACK_IMPORTED_MODULE_5__/* .stackedOn */ .x1));
    const inside = new Set(pullRequest.commits);
    const merge = [...state.train.staged.map((each) => each.merge.sha), ...pullRequest.stagingMerges].find((each) => inside.has(each));
    if (merge !== undefined)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("contains", `It contains ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(merge)}, a merge commit of staging.`));
    return findings;
}
function evaluateRolledBack({ pullRequest, state }) {
    const restacking = state.followUps.find((followUp) => followUp.kind === "restack" && followUp.rollback === (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .recoveryOf */ .rU)(state, pullRequest.number)?.rollback);
    if (restacking !== undefined)
        return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("recovery-behind", restacking.refusal?.found ?? "It moves there with the next run.")];
    const tainted = (0,_state_taint_js__WEBPACK_IMPORTED_MODULE_6__/* .taintedCommits */ .ay)(state, pullRequest.number);
    const found = [pullRequest.head, ...pullRequest.commits].find((commit) => tainted.has(commit));
    if (found === undefined)
        return [];
    const rollback = tainted.get(found);
    return [
        (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("builds-on-rolled-back", `It contains ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(found)}, rolled back by ${rollback ?? "a rollback"}.`),
    ];
}
function evaluateRules(facts) {
    const { pullRequest, mayChangeWorkflows } = facts;
    const touched = (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleChanges */ .g)(pullRequest);
    if (touched.length === 0)
        return [];
    const findings = [...policyFindings(pullRequest)];
    const workflows = touched.filter((path) => path.startsWith(`${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowsPath */ .ib}/`));
    if (workflows.length > 0 && !mayChangeWorkflows)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("workflows-need-app", `It changes ${workflows.join(", ")}.`));
    if (maintainersWith(facts).length === 0)
        findings.push((0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("changes-the-rules", `It changes ${touched.join(", ")}; no maintainer approved ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(pullRequest.head)}.`));
    return findings;
}
function policyFindings({ head, proposedPolicy: proposed }) {
    switch (proposed?.kind) {
        case undefined:
        case "read":
            return [];
        case "unread":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("policy-unread", `The policy file of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)} was not read by this run.`)];
        case "missing":
            return [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("breaks-the-policy", `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)} has no ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}.`)];
        case "broken":
            return proposed.problems.map(({ line, message }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("breaks-the-policy", `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1} of ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(head)}, line ${line}: ${message}`));
        default:
            return proposed;
    }
}
function evaluateTesters({ pullRequest, policy, state }) {
    const requests = (0,_approval_objections_js__WEBPACK_IMPORTED_MODULE_2__/* .changeRequests */ .Nh)(pullRequest, policy)
        .filter(({ commit }) => commit === pullRequest.head)
        .map((review) => (0,_approval_objections_js__WEBPACK_IMPORTED_MODULE_2__/* .changeRequestFinding */ .Zb)(review, policy));
    return [...requests, ...(0,_approval_objections_js__WEBPACK_IMPORTED_MODULE_2__/* .keptAwayFindings */ .pe)(state, pullRequest)];
}
const approversWith = ({ pullRequest, roles, policy }, accepted) => rolesAsked(pullRequest, policy).filter((login) => !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameUser */ .EV)(login, pullRequest.author.login) && accepted.includes(roles.get(login) ?? "none"));
const maintainersWith = (facts) => {
    const { contributors, unattributed } = (0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_9__/* .authorsOf */ .EK)(facts.pullRequest.commitFacts, []);
    if (unattributed.length > 0)
        return [];
    return approversWith(facts, ["maintain", "admin"]).filter((login) => !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_7__/* .includesUser */ .P_)(contributors, login));
};


/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ruleChanges)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);

const ruleChanges = ({ changedPaths, hasUnlistedPaths, }) => [
    ...changedPaths.filter(_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .changesTheRules */ .SG),
    ...(hasUnlistedPaths ? ["more files than GitHub lists"] : []),
];


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ missingBelow),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   W3: () => (/* binding */ mayBoard),
/* harmony export */   Y4: () => (/* binding */ inStackOrder),
/* harmony export */   x1: () => (/* binding */ stackedOn)
/* harmony export */ });
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);
/* harmony import */ var _state_taint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9111);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



function standsOn(pullRequest, { snapshot, state }) {
    if ((0,_state_taint_js__WEBPACK_IMPORTED_MODULE_1__/* .recoveryOf */ .rU)(state, pullRequest.number) !== undefined)
        return [];
    const inside = new Set(pullRequest.commits);
    return snapshot.pullRequests.filter((other) => other.number !== pullRequest.number &&
        other.head !== pullRequest.head &&
        inside.has(other.head) &&
        !isReleased(state, other));
}
const isReleased = (state, place) => state.releases.some((release) => release.rolledBackBy === null &&
    release.pullRequests.some(({ number, head }) => number === place.number && head === place.head));
const mayBoard = (report) => report !== undefined &&
    (report.verdict === "passed" ||
        (report.results.length > 0 &&
            report.results.every(({ findings }) => findings.every(({ code }) => code === "stacked"))));
function inStackOrder(places, facts) {
    const ordered = [];
    const rest = [...places];
    while (rest.length > 0) {
        const free = rest.findIndex((place) => {
            const below = basesOf(place, facts);
            return !rest.some((other) => other !== place && below.some((base) => isAt(other, base)));
        });
        ordered.push(...rest.splice(Math.max(free, 0), 1));
    }
    return ordered;
}
const missingBelow = (place, places, facts) => basesOf(place, facts).filter((base) => !places.some((each) => isAt(each, base)));
const stackedOn = ({ number, head }) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("stacked", `It contains ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)}, the head of #${number}, which is not on staging.`);
function basesOf({ number, head }, facts) {
    const pullRequest = facts.snapshot.pullRequests.find((each) => each.number === number);
    return pullRequest?.head === head ? standsOn(pullRequest, facts) : [];
}
const isAt = (place, base) => place.number === base.number && place.head === base.head;


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   t6: () => (/* binding */ indentedMembers),
/* harmony export */   wq: () => (/* binding */ NotJsonError),
/* harmony export */   ww: () => (/* binding */ indentedCanonicalJson)
/* harmony export */ });
class NotJsonError extends Error {
}
function canonicalJson(value) {
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


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sequenceOfPath),
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
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


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readEntryShape)
/* harmony export */ });
/* unused harmony export isEntryType */
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


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ renderEntry),
/* harmony export */   Yq: () => (/* binding */ emptyLogHead),
/* harmony export */   aO: () => (/* binding */ sealEntries),
/* harmony export */   cT: () => (/* binding */ placeEntry),
/* harmony export */   ct: () => (/* binding */ headBefore),
/* harmony export */   i: () => (/* binding */ verifyEntry)
/* harmony export */ });
/* unused harmony export verifyChain */
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);
/* harmony import */ var _entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _entry_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8430);



const emptyLogHead = { sequence: 0, hash: "0".repeat(64), time: "" };
function sealEntries(head, drafts, seal) {
    let last = head;
    return drafts.map((draft, index) => {
        const state = index < drafts.length - 1 ? undefined : seal.state;
        const unsealed = placeEntry(last, draft, { ...seal, state });
        const entry = { ...unsealed, hash: seal.sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(unsealed)) };
        last = entry;
        return entry;
    });
}
function placeEntry(last, { actor, facts }, { time, run, policy, state, }) {
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
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .indentedMembers */ .t6)(members)}\n`;
}
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
function headBefore(text, sequence) {
    const previous = /"previous": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
    return { sequence: sequence - 1, hash: previous, time: emptyLogHead.time };
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
    const found = (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sequenceOfPath */ .I)(path);
    if (found === sequence)
        return undefined;
    if (found === undefined || found < sequence) {
        return {
            kind: "broken",
            sequence,
            path,
            fault: "foreign-file",
            problem: `${path} is no place of an entry; the next one belongs at ${(0,_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(sequence)}.`,
        };
    }
    return {
        kind: "broken",
        sequence,
        path: (0,_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(sequence),
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
    const shape = (0,_entry_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntryShape */ .i)(value);
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
        return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(unsealed));
    }
    catch (error) {
        if (error instanceof _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotJsonError */ .wq)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 5352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ chosenNames),
/* harmony export */   Ud: () => (/* binding */ unreadTeams),
/* harmony export */   m3: () => (/* binding */ testerNames),
/* harmony export */   uU: () => (/* binding */ policyRoles),
/* harmony export */   wt: () => (/* binding */ withOwnStaging)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);


const policyRoles = ["testers", "rollbackApprovers", "team"];
const unreadTeams = ({ teams, unreadableTeams }, role) => teams[role].filter((team) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesName */ .VH)(unreadableTeams, team));
const chosenNames = (names, defaultBranch) => ({
    base: names?.base ?? defaultBranch,
    staging: names?.staging ?? _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx.staging,
    environments: { ..._values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx.environments, ...names?.environments },
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


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unreadTeamsText)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);

const roleNames = {
    testers: "testers",
    rollbackApprovers: "rollback approvers",
    team: "team",
};
function unreadTeamsText(policy) {
    if (policy.unreadableTeams.length === 0)
        return undefined;
    const roles = ["testers", "rollbackApprovers", "team"].filter((role) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, role).length > 0);
    const counting = roles.map((role) => {
        const known = policy[role].map((login) => `@${login}`).join(", ");
        return `${roleNames[role]}: ${known || (role === "team" ? "whoever has at least the triage role" : "nobody")}`;
    });
    return `Members of ${policy.unreadableTeams.join(", ")}: unknown. Until they can be read, these count: ${counting.join("; ")}.`;
}


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);


const findingLines = (findings) => findings.flatMap((each) => [
    "",
    `**${_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[each.code].problem}** \`${each.code}\``,
    `Found: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(each.found)}`,
    `Do: ${remedyText(each)}`,
]);
const findingLine = (shown) => `${_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[shown.code].problem} \`${shown.code}\` Found: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(shown.found)} Do: ${remedyText(shown)}`;
const remedyText = ({ code, remedy }) => remedy === undefined ? _reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[code].remedy : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(remedy);


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ commandsAfterBoarding),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   Q_: () => (/* binding */ commandsAfterRestack),
/* harmony export */   Qz: () => (/* binding */ commandsAfterRecovery),
/* harmony export */   S$: () => (/* binding */ commandsAfterMove),
/* harmony export */   bT: () => (/* binding */ withReview),
/* harmony export */   f$: () => (/* binding */ reduceCommands),
/* harmony export */   ox: () => (/* binding */ commandsAfterRelease),
/* harmony export */   yP: () => (/* binding */ withComment)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);

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
        { pullRequest, heads: [head], until: "new-head", by: _values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD, comment: null },
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
const isAmong = (answered, id) => answered.includes(id) || (answered.length >= commentsKept && id < (answered[0] ?? 0));
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


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ leavingProduction),
/* harmony export */   cl: () => (/* binding */ driftLeaving),
/* harmony export */   fK: () => (/* binding */ releasesAfter),
/* harmony export */   rK: () => (/* binding */ reduceRollback)
/* harmony export */ });
/* harmony import */ var _state_follow_ups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2570);
/* harmony import */ var _state_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6368);
/* harmony import */ var _state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6661);



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
    return (0,_state_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .eachCommitOnce */ .Ql)([...released, ...(attemptedDeploy(state)?.drift ?? [])]);
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


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ reduceWebhooks),
/* harmony export */   Ii: () => (/* binding */ undeliveredRemedy),
/* harmony export */   n$: () => (/* binding */ undeliveredText)
/* harmony export */ });
/* harmony import */ var _state_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
/* harmony import */ var _state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);


function reduceWebhooks(state, facts, { sequence, run }) {
    switch (facts.type) {
        case "events-undelivered": {
            const { since, events } = facts;
            const subject = { kind: "tell-webhooks", entry: sequence, since, events };
            return (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFollowUp */ .bj)((0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .addFollowUps */ .xK)(state, [subject], run.id), (0,_state_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .followUpKey */ .A)(subject), {
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


/***/ }),

/***/ 2566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ht: () => (/* binding */ reduceEntry),
  Nf: () => (/* binding */ reduceLog)
});

// UNUSED EXPORTS: LogOrderError

;// CONCATENATED MODULE: ./build/domain/state/own-commits.js
const withOwnCommits = (state, commits) => ({
    ...state,
    ownCommits: [...state.ownCommits, ...commits],
    train: { ...state.train, drift: state.train.drift.filter(({ sha }) => !commits.includes(sha)) },
});

// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
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
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, production: { kind: "known", version }, releases: [release] }, [{ kind: "tag", version, commit }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/state/follow-up-kinds.js
var follow_up_kinds = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/domain/state/drift.js
var state_drift = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __webpack_require__(9817);
// EXTERNAL MODULE: ./build/domain/state/active-rollbacks.js
var active_rollbacks = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-recovery.js







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
        commands: (0,reduce_commands/* commandsAfterRecovery */.Qz)(state.commands, pullRequest, commit.sha),
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
        ? (0,reduce_commands/* commandsAfterRestack */.Q_)(state.commands, from, commit.sha)
        : (0,reduce_commands/* commandsAfterRecovery */.Qz)(state.commands, pullRequest, commit.sha);
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
            ...(0,state_taint/* commitsOf */.g3)(facts.carries),
            ...rolledBack.flatMap(({ commit, pullRequests, recoveredCommits }) => [
                commit.sha,
                ...(0,state_taint/* commitsOf */.g3)(pullRequests),
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
    return (0,follow_ups/* addFollowUps */.xK)({
        ...state,
        attempt: null,
        production: { kind: "known", version },
        liveSince: entry.time,
        releases: [...state.releases.map(withoutOldDetails), release].slice(-releasesKept),
        train: { ...state.train, drift: [] },
        grants: [],
        commands: (0,reduce_commands/* commandsAfterRelease */.ox)(state.commands, pullRequests),
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
function withFailedRollback(state, { rollback: id, deployment }, { outcome, evidence, entry, }) {
    const { rollback } = state;
    if (rollback === null || rollback.id !== id)
        return state;
    const failure = { deployment, target: rollback.target, outcome, evidence, at: entry.time };
    const failures = [...rollback.failures, failure].slice(-failuresKept);
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, rollback: { ...rollback, phase: "failed", failures } }, [{ kind: "announce-failure", rollback: rollback.id, deployment }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/reducer/reduce-rollback.js
var reduce_rollback = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-webhooks.js
var reduce_webhooks = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-staging.js

const healthyTreesKept = 50;
function reduceStaging(state, facts, entry) {
    return withHeadsThatRun(afterFacts(state, facts, entry), entry);
}
function afterFacts(state, facts, entry) {
    switch (facts.type) {
        case "pull-request-promoted":
            return { ...state, commands: (0,reduce_commands/* commandsAfterBoarding */.$u)(state.commands, facts.pullRequest) };
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
        commands: (0,reduce_commands/* commandsAfterMove */.S$)(state.commands, facts.staged),
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
        state = reduceEntry(state, entry);
    return state;
}
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
            return (0,follow_ups/* addFollowUps */.xK)({ ...state, commands: (0,reduce_commands/* reduceCommands */.f$)(state.commands, facts, entry) }, owedAnswers(facts), entry.run.id);
        case "objections-lifted":
        case "ejection-ordered":
        case "ejection-lifted":
        case "review-command-taken":
            return { ...state, commands: (0,reduce_commands/* reduceCommands */.f$)(state.commands, facts, entry) };
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
            return (0,reduce_webhooks/* reduceWebhooks */.$P)(state, facts, entry);
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
    return comment > 0 ? { ...state, commands: (0,reduce_commands/* withComment */.yP)(state.commands, comment) } : state;
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


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ stateFlaw),
/* harmony export */   WC: () => (/* binding */ sealTransaction)
/* harmony export */ });
/* unused harmony export stateDigest */
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);
/* harmony import */ var _log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2566);



function stateDigest(state, sha256) {
    const { sequence, time } = state.log;
    const parts = { ...state, log: { sequence, time } };
    const members = Object.keys(parts)
        .toSorted()
        .map((key) => `${(0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(key)}:${textOf(parts[key])}`);
    return sha256(`{${members.join(",")}}`);
}
const texts = new WeakMap();
function textOf(part) {
    if (typeof part !== "object" || part === null)
        return (0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(part);
    const known = texts.get(part);
    if (known !== undefined)
        return known;
    const items = Array.isArray(part) ? part : undefined;
    const text = items === undefined ? (0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(part) : `[${Array.from(items, (item) => textOf(item)).join(",")}]`;
    texts.set(part, text);
    return text;
}
function sealTransaction(before, drafts, seal) {
    const newest = drafts.at(-1);
    if (newest === undefined)
        throw new Error("A transaction without an entry has no state.");
    const earlier = (0,_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEntries */ .aO)(before?.log ?? _log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLogHead */ .Yq, drafts.slice(0, -1), seal);
    const head = earlier.at(-1) ?? before?.log ?? _log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLogHead */ .Yq;
    const unsealed = { ...(0,_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .placeEntry */ .cT)(head, newest, seal), hash: "" };
    const state = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceEntry */ .Ht)(earlier.reduce(_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceEntry */ .Ht, before), unsealed);
    const sealed = (0,_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEntries */ .aO)(head, [newest], { ...seal, state: stateDigest(state, seal.sha256) });
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


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ preauthorisationFinding),
/* harmony export */   Z5: () => (/* binding */ unreadApproverTeams),
/* harmony export */   d7: () => (/* binding */ remainingApprovers),
/* harmony export */   vU: () => (/* binding */ approvedBy)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);
/* harmony import */ var _policy_teams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1402);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7944);




const approvedBy = ({ approval }) => approval?.source === "policy"
    ? 'the policy file beforehand ("production.on-failure")'
    : `@${approval?.by ?? "unknown"}`;
function preauthorisationFinding({ id, preauthorised, phase }, { production }) {
    if (!preauthorised)
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-an-approver", `${id} was not approved beforehand.`);
    if (production.onFailure !== "rollback")
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-an-approver", `"production.on-failure" is ${production.onFailure} by now.`);
    if (phase !== "requested")
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("no-open-rollback", `${id} is ${phase}.`);
    return undefined;
}
const remainingApprovers = ({ requesters }, { rollbackApprovers, bots }) => rollbackApprovers.filter((login) => !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(bots, login) && !requesters.some(({ by }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)([login], by)));
function unreadApproverTeams(policy) {
    const text = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, "rollbackApprovers").length === 0 ? undefined : (0,_policy_teams_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadTeamsText */ .j)(policy);
    return text === undefined ? [] : [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("teams-unreadable", text)];
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ formAnswer),
/* harmony export */   dO: () => (/* binding */ formRefusal),
/* harmony export */   es: () => (/* binding */ formUrl),
/* harmony export */   lR: () => (/* binding */ readRollbackForm)
/* harmony export */ });
/* harmony import */ var _reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);


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
    `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .mention */ .lE)(to)}, no rollback was requested.`,
    ...(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(findings),
    "",
    "An issue that is not meant as a request may be opened again under a title that does not begin with “Rollback”.",
].join("\n");


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ rollbackTitle),
/* harmony export */   TV: () => (/* binding */ shortDuration),
/* harmony export */   fj: () => (/* binding */ refusalReply),
/* harmony export */   j2: () => (/* binding */ rollbackMarker),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7332);

const rollbackMarker = (id) => `<!-- release-console:rollback:${id} -->`;
const rollbackTitle = ({ id, from, target }) => `${id} Rollback from ${from.version} to ${target.version}`;
const refusalReply = ({ to, findings, }) => [`@${to}, this command was not accepted.`, ...(0,_reasons_finding_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .h)(findings)].join("\n");
function shortDuration(from, until) {
    const seconds = Math.max(0, Math.floor(secondsOf(until)) - Math.floor(secondsOf(from)));
    if (seconds >= 600)
        return duration(from, until);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function duration(from, until) {
    const minutes = Math.max(0, Math.floor(secondsOf(until) / 60) - Math.floor(secondsOf(from) / 60));
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    return hours < 24 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
function secondsOf(time) {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = time.split(/[-T:.Z]/).map(Number);
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return (era * 146_097 + dayOfEra) * 86_400 + hour * 3600 + minute * 60 + second;
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ approverFinding),
/* harmony export */   VR: () => (/* binding */ requestContent),
/* harmony export */   X5: () => (/* binding */ notOpenAnyMore),
/* harmony export */   Zs: () => (/* binding */ validTargets),
/* harmony export */   _8: () => (/* binding */ liveRelease),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   g2: () => (/* binding */ productionChanged),
/* harmony export */   ll: () => (/* binding */ requestCode)
/* harmony export */ });
/* harmony import */ var _reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2443);
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4093);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5352);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7071);
/* harmony import */ var _text_shortened_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1485);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);







function chooseTarget(state, asked) {
    const from = whatRuns(state);
    const valid = validTargets(state);
    const newest = valid.at(-1);
    if (from === undefined || newest === undefined)
        return { kind: "refused", finding: (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("no-target", describeTargets(valid)) };
    if (asked === "")
        return { kind: "chosen", release: newest, from };
    const release = valid.find(({ version }) => version === (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .versionAsked */ .Fs)(asked));
    if (release === undefined)
        return {
            kind: "refused",
            finding: (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("bad-target", `"${asked}" was asked for; ${describeTargets(valid)}`),
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
    return (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .releasesAfter */ .fK)(state, attempt.backTo ?? attempt.version);
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
const requestContent = ({ rollback, from, target, ...shown }) => (0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([
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
    if (!(0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_5__/* .isPerson */ .K)(person) || (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(policy.bots, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("bot", `${who} is a bot.`);
    if (!(0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(policy.rollbackApprovers, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("not-an-approver", `${who}; approvers: ${approverNames(policy)}.`);
    if ((0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(policy.outsiders, person.login))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("no-access", `${who} is among the rollback approvers, with less than triage.`);
    if (rollback.requesters.some(({ by }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameUser */ .EV)(by, person.login)))
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("requester", `${who} requested or joined ${rollback.id}.`);
    return undefined;
}
const mostApprovers = 30;
function approverNames(policy) {
    const unread = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadTeams */ .Ud)(policy, "rollbackApprovers");
    const known = (0,_text_shortened_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .listUpTo */ .J)(mostApprovers, policy.rollbackApprovers.map((login) => `@${login}`));
    return unread.length === 0
        ? known
        : `${policy.rollbackApprovers.length === 0 ? "nobody" : known}; members of ${unread.join(", ")}: unknown`;
}
const notOpenAnyMore = ({ id, phase }) => phase === "requested" || phase === "failed" ? undefined : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("no-open-rollback", `${id} is ${phase}.`);
function productionChanged(state, rollback) {
    const decided = notOpenAnyMore(rollback);
    if (decided !== undefined)
        return decided;
    const now = whatRuns(state);
    if (rollback.phase === "requested" && now?.deployment !== rollback.from.deployment) {
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("production-changed", `${rollback.id} was about ${rollback.from.version} (${rollback.from.deployment}); now runs ${now === undefined ? "nothing" : now.deployment}. /reject ends it.`);
    }
    return undefined;
}


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rollbackSteps),
/* harmony export */   z: () => (/* binding */ rollbackTimes)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _issue_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);



function rollbackSteps({ requestedAt, approvals, failures, restoredAt }, attempt) {
    const later = [
        ...approvals.map((approval, index) => ({
            what: index === 0 ? "approved" : "approved again",
            at: approval.at,
            by: (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvedBy */ .vU)({ approval }),
        })),
        ...failures.map(({ target, outcome, at }) => ({
            what: `deployment of ${target.version} ${outcome === "failed" ? "failed" : "did not begin"}`,
            at,
        })),
        ...(attempt === undefined ? [] : [{ what: "deployment started", at: attempt.startedAt }]),
        ...(restoredAt === null ? [] : [{ what: "restored and verified", at: restoredAt }]),
    ];
    return [
        { what: "requested", at: requestedAt },
        ...later.toSorted((one, other) => secondsText(one.at).localeCompare(secondsText(other.at))),
    ];
}
function rollbackTimes(rollback, attempt) {
    const { requestedAt } = rollback;
    const rows = rollbackSteps(rollback, attempt).map(({ what, at }) => [
        what,
        `${secondsText(at)} UTC`,
        at === requestedAt ? "" : (0,_issue_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDuration */ .TV)(requestedAt, at),
    ]);
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([["step", "when", "after the request"], ...rows])];
}
const secondsText = (time) => `${time.slice(0, 10)} ${time.slice(11, 19)}`;


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPerson),
/* harmony export */   N: () => (/* binding */ latestOpinions)
/* harmony export */ });
const isPerson = (account) => !account.isBot;
function latestOpinions(reviews) {
    const latest = new Map();
    for (const review of reviews)
        if (review.state !== "COMMENTED")
            latest.set(review.author.login.toLowerCase(), review);
    return [...latest.values()].filter((review) => review.state !== "DISMISSED");
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   Kw: () => (/* binding */ activeRollbacks),
/* harmony export */   N_: () => (/* binding */ withRollback),
/* harmony export */   cQ: () => (/* binding */ forgetFinished),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6368);


const rollbackOf = (state, id) => activeRollbacks(state).find((rollback) => rollback.id === id);
const activeRollbacks = ({ rollback, previousRollback }) => [previousRollback, rollback].filter((each) => each !== null);
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
        carriedDrift: (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .eachCommitOnce */ .Ql)([...rollback.carriedDrift, ...earlier.carriedDrift]),
        toRecover: joined([...rollback.toRecover, ...earlier.toRecover]),
        absorbed: [...earlier.absorbed, { rollback: id, issue, requestedAt }],
    };
}
const eachOnce = (carried) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(carried, ({ number, head }) => `${number} ${head}`);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ driftText),
/* harmony export */   Ql: () => (/* binding */ eachCommitOnce),
/* harmony export */   Wq: () => (/* binding */ driftInRecovery)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);



const driftText = ({ sha, title, author }) => `${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title, 200)}, by ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(author)}, bypassed the console`;
const eachCommitOnce = (drift) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .uniqueBy */ .p)(drift, ({ sha }) => sha);
const driftInRecovery = ({ carriedDrift }, older) => eachCommitOnce([...carriedDrift, ...older.flatMap((each) => each.carriedDrift)]);


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followUpKey),
/* harmony export */   u: () => (/* binding */ settledKeys)
/* harmony export */ });
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


/***/ }),

/***/ 2570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ settleFollowUps),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   Zw: () => (/* binding */ landingFollowUpOf),
/* harmony export */   bj: () => (/* binding */ refuseFollowUp),
/* harmony export */   fG: () => (/* binding */ pendingLanding),
/* harmony export */   iN: () => (/* binding */ trainStandsStill),
/* harmony export */   n0: () => (/* binding */ withoutQuestion),
/* harmony export */   xK: () => (/* binding */ addFollowUps)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2232);



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
function settleFollowUps(state, facts) {
    const followUps = state.followUps.length === 0 ? state.followUps : without(state, (0,_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .settledKeys */ .u)(facts));
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
    const found = `#${number} went to production with ${version} and is not on ${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} yet`;
    return refusal === null
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("landing-pending", `${found}.`)
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}


/***/ }),

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderState)
/* harmony export */ });
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);

const renderState = (state) => `${(0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .indentedCanonicalJson */ .ww)(state)}\n`;


/***/ }),

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rd: () => (/* binding */ liveCommits),
/* harmony export */   ay: () => (/* binding */ taintedCommits),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   rU: () => (/* binding */ recoveryOf)
/* harmony export */ });
/* harmony import */ var _active_rollbacks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);

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
    for (const rollback of (0,_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_0__/* .activeRollbacks */ .Kw)(state)) {
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


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lA: () => (/* binding */ wholeLetters),
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export tableRow */
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7944);

const zeroWidthSpace = "&#8203;";
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
const mention = (login) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isUserLogin */ .zQ)(login) && !login.endsWith("[bot]") ? `@${login}` : escapeMarkdown(`@${login}`);
function codeSpan(untrusted, limit = 500) {
    const text = cutText(onOneLine(untrusted), limit);
    if (/^[\w./:#=+,()-](?:[\w ./:#=+,()-]*[\w./:#=+,()-])?$/.test(text))
        return `\`${text}\``;
    return `<code>${text.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}
function quote(untrusted, limit = 4000) {
    const lines = cutText(untrusted.trim(), limit).split(lineBreak);
    const indentOf = (line) => "&nbsp;".repeat(line.length - line.trimStart().length);
    return lines.map((line) => `> ${indentOf(line)}${escapeMarkdown(line, limit)}`.trimEnd()).join("  \n");
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


/***/ }),

/***/ 1485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listUpTo),
/* harmony export */   c: () => (/* binding */ linesUpTo)
/* harmony export */ });
function linesUpTo({ lines: most, letters }, lines, where) {
    let length = 0;
    const fitting = lines.findIndex((line, index) => {
        length += line.length + 1;
        return index >= most || length > letters;
    });
    if (fitting === -1)
        return lines;
    return [...lines.slice(0, fitting), `- and ${lines.length - fitting} more: ${where}`];
}
function listUpTo(most, items) {
    if (items.length <= most)
        return items.join(", ");
    return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
}


/***/ }),

/***/ 1560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ titleInMessage),
/* harmony export */   Ui: () => (/* binding */ isPromotion),
/* harmony export */   Wd: () => (/* binding */ promotionHeadline)
/* harmony export */ });
const skipWords = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;
function titleInMessage(title) {
    let text = title.replaceAll(/\s+/g, " ");
    for (let before = ""; before !== text;) {
        before = text;
        text = text.replaceAll(skipWords, "");
    }
    return text.trim();
}
const promotionHeadline = (number, title) => `Promote #${number}: ${titleInMessage(title)}`;
const isPromotion = (headline) => /^Promote #\d+: /.test(headline);


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ isApprovedByHand),
/* harmony export */   X1: () => (/* binding */ approvalWanted),
/* harmony export */   wy: () => (/* binding */ manualLanding)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _approval_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5723);
/* harmony import */ var _snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7071);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);




function manualLanding({ followUps, landings }, { head, headBranch, isCrossRepository }) {
    if (isCrossRepository || landings.some(({ commit }) => commit.sha === head))
        return undefined;
    const owed = followUps.flatMap((followUp) => (followUp.kind === "land" ? [followUp.version] : []));
    return owed.find((version) => (0,_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .landingBranch */ .sF)(version) === headBranch);
}
const isApprovedByHand = ({ head, author, reviews }, { policy: { rollbackApprovers, bots, outsiders }, origin, }) => (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .latestOpinions */ .N)(reviews).some(({ state, commit, author: by }) => state === "APPROVED" &&
    commit === head &&
    (0,_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .isPerson */ .K)(by) &&
    (0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(rollbackApprovers, by.login) &&
    !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)([...bots, ...outsiders], by.login) &&
    (0,_approval_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .dependence */ .Ud)(by.login, { ...origin, author: author.login }) === undefined);
const approvalWanted = ({ number, head }, { rollbackApprovers }) => `Let ${rollbackApprovers.map((login) => `@${login}`).join(" or ")}, who neither opened it nor wrote or pushed any of it, approve ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(head)} of #${number}; the next run merges it.`;


/***/ }),

/***/ 2409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isConsolePullRequest),
/* harmony export */   u: () => (/* binding */ headOpenedByConsole)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _manual_landing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4062);
/* harmony import */ var _state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6661);



const isConsolePullRequest = (state, pullRequest) => headOpenedByConsole(state, pullRequest.number) !== undefined ||
    (0,_manual_landing_js__WEBPACK_IMPORTED_MODULE_1__/* .manualLanding */ .wy)(state, pullRequest) !== undefined ||
    isRevertByHand(state, pullRequest);
const isRevertByHand = (state, { headBranch, isCrossRepository }) => !isCrossRepository && (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .activeRollbacks */ .Kw)(state).some(({ id }) => (0,_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .revertBranch */ .Z9)(id) === headBranch);
function headOpenedByConsole(state, pullRequest) {
    const reverts = (0,_state_active_rollbacks_js__WEBPACK_IMPORTED_MODULE_2__/* .activeRollbacks */ .Kw)(state).map(({ revert }) => revert);
    return [...reverts, ...state.landings].find((each) => each?.pullRequest === pullRequest)?.commit.sha;
}


/***/ }),

/***/ 5526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  co: () => (/* binding */ decideRelease),
  N4: () => (/* binding */ failedAttempt),
  yU: () => (/* binding */ nextVersion),
  O5: () => (/* binding */ onlyDrift),
  _n: () => (/* binding */ pullRequestOf),
  l7: () => (/* binding */ releaseOf),
  N3: () => (/* binding */ runsOnStaging),
  CN: () => (/* binding */ trainName),
  PM: () => (/* binding */ wantsApproval)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/values/request-budget.js
var request_budget = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/domain/train/kept-budget.js


const kept_budget_names = {
    rest: "requests",
    points: "points of GraphQL",
};
function budgetFinding(budget) {
    const kind = (0,request_budget/* tooLittleForRollbacks */.Rg)(budget);
    const allowance = kind === undefined ? undefined : budget?.[kind];
    if (kind === undefined || allowance === undefined)
        return undefined;
    const { remaining, limit, resetsAt } = allowance;
    return (0,reasons/* finding */.gk)("budget-kept", `Of the ${limit} ${kept_budget_names[kind]} an hour that GitHub grants this repository's workflows ${remaining} are left. They are kept for a rollback until ${resetsAt}.`);
}

// EXTERNAL MODULE: ./build/domain/text/shortened-lists.js
var shortened_lists = __webpack_require__(1485);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/train/release-decision.js








function decideRelease(facts) {
    const { snapshot, state, policy } = facts;
    const left = nothingToRelease(state);
    if (left !== undefined)
        return { decision: "none", rows: [], train: [left], holds: [] };
    const rows = state.train.staged.map((staged) => (0,approval/* decideApproval */.gC)({
        staged,
        pullRequest: pullRequestOf(snapshot, staged.number),
        state,
        policy,
        gates: gatesOf(facts, staged),
    }));
    const train = trainFindings(facts, rows);
    const isAwaited = train.length > 0 || rows.some(({ decision }) => decision === "awaited");
    const decision = rows.some((row) => row.decision === "refused")
        ? "refused"
        : isAwaited
            ? "awaited"
            : "granted";
    return { decision, rows, train, holds: holdsOn(state, policy, snapshot) };
}
function gatesOf({ reports, state }, staged) {
    const report = reports.get(staged.number);
    return report?.head !== staged.head || (0,follow_ups/* isPinned */.T4)(state, staged) ? [] : (0,gates/* lastingFindings */.b5)(report);
}
function nothingToRelease(state) {
    const { staged, drift } = state.train;
    if (!staged.every((each) => (0,follow_ups/* isPinned */.T4)(state, each)))
        return undefined;
    if (staged.length === 0 && drift.length > 0)
        return onlyDrift(drift);
    if (staged.length === 0)
        return (0,reasons/* finding */.gk)("nothing-staged", "The train is empty.");
    return (0,reasons/* finding */.gk)("nothing-staged", `${staged.map(({ number }) => `#${number}`).join(", ")}: released, not yet landed on ${names/* branches */.J0.base}.`);
}
const driftNamed = 5;
const onlyDrift = (drift) => (0,reasons/* finding */.gk)("only-drift", `${drift.length} ${drift.length === 1 ? "commit" : "commits"} of drift: ${(0,shortened_lists/* listUpTo */.J)(driftNamed, drift.map(({ sha, title }) => `${(0,values/* shortSha */.Fu)(sha)} ${title}`))}.`);
const runsOnStaging = ({ staging, train }) => staging.running?.commit.tree === train.tip.tree;
function trainFindings({ snapshot, state }, rows) {
    const { tip, base } = state.train;
    const { running, intent } = state.staging;
    const findings = [];
    if (intent !== null && intent.commit.tree !== tip.tree)
        findings.push((0,reasons/* finding */.gk)("not-on-staging", `${intent.deployment} puts ${(0,values/* shortSha */.Fu)(intent.commit.sha)} there; the train is ${(0,values/* shortSha */.Fu)(tip.sha)}.`));
    if (snapshot.staging?.sha !== tip.sha) {
        const found = snapshot.staging === undefined ? "nothing" : (0,values/* shortSha */.Fu)(snapshot.staging.sha);
        findings.push((0,reasons/* finding */.gk)("staging-moved", `staging is at ${found}; the log put it at ${(0,values/* shortSha */.Fu)(tip.sha)}.`));
    }
    if (snapshot.develop.sha !== base.sha)
        findings.push((0,reasons/* finding */.gk)("re-test", `${names/* branches */.J0.base} moved to ${(0,values/* shortSha */.Fu)(snapshot.develop.sha)}; staging is built on ${(0,values/* shortSha */.Fu)(base.sha)}.`));
    if (!runsOnStaging(state)) {
        const { lastFailure } = state.staging;
        if (lastFailure?.commit.sha === tip.sha)
            return [...findings, (0,reasons/* finding */.gk)("staging-failed", `${lastFailure.deployment}: ${lastFailure.evidence}`)];
        const found = running === null ? "nothing known" : (0,values/* shortSha */.Fu)(running.commit.sha);
        return [
            ...findings,
            (0,reasons/* finding */.gk)("not-on-staging", `staging runs ${found}; the train is ${(0,values/* shortSha */.Fu)(tip.sha)}.`),
        ];
    }
    if (!rows.every(({ decision }) => decision === "granted"))
        return [...findings, ...rejection(state)];
    const again = retest(state, rows);
    return again === undefined ? findings : [...findings, again, ...rejection(state)];
}
function retest(state, rows) {
    const { tip, drift } = state.train;
    const counted = rows.flatMap((row) => row.counted);
    const failed = failedAttempt(state);
    if (!(0,approval/* confirmsTree */.Wc)(counted, state, tip.tree)) {
        const changed = drift.length > 0 ? `${drift.length} commits of drift` : `Tree ${(0,values/* shortSha */.Fu)(tip.tree)}`;
        return (0,reasons/* finding */.gk)("re-test", `${changed} came after the approvals.`);
    }
    if (failed === undefined || counted.some(({ at }) => at > failed.startedAt))
        return undefined;
    return (0,reasons/* finding */.gk)("production-failed", `${failed.deployment} (${failed.version}) began at ${failed.startedAt} and did not end well${evidenceOf(state)}. Its run: ${failed.run.url}`);
}
const evidenceOf = ({ production }) => production.kind === "uncertain" && production.evidence !== "" ? `: ${production.evidence}` : "";
function rejection({ gates: { rejected }, train: { tip } }) {
    if (rejected === null || rejected.tree !== tip.tree)
        return [];
    return [(0,reasons/* finding */.gk)("gate-rejected", `@${rejected.by} rejected ${(0,values/* shortSha */.Fu)(tip.sha)} at ${rejected.at}.`)];
}
function failedAttempt({ production, train }) {
    if (production.kind !== "uncertain" || production.attempt.mode !== "deploy")
        return undefined;
    return production.attempt.commit.tree === train.tip.tree ? production.attempt : undefined;
}
const wantsApproval = ({ decision, rows, train }, policy) => decision === "awaited" &&
    (rows.some(({ counted }) => counted.length < policy.approval.count) ||
        train.some(({ code }) => code === "re-test" || code === "production-failed"));
function rollbackHold(state, rollback) {
    const { id, phase, issue, revert } = rollback;
    const where = issue === null ? "" : ` (#${issue})`;
    if (phase !== "restored")
        return (0,reasons/* finding */.gk)("rollback-open", `${id} is ${phase}${where}.`);
    const owed = state.followUps.find((followUp) => followUp.kind === "revert" && followUp.rollback === id);
    const by = revert === null ? "" : ` #${revert.pullRequest} takes it out.`;
    return (0,reasons/* finding */.gk)("rollback-hold", `${id}${where} is done, and ${names/* branches */.J0.base} still holds what it took out of production.${by}${owed?.refusal ? ` ${owed.refusal.found}` : ""}`, owed?.refusal?.remedy ?? undefined);
}
function holdsOn(state, policy, { readAt: now, budget }) {
    const holds = [];
    if (state.rollback !== null && (state.rollback.phase !== "restored" || state.rollback.hold)) {
        holds.push(rollbackHold(state, state.rollback));
    }
    for (const freeze of policy.holds.freezes) {
        if (freeze.from <= now && now < freeze.until)
            holds.push((0,reasons/* finding */.gk)("freeze", `From ${freeze.from} until ${freeze.until}: ${freeze.reason}`));
    }
    if ((0,follow_ups/* trainStandsStill */.iN)(state) || state.attempt !== null)
        holds.push((0,reasons/* finding */.gk)("deployment-open", state.attempt === null
            ? "The last result is still being settled."
            : `${state.attempt.deployment} has no result yet.`));
    const kept = budgetFinding(budget);
    return kept === undefined ? holds : [...holds, kept];
}
function nextVersion(state, tags) {
    const taken = tags.filter(values/* isVersion */.lF);
    const released = state.releases.map(({ version }) => version);
    const highest = (released.length > 0 ? released : taken).toSorted(values/* compareVersions */.Zy).at(-1);
    let version = highest === undefined ? "v1.0.0" : following(highest, state);
    while (taken.includes(version))
        version = following(version, state);
    return version;
}
function following(version, { train }) {
    const { major, minor, patch } = (0,values/* versionParts */.VJ)(version);
    const labels = train.staged.flatMap((each) => each.labels);
    if ((0,values/* includesName */.VH)(labels, "release:major"))
        return `v${major + 1}.0.0`;
    const isPatch = (0,values/* includesName */.VH)(labels, "release:patch") || train.staged.some(({ recovers }) => recovers !== null);
    return (isPatch ? `v${major}.${minor}.${patch + 1}` : `v${major}.${minor + 1}.0`);
}
const trainName = (state, tags) => `${nextVersion(state, tags)} · ${state.train.staged.map(({ number }) => `#${number}`).join(" ")}`;
const pullRequestOf = (snapshot, number) => snapshot.pullRequests.find((each) => each.number === number);
const releaseOf = (state, { number, head }) => state.releases.find((release) => release.rolledBackBy === null &&
    release.pullRequests.some((each) => each.number === number && each.head === head));


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hw: () => (/* binding */ leavingFindings),
  lk: () => (/* binding */ mergeStart),
  Jp: () => (/* binding */ planStaging)
});

// EXTERNAL MODULE: ./build/domain/approval/approval.js + 1 modules
var approval = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js + 1 modules
var release_decision = __webpack_require__(5526);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/gates/stacks.js
var stacks = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/domain/train/outgrown-stacks.js



function isOutgrown(staged, leaving, facts) {
    const { snapshot, state, reports } = facts;
    const present = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    if (present === undefined || present.head === staged.head)
        return false;
    const bases = (0,stacks/* missingBelow */.E1)({ number: staged.number, head: present.head }, [], facts);
    return bases.some((base) => {
        if (leaving.some(({ number }) => number === base.number))
            return true;
        const below = state.train.staged.find(({ number }) => number === base.number);
        if (below?.head === base.head || !(0,stacks/* mayBoard */.W3)(reports.get(base.number)))
            return false;
        return below === undefined
            ? (0,train_conflicts/* knownConflict */.S5)(state, base)?.with.includes(staged.number) === true
            : !(0,stacks/* mayBoard */.W3)(reports.get(staged.number));
    });
}

// EXTERNAL MODULE: ./build/domain/train/own-pull-requests.js
var own_pull_requests = __webpack_require__(2409);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/train/staging-plan.js













function planStaging(facts) {
    const { snapshot, state } = facts;
    const base = snapshot.develop;
    const nothing = {
        base,
        kept: state.train.staged,
        merges: [],
        ejected: [],
        waiting: new Map(),
    };
    if ((0,follow_ups/* trainStandsStill */.iN)(state))
        return { kind: "still", ...nothing };
    const ejected = ejections(facts);
    const remaining = state.train.staged.filter((staged) => !ejected.some((each) => each.staged === staged));
    const isAsItWas = ejected.length === 0 && base.sha === state.train.base.sha;
    const { boarding, waiting } = newcomers(facts, { remaining, ejected }, (known, pullRequest) => isAsItWas && facts.mergeAgain?.(pullRequest.number) !== true
        ? (0,train_conflicts/* knownConflict */.S5)(known, pullRequest)
        : undefined);
    const wanted = successorsOf(remaining, facts, boarding);
    const places = (0,stacks/* inStackOrder */.Y4)([...wanted, ...boarding], facts);
    const kept = base.sha === state.train.base.sha ? unchangedPrefix(state.train.staged, places) : [];
    const merges = places
        .slice(kept.length)
        .map((place) => ("merge" in place ? boardingAgain(place, snapshot) : place));
    const isMoved = snapshot.staging?.sha !== state.train.tip.sha;
    const isChanged = base.sha !== state.train.base.sha || merges.length > 0 || ejected.length > 0 || isMoved;
    return { kind: isChanged ? "move" : "stay", base, kept, merges, ejected, waiting };
}
function ejections(facts) {
    const { staged } = facts.state.train;
    const causes = new Map(staged.map((each) => [each, ejectionOf(each, facts)]));
    const remaining = staged.filter((each) => causes.get(each) === undefined);
    const leaving = staged.filter((each) => causes.get(each) !== undefined);
    for (const each of remaining) {
        const below = (0,stacks/* missingBelow */.E1)(each, remaining, facts);
        const isLeft = below.some((base) => leaving.some(({ head }) => head === base.head));
        if (!(0,follow_ups/* isPinned */.T4)(facts.state, each) && (isLeft || isOutgrown(each, leaving, facts)))
            causes.set(each, "stacked");
    }
    return staged.flatMap((each) => {
        const cause = causes.get(each);
        return cause === undefined ? [] : [{ staged: each, cause }];
    });
}
const leavingFindings = (facts) => ejections({ ...facts, reports: new Map(), conflicting: new Set() }).map(({ staged, cause }) => (0,reasons/* finding */.gk)("leaves-staging", `#${staged.number}: ${cause}.`));
function ejectionOf(staged, { snapshot, state, policy, conflicting, refused }) {
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    const tainted = (0,state_taint/* taintedCommits */.ay)(state, staged.number);
    if (tainted.has(staged.head) ||
        (pullRequest?.commits ?? []).some((commit) => tainted.has(commit) && pullRequest?.head === staged.head))
        return "tainted";
    if ((0,follow_ups/* isPinned */.T4)(state, staged))
        return undefined;
    if ((0,stacks/* isReleased */.OZ)(state, staged))
        return "merged";
    if (pullRequest === undefined)
        return "closed";
    if (pullRequest.isDraft)
        return "draft";
    if ((0,values/* includesName */.VH)(pullRequest.labels, gates/* blockedLabel */.vk))
        return "blocked-label";
    if ((0,objections/* ejectionOrderOf */.ZW)(state, staged) !== undefined)
        return "command";
    const objects = (0,reviews/* latestOpinions */.N)(pullRequest.reviews).some((review) => review.state === "CHANGES_REQUESTED" &&
        review.commit === staged.head &&
        (0,values/* includesUser */.P_)(policy.testers, review.author.login));
    if (objects)
        return "changes-requested";
    if (!conflicting.has(staged.number))
        return undefined;
    return refused?.has(staged.number) === true ? "refused" : "conflict";
}
function successorsOf(remaining, facts, boarding) {
    const decided = new Map();
    const asWanted = () => remaining.map((each) => decided.get(each.number) ?? each);
    const present = remaining.map(({ number, head }) => ({
        number,
        head: (0,release_decision/* pullRequestOf */._n)(facts.snapshot, number)?.head ?? head,
    }));
    for (const { number } of (0,stacks/* inStackOrder */.Y4)(present, facts)) {
        const staged = remaining.find((each) => each.number === number);
        if (staged !== undefined)
            decided.set(number, successorOf(staged, facts, [...asWanted(), ...boarding]));
    }
    return remaining.map((each) => decided.get(each.number) ?? each);
}
function successorOf(staged, facts, onBoard) {
    const { snapshot, state, reports, conflicting } = facts;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
    if (pullRequest === undefined ||
        pullRequest.head === staged.head ||
        (0,follow_ups/* isPinned */.T4)(state, staged) ||
        conflicting.has(staged.number))
        return staged;
    return (0,stacks/* mayBoard */.W3)(reports.get(staged.number)) && (0,stacks/* missingBelow */.E1)(pullRequest, onBoard, facts).length === 0
        ? boardingOf(pullRequest, state, staged)
        : staged;
}
function newcomers(facts, { remaining, ejected, }, conflictOf) {
    const { snapshot, state, policy, reports, conflicting, refused } = facts;
    const staged = new Set(remaining.map(({ number }) => number));
    const ready = snapshot.pullRequests.filter((each) => (0,stacks/* mayBoard */.W3)(reports.get(each.number)) &&
        !staged.has(each.number) &&
        !ejected.some((leaving) => staysAway(state, leaving.staged, each)) &&
        !(0,stacks/* isReleased */.OZ)(state, each));
    const closed = closedFor(facts, remaining);
    const boarding = [];
    const waiting = new Map();
    for (const pullRequest of (0,stacks/* inStackOrder */.Y4)(ready, facts)) {
        const [below] = (0,stacks/* missingBelow */.E1)(pullRequest, [...remaining, ...boarding], facts);
        const conflict = conflictOf(state, pullRequest);
        if (conflict !== undefined)
            waiting.set(pullRequest.number, (0,train_conflicts/* conflictFinding */.UL)(conflict));
        else if (conflicting.has(pullRequest.number))
            waiting.set(pullRequest.number, refused?.get(pullRequest.number) ??
                (0,reasons/* finding */.gk)("train-conflict", `#${pullRequest.number} does not merge with what is on staging.`));
        else if ((0,own_pull_requests/* isConsolePullRequest */.Y)(state, pullRequest))
            continue;
        else if (below !== undefined)
            waiting.set(pullRequest.number, (0,stacks/* stackedOn */.x1)(below));
        else if (closed !== undefined)
            waiting.set(pullRequest.number, closed);
        else if (remaining.length + boarding.length >= policy.maxStaged)
            waiting.set(pullRequest.number, (0,reasons/* finding */.gk)("train-full", `${remaining.length + boarding.length} of ${policy.maxStaged}.`));
        else
            boarding.push(boardingOf(pullRequest, state, undefined));
    }
    return { boarding, waiting };
}
const staysAway = (state, leaving, { number, head }) => leaving.number === number &&
    (leaving.head === head || (0,objections/* ejectionOrderOf */.ZW)(state, leaving)?.until === "next-train");
function closedFor({ snapshot, state, policy }, remaining) {
    const owed = remaining.flatMap((each) => (0,follow_ups/* landingFollowUpOf */.Zw)(state, each) ?? []);
    const [landing] = [...owed.filter(({ refusal }) => refusal !== null), ...owed];
    if (landing !== undefined)
        return (0,follow_ups/* pendingLanding */.fG)(landing);
    if ((0,release_decision/* failedAttempt */.N4)(state) !== undefined)
        return undefined;
    const granted = remaining.find((staged) => {
        const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number);
        return (0,approval/* decideApproval */.gC)({ staged, pullRequest, state, policy }).decision === "granted";
    });
    return granted === undefined ? undefined : (0,reasons/* finding */.gk)("train-closed", `#${granted.number} is approved.`);
}
const boardingOf = (pullRequest, state, before) => ({
    number: pullRequest.number,
    head: pullRequest.head,
    title: pullRequest.title,
    author: pullRequest.author.login,
    commitFacts: pullRequest.commitFacts,
    isCrossRepository: pullRequest.isCrossRepository,
    headRepository: pullRequest.headRepository,
    labels: pullRequest.labels,
    recovers: (0,state_taint/* recoveryOf */.rU)(state, pullRequest.number)?.rollback ?? null,
    linkedIssues: pullRequest.linkedIssues,
    headBranch: pullRequest.headBranch,
    before,
});
function boardingAgain(staged, snapshot) {
    const { number, head, title, author, labels, recovers, linkedIssues } = staged;
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    return {
        number,
        head,
        title,
        author,
        commitFacts: pullRequest?.commitFacts ?? [],
        isCrossRepository: pullRequest?.isCrossRepository ?? false,
        headRepository: pullRequest?.headRepository,
        labels,
        recovers,
        linkedIssues,
        headBranch: pullRequest?.headBranch ?? "",
        before: staged,
    };
}
function unchangedPrefix(staged, places) {
    const firstChange = staged.findIndex((each, index) => places[index] !== each);
    return firstChange === -1 ? staged : staged.slice(0, firstChange);
}
const mergeStart = (plan) => plan.kept.at(-1)?.merge ?? plan.base;


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ waitersLines),
/* harmony export */   S5: () => (/* binding */ knownConflict),
/* harmony export */   UL: () => (/* binding */ conflictFinding),
/* harmony export */   sS: () => (/* binding */ filesOfBoth)
/* harmony export */ });
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);



const knownConflict = ({ conflicts, train }, { number, head }) => conflicts.find((each) => each.pullRequest === number && each.head === head && each.onto === train.tip.sha);
const filesNamed = 10;
function filesOfBoth({ pullRequests }, conflict) {
    const pathsOf = (number) => pullRequests.find((each) => each.number === number)?.changedPaths ?? [];
    const others = new Set(conflict.with.flatMap(pathsOf));
    return pathsOf(conflict.pullRequest)
        .filter((path) => others.has(path))
        .slice(0, filesNamed);
}
function conflictFinding({ pullRequest, with: others, files }) {
    const onto = others.length === 0 ? `${_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} with what is on staging` : numbers(others);
    return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("train-conflict", `#${pullRequest} does not merge with ${onto}${probably(files.join(", "))}.`);
}
const waitersLines = ({ conflicts }, number) => conflicts
    .filter((each) => each.with.includes(number))
    .flatMap(({ pullRequest, files }) => [
    "",
    `#${pullRequest} conflicts with this one and waits for it to land${probably(files.map((path) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(path)).join(", "))}.`,
]);
const probably = (files) => (files === "" ? "" : `; probably because of ${files}`);
const numbers = (all) => all.map((each) => `#${each}`).join(", ");


/***/ }),

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ workingDaysBetween),
/* harmony export */   UH: () => (/* binding */ hoursBetween)
/* harmony export */ });
/* unused harmony export dayNumber */
const hoursBetween = (from, until) => minutesOf(until) / 60 - minutesOf(from) / 60;
function workingDaysBetween(from, until) {
    const days = Math.floor(hoursBetween(from, until) / 24);
    const first = dayNumber(from);
    return Array.from({ length: Math.max(0, days) }, (_, index) => (first + index + 1) % 7).filter((weekday) => weekday < 5).length;
}
const minutesOf = (time) => dayNumber(time) * 24 * 60 + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
function dayNumber(time) {
    const [year = 0, month = 0, day = 0] = time.slice(0, 10).split("-").map(Number);
    const beforeMarch = month < 3 ? 1 : 0;
    const years = year + 4800 - beforeMarch;
    const months = month + 12 * beforeMarch - 3;
    const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
    return day + Math.floor((153 * months + 2) / 5) + 365 * years + leapDays - 32045;
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ uniqueBy)
/* harmony export */ });
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

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ tooLittleForRollbacks),
/* harmony export */   tQ: () => (/* binding */ isShort)
/* harmony export */ });
/* unused harmony exports costOfRelease, costOfRollback */
const costOfRelease = { rest: 26, points: 32 };
const costOfRollback = { rest: 60, points: 60 };
const isShort = (budget) => scarce(budget, { cost: costOfRelease, times: 10 }) !== undefined;
const tooLittleForRollbacks = (budget) => scarce(budget, { cost: costOfRollback, times: 2 });
function scarce(budget, { cost, times }) {
    return ["rest", "points"].find((kind) => {
        const allowance = budget?.[kind];
        return allowance !== undefined && allowance.remaining < Math.min(cost[kind] * times, allowance.limit / 2);
    });
}


/***/ }),

/***/ 7113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actions: () => (/* binding */ actions),
  loaders: () => (/* binding */ loaders),
  recordUndelivered: () => (/* reexport */ recordUndelivered)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/domain/values/names.js
var values_names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/values/misconfigured.js
var misconfigured = __webpack_require__(2847);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
// EXTERNAL MODULE: ./build/adapters/github/http/api-errors.js
var api_errors = __webpack_require__(2688);
// EXTERNAL MODULE: ./build/adapters/github/http/blob-text.js
var blob_text = __webpack_require__(803);
// EXTERNAL MODULE: ./build/adapters/github/git/branch-rules.js
var branch_rules = __webpack_require__(118);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/shown-rules.js

function shownRules({ refUpdateRule, rules }) {
    if (refUpdateRule !== null || rules === null || rules.pageInfo.hasNextPage)
        return undefined;
    return (0,branch_rules/* branchRules */.q)(rules.nodes.map(activeRule), undefined);
}
const activeRule = ({ type, parameters }) => ({
    type: type.toLowerCase(),
    parameters: {
        required_approving_review_count: parameters?.requiredApprovingReviewCount,
        require_code_owner_review: parameters?.requireCodeOwnerReview,
        require_last_push_approval: parameters?.requireLastPushApproval,
        allowed_merge_methods: parameters?.allowedMergeMethods
            ?.map((method) => method.toLowerCase())
            .filter(isMergeMethod),
        strict_required_status_checks_policy: parameters?.strictRequiredStatusChecksPolicy,
        required_status_checks: parameters?.requiredStatusChecks,
    },
});
const isMergeMethod = (method) => method === "merge" || method === "squash" || method === "rebase";

// EXTERNAL MODULE: ./build/adapters/github/git/history.js
var git_history = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/pull-request-facts.js
var pull_request_facts = __webpack_require__(5353);
// EXTERNAL MODULE: ./build/adapters/github/http/typed-queries.js
var typed_queries = __webpack_require__(9151);
// EXTERNAL MODULE: ./build/adapters/github/http/transport.js + 17 modules
var transport = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/answer.js
var snapshot_answer = __webpack_require__(2354);
// EXTERNAL MODULE: ./build/domain/commands/parse-command.js
var parse_command = __webpack_require__(9223);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/reviews/command-reviews.js



const daysHeard = 3;
const longestText = 2_000;
function commandReviews({ newestTexts }, now) {
    const since = Date.parse(now) - daysHeard * 24 * 3_600_000;
    return newestTexts.nodes.flatMap((review) => {
        const { databaseId: id, body, submittedAt, lastEditedAt, authorCanPushToRepository, author } = review;
        const command = submittedAt === null ? undefined : (0,parse_command/* parseCommand */.R)(body);
        if (submittedAt === null || command === undefined)
            return [];
        return [
            {
                id,
                author: (0,pull_request_facts/* account */.ct)(author),
                command: command.name,
                body: body.slice(0, longestText),
                submittedAt: (0,typed_queries/* timeOf */.nR)(submittedAt),
                isEdited: lastEditedAt !== null,
                ...(Date.parse(submittedAt) < since ? { isOld: true } : {}),
                ...(authorCanPushToRepository ? {} : { mayNotPush: true }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/domain/log/entry-path.js
var entry_path = __webpack_require__(1922);
// EXTERNAL MODULE: ./build/domain/log/hash-chain.js
var hash_chain = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/adapters/sha256.js
var sha256 = __webpack_require__(6506);
// EXTERNAL MODULE: ./build/adapters/github/git/log-reader.js
var log_reader = __webpack_require__(1798);
// EXTERNAL MODULE: ./build/adapters/github/git/policies.js
var policies = __webpack_require__(4658);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/log-names.js





async function namesOfLog(client, log, readPolicy) {
    if (log.kind !== "read")
        return undefined;
    const { sequence, hash } = log.state.log;
    const path = (0,entry_path/* entryPath */.s)(sequence);
    const text = (await (0,log_reader/* createLogReader */.e)(client).file(log.head, path)) ?? "";
    const verdict = (0,hash_chain/* verifyEntry */.i)((0,hash_chain/* headBefore */.ct)(text, sequence), { path, text }, sha256/* sha256 */.s);
    if (verdict.kind !== "sound" || verdict.entry.hash !== hash || verdict.entry.policy === null)
        return undefined;
    const policy = await (0,policies/* createPolicies */.J)(client, readPolicy).ofBlob(verdict.entry.policy);
    return policy.kind === "read" ? { names: policy.policy.names } : undefined;
}

// EXTERNAL MODULE: ./build/domain/gates/gates.js
var gates = __webpack_require__(9090);
;// CONCATENATED MODULE: ./build/domain/gates/kept-off.js

const shutForGood = new Set(["ready", "labels", "testers"]);
function keptOff(facts, { hasAllReviews, hasAllChecks }) {
    const { results } = (0,gates/* evaluateGates */.ud)({ ...facts, mayChangeWorkflows: false });
    const shut = results.filter(({ verdict }) => verdict !== "passed").map(({ gate }) => gate);
    return {
        byMergeability: shut.includes("mergeable"),
        byOther: shut.some((gate) => shutForGood.has(gate) || (gate === "author" && hasAllReviews) || (gate === "checks" && hasAllChecks)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/is-complete.js

function isComplete(snapshot) {
    const { log, policy, pullRequests } = snapshot;
    if (log.kind !== "read" || policy.kind !== "read")
        return false;
    const judged = { snapshot, state: log.state, policy: policy.policy, roles: new Map() };
    return pullRequests.every((pullRequest) => pullRequest.mergeable !== "UNKNOWN" ||
        keptOff({ ...judged, pullRequest }, { hasAllReviews: false, hasAllChecks: pullRequest.hasUnreadChecks !== true }).byOther);
}

// EXTERNAL MODULE: ./build/domain/values/shapes.js
var shapes = __webpack_require__(8268);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/mergeability.js


const pauses = [1_000, 3_000];
function createMergeability({ client, sleep, }) {
    const left = [...pauses];
    return async (pulls) => {
        for (;;) {
            const unknown = pulls.filter(({ mergeable }) => mergeable === "UNKNOWN");
            const pause = unknown.length === 0 ? undefined : left.shift();
            if (pause === undefined)
                return;
            await sleep(pause);
            takeAnswers(unknown, await askAgain(client, unknown));
        }
    };
}
const shape = shapes/* object */.Ik({
    repository: shapes/* record */.g1(shapes/* string */.Yj(), shapes/* object */.Ik({
        number: shapes/* number */.ai().int(),
        headRefOid: shapes/* string */.Yj(),
        mergeable: shapes/* enum */.k5(["MERGEABLE", "CONFLICTING", "UNKNOWN"]),
    })),
});
async function askAgain(client, pulls) {
    const fields = pulls.map(({ number }) => `p${number}: pullRequest(number: ${number}) { number headRefOid mergeable }`);
    const document = `query Mergeability($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${fields.join("\n    ")} }
}`;
    return (await (0,typed_queries/* queryComplete */.YD)(client, { document, variables: {}, shape })).repository;
}
function takeAnswers(pulls, answers) {
    for (const pull of pulls) {
        const answer = answers[`p${pull.number}`];
        if (answer?.headRefOid === pull.headRefOid)
            pull.mergeable = answer.mergeable;
    }
}

// EXTERNAL MODULE: ./build/adapters/github/snapshot/pages.js
var pages = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/query.js
var query = __webpack_require__(6646);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/question.js
var question = __webpack_require__(307);
// EXTERNAL MODULE: ./build/adapters/github/snapshot/check-facts.js
var check_facts = __webpack_require__(3880);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/reviews/missed-texts.js





const missed_texts_shape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        pullRequest: shapes/* object */.Ik({ reviews: shapes/* object */.Ik({ nodes: shapes/* array */.YO(snapshot_answer/* reviewText */.aP) }) }),
    }),
});
const missed_texts_document = `query MissedTexts($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviews(last: 100, states: [APPROVED]) { nodes { ${query/* textsRead */.z0.fields} } }
  } }
}`;
async function readMissedTexts(client, { policy, log }, listed) {
    if (policy.kind !== "read" || log.kind !== "read")
        return;
    const { testers, outsiders } = policy.policy;
    const staged = new Set(log.state.train.staged.map(({ number }) => number));
    await Promise.all(listed
        .filter(({ answer }) => staged.has(answer.number) && mayBeMissed(answer).some(isTesters))
        .map(({ answer }) => takeTexts(client, answer)));
    function isTesters({ author }) {
        const login = author === null ? undefined : (0,typed_queries/* accountLogin */.lu)(author);
        return login !== undefined && (0,values/* includesUser */.P_)(testers, login) && !(0,values/* includesUser */.P_)(outsiders, login);
    }
}
const mayBeMissed = ({ headRefOid, reviews, newestTexts, }) => {
    if (newestTexts.nodes.length < query/* textsRead */.z0.size)
        return [];
    const read = new Set(newestTexts.nodes.map(({ databaseId }) => databaseId));
    return reviews.nodes.filter(({ databaseId, state, commit }) => state === "APPROVED" && commit?.oid === headRefOid && !read.has(databaseId));
};
async function takeTexts(client, { number, newestTexts }) {
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document: missed_texts_document, variables: { number }, shape: missed_texts_shape });
    const read = new Set(newestTexts.nodes.map(({ databaseId }) => databaseId));
    const missed = repository.pullRequest.reviews.nodes.filter(({ databaseId }) => !read.has(databaseId));
    newestTexts.nodes.unshift(...missed);
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/reviews/thread-texts.js




const minutesAsked = 30;
const thread_texts_shape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        pullRequest: shapes/* object */.Ik({
            reviews: shapes/* object */.Ik({
                nodes: shapes/* array */.YO(shapes/* object */.Ik({
                    databaseId: shapes/* number */.ai().int(),
                    comments: shapes/* object */.Ik({
                        nodes: shapes/* array */.YO(shapes/* object */.Ik({ body: shapes/* string */.Yj(), lastEditedAt: shapes/* string */.Yj().nullable() })),
                    }),
                })),
            }),
        }),
    }),
});
const thread_texts_document = `query ThreadTexts($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    reviews(last: 10) { nodes { databaseId comments(first: 1) { nodes { body lastEditedAt } } } }
  } }
}`;
async function readThreadTexts({ client, reviewedHead }, { readAt, policy }, listed) {
    if (reviewedHead === undefined)
        return;
    const since = Date.parse(readAt) - minutesAsked * 60_000;
    const { testers, rollbackApprovers, team } = policy.kind === "read" ? policy.policy : { testers: [], rollbackApprovers: [], team: [] };
    const named = [...testers, ...rollbackApprovers, ...team];
    const isAsked = ({ body, submittedAt, authorCanPushToRepository, author }) => body === "" &&
        submittedAt !== null &&
        Date.parse(submittedAt) >= since &&
        author !== null &&
        (authorCanPushToRepository || (0,values/* includesUser */.P_)(named, (0,typed_queries/* accountLogin */.lu)(author)));
    await Promise.all(listed
        .filter(({ answer }) => answer.headRefOid === reviewedHead && answer.newestTexts.nodes.some(isAsked))
        .map(({ answer }) => thread_texts_takeTexts(client, answer, isAsked)));
}
async function thread_texts_takeTexts(client, { number, newestTexts }, isAsked) {
    const { repository } = await (0,typed_queries/* queryComplete */.YD)(client, { document: thread_texts_document, variables: { number }, shape: thread_texts_shape });
    const { nodes } = repository.pullRequest.reviews;
    for (const review of newestTexts.nodes.filter(isAsked)) {
        const [first] = nodes.find(({ databaseId }) => databaseId === review.databaseId)?.comments.nodes ?? [];
        if (first === undefined || (0,parse_command/* parseCommand */.R)(first.body) === undefined)
            continue;
        review.body = first.body;
        review.lastEditedAt = first.lastEditedAt;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/read-on.js








async function readOn(reading, known, { listed, base, }) {
    const texts = Promise.all([
        readThreadTexts(reading, known, listed),
        readMissedTexts(reading.client, known, listed),
    ]);
    const judge = createJudge(reading, known);
    await Promise.all(listed.filter(pages/* hasFurtherChecks */.KT).map(async (each) => {
        const { byOther } = await judge(each);
        if (!byOther && each.answer.mergeable !== "CONFLICTING")
            await (0,pages/* completeChecks */.zi)(reading.client, each.head);
    }));
    const inDoubt = await filterBy(listed.filter((each) => each.answer.mergeable === "UNKNOWN" && mayKnowMore(reading, each)), async (each) => !(await judge(each)).byOther);
    await Promise.all([texts, reading.askMergeability(inDoubt.map(({ answer }) => answer))]);
    return Promise.all(listed.map(async (each) => {
        const goesOn = (0,pages/* hasFurtherPages */.pO)(each) || (0,pages/* hasFurtherChecks */.KT)(each);
        const isPartlyRead = goesOn && isHeld(await judge(each));
        const read = await (0,pages/* wholePullRequest */.aQ)(reading.client, each, { base, further: !isPartlyRead });
        return { ...read, isPartlyRead };
    }));
}
const mayKnowMore = ({ about, isSweep }, { answer: { number }, head }) => isSweep ||
    about === number ||
    !(0,check_facts/* statusFacts */.O)(head).some(({ context, description }) => context === values_names/* statusContext */.s && description.includes(`(${unknown})`));
const unknown = "mergeable-unknown";
const isHeld = ({ byMergeability, byOther }) => byMergeability || byOther;
async function filterBy(items, test) {
    const passed = await Promise.all(items.map(test));
    return items.filter((_, index) => passed[index] === true);
}
const read_on_open = { byMergeability: false, byOther: false };
function createJudge({ about, people }, snapshot) {
    const { policy, log, repository } = snapshot;
    if (policy.kind !== "read" || log.kind !== "read")
        return () => Promise.resolve(read_on_open);
    const { state } = log;
    const always = new Set([about, ...state.train.staged.map(({ number }) => number)]);
    return async (pull) => {
        const { number, headRefName, isCrossRepository, reviews } = pull.answer;
        const isOwn = !isCrossRepository && headRefName.startsWith(values_names/* ownBranchPrefix */.PW);
        if (isOwn || always.has(number))
            return read_on_open;
        const pullRequest = (0,pull_request_facts/* pullRequestFacts */.qL)((0,pages/* asListed */.Gy)(pull), repository.name);
        const asked = (0,gates/* rolesAsked */.U8)(pullRequest, policy.policy);
        const roles = new Map(await Promise.all(asked.map(async (login) => [login, await people.roleOf(login)])));
        return keptOff({ pullRequest, snapshot, state, policy: policy.policy, roles }, { hasAllReviews: !reviews.pageInfo.hasPreviousPage, hasAllChecks: !(0,pages/* hasFurtherChecks */.KT)(pull) });
    };
}

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
;// CONCATENATED MODULE: ./build/adapters/github/snapshot/state-file.js



function parseState(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return `state.json is not JSON: ${(0,message_of/* messageOf */.b)(error)}.`;
    }
    const version = value?.schema;
    if (version !== 1)
        return `state.json must have "schema": 1; found ${JSON.stringify(version) ?? "none"}.`;
    const parsed = essentials.safeParse(value);
    if (parsed.success)
        return value;
    return `state.json is damaged: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}.`;
}
const commit = shapes/* object */.Ik({
    sha: shapes/* string */.Yj().refine(values/* isCommitSha */._$, "not a commit SHA"),
    tree: shapes/* string */.Yj().refine(values/* isTreeSha */.Dp, "not a tree SHA"),
});
const list = shapes/* array */.YO(shapes/* unknown */.L5());
const essentials = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({ id: shapes/* number */.ai().int(), name: shapes/* string */.Yj() }),
    callers: shapes/* array */.YO(shapes/* string */.Yj()),
    log: shapes/* object */.Ik({
        sequence: shapes/* number */.ai().int().positive(),
        hash: shapes/* string */.Yj().regex(/^[0-9a-f]{64}$/),
        time: shapes/* string */.Yj(),
    }),
    develop: commit,
    ownCommits: list,
    train: shapes/* object */.Ik({ base: commit, tip: commit, staged: list, drift: list }),
    conflicts: list,
    staging: shapes/* object */.Ik({ healthy: list }),
    gates: shapes/* object */.Ik({ production: shapes/* unknown */.L5(), rollback: shapes/* unknown */.L5() }),
    grants: list,
    commands: shapes/* object */.Ik({ objections: list, ejections: list, comments: list }),
    production: shapes/* object */.Ik({ kind: shapes/* enum */.k5(["none", "known", "uncertain"]) }),
    releases: list,
    followUps: list,
    recoveries: list,
    counters: shapes/* object */.Ik({ rollbacks: shapes/* number */.ai().int() }),
});

;// CONCATENATED MODULE: ./build/adapters/github/snapshot/reader.js























function createSnapshotMaker(sources) {
    const reading = { ...sources, askMergeability: createMergeability(sources) };
    return {
        read: async (options = {}, asked) => {
            const snapshot = await readSnapshot(reading, options, asked);
            const pullRequests = await withBehind(sources.client, snapshot);
            return { ...snapshot, pullRequests, budget: sources.budget.left() };
        },
        isComplete: isComplete,
    };
}
async function withBehind(client, { rules, develop, pullRequests }) {
    if (!rules.upToDate)
        return pullRequests;
    const history = (0,git_history/* createHistory */.n)(client);
    return Promise.all(pullRequests.map(async (pull) => ({
        ...pull,
        isBehind: !(await history.contains(pull.head, develop.sha)),
    })));
}
async function readSnapshot(sources, { proposals = true }, asked) {
    const { client, time, openPullRequests, expected, names, serverUrl, readPolicy } = sources;
    const { answer, rules, policy } = await askForNames(sources, asked);
    if (!(0,external_node_util_.isDeepStrictEqual)((0,values_names/* namesInUse */.nO)(), expected))
        names.saw((0,values_names/* namesInUse */.nO)());
    const { repository } = answer;
    client.rememberRepositoryId(repository.id);
    const develop = commitOf(repository.develop);
    if (develop === undefined)
        throw noBase();
    if (rules === undefined)
        throw new misconfigured/* MisconfiguredError */.E(`GitHub does not show the branch "${values_names/* branches */.J0.base}".`, `Add "contents: read" to this job's permissions.`);
    const readAt = time.now();
    const [listed, log] = await Promise.all([
        (0,pages/* listedPullRequests */.Dz)(client, answer),
        logReading(client, repository.log),
    ]);
    openPullRequests.saw(listed.length);
    const known = {
        readAt,
        repository: repositoryFacts(repository, serverUrl),
        policy,
        log,
        develop,
        ...newestStep(repository.develop),
        staging: commitOf(repository.staging),
        tags: await (0,pages/* tagNames */.nP)(client, answer, log),
        rules,
        pullRequests: [],
    };
    const pulls = await readOn(sources, known, { listed, base: repository.develop?.target });
    const readProposed = async (text, blob) => (0,policy_policy/* withOwnStaging */.wt)(await readPolicy(text, blob), repository.defaultBranchRef?.name ?? values_names/* branches */.J0.base);
    return {
        ...known,
        pullRequests: await Promise.all(pulls
            .map((pull) => factsOf(pull, { name: repository.nameWithOwner, readAt }))
            .map((pull) => withProposedPolicy(client, pull, proposals ? readProposed : undefined))),
    };
}
function newestStep(develop) {
    if (develop === null)
        return {};
    const { oid, parents } = develop.target;
    const [parent] = parents.nodes;
    return parent === undefined ? {} : { newestStep: { from: parent.oid, to: oid } };
}
function factsOf({ isPartlyRead, ...pull }, { name, readAt }) {
    const commands = commandReviews(pull.answer, readAt);
    const facts = {
        ...(0,pull_request_facts/* pullRequestFacts */.qL)(pull, name),
        ...(isPartlyRead ? { isPartlyRead } : {}),
        ...(commands.length === 0 ? {} : { commandReviews: commands }),
    };
    return { facts, head: pull.head };
}
async function withProposedPolicy(client, { facts, head: { policy } }, readPolicy) {
    if (!facts.changedPaths.includes(values_names/* policyPath */.k1) && !facts.hasUnlistedPaths)
        return facts;
    if (readPolicy === undefined)
        return { ...facts, proposedPolicy: { kind: "unread" } };
    const blob = policy?.object ?? undefined;
    return {
        ...facts,
        proposedPolicy: blob === undefined ? { kind: "missing" } : await readPolicy(await (0,blob_text/* readBlobText */.J)(client, blob), blob.oid),
    };
}
async function askForNames({ client, readPolicy, answers }, asked) {
    const read = async (question) => {
        const answer = await answerTo(client, question);
        const policy = await policyIn(client, answer, readPolicy);
        return { answer, policy: (0,policy_policy/* withOwnStaging */.wt)(policy, answer.repository.defaultBranchRef?.name ?? asked.base) };
    };
    const first = await read(asked);
    const names = await namesFor(client, first, readPolicy);
    (0,values_names/* useNames */.Ev)((0,policy_policy/* chosenNames */.Fg)(names, first.answer.repository.defaultBranchRef?.name ?? asked.base));
    if (first.policy.kind !== "missing" && values_names/* branches */.J0.staging === values_names/* branches */.J0.base)
        throw stagingIsBase();
    const isAsked = values_names/* branches */.J0.base === asked.base && values_names/* branches */.J0.staging === asked.staging;
    const seen = isAsked ? first : await read((0,question/* askSnapshot */.Q)(client, { size: asked.size, attempts: 2 }));
    return { ...seen, rules: await rulesOf(client, answers, seen.answer) };
}
async function namesFor(client, { answer, policy }, readPolicy) {
    if (policy.kind === "read")
        return policy.policy.names;
    const ofLog = await namesOfLog(client, await logReading(client, answer.repository.log), readPolicy);
    if (ofLog !== undefined)
        return ofLog.names;
    return policy.kind === "broken" ? policy.names : undefined;
}
async function rulesOf(client, answers, { repository: { develop } }) {
    if (develop === null)
        return undefined;
    return (shownRules(develop) ??
        answers.once(`rules of ${values_names/* branches */.J0.base}`, () => (0,branch_rules/* readBranchRules */.CE)(client)).catch(missingDevelop));
}
async function policyIn(client, { repository: { policy } }, readPolicy) {
    return policy === null ? { kind: "missing" } : readPolicy(await (0,blob_text/* readBlobText */.J)(client, policy), policy.oid);
}
async function answerTo(client, asked) {
    const complete = async ({ answer }) => (0,typed_queries/* completeAnswer */.yU)(await answer, (0,transport/* documentName */.B)(query/* snapshotDocument */.Q$), {
        shape: snapshot_answer/* snapshotShape */.oc,
        mayBeWithheld: ["rules", "refUpdateRule"],
    });
    try {
        return await complete(asked);
    }
    catch (error) {
        if (error instanceof api_errors/* ApiError */.hD && error.status >= 500 && !(error instanceof typed_queries/* MalformedAnswerError */.Sz)) {
            const size = Math.min(asked.size, query/* pullRequestPages */.tO.small);
            return complete((0,question/* askSnapshot */.Q)(client, { size, attempts: 4 }));
        }
        throw error;
    }
}
const stagingIsBase = () => new misconfigured/* MisconfiguredError */.E(`Pull requests go to "${values_names/* branches */.J0.base}", and staging is called the same: the console would make it anew.`, `Name another branch as "staging-branch" in ${values_names/* policyPath */.k1}.`);
const noBase = () => new misconfigured/* MisconfiguredError */.E(`There is no branch "${values_names/* branches */.J0.base}".`, `Create "${values_names/* branches */.J0.base}" and make it the default branch.`);
function missingDevelop(error) {
    if (error instanceof Error && "status" in error && error.status === 404)
        return undefined;
    throw error;
}
const commitOf = (reference) => reference === null ? undefined : { sha: reference.target.oid, tree: reference.target.tree.oid };
async function logReading(client, log) {
    if (log === null)
        return { kind: "absent" };
    const head = log.target.oid;
    if (log.target.file === null)
        return { kind: "unreadable", head, problem: "state.json is missing." };
    const state = parseState(await (0,blob_text/* readBlobText */.J)(client, log.target.file.object));
    if (typeof state === "string")
        return { kind: "unreadable", head, problem: state };
    const problem = foreignHead(log.target);
    return problem === undefined ? { kind: "read", head, state } : { kind: "foreign", head, problem };
}
function foreignHead({ oid, messageHeadline, author, signature }) {
    const name = author?.user?.login ?? author?.name ?? "";
    if (signature?.isValid === true && signature.wasSignedByGitHub && name.endsWith("[bot]"))
        return undefined;
    const how = signature?.wasSignedByGitHub === true ? "made by" : "not signed by GitHub; its author is";
    return `The newest commit of ${values_names/* branches */.J0.log}, ${(0,values/* shortSha */.Fu)(oid)} "${messageHeadline.slice(0, 80)}", is ${how} ${name === "" ? "nobody known" : name}.`;
}
function repositoryFacts(repository, serverUrl) {
    return {
        id: repository.databaseId,
        name: repository.nameWithOwner,
        url: `${serverUrl}/${repository.nameWithOwner}`,
        isFork: repository.isFork,
        defaultBranch: repository.defaultBranchRef?.name ?? "",
        hasIssues: repository.hasIssuesEnabled,
        mergeMethods: [
            ...(repository.mergeCommitAllowed ? ["merge"] : []),
            ...(repository.squashMergeAllowed ? ["squash"] : []),
            ...(repository.rebaseMergeAllowed ? ["rebase"] : []),
        ],
    };
}

// EXTERNAL MODULE: ./build/domain/display/job-summaries.js + 3 modules
var job_summaries = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/train/staging-plan.js + 1 modules
var staging_plan = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/domain/events/logged-events.js
var logged_events = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/actions/log/send-events.js + 3 modules
var send_events = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/log/undelivered.js






async function recordUndelivered(ports) {
    try {
        const undelivered = await undeliveredOf((0,send_events/* sentBy */.ml)(ports));
        if (undelivered.length > 0)
            await record(ports, undelivered);
    }
    catch (error) {
        ports.runner.notice((0,reasons/* finding */.gk)("event-not-delivered", `The log does not list what webhooks missed: ${(0,message_of/* messageOf */.b)(error)}`));
    }
}
async function undeliveredOf(postings) {
    const byKey = new Map();
    for (const { event, delivery } of postings) {
        const { to: host, fingerprint, delivered, detail } = await delivery;
        if (delivered)
            continue;
        const known = byKey.get(event.key)?.to ?? [];
        const others = known.filter((each) => each.fingerprint !== fingerprint);
        byKey.set(event.key, { event: (0,logged_events/* loggedEvent */.dq)(event), to: [...others, { host, fingerprint }], detail });
    }
    return [...byKey.values()];
}
async function record(ports, undelivered) {
    await (0,transaction/* transact */.hL)(ports, undefined, ({ state }) => {
        const events = undelivered.slice(0, Math.max(0, logged_events/* mostPending */.bD - pendingIn(state)));
        const facts = { type: "events-undelivered", since: ports.clock.now(), events };
        const drafts = events.length === 0 ? [] : [{ actor: values_names/* consoleName */.vD, facts }];
        return Promise.resolve({ drafts, value: undefined });
    });
}
const pendingIn = ({ followUps }) => followUps.reduce((sum, followUp) => sum + (followUp.kind === "tell-webhooks" ? followUp.events.length : 0), 0);

;// CONCATENATED MODULE: ./build/loaded-later.js





const loaders = {
    snapshotMaker: () => Promise.resolve(createSnapshotMaker),
    laterPorts: async () => (await __webpack_require__.e(/* import() */ 9313).then(__webpack_require__.bind(__webpack_require__, 9313))).createLaterPorts,
    policyReader: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8395), __webpack_require__.e(2362)]).then(__webpack_require__.bind(__webpack_require__, 2362))).readPolicy,
};
const actions = {
    "append-release-notes": async () => (await __webpack_require__.e(/* import() */ 2782).then(__webpack_require__.bind(__webpack_require__, 2782))).appendReleaseNotes,
    console: async () => (await __webpack_require__.e(/* import() */ 6849).then(__webpack_require__.bind(__webpack_require__, 6849))).showConsole,
    "deploy-production": async () => (await __webpack_require__.e(/* import() */ 5501).then(__webpack_require__.bind(__webpack_require__, 5501))).deployProduction,
    "gate-checks": async () => (await __webpack_require__.e(/* import() */ 3734).then(__webpack_require__.bind(__webpack_require__, 3734))).gateChecks,
    "promote-to-staging": async () => (await __webpack_require__.e(/* import() */ 7260).then(__webpack_require__.bind(__webpack_require__, 7260))).promoteToStaging,
    "require-tester-approval": async () => (await __webpack_require__.e(/* import() */ 4335).then(__webpack_require__.bind(__webpack_require__, 4335))).requireTesterApproval,
    rollback: async () => (await __webpack_require__.e(/* import() */ 1282).then(__webpack_require__.bind(__webpack_require__, 1282))).rollback,
};


/***/ })

};
