export const id = 1233;
export const ids = [1233];
export const modules = {

/***/ 1233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startPage: () => (/* binding */ startPage)
/* harmony export */ });
/* harmony import */ var _domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7467);
/* harmony import */ var _show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3038);


async function startPage(ports) {
    const { hint, actorIsBot } = ports.run;
    if (hint.kind !== "dispatch" || !actorIsBot)
        return;
    await (0,_show_or_tell_js__WEBPACK_IMPORTED_MODULE_0__/* .showOrTell */ .Q)(ports, "The console page is made by the next release, or at night", async () => {
        try {
            await ports.runs.dispatch({ workflow: "console.yml", inputs: {} });
        }
        catch (error) {
            if (!(0,_domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(error))
                throw error;
        }
    });
}


/***/ })

};
