/** What must be true when nothing runs any more, whatever happened on the way there. */
import { verifyLog } from "../../verify/verify-log.js";
import { branches } from "../../domain/values/names.js";
import type { Entry, EntryFacts } from "../../domain/log/entry.js";
import type { Repository } from "@release-console/local-github";
import { faultsOfMessages } from "../cdevents/message-check.js";
import { toldOf } from "../cdevents/told-events.js";
import { webhookSecret } from "../fixture/shop-repository.js";
import { shopRepository, type Fixture } from "../fixture/fixture.js";
import { factsOf } from "./log-reading.js";

export async function expectSound(
  fixture: Fixture,
  { isUndisturbed }: { readonly isUndisturbed: boolean },
): Promise<void> {
  const { expect, observer, github } = fixture;
  expect.step = "the end";
  const entries = await observer.entries();
  if (await observer.hasRef(branches.log)) {
    const repo = observer.git.directory;
    const verdict = await verifyLog({ repo, branch: branches.log, contains: undefined });
    expect.that(
      "the log verifies, with every entry",
      verdict.kind === "intact" && verdict.entries === entries.length,
      verdict,
    );
  } else expect.equal("without a log nothing was deployed", fixture.deployTarget.uploads, []);
  expect.equal("nothing exists twice", existingTwice(fixture, entries), []);
  expect.equal("no token or secret is shown", await exposedSecrets(fixture), []);
  const running = [...repositoryOf(fixture).runs.values()].filter(
    ({ status }) => status !== "completed" && status !== "waiting",
  );
  expect.equal(
    "no run is left over",
    running.map(({ displayTitle, status }) => `${displayTitle}: ${status}`),
    [],
  );
  expect.equal(
    "every message to a webhook fits its schema and its signature",
    await faultsOfMessages(fixture.deployTarget.messages, webhookSecret),
    [],
  );
  const { missing, invented } = toldOf(fixture.deployTarget.messages, entries);
  expect.equal("programs heard of nothing that is not in the log", invented, []);
  if (isUndisturbed) expect.equal("and of everything that is", missing, []);
  expect.equal("every planned fault has happened", github.faults.unused, 0);
  expect.equal(
    "nothing was asked or answered otherwise than GitHub describes its API",
    fixture.violations,
    [],
  );
}

const repositoryOf = (fixture: Fixture): Repository => fixture.github.repository(shopRepository);

const results: readonly EntryFacts["type"][] = [
  "production-deployed",
  "production-deployment-failed",
  "production-deployment-aborted",
  "staging-deployed",
  "staging-deployment-failed",
  "staging-deployment-aborted",
];

/** Names of what the console made more than once, in the log or on GitHub. */
function existingTwice(fixture: Fixture, entries: readonly Entry[]): readonly string[] {
  const { releases, deployments, comments, issues, pulls } = repositoryOf(fixture);
  const own = [...comments.values()].filter(({ author }) => author === "github-actions[bot]");
  const names = [
    [...releases.values()].map(({ tagName }) => `release page ${tagName}`),
    [...deployments.values()].map(
      ({ payload }) => `Deployment ${(payload as { deployment: string }).deployment}`,
    ),
    own
      .filter(({ body }) => body.startsWith("<!-- release-console:status -->"))
      .map(({ issue }) => `status comment of #${issue}`),
    own.map(({ issue, body }) => `comment of #${issue}: ${body}`),
    [...issues.values()].map(({ title }) => `issue ${title}`),
    [...pulls.values()].map(({ headBranch }) => `pull request of ${headBranch}`),
    factsOf(entries, "release-tagged").map(({ version }) => `tag ${version}`),
    factsOf(entries, "pull-request-landed").map(
      ({ version, pullRequest }) => `landing ${version} #${pullRequest}`,
    ),
    factsOf(entries, "attempt-pinned").map(({ deployment }) => `attempt ${deployment}`),
    entries.flatMap(({ facts }) =>
      results.includes(facts.type) && "deployment" in facts ? [`result of ${facts.deployment}`] : [],
    ),
    ...(["rollback-announced", "revert-landed", "recovery-opened"] as const).map((type) =>
      factsOf(entries, type).map(({ rollback }) => `${type} ${rollback}`),
    ),
  ].flat();
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Places where somebody could read a token or a secret. */
async function exposedSecrets(fixture: Fixture): Promise<readonly string[]> {
  const { runs, comments, issues, pulls, releases, statuses, environments, ...repository } =
    repositoryOf(fixture);
  const holders = [repository, ...environments.values()];
  const secrets = holders.flatMap((holder) => [...holder.secrets.values()]);
  const texts: (readonly [string, string])[] = [
    ...[...runs.values()].flatMap((run) => [
      ...run.annotations.map(({ message }) => [`annotation of ${run.displayTitle}`, message] as const),
      ...run.jobs.map(
        ({ name, log, summary }) => [`log of ${name}`, `${log.join("\n")}\n${summary}`] as const,
      ),
    ]),
    ...[...comments.values()].map(({ issue, body }) => [`comment of #${issue}`, body] as const),
    ...[...issues.values(), ...pulls.values()].map(({ number, body }) => [`#${number}`, body] as const),
    ...[...releases.values()].map(({ tagName, body }) => [`page of ${tagName}`, body] as const),
    ...statuses.map(({ sha, description }) => [`status of ${sha}`, description ?? ""] as const),
    ["the log", JSON.stringify(await fixture.observer.entries())],
  ];
  return texts.flatMap(([place, text]) =>
    /gh[ps]_[0-9a-f]{36}/.test(text) || secrets.some((secret) => text.includes(secret)) ? [place] : [],
  );
}
