export const id = 258;
export const ids = [258];
export const modules = {

/***/ 99258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ownUsage: () => (/* binding */ ownUsage),
  rehearseOwn: () => (/* binding */ rehearseOwn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/domain/policy/did-you-mean.js
var did_you_mean = __webpack_require__(1281);
// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(33257);
;// CONCATENATED MODULE: ./build/domain/text/shortened-lists.js
function linesUpTo({ lines: most, letters }, lines, where) {
    let length = 0;
    const fitting = lines.findIndex((line, index) => {
        length += line.length + 1;
        return index >= most || length > letters;
    });
    if (fitting === -1)
        return lines;
    return [...lines.slice(0, fitting), `- and ${lines.length - fitting} more: ${where}`];
}
function listUpTo(most, items) {
    if (items.length <= most)
        return items.join(", ");
    return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
}

// EXTERNAL MODULE: ./build/setup/look/git.js
var git = __webpack_require__(52400);
// EXTERNAL MODULE: ./build/rehearsal/stay/interruption.js
var stay_interruption = __webpack_require__(35205);
// EXTERNAL MODULE: ./build/rehearsal/stay/stay-problem.js
var stay_problem = __webpack_require__(20077);
// EXTERNAL MODULE: ./build/rehearsal/stay/stay-up.js
var stay_up = __webpack_require__(77801);
// EXTERNAL MODULE: ./build/rehearsal/report/screen.js
var screen = __webpack_require__(26867);
// EXTERNAL MODULE: ./build/domain/doctor/policy-checks.js
var policy_checks = __webpack_require__(24137);
// EXTERNAL MODULE: ./build/rehearsal/actors/service.js
var service = __webpack_require__(53048);
;// CONCATENATED MODULE: ./build/rehearsal/own/checks-elsewhere.js


function checksElsewhere(policy, { workflows, otherServices = [] }, ci) {
    const required = (0,policy_checks/* checksOfNoJob */.$)(policy, workflows).filter(({ app }) => app !== "github-actions");
    const [service] = otherServices;
    if (required.length > 0 || ci.length > 0 || service === undefined)
        return required;
    return [{ name: `checks of ${service}`, app: undefined }];
}
const checkInWords = ({ name, app }) => `"${name}" of ${app === undefined ? "another service" : `the App "${app}"`}`;
async function reportCheck(github, { name, app }, { repository, sha, isGood }) {
    const api = (0,service/* serviceClient */.r)(github, { slug: app ?? "another-service", repository });
    const result = isGood ? "success" : "failure";
    await (app === undefined
        ? api.send("POST", `/repos/${repository}/statuses/${sha}`, { context: name, state: result })
        : api.send("POST", `/repos/${repository}/check-runs`, { name, head_sha: sha, conclusion: result }));
}

// EXTERNAL MODULE: ./build/domain/setup/contract.js
var contract = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/domain/policy/path-patterns.js
var path_patterns = __webpack_require__(62297);
;// CONCATENATED MODULE: ./build/rehearsal/own/changed-file.js

const kinds = /\.(?:md|txt|rst|m?[jt]sx?|py|go|rs|rb|java|kt|cs|php|css|html|sh|c|h|cpp|json)$/;
function fileToChange(files, ci) {
    const filters = ci.map(({ triggers }) => triggers["pull_request"] ?? {});
    const ranked = files
        .filter((path) => kinds.test(path) && !path.startsWith(".github/") && !path.includes("node_modules/"))
        .map((path) => ({
        path,
        seen: filters.filter((filter) => looksAt(filter, path)).length,
        rank: /\.(?:md|txt|rst)$/.test(path) ? 0 : 1,
    }));
    const [best] = ranked.toSorted((one, other) => other.seen - one.seen || one.rank - other.rank || one.path.length - other.path.length);
    return best?.path ?? "rehearsal.txt";
}
function looksAt({ paths, pathsIgnore }, path) {
    if (pathsIgnore?.some((pattern) => (0,path_patterns/* matchesPattern */.M)(path, pattern)) === true)
        return false;
    if (paths === undefined)
        return true;
    return paths.reduce((looks, pattern) => pattern.startsWith("!")
        ? looks && !(0,path_patterns/* matchesPattern */.M)(path, pattern.slice(1))
        : looks || (0,path_patterns/* matchesPattern */.M)(path, pattern), false);
}

// EXTERNAL MODULE: ./build/rehearsal/report/describe-entry.js
var describe_entry = __webpack_require__(13799);
;// CONCATENATED MODULE: ./build/rehearsal/own/words.js

function wordsOf(entry, names) {
    const { facts } = entry;
    const { staging, production } = names.environments;
    switch (facts.type) {
        case "log-opened":
            return `The console opens its log on the branch "${names.log}".`;
        case "release-adopted":
            return `What production runs now is taken over as ${facts.version}.`;
        case "pull-request-promoted":
            return `#${facts.pullRequest} passed the gates and boards staging.`;
        case "pull-request-ejected":
            return `#${facts.pullRequest} leaves staging${facts.cause === "tainted" ? ": it holds what was rolled back" : `: ${facts.cause}`}.`;
        case "staging-moved":
            return `The branch "${names.staging}" holds ${[names.base, ...facts.staged.map(({ number }) => `#${number}`)].join(" and ")}.`;
        case "staging-deployed":
            return `The deployment to "${staging}" succeeded (health: ${facts.health}).`;
        case "staging-deployment-failed":
            return `The deployment to "${staging}" failed.`;
        case "approval-granted":
            return `The approval of @${facts.by} (${facts.source}) counts for #${facts.pullRequest}.`;
        case "approval-refused":
            return `The approval of @${facts.by} (${facts.source}) does not count: ${facts.reason}`;
        case "production-deployment-started":
            return `The deployment of ${facts.version} to "${production}" begins (${facts.mode}).`;
        case "production-deployed":
            return `The deployment to "${production}" succeeded (health: ${facts.health}).`;
        case "production-deployment-failed":
            return `The deployment to "${production}" failed.`;
        case "pull-request-landed":
            return `#${facts.pullRequest} is merged to ${names.base} (${facts.method}).`;
        case "release-tagged":
            return `The tag ${facts.version} names the release.`;
        case "release-published":
            return `The GitHub Release ${facts.version} has the notes.`;
        default:
            return rollbackWords(entry, names);
    }
}
function rollbackWords(entry, { base }) {
    const { facts } = entry;
    switch (facts.type) {
        case "rollback-requested":
            return `${facts.rollback} is requested: from ${facts.from.version} back to ${facts.target.version}.`;
        case "rollback-not-requested":
            return `No rollback is requested: ${facts.reason}`;
        case "rollback-announced":
            return `Issue #${facts.issue} shows what the rollback would do; told: ${facts.deliveries
                .filter(({ channel }) => channel === "mention")
                .map(({ to }) => `@${to}`)
                .join(", ") || "nobody by name"}.`;
        case "rollback-approved":
            return `The approval of @${facts.by} (${facts.source}) counts for ${facts.rollback}.`;
        case "revert-opened":
            return `#${facts.pullRequest} takes what was rolled back out of ${base}.`;
        case "revert-landed":
            return `What was rolled back is out of ${base} (${facts.method}).`;
        case "revert-unneeded":
            return `${base} never held what was rolled back: nothing is to be taken out.`;
        case "recovery-opened":
            return `#${facts.pullRequest} holds the same change again, to be mended: it is tested and approved like any other.`;
        case "follow-up-refused":
            return `Not done: ${facts.found} ${facts.remedy}`;
        case "gate-opened":
        case "gate-closed":
        case "release-notes-written":
        case "staging-deployment-started":
        case "rollback-completion-announced":
        case "attempt-pinned":
            return undefined;
        default:
            return `In the log: ${(0,describe_entry/* describeEntry */.O)(entry)}`;
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/own/own-play.js




class OwnPlay {
    fixture;
    teller;
    #entries = 0;
    #changes = 0;
    constructor(fixture, teller) {
        this.fixture = fixture;
        this.teller = teller;
    }
    async settles() {
        const { github, observer, names } = this.fixture;
        await github.settled();
        const entries = await observer.entries();
        for (const entry of entries.slice(this.#entries)) {
            const words = wordsOf(entry, names);
            if (words !== undefined)
                this.teller.saw(words);
        }
        this.#entries = entries.length;
    }
    async opensPullRequest() {
        const { fixture, teller } = this;
        const { author } = fixture.cast;
        const path = await this.#file();
        this.#changes += 1;
        const branch = `rehearsal-${this.#changes}`;
        const api = fixture.as(author);
        const { object } = await api.get(fixture.path(`/git/ref/heads/${fixture.names.base}`));
        await api.send("POST", fixture.path("/git/refs"), { ref: `refs/heads/${branch}`, sha: object.sha });
        await this.#commits(branch, path);
        const title = `Change ${path}`;
        const { number } = await api.send("POST", fixture.path("/pulls"), {
            ...{ title, head: branch, base: fixture.names.base },
            body: "",
        });
        teller.deed(author, `opens pull request #${number} to ${fixture.names.base}: "${title}"`);
        await this.#othersReport(number);
        return number;
    }
    async pushes(pull) {
        const { head } = await this.fixture.observer.pull(pull);
        this.teller.deed(this.fixture.cast.author, `pushes one more commit to #${pull}`);
        await this.#commits(head.ref, await this.#file());
        await this.#othersReport(pull);
    }
    async #othersReport(pull) {
        await this.settles();
        const { github, elsewhere, observer, repository, target } = this.fixture;
        if (elsewhere.length === 0)
            return;
        const { sha } = (await observer.pull(pull)).head;
        const isGood = target.areChecksGood;
        for (const check of elsewhere)
            await reportCheck(github, check, { repository, sha, isGood });
        await this.settles();
    }
    async #file() {
        const { observer, names, workflows } = this.fixture;
        return fileToChange([...(await observer.git.files(names.base)).keys()], workflows.ci);
    }
    async #commits(branch, path) {
        const { fixture } = this;
        const found = await fixture.observer.git.read(`refs/heads/${branch}:${path}`);
        const content = Buffer.concat([found?.content ?? Buffer.alloc(0), Buffer.from("\n")]);
        await fixture.as(fixture.cast.author).send("PUT", fixture.path(`/contents/${encodeURI(path)}`), {
            message: `Change ${path}`,
            content: content.toString("base64"),
            branch,
            ...(found === undefined ? {} : { sha: found.sha }),
        });
    }
    async looksAt(pull) {
        const { fixture, teller } = this;
        const { head } = await fixture.observer.pull(pull);
        const paths = fixture.workflows.ci.map(({ path }) => path);
        const runs = this.#runs().filter(({ headSha, path }) => headSha === head.sha && paths.includes(path));
        for (const { workflowName, conclusion, status, jobs } of runs)
            teller.saw(`Check "${workflowName}": ${jobs.map(({ name, conclusion: ended }) => `${name} ${ended ?? "waits"}`).join(", ") || (conclusion ?? status)}${this.#assumedIn(workflowName)}.`);
        const others = fixture.elsewhere.map(checkInWords).join(", ");
        if (others !== "")
            teller.saw(`Reported by others: ${others} (assumed).`);
        else if (runs.length === 0)
            teller.saw("No check ran for it.");
        const said = await fixture.observer.status(head.sha);
        teller.saw(said === undefined
            ? `#${pull} has no status "release-console".`
            : `#${pull} shows release-console ${said.state}: ${said.description ?? ""}`);
        const comment = await fixture.observer.statusComment(pull);
        if (comment !== undefined)
            teller.quote(`the comment on #${pull}`, comment);
    }
    #assumedIn(workflow) {
        const jobs = this.fixture.workflows.assumed.filter((each) => each.workflow === workflow);
        return jobs.length === 0 ? "" : ` (assumed: ${jobs.map(({ job }) => job).join(", ")})`;
    }
    #runs() {
        return [...this.fixture.github.repository(this.fixture.repository).runs.values()];
    }
    async approves(pull) {
        const { fixture, teller } = this;
        const isReview = fixture.policy.approval.sources.includes("review");
        for (const login of fixture.cast.testers) {
            if (isReview) {
                teller.deed(login, `approves #${pull} by a review`);
                const { head } = await fixture.observer.pull(pull);
                await fixture.as(login).send("POST", fixture.path(`/pulls/${pull}/reviews`), {
                    event: "APPROVE",
                    body: "",
                    commit_id: head.sha,
                    comments: [],
                });
            }
            else
                await this.#clicks(login, fixture.names.environments.productionApproval);
            await this.settles();
        }
    }
    async requestsRollback() {
        const { fixture, teller } = this;
        const { requester } = fixture.cast;
        teller.deed(requester, 'runs the workflow rollback.yml with the reason "Rehearsal"');
        await fixture.as(requester).send("POST", fixture.path("/actions/workflows/rollback.yml/dispatches"), {
            ref: fixture.github.repository(fixture.repository).defaultBranch,
            inputs: { reason: "Rehearsal" },
        });
        await this.settles();
        const issue = (await fixture.observer.state())?.rollback?.issue ?? null;
        if (issue !== null)
            teller.quote(`issue #${issue}`, (await fixture.observer.issue(issue)).body ?? "");
    }
    async approvesRollback() {
        const { fixture, teller } = this;
        const { approver } = fixture.cast;
        const rollback = (await fixture.observer.state())?.rollback;
        if (rollback === undefined || rollback === null || rollback.issue === null || approver === undefined)
            return false;
        const { issue, id, code } = rollback;
        if (fixture.policy.rollback.sources.includes("comment")) {
            teller.deed(approver, `comments on #${issue}: /approve ${id} ${code}`);
            await fixture.as(approver).send("POST", fixture.path(`/issues/${issue}/comments`), {
                body: `/approve ${id} ${code}`,
            });
        }
        else
            await this.#clicks(approver, fixture.names.environments.rollbackApproval);
        await this.settles();
        return true;
    }
    async #clicks(login, environment) {
        const { fixture, teller } = this;
        const waiting = this.#runs().find(({ pendingDeployments }) => pendingDeployments.some((each) => each.environment === environment));
        if (waiting === undefined) {
            teller.saw(`No run waits for a click at "${environment}".`);
            return;
        }
        teller.deed(login, `clicks "Approve and deploy" at "${environment}" of "${waiting.displayTitle}"`);
        const path = fixture.path(`/actions/runs/${waiting.id}/pending_deployments`);
        const pending = await fixture
            .as(login)
            .get(path);
        await fixture.as(login).send("POST", path, {
            environment_ids: pending.flatMap((each) => each.environment.name === environment ? [each.environment.id] : []),
            state: "approved",
            comment: "",
        });
    }
    async live() {
        const production = (await this.fixture.observer.state())?.production;
        return production?.kind === "known" ? production.version : undefined;
    }
    lastWords() {
        const failed = this.#runs().filter(({ conclusion }) => conclusion === "failure" || conclusion === "startup_failure");
        const byTrouble = new Map();
        for (const run of failed) {
            const key = sameTrouble(run);
            byTrouble.set(key, [...(byTrouble.get(key) ?? []), run]);
        }
        const told = [...byTrouble.values()].slice(-3).flatMap((runs) => runs.slice(-1));
        return [
            ...told.flatMap((last) => {
                const count = failed.filter((each) => sameTrouble(each) === sameTrouble(last)).length;
                const more = count === 1 ? "" : `, like ${count - 1} before it`;
                return [`${last.displayTitle} (${last.path}) failed${more}.`, ...troubleOf(last)];
            }),
            ...(told.some(isCheck) ? [onThisMachine] : []),
        ];
    }
}
const sameTrouble = (run) => [run.path, ...troubleOf(run)].join("\n");
const isCheck = ({ path }) => !contract/* callerContracts */.J8.some(({ file }) => file === path);
const onThisMachine = "Checks run on this machine. One that needs a program or service which only GitHub's runners have says nothing about them: rehearse with --assume-ci.";
const troubleOf = ({ annotations, jobs }) => [
    ...annotations
        .filter(({ level }) => level !== "notice")
        .slice(0, 5)
        .map(({ job, message }) => `${job}: ${message}`),
    ...jobs.flatMap(({ name, conclusion, log }) => conclusion === "failure" ? outputOf(log).map((line) => `${name}: ${line}`) : []),
];
function outputOf(log) {
    const failed = log.findLastIndex((line) => line.startsWith("##[error]"));
    const step = log.slice(0, failed === -1 ? log.length : failed);
    const begin = step.findLastIndex((line) => line.startsWith("##[group]"));
    const lines = step.slice(begin + 1).filter((line) => !line.startsWith("##[") && line.trim() !== "");
    return lines.length <= mostSaid
        ? lines
        : [...lines.slice(0, mostSaid / 2), "…", ...lines.slice(-mostSaid / 2)];
}
const mostSaid = 16;

