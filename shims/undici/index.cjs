"use strict";
// @actions/core and @actions/github import undici, a megabyte that takes longer to load than everything else before the
// first request; the console's requests go over node:http (src/adapters/github/node-fetch.ts). So it is left out, and
// whoever comes to need it is told here instead of failing somewhere else.
for (const name of ["Agent", "ProxyAgent", "fetch"]) {
  Object.defineProperty(exports, name, {
    enumerable: true,
    get: () => () => {
      throw new Error(`undici is left out of this bundle (shims/undici); "${name}" is not available.`);
    },
  });
}
