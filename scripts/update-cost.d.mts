export declare function costPage(): Promise<string>;
