export const id = 540;
export const ids = [540];
export const modules = {

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ shootConsole),
/* harmony export */   Rn: () => (/* binding */ scriptMark),
/* harmony export */   Xw: () => (/* binding */ styleMark)
/* harmony export */ });
/* harmony import */ var _adapters_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);
/* harmony import */ var _console_make_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53284);
/* harmony import */ var _console_page_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17003);
/* harmony import */ var _console_page_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67546);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19788);





const scriptMark = "<script>SCRIPT</script>";
const styleMark = "<style>STYLE</style>";
async function shootConsole(fixture) {
    const assets = await (0,_console_page_assets_js__WEBPACK_IMPORTED_MODULE_2__.readAssets)();
    const text = await fixture.observer.git.text(fixture.base, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k1);
    const reading = text === undefined ? undefined : (0,_adapters_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(text, "");
    const policy = reading?.kind === "read" ? reading.policy : undefined;
    let html = "";
    const model = await (0,_console_make_page_js__WEBPACK_IMPORTED_MODULE_1__/* .makePage */ .o)({
        repo: fixture.github.git.directory(fixture.repository),
        branch: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .branches */ .J0.log,
        base: fixture.base,
        madeAt: fixture.github.clock.now().toISOString(),
        assets,
        policyOf: () => Promise.resolve(policy),
    }, (0,_console_page_whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOutput */ .F)({ write: (piece) => (html += piece) }));
    return {
        entries: model.log?.entries ?? 0,
        html: html
            .replace(`<script>${assets.script}</script>`, () => scriptMark)
            .replace(`<style>${assets.style}</style>`, () => styleMark),
    };
}


/***/ }),

/***/ 33540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Book: () => (/* binding */ Book)
});

// EXTERNAL MODULE: ./build/rehearsal/book/console-shot.js
var console_shot = __webpack_require__(3266);
;// CONCATENATED MODULE: ./build/rehearsal/book/documents.js
async function readDocuments(fixture) {
    const { observer } = fixture;
    const conversations = await observer.openedAfter(0);
    const documents = [];
    for (const { number, title, body, user, pull_request } of conversations) {
        const kind = pull_request === undefined ? "issue" : "pull-request";
        const name = `${kind === "issue" ? "Issue" : "Pull request"} #${number}`;
        const author = user?.login ?? "ghost";
        documents.push({ key: `${number}`, kind, title: `${name} · ${title}`, author, markdown: body ?? "" });
        for (const comment of await observer.comments(number))
            documents.push({
                key: `${number}/${comment.id}`,
                kind: "comment",
                title: `Comment on ${kind === "issue" ? "issue" : "pull request"} #${number}`,
                author: comment.user.login,
                markdown: comment.body,
            });
    }
    for (const { tag_name, name, body } of await observer.releases())
        documents.push({
            key: `release ${tag_name}`,
            kind: "release",
            title: `Release page · ${name ?? tag_name}`,
            author: "github-actions[bot]",
            markdown: body ?? "",
        });
    return [...documents, ...summariesOf(fixture)];
}
function summariesOf({ github, repository }) {
    return [...github.repository(repository).runs.values()].flatMap(({ id, displayTitle, jobs }) => jobs
        .filter(({ summary, status }) => summary !== "" && status === "completed")
        .map((job) => ({
        key: `summary ${id}/${job.id}`,
        kind: "summary",
        title: `Job summary · ${displayTitle} · ${job.name}`,
        author: "github-actions[bot]",
        markdown: job.summary,
    })));
}

;// CONCATENATED MODULE: ./build/rehearsal/book/moments.js


class Book {
    moments = [];
    #step = null;
    #deeds = [];
    #seen = new Map();
    #entries = 0;
    step(name, title) {
        this.#step = { name, title };
    }
    deed(login, deed) {
        this.#deeds.push({ login, deed });
    }
    async settled(fixture) {
        const all = await readDocuments(fixture);
        const documents = all.filter(({ key, markdown }) => this.#seen.get(key) !== markdown);
        for (const { key, markdown } of documents)
            this.#seen.set(key, markdown);
        const { length } = await fixture.observer.entries();
        const shot = length > this.#entries ? await (0,console_shot/* shootConsole */.Ri)(fixture) : null;
        this.#entries = length;
        if (documents.length + this.#deeds.length === 0 && shot === null)
            return;
        this.moments.push({ step: this.#step, deeds: this.#deeds, documents, console: shot });
        [this.#step, this.#deeds] = [null, []];
    }
}


/***/ })

};
