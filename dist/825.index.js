export const id = 825;
export const ids = [825];
export const modules = {

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConsoleSummary: () => (/* binding */ showConsoleSummary)
/* harmony export */ });
/* harmony import */ var _domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _domain_doctor_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(213);
/* harmony import */ var _domain_display_job_summaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5735);
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

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unreadTeamsText)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);

const roleNames = {
    testers: "testers",
    rollbackApprovers: "rollback approvers",
    team: "team",
};
function unreadTeamsText(policy) {
    if (policy.unreadableTeams.length === 0)
        return undefined;
    const roles = ["testers", "rollbackApprovers", "team"].filter((role) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, role).length > 0);
    const counting = roles.map((role) => {
        const known = policy[role].map((login) => `@${login}`).join(", ");
        return `${roleNames[role]}: ${known || (role === "team" ? "whoever has at least the triage role" : "nobody")}`;
    });
    return `Members of ${policy.unreadableTeams.join(", ")}: unknown. Until they can be read, these count: ${counting.join("; ")}.`;
}


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ preauthorisationFinding),
/* harmony export */   Z5: () => (/* binding */ unreadApproverTeams),
/* harmony export */   d7: () => (/* binding */ remainingApprovers),
/* harmony export */   vU: () => (/* binding */ approvedBy)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);
/* harmony import */ var _policy_teams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1402);
/* harmony import */ var _reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7944);




const approvedBy = ({ approval }) => approval?.source === "policy"
    ? 'the policy file beforehand ("production.on-failure")'
    : `@${approval?.by ?? "unknown"}`;
function preauthorisationFinding({ id, preauthorised, phase }, { production }) {
    if (!preauthorised)
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-an-approver", `${id} was not approved beforehand.`);
    if (production.onFailure !== "rollback")
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("not-an-approver", `"production.on-failure" is ${production.onFailure} by now.`);
    if (phase !== "requested")
        return (0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("no-open-rollback", `${id} is ${phase}.`);
    return undefined;
}
const remainingApprovers = ({ requesters }, { rollbackApprovers, bots }) => rollbackApprovers.filter((login) => !(0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)(bots, login) && !requesters.some(({ by }) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_3__/* .includesUser */ .P_)([login], by)));
function unreadApproverTeams(policy) {
    const text = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadTeams */ .Ud)(policy, "rollbackApprovers").length === 0 ? undefined : (0,_policy_teams_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadTeamsText */ .j)(policy);
    return text === undefined ? [] : [(0,_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)("teams-unreadable", text)];
}


/***/ })

};
