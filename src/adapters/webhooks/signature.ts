/**
 * Standard Webhooks 1.0.0 (https://github.com/standard-webhooks/standard-webhooks): `webhook-signature` is `v1,` and the padded
 * base64 of the HMAC-SHA256 of `id.timestamp.body`.
 */
export type Signing =
  | { readonly kind: "none" }
  /** Loaded when the first message is signed: most jobs send none. */
  | { readonly kind: "key"; readonly sign: (message: SignedParts) => Promise<string> }
  | { readonly kind: "unusable"; readonly problem: string };

export interface SignedParts {
  readonly id: string;
  /** Whole seconds since 1970. */
  readonly timestamp: string;
  readonly body: string;
}

/** 30 bytes: their base64 has no padding, about which libraries differ. */
const secretForm = /^whsec_([A-Za-z0-9+/]{40})$/;

/** The secret as it was typed, trimmed. Anything of another form is no key: other people's libraries would refuse what it signs. */
export function signingWith(secret: string): Signing {
  const trimmed = secret.trim();
  if (trimmed === "") return { kind: "none" };
  const encoded = secretForm.exec(trimmed)?.[1];
  if (encoded === undefined)
    return {
      kind: "unusable",
      problem:
        'not sent: the secret RELEASE_CONSOLE_WEBHOOK_SECRET is not "whsec_" and the base64 of 30 bytes (make one: echo "whsec_$(openssl rand -base64 30)")',
    };
  return {
    kind: "key",
    sign: async ({ id, timestamp, body }) => {
      const { createHmac } = await import("node:crypto");
      const key = Buffer.from(encoded, "base64");
      return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`, "utf8").digest("base64")}`;
    },
  };
}
