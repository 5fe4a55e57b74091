/** What people do by hand that the cast of the rehearsals does not. */
import { join } from "node:path";
import { Clone, type PushRequest } from "../../src/rehearsal/actors/clone.js";
import type { Stage } from "../../src/rehearsal/fixture/fixture.js";

/** A push as `pusher` whose commit has any name and address. */
export async function pushAs(
  stage: Stage,
  {
    pusher,
    name,
    email,
    ...request
  }: PushRequest & { readonly pusher: string; readonly name: string; readonly email: string },
): Promise<string> {
  const clone = new Clone({
    directory: join(stage.directory, "clones", `odd-${pusher}-${request.branch.replaceAll("/", "-")}`),
    remote: stage.github.remote("acme/shop", pusher),
    name,
    email,
    now: () => Math.floor(stage.github.clock.now().getTime() / 1000),
  });
  return clone.mustPush(request);
}

/** What a person reads on a pull request: the status of its head, and the console's comment. */
export async function readBy(
  { observer }: Stage,
  number: number,
): Promise<{ readonly status: string; readonly comment: string }> {
  const { head } = await observer.pull(number);
  const status = await observer.status(head.sha);
  return {
    status: status === undefined ? "" : `${status.state}: ${status.description ?? ""}`,
    // As it is rendered: what keeps a name from being a mention or a link is not seen.
    comment: ((await observer.statusComment(number)) ?? "").replaceAll("&#8203;", "").replaceAll("\\", ""),
  };
}
