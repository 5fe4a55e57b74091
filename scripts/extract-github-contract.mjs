/**
 * Writes `packages/local-github/src/contract/github-contract.json`: the operations and webhooks of GitHub's REST API that the local
 * GitHub emulates, as plain JSON Schema.
 *
 *   node scripts/extract-github-contract.mjs DIRECTORY_OF_@octokit/openapi
 *
 * The package is 385 MB unpacked, so it is no dependency: `npm pack @octokit/openapi@VERSION` elsewhere and pass its directory.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const operations = `
  actions/get-allowed-actions-repository actions/get-github-actions-default-workflow-permissions-repository
  actions/get-github-actions-permissions-repository actions/list-environment-secrets actions/list-repo-organization-secrets
  actions/list-repo-secrets actions/list-repo-variables
  actions/set-github-actions-default-workflow-permissions-repository
  repos/create-deployment-branch-policy repos/create-repo-ruleset
  actions/approve-workflow-run actions/cancel-workflow-run actions/create-or-update-environment-secret actions/create-or-update-repo-secret actions/create-repo-variable actions/create-workflow-dispatch actions/delete-environment-secret actions/delete-repo-secret actions/delete-repo-variable actions/disable-workflow actions/enable-workflow
  actions/get-environment-public-key actions/get-repo-public-key
  actions/download-job-logs-for-workflow-run actions/download-workflow-run-attempt-logs actions/download-workflow-run-logs actions/force-cancel-workflow-run
  actions/get-job-for-workflow-run actions/get-pending-deployments-for-run actions/get-repo-variable actions/get-reviews-for-run actions/get-workflow
  actions/get-workflow-run actions/get-workflow-run-attempt actions/list-jobs-for-workflow-run
  actions/list-jobs-for-workflow-run-attempt actions/list-repo-workflows actions/list-workflow-run-artifacts actions/list-workflow-runs
  actions/list-workflow-runs-for-repo actions/re-run-job-for-workflow-run actions/re-run-workflow actions/re-run-workflow-failed-jobs
  actions/review-pending-deployments-for-run actions/update-repo-variable
  checks/create checks/get checks/list-annotations checks/list-for-ref checks/list-suites-for-ref checks/update
  git/create-blob git/create-commit git/create-ref git/create-tag git/create-tree git/delete-ref git/get-blob git/get-commit
  git/get-ref git/get-tag git/get-tree git/list-matching-refs git/update-ref
  issues/add-assignees issues/add-labels issues/create issues/create-comment issues/create-label issues/delete-comment issues/delete-label
  issues/get issues/get-comment issues/get-label issues/list-comments issues/list-for-repo issues/list-labels-for-repo
  issues/list-labels-on-issue issues/lock issues/remove-label issues/set-labels issues/unlock issues/update
  issues/update-comment issues/update-label meta/root
  pulls/check-if-merged pulls/create pulls/create-reply-for-review-comment pulls/create-review pulls/dismiss-review pulls/get
  pulls/list pulls/list-commits pulls/list-files pulls/list-review-comments pulls/list-reviews pulls/merge
  pulls/request-reviewers pulls/update pulls/update-branch
  reactions/create-for-issue-comment reactions/list-for-issue-comment
  repos/add-collaborator repos/check-collaborator repos/compare-commits-with-basehead repos/create-commit-status repos/create-deployment
  repos/create-deployment-status repos/create-or-update-environment repos/create-or-update-file-contents
  repos/create-release repos/delete-an-environment repos/delete-file repos/delete-release repos/delete-repo-ruleset repos/get repos/get-all-environments repos/get-branch repos/get-branch-protection
  repos/get-branch-rules repos/get-collaborator-permission-level repos/get-combined-status-for-ref repos/get-commit
  repos/get-content repos/get-deployment repos/get-environment repos/get-latest-release repos/get-readme repos/get-release
  repos/get-release-by-tag repos/get-repo-rulesets repos/get-repo-ruleset repos/list-activities repos/list-branches
  repos/list-collaborators repos/list-commit-statuses-for-ref repos/list-commits
  repos/list-deployment-branch-policies repos/list-deployment-statuses repos/list-deployments repos/list-pull-requests-associated-with-commit repos/list-releases repos/list-tags repos/merge
  repos/update repos/update-release
  search/issues-and-pull-requests
  teams/get-by-name teams/get-membership-for-user-in-org teams/list-members-in-org
  users/get-authenticated users/get-by-username
`
  .split(/\s+/)
  .filter((word) => word !== "");

/** Event, or event/action. */
const webhooks = `
  push workflow-dispatch status check-run/created check-run/completed
  workflow-run/requested workflow-run/in-progress workflow-run/completed
  pull-request/opened pull-request/closed pull-request/reopened pull-request/synchronize pull-request/edited
  pull-request/labeled pull-request/unlabeled pull-request/converted-to-draft pull-request/ready-for-review
  pull-request/assigned pull-request/review-requested
  pull-request-review/submitted pull-request-review/dismissed
  issues/opened issues/closed issues/reopened issues/edited issues/labeled issues/unlabeled issues/assigned
  issue-comment/created issue-comment/edited issue-comment/deleted
`
  .split(/\s+/)
  .filter((word) => word !== "");

