export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ leavingFurther),
/* harmony export */   Dj: () => (/* binding */ sameAgain),
/* harmony export */   EX: () => (/* binding */ olderThanFailure),
/* harmony export */   GS: () => (/* binding */ newerTargets),
/* harmony export */   Hv: () => (/* binding */ olderTargets),
/* harmony export */   _s: () => (/* binding */ retryCode),
/* harmony export */   "if": () => (/* binding */ chooseRetry),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6453);




function olderTargets({ releases }, { target }) {
    const at = releases.findIndex(({ version }) => version === target.version);
    return releases
        .slice(0, Math.max(at, 0))
        .filter(({ rolledBackBy }) => rolledBackBy === null)
        .toReversed();
}
function newerTargets(state, rollback) {
    const older = new Set(olderTargets(state, rollback).map(({ version }) => version));
    return retryTargets(state, rollback).filter(({ version }) => version !== rollback.target.version && !older.has(version));
}
const retryTargets = ({ releases }, { shown }) => releases.filter(({ version, rolledBackBy }) => rolledBackBy === null && shown.some((each) => each.version === version));
function leavingFurther(state, { carried, carriedDrift }, older) {
    return {
        pullRequests: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .leavingProduction */ .Ce)(state, older).filter(({ number }) => !carried.some((each) => each.number === number)),
        drift: (0,_reducer_reduce_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .driftLeaving */ .cl)(state, older).filter(({ sha }) => !carriedDrift.some((each) => each.sha === sha)),
    };
}
function retryCode({ rollback, target, preview }, sha256) {
    const { id, from, reason } = rollback;
    const after = lastFailure(rollback)?.deployment ?? "";
    const { version, commit } = target;
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .requestCode */ .ll)((0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([id, after, from.commit.sha, version, commit.sha, reason, preview]), sha256);
}
const sameAgain = (rollback) => ({
    target: rollback.target,
    code: rollback.code,
    after: lastFailure(rollback)?.deployment ?? "",
});
const lastFailure = ({ failures }) => failures.at(-1);
function chooseRetry(state, { rollback, wish }, sha256) {
    const { id, phase, target } = rollback;
    const failure = lastFailure(rollback);
    if (phase !== "failed" || failure === undefined)
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `${id} is ${phase}.${underWay(state, rollback)}`);
    const outrun = wish.writtenAt === undefined ? undefined : olderThanFailure(rollback, wish.writtenAt);
    if (outrun !== undefined)
        return outrun;
    const isSame = wish.version === "" || wish.version === target.version;
    if (isSame && (wish.code === "" || wish.code === rollback.code))
        return sameAgain(rollback);
    const wanted = retryTargets(state, rollback).find(({ version }) => version === wish.version);
    const preview = rollback.shown.find(({ version }) => version === wanted?.version)?.preview;
    if (wanted === undefined || preview === undefined)
        return badTarget(state, rollback, wish);
    const chosen = { version: wanted.version, commit: wanted.commit };
    const code = retryCode({ rollback, target: chosen, preview }, sha256);
    if (wish.code !== code)
        return wrongCode(failure, wish.code, `shows another for ${wanted.version}`);
    return { target: chosen, code, after: failure.deployment };
}
function badTarget(state, rollback, { version, code }) {
    const targets = retryTargets(state, rollback).map((each) => each.version);
    const failure = lastFailure(rollback);
    return version === "" && failure !== undefined
        ? wrongCode(failure, code, "shows another, with the release that it stands for")
        : (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("bad-target", `"${version}" was asked for; ${rollback.id} can go to ${targets.join(", ")}.`, "Copy a line of the newest comment about the failure in its issue.");
}
const wrongCode = ({ deployment }, given, other) => (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-code", `${given === "" ? "No code was given" : `"${given}"`}; the comment about ${deployment} ${other}.`, "Copy the whole line from the newest comment about the failure in the issue.");
function olderThanFailure(rollback, writtenAt) {
    const failure = lastFailure(rollback);
    return rollback.phase === "failed" && failure !== undefined && writtenAt < failure.at
        ? (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("nothing-to-retry", `The comment is older than the failure of ${failure.deployment}.`)
        : undefined;
}
const underWay = ({ attempt }, { id }) => attempt !== null && attempt.rollback === id
    ? ` ${attempt.deployment} is under way in ${attempt.run.url}; cancel that run to end it.`
    : "";


/***/ })

};
