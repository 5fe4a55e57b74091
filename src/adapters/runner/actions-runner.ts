import * as core from "@actions/core";
import { renderFinding } from "../../domain/reasons.js";
import type { Runner } from "../../ports/collaborating.js";

/** GitHub refuses a step's summary above 1 MiB as a whole. */
const summaryLimit = 1024 * 1024;
const cutNotice = "\n\n(Cut here: GitHub shows 1 MiB at most.)\n";

/** The runner's own channels. The toolkit escapes what goes into workflow commands. */
export function createActionsRunner(env: NodeJS.ProcessEnv): Runner {
  let written = 0;
  return {
    setOutput: (name, value) => {
      core.setOutput(name, value);
    },
    notice: (finding) => {
      core.notice(renderFinding(finding), { title: finding.code });
    },
    fail: (finding) => {
      core.error(renderFinding(finding), { title: finding.code });
      process.exitCode = core.ExitCode.Failure;
    },
    info: (text) => {
      core.info(text);
    },
    summary: async (markdown) => {
      // Outside a job there is nowhere to write it to.
      if (env["GITHUB_STEP_SUMMARY"] === undefined) return;
      const fitting = cutToBytes(markdown, summaryLimit - written);
      written += Buffer.byteLength(fitting);
      await core.summary.addRaw(fitting).write();
    },
  };
}

/** Cuts between lines, so that no table row or link is left half. */
export function cutToBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const room = limit - Buffer.byteLength(cutNotice);
  if (room <= 0) return "";
  const head = Buffer.from(text).subarray(0, room).toString("utf8");
  const lineEnd = head.lastIndexOf("\n");
  return `${lineEnd > 0 ? head.slice(0, lineEnd) : head.replace(/\uFFFD$/u, "")}${cutNotice}`;
}
