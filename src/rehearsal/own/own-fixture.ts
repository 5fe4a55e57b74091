import { join } from "node:path";
import { createLocalGitHub, type LocalGitHub } from "@release-console/local-github";
import type { Policy, RequiredCheck } from "../../domain/policy/policy.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { policyPath } from "../../domain/values/names.js";
import {
  approvalCalls,
  environmentCalls,
  labelCalls,
  type PlannedCall,
  ruleCalls,
  switchCalls,
} from "../../setup/init/remote-plan.js";
import { reviewersOf } from "../../setup/teams/reviewers.js";
import type { ApiClient } from "../actors/api-client.js";
import { GitView } from "../fixture/git-view.js";
import { findPackageRoot, keepsNothing } from "../fixture/library.js";
import { Observer } from "../fixture/observer.js";
import { clientOf } from "../fixture/people.js";
import { publishLibrary } from "../fixture/prepare-repositories.js";
import { accountsOf, castOf, type OwnCast } from "./own-cast.js";
import { checksElsewhere } from "./checks-elsewhere.js";
import { commitWorkingTree } from "./commit-working-tree.js";
import { type OwnSetup, policyToPlay } from "./own-setup.js";
import { playedWorkflows, type PlayedWorkflows, type Wishes } from "./rewrite-workflows.js";
import { StubTarget } from "./stub-target.js";

export interface OwnFixtureOptions extends Omit<Wishes, "control"> {
  /** Empty, and the fixture's own. */
  readonly directory: string;
  readonly trace: (line: string) => void;
}

/** A local GitHub with somebody's own repository, set up as `init --apply` does it. */
export class OwnFixture {
  readonly github: LocalGitHub;
  readonly target: StubTarget;
  readonly observer: Observer;

  private constructor(
    { github, target, observer }: Pick<OwnFixture, "github" | "target" | "observer">,
    private readonly played: Pick<
      OwnFixture,
      "repository" | "names" | "policy" | "cast" | "workflows" | "elsewhere" | "changes"
    >,
  ) {
    [this.github, this.target, this.observer] = [github, target, observer];
  }

  /** Nothing stays open when it rejects. */
  static async open(setup: OwnSetup, options: OwnFixtureOptions): Promise<OwnFixture> {
    const { directory, runDeploy } = options;
    const { names, checkout } = setup.facts;
    const control = join(directory, "control");
    const workflows = playedWorkflows(checkout.workflows, setup.workflowTexts, { ...options, control });
    const target = await StubTarget.open(control, names.environments);
    const closing: (() => unknown)[] = [() => target.close()];
    try {
      const played = policyToPlay(setup, runDeploy ? undefined : (place) => target.healthUrl(place));
      const cast = castOf(played.policy);
      const github = await createLocalGitHub({
        directory: join(directory, "github"),
        trace: options.trace,
        actions: { waitingNodes: 1, reusesProcess: keepsNothing },
      });
      closing.push(() => github.close());
      const repository = await addRepository(github, setup, {
        roles: accountsOf(played.policy, cast),
        secrets: runDeploy ? secretsOfProcess(setup, workflows) : {},
      });
      await publishLibrary(github, { directory, packageRoot: await findPackageRoot() });
      const observer = new Observer(
        clientOf(github, cast.admin),
        repository,
        new GitView(github.git.directory(repository)),
      );
      closing.push(() => observer.git.close());
      const { policy, text, changes } = played;
      const elsewhere = checksElsewhere(policy, checkout, workflows.ci);
      const fixture = new OwnFixture(
        { github, target, observer },
        { ...{ repository, names, policy, cast, workflows, elsewhere }, changes },
      );
      await fixture.#install(setup, { directory, files: { ...workflows.files, [policyPath]: text } });
      return fixture;
    } catch (error) {
      for (const close of closing.toReversed()) await close();
      throw error;
    }
  }

  get repository(): string {
    return this.played.repository;
  }
  get names(): LoopNames {
    return this.played.names;
  }
  get policy(): Policy {
    return this.played.policy;
  }
  get cast(): OwnCast {
    return this.played.cast;
  }
  get workflows(): PlayedWorkflows {
    return this.played.workflows;
  }
  /** Checks that somebody else than a workflow reports. */
  get elsewhere(): readonly RequiredCheck[] {
    return this.played.elsewhere;
  }
  /** What is other than in the directory, each a sentence. */
  get changes(): readonly string[] {
    return this.played.changes;
  }

