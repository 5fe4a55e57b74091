export const id = 171;
export const ids = [171];
export const modules = {

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ withCommander),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   SG: () => (/* binding */ setupFindings),
/* harmony export */   UT: () => (/* binding */ foreignRun),
/* harmony export */   gd: () => (/* binding */ requireTrustedRun),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   mq: () => (/* binding */ requireStanding),
/* harmony export */   nR: () => (/* binding */ withApprovers),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _outsiders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _team_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);





async function readContext(ports, { callers, isFresh = false } = {}) {
    return withApprovers(ports, await requireStanding(ports, await readSnapshot(ports, { isFresh }), callers));
}
async function withApprovers(ports, context) {
    const { snapshot, state } = context;
    return { ...context, policy: await (0,_outsiders_js__WEBPACK_IMPORTED_MODULE_4__/* .withOutsiders */ .x)(ports, context.policy, (0,_outsiders_js__WEBPACK_IMPORTED_MODULE_4__/* .approvingNow */ .T)(snapshot, state)) };
}
const pausesMs = [1_000, 2_000, 4_000, 8_000];
async function readSnapshot(ports, { isFresh = false, proposals = true } = {}) {
    const known = ports.logPosition.latest();
    for (const pause of [...pausesMs, undefined]) {
        const mayBeRecent = !isFresh && pause === pausesMs[0];
        const snapshot = await ports.snapshots.read({ proposals, mayBeRecent });
        if (isAsFarAsKnown(snapshot, known))
            return snapshot;
        if (pause === undefined)
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)("log-behind", `Entry ${known} was written; GitHub shows the log up to entry ${shownUpTo(snapshot)}.`);
        await ports.clock.sleep(pause);
    }
    throw new Error("The last look has no pause after it.");
}
const shownUpTo = ({ log }) => (log.kind === "read" ? log.state.log.sequence : 0);
const isAsFarAsKnown = (snapshot, known) => snapshot.log.kind === "unreadable" || snapshot.log.kind === "foreign" || shownUpTo(snapshot) >= known;
async function requireStanding(ports, snapshot, callers) {
    return withCommander(ports, await requireTrustedRun(ports, snapshot, callers));
}
async function withCommander(ports, context) {
    const known = await withMembers(ports, context);
    return { ...known, policy: await (0,_outsiders_js__WEBPACK_IMPORTED_MODULE_4__/* .withOutsiders */ .x)(ports, known.policy, commandedBy(ports)) };
}
const withMembers = async (ports, context) => ({
    ...context,
    policy: await (0,_team_members_js__WEBPACK_IMPORTED_MODULE_3__/* .withTeamMembers */ .v)(ports, context.policy),
});
async function requireTrustedRun(ports, snapshot, callers) {
    const { policy, log } = snapshot;
    if (policy.kind === "read" && log.kind === "read") {
        const foreign = foreignRun(ports, snapshot, callers ?? log.state.callers);
        if (foreign !== undefined)
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .f([foreign]);
        return {
            snapshot,
            policy: policy.policy,
            policyBlob: policy.blob,
            head: log.head,
            state: log.state,
            mayUseLastPolicy: false,
            unwritten: [],
        };
    }
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .RefusedError */ .f(setupFindings(snapshot));
}
const commandedBy = ({ run: { hint } }) => hint.kind === "comment" ? [hint.author] : [];
function setupFindings({ policy, log }) {
    const findings = [];
    if (policy.kind === "missing")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-missing", ".github/release-console.yml does not exist on the default branch."));
    if (policy.kind === "broken")
        findings.push(...policy.problems.map(({ line, message }) => (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("policy-broken", `line ${line}: ${message}`)));
    if (log.kind === "absent")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("log-absent", `The branch ${_domain_values_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branches */ .J0.log} does not exist.`));
    if (log.kind === "foreign")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("log-tampered", log.problem));
    if (log.kind === "unreadable")
        findings.push((0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("log-unreadable", log.problem));
    return findings;
}
function foreignRun(ports, { repository }, callers) {
    const { run } = ports;
    const defaultRef = `refs/heads/${repository.defaultBranch}`;
    if (run.ref !== defaultRef)
        return (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-ref", `This run is on ${run.ref}; the default branch is ${repository.defaultBranch}.`);
    if (run.workflowRef !== defaultRef)
        return (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-ref", `The workflow file comes from ${run.workflowRef}, not from ${defaultRef}.`);
    if (!callers.includes(run.workflowPath))
        return (0,_domain_reasons_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)("wrong-ref", `${run.workflowPath} is not one of the installed callers: ${callers.join(", ")}.`, `Call the console from these files alone, under these very names; rename ${run.workflowPath} or take the call out of it.`);
    return undefined;
}


/***/ }),

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ approvingNow),
/* harmony export */   x: () => (/* binding */ withOutsiders)
/* harmony export */ });
/* harmony import */ var _domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7071);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7944);


