/** What init and doctor make of workflows that are about pull requests and test none. */
import { describe, expect, it, jest } from "@jest/globals";
import { doctor, write } from "./support.js";
import { initOffline, workflowsCheckout, workflowText } from "./workflows-checkout.js";

jest.setTimeout(60_000);

const heard = (directory: string) =>
  /\bworkflows: (\[.*?\])/.exec(workflowText(directory, "release.yml"))?.[1];

const workflow = (name: string, on: string, step: string, more = ""): string =>
  `name: ${name}\non: ${on}\njobs:\n  one:\n    runs-on: ubuntu-latest\n${more}    steps: [${step}]\n`;

const card = workflow("Card", "{ pull_request: { types: [opened, edited] } }", "{ run: ./card.sh }");
const bot = workflow(
  "Bot",
  "{ pull_request: }",
  "{ run: ./bot.sh }",
  "    if: github.event.pull_request.user.login == 'dependabot[bot]'\n",
);

describe("what only hears of pull requests", () => {
  it("is heard, because it may end last, gets no trigger, and nobody is told of it", async () => {
    const directory = await workflowsCheckout({ "card.yml": card, "bot.yml": bot });
    const { out } = await initOffline(directory);
    expect(heard(directory)).toBe("[Build and test, Bot, Card, Signals]");
    expect(out).not.toContain("gets no workflow_dispatch");
    expect(workflowText(directory, "card.yml")).toBe(card);
    expect(workflowText(directory, "bot.yml")).toBe(bot);
    const codes = (await doctor(directory)).findings.map(({ code }) => code);
    for (const code of ["ci-types", "ci-no-dispatch", "ci-unheard"]) expect(codes).not.toContain(code);
  });

  it("is not taken for the checks where CI runs on push", async () => {
    const ci = workflow("Tests", "{ push: { branches: [main] } }", "{ run: make }");
    const directory = await workflowsCheckout({ "ci.yml": ci, "card.yml": card });
    const before = (await doctor(directory)).findings.map(({ code }) => code);
    expect(before).toContain("ci-push-only");
    expect(before).not.toContain("ci-types");
    await initOffline(directory);
    expect(heard(directory)).toBe("[Tests, Card, Signals]");
    expect(workflowText(directory, "ci.yml")).toContain("pull_request:");
    expect(workflowText(directory, "card.yml")).toBe(card);
  });

  it.each(["Jenkinsfile", "Jenkinsfile_live", ".depot/workflows/ci.yml"])(
    "is not taken for the checks where another service tests: %s",
    async (file) => {
      const directory = await workflowsCheckout(
        { "ci.yml": null, "deploy.yml": null, "card.yml": card },
        { [file]: "x: 1\n" },
      );
      await initOffline(directory);
      expect(heard(directory)).toBe("[Card, Signals]");
      expect(workflowText(directory, "card.yml")).toBe(card);
      const { findings } = await doctor(directory);
      expect(findings.find(({ code }) => code === "ci-missing")).toMatchObject({ severity: "warning" });
      expect(findings.map(({ code }) => code)).not.toContain("ci-types");
    },
  );

  it("is all there is: then it has to test them", async () => {
    const directory = await workflowsCheckout({ "ci.yml": card });
    await initOffline(directory);
    expect((await doctor(directory)).findings.map(({ code }) => code)).toContain("ci-types");
  });
});

it("what runs for a merge queue says that there may be one, where GitHub is not asked", async () => {
  const ci = workflow("Tests", "[pull_request, merge_group, workflow_dispatch]", "{ run: make }");
  const { findings } = await doctor(await workflowsCheckout({ "ci.yml": ci }));
  expect(findings.filter(({ code }) => code === "merge-queue")).toMatchObject([
    { severity: "warning", found: '"Tests" runs for merge_group: "main" may have a merge queue.' },
  ]);
});

