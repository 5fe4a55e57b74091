import { describe, expect, it } from "@jest/globals";
import { BadInputError, parseInputs } from "../../../src/actions/run/inputs.js";

const deployment = JSON.stringify({
  mode: "deploy",
  release: "v1.0.0",
  "previous-sha": "",
  "previous-release": "",
  id: "production-4",
  "run-attempt": "1",
});

describe("the deployment whose result is recorded", () => {
  it.each([
    ["promote-to-staging", "finish"],
    ["deploy-production", "finish"],
    ["deploy-production", "settle"],
  ] as const)("%s refuses what is none in the phase %s, before it asks GitHub anything", (name, phase) => {
    const given = { token: "t", phase };
    expect(parseInputs(name, { ...given, deployment }).deployment).toBe(deployment);
    for (const wrong of ["", "staging-4", '{"id":"production-4","mode":"destroy"}'])
      expect(() => parseInputs(name, { ...given, deployment: wrong })).toThrow(BadInputError);
  });

  it("is nobody's concern where one is yet to begin", () => {
    expect(parseInputs("deploy-production", { token: "t", phase: "begin" }).deployment).toBe("");
  });
});
