import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3898:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.HttpClient), ["JSONParse"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.JSONParse), ["JSONStringify"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.JSONStringify), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.fetch), ["paginateRest"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.paginateRest), ["parse"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.parse), ["randomUUID"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.randomUUID), ["restEndpointMethods"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.restEndpointMethods) });

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Ys: () => (/* binding */ BadInputError),
/* harmony export */   bz: () => (/* binding */ inputSchemas),
/* harmony export */   zi: () => (/* binding */ parseDeployment)
/* harmony export */ });
/* unused harmony export deploymentSchema */
/* harmony import */ var _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8268);

const text = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().default("");
const token = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().min(1, { error: "must hold a token; the default is the job's own." });
const yesOrNo = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["true", "false"], { error: 'must be "true" or "false".' }).default("false");
const inputSchemas = {
    "gate-checks": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "pull-request": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^(?:[1-9]\d*)?$/, { error: "must be the number of a pull request or empty." })
            .default(""),
        "fail-on-blocked": yesOrNo,
    }),
    "promote-to-staging": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        phase: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["begin", "finish"], { error: 'must be "begin" or "finish".' }),
        deployment: text,
        result: text,
        "console-sha": text,
    }),
    "require-tester-approval": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        "gate-result": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["", "success", "failure", "cancelled", "skipped"], {
            error: "must be the result of the gate job or empty.",
        })
            .default(""),
    }),
    "deploy-production": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token: text,
        "app-token": text,
        "webhook-secret": text,
        phase: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["begin", "run", "finish", "settle"], {
            error: 'must be "begin", "run", "finish" or "settle".',
        }),
        deployment: text,
        result: text,
        command: text,
        "time-limit-minutes": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^[1-9]\d{0,3}$/, { error: "must be a whole number of minutes from 1 to 9999." })
            .default("30"),
        "working-directory": text,
        "console-sha": text,
    }),
    "append-release-notes": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        release: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^(?:v\d+\.\d+\.\d+)?$/, { error: 'must be a version such as "v1.4.0" or empty.' })
            .default(""),
    }),
    rollback: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
        token,
        "app-token": text,
        "webhook-secret": text,
        phase: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["request", "approve", "drill"], { error: 'must be "request", "approve" or "drill".' }),
        reason: text,
        release: text,
        request: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj()
            .regex(/^(?:RB-\d+)?$/, { error: 'must be a rollback such as "RB-7" or empty.' })
            .default(""),
        "gate-result": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["", "success", "failure", "cancelled", "skipped"], {
            error: "must be the result of the gate job or empty.",
        })
            .default(""),
        "console-sha": text,
    }),
    console: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({ token, page: text, log: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().default(".") }),
};
class BadInputError extends Error {
    problems;
    constructor(problems) {
        super(problems.join("\n"));
        this.problems = problems;
    }
}
function parseInputs(name, raw) {
    const result = inputSchemas[name].safeParse(raw);
    if (result.success) {
        const { phase, deployment } = result.data;
        if (deployment !== undefined && (phase === "finish" || phase === "settle"))
            parseDeployment(deployment);
        return result.data;
    }
    throw new BadInputError(result.error.issues.map((issue) => {
        const input = String(issue.path[0] ?? "");
        const found = /token|key|secret/i.test(input) ? "" : ` Found "${raw[input] ?? ""}".`;
        return `Input "${input}" ${issue.message}${found}`;
    }));
}
const deploymentSchema = _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik({
    mode: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5(["deploy", "rollback", "redeploy"]),
    release: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    "previous-sha": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    "previous-release": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    id: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj().min(1),
    "run-attempt": _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(),
    shown: _domain_values_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai().int().optional(),
});
function parseDeployment(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        throw new BadInputError([
            `Input "deployment" must be the JSON that the deciding job wrote. Found "${json.slice(0, 80)}".`,
        ]);
    }
    const result = deploymentSchema.safeParse(value);
    if (!result.success)
        throw new BadInputError(result.error.issues.map((issue) => `Input "deployment": ${issue.path.join(".")} ${issue.message}`));
    return result.data;
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   f: () => (/* binding */ RefusedError)
/* harmony export */ });
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81);

class RefusedError extends Error {
    findings;
    constructor(findings) {
        super(findings.map(_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFinding */ .Kj).join("\n\n"));
        this.findings = findings;
    }
}
const refuse = (code, found) => new RefusedError([(0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, found)]);


/***/ }),

/***/ 2688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ MissingPermissionError),
/* harmony export */   Ft: () => (/* binding */ addPermission),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   hD: () => (/* binding */ ApiError),
/* harmony export */   h_: () => (/* binding */ workflowsRemedy),
/* harmony export */   mL: () => (/* binding */ unknownToken),
/* harmony export */   xO: () => (/* binding */ isBeyondPlan)
/* harmony export */ });
/* harmony import */ var _domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7467);
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2847);


class ApiError extends _domain_values_remote_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .Hi {
    request;
    name = "ApiError";
    status;
    found;
    acceptedPermissions;
    rateLimit;
    constructor(request, answer) {
        super(`${request}: ${answer.found}${statusNote(request, answer.status)}`);
        this.request = request;
        this.status = answer.status;
        this.found = answer.found;
        this.acceptedPermissions = answer.acceptedPermissions;
        this.rateLimit = answer.rateLimit;
    }
    get said() {
        return this.message;
    }
    get isRefusal() {
        return refusals.has(this.status) && this.rateLimit === undefined && isWrite(this.request);
    }
    get isGone() {
        return this.status === 404 || this.status === 410;
    }
    get isAmbiguous() {
        return this.status === 0 || this.status >= 500;
    }
}
const refusals = new Set([403, 404, 405, 409, 410, 422]);
const isWrite = (request) => /^(?:POST|PUT|PATCH|DELETE) \/repos\//.test(request);
function statusNote(request, status) {
    if (status === 0)
        return "";
    const hides = status === 404 && isWrite(request);
    return hides ? ` (404, which GitHub also says when "${scopeOf(request)}" is missing)` : ` (${status})`;
}
class MissingPermissionError extends _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_0__/* .MisconfiguredError */ .E {
}
const unknownToken = (error) => error.status === 401
    ? new _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_0__/* .MisconfiguredError */ .E(`${error.request}: ${error.found} (401).`, 'Leave the input "token" to its default. A job\'s token ends with the job, that of a GitHub App after an hour: start the workflow again.')
    : undefined;
const workflowsRemedy = 'Configure a GitHub App with Contents and Workflows: write (input "app-client-id"): no GITHUB_TOKEN may move refs onto changed workflow files.';
const addPermission = (scope) => `Add "${scope}" to this job's permissions.`;
function missingPermission(error) {
    if (error.status !== 403 || !error.found.startsWith("Resource not accessible by integration"))
        return undefined;
    const scope = scopeOf(error.request);
    const aboutWorkflows = error.acceptedPermissions?.includes("workflows=write") === true;
    const remedy = aboutWorkflows
        ? `${addPermission(scope)} If it is there already: ${workflowsRemedy}`
        : addPermission(scope);
    return new MissingPermissionError(`${error.request}: ${error.found}.`, remedy);
}
const isBeyondPlan = (error) => error instanceof ApiError && error.status === 403 && error.found.startsWith("Upgrade to GitHub");
function refusalOf(error, remedy) {
    if (error instanceof _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_0__/* .MisconfiguredError */ .E)
        return { found: error.found, remedy: error.remedy };
    if (error instanceof ApiError && error.status >= 400 && error.status < 500)
        return { found: error.message, remedy };
    return undefined;
}
const scopesOfPaths = [
    [/\/pulls\/[^/]+\/merge$/, "contents"],
    [/\/commits\/[^/]+\/status|\/statuses\//, "statuses"],
    [/\/check-(?:runs|suites)/, "checks"],
    [/\/deployments/, "deployments"],
    [/\/actions\/|\/environments/, "actions"],
    [/\/pulls/, "pull-requests"],
    [/\/issues|\/labels/, "issues"],
];
function scopeOf(route) {
    const [method = "GET", path = ""] = route.split(" ");
    const scope = scopesOfPaths.find(([pattern]) => pattern.test(path))?.[1] ?? "contents";
    return `${scope}: ${method === "GET" ? "read" : "write"}`;
}


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createNodeFetch)
/* harmony export */ });
function createNodeFetch(options) {
    const agentOptions = { keepAlive: true, maxSockets: mostConnections, proxyEnv: options.env };
    const doors = new Map();
    const doorFor = ({ protocol }) => {
        const door = doors.get(protocol) ?? openDoor(protocol, agentOptions);
        doors.set(protocol, door);
        return door;
    };
    const { timeoutMs = 30_000, mostBytes = Infinity } = options;
    return async (url, init = {}) => {
        let target = new URL(url);
        for (let redirects = 0;; redirects += 1) {
            const answer = await send({ target, init, door: await doorFor(target), timeoutMs, mostBytes });
            const location = answer.headers.get("location");
            const follows = isRead(init.method) &&
                redirectCodes.has(answer.status) &&
                location !== null &&
                init.redirect !== "manual";
            if (!follows)
                return answer;
            if (redirects === 5)
                throw new Error(`${target.origin} redirected more than five times`);
            const next = new URL(location, target);
            if (next.origin !== target.origin)
                init = { ...init, headers: withoutAuthorization(init.headers ?? {}) };
            target = next;
        }
    };
}
const mostConnections = 60;
class NoAnswerError extends Error {
    name = "NoAnswerError";
}
const redirectCodes = new Set([301, 302, 303, 307, 308]);
const isRead = (method = "GET") => method === "GET" || method === "HEAD";
const withoutAuthorization = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
async function openDoor(protocol, options) {
    const { request, Agent } = await (protocol === "https:" ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 19)));
    return { request, agent: new Agent(options) };
}
async function send(sending) {
    const message = await exchange(sending);
    const { response } = message;
    const isPacked = response.headers["content-encoding"] === "gzip" && message.body.length > 0;
    const body = isPacked ? await unpack(message.body, sending) : message.body;
    const status = response.statusCode ?? 0;
    return {
        status,
        statusText: response.statusMessage ?? "",
        ok: status >= 200 && status < 300,
        url: sending.target.href,
        headers: answerHeaders(response),
        body,
        text: () => Promise.resolve(body.toString("utf8")),
        json: () => Promise.resolve(JSON.parse(body.toString("utf8"))),
        arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
    };
}
async function unpack(body, sending) {
    const { mostBytes } = sending;
    try {
        const zlib = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
        const limit = mostBytes === Infinity ? {} : { maxOutputLength: mostBytes };
        return await new Promise((resolve, reject) => {
            const done = (error, unpacked) => error === null ? resolve(unpacked) : reject(error);
            zlib.gunzip(body, limit, done);
        });
    }
    catch (error) {
        throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLong(sending) : error;
    }
}
const tooLong = ({ target, mostBytes }) => new Error(`${target.origin} answered with more than ${mostBytes} bytes`);
function exchange(sending) {
    const { target, init, door, timeoutMs, mostBytes } = sending;
    const payload = init.body === undefined ? undefined : Buffer.from(init.body);
    return new Promise((resolve, reject) => {
        const request = door.request(target, {
            method: init.method ?? "GET",
            agent: door.agent,
            signal: init.signal,
            headers: {
                "accept-encoding": "gzip",
                ...init.headers,
                ...(payload === undefined ? {} : { "content-length": String(payload.length) }),
            },
        });
        let timer;
        const fail = (error) => {
            clearTimeout(timer);
            reject(error);
        };
        request.once("socket", () => {
            timer = setTimeout(() => {
                request.destroy(new NoAnswerError(`${target.origin} did not answer within ${timeoutMs / 1000} s`));
            }, timeoutMs);
        });
        request.on("error", fail);
        request.on("response", (response) => {
            const chunks = [];
            let bytes = 0;
            response.on("data", (chunk) => {
                chunks.push(chunk);
                bytes += chunk.length;
                if (bytes > mostBytes)
                    response.destroy(tooLong(sending));
            });
            response.on("error", fail);
            response.on("close", () => {
                fail(new Error(`${target.origin} ended its answer too early`));
            });
            response.on("end", () => {
                clearTimeout(timer);
                resolve({ response, body: Buffer.concat(chunks) });
            });
        });
        if (init.onSent !== undefined)
            request.once("finish", init.onSent);
        request.end(payload);
    });
}
function answerHeaders(response) {
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    }
    return {
        get: (name) => headers.get(name.toLowerCase()) ?? null,
        [Symbol.iterator]: () => headers.entries(),
    };
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createTransport),
  B: () => (/* binding */ documentName)
});

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __nccwpck_require__(3257);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/internal/utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


