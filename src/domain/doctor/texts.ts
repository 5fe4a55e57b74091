import { escapeMarkdown } from "../text/markdown.js";
import type { Diagnosis } from "./diagnose.js";
import type { DoctorCode } from "../setup/codes/codes.js";
import type { SetupFinding } from "../setup/finding.js";

export const setupMarker = "<!-- release-console:set-up -->";

/** Warnings that are told as errors are: somebody counts for nothing, or the gates bind nobody, and nobody sees it otherwise. */
const toldCodes: readonly DoctorCode[] = ["person-without-access", "base-unprotected", "status-not-required"];

export const isTold = ({ severity, code }: SetupFinding): boolean =>
  severity === "error" || toldCodes.includes(code);

/** For a pull request, while the set-up is not as it must be. Not every warning: who opened the pull request did not set it up. */
export function setupComment(findings: readonly SetupFinding[]): string | undefined {
  const told = findings.filter(isTold);
  if (told.length === 0) return undefined;
  const canWork = told.every(({ severity }) => severity !== "error");
  return [
    setupMarker,
    `### The release console ${canWork ? "works here, but not as its policy says" : "cannot work here yet"}`,
    "",
    "This is about the repository, not about this pull request; whoever administers it can mend it. Until the first release, this comment goes when nothing is left.",
    "",
    ...told.flatMap(errorLines),
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