async function withOutsiders(ports, policy, logins) {
    const named = [...policy.testers, ...policy.rollbackApprovers];
    const asked = [...new Set(logins)].filter((login) => (0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(named, login) && !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_0__/* .includesUser */ .P_)(policy.outsiders, login));
    if (asked.length === 0)
        return policy;
    const roles = await Promise.all(asked.map((login) => ports.people.roleOf(login)));
    const outside = asked.filter((_, index) => roles[index] === "none" || roles[index] === "read");
    return outside.length === 0 ? policy : { ...policy, outsiders: [...policy.outsiders, ...outside] };
}
function approvingNow(snapshot, { train, grants }) {
    const heads = new Set(train.staged.map(({ head }) => head));
    const reviews = snapshot.pullRequests
        .filter(({ head }) => heads.has(head))
        .flatMap(({ head, reviews: all }) => (0,_domain_snapshot_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .latestOpinions */ .N)(all).filter(({ state, commit }) => state === "APPROVED" && commit === head));
    return [
        ...reviews.map(({ author }) => author.login),
        ...grants.filter(({ head }) => heads.has(head)).map(({ by }) => by),
    ];
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withTeamMembers)
/* harmony export */ });
/* harmony import */ var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5352);
/* harmony import */ var _domain_values_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8305);
/* harmony import */ var _domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7944);



async function withTeamMembers(ports, policy) {
    const asked = allTeams(policy);
    if (asked.length === 0)
        return policy;
    const answers = await Promise.all(asked.map(async (team) => ({ team, members: await ports.people.membersOf(team) })));
    const members = new Map(answers.map((each) => [each.team.toLowerCase(), each.members]));
    const withMembers = (role) => joined(policy[role], policy.teams[role].flatMap((team) => members.get(team.toLowerCase()) ?? []));
    return {
        ...policy,
        testers: withMembers("testers"),
        rollbackApprovers: withMembers("rollbackApprovers"),
        team: withMembers("team"),
        unreadableTeams: answers.filter((each) => each.members === undefined).map(({ team }) => team),
    };
}
const allTeams = ({ teams }) => (0,_domain_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyRoles */ .uU.flatMap((role) => teams[role]), (team) => team.toLowerCase());
const joined = (named, members) => [
    ...named,
    ...(0,_domain_values_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueBy */ .p)(members, (login) => login.toLowerCase()).filter((login) => !(0,_domain_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .includesUser */ .P_)(named, login)),
];


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ reduceWebhooks),
/* harmony export */   Ii: () => (/* binding */ undeliveredRemedy),
/* harmony export */   n$: () => (/* binding */ undeliveredText)
/* harmony export */ });
/* harmony import */ var _state_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2232);
/* harmony import */ var _state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);


function reduceWebhooks(state, facts, { sequence, run }) {
    switch (facts.type) {
        case "events-undelivered": {
            const { since, events } = facts;
            const subject = { kind: "tell-webhooks", entry: sequence, since, events };
            return (0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFollowUp */ .bj)((0,_state_follow_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .addFollowUps */ .xK)(state, [subject], run.id), (0,_state_follow_up_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .followUpKey */ .A)(subject), {
                reason: "undelivered",
                found: undeliveredText(events),
                remedy: undeliveredRemedy,
            });
        }
        case "events-delivered":
        case "events-repeated":
            return state;
        default:
            return facts;
    }
}
const undeliveredText = (events) => `${[...new Set(events.flatMap(({ to, detail }) => to.map(({ host }) => `${host}: ${detail}`)))].join("; ")}.`;
const undeliveredRemedy = "Ask an admin to check the address under notification.webhooks in the policy file and the receiver. The sweep tries again for three days.";


/***/ }),

/***/ 2566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ht: () => (/* binding */ reduceEntry),
  Nf: () => (/* binding */ reduceLog)
});

// UNUSED EXPORTS: LogOrderError

;// CONCATENATED MODULE: ./build/domain/state/own-commits.js
const withOwnCommits = (state, commits) => ({
    ...state,
    ownCommits: [...state.ownCommits, ...commits],
    train: { ...state.train, drift: state.train.drift.filter(({ sha }) => !commits.includes(sha)) },
});

// EXTERNAL MODULE: ./build/domain/state/follow-ups.js
var follow_ups = __webpack_require__(2570);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-adoption.js

