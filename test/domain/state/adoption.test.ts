import { describe, expect, it } from "@jest/globals";
import { readPolicy } from "../../../src/adapters/policy/read-policy.js";
import { nextVersion } from "../../../src/domain/train/release-decision.js";
import { chooseTarget } from "../../../src/domain/rollback/target.js";
import type { Version } from "../../../src/domain/values/values.js";
import { commit, sha, TestLog } from "../../support/builders.js";

const adopted = {
  type: "release-adopted",
  version: "v4.7.2" as Version,
  commit: commit("what production ran"),
} as const;

describe("adopting what production runs", () => {
  it("is the first release, owes its tag, and the next release follows it", () => {
    const { state } = new TestLog().append(adopted);
    expect(state.production).toEqual({ kind: "known", version: "v4.7.2" });
    expect(state.releases.map(({ version, health }) => [version, health])).toEqual([
      ["v4.7.2", "unverified"],
    ]);
    expect(state.followUps.map(({ key }) => key)).toEqual(["tag v4.7.2"]);
    expect(nextVersion(state, ["v4.7.1", "v4.7.2"])).toBe("v4.8.0");
  });

  it("is where the first rollback goes", () => {
    const log = new TestLog().append(adopted).release("v4.8.0");
    const choice = chooseTarget(log.state, "");
    expect(choice.kind === "chosen" && choice.release.version).toBe("v4.7.2");
    expect(choice.kind === "chosen" && choice.release.commit.sha).toBe(sha("what production ran"));
  });

  it("counts only before the first release", () => {
    const log = new TestLog().release("v1.0.0");
    const { state } = log.append(adopted);
    expect(state.releases.map(({ version }) => version)).toEqual(["v1.0.0"]);
  });

  it("is a version and a full commit", () => {
    const read = (adopt: string) =>
      readPolicy(`testers: [tess, tom]\nrollback-approvers: [ann, rob]\nadopt: ${adopt}\n`, "");
    const reading = read(`{ version: v4.7.2, commit: ${"a".repeat(40)} }`);
    expect(reading.kind === "read" && reading.policy.adopt).toEqual({
      version: "v4.7.2",
      commit: "a".repeat(40),
    });
    const wrong = read("{ version: 4.7, commit: abc }");
    expect(wrong.kind === "broken" && wrong.problems.map(({ message }) => message)).toEqual([
      '"adopt.version" must be a version such as "v4.7.2"; found the number 4.7: put it in quotes if it is a name.',
      '"adopt.commit" must be a full commit SHA, 40 hexadecimal digits; found "abc".',
    ]);
  });
});