function getAuthString(token, options) {
    if (!token && !options.auth) {
        throw new Error('Parameter token or opts.auth is required');
    }
    else if (token && options.auth) {
        throw new Error('Parameters token and opts.auth may not both be specified');
    }
    return typeof options.auth === 'string' ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
    const hc = new external_left_out_js_.HttpClient();
    return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
    const hc = new external_left_out_js_.HttpClient();
    return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
    const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
    const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
        return (0,external_left_out_js_.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
    });
    return proxyFetch;
}
function getApiBaseUrl() {
    return process.env['GITHUB_API_URL'] || 'https://api.github.com';
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
    var _a;
    const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
    if (orchId) {
        const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
        const tag = `actions_orchestration_id/${sanitizedId}`;
        if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
            return baseUserAgent;
        const ua = baseUserAgent ? `${baseUserAgent} ` : '';
        return `${ua}${tag}`;
    }
    return baseUserAgent;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? (0,external_left_out_js_.JSONStringify)(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = (0,external_left_out_js_.parse)(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return (0,external_left_out_js_.JSONParse)(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/utils.js


// octokit + plugins



const context = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
    baseUrl,
    request: {
        agent: getProxyAgent(baseUrl),
        fetch: getProxyFetch(baseUrl)
    }
};
const GitHub = Octokit.plugin(external_left_out_js_.restEndpointMethods, external_left_out_js_.paginateRest).defaults(defaults);

/**
 * Convience function to correctly format Octokit Options to pass into the constructor.
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokitOptions(token, options) {
    const opts = Object.assign({}, options || {}); // Shallow clone - don't mutate the object provided by the caller
    // Auth
    const auth = getAuthString(token, opts);
    if (auth) {
        opts.auth = auth;
    }
    // Orchestration ID
    const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
    if (userAgent) {
        opts.userAgent = userAgent;
    }
    return opts;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/github.js


const github_context = new Context();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins(getOctokitOptions(token, options));
}
//# sourceMappingURL=github.js.map
// EXTERNAL MODULE: ./build/adapters/github/http/api-errors.js
var api_errors = __nccwpck_require__(2688);
;// CONCATENATED MODULE: ./build/adapters/github/http/rate-limits.js
const unnamedSeconds = 60;
function rateLimitOf(status, answered) {
    if (status !== 403 && status !== 429)
        return undefined;
    return limitNamedBy(answered) ?? (status === 429 ? unnamed : undefined);
}
const graphqlRateLimit = (answered) => limitNamedBy(answered) ?? unnamed;
const unnamed = { kind: "secondary", seconds: unnamedSeconds, until: undefined };
function limitNamedBy({ headers, said }) {
    const now = dateOf(headers);
    const seconds = secondsIn(headers["retry-after"]);
    if (seconds !== undefined)
        return { kind: "secondary", seconds, until: new Date(now + seconds * 1000).toISOString() };
    const reset = secondsIn(headers["x-ratelimit-reset"]);
    if (String(headers["x-ratelimit-remaining"]) === "0" && reset !== undefined)
        return {
            kind: "primary",
            seconds: Math.max(1, Math.ceil(reset - now / 1000)),
            until: new Date(reset * 1000).toISOString(),
        };
    return /\brate limit|abuse detection/i.test(said) ? unnamed : undefined;
}
function secondsIn(header) {
    const seconds = header === undefined || header === "" ? Number.NaN : Number(header);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
function dateOf(headers) {
    const date = Date.parse(String(headers["date"]));
    return Number.isNaN(date) ? Date.now() : date;
}

;// CONCATENATED MODULE: ./build/adapters/github/http/transport.js




const documentName = (document) => /\b(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? "GraphQL";
function createTransport(options) {
    const { token, apiUrl, graphqlUrl, time, budget } = options;
    const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: "release-console" });
    const call = async (route, parameters) => {
        const answer = await answerOf(options.fetch, route, async (fetch) => {
            const headers = { "x-github-api-version": "2022-11-28" };
            await octokit.request(route, { ...parameters, headers, request: { fetch } });
        });
        const { status } = answer;
        const headers = Object.fromEntries(answer.headers);
        time.observe(headers["date"]);
        budget?.observe(headers);
        const data = readBody(answer);
        if (status >= 400)
            throw refusal(route, { status, headers, data });
        if (data instanceof Unreadable)
            throw new api_errors/* ApiError */.hD(route, { status: 502, found: data.problem });
        return { status, data, headers };
    };
    return {
        call,
        graphql: async (document, variables) => {
            const name = documentName(document);
            try {
                return graphqlAnswer(await call(`POST ${graphqlUrl}`, { query: document, variables }), name);
            }
            catch (error) {
                throw error instanceof api_errors/* ApiError */.hD ? new api_errors/* ApiError */.hD(name, error) : error;
            }
        },
    };
}
async function answerOf(fetch, route, send) {
    const answers = [];
    try {
        await send(async (url, init) => {
            const answer = await fetch(url, init);
            answers.push(answer);
            return withoutBody(answer);
        });
    }
    catch (error) {
        const found = (0,message_of/* messageOf */.b)(error);
        if (answers.length === 0)
            throw new api_errors/* ApiError */.hD(route, { status: 0, found: `no answer: ${found}` });
    }
    const answer = answers.at(-1);
    if (answer === undefined)
        throw new Error(`${route} was not sent.`);
    return answer;
}
const withoutBody = (answer) => ({ ...answer, status: 204, body: Buffer.alloc(0) });
class Unreadable {
    problem;
    constructor(problem) {
        this.problem = problem;
    }
}
function readBody({ body, headers }) {
    const text = body.toString("utf8");
    if (text === "")
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        const isPage = headers.get("content-type")?.includes("html") === true || text.startsWith("<");
        const title = /<title>([^<]{0,100})/i.exec(text)?.[1]?.trim();
        if (isPage)
            return new Unreadable(`a page instead of an answer${title === undefined ? "" : ` ("${title}")`}`);
        return new Unreadable(`an answer that is not JSON, of ${text.length} characters: ${JSON.stringify(text.slice(0, 60))}`);
    }
}
function refusal(route, { status, headers, data }) {
    const found = wordsOf(data);
    const accepted = headers["x-accepted-github-permissions"];
    return new api_errors/* ApiError */.hD(route, {
        status,
        found,
        acceptedPermissions: accepted === undefined ? undefined : String(accepted),
        rateLimit: rateLimitOf(status, { headers, said: found }),
    });
}
function wordsOf(data) {
    if (data instanceof Unreadable)
        return data.problem;
    const { message, errors } = (typeof data === "object" && data !== null ? data : {});
    if (typeof message !== "string")
        return "no explanation";
    return errors === undefined ? message : `${message} ${JSON.stringify(errors)}`;
}
function graphqlAnswer({ data: body, headers }, name) {
    const { data, errors } = (typeof body === "object" && body !== null ? body : {});
    const found = Array.isArray(errors) ? errors.map(graphqlError) : [];
    const said = found.map((error) => error.message).join(" ");
    if (found.some(isRateLimit))
        throw new api_errors/* ApiError */.hD(name, {
            status: 429,
            found: said,
            rateLimit: graphqlRateLimit({ headers, said }),
        });
    if (typeof data !== "object") {
        const isRefused = found.length > 0 && found.every(({ type }) => type !== undefined);
        throw new api_errors/* ApiError */.hD(name, {
            status: isRefused ? 422 : 502,
            found: said || "The answer is not one of GraphQL.",
        });
    }
    return { data: data, errors: found };
}
const isRateLimit = ({ type, message }) => type === "RATE_LIMITED" || type === "RATE_LIMIT" || /secondary rate limit/i.test(message);
function graphqlError(error) {
    const { type, message, path, extensions } = error;
    const kind = type ?? extensions?.code;
    return {
        type: typeof kind === "string" ? kind : undefined,
        message: typeof message === "string" ? message : JSON.stringify(error),
        path: Array.isArray(path) ? path : [],
    };
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ MalformedAnswerError),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   YD: () => (/* binding */ queryComplete),
/* harmony export */   lu: () => (/* binding */ accountLogin),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   qy: () => (/* binding */ ghost),
/* harmony export */   yU: () => (/* binding */ completeAnswer)
/* harmony export */ });
/* harmony import */ var _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2847);
/* harmony import */ var _api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2688);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2266);



async function queryComplete(client, { document, variables, attempts = 4, ...expected }) {
    const named = Object.entries({ ...client.repository, ...variables }).filter(([variable]) => document.includes(`$${variable}:`));
    const answer = await client.query(document, Object.fromEntries(named), { attempts });
    return completeAnswer(answer, (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .documentName */ .B)(document), expected);
}
function completeAnswer(answer, name, { shape, mayBeGone = false, mayBeWithheld = [] }) {
    const errors = answer.errors.filter((error) => !(mayBeGone && isGoneInside(error)) && !mayBeWithheld.some((field) => error.path.at(-1) === field));
    if (errors.length > 0)
        throw queryError(name, errors);
    return parseAnswer(shape, answer.data, name);
}
const isGoneInside = ({ type, path }) => type === "NOT_FOUND" && path[0] === "repository" && path.length > 1;
class MalformedAnswerError extends _api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD {
}
function parseAnswer(shape, answer, request) {
    const parsed = shape.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues
        .slice(0, 5)
        .map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new MalformedAnswerError(request, {
        status: 502,
        found: `The answer has another shape than documented: ${problems.join("; ")}`,
    });
}
function accountLogin({ __typename, login, }) {
    return (__typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login);
}
const ghost = "ghost";
const timeOf = (text) => new Date(text).toISOString();
const scopesOfFields = {
    checkSuites: "checks: read",
    checkRuns: "checks: read",
    workflowRun: "actions: read",
    status: "statuses: read",
    contexts: "statuses: read",
    pullRequests: "pull-requests: read",
    pullRequest: "pull-requests: read",
    reviews: "pull-requests: read",
    reviewThreads: "pull-requests: read",
    comments: "pull-requests: read",
    files: "pull-requests: read",
    closingIssuesReferences: "issues: read",
    issues: "issues: read",
    object: "contents: read",
    policy: "contents: read",
};
function queryError(name, errors) {
    const said = [...new Set(errors.map(({ message }) => message))].join(" ");
    const found = `${name}: ${said}`;
    if (errors.some(({ type }) => type === "FORBIDDEN")) {
        const scopes = errors.map(({ path }) => path.findLast((part) => typeof part === "string" && part in scopesOfFields));
        const lines = [
            ...new Set(scopes.map((field) => (0,_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .addPermission */ .Ft)(scopesOfFields[String(field)] ?? "contents: read"))),
        ];
        return new _api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MissingPermissionError */ .Ai(found, lines.join(" "));
    }
    const missing = errors.some(({ type, path }) => type === "NOT_FOUND" && path.join() === "repository");
    if (missing)
        return new _domain_values_misconfigured_js__WEBPACK_IMPORTED_MODULE_0__/* .MisconfiguredError */ .E(found, "Give the token access to this repository.");
    const isTooMuch = errors.some(({ type }) => type === "RESOURCE_LIMITS_EXCEEDED");
    return new _api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .hD(name, { status: isTooMuch ? 503 : 422, found: said });
}


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ morePullRequestsDocument),
/* harmony export */   Q$: () => (/* binding */ snapshotDocument),
/* harmony export */   Uj: () => (/* binding */ nextSuitesDocument),
/* harmony export */   Zl: () => (/* binding */ nextRunsDocument),
/* harmony export */   aC: () => (/* binding */ nextTagsDocument),
/* harmony export */   i3: () => (/* binding */ nextPageDocument),
/* harmony export */   oB: () => (/* binding */ pullRequestConnections),
/* harmony export */   tO: () => (/* binding */ pullRequestPages),
/* harmony export */   un: () => (/* binding */ headDocument),
/* harmony export */   z0: () => (/* binding */ textsRead)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);

const firstPage = { commits: 7, files: 100, comments: 30, suites: 10, runs: 50 };
const pullRequestPages = { usual: 10, largest: 50, small: 4 };
const pageInfo = "pageInfo { hasNextPage endCursor }";
const runFields = "databaseId name status conclusion startedAt completedAt";
const pullRequestConnections = {
    labels: { size: 100, fields: "name" },
    reviews: {
        size: 100,
        fields: "databaseId state submittedAt authorCanPushToRepository author { __typename login } commit { oid }",
        filter: "states: [APPROVED, CHANGES_REQUESTED, DISMISSED]",
    },
    reviewThreads: { size: 100, fields: "isResolved" },
    commits: {
        size: firstPage.commits,
        fields: "commit { oid messageHeadline parents(first: 2) { totalCount nodes { oid } } author { name user { login } } committer { name email user { login } } authors(first: 10) { totalCount nodes { name user { login } } } }",
    },
    files: { size: firstPage.files, fields: "path changeType" },
    comments: { size: firstPage.comments, fields: "databaseId body viewerDidAuthor" },
    closingIssuesReferences: { size: 20, fields: "number repository { nameWithOwner }" },
};
const suiteFields = `id databaseId status conclusion createdAt app { slug } workflowRun { databaseId event workflow { name } }
  checkRuns(first: ${firstPage.runs}) { nodes { ${runFields} } ${pageInfo} }`;
const ruleFiles = 'dotGithub: file(path: ".github") { oid } owners: file(path: "CODEOWNERS") { oid } docsOwners: file(path: "docs/CODEOWNERS") { oid }';
const headFields = `oid ${ruleFiles}
  policy: file(path: "${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}") { object { ... on Blob { oid text isTruncated } } }
  status { contexts { context state description createdAt creator { __typename login } } }
  checkSuites(first: ${firstPage.suites}) { nodes { ${suiteFields} } ${pageInfo} }`;
const connection = (name, { size, place }) => {
    const asked = pullRequestConnections[name];
    const isFromEnd = "filter" in asked;
    const further = place === undefined ? "" : `, ${isFromEnd ? "before" : "after"}: ${place}`;
    const page = isFromEnd ? `last: ${size}${further}, ${asked.filter}` : `first: ${size}${further}`;
    const info = isFromEnd ? "pageInfo { hasPreviousPage startCursor }" : pageInfo;
    return `${name}(${page}) { nodes { ${asked.fields} } ${info} }`;
};
const connections = Object.entries(pullRequestConnections)
    .map(([name, { size }]) => connection(name, { size }))
    .join("\n  ");
const textsRead = {
    size: 10,
    fields: "databaseId body submittedAt lastEditedAt authorCanPushToRepository author { __typename login }",
};
const newestTexts = `newestTexts: reviews(last: ${textsRead.size}, states: [APPROVED, CHANGES_REQUESTED, COMMENTED]) { nodes { ${textsRead.fields} } }`;
const pullRequestPage = `pullRequests(states: OPEN, baseRefName: $base, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
  nodes {
    number title url isDraft mergeable reviewDecision changedFiles
    author { __typename login }
    headRefOid headRefName headRepository { nameWithOwner } isCrossRepository
    head: commits(last: 1) { nodes { commit { ${headFields} } } }
    ${connections}
    ${newestTexts}
  }
  ${pageInfo}
}`;
const tagsPage = (after) => `refs(refPrefix: "refs/tags/", query: "v", first: 100${after}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } ${pageInfo} }`;
const tip = (more = "") => `target { ... on Commit { oid tree { oid } ${more} } }`;
const branch = (alias, name, more = "") => `${alias}: ref(qualifiedName: "refs/heads/${name}") { ${tip(more)} }`;
const stateFile = 'file(path: "state.json") { object { ... on Blob { oid text isTruncated } } }';
const rules = `refUpdateRule { pattern } rules(first: 100) { nodes { type parameters {
      ... on PullRequestParameters { requiredApprovingReviewCount requireCodeOwnerReview requireLastPushApproval allowedMergeMethods }
      ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy requiredStatusChecks { context } }
    } } ${pageInfo} }`;
const snapshotDocument = `query Snapshot($owner: String!, $repo: String!, $base: String!, $baseRef: String!, $stagingRef: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    id databaseId nameWithOwner isFork hasIssuesEnabled mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed
    defaultBranchRef { name }
    policy: object(expression: "HEAD:${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1}") { ... on Blob { oid text isTruncated } }
    develop: ref(qualifiedName: $baseRef) { ${tip(`${ruleFiles} parents(first: 1) { nodes { oid } }`)} ${rules} }
    staging: ref(qualifiedName: $stagingRef) { ${tip()} }
    ${branch("log", _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.log, `${stateFile} messageHeadline author { name user { login } } signature { isValid wasSignedByGitHub }`)}
    tags: ${tagsPage("")}
    ${pullRequestPage}
  }
}`;
const morePullRequestsDocument = `query MorePullRequests($owner: String!, $repo: String!, $base: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { ${pullRequestPage} }
}`;
const nextTagsDocument = `query NextTags($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) { page: ${tagsPage(", after: $after")} }
}`;
const nextPageDocument = (name) => `query NextPage($owner: String!, $repo: String!, $number: Int!, $place: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    page: ${connection(name, { size: 100, place: "$place" })}
  } }
}`;
const headDocument = `query Head($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit { ${headFields} } } }
}`;
const nextSuitesDocument = `query NextSuites($owner: String!, $repo: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    page: checkSuites(first: 50, after: $after) { nodes { ${suiteFields} } ${pageInfo} }
  } } }
}`;
const nextRunsDocument = `query NextRuns($suite: ID!, $after: String) {
  node(id: $suite) { ... on CheckSuite { page: checkRuns(first: 100, after: $after) { nodes { ${runFields} } ${pageInfo} } } }
}`;


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ askSnapshot),
/* harmony export */   T: () => (/* binding */ pageSize)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4548);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6646);


function askSnapshot(client, { size, attempts }) {
    const { base, staging } = _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0;
    const names = { base, baseRef: `refs/heads/${base}`, stagingRef: `refs/heads/${staging}` };
    const variables = { ...client.repository, ...names, size, after: null };
    const answer = client.query(_query_js__WEBPACK_IMPORTED_MODULE_1__/* .snapshotDocument */ .Q$, variables, { attempts });
    answer.catch(() => undefined);
    return { base, staging, size, answer };
}
const pageSize = (known) => known === undefined ? _query_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestPages */ .tO.usual : Math.min(_query_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestPages */ .tO.largest, known + 3);


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createPeople),
  _: () => (/* binding */ roleShown)
});

