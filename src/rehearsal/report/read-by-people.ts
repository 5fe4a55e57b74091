import type { Fixture } from "../fixture/fixture.js";

/** What a person reads on a pull request: the status of its head, and the console's comment as it is rendered. */
export async function readBy(
  { observer }: Fixture,
  number: number,
): Promise<{ readonly status: string; readonly comment: string }> {
  const { head } = await observer.pull(number);
  const status = await observer.status(head.sha);
  return {
    status: status === undefined ? "" : `${status.state}: ${status.description ?? ""}`,
    comment: rendered((await observer.statusComment(number)) ?? ""),
  };
}

/** Without what keeps a name from being a mention or a link. */
export const rendered = (markdown: string): string => markdown.replaceAll("&#8203;", "").replaceAll("\\", "");
