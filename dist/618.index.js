export const id = 618;
export const ids = [618];
export const modules = {

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ showConclusion),
/* harmony export */   d: () => (/* binding */ concludeDeployment)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1922);
/* harmony import */ var _domain_log_entry_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8430);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3318);




/**
 * The Deployment objects on GitHub follow the log: this one says how it ended, and the one whose place it took is no
 * longer shown as active, which GitHub leaves to us in production (platform fact 83). Display only: a refusal is told
 * and stops nothing.
 */
async function concludeDeployment(ports, context, { deployment, logUrl }) {
    try {
        const { intent, result } = await storyOf(ports, context, deployment);
        if (intent === undefined || result === undefined)
            return;
        const { version, commit, rollback } = intent;
        const { state, description } = shownAs(result, intent);
        const common = { environment: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environments */ .dT.production, logUrl };
        await showConclusion(ports, {
            ...common,
            deployment,
            sha: commit.sha,
            state,
            description,
            url: context.policy.production.url,
        });
        if (state !== "success")
            return;
        const took = rollback === null ? `${version} took its place` : `${rollback} took production back to ${version}`;
        for (const sha of replacedBy(context.state, intent))
            await ports.deployments.retire({ ...common, sha, except: deployment, description: took });
    }
    catch (error) {
        tellNotShown(ports, deployment, error);
    }
}
/**
 * What may still be shown as active. What the intent names as before it is not all: after an attempt that did not end
 * well it knows of none, or of that attempt, while the release that ran until then is still shown as live.
 */
function replacedBy({ releases }, { deployment, commit, previous, rollback }) {
    const at = releases.findIndex((release) => release.deployment === deployment);
    const before = releases.slice(0, Math.max(at, 0)).findLast(({ rolledBackBy }) => rolledBackBy === null);
    const taken = releases.filter(({ rolledBackBy }) => rollback !== null && rolledBackBy === rollback);
    const commits = [previous?.commit, before?.commit.sha, ...taken.map((release) => release.commit.sha)];
    return new Set(commits.filter((sha) => sha !== undefined).filter((sha) => sha !== commit.sha));
}
/** Entries between an intent and its result: a rollback's request, its approval and little else. */
const mostBetween = 60;
/** From the log itself: the state forgets what was aborted or taken over. A deployment is named after its intent. */
async function storyOf(ports, { head, state }, deployment) {
    const first = Number(/^production-(\d+)$/.exec(deployment)?.[1] ?? Number.NaN);
    if (!(first > 0))
        return { intent: undefined, result: undefined };
    const count = Math.min(mostBetween, state.log.sequence - first + 1);
    const paths = Array.from({ length: Math.max(count, 0) }, (_, index) => (0,_domain_log_entry_path_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s)(first + index));
    const facts = (await ports.logReader.files(head, paths)).flatMap((text) => {
        const shape = text === undefined ? undefined : (0,_domain_log_entry_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntryShape */ .i)(JSON.parse(text));
        return shape?.kind === "entry" ? [shape.entry.facts] : [];
    });
    return {
        intent: facts.find((each) => each.type === "production-deployment-started" && each.deployment === deployment),
        result: facts.find((each) => (each.type === "production-deployed" ||
            each.type === "production-deployment-failed" ||
            each.type === "production-deployment-aborted") &&
            each.deployment === deployment),
    };
}
function shownAs(result, { version }) {
    switch (result.type) {
        case "production-deployed":
            return { state: "success", description: `${version} is live` };
        case "production-deployment-failed":
            return { state: "failure", description: `${version} failed: ${result.evidence}` };
        case "production-deployment-aborted":
            return { state: "inactive", description: `${version} was never deployed: no job started` };
        default:
            return result;
    }
}
/** Display only, the log has it: a refusal is told and stops nothing. */
async function showConclusion(ports, conclusion) {
    try {
        await ports.deployments.conclude(conclusion);
    }
    catch (error) {
        tellNotShown(ports, conclusion.deployment, error);
    }
}
function tellNotShown(ports, deployment, error) {
    const problem = error instanceof Error ? error.message : String(error);
    ports.runner.notice((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)("not-shown", `GitHub does not show how ${deployment} ended: ${problem}`));
}


/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ recordProduction),
  B: () => (/* binding */ recordStaging)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/display/job-summaries.js
var job_summaries = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/approval/withdrawn-approvals.js


/**
 * Approvals that the deployment was begun with and that are not there any more: dismissed, or changed to a request for
 * changes, after the last look before its intent. To be asked before the result, which ends them. Nothing is undone for it.
 * Clicks at a gate cannot be taken back; reviews that a push made void speak of a head that is not what is deployed.
 */
function withdrawnApprovals(snapshot, { grants }, { deployment, pullRequests }) {
    return pullRequests.flatMap(({ number, head }) => {
        const pullRequest = snapshot.pullRequests.find((each) => each.number === number);
        if (pullRequest === undefined || pullRequest.head !== head)
            return [];
        const opinions = (0,reviews/* latestOpinions */.N)(pullRequest.reviews);
        const approving = opinions.filter(({ state }) => state === "APPROVED");
        return grants
            .filter((grant) => grant.source === "review" &&
            grant.pullRequest === number &&
            grant.head === head &&
            !approving.some(({ author }) => (0,values/* isSameUser */.EV)(author.login, grant.by)))
            .map(({ by, reference }) => ({
            actor: opinions.some(({ author }) => (0,values/* isSameUser */.EV)(author.login, by)) ? by : "console",
            facts: {
                type: "approval-withdrawn-late",
                deployment,
                pullRequest: number,
                head,
                by,
                reference,
            },
        }));
    });
}

