import type * as crypto from "node:crypto";

/** node:crypto, loaded when it is needed: an action makes its first requests without it. */
export const nodeCrypto = (): typeof crypto => process.getBuiltinModule("node:crypto");
