import { describe, expect, it } from "@jest/globals";
import { withTeamMembers } from "../../../src/actions/run/team-members.js";
import { requireMember } from "../../../src/actions/run/authorization.js";
import { RefusedError } from "../../../src/actions/run/refusal.js";
import {
  readContextOfResult,
  readContextWithFallbackPolicy,
} from "../../../src/actions/log/fallback-policy.js";
import { unreadTeamsText } from "../../../src/domain/policy/teams.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { UserLogin } from "../../../src/domain/values/values.js";
import { policyWith, TestLog, user } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

const members: Readonly<Record<string, readonly UserLogin[]>> = {
  "acme/qa": [user("tess"), user("quinn")],
  "acme/on-call": [user("olga"), user("Rob")],
};

const withTeams = policyWith({
  testers: [user("tess")],
  rollbackApprovers: [user("rob")],
  team: [user("dana")],
  teams: { testers: ["acme/qa"], rollbackApprovers: ["acme/on-call"], team: ["acme/on-call", "acme/qa"] },
  unreadableTeams: ["acme/qa", "acme/on-call"],
});

function worldOf(readable: readonly string[], policy: Policy = withTeams) {
  const asked: string[] = [];
  const { world } = logWorld({
    log: new TestLog(),
    snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
    parts: {
      people: {
        membersOf: (team: string) => {
          asked.push(team);
          return Promise.resolve(readable.includes(team) ? members[team] : undefined);
        },
      },
    },
  });
  return { world, asked };
}

describe("teams of the policy", () => {
  it("stand for their members in each list that names them, and each is asked for once", async () => {
    const { world, asked } = worldOf(Object.keys(members));
    const policy = await withTeamMembers(world, withTeams);
    expect([policy.testers, policy.rollbackApprovers, policy.team]).toEqual([
      ["tess", "quinn"],
      ["rob", "olga"],
      ["dana", "olga", "Rob", "tess", "quinn"],
    ]);
    expect([policy.unreadableTeams, asked]).toEqual([[], ["acme/qa", "acme/on-call"]]);
    expect(unreadTeamsText(policy)).toBeUndefined();
  });

  it("that nobody can list leave those who are named, and it is said who they are", async () => {
    const { world } = worldOf(["acme/qa"]);
    const policy = await withTeamMembers(world, withTeams);
    expect([policy.testers, policy.rollbackApprovers]).toEqual([["tess", "quinn"], ["rob"]]);
    expect(unreadTeamsText(policy)).toBe(
      "Members of acme/on-call: unknown. Until they can be read, these count: rollback approvers: @rob; team: @dana, @tess, @quinn.",
    );
    const nobody = { ...policy, rollbackApprovers: [], team: [] };
    expect(unreadTeamsText(nobody)).toContain(
      "rollback approvers: nobody; team: whoever has at least the triage role.",
    );
  });

  it("are not asked for where a result is recorded, and are where a rollback is judged", async () => {
    const { world, asked } = worldOf(Object.keys(members));
    const result = await readContextOfResult(world);
    expect([asked, result.policy.unreadableTeams]).toEqual([[], ["acme/qa", "acme/on-call"]]);
    const { policy } = await readContextWithFallbackPolicy(world);
    expect([asked.length, policy.rollbackApprovers]).toEqual([2, ["rob", "olga"]]);
  });

  it("let a member request a rollback whom the repository trusts, as if named", async () => {
    const { world } = worldOf(Object.keys(members));
    const people = { ...world.people, roleOf: () => Promise.reject(new Error("no answer")) };
    const ports = { ...world, people };
    const policy = await withTeamMembers(world, withTeams);
    await expect(requireMember(ports, policy, user("quinn"))).resolves.toBeUndefined();
    await expect(requireMember(ports, withTeams, user("quinn"))).rejects.toThrow("no answer");
    const reader = { ...world, people: { ...world.people, roleOf: () => Promise.resolve("read" as const) } };
    await expect(requireMember(reader, policy, user("quinn"))).rejects.toBeInstanceOf(RefusedError);
  });
});
