import type { PullRequests } from "../../../ports/collaborating.js";
import type { Ports } from "../../../ports/ports.js";
import { showOrTell } from "../../display/show-or-tell.js";

/** Labels and assignees only show: nothing waits for them, and they hold nothing up. Never rejects. */
export const markPullRequest = (ports: Ports, marks: Parameters<PullRequests["mark"]>[0]): Promise<boolean> =>
  showOrTell(ports, `#${marks.number} lacks labels or assignees`, () => ports.pullRequests.mark(marks));
