import { runRollback } from "./index.js";
await runRollback();
