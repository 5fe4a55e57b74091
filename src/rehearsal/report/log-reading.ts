import type { Entry, EntryFacts } from "../../domain/log/entry.js";

export type FactsOf<Type extends EntryFacts["type"]> = Extract<EntryFacts, { readonly type: Type }>;

/** What the entries of one type say, oldest first. */
export const factsOf = <Type extends EntryFacts["type"]>(
  entries: readonly Entry[],
  type: Type,
): readonly FactsOf<Type>[] => entries.flatMap(({ facts }) => (isOf(facts, type) ? [facts] : []));

export const newestOf = <Type extends EntryFacts["type"]>(
  entries: readonly Entry[],
  type: Type,
): FactsOf<Type> | undefined => factsOf(entries, type).at(-1);

export const typesOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ type }) => type);

/** Whether these types occur in this order; others may stand between them. */
export function occurInOrder(entries: readonly Entry[], types: readonly EntryFacts["type"][]): boolean {
  let next = 0;
  for (const { type } of entries) if (type === types[next]) next += 1;
  return next === types.length;
}

const isOf = <Type extends EntryFacts["type"]>(facts: EntryFacts, type: Type): facts is FactsOf<Type> =>
  facts.type === type;
