import { shortSha, type CommitSha } from "../../domain/values/values.js";
import { ApiRefusal, type ApiClient } from "./api-client.js";
import type { Clone, PushOutcome, PushRequest } from "./clone.js";

export interface Tools {
  readonly api: ApiClient;
  readonly clone: Clone;
  /** owner/name of the repository that they work on. */
  readonly repository: string;
  /** The repository's default branch. */
  base(): string;
  /** Tells the audience what the person does. */
  tell(deed: string): void;
}

/** `onto`: where a new branch starts; the default branch if left out. */
export type Pushed = Omit<PushRequest, "branch" | "onto"> & Partial<Pick<PushRequest, "onto">>;

export interface Review {
  readonly event: "APPROVE" | "REQUEST_CHANGES" | "COMMENT";
  readonly body: string;
  /** Starts a review thread at a line of a file. */
  readonly thread?: { readonly path: string; readonly line: number; readonly body: string };
}

/** What GitHub answered to a deed that may be refused. */
export type Answered =
  { readonly kind: "done" } | { readonly kind: "refused"; readonly status: number; readonly message: string };

/** Somebody who works on the repository, with nothing but git and GitHub's API and a token of their own. */
export class Person {
  constructor(
    readonly login: string,
    readonly role: string,
    private readonly tools: Tools,
  ) {}

  /** Commits on top of the branch as GitHub has it (a new branch: on the default branch) and pushes. Throws when refused. */
  async pushes(branch: string, change: Pushed): Promise<string> {
    const outcome = await this.triesToPush(branch, change);
    if (outcome.kind === "refused")
      throw new Error(`The push of ${this.login} to ${branch} was refused: ${outcome.message}`);
    return outcome.sha;
  }

  async triesToPush(branch: string, change: Pushed): Promise<PushOutcome> {
    this.tools.tell(
      `${change.isRebased === true ? "force-pushes" : "pushes"} "${change.message}" to ${branch}`,
    );
    return this.tools.clone.push({ branch, onto: this.tools.base(), ...change });
  }

  async opensPullRequest({
    branch,
    title,
    body,
  }: {
    readonly branch: string;
    readonly title: string;
    readonly body: string;
  }): Promise<number> {
    this.tools.tell(`opens a pull request: ${title}`);
    const { number } = await this.tools.api.send<{ number: number }>("POST", this.#path("/pulls"), {
      title,
      body,
      head: branch,
      base: this.tools.base(),
    });
    return number;
  }

  async reviews(pull: number, { event, body, thread }: Review): Promise<Answered> {
    const deed = { APPROVE: "approves", REQUEST_CHANGES: "requests changes on", COMMENT: "comments on" }[
      event
    ];
    this.tools.tell(`${deed} #${pull}${body === "" ? "" : `: ${body}`}`);
    const { head } = await this.tools.api.get<{ head: { sha: string } }>(this.#path(`/pulls/${pull}`));
    const comments = thread === undefined ? [] : [{ ...thread, side: "RIGHT" }];
    return answered(
      this.tools.api.send("POST", this.#path(`/pulls/${pull}/reviews`), {
        event,
        body,
        commit_id: head.sha,
        comments,
      }),
    );
  }

  async resolvesThreads(pull: number): Promise<number> {
    this.tools.tell(`resolves the review threads of #${pull}`);
    const [owner, name] = this.tools.repository.split("/");
    const { repository } = await this.tools.api.graphql<OpenThreads>(openThreads, { owner, name, pull });
    const open = repository.pullRequest.reviewThreads.nodes.filter((thread) => !thread.isResolved);
    for (const { id } of open) await this.tools.api.graphql(resolveThread, { id });
    return open.length;
  }

  /** The button "Merge pull request". */
  async merges(pull: number): Promise<Answered> {
    this.tools.tell(`tries to merge #${pull} manually`);
    return answered(
      this.tools.api.send("PUT", this.#path(`/pulls/${pull}/merge`), { merge_method: "merge" }),
    );
  }

  /** Tells a deed that GitHub does not see. */
  tells(deed: string): void {
    this.tools.tell(deed);
  }

  async comments(issue: number, body: string): Promise<void> {
    this.tools.tell(`comments on #${issue}: ${body}`);
    await this.tools.api.send("POST", this.#path(`/issues/${issue}/comments`), { body });
  }

  /** New issue, with what a form makes of the answers. */
  async opensIssue({ title, body }: { readonly title: string; readonly body: string }): Promise<number> {
    this.tools.tell(`opens an issue: ${title}`);
    const { number } = await this.tools.api.send<{ number: number }>("POST", this.#path("/issues"), {
      title,
      body,
    });
    return number;
  }

  /** Actions, the workflow, Run workflow. */
  async runsWorkflow(file: string, inputs: Readonly<Record<string, string>>): Promise<Answered> {
    const filled = Object.entries(inputs).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    this.tools.tell(`runs ${file}${filled.length === 0 ? "" : ` with ${filled.join(", ")}`}`);
    return answered(
      this.tools.api.send("POST", this.#path(`/actions/workflows/${file}/dispatches`), {
        ref: this.tools.base(),
        inputs,
      }),
    );
  }

  /** The button "Review deployments" of a run that waits. */
  async clicks(
    run: number,
    {
      environment,
      state,
      comment = "",
    }: { readonly environment: string; readonly state: "approved" | "rejected"; readonly comment?: string },
  ): Promise<Answered> {
    const path = this.#path(`/actions/runs/${run}/pending_deployments`);
    this.tools.tell(`clicks "${state === "approved" ? "Approve" : "Reject"} and deploy" at ${environment}`);
    const waiting = await this.tools.api.get<readonly { environment: { id: number; name: string } }[]>(path);
    const ids = waiting.flatMap((each) =>
      each.environment.name === environment ? [each.environment.id] : [],
    );
    if (ids.length === 0)
      return { kind: "refused", status: 422, message: "The run waits at no such environment." };
    return answered(this.tools.api.send("POST", path, { environment_ids: ids, state, comment }));
  }

  /** The button "Approve workflows to run". */
  async releasesRun(run: number): Promise<Answered> {
    this.tools.tell(`clicks "Approve workflows to run"`);
    return answered(this.tools.api.send("POST", this.#path(`/actions/runs/${run}/approve`)));
  }

  #path(rest: string): string {
    return `/repos/${this.tools.repository}${rest}`;
  }
}

export const short = (sha: string): string => shortSha(sha as CommitSha);

interface OpenThreads {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly nodes: readonly { readonly id: string; readonly isResolved: boolean }[];
      };
    };
  };
}

const openThreads = `query ($owner: String!, $name: String!, $pull: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $pull) { reviewThreads(first: 100) { nodes { id isResolved } } } }
}`;
const resolveThread = `mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`;

async function answered(sent: Promise<unknown>): Promise<Answered> {
  try {
    await sent;
    return { kind: "done" };
  } catch (error) {
    if (error instanceof ApiRefusal) return { kind: "refused", status: error.status, message: error.message };
    throw error;
  }
}
