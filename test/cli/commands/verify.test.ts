/** The command verify. */
import { consoleName } from "../../../src/domain/values/names.js";
import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { sha256 } from "../../../src/adapters/sha256.js";
import { emptyLogHead, renderEntry, sealEntries } from "../../../src/domain/log/hash-chain.js";
import type { Entry } from "../../../src/domain/log/entry.js";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import { reduceLog } from "../../../src/domain/reducer/reduce.js";
import type { UserLogin, Version } from "../../../src/domain/values/values.js";
import { seal, commit, facts, entries, verify } from "./verify-support.js";
import {
  commitAll,
  count,
  directory,
  git,
  goOnIn,
  openRepository,
  removeRepositories,
  repo,
  write,
  writeLog,
} from "./verify-repository.js";

afterAll(removeRepositories);

const verdictOf = async (...args: string[]): Promise<unknown> => {
  const { code, out } = await verify("--repo", repo, "--json", ...args);
  return { code, ...(JSON.parse(out) as object) };
};

beforeEach(openRepository);

describe("verify", () => {
  it("finds an untouched log intact", async () => {
    commitAll();
    const head = entries[3]?.hash;
    expect(await verify("--repo", repo)).toEqual({
      code: 0,
      out: `The release log release-log at ${git("rev-parse", "HEAD").slice(0, 7)} is intact.\nEntries: 4, the last of them approval-refused at 2026-03-01T10:00:00.000Z.\nHead:    ${head}\nRead:    ${repo}\n`,
      err: "",
    });
    expect(await verdictOf()).toMatchObject({
      code: 0,
      ok: true,
      ref: "refs/heads/release-log",
      entries: 4,
      head,
    });
  });

  it("names the entry of a single changed byte", async () => {
    const path = entryPath(2);
    write(path, readFileSync(join(repo, path), "utf8").replace("v1.0.0", "v1.0.1"));
    commitAll();
    const { code, out, err } = await verify("--repo", repo);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(
      /^The release log release-log at [0-9a-f]{7} is broken at entry 2 \(wrong-hash\)\.\nFound: entries\/00\/00\/00\/00000002\.json: "hash" is .+\nDo: {4}Compare .+\nRead: {4}.+\n$/,
    );
  });

  const changes: readonly [name: string, change: () => void, verdict: object][] = [
    [
      "an entry with other white space",
      () => write(entryPath(3), JSON.stringify(entries[2])),
      { fault: "not-as-written", sequence: 3 },
    ],
    [
      "an entry that is no text",
      () => write(entryPath(3), Buffer.from([0xff])),
      { fault: "not-text", sequence: 3 },
    ],
    [
      "an entry with a byte order mark",
      () => write(entryPath(3), `\ufeff${renderEntry(entries[2] as Entry)}`),
      { fault: "not-json", sequence: 3 },
    ],
    [
      "a removed entry",
      () => rmSync(join(repo, entryPath(2))),
      { fault: "missing-entry", sequence: 2, path: entryPath(2) },
    ],
    [
      "a renamed entry",
      () => renameSync(join(repo, entryPath(4)), join(repo, entryPath(5))),
      { fault: "missing-entry", sequence: 4 },
    ],
    [
      "a removed last entry",
      () => rmSync(join(repo, entryPath(4))),
      {
        fault: "wrong-state",
        sequence: null,
        path: "state.json",
        problem: "state.json is not what follows from the entries: log differs.",
      },
    ],
    [
      "a link for an entry",
      () => (rmSync(join(repo, entryPath(3))), symlinkSync("00000002.json", join(repo, entryPath(3)))),
      { fault: "foreign-file", sequence: 3, path: entryPath(3) },
    ],
    [
      "an executable entry",
      () => chmodSync(join(repo, entryPath(3)), 0o755),
      { fault: "foreign-file", sequence: 3, path: entryPath(3) },
    ],
    [
      "a file among the entries",
      () => write("entries/00/00/00/note.txt", "x"),
      { fault: "foreign-file", sequence: 5, path: "entries/00/00/00/note.txt" },
    ],
    [
      "a file that does not belong",
      () => write("bin/run.sh", "x"),
      { fault: "foreign-file", sequence: null, path: "bin/run.sh" },
    ],
    [
      "a changed state",
      () =>
        write(
          "state.json",
          readFileSync(join(repo, "state.json"), "utf8").replace('"kind": "none"', '"kind": "known"'),
        ),
      {
        fault: "wrong-state",
        problem: "state.json is not what follows from the entries: production differs.",
      },
    ],
    [
      "a state in another layout",
      () => write("state.json", JSON.stringify(reduceLog(entries))),
      {
        fault: "wrong-state",
        problem: "state.json is not what follows from the entries: its layout differs.",
      },
    ],
    ["a state that is no JSON", () => write("state.json", "{"), { fault: "wrong-state" }],
    ["a removed state", () => rmSync(join(repo, "state.json")), { fault: "missing-state" }],
    [
      "a branch without entries",
      () => (rmSync(join(repo, "entries"), { recursive: true }), rmSync(join(repo, "state.json"))),
      { fault: "empty-log" },
    ],
    [
      "an entry that cannot follow",
      () =>
        writeLogOnly(
          sealEntries(
            emptyLogHead,
            facts.slice(1).map((each) => ({ actor: "@eve" as UserLogin, facts: each })),
            seal,
          ),
        ),
      { fault: "impossible-entry", sequence: 1 },
    ],
  ];
  const writeLogOnly = (log: readonly Entry[]): void => {
    rmSync(join(repo, "entries"), { recursive: true });
    for (const entry of log) write(entryPath(entry.sequence), renderEntry(entry));
  };

  it.each(changes)("finds %s", async (_, change, verdict) => {
    change();
    commitAll();
    expect(await verdictOf()).toMatchObject({ code: 1, ok: false, ...verdict });
    expect((await verify("--repo", repo)).out).toMatch(
      /^The release log .+ is broken.*\nFound: .+\.\nDo: {4}.+\.\nRead: {4}.+\n$/,
    );
  });

  it("lets the page for people beside the log be", async () => {
    write("README.md", "x");
    commitAll();
    expect(await verdictOf()).toMatchObject({ code: 0, ok: true });
  });

  describe("of a release", () => {
    const notes = "releases/v1.0.0.md";
    const released = sealEntries(
      emptyLogHead,
      [
        ...facts,
        { type: "release-tagged", version: "v1.0.0" as Version, commit: commit.sha } as const,
        {
          type: "release-notes-written",
          version: "v1.0.0" as Version,
          banner: null,
          files: { [notes]: sha256("Notes\n"), "RELEASE_NOTES.md": sha256("All notes\n") },
        } as const,
      ].map((each) => ({ actor: consoleName, facts: each })),
      seal,
    );
    beforeEach(() => {
      writeLog(released);
      write(notes, "Notes\n");
      write("RELEASE_NOTES.md", "All notes\n");
    });

    it("says that the notes are as they were written, and that the clone has no tag", async () => {
      commitAll();
      expect(await verdictOf()).toMatchObject({ code: 0, ok: true, tags: { compared: 0, absent: 1 } });
      expect((await verify("--repo", repo)).out).toContain("1 not in this clone");
    });

    it.each([
      ["changed notes", () => write(notes, "Nothing happened\n"), { path: notes, sequence: 6 }],
      ["notes that are no text", () => write(notes, Buffer.from([0xff])), { path: notes }],
      ["missing notes", () => rmSync(join(repo, notes)), { path: notes, sequence: 6 }],
      [
        "notes of nobody",
        () => write("releases/v9.0.0.md", "x"),
        { path: "releases/v9.0.0.md", sequence: null },
      ],
    ])("finds %s", async (_, change, where) => {
      change();
      commitAll();
      expect(await verdictOf()).toMatchObject({ code: 1, fault: "wrong-notes", ...where });
    });

    it("finds a tag that is elsewhere than the log says", async () => {
      commitAll();
      git("tag", "v0.9.0");
      expect(await verdictOf()).toMatchObject({ code: 0 });
      git(
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@example.com",
        "tag",
        "--annotate",
        "--message=x",
        "v1.0.0",
      );
      expect(await verdictOf()).toMatchObject({ code: 1, fault: "moved-tag", sequence: 5 });
    });
  });

  it("finds a log that was written again as a whole by a hash kept elsewhere", async () => {
    commitAll();
    const kept = entries[1]?.hash ?? "";
    expect(await verdictOf("--contains", kept)).toMatchObject({ code: 0, ok: true });
    writeLog(
      sealEntries(
        emptyLogHead,
        facts.map((each) => ({ actor: "@eve" as UserLogin, facts: each })),
        seal,
      ),
    );
    commitAll();
    expect(await verdictOf()).toMatchObject({ code: 0, ok: true });
    expect(await verdictOf("--contains", kept)).toMatchObject({
      code: 1,
      ok: false,
      fault: "hash-not-found",
    });
  });

  it("reads what was fetched where there is no branch of its own, and bare repositories", async () => {
    commitAll();
    const clone = join(directory, `${count}-clone`);
    git("branch", "--quiet", "main");
    git("clone", "--quiet", "--branch", "main", repo, clone);
    const bare = join(directory, `${count}-bare`);
    git("clone", "--quiet", "--bare", repo, bare);
    goOnIn(clone);
    expect(await verdictOf()).toMatchObject({ code: 0, ref: "refs/remotes/origin/release-log" });
    goOnIn(bare);
    expect(await verdictOf()).toMatchObject({ code: 0, ref: "refs/heads/release-log" });
  });

  it("is not led astray by replaced objects or by variables of a surrounding git", async () => {
    write(entryPath(2), renderEntry(entries[1] as Entry).replace("v1.0.0", "v6.6.6"));
    commitAll();
    const changed = git("rev-parse", `HEAD:${entryPath(2)}`).trim();
    write("good", renderEntry(entries[1] as Entry));
    git("replace", changed, git("hash-object", "-w", "good").trim());
    process.env["GIT_DIR"] = "/nowhere";
    try {
      expect(await verdictOf()).toMatchObject({ code: 1, sequence: 2 });
    } finally {
      delete process.env["GIT_DIR"];
    }
  });

  it("shows names from the clone without letting them steer the terminal", async () => {
    write("\u001b[2Jx", "x");
    commitAll();
    const { out } = await verify("--repo", repo);
    expect(out).toContain("\\u001b[2Jx does not belong");
    expect(out).not.toContain("\u001b");
  });
});