// EXTERNAL MODULE: ./build/adapters/policy/read-policy.js + 8 modules
var read_policy = __webpack_require__(6206);
// EXTERNAL MODULE: ./build/domain/doctor/diagnose.js + 9 modules
var diagnose = __webpack_require__(95390);
// EXTERNAL MODULE: ./build/domain/values/names.js + 1 modules
var values_names = __webpack_require__(19788);
// EXTERNAL MODULE: ./build/setup/look/checkout-facts.js + 3 modules
var checkout_facts = __webpack_require__(49489);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/rehearsal/own/rewrite-policy.js

function playedPolicy(text, { healthUrl }) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: "error" });
    const changes = [];
    if (document.hasIn(["notification", "webhooks"])) {
        document.deleteIn(["notification", "webhooks"]);
        const rest = document.get("notification");
        if ((0,dist/* isMap */.jh)(rest) && rest.items.length === 0)
            document.delete("notification");
        changes.push("No webhook is called.");
    }
    if (healthUrl !== undefined)
        for (const place of ["staging", "production"]) {
            const health = document.getIn([place, "health"], true);
            if (health === undefined || health === null)
                continue;
            const url = healthUrl(place);
            if ((0,dist/* isScalar */.jn)(health))
                document.setIn([place, "health"], url);
            else {
                document.setIn([place, "health", "url"], url);
                document.setIn([place, "health", "tries"], 2);
                document.setIn([place, "health", "seconds-between"], 1);
            }
            changes.push(`The health check of ${place} asks the stub.`);
        }
    const members = replaceTeams(document);
    changes.push(...Object.entries(members).map(([team, login]) => `The team ${team} is played by one member, @${login}.`));
    return { text: document.toString({ lineWidth: 0 }), changes, members };
}
function teamsOf(policy) {
    const file = (policy ?? {});
    const lists = ["testers", "rollback-approvers", "team"].flatMap((key) => Array.isArray(file[key]) ? file[key] : []);
    return [...new Set(lists.map(String).filter((each) => each.includes("/")))];
}
const memberOf = (team) => `of-${team.replace(/^.*\//, "").slice(0, 30)}`;
function replaceTeams(document) {
    const members = Object.fromEntries(teamsOf(document.toJS()).map((team) => [team, memberOf(team)]));
    for (const key of ["testers", "rollback-approvers", "team"]) {
        const list = document.get(key);
        if (!(0,dist/* isSeq */.oP)(list))
            continue;
        for (const item of list.items)
            if ((0,dist/* isScalar */.jn)(item))
                item.value = members[String(item.value)] ?? item.value;
    }
    return members;
}

