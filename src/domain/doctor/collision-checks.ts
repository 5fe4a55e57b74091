import { ownBranchPrefix } from "../values/names.js";
import type { SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";

export function collisionChecks({ checkout, names, online }: SetupFacts): readonly SetupFinding[] {
  const own = ownBranchPrefix.replace(/\/$/, "");
  const isInTheWay = checkout.branches.find((branch) => branch.toLowerCase() === own);
  const hasLog = online?.branches.log ?? checkout.branches.includes(names.log);
  const holdsWork = online?.stagingHoldsWork ?? checkout.stagingHoldsWork;
  return [
    ...(isInTheWay === undefined
      ? []
      : [
          setupFinding("ref-collision", `There is a branch "${isInTheWay}".`, {
            fix: `git push origin --delete ${own}, once its work is merged or renamed.`,
          }),
        ]),
    ...(holdsWork === true && !hasLog
      ? [
          setupFinding(
            "staging-holds-work",
            `The branch "${names.staging}" has commits that "${names.base}" does not have, and no release log says that the console made it.`,
          ),
        ]
      : []),
    ...(checkout.hasRollbackForm
      ? []
      : [setupFinding("form-missing", "There is no form to request a rollback.")]),
    ...(checkout.updatesActions && !hasApp(online?.variables)
      ? [
          setupFinding(
            "updates-need-app",
            "Dependabot or Renovate updates actions, and no GitHub App is known.",
          ),
        ]
      : []),
  ];
}

const hasApp = (variables: readonly string[] | undefined): boolean =>
  variables?.includes("RELEASE_CONSOLE_APP_CLIENT_ID") ?? false;
