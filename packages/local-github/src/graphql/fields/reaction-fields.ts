import { userOf } from "./account-fields.js";
import { connectionOf, type PageArguments } from "../connection.js";
import type { RequestContext } from "../request-context.js";

/** GraphQL's names of what REST writes as signs. */
export const reactionNames = {
  THUMBS_UP: "+1",
  THUMBS_DOWN: "-1",
  LAUGH: "laugh",
  HOORAY: "hooray",
  CONFUSED: "confused",
  HEART: "heart",
  ROCKET: "rocket",
  EYES: "eyes",
} as const;
export type ReactionName = keyof typeof reactionNames;

/** One group for each kind of reaction, also where nobody reacted so. */
export function reactionGroups(
  reactions: readonly { readonly user: string; readonly content: string }[],
  { parts }: RequestContext,
): readonly object[] {
  return Object.entries(reactionNames).map(([content, sign]) => ({
    __typename: "ReactionGroup",
    content,
    users: (args: PageArguments) =>
      connectionOf(
        reactions.filter((reaction) => reaction.content === sign),
        args,
        { keyOf: ({ user }) => user, show: ({ user }) => userOf(parts, user) },
      ),
  }));
}
