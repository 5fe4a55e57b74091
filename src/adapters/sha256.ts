import { nodeCrypto } from "./node-crypto.js";

/** Lowercase hex SHA-256 of the text in UTF-8. */
export const sha256 = (text: string): string =>
  nodeCrypto().createHash("sha256").update(text, "utf8").digest("hex");
