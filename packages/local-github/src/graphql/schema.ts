/** GitHub's schema, built when the first request comes, and the documents that were tested against it. */
import {
  buildASTSchema,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { githubSchema } from "./github-schema.js";

let built: GraphQLSchema | undefined;

export function loadSchema(): GraphQLSchema {
  // The schema is a part of a valid one, which a test confirms: testing it on every start would take longer than building it.
  built ??= buildASTSchema(parse(githubSchema, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return built;
}

export type Reading = { readonly document: DocumentNode } | { readonly problems: readonly GraphQLError[] };

/** Clients send the same few documents again and again. */
const readings = new Map<string, Reading>();

export function readDocument(query: string): Reading {
  const reading = readings.get(query) ?? read(query);
  readings.set(query, reading);
  return reading;
}

function read(query: string): Reading {
  try {
    const document = parse(query);
    const problems = validate(loadSchema(), document).filter((problem) => !isAcceptedByGitHub(problem));
    return problems.length === 0 ? { document } : { problems };
  } catch (error) {
    if (error instanceof GraphQLError) return { problems: [error] };
    throw error;
  }
}

/**
 * `state` of an issue and of a pull request are of two enums; GitHub takes a document that asks for both under one name
 * (platform fact 191), which the specification forbids.
 */
const isAcceptedByGitHub = ({ message }: GraphQLError): boolean =>
  message.includes("because they return conflicting types");
