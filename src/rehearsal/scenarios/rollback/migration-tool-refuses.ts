import { approve, propose, tea } from "../../steps/changes.js";
import {
  approveRollback,
  commentsOnRollback,
  lastAnswer,
  openRollback,
  requestRollback,
} from "../../steps/rollbacks.js";
import { newestRunId, repositoryOf, runAfter } from "../../steps/runs.js";
import type { FileChanges } from "../../actors/clone.js";
import { quickPolicy, type Installation } from "../../fixture/installation.js";
import type { Fixture } from "../../fixture/fixture.js";
import { needed } from "../../report/needed.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

const deployPath = ".github/workflows/deploy.yml";
const migrates = `run: if [ "$SKIP_MIGRATIONS" != true ]; then ./migrate.sh; fi && ./deploy.sh
        env:
          SKIP_MIGRATIONS: \${{ vars.SKIP_MIGRATIONS }}`;

const revision = (id: string, before: string): string =>
  `revision = "${id}"\ndown_revision = ${before === "" ? "None" : `"${before}"`}\n`;

/** The shop's database is beside its machines; `migrate.sh` keeps to Alembic's rule, since not every machine has Python. */
const migrateScript = `#!/usr/bin/env bash
# What "alembic upgrade head" does: refuses a database with a revision that no file here has, then applies the rest.
set -euo pipefail
ask() {
  exec 3<>"/dev/tcp/\${SITE/://}"
  printf '%s /%s/migrations HTTP/1.0\\r\\nHost: %s\\r\\nAuthorization: Bearer %s\\r\\nContent-Length: %d\\r\\nConnection: close\\r\\n\\r\\n%s' \\
    "$1" "$ENVIRONMENT" "$SITE" "$DEPLOY_TOKEN" "\${#2}" "$2" >&3
  sed '1,/^\\r*$/d' <&3
}
applied="$(ask GET "")"
for id in $applied; do
  if ! grep -qs "^revision = \\"$id\\"" migrations/versions/*.py; then
    echo "FAILED: Can't locate revision identified by '$id'" >&2
    exit 255
  fi
done
for id in $(sed -n 's/^revision = "\\(.*\\)"$/\\1/p' migrations/versions/*.py); do
  if ! grep -qx "$id" <<<"$applied"; then ask PUT "$id" >/dev/null; fi
done
`;

const installation: Installation = {
  policy: quickPolicy,
  files: (installed): FileChanges => ({
    "requirements.txt": "alembic==1.20.1\n",
    "alembic.ini": "[alembic]\nscript_location = migrations\n",
    "migrations/versions/a1_prices.py": revision("a1", ""),
    "migrate.sh": { executable: true, text: migrateScript },
    [deployPath]: deployFile(installed).replace(/run: \.\/deploy\.sh.*\n +env:/, () => migrates),
  }),
};

function deployFile(installed: FileChanges): string {
  const file = installed[deployPath];
  if (typeof file !== "string") throw new Error(`The shop has no ${deployPath}.`);
  return file;
}

export const migrationToolRefuses: Scenario = {
  name: "migration-tool-refuses",
  group: "rollback",
  title:
    "The release to go back to meets a newer database, and its migration tool refuses: the way out is in the issue",
  why: "Elsewhere the rollback that is needed most fails in the migrate step, and people try the same thing again.",
  start: installation,
  async play(fixture) {
    await fixture.scene("Two releases, the second with a migration", () => releaseTwice(fixture));
    await fixture.scene("The card says that Alembic will refuse, before anybody approves", () =>
      expectCard(fixture),
    );
    await fixture.scene("rob approves anyway: the deployment fails, and the issue says why", () =>
      refuses(fixture),
    );
    await fixture.scene("ada sets the variable that skips the step, rob tries again, and v1.0.0 runs", () =>
      wayOut(fixture),
    );
    await fixture.scene("The recovery brings the migration back, and the step is not skipped any more", () =>
      recovers(fixture),
    );
  },
};

