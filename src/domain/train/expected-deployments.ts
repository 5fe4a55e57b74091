import { environments } from "../values/names.js";
import type { Policy } from "../policy/policy.js";
import { liveRelease } from "../rollback/target.js";
import type { State } from "../state/state.js";
import type { CommitSha } from "../values/values.js";

/** What the newest Deployment of an environment on GitHub should be. */
export interface WantedDeployment {
  readonly environment: string;
  readonly deployment: string;
  readonly sha: CommitSha;
  readonly state: "success" | "failure";
  readonly description: string;
  readonly url: string | undefined;
}

/** One for each environment of which the log knows what runs there, while nothing is being deployed to it. */
export function wantedDeployments({
  state,
  policy,
}: {
  readonly state: State;
  readonly policy: Policy;
}): readonly WantedDeployment[] {
  const wanted = [wantedOnStaging(state), wantedInProduction(state)];
  return wanted.flatMap((each) =>
    each === undefined
      ? []
      : [
          {
            ...each,
            url: each.environment === environments.staging ? policy.staging.url : policy.production.url,
          },
        ],
  );
}

type Wanted = Omit<WantedDeployment, "url"> | undefined;

function wantedOnStaging({ staging }: State): Wanted {
  if (staging.intent !== null) return undefined;
  const { running, lastFailure } = staging;
  const environment = environments.staging;
  if (lastFailure !== null)
    return {
      ...{ environment, deployment: lastFailure.deployment, sha: lastFailure.commit.sha },
      ...{ state: "failure", description: lastFailure.evidence },
    };
  if (running === null) return undefined;
  return {
    ...{ environment, deployment: running.deployment, sha: running.commit.sha },
    ...{ state: "success", description: `On staging (${running.health})` },
  };
}

function wantedInProduction(state: State): Wanted {
  if (state.attempt !== null) return undefined;
  const environment = environments.production;
  if (state.production.kind === "uncertain") {
    const { deployment, commit, version } = state.production.attempt;
    const description = `${version} failed; production is uncertain`;
    return { environment, deployment, sha: commit.sha, state: "failure", description };
  }
  const live = liveRelease(state);
  if (live === undefined) return undefined;
  const { deployment, commit, version } = live;
  return { environment, deployment, sha: commit.sha, state: "success", description: `${version} is live` };
}
