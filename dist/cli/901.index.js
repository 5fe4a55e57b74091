export const id = 901;
export const ids = [901];
export const modules = {

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7733);
/* harmony import */ var _setup_look_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2564);
/* harmony import */ var _setup_look_checkout_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5296);
/* harmony import */ var _setup_look_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2400);
/* harmony import */ var _setup_look_github_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8755);
/* harmony import */ var _setup_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5998);
/* harmony import */ var _setup_look_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2101);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2999);
/* harmony import */ var _setup_init_package_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5923);










const usage = `Usage: release-console doctor [--repo DIR] [--offline] [--json | --sarif] [--strict]

Can a release complete in this repository, for whom, and can a rollback? Looks at the policy, the callers and CI of a
checkout; with a token (GITHUB_TOKEN, GH_TOKEN, or that of gh) also at rules, environments, switches and people on
GitHub, in at most ${_setup_look_github_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .requestBudget */ .n} requests. Changes nothing.

  --repo DIR   A directory in the checkout; the current one if not given.
  --offline    Do not ask GitHub, even with a token.
  --json       Answer as one JSON object.
  --sarif      Answer as SARIF 2.1.0, for code scanning.
  --strict     Warnings count as errors for the exit code.

Exit code: 0 no errors, 1 errors were found, 2 it could not be looked at.
`;
/** Returns the exit code. */
async function runDoctor(args, streams) {
    const reading = readArguments(args);
    if (typeof reading === "string") {
        streams.stderr.write(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(reading)}\n\n${usage}`);
        return 2;
    }
    if (reading.help) {
        streams.stdout.write(usage);
        return 0;
    }
    try {
        return await check(reading, streams);
    }
    catch (error) {
        if (!(error instanceof _setup_look_git_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckoutError */ .vd || error instanceof _setup_look_api_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupApiError */ .k7))
            throw error;
        streams.stderr.write((0,_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(`The set-up could not be looked at.\nFound: ${error.found}\nDo:    ${error.remedy}\n`));
        if (reading.json)
            streams.stdout.write(`${JSON.stringify({ ok: false, problem: error.found })}\n`);
        return 2;
    }
}
async function check(options, streams) {
    const facts = await gather(options, streams);
    const diagnosis = (0,_domain_doctor_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(facts);
    const text = options.json
        ? `${JSON.stringify((0,_setup_report_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonDiagnosis */ .Og)(diagnosis, facts))}\n`
        : options.sarif
            ? `${JSON.stringify((0,_setup_report_js__WEBPACK_IMPORTED_MODULE_6__/* .sarifDiagnosis */ .pz)(diagnosis, await (0,_setup_init_package_files_js__WEBPACK_IMPORTED_MODULE_8__/* .programVersion */ .R)()), undefined, 2)}\n`
            : (0,_setup_report_js__WEBPACK_IMPORTED_MODULE_6__/* .renderDiagnosis */ .sW)(diagnosis, facts);
    streams.stdout.write((0,_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g)(text));
    const stops = diagnosis.findings.some(({ severity }) => severity === "error" || (options.strict && severity === "warning"));
    return stops ? 1 : 0;
}
async function gather({ repo, offline }, { stderr }) {
    const { checkout, facts } = await (0,_setup_look_checkout_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readSetup */ .WJ)(repo);
    if (offline)
        return facts;
    const token = await (0,_setup_look_token_js__WEBPACK_IMPORTED_MODULE_7__/* .findToken */ .f)(process.env);
    if (token === undefined) {
        stderr.write("No token (GITHUB_TOKEN, GH_TOKEN or gh auth login): GitHub is not asked.\n");
        return facts;
    }
    if (checkout.repository === undefined)
        throw new _setup_look_git_js__WEBPACK_IMPORTED_MODULE_4__/* .CheckoutError */ .vd("The checkout has no remote origin on GitHub.", "Add it (git remote add origin URL), or use --offline.");
    const api = new _setup_look_api_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupApi */ .qj({ url: (0,_setup_look_token_js__WEBPACK_IMPORTED_MODULE_7__/* .apiUrlOf */ .p)(process.env), token, budget: _setup_look_github_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .requestBudget */ .n });
    return { ...facts, online: await (0,_setup_look_github_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .readOnline */ .k)(api, checkout.repository, facts) };
}
function readArguments(args) {
    try {
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: {
                repo: { type: "string", default: "." },
                offline: { type: "boolean", default: false },
                json: { type: "boolean", default: false },
                sarif: { type: "boolean", default: false },
                strict: { type: "boolean", default: false },
                help: { type: "boolean", short: "h", default: false },
            },
        });
        return values.json && values.sarif ? '"--json" and "--sarif" exclude each other.' : values;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}


/***/ })

};
