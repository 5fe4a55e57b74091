import { sha256 } from "../adapters/sha256.js";
import type { Entry } from "../domain/log/entry.js";
import { decode, type LogClone, readFiles, readTags } from "./log-clone.js";
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
  { repo }: { readonly repo: string },
  { files }: LogClone,
  notes: WrittenThings["notes"],
): Promise<LogProblem | undefined> {
  const present = files.filter(({ path }) => isNotes(path));
  const missing = [...notes].find(([path]) => !present.some((file) => file.path === path));
  if (missing !== undefined) return wrong(missing[0], missing[1].sequence, "is missing");
  for await (const { file, bytes } of readFiles(repo, present)) {
    const said = notes.get(file.path);
    if (said === undefined) return wrong(file.path, null, "was written by no entry");
    const text = decode(bytes);
    if (text === null || sha256(text) !== said.digest)
      return wrong(file.path, said.sequence, `is not what entry ${said.sequence} wrote`);
  }
  return undefined;
}

const wrong = (path: string, sequence: number | null, problem: string): LogProblem => ({
  fault: "wrong-notes",
  sequence,
  path,
  problem: `${path} ${problem}.`,
});

/** A clone may hold some tags or none; one that it holds must be where the log says that it was made. */
export async function compareTags(
  repo: string,
  tags: WrittenThings["tags"],
): Promise<{ readonly problem: LogProblem | undefined; readonly compared: number; readonly absent: number }> {
  const found = tags.size === 0 ? new Map<string, string>() : await readTags(repo);
  const present = [...tags].filter(([version]) => found.has(version));
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
