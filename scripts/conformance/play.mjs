// The loop and a rollback on a real repository, as two people would play it.

/**
 * @typedef {object} Players
 * @property {import("./client.mjs").Client} author opens the pull request and asks for the rollback
 * @property {import("./client.mjs").Client} tester a tester and rollback approver of the policy, somebody else
 * @property {string | undefined} [file] that the pull request changes; a new one if left out
 * @property {string} nonce makes names that nobody has used
 * @property {number} everyMs between two looks
 * @property {number} patienceMs for one step
 * @property {(line: string) => void} tell
 */

/**
 * What was there at the end, for the probes.
 *
 * @param {Players} players
 */
export async function playLoop(players) {
  const { author, tester, nonce, tell } = players;
  const { default_branch: base } = await author.get("");
  const branch = `conformance-${nonce}`;
  const tip = await author.get(`/git/ref/heads/${base}`);
  await author.send("POST", "/git/refs", { ref: `refs/heads/${branch}`, sha: tip.object.sha });
  await changeFile(players, branch);
  const pull = await author.send("POST", "/pulls", {
    ...{ title: `Conformance ${nonce}`, head: branch, base },
    body: "Opened by npm run conformance.",
  });
  tell(`#${pull.number} is open to ${base}.`);
  const head = pull.head.sha;
  await wait(players, `#${pull.number} to wait for its tester on staging`, async () => {
    const statuses = await author.get(`/commits/${head}/statuses?per_page=100`);
    const said = statuses.find(({ context }) => context === "release-console");
    if (said?.state === "failure" || said?.state === "error")
      throw new Error(`It shows: ${said.description}`);
    const { train, staging } = await stateOf(author);
    const isStaged = train.staged.some(({ number }) => number === pull.number);
    // An approval counts from the moment that the deployment is recorded.
    return isStaged && staging.intent === null && staging.running?.commit.tree === train.tip.tree
      ? train
      : undefined;
  });
  const ownApproval = await author.ask("POST", `/pulls/${pull.number}/reviews`, approval(head));
  await tester.send("POST", `/pulls/${pull.number}/reviews`, approval(head));
  tell(`#${pull.number} is approved.`);
  const startOnce = once(async () => {
    tell("Nothing was released yet: starts release.yml, as the schedule would.");
    await author.send("POST", "/actions/workflows/release.yml/dispatches", { ref: base, inputs: {} });
  });
  const merged = await wait(players, `#${pull.number} to be released and merged`, async (waitedMs) => {
    const now = await author.get(`/pulls/${pull.number}`);
    if (waitedMs > players.patienceMs / 2) await startOnce();
    return now.merged === true ? now : undefined;
  });
  const released = await wait(players, "the log to name what production runs", async () => {
    const state = await stateOf(author);
    return state.production.kind === "known" && state.attempt === null ? state : undefined;
  });
  tell(`Production runs ${released.production.version}.`);
  const rollback = await playRollback(players, { base, version: released.production.version });
  return { base, branch, head, pull, merged, released, ownApproval, ...rollback };
}

/** An empty line more at the end of a file that is there, or a new file. */
async function changeFile({ author, nonce, file = `conformance/${nonce}.txt` }, branch) {
  const path = `/contents/${file.split("/").map(encodeURIComponent).join("/")}`;
  const known = await author.ask("GET", `${path}?ref=${branch}`);
  const before = known.status === 200 ? Buffer.from(known.body.content, "base64").toString("utf8") : nonce;
  await author.send("PUT", path, {
    message: `Conformance ${nonce}`,
    content: Buffer.from(`${before}\n`).toString("base64"),
    branch,
    ...(known.status === 200 ? { sha: known.body.sha } : {}),
  });
}

const approval = (head) => ({ event: "APPROVE", body: "Conformance.", commit_id: head, comments: [] });

/**
 * @param {Players} players
 * @param {{ base: string, version: string }} from
 */
async function playRollback(players, { base, version }) {
  const { author, tester, nonce, tell } = players;
  await author.send("POST", "/actions/workflows/rollback.yml/dispatches", {
    ref: base,
    inputs: { reason: `Conformance ${nonce}` },
  });
  const open = await wait(players, "the rollback to be announced", async () => {
    const { rollback } = await stateOf(author);
    return rollback?.issue ? rollback : undefined;
  });
  tell(`${open.id} is issue #${open.issue}.`);
  await tester.send("POST", `/issues/${open.issue}/comments`, { body: `/approve ${open.id} ${open.code}` });
  const restored = await wait(players, `production to leave ${version}`, async () => {
    const { production } = await stateOf(author);
    return production.kind === "known" && production.version !== version ? production : undefined;
  });
  tell(`Production runs ${restored.version} again.`);
  const recovery = await wait(players, "the recovery pull request", async () => {
    const { recoveries } = await stateOf(author);
    return recoveries.at(-1)?.pullRequest ?? undefined;
  });
  return { rollback: open, restored, recovery: await author.get(`/pulls/${recovery}`) };
}

/** @param {() => Promise<void>} act */
function once(act) {
  let isDone = false;
  return async () => {
    if (isDone) return;
    isDone = true;
    await act();
  };
}

/** @param {import("./client.mjs").Client} client */
export async function stateOf(client) {
  const file = await client.get("/contents/state.json?ref=release-log");
  return JSON.parse(Buffer.from(file.content, "base64").toString("utf8"));
}

/**
 * @template T
 * @param {Players} players
 * @param {string} what
 * @param {(waitedMs: number) => Promise<T | undefined>} look
 * @returns {Promise<T>}
 */
async function wait({ everyMs, patienceMs, tell }, what, look) {
  tell(`Waits for ${what}.`);
  const since = Date.now();
  for (;;) {
    const waitedMs = Date.now() - since;
    const found = await look(waitedMs);
    if (found !== undefined) return found;
    if (waitedMs > patienceMs) throw new Error(`Waited ${Math.round(patienceMs / 1000)} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
