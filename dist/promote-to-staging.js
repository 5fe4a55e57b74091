import { runPromoteToStaging } from "./index.js";
await runPromoteToStaging();
