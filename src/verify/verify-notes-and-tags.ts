import { sha256 } from "../adapters/sha256.js";
import type { Clone } from "./clone/find-clone.js";
import { type CloneFile, readFiles } from "./clone/read-tree.js";
import { readTags } from "./clone/read-tags.js";
import type { Entry } from "../domain/log/entry.js";
import type { LogProblem } from "./log-problem.js";

/** What the entries say was written beside them: files of notes and tags. The last word on each counts. */
export class WrittenThings {
  readonly notes = new Map<string, { readonly sequence: number; readonly digest: string }>();
  readonly tags = new Map<string, { readonly sequence: number; readonly commit: string }>();

  note({ sequence, facts }: Entry): void {
    if (facts.type === "release-tagged") this.tags.set(facts.version, { sequence, commit: facts.commit });
    if (facts.type === "release-notes-written")
      for (const [path, digest] of Object.entries(facts.files)) this.notes.set(path, { sequence, digest });
  }
}

const isNotes = (path: string): boolean => path === "RELEASE_NOTES.md" || path.startsWith("releases/");

/** Notes are what people read: each file must be the very bytes that the console wrote, and no other may lie there. */
export async function findNotesProblem(
  clone: Clone,
  files: readonly CloneFile[],
  notes: WrittenThings["notes"],
): Promise<LogProblem | undefined> {
  const present = files.filter(({ path }) => isNotes(path));
  const paths = new Set(present.map(({ path }) => path));
  const missing = [...notes].find(([path]) => !paths.has(path));
  if (missing !== undefined) return wrong(missing[0], missing[1].sequence, "is missing");
  if (present.length === 0) return undefined;
  for await (const contents of readFiles(clone, [present])) {
    for (const { file, text } of contents) {
      const said = notes.get(file.path);
      if (said === undefined) return wrong(file.path, null, "was written by no entry");
      if (text === null || sha256(text) !== said.digest)
        return wrong(file.path, said.sequence, `is not what entry ${said.sequence} wrote`);
    }
  }
  return undefined;
}

const wrong = (path: string, sequence: number | null, problem: string): LogProblem => ({
  fault: "wrong-notes",
  sequence,
  path,
  problem: `${path} ${problem}.`,
});

export interface TagComparison {
  readonly problem: LogProblem | undefined;
  readonly compared: number;
  /** Not in this clone, or not comparable because the clone numbers its objects otherwise than the log. */
  readonly absent: number;
}

/** A clone may hold some tags or none; one that it holds must be where the log says that it was made. */
export async function compareTags(clone: Clone, tags: WrittenThings["tags"]): Promise<TagComparison> {
  const length = clone.objectFormat === "sha256" ? 64 : 40;
  const comparable = [...tags].filter(([, { commit }]) => commit.length === length);
  const found =
    comparable.length === 0
      ? new Map<string, string>()
      : await readTags(
          clone,
          comparable.map(([version]) => version),
        );
  const present = comparable.filter(([version]) => found.has(version));
  const moved = present.find(([version, { commit }]) => found.get(version) !== commit);
  return {
    compared: present.length,
    absent: tags.size - present.length,
    problem:
      moved === undefined
        ? undefined
        : {
            fault: "moved-tag",
            sequence: moved[1].sequence,
            path: null,
            problem: `The tag ${moved[0]} is at ${found.get(moved[0]) ?? ""}; the log says ${moved[1].commit}.`,
          },
  };
}
