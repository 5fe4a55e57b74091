/** The library as this fixture's runners download it, changed for a test; the files of the package stay as they are. */
import { libraryRepository, libraryVersion } from "../../../src/rehearsal/fixture/library.js";
import { changeFile } from "../../../src/rehearsal/fixture/forgery.js";
import type { Fixture } from "../../../src/rehearsal/fixture/fixture.js";

/**
 * The deciding job without its concurrency group, which spares races and which nothing may depend on. Throws when there
 * is no such line any more.
 */
export async function removeDecidingGroup(fixture: Fixture): Promise<void> {
  const { git } = fixture.github;
  const tag = `refs/tags/${libraryVersion}`;
  const before = await git.readRef(libraryRepository, tag);
  await changeFile(git.directory(libraryRepository), {
    from: "main",
    to: "ungrouped",
    path: ".github/workflows/promote.yml",
    change: (content) => Buffer.from(withoutGroup(content.toString("utf8"))),
  });
  const after = await git.readRef(libraryRepository, "refs/heads/ungrouped");
  if (before === undefined || after === undefined) throw new Error("The library has no main or no version.");
  await git.moveRefs(libraryRepository, [{ ref: tag, before, after }]);
}

const groupLine = /^ +concurrency: \{ group: release-console-promote,.*\n/m;

function withoutGroup(workflow: string): string {
  if (!groupLine.test(workflow)) throw new Error("promote.yml has no concurrency group any more.");
  return workflow.replace(groupLine, "");
}
