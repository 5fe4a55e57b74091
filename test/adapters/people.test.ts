import { describe, expect, it } from "@jest/globals";
import type { GitHubClient } from "../../src/adapters/github/client.js";
import { createPeople } from "../../src/adapters/github/people.js";
import type { UserLogin } from "../../src/domain/values.js";

describe("a person's role", () => {
  it("is asked for once, however many gates want to know it", async () => {
    const asked: unknown[] = [];
    const rest = (_: string, parameters: unknown): Promise<unknown> => {
      asked.push(parameters);
      return Promise.resolve({ data: { permission: "write", role_name: "maintain" } });
    };
    const people = createPeople({ client: { rest } as unknown as GitHubClient, app: undefined });
    const mo = "mo" as UserLogin;
    expect(await Promise.all([people.roleOf(mo), people.roleOf(mo)])).toEqual(["maintain", "maintain"]);
    expect(await people.roleOf(mo)).toBe("maintain");
    expect(asked).toEqual([{ username: "mo" }]);
  });
});
