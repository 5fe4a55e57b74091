/** Pull requests of the shop: how they come, and how a tester lets them go to production. */
import type { FileChanges } from "../people/clone.js";
import type { CastName } from "../people/cast.js";
import { pages } from "../stage/shop.js";
import type { Stage } from "../stage/stage.js";

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
}

/** Somebody opens a pull request; it is on staging when its checks pass and nothing stands against it. */
export async function propose(
  stage: Stage,
  { branch, files, title = branch, body = "", by = "dana" }: Proposal,
): Promise<Change> {
  const author = stage.people[by];
  const head = await author.pushes(branch, { message: title.split("\n")[0] ?? branch, files });
  const number = await author.opensPullRequest({ branch, title, body });
  await stage.settles();
  return { number, branch, head };
}

export const teaPrices: FileChanges = { [pages.prices]: "price bread 2\nprice tea 3\n" };

export const proposeTea = (stage: Stage): Promise<Change> =>
  propose(stage, { branch: "sell-tea", title: "Sell tea", files: teaPrices });

/** A change in a file of its own, which conflicts with nothing but another title. */
export const proposeTitle = (stage: Stage, title: string): Promise<Change> =>
  propose(stage, {
    branch: `title-${title}`,
    title: `Call it ${title}`,
    files: { [pages.title]: `title ${title}\n` },
  });

/** A change in a new file, so that any number of them conflict with nothing. */
export const proposeWare = (stage: Stage, name: string): Promise<Change> =>
  propose(stage, {
    branch: `ware-${name}`,
    title: `Sell ${name}`,
    files: { [`app/ware-${name}.txt`]: `ware ${name}\n` },
  });

/** A tester's approval; everything that follows from it has happened when this resolves. */
export async function approve(stage: Stage, { number }: Pick<Change, "number">): Promise<void> {
  await stage.people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." });
  await stage.settles();
}

/** The author pushes once more to the branch. */
export async function pushTo(
  stage: Stage,
  { number, branch }: Change,
  {
    files,
    message = "Work on it",
    by = "dana",
  }: Pick<Proposal, "files" | "by"> & { readonly message?: string },
): Promise<Change> {
  const head = await stage.people[by].pushes(branch, { message, files });
  await stage.settles();
  return { number, branch, head };
}
