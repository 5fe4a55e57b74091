/** What people do on GitHub's pages besides what the rehearsal's people can. */
export {
  addLabel,
  apiOf,
  deleteBranch,
  removeLabel,
  rerun,
  runsWorkflowFrom,
  setPullRequestState,
} from "../../../src/rehearsal/acts/clicks.js";
