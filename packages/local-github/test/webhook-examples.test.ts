/** Every payload that the local GitHub sends has the shape of the payloads that GitHub publishes as examples. */
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openWorld, type World } from "./collaboration-world.js";

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

const sentOf = (event: string): Shape =>
  shapeOf(world.events.filter(({ name }) => name === event).map(({ payload }) => payload));

const events = ["push", "pull_request", "pull_request_review", "issues", "issue_comment"];

beforeAll(async () => {
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
  await mira.pulls.update({ ...place, pull_number: pull.number, title: "First" });
  await mira.pulls.merge({ ...place, pull_number: pull.number });
  await mira.issues.update({ ...place, issue_number: issue.number, state: "closed" });
});
afterAll(() => world.close());

it.each(events)("%s has values of the published kinds", (event) => {
  const examples = examplesOf(event);
  const sent = sentOf(event);
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
  const missing = world.events
    .filter(({ name }) => name === event)
    .flatMap(({ payload }) => keys.filter((key) => !(key in payload)));
  expect(keys).toEqual(expect.arrayContaining(["repository", "sender"]));
  expect([...new Set(missing)]).toEqual([]);
});
