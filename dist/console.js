import { runConsole } from "./index.js";
await runConsole();