// EXTERNAL MODULE: ./build/actions/deployment/github-deployment.js
var github_deployment = __webpack_require__(5723);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js
var reasons = __webpack_require__(3318);
;// CONCATENATED MODULE: ./build/actions/deployment/late-withdrawals.js


/** Approvals that vanished between the last look at them and the deployment are told; people decide. */
async function tellLateWithdrawals(ports, withdrawn) {
    await Promise.all(withdrawn.map((each) => tell(ports, each)));
}
/** The log has it: a comment that does not come through stops nothing. */
async function tell(ports, { actor, facts: { pullRequest, by, reference } }) {
    const what = actor === by ? `@${by} took back ${reference}` : `the approval of @${by} (${reference}) was dismissed`;
    const told = (0,reasons/* finding */.gk)("approval-withdrawn-late", `#${pullRequest}: ${what} when the deployment had begun.`);
    ports.runner.notice(told);
    const body = (0,finding_markdown/* findingLines */.h)([told]).join("\n").trim();
    await ports.conversations.comment({ number: pullRequest, body }).catch(() => undefined);
}

// EXTERNAL MODULE: ./build/actions/run/transaction.js
var transaction = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/actions/deployment/record-result.js






/**
 * The result of a production deployment, first in its commit; needs no App, hides behind nothing. With a good one come the
 * approvals that were gone by then, so that no death in between loses them: the result ends what they are found by.
 */
async function recordProduction(ports, first, { attempt, verdict }) {
    const { deployment } = attempt;
    const written = await (0,transaction/* transact */.hL)(ports, first, ({ snapshot, state }) => {
        if (state.attempt?.deployment !== deployment)
            return Promise.resolve({ drafts: [], value: [] });
        const withdrawn = verdict.kind === "good" ? withdrawnApprovals(snapshot, state, attempt) : [];
        const result = { actor: "console", facts: productionResult(deployment, verdict) };
        return Promise.resolve({ drafts: [result, ...withdrawn], value: withdrawn });
    });
    if (written.entries.length === 0)
        return written.context;
    await tellLateWithdrawals(ports, written.value);
    await ports.runner.summary((0,job_summaries/* resultSummary */.ao)(written.context.state, attempt, verdict.evidence));
    return written.context;
}
function productionResult(deployment, verdict) {
    const { evidence } = verdict;
    switch (verdict.kind) {
        case "good":
            return { type: "production-deployed", deployment, health: verdict.health, evidence };
        case "failed":
            return { type: "production-deployment-failed", deployment, evidence };
        case "aborted":
            return { type: "production-deployment-aborted", deployment, evidence };
        default:
            return verdict;
    }
}
/** The result of a staging deployment, and GitHub's Deployment as the log says it. */
async function recordStaging(ports, first, { intent, verdict }) {
    const { deployment } = intent;
    const written = await (0,transaction/* transact */.hL)(ports, first, ({ state }) => Promise.resolve({
        drafts: state.staging.intent?.deployment === deployment
            ? [{ actor: "console", facts: stagingResult(deployment, verdict) }]
            : [],
        value: undefined,
    }));
    if (written.entries.length > 0)
        await showStaging(ports, written.context, { intent, verdict });
    return written.context;
}
function stagingResult(deployment, verdict) {
    const { evidence } = verdict;
    switch (verdict.kind) {
        case "good":
            return { type: "staging-deployed", deployment, health: verdict.health };
        case "failed":
            return { type: "staging-deployment-failed", deployment, evidence };
        case "aborted":
            return { type: "staging-deployment-aborted", deployment, evidence };
        case "lost":
            return { type: "staging-deployment-aborted", deployment, evidence, begun: true };
        default:
            return verdict;
    }
}
async function showStaging(ports, { policy }, { intent, verdict }) {
    const { deployment, commit, run } = intent;
    await (0,github_deployment/* showConclusion */.D)(ports, {
        environment: names/* environments */.dT.staging,
        deployment,
        sha: commit.sha,
        state: verdict.kind === "good" ? "success" : verdict.kind === "aborted" ? "inactive" : "failure",
        description: verdict.kind === "good" ? `On staging (${verdict.health})` : verdict.evidence,
        logUrl: run.url,
        url: policy.staging.url,
    });
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ verifyDeployment)
});

;// CONCATENATED MODULE: ./build/domain/train/deploy-job-verdict.js
/**
 * What the deploy jobs of a run did, once they are over, from the jobs themselves: the caller's result proves nothing
 * (skipped jobs may make it `success`). At least one must have succeeded and none may have ended otherwise; jobs skipped
 * on purpose count as neither.
 */
