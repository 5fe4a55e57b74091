import type { OriginDoubt } from "../log/staging-entries.js";
import { workflowBot } from "./origin.js";
import { shortSha } from "../values/values.js";

/** What GitHub does not tell about a change. */
export function doubtText({ kind, commit, name }: OriginDoubt): string {
  const sha = shortSha(commit);
  switch (kind) {
    case "pusher":
      return name === ""
        ? `GitHub does not name who pushed ${sha}.`
        : `${sha} was pushed by ${name}, as which every workflow of the repository can push.`;
    case "history":
      return `GitHub does not show every push of the branch of ${sha}.`;
    case "author":
      return `${sha} names "${name}", whose address belongs to no account.`;
    default:
      return kind satisfies never;
  }
}

/** undefined: as the list of reasons says. */
export function doubtRemedy(doubt: OriginDoubt | undefined): string | undefined {
  if (doubt?.kind === "pusher" && doubt.name === workflowBot)
    return "Somebody who answers for the change pushes these commits under their own name to a new branch and opens a pull request from it.";
  return undefined;
}
