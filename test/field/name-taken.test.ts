/** A branch called as the console's prefix leaves no room for its branches: that is said at once, by name, where people look. */
import { afterEach, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { approve, closeShop, openShop, proposeTea, sweep } from "../support/acceptance/shop.js";
import { readBy } from "./people.js";

jest.setTimeout(240_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

it("the pull request names the branch and what to do; renamed, everything goes on", async () => {
  fixture = await openShop();
  await fixture.people.mo.pushes("release-console", {
    message: "Try the console",
    files: { "NOTES.md": "try\n" },
  });
  await fixture.settles();
  const tea = await proposeTea(fixture);
  const { status, comment } = await readBy(fixture, tea.number);
  expect(status).toBe("pending: Ready, waits: GitHub refused a write. (refused)");
  expect(comment).toContain(
    'There is a branch "release-console", so that git lets nobody make "release-console/',
  );
  expect(comment).toContain('Do: Rename or delete the branch "release-console"');
  await fixture.github.git.moveRefs("acme/shop", [
    { ref: "refs/heads/release-console", before: undefined, after: "0".repeat(40) },
  ]);
  await sweep(fixture);
  await approve(fixture, tea);
  expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
});
