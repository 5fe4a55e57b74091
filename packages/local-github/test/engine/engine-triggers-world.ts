/** What the tests of engine-events and engine-triggers share. */
import type { RepositoryEvent } from "../../src/model/interfaces.js";
import type { FakeGitHub } from "./engine-fake-host.js";

export const file = (head: string, name = "Main"): string =>
  `name: ${name}\n${head}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [run: 'true']\n`;

export type Event = Partial<RepositoryEvent> & { readonly name: string };

/** Whether a workflow with this trigger starts at the event. */
export async function starts(github: FakeGitHub, on: string, event: Event): Promise<boolean> {
  const repository = github.addRepository("acme/shop", { ".github/workflows/main.yml": file(`on: ${on}`) });
  return (await github.send(repository, event)).length > 0;
}

export const pull = (action: string, more: Partial<RepositoryEvent> = {}): Event => ({
  name: "pull_request",
  action,
  ref: "refs/pull/7/merge",
  filterBranch: "develop",
  ...more,
});
