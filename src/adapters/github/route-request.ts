import type { Variables } from "./client.js";

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** JSON. */
  readonly body: string | undefined;
}

/**
 * The request for a route of GitHub's REST documentation, such as `GET /repos/{owner}/{repo}/pulls`, or of a whole URL:
 * parameters that the path names are put there, the others become the query of a GET and the body of anything else.
 */
export function requestOf(
  route: string,
  { parameters, apiUrl }: { readonly parameters: Variables; readonly apiUrl: string },
): HttpRequest {
  const [method = "", template = ""] = route.split(" ", 2);
  const inPath = new Set<string>();
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value !== "string" && typeof value !== "number")
      throw new TypeError(`${route} needs the parameter "${name}".`);
    inPath.add(name);
    return encodeURIComponent(value);
  });
  const others = Object.entries(parameters).filter(
    ([name, value]) => !inPath.has(name) && value !== undefined,
  );
  const url = /^https?:/.test(path) ? path : `${apiUrl}${path}`;
  if (method === "GET") {
    const query = new URLSearchParams(
      others.map(([name, value]): [string, string] => [name, String(value)]),
    ).toString();
    return { method, url: query === "" ? url : `${url}?${query}`, body: undefined };
  }
  return {
    method,
    url,
    body: others.length === 0 ? undefined : JSON.stringify(Object.fromEntries(others)),
  };
}
