import type { JSX } from "preact";
import type { FollowUp, Now, OpenRollback, StagedNow, Step } from "../model/page-model.js";
import { ago, count, list } from "./format.js";
import { Approvals, Link, Person, Section, Sha, Term, When, Words } from "./parts.js";

/** What a person on call asks first. */
export const NowSection = ({ now }: { readonly now: Now }): JSX.Element => (
  <Section id="now" title="Now">
    {now.rollback !== null && <RollbackBanner rollback={now.rollback} />}
    <div class="columns">
      <Production now={now} />
      <Staging now={now} />
    </div>
    <Todo now={now} />
  </Section>
);

const RollbackBanner = ({ rollback }: { readonly rollback: OpenRollback }): JSX.Element => (
  <div class="banner" role="region" aria-label={`Open rollback ${rollback.id}`}>
    <p class="banner-title">
      {rollback.id}: {rollback.from} back to {rollback.to}{" "}
      <span class={`tag ${rollback.phase === "failed" ? "bad" : "wait"}`}>{rollback.phase}</span>
    </p>
    <p>
      <Words text={rollback.reason} />
    </p>
    <p>
      <NextStep step={rollback.next} isMain />
    </p>
    <p class="quiet">
      Requested by {list(rollback.requesters.map((login) => `@${login}`))},{" "}
      <When time={rollback.since} isRelative />
    </p>
  </div>
);

const NextStep = ({
  step,
  isMain = false,
}: {
  readonly step: Step;
  readonly isMain?: boolean;
}): JSX.Element => (
  <>
    <Words text={step.text} />{" "}
    {step.paste !== undefined && (
      <>
        Comment <code class="paste">{step.paste}</code>{" "}
      </>
    )}
    {step.link !== undefined && <Link to={step.link} isMain={isMain} />}
  </>
);

const Production = ({ now }: { readonly now: Now }): JSX.Element => (
  <div class="column">
    <h3>Production</h3>
    <ProductionState now={now} />
    {now.deploying !== null && (
      <p class="notice wait">
        {now.deploying.mode === "rollback" ? "Going back to" : "Deploying"} {now.deploying.version} since{" "}
        <When time={now.deploying.since} isRelative />.{" "}
        <Link to={{ text: "Watch the run", url: now.deploying.run }} />
      </p>
    )}
    {now.goBack !== null && (
      <p class="actions">
        <Link to={now.goBack.form} isMain />{" "}
        <span class="quiet">to {now.goBack.version}, by the form or </span>
        <Link to={{ ...now.goBack.workflow, text: "by running the workflow" }} />
      </p>
    )}
  </div>
);

const ProductionState = ({ now: { production } }: { readonly now: Now }): JSX.Element => {
  switch (production.kind) {
    case "none":
      return <p class="headline">Nothing is released yet.</p>;
    case "uncertain":
      return (
        <>
          <p class="headline bad">What runs is uncertain.</p>
          <dl>
            <Term name="Tried">
              {production.version}, <When time={production.since} isRelative />
            </Term>
            <Term name="Found">
              <Words text={production.evidence} />
            </Term>
            <Term name="Run">
              <Link to={{ text: production.deployment, url: production.run }} />
            </Term>
          </dl>
        </>
      );
    case "known":
      return (
        <>
          <p class="headline">
            <span class="version">{production.version}</span> is live.
          </p>
          <dl>
            <Term name="Since">
              <When time={production.since} isRelative />
              {production.rollback !== null && (
                <>
                  {" "}
                  · brought back by <span class="whole">{production.rollback}</span>
                </>
              )}
            </Term>
            <Term name="Approved by">
              {production.approvals.length === 0 ? (
                "nobody, by the log"
              ) : (
                <Approvals approvals={production.approvals} />
              )}
            </Term>
            <Term name="Deployed by">
              <Person login={production.deployedBy} /> in{" "}
              <Link to={{ text: production.deployment, url: production.run }} />
            </Term>
            <Term name="Health">
              {production.health === "healthy" ? (
                <span class="good">✓ checked and healthy</span>
              ) : (
                <span class="wait">? deployed; no health check is configured</span>
              )}
            </Term>
            <Term name="Commit">
              <Sha sha={production.commit} /> <span class="quiet">tree</span> <Sha sha={production.tree} />
              {production.page !== null && production.page !== "" && (
                <>
                  {" · "}
                  <Link to={{ text: "Release notes", url: production.page }} />
                </>
              )}
            </Term>
          </dl>
        </>
      );
    default:
      return production satisfies never;
  }
};

const Staging = ({ now }: { readonly now: Now }): JSX.Element => (
  <div class="column">
    <h3>Staging</h3>
    <p class="headline small">
      {now.staged.length === 0
        ? "No pull request is staged."
        : `${count(now.staged.length, "pull request")} on staging.`}
    </p>
    <p class="quiet">
      <Words text={now.staging.text} />{" "}
      {now.staging.commit !== null && (
        <>
          <Sha sha={now.staging.commit} /> {now.staging.health}
        </>
      )}
    </p>
    <ul class="staged">
      {now.staged.map((staged) => (
        <Staged key={staged.number} staged={staged} />
      ))}
      {now.drift.map(({ sha, title, author }) => (
        <li key={sha}>
          <span class="tag wait">bypassed the console</span> <Sha sha={sha} /> <Words text={title} />{" "}
          <span class="quiet">
            by <bdi>{author}</bdi>
          </span>
        </li>
      ))}
    </ul>
  </div>
);

const Staged = ({ staged }: { readonly staged: StagedNow }): JSX.Element => (
  <li>
    <p class="staged-title">
      #{staged.number} <Words text={staged.title} />
    </p>
    <p class="quiet">
      <Person login={staged.author} /> · <Sha sha={staged.head} /> · on staging {ago(staged.boardedAt)}
    </p>
    <p>
      {staged.waits.map((wait) => (
        <span key={wait} class="waits">
          <Words text={wait} />{" "}
        </span>
      ))}
      {staged.approvals.length > 0 && (
        <span class="good">✓ {list(staged.approvals.map(({ by }) => `@${by}`))} </span>
      )}
      {staged.approvals.length === 0 && <Link to={staged.approve} />}
    </p>
  </li>
);

const Todo = ({ now: { holds, followUps, drill } }: { readonly now: Now }): JSX.Element | null => {
  if (holds.length + followUps.length === 0 && drill?.outcome !== "failed") return null;
  return (
    <div class="todo">
      <h3>Holds and follow-ups</h3>
      <ul>
        {holds.map((hold) => (
          <li key={hold.text}>
            <span class="tag wait">{hold.isRecovery === true ? "recovery" : "hold"}</span>{" "}
            <NextStep step={hold} />
          </li>
        ))}
        {followUps.map((each) => (
          <Owed key={each.text} followUp={each} />
        ))}
        {drill?.outcome === "failed" && (
          <li>
            <span class="tag bad">drill</span> The newest rollback drill failed,{" "}
            <When time={drill.at} isRelative />.
          </li>
        )}
      </ul>
    </div>
  );
};

const Owed = ({ followUp: { text, refused, link } }: { readonly followUp: FollowUp }): JSX.Element => (
  <li>
    <span class={`tag ${refused === null ? "plain" : "bad"}`}>
      {refused === null ? "due" : "needs a person"}
    </span>{" "}
    {text}.{" "}
    {refused === null ? "The next run does it." : <Words text={`${refused.found} ${refused.remedy}`} />}{" "}
    {link !== null && <Link to={link} />}
  </li>
);
