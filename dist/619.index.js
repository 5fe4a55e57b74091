export const id = 619;
export const ids = [619];
export const modules = {

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rollbackSteps),
/* harmony export */   z: () => (/* binding */ rollbackTimes)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8776);
/* harmony import */ var _issue_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9592);



function rollbackSteps({ requestedAt, approvals, failures, restoredAt }, attempt) {
    const later = [
        ...approvals.map((approval, index) => ({
            what: index === 0 ? "approved" : "approved again",
            at: approval.at,
            by: (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .approvedBy */ .vU)({ approval }),
        })),
        ...failures.map(({ target, outcome, at }) => ({
            what: `deployment of ${target.version} ${outcome === "failed" ? "failed" : "did not begin"}`,
            at,
        })),
        ...(attempt === undefined ? [] : [{ what: "deployment started", at: attempt.startedAt }]),
        ...(restoredAt === null ? [] : [{ what: "restored and verified", at: restoredAt }]),
    ];
    return [
        { what: "requested", at: requestedAt },
        ...later.toSorted((one, other) => secondsText(one.at).localeCompare(secondsText(other.at))),
    ];
}
function rollbackTimes(rollback, attempt) {
    const { requestedAt } = rollback;
    const rows = rollbackSteps(rollback, attempt).map(({ what, at }) => [
        what,
        `${secondsText(at)} UTC`,
        at === requestedAt ? "" : (0,_issue_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDuration */ .TV)(requestedAt, at),
    ]);
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([["step", "when", "after the request"], ...rows])];
}
const secondsText = (time) => `${time.slice(0, 10)} ${time.slice(11, 19)}`;


/***/ })

};
