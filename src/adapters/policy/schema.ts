// oxlint-disable-next-line import/no-unassigned-import -- before the first schema is made
import "./zod-without-jit.js";
import * as z from "zod/mini";
import { _default as withDefault, catch as otherwise } from "zod/mini";
import type { EnvironmentPolicy, Policy, PolicyNames, Webhook } from "../../domain/policy/policy.js";
import { isBranchName, isPlainName } from "../../domain/values/names.js";
import { uniqueBy } from "../../domain/values/lists.js";
import { isUserLogin, isCommitSha, isTeamName, isVersion } from "../../domain/values/values.js";
import { policyKeys } from "./keys.js";

/** What people may write in another form, in the one that the schema knows. It may be anything until that has looked. */
const rewritten = <Output>(rewrite: (written: unknown) => unknown, schema: z.core.$ZodType<Output>) =>
  z.pipe(z.transform(rewrite), schema);

/** A heading with nothing below it, or all of it commented out, says nothing: it is as good as left out. */
const section = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  rewritten((written) => written ?? {}, z.strictObject(shape));
const list = <Item extends z.core.SomeType>(item: Item) =>
  rewritten((written) => written ?? [], z.array(item));
const wholeNumber = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const textThat = (holds: (text: string) => boolean) => z.string().check(z.refine(holds));
const matching = (pattern: RegExp) => z.string().check(z.regex(pattern));

const login = textThat(isUserLogin);
const loginOrTeam = textThat((name) => isUserLogin(name) || isTeamName(name));
const branchName = textThat(isBranchName);
/** `/` would part an address in two. */
const environmentName = textThat((name) => isPlainName(name) && !name.includes("/"));
const oneLine = matching(/^[^\r\n]*\S[^\r\n]*$/);

const url = textThat((address) =>
  isAddress(address, ({ protocol }) => protocol === "https:" || protocol === "http:"),
);
const webhookUrl = textThat((address) =>
  isAddress(
    address,
    ({ protocol, hostname }) => protocol === "https:" || (protocol === "http:" && isThisMachine(hostname)),
  ),
);

const webhook = rewritten(
  (written) => (typeof written === "string" ? { url: written } : written),
  z.strictObject({ url: webhookUrl, format: z.optional(z.enum(["cdevents", "slack"])) }),
);

/** User and password would be shown wherever the URL is. */
function isAddress(text: string, holds: (address: URL) => boolean): boolean {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  return address !== undefined && address.username === "" && address.password === "" && holds(address);
}
const isThisMachine = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);

const moment = textThat(
  (written) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(written) &&
    isOnCalendar(written),
);
/** `Date` would read the 30th of February as the 2nd of March. */
function isOnCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  const milliseconds = Date.parse(text);
  return (
    !Number.isNaN(milliseconds) &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    // Moments are compared as text: a year of more digits would sort wrongly.
    /^\d{4}-/.test(new Date(milliseconds).toISOString())
  );
}
/** Decisions compare moments as text, so all of them are written alike. */
const inUtc = (text: string): string => new Date(text).toISOString();

/** What `domain/path-patterns.ts` has no meaning for would silently match nothing. */
const pathPattern = z.string().check(
  z.maxLength(200),
  z.regex(/^[^\r\n!{}[\]\\]+$/),
  z.refine(
    (pattern: string) =>
      !pattern
        .replace(/\/$/, "")
        .split("/")
        .some((part) => ["", ".", ".."].includes(part)),
  ),
);

const requiredCheck = rewritten(
  (written) => (typeof written === "string" ? { name: written } : written),
  z.strictObject({ name: oneLine, app: z.optional(matching(/^[a-z0-9][a-z0-9-]*$/)) }),
);

const health = rewritten(
  (written) => (typeof written === "string" ? { url: written } : written),
  z.strictObject({
    url,
    tries: withDefault(wholeNumber(1, 100), policyKeys["health.tries"].default),
    "seconds-between": withDefault(wholeNumber(0, 300), policyKeys["health.seconds-between"].default),
    "timeout-seconds": withDefault(wholeNumber(1, 120), policyKeys["health.timeout-seconds"].default),
    "expect-sha": withDefault(z.boolean(), policyKeys["health.expect-sha"].default),
  }),
);

const environment = { url: z.optional(url), health: z.optional(health) };

