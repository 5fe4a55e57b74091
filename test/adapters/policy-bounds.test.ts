/** Anybody may propose a policy file with a pull request, and every run would read it: the work is bounded, whatever stands in it. */
import { describe, expect, it, jest } from "@jest/globals";
import { mostFaults, readPolicy } from "../../src/adapters/policy/read-policy.js";
import { longestText } from "../../src/adapters/policy/source.js";

const valid = "testers: [tess]\nrollback-approvers: [ann, rob]\nteam: [dana]\n";
const keys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join("");

const problemsOf = (text: string): readonly string[] => {
  const reading = readPolicy(text, "0".repeat(40));
  return reading.kind === "broken" ? reading.problems.map(({ message }) => message) : [];
};

describe("a hostile policy file", () => {
  it("of ten thousand keys is refused by its length, unparsed", () => {
    const text = valid + keys(10_000);
    const parse = jest.spyOn(JSON, "stringify");
    expect(problemsOf(text)).toEqual([
      `The file must be no longer than ${longestText} characters; found ${text.length}.`,
    ]);
    // Each problem that is looked for in the file renders its place; here there is nothing to place.
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it.each([
    ["unknown keys", `${valid}${keys(1500)}`],
    ["wrong logins", `testers: [${"'@x',".repeat(3000)}]\nrollback-approvers: [ann, rob]\nteam: [dana]\n`],
    ["the same login", `testers: [${"x,".repeat(9000)}]\nrollback-approvers: [ann, rob]\nteam: [dana]\n`],
  ])("of %s names no more than a person reads", (_, text) => {
    expect(text.length).toBeLessThanOrEqual(longestText);
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(mostFaults);
  });
});
