import { detectMigrationTools, type Detection, type Doubt, type Evidence } from "./detect.js";
import { migrationsLeaving } from "./leaving.js";
import { treeDifference, type Files } from "./tree-difference.js";
import { samplesAmong, type Seen } from "./found.js";
import type { Version } from "../values/values.js";
import type { MigrationTool } from "../migration-tools/tool.js";

/** How a rollback from what a checkout holds would meet the database. */
export interface DatabaseOfCheckout {
  /** The newest release, to which such a rollback would go; undefined: there is none yet. */
  readonly release: Version | undefined;
  readonly tools: readonly ToolOfCheckout[];
  readonly doubts: readonly Doubt[];
}

export interface ToolOfCheckout {
  readonly tool: MigrationTool;
  readonly evidence: Evidence;
  /** Paths that `release` does not have, in alphabetical order. */
  readonly leaving: readonly string[];
  /** Paths of applied migrations whose text is another one than in `release`. */
  readonly changed: readonly string[];
}

export interface Release {
  readonly version: Version;
  readonly files: Files;
}

/** Migrations whose text may tell the tool: one of each folder and kind. */
export const samplesOf = (files: Files): readonly string[] =>
  samplesAmong({ leaving: [...files.keys()].toSorted(), changed: [], returning: [] });

/** `samples` of `live`: texts by path. */
export function lookAtCheckout(
  live: Seen,
  samples: Seen["texts"],
  release: Release | undefined,
): DatabaseOfCheckout {
  const detection: Detection = detectMigrationTools(live.survey, { texts: live.texts, samples });
  const difference = treeDifference(release?.files ?? live.files, live.files);
  const parts = migrationsLeaving(difference, detection.tools);
  return {
    release: release?.version,
    tools: detection.tools.map(({ tool, evidence }, index) => ({
      tool,
      evidence,
      leaving: parts[index]?.difference.leaving ?? [],
      changed: parts[index]?.difference.changed ?? [],
    })),
    doubts: detection.doubts,
  };
}
