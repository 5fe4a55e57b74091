/**
 * Stands in for parts of the toolkit that the bundle of the actions leaves out (scripts/build-dist.mjs): they are loaded
 * when the toolkit is imported, the console never calls them, and they take longer to load than everything before the
 * first request. The console's requests go over node:http (adapters/github/http/node-fetch.ts).
 */
const leftOut = (what: string): Error =>
  new Error(`${what} is left out of this bundle (scripts/build-dist.mjs); the console does not use it.`);

/** Of undici. */
export const fetch = (): Promise<never> => Promise.reject(leftOut("fetch of undici"));

/** Of undici; tests load `@actions/http-client`, which makes these on a machine behind a proxy. */
export const Agent = class {
  readonly isLeftOut = true;
};
export const ProxyAgent = Agent;

/** Of `@actions/http-client`. `@actions/github` asks it for agents when it is imported, for its own fetch. */
export class HttpClient {
  getAgent(): undefined {
    return undefined;
  }
  getAgentDispatcher(): undefined {
    return undefined;
  }
}

/** Of `@actions/core`. */
export const OidcClient = {
  getIDToken: (): Promise<never> => Promise.reject(leftOut("OidcClient of @actions/core")),
};
export const getDetails = (): Promise<never> =>
  Promise.reject(leftOut("platform.getDetails of @actions/core"));

/** Of `@actions/core`; the console writes its summary itself (adapters/runner/actions-runner.ts). */
export const summary = {};
export const markdownSummary = summary;

/** Of node:crypto, for the toolkit's command files: Node has it loaded under another name when it is needed. */
export const randomUUID = (): string => globalThis.crypto.randomUUID();

/** Plugins of octokit that `@actions/github` adds: a method for each route, and pages. */
export const restEndpointMethods = (): Readonly<Record<string, never>> => ({});
export const paginateRest = (): Readonly<Record<string, never>> => ({});

/** Of json-with-bigint, for bodies of requests: octokit is shown no body of an answer (adapters/github/http/transport.ts). */
export const JSONStringify = (value: unknown): string => JSON.stringify(value);
export const JSONParse = (): never => {
  throw leftOut("JSONParse of json-with-bigint");
};

/** Of content-type, for the same bodies of answers. */
export const parse = (): never => {
  throw leftOut("parse of content-type");
};
