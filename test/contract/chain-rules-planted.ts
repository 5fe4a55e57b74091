/** Each rule of the chain, with changes of the files that break it. */
import * as rules from "../support/contract/chain-rules.js";

/** What callers installed with version 9 give and name. Anything beyond it is for version 10. */
const versionNine: rules.MajorContract = {
  scopes: {
    actions: "write",
    checks: "read",
    contents: "write",
    deployments: "write",
    issues: "write",
    "pull-requests": "write",
    statuses: "write",
  },
  callables: {
    "promote.yml": {
      inputs: ["app-client-id"],
      required: [],
      secrets: ["RELEASE_CONSOLE_APP_KEY", "RELEASE_CONSOLE_WEBHOOK_SECRET"],
      outputs: [
        "sha",
        "deployment",
        "run-attempt",
        "continue",
        "gate",
        "release-sha",
        "release-deployment",
        "release-run-attempt",
      ],
    },
    "approve.yml": {
      inputs: ["deployment", "result", "gate", "app-client-id", "gate-deployment"],
      required: [],
      secrets: ["RELEASE_CONSOLE_APP_KEY", "RELEASE_CONSOLE_WEBHOOK_SECRET"],
      outputs: ["sha", "deployment", "run-attempt"],
    },
    "restore.yml": {
      inputs: ["reason", "release", "request", "app-client-id", "gate-deployment"],
      required: [],
      secrets: ["RELEASE_CONSOLE_APP_KEY", "RELEASE_CONSOLE_WEBHOOK_SECRET"],
      outputs: ["sha", "deployment", "run-attempt"],
    },
    "record.yml": {
      inputs: ["deployment", "result", "app-client-id"],
      required: ["deployment", "result"],
      secrets: ["RELEASE_CONSOLE_APP_KEY", "RELEASE_CONSOLE_WEBHOOK_SECRET"],
      outputs: [],
    },
  },
};

interface Fault {
  readonly file: string;
  readonly found: string;
  readonly becomes: string;
  readonly seen: RegExp;
}

