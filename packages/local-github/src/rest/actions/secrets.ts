/** Secrets of a repository and of its environments: written, named and deleted, never told. */
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { ApiError } from "../../model/interfaces.js";
import { findEnvironment } from "../../payloads/deployment.js";
import { textOf, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";
import { openSealed, publicKey } from "./sealed-box.js";

type Place = (request: RestRequest) => Map<string, string>;

const need = (scope: string, level: "read" | "write") =>
  ({ needs: { scope, level }, person: "write" }) as const;

const ofRepository: Place = ({ repository }) => repository.secrets;
const ofEnvironment: Place = (request) => {
  const environment = findEnvironment(request.repository, textParameter(request, "environment_name"));
  if (environment === undefined) throw notFound();
  return environment.secrets;
};

export const secretOperations: RestTable = {
  "actions/list-repo-secrets": { ...need("secrets", "read"), run: list(ofRepository) },
  "actions/list-repo-organization-secrets": { ...need("secrets", "read"), run: list(() => new Map()) },
  "actions/list-environment-secrets": { ...need("environments", "read"), run: list(ofEnvironment) },
  "actions/get-repo-public-key": { ...need("secrets", "read"), run: getKey(ofRepository) },
  "actions/get-environment-public-key": { ...need("environments", "read"), run: getKey(ofEnvironment) },
  "actions/create-or-update-repo-secret": { ...need("secrets", "write"), run: put(ofRepository) },
  "actions/create-or-update-environment-secret": {
    ...need("environments", "write"),
    run: put(ofEnvironment),
  },
  "actions/delete-repo-secret": { ...need("secrets", "write"), run: remove(ofRepository) },
  "actions/delete-environment-secret": { ...need("environments", "write"), run: remove(ofEnvironment) },
};

type Run = (request: RestRequest) => Promise<RestAnswer>;

function list(place: Place): Run {
  return async (request) => ({
    status: 200,
    list: [...place(request).keys()].map((name) => ({
      name,
      created_at: request.repository.createdAt,
      updated_at: request.repository.createdAt,
    })),
    listKey: "secrets",
  });
}

const keyId = "1";

function getKey(place: Place): Run {
  return async (request) => {
    place(request);
    return { status: 200, body: { key_id: keyId, key: publicKey() } };
  };
}

function put(place: Place): Run {
  return async (request) => {
    const secrets = place(request);
    const value = openSealed(Buffer.from(textOf(request, "encrypted_value") ?? "", "base64"));
    if (textOf(request, "key_id") !== keyId || value === undefined)
      throw new ApiError(422, "Bad request - The value was not encrypted with the public key");
    const name = textParameter(request, "secret_name").toUpperCase();
    const known = nameIn(secrets, name);
    secrets.set(known ?? name, value);
    return known === undefined ? { status: 201, body: {} } : { status: 204 };
  };
}

function remove(place: Place): Run {
  return async (request) => {
    const secrets = place(request);
    const known = nameIn(secrets, textParameter(request, "secret_name"));
    if (known === undefined) throw notFound();
    secrets.delete(known);
    return { status: 204 };
  };
}

/** Names are compared without regard to case. */
const nameIn = (secrets: ReadonlyMap<string, string>, wanted: string): string | undefined =>
  [...secrets.keys()].find((name) => name.toUpperCase() === wanted.toUpperCase());
