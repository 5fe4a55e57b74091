/** Statuses of one commit that are set at the same time. */
import { expect, it } from "@jest/globals";
import { createCommitStatuses } from "../../../../src/adapters/github/social/commit-statuses.js";
import type { GitHubClient } from "../../../../src/adapters/github/http/client.js";
import { sha } from "../../../support/builders.js";

/** GitHub that answers when it is told to. */
function slowGitHub() {
  const asked: { readonly state: unknown; readonly end: (error?: Error) => void }[] = [];
  const client = {
    rest: (_: string, { state }: { readonly state: unknown }) =>
      new Promise((resolve, reject) => {
        asked.push({
          state,
          end: (error) => {
            if (error === undefined) resolve({});
            else reject(error);
          },
        });
      }),
  };
  const statuses = createCommitStatuses(client as unknown as GitHubClient, (send) => send());
  return { asked, statuses };
}

const status = (state: "success" | "pending") => ({ sha: sha("head"), state, description: state, url: "" });
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("arrive one after the other, so that the newest is shown", async () => {
  const { asked, statuses } = slowGitHub();
  const first = statuses.set(status("success"));
  const second = statuses.set(status("pending"));
  await settled();
  expect(asked.map(({ state }) => state)).toEqual(["success"]);
  asked[0]?.end();
  await settled();
  expect(asked.map(({ state }) => state)).toEqual(["success", "pending"]);
  asked[1]?.end();
  await Promise.all([first, second]);
});

it("wait for one that fails, too, and are not held up by it", async () => {
  const { asked, statuses } = slowGitHub();
  const first = statuses.set(status("success"));
  const same = statuses.set(status("success"));
  const second = statuses.set(status("pending"));
  asked[0]?.end(new Error("502"));
  await expect(first).rejects.toThrow("502");
  await expect(same).rejects.toThrow("502");
  await settled();
  asked[1]?.end();
  await second;
  expect(asked.map(({ state }) => state)).toEqual(["success", "pending"]);
});
