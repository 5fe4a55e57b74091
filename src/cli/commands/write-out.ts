import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { messageOf } from "../../domain/values/message-of.js";
import { CommandError } from "./command-line.js";

/** The file appears whole or not at all: it is written beside its place and moved there. */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const target = resolve(path);
  const found = await stat(target).catch(() => undefined);
  if (found !== undefined && !found.isFile())
    throw new CommandError("unwritable", `${path} is there and is no file.`, "Name a file with --out.");
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, inBlocks(pieces), { flag: "wx" });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CommandError(
      "unwritable",
      `${path} cannot be written: ${messageOf(error)}`,
      "Name a file in a folder that exists and that you may write to.",
    );
  }
}

const blockLength = 1 << 16;

/** The same text in fewer pieces: each is one call of the system. */
export function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockLength) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}
