import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { approve, proposeTea } from "../steps/changes.js";
import type { StartingPoint } from "../scenarios/scenario.js";
import { quickPolicy } from "../fixture/installation.js";
import { findPackageRoot } from "../fixture/library.js";
import { repositoriesBelow, Fixture, type Audience } from "../fixture/fixture.js";
import { Expectations } from "../report/expectations.js";
import { Narrator } from "../report/narrator.js";
import { Screen } from "../report/screen.js";

/** Where stories are played. */
export interface FixturePool {
  /** A fixture on which everything is as the story needs it at its beginning. */
  fixtureFor(start: StartingPoint, audience: Audience): Promise<Fixture>;
  /** The story on it has ended, well or not. Its repositories are copied to `keep` before anything is cleared away. */
  leave(
    fixture: Fixture,
    end: { readonly isWell: boolean; readonly keep: string | undefined },
  ): Promise<void>;
  close(): Promise<void>;
}

/** Builds a fixture for each story, and tells how it is set up. */
export class OwnFixtures implements FixturePool {
  #count = 0;

  /** The directory is the pool's own; the caller deletes it. */
  constructor(private readonly directory: string) {}

  async fixtureFor(start: StartingPoint, audience: Audience): Promise<Fixture> {
    this.#count += 1;
    const fixture = await openFixture(join(this.directory, String(this.#count)), audience);
    try {
      if (start !== "bare") await install(fixture, start);
      if (start === "released") await releaseTea(fixture);
      return fixture;
    } catch (error) {
      await fixture.close();
      throw error;
    }
  }

  async leave(fixture: Fixture, { keep }: { readonly keep: string | undefined }): Promise<void> {
    await keepRepositories(fixture, keep);
    await fixture.close();
    await rm(fixture.directory, { recursive: true, force: true });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * One fixture for all stories that begin at a common point: it goes back there instead of being built again. Stories with
 * an installation of their own get a fixture of their own, and so does the one after a story that failed.
 */
export class SharedFixture implements FixturePool {
  readonly #own: OwnFixtures;
  #shared:
    { readonly fixture: Fixture; readonly beginnings: Map<StartingPoint, () => Promise<void>> } | undefined;
  #built = 0;

  /** The directory is the pool's own; the caller deletes it. */
  constructor(private readonly directory: string) {
    this.#own = new OwnFixtures(join(directory, "own"));
  }

  async fixtureFor(start: StartingPoint, audience: Audience): Promise<Fixture> {
    if (start !== "installed" && start !== "released") return this.#own.fixtureFor(start, audience);
    const { fixture, beginnings } = (this.#shared ??= await this.#build());
    let goBack = beginnings.get(start);
    if (goBack === undefined) {
      await beginnings.get("installed")?.();
      fixture.beginStory(nobody());
      await releaseTea(fixture);
      goBack = await fixture.checkpoint();
      beginnings.set(start, goBack);
    }
    await goBack();
    fixture.beginStory(audience);
    return fixture;
  }

  async leave(
    fixture: Fixture,
    end: { readonly isWell: boolean; readonly keep: string | undefined },
  ): Promise<void> {
    if (fixture !== this.#shared?.fixture) return this.#own.leave(fixture, end);
    await keepRepositories(fixture, end.keep);
    if (!end.isWell) await this.#clearAway();
  }

  async close(): Promise<void> {
    await this.#clearAway();
  }

  async #build(): Promise<{ fixture: Fixture; beginnings: Map<StartingPoint, () => Promise<void>> }> {
    this.#built += 1;
    const fixture = await openFixture(join(this.directory, `shared-${this.#built}`), nobody());
    await install(fixture, "installed");
    return { fixture, beginnings: new Map([["installed", await fixture.checkpoint()]]) };
  }

  async #clearAway(): Promise<void> {
    const fixture = this.#shared?.fixture;
    this.#shared = undefined;
    if (fixture === undefined) return;
    await fixture.close();
    await rm(fixture.directory, { recursive: true, force: true });
  }
}

async function openFixture(directory: string, audience: Audience): Promise<Fixture> {
  await mkdir(directory, { recursive: true });
  return Fixture.open({ directory, packageRoot: await findPackageRoot(), audience });
}

function install(fixture: Fixture, start: Exclude<StartingPoint, "bare">): Promise<void> {
  return fixture.step("set-up", "An administrator installs the console", async () => {
    await fixture.installConsole({ policy: quickPolicy, ...(typeof start === "string" ? {} : start) });
    await fixture.settles();
  });
}

function releaseTea(fixture: Fixture): Promise<void> {
  return fixture.step("v1.0.0", "The first release sells tea", async () => {
    await approve(fixture, await proposeTea(fixture));
    const { production } = (await fixture.observer.state()) ?? {};
    fixture.expect.equal("v1.0.0 is live", production, { kind: "known", version: "v1.0.0" });
    if (production?.kind !== "known") throw new Error("The story stops here: there is no first release.");
  });
}

async function keepRepositories({ directory }: Fixture, keep: string | undefined): Promise<void> {
  if (keep !== undefined) await cp(repositoriesBelow(directory), keep, { recursive: true });
}

/** What leads to a common beginning is told to nobody. */
function nobody(): Audience {
  const stdout = { write: (): unknown => true };
  const screen = new Screen({ stdout, stderr: stdout, isTTY: false, columns: undefined }, {});
  return { narrator: new Narrator(screen, { isVerbose: false }), expect: new Expectations(() => undefined) };
}
