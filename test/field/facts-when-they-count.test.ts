/** Title, labels and version are those of the release; who approved and which checks passed is in the log, the notes and the data. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { apiOf } from "../../src/rehearsal/steps/clicks.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  openShop,
  proposeTea,
  proposeTitle,
  quickPolicy,
} from "../support/acceptance/shop.js";
import { readBy } from "./people.js";

jest.setTimeout(240_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

it("what is corrected before the approval is what is released", async () => {
  fixture = await openShop({ policy: quickPolicy });
  await approve(fixture, await proposeTitle(fixture, "One"));
  const tea = await proposeTea(fixture);
  expect((await readBy(fixture, tea.number)).comment).toContain("released in v1.1.0");
  const api = apiOf(fixture, "dana");
  await api.send("PATCH", `/repos/acme/shop/pulls/${tea.number}`, { title: "Sell green tea" });
  await api.send("POST", `/repos/acme/shop/issues/${tea.number}/labels`, { labels: ["release:patch"] });
  await fixture.settles();
  expect((await readBy(fixture, tea.number)).comment).toContain("released in v1.0.1");
  await approve(fixture, tea);
  expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.1" });
  const text = (path: string) => fixture.observer.git.text("release-log", path);
  const notes = (await text("releases/v1.0.1.md")) ?? "";
  expect(notes).toMatch(new RegExp(`- Sell green tea \\(#${tea.number}\\) by @dana, approved by @tess`));
  expect(notes).toMatch(new RegExp(`- #${tea.number}: test \\(CI\\): success \\[run \\d+\\]`));
  const data = JSON.parse((await text("releases/v1.0.1.json")) ?? "{}") as { readonly basis: unknown };
  expect(data.basis).toMatchObject({
    approvals: [{ pullRequest: tea.number, by: "tess" }],
    checks: [
      { pullRequest: tea.number, name: "test", app: "github-actions", workflow: "CI", conclusion: "success" },
    ],
  });
  const promoted = (await fixture.observer.entries()).findLast(
    ({ type }) => type === "pull-request-promoted",
  );
  expect(promoted?.facts).toMatchObject({ checks: [{ name: "test", conclusion: "success" }] });
});