function judgeJobs(jobs, { callerJob, result }) {
    const theirs = jobs.filter(({ name }) => name === callerJob || name.startsWith(`${callerJob} / `));
    const evidence = theirs.length === 0
        ? `no job "${callerJob} / …" exists in this run`
        : theirs.map(({ name, conclusion }) => `${name}: ${conclusion ?? "not finished"}`).join(", ");
    const isMissing = theirs.length === 0 && (result === "success" || result === "failure");
    if (isMissing || theirs.some(({ conclusion }) => conclusion === undefined))
        return { kind: "stale", evidence };
    if (!theirs.some(({ started }) => started))
        return { kind: "aborted", evidence };
    const counted = theirs.filter(({ conclusion }) => conclusion !== "skipped");
    return {
        kind: counted.length > 0 && counted.every(({ conclusion }) => conclusion === "success")
            ? "succeeded"
            : "failed",
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/actions/deployment/verify-deployment.js

/** Jobs first, then the health check from this clean runner. The deploy script's own word is not the verdict. */
async function verifyDeployment(ports, question, jobs = ports.runs.jobs(question.run)) {
    const verdict = await judgeEndedJobs(ports, question, jobs);
    if (verdict.kind === "aborted")
        return verdict;
    if (verdict.kind !== "succeeded")
        return { kind: "failed", code: "deploy-failed", evidence: verdict.evidence };
    const { health, commit } = question;
    if (health === undefined)
        return {
            kind: "good",
            health: "unverified",
            evidence: `${verdict.evidence}; no health check is configured`,
        };
    const { url, tries, secondsBetween, timeoutSeconds, expectSha } = health;
    const startedAt = Date.now();
    const probe = await ports.health.probe({
        url,
        tries,
        secondsBetween,
        timeoutSeconds,
        expect: expectSha ? commit.sha : undefined,
    });
    // The entry has the time of GitHub's newest answer, and approvals count from then on: not one from before the probe.
    if (Date.now() - startedAt >= clockResolution)
        await ports.runs.status(question.run.id).catch(() => undefined);
    const evidence = `${verdict.evidence}; ${probe.evidence}`;
    return probe.healthy
        ? { kind: "good", health: "healthy", evidence }
        : { kind: "failed", code: "health-check-failed", evidence };
}
const pausesMs = [1_000, 2_000, 4_000];
/** The jobs are over when this is asked; while the list says otherwise it is read again. Unknown is never "not begun". */
async function judgeEndedJobs(ports, question, jobs) {
    let verdict = judgeJobs(await jobs, question);
    for (const pause of pausesMs) {
        if (verdict.kind !== "stale")
            return verdict;
        await ports.clock.sleep(pause);
        verdict = judgeJobs(await ports.runs.jobs(question.run), question);
    }
    return verdict;
}
/** GitHub tells the time in whole seconds. */
const clockResolution = 1_000;


/***/ }),

/***/ 6519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ closeReleased)
/* harmony export */ });
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4004);

/**
 * Closes what production runs and develop has without GitHub knowing: a landing pull request brought it by squash or
 * rebase, or somebody brought its change by hand. Merging it would bring nothing, and left open it asks for work that is
 * done. What develop contains commit by commit GitHub marks as merged by itself (platform fact 36).
 */
async function closeReleased(ports, { snapshot, state }) {
    const owed = new Set(state.followUps.flatMap((followUp) => (followUp.kind === "land" ? [followUp.version] : [])));
    for (const pullRequest of snapshot.pullRequests) {
        const { number, head } = pullRequest;
        const release = (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(state, pullRequest);
        if (release === undefined || owed.has(release.version))
            continue;
        if (await ports.history.contains(snapshot.develop.sha, head))
            continue;
        const now = await ports.pullRequests.find(number);
        if (now.state === "open" && now.head === head)
            await ports.pullRequests.close(number);
    }
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ publishDeparted)
});

// EXTERNAL MODULE: ./build/domain/display/pull-request-status.js + 1 modules
var pull_request_status = __webpack_require__(9876);
// EXTERNAL MODULE: ./build/domain/reasons/finding-markdown.js
var finding_markdown = __webpack_require__(7332);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js
var reasons = __webpack_require__(3318);
;// CONCATENATED MODULE: ./build/domain/display/departed-status.js



/** The last word on one that is not open towards develop any more; undefined: it is, and its gates say more. */
function departedDisplay(cause, elsewhere) {
    const failed = (description, ...lines) => (0,pull_request_status/* displayWith */.VQ)({ status: { state: "failure", description }, lines });
    switch (cause) {
        case "closed":
            return failed("Left staging: closed", "It boards again when it is reopened and its gates pass.");
        case "merged":
            return failed("Left staging: merged past the console", "What it brought to develop counts as drift: it goes to production with the next release, once a tester approved that.");
        case "retargeted": {
            const found = (0,reasons/* finding */.gk)("other-base", `It goes to ${elsewhere ?? "another branch"}.`);
            return failed("Left staging: its base is not develop any more (other-base)", ...(0,finding_markdown/* findingLines */.h)([found]));
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

;// CONCATENATED MODULE: ./build/actions/pull-requests/publish-departed.js


/** Nobody looks at a pull request again that is not open towards develop: its status and comment say how it left. */
async function publishDeparted(ports, left) {
    const gone = left.flatMap(({ staged, cause, elsewhere }) => {
        const display = departedDisplay(cause, elsewhere);
        return display === undefined ? [] : [{ number: staged.number, head: staged.head, display }];
    });
    if (gone.length === 0)
        return;
    const ids = await ports.conversations.findOwn(gone.map(({ number }) => ({ number, marker: pull_request_status/* statusCommentMarker */.CF })));
    await Promise.all(gone.flatMap(({ number, head, display: { status, comment } }, index) => {
        const id = ids[index];
        return [
            ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url }),
            id === undefined
                ? ports.conversations.comment({ number, body: comment })
                : ports.conversations.updateComment({ id, body: comment }),
        ];
    }));
}


/***/ }),

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ announceDeployment)
/* harmony export */ });
/**
 * The outputs that make the caller's deploy job run, set when the log has confirmed the intent. The attempt goes with them:
 * a re-run keeps the outputs of finished jobs and must not deploy an old decision (platform fact 8).
 */
