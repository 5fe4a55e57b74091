/** Eight digits have room for a hundred million entries; a busy repository writes some thousands a year. */
const digits = 8;
const highestSequence = 10 ** digits - 1;
const pathPattern = /^entries\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{8})\.json$/;

/**
 * Where entry `sequence` lies: `entries/00/12/34/00123456.json`. No directory ever holds more than a hundred names, so
 * appending costs the same at ten entries and at a million.
 */
export function entryPath(sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > highestSequence) {
    throw new RangeError(
      `An entry's sequence is a whole number from 1 to ${highestSequence}; found ${sequence}.`,
    );
  }
  const name = String(sequence).padStart(digits, "0");
  return `entries/${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4, 6)}/${name}.json`;
}

/** The sequence that belongs at `path`; undefined when no entry can lie there. */
export function sequenceOfPath(path: string): number | undefined {
  const name = pathPattern.exec(path)?.[4];
  if (name === undefined) return undefined;
  const sequence = Number(name);
  return sequence >= 1 && entryPath(sequence) === path ? sequence : undefined;
}
