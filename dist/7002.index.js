export const id = 7002;
export const ids = [7002];
export const modules = {

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ commitsOnDevelop)
/* harmony export */ });
async function commitsOnDevelop(ports, { state }, { head, commit }) {
    const [steps, own] = await Promise.all([
        ports.history.firstParents(state.develop.sha, commit),
        ports.history.ownCommits(state.develop.sha, head),
    ]);
    const last = own.length === 0 ? [] : (steps?.slice(-own.length) ?? []);
    const isReplay = last.length > 0 && last.every(({ title }, index) => title === own[index]?.title);
    return isReplay ? last.map(({ sha }) => sha) : [commit];
}


/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noticeMergedRecoveries: () => (/* binding */ noticeMergedRecoveries)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _landing_commits_on_develop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6051);
/* harmony import */ var _log_transaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6725);



async function noticeMergedRecoveries(ports, context) {
    const gone = missingRecoveries(ports, context);
    const found = await Promise.all(gone.map((each) => mergedDraft(ports, context, each)));
    const drafts = found.flat();
    if (drafts.length === 0)
        return context;
    const written = await (0,_log_transaction_js__WEBPACK_IMPORTED_MODULE_1__/* .transact */ .hL)(ports, context, ({ state }) => {
        const isNew = ({ facts }) => facts.type === "recovery-merged" &&
            state.recoveries.some(({ rollback, merged }) => rollback === facts.rollback && merged.length === 0);
        return Promise.resolve({ drafts: drafts.filter(isNew), value: undefined });
    });
    return written.context;
}
function missingRecoveries({ run: { hint } }, { state, snapshot }) {
    if (hint.kind !== "push" && hint.kind !== "schedule" && hint.kind !== "dispatch")
        return [];
    return state.recoveries.filter(({ merged, stacked, pullRequest }) => !stacked && merged.length === 0 && !snapshot.pullRequests.some(({ number }) => number === pullRequest));
}
async function mergedDraft(ports, context, { rollback, pullRequest }) {
    const { state, head, mergeCommit } = await ports.pullRequests.find(pullRequest);
    if (state !== "merged" || mergeCommit === undefined)
        return [];
    const commits = await (0,_landing_commits_on_develop_js__WEBPACK_IMPORTED_MODULE_2__/* .commitsOnDevelop */ .R)(ports, context, { head, commit: mergeCommit });
    return [{ actor: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleName */ .vD, facts: { type: "recovery-merged", rollback, commits } }];
}


/***/ })

};
