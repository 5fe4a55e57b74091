import { branches, policyPath } from "../../domain/values/names.js";
import { emptyLogHead, sealEntries } from "../../domain/log/hash-chain.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import { reduceLog } from "../../domain/state/reduce.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { Ports } from "../../ports/ports.js";
import { refuse, RefusedError } from "./refusal.js";
import {
  foreignRun,
  readSnapshot,
  readContext,
  requireStanding,
  setupFindings,
  type DecisionContext,
} from "./decision-context.js";
import { logFiles, logMessage } from "./transaction.js";

/** Where callers are installed; their own ids and file names are part of the contract. */
const installedCallers = [".github/workflows/release.yml", ".github/workflows/rollback.yml"];

/** The first trusted run opens the log and makes staging from develop; every other run just reads. */
export async function openOrRead(ports: Ports): Promise<DecisionContext> {
  askAheadForReviewer(ports);
  const snapshot = await readSnapshot(ports);
  if (snapshot.log.kind !== "absent") return requireStanding(ports, snapshot);
  await openLog(ports, snapshot);
  return readContext(ports, { isFresh: true });
}

/** A gate may ask next what the reviewer who woke this run may do: asked with the snapshot, the answer costs no time. */
function askAheadForReviewer({ run, people }: Ports): void {
  if (run.hint.kind !== "workflow-run" || run.hint.event !== "pull_request_review" || run.actorIsBot) return;
  people.roleOf(run.actor).catch(() => undefined); // the gate asks again, and then it matters
}

async function openLog(ports: Ports, snapshot: Snapshot): Promise<void> {
  const problems = await openingProblems(ports, snapshot);
  if (problems.length > 0 || snapshot.policy.kind !== "read") throw new RefusedError(problems);
  const { repository, develop, staging, policy } = snapshot;
  const opening: EntryDraft = {
    actor: ports.run.actor,
    facts: {
      type: "log-opened",
      repository: { id: repository.id, name: repository.name },
      callers: installedCallers,
      develop,
    },
  };
  const entries = sealEntries(emptyLogHead, [opening], {
    time: ports.clock.now(),
    run: ports.run.reference,
    policy: policy.blob,
    sha256: ports.sha256,
  });
  const state = reduceLog(entries);
  if (state === undefined) throw new Error("The first entry made no state.");
  const files = logFiles({ entries, state }, [{ path: "README.md", content: logReadme(repository.name) }]);
  const ref = `refs/heads/${branches.staging}`;
  const outcome = await ports.transactions.move({
    log: { expectedHead: null, ...logMessage(entries), files },
    moves:
      staging?.sha === develop.sha
        ? []
        : [{ ref, before: staging?.sha ?? null, after: develop.sha, force: true }],
    discard: [],
  });
  if (outcome.kind === "refused") throw refuse("refused", `${outcome.found} ${outcome.remedy}`);
}

async function openingProblems(ports: Ports, snapshot: Snapshot): Promise<readonly Finding[]> {
  const { staging, develop } = snapshot;
  const foreign = foreignRun(ports, snapshot, installedCallers);
  const isForeignStaging = staging !== undefined && !(await ports.history.contains(develop.sha, staging.sha));
  return [
    ...setupFindings(snapshot).filter(({ code }) => code !== "log-absent"),
    ...(foreign === undefined ? [] : [foreign]),
    ...(isForeignStaging
      ? [finding("foreign-staging", `staging is at ${staging.sha}, which develop does not contain.`)]
      : []),
  ];
}

const logReadme = (repository: string): string => `# Release log of ${repository}

Every deployment, approval and rollback, one file each below \`entries/\`, chained by hashes. Only the console writes here;
it only appends. \`state.json\` is derived from the entries, \`releases/\` and \`RELEASE_NOTES.md\` are written from them.
The rules are in \`${policyPath}\` on the default branch. To verify it offline, in a clone of
the console's repository: \`node dist/cli.js verify --repo PATH-OF-A-CLONE-OF-THIS-REPOSITORY\`.
`;
