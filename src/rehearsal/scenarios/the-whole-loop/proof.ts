import { entryPath } from "../../../domain/log/entry-path.js";
import { verifyLog } from "../../../verify/verify-log.js";
import { changeFile } from "../../fixture/forgery.js";
import type { Fixture } from "../../fixture/fixture.js";
import { needed } from "../../report/needed.js";

const branch = "release-log";

export async function proof(fixture: Fixture): Promise<void> {
  const { expect, observer } = fixture;
  const entries = await observer.entries();
  const newest = needed(entries.at(-1), "entry in the log");
  const repo = await fixture.cloneAs("zoe", branch);
  const verdict = await verifyLog({ repo, branch, contains: entries[0]?.hash });
  expect.equal("the log verifies, from a clone that anybody can make", verdict.kind, "intact");
  expect.equal(
    "with all its entries",
    verdict.kind === "intact" ? [verdict.entries, verdict.head] : verdict,
    [newest.sequence, newest.hash],
  );

  const forged = needed(entries[Math.floor(entries.length / 2)], "entry in the middle of the log").sequence;
  fixture.people.zoe.tells(`changes one byte of entry ${forged} in a copy of the log`);
  await changeFile(repo, { from: branch, to: "forged", path: entryPath(forged), change: flipOneBit });
  const finding = await verifyLog({ repo, branch: "forged", contains: undefined });
  expect.equal("the forged log does not verify", finding.kind, "broken");
  expect.equal(
    "exactly that entry is named",
    finding.kind === "broken" ? [finding.sequence, finding.path] : finding,
    [forged, entryPath(forged)],
  );
}

/** In the middle of the file: whatever stands there, it was hashed. */
function flipOneBit(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}
