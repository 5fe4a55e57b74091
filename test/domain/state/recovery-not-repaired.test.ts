import { describe, expect, it } from "@jest/globals";
import { keptAwayFindings } from "../../../src/domain/approval/objections.js";
import {
  commandsAfterBoarding,
  commandsAfterRecovery,
  commandsAfterRestack,
} from "../../../src/domain/reducer/reduce-commands.js";
import type { State } from "../../../src/domain/state/state.js";
import type { CommitSha } from "../../../src/domain/values/values.js";

const opened = "a".repeat(40) as CommitSha;
const moved = "b".repeat(40) as CommitSha;
const repaired = "c".repeat(40) as CommitSha;
const nothing: State["commands"] = { objections: [], ejections: [], comments: [] };
const recovery = commandsAfterRecovery(nothing, 7, opened);

const codes = (commands: State["commands"], head: CommitSha) =>
  keptAwayFindings({ commands } as State, { number: 7, head }).map(({ code }) => code);

describe("a recovery", () => {
  it("stays off staging while it is what was rolled back, and boards with any other head", () => {
    expect(codes(recovery, opened)).toEqual(["recovery-not-repaired"]);
    expect(codes(recovery, repaired)).toEqual([]);
  });

  it("is not repaired by the console's moving it", () => {
    expect(codes(commandsAfterRestack(recovery, opened, moved), moved)).toEqual(["recovery-not-repaired"]);
  });

  it("stays repaired when the console moves it then", () => {
    expect(codes(commandsAfterRestack(recovery, repaired, moved), moved)).toEqual([]);
  });

  it("boards as it is once a tester has said so", () => {
    expect(codes(commandsAfterBoarding(recovery, 7), opened)).toEqual([]);
  });
});
