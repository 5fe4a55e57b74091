export const id = 3808;
export const ids = [3808];
export const modules = {

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repeatEventsOfDeadRuns: () => (/* binding */ repeatEventsOfDeadRuns)
});

// EXTERNAL MODULE: ./build/domain/events/events-of-entries.js + 2 modules
var events_of_entries = __webpack_require__(1155);
// EXTERNAL MODULE: ./build/domain/values/dates.js
var dates = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/domain/events/unconfirmed.js


const longestHours = 13;
const shortestHours = 1 / 60;
const mostRuns = 5;
function runsOfEvents(entries, { now, own }) {
    const repeated = new Set(entries.flatMap(({ facts }) => facts.type === "events-repeated" ? [runKey({ id: facts.run, attempt: facts.attempt })] : []));
    const age = ({ time }) => (0,dates/* hoursBetween */.UH)(time, now);
    const runs = new Map();
    for (const transaction of transactionsIn(entries).slice(1).toReversed()) {
        const telling = transaction.entries.filter(({ facts }) => events_of_entries/* tellingTypes */.T.has(facts.type));
        const [first] = telling;
        if (first === undefined || first.run.id === own || repeated.has(runKey(first.run)))
            continue;
        if (age(first) > longestHours || age(first) < shortestHours)
            continue;
        const known = runs.get(runKey(first.run))?.transactions ?? [];
        runs.set(runKey(first.run), { run: first.run, transactions: [transaction, ...known] });
    }
    return [...runs.values()].slice(0, mostRuns);
}
const runKey = ({ id, attempt }) => `${id}/${attempt}`;
function transactionsIn(entries) {
    const ends = entries.flatMap(({ state }, index) => (state === undefined ? [] : [index]));
    return ends.map((end, index) => ({
        entries: entries.slice((ends[index - 1] ?? -1) + 1, end + 1),
        back: ends.length - 1 - index,
    }));
}

// EXTERNAL MODULE: ./build/domain/reducer/sealed-state.js
var sealed_state = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
// EXTERNAL MODULE: ./build/actions/log/send-events.js + 3 modules
var send_events = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/actions/log/transaction.js
var transaction = __webpack_require__(6725);
;// CONCATENATED MODULE: ./build/actions/follow-ups/events-of-dead-runs.js







async function repeatEventsOfDeadRuns(ports, context, { head, entries }) {
    if (!context.policy.notification.webhooks.some(({ format }) => format === "cdevents"))
        return;
    await (0,show_or_tell/* showOrTell */.Q)(ports, "Webhooks may have missed events of runs that died", async () => {
        for (const each of runsOfEvents(entries, { now: ports.clock.now(), own: ports.run.reference.id }))
            if (await hasDied(ports, each))
                await repeat(ports, context, { ...each, head, entries });
    });
}
async function hasDied(ports, { run }) {
    const { status, conclusion, attempt } = await ports.runs.status(run.id);
    if (attempt > run.attempt)
        return true;
    return status === "completed" && conclusion !== "success";
}
async function repeat(ports, context, { run, transactions, head, entries }) {
    const all = transactionsIn(entries);
    const events = [];
    for (const { entries: own, back } of transactions) {
        const newestBefore = all.find((each) => each.back === back + 1)?.entries.at(-1);
        const before = await stateAt(ports, `${head}~${back + 1}`, newestBefore);
        if (before !== undefined)
            events.push(...(0,events_of_entries/* eventsOfEntries */.z)(own, { before, url: context.snapshot.repository.url }));
    }
    if (events.length === 0)
        return;
    const chatless = {
        ...context,
        policy: {
            ...context.policy,
            notification: {
                ...context.policy.notification,
                webhooks: context.policy.notification.webhooks.filter(({ format }) => format === "cdevents"),
            },
        },
    };
    await Promise.all(events.flatMap((event) => (0,send_events/* postEvent */.tk)(ports, chatless, event)));
    const { id, attempt } = run;
    const keys = events.map(({ key }) => key);
    await (0,transaction/* transact */.hL)(ports, undefined, () => Promise.resolve({
        drafts: [{ actor: names/* consoleName */.vD, facts: { type: "events-repeated", run: id, attempt, keys } }],
        value: undefined,
    }));
}
async function stateAt(ports, commit, entry) {
    const text = entry === undefined ? undefined : await ports.logReader.file(commit, "state.json");
    if (entry === undefined || text === undefined)
        return undefined;
    const state = JSON.parse(text);
    return (0,sealed_state/* stateFlaw */.G8)(entry, state, ports.sha256) === undefined ? state : undefined;
}


/***/ })

};
