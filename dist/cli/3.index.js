export const id = 3;
export const ids = [3];
export const modules = {

/***/ 17003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAssets: () => (/* binding */ readAssets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



async function readAssets() {
    const directory = await findAssets((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)));
    const [script, style] = await Promise.all(["page.js", "page.css"].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), "utf8")));
    return { script: script ?? "", style: style ?? "" };
}
async function findAssets(from) {
    for (const directory of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, "page"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, "dist", "page")]) {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "page.js")).then(() => true, () => false);
        if (isThere)
            return directory;
    }
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from);
    if (parent === from)
        throw new Error("The script of the console page (dist/page/page.js) is not around this program. Run it from a clone or an unpacked archive; in a clone, build it first: npm run build.");
    return findAssets(parent);
}


/***/ })

};
