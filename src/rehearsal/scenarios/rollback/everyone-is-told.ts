import { approve, propose, tea, type Change } from "../../steps/changes.js";
import { approveRollback } from "../../steps/rollbacks.js";
import { newestRunId, runAfter } from "../../steps/runs.js";
import { policyPeople } from "../../actors/cast.js";
import type { Installation } from "../../fixture/installation.js";
import { policyFile } from "../../fixture/shop-app.js";
import type { Fixture } from "../../fixture/fixture.js";
import { newestOf } from "../../report/log-reading.js";
import { expectLive } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

/** zoe is on the team with triage, and may not write; a program and a chat listen, and another one is gone. */
const installation: Installation = {
  arrange: ({ collaborators }) => {
    collaborators.set("zoe", "triage");
  },
  policy: (address) =>
    `${policyFile({ ...policyPeople, team: [...policyPeople.team, "zoe"] }, address).replaceAll("tries: 2", "tries: 1")}migrations: [db/**]
notification:
  webhooks:
    - http://${address}/gone
    - http://${address}/messages
    - { url: "http://${address}/chat", format: slack }
`,
};

export const everyoneIsTold: Scenario = {
  name: "everyone-is-told",
  group: "rollback",
  title: "Somebody who may not write asks by the form; everybody hears of it, though channels fail",
  why: "A dead chat hook kept a rollback waiting, and those who could have warned of the migration never heard of it.",
  start: installation,
  async play(fixture) {
    const tables = await fixture.scene("Two releases, the second with a migration", () =>
      releaseTwice(fixture),
    );
    await fixture.scene("zoe fills in the form, while the pull request cannot be written to", async () => {
      refuseCommentOn(fixture, tables);
      await askByForm(fixture);
    });
    await fixture.scene("The card says what is at stake", () => expectCard(fixture, tables));
    await fixture.scene("Everybody whom a channel reaches is told, and the log says who was not", () =>
      expectTold(fixture, tables),
    );
    await fixture.scene("rob approves; GitHub shows what runs and what does not", () =>
      expectDone(fixture, tables),
    );
  },
};

async function releaseTwice(fixture: Fixture): Promise<Change> {
  await approve(fixture, await propose(fixture, tea));
  const files = { "db/002-tables.sql": "create table tables;\n", "app/ware-tables.txt": "ware tables\n" };
  const tables = await propose(fixture, { branch: "sell-tables", title: "Sell tables", files });
  await approve(fixture, tables);
  await expectLive(fixture, "v1.1.0", {
    has: ["price tea 3", "ware tables"],
    lacks: [],
    pending: ["tell-webhooks"],
  });
  return tables;
}

function refuseCommentOn(fixture: Fixture, { number }: Change): void {
  fixture.github.faults.add({
    match: (operation, { path }) =>
      operation === "issues/create-comment" && path.endsWith(`/issues/${number}/comments`),
    effect: "before",
    answer: { status: 403, body: { message: "This conversation is locked.", documentation_url: "" } },
  });
}

async function askByForm(fixture: Fixture): Promise<void> {
  const { people, expect, observer } = fixture;
  const body = "### Reason\n\nTables answer 500.\n\n### Release\n\n_No response_";
  const form = await people.zoe.opensIssue({ title: "Rollback: tables", body });
  await fixture.settles();
  const asked = newestOf(await observer.entries(), "rollback-requested");
  expect.equal("zoe's request is in the log", [asked?.by, asked?.reason], ["zoe", "Tables answer 500."]);
  expect.equal("the form's issue is closed", (await observer.issue(form)).state, "closed");
  const rollback = (await observer.state())?.rollback;
  expect.contains("and says where it goes on", (await observer.comments(form))[0]?.body, [
    "RB-1",
    `#${rollback?.issue ?? "?"}`,
  ]);
}

async function expectCard(fixture: Fixture, { number }: Change): Promise<void> {
  const { expect, observer } = fixture;
  const issue = (await observer.state())?.rollback?.issue ?? 0;
  const body = (await observer.issue(issue)).body ?? "";
  expect.contains("the card says the direction, what leaves, and that a migration is among it", body, [
    "from v1.1.0 back to v1.0.0",
    `- #${number} Sell tables`,
    "The changes include migrations (1 file)",
    "`db/002-tables.sql`",
    "Can approve: @rob.",
  ]);
  expect.equal("nothing is said of deploy.yml, which is the same", body.includes("deploy.yml"), false);
}

