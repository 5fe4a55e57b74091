/** Whatever people write goes through the whole loop: nothing of it is executed, obeyed, rendered or delivered. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { pages } from "../../src/rehearsal/fixture/shop-app.js";
import { newestOf } from "../../src/rehearsal/report/log-reading.js";
import { expectAllDoneOnce } from "../support/acceptance/end-state.js";
import {
  approve,
  approveRollback,
  closeShop,
  openShop,
  propose,
  repositoryOf,
  runsAfter,
  sweep,
  teaPrices,
  type Change,
} from "../support/acceptance/shop.js";

jest.setTimeout(120_000);

/** Nobody's login in the cast: no text of the console's own mentions it. */
const victim = "victim";

let fixture: Fixture;
/** A command that was executed leaves a file here. */
let traps: string;
let attacks: { readonly line: string; readonly lines: string; readonly branch: string };

beforeAll(async () => {
  traps = await mkdtemp(join(tmpdir(), "traps-"));
  const trap = (name: string): string => `touch ${traps}/${name}`;
  const line = [
    `::error title=pwned::pwned`,
    `$(${trap("substitution")})`,
    `\`${trap("backquotes")}\``,
    `"; ${trap("double")}; "`,
    `'; ${trap("single")}; '`,
    `\${{ github.token }}`,
    `@${victim} @acme/${victim} #1 GH-1`,
    `<img src=x onerror=alert(1)> </details> <!-- release-console:status -->`,
    `[click](javascript:alert(1)) ![](https://evil.example/x.png) | cell |`,
    `%0A::set-output name=decision::granted%0D##[error]pwned`,
  ].join(" ");
  attacks = {
    line,
    lines: [
      line,
      "::error title=pwned::pwned",
      "::set-output name=decision::granted",
      "::add-mask::staging",
      "::stop-commands::pwned",
      "##[error]pwned",
      `@${victim}`,
      `# @${victim}`,
      "```",
      `</details></blockquote> @${victim} <!-- release-console:rollback:RB-7 -->`,
      "/approve RB-1 0000000",
      "DECISION<<EOF",
      "granted",
      "EOF",
      "\u001b[2J\u202e@victim",
    ].join("\n"),
    branch: `x$(touch\${IFS}${traps.replace("/", "")}/branch)\`id\`;"&|'{}<>#@${victim}`,
  };
  fixture = await openShop();
});
afterAll(async () => {
  await closeShop(fixture);
  await rm(traps, { recursive: true });
});

/** Everything that the console wrote on GitHub for people to read. */
function writtenByConsole(): readonly { readonly where: string; readonly text: string }[] {
  const { comments, issues, pulls, releases, runs } = repositoryOf(fixture);
  const isOurs = ({ author }: { readonly author: string }): boolean => author === "github-actions[bot]";
  return [
    ...[...comments.values()]
      .filter(isOurs)
      .map(({ issue, body }) => ({ where: `comment on #${issue}`, text: body })),
    ...[...issues.values(), ...pulls.values()]
      .filter(isOurs)
      .map(({ number, title, body }) => ({ where: `#${number}`, text: `${title}\n${body}` })),
    ...[...releases.values()].map(({ tagName, body }) => ({ where: tagName, text: body })),
    ...[...runs.values()].flatMap(({ jobs }) =>
      jobs.map(({ name, summary }) => ({ where: `summary of ${name}`, text: summary })),
    ),
  ];
}

