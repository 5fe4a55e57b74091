export type Variables = Readonly<Record<string, unknown>>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphqlError[];
}

export interface GraphqlError {
  /** undefined: GitHub stumbled, in whatever words. */
  readonly type: string | undefined;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export interface RestAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}
