const newline = 10;
const space = 32;
const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

/**
 * Whether `text` is what `JSON.stringify` writes of the value with two spaces a level, and a line break at the end; `json` is
 * what it writes of the same value without white space. Compares in one pass and makes no string.
 */
export function isLaidOut(json: string, text: string): boolean {
  const comparison = new Comparison(json, text);
  for (let index = 0; index < json.length;) {
    const length = json.charCodeAt(index) === quote ? lengthOfString(json, index) : 1;
    const isSame = length > 1 ? comparison.string(index, length) : comparison.sign(index);
    if (!isSame) return false;
    index += length;
  }
  return comparison.at === text.length - 1 && text.charCodeAt(comparison.at) === newline;
}

/** With both quotes. */
function lengthOfString(json: string, start: number): number {
  let end = start + 1;
  while (json.charCodeAt(end) !== quote) end += json.charCodeAt(end) === backslash ? 2 : 1;
  return end + 1 - start;
}

class Comparison {
  /** Where the next character of `text` is. */
  at = 0;
  #level = 0;

  constructor(
    private readonly json: string,
    private readonly text: string,
  ) {}

  string(index: number, length: number): boolean {
    const { json, text, at } = this;
    for (let offset = 0; offset < length; offset += 1)
      if (text.charCodeAt(at + offset) !== json.charCodeAt(index + offset)) return false;
    this.at += length;
    return true;
  }

  /** Any character outside of strings, with the white space that belongs before or behind it. */
  sign(index: number): boolean {
    const code = this.json.charCodeAt(index);
    if (isClosing(code)) {
      this.#level -= 1;
      return (isOpening(this.json.charCodeAt(index - 1)) || this.#break()) && this.#one(code);
    }
    if (!this.#one(code)) return false;
    if (code === colon) return this.#one(space);
    if (code === comma) return this.#break();
    if (!isOpening(code)) return true;
    this.#level += 1;
    return isClosing(this.json.charCodeAt(index + 1)) || this.#break();
  }

  #one(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }

  #break(): boolean {
    if (!this.#one(newline)) return false;
    for (let count = 2 * this.#level; count > 0; count -= 1) if (!this.#one(space)) return false;
    return true;
  }
}
