export const id = 1282;
export const ids = [1282];
export const modules = {

/***/ 1282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __webpack_require__(9926);
;// CONCATENATED MODULE: ./build/actions/rollback/old-rerun.js

async function refuseOldRerun(ports, job) {
    const { id, attempt, url } = ports.run.reference;
    const earlier = Array.from({ length: attempt - 1 }, (_, index) => index + 1);
    const jobs = await Promise.all(earlier.map((each) => ports.runs.jobs({ id, url, attempt: each })));
    const done = earlier.find((_, index) => jobs[index]?.some(({ name, conclusion }) => name === job && conclusion === "success"));
    if (done !== undefined)
        throw (0,refusal/* refuse */.T)("old-rerun", `This is attempt ${attempt} of ${url}; attempt ${done} did what it was started for.`);
}

;// CONCATENATED MODULE: ./build/actions/rollback.js


async function rollback(ports, inputs) {
    if (inputs.phase === "approve")
        return (await __webpack_require__.e(/* import() */ 633).then(__webpack_require__.bind(__webpack_require__, 633))).decideOnClick(ports, {
            gateResult: inputs["gate-result"],
            consoleSha: inputs["console-sha"],
        });
    if (inputs.phase === "drill")
        return (await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(914), __webpack_require__.e(4477), __webpack_require__.e(47)]).then(__webpack_require__.bind(__webpack_require__, 47))).drill(ports);
    const { hint } = ports.run;
    if (hint.kind === "dispatch" && inputs.request !== "")
        return (await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(9063)]).then(__webpack_require__.bind(__webpack_require__, 8006))).resumeRequest(ports, {
            id: inputs.request,
            consoleSha: inputs["console-sha"],
        });
    await refuseOldRerun(ports, "restore / decide");
    switch (hint.kind) {
        case "dispatch":
            await (await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(9063), __webpack_require__.e(8752)]).then(__webpack_require__.bind(__webpack_require__, 8752))).requestRollback(ports, {
                by: { login: ports.run.actor, isBot: ports.run.actorIsBot },
                reason: inputs.reason,
                asked: inputs.release.trim(),
            });
            return;
        case "issue":
        case "comment":
        case "issue-state":
            return (await Promise.all(/* import() */[__webpack_require__.e(8598), __webpack_require__.e(6536), __webpack_require__.e(253), __webpack_require__.e(9063), __webpack_require__.e(4026)]).then(__webpack_require__.bind(__webpack_require__, 4026))).rollbackByIssue(ports, hint, inputs["console-sha"]);
        case "workflow-run":
        case "push":
        case "schedule":
        case "other":
            throw (0,refusal/* refuse */.T)("misconfigured", `rollback cannot be started by "${hint.kind === "other" ? hint.name : hint.kind}".`);
        default:
            return hint;
    }
}


/***/ })

};
