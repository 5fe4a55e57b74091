import { environments } from "../values/names.js";
import { gateFindings, stallFindings } from "../snapshot/environment-rules.js";
import { findingLine } from "../reasons/finding-markdown.js";
import { escapeMarkdown, mention } from "../text/markdown.js";
import { unreadTeams, type Policy } from "../policy/policy.js";
import type { CardFacts } from "./card-facts.js";
import { remainingApprovers } from "./approvers.js";
import type { Rollback } from "../state/state.js";
import { validTargets } from "./target.js";
import { listUpTo } from "../text/shortened-lists.js";
import { includesUser, type UserLogin } from "../values/values.js";

export function approvalLines(facts: CardFacts): readonly string[] {
  const { id, code } = facts.rollback;
  return [
    "### To approve",
    "",
    whoMay(facts),
    "",
    ...ways(facts),
    "",
    `To refuse, comment \`/reject ${id} REASON\`. Closing this issue before the approval withdraws the request.`,
    "",
    ...elsewhere(facts),
    `The code \`${code}\` identifies exactly what this card says; a different request has a different code.`,
  ];
}

const mostOffered = 5;

/** A request has one target: for another good release it is refused and asked for anew. */
function elsewhere({ rollback, state }: CardFacts): readonly string[] {
  const [newest, ...older] = validTargets(state)
    .map(({ version }) => version)
    .filter((version) => version !== rollback.target.version)
    .toReversed();
  if (newest === undefined) return [];
  return [
    `To go back to another good release (${listUpTo(mostOffered, [newest, ...older])}), refuse this request, then:`,
    "",
    "```",
    `gh workflow run rollback.yml -f release=${newest} -f reason="WHY"`,
    "```",
    "",
  ];
}

const mostApprovers = 30;

function whoMay({ rollback, policy }: CardFacts): string {
  const approvers = remainingApprovers(rollback, policy);
  const unread = unreadTeams(policy, "rollbackApprovers").map(escapeMarkdown).join(", ");
  const unknown =
    unread === ""
      ? ""
      : ` Nobody of ${unread} counts while the console cannot read the team's members (\`teams-unreadable\`).`;
  if (approvers.length === 0 && unread !== "")
    return `Nobody who can approve is known.${unknown} Ask an administrator to set up the GitHub App, or to add a login to \`rollback-approvers\`.`;
  if (approvers.length === 0)
    return "Nobody is left who can approve: every rollback approver in the policy file requested it. Ask an administrator to add one to `rollback-approvers` in the policy file on the default branch; the policy at the time of the approval counts.";
  const excluded = policy.rollbackApprovers.filter((login) => isRequester(rollback, login));
  return `Can approve: ${listUpTo(mostApprovers, approvers.map(mention))}.${excluded.length === 0 ? "" : ` Not ${excluded.map((login) => escapeMarkdown(login)).join(", ")}, who requested it.`}${unknown}`;
}

const isRequester = ({ requesters }: Rollback, login: UserLogin): boolean =>
  includesUser(
    requesters.map(({ by }) => by as UserLogin),
    login,
  );

/** A gate that stops nobody is none: no run waits there. */
function ways(facts: CardFacts): readonly string[] {
  const { rollback, policy, repositoryUrl } = facts;
  const line = ["", "```", `/approve ${rollback.id} ${rollback.code}`, "```"];
  const run = `the run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml) that waits for \`${environments.rollbackApproval}\``;
  const gate = gateStanding(facts);
  if (!policy.rollback.sources.includes("comment"))
    return gate === "closed"
      ? ["When the policy file accepts comments, comment this line:", ...line]
      : [`Approve ${run}.`];
  return [
    "Comment this line:",
    ...line,
    ...(gate === "open" ? ["", `Or approve ${run}.`] : []),
    ...(gate === "unknown" ? ["", `Or approve ${run}, if there is one.`] : []),
  ];
}

/** Only when the policy knows no other way is it worth a warning that this one is closed; the drill tells of the rest. */
function gateStanding({
  rollback,
  policy,
  environments: { approval },
}: CardFacts): "open" | "closed" | "unknown" {
  if (!policy.rollback.sources.includes("environment")) return "closed";
  if (approval === undefined) return "unknown";
  return gateFindings(approval, remainingApprovers(rollback, policy)).length === 0 ? "open" : "closed";
}

/** What would keep the deployment, or anybody's approval, waiting. In Markdown, as everything here. */
export function environmentLines(facts: CardFacts): readonly string[] {
  const { rollback, policy, environments: seen } = facts;
  const stalls = seen.production === undefined ? [] : stallFindings(seen.production);
  return [
    ...stalls.map(
      (each) =>
        `- **The deployment would wait at the environment "${environments.production}".** ${findingLine(each)}`,
    ),
    ...(isClosed(policy, facts) ? [nobodyCan(rollback, facts)] : []),
  ];
}

const isClosed = ({ rollback: { sources } }: Policy, facts: CardFacts): boolean =>
  !sources.includes("comment") && gateStanding(facts) === "closed";

function nobodyCan(rollback: Rollback, { policy, environments: { approval } }: CardFacts): string {
  const found =
    approval === undefined ? [] : gateFindings(approval, remainingApprovers(rollback, policy)).slice(0, 1);
  return `- **Nobody can approve this with the current settings:** the policy file accepts approvals only at the environment. ${found.map((each) => escapeMarkdown(each.found)).join(" ")} Ask an administrator to add \`comment\` to \`rollback.sources\` in the policy file on the default branch; the line below then counts.`;
}
