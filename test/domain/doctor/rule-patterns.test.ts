/** Rules of GitHub Enterprise about what commits say, which the local GitHub does not have. */
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

it.each([
  ["commit_message_pattern", "messages of commits"],
  ["commit_author_email_pattern", "authors' addresses"],
  ["committer_email_pattern", "committers' addresses"],
])("%s of the base is told", (type, words) => {
  const facts: SetupFacts = {
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
    online: online([rule("pull_request"), rule(type)]),
  };
  const found = ruleChecks(facts).filter(({ code }) => code === "rule-pattern");
  expect(found).toMatchObject([{ severity: "warning", found: expect.stringContaining(words) }]);
});
