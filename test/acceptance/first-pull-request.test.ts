/** What the first pull request says of people and rules, which no file of the repository shows. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { setupMarker } from "../../src/domain/doctor/texts.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  closeShop,
  newestRunId,
  policyPath,
  prepareShop,
  proposeTea,
  proposeTitle,
  quickPolicy,
  repositoryOf,
  runsAfter,
  sweep,
} from "../support/acceptance/shop.js";

jest.setTimeout(300_000);

let fixture: Fixture;
let protection: ReturnType<typeof repositoryOf>["rulesets"];
let right: string;
beforeAll(async () => {
  const prepared = await prepareShop({
    policy: (address) => {
      right = quickPolicy(address);
      return right.replace(/^testers: .*$/m, "testers: [tess, tes, mallory]");
    },
  });
  fixture = prepared.fixture;
  fixture.github.addAccount("mallory"); // somebody on GitHub, and nobody here
  await prepared.install();
  protection = repositoryOf(fixture).rulesets.splice(0, 1);
  await fixture.settles();
});
afterAll(() => closeShop(fixture));

const setupCommentOf = async (number: number): Promise<string> =>
  (await fixture.observer.comments(number))
    .map(({ body }) => body)
    .filter((body) => body.includes(setupMarker))
    .join("\n---\n")
    .replaceAll("&#8203;", "");

/** Requests that a list of everybody and the questions about single people took, by job. */
const peopleRequests = (after: number): readonly number[] =>
  runsAfter(fixture, after)
    .flatMap(({ jobs }) => jobs)
    .map(
      ({ id }) =>
        fixture.github.traffic.job(id).log.filter(({ operation }) => operation === "repos/list-collaborators")
          .length,
    )
    .filter((count) => count > 0);

describe("the first pull request", () => {
  it("names a misspelt tester, one without a role, and a base that anybody can push to", async () => {
    const before = newestRunId(fixture);
    const tea = await proposeTea(fixture);
    const told = await setupCommentOf(tea.number);
    expect(told).toContain("GitHub knows no account @tes.");
    expect(told).toContain("no-such-account");
    expect(told).toMatch(/@mallory has the role read in the repository\..*\(person-without-access/);
    expect(told).toContain("collaborators/mallory -f permission=triage, or correct the login in the policy");
    expect(told).toContain('"develop" can be pushed to without a pull request.');
    expect(told).toContain("base-unprotected");
    expect(told).not.toMatch(/@(?:tess|rob)\b/);
    expect(peopleRequests(before)).toEqual([1]);
  });

  it("is told so once, and no more when all of it is right, at the latest by the next sweep", async () => {
    repositoryOf(fixture).rulesets.unshift(...protection);
    await fixture.people.ada.pushes("develop", {
      message: "Name the testers",
      files: { [policyPath]: right.replace(/^testers: .*$/m, "testers: [tess, toni, mallory]") },
    });
    await fixture.settles();
    const [tea] = [...repositoryOf(fixture).pulls.keys()];
    const left = await setupCommentOf(tea ?? 0);
    expect(left).toContain("works here, but not as its policy says");
    expect(left).toContain("@mallory");
    expect(left).not.toMatch(/@tes\b|base-unprotected/);

    fixture.github.faults.add({
      match: (operation) => /list-collaborators|get-collaborator-permission-level/.test(operation),
      times: Number.POSITIVE_INFINITY,
      effect: "before",
      answer: { status: 403, body: { message: "Must have push access to view collaborators." } },
    });
    await sweep(fixture);
    // Nobody was read: what was found stays, nobody knows that it is mended.
    expect(await setupCommentOf(tea ?? 0)).toBe(left);
    fixture.github.faults.clear();

    repositoryOf(fixture).collaborators.set("mallory", "triage");
    await sweep(fixture);
    expect(await setupCommentOf(tea ?? 0)).toBe("");
  });

  it("costs one request for all people of the policy where nothing is wrong", async () => {
    const before = newestRunId(fixture);
    const title = await proposeTitle(fixture, "People");
    expect(await setupCommentOf(title.number)).toBe("");
    expect(peopleRequests(before)).toEqual([1]);
    const asked = runsAfter(fixture, before)
      .flatMap(({ jobs }) => jobs)
      .flatMap(({ id }) => fixture.github.traffic.job(id).log)
      .filter(({ operation }) => operation === "repos/get-collaborator-permission-level");
    expect(asked).toEqual([]);
  });
});
