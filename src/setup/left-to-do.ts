import type { OnlineFacts, SetupFacts } from "../domain/setup/facts.js";
import type { Answers } from "./init/answers.js";
import {
  approvalCalls,
  asGh,
  environmentCalls,
  labelCalls,
  type PlannedCall,
  ruleCalls,
  switchCalls,
} from "./init/remote-plan.js";
import type { Checkout } from "./look/git.js";
import { reviewersOf, lookupPath } from "./teams/reviewers.js";

/** What `--apply` would set on GitHub, as commands to be made by hand, in that order. Account ids are looked up by the command itself. */
export function handCommands(checkout: Checkout, answers: Answers, facts: SetupFacts): readonly string[] {
  const { names, testers, approvers } = answers;
  const repository = checkout.repository ?? { owner: "OWNER", name: "NAME" };
  const known: Partial<OnlineFacts> = facts.online ?? {};
  const { productionApproval, rollbackApproval } = names.environments;
  const open = environmentCalls(repository, { ...facts, names }, known);
  const calls: readonly PlannedCall[] = [
    ...labelCalls(repository, known),
    ...switchCalls(repository, known),
    ...ruleCalls(repository, names, known),
  ];
  const approvals = [[productionApproval, testers] as const, [rollbackApproval, approvers] as const].flatMap(
    ([name, people]) =>
      onPlan(
        approvalCalls(repository, {
          name,
          reviewers: reviewersOf(people).map((who) => ({ name: who, id: 0 })),
          base: names.home,
          known,
        }),
        known,
      ).map((call) => withIds(asGh(call), reviewersOf(people))),
  );
  return [...open.map(asGh), ...approvals, ...onPlan(calls, known).map(asGh)];
}

/** What GitHub is known to refuse is no work that is left. */
const onPlan = (
  calls: readonly PlannedCall[],
  { planHasRules }: Partial<OnlineFacts>,
): readonly PlannedCall[] =>
  planHasRules === false ? calls.filter(({ ifBeyondPlan }) => ifBeyondPlan === undefined) : calls;

/** Ids of accounts and teams are not known without asking: the shell asks. */
function withIds(command: string, reviewers: readonly string[]): string {
  let index = 0;
  return command.includes('"id": 0')
    ? command
        .replace("<<'JSON'", "<<JSON")
        .replaceAll('"id": 0', () => `"id": $(gh api ${lookupPath(reviewers[index++] ?? "")} --jq .id)`)
    : command;
}

export interface Left {
  /** Files were written by this run, or would be. */
  readonly hasFiles: boolean;
  readonly commands: readonly string[];
  /** What people do besides, such as to create a GitHub App. */
  readonly steps: readonly string[];
  readonly isDryRun: boolean;
  readonly repo: string;
}

/** What is still to be set, and what to do next; of what stands no more than that it does. */
export function leftToDo({ names, online, checkout }: SetupFacts, left: Left): string {
  const { hasFiles, commands, isDryRun } = left;
  const steps = left.steps.map((step) => `\n${step}`);
  // Without a token nobody sees what is set; where the console has run, it was set once, and is not told again at each run.
  if (online === undefined && checkout.branches.includes(names.log) && !hasFiles && !isDryRun)
    return [
      "",
      "The console has run here: its log is there. What GitHub lacks is seen with a token alone: run gh auth login, then the same again.",
      "All calls of a set-up, as commands: the same with --dry-run.",
      ...steps,
    ].join("\n");
  const rest = online === undefined ? "" : "; all else that this token sees is there";
  const heading =
    commands.length === 0
      ? `On GitHub nothing is left to set: environments, labels, switches and rules are there${online?.planHasRules === false ? ", as far as the plan has them" : ""}.`
      : `On GitHub${hasFiles ? ", after these files are committed to the base" : ""} (or run the same command with --apply)${rest}:\n`;
  const next = isDryRun ? nextAfterDryRun(left) : nextOf(left, names.home);
  const release = `open a pull request to ${names.base}. Its comment says what is missing and who can give it.`;
  return ["", heading, ...commands, ...steps, "", `Next: ${next ?? release}`].join("\n");
}

function nextAfterDryRun({ hasFiles, commands }: Left): string | undefined {
  const parts = [
    ...(hasFiles ? ["run the same without --dry-run to write the files"] : []),
    ...(commands.length > 0 ? ["with --apply it makes these calls itself"] : []),
  ];
  return parts.length === 0 ? undefined : `${parts.join("; ")}.`;
}

function nextOf({ hasFiles, commands, repo }: Left, home: string): string | undefined {
  const calls = commands.length > 0;
  if (!hasFiles)
    return calls ? `commit the files to ${home}, if they are not, and make these calls.` : undefined;
  return `see a pull request of yours go to production on a GitHub inside the process (node dist/cli.js rehearse --repo ${repo}); then commit the files to ${home}${calls ? " and make these calls" : ""}.`;
}