;// CONCATENATED MODULE: ./build/rehearsal/own/own-setup.js









async function readOwnSetup(directory) {
    const { checkout, facts } = await (0,checkout_facts/* readSetup */.WJ)(directory);
    const { root } = checkout;
    requireInstalled(facts);
    const format = (await (0,git/* git */.$Y)(root, ["rev-parse", "--show-object-format"])).trim();
    if (format !== "sha1")
        throw new git/* CheckoutError */.vd(`The repository has the object format ${format}.`, "GitHub has sha1 alone, and so has the rehearsal.");
    const parent = await tipOf(checkout, facts.names.base);
    const tags = (await (0,git/* tagNames */.nP)(root)).filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
    const tagged = await Promise.all(tags.map(async (name) => [name, await (0,git/* commitOf */.D3)(root, `refs/tags/${name}`)]));
    const texts = await Promise.all(facts.checkout.workflows.map(async ({ path }) => [path, await (0,promises_.readFile)((0,external_node_path_.join)(root, path), "utf8")]));
    return {
        checkout,
        facts,
        policyText: await (0,promises_.readFile)((0,external_node_path_.join)(root, values_names/* policyPath */.k1), "utf8"),
        workflowTexts: Object.fromEntries(texts),
        parent,
        versionTags: Object.fromEntries(tagged.flatMap(([name, sha]) => (sha === undefined ? [] : [[name, sha]]))),
        errors: (0,diagnose/* diagnose */.h)(facts).findings.filter(({ severity }) => severity === "error"),
    };
}
function requireInstalled({ policy, checkout: { workflows } }) {
    const callers = contract/* callerContracts */.J8.map(({ file }) => file);
    const missing = [
        ...(policy.kind === "missing" ? [values_names/* policyPath */.k1] : []),
        ...callers.filter((file) => !workflows.some(({ path }) => path === file)),
    ];
    if (missing.length > 0)
        throw new git/* CheckoutError */.vd(`The console is not set up here: there is no ${missing.join(", no ")}.`, "Write them with release-console init, then rehearse; nothing needs to be committed.");
    if (policy.kind === "broken")
        throw new git/* CheckoutError */.vd(`The policy file has ${policy.problems.length === 1 ? "a problem" : `${policy.problems.length} problems`}. ${policy.problems
            .slice(0, 10)
            .map(({ line, message }) => `${values_names/* policyPath */.k1}:${line}: ${message}`)
            .join(" ")}`, "Correct the lines.");
}
async function tipOf({ root }, base) {
    const found = (await (0,git/* commitOf */.D3)(root, `refs/remotes/origin/${base}`)) ??
        (await (0,git/* commitOf */.D3)(root, `refs/heads/${base}`)) ??
        (await (0,git/* commitOf */.D3)(root, "HEAD"));
    if (found === undefined)
        throw new git/* CheckoutError */.vd("The repository has no commit.", "Commit something first.");
    return found;
}
function policyToPlay({ policyText }, healthUrl) {
    const played = playedPolicy(policyText, { healthUrl });
    const reading = (0,read_policy/* readPolicy */.T)(played.text, "");
    if (reading.kind !== "read")
        throw new Error(`The policy is no more one when played: ${JSON.stringify(reading)}`);
    return { ...played, policy: reading.policy };
}

// EXTERNAL MODULE: ./packages/local-github/build/index.js + 242 modules
var build = __webpack_require__(44552);
// EXTERNAL MODULE: ./build/setup/init/remote-plan.js
var remote_plan = __webpack_require__(7739);
// EXTERNAL MODULE: ./build/setup/teams/reviewers.js
var reviewers = __webpack_require__(21755);
// EXTERNAL MODULE: ./build/rehearsal/fixture/git-view.js
var git_view = __webpack_require__(92102);
// EXTERNAL MODULE: ./build/rehearsal/fixture/library.js
var library = __webpack_require__(42473);
// EXTERNAL MODULE: ./build/rehearsal/fixture/observer.js
var fixture_observer = __webpack_require__(6270);
// EXTERNAL MODULE: ./build/rehearsal/fixture/people.js
var people = __webpack_require__(40895);
// EXTERNAL MODULE: ./build/rehearsal/fixture/prepare-repositories.js
var prepare_repositories = __webpack_require__(85382);
;// CONCATENATED MODULE: ./build/rehearsal/own/own-cast.js
function castOf({ testers, rollbackApprovers, team, approval: { count } }) {
    const author = team.find((login) => !testers.includes(login) && !rollbackApprovers.includes(login)) ??
        team.find((login) => !testers.includes(login)) ??
        "a-developer";
    const requester = [author, ...team, ...rollbackApprovers].find((login) => rollbackApprovers.some((each) => each !== login)) ?? author;
    return {
        admin: "an-admin",
        author,
        testers: testers.filter((login) => login !== author).slice(0, count),
        requester,
        approver: rollbackApprovers.find((login) => login !== requester),
    };
}
const accountsOf = ({ testers, rollbackApprovers, team }, { admin, author }) => ({
    ...Object.fromEntries([...testers, ...rollbackApprovers, ...team, author].map((login) => [login, "write"])),
    [admin]: "admin",
});

// EXTERNAL MODULE: ./build/rehearsal/fixture/run-git.js
var run_git = __webpack_require__(33946);
;// CONCATENATED MODULE: ./build/rehearsal/own/commit-working-tree.js




