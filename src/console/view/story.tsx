import type { JSX } from "preact";
import type { Check, PageModel, ProductionEvent, RollbackStory, Yes } from "../model/page-model.js";
import { lengthOf, secondsBetween } from "./format.js";
import { Link, Person, Sha, Term, When, Words } from "./parts.js";

/** Opens the entry in the audit log below. */
export type ShowEntry = (sequence: number) => void;

interface StoryProps {
  readonly event: ProductionEvent;
  readonly model: PageModel;
  readonly showEntry: ShowEntry;
}

/** What the log says about one attempt on production: who wanted it, who allowed it, what was tested, what ran. */
export const EventStory = ({ event, model, showEntry }: StoryProps): JSX.Element => {
  const { repository, rollbacks } = model;
  const story = rollbacks.find(({ id }) => id === event.rollback);
  const out = rollbacks.find(({ id }) => id === event.rolledBack?.rollback);
  return (
    <article class="story" aria-live="polite" aria-label={`Story of ${event.deployment}`}>
      <h3>{titleOf(event)}</h3>
      <p class="quiet">
        <When time={event.endedAt ?? event.startedAt} isRelative />
        {event.endedAt !== null && ` · took ${lengthOf(secondsBetween(event.startedAt, event.endedAt))}`}
        {event.rolledBack !== null && <span class="bad"> · rolled back by {event.rolledBack.rollback}</span>}
      </p>
      {story !== undefined && <RollbackFacts story={story} repository={repository?.url ?? ""} />}
      <PullRequests event={event} repository={repository?.url ?? ""} />
      <dl>
        <Term name="Approved by">
          <Yeses approvals={event.approvals} showEntry={showEntry} />
        </Term>
        <Term name="Checks">
          <Checks checks={event.checks} />
        </Term>
        <Term name="Tested as">
          {event.mode === "rollback" ? (
            "the release that it goes back to"
          ) : event.tested === null ? (
            "not found in the log"
          ) : (
            <>
              {event.tested.deployment}, {event.tested.health}, <When time={event.tested.at} />: the same tree{" "}
              <Sha sha={event.tree} />
            </>
          )}
        </Term>
        <Term name="Commit">
          <Sha sha={event.commit} /> <span class="quiet">tree</span> <Sha sha={event.tree} />
        </Term>
        <Term name="Health">
          <Health event={event} />
        </Term>
        <Term name="Runs">
          {event.runs.map((run, index) => (
            <span key={run.url}>
              {index > 0 && ", "}
              <Link to={run} />
            </span>
          ))}
        </Term>
        <Term name="Entries">
          {event.entries.map((sequence) => (
            <Entry key={sequence} sequence={sequence} showEntry={showEntry} />
          ))}
          {event.page !== null && event.page !== "" && (
            <>
              {" "}
              · <Link to={{ text: "Release notes", url: event.page }} />
            </>
          )}
        </Term>
      </dl>
      {out !== undefined && (
        <p class="quiet">
          {out.id}: <Words text={out.reason} />
        </p>
      )}
    </article>
  );
};

function titleOf({ kind, version, rollback, previous }: ProductionEvent): string {
  switch (kind) {
    case "release":
      return `${version} was released`;
    case "recovery":
      return `${version} was released and brought back what was rolled back`;
    case "rollback":
      return `${rollback ?? "A rollback"} brought ${version} back${previous === null ? "" : ` in place of ${previous}`}`;
    case "failed":
      return `${version} failed to deploy${rollback === null ? "" : ` (${rollback})`}`;
    case "not-started":
      return `${version} was not deployed: no job started`;
    case "running":
      return `${version} is being deployed`;
    default:
      return kind satisfies never;
  }
}

const Health = ({ event: { health, evidence, kind } }: { readonly event: ProductionEvent }): JSX.Element => (
  <>
    {health === "healthy" && <span class="good">✓ healthy. </span>}
    {health === "unverified" && <span class="wait">? no health check is configured. </span>}
    {kind === "failed" && <span class="bad">✕ failed. </span>}
    {evidence !== null && <Words text={evidence} />}
  </>
);

