/** Replaces secrets in everything that is shown. */
export class SecretMasker {
  private values: string[] = [];

  /** Each line of a text with several lines is a secret of its own. Whitespace alone is none. */
  add(secret: string): void {
    const parts = [secret, ...secret.split(/\r?\n/)].map((part) => part.trim()).filter((part) => part !== "");
    // Longest first: a secret that contains another one must not leave its rest behind.
    this.values = [...new Set([...this.values, ...parts])].toSorted(
      (one, other) => other.length - one.length,
    );
  }

  mask(text: string): string {
    return this.values.reduce((masked, value) => masked.replaceAll(value, "***"), text);
  }

  contains(text: string): boolean {
    return this.values.some((value) => text.includes(value));
  }
}
