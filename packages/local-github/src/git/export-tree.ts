import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ObjectDatabase } from "./object-database.js";
import { typeOfMode } from "./object-format.js";

/** Puts the files of a tree into a directory. Submodules are left out, as a checkout does by default. */
export async function exportTree(objects: ObjectDatabase, tree: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const entries = (await objects.tree(tree)) ?? [];
  await Promise.all(
    entries.map(async ({ name, mode, sha }) => {
      const path = join(directory, name);
      const type = typeOfMode(mode);
      if (type === "tree") return exportTree(objects, sha, path);
      const content = type === "blob" ? (await objects.read(sha))?.content : undefined;
      if (content === undefined) return;
      if (mode === "120000") await symlink(content.toString("utf8"), path);
      else await writeFile(path, content, { mode: mode === "100755" ? 0o755 : 0o644 });
    }),
  );
}
