/** Whose token is taken, and that the token of one GitHub never goes to another. */
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { findToken } from "../../src/setup/look/token.js";

let directory: string;
/** A `gh` that has a token for each host, and takes GH_HOST where none is named, as gh 2.103.3 does. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "token-"));
  const gh = join(directory, "gh");
  await writeFile(
    gh,
    '#!/bin/sh\n[ "$3" = --hostname ] && host=$4\necho "token of ${host:-${GH_HOST:-github.com}}"\n',
  );
  await chmod(gh, 0o755);
});
afterAll(() => rm(directory, { recursive: true }));

const tokenWith = (env: Readonly<Record<string, string>>): Promise<string | undefined> =>
  findToken({ PATH: `${directory}:/usr/bin:/bin`, ...env });

it.each([
  [{}, "token of github.com"],
  [{ GH_HOST: "ghe.example" }, "token of github.com"],
  [{ GITHUB_API_URL: "https://ghe.example/api/v3" }, "token of ghe.example"],
  [{ GITHUB_API_URL: "https://api.octo.ghe.com", GH_HOST: "github.com" }, "token of octo.ghe.com"],
  [{ GITHUB_TOKEN: " given \n", GH_TOKEN: "other" }, "given"],
  [{ GH_TOKEN: "other" }, "other"],
])("%j: %s", async (env, token) => {
  expect(await tokenWith(env)).toBe(token);
});

it("is none without gh", async () => {
  expect(await findToken({ PATH: join(directory, "nothing") })).toBeUndefined();
});
