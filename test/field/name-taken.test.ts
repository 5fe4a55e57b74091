/** A branch called as the console's prefix leaves no room for its branches: that is said at once, by name, where people look. */
import { afterEach, expect, it, jest } from "@jest/globals";
import type { Stage } from "../../src/rehearsal/fixture/fixture.js";
import { approve, closeShop, openShop, proposeTea, sweep } from "../support/acceptance/shop.js";
import { readBy } from "./people.js";

jest.setTimeout(240_000);
let stage: Stage;
afterEach(() => closeShop(stage));

it("the pull request names the branch and what to do; renamed, everything goes on", async () => {
  stage = await openShop();
  await stage.people.mo.pushes("release-console", {
    message: "Try the console",
    files: { "NOTES.md": "try\n" },
  });
  await stage.settles();
  const tea = await proposeTea(stage);
  const { status, comment } = await readBy(stage, tea.number);
  expect(status).toBe("pending: Ready, waits: GitHub refused a write. (refused)");
  expect(comment).toContain(
    'There is a branch "release-console", so that git lets nobody make "release-console/',
  );
  expect(comment).toContain('Do: Rename or delete the branch "release-console"');
  await stage.github.git.moveRefs("acme/shop", [
    { ref: "refs/heads/release-console", before: undefined, after: "0".repeat(40) },
  ]);
  await sweep(stage);
  await approve(stage, tea);
  expect((await stage.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
});
