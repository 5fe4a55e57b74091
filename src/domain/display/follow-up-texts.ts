import { branches } from "../values/names.js";
import type { FollowUp } from "../state/state.js";

/** What is still to be done, as an order: "Tag v1.4.0". Plain text. */
// oxlint-disable-next-line complexity -- a table: one line for each kind
export function followUpText(followUp: FollowUp): string {
  switch (followUp.kind) {
    case "tag":
      return `Tag ${followUp.version}`;
    case "pin-attempt":
      return `Keep the commit of ${followUp.deployment} on a branch`;
    case "land":
      return `Bring #${followUp.pullRequest.number} of ${followUp.version} to ${branches.base}`;
    case "notes":
      return `Write the notes of ${followUp.version}`;
    case "page":
      return `Publish the release page of ${followUp.version}`;
    case "ask-rollback":
      return `Request a rollback after ${followUp.deployment}, or say why not`;
    case "announce-request":
      return `Tell the team that ${followUp.rollback} is requested`;
    case "answer":
      return `Answer @${followUp.to} on #${followUp.pullRequest}`;
    case "announce-failure":
      return `Say on the issue of ${followUp.rollback} that ${followUp.deployment} did not end well`;
    case "announce-completion":
      return `Tell the team that ${followUp.rollback} is done`;
    case "announce-end":
      return `Say that ${followUp.rollback} ended, and close its issue`;
    case "revert":
      return `Take what ${followUp.rollback} rolled back out of ${branches.base}`;
    case "recovery":
      return `Open the pull request that brings back what ${followUp.rollback} took out`;
    case "restack":
      return `Move the recovery of ${followUp.rollback} onto its revert`;
    case "close-rollback":
      return `Close ${followUp.rollback}`;
    case "close-superseded":
      return `Close #${followUp.pullRequest}, whose work is done by another`;
    case "tell-webhooks":
      return `Tell the webhooks of ${followUp.events.length} ${followUp.events.length === 1 ? "event" : "events"} of entry ${followUp.entry}`;
    default:
      return followUp satisfies never;
  }
}
