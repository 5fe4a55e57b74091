/** Every REST operation that the local GitHub emulates, by GitHub's operationId. */
import type { RestTable } from "../model/server-parts.js";
import { runOperations } from "./actions-runs.js";
import { workflowOperations } from "./actions-workflows.js";
import { activityOperations } from "./activity.js";
import { branchOperations } from "./branches.js";
import { checkOperations } from "./checks.js";
import { collaboratorOperations } from "./collaborators.js";
import { commentOperations } from "./comments.js";
import { commitOperations } from "./commits.js";
import { compareOperations } from "./compare.js";
import { contentOperations } from "./contents.js";
import { deploymentOperations } from "./deployments.js";
import { environmentOperations } from "./environments.js";
import { gitDataOperations } from "./git-data.js";
import { treeOperations } from "./git-trees.js";
import { issueOperations } from "./issues.js";
import { labelOperations } from "./labels.js";
import { mergeOperations } from "./merges.js";
import { pullOperations } from "./pulls.js";
import { refOperations } from "./refs.js";
import { releaseOperations } from "./releases.js";
import { repositoryOperations } from "./repository.js";
import { reviewOperations } from "./reviews.js";
import { ruleOperations } from "./rules.js";
import { statusOperations } from "./statuses.js";
import { userOperations } from "./users.js";

export const restTable: RestTable = {
  ...activityOperations,
  ...branchOperations,
  ...checkOperations,
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
  ...mergeOperations,
  ...pullOperations,
  ...refOperations,
  ...releaseOperations,
  ...repositoryOperations,
  ...reviewOperations,
  ...ruleOperations,
  ...runOperations,
  ...statusOperations,
  ...treeOperations,
  ...userOperations,
  ...workflowOperations,
};
