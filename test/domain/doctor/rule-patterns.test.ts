/** Rules about what commits say and how they land, some of which the local GitHub does not have. */
import { expect, it } from "@jest/globals";
import { ruleChecks } from "../../../src/domain/doctor/rule-checks.js";
import type { OnlineFacts, RuleFacts, SetupFacts } from "../../../src/domain/setup/facts.js";
import { branches, namesInUse } from "../../../src/domain/values/names.js";

const rule = (type: string): RuleFacts => ({ type, contexts: [], requiredReviews: 0, codeOwners: false });
const online = (base: readonly RuleFacts[]): OnlineFacts => ({
  repository: {
    owner: "acme",
    name: "shop",
    ownerIsOrganization: true,
    defaultBranch: "main",
    isPrivate: true,
    isArchived: false,
    isFork: false,
    hasIssues: true,
  },
  branches: { base: true, staging: true, log: true },
  planHasRules: true,
  rules: { base, staging: [], log: [] },
  strangers: {},
  requests: 0,
});

const facts = (
  base: readonly RuleFacts[],
  mergeMethods?: readonly ("merge" | "squash" | "rebase")[],
): SetupFacts => {
  const asked = online(base);
  return {
    names: { ...namesInUse(), base: "main", log: branches.log, home: "main" },
    policy: { kind: "missing" },
    checkout: {
      workflows: [],
      branches: [],
      tags: [],
      missingPrograms: [],
      hasRollbackForm: true,
      updatesActions: false,
    },
    online: { ...asked, repository: { ...asked.repository, mergeMethods } },
  };
};

it.each([
  ["commit_message_pattern", "messages of commits"],
  ["commit_author_email_pattern", "authors' addresses"],
  ["committer_email_pattern", "committers' addresses"],
])("%s of the base is told", (type, words) => {
  const found = ruleChecks(facts([rule("pull_request"), rule(type)])).filter(
    ({ code }) => code === "rule-pattern",
  );
  expect(found).toMatchObject([{ severity: "warning", found: expect.stringContaining(words) }]);
});

it.each([
  [["merge"], true],
  [["merge", "squash"], false],
] as const)("linear history of the base and the methods %j: landing is told %s", (methods, expected) => {
  const found = ruleChecks(facts([rule("pull_request"), rule("required_linear_history")], methods));
  expect(found.some(({ code }) => code === "landing-method")).toBe(expected);
});
