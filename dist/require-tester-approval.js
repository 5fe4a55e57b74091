import { runRequireTesterApproval } from "./index.js";
await runRequireTesterApproval();
