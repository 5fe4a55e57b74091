import { tmpdir } from "node:os";
import { join } from "node:path";
import { longestSocketPath } from "@release-console/local-github";

/** Why a GitHub cannot stay up as asked; undefined: it can, or nobody asks. */
export function stayProblem(
  { stays, playsAll }: { readonly stays: boolean; readonly playsAll: boolean },
  platform: NodeJS.Platform = process.platform,
  temporary = tmpdir(),
): string | undefined {
  if (!stays) return undefined;
  if (playsAll) return '"--stay" keeps the GitHub of one story; "--all" plays them all.';
  if (platform === "win32")
    return '"--stay" needs a Unix socket, and there is none on Windows that both gh and Node.js know. Use WSL.';
  return Buffer.byteLength(join(temporary, "rehearsal-123456", "github.sock")) > longestSocketPath
    ? `"--stay" needs a Unix socket, and its path would be too long in ${temporary}. Set TMPDIR to a directory with a shorter path.`
    : undefined;
}
