export const id = 734;
export const ids = [734];
export const modules = {

/***/ 3734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateChecks: () => (/* binding */ gateChecks)
});

// EXTERNAL MODULE: ./build/domain/commands/commands.js + 1 modules
var commands = __webpack_require__(207);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
;// CONCATENATED MODULE: ./build/actions/commands/idle-comment.js


async function isIdleComment(ports) {
    const { hint } = ports.run;
    if (hint.kind !== "comment" || !hint.isPullRequest)
        return false;
    return (0,commands/* parseCommand */.RM)(hint.body) === undefined || (0,authorization/* isPlainStranger */.tw)(ports);
}

// EXTERNAL MODULE: ./build/actions/log/open-log.js
var open_log = __webpack_require__(6758);
// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
;// CONCATENATED MODULE: ./build/actions/gate-checks.js



async function gateChecks(ports, inputs) {
    const isAlone = inputs["pull-request"] !== "";
    if (!isAlone && (await isIdleComment(ports)))
        return ports.runner.setOutput("idle", "true");
    const context = await (isAlone ? (0,decision_context/* readContext */.yI)(ports, { callers: [ports.run.workflowPath] }) : (0,open_log/* openOrRead */.y)(ports)).catch(async (error) => {
        await (await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(477), __webpack_require__.e(65), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 3541))).showRefused(ports, error);
        throw error;
    });
    await (await Promise.all(/* import() */[__webpack_require__.e(184), __webpack_require__.e(477), __webpack_require__.e(65), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 3541))).showGates(ports, context, inputs);
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ reactToOutsider),
/* harmony export */   Zl: () => (/* binding */ isStranger),
/* harmony export */   aR: () => (/* binding */ requireMember),
/* harmony export */   tw: () => (/* binding */ isPlainStranger)
/* harmony export */ });
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7944);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9926);


async function requireMember(ports, policy, login) {
    if ((0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(policy.bots, login))
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("bot", `@${login} is in "bots".`);
    const isNamed = (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)([...policy.team, ...policy.rollbackApprovers], login);
    const role = await ports.people.roleOf(login).catch(orIfNamed(isNamed));
    if (role !== "none" && role !== "read")
        return;
    throw isNamed
        ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("no-access", `@${login} is named in the policy file and has the role "${role}".`)
        : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)("not-on-the-team", `@${login} is not in "team" and has the role "${role}".`);
}
const orIfNamed = (isNamed) => (error) => {
    if (isNamed)
        return "triage";
    throw error;
};
async function isStranger(ports, policy, login) {
    const named = [...policy.testers, ...policy.rollbackApprovers, ...policy.team, ...policy.bots];
    if ((0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .includesUser */ .P_)(named, login))
        return false;
    try {
        return ["none", "read"].includes(await ports.people.roleOf(login));
    }
    catch {
        return true;
    }
}
async function isPlainStranger(ports) {
    const { hint } = ports.run;
    if ((hint.kind !== "comment" && hint.kind !== "issue") || hint.isKnown)
        return false;
    if (hint.kind === "comment" && hint.isOwnPullRequest)
        return false;
    const role = await ports.people.roleOf(hint.author).catch(() => "write");
    if (role !== "none" && role !== "read")
        return false;
    ports.runner.info(`@${hint.author} has the role "${role}": nothing is read or recorded.`);
    return true;
}
async function reactToOutsider(ports, { comment, by }) {
    ports.runner.info(`@${by} is neither named by the policy nor trusted with triage: nothing is recorded.`);
    await ports.conversations.react({ comment, with: "confused" }).catch(() => undefined);
}


/***/ })

};
