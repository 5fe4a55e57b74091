/** The workflow engine by itself: for tests of workflow files, action files and expressions without a server. */
export { createEngine, type EngineOptions, type LocalWorkflowEngine } from "./actions/engine/index.js";
export * from "./actions/engine/expressions/evaluate.js";
export * from "./actions/engine/syntax/action-file.js";
export type * from "./actions/built-in/built-in-action.js";
export { parseCommand } from "./actions/runner/workflow-commands.js";
