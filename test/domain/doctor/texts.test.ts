import { describe, expect, it } from "@jest/globals";
import { setupFinding, sortFindings } from "../../../src/domain/setup/finding.js";
import { setupComment, setupMarker, setupSummary } from "../../../src/domain/doctor/texts.js";

const hostile = setupFinding("ci-unknown", 'waits for "<img src=x> @everyone `x` | [a](b)"', {
  place: { path: ".github/workflows/release.yml", line: 3 },
});

describe("what a set-up's findings say on GitHub", () => {
  it("is nothing while only warnings are left", () => {
    expect(setupComment([setupFinding("one-tester", "one")])).toBeUndefined();
  });

  it("begins with its marker, names place and remedy, and renders nobody's markup", () => {
    const comment = setupComment([hostile]) ?? "";
    expect(comment.startsWith(`${setupMarker}\n`)).toBe(true);
    expect(comment).toContain("ci-unknown, .github/workflows/release.yml:3");
    expect(comment).toContain("Do: Write the name that the CI workflow gives itself.");
    expect(comment).not.toMatch(/<img|[^\\]`x`|@everyone|\[a\]\(b\)/);
  });

  it("names who can pass each gate, in the summary", () => {
    const gates = [{ name: "approve a release", who: [], ways: ["a review"], cannot: [] }];
    expect(setupSummary({ findings: [hostile], gates })).toContain(
      "approve a release: **nobody** (a review)",
    );
  });

  it("puts errors first and tells nothing twice", () => {
    const note = setupFinding("form-missing", "none");
    expect(sortFindings([note, hostile, note, hostile]).map(({ code }) => code)).toEqual([
      "ci-unknown",
      "form-missing",
    ]);
  });
});
