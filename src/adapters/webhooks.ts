import { nodeCrypto } from "./node-crypto.js";
import type { Webhooks } from "../ports/collaborating.js";
import type { NodeFetch } from "./github/http/node-fetch.js";

const tries = 4;
const firstPauseMs = 1_000;
/** For all tries of a message: the gate of a rollback waits for the job that tells of its request. */
const mostMs = 15_000;
const mostMsOfTry = 10_000;

export interface WebhookSurroundings {
  /** A fetch that gives up after that many milliseconds. */
  readonly fetchWithin: (milliseconds: number) => NodeFetch;
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
      const until = surroundings.now() + mostMs;
      for (let attempt = 1; ; attempt += 1) {
        const leftMs = until - surroundings.now();
        const { pauseMs, ...sent } = await send(surroundings, message, leftMs);
        if (pauseMs === undefined || attempt === tries) return sent;
        const pause = Math.max(pauseMs, firstPauseMs * 2 ** (attempt - 1));
        if (surroundings.now() + pause >= until) return { ...sent, detail: sent.detail + restAsked(pauseMs) };
        await surroundings.sleep(pause);
      }
    },
  };
}

const restAsked = (pauseMs: number): string =>
  pauseMs === 0 ? "" : ` and asked for ${Math.ceil(pauseMs / 1000)} s of rest`;

type Message = Parameters<Webhooks["post"]>[0];

interface Sent {
  readonly delivered: boolean;
  readonly detail: string;
  /** The least to wait before trying again may help; undefined: it would not. */
  readonly pauseMs: number | undefined;
}

async function send(
  { fetchWithin, secret, now }: WebhookSurroundings,
  { url, payload, event, id }: Message,
  leftMs: number,
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
    const answer = await fetchWithin(Math.min(leftMs, mostMsOfTry))(url, { method: "POST", headers, body });
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
  `sha256=${nodeCrypto().createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`;
