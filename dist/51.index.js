export const id = 51;
export const ids = [51];
export const modules = {

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginRound: () => (/* binding */ beginRound)
/* harmony export */ });
const beginRound = (context, begun) => ({
    consoleSha: "",
    result: undefined,
    found: context,
    first: context,
    context,
    newest: [],
    moved: undefined,
    approval: undefined,
    decides: false,
    beside: [],
    ...begun,
});


/***/ })

};
