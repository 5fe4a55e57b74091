import { readFileSync } from "node:fs";
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
    for (const name of ["rehearse", "report", "status", "verify"]) expect(out).toContain(`  ${name}`);
  });

  it.each([
    [[], "A command must be given; found none."],
    [["verfy"], 'A command must be given; found "verfy". Did you mean "verify"?'],
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

describe("options", () => {
  it.each([
    [["doctor", "--ofline"], 'Unknown option "--ofline". Did you mean "--offline"?'],
    [["init", "--dryrun"], 'Unknown option "--dryrun". Did you mean "--dry-run"?'],
    [["verify", "--nothing-like-it"], 'Unknown option "--nothing-like-it".'],
    [["page", "--outt=x"], 'Unknown option "--outt". Did you mean "--out"?'],
    [["rehearse", "--repo", ".", "--al"], 'Unknown option "--al". Did you mean "--all"?'],
    [
      ["report", "--json", "--format", "csv"],
      '"--json" is short for "--format json"; found "--format csv", too.',
    ],
  ])("%j are refused, with the one that was meant", async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.startsWith(`${message}\n\nUsage: `)).toBe(true);
  });
});

describe("every command", () => {
  it.each(["rehearse", "report", "status", "verify"])("%s has help with its exit codes", async (name) => {
    const { code, out, err } = await run(name, "--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`^Usage: release-console ${name}`));
    expect(out).toContain("Exit code: 0");
  });

  it.each(["report", "status", "verify"])("%s has an example", async (name) => {
    expect((await run(name, "-h")).out).toMatch(new RegExp(`Examples:\\n.*release-console ${name}`));
  });

  it.each(["report", "status", "verify"])("%s answers programs in one form when it cannot", async (name) => {
    const { code, out, err } = await run(name, "--json", "--repo", "/nowhere/at/all");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      fault: "unreadable",
      problem: expect.any(String),
      remedy: expect.any(String),
    });
    expect(err).toMatch(/\nFound: .+\nDo: {4}.+\n$/);
  });

  it("tells the version of package.json", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await run("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});