async function commitWorkingTree({ checkout: { root }, parent }, { bare, scratch, files, }) {
    await borrowObjects(root, bare);
    const index = (0,external_node_path_.join)(scratch, "own-index");
    await (0,promises_.copyFile)(await pathIn(root, "index"), index).catch(() => undefined);
    const environment = {
        ...{ GIT_WORK_TREE: root, GIT_DIR: bare, GIT_INDEX_FILE: index },
        ...person("AUTHOR"),
        ...person("COMMITTER"),
    };
    const run = (args, input) => (0,run_git/* runGit */.EO)(root, { args, environment, ...(input === undefined ? {} : { input }) });
    await run(["-c", "core.looseCompression=0", "add", "--all", "--", "."]);
    const lines = await Promise.all(Object.entries(files).map(async ([path, text]) => {
        if (text === null)
            return `0 ${"0".repeat(40)}\t${path}`;
        return `100644 ${(await run(["hash-object", "-w", "--stdin"], text)).trim()}\t${path}`;
    }));
    await run(["update-index", "-z", "--index-info"], lines.map((line) => `${line}\0`).join(""));
    const tree = (await run(["write-tree"])).trim();
    return (await run(["commit-tree", tree, "-p", parent, "-m", "The repository as it stands, for a rehearsal"])).trim();
}
async function borrowObjects(root, bare) {
    const alternates = (0,external_node_path_.join)(bare, "objects", "info", "alternates");
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(alternates), { recursive: true });
    await (0,promises_.writeFile)(alternates, `${await pathIn(root, "objects")}\n`);
    const shallow = await (0,promises_.readFile)(await pathIn(root, "shallow"), "utf8").catch(() => undefined);
    if (shallow !== undefined)
        await (0,promises_.writeFile)((0,external_node_path_.join)(bare, "shallow"), shallow);
}
const pathIn = async (root, name) => (await (0,git/* git */.$Y)(root, ["rev-parse", "--path-format=absolute", "--git-path", name])).replace(/\n$/, "");
const person = (role) => ({
    [`GIT_${role}_NAME`]: "Rehearsal",
    [`GIT_${role}_EMAIL`]: "rehearsal@example.com",
});

