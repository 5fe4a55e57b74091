import { indentedCanonicalJson } from "../../domain/log/canonical-json.js";
import {
  allReleaseNotes,
  bannerOf,
  notesDataPath,
  notesPath,
  releaseNotes,
} from "../../domain/train/release-notes.js";
import { liveRelease } from "../../domain/rollback/target.js";
import type { Release, State } from "../../domain/state/state.js";
import type { Version } from "../../domain/values/values.js";
import type { World } from "../../ports/world.js";
import type { Payment } from "../run/follow-up-outcome.js";
import type { Standing } from "../run/decision-context.js";
import { transact } from "../run/transaction.js";

const releaseOf = (state: State, version: Version): Release | undefined =>
  state.releases.find((each) => each.version === version);

/** Notes on the log branch, which are the truth: one file for the release, its data, and all of them newest first. */
export async function writeNotes(world: World, standing: Standing, version: Version): Promise<Payment> {
  const url = standing.snapshot.repository.url;
  const written = await transact(world, standing, ({ state }) => {
    const release = releaseOf(state, version);
    if (
      release === undefined ||
      !state.debts.some((debt) => debt.kind === "notes" && debt.version === version)
    )
      return Promise.resolve({ drafts: [], value: undefined });
    const files = [
      { path: notesPath(release), content: releaseNotes(release, state, url) },
      { path: notesDataPath(release), content: `${indentedCanonicalJson(release)}\n` },
      { path: "RELEASE_NOTES.md", content: allReleaseNotes(state, url) },
    ];
    const digests = Object.fromEntries(files.map(({ path, content }) => [path, world.sha256(content)]));
    const facts = {
      type: "release-notes-written" as const,
      version,
      banner: bannerOf(release),
      files: digests,
    };
    return Promise.resolve({ drafts: [{ actor: "console", facts }], files, value: undefined });
  });
  return { kind: "paid", drafts: [], standing: written.standing };
}

/** The GitHub Release: a copy of the notes. GitHub may refuse it across workflow changes; the release stands all the same. */
export async function writePage(
  world: World,
  { state, snapshot }: Standing,
  version: Version,
): Promise<Payment> {
  const release = releaseOf(state, version);
  if (release === undefined)
    return {
      kind: "refused",
      found: `${version} is not among the last releases.`,
      remedy: "Write its page by hand from the notes on release-log.",
    };
  if (state.debts.some((debt) => debt.kind === "tag" && debt.version === version)) return { kind: "waits" };
  const page = await world.releasePages.write({
    version,
    commit: release.commit.sha,
    body: releaseNotes(release, state, snapshot.repository.url),
    latest: liveRelease(state)?.version === version,
    withdrawn: release.rolledBackBy !== null,
  });
  if (page.kind === "refused") return page;
  const { id, url } = page.value;
  return {
    kind: "paid",
    drafts: [
      {
        actor: "console",
        facts: { type: "release-published", version, page: id, url, banner: bannerOf(release) },
      },
    ],
  };
}
