export const id = 5519;
export const ids = [5519];
export const modules = {

/***/ 5519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDeployCommand: () => (/* binding */ runDeployCommand)
/* harmony export */ });
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9137);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9926);


async function runDeployCommand({ runner, commands }, inputs) {
    if (inputs.command.trim() === "")
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("misconfigured", 'Input "command" is empty; phase "run" needs the command that deploys.');
    const { mode, release, id, "previous-sha": previousSha, "previous-release": previousRelease, } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDeployment */ .zi)(inputs.deployment);
    const minutes = Number(inputs["time-limit-minutes"]);
    const result = await commands.run({
        command: inputs.command,
        workingDirectory: inputs["working-directory"],
        timeLimitSeconds: minutes * 60,
        variables: {
            MODE: mode,
            RELEASE: release,
            DEPLOYMENT: id,
            PREVIOUS_SHA: previousSha,
            PREVIOUS_RELEASE: previousRelease,
        },
    });
    if (result.kind === "timed-out")
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("command-failed", `It ran longer than ${minutes} minutes and was ended.`);
    if (result.code !== 0)
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)("command-failed", `Exit code ${result.code}.`);
    runner.info("The deploy command ended with exit code 0.");
}


/***/ })

};
