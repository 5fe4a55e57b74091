export declare function costPage(): Promise<string>;
export declare function readCountedCosts(): Promise<{
  readonly countedCosts: readonly {
    readonly story: string;
    readonly counted: Readonly<Record<string, number>>;
  }[];
  readonly hourlyBudget: { readonly rest: number; readonly points: number };
  releasesInAnHour(rollbacks: number): number;
}>;
