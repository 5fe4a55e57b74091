import { policyKeys, type PolicyPath, renderPath } from "./keys.js";
import { branches, ownBranchPrefix, usualNames } from "../../domain/values/names.js";
import { isSameName, isTeamName } from "../../domain/values/values.js";
import { type PolicyFault, valueAt } from "./problems.js";

/**
 * What the parts of a policy must be to one another. Looks at the file as it was written, so that a mistake elsewhere
 * hides none of these.
 */
export function findRuleFaults(file: unknown): readonly PolicyFault[] {
  return [
    duplicates,
    countIsReachable,
    somebodyElseCanRequest,
    noPlaceholders,
    peopleAreNoBots,
    ownStatusIsNotRequired,
    freezesEnd,
    healthChecksEnd,
    somebodyTests,
    namesDiffer,
  ].flatMap((rule) => rule(file));
}

const listPaths: readonly PolicyPath[] = [
  ["testers"],
  ["rollback-approvers"],
  ["team"],
  ["bots"],
  ["checks", "required"],
  ["approval", "sources"],
  ["rollback", "sources"],
  ["notification", "webhooks"],
];

function duplicates(file: unknown): readonly PolicyFault[] {
  return listPaths.flatMap((path) => {
    const items = itemsAt(file, path).map(identityOf);
    const places = new Map(items.map((item, index) => [item, index] as const).toReversed());
    return items.flatMap((item, index) => {
      const first = places.get(item) ?? index;
      return item === undefined || first === index
        ? []
        : [
            {
              path: [...path, index],
              message: `"${renderPath([...path, index])}" is the same as "${renderPath([...path, first])}"; remove one.`,
            },
          ];
    });
  });
}

/** What makes two items the same; logins and slugs have no case. */
function identityOf(item: unknown): string | undefined {
  if (typeof item === "string") return item.toLowerCase();
  const name = valueAt(item, ["name"]) ?? valueAt(item, ["url"]);
  if (typeof name !== "string") return undefined;
  const app = valueAt(item, ["app"]);
  return app === undefined ? name.toLowerCase() : JSON.stringify([name.toLowerCase(), app]);
}

const placeholders = ["octocat", "hubot", "monalisa"];

/** Accounts of strangers, as the template has them: copied unedited it would hand production to them. */
function noPlaceholders(file: unknown): readonly PolicyFault[] {
  return ["testers", "rollback-approvers", "team", "bots"].flatMap((list) =>
    itemsAt(file, [list]).flatMap((item, index) =>
      typeof item === "string" && placeholders.some((each) => isSameName(each, item))
        ? [
            {
              path: [list, index],
              message: `"${list}[${index + 1}]" is "${item}", an example of the template; write the login of one of your people.`,
            },
          ]
        : [],
    ),
  );
}

/** What is there and is no list at all the schema reports. */
function somebodyTests(file: unknown): readonly PolicyFault[] {
  const testers = valueAt(file, ["testers"]) ?? undefined;
  const isEmpty = testers === undefined || (Array.isArray(testers) && testers.length === 0);
  if (!isEmpty) return [];
  const found = testers === undefined ? "nothing" : "none";
  return [{ path: ["testers"], message: `"testers" must ${policyKeys.testers.must}; found ${found}.` }];
}

function countIsReachable(file: unknown): readonly PolicyFault[] {
  const count = valueAt(file, ["approval", "count"]);
  const names = loginsAt(file, "testers");
  const testers = new Set(names).size;
  const isOpenEnded = testers === 0 || names.some(isTeamName);
  if (typeof count !== "number" || count <= testers || isOpenEnded) return [];
  return [
    {
      path: ["approval", "count"],
      message: `"approval.count" must be no higher than the number of testers, ${testers}; found ${count}.`,
    },
  ];
}

/** Who requests a rollback cannot approve it. */
function somebodyElseCanRequest(file: unknown): readonly PolicyFault[] {
  const [approver, ...others] = new Set(loginsAt(file, "rollback-approvers"));
  const team = loginsAt(file, "team");
  if (
    approver === undefined ||
    isTeamName(approver) ||
    others.length > 0 ||
    team.length === 0 ||
    team.some((login) => !isSameName(login, approver))
  )
    return [];
  return [
    {
      path: ["team"],
      message: `"team" must list somebody besides ${approver}, the only rollback approver: nobody approves a rollback that they requested.`,
    },
  ];
}