;// CONCATENATED MODULE: ./build/rehearsal/own/runnable.js
const builtIn = {
    "actions/checkout": ["fetch-tags", "filter", "ssh-strict", "github-server-url"],
    "actions/setup-node": [],
    "actions/upload-artifact": [],
};
const unknownInputs = ["submodules", "lfs", "sparse-checkout", "ssh-key"];
const jobKeys = {
    container: "runs in a container",
    services: "needs services",
    snapshot: "makes an image",
    "cancel-timeout-minutes": "has cancel-timeout-minutes",
};
const machinePrograms = /(?:^|[\s;&|(`])(sudo|docker|docker-compose|podman|apt|apt-get|brew|choco|snap|systemctl|gh)(?=\s)/m;
function whyNotHere(job, fileText) {
    const text = JSON.stringify(job) + fileText;
    const secret = /\bsecrets\.(?!GITHUB_TOKEN\b)([A-Za-z_]\w*)/.exec(text)?.[1];
    if (secret !== undefined)
        return `reads the secret ${secret}`;
    const variable = /\bvars\.([A-Za-z_]\w*)/.exec(text)?.[1];
    if (variable !== undefined)
        return `reads the variable ${variable}`;
    return whyNotOnThisMachine(job, text);
}
function whyNotOnThisMachine(job, text) {
    const key = Object.keys(jobKeys).find((each) => job[each] !== undefined);
    if (key !== undefined)
        return jobKeys[key];
    if (job["uses"] !== undefined)
        return undefined;
    const shell = /"shell":"(pwsh|powershell|cmd)"/.exec(text)?.[1];
    if (shell !== undefined)
        return `uses the shell ${shell}`;
    return otherMachine(job) ?? stepsOf(job).map(whyNotThisStep).find(Boolean);
}
const stepsOf = (job) => Array.isArray(job["steps"]) ? job["steps"].filter(isPlain) : [];
function otherMachine({ "runs-on": runsOn, strategy }) {
    const labels = isPlain(runsOn) ? [runsOn["labels"], runsOn["group"]].flat() : [runsOn].flat();
    const texts = labels.filter((label) => label !== undefined).map(String);
    const label = texts.find((each) => !/^(?:ubuntu-[\w.-]+|\$\{\{.*\}\})$/.test(each));
    if (label !== undefined)
        return `runs on ${label}`;
    const other = texts.some((each) => each.startsWith("${{"))
        ? /"((?:windows|macos|self-hosted)[\w.-]*)"/.exec(JSON.stringify(strategy ?? {}))?.[1]
        : undefined;
    return other === undefined ? undefined : `runs on ${other}, too`;
}
function whyNotThisStep(step) {
    const { uses, run } = step;
    if (typeof run === "string") {
        const program = machinePrograms.exec(run)?.[1];
        return program === undefined ? undefined : `runs ${program}`;
    }
    if (typeof uses !== "string")
        return undefined;
    const action = actionOf(uses);
    if (action === undefined)
        return `uses ${uses}`;
    const inputs = isPlain(step["with"]) ? step["with"] : {};
    const unknown = unknownInputs.find((name) => inputs[name] !== undefined && inputs[name] !== false);
    return unknown === undefined ? undefined : `uses ${action} with ${unknown}`;
}
const actionOf = (uses) => {
    const name = uses.replace(/@.*$/, "").toLowerCase();
    return Object.hasOwn(builtIn, name) ? name : undefined;
};
function playableStep(step) {
    const { uses } = step;
    const action = typeof uses === "string" ? actionOf(uses) : undefined;
    if (action === undefined)
        return step;
    const inputs = isPlain(step["with"]) ? step["with"] : {};
    const kept = Object.fromEntries(Object.entries(inputs).filter(([name]) => !(builtIn[action] ?? []).includes(name) && !unknownInputs.includes(name)));
    return { ...step, uses: `${action}@${"0".repeat(40)}`, with: kept };
}
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/rehearsal/own/rewrite-workflows.js





const signalsPath = ".github/workflows/signals.yml";
function playedWorkflows(workflows, texts, wishes) {
    const callers = workflows.filter(({ path }) => path === signalsPath || contract/* callerContracts */.J8.some(({ file }) => file === path));
    const deployPaths = [
        ...new Set(callers.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => (0,contract/* localCall */.GS)(uses) ?? []))),
    ];
    const ci = ciOf(workflows, [...callers.map(({ path }) => path), ...deployPaths]);
    const kept = new Set([...callers.map(({ path }) => path), ...deployPaths, ...calledFrom(ci, workflows)]);
    const assumed = [];
    const files = workflows.map(({ path, name, problem }) => {
        const text = texts[path] ?? "";
        if (!kept.has(path))
            return [path, null];
        if (problem !== undefined)
            return [path, text];
        if (callers.some((each) => each.path === path))
            return [path, callerText(text)];
        if (deployPaths.includes(path))
            return [path, deployText(path, text, wishes)];
        const played = ciText(text, { workflow: name, path }, wishes);
        assumed.push(...played.assumed);
        return [path, played.text];
    });
    return {
        files: Object.fromEntries(files),
        ci,
        assumed,
        notStarted: workflows.filter(({ path }) => !kept.has(path)),
        deployPaths,
    };
}
function ciOf(workflows, others) {
    const heard = workflows.find(({ path }) => path === contract/* callerContracts */.J8[0]?.file)?.triggers["workflow_run"]?.workflows ??
        [];
    const rest = workflows.filter(({ path }) => !others.includes(path));
    const testing = rest.filter(({ triggers }) => triggers["pull_request"] !== undefined);
    return testing.length > 0 ? testing : rest.filter(({ name }) => heard.includes(name));
}
function calledFrom(roots, all) {
    const found = new Set(roots.map(({ path }) => path));
    const waiting = [...roots];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
        for (const { uses } of next.jobs) {
            const called = all.find(({ path }) => path === (0,contract/* localCall */.GS)(uses));
            if (called === undefined || found.has(called.path))
                continue;
            found.add(called.path);
            waiting.push(called);
        }
    return [...found];
}
const callerText = (text) => text.replaceAll(/([\w.-]+\/[\w.-]+\/\.github\/workflows\/\w+\.yml)@[^\s"'#]+/g, (whole) => {
    const call = (0,contract/* consoleCall */.kO)(whole);
    return call === undefined
        ? whole
        : `${library/* libraryRepository */.Mb}/.github/workflows/${call.workflow}@${library/* libraryVersion */.u4}`;
});
function deployText(path, text, { runDeploy, control }) {
    const file = parsed(text);
    return rewritten(file, (id, job) => {
        if (runDeploy)
            requireRunnable(path, id, job);
        return {
            ...(runDeploy ? { ...job, steps: stepsOf(job).map(playableStep) } : withoutWork(job)),
            steps: [
                controlled(control, "fails"),
                ...(runDeploy ? stepsOf(job).map(playableStep) : []),
                controlled(control, "runs"),
            ],
        };
    });
}
function requireRunnable(path, id, job) {
    const uses = usesOf(job);
    const why = uses === undefined ? whyNotOnThisMachine(job, JSON.stringify(job)) : `calls ${uses}`;
    if (why !== undefined)
        throw new git/* CheckoutError */.vd(`The job "${id}" of ${path} cannot run on this machine: it ${why}.`, "Leave --run-deploy out: a stub deploys then.");
}
const controlled = (control, what) => ({
    name: what === "fails" ? "Rehearsal: does this deployment fail?" : "Rehearsal: note what runs",
    run: what === "fails"
        ? 'test ! -e "$CONTROL/$PLACE-fails" || { echo "The rehearsal lets this deployment fail." >&2; exit 1; }\n'
        : 'printf %s "$COMMIT" > "$CONTROL/$PLACE-runs"\n',
    shell: "sh",
    env: { CONTROL: control, PLACE: "${{ inputs.environment }}", COMMIT: "${{ inputs.sha }}" },
});
function ciText(text, { workflow, path }, { assumeCi, control }) {
    const file = parsed(text);
    const reasons = reasonsOf(file, assumeCi);
    return {
        text: rewritten(file, (id, job) => ciJob(job, { isAssumed: reasons.has(id), control })),
        assumed: [...reasons].map(([job, why]) => ({ workflow, path, job, why })),
    };
}
function reasonsOf(file, assumeCi) {
    const reasons = new Map();
    const fileText = JSON.stringify([file["env"], file["defaults"]]);
    const jobs = Object.entries(isPlain(file["jobs"]) ? file["jobs"] : {}).flatMap(([id, job]) => isPlain(job) ? [{ id, job }] : []);
    for (const { id, job } of jobs) {
        const uses = usesOf(job);
        const foreign = uses === undefined || (0,contract/* localCall */.GS)(uses) !== undefined ? undefined : `calls ${uses}`;
        const reason = assumeCi ? "is not run, as asked for" : (whyNotHere(job, fileText) ?? foreign);
        if (reason !== undefined)
            reasons.set(id, reason);
    }
    let known = -1;
    while (known !== reasons.size) {
        known = reasons.size;
        for (const { id, job } of jobs) {
            const source = /\bneeds\.([\w-]+)\.outputs\b/.exec(JSON.stringify(job))?.[1];
            if (!reasons.has(id) && source !== undefined && reasons.has(source))
                reasons.set(id, `reads outputs of "${source}"`);
        }
    }
    return reasons;
}
function ciJob(job, { isAssumed, control }) {
    if (!isAssumed && job["uses"] !== undefined)
        return job;
    const red = {
        name: "Rehearsal: do the checks fail?",
        run: 'test ! -e "$CONTROL/checks-fail" || { echo "The rehearsal lets this check fail." >&2; exit 1; }\n',
        shell: "sh",
        "working-directory": ".",
        env: { CONTROL: control },
    };
    return isAssumed
        ? { ...withoutWork(job), steps: [red] }
        : { ...job, steps: [red, ...stepsOf(job).map(playableStep)] };
}
const work = ["uses", "with", "secrets", "container", "services", "snapshot", "cancel-timeout-minutes"];
function withoutWork(job) {
    const kept = Object.fromEntries(Object.entries(job).filter(([key, value]) => ![...work, "outputs", "defaults", "env"].includes(key) &&
        !(key === "strategy" && JSON.stringify(value).includes("needs."))));
    return { ...kept, "runs-on": "ubuntu-latest" };
}
const usesOf = ({ uses }) => (typeof uses === "string" ? uses : undefined);
const parsed = (text) => {
    const value = (0,dist/* parseDocument */.Tp)(text, { logLevel: "error" }).toJS({ maxAliasCount: 1000 });
    return isPlain(value) ? value : {};
};
const rewritten = (file, change) => (0,dist/* stringify */.As)({
    ...file,
    jobs: Object.fromEntries(Object.entries(isPlain(file["jobs"]) ? file["jobs"] : {}).map(([id, job]) => [
        id,
        isPlain(job) ? change(id, job) : job,
    ])),
}, { aliasDuplicateObjects: false, lineWidth: 0 });

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/rehearsal/own/stub-target.js



class StubTarget {
    control;
    server;
    places;
    constructor(control, server, places) {
        this.control = control;
        this.server = server;
        this.places = places;
    }
    static async open(control, environments) {
        await (0,promises_.mkdir)(control, { recursive: true });
        const places = new Map(Object.entries(environments));
        const server = (0,external_node_http_.createServer)((request, response) => {
            const environment = places.get((request.url ?? "").slice(1)) ?? "";
            (0,promises_.readFile)((0,external_node_path_.join)(control, `${environment}-runs`), "utf8").then((commit) => response.writeHead(200).end(commit), () => response.writeHead(503).end("Nothing was deployed."));
        });
        await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
        return new StubTarget(control, server, places);
    }
    healthUrl(place) {
        return `http://127.0.0.1:${this.server.address().port}/${place}`;
    }
    deploymentFails(place, fails) {
        return this.#mark(`${this.places.get(place) ?? place}-fails`, fails);
    }
    areChecksGood = true;
    checksFail(fail) {
        this.areChecksGood = !fail;
        return this.#mark("checks-fail", fail);
    }
    #mark(name, isThere) {
        const path = (0,external_node_path_.join)(this.control, name);
        return isThere ? (0,promises_.writeFile)(path, "") : (0,promises_.rm)(path, { force: true });
    }
    async close() {
        this.server.closeAllConnections();
        await new Promise((resolve) => this.server.close(() => resolve()));
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/own/own-fixture.js
















class OwnFixture {
    played;
    github;
    target;
    observer;
    constructor({ github, target, observer }, played) {
        this.played = played;
        [this.github, this.target, this.observer] = [github, target, observer];
    }
    static async open(setup, options) {
        const { directory, runDeploy } = options;
        const { names, checkout } = setup.facts;
        const control = (0,external_node_path_.join)(directory, "control");
        const workflows = playedWorkflows(checkout.workflows, setup.workflowTexts, { ...options, control });
        const target = await StubTarget.open(control, names.environments);
        const closing = [() => target.close()];
        try {
            const played = policyToPlay(setup, runDeploy ? undefined : (place) => target.healthUrl(place));
            const cast = castOf(played.policy);
            const github = await (0,build/* createLocalGitHub */.nO)({
                directory: (0,external_node_path_.join)(directory, "github"),
                trace: options.trace,
                actions: { waitingNodes: 1, reusesProcess: library/* keepsNothing */.K1 },
            });
            closing.push(() => github.close());
            const repository = await addRepository(github, setup, {
                roles: accountsOf(played.policy, cast),
                secrets: runDeploy ? secretsOfProcess(setup, workflows) : {},
            });
            await (0,prepare_repositories/* publishLibrary */.V)(github, { directory, packageRoot: await (0,library/* findPackageRoot */.Cj)() });
            const observer = new fixture_observer/* Observer */.n((0,people/* clientOf */.fe)(github, cast.admin), repository, new git_view/* GitView */.S(github.git.directory(repository)));
            closing.push(() => observer.git.close());
            const { policy, text, changes } = played;
            const elsewhere = checksElsewhere(policy, checkout, workflows.ci);
            const fixture = new OwnFixture({ github, target, observer }, { ...{ repository, names, policy, cast, workflows, elsewhere }, changes });
            await fixture.#install(setup, { directory, files: { ...workflows.files, [values_names/* policyPath */.k1]: text } });
            return fixture;
        }
        catch (error) {
            for (const close of closing.toReversed())
                await close();
            throw error;
        }
    }
    get repository() {
        return this.played.repository;
    }
    get names() {
        return this.played.names;
    }
    get policy() {
        return this.played.policy;
    }
    get cast() {
        return this.played.cast;
    }
    get workflows() {
        return this.played.workflows;
    }
    get elsewhere() {
        return this.played.elsewhere;
    }
    get changes() {
        return this.played.changes;
    }
    as(login) {
        return (0,people/* clientOf */.fe)(this.github, login);
    }
    path(rest) {
        return `/repos/${this.repository}${rest}`;
    }
    async #install(setup, { directory, files, }) {
        const { names, github, cast } = this;
        const places = [...new Set([names.home, names.base])];
        const sha = await commitWorkingTree(setup, {
            bare: github.git.directory(this.repository),
            scratch: directory,
            files,
        });
        await github.git.moveRefs(this.repository, [
            ...places.map((branch) => ({ ref: `refs/heads/${branch}`, before: undefined, after: setup.parent })),
            ...Object.entries(setup.versionTags).map(([tag, after]) => ({
                ref: `refs/tags/${tag}`,
                before: undefined,
                after,
            })),
        ]);
        await this.#make(this.#settings(setup));
        for (const branch of places)
            await this.as(cast.admin).send("PATCH", this.path(`/git/refs/heads/${branch}`), { sha });
        await github.settled();
        await this.#make((0,remote_plan/* ruleCalls */.CM)(this.#place, names, {}));
    }
    get #place() {
        const [owner = "", name = ""] = this.repository.split("/");
        return { owner, name };
    }
    #settings({ facts }) {
        const { names, policy, github } = this;
        const place = this.#place;
        const { productionApproval, rollbackApproval } = names.environments;
        const approvals = [
            {
                name: productionApproval,
                logins: policy.testers,
                isAsked: policy.approval.sources.includes("environment"),
            },
            {
                name: rollbackApproval,
                logins: policy.rollbackApprovers,
                isAsked: policy.rollback.sources.includes("environment"),
            },
        ].filter(({ isAsked }) => isAsked);
        return [
            ...(0,remote_plan/* environmentCalls */.ro)(place, { ...facts, names }, { environments: [] }),
            ...approvals.flatMap(({ name: environment, logins }) => (0,remote_plan/* approvalCalls */.BH)(place, {
                name: environment,
                reviewers: (0,reviewers/* reviewersOf */.G$)(logins).map((login) => ({ name: login, id: github.account(login).id })),
                base: names.home,
                known: {},
            })),
            ...(0,remote_plan/* labelCalls */.kC)(place, {}),
            ...(0,remote_plan/* switchCalls */.g)(place, {}),
        ];
    }
    async #make(calls) {
        const admin = this.as(this.cast.admin);
        for (const { call } of calls)
            await admin.send(call.method, call.path, call.body);
    }
    async close() {
        this.observer.git.close();
        await this.github.close();
        await this.target.close();
    }
}
function secretsOfProcess({ facts }, { deployPaths }) {
    const read = facts.checkout.workflows
        .filter(({ path }) => deployPaths.includes(path))
        .flatMap(({ jobs }) => jobs.flatMap(({ secretsRead }) => secretsRead));
    return Object.fromEntries(read.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
async function addRepository(github, { facts, checkout }, { roles, secrets, }) {
    const { owner, name } = checkout.repository ?? { owner: "local", name: "repository" };
    for (const login of ["release-console", owner])
        github.addAccount(login, "Organization");
    await github.addRepository({
        owner,
        name,
        defaultBranch: checkout.defaultBranch ?? facts.names.base,
        collaborators: roles,
        secrets,
    });
    return `${owner}/${name}`;
}

;// CONCATENATED MODULE: ./build/rehearsal/own/own-stories.js
const release = {
    name: "release",
    title: "A pull request goes to production",
    play: async (play) => {
        const pull = await play.opensPullRequest();
        await play.looksAt(pull);
        return approveAndLook(play, pull);
    },
};
async function approveAndLook(play, pull) {
    const { policy, cast, names } = play.fixture;
    if (cast.testers.length < policy.approval.count)
        return {
            ok: false,
            told: `The policy wants ${policy.approval.count} approvals, and ${cast.testers.length} of its testers did not open the pull request.`,
        };
    await play.approves(pull);
    const [{ merged }, live] = [await play.fixture.observer.pull(pull), await play.live()];
    if (merged && live !== undefined)
        return { ok: true, told: `#${pull} is in production as ${live}, and merged to ${names.base}.` };
    await play.looksAt(pull);
    return notWell(play, `#${pull} did not come to production.`);
}
const notWell = (play, what) => ({
    ok: false,
    told: [what, ...play.lastWords()].join("\n"),
});
const rollback = {
    name: "rollback",
    title: "A release is rolled back",
    play: async (play) => {
        let released = await release.play(play);
        if (!released.ok)
            return released;
        const releases = (await play.fixture.observer.state())?.releases ?? [];
        if (releases.length < 2)
            released = await release.play(play);
        if (!released.ok)
            return released;
        const before = await play.live();
        await play.requestsRollback();
        if (!(await play.approvesRollback()))
            return notWell(play, "No rollback waits for somebody who may approve it.");
        const after = await play.live();
        return after !== undefined && after !== before
            ? { ok: true, told: `Production runs ${after} again; ${before ?? "what ran"} is rolled back.` }
            : notWell(play, `Production still runs ${after ?? "what is not known"}.`);
    },
};
const checksFail = {
    name: "checks-fail",
    title: "The checks of a pull request fail, and are mended",
    play: async (play) => {
        await play.fixture.target.checksFail(true);
        const pull = await play.opensPullRequest();
        await play.looksAt(pull);
        const staged = (await play.fixture.observer.state())?.train.staged ?? [];
        if (staged.some(({ number }) => number === pull))
            return notWell(play, `#${pull} came to staging with checks that failed.`);
        await play.fixture.target.checksFail(false);
        await play.pushes(pull);
        await play.looksAt(pull);
        const later = (await play.fixture.observer.state())?.train.staged ?? [];
        return later.some(({ number }) => number === pull)
            ? { ok: true, told: `#${pull} stayed off staging until its checks were green.` }
            : notWell(play, `#${pull} did not come to staging with green checks.`);
    },
};
const deploymentFails = {
    name: "deployment-fails",
    title: "The deployment to production fails",
    play: async (play) => {
        const first = await release.play(play);
        if (!first.ok)
            return first;
        const before = await play.live();
        const pull = await play.opensPullRequest();
        await play.looksAt(pull);
        await play.fixture.target.deploymentFails("production", true);
        await play.approves(pull);
        await play.fixture.target.deploymentFails("production", false);
        await play.looksAt(pull);
        const { merged } = await play.fixture.observer.pull(pull);
        const isFailed = (await play.fixture.observer.entries()).some(({ type }) => type === "production-deployment-failed");
        if (!isFailed || merged)
            return notWell(play, merged ? `#${pull} is merged all the same.` : "No deployment failed.");
        if (play.fixture.policy.production.onFailure === "request")
            await play.approvesRollback();
        const after = await play.live();
        return {
            ok: true,
            told: `#${pull} is not merged. Production ${after === undefined ? "is in a state that nobody knows: run rollback.yml or release again" : `runs ${after}${after === before ? ", as before" : ""}`}.`,
        };
    },
};
const ownStories = [
    release,
    checksFail,
    deploymentFails,
    rollback,
];

;// CONCATENATED MODULE: ./build/rehearsal/own/teller.js
class Teller {
    screen;
    isVerbose;
    #steps = [];
    constructor(screen, isVerbose) {
        this.screen = screen;
        this.isVerbose = isVerbose;
    }
    get steps() {
        return this.#steps;
    }
    story(title) {
        this.#steps = [];
        this.screen.line();
        this.screen.line(title, "bold");
    }
    deed(by, did) {
        this.#steps.push({ by, did, saw: [] });
        this.screen.line(`  @${by} ${did}`);
    }
    saw(text) {
        this.#steps.at(-1)?.saw.push(text);
        this.screen.line(`      ${text}`, "dim");
    }
    quote(where, markdown) {
        this.#steps.at(-1)?.saw.push(`${where}: ${markdown}`);
        if (!this.isVerbose)
            return;
        this.screen.line(`      ${where}:`, "dim");
        for (const line of markdown.split("\n"))
            this.screen.line(`      | ${line}`, "dim");
    }
    end(ok, text) {
        for (const [index, line] of text.split("\n").entries())
            this.screen.line(`  ${index === 0 ? (ok ? "ok: " : "NOT WELL: ") : "    "}${line}`, ok ? "good" : "bad");
    }
}

;// CONCATENATED MODULE: ./build/rehearsal/own/own-command.js


















const ownUsage = `Usage: release-console rehearse --repo DIR [--run-deploy] [--assume-ci] [--json FILE] [--stay] [--verbose] [STORY | --all]

Plays your own policy, callers and CI, as they stand in DIR, on a GitHub inside this process: what would happen to a pull
request of yours. Writes nothing into DIR and asks nobody outside: health checks ask a stub, webhooks are not called.

  STORY         ${ownStories.map(({ name }) => name).join(", ")}; release if not given.
  --all         All of them.
  --run-deploy  Run the steps of your deployment on this machine, instead of a stub; its secrets come from variables of
                the same names. Its health checks ask your own addresses.
  --assume-ci   Run no step of your CI: all its jobs succeed. Without it, those that can run here run on this machine.
  --json FILE   Also write what happened as JSON.
  --stay        Keep the GitHub of the story up until Ctrl-C, for gh (GitHub's command line) and git.
  --verbose     Show the comments that people would read, and what the local GitHub has to say.

Example:
  release-console rehearse --repo . --all

Exit code: 0 every story ended as it should, 1 one did not, 2 it could not be played.
`;
async function rehearseOwn(args, streams) {
    const wish = readWish(args);
    if (wish === "help") {
        streams.stdout.write(ownUsage);
        return 0;
    }
    if (typeof wish === "string") {
        streams.stderr.write(`${wish}\n\n${ownUsage}`);
        return 2;
    }
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "rehearsal-"));
    const interruption = new stay_interruption/* Interruption */._(directory);
    try {
        return await play(wish, { directory, screen: new screen/* Screen */.f(streams, process.env), interruption });
    }
    catch (error) {
        const [found, remedy] = error instanceof git/* CheckoutError */.vd
            ? [error.found, error.remedy]
            : [(0,message_of/* messageOf */.b)(error), "Try --assume-ci; with --run-deploy, leave it out."];
        streams.stderr.write(`The rehearsal could not be played.\nFound: ${found}\nDo:    ${remedy}\n`);
        return 2;
    }
    finally {
        interruption.close();
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
const options = {
    repo: { type: "string", default: "." },
    all: { type: "boolean", default: false },
    "run-deploy": { type: "boolean", default: false },
    "assume-ci": { type: "boolean", default: false },
    json: { type: "string" },
    stay: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
function readWish(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options,
        });
        if (values.help)
            return "help";
        if (values.repo === "")
            return '"--repo" must name a directory; found "".';
        if (values.json === "")
            return '"--json" must name a file; found "".';
        const problem = (0,stay_problem/* stayProblem */.Z)({ stays: values.stay, playsAll: values.all });
        if (problem !== undefined)
            return problem;
        const stories = chooseStories(positionals, values.all);
        if (typeof stories === "string")
            return stories;
        const { "run-deploy": runDeploy, "assume-ci": assumeCi } = values;
        const { repo, json, stay: stays, verbose: isVerbose } = values;
        return { repo, runDeploy, assumeCi, json, stays, isVerbose, stories };
    }
    catch (error) {
        return (0,did_you_mean/* optionProblem */.D)((0,message_of/* messageOf */.b)(error), Object.keys(options));
    }
}
function chooseStories(names, all) {
    if (all)
        return names.length === 0
            ? ownStories
            : `"--all" plays every story; found a name, too: ${names.join(", ")}.`;
    const chosen = names.length === 0 ? [ownStories[0].name] : names;
    const known = ownStories.map(({ name }) => name);
    const wrong = chosen.find((name) => !known.includes(name));
    if (wrong === undefined)
        return ownStories.filter(({ name }) => chosen.includes(name));
    const meant = (0,did_you_mean/* nearestName */.q)(wrong, known);
    return `No story of your own repository is called ${JSON.stringify(wrong)}; ${meant === undefined ? `there are ${known.join(", ")}` : `did you mean "${meant}"?`}`;
}
async function play(wish, { directory, screen, interruption }) {
    const setup = await readOwnSetup(wish.repo);
    const teller = new Teller(screen, wish.isVerbose);
    const told = [];
    let about;
    for (const [index, story] of wish.stories.entries()) {
        const fixture = await OwnFixture.open(setup, {
            ...wish,
            directory: (0,external_node_path_.join)(directory, String(index)),
            trace: (line) => {
                if (wish.isVerbose)
                    screen.row(`      trace ${line}`, "dim");
            },
        });
        try {
            if (index === 0) {
                about = aboutOf(setup, { fixture, wish });
                renderAbout(setup, { fixture, wish, screen });
            }
            told.push(await playStory(story, new OwnPlay(fixture, teller)));
            if (wish.stays)
                await (0,stay_up/* stayUp */.t)({
                    ...{ github: fixture.github, repository: fixture.repository, people: rolesOf(fixture) },
                    ...{ directory, screen, wait: () => interruption.wait() },
                });
        }
        finally {
            await fixture.close();
        }
    }
    const ok = told.every((each) => each.ok);
    if (wish.json !== undefined)
        await writeWhole(wish.json, `${JSON.stringify({ schema: 1, ok, ...about, stories: told }, undefined, 2)}\n`);
    screen.line();
    screen.line(conclusion(ok, setup.errors.length), ok && setup.errors.length === 0 ? "good" : "bad");
    return ok ? 0 : 1;
}
function conclusion(ok, errors) {
    if (!ok)
        return "It would not go well in your repository.";
    if (errors === 0)
        return "It would go like this in your repository.";
    return `It would go like this in your repository once the ${errors === 1 ? "error above is" : `${errors} errors above are`} mended.`;
}
function rolesOf({ cast }) {
    const { author, testers, requester, approver, admin } = cast;
    const parts = [
        [author, "writes"],
        ...testers.map((login) => [login, "tester"]),
        [approver, "rollback approver"],
        [requester, "asks for rollbacks"],
        [admin, "administrator"],
    ];
    const roles = {};
    for (const [login, role] of parts)
        if (login !== undefined)
            roles[login] ??= role;
    return roles;
}
async function playStory({ name, title, play: act }, own) {
    own.teller.story(`${name}: ${title}`);
    own.teller.deed(own.fixture.cast.admin, `pushes the set-up to ${own.fixture.names.base}`);
    await own.settles();
    const { ok, told } = await act(own);
    own.teller.end(ok, told);
    return { name, title, ok, ...(ok ? {} : { problem: told }), steps: own.teller.steps };
}
function aboutOf({ facts, errors }, { fixture, wish }) {
    const { workflows, cast, repository, changes } = fixture;
    return {
        repository,
        names: facts.names,
        people: cast,
        checks: workflows.ci.map(({ name, path }) => ({ name, path })),
        assumed: workflows.assumed,
        elsewhere: fixture.elsewhere,
        notStarted: workflows.notStarted.map(({ name, path, triggers }) => ({
            ...{ name, path },
            on: Object.keys(triggers),
        })),
        deployment: { paths: workflows.deployPaths, mode: wish.runDeploy ? "run" : "stub" },
        changes,
        errors,
    };
}
const jobsNamed = 6;
function assumedTexts(assumed) {
    const alike = new Map();
    for (const each of assumed) {
        const key = JSON.stringify([each.workflow, each.why]);
        alike.set(key, [...(alike.get(key) ?? []), each]);
    }
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const { workflow, job, why } = first;
        if (others.length === 0)
            return [`the job "${job}" of "${workflow}" succeeds: it ${why}`];
        const names = [first, ...others].map((each) => `"${each.job}"`);
        return [`the jobs ${listUpTo(jobsNamed, names)} of "${workflow}" succeed: each of them ${why}`];
    });
}
function renderAbout({ facts, errors }, { fixture, wish, screen }) {
    const { workflows, cast, repository, changes } = fixture;
    const line = (key, text) => screen.line(`${`${key}:`.padEnd(12)}${text}`);
    line("Repository", `${repository}, pull requests to ${facts.names.base}`);
    line("People", `@${cast.author} writes; ${cast.testers.map((each) => `@${each}`).join(", ") || "nobody"} approve${cast.testers.length === 1 ? "s" : ""}; @${cast.requester} asks for a rollback and ${cast.approver === undefined ? "nobody may approve it" : `@${cast.approver} approves it`}`);
    line("Checks", workflows.ci.map(({ name }) => `"${name}"`).join(", ") || "none");
    for (const text of assumedTexts(workflows.assumed))
        line("Assumed", text);
    for (const check of fixture.elsewhere)
        line("Assumed", `${checkInWords(check)} is reported; nothing here can know how`);
    line("Deployment", `${workflows.deployPaths.join(", ") || "none"}, ${wish.runDeploy ? "with its own steps on this machine" : "with a stub in place of its steps"}`);
    for (const { name, path, triggers } of workflows.notStarted)
        line("Not played", `"${name}" (${path}; on ${Object.keys(triggers).join(", ") || "nothing"})`);
    for (const each of changes)
        line("Otherwise", each);
    for (const { code, found } of errors)
        screen.line(`ERROR ${code}: ${found} (see release-console doctor)`, "bad");
}
async function writeWhole(file, text) {
    const part = `${(0,external_node_path_.resolve)(file)}.${process.pid}.part`;
    await (0,promises_.writeFile)(part, text);
    await (0,promises_.rename)(part, (0,external_node_path_.resolve)(file));
}


