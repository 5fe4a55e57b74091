// What reading a log of many entries costs: processor time of the command line's bundle, git included, beside hashing the same
// blobs with `git cat-file --batch | sha256sum`, and the memory of the largest process. Needs /usr/bin/time of GNU.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "../import-typescript.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** For each of `rounds`: name of the program → { seconds of processor time, megabytes }. */
export async function measureLog(node, { rounds, size }) {
  const { writeLog } = await importTypeScript("test/browser/support/synthetic-log.ts");
  const folder = mkdtempSync(join(tmpdir(), "bench-log-"));
  try {
    const repository = join(folder, "log.git");
    await writeLog(repository, { size, isQuick: true });
    const lines = execFileSync("git", ["-C", repository, "ls-tree", "-r", "release-log"], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
    });
    const blobs = join(folder, "blobs");
    writeFileSync(blobs, lines.replaceAll(/^\S+ \S+ (\S+)\t.*$/gm, "$1"));
    const command = (name, ...more) => [node, join(root, "dist/cli.js"), name, "--repo", repository, ...more];
    const programs = {
      hashing: [
        "bash",
        "-c",
        'git -C "$0" cat-file --batch < "$1" | sha256sum >/dev/null',
        repository,
        blobs,
      ],
      verify: command("verify"),
      page: command("page", "--out", join(folder, "page.html")),
      report: command("report", "--format", "csv", "--out", join(folder, "report.csv")),
      status: command("status"),
    };
    return Array.from({ length: rounds }, () =>
      Object.fromEntries(
        Object.entries(programs).map(([name, program]) => [name, costOf(program, join(folder, "cost"))]),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function costOf(program, file) {
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", "-o", file, ...program], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program.join(" ")} ended with ${status}: ${stderr.slice(-300)}`);
  const [user = NaN, system = NaN, kilobytes = NaN] = readFileSync(file, "utf8")
    .trim()
    .split(" ")
    .map(Number);
  return { seconds: user + system, megabytes: kilobytes / 1000 };
}
