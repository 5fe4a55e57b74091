import { entryPath } from "../../../domain/log/entry-path.js";
import { headBefore, verifyEntry } from "../../../domain/log/hash-chain.js";
import type { PolicyNames, PolicyReading } from "../../../domain/policy/policy.js";
import type { LogReading } from "../../../domain/snapshot/snapshot.js";
import { sha256 } from "../../sha256.js";
import { createLogReader } from "../git/log-reader.js";
import { createPolicies } from "../git/policies.js";
import type { GitHubClient } from "../http/client.js";

/**
 * What the policy of the newest entry calls branches and environments: while the file is broken or gone, what runs has
 * these names, and results and rollbacks go on under them. undefined: there is no log, or its policy cannot be read either.
 */
export async function namesOfLog(
  client: GitHubClient,
  log: LogReading,
  readPolicy: (text: string, blob: string) => Promise<PolicyReading>,
): Promise<{ readonly names: PolicyNames | undefined } | undefined> {
  if (log.kind !== "read") return undefined;
  const { sequence, hash } = log.state.log;
  const path = entryPath(sequence);
  const text = (await createLogReader(client).file(log.head, path)) ?? "";
  const verdict = verifyEntry(headBefore(text, sequence), { path, text }, sha256);
  if (verdict.kind !== "sound" || verdict.entry.hash !== hash || verdict.entry.policy === null)
    return undefined;
  const policy = await createPolicies(client, readPolicy).ofBlob(verdict.entry.policy);
  return policy.kind === "read" ? { names: policy.policy.names } : undefined;
}
