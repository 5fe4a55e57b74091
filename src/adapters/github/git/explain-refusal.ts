import { workflowsPath } from "../../../domain/values/names.js";
import type { RefMove } from "../../../ports/writing.js";
import { addPermission, workflowsRemedy } from "../http/api-errors.js";
import { listRules, type ActiveRule } from "./branch-rules.js";
import type { GitHubClient } from "../http/client.js";
import { refClash } from "../ref-clash.js";

export interface Refusal {
  readonly found: string;
  readonly remedy: string;
}

interface RefusedMoves {
  readonly moves: readonly RefMove[];
  readonly said: string;
  readonly withApp: boolean;
}

/** GitHub does not say why it refuses to move a ref: this names what can be found out. */
export async function explainRefusal(
  client: GitHubClient,
  { moves, said, withApp }: RefusedMoves,
): Promise<Refusal> {
  for (const { ref, after } of moves) {
    const clash = after === null ? undefined : await refClash(client, ref);
    if (clash !== undefined) return clash;
  }
  const refs = moves.map(({ ref }) => ref).join(", ");
  const found = `GitHub refused to move ${refs}: ${said}`;
  const [workflows, rules] = await Promise.all([
    changesWorkflows(client, moves).catch(() => false),
    Promise.all(moves.map(async (move) => ({ move, rules: await applicableRules(client, move) }))),
  ]);
  if (workflows && !withApp)
    return { found: `${found} The commits change files under ${workflowsPath}.`, remedy: workflowsRemedy };
  const ruled = rules.filter(({ rules: { length } }) => length > 0);
  if (ruled.length > 0) {
    const named = ruled.map(
      ({ move, rules: active }) => `${shortName(move.ref)}: ${active.map(ruleName).join(", ")}`,
    );
    const branches = ruled.map(({ move }) => `"${shortName(move.ref)}"`).join(" and ");
    return {
      found: `${found} Rules in force: ${named.join("; ")}.`,
      remedy: `Exclude ${branches} from that ruleset, or configure a GitHub App that it lets through.`,
    };
  }
  return {
    found,
    remedy: `${addPermission("contents: write")} If it is there already, look for a ruleset or a protected tag that covers ${refs}.`,
  };
}

const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|tags)\//, "");
const ruleName = ({ type, ruleset_id: id, ruleset_source: source }: ActiveRule): string =>
  id === undefined ? type : `${type} (ruleset ${id} of ${source ?? "the repository"})`;

/** Rules that can have stood against this very move. GitHub lists those of branches only. */
async function applicableRules(
  client: GitHubClient,
  { ref, before, after, force }: RefMove,
): Promise<readonly ActiveRule[]> {
  if (!ref.startsWith("refs/heads/")) return [];
  const rules = await listRules(client, shortName(ref)).catch(() => []);
  const doesNotApply = new Set([
    ...(before === null ? [] : ["creation"]),
    ...(after === null ? [] : ["deletion"]),
    ...(force ? [] : ["non_fast_forward"]),
  ]);
  return rules.filter(({ type }) => !doesNotApply.has(type));
}

/** Whether the workflow files of a new tip differ from those of the default branch. */
async function changesWorkflows(client: GitHubClient, moves: readonly RefMove[]): Promise<boolean> {
  const tips = moves.flatMap(({ after }) => (after === null ? [] : [after]));
  const objects = ["HEAD", ...tips].map(
    (revision, index) => `t${index}: object(expression: "${revision}:${workflowsPath}") { oid }`,
  );
  const document = `query Workflows($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(" ")} } }`;
  const { data } = await client.query(document, client.repository as unknown as Record<string, unknown>);
  const trees = (data?.["repository"] ?? {}) as Readonly<Record<string, { readonly oid: string } | null>>;
  // A branch without any workflow file (the log) is never refused for that reason.
  return tips.some((_, index) => {
    const tree = trees[`t${index + 1}`];
    return tree !== null && tree !== undefined && tree.oid !== trees["t0"]?.oid;
  });
}