  as(login: string): ApiClient {
    return clientOf(this.github, login);
  }

  path(rest: string): string {
    return `/repos/${this.repository}${rest}`;
  }

  /** Settings as `init --apply` makes them, in its order: environments, then the push, then the rules. */
  async #install(
    setup: OwnSetup,
    {
      directory,
      files,
    }: { readonly directory: string; readonly files: Readonly<Record<string, string | null>> },
  ): Promise<void> {
    const { names, github, cast } = this;
    const places = [...new Set([names.home, names.base])];
    const sha = await commitWorkingTree(setup, {
      bare: github.git.directory(this.repository),
      scratch: directory,
      files,
    });
    await github.git.moveRefs(this.repository, [
      ...places.map((branch) => ({ ref: `refs/heads/${branch}`, before: undefined, after: setup.parent })),
      ...Object.entries(setup.versionTags).map(([tag, after]) => ({
        ref: `refs/tags/${tag}`,
        before: undefined,
        after,
      })),
    ]);
    await this.#make(this.#settings(setup));
    for (const branch of places)
      await this.as(cast.admin).send("PATCH", this.path(`/git/refs/heads/${branch}`), { sha });
    await github.settled();
    await this.#make(ruleCalls(this.#place, names, {}));
  }

  get #place(): { readonly owner: string; readonly name: string } {
    const [owner = "", name = ""] = this.repository.split("/");
    return { owner, name };
  }

  /** What comes before the first push. */
  #settings({ facts }: OwnSetup): readonly PlannedCall[] {
    const { names, policy, github } = this;
    const place = this.#place;
    const { productionApproval, rollbackApproval } = names.environments;
    const approvals = [
      {
        name: productionApproval,
        logins: policy.testers,
        isAsked: policy.approval.sources.includes("environment"),
      },
      {
        name: rollbackApproval,
        logins: policy.rollbackApprovers,
        isAsked: policy.rollback.sources.includes("environment"),
      },
    ].filter(({ isAsked }) => isAsked);
    return [
      ...environmentCalls(place, { ...facts, names }, { environments: [] }),
      ...approvals.flatMap(({ name: environment, logins }) =>
        approvalCalls(place, {
          name: environment,
          reviewers: reviewersOf(logins).map((login) => ({ name: login, id: github.account(login).id })),
          base: names.home,
          known: {},
        }),
      ),
      ...labelCalls(place, {}),
      ...switchCalls(place, {}),
    ];
  }

  async #make(calls: readonly PlannedCall[]): Promise<void> {
    const admin = this.as(this.cast.admin);
    for (const { call } of calls) await admin.send(call.method, call.path, call.body);
  }

  async close(): Promise<void> {
    this.observer.git.close();
    await this.github.close();
    await this.target.close();
  }
}

/** Secrets that the deployment reads and that this process has by the same name. */
function secretsOfProcess(
  { facts }: OwnSetup,
  { deployPaths }: PlayedWorkflows,
): Readonly<Record<string, string>> {
  const read = facts.checkout.workflows
    .filter(({ path }) => deployPaths.includes(path))
    .flatMap(({ jobs }) => jobs.flatMap(({ secretsRead }) => secretsRead));
  return Object.fromEntries(
    read.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Answers `owner/name`. */
async function addRepository(
  github: LocalGitHub,
  { facts, checkout }: OwnSetup,
  {
    roles,
    secrets,
  }: {
    readonly roles: Readonly<Record<string, "admin" | "write">>;
    readonly secrets: Readonly<Record<string, string>>;
  },
): Promise<string> {
  const { owner, name } = checkout.repository ?? { owner: "local", name: "repository" };
  for (const login of ["release-console", owner]) github.addAccount(login, "Organization");
  await github.addRepository({
    owner,
    name,
    defaultBranch: checkout.defaultBranch ?? facts.names.base,
    collaborators: roles,
    secrets,
  });
  return `${owner}/${name}`;
}
