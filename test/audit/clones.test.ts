import { execFileSync, execSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { sha256 } from "../../src/adapters/sha256.js";
import { canonicalJson } from "../../src/domain/log/canonical-json.js";
import { cli, json, LogRepository, type Outcome } from "./log-repository.js";
import { auditStory } from "./story.js";

const directory = mkdtempSync(join(tmpdir(), "clones-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const entries = auditStory();
const newest = entries.at(-1)!.hash;
const older = entries.length - 5;

/** A repository whose log went on in two pushes; `main` holds something else. */
let origin: LogRepository;
let count = 0;
let place = "";
beforeAll(() => {
  origin = new LogRepository(join(directory, "origin"));
  origin.writeLog(entries.slice(0, older)).commit();
  origin.git("branch", "older");
  origin.writeLog(entries).commit();
  origin.git("checkout", "--quiet", "--orphan", "main");
  origin.git("rm", "-r", "--quiet", "--force", ".");
  origin.write("shop.txt", "tea");
  origin.commit();
});
beforeEach(() => {
  count += 1;
  place = join(directory, `clone ${count}`);
});

const git = (...args: readonly string[]): string =>
  execFileSync("git", [...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const clone = (...args: readonly string[]): string => {
  git("clone", "--quiet", ...args, `file://${origin.directory}`, place);
  return place;
};
const verify = async (...args: readonly string[]): Promise<Outcome> =>
  await cli("verify", "--repo", place, ...args);

describe("a branch of one's own and what was fetched", () => {
  it("reads what was fetched where the branch is behind, and says so", async () => {
    clone();
    git("-C", place, "branch", "release-log", "origin/older");
    const { code, out } = await verify("--contains", newest);
    expect(code).toBe(0);
    expect(out).toContain(
      `release-log is 5 entries behind origin/release-log, which contains it and was read.`,
    );
    expect(json(await verify("--json"))).toMatchObject({
      ok: true,
      ref: "refs/remotes/origin/release-log",
      entries: entries.length,
    });
  });

  it("reads the branch where what was fetched is behind", async () => {
    clone();
    git("-C", place, "branch", "release-log", "origin/release-log");
    git("-C", place, "update-ref", "refs/remotes/origin/release-log", "origin/older");
    expect(json(await verify("--json"))).toMatchObject({
      ok: true,
      ref: "refs/heads/release-log",
      notes: [expect.stringContaining("origin/release-log is 5 entries behind")],
    });
  });

  it("says nothing of it where both are the same", async () => {
    clone();
    git("-C", place, "branch", "release-log", "origin/release-log");
    expect(json(await verify("--json"))).toMatchObject({ ok: true, notes: [] });
  });

  it("names two that go on in different ways", async () => {
    clone();
    const other = new LogRepository(join(directory, `other ${count}`));
    const last = entries.at(-1)!;
    const { hash: _, ...unsealed } = { ...last, actor: "eve" };
    const forged = { ...unsealed, hash: sha256(canonicalJson(unsealed)) };
    other.writeLog([...entries.slice(0, -1), forged]).commit();
    git("-C", place, "fetch", "--quiet", other.directory, "release-log:release-log");
    expect(json(await verify("--json"))).toMatchObject({ ok: false, fault: "diverged", sequence: null });
    expect((await verify()).out).toContain("release-log and origin/release-log (");
  });

  it("finds a hash that is newer than the clone to be no proof of rewriting", async () => {
    clone("--bare");
    git("-C", place, "update-ref", "refs/heads/release-log", "refs/heads/older");
    const { code, out } = await verify("--contains", newest);
    expect(code).toBe(1);
    expect(out).toContain("Either this clone is older than that hash, or the log was rewritten or cut");
    expect(out).toContain("Do:    Fetch the branch anew");
  });
});

describe("which repository was read", () => {
  it("is said", async () => {
    clone("--bare");
    expect((await verify()).out).toContain(`Read:    ${place}\n`);
  });

  it("is never another one than the one that was named", async () => {
    clone();
    const inside = join(place, "c", "x");
    mkdirSync(inside, { recursive: true });
    const { code, err } = await cli("verify", "--repo", inside);
    expect(code).toBe(2);
    expect(err).toContain(`${inside} is not a repository of its own; it lies in ${place}.`);
    expect(err).toContain(`--repo '${place}'`);
    for (const own of [place, join(place, ".git")]) expect((await cli("verify", "--repo", own)).code).toBe(0);
  });
});

describe("git's configuration of the person and the machine", () => {
  const names = [
    "GIT_CONFIG_GLOBAL",
    "GIT_DIR",
    "GIT_CONFIG_COUNT",
    "GIT_CONFIG_KEY_0",
    "GIT_CONFIG_VALUE_0",
    "GIT_TRACE",
  ];
  const kept = names.map((name) => [name, process.env[name]] as const);
  afterAll(() => {
    for (const [name, value] of kept)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  });

  it.each(["bare", "not bare"])("has no say (%s)", async (kind) => {
    clone(...(kind === "bare" ? ["--bare"] : []));
    const ran = join(directory, `ran ${count}`);
    const program = join(directory, `program-${count}`);
    writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 });
    const file = join(directory, `config-${count}`);
    writeFileSync(
      file,
      `[safe]\nbareRepository = explicit\n[core]\nhooksPath = /nowhere\nautocrlf = true\nfsmonitor = ${program}\npager = ${program}\nquotePath = true\n[commit]\ngpgSign = true\n[init]\ndefaultBranch = x\ntemplateDir = /nowhere\n[protocol]\nallow = never\n[log]\nshowSignature = true\n[color]\nui = always\n[alias]\nls-tree = !${program}\n[extensions]\nnonsense = 1\n`,
    );
    process.env["GIT_CONFIG_GLOBAL"] = file;
    process.env["GIT_DIR"] = "/nowhere";
    process.env["GIT_CONFIG_COUNT"] = "1";
    process.env["GIT_CONFIG_KEY_0"] = "core.worktree";
    process.env["GIT_CONFIG_VALUE_0"] = "/nowhere";
    expect(json(await verify("--json"))).toMatchObject({ ok: true, entries: entries.length });
    for (const name of names) delete process.env[name];
    expect(readdirSync(directory)).not.toContain(`ran ${count}`);
  });

  (process.getuid?.() === 0 ? it : it.skip)("is heard about whom the person trusts", async () => {
    clone("--bare");
    execSync(`chown -R 12345 '${place}'`);
    chownSync(place, 12345, 12345);
    process.env["GIT_CONFIG_GLOBAL"] = join(directory, "trust");
    writeFileSync(process.env["GIT_CONFIG_GLOBAL"], "");
    const { code, err } = await verify();
    expect(code).toBe(2);
    expect(err).toContain("dubious ownership");
    expect(err).toContain(`git config --global --add safe.directory '${place}'`);
    git("config", "--global", "--add", "safe.directory", place);
    expect((await verify()).code).toBe(0);
    delete process.env["GIT_CONFIG_GLOBAL"];
  });
});

describe("advice", () => {
  it.each([
    ["single-branch", ["--single-branch", "--branch", "main"], "origin"],
    ["shallow", ["--depth", "1", "--branch", "main"], "origin"],
    ["of another remote's name", ["--single-branch", "--branch", "main", "--origin", "upstream"], "upstream"],
  ])("works in a clone that is %s", async (_, args, remote) => {
    clone(...args);
    const { code, err } = await verify();
    expect(code).toBe(2);
    expect(err).toContain(`has no branch release-log or ${remote}/release-log.`);
    const command = /^Do: +Fetch it: (.+) \(name another/m.exec(err)?.[1] ?? "";
    expect(command).toMatch(/^git /);
    execSync(command, { stdio: "pipe" });
    expect(json(await verify("--json"))).toMatchObject({
      ok: true,
      ref: `refs/remotes/${remote}/release-log`,
    });
  });

  it("names a commit that is missing as such", async () => {
    clone("--bare");
    const commit = git("-C", place, "rev-parse", "release-log").trim();
    const pack = join(place, "objects", "pack");
    const packs = readdirSync(pack).filter((name) => name.endsWith(".pack"));
    const bytes = packs.map((name) => execFileSync("cat", [join(pack, name)]));
    rmSync(pack, { recursive: true });
    for (const input of bytes) execFileSync("git", ["-C", place, "unpack-objects", "-q"], { input });
    rmSync(join(place, "objects", commit.slice(0, 2), commit.slice(2)));
    const { code, err } = await verify();
    expect(code).toBe(2);
    expect(err).toContain(`release-log is at ${commit.slice(0, 12)}, and that commit is missing`);
    expect(err).toContain("git fsck");
  });

  it("tells of a git that is too old", async () => {
    clone("--bare");
    git("-C", place, "config", "core.repositoryFormatVersion", "1");
    git("-C", place, "config", "extensions.nobodyKnows", "1");
    const { code, err } = await verify();
    expect(code).toBe(2);
    expect(err).toContain("nobodyknows");
    expect(err).toContain("Use a newer git");
  });
});

describe("tags", () => {
  const release = entries.find(({ facts }) => facts.type === "release-tagged")!.facts as { commit: string };

  it("of a tag are peeled to the commit", async () => {
    clone("--bare");
    // The log's commits are made up, so a tag of a tag must at least be the same as the tag.
    const main = git("-C", place, "rev-parse", "main").trim();
    const who = ["-C", place, "-c", "user.name=x", "-c", "user.email=x@example.com"];
    git(...who, "tag", "-a", "-m", "x", "inner", main);
    git(...who, "tag", "-a", "-m", "x", "v1.0.0", "inner");
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain(`The tag v1.0.0 is at ${main}; the log says ${release.commit}.`);
  });

  it("are not compared in a repository that numbers its objects otherwise", async () => {
    mkdirSync(place);
    git("-C", place, "init", "--quiet", "--object-format=sha256", "--initial-branch", "release-log");
    const converted = Object.assign(Object.create(LogRepository.prototype) as LogRepository, {
      directory: place,
    });
    converted.writeLog(entries).commit();
    converted.git("tag", "v1.0.0");
    expect(json(await verify("--json"))).toMatchObject({ ok: true, tags: { compared: 0, absent: 3 } });
  });
});

describe("names that others chose", () => {
  it("stay on their line", async () => {
    clone();
    git("-C", place, "checkout", "--quiet", "release-log");
    writeFileSync(join(place, "x\nThe release log is intact.\nEntries: 1"), "x");
    git("-C", place, "add", "--all");
    git("-C", place, "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "-m", "x");
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain("x\\u000aThe release log is intact.\\u000aEntries: 1 does not belong");
    expect(out.split("\n").filter((line) => line.startsWith("The release log is intact"))).toEqual([]);
  });
});