/***/ }),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ approvalCalls),
/* harmony export */   CM: () => (/* binding */ ruleCalls),
/* harmony export */   g: () => (/* binding */ switchCalls),
/* harmony export */   kC: () => (/* binding */ labelCalls),
/* harmony export */   ro: () => (/* binding */ environmentCalls),
/* harmony export */   yn: () => (/* binding */ asGh)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19788);
/* harmony import */ var _domain_doctor_environment_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4088);
/* harmony import */ var _domain_setup_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2509);
/* harmony import */ var _domain_doctor_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39145);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97944);





const pathOf = ({ owner, name }) => `/repos/${owner}/${name}`;
function environmentCalls(repository, { names, checkout: { workflows } }, known) {
    return [names.environments.staging, names.environments.production].flatMap((name) => openCalls(repository, {
        name,
        base: names.home,
        known,
        isUsedElsewhere: workflows.some((each) => usesElsewhere(each, { name, workflows, base: names.base })),
    }));
}
function usesElsewhere({ triggers: { pull_request: pull, release, push }, jobs }, { name, workflows, base, }) {
    const isElsewhere = pull !== undefined ||
        release !== undefined ||
        (push !== undefined &&
            (push.tags !== undefined || push.branches?.every((branch) => branch === base) !== true));
    const called = jobs.flatMap(({ uses }) => workflows.find(({ path }) => path === (0,_domain_setup_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .localCall */ .GS)(uses))?.jobs ?? []);
    return (isElsewhere &&
        [...jobs, ...called].some(({ environment }) => environment?.name.toLowerCase() === name.toLowerCase()));
}
function approvalCalls(repository, { name, reviewers, base, known, }) {
    const present = known.environments?.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (present !== undefined && present.reviewers.length > 0)
        return branchCall(repository, present.name, { base, known });
    return [
        {
            why: `People approve at "${name}": ${reviewers.map(({ name: who }) => `@${who}`).join(", ")}`,
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
                body: {
                    reviewers: reviewers.map(({ name: who, id }) => ({ type: (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isTeamName */ .vi)(who) ? "Team" : "User", id })),
                    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
                },
            },
            ifBeyondPlan: "The plan has no required reviewers here: approvals come by review and by comment.",
        },
        ...branchCall(repository, name, { base, known: {} }),
    ];
}
function openCalls(repository, { name: wanted, base, known, isUsedElsewhere, }) {
    const present = known.environments?.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
    const name = present?.name ?? wanted;
    if (present !== undefined && (!hasNoRules(present) || isUsedElsewhere || known.planHasRules === false))
        return branchCall(repository, name, { base, known });
    if (isUsedElsewhere)
        return openCall(repository, name, known);
    return [
        {
            why: `Deployments to "${name}", of the branch "${base}" only`,
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
                body: { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } },
            },
        },
        ...branchCall(repository, name, { base, known: {} }),
    ];
}
const openCall = (repository, name, { environments }) => environments === undefined
    ? []
    : [
        {
            why: `Deployments to "${name}", open to every branch: a workflow of yours names it for other branches`,
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
                body: {},
            },
        },
    ];
