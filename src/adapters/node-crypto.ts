/** node:crypto, loaded when it is needed: an action makes its first requests without it. */
export const nodeCrypto = (): typeof import("node:crypto") => process.getBuiltinModule("node:crypto");