function peopleAreNoBots(file: unknown): readonly PolicyFault[] {
  const bots = loginsAt(file, "bots");
  return ["testers", "rollback-approvers", "team"].flatMap((list) =>
    itemsAt(file, [list]).flatMap((login, index) => {
      if (typeof login !== "string") return [];
      const isBot = login.endsWith("[bot]") || bots.includes(login.toLowerCase());
      return isBot
        ? [
            {
              path: [list, index],
              message: `"${renderPath([list, index])}" must be a person; found ${JSON.stringify(login)}, which is a bot.`,
            },
          ]
        : [];
    }),
  );
}

/** It turns green only after the release. */
function ownStatusIsNotRequired(file: unknown): readonly PolicyFault[] {
  const path = ["checks", "required"];
  return itemsAt(file, path).flatMap((check, index) => {
    const name = typeof check === "string" ? check : valueAt(check, ["name"]);
    if (name !== "release-console") return [];
    return [
      {
        path: [...path, index],
        message: `"${renderPath([...path, index])}" must not be "release-console": that status waits for the release itself.`,
      },
    ];
  });
}

/** Branches stand for different things, and so do environments. */
function namesDiffer(file: unknown): readonly PolicyFault[] {
  const usual = usualNames.environments;
  const named = [
    { path: ["environments", "staging"], usual: usual.staging },
    { path: ["environments", "production"], usual: usual.production },
    { path: ["environments", "production-approval"], usual: usual.productionApproval },
    { path: ["environments", "rollback-approval"], usual: usual.rollbackApproval },
  ].map(({ path, usual: otherwise }) => ({ path, name: valueAt(file, path) ?? otherwise }));
  const same = named.flatMap(({ path, name }, index) => {
    const first = named
      .slice(0, index)
      .find(
        (each) => typeof name === "string" && typeof each.name === "string" && isSameName(each.name, name),
      );
    return first === undefined ? [] : [sameName(path, first.path.join("."))];
  });
  const [base, staging] = [valueAt(file, ["base"]), valueAt(file, ["staging-branch"]) ?? usualNames.staging];
  return [
    ...same,
    ...(base !== undefined && base === staging ? [sameName(["staging-branch"], "base")] : []),
    ...[base, staging].flatMap((name, index) =>
      name === branches.log || (typeof name === "string" && name.startsWith(ownBranchPrefix))
        ? [
            {
              path: [["base", "staging-branch"][index] ?? ""],
              message: `"${["base", "staging-branch"][index]}" must not be ${JSON.stringify(name)}: that is a branch of the console's own.`,
            },
          ]
        : [],
    ),
  ];
}

const sameName = (path: readonly string[], other: string): PolicyFault => ({
  path,
  message: `"${path.join(".")}" must differ from "${other}".`,
});

function freezesEnd(file: unknown): readonly PolicyFault[] {
  const path = ["holds", "freezes"];
  return itemsAt(file, path).flatMap((freeze, index) => {
    const [from, until] = [valueAt(freeze, ["from"]), valueAt(freeze, ["until"])];
    if (typeof from !== "string" || typeof until !== "string" || !(Date.parse(from) >= Date.parse(until)))
      return [];
    return [
      {
        path: [...path, index, "until"],
        message: `"${renderPath([...path, index, "until"])}" must be after "from", ${from}; found ${until}.`,
      },
    ];
  });
}

const longestHealthCheckSeconds = 15 * 60;

/** The job that checks and records ends after 20 minutes (record.yml), whatever it has seen by then. */
function healthChecksEnd(file: unknown): readonly PolicyFault[] {
  return ["staging", "production"].flatMap((environment) => {
    const path = [environment, "health"];
    const secondsOf = (key: "tries" | "seconds-between" | "timeout-seconds"): number => {
      const given = valueAt(file, [...path, key]) ?? policyKeys[`health.${key}`].default;
      return typeof given === "number" ? given : Number.NaN;
    };
    const each = secondsOf("seconds-between") + secondsOf("timeout-seconds");
    const all = secondsOf("tries") * each;
    if (!(all > longestHealthCheckSeconds)) return [];
    return [
      {
        path: [...path, "tries"],
        message: `"${path.join(".")}" must be over within 15 minutes, ${longestHealthCheckSeconds} seconds; found ${secondsOf("tries")} tries of ${each} seconds, which is ${all}. Lower "tries", "seconds-between" or "timeout-seconds".`,
      },
    ];
  });
}

function itemsAt(file: unknown, path: PolicyPath): readonly unknown[] {
  const found = valueAt(file, path);
  return Array.isArray(found) ? found : [];
}

/** In lower case, as teams have it anyway. */
const loginsAt = (file: unknown, list: string): readonly string[] =>
  itemsAt(file, [list])
    .filter((item) => typeof item === "string")
    .map((login) => login.toLowerCase());
