import { indentedCanonicalJson } from "../log/canonical-json.js";
import type { State } from "./state.js";
/** The only text that `state.json` may have. */
export const renderState = (state: State): string => `${indentedCanonicalJson(state)}\n`;
