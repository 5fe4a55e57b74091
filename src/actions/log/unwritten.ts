import type { EntryDraft } from "../../domain/log/entry.js";
import { sealTransaction } from "../../domain/reducer/sealed-state.js";
import type { State } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext, Unwritten } from "../run/decision-context.js";

/**
 * The context as if these entries were in the log already: they go into it with the next ones that this run writes, so that
 * a run which settles much writes little. What is not pending any more was settled by somebody else and is left out.
 */
export function withUnwritten(
  ports: Ports,
  context: DecisionContext,
  more: readonly Unwritten[],
): DecisionContext {
  return more.reduce<DecisionContext>((known, each) => {
    if (each.drafts.length === 0 || !known.state.followUps.some(({ key }) => key === each.followUp))
      return known;
    const seal = {
      time: ports.clock.now(),
      run: ports.run.reference,
      policy: known.policyBlob,
      sha256: ports.sha256,
    };
    const { state } = sealTransaction(known.state, each.drafts, seal);
    return { ...known, state, unwritten: [...known.unwritten, each] };
  }, context);
}

export const draftsOf = ({ unwritten }: Pick<DecisionContext, "unwritten">): readonly EntryDraft[] =>
  unwritten.flatMap(({ drafts }) => drafts);

/** What the log itself has: the newest entry that anybody else can see, and whose hash stays. */
export const writtenState = ({
  unwritten,
  snapshot: { log },
  state,
}: Pick<DecisionContext, "unwritten" | "snapshot" | "state">): State =>
  unwritten.length > 0 && log.kind === "read" ? log.state : state;
