/** The command itself: what it lists, refuses, plays and answers. What the stories claim is theirs to prove. */
import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runRehearse } from "../../src/rehearsal/cli/command.js";
import { scenarios } from "../../src/rehearsal/scenarios/index.js";
import { stayProblem } from "../../src/rehearsal/stay/stay-problem.js";
import { groups, type Scenario } from "../../src/rehearsal/scenarios/scenario.js";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "rehearse-command-"));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const tiny = (name: string, play: Scenario["play"]): Scenario => ({
  name,
  group: "API",
  title: `The story of ${name}`,
  why: "Somebody lost something.",
  start: "bare",
  play,
});
const stories = [
  tiny("goes-well", async (fixture) => {
    await fixture.scene("Nothing happens", async () => {
      fixture.expect.that("the shop is empty", !(await fixture.observer.hasRef("develop")));
    });
  }),
  tiny("claims-too-much", async (fixture) => {
    await fixture.scene("Nothing happens either", () => {
      fixture.expect.equal("the price of tea", undefined, 3);
      return Promise.resolve();
    });
  }),
  tiny("stops-early", () => Promise.reject(new Error("The curtain fell."))),
  tiny("plans-a-fault-that-never-comes", (fixture) => {
    fixture.github.faults.add({ match: () => false, effect: "before", answer: "drop" });
    return Promise.resolve();
  }),
] as const;

async function rehearse(
  ...args: readonly string[]
): Promise<{ code: number; output: string; errors: string }> {
  let [output, errors] = ["", ""];
  const code = await runRehearse(
    args,
    {
      stdout: { write: (text) => (output += text) },
      stderr: { write: (text) => (errors += text) },
      isTTY: false,
      columns: undefined,
    },
    stories,
  );
  return { code, output, errors };
}

describe("what there is to play", () => {
  it("is listed by group, with titles", async () => {
    const { code, output } = await rehearse("--list");
    expect(code).toBe(0);
    expect(output.split("\n")[0]).toBe("API");
    for (const { name, title } of stories)
      expect(output).toMatch(new RegExp(String.raw`^  ${name}\n +${title}$`, "m"));
  });

  it.each([
    [["goes-wel"], 'did you mean "goes-well"?'],
    [["early"], 'did you mean "stops-early"?'],
    [["something-else"], '"--list" names them all'],
    [["goes-well", "stops-early"], "One story"],
    [["--all", "goes-well"], "goes-well"],
    [["--quickly"], 'Unknown option "--quickly".\n'],
    [["--lits"], 'Unknown option "--lits". Did you mean "--list"?'],
    [["--list", "goes-well"], '"--list" names every story; found a name, too: goes-well.'],
    [["--json", ""], "--json"],
    [["--all", "--stay"], '"--stay" keeps the GitHub of one story; "--all" plays them all.'],
  ])("%j is refused by name", async (args, named) => {
    const { code, output, errors } = await rehearse(...args);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(named);
  });

  it("has different names in kebab-case, titles of one line, and known groups", () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { name, title, why, group } of scenarios) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(`${title}${why}`).not.toMatch(/\n/);
      expect(title.length).toBeLessThan(110);
      expect(groups).toContain(group);
    }
  });

  it("stands in a file of its name", () => {
    const folder = fileURLToPath(new URL("../../src/rehearsal/scenarios", import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.includes("/"))
      .filter((path) => readFileSync(join(folder, path), "utf8").includes(": Scenario = {"))
      .map((path) => basename(path.replace(/\/index\.ts$/, ""), ".ts"));
    expect(files.toSorted()).toEqual(scenarios.map(({ name }) => name).toSorted());
  });
});

describe("one story", () => {
  it("is told with its reason, and every claim that held counts", async () => {
    const { code, output } = await rehearse("goes-well");
    expect(output).toContain("Somebody lost something.");
    expect(code).toBe(0);
  });

  it("is the first when none is named", async () => {
    expect((await rehearse()).output).toContain("The story of goes-well");
  });

  it.each([
    ["claims-too-much", "the price of tea"],
    ["stops-early", "The curtain fell."],
    ["plans-a-fault-that-never-comes", "every planned fault has happened"],
  ])("%s: exit code 1, and it says why", async (name, reason) => {
    const { code, output } = await rehearse(name);
    expect(code).toBe(1);
    expect(output).toContain(reason);
  });
});

