import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function citedNumbers(): Promise<ReadonlySet<number>> {
  const files = await Promise.all(
    ["src", "packages/local-github/src"].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((file) => join(root, folder, file)),
    ),
  );
  const texts = await Promise.all(
    files
      .flat()
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFile(file, "utf8")),
  );
  const cited = texts.flatMap((text) =>
    [...text.matchAll(/platform facts? (\d+)(?: and (\d+))?/gi)].flatMap(([, one, other]) => [one, other]),
  );
  return new Set(cited.filter((each) => each !== undefined).map(Number));
}

it("every platform fact that the code cites is in docs/platform-facts.md, and every one there is cited", async () => {
  const page = await readFile(join(root, "docs/platform-facts.md"), "utf8");
  const listed = [...page.matchAll(/^\| (\d+)\s+\|/gm)].map(([, number]) => Number(number));
  expect(new Set(listed).size).toBe(listed.length);
  const cited = await citedNumbers();
  expect([...cited].toSorted((one, other) => one - other)).toEqual(listed);
});

it("every fact says where it is from and how sure it is", async () => {
  const page = await readFile(join(root, "docs/platform-facts.md"), "utf8");
  for (const [row, , fact, source, standing] of page.matchAll(/^\| (\d+)\s+\|(.+)\|([^|]+)\|([^|]+)\|$/gm)) {
    expect({ row, isComplete: [fact, source].every((cell) => cell?.trim() !== "") }).toEqual({
      row,
      isComplete: true,
    });
    expect(standing).toMatch(/documented|reported|assumed|source code/);
  }
});
