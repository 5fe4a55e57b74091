import { z } from "zod";
import { isTeamName } from "../../domain/values/values.js";
import type { SetupApi } from "../look/api.js";

/** Who is asked at an environment: an account or a team. */
export interface Reviewer {
  /** A login, or `organisation/team`. */
  readonly name: string;
  readonly id: number;
}

/** GitHub takes six; a team counts as one and stands for many, so teams come first. */
export const reviewersOf = (people: readonly string[]): readonly string[] =>
  [...people.filter(isTeamName), ...people.filter((name) => !isTeamName(name))].slice(0, 6);

/** Below the address of the API. */
export function lookupPath(name: string): string {
  const [organization = "", slug] = name.split("/");
  return slug === undefined
    ? `users/${encodeURIComponent(name)}`
    : `orgs/${encodeURIComponent(organization)}/teams/${encodeURIComponent(slug)}`;
}

const shape = z.object({ id: z.number() });

/** With what has to be said of those that GitHub does not show. */
export async function findReviewers(
  api: SetupApi,
  people: readonly string[],
): Promise<{ readonly reviewers: readonly Reviewer[]; readonly notes: readonly string[] }> {
  const found = await Promise.all(
    reviewersOf(people).map(async (name) => ({ name, answer: await api.find(`/${lookupPath(name)}`) })),
  );
  return {
    reviewers: found.flatMap(({ name, answer }) =>
      answer === undefined ? [] : [{ name, id: shape.parse(answer).id }],
    ),
    notes: found.flatMap(({ name, answer }) => (answer === undefined ? [noteOf(name)] : [])),
  };
}

const noteOf = (name: string): string =>
  isTeamName(name)
    ? `Not asked: ${name}. GitHub shows your token no such team: correct the name, or give a token that may read teams (the scope read:org, or Members: read).`
    : `Not asked: @${name}. GitHub knows no such account.`;