function reduceAdoption(state, { version, commit }, entry) {
    if (state.releases.length > 0 || state.production.kind !== "none")
        return state;
    const release = {
        version,
        deployment: `adopted-${entry.sequence}`,
        commit,
        base: commit,
        pullRequests: [],
        bringsBack: [],
        bringsBackDrift: [],
        recoveredCommits: [],
        drift: [],
        basis: null,
        health: "unverified",
        startedAt: null,
        releasedAt: entry.time,
        previous: null,
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, production: { kind: "known", version }, releases: [release] }, [{ kind: "tag", version, commit }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/state/follow-up-kinds.js
var follow_up_kinds = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/domain/state/drift.js
var state_drift = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-commands.js
var reduce_commands = __webpack_require__(9817);
// EXTERNAL MODULE: ./build/domain/state/active-rollbacks.js
var active_rollbacks = __webpack_require__(6661);
// EXTERNAL MODULE: ./build/domain/state/taint.js
var state_taint = __webpack_require__(9111);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-recovery.js







function reduceRecovery(state, facts, entry) {
    switch (facts.type) {
        case "revert-opened": {
            const { rollback: id, pullRequest, branch, commit, base, manual } = facts;
            const revert = { pullRequest, branch, commit, base, ...(manual === undefined ? {} : { manual }) };
            const made = (0,active_rollbacks/* rollbackOf */.ID)(state, id)?.madeReverts ?? [];
            const madeReverts = manual === undefined ? [...made, commit.sha] : made;
            return (0,active_rollbacks/* withRollback */.N_)(state, id, { revert, madeReverts });
        }
        case "revert-closed":
            return (0,active_rollbacks/* withRollback */.N_)(state, facts.rollback, { revert: null });
        case "revert-landed":
        case "revert-unneeded":
            return afterRevert(state, facts, entry);
        case "recovery-opened":
            return afterRecovery(state, facts, entry);
        case "recovery-restacked":
            return afterRestack(state, facts);
        case "recovery-merged":
            return withRecovery(state, facts.rollback, { merged: facts.commits });
        case "recovery-unneeded":
            return afterNothingToRecover(state, facts.rollback, entry);
        case "landing-opened": {
            const { version, pullRequest, branch, commit } = facts;
            const others = state.landings.filter((landing) => landing.version !== version);
            return { ...state, landings: [...others, { version, pullRequest, branch, commit }] };
        }
        case "landing-closed":
            return {
                ...state,
                landings: state.landings.filter(({ pullRequest }) => pullRequest !== facts.pullRequest),
            };
        case "superseded-closed":
            return state;
        default:
            return facts;
    }
}
function afterRevert(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const { develop } = facts;
    const method = facts.type === "revert-landed" ? facts.method : "unneeded";
    const settled = (0,active_rollbacks/* withRollback */.N_)(state, rollback.id, {
        hold: false,
        reverted: { develop, method },
    });
    const moved = {
        ...(facts.type === "revert-landed" && facts.isDrift === undefined
            ? withOwnCommits(settled, [develop.sha])
            : settled),
    };
    const owed = moved.recoveries
        .filter(({ stacked }) => stacked)
        .map((each) => ({ kind: "restack", rollback: each.rollback, landed: develop }));
    return (0,follow_ups/* addFollowUps */.xK)(moved, owed, entry.run.id);
}
function afterRecovery(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const isAbsorbed = (each) => facts.absorbs.some(({ pullRequest }) => pullRequest === each.pullRequest);
    const older = state.recoveries.filter(isAbsorbed);
    const { pullRequest, branch, commit, base, carries } = facts;
    const recovery = {
        rollback: rollback.id,
        issue: rollback.issue,
        pullRequest,
        branch,
        commit,
        made: facts.adopted === undefined ? [commit.sha] : [],
        base,
        stacked: facts.stacked ?? rollback.reverted === null,
        carries,
        carriedDrift: (0,state_drift/* driftInRecovery */.Wq)(rollback, older),
        absorbed: [...rollback.absorbed, ...older.flatMap((each) => [...each.absorbed, absorbedBy(each)])],
        from: rollback.from,
        taint: taintOf(state, rollback, { facts, older }),
        merged: [],
        requestedAt: rollback.requestedAt,
    };
    const dropped = new Set(older.map((each) => (0,follow_up_kinds/* followUpKey */.A)({ kind: "restack", rollback: each.rollback })));
    return (0,follow_ups/* addFollowUps */.xK)({
        ...state,
        recoveries: [...state.recoveries.filter((each) => !isAbsorbed(each)), recovery],
        commands: (0,reduce_commands/* commandsAfterRecovery */.Qz)(state.commands, pullRequest, commit.sha),
        followUps: state.followUps.filter(({ key }) => !dropped.has(key)),
    }, [
        ...older.map((each) => ({
            kind: "close-superseded",
            pullRequest: each.pullRequest,
            by: pullRequest,
        })),
        ...restackOwed(recovery, rollback),
    ], entry.run.id);
}
const restackOwed = ({ stacked, rollback }, { reverted }) => stacked && reverted !== null ? [{ kind: "restack", rollback, landed: reverted.develop }] : [];
function afterRestack(state, { rollback, from, commit, base, pullRequest }) {
    const recovery = state.recoveries.find((each) => each.rollback === rollback);
    if (recovery === undefined)
        return state;
    const moved = withRecovery(state, rollback, {
        pullRequest: pullRequest ?? recovery.pullRequest,
        commit,
        made: commit.sha === from || commit.sha === recovery.commit.sha
            ? recovery.made
            : [...recovery.made, commit.sha],
        base,
        stacked: false,
        taint: [...new Set([...recovery.taint, recovery.commit.sha])],
    });
    const commands = pullRequest === undefined
        ? (0,reduce_commands/* commandsAfterRestack */.Q_)(state.commands, from, commit.sha)
        : (0,reduce_commands/* commandsAfterRecovery */.Qz)(state.commands, pullRequest, commit.sha);
    return { ...moved, commands };
}
const absorbedBy = ({ rollback, issue, requestedAt }) => ({
    rollback,
    issue,
    requestedAt,
});
function taintOf(state, rollback, { facts, older, }) {
    const ids = [rollback.id, ...rollback.absorbed.map((each) => each.rollback)];
    const rolledBack = state.releases.filter(({ rolledBackBy }) => rolledBackBy !== null && ids.includes(rolledBackBy));
    return [
        ...new Set([
            ...(0,state_taint/* commitsOf */.g3)(facts.carries),
            ...rolledBack.flatMap(({ commit, pullRequests, recoveredCommits }) => [
                commit.sha,
                ...(0,state_taint/* commitsOf */.g3)(pullRequests),
                ...recoveredCommits,
            ]),
            ...rollback.toRecover.map(({ until }) => until.sha),
            rollback.from.commit.sha,
            ...older.flatMap(({ taint, commit }) => [...taint, commit.sha]),
            ...facts.absorbs.map(({ head }) => head),
        ]),
    ];
}
function afterNothingToRecover(state, id, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, id);
    if (rollback === undefined)
        return state;
    const closing = [
        ...rollback.absorbed,
        { rollback: id, issue: rollback.issue, requestedAt: rollback.requestedAt },
    ];
    return (0,follow_ups/* addFollowUps */.xK)(state, closing.map((each) => ({
        kind: "close-rollback",
        ...each,
        version: null,
        pullRequest: null,
        carries: [],
    })), entry.run.id);
}
const closingOf = (recoveries, version) => recoveries.flatMap(({ absorbed, rollback, issue, requestedAt, pullRequest, carries }) => [...absorbed, { rollback, issue, requestedAt }].map((each) => ({
    kind: "close-rollback",
    ...each,
    version,
    pullRequest,
    carries: carries.map(({ number, head }) => ({ number, head })),
})));
const withRecovery = (state, rollback, change) => ({
    ...state,
    recoveries: state.recoveries.map((each) => (each.rollback === rollback ? { ...each, ...change } : each)),
});

;// CONCATENATED MODULE: ./build/domain/reducer/reduce-production.js





const releasesKept = 100;
const releasesWithDetails = 10;
function reduceProduction(state, facts, entry) {
    if (facts.type === "production-deployment-started")
        return afterIntent(state, facts, entry);
    const { attempt } = state;
    if (attempt === null || attempt.deployment !== facts.deployment)
        return state;
    switch (facts.type) {
        case "production-deployed":
            return attempt.mode === "rollback"
                ? afterRestore(state, attempt, entry)
                : afterRelease(state, attempt, { health: facts.health, entry });
        case "production-deployment-failed":
            return afterFailure(state, attempt, { evidence: facts.evidence, entry });
        case "production-deployment-aborted":
            return withFailedRollback({ ...state, attempt: null }, attempt, {
                outcome: "aborted",
                evidence: facts.evidence,
                entry,
            });
        default:
            return facts;
    }
}
function afterIntent(state, facts, entry) {
    const { deployment, mode, version, commit, base, pullRequests, drift, rollback, basis = null } = facts;
    return {
        ...(0,follow_ups/* withoutQuestion */.n0)(state),
        attempt: {
            deployment,
            mode,
            version,
            commit,
            base,
            pullRequests,
            drift,
            rollback,
            backTo: state.rollback?.id === rollback ? (state.rollback.shown[0]?.version ?? null) : null,
            run: entry.run,
            startedAt: entry.time,
            basis,
        },
        gates: { ...state.gates, production: null },
    };
}
function afterRelease(state, attempt, { health, entry }) {
    const { version, commit, base, pullRequests, drift, deployment, basis } = attempt;
    const recovered = state.recoveries.filter((recovery) => isRecoveredBy(recovery, attempt));
    const release = {
        version,
        deployment,
        commit,
        base,
        pullRequests,
        bringsBack: (0,active_rollbacks/* eachOnce */.B)(recovered.flatMap(({ carries }) => carries)),
        bringsBackDrift: (0,state_drift/* eachCommitOnce */.Ql)(recovered.flatMap(({ carriedDrift }) => carriedDrift)),
        recoveredCommits: [...new Set(recovered.flatMap(({ taint }) => taint))],
        drift,
        health,
        startedAt: attempt.startedAt,
        releasedAt: entry.time,
        basis,
        previous: liveBefore(state),
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    const owed = [
        { kind: "tag", version, commit },
        ...pullRequests.map((pullRequest) => ({ kind: "land", version, pullRequest })),
        { kind: "notes", version },
        { kind: "page", version },
        ...closingOf(recovered, version),
    ];
    return (0,follow_ups/* addFollowUps */.xK)({
        ...state,
        attempt: null,
        production: { kind: "known", version },
        liveSince: entry.time,
        releases: [...state.releases.map(withoutOldDetails), release].slice(-releasesKept),
        train: { ...state.train, drift: [] },
        grants: [],
        commands: (0,reduce_commands/* commandsAfterRelease */.ox)(state.commands, pullRequests),
        recoveries: state.recoveries.filter((recovery) => !recovered.includes(recovery)),
    }, owed, entry.run.id);
}
function withoutOldDetails(release, index, all) {
    const { basis, pullRequests, bringsBack } = release;
    const hasDetails = (basis !== null && basis.checks.length > 0) ||
        [...pullRequests, ...bringsBack].some(({ commits }) => commits !== undefined);
    if (!hasDetails || index > all.length - releasesWithDetails)
        return release;
    return {
        ...release,
        basis: basis && { ...basis, checks: [] },
        pullRequests: pullRequests.map(withoutCommits),
        bringsBack: bringsBack.map(withoutCommits),
    };
}
function withoutCommits(pullRequest) {
    const { commits, ...rest } = pullRequest;
    return commits === undefined ? pullRequest : rest;
}
const isRecoveredBy = ({ rollback, merged, stacked }, { pullRequests, drift }) => !stacked &&
    (pullRequests.some(({ recovers }) => recovers === rollback) ||
        drift.some(({ sha }) => merged.includes(sha)));
const liveBefore = (state) => state.releases.findLast((release) => release.rolledBackBy === null)?.version ?? null;
function afterRestore(state, attempt, entry) {
    const { rollback } = state;
    if (rollback === null)
        return {
            ...state,
            attempt: null,
            production: { kind: "known", version: attempt.version },
            liveSince: entry.time,
        };
    const targetAt = state.releases.findIndex((release) => release.version === attempt.version);
    const left = state.releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
    const versions = new Set(left.map(({ version }) => version));
    const earlier = state.previousRollback;
    const isRecovering = state.recoveries.some((each) => each.rollback === earlier?.id);
    const whole = earlier === null ? rollback : (0,active_rollbacks/* takeOver */.w9)(rollback, { earlier, isRecovering });
    const owed = [
        { kind: "announce-completion", rollback: rollback.id },
        { kind: "revert", rollback: rollback.id },
        { kind: "recovery", rollback: rollback.id },
        ...[...versions].flatMap((version) => [
            { kind: "notes", version },
            { kind: "page", version },
        ]),
        ...uselessPullRequests(state, versions),
    ];
    const restored = {
        ...state,
        attempt: null,
        production: { kind: "known", version: attempt.version },
        liveSince: entry.time,
        releases: state.releases.map((release) => left.includes(release) ? { ...release, rolledBackBy: rollback.id } : release),
        rollback: { ...whole, phase: "restored", restoredAt: entry.time },
        previousRollback: null,
        landings: state.landings.filter(({ version }) => !versions.has(version)),
        followUps: state.followUps.filter((followUp) => !(followUp.kind === "land" && versions.has(followUp.version)) &&
            !(earlier !== null && (0,active_rollbacks/* concerns */.Kc)(followUp, earlier.id) && followUp.kind !== "restack")),
    };
    return (0,follow_ups/* addFollowUps */.xK)(restored, owed, entry.run.id);
}
function uselessPullRequests({ previousRollback, landings }, versions) {
    const revert = previousRollback?.reverted === null ? previousRollback.revert : null;
    const numbers = [
        ...(revert === null ? [] : [revert.pullRequest]),
        ...landings.filter(({ version }) => versions.has(version)).map(({ pullRequest }) => pullRequest),
    ];
    return numbers.map((pullRequest) => ({ kind: "close-superseded", pullRequest, by: null }));
}
function afterFailure(state, attempt, { evidence, entry }) {
    const failed = withFailedRollback({ ...state, attempt: null, production: { kind: "uncertain", attempt, evidence }, liveSince: null }, attempt, { outcome: "failed", evidence, entry });
    if (attempt.mode !== "deploy")
        return failed;
    const { deployment, commit } = attempt;
    const isAskedAlready = state.rollback !== null && state.rollback.phase !== "restored";
    return (0,follow_ups/* addFollowUps */.xK)(failed, [
        { kind: "pin-attempt", deployment, commit },
        ...(isAskedAlready ? [] : [{ kind: "ask-rollback", deployment }]),
    ], entry.run.id);
}
const failuresKept = 10;
function withFailedRollback(state, { rollback: id, deployment }, { outcome, evidence, entry, }) {
    const { rollback } = state;
    if (rollback === null || rollback.id !== id)
        return state;
    const failure = { deployment, target: rollback.target, outcome, evidence, at: entry.time };
    const failures = [...rollback.failures, failure].slice(-failuresKept);
    return (0,follow_ups/* addFollowUps */.xK)({ ...state, rollback: { ...rollback, phase: "failed", failures } }, [{ kind: "announce-failure", rollback: rollback.id, deployment }], entry.run.id);
}

// EXTERNAL MODULE: ./build/domain/reducer/reduce-rollback.js
var reduce_rollback = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/domain/reducer/reduce-webhooks.js
var reduce_webhooks = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/domain/reducer/reduce-staging.js

const healthyTreesKept = 50;
function reduceStaging(state, facts, entry) {
    return withHeadsThatRun(afterFacts(state, facts, entry), entry);
}
function afterFacts(state, facts, entry) {
    switch (facts.type) {
        case "pull-request-promoted":
            return { ...state, commands: (0,reduce_commands/* commandsAfterBoarding */.$u)(state.commands, facts.pullRequest) };
        case "pull-request-ejected":
            return state;
        case "staging-moved":
            return afterMove(state, facts);
        case "conflict-found":
            return { ...state, conflicts: withConflict(state, facts) };
        case "staging-deployment-started":
            return withStaging(state, {
                intent: {
                    deployment: facts.deployment,
                    commit: facts.commit,
                    heads: state.train.staged.map(({ head }) => head),
                    run: entry.run,
                },
            });
        case "staging-deployed":
            return afterHealthy(state, facts, entry);
        case "staging-deployment-failed":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, {
                    intent: null,
                    running: null,
                    lastFailure: {
                        deployment: facts.deployment,
                        commit: state.staging.intent.commit,
                        evidence: facts.evidence,
                    },
                })
                : state;
        case "staging-deployment-aborted":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, { intent: null, ...(facts.begun === true ? { running: null } : {}) })
                : state;
        default:
            return facts;
    }
}
function afterMove(state, facts) {
    const gate = state.gates.production;
    return {
        ...state,
        develop: facts.base,
        ownCommits: [],
        conflicts: state.conflicts.filter(({ onto }) => onto === facts.to.sha),
        train: { base: facts.base, tip: facts.to, staged: facts.staged, drift: facts.drift },
        commands: (0,reduce_commands/* commandsAfterMove */.S$)(state.commands, facts.staged),
        gates: {
            ...state.gates,
            production: gate !== null && gate.tree === facts.to.tree ? gate : null,
            rejected: state.gates.rejected?.tree === facts.to.tree ? state.gates.rejected : null,
        },
        grants: state.grants.filter((grant) => facts.staged.some(({ number, head }) => number === grant.pullRequest && head === grant.head)),
    };
}
function withConflict({ conflicts }, { pullRequest, head, onto, with: others, files }) {
    const rest = conflicts.filter((each) => each.pullRequest !== pullRequest && each.onto === onto);
    return [...rest, { pullRequest, head, onto, with: others, files }];
}
function afterHealthy(state, facts, entry) {
    if (!concernsIntent(state, facts.deployment))
        return state;
    const { commit, heads } = state.staging.intent;
    return withStaging(state, {
        intent: null,
        lastFailure: null,
        running: { deployment: facts.deployment, commit, health: facts.health, at: entry.time },
        healthy: [...state.staging.healthy, { tree: commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
function withHeadsThatRun(state, entry) {
    const { train, staging } = state;
    const { running, intent, healthy } = staging;
    if (intent !== null || running === null || running.commit.tree !== train.tip.tree)
        return state;
    const isKnown = (head) => healthy.findLast((tree) => tree.heads.includes(head)) !== undefined;
    const heads = train.staged.map(({ head }) => head).filter((head) => !isKnown(head));
    if (heads.length === 0)
        return state;
    return withStaging(state, {
        healthy: [...healthy, { tree: running.commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
const concernsIntent = (state, deployment) => state.staging.intent?.deployment === deployment;
const withStaging = (state, change) => ({
    ...state,
    staging: { ...state.staging, ...change },
});

;// CONCATENATED MODULE: ./build/domain/reducer/reduce.js










class LogOrderError extends Error {
}
function reduceLog(entries) {
    let state;
    for (const entry of entries)
        state = reduceEntry(state, entry);
    return state;
}
function reduceEntry(state, entry) {
    const { facts } = entry;
    if (facts.type === "log-opened") {
        if (state !== undefined)
            throw new LogOrderError(`Entry ${entry.sequence} opens a log that is open already.`);
        return at(entry, openedState(facts));
    }
    if (state === undefined)
        throw new LogOrderError(`The log begins with "${facts.type}" instead of "log-opened".`);
    return at(entry, (0,active_rollbacks/* forgetFinished */.cQ)(reduceFacts((0,follow_ups/* settleFollowUps */.F3)(state, facts), entry)));
}
function openedState(facts) {
    return {
        schema: 1,
        repository: facts.repository,
        callers: facts.callers,
        log: { sequence: 0, hash: "", time: "" },
        develop: facts.develop,
        ownCommits: [],
        train: { base: facts.develop, tip: facts.develop, staged: [], drift: [] },
        conflicts: [],
        staging: { running: null, intent: null, lastFailure: null, healthy: [] },
        gates: { production: null, rollback: null, rejected: null },
        grants: [],
        commands: { objections: [], ejections: [], comments: [] },
        production: { kind: "none" },
        liveSince: null,
        attempt: null,
        releases: [],
        followUps: [],
        rollback: null,
        previousRollback: null,
        recoveries: [],
        drill: null,
        landings: [],
        counters: { rollbacks: 0 },
    };
}
const at = (entry, state) => ({
    ...state,
    log: { sequence: entry.sequence, hash: entry.hash, time: entry.time },
});
function reduceFacts(state, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "log-opened":
            return state;
        case "release-adopted":
            return reduceAdoption(state, facts, entry);
        case "pull-request-promoted":
        case "pull-request-ejected":
        case "staging-moved":
        case "conflict-found":
        case "staging-deployment-started":
        case "staging-deployed":
        case "staging-deployment-failed":
        case "staging-deployment-aborted":
            return reduceStaging(state, facts, entry);
        case "gate-opened":
            return {
                ...state,
                gates: {
                    ...state.gates,
                    [facts.gate]: { run: entry.run, subject: facts.subject, tree: facts.tree },
                    ...(facts.gate === "production" ? { rejected: null } : {}),
                },
            };
        case "gate-closed":
            return state.gates[facts.gate]?.run.id === facts.gateRun
                ? { ...state, gates: { ...state.gates, [facts.gate]: null } }
                : state;
        case "approval-granted":
            return { ...state, grants: [...state.grants, grantOf(facts)] };
        case "approval-withdrawn-late":
            return { ...state, releases: withWithdrawal(state, facts) };
        case "approval-refused":
            return withRefusedComment(afterRefusal(state, facts, entry), facts);
        case "objection-raised":
        case "command-refused":
            return (0,follow_ups/* addFollowUps */.xK)({ ...state, commands: (0,reduce_commands/* reduceCommands */.f$)(state.commands, facts, entry) }, owedAnswers(facts), entry.run.id);
        case "objections-lifted":
        case "ejection-ordered":
        case "ejection-lifted":
        case "review-command-taken":
            return { ...state, commands: (0,reduce_commands/* reduceCommands */.f$)(state.commands, facts, entry) };
        case "command-answered":
            return state;
        case "production-deployment-started":
        case "production-deployed":
        case "production-deployment-failed":
        case "production-deployment-aborted":
            return reduceProduction(state, facts, entry);
        case "release-tagged":
            return state;
        case "attempt-pinned":
            return state;
        case "pull-request-landed":
            return withOwnCommits(state, facts.commits);
        case "release-landed":
            return afterLanding(state, facts);
        case "release-notes-written":
            return state;
        case "release-published":
            return {
                ...state,
                releases: state.releases.map((release) => release.version === facts.version
                    ? { ...release, page: { id: facts.page, url: facts.url } }
                    : release),
            };
        case "follow-up-refused":
            return (0,follow_ups/* refuseFollowUp */.bj)(state, facts.followUp, {
                reason: facts.reason,
                found: facts.found,
                remedy: facts.remedy,
            });
        case "events-undelivered":
        case "events-delivered":
        case "events-repeated":
            return (0,reduce_webhooks/* reduceWebhooks */.$P)(state, facts, entry);
        case "rollback-requested":
        case "rollback-not-requested":
        case "rollback-joined":
        case "rollback-announced":
        case "rollback-approved":
        case "rollback-drilled":
        case "rollback-retried":
        case "rollback-failure-announced":
        case "rollback-rejected":
        case "rollback-withdrawn":
        case "rollback-end-announced":
        case "rollback-completion-announced":
        case "rollback-closed":
            return (0,reduce_rollback/* reduceRollback */.rK)(state, facts, entry);
        case "revert-opened":
        case "revert-closed":
        case "revert-landed":
        case "revert-unneeded":
        case "recovery-opened":
        case "recovery-restacked":
        case "recovery-merged":
        case "recovery-unneeded":
        case "landing-opened":
        case "landing-closed":
        case "superseded-closed":
            return reduceRecovery(state, facts, entry);
        default:
            return facts;
    }
}
function afterLanding(state, { version, develop, method }) {
    const landed = {
        ...state,
        followUps: state.followUps.filter((followUp) => followUp.kind !== "land" || followUp.version !== version),
        landings: state.landings.filter((landing) => landing.version !== version),
    };
    return method === "fast-forward"
        ? { ...landed, develop, ownCommits: [] }
        : withOwnCommits(landed, [develop.sha]);
}
function owedAnswers(facts) {
    const { pullRequest, comment, by: to, findings = [] } = facts;
    if (findings.length === 0)
        return [];
    const isRefused = facts.type === "command-refused";
    return [{ kind: "answer", pullRequest, comment, to, findings, ...(isRefused ? {} : { counts: true }) }];
}
const withWithdrawal = ({ releases }, { deployment, ...withdrawn }) => releases.map((release) => release.deployment === deployment
    ? {
        ...release,
        withdrawn: [
            ...release.withdrawn,
            { pullRequest: withdrawn.pullRequest, by: withdrawn.by, reference: withdrawn.reference },
        ],
    }
    : release);
function withRefusedComment(state, { source, reference }) {
    const comment = source === "comment" ? Number(/^comment (\d+)$/.exec(reference)?.[1]) : Number.NaN;
    return comment > 0 ? { ...state, commands: (0,reduce_commands/* withComment */.yP)(state.commands, comment) } : state;
}
function afterRefusal(state, { reason, subject, by }, { time }) {
    const gate = state.gates.production;
    if (reason !== "gate-rejected" || gate === null || gate.tree === null || gate.subject !== subject)
        return state;
    return { ...state, gates: { ...state.gates, rejected: { tree: gate.tree, by, at: time } } };
}
const grantOf = ({ pullRequest, head, tree, by, source, at: time, reference, }) => ({
    pullRequest,
    head,
    tree,
    by,
    source,
    at: time,
    reference,
});


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G8: () => (/* binding */ stateFlaw),
/* harmony export */   WC: () => (/* binding */ sealTransaction)
/* harmony export */ });
/* unused harmony export stateDigest */
/* harmony import */ var _log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4093);
/* harmony import */ var _log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6566);
/* harmony import */ var _reduce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2566);



function stateDigest(state, sha256) {
    const { sequence, time } = state.log;
    const parts = { ...state, log: { sequence, time } };
    const members = Object.keys(parts)
        .toSorted()
        .map((key) => `${(0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(key)}:${textOf(parts[key])}`);
    return sha256(`{${members.join(",")}}`);
}
const texts = new WeakMap();
function textOf(part) {
    if (typeof part !== "object" || part === null)
        return (0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(part);
    const known = texts.get(part);
    if (known !== undefined)
        return known;
    const items = Array.isArray(part) ? part : undefined;
    const text = items === undefined ? (0,_log_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(part) : `[${Array.from(items, (item) => textOf(item)).join(",")}]`;
    texts.set(part, text);
    return text;
}
function sealTransaction(before, drafts, seal) {
    const newest = drafts.at(-1);
    if (newest === undefined)
        throw new Error("A transaction without an entry has no state.");
    const earlier = (0,_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEntries */ .aO)(before?.log ?? _log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLogHead */ .Yq, drafts.slice(0, -1), seal);
    const head = earlier.at(-1) ?? before?.log ?? _log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLogHead */ .Yq;
    const unsealed = { ...(0,_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .placeEntry */ .cT)(head, newest, seal), hash: "" };
    const state = (0,_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceEntry */ .Ht)(earlier.reduce(_reduce_js__WEBPACK_IMPORTED_MODULE_2__/* .reduceEntry */ .Ht, before), unsealed);
    const sealed = (0,_log_hash_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .sealEntries */ .aO)(head, [newest], { ...seal, state: stateDigest(state, seal.sha256) });
    const hash = sealed[0]?.hash ?? "";
    return { entries: [...earlier, ...sealed], state: { ...state, log: { ...state.log, hash } } };
}
function stateFlaw(entry, state, sha256) {
    const { sequence, hash } = state.log;
    if (entry.sequence !== sequence || entry.hash !== hash)
        return `state.json is of entry ${sequence} (${hash}); the newest entry is ${entry.sequence} (${entry.hash}).`;
    if (entry.state === undefined)
        return `Entry ${sequence} does not say what the state is after it.`;
    return entry.state === stateDigest(state, sha256)
        ? undefined
        : `state.json is not what entry ${sequence} says: it was changed by other hands.`;
}


/***/ })

};