const Entry = ({
  sequence,
  showEntry,
}: {
  readonly sequence: number;
  readonly showEntry: ShowEntry;
}): JSX.Element => (
  <button
    type="button"
    class="entry-button"
    onClick={() => showEntry(sequence)}
    aria-label={`Show entry ${sequence}`}
  >
    {sequence}
  </button>
);

const Yeses = ({
  approvals,
  showEntry,
}: {
  readonly approvals: readonly Yes[];
  readonly showEntry: ShowEntry;
}): JSX.Element =>
  approvals.length === 0 ? (
    <>nobody, by the log</>
  ) : (
    <ul class="inline-list">
      {approvals.map((yes) => (
        <li key={`${yes.entry}${yes.by}`}>
          {yes.source === "policy" ? "the policy, beforehand" : <Person login={yes.by} />}
          {yes.pullRequest !== null && ` for #${yes.pullRequest}`}{" "}
          <span class="quiet">
            by {yes.source}, <When time={yes.at} />
            {yes.isWithdrawn && ", withdrawn later"}
          </span>{" "}
          <Entry sequence={yes.entry} showEntry={showEntry} />
        </li>
      ))}
    </ul>
  );

const Checks = ({ checks }: { readonly checks: readonly Check[] }): JSX.Element =>
  checks.length === 0 ? (
    <span class="quiet">not recorded in the log</span>
  ) : (
    <ul class="inline-list">
      {checks.map(({ name, conclusion, run, pullRequest }) => (
        <li key={`${pullRequest ?? ""}${name}`}>
          <span class={conclusion === "success" ? "good" : "wait"}>
            {conclusion === "success" ? "✓" : "?"}
          </span>{" "}
          {run === null || run === "" ? <Words text={name} /> : <Link to={{ text: name, url: run }} />}
          {conclusion !== "success" && <span class="quiet"> {conclusion ?? "no conclusion"}</span>}
          {pullRequest !== null && <span class="quiet"> #{pullRequest}</span>}
        </li>
      ))}
    </ul>
  );

const PullRequests = ({
  event: { pullRequests, drift },
  repository,
}: {
  readonly event: ProductionEvent;
  readonly repository: string;
}): JSX.Element => (
  <ul class="changes">
    {pullRequests.map(({ number, title, author, head, recovers }) => (
      <li key={number}>
        <Link to={{ text: `#${number}`, url: `${repository}/pull/${number}` }} /> <Words text={title} />{" "}
        <span class="quiet">
          <Person login={author} /> <Sha sha={head} />
          {recovers !== null && ` recovers ${recovers}`}
        </span>
      </li>
    ))}
    {drift.map(({ sha, title, author }) => (
      <li key={sha}>
        <Sha sha={sha} /> <Words text={title} />{" "}
        <span class="quiet">
          <bdi>{author}</bdi> · bypassed the console
        </span>
      </li>
    ))}
  </ul>
);

const RollbackFacts = ({
  story,
  repository,
}: {
  readonly story: RollbackStory;
  readonly repository: string;
}): JSX.Element => (
  <div class="rollback-facts">
    <p>
      <Words text={story.reason} />
    </p>
    <dl>
      <Term name="Requested by">
        {story.requesters.map(({ by, at }, index) => (
          <span key={`${by}${at}`}>
            {index > 0 && ", "}
            <Person login={by} />
          </span>
        ))}{" "}
        <When time={story.requestedAt} />
      </Term>
      {story.endedAt !== null && (
        <Term name="Back after">{lengthOf(secondsBetween(story.requestedAt, story.endedAt))}</Term>
      )}
      {story.issue !== null && (
        <Term name="Issue">
          <Link to={{ text: `#${story.issue}`, url: `${repository}/issues/${story.issue}` }} />
        </Term>
      )}
      {story.recovery !== null && (
        <Term name="Recovery">
          <Link
            to={{
              text: `#${story.recovery.pullRequest}`,
              url: `${repository}/pull/${story.recovery.pullRequest}`,
            }}
          />{" "}
          {story.recovery.released === null
            ? "is not released yet"
            : `came back with ${story.recovery.released}`}
        </Term>
      )}
    </dl>
  </div>
);
