import { nodeCrypto } from "./node-crypto.js";

/** Lowercase hex SHA-256 of the text in UTF-8. */
export const sha256 = (text: string): string => {
  const crypto = nodeCrypto();
  // In one call where Node has that (20.12); 20.0 to 20.11 do not.
  return typeof crypto.hash === "function"
    ? crypto.hash("sha256", text, "hex")
    : crypto.createHash("sha256").update(text, "utf8").digest("hex");
};
