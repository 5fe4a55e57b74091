import { describe, expect, it } from "@jest/globals";
import { parseRollbackCommand } from "../../../src/domain/commands/rollback-command.js";

describe("commands", () => {
  it.each([
    ["/approve RB-7 4f2a91c", { kind: "approve", rollback: "RB-7", code: "4f2a91c" }],
    ["  /approve rb-7 4F2A91C  \nthanks", { kind: "approve", rollback: "RB-7", code: "4f2a91c" }],
    ["/approve RB-7", { kind: "approve", rollback: "RB-7", code: "" }],
    ["/approve", { kind: "approve", rollback: "", code: "" }],
    ["/approve RB-7 4f2a91c0", { kind: "approve", rollback: "RB-7", code: "" }],
    ["/reject RB-7 not the cause", { kind: "reject", rollback: "RB-7", reason: "not the cause" }],
    ["please /approve RB-7 4f2a91c", undefined],
    ["/deploy", undefined],
  ])("%s", (body, expected) => {
    expect(parseRollbackCommand(body)).toEqual(expected);
  });
});
