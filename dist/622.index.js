export const id = 622;
export const ids = [622];
export const modules = {

/***/ 622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drillWhenDue: () => (/* binding */ drillWhenDue)
/* harmony export */ });
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3257);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81);


const weekInMilliseconds = 7 * 24 * 60 * 60 * 1000;
async function drillWhenDue(ports, { state }) {
    const { drill: last, releases, rollback, attempt } = state;
    if (releases.length === 0 || rollback !== null || attempt !== null)
        return;
    if (last !== null && Date.parse(ports.clock.now()) - Date.parse(last.at) < weekInMilliseconds)
        return;
    try {
        await ports.runs.dispatch({
            workflow: "rollback.yml",
            inputs: { reason: "Weekly drill", drill: "true" },
        });
    }
    catch (error) {
        const said = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)("misconfigured", `The workflow rollback.yml cannot be started: ${said}`, "Enable it: Actions, Rollback, Enable workflow."));
    }
}


/***/ })

};
