/** Every payload that the local GitHub sends has the shape of the payloads that GitHub publishes as examples. */
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { createLocalGitHub } from "../src/index.js";
import { clientFor, commitFiles, openWorld, type World } from "./rest/collaboration-world.js";

type Shape = ReadonlyMap<string, ReadonlySet<string>>;
interface Published {
  readonly name: string;
  readonly examples: readonly unknown[];
}

const published = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly Published[];
const place = { owner: "acme", repo: "shop" };
let world: World;

/** Path of each value, list items under `[]` → kinds seen there. */
function shapeOf(values: readonly unknown[]): Shape {
  const shape = new Map<string, Set<string>>();
  const visit = (value: unknown, path: string): void => {
    const kind = value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
    shape.set(path, (shape.get(path) ?? new Set()).add(kind));
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`);
    else if (typeof value === "object" && value !== null)
      for (const [key, below] of Object.entries(value)) visit(below, `${path}.${key}`);
  };
  for (const value of values) visit(value, "");
  return shape;
}

const examplesOf = (event: string): Shape =>
  shapeOf(published.find(({ name }) => name === event)?.examples ?? []);

const payloadsOf = (event: string): readonly object[] => [
  ...world.events.filter(({ name }) => name === event).map(({ payload }) => payload),
  ...(seenByJobs.get(event) ?? []),
];

/** Every event that the local GitHub makes and that is a webhook. */
const events = [
  ...["push", "pull_request", "pull_request_review", "issues", "issue_comment"],
  ...["workflow_dispatch", "workflow_run", "status", "check_run"],
];

/** What the engine makes itself, as jobs find it in their event file. */
let seenByJobs: ReadonlyMap<string, readonly object[]>;

async function eventFiles(): Promise<ReadonlyMap<string, readonly object[]>> {
  const directory = await mkdtemp(join(tmpdir(), "webhook-examples-"));
  const github = await createLocalGitHub({ directory });
  github.addAccount("acme", "Organization");
  await github.addRepository({
    ...place,
    name: place.repo,
    defaultBranch: "develop",
    collaborators: { mira: "write" },
  });
  const tells = (name: string, on: string): string =>
    `name: ${name}\non: ${on}\njobs: { tell: { runs-on: ubuntu-latest, steps: [{ run: 'echo "EVENT $(tr -d "\\n" < "$GITHUB_EVENT_PATH")"' }] } }\n`;
  await commitFiles(github, {
    name: "acme/shop",
    branch: "develop",
    files: {
      ".github/workflows/first.yml": tells(
        "First",
        "{ workflow_dispatch: { inputs: { reason: { type: string } } } }",
      ),
      ".github/workflows/second.yml": tells(
        "Second",
        "{ workflow_run: { workflows: [First], types: [requested, completed] } }",
      ),
    },
  });
  const actions = clientFor(github, github.token("mira")).rest.actions;
  await actions.createWorkflowDispatch({
    ...place,
    workflow_id: "first.yml",
    ref: "develop",
    inputs: { reason: "x" },
  });
  await github.settled();
  const seen = new Map<string, object[]>();
  for (const { event, jobs } of github.repository("acme/shop").runs.values())
    for (const line of jobs.flatMap(({ log }) => log)) {
      const text = /^EVENT (\{.*)$/.exec(line)?.[1];
      if (text !== undefined) seen.set(event, [...(seen.get(event) ?? []), JSON.parse(text) as object]);
    }
  await github.close();
  await rm(directory, { recursive: true, force: true });
  return seen;
}

beforeAll(async () => {
  seenByJobs = await eventFiles();
  world = await openWorld();
  const mira = world.as("mira").rest;
  await world.commit("one", { "one.txt": "1" });
  const { data: blob } = await mira.git.getRef({ ...place, ref: "heads/one" });
  await mira.git.createRef({ ...place, ref: "refs/heads/two", sha: blob.object.sha });
  const { data: pull } = await mira.pulls.create({ ...place, title: "One", head: "one", base: "develop" });
  const { data: issue } = await mira.issues.create({ ...place, title: "Rollback", labels: ["rollback"] });
  await mira.issues.createComment({ ...place, issue_number: issue.number, body: "On it" });
  await mira.issues.createComment({ ...place, issue_number: pull.number, body: "Ready" });
  await mira.issues.addLabels({ ...place, issue_number: pull.number, labels: ["ready"] });
  await world
    .as("tess")
    .rest.pulls.createReview({ ...place, pull_number: pull.number, event: "APPROVE", body: "Good" });
  await mira.repos.createCommitStatus({
    ...place,
    sha: pull.head.sha,
    state: "success",
    context: "ci/other",
  });
  const checks = world.asApp({ checks: "write" }).rest.checks;
  const { data: check } = await checks.create({ ...place, name: "scan", head_sha: pull.head.sha });
  await checks.update({ ...place, check_run_id: check.id, conclusion: "success" });
  await mira.pulls.update({ ...place, pull_number: pull.number, title: "First" });
  await mira.pulls.merge({ ...place, pull_number: pull.number });
  await mira.issues.update({ ...place, issue_number: issue.number, state: "closed" });
});
afterAll(() => world.close());

it.each(events)("%s has values of the published kinds", (event) => {
  const examples = examplesOf(event);
  const sent = shapeOf(payloadsOf(event));
  const common = [...sent].filter(([path]) => examples.has(path));
  expect(common.length).toBeGreaterThan(50);
  const different = common.flatMap(([path, kinds]) =>
    [...kinds]
      .filter((kind) => kind !== "null" && !examples.get(path)?.has(kind))
      .filter(() => [...(examples.get(path) ?? [])].some((kind) => kind !== "null"))
      .map((kind) => `${path}: ${kind}, published as ${[...(examples.get(path) ?? [])].join(" or ")}`),
  );
  expect(different).toEqual([]);
});

it.each(events)("%s has every key that all published examples have", (event) => {
  const every = published.find(({ name }) => name === event)?.examples ?? [];
  const keys = every
    .map((example) => Object.keys(example as object))
    .reduce((shared, own) => shared.filter((key) => own.includes(key)));
  const missing = payloadsOf(event).flatMap((payload) => keys.filter((key) => !(key in payload)));
  expect(keys).toEqual(expect.arrayContaining(["repository", "sender"]));
  expect([...new Set(missing)]).toEqual([]);
});
