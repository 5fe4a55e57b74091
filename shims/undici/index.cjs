"use strict";
// @actions/core and @actions/github import undici, a megabyte that takes longer to load than everything else before the
// first request; the console's requests go over node:http (src/adapters/github/node-fetch.ts). So it is left out, and
// whoever comes to need it is told here instead of failing somewhere else.
exports.fetch = () =>
  Promise.reject(new Error("undici is left out of this bundle (shims/undici): there is no fetch of it."));

// On a runner behind a proxy the toolkit makes these when it is imported, for its own fetch.
exports.Agent = class Agent {};
exports.ProxyAgent = class ProxyAgent {};
