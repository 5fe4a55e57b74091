import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { problemsOf } from "../support/contract/github-validators.js";
import { workflowFiles } from "../support/contract/repository-files.js";
import { LogRepository } from "./log-repository.js";
import { staged, Story } from "./story.js";

interface Workflow {
  readonly permissions: object;
  readonly jobs: {
    readonly attest: {
      readonly permissions: Readonly<Record<string, string>>;
      readonly steps: readonly { readonly id?: string; readonly uses?: string; readonly run?: string }[];
    };
  };
}

const [, content = ""] = /```yaml\n(.*?)```/s.exec(readFileSync("docs/audit.md", "utf8")) ?? [];
const workflow = parse(content, { strict: true }) as Workflow;
const { attest } = workflow.jobs;
const directory = mkdtempSync(join(tmpdir(), "attestation-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe("the workflow in docs/audit.md that attests the log", () => {
  it("is what GitHub takes", async () => {
    const problems = await problemsOf({ side: "callers", name: "attest-log.yml", content }, workflowFiles);
    // The release of this repository is nowhere here; what it takes and gives is compared below.
    expect(problems.filter((each) => !JSON.stringify(each).includes("release-console@v9"))).toEqual([]);
    const own = parse(readFileSync("action.yml", "utf8")) as Readonly<Record<"inputs" | "outputs", object>>;
    expect(Object.keys(own.inputs)).toEqual(expect.arrayContaining(["page", "log"]));
    expect(Object.keys(own.outputs)).toContain("verified");
  });

  it("writes attestations and nothing else, and pins the actions of others", () => {
    expect(workflow.permissions).toEqual({});
    const written = Object.entries(attest.permissions).filter(([, level]) => level === "write");
    expect(written.map(([scope]) => scope)).toEqual(["attestations", "id-token"]);
    const others = attest.steps.flatMap(({ uses }) =>
      uses === undefined || uses.startsWith("release-console/") ? [] : [uses],
    );
    expect(others).toHaveLength(2);
    for (const uses of others) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  });

  it("names the file of the newest entry", () => {
    const { entries } = new Story().open().release("v1.0.0", staged(1)).release("v1.1.0", staged(2));
    new LogRepository(join(directory, "log")).writeLog(entries).commit();
    const output = join(directory, "output");
    const { run = "" } = attest.steps.find(({ id }) => id === "newest") ?? {};
    execFileSync("bash", ["-e", "-c", run], {
      cwd: directory,
      env: { ...process.env, GITHUB_OUTPUT: output },
    });
    expect(readFileSync(output, "utf8")).toBe(`entry=log/${entryPath(entries.length)}\n`);
  });
});
