import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Pages } from "../ports/pages.js";
import { makePage } from "./make-page.js";
import { readAssets } from "./page/assets.js";
import { wholeFile } from "./page/whole-file.js";

/** The page as the root action writes it: into the job's work directory. */
export const writePage: Pages["write"] = async ({ clone, file, base, policy }) => {
  const assets = await readAssets();
  await mkdir(dirname(file), { recursive: true });
  const { log, trouble } = await makePage(
    {
      repo: clone,
      branch: "release-log",
      base,
      madeAt: new Date().toISOString(),
      assets,
      policyOf: () => Promise.resolve(policy),
    },
    wholeFile(file),
  );
  return {
    entries: log?.entries ?? 0,
    trouble:
      trouble === null
        ? null
        : `${trouble.entry === null ? "" : `entry ${trouble.entry} is broken: `}${trouble.found} (${trouble.fault})`,
  };
};
