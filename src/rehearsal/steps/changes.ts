/** Pull requests of the shop: how they come, and how a tester lets them go to production. */
import type { FileChanges } from "../actors/clone.js";
import type { CastName } from "../actors/cast.js";
import type { Pushed } from "../actors/person.js";
import { pages } from "../fixture/shop-app.js";
import type { Fixture } from "../fixture/fixture.js";

/** A pull request at its head. */
export interface Change {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
}

export interface Proposal {
  readonly branch: string;
  readonly files: FileChanges;
  readonly title?: string;
  readonly body?: string;
  /** Default dana. */
  readonly by?: CastName;
  /** The branch that it stands on; default is the default branch. */
  readonly onto?: string;
}

/** Somebody opens a pull request; it is on staging when its checks pass and nothing stands against it. */
export async function propose(fixture: Fixture, proposal: Proposal): Promise<Change> {
  const change = await open(fixture, proposal);
  await fixture.settles();
  return change;
}

/** Opens them one after the other without waiting for anything; which of them boards first is anybody's guess. */
export async function proposeTogether<const Proposals extends readonly Proposal[]>(
  fixture: Fixture,
  proposals: Proposals,
): Promise<{ readonly [Place in keyof Proposals]: Change }> {
  const changes: Change[] = [];
  for (const proposal of proposals) changes.push(await open(fixture, proposal));
  await fixture.settles();
  return changes as { readonly [Place in keyof Proposals]: Change };
}

async function open(
  fixture: Fixture,
  { branch, files, title = branch, body = "", by = "dana", onto = fixture.base }: Proposal,
): Promise<Change> {
  const author = fixture.people[by];
  const head = await author.pushes(branch, { message: title.split("\n")[0] ?? branch, files, onto });
  const number = await author.opensPullRequest({ branch, title, body });
  return { number, branch, head };
}

export const teaPrices: FileChanges = { [pages.prices]: "price bread 2\nprice tea 3\n" };

export const tea: Proposal = { branch: "sell-tea", title: "Sell tea", files: teaPrices };

export const proposeTea = (fixture: Fixture): Promise<Change> => propose(fixture, tea);

/** A change in a file of its own, which conflicts with nothing but another title. */
export const titled = (title: string): Proposal => ({
  branch: `title-${title}`,
  title: `Call it ${title}`,
  files: { [pages.title]: `title ${title}\n` },
});

export const proposeTitle = (fixture: Fixture, title: string): Promise<Change> =>
  propose(fixture, titled(title));

/** A change in a new file, so that any number of them conflict with nothing; the pages show `ware NAME`. */
export const ware = (name: string): Proposal => ({
  branch: `ware-${name}`,
  title: `Sell ${name}`,
  files: { [`app/ware-${name}.txt`]: `ware ${name}\n` },
});

/** tess approves them all before anything has come of the first. */
export async function approveTogether(
  fixture: Fixture,
  changes: readonly Pick<Change, "number">[],
): Promise<void> {
  for (const { number } of changes)
    await fixture.people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." });
  await fixture.settles();
}

/** A tester's approval; everything that follows from it has happened when this resolves. */
export async function approve(fixture: Fixture, { number }: Pick<Change, "number">): Promise<void> {
  await fixture.people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." });
  await fixture.settles();
}

/** The author pushes once more to the branch. */
export async function pushTo(
  fixture: Fixture,
  { number, branch }: Change,
  {
    by = "dana",
    message = "Work on it",
    ...change
  }: Partial<Pushed> & Pick<Pushed, "files"> & Pick<Proposal, "by">,
): Promise<Change> {
  const head = await fixture.people[by].pushes(branch, { message, ...change });
  await fixture.settles();
  return { number, branch, head };
}
