/** What was asked or answered otherwise than GitHub describes its API, or is not emulated. An empty list is a condition of every test. */
export interface Violation {
  /** operationId, GraphQL operation, webhook, or method and path of what is unknown. */
  readonly operation: string;
  readonly message: string;
}

export class Violations {
  readonly found: Violation[] = [];

  add(operation: string, messages: readonly string[]): void {
    for (const message of messages) this.found.push({ operation, message });
  }
}
