import type { OnlineFacts, SetupFacts } from "../../domain/setup/facts.js";
import { isTeamName, isUserLogin } from "../../domain/values/values.js";
import type { Answers } from "./answers.js";
import type { Question } from "./ask.js";

export type Ask = (question: Question, answer: string | undefined) => Promise<string>;

export interface GivenPeople {
  readonly testers?: string | undefined;
  readonly approvers?: string | undefined;
  readonly team?: string | undefined;
}

/** Logins and teams for the three lists of the policy. What a policy that is there says is not asked again. */
export async function askPeople(
  { policy, online }: SetupFacts,
  given: GivenPeople,
  ask: Ask,
): Promise<Pick<Answers, "testers" | "approvers" | "team">> {
  if (policy.kind === "read") {
    const { testers, rollbackApprovers, team, teams } = policy.policy;
    return {
      testers: [...testers, ...teams.testers],
      approvers: [...rollbackApprovers, ...teams.rollbackApprovers],
      team: [...team, ...teams.team],
    };
  }
  const writers = writersOf(online);
  const suggestion = writers.length >= 2 ? writers.join(",") : undefined;
  const problem = (text: string): string | undefined => problemWith(text, online);
  const testers = await ask(
    {
      flag: "--testers",
      text: "Who tests on staging and approves releases",
      hint: "People are logins, or teams as organisation/team, with commas. Name two or more: nobody approves their own work.",
      suggestion,
      problem,
    },
    given.testers,
  );
  const approvers = await ask(
    {
      flag: "--approvers",
      text: "Who may approve a rollback that somebody else requested",
      suggestion: testers || suggestion,
      problem,
    },
    given.approvers,
  );
  const everybody = [...new Set([...namesIn(testers), ...namesIn(approvers), ...writers])].join(",");
  const needsOther = (text: string): string | undefined =>
    problem(text) ?? aloneWith(namesIn(text), namesIn(approvers));
  const team = await ask(
    {
      flag: "--team",
      text: "Who may request a rollback, and is told of one",
      suggestion: needsOther(everybody) === undefined ? everybody : undefined,
      problem: needsOther,
    },
    given.team,
  );
  return { testers: namesIn(testers), approvers: namesIn(approvers), team: namesIn(team) };
}

/** With one person for both, no rollback could ever be approved: the policy refuses that. */
function aloneWith(team: readonly string[], approvers: readonly string[]): string | undefined {
  const [only, ...others] = approvers;
  if (only === undefined || others.length > 0 || isTeamName(only)) return undefined;
  return team.every((name) => name.toLowerCase() === only.toLowerCase())
    ? `Name somebody besides @${only}, the only one who approves rollbacks: nobody approves one that they requested.`
    : undefined;
}

/** Whoever may write, as far as GitHub tells. Nobody else is suggested. */
const writersOf = (online: OnlineFacts | undefined): readonly string[] =>
  Object.entries(online?.roles ?? {})
    .filter(([login, role]) => ["write", "maintain", "admin"].includes(role) && !login.endsWith("[bot]"))
    .map(([login]) => login)
    .slice(0, 20);

const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\s,]+/)
      .map((name) => name.replace(/^@/, ""))
      .filter((name) => name !== ""),
  ),
];

function problemWith(text: string, online: OnlineFacts | undefined): string | undefined {
  const names = namesIn(text);
  if (names.length === 0) return "At least one login or team is needed.";
  const wrong = names.find((name) => !isUserLogin(name) && !isTeamName(name));
  if (wrong !== undefined)
    return `${JSON.stringify(wrong)} is no GitHub login such as "mona", and no team such as "acme/qa" (as the address of its page has it).`;
  const foreign = names.find((name) => isTeamName(name) && !mayHaveTeam(name, online));
  if (foreign === undefined) return undefined;
  const owner = online?.repository.owner ?? "";
  return online?.repository.ownerIsOrganization === true
    ? `"${foreign}" is no team of ${owner}, to which the repository belongs.`
    : `"${foreign}" cannot be: the repository belongs to ${owner}, a person, and only organisations have teams.`;
}

/** An App reads the teams of the repository's own organisation. */
const mayHaveTeam = (name: string, online: OnlineFacts | undefined): boolean =>
  online === undefined ||
  (online.repository.ownerIsOrganization &&
    name.toLowerCase().startsWith(`${online.repository.owner.toLowerCase()}/`));
