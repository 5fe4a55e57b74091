import { runAppendReleaseNotes } from "./index.js";
await runAppendReleaseNotes();
