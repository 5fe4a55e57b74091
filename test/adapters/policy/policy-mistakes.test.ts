/** What is wrong with a policy file, and in which line. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readPolicy } from "../../../src/adapters/policy/read-policy.js";

const blob = "d".repeat(40);

const minimal = "testers: [tess]\nrollback-approvers: [olga]\nteam: [mira, tess, olga]\n";

/** `line: message` of everything that is wrong. */
function problemsOf(text: string): readonly string[] {
  const reading = readPolicy(text, blob);
  if (reading.kind !== "broken") throw new Error(`Expected problems; found ${reading.kind}.`);
  expect(reading.blob).toBe(blob);
  return reading.problems.map(({ line, message }) => `${line}: ${message}`);
}

describe("a mistake in a policy file", () => {
  const cases: readonly [name: string, text: string, problems: readonly string[]][] = [
    [
      "an empty list",
      "testers: []\nrollback-approvers: []\nteam:\n",
      [
        '1: "testers" must list at least one login or team; found none.',
        '2: "rollback-approvers" must list at least one login or team; found none.',
        '3: "team" must list at least one login or team; found nothing.',
      ],
    ],
    [
      "missing lists",
      "max-staged: 3",
      [
        '1: "rollback-approvers" must list at least one login or team; found nothing.',
        '1: "testers" must list at least one login or team; found nothing.',
      ],
    ],
    [
      "a text for a list",
      minimal.replace("[tess]", "tess"),
      ['1: "testers" must list at least one login or team; found "tess".'],
    ],
    [
      "a login with @ in quotes",
      minimal.replace("[tess]", '\n  - "@tess"'),
      ['2: "testers[1]" must be a login without "@"; found "@tess".'],
    ],
    [
      "a login with @",
      minimal.replace("[tess]", "\n  - tom\n  - @tess"),
      ['3: A value cannot begin with "@" here; write logins without it.'],
    ],
    [
      "something that is no login",
      minimal.replace("[mira,", "[mira smith,"),
      [
        '3: "team[1]" must be the login of a GitHub account, or a team as "organisation/team"; found "mira smith".',
      ],
    ],
    [
      "a login that YAML takes for a number",
      minimal.replace("[tess]", "[12345]"),
      [
        '1: "testers[1]" must be the login of a GitHub account, or a team as "organisation/team"; found the number 12345: put it in quotes if it is a name.',
      ],
    ],
    [
      "a near miss of a key",
      `${minimal}max-stage: 2`,
      ['4: "max-stage" is not a key of the policy file; did you mean "max-staged"?'],
    ],
    [
      "a key in another spelling",
      `${minimal}maxStaged: 2\nproduction:\n  on_failure: none`,
      [
        '4: "maxStaged" is not a key of the policy file; did you mean "max-staged"?',
        '6: "production.on_failure" is not a key of the policy file; did you mean "on-failure"?',
      ],
    ],
    [
      "a key in the wrong place",
      `${minimal}health: https://example.com\ncount: 2`,
      [
        '4: "health" is not a key of the policy file; it belongs to "staging" or "production".',
        '5: "count" is not a key of the policy file; it belongs to "approval".',
      ],
    ],
    [
      "an unknown key",
      `${minimal}landing:\n  colour: red`,
      ['5: "landing.colour" is not a key of the policy file; known here: method.'],
    ],
    [
      "an unknown key of a health check",
      `${minimal}staging:\n  health:\n    url: https://example.com\n    triez: 3`,
      ['7: "staging.health.triez" is not a key of the policy file; did you mean "tries"?'],
    ],
    [
      "a key with special meaning in JavaScript",
      `${minimal}constructor: 1`,
      [
        '4: "constructor" is not a key of the policy file; known here: testers, rollback-approvers, team, adopt, base, staging-branch, environments, bots, checks, approval, staging, production, rollback, notification, landing, max-staged, migrations, holds.',
      ],
    ],
    [
      "an unknown word",
      `${minimal}production:\n  on-failure: retry`,
      ['5: "production.on-failure" must be "request", "rollback" or "none"; found "retry".'],
    ],
    [
      "an unknown source",
      `${minimal}approval:\n  sources:\n    - review\n    - email`,
      [
        '7: "approval.sources[2]" must be one of those that "approval.sources" can list (it must list "environment", "review" or both); found "email".',
      ],
    ],
    [
      "no source",
      `${minimal}approval: { sources: [] }`,
      ['4: "approval.sources" must list "environment", "review" or both; found none.'],
    ],
    [
      "a number in words",
      `${minimal}approval:\n  count: two`,
      ['5: "approval.count" must be a whole number from 1 to 10; found "two".'],
    ],
    [
      "numbers out of range",
      `${minimal}max-staged: 0\nstaging: { health: { url: "https://x.io", tries: 1.5 } }`,
      [
        '4: "max-staged" must be a whole number from 1 to 100; found 0.',
        '5: "staging.health.tries" must be a whole number from 1 to 100; found 1.5.',
      ],
    ],
    [
      "yes for true",
      `${minimal}notification: { mention: yes }`,
      ['4: "notification.mention" must be true or false; found "yes".'],
    ],
    [
      "a list for a mapping",
      `${minimal}staging: [1]`,
      ['4: "staging" must be a mapping with "url" and "health"; found a list.'],
    ],
    [
      "a health check without URL",
      `${minimal}production:\n  health:\n    tries: 3`,
      ['5: "production.health.url" must be an http or https URL without a password; found nothing.'],
    ],
    [
      "a health check that is no URL",
      `${minimal}production:\n  health: example.com/up`,
      ['5: "production.health.url" must be an http or https URL without a password; found "example.com/up".'],
    ],
    [
      "a health check that outlasts the job which makes it",
      `${minimal}staging: { health: { url: "https://x.io", tries: 41 } }\nproduction:\n  health: { url: "https://x.io", tries: 5, seconds-between: 180, timeout-seconds: 1 }`,
      [
        '4: "staging.health" must be over within 15 minutes, 900 seconds; found 41 tries of 22 seconds, which is 902. Lower "tries", "seconds-between" or "timeout-seconds".',
        '6: "production.health" must be over within 15 minutes, 900 seconds; found 5 tries of 181 seconds, which is 905. Lower "tries", "seconds-between" or "timeout-seconds".',
      ],
    ],
    [
      "a URL of another kind",
      `${minimal}staging:\n  url: ftp://example.com`,
      ['5: "staging.url" must be an http or https URL without a password; found "ftp://example.com".'],
    ],
    [
      "a URL with a password",
      `${minimal}staging:\n  url: https://a:b@example.com`,
      ['5: "staging.url" must be an http or https URL without a password; found "https://a:b@example.com".'],
    ],
    [
      "a webhook without encryption",
      `${minimal}notification:\n  webhooks:\n    - http://example.com/hook`,
      [
        '6: "notification.webhooks[1].url" must be an https URL (http only for this machine); found "http://example.com/hook".',
      ],
    ],
    [
      "a webhook of an unknown format, and one given twice",
      `${minimal}notification:\n  webhooks:\n    - { url: "https://a.io/x", format: teams }\n    - https://a.io/x`,
      [
        '6: "notification.webhooks[1].format" must be "cdevents" or "slack"; found "teams".',
        '7: "notification.webhooks[2]" is the same as "notification.webhooks[1]"; remove one.',
      ],
    ],
    [
      "a team whose slug is none",
      "testers: [acme/The Testers]\nrollback-approvers: [olga, otto]",
      [
        '1: "testers[1]" must be the login of a GitHub account, or a team as "organisation/team"; found "acme/The Testers".',
      ],
    ],
    [
      "a team among machine users",
      `${minimal}bots: [acme/bots]`,
      ['4: "bots[1]" must be the login of a GitHub account; found "acme/bots".'],
    ],
    [
      "a check with nothing in it",
      `${minimal}checks: { required: [{ app: x }] }`,
      ['4: "checks.required[1].name" must be the name of a check or a status context; found nothing.'],
    ],
    [
      "moments without time zone or off the calendar",
      `${minimal}holds:\n  freezes:\n    - from: 2026-12-20\n      until: 2026-02-30T00:00:00Z\n      reason: ""`,
      [
        '6: "holds.freezes[1].from" must be a date and time with time zone, such as "2026-12-20T00:00:00Z"; found "2026-12-20".',
        '7: "holds.freezes[1].until" must be a date and time with time zone, such as "2027-01-04T08:00:00+01:00"; found "2026-02-30T00:00:00Z".',
        '8: "holds.freezes[1].reason" must say why, in one line; found "".',
      ],
    ],
    [
      "a freeze that ends before it begins",
      `${minimal}holds: { freezes: [{ from: "2026-12-20T00:00:00Z", until: "2026-12-20T00:30:00+01:00", reason: x }] }`,
      [
        '4: "holds.freezes[1].until" must be after "from", 2026-12-20T00:00:00Z; found 2026-12-20T00:30:00+01:00.',
      ],
    ],
    [
      "a person twice",
      minimal.replace("[tess]", "[tess, TESS]"),
      ['1: "testers[2]" is the same as "testers[1]"; remove one.'],
    ],
    [
      "a check twice",
      `${minimal}checks:\n  required:\n    - test\n    - { name: test, app: x }\n    - name: Test`,
      ['8: "checks.required[3]" is the same as "checks.required[1]"; remove one.'],
    ],
    [
      "more approvals than testers",
      `${minimal}approval: { count: 2 }`,
      ['4: "approval.count" must be no higher than the number of testers, 1; found 2.'],
    ],
    [
      "nobody to test",
      minimal.replace("[tess]", "[]"),
      ['1: "testers" must list at least one login or team; found none.'],
    ],
    [
      "nobody but the approver",
      "testers: [tess]\nrollback-approvers: [olga]\nteam: [Olga]",
      [
        '3: "team" must list somebody besides olga, the only rollback approver: nobody approves a rollback that they requested.',
      ],
    ],
    [
      "bots among people",
      `testers: ["renovate[bot]"]\nrollback-approvers: [olga]\nteam: [mira, Deployer]\nbots: [deployer]`,
      [
        '1: "testers[1]" must be a person; found "renovate[bot]", which is a bot.',
        '3: "team[2]" must be a person; found "Deployer", which is a bot.',
      ],
    ],
    [
      "our own status among the checks",
      `${minimal}checks: { required: [release-console] }`,
      ['4: "checks.required[1]" must not be "release-console": that status waits for the release itself.'],
    ],
    ["a key twice", `${minimal}team: [otto]`, ["4: This key is given twice; keep one of them."]],
    [
      "patterns that would match nothing",
      `${minimal}migrations: [/db/*, ./db, "db/{a,b}", "!db", db//x, ok/**]`,
      ["/db/*", "./db", "db/{a,b}", "!db", "db//x"].map(
        (pattern, index) =>
          `4: "migrations[${index + 1}]" must be a path from the root with "*", "**" or "?" in it, without "./", "!", "[" and "{"; found "${pattern}".`,
      ),
    ],
    ["a tab", "testers:\n\t- tess", ["2: The line is indented with a tab; use spaces."]],
    [
      "an empty file",
      "",
      ['1: The file is empty. It must be a mapping with at least "testers" and "rollback-approvers".'],
    ],
    [
      "a file of comments",
      "# testers: [tess]\n",
      ['1: The file is empty. It must be a mapping with at least "testers" and "rollback-approvers".'],
    ],
    [
      "a list",
      "- tess",
      ['1: It must be a mapping with at least "testers" and "rollback-approvers"; found a list.'],
    ],
    [
      "a single value",
      "tess",
      ['1: It must be a mapping with at least "testers" and "rollback-approvers"; found a single value.'],
    ],
  ];

  it.each(cases)("%s", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("hides no other, whether in syntax, shape or sense", () => {
    expect(
      problemsOf(
        "testers: [tess, tess]\nteam: [mira]\nteam: [mira]\nrollback-approvers:\n  - @olga\nmax-staged: 0\napproval: { count: 9 }\nlandings: {}\n",
      ),
    ).toEqual([
      '1: "testers[2]" is the same as "testers[1]"; remove one.',
      "3: This key is given twice; keep one of them.",
      '5: A value cannot begin with "@" here; write logins without it.',
      '6: "max-staged" must be a whole number from 1 to 100; found 0.',
      '7: "approval.count" must be no higher than the number of testers, 1; found 9.',
      '8: "landings" is not a key of the policy file; did you mean "landing"?',
    ]);
  });

  it("is found where an alias leads", () => {
    expect(
      problemsOf("testers: &people\n  - tess\n  - no login\nteam: *people\nrollback-approvers: [olga]"),
    ).toEqual([
      '3: "testers[2]" must be the login of a GitHub account, or a team as "organisation/team"; found "no login".',
      '3: "team[2]" must be the login of a GitHub account, or a team as "organisation/team"; found "no login".',
    ]);
  });

  it.each([
    ["an unclosed list", "testers: [tess"],
    ["two documents", `${minimal}---\n${minimal}`],
    ["an unknown tag", minimal.replace("[tess]", "!!python/object [tess]")],
    ["an unknown alias", minimal.replace("[tess]", "*nobody")],
    ["an alias of itself", "testers: &a [*a]\nrollback-approvers: [olga]\nteam: [mira]"],
    ["a mapping within itself", "&a\ntesters: *a\nrollback-approvers: [olga]\nteam: [mira]"],
    [
      "a bomb of aliases",
      `a: &a [x, x]\n${Array.from("bcdefghijklmnopq")
        .map((name, index, all) => `${name}: &${name} [*${all[index - 1] ?? "a"}, *${all[index - 1] ?? "a"}]`)
        .join("\n")}\n`,
    ],
    ["thousands of brackets", `testers: ${"[".repeat(20_000)}`],
    ["a very long file", `# ${"x".repeat(200_000)}\n${minimal}`],
  ])("gives a clear answer for %s", (_, text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^\d+: .+[.?]$/);
  });

  it("never throws, never lets half a policy through, and names lines that exist", () => {
    const piece = fc.constantFrom(
      ..."testers rollback-approvers team approval count health : - [ ] { } @ & * ! | > # ' \" \n \t 1 true null mira \u0000 \ud83d".split(
        " ",
      ),
      " ",
      "\n",
      "  ",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
        (text) => {
          const reading = readPolicy(text, blob);
          const lines = reading.kind === "broken" ? reading.problems.map(({ line }) => line) : [];
          const approvers = reading.kind === "read" ? reading.policy.rollbackApprovers : [];
          expect(lines.length + approvers.length).toBeGreaterThan(0);
          expect(lines.filter((line) => line < 1 || line > text.split(/\r\n|\r|\n/).length)).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
