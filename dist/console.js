import { runConsole } from "./index.js";
await runConsole(() => import("./maker/index.js"));
