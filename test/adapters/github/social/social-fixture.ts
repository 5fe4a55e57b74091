/** A repository of the local GitHub with one commit, as the suites of this folder use it. */
import type { Commit } from "../../../../src/domain/values/values.js";
import { createGitHubFixture, type GitHubFixture } from "../../../support/github-fixture.js";

/** The repository of the suite that runs: `openFixture` opens it. */
export let fixture: GitHubFixture;

/** The commit that its branch develop begins with. */
export let develop: Commit;

export async function openFixture(): Promise<void> {
  fixture = await createGitHubFixture();
  develop = await fixture.commit({ "app.txt": "1\n" });
  await fixture.setBranch("develop", develop);
}

/** Takes back what a test may have planted: faults and settings. */
export function resetFixture(): void {
  fixture.github.faults.clear();
  fixture.repository.settings.actionsMayOpenPullRequests = true;
}

/** A branch from develop with a file of its own. */
export async function branchWithChange(name: string): Promise<Commit> {
  const commit = await fixture.commit({ "app.txt": "1\n", [`${name.replaceAll("/", "-")}.txt`]: "x\n" }, [
    develop,
  ]);
  await fixture.setBranch(name, commit);
  return commit;
}