function announceDeployment(ports, order) {
    const attempt = String(ports.run.reference.attempt);
    ports.runner.setOutput("deployment", JSON.stringify({
        mode: order.mode,
        release: order.release,
        "previous-sha": order.previousSha,
        "previous-release": order.previousRelease,
        id: order.id,
        "run-attempt": attempt,
    }));
    ports.runner.setOutput("run-attempt", attempt);
    ports.runner.setOutput("sha", order.sha);
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ moveStaging)
});

// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/train/staging-plan.js
var staging_plan = __webpack_require__(9641);
// EXTERNAL MODULE: ./build/actions/run/gate-reports.js
var gate_reports = __webpack_require__(773);
// EXTERNAL MODULE: ./build/domain/train/commit-messages.js
var commit_messages = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js
var reasons = __webpack_require__(3318);
;// CONCATENATED MODULE: ./build/actions/staging/merge-train.js



/** Merges what changed; who pushed each new head and what drifted in are looked up at the same time. */
async function mergePlan(ports, { state }, plan) {
    const [outcome, pushers, drift, left] = await Promise.all([
        plan.merges.length === 0
            ? undefined
            : ports.merging.mergeOnto({
                base: (0,staging_plan/* mergeStart */.lk)(plan).sha,
                heads: plan.merges.map((place) => ({ sha: place.head, message: mergeMessage(place) })),
            }),
        Promise.all(plan.merges.map((place) => pusherOf(ports, place))),
        driftOnto(ports, state, plan.base),
        Promise.all(plan.ejected.filter(({ cause }) => cause !== "merged").map((each) => leftBy(ports, each))),
    ]);
    if (outcome === undefined)
        return { kind: "merged", staged: plan.kept, tip: (0,staging_plan/* mergeStart */.lk)(plan), drift, left, scratch: undefined };
    if (outcome.kind !== "merged") {
        if (outcome.scratch !== undefined)
            await ports.merging.discard(outcome.scratch);
        const place = outcome.index === undefined ? undefined : plan.merges[outcome.index];
        if (outcome.kind === "refused")
            return { kind: "refused", place, finding: (0,reasons/* finding */.gk)("refused", outcome.found, outcome.remedy) };
        if (place === undefined)
            throw new Error(`Of ${plan.merges.length} heads none is at ${outcome.index}.`);
        return { kind: "conflict", place };
    }
    const boarded = plan.merges.map((place, index) => stagedAt(place, { merge: outcome.commits[index], pusher: pushers[index], now: ports.clock.now() }));
    const staged = [...plan.kept, ...boarded];
    return {
        kind: "merged",
        staged,
        tip: staged.at(-1)?.merge ?? plan.base,
        drift,
        left,
        scratch: outcome.scratch,
    };
}
/** A snapshot shows what is open towards develop and nothing else: what became of others is asked for. */
async function leftBy(ports, { staged, cause }) {
    if (cause !== "closed")
        return { staged, cause, elsewhere: undefined };
    const { state, elsewhere } = await ports.pullRequests.find(staged.number);
    if (elsewhere !== undefined)
        return { staged, cause: "retargeted", elsewhere };
    return { staged, cause: state === "merged" ? "merged" : "closed", elsewhere };
}
/** It was not on staging before, or its pull request was with another head. */
const isNewHead = ({ before, head }) => before?.head !== head;
/** A head keeps the pusher it boarded with; only a new head is looked up. */
async function pusherOf(ports, place) {
    if (place.before?.head === place.head)
        return place.before.pusher;
    return (await ports.people.pusherOf({ head: place.head, headBranch: place.headBranch })) ?? null;
}
function stagedAt(place, { merge, pusher, now, }) {
    if (merge === undefined)
        throw new Error(`No merge commit was made for #${place.number}.`);
    const { number, head, title, author, contributors, labels, recovers, linkedIssues, before } = place;
    return {
        number,
        head,
        title,
        author,
        pusher: pusher ?? null,
        contributors,
        labels,
        recovers,
        linkedIssues,
        merge,
        boardedAt: before?.head === head ? before.boardedAt : now,
    };
}
/** Drift that staging takes in: what was there and is not released, and what came to develop by other hands since. */
async function driftOnto(ports, state, base) {
    if (base.sha === state.develop.sha)
        return state.train.drift;
    const commits = await ports.history.firstParents(state.develop.sha, base.sha);
    if (commits === undefined)
        return [...state.train.drift, { sha: base.sha, title: "develop was rewritten", author: "unknown" }];
    return [
        ...state.train.drift,
        ...commits.filter(({ sha }) => !state.ownCommits.includes(sha)).map(driftCommit),
    ];
}
const driftCommit = ({ sha, title, author }) => ({ sha, title, author });
/** The title is the author's text; it goes into the message as data and is read by nobody as a command. */
const mergeMessage = ({ number, title, author }) => `${(0,commit_messages/* promotionHeadline */.Wd)(number, title)}\n\nPull-Request: #${number}\nProposed-by: @${author}`;

