/** A local GitHub that can go back to what it was, so that a story need not be told from its beginning twice. */
import { zeroOid } from "../git/object-format.js";
import type { ComposedServer } from "../compose/composition.js";
import { remember } from "./remember.js";

/**
 * Repositories, refs, time and the runs that wait for people. Git objects stay, nobody asks for those that no ref
 * holds; ids and run numbers go on, so that nothing is ever called what something else was called before. Faults on
 * purpose are forgotten. Accounts, tokens and Apps are not put back.
 */
export async function takeCheckpoint(server: ComposedServer): Promise<() => Promise<void>> {
  const { parts, registry, clock, faults } = server;
  const repositories = registry.repositories();
  const waysBack = repositories.map((repository) => remember(repository));
  const refs = await Promise.all(repositories.map((repository) => refsOf(server, nameOf(repository))));
  const now = clock.now();
  const bringBackRuns = parts.engine.checkpoint();
  return async () => {
    faults.clear();
    await bringBackRuns(async () => {
      for (const goBack of waysBack) goBack();
      for (const [index, repository] of repositories.entries())
        await putRefsBack(server, nameOf(repository), refs[index] ?? new Map());
      clock.turnBack(now);
    });
    clock.turnBack(now);
  };
}

const nameOf = ({ owner, name }: { readonly owner: string; readonly name: string }): string =>
  `${owner}/${name}`;

type Refs = ReadonlyMap<string, string>;

const refsOf = ({ git }: ComposedServer, repository: string): Promise<Refs> =>
  git.listRefs(repository, "refs/");

async function putRefsBack(server: ComposedServer, repository: string, wanted: Refs): Promise<void> {
  const present = await refsOf(server, repository);
  const gone = [...present.keys()].filter((ref) => !wanted.has(ref));
  const moved = [...wanted].filter(([ref, sha]) => present.get(ref) !== sha);
  // Git refuses a branch below the name of another one: the one goes before the other comes.
  for (const moves of [
    gone.map((ref) => ({ ref, before: undefined, after: zeroOid })),
    moved.map(([ref, after]) => ({ ref, before: undefined, after })),
  ])
    if (moves.length > 0) await server.git.moveRefs(repository, moves);
}