const hasNoRules = ({ reviewers, waitTimerMinutes, customRules, branches }) => reviewers.length === 0 && waitTimerMinutes === 0 && !customRules && branches === undefined;
function branchCall(repository, name, { base, known }) {
    const present = (0,_domain_doctor_environment_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentOf */ .p)({ environments: known.environments }, name);
    if (present !== undefined && (present.branches === undefined || present.branches === "protected"))
        return [];
    if (present !== undefined && present.branches?.includes(base) === true)
        return [];
    return [
        {
            why: `"${base}" may deploy to "${name}"`,
            call: {
                method: "POST",
                path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}/deployment-branch-policies`,
                body: { name: base },
            },
        },
    ];
}
const labels = [
    { name: "rollback", color: "d73a4a", description: "A request to go back to an earlier release" },
    { name: "release:major", color: "b60205", description: "The next release is a new major version" },
    { name: "release:patch", color: "fbca04", description: "The next release is a patch" },
    { name: "release-console:blocked", color: "e99695", description: "Keep this pull request off staging" },
];
const labelCalls = (repository, { labels: present = [] }) => labels
    .filter(({ name }) => !present.some((each) => each.toLowerCase() === name.toLowerCase()))
    .map((label) => ({
    why: `The label "${label.name}"`,
    call: { method: "POST", path: `${pathOf(repository)}/labels`, body: label },
}));
const switchCalls = (repository, { mayOpenPullRequests }) => mayOpenPullRequests === true
    ? []
    : [
        {
            why: "GitHub Actions may create pull requests: reverts and recoveries",
            call: {
                method: "PUT",
                path: `${pathOf(repository)}/actions/permissions/workflow`,
                body: { can_approve_pull_request_reviews: true },
            },
        },
    ];
const adminsByPullRequest = [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request" }];
function ruleCalls(repository, names, known) {
    const { rules, tagRules = [] } = known;
    const isRequired = rules?.base.some(({ contexts }) => contexts.some(({ context, app }) => context === _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s && app === _domain_doctor_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsAppId */ .w));
    const types = new Set(rules?.log.map(({ type }) => type));
    return [
        ...(isRequired === true ? [] : [baseRuleset(repository, names.base)]),
        ...(types.has("deletion") && types.has("non_fast_forward")
            ? []
            : [
                ruleset(repository, {
                    why: `The log on "${names.log}" can only grow`,
                    name: "Release Console: log",
                    target: "branch",
                    include: [`refs/heads/${names.log}`],
                    rules: [{ type: "deletion" }, { type: "non_fast_forward" }],
                }),
            ]),
        ...(tagRules.includes("deletion") && tagRules.includes("update")
            ? []
            : [
                ruleset(repository, {
                    why: "Tags of releases stay where they are",
                    name: "Release Console: tags",
                    target: "tag",
                    include: ["refs/tags/v*"],
                    rules: [{ type: "deletion" }, { type: "update" }],
                }),
            ]),
    ];
}
const baseRuleset = (repository, base) => ruleset(repository, {
    why: `Only what the console released comes to "${base}"; repository admins may merge a pull request past it, so that somebody can help when the console cannot`,
    name: "Release Console: base",
    target: "branch",
    include: [`refs/heads/${base}`],
    bypass: adminsByPullRequest,
    rules: [
        {
            type: "pull_request",
            parameters: {
                required_approving_review_count: 0,
                dismiss_stale_reviews_on_push: false,
                require_code_owner_review: false,
                require_last_push_approval: false,
                required_review_thread_resolution: false,
            },
        },
        {
            type: "required_status_checks",
            parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: [{ context: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .statusContext */ .s, integration_id: _domain_doctor_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsAppId */ .w }],
            },
        },
        { type: "deletion" },
        { type: "non_fast_forward" },
    ],
});
const noRules = "The plan has no rules for this private repository: every gate is advice here.";
const ruleset = (repository, wanted) => ({
    why: wanted.why,
    ifBeyondPlan: noRules,
    call: {
        method: "POST",
        path: `${pathOf(repository)}/rulesets`,
        body: {
            name: wanted.name,
            target: wanted.target,
            enforcement: "active",
            bypass_actors: wanted.bypass ?? [],
            conditions: { ref_name: { include: wanted.include, exclude: [] } },
            rules: wanted.rules,
        },
    },
});
const asGh = ({ why, call: { method, path, body } }) => [
    `# ${why.replaceAll(/[\r\n]/g, " ")}`,
    `gh api -X ${method} ${shellQuoted(path.replace(/^\//, ""))}${body === undefined ? "" : ` --input - <<'JSON'\n${JSON.stringify(body, undefined, 2)}\nJSON`}`,
].join("\n");
const shellQuoted = (text) => /^[\w./%:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 21755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ reviewersOf),
/* harmony export */   IM: () => (/* binding */ findReviewers),
/* harmony export */   wf: () => (/* binding */ lookupPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97944);


const reviewersOf = (people) => [...people.filter(_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamName */ .vi), ...people.filter((name) => !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamName */ .vi)(name))].slice(0, 6);
function lookupPath(name) {
    const [organization = "", slug] = name.split("/");
    return slug === undefined
        ? `users/${encodeURIComponent(name)}`
        : `orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`;
}
const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
async function findReviewers(api, people) {
    const found = await Promise.all(reviewersOf(people).map(async (name) => ({ name, answer: await api.find(`/${lookupPath(name)}`) })));
    return {
        reviewers: found.flatMap(({ name, answer }) => answer === undefined ? [] : [{ name, id: shape.parse(answer).id }]),
        notes: found.flatMap(({ name, answer }) => (answer === undefined ? [noteOf(name)] : [])),
    };
}
const noteOf = (name) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeamName */ .vi)(name)
    ? `Not asked: ${name}. GitHub shows your token no such team: correct the name, or give a token that may read teams (the scope read:org, or Members: read).`
    : `Not asked: @${name}. GitHub knows no such account.`;


/***/ })

};
