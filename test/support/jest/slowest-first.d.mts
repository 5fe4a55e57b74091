interface Test {
  readonly path: string;
  readonly context: { readonly config: { readonly rootDir: string } };
}

export declare const slowest: readonly string[];
export declare function slowestFirst<T extends Test>(tests: readonly T[]): T[];
