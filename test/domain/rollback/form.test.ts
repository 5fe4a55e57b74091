import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formUrl, readRollbackForm } from "../../../src/domain/rollback/form.js";

const form = parse(
  readFileSync(join(import.meta.dirname, "../../../workflows/rollback-form.yml"), "utf8"),
) as {
  readonly title: string;
  readonly body: readonly { readonly id: string; readonly attributes: { readonly label: string } }[];
};

/** As GitHub writes an issue from the form. */
const filledIn = (answers: Readonly<Record<string, string>>): string =>
  form.body
    .map(({ id, attributes }) => `### ${attributes.label}\n\n${answers[id] ?? "_No response_"}`)
    .join("\n\n");

describe("what the form makes", () => {
  it("is read", () => {
    expect(readRollbackForm(filledIn({ reason: "Checkout fails", release: "v1.3.0" }))).toEqual({
      reason: "Checkout fails",
      release: "v1.3.0",
    });
  });

  it("may leave the release out", () => {
    expect(readRollbackForm(filledIn({ reason: "Checkout fails" }))).toEqual({
      reason: "Checkout fails",
      release: "",
    });
  });

  it("keeps a reason whole, headings and all", () => {
    const reason = "### What I saw\n\n500s\n\n### Version\n\nof my browser: 12\nand of my phone";
    expect(readRollbackForm(filledIn({ reason }))).toEqual({ reason, release: "" });
  });

  it("has the title that the workflow knows", () => {
    expect(form.title).toMatch(/^Rollback/);
  });
});

it.each([
  ["", "", ""],
  ["just text", "just text", ""],
  ["### Reason\n\n_No response_", "", ""],
  ["### Why?\r\n\r\nBroken\r\n\r\n### Wohin\r\n\r\n1.2.3\r\n", "Broken", "1.2.3"],
  ["### Why\n\nBroken\n\n### Since\n\nnoon", "Broken\n\n### Since\n\nnoon", ""],
  ["### Why\n\nBroken\n\n### Which release\n\nthe one before", "Broken", "the one before"],
])("other bodies are read as far as they go: %j", (body, reason, release) => {
  expect(readRollbackForm(body)).toEqual({ reason, release });
});

it("links to the form with the release filled in", () => {
  const url = new URL(formUrl("https://github.test/acme/shop", "v1.3.0"));
  expect(`${url.origin}${url.pathname}`).toBe("https://github.test/acme/shop/issues/new");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: "rollback.yml",
    title: "Rollback to v1.3.0",
    release: "v1.3.0",
  });
  expect(formUrl("https://github.test/acme/shop")).toBe(
    "https://github.test/acme/shop/issues/new?template=rollback.yml&title=Rollback",
  );
});
