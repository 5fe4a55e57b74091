/** The card stays in the issue: what it says stays true when the request is carried out and later releases follow. */
import { describe, expect, it } from "@jest/globals";
import { rollbackCard } from "../../../src/domain/rollback/request-card.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";
import { policyWith, type TestLog } from "../../support/builders.js";

function rowsOf({ state }: TestLog): readonly string[] {
  if (state.rollback === null) throw new Error("No rollback is open.");
  const card = rollbackCard({
    rollback: state.rollback,
    state,
    policy: policyWith({}),
    environments: { production: undefined, approval: undefined },
    repositoryUrl: "https://github.test/acme/shop",
  });
  expect(card).not.toMatch(/\bso far\b|\bago\b/);
  return card.split("\n").filter((line) => line.startsWith("| **"));
}

describe("the rows of the card", () => {
  const requested = () => releases(2).requestRollback("sam", "500s");

  it("say of which moment they are while the request is open", () => {
    const [now = "", after = ""] = rowsOf(requested());
    expect(now).toMatch(/^\| \*\*Runs now\*\* \(2026-11-22 00:\d\d UTC\) \| \*\*v1\.1\.0\*\*/);
    expect(now).toMatch(/\(\d+ min earlier\) \| \d+ min until then; health verified/);
    expect(after).toMatch(/^\| \*\*Runs after approval\*\* \| \*\*v1\.0\.0\*\*/);
  });

  it("name what is deployed, and not what it replaces, as being deployed", () => {
    const [before = "", after = ""] = rowsOf(approveRollback(announced(requested())));
    expect(before).toMatch(/^\| \*\*Being replaced\*\* \(2026-11-22 \d\d:\d\d UTC\) \| \*\*v1\.1\.0\*\*/);
    expect(after).toMatch(/^\| \*\*Being deployed\*\* \(2026-11-22 \d\d:\d\d UTC\) \| \*\*v1\.0\.0\*\*/);
  });

  it("say what ran before and after it once it is done", () => {
    const done = endDeployment(approveRollback(announced(requested())), "good");
    const [before = "", after = ""] = rowsOf(done);
    expect(before).toMatch(/^\| \*\*Ran before\*\* \| \*\*v1\.1\.0\*\*/);
    expect(after).toMatch(/^\| \*\*Ran after it\*\* \| \*\*v1\.0\.0\*\*/);
  });
});
