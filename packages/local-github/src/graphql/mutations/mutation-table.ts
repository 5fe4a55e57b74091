import type { RequestContext } from "../request-context.js";

/** Mutations by name. The input has been tested against the schema; `clientMutationId` is echoed for all alike. */
export type MutationTable = Readonly<
  Record<string, { run(input: object, context: RequestContext): Promise<object> }["run"]>
>;
