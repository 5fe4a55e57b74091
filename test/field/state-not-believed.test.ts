/** `state.json` is derived: whoever may push to the branch must not be able to make production run by changing it. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { indentedCanonicalJson } from "../../src/domain/log/canonical-json.js";
import type { State } from "../../src/domain/state/state.js";
import { apiOf } from "../../src/rehearsal/steps/clicks.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  closeShop,
  newestRunId,
  openShop,
  propose,
  quickPolicy,
  runsAfter,
  sweep,
  teaPrices,
} from "../support/acceptance/shop.js";
import { pushAs } from "./people.js";

jest.setTimeout(240_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

/** The state with an approval that nobody gave. */
async function forgedState(): Promise<string> {
  const state = JSON.parse((await fixture.observer.git.text("release-log", "state.json")) ?? "") as State;
  const [staged] = state.train.staged;
  if (staged === undefined) throw new Error("Nothing is staged.");
  const grant = {
    pullRequest: staged.number,
    head: staged.head,
    tree: state.train.tip.tree,
    by: "tess",
    source: "environment",
    at: "2099-01-01T00:00:00.000Z",
    reference: "run 1 attempt 1",
  };
  return `${indentedCanonicalJson({ ...state, grants: [...state.grants, grant] })}\n`;
}

const annotations = (after: number): readonly string[] =>
  runsAfter(fixture, after).flatMap((run) =>
    run.annotations.map(({ title, message }) => `${title ?? ""}: ${message}`),
  );

it("pushed by a person it stops everything, and the run says who pushed and what to do", async () => {
  fixture = await openShop({ policy: quickPolicy });
  await propose(fixture, { branch: "sell-tea", title: "Sell tea", files: teaPrices });
  await pushAs(fixture, {
    pusher: "dana",
    name: "dana",
    email: "dana@example.com",
    branch: "release-log",
    onto: "",
    message: "Tidy",
    files: { "state.json": await forgedState() },
  });
  const before = newestRunId(fixture);
  await sweep(fixture);
  expect(await fixture.observer.git.text("develop", "app/prices.txt")).not.toContain("tea");
  expect((await fixture.observer.state())?.production).toEqual({ kind: "none" });
  expect(annotations(before).join("\n")).toMatch(
    /log-tampered: [^]*"Tidy", is not signed by GitHub; its author is dana/,
  );
});

it("committed as a bot, with GitHub's signature, the newest entry does not vouch for it", async () => {
  fixture = await openShop({ policy: quickPolicy });
  await propose(fixture, { branch: "sell-tea", title: "Sell tea", files: teaPrices });
  const contents = Buffer.from(await forgedState()).toString("base64");
  const script = `
    const api = process.env.API + "/repos/acme/shop/contents/state.json";
    const headers = { authorization: "Bearer " + process.env.T, "content-type": "application/json" };
    const { sha } = await (await fetch(api + "?ref=release-log", { headers })).json();
    const body = JSON.stringify({ message: "Tidy", branch: "release-log", sha, content: process.env.STATE });
    console.log((await fetch(api, { method: "PUT", headers, body })).status);`;
  await fixture.people.dana.pushes("tidy", {
    message: "Tidy",
    files: {
      ".github/workflows/tidy.yml": `name: Tidy
on: { push: { branches: [tidy] } }
permissions: { contents: write }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
      - run: |
          cat > x.mjs <<'END'
${script.replaceAll(/^ {2}/gm, "        ")}
          END
          node x.mjs
        env: { T: "\${{ github.token }}", API: "\${{ github.api_url }}", STATE: ${contents} }
`,
    },
  });
  await fixture.settles();
  const state = await fixture.observer.state();
  expect(state?.grants.map(({ reference }) => reference)).toContain("run 1 attempt 1");
  const before = newestRunId(fixture);
  await sweep(fixture);
  expect((await fixture.observer.state())?.production).toEqual({ kind: "none" });
  expect(annotations(before).join("\n")).toMatch(/log-tampered: [^]*state\.json is not what entry \d+ says/);
  // Woken by anything else than the sweep, too.
  await apiOf(fixture, "dana").send("POST", `/repos/acme/shop/issues/1/comments`, { body: "/check" });
  await fixture.settles();
  expect((await fixture.observer.state())?.production).toEqual({ kind: "none" });
});
