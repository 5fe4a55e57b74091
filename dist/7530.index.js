export const id = 7530;
export const ids = [7530];
export const modules = {

/***/ 7530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followChecks: () => (/* binding */ followChecks)
/* harmony export */ });
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3257);

const shortestPauseMs = 750;
const longestFirstPauseMs = 2_000;
const longestPauseMs = 30_000;
const longestWaitMs = 10 * 60_000;
async function followChecks(ports) {
    const { branches, elapsedMs } = await ports.runs.startedChecks();
    if (branches.length === 0)
        return;
    try {
        if (await haveEnded(ports, elapsedMs))
            await ports.runs.dispatch({ workflow: "release.yml", inputs: {} });
        else
            ports.runner.info(`Checks of ${branches.join(", ")} still run. The next event or sweep finds what they come to.`);
    }
    catch (error) {
        ports.runner.info(`What the checks of ${branches.join(", ")} come to, the next event or sweep finds: ${(0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
    }
}
async function haveEnded(ports, elapsedMs) {
    let pause = Math.min(Math.max(elapsedMs, shortestPauseMs), longestFirstPauseMs);
    for (let waited = 0; waited < longestWaitMs;) {
        await ports.clock.sleep(pause);
        if (await ports.runs.haveChecksEnded())
            return true;
        waited += pause;
        pause = Math.min(pause * 2, longestPauseMs);
    }
    return false;
}


/***/ })

};
