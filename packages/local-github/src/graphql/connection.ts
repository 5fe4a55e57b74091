/** Lists as GraphQL shows them: pages of nodes with cursors that stay valid while other items come and go. */
import { FieldFailure } from "./failures.js";

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

export interface PageInfo {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** `keyOf` names an item for cursors, `show` makes the node. Items come in the order of the list. */
export function connectionOf<Item, Node>(
  items: readonly Item[],
  page: PageArguments,
  { keyOf, show }: { readonly keyOf: (item: Item) => number | string; readonly show: (item: Item) => Node },
): Connection<Node> {
  const cursors = items.map((item) => Buffer.from(`cursor:${keyOf(item)}`).toString("base64"));
  const { from, to } = bounds(cursors, page);
  const edges = items
    .slice(from, to)
    .map((item, index) => ({ cursor: cursors[from + index] ?? "", node: show(item) }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    totalCount: items.length,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
    },
  };
}

function bounds(
  cursors: readonly string[],
  { first, after, last, before }: PageArguments,
): { readonly from: number; readonly to: number } {
  let from = after ? placeOf(cursors, after) + 1 : 0;
  let to = before ? placeOf(cursors, before) : cursors.length;
  if (typeof first === "number") to = Math.min(to, from + first);
  if (typeof last === "number") from = Math.max(from, to - last);
  return { from, to };
}

function placeOf(cursors: readonly string[], cursor: string): number {
  const place = cursors.indexOf(cursor);
  if (place < 0)
    throw new FieldFailure("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  return place;
}
