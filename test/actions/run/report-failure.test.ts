/** Whatever ends an action badly has a reason code, so that people find what to do. */
import { expect, it } from "@jest/globals";
import { BadInputError } from "../../../src/actions/run/inputs.js";
import { refuse } from "../../../src/actions/run/refusal.js";
import { reportFailure } from "../../../src/actions/run/report-failure.js";
import { MisconfiguredError } from "../../../src/domain/values/misconfigured.js";
import { RateLimitError } from "../../../src/domain/values/rate-limit.js";
import type { Finding } from "../../../src/domain/reasons/reasons.js";
import { minute, TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

it.each([
  [
    "rate-limited",
    new RateLimitError("GET /x: exceeded (403).", minute(5)),
    `exceeded (403). It ends at ${minute(5)}`,
  ],
  ["misconfigured", new MisconfiguredError("No branch.", "Make one."), "No branch."],
  ["bad-input", new BadInputError(['Input "reason": empty', 'Input "release": odd']), 'Input "release"'],
  ["log-behind", refuse("log-behind", "Entry 5 is missing."), "Entry 5"],
  ["fault", new TypeError("x is undefined"), "x is undefined"],
  ["fault", "a thrown text", "a thrown text"],
])("%s", (code, error, found) => {
  const failures: Finding[] = [];
  const { world } = logWorld({
    log: new TestLog(),
    parts: { runner: { fail: (finding) => void failures.push(finding) } },
  });
  reportFailure(world.runner, error);
  expect(failures).toEqual([expect.objectContaining({ code, found: expect.stringContaining(found) })]);
});
