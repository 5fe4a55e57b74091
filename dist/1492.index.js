export const id = 1492;
export const ids = [1492];
export const modules = {

/***/ 1492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineSetup: () => (/* binding */ examineSetup)
/* harmony export */ });
/* harmony import */ var _domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(213);
/* harmony import */ var _domain_policy_teams_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1402);
/* harmony import */ var _domain_setup_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5412);
/* harmony import */ var _run_access_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1649);
/* harmony import */ var _run_team_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4679);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81);
/* harmony import */ var _domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3257);








const pullRequestsTold = 10;
async function examineSetup(ports, snapshot, { reader, mayHaveChanged }) {
    try {
        const { policy, repository, pullRequests } = snapshot;
        const [facts, access] = await Promise.all([
            reader.read(snapshot.develop.sha, { policy, base: repository.defaultBranch }),
            (0,_run_access_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .accessFindings */ .r)(ports, snapshot),
        ]);
        const told = access.isWhole
            ? pullRequests
            : pullRequests.filter(({ statusComment }) => statusComment === undefined);
        const { findings } = (0,_domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnose */ .h)(facts);
        const teams = await teamFindings(ports, findings, snapshot);
        const comment = (0,_domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .setupComment */ .df)((0,_domain_setup_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .sortFindings */ .k)([...findings, ...teams, ...access.findings]));
        if (comment === undefined && !mayHaveChanged)
            return;
        await show(ports, told.slice(0, pullRequestsTold), comment);
    }
    catch (error) {
        const said = (0,_domain_values_message_of_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error);
        ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .finding */ .gk)("not-shown", `What is wrong with the set-up could not be shown: ${said}`));
    }
}
async function teamFindings(ports, found, { policy }) {
    const isTold = found.some(({ code }) => code === "teams-not-asked" || code === "teams-need-app");
    if (policy.kind !== "read" || isTold)
        return [];
    const text = (0,_domain_policy_teams_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadTeamsText */ .j)(await (0,_run_team_members_js__WEBPACK_IMPORTED_MODULE_5__/* .withTeamMembers */ .v)(ports, policy.policy));
    if (text === undefined)
        return [];
    return [(0,_domain_setup_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .setupFinding */ .T)("teams-need-app", ports.hasApp ? text : `There is no GitHub App. ${text}`)];
}
async function show({ conversations }, pullRequests, comment) {
    const wanted = pullRequests.map(({ number }) => ({ number, marker: _domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .setupMarker */ .sl }));
    const found = await conversations.findOwn(wanted);
    for (const [index, { number }] of wanted.entries()) {
        const id = found[index];
        if (comment === undefined) {
            if (id !== undefined)
                await conversations.deleteComment(id);
        }
        else if (id === undefined)
            await conversations.comment({ number, body: comment });
        else
            await conversations.updateComment({ id, body: comment });
    }
}


/***/ }),

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
