/** Every REST operation that the local GitHub emulates, by GitHub's operationId. */
import type { RestTable } from "../model/server-parts.js";
import { actionsSettingOperations } from "./actions-settings.js";
import { artifactOperations } from "./actions/artifacts.js";
import { logOperations } from "./actions/run-logs.js";
import { secretOperations } from "./actions/secrets.js";
import { variableOperations } from "./actions/variables.js";
import { rootOperations } from "./root.js";
import { searchOperations } from "./search.js";
import { runOperations } from "./actions/actions-runs.js";
import { workflowOperations } from "./actions/actions-workflows.js";
import { activityOperations } from "./repository/activity.js";
import { branchOperations } from "./git/branches.js";
import { checkOperations } from "./actions/checks.js";
import { appCheckOperations } from "./actions/checks-of-apps.js";
import { collaboratorOperations } from "./repository/collaborators.js";
import { commentOperations } from "./issues/comments.js";
import { commitOperations } from "./git/commits.js";
import { compareOperations } from "./git/compare.js";
import { contentOperations } from "./git/contents.js";
import { deploymentOperations } from "./actions/deployments.js";
import { environmentOperations } from "./actions/environments.js";
import { gitDataOperations } from "./git/git-data.js";
import { treeOperations } from "./git/git-trees.js";
import { issueOperations } from "./issues/issues.js";
import { lockOperations } from "./issues/locks.js";
import { labelOperations } from "./issues/labels.js";
import { mergeOperations } from "./git/merges.js";
import { pullOperations } from "./pulls/pulls.js";
import { refOperations } from "./git/refs.js";
import { releaseOperations } from "./repository/releases.js";
import { repositoryOperations } from "./repository/repository.js";
import { reviewOperations } from "./pulls/reviews.js";
import { ruleOperations } from "./repository/rules.js";
import { statusOperations } from "./actions/statuses.js";
import { userOperations } from "./repository/users.js";

export const restTable: RestTable = {
  ...actionsSettingOperations,
  ...activityOperations,
  ...artifactOperations,
  ...branchOperations,
  ...checkOperations,
  ...appCheckOperations,
  ...collaboratorOperations,
  ...commentOperations,
  ...commitOperations,
  ...compareOperations,
  ...contentOperations,
  ...deploymentOperations,
  ...environmentOperations,
  ...gitDataOperations,
  ...issueOperations,
  ...labelOperations,
  ...lockOperations,
  ...logOperations,
  ...mergeOperations,
  ...pullOperations,
  ...refOperations,
  ...releaseOperations,
  ...repositoryOperations,
  ...reviewOperations,
  ...rootOperations,
  ...ruleOperations,
  ...runOperations,
  ...searchOperations,
  ...secretOperations,
  ...statusOperations,
  ...treeOperations,
  ...userOperations,
  ...variableOperations,
  ...workflowOperations,
};