async function releaseTwice(fixture: Fixture): Promise<void> {
  await approve(fixture, await propose(fixture, tea));
  const files = {
    "migrations/versions/c3_tables.py": revision("c3", "a1"),
    "app/ware-tables.txt": "ware tables\n",
  };
  await approve(fixture, await propose(fixture, { branch: "sell-tables", title: "Sell tables", files }));
  await expectLive(fixture, "v1.1.0", { has: ["price tea 3", "ware tables"], lacks: [] });
  fixture.expect.equal("the database has both migrations", fixture.deployTarget.applied("production"), [
    "a1",
    "c3",
  ]);
}

async function expectCard(fixture: Fixture): Promise<void> {
  const { expect, observer } = fixture;
  await requestRollback(fixture, { reason: "Tables answer 500." });
  const { issue } = await openRollback(fixture);
  const body = (await observer.issue(issue)).body ?? "";
  expect.contains("the card names the tool, what leaves, what its up will do, and the order", body, [
    "The changes include migrations (1 file)",
    "**Alembic** (recognised by `alembic` in `requirements.txt`): 1 migration leaves (`migrations/versions/c3_tables.py`)",
    "**`alembic upgrade head` of v1.0.0** fails, exit code 255",
    "measured with Alembic 1.20.1, 2026-11-29",
    "**Option:** No setting helps.",
    "**Safe order:** 1. Make sure that v1.0.0 works with the database as it is now",
    "2. Let deploy.yml skip its migrate step, best by a variable such as `SKIP_MIGRATIONS`",
  ]);
}

async function refuses(fixture: Fixture): Promise<void> {
  const { expect, deployTarget } = fixture;
  const before = newestRunId(fixture);
  await approveRollback(fixture);
  const { issue, phase } = await openRollback(fixture);
  expect.equal("the request stays open", phase, "failed");
  expect.equal("the run is red", runAfter(fixture, before, "rollback.yml").conclusion, "failure");
  expect.contains("v1.1.0 was never touched", deployTarget.running("production")?.pages, ["ware tables"]);
  expect.contains(
    "the issue says that this was to be expected, and the way out",
    await lastAnswer(fixture, issue),
    [
      "RB-1 is not complete: deploying v1.0.0",
      "**Migrations:** this is expected where the deployment runs them, and trying again does not change it:",
      "Can't locate revision identified by",
      "**Way out:** look into the log of the deploy job.",
      "\n/retry RB-1\n",
    ],
  );
}

async function wayOut(fixture: Fixture): Promise<void> {
  const { expect, observer, people, deployTarget } = fixture;
  const { issue } = await openRollback(fixture);
  people.ada.tells("sets the variable SKIP_MIGRATIONS");
  repositoryOf(fixture).variables.set("SKIP_MIGRATIONS", "true");
  await commentsOnRollback(fixture, issue, "/retry RB-1");
  await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["ware tables"] });
  expect.equal("the database keeps what it has", deployTarget.applied("production"), ["a1", "c3"]);
  await expectStaging(fixture, { has: ["price tea 3"], lacks: ["ware tables"] });
  const state = needed(await observer.state(), "state");
  expect.equal("the rollback is done", [state.rollback, state.recoveries.length], [null, 1]);
  expect.contains("the issue says so", await lastAnswer(fixture, issue), ["v1.0.0"]);
}

/** With the variable gone, the tool finds its newest revision again. */
async function recovers(fixture: Fixture): Promise<void> {
  const { expect, observer, people, deployTarget } = fixture;
  const { branch, pullRequest } = needed((await observer.state())?.recoveries[0], "recovery");
  people.ada.tells("deletes the variable SKIP_MIGRATIONS");
  repositoryOf(fixture).variables.delete("SKIP_MIGRATIONS");
  await people.dana.pushes(branch, {
    message: "Tables cost something",
    files: { "app/ware-tables.txt": "ware tables for 9\n" },
  });
  await fixture.settles();
  await approve(fixture, { number: pullRequest });
  await expectLive(fixture, "v1.1.1", { has: ["price tea 3", "ware tables for 9"], lacks: [] });
  expect.equal("nothing was applied twice", deployTarget.applied("production"), ["a1", "c3"]);
}