/** The file's shape. What its parts must be to one another is in `rules.ts`. */
export const policySchema = z.strictObject({
  testers: list(loginOrTeam),
  "rollback-approvers": z.array(loginOrTeam).check(z.minLength(1)),
  team: z.optional(z.array(loginOrTeam).check(z.minLength(1))),
  adopt: z.optional(z.strictObject({ version: textThat(isVersion), commit: matching(/^[0-9a-f]{40}$/) })),
  base: z.optional(branchName),
  "staging-branch": z.optional(branchName),
  environments: section({
    staging: z.optional(environmentName),
    production: z.optional(environmentName),
    "production-approval": z.optional(environmentName),
    "rollback-approval": z.optional(environmentName),
  }),
  bots: list(login),
  checks: section({ required: list(requiredCheck) }),
  approval: section({
    sources: withDefault(z.array(z.enum(["environment", "review"])).check(z.minLength(1)), [
      ...policyKeys["approval.sources"].default,
    ]),
    count: withDefault(wholeNumber(1, 10), policyKeys["approval.count"].default),
    "max-wait": withDefault(wholeNumber(0, 60), policyKeys["approval.max-wait"].default),
  }),
  staging: section(environment),
  production: section({
    ...environment,
    "on-failure": withDefault(
      z.enum(["request", "rollback", "none"]),
      policyKeys["production.on-failure"].default,
    ),
  }),
  rollback: section({
    sources: withDefault(z.array(z.enum(["environment", "comment"])).check(z.minLength(1)), [
      ...policyKeys["rollback.sources"].default,
    ]),
  }),
  notification: section({
    mention: withDefault(z.boolean(), policyKeys["notification.mention"].default),
    webhooks: list(webhook),
  }),
  landing: section({
    method: withDefault(z.enum(["auto", "merge", "squash", "rebase"]), policyKeys["landing.method"].default),
  }),
  "max-staged": withDefault(wholeNumber(1, 100), policyKeys["max-staged"].default),
  migrations: rewritten((written) => written ?? undefined, z.optional(z.array(pathPattern))),
  holds: section({ freezes: list(z.strictObject({ from: moment, until: moment, reason: oneLine })) }),
});

type PolicyFile = z.output<typeof policySchema>;

/** Nobody has read the members of its teams yet. */
export function policyOf(file: PolicyFile): Policy {
  const teams = {
    testers: file.testers.filter(isTeamName),
    rollbackApprovers: file["rollback-approvers"].filter(isTeamName),
    team: (file.team ?? []).filter(isTeamName),
  };
  return {
    testers: file.testers.filter(isUserLogin),
    teams,
    outsiders: [],
    unreadableTeams: uniqueBy(Object.values(teams).flat(), (team) => team.toLowerCase()),
    rollbackApprovers: file["rollback-approvers"].filter(isUserLogin),
    team: (file.team ?? []).filter(isUserLogin),
    ...adoptionOf(file.adopt),
    names: namesOf(file),
    bots: file.bots.filter(isUserLogin),
    checks: { required: file.checks.required.map(({ name, app }) => ({ name, app })) },
    approval: {
      sources: file.approval.sources,
      count: file.approval.count,
      maxWaitDays: file.approval["max-wait"],
    },
    staging: environmentOf(file.staging),
    production: { ...environmentOf(file.production), onFailure: file.production["on-failure"] },
    rollback: file.rollback,
    notification: {
      mention: file.notification.mention,
      webhooks: file.notification.webhooks.map(webhookOf),
    },
    landing: file.landing,
    maxStaged: file["max-staged"],
    migrations: file.migrations ?? "detected",
    holds: {
      freezes: file.holds.freezes.map(({ from, until, reason }) => ({
        from: inUtc(from),
        until: inUtc(until),
        reason,
      })),
    },
  };
}

function namesOf(
  file: Pick<PolicyFile, "base" | "staging-branch" | "environments">,
): PolicyNames | undefined {
  const { base, "staging-branch": staging, environments } = file;
  const {
    "production-approval": productionApproval,
    "rollback-approval": rollbackApproval,
    ...places
  } = environments;
  const named = present({ ...places, productionApproval, rollbackApproval });
  const names = present({ base, staging });
  return Object.keys(named).length === 0 && Object.keys(names).length === 0
    ? undefined
    : { ...names, environments: named };
}

const present = <Key extends string>(
  named: Readonly<Partial<Record<Key, string | undefined>>>,
): Partial<Record<Key, string>> =>
  Object.fromEntries(Object.entries(named).filter(([, name]) => name !== undefined)) as Partial<
    Record<Key, string>
  >;

/** The names in a file with problems elsewhere; a name with a problem of its own counts as left out. */
export function namesIn(file: unknown): PolicyNames | undefined {
  const reading = z
    .object({
      base: otherwise(z.optional(branchName), undefined),
      "staging-branch": otherwise(z.optional(branchName), undefined),
      environments: otherwise(policySchema.shape.environments, {}),
    })
    .safeParse(file);
  return reading.success ? namesOf(reading.data) : undefined;
}

/** Slack takes nothing but its own messages. */
const webhookOf = ({ url: address, format }: PolicyFile["notification"]["webhooks"][number]): Webhook => ({
  url: address,
  format: format ?? (new URL(address).hostname === "hooks.slack.com" ? "slack" : "cdevents"),
});
const adoptionOf = (file: PolicyFile["adopt"]): Pick<Policy, "adopt"> =>
  file !== undefined && isVersion(file.version) && isCommitSha(file.commit)
    ? { adopt: { version: file.version, commit: file.commit } }
    : {};

function environmentOf(file: PolicyFile["staging"]): EnvironmentPolicy {
  const { health: check } = file;
  return {
    url: file.url,
    health: check && {
      url: check.url,
      tries: check.tries,
      secondsBetween: check["seconds-between"],
      timeoutSeconds: check["timeout-seconds"],
      expectSha: check["expect-sha"],
    },
  };
}
