import { expect, it, test } from "@jest/globals";
import { eventKinds } from "../../src/domain/events/event-kinds.js";
import schema from "../../src/domain/events/events.schema.json" with { type: "json" };
import { exampleEvents } from "../domain/events/examples.js";
import { readText } from "../support/contract/repository-files.js";

const page = readText("docs/events.md");

it("docs/events.md shows the present example of every event", async () => {
  const script = "../../scripts/update-events.mjs";
  const { eventsPage } = (await import(script)) as {
    readonly eventsPage: (written: string, examples: ReturnType<typeof exampleEvents>) => string;
  };
  expect(page).toBe(eventsPage(page, exampleEvents()));
});

it("the schema knows every type and no other", () => {
  const types = Object.values(eventKinds).map(({ type }) => type);
  expect(schema.properties.type.enum.toSorted()).toEqual(types.toSorted());
});

test.each(["javascript", "python", "go", "rust", "java"])("docs/events.md has a receiver in %s", (name) => {
  expect(page).toMatch(new RegExp(`<!-- receiver: ${name}/\\S+ -->\\n\\n\`\`\`\\w+\\n`));
});

/** The versions that the receivers were tried with stand in the page and in what the check installs. */
test.each([
  ["JavaScript", "javascript/package.json", ["1.1.1", "10.0.0"]],
  ["Python", "python/requirements.txt", ["1.1.0", "2.2.0"]],
  ["Go", "go/go.mod", ["v0.0.1", "v2.16.2", "v0.5.1"]],
  ["Rust", "rust/Cargo.toml", ["1.0.1", "0.9.0", "0.4.2"]],
  ["Java", "java/pom.xml", ["1.2.0", "4.0.1"]],
])("the page and scripts/check-events name the same versions for %s", (language, file, versions) => {
  const line = page.split("\n").find((each) => each.startsWith(`${language}: `)) ?? "";
  const installed = readText(`scripts/check-events/${file}`);
  for (const version of versions) {
    expect(line).toContain(version);
    expect(installed).toContain(version);
  }
});