/** Each rule with faults that it must see: a rule that nothing can break holds nothing. */
export const chainRules: readonly {
  readonly rule: string;
  readonly check: rules.ChainRule;
  readonly faults: readonly Fault[];
}[] = [
  {
    rule: "R1: every if of a job with needs names a status function",
    check: rules.r1JobsWithNeedsNameAStatusFunction,
    faults: [
      {
        file: "callers/release.yml",
        found: "!cancelled() && needs.promote.outputs.continue",
        becomes: "needs.promote.outputs.continue",
        seen: /release\.yml: approve/,
      },
      {
        file: "callables/restore.yml",
        found: "    if: ${{ !cancelled() && needs.decide.outputs.gate == 'true' }}\n",
        becomes: "",
        seen: /restore\.yml: gate/,
      },
    ],
  },
  {
    rule: "R2: callers decide on outputs, never on results",
    check: rules.r2CallersDecideOnOutputs,
    faults: [
      {
        file: "callers/release.yml",
        found: "(needs.approve.outputs.sha || needs.promote.outputs.release-sha)",
        becomes: "needs.production.result != 'skipped'",
        seen: /record: decides on the result of "production"/,
      },
      {
        file: "callers/rollback.yml",
        found: "!cancelled() && needs.restore.outputs.run-attempt == github.run_attempt",
        becomes: "!cancelled()",
        seen: /production: does not decide/,
      },
    ],
  },
  {
    rule: "R3: every first job of a called file has an if of its own",
    check: rules.r3FirstJobsOfCalledFilesHaveTheirOwnIf,
    faults: [
      {
        file: "callables/promote.yml",
        found: "    if: ${{ !cancelled() }}\n",
        becomes: "",
        seen: /promote\.yml: decide/,
      },
      {
        file: "callables/record.yml",
        found: "if: ${{ always() }}",
        becomes: "if: ${{ !cancelled() }}",
        seen: /record\.yml: record: must run always/,
      },
      { file: "callers/deploy.yml", found: "!cancelled() && ", becomes: "", seen: /deploy\.yml: deploy/ },
    ],
  },
  {
    rule: "R4: outputs are set by the last step",
    check: rules.r4OutputsAreSetByTheLastStep,
    faults: [
      {
        file: "callables/promote.yml",
        found: "        id: promote\n",
        becomes: "",
        seen: /promote\.yml: decide: output "sha"/,
      },
      {
        file: "callables/restore.yml",
        found: "      sha: ${{ steps.rollback.outputs.sha }}\n",
        becomes: "",
        seen: /restore\.yml: output "sha" is set by no job/,
      },
    ],
  },
  {
    rule: "R5: permissions start empty, stand in every job, and a caller grants exactly what is asked",
    check: rules.r5PermissionsAreWrittenOutAndExact,
    faults: [
      {
        file: "callers/release.yml",
        found: "contents: write, deployments",
        becomes: "contents: read, deployments",
        seen: /release\.yml: promote: grants/,
      },
      {
        file: "callables/record.yml",
        found: "      statuses: write",
        becomes: "      attestations: write\n      statuses: write",
        seen: /rollback\.yml: record: grants/,
      },
      {
        file: "callables/approve.yml",
        found: "    permissions: *console\n",
        becomes: "",
        seen: /approve\.yml: begin: has no permissions/,
      },
      {
        file: "callers/rollback.yml",
        found: "permissions: {}\n",
        becomes: "",
        seen: /rollback\.yml: must begin/,
      },
      {
        file: "callers/deploy.yml",
        found: "contents: read, id-token: write",
        becomes: "contents: read",
        seen: /release\.yml: staging: grants/,
      },
    ],
  },
  {
    rule: "R6: nothing but promote / decide joins a concurrency group",
    check: rules.r6OnlyPromoteDecideJoinsAGroup,
    faults: [
      {
        file: "callers/deploy.yml",
        found: "    timeout-minutes",
        becomes: "    concurrency: deploy\n    timeout-minutes",
        seen: /deploy\.yml: deploy/,
      },
      {
        file: "callers/rollback.yml",
        found: "permissions: {}\n",
        becomes: "permissions: {}\nconcurrency: rollback\n",
        seen: /rollback\.yml: has a concurrency/,
      },
    ],
  },
  {
    rule: "R7: no expression in a script but a constant",
    check: rules.r7NoExpressionInAScript,
    faults: [
      {
        file: "callers/deploy.yml",
        found: "./deploy.sh",
        becomes: "./deploy.sh ${{ inputs.environment }}",
        seen: /deploy\.yml: deploy/,
      },
      {
        file: "callables/approve.yml",
        found: '- run: "true"',
        becomes: "- run: echo ${{ github.event.pull_request.title }}",
        seen: /approve\.yml: gate/,
      },
    ],
  },
  {
    rule: "R8: job ids and literal environments are the contract",
    check: rules.r8JobIdsAreTheContract,
    faults: [
      {
        file: "callers/rollback.yml",
        found: "  production:\n",
        becomes: "  prod:\n",
        seen: /rollback\.yml: has jobs restore,prod,record/,
      },
      {
        file: "callers/release.yml",
        found: "environment: staging",
        becomes: 'environment: "${{ needs.promote.outputs.environment }}"',
        seen: /staging: does not deploy to/,
      },
      {
        file: "callers/release.yml",
        found: "  production:\n",
        becomes: "  production:\n    name: Production\n",
        seen: /production: has a name/,
      },
    ],
  },
  {
    rule: "R9: nothing in deploy.yml runs always()",
    check: rules.r9DeployCanBeStopped,
    faults: [
      {
        file: "callers/deploy.yml",
        found: "!cancelled() &&",
        becomes: "always() &&",
        seen: /deploy\.yml: deploy/,
      },
      {
        file: "callers/deploy.yml",
        found: "        env:\n",
        becomes: "        if: always()\n        env:\n",
        seen: /deploy\.yml: deploy/,
      },
    ],
  },
  {
    rule: "R10: no new scope, required input or required secret within a major version",
    check: rules.r10KeepsTheMajorVersion(versionNine),
    faults: [
      {
        file: "callables/record.yml",
        found: "checks: read",
        becomes: "checks: write",
        seen: /record\.yml: asks "checks: write"/,
      },
      {
        file: "callables/promote.yml",
        found: 'app-client-id: { type: string, default: "",',
        becomes: "app-client-id: { type: string, required: true,",
        seen: /promote\.yml: demands "app-client-id"/,
      },
      {
        file: "callables/restore.yml",
        found: "required: false, description: Signs",
        becomes: "required: true, description: Signs",
        seen: /restore\.yml: demands "RELEASE/,
      },
      {
        file: "callables/restore.yml",
        found: "      request: {",
        becomes: "      ask: {",
        seen: /restore\.yml: lost input "request"/,
      },
    ],
  },
  {
    rule: "outputs of the console's actions that a file reads are declared",
    check: rules.outputsReadAreDeclared,
    faults: [
      {
        file: "callables/approve.yml",
        found: "steps.approval.outputs.decision",
        becomes: "steps.approval.outputs.decided",
        seen: /approve\.yml: decide: reads steps\.approval\.outputs\.decided/,
      },
    ],
  },
  {
    rule: "third-party actions are pinned by a full SHA that names its version",
    check: rules.thirdPartyActionsArePinned,
    faults: [
      {
        file: "callers/checks.yml",
        found: "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        becomes: "@v7",
        seen: /checks\.yml: test: uses "actions\/checkout@v7"/,
      },
      {
        file: "callables/promote.yml",
        found: " # v3.1.1",
        becomes: "",
        seen: /promote\.yml: .*does not name the version/,
      },
      {
        file: "callables/record.yml",
        found: "$/actions/append-release-notes",
        becomes: "./actions/append-release-notes",
        seen: /record\.yml: record: uses "\.\//,
      },
    ],
  },
  {
    rule: "tokens of an App may do no more than their job does with them",
    check: rules.appTokensAreNarrow,
    faults: [
      {
        file: "callables/approve.yml",
        found: "permission-metadata: read",
        becomes: "permission-contents: write",
        seen: /approve\.yml: decide: mints a token of the App that may write/,
      },
      {
        file: "callables/approve.yml",
        found: "          permission-metadata: read",
        becomes: "          ",
        seen: /approve\.yml: begin: mints a token of the App that may do whatever the App may/,
      },
      {
        file: "callables/restore.yml",
        found: "    steps:\n",
        becomes:
          "    steps:\n      - uses: actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1\n        with: { permission-contents: write }\n",
        seen: /restore\.yml: decide: mints a token of the App that may write/,
      },
    ],
  },
  {
    rule: "callers name this major version",
    check: rules.callersNameThisMajorVersion,
    faults: [
      {
        file: "callers/rollback.yml",
        found: "record.yml@v9",
        becomes: "record.yml@main",
        seen: /rollback\.yml: record: calls version "main"/,
      },
    ],
  },
];
