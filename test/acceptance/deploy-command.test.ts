/** deploy-production's phase "run" in the user's own deploy job: what the command sees, and how it may end. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { WorkflowJob, WorkflowRun } from "@release-console/local-github";
import type { FileChanges } from "../../src/rehearsal/actors/clone.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  approveRollback,
  closeShop,
  newestRunId,
  openShop,
  propose,
  runsAfter,
  workflowPath,
} from "../support/acceptance/shop.js";
import { errorTexts } from "../support/acceptance/world.js";

jest.setTimeout(120_000);

const deployFile = `name: Deploy
on:
  workflow_call:
    inputs:
      environment: { required: true, type: string }
      sha: { required: true, type: string }
      deployment: { required: true, type: string }
    secrets:
      DEPLOY_TOKEN: { required: false }
permissions: {}
jobs:
  deploy:
    if: \${{ !cancelled() && fromJSON(inputs.deployment).run-attempt == github.run_attempt }}
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    environment: { name: "\${{ inputs.environment }}", deployment: false }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { ref: "\${{ inputs.sha }}", persist-credentials: false }
      - uses: release-console/release-console/actions/deploy-production@v9
        with:
          phase: run
          deployment: \${{ inputs.deployment }}
          command: ./deploy.sh && cd "$FOLDER" && ./after.sh
          time-limit-minutes: "1"
        env:
          ENVIRONMENT: \${{ inputs.environment }}
          FOLDER: scripts
          SITE: \${{ vars.SITE }}
          DEPLOY_TOKEN: \${{ secrets.DEPLOY_TOKEN }}
          NODE_OPTIONS: --require=\${{ github.workspace }}/hurry.cjs
          PATH: \${{ github.workspace }}/tools:/usr/local/bin:/usr/bin:/bin
`;

/** The shortest limit is a minute: for the action, and for the tool that ends the command, it lasts two seconds here. */
const hurry: FileChanges = {
  "hurry.cjs": "const now = performance.now.bind(performance);\nperformance.now = () => now() * 30;\n",
  "tools/timeout": {
    executable: true,
    text: `#!/bin/bash
[ "$1 $2" = "--kill-after=10 60" ] && exec /usr/bin/timeout --kill-after=0.3 2.1 "\${@:3}"
echo "unexpected: $*" >&2
exit 1
`,
  },
};

const afterScript = (text: string): FileChanges => ({
  "scripts/after.sh": { executable: true, text: `#!/bin/bash\n${text}` },
});

let fixture: Fixture;
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "deploy-command-"));
  fixture = await openShop({
    files: () => ({
      [workflowPath("deploy.yml")]: deployFile,
      ...hurry,
      ...afterScript("env | sort | sed 's/^/seen: /'\n"),
    }),
  });
});
afterAll(async () => {
  await closeShop(fixture);
  await rm(scratch, { recursive: true });
});

/** The run that deployed to production after the run with this id, and its deploy job. */
function productionJob(after: number): { readonly run: WorkflowRun; readonly job: WorkflowJob } {
  for (const run of runsAfter(fixture, after)) {
    const job = run.jobs.find(({ name, steps }) => name === "production / deploy" && steps.length > 0);
    if (job !== undefined) return { run, job };
  }
  throw new Error("No job deployed to production.");
}

/** Variables that the command printed. */
const seenBy = ({ log }: WorkflowJob): Readonly<Record<string, string>> =>
  Object.fromEntries(
    log.flatMap((line) => {
      const [, name, value] = /seen: (\w+)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? ""]];
    }),
  );

const releaseScript = async (branch: string, text: string): Promise<ReturnType<typeof productionJob>> => {
  const change = await propose(fixture, { branch, files: afterScript(text) });
  const before = newestRunId(fixture);
  await approve(fixture, change);
  return productionJob(before);
};

describe("the deploy command", () => {
  it("is told what it deploys and has the job's variables, and no token of the console", async () => {
    const { run, job } = await releaseScript("print-all", "env | sort | sed 's/^/seen: /'\necho printed\n");
    const seen = seenBy(job);
    expect(seen).toMatchObject({
      MODE: "deploy",
      RELEASE: "v1.0.0",
      DEPLOYMENT: expect.stringMatching(/^production-\d+$/),
      PREVIOUS_SHA: "",
      PREVIOUS_RELEASE: "",
      ENVIRONMENT: "production",
      DEPLOY_TOKEN: "***",
      GITHUB_REPOSITORY: "acme/shop",
    });
    const names = Object.keys(seen);
    expect(names.filter((name) => /^INPUT_|^GITHUB_TOKEN$|^ACTIONS_RUNTIME_TOKEN$/i.test(name))).toEqual([]);
    expect(names.filter((name) => name !== "DEPLOY_TOKEN" && seen[name]?.includes("***"))).toEqual([]);
    expect([job.conclusion, run.conclusion]).toEqual(["success", "success"]);
    expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
  });

  it("that fails says with which code, and production is uncertain", async () => {
    const { run, job } = await releaseScript("fail", '[ "$ENVIRONMENT" = staging ] || exit 7\n');
    expect(job.conclusion).toBe("failure");
    expect(errorTexts(run, "command-failed")).toEqual([expect.stringContaining("Exit code 7.")]);
    expect((await fixture.observer.state())?.production.kind).toBe("uncertain");
    expect((await fixture.observer.state())?.rollback?.target.version).toBe("v1.0.0");
  });

  it("is told of a rollback as one", async () => {
    const before = newestRunId(fixture);
    await approveRollback(fixture);
    expect(seenBy(productionJob(before).job)).toMatchObject({
      MODE: "rollback",
      RELEASE: "v1.0.0",
      PREVIOUS_RELEASE: "v1.1.0",
    });
    expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
  });

  it("that hangs is killed with all that it started when its time is over", async () => {
    const pids = join(scratch, "pids");
    const hang = `[ "$ENVIRONMENT" = staging ] && exit 0
trap '' TERM
(trap '' TERM INT; sleep 300; sleep 300) & echo $! >> ${pids}
sleep 300 & echo $! >> ${pids}
echo $$ >> ${pids}
wait
`;
    const { run, job } = await releaseScript("hang", hang);
    expect(job.conclusion).toBe("failure");
    expect(errorTexts(run, "command-failed")).toEqual([expect.stringContaining("longer than 1 minutes")]);
    const started = (await readFile(pids, "utf8")).trim().split("\n").map(Number);
    expect(started).toHaveLength(3);
    const alive = await Promise.all(started.map(isAlive));
    expect(alive).toEqual([false, false, false]);
    expect((await fixture.observer.state())?.production.kind).toBe("uncertain");
  });
});

/** A zombie has ended; whoever started it has not noticed yet. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, "utf8");
    return !/\) [ZX] /.test(status);
  } catch {
    return false;
  }
}
