/** What a policy file says. */
import { describe, expect, it } from "@jest/globals";
import { readPolicy } from "../../../src/adapters/policy/read-policy.js";
import type { Policy } from "../../../src/domain/policy/policy.js";

const blob = "d".repeat(40);

const minimal = "testers: [tess]\nrollback-approvers: [olga]\nteam: [mira, tess, olga]\n";

function policyOf(text: string): Policy {
  const reading = readPolicy(text, blob);
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return reading.policy;
}

describe("a policy file", () => {
  it("may leave the team to the repository", () => {
    expect(policyOf("testers: [tess]\nrollback-approvers: [olga]").team).toEqual([]);
  });

  it("may be testers, rollback approvers and team; everything else has a default", () => {
    expect(readPolicy(minimal, blob)).toEqual({
      kind: "read",
      blob,
      policy: {
        testers: ["tess"],
        teams: { testers: [], rollbackApprovers: [], team: [] },
        unreadableTeams: [],
        outsiders: [],
        rollbackApprovers: ["olga"],
        team: ["mira", "tess", "olga"],
        bots: [],
        checks: { required: [] },
        approval: { sources: ["environment", "review"], count: 1, maxWaitDays: 3 },
        staging: { url: undefined, health: undefined },
        production: { url: undefined, health: undefined, onFailure: "request" },
        rollback: { sources: ["environment", "comment"] },
        notification: { mention: true, webhooks: [] },
        landing: { method: "auto" },
        maxStaged: 20,
        migrations: "detected",
        holds: { freezes: [] },
      },
    });
  });

  it("may say everything", () => {
    const policy = policyOf(`
testers: [tess, Tom, acme/qa]
rollback-approvers: [olga, acme/ops, otto]
team: [mira, acme/ops]
bots: [acme-deployer]
checks:
  required:
    - test
    - { name: security/scan, app: acme-scanner }
approval: { sources: [review], count: 2, max-wait: 0 }
staging:
  url: https://staging.example.com
  health: https://staging.example.com/health
production:
  url: https://example.com
  health: { url: "http://localhost:8080/up", tries: 3, seconds-between: 0, timeout-seconds: 5, expect-sha: true }
  on-failure: rollback
rollback: { sources: [comment] }
notification:
  mention: false
  webhooks:
    - https://hooks.example.com/x
    - { url: "http://127.0.0.1:9000/", format: slack }
    - https://hooks.slack.com/services/T0/B0/x
landing: { method: squash }
max-staged: 1
migrations: [db/migrations/, "**/*.sql"]
holds:
  freezes:
    - { from: 2026-12-20T00:00:00+01:00, until: 2027-01-04T08:00Z, reason: Holidays }
`);
    expect(policy).toEqual({
      testers: ["tess", "Tom"],
      teams: { testers: ["acme/qa"], rollbackApprovers: ["acme/ops"], team: ["acme/ops"] },
      unreadableTeams: ["acme/qa", "acme/ops"],
      outsiders: [],
      rollbackApprovers: ["olga", "otto"],
      team: ["mira"],
      bots: ["acme-deployer"],
      checks: {
        required: [
          { name: "test", app: undefined },
          { name: "security/scan", app: "acme-scanner" },
        ],
      },
      approval: { sources: ["review"], count: 2, maxWaitDays: 0 },
      staging: {
        url: "https://staging.example.com",
        health: {
          url: "https://staging.example.com/health",
          tries: 10,
          secondsBetween: 12,
          timeoutSeconds: 10,
          expectSha: false,
        },
      },
      production: {
        url: "https://example.com",
        health: {
          url: "http://localhost:8080/up",
          tries: 3,
          secondsBetween: 0,
          timeoutSeconds: 5,
          expectSha: true,
        },
        onFailure: "rollback",
      },
      rollback: { sources: ["comment"] },
      notification: {
        mention: false,
        webhooks: [
          { url: "https://hooks.example.com/x", format: "cdevents" },
          { url: "http://127.0.0.1:9000/", format: "slack" },
          { url: "https://hooks.slack.com/services/T0/B0/x", format: "slack" },
        ],
      },
      landing: { method: "squash" },
      maxStaged: 1,
      migrations: ["db/migrations/", "**/*.sql"],
      holds: {
        freezes: [
          { from: "2026-12-19T23:00:00.000Z", until: "2027-01-04T08:00:00.000Z", reason: "Holidays" },
        ],
      },
    });
  });

  it("takes headings with nothing below them as left out", () => {
    expect(
      policyOf(`${minimal}holds:\nchecks:\n  required:\n# - test\nstaging:\n  # url: https://example.com\n`),
    ).toEqual(policyOf(minimal));
  });

  it("may refer to a list by an alias", () => {
    expect(
      policyOf("testers: &people [tess, mira]\nteam: *people\nrollback-approvers: [olga]"),
    ).toMatchObject({ team: ["tess", "mira"] });
  });
});
