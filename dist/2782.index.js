export const id = 2782;
export const ids = [2782];
export const modules = {

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendReleaseNotes: () => (/* binding */ appendReleaseNotes)
/* harmony export */ });
/* harmony import */ var _log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9550);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9926);


async function appendReleaseNotes(ports, inputs) {
    try {
        await writePendingNotes(ports, inputs);
    }
    finally {
        const { followChecks } = await __webpack_require__.e(/* import() */ 7530).then(__webpack_require__.bind(__webpack_require__, 7530));
        await followChecks(ports);
    }
}
async function writePendingNotes(ports, inputs) {
    let context = await (0,_log_fallback_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readContextWithFallbackPolicy */ .mG)(ports);
    const asked = inputs.release;
    if (asked !== "" && !context.state.releases.some(({ version }) => version === asked))
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("misconfigured", `Input "release" is "${asked}", which is not among the last releases.`);
    const isAsked = (version) => asked === "" || version === asked;
    const pending = context.state.followUps.flatMap((each) => (each.kind === "notes" || each.kind === "page") && isAsked(each.version) ? [each] : []);
    const { settlePuttingOff, writeAll } = await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(4757)]).then(__webpack_require__.bind(__webpack_require__, 253));
    const faults = [];
    for (const followUp of pending.toSorted(({ kind }, other) => other.kind.localeCompare(kind)))
        context = await settlePuttingOff(ports, context, followUp).catch((error) => {
            faults.push(error);
            return context;
        });
    context = await writeAll(ports, context);
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