describe("a story whose GitHub stays", () => {
  it.each(["SIGINT", "SIGHUP"] as const)(
    "answers gh as everybody of the story until %s, and leaves nothing behind",
    async (signal) => {
      let shown = "";
      const stdout = { write: (text: string) => (shown += text) };
      const streams = { stdout, stderr: stdout, isTTY: false, columns: undefined };
      const played = runRehearse(["goes-well", "--stay"], streams, stories);
      await until(() => shown.includes("gh repo clone acme/shop"));
      const [, folder = ""] = /^Be one: {2}\. (.*)\/dana$/m.exec(shown) ?? [];
      expect((await stat(join(folder, "dana"))).mode & 0o777).toBe(0o600);
      const environment = await readFile(join(folder, "dana"), "utf8");
      const [, socketPath = ""] =
        /^http_unix_socket: "(.*)"$/m.exec(
          await readFile(join(valueOf(environment, "GH_CONFIG_DIR"), "config.yml"), "utf8"),
        ) ?? [];
      expect(await askOverSocket(socketPath, "/user", valueOf(environment, "GH_TOKEN"))).toMatchObject({
        login: "dana",
      });
      process.emit(signal);
      expect(await played).toBe(0);
      await expect(stat(folder)).rejects.toThrow("ENOENT");
      expect(process.listenerCount(signal)).toBe(0);
    },
  );
});

it.each([
  [{ stays: false, playsAll: true }, "win32", undefined],
  [{ stays: true, playsAll: true }, "linux", expect.stringContaining("one story")],
  [{ stays: true, playsAll: false }, "win32", expect.stringContaining("Unix socket")],
  [{ stays: true, playsAll: false }, "darwin", undefined],
] as const)("staying with %j on %s: %s", (asked, platform, problem) => {
  expect(stayProblem(asked, platform)).toEqual(problem);
});

it("staying needs a short enough path for its socket", () => {
  const asked = { stays: true, playsAll: false };
  expect(stayProblem(asked, "linux", "/tmp")).toBeUndefined();
  expect(stayProblem(asked, "linux", `/${"x".repeat(80)}`)).toContain("Set TMPDIR");
});

const valueOf = (environment: string, name: string): string =>
  new RegExp(String.raw`^export ${name}=(.*)$`, "m").exec(environment)?.[1] ?? "";

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 1) {
    if (waited > 300) throw new Error("Waited for 30 s.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** As gh asks: the name of the host says that it is about the API. */
function askOverSocket(socketPath: string, path: string, token: string): Promise<unknown> {
  const headers = { host: "api.github.localhost", authorization: `token ${token}` };
  return new Promise((resolve, reject) => {
    request({ socketPath, path, headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve(JSON.parse(text)));
    })
      .on("error", reject)
      .end();
  });
}

describe("a place that cannot be written to", () => {
  it.each(["--keep", "--json"])("%s is named before anything is played, with what to do", async (option) => {
    const full = await mkdtemp(join(directory, "full-"));
    await writeFile(join(full, "mine.txt"), "x");
    const place = option === "--keep" ? full : join(full, "missing", "all.json");
    const { code, output, errors } = await rehearse(option, place);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(place);
    expect(errors).toMatch(/\nDo: {4}Name /);
  });
});

describe("all stories", () => {
  it("one line each, what failed at the end, JSON and repositories of all, exit code 1", async () => {
    const [json, keep] = [join(directory, "all.json"), join(directory, "kept")];
    const { code, output } = await rehearse("--all", "--json", json, "--keep", keep);
    expect(code).toBe(1);
    expect(output).toMatch(/^ok +goes-well +[\d.]+ s +\d+ expectations +0 requests$/m);
    expect(output).toMatch(/^FAILED +claims-too-much .*$/m);
    expect(output).toMatch(/^1 of 4 stories went well, .*$/m);
    expect(output.lastIndexOf("the price of tea")).toBeGreaterThan(output.indexOf("plans-a-fault"));
    const written = JSON.parse(await readFile(json, "utf8")) as {
      readonly ok: boolean;
      readonly stories: readonly { readonly scenario: string; readonly ok: boolean }[];
    };
    expect(written.ok).toBe(false);
    expect(written.stories.map(({ scenario, ok }) => [scenario, ok])).toEqual(
      stories.map(({ name }) => [name, name === "goes-well"]),
    );
    expect((await readdir(keep)).toSorted()).toEqual(stories.map(({ name }) => name).toSorted());
    expect(await readdir(join(keep, "goes-well", "acme"))).toContain("shop.git");
  });
});