describe("a workflow that has the name of a caller", () => {
  it("keeps it, is heard, and the caller does not hear itself", async () => {
    const own = workflow("Release", "[pull_request, push]", "{ run: make }");
    const directory = await workflowsCheckout({ "ci.yml": null, "ship.yml": own });
    await initOffline(directory);
    expect(heard(directory)).toBe("[Release, Signals]");
    expect(workflowText(directory, "release.yml")).toContain("\nname: Release (console)\n");
    expect(workflowText(directory, "rollback.yml")).toContain("\nname: Rollback\n");
    expect((await doctor(directory)).codes).not.toContain("ci-hears-itself");
    write(directory, {
      ".github/workflows/release.yml": workflowText(directory, "release.yml").replace(" (console)", ""),
    });
    expect((await doctor(directory)).codes).toContain("ci-hears-itself");
  });
});

describe("what decides by the pull request itself", () => {
  const told = async (step: string, more = "", on = "[pull_request]") =>
    (
      await doctor(await workflowsCheckout({ "title.yml": workflow("Title", on, step, more) }))
    ).findings.filter(({ code }) => code === "ci-own-pull-requests");

  it.each([
    ["{ uses: amannn/action-semantic-pull-request@v6 }", "the title"],
    ["{ uses: mheap/github-action-required-labels@v5 }", "the labels"],
    ["{ uses: KineticCafe/actions-dco@v1 }", "the commits' sign-off"],
    ["{ run: npx commitlint --from origin/main }", "the commits' messages"],
    [
      "{ env: { TITLE: '${{ github.event.pull_request.title }}' }, run: 'grep -q SHOP- <<<$TITLE || exit 1' }",
      "the title",
    ],
    [
      "{ env: { T: '${{ github.event.pull_request.title }}' }, run: 'if [[ \"$T\" != SHOP-* ]]; then exit 1; fi' }",
      "the title",
    ],
    [
      "{ uses: actions/github-script@v8, with: { script: 'const { title } = context.payload.pull_request; if (!/x/.test(title)) core.setFailed(context.payload.pull_request.title)' } }",
      "the title",
    ],
    [
      "{ uses: actions/github-script@v8, with: { script: 'if (!context.payload.pull_request.body) core.setFailed(1)' } }",
      "the description",
    ],
  ])("is told: %s, %s", async (step, asked) => {
    expect(await told(step)).toMatchObject([
      {
        severity: "warning",
        found: expect.stringContaining(`"Title" decides by ${asked} of a pull request (the step`),
        fix: expect.stringContaining("!startsWith(github.head_ref, 'release-console/')"),
      },
    ]);
  });

  it("is told where it runs for pull_request_target", async () => {
    const step = "{ uses: amannn/action-semantic-pull-request@v6 }";
    expect(await told(step, "", "{ pull_request_target: { types: [opened, edited] } }")).toHaveLength(1);
  });

  it.each([
    [
      "{ uses: amannn/action-semantic-pull-request@v6 }",
      "    if: ${{ !startsWith(github.head_ref, 'release-console/') }}\n",
    ],
    ["{ env: { TITLE: '${{ github.event.pull_request.title }}' }, run: 'echo $TITLE' }", ""],
    ["{ run: make }", ""],
    [
      "{ env: { TITLE: '${{ github.event.pull_request.title }}' }, run: 'curl --data \"$TITLE\" $HOOK || exit 1' }",
      "",
    ],
    [
      "{ env: { TITLE: '${{ github.event.pull_request.title }}' }, run: 'tell --arg title \"$TITLE\"; [[ $title != x ]] || exit 1' }",
      "",
    ],
  ])("is not told where it leaves the console's branches out, or cannot fail: %s", async (step, more) => {
    expect(await told(step, more)).toEqual([]);
  });

  it("is told where a job calls it elsewhere", async () => {
    const text =
      "name: Labels\non: pull_request\njobs:\n  ask: { uses: acme/ci/.github/workflows/require-label.yml@v2 }\n";
    const { findings } = await doctor(await workflowsCheckout({ "labels.yml": text }));
    expect(findings.find(({ code }) => code === "ci-own-pull-requests")?.found).toBe(
      '"Labels" decides by the labels of a pull request (the job "ask").',
    );
  });
});
