import { stickyMarker } from "../../domain/display/pull-request-status.js";
import { leftDisplay } from "../../domain/display/departed-status.js";
import type { World } from "../../ports/world.js";
import type { Left } from "../staging/merge-train.js";

/** Nobody looks at a pull request again that is not open towards develop: its status and comment say how it left. */
export async function sayGoodbye(world: World, left: readonly Left[]): Promise<void> {
  const gone = left.flatMap(({ staged, cause, elsewhere }) => {
    const display = leftDisplay(cause, elsewhere);
    return display === undefined ? [] : [{ number: staged.number, head: staged.head, display }];
  });
  if (gone.length === 0) return;
  const ids = await world.conversations.findOwn(gone.map(({ number }) => ({ number, marker: stickyMarker })));
  await Promise.all(
    gone.flatMap(({ number, head, display: { status, comment } }, index) => {
      const id = ids[index];
      return [
        world.statuses.set({ sha: head, ...status, url: world.run.reference.url }),
        id === undefined
          ? world.conversations.comment({ number, body: comment })
          : world.conversations.updateComment({ id, body: comment }),
      ];
    }),
  );
}
