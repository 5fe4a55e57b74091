import type { Webhooks } from "../ports/collaborating.js";
import type { NodeFetch } from "./github/node-fetch.js";

const tries = 3;
const pauseMs = 1_000;

/** The address is a secret of its owner: no detail names it. */
export function createWebhooks({
  fetch,
  sleep,
}: {
  readonly fetch: NodeFetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
}): Webhooks {
  return {
    post: async (url, payload) => {
      let sent = await send(fetch, { url, payload });
      for (let attempt = 2; attempt <= tries && sent.mayPass; attempt += 1) {
        await sleep(pauseMs);
        sent = await send(fetch, { url, payload });
      }
      return { delivered: sent.delivered, detail: sent.detail };
    },
  };
}

interface Sent {
  readonly delivered: boolean;
  readonly detail: string;
  /** Trying again may help. */
  readonly mayPass: boolean;
}

async function send(
  fetch: NodeFetch,
  { url, payload }: { readonly url: string; readonly payload: Readonly<Record<string, unknown>> },
): Promise<Sent> {
  try {
    const headers = { "content-type": "application/json", "user-agent": "release-console" };
    const { ok, status } = await fetch(url, { method: "POST", headers, body: JSON.stringify(payload) });
    return { delivered: ok, detail: `answered ${status}`, mayPass: !ok && (status >= 500 || status === 429) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      delivered: false,
      detail: `no answer: ${message.replaceAll(url, "the address")}`,
      mayPass: true,
    };
  }
}
