/** Workflow files that start single actions of this library, for what the chain never does. */

export type Scopes = Readonly<Record<string, "read" | "write" | "none">>;

/** What every console job asks for. */
export const consoleScopes: Scopes = {
  actions: "write",
  checks: "read",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
};

export interface SingleAction {
  /** The job runs when the workflow is dispatched with this case. */
  readonly case: string;
  /** A folder below `actions`, or empty for the action in the root. */
  readonly action: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly permissions?: Scopes;
}

/** One job for each; inputs of actions are written into the file as JSON strings, which are YAML too. */
export function singleActions(name: string, jobs: readonly SingleAction[]): string {
  const written = jobs.map(
    ({ case: wanted, action, with: inputs = {}, permissions = consoleScopes }) => `  ${wanted}:
    if: inputs.case == '${wanted}'
    runs-on: ubuntu-latest
    permissions: ${JSON.stringify(permissions)}
    steps:
      - id: action
        uses: release-console/release-console${action === "" ? "" : `/actions/${action}`}@v9
        with: ${JSON.stringify(inputs)}
      - run: echo "outputs $OUTPUTS"
        env: { OUTPUTS: "\${{ toJSON(steps.action.outputs) }}" }
`,
  );
  return `name: ${name}
on:
  workflow_dispatch: { inputs: { case: { type: string } } }
permissions: {}
jobs:
${written.join("")}`;
}
