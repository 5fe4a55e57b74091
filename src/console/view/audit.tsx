import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { PageModel } from "../model/page-model.js";
import type { ChainState } from "./entries/chain.js";
import { find, isFiltered, kinds, noFilter, type Filter, type Indexed } from "./entries/entry-index.js";
import { count, dateAndTime } from "./format.js";
import { Link, Person, Section, Words } from "./parts.js";

interface AuditProps {
  readonly model: PageModel;
  /** Newest first; those that are unpacked by now. */
  readonly entries: readonly Indexed[];
  readonly isWhole: boolean;
  readonly chain: ChainState;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

const shownAtOnce = 50;

/** Every entry, to be searched and to be read as it was written. */
export const Audit = ({ model, entries, isWhole, chain, filter, setFilter }: AuditProps): JSX.Element => {
  const [shown, setShown] = useState(shownAtOnce);
  const found = useMemo(() => find(entries, filter), [entries, filter]);
  const change = (part: Partial<Filter>): void => {
    setShown(shownAtOnce);
    setFilter({ ...filter, entry: null, ...part });
  };
  return (
    <Section id="audit" title="Audit log" aside={<ChainReport chain={chain} model={model} />}>
      <Filters entries={entries} filter={filter} change={change} />
      <p class="found" role="status">
        {isFiltered(filter)
          ? `${count(found.length, "entry", "entries")} of ${entries.length.toLocaleString("en")} found`
          : count(entries.length, "entry", "entries")}
        {found.length > shown && `, the newest ${shown} shown`}
        {!isWhole && " so far, the rest is being read"}
        {isFiltered(filter) && (
          <button type="button" class="plain-button" onClick={() => change(noFilter)}>
            Show all
          </button>
        )}
      </p>
      <ol class="entries" id="entries">
        {found.slice(0, shown).map((each) => (
          <Row key={each.entry.sequence} indexed={each} isOpen={filter.entry === each.entry.sequence} />
        ))}
      </ol>
      {found.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + 200)}>
          Show {Math.min(200, found.length - shown)} more of {(found.length - shown).toLocaleString("en")}
        </button>
      )}
    </Section>
  );
};

const ChainReport = ({
  chain,
  model,
}: {
  readonly chain: ChainState;
  readonly model: PageModel;
}): JSX.Element => {
  switch (chain.kind) {
    case "waiting":
      return <p class="chain quiet">The hashes are not checked yet.</p>;
    case "running":
      return (
        <p class="chain quiet">
          Checking hash {chain.done.toLocaleString("en")} of {chain.of.toLocaleString("en")}…
        </p>
      );
    case "broken":
      return (
        <p class="chain bad" role="alert">
          ✕ The chain breaks at entry {chain.entry}: {chain.found}
        </p>
      );
    case "intact":
      return (
        <p class="chain" role="status">
          <span class="good">
            ✓ Your browser recomputed all {chain.entries.toLocaleString("en")} hashes: one unbroken chain.
          </span>{" "}
          <span class="quiet">
            Last hash <code title={chain.head}>{chain.head.slice(0, 12)}…</code>
            {model.log?.hash === chain.head ? "" : " (not the one that the page names)"}
          </span>
        </p>
      );
    default:
      return chain satisfies never;
  }
};

interface FiltersProps {
  readonly entries: readonly Indexed[];
  readonly filter: Filter;
  readonly change: (part: Partial<Filter>) => void;
}

const Filters = ({ entries, filter, change }: FiltersProps): JSX.Element => {
  const people = useMemo(() => [...new Set(entries.flatMap((each) => each.people))].toSorted(), [entries]);
  return (
    <form
      class="filters"
      role="search"
      aria-label="Filter the audit log"
      onSubmit={(event) => event.preventDefault()}
    >
      <label class="wide">
        Search
        <input
          type="search"
          id="search"
          placeholder="A word, a version, a commit, a hash"
          value={filter.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      <label>
        Person
        <select
          value={filter.person}
          onChange={({ currentTarget }) => change({ person: currentTarget.value })}
        >
          <option value="">anybody</option>
          {people.map((login) => (
            <option key={login} value={login}>
              {login.slice(0, 60)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Pull request
        <input
          type="text"
          inputMode="numeric"
          placeholder="#"
          value={filter.pullRequest}
          onInput={({ currentTarget }) => change({ pullRequest: currentTarget.value.trim() })}
        />
      </label>
      <label>
        Kind
        <select value={filter.kind} onChange={({ currentTarget }) => change({ kind: currentTarget.value })}>
          <option value="">everything</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </select>
      </label>
      <label>
        From
        <input
          type="date"
          value={filter.from}
          onInput={({ currentTarget }) => change({ from: currentTarget.value })}
        />
      </label>
      <label>
        Until
        <input
          type="date"
          value={filter.until}
          onInput={({ currentTarget }) => change({ until: currentTarget.value })}
        />
      </label>
    </form>
  );
};

const Row = ({ indexed, isOpen }: { readonly indexed: Indexed; readonly isOpen: boolean }): JSX.Element => {
  const { entry, sentence } = indexed;
  const [open, setOpen] = useState(false);
  const isShown = open || isOpen;
  return (
    <li class="entry" id={`entry-${entry.sequence}`}>
      <button type="button" class="entry-line" aria-expanded={isShown} onClick={() => setOpen(!isShown)}>
        <span class="entry-number">{entry.sequence}</span>
        <time dateTime={entry.time}>{dateAndTime(entry.time)}</time>
        <span class="entry-sentence">
          <Words text={sentence} />
        </span>
        <span class="entry-actor">
          <Person login={entry.actor} />
        </span>
      </button>
      {isShown && (
        <div class="entry-whole">
          <p>
            <code>{entry.type}</code> ·{" "}
            <Link to={{ text: `run ${entry.run.id}, attempt ${entry.run.attempt}`, url: entry.run.url }} />
          </p>
          <pre tabIndex={0} aria-label={`Entry ${entry.sequence} as it was written`}>
            {JSON.stringify(entry, undefined, 2)}
          </pre>
        </div>
      )}
    </li>
  );
};
