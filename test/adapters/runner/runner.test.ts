/** Inputs, outputs and commands on the runner. */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "../../../src/adapters/runner/action-inputs.js";
import { createActionsRunner } from "../../../src/adapters/runner/actions-runner.js";
import { createCommands } from "../../../src/adapters/runner/deploy-command.js";
import { parseCommand } from "@release-console/local-github/engine";
import type { Runner } from "../../../src/ports/collaborating.js";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "runner-"));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

describe("inputs", () => {
  afterEach(() => {
    delete process.env["INPUT_POLICY-FILE"];
    delete process.env["INPUT_REASON"];
  });

  it("are trimmed, and an empty one is not given", () => {
    process.env["INPUT_POLICY-FILE"] = "  x.yml ";
    process.env["INPUT_REASON"] = "   ";
    expect(readInputs(["policy-file", "reason", "token"])).toEqual({ "policy-file": "x.yml" });
  });
});

describe("the runner's channels", () => {
  const written = async (name: string) => readFile(join(directory, name), "utf8");

  it("pass on outputs and summaries through files", async () => {
    for (const name of ["output", "summary"]) await writeFile(join(directory, name), "");
    process.env["GITHUB_OUTPUT"] = join(directory, "output");
    process.env["GITHUB_STEP_SUMMARY"] = join(directory, "summary");
    const runner = createActionsRunner(process.env);
    runner.setOutput("deploy", "two\nlines");
    await runner.summary("# Blocked\n");
    await runner.summary("More\n");
    delete process.env["GITHUB_OUTPUT"];
    delete process.env["GITHUB_STEP_SUMMARY"];
    expect(await written("output")).toMatch(/^deploy<<(\S+)\ntwo\nlines\n\1\n$/);
    expect(await written("summary")).toBe("# Blocked\nMore\n");
  });

  it("write no summary where there is no job", async () => {
    await expect(createActionsRunner({}).summary("x")).resolves.toBeUndefined();
  });

  it("print text that is no command for the runner, whatever is in it", () => {
    const lines = fc.array(
      fc.constantFrom(
        "::",
        "##[",
        "#",
        " ",
        ":",
        "error",
        "add-mask",
        "set-output name=x",
        "]",
        "\n",
        "\r",
        "1",
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom("info", "details"), (parts, channel) => {
        const printed = printedBy((runner) =>
          channel === "info" ? runner.info(parts.join("")) : runner.details("stack", parts.join("")),
        );
        const taken = printed.split(/\r\n|\n|\r/).flatMap((line) => parseCommand(line)?.name ?? []);
        expect(taken).toEqual(channel === "info" ? [] : ["group", "endgroup"]);
      }),
    );
    expect(printedBy((runner) => runner.info("95 staging-moved"))).toBe("95 staging-moved\n");
  });
});

function printedBy(act: (runner: Runner) => void): string {
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  act(createActionsRunner({}));
  const printed = write.mock.calls.map(([text]) => String(text)).join("");
  write.mockRestore();
  return printed;
}

describe.each([
  ["by the timeout tool", true],
  ["in a process group of its own", false],
])("a command %s", (_, hasTimeoutTool) => {
  const commandsOf = (env: NodeJS.ProcessEnv = {}) =>
    createCommands({
      env: { PATH: process.env["PATH"], ...env },
      secrets: ["console-token", ""], // the deploy job need not hand the console a token
      hasTimeoutTool,
    });
  const requestOf = (command: string, timeLimitSeconds = 20) => ({
    command,
    workingDirectory: directory,
    timeLimitSeconds,
    variables: { RELEASE: "v1.0.0; touch evil" },
  });

  it("runs in bash where it is told to, and ends as it ended", async () => {
    expect(await commandsOf().run(requestOf('echo "$RELEASE" > out; false | true; exit 3'))).toEqual({
      kind: "exited",
      code: 1,
    });
    expect(await readFile(join(directory, "out"), "utf8")).toBe("v1.0.0; touch evil\n");
    expect(await commandsOf().run(requestOf("exit 3"))).toEqual({ kind: "exited", code: 3 });
    expect(await commandsOf().run(requestOf("exit 124"))).toEqual({ kind: "exited", code: 124 });
  });

  it("sees none of the console's tokens", async () => {
    const env = {
      INPUT_TOKEN: "x",
      GITHUB_TOKEN: "console-token",
      AUTH: "Bearer console-token",
      OWN: "kept",
    };
    await commandsOf(env).run(requestOf("env > out"));
    const seen = await readFile(join(directory, "out"), "utf8");
    expect(seen).toContain("OWN=kept");
    expect(seen).not.toMatch(/console-token|INPUT_/);
  });

  it("ends with everything that it started when the time is over", async () => {
    const command = '(sleep 3; touch survived) & trap "touch asked; exit" TERM; sleep 60 & wait';
    expect(await commandsOf().run(requestOf(command, 1))).toEqual({ kind: "timed-out" });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await expect(readFile(join(directory, "asked"))).resolves.toBeDefined();
    await expect(readFile(join(directory, "survived"))).rejects.toThrow("ENOENT");
  }, 15_000);
});
