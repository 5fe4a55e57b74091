/** Every text names the branch that the repository has. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { finding, reasons, renderFinding } from "../../../src/domain/reasons/reasons.js";
import { branches, useBase } from "../../../src/domain/values/names.js";

afterEach(() => {
  useBase("develop");
});

describe("the base branch", () => {
  it("is develop until the repository says otherwise", () => {
    expect(branches.base).toBe("develop");
  });

  it.each(["main", "trunk", "release/2.x", "Team_main"])("is named %s in every reason", (name) => {
    useBase(name);
    const texts = Object.values(reasons).flatMap(({ problem, remedy, owner }) => [problem, remedy, owner]);
    expect(texts.filter((text) => /\bdevelop\b/.test(text))).toEqual([]);
    expect(renderFinding(finding("merge-conflict", "x"))).toContain(
      `The pull request conflicts with ${name}.`,
    );
  });

  it.each(["", "a b", "-x", "`rm`", "a$(b)", "<b>", "@team", "a]b", 'a"b', "x".repeat(201)])(
    "is refused as %j, and the name stays",
    (name) => {
      expect(() => useBase(name)).toThrow("Rename it");
      expect(branches.base).toBe("develop");
    },
  );
});
