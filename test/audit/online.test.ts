import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { playScenario } from "../../src/rehearsal/run/play.js";
import { ApiClient } from "../../src/rehearsal/actors/api-client.js";
import type { Scenario } from "../../src/rehearsal/scenarios/scenario.js";
import { theWholeLoop } from "../../src/rehearsal/scenarios/the-whole-loop/index.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { Screen } from "../../src/rehearsal/report/screen.js";
import { OwnFixtures } from "../../src/rehearsal/run/fixture-pool.js";
import { cli, json, type Outcome } from "./log-repository.js";

const directory = mkdtempSync(join(tmpdir(), "online-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function online(fixture: Fixture, ...args: readonly string[]): Promise<Outcome> {
  const kept = { ...process.env };
  process.env["GITHUB_API_URL"] = fixture.github.urls.api;
  process.env["GITHUB_TOKEN"] = fixture.github.token("ada");
  try {
    return await cli("verify", "--online", "--repo", fixture.observer.git.directory, ...args);
  } finally {
    process.env = kept;
  }
}

type Found = readonly { readonly code: string; readonly severity: string }[];
const foundIn = (outcome: Outcome): Found => (json(outcome)["online"] as { findings: Found }).findings;
const codesOf = (outcome: Outcome): readonly string[] => foundIn(outcome).map(({ code }) => code);
const findingsOf = (outcome: Outcome): readonly string[] =>
  foundIn(outcome).flatMap(({ code, severity }) => (severity === "finding" ? [code] : []));

/** What people with more rights than sense do by bypassing the console. */
async function bypass(fixture: Fixture): Promise<void> {
  const { ada } = fixture.people;
  const { api: address, graphql } = fixture.github.urls;
  const api = new ApiClient({ api: address, graphql, token: fixture.github.token("ada") });
  const develop = await ada.pushes("develop", { message: "Quick fix", files: { "fix.txt": "fixed\n" } });
  const shop = `/repos/${fixture.repository}`;
  await api.send("POST", `${shop}/deployments`, {
    ref: develop,
    environment: "production",
    required_contexts: [],
    auto_merge: false,
  });
  await api.send("POST", `${shop}/git/refs`, { ref: "refs/tags/v9.9.9", sha: develop });
  const { id } = await api.get<{ id: number }>(`${shop}/releases/tags/v1.0.0`);
  await api.send("DELETE", `${shop}/releases/${id}`);
  const reviews = await api.get<{ id: number; state: string }[]>(`${shop}/pulls/1/reviews`);
  const review = reviews.findLast(({ state }) => state === "APPROVED");
  await api.send("PUT", `${shop}/pulls/1/reviews/${review?.id}/dismissals`, { message: "No longer" });
  await fixture.settles();
}

describe("verify --online", () => {
  it("finds nothing against an honest log, and names what bypassed the console", async () => {
    const outcomes: Record<string, Outcome> = {};
    const scenario: Scenario = {
      ...theWholeLoop,
      play: async (fixture) => {
        await theWholeLoop.play(fixture);
        outcomes["honest"] = await online(fixture, "--json");
        outcomes["text"] = await online(fixture);
        await bypass(fixture);
        outcomes["bypassed"] = await online(fixture, "--json");
      },
    };
    const screen = new Screen(
      { stdout: { write: () => true }, stderr: { write: () => true }, isTTY: false, columns: 80 },
      {},
    );
    const story = await playScenario(scenario, {
      pool: new OwnFixtures(directory),
      screen,
      isVerbose: false,
      keep: undefined,
    });
    expect(story.expectations.failed.filter(({ what }) => what !== "nothing exists twice")).toEqual([]);
    expect(outcomes["text"]!.out).toMatch(/GitHub: {2}acme\/shop contradicts nothing\. Compared: \d+ runs/);
    expect(outcomes["honest"]).toMatchObject({ code: 0, err: "" });
    expect(json(outcomes["honest"]!)).toMatchObject({
      ok: true,
      online: { compared: { approvals: 6, releases: 3 } },
    });
    expect(findingsOf(outcomes["honest"]!)).toEqual([]);
    expect(outcomes["bypassed"]!.code).toBe(1);
    expect(findingsOf(outcomes["bypassed"]!)).toEqual(["deployment-not-in-log"]);
    expect(codesOf(outcomes["bypassed"]!)).toEqual(
      expect.arrayContaining(["approval-taken-back", "release-page-missing", "tag-not-in-log"]),
    );
  }, 400_000);
});
