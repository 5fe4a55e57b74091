import type { OnlineFacts } from "../../domain/setup/facts.js";
import { isTeamName } from "../../domain/values/values.js";

/** What is left to do so that members of teams count. Empty: no team is named, or GitHub says that it is done. */
export function appSteps(
  people: readonly string[],
  {
    library,
    owner,
    online,
  }: {
    readonly library: { readonly repository: string; readonly ref: string };
    readonly owner: string | undefined;
    readonly online: OnlineFacts | undefined;
  },
): readonly string[] {
  const teams = [...new Set(people.filter(isTeamName))];
  const [first] = teams;
  if (first === undefined || isSet(online)) return [];
  const organization = owner ?? first.split("/")[0] ?? "";
  const steps = [
    `Teams: ${teams.join(", ")}. Their members count once a GitHub App of ${organization} can read them; until then only the logins beside them do.`,
    "  1. Create the App and install it on the repository, in two clicks. It needs the permissions Contents, Issues, Pull requests and",
    "     Workflows (read and write), and of the organisation Members (read):",
    `     ${newAppAddress(organization, library.repository)}`,
    `     More: https://github.com/${library.repository}/blob/${library.ref}/docs/github-app.md`,
    "  2. gh variable set RELEASE_CONSOLE_APP_CLIENT_ID --body CLIENT_ID",
    "  3. gh secret set RELEASE_CONSOLE_APP_KEY < PRIVATE_KEY.pem",
  ];
  return [steps.join("\n")];
}

const isSet = (online: OnlineFacts | undefined): boolean =>
  online?.variables?.includes("RELEASE_CONSOLE_APP_CLIENT_ID") === true &&
  online.secrets?.[""]?.includes("RELEASE_CONSOLE_APP_KEY") === true;

/** As docs/github-app.md has it, with members to read. */
const newAppAddress = (organization: string, library: string): string =>
  `https://github.com/organizations/${organization}/settings/apps/new?name=release-console-${organization}` +
  `&url=https://github.com/${library}&public=false&webhook_active=false` +
  "&contents=write&issues=write&pull_requests=write&workflows=write&members=read";
