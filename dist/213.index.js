export const id = 213;
export const ids = [213];
export const modules = {

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setupComment),
/* harmony export */   isTold: () => (/* binding */ isTold),
/* harmony export */   s: () => (/* binding */ setupMarker),
/* harmony export */   setupSummary: () => (/* binding */ setupSummary)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);

const setupMarker = "<!-- release-console:set-up -->";
const toldCodes = ["person-without-access", "base-unprotected", "status-not-required"];
const isTold = ({ severity, code }) => severity === "error" || toldCodes.includes(code);
function setupComment(findings) {
    const told = findings.filter(isTold);
    if (told.length === 0)
        return undefined;
    const canWork = told.every(({ severity }) => severity !== "error");
    return [
        setupMarker,
        `### The release console ${canWork ? "works here, but not as its policy says" : "cannot work here yet"}`,
        "",
        "This is about the repository, not about this pull request; whoever administers it can mend it. Until the first release, this comment goes when nothing is left.",
        "",
        ...told.flatMap(errorLines),
    ].join("\n");
}
const errorLines = ({ code, found, consequence, fix, place }) => [
    `- **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)}** (${code}${place === undefined ? "" : `, ${placeText(place)}`})  `,
    `  ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(consequence)}  `,
    `  Do: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`,
];
const placeText = ({ path, line }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(line === undefined ? path : `${path}:${line}`);
const setupSummary = ({ findings, gates }) => [
    "### Set-up",
    "",
    ...(findings.length === 0
        ? ["Nothing stands against a release or a rollback."]
        : findings.map(({ severity, code, found, fix }) => `- ${severity}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found)} (${code}) ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(fix)}`)),
    "",
    ...gates.map(({ name, who, ways }) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name)}: ${who.map((each) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(`@${each}`)).join(", ") || "**nobody**"} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(ways.join(", "))})`),
    "",
].join("\n");


/***/ })

};
