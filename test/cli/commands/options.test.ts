import { describe, expect, it } from "@jest/globals";
import { cli } from "../../audit/log-repository.js";

describe.each(["verify", "status", "report", "page"])("%s", (command) => {
  it("names the option that was probably meant, and shows all of them", async () => {
    const { code, out, err } = await cli(command, "--repos", ".");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Unknown option "--repos"\. Did you mean "--repo"\?\n\nUsage: release-console /);
  });

  it("guesses nothing where no option is near", async () => {
    const { code, err } = await cli(command, "--frobnicate");
    expect(code).toBe(2);
    expect(err).toMatch(/^Unknown option "--frobnicate"/);
    expect(err).not.toContain("Did you mean");
  });
});
