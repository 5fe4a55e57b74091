import { environments } from "../../domain/values/names.js";
import type { Claims } from "./claims.js";
import { onlineFinding, type OnlineFinding } from "./findings.js";
import type { GitHubReader } from "./github-reader.js";
import { numberAt, part, textAt } from "./read-parts.js";

/** Deployments to production that GitHub holds, against those of the log. */
export async function compareDeployments(
  claims: Claims,
  reader: GitHubReader,
  limit: number,
): Promise<{
  readonly findings: readonly OnlineFinding[];
  readonly compared: number;
}> {
  const path = `/deployments?environment=${environments.production}`;
  const items = await reader.list(path, limit);
  return { findings: items.flatMap((item) => judge(item, claims)), compared: items.length };
}

function judge(item: unknown, claims: Claims): readonly OnlineFinding[] {
  const created = textAt(item, "created_at") ?? "";
  if (Date.parse(created) < Date.parse(claims.openedAt)) return []; // from before the console
  const name = deploymentOf(part(item, "payload"));
  const known = name === undefined ? undefined : claims.deployments.get(name);
  const sha = textAt(item, "sha") ?? "";
  const creator = textAt(item, "creator", "login") ?? "somebody";
  if (known === undefined)
    return [
      onlineFinding(
        "deployment-not-in-log",
        null,
        `Deployment ${numberAt(item, "id") ?? ""} of ${sha} by ${creator} at ${created}${name === undefined ? "" : ` calls itself ${name}`}.`,
      ),
    ];
  return sha === known.commit
    ? []
    : [
        onlineFinding(
          "deployment-of-other-commit",
          known.sequence,
          `Deployment ${name ?? ""} is of ${sha}; entry ${known.sequence} says ${known.commit}.`,
        ),
      ];
}

/** GitHub gives the payload back as it was sent: an object, or its text. */
function deploymentOf(payload: unknown): string | undefined {
  if (typeof payload !== "string") return textAt(payload, "deployment");
  try {
    return textAt(JSON.parse(payload), "deployment");
  } catch {
    return undefined;
  }
}