// EXTERNAL MODULE: ./build/actions/staging/retry-requests.js
var retry_requests = __webpack_require__(5399);
// EXTERNAL MODULE: ./build/domain/train/train-conflicts.js
var train_conflicts = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/actions/staging/find-conflicts.js


/**
 * Who has to give way. A head that did not merge was there before the others changed: then one of those is the newcomer,
 * wherever it stands in the order.
 */
async function whoConflicts(ports, { state }, { place, plan }) {
    const found = await findPartners(ports, place, plan);
    if (isNewHead(place))
        return found;
    const earlier = plan.merges.slice(0, plan.merges.indexOf(place)).filter(isNewHead);
    const isOnSameBase = plan.base.sha === state.train.base.sha;
    const newcomer = earlier.find(({ number }) => found.with.includes(number)) ?? (isOnSameBase ? earlier.at(-1) : undefined);
    if (newcomer === undefined)
        return found;
    return { pullRequest: newcomer.number, head: newcomer.head, with: [place.number] };
}
/** More than that says no more to anybody. */
const mostPartners = 3;
/**
 * With whom a head conflicts: GitHub names nobody, so the others are merged onto it one after the other until one does
 * not. Best effort, for people; nothing moves.
 */
async function findPartners(ports, place, plan) {
    const found = [];
    let others = [...plan.kept, ...plan.merges].filter(({ number }) => number !== place.number);
    while (found.length < mostPartners && others.length > 0) {
        const outcome = await ports.merging.mergeOnto({
            base: plan.base.sha,
            heads: [place, ...others].map(({ head, number }) => ({ sha: head, message: `Try #${number}` })),
        });
        if (outcome.scratch !== undefined)
            await ports.merging.discard(outcome.scratch);
        const partner = outcome.kind === "conflict" ? others[outcome.index - 1] : undefined;
        if (partner === undefined)
            break;
        found.push(partner.number);
        others = others.filter((other) => other !== partner);
    }
    return { pullRequest: place.number, head: place.head, with: found };
}
/** `onto`: where staging stands when this is written; while it does, nobody has to try again. */
const conflictDraft = ({ snapshot }, conflict, onto) => ({
    actor: "console",
    facts: { type: "conflict-found", ...conflict, onto, files: (0,train_conflicts/* filesOfBoth */.sS)(snapshot, conflict) },
});

// EXTERNAL MODULE: ./build/actions/run/transaction.js
var transaction = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/actions/staging/move-staging.js







/**
 * Ejects, boards and rebuilds: staging and its entries move in one transaction. With `deploys` the intent to deploy the
 * new tip is part of it, when that tree does not run on staging already and no other deployment is under way.
 */
async function moveStaging(ports, first, { deploys }) {
    const written = await (0,transaction/* transact */.hL)(ports, first, (context) => decideMove(ports, context, deploys));
    if (written.value.refusal !== undefined)
        ports.runner.notice(written.value.refusal);
    return written;
}
async function decideMove(ports, context, deploys) {
    const { snapshot, state, policy } = context;
    const reports = await (0,gate_reports/* gateReports */.r)(ports, context);
    const conflicting = new Set();
    const refused = new Map();
    const conflicts = [];
    const retries = (0,retry_requests/* asksForRetry */.It)(ports.run, context);
    const mergeAgain = (number) => (0,retry_requests/* asksToMergeAgain */.mP)(ports.run, context, number);
    for (;;) {
        const plan = (0,staging_plan/* planStaging */.Jp)({ snapshot, state, policy, reports, conflicting, refused, mergeAgain });
        const planned = { plan, waiting: refused, deploys, conflicts };
        if (plan.kind !== "move")
            return stay(context, { ...planned, retries });
        const merged = await mergePlan(ports, context, plan);
        if (merged.kind === "merged")
            return move(context, { ...planned, merged });
        const still = { ...planned, conflicts: [], plan: { ...plan, kind: "still" }, retries };
        if (merged.kind === "refused") {
            const { place, finding } = merged;
            if (place !== undefined)
                refused.set(place.number, finding);
            // Nobody's change is to blame, so nobody leaves for it.
            if (place === undefined || !isNewHead(place))
                return stay(context, { ...still, refusal: finding });
            conflicting.add(place.number);
        }
        else {
            const conflict = await whoConflicts(ports, context, { place: merged.place, plan });
            // A released head that has not landed is pinned: staging stays what it is until the follow-up is settled.
            if (conflicting.has(conflict.pullRequest))
                return stay(context, still);
            conflicting.add(conflict.pullRequest);
            conflicts.push(conflict);
        }
    }
}
function move(context, { plan, waiting, deploys, conflicts, merged, }) {
    const { snapshot, state } = context;
    const { tip, scratch, left } = merged;
    const drafts = [
        ...moveDrafts(snapshot, plan, merged),
        ...conflicts.map((conflict) => conflictDraft(context, conflict, tip.sha)),
    ];
    const deployment = deploys && deploymentDue(state, tip, { retries: false })
        ? intent(state, { drafts: drafts.length, tip })
        : undefined;
    if (deployment !== undefined)
        drafts.push(intentDraft(deployment));
    const { production: gate } = state.gates;
    return {
        drafts,
        moves: stagingMoves(snapshot.staging, tip),
        discard: scratch === undefined ? [] : [scratch],
        value: {
            deployment,
            plan,
            waiting,
            left,
            supersededGate: gate !== null && gate.tree !== tip.tree ? gate.run.id : undefined,
            refusal: undefined,
        },
    };
}
function moveDrafts(snapshot, plan, { staged, tip, drift, left }) {
    return [
        ...left.map(({ staged: { number, head }, cause }) => ({
            actor: "console",
            facts: { type: "pull-request-ejected", pullRequest: number, head, cause },
        })),
        ...plan.merges.filter(isNewHead).map(promotedDraft),
        {
            actor: "console",
            facts: {
                type: "staging-moved",
                from: snapshot.staging?.sha ?? null,
                to: tip,
                base: plan.base,
                staged,
                drift,
            },
        },
    ];
}
const stagingMoves = (from, tip) => from?.sha === tip.sha
    ? []
    : [{ ref: `refs/heads/${names/* branches */.J0.staging}`, before: from?.sha ?? null, after: tip.sha, force: true }];
