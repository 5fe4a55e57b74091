import { driftText } from "../state/drift.js";
import { escapeMarkdown } from "../text/markdown.js";
import { formUrl } from "../rollback/form.js";
import type { Release, State } from "../state/state.js";
import { shortSha } from "../values/values.js";

/** Release Notes: each pull request once, in the release that ships it; a rolled-back release keeps them under a banner. */
export function releaseNotes(release: Release, state: State, repositoryUrl: string): string {
  const banner = bannerOf(release);
  return [
    `## ${release.version}`,
    "",
    ...(banner === null ? [] : [`> **${banner}**`, ""]),
    `Released ${release.releasedAt.slice(0, 10)} from [${shortSha(release.commit.sha)}](${repositoryUrl}/commit/${release.commit.sha}), ${release.health === "healthy" ? "health verified" : "health not verified"}${release.previous === null ? "" : `, after ${release.previous}`}.`,
    ...(banner === null
      ? ["", `[Request a rollback to ${release.version}](${formUrl(repositoryUrl, release.version)})`]
      : []),
    "",
    "### Changes",
    "",
    ...release.pullRequests.map((each) => releasedLine(each, release)),
    ...broughtBack(release, state),
    ...(release.drift.length === 0
      ? []
      : [
          "",
          "### Also in it: commits that bypassed the console",
          "",
          ...release.drift.map(
            ({ sha, title, author }) =>
              `- ${shortSha(sha)} ${escapeMarkdown(title)} (${escapeMarkdown(author)})`,
          ),
        ]),
    ...checkLines(release, repositoryUrl),
    "",
  ].join("\n");
}

/** Markdown of the newest releases, newest first. */
export const allReleaseNotes = (state: State, repositoryUrl: string): string =>
  [
    "# Release Notes",
    "",
    ...state.releases
      .slice(-50)
      .toReversed()
      .map((release) => releaseNotes(release, state, repositoryUrl)),
  ].join("\n");

export const bannerOf = ({ rolledBackBy }: Release): string | null =>
  rolledBackBy === null ? null : `Rolled back by ${rolledBackBy}: production does not run this release.`;

export const notesPath = (release: Release): string => `releases/${release.version}.md`;
export const notesDataPath = (release: Release): string => `releases/${release.version}.json`;

/** With whose work it is and who approved it. */
function releasedLine(pullRequest: Release["pullRequests"][number], release: Release): string {
  const { number, recovers } = pullRequest;
  const approvers = (release.basis?.approvals ?? []).filter((each) => each.pullRequest === number);
  const approved =
    approvers.length === 0 ? "" : `, approved by ${approvers.map(({ by }) => `@${by}`).join(", ")}`;
  if (recovers === null) return `${changeLine(pullRequest)}${approved}`;
  const people = [
    ...new Set(
      [...release.bringsBack, pullRequest]
        .flatMap(({ author, contributors }) => [author, ...contributors])
        .filter((login) => !login.endsWith("[bot]")),
    ),
  ];
  return `- ${escapeMarkdown(pullRequest.title)} (#${number})${people.length === 0 ? "" : ` by ${people.map((login) => `@${login}`).join(", ")}`}${approved}`;
}

/** One line for each name, with the runs. */
function checkLines({ basis }: Release, repositoryUrl: string): readonly string[] {
  const checks = basis?.checks ?? [];
  if (checks.length === 0) return [];
  const lines = checks.map(({ pullRequest, name, app, workflow, conclusion, run }) => {
    const shown = `${escapeMarkdown(name)} (${escapeMarkdown(workflow ?? app)})`;
    const where = run === null ? "" : ` [run ${run}](${repositoryUrl}/actions/runs/${run})`;
    return `- #${pullRequest}: ${shown}: ${escapeMarkdown(conclusion)}${where}`;
  });
  return ["", "### Checks that had passed", "", ...lines];
}

const personOf = (login: string): string => (login.endsWith("[bot]") ? escapeMarkdown(login) : `@${login}`);

const changeLine = ({ title, number, author }: Release["pullRequests"][number]): string =>
  `- ${escapeMarkdown(title)} (#${number}) by ${personOf(author)}`;

/** By a recovery among its pull requests, or by one that was merged manually and is in it as drift. */
function broughtBack(release: Release, state: State): readonly string[] {
  const changes = release.bringsBack.map(
    (each) => `${changeLine(each)}${firstShipped(each.number, release, state)}`,
  );
  const drift = release.bringsBackDrift.map((each) => `- ${driftText(each)}`);
  const lines = [...changes, ...drift].map((line) => `  ${line}`);
  return lines.length === 0 ? [] : ["- Brings back what was rolled back:", ...lines];
}

function firstShipped(number: number, release: Release, state: State): string {
  const first = state.releases.find(
    (other) => other.version !== release.version && other.pullRequests.some((each) => each.number === number),
  );
  return first === undefined ? "" : `, first shipped in ${first.version}`;
}
