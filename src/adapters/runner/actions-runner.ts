import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import { renderFinding } from "../../domain/reasons/reasons.js";
import { fitMarkdown, limits } from "../../domain/text/markdown-limits.js";
import type { Runner } from "../../ports/collaborating.js";

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
      core.info(withoutCommands(text));
    },
    details: (title, text) => {
      core.startGroup(title);
      core.info(withoutCommands(text));
      core.endGroup();
    },
    summary: (markdown) => {
      const file = env["GITHUB_STEP_SUMMARY"];
      if (file === undefined) return Promise.resolve(); // outside a job
      // GitHub refuses a summary above 1 MiB as a whole.
      const fitting = fitMarkdown(markdown, limits.summary - written);
      written += Buffer.byteLength(fitting);
      // The toolkit's own writer remembers the file of the first step for all that share a process.
      appendFileSync(file, fitting);
      return Promise.resolve();
    },
  };
}

/** What others chose may stand in a line: the runner takes `::` at its beginning and `##[` anywhere for a command (platform fact 174). */
const withoutCommands = (text: string): string =>
  text.replaceAll("##[", "## [").replaceAll(/^(\s*):(?=:)/gm, "$1: ");
