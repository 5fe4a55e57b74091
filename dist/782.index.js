export const id = 782;
export const ids = [782];
export const modules = {

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendReleaseNotes: () => (/* binding */ appendReleaseNotes)
/* harmony export */ });
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(103);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);



/** Writes the notes that are pending, and their copies on GitHub's release pages. Nothing pending: nothing happens. */
async function appendReleaseNotes(ports, inputs) {
    let context = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextWithFallbackPolicy */ .mG)(ports);
    const asked = inputs.release;
    if (asked !== "" && !context.state.releases.some(({ version }) => version === asked))
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("misconfigured", `Input "release" is "${asked}", which is not among the last releases.`);
    const isAsked = (version) => asked === "" || version === asked;
    const pending = context.state.followUps.flatMap((each) => (each.kind === "notes" || each.kind === "page") && isAsked(each.version) ? [each] : []);
    const faults = [];
    // The notes are written with the entry of the page, and also when there is none.
    for (const followUp of pending.toSorted(({ kind }, other) => other.kind.localeCompare(kind)))
        context = await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .settlePuttingOff */ .cJ)(ports, context, followUp).catch((error) => {
            faults.push(error);
            return context;
        });
    context = await (0,_follow_ups_settle_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAll */ .f4)(ports, context);
    if (faults.length > 0)
        throw faults[0];
    const newest = context.state.releases.at(-1);
    if (newest === undefined)
        return;
    ports.runner.setOutput("release", newest.version);
    ports.runner.setOutput("page-url", newest.page?.url ?? "");
}


/***/ })

};