// EXTERNAL MODULE: ./build/domain/values/shapes.js
var shapes = __nccwpck_require__(8268);
// EXTERNAL MODULE: ./build/adapters/github/http/api-errors.js
var api_errors = __nccwpck_require__(2688);
// EXTERNAL MODULE: ./build/adapters/github/http/typed-queries.js
var typed_queries = __nccwpck_require__(9151);
;// CONCATENATED MODULE: ./build/adapters/github/social/pushes.js



async function pushesOf(client, change) {
    if (change.isCrossRepository)
        return { pushes: await pushesByRuns(client, change), isWhole: true };
    const { pushes, isWhole } = sinceMade(await moves(client, change));
    if (pushes.some(({ after }) => after === change.head))
        return { pushes, isWhole };
    return { pushes: [...(await firstRun(client, change)), ...pushes], isWhole };
}
const actorShape = shapes/* object */.Ik({ login: shapes/* string */.Yj() }).nullish();
const activityShape = shapes/* array */.YO(shapes/* object */.Ik({ before: shapes/* string */.Yj(), after: shapes/* string */.Yj(), activity_type: shapes/* string */.Yj(), actor: actorShape }));
const route = "GET /repos/{owner}/{repo}/activity";
const mostPages = 5;
async function moves(client, { headBranch }) {
    const found = [];
    let cursor;
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await activityPage(client, { headBranch, cursor });
        found.push(...answer.moves);
        cursor = answer.next;
        if (cursor === undefined)
            return { moves: found, isAll: true };
        if (answer.moves.some(isCreation))
            return { moves: found, isAll: false };
    }
    return { moves: found, isAll: false };
}
async function activityPage(client, { headBranch, cursor }) {
    try {
        const { data, headers } = await client.rest(route, {
            ref: `refs/heads/${headBranch}`,
            per_page: 100,
            ...(cursor === undefined ? {} : { after: cursor }),
        });
        const link = String(headers["link"] ?? "");
        const next = /<[^>]*[?&]after=([^&>]+)[^>]*>;\s*rel="next"/.exec(link)?.[1];
        return {
            moves: (0,typed_queries/* parseAnswer */.Wp)(activityShape, data, route),
            next: next === undefined ? undefined : decodeURIComponent(next),
        };
    }
    catch (error) {
        if (error instanceof api_errors/* ApiError */.hD && (error.status === 404 || error.status === 422))
            return { moves: [], next: undefined };
        throw error;
    }
}
const isCreation = ({ activity_type: type }) => type === "branch_creation";
function sinceMade({ moves: all, isAll }) {
    const pushes = [];
    for (const [index, move] of all.entries()) {
        const { after, actor, activity_type: type } = move;
        const isStart = isCreation(move) &&
            !all.slice(index + 1).some((older) => older.after === after || older.before === after);
        const isForced = all.slice(0, index).some((later) => later.activity_type === "force_push");
        if (type !== "branch_deletion")
            pushes.push({
                by: (actor?.login ?? null),
                after: after,
                ...(isStart && !isForced ? { isStart } : {}),
            });
        if (isStart)
            return { pushes, isWhole: true };
    }
    return { pushes, isWhole: isAll };
}
const runsShape = shapes/* array */.YO(shapes/* object */.Ik({
    id: shapes/* number */.ai(),
    head_sha: shapes/* string */.Yj(),
    head_branch: shapes/* string */.Yj().nullable(),
    head_repository: shapes/* object */.Ik({ full_name: shapes/* string */.Yj() }).nullish(),
    actor: actorShape,
}));
const runsRoute = "GET /repos/{owner}/{repo}/actions/runs";
const firstRun = async (client, { head, headBranch }) => firstOfEach((await pullRequestRuns(client, { head_sha: head })).filter((run) => run.head_branch === headBranch));
const pushesByRuns = async (client, { headBranch, headRepository }) => firstOfEach((await pullRequestRuns(client, { branch: headBranch })).filter((run) => headRepository === undefined || run.head_repository?.full_name === headRepository));
async function pullRequestRuns(client, filter) {
    const listed = await client.list(runsRoute, { ...filter, event: "pull_request" }, "workflow_runs");
    return (0,typed_queries/* parseAnswer */.Wp)(runsShape, listed, runsRoute);
}
function firstOfEach(runs) {
    const first = new Map();
    for (const run of runs.toSorted((one, other) => one.id - other.id))
        if (!first.has(run.head_sha))
            first.set(run.head_sha, run);
    return [...first.values()].toReversed().map(({ actor, head_sha: after }) => ({
        by: (actor?.login ?? null),
        after: after,
    }));
}

;// CONCATENATED MODULE: ./build/adapters/github/social/people.js




function createPeople({ client, app, rolesAsked, answers, }) {
    const known = new Map();
    const roleOnce = (login) => {
        const key = login.toLowerCase();
        const role = known.get(key) ?? answers.once(`role of ${key}`, () => roleOf(client, login));
        known.set(key, role);
        role.catch(() => known.delete(key));
        return role;
    };
    return {
        pushesOf: (change) => pushesOf(client, change),
        roleOf: (login) => {
            const role = roleOnce(login);
            role.then(() => rolesAsked.saw(login), () => undefined);
            return role;
        },
        prefetchRoles: () => {
            for (const login of rolesAsked.latest())
                roleOnce(login).catch(() => undefined);
        },
        pushers: () => pushers(client),
        membersOf: (team) => app === undefined
            ? Promise.resolve(undefined)
            : answers.once(`members of ${team.toLowerCase()}`, () => membersOf(app, team)),
    };
}
const roles = ["none", "read", "triage", "write", "maintain", "admin"];
const permissionShape = shapes/* object */.Ik({ permission: shapes/* string */.Yj(), role_name: shapes/* string */.Yj().optional() });
const roleOf = async (client, login) => (await roleShown(client, login)) ?? "none";
async function roleShown(client, login) {
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    try {
        const { permission, role_name: role } = (0,typed_queries/* parseAnswer */.Wp)(permissionShape, (await client.rest(route, { username: login })).data, route);
        return roles.find((each) => each === role) ?? roles.find((each) => each === permission) ?? "none";
    }
    catch (error) {
        if (error instanceof api_errors/* ApiError */.hD && error.status === 404)
            return undefined;
        throw error;
    }
}
const collaboratorsShape = shapes/* array */.YO(shapes/* object */.Ik({ login: shapes/* string */.Yj(), type: shapes/* string */.Yj().optional() }));
async function pushers(client) {
    const route = "GET /repos/{owner}/{repo}/collaborators";
    const listed = await client.list(route, { affiliation: "all", permission: "push" });
    return (0,typed_queries/* parseAnswer */.Wp)(collaboratorsShape, listed, route)
        .filter(({ type }) => type !== "Bot")
        .map(({ login }) => login);
}
async function membersOf(app, team) {
    const [org = "", slug = ""] = team.split("/");
    const route = "GET /orgs/{org}/teams/{team_slug}/members";
    try {
        const members = (0,typed_queries/* parseAnswer */.Wp)(shapes/* array */.YO(shapes/* object */.Ik({ login: shapes/* string */.Yj() })), await app.list(route, { org, team_slug: slug }), route);
        return members.map(({ login }) => login);
    }
    catch (error) {
        const isUnreadable = error instanceof api_errors/* MissingPermissionError */.Ai || (error instanceof api_errors/* ApiError */.hD && error.status === 404);
        if (isUnreadable)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 7623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nodeCrypto)
/* harmony export */ });
const nodeCrypto = () => process.getBuiltinModule("node:crypto");


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createCommands)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


const graceSeconds = 10;
function createCommands(surroundings) {
    const { env, hasTimeoutTool = isOnPath("timeout", env) } = surroundings;
    return {
        run: ({ command, workingDirectory, timeLimitSeconds, variables }) => {
            const request = {
                bash: bashArguments(command),
                cwd: workingDirectory,
                timeLimitSeconds,
                env: { ...withoutConsole(surroundings), ...variables },
            };
            return hasTimeoutTool ? runByTimeoutTool(request) : runInOwnGroup(request);
        },
    };
}
const bashArguments = (command) => [
    "--noprofile",
    "--norc",
    "-eo",
    "pipefail",
    "-c",
    command,
];
function withoutConsole({ env, secrets }) {
    const tokens = secrets.filter((secret) => secret !== "");
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        !entry[0].startsWith("INPUT_") &&
        !tokens.some((token) => entry[1]?.includes(token)));
    return Object.fromEntries(kept);
}
async function runByTimeoutTool({ bash, cwd, timeLimitSeconds, env }) {
    const { exec } = await __nccwpck_require__.e(/* import() */ 1260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    const startedAt = performance.now();
    const code = await exec("timeout", [`--kill-after=${graceSeconds}`, String(timeLimitSeconds), "bash", ...bash], { cwd, env, ignoreReturnCode: true });
    const overran = performance.now() - startedAt >= timeLimitSeconds * 1000;
    if (overran && (code === null || code === 124 || code === 137))
        return { kind: "timed-out" };
    return { kind: "exited", code: code ?? 137 };
}
async function runInOwnGroup({ bash, cwd, timeLimitSeconds, env }) {
    const { spawn } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
    return new Promise((resolve, reject) => {
        const child = spawn("bash", bash, { cwd, env, stdio: ["ignore", "inherit", "inherit"], detached: true });
        const signalGroup = (signal) => {
            try {
                if (child.pid !== undefined)
                    process.kill(-child.pid, signal);
            }
            catch {
            }
        };
        let overran = false;
        const kill = () => {
            signalGroup("SIGKILL");
        };
        let killing;
        const limit = setTimeout(() => {
            overran = true;
            signalGroup("SIGTERM");
            killing = setTimeout(kill, graceSeconds * 1000);
        }, timeLimitSeconds * 1000);
        child.on("error", reject);
        child.on("exit", (code) => {
            clearTimeout(limit);
            clearTimeout(killing);
            if (overran)
                kill();
            resolve(overran ? { kind: "timed-out" } : { kind: "exited", code: code ?? 1 });
        });
    });
}
function isOnPath(tool, env) {
    return (env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).some((directory) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tool), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var _node_crypto_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7623);

const sha256 = (text) => {
    const crypto = (0,_node_crypto_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeCrypto */ .S)();
    return typeof crypto.hash === "function"
        ? crypto.hash("sha256", text, "hex")
        : crypto.createHash("sha256").update(text, "utf8").digest("hex");
};


/***/ }),

/***/ 9223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseCommand)
/* harmony export */ });
/* harmony import */ var _rollback_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7362);
/* harmony import */ var _text_command_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1458);


function parseCommand(body) {
    const rollback = (0,_rollback_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRollbackCommand */ .X)(body);
    if (rollback !== undefined)
        return rollback.rollback === "" ? undefined : { name: rollback.kind, text: cut(rollback.rollback) };
    const found = /^\/(\w+)(?:\s+([^]*))?$/.exec((0,_text_command_text_js__WEBPACK_IMPORTED_MODULE_1__/* .commandText */ .j)(body));
    const word = found?.[1]?.toLowerCase();
    const name = commandNames.find((each) => each === word);
    return name === undefined ? undefined : { name, text: cut((found?.[2] ?? "").trim()) };
}
const commandNames = ["check", "hold", "unhold", "eject", "ship"];
const textLimit = 1000;
const cut = (text) => Array.from(text.replaceAll(/\p{Surrogate}/gu, ""))
    .slice(0, textLimit)
    .join("");


/***/ }),

/***/ 7362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseRollbackCommand)
/* harmony export */ });
/* harmony import */ var _text_command_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1458);
/* harmony import */ var _values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7944);


function parseRollbackCommand(body) {
    const [line = "", ...below] = (0,_text_command_text_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .j)(body).split(/\r?\n/);
    const [word = "", ...given] = line.trim().split(/\s+/);
    const named = /^RB-\d+$/i.test(given[0] ?? "");
    const rollback = named ? (given[0] ?? "").toUpperCase() : "";
    const rest = named ? given.slice(1) : given;
    switch (word.toLowerCase()) {
        case "/approve":
            return { kind: "approve", rollback, code: rest.length === 1 ? codeIn(rest[0]) : "" };
        case "/retry":
            return { kind: "retry", rollback, ...versionAndCode(rest) };
        case "/reject":
            return { kind: "reject", rollback, reason: [line.replace(rejected, ""), ...below].join("\n").trim() };
        default:
            return undefined;
    }
}
const rejected = /^\/reject\s*(?:RB-\d+)?/i;
const codeIn = (text = "") => (/^[0-9a-f]{7}$/i.test(text) ? text.toLowerCase() : "");
function versionAndCode(words) {
    const code = codeIn(words.at(-1));
    return { version: (0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .versionAsked */ .Fs)((code === "" ? words : words.slice(0, -1)).join(" ").toLowerCase()), code };
}


/***/ }),

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  gk: () => (/* binding */ finding),
  Ot: () => (/* binding */ reasons),
  SM: () => (/* binding */ remedyOf),
  Kj: () => (/* binding */ renderFinding)
});

;// CONCATENATED MODULE: ./build/domain/reasons/approval-reasons.js
const approvalReasons = {
    "teams-unreadable": {
        outcome: "errored",
        problem: "The members of a team cannot be read: their approvals do not count, and any request for changes may be one of theirs.",
        remedy: 'Ask an admin to set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the people themselves.',
        owner: "admin",
    },
    "awaits-approval": {
        outcome: "pending",
        problem: "Tester approval is missing.",
        remedy: "Ask a tester to try it on staging and approve it.",
        owner: "testers",
    },
    "waits-too-long": {
        outcome: "pending",
        problem: "It has waited on staging for too long and is holding up the release.",
        remedy: "Ask a tester to approve it, or to comment /eject so that the others can go; /ship releases what is already approved.",
        owner: "testers",
    },
    "not-on-staging": {
        outcome: "pending",
        problem: "It has not passed its staging health check yet.",
        remedy: "Wait for the staging deployment; if it failed, look at why. If its run was cancelled or died, comment /check.",
        owner: "author",
    },
    "staging-failed": {
        outcome: "blocked",
        problem: "The deployment to staging failed.",
        remedy: "Read the run's log and push a fix, or comment /check to deploy the same commit again.",
        owner: "author",
    },
    "unresolved-threads": {
        outcome: "blocked",
        problem: "Review threads are open.",
        remedy: "Resolve them, then ask a tester to approve; or comment /check if it is approved already.",
        owner: "author and tester",
    },
    "new-head": {
        outcome: "pending",
        problem: "The pull request has a newer commit than the one on staging.",
        remedy: "Wait for its checks; it is then tested again.",
        owner: "nobody",
    },
    "re-test": {
        outcome: "pending",
        problem: "Staging changed after it was approved.",
        remedy: "Ask a tester to look at what is on staging now and to approve again.",
        owner: "testers",
    },
    "production-failed": {
        outcome: "pending",
        problem: "The deployment of this train to production failed.",
        remedy: "Open the run that the finding names and fix the cause: push a fix, or correct what the deployment needs. Then ask a tester to approve again; the deployment is tried again.",
        owner: "author and tester",
    },
    "too-early": {
        outcome: "pending",
        problem: "The approval was given before it was on staging.",
        remedy: "Ask the tester to test it on staging and to approve again.",
        owner: "testers",
    },
    "old-commit": {
        outcome: "pending",
        problem: "The approval is for an older commit.",
        remedy: "Ask the tester to approve the current commit.",
        owner: "testers",
    },
    "not-a-tester": {
        outcome: "blocked",
        problem: "The approval is not from a tester named in the policy file.",
        remedy: "Ask a tester named in the policy file to approve.",
        owner: "testers",
    },
    author: {
        outcome: "blocked",
        problem: "Authors cannot approve their own changes.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "last-pusher": {
        outcome: "blocked",
        problem: "The person who pushed the commit cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "earlier-pusher": {
        outcome: "blocked",
        problem: "A person who pushed to the branch since it was created cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    contributor: {
        outcome: "blocked",
        problem: "A person who wrote part of the change cannot approve it.",
        remedy: "Ask another tester to approve.",
        owner: "testers",
    },
    "too-few-testers": {
        outcome: "pending",
        problem: "Not enough eligible testers: this commit cannot reach the required number of approvals.",
        remedy: "Ask a maintainer to add a tester to the policy file who neither wrote nor pushed any part of it. Another commit on top does not help: what a tester wrote or pushed stays in the branch. Work of a tester can also go into a pull request of its own.",
        owner: "maintainer",
    },
    "unknown-pusher": {
        outcome: "blocked",
        problem: "GitHub does not say who pushed a part of it, so no approver is known to be independent.",
        remedy: "Push the commits to a new branch and open a pull request from it; then it is known who pushed them.",
        owner: "author",
    },
    "unknown-author": {
        outcome: "blocked",
        problem: "GitHub links a commit to no account, so no approver is known to be independent.",
        remedy: "Ask the author of the commit to add its email address to their account (github.com/settings/emails), then to comment /check. Or rewrite the commit with an address of an account (git commit --amend --reset-author, git rebase) and push.",
        owner: "author",
    },
    "no-access": {
        outcome: "blocked",
        problem: "A person named in the policy file has no role in the repository, so what they say does not count.",
        remedy: "Ask an admin to give them at least the role triage (Settings, Collaborators and teams), or to remove them from the policy file. Where a pull request waits for it, comment /check then.",
        owner: "admin",
    },
    bot: {
        outcome: "blocked",
        problem: "Bots and machine users can neither request nor approve.",
        remedy: "Ask a person to do it.",
        owner: "a person",
    },
    "approval-withdrawn-late": {
        outcome: "blocked",
        problem: "An approval was withdrawn after the deployment to production had begun.",
        remedy: "Decide with the tester whether production should keep the change; nothing is undone by itself. If not, request a rollback: Actions, Rollback, Run workflow.",
        owner: "testers",
    },
    "gate-rejected": {
        outcome: "blocked",
        problem: "A reviewer rejected it at the gate.",
        remedy: "Ask the reviewer what has to change. A new commit opens a new gate; so does /check from a tester.",
        owner: "testers",
    },
};

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __nccwpck_require__(4548);
;// CONCATENATED MODULE: ./build/domain/reasons/staging-reasons.js

