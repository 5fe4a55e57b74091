export const id = 9386;
export const ids = [9386];
export const modules = {

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ accessFindings)
/* harmony export */ });
/* harmony import */ var _domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6294);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);


async function accessFindings({ setup }, snapshot) {
    if (setup === undefined || snapshot.policy.kind !== "read")
        return { findings: [], isWhole: true };
    const outsiders = await setup.outsidersAmong((0,_domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleOf */ .xr)(snapshot.policy.policy)).catch(() => undefined);
    return {
        findings: (0,_domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .accessChecks */ .iz)(snapshot, { base: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_1__/* .branches */ .J0.base, outsiders: outsiders ?? [] }),
        isWhole: outsiders !== undefined,
    };
}


/***/ }),

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConsoleSummary: () => (/* binding */ showConsoleSummary)
/* harmony export */ });
/* harmony import */ var _domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(213);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9009);
/* harmony import */ var _domain_setup_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5412);
/* harmony import */ var _access_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1649);





async function showConsoleSummary(ports, { snapshot, state, verdict, decision }) {
    const shown = (0,_domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleSummary */ .Eo)(state, { verdict, decision });
    await ports.runner.summary(`${shown}${await setupText(ports, snapshot)}`);
}
async function setupText(ports, snapshot) {
    const { develop, policy, repository } = snapshot;
    if (ports.setup === undefined)
        return "";
    try {
        const [facts, access] = await Promise.all([
            ports.setup.read(develop.sha, { policy, base: repository.defaultBranch }),
            (0,_access_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .accessFindings */ .r)(ports, snapshot),
        ]);
        const { findings, gates } = (0,_domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(facts);
        const all = (0,_domain_setup_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .sortFindings */ .k)([...findings, ...access.findings]);
        return all.some(_domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTold */ .Wc) ? `\n${(0,_domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .setupSummary */ .YU)({ findings: all, gates })}` : "";
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   YU: () => (/* binding */ setupSummary),
/* harmony export */   df: () => (/* binding */ setupComment),
/* harmony export */   sl: () => (/* binding */ setupMarker)
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
