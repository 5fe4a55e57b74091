import { followUpText } from "../../domain/display/follow-up-texts.js";
import type { FollowUp as PendingFollowUp, State } from "../../domain/state/state.js";
import type { Links } from "./links.js";
import type { FollowUp, Link } from "./page-model.js";

/** What still follows from what happened, and for what was refused the click that is missing. */
export const followUpsOf = (state: State, links: Links): readonly FollowUp[] =>
  state.followUps.map((followUp) => ({
    text: followUpText(followUp),
    refused:
      followUp.refusal === null ? null : { found: followUp.refusal.found, remedy: followUp.refusal.remedy },
    link: linkOf(followUp, { state, links }),
  }));

function linkOf(
  followUp: PendingFollowUp,
  { state, links }: { readonly state: State; readonly links: Links },
): Link | null {
  switch (followUp.kind) {
    case "land": {
      const landing = state.landings.find(({ version }) => version === followUp.version);
      return links.pullRequest(landing?.pullRequest ?? followUp.pullRequest.number);
    }
    case "revert": {
      const open = [state.rollback, state.previousRollback].find((each) => each?.id === followUp.rollback);
      const number = open?.revert?.pullRequest;
      return number === undefined ? null : links.pullRequest(number, `Merge #${number}`);
    }
    case "recovery":
    case "restack": {
      const recovery = state.recoveries.find(({ rollback }) => rollback === followUp.rollback);
      return recovery === undefined ? null : links.pullRequest(recovery.pullRequest);
    }
    case "answer":
    case "close-superseded":
      return links.pullRequest(followUp.pullRequest);
    default:
      return null;
  }
}
