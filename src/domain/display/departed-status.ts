import { branches } from "../values/names.js";
import { displayWith, type Display } from "./pull-request-status.js";
import { findingLines } from "../reasons/finding-markdown.js";
import { finding } from "../reasons/reasons.js";
import type { EjectionCause } from "../log/staging-entries.js";

/** The last word on one that is not open towards develop any more; undefined: it is, and its gates say more. */
export function departedDisplay(cause: EjectionCause, elsewhere: string | undefined): Display | undefined {
  const failed = (description: string, ...lines: readonly string[]): Display =>
    displayWith({ status: { state: "failure", description }, lines });
  switch (cause) {
    case "closed":
      return failed("Left staging: closed", "It boards again when it is reopened and its gates pass.");
    case "merged":
      return failed(
        "Left staging: merged bypassing the console",
        `What it brought to ${branches.base} counts as drift: it goes to production with the next release, once a tester approves that release.`,
      );
    case "retargeted": {
      const found = finding("other-base", `It goes to ${elsewhere ?? "another branch"}.`);
      return failed(
        `Left staging: its base is no longer ${branches.base} (other-base)`,
        ...findingLines([found]),
      );
    }
    case "draft":
    case "blocked-label":
    case "changes-requested":
    case "tainted":
    case "conflict":
    case "refused":
    case "command":
    case "stacked":
      return undefined;
    default:
      return cause satisfies never;
  }
}
