import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function citedNumbers(): Promise<ReadonlySet<number>> {
  const files = (await readdir(join(root, "src"), { recursive: true })).filter((file) =>
    file.endsWith(".ts"),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(root, "src", file), "utf8")));
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
