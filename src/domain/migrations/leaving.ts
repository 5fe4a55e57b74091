import type { Recognised } from "./detect.js";
import type { MigrationTool } from "../migration-tools/tool.js";
import type { Difference } from "./tree-difference.js";

/** Migrations among the differences, for each tool; a file that several tools could own counts for each. */
export const migrationsLeaving = (
  difference: Difference,
  tools: readonly Pick<Recognised, "tool">[],
): readonly { readonly tool: MigrationTool; readonly difference: Difference }[] =>
  tools.map(({ tool }) => {
    const isOwn = (path: string): boolean => tool.recognised.files?.test(path) === true;
    return {
      tool,
      difference: {
        leaving: difference.leaving.filter(isOwn),
        changed: difference.changed.filter(isOwn),
        returning: difference.returning.filter(isOwn),
      },
    };
  });
