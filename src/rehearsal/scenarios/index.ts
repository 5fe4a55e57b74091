/**
 * Everything that can be rehearsed: the whole loop, and disasters by name.
 *
 * To add a disaster: write `scenarios/SUBJECT/NAME.ts` with one `Scenario`, and put it into the list below. Choose the nearest
 * starting point; act with `fixture.people` and the verbs of `../steps`; cut the story into `fixture.scene("…", …)`; after
 * each act say with `fixture.expect` what a person can see now: branches, log, status, comments, what runs where. Faults
 * of GitHub come from `fixture.github.faults` and `../steps/crashes.ts`. What must be true at the end of every story is
 * asked by `../report/invariants.ts` and need not be repeated: the log verifies, nothing exists twice, no secret is shown,
 * each planned fault has happened, and nothing was asked or answered otherwise than GitHub describes its API. Before the
 * story is done, break what it is about in `src` once and see it fail. Its cost is measured in seconds: two to six. Played
 * with all others it shares its fixture, which goes back to the starting point before each story; what that does not undo
 * (another repository, another App) takes a fixture of its own: `start: {}`.
 */
import { recoveryDeploysNothing } from "./rollback/recovery-deploys-nothing.js";
import { rollbackByPolicy } from "./rollback/rollback-by-policy.js";
import { rollbackDrill } from "./rollback/rollback-drill.js";
import { oneRollback } from "./rollback/one-rollback.js";
import { oneSweep } from "./api/one-sweep.js";
import { onePullRequest } from "./the-whole-loop/one-pull-request.js";
import type { Scenario } from "./scenario.js";
import { theWholeLoop } from "./the-whole-loop/index.js";
import { allAtOnce } from "./crashes/all-at-once.js";
import { approvedAndHeld } from "./approval/approved-and-held.js";
import { autoMergeAndUpdateBranch } from "./approval/auto-merge-and-update-branch.js";
import { requestsRunLow } from "./api/requests-run-low.js";
import { apiStorm } from "./api/api-storm.js";
import { approvalsThatDoNotCount } from "./approval/approvals-that-do-not-count.js";
import { authorWithoutAccount } from "./approval/author-without-account.js";
import { branchTakesTheName } from "./refusals/branch-takes-the-name.js";
import { environmentInAnotherCase } from "./approval/environment-in-another-case.js";
import { lockedConversation } from "./refusals/locked-conversation.js";
import { missingClickIsNamed } from "./rollback/missing-click-is-named.js";
import { backOverThreeReleases } from "./rollback/back-over-three-releases.js";
import { checksMissing } from "./refusals/checks-missing.js";
import { checksOfOtherServices } from "./refusals/checks-of-other-services.js";
import { driftInTheWay } from "./rollback/drift-in-the-way.js";
import { driftNeedsItsOwnYes } from "./drift/drift-needs-its-own-approval.js";
import { ejectedAndBack } from "./ejection/ejected-and-back.js";
import { environmentsSetUpWrong } from "./refusals/environments-set-up-wrong.js";
import { everyoneIsTold } from "./rollback/everyone-is-told.js";
import { forkVouchedFor } from "./refusals/fork-vouched-for.js";
import { gateOfYesterday } from "./approval/outdated-gate.js";
import { hotfixPastTheConsole } from "./drift/hotfix-bypassing-the-console.js";
import { killedBeforeStaging } from "./crashes/killed-before-staging.js";
import { logRewritten } from "./refusals/log-rewritten.js";
import { mergedManually } from "./drift/merged-manually.js";
import { migrationToolRefuses } from "./rollback/migration-tool-refuses.js";
import { oldRunRepeated } from "./refusals/old-run-repeated.js";
import { oneSentBackTheOtherGoes } from "./ejection/one-sent-back-the-other-goes.js";
import { policyBroken } from "./refusals/policy-broken.js";
import { pushAfterApproval } from "./approval/push-after-approval.js";
import { readsLag } from "./api/reads-lag.js";
import { recordDiesAfterAGoodDeployment } from "./crashes/record-dies-after-a-good-deployment.js";
import { revertWaitsForAPerson } from "./rollback/revert-waits-for-a-person.js";
import { rollbackAt100ms } from "./rollback/rollback-at-100ms.js";
import { rollbackRunDies } from "./rollback/rollback-run-dies.js";
import { rollbackTargetFails } from "./rollback/rollback-target-fails.js";
import { rollbackWithdrawn } from "./rollback/rollback-withdrawn.js";
import { runnerDiesDeploying } from "./crashes/runner-dies-deploying.js";
import { secondRollbackDuringRecovery } from "./rollback/second-rollback-during-recovery.js";
import { stackRidesAsAUnit } from "./train/stack-rides-as-a-unit.js";
import { sweepWithNothingDue } from "./api/sweep-with-nothing-due.js";
import { tenPullRequests } from "./train/ten-pull-requests.js";
import { trainOfFour } from "./train/train-of-four.js";
import { twoThatConflict } from "./conflicts/two-that-conflict.js";
import { whileItIsDeployed } from "./ejection/while-it-is-deployed.js";
import { onMain } from "./the-whole-loop/on-main.js";
import { withAGitHubApp } from "./the-whole-loop/with-a-github-app.js";

/** The first is played when none is named. */
export const scenarios: readonly [Scenario, ...Scenario[]] = [
  theWholeLoop,
  onePullRequest,
  withAGitHubApp,
  onMain,
  tenPullRequests,
  trainOfFour,
  stackRidesAsAUnit,
  ejectedAndBack,
  whileItIsDeployed,
  oneSentBackTheOtherGoes,
  driftNeedsItsOwnYes,
  hotfixPastTheConsole,
  mergedManually,
  twoThatConflict,
  approvalsThatDoNotCount,
  gateOfYesterday,
  pushAfterApproval,
  environmentInAnotherCase,
  authorWithoutAccount,
  approvedAndHeld,
  autoMergeAndUpdateBranch,
  allAtOnce,
  killedBeforeStaging,
  runnerDiesDeploying,
  recordDiesAfterAGoodDeployment,
  apiStorm,
  readsLag,
  requestsRunLow,
  oneSweep,
  sweepWithNothingDue,
  checksMissing,
  checksOfOtherServices,
  environmentsSetUpWrong,
  forkVouchedFor,
  logRewritten,
  oldRunRepeated,
  policyBroken,
  lockedConversation,
  branchTakesTheName,
  backOverThreeReleases,
  oneRollback,
  driftInTheWay,
  everyoneIsTold,
  migrationToolRefuses,
  missingClickIsNamed,
  revertWaitsForAPerson,
  rollbackAt100ms,
  rollbackByPolicy,
  recoveryDeploysNothing,
  rollbackDrill,
  rollbackRunDies,
  rollbackTargetFails,
  rollbackWithdrawn,
  secondRollbackDuringRecovery,
];
