import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { reasons } from "../../src/domain/reasons/reasons.js";
import { readText, root } from "../support/contract/repository-files.js";

it("docs/reasons.md has a heading and the present texts for each reason, in the order of the list", async () => {
  const page = await readFile(new URL("../../docs/reasons.md", import.meta.url), "utf8");
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(Object.keys(reasons));
  for (const { problem, remedy } of Object.values(reasons)) {
    expect(page).toContain(problem);
    expect(page).toContain(remedy);
  }
});

describe("a remedy", () => {
  const verbs =
    "Add|Ask|Choose|Close|Comment|Configure|Correct|Decide|Do|Fix|Keep|Look|Make|Mark|Merge|Open|Promote|Push|Re-run|Read|Rebase|Remove|Reopen|Request|Resolve|Run|Set|Start|Use|Wait|Write";
  /** The message addresses these: they read it on their pull request, their comment or the run that they started. */
  const addressed = new Set([
    "author",
    "author and tester",
    "requester",
    "team",
    "workflow owner",
    "anyone with write access",
    "the person who clicked",
    "the person who commented",
    "the person who set the label",
    "the person who started the run",
  ]);
  const named: Readonly<Record<string, RegExp>> = {
    nobody: /^(?:Wait|Do nothing)\b/,
    admin: /\badmin\b/,
    maintainer: /\bmaintainer\b/,
    "a person": /\bperson\b/,
    testers: /\btesters?\b/,
    "rollback approvers": /\b(?:rollback approvers?|approvers)\b|\bcard\b|\bnewest gate\b/,
    "reviewers of develop": /\breviewer\b/,
  };

  it.each(Object.entries(reasons))(
    "of %s begins with a verb and names who can do it",
    (_, { remedy, owner }) => {
      expect(remedy).toMatch(new RegExp(`^(?:${verbs})\\b`));
      expect(remedy).toMatch(addressed.has(owner) ? /./ : (named[owner] ?? /^$/));
    },
  );

  it.each(Object.entries(reasons))("and the problem of %s are whole sentences", (_, { problem, remedy }) => {
    expect(problem).toMatch(/^[A-Zd].*\.$/);
    expect(remedy).toMatch(/\.$/);
  });

  it.each(Object.entries(reasons))(
    "and the problem of %s use none of the words that the style forbids",
    (_, texts) => {
      expect(`${texts.problem} ${texts.remedy}`).not.toMatch(
        /\b(?:whoever|by hand|anew|besides|of now|of then|go(?:es)? on|past the console|did not end well|owed|yes)\b/i,
      );
    },
  );
});

/** What is said to people comes with a code: the runner port takes findings alone, and nothing goes around it. */
it("annotations are made in one place, from findings", () => {
  const annotates = /core\.(?:notice|warning|error|setFailed)\b|::(?:notice|warning|error)\b/;
  const makers = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.startsWith("rehearsal"))
    .filter((path) => annotates.test(readText(join("src", path))));
  expect(makers).toEqual(["adapters/runner/actions-runner.ts"]);
});
