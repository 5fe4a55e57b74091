// Writes docs/cost.md from src/rehearsal/run/counted-costs.ts.
//   node scripts/update-cost.mjs
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "./import-typescript.mjs";
import { format, resolveConfig } from "prettier";

const root = new URL("../", import.meta.url);
/** Of `workflows/release.yml`: runs in a month of 31 days. */
const sweepsInMonth = 4 * 31;
/** The sweep tries a rollback once a week: one job more. */
const drillsInMonth = 5;
const plans = [
  { plan: "Public repositories, any plan", free: "unlimited" },
  { plan: "GitHub Free, private", free: 2_000 },
  { plan: "GitHub Pro and Team, private", free: 3_000 },
  { plan: "GitHub Enterprise Cloud, private", free: 50_000 },
];

const settings = `## What changes it

| Setting | Effect |
| --- | --- |
| \`schedule\` in \`release.yml\` | Each run a day costs 31 minutes a month. Fewer runs: what a lost event left undone waits longer, up to the time between two runs. |
| \`status\` in \`release.yml\` | Each status of another service that ended, on a commit outside the default branch, is a job. Without the line pull requests whose last check is one wait for the next event or scheduled run. |
| \`approval.sources: [review]\` | No run waits at a gate: two requests less for each train that reaches staging. |
| \`max-staged\` | Pull requests that ride together share a deployment, an approval and a record. |
| \`health\` in the policy | The record waits for a healthy answer: \`tries\` times \`seconds-between\` is the longest that it may cost. |
| \`production.on-failure: none\` | A failed deployment starts no run for a rollback. |
`;

function planRow({ plan, free }, { idle, release }) {
  const possible =
    typeof free === "number" ? Math.floor((free - idle) / release).toLocaleString("en") : "any number";
  return `| ${plan} | ${free.toLocaleString("en")} | ${possible} |`;
}

/** The text that docs/cost.md must have. */
export async function costPage() {
  const { countedCosts, hourlyBudget, releasesInAnHour } = await importTypeScript(
    "src/rehearsal/run/counted-costs.ts",
  );
  const of = (story) => countedCosts.find((each) => each.story === story).counted;
  const minutes = ({ consoleJobs, signalJobs }) => consoleJobs + signalJobs;
  const [release, sweep] = ["one-pull-request", "one-sweep"].map(of);
  const idle = {
    minutes: sweepsInMonth * minutes(sweep) + drillsInMonth,
    requests: sweepsInMonth * sweep.requests,
  };
  const rows = countedCosts.map(
    ({ title, story, counted }) =>
      `| ${title} (\`${story}\`) | ${minutes(counted)} | ${counted.deployJobs} | ${counted.requests} | ${counted.rest} | ${counted.points} |`,
  );
  const planRows = plans.map((plan) => planRow(plan, { idle: idle.minutes, release: minutes(release) }));
  const page = `# Cost

What the console costs in minutes of GitHub Actions and in requests. The figures are counted by the local GitHub, not
estimated: \`node dist/cli.js rehearse STORY --verbose\` counts them again, and a test holds the stories to them. Where runs
overlap, as in the longest story, one time takes a request more than another. This page is written by \`node scripts/update-cost.mjs\`.

| What happens (story) | Minutes of the console | Your deploy jobs | Requests | of them REST | points of GraphQL |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}

- GitHub bills each job by the minute, rounded up. The console's jobs take seconds, so a job is a minute. Where a health
  check waits longer than a minute the job costs what it waits.
- Without a GitHub App, GitHub tells nobody that the checks of a recovery have ended ([platform fact 178](platform-facts.md)).
  The last job of the rollback waits for them: as many minutes as your CI takes, ten at most. Longer checks are found by the
  next event or scheduled run.
- A job that waits for a click has no runner and costs nothing while it waits. The click then takes two jobs: the gate itself,
  which has no token, and the one that begins the deployment.
- Your CI and your deploy jobs run with or without the console. Their minutes are not in the second column.
- The requests use the job's own token. All workflows of a repository share ${hourlyBudget.rest.toLocaleString("en")} REST requests and ${hourlyBudget.points.toLocaleString("en")} points of
  GraphQL an hour. A query costs points for what it might return: the one that reads everything costs three. Three
  rollbacks and ${releasesInAnHour(3)} releases of one pull request each fit into one hour.
- Where your other workflows leave less, the console saves: with too little for ten releases it leaves out details of
  comments, the start of the console page, and what scheduled runs tidy up; with too little for two rollbacks a release waits
  ([\`budget-kept\`](reasons.md#budget-kept)) and the pull request says until when. A rollback never waits for that.

## A month in which nothing happens

The schedule in \`release.yml\` starts ${sweepsInMonth} runs a month, and once a week one of them starts the drill of a rollback:
**${idle.minutes} minutes and about ${idle.requests.toLocaleString("en")} requests**. An hourly schedule takes ${24 * 31 + drillsInMonth} minutes.

| Plan | Free minutes a month | Releases of one pull request that fit, beside the schedule |
| --- | ---: | ---: |
${planRows.join("\n")}

Free minutes are those that GitHub documents for Linux runners. Self-hosted runners are not billed by minutes.

${settings}`;
  const config = await resolveConfig(fileURLToPath(new URL("docs/cost.md", root)));
  return format(page, { ...config, parser: "markdown" });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(new URL("docs/cost.md", root), await costPage());
