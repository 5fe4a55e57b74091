import { statusCommentMarker } from "../../domain/display/pull-request-status.js";
import { departedDisplay } from "../../domain/display/departed-status.js";
import type { Ports } from "../../ports/ports.js";
import type { Departed } from "../staging/merge-train.js";
import { showOrTell } from "../display/show-or-tell.js";

/** Nobody looks at a pull request again that is not open towards develop: its status and comment say how it left. */
export async function publishDeparted(ports: Ports, left: readonly Departed[]): Promise<void> {
  const gone = left.flatMap(({ staged, cause, elsewhere }) => {
    const display = departedDisplay(cause, elsewhere);
    return display === undefined ? [] : [{ number: staged.number, head: staged.head, display }];
  });
  if (gone.length === 0) return;
  await Promise.all(
    gone.flatMap(({ number, head, display: { status, comment } }) => [
      showOrTell(ports, `#${number} does not show how it left`, () =>
        ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url }),
      ),
      showOrTell(ports, `#${number} does not say how it left`, async () => {
        const [id] = await ports.conversations.findOwn([{ number, marker: statusCommentMarker }]);
        return id === undefined
          ? ports.conversations.comment({ number, body: comment })
          : ports.conversations.updateComment({ id, body: comment });
      }),
    ]),
  );
}
