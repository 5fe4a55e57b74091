import { cellText } from "../../audit/report/text.js";
import { statusLines, statusOf } from "../../audit/status/status.js";
import type { Streams } from "../streams.js";
import { CommandError, jsonLine, logOptions, readOptions, runCommand } from "./command-line.js";
import { withLog } from "./log-source.js";
import { readHistoryOf } from "./read-history.js";

const usage = `Usage: release-console status [--repo DIR|OWNER/NAME] [--branch NAME] [--json]

Tells in eleven lines where things stand by the release log: what is live, what is on staging, who is waited for, what
a recovery waits for, what is owed, and the last good release with the command to deploy it by hand. The log is verified first.
The command names ./deploy.sh, as the template of deploy.yml does: put there what your deploy.yml runs.

  --repo            Directory of a clone (default: the one around you), or a repository on GitHub; for that
                    GITHUB_TOKEN or GH_TOKEN must hold a token that may read it, unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.
  --json            Answer as one JSON object.

Examples:
  git fetch origin release-log:refs/remotes/origin/release-log && release-console status
  GITHUB_TOKEN=... release-console status --repo acme/shop --json

Exit code: 0 the log is intact, 1 it is not (what its sound part says is shown, marked), 2 nothing could be read.
`;

/** Returns the exit code. */
export async function runStatus(args: readonly string[], streams: Streams): Promise<number> {
  return await runCommand({ usage, failing: "The status could not be told", args, streams }, async () => {
    const { repo, branch, json } = readOptions(args, logOptions);
    return await withLog({ repo, branch }, async (source) => {
      const { history, state, log } = await readHistoryOf(source, { branch, stderr: streams.stderr });
      if (state === undefined)
        throw new CommandError(
          log.problem?.fault ?? "empty-log",
          log.problem?.found ?? "The branch holds no entry.",
          log.problem?.remedy ?? "Name the branch of the log with --branch.",
        );
      const status = statusOf(history, state, log);
      if (json) streams.stdout.write(jsonLine({ ok: log.isIntact, ...status }));
      else
        for (const [name, text] of statusLines(status))
          streams.stdout.write(`${`${name}:`.padEnd(11)}${cellText(text, 400)}\n`);
      return log.isIntact ? 0 : 1;
    });
  });
}
