export const id = 7165;
export const ids = [7165];
export const modules = {

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withCompositeSteps),
/* harmony export */   readCompositeActions: () => (/* binding */ readCompositeActions)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5835);


const deepest = 10;
const mostActions = 100;
const mostSteps = 1_000;
const longestText = 32_768;
const longestInput = 2_048;
const unforeseen = "steps.unknown.outputs.unknown";
async function readCompositeActions(texts, read) {
    const found = new Map();
    const looked = new Set();
    let wanted = directoriesIn(texts);
    for (let depth = 0; depth < deepest && wanted.length > 0; depth += 1) {
        const now = wanted.slice(0, mostActions - looked.size);
        for (const directory of now)
            looked.add(directory);
        const files = await descriptionsOf(now, read);
        for (const [index, text] of files.entries()) {
            const action = compositeOf(text);
            if (action !== undefined)
                found.set(now[index] ?? "", action);
        }
        wanted = directoriesIn(files.filter((text) => text !== undefined)).filter((each) => !looked.has(each));
    }
    return found;
}
function directoriesIn(texts) {
    const used = texts.flatMap((text) => [...text.matchAll(/\buses["']?\s*:\s*["']?([.$]\/[^\s"',}#]*)/g)]);
    return [...new Set(used.flatMap(([, path = ""]) => directoryOf(path) ?? []))];
}
function directoryOf(uses) {
    const parts = uses
        .split("/")
        .slice(1)
        .filter((part) => part !== "" && part !== ".");
    const isInside = /^[.$]\//.test(uses) && !parts.includes("..");
    return isInside && !/\.ya?ml$/.test(uses) ? parts.join("/") : undefined;
}
async function descriptionsOf(directories, read) {
    if (directories.length === 0)
        return [];
    const places = directories.map((directory) => (directory === "" ? "" : `${directory}/`));
    const files = await read(places.flatMap((place) => [`${place}action.yml`, `${place}action.yaml`]));
    return places.map((_, index) => files[2 * index] ?? files[2 * index + 1]);
}
function compositeOf(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { logLevel: "error", maxAliasCount: 1000 });
        const { runs, inputs } = isPlain(value) ? value : {};
        if (!isPlain(runs) || runs["using"] !== "composite" || !Array.isArray(runs["steps"]))
            return undefined;
        const given = Object.entries(isPlain(inputs) ? inputs : {});
        return {
            steps: runs["steps"].filter(isPlain),
            defaults: new Map(given.map(([name, input]) => [name.toLowerCase(), isPlain(input) ? input["default"] : undefined])),
        };
    }
    catch {
        return undefined;
    }
}
function withCompositeSteps(jobs, actions) {
    if (actions.size === 0)
        return jobs;
    let left = mostSteps;
    const opened = (step, outer) => {
        const directory = typeof step["uses"] === "string" ? directoryOf(step["uses"]) : undefined;
        const action = directory === undefined ? undefined : actions.get(directory);
        if (directory === undefined || action === undefined || outer.length >= deepest)
            return [step];
        if (outer.includes(directory))
            return [step];
        const inner = action.steps.slice(0, Math.max(left, 0)).map((each) => asUsed(each, { step, action }));
        left -= inner.length;
        return [step, ...inner.flatMap((each) => opened(each, [...outer, directory]))];
    };
    return Object.fromEntries(Object.entries(jobs).map(([id, job]) => {
        const steps = isPlain(job) ? job["steps"] : undefined;
        return isPlain(job) && Array.isArray(steps)
            ? [id, { ...job, steps: numbered(steps).flatMap((step) => opened(step, [])) }]
            : [id, job];
    }));
}
const numbered = (steps) => steps.flatMap((step, index) => {
    if (!isPlain(step))
        return [];
    return [step["uses"] === undefined ? { ...step, id: step["id"] ?? String(index + 1) } : step];
});
function asUsed(inner, { step, action }) {
    const given = new Map(action.defaults);
    for (const [name, value] of Object.entries(isPlain(step["with"]) ? step["with"] : {}))
        given.set(name.toLowerCase(), value);
    const { if: own, ...rest } = inner;
    const filled = withInputs(rest, given);
    const conditions = [step["if"], own === undefined ? undefined : conditionWith(own, given)].flatMap((each) => (each === undefined ? [] : `(${withoutBraces(textOf(each))})`));
    const { name, id, uses, run } = filled;
    const shown = [name, id, uses, run].map(textOf).find((each) => each !== "") ?? "a step";
    return {
        ...filled,
        name: `${textOf(step["uses"])}: ${shown.trim().replace(/\n.*/s, "")}`,
        ...(conditions.length === 0 ? {} : { if: conditions.join(" && ") }),
        ...(isPlain(step["env"])
            ? { env: { ...step["env"], ...(isPlain(filled["env"]) ? filled["env"] : {}) } }
            : {}),
    };
}
const withoutBraces = (condition) => /^\s*\$\{\{((?:(?!\}\})[^])*)\}\}\s*$/.exec(condition)?.[1]?.trim() ?? condition;
const conditionWith = (condition, given) => withGiven(withoutBraces(textOf(condition)), given);
function withInputs(value, given) {
    if (typeof value === "string")
        return textWithInputs(value, given);
    if (Array.isArray(value))
        return value.map((each) => withInputs(each, given));
    return isPlain(value)
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withInputs(each, given)]))
        : value;
}
function textWithInputs(value, given) {
    if (value.length > longestText)
        return value;
    let [filled, rest] = ["", value];
    for (const expression of (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsOf */ .B)(value)) {
        const start = rest.indexOf(expression);
        filled += rest.slice(0, start) + withGiven(expression, given);
        rest = rest.slice(start + expression.length);
        if (filled.length > longestText)
            return value;
    }
    return filled.length + rest.length > longestText ? value : filled + rest;
}
const withGiven = (expression, given) => expression.replaceAll(/(?<![\w.-])inputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi, (_, dotted, quoted) => asExpression(given.get((dotted ?? quoted ?? "").toLowerCase())));
function asExpression(value) {
    const text = textOf(value);
    if (text.length > longestInput)
        return unforeseen;
    const parts = [];
    const pattern = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsOf */ .B)(text).reduce((rest, expression) => {
        parts.push(expression.slice(3, -2).trim());
        return rest.replace(expression, () => `\u0000${parts.length - 1}\u0001`);
    }, text);
    if (parts.length === 0)
        return literal(text);
    const escaped = pattern.replaceAll("{", "{{").replaceAll("}", "}}");
    const format = escaped.replaceAll("\u0000", "{").replaceAll("\u0001", "}");
    return `format(${[literal(format), ...parts].join(", ")})`;
}
const textOf = (value) => typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);
const literal = (text) => `'${text.replaceAll("'", "''")}'`;
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ expressionsOf)
/* harmony export */ });
function expressionsOf(text) {
    const found = [];
    let start = text.indexOf("${{");
    while (start !== -1) {
        const end = text.indexOf("}}", start);
        if (end === -1)
            break;
        found.push(text.slice(start, end + 2));
        start = text.indexOf("${{", end);
    }
    return found;
}


/***/ })

};
