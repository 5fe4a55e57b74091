/** What the tests of engine-calls and engine-starts share. */
import type { Repository } from "../../src/model/model.js";
import type { FakeGitHub, Files } from "./engine-fake-host.js";

export const directory = ".github/workflows";

export const called = (parts: {
  readonly on?: string;
  readonly head?: string;
  readonly job?: string;
  readonly steps?: string;
}): string => `
name: Called
on:
  workflow_call:
${parts.on ?? ""}
${parts.head ?? ""}
jobs:
  inner:
    runs-on: ubuntu-latest
${parts.job ?? ""}
    steps:
${parts.steps ?? "      - run: 'true'"}
`;

export const caller = (job: string, head = ""): string =>
  `name: Caller\non: push\n${head}\njobs:\n  outer:\n${job}\n`;

/** acme/shop calls files of its own and of library/console@v1. */
export function addRepositories(
  github: FakeGitHub,
  { shop, library = {} }: { readonly shop: Files; readonly library?: Files },
): Repository {
  github.addRepository("library/console");
  github.commit("library/console", library, "refs/tags/v1");
  return github.addRepository("acme/shop", shop);
}
