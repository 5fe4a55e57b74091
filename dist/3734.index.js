export const id = 3734;
export const ids = [3734];
export const modules = {

/***/ 3734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateChecks: () => (/* binding */ gateChecks)
});

// EXTERNAL MODULE: ./build/domain/commands/parse-command.js
var parse_command = __webpack_require__(9223);
// EXTERNAL MODULE: ./build/actions/run/authorization.js
var authorization = __webpack_require__(5323);
;// CONCATENATED MODULE: ./build/actions/commands/idle-comment.js


async function isIdleComment(ports) {
    const { hint } = ports.run;
    if (hint.kind !== "comment" || !hint.isPullRequest)
        return false;
    return (0,parse_command/* parseCommand */.R)(hint.body) === undefined || (0,authorization/* isPlainStranger */.tw)(ports);
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
        await (await __webpack_require__.e(/* import() */ 3437).then(__webpack_require__.bind(__webpack_require__, 3437))).showRefused(ports, error);
        throw error;
    });
    await (await __webpack_require__.e(/* import() */ 3437).then(__webpack_require__.bind(__webpack_require__, 3437))).showGates(ports, context, inputs);
}


/***/ }),

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ installedCallers)
/* harmony export */ });
const installedCallers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ openOrRead)
/* harmony export */ });
/* harmony import */ var _domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7467);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6700);
/* harmony import */ var _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(962);
/* harmony import */ var _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5108);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6725);








async function openOrRead(ports) {
    const snapshot = await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readSnapshot */ .RA)(ports);
    if (snapshot.log.kind !== "absent")
        return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .withApprovers */ .nR)(ports, await (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .requireStanding */ .mq)(ports, snapshot));
    await openLog(ports, snapshot);
    return (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .yI)(ports, { isFresh: true });
}
async function openLog(ports, snapshot) {
    const problems = await openingProblems(ports, snapshot);
    if (problems.length > 0 || snapshot.policy.kind !== "read")
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f(problems);
    const { repository, develop, staging, policy } = snapshot;
    const opening = {
        actor: ports.run.actor,
        facts: {
            type: "log-opened",
            repository: { id: repository.id, name: repository.name },
            callers: _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P,
            develop,
        },
    };
    const adopted = await adoption(ports, snapshot, policy.policy);
    const { entries, state } = (0,_domain_reducer_sealed_state_js__WEBPACK_IMPORTED_MODULE_2__/* .sealTransaction */ .WC)(undefined, [opening, ...adopted], {
        time: ports.clock.now(),
        run: ports.run.reference,
        policy: policy.blob,
        sha256: ports.sha256,
    });
    const files = (0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logFiles */ .eO)({ entries, state }, [{ path: "README.md", content: logReadme(repository.name) }]);
    const ref = `refs/heads/${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.staging}`;
    const outcome = await ports.transactions.move({
        log: { expectedHead: null, ...(0,_transaction_js__WEBPACK_IMPORTED_MODULE_5__/* .logMessage */ .OG)(entries), files },
        moves: staging?.sha === develop.sha
            ? []
            : [{ ref, before: staging?.sha ?? null, after: develop.sha, force: true }],
        discard: [],
    });
    if (outcome.kind === "refused")
        throw (0,_run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .T)("refused", `${outcome.found} ${outcome.remedy}`);
}
async function adoption(ports, { develop }, { adopt }) {
    if (adopt === undefined)
        return [];
    const { version, commit } = adopt;
    const isKnown = commit === develop.sha ||
        (await ports.history.contains(develop.sha, commit).catch((error) => {
            if ((0,_domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_7__/* .isGone */ .ST)(error))
                return false;
            throw error;
        }));
    if (!isKnown)
        throw new _run_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .RefusedError */ .f([
            (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-broken", `"adopt.commit" is ${commit}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`, "Write the commit that production runs, or remove the key: the first release is then the one after the newest tag."),
        ]);
    const facts = {
        type: "release-adopted",
        version,
        commit: await ports.objects.commitOf(commit),
    };
    return [{ actor: ports.run.actor, facts }];
}
async function openingProblems(ports, snapshot) {
    const { staging, develop } = snapshot;
    const foreign = (0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignRun */ .UT)(ports, snapshot, _installed_callers_js__WEBPACK_IMPORTED_MODULE_6__/* .installedCallers */ .P);
    const isForeignStaging = staging !== undefined && !(await ports.history.contains(develop.sha, staging.sha));
    return [
        ...(0,_run_decision_context_js__WEBPACK_IMPORTED_MODULE_4__/* .setupFindings */ .SG)(snapshot).filter(({ code }) => code !== "log-absent"),
        ...(foreign === undefined ? [] : [foreign]),
        ...(isForeignStaging
            ? [(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("foreign-staging", `staging is at ${staging.sha}, which ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.base} does not contain.`)]
            : []),
    ];
}
const logReadme = (repository) => `# Release log of ${repository}

Every deployment, approval and rollback, one file each below \`entries/\`, chained by hashes. Only the console writes here;
it only appends. \`state.json\` is derived from the entries, \`releases/\` and \`RELEASE_NOTES.md\` are written from them.
The rules are in \`${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}\` on the default branch. To verify it offline, in a clone of
the console's repository: \`node dist/cli.js verify --repo PATH-OF-A-CLONE-OF-THIS-REPOSITORY\`.
`;


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
