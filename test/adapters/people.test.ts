import { describe, expect, it } from "@jest/globals";
import type { GitHubClient } from "../../src/adapters/github/client.js";
import { createPeople } from "../../src/adapters/github/people.js";
import type { UserLogin } from "../../src/domain/values.js";

const mo = "mo" as UserLogin;

/** Answers with each of these in turn. */
function peopleAnswering(answers: readonly (string | Error)[]): {
  people: ReturnType<typeof createPeople>;
  asked(): number;
} {
  let asked = 0;
  const rest = (): Promise<unknown> => {
    const answer = answers[asked++];
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve({ data: { permission: "write", role_name: answer } });
  };
  return {
    people: createPeople({ client: { rest } as unknown as GitHubClient, app: undefined }),
    asked: () => asked,
  };
}

describe("a person's role", () => {
  it("is asked for once, however many gates want to know it", async () => {
    const { people, asked } = peopleAnswering(["maintain", "read"]);
    expect(await Promise.all([people.roleOf(mo), people.roleOf("MO" as UserLogin)])).toEqual([
      "maintain",
      "maintain",
    ]);
    expect(await people.roleOf(mo)).toBe("maintain");
    expect(asked()).toBe(1);
  });

  it("is asked for again when GitHub did not say", async () => {
    const { people } = peopleAnswering([new Error("no answer"), "maintain"]);
    await expect(people.roleOf(mo)).rejects.toThrow("no answer");
    expect(await people.roleOf(mo)).toBe("maintain");
  });
});