const promotedDraft = ({ number, head, title, author, before }) => ({
    actor: author,
    facts: {
        type: "pull-request-promoted",
        pullRequest: number,
        head,
        title,
        author,
        replaces: before?.head ?? null,
    },
});
/** Nothing moves; a deployment may still be owed, e.g. after one that was cancelled or a move that deployed nothing. */
function stay(context, { plan, waiting, deploys, conflicts, retries, refusal }) {
    const { state } = context;
    const { tip, staged } = state.train;
    const found = conflicts.map((conflict) => conflictDraft(context, conflict, tip.sha));
    const isUsed = staged.length > 0 || state.staging.running !== null;
    const isDue = deploys && plan.kind === "stay" && isUsed && deploymentDue(state, tip, { retries });
    const deployment = isDue ? intent(state, { drafts: found.length, tip }) : undefined;
    return {
        drafts: [...found, ...(deployment === undefined ? [] : [intentDraft(deployment)])],
        value: { deployment, plan, waiting, left: [], supersededGate: undefined, refusal },
    };
}
/**
 * Trees are compared: what runs already needs no deployment. A commit that failed is not tried again by itself, only when
 * a person starts the workflow.
 */
const deploymentDue = ({ staging }, tip, { retries }) => staging.intent === null &&
    staging.running?.commit.tree !== tip.tree &&
    (retries || staging.lastFailure?.commit.sha !== tip.sha);
function intent(state, { drafts, tip }) {
    return {
        id: `staging-${state.log.sequence + drafts + 1}`,
        commit: tip,
        previous: state.staging.running?.commit ?? null,
    };
}
const intentDraft = ({ id, commit, previous }) => ({
    actor: "console",
    facts: { type: "staging-deployment-started", deployment: id, commit, previous: previous?.sha ?? null },
});


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ asksForRetry),
/* harmony export */   YK: () => (/* binding */ isStartedByHand),
/* harmony export */   mP: () => (/* binding */ asksToMergeAgain)
/* harmony export */ });
/* harmony import */ var _domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
/* harmony import */ var _domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4004);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



/** Whether a person asks for a staging deployment that failed to be made once more; nothing else makes it again. */
function asksForRetry(run, context) {
    const asked = checkedNumber(run, context);
    return isStartedByHand(run) || context.state.train.staged.some(({ number }) => number === asked);
}
/** Whether a person asks to have it merged once more: what looked like a conflict may have been GitHub's mistake. */
const asksToMergeAgain = (run, context, pullRequest) => isStartedByHand(run) || checkedNumber(run, context) === pullRequest;
/** `/check` on it, by somebody whom the policy names or its author. Strangers cost nobody a deployment. */
function checkedNumber({ hint }, { policy, state, snapshot }) {
    if (hint.kind !== "comment" || !hint.isPullRequest || hint.edited || hint.authorIsBot)
        return undefined;
    if ((0,_domain_commands_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .R)(hint.body)?.name !== "check")
        return undefined;
    const author = state.train.staged.find(({ number }) => number === hint.issue)?.author ??
        (0,_domain_train_release_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._n)(snapshot, hint.issue)?.author.login;
    if (author === undefined)
        return undefined;
    const people = [...policy.testers, ...policy.team, ...policy.rollbackApprovers, author];
    return (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(people, hint.author) && !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(policy.bots, hint.author)
        ? hint.issue
        : undefined;
}
/** Actions, Release, Run workflow; the console's own dispatches come from a bot. */
const isStartedByHand = ({ hint, actorIsBot }) => hint.kind === "dispatch" && (hint.inputs["train"] ?? "") === "" && !actorIsBot;


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ decideCommand),
  R: () => (/* binding */ parseCommand)
});

// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/domain/train/release-decision.js
var release_decision = __webpack_require__(4004);
;// CONCATENATED MODULE: ./build/domain/commands/ejection-orders.js


