import { describe, expect, it } from "@jest/globals";
import { runCli } from "../../src/cli/main.js";

async function run(...args: string[]): Promise<{
  readonly code: number;
  readonly out: string;
  readonly err: string;
}> {
  let [out, err] = ["", ""];
  const code = await runCli(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    isTTY: false,
    columns: 80,
  });
  return { code, out, err };
}

describe("the command line", () => {
  it.each(["--help", "-h", "help"])("lists its commands for %s", async (word) => {
    const { code, out, err } = await run(word);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Usage: release-console COMMAND/);
    for (const name of ["rehearse", "verify"]) expect(out).toContain(`  ${name}`);
  });

  it.each([
    [[], "A command must be given; found none."],
    [["verfy"], 'A command must be given; found "verfy".'],
    [["constructor"], 'A command must be given; found "constructor".'],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.startsWith(`${message}\n\nUsage: `)).toBe(true);
  });

  it("passes on the arguments of a command", async () => {
    expect(await run("verify", "--help")).toMatchObject({
      code: 0,
      out: expect.stringContaining("--contains HASH"),
    });
  });
});
