import type { Fixture } from "../fixture/fixture.js";

/** Something that GitHub shows to people, as Markdown. */
export interface StoryDocument {
  /** Its identity: a document with the same key and other text has changed. */
  readonly key: string;
  readonly kind: "pull-request" | "issue" | "comment" | "release" | "summary";
  /** What it is, for its head. */
  readonly title: string;
  /** Who wrote it. */
  readonly author: string;
  readonly markdown: string;
}

/** Everything that the console writes for people: comments, cards, release pages and job summaries. */
export async function readDocuments(fixture: Fixture): Promise<readonly StoryDocument[]> {
  const { observer } = fixture;
  const conversations = await observer.openedAfter(0);
  const documents: StoryDocument[] = [];
  for (const { number, title, body, user, pull_request } of conversations) {
    const kind = pull_request === undefined ? ("issue" as const) : ("pull-request" as const);
    const name = `${kind === "issue" ? "Issue" : "Pull request"} #${number}`;
    const author = user?.login ?? "ghost";
    documents.push({ key: `${number}`, kind, title: `${name} · ${title}`, author, markdown: body ?? "" });
    for (const comment of await observer.comments(number))
      documents.push({
        key: `${number}/${comment.id}`,
        kind: "comment",
        title: `Comment on ${kind === "issue" ? "issue" : "pull request"} #${number}`,
        author: comment.user.login,
        markdown: comment.body,
      });
  }
  for (const { tag_name, name, body } of await observer.releases())
    documents.push({
      key: `release ${tag_name}`,
      kind: "release",
      title: `Release page · ${name ?? tag_name}`,
      author: "github-actions[bot]",
      markdown: body ?? "",
    });
  return [...documents, ...summariesOf(fixture)];
}

/** Of runs that have ended, job by job. */
function summariesOf({ github, repository }: Fixture): readonly StoryDocument[] {
  return [...github.repository(repository).runs.values()].flatMap(({ id, displayTitle, jobs }) =>
    jobs
      .filter(({ summary, status }) => summary !== "" && status === "completed")
      .map((job) => ({
        key: `summary ${id}/${job.id}`,
        kind: "summary" as const,
        title: `Job summary · ${displayTitle} · ${job.name}`,
        author: "github-actions[bot]",
        markdown: job.summary,
      })),
  );
}
