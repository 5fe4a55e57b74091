import { policyPeople } from "../../actors/cast.js";
import type { Fixture } from "../../fixture/fixture.js";
import { newestOf, type FactsOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";

/** A rollback request as its issue shows it. */
export interface OpenRequest {
  readonly id: string;
  readonly issue: number;
  readonly body: string;
  /** Seven digits, read in the issue as an approver does. */
  readonly code: string;
  readonly facts: FactsOf<"rollback-requested">;
}

/** The newest request: recorded, and shown in an issue with a line to copy. */
export async function askForRollback(
  fixture: Fixture,
  { id, version, target }: { readonly id: string; readonly version: string; readonly target: string },
): Promise<OpenRequest> {
  const { expect, observer } = fixture;
  const facts = needed(
    newestOf(await observer.entries(), "rollback-requested"),
    "rollback request in the log",
  );
  expect.equal(
    `${id} goes from ${version} back to ${target}`,
    [facts.rollback, facts.from.version, facts.target.version],
    [id, version, target],
  );
  const issue = needed(
    (await observer.issues("rollback")).find(({ title }) => title.startsWith(id)),
    `issue of ${id}`,
  );
  const body = issue.body ?? "";
  const code = needed(
    new RegExp(`/approve ${id} ([0-9a-f]{7})`).exec(body)?.[1],
    `line "/approve ${id} …" in the issue`,
  );
  expect.equal("the code in the issue is the one in the log", code, facts.code);
  expect.contains("the card says what would happen", body, [version, target]);
  expect.equal("production is held", (await observer.state())?.rollback?.phase, "requested");
  return { id, issue: issue.number, body, code, facts };
}

/** Every member of the team is mentioned by name, in the issue or a comment of it. */
export async function expectMentioned({ expect, observer }: Fixture, issue: number): Promise<void> {
  const [{ body }, comments] = await Promise.all([observer.issue(issue), observer.comments(issue)]);
  const text = [body ?? "", ...comments.map((comment) => comment.body)].join("\n");
  const missing = policyPeople.team.filter(
    (login) => !new RegExp(`(?<![\\w/-])@${login}(?![\\w-])`).test(text),
  );
  expect.equal("every member of the team is mentioned by name", missing, []);
}
