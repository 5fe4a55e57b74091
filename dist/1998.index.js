export const id = 1998;
export const ids = [1998];
export const modules = {

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishDeparted: () => (/* binding */ publishDeparted)
});

// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
;// CONCATENATED MODULE: ./build/domain/display/departed-status.js




function departedDisplay(cause, elsewhere) {
    const failed = (description, ...lines) => (0,pull_request_status/* displayWith */.VQ)({ status: { state: "failure", description }, lines });
    switch (cause) {
        case "closed":
            return failed("Left staging: closed", "It boards again when it is reopened and its gates pass.");
        case "merged":
            return failed("Left staging: merged bypassing the console", `What it brought to ${names/* branches */.J0.base} counts as drift: it goes to production with the next release, once a tester approves that release.`);
        case "retargeted": {
            const found = (0,reasons/* finding */.gk)("other-base", `It goes to ${elsewhere ?? "another branch"}.`);
            return failed(`Left staging: its base is no longer ${names/* branches */.J0.base} (other-base)`, ...(0,finding_markdown/* findingLines */.h)([found]));
        }
        case "draft":
        case "blocked-label":
        case "changes-requested":
        case "tainted":
        case "conflict":
        case "refused":
        case "command":
        case "stacked":
            return undefined;
        default:
            return cause;
    }
}

// EXTERNAL MODULE: ./build/actions/display/show-or-tell.js
var show_or_tell = __webpack_require__(3038);
;// CONCATENATED MODULE: ./build/actions/pull-requests/publish-departed.js



async function publishDeparted(ports, left) {
    const gone = left.flatMap(({ staged, cause, elsewhere }) => {
        const display = departedDisplay(cause, elsewhere);
        return display === undefined ? [] : [{ number: staged.number, head: staged.head, display }];
    });
    if (gone.length === 0)
        return;
    await Promise.all(gone.flatMap(({ number, head, display: { status, comment } }) => [
        (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not show how it left`, () => ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url })),
        (0,show_or_tell/* showOrTell */.Q)(ports, `#${number} does not say how it left`, async () => {
            const [id] = await ports.conversations.findOwn([{ number, marker: pull_request_status/* statusCommentMarker */.CF }]);
            return id === undefined
                ? ports.conversations.comment({ number, body: comment })
                : ports.conversations.updateComment({ id, body: comment });
        }),
    ]));
}


/***/ })

};
