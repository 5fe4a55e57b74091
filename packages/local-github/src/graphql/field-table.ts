import type { RequestContext } from "./request-context.js";

/** Arguments have been tested against the schema, so a resolver may name their types. */
type FieldResolver<Source> = {
  resolve(source: Source, args: object, context: RequestContext): unknown;
}["resolve"];

/** The fields of one type of the schema. A field that is in the schema and in no table is refused loudly. */
export type FieldTable<Source> = Readonly<Record<string, FieldResolver<Source>>>;
