import { GitView } from "./git-view.js";
import { runGit } from "./run-git.js";

export interface Forgery {
  readonly from: string;
  /** The branch that gets the changed copy. */
  readonly to: string;
  readonly path: string;
  readonly change: (content: Buffer) => Buffer;
}

/** Changes a file behind everybody's back: a branch with one more commit, made with git alone. */
export async function changeFile(repository: string, { from, to, path, change }: Forgery): Promise<void> {
  const view = new GitView(repository);
  const original = await view.read(`${from}:${path}`);
  view.close();
  if (original === undefined) throw new Error(`${from} has no ${path}.`);
  const content = change(original.content);
  const head = `commit refs/heads/${to}\ncommitter Nobody <nobody@example.com> 1767225600 +0000\ndata 0\nfrom refs/heads/${from}\nM 100644 inline ${path}\ndata ${content.length}\n`;
  await runGit(repository, {
    args: ["fast-import", "--quiet"],
    input: Buffer.concat([Buffer.from(head), content, Buffer.from("\n")]),
  });
}
