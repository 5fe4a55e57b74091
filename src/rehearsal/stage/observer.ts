import type { Entry } from "../../domain/log/entry.js";
import { branches, statusContext } from "../../domain/values/names.js";
import { entryPath } from "../../domain/log/entry-path.js";
import type { State } from "../../domain/state/state.js";
import type { ApiClient } from "../people/api-client.js";
import type { CommitView, GitView } from "./git-view.js";

export interface PullView {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly head: { readonly sha: string; readonly ref: string };
  readonly changed_files: number;
  readonly merge_commit_sha: string | null;
}
export interface IssueView {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: "open" | "closed";
  readonly labels: readonly { readonly name: string }[];
  readonly user: { readonly login: string } | null;
  readonly pull_request?: unknown;
}
export interface CommentView {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}
export interface StatusView {
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
}
export interface RunView {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly display_title: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly updated_at: string;
}
export interface DeploymentView {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
}
export interface ReleaseView {
  readonly prerelease: boolean;
  readonly tag_name: string;
  readonly name: string | null;
  readonly body: string | null;
}
export interface RefMove {
  readonly id: number;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: { readonly login: string } | null;
}

/** Looks at the repository as an administrator with a clone does, and changes nothing. */
export class Observer {
  #entries: Entry[] = [];

  constructor(
    private readonly api: ApiClient,
    private readonly repository: string,
    readonly git: GitView,
  ) {}

  /** Throws when there is no such branch, tag or commit. */
  async commit(revision: string): Promise<CommitView> {
    const commit = await this.git.commit(revision);
    if (commit === undefined) throw new Error(`${this.repository} has no ${revision}.`);
    return commit;
  }

  async hasRef(ref: string): Promise<boolean> {
    return (await this.git.read(ref)) !== undefined;
  }

  async pull(number: number): Promise<PullView> {
    return this.api.get(this.#path(`/pulls/${number}`));
  }

  async issue(number: number): Promise<IssueView> {
    return this.api.get(this.#path(`/issues/${number}`));
  }

  async issues(label: string): Promise<readonly IssueView[]> {
    return this.api.get(this.#path(`/issues?state=all&labels=${label}&per_page=100`));
  }

  /** Issues and pull requests after this number, oldest first. */
  async openedAfter(number: number): Promise<readonly IssueView[]> {
    const newest = await this.api.get<readonly IssueView[]>(
      this.#path("/issues?state=all&sort=created&direction=desc&per_page=100"),
    );
    return newest.filter((issue) => issue.number > number).toReversed();
  }

  async comments(number: number): Promise<readonly CommentView[]> {
    return this.api.get(this.#path(`/issues/${number}/comments?per_page=100`));
  }

  /** The one comment that the console keeps up to date on a pull request. */
  async sticky(number: number): Promise<string | undefined> {
    const all = await this.comments(number);
    return all.find(({ body }) => body.startsWith("<!-- release-console:status -->"))?.body;
  }

  /** The newest status of the console on a commit. */
  async status(sha: string): Promise<StatusView | undefined> {
    const statuses = await this.api.get<readonly StatusView[]>(
      this.#path(`/commits/${sha}/statuses?per_page=100`),
    );
    return statuses.find(({ context }) => context === statusContext);
  }

  async runs(): Promise<readonly RunView[]> {
    const { workflow_runs } = await this.api.get<{ workflow_runs: readonly RunView[] }>(
      this.#path("/actions/runs?per_page=100"),
    );
    return workflow_runs;
  }

  async run(id: number): Promise<RunView> {
    return this.api.get(this.#path(`/actions/runs/${id}`));
  }

  /** Runs that wait for a click at the environment, newest first. */
  async waitingAt(environment: string): Promise<readonly RunView[]> {
    const waiting = (await this.runs()).filter(({ status }) => status === "waiting");
    const pending = await Promise.all(
      waiting.map(({ id }) =>
        this.api.get<readonly PendingView[]>(this.#path(`/actions/runs/${id}/pending_deployments`)),
      ),
    );
    return waiting.filter((_, index) =>
      pending[index]?.some((each) => each.environment.name === environment),
    );
  }

  async deployments(environment: string): Promise<readonly DeploymentView[]> {
    return this.api.get(this.#path(`/deployments?environment=${environment}&per_page=100`));
  }

  /** Newest state of a deployment. */
  async deploymentState(id: number): Promise<string | undefined> {
    const statuses = await this.api.get<readonly { state: string }[]>(
      this.#path(`/deployments/${id}/statuses?per_page=1`),
    );
    return statuses[0]?.state;
  }

  async releases(): Promise<readonly ReleaseView[]> {
    return this.api.get(this.#path("/releases?per_page=100"));
  }

  async latestRelease(): Promise<ReleaseView> {
    return this.api.get(this.#path("/releases/latest"));
  }

  /** Moves of refs after the one with this id, oldest first. */
  async movesAfter(id: number): Promise<readonly RefMove[]> {
    const newest = await this.api.get<readonly RefMove[]>(
      this.#path("/activity?per_page=100&direction=desc"),
    );
    return newest.filter((move) => move.id > id).toReversed();
  }

  /** All entries of the release log, oldest first. */
  async entries(): Promise<readonly Entry[]> {
    const length = await this.entriesIn(branches.log);
    if (!(await this.#isStillThere(this.#entries.at(-1)))) this.#entries = [];
    while (this.#entries.length < length) {
      const path = entryPath(this.#entries.length + 1);
      const text = await this.git.text(branches.log, path);
      if (text === undefined) throw new Error(`The release log lacks ${path}.`);
      this.#entries.push(JSON.parse(text) as Entry);
    }
    return this.#entries;
  }

  /** A rewritten log, or a GitHub that went back to what it was, has another one in its place or none. */
  async #isStillThere(known: Entry | undefined): Promise<boolean> {
    if (known === undefined) return true;
    const text = await this.git.text(branches.log, entryPath(known.sequence));
    return text !== undefined && (JSON.parse(text) as Entry).hash === known.hash;
  }

  /** How many entries the log had at this commit. */
  async entriesIn(revision: string): Promise<number> {
    return (await this.state(revision))?.log.sequence ?? 0;
  }

  async state(revision: string = branches.log): Promise<State | undefined> {
    const text = await this.git.text(revision, "state.json");
    return text === undefined ? undefined : (JSON.parse(text) as State);
  }

  #path(rest: string): string {
    return `/repos/${this.repository}${rest}`;
  }
}

interface PendingView {
  readonly environment: { readonly name: string };
}
