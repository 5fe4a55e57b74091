export const id = 649;
export const ids = [649];
export const modules = {

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessFindings: () => (/* binding */ accessFindings)
/* harmony export */ });
/* harmony import */ var _domain_doctor_access_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3913);
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

/***/ 3913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZT: () => (/* binding */ outsiderFinding),
/* harmony export */   iz: () => (/* binding */ accessChecks),
/* harmony export */   xr: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);
/* harmony import */ var _setup_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5412);
/* harmony import */ var _values_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8305);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4548);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7944);





const peopleOf = (policy) => (0,_values_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .uniqueBy */ .p)(_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRoles */ .uU.flatMap((role) => policy[role]), (login) => login.toLowerCase());
function accessChecks({ policy, repository, rules }, { base, outsiders }) {
    if (policy.kind !== "read")
        return [];
    return [
        ...closedGates(policy.policy, outsiders),
        ...outsiders.map((outsider) => outsiderFinding(outsider, repository.name)),
        ...unprotected({ repository, rules }, base),
    ];
}
function outsiderFinding({ login, role }, repository) {
    const place = { path: _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k1 };
    if (role === "unknown")
        return (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("no-such-account", `GitHub knows no account @${login}.`, { place });
    return (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("person-without-access", `@${login} has ${role === "none" ? "no role" : `the role ${role}`} in the repository.`, {
        place,
        fix: `gh api -X PUT repos/${repository}/collaborators/${login} -f permission=triage, or correct the login in the policy, or remove it.`,
    });
}
function closedGates({ testers, rollbackApprovers, teams }, outsiders) {
    const logins = outsiders.map(({ login }) => login);
    return [
        ["approve a release", testers, teams.testers],
        ["approve a rollback", rollbackApprovers, teams.rollbackApprovers],
    ].flatMap(([name, people, named]) => named.length === 0 && people.every((login) => (0,_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .includesUser */ .P_)(logins, login))
        ? [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("gate-closed", `Nobody can pass the gate "${name}": ${people.map((login) => `@${login}`).join(", ")} ${people.length === 1 ? "has" : "have"} no access.`, { place: { path: _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k1 } }),
        ]
        : []);
}
function unprotected({ repository, rules }, base) {
    const fix = `Run release-console init --apply, or add the ruleset of docs/install.md: ${repository.url}/settings/rules. Private repositories on a free plan have no rules: docs/approvals-by-plan.md.`;
    if (!rules.pullRequestRequired)
        return [(0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("base-unprotected", `"${base}" can be pushed to without a pull request.`, { fix })];
    return rules.requiredContexts.some((context) => context.toLowerCase() === _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .statusContext */ .s)
        ? []
        : [
            (0,_setup_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .setupFinding */ .T)("status-not-required", `"${base}" does not require the status "${_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .statusContext */ .s}".`, {
                fix,
            }),
        ];
}


/***/ })

};