/** Who leaves staging for `/eject` on this pull request or for `/ship`, and until when. */
function decideOrders(command, facts, { number, head }) {
    if (command === "ship")
        return leavingForShip(facts).map(leavingOnce);
    const staged = facts.state.train.staged.filter((each) => each.number === number);
    const heads = [...new Set([...staged.map((each) => each.head), head])];
    return [
        { pullRequest: number, heads, until: "new-head" },
        ...withCarriers(facts, staged)
            .filter((each) => each.number !== number)
            .map(leavingOnce),
    ];
}
/** What is not granted, and what would carry it along. */
function leavingForShip(facts) {
    const waiting = (0,release_decision/* decideRelease */.co)(facts).rows.filter(({ decision }) => decision !== "granted");
    return withCarriers(facts, waiting.map(({ staged }) => staged));
}
/** With the staged pull requests whose branches hold one of these heads: left alone they would keep it on staging. */
function withCarriers({ state, snapshot }, leaving) {
    const heads = new Set(leaving.map(({ head }) => head));
    return state.train.staged.filter((staged) => !(0,follow_ups/* isPinned */.T4)(state, staged) &&
        (heads.has(staged.head) ||
            (0,release_decision/* pullRequestOf */._n)(snapshot, staged.number)?.commits.some((commit) => heads.has(commit)) === true));
}
const leavingOnce = ({ number, head }) => ({
    pullRequest: number,
    heads: [head],
    until: "next-train",
});

// EXTERNAL MODULE: ./build/domain/approval/objections.js
var objections = __webpack_require__(3433);
// EXTERNAL MODULE: ./build/domain/policy/policy.js
var policy_policy = __webpack_require__(5352);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js
var reasons = __webpack_require__(3318);
// EXTERNAL MODULE: ./build/domain/snapshot/reviews.js
var reviews = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
// EXTERNAL MODULE: ./build/domain/state/reduce-commands.js
var reduce_commands = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __webpack_require__(7944);
;// CONCATENATED MODULE: ./build/domain/commands/commands.js










/** undefined: no command of ours, so somebody else's business. Other tools have an `/approve`; one of `RB-7` is meant for us. */
function parseCommand(body) {
    const rollback = (0,target/* parseRollbackCommand */.Xl)(body);
    if (rollback !== undefined)
        return rollback.rollback === "" ? undefined : { name: rollback.kind, text: cut(rollback.rollback) };
    const found = /^\/(\w+)(?:\s+([^]*))?$/.exec(body);
    const word = found?.[1]?.toLowerCase();
    const name = commandNames.find((each) => each === word);
    return name === undefined ? undefined : { name, text: cut((found?.[2] ?? "").trim()) };
}
const commandNames = ["check", "hold", "unhold", "eject", "ship"];
const textLimit = 1000;
/** Whole letters, as an entry needs them. */
const cut = (text) => Array.from(text.replaceAll(/\p{Surrogate}/gu, ""))
    .slice(0, textLimit)
    .join("");
/** What a command changes, on the state and the policy of now. Given twice it changes things once. */
function decideCommand(facts) {
    const { command, comment, state, snapshot } = facts;
    const { name } = command;
    if (wasAnswered(state.commands, comment.id))
        return { kind: "ignored" };
    if (name === "check")
        return decideCheck(facts);
    if (name === "approve" || name === "retry" || name === "reject")
        return refuseHere(facts);
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, comment.pullRequest);
    const findings = [...commonFindings(facts), ...findingsOf(name, facts)];
    if (findings.length > 0 || pullRequest === undefined)
        return refused(facts, findings);
    return { kind: "obeyed", drafts: draftsOf(name, facts, pullRequest) };
}
function findingsOf(name, facts) {
    switch (name) {
        case "hold":
            return releasedFindings(facts);
        case "unhold":
            return ownChangeFindings(facts);
        case "eject":
            return [...stillFindings(facts.state), ...releasedFindings(facts)];
        case "ship":
            return [...stillFindings(facts.state), ...shipFindings(facts)];
        default:
            return name;
    }
}
function draftsOf(name, facts, pullRequest) {
    switch (name) {
        case "hold":
            return holdDrafts(facts);
        case "unhold":
            return unholdDrafts(facts);
        case "eject":
        case "ship": {
            const { by, id } = facts.comment;
            const ejections = decideOrders(name, facts, pullRequest);
            const order = {
                type: "ejection-ordered",
                command: name,
                ejections,
                by: by.login,
                comment: id,
            };
            return [{ actor: by.login, facts: order }];
        }
        default:
            return name;
    }
}
/** Below the lowest id that is kept every comment is taken for answered. */
const wasAnswered = ({ comments }, id) => comments.includes(id) || (comments.length >= reduce_commands/* commentsKept */.vW && id < (comments[0] ?? 0));
/** Anybody may have it looked again; a tester's word also ends an ejection that came before. */
function decideCheck({ state, snapshot, policy, comment }) {
    const { by, pullRequest: number, id, isEdited } = comment;
    if (!(0,reviews/* isPerson */.K)(by) || isEdited)
        return { kind: "ignored" };
    const pullRequest = (0,release_decision/* pullRequestOf */._n)(snapshot, number);
    const order = pullRequest === undefined ? undefined : (0,objections/* ejectionOrderOf */.ZW)(state, pullRequest);
    if (order === undefined || (order.comment ?? 0) > id || !isTester(by, policy))
        return { kind: "obeyed", drafts: [] };
    const lifted = { type: "ejection-lifted", pullRequest: number, by: by.login, comment: id };
    return { kind: "obeyed", drafts: [{ actor: by.login, facts: lifted }] };
}
/** Somebody in a hurry took the pull request for the rollback's issue, and must not believe that it counted. */
function refuseHere(facts) {
    const { command, comment, state } = facts;
    const { text: id } = command;
    if (!(0,reviews/* isPerson */.K)(comment.by))
        return { kind: "ignored" };
    const open = state.rollback?.id === id ? state.rollback : null;
    if (open === null)
        return refused(facts, [(0,reasons/* finding */.gk)("no-open-rollback", `${id} is not open.`)]);
    const where = open.issue === null ? "has no issue yet" : `is decided in #${open.issue}`;
    return refused(facts, [
        (0,reasons/* finding */.gk)("wrong-place", `/${command.name} ${id} was commented on #${comment.pullRequest}; ${id} ${where}.`),
    ]);
}
const isTester = (by, policy) => (0,reviews/* isPerson */.K)(by) && !(0,values/* includesUser */.P_)(policy.bots, by.login) && (0,values/* includesUser */.P_)(policy.testers, by.login);
function commonFindings({ policy, snapshot, comment, command }) {
    const { by, id, isEdited, pullRequest: number } = comment;
    const testers = (0,policy_policy/* testerNames */.m)(policy);
    const findings = [
        isEdited ? (0,reasons/* finding */.gk)("edited-comment", `Comment ${id} was edited.`) : undefined,
        isTester(by, policy)
            ? undefined
            : (0,reasons/* finding */.gk)("command-not-allowed", `@${by.login} commented /${command.name}; testers: ${testers}.`),
        (0,release_decision/* pullRequestOf */._n)(snapshot, number) === undefined
            ? (0,reasons/* finding */.gk)("no-open-pull-request", `#${number} is no open pull request to develop.`)
            : undefined,
    ];
    return findings.filter((each) => each !== undefined);
}
function refused({ command, comment }, findings) {
    const { by, id, pullRequest } = comment;
    const facts = {
        type: "command-refused",
        pullRequest,
        command: command.name,
        by: by.login,
        reason: findings.map(({ code }) => code).join(", "),
        findings,
        comment: id,
    };
    return { kind: "refused", findings, draft: { actor: by.login, facts } };
}
const stillFindings = (state) => (0,follow_ups/* trainStandsStill */.iN)(state)
    ? [(0,reasons/* finding */.gk)("deployment-open", "The train stands still until the result is recorded; comment again then.")]
    : [];
