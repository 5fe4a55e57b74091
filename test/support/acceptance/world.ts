/** Everything that a run can have changed, for tests that claim that nothing was. */
import type { Fixture } from "../../../src/rehearsal/fixture/fixture.js";
import { repositoryOf } from "./shop.js";

export { annotationTitles, errorTexts, jobConclusion } from "../../../src/rehearsal/steps/runs.js";

export interface WorldView {
  /** Full ref name → object. */
  readonly refs: Readonly<Record<string, string>>;
  readonly issues: readonly unknown[];
  readonly pulls: readonly unknown[];
  readonly comments: readonly unknown[];
  readonly statuses: readonly unknown[];
  readonly releases: readonly unknown[];
  readonly deployments: readonly unknown[];
  readonly uploads: number;
}

/** Two views are equal when nothing happened in between but runs. */
export async function viewWorld(fixture: Fixture): Promise<WorldView> {
  const { issues, pulls, comments, statuses, releases, deployments } = repositoryOf(fixture);
  return structuredClone({
    refs: Object.fromEntries(await fixture.observer.git.refs()),
    issues: [...issues.values()],
    pulls: [...pulls.values()],
    comments: [...comments.values()],
    statuses: [...statuses],
    releases: [...releases.values()],
    deployments: [...deployments.values()],
    uploads: fixture.deployTarget.uploads.length,
  });
}
