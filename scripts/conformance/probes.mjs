// Questions of docs/platform-facts.md that a played loop can answer.

/**
 * @typedef {Awaited<ReturnType<typeof import("./play.mjs").playLoop>>} Played
 * @typedef {{ answer: "seen" | "otherwise" | "unanswered", found: string }} Answer
 * @typedef {{ fact: number, asks: string, probe: (client: import("./client.mjs").Client, played: Played) => Promise<Answer> }} Probe
 */

/** @returns {Answer} */
const judged = (holds, found) => ({ answer: holds ? "seen" : "otherwise", found });
/** @returns {Answer} */
const unanswered = (found) => ({ answer: "unanswered", found });

/** @type {readonly Probe[]} */
export const probes = [
  {
    fact: 1,
    asks: "What GITHUB_TOKEN pushes starts no run for push.",
    probe: async (client, { merged }) => {
      if (merged.merged_by?.login !== "github-actions[bot]")
        return unanswered(`#${merged.number} was merged by ${merged.merged_by?.login ?? "nobody known"}.`);
      const { workflow_runs: runs } = await client.get(
        `/actions/runs?event=push&head_sha=${merged.merge_commit_sha}&per_page=100`,
      );
      return judged(runs.length === 0, `${runs.length} runs for push of ${merged.merge_commit_sha}`);
    },
  },
  {
    fact: 2,
    asks: "A pull request of GITHUB_TOKEN gets runs that wait for a person, or none.",
    probe: async (client, { recovery }) => {
      if (recovery.user.login !== "github-actions[bot]")
        return unanswered(`The recovery was opened by ${recovery.user.login}.`);
      const { workflow_runs: runs } = await client.get(
        `/actions/runs?event=pull_request&head_sha=${recovery.head.sha}&per_page=100`,
      );
      const ends = runs.map(({ conclusion, status }) => conclusion ?? status);
      return judged(
        ends.every((end) => end === "action_required"),
        ends.length === 0 ? "no run at all" : `runs that are ${[...new Set(ends)].join(", ")}`,
      );
    },
  },
  {
    fact: 35,
    asks: "Commits made by the API are signed by GitHub.",
    probe: async (client) => {
      const { commit } = await client.get("/commits/release-log");
      const { verified, reason } = commit.verification ?? {};
      return judged(
        verified === true,
        `the newest commit of the log: ${reason ?? "no word about a signature"}`,
      );
    },
  },
  {
    fact: 39,
    asks: "Rules against deletion and force pushes let GITHUB_TOKEN append.",
    probe: async (client, { restored }) => {
      const rules = await client.get("/rules/branches/release-log");
      const types = rules.map(({ type }) => type);
      const has = types.includes("deletion") && types.includes("non_fast_forward");
      return judged(has, `rules ${types.join(", ") || "none"}; the log grew until ${restored.version}`);
    },
  },
  {
    fact: 41,
    asks: "A status that GITHUB_TOKEN sets satisfies a required status.",
    probe: async (client, { base, merged }) => {
      const required = await requiredStatus(client, base);
      if (required === undefined) return unanswered(`${base} does not require release-console.`);
      const by = merged.merged_by?.login;
      return judged(by === "github-actions[bot]", `#${merged.number} merged by ${by}`);
    },
  },
  {
    fact: 44,
    asks: "Nobody approves a pull request of their own.",
    probe: async (_, { ownApproval }) => judged(ownApproval.status === 422, `answered ${ownApproval.status}`),
  },
  {
    fact: 45,
    asks: "The activity of a branch names who pushed.",
    probe: async (client, { branch, pull }) => {
      const moves = await client.get(
        `/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}&per_page=100`,
      );
      const people = [...new Set(moves.map(({ actor }) => actor?.login ?? "nobody"))];
      return judged(
        people.length === 1 && people[0] === pull.user.login,
        `${moves.length} moves by ${people.join(", ") || "nobody"}`,
      );
    },
  },
  {
    fact: 58,
    asks: "GitHub signs the merge commits that it makes.",
    probe: async (client, { merged }) => {
      const { commit, parents } = await client.get(`/commits/${merged.merge_commit_sha}`);
      if (parents.length < 2) return unanswered("It landed without a merge commit.");
      return judged(commit.verification?.verified === true, `the merge: ${commit.verification?.reason}`);
    },
  },
  {
    fact: 84,
    asks: "Descriptions of statuses hold 140 letters.",
    probe: async (client, { head }) => {
      const send = (length) =>
        client.ask("POST", `/statuses/${head}`, {
          ...{ state: "success", context: "conformance", description: "x".repeat(length) },
        });
      const [fits, longer] = [await send(140), await send(141)];
      return judged(
        fits.status === 201 && longer.status === 422,
        `140 letters answered ${fits.status}, 141 letters ${longer.status}`,
      );
    },
  },
  {
    fact: 121,
    asks: "A workflow without workflow_dispatch is not dispatched: 422.",
    probe: async (client, { base }) => {
      const { status } = await client.ask("POST", "/actions/workflows/signals.yml/dispatches", { ref: base });
      return judged(status === 422, `signals.yml answered ${status}`);
    },
  },
  {
    fact: 141,
    asks: "A required status can name GitHub Actions as its source: 15368.",
    probe: async (client, { base }) => {
      const required = await requiredStatus(client, base);
      if (required === undefined) return unanswered(`${base} does not require release-console.`);
      return judged(required.integration_id === 15368, `integration_id ${required.integration_id}`);
    },
  },
];

async function requiredStatus(client, base) {
  const rules = await client.get(`/rules/branches/${encodeURIComponent(base)}`);
  return rules
    .flatMap(({ type, parameters }) =>
      type === "required_status_checks" ? parameters.required_status_checks : [],
    )
    .find(({ context }) => context === "release-console");
}
