export const id = 287;
export const ids = [287];
export const modules = {

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ failedByMigrations),
/* harmony export */   Qi: () => (/* binding */ doubtText),
/* harmony export */   cd: () => (/* binding */ expectedUp),
/* harmony export */   dP: () => (/* binding */ databaseLines),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
/* unused harmony export worstOutcome */
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9820);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);



function expectedUp({ tool: id, inTarget, leaving, changed, special, }) {
    const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(id);
    if (tool === undefined || !inTarget)
        return [];
    const cases = (tool.special ?? []).filter(({ when }) => special.includes(when)).map(({ up }) => up);
    const plain = [
        ...(leaving.count > 0 && !special.includes("leaves") ? [tool.up] : []),
        ...(changed.count > 0 && !special.includes("changes") ? [tool.edited] : []),
        ...(tool.recognised.files === undefined ? [tool.up] : []),
    ];
    return [...cases, ...plain].toSorted((one, other) => rank[one.outcome] - rank[other.outcome]);
}
const rank = {
    fails: 0,
    ignored: 1,
    changes: 2,
    "not-measured": 3,
    passes: 4,
};
const worstOutcome = ({ tools }) => tools
    .flatMap((each) => expectedUp(each).slice(0, 1))
    .toSorted((one, other) => rank[one.outcome] - rank[other.outcome])[0]?.outcome;
