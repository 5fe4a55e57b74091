import { describe, expect, it } from "@jest/globals";
import { createJobMemory } from "../../../../src/adapters/runner/job-memory.js";
import type { GitHubClient } from "../../../../src/adapters/github/http/client.js";
import { createPeople } from "../../../../src/adapters/github/social/people.js";
import type { UserLogin } from "../../../../src/domain/values/values.js";

function peopleWith(env: NodeJS.ProcessEnv) {
  const asked: unknown[] = [];
  const rest = (_: string, parameters: unknown): Promise<unknown> => {
    asked.push(parameters);
    return Promise.resolve({ data: { permission: "write", role_name: "maintain" } });
  };
  const client = { rest } as unknown as GitHubClient;
  return {
    people: createPeople({
      client,
      app: undefined,
      rolesAsked: createJobMemory(env).rolesAsked,
      answers: { once: (_, ask) => ask() },
    }),
    asked,
  };
}

describe("a person's role", () => {
  const mo = "mo" as UserLogin;

  it("is asked for once, however many gates want to know it", async () => {
    const { people, asked } = peopleWith({});
    expect(await Promise.all([people.roleOf(mo), people.roleOf(mo)])).toEqual(["maintain", "maintain"]);
    expect(await people.roleOf(mo)).toBe("maintain");
    expect(asked).toEqual([{ username: "mo" }]);
  });

  it("is asked for ahead by the next step of the job", async () => {
    const { people, asked } = peopleWith({ RELEASE_CONSOLE_ROLES_ASKED: "mo ../x" });
    people.prefetchRoles();
    expect(asked).toEqual([{ username: "mo" }]);
    expect(await people.roleOf(mo)).toBe("maintain");
    expect(asked).toHaveLength(1);
  });
});
