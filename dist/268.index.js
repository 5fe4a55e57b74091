export const id = 268;
export const ids = [268];
export const modules = {

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordUndelivered: () => (/* binding */ recordUndelivered)
/* harmony export */ });
/* harmony import */ var _domain_events_logged_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4687);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3257);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _send_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5623);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6725);






/**
 * When a process ends: what its webhooks did not take gets into the log, from where the sweep sends it again. Costs nothing
 * when all arrived. Never throws: the job's own outcome counts.
 */
async function recordUndelivered(ports) {
    try {
        const undelivered = await undeliveredOf((0,_send_events_js__WEBPACK_IMPORTED_MODULE_3__/* .sentBy */ .ml)(ports));
        if (undelivered.length > 0)
            await record(ports, undelivered);
    }
    catch (error) {
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("event-not-delivered", `The log does not list what webhooks missed: ${(0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`));
    }
}
/** One for each event, in the order in which they were sent. */
async function undeliveredOf(postings) {
    const byKey = new Map();
    for (const { event, delivery } of postings) {
        const { to: host, fingerprint, delivered, detail } = await delivery;
        if (delivered)
            continue;
        const known = byKey.get(event.key)?.to ?? [];
        const others = known.filter((each) => each.fingerprint !== fingerprint);
        byKey.set(event.key, { event: (0,_domain_events_logged_events_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedEvent */ .dq)(event), to: [...others, { host, fingerprint }], detail });
    }
    return [...byKey.values()];
}
async function record(ports, undelivered) {
    await (0,_transaction_js__WEBPACK_IMPORTED_MODULE_4__/* .transact */ .hL)(ports, undefined, ({ state }) => {
        const events = undelivered.slice(0, Math.max(0, _domain_events_logged_events_js__WEBPACK_IMPORTED_MODULE_0__/* .mostPending */ .bD - pendingIn(state)));
        const facts = { type: "events-undelivered", since: ports.clock.now(), events };
        const drafts = events.length === 0 ? [] : [{ actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleName */ .vD, facts }];
        return Promise.resolve({ drafts, value: undefined });
    });
}
const pendingIn = ({ followUps }) => followUps.reduce((sum, followUp) => sum + (followUp.kind === "tell-webhooks" ? followUp.events.length : 0), 0);


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


/***/ })

};