/** Signs of text that GitHub would render, deliver or obey: what is escaped has a backslash or an entity there. */
const alive: readonly (readonly [string, RegExp])[] = [
  ["mention", /(?<![\w/])@(?:acme\/)?victim/i],
  ["tag", /<img/i],
  ["end of details", /<\/details>/i],
  ["link", /(?<!\\)\]\(javascript:/i],
  ["picture", /(?<!\\)!\[(?!\\)/],
  ["marker of a rollback", /<!-- release-console:rollback:RB-7/],
  ["terminal sequence", /\p{Cc}\[2J/u],
];

async function expectHarmless(): Promise<void> {
  expect(await readdir(traps)).toEqual([]);
  const found = writtenByConsole().flatMap(({ where, text }) =>
    alive.flatMap(([name, sign]) => {
      const hit = sign.exec(text);
      return hit === null
        ? []
        : [`${where}: ${name} in ${JSON.stringify(text.slice(Math.max(0, hit.index - 60), hit.index + 60))}`];
    }),
  );
  expect(found).toEqual([]);
  const injected = runsAfter(fixture, 0).flatMap(({ annotations }) =>
    annotations.filter(({ title, message }) => title === "pwned" || message.trim() === "pwned"),
  );
  expect(injected).toEqual([]);
  const markers = [...repositoryOf(fixture).comments.values()].filter(
    ({ body, author }) =>
      author === "github-actions[bot]" && body.split("<!-- release-console:status -->").length > 2,
  );
  expect(markers).toEqual([]);
}

describe("titles, bodies, branch names and commit messages", () => {
  let change: Change;

  it("go to staging as text", async () => {
    change = await propose(fixture, {
      branch: attacks.branch,
      files: teaPrices,
      title: attacks.line,
      body: attacks.lines,
    });
    const [staged] = (await fixture.observer.state())?.train.staged ?? [];
    expect([staged?.number, staged?.title]).toEqual([change.number, attacks.line]);
    await expectHarmless();
  });

  it("comments and reviews command nobody", async () => {
    const { zoe, rob, tess, ada } = fixture.people;
    await zoe.comments(change.number, `/ship ${attacks.lines}`);
    await zoe.reviews(change.number, { event: "APPROVE", body: attacks.lines });
    await rob.comments(change.number, `/approve RB-1 ${attacks.lines}`);
    await tess.reviews(change.number, {
      event: "COMMENT",
      body: attacks.lines,
      thread: { path: pages.prices, line: 2, body: attacks.lines },
    });
    await ada.pushes("develop", { message: attacks.lines, files: { "NEWS.md": "News\n" } });
    await fixture.settles();
    expect((await fixture.observer.state())?.production).toEqual({ kind: "none" });
    expect((await fixture.observer.state())?.train.drift).toHaveLength(1);
    await expectHarmless();
  });

  it("go to production as text, notes and all", async () => {
    await fixture.people.dana.resolvesThreads(change.number);
    await approve(fixture, change);
    await expectAllDoneOnce(fixture);
    expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
    for (const path of ["releases/v1.0.0.md", "RELEASE_NOTES.md"]) {
      const notes = (await fixture.observer.git.text("release-log", path)) ?? "";
      expect(notes).toContain("pwned"); // the title is there
      for (const [name, sign] of alive) expect([path, name, sign.exec(notes)]).toEqual([path, name, null]);
    }
    await expectHarmless();
  });
});

describe("reasons and commands of a rollback", () => {
  it("are text for whoever reads the card", async () => {
    await approve(
      fixture,
      await propose(fixture, {
        branch: "next",
        title: attacks.line,
        files: { [pages.title]: "title Next\n" },
      }),
    );
    await fixture.people.sam.runsWorkflow("rollback.yml", { reason: attacks.lines });
    await fixture.settles();
    const asked = newestOf(await fixture.observer.entries(), "rollback-requested");
    expect(asked?.reason).toBe(attacks.lines);
    await expectHarmless();
  });

  it("a command with more than a code is refused, and the answer is harmless", async () => {
    const issue = (await fixture.observer.state())?.rollback?.issue ?? 0;
    await fixture.people.rob.comments(issue, `/approve RB-1 ${attacks.lines}`);
    await fixture.people.rob.comments(issue, `/approve ${attacks.line}`);
    await fixture.people.zoe.comments(issue, `/reject RB-1 ${attacks.lines}`);
    await fixture.settles();
    expect((await fixture.observer.state())?.rollback?.phase).toBe("requested");
    await expectHarmless();
  });

  it("and the way back is as safe as the way there", async () => {
    await approveRollback(fixture);
    await sweep(fixture);
    await expectAllDoneOnce(fixture);
    expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
    await expectHarmless();
  });
});
