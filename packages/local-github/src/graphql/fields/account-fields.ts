import type { Account } from "../../model/model.js";
import { accountNodeId } from "../../model/node-ids.js";
import type { ServerParts } from "../../model/server-parts.js";
import type { FieldTable } from "../field-table.js";
import type { ActorSource } from "../sources.js";

/** An account where the schema says `Actor`: a bot goes without its suffix, `github-actions`. */
export function actorOf(parts: ServerParts, login: string): ActorSource | null {
  const account = parts.account(login);
  if (account === undefined) return null;
  return {
    __typename: account.type,
    account,
    login: account.type === "Bot" ? account.login.replace(/\[bot\]$/, "") : account.login,
  };
}

/** An account where the schema says `User`: bots are shown as if they were one, `github-actions[bot]`. */
export function userOf(parts: ServerParts, login: string | undefined): ActorSource | null {
  const account = login === undefined ? undefined : parts.account(login);
  return account === undefined ? null : userSource(account);
}

export const userSource = (account: Account): ActorSource => ({
  __typename: "User",
  account,
  login: account.login,
});

const actorFields = {
  databaseId: ({ account }) => account.id,
  id: ({ account }) => accountNodeId(account),
  login: ({ login }) => login,
} satisfies FieldTable<ActorSource>;

export const accountTables = {
  Bot: actorFields,
  Organization: actorFields,
  User: { ...actorFields, name: () => null },
};
