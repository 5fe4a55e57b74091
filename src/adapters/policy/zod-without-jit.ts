import { config } from "zod/mini";

// An action lives for a moment and parses each shape once or twice: writing and compiling code for each, which zod does by
// default, takes longer than it saves. It has to be said before the first schema is made, so this is imported first.
config({ jitless: true });
