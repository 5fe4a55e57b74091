import { nameKeys } from "./name-keys.js";

/** What a user may write at one place of the policy file. */
export interface PolicyKey {
  /** Goes on after `"key" must`: in messages and in docs/policy.md. */
  readonly must: string;
  /** Undefined: required where its mapping is given, or nothing is assumed (`optional`). */
  readonly default?: string | number | boolean | readonly string[];
  readonly optional?: true;
  readonly meaning: string;
}

/**
 * Every key of the policy file and every default there is; docs/policy.md is tested against it. `[]` stands for an item
 * of a list, `health` for the health check of either environment.
 */
export const policyKeys = {
  testers: {
    must: "list at least one login or team",
    meaning:
      "People who test on staging and whose approval of a release counts. A team, `organisation/team`, stands for its members in each of these three lists, and needs a GitHub App that reads them: see Teams below.",
  },
  "rollback-approvers": {
    must: "list at least one login or team",
    meaning: "People who may approve a rollback. Nobody approves a rollback that they requested or joined.",
  },
  team: {
    must: "list at least one login or team",
    optional: true,
    meaning:
      "Who may request a rollback, in addition to rollback approvers and anyone with at least the triage role. They, testers and rollback approvers are notified of a rollback by name. Without: everyone who can push is notified, too.",
  },
  adopt: {
    must: 'be a mapping with "version" and "commit"',
    optional: true,
    meaning:
      "What production ran when the console came: the first release of the log, to which a rollback may go back. Read once, by the run that opens the log; `release-console init` writes it.",
  },
  "adopt.version": {
    must: 'be a version such as "v4.7.2"',
    meaning: "The next release follows it.",
  },
  "adopt.commit": {
    must: "be a full commit SHA, 40 hexadecimal digits",
    meaning: "A commit that the base branch contains.",
  },
  ...nameKeys,
  bots: {
    must: "list logins",
    default: [],
    meaning: "Machine users with an ordinary account: they never count as people.",
  },
  checks: {
    must: 'be a mapping with "required"',
    optional: true,
    meaning:
      "What must be green before a pull request goes to staging, and still be green when it goes to production.",
  },
  "checks.required": {
    must: "list checks",
    default: [],
    meaning:
      "Checks that must have passed. Empty: every reported check must have passed, and at least one must have been reported.",
  },
  "checks.required[]": {
    must: 'be a name, or a mapping with "name" and "app"',
    optional: true,
    meaning: "One check.",
  },
  "checks.required[].name": {
    must: "be the name of a check or a status context",
    meaning:
      'Name as reported, such as "test" or, for a job of a reusable workflow, "build / test"; with the workflow before it ("CI / test"), only that workflow\'s check counts.',
  },
  "checks.required[].app": {
    must: 'be the slug of a GitHub App, such as "github-actions"',
    optional: true,
    meaning: "App that must have reported it. Without: `github-actions` for check runs, anyone for statuses.",
  },
  approval: {
    must: 'be a mapping with "sources", "count" and "max-wait"',
    optional: true,
    meaning: "How a release is approved.",
  },
  "approval.sources": {
    must: 'list "environment", "review" or both',
    default: ["environment", "review"],
    meaning:
      "Where a tester's approval counts: the environment `production-approval`, or a review of the pull request. Either is enough.",
  },
  "approval.count": {
    must: "be a whole number from 1 to 10",
    default: 1,
    meaning: "Different testers who must approve each pull request.",
  },
  "approval.max-wait": {
    must: "be a whole number of working days from 0 to 60",
    default: 3,
    meaning:
      "After this many working days on staging without its approvals, the comment on a pull request proposes to eject it; nothing happens by itself. 0: never.",
  },
  staging: {
    must: 'be a mapping with "url" and "health"',
    optional: true,
    meaning: "The environment where testers test.",
  },
  "staging.url": {
    must: "be an http or https URL without a password",
    optional: true,
    meaning: "Shown to testers.",
  },
  "staging.health": {
    must: 'be a URL, or a mapping with "url"',
    optional: true,
    meaning: "How to check that a deployment is healthy. Without: it is recorded as unverified.",
  },
  production: {
    must: 'be a mapping with "url", "health" and "on-failure"',
    optional: true,
    meaning: "The environment that users use.",
  },
  "production.url": {
    must: "be an http or https URL without a password",
    optional: true,
    meaning: "Shown on releases.",
  },
  "production.health": {
    must: 'be a URL, or a mapping with "url"',
    optional: true,
    meaning: "As for staging.",
  },
  "production.on-failure": {
    must: 'be "request", "rollback" or "none"',
    default: "request",
    meaning:
      "After a failed deployment: request a rollback with the evidence, roll back at once without asking anybody, or do nothing. A rollback that itself fails is never repeated without a person.",
  },
  "health.url": {
    must: "be an http or https URL without a password",
    meaning:
      "Healthy when it answers with a 2xx status. Redirects are not followed, except from http to https at the same address.",
  },
  "health.tries": {
    must: "be a whole number from 1 to 100",
    default: 10,
    meaning: "Most requests to send; all of them and their pauses must fit in 15 minutes.",
  },
  "health.seconds-between": {
    must: "be a whole number from 0 to 300",
    default: 12,
    meaning: "Pause after a failed try.",
  },
  "health.timeout-seconds": {
    must: "be a whole number from 1 to 120",
    default: 10,
    meaning: "Longest time for one try.",
  },
  "health.expect-sha": {
    must: "be true or false",
    default: false,
    meaning: "The body of the answer must contain the full SHA that was deployed.",
  },
  rollback: { must: 'be a mapping with "sources"', optional: true, meaning: "How a rollback is approved." },
  "rollback.sources": {
    must: 'list "environment", "comment" or both',
    default: ["environment", "comment"],
    meaning:
      "Where an approval counts: the environment `rollback-approval`, or `/approve` with the code on the rollback's issue.",
  },
  notification: {
    must: 'be a mapping with "mention" and "webhooks"',
    optional: true,
    meaning: "Who is notified of a rollback, in addition to the issue.",
  },
  "notification.mention": {
    must: "be true or false",
    default: true,
    meaning: "Mention everyone who is notified by name.",
  },
  "notification.webhooks": {
    must: "list webhooks",
    default: [],
    meaning:
      "Addresses that are told of what happens; see [webhooks](#webhooks). Whoever can read the repository can read these URLs.",
  },
  "notification.webhooks[]": {
    must: 'be an https URL, or a mapping with "url" and "format"',
    optional: true,
    meaning: "One address.",
  },
  "notification.webhooks[].url": {
    must: "be an https URL (http only for this machine)",
    meaning: "Where messages are posted.",
  },
  "notification.webhooks[].format": {
    must: 'be "cdevents" or "slack"',
    optional: true,
    meaning:
      "`cdevents`: every [event](events.md), signed, for programs. `slack`: a line of text for people, which Slack and compatible chats show. Without: `slack` for `hooks.slack.com`, else `cdevents`.",
  },
  landing: {
    must: 'be a mapping with "method"',
    optional: true,
    meaning: "How a released pull request lands on the base branch.",
  },
  "landing.method": {
    must: 'be "auto", "merge", "squash" or "rebase"',
    default: "auto",
    meaning:
      "`auto`: fast-forward if the branch rules allow it, otherwise the first that is allowed of merge, squash and rebase.",
  },
  "max-staged": {
    must: "be a whole number from 1 to 100",
    default: 20,
    meaning: "Most pull requests on staging at the same time; 1: one at a time.",
  },
  migrations: {
    must: "list patterns of paths",
    optional: true,
    meaning:
      "Files that change data or what holds it. The card of a rollback warns when one of them differs. Without: those of the migration tools that the console [recognises](rollback-and-migrations.md). Empty: there are none, and nothing is looked at. See [patterns](#patterns).",
  },
  "migrations[]": {
    must: 'be a path from the root with "*", "**" or "?" in it, without "./", "!", "[" and "{"',
    optional: true,
    meaning: "One pattern, such as `db/migrations/**`.",
  },
  holds: {
    must: 'be a mapping with "freezes"',
    optional: true,
    meaning: "When production accepts no deployment. A freeze never holds up a rollback.",
  },
  "holds.freezes": { must: "list freezes", default: [], meaning: "Periods." },
  "holds.freezes[]": {
    must: 'be a mapping with "from", "until" and "reason"',
    optional: true,
    meaning: "One period.",
  },
  "holds.freezes[].from": {
    must: 'be a date and time with time zone, such as "2026-12-20T00:00:00Z"',
    meaning: "Its first moment.",
  },
  "holds.freezes[].until": {
    must: 'be a date and time with time zone, such as "2027-01-04T08:00:00+01:00"',
    meaning: "The first moment after it.",
  },
  "holds.freezes[].reason": { must: "say why, in one line", meaning: "Shown to people who wait." },
} as const satisfies Readonly<Record<string, PolicyKey>>;

