import { consoleName } from "../../domain/values/names.js";
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
import type { Ports } from "../../ports/ports.js";
import type { FollowUpOutcome } from "../run/follow-up-outcome.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

const releaseOf = (state: State, version: Version): Release | undefined =>
  state.releases.find((each) => each.version === version);

/** Notes on the log branch, which are the truth: one file for the release, its data, and all of them newest first. */
export async function writeNotes(
  ports: Ports,
  context: DecisionContext,
  version: Version,
): Promise<FollowUpOutcome> {
  const url = context.snapshot.repository.url;
  const written = await transact(ports, context, ({ state }) => {
    const release = releaseOf(state, version);
    if (
      release === undefined ||
      !state.followUps.some((followUp) => followUp.kind === "notes" && followUp.version === version)
    )
      return Promise.resolve({ drafts: [], value: undefined });
    const files = [
      { path: notesPath(release), content: releaseNotes(release, state, url) },
      { path: notesDataPath(release), content: `${indentedCanonicalJson(release)}\n` },
      { path: "RELEASE_NOTES.md", content: allReleaseNotes(state, url) },
    ];
    const digests = Object.fromEntries(files.map(({ path, content }) => [path, ports.sha256(content)]));
    const facts = {
      type: "release-notes-written" as const,
      version,
      banner: bannerOf(release),
      files: digests,
    };
    return Promise.resolve({ drafts: [{ actor: consoleName, facts }], files, value: undefined });
  });
  return { kind: "settled", drafts: [], context: written.context };
}

/** The GitHub Release: a copy of the notes. GitHub may refuse it across workflow changes; the release stands all the same. */
export async function writePage(
  ports: Ports,
  { state, snapshot }: DecisionContext,
  version: Version,
): Promise<FollowUpOutcome> {
  const release = releaseOf(state, version);
  if (release === undefined)
    return {
      kind: "refused",
      found: `${version} is not among the last releases.`,
      remedy: "Write its page manually from the notes on release-log.",
    };
  if (state.followUps.some((followUp) => followUp.kind === "tag" && followUp.version === version))
    return { kind: "waits" };
  const page = await ports.releasePages.write({
    version,
    commit: release.commit.sha,
    body: releaseNotes(release, state, snapshot.repository.url),
    isKnown: release.page !== null,
    latest: liveRelease(state)?.version === version,
    withdrawn: release.rolledBackBy !== null,
  });
  if (page.kind === "refused") return page;
  const { id, url } = page.value;
  return {
    kind: "settled",
    drafts: [
      {
        actor: consoleName,
        facts: { type: "release-published", version, page: id, url, banner: bannerOf(release) },
      },
    ],
  };
}
