import { escapeMarkdown } from "../text/markdown.js";
import type { Diagnosis } from "./diagnose.js";
import type { SetupFinding } from "../setup/finding.js";

export const setupMarker = "<!-- release-console:set-up -->";

/** For a pull request, while the set-up cannot work. Only errors: who opened the pull request did not set it up. */
export function setupComment(findings: readonly SetupFinding[]): string | undefined {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  return [
    setupMarker,
    "### The release console cannot work here yet",
    "",
    "This is about the repository, not about this pull request; whoever administers it can mend it. This comment goes when nothing is left.",
    "",
    ...errors.flatMap(errorLines),
  ].join("\n");
}

const errorLines = ({ code, found, consequence, fix, place }: SetupFinding): readonly string[] => [
  `- **${escapeMarkdown(found)}** (${code}${place === undefined ? "" : `, ${placeText(place)}`})  `,
  `  ${escapeMarkdown(consequence)}  `,
  `  Do: ${escapeMarkdown(fix)}`,
];

const placeText = ({ path, line }: NonNullable<SetupFinding["place"]>): string =>
  escapeMarkdown(line === undefined ? path : `${path}:${line}`);

/** For the job summary of the console. */
export const setupSummary = ({ findings, gates }: Diagnosis): string =>
  [
    "### Set-up",
    "",
    ...(findings.length === 0
      ? ["Nothing stands against a release or a rollback."]
      : findings.map(
          ({ severity, code, found, fix }) =>
            `- ${severity}: ${escapeMarkdown(found)} (${code}) ${escapeMarkdown(fix)}`,
        )),
    "",
    ...gates.map(
      ({ name, who, ways }) =>
        `- ${escapeMarkdown(name)}: ${who.map((each) => escapeMarkdown(`@${each}`)).join(", ") || "**nobody**"} (${escapeMarkdown(ways.join(", "))})`,
    ),
    "",
  ].join("\n");
