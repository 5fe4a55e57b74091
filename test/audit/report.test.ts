import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { csvCell } from "../../src/audit/report/render-csv.js";
import { readMoment } from "../../src/audit/report/moments.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import type { UserLogin } from "../../src/domain/values/values.js";
import { cli, json, LogRepository } from "./log-repository.js";
import { auditStory, staged, Story } from "./story.js";

const directory = mkdtempSync(join(tmpdir(), "report-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const entries = auditStory();
let log: LogRepository;
beforeAll(() => {
  log = new LogRepository(join(directory, "log")).writeLog(entries).commit();
});
const report = async (...args: readonly string[]) => await cli("report", "--repo", log.directory, ...args);

describe("the auditor's six questions, one command each", () => {
  it("1: who approved a release", async () => {
    const { code, out } = await report("--release", "v1.1.0");
    expect(code).toBe(0);
    expect(out).toContain("Approved by tess.");
    expect(json(await report("--release", "v1.1.0", "--json")).records[0].approvals).toMatchObject([
      { by: "tess", source: "review" },
    ]);
  });

  it("2: which checks passed", async () => {
    const { out } = await report("--release", "1.0.0");
    expect(out).toContain("test (CI, github-actions): success, run 77");
    expect(json(await report("--release", "v1.0.0", "--json")).records[0].checks).toEqual([
      {
        name: "test",
        app: "github-actions",
        workflow: "CI",
        conclusion: "success",
        run: "77",
        pullRequest: 1,
      },
    ]);
  });

  it("3: whether the approver was another person than the requester", async () => {
    const release = json(await report("--release", "v1.0.0", "--json"));
    expect(release.records[0].separation).toEqual({
      verdict: "kept",
      why: "#1 is by dana; approved by toni.",
    });
    const rollback = json(await report("--rollback", "RB-1", "--json"));
    expect(rollback.records[0].separation).toEqual({
      verdict: "kept",
      why: "Requested by mira; approved by rob.",
    });
  });

  it("4: what was live at a time", async () => {
    const rolledBack = entries.find(({ facts }) => facts.type === "revert-opened")!.time;
    expect((await report("--at", rolledBack)).out).toMatch(/- v1\\?\.0\\?\.0 was live .+ by rollback RB-1\./);
    const { out } = await report("--at", "2026-03-01T10:30:00Z");
    expect(out).toContain("Nothing was live");
  });

  it("5: all rollbacks of a period, with their reasons", async () => {
    const { code, out } = await report(
      "--from",
      "2026-03-01",
      "--until",
      "2026-04-01",
      "--only",
      "rollbacks",
    );
    expect(code).toBe(0);
    expect(out).toContain("Checkout answers 500");
    const { records } = json(await report("--only", "rollbacks", "--json"));
    expect(records).toMatchObject([
      {
        kind: "rollback",
        id: "RB-1",
        reason: "Checkout answers 500",
        requestedBy: ["mira"],
        approvals: [{ by: "rob" }],
        result: "done; took out v1.1.0",
      },
    ]);
  });

  it("6: the whole population of releases of a period", async () => {
    const { out } = await report(
      "--from",
      "2026-03-01",
      "--until",
      "2026-04-01",
      "--only",
      "releases",
      "--format",
      "csv",
    );
    const rows = out.trimEnd().split("\r\n");
    expect(rows).toHaveLength(4);
    expect(rows.slice(1).map((row) => row.split(",")[1])).toEqual(['"v1.0.0"', '"v1.1.0"', '"v1.1.1"']);
    const first = await report(
      "--until",
      entries.find(({ type }) => type === "production-deployed")!.time,
      "--json",
    );
    expect(json(first).records).toEqual([]);
  });
});

describe("report", () => {
  it("is about a pull request or a person, too", async () => {
    const pull = json(await report("--pull-request", "#2", "--json"));
    expect(pull.records.map(({ kind, id }: { kind: string; id: string }) => [kind, id])).toEqual([
      ["refusal", "entry 13"],
      ["staging", "#2"],
      ["release", "v1.1.0"],
    ]);
    expect((await report("--person", "ROB")).out).toContain("Approved: RB-1");
  });

  it("lists what is known where something unknown is asked for", async () => {
    expect(await report("--release", "v9.9.9")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("Name one that the log knows, newest first: v1.1.1, v1.1.0, v1.0.0."),
    });
    expect((await report("--person", "nobody")).err).toContain(
      "dana, mira, rob, tess, toni".split(", ").toReversed().join(", "),
    );
    expect((await report("--from", "2030-01-01")).err).toContain("Known: 2026-03-01T10:00:00.000Z to ");
    expect((await report("--rollback", "RB-9")).err).toContain("RB-1");
    expect((await report("--pull-request", "99")).err).toContain("#11, #2, #1");
    expect(json(await report("--release", "v9.9.9", "--json"))).toMatchObject({
      ok: false,
      fault: "unknown",
    });
  });

  it.each([
    [["--at", "yesterday"], '"--at" must be a time'],
    [["--at", "2026-02-30"], '"--at" must be a time'],
    [["--format", "pdf"], '"--format" must be'],
    [["--only", "cats"], '"--only" takes'],
    [["--release", "v1.0.0", "--person", "dana"], "Give one of"],
    [["--pull-request", "x"], "must be a number"],
    [["extra"], "extra"],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await report(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("Usage: release-console report");
  });

  it("writes its file whole or not at all", async () => {
    const folder = join(directory, "out");
    mkdirSync(folder);
    const file = join(folder, "report.html");
    expect(await report("--format", "html", "--out", file)).toMatchObject({ code: 0, out: "", err: "" });
    expect(readFileSync(file, "utf8")).toContain("</html>");
    expect((await report("--out", folder)).err).toContain("is there and is no file");
    expect((await report("--out", join(folder, "no", "x"))).code).toBe(2);
    expect((await report("--release", "v9.9.9", "--out", join(folder, "y"))).code).toBe(2);
    expect(readdirSync(folder)).toEqual(["report.html"]);
    expect(existsSync(join(folder, "y"))).toBe(false);
  });

  it("does not hide a broken chain", async () => {
    const broken = new LogRepository(join(directory, "broken")).writeLog(entries);
    const at = entries.find(({ facts }) => facts.type === "rollback-requested")!.sequence;
    const path = join(broken.directory, entryPath(at));
    broken.write(entryPath(at), readFileSync(path, "utf8").replace("answers 500", "answers 200"));
    broken.commit();
    for (const format of ["markdown", "html", "csv", "json"]) {
      const { code, out, err } = await cli("report", "--repo", broken.directory, "--format", format);
      expect(code).toBe(1);
      expect(err).toContain("not intact");
      expect(out).toMatch(/NOT INTACT|"ok":false/);
      expect(out).toContain("wrong-hash");
      expect(out).toContain("v1.1.0".replaceAll(".", format === "markdown" ? "." : "."));
      expect(out).not.toContain("RB-1");
    }
    const status = await cli("status", "--repo", broken.directory);
    expect(status.code).toBe(1);
    expect(status.out).toMatch(new RegExp(`^Log: +NOT INTACT \\(wrong-hash at entry ${at}\\)`));
    expect(status.out.trimEnd().split("\n")).toHaveLength(11);
    expect(status.out).toContain(`[up to entry ${at - 1}]`);
  });

  it("says so when the log is of a newer schema, and reports what it can read", async () => {
    const newer = new LogRepository(join(directory, "newer")).writeLog(entries);
    const last = entries.at(-1)!.sequence;
    const path = join(newer.directory, entryPath(last));
    newer.write(entryPath(last), readFileSync(path, "utf8").replace('"schema": 1', '"schema": 2'));
    newer.commit();
    const { code, out } = await cli("report", "--repo", newer.directory);
    expect(code).toBe(1);
    expect(out).toContain("unknown-schema");
    expect(out).toContain("newest version of the console");
    expect(out).toContain("RB-1");
  });

  describe("with hostile text in the log", () => {
    const hostile = `=HYPERLINK("http://evil")<script>alert(1)</script>\u202e|![x](http://e)\n# h @everyone ${"long ".repeat(2000)}`;
    let trap: LogRepository;
    beforeAll(() => {
      const story = new Story()
        .open()
        .release("v1.0.0", staged(1, { title: hostile, author: "dana" as UserLogin }));
      story.requestRollback("RB-1", hostile, { from: "v1.0.0", to: "v1.0.0" });
      trap = new LogRepository(join(directory, "hostile")).writeLog(story.entries).commit();
    });

    it("shows it as text", async () => {
      const [markdown, html, csv] = await Promise.all(
        ["markdown", "html", "csv"].map(
          async (format) => (await cli("report", "--repo", trap.directory, "--format", format)).out,
        ),
      );
      expect(markdown).not.toMatch(/<script|\u202e|\n# h|!\[x\]|@everyone/);
      expect(html).not.toMatch(/<script|\u202e/);
      expect(csv).not.toMatch(/\u202e/);
      for (const line of csv!.trimEnd().split("\r\n").slice(1))
        for (const cell of line.split('","')) expect(cell).not.toMatch(/^"?[=+\-@]/);
      expect(csv).toContain(`"'=HYPERLINK(""http://evil"")`);
      const status = await cli("status", "--repo", trap.directory);
      expect(status.out.trimEnd().split("\n")).toHaveLength(11);
      expect(status.out).not.toMatch(/\u202e/);
    });
  });
});

describe("a CSV cell", () => {
  it.each(["=1", "+1", "-1", "@x", " =1", "\uff1d1", "|x", "%x", "\u00a0=1"])(
    "never begins a formula: %j",
    (text) => {
      expect(csvCell(text)).toMatch(/^"'/);
    },
  );
  it.each(["1234567", "12e4567", "7E12345", "0012", "1.5", "1,000", " 42 "])(
    "is never a number: %j",
    (text) => {
      expect(csvCell(text)).toBe(`"'${text}"`);
    },
  );
  it.each(["v1.0.0", "1.0.0-rc", "7e12345f", "production-5", "2026-11-22T00:00:00.000Z", "", "e10"])(
    "is left as it is: %j",
    (text) => expect(csvCell(text)).toBe(`"${text}"`),
  );
  it("keeps quotes as they are", () => expect(csvCell('a "b", c')).toBe('"a ""b"", c"'));
});

describe("a time", () => {
  it.each([
    ["2026-03-01", "2026-03-01T00:00:00.000Z"],
    ["2026-03-01T10:00", "2026-03-01T10:00:00.000Z"],
    ["2026-03-01T10:00:05Z", "2026-03-01T10:00:05.000Z"],
    ["2026-03-01T10:00:00+02:00", "2026-03-01T08:00:00.000Z"],
    ["2026-02-30", undefined],
    ["2026-13-01", undefined],
    ["now", undefined],
  ])("%s is %s", (text, time) => expect(readMoment(text)).toBe(time));
});