/** Where something stands in the file: keys and list positions (from 0). */
export type PolicyPath = readonly (string | number)[];

/** As users write about it: `checks.required[2].app`, counting from 1. */
export const renderPath = (path: PolicyPath): string =>
  path
    .map((step, index) => (typeof step === "number" ? `[${step + 1}]` : `${index === 0 ? "" : "."}${step}`))
    .join("");

/** What the key at `path` must be; undefined for keys that do not exist. */
export function findPolicyKey(path: PolicyPath): PolicyKey | undefined {
  const pattern = path
    .map((step, index) => (typeof step === "number" ? "[]" : `${index === 0 ? "" : "."}${step}`))
    .join("");
  const key = pattern.replace(/^(?:staging|production)\.health\./, "health.");
  return Object.hasOwn(policyKeys, key) ? policyKeys[key as keyof typeof policyKeys] : undefined;
}

/** Names that may stand directly below `path`. */
export function keysBelow(path: PolicyPath): readonly string[] {
  const prefix =
    path.length === 0
      ? ""
      : `${path
          .map((step) => (typeof step === "number" ? "[]" : `.${step}`))
          .join("")
          .slice(1)}.`;
  const within = prefix.replace(/^(?:staging|production)\.health\.$/, "health.");
  return Object.keys(policyKeys)
    .filter((key) => key.startsWith(within) && !key.startsWith("health.") === (within !== "health."))
    .map((key) => key.slice(within.length))
    .filter((name) => name !== "" && !name.includes(".") && !name.includes("["));
}
