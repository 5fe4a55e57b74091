import { callerContracts } from "../../domain/setup/contract.js";
import type { WorkflowRun } from "@release-console/local-github";
import { fileToChange } from "./changed-file.js";
import { checkInWords, reportCheck } from "./checks-elsewhere.js";
import type { OwnFixture } from "./own-fixture.js";
import type { Teller } from "./teller.js";
import { wordsOf } from "./words.js";

/** What people do, on a fixture and told. */
export class OwnPlay {
  #entries = 0;
  #changes = 0;

  constructor(
    readonly fixture: OwnFixture,
    readonly teller: Teller,
  ) {}

  /** Tells what came of what was done, by the log. */
  async settles(): Promise<void> {
    const { github, observer, names } = this.fixture;
    await github.settled();
    const entries = await observer.entries();
    for (const entry of entries.slice(this.#entries)) {
      const words = wordsOf(entry, names);
      if (words !== undefined) this.teller.saw(words);
    }
    this.#entries = entries.length;
  }

  /** A pull request that changes one file of theirs by an empty line at its end. */
  async opensPullRequest(): Promise<number> {
    const { fixture, teller } = this;
    const { author } = fixture.cast;
    const path = await this.#file();
    this.#changes += 1;
    const branch = `rehearsal-${this.#changes}`;
    const api = fixture.as(author);
    const { object } = await api.get<{ object: { sha: string } }>(
      fixture.path(`/git/ref/heads/${fixture.names.base}`),
    );
    await api.send("POST", fixture.path("/git/refs"), { ref: `refs/heads/${branch}`, sha: object.sha });
    await this.#commits(branch, path);
    const title = `Change ${path}`;
    const { number } = await api.send<{ number: number }>("POST", fixture.path("/pulls"), {
      ...{ title, head: branch, base: fixture.names.base },
      body: "",
    });
    teller.deed(author, `opens pull request #${number} to ${fixture.names.base}: "${title}"`);
    await this.#othersReport(number);
    return number;
  }

  /** One more commit on a pull request. */
  async pushes(pull: number): Promise<void> {
    const { head } = await this.fixture.observer.pull(pull);
    this.teller.deed(this.fixture.cast.author, `pushes one more commit to #${pull}`);
    await this.#commits(head.ref, await this.#file());
    await this.#othersReport(pull);
  }

  /** Services beside GitHub Actions do so when the workflows are done. */
  async #othersReport(pull: number): Promise<void> {
    await this.settles();
    const { github, elsewhere, observer, repository, target } = this.fixture;
    if (elsewhere.length === 0) return;
    const { sha } = (await observer.pull(pull)).head;
    const isGood = target.areChecksGood;
    for (const check of elsewhere) await reportCheck(github, check, { repository, sha, isGood });
    await this.settles();
  }

