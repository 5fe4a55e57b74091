/** Variables of a repository. */
import { ApiError } from "../../model/interfaces.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { textOf, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";

const need = (level: "read" | "write") =>
  ({ needs: { scope: "actions-variables", level }, person: "write" }) as const;

export const variableOperations: RestTable = {
  "actions/list-repo-variables": { ...need("read"), run: listVariables },
  "actions/get-repo-variable": { ...need("read"), run: getVariable },
  "actions/create-repo-variable": { ...need("write"), run: createVariable },
  "actions/update-repo-variable": { ...need("write"), run: updateVariable },
  "actions/delete-repo-variable": { ...need("write"), run: deleteVariable },
};

async function listVariables(request: RestRequest): Promise<RestAnswer> {
  const { variables } = request.repository;
  return {
    status: 200,
    list: [...variables].map(([name, value]) => payloadOf(request, name, value)),
    listKey: "variables",
  };
}

async function getVariable(request: RestRequest): Promise<RestAnswer> {
  const name = known(request);
  return { status: 200, body: payloadOf(request, name, request.repository.variables.get(name) ?? "") };
}

async function createVariable(request: RestRequest): Promise<RestAnswer> {
  const { variables } = request.repository;
  const name = requireName(textOf(request, "name") ?? "");
  if (variables.has(name)) throw new ApiError(409, "Already exists - Variable already exists");
  variables.set(name, textOf(request, "value") ?? "");
  return { status: 201, body: {} };
}

async function updateVariable(request: RestRequest): Promise<RestAnswer> {
  const { variables } = request.repository;
  const before = known(request);
  const name = requireName(textOf(request, "name") ?? before);
  const value = textOf(request, "value") ?? variables.get(before) ?? "";
  variables.delete(before);
  variables.set(name, value);
  return { status: 204 };
}

async function deleteVariable(request: RestRequest): Promise<RestAnswer> {
  request.repository.variables.delete(known(request));
  return { status: 204 };
}

/** Names are compared without regard to case, and kept in capitals. */
function known(request: RestRequest): string {
  const wanted = textParameter(request, "name").toUpperCase();
  const found = [...request.repository.variables.keys()].find((name) => name.toUpperCase() === wanted);
  if (found === undefined) throw notFound();
  return found;
}

function requireName(name: string): string {
  if (!/^(?!\d|github_)\w+$/i.test(name))
    throw new ApiError(
      422,
      "Variable names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).",
    );
  return name.toUpperCase();
}

const payloadOf = ({ repository }: RestRequest, name: string, value: string): unknown => ({
  name,
  value,
  created_at: repository.createdAt,
  updated_at: repository.createdAt,
});
