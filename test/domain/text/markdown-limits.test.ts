/** Texts that can grow: none is longer than GitHub takes, and what was cut says so. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  mentionNotifications,
  pullRequestNotifications,
} from "../../../src/domain/rollback/notifications.js";
import { fitMarkdown, limits } from "../../../src/domain/text/markdown-limits.js";
import { cutText } from "../../../src/domain/text/markdown.js";
import { releaseNotes } from "../../../src/domain/train/release-notes.js";
import { rollbackCard } from "../../../src/domain/rollback/request-card.js";
import { filesFound } from "../../../src/domain/log/rollback-preview.js";
import { policyWith, stagedWith, TestLog, user } from "../../support/builders.js";

const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("```", "````", "~~~", "``` js", "<details>", "</details>", "| a | b |", "", "𝒳".repeat(20)),
);
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join("\n"));

const hasHalfLetters = (cut: string): boolean => /\p{Surrogate}/u.test(cut);

describe("fitting", () => {
  it("leaves alone what fits", () => {
    expect(fitMarkdown("# Blocked\n\nText", 100)).toBe("# Blocked\n\nText");
  });

  it("keeps the beginning, closes what it cut open and says how much is left out", () => {
    const long = `# Blocked\n\n<details>\n\n\`\`\`\n${"ä ".repeat(10)}\n${"| x |\n".repeat(1000)}\`\`\`\n</details>`;
    const fitting = fitMarkdown(long, 400);
    expect(Buffer.byteLength(fitting)).toBeLessThanOrEqual(400);
    expect(fitting).toMatch(
      /^# Blocked\n\n<details>\n\n```\nä .*\n(\| x \|\n)+```\n\n<\/details>\n\nThe rest is left out: \d+ more lines\. The release log holds everything\.\n$/,
    );
  });

  it("never exceeds the limit, and cuts no line and no letter in two", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 500 }), (markdown, limit) => {
        const fitting = fitMarkdown(markdown, limit);
        expect(Buffer.byteLength(fitting)).toBeLessThanOrEqual(limit);
        expect(hasHalfLetters(fitting)).toBe(false);
        const [kept = "", notice] = fitting.split("\n\nThe rest is left out: ");
        // Without a notice it is the beginning of the first line.
        expect(notice !== undefined || markdown.startsWith(kept)).toBe(true);
        const [whole, shown] = [markdown.split("\n"), notice === undefined ? [] : kept.split("\n")];
        const same = shown.findIndex((each, index) => each !== whole[index]);
        const added = same === -1 ? [] : shown.slice(same);
        for (const each of added) expect(each).toMatch(/^(?:[`~]{3,}|<\/details>|)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("cuts descriptions by whole letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (description) => {
        const cut = cutText(description, limits.description);
        expect(Array.from(cut).length).toBeLessThanOrEqual(140);
        expect(hasHalfLetters(cut)).toBe(false);
      }),
    );
  });
});

describe("the largest train, with the worst titles", () => {
  const title = "@|".repeat(128);
  const staged = Array.from({ length: 100 }, (_, index) => stagedWith({ number: index + 10, title }));
  const log = new TestLog()
    .stage(...staged.map((each) => ({ ...each, number: each.number + 1000 })))
    .release("v1.0.0")
    .stage(...staged)
    .release("v1.1.0")
    .requestRollback("sam", "@<`|".repeat(500));
  const { state } = log;
  if (state.rollback === null) throw new Error("No rollback is open.");
  const migrations = filesFound(
    Array.from({ length: 300 }, (_, index) => `db/${"`|".repeat(100)}${index}`),
    false,
  );
  const rollback = { ...state.rollback, preview: { migrations, deployWorkflow: "differs" as const } };
  const people = Array.from({ length: 100 }, (_, index) => user(`somebody-with-a-rather-long-name-${index}`));

  it("has a card that says what is left out, and still has the line to copy", () => {
    const card = rollbackCard({
      rollback,
      state,
      policy: policyWith({ rollbackApprovers: people }),
      environments: { production: undefined, approval: undefined },
      repositoryUrl: "https://github.test/acme/shop",
    });
    expect(Buffer.byteLength(card)).toBeLessThanOrEqual(limits.body);
    expect(card).toMatch(/^- and \d+ more: see the link above\.$/m);
    expect(card).toContain("```\n/approve RB-1 4f2a91c\n```");
  });

  it("has announcements that fit", () => {
    const letters = [
      ...mentionNotifications({ rollback, issue: 9 }, { news: "rollback-completed", people }),
      ...pullRequestNotifications(rollback, "rollback-completed"),
    ];
    for (const { body } of letters) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(limits.body);
    expect(letters[0]?.body).toContain("#58 and 51 more");
  });

  it("has a release page that says how much is left out", () => {
    const [release] = state.releases;
    if (release === undefined) throw new Error("There is no release.");
    const notes = releaseNotes(release, state, "https://github.test/acme/shop");
    const page = fitMarkdown(notes, limits.releasePage);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(limits.releasePage);
    expect(page).toContain("The rest is left out");
  });
});
