export const id = 34;
export const ids = [34];
export const modules = {

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairAfterCrashes: () => (/* binding */ repairAfterCrashes)
});

// EXTERNAL MODULE: ./build/domain/values/message-of.js
var message_of = __webpack_require__(3257);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __webpack_require__(4548);
// EXTERNAL MODULE: ./build/domain/reasons/reasons.js + 7 modules
var reasons = __webpack_require__(81);
// EXTERNAL MODULE: ./build/domain/rollback/target.js
var target = __webpack_require__(6453);
;// CONCATENATED MODULE: ./build/domain/train/expected-deployments.js


function wantedDeployments({ state, policy, }) {
    const wanted = [wantedOnStaging(state), wantedInProduction(state)];
    return wanted.flatMap((each) => each === undefined
        ? []
        : [
            {
                ...each,
                url: each.environment === names/* environments */.dT.staging ? policy.staging.url : policy.production.url,
            },
        ]);
}
function wantedOnStaging({ staging }) {
    if (staging.intent !== null)
        return undefined;
    const { running, lastFailure } = staging;
    const environment = names/* environments */.dT.staging;
    if (lastFailure !== null)
        return {
            ...{ environment, deployment: lastFailure.deployment, sha: lastFailure.commit.sha },
            ...{ state: "failure", description: lastFailure.evidence },
        };
    if (running === null)
        return undefined;
    return {
        ...{ environment, deployment: running.deployment, sha: running.commit.sha },
        ...{ state: "success", description: `On staging (${running.health})` },
    };
}
function wantedInProduction(state) {
    if (state.attempt !== null)
        return undefined;
    const environment = names/* environments */.dT.production;
    if (state.production.kind === "uncertain") {
        const { deployment, commit, version } = state.production.attempt;
        const description = `${version} failed; production is uncertain`;
        return { environment, deployment, sha: commit.sha, state: "failure", description };
    }
    const live = (0,target/* liveRelease */._8)(state);
    if (live === undefined)
        return undefined;
    const { deployment, commit, version } = live;
    return { environment, deployment, sha: commit.sha, state: "success", description: `${version} is live` };
}

// EXTERNAL MODULE: ./build/actions/run/decision-context.js
var decision_context = __webpack_require__(5108);
;// CONCATENATED MODULE: ./build/actions/deployment/repair-after-crashes.js





async function repairAfterCrashes(ports, context) {
    await Promise.all([
        cancelLeftGates(ports, context),
        ...wantedDeployments(context).map((wanted) => mendDeployment(ports, context, wanted)),
    ]);
}
async function cancelLeftGates(ports, { state }) {
    const gates = [names/* environments */.dT.productionApproval, names/* environments */.dT.rollbackApproval];
    const waiting = await ports.environments.waitingRuns(gates);
    const left = ({ callers, gates: open }) => waiting
        .filter(({ workflow }) => callers.includes(workflow))
        .map(({ id }) => id)
        .filter((id) => ![open.production?.run.id, open.rollback?.run.id, ports.run.reference.id].includes(id));
    if (left(state).length === 0)
        return;
    const now = await (0,decision_context/* readContext */.yI)(ports, { isFresh: true });
    await Promise.all(left(now.state).map((run) => ports.runs.cancel(run, { force: false })));
}
async function mendDeployment(ports, context, wanted) {
    try {
        await showWanted(ports, context, wanted);
    }
    catch (error) {
        const found = (0,message_of/* messageOf */.b)(error);
        const what = `${wanted.description} of ${wanted.environment}`;
        ports.runner.notice((0,reasons/* finding */.gk)("not-shown", `GitHub does not show ${what}: ${found}`));
    }
}
async function showWanted(ports, { state: { log } }, { environment, sha, description, state, url, deployment }) {
    const common = { environment, description, logUrl: ports.run.reference.url, url };
    const conclude = (shown, as) => ports.deployments.conclude({ ...common, sha: shown.sha, deployment: shown.deployment ?? "", state: as });
    const newest = await ports.deployments.newest(environment);
    if (newest?.state === "unfinished")
        await conclude(newest, newest.sha === sha ? state : "inactive");
    if (newest?.sha === sha && (newest.state === state || newest.state === "unfinished"))
        return;
    const own = cameToNothing(newest) ? await ports.deployments.newest(environment, sha) : undefined;
    if (own?.state === state)
        return;
    if (own?.state === "unfinished")
        return conclude(own, state);
    const name = `${deployment}-shown-${log.sequence}`;
    await ports.deployments.create({
        environment,
        sha,
        description,
        payload: { deployment: name, log: log.hash },
    });
    await ports.deployments.conclude({ ...common, sha, deployment: name, state });
}
const cameToNothing = (newest) => newest?.state === "unfinished" || newest?.state === "inactive";


/***/ })

};
