const leftOut = (what) => new Error(`${what} is left out of this bundle (scripts/build-dist.mjs); the console does not use it.`);
export const fetch = () => Promise.reject(leftOut("fetch of undici"));
export const Agent = class {
    isLeftOut = true;
};
export const ProxyAgent = Agent;
export class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
export const OidcClient = {
    getIDToken: () => Promise.reject(leftOut("OidcClient of @actions/core")),
};
export const getDetails = () => Promise.reject(leftOut("platform.getDetails of @actions/core"));
export const summary = {};
export const markdownSummary = summary;
export const randomUUID = () => globalThis.crypto.randomUUID();
export const restEndpointMethods = () => ({});
export const paginateRest = () => ({});
export const JSONStringify = (value) => JSON.stringify(value);
export const JSONParse = () => {
    throw leftOut("JSONParse of json-with-bigint");
};
export const parse = () => {
    throw leftOut("parse of content-type");
};
