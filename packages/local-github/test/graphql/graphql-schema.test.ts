import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { schema as published } from "@octokit/graphql-schema";
import {
  buildASTSchema,
  extendSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  validateSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { githubSchema } from "../../src/graphql/github-schema.js";
import { fieldTables, mutationTable } from "../../src/graphql/resolvers.js";
import { loadSchema } from "../../src/graphql/schema.js";

const additions = readFileSync(
  new URL("../../../../scripts/github-graphql-additions.graphql", import.meta.url),
  "utf8",
);
const unproven = { assumeValid: true, assumeValidSDL: true };
const whole = extendSchema(build(published.idl), parse(additions), unproven);
const part = build(githubSchema);
const types = Object.values(part.getTypeMap()).filter((type) => !type.name.startsWith("__"));

describe("the part of GitHub's GraphQL schema", () => {
  it("is a valid schema", () => {
    expect(validateSchema(part)).toEqual([]);
  });

  it("says nothing that GitHub's schema does not say", () => {
    expect(types.flatMap((type) => inventions(type, whole.getType(type.name)))).toEqual([]);
  });

  it("notices an invented field, argument or type", () => {
    const invented = build(
      githubSchema
        .replace("defaultBranchRef: Ref", "defaultBranchRef: Ref\nmood: String")
        .replace("mergeable: MergeableState!", "mergeable: MergeableState"),
    );
    const found = Object.values(invented.getTypeMap()).flatMap((type) =>
      inventions(type, whole.getType(type.name)),
    );
    expect(found).toEqual(["PullRequest.mergeable(): MergeableState", "Repository.mood(): String"]);
  });

  it("stays small, since every start reads it", () => {
    expect(githubSchema.length).toBeLessThan(60_000);
  });
});

/** Reached through resolvers of the types that answer them, as plain objects. */
const plainTypes =
  /(?:Connection|Edge|Payload)$|^(?:App|AutoMergeRequest|BranchProtectionRule|CheckRunStateCount|Comparison|GpgSignature|IssueType|Milestone|PageInfo|Project|ProjectCard|ProjectColumn|ProjectV2|ProjectV2Item|ProjectV2ItemFieldSingleSelectValue|PullRequestChangedFile|PullRequestCommit|PullRequestParameters|RateLimit|Reaction|ReactionGroup|RefUpdateRule|RepositoryRule|RepositoryRuleset|RequiredStatusChecksParameters|ReviewRequest|StatusCheckConfiguration|StatusContextStateCount|SubIssuesSummary|Team|UpdateParameters|Workflow)$/;

/** In the schema through an interface, but the local GitHub remembers no edits of these texts. Asking for them is refused. */
const refused = ["Issue", "PullRequest"].flatMap((type) => [
  `${type}.includesCreatedEdit`,
  `${type}.lastEditedAt`,
]);

describe("the resolvers", () => {
  it("answer every field of the schema", () => {
    const fields = types
      .filter((type) => isObjectType(type) && !plainTypes.test(type.name) && type.name !== "Mutation")
      .flatMap(fieldNames);
    const unanswered = fields.filter((field) => !has(fieldTables, field) && field !== "Query.id");
    expect(unanswered).toEqual(refused);
  });

  it("run every mutation of the schema", () => {
    expect(Object.keys(mutationTable).toSorted()).toEqual(
      Object.keys(part.getMutationType()?.getFields() ?? {}).toSorted(),
    );
  });

  it("answer nothing that is not in the schema", () => {
    const answered = Object.entries(fieldTables).flatMap(([type, table]) =>
      Object.keys(table).map((field) => `${type}.${field}`),
    );
    const known = new Set(types.flatMap(fieldNames));
    expect(answered.filter((field) => !known.has(field))).toEqual([]);
  });

  it("use the schema that was tested here", () => {
    expect(Object.keys(loadSchema().getTypeMap()).toSorted()).toEqual(
      Object.keys(part.getTypeMap()).toSorted(),
    );
  });
});

function build(definition: string): GraphQLSchema {
  return buildASTSchema(parse(definition, { noLocation: true }), unproven);
}

function fieldNames(type: GraphQLNamedType): readonly string[] {
  return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [];
}

function has(tables: typeof fieldTables, field: string): boolean {
  const [type = "", name = ""] = field.split(".");
  return tables[type]?.[name] !== undefined;
}

function inventions(ours: GraphQLNamedType, theirs: GraphQLNamedType | undefined): readonly string[] {
  if (ours.name.startsWith("__")) return [];
  if (theirs === undefined || ours.constructor !== theirs.constructor) return [ours.name];
  const said = statements(theirs);
  return [...statements(ours)].filter((statement) => !said.has(statement));
}

/** Everything that the type says, one sentence a fact. */
function statements(type: GraphQLNamedType): ReadonlySet<string> {
  const facts: string[] = [];
  if (isObjectType(type) || isInterfaceType(type)) {
    facts.push(...type.getInterfaces().map((parent) => `${type.name} implements ${parent.name}`));
    facts.push(...Object.values(type.getFields()).map((field) => describeField(type, field)));
  }
  if (isInputObjectType(type)) {
    // Optional fields may not be missing either: clients may send them.
    facts.push(
      `${type.name} {${Object.values(type.getFields())
        .map((field) => describeInput(field))
        .toSorted()
        .join(", ")}}`,
    );
  }
  if (isUnionType(type)) facts.push(...type.getTypes().map((member) => `${type.name} = ${member.name}`));
  if (isEnumType(type))
    facts.push(
      `${type.name} ${type
        .getValues()
        .map((value) => value.name)
        .toSorted()
        .join("|")}`,
    );
  return new Set(facts);
}

function describeField(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .map(
      (argument) => `${argument.name}: ${String(argument.type)} = ${JSON.stringify(argument.defaultValue)}`,
    )
    .toSorted();
  return `${type.name}.${field.name}(${args.join(", ")}): ${String(field.type)}`;
}

const describeInput = (field: GraphQLInputField): string =>
  `${field.name}: ${String(field.type)} = ${JSON.stringify(field.defaultValue)}`;