async function expectTold(fixture: Fixture, { number }: Change): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const announced = newestOf(await observer.entries(), "rollback-announced");
  const told = (delivered: boolean): readonly string[] =>
    (announced?.deliveries ?? []).filter((each) => each.delivered === delivered).map(({ to }) => to);
  expect.equal(
    "the team and the chat were told",
    told(true).toSorted(),
    [...policyPeople.team, "zoe", deployTarget.address, deployTarget.address].toSorted(),
  );
  expect.equal("the other two were not", told(false), [`#${number}`, deployTarget.address]);
  const chat = deployTarget.messages.filter(({ path }) => path === "/chat").at(-1);
  expect.contains("the chat shows it", chat?.body, ["RB-1 is requested", "Tables answer 500."]);
  const [event] = eventsOf(fixture, "/messages").filter(({ type }) => type.includes("-rollback.requested."));
  expect.equal("and a program reads it", event?.data.customData.rollback, {
    id: "RB-1",
    reason: "Tables answer 500.",
    ...{ from: "v1.1.0", to: "v1.0.0", phase: "requested", automatic: false },
    issue: (await observer.state())?.rollback?.issue,
    "requested-by": ["zoe"],
    "requested-at": (await observer.state())?.rollback?.requestedAt,
    "pull-requests": [number],
    commits: [],
  });
}

async function expectDone(fixture: Fixture, { number }: Change): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const before = newestRunId(fixture);
  await approveRollback(fixture);
  expect.equal("v1.0.0 runs", deployTarget.running("production")?.pages.includes("ware tables"), false);
  const shown = await Promise.all(
    (await observer.deployments("production")).map(async ({ id }) => observer.deploymentState(id)),
  );
  expect.equal("of the three deployments the newest is active", shown, ["success", "inactive", "inactive"]);
  const pages = await observer.releases();
  expect.equal(
    "the page of v1.1.0 is withdrawn, v1.0.0 is the latest",
    [
      pages.find(({ tag_name: tag }) => tag === "v1.1.0")?.prerelease,
      (await observer.latestRelease()).tag_name,
    ],
    [true, "v1.0.0"],
  );
  const finished = newestOf(await observer.entries(), "rollback-completion-announced");
  expect.contains(
    "now the pull request was told as well",
    finished?.deliveries
      .filter(({ delivered }) => delivered)
      .map(({ to }) => to)
      .join(" "),
    [`#${number}`, "zoe"],
  );
  expect.equal("programs heard of all of it, in the order of the log", typesOfEvents(fixture), [
    ...releaseEvents,
    ...releaseEvents,
    "dev.cdeventsx.releaseconsole-rollback.requested.0.1.0",
    "dev.cdeventsx.releaseconsole-rollback.approved.0.1.0",
    "dev.cdeventsx.releaseconsole-deployment.started.0.1.0",
    "dev.cdevents.service.rolledback.0.3.0",
    "dev.cdeventsx.releaseconsole-recovery.opened.0.1.0",
    "dev.cdevents.service.deployed.0.3.0",
  ]);
  const missed = (await observer.state())?.followUps.flatMap((each) =>
    each.kind === "tell-webhooks" ? each.events.map(({ event }) => event.kind) : [],
  );
  expect.equal("what the address missed that is gone is pending", missed?.length, 16);
  const record = runAfter(fixture, before, "rollback.yml").jobs.find(
    ({ name }) => name === "record / record",
  );
  expect.contains("the summary tells the times", record?.summary, [
    "| approved |",
    "| restored and verified |",
  ]);
}

/** Of one release, from staging to its page. */
const releaseEvents = [
  "dev.cdevents.service.deployed.0.3.0",
  "dev.cdeventsx.releaseconsole-approval.granted.0.1.0",
  "dev.cdeventsx.releaseconsole-deployment.started.0.1.0",
  "dev.cdevents.service.deployed.0.3.0",
  "dev.cdeventsx.releaseconsole-release.published.0.1.0",
];

interface ReceivedEvent {
  readonly type: string;
  readonly data: { readonly customData: { readonly rollback?: unknown } };
}

const eventsOf = ({ deployTarget }: Fixture, listener: string): readonly ReceivedEvent[] =>
  deployTarget.messages
    .filter(({ path }) => path === listener)
    .map(({ body }) => JSON.parse(body) as ReceivedEvent);

const typesOfEvents = (fixture: Fixture): readonly string[] =>
  eventsOf(fixture, "/messages").map(({ type }) => type);
