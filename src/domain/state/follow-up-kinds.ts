import type { EntryFacts } from "../log/entry.js";
import type { Version } from "../values/values.js";
import type { FollowUpSubject } from "./state.js";

/** What tells one follow-up of a kind from another. */
interface Identities {
  readonly tag: { readonly version: Version };
  readonly "pin-attempt": { readonly deployment: string };
  readonly land: { readonly version: Version; readonly pullRequest: { readonly number: number } };
  readonly notes: { readonly version: Version };
  readonly page: { readonly version: Version };
  readonly "ask-rollback": { readonly deployment: string };
  readonly "announce-request": { readonly rollback: string };
  readonly answer: { readonly comment: number };
  readonly "announce-failure": { readonly deployment: string };
  readonly "announce-completion": { readonly rollback: string };
  readonly "announce-end": { readonly rollback: string };
  readonly revert: { readonly rollback: string };
  readonly recovery: { readonly rollback: string };
  readonly restack: { readonly rollback: string };
  readonly "close-rollback": { readonly rollback: string };
  readonly "close-superseded": { readonly pullRequest: number };
  readonly "tell-webhooks": { readonly entry: number };
}

type Kind = FollowUpSubject["kind"];
export type FollowUpIdentity = { [K in Kind]: { readonly kind: K } & Identities[K] }[Kind];

type EntryType = EntryFacts["type"];
type SettledBy<K extends Kind> = {
  [T in EntryType]?: (facts: Extract<EntryFacts, { type: T }>) => Identities[K];
};

interface FollowUpKind<K extends Kind> {
  /** Its name in entries and messages: the same for the same identity, and for people to read. */
  readonly name: (identity: Identities[K]) => string;
  /** The types of entries that settle it, and which one they settle. At least one. */
  readonly settledBy: SettledBy<K>;
}

/** Every kind: how it is named and what settles it. The order in which they are settled is `settlers` of the actions. */
const kinds: { readonly [K in Kind]: FollowUpKind<K> } = {
  tag: {
    name: ({ version }) => `tag ${version}`,
    settledBy: { "release-tagged": ({ version }) => ({ version }) },
  },
  "pin-attempt": {
    name: ({ deployment }) => `pin ${deployment}`,
    settledBy: { "attempt-pinned": ({ deployment }) => ({ deployment }) },
  },
  land: {
    name: ({ version, pullRequest }) => `land ${version} #${pullRequest.number}`,
    settledBy: {
      "pull-request-landed": ({ version, pullRequest }) => ({
        version,
        pullRequest: { number: pullRequest },
      }),
    },
  },
  notes: {
    name: ({ version }) => `notes ${version}`,
    settledBy: { "release-notes-written": ({ version }) => ({ version }) },
  },
  page: {
    name: ({ version }) => `page ${version}`,
    settledBy: { "release-published": ({ version }) => ({ version }) },
  },
  "ask-rollback": {
    name: ({ deployment }) => `ask about ${deployment}`,
    settledBy: { "rollback-not-requested": ({ deployment }) => ({ deployment }) },
  },
  "announce-request": {
    name: ({ rollback }) => `announce ${rollback}`,
    settledBy: { "rollback-announced": ({ rollback }) => ({ rollback }) },
  },
  answer: {
    name: ({ comment }) => `answer comment ${comment}`,
    settledBy: { "command-answered": ({ comment }) => ({ comment }) },
  },
  "announce-failure": {
    name: ({ deployment }) => `announce failure of ${deployment}`,
    settledBy: { "rollback-failure-announced": ({ deployment }) => ({ deployment }) },
  },
  "announce-completion": {
    name: ({ rollback }) => `announce completion of ${rollback}`,
    settledBy: { "rollback-completion-announced": ({ rollback }) => ({ rollback }) },
  },
  "announce-end": {
    name: ({ rollback }) => `announce end of ${rollback}`,
    settledBy: { "rollback-end-announced": ({ rollback }) => ({ rollback }) },
  },
  revert: {
    name: ({ rollback }) => `revert ${rollback}`,
    settledBy: {
      "revert-landed": ({ rollback }) => ({ rollback }),
      "revert-unneeded": ({ rollback }) => ({ rollback }),
    },
  },
  recovery: {
    name: ({ rollback }) => `recovery ${rollback}`,
    settledBy: {
      "recovery-opened": ({ rollback }) => ({ rollback }),
      "recovery-unneeded": ({ rollback }) => ({ rollback }),
    },
  },
  restack: {
    name: ({ rollback }) => `restack ${rollback}`,
    settledBy: { "recovery-restacked": ({ rollback }) => ({ rollback }) },
  },
  "close-rollback": {
    name: ({ rollback }) => `close ${rollback}`,
    settledBy: { "rollback-closed": ({ rollback }) => ({ rollback }) },
  },
  "close-superseded": {
    name: ({ pullRequest }) => `close #${pullRequest}`,
    settledBy: { "superseded-closed": ({ pullRequest }) => ({ pullRequest }) },
  },
  "tell-webhooks": {
    name: ({ entry }) => `webhooks of entry ${entry}`,
    settledBy: { "events-delivered": ({ entry }) => ({ entry }) },
  },
};

/** The identity of a follow-up, as entries and messages name it. */
export const followUpKey = (identity: FollowUpIdentity): string => nameOf(identity.kind, identity);

/** The keys of what this entry settles. */
export const settledKeys = (facts: EntryFacts): readonly string[] =>
  kindNames.flatMap((kind) => settledKey(kind, facts) ?? []);

const kindNames = Object.keys(kinds) as readonly Kind[];

const nameOf = <K extends Kind>(kind: K, identity: Identities[K]): string => kinds[kind].name(identity);

function settledKey(kind: Kind, facts: EntryFacts): string | undefined {
  const { name, settledBy } = kinds[kind] as FollowUpKind<Kind>;
  const identify: ((facts: never) => Identities[Kind]) | undefined = settledBy[facts.type];
  return identify === undefined ? undefined : name(identify(facts as never));
}
