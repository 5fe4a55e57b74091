import { consoleCall, isCommitName } from "../setup/contract.js";
import type { OnlineFacts, SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { unreadTeamsText } from "../policy/teams.js";
import { matchesPattern } from "../policy/path-patterns.js";

/** What GitHub says about the repository and its switches. */
export function repositoryChecks(facts: SetupFacts): readonly SetupFinding[] {
  const { online, names, policy } = facts;
  if (online === undefined) return [];
  const { repository } = online;
  const page = pagesOf(online);
  const found: SetupFinding[] = [];
  if (repository.isArchived) found.push(setupFinding("archived", "The repository is archived."));
  if (repository.isFork) found.push(setupFinding("fork", "The repository is a fork."));
  if (!online.branches.base)
    found.push(setupFinding("base-missing", `GitHub has no branch "${names.base}".`));
  if (repository.defaultBranch !== names.base)
    found.push(
      setupFinding(
        "base-not-default",
        `The default branch is "${repository.defaultBranch}", the base is "${names.base}".`,
      ),
    );
  if (!repository.hasIssues)
    found.push(
      setupFinding("issues-off", "Issues are switched off.", {
        fix: `Settings, General, Features: ${page("")}`,
      }),
    );
  if (online.mayOpenPullRequests === false)
    found.push(
      setupFinding("no-pull-requests-by-actions", "GitHub Actions may not create pull requests.", {
        fix: `Switch on "Allow GitHub Actions to create and approve pull requests": ${page("/actions")}`,
      }),
    );
  for (const path of online.disabledWorkflows ?? [])
    found.push(setupFinding("workflow-disabled", `${path} is switched off.`));
  const method = policy.kind === "read" ? policy.policy.landing.method : "auto";
  const methods = repository.mergeMethods;
  if (method !== "auto" && methods !== undefined && !methods.includes(method))
    found.push(
      setupFinding(
        "landing-method",
        `The policy lands by ${method}; the repository allows ${methods.join(", ")}.`,
      ),
    );
  return [...found, ...actionFindings(facts), ...appFindings(facts)];
}

/** Pages of the repository's settings. */
export const pagesOf =
  ({ repository }: OnlineFacts) =>
  (path: string): string =>
    `https://github.com/${repository.owner}/${repository.name}/settings${path}`;

function actionFindings({ online, checkout }: SetupFacts): readonly SetupFinding[] {
  if (online?.actions === undefined) return [];
  const { enabled, allowed, patterns, githubOwned, requiresCommits = false } = online.actions;
  const fix = `Settings, Actions, General: ${pagesOf(online)("/actions")}`;
  if (!enabled) return [setupFinding("actions-off", "GitHub Actions is switched off.", { fix })];
  const calls = checkout.workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ uses }) => {
      const call = consoleCall(uses);
      return call === undefined ? [] : [{ library: call.library, ref: call.ref, uses: uses ?? "" }];
    }),
  );
  const unpinned = requiresCommits ? calls.find(({ ref }) => !isCommitName(ref)) : undefined;
  const pins =
    unpinned === undefined
      ? []
      : [
          setupFinding(
            "actions-not-pinned",
            `Actions must be pinned to a commit; the calls name "${unpinned.ref}".`,
          ),
        ];
  if (allowed === "all") return pins;
  const libraries = [...new Map(calls.map((call) => [call.library, call])).values()];
  const isOwn = (library: string): boolean =>
    library.toLowerCase() === `${online.repository.owner}/${online.repository.name}`.toLowerCase();
  const refused = libraries.filter(
    ({ library, uses }) =>
      !isOwn(library) &&
      (allowed === "local_only"
        ? library.split("/")[0]?.toLowerCase() !== online.repository.owner.toLowerCase()
        : !patterns.some((pattern) => allows(pattern, uses))),
  );
  const needsCheckout =
    allowed === "selected" &&
    !githubOwned &&
    !patterns.some((pattern) => allows(pattern, "actions/checkout@v1"));
  return [
    ...pins,
    ...refused.map(({ library }) =>
      setupFinding("actions-not-allowed", `${library} is not among the allowed actions.`, {
        fix: `Add ${library}/*: ${fix}`,
      }),
    ),
    ...(needsCheckout || allowed === "local_only"
      ? [setupFinding("actions-not-allowed", "actions/checkout is not among the allowed actions.", { fix })]
      : []),
  ];
}

/** `owner/*`, `owner/name@*`, `owner/name/.github/workflows/*@v1`: `*` stands for anything. */
const allows = (pattern: string, uses: string): boolean => {
  const [name = "", ref = ""] = uses.split("@");
  const [wanted = "", wantedRef = "*"] = pattern.split("@");
  return (
    (matchesPattern(name, wanted) || matchesPattern(name, wanted.replace(/\*$/, "**"))) &&
    matchesPattern(ref, wantedRef)
  );
};

function appFindings({ online, policy }: SetupFacts): readonly SetupFinding[] {
  if (online === undefined || online.variables === undefined || online.secrets === undefined) return [];
  const hasId = online.variables.includes("RELEASE_CONSOLE_APP_CLIENT_ID");
  const hasKey = (online.secrets[""] ?? []).includes("RELEASE_CONSOLE_APP_KEY");
  const teams = policy.kind === "read" ? policy.policy.unreadableTeams : [];
  const counting = policy.kind === "read" ? unreadTeamsText(policy.policy) : undefined;
  return [
    ...(hasId === hasKey
      ? []
      : [
          setupFinding(
            "app-half-set",
            hasId
              ? "The variable of a GitHub App is set, and the secret with its key is not."
              : "The key of a GitHub App is set, and the variable with its client id is not.",
          ),
        ]),
    ...(teams.length > 0 && !hasId
      ? [
          setupFinding(
            "teams-need-app",
            `The policy lists ${teams.join(", ")}, and there is no GitHub App. ${counting ?? ""}`,
          ),
        ]
      : []),
  ];
}
