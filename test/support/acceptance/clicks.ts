/** What people do on GitHub's pages besides what the rehearsal's people can. */
export { apiOf, deleteBranch, rerun, runsWorkflowFrom } from "../../../src/rehearsal/steps/clicks.js";