const releasedFindings = ({ state, comment }) => state.train.staged.some((staged) => staged.number === comment.pullRequest && (0,follow_ups/* isPinned */.T4)(state, staged))
    ? [(0,reasons/* finding */.gk)("already-released", `#${comment.pullRequest} is released and waits to land.`)]
    : [];
function shipFindings(facts) {
    const { staged } = facts.state.train;
    if (staged.length === 0)
        return [(0,reasons/* finding */.gk)("nothing-staged", "The train is empty.")];
    if (leavingForShip(facts).length < staged.length)
        return [];
    const names = staged.map(({ number }) => `#${number}`).join(", ");
    return [(0,reasons/* finding */.gk)("awaits-approval", `Approved and free to go: none of ${names}.`)];
}
const objectionsLimit = 100;
function holdDrafts({ command, comment, state, snapshot }) {
    const { by, id, pullRequest } = comment;
    const findings = tooLateFindings(state, pullRequest);
    const raised = {
        actor: by.login,
        facts: {
            type: "objection-raised",
            pullRequest,
            by: by.login,
            text: command.text,
            comment: id,
            ...(findings.length === 0 ? {} : { findings }),
        },
    };
    const { objections } = state.commands;
    if (objections.length < objectionsLimit)
        return [raised];
    // The state stays small: when there are many, those to closed pull requests go.
    const closed = objections.filter((each) => (0,release_decision/* pullRequestOf */._n)(snapshot, each.pullRequest) === undefined);
    const lifted = closed.map((each) => {
        const about = { pullRequest: each.pullRequest, lifted: [each.comment] };
        return {
            actor: "console",
            facts: { type: "objections-lifted", ...about, by: "console", comment: null },
        };
    });
    return [raised, ...lifted];
}
/** It is under way to production: the objection stands, should that fail, but stops nothing any more. */
const tooLateFindings = ({ attempt }, pullRequest) => attempt?.mode === "deploy" && attempt.pullRequests.some(({ number }) => number === pullRequest)
    ? [
        (0,reasons/* finding */.gk)("deployment-open", `${attempt.deployment} takes #${pullRequest} to production and is not stopped by this.`, "To take it back request a rollback: Actions, Rollback, Run workflow."),
    ]
    : [];
/** Objections to this pull request that were there when the comment was written. */
const objectionsBefore = ({ state, comment }) => state.commands.objections.filter((each) => each.pullRequest === comment.pullRequest && each.comment < comment.id);
function ownChangeFindings(facts) {
    const { comment, snapshot } = facts;
    const author = (0,release_decision/* pullRequestOf */._n)(snapshot, comment.pullRequest)?.author.login;
    if (author === undefined || !(0,values/* isSameUser */.EV)(author, comment.by.login))
        return [];
    const others = objectionsBefore(facts).filter(({ by }) => !(0,values/* isSameUser */.EV)(by, author));
    return others.map(({ by }) => (0,reasons/* finding */.gk)("own-change", `@${author} wrote #${comment.pullRequest}; @${by} holds it.`));
}
function unholdDrafts(facts) {
    const { by, id, pullRequest } = facts.comment;
    const lifted = objectionsBefore(facts).map(({ comment }) => comment);
    if (lifted.length === 0)
        return [];
    return [
        {
            actor: by.login,
            facts: { type: "objections-lifted", pullRequest, by: by.login, lifted, comment: id },
        },
    ];
}


/***/ })

};
