/**
 * What only shows the log must stop nothing: each write of that kind is refused for ever, one at a time, and the same
 * releases happen, with the same rollbacks, as without that. MODEL_RUNS makes it longer.
 */
import { beforeAll, expect, it, jest } from "@jest/globals";
import * as fc from "fast-check";
import { RemoteError } from "../../src/domain/values/remote-error.js";
import type { Ports } from "../../src/ports/ports.js";
import { historyArbitrary } from "./arbitraries.js";
import type { Breaking } from "./chain.js";
import { History, type Setting, type Step } from "./history.js";
import { Witness } from "./oracle.js";
import { loadActions } from "../support/load-actions.js";

beforeAll(loadActions);

jest.setTimeout(3_600_000);
const histories = Number(process.env["MODEL_RUNS"] ?? 12);

class Locked extends RemoteError {
  readonly said = "403: it is locked";
  readonly isRefusal = true;
  readonly isGone = false;
}

const no = (): Promise<never> => Promise.reject(new Locked("403: it is locked, and will be for ever"));

const refusing =
  (port: keyof Ports, method: string, when: (request: never) => boolean = () => true): Breaking =>
  (world) => {
    const parts = world[port] as unknown as Record<string, (request: never) => Promise<unknown>>;
    const write = (request: never): Promise<unknown> =>
      when(request) ? no() : (parts[method]?.(request) ?? Promise.resolve());
    return { ...world, [port]: { ...parts, [method]: write } };
  };

/** A green status is no mere display where GitHub's rules ask for it: it opens the merge. */
const isNotGreen = ({ state }: { readonly state: string }): boolean => state !== "success";

const displayOnly: Readonly<Record<string, Breaking>> = {
  "a comment": refusing("conversations", "comment"),
  "the change of a comment": refusing("conversations", "updateComment"),
  "the removal of a comment": refusing("conversations", "deleteComment"),
  "the search for own comments": refusing("conversations", "findOwn"),
  "a reaction": refusing("conversations", "react"),
  "the state or text of an issue": refusing("conversations", "updateIssue"),
  "a status that is not green": refusing("statuses", "set", isNotGreen),
  "a Deployment": refusing("deployments", "create"),
  "the end of a Deployment": refusing("deployments", "conclude"),
  "an older Deployment": refusing("deployments", "retire"),
  "the page of a release": refusing("releasePages", "write"),
  "a closed pull request": refusing("pullRequests", "close"),
  "a webhook": refusing("webhooks", "post"),
};

type Played = { readonly setting: Setting; readonly steps: readonly Step[] };

/** Who dies where, and when holidays begin, depends on how many calls there were. */
const quiet = ({ setting, steps }: Played): Played => ({
  setting: { ...setting, freeze: undefined },
  steps: steps.map((step) => ({ ...step, kill: undefined })),
});

async function play({ setting, steps }: Played, breaking?: Breaking): Promise<unknown> {
  const witness = new Witness(new Map());
  const history = new History(setting, witness, breaking);
  for (const step of steps) await history.play(step);
  await history.comeToRest();
  const { releases = [], production } = witness.state ?? {};
  return {
    production: production?.kind === "known" ? production.version : production?.kind,
    releases: releases.map(({ version, pullRequests, rolledBackBy }) => ({
      version,
      rolledBackBy,
      // By content: the model numbers commits, and a refusal that is written to the log is one more.
      pullRequests: pullRequests.map(({ number, head }) => [number, [...history.platform.git.filesAt(head)]]),
    })),
  };
}

const samples = fc.sample(historyArbitrary, { numRuns: histories, seed: 20_261_129 }).map(quiet);

it.each(Object.entries(displayOnly))("%s", async (_, breaking) => {
  let released = 0;
  for (const sample of samples) {
    const expected = await play(sample);
    released += JSON.stringify(expected).split('"version"').length - 1;
    expect(await play(sample, breaking)).toEqual(expected);
  }
  expect(released).toBeGreaterThan(histories / 4);
});
