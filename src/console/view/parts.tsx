import type { ComponentChildren, JSX } from "preact";
import type { Link as Address, Yes } from "../model/page-model.js";
import { ago, dateAndTime, short } from "./format.js";

/** Leads to GitHub; nothing here acts by itself. */
export const Link = ({
  to,
  isMain = false,
}: {
  readonly to: Address;
  readonly isMain?: boolean;
}): JSX.Element =>
  /^https?:\/\//i.test(to.url) ? (
    <a href={to.url} class={isMain ? "main-link" : undefined} rel="noreferrer" target="_blank">
      <bdi>{to.text}</bdi>
    </a>
  ) : (
    <bdi>{to.text}</bdi>
  );

/** Words of people: shown as they are, and kept from turning the text around them. */
export const Words = ({ text }: { readonly text: string }): JSX.Element => {
  const shown = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  return (
    <bdi class="words" title={text.length > 300 ? text.slice(0, 2000) : undefined}>
      {shown}
    </bdi>
  );
};

export const Person = ({ login }: { readonly login: string }): JSX.Element => (
  <bdi class="person">{login === "console" || login === "release-console" ? "the console" : `@${login}`}</bdi>
);

export const When = ({
  time,
  isRelative = false,
}: {
  readonly time: string;
  readonly isRelative?: boolean;
}): JSX.Element => (
  <time dateTime={time} title={new Date(time).toLocaleString()}>
    {dateAndTime(time)}
    {isRelative && <span class="ago"> · {ago(time)}</span>}
  </time>
);

export const Sha = ({ sha }: { readonly sha: string }): JSX.Element => <code title={sha}>{short(sha)}</code>;

export const Approvals = ({ approvals }: { readonly approvals: readonly Yes[] }): JSX.Element => (
  <>
    {approvals.map(({ by, source, isWithdrawn }, index) => (
      <span key={`${by}${index}`}>
        {index > 0 && ", "}
        {source === "policy" ? "the policy, beforehand" : <Person login={by} />}
        {isWithdrawn && " (withdrawn later)"}
      </span>
    ))}
  </>
);

export const Section = ({
  id,
  title,
  aside,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <div class="section-head">
      <h2 id={`${id}-title`}>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
);

export const Term = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <div class="term">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
