import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { codeSpan, escapeMarkdown, mention, quote, table } from "../../../src/domain/text/markdown.js";
import type { UserLogin } from "../../../src/domain/values/values.js";

/** Text made of what means something to GitHub, and of anything else. */
const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          "@mira",
          "@acme/team",
          "#12",
          "acme/shop#12",
          "GH-12",
          "https://evil.example",
          "www.evil.example",
          "<img src=x>",
          "</details>",
          "<!--",
          "-->",
          "[a](b)",
          "![a](b)",
          "`",
          "``",
          "```",
          "~~~",
          "|",
          "\\",
          "\\|",
          "\n",
          "\r\n",
          "\u2028",
          "# ",
          "> ",
          "- ",
          "1. ",
          "***",
          "---",
          "&lt;",
          "&#64;mira",
          "\u202e",
          "\u0000",
          "$x$",
          "  ",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(""));

/** What GitHub's text filters see in the rendered page, near enough: backslashes and entities resolved. */
const shown = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const linked = /@[A-Za-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\./i;

describe("escapeMarkdown", () => {
  it.each([
    ["Fix checkout", "Fix checkout"],
    ["ping @mira and @acme/team", "ping @&#8203;mira and @&#8203;acme/team"],
    ["fixes #12", "fixes \\#&#8203;12"],
    ["see https://evil.example", "see :&#8203;//evil.example".replace("see ", "see https")],
    ["a | b\nc", "a &#124; b c"],
    ["<script>&", "&lt;script&gt;&amp;"],
    ["*b* _i_ `c` [l](u) ![i](u)", "\\*b\\* \\_i\\_ \\`c\\` \\[l\\](u) \\!\\[i\\](u)"],
    ["1. first", "1&#8203;. first"],
    ["- item", "\\- item"],
    ["    === ", "\\==="],
    ["half \ud83d pair \u202eturned", "half  pair turned"],
  ])("writes %j as %j", (untrusted, escaped) => {
    expect(escapeMarkdown(untrusted)).toBe(escaped);
  });

  it("cuts whole characters and says so", () => {
    expect(escapeMarkdown("\u{1f600}\u{1f600}\u{1f600}", 2)).toBe("\u{1f600}…");
  });

  it("never mentions, links, opens a tag or ends a line or cell", () => {
    fc.assert(
      fc.property(hostile, (untrusted) => {
        const escaped = escapeMarkdown(untrusted);
        expect(shown(escaped)).not.toMatch(linked);
        expect(escaped).not.toMatch(/[<>|\n\r\u2028\u2029\u0085]/);
        expect(escaped.replace(/^\\[-+=]|\\[\\`*_[\]~$!#]/g, "x")).not.toMatch(
          /[\\`*_[\]~$!]|^\s*(?:[-#+=\s]|\d+[.)])/,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("shows what was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const visible = (each: string): string => each.replace(/[\p{C}\p{Z}\s]/gu, "");
        expect(visible(shown(escapeMarkdown(text)))).toBe(visible(text));
      }),
    );
  });
});

describe("mention", () => {
  it("mentions people and nothing else", () => {
    expect(mention("mira" as UserLogin)).toBe("@mira");
    expect(mention("renovate[bot]" as UserLogin)).toBe("@&#8203;renovate\\[bot\\]");
    expect(mention("mira @otto" as UserLogin)).toBe("@&#8203;mira @&#8203;otto");
  });
});

describe("codeSpan", () => {
  it.each([
    ["/approve RB-7 4f2a91c", "`/approve RB-7 4f2a91c`"],
    ["feat/a|b`c", "<code>feat&#47;a&#124;b&#96;c</code>"],
    ["", "<code></code>"],
    [" x ", "<code> x </code>"],
  ])("writes %j as %j", (text, code) => {
    expect(codeSpan(text)).toBe(code);
  });

  it("is one code element that holds exactly the text", () => {
    fc.assert(
      fc.property(hostile, (untrusted) => {
        const code = codeSpan(untrusted);
        expect(code).toMatch(/^(?:`[^`|<@\n\r]+`|<code>[^`|<@\n\r]*<\/code>)$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("quote", () => {
  it("keeps the lines", () => {
    expect(quote("Checkout is down.\n\n  See @mira\r\n# 12")).toBe(
      "> Checkout is down.  \n>  \n> &nbsp;&nbsp;See @&#8203;mira  \n> \\#&#8203; 12",
    );
  });

  it("cannot be left", () => {
    fc.assert(
      fc.property(hostile, (untrusted) => {
        const quoted = quote(untrusted);
        for (const line of quoted.split(/[\n\r\u2028\u2029\u0085]/)) expect(line).toMatch(/^>/);
        expect(shown(quoted)).not.toMatch(linked);
        expect(quoted.replace(/^>/gm, "")).not.toMatch(/[<>]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("table", () => {
  it("fills short rows and leaves out what is too much", () => {
    expect(table([["a", "b"], ["1"], ["1", "2", "3"]])).toBe("| a | b |\n| --- | --- |\n| 1 |  |\n| 1 | 2 |");
    expect(table([])).toBe("");
  });

  it("has as many rows and cells as it was given, whatever is in them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const lines = table([["x", "y"], ...rows]).split(/[\n\r\u2028\u2029\u0085]/);
          expect(lines).toHaveLength(rows.length + 2);
          for (const line of lines) expect(line.split("|")).toHaveLength(4);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
