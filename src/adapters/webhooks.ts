import { createHmac } from "node:crypto";
import type { Webhooks } from "../ports/collaborating.js";
import type { NodeFetch } from "./github/node-fetch.js";

const tries = 4;
const firstPauseMs = 1_000;
/** Whoever asks to be left alone for longer is told no more. */
const longestPauseMs = 20_000;

export interface WebhookSurroundings {
  readonly fetch: NodeFetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Empty: messages are not signed. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The address is a secret of its owner: no detail names it. How to verify a message: docs/policy.md, "Webhooks". */
export function createWebhooks(surroundings: WebhookSurroundings): Webhooks {
  return {
    post: async (message) => {
      for (let attempt = 1; ; attempt += 1) {
        const { pauseMs, ...sent } = await send(surroundings, message);
        if (pauseMs === undefined || attempt === tries) return sent;
        const pause = Math.max(pauseMs, firstPauseMs * 2 ** (attempt - 1));
        if (pause > longestPauseMs)
          return { ...sent, detail: `${sent.detail} and asked for ${Math.ceil(pause / 1000)} s of rest` };
        await surroundings.sleep(pause);
      }
    },
  };
}

type Message = Parameters<Webhooks["post"]>[0];

interface Sent {
  readonly delivered: boolean;
  readonly detail: string;
  /** The least to wait before trying again may help; undefined: it would not. */
  readonly pauseMs: number | undefined;
}

async function send(
  { fetch, secret, now }: WebhookSurroundings,
  { url, payload, event, id }: Message,
): Promise<Sent> {
  const body = JSON.stringify(payload);
  const timestamp = String(Math.floor(now() / 1000));
  const headers = {
    "content-type": "application/json",
    "user-agent": "release-console",
    "x-release-console-event": event,
    "x-release-console-delivery": id,
    "x-release-console-timestamp": timestamp,
    ...(secret === "" ? {} : { "x-release-console-signature": signatureOf(secret, timestamp, body) }),
  };
  try {
    const answer = await fetch(url, { method: "POST", headers, body });
    const { ok, status } = answer;
    const mayPass = !ok && (status >= 500 || status === 429);
    const asked = Number(answer.headers.get("retry-after") ?? 0);
    const pauseMs = Number.isFinite(asked) ? asked * 1000 : 0;
    return { delivered: ok, detail: `answered ${status}`, pauseMs: mayPass ? pauseMs : undefined };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = `no answer: ${message.replaceAll(url, "the address")}`;
    return { delivered: false, detail, pauseMs: 0 };
  }
}

/** The time is signed, too: a message that somebody kept cannot be sent again later. */
const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
