/** GitHub's GraphQL schema, as far as it is emulated, and the limits that GitHub sets to a query. */
export * from "./graphql/resource-limits.js";
export * from "./graphql/schema.js";
