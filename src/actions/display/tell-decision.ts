import { approvalSummary } from "../../domain/display/job-summaries.js";
import { renderFinding } from "../../domain/reasons/reasons.js";
import type { State } from "../../domain/state/state.js";
import type { ReleaseDecision } from "../../domain/train/release-decision.js";
import type { Ports } from "../../ports/ports.js";

/** The decision of the train and all that it misses, for whoever reads the run. */
export async function tellDecision(
  { runner }: Pick<Ports, "runner">,
  state: State,
  decision: ReleaseDecision,
): Promise<void> {
  for (const { staged, decision: verdict } of decision.rows) runner.info(`#${staged.number}: ${verdict}`);
  const missing = [
    ...decision.rows.flatMap(({ findings }) => findings),
    ...decision.train,
    ...decision.holds,
  ];
  for (const each of missing) runner.info(renderFinding(each));
  await runner.summary(approvalSummary(state, decision));
}
