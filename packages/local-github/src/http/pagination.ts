import type { RestAnswer } from "../model/server-parts.js";

export interface Page {
  readonly body: unknown;
  /** Value of the `Link` header. */
  readonly link: string | undefined;
}

/** Cuts the asked page out of a complete list. `address` is the request's own URL. */
export function pageOf({ list = [], listKey, listExtra }: RestAnswer, address: URL): Page {
  const size = Math.min(100, Math.max(1, Number(address.searchParams.get("per_page") ?? "30") || 30));
  const page = Math.max(1, Number(address.searchParams.get("page") ?? "1") || 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const items = list.slice((page - 1) * size, page * size);
  const relations: readonly (readonly [string, number])[] = [
    ...(page > 1 ? ([["prev", page - 1]] as const) : []),
    ...(page < last
      ? ([
          ["next", page + 1],
          ["last", last],
        ] as const)
      : []),
    ...(page > 1 ? ([["first", 1]] as const) : []),
  ];
  return {
    body: listKey === undefined ? items : { total_count: list.length, ...listExtra, [listKey]: items },
    link:
      relations.length === 0
        ? undefined
        : relations.map(([name, number]) => `<${withPage(address, number)}>; rel="${name}"`).join(", "),
  };
}

function withPage(address: URL, page: number): string {
  const copy = new URL(address);
  copy.searchParams.set("page", String(page));
  return copy.href;
}
