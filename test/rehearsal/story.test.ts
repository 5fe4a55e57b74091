import { describe, expect, it } from "@jest/globals";
import { Expectations, type FailedExpectation } from "../../src/rehearsal/report/expectations.js";
import { Screen } from "../../src/rehearsal/report/screen.js";

const screenWith = (
  isTTY: boolean,
  environment: Record<string, string> = {},
  columns = 20,
): { screen: Screen; written: () => string } => {
  let text = "";
  const stdout = { write: (part: string) => (text += part) };
  return {
    screen: new Screen({ stdout, stderr: stdout, isTTY, columns }, environment),
    written: () => text,
  };
};

describe("the screen", () => {
  it("is plain and whole in a pipe", () => {
    const { screen, written } = screenWith(false);
    screen.line("a line that is longer than twenty columns", "bad");
    expect(written()).toBe("a line that is longer than twenty columns\n");
  });

  it("fits the terminal and paints there, unless NO_COLOR says otherwise", () => {
    const coloured = screenWith(true);
    coloured.screen.row("a line that is longer than twenty columns", "bad");
    expect(coloured.written()).toBe("\u001b[31ma line that is long…\u001b[0m\n");
    const plain = screenWith(true, { NO_COLOR: "1" });
    plain.screen.line("short", "bad");
    expect(plain.written()).toBe("short\n");
  });

  it("cuts nothing that people read or copy", () => {
    const { screen, written } = screenWith(true, { NO_COLOR: "1" });
    screen.line("Next:    node dist/cli.js verify --repo kept/acme/shop.git");
    expect(written()).toBe("Next:    node dist/cli.js verify --repo kept/acme/shop.git\n");
  });

  it("cuts nothing where the terminal does not know its width", () => {
    const { screen, written } = screenWith(true, { NO_COLOR: "1" }, 0);
    screen.row("a line that is longer than twenty columns");
    expect(written()).toBe("a line that is longer than twenty columns\n");
  });

  it("lets no text steer the terminal", () => {
    const { screen, written } = screenWith(false);
    screen.line("title \u001b[2Jof a pull request\u0007");
    expect(written()).toBe("title [2Jof a pull request\n");
  });
});

describe("expectations", () => {
  const failures: FailedExpectation[] = [];
  const expectations = new Expectations((failure) => failures.push(failure));

  it("keeps every failed one with what was expected and found", () => {
    expectations.step = "a";
    expectations.equal("numbers", [1, 2], [1, 2]);
    expectations.equal("states", undefined, "open");
    expectations.contains("body", "one two", ["two", "three"]);
    expectations.that("it holds", false, { because: "not" });
    expect(expectations.held).toBe(1);
    expect(failures).toEqual([
      { step: "a", what: "states", expected: "open", found: "nothing" },
      { step: "a", what: "body", expected: 'to contain "three"', found: "one two" },
      { step: "a", what: "it holds", expected: "yes", found: '{ "because": "not" }' },
    ]);
    expect(expectations.failed).toEqual(failures);
  });
});
