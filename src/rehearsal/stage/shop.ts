import type { FileChanges } from "../people/clone.js";

/** Files that hold the shop itself; the rest of its repository is the set-up of the console. */
export const pages = { prices: "app/prices.txt", needs: "app/needs.txt", title: "app/title.txt" } as const;

/** A shop so small that a person sees at a glance what a commit does. */
export const shopFiles: FileChanges = {
  "README.md":
    "# Shop\n\nSells what `app/prices.txt` lists. `check.sh` checks it, `deploy.sh` sends it to a place.\n",
  [pages.title]: "title The shop\n",
  [pages.prices]: "price bread 2\n",
  [pages.needs]: "needs disk\n",
  "check.sh": {
    executable: true,
    text: `#!/bin/sh
# Every line of the price list is "price", a name and a whole number.
if grep -vnE '^price [a-z]+ [0-9]+$' app/prices.txt; then
  echo "These lines are no prices." >&2
  exit 1
fi
`,
  },
  "deploy.sh": {
    executable: true,
    text: `#!/usr/bin/env bash
# Sends the commit that is checked out to $SITE/$ENVIRONMENT. Plain bash, because not every machine has curl.
set -euo pipefail
body="$(git rev-parse HEAD 'HEAD^{tree}'; cat app/*)"
exec 3<>"/dev/tcp/\${SITE/://}"
printf 'PUT /%s HTTP/1.1\\r\\nHost: %s\\r\\nAuthorization: Bearer %s\\r\\nContent-Length: %d\\r\\nConnection: close\\r\\n\\r\\n%s' \\
  "$ENVIRONMENT" "$SITE" "$DEPLOY_TOKEN" "$(LC_ALL=C; echo "\${#body}")" "$body" >&3
answer="$(cat <&3)"
printf '%s\\n' "$answer"
[[ "$answer" == "HTTP/1.1 200 "* ]]
`,
  },
};

export interface PolicyPeople {
  readonly testers: readonly string[];
  readonly rollbackApprovers: readonly string[];
  readonly team: readonly string[];
}

/** The policy file of the shop; `site` is host:port of its machines. */
export function policyFile({ testers, rollbackApprovers, team }: PolicyPeople, site: string): string {
  const health = (place: string): string => `    url: http://${site}/${place}/health
    tries: 2
    seconds-between: 1
    timeout-seconds: 5
    expect-sha: true`;
  return `testers: [${testers.join(", ")}]
rollback-approvers: [${rollbackApprovers.join(", ")}]
team: [${team.join(", ")}]
staging:
  url: http://${site}/staging
  health:
${health("staging")}
production:
  url: http://${site}/production
  health:
${health("production")}
`;
}
