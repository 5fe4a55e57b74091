import { chosenNames, type Policy } from "../domain/policy/policy.js";
import { useBase, useNames } from "../domain/values/names.js";
import { UnreadableCloneError } from "../verify/clone/git-failures.js";
import { type LogVerdict, readLog } from "../verify/verify-log.js";
import { remedyFor } from "../verify/remedies.js";
import { ModelBuilder } from "./model/build-model.js";
import type { PageModel, Trouble } from "./model/page-model.js";
import type { PageAssets } from "./page/assets.js";
import { documentHead, documentTail } from "./page/document.js";
import { EntryBlocks, writeEvents } from "./page/packed.js";
import type { PageTarget } from "./page/whole-file.js";

export interface PageRequest {
  /** A clone that has the log. */
  readonly repo: string;
  readonly branch: string;
  /** The branch that pull requests go to, as the page names it. */
  readonly base: string;
  /** UTC, ISO 8601. */
  readonly madeAt: string;
  readonly assets: PageAssets;
  /** The policy with this blob, where it can be read. */
  readonly policyOf: (blob: string) => Promise<Policy | undefined>;
}

/**
 * Writes the page of the log in a clone, in one pass: what is verified is packed at once and forgotten. A log that does not
 * verify or cannot be read gives a page that says so and shows the entries before the first broken one.
 */
export async function makePage(request: PageRequest, target: PageTarget): Promise<PageModel> {
  const { assets, repo, branch, base, madeAt } = request;
  useBase(base);
  const builder = new ModelBuilder();
  const blocks = new EntryBlocks((html) => target.write(html));
  let policy: string | null = null;
  try {
    target.write(documentHead(assets));
    const { commit, trouble } = await verified(
      { repo, branch, contains: undefined },
      (entry, state, json) => {
        builder.add(entry, state);
        blocks.add(json);
        ({ policy } = entry);
      },
    );
    await blocks.end();
    const known = policy === null ? undefined : await request.policyOf(policy);
    useNames(chosenNames(known?.names, base));
    const model = builder.model({
      madeAt,
      base,
      branch,
      commit,
      trouble,
      policy: known,
    });
    writeEvents(builder.events(), (html) => target.write(html));
    target.write(documentTail(model, assets));
    target.finish();
    return model;
  } catch (error) {
    await blocks.end().catch(() => undefined); // nothing writes any more when its file is closed
    target.discard();
    throw error;
  }
}

type Verifying = Parameters<typeof readLog>;

async function verified(
  ...[request, visitor]: Verifying
): Promise<{ readonly commit: string; readonly trouble: Trouble | null }> {
  try {
    const { verdict } = await readLog(request, visitor);
    return { commit: verdict.commit, trouble: troubleOf(verdict) };
  } catch (error) {
    if (!(error instanceof UnreadableCloneError)) throw error;
    const { found, remedy } = error;
    return { commit: "", trouble: { fault: "unreadable", entry: null, path: null, found, remedy } };
  }
}

function troubleOf(verdict: LogVerdict): Trouble | null {
  if (verdict.kind === "intact") return null;
  const { fault, sequence: entry, path, problem: found } = verdict;
  return { fault, entry, path, found, remedy: remedyFor(fault) };
}