  async #file(): Promise<string> {
    const { observer, names, workflows } = this.fixture;
    return fileToChange([...(await observer.git.files(names.base)).keys()], workflows.ci);
  }

  async #commits(branch: string, path: string): Promise<void> {
    const { fixture } = this;
    const found = await fixture.observer.git.read(`refs/heads/${branch}:${path}`);
    const content = Buffer.concat([found?.content ?? Buffer.alloc(0), Buffer.from("\n")]);
    await fixture.as(fixture.cast.author).send("PUT", fixture.path(`/contents/${encodeURI(path)}`), {
      message: `Change ${path}`,
      content: content.toString("base64"),
      branch,
      ...(found === undefined ? {} : { sha: found.sha }),
    });
  }

  /** Which checks ran for the pull request's head, and what the console says of it. */
  async looksAt(pull: number): Promise<void> {
    const { fixture, teller } = this;
    const { head } = await fixture.observer.pull(pull);
    const paths = fixture.workflows.ci.map(({ path }) => path);
    const runs = this.#runs().filter(({ headSha, path }) => headSha === head.sha && paths.includes(path));
    for (const { workflowName, conclusion, status, jobs } of runs)
      teller.saw(
        `Check "${workflowName}": ${jobs.map(({ name, conclusion: ended }) => `${name} ${ended ?? "waits"}`).join(", ") || (conclusion ?? status)}${this.#assumedIn(workflowName)}.`,
      );
    const others = fixture.elsewhere.map(checkInWords).join(", ");
    if (others !== "") teller.saw(`Reported by others: ${others} (assumed).`);
    else if (runs.length === 0) teller.saw("No check ran for it.");
    const said = await fixture.observer.status(head.sha);
    teller.saw(
      said === undefined
        ? `#${pull} has no status "release-console".`
        : `#${pull} shows release-console ${said.state}: ${said.description ?? ""}`,
    );
    const comment = await fixture.observer.statusComment(pull);
    if (comment !== undefined) teller.quote(`the comment on #${pull}`, comment);
  }

  #assumedIn(workflow: string): string {
    const jobs = this.fixture.workflows.assumed.filter((each) => each.workflow === workflow);
    return jobs.length === 0 ? "" : ` (assumed: ${jobs.map(({ job }) => job).join(", ")})`;
  }

  #runs(): readonly WorkflowRun[] {
    return [...this.fixture.github.repository(this.fixture.repository).runs.values()];
  }

  /** As many testers as it takes, the way that the policy lets count. */
  async approves(pull: number): Promise<void> {
    const { fixture, teller } = this;
    const isReview = fixture.policy.approval.sources.includes("review");
    for (const login of fixture.cast.testers) {
      if (isReview) {
        teller.deed(login, `approves #${pull} by a review`);
        const { head } = await fixture.observer.pull(pull);
        await fixture.as(login).send("POST", fixture.path(`/pulls/${pull}/reviews`), {
          event: "APPROVE",
          body: "",
          commit_id: head.sha,
          comments: [],
        });
      } else await this.#clicks(login, fixture.names.environments.productionApproval);
      await this.settles();
    }
  }

  async requestsRollback(): Promise<void> {
    const { fixture, teller } = this;
    const { requester } = fixture.cast;
    teller.deed(requester, 'runs the workflow rollback.yml with the reason "Rehearsal"');
    await fixture.as(requester).send("POST", fixture.path("/actions/workflows/rollback.yml/dispatches"), {
      // Where callers count; pull requests may go to another branch.
      ref: fixture.github.repository(fixture.repository).defaultBranch,
      inputs: { reason: "Rehearsal" },
    });
    await this.settles();
    const issue = (await fixture.observer.state())?.rollback?.issue ?? null;
    if (issue !== null) teller.quote(`issue #${issue}`, (await fixture.observer.issue(issue)).body ?? "");
  }

  /** The open rollback; false when there is none, or nobody who may approve it. */
  async approvesRollback(): Promise<boolean> {
    const { fixture, teller } = this;
    const { approver } = fixture.cast;
    const rollback = (await fixture.observer.state())?.rollback;
    if (rollback === undefined || rollback === null || rollback.issue === null || approver === undefined)
      return false;
    const { issue, id, code } = rollback;
    if (fixture.policy.rollback.sources.includes("comment")) {
      teller.deed(approver, `comments on #${issue}: /approve ${id} ${code}`);
      await fixture.as(approver).send("POST", fixture.path(`/issues/${issue}/comments`), {
        body: `/approve ${id} ${code}`,
      });
    } else await this.#clicks(approver, fixture.names.environments.rollbackApproval);
    await this.settles();
    return true;
  }

  async #clicks(login: string, environment: string): Promise<void> {
    const { fixture, teller } = this;
    const waiting = this.#runs().find(({ pendingDeployments }) =>
      pendingDeployments.some((each) => each.environment === environment),
    );
    if (waiting === undefined) {
      teller.saw(`No run waits for a click at "${environment}".`);
      return;
    }
    teller.deed(login, `clicks "Approve and deploy" at "${environment}" of "${waiting.displayTitle}"`);
    const path = fixture.path(`/actions/runs/${waiting.id}/pending_deployments`);
    const pending = await fixture
      .as(login)
      .get<readonly { environment: { id: number; name: string } }[]>(path);
    await fixture.as(login).send("POST", path, {
      environment_ids: pending.flatMap((each) =>
        each.environment.name === environment ? [each.environment.id] : [],
      ),
      state: "approved",
      comment: "",
    });
  }

  /** What production runs; undefined: nothing that is known. */
  async live(): Promise<string | undefined> {
    const production = (await this.fixture.observer.state())?.production;
    return production?.kind === "known" ? production.version : undefined;
  }

  /** What failed runs of the console and of the deployment said at their end. */
  lastWords(): readonly string[] {
    const failed = this.#runs().filter(
      ({ conclusion }) => conclusion === "failure" || conclusion === "startup_failure",
    );
    // The same trouble again says nothing new: the last run that had it stands for all.
    const byTrouble = new Map<string, WorkflowRun[]>();
    for (const run of failed) {
      const key = sameTrouble(run);
      byTrouble.set(key, [...(byTrouble.get(key) ?? []), run]);
    }
    const told = [...byTrouble.values()].slice(-3).flatMap((runs) => runs.slice(-1));
    return [
      ...told.flatMap((last) => {
        const count = failed.filter((each) => sameTrouble(each) === sameTrouble(last)).length;
        const more = count === 1 ? "" : `, like ${count - 1} before it`;
        return [`${last.displayTitle} (${last.path}) failed${more}.`, ...troubleOf(last)];
      }),
      ...(told.some(isCheck) ? [onThisMachine] : []),
    ];
  }
}

const sameTrouble = (run: WorkflowRun): string => [run.path, ...troubleOf(run)].join("\n");

const isCheck = ({ path }: WorkflowRun): boolean => !callerContracts.some(({ file }) => file === path);
const onThisMachine =
  "Checks run on this machine. One that needs a program or service which only GitHub's runners have says nothing about them: rehearse with --assume-ci.";

/** What a failed run said, a line each. */
const troubleOf = ({ annotations, jobs }: WorkflowRun): readonly string[] => [
  ...annotations
    .filter(({ level }) => level !== "notice")
    .slice(0, 5)
    .map(({ job, message }) => `${job}: ${message}`),
  ...jobs.flatMap(({ name, conclusion, log }) =>
    conclusion === "failure" ? outputOf(log).map((line) => `${name}: ${line}`) : [],
  ),
];

/** What the steps themselves said, without the runner's marks: a tool names the cause at its beginning or its end. */
function outputOf(log: readonly string[]): readonly string[] {
  const failed = log.findLastIndex((line) => line.startsWith("##[error]"));
  const step = log.slice(0, failed === -1 ? log.length : failed);
  const begin = step.findLastIndex((line) => line.startsWith("##[group]"));
  const lines = step.slice(begin + 1).filter((line) => !line.startsWith("##[") && line.trim() !== "");
  return lines.length <= mostSaid
    ? lines
    : [...lines.slice(0, mostSaid / 2), "…", ...lines.slice(-mostSaid / 2)];
}

const mostSaid = 16;
