/** What the tests of engine-calls share. */

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