function databaseLines(found, direction) {
    const lines = found.tools.flatMap((each) => toolLines(each, direction));
    const hasMigrations = found.tools.some((each) => expectedUp(each).length > 0 || each.leaving.count > 0);
    return [
        ...lines,
        ...(hasMigrations ? [`- **Safe order:** ${safeOrder(found, direction)}`] : []),
        ...found.doubts.map((doubt) => `- **Not certain:** ${doubtText(doubt)}`),
        ...(found.tools.length === 0 && found.doubts.length === 0
            ? ["- No migration tool was recognised, so no change was taken for a migration."]
            : []),
    ];
}
function toolLines(found, direction) {
    const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(found.tool);
    if (tool === undefined)
        return [`- **${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(found.tool)}** is not known to this version.`];
    const { leaving, changed, returning, evidence } = found;
    const expected = expectedUp(found);
    if (expected.length === 0 && leaving.count + changed.count + returning.count === 0)
        return [];
    return [
        `- **${tool.name}** (recognised by ${evidenceText(evidence)}): ${differenceText(found)}`,
        ...(found.inTarget
            ? [
                ...expected.map((up) => `  - ${upText(tool, up, direction)}`),
                ...(tool.option === null || !needsOption(expected) ? [] : [`  - ${optionText(tool, direction)}`]),
                ...(leaving.count === 0 ? [] : [`  - ${downText(tool, direction)}`]),
            ]
            : [`  - ${direction.target} does not use it, so its deployment applies nothing.`]),
    ];
}
const needsOption = (expected) => expected.some(({ outcome }) => outcome !== "passes" && outcome !== "not-measured");
function differenceText({ leaving, changed, returning, tool }) {
    const parts = [
        ...countText(leaving, "leaves", "leave"),
        ...countText(changed, "differs", "differ"),
        ...countText(returning, "is in the older release only", "are in the older release only"),
    ];
    if (parts.length > 0)
        return `${parts.join("; ")}.`;
    return (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(tool)?.recognised.files === undefined
        ? "its schema is in the code, so there are no migrations to compare."
        : "no migration differs.";
}
function countText({ count, paths }, one, many) {
    if (count === 0)
        return [];
    const left = count > paths.length ? ` and ${count - paths.length} more` : "";
    const shown = paths.map((path) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(path, 100)).join(", ");
    return [`${count} ${count === 1 ? `migration ${one}` : `migrations ${many}`} (${shown}${left})`];
}
const upText = (tool, { outcome, text }, { target }) => outcome === "not-measured"
    ? `What ${tool.command} of ${target} does here was not measured.`
    : `**${tool.command} of ${target}** ${text} (measured with ${tool.name} ${tool.version}, ${tool.measured}).`;
const optionText = ({ option }, { target }) => option === null
    ? ""
    : `**Option:** ${option.text} ${option.place === "release"
        ? `It helps only where ${target} has it already.`
        : "It can be set in today's deploy.yml, which deploys the older release."}`;
function downText({ down, name }, { from, target }) {
    const never = down.never.length === 0 ? "" : `**Never run from ${target}:** ${down.never.join(", ")}. `;
    return down.danger === "none" || down.danger === "not-measured"
        ? `Down with ${name}: ${down.text}.`
        : `${never}Down from ${target}: ${down.text}. Only ${from} has the migration that leaves.`;
}
const skipping = "Let deploy.yml skip its migrate step, best by a variable such as `SKIP_MIGRATIONS`, which needs no commit, or set an option named here. Keep that for every deployment, to staging, too, until the recovery has brought the migrations back.";
function safeOrder(found, { from, target }) {
    const worst = worstOutcome(found);
    const canGoDown = found.tools.some(({ tool }) => {
        const danger = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(tool)?.down.danger;
        return danger !== undefined && danger !== "none" && danger !== "not-measured";
    });
    const undo = canGoDown
        ? `run down from ${from} before the approval, because its code leaves with it`
        : "change the database back by hand before the approval";
    const skip = worst === "fails" || worst === "changes" || worst === "ignored"
        ? ` 2. ${skipping} 3. Approve.`
        : " 2. Approve.";
    return `1. Make sure that ${target} works with the database as it is now; if it does not, ${undo}.${skip}`;
}
function failedByMigrations(found, direction) {
    const refusing = found.tools.flatMap((each) => {
        const tool = (0,_migration_tools_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)(each.tool);
        const up = expectedUp(each).find(({ outcome }) => outcome === "fails");
        return tool === undefined || up === undefined ? [] : [{ tool, up }];
    });
    if (refusing.length === 0)
        return [];
    return [
        "**Migrations:** this is expected where the deployment runs them, and trying again does not change it:",
        "",
        ...refusing.flatMap(({ tool, up }) => [
            `- ${upText(tool, up, direction)}`,
            ...(tool.option === null ? [] : [`- ${optionText(tool, direction)}`]),
            ...(tool.down.never.length === 0 ? [] : [`- ${downText(tool, direction)}`]),
        ]),
        `- **Way out:** look into the log of the deploy job. If it shows these words: ${skipping} Then try again.`,
        "",
    ];
}
const inMarkdown = (name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name, 100);
function evidenceText(evidence, quote = inMarkdown) {
    const path = quote(evidence.path);
    switch (evidence.kind) {
        case "dependency":
            return `${quote(evidence.name)} in ${path}`;
        case "configuration":
            return path;
        case "annotation":
            return `what stands in ${path}`;
        default:
            return evidence;
    }
}
function doubtText(doubt, quote = inMarkdown) {
    switch (doubt.kind) {
        case "names": {
            const names = (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .toolNames */ .$)(doubt.tools);
            const none = names.length === 1
                ? `${names.join("")} is not`
                : names.length === 2
                    ? `neither ${names.join(" nor ")} is`
                    : `none of ${names.join(", ")} is`;
            return `${doubt.words} (${quote(doubt.first)}), but ${none} among the dependencies: which tool runs them is not known.`;
        }
        case "unreadable":
            return `${quote(doubt.path)} could not be read, so what it asks for is not known.`;
        case "unread":
            return `${doubt.count} more ${doubt.count === 1 ? "manifest was" : "manifests were"} not read.`;
        case "more-tools":
            return `${(0,_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .toolNames */ .$)(doubt.tools).join(", ")} ${doubt.tools.length === 1 ? "was" : "were"} recognised, too, and ${doubt.tools.length === 1 ? "is" : "are"} not looked at here.`;
        case "cut-listing":
            return `GitHub listed only the first ${doubt.files} files of a release; those beyond were not looked at.`;
        default:
            return doubt;
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


/***/ })

};
