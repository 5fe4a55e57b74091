import type {
  Commands,
  Conversations,
  CommitStatuses,
  Deployments,
  HealthProbe,
  PullRequests,
  ReleasePages,
  Runner,
  Runs,
  Tags,
  Webhooks,
} from "./collaborating.js";
import type {
  Clock,
  Environments,
  History,
  LogPosition,
  LogReader,
  People,
  Policies,
  SetupReader,
  SnapshotReader,
} from "./reading.js";
import type { Meter, Run } from "./run.js";
import type { GitObjects, Merging, Transactions } from "./writing.js";

/** Everything that an action can reach. Wired in one place, `createPorts` in `src/adapters/create-ports.ts`. */
export interface Ports {
  readonly run: Run;
  readonly runner: Runner;
  readonly meter: Meter;
  readonly logPosition: LogPosition;
  readonly clock: Clock;
  readonly snapshots: SnapshotReader;
  readonly logReader: LogReader;
  readonly policies: Policies;
  readonly history: History;
  readonly people: People;
  readonly environments: Environments;
  readonly transactions: Transactions;
  readonly merging: Merging;
  readonly objects: GitObjects;
  readonly tags: Tags;
  readonly pullRequests: PullRequests;
  readonly conversations: Conversations;
  readonly statuses: CommitStatuses;
  readonly runs: Runs;
  readonly deployments: Deployments;
  readonly releasePages: ReleasePages;
  readonly health: HealthProbe;
  readonly webhooks: Webhooks;
  readonly commands: Commands;
  /** Left out: nobody is told what is wrong with the set-up. */
  readonly setup?: SetupReader;
  /** Lowercase hex SHA-256 of the text in UTF-8. */
  readonly sha256: (text: string) => string;
  /** Whether a GitHub App is set up: workflow files may change, own pull requests get CI. */
  readonly hasApp: boolean;
}
