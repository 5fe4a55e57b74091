import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { accountPayload, publicUserPayload } from "../../payloads/account.js";
import { findTeam, teamFullPayload } from "../../payloads/team.js";
import { textParameter } from "../lookups.js";
import { levelOf } from "../../http/authorisation.js";
import { notAccessible, notFound } from "../refusals.js";

export const userOperations: RestTable = {
  "users/get-by-username": { needs: "metadata", run: getUser },
  // Installation tokens stand for no user.
  "users/get-authenticated": {
    needs: "user-only",
    run: async ({ parts, caller }) => ({ status: 200, body: publicUserPayload(parts, caller.login) }),
  },
  // Teams need the organization permission "members", which GITHUB_TOKEN never has and an App can be given.
  "teams/get-by-name": { needs: { scope: "members", level: "read" }, run: getTeam },
  "teams/list-members-in-org": { needs: { scope: "members", level: "read" }, run: listMembers },
  "teams/get-membership-for-user-in-org": { needs: "user-only", run: noTeam },
};

async function getUser(request: RestRequest): Promise<RestAnswer> {
  const account = request.parts.account(textParameter(request, "username"));
  if (account === undefined) throw notFound();
  return { status: 200, body: publicUserPayload(request.parts, account.login) };
}

async function getTeam(request: RestRequest): Promise<RestAnswer> {
  const { parts, caller } = request;
  if (caller.kind !== "user" && levelOf(caller, "members") === "none") throw notAccessible();
  const team = findTeam(parts, `${textParameter(request, "org")}/${textParameter(request, "team_slug")}`);
  if (team === undefined) throw notFound();
  return { status: 200, body: teamFullPayload(parts, team) };
}

async function listMembers(request: RestRequest): Promise<RestAnswer> {
  const { parts, caller } = request;
  if (caller.kind !== "user" && levelOf(caller, "members") === "none") throw notAccessible();
  const members = parts
    .account(textParameter(request, "org"))
    ?.teams?.get(textParameter(request, "team_slug"));
  if (members === undefined) throw notFound();
  return { status: 200, list: members.map((login) => accountPayload(parts, login)) };
}

async function noTeam(): Promise<RestAnswer> {
  throw notFound();
}
