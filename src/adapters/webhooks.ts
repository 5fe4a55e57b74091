import { messageOf } from "../domain/values/message-of.js";
import type { Webhooks } from "../ports/collaborating.js";
import type { NodeFetch } from "./github/http/node-fetch.js";
import { signingWith, type Signing } from "./webhooks/signature.js";

const tries = 4;
const firstPauseMs = 1_000;
/** For all tries of a message: the gate of a rollback waits for the job that tells of its request. */
const mostMs = 15_000;
const mostMsOfTry = 10_000;
/** For the messages to an address that follow one which did not arrive: they are tried once, so that a job ends soon. */
const mostMsAfterFailure = 3_000;

export interface WebhookSurroundings {
  /** A fetch that gives up after that many milliseconds. */
  readonly fetchWithin: (milliseconds: number) => NodeFetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** `whsec_` and base64 of 30 bytes. Empty: messages are not signed. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The address is a secret of its owner: no detail names it. How to verify a message: docs/events.md. */
export function createWebhooks(surroundings: WebhookSurroundings): Webhooks {
  const signing = signingWith(surroundings.secret);
  const lines = new Map<string, Promise<Delivered>>();
  return {
    post: async (message) => {
      if (signing.kind === "unusable") return { delivered: false, detail: signing.problem };
      const line = deliver({ ...surroundings, signing }, message, lines.get(message.url));
      lines.set(message.url, line);
      const { delivered, detail } = await line;
      return { delivered, detail };
    },
  };
}

type Message = Parameters<Webhooks["post"]>[0];
type Sending = WebhookSurroundings & { readonly signing: Exclude<Signing, { kind: "unusable" }> };

interface Delivered {
  readonly delivered: boolean;
  readonly detail: string;
  /** The least to wait before trying again may help; undefined: it would not. */
  readonly pauseMs: number | undefined;
}

/** After the message before it, which shows whether the address answers. */
async function deliver(
  sending: Sending,
  message: Message,
  before: Promise<Delivered> | undefined,
): Promise<Delivered> {
  const hasFailed = (await before)?.pauseMs !== undefined;
  return sendPatiently(sending, message, hasFailed);
}

async function sendPatiently(sending: Sending, message: Message, hasFailed: boolean): Promise<Delivered> {
  if (hasFailed) return send(sending, message, mostMsAfterFailure);
  const until = sending.now() + mostMs;
  for (let attempt = 1; ; attempt += 1) {
    const sent = await send(sending, message, until - sending.now());
    if (sent.pauseMs === undefined || attempt === tries) return sent;
    const pause = Math.max(sent.pauseMs, firstPauseMs * 2 ** (attempt - 1));
    if (sending.now() + pause >= until) return { ...sent, detail: sent.detail + restAsked(sent.pauseMs) };
    await sending.sleep(pause);
  }
}

const restAsked = (pauseMs: number): string =>
  pauseMs === 0 ? "" : ` and asked for ${Math.ceil(pauseMs / 1000)} s of rest`;

async function send(sending: Sending, message: Message, leftMs: number): Promise<Delivered> {
  const { url, body } = message;
  try {
    const headers = await headersOf(sending, message);
    const answer = await sending.fetchWithin(Math.min(leftMs, mostMsOfTry))(url, {
      method: "POST",
      headers,
      body,
    });
    const { ok, status } = answer;
    const mayPass = !ok && (status >= 500 || status === 429);
    const asked = Number(answer.headers.get("retry-after") ?? 0);
    const pauseMs = Number.isFinite(asked) ? asked * 1000 : 0;
    return { delivered: ok, detail: `answered ${status}`, pauseMs: mayPass ? pauseMs : undefined };
  } catch (error) {
    const said = messageOf(error);
    return { delivered: false, detail: `no answer: ${said.replaceAll(url, "the address")}`, pauseMs: 0 };
  }
}

/** The time is that of the try and is signed: a message that somebody kept cannot be sent again later. */
async function headersOf(
  { signing, now }: Sending,
  { id, contentType, body }: Message,
): Promise<Readonly<Record<string, string>>> {
  const timestamp = String(Math.floor(now() / 1000));
  const headers = {
    "content-type": contentType,
    "user-agent": "release-console",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
  };
  if (signing.kind === "none") return headers;
  return { ...headers, "webhook-signature": await signing.sign({ id, timestamp, body }) };
}
