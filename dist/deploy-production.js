import { runDeployProduction } from "./index.js";
await runDeployProduction();
