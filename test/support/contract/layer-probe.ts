import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readText, root } from "./repository-files.js";

/** Lints sources that do not exist, under the project's own rules, and answers with what was said about their imports. */
export function restrictionsIn(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    // Types play no part in what may be imported, and there are none here.
    writeFileSync(
      join(folder, ".oxlintrc.json"),
      readText(".oxlintrc.json").replace('"typeAware": true', '"typeAware": false'),
    );
    writeFileSync(join(folder, ".oxlint-layers.json"), readText(".oxlint-layers.json"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "node_modules/oxlint/bin/oxlint"), "--format", "json", "."],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    if (!stdout.startsWith("{")) throw new Error(`oxlint did not answer: ${stdout}${stderr}`);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; filename: string; help?: string; message: string }[];
    };
    return diagnostics
      .filter(({ code }) => code.includes("no-restricted-"))
      .map(({ filename, help, message }) => `${filename}: ${message} ${help ?? ""}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
