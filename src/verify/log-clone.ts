import { type BranchChoice, chooseBranch } from "./clone/choose-branch.js";
import { type Clone, findClone } from "./clone/find-clone.js";

/** One commit of the log's branch in a git repository on this machine. */
export interface LogClone extends BranchChoice {
  readonly clone: Clone;
}

/** The newest state of the log that the repository has. `directory` undefined: the repository around us. */
export async function openLogClone(directory: string | undefined, branch: string): Promise<LogClone> {
  const clone = await findClone(directory);
  return { clone, ...(await chooseBranch(clone, branch)) };
}
