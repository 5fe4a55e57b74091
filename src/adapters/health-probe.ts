import { messageOf } from "../domain/values/message-of.js";
import type { HealthProbe } from "../ports/collaborating.js";
import type { FetchAnswer, NodeFetch } from "./github/http/node-fetch.js";

type Probe = Parameters<HealthProbe["probe"]>[0];

/**
 * Healthy means an answer 2xx whose body names the deployed commit, where that is asked for. Another page to which the
 * service sends us, such as a login, says nothing about the one that was asked.
 */
export function createHealthProbe({
  fetchWithin,
  sleep,
}: {
  /** A fetch that gives up after that many milliseconds. */
  readonly fetchWithin: (milliseconds: number) => NodeFetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
}): HealthProbe {
  return {
    probe: async (probe) => {
      const fetch = fetchWithin(probe.timeoutSeconds * 1000);
      let finding = "was not asked";
      for (let attempt = 1; attempt <= probe.tries; attempt += 1) {
        if (attempt > 1) await sleep(probe.secondsBetween * 1000);
        const seen = await look(fetch, probe);
        finding = `${seen.finding} (try ${attempt} of ${probe.tries})`;
        if (seen.healthy) return { healthy: true, evidence: `${probe.url} ${finding}.` };
      }
      return { healthy: false, evidence: `${probe.url} ${finding}.` };
    },
  };
}

async function look(
  fetch: NodeFetch,
  { url, expect }: Probe,
): Promise<{ readonly healthy: boolean; readonly finding: string }> {
  try {
    const answer = await ask(fetch, url);
    const leadsTo = redirectOf(answer);
    if (leadsTo !== undefined)
      return { healthy: false, finding: `answered ${answer.status}, a redirect to ${leadsTo.host}` };
    if (!answer.ok) return { healthy: false, finding: `answered ${answer.status}` };
    if (expect === undefined) return { healthy: true, finding: `answered ${answer.status}` };
    const names = (await answer.text()).includes(expect);
    return {
      healthy: names,
      finding: `answered ${answer.status} ${names ? "with" : "without"} the commit ${expect.slice(0, 7)}`,
    };
  } catch (error) {
    return {
      healthy: false,
      finding: `did not answer: ${messageOf(error)}`,
    };
  }
}

/** The same address by https instead of http is the one redirect that is followed. */
async function ask(fetch: NodeFetch, url: string): Promise<FetchAnswer> {
  const init = {
    // Caches between us and the service must not answer for it.
    headers: { "cache-control": "no-cache", "user-agent": "release-console" },
    redirect: "manual",
  };
  const answer = await fetch(url, init);
  const leadsTo = redirectOf(answer);
  return leadsTo !== undefined && isSecureTwin(new URL(url), leadsTo) ? fetch(leadsTo.href, init) : answer;
}

function redirectOf({ status, url, headers }: FetchAnswer): URL | undefined {
  const location = headers.get("location");
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, url)) return undefined;
  return new URL(location, url);
}

const isSecureTwin = (asked: URL, other: URL): boolean =>
  asked.protocol === "http:" &&
  other.protocol === "https:" &&
  asked.hostname === other.hostname &&
  asked.pathname === other.pathname &&
  asked.search === other.search;
