import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import {
  FakeGitHub,
  jobList,
  jobNamed,
  messages,
  printed,
  person,
  workflowToken,
} from "./engine-fake-host.js";

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.open();
});
afterEach(() => github.close());

const workflow = (text: string): Record<string, string> => ({ ".github/workflows/main.yml": text });

describe("a run", () => {
  it("runs its jobs in order and hands outputs on", async () => {
    const repository = github.addRepository(
      "acme/shop",
      workflow(`
on: push
jobs:
  first:
    runs-on: ubuntu-latest
    outputs: {word: '\${{ steps.say.outputs.word }}', nothing: '\${{ steps.say.outputs.nothing }}'}
    steps:
      - id: say
        run: echo "word=hello" >> "$GITHUB_OUTPUT"
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ needs.first.outputs.word }} \${{ needs.first.result }} \${{ toJSON(needs.first.outputs) }}"
        shell: bash
`),
    );
    const run = await github.push(repository);
    expect(run.conclusion).toBe("success");
    expect(jobList(run)).toEqual(["first: success", "second: success"]);
    expect(printed(jobNamed(run, "second")).join("\n")).toContain("hello success {\n  word: hello\n}");
  });
});
