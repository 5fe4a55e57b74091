import type { Permission } from "@release-console/local-github";

interface Role {
  readonly role: string;
  readonly permission: Permission;
}

/** Who plays. Zoe has an account and nothing else. */
export const cast = {
  dana: { role: "developer", permission: "write" },
  tess: { role: "tester", permission: "write" },
  toni: { role: "tester who also writes code", permission: "write" },
  rob: { role: "rollback approver", permission: "write" },
  ann: { role: "becomes a rollback approver during the story", permission: "write" },
  sam: { role: "member of the team, no approver", permission: "write" },
  mo: { role: "maintainer", permission: "maintain" },
  ada: { role: "administrator", permission: "admin" },
  zoe: { role: "stranger", permission: "none" },
} as const satisfies Record<string, Role>;

export type CastName = keyof typeof cast;
export const castNames = Object.keys(cast) as readonly CastName[];

/** The lists of the policy file at the start. */
export const policyPeople = {
  testers: ["tess", "toni"],
  rollbackApprovers: ["rob"],
  team: ["dana", "tess", "toni", "rob", "ann", "sam", "mo", "ada"],
} as const satisfies Record<string, readonly CastName[]>;
