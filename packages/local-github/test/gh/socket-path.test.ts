/** Node.js cuts a path that is too long for a socket, and listens where nobody looks for it. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { createLocalGitHub } from "@release-console/local-github";

it("a path that is too long for a socket is refused, and nothing is left anywhere", async () => {
  const directory = await mkdtemp(join(tmpdir(), "socket-"));
  const github = await createLocalGitHub({ directory: join(directory, "github") });
  await expect(github.openToGh(join(directory, "x".repeat(100)))).rejects.toThrow("at most 103 bytes; found");
  expect(await readdir(directory)).toEqual(["github"]);
  await github.close();
  await rm(directory, { recursive: true });
});
