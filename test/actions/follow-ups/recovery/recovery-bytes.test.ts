/** What was rolled back comes back byte for byte, however develop takes it, with what came to develop meanwhile and every fix. */
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { CleanUpShop, type Changes, type Method } from "../../../support/real-git-shop.js";

jest.setTimeout(60_000);

let shop: CleanUpShop;
afterEach(() => shop.close());

const before: Changes = {
  "lib/moved.txt": "the same before and after\n",
  "lib/gone.txt": "removed by the release\n",
  "bin/run.sh": "#!/bin/sh\n",
  "link.txt": "a file that becomes a link\n",
  "deep/a/b/c.txt": "deep\n",
};
/** Everything that git knows of files: new, changed, renamed, removed, executable, link, binary, a directory for a file. */
const manifold: Changes = {
  "app.txt": "ONE\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\n",
  "lib/moved.txt": null,
  "moved/to/here.txt": "the same before and after\n",
  "lib/gone.txt": null,
  "bin/run.sh": { content: "#!/bin/sh\necho run\n", mode: "100755" },
  "link.txt": { content: "app.txt", mode: "120000" },
  "image.png": { content: Buffer.from([0x89, 0x50, 0x00, 0xff, 0xfe, 0x0a, 0x0d]), mode: "100644" },
  "deep/a": "a file where a directory was\n",
  "zürich/ß.txt": "ß\n",
};
const drift: Changes = { "drift.txt": "came meanwhile\n" };
const fix: Changes = { "fix.txt": "the repair\n" };

interface Case {
  readonly method: Method;
  readonly isProtected: boolean;
  readonly releases: 1 | 3;
  readonly drifts: boolean;
}
const cases: readonly Case[] = [
  { method: "merge", isProtected: true, releases: 3, drifts: true },
  { method: "squash", isProtected: true, releases: 3, drifts: true },
  { method: "rebase", isProtected: true, releases: 3, drifts: true },
  { method: "merge", isProtected: false, releases: 3, drifts: true },
  { method: "squash", isProtected: false, releases: 3, drifts: false },
  { method: "rebase", isProtected: false, releases: 1, drifts: true },
  { method: "merge", isProtected: true, releases: 1, drifts: false },
];

describe.each(cases)(
  "landing by $method, protected: $isProtected, $releases releases, drift: $drifts",
  ({ method, isProtected, releases, drifts }) => {
    it("takes everything out and brings everything back", async () => {
      shop = await CleanUpShop.open({ method, isProtected, files: before });
      await shop.release([await shop.propose({ "base.txt": "the good one\n" })]);
      const good = await shop.files((await shop.tip("develop")).tree);
      await shop.release([await shop.propose(manifold), await shop.propose({ "two.txt": "2\n" })]);
      if (releases === 3) {
        await shop.release([await shop.propose({ "three.txt": "3\n" }, { "three.txt": "3, twice\n" })]);
        await shop.release([await shop.propose({ "four.txt": "4\n", "two.txt": null })]);
      }
      const bad = await shop.files((await shop.tip("develop")).tree);
      const came = drifts ? await drifted() : {};

      await shop.rollBack({ to: "v1.0.0" });
      expect(await shop.files((await shop.tip("develop")).tree)).toEqual({ ...good, ...came });
      const recovery = await shop.recovery();
      expect(await shop.files(recovery.commit.tree)).toEqual({ ...bad, ...came });
      const repaired = await shop.push(recovery.branch, fix);

      await shop.releaseRecovery();
      const { followUps, recoveries, rollback } = await shop.state();
      expect({ followUps, recoveries, rollback }).toEqual({ followUps: [], recoveries: [], rollback: null });
      const develop = await shop.files((await shop.tip("develop")).tree);
      expect(develop).toEqual({ ...bad, ...came, ...(await shop.files(repaired.tree)) });
      expect(await shop.text("develop", "fix.txt")).toBe("the repair\n");
    });
  },
);

/** The drift removes nothing that the releases touch: only a new file. */
async function drifted(): Promise<Readonly<Record<string, string>>> {
  const { "drift.txt": added } = drift;
  const commit = await shop.push("develop", { "drift.txt": added ?? null });
  const entry = (await shop.files(commit.tree))["drift.txt"];
  return entry === undefined ? {} : { "drift.txt": entry };
}
