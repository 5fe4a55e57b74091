/** Secrets come encrypted for a public key, as a sealed box of libsodium: https://doc.libsodium.org/public-key_cryptography/sealed_boxes */
import { blake2b } from "@noble/hashes/blake2.js";
import nacl from "tweetnacl";

let pair: nacl.BoxKeyPair | undefined;

/** One pair of keys serves the whole server. */
const keys = (): nacl.BoxKeyPair => (pair ??= nacl.box.keyPair());

export const publicKey = (): string => Buffer.from(keys().publicKey).toString("base64");

/** `undefined` for what was not sealed for this key. */
export function openSealed(sealed: Buffer): string | undefined {
  const { publicKey: own, secretKey } = keys();
  const theirs = sealed.subarray(0, nacl.box.publicKeyLength);
  if (theirs.length < nacl.box.publicKeyLength) return undefined;
  const nonce = blake2b(Buffer.concat([theirs, own]), { dkLen: nacl.box.nonceLength });
  const opened = nacl.box.open(sealed.subarray(nacl.box.publicKeyLength), nonce, theirs, secretKey);
  return opened === null ? undefined : Buffer.from(opened).toString("utf8");
}
