import { expect, it } from "@jest/globals";
import { titleInMessage } from "../../../src/domain/train/commit-messages.js";
import { changesTheRules } from "../../../src/domain/values/names.js";

it.each([
  ["Sell tea", "Sell tea"],
  ["Sell tea [skip ci]", "Sell tea"],
  ["[skip [skip ci]ci] Sell tea", "Sell tea"],
  ["[No CI][actions skip] Sell\n\ntea", "Sell tea"],
])("%j goes into a commit message as %j", (title, expected) => {
  expect(titleInMessage(title)).toBe(expected);
});

it.each([
  [".github/release-console.yml", true],
  [".github/workflows/ci.yml", true],
  [".github/actions/build/action.yml", true],
  [".github/CODEOWNERS", true],
  ["CODEOWNERS", true],
  ["docs/CODEOWNERS", true],
  ["src/CODEOWNERS", false],
  ["app/.github/workflows/ci.yml", false],
])("%s changes the rules: %s", (path, expected) => {
  expect(changesTheRules(path)).toBe(expected);
});
