/** What is a command on a pull request, and whose. */
import { describe, expect, it } from "@jest/globals";
import { parseCommand } from "../../../src/domain/commands/parse-command.js";
import { stagedWith, TestLog } from "../../support/builders.js";
import { give, codes } from "./command-support.js";

describe("the first word of a comment", () => {
  it.each([
    ["/hold the prices are wrong", "hold", "the prices are wrong"],
    ["/HOLD\n\nlong\nstory", "hold", "long\nstory"],
    ["/ship", "ship", ""],
    ["/check please", "check", "please"],
    ["/unhold\r\n", "unhold", ""],
    ["/approve rb-1 1234567", "approve", "RB-1"],
    ["/reject RB-1 not needed", "reject", "RB-1"],
    [" /hold", "hold", ""],
    ["`/eject`", "eject", ""],
  ])("%j is a command", (body, name, text) => {
    expect(parseCommand(body)).toEqual({ name, text });
  });

  it.each([
    "",
    "hold",
    "/holding",
    "/ship-it",
    "/approve",
    "/approve 1234567",
    "/constructor",
    "a /ship",
    "//ship",
  ])("%j is somebody else's", (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  it("keeps a thousand whole letters of the text", () => {
    const text = parseCommand(`/hold ${"\u{1f6a2}".repeat(2000)}\ud800`)?.text ?? "";
    expect([Array.from(text).length, text.endsWith("\u{1f6a2}")]).toEqual([1000, true]);
  });
});

describe("who may command", () => {
  it.each([
    ["dana", false, "command-not-allowed"],
    ["robo", false, "command-not-allowed"],
    ["tess", true, "command-not-allowed"],
    ["tess", false, "obeyed"],
  ])("%s (bot: %s): %s", (by, isBot, expected) => {
    for (const body of ["/hold no", "/unhold", "/eject", "/ship"]) {
      expect(codes(give(new TestLog().stage(stagedWith()), body, { by, isBot }))).toEqual([expected]);
    }
  });

  it("an edited comment counts for nothing", () => {
    const log = new TestLog().stage(stagedWith());
    expect(codes(give(log, "/hold no", { isEdited: true }))).toEqual(["edited-comment"]);
    expect(log.state.commands.objections).toEqual([]);
  });

  it("only about an open pull request to develop", () => {
    expect(codes(give(new TestLog(), "/hold no", { on: 99 }))).toEqual(["no-open-pull-request"]);
  });

  it("every problem is named at once, and the refusal is recorded", () => {
    const log = new TestLog();
    expect(codes(give(log, "/eject", { by: "zoe", on: 99, id: 7 }))).toEqual([
      "command-not-allowed",
      "no-open-pull-request",
    ]);
    expect(log.entries.at(-1)?.facts).toEqual({
      type: "command-refused",
      pullRequest: 99,
      command: "eject",
      by: "zoe",
      reason: "command-not-allowed, no-open-pull-request",
      findings: [
        expect.objectContaining({ code: "command-not-allowed" }),
        expect.objectContaining({ code: "no-open-pull-request" }),
      ],
      comment: 7,
    });
  });
});

describe("a comment", () => {
  it.each(["/hold no", "/eject", "/ship"])("%s is obeyed once", (body) => {
    const log = new TestLog().stage(stagedWith());
    expect(codes(give(log, body, { id: 70 }))).toEqual(["obeyed"]);
    expect(codes(give(log, body, { id: 70 }))).toEqual(["ignored"]);
  });

  it("is refused once", () => {
    const log = new TestLog().stage(stagedWith());
    expect(codes(give(log, "/hold no", { by: "zoe", id: 70 }))).toEqual(["command-not-allowed"]);
    expect(codes(give(log, "/hold no", { by: "zoe", id: 70 }))).toEqual(["ignored"]);
  });

  it("stays answered when its number is not kept any more", () => {
    const log = new TestLog().stage(stagedWith());
    for (let id = 1000; id <= 1100; id += 1) give(log, "/hold no", { id });
    expect(log.state.commands.comments).toHaveLength(100);
    expect(codes(give(log, "/hold no", { id: 1000 }))).toEqual(["ignored"]);
  });
});
