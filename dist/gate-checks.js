import { runGateChecks } from "./index.js";
await runGateChecks();
