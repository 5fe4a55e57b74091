import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { approve, proposeTea } from "../steps/changes.js";
import type { StartingPoint } from "../scenarios/scenario.js";
import { quickPolicy } from "../fixture/installation.js";
import { findPackageRoot } from "../fixture/library.js";
import { repositoriesBelow, Stage, type Audience } from "../fixture/fixture.js";
import { Expectations } from "../report/expectations.js";
import { Narrator } from "../report/narrator.js";
import { Screen } from "../report/screen.js";

/** Where stories are played. */
export interface Venue {
  /** A stage on which everything is as the story needs it at its beginning. */
  stageFor(start: StartingPoint, audience: Audience): Promise<Stage>;
  /** The story on it has ended, well or not. Its repositories are copied to `keep` before anything is cleared away. */
  leave(stage: Stage, end: { readonly isWell: boolean; readonly keep: string | undefined }): Promise<void>;
  close(): Promise<void>;
}

/** Builds a stage for each story, and tells how it is set up. */
export class OwnStages implements Venue {
  #count = 0;

  /** The directory is the venue's own; the caller deletes it. */
  constructor(private readonly directory: string) {}

  async stageFor(start: StartingPoint, audience: Audience): Promise<Stage> {
    this.#count += 1;
    const stage = await openStage(join(this.directory, String(this.#count)), audience);
    try {
      if (start !== "bare") await install(stage, start);
      if (start === "released") await releaseTea(stage);
      return stage;
    } catch (error) {
      await stage.close();
      throw error;
    }
  }

  async leave(stage: Stage, { keep }: { readonly keep: string | undefined }): Promise<void> {
    await keepRepositories(stage, keep);
    await stage.close();
    await rm(stage.directory, { recursive: true, force: true });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * One stage for all stories that begin at a common point: it goes back there instead of being built again. Stories with
 * an installation of their own get a stage of their own, and so does the one after a story that failed.
 */
export class SharedStage implements Venue {
  readonly #own: OwnStages;
  #shared:
    { readonly stage: Stage; readonly beginnings: Map<StartingPoint, () => Promise<void>> } | undefined;
  #built = 0;

  /** The directory is the venue's own; the caller deletes it. */
  constructor(private readonly directory: string) {
    this.#own = new OwnStages(join(directory, "own"));
  }

  async stageFor(start: StartingPoint, audience: Audience): Promise<Stage> {
    if (start !== "installed" && start !== "released") return this.#own.stageFor(start, audience);
    const { stage, beginnings } = (this.#shared ??= await this.#build());
    let goBack = beginnings.get(start);
    if (goBack === undefined) {
      await beginnings.get("installed")?.();
      stage.beginStory(nobody());
      await releaseTea(stage);
      goBack = await stage.checkpoint();
      beginnings.set(start, goBack);
    }
    await goBack();
    stage.beginStory(audience);
    return stage;
  }

  async leave(
    stage: Stage,
    end: { readonly isWell: boolean; readonly keep: string | undefined },
  ): Promise<void> {
    if (stage !== this.#shared?.stage) return this.#own.leave(stage, end);
    await keepRepositories(stage, end.keep);
    if (!end.isWell) await this.#clearAway();
  }

  async close(): Promise<void> {
    await this.#clearAway();
  }

  async #build(): Promise<{ stage: Stage; beginnings: Map<StartingPoint, () => Promise<void>> }> {
    this.#built += 1;
    const stage = await openStage(join(this.directory, `shared-${this.#built}`), nobody());
    await install(stage, "installed");
    return { stage, beginnings: new Map([["installed", await stage.checkpoint()]]) };
  }

  async #clearAway(): Promise<void> {
    const stage = this.#shared?.stage;
    this.#shared = undefined;
    if (stage === undefined) return;
    await stage.close();
    await rm(stage.directory, { recursive: true, force: true });
  }
}

async function openStage(directory: string, audience: Audience): Promise<Stage> {
  await mkdir(directory, { recursive: true });
  return Stage.open({ directory, packageRoot: await findPackageRoot(), audience });
}

function install(stage: Stage, start: Exclude<StartingPoint, "bare">): Promise<void> {
  return stage.step("set-up", "An administrator installs the console", async () => {
    await stage.installConsole({ policy: quickPolicy, ...(typeof start === "string" ? {} : start) });
    await stage.settles();
  });
}

function releaseTea(stage: Stage): Promise<void> {
  return stage.step("v1.0.0", "The first release sells tea", async () => {
    await approve(stage, await proposeTea(stage));
    const { production } = (await stage.observer.state()) ?? {};
    stage.expect.equal("v1.0.0 is live", production, { kind: "known", version: "v1.0.0" });
    if (production?.kind !== "known") throw new Error("The story stops here: there is no first release.");
  });
}

async function keepRepositories({ directory }: Stage, keep: string | undefined): Promise<void> {
  if (keep !== undefined) await cp(repositoriesBelow(directory), keep, { recursive: true });
}

/** What leads to a common beginning is told to nobody. */
function nobody(): Audience {
  const stdout = { write: (): unknown => true };
  const screen = new Screen({ stdout, stderr: stdout, isTTY: false, columns: undefined }, {});
  return { narrator: new Narrator(screen, { isVerbose: false }), expect: new Expectations(() => undefined) };
}
