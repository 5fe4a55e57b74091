import type { GitHubClient } from "./http/client.js";

/**
 * Git keeps refs as files: where there is a branch `a` there can be none below `a/`, and the other way round. undefined:
 * nothing stands in the way of this ref. Asked only when GitHub refused it.
 */
export async function refClash(
  client: GitHubClient,
  ref: string,
): Promise<{ readonly found: string; readonly remedy: string } | undefined> {
  const inTheWay = (await shorterThan(client, ref)) ?? (await below(client, ref));
  if (inTheWay === undefined) return undefined;
  const [kind, name] = [inTheWay.startsWith("refs/tags/") ? "tag" : "branch", shortName(inTheWay)];
  return {
    found: `There is a ${kind} "${name}", so that git lets nobody make "${shortName(ref)}".`,
    remedy: `Rename or delete the ${kind} "${name}"; the console goes on with the next run.`,
  };
}

const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|tags)\//, "");

async function shorterThan(client: GitHubClient, ref: string): Promise<string | undefined> {
  const parts = ref.split("/");
  for (let length = parts.length - 1; length > 2; length -= 1) {
    const shorter = parts.slice(0, length).join("/");
    if (await exists(client, shorter)) return shorter;
  }
  return undefined;
}

async function exists(client: GitHubClient, ref: string): Promise<boolean> {
  try {
    await client.rest("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: ref.replace(/^refs\//, "") });
    return true;
  } catch {
    return false;
  }
}

async function below(client: GitHubClient, ref: string): Promise<string | undefined> {
  try {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/git/matching-refs/{ref}", {
      ref: `${ref.replace(/^refs\//, "")}/`,
    });
    return (data as readonly { readonly ref?: string }[])[0]?.ref;
  } catch {
    return undefined;
  }
}
