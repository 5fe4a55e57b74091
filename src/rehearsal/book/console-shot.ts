import { readPolicy } from "../../adapters/policy/read-policy.js";
import { makePage } from "../../console/make-page.js";
import { readAssets } from "../../console/page/assets.js";
import { wholeOutput } from "../../console/page/whole-file.js";
import { branches, policyPath } from "../../domain/values/names.js";
import type { Policy } from "../../domain/policy/policy.js";
import type { Fixture } from "../fixture/fixture.js";

/** The console page as it was: its own part, and in place of its script and its style, which are always the same, marks. */
export interface ConsoleShot {
  readonly html: string;
  readonly entries: number;
}

export const scriptMark = "<script>SCRIPT</script>";
export const styleMark = "<style>STYLE</style>";

export async function shootConsole(fixture: Fixture): Promise<ConsoleShot> {
  const assets = await readAssets();
  const text = await fixture.observer.git.text(fixture.base, policyPath);
  const reading = text === undefined ? undefined : readPolicy(text, "");
  const policy: Policy | undefined = reading?.kind === "read" ? reading.policy : undefined;
  let html = "";
  const model = await makePage(
    {
      repo: fixture.github.git.directory(fixture.repository),
      branch: branches.log,
      base: fixture.base,
      madeAt: fixture.github.clock.now().toISOString(),
      assets,
      policyOf: () => Promise.resolve(policy),
    },
    wholeOutput({ write: (piece) => (html += piece) }),
  );
  return {
    entries: model.log?.entries ?? 0,
    html: html
      .replace(`<script>${assets.script}</script>`, () => scriptMark)
      .replace(`<style>${assets.style}</style>`, () => styleMark),
  };
}
