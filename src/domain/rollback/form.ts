import type { Finding } from "../reasons/reasons.js";
import { findingLines } from "../reasons/finding-markdown.js";
import { mention } from "../text/markdown.js";
import type { Rollback } from "../state/state.js";
import type { UserLogin } from "../values/values.js";

/** What somebody wrote into the issue form. Empty: nothing. */
export interface RollbackForm {
  readonly reason: string;
  /** The last good one when empty. */
  readonly release: string;
}

/**
 * GitHub makes a heading of every field. Only what cannot be anything else is taken for the field `release`, and only
 * when it stands last, so that headings within a reason stay in it, and forms with other headings are read as well.
 * A body without headings is all reason.
 */
export function readRollbackForm(body: string): RollbackForm {
  const text = body.replaceAll("\r\n", "\n").trim();
  const sections = text.split(/^(?=### )/m);
  const last = sections.at(-1) ?? "";
  const hasRelease = sections.length > 1 && isReleaseField(last);
  const rest = (hasRelease ? sections.slice(0, -1) : sections).join("");
  return { reason: answerOf(rest), release: hasRelease ? answerOf(last) : "" };
}

function isReleaseField(section: string): boolean {
  const answer = answerOf(section);
  const heading = section.split("\n", 1)[0] ?? "";
  return !answer.includes("\n") && (/^v?\d+\.\d+\.\d+$/.test(answer) || /release|version/i.test(heading));
}

/** Below the first heading, if it has one. */
function answerOf(section: string): string {
  const answer = section.replace(/^### .*(?:\n|$)/, "").trim();
  return answer === "_No response_" ? "" : answer;
}

/** Links to the form, with the release filled in (platform fact 80); the workflow knows the issue by its title. */
export function formUrl(repositoryUrl: string, release = ""): string {
  const title = release === "" ? "Rollback" : `Rollback to ${release}`;
  const query = new URLSearchParams({
    template: "rollback.yml",
    title,
    ...(release === "" ? {} : { release }),
  });
  return `${repositoryUrl}/issues/new?${query.toString()}`;
}

export const formAnswer = ({ id, issue }: Pick<Rollback, "id" | "issue">): string =>
  issue === null
    ? `This is ${id} now. Its own issue is opened by the next run.`
    : `This is ${id} now. It is shown, approved and reported in #${issue}; what is written here reaches nobody.`;

export const formRefusal = (to: UserLogin, findings: readonly Finding[]): string =>
  [
    `${mention(to)}, no rollback was requested.`,
    ...findingLines(findings),
    "",
    "An issue that is not meant as a request may be opened again under a title that does not begin with “Rollback”.",
  ].join("\n");
