import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Entry } from "../../domain/log/entry.js";
import type { PageModel, Trouble } from "../model/page-model.js";
import { Audit } from "./audit.js";
import { checkChain, type ChainState } from "./entries/chain.js";
import { indexEntry, noFilter, type Filter, type Indexed } from "./entries/entry-index.js";
import { dateAndTime } from "./format.js";
import { NowSection } from "./now.js";
import { Words } from "./parts.js";
import { Timeline } from "./timeline.js";
import { Trends } from "./trends.js";
import { unpackEntries } from "./entries/unpack.js";

export const App = ({ model }: { readonly model: PageModel }): JSX.Element => {
  const { repository, trouble, now } = model;
  const [log, chain] = useLog();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const showEntry = useCallback((entry: number): void => {
    setFilter({ ...noFilter, entry });
    document.querySelector("#audit")?.scrollIntoView();
  }, []);
  return (
    <>
      {now !== null && (
        <a class="skip" href="#audit">
          Skip to the audit log
        </a>
      )}
      <header>
        <h1>
          <bdi>{repository?.name ?? "Release console"}</bdi>
        </h1>
        {now !== null && (
          <nav aria-label="Sections">
            <a href="#now">Now</a>
            <a href="#timeline">Timeline</a>
            <a href="#delivery">Delivery</a>
            <a href="#audit">Audit log</a>
          </nav>
        )}
      </header>
      <main>
        {trouble !== null && <TroubleBanner trouble={trouble} model={model} />}
        {now !== null && (
          <>
            <NowSection now={now} />
            <Timeline model={model} showEntry={showEntry} />
            <Trends delivered={model.delivered} />
            <Audit {...{ model, chain, filter, setFilter }} entries={log.entries} isWhole={log.isWhole} />
          </>
        )}
      </main>
      <Footer model={model} />
    </>
  );
};

const TroubleBanner = ({
  trouble,
  model,
}: {
  readonly trouble: Trouble;
  readonly model: PageModel;
}): JSX.Element => {
  const { fault, entry, path, found, remedy } = trouble;
  const sound = model.log?.entries ?? 0;
  return (
    <div class="banner broken" role="alert">
      <p class="banner-title">
        {fault === "unreadable"
          ? "The release log cannot be read."
          : entry === null
            ? "The release log does not verify."
            : `The release log is broken at entry ${entry}.`}{" "}
        <span class="tag bad">{fault}</span>
      </p>
      <p>
        {path !== null && entry !== null && <code>{path}</code>} <Words text={found} />
      </p>
      <p>
        <Words text={remedy} />
      </p>
      {sound > 0 && (
        <p>
          <strong>
            {entry === null
              ? `All ${sound} entries that could be read are sound; what follows is made from them.`
              : `What follows is made from the ${sound} sound entries before it, and may be out of date.`}
          </strong>
        </p>
      )}
    </div>
  );
};

const Footer = ({ model: { madeAt, log } }: { readonly model: PageModel }): JSX.Element => (
  <footer>
    <p>
      Made {dateAndTime(madeAt)} from the branch <bdi>{log?.branch ?? "release-log"}</bdi>
      {log !== null && log.commit !== "" && (
        <>
          {" "}
          at <code>{log.commit.slice(0, 7)}</code>
        </>
      )}
      . This page is a copy: it fetches nothing, and what happened since then is not in it. Its links lead to
      GitHub, where things are decided.
    </p>
    {log !== null && (
      <p>
        Keep this hash, and <code>release-console verify --contains {log.hash}</code> tells whether the log
        was rewritten since.
      </p>
    )}
  </footer>
);

interface Log {
  /** Newest first. */
  readonly entries: readonly Indexed[];
  readonly isWhole: boolean;
}

/** Unpacks the entries while the rest of the page is there already, then computes their hashes. */
function useLog(): readonly [Log, ChainState] {
  const [log, setLog] = useState<Log>({ entries: [], isWhole: false });
  const [chain, setChain] = useState<ChainState>({ kind: "waiting" });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const blocks: (readonly Entry[])[] = [];
      const indexed: Indexed[] = [];
      for await (const block of unpackEntries()) {
        blocks.unshift(block);
        for (const entry of block.toReversed()) indexed.push(indexEntry(entry));
        if (blocks.length === 1) setLog({ entries: [...indexed], isWhole: false });
      }
      setLog({ entries: indexed, isWhole: true });
      performance.mark("console-interactive");
      setChain(await checkChain(blocks.flat(), setChain));
      performance.mark("console-checked");
    };
    void read().catch((error: unknown) => {
      setChain({ kind: "broken", entry: 0, found: error instanceof Error ? error.message : String(error) });
    });
  }, []);
  return [log, chain];
}
