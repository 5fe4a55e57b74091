export const id = 7921;
export const ids = [7921];
export const modules = {

/***/ 7921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellDecision: () => (/* binding */ tellDecision)
/* harmony export */ });
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9009);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);


async function tellDecision({ runner }, state, decision) {
    for (const { staged, decision: verdict } of decision.rows)
        runner.info(`#${staged.number}: ${verdict}`);
    const missing = [
        ...decision.rows.flatMap(({ findings }) => findings),
        ...decision.train,
        ...decision.holds,
    ];
    for (const each of missing)
        runner.info((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFinding */ .Kj)(each));
    await runner.summary((0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalSummary */ .C3)(state, decision));
}


/***/ })

};
