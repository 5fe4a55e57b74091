/** Every REST operation that the local GitHub emulates, by GitHub's operationId. */
import type { RestTable } from "../model/server-parts.js";
import { runOperations } from "./actions-runs.js";
import { workflowOperations } from "./actions-workflows.js";
import { checkOperations } from "./checks.js";
import { collaboratorOperations } from "./collaborators.js";
import { commentOperations } from "./comments.js";
import { deploymentOperations } from "./deployments.js";
import { environmentOperations } from "./environments.js";
import { issueOperations } from "./issues.js";
import { labelOperations } from "./labels.js";
import { pullOperations } from "./pulls.js";
import { releaseOperations } from "./releases.js";
import { reviewOperations } from "./reviews.js";
import { statusOperations } from "./statuses.js";
import { userOperations } from "./users.js";

export const restTable: RestTable = {
  ...checkOperations,
  ...collaboratorOperations,
  ...commentOperations,
  ...deploymentOperations,
  ...environmentOperations,
  ...issueOperations,
  ...labelOperations,
  ...pullOperations,
  ...releaseOperations,
  ...reviewOperations,
  ...runOperations,
  ...statusOperations,
  ...userOperations,
  ...workflowOperations,
};
