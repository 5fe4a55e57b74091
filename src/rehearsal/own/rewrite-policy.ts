import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";

export interface PlayedPolicy {
  readonly text: string;
  /** What is other than in the file, each a sentence. */
  readonly changes: readonly string[];
  /** Members that stand for teams: login by team. */
  readonly members: Readonly<Record<string, string>>;
}

/**
 * The policy as it is played: nobody outside is asked or told. `healthUrl`: where a place answers here; undefined: the
 * policy's own addresses are asked.
 */
export function playedPolicy(
  text: string,
  { healthUrl }: { readonly healthUrl: ((place: "staging" | "production") => string) | undefined },
): PlayedPolicy {
  const document = parseDocument(text, { logLevel: "error" });
  const changes: string[] = [];
  if (document.hasIn(["notification", "webhooks"])) {
    document.deleteIn(["notification", "webhooks"]);
    const rest = document.get("notification");
    if (isMap(rest) && rest.items.length === 0) document.delete("notification");
    changes.push("No webhook is called.");
  }
  if (healthUrl !== undefined)
    for (const place of ["staging", "production"] as const) {
      const health: unknown = document.getIn([place, "health"], true);
      if (health === undefined || health === null) continue;
      const url = healthUrl(place);
      if (isScalar(health)) document.setIn([place, "health"], url);
      else {
        document.setIn([place, "health", "url"], url);
        document.setIn([place, "health", "tries"], 2);
        document.setIn([place, "health", "seconds-between"], 1);
      }
      changes.push(`The health check of ${place} asks the stub.`);
    }
  const members = replaceTeams(document);
  changes.push(
    ...Object.entries(members).map(([team, login]) => `The team ${team} is played by one member, @${login}.`),
  );
  return { text: document.toString({ lineWidth: 0 }), changes, members };
}

/** `org/team` wherever people are listed. */
function teamsOf(policy: unknown): readonly string[] {
  const file = (policy ?? {}) as Readonly<Record<string, unknown>>;
  const lists = ["testers", "rollback-approvers", "team"].flatMap((key) =>
    Array.isArray(file[key]) ? (file[key] as readonly unknown[]) : [],
  );
  return [...new Set(lists.map(String).filter((each) => each.includes("/")))];
}

const memberOf = (team: string): string => `of-${team.replace(/^.*\//, "").slice(0, 30)}`;

/** One member stands for a team wherever it is listed. */
function replaceTeams(document: Document): Readonly<Record<string, string>> {
  const members = Object.fromEntries(teamsOf(document.toJS()).map((team) => [team, memberOf(team)]));
  for (const key of ["testers", "rollback-approvers", "team"]) {
    const list = document.get(key);
    if (!isSeq(list)) continue;
    for (const item of list.items) if (isScalar(item)) item.value = members[String(item.value)] ?? item.value;
  }
  return members;
}
