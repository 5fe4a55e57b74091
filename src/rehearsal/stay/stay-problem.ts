/** Why a GitHub cannot stay up as asked; undefined: it can, or nobody asks. */
export function stayProblem(
  { stays, playsAll }: { readonly stays: boolean; readonly playsAll: boolean },
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (!stays) return undefined;
  if (playsAll) return '"--stay" keeps the GitHub of one story; "--all" plays them all.';
  return platform === "win32"
    ? '"--stay" needs a Unix socket, and there is none on Windows that both gh and Node.js know. Use WSL.'
    : undefined;
}
