import type { ScopeLevel } from "../../model/model.js";
export interface AppTokenRequest {
  readonly clientId: string;
  readonly privateKey: string;
  readonly owner: string;
  /** Names without owner; empty = all of the installation. */
  readonly repositories: readonly string[];
  /** Empty = all that the installation has. */
  readonly permissions: Readonly<Record<string, ScopeLevel>>;
  readonly jobId: number;
  readonly jobName: string;
}

export interface AppToken {
  readonly token: string;
  readonly appSlug: string;
  readonly installationId: number;
}