const boardingReasons = {
    "check-failed": {
        outcome: "blocked",
        problem: "A required check failed.",
        remedy: "Push a fix, or re-run the check if the change is not the cause. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-pending": {
        outcome: "pending",
        problem: "Checks are still running.",
        remedy: "Wait; the console continues by itself when they finish. If nothing happens then, comment /check.",
        owner: "nobody",
    },
    "checks-overdue": {
        outcome: "pending",
        problem: "A check is taking too long.",
        remedy: "Open the run that the finding names and restart it, or ask the owner of that service. If nothing happens when it has passed, comment /check.",
        owner: "author",
    },
    "check-missing": {
        outcome: "pending",
        problem: "A required check has not reported.",
        remedy: "Make sure that CI runs for this pull request and that the policy file names the check exactly as it is reported. If nothing happens when it has passed, comment /check.",
        owner: "workflow owner",
    },
    "no-checks": {
        outcome: "blocked",
        problem: "No check has reported.",
        get remedy() {
            return `Make CI run for pull requests to ${names/* branches */.J0.base} (see workflows/checks.yml), then re-run it. If nothing happens when it has passed, comment /check.`;
        },
        owner: "workflow owner",
    },
    "checks-need-release": {
        outcome: "pending",
        problem: "GitHub holds back this pull request's checks until a person approves them.",
        remedy: 'Open the pull request and click "Approve workflows to run", or push a commit to its branch; anyone with write access can. If nothing happens when they have passed, comment /check.',
        owner: "anyone with write access",
    },
    draft: {
        outcome: "pending",
        problem: "The pull request is a draft.",
        remedy: "Mark it as ready for review.",
        owner: "author",
    },
    "merge-conflict": {
        outcome: "blocked",
        get problem() {
            return `The pull request conflicts with ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Merge ${names/* branches */.J0.base} into the branch, or rebase it onto ${names/* branches */.J0.base}, and resolve the conflict.`;
        },
        owner: "author",
    },
    "mergeable-unknown": {
        outcome: "pending",
        problem: "GitHub has not yet worked out whether it can be merged.",
        remedy: "Wait a few minutes. If the pull request still says this then, comment /check; the scheduled run looks again, too.",
        owner: "nobody",
    },
    "train-conflict": {
        outcome: "blocked",
        problem: "The pull request conflicts with what is on staging.",
        get remedy() {
            return `Wait until the train has landed and merge ${names/* branches */.J0.base}, or agree with the author of the other pull request. If git can merge the two after all, comment /check.`;
        },
        owner: "author",
    },
    "blocked-label": {
        outcome: "blocked",
        problem: 'The label "release-console:blocked" keeps it off staging.',
        remedy: "Ask the person who set the label, then remove it.",
        owner: "the person who set the label",
    },
    "empty-diff": {
        outcome: "blocked",
        problem: "The pull request changes nothing.",
        remedy: "Push a change or close it.",
        owner: "author",
    },
    "recovery-shows-nothing": {
        outcome: "pending",
        get problem() {
            return `This recovery shows no change, because ${names/* branches */.J0.base} still holds what it brings back.`;
        },
        get remedy() {
            return `Wait, and leave this pull request open. It shows its changes once the revert has landed on ${names/* branches */.J0.base}; the rollback's issue names the step that is missing.`;
        },
        owner: "nobody",
    },
    "same-commit": {
        outcome: "blocked",
        problem: "Another open pull request has the same head commit.",
        remedy: "Close one of them.",
        owner: "author",
    },
    "other-base": {
        outcome: "blocked",
        get problem() {
            return `The base of the pull request is no longer ${names/* branches */.J0.base}.`;
        },
        get remedy() {
            return `Set its base back to ${names/* branches */.J0.base}; it then boards again.`;
        },
        owner: "author",
    },
    "unvouched-fork": {
        outcome: "blocked",
        problem: "The change comes from a fork, and nobody with write access has vouched for this commit.",
        remedy: "Ask someone with write access to read and approve this exact commit; staging then runs this code with staging's secrets.",
        owner: "anyone with write access",
    },
    contains: {
        outcome: "blocked",
        problem: "Its branch contains merge commits of staging, and with them other people's changes.",
        get remedy() {
            return `Rebase the branch onto ${names/* branches */.J0.base}; never merge staging into a branch.`;
        },
        owner: "author",
    },
    stacked: {
        outcome: "pending",
        problem: "Its branch contains another open pull request; the two board together.",
        get remedy() {
            return `Wait until the other one boards and takes this one along; or rebase the branch onto ${names/* branches */.J0.base} without it.`;
        },
        owner: "author",
    },
    "builds-on-rolled-back": {
        outcome: "blocked",
        problem: "Its branch contains changes that were rolled back; only their recovery pull request may bring them back.",
        remedy: "Push to the recovery pull request instead, or wait until it is released. If there is none yet, read in the rollback's issue and the console's summary why.",
        owner: "author",
    },
    "recovery-behind": {
        outcome: "pending",
        get problem() {
            return `This recovery is based on a revert that reached ${names/* branches */.J0.base} as a different commit; merging it as it is would bring nothing back.`;
        },
        remedy: 'Wait for the console to move its branch forward; if that conflicts, the console\'s summary says what to do. Do not press "Update branch".',
        owner: "author",
    },
    "changes-the-rules": {
        outcome: "blocked",
        problem: "It changes the policy, the workflows or the code owners.",
        remedy: "Ask a maintainer of the repository who neither opened the pull request nor wrote any of it to approve this exact commit.",
        owner: "maintainer",
    },
    "breaks-the-policy": {
        outcome: "blocked",
        problem: "It leaves errors in the policy file; the console could no longer decide anything.",
        remedy: "Correct the errors that the finding names, and push.",
        owner: "author",
    },
    "partly-read": {
        outcome: "pending",
        problem: "Not all of its checks, commits, reviews and threads have been read yet.",
        remedy: "Wait until nothing else keeps it off staging; the run that finds that reads the rest. Or comment /check to start one.",
        owner: "nobody",
    },
    "policy-unread": {
        outcome: "pending",
        problem: "The policy file that it proposes has not been checked yet.",
        remedy: "Wait for the next run, or comment /check to start one; it checks the file before the change can go to staging.",
        owner: "nobody",
    },
    "workflows-need-app": {
        outcome: "blocked",
        problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
        remedy: "Set up the GitHub App (docs/github-app.md), or ask an admin to merge it manually; it then counts as drift. Once the App is set up, comment /check.",
        owner: "admin",
    },
    "changes-requested": {
        outcome: "blocked",
        problem: "A tester requested changes.",
        remedy: "Push a new commit, or ask the tester to approve or to dismiss the review.",
        owner: "author",
    },
    "held-by-tester": {
        outcome: "blocked",
        problem: "A tester put it on hold: it stays on staging and is not released.",
        remedy: "Resolve the objection with the tester, and ask them to comment /unhold.",
        owner: "author and tester",
    },
    "ejected-by-tester": {
        outcome: "blocked",
        problem: "A tester took this commit off staging.",
        remedy: "Push a new commit, or ask a tester to comment /check so that this one boards again.",
        owner: "author",
    },
    "recovery-not-repaired": {
        outcome: "pending",
        problem: "The recovery still contains exactly what was rolled back.",
        remedy: "Push the repair to its branch. If the cause was elsewhere, ask a tester to comment /check so that it boards as it is.",
        owner: "author",
    },
    "train-closed": {
        outcome: "pending",
        problem: "Boarding is closed: testers have started to approve what is on staging.",
        remedy: "Wait; it boards the next train by itself.",
        owner: "nobody",
    },
    "landing-pending": {
        outcome: "pending",
        get problem() {
            return `What is in production has not landed on ${names/* branches */.J0.base} yet; nothing boards until then.`;
        },
        remedy: "Wait; the console lands it by itself. If GitHub refuses, this comment will say what an admin must do.",
        owner: "admin",
    },
    "train-full": {
        outcome: "pending",
        problem: 'Staging is full: it holds as many pull requests as "max-staged" allows.',
        remedy: "Wait; it boards when there is room.",
        owner: "nobody",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/command-reasons.js

const commandReasons = {
    "command-not-allowed": {
        outcome: "blocked",
        problem: "Only testers named in the policy file can use this command.",
        remedy: "Ask one of the testers that the finding names.",
        owner: "testers",
    },
    "command-unclear": {
        outcome: "blocked",
        problem: "A command counts only when the comment begins with it.",
        remedy: "Write a new comment that begins with the command, with nothing before it.",
        owner: "the person who commented",
    },
    "command-in-review": {
        outcome: "pending",
        problem: "A tester's review begins with a command, which is carried out first.",
        remedy: "Wait for the next run. If nothing happens then, ask the tester to write the command as a new comment and to edit it out of the review.",
        owner: "testers",
    },
    "own-change": {
        outcome: "blocked",
        problem: "People who have a part in a change cannot lift another tester's objection to it.",
        remedy: "Ask the tester who objected, or a tester without a part in the change, to comment /unhold.",
        owner: "testers",
    },
    "no-open-pull-request": {
        outcome: "blocked",
        get problem() {
            return `The pull request is not open, or its base is not ${names/* branches */.J0.base}.`;
        },
        remedy: "Reopen it or set its base, then comment again.",
        owner: "author",
    },
    "already-released": {
        outcome: "blocked",
        problem: "The change is already in production.",
        remedy: "Request a rollback if it does harm: Actions, Rollback, Run workflow.",
        owner: "the person who commented",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/production-reasons.js

const productionReasons = {
    "not-landable": {
        outcome: "blocked",
        get problem() {
            return `GitHub's rules would not let it land on ${names/* branches */.J0.base}.`;
        },
        remedy: "Do what the finding names; the console then continues by itself, after a change of settings with a comment /check.",
        owner: "author",
    },
    "landing-review-missing": {
        outcome: "pending",
        get problem() {
            return `${names/* branches */.J0.base} requires a review before this can land.`;
        },
        get remedy() {
            return `Ask a reviewer whose review counts for ${names/* branches */.J0.base} to approve the pull request.`;
        },
        get owner() {
            return `reviewers of ${names/* branches */.J0.base}`;
        },
    },
    "rollback-open": {
        outcome: "pending",
        problem: "A rollback is in progress; production takes no other deployment until it is done.",
        remedy: "Ask a rollback approver to approve or reject it, or the requester to withdraw it; see its issue.",
        owner: "rollback approvers",
    },
    "rollback-hold": {
        outcome: "pending",
        get problem() {
            return `A rollback is done; ${names/* branches */.J0.base} still holds what it took out.`;
        },
        remedy: "Wait for the revert to land. If it needs a person, the rollback's issue names the step and who may take it.",
        owner: "anyone with write access",
    },
    freeze: {
        outcome: "pending",
        problem: "A release freeze is in force.",
        remedy: "Wait until it ends; the next event, scheduled run or comment /check then continues. Or ask a maintainer to change the policy file.",
        owner: "maintainer",
    },
    "staging-moved": {
        outcome: "pending",
        problem: "The branch staging is not where the console put it.",
        remedy: "Wait for the next run, or comment /check to start one; it puts the branch back. Do not push to staging: only the console writes it.",
        owner: "nobody",
    },
    "budget-kept": {
        outcome: "pending",
        problem: "GitHub's limit on requests is nearly reached; what is left is kept for a rollback.",
        remedy: "Wait until the time given: the next event, scheduled run or comment /check then continues. If it happens often, find the workflow that makes so many requests.",
        owner: "nobody",
    },
    "deployment-open": {
        outcome: "pending",
        problem: "A production deployment is in progress.",
        remedy: "Wait for its result. If its run was cancelled or died, comment /check.",
        owner: "nobody",
    },
    "leaves-staging": {
        outcome: "pending",
        problem: "A pull request of the train must leave staging first.",
        remedy: "Wait for the next run, or comment /check to start one; it takes the pull request off staging and deploys the rest of the train.",
        owner: "nobody",
    },
    "environment-gated": {
        outcome: "blocked",
        problem: "The environment of production has reviewers or a wait timer: the deployment would hang while the log says that it is running.",
        get remedy() {
            return `Ask an admin to remove both from "${names/* environments */.dT.production}"; the gate belongs on "${names/* environments */.dT.productionApproval}". Where a pull request waits for it, comment /check then.`;
        },
        owner: "admin",
    },
    "environment-unprotected": {
        outcome: "errored",
        problem: "The approval environment has no required reviewers, so it is not used as a gate; approve through the other source.",
        remedy: 'Ask an admin to give the environment required reviewers and no custom rules, or remove "environment" from the sources in the policy file.',
        owner: "admin",
    },
    "nothing-staged": {
        outcome: "pending",
        problem: "Staging has nothing that production lacks.",
        remedy: "Wait until a pull request is on staging.",
        owner: "nobody",
    },
    "only-drift": {
        outcome: "pending",
        problem: "Staging holds only commits that bypassed the console, and no pull request: they cannot be approved alone.",
        remedy: "Open a pull request, however small, and ask a tester to approve it: these commits then reach production with it.",
        owner: "team",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/result-reasons.js
const resultReasons = {
    "nothing-to-record": {
        outcome: "passed",
        problem: "The deployment already has its result.",
        remedy: "Do nothing; the result in the log stands.",
        owner: "nobody",
    },
    "follow-up-refused": {
        outcome: "errored",
        problem: "GitHub refused a follow-up of a result; it is still pending.",
        remedy: "Do what the finding names, or ask an admin; the sweep tries again.",
        owner: "admin",
    },
    "event-not-delivered": {
        outcome: "errored",
        problem: "A webhook was not told of an event; the log has it.",
        remedy: "Ask an admin to check the address in the policy file, the receiver, and the secret RELEASE_CONSOLE_WEBHOOK_SECRET (docs/events.md).",
        owner: "admin",
    },
    "not-shown": {
        outcome: "errored",
        problem: "The log has recorded it, but GitHub's pages do not show it yet.",
        remedy: "Do nothing; the log counts, and a later run updates the pages.",
        owner: "nobody",
    },
    "deploy-failed": {
        outcome: "blocked",
        problem: "The deploy job failed.",
        remedy: "Read its log; it is uncertain what runs now.",
        owner: "author",
    },
    "health-check-failed": {
        outcome: "blocked",
        problem: "The deployment did not pass its health check.",
        remedy: "Look at the environment and the log of the deploy job.",
        owner: "author",
    },
    "command-failed": {
        outcome: "blocked",
        problem: "The deploy command failed.",
        remedy: "Read its output above.",
        owner: "author",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/rollback-reasons.js
const rollbackReasons = {
    "reason-required": {
        outcome: "blocked",
        problem: "A rollback needs a reason.",
        remedy: 'Run it again and fill in the input "reason": what is wrong, and since when.',
        owner: "requester",
    },
    "not-on-the-team": {
        outcome: "blocked",
        problem: "Only members of the team can request a rollback.",
        remedy: "Ask a member of the team to request it, or a maintainer to add your login to the policy file.",
        owner: "requester",
    },
    "no-target": {
        outcome: "blocked",
        problem: "There is no earlier good release to go back to.",
        remedy: "Fix forward: release a repair through the usual loop.",
        owner: "team",
    },
    "bad-target": {
        outcome: "blocked",
        problem: "Production cannot go back to that release.",
        remedy: "Choose one of the releases that the finding lists.",
        owner: "requester",
    },
    "not-an-approver": {
        outcome: "blocked",
        problem: "Only a rollback approver named in the policy file can approve a rollback.",
        remedy: "Ask one of the rollback approvers named in the issue to approve.",
        owner: "rollback approvers",
    },
    requester: {
        outcome: "blocked",
        problem: "A person who requested or joined a rollback cannot approve it.",
        remedy: "Ask another rollback approver to approve.",
        owner: "rollback approvers",
    },
    "wrong-code": {
        outcome: "blocked",
        problem: "The code does not match the current request.",
        remedy: "Read the card in the issue again and copy its line.",
        owner: "rollback approvers",
    },
    "wrong-place": {
        outcome: "blocked",
        problem: "A rollback is decided in its own issue, not on a pull request.",
        remedy: "Comment the line from the card again, in that issue.",
        owner: "rollback approvers",
    },
    "no-open-rollback": {
        outcome: "blocked",
        problem: "This rollback is not open.",
        remedy: "Request one: Actions, Rollback, Run workflow.",
        owner: "requester",
    },
    "nobody-could-approve": {
        outcome: "blocked",
        problem: "Nobody could approve a rollback.",
        remedy: "Ask a maintainer to name at least two rollback approvers in the policy file who have access to the repository and, if the environment is used, are among its reviewers. If only one is left, somebody else must make the request.",
        owner: "maintainer",
    },
    "single-approver": {
        outcome: "passed",
        problem: "Only one person can approve rollbacks, and they cannot approve their own requests.",
        remedy: "Ask a maintainer to name a second rollback approver in the policy file who has access to the repository.",
        owner: "maintainer",
    },
    "team-unread": {
        outcome: "passed",
        problem: "The approval environment's reviewer is a team, whose members the console cannot check.",
        remedy: "Ask an admin to make sure that a rollback approver named in the policy file is in the team, or to add one of them as a reviewer by name.",
        owner: "admin",
    },
    "environment-branches": {
        outcome: "blocked",
        problem: "The environment does not accept jobs from the default branch.",
        remedy: "Ask an admin to make the default branch its only deployment branch (Settings, Environments, Deployment branches and tags).",
        owner: "admin",
    },
    "approver-without-access": {
        outcome: "blocked",
        problem: "A rollback approver has no role in the repository, so their approval does not count.",
        remedy: "Ask an admin to give them at least the role triage, or to remove them from the policy file.",
        owner: "admin",
    },
    "target-gone": {
        outcome: "blocked",
        problem: "The release's commit is no longer on GitHub.",
        remedy: "Ask an admin to push it again from any clone, under its tag, or roll back to another release.",
        owner: "admin",
    },
    "target-unverified": {
        outcome: "passed",
        problem: "The release to go back to was never verified.",
        remedy: "Ask a maintainer to configure a health check for production; it verifies the next release.",
        owner: "maintainer",
    },
    "migrations-refuse": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would refuse or do nothing.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed, or set the option that docs/rollback-and-migrations.md names for the tool.",
        owner: "workflow owner",
    },
    "migrations-change-back": {
        outcome: "passed",
        problem: "The migration tool of the release to go back to would change the database back.",
        remedy: "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed. docs/rollback-and-migrations.md says what would be lost.",
        owner: "workflow owner",
    },
    "tag-moved": {
        outcome: "passed",
        problem: "A release tag is not where the console created it.",
        remedy: "Ask an admin to find out who moved the tag, to put it back and to protect tags with a ruleset. A rollback ignores the tag and deploys the commit recorded in the log.",
        owner: "admin",
    },
    "deploy-workflow": {
        outcome: "blocked",
        problem: "deploy.yml is not set up for rollbacks.",
        remedy: "Keep it as in the template deploy.yml: on the default branch, without a concurrency group.",
        owner: "workflow owner",
    },
    "nothing-to-retry": {
        outcome: "blocked",
        problem: "This rollback has no failed deployment to retry.",
        remedy: "Read the console's newest comment in the issue; it tells the rollback approvers how to continue.",
        owner: "rollback approvers",
    },
    "production-changed": {
        outcome: "blocked",
        problem: "Production changed since the request.",
        remedy: "Request a new rollback.",
        owner: "requester",
    },
    "edited-comment": {
        outcome: "blocked",
        problem: "Edited comments do not count.",
        remedy: "Write a new comment.",
        owner: "the person who commented",
    },
    "source-off": {
        outcome: "blocked",
        problem: "The policy file does not accept this way of approving.",
        remedy: "Use the way that the card names for approvers.",
        owner: "rollback approvers",
    },
    "gate-without-click": {
        outcome: "blocked",
        problem: "The gate ended without anybody's click.",
        remedy: "Comment the line of the card in the rollback's issue, or run the workflow Rollback again. An administrator looks at the environment: it must have required reviewers.",
        owner: "rollback approvers",
    },
    superseded: {
        outcome: "blocked",
        problem: "This gate is out of date; a newer one has replaced it.",
        remedy: "Decide at the newest gate; the pull request or the rollback's issue links to it.",
        owner: "the person who clicked",
    },
    "deployment-still-running": {
        outcome: "errored",
        problem: "The deployment that this rollback replaces does not stop; the rollback continues.",
        remedy: "Ask a rollback approver to stop manually what it is still doing, then to check what production runs.",
        owner: "rollback approvers",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/setup-reasons.js

const setupReasons = {
    "policy-missing": {
        outcome: "errored",
        problem: "There is no policy file on the default branch.",
        remedy: "Add .github/release-console.yml (template: workflows/release-console.yml) and ask an admin to merge it manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "policy-of-log": {
        outcome: "errored",
        problem: "The policy file cannot be read; results and rollbacks continue under the last readable policy, and everything else waits.",
        remedy: "Correct the policy file on the default branch, and ask an admin to merge the correction manually.",
        owner: "workflow owner",
    },
    "policy-broken": {
        outcome: "errored",
        problem: "The policy file has errors.",
        remedy: "Correct the lines that the finding names, and ask an admin to merge the correction manually; nothing boards until then.",
        owner: "workflow owner",
    },
    "log-unreadable": {
        outcome: "errored",
        problem: "The release log cannot be read.",
        remedy: "Run `node dist/cli.js verify --repo PATH` in a clone of the console's repository, where PATH is an up-to-date clone of yours; it names what is broken.",
        owner: "workflow owner",
    },
    "log-tampered": {
        outcome: "errored",
        problem: "Something other than the console changed the release log, so the console does not use it.",
        remedy: "Ask an admin to find out who pushed to release-log (the branch's activity names them), to put the branch back to the newest commit of the console, to verify it (docs/release-log.md) and to protect it with the ruleset.",
        owner: "admin",
    },
    "log-absent": {
        outcome: "errored",
        problem: "There is no release log yet.",
        remedy: "Run the workflow Release once (Actions, Release, Run workflow).",
        owner: "workflow owner",
    },
    "foreign-staging": {
        outcome: "errored",
        problem: "The branch staging exists and holds other work.",
        get remedy() {
            return `Ask an admin to rename or delete it; the console makes its own from ${names/* branches */.J0.base}.`;
        },
        owner: "admin",
    },
    "wrong-ref": {
        outcome: "errored",
        problem: "The run was not started by an installed caller workflow on the default branch.",
        remedy: "Run the workflow from the default branch.",
        owner: "the person who started the run",
    },
    "old-rerun": {
        outcome: "errored",
        problem: "This is a re-run of an outdated decision.",
        remedy: "Start the workflow again instead of re-running it.",
        owner: "the person who started the run",
    },
    misconfigured: {
        outcome: "errored",
        problem: "The console is not set up correctly.",
        remedy: "Do what the finding names.",
        owner: "workflow owner",
    },
    "bad-input": {
        outcome: "errored",
        problem: "Inputs of the action are wrong.",
        remedy: "Correct the inputs in the workflow that calls this action.",
        owner: "workflow owner",
    },
    fault: {
        outcome: "errored",
        problem: "The console or GitHub has a fault.",
        remedy: "Re-run this job; every run starts from the current state. If it fails again, report it with the stack in the log.",
        owner: "the person who started the run",
    },
    contention: {
        outcome: "errored",
        problem: "Every attempt to write the release log was overtaken by another run.",
        remedy: "Re-run this job.",
        owner: "the person who started the run",
    },
    "log-behind": {
        outcome: "errored",
        problem: "GitHub is still serving an outdated release log.",
        remedy: "Re-run this job in a minute; the next run also does what is due.",
        owner: "the person who started the run",
    },
    "rate-limited": {
        outcome: "errored",
        problem: "GitHub accepts no more requests from this token for a while.",
        remedy: "Wait; the next run, or the scheduled sweep, does what is due. To continue sooner, re-run this job after the time given.",
        owner: "nobody",
    },
    refused: {
        outcome: "errored",
        problem: "GitHub refused a write.",
        remedy: "Do what the finding names, or ask an admin.",
        owner: "admin",
    },
};

;// CONCATENATED MODULE: ./build/domain/reasons/reasons.js







const reasons = {
    ...boardingReasons,
    ...approvalReasons,
    ...commandReasons,
    ...productionReasons,
    ...rollbackReasons,
    ...resultReasons,
    ...setupReasons,
};
const finding = (code, found, remedy) => remedy === undefined ? { code, found } : { code, found, remedy };
const remedyOf = ({ code, remedy }) => remedy ?? reasons[code].remedy;
function renderFinding(shown) {
    const { code, found } = shown;
    return `${reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText),
/* harmony export */   r: () => (/* binding */ mentionsCommand)
/* harmony export */ });
function commandText(body) {
    const text = body.trim();
    const fenced = /^(`{3,}|~{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(text);
    if (fenced !== null)
        return (fenced[2] ?? "").trim();
    const wrapped = /^(`{1,2}|\*\*|__)([^`\n]+)\1$/.exec(text);
    return wrapped === null ? text : (wrapped[2] ?? "").trim();
}
const mentionsCommand = (body) => /^[\s>`*_]*\/(?:approve|retry|reject)\s+RB-\d+/im.test(body);


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fitMarkdown),
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const limits = {
    body: 65_000,
    releasePage: 124_000,
    description: 140,
    summary: 1024 * 1024,
};
function fitMarkdown(markdown, limit) {
    if (byteLength(markdown) <= limit)
        return markdown;
    const lines = markdown.split("\n");
    const kept = [];
    let bytes = 0;
    let open = { fence: undefined, folds: 0 };
    for (const line of lines) {
        const next = after(open, line);
        const added = byteLength(line) + 1;
        if (bytes + added + byteLength(closing(next)) + byteLength(notice(lines.length)) > limit)
            break;
        kept.push(line);
        bytes += added;
        open = next;
    }
    if (kept.length === 0)
        return cutBytes(lines[0] ?? "", limit);
    return kept.join("\n") + closing(open) + notice(lines.length - kept.length);
}
function after({ fence, folds }, line) {
    const signs = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
        const ends = signs !== undefined && signs.startsWith(fence) && line.trim() === signs;
        return { fence: ends ? undefined : fence, folds };
    }
    if (signs !== undefined)
        return { fence: signs, folds };
    return { fence, folds: folds + countOf("<details", line) - countOf("</details>", line) };
}
const closing = ({ fence, folds }) => `${fence === undefined ? "" : `\n${fence}`}${"\n\n</details>".repeat(Math.max(folds, 0))}`;
const notice = (count) => `\n\nThe rest is left out: ${count} more ${count === 1 ? "line" : "lines"}. The release log holds everything.\n`;
const countOf = (part, text) => text.split(part).length - 1;
function cutBytes(text, limit) {
    let [cut, bytes] = ["", 0];
    for (const letter of text) {
        bytes += byteLength(letter);
        if (bytes > limit)
            break;
        cut += letter;
    }
    return cut;
}
function byteLength(text) {
    let bytes = 0;
    for (const letter of text) {
        const code = letter.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 3257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MisconfiguredError)
/* harmony export */ });
class MisconfiguredError extends Error {
    found;
    remedy;
    name = "MisconfiguredError";
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ attemptBranch),
/* harmony export */   DJ: () => (/* binding */ scratchBranch),
/* harmony export */   EN: () => (/* binding */ deployWorkflowPath),
/* harmony export */   Ev: () => (/* binding */ useNames),
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   PW: () => (/* binding */ ownBranchPrefix),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   SG: () => (/* binding */ changesTheRules),
/* harmony export */   Sz: () => (/* binding */ recoveryBranch),
/* harmony export */   Vx: () => (/* binding */ usualNames),
/* harmony export */   Z9: () => (/* binding */ revertBranch),
/* harmony export */   dT: () => (/* binding */ environments),
/* harmony export */   ib: () => (/* binding */ workflowsPath),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   nO: () => (/* binding */ namesInUse),
/* harmony export */   s: () => (/* binding */ statusContext),
/* harmony export */   sF: () => (/* binding */ landingBranch),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   vD: () => (/* binding */ consoleName)
/* harmony export */ });
/* unused harmony export useBase */
/* harmony import */ var _misconfigured_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2847);

const usualNames = {
    base: "develop",
    staging: "staging",
    environments: {
        staging: "staging",
        production: "production",
        productionApproval: "production-approval",
        rollbackApproval: "rollback-approval",
    },
};
const branches = {
    get base() {
        return chosen.base;
    },
    get staging() {
        return chosen.staging;
    },
    log: "release-log",
};
let chosen = usualNames;
const namesInUse = () => chosen;
const isPlainName = (name) => /^[A-Za-z0-9][\w./-]{0,199}$/.test(name);
const isBranchName = (name) => isPlainName(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(name);
function useNames(names) {
    if (!isPlainName(names.base))
        throw new _misconfigured_js__WEBPACK_IMPORTED_MODULE_0__/* .MisconfiguredError */ .E(`The default branch is called ${JSON.stringify(names.base)}.`, "Rename it: letters, digits, dots, dashes, underscores and slashes can be part of its name, and a letter or digit comes first.");
    chosen = names;
}
const useBase = (base) => useNames({ ...chosen, base });
const ownBranchPrefix = "release-console/";
const scratchBranch = (nonce) => `${ownBranchPrefix}scratch/${nonce}`;
const attemptBranch = (attempt) => `${ownBranchPrefix}attempt/${attempt}`;
const revertBranch = (rollback) => `${ownBranchPrefix}revert/${rollback}`;
const landingBranch = (version) => `${ownBranchPrefix}land/${version}`;
const recoveryBranch = (rollback) => `${ownBranchPrefix}recovery/${rollback}`;
const policyPath = ".github/release-console.yml";
const workflowsPath = ".github/workflows";
const deployWorkflowPath = `${workflowsPath}/deploy.yml`;
const changesTheRules = (path) => path === policyPath ||
    path.startsWith(`${workflowsPath}/`) ||
    path.startsWith(".github/actions/") ||
    [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].includes(path);
const statusContext = "release-console";
const environments = {
    get staging() {
        return chosen.environments.staging;
    },
    get production() {
        return chosen.environments.production;
    },
    get productionApproval() {
        return chosen.environments.productionApproval;
    },
    get rollbackApproval() {
        return chosen.environments.rollbackApproval;
    },
};
const consoleName = "release-console";


/***/ }),

/***/ 5734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ RateLimitError)
/* harmony export */ });
class RateLimitError extends Error {
    found;
    until;
    name = "RateLimitError";
    constructor(found, until) {
        super(`${found} ${until === undefined ? "GitHub does not say until when." : `It ends at ${until}.`}`);
        this.found = found;
        this.until = until;
    }
}


/***/ }),

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ RemoteError),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
class RemoteError extends Error {
}
const isRefusal = (error) => error instanceof RemoteError && error.isRefusal;
const isGone = (error) => error instanceof RemoteError && error.isGone;


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ custom),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ coerce),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   k5: () => (/* binding */ oneOf),
/* harmony export */   re: () => (/* binding */ strictObject),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
class Shape {
    read;
    options;
    constructor(read, options = []) {
        this.read = read;
        this.options = options;
    }
    safeParse(value) {
        const issues = [];
        const data = this.read(value, [], issues);
        return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
    }
    parse(value) {
        const reading = this.safeParse(value);
        if (reading.success)
            return reading.data;
        throw new Error(reading.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
    }
    optional() {
        return new OptionalShape((value, ...at) => (value === undefined ? undefined : this.read(value, ...at)));
    }
    nullable() {
        return new Shape((value, ...at) => (value === null ? null : this.read(value, ...at)));
    }
    nullish() {
        return new OptionalShape((value, ...at) => value === null || value === undefined ? value : this.read(value, ...at));
    }
    default(preset) {
        const read = (value, ...at) => (value === undefined ? preset : this.read(value, ...at));
        return new Shape(read, this.options);
    }
    refine(holds, message = "Invalid input") {
        return new Shape(checked(this.read, (value) => (holds(value) ? undefined : message)));
    }
    transform(change) {
        return new Shape((value, path, problems) => {
            const before = problems.length;
            const found = this.read(value, path, problems);
            return problems.length === before ? change(found) : nothing;
        });
    }
    or(other) {
        return new Shape((value, path, problems) => {
            for (const each of [this, other]) {
                const reading = each.safeParse(value);
                if (reading.success)
                    return reading.data;
            }
            problems.push({ path, message: "Invalid input" });
            return nothing;
        });
    }
}
class OptionalShape extends Shape {
    mayBeLeftOut = true;
}
class StringShape extends Shape {
    min(least, words) {
        const message = words?.error ?? `Too small: expected string to have >=${least} characters`;
        return new StringShape(checked(this.read, ({ length }) => (length >= least ? undefined : message)));
    }
    regex(pattern, words) {
        const message = words?.error ?? `Invalid string: must match pattern ${String(pattern)}`;
        return new StringShape(checked(this.read, (value) => (pattern.test(value) ? undefined : message)));
    }
}
class NumberShape extends Shape {
    int() {
        const message = "Invalid input: expected int, received number";
        return new NumberShape(checked(this.read, (value) => (Number.isSafeInteger(value) ? undefined : message)));
    }
    positive() {
        const message = "Too small: expected number to be >0";
        return new NumberShape(checked(this.read, (value) => (value > 0 ? undefined : message)));
    }
}
class ObjectShape extends Shape {
    shape;
    constructor(shape, isStrict = false) {
        const fields = Object.entries(shape);
        super((value, path, problems) => {
            if (!isRecord(value))
                return wrong("object", { value, path, problems });
            const found = {};
            for (const [key, field] of fields) {
                const part = field.read(value[key], [...path, key], problems);
                if (part !== undefined || key in value)
                    found[key] = part;
            }
            if (isStrict)
                refuseOthers(value, shape, { path, problems });
            return found;
        });
        this.shape = shape;
    }
    extend(more) {
        return new ObjectShape({ ...this.shape, ...more });
    }
}
const object = (fields) => new ObjectShape(fields);
const strictObject = (fields) => new ObjectShape(fields, true);
const string = () => new StringShape(ofType("string"));
const number = () => new NumberShape(ofType("number"));
const boolean = () => new Shape(ofType("boolean"));
const unknown = () => new Shape((value) => value);
const custom = () => new Shape((value) => value);
const coerce = {
    number: () => {
        const { read } = number();
        return new NumberShape((value, ...at) => read(typeof value === "string" ? Number(value) : value, ...at));
    },
};
function array(item) {
    const { read } = item;
    return new Shape((value, path, problems) => Array.isArray(value)
        ? value.map((part, index) => read(part, [...path, index], problems))
        : wrong("array", { value, path, problems }));
}
function record(_key, item) {
    const { read } = item;
    return new Shape((value, path, problems) => {
        if (!isRecord(value))
            return wrong("record", { value, path, problems });
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, read(part, [...path, key], problems)]));
    });
}
function oneOf(options, words) {
    const list = options.map((option) => `"${option}"`).join("|");
    const message = words?.error ?? `Invalid option: expected one of ${list}`;
    const read = (value, path, problems) => {
        const found = options.find((option) => option === value);
        if (found === undefined)
            problems.push({ path, message });
        return found ?? nothing;
    };
    return new Shape(read, options);
}

const ofType = (type) => (value, path, problems) => typeof value === type && (type !== "number" || Number.isFinite(value))
    ? value
    : wrong(type, { value, path, problems });
function checked(read, check) {
    return (value, path, problems) => {
        const before = problems.length;
        const found = read(value, path, problems);
        const message = problems.length === before ? check(found) : undefined;
        if (message !== undefined)
            problems.push({ path, message });
        return found;
    };
}
function wrong(expected, { value, path, problems }) {
    problems.push({ path, message: `Invalid input: expected ${expected}, received ${typeOf(value)}` });
    return nothing;
}
function refuseOthers(value, shape, { path, problems }) {
    const others = Object.keys(value).filter((key) => !(key in shape));
    if (others.length === 0)
        return;
    const list = others.map((key) => `"${key}"`).join(", ");
    problems.push({ path, message: `Unrecognized key${others.length === 1 ? "" : "s"}: ${list}` });
}
const nothing = undefined;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function typeOf(value) {
    if (value === null)
        return "null";
    if (Number.isNaN(value))
        return "NaN";
    return Array.isArray(value) ? "array" : typeof value;
}


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isTreeSha),
/* harmony export */   EV: () => (/* binding */ isSameUser),
/* harmony export */   Fs: () => (/* binding */ versionAsked),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   P_: () => (/* binding */ includesUser),
/* harmony export */   VH: () => (/* binding */ includesName),
/* harmony export */   VJ: () => (/* binding */ versionParts),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _$: () => (/* binding */ isCommitSha),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   vi: () => (/* binding */ isTeamName),
/* harmony export */   yS: () => (/* binding */ isSameName),
/* harmony export */   zQ: () => (/* binding */ isUserLogin)
/* harmony export */ });
const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const isCommitSha = (text) => shaPattern.test(text);
const isTreeSha = (text) => shaPattern.test(text);
const isUserLogin = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10})?(?:\[bot\])?$/.test(text);
const isTeamName = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[a-z0-9_][a-z0-9_-]*$/.test(text);
const isSameUser = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesUser = (users, user) => users.some((each) => isSameUser(each, user));
const isSameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesName = (names, name) => names.some((each) => isSameName(each, name));
const shortSha = (sha) => sha.slice(0, 7);
const isVersion = (text) => /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(text);
const versionAsked = (text) => {
    const trimmed = text.trim();
    return /^[vV]?\d+\.\d+\.\d+$/.test(trimmed) ? `v${trimmed.replace(/^[vV]/, "")}` : trimmed;
};
function versionParts(version) {
    const [major = 0, minor = 0, patch = 0] = version.slice(1).split(".").map(Number);
    return { major, minor, patch };
}
function compareVersions(one, other) {
    const [a, b] = [versionParts(one), versionParts(other)];
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mC: () => (/* binding */ runAppendReleaseNotes),
  Rf: () => (/* binding */ runConsole),
  Kj: () => (/* binding */ runDeployProduction),
  oX: () => (/* binding */ runGateChecks),
  Qn: () => (/* binding */ runPromoteToStaging),
  h: () => (/* binding */ runRequireTesterApproval),
  el: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./build/actions/run/inputs.js
var inputs = __nccwpck_require__(9137);
// EXTERNAL MODULE: ./build/domain/commands/parse-command.js
var parse_command = __nccwpck_require__(9223);
;// CONCATENATED MODULE: ./build/actions/run/looks-at-once.js

function looksAtOnce({ hint, reference }, asked) {
    if (asked.action === "rollback") {
        const { phase, request, reason } = asked.inputs;
        if (phase !== "request")
            return true;
        if (hint.kind !== "dispatch")
            return false;
        return request !== "" || (reference.attempt === 1 && reason.trim() !== "");
    }
    if (hint.kind !== "comment" || !hint.isPullRequest)
        return true;
    return (0,parse_command/* parseCommand */.R)(hint.body) !== undefined && (hint.isKnown === true || hint.isOwnPullRequest === true);
}

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __nccwpck_require__(3257);
// EXTERNAL MODULE: ./build/domain/values/misconfigured.js
var misconfigured = __nccwpck_require__(2847);
// EXTERNAL MODULE: ./build/domain/values/rate-limit.js
var rate_limit = __nccwpck_require__(5734);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __nccwpck_require__(81);
// EXTERNAL MODULE: ./build/actions/run/refusal.js
var refusal = __nccwpck_require__(9926);
;// CONCATENATED MODULE: ./build/actions/run/report-failure.js






function reportFailure(runner, error) {
    if (error instanceof refusal/* RefusedError */.f) {
        for (const each of error.findings)
            runner.fail(each);
    }
    else if (error instanceof inputs/* BadInputError */.Ys) {
        runner.fail((0,reasons/* finding */.gk)("bad-input", error.problems.join("\n       ")));
    }
    else if (error instanceof misconfigured/* MisconfiguredError */.E) {
        runner.fail((0,reasons/* finding */.gk)("misconfigured", error.found, error.remedy));
    }
    else if (error instanceof rate_limit/* RateLimitError */.O) {
        runner.fail((0,reasons/* finding */.gk)("rate-limited", error.message));
    }
    else {
        runner.fail((0,reasons/* finding */.gk)("fault", (0,message_of/* messageOf */.b)(error)));
        if (error instanceof Error && error.stack !== undefined)
            runner.details("stack", error.stack);
    }
}

// EXTERNAL MODULE: ./build/domain/values/names.js
var values_names = __nccwpck_require__(4548);
// EXTERNAL MODULE: ./build/adapters/github/http/api-errors.js
var api_errors = __nccwpck_require__(2688);
;// CONCATENATED MODULE: ./build/adapters/github/http/retries.js


const retriedRead = (read, retrying) => retried({
    call: read,
    retrying,
    pauseAfterStumble: (attempt) => 250 * 2 ** attempt * (1 + Math.random() / 2),
});
const sentOnce = (write, retrying) => retried({ call: write, retrying, pauseAfterStumble: undefined });
const longestRestSeconds = 90;
const mostLostMs = 4 * 60_000;
async function retried({ call, retrying: { backoff, attempts = 4 }, pauseAfterStumble, }) {
    for (let attempt = 1;; attempt += 1) {
        await backoff.untilAllowed();
        const from = backoff.now();
        try {
            return await call();
        }
        catch (error) {
            if (!(error instanceof api_errors/* ApiError */.hD))
                throw error;
            const isLast = attempt === attempts || backoff.lost >= mostLostMs;
            const { rateLimit } = error;
            if (rateLimit !== undefined) {
                if (isLast || rateLimit.seconds > longestRestSeconds)
                    throw limited(error, rateLimit.until);
                backoff.count({ from, until: backoff.now() + rateLimit.seconds * 1000 });
                await backoff.rest(rateLimit);
            }
            else {
                const pause = error.isAmbiguous && !isLast ? pauseAfterStumble?.(attempt) : undefined;
                backoff.count({ from, until: backoff.now() + (pause ?? 0) });
                if (pause === undefined)
                    throw error;
                await backoff.pause(pause);
            }
        }
    }
}
const limited = (error, until) => new rate_limit/* RateLimitError */.O(`${error.request}: ${error.found} (${error.status}).`, until);

// EXTERNAL MODULE: ./build/adapters/github/http/transport.js + 17 modules
var http_transport = __nccwpck_require__(2266);
;// CONCATENATED MODULE: ./build/adapters/github/http/client.js



function createClient(options) {
    const { repository, backoff } = options;
    const transport = (0,http_transport/* createTransport */.o)(options);
    const rest = async (route, parameters = {}, { repeatable } = { repeatable: false }) => {
        const attempt = () => transport.call(route, { ...(route.includes("{owner}") ? repository : {}), ...parameters });
        try {
            return await (repeatable || route.startsWith("GET ")
                ? retriedRead(attempt, { backoff })
                : sentOnce(attempt, { backoff }));
        }
        catch (error) {
            throw explained(error);
        }
    };
    const query = async (document, variables, { attempts } = { attempts: 4 }) => {
        const attempt = async () => unlessTransient(await transport.graphql(document, variables), (0,http_transport/* documentName */.B)(document));
        try {
            return await retriedRead(attempt, { backoff, attempts });
        }
        catch (error) {
            throw explained(error);
        }
    };
    const repositoryId = rememberedOnce(() => askRepositoryId(query, repository));
    return {
        repository,
        query,
        mutate: async (document, variables) => {
            try {
                return await sentOnce(() => transport.graphql(document, variables), { backoff });
            }
            catch (error) {
                throw explained(error);
            }
        },
        rest,
        list: (route, parameters, key) => listAll(rest, { route, parameters: parameters ?? {}, key }),
        repositoryId: repositoryId.get,
        rememberRepositoryId: repositoryId.set,
    };
}
const explained = (error) => error instanceof api_errors/* ApiError */.hD ? ((0,api_errors/* missingPermission */.Up)(error) ?? (0,api_errors/* unknownToken */.mL)(error) ?? error) : error;
function unlessTransient(answer, name) {
    const stumble = answer.errors.find(({ type }) => type === undefined);
    if (stumble === undefined)
        return answer;
    throw new api_errors/* ApiError */.hD(name, { status: 502, found: stumble.message });
}
async function listAll(rest, { route, parameters, key, }) {
    const items = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await rest(route, { per_page: 100, ...parameters, page });
        const found = key === undefined ? data : data?.[key];
        if (!Array.isArray(found))
            throw new api_errors/* ApiError */.hD(route, { status: 502, found: "The answer is not a list." });
        items.push(...found);
        if (!String(headers["link"] ?? "").includes('rel="next"'))
            return items;
    }
}
async function askRepositoryId(query, { owner, repo }) {
    const { data, errors } = await query("query RepositoryId($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }", { owner, repo });
    const id = data?.["repository"]?.id;
    if (typeof id !== "string")
        throw new api_errors/* ApiError */.hD("RepositoryId", { status: 404, found: errors[0]?.message ?? "No such repository." });
    return id;
}
function rememberedOnce(ask) {
    let answer;
    return {
        get: () => {
            answer ??= ask().catch((error) => {
                answer = undefined;
                throw error;
            });
            return answer;
        },
        set: (id) => {
            answer = Promise.resolve(id);
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/github/http/node-fetch.js
var node_fetch = __nccwpck_require__(8889);
;// CONCATENATED MODULE: ./build/adapters/github/http/observed-budget.js
const kinds = { core: "rest", graphql: "points" };
function createObservedBudget() {
    const seen = new Map();
    return {
        left: () => Object.fromEntries(seen),
        observe: (headers) => {
            const kind = kinds[String(headers["x-ratelimit-resource"])];
            const [limit, remaining, reset] = ["limit", "remaining", "reset"].map((name) => Number(headers[`x-ratelimit-${name}`] ?? Number.NaN));
            if (kind === undefined || !isCount(limit) || !isCount(remaining) || !isCount(reset))
                return;
            const before = seen.get(kind);
            const resetsAt = new Date(reset * 1000).toISOString();
            const isOlder = before?.resetsAt === resetsAt && before.remaining < remaining;
            if (!isOlder)
                seen.set(kind, { limit, remaining, resetsAt });
        },
    };
}
const isCount = (value) => value !== undefined && Number.isInteger(value) && value >= 0 && value < 1e11;

;// CONCATENATED MODULE: ./build/adapters/github/http/server-clock.js
function createObservedTime() {
    let newest = Number.NEGATIVE_INFINITY;
    return {
        now: () => {
            if (!Number.isFinite(newest))
                throw new Error("GitHub's time is asked for before GitHub was asked anything.");
            return new Date(newest).toISOString();
        },
        observe: (date) => {
            const time = typeof date === "string" ? Date.parse(date) : Number.NaN;
            if (time > newest)
                newest = time;
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/github/social/people.js + 1 modules
var social_people = __nccwpck_require__(4641);
;// CONCATENATED MODULE: ./build/adapters/github/http/backoff.js
function createBackoff({ sleep, now = () => performance.now(), }) {
    let [lost, countedUntil] = [0, Number.NEGATIVE_INFINITY];
    let rest;
    const untilAllowed = async () => {
        if (rest === undefined)
            return;
        await rest.over;
        await untilAllowed();
    };
    return {
        untilAllowed,
        rest: async ({ seconds }) => {
            const milliseconds = seconds * 1000 + Math.random() * 1000;
            const until = now() + milliseconds;
            if (rest === undefined || rest.until + 1000 < until) {
                const mine = { until, over: sleep(milliseconds) };
                rest = mine;
                await mine.over;
                if (rest === mine)
                    rest = undefined;
            }
            else {
                await rest.over;
            }
        },
        pause: sleep,
        count: ({ from, until }) => {
            lost += Math.max(0, until - Math.max(from, countedUntil));
            countedUntil = Math.max(countedUntil, until);
        },
        get lost() {
            return lost;
        },
        now,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_left_out_js_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/domain/text/markdown-limits.js
var markdown_limits = __nccwpck_require__(189);
;// CONCATENATED MODULE: ./build/adapters/runner/actions-runner.js




function createActionsRunner(env) {
    let written = 0;
    return {
        setOutput: (name, value) => {
            setOutput(name, value);
        },
        notice: (finding) => {
            notice((0,reasons/* renderFinding */.Kj)(finding), { title: finding.code });
        },
        fail: (finding) => {
            error((0,reasons/* renderFinding */.Kj)(finding), { title: finding.code });
            process.exitCode = ExitCode.Failure;
        },
        info: (text) => {
            info(withoutCommands(text));
        },
        details: (title, text) => {
            startGroup(title);
            info(withoutCommands(text));
            endGroup();
        },
        summary: (markdown) => {
            const file = env["GITHUB_STEP_SUMMARY"];
            if (file === undefined)
                return Promise.resolve();
            const fitting = (0,markdown_limits/* fitMarkdown */.D)(markdown, markdown_limits/* limits */.F.summary - written);
            written += Buffer.byteLength(fitting);
            (0,external_node_fs_.appendFileSync)(file, fitting);
            return Promise.resolve();
        },
    };
}
const withoutCommands = (text) => text.replaceAll("##[", "## [").replaceAll(/^(\s*):(?=:)/gm, "$1: ");

;// CONCATENATED MODULE: ./build/adapters/runner/job-answers.js
const longestMs = 60_000;
function createJobAnswers(file, now) {
    const asked = new Map();
    const isYoung = ({ at }) => now() - at <= longestMs && now() >= at;
    const remembered = () => file.read() ?? {};
    const askAndKeep = async (question, ask) => {
        const at = now();
        const answer = await ask();
        file.write({ ...remembered(), [question]: { at, answer } });
        return answer;
    };
    return {
        once: async (question, ask) => {
            const before = asked.get(question);
            if (before !== undefined)
                return (await before);
            const known = Object.hasOwn(remembered(), question) ? remembered()[question] : undefined;
            if (known !== undefined && isYoung(known))
                return known.answer;
            const answer = askAndKeep(question, ask);
            asked.set(question, answer);
            answer.catch(() => asked.delete(question));
            return (await answer);
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/adapters/node-crypto.js
var node_crypto = __nccwpck_require__(7623);
;// CONCATENATED MODULE: ./build/adapters/runner/sealed-file.js



function createSealedFile(env, { token, name }) {
    const directory = env["RUNNER_TEMP"] ?? "";
    if (directory === "")
        return nowhere;
    const file = (0,external_node_path_.join)(directory, name);
    const job = [env["GITHUB_RUN_ID"], env["GITHUB_RUN_ATTEMPT"], env["GITHUB_JOB"], env["GITHUB_REPOSITORY"]];
    const seal = (text) => (0,node_crypto/* nodeCrypto */.S)()
        .createHmac("sha256", token)
        .update(`${name} ${job.join(" ")}\n${text}`)
        .digest("hex");
    return {
        exists: () => (0,external_node_fs_.existsSync)(file),
        read: () => unsealed(file, seal),
        write: (value) => {
            const text = JSON.stringify(value);
            writeWhole(file, `${seal(text)}\n${text}`);
        },
        remove: () => {
            (0,external_node_fs_.rmSync)(file, { force: true });
        },
    };
}
const nowhere = {
    exists: () => false,
    read: () => undefined,
    write: () => undefined,
    remove: () => undefined,
};
function unsealed(file, seal) {
    try {
        const content = (0,external_node_fs_.readFileSync)(file, "utf8");
        const end = content.indexOf("\n");
        const text = content.slice(end + 1);
        const [given, own] = [Buffer.from(content.slice(0, Math.max(end, 0))), Buffer.from(seal(text))];
        const isSealed = given.length === own.length && (0,node_crypto/* nodeCrypto */.S)().timingSafeEqual(given, own);
        return isSealed ? JSON.parse(text) : undefined;
    }
    catch {
        return undefined;
    }
}
function writeWhole(file, content) {
    const part = `${file}.${process.pid}`;
    try {
        (0,external_node_fs_.writeFileSync)(part, content, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(part, file);
    }
    catch {
        (0,external_node_fs_.rmSync)(part, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/adapters/runner/job-snapshot.js
const job_snapshot_longestMs = 20_000;
function createJobSnapshot(file, { now, time }) {
    let [latestReadAt, isSpoilt, writes] = [undefined, false, 0];
    const forget = () => {
        writes += 1;
        file.remove();
    };
    return {
        exists: () => !isSpoilt && file.exists(),
        recall: () => {
            const kept = isSpoilt ? undefined : file.read();
            if (kept === undefined || now() - kept.readAt > job_snapshot_longestMs || now() < kept.readAt)
                return undefined;
            latestReadAt = kept.readAt;
            time.observe(new Date(Date.parse(kept.time) + now() - kept.keptAt).toISOString());
            return kept.snapshot;
        },
        begin: () => {
            const [readAt, before] = [now(), writes];
            return { readAt, isCurrent: () => writes === before };
        },
        keep: (snapshot, readAt) => {
            if (readAt !== undefined)
                [latestReadAt, isSpoilt] = [readAt, false];
            if (isSpoilt || latestReadAt === undefined)
                return;
            file.write({ readAt: latestReadAt, keptAt: now(), time: time.now(), snapshot });
        },
        forget,
        spoil: () => {
            isSpoilt = true;
            forget();
        },
    };
}

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/adapters/runner/job-memory.js



function createJobMemory(env) {
    const log = rememberedNumber(env, "RELEASE_CONSOLE_LOG_ENTRY");
    return {
        logPosition: {
            latest: () => log.latest() ?? 0,
            saw: (sequence) => {
                if (sequence > (log.latest() ?? 0))
                    log.saw(sequence);
            },
        },
        openPullRequests: rememberedNumber(env, "RELEASE_CONSOLE_OPEN_PULL_REQUESTS"),
        names: rememberedNames(env, "RELEASE_CONSOLE_NAMES"),
        rolesAsked: rememberedLogins(env, "RELEASE_CONSOLE_ROLES_ASKED"),
    };
}
function rememberedNames(env, variable) {
    let latest = env[variable] ?? "";
    return {
        latest: () => {
            const [base, staging, ...places] = latest.split(" ");
            const [one, production, productionApproval, rollbackApproval, more] = places;
            if (![base, staging, one, production, productionApproval, rollbackApproval].every(isKnown) ||
                more !== undefined)
                return undefined;
            return {
                ...{ base: base ?? "", staging: staging ?? "" },
                environments: {
                    staging: one ?? "",
                    production: production ?? "",
                    productionApproval: productionApproval ?? "",
                    rollbackApproval: rollbackApproval ?? "",
                },
            };
        },
        saw: ({ base, staging, environments: places }) => {
            const { staging: one, production, productionApproval, rollbackApproval } = places;
            const text = [base, staging, one, production, productionApproval, rollbackApproval].join(" ");
            if (text === latest)
                return;
            latest = text;
            if (env["GITHUB_ENV"] !== undefined)
                exportVariable(variable, text);
        },
    };
}
const isKnown = (name) => name !== undefined && (0,values_names/* isPlainName */.sh)(name);
function rememberedLogins(env, variable) {
    const latest = new Set((env[variable] ?? "").split(" ").filter(values/* isUserLogin */.zQ));
    return {
        latest: () => [...latest],
        saw: (login) => {
            if (latest.has(login))
                return;
            latest.add(login);
            if (env["GITHUB_ENV"] !== undefined)
                exportVariable(variable, [...latest].join(" "));
        },
    };
}
function rememberedNumber(env, variable) {
    const given = env[variable] ?? "";
    let latest = /^\d{1,9}$/.test(given) ? Number(given) : undefined;
    return {
        latest: () => latest,
        saw: (value) => {
            if (value === latest)
                return;
            latest = value;
            if (env["GITHUB_ENV"] !== undefined)
                exportVariable(variable, value);
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/runner/meter.js

const variables = { requests: "RELEASE_CONSOLE_REQUESTS", since: "RELEASE_CONSOLE_SINCE" };
function createMeter(env) {
    const given = (name) => (/^\d{1,15}$/.test(env[name] ?? "") ? Number(env[name]) : 0);
    const since = given(variables.since) || Math.round(performance.timeOrigin);
    let requests = given(variables.requests);
    return {
        count: () => {
            requests += 1;
        },
        read: () => {
            if (env["GITHUB_ENV"] !== undefined) {
                exportVariable(variables.requests, requests);
                exportVariable(variables.since, since);
            }
            return { requests, seconds: Math.ceil((Date.now() - since) / 1000) };
        },
    };
}

// EXTERNAL MODULE: ./build/domain/values/shapes.js
var shapes = __nccwpck_require__(8268);
;// CONCATENATED MODULE: ./build/adapters/runner/read-run.js





function readRun(env) {
    const run = parsed(environmentShape, env, "The environment");
    const [workflowPath, workflowRef] = splitWorkflowRef(run.GITHUB_WORKFLOW_REF, run.GITHUB_REPOSITORY);
    const event = readEvent(run.GITHUB_EVENT_PATH);
    return {
        reference: {
            id: run.GITHUB_RUN_ID,
            attempt: run.GITHUB_RUN_ATTEMPT,
            url: `${run.GITHUB_SERVER_URL}/${run.GITHUB_REPOSITORY}/actions/runs/${run.GITHUB_RUN_ID}`,
        },
        repository: run.GITHUB_REPOSITORY,
        ref: run.GITHUB_REF,
        workflowPath,
        workflowRef,
        actor: run.GITHUB_ACTOR,
        actorIsBot: isBot({ login: run.GITHUB_ACTOR, type: senderType(event, run.GITHUB_ACTOR) }),
        hint: eventHint(run.GITHUB_EVENT_NAME, event),
    };
}
function readRepositoryHints(env) {
    const path = env["GITHUB_EVENT_PATH"];
    const { data } = repositoryShape.safeParse(path === undefined ? undefined : readEvent(path));
    const { full_name: name, node_id: nodeId, default_branch: defaultBranch } = data?.repository ?? {};
    return name === env["GITHUB_REPOSITORY"]
        ? { nodeId, defaultBranch }
        : { nodeId: undefined, defaultBranch: undefined };
}
const repositoryShape = shapes/* object */.Ik({
    repository: shapes/* object */.Ik({
        full_name: shapes/* string */.Yj(),
        node_id: shapes/* string */.Yj().optional(),
        default_branch: shapes/* string */.Yj().optional(),
    }),
});
const count = shapes/* coerce */.au.number().int().positive();
const read_run_text = shapes/* string */.Yj().min(1);
const environmentShape = shapes/* object */.Ik({
    GITHUB_RUN_ID: count,
    GITHUB_RUN_ATTEMPT: count,
    GITHUB_REPOSITORY: shapes/* string */.Yj().regex(/^[^/]+\/[^/]+$/),
    GITHUB_SERVER_URL: shapes/* string */.Yj().default("https://github.com"),
    GITHUB_REF: read_run_text,
    GITHUB_WORKFLOW_REF: read_run_text,
    GITHUB_ACTOR: read_run_text,
    GITHUB_EVENT_NAME: read_run_text,
    GITHUB_EVENT_PATH: read_run_text,
});
function parsed(shape, value, what) {
    const result = shape.safeParse(value);
    if (result.success)
        return result.data;
    const problems = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new misconfigured/* MisconfiguredError */.E(`${what} is not that of a GitHub Actions job: ${problems}.`, "Run this action in a workflow on GitHub Actions.");
}
function splitWorkflowRef(workflowRef, repository) {
    const at = workflowRef.indexOf("@");
    const path = workflowRef.slice(0, at);
    return [
        path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
        workflowRef.slice(at + 1),
    ];
}
function readEvent(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        throw new misconfigured/* MisconfiguredError */.E(`The event file "${path}" cannot be read: ${(0,message_of/* messageOf */.b)(error)}.`, "Run this action in a workflow on GitHub Actions.");
    }
}
const account = shapes/* object */.Ik({ login: read_run_text, type: shapes/* string */.Yj().optional() });
const author = account.nullable().transform((found) => found ?? { login: "ghost", type: undefined });
const isBot = ({ login, type }) => type === "Bot" || login.endsWith("[bot]");
function senderType(event, actor) {
    const { data } = shapes/* object */.Ik({ sender: account }).safeParse(event);
    return data?.sender.login === actor ? data.sender.type : undefined;
}
const read_run_shapes = {
    workflowRun: shapes/* object */.Ik({ workflow_run: shapes/* object */.Ik({ head_sha: shapes/* string */.Yj(), event: shapes/* string */.Yj() }) }),
    dispatch: shapes/* object */.Ik({ inputs: shapes/* record */.g1(shapes/* string */.Yj(), shapes/* unknown */.L5()).nullish() }),
    comment: shapes/* object */.Ik({
        action: shapes/* string */.Yj(),
        issue: shapes/* object */.Ik({ number: shapes/* number */.ai().int(), pull_request: shapes/* unknown */.L5().optional(), user: author }),
        comment: shapes/* object */.Ik({
            id: shapes/* number */.ai().int(),
            body: shapes/* string */.Yj().nullable(),
            created_at: shapes/* string */.Yj(),
            updated_at: shapes/* string */.Yj(),
            author_association: shapes/* string */.Yj().optional(),
            user: author,
        }),
    }),
    issue: shapes/* object */.Ik({
        action: shapes/* string */.Yj(),
        issue: shapes/* object */.Ik({
            number: shapes/* number */.ai().int(),
            title: shapes/* string */.Yj(),
            body: shapes/* string */.Yj().nullable(),
            author_association: shapes/* string */.Yj().optional(),
            user: author,
        }),
    }),
};
const read_run_isKnown = ({ author_association: association = "", }) => ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
function eventHint(name, event) {
    switch (name) {
        case "workflow_run": {
            const { head_sha: sha, event: cause } = parsed(read_run_shapes.workflowRun, event, "The event").workflow_run;
            return { kind: "workflow-run", headSha: (0,values/* isCommitSha */._$)(sha) ? sha : undefined, event: cause };
        }
        case "push":
        case "schedule":
            return { kind: name };
        case "workflow_dispatch":
            return { kind: "dispatch", inputs: inputsOf(event) };
        case "issue_comment":
            return commentHint(event);
        case "issues": {
            const { action, issue } = parsed(read_run_shapes.issue, event, "The event");
            if (action === "closed" || action === "reopened")
                return {
                    kind: "issue-state",
                    issue: issue.number,
                    title: issue.title,
                    state: action,
                    openedByBot: isBot(issue.user),
                };
            return {
                kind: "issue",
                issue: issue.number,
                title: issue.title,
                body: issue.body ?? "",
                author: issue.user.login,
                authorIsBot: isBot(issue.user),
                isKnown: read_run_isKnown(issue),
            };
        }
        default:
            return { kind: "other", name };
    }
}
function inputsOf(event) {
    const { inputs } = parsed(read_run_shapes.dispatch, event, "The event");
    return Object.fromEntries(Object.entries(inputs ?? {}).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
    ]));
}
function commentHint(event) {
    const { action, issue, comment } = parsed(read_run_shapes.comment, event, "The event");
    const isPullRequest = issue.pull_request !== undefined && issue.pull_request !== null;
    return {
        kind: "comment",
        issue: issue.number,
        isPullRequest,
        comment: comment.id,
        body: comment.body ?? "",
        author: comment.user.login,
        authorIsBot: isBot(comment.user),
        isKnown: read_run_isKnown(comment),
        isOwnPullRequest: isPullRequest && issue.user.login === comment.user.login,
        createdAt: new Date(comment.created_at).toISOString(),
        edited: action !== "created" || comment.updated_at !== comment.created_at,
    };
}

// EXTERNAL MODULE: ./build/adapters/github/snapshot/question.js
var question = __nccwpck_require__(307);
;// CONCATENATED MODULE: ./build/adapters/later-port-names.js
const laterPortNames = [
    "commands",
    "conversations",
    "deployments",
    "environments",
    "health",
    "history",
    "logReader",
    "merging",
    "objects",
    "policies",
    "pullRequests",
    "releasePages",
    "runs",
    "setup",
    "statuses",
    "tags",
    "transactions",
    "webhooks",
];

;// CONCATENATED MODULE: ./build/adapters/lazy-port.js
function lazyPort(load) {
    let loaded;
    const call = async (method, given) => {
        loaded ??= load();
        return (await loaded)[method](...given);
    };
    const methods = {
        get: (_, name) => name === "then" ? undefined : (...given) => call(name, given),
        ownKeys: () => {
            throw new Error("This port is loaded later: a copy of it by `...` would have no methods.");
        },
    };
    return new Proxy(Object.create(null), methods);
}
function lazyPorts(names, load) {
    const ports = {};
    for (const name of names)
        ports[name] = lazyPort(async () => (await load())[name]);
    return ports;
}

;// CONCATENATED MODULE: ./build/adapters/remembered-snapshots.js

function rememberSnapshots({ ask, firstSent, loadMaker }, memory) {
    const begin = () => ({ ...memory.begin(), question: ask() });
    const whenSent = ({ answer }) => Promise.race([firstSent, answer.catch(() => undefined)]);
    let begun;
    return {
        prefetch: async () => {
            if (memory.exists())
                return;
            begun = begin();
            await whenSent(begun.question);
        },
        read: async (options) => {
            const kept = options?.mayBeRecent === true ? memory.recall() : undefined;
            if (kept !== undefined && (options?.proposals === false || hasProposals(kept)))
                return kept;
            const look = begun?.isCurrent() === true ? begun : begin();
            begun = undefined;
            await whenSent(look.question);
            const maker = await loadMaker();
            const snapshot = await maker.read(options, look.question);
            if (look.isCurrent() && maker.isComplete(snapshot))
                memory.keep(snapshot, look.readAt);
            return snapshot;
        },
        keep: (snapshot) => {
            memory.keep(snapshot);
        },
        showed: ({ number, status, comment, at }) => {
            const kept = memory.recall();
            if (kept === undefined)
                return;
            const pullRequests = kept.pullRequests.map((pull) => pull.number === number
                ? {
                    ...pull,
                    statuses: [
                        ...pull.statuses.filter(({ context }) => context !== values_names/* statusContext */.s),
                        { context: values_names/* statusContext */.s, ...status, since: at, creator: undefined },
                    ],
                    statusComment: { ...comment, spare: [] },
                }
                : pull);
            memory.keep({ ...kept, pullRequests });
        },
    };
}
const hasProposals = ({ pullRequests }) => pullRequests.every(({ proposedPolicy }) => proposedPolicy?.kind !== "unread");

// EXTERNAL MODULE: ./build/adapters/sha256.js
var sha256 = __nccwpck_require__(6506);
;// CONCATENATED MODULE: ./build/adapters/create-ports.js




















function createPorts({ token, appToken: givenAppToken, webhookSecret = "", env, sleep = sleepOnRunner, load, }) {
    const appToken = givenAppToken === "" ? undefined : givenAppToken;
    const [hints, time, budget] = [readRepositoryHints(env), createObservedTime(), createObservedBudget()];
    const [meter, memory] = [createMeter(env), createJobMemory(env)];
    const { client, app, firstSent } = createClients({
        ...{ token, appToken, env, sleep, time, budget, meter },
        nodeId: hints.nodeId,
    });
    const { seen, answers, checks } = createHandedOn({ env, token, time });
    const expected = expectNames(hints.defaultBranch, memory);
    const run = readRun(env);
    const people = (0,social_people/* createPeople */.c)({ client, app, rolesAsked: memory.rolesAsked, answers });
    const readPolicy = async (text, blob) => (await load.policyReader())(text, blob);
    const sources = { ...memory, ...occasionOf(run), expected, serverUrl: serverUrlOf(env), readPolicy };
    const asked = { client, time, sleep, answers, people, budget };
    return {
        run,
        runner: createActionsRunner(env),
        meter: { read: meter.read, left: () => budget.left() },
        logPosition: memory.logPosition,
        clock: createClock(time, sleep),
        snapshots: rememberSnapshots({
            ask: () => (0,question/* askSnapshot */.Q)(client, { size: (0,question/* pageSize */.T)(memory.openPullRequests.latest()), attempts: 2 }),
            firstSent,
            loadMaker: () => loadSnapshotMaker({ ...sources, ...asked }, load),
        }, seen),
        people,
        ...whenUsed(load, {
            ...{ env, client, app, sleep, webhookSecret, seen, answers, checks, readPolicy },
            secrets: [token, ...(appToken === undefined ? [] : [appToken])],
            defaultBranch: hints.defaultBranch,
        }),
        sha256: sha256/* sha256 */.s,
        hasApp: app !== undefined,
    };
}
async function loadSnapshotMaker(sources, code) {
    const create = await code.snapshotMaker();
    await code.policyReader();
    return create(sources);
}
function whenUsed(code, options) {
    let loaded;
    return lazyPorts(laterPortNames, () => {
        loaded ??= code.laterPorts().then((create) => create(options));
        return loaded;
    });
}
const occasionOf = ({ hint }) => ({
    about: hint.kind === "comment" ? hint.issue : undefined,
    reviewedHead: hint.kind === "workflow-run" && hint.event === "pull_request_review" ? hint.headSha : undefined,
    isSweep: hint.kind === "schedule" || hint.kind === "dispatch",
});
const serverUrlOf = (env) => env["GITHUB_SERVER_URL"] ?? "https://github.com";
function createHandedOn({ env, token, time, }) {
    const now = () => Date.now();
    const file = (name) => createSealedFile(env, { token, name: `release-console-${name}` });
    return {
        seen: createJobSnapshot(file("snapshot"), { now, time }),
        answers: createJobAnswers(file("answers"), now),
        checks: file("checks"),
    };
}
function expectNames(base, { names }) {
    const expected = { ...values_names/* usualNames */.Vx, base: base ?? values_names/* usualNames */.Vx.base };
    (0,values_names/* useNames */.Ev)(names.latest() ?? expected);
    return expected;
}
const sleepOnRunner = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});
const createClock = (time, sleep) => ({ now: () => time.now(), sleep });
function createClients({ token, appToken, env, sleep, time, budget, meter, nodeId }) {
    if (token === "")
        throw new misconfigured/* MisconfiguredError */.E("There is no token.", 'Leave the input "token" to its default, which is the job\'s own GITHUB_TOKEN.');
    const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
    const graphqlUrl = env["GITHUB_GRAPHQL_URL"] ?? `${apiUrl}/graphql`;
    const ask = (0,node_fetch/* createNodeFetch */.l)({ env });
    let sent = () => undefined;
    const firstSent = new Promise((resolve) => (sent = resolve));
    const fetch = (url, init) => {
        meter.count();
        return ask(url, { ...init, onSent: sent });
    };
    const backoff = createBackoff({ sleep });
    const clientFor = (each) => {
        const client = createClient({
            token: each,
            repository: { owner, repo },
            apiUrl,
            graphqlUrl,
            fetch,
            time,
            backoff,
            budget: each === token ? budget : undefined,
        });
        if (nodeId !== undefined)
            client.rememberRepositoryId(nodeId);
        return client;
    };
    return {
        client: clientFor(token),
        app: appToken === undefined ? undefined : clientFor(appToken),
        firstSent,
    };
}

;// CONCATENATED MODULE: ./build/adapters/runner/action-inputs.js

function readInputs(names) {
    const given = names.flatMap((name) => {
        const value = getInput(name);
        return value === "" ? [] : [[name, value]];
    });
    return Object.fromEntries(given);
}

// EXTERNAL MODULE: ./build/adapters/runner/deploy-command.js
var deploy_command = __nccwpck_require__(4489);
;// CONCATENATED MODULE: ./build/main.js








const runGateChecks = () => start("gate-checks", (actions) => actions["gate-checks"]());
const runPromoteToStaging = () => start("promote-to-staging", (actions) => actions["promote-to-staging"]());
const runRequireTesterApproval = () => start("require-tester-approval", (actions) => actions["require-tester-approval"]());
const runAppendReleaseNotes = () => start("append-release-notes", (actions) => actions["append-release-notes"]());
const runRollback = () => start("rollback", (actions) => actions.rollback());
const runConsole = (loadPages) => start("console", async (actions) => {
    const showConsole = await actions.console();
    const pages = { write: async (page) => (await loadPages()).writePage(page) };
    return (ports, wish) => showConsole(ports, { wish, pages });
});
const runDeployProduction = () => conclude(async () => {
    const inputs = read("deploy-production");
    if (inputs.phase !== "run")
        return runAction({ action: "deploy-production", inputs }, async (ports) => (await (await loadLater()).actions["deploy-production"]())(ports, inputs));
    const { runDeployCommand } = await __nccwpck_require__.e(/* import() */ 5519).then(__nccwpck_require__.bind(__nccwpck_require__, 5519));
    const { env } = process;
    return runDeployCommand({ runner: createActionsRunner(env), commands: (0,deploy_command/* createCommands */.h)({ env, secrets: [inputs.token] }) }, inputs);
});
const start = (name, load) => conclude(async () => {
    const inputs = read(name);
    return runAction({ action: name, inputs }, async (ports) => {
        const action = await load((await loadLater()).actions);
        await action(ports, inputs);
    });
});
async function runAction(asked, action) {
    const ports = portsFor(asked.inputs);
    if (looksAtOnce(ports.run, asked))
        await ports.snapshots.prefetch();
    try {
        await action(ports);
    }
    finally {
        const { recordUndelivered } = await loadLater();
        await recordUndelivered(ports);
    }
}
const read = (name) => (0,inputs/* parseInputs */.TL)(name, readInputs(Object.keys(inputs/* inputSchemas */.bz[name].shape)));
const portsFor = (inputs) => createPorts({
    token: inputs.token,
    appToken: inputs["app-token"],
    webhookSecret: inputs["webhook-secret"],
    env: process.env,
    load: lazyPort(async () => (await loadLater()).loaders),
});
const loadLater = () => __nccwpck_require__.e(/* import() */ 7113).then(__nccwpck_require__.bind(__nccwpck_require__, 7113));
async function conclude(run) {
    try {
        await run();
    }
    catch (error) {
        reportFailure(createActionsRunner(process.env), error);
    }
}

var __webpack_exports__runAppendReleaseNotes = __webpack_exports__.mC;
var __webpack_exports__runConsole = __webpack_exports__.Rf;
var __webpack_exports__runDeployProduction = __webpack_exports__.Kj;
var __webpack_exports__runGateChecks = __webpack_exports__.oX;
var __webpack_exports__runPromoteToStaging = __webpack_exports__.Qn;
var __webpack_exports__runRequireTesterApproval = __webpack_exports__.h;
var __webpack_exports__runRollback = __webpack_exports__.el;
export { __webpack_exports__runAppendReleaseNotes as runAppendReleaseNotes, __webpack_exports__runConsole as runConsole, __webpack_exports__runDeployProduction as runDeployProduction, __webpack_exports__runGateChecks as runGateChecks, __webpack_exports__runPromoteToStaging as runPromoteToStaging, __webpack_exports__runRequireTesterApproval as runRequireTesterApproval, __webpack_exports__runRollback as runRollback };
