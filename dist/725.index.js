export const id = 725;
export const ids = [725];
export const modules = {

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
                sentence: `${attempt.version} did not get to production: ${facts.evidence} What runs there is uncertain.`,
                facts: { deployment },
            };
        case "production-deployment-aborted":
            return {
                ...common,
                kind: "deployment-aborted",
                sentence: `The deployment of ${attempt.version} to production ended before its job began: ${facts.evidence}`,
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
                sentence: `${sha.slice(0, 7)} did not get to staging: ${facts.evidence}`,
                facts: { deployment: { ...deployment, evidence: (0,event_text/* plainText */.wh)(facts.evidence) } },
            };
        case "staging-deployment-aborted":
            return {
                ...common,
                kind: "deployment-aborted",
                sentence: `The deployment of ${sha.slice(0, 7)} to staging was given up: ${facts.evidence}`,
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

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderState)
/* harmony export */ });
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);

const renderState = (state) => `${(0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .indentedCanonicalJson */ .ww)(state)}\n`;


/***/ })

};
