import { isGone } from "../../domain/values/remote-error.js";
import { branches, policyPath } from "../../domain/values/names.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import type { Policy } from "../../domain/policy/policy.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import { sealTransaction } from "../../domain/reducer/sealed-state.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { Ports } from "../../ports/ports.js";
import { installedCallers } from "./installed-callers.js";
import { refuse, RefusedError } from "../run/refusal.js";
import {
  foreignRun,
  readSnapshot,
  readContext,
  requireStanding,
  setupFindings,
  withApprovers,
  type DecisionContext,
} from "../run/decision-context.js";
import { logFiles, logMessage } from "./transaction.js";

/** The first trusted run opens the log and makes staging from develop; every other run just reads. */
export async function openOrRead(ports: Ports): Promise<DecisionContext> {
  const snapshot = await readSnapshot(ports);
  if (snapshot.log.kind !== "absent") return withApprovers(ports, await requireStanding(ports, snapshot));
  await openLog(ports, snapshot);
  return readContext(ports, { isFresh: true });
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
  const adopted = await adoption(ports, snapshot, policy.policy);
  const { entries, state } = sealTransaction(undefined, [opening, ...adopted], {
    time: ports.clock.now(),
    run: ports.run.reference,
    policy: policy.blob,
    sha256: ports.sha256,
  });
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

/** A commit that develop does not hold never was what production ran: nothing is opened on a wrong word. */
async function adoption(
  ports: Ports,
  { develop }: Snapshot,
  { adopt }: Policy,
): Promise<readonly EntryDraft[]> {
  if (adopt === undefined) return [];
  const { version, commit } = adopt;
  const isKnown =
    commit === develop.sha ||
    (await ports.history.contains(develop.sha, commit).catch((error: unknown) => {
      if (isGone(error)) return false;
      throw error;
    }));
  if (!isKnown)
    throw new RefusedError([
      finding(
        "policy-broken",
        `"adopt.commit" is ${commit}, which ${branches.base} does not contain.`,
        "Write the commit that production runs, or remove the key: the first release is then the one after the newest tag.",
      ),
    ]);
  const facts: EntryDraft["facts"] = {
    type: "release-adopted",
    version,
    commit: await ports.objects.commitOf(commit),
  };
  return [{ actor: ports.run.actor, facts }];
}

async function openingProblems(ports: Ports, snapshot: Snapshot): Promise<readonly Finding[]> {
  const { staging, develop } = snapshot;
  const foreign = foreignRun(ports, snapshot, installedCallers);
  const isForeignStaging = staging !== undefined && !(await ports.history.contains(develop.sha, staging.sha));
  return [
    ...setupFindings(snapshot).filter(({ code }) => code !== "log-absent"),
    ...(foreign === undefined ? [] : [foreign]),
    ...(isForeignStaging
      ? [finding("foreign-staging", `staging is at ${staging.sha}, which ${branches.base} does not contain.`)]
      : []),
  ];
}

const logReadme = (repository: string): string => `# Release log of ${repository}

Every deployment, approval and rollback, one file each below \`entries/\`, chained by hashes. Only the console writes here;
it only appends. \`state.json\` is derived from the entries, \`releases/\` and \`RELEASE_NOTES.md\` are written from them.
The rules are in \`${policyPath}\` on the default branch. To verify it offline, in a clone of
the console's repository: \`node dist/cli.js verify --repo PATH-OF-A-CLONE-OF-THIS-REPOSITORY\`.
`;