/** What says nothing about validity. */
const prose = new Set([
  ...[
    "description",
    "title",
    "example",
    "examples",
    "default",
    "deprecated",
    "externalDocs",
    "nullable",
    "xml",
  ],
  ...["readOnly", "writeOnly", "discriminator", "x-github-breaking-changes"],
]);

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("Name the directory of an unpacked @octokit/openapi.");
const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
const description = JSON.parse(readFileSync(join(source, "generated/api.github.com.json"), "utf8"));
const target = join(
  dirname(fileURLToPath(import.meta.url)),
  "../packages/local-github/src/contract/github-contract.json",
);

const kept = { operations: extractOperations(), webhooks: extractWebhooks() };
const contract = { source: `@octokit/openapi ${version}`, ...kept, schemas: schemasNeededBy(kept) };
writeFileSync(target, `${JSON.stringify(contract)}\n`);
console.log(
  `${operations.length} operations, ${webhooks.length} webhooks, ${Object.keys(contract.schemas).length} schemas`,
);

function extractOperations() {
  const found = {};
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operations.includes(operation.operationId)) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(followed);
      found[operation.operationId] = {
        method: method.toUpperCase(),
        path,
        pathParameters: schemasOfParameters(parameters, "path"),
        query: schemasOfParameters(parameters, "query"),
        ...bodyOf(followed(operation.requestBody)),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            jsonSchemaOf(followed(response)) ?? null,
          ]),
        ),
      };
    }
  }
  const missing = operations.filter((id) => !(id in found));
  if (missing.length > 0) throw new Error(`GitHub's description has no ${missing.join(", ")}.`);
  return Object.fromEntries(operations.map((id) => [id, found[id]]));
}

function extractWebhooks() {
  const all = new Map(Object.values(description["x-webhooks"]).map(({ post }) => [post.operationId, post]));
  return Object.fromEntries(
    webhooks.map((id) => {
      const webhook = all.get(id);
      if (webhook === undefined) throw new Error(`GitHub's description has no webhook ${id}.`);
      return [id, jsonSchemaOf(followed(webhook.requestBody))];
    }),
  );
}

function schemasOfParameters(parameters, place) {
  const chosen = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(chosen.map((parameter) => [parameter.name, schemaOfParameter(parameter)])),
    required: chosen.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

/** In an address everything is text: what may be a number or a name is not told apart there. */
function schemaOfParameter({ schema, description: text = "" }) {
  const { oneOf, format, ...rest } = normalised(schema);
  // A date by its format, a range of dates ("2026-01-01..2026-02-01", ">=…") by its text.
  const isDateRange = text.includes("Understanding the search syntax");
  return {
    ...rest,
    ...(oneOf === undefined ? {} : { anyOf: oneOf }),
    ...(format === undefined || isDateRange ? {} : { format }),
  };
}

function bodyOf(requestBody) {
  const schema = jsonSchemaOf(requestBody);
  return schema === undefined ? {} : { body: schema, isBodyRequired: requestBody.required === true };
}

function jsonSchemaOf(content) {
  const media = content?.content?.["application/json"] ?? Object.values(content?.content ?? {})[0];
  return media?.schema === undefined ? undefined : normalised(media.schema);
}

/** Follows a reference to a parameter, response or body: only schemas stay references. */
function followed(thing) {
  if (thing?.$ref === undefined) return thing;
  return followed(
    thing.$ref
      .slice(2)
      .split("/")
      .reduce((inner, key) => inner[key.replaceAll("~1", "/")], description),
  );
}

/** OpenAPI 3.0 → JSON Schema: `nullable`, siblings of `$ref`, and no prose. */
function normalised(schema) {
  if (Array.isArray(schema)) return schema.map(normalised);
  if (schema === null || typeof schema !== "object") return schema;
  if (typeof schema.$ref === "string") return { $ref: `#/schemas/${schema.$ref.split("/").at(-1)}` };
  const plain = {};
  for (const [key, value] of Object.entries(schema)) {
    // GitHub answers with the empty default where there is no address.
    if (prose.has(key) || (key === "format" && schema.default === "")) continue;
    if (key === "properties")
      plain[key] = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, normalised(each)]));
    else plain[key] = key === "enum" ? value : normalised(value);
  }
  return schema.nullable === true ? withNull(plain) : plain;
}

function withNull(schema) {
  const isPlain =
    typeof schema.type === "string" && !("oneOf" in schema) && !("anyOf" in schema) && !("allOf" in schema);
  if (!isPlain) return { anyOf: [schema, { type: "null" }] };
  return {
    ...schema,
    type: [schema.type, "null"],
    ...(schema.enum === undefined || schema.enum.includes(null) ? {} : { enum: [...schema.enum, null] }),
  };
}

function schemasNeededBy(root) {
  const needed = new Map();
  const visit = (value) => {
    if (value === null || typeof value !== "object") return;
    const name = typeof value.$ref === "string" ? value.$ref.slice("#/schemas/".length) : undefined;
    if (name !== undefined && !needed.has(name)) {
      needed.set(name, normalised(description.components.schemas[name]));
      visit(needed.get(name));
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(root);
  return Object.fromEntries([...needed].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
