import type { SetupFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { isSameName } from "../values/values.js";
import { policyPath } from "../values/names.js";

/** Where pull requests go to another branch than the default branch, each of the two needs files of its own. */
export function branchChecks({ checkout, names, online }: SetupFacts): readonly SetupFinding[] {
  return [
    ...otherBranch(checkout.otherBranch),
    ...(online === undefined ? otherCase(names.base, checkout.branches) : []),
  ];
}

function otherBranch(other: SetupFacts["checkout"]["otherBranch"]): readonly SetupFinding[] {
  if (other === undefined) return [];
  const { name, isDefault, missing, differing } = other;
  const code = isDefault ? "default-branch-lacks-files" : "base-lacks-files";
  const role = isDefault ? "default branch" : "base";
  return [
    ...(missing.length === 0
      ? []
      : [
          setupFinding(code, `The ${role} "${name}" does not have ${missing.join(", ")}.`, {
            fix: `Merge what adds ${missing.length === 1 ? "it" : "them"} to "${name}".`,
          }),
        ]),
    ...(differing.length === 0
      ? []
      : [
          setupFinding(
            "default-branch-lacks-files",
            `The default branch "${name}" has ${differing.join(", ")} otherwise than this checkout.`,
            { severity: "warning", fix: `Merge the change to "${name}": until then the old one counts.` },
          ),
        ]),
  ];
}

function otherCase(base: string, branches: readonly string[]): readonly SetupFinding[] {
  const similar = branches.find((each) => isSameName(each, base));
  return branches.includes(base) || similar === undefined
    ? []
    : [
        setupFinding("base-missing", `There is no branch "${base}", but "${similar}".`, {
          place: { path: policyPath },
          fix: `Write base: ${similar} in the policy: git tells capitals apart.`,
        }),
      ];
}
