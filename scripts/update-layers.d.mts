/** Types of `update-layers.mjs` for the test that compares its tables with the linter's rules. */
export const domainOrder: readonly string[];
export const actionImports: Readonly<Record<string, readonly string[]>>;
export const layerRules: string;
