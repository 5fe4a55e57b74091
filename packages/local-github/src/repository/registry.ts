import { ApiError } from "../model/interfaces.js";
import type { Account, BranchRuleset, Permission, Repository, RepositorySettings } from "../model/model.js";

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
  /** owner/name of the repository that this one is forked from. */
  readonly parent?: string;
  readonly collaborators?: Readonly<Record<string, Permission>>;
  readonly settings?: Partial<RepositorySettings>;
  readonly rulesets?: readonly BranchRuleset[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Accounts and repositories by name; names are compared without regard to case. */
export class Registry {
  readonly #accounts = new Map<string, Account>();
  readonly #repositories = new Map<string, Repository>();
  #lastId = 1_000_000;

  constructor() {
    this.#keep({ id: actionsBotId, login: "github-actions[bot]", type: "Bot" });
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  addAccount(login: string, type: Account["type"] = login.endsWith("[bot]") ? "Bot" : "User"): Account {
    const teams = type === "Organization" ? { teams: new Map<string, readonly string[]>() } : {};
    return this.account(login) ?? this.#keep({ id: this.nextId(), login, type, ...teams });
  }

  account(login: string): Account | undefined {
    return this.#accounts.get(login.toLowerCase());
  }

  accountOrThrow(login: string): Account {
    const account = this.account(login);
    if (account === undefined) throw new ApiError(404, "Not Found");
    return account;
  }

  /** `owner` and collaborators get accounts when they have none. */
  addRepository(request: NewRepository, createdAt: string): Repository {
    const { owner, name, collaborators = {}, rulesets = [], secrets = {}, variables = {} } = request;
    this.addAccount(owner);
    for (const login of Object.keys(collaborators)) this.addAccount(login);
    const repository: Repository = {
      id: this.nextId(),
      owner,
      name,
      defaultBranch: request.defaultBranch ?? "main",
      isPrivate: request.isPrivate ?? false,
      parent: request.parent,
      collaborators: new Map(Object.entries(collaborators)),
      settings: { ...defaultSettings, ...request.settings },
      rulesets: [...rulesets],
      environments: new Map(),
      secrets: new Map(Object.entries(secrets)),
      variables: new Map(Object.entries(variables)),
      labels: new Map(),
      pulls: new Map(),
      issues: new Map(),
      comments: new Map(),
      statuses: [],
      checkSuites: [],
      deployments: new Map(),
      releases: new Map(),
      runs: new Map(),
      activity: [],
      createdAt,
      nextNumber: 1,
    };
    this.#repositories.set(`${owner}/${name}`.toLowerCase(), repository);
    return repository;
  }

  repository(nameWithOwner: string): Repository {
    const repository = this.#repositories.get(nameWithOwner.toLowerCase());
    if (repository === undefined) throw new ApiError(404, "Not Found");
    return repository;
  }

  repositories(): readonly Repository[] {
    return [...this.#repositories.values()];
  }

  #keep(account: Account): Account {
    this.#accounts.set(account.login.toLowerCase(), account);
    return account;
  }
}

/** The id that github-actions[bot] has on github.com. */
const actionsBotId = 41_898_282;

/** A new repository on GitHub. */
const defaultSettings: RepositorySettings = {
  allowMergeCommit: true,
  allowSquashMerge: true,
  allowRebaseMerge: true,
  deleteBranchOnMerge: false,
  hasIssues: true,
  actionsMayOpenPullRequests: false,
  botPullRequestRuns: "approval-required",
};
