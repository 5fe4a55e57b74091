import type { RefActivity } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { accountPayload } from "../../payloads/account.js";
import type { Payload } from "../../payloads/payload.js";
import { apiUrlOf } from "../../payloads/repository.js";
import { isSameLogin } from "../../payloads/roles.js";
import { notEmulated } from "../refusals.js";

export const activityOperations: RestTable = {
  "repos/list-activities": { needs: { scope: "contents", level: "read" }, run: listActivities },
};

/** Who moved which branch, newest first. Pages are told by cursors (`before`, `after`), not by number. */
async function listActivities(request: RestRequest): Promise<RestAnswer> {
  const { repository, query } = request;
  if (query.has("time_period")) throw notEmulated("Activity of a time period");
  const [ref, actor, type] = [query.get("ref"), query.get("actor"), query.get("activity_type")];
  const full = ref === null || ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
  const found = repository.activity.filter(
    (move) =>
      (full === null || move.ref === full) &&
      (actor === null || isSameLogin(move.actor, actor)) &&
      (type === null || move.type === type),
  );
  const { moves, link } = pageOf(request, query.get("direction") === "asc" ? found : found.toReversed());
  const body = moves.map((move) => activityPayload(request, move));
  return { status: 200, body, headers: link === undefined ? {} : { link } };
}

/** A cursor is the id of the move next to the page. */
function pageOf(
  { parts, repository, query }: RestRequest,
  ordered: readonly RefActivity[],
): { readonly moves: readonly RefActivity[]; readonly link: string | undefined } {
  const size = Math.min(100, Number(query.get("per_page") ?? "30"));
  const indexOf = (cursor: string | null): number => ordered.findIndex((move) => String(move.id) === cursor);
  const end = indexOf(query.get("before"));
  const start = end >= 0 ? Math.max(0, end - size) : indexOf(query.get("after")) + 1;
  const moves = ordered.slice(start, start + size);
  const address = (cursor: "before" | "after", move: RefActivity | undefined): string => {
    const kept = new URLSearchParams(query);
    kept.delete("before");
    kept.delete("after");
    kept.set(cursor, String(move?.id));
    return `<${apiUrlOf(parts, repository)}/activity?${kept.toString()}>`;
  };
  const links = [
    ...(start + size < ordered.length ? [`${address("after", moves.at(-1))}; rel="next"`] : []),
    ...(start > 0 ? [`${address("before", moves[0])}; rel="prev"`] : []),
  ];
  return { moves, link: links.length === 0 ? undefined : links.join(", ") };
}

const activityPayload = ({ parts, repository }: RestRequest, move: RefActivity): Payload => ({
  id: move.id,
  node_id: nodeId("Ref", repository, `activity ${move.id}`),
  before: move.before,
  after: move.after,
  ref: move.ref,
  timestamp: move.at,
  activity_type: move.type,
  actor: accountPayload(parts, move.actor),
});
