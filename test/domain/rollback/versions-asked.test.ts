import { describe, expect, it } from "@jest/globals";
import { parseRollbackCommand } from "../../../src/domain/commands/rollback-command.js";
import { chooseTarget } from "../../../src/domain/rollback/target.js";
import { readRollbackForm } from "../../../src/domain/rollback/form.js";
import { versionAsked } from "../../../src/domain/values/values.js";
import { stagedWith, TestLog } from "../../support/builders.js";

const { state } = new TestLog()
  .stage(stagedWith({ number: 1 }))
  .release("v1.0.0")
  .stage(stagedWith({ number: 2 }))
  .release("v1.1.0");

describe("a version that somebody asks for", () => {
  it.each(["v1.0.0", "1.0.0", "V1.0.0", " 1.0.0 "])("%j is v1.0.0", (asked) => {
    const choice = chooseTarget(state, asked);
    expect(choice).toMatchObject({ kind: "chosen", release: { version: "v1.0.0" } });
  });

  it.each(["1.0", "vv1.0.0", "1.0.0-rc.1", "01.0.0", "7e12345"])("%j is no release", (asked) => {
    expect(chooseTarget(state, asked)).toMatchObject({ kind: "refused", finding: { code: "bad-target" } });
  });

  it("may stand without v in a form and in a command, and a code of digits stays a code", () => {
    const form = readRollbackForm("### Reason\n\n500s\n\n### Release\n\n1.0.0");
    expect(versionAsked(form.release)).toBe("v1.0.0");
    for (const code of ["7e12345", "1234567", "0000000", "12e4567"]) {
      expect(parseRollbackCommand(`/retry RB-1 1.0.0 ${code}`)).toEqual({
        kind: "retry",
        rollback: "RB-1",
        version: "v1.0.0",
        code,
      });
      expect(parseRollbackCommand(`/approve RB-1 ${code}`)).toMatchObject({ code });
    }
  });
});
