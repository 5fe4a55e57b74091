import type { EngineHost } from "../../model/interfaces.js";
import type { AppToken, AppTokenRequest } from "./app-token-request.js";

/** A well-known action of somebody else, done by the local GitHub itself instead of running its code. */
export interface BuiltInAction {
  /** owner/name */
  readonly name: string;
  /** Inputs that it knows; any other one fails the step, for its meaning would be lost silently. */
  readonly inputs: readonly string[];
  run(call: BuiltInCall): Promise<BuiltInResult>;
}

export interface BuiltInCall {
  /** Empty text for inputs that were not given. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The `github` context of the job. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly workspace: string;
  readonly job: { readonly id: number; readonly name: string };
  readonly host: EngineHost;
  readonly mintAppToken: ((request: AppTokenRequest) => Promise<AppToken>) | undefined;
  /** Runs a program as a step would; rejects when it fails. */
  execute(program: {
    readonly command: string;
    readonly args: readonly string[];
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  }): Promise<void>;
  readonly log: (line: string) => void;
  /** An artifact was uploaded. */
  readonly countArtifact: () => void;
  readonly mask: (value: string) => void;
}

export interface BuiltInResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** Why the step fails although its outputs count. */
  readonly failure?: string;
  /** What the action does when the job ends. */
  readonly post?: () => Promise<void>;
}
