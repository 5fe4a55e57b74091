/** A service beside GitHub Actions that reports on commits by its own GitHub App. */
import type { ApiClient } from "../actors/api-client.js";
import { serviceClient } from "../actors/service.js";
import { shopRepository, type Fixture } from "../fixture/fixture.js";

const service = "other-ci";

/** A commit status of the service. */
export async function reportsStatus(
  fixture: Fixture,
  status: {
    readonly sha: string;
    readonly context: string;
    readonly state: "pending" | "success" | "failure";
    readonly description: string;
  },
): Promise<void> {
  const { sha, ...body } = status;
  fixture.narrator.deed(service, `reports ${body.context} as ${body.state} on ${sha.slice(0, 7)}`);
  await apiOf(fixture).send("POST", `/repos/${shopRepository}/statuses/${sha}`, body);
}

/** A check run of the service that has begun; what is returned ends it. */
export async function beginsCheckRun(
  fixture: Fixture,
  { sha, name }: { readonly sha: string; readonly name: string },
): Promise<() => Promise<void>> {
  const api = apiOf(fixture);
  const runs = `/repos/${shopRepository}/check-runs`;
  fixture.narrator.deed(service, `begins the check run ${name} on ${sha.slice(0, 7)}`);
  const { id } = await api.send<{ readonly id: number }>("POST", runs, {
    name,
    head_sha: sha,
    status: "in_progress",
  });
  return async () => {
    fixture.narrator.deed(service, `ends the check run ${name} with success`);
    await api.send("PATCH", `${runs}/${id}`, { conclusion: "success" });
  };
}

const apiOf = ({ github }: Fixture): ApiClient =>
  serviceClient(github, { slug: service, repository: shopRepository });
