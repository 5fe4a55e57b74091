/** Commits that carry another name or address than their pusher's account, as git lets anybody write them. */
import { join } from "node:path";
import { Clone, type PushRequest } from "../actors/clone.js";
import type { CastName } from "../actors/cast.js";
import type { Fixture } from "../fixture/fixture.js";

export interface ForeignPush extends PushRequest {
  readonly pusher: CastName;
  readonly name: string;
  readonly email: string;
}

/** The new head. Nothing has come of it when this resolves. */
export async function pushAs(
  fixture: Fixture,
  { pusher, name, email, ...request }: ForeignPush,
): Promise<string> {
  fixture.people[pusher].tells(
    `pushes "${request.message}" to ${request.branch}, committed as ${name} <${email}>`,
  );
  const clone = new Clone({
    directory: join(fixture.directory, "clones", `foreign-${pusher}-${request.branch.replaceAll("/", "-")}`),
    remote: fixture.github.remote(fixture.repository, pusher),
    name,
    email,
    now: () => Math.floor(fixture.github.clock.now().getTime() / 1000),
  });
  return clone.mustPush(request);
}
